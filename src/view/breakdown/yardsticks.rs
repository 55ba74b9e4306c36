//! The frameworks: folded, what each says and the one reason that decides; opened,
//! what would be next, what is not met, what is not stated, and in one line what is
//! met.

use super::matrix::matrix;
use super::parts::{Headings, link, links, more, names, open_own_link, open_part, sentence, time};
use super::scale::scale;
use super::{BreakdownOptions, states};
use crate::report::{Next, Published, PublishedGrade, Report, Verdict};
use crate::view::builder::Builder;
use crate::view::told::{self, MOST_SHOWN};
use crate::words::{BreakdownWord, ListWord};

pub fn yardsticks(
    b: &mut Builder,
    report: &Report,
    headings: Headings,
    options: &BreakdownOptions,
) {
    let brief = options.brief;
    if report.verdicts.is_empty() {
        return;
    }
    open_part(b, headings, "yardsticks", BreakdownWord::TitleFrameworks);
    b.open("div.frameworks");
    for verdict in &report.verdicts {
        b.open("details");
        if verdict.yardstick == options.yardstick {
            b.attr("open", "");
        }
        summary(b, verdict);
        if let Some(next) = &verdict.next {
            self::next(b, next);
        }
        if !brief {
            undecided(b, verdict);
            states::states(b, report, verdict);
        }
        for reading in verdict.would_be() {
            sentence(b, "p.would", &reading);
        }
        let mut others = verdict.published.iter();
        for published in others.by_ref().take(MOST_SHOWN) {
            self::published(b, verdict, published);
        }
        more(b, "p.quiet", others.count());
        if !brief {
            criteria(b, verdict, &options.explained);
        }
        b.close();
    }
    b.close();
    if !brief {
        matrix(b, report);
    }
    b.close();
}

fn summary(b: &mut Builder, verdict: &Verdict) {
    b.open("summary");
    // A summary is heard as one sentence: it needs the stops that are seen as columns.
    b.open("b.who");
    b.foreign(&verdict.name);
    b.leaf_word("span.unseen", ListWord::Colon);
    b.close();
    b.text(" ");
    b.open("span.result");
    b.open("span.grade");
    b.attr("dir", "auto");
    b.foreign(&verdict.headline);
    // Points say their place themselves.
    if let Some(index) = verdict.index {
        b.text(" ");
        b.leaf_say(
            "span.unseen",
            BreakdownWord::PlaceOf,
            &[("place", &index), ("of", &verdict.of)],
        );
    }
    b.close();
    if told::can_rise(verdict) {
        b.text(" ");
        b.leaf_say(
            "span.quiet",
            BreakdownWord::UpTo,
            &[("grade", &verdict.at_most.headline)],
        );
    }
    for published in verdict.published.iter().take(MOST_SHOWN) {
        let Some(grade) = told::published_short(published, b.language) else {
            continue;
        };
        b.text(" ");
        b.leaf_say(
            "span.quiet",
            BreakdownWord::PublishedShort,
            &[("grade", &grade)],
        );
    }
    b.leaf_word("span.unseen", ListWord::Stop);
    b.close();
    scale(b, verdict);
    if !verdict.because.is_empty() {
        b.text(" ");
        sentence(b, "span.why", &verdict.because);
    }
    b.close();
}

fn next(b: &mut Builder, next: &Next) {
    b.open("div.next");
    b.open("p");
    b.pieces(BreakdownWord::NextStep, &mut |b, _| {
        b.leaf_foreign("b", &next.headline)
    });
    b.close();
    b.open("ul");
    for step in told::steps(&next.edits, b.language) {
        sentence(b, "li", &step);
    }
    b.close2();
}

/// What would settle it, if it were stated.
fn undecided(b: &mut Builder, verdict: &Verdict) {
    if !told::can_rise(verdict) {
        return;
    }
    if let Some(missing) = told::not_stated(&verdict.open.not_stated, b.language) {
        b.open("p");
        names(b, BreakdownWord::UndecidedLabel, &[missing]);
        b.close();
    }
}

/// What the yardstick's owner has published of the same system.
fn published(b: &mut Builder, verdict: &Verdict, published: &Published) {
    b.open("p.published");
    b.pieces(told::published(published), &mut |b, place| match place {
        "author" => b.foreign(&verdict.author),
        "date" => published.date.into_iter().for_each(|date| time(b, date)),
        _ => grade(b, verdict, &published.grade),
    });
    if published.url.is_some() {
        b.text(" ");
        links(b, published.url.as_slice());
    }
    if let Some(differs) = &published.differs {
        b.text(" ");
        b.pieces(BreakdownWord::Differs, &mut |b, _| b.bdi(differs));
    }
    b.close();
}

/// A grade, or each component's level in the order of the owner, by the owner's names.
fn grade(b: &mut Builder, verdict: &Verdict, grade: &PublishedGrade) {
    let levels = match grade {
        PublishedGrade::Headline(grade) => return b.leaf_foreign("b", grade),
        PublishedGrade::Levels(levels) => told::levels_of(levels),
    };
    for (at, (name, level)) in levels.enumerate() {
        if at > 0 {
            b.word(ListWord::Comma);
        }
        let mut own = verdict.requirements.iter();
        let own = own.find(|requirement| requirement.id == name);
        b.foreign(own.map_or(name, |requirement| &requirement.label));
        b.text(" ");
        b.leaf_foreign("b", level);
    }
}

/// Where it is explained, and by its owner.
fn criteria(b: &mut Builder, verdict: &Verdict, explained: &str) {
    b.open("p.quiet");
    if let Some((before, after)) = explained.split_once("{id}") {
        let page = [before, &verdict.yardstick, after].concat();
        if open_own_link(b, &page) {
            b.word(BreakdownWord::Explained);
            b.close();
            b.text(" ");
        }
    }
    b.pieces(BreakdownWord::Criteria, &mut |b, place| match place {
        "author" => link(b, &verdict.url, &verdict.author),
        _ => b.foreign(&verdict.version),
    });
    b.close();
}
