// VitePress: it writes the base before `src` of pictures, and not of the element.

export default {
  files: "public",
  copied: "public/openness-badge",
  turn: () => document.querySelector(".VPSwitchAppearance").click(),
  ways: {
    vitepress: { build: [["vitepress", "build"]], out: ".vitepress/dist", instant: true },
  },
};
