// The same functions, with every module as a script instead of a file: for tools that
// leave modules behind. Both entries are one copy, so that `openness-badge/define` has
// the modules that this one brings.
export * from "./index.js";
