// The pages that are compared: many badges, and the same page of pictures.

import { SHOWN } from "./shown.js";

/** How many badges, and of how many addresses. */
export const SIZES = [
  { name: "1", count: 1, addresses: 1 },
  { name: "200", count: 200, addresses: 1 },
  { name: "1000", count: 1000, addresses: 1 },
  { name: "200-addresses", count: 200, addresses: 200 },
  { name: "1000-addresses", count: 1000, addresses: 1000 },
];

/** A page of pictures. `pictures` are the sizes of the pictures of the gallery. */
export function ofPictures({ count, addresses }, pictures) {
  return page("pictures", count, "", (number) => picture(number % addresses, pictures));
}

/** A page of badges by the scripts in a folder of the server. */
export function ofBadges({ count, addresses }, pictures, folder, preload = []) {
  const script = `<script type="module" src="${folder}/openness-badge.js"></script>`;
  const head = preload.map(link).join("") + script;
  return page("badges", count, head, (number) => {
    const at = number % addresses;
    const inner = picture(at, pictures);
    return `<openness-badge src="made/${at}/openness.yaml" loading="eager">${inner}</openness-badge>`;
  });
}

/** Fetches what a first visit asked for as soon as the page says so. */
function link(path) {
  return path.endsWith(".js")
    ? `<link rel="modulepreload" href="${path}">`
    : `<link rel="preload" href="${path}" as="fetch" crossorigin>`;
}

function picture(at, pictures) {
  const { width, height } = pictures[at % pictures.length];
  return `<img src="made/${at}/openness.svg" alt="Openness" width="${width}" height="${height}">`;
}

function page(kind, count, head, one) {
  const body = Array.from({ length: count }, (_, number) => `<p>System ${number}: ${one(number)}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Badges</title>
<script>(${SHOWN})("${kind}", ${count})</script>${head}</head><body>${body.join("\n")}</body></html>`;
}
