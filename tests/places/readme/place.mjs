// Readers of README files that are written in Python: PyPI's own renderer, the fork of
// cmark that GitHub has published, and Python-Markdown, plain and as Material for
// MkDocs sets it.

import { fileURLToPath } from "node:url";

const held = fileURLToPath(new URL("../../readers/python.mjs", import.meta.url));

export default {
  ways: { readme: { build: [["node", held, "render.py"]], check: true } },
};
