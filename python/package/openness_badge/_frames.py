"""From a stream of Arrow back to the kind of table or column that came in."""

# None of these libraries is imported here: whoever has an object of theirs has them.

from __future__ import annotations

import sys
from typing import Any, cast

from ._native import Stream


def back(source: Any, stream: Stream) -> Any:
    """The stream as the kind of table or column that ``source`` is; itself where that is of no
    library that is known here."""
    library = type(source).__module__.partition(".")[0].lstrip("_")
    make = _LIBRARIES.get(library)
    return stream if make is None else make(sys.modules[library], source, stream)


def _pyarrow(pa: Any, source: Any, stream: Stream) -> Any:
    if isinstance(source, pa.RecordBatchReader):
        return pa.RecordBatchReader.from_stream(stream)
    ready = stream.collect()
    if isinstance(source, pa.ChunkedArray):
        return pa.chunked_array(ready)
    if isinstance(source, pa.Array):
        chunks = pa.chunked_array(ready)
        return chunks.chunk(0) if chunks.num_chunks == 1 else chunks.combine_chunks()
    table = pa.table(ready)
    if isinstance(source, pa.RecordBatch):
        batches = table.combine_chunks().to_batches()
        return batches[0] if batches else pa.RecordBatch.from_pylist([], table.schema)
    return table


def _polars(pl: Any, source: Any, stream: Stream) -> Any:
    ready = stream.collect()
    if isinstance(source, pl.Series):
        return pl.Series(ready).rename(source.name)
    return pl.DataFrame(ready)


def _pandas(pd: Any, source: Any, stream: Stream) -> Any:
    ready = stream.collect()
    if isinstance(source, pd.Series):
        made = pd.Series.from_arrow(ready)
        made.name = source.name
    elif hasattr(pd.DataFrame, "from_arrow"):
        made = pd.DataFrame.from_arrow(ready)
    else:
        # Before pandas 3, whose frames speak Arrow by pyarrow.
        import pyarrow as pa

        made = cast(Any, pa).table(ready).to_pandas()
    made.index = source.index
    return made


def _duckdb(duckdb: Any, source: Any, stream: Stream) -> Any:
    del duckdb
    # A relation asks for its rows whenever it is shown, and belongs to a connection: that of the
    # other one finds this variable by its name.
    openness_badge_ready = stream.collect()
    found = source.query("openness_badge_source", "select * from openness_badge_ready")
    del openness_badge_ready
    return found.set_alias("assessed")


def _daft(daft: Any, source: Any, stream: Stream) -> Any:
    import pyarrow as pa

    table = cast(Any, pa).table(stream.collect())
    if isinstance(source, daft.Series):
        return daft.Series.from_arrow(table.combine_chunks().to_struct_array(), source.name())
    return daft.from_arrow(table)


_LIBRARIES = {
    "daft": _daft,
    "duckdb": _duckdb,
    "pandas": _pandas,
    "polars": _polars,
    "pyarrow": _pyarrow,
}
