"""The command line of the wheel."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

import openness_badge as ob
import pytest
from conftest import PYTHIA

SCRIPT = Path(sysconfig.get_path("scripts")) / (
    "openness-badge.exe" if os.name == "nt" else "openness-badge"
)
WAYS = [[sys.executable, "-m", "openness_badge"], [str(SCRIPT)]]


def ran(way: list[str], *arguments: str, text: str = "") -> tuple[int, str, str]:
    done = subprocess.run(
        [*way, *arguments], input=text, capture_output=True, text=True, encoding="utf-8"
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("way", WAYS, ids=["module", "script"])
def test_both_ways_are_the_command_line(way: list[str]) -> None:
    if way[0] == str(SCRIPT) and not SCRIPT.exists():
        pytest.skip("the wheel is not installed here: cargo xtask test --only python")
    assert ran(way, "--version") == (0, f"openness-badge {ob.__version__}\n", "")
    code, out, err = ran(way, "check", "-", text=PYTHIA)
    assert (code, err) == (0, "") or "hint" in out + err
    code, out, err = ran(way, "check", "-", text="openness: 1\nsystem: { nam: A }\n")
    assert code == 1 and "did you mean `name`" in (out + err).lower()
    code, out, err = ran(way, "chek")
    assert code == 2 and "unrecognized subcommand 'chek'" in err
    code, out, err = ran(way)
    assert code == 2 and "Usage: openness-badge [OPTIONS] <COMMAND>" in err


def test_a_name_may_be_any(tmp_path: Path) -> None:
    path = tmp_path / "Ünïcode — 悟.yaml"
    path.write_text(PYTHIA, encoding="utf-8")
    code, out, _ = ran(WAYS[0], "report", str(path))
    assert code == 0 and "Pythia 12B" in out


@pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")
def test_an_interrupt_ends_it() -> None:
    waiting = subprocess.Popen([*WAYS[0], "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    time.sleep(1.0)
    waiting.send_signal(signal.SIGINT)
    assert waiting.wait(10) == -signal.SIGINT
    for pipe in (waiting.stdin, waiting.stdout):
        assert pipe is not None
        pipe.close()
