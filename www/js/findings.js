// The list of findings: each a button that leads to its place.

import * as words from "./words.js";

const KINDS = { error: words.error, warning: words.warning, hint: words.hint };

/** Shows the findings, in their order; pressing one calls `chosen` with it, pressing its fix `fix`. */
export function showFindings(list, findings, chosen, fix) {
  const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(...findings.map((finding) => item(finding, chosen, fix)));
  // The list is made anew while one types elsewhere; who stands in it, stays.
  if (focused >= 0) list.children[Math.min(focused, findings.length - 1)]?.firstChild.focus();
}

function item(finding, chosen, fix) {
  const button = make("button");
  button.type = "button";
  button.dataset.severity = finding.severity;
  const head = make("span");
  head.append(
    make("span", "kind", KINDS[finding.severity]),
    make("span", "at", `${finding.line}:${finding.column}`, words.place(finding.column, finding.line)),
  );
  const body = make("span");
  body.append(...withCode(finding.message));
  if (finding.fix) {
    const fix = make("span", "fix");
    fix.append(...withCode(finding.fix));
    body.append(" ", fix);
  }
  button.append(head, body);
  button.addEventListener("click", () => chosen(finding));
  const li = make("li");
  li.append(button);
  if (finding.edit) {
    const button = make("button", "mend");
    button.type = "button";
    button.append(make("span", "", words.fixIt, words.fixThat(finding.message)));
    button.addEventListener("click", () => fix(finding));
    li.append(button);
  }
  return li;
}

/** An element; with `spoken`, `text` is for the eyes and `spoken` for the ears. */
function make(tag, className, text, spoken) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (spoken === undefined) {
    if (text) element.textContent = text;
    return element;
  }
  const seen = make("span", "", text);
  seen.ariaHidden = "true";
  element.append(seen, make("span", "unseen", spoken));
  return element;
}

/** Text between backticks is code. */
export function withCode(text) {
  return text.split("`").map((part, index) => (index % 2 ? make("code", "", part) : part));
}

/** `No errors, 1 warning`: what there is, in words. */
export function counted(findings) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, hints] = [count("error"), count("warning"), count("hint")];
  const parts = [errors ? words.errors(errors) : words.noErrors];
  if (warnings) parts.push(words.warnings(warnings));
  if (hints) parts.push(words.hints(hints));
  return parts.join(words.comma);
}
