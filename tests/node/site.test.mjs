// The parts of the site's scripts that need no page: the text in a link, changes of a
// text, the lines to paste.

import assert from "node:assert/strict";
import test from "node:test";
import { deflateRawSync } from "node:zlib";

import { counted } from "../../www/js/findings.js";
import { linesOf } from "../../www/js/checker/takeaway.js";
import { difference, free, plain } from "../../www/js/checker/text.js";
import { facts } from "../../www/js/files.js";
import { decode, encode } from "../../www/js/share.js";


test("the difference of two texts is one change, and what is alike stays", () => {
  for (const [old, now, change] of [
    ["abc", "abc", { from: 3, to: 3, insert: "" }],
    ["abc", "abXc", { from: 2, to: 2, insert: "X" }],
    ["aaa", "aa", { from: 2, to: 3, insert: "" }],
    ["", "x", { from: 0, to: 0, insert: "x" }],
    ["a: 1\nb: 2\n", "a: 1\nc: 3\nb: 2\n", { from: 5, to: 5, insert: "c: 3\n" }],
  ]) {
    assert.deepEqual(difference(old, now), change);
    assert.equal(old.slice(0, change.from) + change.insert + old.slice(change.to), now);
  }
  assert.equal(plain("\uFEFFa\r\nb\rc\n"), "a\nb\nc\n");
});

test("of changes in each other's way the first is made", () => {
  const change = (from, to) => ({ from, to });
  assert.deepEqual(free([change(4, 6), change(1, 5), change(8, 9)]), [change(1, 5), change(8, 9)]);
  assert.deepEqual(free([change(2, 2), change(2, 2), change(2, 3)]), [change(2, 2)]);
  assert.deepEqual(free([change(1, 2), change(2, 3)]), [change(1, 2), change(2, 3)]);
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

const NAME = 'a&b <i> "q" [x](y): open';
const OF = { name: NAME, size: { width: "169", height: "20" }, path: "/repo/" };

test("a badge says its own name and size", () => {
  assert.deepEqual(facts(SVG), { name: NAME, size: OF.size });
});

test("lines to paste hold foreign text as text", () => {
  const alt = 'alt="a&amp;b &lt;i&gt; &quot;q&quot; [x](y): open" width="169" height="20"';
  const look = linesOf("mkdocs", { ...OF, style: "large", yardstick: "pieces", label: 'x" onload="y', score: true });
  assert.ok(look.includes(' yardstick="pieces" badge-style="large" label="x&quot; onload=&quot;y" score>'), look);
  assert.ok(!linesOf("mkdocs", { ...OF, style: "gradient", yardstick: "gradient" }).includes("yardstick"));
  assert.ok(linesOf("docusaurus", OF).includes(`<img src="/repo/openness.svg" ${alt} /></a>`));
  assert.ok(linesOf("vitepress", OF).includes('<img src="/openness.svg"'));
  assert.ok(linesOf("rst", OF).startsWith(".. raw:: html\n\n   <openness-badge"));
  assert.equal(linesOf("hugo", OF), '{{< openness alt="a&b <i> \\"q\\" [x](y): open" width="169" height="20" >}}\n');
});

test("findings are counted in words", () => {
  assert.equal(counted([]), "No errors");
  const some = ["error", "error", "hint"].map((severity) => ({ severity }));
  assert.equal(counted(some), "2 errors, 1 hint");
  assert.equal(counted([{ severity: "warning" }]), "No errors, 1 warning");
});
