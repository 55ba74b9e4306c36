//! What changed between two runs. The last run's data are read from its site; what
//! changed before is kept, so that a feed does not forget.

use std::path::Path;

use openness_badge::manifest::Level;
use openness_badge::shown;
use openness_badge::words::{CliWord, GalleryWord, Language, ListWord, Value};
use serde::{Deserialize, Serialize};

use super::File;
use super::data::{self, Data, Record};
use super::fragment;
use super::system::earlier;
use crate::input::Today;
use crate::output;
use crate::speech::{self, Named};

const FILE: &str = "data/changes.json";

/// So many are kept.
const MOST: usize = 500;

/// So much of an earlier run's files is read.
const LONGEST: u64 = 256 * 1024 * 1024;

#[derive(Default, Serialize, Deserialize)]
pub struct Changes {
    /// The day of the first run.
    pub since: String,
    /// The newest first.
    pub changes: Vec<Change>,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct Change {
    /// The day of the run that found it.
    pub date: String,
    pub id: String,
    pub name: String,
    #[serde(flatten)]
    pub what: What,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// With its level.
    Added(Option<String>),
    Removed(()),
    Changed(Vec<Item>),
}

/// A fact or a result that is another one.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// `level`, a framework or a component.
    pub of: String,
    pub old: String,
    pub new: String,
}

/// What is other than in the site of this folder, before what was so already.
pub fn since(folder: &Path, data: &Data, today: &Today) -> Changes {
    let date = today.date().map(|date| date.text()).unwrap_or_default();
    let first = Changes {
        since: date.clone(),
        changes: Vec::new(),
    };
    let path = folder.join(data::JSON);
    let Some(bytes) = earlier(&path, LONGEST) else {
        return first;
    };
    let kept = earlier(&folder.join(FILE), LONGEST);
    let kept = kept.and_then(|bytes| serde_json::from_slice::<Changes>(&bytes).ok());
    let (Some(old), Some(mut changes)) = (Data::read(&bytes), kept) else {
        let name = output::name(&path);
        output::tell_line(&speech::say(
            CliWord::SiteOldData,
            &[("file", &Named(&name))],
        ));
        return first;
    };
    let mut found = between(&old, data, &date);
    found.append(&mut changes.changes);
    found.truncate(MOST);
    Changes {
        since: changes.since,
        changes: found,
    }
}

/// By the names of the systems.
fn between(old: &Data, new: &Data, date: &str) -> Vec<Change> {
    let change = |record: &Record, what: What| Change {
        date: date.to_owned(),
        id: record.id.clone(),
        name: record.name.clone(),
        what,
    };
    let by_id = |data: &Data, id: &str| data.systems.iter().position(|record| record.id == id);
    // The words of another language are no other results.
    let is_other_language = old.language != new.language;
    let mut found = Vec::new();
    for record in &new.systems {
        let before = by_id(old, &record.id).and_then(|at| old.systems.get(at));
        let what = match before {
            None => What::Added(record.level.clone()),
            Some(before)
                if before.digest == record.digest
                    && (is_other_language || results(before) == results(record)) =>
            {
                continue;
            }
            Some(before) => match items(before, record, is_other_language) {
                items if items.is_empty() => continue,
                items => What::Changed(items),
            },
        };
        found.push(change(record, what));
    }
    for record in &old.systems {
        if by_id(new, &record.id).is_none() {
            found.push(change(record, What::Removed(())));
        }
    }
    found.sort_by(|a, b| a.id.cmp(&b.id));
    found
}

fn results(record: &Record) -> Vec<(&str, &str)> {
    let results = record.results.iter();
    results.map(|own| (&*own.framework, &*own.result)).collect()
}

/// What of one system is other than before.
fn items(old: &Record, new: &Record, is_other_language: bool) -> Vec<Item> {
    let mut items = Vec::new();
    let mut add = |of: &str, old: String, new: String| {
        if old != new {
            let of = of.to_owned();
            items.push(Item { of, old, new });
        }
    };
    let level = |record: &Record| record.level.clone().unwrap_or_default();
    add("level", level(old), level(new));
    let results = new.results.iter();
    let results = results.filter(|own| own.framework != "gradient" && !is_other_language);
    for result in results {
        let before = old
            .results
            .iter()
            .find(|own| own.framework == result.framework);
        if let Some(before) = before {
            add(
                &result.framework,
                before.result.clone(),
                result.result.clone(),
            );
        }
    }
    let of = |record: &Record, id: &str| {
        let own = record.components.iter().find(|own| own.id == id);
        own.map_or_else(|| "unknown".to_owned(), |own| own.availability.clone())
    };
    let ids = new.components.iter().chain(&old.components);
    let mut seen: Vec<&str> = Vec::new();
    for id in ids.map(|own| own.id.as_str()) {
        if !seen.contains(&id) {
            seen.push(id);
            add(id, of(old, id), of(new, id));
        }
    }
    items
}

impl Changes {
    pub fn file(&self) -> File {
        let json = shown::json(serde_json::to_string_pretty(self).unwrap_or_default());
        (FILE.to_owned(), (json + "\n").into_bytes())
    }

    /// The day of the newest, or of the first run.
    pub fn updated(&self) -> &str {
        self.changes
            .first()
            .map_or(&self.since, |change| &change.date)
    }
}

impl Change {
    /// As a sentence.
    pub fn text(&self, language: Language) -> String {
        let name = &self.name;
        match &self.what {
            What::Added(of) => {
                let level = level(of.as_deref().unwrap_or_default(), language);
                language.say(GalleryWord::FeedAdded, &[("name", name), ("level", &level)])
            }
            What::Removed(()) => language.say(GalleryWord::FeedRemoved, &[("name", name)]),
            What::Changed(items) => {
                let items: Vec<String> = items.iter().map(|item| item.text(language)).collect();
                let changes = items.join(language.text(ListWord::Comma));
                language.say(
                    GalleryWord::FeedChanged,
                    &[("name", name), ("changes", &changes)],
                )
            }
        }
    }
}

impl Item {
    fn text(&self, language: Language) -> String {
        let yardstick = openness_badge::grade::Yardstick::by_id(&self.of);
        let (word, of, old, new) = match (self.of.as_str(), yardstick) {
            ("level", _) => {
                let [old, new] = [&self.old, &self.new].map(|of| level(of, language));
                (GalleryWord::FeedLevel, String::new(), old, new)
            }
            (_, Some(yardstick)) => (
                GalleryWord::FeedResult,
                fragment::short(yardstick.id, language).to_owned(),
                fragment::shown_text(&self.old),
                fragment::shown_text(&self.new),
            ),
            (component, None) => {
                let [old, new] =
                    [&self.old, &self.new].map(|word| fragment::availability(word, language));
                (
                    GalleryWord::FeedComponent,
                    fragment::component(component, language),
                    old,
                    new,
                )
            }
        };
        let values: [(&str, &dyn Value); 4] = [
            ("framework", &of),
            ("component", &of),
            ("old", &old),
            ("new", &new),
        ];
        language.say(word, &values)
    }
}

fn level(id: &str, language: Language) -> String {
    use openness_badge::words::LevelWord;
    let level = Level::from_word(id);
    let text = level.map_or(language.text(LevelWord::NotStated), |level| {
        level.inside(language)
    });
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(id: &str, level: &str, mof: &str, weights: &str) -> Record {
        let json = serde_json::json!({
            "id": id, "name": id.to_uppercase(), "level": level, "stated": 1, "license_class": "osi",
            "results": [{ "framework": "mof", "result": mof, "at_most": "Class I" }],
            "components": [{ "id": "weights", "availability": weights }],
            "page": "", "manifest": "", "badge": "", "file": "", "digest": format!("{level}{mof}{weights}"),
        });
        serde_json::from_value(json).unwrap()
    }

    fn data(systems: Vec<Record>) -> Data {
        Data {
            format: 1,
            title: String::new(),
            language: None,
            systems,
        }
    }

    #[test]
    fn the_words_of_another_language_are_no_change() {
        let old = data(vec![record("a", "api", "Class I", "public")]);
        let mut new = data(vec![record("a", "api", "Klasse I", "public")]);
        assert_eq!(between(&old, &new, "2026-01-31").len(), 1);
        new.language = Some("de".to_owned());
        assert!(between(&old, &new, "2026-01-31").is_empty());
        let weights = &mut new.systems[0];
        *weights = record("a", "api", "Klasse I", "closed");
        assert_eq!(between(&old, &new, "2026-01-31").len(), 1);
    }

    #[test]
    fn says_what_is_new_gone_and_changed() {
        let old = data(vec![
            record("a", "api", "Unclassified", "api"),
            record("b", "open", "Class I", "public"),
            record("c", "open", "Class I", "public"),
        ]);
        let new = data(vec![
            record("a", "downloadable", "Class III", "public"),
            record("c", "open", "Class I", "public"),
            record("d", "closed", "Unclassified", "closed"),
        ]);
        let told = between(&old, &new, "2026-01-31");
        let told: Vec<String> = told
            .iter()
            .map(|change| change.text(Language::ENGLISH))
            .collect();
        assert_eq!(
            told,
            [
                "A: level API access → downloadable, MOF Unclassified → Class III, Weights through an API only → public.",
                "B is no longer listed.",
                "D is new: fully closed.",
            ]
        );
        assert!(between(&new, &new, "2026-02-01").is_empty());
    }
}
