//! What the page that compares is told of a system: a script that hands over data,
//! for a page that was opened from a disk may load nothing else.

use openness_badge::grade::YARDSTICKS;
use openness_badge::manifest::{Availability, ComponentId};
use openness_badge::report::{ComponentReport, Requirement, Verdict};
use openness_badge::view::told;
use openness_badge::words::{BreakdownWord, GalleryWord as W, Language};
use serde_json::{Value, json};

use super::File;
use super::fragment::{self, shown_text};
use super::place;
use super::system::System;

/// The data of a system.
pub fn file(system: &System, language: Language) -> File {
    let report = &system.report;
    let level = report.level.as_ref();
    let data = json!({
        "id": system.id,
        "name": system.name,
        "developer": report.system.developer.as_deref().map(shown_text),
        "level": level.map(|level| level.index),
        "grade": report.verdict("gradient").map(|verdict| shown_text(&verdict.headline)),
        "summary": shown_text(&report.summary),
        "manifest": system.manifest_file(),
        "components": report.components.iter().map(component).collect::<Vec<_>>(),
        "results": report.verdicts.iter().map(|own| result(own, language)).collect::<Vec<_>>(),
    });
    // Nothing in it ends a script, wherever somebody puts it.
    let data = data.to_string().replace('<', "\\u003c");
    let script = format!("opennessSystem({data});\n");
    (
        ["compare/", &system.id, ".js"].concat(),
        script.into_bytes(),
    )
}

/// How far it is given out (3: public, 2: on request, 1: in part, 0: not; none: not
/// stated or not there), in words, and the license.
fn component(component: &ComponentReport) -> Value {
    let rank = match component.availability {
        Availability::Public => Some(3),
        Availability::Gated => Some(2),
        Availability::Partial => Some(1),
        Availability::None | Availability::Unknown => None,
        _ => Some(0),
    };
    json!([
        rank,
        component.availability.word(),
        component.license.as_deref().map(shown_text),
    ])
}

fn result(verdict: &Verdict, language: Language) -> Value {
    json!({
        "result": shown_text(&verdict.headline),
        "class": place::class(verdict),
        "upTo": told::up_to(verdict, language).map(|text| shown_text(&text)),
        "asked": verdict.requirements.iter().map(|own| requirement(own, language)).collect::<Vec<_>>(),
    })
}

fn requirement(requirement: &Requirement, language: Language) -> Value {
    json!([
        requirement.id,
        shown_text(&requirement.label),
        requirement.state,
        requirement.state.name(language),
        shown_text(&requirement.because),
    ])
}

/// The texts of the page's script and what it knows of components and frameworks.
pub fn words(language: Language) -> String {
    let say = |word: W| language.text(word);
    let components: Vec<Value> = ComponentId::ALL
        .iter()
        .map(|id| json!([id.name(language), id.kind().name(language)]))
        .collect();
    let frameworks: Vec<Value> = YARDSTICKS
        .iter()
        .map(|yardstick| {
            json!([
                yardstick.id,
                yardstick.name,
                fragment::short(yardstick.id, language)
            ])
        })
        .collect();
    let availabilities: serde_json::Map<String, Value> = Availability::ALL
        .iter()
        .map(|word| (word.word().to_owned(), word.name(language).into()))
        .collect();
    json!({
        "components": components,
        "frameworks": frameworks,
        "availabilities": availabilities,
        "and": language.text(openness_badge::words::ListWord::And),
        "comma": language.text(openness_badge::words::ListWord::Comma),
        "notStated": language.text(BreakdownWord::NotStated),
        "remove": say(W::Remove),
        "loading": say(W::Loading),
        "notLoaded": say(W::NotLoaded),
        "moreOfTwo": say(W::MoreOfTwo),
        "mostOfAll": say(W::MostOfAll),
        "asMany": say(W::AsMany),
        "mostShared": say(W::MostShared),
        "couldChange": say(W::CouldChange),
        "cannotChange": say(W::CannotChange),
        "only": say(W::Only),
        "onlyNone": say(W::OnlyNone),
        "onlyNoneAll": say(W::OnlyNoneAll),
        "both": say(W::Both),
        "bothNone": say(W::BothNone),
        "onRequest": say(W::OnRequest),
        "inPart": say(W::InPart),
        "countReleased": say(W::CountReleased),
        "countSilent": say(W::CountSilent),
        "countRequest": say(W::CountRequest),
        "countPart": say(W::CountPart),
        "lessOpenly": say(W::LessOpenly),
        "headWhy": say(W::HeadWhy),
        "allReasons": say(W::AllReasons),
        "reasons": say(W::Reasons),
        "more": language.text(BreakdownWord::More),
        "whyTitle": say(W::WhyTitle),
        "sameReasons": say(W::SameReasons),
        "sameGrade": say(W::SameGrade),
        "noReasons": say(W::NoReasons),
        "moreReasons": say(W::MoreReasons),
        "matrixTitle": say(W::MatrixTitle),
        "headComponent": say(W::HeadComponent),
        "headFramework": say(W::HeadFramework),
        "manifest": say(W::Manifest),
        "badgeOf": say(W::BadgeOf),
    })
    .to_string()
}
