// Vue: the snippet openness-badge.d.ts gives the element its types.

export default {
  files: "public",
  ways: {
    vue: { build: [["vue-tsc"], ["vite", "build"]], out: "dist", instant: true },
  },
};
