"""What the README and the package's own text show is what comes of it."""

from __future__ import annotations

import doctest
from pathlib import Path

import openness_badge as ob
import pytest

README = Path(__file__).parent.parent / "README.md"


def test_the_readme() -> None:
    pytest.importorskip("polars", reason="pip install polars")
    failed, run = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    assert (failed, run > 6) == (0, True)


def test_the_package() -> None:
    failed, run = doctest.testmod(ob)
    assert (failed, run > 3) == (0, True)
