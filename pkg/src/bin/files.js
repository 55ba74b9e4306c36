// Files, standard input and standard output.

import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, extname } from "node:path";

import { Trouble, quoted, shown } from "./trouble.js";
import * as words from "./words.js";

/** What is longer is not read to its end: the reader refuses it anyway. */
const MOST = 2 << 20;

// Whoever writes is told by the call itself.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

/** Why something cannot be read or written. */
const WHY = { ENOENT: words.fileMissing, EISDIR: words.isFolder, EACCES: words.notAllowed, EPERM: words.notAllowed };

const why = (error) => WHY[error.code] ?? error.message;

/** A file, or standard input for `-`: what to call it in messages, and its text. */
export async function input(file) {
  const name = file == "-" ? "<stdin>" : shown(file);
  const bytes = await read(file).catch((error) => {
    throw new Trouble(file == "-" ? words.unreadableStdin(why(error)) : words.unreadable(quoted(file), why(error)));
  });
  return { name, text: text(name, bytes) };
}

async function read(file) {
  const stream = file == "-" ? process.stdin : createReadStream(file, { end: MOST - 1 });
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    if ((size += chunk.length) >= MOST) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST);
}

/** UTF-8 as it is, with its mark; UTF-16, and what is far too long, so that the reader can say that it is that. */
function text(name, bytes) {
  const at = valid(bytes);
  const isWide = /^(\xff\xfe|\xfe\xff)/.test(bytes.toString("latin1", 0, 2)) && bytes.subarray(0, 16).includes(0);
  const isCut = bytes.length == MOST && at > MOST - 4;
  if (at == bytes.length || isWide || isCut) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const line = bytes.toString("latin1", 0, at).split("\n").length;
  throw new Trouble(words.notUtf8(at, quoted(name), line));
}

/** How many of the first bytes are UTF-8. */
function valid(bytes) {
  if (isUtf8(bytes)) return bytes.length;
  const fits = (end) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  // What fits may end within a character.
  while (!isUtf8(bytes.subarray(0, low))) low--;
  return low;
}

/** Refuses a file whose name ends in none of these: it would be no file of that kind. */
export function endsIn(file, ...endings) {
  const found = file == null || file == "-" ? "" : extname(file).slice(1).toLowerCase();
  if (!found || endings.includes(found)) return;
  const known = endings.map((ending) => `\`.${ending}\``);
  const last = known.pop();
  const first = known.join(words.comma);
  throw new Trouble(words.wrongEnding(quoted(file), first ? first + words.or + last : last));
}

/** Writes a text or bytes to a file, or to standard output without one or for `-`. */
export async function output(file, written) {
  if (file == null || file == "-") {
    await new Promise((done, fail) => process.stdout.write(written, (error) => (error ? fail(error) : done()))).catch((error) => {
      // Whoever read has had enough, as `head` has.
      if (error.code != "EPIPE") throw new Trouble(words.unwritableStdout(why(error)));
    });
    return;
  }
  await writeFile(file, written).catch((error) => {
    // What is missing is not the file that was to be written.
    const reason = error.code == "ENOENT" ? words.folderMissing(quoted(dirname(file))) : why(error);
    throw new Trouble(words.unwritable(quoted(file), reason));
  });
}

/** Tells something on standard error. Where nobody can hear it, it is not said. */
export const tell = (said) => process.stderr.write(said);

/** Says why a command stops, or what it passes over. */
export const tellError = (error) => tell(`${words.error}: ${error.message}\n`);
