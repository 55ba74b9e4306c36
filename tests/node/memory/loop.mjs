// Reads thirty thousand texts, one after the other, and never lets the event
// loop turn; prints memory after the first thousand and after all.

import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { watchMemory } from "../../browser/fixtures/wasm-memory.js";

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const dist = process.env.OPENNESS_DIST ?? join(root, "pkg/dist");

const bytes = watchMemory();
const { read } = await import(pathToFileURL(join(dist, "index.js")));

/** A manifest that no other call gets; every other one has a license of its own. */
const text = (number) => `openness: 1
system: { name: Loop ${number}, developer: The Suite ${number % 1000} }
access: { channels: [download] }
license: Apache-2.0
components:
  weights: { availability: public, license: ${number % 2 ? "MIT" : `License ${number}`} }
  inference-code: { availability: public, note: "number ${number}" }
  pretraining-code: closed
`;

/** What is held when all that can go has gone. No turn of the event loop is needed. */
function memory() {
  gc();
  const { heapUsed, rss } = process.memoryUsage();
  return { module: bytes(), heap: heapUsed, process: rss };
}

let next = 0;
/** Microseconds of a text, over many. */
async function texts(count) {
  const start = performance.now();
  for (const end = next + count; next < end; next++) {
    const { system } = await read(text(next));
    if (system.name != `Loop ${next}`) throw new Error(`${system.name} was read of Loop ${next}`);
  }
  return ((performance.now() - start) * 1000) / count;
}

const first = await texts(1000);
const before = memory();
await texts(28_000);
const last = await texts(1000);
console.log(JSON.stringify({ before, after: memory(), first, last }));
