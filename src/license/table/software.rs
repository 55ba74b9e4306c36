//! Names that people write for software licenses of the SPDX list.

use crate::license::row::Row;

pub(super) const ROWS: &[Row] = &[
    Row::spelling(
        "0BSD",
        &["bsd 0 clause?", "bsd zero clause?", "zero clause bsd"],
    ),
    Row::spelling(
        "Apache-2.0",
        &[
            "asl 2",
            "al 2",
            // Gemma 4 and later are under it, and their pages call it so.
            "gemma 4*|5* license",
        ],
    ),
    Row::spelling(
        "BSD-2-Clause",
        &[
            "bsd 2 clause?",
            "bsd 2 clause? simplified",
            "2 clause? bsd",
            "two clause bsd",
            "bsd two clause",
            "bsd simplified",
            "simplified bsd",
            "freebsd license",
        ],
    ),
    Row::spelling(
        "BSD-3-Clause",
        &[
            "bsd 3 clause?",
            "bsd 3 clause? new|revised|modified",
            "bsd 3 clause? new or revised",
            "3 clause? bsd",
            "three clause bsd",
            "bsd three clause",
            "bsd new|revised",
            "new bsd",
            "new or revised bsd",
            "revised bsd",
            "modified bsd",
        ],
    ),
    Row::spelling(
        "BSD-4-Clause",
        &[
            "bsd 4 clause?",
            "bsd 4 clause? original|old",
            "bsd 4 clause? original or old",
            "4 clause? bsd",
            "four clause bsd",
            "original bsd",
            "bsd original",
        ],
    ),
    Row::spelling("BSL-1.0", &["boost 1?"]),
    Row::spelling("BUSL-1.1", &["bsl 1.1", "busl"]),
    Row::spelling("Elastic-2.0", &["elv 2", "el 2"]),
    Row::spelling("FSL-1.1-ALv2", &["fsl 1.1 apache 2", "fsl 1.1 al 2"]),
    Row::spelling(
        "ISC",
        &[
            "internet systems consortium",
            "isc internet systems consortium",
        ],
    ),
    Row::spelling("MIT", &["mit expat", "expat", "expat mit", "mit x 11"]),
    Row::spelling("MIT-0", &["mit no by"]),
    Row::spelling("MS-PL", &["mspl"]),
    Row::spelling(
        "NCSA",
        &[
            "ncsa open source",
            "illinois/ncsa open source",
            "illinois ncsa open source",
            "university of illinois/ncsa open source",
            "university of illinois ncsa open source",
        ],
    ),
    Row::spelling("PolyForm-Noncommercial-1.0.0", &["polyform nc 1?"]),
    Row::spelling(
        "PolyForm-Small-Business-1.0.0",
        &["polyform small business 1?"],
    ),
    Row::spelling("PostgreSQL", &["postgres"]),
    Row::spelling("SSPL-1.0", &["sspl"]),
    Row::spelling(
        "WTFPL",
        &[
            "wtfpl 2?",
            "do what f*ck you want to public 2?",
            "do what fuck you want to public 2?",
        ],
    ),
    Row::spelling("Zlib", &["zlib libpng", "zlib/libpng"]),
];
