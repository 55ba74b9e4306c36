// Rollup: alone it leaves `new URL(…, import.meta.url)` as it is; a plugin takes
// the wasm along.

export default {
  files: "public",
  ways: {
    rollup: { build: [["rollup", "--config"]], out: "public", modules: "scripts" },
    "rollup-assets": { build: [["rollup", "--config", "rollup.assets.js"]], out: "public" },
  },
};
