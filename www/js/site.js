// What every page has: the theme's switch and the copy buttons.

import { copied, copyByKeys } from "./words.js";

const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

const theme = () => root.dataset.theme ?? (system.matches ? "dark" : "light");

/** Tells the badges which theme the page is in, where that was chosen here. */
function tellBadges() {
  for (const badge of document.querySelectorAll("openness-badge")) {
    if (root.dataset.theme) badge.setAttribute("theme", root.dataset.theme);
    else badge.removeAttribute("theme");
  }
}

function choose(wanted) {
  // What the system prefers anyway is no choice: it may change its mind later.
  const own = wanted !== (system.matches ? "dark" : "light");
  if (own) root.dataset.theme = wanted;
  else delete root.dataset.theme;
  try {
    if (own) localStorage.setItem("theme", wanted);
    else localStorage.removeItem("theme");
  } catch {
    // Storage is forbidden here: the choice holds for this page.
  }
}

function themeSwitch(button) {
  const show = () => button.setAttribute("aria-pressed", String(theme() === "dark"));
  button.addEventListener("click", () => {
    choose(theme() === "dark" ? "light" : "dark");
    show();
    tellBadges();
  });
  system.addEventListener("change", show);
  show();
  button.hidden = false;
}

/** What is said to those who do not see the button's words change. */
const spoken = document.createElement("p");
spoken.className = "unseen";
spoken.setAttribute("role", "status");
document.body.append(spoken);

/** Copies a text, and says on the button whether that went well. */
export async function copy(button, text) {
  // What else its name has is for the ears.
  const shown = [...button.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
  const label = (button.dataset.label ??= shown.data);
  let said = copied;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = copyByKeys;
    selectNearest(button);
  }
  shown.data = spoken.textContent = said;
  clearTimeout(button.timer);
  button.timer = setTimeout(() => {
    shown.data = label;
    spoken.textContent = "";
  }, 2000);
}

/** Where the clipboard is closed to scripts, the text is selected for people. */
function selectNearest(button) {
  const code = button.closest("figure")?.querySelector("code, pre");
  if (code) getSelection().selectAllChildren(code);
}

for (const button of document.querySelectorAll("button.theme")) themeSwitch(button);
for (const menu of document.querySelectorAll("details.languages")) {
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (!menu.contains(target)) menu.open = false;
  });
}
for (const link of document.querySelectorAll(".languages a")) {
  // What the page was asked for goes along into the other language.
  link.addEventListener("click", () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    // Of a console the commands alone, without what they print.
    copy(button, button.dataset.copy || button.closest("figure").querySelector("code").textContent);
  });
}
tellBadges();
