// One reader in a process of its own: microseconds of processor time to load it,
// of its first call, which pays for every function that it touches, and of its
// second.

import { manifest, processor, READERS } from "./readers.js";

const start = processor();
const read = await READERS[process.argv[2]]();
const loaded = processor();
await read(manifest);
const first = processor();
await read(manifest);
const second = processor();

console.log(JSON.stringify([loaded - start, first - loaded, second - first]));
