// MkDocs with Material. Instant navigation works at addresses of `site_url` alone,
// and what the sitemap has. Its root is at 20 px.

export default {
  files: "docs",
  copied: "docs/openness-badge",
  turn: () => document.querySelector("[data-md-component=palette] label:not([hidden])").click(),
  ways: {
    "mkdocs-material": { build: [["mkdocs", "build", "--quiet"]], out: "site", instant: true, awkward: true },
  },
};
