// Hugo: raw HTML in Markdown is dropped, so the badge is a shortcode.

export default {
  files: "static",
  copied: "static/openness-badge",
  ways: { hugo: { build: [["hugo", "build", "--quiet"]], out: "public" } },
};
