// Whether the page around an element is light or dark, now and when its reader
// switches.

const systemIsDark = globalThis.matchMedia?.("(prefers-color-scheme: dark)");

/**
 * The scheme that an element has to be drawn in: none where the page says by
 * `color-scheme` which it is, for that is inherited. Where it says nothing its text
 * tells: it is light on a dark page; and where that tells nothing, the system.
 */
export function schemeAround(element) {
  const { colorScheme = "normal", color } = getComputedStyle(element);
  if (colorScheme != "normal") return "";
  const light = luminance(color);
  if (light > 0.45) return "dark";
  if (light < 0.25) return "light";
  return systemIsDark?.matches ? "dark" : "light";
}

/** A color as browsers say what they computed. */
const COLOR = /^(ok)?(lab|lch|rgba?|color)\((?:[a-z][\w-]* )?(-?[\d.]+),? (-?[\d.]+),? (-?[\d.]+)/;

/** How light a color is, 0 to 1, as WCAG counts it; what is not read is undecided. */
function luminance(color) {
  const [, ok, kind, red, green, blue] = COLOR.exec(color) ?? [];
  if (!kind) return 0.3;
  // In these the first number is the lightness, as the eye sees it.
  if (kind[0] == "l") return (ok ? red : (+red + 16) / 116) ** 3;
  const most = kind == "color" ? 1 : 255;
  const linear = (part) => (part /= most) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Who wants to hear of a switch. */
const listening = new Set();

/** Documents that are watched. */
const watched = new WeakSet();

const tell = () => listening.forEach((callback) => callback());

/** Colors may take their time to change. */
const told = () => {
  requestAnimationFrame(tell);
  setTimeout(tell, 600);
};

let observer;

/** Calls back when the page that an element is in may have switched. */
export function watchTheme(callback, { ownerDocument }) {
  listening.add(callback);
  if (!observer) {
    observer = new MutationObserver(told);
    systemIsDark?.addEventListener?.("change", told);
  }
  if (watched.has(ownerDocument)) return;
  watched.add(ownerDocument);
  for (const element of [ownerDocument.documentElement, ownerDocument.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
}

/** Calls back no more. */
export function unwatchTheme(callback) {
  listening.delete(callback);
}
