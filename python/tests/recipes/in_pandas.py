"""Data frames of pandas."""

# recipe: pandas
import openness_badge as ob
import pandas as pd

cards = pd.read_parquet("cards.parquet").set_index("id")
grades = ob.assess(cards, text="card")
open_enough = grades[grades["gradient"] >= 4]
# end of recipe

rows = [
    {name: None if pd.isna(value) else value for name, value in row.items()}
    for row in grades.to_dict("records")
]
