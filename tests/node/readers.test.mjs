// What `breakdown` writes for each reader, by the reader's own renderer or the nearest
// to it that can be had. Those in Rust are in tests/readers.rs, those in Python in
// tests/places/readme.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";

import { evaluate } from "@mdx-js/mdx";
import MarkdownIt from "markdown-it";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import * as runtime from "react/jsx-runtime";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import sanitizeHtml from "sanitize-html";
import { unified } from "unified";

import { held } from "../readers/seen.mjs";
import { HOSTILE, READERS, TEXTS, written } from "../readers/texts.mjs";

/** GitHub, whose rules hast-util-sanitize follows. Of Hugging Face no rules are public. */
async function github(markdown) {
  const steps = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, defaultSchema)
    .use(rehypeStringify);
  return String(await steps.process(markdown));
}

/** As npm set it in marky-markdown: the allow-list is that of its lib/sanitize.js. */
function npm(markdown) {
  const html = new MarkdownIt({ html: true, linkify: true }).render(markdown);
  return sanitizeHtml(html, {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, "del", "details", "h1", "h2", "img", "ins", "s", "summary"],
    allowedAttributes: {
      a: ["href", "id", "name", "target", "title", "aria-hidden"],
      img: ["alt", "id", "src", "width", "height", "align", "valign", "title"],
      p: ["align"],
    },
  });
}

/** MDX to a page, by React. What React has to say against it fails the test. */
async function mdx(markdown) {
  const said = [];
  const { error } = console;
  console.error = (...words) => said.push(words.join(" "));
  try {
    const { default: Content } = await evaluate(markdown, runtime);
    return renderToStaticMarkup(createElement(Content));
  } finally {
    console.error = error;
    assert.deepEqual(said, []);
  }
}

/** A page takes all of it, but for the Markdown around the block. */
const html = (markdown) => markdown.replace("# Title", "<h1>Title</h1>").replace("*after*", "<em>after</em>");

/** By reader: who renders what is written for it, and what that does by its own rules. */
const WAYS = [
  ["github", github],
  ["huggingface", github],
  ["npm", npm],
  ["mdx", mdx],
  ["html", html],
  // One README may be read by several.
  ["gitlab", github],
  ["github", npm, { dark: false }],
];

for (const [reader, render, rules] of WAYS) {
  describe(`${reader}, by ${render.name}`, () => {
    for (const what of ["breakdown", "badge"]) {
      test(`${what} of ${TEXTS.size} manifests loses nothing`, async () => {
        for (const [name, text] of TEXTS) {
          const readme = await written(text, reader, what);
          const page = await render(readme.text);
          try {
            held(readme, page, { what, hostile: HOSTILE.includes(name), ...rules });
          } catch (error) {
            error.message = `${name}: ${error.message}`;
            throw error;
          }
          look(`${reader}-${render.name}-${what}-${name}`, page);
        }
      });
    }
  });
}

test("every reader has a way here or in Rust or in Python", () => {
  const here = new Set(WAYS.map(([reader]) => reader));
  const elsewhere = READERS.filter((reader) => !here.has(reader));
  assert.deepEqual(elsewhere, ["pypi", "crates"]);
});

test("what is lost is found", async () => {
  const readme = await written(TEXTS.get("bloom"), "github");
  const page = await github(readme.text);
  const broken = [
    page.replace("<table>", "<div>"),
    page.replace("<details>", "<details open>"),
    page.replace("</details>", "</details><details></details>"),
    page.replace(/ alt="[^"]*"/, ""),
    page.replace("fully open", "open"),
    page.replace('href="https://example.org/view.html', 'href="https://example.org/'),
    page.replace("<p>Text <em>after</em>", "<p>Text *after*"),
    page.replace("<summary>", '<summary style="color:red">'),
    page.replace("</details>", "&lt;br&gt;</details>"),
  ];
  for (const [at, html] of broken.entries()) {
    assert.notEqual(html, page, `${at} changes nothing`);
    assert.throws(() => held(readme, html), undefined, `${at}`);
  }
  held(readme, page);
});

/** For whoever wants to see it: pages with nothing of ours, as GitHub sets its text. */
function look(name, page) {
  if (process.env.OPENNESS_LOOK) writeFileSync(join(process.env.OPENNESS_LOOK, `${name}.html`), page);
}
