// The package's types: what programs do compiles, what they must not does not,
// and reports are what the types say.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = process.env.OPENNESS_DIST ?? join(root, "pkg/dist");

/** The oldest compiler that the types are for, and that of today, each a folder of node_modules. */
const COMPILERS = ["typescript-5.4", "typescript"];

/** With a DOM and without. */
const LIBS = { dom: ["es2022", "dom"], plain: ["es2022"] };

const program = (name) => readFileSync(join(root, "tests/node/types", name), "utf8");

/** Compiles a program beside the package as npm installs it; gives what is said. */
async function compile(text, { compiler = "typescript", lib = LIBS.dom } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "openness-types-"));
  try {
    const installed = join(folder, "node_modules", "openness-badge");
    mkdirSync(installed, { recursive: true });
    for (const name of ["package.json", "index.d.ts", "element.d.ts", "define.d.ts", "inline.d.ts", "wasm.d.ts"]) {
      cpSync(join(root, "pkg", name), join(installed, name));
    }
    cpSync(dist, join(installed, "dist"), { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "use.ts"), text);
    // The package's own types are checked too, as they are without `skipLibCheck`.
    const compilerOptions = { noEmit: true, strict: true, target: "es2022", module: "nodenext", lib, types: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
    const tsc = join(root, "node_modules", compiler, "bin/tsc");
    return await new Promise((done) => {
      execFile(process.execPath, [tsc], { cwd: folder }, (error, said) => done(error ? said || `${error}` : ""));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const compiler of COMPILERS) {
  test(`a program that uses everything compiles with ${compiler}`, async () => {
    assert.equal(await compile(program("use.ts"), { compiler }), "");
  });

  test(`a program without a DOM compiles with ${compiler}`, async () => {
    assert.equal(await compile(program("plain.ts"), { compiler, lib: LIBS.plain }), "");
  });

  test(`the same with a DOM compiles with ${compiler}`, async () => {
    assert.equal(await compile(program("plain.ts"), { compiler }), "");
  });
}

test("a report of the module is what the types say", async () => {
  const { read } = await import(join(dist, "index.js"));
  const text = [
    "openness: 1",
    "system: { name: T, developer: D, version: '1', kind: [text], url: 'https://a.example/', released: 2023-04, based-on: B }",
    "access: { channels: [download], audience: registered }",
    "history: [{ date: 2019-02, level: staged, note: n }]",
    "license: Apache-2.0",
    "components: { weights: { availability: gated, url: 'https://a.example/', note: n }, inference-code: public, wieghts: public }",
    "claims: [open-source]",
    "sources: ['https://a.example/']",
  ].join("\n");
  const report = await read(text);
  assert.ok(report.level && report.score && report.history && report.sources && report.claims.length);
  // The names, so that one that the types lack is an error, too.
  const program = `import type { Report } from "openness-badge";\nexport const report: Report = ${JSON.stringify(report)};\n`;
  assert.equal(await compile(program), "");
});

test("a mistake in the types would be noticed", async () => {
  assert.match(await compile('import { raed } from "openness-badge";\nraed();\n'), /no exported member 'raed'/);
});
