// Zensical, with the configuration of Material; it rewrites `src` by itself.

export default {
  files: "docs",
  copied: "docs/openness-badge",
  turn: () => document.querySelector("[data-md-component=palette] label:not([hidden])").click(),
  ways: {
    zensical: { build: [["zensical", "build"]], out: "site", instant: true },
  },
};
