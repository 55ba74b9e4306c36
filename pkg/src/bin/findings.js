// Findings as lines: FILE:LINE:COLUMN: severity[code]: message, and below it the fix.

import * as words from "./words.js";

/** All findings of a file. */
export function listed(name, findings) {
  const lines = findings.map(({ line, column, severity, code, message, fix }) => {
    const said = `${name}:${line}:${column}: ${severity}[${code}]: ${message}\n`;
    return fix ? `${said}  ${words.fix}: ${fix}\n` : said;
  });
  return lines.join("");
}

/** `1 error, 2 warnings`; or that there are none. */
export function counted(findings) {
  const kinds = { error: words.countErrors, warning: words.countWarnings, hint: words.countHints };
  const parts = Object.entries(kinds).map(([kind, say]) => {
    const count = findings.filter(({ severity }) => severity == kind).length;
    return count && say(count);
  });
  return parts.filter(Boolean).join(words.comma) || words.noProblems;
}

/** Whether nothing can be made of it. */
export const isBroken = ({ digest, findings }) => !digest || findings.some(({ severity }) => severity == "error");
