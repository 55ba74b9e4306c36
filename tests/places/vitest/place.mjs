// Vitest, with two DOMs: somebody tests a page that has a badge. The observer of
// happy-dom never sees anything, so there a lazy badge waits for ever.

import { NO_OBSERVER } from "../faults.mjs";

const run = (environment, ...words) => ["vitest", "run", "--environment", environment, ...words];

export default {
  node: 22,
  files: ".",
  ways: {
    "vitest-jsdom": { build: [run("jsdom", "--testNamePattern", "read|eager")], check: true },
    "vitest-jsdom-lazy": { build: [run("jsdom", "--testNamePattern", "lazy")], check: true, todo: { built: NO_OBSERVER } },
    "vitest-happy-dom": { build: [run("happy-dom", "--testNamePattern", "read|eager")], check: true },
  },
};
