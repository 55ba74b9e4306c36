//! What a comparison with other people's verdicts came to, as a record that the
//! site's page of conformance is made of.

use std::fs;

use serde_json::{Value, json};

use super::{expect, path};

/// What is compared with what.
pub struct Comparison<'a> {
    /// The record's file in `www/conformance`, without its ending.
    pub file: &'a str,
    /// `yardstick`, `format` or `drawing`.
    pub kind: &'a str,
    /// The yardstick's id, or the format's name.
    pub of: &'a str,
    /// The cases, as in "200 model files".
    pub cases: &'a str,
    /// What has to be the same in every case.
    pub compared: &'a str,
    /// Whose verdicts they are.
    pub source: &'a str,
    pub url: &'a str,
    /// Commit or date of the source.
    pub version: &'a str,
}

/// The cases as they were counted.
#[derive(Default)]
pub struct Tally {
    names: Vec<String>,
    agreed: usize,
}

impl Tally {
    pub fn case(&mut self, name: impl Into<String>, agrees: bool) {
        self.names.push(name.into());
        self.agreed += usize::from(agrees);
    }

    /// Which cases they were: another set of them has another record.
    fn digest(&self) -> String {
        let hash = hmac_sha256::Hash::hash(self.names.join("\n").as_bytes());
        hash.iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// Compares with the record, or writes it where `UPDATE` is set. Each deviation
/// is the name of a case and the reason why it is one. A record that was made
/// of other cases says nothing of these: then there is nothing to compare.
#[track_caller]
pub fn conformance(comparison: &Comparison, tally: &Tally, deviations: &[(String, String)]) {
    let deviates = |(case, reason): &(String, String)| json!({ "case": case, "reason": reason });
    assert_eq!(
        tally.agreed + deviations.len(),
        tally.names.len(),
        "{}: every case agrees or is a known deviation",
        comparison.file
    );
    let Comparison {
        file,
        kind,
        of,
        cases,
        compared,
        source,
        url,
        version,
    } = comparison;
    let record = json!({
        "kind": kind,
        "of": of,
        "cases": cases,
        "compared": compared,
        "source": { "name": source, "url": url, "version": version },
        "count": tally.names.len(),
        "digest": tally.digest(),
        "agreed": tally.agreed,
        "deviations": deviations.iter().map(deviates).collect::<Vec<_>>(),
    });
    let path = path("www/conformance").join(format!("{file}.json"));
    let update = std::env::var_os("UPDATE").is_some();
    let before = fs::read_to_string(&path).unwrap_or_default();
    let before: Value = serde_json::from_str(&before).unwrap_or_default();
    if !update && before["digest"].is_string() && before["digest"] != record["digest"] {
        super::skipped("the record in www/conformance is of other cases: UPDATE=1 rewrites it");
        return;
    }
    let text = serde_json::to_string_pretty(&record).unwrap() + "\n";
    expect(&path, &text).unwrap();
}

/// The first seven digits of a commit, and its day.
pub fn version(source: &Value, day: &str) -> String {
    let text = |key: &str| source[key].as_str().unwrap().to_owned();
    format!("{} ({})", &text("commit")[..7], text(day))
}
