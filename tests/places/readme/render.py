"""Reads {"way", "text"} as JSON, a line each, and writes the HTML as JSON, a line each."""

import json
import sys

import cmarkgfm
import markdown
from cmarkgfm.cmark import Options
from readme_renderer.markdown import render as pypi

MATERIAL = [
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.betterem",
    "pymdownx.caret",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.inlinehilite",
    "pymdownx.magiclink",
    "pymdownx.mark",
    "pymdownx.smartsymbols",
    "pymdownx.superfences",
    "pymdownx.tasklist",
    "pymdownx.tilde",
]

WAYS = {
    "pypi": pypi,
    "cmark": lambda text: cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE),
    "python-markdown": markdown.markdown,
    # What MkDocs does by itself.
    "mkdocs": lambda text: markdown.markdown(text, extensions=["toc", "tables", "fenced_code"]),
    "material": lambda text: markdown.markdown(text, extensions=MATERIAL),
}

for line in sys.stdin:
    asked = json.loads(line)
    print(json.dumps(WAYS[asked["way"]](asked["text"])), flush=True)
