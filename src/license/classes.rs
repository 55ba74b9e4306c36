//! The project's own table: the class of what no flag of a list decides, and
//! the licenses and families that SPDX does not list.
//!
//! Where a line rests on reading rather than on a list, its comment says so.

use super::Class::{self, *};

/// SPDX ids whose class is decided here, not by the flags of the list. A word
/// that ends in `-` stands for all ids that begin so; the longest word counts.
pub(super) const SPDX: &[(Class, &str)] = &[
    (
        // "Any OSI-approved license" is an OR of them. The deprecated
        // `GPL-*-with-*` are WITH expressions in one word.
        Osi,
        "GPL-2.0-with- GPL-3.0-with- any-OSI any-OSI-perl-modules",
    ),
    (
        // Other ids of texts that the FSF's list has: the GPL 1, the Affero
        // GPL 1, the original and the FreeBSD form of the BSD license, the
        // OFL 1.0, the license of Python 2.1 and newer.
        Libre,
        "AGPL-1.0- BSD-2-Clause-Views BSD-4-Clause-UC GPL-1.0 GPL-1.0+ GPL-1.0- OFL-1.0- PSF-2.0",
    ),
    (OpenModel, "OpenMDW-"),
    (
        // Creative Commons, Open Data Commons, Linux Foundation, GNU FDL, and
        // the open licenses of governments. By reading: the Free Art License,
        // O-UDA (no conditions on use), the FreeBSD documentation license,
        // and the Lesser GPL for linguistic resources (made for dictionaries
        // and corpora, free for them).
        OpenContent,
        "CC-BY- CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDLA- DL-DE- FreeBSD-DOC GFDL- LAL- LGPLLR NLOD- \
         O-UDA-1.0 ODC-By-1.0 ODbL-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK- OPL-UK-3.0 PDDL-1.0 \
         etalab-2.0",
    ),
    (
        // By reading: C-UDA allows computational use alone; the JSON license
        // "good, not evil"; UnRAR not to rebuild the packer; MS-LPL on one
        // platform alone; the others name forbidden fields.
        UseRestricted,
        "BSD-3-Clause-No-Military-License C-UDA-1.0 Hippocratic- JSON MS-LPL UnRAR",
    ),
    // By reading: fewer than 100 people and a limit of income.
    (ScaleRestricted, "PolyForm-Small-Business-1.0.0"),
    (
        // By reading: Aladdin and the Peer Production License forbid sale to
        // most; the others have it in their names.
        NonCommercial,
        "Aladdin CC-BY-NC- NCGL-UK-2.0 PPL PolyForm-Noncommercial-1.0.0",
    ),
    (NoDerivatives, "CC-BY-NC-ND- CC-BY-ND-"),
    // Source-available terms of a vendor who sells another license beside them.
    (
        Proprietary,
        "BUSL-1.1 Elastic-2.0 FSL-1.1- SSPL-1.0 SUL-1.0",
    ),
];

/// The ids that Hugging Face has and SPDX has not, without the families.
pub(super) const HUGGING_FACE: &[(Class, &str)] = &[
    (OpenModel, "OpenMDW-1.1"),
    // Grants use, change and redistribution under copyright, and says that no
    // patent goes with it; neither the OSI nor the FSF has judged it.
    (Unknown, "apple-ascl"),
    (
        UseRestricted,
        "bigcode-openrail-m bigscience-bloom-rail-1.0 bigscience-openrail-m creativeml-openrail-m gemma \
         openrail openrail++",
    ),
    (
        ScaleRestricted,
        "grok2-community llama2 llama3 llama3.1 llama3.2 llama3.3 llama4",
    ),
    (
        NonCommercial,
        "apple-amlr deepfloyd-if-license fair-noncommercial-research-license h-research intel-research",
    ),
];

/// Names of licenses that neither list has, by the `license_name` that their
/// own models carry where there is one. All by reading.
pub(super) const OTHERS: &[(Class, &str)] = &[
    (
        UseRestricted,
        "databricks-open-model-license deepseek falcon-180b-license falcon-llm-license \
         health-ai-developer-foundations nvidia-open-model-license",
    ),
    (
        ScaleRestricted,
        "jamba-open-model-license lfm1.0 qwen stabilityai-ai-community tencent-hunyuan-community \
         tongyi-qianwen",
    ),
    (
        NonCommercial,
        "c4ai llama mnpl mrl opt-175b qwen-research tongyi-qianwen-research",
    ),
    // arXiv's license gives rights to arXiv, none to the reader.
    (
        Proprietary,
        "arxiv-nonexclusive-distrib-1.0 commercial proprietary",
    ),
];

/// Words that name no one license. Where all that they can mean is of one
/// class, that class counts.
pub(super) const FAMILIES: &[(Class, &str)] = &[
    (OpenContent, "cc-by cc-by-sa public-domain"),
    (Vague, "agpl apache bsd cc gfdl gpl lgpl"),
    (Unknown, "custom mixed other unclear unknown various"),
    (NonCommercial, "cc-by-nc cc-by-nc-sa"),
    (NoDerivatives, "cc-by-nc-nd cc-by-nd"),
];

/// What SPDX says to write for ids that it gave up, where that is one text. The
/// GNU ids without `-only` or `-or-later` follow a rule instead.
pub(super) const REPLACED: &str = "\
BSD-2-Clause-FreeBSD=BSD-2-Clause-Views
BSD-2-Clause-NetBSD=BSD-2-Clause
GPL-2.0-with-GCC-exception=GPL-2.0-only WITH GCC-exception-2.0
GPL-2.0-with-autoconf-exception=GPL-2.0-only WITH Autoconf-exception-2.0
GPL-2.0-with-bison-exception=GPL-2.0-only WITH Bison-exception-2.2
GPL-2.0-with-classpath-exception=GPL-2.0-only WITH Classpath-exception-2.0
GPL-2.0-with-font-exception=GPL-2.0-only WITH Font-exception-2.0
GPL-3.0-with-GCC-exception=GPL-3.0-only WITH GCC-exception-3.1
GPL-3.0-with-autoconf-exception=GPL-3.0-only WITH Autoconf-exception-3.0
Nunit=zlib-acknowledgement
StandardML-NJ=SMLNJ
bzip2-1.0.5=bzip2-1.0.6
eCos-2.0=GPL-2.0-or-later WITH eCos-exception-2.0
wxWindows=LGPL-2.0-or-later WITH WxWindows-exception-3.1";
