// Languages besides English. Loaded where an element or a program asks for one; its
// words are fetched then.

import * as badgeWords from "./badge_words.js";
import { RANGES, WORDS } from "./translated.js";

/** How the module is reached that paints badges in them. */
export const WAYS = {
  badge_words: [
    () => badgeWords,
    () => new URL("./badge_words_bg.wasm", import.meta.url),
    () => import("./badge_words_inline.js"),
  ],
};

const first = (fits) => RANGES.find(([range]) => fits(range))?.[1];

/** The language that an element is in, by its own `lang` or the nearest around it. */
export const languageOf = (element) => first((range) => element.matches(`:lang(${range})`));

/** The language of a tag such as `fr-CA`. */
export const languageBy = (tag) => first((range) => `${tag}-`.toLowerCase().startsWith(`${range}-`));

/** A language and its words: 0 those of a badge, 1 all. */
export const spokenIn = async (language, which) => [language, (await WORDS[language][which]()).default];
