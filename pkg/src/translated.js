// Made of the catalogue of words (src/words): change it there.

/** Which language is for which range of tags, the longest first. */
export const RANGES = [
  ["de", "de"],
  ["es", "es"],
  ["fr", "fr"],
  ["ja", "ja"],
  ["zh", "zh-Hans"],
];

/** How the words of each are had: those of a badge, and all. */
export const WORDS = {
  "de": [() => import("./words_de.js"), () => import("./words_de_all.js")],
  "es": [() => import("./words_es.js"), () => import("./words_es_all.js")],
  "fr": [() => import("./words_fr.js"), () => import("./words_fr_all.js")],
  "ja": [() => import("./words_ja.js"), () => import("./words_ja_all.js")],
  "zh-Hans": [() => import("./words_zh-Hans.js"), () => import("./words_zh-Hans_all.js")],
};
