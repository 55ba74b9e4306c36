//! Google, NVIDIA, Microsoft, Apple, Intel, Databricks.

use crate::license::condition::Condition::*;
use crate::license::condition::{Measure::UsersAMonth, millions};
use crate::license::row::{Row, Standing};

pub(super) const ROWS: &[Row] = &[
    // A model that is distilled from outputs is a derivative; Google may
    // restrict a use.
    Row::license(
        "gemma",
        &[
            "gemma",
            "gemma 1*|2*|3* n?",
            "gemma terms",
            "gemma tou #? #? #?",
            "codegemma",
            "paligemma #?",
            "recurrentgemma",
            "shieldgemma #?",
        ],
        &[ForbiddenUses, ShareAlike, Revocable],
    )
    .by("google")
    .points(4)
    .on_hub()
    .read(),
    Row::license(
        "health-ai-developer-foundations",
        &[
            "health ai developer foundations",
            "health ai developer foundation",
            "hai def",
        ],
        &[ForbiddenUses, ShareAlike],
    )
    .by("google")
    .read(),
    Row::license(
        "timesfm-non-commercial-license-v1.0",
        &["timesfm nc 1?"],
        &[NonCommercial],
    )
    .by("google"),
    // Not to be taken for one another: NVIDIA has licenses whose names differ
    // by "agreement" or "open" alone.
    Row::license(
        "nvidia-open-model-license",
        &[
            "nvidia open model",
            "nvidia open model license agreement",
            "nvidia open model license agreement june|april|october 2024|2025",
            "nvidia open model 2025 04 28",
        ],
        &[ForbiddenUses, Revocable],
    )
    .points(4)
    .read()
    .to_the_word(),
    Row::free(
        "nvidia-nemotron-open-model-license",
        &["nvidia nemotron open model", "nemotron open model"],
        Standing::OpenModel,
    )
    .points(5)
    .read()
    .to_the_word(),
    Row::not_read(
        "nvidia-open-model-agreement",
        &["nvidia open model agreement"],
    )
    .to_the_word(),
    Row::license(
        "nsclv1",
        &[
            "nscl 1?",
            "ncsl 1",
            "nvidia source code license 1? nc?",
            "nvidia source code license nc 1?",
            "nvidia nc source code license 1?",
        ],
        &[NonCommercial],
    )
    .by("nvidia")
    .points(3)
    .read(),
    Row::license(
        "nvidia-oneway-noncommercial-license",
        &[
            "nvidia oneway nc",
            "nvidia one way nc",
            "nvidia oneway nc 22 mar 2022",
        ],
        &[NonCommercial],
    )
    .points(3)
    .read(),
    Row::license("nvidia-non-commercial", &["nvidia nc"], &[NonCommercial]).points(3),
    Row::not_read(
        "nvidia-license",
        &["nvidia license", "nvidia license agreement"],
    ),
    Row::not_read(
        "nvidia-model-training-2025",
        &[
            "nvidia data agreement for? model? training?",
            "nvidia model training 2025?",
        ],
    )
    .to_the_word(),
    Row::not_read(
        "nvidia-community-model-license",
        &[
            "nvidia community model",
            "nvidia ai foundation models? community",
            "nvidia ai foundation model community",
        ],
    ),
    Row::license(
        "msrla",
        &[
            "msrla",
            "microsoft research license",
            "microsoft research license terms",
            "ms research license",
            "msr license",
        ],
        &[NonCommercial, NoRedistribution],
    )
    .points(1)
    .read(),
    Row::license(
        "apple-amlr",
        &[
            "apple amlr",
            "amlr",
            "apple machine learning research model?",
            "apple ml research model?",
        ],
        &[NonCommercial],
    )
    .points(2)
    .on_hub()
    .read(),
    // Use, change and pass on, no patents; neither the OSI nor the FSF has
    // judged it.
    Row::free(
        "apple-ascl",
        &["apple ascl", "ascl", "apple sample code"],
        Standing::Unlisted,
    )
    .points(5)
    .on_hub()
    .read(),
    Row::license("h-research", &["h research"], &[NonCommercial]).on_hub(),
    Row::license(
        "intel-research",
        &[
            "intel research use?",
            "intel research use? development",
            "intel research and development",
        ],
        &[NonCommercial],
    )
    .on_hub(),
    Row::license(
        "databricks-open-model-license",
        &["databricks open model", "dbrx"],
        &[
            UpTo(millions(700, UsersAMonth)),
            ForbiddenUses,
            OutputsLimited,
        ],
    )
    .by("databricks")
    .points(3)
    .read(),
];
