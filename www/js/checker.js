// The checker: reads the text as one types, and shows what comes of it.

import { Editor } from "./editor.js";
import { hideSvg, saveAs, showSvg } from "./files.js";
import { counted, showFindings } from "./findings.js";
import { fromAddress, fromFile } from "./load.js";
import { decode, encode } from "./share.js";
import { copy } from "./site.js";
import { html, markdown } from "./snippets.js";
import { cannotCheck } from "./words.js";

// The field works at once, and goes on working where the package cannot be had.
const core = import("../dist/index.js");

const PAUSE = 80;
const PAUSE_BEFORE_SPEAKING = 700;

const $ = (id) => document.getElementById(id);
const editor = new Editor($("editor"), { changed: soon, asked: leadTo });
const options = () => ({
  style: $("style").value,
  yardstick: $("yardstick").value,
  label: $("label").value.trim() || undefined,
  score: $("score").checked,
});

let turn = 0;
let timer = 0;
let speaking = 0;
/** As long as the page says so, and nothing has come of it. */
let isLoading = true;
let findings = [];
let svg = null;

function soon() {
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
}

/** Reads and shows the text as it is now. A later call overtakes an earlier one. */
async function check() {
  clearTimeout(timer);
  const mine = (turn += 1);
  const text = editor.text;
  try {
    const { badge, read } = await core;
    const report = await read(text);
    const drawn = report.digest ? await badge(report, options()) : null;
    if (mine !== turn) return;
    failed(null);
    show(text, report, drawn);
  } catch (error) {
    if (mine === turn) failed(cannotCheck(error.message));
  }
}

function show(text, report, drawn) {
  findings = report.findings;
  editor.findings = findings;
  showFindings($("findings"), findings, (finding) => editor.select(finding));
  $("no-findings").hidden = findings.length > 0;
  offerYardsticks(report.verdicts);
  showBadge(drawn);
  showBreakdown(text, report);
  say(counted(findings));
}

/** Said once the typing rests, and only if it is news. */
function say(words) {
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    if ($("summary").textContent !== words) $("summary").textContent = words;
    isLoading = false;
  }, isLoading ? 0 : PAUSE_BEFORE_SPEAKING);
}

function showBadge(drawn) {
  const image = $("badge");
  if (drawn !== svg) {
    svg = drawn;
    if (svg) showSvg(image, svg);
    else hideSvg(image);
  }
  image.hidden = !svg;
  $("no-badge").hidden = Boolean(svg);
  for (const id of ["download", "copy-html", "copy-markdown"]) $(id).disabled = !svg;
}

/** The element shows no text with errors: then the last good one stays, paled. */
function showBreakdown(text, report) {
  const element = $("breakdown");
  const good = Boolean(report.digest) && !findings.some((finding) => finding.severity === "error");
  if (good) {
    element.manifest = text;
    element.open = true;
    element.hidden = false;
  }
  const stale = !good && !element.hidden;
  element.classList.toggle("stale", stale);
  $("stale").hidden = !stale;
  $("no-breakdown").hidden = !element.hidden;
}

/** Every yardstick that a report has can be put on the badge. */
function offerYardsticks(verdicts) {
  const select = $("yardstick");
  for (const { yardstick, name } of verdicts) {
    const known = [...select.options].find((option) => option.value === yardstick);
    if (known) known.textContent = name;
    else select.add(new Option(name, yardstick));
  }
}

function leadTo(line) {
  const first = findings.find((finding) => finding.line === line);
  if (first) editor.select(first);
}

function failed(message) {
  $("failed").textContent = message ?? "";
  $("failed").hidden = !message;
}

/** Puts a text into the field, or says why there is none. */
async function load(promise) {
  try {
    editor.text = await promise;
    await check();
  } catch (error) {
    failed(error.message);
    if (isLoading) $("summary").textContent = "";
    isLoading = false;
  }
}

async function share(button) {
  try {
    const url = new URL(location.href);
    url.search = "";
    url.hash = await encode(editor.text);
    history.replaceState(null, "", url);
    await copy(button, url.href);
  } catch (error) {
    failed(error.message);
  }
}

function acceptFiles() {
  const input = $("file");
  $("open").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    if (input.files[0]) load(fromFile(input.files[0]));
    input.value = "";
  });
  const target = $("editor");
  const carries = (event) => event.dataTransfer?.types.includes("Files");
  for (const type of ["dragenter", "dragover"]) {
    target.addEventListener(type, (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      target.classList.add("over");
    });
  }
  for (const type of ["dragleave", "drop"]) {
    target.addEventListener(type, () => target.classList.remove("over"));
  }
  target.addEventListener("drop", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    if (event.dataTransfer.files[0]) load(fromFile(event.dataTransfer.files[0]));
  });
}

/** What the page begins with: the link's own text, a manifest by name, or the smallest. */
function begin() {
  const hash = location.hash.slice(1);
  const source = new URLSearchParams(location.search).get("src");
  if (/^[zt]\./.test(hash)) return load(decode(hash));
  const example = [...$("example").options].find((option) => option.value && option.value === source);
  if (example) example.selected = true;
  return load(fromAddress(source ?? "examples/smallest.yaml"));
}

for (const id of ["style", "yardstick", "score"]) $(id).addEventListener("change", check);
$("label").addEventListener("input", soon);
$("example").addEventListener("change", (event) => {
  if (event.target.value) load(fromAddress(event.target.value));
});
$("share").addEventListener("click", (event) => share(event.currentTarget));
$("download").addEventListener("click", () => saveAs("openness.svg", svg, "image/svg+xml"));
$("copy-html").addEventListener("click", (event) => copy(event.currentTarget, html(svg, options())));
$("copy-markdown").addEventListener("click", (event) => copy(event.currentTarget, markdown(svg)));
addEventListener("hashchange", begin);
acceptFiles();
begin();
