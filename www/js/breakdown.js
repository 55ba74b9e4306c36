// The breakdown as a page of ours shows it: open for good, with links to what the site
// says of frameworks and findings.

/** Where this site explains a framework, by its id. */
const EXPLAINED = "explained/{id}.html";

/** Where the site begins: its pages in other languages are in folders of it. */
const ROOT = new URL("../", import.meta.url).href;

/** Gives an element, before its first manifest, what it cannot know; keeps it open. */
export function keepOpen(element) {
  // An address as it is written: of the braces none is escaped.
  element.dataset.explained = ROOT + EXPLAINED;
  element.open = true;
  // Its badge is not shown here: closed by Escape, there would be nothing to open it with.
  element.parentElement.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && event.composedPath().includes(element)) event.stopPropagation();
    },
    true,
  );
}

/** Says where the findings of its manifest can be read; nowhere without an address. */
export function linkFindings(element, address) {
  if (address) element.dataset.checker = new URL(address, location.href).href;
  else delete element.dataset.checker;
}
