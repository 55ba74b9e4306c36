// Fills the places of a text of the catalogue: `{name}`, and choices by number,
// `{count?one=…|other=…}`, which may have places of their own.
"use strict";

const opennessWords = (() => {
  const plural = new Intl.PluralRules(document.documentElement.lang || "en");

  /** The end of a place that begins at `from`, behind its brace. */
  const end = (text, from) => {
    let depth = 1;
    for (let at = from; at < text.length; at++) {
      if (text[at] === "{") depth++;
      if (text[at] === "}" && --depth === 0) return at;
    }
    return text.length;
  };

  /** A text at the bars between its choices, but not at those within a place. */
  const choices = (text) => {
    const found = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
      if (text[at] === "{") depth++;
      if (text[at] === "}") depth--;
      if (at === text.length || (text[at] === "|" && depth === 0)) {
        const choice = text.slice(start, at);
        const equal = choice.indexOf("=");
        found.push([choice.slice(0, equal), choice.slice(equal + 1)]);
        start = at + 1;
      }
    }
    return found;
  };

  /** The text in pieces: a text, or the value of a place as it is. */
  const pieces = (pattern, values) => {
    const found = [];
    let at = 0;
    while (at < pattern.length) {
      const open = pattern.indexOf("{", at);
      if (open < 0) break;
      if (open > at) found.push(pattern.slice(at, open));
      const close = end(pattern, open + 1);
      const place = pattern.slice(open + 1, close);
      const question = place.indexOf("?");
      if (question < 0) {
        found.push(values[place] ?? "");
      } else {
        const number = values[place.slice(0, question)];
        const all = choices(place.slice(question + 1));
        const by = (key) => all.find(([own]) => own === key);
        const choice = by(String(number)) ?? by(plural.select(number)) ?? all.at(-1);
        found.push(...pieces(choice[1], values));
      }
      at = close + 1;
    }
    if (at < pattern.length) found.push(pattern.slice(at));
    return found;
  };

  return { pieces, say: (pattern, values = {}) => pieces(pattern, values).join("") };
})();
