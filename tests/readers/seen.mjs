// What a person sees of a page, as far as a block can lose it: words by where they
// stand, tables, links, pictures.

import assert from "node:assert/strict";
import { parse } from "parse5";

/** Attributes that may be in the markup; what is not here some reader takes out. */
const KEPT = new Set(["alt", "height", "href", "media", "open", "src", "srcset", "width"]);
/** What readers put in themselves. */
const OWN = new Set(["rel", "target", "align", "dir"]);
const NEVER = new Set(["iframe", "object", "script", "style", "svg", "template"]);

const clean = (text) => text.replace(/\s+/g, " ").trim();

function* all(node) {
  for (const child of node.childNodes ?? []) {
    yield child;
    yield* all(child);
  }
}

const attribute = (node, name) => node.attrs.find((one) => one.name == name)?.value;
const named = (node, ...names) => [...all(node)].filter(({ tagName }) => names.includes(tagName));

/** What stands on lines of its own, or apart in them. */
const APART = new Set(["br", "details", "h1", "li", "ol", "p", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul"]);

function text(node) {
  if (node.nodeName == "#text") return node.value;
  const inside = (node.childNodes ?? []).map(text).join("");
  return APART.has(node.tagName) ? ` ${inside} ` : inside;
}

/** What there is in a piece of a page. */
function content(node) {
  return {
    summary: named(node, "summary").map(text).map(clean),
    paragraphs: named(node, "p").map(text).map(clean),
    tables: named(node, "table").map((table) => named(table, "tr").map((row) => named(row, "th", "td").map(text).map(clean))),
    items: named(node, "li").map(text).map(clean),
    links: named(node, "a").map((link) => [attribute(link, "href"), clean(text(link))]),
    pictures: named(node, "img").map((picture) => ["src", "alt", "width", "height"].map((name) => attribute(picture, name))),
    dark: named(node, "source").map((source) => [attribute(source, "media"), attribute(source, "srcset")]),
    bold: named(node, "strong").map(text).map(clean),
    code: named(node, "code").map(text).map(clean),
    text: clean(text(node)),
  };
}

/** What a reader shows as it is written, for it reads no markup there. */
const RAW = /<\/?[a-z]|&[a-z]+;|&#\d|\*\*|\]\(|\|--|```|\{\/\*|<!--/i;

/**
 * Holds what a reader made of a README against the block that is in it. `keeps` tells
 * what it does by its own rules: `dark: false` takes the picture for dark pages out,
 * `address` changes a relative address.
 */
export function held({ block, report }, html, { what = "breakdown", hostile = false, dark = true, address = (url) => url } = {}) {
  const page = parse(html);
  const [title] = named(page, "h1");
  assert.equal(title && clean(text(title)), "Title", "the heading before it");
  const [after] = named(page, "em").filter((node) => !inside(node, "details"));
  assert.equal(after && text(after), "after", "the Markdown after it");

  const wanted = content(parse(block));
  if (!dark) wanted.dark = [];
  wanted.links = wanted.links.map(([href, name]) => [address(href), name]);
  wanted.pictures = wanted.pictures.map(([src, ...rest]) => [address(src), ...rest]);
  const found = what == "breakdown" ? opened(page) : content(line(page));
  for (const key of Object.keys(wanted)) assert.deepEqual(found[key], wanted[key], key);

  for (const node of all(page)) {
    assert.ok(!NEVER.has(node.tagName), `there is a <${node.tagName}>`);
    for (const { name, value } of node.attrs ?? []) {
      if (inside(node, "details") || node.tagName == "img") assert.ok(KEPT.has(name) || OWN.has(name), `${node.tagName} has ${name}`);
      assert.doesNotMatch(value, /^\s*(javascript|data|vbscript):/i, name);
    }
  }
  if (!hostile) assert.doesNotMatch(found.text, RAW);
  const [[, alt]] = found.pictures;
  assert.match(alt, /, openness: .* \(self-assessed\)$/);
  if (what == "badge") return;
  assert.ok(found.tables.length >= 2, `${found.tables.length} tables`);
  for (const { headline } of report.verdicts) assert.ok(found.text.includes(clean(headline)), headline);
  assert.ok(found.text.includes(clean(report.summary.replaceAll("`", ""))), report.summary);
}

/** The one block that opens, with its summary first and closed. */
function opened(page) {
  const blocks = named(page, "details");
  assert.equal(blocks.length, 1, "one block opens");
  const [details] = blocks;
  const [first] = details.childNodes.filter((node) => node.tagName || clean(node.value ?? ""));
  assert.equal(first.tagName, "summary", "it begins with its summary");
  assert.equal(attribute(details, "open"), undefined);
  return content(details);
}

/** The line with the picture, whatever it is in. */
function line(page) {
  const [picture] = named(page, "img");
  assert.ok(picture, "there is a picture");
  let node = picture;
  while (node.parentNode && ["a", "picture"].includes(node.parentNode.tagName)) node = node.parentNode;
  return { childNodes: [node] };
}

function inside(node, name) {
  for (let up = node; up; up = up.parentNode) if (up.tagName == name) return true;
  return false;
}
