// Sphinx with furo and MyST: furo sets no `color-scheme`, only colors.

export default {
  files: "_static",
  copied: "_static/openness-badge",
  turn: () => document.querySelector(".theme-toggle").click(),
  ways: {
    "sphinx-furo": { build: [["sphinx-build", "--quiet", ".", "_build"]], out: "_build", awkward: true },
  },
};
