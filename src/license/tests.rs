//! Tests of the whole module; each file one question.

mod cards;
mod corpus;
mod expressions;
mod hostile;
mod hugging_face;
mod names;
mod quick;
mod spdx_list;
mod strings;
mod table;
