"""Records a second, for each way and each engine that is here.

    python benches/records.py --records 100000 --threads 2

The texts are other people's, from the folder that OPENNESS_CORPUS names (cards, files of the
Model Openness Framework, of the European index and of Eiras et al.), again and again; without it,
those of the gallery. Each way runs in a process of its own. Wall time, and the processor time of
all threads and of the processes that it has started.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
PARTS = ("cards", "mof/models", "osai/current", "osai/legacy", "eiras/models")


def texts() -> list[str]:
    """The texts, each once."""
    corpus = Path(os.environ.get("OPENNESS_CORPUS", ROOT.parent / "shared" / "corpus"))
    paths = [path for part in PARTS for path in sorted((corpus / part).glob("*"))]
    paths = paths or sorted((ROOT / "www" / "gallery").glob("*.yaml"))
    return [path.read_text("utf-8", "replace") for path in paths if path.is_file()]


def write(path: Path, records: int) -> None:
    """A file of so many records."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    own = texts()
    with pq.ParquetWriter(path, pa.schema({"id": pa.int64(), "card": pa.string()})) as out:
        for start in range(0, records, 8192):
            ids = range(start, min(start + 8192, records))
            cards = [own[at % len(own)] for at in ids]
            out.write_table(pa.table({"id": list(ids), "card": cards}, out.schema))


def of_report(path: Path, threads: int) -> int:
    import openness_badge as ob
    import pyarrow.parquet as pq

    del threads
    cards = pq.read_table(path, columns=["card"]).column(0).to_pylist()
    return sum(ob.report(card, today="2026-01-31").format for card in cards)


def of_report_dict(path: Path, threads: int) -> int:
    import openness_badge as ob
    import pyarrow.parquet as pq

    del threads
    cards = pq.read_table(path, columns=["card"]).column(0).to_pylist()
    return sum(bool(ob.report(card, today="2026-01-31").to_dict()) for card in cards)


def in_pyarrow(path: Path, threads: int) -> int:
    import openness_badge as ob
    import pyarrow as pa
    import pyarrow.parquet as pq

    file = pq.ParquetFile(path)
    cards = pa.RecordBatchReader.from_batches(file.schema_arrow, file.iter_batches(8192))
    grades = ob.assess(cards, "card", keep=["id"], threads=threads)
    rows = 0
    with pq.ParquetWriter(path.with_suffix(".out"), grades.schema) as out:
        for batch in grades:
            out.write_batch(batch)
            rows += len(batch)
    return rows


def in_pandas(path: Path, threads: int) -> int:
    import openness_badge as ob
    import pandas as pd

    return len(ob.assess(pd.read_parquet(path), "card", keep=["id"], threads=threads))


def in_polars(path: Path, threads: int) -> int:
    import openness_badge as ob
    import polars as pl

    return ob.assess(pl.read_parquet(path), "card", keep=["id"], threads=threads).height


def in_duckdb(path: Path, threads: int) -> int:
    import duckdb
    import openness_badge as ob

    connection = duckdb.connect(config={"threads": threads})
    cards = connection.sql(f"select id, card from '{path}'")
    grades = ob.assess(cards, "card", keep=["id"], threads=threads)
    return sum(count for _, count in grades.aggregate("level, count(*)", "level").fetchall())


def in_duckdb_function(path: Path, threads: int) -> int:
    import duckdb
    import openness_badge as ob

    connection = duckdb.connect(config={"threads": threads})
    kinds = {"string": "VARCHAR", "boolean": "BOOLEAN", "int32": "INTEGER", "float64": "DOUBLE"}
    row = connection.struct_type({column.name: kinds[column.type] for column in ob.SCHEMA})
    connection.create_function(
        "openness",
        lambda cards: ob.assess(cards, threads=1),
        ["VARCHAR"],
        row,
        type="arrow",
        null_handling="special",
    )
    query = f"select r.level, count(*) from (select openness(card) r from '{path}') group by 1"
    return sum(count for _, count in connection.sql(query).fetchall())


def in_daft(path: Path, threads: int) -> int:
    import daft
    import openness_badge as ob
    import pyarrow as pa

    del threads
    fields = daft.Schema.from_pyarrow_schema(pa.schema(ob.SCHEMA))
    kind = daft.DataType.struct({field.name: field.dtype for field in fields})

    def assess(cards: Any) -> Any:
        return ob.assess(cards, threads=1)

    assess.__annotations__ = {"cards": daft.Series}
    openness = daft.func.batch(return_dtype=kind)(assess)
    cards = daft.read_parquet(str(path)).into_partitions(8)
    grades = cards.select("id", openness(daft.col("card")).alias("r"))
    levels = grades.select("id", daft.col("r")["level"].alias("level")).groupby("level")
    return sum(levels.agg(daft.col("id").count()).to_pydict()["id"])


def in_ray(path: Path, threads: int) -> int:
    import openness_badge as ob
    import ray

    ray.init(
        num_cpus=threads,
        include_dashboard=False,
        object_store_memory=600 << 20,
        log_to_driver=False,
        _node_ip_address="127.0.0.1",
    )
    start()
    cards = ray.data.read_parquet(str(path), override_num_blocks=8)
    grades = cards.map_batches(
        lambda batch: ob.assess(batch, "card", keep=["id"], threads=1),
        batch_format="pyarrow",
        batch_size=4096,
    )
    rows = grades.materialize().count()
    stop()
    ray.shutdown()
    return rows


def in_spark(path: Path, threads: int) -> int:
    from openness_badge import spark as openness
    from pyspark.sql import SparkSession

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.master(f"local[{threads}]")
    for key, value in {
        "spark.ui.enabled": "false",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "2g",
        "spark.sql.shuffle.partitions": str(threads),
        "spark.sql.execution.arrow.maxRecordsPerBatch": "4096",
        "spark.sql.files.maxPartitionBytes": "16m",
    }.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    start()
    cards = spark.read.parquet(str(path)).repartition(4 * threads)
    grades = openness.assess(cards, "card", keep=["id"])
    rows = sum(row["count"] for row in grades.groupBy("level").count().collect())
    stop()
    spark.stop()
    return rows


WAYS: dict[str, Callable[[Path, int], int]] = {
    "report": of_report,
    "report to_dict": of_report_dict,
    "pyarrow": in_pyarrow,
    "pandas": in_pandas,
    "polars": in_polars,
    "duckdb": in_duckdb,
    "duckdb function": in_duckdb_function,
    "daft": in_daft,
    "ray": in_ray,
    "spark": in_spark,
}

TIMES: dict[str, float] = {}


def used() -> float:
    """Seconds of processor time: of this process and of all below it, those among them that have
    ended."""
    times: dict[int, tuple[int, float]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            # Behind the name, which may have anything in it: state, parent … (man 5 proc).
            fields = stat.read_text().rpartition(")")[2].split()
            ticks = sum(int(field) for field in fields[11:15])
            times[int(stat.parent.name)] = (int(fields[1]), ticks / os.sysconf("SC_CLK_TCK"))
    below = {os.getpid()}
    while more := {pid for pid, (parent, _) in times.items() if parent in below} - below:
        below |= more
    return sum(seconds for pid, (_, seconds) in times.items() if pid in below)


def start() -> None:
    """An engine that had to be started has been."""
    TIMES.update(start=time.perf_counter(), used=used())


def stop() -> None:
    """What is to be measured is done."""
    TIMES.update(wall=time.perf_counter() - TIMES["start"], cpu=used() - TIMES["used"])


def one(way: str, path: Path, threads: int) -> None:
    """Runs one way, and prints what came of it."""
    start()
    rows = WAYS[way](path, threads)
    if "wall" not in TIMES:
        stop()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"rows": rows, "wall": TIMES["wall"], "cpu": TIMES["cpu"], "mib": most}))


def main() -> None:
    """All ways, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", nargs="*", default=list(WAYS), choices=list(WAYS))
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help="records that have been written before")
    parser.add_argument("--keep", type=Path, help="where to write the figures as JSON too")
    asked = parser.parse_args()
    if asked.one:
        one(asked.one, asked.file, asked.threads)
        return
    ways: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        path = asked.file or Path(folder) / "cards.parquet"
        if not path.exists():
            write(path, asked.records)
        print(f"{'way':18}{'records':>9}{'wall s':>9}{'a second':>10}{'cpu s':>8}{'MiB':>7}")
        for way in asked.only:
            words = [sys.executable, __file__, "--one", way, "--file", str(path)]
            words += ["--threads", str(asked.threads)]
            ran = subprocess.run(words, capture_output=True, text=True)
            if ran.returncode:
                said = (ran.stderr.strip().splitlines() or ["?"])[-1]
                print(f"{way:18} does not run here: {said[:100]}")
                continue
            told = json.loads(ran.stdout.strip().splitlines()[-1])
            rows, wall, cpu, mib = (told[key] for key in ("rows", "wall", "cpu", "mib"))
            ways.append({"name": way, "threads": asked.threads, "records": rows})
            ways[-1].update(wall=round(wall, 3), cpu=round(cpu, 3))
            print(f"{way:18}{rows:9}{wall:9.2f}{rows / wall:10.0f}{cpu:8.2f}{mib:7.0f}", flush=True)
    if asked.keep:
        asked.keep.write_text(json.dumps({"ways": ways}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
