//! The licenses of the SPDX list whose terms its flags do not tell.
//!
//! Where a line rests on reading rather than on a list, its comment says so.

use super::condition::{
    Condition::{self, *},
    Measure::DollarsAYear,
    millions,
};
use super::row::Standing::{self, *};

/// An id, or what ids begin with that have the same terms (it ends in `-`; the
/// longest counts).
type Listed = (&'static str, Standing, &'static [Condition]);

/// Sorted. An id that is not here has what its flags say.
pub(super) const LISTED: &[Listed] = &[
    // Other ids of texts that the FSF's list has: the GPL 1, the Affero GPL 1,
    // the original and the FreeBSD form of the BSD license, the OFL 1.0, the
    // license of Python 2.1 and newer.
    ("AGPL-1.0-", Libre, &[]),
    // By reading: Aladdin and the Peer Production License forbid sale to most.
    ("Aladdin", NotRead, &[NonCommercial]),
    ("BSD-2-Clause-Views", Libre, &[]),
    // By reading: the others that forbid some uses name them; C-UDA allows
    // computational use alone; the JSON license "good, not evil"; UnRAR not to
    // rebuild the packer; MS-LPL on one platform alone.
    (
        "BSD-3-Clause-No-Military-License",
        NotRead,
        &[ForbiddenUses],
    ),
    ("BSD-4-Clause-UC", Libre, &[]),
    // Source-available terms of a vendor who sells another license beside them.
    ("BUSL-1.1", NotRead, &[SourceAvailable]),
    ("C-UDA-1.0", NotRead, &[ForbiddenUses]),
    // Creative Commons.
    ("CC-BY-", OpenContent, &[]),
    ("CC-BY-NC-", NotRead, &[NonCommercial]),
    ("CC-BY-NC-ND-", NotRead, &[NonCommercial, NoDerivatives]),
    ("CC-BY-NC-SA-", NotRead, &[NonCommercial]),
    ("CC-BY-ND-", NotRead, &[NoDerivatives]),
    ("CC-BY-SA-", OpenContent, &[]),
    ("CC-PDDC", OpenContent, &[]),
    ("CC-PDM-1.0", OpenContent, &[]),
    ("CC-SA-1.0", OpenContent, &[]),
    ("CC0-1.0", OpenContent, &[]),
    ("CDLA-", OpenContent, &[]),
    ("CDLA-Sharing-1.0", OpenContent, &[]),
    // Open licenses of governments.
    ("DL-DE-", OpenContent, &[]),
    ("Elastic-2.0", NotRead, &[SourceAvailable]),
    ("FSL-1.1-", NotRead, &[SourceAvailable]),
    // By reading: free for documentation.
    ("FreeBSD-DOC", OpenContent, &[]),
    ("GFDL-", OpenContent, &[]),
    ("GPL-1.0", Libre, &[]),
    ("GPL-1.0+", Libre, &[]),
    ("GPL-1.0-", Libre, &[]),
    // Expressions with an exception in one word, given up.
    ("GPL-2.0-with-", Osi, &[]),
    ("GPL-3.0-with-", Osi, &[]),
    ("Hippocratic-", NotRead, &[ForbiddenUses]),
    ("JSON", NotRead, &[ForbiddenUses]),
    // By reading: the Free Art License.
    ("LAL-", OpenContent, &[]),
    // By reading: made for dictionaries and corpora, free for them.
    ("LGPLLR", OpenContent, &[]),
    ("MS-LPL", NotRead, &[ForbiddenUses]),
    ("NCGL-UK-2.0", NotRead, &[NonCommercial]),
    ("NLOD-", OpenContent, &[]),
    // By reading: no conditions on use.
    ("O-UDA-1.0", OpenContent, &[]),
    ("ODC-By-1.0", OpenContent, &[]),
    ("ODbL-1.0", OpenContent, &[]),
    ("OFL-1.0-", Libre, &[]),
    ("OGDL-Taiwan-1.0", OpenContent, &[]),
    ("OGL-Canada-2.0", OpenContent, &[]),
    ("OGL-UK-", OpenContent, &[]),
    ("OPL-UK-3.0", OpenContent, &[]),
    ("OpenMDW-", OpenModel, &[]),
    ("PDDL-1.0", OpenContent, &[]),
    ("PPL", NotRead, &[NonCommercial]),
    ("PSF-2.0", Libre, &[]),
    ("PolyForm-Noncommercial-1.0.0", NotRead, &[NonCommercial]),
    (
        "PolyForm-Small-Business-1.0.0",
        NotRead,
        &[UpTo(millions(1, DollarsAYear))],
    ),
    ("SSPL-1.0", NotRead, &[SourceAvailable]),
    ("SUL-1.0", NotRead, &[SourceAvailable]),
    ("UnRAR", NotRead, &[ForbiddenUses]),
    // "Any OSI-approved license" is an OR of them.
    ("any-OSI", Osi, &[]),
    ("any-OSI-perl-modules", Osi, &[]),
    ("etalab-2.0", OpenContent, &[]),
];

/// Share-alike, though the list of copyleft licenses leaves them out. Sorted.
pub(super) const SHARE_ALIKE: &[&str] = &[
    "APSL-",
    "BitTorrent-",
    "CAL-",
    "CATOSL-",
    "CC-SA-1.0",
    "CDLA-Sharing-1.0",
    "CERN-OHL-S-",
    "CERN-OHL-W-",
    "CPAL-1.0",
    "CUA-OPL-1.0",
    "ClArtistic",
    "EPL-",
    "Frameworx-1.0",
    "IPL-1.0",
    "LAL-",
    "LGPLLR",
    "LPL-",
    "LiLiQ-R-1.1",
    "LiLiQ-Rplus-1.1",
    "Motosoto",
    "NASA-1.3",
    "NGPL",
    "NOSL",
    "NPOSL-3.0",
    "Nokia",
    "OCLC-2.0",
    "ODbL-1.0",
    "OFL-",
    "OSET-PL-2.1",
    "QPL-1.0",
    "RPL-",
    "RPSL-1.0",
    "RSCPL",
    "SPL-1.0",
    "SimPL-2.0",
    "Sleepycat",
    "Watcom-1.0",
    "eCos-2.0",
    "wxWindows",
];

/// What an id is if nothing restricts it, and what restricts it. `None`: its
/// flags tell.
pub(super) fn terms(id: &str) -> Option<(Standing, &'static [Condition])> {
    let (_, standing, conditions) = find(LISTED, |(word, _, _)| word, id)?;
    Some((*standing, conditions))
}

pub(super) fn is_share_alike(id: &str) -> bool {
    find(SHARE_ALIKE, |word| word, id).is_some()
}

/// The line of an id, or of the longest beginning of it that ends in `-`.
fn find<T>(table: &'static [T], word: impl Fn(&T) -> &'static str, id: &str) -> Option<&'static T> {
    let line = |wanted: &str| {
        let at = table.binary_search_by(|line| word(line).cmp(wanted)).ok()?;
        table.get(at)
    };
    line(id).or_else(|| {
        let mut start = id;
        loop {
            start = start.get(..start.len().checked_sub(1)?)?;
            start = start.get(..=start.rfind('-')?)?;
            if let Some(found) = line(start) {
                return Some(found);
            }
        }
    })
}
