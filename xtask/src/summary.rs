//! Reading the sums that test runners say themselves.

use std::ops::AddAssign;

/// Tests by their outcome.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Ran and held.
    pub passed: usize,
    /// Ran and did not hold, or were broken off.
    pub failed: usize,
    /// Were not run.
    pub skipped: usize,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// Sums of `cargo test`: one line for each test program,
/// `test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; …`.
pub fn cargo(output: &str) -> Counts {
    let mut counts = Counts::default();
    for line in output.lines() {
        // The runner's line may stand behind what a test printed.
        let Some((_, sums)) = line.split_once("test result: ") else {
            continue;
        };
        for part in sums.split([';', '.']) {
            let mut words = part.split_whitespace();
            let number = words.next().and_then(|word| word.parse::<usize>().ok());
            match (number, words.next()) {
                (Some(n), Some("passed")) => counts.passed += n,
                (Some(n), Some("failed")) => counts.failed += n,
                (Some(n), Some("ignored")) => counts.skipped += n,
                _ => {}
            }
        }
    }
    counts
}

/// Sums of `node --test` by its `spec` reporter: lines such as `ℹ pass 5`.
/// The last of each kind counts, for tests may print such lines themselves.
pub fn node(output: &str) -> Counts {
    let last = |kind: &str| {
        output
            .lines()
            .rev()
            .find_map(|line| {
                line.trim()
                    .strip_prefix("ℹ ")?
                    .strip_prefix(kind)?
                    .trim()
                    .parse()
                    .ok()
            })
            .unwrap_or(0_usize)
    };
    Counts {
        passed: last("pass "),
        failed: last("fail ") + last("cancelled "),
        skipped: last("skipped ") + last("todo "),
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, cargo, node};

    fn counts(passed: usize, failed: usize, skipped: usize) -> Counts {
        Counts {
            passed,
            failed,
            skipped,
        }
    }

    #[test]
    fn cargo_s_test_programs_are_summed() {
        let output = "running 3 tests\n\
            test a ... ok\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; \
            finished in 0.12s\n\
            \n\
            test result: FAILED. 10 passed; 2 failed; 0 ignored; 7 measured; 4 filtered out; \
            finished in 12.30s\n";
        assert_eq!(cargo(output), counts(13, 2, 1));
    }

    #[test]
    fn what_tests_print_is_no_sum() {
        assert_eq!(
            cargo("3 passed; 4 failed\nresult: 5 passed"),
            counts(0, 0, 0)
        );
    }

    #[test]
    fn node_s_closing_lines_count() {
        let output = "▶ suite\n  ✔ one (1.2ms)\nℹ pass 99\nℹ tests 9\nℹ suites 1\nℹ pass 4\n\
            ℹ fail 2\nℹ cancelled 1\nℹ skipped 1\nℹ todo 1\nℹ duration_ms 60.1\n";
        assert_eq!(node(output), counts(4, 3, 2));
    }

    #[test]
    fn a_runner_that_said_nothing_ran_nothing() {
        assert_eq!(node("SyntaxError"), counts(0, 0, 0));
        assert_eq!(cargo("error: could not compile"), counts(0, 0, 0));
    }
}
