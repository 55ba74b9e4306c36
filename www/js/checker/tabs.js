// Tabs as the pattern of WAI-ARIA has them: arrows go from one to the next.

/** Makes a list into tabs; gives what shows one of them. `shown` is told its name. */
export function tabs(list, shown) {
  const all = [...list.querySelectorAll("[role=tab]")];
  const name = (tab) => tab.id.replace("tab-", "");
  const select = (wanted) => {
    for (const tab of all) {
      const is = tab === wanted;
      tab.setAttribute("aria-selected", String(is));
      tab.tabIndex = is ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).hidden = !is;
    }
    shown(name(wanted));
  };
  for (const tab of all) tab.addEventListener("click", () => select(tab));
  list.addEventListener("keydown", (event) => {
    const at = all.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const tab = all.at(to % all.length);
    select(tab);
    tab.focus();
  });
  return (wanted) => {
    const tab = all.find((tab) => name(tab) === wanted);
    if (tab.getAttribute("aria-selected") !== "true") select(tab);
  };
}
