// The lines that the checker gives, on a host that takes out what it does not trust:
// nothing of them is lost. The allow-list is hast-util-sanitize's, which follows GitHub's.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

import { linesOf } from "../../www/js/checker/takeaway.js";
import { dist } from "../readers/texts.mjs";

const glue = await import(pathToFileURL(join(dist, "formats.js")).href);
const compiled = await WebAssembly.compile(readFileSync(join(dist, "formats_bg.wasm")));
glue.finish(await WebAssembly.instantiate(compiled, glue.imports()));
const line = (place, name, { width, height }, addresses) => glue.line(place, name, Number(width), Number(height), addresses);

/** Markdown to HTML, with or without a host's care. Comments are nothing to be lost. */
async function html(markdown, sanitized) {
  const steps = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  if (sanitized) steps.use(rehypeSanitize, defaultSchema);
  const made = String(await steps.use(rehypeStringify).process(markdown));
  return made.replace(/<!--.*?-->/gs, "");
}

for (const place of ["huggingface", "github", "gitlab", "npm", "crates"]) {
  test(`the line that the checker gives for ${place} loses nothing`, async () => {
    const of = {
      takes: glue.reader(place),
      name: 'A <b>| "model" [x](y): open',
      size: { width: "169", height: "20" },
      link: "https://host.example/view.html#z.A_-b&score=true",
      base: "https://host.example/a (b)",
      path: "/",
    };
    const lines = linesOf(place, of, line);
    const page = `# A\n\n${lines}\nText.\n`;
    const sanitized = await html(page, true);
    assert.equal(sanitized, await html(page, false));
    assert.match(sanitized, /<a href="https:\/\/host\.example\/view\.html#z\.A_-b&#x26;score=true">(<picture>.*)?<img /s);
    assert.match(sanitized, / alt="A <b>\| &#x22;model&#x22; \[x\]\(y\): open"/);
  });
}

test("the allow-list does take something out", async () => {
  assert.doesNotMatch(await html('<p style="x" onclick="y">a</p><script>b</script>', true), /style|onclick|script/);
});
