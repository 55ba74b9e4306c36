// Bun, by its package of npm, which puts its program in place in a step of its own.

export default {
  like: "node",
  files: ".",
  ways: {
    bun: {
      build: [
        ["node", "node_modules/bun/install.js"],
        ["bun", "run", "--no-install", "functions.mjs"],
      ],
      check: true,
    },
  },
};
