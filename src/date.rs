//! Dates of a year, a month or a day.

/// A date as exact as it was stated: `2023`, `2023-04` or `2023-04-03`.
///
/// Ordered by time; a date that says less comes before those within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl Date {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the day must exist.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2));
        let day = parts.next().map(|part| digits(part, 2));
        if parts.next().is_some() {
            return None;
        }
        let month = match month {
            None => None,
            Some(month) => Some(within(month?, 12)?),
        };
        let day = match day {
            None => None,
            Some(day) => Some(within(day?, days(year, month?))?),
        };
        Some(Date { year, month, day })
    }

    /// Whether it lies wholly after another date. A year is not after a day in it.
    pub fn is_after(self, other: Date) -> bool {
        if self.year != other.year {
            return self.year > other.year;
        }
        match (self.month, other.month) {
            (Some(a), Some(b)) if a != b => a > b,
            (Some(_), Some(_)) => matches!((self.day, other.day), (Some(a), Some(b)) if a > b),
            _ => false,
        }
    }

    /// A number that is greater the later it is; of a date and one within it,
    /// that within it is greater. Never 0.
    pub(crate) fn order(self) -> u32 {
        let part = |part: Option<u8>| u32::from(part.unwrap_or_default());
        (u32::from(self.year) << 16 | part(self.month) << 8 | part(self.day)) + 1
    }

    pub fn year(self) -> u16 {
        self.year
    }

    /// As it is written: `2023-04`.
    pub fn text(self) -> String {
        let mut out = String::with_capacity(10);
        push(&mut out, self.year, 4);
        for part in [self.month, self.day].into_iter().flatten() {
            out.push('-');
            push(&mut out, part.into(), 2);
        }
        out
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text())
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str> as serde::Deserialize>::deserialize(deserializer)?;
        Date::parse(&text).ok_or_else(|| serde::de::Error::custom("not a date"))
    }
}

fn digits(text: &str, count: usize) -> Option<u16> {
    if text.len() != count {
        return None;
    }
    text.bytes().try_fold(0, |number, byte| {
        byte.is_ascii_digit()
            .then(|| number * 10 + u16::from(byte - b'0'))
    })
}

fn within(number: u16, last: u8) -> Option<u8> {
    u8::try_from(number)
        .ok()
        .filter(|number| (1..=last).contains(number))
}

fn push(out: &mut String, number: u16, width: u32) {
    for place in (0..width).rev() {
        out.push(char::from(b'0' + (number / 10u16.pow(place) % 10) as u8));
    }
}

fn days(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_exists() {
        for text in [
            "2023",
            "2023-04",
            "2023-04-03",
            "2024-02-29",
            "2000-02-29",
            "0000",
        ] {
            assert_eq!(Date::parse(text).unwrap().text(), text);
        }
        for text in [
            "",
            "23",
            "2023-",
            "2023-13",
            "2023-00",
            "2023-02-29",
            "1900-02-29",
            "2023-04-31",
            "2023-4-3",
            "2023-04-03-01",
            "+023",
            "２０２３",
            "2023-04-03T00:00",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn is_after_only_where_it_must_be() {
        let after = |a, b| Date::parse(a).unwrap().is_after(Date::parse(b).unwrap());
        assert!(after("2024", "2023-12-31"));
        assert!(after("2023-05", "2023-04-30"));
        assert!(after("2023-04-02", "2023-04-01"));
        assert!(!after("2023", "2023-01-01"));
        assert!(!after("2023-04", "2023-04-01"));
        assert!(!after("2023-04-01", "2023-04-01"));
        assert!(!after("2022-12-31", "2023"));
    }
}
