// Parcel 2: it reads no `exports` unless it is told. It makes a script of every
// `.yaml` that a link names, so the page has no link to it; `src` of the element
// it leaves alone, so the manifest lies in the folder that is served.

import { NO_DEFINE_FILE, THEME } from "../faults.mjs";

const build = ["parcel", "build", "index.html", "other.html", "--public-url", "/repo/", "--no-cache"];

export default {
  files: [".", "dist"],
  ways: {
    parcel: { build: [build], out: "dist", todo: { built: NO_DEFINE_FILE, themes: THEME } },
    "parcel-exports": {
      build: [["npm", "pkg", "set", "--json", "@parcel/resolver-default.packageExports=true"], build],
      out: "dist",
      todo: { themes: THEME },
    },
  },
};
