//! Running other programs: with their output passed on as it comes, kept for
//! reading, and with a time limit.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::procs;

/// A program to be run.
pub struct Run {
    command: Command,
    limit: Duration,
    shown: String,
}

/// What came of a program.
pub struct Ran {
    /// It ended by itself and said success.
    pub ok: bool,
    /// Both output streams as they came.
    pub output: String,
    /// What went wrong, as a clause: `exited with 101`.
    pub how: String,
}

impl Run {
    /// A program by name or path.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        let name = Path::new(program).file_name().unwrap_or(program);
        let mut command = Command::new(program);
        command.stdin(Stdio::null());
        Self {
            command,
            limit: Duration::from_secs(30 * 60),
            shown: name.to_string_lossy().into_owned(),
        }
    }

    /// Cargo of the toolchain that runs this program.
    pub fn cargo() -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// The same command as an argument of another program.
    pub fn within<const N: usize>(self, words: [&str; N]) -> Self {
        let mut outer = Self::new(words[0]).args(&words[1..]);
        outer = outer
            .args([self.command.get_program()])
            .args(self.command.get_args());
        if let Some(dir) = self.command.get_current_dir() {
            outer = outer.dir(dir);
        }
        for (key, value) in self.command.get_envs() {
            outer = match value {
                Some(value) => outer.env(&key.to_string_lossy(), value),
                None => outer.env_remove(&key.to_string_lossy()),
            };
        }
        outer.limit(self.limit)
    }

    /// Adds arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        for arg in args {
            self.shown.push(' ');
            self.shown.push_str(&arg.as_ref().to_string_lossy());
            self.command.arg(arg);
        }
        self
    }

    /// Sets an environment variable.
    pub fn env(mut self, key: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(key, value);
        self
    }

    /// Removes an environment variable.
    pub fn env_remove(mut self, key: &str) -> Self {
        self.command.env_remove(key);
        self
    }

    /// Runs in a folder.
    pub fn dir(mut self, dir: &Path) -> Self {
        self.command.current_dir(dir);
        self
    }

    /// Ends the program after this long; half an hour if not set.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Runs it with its output passed on; a failure is no error.
    pub fn tell(self) -> Result<Ran> {
        println!("  $ {}", self.shown);
        self.go(true)
    }

    /// Runs it in silence; a failure is no error.
    pub fn quiet(self) -> Result<Ran> {
        self.go(false)
    }

    /// Runs it with its output passed on; a failure is an error.
    pub fn must(self) -> Result<()> {
        let shown = self.shown.clone();
        let ran = self.tell()?;
        if !ran.ok {
            bail!("`{shown}` {}", ran.how);
        }
        Ok(())
    }

    /// Runs it in silence and gives its standard output; a failure is an error.
    pub fn read(mut self) -> Result<String> {
        let output = self.command.output();
        let output = output.with_context(|| cannot_start(&self.shown))?;
        if !output.status.success() {
            let (how, said) = (
                ending(output.status),
                String::from_utf8_lossy(&output.stderr),
            );
            bail!("`{}` {how}: {}", self.shown, said.trim());
        }
        String::from_utf8(output.stdout).with_context(|| format!("`{}` wrote no UTF-8", self.shown))
    }

    fn go(self, pass_on: bool) -> Result<Ran> {
        procs::stop_if_ending();
        let (mut command, limit) = (self.command, self.limit);
        let (reader, writer) = io::pipe()?;
        command.stdout(writer.try_clone()?).stderr(writer);
        let mut child = command.spawn().with_context(|| cannot_start(&self.shown))?;
        // Its ends of the pipe are in it.
        drop(command);
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            let lines = BufReader::new(reader).split(b'\n').map_while(Result::ok);
            lines.map(|line| sender.send(line)).all(|sent| sent.is_ok())
        });
        let start = Instant::now();
        let mut output = String::new();
        let mut ended: Option<Instant> = None;
        let mut late = false;
        loop {
            match lines.recv_timeout(Duration::from_millis(100)) {
                Ok(line) => {
                    let line = String::from_utf8_lossy(&line);
                    if pass_on {
                        println!("{line}");
                        let _ = io::stdout().flush();
                    }
                    output.push_str(&line);
                    output.push('\n');
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {}
            }
            // A grandchild left behind may hold the pipe open: once the program has
            // ended, silence is the end of its output.
            if ended.is_none() && child.try_wait()?.is_some() {
                ended = Some(Instant::now());
            }
            if ended.is_some_and(|at| at.elapsed() > Duration::from_millis(500)) {
                break;
            }
            if ended.is_none() && start.elapsed() > limit {
                late = true;
                procs::end_below(child.id());
                let _ = child.kill();
            }
        }
        let status = child.wait()?;
        procs::stop_if_ending();
        Ok(Ran {
            ok: status.success() && !late,
            output,
            how: match late {
                true => format!("was ended after {limit:?}"),
                false => ending(status),
            },
        })
    }
}

fn cannot_start(shown: &str) -> String {
    format!("`{shown}` cannot be started")
}

fn ending(status: std::process::ExitStatus) -> String {
    match status.code() {
        Some(code) => format!("exited with {code}"),
        None => status.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::Run;

    #[test]
    #[cfg(unix)]
    fn both_streams_are_kept_and_the_status_told() {
        let run = Run::new("sh").args(["-c", "echo one; echo two >&2; exit 3"]);
        let ran = run.quiet().expect("sh runs");
        assert!(!ran.ok);
        assert_eq!(ran.how, "exited with 3");
        assert_eq!(ran.output, "one\ntwo\n");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_program_over_its_limit_is_ended() {
        let start = Instant::now();
        let run = Run::new("sh").args(["-c", "sleep 60; true"]);
        let ran = run.limit(Duration::from_millis(300)).quiet().expect("runs");
        assert!(!ran.ok);
        assert_eq!(ran.how, "was ended after 300ms");
        assert!(start.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn a_missing_program_is_told() {
        let error = Run::new("no-such-program-here").quiet().err();
        let error = error.expect("it fails").to_string();
        assert_eq!(error, "`no-such-program-here` cannot be started");
    }
}
