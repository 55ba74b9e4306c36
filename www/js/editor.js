// The checker's text field: a plain textarea over a painted copy of its text,
// with numbers and marks at the left. What is typed, selected and read aloud
// is the textarea.

import { carried, marks, runs, worse } from "./paint.js";

// Beyond this the copy costs more than a keystroke may: the text is then plain.
const MOST_PAINTED = 60_000;

export class Editor {
  #text;
  #page;
  #paint;
  #gutter;
  #painted = "";
  #findings = [];

  /**
   * @param {HTMLElement} root holds the gutter, the painted copy and the textarea
   * @param {{changed: () => void, asked: (line: number) => void}} hooks after
   *   every change of the text; when a line's mark in the gutter is pressed
   */
  constructor(root, { changed, asked }) {
    this.#text = root.querySelector("textarea");
    this.#page = root.querySelector(".page");
    this.#paint = root.querySelector("code");
    this.#gutter = root.querySelector(".gutter");
    this.#text.addEventListener("input", () => {
      this.#moveFindings();
      changed();
    });
    this.#text.addEventListener("scroll", () => this.#follow(), { passive: true });
    this.#text.addEventListener("keydown", (event) => this.#indent(event));
    this.#gutter.addEventListener("click", (event) => {
      const line = event.target.closest("[data-severity]");
      if (line) asked(Number(line.textContent));
    });
    this.#draw();
  }

  get text() {
    return this.#text.value;
  }

  set text(text) {
    this.#text.value = text.replace(/^\uFEFF/, "");
    this.#text.setSelectionRange(0, 0);
    this.#text.scrollTo(0, 0);
    this.#findings = [];
    this.#draw();
  }

  set findings(findings) {
    this.#findings = findings;
    this.#draw();
  }

  /** Selects the place of a finding, brings it into view and takes the focus. */
  select(finding) {
    const lines = this.text.split("\n");
    const offset = (line, column) => {
      const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
      return Math.min(before + column - 1, before + (lines[line - 1] ?? "").length);
    };
    const text = this.#text;
    text.focus({ preventScroll: true });
    text.setSelectionRange(
      offset(finding.line, finding.column),
      offset(finding.end_line, finding.end_column),
    );
    const height = Number.parseFloat(getComputedStyle(text).lineHeight);
    text.scrollTop = Math.max(0, (finding.line - 1) * height - text.clientHeight / 3);
    text.scrollLeft = 0;
    text.closest(".editor").scrollIntoView({ block: "nearest" });
  }

  /** A new line begins where the last one began. Undo still knows the step. */
  #indent(event) {
    if (event.key !== "Enter" || event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const { value, selectionStart } = this.#text;
    const line = value.slice(value.lastIndexOf("\n", selectionStart - 1) + 1, selectionStart);
    const indent = /^ */.exec(line)[0];
    if (indent && document.execCommand("insertText", false, `\n${indent}`)) event.preventDefault();
  }

  #moveFindings() {
    const before = this.#painted;
    this.#findings = this.#findings.length ? carried(this.#findings, before, this.text) : [];
    this.#draw();
  }

  #draw() {
    const text = this.text;
    const plain = text.length > MOST_PAINTED;
    this.#painted = text;
    this.#page.classList.toggle("plain", plain);
    const lines = text.split("\n");
    this.#number(lines.length);
    const copy = document.createDocumentFragment();
    if (!plain) {
      lines.forEach((line, index) => {
        for (const run of runs(line, marks(this.#findings, index + 1, line.length))) {
          copy.append(piece(run));
        }
        copy.append("\n");
      });
    }
    this.#paint.replaceChildren(copy);
    this.#follow();
  }

  #number(count) {
    const severities = new Map();
    for (const { line, severity } of this.#findings) {
      severities.set(line, worse(severities.get(line), severity));
    }
    // Numbers without a mark are plain text: a long text has many.
    const numbers = document.createDocumentFragment();
    let plain = "";
    for (let line = 1; line <= count; line += 1) {
      const severity = severities.get(line);
      if (!severity) {
        plain += `${line}\n`;
        continue;
      }
      const number = document.createElement("span");
      number.textContent = line;
      number.dataset.severity = severity;
      numbers.append(plain, number);
      plain = "";
    }
    numbers.append(plain);
    this.#gutter.firstElementChild.replaceChildren(numbers);
  }

  #follow() {
    const { scrollTop, scrollLeft } = this.#text;
    const copy = this.#paint.parentElement;
    copy.scrollTop = scrollTop;
    copy.scrollLeft = scrollLeft;
    this.#gutter.scrollTop = scrollTop;
  }
}

function piece({ text, kind, mark }) {
  if (!kind && !mark) return text;
  const span = document.createElement("span");
  if (kind) span.classList.add(`code-${kind[0]}`);
  if (mark) span.classList.add(`mark-${mark}`);
  span.textContent = text;
  return span;
}
