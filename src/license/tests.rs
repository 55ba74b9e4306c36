//! Tests of the whole module; each file one question.

mod cards;
#[path = "../../tests/common/folders.rs"]
mod common;
mod corpus;
mod expressions;
mod hostile;
mod hugging_face;
mod names;
mod quick;
mod spdx_list;
mod strings;
mod table;
