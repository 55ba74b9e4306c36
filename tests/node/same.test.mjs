// What the fuzz targets are run on, natively and through the modules: nothing breaks one,
// and both come to the same.

import assert from "node:assert/strict";
import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const dist = process.env.OPENNESS_DIST
  ? pathToFileURL(`${process.env.OPENNESS_DIST}/`)
  : new URL("../../pkg/dist/", import.meta.url);

/** Written by `cargo run -p openness-badge-fuzz --bin texts -- FILE CHANGES`; `cargo xtask test` does that. */
const texts = process.env.OPENNESS_TEXTS ?? "";
const skip = !existsSync(texts) && "no texts: `cargo xtask test --only node` writes them and says where (OPENNESS_TEXTS)";

/** The day that tests/fuzz/src/bin/texts.rs has. */
const TODAY = "2026-06-01";

async function load(name) {
  const glue = await import(new URL(`${name}.js`, dist));
  const bytes = await readFile(new URL(`${name}_bg.wasm`, dist));
  const { instance } = await WebAssembly.instantiate(bytes, glue.imports());
  glue.finish(instance);
  return { glue, memory: Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory) };
}

/** All that the modules make of a text; what the native library makes of it is in `line`. */
function held({ core, formats, tools }, { from, text, digest, findings, svg, yaml }) {
  const report = formats.report(text, TODAY);
  assert.deepEqual(report.findings.map(({ code, line, column }) => [code, line, column]), findings, from);
  assert.equal(report.digest ?? null, digest, from);
  assert.equal(formats.badge(text, TODAY, undefined, "gradient", "gradient", undefined, false, true) ?? null, svg, from);
  assert.equal(formats.convert(text, TODAY, "yaml") ?? null, yaml, from);
  // The core leaves to the formats what is not its own, and else says the same.
  const own = core.report(text, TODAY);
  if (own) assert.deepEqual(own, report, from);
  const html = formats.html(text, TODAY, undefined, "", "", 3);
  assert.doesNotMatch(html ?? "", /<script/i, from);
  if (digest) assert.match(tools.markdown(report, "badge.svg", "page.html"), /badge\.svg/, from);
}

test("every text of the fuzz targets comes to the same as natively, and the modules live on", { skip }, async (context) => {
  const loaded = await Promise.all(["core", "formats", "tools"].map(load));
  const [core, formats, tools] = loaded.map(({ glue }) => glue);
  const wrong = [];
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(texts) })) {
    const told = JSON.parse(line);
    count++;
    try {
      held({ core, formats, tools }, told);
    } catch (error) {
      // A module that has broken off breaks off everything after it.
      if (error instanceof WebAssembly.RuntimeError) throw new Error(`${told.from}: ${JSON.stringify(told.text)}`, { cause: error });
      wrong.push(`${error.message}\n${JSON.stringify(told.text).slice(0, 2000)}`);
    }
  }
  const sizes = loaded.map(({ memory }) => `${(memory.buffer.byteLength / 1e6).toFixed(1)} MB`);
  context.diagnostic(`${count} texts; memory of core, formats and tools: ${sizes.join(", ")}`);
  assert.ok(count > 1000, `${count} texts`);
  assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} of ${count}`);
});
