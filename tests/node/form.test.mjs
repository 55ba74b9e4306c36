// The checker's form and its text: a change of one is a change of the other, and of
// nothing else. Random manifests, written in every way that people write them, are
// changed at random places; another reader of YAML says what they are.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

import { history, redo, undo } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { parseDocument } from "yaml";

import { difference } from "../../www/js/checker/text.js";

const dist = process.env.OPENNESS_DIST || new URL("../../pkg/dist", import.meta.url).pathname;
const glue = await import(pathToFileURL(join(dist, "formats.js")).href);
const compiled = await WebAssembly.compile(readFileSync(join(dist, "formats_bg.wasm")));
glue.finish(await WebAssembly.instantiate(compiled, glue.imports()));
const form = (text) => glue.form(text, "2026-01-01");
const put = (text, path, value) => glue.put(text, "2026-01-01", path, value);

/** The same numbers in every run: a failure names its seed. */
function chance(seed) {
  let state = seed * 2654435761 + 1;
  const next = () => {
    state = (state ^ (state << 13)) >>> 0;
    state = (state ^ (state >>> 17)) >>> 0;
    state = (state ^ (state << 5)) >>> 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < 8; i += 1) next();
  const below = (most) => Math.floor(next() * most);
  return { below, is: (share) => next() < share, one: (all) => all[below(all.length)] };
}

const WORDS = ["public", "gated", "partial", "described", "api", "hosted", "closed", "none"];
const LICENSES = ["MIT", "Apache-2.0", "CC-BY-4.0", "llama3.1", "MIT OR Apache-2.0"];
const URLS = ["https://a.example/b", "https://b.example/c?d=1&e#f", "https://c.example/(x)"];
const NOTES = ["a note", "of, course", "it: is", "# no comment", "“é” 😀", "'quoted'", "- x", "yes", "1.0", "a  b"];
const { components } = JSON.parse(readFileSync(new URL("../../www/openness.schema.json", import.meta.url), "utf8")).properties;
const GROUPS = ["training-code", "training-data"];
const IDS = Object.keys(components.properties).filter((id) => !GROUPS.includes(id));

/** A manifest in some way of writing, with comments that are told apart. */
function manifest({ below, is, one }) {
  const step = one(["  ", "    "]);
  let count = 0;
  const own = (indent) => (is(0.25) ? `${indent}# c${(count += 1)}\n` : "");
  const end = () => (is(0.2) ? ` # c${(count += 1)}\n` : "\n");
  const text = (value, inBraces = false) => {
    const plain = /^[A-Za-z][\w./ +-]*$/.test(value) && !/ $|^(yes|no|true|false|null|on|off)$/i.test(value);
    const address = /^https:[\w/.]+$/.test(value) && !inBraces;
    if ((plain || address) && is(0.7)) return value;
    return is(0.5) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
  };
  const list = (indent, values, inBraces) => {
    if (inBraces || is(0.6)) return ` [${values.map((value) => text(value, true)).join(one([", ", ","]))}]${inBraces ? "" : end()}`;
    return end() + values.map((value) => `${own(indent)}${indent}- ${text(value)}${end()}`).join("");
  };
  const fields = () => {
    const all = [];
    if (is(0.8)) all.push(["availability", one(WORDS)]);
    if (is(0.6)) all.push(["license", one(LICENSES)]);
    if (is(0.5)) all.push(["url", is(0.5) ? one(URLS) : [URLS[0], URLS[1]]]);
    if (is(0.4) || !all.length) all.push(["note", one(NOTES)]);
    return all;
  };
  const component = (indent) => {
    if (is(0.5)) return ` ${one([...WORDS, ...LICENSES])}${end()}`;
    const all = fields();
    if (is(0.4)) {
      const inner = all.map(([key, value]) => `${key}:${Array.isArray(value) ? list("", value, true) : ` ${text(value, true)}`}`);
      return ` { ${inner.join(", ")} }${end()}`;
    }
    const inner = indent + step;
    const lines = all.map(([key, value]) => {
      if (Array.isArray(value)) return `${own(inner)}${inner}${key}:${list(inner + (is(0.5) ? "  " : ""), value, false)}`;
      if (key === "note" && is(0.2)) return `${inner}${key}: ${one(["|", ">-", "|-"])}\n${inner}  two\n${inner}  lines\n`;
      return `${own(inner)}${inner}${key}: ${text(value)}${end()}`;
    });
    return end() + lines.join("");
  };
  let made = own("");
  made += `openness: 1${end()}`;
  made += is(0.5)
    ? `system: { name: ${text("X Y", true)}${is(0.5) ? ", developer: Somebody" : ""} }${end()}`
    : `system:${end()}${own(step)}${step}name: ${text("X Y")}${end()}${is(0.5) ? `${step}developer: ${text(one(NOTES))}${end()}` : ""}`;
  if (is(0.4)) made += `access:${end()}${step}channels:${list(step, is(0.5) ? ["download"] : ["download", "api"], false)}${is(0.5) ? `${own(step)}${step}price: free${end()}` : ""}`;
  if (is(0.6)) {
    made += is(0.6)
      ? `license: ${text(one(LICENSES))}${end()}`
      : `license:${end()}${step}code: MIT${end()}${own(step)}${step}data: ${text(one(LICENSES))}${end()}`;
  }
  made += own("");
  const ids = [...IDS, ...GROUPS].filter(() => is(0.2));
  if (is(0.3)) ids.sort(() => below(3) - 1);
  if (!ids.length) made += `components: {}${end()}`;
  else if (is(0.15)) made += `components: { ${ids.map((id) => `${id}: ${one(WORDS)}`).join(", ")} }${end()}`;
  else made += `components:${end()}${ids.map((id) => `${own(step)}${step}${id}:${component(step)}`).join("")}`;
  if (is(0.3)) made += `claims:${is(0.5) ? ` [open-source]${end()}` : `${end()}- { claim: open-source, quote: free }${end()}- open${end()}`}`;
  if (is(0.3)) made += `sources:${end()}- https://s.example${end()}`;
  const json = is(0.1);
  return json ? `${JSON.stringify(parseDocument(made).toJS(), null, one([0, 2, 4]))}\n` : made;
}

/** A place of the form and what is to be there. */
function change({ is, one }) {
  const id = one(IDS);
  return one([
    () => [["components", id, "availability"], is(0.2) ? undefined : one(WORDS)],
    () => [["components", id, "availability"], is(0.2) ? undefined : one(WORDS)],
    () => [["components", id, "license"], is(0.3) ? undefined : one(LICENSES)],
    () => [["components", id, "url"], is(0.3) ? [] : one([[URLS[0]], [URLS[2], URLS[1]]])],
    () => [["components", id, "note"], is(0.3) ? undefined : one(NOTES)],
    () => [["components", one(GROUPS), "availability"], one(WORDS)],
    () => [["system", one(["name", "developer", "version"])], one(NOTES)],
    () => [["access", "channels"], one([undefined, [], ["download"], ["download", "api", "hosted"]])],
    () => [["access", "price"], one([undefined, "free", "paid", "mixed"])],
    () => [["access", "staged"], is(0.5)],
    () => [["license"], is(0.2) ? undefined : one(LICENSES)],
    () => [["license", one(["code", "data"])], one(LICENSES)],
    () => [["claims"], one([undefined, ["open"], ["open-source"], ["open-source", "open-weights"]])],
  ])();
}

const comments = (text) => text.match(/# c\d+/g) ?? [];

/** The keys of the top and of the components, in their order. */
const keys = (text) => {
  const tree = parseDocument(text).toJS();
  return [Object.keys(tree), Object.keys(tree.components ?? {})];
};

/** The form without a place: what a change of it must leave alone. */
function others(form, path) {
  const copy = structuredClone(form);
  const [first, second, third] = path;
  if (first === "components") {
    const group = { "training-code": "code", "training-data": "data" }[second];
    const ids = group ? ["pretraining", "finetuning", "alignment"].map((stage) => `${stage}-${group}`) : [second];
    for (const id of ids) {
      delete copy.components[id][third === "url" ? "urls" : third];
      // A license makes public what nothing else was said of.
      if (third === "license") delete copy.components[id].availability;
    }
  } else if (first === "license") delete copy.license;
  else if (second) delete copy[first][second];
  else delete copy[first];
  for (const list of [copy.claims, copy.access?.channels]) list?.sort();
  return copy;
}

/** What the form says at a place. */
function said(form, [first, second, third]) {
  if (first !== "components") return second ? form[first]?.[second] : form[first];
  const id = { "training-code": "alignment-code", "training-data": "finetuning-data" }[second] ?? second;
  return form.components[id][third === "url" ? "urls" : third];
}

const ROUNDS = 2500;

test("a change in the form changes the text there and nowhere else; comments and order stay", () => {
  let [done, refused] = [0, 0];
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const dice = chance(seed);
    let text = manifest(dice);
    for (let round = 0; round < 3; round += 1) {
      const before = form(text)?.form;
      assert.ok(before, `seed ${seed}\n${text}`);
      const [path, value] = change(dice);
      // One place for all is there only where the text has one.
      const each = before.license && typeof before.license === "object";
      if (path[0] === "license" && (path.length === 1) === Boolean(each)) continue;
      const made = put(text, path, value);
      const where = `seed ${seed}: ${path.join("/")} = ${JSON.stringify(value)}\n${text}----\n${made}`;
      if (made === undefined) {
        refused += 1;
        console.log(where);
        continue;
      }
      done += 1;
      const after = form(made).form;
      assert.deepEqual(others(after, path), others(before, path), where);
      const now = said(after, path);
      const wanted = value ?? (path[2] === "availability" ? "unknown" : path[2] === "url" ? [] : path[0] === "claims" ? [] : undefined);
      if (Array.isArray(wanted) && path[0] !== "components") assert.deepEqual(now?.toSorted(), wanted.toSorted(), where);
      else if (path[0] === "license" && path.length === 2) assert.equal(now, value, where);
      else if (path[1] !== "staged") assert.deepEqual(now, wanted, where);
      else assert.equal(now, Boolean(value), where);
      assert.deepEqual(comments(made), comments(text), where);
      const parsed = parseDocument(made);
      assert.deepEqual(parsed.errors, [], where);
      for (const [now, then] of keys(made).map((now, at) => [now, keys(text)[at]])) {
        assert.deepEqual(now.filter((key) => then.includes(key)), then.filter((key) => now.includes(key)), where);
      }
      text = made;
    }
  }
  assert.ok(done > 2 * ROUNDS, `${done}`);
  assert.equal(refused, 0, `${refused} of ${done + refused} were refused`);
});

test("changes of the text change the form, whatever they are, and the form goes on", () => {
  let read = 0;
  for (let seed = 1; seed <= 600; seed += 1) {
    const dice = chance(seed + 10_000);
    const text = manifest(dice);
    const at = dice.below(text.length);
    const damaged = text.slice(0, at) + dice.one(["", ":", "\n", "  ", "#", "{", "'", "é", "- "]) + text.slice(at + dice.below(4));
    const filled = form(damaged);
    if (!filled?.own) continue;
    read += 1;
    const made = put(damaged, ["components", "weights", "availability"], "gated");
    if (made === undefined) continue;
    assert.equal(form(made).form.components.weights.availability, "gated", `seed ${seed}\n${damaged}----\n${made}`);
    assert.deepEqual(
      others(form(made).form, ["components", "weights", "availability"]),
      others(filled.form, ["components", "weights", "availability"]),
      `seed ${seed}\n${damaged}`,
    );
  }
  assert.ok(read > 300, `${read} texts could be read`);
});

test("undo takes back what the form and the keyboard did, and redo does it again", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const dice = chance(seed + 20_000);
    const first = manifest(dice);
    let state = EditorState.create({ doc: first, extensions: [history({ newGroupDelay: 0 })] });
    const texts = [first];
    for (let round = 0; round < 5; round += 1) {
      const text = state.doc.toString();
      const [path, value] = change(dice);
      const typed = text.slice(0, 3) + dice.one(["# typed\n", " ", "x"]) + text.slice(3);
      const made = dice.is(0.7) ? put(text, path, value) : typed;
      if (made === undefined || made === text) continue;
      state = state.update({ changes: difference(text, made), userEvent: "input.page" }).state;
      assert.equal(state.doc.toString(), made);
      texts.push(made);
    }
    const dispatch = (transaction) => (state = transaction.state);
    while (undo({ state, dispatch }));
    assert.equal(state.doc.toString(), first, `seed ${seed}`);
    while (redo({ state, dispatch }));
    assert.equal(state.doc.toString(), texts.at(-1), `seed ${seed}`);
  }
});
