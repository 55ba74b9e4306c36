// Vitest, with two DOMs: somebody tests a page that has a badge. The observer of
// happy-dom never sees anything, so there a lazy badge waits for ever.

const run = (environment, ...words) => ["vitest", "run", "--environment", environment, ...words];

export default {
  node: 22,
  files: ".",
  ways: {
    "vitest-jsdom": { build: [run("jsdom", "--testNamePattern", "read|eager")], check: true },
    "vitest-jsdom-lazy": { build: [run("jsdom", "--testNamePattern", "lazy")], check: true },
    "vitest-happy-dom": { build: [run("happy-dom", "--testNamePattern", "read|eager")], check: true },
  },
};
