import { init } from "openness-badge";
import badge from "openness-badge/badge_bg.wasm";
import core from "openness-badge/core_bg.wasm";
import formats from "openness-badge/formats_bg.wasm";
import raster from "openness-badge/raster_bg.wasm";
import tools from "openness-badge/tools_bg.wasm";

import "openness-badge/define";

init({ badge: () => badge, core: () => core, formats: () => formats, raster: () => raster, tools: () => tools });
