//! Steps of a test run: each runs whatever came of the others, and all stand
//! in one table at the end.

use std::fmt;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::procs;
use crate::summary::Counts;

/// What a step came to.
pub enum Outcome {
    /// A check that has no tests to count: it held.
    Held,
    /// A runner's sums, and whether it said success.
    Tests(Counts, Result<(), String>),
    /// There is nothing to run; the sentence says why.
    Nothing(String),
}

/// One line of the table.
struct Line {
    name: &'static str,
    counts: Counts,
    took: Duration,
    /// Why the step failed, or why there was nothing to run.
    said: String,
    failed: bool,
}

/// The steps that have run.
pub struct Steps {
    lines: Vec<Line>,
    /// Ends what a step left running, and names it.
    sweep: fn() -> Option<String>,
}

impl Steps {
    /// No step yet. After each one, processes that it left are ended.
    pub fn new() -> Self {
        Self {
            lines: Vec::new(),
            sweep: left_behind,
        }
    }

    /// Runs a step, says so, and keeps what came of it.
    pub fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<Outcome>) -> bool {
        println!("\n── {name}");
        let start = Instant::now();
        let outcome = work();
        let left = (self.sweep)();
        let took = start.elapsed();
        let mut line = match outcome {
            Ok(Outcome::Held) => Line::new(name, took),
            Ok(Outcome::Nothing(said)) => Line {
                said,
                ..Line::new(name, took)
            },
            Ok(Outcome::Tests(counts, Ok(()))) => Line {
                counts,
                ..Line::new(name, took)
            },
            Ok(Outcome::Tests(counts, Err(said))) => Line {
                counts,
                said,
                failed: true,
                ..Line::new(name, took)
            },
            Err(error) => Line {
                said: format!("{error:#}"),
                failed: true,
                ..Line::new(name, took)
            },
        };
        if let Some(left) = left {
            line.failed = true;
            if !line.said.is_empty() {
                line.said.push_str("; ");
            }
            line.said.push_str(&left);
        }
        // A step that broke before any test of its own could fail is a
        // failure too, and the sums must not hide it.
        line.failed |= line.counts.failed > 0;
        if line.failed && line.counts.failed == 0 {
            line.counts.failed = 1;
        }
        println!("── {line}");
        self.lines.push(line);
        self.lines.last().is_some_and(|line| !line.failed)
    }

    /// All sums.
    pub fn counts(&self) -> Counts {
        let mut sum = Counts::default();
        for line in &self.lines {
            sum += &line.counts;
        }
        sum
    }

    /// No step has failed.
    pub fn held(&self) -> bool {
        self.lines.iter().all(|line| !line.failed)
    }
}

impl fmt::Display for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            writeln!(f, "{line}")?;
        }
        let sum = self.counts();
        if !sum.reasons.is_empty() {
            writeln!(f, "\nskipped, for")?;
        }
        for (reason, count) in &sum.reasons {
            writeln!(f, "{count:>5}  {reason}")?;
        }
        write!(
            f,
            "\n{} passed, {} failed, {} skipped",
            sum.passed, sum.failed, sum.skipped
        )
    }
}

impl Line {
    fn new(name: &'static str, took: Duration) -> Self {
        Self {
            name,
            counts: Counts::default(),
            took,
            said: String::new(),
            failed: false,
        }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts {
            passed,
            failed,
            skipped,
            reasons: _,
        } = &self.counts;
        let word = if self.failed { "FAILED" } else { "ok" };
        write!(
            f,
            "{:<22}{word:<8}{:>7.1} s",
            self.name,
            self.took.as_secs_f64()
        )?;
        if passed + failed + skipped > 0 {
            write!(
                f,
                "  {passed:>5} passed {failed:>3} failed {skipped:>3} skipped"
            )?;
        }
        if !self.said.is_empty() {
            write!(f, "  {}", self.said)?;
        }
        Ok(())
    }
}

/// Ends what a step left running, and names it. A moment of grace is given,
/// for a browser takes some time to go.
fn left_behind() -> Option<String> {
    let deadline = Instant::now() + Duration::from_secs(3);
    while !procs::descendants().is_empty() && Instant::now() < deadline {
        thread::sleep(Duration::from_millis(50));
    }
    let left = procs::descendants();
    if left.is_empty() {
        return None;
    }
    procs::end_descendants();
    let names: Vec<&str> = left.iter().map(|process| process.name.as_str()).collect();
    Some(format!("processes were left behind: {}", names.join(", ")))
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::{Outcome, Steps};
    use crate::summary::Counts;

    fn tests(passed: usize, failed: usize) -> Counts {
        Counts {
            passed,
            failed,
            ..Counts::default()
        }
    }

    // Tests run beside each other in one process: no sweep among them.
    fn steps(sweep: fn() -> Option<String>) -> Steps {
        Steps {
            lines: Vec::new(),
            sweep,
        }
    }

    #[test]
    fn a_process_left_behind_is_a_failure() {
        let mut steps = steps(|| Some("processes were left behind: chromium".to_owned()));
        assert!(!steps.step("browser", || Ok(Outcome::Tests(tests(4, 0), Ok(())))));
        let text = steps.to_string();
        assert!(
            text.contains("processes were left behind: chromium"),
            "{text}"
        );
        assert!(text.ends_with("\n4 passed, 1 failed, 0 skipped"), "{text}");
    }

    #[test]
    fn every_failure_is_in_the_sums() {
        let mut steps = steps(|| None);
        let held = [
            steps.step("check", || Ok(Outcome::Held)),
            steps.step("runner", || Ok(Outcome::Tests(tests(4, 0), Ok(())))),
        ];
        assert_eq!((held, steps.held()), ([true, true], true));
        assert!(
            steps
                .to_string()
                .ends_with("\n4 passed, 0 failed, 0 skipped")
        );

        steps.step("red", || {
            Ok(Outcome::Tests(tests(2, 3), Err("exited with 1".to_owned())))
        });
        steps.step("broken", || {
            Ok(Outcome::Tests(
                tests(0, 0),
                Err("exited with 101".to_owned()),
            ))
        });
        steps.step("no set-up", || Err(anyhow!("it is not to be had")));
        steps.step("said yes, counted no", || {
            Ok(Outcome::Tests(tests(1, 1), Ok(())))
        });
        assert!(!steps.held());
        assert!(
            steps
                .to_string()
                .ends_with("\n7 passed, 6 failed, 0 skipped"),
            "{steps}"
        );
    }
}
