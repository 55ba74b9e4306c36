//! The ids of the SPDX list 3.29.0, made from the `spdx` library by
//! `UPDATE=1 cargo test license`.

/// One license a line, sorted by its words (see `words.rs`): the id, a blank and
/// its flags as a hexadecimal digit if it has any (1 FSF-libre, 2 OSI-approved,
/// 4 deprecated, 8 copyleft).
pub(super) const LICENSES: &str = "\
0BSD 2
3D-Slicer-1.0
AAL 2
Abstyles
AdaCore-doc
Adobe-2006
Adobe-Display-PostScript
Adobe-Glyph
Adobe-Utopia
ADSL
Advanced-Cryptics-Dictionary
AFL-1.1 3
AFL-1.2 3
AFL-2.0 3
AFL-2.1 3
AFL-3.0 3
Afmparse
AGPL-1.0 d
AGPL-1.0-only 8
AGPL-1.0-or-later 8
AGPL-3.0 f
AGPL-3.0-only b
AGPL-3.0-or-later b
Aladdin
ALGLIB-Documentation 2
AMD-newlib
AMDPLPA
AML
AML-glslang
AMPAS
ANTLR-PD
ANTLR-PD-fallback
any-OSI
any-OSI-perl-modules
Apache-1.0 1
Apache-1.1 3
Apache-2.0 3
APAFML
APL-1.0 2
App-s2p
APSL-1.0 2
APSL-1.1 2
APSL-1.2 2
APSL-2.0 3
Arphic-1999
Artistic-1.0 2
Artistic-1.0-cl8 2
Artistic-1.0-Perl 2
Artistic-2.0 3
Artistic-dist
Aspell-RU
ASWF-Digital-Assets-1.0
ASWF-Digital-Assets-1.1
atc-game
Baekmuk
Bahyph
Barr
bcrypt-Solar-Designer
Beerware
Bitstream-Charter
Bitstream-Vera
BitTorrent-1.0
BitTorrent-1.1 1
blessing
BlueOak-1.0.0 2
Boehm-GC
Boehm-GC-without-fee
BOLA-1.1
Borceux
Brian-Gladman-2-Clause
Brian-Gladman-3-Clause
Brian-Gladman-3-Clause-no-conversion
BSD-1-Clause 2
BSD-2-Clause 3
BSD-2-Clause-Darwin
BSD-2-Clause-first-lines
BSD-2-Clause-FreeBSD 5
BSD-2-Clause-NetBSD 5
BSD-2-Clause-Patent 2
BSD-2-Clause-pkgconf-disclaimer
BSD-2-Clause-pos-unchanged
BSD-2-Clause-Views
BSD-3-Clause 3
BSD-3-Clause-acpica
BSD-3-Clause-Attribution
BSD-3-Clause-Clear 1
BSD-3-Clause-flex
BSD-3-Clause-HP
BSD-3-Clause-LBNL 2
BSD-3-Clause-Modification
BSD-3-Clause-No-Military-License
BSD-3-Clause-No-Nuclear-License
BSD-3-Clause-No-Nuclear-License-2014
BSD-3-Clause-No-Nuclear-Warranty
BSD-3-Clause-Open-MPI 2
BSD-3-Clause-OpenWebUI
BSD-3-Clause-Sun
BSD-3-Clause-Tso
BSD-4-Clause 1
BSD-4-Clause-Shortened
BSD-4-Clause-UC
BSD-4.3RENO
BSD-4.3TAHOE
BSD-Advertising-Acknowledgement
BSD-ask-to-endorse 2
BSD-Attribution-HPND-disclaimer
BSD-Inferno-Nettverk
BSD-Mark-Modifications
BSD-Protection 8
BSD-Source-alt-GPL
BSD-Source-beginning-file
BSD-Source-Code
BSD-Source-Code-no-disclaimer
BSD-Systemics
BSD-Systemics-W3Works
BSL-1.0 3
Buddy
Bugroff
BUSL-1.1
bzip2-1.0.5 4
bzip2-1.0.6
C-UDA-1.0
CAL-1.0 2
CAL-1.0-Combined-Work-Exception 2
Caldera
Caldera-no-preamble
CAPEC-tou
Catharon
CATOSL-1.1 2
CC0-1.0 1
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
CC-BY-4.0 1
CC-BY-NC-1.0
CC-BY-NC-2.0
CC-BY-NC-2.5
CC-BY-NC-3.0
CC-BY-NC-3.0-DE
CC-BY-NC-3.0-IGO
CC-BY-NC-4.0
CC-BY-NC-ND-1.0
CC-BY-NC-ND-2.0
CC-BY-NC-ND-2.5
CC-BY-NC-ND-3.0
CC-BY-NC-ND-3.0-DE
CC-BY-NC-ND-3.0-IGO
CC-BY-NC-ND-4.0
CC-BY-NC-SA-1.0 8
CC-BY-NC-SA-2.0 8
CC-BY-NC-SA-2.0-DE 8
CC-BY-NC-SA-2.0-FR 8
CC-BY-NC-SA-2.0-UK 8
CC-BY-NC-SA-2.5 8
CC-BY-NC-SA-3.0 8
CC-BY-NC-SA-3.0-DE 8
CC-BY-NC-SA-3.0-IGO 8
CC-BY-NC-SA-4.0 8
CC-BY-ND-1.0
CC-BY-ND-2.0
CC-BY-ND-2.5
CC-BY-ND-3.0
CC-BY-ND-3.0-DE
CC-BY-ND-4.0
CC-BY-SA-1.0 8
CC-BY-SA-2.0 8
CC-BY-SA-2.0-UK 8
CC-BY-SA-2.1-JP 8
CC-BY-SA-2.5 8
CC-BY-SA-3.0 8
CC-BY-SA-3.0-AT 8
CC-BY-SA-3.0-DE 8
CC-BY-SA-3.0-IGO 8
CC-BY-SA-4.0 9
CC-PDDC
CC-PDM-1.0
CC-SA-1.0
CDDL-1.0 b
CDDL-1.1 a
CDL-1.0
CDLA-Permissive-1.0
CDLA-Permissive-2.0
CDLA-Sharing-1.0
CECILL-1.0 8
CECILL-1.1 8
CECILL-2.0 9
CECILL-2.1 a
CECILL-B 9
CECILL-C 9
CERN-OHL-1.1
CERN-OHL-1.2
CERN-OHL-P-2.0 2
CERN-OHL-S-2.0 2
CERN-OHL-W-2.0 2
CFITSIO
check-cvs
checkmk
ClArtistic 1
Clips
CMU-Mach
CMU-Mach-nodoc
CNRI-Jython
CNRI-Python 2
CNRI-Python-GPL-Compatible 2
COIL-1.0
Community-Spec-1.0
Condor-1.1 1
copyleft-next-0.3.0
copyleft-next-0.3.1
Cornell-Lossless-JPEG
CPAL-1.0 3
CPL-1.0 b
CPOL-1.02
Cronyx
Crossword
CryptoSwift
CrystalStacker
CUA-OPL-1.0 2
Cube
curl 2
cve-tou
D-FSL-1.0
DEC-3-Clause
diffmark
DL-DE-BY-2.0
DL-DE-ZERO-2.0
DOC
DocBook-DTD
DocBook-Schema
DocBook-Stylesheet
DocBook-XML
Dotseqn
DRL-1.0
DRL-1.1
DSDP
dtoa
dvipdfm
ECL-1.0 2
ECL-2.0 3
eCos-2.0 5
EFL-1.0 2
EFL-2.0 3
eGenix
Elastic-2.0
Entessa 2
EPICS
EPL-1.0 3
EPL-2.0 3
ErlPL-1.1
ESA-PL-permissive-2.4
ESA-PL-strong-copyleft-2.4
ESA-PL-weak-copyleft-2.4
etalab-2.0
EUDatagrid 3
EUPL-1.0 8
EUPL-1.1 b
EUPL-1.2 b
Eurosym
Fair 2
FBM
FDK-AAC
FDK-MPEG-H
Ferguson-Twofish
Frameworx-1.0 2
FreeBSD-DOC
FreeImage
FSFAP 1
FSFAP-no-warranty-disclaimer
FSFUL
FSFULLR
FSFULLRSD
FSFULLRWD
FSL-1.1-ALv2
FSL-1.1-MIT
FTL 1
Furuseth
fwlw
Game-Programming-Gems
GCR-docs
GD
generic-xts
GFDL-1.1 d
GFDL-1.1-invariants 8
GFDL-1.1-invariants-only 8
GFDL-1.1-invariants-or-later 8
GFDL-1.1-no-invariants 8
GFDL-1.1-no-invariants-only 8
GFDL-1.1-no-invariants-or-later 8
GFDL-1.1-only 9
GFDL-1.1-or-later 9
GFDL-1.2 d
GFDL-1.2-invariants 8
GFDL-1.2-invariants-only 8
GFDL-1.2-invariants-or-later 8
GFDL-1.2-no-invariants 8
GFDL-1.2-no-invariants-only 8
GFDL-1.2-no-invariants-or-later 8
GFDL-1.2-only 9
GFDL-1.2-or-later 9
GFDL-1.3 d
GFDL-1.3-invariants 8
GFDL-1.3-invariants-only 8
GFDL-1.3-invariants-or-later 8
GFDL-1.3-no-invariants 8
GFDL-1.3-no-invariants-only 8
GFDL-1.3-no-invariants-or-later 8
GFDL-1.3-only 9
GFDL-1.3-or-later 9
Giftware
GL2PS
Glide
Glulxe
GLWTPL
gnuplot 1
GPL-1.0 c
GPL-1.0+ c
GPL-1.0-only 8
GPL-1.0-or-later 8
GPL-2.0 f
GPL-2.0+ f
GPL-2.0-only b
GPL-2.0-or-later b
GPL-2.0-with-autoconf-exception c
GPL-2.0-with-bison-exception c
GPL-2.0-with-classpath-exception c
GPL-2.0-with-font-exception c
GPL-2.0-with-GCC-exception c
GPL-3.0 f
GPL-3.0+ f
GPL-3.0-only b
GPL-3.0-or-later b
GPL-3.0-with-autoconf-exception c
GPL-3.0-with-GCC-exception e
Graphics-Gems
gSOAP-1.3b
gtkbook
Gutmann
HaskellReport
HDF5
hdparm
HIDAPI
Hippocratic-2.1
Hippocratic-3.0-core
HP-1986
HP-1989
HPND 3
HPND-DEC
HPND-doc
HPND-doc-sell
HPND-export2-US
HPND-export-US
HPND-export-US-acknowledgement
HPND-export-US-modify
HPND-Fenneberg-Livingston
HPND-INRIA-IMAG
HPND-Intel
HPND-Kevlin-Henney
HPND-Markus-Kuhn
HPND-merchantability-variant
HPND-MIT-disclaimer
HPND-Netrek
HPND-Pbmplus
HPND-sell-MIT-disclaimer-xserver
HPND-sell-regexpr
HPND-sell-variant
HPND-sell-variant-critical-systems
HPND-sell-variant-MIT-disclaimer
HPND-sell-variant-MIT-disclaimer-rev
HPND-SMC
HPND-UC
HPND-UC-export-US
HTMLTIDY
hyphen-bulgarian
IBM-pibs
ICU 2
IEC-Code-Components-EULA
IJG 1
IJG-short
ImageMagick
iMatix 1
Imlib2 1
Info-ZIP
Informatica
Inner-Net-2.0
InnoSetup
Intel 3
Intel-ACPI
Interbase-1.0
IPA 3
IPL-1.0 3
ISC 3
ISC-Veillard
ISO-permission
Jam 2
JasPer-2.0
jove
JPL-image
JPNIC
JSON
Kastrup
Kazlib
Knuth-CTAN
LAL-1.2
LAL-1.3
Latex2e
Latex2e-translated-notice
Leptonica
LGPL-2.0 e
LGPL-2.0+ e
LGPL-2.0-only a
LGPL-2.0-or-later a
LGPL-2.1 f
LGPL-2.1+ f
LGPL-2.1-only b
LGPL-2.1-or-later b
LGPL-3.0 f
LGPL-3.0+ f
LGPL-3.0-only b
LGPL-3.0-or-later b
LGPLLR
Libpng
libpng-1.6.35
libpng-2.0
libselinux-1.0
libtiff
libutil-David-Nugent
LiLiQ-P-1.1 2
LiLiQ-R-1.1 2
LiLiQ-Rplus-1.1 2
Linux-man-pages-1-para
Linux-man-pages-copyleft
Linux-man-pages-copyleft-2-para
Linux-man-pages-copyleft-var
Linux-OpenIB
LOOP
LPD-document
LPL-1.0 2
LPL-1.02 3
LPPL-1.0
LPPL-1.1
LPPL-1.2 1
LPPL-1.3a 1
LPPL-1.3c 2
lsof
Lucida-Bitmap-Fonts
LZMA-SDK-9.11-to-9.20
LZMA-SDK-9.22
Mackerras-3-Clause
Mackerras-3-Clause-acknowledgment
magaz
mailprio
MakeIndex
man2html
Martin-Birgmeier
McPhee-slideshow
metamail
Minpack
MIPS
MirOS 2
MIT 3
MIT-0 2
MIT-advertising
MIT-Click
MIT-CMU
MIT-enna
MIT-feh
MIT-Festival
MIT-Khronos-old
MIT-Modern-Variant 2
MIT-open-group
MIT-STK
MIT-testregex
MIT-Wu
MITNFA
MMIXware
MMPL-1.0.1
Motosoto 2
MPEG-SSG
mpi-permissive
mpich2
MPL-1.0 a
MPL-1.1 b
MPL-2.0 b
MPL-2.0-no-copyleft-exception a
mplus
MS-LPL
MS-PL b
MS-RL b
MTLL
MulanPSL-1.0
MulanPSL-2.0 2
Multics 2
Mup
MVT-1.1
NAIST-2003
NASA-1.3 2
Naumen 2
NBPL-1.0
NCBI-PD
NCGL-UK-2.0
NCL
NCSA 3
Net-SNMP 4
NetCDF
Newsletr
NGPL 2
ngrep
NICTA-1.0
NIST-PD
NIST-PD-fallback
NIST-PD-TNT
NIST-Software
NLOD-1.0
NLOD-2.0
NLPL
Nokia 3
NOSL 1
Noweb
NPL-1.0 9
NPL-1.1 9
NPOSL-3.0 2
NRL
NTIA-PD
NTP 2
NTP-0
Nunit 5
O-UDA-1.0
OAR
OCCT-PL
OCLC-2.0 2
ODbL-1.0 1
ODC-By-1.0
OFFIS
OFL-1.0 1
OFL-1.0-no-RFN
OFL-1.0-RFN
OFL-1.1 3
OFL-1.1-no-RFN 2
OFL-1.1-RFN 2
OGC-1.0
OGDL-Taiwan-1.0
OGL-Canada-2.0
OGL-UK-1.0
OGL-UK-2.0
OGL-UK-3.0
OGTSL 2
OLDAP-1.1
OLDAP-1.2
OLDAP-1.3
OLDAP-1.4
OLDAP-2.0
OLDAP-2.0.1
OLDAP-2.1
OLDAP-2.2
OLDAP-2.2.1
OLDAP-2.2.2
OLDAP-2.3 1
OLDAP-2.4
OLDAP-2.5
OLDAP-2.6
OLDAP-2.7 1
OLDAP-2.8 2
OLFL-1.3 2
OML
OpenMDW-1.0
OpenPBS-2.3
OpenSSL 1
OpenSSL-standalone
OpenVision
OPL-1.0
OPL-UK-3.0
OPUBL-1.0
OSC-1.0 2
OSET-PL-2.1 2
OSL-1.0 b
OSL-1.1 9
OSL-2.0 b
OSL-2.1 b
OSL-3.0 b
OSSP
PADL
ParaType-Free-Font-1.3
Parity-6.0.0 8
Parity-7.0.0
PDDL-1.0
PHP-3.0 2
PHP-3.01 3
Pixar
pkgconf
Plexus
pnmstitch
PolyForm-Noncommercial-1.0.0
PolyForm-Small-Business-1.0.0
PostgreSQL 2
PPL
PSF-2.0
psfrag
psutils
Python-2.0 3
Python-2.0.1 2
python-ldap
Qhull
QPL-1.0 3
QPL-1.0-INRIA-2004
radvd
Rdisc
RHeCos-1.1
RPL-1.1 2
RPL-1.5 2
RPSL-1.0 3
RSA-MD
RSCPL 2
Ruby 1
Ruby-pty
SAX-PD
SAX-PD-2.0
Saxpath
SCEA
SchemeReport
Sendmail
Sendmail-8.23
Sendmail-Open-Source-1.1
SGI-B-1.0
SGI-B-1.1
SGI-B-2.0 1
SGI-OpenGL
SGMLUG-PM
SGP4
SHL-0.5
SHL-0.51
SimPL-2.0 2
SISSL b
SISSL-1.2
SL
Sleepycat 3
SMAIL-GPL
SMLNJ 1
SMPPL
SNIA
snprintf
SOFA
softSurfer
Soundex
Spencer-86
Spencer-94
Spencer-99
SPL-1.0 3
ssh-keyscan
SSH-OpenSSH
SSH-short
SSLeay-standalone
SSPL-1.0
StandardML-NJ 5
SugarCRM-1.1.3
SUL-1.0
Sun-PPP
Sun-PPP-2000
SunPro
SWL
swrule
Symlinks
TAPR-OHL-1.0
TCL
TCP-wrappers
TekHVC
TermReadKey
TGPPL-1.0
ThirdEye
threeparttable
TMate
TORQUE-1.1
TOSL
TPDL
TPL-1.0
TrustedQSL
TTWL
TTYP0
TU-Berlin-1.0
TU-Berlin-2.0
Ubuntu-font-1.0
UCAR
UCL-1.0 2
ulem
UMich-Merit
Unicode-3.0 2
Unicode-DFS-2015
Unicode-DFS-2016 2
Unicode-TOU
UnixCrypt
Unlicense 3
Unlicense-libtelnet
Unlicense-libwhirlpool
UnRAR
UPL-1.0 3
URT-RLE
Vim 1
Vixie-Cron
VOSTROM
VSL-1.0 2
W3C 3
W3C-19980720
W3C-20150513 2
w3m
Watcom-1.0 2
Widget-Workshop
WordNet 2
Wsuipa
WTFNMFPL
WTFPL 1
wwl
wxWindows 6
X11 1
X11-distribute-modifications-variant
X11-no-permit-persons
X11-swapped
Xdebug-1.03
Xerox
Xfig
XFree86-1.1 1
xinetd 9
xkeyboard-config-Zinoviev
xlock
Xnet 2
xpp
XSkat
xzoom
YPL-1.0
YPL-1.1 9
Zed
Zeeff
Zend-2.0 1
Zimbra-1.3 1
Zimbra-1.4
Zlib 3
zlib-acknowledgement
ZPL-1.1
ZPL-2.0 3
ZPL-2.1 3";

/// The exceptions that may follow `WITH`, sorted by their words.
pub(super) const EXCEPTIONS: &[&str] = &[
    "389-exception",
    "Asterisk-exception",
    "Asterisk-linking-protocols-exception",
    "Autoconf-exception-2.0",
    "Autoconf-exception-3.0",
    "Autoconf-exception-generic",
    "Autoconf-exception-generic-3.0",
    "Autoconf-exception-macro",
    "Bison-exception-1.24",
    "Bison-exception-2.2",
    "Bootloader-exception",
    "CGAL-linking-exception",
    "Classpath-exception-2.0",
    "Classpath-exception-2.0-short",
    "CLISP-exception-2.0",
    "cryptsetup-OpenSSL-exception",
    "Digia-Qt-LGPL-exception-1.1",
    "DigiRule-FOSS-exception",
    "eCos-exception-2.0",
    "erlang-otp-linking-exception",
    "Fawkes-Runtime-exception",
    "FLTK-exception",
    "fmt-exception",
    "Font-exception-2.0",
    "freertos-exception-2.0",
    "GCC-exception-2.0",
    "GCC-exception-2.0-note",
    "GCC-exception-3.1",
    "Gmsh-exception",
    "GNAT-exception",
    "GNOME-examples-exception",
    "GNU-compiler-exception",
    "gnu-javamail-exception",
    "Google-Patent-WebM",
    "GPL-3.0-389-ds-base-exception",
    "GPL-3.0-interface-exception",
    "GPL-3.0-linking-exception",
    "GPL-3.0-linking-source-exception",
    "GPL-CC-1.0",
    "GStreamer-exception-2005",
    "GStreamer-exception-2008",
    "harbour-exception",
    "i2p-gpl-java-exception",
    "Independent-modules-exception",
    "KiCad-libraries-exception",
    "kvirc-openssl-exception",
    "LGPL-3.0-linking-exception",
    "libpri-OpenH323-exception",
    "Libtool-exception",
    "Linux-syscall-note",
    "LLGPL",
    "LLVM-exception",
    "LZMA-exception",
    "mif-exception",
    "mxml-exception",
    "Nokia-Qt-exception-1.1",
    "OCaml-LGPL-linking-exception",
    "OCCT-exception-1.0",
    "OpenJDK-assembly-exception-1.0",
    "openvpn-openssl-exception",
    "PCRE2-exception",
    "polyparse-exception",
    "PS-or-PDF-font-exception-20170817",
    "QPL-1.0-INRIA-2004-exception",
    "Qt-GPL-exception-1.0",
    "Qt-LGPL-exception-1.1",
    "Qwt-exception-1.0",
    "romic-exception",
    "RRDtool-FLOSS-exception-2.0",
    "rsync-linking-exception",
    "SANE-exception",
    "SHL-2.0",
    "SHL-2.1",
    "Simple-Library-Usage-exception",
    "Spelling-Provider-LGPL-exception",
    "sqlitestudio-OpenSSL-exception",
    "stunnel-exception",
    "SWI-exception",
    "Swift-exception",
    "Texinfo-exception",
    "u-boot-exception-2.0",
    "UBDL-exception",
    "Universal-FOSS-exception-1.0",
    "vsftpd-openssl-exception",
    "WxWindows-exception-3.1",
    "x11vnc-openssl-exception",
];
