"""Errors, with their whole messages."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import openness_badge as ob
import pytest
from conftest import PYTHIA

MISSPELT = """\
openness: 1
system: { name: Pythia }
license: Apache 2
components: { weights: pubic }
"""


def message(error: pytest.ExceptionInfo[BaseException]) -> str:
    return str(error.value)


@pytest.mark.parametrize(
    ("given", "name"),
    [(1, "int"), (None, "NoneType"), (b"openness: 1", "bytes"), ({"openness": 1}, "dict")],
)
def test_what_is_no_text(given: Any, name: str) -> None:
    for function in (ob.report, ob.badge, ob.png, ob.breakdown, ob.convert, ob.check):
        with pytest.raises(TypeError) as error:
            function(given)
        assert message(error) == (
            f"A text (`str`) or a `Report` is expected, and this is `{name}`. Read a file first: "
            '`Path(name).read_text(encoding="utf-8")`.'
        )


def test_a_path_is_no_text() -> None:
    with pytest.raises(TypeError, match=r"this is `pathlib.*Path`"):
        ob.report(Path("openness.yaml"))  # type: ignore[arg-type]


def test_half_a_character_is_no_text() -> None:
    for text in ("\ud800", "openness: 1\nsystem: { name: \udcff }"):
        with pytest.raises(UnicodeEncodeError, match="surrogates not allowed"):
            ob.report(text)


@pytest.mark.parametrize("text", ["\0" * 1000, "x" * 5_000_000, "{" * 100_000, "&a [*a]" * 1000])
def test_no_text_is_too_much(text: str) -> None:
    report = ob.report(text)
    assert not report.is_assessed and report.has_errors


def test_nothing_is_drawn_of_a_text_with_errors() -> None:
    for function in (ob.badge, ob.png, ob.breakdown):
        with pytest.raises(ob.ManifestError) as error:
            function(MISSPELT)
        assert message(error) == (
            "The text has errors, so nothing is drawn.\n"
            "  4:24: error[unknown-word]: `pubic` is not a value of `components.weights`.\n"
            "    Did you mean `public`?"
        )
        assert isinstance(error.value, ValueError)
        codes = [finding.code for finding in error.value.findings]
        assert codes == ["unknown-word", "misspelt-license", "level-not-stated"]
        again = pickle.loads(pickle.dumps(error.value))
        assert (str(again), again.findings) == (message(error), error.value.findings)


def test_a_check_fails_with_what_fails() -> None:
    assert ob.check(PYTHIA) == ob.report(PYTHIA).findings
    with pytest.raises(ob.CheckError) as error:
        ob.check(PYTHIA, require=["mof=3", "gradient=open"], deny="hints")
    assert error.value.findings == ob.report(PYTHIA).findings
    assert [goal for goal, _ in error.value.not_reached] == ["mof=3", "gradient=open"]
    first, *rest = message(error).splitlines()
    assert first == "The check has failed."
    assert rest[:2] == [
        "  4:70: warning[unfit-license]: `MIT` is not made for data such as `training-data`.",
        "    Choose a license for data, such as `CC-BY-4.0` or `CDLA-Permissive-2.0`.",
    ]
    assert rest[-2].startswith("  mof=3: `mof=3` is required, but the result is “not stated”.")
    again = pickle.loads(pickle.dumps(error.value))
    assert (str(again), again.findings) == (message(error), error.value.findings)
    assert again.not_reached == error.value.not_reached


def test_a_check_tells_what_is_selected() -> None:
    assert ob.check(PYTHIA, ignore=["hints", "unfit-license"]) == ()
    assert [finding.code for finding in ob.check(PYTHIA, select="not-stated")] == ["not-stated"]
    assert ob.check(MISSPELT, ignore="errors", select=["warnings"]) == tuple(
        finding for finding in ob.report(MISSPELT).findings if finding.severity == "warning"
    )


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (
            lambda: ob.check(PYTHIA, require="mof"),
            "a requirement is YARDSTICK=GRADE, such as `mof=3`",
        ),
        (
            lambda: ob.check(PYTHIA, deny=["unfit-licence"]),
            "there is no code `unfit-licence`; did you mean `unfit-license`?",
        ),
        (lambda: ob.report(PYTHIA, today="31.1.2026"), "a date is YYYY-MM-DD"),
        (
            lambda: ob.badge(PYTHIA, style="round"),  # type: ignore[arg-type]
            "There is no style `round`: gradient, flat, square, large, pieces",
        ),
        (
            lambda: ob.badge(PYTHIA, yardstick="mod"),  # type: ignore[arg-type]
            "There is no yardstick `mod`: gradient, pieces, taxonomy, mof, osaid, g7, eu, osai",
        ),
        (
            lambda: ob.breakdown(PYTHIA, format="pdf"),  # type: ignore[arg-type]
            "There is no format `pdf`: page, html, markdown",
        ),
        (
            lambda: ob.breakdown(PYTHIA, theme="sepia"),  # type: ignore[arg-type]
            "There is no theme `sepia`: auto, light, dark",
        ),
        (
            lambda: ob.convert(PYTHIA, "toml"),  # type: ignore[arg-type]
            "There is no format `toml`: yaml, json, canonical, mof",
        ),
        (lambda: ob.png(PYTHIA, scale=5), "`scale` is a whole number from 1 to 4."),
        (
            lambda: ob.verify(b"GIF89a", PYTHIA),
            "This is not a badge: it is neither SVG nor PNG.",
        ),
        (
            lambda: ob.convert(ob.Report.from_json(ob.report(PYTHIA).to_json())),
            "This report was stored without its text, and only a text is converted.",
        ),
        (
            lambda: ob.json_schema("badge"),  # type: ignore[arg-type]
            "There is no schema `badge`: manifest, report",
        ),
    ],
)
def test_wrong_use(call: Any, expected: str) -> None:
    with pytest.raises(ValueError) as error:
        call()
    assert message(error) == expected


def test_a_system_without_a_name_is_not_converted() -> None:
    with pytest.raises(ob.ManifestError) as error:
        ob.convert("---\nlicense: mit\n---\n")
    assert message(error).startswith("The name of the system is not stated. Give it with `name=`.")
    assert "name: A model" in ob.convert("---\nlicense: mit\n---\n", name="A model")


def test_a_stored_report_is_one() -> None:
    for text in ("", "{}", "[1]", '{"format": 1}'):
        with pytest.raises(ValueError):
            ob.Report.from_json(text)
