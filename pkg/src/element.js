// <openness-badge>, and where its reports come from. One file, for a page loads
// it as one, and together they pack a tenth smaller than apart.

import { badAddress, noWebassembly, notAllowed, notFound, notLoaded, notRequested, nothingInIt, tooLarge, tooLate } from "./words.js";

/** The most bytes that a manifest may have. */
const LIMIT = 1 << 20;

/** How long a request may take, in milliseconds. */
const PATIENCE = 10_000;

/** What goes wrong, with a code for programs. */
export class Failure extends Error {
  constructor(code, message, findings = []) {
    super(message);
    this.code = code;
    this.findings = findings;
  }
}

let core;

/** The glue of the wasm module. However often it is called, one is loaded. */
export function load(module) {
  const glue = () => import("./core.js");
  return (core ??= start(glue, new URL("./core_bg.wasm", import.meta.url), module).catch((error) => {
    // A network may come back; a page that forbids WebAssembly goes on doing so.
    if (error.code == "module") core = null;
    throw error;
  }));
}

/** A wasm module and its glue, which is imported by a function of the caller. */
export async function start(glue, url, module) {
  if (!globalThis.WebAssembly) {
    throw new Failure("webassembly", noWebassembly);
  }
  try {
    // Both at once: the glue does not have to come before the module.
    [glue, module] = await Promise.all([glue(), module ?? bytes(url)]);
    if (module.ok == false) throw module.status;
    // Not as a stream: a server may call the module anything but what it is.
    if (module.arrayBuffer) module = await module.arrayBuffer();
  } catch (error) {
    throw new Failure("module", notLoaded(error));
  }
  try {
    const made = await WebAssembly.instantiate(module, glue.imports());
    glue.finish(made.instance ?? made);
  } catch (error) {
    throw new Failure("webassembly", notAllowed(error));
  }
  return glue;
}

function bytes(url) {
  // Node does not fetch files. It is asked in a way that no bundler follows.
  const fs = url.protocol == "file:" && globalThis.process?.getBuiltinModule?.("node:fs/promises");
  return fs ? fs.readFile(url) : fetch(url);
}

/** A report to the wasm module's own, for as long as the report is held. */
export const assessments = new WeakMap();

/** A text to its report; once more if the engine trips over its own compiler, as WebKit does under load. */
export function reportOf(core, text, today = day(), last) {
  try {
    const assessed = core.assess(text, today);
    const report = assessed.report();
    assessments.set(report, assessed);
    return report;
  } catch (error) {
    if (last) throw error;
    return reportOf(core, text, today, true);
  }
}

/** Throws the first error of a report; of one without a manifest, whatever there is. */
function throwIfBroken({ digest, findings }) {
  const broken = findings.find(({ severity }) => severity == "error") ?? (digest ? null : findings[0]);
  if (broken || !digest) throw new Failure("broken-manifest", broken?.message ?? nothingInIt, findings);
}

/** The day as the calendar on the wall says it, `YYYY-MM-DD`. */
export function day(date = new Date()) {
  return new Date(date - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Address to what was, or is being, requested from it. */
const requests = new Map();

/**
 * A share in the one request of an address; its `report` is a promise. A share
 * is given back by `release`.
 */
function request(url) {
  let shared = requests.get(url);
  if (!shared) {
    shared = { url, shares: 0, controller: new AbortController() };
    requests.set(url, shared);
    shared.report = Promise.all([load(), manifest(shared)]).then(([core, text]) => {
      // What has come is kept for whoever asks next.
      shared.shares = Infinity;
      return reportOf(core, text);
    });
    shared.report.catch(() => end(shared));
  }
  shared.shares++;
  return shared;
}

/** Gives a share back, if it is one. Without any the request ends. */
function release(shared) {
  if (shared && !--shared.shares) end(shared);
}

function end(shared) {
  shared.controller.abort();
  if (requests.get(shared.url) == shared) requests.delete(shared.url);
}

/** The text at an address. */
async function manifest({ url, controller }) {
  const { signal } = controller;
  const late = () => controller.abort(new Failure("timeout", tooLate));
  const timer = setTimeout(late, PATIENCE);
  try {
    const response = await fetch(url, { credentials: "omit", signal });
    if (!response.ok) throw new Failure("http", notFound(response.status));
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let text = "";
    for (let size = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > LIMIT) throw new Failure("too-large", tooLarge);
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    // Not every browser passes on why it was stopped.
    error = signal.reason ?? error;
    if (error instanceof Failure) throw error;
    throw new Failure("network", notRequested(error));
  } finally {
    clearTimeout(timer);
    // Ends a body that is still coming.
    controller.abort();
  }
}

// The element: the attributes are the state, the light DOM the fallback.

/** In Node there is nothing to extend, and nothing to be shown. */
const Base = globalThis.HTMLElement ?? class {};

/** Attributes with a property twin, and the values that they can have. */
const TWINS = {
  src: [],
  yardstick: [],
  "badge-style": ["gradient", "flat", "square", "large", "pieces"],
  label: [],
  theme: ["auto", "light", "dark"],
  loading: ["lazy", "eager"],
};

/** Attributes that are there or not. */
const FLAGS = ["open", "score"];

const INLINE = ':scope>script:is([type="application/yaml"],[type="application/json"])';

/** Starts elements shortly before they come into view. */
let watch;

/** One style sheet for all. */
let sheet;

export class OpennessBadgeElement extends Base {
  static observedAttributes = [...Object.keys(TWINS), ...FLAGS];

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
    release(this.#source?.request);
    this.#source = null;
    this.#forget();
  }

  /** The manifest where it needs no request. */
  #text() {
    const manifest = this.#manifest ?? this.querySelector(INLINE)?.textContent;
    return manifest == null || typeof manifest == "string" ? manifest : JSON.stringify(manifest);
  }

  async #load(key, text) {
    const source = { key };
    release(this.#source?.request);
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
      if (report) throwIfBroken(report);
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
    if (!this.#face) {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(core.sheet());
      }
      // As long as the fallback can be seen: without a slot it has no display.
      const block = hasBlock(this);
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      root.replaceChildren();
      root.addEventListener("click", pressed);
      // Blanks at its ends keep it apart from the words around it.
      const before = /^\s/.test(this.firstChild?.data);
      const after = /\s$/.test(this.lastChild?.data);
      this.#face = new core.Face(this, root, block, before, after);
    }
    const { yardstick, badgeStyle, label, score, theme, open } = this;
    const assessed = assessments.get(this.#report);
    if (this.#face.draw(assessed, yardstick, badgeStyle, label, score, theme, open)) place(this);
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
    this.#face = null;
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

for (const name of FLAGS) {
  Object.defineProperty(OpennessBadgeElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this.hasAttribute(name);
    },
    set(value) {
      this.toggleAttribute(name, !!value);
    },
  });
}

/** The buttons below the breakdown have names, the badge has none. */
function pressed({ target }) {
  if (target.name) import("./save.js").then(({ save }) => save(target));
}

/** Whether the fallback begins a line of its own. */
function hasBlock(element) {
  return [...element.children].some((child) => {
    const { display } = getComputedStyle(child);
    if (display == "inline" || display == "contents") return hasBlock(child);
    return !/^(inline|none)/.test(display);
  });
}

/** Puts the badge where the fallback's picture is, and into its box. */
function place(host) {
  const [slot, { style }] = host.shadowRoot.querySelectorAll("slot,button");
  const box = (element) => element.getBoundingClientRect();
  // Without a fallback the badge makes its own line.
  slot.hidden = !box(slot).height;
  const was = box(host.querySelector("img,svg,object,canvas") ?? slot);
  if (!was.width) return;
  style.maxWidth = style.translate = "";
  const button = slot.nextSibling;
  // A little too wide, as a badge is whose figures have changed: it gives in.
  const over = box(button).width / was.width;
  if (over > 1 && over < 1.15) style.maxWidth = `${was.width}px`;
  const is = box(button);
  const rtl = getComputedStyle(host).direction == "rtl";
  const x = rtl ? was.right - is.right : was.left - is.left;
  const y = was.top - is.top + (was.height - is.height) / 2;
  style.translate = `${x}px ${y}px`;
}

/** The address of a manifest. What is not on the web is not asked for. */
function address(src, base) {
  try {
    const url = new URL(src, base);
    if (/^https?:$/.test(url.protocol)) return url.href.replace(/#.*/, "");
  } catch {
    // No address at all.
  }
  throw new Failure("bad-url", badAddress);
}
