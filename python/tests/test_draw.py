"""Badges, breakdowns, other formats: the same bytes as those of the command line."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from xml.etree import ElementTree

import openness_badge as ob
import pytest
from conftest import DAY, PYTHIA


def command(*arguments: str, text: str) -> bytes:
    """What the command line writes."""
    words = [sys.executable, "-m", "openness_badge", *arguments]
    ran = subprocess.run(words, input=text.encode(), capture_output=True, check=True)
    return ran.stdout


@pytest.mark.parametrize("style", ["gradient", "flat", "square", "large", "pieces"])
@pytest.mark.parametrize("yardstick", ["gradient", "mof", "osai"])
def test_a_badge_is_that_of_the_command_line(style: str, yardstick: str) -> None:
    look = {"style": style, "yardstick": yardstick, "label": "open?", "theme": "dark"}
    svg = ob.badge(PYTHIA, score=True, **look)  # type: ignore[arg-type]
    flags = [word for name, value in look.items() for word in (f"--{name}", value)]
    assert command("badge", "-", "--score", *flags, text=PYTHIA) == svg.encode() + b"\n"
    assert ElementTree.fromstring(svg).tag == "{http://www.w3.org/2000/svg}svg"


def test_a_png_is_that_of_the_command_line() -> None:
    png = ob.png(PYTHIA, scale=3, metadata=False)
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    written = command("badge", "-", "--png", "--scale", "3", "--no-metadata", text=PYTHIA)
    assert written == png


def test_breakdowns_are_those_of_the_command_line() -> None:
    page = ob.breakdown(PYTHIA, theme="dark", yardstick="mof")
    flags = ["--format", "page", "--theme", "dark", "--yardstick", "mof"]
    assert command("breakdown", "-", *flags, text=PYTHIA) == page.encode()
    markdown = ob.breakdown(PYTHIA, format="markdown", reader="pypi", badge="badge.svg")
    flags = ["--format", "markdown", "--for", "pypi", "--badge", "badge.svg"]
    assert command("breakdown", "-", *flags, text=PYTHIA) == markdown.encode()
    html = ob.breakdown(PYTHIA, format="html", heading=2)
    assert html.startswith("<style>.breakdown{") and "<h2" in html and "<script" not in html
    line = ob.breakdown(PYTHIA, format="markdown", what="badge", badge="badge.svg", link="a.html")
    assert len(line.splitlines()) == 1 and "a.html" in line


def test_other_formats() -> None:
    canonical = ob.convert(PYTHIA, "canonical")
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    assert ob.report(PYTHIA).digest == f"sha256:{digest}"
    for to in ("yaml", "json"):
        assert ob.report(ob.convert(PYTHIA, to)).digest == f"sha256:{digest}"
    assert ob.report(ob.convert(PYTHIA, "mof")).source == "mof"


def test_a_badge_is_verified() -> None:
    report = ob.report(PYTHIA, today=DAY)
    other = PYTHIA.replace("training-data: MIT", "training-data: closed")
    for badge in (ob.badge(report), ob.png(report, scale=2), ob.badge(report, style="flat")):
        assert ob.verify(badge, report) == ob.verify(badge, PYTHIA)
        assert ob.verify(badge, report).is_genuine
        assert ob.verify(badge, other).verdict == "stale"
    forged = ob.badge(report).replace("downloadable", "fully open")
    assert ob.verify(forged, report).verdict == "forged"
    own = ob.verify(ob.badge(report, label="our model"), report)
    assert (own.verdict, own.label) == ("genuine", "our model")
    assert own.remark == "Its label “our model” is the author's own: no manifest says it."
    warned = ob.verify(ob.badge(report, label="fully open"), report)
    assert warned.remark is not None and "holds words of a verdict" in warned.remark


def test_a_notebook_shows_the_breakdown() -> None:
    report = ob.report(PYTHIA, today=DAY)
    html = report._repr_html_()
    assert html.startswith('<div class="openness-badge-report"><style>') and html.endswith("</div>")
    assert "<script" not in html and "Pythia 12B" in html
    style = html.split("<style>")[1].split("</style>")[0]
    for selector in (rule.split("{")[0] for rule in style.split("}") if "{" in rule):
        if not selector.startswith("@"):
            assert "breakdown" in selector or "openness-badge-report" in selector, selector
    assert report._repr_svg_() == ob.badge(report)
    # What has errors is shown too: there they are read.
    broken = ob.report("openness: 1\nsystem: { nam: A }\n")
    assert broken.has_errors and "4 remarks on the manifest" in broken._repr_html_()
    assert "The text is empty." in ob.report("")._repr_html_()
    assert ElementTree.fromstring(ob.report("")._repr_svg_()) is not None


def test_texts_of_others_are_no_markup() -> None:
    text = 'openness: 1\nsystem: { name: "</style><script>alert(1)</script>" }\ncomponents: {}\n'
    assert "<script" not in ob.report(text)._repr_html_()
    assert "<script" not in ob.breakdown(text)
