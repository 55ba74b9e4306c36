// What a search finds in the index of the documentation.

/** A text in small letters and without accents. */
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** What a word is worth in a title: most where the title is the word, or begins so. */
function inTitle(title, word) {
  if (title === word) return 24;
  if (title.startsWith(word)) return 12;
  return title.includes(word) ? 8 : 0;
}

/**
 * The sections that have all words of a query, the best first. What stands in a
 * title counts more than what stands in a text, and a page more than its sections.
 */
export function find(sections, query) {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = [];
  for (const section of sections) {
    const [heading, page, text] = [section.heading, section.page, section.text].map(plain);
    let score = 0;
    for (const word of words) {
      const title = heading ? inTitle(heading, word) : inTitle(page, word) * 2;
      const points = title + (page.includes(word) ? 3 : 0) + (text.includes(word) ? 1 : 0);
      if (points === 0) score = -Infinity;
      score += points;
    }
    if (score > 0) found.push({ section, score });
  }
  found.sort((a, b) => b.score - a.score);
  return found.map(({ section }) => section);
}

const SHOWN = 110;

/** Whole words around the first that is found. */
export function around(text, query) {
  const [word] = plain(query).split(/\s+/).filter(Boolean);
  const at = plain(text).indexOf(word);
  const from = at <= 60 ? 0 : text.indexOf(" ", at - 50) + 1;
  if (text.length - from <= SHOWN) return (from ? "…" : "") + text.slice(from);
  const to = text.lastIndexOf(" ", from + SHOWN);
  return `${from ? "…" : ""}${text.slice(from, to > from ? to : from + SHOWN)}…`;
}
