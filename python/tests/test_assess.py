"""Tables: what comes in and what comes back, in each library that is here."""

from __future__ import annotations

import datetime
import gc
import json
import threading
import time
from typing import Any

import openness_badge as ob
import pytest
from conftest import CARD, DAY, PYTHIA, Counts, corpus, read

pa = pytest.importorskip("pyarrow", reason="pip install pyarrow")

TEXTS = [PYTHIA, None, "", CARD]
LEVELS = ["downloadable", None, None, "downloadable"]
NAMES = ["name", "source", "level", "gated", "stated", "score", "score_at_most"]


def levels(table: Any) -> list[str | None]:
    return table.column("level").to_pylist()


def test_the_schema_is_that_of_its_version() -> None:
    assert ob.SCHEMA.version == 1
    assert ob.SCHEMA.names[:7] == tuple(NAMES) and len(ob.SCHEMA) == len(ob.SCHEMA.names) == 28
    assert {column.type for column in ob.SCHEMA} == {"string", "boolean", "int32", "float64"}
    assert "mof" in ob.SCHEMA and "mod" not in ob.SCHEMA
    assert ob.SCHEMA["osai"].type == "float64" and ob.SCHEMA["osai"].about.startswith("The points")
    with pytest.raises(KeyError):
        ob.SCHEMA["mod"]
    assert repr(ob.SCHEMA).startswith("Schema(version=1, name: string, source: string,")
    assert repr(ob.SCHEMA["level"]) == 'Column(name="level", type="string")'
    arrow = pa.schema(ob.SCHEMA)
    assert arrow.names == list(ob.SCHEMA.names)
    assert arrow.metadata == {b"openness-badge.schema": b"1"}
    assert not any(pa.types.is_unsigned_integer(field.type) for field in arrow)
    table = ob.assess(pa.table({"text": TEXTS}))
    assert table.schema.equals(arrow, check_metadata=True)


def test_every_row_is_that_of_the_report(cards: list[tuple[str, str | None]]) -> None:
    table = ob.assess(pa.table({"text": [text for _, text in cards]}), today=DAY)
    for (name, text), row in zip(cards, table.to_pylist(), strict=True):
        for column, expected in read(text).items():
            assert row[column] == expected, (name, column)


def test_nulls_stay_null_and_bad_texts_have_their_error() -> None:
    table = ob.assess(pa.table({"text": TEXTS}))
    assert levels(table) == LEVELS
    for column in table.columns:
        assert column[1].as_py() is None
    empty = table.slice(2, 1).to_pylist()[0]
    assert {name: value for name, value in empty.items() if value is not None} == {
        "errors": 1,
        "warnings": 0,
        "error": "not-a-mapping",
        "error_message": "The text is empty. Paste a manifest or a model card, or start from an "
        "example.",
    }
    binary = pa.table({"text": pa.array([b"\xff\xfe\x00", PYTHIA.encode()], pa.binary())})
    assert ob.assess(binary).column("error").to_pylist() == ["not-utf-8", None]


def test_the_same_kind_of_pyarrow() -> None:
    chunks = pa.chunked_array([TEXTS[:1], TEXTS[1:]])
    for column in (chunks, pa.array(TEXTS), pa.array(TEXTS).dictionary_encode()):
        made = ob.assess(column)
        assert type(made) is (pa.ChunkedArray if column is chunks else pa.StructArray)
        assert [row["level"] for row in made.to_pylist()] == LEVELS
    table = pa.table({"id": range(4), "text": TEXTS})
    for given in (table, table.to_batches()[0], table.to_reader()):
        made = ob.assess(given, keep=["id"], columns=["level"])
        assert type(made) is type(given)
        made = made if isinstance(made, pa.Table) else pa.table(made)
        assert made.to_pydict() == {"id": [0, 1, 2, 3], "level": LEVELS}
    for empty in (table.slice(0, 0), table.slice(0, 0).combine_chunks().to_reader()):
        assert pa.table(ob.assess(empty)).num_rows == 0
    for layout in (pa.large_string(), pa.string_view(), pa.binary(), pa.large_binary()):
        assert (
            levels(ob.assess(pa.table({"text": pa.array(TEXTS, pa.string()).cast(layout)})))
            == LEVELS
        )
    assert levels(ob.assess(pa.table({"text": pa.nulls(2)}))) == [None, None]


def test_a_null_row_has_no_text() -> None:
    rows = pa.array([{"text": PYTHIA}, None], pa.struct({"text": pa.string()}))
    assert [row["level"] for row in ob.assess(rows).to_pylist()] == ["downloadable", None]


def test_the_same_kind_of_polars() -> None:
    pl = pytest.importorskip("polars", reason="pip install polars")
    frame = pl.DataFrame({"id": range(4), "text": TEXTS})
    made = ob.assess(frame, keep=["id"])
    assert isinstance(made, pl.DataFrame) and made["level"].to_list() == LEVELS
    assert made["id"].to_list() == [0, 1, 2, 3] and made["mof"].dtype == pl.Int32
    series = ob.assess(frame["text"].rename("card"), columns="level")
    assert isinstance(series, pl.Series) and series.name == "card"
    assert series.struct.field("level").to_list() == LEVELS
    assert (
        ob.assess(frame.with_columns(pl.col("text").cast(pl.Categorical)))["level"].to_list()
        == LEVELS
    )


def test_the_same_kind_of_pandas() -> None:
    pd = pytest.importorskip("pandas", reason="pip install pandas")
    frame = pd.DataFrame({"id": range(4), "text": TEXTS}, index=list("abcd"))
    made = ob.assess(frame, keep=["id"])
    assert isinstance(made, pd.DataFrame) and list(made.index) == list("abcd")
    assert made["level"].notna().tolist() == [True, False, False, True]
    series = ob.assess(frame["text"])
    assert isinstance(series, pd.Series) and series.name == "text"
    assert [row["level"] for row in series] == LEVELS


def test_the_same_kind_of_duckdb() -> None:
    duckdb = pytest.importorskip("duckdb", reason="pip install duckdb")
    connection = duckdb.connect()
    mine = pa.table({"id": range(4), "text": TEXTS})
    given = connection.sql("select * from mine")
    made = ob.assess(given, keep=["id"], columns=["level"])
    assert isinstance(made, duckdb.DuckDBPyRelation)
    gc.collect()
    for _ in range(2):
        assert made.fetchall() == list(zip(range(4), LEVELS, strict=True))
    # It belongs to the same connection.
    assert made.join(given, "id").count("*").fetchall() == [(4,)]
    del mine


def test_what_is_of_no_library_is_a_stream() -> None:
    class Mine:
        def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
            return pa.table({"text": TEXTS}).__arrow_c_stream__(requested_schema)

    stream: Any = ob.assess(Mine())
    assert isinstance(stream, ob.Stream)
    assert levels(pa.table(stream)) == LEVELS
    with pytest.raises(ValueError, match=r"This stream has been read\. Call `assess` again"):
        pa.table(stream)
    ready = ob.assess(Mine()).collect()  # type: ignore[attr-defined]
    assert levels(pa.table(ready)) == levels(pa.table(ready)) == LEVELS


def test_the_whole_report_on_demand() -> None:
    table = ob.assess(pa.table({"text": TEXTS}), columns=[], report=True, today=DAY)
    assert table.column_names == ["report"]
    for text, stored in zip(TEXTS, table.column("report").to_pylist(), strict=True):
        if text is None:
            assert stored is None
        else:
            assert json.loads(stored) == ob.report(text, today=DAY).to_dict()


def test_the_day_counts() -> None:
    table = pa.table(
        {"text": ["openness: 1\nsystem: { name: A, released: 2026-03 }\ncomponents: {}\n"]}
    )
    for day, warnings in (("2026-01-31", 1), (datetime.date(2026, 4, 1), 0)):
        assert ob.assess(table, today=day).column("warnings").to_pylist() == [warnings]


@pytest.mark.parametrize(
    ("call", "error", "expected"),
    [
        (
            lambda table: ob.assess(table),
            ValueError,
            "There is no column `text`: `id`, `card`. Say by `text=` which one holds the texts.",
        ),
        (
            lambda table: ob.assess(table, "id"),
            TypeError,
            "The column `id` holds Int64, not texts.",
        ),
        (
            lambda table: ob.assess(table, "card", keep=["name"]),
            ValueError,
            "There is no column `name` to keep: `id`, `card`",
        ),
        (
            lambda table: ob.assess(table, "card", columns=["level", "mod"]),
            ValueError,
            "There is no column `mod` in the schema: "
            + ", ".join(f"`{name}`" for name in ob.SCHEMA.names),
        ),
        (
            lambda table: ob.assess(table.rename_columns(["name", "card"]), "card", keep="name"),
            ValueError,
            "There would be two columns `name`: one that is kept and one that is computed. Rename "
            "yours, or say by `columns=` which ones are computed.",
        ),
        (
            lambda table: ob.assess(table.column("id")),
            TypeError,
            "The values are Int64, not texts.",
        ),
        (
            lambda table: ob.assess(table.column("card"), keep=["id"]),
            ValueError,
            "A column of texts alone has no column `id` to keep.",
        ),
        (
            lambda table: ob.assess(table.to_pydict()),
            TypeError,
            "`dict` does not speak Arrow's PyCapsule protocol: it has neither `__arrow_c_stream__` "
            "nor `__arrow_c_array__`.",
        ),
        (lambda table: ob.assess(table, "card", threads=0), ValueError, "`threads` is at least 1."),
    ],
)
def test_wrong_use(call: Any, error: type[Exception], expected: str) -> None:
    with pytest.raises(error) as raised:
        call(pa.table({"id": [1], "card": [PYTHIA]}))
    assert str(raised.value) == expected


def test_an_error_of_the_source_is_told() -> None:
    schema = pa.schema({"text": pa.string()})

    def broken() -> Any:
        yield pa.record_batch({"text": [PYTHIA]})
        raise OSError("the disk is gone")

    made = ob.assess(pa.RecordBatchReader.from_batches(schema, broken()))
    assert made.read_next_batch().num_rows == 1
    with pytest.raises(Exception, match="the disk is gone"):
        made.read_next_batch()


def test_threads_come_to_the_same() -> None:
    table = pa.table({"text": TEXTS * 300})
    one, more = (ob.assess(table, threads=threads) for threads in (1, 4))
    assert one.equals(more) and one.num_rows == 1200


def test_other_threads_run_meanwhile() -> None:
    table = pa.table({"text": [PYTHIA] * 4_000})
    turns = 0
    done = threading.Event()

    def count() -> None:
        nonlocal turns
        while not done.is_set():
            turns += 1
            time.sleep(0.001)

    counting = threading.Thread(target=count)
    counting.start()
    before = turns
    ob.assess(table, threads=1)
    during = turns - before
    done.set()
    counting.join()
    assert during > 5, "the lock of the interpreter was held"


def test_reports_are_made_in_threads() -> None:
    found: list[ob.Report] = []
    threads = [threading.Thread(target=lambda: found.append(ob.report(PYTHIA))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1 and len(found) == 8


def test_a_stream_is_read_as_it_is_asked_for() -> None:
    given = 0

    def batches() -> Any:
        nonlocal given
        for _ in range(100):
            given += 1
            yield pa.record_batch({"text": [PYTHIA] * 10})

    schema = pa.schema({"text": pa.string()})
    reader = ob.assess(pa.RecordBatchReader.from_batches(schema, batches()))
    assert given == 0
    assert reader.read_next_batch().num_rows == 10
    assert given <= 2, "only what is asked for is read"
    # A large chunk comes in parts.
    whole = pa.table({"text": [""] * 20_000}).to_reader()
    assert [len(batch) for batch in ob.assess(whole)] == [8192, 8192, 3616]


def test_a_process_that_was_forked_works_on() -> None:
    multiprocessing = pytest.importorskip("multiprocessing")
    if "fork" not in multiprocessing.get_all_start_methods():
        pytest.skip("processes are not forked here")
    ob.assess(pa.table({"text": TEXTS * 100}))
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert pool.map(_rows, [300, 400]) == [300, 400]


def _rows(count: int) -> int:
    return ob.assess(pa.table({"text": [""] * count})).num_rows


def test_other_peoples_texts() -> None:
    texts = corpus()
    table = ob.assess(pa.table({"text": [text for _, text in texts]}), today=DAY)
    expected = Counts.of(read(text) for _, text in texts)
    assert Counts.of(table.to_pylist()) == expected
    assert expected.rows > 400 and expected.failed < 40
