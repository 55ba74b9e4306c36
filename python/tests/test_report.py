"""A report, and what its object does."""

from __future__ import annotations

import copy
import datetime
import json
import pickle

import openness_badge as ob
import pytest
from conftest import CARD, DAY, PYTHIA, texts
from openness_badge import _types


def test_attributes_have_the_names_of_the_report() -> None:
    report = ob.report(PYTHIA, today=DAY)
    assert report.system.name == "Pythia 12B"
    assert report.source == "manifest"
    assert report.level is not None
    assert (report.level.id, report.level.index, report.level.gated) == ("downloadable", 4, False)
    assert report.level.at_most.label == "Fully open"
    assert report.score is not None and report.score.total < report.score.at_most == 100.0
    assert report.can is not None and report.can.run == "yes"
    assert [component.id for component in report.components if component.state == "open"] == [
        "pretraining-code",
        "finetuning-code",
        "alignment-code",
        "weights",
        "pretraining-data",
        "finetuning-data",
        "alignment-data",
    ]
    pieces = report.verdict("pieces")
    assert pieces is not None and pieces.headline == "at least 3 of 7 pieces"
    assert pieces.next is not None and pieces.next.edits[0].component == "hyperparameters"
    assert report.verdict("nothing") is None
    assert report.plans is None and report.history == () and report.sources == ()


def test_a_fact_that_is_not_there_is_none() -> None:
    report = ob.report("")
    assert not report.is_assessed and report.has_errors
    assert report.level is None and report.digest is None and report.summary is None
    assert report.verdicts == () and report.components == ()
    (finding,) = report.findings
    assert (finding.code, finding.severity, finding.line, finding.fix) == (
        "not-a-mapping",
        "error",
        1,
        None,
    )


@pytest.mark.parametrize("text", [text for _, text in texts() if text], ids=lambda text: text[:20])
def test_every_attribute_is_that_of_json(text: str) -> None:
    report = ob.report(text, today=DAY)
    plain = report.to_dict()
    assert json.loads(report.to_json()) == plain
    for name in (name for name in dir(report) if not name.startswith("_")):
        value = getattr(report, name)
        if name in plain:
            assert _plain(value) == _plain(plain[name]), name
        elif isinstance(getattr(_types.ReportAttributes, name, None), property):
            assert value in (None, ()), name
    assert set(plain) <= set(dir(report))


def _plain(value: object) -> object:
    """Without what is not there."""
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    if hasattr(value, "__dataclass_fields__"):
        value = {name: getattr(value, name) for name in value.__dataclass_fields__}
    if isinstance(value, dict):
        found = {name: _plain(each) for name, each in value.items()}
        return {name: each for name, each in found.items() if each not in (None, [], {})}
    return value


def test_it_cannot_be_changed() -> None:
    report = ob.report(PYTHIA)
    with pytest.raises(AttributeError, match="a report cannot be changed: level"):
        report.level = None  # type: ignore[misc]
    with pytest.raises(AttributeError):
        report.something = 1  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="cannot assign to field 'index'"):
        report.level.index = 5  # type: ignore
    with pytest.raises(TypeError, match="a report is made by"):
        ob.Report()
    assert report.level is report.level, "a part is made once"


@pytest.mark.parametrize("text", [PYTHIA, CARD, "", "[1]"])
def test_it_is_pickled_copied_and_compared(text: str) -> None:
    report = ob.report(text, today=DAY)
    again = pickle.loads(pickle.dumps(report))
    assert again == report and hash(again) == hash(report) and again.text == text
    assert again.to_json() == report.to_json()
    assert copy.copy(report) is report and copy.deepcopy(report) is report
    assert report == ob.report(text, today=DAY) and report != ob.report("openness: 1")
    assert report != text and len({report, again}) == 1
    stored = ob.Report.from_json(report.to_json())
    assert stored == report and stored.text is None
    if report.is_assessed:
        assert ob.badge(stored) == ob.badge(report)


def test_a_pickled_report_is_still_converted() -> None:
    report = pickle.loads(pickle.dumps(ob.report(PYTHIA)))
    assert ob.convert(report) == ob.convert(PYTHIA)


def test_it_says_what_it_is() -> None:
    assert repr(ob.report(PYTHIA)) == (
        "<Report: Pythia 12B, openness: downloadable (self-assessed)>"
    )
    assert repr(ob.report("")) == "<Report: openness: not readable>"


def test_the_day_counts() -> None:
    text = "openness: 1\nsystem: { name: A, released: 2026-03 }\n"

    def codes(today: datetime.date | str | None) -> set[str]:
        return {finding.code for finding in ob.report(text, today=today).findings}

    assert "future-date" in codes("2026-01-31")
    assert "future-date" in codes(datetime.date(2026, 1, 31))
    assert "future-date" in codes(datetime.datetime(2026, 1, 31, 12))
    assert "future-date" not in codes("2026-04-01") and "future-date" not in codes(None)


def test_columns_count_characters() -> None:
    text = 'openness: 1\nsystem: { name: "🤖", kinds: text }\ncomponents: {}\n'
    (finding, *_) = ob.report(text).findings
    assert (finding.code, finding.line, finding.column) == ("unknown-key", 2, 22)
    assert finding.edit is not None and finding.edit.text == "kind"
