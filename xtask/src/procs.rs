//! No process outlives the build program.
//!
//! On Linux the program adopts orphaned grandchildren (a browser whose driver has gone),
//! so every process that a step started is found by walking down from the program itself.

use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use sysinfo::{Pid, ProcessRefreshKind, ProcessStatus, ProcessesToUpdate, Signal, System};

/// Adopts orphans, and ends all descendants on Ctrl-C, SIGTERM and SIGHUP.
pub fn watch() -> Result<()> {
    // An old kernel without it only means that orphans are not found.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
    ctrlc::set_handler(|| {
        ENDING.store(true, Ordering::SeqCst);
        end_below(process::id());
        process::exit(130);
    })
    .context("the handler for Ctrl-C cannot be set")
}

/// The program was asked to end, and its handler sees to that.
static ENDING: AtomicBool = AtomicBool::new(false);

/// Comes back at once, or never when the program is about to end: nothing may be started
/// then, and what children were ended with is nobody's finding.
pub fn stop_if_ending() {
    while ENDING.load(Ordering::SeqCst) {
        thread::sleep(Duration::from_secs(1));
    }
}

/// A process by its number and the second in which it began.
type Known = (Pid, u64);

/// Every process; none of a system that is not known.
fn table() -> Option<System> {
    let mut system = System::new().ok()?;
    let kind = ProcessRefreshKind::nothing().without_tasks();
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, kind);
    Some(system)
}

fn runs(system: &System, (pid, began): Known) -> bool {
    let process = system.process(pid);
    process.is_some_and(|process| {
        process.start_time() == began
            && !matches!(
                process.status(),
                ProcessStatus::Zombie | ProcessStatus::Dead
            )
    })
}

/// Everything below a process that still runs.
fn below(system: &System, root: u32) -> Vec<Known> {
    let mut found = Vec::new();
    let mut parents = vec![Pid::from_u32(root)];
    while let Some(parent) = parents.pop() {
        let children = system.processes().iter();
        for (pid, process) in children.filter(|(_, process)| process.parent() == Some(parent)) {
            parents.push(*pid);
            found.push((*pid, process.start_time()));
        }
    }
    found.retain(|known| runs(system, *known));
    found
}

/// The names of the processes that came from this one and still run.
pub fn left() -> Vec<String> {
    let Some(system) = table() else {
        return Vec::new();
    };
    let name = |(pid, _)| Some(system.process(pid)?.name().to_string_lossy().into_owned());
    let left = below(&system, process::id()).into_iter();
    left.filter_map(name).collect()
}

/// Ends every process below one: asks, waits two seconds, then insists.
pub fn end_below(root: u32) {
    // What is found first stays on the list: a process whose parent ends is handed up, out
    // of the tree.
    let mut doomed: Vec<Known> = Vec::new();
    for signal in [Signal::Term, Signal::Kill] {
        let deadline = Instant::now() + Duration::from_secs(2);
        let mut told: Vec<Known> = Vec::new();
        loop {
            let Some(system) = table() else { return };
            let found = below(&system, root).into_iter();
            let new: Vec<_> = found.filter(|known| !doomed.contains(known)).collect();
            doomed.extend(new);
            doomed.retain(|known| runs(&system, *known));
            if doomed.is_empty() {
                return;
            }
            for known in doomed.iter().filter(|known| !told.contains(known)) {
                if let Some(process) = system.process(known.0) {
                    let _ = process.kill_with(signal);
                }
            }
            told.clone_from(&doomed);
            if Instant::now() > deadline {
                break;
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::process::Command;
    use std::thread;
    use std::time::Duration;

    use super::{below, end_below, table};

    #[test]
    fn what_a_program_started_is_found_and_ended() {
        let script = "trap '' TERM; sleep 61 & sleep 62 & wait";
        let mut child = Command::new("sh").args(["-c", script]).spawn().unwrap();
        let count = || below(&table().unwrap(), child.id()).len();
        let mut left = 100;
        while count() < 2 && left > 0 {
            thread::sleep(Duration::from_millis(20));
            left -= 1;
        }
        assert_eq!(count(), 2);
        end_below(child.id());
        assert_eq!(count(), 0);
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
