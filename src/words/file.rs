//! The words of a language as a file that a page loads, for the modules in the
//! browser: they carry English alone.
//!
//! ```text
//! FIT ␝ TEXT ␟ TEXT ␟ … ␝ TEXT ␟ …      the sections in their order, ␝ before each
//! ```

use super::{FIT, Language, SECTIONS, Tables};

/// Before each section, and between two texts of one.
const SECTION: char = '\u{1d}';
const TEXT: char = '\u{1f}';

impl Language {
    /// The language of this tag by the words of such a file, as long as the program
    /// runs. `None`: the file belongs to another state of the catalogue, so that its
    /// sentences would say something else.
    pub fn learned(tag: &'static str, file: &'static str) -> Option<Language> {
        let mut sections = file.split(SECTION);
        if sections.next() != Some(FIT) {
            return None;
        }
        let texts = |section: &'static str| -> &'static [&'static str] {
            section.split(TEXT).collect::<Vec<_>>().leak()
        };
        let sections = sections.map(texts).collect::<Vec<_>>().leak();
        Some(Language::of(Box::leak(Box::new(Tables { tag, sections }))))
    }
}

impl Tables {
    /// The file of these sections, by their names; the others are empty in it.
    pub fn file(&self, names: &[&str]) -> String {
        let mut file = FIT.to_owned();
        for (section, texts) in SECTIONS.iter().zip(self.sections) {
            file.push(SECTION);
            if names.contains(&section.section) {
                file.push_str(&texts.join(&TEXT.to_string()));
            }
        }
        file
    }
}

#[cfg(test)]
mod tests {
    use super::super::{BadgeWord, Language, ListWord, SECTIONS, Section, Tables};

    /// A language that says each sentence twice.
    fn twice() -> &'static Tables {
        let twice = |text: &&str| -> &'static str { [*text, *text].concat().leak() };
        let table = |texts: &[&str]| -> &'static [&'static str] {
            texts.iter().map(twice).collect::<Vec<_>>().leak()
        };
        let sections = SECTIONS.iter().map(|section| table(section.texts));
        Box::leak(Box::new(Tables {
            tag: "x-twice",
            sections: sections.collect::<Vec<_>>().leak(),
        }))
    }

    #[test]
    fn a_file_is_learned() {
        let file: &'static str = twice().file(&["list", "badge"]).leak();
        let language = Language::learned("x-twice", file).unwrap();
        assert_eq!(language.tag(), "x-twice");
        for (at, section) in SECTIONS.iter().enumerate() {
            let is_there = ["list", "badge"].contains(&section.section);
            let texts = language.0.unwrap().sections[at];
            match is_there {
                true => assert_eq!(texts, twice().sections[at]),
                false => assert_eq!(texts, [""]),
            }
        }
        assert_eq!(language.text(BadgeWord::Unknown), "unknownunknown");
        assert_eq!(language.or(&["a", "b"]), "a or  or b");
        // What is not there is said in English.
        let alone: &'static str = twice().file(&["badge"]).leak();
        let language = Language::learned("x-twice", alone).unwrap();
        assert_eq!(language.text(ListWord::Or), " or ");
    }

    #[test]
    fn a_file_of_another_catalogue_is_not() {
        let file = twice().file(&["badge"]);
        let other: &'static str = ["0", &file].concat().leak();
        assert_eq!(Language::learned("x-twice", other), None);
        assert_eq!(Language::learned("x-twice", ""), None);
        assert!(BadgeWord::ENGLISH.len() > 5);
    }
}
