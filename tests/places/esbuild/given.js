import { init } from "openness-badge";
import core from "openness-badge/core_bg.wasm";
import raster from "openness-badge/raster_bg.wasm";

import "openness-badge/define";

init(fetch(core), fetch(raster));
