// Plain HTML: the folder of the package beside the page, and one line in it.

import { THEME } from "../faults.mjs";

export default {
  files: ".",
  copied: "openness-badge",
  ways: { plain: { out: ".", todo: { themes: THEME } } },
};
