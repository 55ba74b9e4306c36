"""A function over a column of Daft, which it runs on one machine or on many."""

# recipe: daft
import daft
import openness_badge as ob
import pyarrow as pa

fields = daft.Schema.from_pyarrow_schema(pa.schema(ob.SCHEMA))


@daft.func.batch(return_dtype=daft.DataType.struct({f.name: f.dtype for f in fields}))
def openness(cards: daft.Series):
    return ob.assess(cards, threads=1)


cards = daft.read_parquet("cards.parquet")
graded = cards.select("id", openness(daft.col("card")).alias("grades"))
grades = graded.select("id", *(daft.col("grades")[f.name].alias(f.name) for f in fields))
# end of recipe

rows = grades.to_pylist()
