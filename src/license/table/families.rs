//! Names that say too little, and texts that name no license.

use crate::license::row::Row;

pub(super) const ROWS: &[Row] = &[
    Row::vague("agpl", &["agpl"]),
    Row::vague("apache", &["apache"]),
    Row::vague("bsd", &["bsd"]).on_hub(),
    Row::vague("cc", &["cc"]).on_hub(),
    Row::vague("gfdl", &["gfdl"]).on_hub(),
    // All of its versions are copyleft, and the authors of the points rated it.
    Row::vague("gpl", &["gpl"]).points(4).on_hub(),
    Row::vague("lgpl", &["lgpl"]).on_hub(),
    Row::several("bsl", &["bsl"], &["BSL-1.0", "BUSL-1.1"]),
    Row::several("eupl", &["eupl"], &["EUPL-1.0", "EUPL-1.1", "EUPL-1.2"]),
    Row::several(
        "afl",
        &["afl"],
        &["AFL-1.1", "AFL-1.2", "AFL-2.0", "AFL-2.1", "AFL-3.0"],
    ),
    Row::several("artistic", &["artistic"], &["Artistic-1.0", "Artistic-2.0"]),
    Row::several("ecl", &["ecl"], &["ECL-1.0", "ECL-2.0"]),
    Row::several("epl", &["epl"], &["EPL-1.0", "EPL-2.0"]),
    Row::several("mpl", &["mpl"], &["MPL-1.0", "MPL-1.1", "MPL-2.0"]),
    Row::several("mulanpsl", &["mulanpsl"], &["MulanPSL-1.0", "MulanPSL-2.0"]),
    Row::several("ofl", &["ofl"], &["OFL-1.0", "OFL-1.1"]),
    Row::several(
        "osl",
        &["osl"],
        &["OSL-1.0", "OSL-2.0", "OSL-2.1", "OSL-3.0"],
    ),
    Row::placeholder("unknown", &["unknown", "unclear", "not known", "unsure"]).on_hub(),
    Row::placeholder("other", &["other", "others"]).on_hub(),
    Row::placeholder(
        "custom",
        &["custom", "own", "own license", "our own", "bespoke"],
    ),
    Row::placeholder(
        "mixed",
        &[
            "mixed",
            "multiple",
            "various",
            "several",
            "combined",
            "composite",
            "mixed see *",
            "multiple see *",
            "various see *",
        ],
    ),
    // What a template has where a name should be, and what stands there when
    // somebody tries.
    Row::placeholder(
        "license",
        &[
            "license",
            "custom license name",
            "license name",
            "license name here",
            "license here",
            "model license",
            "model agreement",
            "my license",
            "your license",
            "your license name",
            "insert license",
            "name of license",
            "test",
            "test license",
            "testing",
            "example",
            "placeholder",
            "todo license",
            "xxx",
        ],
    ),
    // Elsewhere.
    Row::placeholder(
        "see",
        &[
            "see license",
            "see license file",
            "see readme",
            "see model? card",
            "see notice",
            "see repo|repository",
            "see below",
            "see original *",
            "see *",
        ],
    ),
];
