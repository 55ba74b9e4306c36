//! Licenses of content and data, and the families of Creative Commons.

use crate::license::condition::Condition::*;
use crate::license::row::{Row, Standing::OpenContent};

pub(super) const ROWS: &[Row] = &[
    Row::spelling("C-UDA-1.0", &["c uda"]),
    Row::spelling(
        "CC0-1.0",
        &[
            "cc 0 1? universal?",
            "cc zero 1? universal?",
            "cc 0 1? universal? public domain dedication",
            "cc zero 1? universal? public domain dedication",
        ],
    ),
    Row::spelling(
        "CC-PDM-1.0",
        &["public domain mark 1?", "cc public domain mark 1?"],
    ),
    Row::spelling("CDLA-Sharing-1.0", &["cdla sharing"]),
    Row::spelling("LGPLLR", &["lgpl lr", "lgpl for linguistic resources"]),
    Row::spelling("ODC-By-1.0", &["odc by"]),
    Row::spelling("ODbL-1.0", &["odbl 1?", "odc odbl 1?", "odbl odbl 1?"]),
    Row::spelling("OGL-UK-1.0", &["ogl uk? 1"]),
    Row::spelling("OGL-UK-2.0", &["ogl uk? 2", "uk ogl 2"]),
    Row::spelling("OGL-UK-3.0", &["ogl uk? 3", "uk ogl 3"]),
    Row::spelling("PDDL-1.0", &["pddl 1?", "odc pddl 1?", "pddl pddl 1?"]),
    Row::spelling(
        "etalab-2.0",
        &[
            "etalab open? 2?",
            "ouverte open? 2",
            "ouverte etalab 2?",
            "open etalab 2?",
        ],
    ),
    // Without a version: all of one class.
    Row::several(
        "cc-by",
        &["cc by"],
        &[
            "CC-BY-1.0",
            "CC-BY-2.0",
            "CC-BY-2.5",
            "CC-BY-3.0",
            "CC-BY-4.0",
        ],
    ),
    Row::several(
        "cc-by-sa",
        &["cc by sa"],
        &[
            "CC-BY-SA-1.0",
            "CC-BY-SA-2.0",
            "CC-BY-SA-2.5",
            "CC-BY-SA-3.0",
            "CC-BY-SA-4.0",
        ],
    ),
    Row::several(
        "cc-by-nc",
        &["cc by nc"],
        &[
            "CC-BY-NC-1.0",
            "CC-BY-NC-2.0",
            "CC-BY-NC-2.5",
            "CC-BY-NC-3.0",
            "CC-BY-NC-4.0",
        ],
    ),
    Row::several(
        "cc-by-nc-sa",
        &["cc by nc sa"],
        &[
            "CC-BY-NC-SA-1.0",
            "CC-BY-NC-SA-2.0",
            "CC-BY-NC-SA-2.5",
            "CC-BY-NC-SA-3.0",
            "CC-BY-NC-SA-4.0",
        ],
    ),
    Row::several(
        "cc-by-nd",
        &["cc by nd"],
        &[
            "CC-BY-ND-1.0",
            "CC-BY-ND-2.0",
            "CC-BY-ND-2.5",
            "CC-BY-ND-3.0",
            "CC-BY-ND-4.0",
        ],
    ),
    Row::several(
        "cc-by-nc-nd",
        &["cc by nc nd"],
        &[
            "CC-BY-NC-ND-1.0",
            "CC-BY-NC-ND-2.0",
            "CC-BY-NC-ND-2.5",
            "CC-BY-NC-ND-3.0",
            "CC-BY-NC-ND-4.0",
        ],
    ),
    Row::several(
        "cdla",
        &["cdla"],
        &[
            "CDLA-Permissive-1.0",
            "CDLA-Permissive-2.0",
            "CDLA-Sharing-1.0",
        ],
    ),
    Row::several(
        "cdla-permissive",
        &["cdla permissive"],
        &["CDLA-Permissive-1.0", "CDLA-Permissive-2.0"],
    ),
    Row::several(
        "ogl-uk",
        &["ogl", "ogl uk", "uk ogl"],
        &["OGL-UK-1.0", "OGL-UK-2.0", "OGL-UK-3.0"],
    ),
    Row::several(
        "public-domain",
        &["public domain", "publicdomain"],
        &["CC0-1.0", "CC-PDDC", "CC-PDM-1.0"],
    ),
    // Korea's open government licenses: with the source named, and the types 2
    // to 4 with one condition more or two.
    Row::free(
        "kogl-type-1",
        &["kogl type? 1", "korea ogl type 1"],
        OpenContent,
    )
    .points(5),
    Row::license("kogl-type-2", &["kogl type? 2"], &[NonCommercial]),
    Row::license("kogl-type-3", &["kogl type? 3"], &[NoDerivatives]),
    Row::license(
        "kogl-type-4",
        &["kogl type? 4"],
        &[NonCommercial, NoDerivatives],
    ),
    // Gives rights to arXiv, none to the reader.
    Row::license(
        "arxiv-nonexclusive-distrib-1.0",
        &[
            "arxiv nonexclusive 1?",
            "arxiv org? perpetual? nonexclusive 1?",
            "arxiv org? perpetual? nonexclusive distrib 1?",
            "arxiv org? perpetual? nonexclusive distribution 1?",
            "arxiv org? perpetual? nonexclusive to distribute 1?",
        ],
        &[AllRightsReserved],
    )
    .points(0)
    .read(),
];
