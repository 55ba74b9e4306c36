//! What a claim lacks: how each thing is, and what would be enough.

use super::Subject;
use super::words::{self, Asked, Name};
use crate::license::open_license;
use crate::manifest::{Audience, Availability, ComponentId, Kind, Price};
use crate::words::{Language, LevelWord, ReportWord};

/// Something that a claim lacks.
pub struct Lack {
    what: What,
    /// How it is, in words: "public under llama3.1 (no commercial use)".
    how: String,
    /// Whether it is not stated, and so may be there.
    silent: bool,
    fix: Fix,
}

#[derive(Clone, Copy, PartialEq)]
enum What {
    Component(ComponentId),
    Price,
    Audience,
    Stage,
}

/// What is needed of a component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Public, or given to those who ask, under any terms.
    Given,
    /// Public under an open license, of which this is asked.
    Open(Asked),
}

impl Need {
    pub const OPEN: Need = Need::Open(Asked::FREEDOM);
}

/// What would be enough.
#[derive(Clone, Copy, PartialEq)]
enum Fix {
    AddOpen,
    Add,
    ReleaseOpen,
    Release,
    License,
    AddLicense,
    Download,
    Price,
    Audience,
    Stage,
}

/// The sentences of the fixes, in the order of telling.
const FIXES: [(Fix, ReportWord); 10] = [
    (Fix::AddOpen, ReportWord::ClaimFixAddOpen),
    (Fix::Add, ReportWord::ClaimFixAdd),
    (Fix::ReleaseOpen, ReportWord::ClaimFixReleaseOpen),
    (Fix::Release, ReportWord::ClaimFixRelease),
    (Fix::License, ReportWord::ClaimFixLicense),
    (Fix::AddLicense, ReportWord::ClaimFixAddLicense),
    (Fix::Download, ReportWord::ClaimFixDownload),
    (Fix::Price, ReportWord::ClaimFixPrice),
    (Fix::Audience, ReportWord::ClaimFixAudience),
    (Fix::Stage, ReportWord::ClaimFixStage),
];

impl Lack {
    /// A component that is not as it is needed.
    pub fn component(subject: &Subject, id: ComponentId, need: Need) -> Lack {
        let facts = &subject.facts;
        let availability = facts.availability(id);
        let is_open = need != Need::Given;
        let is_given = match availability {
            Availability::Public => true,
            Availability::Gated => !is_open,
            _ => false,
        };
        let unlicensed = is_given && facts.terms(id).is_none();
        let fix = match availability {
            // More is stated of it than counts: for whom it is, or how it is reached.
            counted if counted != subject.stated.availability(id) => match facts.access.audience {
                Audience::Everyone => Fix::Download,
                _ => Fix::Audience,
            },
            Availability::Unknown if is_open => Fix::AddOpen,
            Availability::Unknown => Fix::Add,
            _ if unlicensed => Fix::AddLicense,
            _ if is_given => Fix::License,
            _ if is_open => Fix::ReleaseOpen,
            _ => Fix::Release,
        };
        Lack {
            what: What::Component(id),
            how: match need {
                Need::Open(asks) => words::with_terms(subject, id, Some(asks)),
                Need::Given => availability.name(subject.language).to_owned(),
            },
            silent: unlicensed || availability == Availability::Unknown,
            fix,
        }
    }

    /// That it costs something.
    pub fn price(subject: &Subject, price: Price) -> Lack {
        let how = match price {
            Price::Free => ReportWord::PriceIsFree,
            Price::Paid => ReportWord::PriceIsPaid,
            Price::Mixed => ReportWord::PriceIsMixed,
        };
        Lack::stated(subject, What::Price, how, Fix::Price)
    }

    /// What it costs, or that it is not stated.
    pub fn costs(subject: &Subject) -> Lack {
        match subject.facts.access.price {
            Some(price) => Lack::price(subject, price),
            None => Lack {
                what: What::Price,
                how: subject.language.text(LevelWord::NotStated).to_owned(),
                silent: true,
                fix: Fix::Price,
            },
        }
    }

    /// A component, and how it is in these words.
    pub fn told(id: ComponentId, how: String) -> Lack {
        Lack {
            what: What::Component(id),
            how,
            silent: false,
            fix: Fix::License,
        }
    }

    /// That it is not for everyone.
    pub fn audience(subject: &Subject) -> Lack {
        let how = match subject.facts.access.audience {
            Audience::Everyone => ReportWord::AudienceEveryone,
            Audience::Registered => ReportWord::AudienceRegistered,
            Audience::Researchers => ReportWord::OnlyResearchers,
            Audience::Partners => ReportWord::OnlyPartners,
            Audience::Nobody => ReportWord::OnlyNobody,
        };
        Lack::stated(subject, What::Audience, how, Fix::Audience)
    }

    /// That it is not yet released in full.
    pub fn stage(subject: &Subject) -> Lack {
        Lack::stated(subject, What::Stage, ReportWord::StageByStage, Fix::Stage)
    }

    fn stated(subject: &Subject, what: What, how: ReportWord, fix: Fix) -> Lack {
        Lack {
            what,
            how: subject.language.text(how).to_owned(),
            silent: false,
            fix,
        }
    }

    /// Whether both are about the same.
    pub fn is_of(&self, other: &Lack) -> bool {
        self.what == other.what
    }

    fn component_id(&self) -> Option<ComponentId> {
        match self.what {
            What::Component(id) => Some(id),
            _ => None,
        }
    }
}

/// The names of all, of components and then of what is no component.
fn names<'l>(lacks: impl Iterator<Item = &'l Lack> + Clone, language: Language) -> Vec<Name> {
    let ids: Vec<ComponentId> = lacks.clone().filter_map(Lack::component_id).collect();
    let mut names = words::names(&ids, language);
    let others = lacks.filter_map(|lack| match lack.what {
        What::Component(_) => None,
        What::Price => Some((ReportWord::Price, ReportWord::PriceInside)),
        What::Audience => Some((ReportWord::Audience, ReportWord::AudienceInside)),
        What::Stage => Some((ReportWord::Stage, ReportWord::StageInside)),
    });
    names.extend(others.map(|(name, inside)| Name {
        name: language.text(name),
        inside: language.text(inside),
    }));
    names
}

/// The names of those that are not stated, or of the others.
pub fn named(lacks: &[Lack], silent: bool, language: Language) -> Vec<&'static str> {
    let those = lacks.iter().filter(|lack| lack.silent == silent);
    let names = names(those, language);
    names.iter().map(|name| name.inside).collect()
}

/// "Weights: public under llama3.1 (no commercial use); architecture and
/// inference code: not stated".
pub fn reasons(lacks: &[Lack], language: Language) -> String {
    let mut items: Vec<(Vec<Name>, String)> = Vec::new();
    for lack in lacks {
        if !items.iter().any(|(_, how)| *how == lack.how) {
            let alike = lacks.iter().filter(|other| other.how == lack.how);
            items.push((names(alike, language), lack.how.clone()));
        }
    }
    words::reasons(&items, language)
}

/// How the first is, and with it those that are the same way, so many at most; and how
/// many that leaves. What is stated comes before what is not.
pub fn first_reason(lacks: &[Lack], most: usize, language: Language) -> (String, usize) {
    let stated = lacks.iter().find(|lack| !lack.silent);
    let Some(first) = stated.or(lacks.first()) else {
        return (String::new(), 0);
    };
    let alike = lacks.iter().filter(|other| other.how == first.how);
    let alike: Vec<&Lack> = alike.take(most).collect();
    let items = [(names(alike.iter().copied(), language), first.how.clone())];
    (words::reasons(&items, language), lacks.len() - alike.len())
}

/// What to do so that nothing is lacking: a sentence for each kind of fix.
pub fn fixes(lacks: &[Lack], language: Language) -> String {
    let mut sentences = Vec::new();
    for (fix, word) in FIXES {
        let those = || lacks.iter().filter(move |lack| lack.fix == fix);
        if those().next().is_none() {
            continue;
        }
        let ids: Vec<ComponentId> = those().filter_map(Lack::component_id).collect();
        let of_kind = |kind: &Kind| ids.iter().any(|id| id.kind() == *kind);
        let mut licenses: Vec<&'static str> = Vec::new();
        for license in Kind::ALL.into_iter().filter(of_kind).map(open_license) {
            if !licenses.contains(&license) {
                licenses.push(license);
            }
        }
        let what = words::quoted(&ids);
        sentences.push(language.say(word, &[("what", &what), ("licenses", &licenses)]));
    }
    sentences.join(language.text(ReportWord::Between))
}
