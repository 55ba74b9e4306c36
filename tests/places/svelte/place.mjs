// Svelte: the snippet openness-badge.d.ts gives the element its types.

export default {
  files: "public",
  ways: {
    svelte: { build: [["svelte-check", "--fail-on-warnings"], ["vite", "build"]], out: "dist", instant: true },
  },
};
