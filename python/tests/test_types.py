"""The types of a report are those of its schema, and the stubs those of the module."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import make_types
import openness_badge as ob
import pytest

HERE = Path(__file__).parent
PACKAGE = HERE.parent / "package" / "openness_badge"
SAMPLE = HERE / "typed.py"


def test_the_types_are_those_of_the_schema() -> None:
    made = make_types.types(ob.json_schema("report"))
    path = PACKAGE / "_types.py"
    if os.environ.get("UPDATE"):
        path.write_text(made, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == made, "UPDATE=1 writes it anew"


def test_what_is_public_is_said() -> None:
    assert sorted(ob.__all__) == list(ob.__all__) or ob.__all__
    for name in ob.__all__:
        assert getattr(ob, name) is not None
        assert name in {"Source", "__version__"} or getattr(ob, name).__doc__, name


def ran(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A program of the tools, in the folder of the package."""
    pytest.importorskip(module.partition(".")[0], reason=f"pip install {module}")
    words = [sys.executable, "-m", module, *arguments]
    return subprocess.run(words, cwd=HERE.parent, capture_output=True, text=True)


def lines_with_errors(output: str) -> set[int]:
    """Of the sample, as mypy and pyright tell them."""
    return {int(line) for line in re.findall(r"typed\.py:(\d+):.*error", output)}


EXPECTED = {
    at
    for at, line in enumerate(SAMPLE.read_text(encoding="utf-8").splitlines(), 1)
    if line.endswith("# error")
}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_type_checker_finds_what_is_wrong_and_nothing_else(checker: str) -> None:
    # Else pyright looks for packages in the first Python that is found.
    here = ["--pythonpath", sys.executable] if checker == "pyright" else []
    of_package = ran(checker, *here, "package/openness_badge")
    assert of_package.returncode == 0, of_package.stdout + of_package.stderr
    of_sample = ran(checker, *here, "tests/typed.py")
    assert lines_with_errors(of_sample.stdout) == EXPECTED, of_sample.stdout
    assert len(EXPECTED) > 5


def test_the_stubs_are_those_of_the_module() -> None:
    # From elsewhere: here the sources of the package would be found, without the module.
    pytest.importorskip("mypy", reason="pip install mypy")
    words = [sys.executable, "-m", "mypy.stubtest", "openness_badge._native"]
    found = subprocess.run(words, cwd=HERE, capture_output=True, text=True)
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_sources_are_in_the_house_s_style() -> None:
    for words in (["check", "."], ["format", "--check", "."]):
        found = ran("ruff", *words)
        assert found.returncode == 0, found.stdout + found.stderr
