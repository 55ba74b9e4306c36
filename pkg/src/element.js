// <openness-badge>: the attributes are the state, the light DOM the fallback.

import { Failure, assessment, load, reportOf, request } from "./source.js";

/** In Node there is nothing to extend, and nothing to be shown. */
const Base = globalThis.HTMLElement ?? class {};

/** Attributes with a property twin, and the values that they can have. */
const TWINS = {
  src: [],
  yardstick: [],
  "badge-style": ["flat", "square", "large", "gradient"],
  label: [],
  theme: ["auto", "light", "dark"],
  loading: ["lazy", "eager"],
};

const INLINE = ':scope>script:is([type="application/yaml"],[type="application/json"])';

/** Starts elements shortly before they come into view. */
let watch;

/** One style sheet for all. */
let sheet;

export class OpennessBadgeElement extends Base {
  static observedAttributes = [...Object.keys(TWINS), "open"];

  /** The manifest that was set as a property. */
  #manifest = null;
  /** Whether an update waits for the end of the tick. */
  #queued = false;
  /** Whether it has come into view. */
  #seen = false;
  /** Where the report comes from, with its share in a request. */
  #source;
  #report = null;
  /** The wasm module's hold on the shadow tree. */
  #face;
  /** Whether the breakdown is to be seen. */
  #shownOpen = false;

  connectedCallback() {
    // A property that was set before the class was there hides the accessor.
    for (const name of Object.keys(this)) {
      if (!(name in OpennessBadgeElement.prototype)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.#queue();
  }

  disconnectedCallback() {
    this.#queue();
  }

  attributeChangedCallback() {
    this.#queue();
  }

  /** What was read; null as long as there is nothing to be shown. */
  get report() {
    return this.#report;
  }

  get open() {
    return this.hasAttribute("open");
  }

  set open(open) {
    this.toggleAttribute("open", !!open);
  }

  get manifest() {
    return this.#manifest;
  }

  set manifest(manifest) {
    this.#manifest = manifest ?? null;
    this.#queue();
  }

  #queue() {
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      this.#update();
    });
  }

  #update() {
    if (!this.isConnected) this.#leave();
    else if (!this.#seen && this.loading == "lazy") this.#wait();
    else if (document.readyState == "loading") {
      // The manifest may be a child that has not been parsed yet.
      document.addEventListener("DOMContentLoaded", () => this.#queue(), { once: true });
    } else {
      this.#seen = true;
      const text = this.#text();
      const key = text == null ? `src ${this.src}` : `text ${text}`;
      if (key != this.#source?.key) this.#load(key, text);
      else if (this.#face) {
        this.#draw();
        this.#toggle();
      }
    }
  }

  #wait() {
    watch ??= new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) {
            watch.unobserve(target);
            target.#seen = true;
            target.#queue();
          }
        }
      },
      { rootMargin: "300px" },
    );
    watch.observe(this);
  }

  #leave() {
    watch?.unobserve(this);
    this.#source?.request?.release();
    this.#source = undefined;
    this.#forget();
  }

  /** The manifest where it needs no request. */
  #text() {
    const manifest = this.#manifest ?? this.querySelector(INLINE)?.textContent;
    return manifest == null || typeof manifest == "string" ? manifest : JSON.stringify(manifest);
  }

  async #load(key, text) {
    const source = { key };
    this.#source?.request?.release();
    this.#source = source;
    try {
      let report = null;
      if (text != null) {
        report = reportOf(await load(), text);
      } else if (this.src) {
        source.request = request(address(this.src, this.baseURI));
        report = await source.request.report;
      }
      const core = await load();
      if (source != this.#source) return;
      const broken = report?.findings.find((finding) => finding.severity == "error");
      if (broken) throw new Failure("broken-manifest", broken.message, report.findings);
      this.#report = report;
      if (!report) return this.#fallBack();
      this.#draw(core);
      this.#tell("load", { report });
      this.#toggle();
    } catch (error) {
      if (source != this.#source) return;
      this.#fallBack();
      if (!(error instanceof Failure)) error = new Failure("internal", `${error}`);
      const { code, message, findings } = error;
      this.#tell("error", { code, message, findings });
    }
  }

  #draw(core) {
    const first = core && !this.#face;
    if (first) {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(core.sheet());
      }
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const [before, after] = [this.firstChild?.data, this.lastChild?.data];
      // Blanks at its ends keep it apart from the words around it.
      const blanks = [/^\s/.test(before), /\s$/.test(after)];
      this.#face = new core.Face(this, root, hasBlock(this), ...blanks);
      root.adoptedStyleSheets = [sheet];
    }
    const { yardstick, badgeStyle, label, theme, open } = this;
    this.#face?.draw(assessment(core, this.#report), yardstick, badgeStyle, label, theme, open);
    if (first) place(this);
  }

  /** Tells of an opening or closing that is to be seen. */
  #toggle() {
    const { open } = this;
    if (open != this.#shownOpen) this.#tell("toggle", { open: (this.#shownOpen = open) });
  }

  /** Shows the light DOM again, as it was. */
  #fallBack() {
    this.#report = null;
    this.#shownOpen = false;
    this.#forget();
    this.shadowRoot?.replaceChildren(document.createElement("slot"));
  }

  #forget() {
    this.#face?.free();
    this.#face = undefined;
  }

  #tell(what, detail) {
    const options = { bubbles: true, composed: true, detail };
    this.dispatchEvent(new CustomEvent(`openness-${what}`, options));
  }
}

for (const [attribute, values] of Object.entries(TWINS)) {
  const name = attribute.replace(/-./, (c) => c[1].toUpperCase());
  Object.defineProperty(OpennessBadgeElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = this.getAttribute(attribute);
      return values.length && !values.includes(value) ? values[0] : value;
    },
    set(value) {
      if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
  });
}

/** Whether the fallback begins a line of its own. */
function hasBlock(element) {
  return [...element.children].some((child) => {
    const { display } = getComputedStyle(child);
    if (display == "inline" || display == "contents") return hasBlock(child);
    return !/^(inline|none)/.test(display);
  });
}

/** Puts the badge where the fallback's picture was. */
function place(host) {
  const [slot, button] = host.shadowRoot.querySelectorAll("slot,button");
  const box = (element) => element.getBoundingClientRect();
  // Without a fallback the badge makes its own line.
  slot.hidden = !box(slot).height;
  const picture = host.querySelector("img,svg,object,canvas");
  if (picture && !slot.hidden) {
    const [was, is] = [box(picture), box(button)];
    const rtl = getComputedStyle(host).direction == "rtl";
    const inline = rtl ? is.right - was.right : was.left - is.left;
    const block = was.top - is.top + (was.height - is.height) / 2;
    button.style.marginInlineStart = `${Math.max(0, inline)}px`;
    button.style.marginTop = `${Math.max(0, block)}px`;
  }
}

/** The address of a manifest. What is not on the web is not asked for. */
function address(src, base) {
  try {
    const url = new URL(src, base);
    if (/^https?:$/.test(url.protocol)) return url.href.replace(/#.*/, "");
  } catch {
    // No address at all.
  }
  throw new Failure("bad-url", "The manifest's address is not of http or https.");
}
