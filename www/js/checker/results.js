// What comes of a text: badge, findings, what the next level takes, breakdown.

import { keepOpen, linkFindings } from "../breakdown.js";
import { facts, hideSvg, showSvg } from "../files.js";
import { counted, showFindings, withCode } from "../findings.js";
import * as engine from "./engine.js";
import * as words from "../words.js";

const PAUSE_BEFORE_SPEAKING = 700;

const $ = (id) => document.getElementById(id);

export class Results {
  #hooks;
  #svg = null;
  #speaking = 0;
  /** What was said last, by what it is about. */
  #said = { badge: "", count: "", error: "" };

  /** `select` and `fix` a finding; `lead` to the part of the form with a component or key. */
  constructor(hooks) {
    this.#hooks = hooks;
  }

  badge(svg, report) {
    const image = $("badge");
    if (svg !== this.#svg) {
      this.#svg = svg;
      if (svg) showSvg(image, svg);
      else hideSvg(image);
    }
    image.hidden = !svg;
    $("dock").hidden = !svg;
    Object.assign($("dock-badge"), { src: image.src, width: image.width, height: image.height });
    image.closest(".shown-badge").dataset.dark = String($("theme").value === "dark");
    $("no-badge").hidden = Boolean(svg);
    this.#next(svg && report);
  }

  /** What would have to be released or stated for the next level. */
  #next(report) {
    const next = report && report.verdicts.find(({ yardstick }) => yardstick === $("yardstick").value)?.next;
    $("next").hidden = !next;
    if (!next) return;
    $("next-title").textContent = words.nextLevel(next.headline);
    $("next-list").replaceChildren(
      ...next.edits.map((edit) => {
        const item = document.createElement("li");
        const button = document.createElement("button");
        button.type = "button";
        button.append(...withCode(edit.text));
        const group = { "training-code": "pretraining-code", "training-data": "pretraining-data" }[edit.component];
        const id = group ?? edit.component ?? Object.keys(edit.access ?? {})[0];
        button.addEventListener("click", () => this.#hooks.lead(id));
        item.append(button);
        return item;
      }),
    );
  }

  findings(findings) {
    const wasIn = $("findings-panel").contains(document.activeElement);
    showFindings($("findings"), findings, this.#hooks.select, (finding) => this.#hooks.fix([finding]));
    $("findings-panel").hidden = findings.length === 0;
    // Errors come before what is taken away, the rest behind it.
    const wanted = findings.some(({ severity }) => severity === "error") ? $("take") : $("take").nextElementSibling;
    if (wanted !== $("findings-panel") && $("findings-panel").nextElementSibling !== wanted) {
      const focused = $("findings-panel").contains(document.activeElement) ? document.activeElement : null;
      wanted.before($("findings-panel"));
      focused?.focus();
    }
    $("fix-all").hidden = findings.filter(({ edit }) => edit).length < 2;
    // Who pressed the last of these buttons goes on from here.
    if (wasIn && !(document.activeElement !== document.body && document.activeElement?.checkVisibility())) {
      $(findings.length > 0 ? "findings-title" : "badge-title").focus();
    }
  }

  /** Counts what was found, and says once the typing rests what is new of it. */
  say(text, { findings }) {
    $("summary").textContent = text.trim() ? counted(findings) : "";
    const error = text.trim() && findings.find(({ severity }) => severity === "error");
    const now = {
      badge: this.#svg ? words.badgeNow(facts(this.#svg).name) : text.trim() ? words.noBadgeNow : "",
      count: $("summary").textContent && `${$("summary").textContent}.`,
      error: error ? words.firstError(error.line, error.message) : "",
    };
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      const news = Object.keys(now).filter((part) => now[part] !== this.#said[part]);
      this.#said = now;
      // What was said is not said again, and neither is silence.
      if (news.length > 0) $("spoken").textContent = news.map((part) => now[part]).join(" ").trim();
    }, PAUSE_BEFORE_SPEAKING);
  }

  /** The element shows no text with errors: then the last good one stays, paled. */
  breakdown(text, report) {
    const good = Boolean(report.digest) && !report.findings.some(({ severity }) => severity === "error");
    const place = $("opened");
    if (good) {
      // Another format is read here already: the element needs no second reader.
      const manifest = report.source === "manifest" ? text : engine.converted(text);
      const yardstick = $("yardstick").value;
      const element = $("breakdown") ?? document.createElement("openness-badge");
      Object.assign(element, { manifest, yardstick });
      if (!element.isConnected) {
        Object.assign(element, { id: "breakdown", loading: "eager" });
        const { theme } = document.documentElement.dataset;
        if (theme) element.setAttribute("theme", theme);
        place.append(element);
        // They are on this page, in full.
        linkFindings(element, "#findings-title");
        keepOpen(element);
      }
      place.hidden = false;
    }
    const stale = !good && !place.hidden;
    place.classList.toggle("stale", stale);
    $("stale").hidden = !stale;
    $("no-breakdown").hidden = !place.hidden;
  }
}
