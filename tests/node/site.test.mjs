// The parts of the site's scripts that need no page: the editor's painting, the
// text in a link, the snippets to copy.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { deflateRawSync } from "node:zlib";

import { counted } from "../../www/js/findings.js";
import { carried, marks, runs, tokens, worse } from "../../www/js/paint.js";
import { decode, encode } from "../../www/js/share.js";
import { facts, html, markdown } from "../../www/js/snippets.js";

const www = new URL("../../www/", import.meta.url);

/** Tokens as `kind:text`, blanks left out. */
function kinds(line) {
  return tokens(line)
    .map(({ start, end, kind }) => [kind, line.slice(start, end)])
    .filter(([, text]) => text.trim())
    .map(([kind, text]) => (kind ? `${kind}:${text}` : text));
}

test("keys, strings and comments are told apart", () => {
  assert.deepEqual(kinds("  name: My Model # a note"), ["key:name:", "My", "Model", "comment:# a note"]);
  assert.deepEqual(kinds("a: { b: 1, c: [d] }"), ["key:a:", "{", "key:b:", "1", ",", "key:c:", "[", "d", "]", "}"]);
  assert.deepEqual(kinds('{"a": "b"}'), ["{", 'key:"a"', ":", 'string:"b"', "}"]);
  assert.deepEqual(kinds("- url: https://a.b/#c"), ["-", "key:url:", "https://a.b/#c"]);
  assert.deepEqual(kinds("# all of it: {"), ["comment:# all of it: {"]);
  assert.deepEqual(kinds("a: 'it''s'"), ["key:a:", "string:'it''s'"]);
  assert.deepEqual(kinds('a: "open'), ["key:a:", 'string:"open']);
});

const SAMPLES = [
  "", " ", "a", ":", "::", "-", "- -", "#", "a#b", "'", '"', "\\", '"\\', "[[[[{{", "é😀: ‮x", "\t\u0000", "a:b: c :d",
];

test("tokens cover every line without gap or overlap", () => {
  const lines = [...SAMPLES];
  for (const folder of ["gallery/", "examples/"]) {
    for (const name of readdirSync(new URL(folder, www))) {
      lines.push(...readFileSync(new URL(folder + name, www), "utf8").split("\n"));
    }
  }
  assert.ok(lines.length > 100);
  for (const line of lines) {
    let at = 0;
    for (const { start, end } of tokens(line)) {
      assert.equal(start, at, line);
      assert.ok(end > start, line);
      at = end;
    }
    assert.equal(at, line.length, line);
    const whole = runs(line, [{ start: 1, end: 3, severity: "hint" }]).map((run) => run.text);
    assert.equal(whole.join(""), line);
  }
});

test("a long line costs what it is long", () => {
  const time = (line) => {
    const start = performance.now();
    tokens(line);
    return performance.now() - start;
  };
  for (const unit of ["a", '"', "'", "\\", "a:", " ", "{", "#", "-", '"\\']) {
    assert.ok(time(unit.repeat(200_000)) < 1000, JSON.stringify(unit));
  }
});

const finding = (line, column, end_line, end_column, severity = "error") => ({
  line, column, end_line, end_column, severity,
});

test("a finding marks its part of each line", () => {
  assert.deepEqual(marks([finding(2, 3, 2, 5)], 2, 10), [{ start: 2, end: 4, severity: "error" }]);
  assert.deepEqual(marks([finding(2, 3, 2, 5)], 1, 10), []);
  assert.deepEqual(marks([finding(1, 3, 3, 2)], 2, 4), [{ start: 0, end: 4, severity: "error" }]);
  assert.deepEqual(marks([finding(1, 2, 1, 2)], 1, 4), [{ start: 1, end: 2, severity: "error" }]);
  // Beyond the text: nothing to mark, and nothing wrong.
  assert.deepEqual(marks([finding(1, 99, 1, 120)], 1, 4), []);
});

test("where marks lie over one another, the worst is seen", () => {
  const both = marks([finding(1, 1, 1, 5, "hint"), finding(1, 3, 1, 4)], 1, 5);
  const seen = runs("abcde", both).map(({ text, mark }) => `${text}:${mark}`);
  assert.deepEqual(seen, ["ab:hint", "c:error", "d:hint", "e:undefined"]);
  assert.equal(worse(undefined, "warning"), "warning");
  assert.equal(worse("hint", "warning"), "warning");
});

test("findings move with their lines until they are read anew", () => {
  const before = ["one", "two", "three", "four"];
  const all = [finding(1, 1, 1, 2), finding(3, 1, 3, 2), finding(4, 1, 4, 2)];
  const lines = (after) => carried(all, before, after.split("\n")).map(({ line }) => line);
  assert.deepEqual(lines("one\ntwo\nnew\nthree\nfour"), [1, 4, 5]);
  assert.deepEqual(lines("one\nthree\nfour"), [1, 2, 3]);
  assert.deepEqual(lines("one\ntwo\nthree!\nfour"), [1, 4]);
  assert.deepEqual(lines(""), []);
});

test("a text goes into a link and comes back", async () => {
  for (const text of ["", "openness: 1\n", "é😀‮\u0000", "a: b\n".repeat(20_000)]) {
    const hash = await encode(text);
    assert.match(hash, /^[zt]\.[A-Za-z0-9_-]*$/);
    assert.equal(await decode(hash), text);
  }
  assert.equal(await decode(`t.${Buffer.from("a: é").toString("base64url")}`), "a: é");
});

test("a text too long for a link is refused", async () => {
  const noise = Array.from({ length: 60_000 }, (_, i) => String.fromCharCode(33 + ((i * i * 7919 + i * 31) % 15013))).join("");
  await assert.rejects(encode(noise), { message: /too long for a link/ });
});

test("a hostile link is an error, in bounded time and memory", async () => {
  const bomb = deflateRawSync(Buffer.alloc(40 * 1024 * 1024)).toString("base64url");
  assert.ok(bomb.length < 64 * 1024);
  for (const hash of [
    "", "x.YQ", "z.", "z.YQ", "t.A", "t.!!", `z.${bomb}`, `t.${"A".repeat(70_000)}`,
    `t.${Buffer.from([0xff, 0xfe]).toString("base64url")}`, "z.<script>", "t.YQ\n",
  ]) {
    await assert.rejects(decode(hash), { message: /^The link / }, hash.slice(0, 20));
  }
});

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="169" height="20" role="img" aria-label="a&amp;b &lt;i&gt; &quot;q&quot; [x](y): open"><title>t</title></svg>';

test("a badge says its own name and size", () => {
  assert.deepEqual(facts(SVG), { name: 'a&b <i> "q" [x](y): open', width: "169", height: "20" });
});

test("snippets hold foreign text as text", () => {
  const snippet = html(SVG, { style: "large", yardstick: "pieces", label: 'x" onload="y' });
  assert.ok(snippet.includes('alt="a&amp;b &lt;i&gt; &quot;q&quot; [x](y): open" width="169" height="20"'), snippet);
  assert.ok(snippet.includes(' yardstick="pieces" badge-style="large" label="x&quot; onload=&quot;y"'), snippet);
  assert.ok(!html(SVG, { style: "gradient", yardstick: "gradient" }).includes("yardstick"));
  assert.equal(markdown(SVG), '[![a\\&b \\<i\\> "q" \\[x\\](y): open](openness.svg)](openness.yaml)\n');
});

test("findings are counted in words", () => {
  assert.equal(counted([]), "No errors");
  const some = ["error", "error", "hint"].map((severity) => ({ severity }));
  assert.equal(counted(some), "2 errors, 1 hint");
  assert.equal(counted([{ severity: "warning" }]), "No errors, 1 warning");
});
