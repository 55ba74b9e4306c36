// Preact: the snippet openness-badge.d.ts gives the element its types.

export default {
  files: "public",
  ways: {
    preact: { build: [["tsc"], ["vite", "build"]], out: "dist", instant: true },
  },
};
