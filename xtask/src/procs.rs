//! No process outlives the build program.
//!
//! On Linux the program adopts orphaned grandchildren (a browser whose driver
//! has gone), so every process that a step started is found by walking down
//! from the program itself. Elsewhere only direct children are ended.

use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

/// What a process is known by in messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Process {
    /// Its number.
    pub pid: i32,
    /// The program's name, as the system cuts it.
    pub name: String,
}

/// Adopts orphans, and ends all descendants on Ctrl-C, SIGTERM and SIGHUP.
pub fn watch() -> Result<()> {
    linux::adopt_orphans();
    ctrlc::set_handler(|| {
        ENDING.store(true, Ordering::SeqCst);
        end_descendants();
        process::exit(130);
    })
    .context("the handler for Ctrl-C cannot be set")
}

/// The program was asked to end, and its handler sees to that.
static ENDING: AtomicBool = AtomicBool::new(false);

/// Comes back at once, or never when the program is about to end: nothing may
/// be started then, and what children were ended with is nobody's finding.
pub fn stop_if_ending() {
    while ENDING.load(Ordering::SeqCst) {
        thread::sleep(Duration::from_secs(1));
    }
}

/// The processes that came from this one and still run.
pub fn descendants() -> Vec<Process> {
    linux::descendants()
}

/// Ends every descendant: asks, waits two seconds, then insists.
pub fn end_descendants() {
    linux::end_below(process::id());
}

/// Ends what a child has started; the child itself is the caller's.
pub fn end_below(pid: u32) {
    linux::end_below(pid);
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::thread;
    use std::time::{Duration, Instant};

    use rustix::process::{Pid, Signal, getpid, kill_process, set_child_subreaper};

    use super::Process;

    pub fn adopt_orphans() {
        // An old kernel without it only means that orphans are not found.
        let _ = set_child_subreaper(Some(getpid()));
    }

    pub fn descendants() -> Vec<Process> {
        below(getpid().as_raw_nonzero().get(), &table())
    }

    fn table() -> Vec<(Process, i32)> {
        let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
        entries
            .filter_map(|entry| {
                let text = fs::read_to_string(entry.path().join("stat")).ok()?;
                parse_stat(&text)
            })
            .collect()
    }

    pub fn end_below(root: u32) {
        let Ok(root) = i32::try_from(root) else {
            return;
        };
        // What is found first stays on the list: a process whose parent ends
        // is handed up, out of the tree below `root`.
        let mut doomed = below(root, &table());
        signal_all(&doomed, Signal::TERM);
        let deadline = Instant::now() + Duration::from_secs(2);
        loop {
            let table = table();
            doomed.retain(|process| table.iter().any(|(other, _)| other == process));
            for process in below(root, &table) {
                if !doomed.contains(&process) {
                    doomed.push(process);
                }
            }
            if doomed.is_empty() || Instant::now() > deadline + Duration::from_secs(1) {
                break;
            }
            if Instant::now() > deadline {
                signal_all(&doomed, Signal::KILL);
            }
            thread::sleep(Duration::from_millis(50));
        }
    }

    fn signal_all(processes: &[Process], signal: Signal) {
        for process in processes {
            if let Some(pid) = Pid::from_raw(process.pid) {
                let _ = kill_process(pid, signal);
            }
        }
    }

    /// Process, parent: from a line of `/proc/PID/stat`; zombies are no more.
    pub fn parse_stat(text: &str) -> Option<(Process, i32)> {
        // The name stands in parentheses and may hold any of them itself.
        let (pid, rest) = text.split_once(" (")?;
        let (name, rest) = rest.rsplit_once(") ")?;
        let mut fields = rest.split(' ');
        let state = fields.next()?;
        let parent = fields.next()?.parse().ok()?;
        let pid = pid.parse().ok()?;
        let name = name.to_owned();
        (!matches!(state, "Z" | "X")).then_some((Process { pid, name }, parent))
    }

    /// Everything below `root` in a table of processes and their parents.
    pub fn below(root: i32, table: &[(Process, i32)]) -> Vec<Process> {
        let mut found: Vec<Process> = Vec::new();
        let mut parents = vec![root];
        while let Some(parent) = parents.pop() {
            for (process, _) in table.iter().filter(|(_, of)| *of == parent) {
                parents.push(process.pid);
                found.push(process.clone());
            }
        }
        found
    }
}

#[cfg(not(target_os = "linux"))]
mod linux {
    use super::Process;

    pub fn adopt_orphans() {}

    pub fn descendants() -> Vec<Process> {
        Vec::new()
    }

    pub fn end_below(_root: u32) {}
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::Process;
    use super::linux::{below, parse_stat};

    fn process(pid: i32, name: &str) -> Process {
        let name = name.to_owned();
        Process { pid, name }
    }

    #[test]
    fn a_name_may_hold_parentheses_and_blanks() {
        let line = "42 (tmux: (a) b) S 7 42 42 0 -1";
        assert_eq!(parse_stat(line), Some((process(42, "tmux: (a) b"), 7)));
    }

    #[test]
    fn zombies_do_not_count() {
        assert_eq!(parse_stat("42 (chrome) Z 7 42 42 0"), None);
    }

    #[test]
    fn finds_grandchildren_and_no_strangers() {
        let table = [
            (process(2, "node"), 1),
            (process(3, "driver"), 2),
            (process(4, "browser"), 3),
            (process(5, "stranger"), 9),
        ];
        let names: Vec<_> = below(1, &table).into_iter().map(|p| p.pid).collect();
        assert_eq!(names, [2, 3, 4]);
    }
}
