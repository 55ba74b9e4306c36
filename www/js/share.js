// A text as part of an address, and back. What comes back was written by
// anybody: it is bounded, and it is text or an error, nothing else.

import * as words from "./words.js";

const LARGEST_TEXT = 1024 * 1024;
const LONGEST_HASH = 64 * 1024;

/** `z.…`: deflated and base64url; `t.…`: base64url alone. */
export async function encode(text) {
  const bytes = new TextEncoder().encode(text);
  const hash = globalThis.CompressionStream
    ? `z.${toBase64(await through(bytes, new CompressionStream("deflate-raw"), Infinity))}`
    : `t.${toBase64(bytes)}`;
  if (hash.length > LONGEST_HASH) {
    throw new Error(words.tooLong);
  }
  return hash;
}

/** The text, or an error whose message is for people. */
export async function decode(hash) {
  const match = /^([zt])\.([A-Za-z0-9_-]*)$/.exec(hash);
  if (!match || hash.length > LONGEST_HASH) throw new Error(words.noManifestInLink);
  try {
    let bytes = fromBase64(match[2]);
    if (match[1] === "z") bytes = await through(bytes, new DecompressionStream("deflate-raw"), LARGEST_TEXT);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(words.damagedLink);
  }
}

/** The bytes after a stream; stops with an error once there are too many. */
async function through(bytes, stream, most) {
  const parts = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError();
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function fromBase64(text) {
  const bytes = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(bytes, (c) => c.charCodeAt(0));
}
