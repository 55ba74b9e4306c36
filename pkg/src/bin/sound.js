// Files without errors: from others nothing is made.

import { read } from "../index.js";
import { input, tell } from "./files.js";
import { isBroken, listed } from "./findings.js";
import { Trouble, quoted } from "./trouble.js";

/** The report of a file; where it has errors, tells them and stops with this sentence about it. */
export async function sound(file, { today, lang }, stops) {
  const { name, text } = await input(file);
  const report = await read(text, { today, lang });
  if (!isBroken(report)) return report;
  tell(listed(name, report.findings));
  throw new Trouble(stops(quoted(name)), 1);
}
