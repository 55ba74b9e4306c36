// Where a badge leads to that the command line has written: the page's own reader of
// addresses finds the same manifest there.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { decode } from "../../www/js/share.js";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = process.env.OPENNESS_DIST ?? join(root, "pkg/dist");
const native = process.env.OPENNESS_PROGRAM ?? join(root, "target/debug/openness-badge");
const { read } = await import(pathToFileURL(join(dist, "index.js")));

const skip = existsSync(native) ? false : "the native program is not built";

test("an address of the command line is read by the page", { skip }, async () => {
  for (const name of ["bloom", "gpt-2", "sora", "stable-diffusion"]) {
    const file = `www/gallery/${name}.yaml`;
    const args = ["breakdown", file, "--what", "badge", "--view-url", "https://example.org/view.html"];
    const { stdout, stderr } = spawnSync(native, args, { cwd: root, encoding: "utf8" });
    const [, fragment] = /href="https:\/\/example\.org\/view\.html#([^"]*)"/.exec(stdout) ?? assert.fail(stdout + stderr);
    const text = await decode(fragment);
    assert.match(text, /^openness: 1\nsystem:\n/);
    const original = readFileSync(join(root, file), "utf8");
    assert.equal((await read(text)).digest, (await read(original)).digest, name);
  }
});
