// How the modules are reached that a badge and its breakdown do not take: for what
// people save, and for programs; and what both make with them. See `modules.js`.

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

/** An SVG as PNG, at so many times its size: the file's bytes, its size, and what the font lacks. */
export async function rastered(svg, scale, run) {
  try {
    const [bytes, width, height, missing] = await run("raster", (raster) => raster.png(svg, scale));
    return { bytes, width, height, missing: [...missing] };
  } catch (said) {
    // The module throws its sentence alone.
    throw said instanceof Error ? said : new Error(said);
  }
}
