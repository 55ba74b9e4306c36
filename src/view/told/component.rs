//! What is said of one component.

use crate::license::Class;
use crate::manifest::Availability;
use crate::report::{ComponentReport, Openness};
use crate::words::{BreakdownWord, Language};

/// The state in words: how it can be reached, and what keeps it from being open.
pub fn state(component: &ComponentReport) -> BreakdownWord {
    match component.availability {
        _ if component.state == Openness::Open => BreakdownWord::Open,
        Availability::Public => terms(component),
        Availability::Gated => BreakdownWord::OnRequest,
        Availability::Partial => BreakdownWord::Partly,
        Availability::Described => BreakdownWord::Described,
        Availability::Api => BreakdownWord::ApiOnly,
        Availability::Hosted => BreakdownWord::HostedOnly,
        Availability::Closed => BreakdownWord::NotReleased,
        Availability::None => BreakdownWord::Absent,
        Availability::Unknown => BreakdownWord::NotStated,
    }
}

/// What is the matter with the license of something public.
fn terms(component: &ComponentReport) -> BreakdownWord {
    match component.license_class {
        None if component.license.is_none() => BreakdownWord::ReleasedNoLicense,
        None | Some(Class::Vague | Class::Unknown) => BreakdownWord::ReleasedUnclear,
        Some(Class::UseRestricted) => BreakdownWord::ReleasedUse,
        Some(Class::ScaleRestricted) => BreakdownWord::ReleasedScale,
        Some(Class::NonCommercial) => BreakdownWord::ReleasedNonCommercial,
        Some(Class::NoDerivatives) => BreakdownWord::ReleasedNoChanges,
        Some(Class::Proprietary) => BreakdownWord::ReleasedProprietary,
        // Free, but not for this: a content license on code.
        Some(Class::Osi | Class::Libre | Class::OpenModel | Class::OpenContent) => {
            BreakdownWord::ReleasedUnfit
        }
    }
}

/// What there is to say besides, but for the developer's own note: how the license
/// was written, since when it is no longer handed out, and what took its place.
/// `shown` makes somebody else's text fit for where it goes.
pub fn notes(
    component: &ComponentReport,
    language: Language,
    shown: impl Fn(&str) -> String,
) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(found) = &component.license_as_found {
        notes.push(language.say(BreakdownWord::LicenseFound, &[("license", &shown(found))]));
    }
    if let Some(word) = withdrawn(component) {
        let date = component.withdrawn.map(|date| date.text());
        let other = component.replaced_by.as_deref().map(shown);
        notes.push(language.say(word, &[("date", &date), ("other", &other)]));
    }
    notes
}

/// Which sentence says that it was withdrawn, or replaced. Its places are `date`
/// and `other`.
pub fn withdrawn(component: &ComponentReport) -> Option<BreakdownWord> {
    match (component.withdrawn, &component.replaced_by) {
        (Some(_), Some(_)) => Some(BreakdownWord::WithdrawnReplaced),
        (Some(_), None) => Some(BreakdownWord::Withdrawn),
        (None, Some(_)) => Some(BreakdownWord::Replaced),
        (None, None) => None,
    }
}
