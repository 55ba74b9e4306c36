// Taking it away: files as one download, and the lines to paste, for a place.

import { facts, saveAs } from "../files.js";
import { encode } from "../share.js";
import { copy } from "../site.js";
import * as words from "../words.js";
import { filesOf, linesOf } from "./takeaway.js";

const $ = (id) => document.getElementById(id);

/** Longer addresses are not for files that people edit: as the command line has it. */
const LONGEST = 8000;

const SCALE = 2;

export class Take {
  #hooks;
  #svg = null;
  #report = null;
  #link = "openness.yaml";
  #turn = 0;

  /** `manifest` gives the text of the file, `picture` the badge, `looks` how it is to look. */
  constructor(hooks) {
    this.#hooks = hooks;
    $("download").addEventListener("click", () => this.#guarded(() => this.#download()));
    $("copy").addEventListener("click", (event) => copy(event.currentTarget, $("snippet").textContent));
    $("save-manifest").addEventListener("click", () => saveAs("openness.yaml", hooks.manifest(), "application/yaml"));
    $("save-svg").addEventListener("click", () => saveAs("openness.svg", this.#svg, "image/svg+xml"));
    $("save-png").addEventListener("click", () =>
      this.#guarded(async () => saveAs("openness.png", await this.#png(), "image/png")),
    );
    for (const id of ["base", "path"]) $(id).addEventListener("input", () => this.#lines());
  }

  /** Another badge, or none. */
  badge(svg, report) {
    this.#svg = svg;
    this.#report = report;
    for (const id of ["download", "copy", "save-manifest", "save-svg", "save-png"]) $(id).disabled = !svg;
    this.#lead();
    this.#lines();
  }

  /** Another place. */
  place() {
    const place = $("place").value;
    for (const part of document.querySelectorAll("[data-for]")) {
      part.hidden = !part.dataset.for.split(" ").includes(place);
    }
    $("files").textContent = Object.values(filesOf(place)).join(words.comma);
    this.#lines();
  }

  /** Where the badge leads to: the page that opens it, where this site is one that others see. */
  async #lead() {
    const mine = (this.#turn += 1);
    let link = "openness.yaml";
    if (this.#svg && location.protocol === "https:") {
      const page = new URL("view.html", location.href);
      page.hash = await encode(this.#hooks.manifest()).catch(() => "");
      if (page.hash && page.href.length <= LONGEST) link = page.href;
    }
    if (mine !== this.#turn || link === this.#link) return;
    this.#link = link;
    this.#lines();
  }

  #lines() {
    if (!this.#svg) {
      $("snippet").textContent = "";
      return;
    }
    const path = $("path").value.trim().replace(/^(?!\/)/, "/").replace(/(?<!\/)$/, "/");
    $("snippet").textContent = linesOf($("place").value, {
      ...facts(this.#svg),
      ...this.#hooks.looks(),
      link: this.#link,
      base: ($("base").value.trim() || $("base").placeholder).replace(/\/+$/, ""),
      path,
    });
  }

  async #download() {
    const [{ zip }, files] = await Promise.all([import("./zip.js"), this.#files()]);
    saveAs("openness.zip", zip(files), "application/zip");
  }

  async #files() {
    const make = {
      yaml: () => this.#hooks.manifest(),
      svg: () => `${this.#hooks.picture($("theme").value === "dark")}\n`,
      dark: () => `${this.#hooks.picture(true)}\n`,
      png: () => this.#png(),
    };
    const wanted = Object.entries(filesOf($("place").value));
    return Object.fromEntries(await Promise.all(wanted.map(async ([file, name]) => [name, await make[file]()])));
  }

  async #png() {
    const { png } = await import(new URL("../dist/index.js", import.meta.url).href);
    const { yardstick, style, label, score } = this.#hooks.looks();
    return (await png(this.#hooks.manifest(), { yardstick, style, label, score, scale: SCALE })).bytes;
  }

  async #guarded(work) {
    try {
      await work();
    } catch (error) {
      this.#hooks.failed(error.message);
    }
  }
}
