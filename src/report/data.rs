//! A report as data, in the shape that it has for every consumer.

use serde::{Serialize, Serializer};

use super::{
    Change, ClaimReport, ComponentReport, Detail, Figure, FindingReport, LevelReport, Next,
    Openness, PlacementReport, Report, Requirement, Score, Source, State, SystemReport, Verdict,
};
use crate::value::{Map, Value, list, texts};

/// What can be told as data.
macro_rules! data {
    ($($type:ident)+) => {
        $(impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.value().serialize(serializer)
            }
        })+
    };
}

data! {
    Report Source SystemReport LevelReport Score PlacementReport Openness ComponentReport State
    Verdict Requirement Next Change Detail Figure ClaimReport FindingReport
}

impl Report {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        map.count("format", self.format.into());
        map.text_of("digest", &self.digest);
        map.put("source", self.source.value());
        map.put("system", self.system.value());
        if let Some(level) = &self.level {
            map.put("level", level.value());
        }
        if let Some(score) = &self.score {
            map.put("score", score.value());
        }
        map.some("history", list(&self.history, PlacementReport::value));
        let components = list(&self.components, ComponentReport::value);
        map.put("components", Value::List(components));
        map.put(
            "verdicts",
            Value::List(list(&self.verdicts, Verdict::value)),
        );
        map.put(
            "claims",
            Value::List(list(&self.claims, ClaimReport::value)),
        );
        let findings = list(&self.findings, FindingReport::value);
        map.put("findings", Value::List(findings));
        map.some("sources", texts(&self.sources));
        map.into()
    }
}

impl Source {
    fn value(&self) -> Value<'static> {
        const WORDS: [&str; 7] = [
            "manifest",
            "mof",
            "osai",
            "eiras",
            "model-card",
            "cyclonedx",
            "spdx",
        ];
        word(&WORDS, *self as usize)
    }
}

impl Openness {
    fn value(&self) -> Value<'static> {
        const WORDS: [&str; 5] = ["open", "partly", "closed", "none", "unknown"];
        word(&WORDS, *self as usize)
    }
}

impl State {
    fn value(&self) -> Value<'static> {
        const WORDS: [&str; 5] = ["met", "partly", "not-met", "not-stated", "needs-judgement"];
        word(&WORDS, *self as usize)
    }
}

fn word(words: &[&'static str], at: usize) -> Value<'static> {
    words.get(at).copied().unwrap_or_default().into()
}

impl SystemReport {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        map.text_of("name", &self.name);
        map.text_of("developer", &self.developer);
        map.text_of("version", &self.version);
        map.some("kind", list(&self.kind, |kind| kind.word().into()));
        map.text_of("url", &self.url);
        map.date("released", &self.released);
        map.text_of("based-on", &self.based_on);
        map.into()
    }
}

impl LevelReport {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        map.count("index", self.index.into());
        map.text("id", self.id.word());
        map.text("label", &self.label);
        map.flag("gated", self.gated);
        map.date("as_of", &self.as_of);
        map.told("note", &self.note);
        map.into()
    }
}

impl Score {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        map.number("total", Some(self.total));
        map.number("model", self.model);
        map.number("risk", self.risk);
        map.number("replication", self.replication);
        map.into()
    }
}

impl PlacementReport {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        map.date("date", &self.date);
        map.count("index", self.index.into());
        map.text("level", self.level.word());
        map.text_of("note", &self.note);
        map.into()
    }
}

impl ComponentReport {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        map.text("id", self.id);
        map.text("availability", self.availability.word());
        map.text_of("license", &self.license);
        map.word("license_class", self.license_class.map(|class| class.id()));
        map.text_of("license_url", &self.license_url);
        map.put("state", self.state.value());
        map.some("urls", texts(&self.urls));
        map.text_of("note", &self.note);
        map.into()
    }
}

impl Verdict {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        map.text("yardstick", self.yardstick);
        map.text("name", self.name);
        map.text("author", self.author);
        map.text("version", self.version);
        map.text("url", self.url);
        map.text("headline", &self.headline);
        map.count("index", self.index.into());
        map.count("of", self.of.into());
        let requirements = list(&self.requirements, Requirement::value);
        map.put("requirements", Value::List(requirements));
        if let Some(next) = &self.next {
            map.put("next", next.value());
        }
        map.put("detail", self.detail.value());
        map.into()
    }
}

impl Requirement {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        map.text("id", self.id);
        map.text("label", &self.label);
        map.put("state", self.state.value());
        map.put("components", Value::List(texts(&self.components)));
        map.text("because", &self.because);
        map.told("fix", &self.fix);
        map.into()
    }
}

impl Next {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        map.text("headline", &self.headline);
        map.put("changes", Value::List(list(&self.changes, Change::value)));
        map.into()
    }
}

impl Change {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        map.text("component", self.component);
        map.text("make", &self.make);
        map.into()
    }
}

impl Detail {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        for (name, figure) in &self.0 {
            map.put(name, figure.value());
        }
        map.into()
    }
}

impl Figure {
    fn value(&self) -> Value<'_> {
        match self {
            Figure::Count(count) => Value::Count(*count),
            Figure::Number(number) => Value::Number(*number),
            Figure::State(state) => state.value(),
            Figure::Text(text) => Value::from(&**text),
            Figure::List(figures) => Value::List(list(figures, Figure::value)),
            Figure::Map(detail) => detail.value(),
        }
    }
}

impl ClaimReport {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        map.text("claim", self.claim.word());
        map.flag("borne_out", self.borne_out);
        map.put("missing", Value::List(texts(&self.missing)));
        map.into()
    }
}

impl FindingReport {
    fn value(&self) -> Value<'_> {
        let mut map = Map::new();
        map.text("code", self.code);
        map.text("severity", self.severity.word());
        map.count("line", self.line);
        map.count("column", self.column);
        map.count("end_line", self.end_line);
        map.count("end_column", self.end_column);
        map.text("message", &self.message);
        map.text_of("help", &self.help);
        map.into()
    }
}
