//! Texts in every layout of Arrow come to the same rows.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Float64Type, Int32Type};
use arrow_array::{
    Array, ArrayRef, BinaryArray, BinaryViewArray, DictionaryArray, Int32Array, LargeBinaryArray,
    LargeStringArray, NullArray, RecordBatch, StringArray, StringViewArray,
};
use arrow_schema::DataType;
use openness_badge::table::{column, columns};
use openness_badge_arrow::{Builder, Texts, VERSION_KEY, Value, schema};

const TEXTS: [Option<&str>; 5] = [
    Some("openness: 1\nsystem: { name: Pythia }\ncomponents: { weights: Apache-2.0 }\n"),
    None,
    Some(""),
    Some("---\nlicense: mit\nlibrary_name: transformers\n---\n# A model\n"),
    Some("openness: 1\nsystem: { name: Pythia }\ncomponents: { weights: Apache-2.0 }\n"),
];

fn table(array: &dyn Array) -> RecordBatch {
    let texts = Texts::of(array).expect("texts");
    let mut builder = Builder::new(columns(), texts.len());
    texts.iter().for_each(|text| builder.push(&text.row(None)));
    builder.finish()
}

#[test]
fn every_layout_gives_the_same_table() {
    let bytes = || TEXTS.iter().map(|text| text.map(str::as_bytes));
    let dictionary: DictionaryArray<Int32Type> = TEXTS.into_iter().collect();
    let arrays: [ArrayRef; 6] = [
        Arc::new(LargeStringArray::from_iter(TEXTS)),
        Arc::new(StringViewArray::from_iter(TEXTS)),
        Arc::new(bytes().collect::<BinaryArray>()),
        Arc::new(bytes().collect::<LargeBinaryArray>()),
        Arc::new(bytes().collect::<BinaryViewArray>()),
        Arc::new(dictionary),
    ];
    let expected = table(&StringArray::from_iter(TEXTS));
    assert_eq!(expected.num_rows(), TEXTS.len());
    for array in arrays {
        assert!(Texts::takes(array.data_type()));
        assert_eq!(table(&array), expected, "{}", array.data_type());
        // A part of an array begins elsewhere in its memory.
        assert_eq!(
            table(&array.slice(1, 3)),
            expected.slice(1, 3),
            "{}",
            array.data_type()
        );
    }
}

#[test]
fn values_are_where_they_belong() {
    let batch = table(&StringArray::from_iter(TEXTS));
    let text = |name: &str, at: usize| {
        let array = batch
            .column_by_name(name)
            .expect("a column")
            .as_string::<i32>();
        array.is_valid(at).then(|| array.value(at))
    };
    let index = |name: &str, at: usize| {
        let array = batch
            .column_by_name(name)
            .expect("a column")
            .as_primitive::<Int32Type>();
        array.is_valid(at).then(|| array.value(at))
    };
    assert_eq!(
        (text("name", 0), text("source", 0)),
        (Some("Pythia"), Some("manifest"))
    );
    assert_eq!(
        (text("source", 3), index("errors", 0)),
        (Some("model-card"), Some(0))
    );
    assert_eq!((text("error", 0), text("error", 1)), (None, None));
    assert_eq!(
        (text("error", 2), index("errors", 2)),
        (Some("not-a-mapping"), Some(1))
    );
    let score = batch
        .column_by_name("score")
        .expect("a column")
        .as_primitive::<Float64Type>();
    assert!(score.value(0) > 0.0 && score.is_null(1) && score.is_null(2));
    for column in batch.columns() {
        assert!(column.is_null(1), "what is null stays so");
    }
}

#[test]
fn bytes_that_are_no_text_have_their_error() {
    let array = BinaryArray::from_vec(vec![b"\xff\xfe\0", b""]);
    assert_eq!(Texts::of(&array).expect("texts").get(0), Value::NotUtf8);
    let batch = table(&array);
    let error = batch
        .column_by_name("error")
        .expect("a column")
        .as_string::<i32>();
    assert_eq!(
        (error.value(0), error.value(1)),
        ("not-utf-8", "not-a-mapping")
    );
}

#[test]
fn nulls_and_nothing_are_texts_and_numbers_are_none() {
    assert_eq!(table(&NullArray::new(2)).num_rows(), 2);
    assert_eq!(
        table(&StringArray::from_iter([None::<&str>; 0])).num_rows(),
        0
    );
    let none: DictionaryArray<Int32Type> = [None::<&str>; 2].into_iter().collect();
    assert_eq!(table(&none).column(0).null_count(), 2);
    let numbers = Int32Array::from(vec![1]);
    assert!(Texts::of(&numbers).is_none() && !Texts::takes(numbers.data_type()));
}

#[test]
fn a_builder_takes_the_columns_that_are_asked_for() {
    let asked = ["level", "mof"].map(|name| column(name).expect("a column"));
    let mut builder = Builder::new(asked, 1);
    builder.push(&Value::Text(TEXTS[0].unwrap_or_default()).row(None));
    let first = builder.finish();
    let names: Vec<_> = first
        .schema()
        .fields()
        .iter()
        .map(|f| f.name().clone())
        .collect();
    assert_eq!(
        (names.join(" "), first.num_rows()),
        ("level mof".to_owned(), 1)
    );
    builder.push(&Value::Null.row(None));
    builder.push(&Value::Null.row(None));
    assert_eq!(builder.finish().num_rows(), 2);
    let mut none = Builder::new([], 0);
    none.push(&Value::Null.row(None));
    assert_eq!(none.finish().num_rows(), 1);
}

#[test]
fn the_schema_has_its_version_and_signed_numbers() {
    let schema = schema(columns());
    assert_eq!(
        schema.metadata.get(VERSION_KEY).map(String::as_str),
        Some("1")
    );
    for field in schema.fields() {
        let kinds = [
            DataType::Utf8,
            DataType::Boolean,
            DataType::Int32,
            DataType::Float64,
        ];
        assert!(
            field.is_nullable() && kinds.contains(field.data_type()),
            "{field}"
        );
    }
}
