//! Writes the seeds of a target, and what has once broken something, into a folder:
//! `seeds TARGET FOLDER`. Without them it names the targets.
#![forbid(unsafe_code)]

use std::path::Path;
use std::process::ExitCode;

use openness_badge_fuzz::{TARGETS, target};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, folder] = arguments.as_slice() else {
        TARGETS
            .iter()
            .for_each(|target| println!("{}", target.name));
        return ExitCode::SUCCESS;
    };
    let Some(target) = target(name) else {
        eprintln!("error: there is no target `{name}`");
        return ExitCode::from(2);
    };
    let folder = Path::new(folder);
    let all = target
        .seeds()
        .iter()
        .chain(&target.found())
        .cloned()
        .collect::<Vec<_>>();
    let write =
        |(at, seed): (usize, &Vec<u8>)| std::fs::write(folder.join(format!("seed-{at:04}")), seed);
    let written =
        std::fs::create_dir_all(folder).and_then(|()| all.iter().enumerate().try_for_each(write));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: `{}` cannot be written: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}
