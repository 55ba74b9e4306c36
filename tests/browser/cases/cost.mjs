// What the element costs a page: by the browser's own counters, which only
// Chromium tells, and by whether a page of very many comes at all.

import assert from "node:assert/strict";
import { test } from "node:test";

import { FALLBACK, MANIFEST } from "../bench.mjs";

/**
 * How many manifests are shown one after another. Twenty thousand take about
 * a minute, a hundred thousand five to nine: OPENNESS_MANIFESTS=100000 shows those.
 */
const MANIFESTS = Number(process.env.OPENNESS_MANIFESTS || 20_000);

/** How many of them one element shows, without a turn of the event loop. */
const TURN = 500;

/** What may be held more after all of them than after the first thousand. */
const MORE = { heap: 2 << 20, module: 1 << 20, nodes: 500, listeners: 100 };

export default function (bench) {
  const skip = bench.engine != "chromium" && "only Chromium tells what it counts";
  const tell = (method, params = {}) => bench.driver.sendAndGetDevToolsCommand(method, params);

  /** How often the page was laid out so far. */
  const layouts = async () => {
    await tell("Performance.enable");
    const { metrics } = await tell("Performance.getMetrics");
    return metrics.find(({ name }) => name == "LayoutCount").value;
  };

  /** Opens a page of two hundred elements that wait for their script, then lets it come; gives the layouts of it. */
  const twoHundred = async (inner, slower = 1) => {
    const src = bench.manifest();
    const element = `<p>A system: <openness-badge src="${src}" loading="eager">${inner}</openness-badge> and more.</p>`;
    await bench.open(element.repeat(200), { script: false });
    await bench.settle();
    await tell("Emulation.setCPUThrottlingRate", { rate: slower });
    const before = await layouts();
    await bench.run(() => {
      window.shifts = [];
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: "layout-shift" });
      const script = document.createElement("script");
      script.type = "module";
      script.src = "/dist/openness-badge.js";
      document.head.append(script);
    });
    try {
      await bench.event("load", 200);
      await bench.settle();
      return (await layouts()) - before;
    } finally {
      await tell("Emulation.setCPUThrottlingRate", { rate: 1 });
    }
  };

  for (const [name, inner] of Object.entries({ "a picture each": FALLBACK, "nothing else": "" })) {
    for (const [machine, slower] of Object.entries({ "": 1, " on a machine six times slower": 6 })) {
      test(`two hundred badges, with ${name}, take fewer than twenty layouts${machine}`, { skip }, async (context) => {
        const taken = await twoHundred(inner, slower);
        context.diagnostic(`${taken} layouts`);
        assert.ok(taken > 0, "the counter stands still");
        assert.ok(taken < 20, `${taken} layouts`);
      });
    }
  }

  test("two hundred badges in the place of their pictures shift nothing", { skip }, async () => {
    await twoHundred(FALLBACK);
    assert.deepEqual(await bench.run(() => shifts.map(({ value, startTime }) => ({ value, startTime }))), []);
    // The observer sees: a shift that is made is told.
    await bench.run(() => document.body.prepend(Object.assign(document.createElement("div"), { style: "height: 200px" })));
    await bench.until(() => shifts.length);
  });

  test("a thousand badges of as many addresses all come", { timeout: 120_000 }, async () => {
    const elements = Array.from({ length: 1000 }, (_, number) => {
      const picture = FALLBACK.replace("badge.svg", `badge.svg?${number}`);
      return `<openness-badge src="${bench.manifest()}" loading="eager">${picture}</openness-badge> `;
    });
    await bench.open(elements.join(""), {
      log: false,
      head: `<script>
        window.told = { load: 0, error: 0, messages: [] };
        addEventListener("openness-load", () => told.load++);
        addEventListener("openness-error", ({ detail }) => told.error++ || told.messages.push(detail.message));
      </script>`,
    });
    const end = Date.now() + 90_000;
    const told = () => bench.run(() => window.told);
    let last;
    do {
      await bench.settle();
      last = await told();
    } while (last.load + last.error < 1000 && Date.now() < end);
    assert.deepEqual(last, { load: 1000, error: 0, messages: [] });
  });

  test(`${MANIFESTS} manifests one after another leave memory level`, { skip, timeout: 14 * 60_000 }, async (context) => {
    await bench.open('<main id="place"></main>', {
      log: false,
      script: false,
      head: `<script type="module">
        import { watchMemory } from "/fixtures/wasm-memory.js";
        window.moduleMemory = watchMemory();
        await import("/dist/openness-badge.js");
        window.ready = true;
      </script>`,
    });
    await bench.until(() => window.ready);

    const memory = async () => {
      // What is freed by a first collection may hold what a second one frees.
      for (let times = 0; times < 3; times++) {
        await tell("HeapProfiler.collectGarbage");
        await bench.settle();
      }
      const { usedSize } = await tell("Runtime.getHeapUsage");
      const { nodes, jsEventListeners } = await tell("Memory.getDOMCounters");
      return { heap: usedSize, module: await bench.run(() => moduleMemory()), nodes, listeners: jsEventListeners };
    };
    const start = Date.now();
    let shown = 0;
    const show = async (until) => {
      for (; shown < until; shown += TURN) {
        const said = await bench.driver.executeAsyncScript(manifests, shown, TURN, MANIFEST, FALLBACK);
        assert.equal(said, null);
      }
    };
    await show(1000);
    const before = await memory();
    await show(MANIFESTS);
    const after = await memory();
    context.diagnostic(`${JSON.stringify(before)} after 1000, ${JSON.stringify(after)} after ${shown}, ${Date.now() - start} ms`);
    assert.ok(before.module > 0, "the memory of the module was not found");
    const over = Object.entries(MORE).filter(([key, most]) => after[key] - before[key] > most);
    assert.deepEqual(over.map(([key, most]) => `${key}: ${before[key]}, then ${after[key]}, at most ${most} more`), []);
  });
}

/**
 * Shows manifests on an element of its own, each of them another, every other
 * with a license that no list has. Gives an error's message, or null.
 */
async function manifests(from, count, text, inner, done) {
  const element = document.createElement("openness-badge");
  element.loading = "eager";
  element.innerHTML = inner;
  document.getElementById("place").replaceChildren(element);
  let told;
  element.addEventListener("openness-load", () => told.load());
  element.addEventListener("openness-error", ({ detail }) => told.fail(new Error(detail.message)));
  try {
    for (let number = from; number < from + count; number++) {
      const end = new Promise((load, fail) => (told = { load, fail }));
      const license = number % 2 ? "MIT" : `License ${number}`;
      element.manifest = text.replace("Bench 1B", `Bench ${number}`).replace("Apache-2.0", license);
      await end;
      const name = element.shadowRoot.querySelector("svg").getAttribute("aria-label");
      if (!name.includes(`Bench ${number},`)) throw new Error(`${name} is not the badge of number ${number}`);
    }
    done(null);
  } catch (error) {
    done(error.message);
  }
}
