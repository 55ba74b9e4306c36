//! The evaluator of the Model Openness Tool, quirks included.
//!
//! Follows `ModelEvaluator.php` of github.com/lfai/model_openness_tool at
//! 8b5d30e (2026-05-11). It is a procedure, and its figures are IEEE doubles:
//! the order of the operations is part of it.

use super::licenses;
use crate::license::License;
use crate::manifest::Kind;
use crate::manifest::original::mof::{CATALOGUE, COUNT, Listing, PAPER, REPORT};

/// Where a release stands. Components are places in [`CATALOGUE`].
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// 0 (none), or 3 (least open) to 1.
    pub class: u8,
    /// Percent, of class I, II and III.
    pub progress: [f64; 3],
    /// Of class I, II and III; each has those of the less open classes too.
    pub buckets: [Buckets; 3],
    /// Counted as open, but under a license that was not made for such content.
    pub not_type_appropriate: Vec<usize>,
}

/// What became of each component that a class looks at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Buckets {
    pub included: Vec<usize>,
    /// Required and not listed.
    pub missing: Vec<usize>,
    /// Listed under a license that is not open.
    pub invalid: Vec<usize>,
    pub unlicensed: Vec<usize>,
    /// Open, and of no account.
    pub optional: Vec<usize>,
}

impl Evaluation {
    /// The mean of the three progresses: what the tool's list is sorted by.
    pub fn total_progress(&self) -> f64 {
        let [one, two, three] = self.progress;
        (three + two + one) / 3.0
    }
}

/// Evaluates a release. `open` says whether a license is open for a kind of
/// content.
pub fn evaluate(listings: &[Listing; COUNT], open: &dyn Fn(&License, Kind) -> bool) -> Evaluation {
    let mut not_type_appropriate = Vec::new();
    // Each once: every class looks at the components of those before it again.
    let mut is_open = [false; COUNT];
    for ((is_open, listing), entry) in is_open.iter_mut().zip(listings).zip(&CATALOGUE) {
        *is_open = matches!(listing, Listing::Under(license) if open(license, entry.kind));
    }
    let mut of_class = |class: u8| {
        let mut buckets = Buckets::default();
        for required in [true, false] {
            // The components of the less open classes come first.
            for of in (class..=3).rev() {
                let each = CATALOGUE.iter().zip(listings).zip(is_open);
                for (i, ((entry, listing), is_open)) in each.enumerate() {
                    if entry.class != of || entry.required != required {
                        continue;
                    }
                    let bucket = match listing {
                        Listing::Missing if required => &mut buckets.missing,
                        Listing::Missing => continue,
                        Listing::Unlicensed => &mut buckets.unlicensed,
                        Listing::Under(license) if is_open => {
                            let appropriate = licenses::suits(license, entry.kind);
                            if !appropriate && !not_type_appropriate.contains(&i) {
                                not_type_appropriate.push(i);
                            }
                            match required {
                                true => &mut buckets.included,
                                false => &mut buckets.optional,
                            }
                        }
                        Listing::Under(_) => &mut buckets.invalid,
                    };
                    bucket.push(i);
                }
            }
        }
        buckets
    };
    let (mut three, mut two, mut one) = (of_class(3), of_class(2), of_class(1));
    stand_in(&mut three, &mut two, &mut one);
    let buckets = [one, two, three];
    let progress = [
        progress(&buckets, 1),
        progress(&buckets, 2),
        progress(&buckets, 3),
    ];
    let class = (1..=3u8)
        .zip(progress)
        .find(|(_, progress)| *progress == 100.0);
    Evaluation {
        class: class.map_or(0, |(class, _)| class),
        progress,
        buckets,
        not_type_appropriate,
    }
}

/// A research paper, under whatever license, takes the place of a technical
/// report that is not included: in the classes that do not ask for the paper
/// itself it is put where it is in class I.
fn stand_in(three: &mut Buckets, two: &mut Buckets, one: &mut Buckets) {
    if three.included.contains(&REPORT) {
        return;
    }
    type Bucket = fn(&mut Buckets) -> &mut Vec<usize>;
    let order: [Bucket; 3] = [
        |b| &mut b.included,
        |b| &mut b.invalid,
        |b| &mut b.unlicensed,
    ];
    let Some(bucket) = order
        .into_iter()
        .find(|bucket| bucket(one).contains(&PAPER))
    else {
        return;
    };
    for buckets in [&mut *three, &mut *two, &mut *one] {
        buckets.missing.retain(|i| *i != REPORT);
    }
    bucket(three).push(PAPER);
    bucket(two).push(PAPER);
}

/// Percent. 0 where a less open class is not complete.
fn progress(buckets: &[Buckets; 3], class: u8) -> f64 {
    let [one, two, three] = buckets;
    let mut total = 0u8;
    let mut included = 0;
    for (of, buckets) in [(3, three), (2, two), (1, one)] {
        total += CATALOGUE
            .iter()
            .filter(|entry| entry.required && entry.class == of)
            .count() as u8;
        included = buckets.included.len();
        if of == class {
            break;
        }
        if included < usize::from(total) {
            return 0.0;
        }
    }
    // The paper is counted in its own right and need not be the report as well.
    if class == 1 && !one.included.contains(&REPORT) && one.included.contains(&PAPER) {
        total -= 1;
    }
    (included as f64 / f64::from(total) * 100.0).min(100.0)
}
