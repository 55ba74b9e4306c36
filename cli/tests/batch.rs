//! `batch` over a hub: records with texts in a field, in lines, CSV and Parquet, and
//! out of it reports or flat rows in the same.

mod program;

use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use arrow_array::{Array, ArrayRef, Int32Array, RecordBatch, StringArray};
use openness_badge::table::{self, Row};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::{Value, json};

const CARD: &str = "---\nlicense: mit\n---\n# One, \"quoted\"\nand, a comma\n";
const MANIFEST: &str =
    "openness: 1\nsystem: { name: Two }\ncomponents: { weights: MIT, data-card: closed }\n";

/// Runs `batch` in a folder; standard output and standard error apart.
fn batch(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = program::run(folder, &[&["batch"], arguments].concat());
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let code = output.status.code().unwrap();
    (code, text(&output.stdout), text(&output.stderr))
}

/// What it writes where nothing is wrong with the call itself.
fn lines(folder: &Path, arguments: &[&str]) -> (i32, Vec<Value>) {
    let (code, out, err) = batch(folder, arguments);
    assert_eq!(err, "", "{arguments:?}");
    let line = |line: &str| serde_json::from_str(line).unwrap();
    (code, out.lines().map(line).collect())
}

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn hub() -> String {
    let manifest = json!({ "openness": 1, "system": { "name": "Three" }, "components": {} });
    let records = [
        json!({ "id": "a/one", "card": CARD }),
        json!({ "card": MANIFEST, "id": 2 }),
        json!({ "id": "c", "card": manifest }),
        json!({ "id": null, "card": null }),
        json!({ "id": "e" }),
        json!({ "id": "f", "card": ["MIT"] }),
        json!({ "id": "g", "card": "" }),
    ];
    let mut text: Vec<String> = records.iter().map(Value::to_string).collect();
    text.push(r#"{"id":"h" "card"}"#.to_owned());
    text.join("\n")
}

const FIELDS: [&str; 4] = ["--text-field", "card", "--id-field", "id"];

/// A report for each, called what the input calls it.
#[test]
fn a_record_has_its_text_in_a_field() {
    let folder = folder(&[("hub.ndjson", &hub())]);
    let (code, records) = lines(folder.path(), &[&["hub.ndjson"], &FIELDS[..]].concat());
    assert_eq!(code, 1);
    let ids: Vec<&Value> = records.iter().map(|record| &record["id"]).collect();
    assert_eq!(
        json!(ids),
        json!(["a/one", 2, "c", null, "e", "f", "g", null])
    );
    assert_eq!(records[0]["level"]["id"], "downloadable");
    assert_eq!(records[1]["system"]["name"], "Two");
    assert_eq!(records[2]["level"], Value::Null);
    let errors: Vec<&Value> = records.iter().map(|record| &record["error"]).collect();
    let error = |code: &str, message: &str| json!({ "code": code, "message": message });
    assert_eq!(errors[3], &error("no-text", "The record has no text."));
    let missing = error("missing-field", "The record has no field `card`.");
    assert_eq!(errors[4], &missing);
    let not_text = "The field `card` is neither a text nor a mapping.";
    assert_eq!(errors[5], &error("wrong-type", not_text));
    assert_eq!(errors[6]["code"], "not-a-mapping");
    let not_object = "The line is not a JSON object: see column 11.";
    assert_eq!(errors[7], &error("syntax", not_object));
}

/// A string of JSON is a text, and an object with no known key is no manifest.
#[test]
fn a_line_is_a_text_or_an_object_of_a_known_kind() {
    let card = Value::from(CARD).to_string();
    let other = r#"{"id":"a/b","card":"---"}"#;
    let folder = folder(&[("in.ndjson", &[&card, other].join("\n"))]);
    let (code, records) = lines(folder.path(), &["in.ndjson"]);
    assert_eq!(code, 1);
    assert_eq!(records[0]["source"], "model-card");
    assert_eq!(records[1]["error"]["code"], "not-a-manifest");
}

/// The same rows whatever they are read from and written to, and the same as the
/// library's own.
#[test]
fn rows_are_the_same_in_each_format() {
    let folder = folder(&[("hub.ndjson", &hub())]);
    let texts = [Some(CARD), Some(MANIFEST), None, Some("neither")];
    let texts: ArrayRef = Arc::new(StringArray::from(texts.to_vec()));
    let ids: ArrayRef = Arc::new(Int32Array::from(vec![Some(1), None, Some(3), Some(4)]));
    let other: ArrayRef = Arc::new(StringArray::from(vec!["x"; 4]));
    let table = [("other", other), ("card", texts), ("id", ids)];
    let table =
        RecordBatch::try_from_iter_with_nullable(table.map(|(name, array)| (name, array, true)))
            .unwrap();
    let path = folder.path().join("hub.parquet");
    let mut writer =
        ArrowWriter::try_new(File::create(path).unwrap(), table.schema(), None).unwrap();
    writer.write(&table).unwrap();
    writer.close().unwrap();

    let with = |more: &[&'static str]| [&["hub.parquet"], &FIELDS[..], more].concat();
    let (code, slim) = lines(folder.path(), &with(&["--slim", "--today", "2026-01-31"]));
    assert_eq!((code, slim.len()), (1, 4));
    let today = openness_badge::manifest::Date::parse("2026-01-31");
    for (at, text) in [Some(CARD), Some(MANIFEST), None, Some("neither")]
        .iter()
        .enumerate()
    {
        let row = text.map_or_else(Row::default, |text| Row::read(text, today));
        for column in table::columns() {
            let found = &slim[at][&*column.name];
            let expected = match row.cell(column) {
                table::Cell::Null => Value::Null,
                table::Cell::Text(text) => json!(text),
                table::Cell::Boolean(flag) => json!(flag),
                table::Cell::Int32(number) => json!(number),
                table::Cell::Float64(number) => json!(number),
            };
            assert_eq!(found, &expected, "{at} {}", column.name);
        }
    }
    assert_eq!(slim[2]["id"], "3");

    // Parquet out of Parquet, of which the same program makes the same lines.
    let (code, out, err) = batch(
        folder.path(),
        &with(&["-o", "rows.parquet", "--today", "2026-01-31"]),
    );
    let news = "Wrote `rows.parquet`: 4 records.\nOne record is not readable.\n";
    assert_eq!((code, &*out, &*err), (1, "", news));
    let file = File::open(folder.path().join("rows.parquet")).unwrap();
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap();
    assert_eq!(
        reader.schema().metadata().get("openness-badge.schema"),
        Some(&table::VERSION.to_string())
    );
    let rows: Vec<RecordBatch> = reader.build().unwrap().map(Result::unwrap).collect();
    let rows = &rows[0];
    assert_eq!(rows.num_rows(), 4);
    let records = rows.column_by_name("record").unwrap();
    assert_eq!(records.as_primitive::<Int64Type>().values(), &[1, 2, 3, 4]);
    let names = rows.column_by_name("name").unwrap().as_string::<i32>();
    let names: Vec<Option<&str>> = names.iter().collect();
    assert_eq!(names[1], Some("Two"));
    assert_eq!(names[2..], [None, None]);
    // A data card that is withheld settles that it is in no class.
    assert_eq!(rows.column_by_name("mof").unwrap().null_count(), 3);

    // CSV out of it, and out of CSV again.
    let columns = ["--columns", "id,name,level,score,errors,error"];
    let (_, csv, _) = batch(
        folder.path(),
        &with(&[&["--to", "csv"], &columns[..]].concat()),
    );
    assert_eq!(
        csv,
        "id,name,level,score,errors,error\n\
         1,\"One, \"\"quoted\"\"\",downloadable,10,0,\n\
         ,Two,downloadable,8.333333333333334,0,\n\
         3,,,,,\n\
         4,,,,1,not-a-mapping\n"
    );
    let card = CARD.replace('"', "\"\"");
    fs::write(
        folder.path().join("hub.csv"),
        format!("card,id\n\"{card}\",1\n\"{MANIFEST}\",\n,3\nneither,4\n"),
    )
    .unwrap();
    let from_csv = [&["hub.csv", "--to", "csv"], &FIELDS[..], &columns[..]].concat();
    assert_eq!(batch(folder.path(), &from_csv).1, csv);
}

/// Records of files have the name of the file, whether a line or a zero byte ends it.
#[test]
fn names_end_with_a_line_or_a_zero_byte() {
    let folder = folder(&[
        ("one.yaml", MANIFEST),
        ("two\nlines.yaml", MANIFEST),
        ("names", "one.yaml\0two\nlines.yaml\0"),
        ("lines", "one.yaml\nnowhere.yaml\n"),
    ]);
    let columns = ["--columns", "record,id,name,error_message"];
    let (code, rows) = lines(folder.path(), &[&["-0", "names"], &columns[..]].concat());
    assert_eq!(code, 0);
    assert_eq!(
        json!(rows),
        json!([
            { "record": 1, "id": "one.yaml", "name": "Two", "error_message": null },
            { "record": 2, "id": "two\nlines.yaml", "name": "Two", "error_message": null },
        ])
    );
    let (code, rows) = lines(folder.path(), &[&["lines"], &columns[..]].concat());
    assert_eq!(code, 1);
    let message = "`nowhere.yaml` cannot be read: it does not exist.";
    assert_eq!(
        rows[1],
        json!({ "record": 2, "id": "nowhere.yaml", "name": null, "error_message": message })
    );
    let all = [&["lines", "--exit-zero"], &columns[..]].concat();
    assert_eq!(lines(folder.path(), &all).0, 0);
}

/// What is wrong with a call is said before anything is written.
#[test]
fn a_wrong_call_writes_nothing() {
    let folder = folder(&[("hub.csv", "card,id\na,b\n"), ("bad.parquet", "PAR1")]);
    for (arguments, message) in [
        (
            &["hub.csv", "-o", "out.xlsx"][..],
            "error: `out.xlsx` ends in none of `.ndjson`, `.jsonl`, `.json`, `.csv` or \
             `.parquet`. Name the format with `--to`.\n",
        ),
        (
            &["hub.csv", "--slim", "-o", "out.csv"],
            "error: `hub.csv` has no column `text`. It has `card` and `id`.\n",
        ),
        (
            &["-", "--from", "parquet", "-o", "out.csv"],
            "error: Parquet is read from its end: name a file, not standard input or a pipe.\n",
        ),
        (
            &["nowhere.parquet", "-o", "out.csv"],
            "error: `nowhere.parquet` cannot be read: it does not exist.\n",
        ),
        (
            &["hub.csv", "--text-field", "card", "-o", "no/folder/out.csv"],
            "error: `no/folder/out.csv` cannot be written: the folder `no/folder` does not exist.\n",
        ),
    ] {
        let (code, out, err) = batch(folder.path(), arguments);
        assert_eq!((code, &*out, &*err), (2, "", message), "{arguments:?}");
    }
    let (code, _, err) = batch(folder.path(), &["bad.parquet", "-o", "out.csv"]);
    assert_eq!(code, 2);
    assert!(
        err.starts_with("error: `bad.parquet` cannot be read: "),
        "{err}"
    );
    assert!(!folder.path().join("out.csv").exists());
    let (code, _, err) = batch(folder.path(), &["hub.csv", "--columns", "nam"]);
    assert_eq!(code, 2);
    assert!(err.contains("tip: a similar value exists: 'name'"), "{err}");
}

/// Somebody reads the first rows and goes: nothing is wrong.
#[test]
fn nobody_has_to_read_to_the_end() {
    let text = format!("{}\n", json!({ "card": MANIFEST })).repeat(20_000);
    let folder = folder(&[("hub.ndjson", &text)]);
    for format in ["ndjson", "csv", "parquet"] {
        let mut child = program::command()
            .args([
                "batch",
                "hub.ndjson",
                "--text-field",
                "card",
                "--slim",
                "--to",
                format,
            ])
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{format}");
        assert!(output.stderr.is_empty(), "{format}: {output:?}");
    }
}
