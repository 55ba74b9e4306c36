//! Front matter of something else than a model.

use super::keys::{self, COMMON, OF_DATA_SET, OF_MODEL, OF_SPACE, count};
use crate::finding::Problem;
use crate::read::tree::Node;

/// Common keys that a model's card has and a page of a site has not.
const RATHER_MODEL: [&str; 6] = [
    "buckets",
    "co2_eq_emissions",
    "datasets",
    "inference",
    "metrics",
    "widget",
];

/// Keys of the pages of a site, each of which is enough.
const OF_PAGE: [&str; 10] = [
    "draft",
    "layout",
    "nav_order",
    "parent",
    "permalink",
    "redirect_from",
    "sidebar_label",
    "sidebar_position",
    "slug",
    "title",
];

/// Keys of pages that other things may have too: two are enough.
const RATHER_PAGE: [&str; 10] = [
    "author",
    "authors",
    "categories",
    "category",
    "date",
    "description",
    "excerpt",
    "image",
    "published",
    "summary",
];

/// What front matter is taken for, if it is not a model's. Its own keys speak for
/// a model, those of a data set or a Space against it; where as many speak for
/// as against, it is a model's.
pub fn taken_for(root: &Node) -> Option<Problem> {
    let of_model = count(root, &OF_MODEL);
    if let Some(repository) = repository(root, of_model) {
        return Some(repository);
    }
    if of_model > 0 || count(root, &RATHER_MODEL) > 0 {
        return None;
    }
    let is_page = count(root, &OF_PAGE) > 0 || count(root, &RATHER_PAGE) > 1;
    let is_nearly_card = || {
        let entries = root.entries().iter().take(keys::MOST);
        let mut keys = entries.filter_map(|entry| entry.key.text());
        keys.any(|key| keys::nearly(key).is_some())
    };
    if root.get("name").is_some() && root.get("description").is_some() {
        Some(Problem::Skill)
    } else if is_page && !keys::has_form(root) {
        Some(Problem::Page)
    } else if root.entries().is_empty()
        || count(root, &COMMON) > 0
        || keys::has_form(root)
        || root.get(keys::EU_DISALLOWED).is_some()
        || is_nearly_card()
    {
        None
    } else {
        Some(Problem::Page)
    }
}

/// Another repository of the Hub: a data set's or a Space's.
fn repository(root: &Node, of_model: usize) -> Option<Problem> {
    let of_space = count(root, &OF_SPACE);
    let of_data_set = count(root, &OF_DATA_SET);
    if of_space > of_model.max(of_data_set) {
        Some(Problem::SpaceCard)
    } else if of_data_set > of_model {
        Some(Problem::DataSetCard)
    } else {
        None
    }
}

/// The same of a mapping that stands alone: there a key says less.
pub fn repository_alone(root: &Node) -> Option<Problem> {
    let of_model = count(root, &OF_MODEL);
    let is_enough = count(root, &OF_SPACE) > 1 || count(root, &OF_DATA_SET) > 1;
    is_enough.then(|| repository(root, of_model))?
}
