// What opens below a badge: the breakdown that the core writes. Loaded when somebody
// may want to open one.

import { schemeAround, unwatchTheme, watchTheme } from "./element/theme.js";

/** How far a panel in the top layer keeps from the window's edges, in pixels. */
const EDGE = 8;

export class Panel {
  #host;
  #frame;
  #tools;
  #place = null;
  /** The core's hold on what it wrote, and the module that it is in. */
  #written = null;
  #module = null;
  #sheet = "";
  #text = null;

  /** Of an element, in its frame: `{ root, button }`. */
  constructor(host, frame, tools) {
    this.#host = host;
    this.#frame = frame;
    this.#tools = tools;
  }

  /** Draws the breakdown of a text and shows it. */
  async show(text) {
    this.#text = text;
    // While the core came it may have been closed, or have got another text or none.
    const isWanted = () => this.#text == text && this.#host.open;
    await text.by((core, args, module) => {
      if (!isWanted()) return null;
      if (module != this.#module) this.#renew(core, module);
      const { yardstick, dataset } = this.#host;
      this.#written.lead(dataset.checker, dataset.explained);
      return this.#written.draw(...args, yardstick, "auto", true) || undefined;
    });
    if (!isWanted()) return;
    this.adopt();
    this.#follow();
    watchTheme(this.#follow, this.#host);
    this.#put();
  }

  /** Makes an empty place for a module that has not written here. */
  #renew(core, module) {
    // What another one wrote is lost with it.
    this.#place?.remove();
    this.#place = document.createElement("div");
    this.#place.className = "place";
    this.#place.addEventListener("close", this.#close);
    this.#place.addEventListener("click", this.#press);
    this.#place.addEventListener("toggle", this.#dismissed);
    this.#frame.button.addEventListener("keydown", this.#key);
    this.#frame.root.append(this.#place);
    this.#written = new core.Panel(this.#place);
    this.#module = module;
    this.#sheet = core.sheet();
  }

  hide() {
    if (!this.#place || this.#place.hidden) return;
    unwatchTheme(this.#follow);
    if (this.#isTop()) this.#place.hidePopover();
    this.#place.hidden = true;
  }

  free() {
    unwatchTheme(this.#follow);
    this.#frame.button.removeEventListener("keydown", this.#key);
    if (!this.#module?.isGone) this.#written?.free();
    this.#place?.remove();
    this.#written = this.#place = this.#module = this.#text = null;
  }

  /** Has its sheet in the document that the element is in. */
  adopt() {
    const { root } = this.#frame;
    const { sheetFor } = this.#tools;
    if (this.#sheet) root.adoptedStyleSheets = [sheetFor(this.#host), sheetFor(this.#host, this.#sheet)];
  }

  /** As light or dark as the page is, or as its author says. */
  #follow = () => {
    const { theme } = this.#host;
    const scheme = theme == "auto" ? schemeAround(this.#host) : theme;
    const { style } = this.#place;
    if (style.colorScheme != scheme) style.colorScheme = scheme;
  };

  #isTop() {
    // Where there are no popovers the selector is an error.
    return !!this.#place.popover && this.#place.matches(":popover-open");
  }

  /** Below the badge, or over the page. */
  #put() {
    const place = this.#place;
    const over = this.#host.placement == "popover" && "popover" in place;
    if (!over) {
      if (place.popover) {
        if (this.#isTop()) place.hidePopover();
        place.popover = null;
        place.removeAttribute("style");
        this.#follow();
      }
    } else place.popover = "auto";
    place.hidden = false;
    if (!over) return;
    if (!this.#isTop()) place.showPopover();
    const { left, bottom } = this.#frame.button.getBoundingClientRect();
    const width = Math.min(960, innerWidth - 2 * EDGE);
    const x = Math.max(EDGE, Math.min(left, innerWidth - EDGE - width));
    // Where the page scrolls it goes along.
    Object.assign(place.style, {
      width: `${width}px`,
      left: `${x + scrollX}px`,
      top: `${bottom + scrollY + 4}px`,
    });
  }

  /** Escape within it, of which the core tells, or its button. */
  #close = () => {
    this.#host.open = false;
    this.#frame.button.focus();
  };

  /** On the badge it closes too, and with it nothing around it. */
  #key = (event) => {
    if (event.key != "Escape" || !this.#host.open) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };

  /** In the top layer the browser closes it when somebody presses elsewhere. */
  #dismissed = ({ newState }) => {
    if (newState == "closed" && this.#host.open && this.#host.placement == "popover") this.#host.open = false;
  };

  /** The buttons around the breakdown have names. */
  #press = async (event) => {
    const { target } = event;
    // Words of it lead nowhere, though a link be around it all.
    if (!target.closest("a,button,summary")) event.preventDefault();
    if (target.localName != "button" || !target.name) return;
    if (target.name == "close") return this.#close();
    const { save } = await import("./save.js");
    await save(target, this.#host, this.#text, this.#tools);
  };
}
