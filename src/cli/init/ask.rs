//! Questions on a terminal.

use std::io::{self, IsTerminal};

use anyhow::Result;
use dialoguer::{Input, Select};
use openness_badge::license::License;
use openness_badge::manifest::{Availability, ComponentId, Manifest};

/// Whether there is somebody to ask: else it would wait for ever.
pub fn can(no_input: bool) -> bool {
    !no_input && io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks for what everybody knows of their own system, where it is not stated.
pub fn complete(manifest: &mut Manifest) -> Result<()> {
    let system = &mut manifest.system;
    for (question, value) in [
        ("What is the system called?", &mut system.name),
        ("Who made it?", &mut system.developer),
    ] {
        if value.is_none() {
            *value = text(question)?;
        }
    }
    for (question, id) in [
        ("Who can get the weights?", ComponentId::Weights),
        ("And the code that runs them?", ComponentId::InferenceCode),
        ("The code that trained them?", ComponentId::PretrainingCode),
        (
            "The data that they were trained on?",
            ComponentId::PretrainingData,
        ),
    ] {
        let component = &mut manifest.components[id];
        if component.availability != Availability::Unknown {
            continue;
        }
        component.availability = availability(question)?;
        if component.availability.is_given_out() && component.license.is_none() {
            component.license = text("Under which license? (such as Apache-2.0)")?
                .map(|text| License::parse(&text))
                .filter(License::is_license);
        }
    }
    Ok(())
}

fn text(question: &str) -> Result<Option<String>> {
    let answer: String = Input::new()
        .with_prompt(question)
        .allow_empty(true)
        .interact_text()?;
    Ok(Some(answer.trim().to_owned()).filter(|answer| !answer.is_empty()))
}

fn availability(question: &str) -> Result<Availability> {
    let words: Vec<&str> = Availability::ALL
        .iter()
        .map(|availability| meaning(*availability))
        .collect();
    let last = words.len() - 1;
    let chosen = Select::new()
        .with_prompt(question)
        .items(&words)
        .default(last)
        .interact()?;
    Ok(Availability::ALL.get(chosen).copied().unwrap_or_default())
}

/// A word, and what it means.
pub fn meaning(availability: Availability) -> &'static str {
    match availability {
        Availability::Public => "public: anyone, without asking",
        Availability::Gated => "gated: anyone may ask, by a form, an account, an agreement",
        Availability::Partial => "partial: only some of it is given out",
        Availability::Described => {
            "described: not given out, documented closely enough to rebuild it"
        }
        Availability::Api => "api: only through a programming interface",
        Availability::Hosted => "hosted: only through a user interface",
        Availability::Closed => "closed: it exists and is withheld",
        Availability::None => "none: this system has no such component",
        Availability::Unknown => "unknown: not stated",
    }
}
