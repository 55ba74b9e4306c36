//! Licenses that are known by their names alone: nobody here has read them, so
//! that nothing can be said of their terms.

use crate::license::row::Row;

pub(super) const ROWS: &[Row] = &[
    Row::not_read("arcee-license", &["arcee"]),
    Row::not_read("codefuse-community", &["codefuse community?"]),
    Row::not_read("futo-model-weights-license", &["futo model weights 1*?"]),
    Row::not_read("inf-license", &["inf"]),
    Row::not_read("kanana", &["kanana #?"]),
    Row::not_read(
        "krutrim-community",
        &["krutrim", "krutrim ai? community 1*?"],
    ),
    Row::not_read("motif-license", &["motif #?"]),
    Row::not_read("nexusflow-community", &["nexusflow community?"]),
    Row::not_read("open-aleph-license", &["open aleph 1*?"]).by("aleph alpha"),
    Row::not_read("reka-license", &["reka"]),
    Row::not_read("sapiens-license", &["sapiens"]).by("meta"),
    Row::not_read("sapiens2-license", &["sapiens 2"]).by("meta"),
    Row::not_read("tabpfn-3-license", &["tabpfn 3 1?"]).by("prior labs"),
    Row::not_read("yandexgpt-5-lite", &["yandexgpt 5 lite 8? b?"]),
];
