// Solid: the snippet openness-badge.d.ts gives the element its types.

export default {
  files: "public",
  ways: {
    solid: { build: [["tsc"], ["vite", "build"]], out: "dist", instant: true },
  },
};
