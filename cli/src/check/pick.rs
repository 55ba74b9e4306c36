//! Which findings are told, and which fail: by code or by severity.

use openness_badge::finding::{Code, Severity};
use openness_badge::report::FindingReport;
use openness_badge::words::Language;

use crate::config::Config;
use crate::{explain, speech};

/// A code, or all of one severity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Which {
    Code(Code),
    Severity(Severity),
}

impl Which {
    /// `unfit-license`, or `warnings`; else a sentence in this language.
    pub fn parse(text: &str, language: Language) -> Result<Self, String> {
        let word = text.strip_suffix('s').unwrap_or(text);
        if let Some(severity) = Severity::from_word(word) {
            return Ok(Which::Severity(severity));
        }
        explain::code_in(text, language).map(Which::Code)
    }

    pub fn has(self, code: Code) -> bool {
        match self {
            Which::Code(own) => own == code,
            Which::Severity(severity) => code.severity() == severity,
        }
    }

    /// Whether it is this finding, or something that is worse than a severity
    /// that is denied.
    fn denies(self, code: Code) -> bool {
        match self {
            Which::Code(own) => own == code,
            // From the worst on.
            Which::Severity(least) => code.severity() <= least,
        }
    }
}

/// The same; what is wrong with it is told to the person who typed it.
pub fn which(text: &str) -> Result<Which, String> {
    Which::parse(text, speech::language())
}

/// What is asked for on the command line.
#[derive(Clone, clap::Args)]
#[command(next_help_heading = "Findings")]
pub struct Picks {
    /// The findings that are told, and no others: codes, `errors`, `warnings`, `hints`
    #[arg(long, value_name = "CODE|SEVERITY", value_delimiter = ',', value_parser = which)]
    select: Vec<Which>,
    /// Findings that are not told, and do not fail
    #[arg(long, value_name = "CODE|SEVERITY", value_delimiter = ',', value_parser = which)]
    ignore: Vec<Which>,
    /// Findings that fail besides errors: codes, `warnings`, or `hints` (warnings too)
    #[arg(long, value_name = "CODE|SEVERITY", value_delimiter = ',', value_parser = which)]
    deny: Vec<Which>,
}

impl Picks {
    /// These, and what the project says besides.
    pub fn with(&self, config: &Config) -> Picks {
        let mut picks = self.clone();
        picks.ignore.extend(&config.ignore);
        picks.deny.extend(&config.deny);
        picks
    }

    /// Whether findings of this kind are asked for by name.
    pub fn asks(&self, finding: &FindingReport) -> bool {
        let has = |code| self.select.iter().any(|which| which.has(code));
        code(finding).is_some_and(has)
    }

    /// Those that are told, those that are not, and those that fail besides errors: each
    /// by its code or its severity.
    ///
    /// # Errors
    ///
    /// A sentence in this language over a code that there is not.
    pub fn parse(
        select: &[String],
        ignore: &[String],
        deny: &[String],
        language: Language,
    ) -> Result<Self, String> {
        let all = |texts: &[String]| -> Result<Vec<Which>, String> {
            let each = texts.iter();
            each.map(|text| Which::parse(text, language)).collect()
        };
        Ok(Picks {
            select: all(select)?,
            ignore: all(ignore)?,
            deny: all(deny)?,
        })
    }

    /// Whether findings of this code are told.
    pub fn tells(&self, code: Code) -> bool {
        let has = |list: &[Which]| list.iter().any(|which| which.has(code));
        (self.select.is_empty() || has(&self.select)) && !has(&self.ignore)
    }

    /// Leaves out what is not told.
    pub fn retain(&self, findings: &mut Vec<FindingReport>) {
        findings.retain(|finding| code(finding).is_none_or(|code| self.tells(code)));
    }

    /// Whether a finding that is told fails the check.
    pub fn fails(&self, finding: &FindingReport) -> bool {
        let denied = |code| self.deny.iter().any(|which| which.denies(code));
        finding.severity == Severity::Error || code(finding).is_some_and(denied)
    }
}

fn code(finding: &FindingReport) -> Option<Code> {
    Code::from_id(&finding.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_severities() {
        assert_eq!(which("unfit-license"), Ok(Which::Code(Code::UnfitLicense)));
        for word in ["warning", "warnings"] {
            assert_eq!(which(word), Ok(Which::Severity(Severity::Warning)));
        }
        let wrong = |text| which(text).unwrap_err();
        assert_eq!(
            wrong("unfit-licence"),
            "there is no code `unfit-licence`; did you mean `unfit-license`?"
        );
        assert_eq!(
            wrong("nothing"),
            "there is no code `nothing`: `openness-badge explain` lists them"
        );
    }

    #[test]
    fn a_severity_that_is_denied_denies_what_is_worse() {
        let hints = Which::Severity(Severity::Hint);
        assert!(hints.denies(Code::UnfitLicense) && hints.denies(Code::NotStated));
        let warnings = Which::Severity(Severity::Warning);
        assert!(warnings.denies(Code::UnfitLicense) && !warnings.denies(Code::NotStated));
        assert!(!warnings.has(Code::Syntax));
    }
}
