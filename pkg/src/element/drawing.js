// A tree of elements, as the modules give it, as the browser's own. Text becomes text
// and an attribute's value a value: there is nothing to be escaped, and nothing that
// a policy against markup or styles would have to stop.

const SVG = "http://www.w3.org/2000/svg";

/** Elements that were made from a tree, to be copied: a page draws the same badge often. */
const made = new WeakMap();

/** A tree `[tag, attributes, children]` as an element of SVG. */
export function drawn(tree) {
  let first = made.get(tree);
  if (!first) made.set(tree, (first = built(tree)));
  return first.cloneNode(true);
}

function built([tag, attributes, children]) {
  const element = document.createElementNS(SVG, tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  for (const child of children) element.append(typeof child == "string" ? child : built(child));
  return element;
}
