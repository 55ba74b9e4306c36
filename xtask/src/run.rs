//! Running other programs: with their output passed on as it comes, kept for
//! reading, and with a time limit.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
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
    /// Both output streams, line by line as they came, without colors.
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
        let mut run = match std::env::var_os("CARGO") {
            Some(cargo) => Self::new(cargo),
            None => Self::new("cargo"),
        };
        if io::stdout().is_terminal() {
            run.command.env("CARGO_TERM_COLOR", "always");
        }
        run
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
        let output = self
            .command
            .output()
            .with_context(|| format!("`{}` cannot be started", self.shown))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!(
                "`{}` {}: {}",
                self.shown,
                ending(&output.status),
                said.trim()
            );
        }
        String::from_utf8(output.stdout).with_context(|| format!("`{}` wrote no UTF-8", self.shown))
    }

    fn go(mut self, pass_on: bool) -> Result<Ran> {
        procs::stop_if_ending();
        let mut child = self
            .command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("`{}` cannot be started", self.shown))?;
        let (sender, lines) = mpsc::channel();
        forward(child.stdout.take(), sender.clone());
        forward(child.stderr.take(), sender);
        let start = Instant::now();
        let mut output = String::new();
        let mut ended: Option<Instant> = None;
        let mut late = false;
        loop {
            match lines.recv_timeout(Duration::from_millis(100)) {
                Ok(line) => {
                    let text = String::from_utf8_lossy(&line);
                    if pass_on {
                        print!("{text}");
                        let _ = io::stdout().flush();
                    }
                    output.push_str(&plain(&text));
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {}
            }
            // A grandchild left behind may hold the pipes open: once the
            // program has ended, silence is the end of its output.
            if ended.is_none() && child.try_wait()?.is_some() {
                ended = Some(Instant::now());
            }
            if ended.is_some_and(|at| at.elapsed() > Duration::from_millis(500)) {
                break;
            }
            if ended.is_none() && start.elapsed() > self.limit {
                late = true;
                end(&mut child);
            }
        }
        let status = child.wait()?;
        procs::stop_if_ending();
        Ok(Ran {
            ok: status.success() && !late,
            output,
            how: if late {
                format!("was ended after {:?}", self.limit)
            } else {
                ending(&status)
            },
        })
    }
}

/// Ends a program and everything below it.
fn end(child: &mut Child) {
    procs::end_below(child.id());
    let _ = child.kill();
}

fn ending(status: &std::process::ExitStatus) -> String {
    match status.code() {
        Some(code) => format!("exited with {code}"),
        None => status.to_string(),
    }
}

fn forward(stream: Option<impl Read + Send + 'static>, sender: Sender<Vec<u8>>) {
    let Some(stream) = stream else { return };
    thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        loop {
            let mut line = Vec::new();
            match reader.read_until(b'\n', &mut line) {
                Ok(0) | Err(_) => break,
                Ok(_) if sender.send(line).is_err() => break,
                Ok(_) => {}
            }
        }
    });
}

/// Text without terminal colors: `ESC [ … letter`.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\u{1b}' {
            out.push(c);
        } else if chars.next() == Some('[') {
            for c in chars.by_ref() {
                if c.is_ascii_alphabetic() {
                    break;
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Run, plain};

    #[test]
    fn colors_are_taken_out() {
        assert_eq!(plain("\u{1b}[1m\u{1b}[32mok\u{1b}[0m. 3"), "ok. 3");
    }

    #[test]
    #[cfg(unix)]
    fn both_streams_are_kept_and_the_status_told() {
        let run = Run::new("sh").args(["-c", "echo one; echo two >&2; exit 3"]);
        let ran = run.quiet().expect("sh runs");
        assert!(!ran.ok);
        assert_eq!(ran.how, "exited with 3");
        assert!(ran.output.contains("one\n") && ran.output.contains("two\n"));
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
