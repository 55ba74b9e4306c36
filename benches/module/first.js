// One reader in a process of its own: microseconds to load it, of its first
// call, which pays for every function that it touches, and of its second.

import { manifest, READERS } from "./readers.js";

const start = performance.now();
const read = await READERS[process.argv[2]]();
const loaded = performance.now();
await read(manifest);
const first = performance.now();
await read(manifest);
const second = performance.now();

console.log(JSON.stringify([loaded - start, first - loaded, second - first].map((ms) => ms * 1000)));
