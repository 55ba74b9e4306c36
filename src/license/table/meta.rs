//! Meta.

use crate::license::condition::Condition::*;
use crate::license::condition::{Measure::UsersAMonth, Size, millions};
use crate::license::row::Row;

/// Of all products of a company, on the day of the release.
const USERS_700: Size = millions(700, UsersAMonth);

pub(super) const ROWS: &[Row] = &[
    Row::license(
        "llama",
        &["llama", "llama 1", "llama 2023"],
        &[NonCommercial, ForbiddenUses],
    )
    .by("meta facebook")
    .points(3)
    .read(),
    Row::license(
        "llama2",
        &["llama 2 community?", "llama 2 2023"],
        &[UpTo(USERS_700), ForbiddenUses, OutputsLimited],
    )
    .by("meta facebook")
    .points(3)
    .on_hub()
    .read(),
    Row::license(
        "llama3",
        &["llama 3 community?"],
        &[UpTo(USERS_700), ForbiddenUses, OutputsLimited, NameShown],
    )
    .by("meta facebook")
    .points(3)
    .on_hub()
    .read(),
    Row::license(
        "llama3.1",
        &["llama 3.1 community? 2024?"],
        &[UpTo(USERS_700), ForbiddenUses, NameShown],
    )
    .by("meta facebook")
    .points(3)
    .on_hub()
    .read(),
    Row::license(
        "llama3.2",
        &["llama 3.2 community? 2024?"],
        &[UpTo(USERS_700), ForbiddenUses, NameShown, NoMultimodalInEu],
    )
    .by("meta facebook")
    .points(3)
    .on_hub()
    .read(),
    Row::license(
        "llama3.3",
        &["llama 3.3 community? 2024?"],
        &[UpTo(USERS_700), ForbiddenUses, NameShown, NoMultimodalInEu],
    )
    .by("meta facebook")
    .points(3)
    .on_hub()
    .read(),
    // Every model under it is multimodal.
    Row::license(
        "llama4",
        &["llama 4 community?", "llama 4 cla? 2025"],
        &[UpTo(USERS_700), ForbiddenUses, NameShown, NotInEu],
    )
    .by("meta facebook")
    .points(3)
    .on_hub()
    .read(),
    Row::several(
        "meta-community",
        &["meta community", "llama community", "meta llama community"],
        &[
            "llama2", "llama3", "llama3.1", "llama3.2", "llama3.3", "llama4",
        ],
    ),
    Row::license(
        "sam-license",
        &["sam license", "sam 3 license"],
        &[ForbiddenUses, ShareAlike, Revocable],
    )
    .by("meta facebook")
    .points(4)
    .read(),
    Row::license(
        "dinov3-license",
        &["dino 3"],
        &[ForbiddenUses, ShareAlike, Revocable],
    )
    .by("meta facebook")
    .points(4)
    .read(),
    Row::license(
        "fair-noncommercial-research-license",
        &["fair nc research 1?", "fair nc 1?"],
        &[NonCommercial],
    )
    .by("meta facebook")
    .points(3)
    .on_hub()
    .read(),
    Row::license(
        "chameleon-research",
        &["chameleon research 2024?"],
        &[NonCommercial],
    )
    .by("meta facebook")
    .points(3)
    .read(),
    Row::license(
        "opt-175b",
        &[
            "opt 175 b model?",
            "opt iml 175 b model?",
            "opt iml license",
        ],
        &[NonCommercial],
    )
    .by("meta facebook")
    .points(2)
    .read(),
];
