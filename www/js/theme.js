// Before the first paint: the theme that was chosen here earlier, if any.
// Without a choice the system's own preference holds (style.css).
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("theme");
  } catch {
    // Storage is forbidden here: the system's preference holds.
  }
  if (chosen === "dark" || chosen === "light") {
    document.documentElement.dataset.theme = chosen;
  }
})();
