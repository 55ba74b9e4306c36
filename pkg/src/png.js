// SVG to PNG. Its module is three times the other: it is loaded when somebody
// wants a PNG, and once.

import { start } from "./element.js";
import { badScale } from "./words.js";

let raster;

/** The second wasm module. */
export function loadRaster(module) {
  const glue = () => import("./raster.js");
  const url = new URL("./raster_bg.wasm", import.meta.url);
  return (raster ??= start(glue, url, module).catch((error) => {
    raster = undefined;
    throw error;
  }));
}

/** An SVG that the first module has written, at so many times its size. */
export async function draw(svg, scale = 1) {
  if (![1, 2, 3, 4].includes(scale)) throw new RangeError(badScale);
  const { png } = await loadRaster();
  try {
    const [bytes, width, height, missing] = png(svg, scale);
    return { bytes, width, height, missing: [...missing] };
  } catch (said) {
    throw new Error(said);
  }
}
