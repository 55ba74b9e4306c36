// Where the badge is to be: in the box of the author's own picture, so that nothing
// on the page moves.

/** Whether the fallback begins a line of its own. To be asked as long as it can be seen. */
export function hasBlock(element) {
  return [...element.children].some((child) => {
    const { display } = getComputedStyle(child);
    if (display == "inline" || display == "contents") return hasBlock(child);
    return !/^(inline|none)/.test(display);
  });
}

const box = (element) => element.getBoundingClientRect();

/** The picture of the fallback, or all of it. */
const pictureOf = (host, slot) => host.querySelector("img,svg,object,canvas") ?? slot;

/**
 * What has to change so that the badge is where the picture is: reads alone. `null`
 * where there is no fallback, so that the badge makes its own line.
 */
export function compared(host, slot, button) {
  if (!box(slot).height) return null;
  const was = box(pictureOf(host, slot));
  if (!was.width) return {};
  const is = box(button);
  // A little too wide, as a badge is whose figures have changed: it gives in.
  const over = is.width / was.width;
  const narrow = over > 1 && over < 1.15;
  const scale = narrow ? was.width / is.width : 1;
  const rtl = getComputedStyle(host).direction == "rtl";
  const x = rtl ? was.right - is.right : was.left - is.left;
  const y = was.top - is.top + (was.height - is.height * scale) / 2;
  return { maxWidth: narrow ? `${was.width}px` : "", translate: `${x}px ${y}px` };
}
