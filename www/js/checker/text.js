// Changes of a text.

/** Lines end as the editor ends them; a byte order mark is no text. */
export const plain = (text) => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");

/** The one change between two texts: what is the same at both ends stays. */
export function difference(old, text) {
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  return { from: start, to: old.length - end, insert: text.slice(start, text.length - end) };
}

/** Of changes those that are in no other's way, from the start: they can be made at once. */
export function free(changes) {
  const kept = [];
  for (const change of changes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = kept.at(-1);
    const isFree = !last || (last.to <= change.from && !(last.from === last.to && last.to === change.from));
    if (isFree) kept.push(change);
  }
  return kept;
}
