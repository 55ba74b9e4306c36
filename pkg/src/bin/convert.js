// `convert`: any format that is read to others.

import * as made from "../index.js";
import { endsIn, output, tell } from "./files.js";
import { listed } from "./findings.js";
import { sound } from "./sound.js";
import { Trouble, shown } from "./trouble.js";
import * as words from "./words.js";

export async function convert([file], { output: to, to: asked, name, today }) {
  if (!asked) endsIn(to, "yaml", "yml", "json");
  // With errors, what was lost on the way in would be lost in silence.
  const report = await sound(file, { today }, words.notConverted);
  if (!(name ?? report.system.name ?? "").trim()) throw new Trouble(words.noName, 1);
  const format = asked ?? (/\.json$/i.test(to ?? "") ? "json" : "yaml");
  const text = await made.convert(report, { format, name });
  await output(to, text);
  if (format == "yaml" || format == "json") await tellOf(to, text, today);
  return 0;
}

/** What is wrong in a manifest that was written; hints are for those who ask. */
async function tellOf(to, text, today) {
  const { findings } = await made.read(text, { today });
  const wrong = findings.filter(({ severity }) => severity != "hint");
  tell(listed(to == null || to == "-" ? "<stdout>" : shown(to), wrong));
}
