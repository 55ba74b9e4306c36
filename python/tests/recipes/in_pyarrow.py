"""From a file to a file, in bounded memory."""

# recipe: pyarrow
import openness_badge as ob
import pyarrow as pa
import pyarrow.parquet as pq

with pq.ParquetFile("cards.parquet") as file:
    batches = file.iter_batches(batch_size=4096, columns=["id", "card"])
    cards = pa.RecordBatchReader.from_batches(file.schema_arrow, batches)
    grades = ob.assess(cards, text="card", keep=["id"])
    with pq.ParquetWriter("grades.parquet", grades.schema) as written:
        for batch in grades:
            written.write_batch(batch)
# end of recipe

table = pq.read_table("grades.parquet")
rows = table.to_pylist()
