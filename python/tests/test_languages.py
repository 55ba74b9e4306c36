"""The language of reports, and of what is made of them."""

from __future__ import annotations

import copy
import json
import pickle
from xml.etree import ElementTree

import openness_badge as ob
import pyarrow as pa
import pytest
from conftest import DAY, PYTHIA
from test_draw import command

TAGS = ["en", "fr", "de", "es", "zh-Hans", "ja"]

WRONG = "openness: 1\nsystem: { name: T, versoin: 1 }\ncomponents: { weights: MIT }\n"


def test_sentences_are_in_the_language_that_is_asked_for() -> None:
    summaries = {ob.report(PYTHIA, today=DAY, lang=tag).summary for tag in TAGS}
    messages = {ob.report(WRONG, today=DAY, lang=tag).findings[0].message for tag in TAGS}
    assert len(summaries) == len(messages) == len(TAGS)
    # Facts are the same in each.
    digests = {ob.report(PYTHIA, today=DAY, lang=tag).digest for tag in TAGS}
    assert len(digests) == 1
    assert ob.report(PYTHIA, today=DAY, lang="en") == ob.report(PYTHIA, today=DAY)


@pytest.mark.parametrize("tag", TAGS)
def test_what_is_made_of_a_report_is_in_its_language(tag: str) -> None:
    report = ob.report(PYTHIA, today=DAY, lang=tag)
    assert report.lang == tag
    badge = ob.badge(report)
    assert badge == ob.badge(PYTHIA, today=DAY, lang=tag)
    assert command("badge", "-", "--lang", tag, text=PYTHIA) == badge.encode() + b"\n"
    assert ElementTree.fromstring(badge) is not None
    page = ob.breakdown(report)
    assert f'<html lang="{tag}"' in page
    flags = ["--format", "page", "--lang", tag]
    assert command("breakdown", "-", *flags, text=PYTHIA) == page.encode()
    markdown = ob.breakdown(report, format="markdown")
    written = command("breakdown", "-", "--lang", tag, text=PYTHIA)
    assert written == markdown.encode()
    assert report.summary is not None and report.summary.split()[0] in report._repr_html_()
    assert repr(report)[9:-1] in badge


@pytest.mark.parametrize("tag", TAGS)
def test_a_badge_in_each_language_is_genuine(tag: str) -> None:
    badges = [
        ob.badge(PYTHIA, lang=tag),
        ob.badge(PYTHIA, lang=tag, metadata=False),
        ob.png(PYTHIA, lang=tag, scale=2),
    ]
    for badge in badges:
        # Whatever the report is in that it is compared with.
        for own in (PYTHIA, ob.report(PYTHIA, lang="es")):
            found = ob.verify(badge, own)
            assert found.is_genuine, found
    if tag != "en":
        lie = badges[0].replace(f'"language":"{tag}"', '"language":"en"')  # type: ignore[arg-type, call-overload]
        assert ob.verify(lie, PYTHIA).verdict == "forged"


def test_a_report_keeps_its_language() -> None:
    report = ob.report(PYTHIA, today=DAY, lang="ja")
    for other in (copy.copy(report), copy.deepcopy(report), pickle.loads(pickle.dumps(report))):
        assert (other, other.lang) == (report, "ja")
        assert ob.badge(other) == ob.badge(report)
    stored = ob.Report.from_json(report.to_json(), lang="ja")
    assert ob.badge(stored) == ob.badge(report)


def test_a_table_has_errors_and_reports_in_it() -> None:
    texts = pa.table({"text": ["- 1", WRONG]})
    table = ob.assess(texts, report=True, lang="fr", today=DAY)
    first = ob.report("- 1", today=DAY, lang="fr").findings[0].message
    assert table["error_message"].to_pylist() == [first, None]
    assert first != ob.assess(texts, today=DAY)["error_message"].to_pylist()[0]
    report = json.loads(table["report"].to_pylist()[1])
    assert report == ob.report(WRONG, today=DAY, lang="fr").to_dict()


def test_errors_stay_english() -> None:
    with pytest.raises(ValueError, match=r"^There is no lang `tlh`: en, "):
        ob.report(PYTHIA, lang="tlh")
    with pytest.raises(ob.CheckError, match=r"^The check has failed\.") as raised:
        ob.check(PYTHIA, require="mof=1", lang="de")
    (goal, why) = raised.value.not_reached[0]
    assert goal == "mof=1"
    with pytest.raises(ob.CheckError) as english:
        ob.check(PYTHIA, require="mof=1")
    assert why != english.value.not_reached[0][1]
    with pytest.raises(ValueError, match="there is no yardstick"):
        ob.check(PYTHIA, require="x=1", lang="de")
