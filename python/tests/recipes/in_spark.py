"""A data frame of Spark, on one machine or on a cluster."""

# recipe: spark
from openness_badge import spark as openness
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
cards = spark.read.parquet("cards.parquet")
grades = openness.assess(cards, text="card", keep=["id"])
grades.write.parquet("grades")
by_level = grades.groupBy("level").count().orderBy("count", ascending=False)
# end of recipe

rows = [row.asDict() for row in grades.collect()]
