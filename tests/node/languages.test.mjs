// What is said in each language by the modules, which are brought its words, is what the
// native program says, which has them.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = process.env.OPENNESS_DIST ?? join(root, "pkg/dist");
const { badge, breakdown, read } = await import(pathToFileURL(join(dist, "index.js")));
const native = process.env.OPENNESS_PROGRAM ?? join(root, "target/debug/openness-badge");
const skip = !existsSync(native) && `build it first: cargo build -p openness-badge-cli (${native})`;

const TODAY = "2026-06-01";
const TAGS = readdirSync(join(root, "src/words"))
  .filter((name) => name.endsWith(".ftl"))
  .map((name) => name.replace(".ftl", ""));
const SYSTEMS = ["olmo", "llama-3.1-405b", "chatgpt", "gpt-3"].map((name) => join(root, "www/gallery", `${name}.yaml`));

/** What the native program writes. */
async function said(...words) {
  const { stdout } = await promisify(execFile)(native, [...words, "--today", TODAY], { maxBuffer: 16 << 20 });
  return stdout.trimEnd();
}

test("there are several", () => assert.ok(TAGS.length >= 6, TAGS.join(" ")));

for (const lang of TAGS) {
  test(`badge and breakdown in ${lang} are those of the native program`, { skip }, async () => {
    for (const file of SYSTEMS) {
      const text = readFileSync(file, "utf8");
      const options = { lang, today: TODAY };
      for (const yardstick of ["gradient", "mof", "osai"]) {
        const own = await badge(text, { ...options, yardstick });
        assert.equal(own, await said("badge", file, "--lang", lang, "--yardstick", yardstick), file);
      }
      const html = await breakdown(text, options);
      assert.equal(html.trimEnd(), await said("breakdown", file, "--lang", lang, "--format", "html"), file);
      const markdown = await breakdown(text, { ...options, format: "markdown", what: "breakdown" });
      assert.equal(markdown.trimEnd(), await said("breakdown", file, "--lang", lang, "--format", "markdown"), file);
    }
  });
}

test("a report keeps its language, and one without words is English", { skip }, async () => {
  const text = readFileSync(SYSTEMS[0], "utf8");
  const report = await read(text, { lang: "de-AT", today: TODAY });
  assert.equal(await badge(report, { lang: "fr" }), await said("badge", SYSTEMS[0], "--lang", "de"));
  assert.equal(await badge(text, { lang: "tlh", today: TODAY }), await said("badge", SYSTEMS[0]));
});
