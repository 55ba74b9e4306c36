// What comes of a text: badge, findings, what the next level takes, breakdown.

import { hideSvg, showSvg } from "../files.js";
import { counted, showFindings, withCode } from "../findings.js";
import * as engine from "./engine.js";
import * as words from "../words.js";

const PAUSE_BEFORE_SPEAKING = 700;

const $ = (id) => document.getElementById(id);

export class Results {
  #hooks;
  #svg = null;
  #speaking = 0;

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
    this.#say(counted(findings));
  }

  /** Said once the typing rests, and only if it is news. */
  #say(text) {
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      if ($("summary").textContent !== text) $("summary").textContent = text;
    }, $("summary").textContent === words.loading ? 0 : PAUSE_BEFORE_SPEAKING);
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
      Object.assign(element, { manifest, yardstick, open: true });
      if (!element.isConnected) {
        Object.assign(element, { id: "breakdown", loading: "eager" });
        const { theme } = document.documentElement.dataset;
        if (theme) element.setAttribute("theme", theme);
        place.append(element);
      }
      place.hidden = false;
    }
    const stale = !good && !place.hidden;
    place.classList.toggle("stale", stale);
    $("stale").hidden = !stale;
    $("no-breakdown").hidden = !place.hidden;
  }
}
