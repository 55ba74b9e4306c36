// The text: CodeMirror, with the findings where they are, their fixes, and what can be
// written at a place.

import { autocompletion, closeCompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, isolateHistory, redo, redoDepth, undo, undoDepth } from "@codemirror/commands";
import { yaml, yamlFrontmatter } from "@codemirror/lang-yaml";
import { StreamLanguage, bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { forEachDiagnostic, lintGutter, lintKeymap, nextDiagnostic, previousDiagnostic, setDiagnostics } from "@codemirror/lint";
import { Annotation, Compartment, EditorState, Transaction } from "@codemirror/state";
import { EditorView, drawSelection, dropCursor, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { StyleModule } from "style-mod";

import { withCode } from "../findings.js";
import { difference, free, plain } from "./text.js";

// The page's policy allows no style elements. A sheet that a script has made is none.
// Nor does it allow pictures in addresses: style.css has marks of its own.
StyleModule.mount = (root, modules) => {
  const own = (root.openness ??= new Map());
  for (const module of [modules].flat()) {
    if (own.has(module)) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(module.getRules().replace(/url\((['"])data:.*?\1\)/g, "none"));
    own.set(module, sheet);
  }
  const others = root.adoptedStyleSheets.filter((sheet) => ![...own.values()].includes(sheet));
  root.adoptedStyleSheets = [...others, ...own.values()];
};

/** On changes that come from elsewhere on the page than from the keyboard. */
const fromPage = Annotation.define();

/** Below the front matter of a card there is nothing to be colored. */
const prose = StreamLanguage.define({ token: (stream) => void stream.skipToEnd() });

const isCard = (text) => /^---[ \t]*\r?\n/.test(text);
const language = (text) => (isCard(text) ? yamlFrontmatter({ content: prose }) : yaml());

export class Editor {
  #view;
  #language = new Compartment();
  #isCard = false;

  /**
   * @param {HTMLElement} parent
   * @param {object} hooks `changed` after every change of the text; `complete` of the text,
   *   a line from 0, and what is before the cursor on it; `label`, the field's name
   */
  constructor(parent, { changed, complete, label, describedBy }) {
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [
          lineNumbers(),
          lintGutter(),
          history(),
          drawSelection(),
          dropCursor(),
          indentOnInput(),
          bracketMatching(),
          highlightActiveLine(),
          EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": describedBy, tabindex: "0" }),
          autocompletion({ override: [(context) => completion(context, complete)], icons: false }),
          syntaxHighlighting(classHighlighter),
          this.#language.of(yaml()),
          keymap.of([
            ...completionKeymap,
            { key: "Shift-F8", run: previousDiagnostic },
            ...lintKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged) return;
            const text = this.text;
            if (isCard(text) !== this.#isCard) {
              this.#isCard = !this.#isCard;
              this.#view.dispatch({ effects: this.#language.reconfigure(language(text)) });
            }
            changed(update.transactions.some((transaction) => transaction.annotation(fromPage)));
          }),
        ],
      }),
    });
  }

  get text() {
    return this.#view.state.doc.toString();
  }

  /** Puts another text in the place of all: one step, which undo takes back. */
  set text(text) {
    this.#change(plain(text), [isolateHistory.of("full")]);
    this.#view.dispatch({ selection: { anchor: 0 }, effects: EditorView.scrollIntoView(0) });
  }

  /** The text that the page begins with: there is nothing before it to go back to. */
  begin(text) {
    this.#change(plain(text), [Transaction.addToHistory.of(false)]);
  }

  /** Changes the text to this, at the place where they differ. */
  write(text) {
    this.#change(plain(text), []);
  }

  #change(text, annotations) {
    const old = this.text;
    if (old === text) return;
    this.#view.dispatch({
      changes: difference(old, text),
      annotations: [fromPage.of(true), ...annotations],
      userEvent: "input.page",
    });
  }

  /** Shows findings; their fixes are buttons. */
  set findings(findings) {
    const { state } = this.#view;
    const diagnostics = findings.map((finding) => {
      const { from, to } = this.#span(finding);
      return {
        from,
        to,
        severity: finding.severity === "hint" ? "info" : finding.severity,
        message: [finding.message, finding.fix].filter(Boolean).join(" "),
        renderMessage: () => sentence([finding.message, finding.fix].filter(Boolean).join(" ")),
        actions: finding.edit ? [{ name: finding.action, apply: () => this.fix([finding]) }] : [],
      };
    });
    diagnostics.sort((a, b) => a.from - b.from);
    this.#view.dispatch(setDiagnostics(state, diagnostics));
  }

  /** Applies the edits of these findings in one step: those that are in each other's way, the first. */
  fix(findings) {
    const edits = findings.filter(({ edit }) => edit).map(({ edit }) => ({ ...this.#span(edit), insert: edit.text }));
    const changes = free(edits);
    if (!changes.length) return;
    this.#view.dispatch({
      changes,
      annotations: [fromPage.of(true), isolateHistory.of("full")],
      userEvent: "input.fix",
    });
  }

  /** Selects a finding's place and brings it into view. */
  select(finding) {
    const { from, to } = this.#span(finding);
    this.#view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
    this.#view.focus();
  }

  /** Goes to the next finding, or to the one before. */
  step(back) {
    this.#view.focus();
    (back ? previousDiagnostic : nextDiagnostic)(this.#view);
  }

  get findingCount() {
    let count = 0;
    forEachDiagnostic(this.#view.state, () => (count += 1));
    return count;
  }

  undo() {
    closeCompletion(this.#view);
    undo(this.#view);
  }

  redo() {
    redo(this.#view);
  }

  get canUndo() {
    return undoDepth(this.#view.state) > 0;
  }

  get canRedo() {
    return redoDepth(this.#view.state) > 0;
  }

  focus() {
    this.#view.focus();
  }

  /** Lines and columns, which count from 1, as places of the text. */
  #span({ line, column, end_line, end_column }) {
    const { doc } = this.#view.state;
    const at = (line, column) => {
      const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
      return line > doc.lines ? doc.length : Math.min(from + column - 1, to);
    };
    const from = at(line, column);
    return { from, to: Math.max(from, at(end_line, end_column)) };
  }
}

/** A sentence; what is in backticks becomes code. */
function sentence(text) {
  const element = document.createElement("span");
  element.append(...withCode(text));
  return element;
}

/** What can be written here: `complete` gives `{ label, detail, insert }` each. */
async function completion(context, complete) {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const word = /[\w.+-]*$/.exec(before)[0];
  if (!word && !context.explicit && !/[:,[{-] ?$/.test(before)) return null;
  const options = await complete(context.state.doc.toString(), line.number - 1, before);
  if (!options?.length) return null;
  return {
    from: context.pos - word.length,
    options: options.map(({ label, detail, insert = label, type }) => ({ label, detail, apply: insert, type })),
    validFor: /^[\w.+-]*$/,
  };
}
