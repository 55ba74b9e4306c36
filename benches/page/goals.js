// What the figures are held against. They are goals and fail nothing: machines
// are noisy, and a person reads them.

/** How many times as long as the same page of pictures: what must be, and what is wished. */
const TIME = { 1: [1.8, 1.5], 200: [2.5, 2], 1000: [3, 2.5] };

/**
 * Goals as rows of sentence, figure, bound, and whether it is met. `of` gives the
 * medians of a size and kind, or nothing where it was not measured.
 */
export function goals(sizes, kind, of) {
  const rows = [];
  const row = (what, figure, most, digits = 2) => rows.push({ what, figure, most, digits, met: figure <= most });
  for (const { name, count, addresses } of sizes) {
    const [ours, theirs] = [of(name, kind), of(name, "pictures")];
    if (!ours || !theirs) continue;
    const [most, wish] = TIME[count];
    row(`${name}: times the pictures' time (wished ${wish})`, ours.shown / theirs.shown, most);
    if (ours.main == null) continue;
    if (count == 200) row(`${name}: layouts more than the pictures'`, ours.layouts - theirs.layouts, 19, 0);
    if (count == 1) row(`${name}: longest task, ms`, ours.longest, 50, 0);
    if (count == 1000) row(`${name}: longest task, ms more than the pictures'`, ours.longest - theirs.longest, 50, 0);
    row(`${name}: layout shift`, ours.shift, 0, 4);
    const fewer = sizes.find((size) => size.count == 200 && (size.addresses == 1) == (addresses == 1));
    const two = count == 1000 && fewer && of(fewer.name, kind);
    if (two) row(`${name}: times the main thread of ${fewer.name}`, ours.main / two.main, 6);
  }
  return rows;
}
