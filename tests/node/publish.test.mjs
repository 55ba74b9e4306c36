// The package as it is published: what it holds, and what the linters of packages
// say of it.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = process.env.OPENNESS_DIST ?? join(root, "pkg/dist");
const run = promisify(execFile);

let folder;
let packed;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "openness-publish-"));
  cpSync(join(root, "pkg"), join(folder, "pkg"), { recursive: true, filter: (path) => !path.endsWith("dist") });
  cpSync(dist, join(folder, "pkg", "dist"), { recursive: true });
  const { stdout } = await run("npm", ["pack", "--json", "--offline", join(folder, "pkg")], { cwd: folder });
  [packed] = JSON.parse(stdout);
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** A tool of node_modules with what it says, whatever its exit status. */
async function tool(name, ...words) {
  try {
    const { stdout } = await run(process.execPath, [join(root, "node_modules", name), ...words], { cwd: folder });
    return { code: 0, said: stdout };
  } catch ({ code, stdout, stderr }) {
    return { code, said: stdout + stderr };
  }
}

test("it holds what its exports name, both licenses and the schemas, and no sources", async () => {
  const names = packed.files.map(({ path }) => path);
  for (const name of [
    "README.md",
    "custom-elements.json",
    "define.d.ts",
    "define.js",
    "dist/LICENSE-APACHE",
    "dist/LICENSE-MIT",
    "dist/badge_bg.wasm",
    "dist/bin.js",
    "dist/core_bg.wasm",
    "dist/define.js",
    "dist/formats_bg.wasm",
    "dist/index.js",
    "dist/inline.js",
    "dist/openness-badge.js",
    "dist/raster_bg.wasm",
    "dist/raster_font_license.txt",
    "dist/sbom.cdx.json",
    "dist/tools_bg.wasm",
    "element.d.ts",
    "index.d.ts",
    "inline.d.ts",
    "inline.js",
    "openness.schema.json",
    "package.json",
    "report.schema.json",
    "vscode.html-data.json",
    "wasm.d.ts",
    "web-types.json",
  ]) {
    assert.ok(names.includes(name), name);
  }
  assert.deepEqual(names.filter((name) => name.startsWith("src/")), []);
});

test("every file that package.json names is in it", () => {
  const names = packed.files.map(({ path }) => path);
  const manifest = JSON.parse(readFileSync(join(root, "pkg/package.json"), "utf8"));
  const { bin, customElements, exports, main, sideEffects, types } = manifest;
  const named = [bin["openness-badge"], customElements, main, types, manifest["web-types"], ...sideEffects];
  for (const entry of Object.values(exports)) named.push(...(typeof entry == "string" ? [entry] : Object.values(entry)));
  assert.ok(named.length > 20, `${named}`);
  assert.deepEqual(named.map((path) => path.replace(/^\.\//, "")).filter((path) => !names.includes(path)), []);
});

test("publint finds nothing", async () => {
  const { code, said } = await tool("publint/src/cli.js", join(folder, "pkg"), "--strict");
  assert.equal(code, 0, said);
});

test("its types are right, for every way to import it", async () => {
  // It has modules alone: `require` of them works in the versions of Node that it names.
  const tarball = join(folder, packed.filename);
  const { code, said } = await tool("@arethetypeswrong/cli/dist/index.js", tarball, "--profile", "esm-only");
  assert.equal(code, 0, said);
});
