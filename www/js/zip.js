// Files as one file to save.

import { strToU8, zipSync } from "fflate";

/** A zip archive of files by their names, each text or bytes: the same bytes on every day. */
export function zip(files) {
  const bytes = Object.entries(files).map(([name, file]) => [name, typeof file === "string" ? strToU8(file) : file]);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: new Date(1980, 0, 1) });
}
