// How the modules are reached that a badge and its breakdown do not take: for what
// people save, and for programs. See `modules.js`.

export const MORE = {
  tools: [
    () => import("./tools.js"),
    () => new URL("./tools_bg.wasm", import.meta.url),
    () => import("./tools_inline.js"),
  ],
  raster: [
    () => import("./raster.js"),
    () => new URL("./raster_bg.wasm", import.meta.url),
    () => import("./raster_inline.js"),
  ],
};
