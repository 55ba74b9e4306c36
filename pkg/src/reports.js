// From a text to what is made of it, by the module that it takes: the small one for
// the badge of a manifest, the core for all the rest of it, and for texts in other
// formats one that has what the core has and reads them.

import { Failure, later, warn } from "./failure.js";
import { addWays, load, run } from "./modules.js";
import { notLoaded } from "./words.js";

/** The day as the calendar on the wall says it, `YYYY-MM-DD`. */
export function day(date = new Date()) {
  return new Date(date - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const ENGLISH = "en";

/** What a function of the script of other languages tells; nothing where it does not come. */
const told = (by, ...args) =>
  import("./languages.js")
    .then((languages) => {
      addWays(languages.WAYS);
      return languages[by](...args);
    })
    .catch((error) => warn(notLoaded(error)));

/** The language of an element. */
export const languageOf = async (element) =>
  (!element.matches(":lang(en)") && (await told("languageOf", element))) || ENGLISH;

/** The language of a tag, such as `fr-CA`. */
export const languageBy = async (tag) => (tag && (await told("languageBy", tag))) || ENGLISH;

/** A language and its words: 0 those of a badge, 1 all. Nothing for English. */
const spokenIn = async (language, which) => (language != ENGLISH && (await told("spokenIn", language, which))) || [];

/** The module that most likely draws such a badge. */
export const paintedBy = (yardstick, style, language) =>
  (yardstick ?? "gradient") != "gradient" || style == "pieces" ? "core" : language == ENGLISH ? "badge" : "badge_words";

/** A text on its way, with the language of what is said of it, and the day on which it is read. */
export class Text {
  /** The module that reads it, as far as that is known. */
  #home;
  #painted = new Map();

  constructor(text, language, today = day()) {
    this.text = text;
    this.language = language;
    this.today = today;
    // A manifest has this key. The core tells whether it is one.
    this.#home = text.includes("openness") ? "core" : "formats";
  }

  /** Loads what it will take to read it. */
  warm() {
    return load(this.#home);
  }

  /** What a function of its module makes of it: `(glue, [text, today, language], module) => …`. */
  async by(use) {
    const { text, today } = this;
    const ask = () => this.within(this.#home, (glue, language, module) => use(glue, [text, today, language], module));
    const made = await ask();
    if (made !== undefined || this.#home == "formats") return made;
    this.#home = "formats";
    return ask();
  }

  /** What a function of a module makes that knows the language's words: `(glue, language, module) => …`. */
  async within(name, use) {
    const [language, words] = await spokenIn(this.language, 1);
    return run(name, (glue, module) => {
      // A module that was begun anew has to learn them again.
      const speaks = words && ((module.speaks ??= {})[language] ??= glue.speak(language, words));
      return use(glue, speaks && language, module);
    });
  }

  /** The report; whoever has it can draw it. */
  async report() {
    const report = await this.by((core, text) => core.report(...text));
    texts.set(report, this);
    return report;
  }

  /** What a function of its module draws, as in `by`; where it draws nothing, throws why. */
  async drawn(use) {
    const made = await this.by(use);
    if (made === null) throw await broken(await this.report());
    return made;
  }

  /** What a page needs to show a badge and to tell of it; the same again where it was asked for. */
  paint(options) {
    const { yardstick, style, label, score } = options;
    const key = JSON.stringify([yardstick, style, label, score]);
    const known = this.#painted.get(key);
    if (known) return known;
    const painted = this.#paint(options);
    this.#painted.set(key, painted);
    // What a network or a full memory made fail may be well the next time.
    painted.catch(() => this.#painted.delete(key));
    return painted;
  }

  async #paint({ yardstick, style, label, score }) {
    const { language } = this;
    const name = paintedBy(yardstick, style, language);
    let painted, spoken;
    if (name != "core") {
      const asked = await spokenIn(language, 0);
      [spoken] = asked;
      painted = await run(spoken ? name : "badge", (badge) => badge.paint(this.text, style, label, score, ...asked));
    }
    painted ||= await this.drawn((core, text) => {
      spoken = text[2];
      return core.paint(...text, yardstick, style, label, score);
    });
    return named(JSON.parse(painted), spoken || ENGLISH);
  }
}

/** A report to the text that it was made from, for as long as somebody has it. */
export const texts = new WeakMap();

/** The failure of a text of which nothing is drawn: its worst finding, which is the first. */
export async function broken({ findings }) {
  return new Failure("broken-manifest", findings[0]?.message ?? (await later("nothingInIt")), findings);
}

const FIGURES = ["total", "at_most", "stated", "model", "risk", "replication"];

/** Names for what is told in short: figures come as the halves of doubles. */
function named({ name, level = null, gated = false, stated: [components, of], score, badge }, language) {
  const figures = new Float64Array(Uint32Array.from(score).buffer);
  return {
    name,
    language,
    badge,
    level,
    gated,
    stated: { components, of },
    score: Object.fromEntries(FIGURES.map((key, at) => [key, figures[at]])),
  };
}
