// Sphinx with the theme of PyData, in reStructuredText.

export default {
  files: "_static",
  copied: "_static/openness-badge",
  turn: (theme) => document.querySelector(`.theme-change-button[data-mode=${theme}]`).click(),
  ways: {
    "sphinx-pydata": { build: [["sphinx-build", "--quiet", ".", "_build"]], out: "_build" },
  },
};
