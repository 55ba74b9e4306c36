// Every case in one engine.

import { after, before, beforeEach, describe } from "node:test";

import { Bench } from "./bench.mjs";
import { ENGINES } from "./engine.mjs";
import access from "./cases/access.mjs";
import attributes from "./cases/attributes.mjs";
import checker from "./cases/checker.mjs";
import cost from "./cases/cost.mjs";
import docs from "./cases/docs.mjs";
import documents from "./cases/documents.mjs";
import fallback from "./cases/fallback.mjs";
import gallery from "./cases/gallery.mjs";
import hostile from "./cases/hostile.mjs";
import keys from "./cases/keys.mjs";
import languages from "./cases/languages.mjs";
import layout from "./cases/layout.mjs";
import length from "./cases/length.mjs";
import load from "./cases/load.mjs";
import loading from "./cases/loading.mjs";
import manifests from "./cases/manifests.mjs";
import many from "./cases/many.mjs";
import modules from "./cases/modules.mjs";
import placement from "./cases/placement.mjs";
import policy from "./cases/policy.mjs";
import requests from "./cases/requests.mjs";
import save from "./cases/save.mjs";
import sheet from "./cases/sheet.mjs";
import silence from "./cases/silence.mjs";
import site from "./cases/site.mjs";
import source from "./cases/source.mjs";
import spoken from "./cases/spoken.mjs";
import theme from "./cases/theme.mjs";
import toggle from "./cases/toggle.mjs";
import view from "./cases/view.mjs";
import writers from "./cases/writers.mjs";
import zoom from "./cases/zoom.mjs";

const CASES = {
  load,
  toggle,
  loading,
  placement,
  theme,
  docs,
  documents,
  attributes,
  source,
  manifests,
  silence,
  fallback,
  policy,
  modules,
  many,
  requests,
  cost,
  languages,
  layout,
  length,
  hostile,
  writers,
  save,
  access,
  sheet,
  site,
  gallery,
  view,
  checker,
  keys,
  spoken,
  zoom,
};

/** Runs the suite in an engine; OPENNESS_CASES names some of the cases. */
export function suite(engine) {
  const wanted = (process.env.OPENNESS_CASES || Object.keys(CASES).join(",")).split(",");
  const skip = !ENGINES.includes(engine) && "not among OPENNESS_ENGINES";
  describe(engine, { skip, timeout: 15 * 60_000 }, () => {
    const bench = new Bench(engine);
    before(() => bench.start(), { timeout: 90_000 });
    after(() => bench.stop());
    beforeEach(() => bench.server.forget());
    for (const name of wanted) describe(name, () => CASES[name](bench));
  });
}
