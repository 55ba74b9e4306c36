//! What the full reader says of the names in the tables of licenses, made by
//! `UPDATE=1 cargo test license`: below the letter of a class, of which `A` is the
//! first, its names.

/// The ids of the SPDX list that are in use, and of which more is known than that they
/// are there.
pub(super) const IDS: &str = "\
A
0BSD
AAL
AFL-1.1
AFL-1.2
AFL-2.0
AFL-2.1
AFL-3.0
AGPL-3.0
AGPL-3.0-only
AGPL-3.0-or-later
ALGLIB-Documentation
any-OSI
any-OSI-perl-modules
Apache-1.1
Apache-2.0
APL-1.0
APSL-1.0
APSL-1.1
APSL-1.2
APSL-2.0
Artistic-1.0
Artistic-1.0-cl8
Artistic-1.0-Perl
Artistic-2.0
BlueOak-1.0.0
BSD-1-Clause
BSD-2-Clause
BSD-2-Clause-Patent
BSD-3-Clause
BSD-3-Clause-LBNL
BSD-3-Clause-Open-MPI
BSD-ask-to-endorse
BSL-1.0
CAL-1.0
CAL-1.0-Combined-Work-Exception
CATOSL-1.1
CDDL-1.0
CDDL-1.1
CECILL-2.1
CERN-OHL-P-2.0
CERN-OHL-S-2.0
CERN-OHL-W-2.0
CNRI-Python
CNRI-Python-GPL-Compatible
CPAL-1.0
CPL-1.0
CUA-OPL-1.0
curl
ECL-1.0
ECL-2.0
EFL-1.0
EFL-2.0
Entessa
EPL-1.0
EPL-2.0
EUDatagrid
EUPL-1.1
EUPL-1.2
Fair
Frameworx-1.0
GPL-2.0
GPL-2.0-only
GPL-2.0-or-later
GPL-3.0
GPL-3.0-only
GPL-3.0-or-later
HPND
ICU
Intel
IPA
IPL-1.0
ISC
Jam
LGPL-2.0
LGPL-2.0-only
LGPL-2.0-or-later
LGPL-2.1
LGPL-2.1-only
LGPL-2.1-or-later
LGPL-3.0
LGPL-3.0-only
LGPL-3.0-or-later
LiLiQ-P-1.1
LiLiQ-R-1.1
LiLiQ-Rplus-1.1
LPL-1.0
LPL-1.02
LPPL-1.3c
MirOS
MIT
MIT-0
MIT-Modern-Variant
Motosoto
MPL-1.0
MPL-1.1
MPL-2.0
MPL-2.0-no-copyleft-exception
MS-PL
MS-RL
MulanPSL-2.0
Multics
NASA-1.3
Naumen
NCSA
NGPL
Nokia
NPOSL-3.0
NTP
OCLC-2.0
OFL-1.1
OFL-1.1-no-RFN
OFL-1.1-RFN
OGTSL
OLDAP-2.8
OLFL-1.3
OSC-1.0
OSET-PL-2.1
OSL-1.0
OSL-2.0
OSL-2.1
OSL-3.0
PHP-3.0
PHP-3.01
PostgreSQL
Python-2.0
Python-2.0.1
QPL-1.0
RPL-1.1
RPL-1.5
RPSL-1.0
RSCPL
SimPL-2.0
SISSL
Sleepycat
SPL-1.0
UCL-1.0
Unicode-3.0
Unicode-DFS-2016
Unlicense
UPL-1.0
VSL-1.0
W3C
W3C-20150513
Watcom-1.0
WordNet
Xnet
Zlib
ZPL-2.0
ZPL-2.1
B
AGPL-1.0
AGPL-1.0-only
AGPL-1.0-or-later
Apache-1.0
BitTorrent-1.1
BSD-2-Clause-Views
BSD-3-Clause-Clear
BSD-4-Clause
BSD-4-Clause-UC
CECILL-2.0
CECILL-B
CECILL-C
ClArtistic
Condor-1.1
FSFAP
FTL
gnuplot
GPL-1.0
GPL-1.0-only
GPL-1.0-or-later
IJG
iMatix
Imlib2
LPPL-1.2
LPPL-1.3a
NOSL
NPL-1.0
NPL-1.1
OFL-1.0
OFL-1.0-no-RFN
OFL-1.0-RFN
OLDAP-2.3
OLDAP-2.7
OpenSSL
OSL-1.1
PSF-2.0
Ruby
SGI-B-2.0
SMLNJ
Vim
WTFPL
X11
XFree86-1.1
xinetd
YPL-1.1
Zend-2.0
Zimbra-1.3
C
OpenMDW-1.0
D
CC0-1.0
CC-BY-1.0
CC-BY-2.0
CC-BY-2.5
CC-BY-2.5-AU
CC-BY-3.0
CC-BY-3.0-AT
CC-BY-3.0-AU
CC-BY-3.0-DE
CC-BY-3.0-IGO
CC-BY-3.0-NL
CC-BY-3.0-US
CC-BY-4.0
CC-BY-SA-1.0
CC-BY-SA-2.0
CC-BY-SA-2.0-UK
CC-BY-SA-2.1-JP
CC-BY-SA-2.5
CC-BY-SA-3.0
CC-BY-SA-3.0-AT
CC-BY-SA-3.0-DE
CC-BY-SA-3.0-IGO
CC-BY-SA-4.0
CC-PDDC
CC-PDM-1.0
CC-SA-1.0
CDLA-Permissive-1.0
CDLA-Permissive-2.0
CDLA-Sharing-1.0
DL-DE-BY-2.0
DL-DE-ZERO-2.0
etalab-2.0
FreeBSD-DOC
GFDL-1.1
GFDL-1.1-invariants
GFDL-1.1-invariants-only
GFDL-1.1-invariants-or-later
GFDL-1.1-no-invariants
GFDL-1.1-no-invariants-only
GFDL-1.1-no-invariants-or-later
GFDL-1.1-only
GFDL-1.1-or-later
GFDL-1.2
GFDL-1.2-invariants
GFDL-1.2-invariants-only
GFDL-1.2-invariants-or-later
GFDL-1.2-no-invariants
GFDL-1.2-no-invariants-only
GFDL-1.2-no-invariants-or-later
GFDL-1.2-only
GFDL-1.2-or-later
GFDL-1.3
GFDL-1.3-invariants
GFDL-1.3-invariants-only
GFDL-1.3-invariants-or-later
GFDL-1.3-no-invariants
GFDL-1.3-no-invariants-only
GFDL-1.3-no-invariants-or-later
GFDL-1.3-only
GFDL-1.3-or-later
LAL-1.2
LAL-1.3
LGPLLR
NLOD-1.0
NLOD-2.0
O-UDA-1.0
ODbL-1.0
ODC-By-1.0
OGDL-Taiwan-1.0
OGL-Canada-2.0
OGL-UK-1.0
OGL-UK-2.0
OGL-UK-3.0
OPL-UK-3.0
PDDL-1.0
G
BSD-3-Clause-No-Military-License
C-UDA-1.0
Hippocratic-2.1
Hippocratic-3.0-core
JSON
MS-LPL
UnRAR
H
PolyForm-Small-Business-1.0.0
I
Aladdin
CC-BY-NC-1.0
CC-BY-NC-2.0
CC-BY-NC-2.5
CC-BY-NC-3.0
CC-BY-NC-3.0-DE
CC-BY-NC-3.0-IGO
CC-BY-NC-4.0
CC-BY-NC-SA-1.0
CC-BY-NC-SA-2.0
CC-BY-NC-SA-2.0-DE
CC-BY-NC-SA-2.0-FR
CC-BY-NC-SA-2.0-UK
CC-BY-NC-SA-2.5
CC-BY-NC-SA-3.0
CC-BY-NC-SA-3.0-DE
CC-BY-NC-SA-3.0-IGO
CC-BY-NC-SA-4.0
NCGL-UK-2.0
PolyForm-Noncommercial-1.0.0
PPL
J
CC-BY-NC-ND-1.0
CC-BY-NC-ND-2.0
CC-BY-NC-ND-2.5
CC-BY-NC-ND-3.0
CC-BY-NC-ND-3.0-DE
CC-BY-NC-ND-3.0-IGO
CC-BY-NC-ND-4.0
CC-BY-ND-1.0
CC-BY-ND-2.0
CC-BY-ND-2.5
CC-BY-ND-3.0
CC-BY-ND-3.0-DE
CC-BY-ND-4.0
K
BUSL-1.1
Elastic-2.0
FSL-1.1-ALv2
FSL-1.1-MIT
SSPL-1.0
SUL-1.0";

/// Ids and names in the table of licenses, without the word `license` and its like;
/// a small letter: other names begin so too; `?`: of these the full reader has to tell.
pub(super) const NAMES: &str = "\
?
academic free
affero general public
affero gpl
aladdin
and above
and later
apache software
apache software foundation
attribution
bilibili indextts
bilibili model use license
boost software
boson higgs
bria
codegeex
community data agreement
community data license agreement
computational use of data
eclipse public
educational community
european union public
falcon 3 license
falcon 3 tii license
falcon license
flux
freebsd license
fsl 1.1 mit
gemma tou
gnu affero general public
gnu agpl
gnu fdl
gnu free documentation
gnu general public
gnu gfdl
gnu gpl
gnu lesser general public
gnu lgpl
gnu library general public
hippocratic 2.1
hippocratic 3 core
hunyuanimage
hunyuanvideo
hunyuanworld
hyperclova x
ideogram
indextts license
internlm xcomposer
json
kimi k
latex project public
lesser general public
lesser gpl
ltx
ltxv owl
microsoft public
microsoft reciprocal
microsoft research
mozilla public
ms lpl
ms research
msr license
mulan permissive software
mulan psl
non excluse
non exclusive
nvidia nc source code license
nvidia open model
nvidia source code license
open database
open font
open government
open software
opt iml license
or above
or any later
or any newer
or at your option any later
or greater
or higher
or newer
paligemma
playground
ppl
sam 3 license
sam license
server side public
share alike
sharealike
shieldgemma
sil ofl
sil open font
stability ai
stabilityai
stable
stable diffusion license
sul 1
tencent hy
tencent kalm
terms and conditions
terms of service
terms of use
unrar
yi license
yi model license
A
0 bsd
2 bsd
2 clause bsd
3 bsd
3 clause bsd
afl
al 2
apache 2
artistic
asl 2
boost
boost 1
bsd 0
bsd 0 clause
bsd 2
bsd 2 clause
bsd 2 clause simplified
bsd 2 simplified
bsd 3
bsd 3 clause
bsd 3 clause modified
bsd 3 clause new
bsd 3 clause new or revised
bsd 3 clause revised
bsd 3 modified
bsd 3 new
bsd 3 new or revised
bsd 3 revised
bsd new
bsd revised
bsd simplified
bsd three clause
bsd two clause
bsd zero
bsd zero clause
bsl 1
ecl
epl
expat
expat mit
illinois ncsa open source
illinois/ncsa open source
internet systems consortium
isc
isc internet systems consortium
mit
mit 0
mit expat
mit no by
mit x 11
modified bsd
mpl
ms pl
mspl
ncsa
ncsa open source
new bsd
new or revised bsd
osl
postgres
postgresql
revised bsd
simplified bsd
three clause bsd
two clause bsd
university of illinois ncsa open source
university of illinois/ncsa open source
zero clause bsd
zlib
zlib libpng
zlib/libpng
B
4 bsd
4 clause bsd
bsd 4
bsd 4 clause
bsd 4 clause old
bsd 4 clause original
bsd 4 clause original or old
bsd 4 old
bsd 4 original
bsd 4 original or old
bsd original
do what fuck you want to public
do what fuck you want to public 2
four clause bsd
ofl
original bsd
wtfpl
wtfpl 2
C
open model data and weights
open model data and weights 1
open model data and weights 1.1
open model data weights
openmdw
openmdw 1
openmdw 1.1
D
cc 0
cc 0 1
cc 0 1 public domain dedication
cc 0 1 universal
cc 0 1 universal public domain dedication
cc 0 public domain dedication
cc 0 universal
cc 0 universal public domain dedication
cc by sa
cc pdm 1
cc public domain mark
cc public domain mark 1
cc zero
cc zero 1
cc zero 1 public domain dedication
cc zero 1 universal
cc zero 1 universal public domain dedication
cc zero public domain dedication
cc zero universal
cc zero universal public domain dedication
cdla
cdla permissive
cdla sharing
cdla sharing 1
etalab
etalab 2
etalab open
etalab open 2
kogl 1
kogl type 1
korea ogl type 1
lgpl for linguistic resources
lgpl lr
odbl
odbl 1
odbl odbl
odbl odbl 1
odc by
odc by 1
odc odbl
odc odbl 1
odc pddl
odc pddl 1
ogl
ogl 1
ogl 2
ogl 3
ogl uk
ogl uk 1
ogl uk 2
ogl uk 3
open etalab
open etalab 2
ouverte 2
ouverte etalab
ouverte etalab 2
ouverte open 2
pddl
pddl 1
pddl pddl
pddl pddl 1
public domain
public domain mark
public domain mark 1
publicdomain
uk ogl
uk ogl 2
uk ogl 3
E
agpl
apache
bsd
bsl
cc
eupl
gfdl
gpl
lgpl
mulanpsl
F
apple ascl
apple sample code
arcee
ascl
bespoke
bilibili model use
codefuse
codefuse community
combined
community for baichuan 2 model
composite
custom
custom name
example
faipl
faipl 1
fair ai public
fair ai public 1
falcon
falcon 3
falcon 3 2
falcon 3 tii
falcon 3 tii 2
freebsd
funasr model
futo model weights
here
impact hr
impact lr
impact mr
indextts
inf
insert
kanana
krutrim
krutrim community
lgpllr
mixed
mod mit gpt 2
model
modified mit gpt 2
motif
msr
multiple
my
name
name here
name of
nexusflow
nexusflow community
not known
nvidia
nvidia ai foundation community
nvidia ai foundation model community
nvidia ai foundation models community
nvidia community model
nvidia data
nvidia data for
nvidia data for model
nvidia data for model training
nvidia data for training
nvidia data model
nvidia data model training
nvidia data training
nvidia model training
nvidia model training 2025
nvidia nc source code
nvidia nc source code 1
nvidia open model april 2024
nvidia open model april 2025
nvidia open model june 2024
nvidia open model june 2025
nvidia open model october 2024
nvidia open model october 2025
nvidia source code
nvidia source code 1
nvidia source code nc 1
open aleph
open weights permissive
open weights permissive 1
openatom model
openatom model 1
opt iml
other
others
our own
own
placeholder
prior labs 1.2
reka
sam
sam 3
sapiens
sapiens 2
see
see below
see card
see file
see model card
see notice
see readme
see repo
see repository
several
solar
stable diffusion
tabpfn 1.2
tabpfn 3
tabpfn 3 1
test
testing
unclear
unknown
unsure
upstage solar
various
xxx
yandexgpt 5 lite
yandexgpt 5 lite 8
yandexgpt 5 lite 8 b
yandexgpt 5 lite b
yi
yi 1
yi model
your
your name
G
ai 2 impact
ai 2 impact high risk
ai 2 impact high risk artifacts
ai 2 impact hr
ai 2 impact low risk
ai 2 impact low risk artifacts
ai 2 impact lr
ai 2 impact medium risk
ai 2 impact medium risk artifacts
ai 2 impact mr
ai sweden llm
ai sweden llm ai
ai sweden llm ai model
ai sweden llm model
ai sweden s llm
ai sweden s llm ai
ai sweden s llm ai model
ai sweden s llm model
aquila
aquila 7 b
aquila model
bigcode openrail
bigcode openrail 1
bigcode openrail m
bigcode openrail m 1
bigcode openrail m 1 model
bigscience bloom rail
bigscience bloom rail 1
bigscience openrail
bigscience openrail m
bigscience openrail m 2
bigscience rail
bigscience rail 1
bloom rail
bloom rail 1
c uda
codegemma
creativeml
creativeml openrail
creativeml openrail ++
creativeml openrail ++ m
creativeml openrail m
deepseek
deepseek 1
deepseek la 1
deepseek model
deepseek model 1
dino 3
faipl 1 sd
fair ai public 1 sd
falcon 180 b
falcon 180 b 1
falcon 180 b tii
falcon 180 b tii 1
falcon 2
falcon 2 11 b
falcon 2 11 b 1
falcon 2 11 b tii
falcon 2 11 b tii 1
falcon llm
falcon llm 2
falcon mamba
falcon mamba 7
falcon mamba 7 b
falcon mamba b
hai def
health ai developer foundation
health ai developer foundations
hippocratic 3
impact high risk
impact high risk artifacts
impact low risk
impact low risk artifacts
impact medium risk
impact medium risk artifacts
k exaone
k exaone ai
k exaone ai model
k exaone model
minimax mit variant
minimax mit variant 2025
modified mit minimax m 2.5
nvidia open model license
openpangu
openpangu 1
openpangu 2
openpangu model
openpangu model 1
openpangu model 2
openrail
openrail ++
openrail ++ m
openrail m
rail
rail m
recurrentgemma
responsible ai source 1.1
sdxl openrail ++
sdxl openrail ++ m
skywork
skywork community
stable diffusion 2022 08 22
stable diffusion openrail ++
stable diffusion openrail ++ m
tii falcon 180 b
tii falcon 180 b 1
H
bilibili model ula
bilibili model ula 2025 09 09
boson higgs 2 community
boson higgs audio 2 community
databricks open model
dbrx
glm 5.3
grok 2
grok 2 community
higgs audio 2 community
hunyuan 3 d 2 cla
hunyuan a 13 b
hyperclovax seed
hyperclovax seed 2025
hyperclovax seed model
hyperclovax seed model 2025
jamba open model
kimi
kimi k 3
krea 2 community
krea community
lfm
lfm 1
lfm open
lfm open 1
llama 2
llama 2 2023
llama 2 community
llama 3
llama 3 community
llama 3.1
llama 3.1 2024
llama 3.1 community
llama 3.1 community 2024
llama 3.2
llama 3.2 2024
llama 3.2 community
llama 3.2 community 2024
llama 3.3
llama 3.3 2024
llama 3.3 community
llama 3.3 community 2024
llama 4
llama 4 2025
llama 4 cla 2025
llama 4 community
llama community
ltx 2 community
ltx community
ltx video open weights
ltxv open weights
meta community
meta llama community
minimax 01
minimax 01 model
minimax community
minimax h 3
minimax h 3 community
minimax m 3
minimax m 3 community
minimax model
minimax modified mit
minimax music 3
minimax music 3 community
minimax vl 01
minimax vl 01 model
mistral ai modified mit
mistral modified mit
mistralai modified mit
modified mit
modified mit minimax
modified mit minimax ai
modified mit minimax m 2
modified mit minimax m 2.1
modified mit mistral
modified mit mistral ai
modified mit mistralai
modified mit moonshotai
moonshot ai modified mit
moonshot ai modified mit 2025
moonshotai modified mit
nxai community
nxai community 1
plamo community
playground 2 community
polyform small business
qianwen
qwen
qwen 2024
qwen 3.8 max
qwen community
qwen community 1
stability ai community
stability ai community 2024
stabilityai ai community
tencent hunyuan community
tongyi qianwen
tongyi qianwen 2023
xai community
xai grok community
I
amlr
apple amlr
apple machine learning research
apple machine learning research model
apple ml research
apple ml research model
baichuan
baichuan 13 b
baichuan 2
baichuan 2 13 b
baichuan 2 7 b
baichuan 2 community
baichuan 7 b
boson higgs research and non commercial
bria rmbg
bria rmbg 1.4
bria rmbg 2
c 4 ai
cc by nc
cc by nc + aup
cc by nc 4 + aup
cc by nc 4 and acceptable use policy
cc by nc 4 and c 4 ai acceptable use policy
cc by nc 4 with acceptable use addendum
cc by nc 4 with acceptable use policy
cc by nc and acceptable use policy
cc by nc and c 4 ai acceptable use policy
cc by nc sa
cc by nc with acceptable use addendum
cc by nc with acceptable use policy
cc by non commercial
cc by non commercial + aup
cc by non commercial 4 + aup
cc by non commercial 4 and acceptable use policy
cc by non commercial 4 with acceptable use addendum
cc by non commercial 4 with acceptable use policy
cc by non commercial and acceptable use policy
cc by non commercial and c 4 ai acceptable use policy
cc by non commercial sa
cc by non commercial with acceptable use addendum
cc by non commercial with acceptable use policy
chameleon research
chameleon research 2024
chatglm
chatglm 1
chatglm 1 6 b
chatglm 1 6 b model
chatglm 1 model
chatglm 2
chatglm 2 6 b
chatglm 2 6 b model
chatglm 2 model
chatglm 3
chatglm 3 6 b
chatglm 3 6 b model
chatglm 3 model
chatglm 6 b
chatglm 6 b model
chatglm model
codegeex 4
codegeex 4 9 b
cogvlm
cogvlm 2
coqui public model
coqui public model 1
cpml
cpml 1
deepfloyd if
deepfloyd if research
fair nc
fair nc 1
fair nc research
fair nc research 1
fair non commercial
fair non commercial 1
fair non commercial research
fair non commercial research 1
fair noncommercial research
fish audio research
flux 1 nc
flux 1 non commercial
flux dev non commercial
glm 130 b
glm 130 b model
glm 4
glm 4 9 b
glm 4 9 b model
glm 4 model
h research
ideogram 4 non commercial
intel research
intel research and development
intel research development
intel research use
intel research use development
internlm
internlm 2
internlm 2 5
internlm 2.5
kogl 2
kogl type 2
llama
llama 1
llama 2023
microsoft research license
minimax m 2.7
mistral ai non production
mistral ai non production 0.1
mistral ai non production mnpl
mistral ai non production mnpl 0.1
mistral ai research
mistral ai research 0.1
mistral ai research mrl
mistral ai research mrl 0.1
mistral non production
mistral non production 0.1
mistral non production mnpl
mistral non production mnpl 0.1
mistral research
mistral research 0.1
mistral research mrl
mistral research mrl 0.1
mnpl
mnpl 0.1
mrl
mrl 0.1
ms research license
msrla
ncsl 1
nscl
nscl 1
nvidia nc
nvidia non commercial
nvidia non commercial source code
nvidia non commercial source code 1
nvidia one way nc
nvidia one way non commercial
nvidia oneway nc
nvidia oneway nc 22 mar 2022
nvidia oneway non commercial
nvidia oneway non commercial 22 mar 2022
nvidia oneway noncommercial
nvidia source code 1 non commercial
nvidia source code non commercial
nvidia source code non commercial 1
opt 175 b
opt 175 b model
opt iml 175 b
opt iml 175 b model
polyform nc
polyform nc 1
polyform non commercial
polyform non commercial 1
polyform noncommercial 1
qwen research
rail research only
research only rail
research only rail m
research rail
research rail m
s lab
s lab 1
sai nc community
sai non commercial community
sarashina model nc
sarashina model non commercial
sarashina nc
sarashina non commercial
sarashina noncommercial
stability ai nc
stability ai nc 2023 12 06
stability ai nc community
stability ai nc research
stability ai nc research 06
stability ai nc research 12
stability ai nc research 12 06
stability ai nc research 2023
stability ai nc research 2023 06
stability ai nc research 2023 12
stability ai nc research 2023 12 06
stability ai nc research community
stability ai non commercial
stability ai non commercial 2023 12 06
stability ai non commercial community
stability ai non commercial research
stability ai non commercial research 06
stability ai non commercial research 12
stability ai non commercial research 12 06
stability ai non commercial research 2023
stability ai non commercial research 2023 06
stability ai non commercial research 2023 12
stability ai non commercial research 2023 12 06
stability ai non commercial research community
stabilityai nc
stabilityai nc community
stabilityai nc research
stabilityai nc research community
stabilityai non commercial
stabilityai non commercial community
stabilityai non commercial research
stabilityai non commercial research community
tabpfn 2.6
tabpfn 2.6 1
telechat
telechat community
telechat model
telechat model community
telechat模型社区许可协议
timesfm nc
timesfm nc 1
timesfm non commercial
timesfm non commercial 1
tongyi qianwen research
yi community
yi community 2.1
yi series
yi series 2.1
yi series community
yi series community 2.1
yi series models
yi series models 2.1
yi series models community
yi series models community 2.1
J
cc by nc nd
cc by nd
cc by no derivatives
cc by non commercial no derivatives
kogl 3
kogl 4
kogl type 3
kogl type 4
K
all right reserved
all rights reserved
arxiv non exclusive
arxiv non exclusive 1
arxiv non exclusive distrib
arxiv non exclusive distrib 1
arxiv non exclusive distribution
arxiv non exclusive distribution 1
arxiv non exclusive to distribute
arxiv non exclusive to distribute 1
arxiv nonexclusive
arxiv nonexclusive 1
arxiv nonexclusive distrib
arxiv nonexclusive distrib 1
arxiv nonexclusive distribution
arxiv nonexclusive distribution 1
arxiv nonexclusive to distribute
arxiv nonexclusive to distribute 1
arxiv org non exclusive
arxiv org non exclusive 1
arxiv org non exclusive distrib
arxiv org non exclusive distrib 1
arxiv org non exclusive distribution
arxiv org non exclusive distribution 1
arxiv org non exclusive to distribute
arxiv org non exclusive to distribute 1
arxiv org nonexclusive
arxiv org nonexclusive 1
arxiv org nonexclusive distrib
arxiv org nonexclusive distrib 1
arxiv org nonexclusive distribution
arxiv org nonexclusive distribution 1
arxiv org nonexclusive to distribute
arxiv org nonexclusive to distribute 1
arxiv org perpetual non exclusive
arxiv org perpetual non exclusive 1
arxiv org perpetual non exclusive distrib
arxiv org perpetual non exclusive distrib 1
arxiv org perpetual non exclusive distribution
arxiv org perpetual non exclusive distribution 1
arxiv org perpetual non exclusive to distribute
arxiv org perpetual non exclusive to distribute 1
arxiv org perpetual nonexclusive
arxiv org perpetual nonexclusive 1
arxiv org perpetual nonexclusive distrib
arxiv org perpetual nonexclusive distrib 1
arxiv org perpetual nonexclusive distribution
arxiv org perpetual nonexclusive distribution 1
arxiv org perpetual nonexclusive to distribute
arxiv org perpetual nonexclusive to distribute 1
arxiv perpetual non exclusive
arxiv perpetual non exclusive 1
arxiv perpetual non exclusive distrib
arxiv perpetual non exclusive distrib 1
arxiv perpetual non exclusive distribution
arxiv perpetual non exclusive distribution 1
arxiv perpetual non exclusive to distribute
arxiv perpetual non exclusive to distribute 1
arxiv perpetual nonexclusive
arxiv perpetual nonexclusive 1
arxiv perpetual nonexclusive distrib
arxiv perpetual nonexclusive distrib 1
arxiv perpetual nonexclusive distribution
arxiv perpetual nonexclusive distribution 1
arxiv perpetual nonexclusive to distribute
arxiv perpetual nonexclusive to distribute 1
bsl 1.1
busl
closed source
commons clause
commons clause 1
commons clause condition
commons clause condition 1
el 2
elastic 2018
elv 2
fsl 1
fsl 1 apache 2
fsl 1 mit
fsl 1.1 apache 2
moondream 3
polyform defensive
polyform defensive 1
polyform free trial
polyform free trial 1
polyform internal use
polyform internal use 1
polyform perimeter
polyform perimeter 1
polyform shield
polyform shield 1
polyform strict
polyform strict 1
proprietary
sspl
d
cc by
g
c uda 1
gemma
hl 3
kanana open
h
hunyuan
polyform small business 1
i
cogvideox
exaone
exaonepath
k
busl 1.1
elastic 2
fsl 1.1 al 2
sspl 1";
