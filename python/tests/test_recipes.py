"""The recipes of the documentation: each comes to the same counts over the same texts.

Those of Spark, Ray and Daft install as much as all else together, and take longer: they run where
they are asked for (``cargo xtask test --only python --engines``).
"""

from __future__ import annotations

import os
import runpy
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openness_badge as ob
import pytest
from conftest import Counts

RECIPES = Path(__file__).parent / "recipes"


def run(name: str) -> dict[str, Any]:
    """What a recipe has in its names when it is through."""
    with warnings.catch_warnings():
        # What other libraries say of each other is theirs.
        warnings.simplefilter("ignore")
        return runpy.run_path(str(RECIPES / f"{name}.py"))


@pytest.mark.usefixtures("folder")
def test_one_text(capsys: pytest.CaptureFixture[str]) -> None:
    names = run("read")
    assert names["level"] == "Fully open"
    assert names["codes"] == ["missing-key", "level-not-stated"]
    told = capsys.readouterr().out
    assert "Model Openness Framework Class" in told
    assert names["yaml"].startswith("openness: 1\n")


def test_pyarrow(folder: Path, expected: Counts) -> None:
    names = run("in_pyarrow")
    assert Counts.of(names["rows"]) == expected
    assert names["table"].column_names == ["id", *ob.SCHEMA.names]
    assert (folder / "grades.parquet").exists()


@pytest.mark.usefixtures("folder")
def test_polars(expected: Counts) -> None:
    pytest.importorskip("polars", reason="pip install polars")
    names = run("in_polars")
    assert Counts.of(names["rows"]) == expected
    assert dict(names["by_level"].rows()) == dict(expected.levels)
    of_class = sum(count for grade, count in expected.mof.items() if grade)
    assert names["of_class"].height == of_class > 0


@pytest.mark.usefixtures("folder")
def test_pandas(expected: Counts) -> None:
    pytest.importorskip("pandas", reason="pip install pandas")
    names = run("in_pandas")
    assert Counts.of(names["rows"]) == expected
    assert list(names["grades"].index) == list(names["cards"].index)
    assert len(names["open_enough"]) == expected.levels["downloadable"] + expected.levels["open"]


@pytest.mark.usefixtures("folder")
def test_duckdb(expected: Counts) -> None:
    pytest.importorskip("duckdb", reason="pip install duckdb")
    names = run("in_duckdb")
    assert Counts.of(names["rows"]) == expected
    assert Counts.of(names["rows_of_the_function"]) == expected
    assert dict(names["by_level"].fetchall()) == dict(expected.levels)


@pytest.fixture
def engines() -> None:
    """Skips where the large engines are not asked for."""
    if not os.environ.get("OPENNESS_ENGINES"):
        pytest.skip("cargo xtask test --only python --engines")


@pytest.mark.usefixtures("engines", "folder")
def test_daft(expected: Counts) -> None:
    pytest.importorskip("daft")
    assert Counts.of(run("in_daft")["rows"]) == expected


@pytest.fixture
def ray(engines: None, folder: Path) -> Iterator[None]:
    """Ray on this machine alone, with workers that begin in the folder."""
    del engines, folder
    ray: Any = pytest.importorskip("ray")
    ray.init(
        num_cpus=2,
        include_dashboard=False,
        object_store_memory=256 << 20,
        log_to_driver=False,
        _node_ip_address="127.0.0.1",
    )
    yield
    ray.shutdown()


@pytest.mark.usefixtures("ray")
def test_ray(folder: Path, expected: Counts) -> None:
    assert Counts.of(run("in_ray")["rows"]) == expected
    assert any((folder / "grades").glob("*.parquet"))


@pytest.fixture
def spark(engines: None, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Spark on this machine alone, with two tasks at a time."""
    del engines, folder
    # Else the tasks run in the first Python that is found.
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    sql: Any = pytest.importorskip("pyspark.sql")
    builder = sql.SparkSession.builder.master("local[2]")
    for key, value in {
        "spark.ui.enabled": "false",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "1g",
        "spark.sql.shuffle.partitions": "2",
    }.items():
        builder = builder.config(key, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield
    session.stop()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.usefixtures("spark")
def test_spark(folder: Path, expected: Counts) -> None:
    names = run("in_spark")
    assert Counts.of(names["rows"]) == expected
    assert {row["level"]: row["count"] for row in names["by_level"].collect()} == expected.levels
    assert [f"{field.name}" for field in names["grades"].schema] == ["id", *ob.SCHEMA.names]
    assert any((folder / "grades").glob("*.parquet"))
    # What is asked for, and no more.
    openness = names["openness"]
    few = openness.assess(names["cards"], "card", columns="mof", report=True, today="2026-01-31")
    assert few.columns == ["mof", "report"]
    assert few.filter("report is null").count() == 1
