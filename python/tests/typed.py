"""What a type checker is shown (it is not run): each line is fine, or says which error it has."""

from __future__ import annotations

import datetime

import openness_badge as ob
import pandas as pd
import polars as pl
import pyarrow as pa
from openness_badge.spark import assess as assess_in_spark
from pyspark.sql import DataFrame
from typing_extensions import assert_type


def of_a_report(text: str) -> None:
    report = ob.report(text, today=datetime.date(2026, 1, 31), lang="fr")
    assert_type(report.lang, str)
    assert_type(report, ob.Report)
    assert_type(report.level, ob.Level | None)
    if report.level is not None:
        assert_type(report.level.index, int)
        assert_type(report.level.at_most.label, str)
        assert_type(report.level.id == "open", bool)
    assert_type(report.verdicts[0].requirements[0].because, str)
    for verdict in report.verdicts:
        if verdict.next is not None:
            assert_type([edit.text for edit in verdict.next.edits], list[str])
    assert_type(report.findings, tuple[ob.Finding, ...])
    assert_type(report.text, str | None)
    report.level = None  # error
    print(report.leval)  # error


def of_functions(report: ob.Report) -> None:
    assert_type(ob.badge(report, style="flat", yardstick="mof"), str)
    assert_type(ob.png("openness: 1", scale=2), bytes)
    assert_type(ob.verify(b"", report).is_genuine, bool)
    assert_type(ob.check(report, require=["mof=3"], deny="warnings"), tuple[ob.Finding, ...])
    ob.badge(report, style="round")  # error
    ob.badge(b"openness: 1")  # error
    ob.badge("openness: 1", lang=1)  # error
    ob.convert(report, "toml")  # error


def of_tables(table: pa.Table, frame: pl.DataFrame, pandas: pd.DataFrame, df: DataFrame) -> None:
    # The same kind comes back.
    assert_type(ob.assess(table), pa.Table)
    assert_type(ob.assess(frame, text="card", keep=["id"]), pl.DataFrame)
    assert_type(ob.assess(pandas), pd.DataFrame)
    assert_type(assess_in_spark(df, text="card"), DataFrame)
    assert_type([column.name for column in ob.SCHEMA], list[str])
    ob.assess(["openness: 1"])  # error
    ob.assess(frame, columns=3)  # error


def of_errors(text: str) -> None:
    try:
        ob.check(text)
    except ob.CheckError as error:
        assert_type(error.findings, tuple[ob.Finding, ...])
        assert_type(error.not_reached, tuple[tuple[str, str], ...])
    except ob.ManifestError as error:
        assert_type(error.findings[0].severity == "error", bool)
