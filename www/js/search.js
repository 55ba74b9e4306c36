// What a search finds in the index of the documentation.

/** A text in small letters and without accents. */
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * The sections that have all words of a query, the best first: what stands in a
 * heading counts more than what stands in a text.
 */
export function find(sections, query) {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = [];
  for (const section of sections) {
    const [heading, page, text] = [section.heading, section.page, section.text].map(plain);
    let score = 0;
    for (const word of words) {
      const points = (heading.includes(word) ? 8 : 0) + (page.includes(word) ? 4 : 0) + (text.includes(word) ? 1 : 0);
      if (points === 0) score = -Infinity;
      score += points;
    }
    if (score > 0) found.push({ section, score });
  }
  found.sort((a, b) => b.score - a.score);
  return found.map(({ section }) => section);
}

/** Some words around the first that is found. */
export function around(text, query) {
  const [word] = plain(query).split(/\s+/).filter(Boolean);
  const at = plain(text).indexOf(word);
  if (at <= 60) return text.slice(0, 120);
  return `…${text.slice(at - 50, at + 70)}`;
}
