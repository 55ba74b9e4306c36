// The checker's text field: a plain textarea over a painted copy of its text,
// with numbers and marks at the left. What is typed, selected and read aloud
// is the textarea.

import { carried, marks, runs, worse } from "./paint.js";

// A longer line costs more than a keystroke may: then the text is plain.
const LONGEST_PAINTED = 4000;

// Lines painted above and below what is in view, so that scrolling is smooth.
const SPARE = 40;

export class Editor {
  #text;
  #page;
  #paint;
  #numbers;
  #lines = [""];
  #findings = [];
  /** The lines that are painted, from the first to before the last. */
  #painted = { first: 0, last: 0 };

  /**
   * @param {HTMLElement} root holds the gutter, the painted copy and the textarea
   * @param {{changed: () => void, asked: (line: number) => void}} hooks after
   *   every change of the text; when a line's mark in the gutter is pressed
   */
  constructor(root, { changed, asked }) {
    this.#text = root.querySelector("textarea");
    this.#page = root.querySelector(".page");
    this.#paint = root.querySelector("code");
    const gutter = root.querySelector(".gutter");
    this.#numbers = gutter.firstElementChild;
    this.#text.addEventListener("input", () => {
      this.#moveFindings();
      changed();
    });
    this.#text.addEventListener("scroll", () => this.#follow(), { passive: true });
    new ResizeObserver(() => this.#draw()).observe(this.#text);
    this.#text.addEventListener("keydown", (event) => this.#indent(event));
    gutter.addEventListener("click", (event) => {
      const line = event.target.closest("[data-severity]");
      if (line) asked(Number(line.textContent));
    });
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
    const lines = this.#lines;
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
    text.scrollTop = (finding.line - 1) * this.#lineHeight() - text.clientHeight / 3;
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
    if (this.#findings.length) {
      this.#findings = carried(this.#findings, this.#lines, this.text.split("\n"));
    }
    this.#draw();
  }

  #draw() {
    this.#lines = this.text.split("\n");
    this.#page.classList.toggle("plain", this.#lines.some((line) => line.length > LONGEST_PAINTED));
    this.#numbers.style.minWidth = `${String(this.#lines.length).length}ch`;
    this.#paintView();
    this.#follow();
  }

  /** Moves copy and numbers along with the text, and paints what comes into view. */
  #follow() {
    const { first, last } = this.#inView(0);
    if (first < this.#painted.first || last > this.#painted.last) this.#paintView();
    const down = this.#painted.first * this.#lineHeight() - this.#text.scrollTop;
    this.#paint.style.transform = `translate(${-this.#text.scrollLeft}px, ${down}px)`;
    this.#numbers.style.transform = `translateY(${down}px)`;
  }

  /** The lines in view and some more on both sides. */
  #inView(spare) {
    const height = this.#lineHeight();
    const { scrollTop, clientHeight } = this.#text;
    return {
      first: Math.max(0, Math.floor(scrollTop / height) - spare),
      last: Math.min(this.#lines.length, Math.ceil((scrollTop + clientHeight) / height) + spare),
    };
  }

  /** In pixels; browsers round it, which adds up over many lines. */
  #lineHeight() {
    const style = getComputedStyle(this.#text);
    const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
    const { scrollHeight, clientHeight } = this.#text;
    return scrollHeight > clientHeight
      ? (scrollHeight - padding) / this.#lines.length
      : Number.parseFloat(style.lineHeight);
  }

  #paintView() {
    this.#painted = this.#inView(SPARE);
    const { first, last } = this.#painted;
    const plain = this.#page.classList.contains("plain");
    const copy = document.createDocumentFragment();
    const numbers = document.createDocumentFragment();
    for (let index = first; index < last; index += 1) {
      const number = document.createElement("span");
      number.textContent = index + 1;
      const severity = this.#worstOn(index + 1);
      if (severity) number.dataset.severity = severity;
      numbers.append(number);
      if (plain) continue;
      const line = this.#lines[index];
      for (const run of runs(line, marks(this.#findings, index + 1, line.length))) copy.append(piece(run));
      copy.append("\n");
    }
    this.#paint.replaceChildren(copy);
    this.#numbers.replaceChildren(numbers);
  }

  #worstOn(line) {
    let worst;
    for (const finding of this.#findings) {
      if (finding.line === line) worst = worse(worst, finding.severity);
    }
    return worst;
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
