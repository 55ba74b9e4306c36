// Memory stays level, also where a program reads text after text and never
// lets the event loop turn: nothing may wait for a finalizer to be freed.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { promisify } from "node:util";

const loop = fileURLToPath(new URL("memory/loop.mjs", import.meta.url));

/** Bytes by which 29,000 more readings may let memory grow; each holding one kilobyte would be 29 MB. */
const MODULE = 1 << 20;
const HEAP = 4 << 20;
/** Of the whole process, which the collector lets grow before it works. */
const PROCESS = 64 << 20;

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

test("thirty thousand texts in a tight loop leave memory level", async (context) => {
  // A process of its own, with a collector that can be called.
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", loop]);
  const { before, after, first, last } = JSON.parse(stdout);
  for (const key of Object.keys(before)) {
    context.diagnostic(`${key}: ${megabytes(before[key])} after 1,000 texts, ${megabytes(after[key])} after 30,000`);
  }
  context.diagnostic(`a text: ${first.toFixed(0)} µs in the first thousand, ${last.toFixed(0)} µs in the last`);
  assert.ok(before.module > 0, "the memory of the module was not found");
  const grown = (key) => after[key] - before[key];
  const over = Object.entries({ module: MODULE, heap: HEAP, process: PROCESS })
    .filter(([key, most]) => grown(key) > most)
    .map(([key, most]) => `${key}: ${megabytes(grown(key))} more, at most ${megabytes(most)}`);
  assert.deepEqual(over, []);
});
