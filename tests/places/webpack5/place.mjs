// webpack 5: it takes the wasm along as an asset, with two warnings of its size.

export default {
  files: "dist",
  ways: { webpack5: { build: [["webpack"]], out: "dist" } },
};
