//! The program against a second statement of all that it judges, on random
//! manifests.

#[path = "common/restatement/mod.rs"]
mod restatement;

use openness_badge::manifest::{Availability, ComponentId};
use proptest::prelude::*;
use restatement::Release;
use restatement::any::{Mostly, check, release};
use restatement::compare::differences;
use restatement::licenses::{LICENSES, MORE_LICENSES};

fn agree(seed: u8, cases: u32, mostly: Mostly) {
    check(seed, cases, release(mostly), |release| {
        let differences = differences(&release);
        prop_assert!(differences.is_empty(), "{}", differences.join("\n"));
        Ok(())
    });
}

#[test]
fn where_little_is_stated() {
    agree(1, 1000, Mostly::NotStated);
}

#[test]
fn where_most_is_open() {
    agree(2, 1000, Mostly::Open);
}

#[test]
fn where_anything_is_said() {
    agree(3, 1000, Mostly::Anything);
}

/// Each license on everything, and on each component of a release that is open
/// for the rest.
#[test]
fn each_license() {
    let mut wrong = Vec::new();
    for terms in LICENSES.iter().chain(MORE_LICENSES) {
        let public = |release: &mut Release, id, license| {
            let line = release.line_mut(id);
            line.availability = Availability::Public;
            line.license = Some(license);
        };
        let mut open = Release::default();
        let mut all = Release {
            pictures: true,
            ..Release::default()
        };
        for id in ComponentId::ALL {
            public(&mut open, id, restatement::any::open_license(id));
            public(&mut all, id, terms.text);
        }
        let each = ComponentId::ALL.map(|id| {
            let mut one = open.clone();
            public(&mut one, id, terms.text);
            one
        });
        let text_alone = Release {
            pictures: false,
            ..all.clone()
        };
        let found = [all, text_alone]
            .iter()
            .chain(&each)
            .flat_map(differences)
            .next();
        wrong.extend(found.map(|difference| format!("{}: {difference}", terms.text)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each availability of each component in a release that is open for the rest,
/// and in one that says nothing else.
#[test]
fn each_availability() {
    for id in ComponentId::ALL {
        for availability in Availability::ALL {
            for rest in [
                Availability::Public,
                Availability::Unknown,
                Availability::Closed,
            ] {
                for license in [
                    None,
                    Some("Apache-2.0"),
                    Some("llama3.1"),
                    Some("My Own Terms"),
                ] {
                    let mut release = Release::default();
                    for other in ComponentId::ALL {
                        release.line_mut(other).availability = rest;
                        if rest == Availability::Public {
                            release.line_mut(other).license =
                                Some(restatement::any::open_license(other));
                        }
                    }
                    let line = release.line_mut(id);
                    (line.availability, line.license) = (*availability, license);
                    let found = differences(&release);
                    assert!(found.is_empty(), "{}{release:?}", found.join("\n"));
                }
            }
        }
    }
}

/// Every way to be reached, with weights in every state.
#[test]
fn each_access() {
    use openness_badge::manifest::{Audience, Channel, Price};
    let channels = (0..8_u8).map(|bits| {
        let all = Channel::ALL.iter().enumerate();
        all.filter(|(at, _)| bits >> at & 1 == 1)
            .map(|(_, channel)| *channel)
            .collect::<Vec<_>>()
    });
    let channels: Vec<_> = [None].into_iter().chain(channels.map(Some)).collect();
    let mut release = Release::default();
    for id in ComponentId::ALL {
        let line = release.line_mut(id);
        line.availability = Availability::Public;
        line.license = Some(restatement::any::open_license(id));
    }
    for (rest, staged) in [(false, false), (false, true), (true, false), (true, true)] {
        let mut release = if rest {
            release.clone()
        } else {
            Release::default()
        };
        release.staged = staged;
        for weights in Availability::ALL {
            release.line_mut(ComponentId::Weights).availability = *weights;
            for audience in Audience::ALL {
                release.audience = *audience;
                for price in [
                    None,
                    Some(Price::Free),
                    Some(Price::Paid),
                    Some(Price::Mixed),
                ] {
                    release.price = price;
                    for channels in &channels {
                        release.channels.clone_from(channels);
                        let found = differences(&release);
                        assert!(found.is_empty(), "{}{release:?}", found.join("\n"));
                    }
                }
            }
        }
    }
}
