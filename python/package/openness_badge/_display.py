"""What a notebook shows."""

from __future__ import annotations

from ._native import Core

LOOK: dict[str, object] = {
    "yardstick": "gradient",
    "style": "gradient",
    "label": None,
    "score": False,
    "theme": "auto",
    "metadata": True,
}
"""The badge, where nothing else is asked for."""

# A notebook says by other means than `color-scheme` whether it is dark: JupyterLab and nbconvert
# by an attribute of the body, Visual Studio Code by a class, Colab by an attribute of the root.
# Where it says nothing, the system does. Every selector is of this block alone.
_LIGHT = (
    '[data-jp-theme-light="true"]',
    ".vscode-light",
    ".vscode-high-contrast-light",
    'html[theme="light"]',
)
_DARK = (
    '[data-jp-theme-light="false"]',
    ".vscode-dark",
    ".vscode-high-contrast:not(.vscode-high-contrast-light)",
    'html[theme="dark"]',
)
_BLOCK = ".openness-badge-report"
_THEMES = (
    f"{_BLOCK}{{color-scheme:light dark}}"
    f":is({','.join(_LIGHT)}) {_BLOCK}{{color-scheme:light}}"
    f":is({','.join(_DARK)}) {_BLOCK}{{color-scheme:dark}}"
    # Paper is light, whatever the page around it is.
    f"@media print{{{_BLOCK * 4}{{color-scheme:light}}}}"
)

# A notebook has rules for lists, tables and links of its own. What they say within the block is
# taken back, and the rules of the breakdown count for more than that.
_RESET = f"{_BLOCK * 4} *:not(svg,svg *){{all:revert}}"


def html(core: Core, theme: str = "auto") -> str:
    """The breakdown with its style around it, for a page of somebody else."""
    breakdown = core.html("html", theme, strict=False)
    style = f"{_THEMES}{_RESET}{_BLOCK * 5}{{{Core.sheet()}}}"
    return f'<div class="openness-badge-report"><style>{style}</style>{breakdown}</div>'
