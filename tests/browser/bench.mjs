// What the cases of the suite work with: one browser, one server, one page at
// a time.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import { launch } from "./engine.mjs";
import { Server } from "./server.mjs";

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** A manifest in whose badge and breakdown everything is known. */
export const MANIFEST = `openness: 1
system: { name: Bench 1B, developer: The Suite }
access: { channels: [download] }
license: Apache-2.0
components:
  weights: { availability: public, url: "https://example.org/weights" }
  inference-code: public
  pretraining-code: closed
`;

/** The same system, shut. */
export const CLOSED = `openness: 1
system: { name: Shut 1B, developer: The Suite }
access: { channels: [] }
components: { weights: closed }
`;

/** A system of which nothing is stated. */
export const SILENT = `openness: 1
system: { name: Silent 1B }
components: {}
`;

export const FALLBACK =
  '<a href="/fixtures/plain.yaml"><img src="/fixtures/badge.svg" alt="Openness" width="213" height="20"></a>';

export class Bench {
  constructor(engine) {
    this.engine = engine;
  }

  async start() {
    this.server = await Server.start();
    Object.assign(this, await launch(this.engine));
  }

  async stop() {
    await this.quit?.();
    await this.server?.stop();
  }

  /** A manifest at an address of its own. */
  manifest(text = MANIFEST, options = {}) {
    return this.server.put(text, { name: "openness.yaml", ...options });
  }

  /** Opens a page with this body. */
  async open(body, { head = "", script = true, log = true, headers, html = 'lang="en"' } = {}) {
    const scripts = [
      log ? '<script src="/fixtures/log.js"></script>' : "",
      script ? '<script type="module" src="/dist/openness-badge.js"></script>' : "",
    ].join("");
    const page = `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Test</title>${scripts}${head}</head><body>${body}</body></html>`;
    await this.driver.get(this.server.origin + this.server.put(page, { headers }));
  }

  /** Runs a function on the page. */
  run(script, ...args) {
    const text = typeof script == "function" ? `return (${script})(...arguments)` : script;
    return this.driver.executeScript(text, ...args);
  }

  /**
   * Runs a function on the page as a task of its own: WebKit's driver lets
   * microtasks run in the middle of what it is given.
   */
  task(script, ...args) {
    return this.driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
       setTimeout(() => done((${script})(...args)))`,
      ...args,
    );
  }

  /** Waits until a function on the page gives something; gives that. */
  async until(script, ...args) {
    const end = Date.now() + 15_000;
    for (;;) {
      const value = await this.run(script, ...args);
      if (value) return value;
      if (Date.now() > end) {
        const log = await this.run(() => JSON.stringify(window.log));
        assert.fail(`in vain: ${script}\nwhat happened: ${log}`);
      }
      await sleep(25);
    }
  }

  /**
   * Waits until the page is another one, and gives the address of that: a part of one,
   * or a test of it. Between two pages a driver may have none to ask, and says so by
   * an error.
   */
  async arrive(test) {
    const fits = (address) => (typeof test == "function" ? test(new URL(address)) : address.endsWith(test));
    const end = Date.now() + 15_000;
    for (;;) {
      let at, failure;
      try {
        at = await this.run(() => document.readyState == "complete" && location.href);
      } catch (error) {
        failure = error;
      }
      if (at && fits(at)) return at;
      if (Date.now() > end) assert.fail(`at ${at}, not at ${test}${failure ? `: ${failure}` : ""}`);
      await sleep(25);
    }
  }

  /** Waits for an event; gives its record. */
  event(type, count = 1) {
    return this.until(
      (type, count) => window.log.filter((event) => event.type == type)[count - 1],
      `openness-${type}`,
      count,
    );
  }

  /** How many events of a type there were. */
  events(type) {
    return this.run(
      (type) => window.log.filter((event) => event.type == type).length,
      `openness-${type}`,
    );
  }

  /** What axe-core finds in a part of the page, or in all of it; it has looked at some rules at least. */
  async axe(context, { least = 10 } = {}) {
    // On their way from one theme to the other colors are of neither.
    await this.run(() => {
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    });
    // A page's policy may let no script in: the driver runs it beside the page.
    if (!(await this.run(() => "axe" in window))) await this.driver.executeScript(`${AXE}; window.axe = axe;`);
    const { violations, passes } = await this.driver.executeAsyncScript(
      (context, done) =>
        window.axe.run(context ?? document, { resultTypes: ["violations"] }).then(
          ({ violations, passes }) =>
            done({
              violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
              passes: passes.length,
            }),
          (error) => done({ violations: [String(error)], passes: Infinity }),
        ),
      context ?? null,
    );
    assert.ok(passes > least, `${passes} rules were looked at`);
    return violations;
  }

  /** Lets everything happen that is about to happen. */
  async settle() {
    await this.driver.executeAsyncScript(
      "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))",
    );
  }

  /** Opens a page with one loaded element. */
  async loaded(attributes = "", { inner = FALLBACK, text = MANIFEST, ...options } = {}) {
    const src = this.manifest(text);
    await this.open(`<openness-badge id="badge" src="${src}" ${attributes}>${inner}</openness-badge>`, options);
    await this.event("load");
    return src;
  }

  /** What is written on the badge. */
  name(id = "badge") {
    return this.run(
      (id) =>
        document.getElementById(id).shadowRoot?.querySelector("button svg")?.getAttribute("aria-label") ?? null,
      id,
    );
  }

  /** The report of what an element shows, or null. */
  report(id = "badge") {
    return this.run((id) => document.getElementById(id).report(), id);
  }

  /** What the page's author was told. */
  warned() {
    return this.run(() => window.warned.map((text) => text.replace(/^openness-badge: /, "")));
  }

  /** Whether the breakdown can be seen. */
  shown(id = "badge") {
    return this.run((id) => {
      const below = document.getElementById(id).shadowRoot?.querySelector("#breakdown");
      return !!below && below.getBoundingClientRect().height > 0;
    }, id);
  }

  /** Whether the fallback can be seen. */
  fallback(id = "badge") {
    return this.run((id) => {
      const picture = document.getElementById(id).querySelector("img");
      const { width, height } = picture.getBoundingClientRect();
      return getComputedStyle(picture).visibility == "visible" && width == 213 && height == 20;
    }, id);
  }
}
