// Solid: the snippet openness-badge.d.ts gives the element its types.

import { THEME } from "../faults.mjs";

export default {
  files: "public",
  ways: {
    solid: {
      build: [["tsc"], ["vite", "build"]],
      out: "dist",
      instant: true,
      todo: { themes: THEME },
    },
  },
};
