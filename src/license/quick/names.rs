//! What the full reader says of the names in the tables of licenses, made by
//! `UPDATE=1 cargo test license`: a name a line, a blank, and the letter of its
//! class, of which `A` is the first.

/// The ids of the SPDX list that are in use, and of which more is known than that they
/// are there.
pub(super) const IDS: &str = "\
0BSD A
AAL A
AFL-1.1 A
AFL-1.2 A
AFL-2.0 A
AFL-2.1 A
AFL-3.0 A
AGPL-1.0 B
AGPL-1.0-only B
AGPL-1.0-or-later B
AGPL-3.0 A
AGPL-3.0-only A
AGPL-3.0-or-later A
Aladdin I
ALGLIB-Documentation A
any-OSI A
any-OSI-perl-modules A
Apache-1.0 B
Apache-1.1 A
Apache-2.0 A
APL-1.0 A
APSL-1.0 A
APSL-1.1 A
APSL-1.2 A
APSL-2.0 A
Artistic-1.0 A
Artistic-1.0-cl8 A
Artistic-1.0-Perl A
Artistic-2.0 A
BitTorrent-1.1 B
BlueOak-1.0.0 A
BSD-1-Clause A
BSD-2-Clause A
BSD-2-Clause-Patent A
BSD-2-Clause-Views B
BSD-3-Clause A
BSD-3-Clause-Clear B
BSD-3-Clause-LBNL A
BSD-3-Clause-No-Military-License G
BSD-3-Clause-Open-MPI A
BSD-4-Clause B
BSD-4-Clause-UC B
BSD-ask-to-endorse A
BSL-1.0 A
BUSL-1.1 K
C-UDA-1.0 G
CAL-1.0 A
CAL-1.0-Combined-Work-Exception A
CATOSL-1.1 A
CC0-1.0 D
CC-BY-1.0 D
CC-BY-2.0 D
CC-BY-2.5 D
CC-BY-2.5-AU D
CC-BY-3.0 D
CC-BY-3.0-AT D
CC-BY-3.0-AU D
CC-BY-3.0-DE D
CC-BY-3.0-IGO D
CC-BY-3.0-NL D
CC-BY-3.0-US D
CC-BY-4.0 D
CC-BY-NC-1.0 I
CC-BY-NC-2.0 I
CC-BY-NC-2.5 I
CC-BY-NC-3.0 I
CC-BY-NC-3.0-DE I
CC-BY-NC-3.0-IGO I
CC-BY-NC-4.0 I
CC-BY-NC-ND-1.0 J
CC-BY-NC-ND-2.0 J
CC-BY-NC-ND-2.5 J
CC-BY-NC-ND-3.0 J
CC-BY-NC-ND-3.0-DE J
CC-BY-NC-ND-3.0-IGO J
CC-BY-NC-ND-4.0 J
CC-BY-NC-SA-1.0 I
CC-BY-NC-SA-2.0 I
CC-BY-NC-SA-2.0-DE I
CC-BY-NC-SA-2.0-FR I
CC-BY-NC-SA-2.0-UK I
CC-BY-NC-SA-2.5 I
CC-BY-NC-SA-3.0 I
CC-BY-NC-SA-3.0-DE I
CC-BY-NC-SA-3.0-IGO I
CC-BY-NC-SA-4.0 I
CC-BY-ND-1.0 J
CC-BY-ND-2.0 J
CC-BY-ND-2.5 J
CC-BY-ND-3.0 J
CC-BY-ND-3.0-DE J
CC-BY-ND-4.0 J
CC-BY-SA-1.0 D
CC-BY-SA-2.0 D
CC-BY-SA-2.0-UK D
CC-BY-SA-2.1-JP D
CC-BY-SA-2.5 D
CC-BY-SA-3.0 D
CC-BY-SA-3.0-AT D
CC-BY-SA-3.0-DE D
CC-BY-SA-3.0-IGO D
CC-BY-SA-4.0 D
CC-PDDC D
CC-PDM-1.0 D
CC-SA-1.0 D
CDDL-1.0 A
CDDL-1.1 A
CDLA-Permissive-1.0 D
CDLA-Permissive-2.0 D
CDLA-Sharing-1.0 D
CECILL-2.0 B
CECILL-2.1 A
CECILL-B B
CECILL-C B
CERN-OHL-P-2.0 A
CERN-OHL-S-2.0 A
CERN-OHL-W-2.0 A
ClArtistic B
CNRI-Python A
CNRI-Python-GPL-Compatible A
Condor-1.1 B
CPAL-1.0 A
CPL-1.0 A
CUA-OPL-1.0 A
curl A
DL-DE-BY-2.0 D
DL-DE-ZERO-2.0 D
ECL-1.0 A
ECL-2.0 A
EFL-1.0 A
EFL-2.0 A
Elastic-2.0 K
Entessa A
EPL-1.0 A
EPL-2.0 A
etalab-2.0 D
EUDatagrid A
EUPL-1.1 A
EUPL-1.2 A
Fair A
Frameworx-1.0 A
FreeBSD-DOC D
FSFAP B
FSL-1.1-ALv2 K
FSL-1.1-MIT K
FTL B
GFDL-1.1 D
GFDL-1.1-invariants D
GFDL-1.1-invariants-only D
GFDL-1.1-invariants-or-later D
GFDL-1.1-no-invariants D
GFDL-1.1-no-invariants-only D
GFDL-1.1-no-invariants-or-later D
GFDL-1.1-only D
GFDL-1.1-or-later D
GFDL-1.2 D
GFDL-1.2-invariants D
GFDL-1.2-invariants-only D
GFDL-1.2-invariants-or-later D
GFDL-1.2-no-invariants D
GFDL-1.2-no-invariants-only D
GFDL-1.2-no-invariants-or-later D
GFDL-1.2-only D
GFDL-1.2-or-later D
GFDL-1.3 D
GFDL-1.3-invariants D
GFDL-1.3-invariants-only D
GFDL-1.3-invariants-or-later D
GFDL-1.3-no-invariants D
GFDL-1.3-no-invariants-only D
GFDL-1.3-no-invariants-or-later D
GFDL-1.3-only D
GFDL-1.3-or-later D
gnuplot B
GPL-1.0 B
GPL-1.0-only B
GPL-1.0-or-later B
GPL-2.0 A
GPL-2.0-only A
GPL-2.0-or-later A
GPL-3.0 A
GPL-3.0-only A
GPL-3.0-or-later A
Hippocratic-2.1 G
Hippocratic-3.0-core G
HPND A
ICU A
IJG B
iMatix B
Imlib2 B
Intel A
IPA A
IPL-1.0 A
ISC A
Jam A
JSON G
LAL-1.2 D
LAL-1.3 D
LGPL-2.0 A
LGPL-2.0-only A
LGPL-2.0-or-later A
LGPL-2.1 A
LGPL-2.1-only A
LGPL-2.1-or-later A
LGPL-3.0 A
LGPL-3.0-only A
LGPL-3.0-or-later A
LGPLLR D
LiLiQ-P-1.1 A
LiLiQ-R-1.1 A
LiLiQ-Rplus-1.1 A
LPL-1.0 A
LPL-1.02 A
LPPL-1.2 B
LPPL-1.3a B
LPPL-1.3c A
MirOS A
MIT A
MIT-0 A
MIT-Modern-Variant A
Motosoto A
MPL-1.0 A
MPL-1.1 A
MPL-2.0 A
MPL-2.0-no-copyleft-exception A
MS-LPL G
MS-PL A
MS-RL A
MulanPSL-2.0 A
Multics A
NASA-1.3 A
Naumen A
NCGL-UK-2.0 I
NCSA A
NGPL A
NLOD-1.0 D
NLOD-2.0 D
Nokia A
NOSL B
NPL-1.0 B
NPL-1.1 B
NPOSL-3.0 A
NTP A
O-UDA-1.0 D
OCLC-2.0 A
ODbL-1.0 D
ODC-By-1.0 D
OFL-1.0 B
OFL-1.0-no-RFN B
OFL-1.0-RFN B
OFL-1.1 A
OFL-1.1-no-RFN A
OFL-1.1-RFN A
OGDL-Taiwan-1.0 D
OGL-Canada-2.0 D
OGL-UK-1.0 D
OGL-UK-2.0 D
OGL-UK-3.0 D
OGTSL A
OLDAP-2.3 B
OLDAP-2.7 B
OLDAP-2.8 A
OLFL-1.3 A
OpenMDW-1.0 C
OpenSSL B
OPL-UK-3.0 D
OSC-1.0 A
OSET-PL-2.1 A
OSL-1.0 A
OSL-1.1 B
OSL-2.0 A
OSL-2.1 A
OSL-3.0 A
PDDL-1.0 D
PHP-3.0 A
PHP-3.01 A
PolyForm-Noncommercial-1.0.0 I
PolyForm-Small-Business-1.0.0 H
PostgreSQL A
PPL I
PSF-2.0 B
Python-2.0 A
Python-2.0.1 A
QPL-1.0 A
RPL-1.1 A
RPL-1.5 A
RPSL-1.0 A
RSCPL A
Ruby B
SGI-B-2.0 B
SimPL-2.0 A
SISSL A
Sleepycat A
SMLNJ B
SPL-1.0 A
SSPL-1.0 K
SUL-1.0 K
UCL-1.0 A
Unicode-3.0 A
Unicode-DFS-2016 A
Unlicense A
UnRAR G
UPL-1.0 A
Vim B
VSL-1.0 A
W3C A
W3C-20150513 A
Watcom-1.0 A
WordNet A
WTFPL B
X11 B
XFree86-1.1 B
xinetd B
Xnet A
YPL-1.1 B
Zend-2.0 B
Zimbra-1.3 B
Zlib A
ZPL-2.0 A
ZPL-2.1 A";

/// Ids and names in the table of licenses, without the word `license` and its like;
/// a small letter: other names begin so too; `?`: of these the full reader has to tell.
pub(super) const NAMES: &str = "\
0 bsd A
2 bsd A
2 clause bsd A
3 bsd A
3 clause bsd A
4 bsd B
4 clause bsd B
academic free ?
affero general public ?
affero gpl ?
afl A
agpl E
ai 2 impact G
ai 2 impact high risk G
ai 2 impact high risk artifacts G
ai 2 impact hr G
ai 2 impact low risk G
ai 2 impact low risk artifacts G
ai 2 impact lr G
ai 2 impact medium risk G
ai 2 impact medium risk artifacts G
ai 2 impact mr G
ai sweden llm G
ai sweden llm ai G
ai sweden llm ai model G
ai sweden llm model G
ai sweden s llm G
ai sweden s llm ai G
ai sweden s llm ai model G
ai sweden s llm model G
al 2 A
aladdin ?
all right reserved K
all rights reserved K
amlr I
and above ?
and later ?
apache E
apache 2 A
apache software ?
apache software foundation ?
apple amlr I
apple ascl F
apple machine learning research I
apple machine learning research model I
apple ml research I
apple ml research model I
apple sample code F
aquila G
aquila 7 b G
aquila model G
arcee F
artistic A
arxiv non exclusive K
arxiv non exclusive 1 K
arxiv non exclusive distrib K
arxiv non exclusive distrib 1 K
arxiv non exclusive distribution K
arxiv non exclusive distribution 1 K
arxiv non exclusive to distribute K
arxiv non exclusive to distribute 1 K
arxiv nonexclusive K
arxiv nonexclusive 1 K
arxiv nonexclusive distrib K
arxiv nonexclusive distrib 1 K
arxiv nonexclusive distribution K
arxiv nonexclusive distribution 1 K
arxiv nonexclusive to distribute K
arxiv nonexclusive to distribute 1 K
arxiv org ?
arxiv org non exclusive K
arxiv org non exclusive 1 K
arxiv org non exclusive distrib K
arxiv org non exclusive distrib 1 K
arxiv org non exclusive distribution K
arxiv org non exclusive distribution 1 K
arxiv org non exclusive to distribute K
arxiv org nonexclusive K
arxiv org nonexclusive 1 K
arxiv org nonexclusive distrib K
arxiv org nonexclusive distrib 1 K
arxiv org nonexclusive distribution K
arxiv org nonexclusive distribution 1 K
arxiv org nonexclusive to distribute K
arxiv org nonexclusive to distribute 1 K
arxiv org perpetual non exclusive K
arxiv org perpetual non exclusive 1 K
arxiv org perpetual non exclusive distrib K
arxiv org perpetual non exclusive distribution K
arxiv org perpetual nonexclusive K
arxiv org perpetual nonexclusive 1 K
arxiv org perpetual nonexclusive distrib K
arxiv org perpetual nonexclusive distrib 1 K
arxiv org perpetual nonexclusive distribution K
arxiv org perpetual nonexclusive distribution 1 K
arxiv org perpetual nonexclusive to distribute K
arxiv perpetual ?
arxiv perpetual non exclusive K
arxiv perpetual non exclusive 1 K
arxiv perpetual non exclusive distrib K
arxiv perpetual non exclusive distrib 1 K
arxiv perpetual non exclusive distribution K
arxiv perpetual non exclusive distribution 1 K
arxiv perpetual non exclusive to distribute K
arxiv perpetual nonexclusive K
arxiv perpetual nonexclusive 1 K
arxiv perpetual nonexclusive distrib K
arxiv perpetual nonexclusive distrib 1 K
arxiv perpetual nonexclusive distribution K
arxiv perpetual nonexclusive distribution 1 K
arxiv perpetual nonexclusive to distribute K
arxiv perpetual nonexclusive to distribute 1 K
ascl F
asl 2 A
attribution ?
baichuan I
baichuan 13 b I
baichuan 2 I
baichuan 2 13 b I
baichuan 2 7 b I
baichuan 2 community I
baichuan 7 b I
bespoke F
bigcode openrail G
bigcode openrail 1 G
bigcode openrail m G
bigcode openrail m 1 G
bigcode openrail m 1 model G
bigscience bloom rail G
bigscience bloom rail 1 G
bigscience openrail G
bigscience openrail m G
bigscience openrail m 2 G
bigscience rail G
bigscience rail 1 G
bilibili indextts ?
bilibili model ula H
bilibili model ula 2025 09 09 H
bilibili model use F
bilibili model use license ?
bloom rail G
bloom rail 1 G
boost A
boost 1 A
boost software ?
boson higgs ?
boson higgs 2 community H
boson higgs audio 2 community H
boson higgs research and non commercial I
bria ?
bria rmbg I
bria rmbg 1.4 I
bria rmbg 2 I
bsd E
bsd 0 A
bsd 0 clause A
bsd 2 A
bsd 2 clause A
bsd 2 clause simplified A
bsd 2 simplified A
bsd 3 A
bsd 3 clause A
bsd 3 clause modified A
bsd 3 clause new A
bsd 3 clause new or revised A
bsd 3 clause revised A
bsd 3 modified A
bsd 3 new A
bsd 3 new or revised A
bsd 3 revised A
bsd 4 B
bsd 4 clause B
bsd 4 clause old B
bsd 4 clause original B
bsd 4 clause original or old B
bsd 4 old B
bsd 4 original B
bsd 4 original or old B
bsd new A
bsd original B
bsd revised A
bsd simplified A
bsd three clause A
bsd two clause A
bsd zero A
bsd zero clause A
bsl E
bsl 1 A
bsl 1.1 K
busl K
busl 1.1 k
c 4 ai I
c uda G
c uda 1 g
cc E
cc 0 D
cc 0 1 D
cc 0 1 public domain dedication D
cc 0 1 universal D
cc 0 public domain dedication D
cc 0 universal D
cc 0 universal public domain dedication D
cc by d
cc by nc I
cc by nc + aup I
cc by nc 4 + aup I
cc by nc nd J
cc by nc sa I
cc by nd J
cc by no derivatives J
cc by non commercial I
cc by non commercial + aup I
cc by non commercial no derivatives J
cc by non commercial sa I
cc by sa D
cc pdm 1 D
cc public domain mark D
cc public domain mark 1 D
cc zero D
cc zero 1 D
cc zero 1 public domain dedication D
cc zero 1 universal D
cc zero public domain dedication D
cc zero universal D
cc zero universal public domain dedication D
cdla D
cdla permissive D
cdla sharing D
cdla sharing 1 D
chameleon research I
chameleon research 2024 I
chatglm I
chatglm 1 I
chatglm 1 6 b I
chatglm 1 6 b model I
chatglm 1 model I
chatglm 2 I
chatglm 2 6 b I
chatglm 2 6 b model I
chatglm 2 model I
chatglm 3 I
chatglm 3 6 b I
chatglm 3 6 b model I
chatglm 3 model I
chatglm 6 b I
chatglm 6 b model I
chatglm model I
closed source K
codefuse F
codefuse community F
codegeex ?
codegeex 4 I
codegeex 4 9 b I
codegemma G
cogvideox i
cogvlm I
cogvlm 2 I
combined F
commons clause K
commons clause 1 K
commons clause condition K
commons clause condition 1 K
community data agreement ?
community data license agreement ?
community for baichuan 2 model F
composite F
computational use of data ?
coqui public model I
coqui public model 1 I
cpml I
cpml 1 I
creativeml G
creativeml openrail G
creativeml openrail ++ G
creativeml openrail ++ m G
creativeml openrail m G
custom F
custom name F
databricks open model H
dbrx H
deepfloyd if I
deepfloyd if research I
deepseek G
deepseek 1 G
deepseek la 1 G
deepseek model G
deepseek model 1 G
dino 3 G
ecl A
eclipse public ?
educational community ?
el 2 K
elastic 2 k
elastic 2018 K
elv 2 K
epl A
etalab D
etalab 2 D
etalab open D
etalab open 2 D
eupl E
european union public ?
example F
exaone i
exaonepath i
expat A
expat mit A
faipl F
faipl 1 F
faipl 1 sd G
fair ai public F
fair ai public 1 F
fair ai public 1 sd G
fair nc I
fair nc 1 I
fair nc research I
fair nc research 1 I
fair non commercial I
fair non commercial 1 I
fair non commercial research I
fair non commercial research 1 I
fair noncommercial research I
falcon F
falcon 180 b G
falcon 180 b 1 G
falcon 180 b tii G
falcon 180 b tii 1 G
falcon 2 G
falcon 2 11 b G
falcon 2 11 b 1 G
falcon 2 11 b tii G
falcon 2 11 b tii 1 G
falcon 3 F
falcon 3 2 F
falcon 3 license ?
falcon 3 tii F
falcon 3 tii 2 F
falcon 3 tii license ?
falcon license ?
falcon llm G
falcon llm 2 G
falcon mamba G
falcon mamba 7 G
falcon mamba 7 b G
falcon mamba b G
fish audio research I
flux ?
flux 1 nc I
flux 1 non commercial I
flux dev non commercial I
four clause bsd B
freebsd F
freebsd license ?
fsl 1 K
fsl 1 apache 2 K
fsl 1 mit K
fsl 1.1 al 2 k
fsl 1.1 apache 2 K
fsl 1.1 mit ?
funasr model F
futo model weights F
gemma g
gemma tou ?
gfdl E
glm 130 b I
glm 130 b model I
glm 4 I
glm 4 9 b I
glm 4 9 b model I
glm 4 model I
glm 5.3 H
gnu affero general public ?
gnu agpl ?
gnu fdl ?
gnu free documentation ?
gnu general public ?
gnu gfdl ?
gnu gpl ?
gnu lesser general public ?
gnu lgpl ?
gnu library general public ?
gpl E
grok 2 H
grok 2 community H
h research I
hai def G
health ai developer foundation G
health ai developer foundations G
here F
higgs audio 2 community H
hippocratic 2.1 ?
hippocratic 3 G
hippocratic 3 core ?
hl 3 g
hunyuan h
hunyuan 3 d 2 cla H
hunyuan a 13 b H
hunyuanimage ?
hunyuanvideo ?
hunyuanworld ?
hyperclova x ?
hyperclovax seed H
hyperclovax seed 2025 H
hyperclovax seed model H
hyperclovax seed model 2025 H
ideogram ?
ideogram 4 non commercial I
illinois ncsa open source A
illinois/ncsa open source A
impact high risk G
impact high risk artifacts G
impact hr F
impact low risk G
impact low risk artifacts G
impact lr F
impact medium risk G
impact medium risk artifacts G
impact mr F
indextts F
indextts license ?
inf F
insert F
intel research I
intel research and development I
intel research development I
intel research use I
intel research use development I
internet systems consortium A
internlm I
internlm 2 I
internlm 2 5 I
internlm 2.5 I
internlm xcomposer ?
isc A
isc internet systems consortium A
jamba open model H
json ?
k exaone G
k exaone ai G
k exaone ai model G
k exaone model G
kanana F
kanana open g
kimi H
kimi k ?
kimi k 3 H
kogl 1 D
kogl 2 I
kogl 3 J
kogl 4 J
kogl type 1 D
kogl type 2 I
kogl type 3 J
kogl type 4 J
korea ogl type 1 D
krea 2 community H
krea community H
krutrim F
krutrim community F
latex project public ?
lesser general public ?
lesser gpl ?
lfm H
lfm 1 H
lfm open H
lfm open 1 H
lgpl E
lgpl for linguistic resources D
lgpl lr D
lgpllr F
llama I
llama 1 I
llama 2 H
llama 2 2023 H
llama 2 community H
llama 2023 I
llama 3 H
llama 3 community H
llama 3.1 H
llama 3.1 2024 H
llama 3.1 community H
llama 3.1 community 2024 H
llama 3.2 H
llama 3.2 2024 H
llama 3.2 community H
llama 3.2 community 2024 H
llama 3.3 H
llama 3.3 2024 H
llama 3.3 community H
llama 3.3 community 2024 H
llama 4 H
llama 4 2025 H
llama 4 cla 2025 H
llama 4 community H
llama community H
ltx ?
ltx 2 community H
ltx community H
ltx video open weights H
ltxv open weights H
ltxv owl ?
meta community H
meta llama community H
microsoft public ?
microsoft reciprocal ?
microsoft research ?
microsoft research license I
minimax 01 H
minimax 01 model H
minimax community H
minimax h 3 H
minimax h 3 community H
minimax m 2.7 I
minimax m 3 H
minimax m 3 community H
minimax mit variant G
minimax mit variant 2025 G
minimax model H
minimax modified mit H
minimax music 3 H
minimax music 3 community H
minimax vl 01 H
minimax vl 01 model H
mistral ai modified mit H
mistral ai non production I
mistral ai non production 0.1 I
mistral ai non production mnpl I
mistral ai non production mnpl 0.1 I
mistral ai research I
mistral ai research 0.1 I
mistral ai research mrl I
mistral ai research mrl 0.1 I
mistral modified mit H
mistral non production I
mistral non production 0.1 I
mistral non production mnpl I
mistral non production mnpl 0.1 I
mistral research I
mistral research 0.1 I
mistral research mrl I
mistral research mrl 0.1 I
mistralai modified mit H
mit A
mit 0 A
mit expat A
mit no by A
mit x 11 A
mixed F
mnpl I
mnpl 0.1 I
mod mit gpt 2 F
model F
modified bsd A
modified mit H
modified mit gpt 2 F
modified mit minimax H
modified mit minimax ai H
modified mit minimax m 2 H
modified mit minimax m 2.1 H
modified mit minimax m 2.5 G
modified mit mistral H
modified mit mistral ai H
modified mit mistralai H
modified mit moonshotai H
moondream 3 K
moonshot ai modified mit H
moonshot ai modified mit 2025 H
moonshotai modified mit H
motif F
mozilla public ?
mpl A
mrl I
mrl 0.1 I
ms lpl ?
ms pl A
ms research ?
ms research license I
mspl A
msr F
msr license ?
msrla I
mulan permissive software ?
mulan psl ?
mulanpsl E
multiple F
my F
name F
name here F
name of F
ncsa A
ncsa open source A
ncsl 1 I
new bsd A
new or revised bsd A
nexusflow F
nexusflow community F
non excluse ?
non exclusive ?
not known F
nscl I
nscl 1 I
nvidia F
nvidia ai foundation community F
nvidia ai foundation model community F
nvidia ai foundation models community F
nvidia community model F
nvidia data F
nvidia data for F
nvidia data for model F
nvidia data for model training F
nvidia data for training F
nvidia data model F
nvidia data model training F
nvidia data training F
nvidia model training F
nvidia model training 2025 F
nvidia nc I
nvidia nc source code F
nvidia nc source code 1 F
nvidia nc source code license ?
nvidia non commercial I
nvidia non commercial source code I
nvidia non commercial source code 1 I
nvidia one way nc I
nvidia one way non commercial I
nvidia oneway ?
nvidia oneway nc I
nvidia oneway nc 22 mar 2022 I
nvidia oneway non commercial I
nvidia oneway noncommercial I
nvidia open model ?
nvidia open model april 2024 F
nvidia open model april 2025 F
nvidia open model june 2024 F
nvidia open model june 2025 F
nvidia open model license G
nvidia open model october 2024 F
nvidia open model october 2025 F
nvidia source code F
nvidia source code 1 F
nvidia source code 1 non commercial I
nvidia source code license ?
nvidia source code nc 1 F
nvidia source code non commercial I
nvidia source code non commercial 1 I
nxai community H
nxai community 1 H
odbl D
odbl 1 D
odbl odbl D
odbl odbl 1 D
odc by D
odc by 1 D
odc odbl D
odc odbl 1 D
odc pddl D
odc pddl 1 D
ofl B
ogl D
ogl 1 D
ogl 2 D
ogl 3 D
ogl uk D
ogl uk 1 D
ogl uk 2 D
ogl uk 3 D
open aleph F
open database ?
open etalab D
open etalab 2 D
open font ?
open government ?
open model data and weights C
open model data and weights 1 C
open model data and weights 1.1 C
open model data weights C
open software ?
open weights permissive F
open weights permissive 1 F
openatom model F
openatom model 1 F
openmdw C
openmdw 1 C
openmdw 1.1 C
openpangu G
openpangu 1 G
openpangu 2 G
openpangu model G
openpangu model 1 G
openpangu model 2 G
openrail G
openrail ++ G
openrail ++ m G
openrail m G
opt 175 b I
opt 175 b model I
opt iml F
opt iml 175 b I
opt iml 175 b model I
opt iml license ?
or above ?
or any later ?
or any newer ?
or at your option any later ?
or greater ?
or higher ?
or newer ?
original bsd B
osl A
other F
others F
our own F
ouverte 2 D
ouverte etalab D
ouverte etalab 2 D
ouverte open 2 D
own F
paligemma ?
pddl D
pddl 1 D
pddl pddl D
pddl pddl 1 D
placeholder F
plamo community H
playground ?
playground 2 community H
polyform defensive K
polyform defensive 1 K
polyform free trial K
polyform free trial 1 K
polyform internal use K
polyform internal use 1 K
polyform nc I
polyform nc 1 I
polyform non commercial I
polyform non commercial 1 I
polyform noncommercial 1 I
polyform perimeter K
polyform perimeter 1 K
polyform shield K
polyform shield 1 K
polyform small business H
polyform small business 1 h
polyform strict K
polyform strict 1 K
postgres A
postgresql A
ppl ?
prior labs 1.2 F
proprietary K
public domain D
public domain mark D
public domain mark 1 D
publicdomain D
qianwen H
qwen H
qwen 2024 H
qwen 3.8 max H
qwen community H
qwen community 1 H
qwen research I
rail G
rail m G
rail research only I
recurrentgemma G
reka F
research only rail I
research only rail m I
research rail I
research rail m I
responsible ai source 1.1 G
revised bsd A
s lab I
s lab 1 I
sai nc community I
sai non commercial community I
sam F
sam 3 F
sam 3 license ?
sam license ?
sapiens F
sapiens 2 F
sarashina model nc I
sarashina model non commercial I
sarashina nc I
sarashina non commercial I
sarashina noncommercial I
sdxl openrail ++ G
sdxl openrail ++ m G
see F
see below F
see card F
see file F
see model card F
see notice F
see readme F
see repo F
see repository F
server side public ?
several F
share alike ?
sharealike ?
shieldgemma ?
sil ofl ?
sil open font ?
simplified bsd A
skywork G
skywork community G
solar F
sspl K
sspl 1 k
stability ai ?
stability ai community H
stability ai community 2024 H
stability ai nc I
stability ai nc 2023 12 06 I
stability ai nc community I
stability ai nc research I
stability ai nc research 06 I
stability ai nc research 12 I
stability ai nc research 12 06 I
stability ai nc research 2023 I
stability ai nc research 2023 06 I
stability ai nc research 2023 12 I
stability ai nc research community I
stability ai non commercial I
stability ai non commercial community I
stability ai non commercial research I
stability ai non commercial research 06 I
stability ai non commercial research 12 I
stability ai non commercial research 2023 I
stability ai non commercial research community I
stabilityai ?
stabilityai ai community H
stabilityai nc I
stabilityai nc community I
stabilityai nc research I
stabilityai nc research community I
stabilityai non commercial I
stabilityai non commercial community I
stabilityai non commercial research I
stabilityai non commercial research community I
stable ?
stable diffusion F
stable diffusion 2022 08 22 G
stable diffusion license ?
stable diffusion openrail ++ G
stable diffusion openrail ++ m G
sul 1 ?
tabpfn 1.2 F
tabpfn 2.6 I
tabpfn 2.6 1 I
tabpfn 3 F
tabpfn 3 1 F
telechat I
telechat community I
telechat model I
telechat model community I
telechat模型社区许可协议 I
tencent hunyuan community H
tencent hy ?
tencent kalm ?
terms and conditions ?
terms of service ?
terms of use ?
test F
testing F
three clause bsd A
tii falcon 180 b G
tii falcon 180 b 1 G
timesfm nc I
timesfm nc 1 I
timesfm non commercial I
timesfm non commercial 1 I
tongyi qianwen H
tongyi qianwen 2023 H
tongyi qianwen research I
two clause bsd A
uk ogl D
uk ogl 2 D
uk ogl 3 D
unclear F
university of illinois ncsa open source A
university of illinois/ncsa open source A
unknown F
unrar ?
unsure F
upstage solar F
various F
wtfpl B
wtfpl 2 B
xai community H
xai grok community H
xxx F
yandexgpt 5 lite F
yandexgpt 5 lite 8 F
yandexgpt 5 lite 8 b F
yandexgpt 5 lite b F
yi F
yi 1 F
yi community I
yi community 2.1 I
yi license ?
yi model F
yi model license ?
yi series I
yi series 2.1 I
yi series community I
yi series community 2.1 I
yi series models I
yi series models 2.1 I
yi series models community I
yi series models community 2.1 I
your F
your name F
zero clause bsd A
zlib A
zlib libpng A
zlib/libpng A";
