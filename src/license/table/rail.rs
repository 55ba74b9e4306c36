//! Responsible AI licenses: uses that are forbidden, and have to be forbidden by
//! whoever passes the model on.

use crate::license::condition::Condition::{self, *};
use crate::license::row::Row;

const RAIL: &[Condition] = &[ForbiddenUses, ShareAlike];

pub(super) const ROWS: &[Row] = &[
    Row::license("rail", &["rail", "rail m"], RAIL)
        .points(4)
        .read(),
    Row::license("openrail", &["openrail", "openrail m"], RAIL)
        .points(4)
        .on_hub()
        .read(),
    Row::license(
        "openrail++",
        &[
            "openrail ++ m?",
            "creativeml openrail ++ m?",
            "stable diffusion openrail ++ m?",
            "sdxl openrail ++ m?",
        ],
        RAIL,
    )
    .by("stability ai stabilityai")
    .points(4)
    .on_hub()
    .read(),
    Row::license(
        "creativeml-openrail-m",
        &[
            "creativeml",
            "creativeml openrail m?",
            "stable diffusion 2022 08 22",
            "stable diffusion license",
        ],
        RAIL,
    )
    .by("compvis")
    .points(4)
    .on_hub()
    .read(),
    Row::license(
        "bigscience-openrail-m",
        &["bigscience openrail m 2?", "bigscience openrail"],
        RAIL,
    )
    .points(4)
    .on_hub()
    .read(),
    Row::license(
        "bigscience-bloom-rail-1.0",
        &[
            "bigscience bloom rail 1?",
            "bigscience rail 1?",
            "bloom rail 1?",
        ],
        RAIL,
    )
    .points(4)
    .on_hub()
    .read(),
    Row::license(
        "bigcode-openrail-m",
        &["bigcode openrail m? 1?", "bigcode openrail m 1 model?"],
        RAIL,
    )
    .points(4)
    .on_hub()
    .read(),
    Row::license(
        "responsible-ai-source-1.1",
        &["rail source code? 1*?"],
        RAIL,
    )
    .points(4)
    .read(),
    Row::license(
        "research-only-rail-m",
        &[
            "research only rail m?",
            "research rail m?",
            "rail research only",
        ],
        &[NonCommercial, ForbiddenUses, ShareAlike],
    )
    .points(3),
    Row::license(
        "fair-ai-public-license-1.0-sd",
        &["fair ai public 1 sd", "faipl 1 sd"],
        &[ForbiddenUses, ShareAlike],
    )
    .points(4)
    .read(),
    Row::license(
        "fair-ai-public-license-1.0",
        &["fair ai public 1?", "faipl 1?"],
        &[ShareAlike],
    )
    .points(4)
    .read(),
    Row::license(
        "Hippocratic-3.0",
        &["hl 3", "hl 3 *", "hippocratic 3"],
        &[ForbiddenUses],
    )
    .points(4)
    .read(),
    Row::license(
        "ai2-impact",
        &[
            "ai 2 impact",
            "ai 2 impact low|medium|high risk artifacts?",
            "impact low|medium|high risk artifacts?",
            "impact license lr|mr|hr",
            "ai 2 impact lr|mr|hr",
        ],
        &[ForbiddenUses],
    )
    .points(3),
];
