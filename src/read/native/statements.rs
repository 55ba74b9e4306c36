//! What the developer and others say of a system: reasons, plans, claims,
//! safeguards, published assessments. None of it is judged.

use crate::finding::{Problem, Span};
use crate::manifest::original::eiras::COLUMNS;
use crate::manifest::words::{TAXONOMY, YARDSTICKS};
use crate::manifest::{Assessment, Claim, Claimed, PublishedGrade, Safeguard, Statement};
use crate::read::fields::{Field, Reader, missing};
use crate::read::tree::{Node, Value};
use crate::words::FindingWord;

impl Reader<'_> {
    /// A text, or a text with its address. `text` is the whole name of its key.
    pub fn statement(&mut self, field: &Field, text: &'static str) -> Option<Statement> {
        let (text, url) = self.text_and_url(field, text, "text: …")?;
        Some(Statement { text, url })
    }

    pub fn safeguards(&mut self, field: &Field) -> Vec<Safeguard> {
        let mut safeguards = Vec::new();
        for item in self.items(field, FindingWord::PartListOfSafeguards) {
            if let Some((what, url)) = self.text_and_url(&item, "safeguards.what", "what: …") {
                safeguards.push(Safeguard { what, url });
            }
        }
        safeguards
    }

    /// A text alone, or a mapping of it and its address.
    fn text_and_url(
        &mut self,
        field: &Field,
        key: &'static str,
        example: &'static str,
    ) -> Option<(String, Option<String>)> {
        match field.node.value {
            Value::Scalar(_) => Some((self.text(field)?, None)),
            Value::Map(_) => {
                let (mut text, mut url) = (None, None);
                let (within, own) = key.rsplit_once('.').unwrap_or(("", key));
                let prefix = [within, "."].concat();
                let keys = [own, "url"];
                for (name, field) in self.entries(field.node, &prefix, within_of(key), &keys) {
                    match name {
                        "url" => url = self.url(&field),
                        _ => text = self.text(&field),
                    }
                }
                if text.is_none() {
                    self.missing_unless_said(field.node, key, example);
                }
                Some((text?, url))
            }
            Value::List(_) => {
                self.wrong_type(field, FindingWord::PartTextOrAMappingOfTextAndUrl);
                None
            }
        }
    }

    /// Claims, each once, and where each stands.
    pub fn claims(&mut self, field: &Field, places: &mut Vec<(Claim, Span)>) -> Vec<Claimed> {
        let mut claims: Vec<Claimed> = Vec::new();
        for item in self.items(field, FindingWord::PartListOfWords) {
            let Some(said) = self.claim(&item) else {
                continue;
            };
            let has_evidence = |said: &Claimed| said.url.is_some() || said.quote.is_some();
            match claims.iter().position(|known| known.claim == said.claim) {
                None => {
                    places.push((said.claim, item.node.span));
                    claims.push(said);
                }
                Some(at) => {
                    let (Some(known), Some(place)) = (claims.get_mut(at), places.get_mut(at))
                    else {
                        continue;
                    };
                    if !has_evidence(known) {
                        *place = (said.claim, item.node.span);
                        *known = said;
                    } else if has_evidence(&said) && said != *known {
                        let claim = said.claim;
                        self.report(item.node, Problem::RepeatedClaim { claim });
                    }
                }
            }
        }
        claims
    }

    /// A word, or a mapping of the word and its evidence.
    fn claim(&mut self, field: &Field) -> Option<Claimed> {
        let (mut claim, mut url, mut quote) = (None, None, None);
        match &field.node.value {
            Value::Map(_) => {
                let keys = ["claim", "url", "quote"];
                for (key, field) in
                    self.entries(field.node, "claims.", FindingWord::PartEntryOfClaims, &keys)
                {
                    match key {
                        "claim" => claim = self.word(&field, Claim::WORDS, Claim::from_word),
                        "url" => url = self.url(&field),
                        _ => quote = self.text(&field),
                    }
                }
                if claim.is_none() {
                    self.missing_unless_said(field.node, "claims.claim", "claim: open-source");
                }
            }
            Value::Scalar(_) => claim = self.word(field, Claim::WORDS, Claim::from_word),
            Value::List(_) => {
                self.wrong_type(field, FindingWord::PartWordOrAMappingWithTheKeyClaim)
            }
        }
        Some(Claimed {
            claim: claim?,
            url,
            quote,
        })
    }

    pub fn assessments(&mut self, field: &Field) -> Vec<Assessment> {
        const EXPECTED: FindingWord = FindingWord::PartListOfYardsticksAndGrades;
        let mut assessments = Vec::new();
        for item in self.items(field, EXPECTED) {
            if self.mapping(&item, EXPECTED) {
                assessments.extend(self.assessment(item.node));
            }
        }
        assessments
    }

    fn assessment(&mut self, node: &Node) -> Option<Assessment> {
        const WITHIN: FindingWord = FindingWord::PartEntryOfAssessments;
        const KEYS: [&str; 5] = ["yardstick", "grade", "date", "url", "note"];
        let (mut yardstick, mut grade) = (None, None);
        let (mut date, mut url, mut note) = (None, None, None);
        for (key, field) in self.entries(node, "assessments.", WITHIN, &KEYS) {
            match key {
                "yardstick" => yardstick = self.word(&field, YARDSTICKS, yardstick_of_word),
                "grade" => grade = Some(field),
                "date" => date = self.date(&field),
                "url" => url = self.url(&field),
                _ => note = self.text(&field),
            }
        }
        // Which of the two a grade is depends on whose it is.
        let grade = grade.and_then(|field| self.grade(&field, yardstick == Some(TAXONOMY)));
        if yardstick.is_none() {
            self.missing_unless_said(node, "assessments.yardstick", "yardstick: mof");
        }
        if grade.is_none() {
            self.missing_unless_said(node, "assessments.grade", "grade: Class I");
        }
        Some(Assessment {
            yardstick: yardstick?.to_owned(),
            grade: grade?,
            date,
            url,
            note,
        })
    }

    fn grade(&mut self, field: &Field, of_components: bool) -> Option<PublishedGrade> {
        let Value::Map(_) = field.node.value else {
            return self.text(field).map(PublishedGrade::Headline);
        };
        if !of_components {
            self.wrong_type(field, FindingWord::PartText);
            return None;
        }
        let keys = COLUMNS.each_ref().map(|column| column.key);
        let entries = self.entries(
            field.node,
            "assessments.grade.",
            FindingWord::PartGrade,
            &keys,
        );
        let mut levels = Vec::new();
        for column in &COLUMNS {
            let Some((_, field)) = entries.iter().find(|(key, _)| *key == column.key) else {
                continue;
            };
            if let Some(rating) = self.rating(field, column) {
                levels.push((column.key.to_owned(), column.word(rating).to_owned()));
            }
        }
        (!levels.is_empty()).then_some(PublishedGrade::Levels(levels))
    }

    /// Says that a key is missing, unless something has been said of what stands
    /// there. `key` is its whole name.
    pub fn missing_unless_said(&mut self, node: &Node, key: &'static str, example: &'static str) {
        // So many findings are not searched through for one that is not told.
        if self.is_full() {
            return;
        }
        let own = key.rsplit('.').next().unwrap_or(key);
        let said = node.get(own).is_some_and(|value| {
            self.findings
                .iter()
                .any(|finding| finding.span == value.span)
        });
        if !said {
            let missing = missing(node, own, key, example);
            match missing.problem {
                // The whole of what lacks it.
                Problem::MissingKey { .. } => self.report(node, missing.problem),
                _ => self.findings.push(missing),
            }
        }
    }
}

fn yardstick_of_word(word: &str) -> Option<&'static str> {
    YARDSTICKS.iter().copied().find(|known| *known == word)
}

/// What the mapping with this key is called in a message.
fn within_of(key: &str) -> FindingWord {
    match key {
        "access.reason.text" => FindingWord::PartAccessReason,
        "access.plans.text" => FindingWord::PartAccessPlans,
        _ => FindingWord::PartEntryOfSafeguards,
    }
}
