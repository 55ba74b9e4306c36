"""For texts that lie on a cluster: :func:`assess` by Spark's ``mapInArrow``.

>>> from openness_badge import spark as openness  # doctest: +SKIP
>>> openness.assess(df, text="card", keep=["id"]).groupBy("level").count()  # doctest: +SKIP

The package has to be on the machines that do the work, and pyarrow, as for every function in Python
that Spark gives Arrow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from . import _api, _native

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame

__all__ = ["assess"]


def assess(
    df: DataFrame,
    text: str = "text",
    columns: Sequence[str] | None = None,
    *,
    keep: Sequence[str] = (),
    report: bool = False,
    today: _api.Day | None = None,
    lang: str | None = None,
) -> DataFrame:
    """What the texts of a column come to, as :func:`openness_badge.assess` tells it: a data frame
    with the columns that are kept and those of :data:`openness_badge.SCHEMA`.

    A data frame has no order: keep what the rows are known by. Each task works on one core, in
    bounded memory. The day that counts as today is that of the driver, for all tasks. ``lang`` is
    the language of ``error_message`` and of the reports.
    """
    from pyspark.sql import types

    kinds = {
        "string": types.StringType(),
        "boolean": types.BooleanType(),
        "int32": types.IntegerType(),
        "float64": types.DoubleType(),
    }
    named = [columns] if isinstance(columns, str) else columns
    kept = [keep] if isinstance(keep, str) else list(keep)
    fields = [df.schema[name] for name in kept]
    for name in _native.SCHEMA.names if named is None else named:
        fields.append(types.StructField(name, kinds[_native.SCHEMA[name].type]))
    if report:
        fields.append(types.StructField("report", types.StringType()))
    day = _api.day(today)

    def rows(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield _assessed(batch, text, named, kept, report, day, lang)

    return df.select(*kept, text).mapInArrow(rows, types.StructType(fields))


def _assessed(batch: Any, *arguments: Any) -> Any:
    text, columns, keep, report, day, lang = arguments
    # As many tasks run on a machine as it has cores.
    return _api.assess(
        batch, text, columns, keep=keep, report=report, today=day, lang=lang, threads=1
    )
