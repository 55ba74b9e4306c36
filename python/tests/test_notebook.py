"""The notebook of the documentation runs from its first cell to its last, and shows what it says.

With ``OPENNESS_LOOK=FOLDER`` its pages are written there, light and dark, to be looked at.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

NOTEBOOK = Path(__file__).parent.parent / "docs" / "openness.ipynb"


@pytest.fixture(scope="module")
def notebook() -> Any:
    """The notebook after it has run."""
    nbformat: Any = pytest.importorskip("nbformat", reason="pip install nbclient ipykernel")
    nbclient: Any = pytest.importorskip("nbclient", reason="pip install nbclient ipykernel")
    pytest.importorskip("ipykernel", reason="pip install nbclient ipykernel")
    pytest.importorskip("polars", reason="pip install polars")
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    assert not any(cell.get("outputs") for cell in notebook.cells), "it is kept without outputs"
    nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    return notebook


def outputs(notebook: Any, source: str) -> list[Any]:
    """What the cell shows that begins so."""
    (cell,) = (cell for cell in notebook.cells if cell.source.startswith(source))
    found: list[Any] = cell.outputs
    assert not any(output.output_type == "error" for output in found)
    return found


def text(found: list[Any]) -> str:
    return "".join(output.get("text", "") for output in found)


def test_a_report_shows_its_breakdown(notebook: Any) -> None:
    (shown,) = outputs(notebook, "import openness_badge as ob")
    assert set(shown.data) == {"text/html", "text/plain", "image/svg+xml"}
    assert "Pythia 12B" in shown.data["text/html"] and "<script" not in shown.data["text/html"]
    assert shown.data["text/plain"].startswith("<Report: Pythia 12B, openness: ")


def test_values_and_tables(notebook: Any) -> None:
    (value,) = outputs(notebook, "report.level.label")
    assert value.data["text/plain"].startswith("('Downloadable', 'Fully open', ")
    assert text(outputs(notebook, "for verdict in report.verdicts")).count(" at most ") == 8
    assert len(outputs(notebook, "from IPython.display import SVG")) == 4
    (table,) = outputs(notebook, "import polars as pl")
    plain = table.data["text/plain"]
    for expected in ("model-card", "not-a-mapping", "downloadable", "null"):
        assert expected in plain, plain
    assert "error[unknown-word]: `pubic`" in text(outputs(notebook, "try:"))


def test_it_is_a_page_in_light_and_in_dark(notebook: Any, tmp_path: Path) -> None:
    nbconvert: Any = pytest.importorskip("nbconvert", reason="pip install nbconvert")
    folder = Path(os.environ.get("OPENNESS_LOOK", tmp_path))
    for theme in ("light", "dark"):
        exporter = nbconvert.HTMLExporter(theme=theme)
        page, _ = exporter.from_notebook_node(notebook)
        assert f'data-jp-theme-light="{str(theme == "light").lower()}"' in page
        assert page.count('class="openness-badge-report"') == 1
        (folder / f"notebook-{theme}.html").write_text(page, encoding="utf-8")
