// The functions of the package with every module as a script, for those who know that
// their tool leaves modules behind as files, or publish without any. To import it asks
// for nothing yet: each script is imported when its module is needed.

import { init } from "./index.js";

export * from "./index.js";

/** The bytes of such a script. */
const bytes = ({ default: text }) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

// Each import stands here in full, for bundlers look for these words.
init({
  badge: () => import("./badge_inline.js").then(bytes),
  core: () => import("./core_inline.js").then(bytes),
  formats: () => import("./formats_inline.js").then(bytes),
  tools: () => import("./tools_inline.js").then(bytes),
  raster: () => import("./raster_inline.js").then(bytes),
});
