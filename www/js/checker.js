// The checker: a text, a form and eight questions that are one and the same, what comes
// of them, and what people take away.

import { complete, licenses } from "./checker/complete.js";
import { Editor } from "./checker/editor.js";
import * as engine from "./checker/engine.js";
import { Form } from "./checker/form.js";
import * as keep from "./checker/keep.js";
import { Results } from "./checker/results.js";
import { Take } from "./checker/take.js";
import { tabs } from "./checker/tabs.js";
import { isBadge, verify } from "./checker/verify.js";
import { fromAddress, fromAnywhere, fromFile } from "./load.js";
import { copy } from "./site.js";
import * as words from "./words.js";

const LARGEST_BADGE = 4 * 1024 * 1024;

/** So much is looked at to tell a badge from a text. */
const HEAD_OF_A_BADGE = 4096;

const $ = (id) => document.getElementById(id);
const all = (selector) => [...document.querySelectorAll(selector)];

/** What was made of the text; `report.digest` is there where it has a manifest. */
let report = null;
let isReady = false;
/** What follows once the badge is painted. */
let later = 0;

const results = new Results({ select, fix, lead });
const take = new Take({
  manifest,
  looks,
  picture: (dark) => engine.picture(editor.text, looks(), dark),
  failed,
  isReady: () => isReady,
});
const form = new Form([$("panel-form"), $("panel-questions")], put);
const showTab = tabs($("tab-text").parentElement, (name) => {
  if (name === "text" || !isReady) return;
  const filled = engine.form(formed())?.form;
  fillForm(filled);
  for (const note of all("[data-broken]")) note.hidden = Boolean(filled);
  offerLicenses();
});
const editor = new Editor($("editor"), {
  changed: (fromPage) => changed(fromPage),
  complete: (...place) => (isReady ? complete(engine.place(...place)) : null),
  label: words.manifestText,
  describedBy: "keys",
});

/** The text as a manifest: as it is where it is one, with its comments. */
function manifest() {
  return report.source === "manifest" ? editor.text : engine.converted(editor.text);
}

/** How the badge is to look. */
function looks() {
  return {
    style: $("style").value,
    yardstick: $("yardstick").value,
    label: $("label").value.trim() || undefined,
    score: $("score").checked,
    theme: $("theme").value,
  };
}

function changed(fromPage) {
  // What was wrong before is not said of what is typed.
  if (!fromPage) failed(null);
  $("hollow").hidden = editor.text !== "";
  $("clear").disabled = editor.text === "";
  enable($("undo"), editor.canUndo, $("redo"));
  enable($("redo"), editor.canRedo, $("undo"));
  keep.soon(state);
  // Not within the editor's own update: it may be changed by what comes.
  queueMicrotask(check);
}

/** Enables a button or not. Who stands on one that is of no more use, goes on from the other, or from the text. */
function enable(button, can, other) {
  const isLeft = !can && document.activeElement === button;
  button.disabled = !can;
  if (!isLeft) return;
  // What the other can do is said after this.
  queueMicrotask(() => (other.disabled ? editor : other).focus());
}

const state = () => ({ text: editor.text, ...looks(), place: $("place").value });

/** Whether the last text could not be read for want of a module. */
let isStopped = false;

/** Reads and shows the text as it is now: the badge at once, all else when it is painted. */
function check() {
  if (!isReady) return;
  const { text } = editor;
  try {
    const made = engine.checked(text, looks(), looks().theme === "dark");
    report = made.report;
    if (isStopped) failed(null);
    isStopped = false;
    results.badge(made.svg ?? null, report);
    take.badge(made.svg ?? null);
  } catch (error) {
    isStopped = true;
    return failed(words.cannotCheck(error.message));
  }
  cancelAnimationFrame(later);
  later = requestAnimationFrame(() => setTimeout(rest));
}

function rest() {
  const { text } = editor;
  const shown = text.trim() ? report.findings : [];
  editor.findings = shown.map((finding) => ({ ...finding, action: words.fixIt }));
  results.findings(shown);
  results.say(text, report);
  offerYardsticks(report.verdicts);
  results.breakdown(text, report);
  // Nobody sees it beside the text.
  const filled = $("panel-text").hidden ? engine.form(formed())?.form : undefined;
  fillForm(filled);
  for (const note of all("[data-broken]")) note.hidden = $("panel-text").hidden ? Boolean(filled) : true;
  if (verified && verified.text !== text) judge();
}

/** Whether somebody asked for one license for each kind before there is any. */
let isByKind = false;

function fillForm(filled) {
  form.fill(filled);
  if (!filled) return;
  const { license } = filled;
  const each = typeof license === "object" && license !== null;
  if (license) isByKind = false;
  for (const label of all("[data-one]")) label.hidden = each || isByKind;
  for (const label of all("[data-each]")) label.hidden = !(each || isByKind);
  // The question is about one license: several are shown there, and changed in the form.
  const question = document.querySelector('#panel-questions [data-path="license"]');
  question.readOnly = each;
  $("several").hidden = !each;
  if (each) question.value = [...new Set(Object.values(license).filter(Boolean))].join(" · ");
}

/** What the form is about: the text, or the manifest that its first change makes. */
function formed() {
  const { text } = editor;
  return text.trim() ? text : engine.manifest("");
}

/** Writes a value of the form into the text. A text in another format becomes a manifest first. */
function put(path, value, quiet = false) {
  const { text } = editor;
  const filled = text.trim() ? engine.form(text) : undefined;
  if (text.trim() && !filled) return false;
  const base = filled?.own ? text : engine.manifest(text);
  const made = engine.put(base, path, value);
  if (made === undefined) {
    if (!quiet) tell(path.at(-1) === "released" ? words.noDate : words.formCannot);
    return false;
  }
  if (filled && !filled.own) tell(words.becameManifest);
  if (filled?.own) editor.write(made);
  else editor.text = made;
  return true;
}

function tell(message) {
  $("told").textContent = message;
}

function select(finding) {
  showTab("text");
  editor.select(finding);
}

function fix(findings) {
  editor.fix(findings);
}

/** To the row of a component, or to the part of the form that a step is about. */
function lead(id) {
  showTab("form");
  const row = $(`row-${id}`);
  const control = row?.querySelector("select") ?? document.querySelector(`#panel-form [data-path="access/${id}"]`);
  (row ?? control)?.scrollIntoView({ block: "center" });
  (control?.matches("fieldset") ? control.querySelector("input") : control)?.focus({ preventScroll: true });
}

async function offerLicenses() {
  const list = $("licenses");
  if (list.childElementCount) return;
  list.replaceChildren(...(await licenses()).map((id) => new Option("", id)));
}

/** Every framework that a report has can be put on the badge. */
function offerYardsticks(verdicts) {
  const select = $("yardstick");
  for (const { yardstick, name } of verdicts) {
    const known = [...select.options].find((option) => option.value === yardstick);
    if (known) known.textContent = name;
    else select.add(new Option(name, yardstick));
  }
}

function failed(message) {
  $("failed").textContent = message ?? "";
  $("failed").hidden = !message;
}

/** The line for an address, and who asked for it is in it, or back. */
function showAddress(shown) {
  $("from").hidden = !shown;
  $("fetch").setAttribute("aria-expanded", String(shown));
  $(shown ? "address" : "fetch").focus();
}

let loads = 0;

/** Puts a text into the field, or says why there is none. A later one overtakes it. */
async function load(promise, said = "") {
  const mine = (loads += 1);
  try {
    const text = await promise;
    if (mine !== loads) return;
    editor.text = text;
    failed(null);
    tell(said);
  } catch (error) {
    if (mine !== loads) return;
    failed(error.message);
    tell("");
  }
}

/** A card, a manifest or a badge from outside. */
async function receive(file) {
  try {
    const start = new Uint8Array(await file.slice(0, HEAD_OF_A_BADGE).arrayBuffer());
    if (!isBadge(start)) return await load(fromFile(file), words.loaded(file.name));
    if (file.size > LARGEST_BADGE) return failed(words.badgeTooLarge(file.name));
    return await showVerdict(file, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // A folder, or a file that is gone.
    return failed(words.unreadableFile(file.name));
  }
}

/** The badge that is verified, and the text that it was held against last. */
let verified = null;

async function showVerdict(file, bytes) {
  verified = { bytes, text: null };
  $("verified").hidden = false;
  const old = $("verified-badge").src;
  $("verified-badge").src = URL.createObjectURL(new Blob([bytes], { type: file.type || "image/svg+xml" }));
  if (old.startsWith("blob:")) URL.revokeObjectURL(old);
  $("verified-title").focus();
  await judge();
}

/** Says what the badge is to the text on the page. A later answer overtakes it. */
async function judge() {
  const asked = (verified = { ...verified, text: editor.text });
  const said = $("verdict");
  said.textContent = words.loading;
  delete said.dataset.same;
  let message;
  let same;
  try {
    const answer = await verify(asked.bytes, asked.text, report);
    same = String(answer.word === "genuine");
    message = [answer.message, answer.label?.message, answer.label?.warning].filter(Boolean).join(" ");
  } catch (error) {
    ({ message } = error);
  }
  if (asked !== verified) return;
  said.textContent = message;
  if (same) said.dataset.same = same;
}

function closeVerdict() {
  $("verified").hidden = true;
  verified = null;
  $("verify").focus();
}

function acceptFiles() {
  const input = $("file");
  for (const id of ["open", "verify"]) $(id).addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    if (input.files[0]) receive(input.files[0]);
    input.value = "";
  });
  const target = $("bench");
  const carries = (event) => event.dataTransfer?.types.includes("Files");
  for (const type of ["dragenter", "dragover"]) {
    target.addEventListener(
      type,
      (event) => {
        if (!carries(event)) return;
        event.preventDefault();
        $("editor").classList.add("over");
      },
      true,
    );
  }
  for (const type of ["dragleave", "drop"]) {
    target.addEventListener(type, () => $("editor").classList.remove("over"), true);
  }
  target.addEventListener(
    "drop",
    (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer.files[0]) receive(event.dataTransfer.files[0]);
    },
    true,
  );
}

/** What the page begins with: what its address says, or the text of the last time. */
async function begin() {
  const asked = await keep.asked().catch((error) => {
    failed(error.message);
    return {};
  });
  for (const id of keep.LOOKS) choose($(id), asked.looks?.[id]);
  take.place();
  if (asked.src) {
    const example = [...$("example").options].find((option) => option.value && option.value === asked.src);
    if (example) example.selected = true;
    $("load").disabled = !example;
    return load(fromAnywhere(asked.src).then(({ text }) => text));
  }
  if (asked.text) editor.begin(asked.text);
  tell(asked.kept ? words.keptText : "");
  check();
}

/** Sets a control to a value of an address, or to what it is without one. */
function choose(control, value) {
  if (control.type === "checkbox") {
    control.checked = String(value) === "true";
  } else if (control.localName === "select") {
    const has = () => [...control.options].some((option) => option.value === value);
    // The frameworks are known once a text has been read.
    if (value && control.id === "yardstick" && !has()) control.add(new Option(value, value));
    const usual = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
    control.value = has() ? value : usual.value;
  } else {
    control.value = value ?? "";
  }
}

for (const id of ["style", "yardstick", "score", "theme"]) {
  $(id).addEventListener("change", () => {
    check();
    keep.soon(state);
  });
}
$("label").addEventListener("input", () => {
  check();
  keep.soon(state);
});
$("place").addEventListener("change", () => {
  take.place();
  keep.soon(state);
});
$("example").addEventListener("change", () => {
  $("load").disabled = !$("example").value;
});
$("load").addEventListener("click", () => {
  const [option] = $("example").selectedOptions;
  load(fromAddress(option.value), words.loaded(option.text));
});
$("undo").addEventListener("click", () => editor.undo());
$("redo").addEventListener("click", () => editor.redo());
$("clear").addEventListener("click", () => {
  editor.text = "";
  tell(words.cleared);
  editor.focus();
});
$("fetch").addEventListener("click", () => showAddress($("from").hidden));
$("from").addEventListener("keydown", (event) => {
  if (event.key === "Escape") showAddress(false);
});
$("from").addEventListener("submit", (event) => {
  event.preventDefault();
  const address = $("address").value.trim();
  tell(words.loading);
  load(
    fromAnywhere(address).then(({ text }) => text),
    words.loaded(address),
  );
});
$("by-kind").addEventListener("click", () => {
  const filled = engine.form(formed())?.form;
  isByKind = true;
  if (typeof filled?.license === "string") put(["license", "code"], filled.license);
  else fillForm(filled);
  for (const label of all("[data-each]")) label.hidden = false;
  document.querySelector('[data-path="license/code"]').focus();
});
$("previous").addEventListener("click", () => {
  showTab("text");
  editor.step(true);
});
$("following").addEventListener("click", () => {
  showTab("text");
  editor.step(false);
});
$("fix-all").addEventListener("click", () => editor.fix(report.findings));
$("verified-close").addEventListener("click", closeVerdict);
$("verified").addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeVerdict();
});
$("share").addEventListener("click", async (event) => {
  const button = event.currentTarget;
  try {
    await copy(button, await keep.address(state()));
  } catch (error) {
    failed(error.message);
  }
});
addEventListener("hashchange", () => {
  // An anchor of the page is no text.
  if (/[.=]/.test(location.hash)) begin();
});
// Not every browser minds what stays over the page when it brings a field into view.
addEventListener("focusin", (event) => {
  const [target] = event.composedPath();
  // It does so after this.
  if (target.matches(":focus-visible")) requestAnimationFrame(() => uncover(target));
});

/** Brings what is below the dock above it. */
function uncover(target) {
  const dock = $("dock").getBoundingClientRect();
  const { top, bottom } = target.getBoundingClientRect();
  if (dock.height === 0 || $("dock").contains(target) || bottom <= dock.top || top >= dock.bottom) return;
  // Of what is taller than the window the beginning stays.
  const by = Math.min(bottom - dock.top + 8, top - 8);
  if (by > 0) scrollBy({ top: by, behavior: "instant" });
}

acceptFiles();
try {
  await begin();
  await engine.start();
  isReady = true;
  take.place();
  document.documentElement.dataset.checker = "ready";
  check();
} catch (error) {
  $("summary").textContent = "";
  failed(words.cannotCheck(error.message));
}
