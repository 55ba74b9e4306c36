"""Data frames of Polars, eager and lazy."""

# recipe: polars
import openness_badge as ob
import polars as pl

cards = pl.read_parquet("cards.parquet")
grades = ob.assess(cards, text="card", keep=["id"])
by_level = grades.group_by("level").len().sort("len", descending=True)
# end of recipe

rows = grades.to_dicts()

# recipe: lazy
lazy = (
    pl.scan_parquet("cards.parquet")
    .map_batches(
        lambda cards: ob.assess(cards, text="card", keep=["id"]),
        schema={"id": pl.String, **pl.Schema(ob.SCHEMA)},
        streamable=True,
    )
    .filter(pl.col("mof") >= 1)
    .select("id", "level", "mof")
)
# end of recipe

of_class = lazy.collect()
