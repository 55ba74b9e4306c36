// Pictures and files that a page makes of what it has.

import { facts } from "./snippets.js";

/** Shows a badge, with its name and size. */
export function showSvg(image, svg) {
  const old = image.src;
  image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const { name, width, height } = facts(svg);
  Object.assign(image, { alt: name, width: Number(width), height: Number(height) });
  forget(old);
}

/** Takes a badge away. */
export function hideSvg(image) {
  const old = image.src;
  image.removeAttribute("src");
  forget(old);
}

function forget(address) {
  if (address.startsWith("blob:")) URL.revokeObjectURL(address);
}

/** Lets the reader save a text as a file. */
export function saveAs(name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
