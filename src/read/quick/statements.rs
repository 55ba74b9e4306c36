//! What is not judged: it must only be in order, for else the full reader has an
//! error to tell.

use super::tape::Value;
use crate::date::Date;
use crate::manifest::original::eiras::COLUMNS;
use crate::manifest::words::{TAXONOMY, YARDSTICKS};
use crate::manifest::{Claim, Level};
use crate::read::tree::ScalarKind;

impl Value<'_, '_> {
    /// The version of the format.
    pub fn is_number_one(self) -> bool {
        self.kind() == Some(ScalarKind::Integer) && self.text() == Some("1")
    }

    /// Whether it is text, and no number.
    pub fn is_words(self) -> bool {
        self.kind() == Some(ScalarKind::Text)
    }

    /// A text, or several.
    #[inline(never)]
    pub fn texts(self) -> Option<()> {
        self.items()?.try_for_each(Value::any_text)
    }

    /// A date, or a blank text.
    #[inline(never)]
    pub fn date(self) -> Option<()> {
        if !self.says_any()? {
            return Some(());
        }
        Date::parse(self.text()?).map(|_| ())
    }

    /// A text alone, or a mapping of it, under this key, and its address.
    #[inline(never)]
    pub fn text_and_url(self, text: &str) -> Option<()> {
        if !self.is_map() {
            return self.any_text();
        }
        let mut says_any = false;
        for (key, value) in self.stated()? {
            if key == text {
                says_any = value.says_any()?;
            } else if key == "url" {
                value.any_text()?;
            }
        }
        says_any.then_some(())
    }

    pub fn safeguards(self) -> Option<()> {
        self.items()?.try_for_each(|item| item.text_and_url("what"))
    }

    pub fn history(self) -> Option<()> {
        for item in self.all_items()? {
            let mut has_level = false;
            for (key, value) in item.stated()? {
                match key {
                    "date" => value.date()?,
                    "level" => has_level = value.word(Level::WORDS).is_some(),
                    "note" => value.any_text()?,
                    _ => {}
                }
            }
            has_level.then_some(())?;
        }
        Some(())
    }

    pub fn claims(self) -> Option<()> {
        for item in self.items()? {
            let word = match item.is_map() {
                true => {
                    for (key, value) in item.stated()? {
                        if matches!(key, "url" | "quote") {
                            value.any_text()?;
                        }
                    }
                    item.get("claim")?
                }
                false => item,
            };
            word.word(Claim::WORDS)?;
        }
        Some(())
    }

    pub fn assessments(self) -> Option<()> {
        for item in self.items()? {
            let (mut yardstick, mut grade) = (None, None);
            for (key, value) in item.stated()? {
                match key {
                    "yardstick" => yardstick = YARDSTICKS.get(value.word(YARDSTICKS)?),
                    "grade" => grade = Some(value),
                    "date" => value.date()?,
                    "url" | "note" => value.any_text()?,
                    _ => {}
                }
            }
            let (yardstick, grade) = (*yardstick?, grade?);
            match grade.is_map() {
                true => (yardstick == TAXONOMY).then(|| grade.levels())??,
                false => {
                    grade.text()?;
                }
            }
        }
        Some(())
    }

    /// A level for components of the taxonomy.
    fn levels(self) -> Option<()> {
        let mut has_any = false;
        for (key, value) in self.stated()? {
            if let Some(column) = COLUMNS.iter().find(|column| column.key == key) {
                value.word(column.words())?;
                has_any = true;
            }
        }
        has_any.then_some(())
    }
}
