//! Where in a text the facts are that a finding is about.

use crate::finding::Span;
use crate::manifest::{Availability, Channel, ComponentId, Group};
use crate::read::Reading;
use crate::read::tree::{Node, Value};

/// The keys of a base model in the formats that are read.
const BASE: [&[&str]; 5] = [
    &["system", "based-on"],
    &["base_model"],
    &["system", "basemodelname"],
    &["release", "origin"],
    &["openness", "system", "based-on"],
];

pub struct Places<'r> {
    root: Option<&'r Node>,
    manifest: Option<&'r Node>,
    /// Where nothing better is known.
    start: Span,
}

impl<'r> Places<'r> {
    pub fn of(reading: &'r Reading) -> Self {
        Places {
            root: reading.root(),
            manifest: reading.manifest_node(),
            start: reading.places.components,
        }
    }

    /// The value of a key of `access`.
    pub fn access(&self, key: &str) -> Span {
        self.value(&["access", key])
            .map_or(self.start, |node| node.span)
    }

    /// A key of `access` itself.
    pub fn access_key(&self, key: &str) -> Span {
        let access = self.value(&["access"]);
        access
            .and_then(|access| access.key(key))
            .map_or(self.start, |node| node.span)
    }

    /// A channel in the list of them.
    pub fn channel(&self, channel: Channel) -> Span {
        let channels = self.value(&["access", "channels"]);
        let items = match channels.map(|node| &node.value) {
            Some(Value::List(items)) => items.as_slice(),
            _ => &[],
        };
        let item = items
            .iter()
            .find(|item| item.text() == Some(channel.word()));
        item.or(channels).map_or(self.start, |node| node.span)
    }

    /// The word that says who can get the first of these components, on its own
    /// or as a member of its group.
    pub fn availability(&self, ids: &[ComponentId]) -> Span {
        let of_group = |id: &ComponentId| {
            let group = Group::ALL
                .into_iter()
                .find(|group| group.members().contains(id));
            self.value(&["components", group?.key()])
        };
        let own = |id: &ComponentId| self.value(&["components", id.key()]);
        let node = ids.iter().find_map(|id| own(id).or_else(|| of_group(id)));
        let word = node.map(|node| node.get("availability").unwrap_or(node));
        word.map_or(self.start, |node| node.span)
    }

    /// The license of a component: its own, that of its group, or the default.
    pub fn license(&self, id: ComponentId) -> Span {
        let group = Group::ALL
            .into_iter()
            .find(|group| group.members().contains(&id));
        let keys = [Some(id.key()), group.map(Group::key)];
        let own = keys.into_iter().flatten().find_map(|key| {
            let node = self.value(&["components", key])?;
            match &node.value {
                // A word alone is an availability or a license.
                Value::Scalar(_) => Availability::from_word(node.text()?)
                    .is_none()
                    .then_some(node),
                _ => node.get("license"),
            }
        });
        let of_kind = || self.value(&["license", id.kind().word()]);
        let of_card = || self.root?.get("license_name");
        let default = || {
            self.value(&["license"])
                .or_else(|| self.root?.get("license"))
        };
        let node = own.or_else(of_kind).or_else(of_card).or_else(default);
        node.map_or(self.start, |node| node.span)
    }

    /// The name of the base model.
    pub fn base(&self) -> Span {
        let find = |path: &&[&str]| {
            let below = |node: &'r Node, key: &&str| node.get(key);
            path.iter().try_fold(self.root?, below)
        };
        BASE.iter()
            .find_map(find)
            .map_or(self.start, |node| node.span)
    }

    fn value(&self, path: &[&str]) -> Option<&'r Node> {
        path.iter()
            .try_fold(self.manifest?, |node, key| node.get(key))
    }
}
