// Pictures and files that a page makes of what it has.

/** Shows a badge, with its name and size. */
export function showSvg(image, svg) {
  const old = image.src;
  image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const { name, size } = facts(svg);
  Object.assign(image, { alt: name, width: Number(size.width), height: Number(size.height) });
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

/** The name and the size that a badge states of itself in its first tag. */
export function facts(svg) {
  const tag = svg.slice(0, svg.indexOf(">"));
  const value = (name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const name = value("aria-label").replace(/&(amp|lt|gt|quot|#39);/g, (whole, id) => {
    return { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" }[id];
  });
  return { name, size: { width: value("width"), height: value("height") } };
}
