// mdBook: one line in theme/head.hbs; what lies in src/ is served. Its root is at 10 px.

export default {
  files: "src",
  copied: "src/openness-badge",
  turn: (theme) => {
    document.getElementById("mdbook-theme-toggle").click();
    document.getElementById(theme == "dark" ? "mdbook-theme-navy" : "mdbook-theme-light").click();
  },
  ways: { mdbook: { build: [["mdbook", "build"]], out: "book", awkward: true } },
};
