// Docusaurus: its Markdown is MDX, so every tag is closed. It writes no base before
// addresses in HTML.

export default {
  files: "static",
  copied: "static/openness-badge",
  turn: () => document.querySelector("[class*=colorModeToggle] button, button[class*=toggleButton]").click(),
  ways: {
    docusaurus: { build: [["docusaurus", "build"]], out: "build", instant: true },
  },
};
