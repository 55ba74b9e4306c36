"""Batches of Ray Data."""

# recipe: ray
import openness_badge as ob
import ray

cards = ray.data.read_parquet("cards.parquet")
grades = cards.map_batches(
    lambda batch: ob.assess(batch, text="card", keep=["id"], threads=1),
    batch_format="pyarrow",
    batch_size=4096,
)
grades.write_parquet("grades")
# end of recipe

rows = grades.take_all()
