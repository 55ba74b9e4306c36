"""SQL over files, by a relation and by a function."""

# recipe: duckdb
import duckdb
import openness_badge as ob

connection = duckdb.connect()
cards = connection.sql("select id, card from 'cards.parquet'")
grades = ob.assess(cards, text="card", keep=["id"])
by_level = grades.aggregate("level, count(*) as systems", "level").order("systems desc")
# end of recipe

rows = grades.to_arrow_table().to_pylist()

# recipe: function
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
connection.sql("""
    copy (select id, unnest(openness(card)) from 'cards.parquet') to 'grades.parquet'
""")
# end of recipe

rows_of_the_function = connection.sql("from 'grades.parquet'").to_arrow_table().to_pylist()
