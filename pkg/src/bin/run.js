// The whole of a run.

import { readFileSync } from "node:fs";

import { check } from "./check.js";
import { convert } from "./convert.js";
import { badge, breakdown } from "./draw.js";
import { output, tell, tellError } from "./files.js";
import { parse } from "./options.js";
import { report } from "./report.js";
import * as words from "./words.js";

const COMMANDS = { badge, breakdown, check, convert, report };

/**
 * Runs the words behind the program's name, of the package of this manifest; gives the exit status. 0: fine; 1: errors in a
 * file; 2: wrong use, or something that cannot be read or written.
 */
export async function run(args, manifest) {
  try {
    const { command, files, values } = parse(args);
    if (command) return await COMMANDS[command](files, values);
    if (values.version) await output(null, `openness-badge ${version(manifest)}\n`);
    else if (values.help) await output(null, `${words.usage}\n`);
    else {
      tell(`${words.usage}\n`);
      return 2;
    }
    return 0;
  } catch (error) {
    tellError(error);
    return error.status ?? 2;
  }
}

function version(manifest) {
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}
