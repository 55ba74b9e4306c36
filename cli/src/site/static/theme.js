// The theme: what was chosen here before, ahead of the first paint, and the switch.
// A script and no module, for a page that was opened from a disk may load none.
"use strict";

(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const stored = (act) => {
    try {
      return act(localStorage);
    } catch {
      // Storage is forbidden here: the choice holds for this page.
      return null;
    }
  };
  const chosen = stored((storage) => storage.getItem("theme"));
  if (chosen === "dark" || chosen === "light") root.dataset.theme = chosen;

  const theme = () => root.dataset.theme ?? (system.matches ? "dark" : "light");

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("button.theme");
    const show = () => button.setAttribute("aria-pressed", String(theme() === "dark"));
    button.addEventListener("click", () => {
      const wanted = theme() === "dark" ? "light" : "dark";
      // What the system prefers anyway is no choice: it may change its mind later.
      const own = wanted !== (system.matches ? "dark" : "light");
      if (own) root.dataset.theme = wanted;
      else delete root.dataset.theme;
      stored((storage) => (own ? storage.setItem("theme", wanted) : storage.removeItem("theme")));
      show();
    });
    system.addEventListener("change", show);
    show();
    button.hidden = false;
  });
})();
