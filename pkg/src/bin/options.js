// The words behind `openness-badge`: a command, its files and its options.

import { parseArgs } from "node:util";

import { WORDS } from "../translated.js";
import { READERS, STYLES, THEMES, WHATS, YARDSTICKS } from "./choices.js";
import { Trouble, quoted } from "./trouble.js";
import * as words from "./words.js";

const flag = { type: "boolean" };
const text = { type: "string" };
const one = (...choices) => ({ ...text, choices });

const lang = one("en", ...Object.keys(WORDS));

/** Those of every command. */
const COMMON = {
  output: { ...text, short: "o" },
  today: text,
  help: { ...flag, short: "h" },
  version: { ...flag, short: "V" },
};

/** Those that a command has besides. */
const COMMANDS = {
  check: { hints: flag },
  // Everything is JSON here; on the native command line it is asked for.
  report: { json: flag, lang },
  badge: {
    lang,
    yardstick: one(...YARDSTICKS),
    style: one(...STYLES),
    label: text,
    score: flag,
    scale: one("1", "2", "3", "4"),
    "no-metadata": flag,
  },
  breakdown: {
    lang,
    yardstick: one(...YARDSTICKS),
    format: one("markdown", "html"),
    theme: one(...THEMES),
    for: one(...READERS),
    what: one(...WHATS),
    badge: text,
    dark: text,
    link: text,
    "base-url": text,
  },
  convert: {
    to: one("yaml", "json", "canonical", "mof"),
    name: text,
  },
};

/** Reads them. What makes no sense is a `Trouble`. */
export function parse(args) {
  const all = Object.assign({}, COMMON, ...Object.values(COMMANDS));
  // Not strict, and so without sentences of its own.
  const { tokens, values, positionals } = parseArgs({ args, options: all, allowPositionals: true, strict: false, tokens: true });
  const [command, ...files] = positionals;
  if (values.help || values.version || command == null) return { values };
  const own = COMMANDS[command];
  if (!own) {
    const commands = Object.keys(COMMANDS).map(quoted).join(words.comma);
    throw new Trouble(words.noSuchCommand(quoted(command), commands));
  }
  const options = { ...COMMON, ...own };
  for (const token of tokens) if (token.kind == "option") hold(command, options[token.name], token);
  if (files.length == 0) throw new Trouble(words.fileExpected(quoted(command)));
  if (files.length > 1 && command != "check") throw new Trouble(words.fileAlone(quoted(command)));
  if (files.filter((file) => file == "-").length > 1) throw new Trouble(words.stdinOnce);
  return { command, files, values };
}

/** Holds one option against what the command has. */
function hold(command, option, { name, rawName, value, inlineValue }) {
  const shown = quoted(rawName);
  if (!option) throw new Trouble(words.noSuchOption(quoted(command), shown));
  if (option.type == "boolean") {
    if (value != null) throw new Trouble(words.optionNoValue(shown));
    return;
  }
  // What looks like the next option is no value, unless it is said with `=`.
  if (value == null || (!inlineValue && /^-./.test(value))) throw new Trouble(words.optionValue(shown));
  if (option.choices && !option.choices.includes(value)) {
    throw new Trouble(words.optionChoice(shown, quoted(value), option.choices.map(quoted).join(words.comma)));
  }
  if (name == "today" && !isDay(value)) throw new Trouble(words.optionDate(shown, quoted(value)));
}

/** Whether it is a day of the calendar, as `2026-01-31`. */
function isDay(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(+date) && date.toISOString().startsWith(text);
}
