// Taking it away: files as one download, and the lines to paste, for a place.

import { facts, saveAs } from "../files.js";
import { encode } from "../share.js";
import { copy } from "../site.js";
import * as words from "../words.js";
import * as engine from "./engine.js";
import { Lead } from "./lead.js";
import { filesOf, linesOf } from "./takeaway.js";

const $ = (id) => document.getElementById(id);

const SCALE = 2;

export class Take {
  #hooks;
  #svg = null;
  #lead;

  /**
   * `manifest` gives the text of the file, `picture` the badge for dark pages or for light
   * ones, `looks` how it is to look, `isReady` whether the module is there.
   */
  constructor(hooks) {
    this.#hooks = hooks;
    // The page that opens a badge, where this site is one that others see.
    const page = location.protocol === "https:" ? new URL("view.html", location.href).href : null;
    this.#lead = new Lead(page, encode, () => this.#lines());
    $("download").addEventListener("click", () => this.#guarded(() => this.#download()));
    $("copy").addEventListener("click", (event) => this.#guarded(() => this.#copy(event.currentTarget)));
    $("save-manifest").addEventListener("click", () => saveAs("openness.yaml", hooks.manifest(), "application/yaml"));
    $("save-svg").addEventListener("click", () => saveAs("openness.svg", this.#picture(), "image/svg+xml"));
    $("save-png").addEventListener("click", () =>
      this.#guarded(async () => saveAs("openness.png", await this.#png(this.#isForDark), "image/png")),
    );
    for (const id of ["base", "path"]) $(id).addEventListener("input", () => this.#lines());
  }

  /** Another badge, or none. */
  badge(svg) {
    this.#svg = svg;
    for (const id of ["download", "copy", "save-manifest", "save-svg", "save-png"]) $(id).disabled = !svg;
    this.#lead.of(svg && this.#hooks.manifest);
    this.place();
  }

  /** Another place. */
  place() {
    const place = $("place").value;
    for (const part of document.querySelectorAll("[data-for]")) {
      part.hidden = !part.dataset.for.split(" ").includes(place);
    }
    $("files").textContent = this.#hooks.isReady() ? Object.values(this.#names()).join(words.comma) : "";
    this.#lines();
  }

  get #isForDark() {
    return $("theme").value === "dark";
  }

  #names() {
    const place = $("place").value;
    return filesOf(place, engine.reader(place), this.#isForDark);
  }

  #lines() {
    if (!this.#svg) {
      $("snippet").textContent = "";
      return;
    }
    const place = $("place").value;
    const path = $("path").value.trim().replace(/^(?!\/)/, "/").replace(/(?<!\/)$/, "/");
    const of = {
      ...facts(this.#svg),
      ...this.#hooks.looks(),
      link: this.#lead.link,
      base: ($("base").value.trim() || $("base").placeholder).replace(/\/+$/, ""),
      path,
      takes: engine.reader(place),
    };
    $("snippet").textContent = linesOf(place, of, engine.line);
  }

  async #copy(button) {
    // What was typed last has to be in it.
    await this.#lead.now();
    await copy(button, $("snippet").textContent);
  }

  async #download() {
    const [{ zip }, files] = await Promise.all([import("./zip.js"), this.#files()]);
    saveAs("openness.zip", zip(files), "application/zip");
  }

  async #files() {
    const make = {
      yaml: () => this.#hooks.manifest(),
      svg: () => this.#picture(),
      "dark svg": () => this.#picture(true),
      png: () => this.#png(this.#isForDark),
      "dark png": () => this.#png(true),
    };
    const wanted = Object.entries(this.#names());
    return Object.fromEntries(await Promise.all(wanted.map(async ([file, name]) => [name, await make[file]()])));
  }

  /** The badge as a file, which ends with a line. */
  #picture(dark = this.#isForDark) {
    return `${this.#hooks.picture(dark)}\n`;
  }

  async #png(dark) {
    const raster = await engine.raster();
    try {
      return raster.png(this.#hooks.picture(dark), SCALE)[0];
    } catch (said) {
      // The module throws its sentence alone.
      throw said instanceof Error ? said : new Error(said);
    }
  }

  async #guarded(work) {
    try {
      await work();
    } catch (error) {
      this.#hooks.failed(error.message);
    }
  }
}
