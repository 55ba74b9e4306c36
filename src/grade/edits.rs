//! Edits as the report tells them.

use super::words;
use crate::facts::{AccessEdit, Edit, EditSet};
use crate::manifest::{ComponentId, Group};
use crate::report::{AccessReport, EditReport, Text};
use crate::words::Language;

/// The edits of a step: components in the order of their table, of a group as one
/// where all of its members change in the same way; then the access.
pub fn told(set: EditSet, language: Language) -> Vec<EditReport> {
    let mut told: Vec<EditReport> = Vec::new();
    for edit in set.edits() {
        let Edit::Component { component, .. } = &edit else {
            told.push(access(&edit, language));
            continue;
        };
        let (key, name) = match whole_group(set, *component) {
            Some(group) if group.members().first() != Some(component) => continue,
            Some(group) => (group.key(), group.inside(language)),
            None => (component.key(), component.inside(language)),
        };
        told.push(of_component(&edit, key, name, language));
    }
    told
}

/// The group of a component, where all of it changes in the same way.
fn whole_group(set: EditSet, id: ComponentId) -> Option<Group> {
    Group::whole(id, |member| {
        set.has_public(member) == set.has_public(id)
            && set.has_license(member) == set.has_license(id)
    })
}

fn of_component(
    edit: &Edit,
    key: &'static str,
    name: &'static str,
    language: Language,
) -> EditReport {
    let Edit::Component {
        availability,
        license,
        ..
    } = edit
    else {
        return EditReport::default();
    };
    EditReport {
        component: Some(Text::Borrowed(key)),
        availability: *availability,
        license: license
            .as_ref()
            .map(|license| Text::Owned(license.text().to_owned())),
        text: words::edit(edit, name, language),
        ..EditReport::default()
    }
}

fn access(edit: &Edit, language: Language) -> EditReport {
    let access = match edit {
        Edit::Access(AccessEdit::Audience(audience)) => Some(AccessReport::Audience(*audience)),
        Edit::Access(AccessEdit::Price(price)) => Some(AccessReport::Price(*price)),
        Edit::Access(AccessEdit::Staged(staged)) => Some(AccessReport::Staged(*staged)),
        Edit::Access(AccessEdit::Channel(channel)) => Some(AccessReport::Channels(vec![*channel])),
        Edit::Component { .. } => None,
    };
    EditReport {
        access,
        text: words::edit(edit, "", language),
        ..EditReport::default()
    }
}
