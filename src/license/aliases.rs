//! Other names of licenses, as their words (see [`super::words`]): lower case,
//! one blank between, without the words that say nothing.

/// Words that make no difference between two licenses.
pub(super) const EMPTY: &str = "agreement clause clauses html international legalcode licence licences \
    license licensed licenses meta org perpetual s the txt under universal unported v ver version www";

/// Runs of words that have a short form or none, the longer before the shorter.
/// The sites that have a page for each license stand first.
pub(super) const PHRASES: &str = "\
https creativecommons publicdomain=cc
https creativecommons=cc
https apache=apache
https choosealicense=
https gnu=
https opensource=
https spdx=
deed en=
gnu lesser general public=lgpl
gnu library general public=lgpl
gnu affero general public=agpl
lesser general public=lgpl
affero general public=agpl
gnu general public=gpl
gnu free documentation=gfdl
general public=gpl
gnu lgpl=lgpl
gnu agpl=agpl
gnu gpl=gpl
gnu fdl=gfdl
or any later=or later
1 generic=1
2 generic=2
2.5 generic=2.5
creative commons=cc
attribution=by
share alike=sa
sharealike=sa
non commercial=nc
noncommercial=nc
no derivatives=nd
noderivatives=nd
no derivs=nd
noderivs=nd
open data commons=odc
open database=odbl
academic free=afl
apache software=apache
boost software=bsl
eclipse public=epl
educational community=ecl
european union public=eupl
latex project public=lppl
microsoft public=ms pl
mozilla public=mpl
open software=osl
sil open font=ofl
open rail=openrail
non exclusive=nonexclusive
non excluse=nonexclusive";

/// Words of a license on the left, sorted; its id on the right.
pub(super) const NAMES: &str = "\
0 bsd=0BSD
2 bsd=BSD-2-Clause
3 bsd=BSD-3-Clause
4 bsd=BSD-4-Clause
all rights reserved=proprietary
amlr=apple-amlr
apple machine learning research=apple-amlr
apple machine learning research model=apple-amlr
apple sample code=apple-ascl
arxiv nonexclusive=arxiv-nonexclusive-distrib-1.0
arxiv nonexclusive 1=arxiv-nonexclusive-distrib-1.0
arxiv nonexclusive distribution=arxiv-nonexclusive-distrib-1.0
arxiv nonexclusive to distribute=arxiv-nonexclusive-distrib-1.0
ascl=apple-ascl
asl 2=Apache-2.0
bigcode openrail m 1=bigcode-openrail-m
bigscience rail 1=bigscience-bloom-rail-1.0
bloom rail 1=bigscience-bloom-rail-1.0
boost=BSL-1.0
boost 1=BSL-1.0
bsd 0=0BSD
bsd 2 simplified=BSD-2-Clause
bsd 3 new=BSD-3-Clause
bsd 3 new or revised=BSD-3-Clause
bsd 3 revised=BSD-3-Clause
bsd zero=0BSD
c uda=C-UDA-1.0
cc 0=CC0-1.0
cc 0 1 public domain dedication=CC0-1.0
cc 0 public domain dedication=CC0-1.0
cc zero=CC0-1.0
cc zero 1=CC0-1.0
closed source=proprietary
cohere c 4 ai=c4ai
computational use of data=C-UDA-1.0
computational use of data 1=C-UDA-1.0
creativeml openrail ++ m=openrail++
dbrx=databricks-open-model-license
deepfloyd if research=deepfloyd-if-license
deepseek model=deepseek
etalab=etalab-2.0
etalab open 2=etalab-2.0
expat=MIT
fair nc research=fair-noncommercial-research-license
falcon 180 b tii=falcon-180b-license
gemma terms=gemma
gemma terms of use=gemma
grok 2=grok2-community
intel research use=intel-research
lfm open 1=lfm1.0
lgpl lr=LGPLLR
llama 1=llama
llama 2 community=llama2
llama 3 community=llama3
llama 3.1 community=llama3.1
llama 3.2 community=llama3.2
llama 3.3 community=llama3.3
llama 4 community=llama4
mistral ai non production=mnpl
mistral ai research=mrl
modified bsd=BSD-3-Clause
new bsd=BSD-3-Clause
odbl=ODbL-1.0
odc by=ODC-By-1.0
odc odbl=ODbL-1.0
odc odbl 1=ODbL-1.0
odc pddl=PDDL-1.0
odc pddl 1=PDDL-1.0
odc public domain dedication and=PDDL-1.0
odc public domain dedication and 1=PDDL-1.0
open government 3=OGL-UK-3.0
openrail ++ m=openrail++
openrail m=openrail
opt 175 b model=opt-175b
opt iml 175 b=opt-175b
original bsd=BSD-4-Clause
ouverte 2=etalab-2.0
ouverte open 2=etalab-2.0
pddl=PDDL-1.0
revised bsd=BSD-3-Clause
simplified bsd=BSD-2-Clause
stability ai community=stabilityai-ai-community
stable diffusion openrail ++ m=openrail++
wtfpl 2=WTFPL
xai community=grok2-community";

/// The ids of Hugging Face that stand for an SPDX id of another spelling than
/// its own in lower case.
pub(super) const HUGGING_FACE: &str = "\
c-uda=C-UDA-1.0
lgpl-lr=LGPLLR
odbl=ODbL-1.0
odc-by=ODC-By-1.0
pddl=PDDL-1.0";

/// What people write where a license should be and there is none.
pub(super) const NO_LICENSE: &[&str] = &[
    "empty",
    "missing",
    "n a",
    "n/a",
    "na",
    "nil",
    "no",
    "no license",
    "noassertion",
    "none",
    "none given",
    "none stated",
    "null",
    "publicly available",
    "tba",
    "tbc",
    "tbd",
    "to be announced",
    "to be determined",
    "todo",
    "unavailable",
    "undefined",
    "undisclosed",
    "unlicensed",
    "unreleased",
    "unspecified",
];

/// How the word goes on that follows `not` in such a text.
pub(super) const NOT: &[&str] = &[
    "applicable",
    "available",
    "disclosed",
    "given",
    "inclu",
    "provided",
    "publ",
    "released",
    "specified",
    "stated",
    "yet",
];

/// The entry on the right of the line that has the key on its left.
pub(super) fn look_up(table: &'static str, key: &str) -> Option<&'static str> {
    pairs(table)
        .find(|(left, _)| *left == key)
        .map(|(_, right)| right)
}

/// The lines of a table as its two sides.
pub(super) fn pairs(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.split('\n').filter_map(|line| line.split_once('='))
}
