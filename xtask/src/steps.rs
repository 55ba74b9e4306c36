//! Steps of a test run: each runs whatever came of the others, and all stand
//! in one table at the end.

use std::fmt;
use std::process::{self, ExitCode};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::procs;
use crate::summary::Counts;

/// One line of the table.
struct Line {
    name: &'static str,
    counts: Counts,
    took: Duration,
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
    pub fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<Counts>) {
        println!("\n── {name}");
        let start = Instant::now();
        let mut counts = Counts::default();
        match work() {
            Ok(found) => counts += &found,
            // A step that broke before any test of its own could fail is a failure too,
            // and the sums must not hide it.
            Err(error) => counts.fail(&format!("{error:#}")),
        }
        if let Some(left) = (self.sweep)() {
            counts.fail(&left);
        }
        let line = Line {
            name,
            counts,
            took: start.elapsed(),
        };
        println!("── {line}");
        self.lines.push(line);
    }

    /// All sums.
    fn counts(&self) -> Counts {
        let mut sum = Counts::default();
        for line in &self.lines {
            sum += &line.counts;
        }
        sum
    }

    /// Success where no step has failed.
    pub fn code(&self) -> ExitCode {
        ExitCode::from(u8::from(self.counts().failed > 0))
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
        let Counts {
            passed,
            failed,
            skipped,
            ..
        } = sum;
        write!(f, "\n{passed} passed, {failed} failed, {skipped} skipped")
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts {
            passed,
            failed,
            skipped,
            said,
            ..
        } = &self.counts;
        let word = if *failed > 0 { "FAILED" } else { "ok" };
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
        write!(f, "  {said}")
    }
}

/// Ends what a step left running, and names it. A moment of grace is given,
/// for a browser takes some time to go.
fn left_behind() -> Option<String> {
    let deadline = Instant::now() + Duration::from_secs(3);
    let mut left = procs::left();
    while !left.is_empty() && Instant::now() < deadline {
        thread::sleep(Duration::from_millis(50));
        left = procs::left();
    }
    if left.is_empty() {
        return None;
    }
    procs::end_below(process::id());
    Some(format!("processes were left behind: {}", left.join(", ")))
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::Steps;
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
        steps.step("browser", || Ok(tests(4, 0)));
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
        let sums = |steps: &Steps, sums: &str| {
            let text = steps.to_string();
            assert!(text.ends_with(&format!("\n{sums}")), "{text}");
        };
        steps.step("check", || Ok(Counts::default()));
        steps.step("runner", || Ok(tests(4, 0)));
        sums(&steps, "4 passed, 0 failed, 0 skipped");
        steps.step("red", || Ok(tests(2, 3)));
        steps.step("no set-up", || Err(anyhow!("it is not to be had")));
        steps.step("said yes, counted no", || Ok(tests(1, 1)));
        sums(&steps, "7 passed, 5 failed, 0 skipped");
    }
}
