// The glue of the module of the first paint: one function that takes texts and gives
// one. See pkg/badge/src/lib.rs for what lies in its memory.

let wasm;

/** It imports nothing. */
export const imports = () => ({});

export function finish(instance) {
  wasm = instance.exports;
}

/**
 * The badge of a text and what is to be told of it, as JSON; undefined: for the core.
 * The module for other languages takes the tag of one and its words.
 */
export function paint(text, style, label, score, ...language) {
  // A label is shown on one line.
  label = label == null ? "" : `=${label.replaceAll("\n", " ")}`;
  const asked = new TextEncoder().encode([style, label, ...language, text].join("\n"));
  const at = wasm.room(asked.length);
  new Uint8Array(wasm.memory.buffer).set(asked, at);
  const length = wasm.paint(+!!score);
  if (length) return new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, wasm.there(), length));
}
