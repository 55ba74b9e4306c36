// The language server, driven by the protocol's own client.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = createRequire(import.meta.url)(
  "vscode-languageserver-protocol/node",
);

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const program = process.env.OPENNESS_PROGRAM ?? join(root, "target/debug/openness-badge");
const skip = !existsSync(program) && `build it first: cargo build (${program})`;

let server;
let client;
const told = new Map();

before(async () => {
  if (skip) return;
  server = spawn(program, ["lsp", "--stdio", "--today", "2026-01-31"], { stdio: ["pipe", "pipe", "inherit"] });
  client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.onNotification("textDocument/publishDiagnostics", ({ uri, version, diagnostics }) => {
    told.get(`${uri} ${version ?? "closed"}`)?.(diagnostics);
  });
  client.listen();
  const { capabilities, serverInfo } = await client.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  assert.equal(serverInfo.name, "openness-badge");
  assert.equal(capabilities.hoverProvider, true);
  await client.sendNotification("initialized", {});
});

after(async () => {
  if (skip) return;
  await client.sendRequest("shutdown");
  const ended = new Promise((done) => server.on("exit", done));
  await client.sendNotification("exit");
  assert.equal(await ended, 0);
});

/** What is said of a version of a document. */
const diagnostics = (uri, version) => new Promise((done) => told.set(`${uri} ${version}`, done));

async function open(uri, text, version = 1) {
  const found = diagnostics(uri, version);
  await client.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "yaml", version, text },
  });
  return found;
}

/** The position of `|` in a text, and the text without it. */
function marked(text) {
  const before = text.slice(0, text.indexOf("|")).split("\n");
  return { text: text.replace("|", ""), position: { line: before.length - 1, character: before.at(-1).length } };
}

const MANIFEST = `openness: 1
system: { name: 😀 X, kind: txt }
components:
  wieghts: public
  training-data: Apache 2.0
`;

test("findings are diagnostics, and go when the text is mended", { skip }, async () => {
  const uri = "file:///a/openness.yaml";
  const found = await open(uri, MANIFEST);
  assert.deepEqual(
    found.map(({ code, severity, range, message }) => [code, severity, range.start, message]).slice(0, 2),
    [
      ["unknown-word", 1, { line: 1, character: 28 }, "`txt` is not a value of `system.kind`.\nDid you mean `text`?"],
      ["unknown-key", 2, { line: 3, character: 2 }, "`wieghts` is not a known component.\nDid you mean `weights`?"],
    ],
  );
  assert.ok(found.every(({ source }) => source === "openness-badge"));
  const again = diagnostics(uri, 2);
  await client.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: MANIFEST.replace("txt", "text").replace("wieghts", "weights") }],
  });
  const codes = (await again).map(({ code }) => code);
  assert.ok(!codes.includes("unknown-word") && !codes.includes("unknown-key"), `${codes}`);
  const closed = diagnostics(uri, "closed");
  await client.sendNotification("textDocument/didClose", { textDocument: { uri } });
  assert.deepEqual(await closed, []);
});

test("certain fixes are offered one by one, and all at once", { skip }, async () => {
  const uri = "file:///b/openness.yaml";
  const found = await open(uri, MANIFEST);
  const { range } = found.find(({ code }) => code === "unknown-key");
  const ask = (only) =>
    client.sendRequest("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only },
    });
  const [quick, ...others] = await ask(["quickfix"]);
  assert.deepEqual(others, []);
  assert.equal(quick.title, "Did you mean `weights`?");
  assert.deepEqual(quick.edit.changes[uri], [{ range, newText: "weights" }]);
  const [all] = await ask(["source.fixAll"]);
  assert.deepEqual(
    all.edit.changes[uri].map(({ newText }) => newText),
    ["text", "weights", "Apache-2.0"],
  );
});

test("keys and words are completed by the schema", { skip }, async () => {
  const labels = async (name, text) => {
    const uri = `file:///c/${name}/openness.yaml`;
    const at = marked(text);
    await open(uri, at.text);
    const items = await client.sendRequest("textDocument/completion", { textDocument: { uri }, position: at.position });
    return items.map(({ label }) => label);
  };
  const components = await labels("keys", "openness: 1\ncomponents:\n  |\n");
  assert.ok(components.includes("weights") && components.includes("training-code"), `${components}`);
  assert.deepEqual(await labels("words", "openness: 1\naccess:\n  price: |\n"), ["free", "paid", "mixed"]);
  assert.deepEqual(await labels("items", "openness: 1\naccess: { channels: [|\n"), ["download", "api", "hosted"]);
});

test("a key says what it means, and a finding why it matters", { skip }, async () => {
  const uri = "file:///d/openness.yaml";
  const at = marked("openness: 1\naccess: { pr|ice: fre }\n");
  await open(uri, at.text);
  const hover = (position) => client.sendRequest("textDocument/hover", { textDocument: { uri }, position });
  assert.equal((await hover(at.position)).contents.value, "**price**: What it costs.");
  const finding = await hover({ line: 1, character: 18 });
  assert.match(finding.contents.value, /^\*\*price\*\*: What it costs\.\n\n`unknown-word`: /);
  assert.equal(await hover({ line: 5, character: 0 }), null);
});

test("of a card only what stands under the key `openness` is completed, and other files are left alone", { skip }, async () => {
  const uri = "file:///e/README.md";
  const at = marked("---\nlicense: apache2\nopenness:\n  components:\n    weights: |\n---\n# X\n");
  const found = await open(uri, at.text);
  assert.ok(found.some(({ range }) => range.start.line === 1), JSON.stringify(found));
  const ask = (position) => client.sendRequest("textDocument/completion", { textDocument: { uri }, position });
  assert.ok((await ask(at.position)).some(({ label }) => label === "gated"));
  assert.equal(await ask({ line: 1, character: 3 }), null);
  assert.deepEqual(await open("file:///e/other.yaml", "a: [\n"), []);
  assert.deepEqual(await open("file:///e/NOTES.md", "no front matter\n"), []);
});
