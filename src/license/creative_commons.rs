//! The licenses of Creative Commons by their parts: `by`, `nc`, `sa`, `nd`, a
//! version, a country. Whatever stands between them, and in whatever order the
//! conditions are.

use super::entry::{Entry, find};
use super::words::{LICENSE, parts};

/// What a name says.
pub(super) struct Found {
    pub entry: Entry,
    /// Whether the name is that of the entry; else it is the same license as
    /// adapted to a country, which the SPDX list does not have.
    pub is_itself: bool,
}

/// The license that a shortened key names, if it names one by its parts alone.
pub(super) fn by_parts(key: &str) -> Option<Found> {
    let words = parts(key).filter(|word| *word != LICENSE);
    let mut words = words.peekable();
    let named = words.next_if_eq(&"cc").is_some();
    let [mut by, mut nc, mut sa, mut nd] = [false; 4];
    let (mut version, mut country) = (None, None);
    for word in words {
        let part = match word {
            "by" => &mut by,
            "nc" => &mut nc,
            "sa" => &mut sa,
            "nd" => &mut nd,
            "generic" | "international" | "intl" | "public" | "unported" => continue,
            number if number.starts_with(|c: char| c.is_ascii_digit()) => {
                if version.replace(number).is_some() {
                    return None;
                }
                continue;
            }
            "igo" if version.is_some() && country.is_none() => {
                country = Some("IGO".to_owned());
                continue;
            }
            land if version.is_some() && country.is_none() && is_country(land) => {
                country = Some(land.to_ascii_uppercase());
                continue;
            }
            _ => return None,
        };
        if std::mem::replace(part, true) {
            return None;
        }
    }
    // "Attribution" alone is an ordinary word.
    if !by || !(named || version.is_some() || nc || sa || nd) {
        return None;
    }
    let mut id = "CC-BY".to_owned();
    for (part, word) in [(nc, "-NC"), (sa, "-SA"), (nd, "-ND")] {
        if part {
            id.push_str(word);
        }
    }
    let Some(version) = version else {
        id.make_ascii_lowercase();
        return itself(find(&id)?);
    };
    id.push('-');
    id.push_str(version);
    if !version.contains('.') {
        id.push_str(".0");
    }
    if let Some(country) = country {
        return match find(&[&id, "-", &country].concat()) {
            Some(entry) => itself(entry),
            None => find(&id).map(|entry| Found {
                entry,
                is_itself: false,
            }),
        };
    }
    itself(find(&id)?)
}

/// Whether Creative Commons adapted its licenses to this country.
fn is_country(word: &str) -> bool {
    const COUNTRIES: &str = "ar at au az be bg br ca ch cl cn co cr cz de dk ec ee eg es fi fr ge gr \
        gt hk hr hu ie il in it jp kr lu mk mt mx my nl no nz pe ph pl pr pt ro rs se sg si th tw ug \
        uk us ve vn za";
    word.len() == 2 && COUNTRIES.split(' ').any(|country| country == word)
}

fn itself(entry: Entry) -> Option<Found> {
    Some(Found {
        entry,
        is_itself: true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, expected: Option<(&str, bool)>) {
        let found = by_parts(key);
        assert_eq!(
            found.map(|found| (found.entry.id(), found.is_itself)),
            expected,
            "{key}"
        );
    }

    #[test]
    fn parts_in_any_order() {
        check("cc by 4", Some(("CC-BY-4.0", true)));
        check(
            "cc by nc sa 4 international",
            Some(("CC-BY-NC-SA-4.0", true)),
        );
        check("cc nc by sa 4 license", Some(("CC-BY-NC-SA-4.0", true)));
        check(
            "by nc sa 4 international public license",
            Some(("CC-BY-NC-SA-4.0", true)),
        );
        check("cc by sa", Some(("cc-by-sa", true)));
        check("by 4", Some(("CC-BY-4.0", true)));
        check("by", None);
        check("cc by by 4", None);
        check("cc by 9", None);
        check("cc by 4 3", None);
        check("cc by 4 except this", None);
        check("cc nc 4", None);
    }

    #[test]
    fn countries() {
        check("cc by 3 de", Some(("CC-BY-3.0-DE", true)));
        check("cc by 3 igo", Some(("CC-BY-3.0-IGO", true)));
        check("cc by nc sa 2.5 il", Some(("CC-BY-NC-SA-2.5", false)));
        check("cc by 4 or", None);
        check("cc by nc sa 2.5 il fr", None);
        check("cc by il", None);
    }
}
