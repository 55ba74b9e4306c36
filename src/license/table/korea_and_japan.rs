//! Korean and Japanese companies.

use crate::license::condition::Condition::*;
use crate::license::condition::Measure::*;
use crate::license::condition::millions;
use crate::license::row::Row;

pub(super) const ROWS: &[Row] = &[
    Row::license(
        "exaone",
        &["exaone ai? model? #? nc?"],
        &[NonCommercial, OutputsLimited, NameShown],
    )
    .by("lg ai research lgai")
    .points(2)
    .read(),
    Row::license(
        "exaonepath",
        &["exaonepath ai? model? #? nc?"],
        &[NonCommercial],
    )
    .by("lg ai research lgai"),
    // To pass it on to others for money needs an agreement.
    Row::license(
        "k-exaone",
        &["k exaone ai? model?"],
        &[SomeBusinessByAgreement, NameShown],
    )
    .by("lg ai research lgai")
    .points(2)
    .read(),
    Row::license(
        "hyperclovax-seed",
        &["hyperclovax seed model? 2025?"],
        &[UpTo(millions(10, UsersAMonth)), ForbiddenUses, NameShown],
    )
    .by("naver")
    .points(3)
    .read(),
    // To sell access to it needs an agreement.
    Row::license(
        "kanana-open-license",
        &["kanana open 1*?"],
        &[SomeBusinessByAgreement, NameShown],
    )
    .by("kakao")
    .points(3)
    .read(),
    // Apache-2.0, and names of derivatives begin with Solar.
    Row::license(
        "upstage-solar-license",
        &["upstage solar", "solar license"],
        &[NameShown],
    )
    .by("upstage")
    .points(4)
    .read(),
    Row::license(
        "plamo-community-license",
        &["plamo community"],
        &[UpTo(millions(1_000, YenAYear)), NameShown],
    )
    .by("preferred networks pfn")
    .points(3)
    .read(),
    Row::license(
        "sarashina-noncommercial",
        &["sarashina model? nc"],
        &[NonCommercial],
    )
    .by("sb intuitions"),
];
