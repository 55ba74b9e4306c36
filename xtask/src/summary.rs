//! Reading the sums that test runners say themselves, and which tests did not run.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::AddAssign;

use crate::run::Ran;

/// Tests by their outcome.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Ran and held.
    pub passed: usize,
    /// Ran and did not hold, or were broken off.
    pub failed: usize,
    /// Were not run, or not whole.
    pub skipped: usize,
    /// Why not, and how they would be: each reason with how many there are of it.
    pub reasons: BTreeMap<String, usize>,
    /// Why a whole step failed, or why there was nothing to run.
    pub said: String,
}

impl AddAssign<&Counts> for Counts {
    fn add_assign(&mut self, other: &Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        for (reason, count) in &other.reasons {
            *self.reasons.entry(reason.clone()).or_default() += count;
        }
        self.say(&other.said);
    }
}

impl Counts {
    /// Tests that cannot run here: why, and what would make them run.
    pub fn skipped(reason: &str) -> Counts {
        let mut counts = Counts {
            skipped: 1,
            ..Counts::default()
        };
        counts.skip(reason);
        counts
    }

    /// What a runner has counted, which has done its work only where it counted something.
    pub fn of(ran: &Ran, counts: fn(&str) -> Counts) -> Counts {
        let mut counts = counts(&ran.output);
        match (ran.ok, counts.passed + counts.failed) {
            (false, _) => counts.fail(&ran.how),
            (true, 0) => counts.fail("no test was run"),
            (true, _) => {}
        }
        counts
    }

    /// Nothing failed that was counted, and yet it did not hold.
    pub fn fail(&mut self, why: &str) {
        self.failed = self.failed.max(1);
        self.say(why);
    }

    pub fn say(&mut self, what: &str) {
        if !(self.said.is_empty() || what.is_empty()) {
            self.said.push_str("; ");
        }
        self.said.push_str(what);
    }

    fn skip(&mut self, reason: &str) {
        let reason = match reason.trim() {
            "" | "SKIP" => "no reason is given",
            reason => reason,
        };
        *self.reasons.entry(reason.to_owned()).or_default() += 1;
    }
}

/// `NUMBER WORD` of a runner's closing line, as `(word, number)`.
fn pairs(sums: &str) -> impl Iterator<Item = (&str, usize)> {
    sums.split([';', '.', ',', '(']).filter_map(|part| {
        let mut words = part.split_whitespace();
        let number = words.next()?.parse().ok()?;
        Some((words.next()?, number))
    })
}

/// Sums of `cargo test`: one line for each test program,
/// `test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; …`.
///
/// The runner knows no test that finds out while it runs that it cannot. Such a one says
/// `skipped: CRATE::TEST: WHY` on a line (tests/common/folders.rs), and is counted as
/// passed by the runner: here it is not.
pub fn cargo(output: &str) -> Counts {
    let mut counts = Counts::default();
    let mut failed = BTreeSet::new();
    let mut skips = BTreeMap::new();
    for line in output.lines() {
        if let Some((test, why)) = line.strip_prefix("skipped: ").and_then(|skip| {
            let (test, why) = skip.split_once(": ")?;
            test.contains("::").then_some((test, why))
        }) {
            skips.entry(test).or_insert(why);
            continue;
        }
        if let Some((test, outcome)) = line
            .strip_prefix("test ")
            .and_then(|line| line.split_once(" ... "))
        {
            if outcome == "FAILED" {
                failed.insert(test);
            } else if let Some(reason) = outcome.strip_prefix("ignored") {
                counts.skip(reason.trim_start_matches(", "));
            }
        }
        // The runner's line may stand behind what a test printed.
        let Some((_, sums)) = line.split_once("test result: ") else {
            continue;
        };
        for (word, number) in pairs(sums) {
            match word {
                "passed" => counts.passed += number,
                "failed" => counts.failed += number,
                "ignored" => counts.skipped += number,
                _ => {}
            }
        }
    }
    for (test, why) in skips {
        let name = test.split_once("::").map_or(test, |(_, name)| name);
        // One that failed is not among those that passed.
        if !failed.contains(name) && counts.passed > 0 {
            counts.passed -= 1;
            counts.skipped += 1;
            counts.skip(why);
        }
    }
    counts
}

/// Sums of `node --test` by its `spec` reporter: lines such as `ℹ pass 5`.
/// The last of each kind counts, for tests may print such lines themselves. A test that
/// is skipped is a line `﹣ name (0.1ms) # why`.
pub fn node(output: &str) -> Counts {
    let number = |line: &str, kind: &str| {
        let rest = line.trim().strip_prefix("ℹ ")?.strip_prefix(kind)?;
        rest.trim().parse::<usize>().ok()
    };
    let last = |kind: &str| {
        let mut found = output.lines().rev().filter_map(|line| number(line, kind));
        found.next().unwrap_or(0)
    };
    let mut counts = Counts {
        passed: last("pass "),
        failed: last("fail ") + last("cancelled "),
        skipped: last("skipped ") + last("todo "),
        ..Counts::default()
    };
    for line in output.lines() {
        if let Some(skip) = line.trim().strip_prefix("﹣ ") {
            counts.skip(skip.split_once(" # ").map_or("", |(_, why)| why));
        }
    }
    counts
}

/// Sums of pytest: its last line, `3 failed, 49 passed, 1 skipped, 2 errors in 18.09s`.
/// With `-ra` each reason to skip is a line `SKIPPED [2] tests/test_a.py:83: why`.
pub fn pytest(output: &str) -> Counts {
    let words = [" passed", " failed", " skipped", " error"];
    let is_sums =
        |line: &&str| line.contains(" in ") && words.iter().any(|word| line.contains(word));
    let mut counts = Counts::default();
    let Some(line) = output.lines().rev().find(is_sums) else {
        return counts;
    };
    for (word, number) in pairs(line.trim_matches(['=', ' '])) {
        match word {
            "passed" | "xpassed" => counts.passed += number,
            "failed" | "error" | "errors" => counts.failed += number,
            "skipped" | "xfailed" | "deselected" => counts.skipped += number,
            _ => {}
        }
    }
    for line in output.lines() {
        let skip = line
            .strip_prefix("SKIPPED [")
            .and_then(|skip| skip.split_once("] "));
        let Some((times, told)) = skip else {
            continue;
        };
        let why = told.split_once(": ").map_or("", |(_, why)| why);
        for _ in 0..times.parse::<usize>().unwrap_or(1) {
            counts.skip(why);
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::{Counts, Ran, cargo, node, pytest};

    fn counts(passed: usize, failed: usize, skipped: usize, reasons: &[(&str, usize)]) -> Counts {
        let reasons = reasons.iter();
        Counts {
            passed,
            failed,
            skipped,
            reasons: reasons
                .map(|(reason, n)| ((*reason).to_owned(), *n))
                .collect(),
            said: String::new(),
        }
    }

    #[test]
    fn a_runner_without_tests_has_not_passed() {
        let said = |ok, output: &str| {
            let (output, how) = (output.to_owned(), "exited with 1".to_owned());
            let counts = Counts::of(&Ran { ok, output, how }, node);
            (counts.failed, counts.said)
        };
        assert_eq!(said(true, "ℹ pass 1"), (0, String::new()));
        assert_eq!(said(false, "ℹ pass 1"), (1, "exited with 1".to_owned()));
        assert_eq!(said(false, "ℹ fail 2"), (2, "exited with 1".to_owned()));
        assert_eq!(said(true, ""), (1, "no test was run".to_owned()));
    }

    #[test]
    fn cargo_s_test_programs_are_summed() {
        let output = "running 3 tests\n\
            test a ... ok\n\
            test b ... ignored, it takes an hour\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; \
            finished in 0.12s\n\
            \n\
            test result: FAILED. 10 passed; 2 failed; 0 ignored; 7 measured; 4 filtered out; \
            finished in 12.30s\n";
        assert_eq!(cargo(output), counts(13, 2, 1, &[("it takes an hour", 1)]));
    }

    #[test]
    fn a_test_that_says_it_did_not_run_has_not_passed() {
        let output = "skipped: mof::every_file: no corpus: set OPENNESS_CORPUS\n\
            test every_file ... ok\n\
            skipped: osai::every_file: no corpus: set OPENNESS_CORPUS\n\
            skipped: osai::every_file: no corpus: set OPENNESS_CORPUS\n\
            skipped: lib::license::tests::strings: no list\n\
            skipped: spdx::broken: no corpus: set OPENNESS_CORPUS\n\
            test broken ... FAILED\n\
            skipped: this is what a test prints\n\
            test result: FAILED. 5 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out\n";
        let reasons = [("no corpus: set OPENNESS_CORPUS", 2), ("no list", 1)];
        assert_eq!(cargo(output), counts(2, 1, 3, &reasons));
    }

    #[test]
    fn what_tests_print_is_no_sum() {
        assert_eq!(
            cargo("3 passed; 4 failed\nresult: 5 passed"),
            Counts::default()
        );
    }

    #[test]
    fn node_s_closing_lines_count() {
        let output = "▶ suite\n  ✔ one (1.2ms)\n  ﹣ two (0.1ms) # only Chromium tells it\n\
            ﹣ three (0.1ms) # SKIP\nℹ pass 99\nℹ tests 9\nℹ suites 1\nℹ pass 4\n\
            ℹ fail 2\nℹ cancelled 1\nℹ skipped 2\nℹ todo 0\nℹ duration_ms 60.1\n";
        let reasons = [("only Chromium tells it", 1), ("no reason is given", 1)];
        assert_eq!(node(output), counts(4, 3, 2, &reasons));
    }

    #[test]
    fn pytest_s_last_line_counts() {
        let output = "5 passed in a test's own output in 3s\nSKIPPED [2] a.py:3: no corpus\n\
            == 3 failed, 49 passed, 2 skipped, 1 error in 78.09s (0:01:18) ==\n";
        assert_eq!(pytest(output), counts(49, 4, 2, &[("no corpus", 2)]));
        let output = "49 passed, 1 deselected in 1.00s\n";
        assert_eq!(pytest(output), counts(49, 0, 1, &[]));
        assert_eq!(pytest("no tests ran in 0.01s\n"), Counts::default());
    }

    #[test]
    fn a_runner_that_said_nothing_ran_nothing() {
        assert_eq!(node("SyntaxError"), Counts::default());
        assert_eq!(cargo("error: could not compile"), Counts::default());
        assert_eq!(
            pytest("ImportError while loading conftest"),
            Counts::default()
        );
    }
}
