//! Questions on a terminal.

use std::io::{self, IsTerminal};

use anyhow::Result;
use dialoguer::{Input, Select};
use openness_badge::license::License;
use openness_badge::manifest::{Availability, ComponentId, Manifest};
use openness_badge::words::{BreakdownWord, CliWord, Language, Value};

use crate::speech;

/// Whether there is somebody to ask: else it would wait for ever.
pub fn can(no_input: bool) -> bool {
    !no_input && io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks for what everybody knows of their own system, where it is not stated.
pub fn complete(manifest: &mut Manifest) -> Result<()> {
    let system = &mut manifest.system;
    for (question, value) in [
        (CliWord::AskName, &mut system.name),
        (CliWord::AskDeveloper, &mut system.developer),
    ] {
        if value.is_none() {
            *value = text(question)?;
        }
    }
    for (question, id) in [
        (CliWord::AskWeights, ComponentId::Weights),
        (CliWord::AskInferenceCode, ComponentId::InferenceCode),
        (CliWord::AskTrainingCode, ComponentId::PretrainingCode),
        (CliWord::AskTrainingData, ComponentId::PretrainingData),
    ] {
        let component = &mut manifest.components[id];
        if component.availability != Availability::Unknown {
            continue;
        }
        component.availability = availability(question)?;
        if component.availability.is_given_out() && component.license.is_none() {
            component.license = text(CliWord::AskLicense)?
                .map(|text| License::parse(&text))
                .filter(License::is_license);
        }
    }
    Ok(())
}

fn text(question: CliWord) -> Result<Option<String>> {
    let answer: String = Input::new()
        .with_prompt(speech::text(question))
        .allow_empty(true)
        .interact_text()?;
    Ok(Some(answer.trim().to_owned()).filter(|answer| !answer.is_empty()))
}

fn availability(question: CliWord) -> Result<Availability> {
    let words: Vec<String> = Availability::ALL
        .iter()
        .map(|availability| meaning(*availability, speech::language()))
        .collect();
    let last = words.len() - 1;
    let chosen = Select::new()
        .with_prompt(speech::text(question))
        .items(&words)
        .default(last)
        .interact()?;
    Ok(Availability::ALL.get(chosen).copied().unwrap_or_default())
}

/// A word, and what it means.
pub fn meaning(availability: Availability, language: Language) -> String {
    let means = match availability {
        Availability::Public => CliWord::MeansPublic,
        Availability::Gated => CliWord::MeansGated,
        Availability::Partial => CliWord::MeansPartial,
        Availability::Described => CliWord::MeansDescribed,
        Availability::Api => CliWord::MeansApi,
        Availability::Hosted => CliWord::MeansHosted,
        Availability::Closed => CliWord::MeansClosed,
        Availability::None => CliWord::MeansNone,
        Availability::Unknown => CliWord::MeansUnknown,
    };
    let values: [(&str, &dyn Value); 2] = [("label", &availability.word()), ("text", &means)];
    language.say(BreakdownWord::Labelled, &values)
}
