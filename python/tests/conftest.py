"""What the tests share: texts, and what they come to."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import openness_badge as ob
import pytest

# Whoever runs the tests, the command line speaks English to them.
os.environ["LC_ALL"] = "C"

ROOT = Path(__file__).parent.parent.parent
DAY = "2026-01-31"
"""On which every text is read, so that the tests say the same tomorrow."""

PYTHIA = """\
openness: 1
system: { name: Pythia 12B, developer: EleutherAI }
license: Apache-2.0
components: { weights: public, training-code: public, training-data: MIT }
"""

CARD = """\
---
license: mit
library_name: transformers
pipeline_tag: text-generation
---
# A small model
"""


@dataclass
class Counts:
    """What is compared between engines."""

    rows: int = 0
    levels: Counter[str | None] = field(default_factory=Counter[str | None])
    mof: Counter[int | None] = field(default_factory=Counter[int | None])
    errors: int = 0
    failed: int = 0
    score: float = 0.0

    @classmethod
    def of(cls, rows: Iterable[dict[str, Any]]) -> Counts:
        """Of rows of a table."""
        counts = cls()
        for row in rows:
            counts.rows += 1
            counts.levels[row["level"]] += 1
            counts.mof[row["mof"]] += 1
            counts.errors += row["errors"] or 0
            counts.failed += row["error"] is not None
            counts.score += row["score"] or 0.0
        counts.score = round(counts.score, 6)
        return counts


def read(text: str | None) -> dict[str, Any]:
    """What a row has, told by the report of its text: another way to the same."""
    if text is None:
        return dict.fromkeys(("name", "level", "mof", "errors", "error", "score", "digest"))
    report = ob.report(text, today=DAY)
    mof = report.verdict("mof")
    return {
        "name": report.system.name,
        "level": report.level and report.level.id,
        "mof": mof and mof.index,
        "errors": sum(finding.severity == "error" for finding in report.findings),
        "error": None if report.is_assessed else report.findings[0].code,
        "score": report.score and report.score.total,
        "digest": report.digest,
    }


def texts() -> list[tuple[str, str | None]]:
    """Texts with ids: those that go with the project, and some that are none."""
    found: list[tuple[str, str | None]] = [
        ("nothing", None),
        ("empty", ""),
        ("null byte", "\0"),
        ("list", "[1, 2]"),
        ("long", "x" * 2_000_000),
        ("deep", "[" * 10_000),
        ("card", CARD),
    ]
    for folder in ("www/gallery", "tests/fixtures/findings"):
        for path in sorted((ROOT / folder).iterdir()):
            if path.suffix in {".yaml", ".md", ".json"}:
                text = path.read_text(encoding="utf-8", errors="replace")
                found.append((f"{folder}/{path.name}", text))
    return found


def corpus() -> list[tuple[str, str | None]]:
    """Other people's texts with ids; a test without them is skipped, and says how to get them."""
    folder = Path(os.environ.get("OPENNESS_CORPUS", ROOT.parent / "shared" / "corpus"))
    parts = ("cards", "mof/models", "mof/fixtures", "osai/current", "osai/legacy", "eiras/models")
    found: list[tuple[str, str | None]] = []
    for part in parts:
        for path in sorted((folder / part).glob("*")):
            if path.is_file():
                found.append((f"{part}/{path.name}", path.read_text("utf-8", "replace")))
    if len(found) < 400:
        pytest.skip("no corpus: set OPENNESS_CORPUS to the folder that has `mof/models`")
    return found


@pytest.fixture(scope="session")
def cards() -> list[tuple[str, str | None]]:
    """The texts."""
    return texts()


@pytest.fixture(scope="session")
def expected(cards: list[tuple[str, str | None]]) -> Counts:
    """What they come to."""
    return Counts.of(read(text) for _, text in cards)


@pytest.fixture(scope="session")
def parquet(cards: list[tuple[str, str | None]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of the texts, in several groups of rows."""
    pa = pytest.importorskip("pyarrow", reason="pip install pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    path = tmp_path_factory.mktemp("cards") / "cards.parquet"
    ids, cards_ = zip(*cards, strict=True)
    pq.write_table(pa.table({"id": ids, "card": cards_}), path, row_group_size=64)
    return path


@pytest.fixture
def folder(tmp_path: Path, parquet: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the recipes speak of, in which they run."""
    shutil.copy(parquet, tmp_path / "cards.parquet")
    shutil.copy(ROOT / "www/gallery/pythia.yaml", tmp_path / "openness.yaml")
    monkeypatch.chdir(tmp_path)
    return tmp_path
