// What the checker's editor shows of a text: its tokens and its findings, as
// data. No DOM here.

// One token at a time, from where the last one ended. Every alternative eats
// at least one character and none can run over the same ones twice, so that a
// line costs what it is long.
const TOKEN = /(\s+)|("(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?)|([[\]{},])|(-(?=\s|$))|([^\s[\]{},"'][^\s[\]{},]*)/y;

/**
 * The tokens of one line of YAML or JSON, in order and without gaps.
 * @returns {{start: number, end: number, kind: "" | "key" | "string" | "comment"}[]}
 */
export function tokens(line) {
  const out = [];
  let keyMayStand = true;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < line.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(line);
    if (!match) {
      out.push({ start, end: line.length, kind: "" });
      break;
    }
    const [whole, blank, quoted, sign, dash, word] = match;
    let end = TOKEN.lastIndex;
    let kind = "";
    if (word?.startsWith("#") && (start === 0 || /\s/.test(line[start - 1]))) {
      end = line.length;
      kind = "comment";
    } else if (quoted !== undefined) {
      kind = keyMayStand && /^\s*:/.test(line.slice(end, end + 8)) ? "key" : "string";
    } else if (word !== undefined && keyMayStand && whole.endsWith(":")) {
      kind = "key";
    }
    if (sign !== undefined) keyMayStand = sign === "{" || sign === "," || sign === "[";
    else if (blank === undefined && dash === undefined) keyMayStand = false;
    out.push({ start, end, kind });
    TOKEN.lastIndex = end;
  }
  return out;
}

/**
 * The part of a line that each finding marks: from the first to before the
 * last UTF-16 unit. An empty place marks the unit that follows it.
 */
export function marks(findings, lineNumber, length) {
  const out = [];
  for (const finding of findings) {
    if (finding.line > lineNumber || finding.end_line < lineNumber) continue;
    const start = finding.line === lineNumber ? finding.column - 1 : 0;
    let end = finding.end_line === lineNumber ? finding.end_column - 1 : length;
    if (finding.line === finding.end_line) end = Math.max(end, start + 1);
    if (start < length || length === 0) {
      out.push({ start, end: Math.min(end, length), severity: finding.severity });
    }
  }
  return out;
}

const WORST = ["error", "warning", "hint"];

/** The worse of two severities; either may be missing. */
export function worse(a, b) {
  return WORST.find((severity) => severity === a || severity === b);
}

/**
 * The runs of one line: neighboring text with the same kind and mark.
 * @returns {{text: string, kind: string, mark: string | undefined}[]}
 */
export function runs(line, lineMarks) {
  const cuts = new Set();
  for (const mark of lineMarks) cuts.add(mark.start).add(mark.end);
  const inner = [...cuts].sort((a, b) => a - b);
  const out = [];
  for (const { start, end, kind } of tokens(line)) {
    let from = start;
    for (const to of [...inner.filter((cut) => cut > start && cut < end), end]) {
      let mark;
      for (const one of lineMarks) {
        if (one.start < to && one.end > from) mark = worse(mark, one.severity);
      }
      out.push({ text: line.slice(from, to), kind, mark });
      from = to;
    }
  }
  return out;
}

/**
 * The findings of earlier lines that still hold after an edit: those before it
 * as they are, those after it moved along. What was edited waits for the next
 * reading.
 */
export function carried(findings, old, now) {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const moved = now.length - old.length;
  return findings.flatMap((finding) => {
    if (finding.end_line <= head) return [finding];
    if (finding.line <= old.length - tail) return [];
    return [{ ...finding, line: finding.line + moved, end_line: finding.end_line + moved }];
  });
}
