// For those who do not read `exports`, and look for the file of this name.
export * from "./dist/inline.js";
