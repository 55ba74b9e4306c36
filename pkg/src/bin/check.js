// `check`: what is wrong with manifests, where, and how to fix it.

import { read } from "../index.js";
import { input, output, tell, tellError } from "./files.js";
import { counted, isBroken, listed } from "./findings.js";
import { Trouble } from "./trouble.js";
import * as words from "./words.js";

/** Checks files. A file that cannot be read hides none of the others; hints are counted, and
 * shown on demand. */
export async function check(files, { today, output: to, hints }) {
  const shows = ({ severity }) => hints || severity != "hint";
  let [said, status] = ["", 0];
  const reports = [];
  for (const file of files) {
    try {
      const { name, text } = await input(file);
      const report = await read(text, { today });
      reports.push(report);
      said += listed(name, report.findings.filter(shows)) + summary(name, report);
      if (isBroken(report)) status = Math.max(status, 1);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      tellError(error);
      status = 2;
    }
  }
  const all = reports.flatMap(({ findings }) => findings);
  if (reports.length > 1) {
    said += `${words.checkedAll(reports.length, counted(all))}\n`;
  }
  await output(to, said);
  const hidden = all.filter((finding) => !shows(finding)).length;
  if (hidden) tell(`${words.hiddenHints(hidden)}\n`);
  return status;
}

/** The last line of a file. The first yardstick is the badge's default. */
function summary(name, { findings, verdicts: [verdict] }) {
  return `${words.checked(verdict?.headline ?? words.notReadable, counted(findings), name)}\n`;
}
