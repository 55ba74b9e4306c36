// <openness-badge>: the attributes are the state, the light DOM the fallback.

import { drawn } from "./element/drawing.js";
import { compared, hasBlock } from "./element/place.js";
import { OBSERVED, addTwins, upgrade } from "./element/properties.js";
import { dequeue, enqueue } from "./element/queue.js";
import { sheetFor } from "./element/sheet.js";
import { Failure, asText, later, warn } from "./failure.js";
import { addWays, load, run } from "./modules.js";
import { Text, languageOf, paintedBy } from "./reports.js";
import { address, release, request } from "./requests.js";
import { openBadge } from "./words.js";

/** In Node there is nothing to extend, and nothing to be shown. */
const Base = globalThis.HTMLElement ?? class {};

const INLINE = ':scope>script:is([type="application/yaml"],[type="application/json"])';

/** How long an element may be without anything to show before its author hears of it. */
const SILENCE = 4_000;

/** What says that somebody may want to open it: a finger enters before it touches. */
const INTENT = ["pointerenter", "focusin"];

/** What the script of the panel is had by: when somebody may want to open it. */
const panelScript = () => import("./panel.js");

/** Starts elements shortly before they come into view. */
let watch;

export class OpennessBadgeElement extends Base {
  static observedAttributes = OBSERVED;

  /** The manifest that was set as a property. */
  #manifest = null;
  /** Whether an update waits for the end of the tick. */
  #queued = false;
  /** Whether it has come into view, or somebody has asked for it. */
  #seen = false;
  /** Where the text comes from: its key, its share in a request, the text. */
  #source = null;
  /** Counts what is painted, so that what comes late is not drawn. */
  #turn = 0;
  /** What is to be drawn, and what is. */
  #painted = null;
  #shown = null;
  /** What it is drawn in: the place, the slot, the button; and how it stands in its line. */
  #frame = null;
  #standing = null;
  #fit = null;
  #panel = null;
  #shownOpen = false;
  /** Whether the source is a new one, of which is to be told. */
  #isNew = false;
  /** The source that was asked for once more, because the network was back. */
  #retried = null;

  connectedCallback() {
    upgrade(this, OpennessBadgeElement.prototype);
    for (const event of INTENT) this.addEventListener(event, this.#intend);
    this.#queue();
  }

  disconnectedCallback() {
    this.#queue();
  }

  adoptedCallback() {
    // A constructed sheet belongs to the document that it was made in.
    if (this.#frame) this.shadowRoot.adoptedStyleSheets = [sheetFor(this)];
    this.#panel?.adopt();
  }

  attributeChangedCallback() {
    this.#queue();
  }

  /** The report of what is shown; null as long as nothing is. Loads the core. */
  async report() {
    return this.#shown ? this.#shown.text.report() : null;
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
    // A document without a window is not seen by anybody.
    if (!this.isConnected || !this.ownerDocument.defaultView) this.#leave();
    else if (document.readyState == "loading") {
      // The manifest may be a child that has not been parsed yet.
      document.addEventListener("DOMContentLoaded", () => this.#queue(), { once: true });
    } else if (!this.#seen && this.loading == "interaction" && !this.open) {
      // The fallback is the badge until somebody comes near.
      if (!this.#frame) enqueue(this);
    } else if (!this.#seen && this.loading == "lazy" && globalThis.IntersectionObserver) this.#wait();
    else {
      this.#seen = true;
      const source = this.#asked();
      if (source.key != this.#source?.key) this.#begin(source);
      else if (this.#source.text) this.#paint();
      // What is on its way takes its time: until then what is shown opens and closes.
      else if (this.#shown) enqueue(this);
    }
  }

  #wait() {
    watch ??= new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) target.#see();
        }
      },
      { rootMargin: "300px" },
    );
    watch.observe(this);
  }

  #see() {
    watch?.unobserve(this);
    this.#seen = true;
    this.#queue();
  }

  #leave() {
    watch?.unobserve(this);
    dequeue(this);
    release(this.#source?.request);
    this.#source = null;
    this.#turn++;
    this.#forget();
  }

  /** What is to be shown: a text, an address, or why there is neither. */
  #asked() {
    const { lang } = this;
    try {
      const text = this.#given();
      if (text != null) return { key: `text ${lang} ${text}`, given: text };
    } catch (error) {
      return { key: {}, error: new Failure("broken-manifest", later("notJson", asText(error))) };
    }
    const { src } = this;
    return { key: src == null ? "nothing" : `src ${lang} ${src} ${this.baseURI}`, src };
  }

  /** The manifest where it needs no request. */
  #given() {
    const manifest = this.#manifest ?? this.querySelector(INLINE)?.textContent ?? this.dataset.manifest;
    if (manifest == null || typeof manifest == "string") return manifest;
    const text = JSON.stringify(manifest);
    // A function or a symbol has no text.
    if (text === undefined) throw typeof manifest;
    return text;
  }

  async #begin(source) {
    release(this.#source?.request);
    this.#source = source;
    this.#turn++;
    // What of another has not been drawn yet is not to be.
    this.#painted = this.#shown;
    this.#isNew = false;
    try {
      if (source.error) throw source.error;
      if (source.given == null && source.src == null) return this.#lack(source);
      const spoken = languageOf(this);
      if (source.given == null) {
        source.request = request(address(source.src, this.baseURI));
        // On its way at the same time: what fails here fails again when it is needed.
        spoken.then((language) => load(paintedBy(this.yardstick, this.badgeStyle, language))).catch(() => {});
        source.given = await source.request.text;
      }
      const language = await spoken;
      // Those who share a request share what is made of it.
      const texts = source.request?.sources ?? {};
      source.text = texts[language] ??= new Text(source.given, language);
      if (source != this.#source) return;
      this.#isNew = true;
      await this.#paint();
    } catch (error) {
      this.#fail(source, error);
    }
  }

  /** Nothing is to be shown: the fallback alone, and a word to the author if it stays so. */
  #lack(source) {
    this.#fallBack();
    setTimeout(async () => {
      if (source != this.#source || !this.isConnected) return;
      warn(await later(this.hasAttribute("manifest") ? "manifestIsAttribute" : "noSource"));
    }, SILENCE);
  }

  async #paint() {
    const source = this.#source;
    const turn = ++this.#turn;
    try {
      const { yardstick, badgeStyle: style, label, score } = this;
      const painted = await source.text.paint({ yardstick, style, label, score });
      if (turn != this.#turn) return;
      this.#painted = { ...painted, text: source.text };
      enqueue(this);
    } catch (error) {
      if (turn == this.#turn) this.#fail(source, error);
    }
  }

  // The four steps of the queue: see element/queue.js.

  measure() {
    // As long as the fallback can be seen: without a slot it has no display.
    this.#standing ??= {
      block: hasBlock(this),
      // Blanks at its ends keep it apart from the words around it.
      before: /^\s/.test(this.firstChild?.data),
      after: /\s$/.test(this.lastChild?.data),
    };
  }

  write() {
    if (!this.#frame) this.#enframe();
    const { stand, button } = this.#frame;
    // A write that changes nothing is heard by whoever watches all the same.
    if (button.getAttribute("aria-expanded") != `${this.open}`) button.setAttribute("aria-expanded", this.open);
    if (!this.#painted) return;
    if (!this.#shown) {
      stand.classList.remove("waiting");
      button.previousSibling.inert = false;
    }
    if (this.#painted.badge != this.#shown?.badge) {
      button.removeAttribute("aria-label");
      // What is written on it is in this language, whatever the page is.
      button.lang = this.#painted.language;
      button.replaceChildren(drawn(this.#painted.badge));
      button.style.maxWidth = button.style.translate = "";
      this.#fit = {};
    }
    this.#shown = this.#painted;
  }

  compare() {
    if (this.#fit) this.#fit = compared(this, this.#frame.slot, this.#frame.button);
  }

  adjust() {
    const { slot, button } = this.#frame;
    if (this.#fit !== undefined && this.#shown) {
      // Without a fallback the badge makes its own line.
      slot.hidden = this.#fit === null;
      Object.assign(button.style, this.#fit);
      this.#fit = undefined;
    }
    if (!this.#shown) return;
    if (this.#isNew) {
      this.#isNew = false;
      this.#retried = null;
      const { level, gated, stated, score, text } = this.#shown;
      this.#tell("load", { level, gated, stated, score, report: () => text.report() });
    }
    this.#toggle();
  }

  /** What one of these steps throws. */
  fail(error) {
    this.#fail(this.#source, error);
  }

  /** Fills the shadow root: the fallback stays in its place, unseen, below the button. */
  #enframe() {
    const { block, before, after } = this.#standing;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheetFor(this)];
    const make = (tag, attributes) => {
      const element = document.createElement(tag);
      for (const name in attributes) element.setAttribute(name, attributes[name]);
      return element;
    };
    const stand = make("span", { class: block ? "stand block waiting" : "stand waiting" });
    const slot = make("slot");
    const button = make("button", { type: "button", part: "badge", dir: "ltr", "aria-controls": "breakdown" });
    // Until the badge is there the picture is seen, and the button lies on it.
    button.setAttribute("aria-label", this.querySelector("img")?.alt || openBadge);
    slot.inert = true;
    stand.append(slot, button);
    root.replaceChildren(before ? " " : "", stand, after ? " " : "");
    button.addEventListener("click", (event) => {
      // In a link a click opens and goes nowhere.
      event.preventDefault();
      this.#seen = true;
      this.open = !this.open;
    });
    this.#frame = { root, stand, slot, button };
  }

  /** Somebody may want to open it: what that takes is fetched. */
  #intend = () => {
    for (const event of INTENT) this.removeEventListener(event, this.#intend);
    if (!this.#seen && this.loading == "interaction") this.#see();
    // What fails here fails again when it is needed, and is told then.
    Promise.all([this.#source?.text?.warm() ?? load("core"), panelScript()]).catch(() => {});
  };

  /** Opens or closes what is below, and tells of it when it is to be seen. */
  async #toggle() {
    const { text } = this.#shown;
    const isShown = () => this.open && this.#shown?.text == text;
    if (!this.open) {
      this.#panel?.hide();
      this.#told(false);
      return;
    }
    try {
      const { Panel } = await panelScript();
      if (!isShown()) return;
      this.#panel ??= new Panel(this, this.#frame, { addWays, run, sheetFor });
      await this.#panel.show(text);
      if (isShown()) this.#told(true);
    } catch (error) {
      if (this.#shown?.text != text) return;
      error = error instanceof Failure ? error : new Failure("internal", asText(error));
      this.open = false;
      this.#complain(error);
    }
  }

  #told(open) {
    if (open != this.#shownOpen) this.#tell("toggle", { open: (this.#shownOpen = open) });
  }

  #fail(source, error) {
    if (source != this.#source) return;
    this.#fallBack();
    if (!(error instanceof Failure)) error = new Failure("internal", asText(error));
    this.#complain(error);
    // Once more when the network is back.
    if (/^(network|module|timeout)$/.test(error.code) && this.#retried != source.key) {
      this.#retried = source.key;
      addEventListener("online", () => source == this.#source && this.#retry(), { once: true });
    }
  }

  #retry() {
    release(this.#source.request);
    this.#source = null;
    this.#queue();
  }

  async #complain({ code, message, findings }) {
    message = await message;
    const found = findings.find((finding) => finding.message == message);
    warn([message, found?.fix].join(" ").trim());
    this.#tell("error", { code, message, findings });
  }

  /** Shows the light DOM again, as it was. */
  #fallBack() {
    this.#shownOpen = false;
    this.#forget();
    this.shadowRoot?.replaceChildren(document.createElement("slot"));
  }

  #forget() {
    dequeue(this);
    this.#panel?.free();
    this.#panel = this.#frame = this.#shown = this.#painted = this.#standing = null;
    this.#fit = undefined;
  }

  #tell(what, detail) {
    const options = { bubbles: true, composed: true, detail };
    this.dispatchEvent(new CustomEvent(`openness-${what}`, options));
  }
}

addTwins(OpennessBadgeElement.prototype);
