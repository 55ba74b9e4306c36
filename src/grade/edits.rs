//! Edits as the report tells them.

use super::words;
use crate::facts::{AccessEdit, Edit, EditSet};
use crate::manifest::{ComponentId, Group};
use crate::report::{AccessReport, EditReport, Text};

/// The edits of a step: components in the order of their table, of a group as one
/// where all of its members change in the same way; then the access.
pub fn told(set: EditSet) -> Vec<EditReport> {
    let mut told: Vec<EditReport> = Vec::new();
    for edit in set.edits() {
        let Edit::Component { component, .. } = &edit else {
            told.push(access(&edit));
            continue;
        };
        match whole_group(set, *component) {
            Some(group) if group.members().first() != Some(component) => {}
            Some(group) => told.push(of_component(&edit, group.key(), words::group_name(group))),
            None => told.push(of_component(
                &edit,
                component.key(),
                &words::name(*component),
            )),
        }
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

fn of_component(edit: &Edit, key: &'static str, name: &str) -> EditReport {
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
        text: words::edit(edit, name),
        ..EditReport::default()
    }
}

fn access(edit: &Edit) -> EditReport {
    let access = match edit {
        Edit::Access(AccessEdit::Audience(audience)) => Some(AccessReport::Audience(*audience)),
        Edit::Access(AccessEdit::Price(price)) => Some(AccessReport::Price(*price)),
        Edit::Access(AccessEdit::Staged(staged)) => Some(AccessReport::Staged(*staged)),
        Edit::Access(AccessEdit::Channel(channel)) => Some(AccessReport::Channels(vec![*channel])),
        Edit::Component { .. } => None,
    };
    EditReport {
        access,
        text: words::edit(edit, ""),
        ..EditReport::default()
    }
}
