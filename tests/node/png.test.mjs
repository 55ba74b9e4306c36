// PNG in Node: the module draws the very bytes of the native program.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = process.env.OPENNESS_DIST ?? join(root, "pkg/dist");
const { badge, png, read } = await import(pathToFileURL(join(dist, "index.js")));

const folder = join(root, "tests/fixtures/png");
const manifest = readFileSync(join(folder, "manifest.yaml"), "utf8");

for (const { name, missing, ...options } of JSON.parse(readFileSync(join(folder, "cases.json"), "utf8"))) {
  test(`the bytes of ${name}.png`, async () => {
    const made = await png(manifest, options);
    assert.ok(made.bytes instanceof Uint8Array);
    assert.ok(Buffer.from(made.bytes).equals(readFileSync(join(folder, `${name}.png`))), "they differ");
    assert.equal(made.missing.join(""), missing);
    const svg = await badge(manifest, options);
    assert.deepEqual(
      [made.width, made.height],
      ["width", "height"].map((side) => svg.match(` ${side}="(\\d+)"`)[1] * options.scale),
    );
  });
}

test("a report is as good as its text", async () => {
  const report = await read(manifest);
  assert.deepEqual(await png(report, { scale: 2 }), await png(manifest, { scale: 2 }));
});

test("other scales are refused", async () => {
  for (const scale of [0, 5, 1.5, "2", NaN, null, 257]) {
    await assert.rejects(png(manifest, { scale }), {
      name: "RangeError",
      message: "`scale` is a whole number from 1 to 4.",
    });
  }
});

test("a label has its bound, and the picture with it", async () => {
  const { width, height } = await png(manifest, { label: "W".repeat(200_000), scale: 4 });
  assert.equal(height, 80);
  assert.deepEqual(await png(manifest, { label: `${"W".repeat(40)}…`, scale: 4 }).then((made) => made.width), width);
});

test("an object that nobody read is refused", async () => {
  await assert.rejects(png({ level: { id: "open" } }), { name: "TypeError" });
});
