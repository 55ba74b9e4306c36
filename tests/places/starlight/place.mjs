// Starlight: it writes no base before addresses in Markdown. Vite is held at 8.3.8:
// 8.4.0 names an optional package for Windows that not every registry has, and
// `npm ci` fails over it.

export default {
  node: 22,
  files: "public",
  copied: "public/openness-badge",
  turn: (theme) => {
    const select = document.querySelector("starlight-theme-select select");
    select.value = theme;
    select.dispatchEvent(new Event("change"));
  },
  ways: { starlight: { build: [["astro", "build"]], out: "dist" } },
};
