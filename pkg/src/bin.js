#!/usr/bin/env node
// `npx openness-badge`: the wasm module on the command line.

import { run } from "./bin/run.js";

process.exitCode = await run(process.argv.slice(2), new URL("../package.json", import.meta.url));
