// Form and questions: controls that say which place of a manifest they are for. What is
// done to one of them is written into the text at that place; what the text says, they
// show.

/** Every control below an element, by its place. */
export class Form {
  #controls;
  #put;
  /** What the text said when it was read last. */
  #said = null;

  /**
   * @param {HTMLElement[]} roots
   * @param {(path: string[], value: unknown, quiet?: boolean) => boolean} put writes a value
   *   into the text; says whether that went well, to people too unless it is to be quiet
   */
  constructor(roots, put) {
    this.#put = put;
    this.#controls = roots.flatMap((root) => [...root.querySelectorAll("[data-path]")]);
    for (const control of this.#controls) {
      control.addEventListener("change", (event) => this.#changed(control, event));
      if (!isText(control)) continue;
      // While it is typed it may be no date yet.
      control.addEventListener("input", () => this.#put(control.dataset.path.split("/"), valueOf(control), true));
      control.addEventListener("blur", () => this.#said && show(control, this.#said));
    }
    this.enabled = false;
  }

  /** Shows what a text says; of one that cannot be read, nothing can be changed. */
  fill(form) {
    this.#said = form ?? null;
    this.enabled = Boolean(form);
    if (!form) return;
    for (const control of this.#controls) {
      // What is being typed is not typed over.
      if (control !== document.activeElement || !isText(control)) show(control, form);
    }
  }

  set enabled(enabled) {
    for (const control of this.#controls) control.disabled = !enabled;
  }

  #changed(control, event) {
    const value = valueOf(control, event.target);
    if (!this.#put(control.dataset.path.split("/"), value) && this.#said) show(control, this.#said);
  }
}

const isText = (control) => control.matches("input[type=text]");

/** What a control says: a string, a list of words, a truth value, or nothing. */
function valueOf(control, target) {
  if (control.matches("input[type=checkbox]")) return control.checked;
  if (control.classList.contains("choice")) return control.querySelector(":checked").value;
  if (control.classList.contains("checks")) {
    const boxes = [...control.querySelectorAll("input")];
    // "In no way" and the ways shut each other out.
    if (target.checked) for (const box of boxes) box.checked &&= "none" in target.dataset === "none" in box.dataset;
    const words = boxes.filter((box) => box.checked && box.value).map((box) => box.value);
    const none = boxes.some((box) => box.checked && "none" in box.dataset);
    return words.length || none ? words : undefined;
  }
  const text = control.value.trim();
  if (control.dataset.path.endsWith("/url") && control.dataset.path.startsWith("components")) {
    return text.split(/\s+/).filter(Boolean);
  }
  return text === "" || (text === "unknown" && control.localName === "select") ? undefined : text;
}

/** Shows in a control what the form says of its place. */
function show(control, form) {
  const path = control.dataset.path.split("/");
  const value = at(form, path);
  if (control.matches("input[type=checkbox]")) control.checked = Boolean(value);
  else if (control.classList.contains("choice")) {
    // That it is not stated is no answer yet.
    for (const radio of control.querySelectorAll("input")) radio.checked = radio.value === value && value !== "unknown";
  } else if (control.classList.contains("checks")) {
    for (const box of control.querySelectorAll("input")) {
      box.checked = "none" in box.dataset ? value?.length === 0 : Boolean(value?.includes(box.value));
    }
  } else {
    const text = Array.isArray(value) ? value.join(" ") : (value ?? "");
    if (control.value !== text) control.value = text;
  }
  if (path[0] === "components") shape(control, form, path);
}

const GROUPS = {
  "training-code": ["pretraining-code", "finetuning-code", "alignment-code"],
  "training-data": ["pretraining-data", "finetuning-data", "alignment-data"],
};

function at(form, path) {
  const [first, second, third] = path;
  if (first === "components") {
    const members = (GROUPS[second] ?? [second]).map((id) => form.components[id]);
    const all = members.map((member) => member[third === "url" ? "urls" : third]);
    // What there is none of says nothing of the rest of a group.
    const some = all.filter((value) => value !== "none");
    const values = some.length ? some : all;
    return values.every((value) => value === values[0]) ? values[0] : undefined;
  }
  if (first === "license") {
    const { license } = form;
    const each = license && typeof license === "object";
    if (second) return each ? license[second] : license;
    return each ? undefined : license;
  }
  return second ? form[first][second] : form[first];
}

/** A row shows which license it falls back to, and whether anything is stated in it. */
function shape(control, form, [, id, field]) {
  const state = form.components[id];
  const row = control.closest(".row");
  if (!row || !state) return;
  if (field === "availability") row.dataset.state = state.availability;
  if (field === "license") {
    const kind = control.closest(".kind").dataset.kind;
    const { license } = form;
    const own = (license && typeof license === "object" ? license[kind] : license) ?? "";
    const falls = own && ["public", "gated", "partial"].includes(state.availability);
    control.placeholder = falls ? own : (control.dataset.hint ??= control.placeholder);
  }
  if (field === "note" && (state.note || state.urls.length)) row.querySelector(".more").dataset.filled = "";
  else if (field === "note") delete row.querySelector(".more").dataset.filled;
}
