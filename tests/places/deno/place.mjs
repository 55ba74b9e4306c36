// Deno, by its package of npm.

export default {
  like: "node",
  files: ".",
  ways: { deno: { build: [["deno", "run", "--node-modules-dir=manual", "--allow-read", "functions.mjs"]], check: true } },
};
