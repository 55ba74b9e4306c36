// The Node that runs the tests: the functions, and the element's script without a DOM.

export default {
  files: ".",
  ways: { node: { build: [["node", "functions.mjs"]], check: true } },
};
