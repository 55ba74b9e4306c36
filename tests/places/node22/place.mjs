// The next Node, by npm's package of it: here too for tools that need it.

export default {
  like: "node",
  files: ".",
  skip: process.platform == "linux" && process.arch == "x64" ? false : "run the suite with Node 22",
  ways: { node22: { build: [["node", "functions.mjs"]], check: true } },
};
