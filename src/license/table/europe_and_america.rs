//! European and American companies and institutes, but those that have a file
//! of their own.

use crate::license::condition::Condition::*;
use crate::license::condition::Measure::*;
use crate::license::condition::{Size, millions};
use crate::license::row::{Row, Standing};

pub(super) const ROWS: &[Row] = &[
    Row::free(
        "OpenMDW-1.1",
        &["openmdw 1.1", "open model data and weights 1.1"],
        Standing::OpenModel,
    )
    .points(5)
    .on_hub()
    .read(),
    Row::spelling("OpenMDW-1.0", &["open model data and weights 1"]),
    Row::several(
        "openmdw",
        &[
            "openmdw",
            "open model data and weights",
            "open model data weights",
        ],
        &["OpenMDW-1.0", "OpenMDW-1.1"],
    ),
    Row::license(
        "mrl",
        &[
            "mrl 0.1?",
            "mistral ai? research 0.1?",
            "mistral ai? research mrl 0.1?",
        ],
        &[NonCommercial, OutputsLimited],
    )
    .by("mistral ai mistralai pixtral codestral ministral")
    .points(3)
    .read(),
    Row::license(
        "mnpl",
        &[
            "mnpl 0.1?",
            "mistral ai? non production 0.1?",
            "mistral ai? non production mnpl 0.1?",
        ],
        &[NonCommercial],
    )
    .by("mistral ai mistralai pixtral codestral ministral")
    .points(3)
    .read(),
    // No rights at all for companies above a size.
    Row::license(
        "modified-mit-mistralai",
        &[
            "modified mit mistralai",
            "modified mit mistral ai?",
            "mistral ai? modified mit",
            "mistralai modified mit",
        ],
        &[UpTo(millions(20, DollarsAMonth))],
    )
    .points(4)
    .read(),
    Row::several(
        "modified-mit",
        &["modified mit"],
        &[
            "modified-mit-moonshotai",
            "modified-mit-minimax-m2",
            "modified-mit-minimax-m2.5",
            "modified-mit-mistralai",
        ],
    ),
    // GPT-2's of 2019: to say what the model is used for is asked, not demanded.
    Row::free(
        "modified-mit-gpt-2",
        &["mod mit gpt 2", "modified mit gpt 2"],
        Standing::Unlisted,
    )
    .points(5),
    // CC-BY-NC-4.0 and a list of forbidden uses.
    Row::license(
        "c4ai",
        &[
            "c 4 ai",
            "cc by nc 4? + aup",
            "cc by nc 4? and c 4 ai acceptable use policy",
            "cc by nc 4? and acceptable use policy",
            "cc by nc 4? with acceptable use addendum|policy",
        ],
        &[NonCommercial, ForbiddenUses],
    )
    .by("cohere labs for ai")
    .points(4),
    Row::license(
        "falcon-llm-license",
        &[
            "falcon llm 2?",
            "falcon license 2?",
            "falcon 2",
            "falcon 2 11 b tii? 1?",
            "falcon mamba 7? b?",
            "falcon 3 tii? license 2?",
        ],
        &[ForbiddenUses, ShareAlike, Revocable],
    )
    .by("tii")
    .points(4)
    .read(),
    // To serve it for others needs an agreement.
    Row::license(
        "falcon-180b-license",
        &["falcon 180 b tii? 1?", "tii falcon 180 b 1?"],
        &[ForbiddenUses, SomeBusinessByAgreement],
    )
    .by("tii")
    .points(3),
    Row::license(
        "stabilityai-ai-community",
        &[
            "stability ai community 2024?",
            "stability ai * community",
            "stabilityai * community",
            "stable * community",
        ],
        &[
            UpTo(millions(1, DollarsAYear)),
            ForbiddenUses,
            OutputsLimited,
            NameShown,
        ],
    )
    .points(3)
    .read(),
    Row::license(
        "stabilityai-nc-research-community",
        &[
            "stability ai nc research? community?",
            "stability ai nc 2023 12 06",
            "stability ai nc research 2023? 12? 06?",
            "stabilityai nc research? community?",
            "sai nc community",
            "stable * nc research? community?",
        ],
        &[NonCommercial],
    )
    .points(3)
    .read(),
    Row::license(
        "flux-dev-non-commercial-license",
        &["flux * nc #?", "flux 1 nc"],
        &[NonCommercial, ForbiddenUses, OutputsLimited],
    )
    .by("black forest labs bfl")
    .points(3)
    .read(),
    Row::license(
        "ideogram-4-non-commercial",
        &["ideogram #? nc"],
        &[NonCommercial],
    ),
    Row::license(
        "krea-2-community-license",
        &["krea 2? community"],
        &[UpTo(millions(1, DollarsAYear)), ForbiddenUses, NameShown],
    )
    .points(3)
    .read(),
    Row::license(
        "ltx-2-community",
        &["ltx 2* x? community", "ltx community"],
        &[UpTo(millions(10, DollarsAYear)), ForbiddenUses, ShareAlike],
    )
    .by("lightricks")
    .points(3)
    .read(),
    Row::license(
        "ltxv-open-weights",
        &[
            "ltxv open weights",
            "ltxv owl 2025? #? #?",
            "ltx video open weights",
        ],
        &[UpTo(millions(10, DollarsAYear)), ForbiddenUses, ShareAlike],
    )
    .by("lightricks")
    .points(3)
    .read(),
    Row::license(
        "lfm1.0",
        &["lfm 1?", "lfm open 1?"],
        &[UpTo(millions(10, DollarsAYear))],
    )
    .by("liquid ai")
    .points(4)
    .read(),
    Row::license(
        "jamba-open-model-license",
        &["jamba open model"],
        &[UpTo(millions(50, DollarsAYear))],
    )
    .by("ai 21 labs"),
    Row::license(
        "grok2-community",
        &["grok 2 community?", "xai community", "xai grok community"],
        &[UpTo(millions(1, DollarsAYear)), OutputsLimited],
    )
    .by("xai")
    .points(3)
    .on_hub(),
    Row::license(
        "nxai-community",
        &["nxai community agreement? 1?"],
        &[UpTo(millions(100, EurosAYear)), NameShown],
    )
    .points(3)
    .read(),
    Row::license(
        "playground-v2-community",
        &["playground 2* community"],
        &[UpTo(millions(1, UsersAMonth)), OutputsLimited],
    )
    .points(3)
    .read(),
    Row::license(
        "prior-labs-1.2",
        &["prior labs 1*?", "tabpfn 1.2", "tabpfn 1.2 license"],
        &[NameShown],
    )
    .points(4)
    .read(),
    Row::license("tabpfn-2.6", &["tabpfn 2.6 1?"], &[NonCommercial]),
    Row::license(
        "coqui-public-model-license",
        &["cpml 1?", "coqui public model 1?"],
        &[NonCommercial, OutputsLimited],
    )
    .by("coqui")
    .points(3)
    .read(),
    Row::license(
        "fish-audio-research-license",
        &["fish audio research"],
        &[NonCommercial],
    )
    .points(3)
    .read(),
    Row::license(
        "boson-higgs-research-and-non-commercial",
        &["boson higgs * research and nc", "boson higgs * nc"],
        &[NonCommercial],
    )
    .read(),
    Row::license(
        "boson-higgs-audio-2-community",
        &["boson higgs audio? 2 community", "higgs audio 2 community"],
        &[UpTo(Size {
            thousands: 100,
            of: UsersAYear,
        })],
    )
    .by("boson ai"),
    Row::license(
        "bria-rmbg",
        &["bria rmbg 1.4|2?", "bria 2*"],
        &[NonCommercial],
    )
    .by("briaai")
    .read(),
    Row::license("s-lab-1.0", &["s lab 1?"], &[NonCommercial])
        .by("ntu")
        .read(),
    Row::license(
        "deepfloyd-if-license",
        &["deepfloyd if", "deepfloyd if research"],
        &[NonCommercial],
    )
    .points(1)
    .on_hub(),
    Row::license(
        "ai-sweden-llm",
        &["ai sweden s? llm ai? model?", "ai sweden s? llm"],
        &[ForbiddenUses],
    ),
    Row::free(
        "open-weights-permissive-1.0",
        &["open weights permissive 1?"],
        Standing::Unlisted,
    )
    .read(),
    // The source may be seen.
    Row::license(
        "polyform-shield-1.0.0",
        &["polyform shield 1?"],
        &[SourceAvailable],
    )
    .points(3)
    .read(),
    Row::license(
        "polyform-perimeter-1.0.0",
        &["polyform perimeter 1?"],
        &[SourceAvailable],
    )
    .points(3)
    .read(),
    Row::license(
        "polyform-strict-1.0.0",
        &["polyform strict 1?"],
        &[SourceAvailable, NonCommercial, NoDerivatives],
    )
    .points(1)
    .read(),
    Row::license(
        "polyform-internal-use-1.0.0",
        &["polyform internal use 1?"],
        &[SourceAvailable, NoRedistribution],
    )
    .points(3)
    .read(),
    Row::license(
        "polyform-defensive-1.0.0",
        &["polyform defensive 1?"],
        &[SourceAvailable],
    )
    .points(3)
    .read(),
    Row::license(
        "polyform-free-trial-1.0.0",
        &["polyform free trial 1?"],
        &[SourceAvailable, NoRedistribution],
    )
    .read(),
    Row::license(
        "elastic-license-2018",
        &["elastic 2018"],
        &[SourceAvailable],
    )
    .points(3)
    .read(),
    Row::license(
        "fsl-1.0",
        &["fsl 1", "fsl 1 apache 2", "fsl 1 mit"],
        &[SourceAvailable],
    )
    .points(3)
    .read(),
    Row::license(
        "commons-clause",
        &["commons clause 1?", "commons clause condition 1?"],
        &[SourceAvailable],
    )
    .points(3)
    .read(),
    Row::license("moondream3", &["moondream 3"], &[SourceAvailable])
        .points(3)
        .read(),
    Row::license(
        "proprietary",
        &[
            "proprietary",
            "all rights reserved",
            "closed source",
            "all right reserved",
        ],
        &[AllRightsReserved],
    )
    .points(0),
];
