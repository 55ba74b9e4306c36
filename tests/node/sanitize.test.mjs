// What `embed` writes, on a host that takes out what it does not trust: nothing of it
// is lost. The allow-list is hast-util-sanitize's, which follows GitHub's.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, "tests/fixtures/embed");

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

for (const name of readdirSync(folder).filter((name) => name.endsWith(".md"))) {
  test(`${name} loses nothing`, async () => {
    const markdown = readFileSync(join(folder, name), "utf8");
    const sanitized = await html(markdown, true);
    assert.equal(sanitized, await html(markdown, false));
    assert.match(sanitized, /<details>\s*<summary>.*<img /s);
    assert.ok(sanitized.match(/<table>/g).length >= 3);
    if (process.env.OPENNESS_LOOK) writeFileSync(join(process.env.OPENNESS_LOOK, `${name}.html`), sanitized);
  });
}

test("what stands in a manifest stays text", async () => {
  for (const host of ["github", "huggingface"]) {
    const made = await html(readFileSync(join(folder, `hostile-${host}.md`), "utf8"), false);
    // A system's name in the words of a picture is text, whatever it looks like.
    const tags = made.replace(/ alt="[^"]*"/g, "");
    assert.doesNotMatch(tags, /<script|<b>|javascript:[^"]*"/);
    assert.match(made, /MIT\|&#x3C;b>/);
    assert.equal(made.match(/<\/details>/g).length, 1);
  }
});

test("the allow-list does take something out", async () => {
  assert.doesNotMatch(await html('<p style="x" onclick="y">a</p><script>b</script>', true), /style|onclick|script/);
});
