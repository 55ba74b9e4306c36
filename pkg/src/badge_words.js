// The glue of the module that paints badges in other languages than English: the same
// as for English, in a copy of its own.

export * from "./badge.js";
