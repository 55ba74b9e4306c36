//! Chinese companies and institutes.

use crate::license::condition::Condition::*;
use crate::license::condition::Measure::*;
use crate::license::condition::millions;
use crate::license::row::{Row, Standing};

pub(super) const ROWS: &[Row] = &[
    Row::license(
        "tongyi-qianwen",
        &["tongyi qianwen 2023?", "qianwen"],
        &[UpTo(millions(100, UsersAMonth)), OutputsLimited],
    )
    .by("alibaba cloud")
    .points(4)
    .read(),
    Row::license(
        "qwen",
        &["qwen 2024?"],
        &[UpTo(millions(100, UsersAMonth)), NameShown],
    )
    .by("alibaba cloud")
    .points(4)
    .read(),
    Row::license("qwen-research", &["qwen research"], &[NonCommercial])
        .by("alibaba cloud")
        .points(3)
        .read(),
    Row::license(
        "tongyi-qianwen-research",
        &["tongyi qianwen research"],
        &[NonCommercial],
    )
    .by("alibaba cloud")
    .points(3)
    .read(),
    Row::license(
        "qwen3.8-max",
        &["qwen 3.8 max"],
        &[
            UpTo(millions(50, DollarsAMonth)),
            NameShownAbove(millions(100, UsersAMonth)),
        ],
    )
    .points(4)
    .read(),
    // To serve the model or an assistant for work needs an agreement at any size.
    Row::license(
        "qwen-community-1.0",
        &["qwen community 1?"],
        &[
            SomeBusinessByAgreement,
            NameShownAbove(millions(100, UsersAMonth)),
        ],
    )
    .points(4)
    .read(),
    // Distilled models are derivatives.
    Row::license(
        "deepseek",
        &["deepseek model? 1?", "deepseek la 1"],
        &[ForbiddenUses, ShareAlike],
    )
    .points(4)
    .read(),
    Row::license(
        "glm-4",
        &["glm 4 model?", "glm 4 9 b model?"],
        &[CommercialByApplication, ForbiddenUses, NameShown],
    )
    .by("zhipu ai zhipuai thudm zai z")
    .points(3)
    .read(),
    Row::license(
        "chatglm",
        &[
            "chatglm 1|2|3? model?",
            "chatglm 6 b model?",
            "chatglm 1|2|3 6 b model?",
        ],
        &[CommercialByApplication, ForbiddenUses, Revocable],
    )
    .by("zhipu ai zhipuai thudm")
    .points(3)
    .read(),
    Row::license(
        "glm-130b",
        &["glm 130 b model?"],
        &[NonCommercial, ForbiddenUses],
    )
    .by("thudm")
    .points(3)
    .read(),
    Row::license(
        "codegeex4",
        &["codegeex #? model?", "codegeex 4 9 b"],
        &[CommercialByApplication, ForbiddenUses, Revocable],
    )
    .points(3),
    Row::license(
        "cogvlm",
        &["cogvlm 2?"],
        &[CommercialByApplication, ForbiddenUses, Revocable],
    )
    .points(3)
    .read(),
    Row::license(
        "cogvideox",
        &["cogvideox #? model?"],
        &[
            CommercialByApplication,
            UpTo(millions(1, VisitsAMonth)),
            ForbiddenUses,
            Revocable,
        ],
    )
    .points(3)
    .read(),
    Row::license(
        "glm-5.3",
        &["glm 5.3"],
        &[UpTo(millions(10_000, DollarsAYear))],
    )
    .by("zai z ai zhipu")
    .points(4)
    .read(),
    // "Modified MIT" is four texts: what differs is when a name has to be shown.
    Row::license(
        "modified-mit-moonshotai",
        &[
            "modified mit moonshotai",
            "moonshot ai modified mit 2025?",
            "moonshotai modified mit",
            "kimi k 2*",
            "kimi k 2* modified mit",
        ],
        &[NameShownAbove(millions(100, UsersAMonth))],
    )
    .by("moonshot ai moonshotai")
    .points(5)
    .read(),
    Row::license(
        "modified-mit-minimax-m2",
        &["modified mit minimax m 2", "modified mit minimax m 2.1"],
        &[NameShownAbove(millions(100, UsersAMonth))],
    )
    .points(5)
    .read(),
    Row::license(
        "modified-mit-minimax-m2.5",
        &["modified mit minimax m 2.5", "minimax mit variant 2025?"],
        &[ForbiddenUses, NameShown],
    )
    .points(5)
    .read(),
    Row::several(
        "modified-mit-minimax",
        &[
            "modified mit minimax",
            "modified mit minimax ai",
            "minimax modified mit",
        ],
        &["modified-mit-minimax-m2", "modified-mit-minimax-m2.5"],
    ),
    Row::license(
        "kimi-k3",
        &["kimi k 3"],
        &[
            UpTo(millions(20, DollarsAYear)),
            NameShownAbove(millions(100, UsersAMonth)),
        ],
    )
    .by("moonshot ai moonshotai")
    .points(4)
    .read(),
    Row::several("kimi", &["kimi"], &["modified-mit-moonshotai", "kimi-k3"])
        .by("moonshot ai moonshotai"),
    Row::license(
        "minimax-m2.7-license",
        &["minimax m 2.7"],
        &[CommercialByApplication, ForbiddenUses],
    )
    .points(3)
    .read(),
    Row::license(
        "minimax-community",
        &[
            "minimax community",
            "minimax m|h 3 community?",
            "minimax music 3 community?",
        ],
        &[UpTo(millions(20, DollarsAYear)), NameShown],
    )
    .points(3)
    .read(),
    Row::license(
        "minimax-model-license",
        &["minimax model", "minimax 01 model?", "minimax vl 01 model?"],
        &[UpTo(millions(100, UsersAMonth)), ForbiddenUses],
    )
    .points(3)
    .read(),
    Row::license(
        "tencent-hunyuan-community",
        &[
            "hunyuan",
            "hunyuan * community",
            "hunyuan a 13 b",
            "hunyuan 3 d 2 cla",
            "hunyuanimage * community",
            "hunyuanvideo * community",
            "hunyuanworld * community",
            "tencent hy * community",
            "tencent kalm * community",
        ],
        &[
            UpTo(millions(100, UsersAMonth)),
            ForbiddenUses,
            OutputsLimited,
            NameShown,
            NotInEuUkKorea,
        ],
    )
    .by("tencent")
    .points(3)
    .read(),
    Row::license(
        "openpangu-1.0",
        &["openpangu model? 1"],
        &[NotInEu, NameShown],
    )
    .by("huawei")
    .read(),
    Row::license(
        "openpangu-2.0",
        &["openpangu model? 2"],
        &[NotInEu, NameShown],
    )
    .by("huawei")
    .read(),
    Row::several(
        "openpangu",
        &["openpangu model?"],
        &["openpangu-1.0", "openpangu-2.0"],
    )
    .by("huawei"),
    // 1.0: commerce by written leave; 2.1: after a form that is granted at once.
    Row::license(
        "yi-license",
        &["yi license", "yi license 1", "yi model license"],
        &[CommercialByApplication, ForbiddenUses, Revocable],
    )
    .by("01 ai")
    .points(3)
    .read(),
    Row::license(
        "yi-community-2.1",
        &["yi community 2.1?", "yi series models? community? 2.1?"],
        &[CommercialByApplication, ForbiddenUses],
    )
    .by("01 ai")
    .points(3)
    .read(),
    Row::license(
        "internlm-license",
        &["internlm 2|2.5?", "internlm xcomposer #?", "internlm 2 5"],
        &[CommercialByApplication],
    )
    .by("shanghai ai laboratory")
    .points(3)
    .read(),
    Row::license(
        "baichuan",
        &["baichuan", "baichuan 7|13 b"],
        &[CommercialByApplication],
    )
    .points(3),
    Row::license(
        "baichuan2-community",
        &[
            "community license for baichuan 2 model",
            "baichuan 2 community?",
            "baichuan 2 7|13 b",
        ],
        &[CommercialByApplication, UpTo(millions(1, UsersADay))],
    )
    .points(3)
    .read(),
    Row::license(
        "telechat-community",
        &["telechat model? community?", "telechat模型社区许可协议"],
        &[CommercialByApplication],
    )
    .points(3)
    .read(),
    Row::license(
        "skywork-license",
        &["skywork community?"],
        &[ForbiddenUses, Revocable],
    )
    .by("kunlun")
    .points(4)
    .read(),
    Row::license("aquila", &["aquila model?", "aquila 7 b"], &[ForbiddenUses])
        .by("baai")
        .points(4)
        .read(),
    Row::license(
        "funasr-model-license",
        &["funasr model? 1*?"],
        &[NameShown, Revocable],
    )
    .by("alibaba")
    .points(4)
    .read(),
    Row::license(
        "bilibili-model-ula-2025-09-09",
        &[
            "bilibili model ula",
            "bilibili model ula 2025 09 09",
            "bilibili model use license",
            "bilibili indextts *",
            "indextts license",
        ],
        &[
            UpTo(millions(100, UsersAMonth)),
            ForbiddenUses,
            OutputsLimited,
        ],
    )
    .points(3)
    .read(),
    Row::free(
        "openatom-model-1.0",
        &["openatom model 1?"],
        Standing::Unlisted,
    )
    .points(5)
    .read(),
];
