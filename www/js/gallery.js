// The gallery's filter and order, and that of its table. Without it both stand
// from open to closed.

import { sortable } from "./table.js";
import * as words from "./words.js";

const list = document.getElementById("systems");
const systems = [...list.querySelectorAll(".system")];
const LEVELS = [words.fullyClosed, words.staged, words.hosted, words.api, words.downloadable, words.fullyOpen];
/** What comes after all levels, and is none. */
const NOT_STATED = -1;
const ORDERS = {
  level: [words.byLevel, (a, b) => b.level - a.level || b.score - a.score],
  score: [words.byScore, (a, b) => b.score - a.score],
  name: [words.byName, () => 0],
  date: [words.byDate, (a, b) => b.date.localeCompare(a.date)],
};
const rows = systems.map((element) => ({
  element,
  level: Number(element.dataset.level ?? NOT_STATED),
  score: Number(element.dataset.score ?? -1),
  date: element.dataset.date ?? "",
  name: element.querySelector("h3").textContent,
}));

function show(level, order) {
  const wanted = level === undefined ? rows : rows.filter((row) => row.level === level);
  for (const { element, level: its } of rows) element.hidden = level !== undefined && its !== level;
  const compare = ORDERS[order][1];
  const sorted = rows.toSorted((a, b) => compare(a, b) || a.name.localeCompare(b.name, "en"));
  list.append(...sorted.map((row) => row.element));
  document.getElementById("none").hidden = wanted.length > 0;
  document.getElementById("said").textContent = words.shown(wanted.length);
}

function chip(text, count, level) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = level === undefined ? "chip all" : level === NOT_STATED ? "chip empty" : `chip l${level}`;
  button.setAttribute("aria-pressed", String(level === undefined));
  const number = document.createElement("b");
  number.textContent = count;
  button.append(text, " ", number);
  return button;
}

function build() {
  let chosen;
  const levels = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.className = "unseen";
  legend.textContent = words.showLevel;
  levels.append(legend);
  const chips = [
    [undefined, chip(words.all, rows.length)],
    ...LEVELS.map((name, level) => [
      level,
      chip(name, rows.filter((row) => row.level === level).length, level),
    ]),
  ];
  const silent = rows.filter((row) => row.level === NOT_STATED).length;
  if (silent > 0) chips.push([NOT_STATED, chip(words.notStated, silent, NOT_STATED)]);
  const label = document.createElement("label");
  const unseen = document.createElement("span");
  unseen.className = "unseen";
  unseen.textContent = words.order;
  const select = document.createElement("select");
  for (const [value, [text]] of Object.entries(ORDERS)) select.add(new Option(text, value));
  const choose = (level) => {
    chosen = level;
    for (const [its, button] of chips) button.setAttribute("aria-pressed", String(its === level));
    show(chosen, select.value);
  };
  for (const [level, button] of chips) {
    button.addEventListener("click", () => choose(level));
    levels.append(button);
  }
  // A link of the picture may lead to a system that is filtered out.
  document.querySelector(".ladder").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && document.getElementById(link.hash.slice(1))?.hidden) choose(undefined);
  });
  select.addEventListener("change", () => show(chosen, select.value));
  label.append(unseen, select);
  const filter = document.getElementById("filter");
  filter.append(levels, label);
  filter.hidden = false;
}

build();
sortable(document.getElementById("compare"), (name, direction) => {
  document.getElementById("sorted").textContent = words.sorted(direction, name);
});
