//! How many systems there are on each level and grade.

use std::collections::BTreeMap;
use std::path::Path;

use openness_badge::grade::{Brief, Yardstick};
use openness_badge::manifest::Level;
use openness_badge::report::Report;
use openness_badge::words::{CliWord, Value};

use crate::report::percent;
use crate::speech::{FILES, Named};
use crate::voice::Voice;
use crate::{Status, output, speech, table};

/// Counts of records.
#[derive(Default)]
pub struct Summary {
    records: u64,
    /// Those that could not be read at all.
    failures: u64,
    /// Those that were read, with errors.
    with_errors: u64,
    levels: [u64; 6],
    /// Those of which it is not stated how they are reached.
    not_stated: u64,
    gated: u64,
    /// The sum of the scores, and of how many.
    scores: (f64, u64),
    /// Yardstick to place on its scale with the headline, to how many. A
    /// headline is the yardstick's own text: there are few.
    grades: BTreeMap<(usize, Option<u8>, String), u64>,
}

impl Summary {
    /// Of a report of something that was assessed.
    pub fn of(report: &Report) -> Self {
        let mut summary = Summary::default();
        summary.count(report);
        summary
    }

    /// Of the grades of a manifest, whose text has errors or not.
    pub fn of_brief(brief: &Brief, has_errors: bool) -> Self {
        let mut summary = Summary::default();
        summary.count_brief(brief, has_errors);
        summary
    }

    /// Of a record that was assessed, and of which nothing else is counted.
    pub fn assessed(has_errors: bool) -> Self {
        Summary {
            records: 1,
            with_errors: u64::from(has_errors),
            ..Summary::default()
        }
    }

    /// Of a record that could not be read at all.
    pub fn failed() -> Self {
        Summary {
            records: 1,
            failures: 1,
            ..Summary::default()
        }
    }

    fn count(&mut self, report: &Report) {
        self.records += 1;
        self.with_errors += u64::from(report.has_errors());
        self.not_stated += u64::from(report.level.is_none());
        if let Some(level) = &report.level {
            if let Some(count) = self.levels.get_mut(usize::from(level.index)) {
                *count += 1;
            }
            self.gated += u64::from(level.gated);
        }
        if let Some(score) = &report.score {
            self.scores.0 += score.total;
            self.scores.1 += 1;
        }
        for (at, yardstick) in Yardstick::others().iter().enumerate() {
            if let Some(verdict) = report.verdict(yardstick.id) {
                let key = (at, verdict.steps().0, verdict.headline.clone().into_owned());
                *self.grades.entry(key).or_default() += 1;
            }
        }
    }

    fn count_brief(&mut self, brief: &Brief, has_errors: bool) {
        self.records += 1;
        self.with_errors += u64::from(has_errors);
        match brief.level {
            None => self.not_stated += 1,
            Some(level) => {
                if let Some(count) = self.levels.get_mut(usize::from(level.index())) {
                    *count += 1;
                }
            }
        }
        self.gated += u64::from(brief.gated);
        self.scores.0 += brief.score.total;
        self.scores.1 += 1;
        for (at, grade) in brief.grades.iter().skip(1).enumerate() {
            let key = (at, grade.place, grade.headline.clone().into_owned());
            *self.grades.entry(key).or_default() += 1;
        }
    }

    pub fn add(&mut self, other: &Summary) {
        self.records += other.records;
        self.failures += other.failures;
        self.with_errors += other.with_errors;
        self.gated += other.gated;
        self.not_stated += other.not_stated;
        self.scores.0 += other.scores.0;
        self.scores.1 += other.scores.1;
        for (mine, count) in self.levels.iter_mut().zip(other.levels) {
            *mine += count;
        }
        for (key, count) in &other.grades {
            match self.grades.get_mut(key) {
                Some(mine) => *mine += count,
                None => {
                    self.grades.insert(key.clone(), *count);
                }
            }
        }
    }

    /// Whether any record is an error or has errors.
    pub fn code(&self) -> Status {
        match self.failures + self.with_errors > 0 {
            true => Status::Found,
            false => Status::Fine,
        }
    }

    /// Says how many records there are in a file that was written, and how many of them
    /// could not be read.
    pub fn tell(&self, file: Option<&Path>, voice: Voice) {
        let file = file.map(output::name).unwrap_or_default();
        let values: [(&str, &dyn Value); 2] = [("file", &Named(&file)), ("count", &self.records)];
        voice.note(&speech::say(CliWord::BatchWrote, &values));
        if self.failures > 0 {
            let values: [(&str, &dyn Value); 1] = [("count", &self.failures)];
            voice.note(&speech::say(CliWord::BatchRefused, &values));
        }
    }

    /// For people.
    pub fn text(&self) -> String {
        let row = |word, figure| [FILES.text(word).to_owned(), figure];
        let mut rows = vec![
            row(CliWord::Records, self.records.to_string()),
            row(CliWord::RecordsUnreadable, self.failures.to_string()),
            row(CliWord::RecordsWithErrors, self.with_errors.to_string()),
        ];
        if self.scores.1 > 0 {
            let mean = self.scores.0 / self.scores.1 as f64;
            rows.push(row(CliWord::RecordsMeanScore, percent(mean, FILES)));
        }
        let mut out = table::columns(&rows, "");
        let mut levels: Vec<[String; 2]> = Level::ALL
            .iter()
            .zip(self.levels)
            .map(|(level, count)| [level.name(FILES).to_owned(), count.to_string()])
            .collect();
        // All of them together are as many as the records.
        levels.push(row(CliWord::RecordsNotStated, self.not_stated.to_string()));
        if self.failures > 0 {
            levels.push(row(CliWord::RecordsUnreadable, self.failures.to_string()));
        }
        out += "\ngradient\n";
        out += &table::columns(&levels, "  ");
        let gated = FILES.say(CliWord::RecordsGated, &[("count", &self.gated)]);
        out += &format!("  {gated}\n");
        for (at, yardstick) in Yardstick::others().iter().enumerate() {
            let grades: Vec<[String; 2]> = self
                .grades
                .iter()
                .filter(|((yardstick, ..), _)| *yardstick == at)
                .map(|((_, _, headline), count)| [headline.clone(), count.to_string()])
                .collect();
            if !grades.is_empty() {
                out += &format!("\n{}\n", yardstick.id);
                out += &table::columns(&grades, "  ");
            }
        }
        out
    }
}
