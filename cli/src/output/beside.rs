//! The file beside the one that is to be written: whoever has it holds it, so that the
//! next run can tell what a killed one has left, and remove it.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use super::hold;

/// How the names begin; so many letters and digits follow.
const PREFIX: &str = ".openness-badge-";
const DRAWN: usize = 6;

/// A new file in a folder, after what killed runs have left there is gone.
pub fn new(folder: &Path) -> io::Result<NamedTempFile> {
    sweep(folder);
    let mut builder = Builder::new();
    builder.prefix(PREFIX).rand_bytes(DRAWN);
    readable_by_all(&mut builder);
    loop {
        let file = builder.tempfile_in(folder)?;
        // Another run may have taken it for a leftover before it was held. Where files
        // cannot be held nobody sweeps.
        if hold(file.as_file()).unwrap_or(true) && is_there(file.as_file())? {
            return Ok(file);
        }
    }
}

/// Removes what nobody holds. Elsewhere a file that is removed while it is open still
/// has its name, so that nobody could tell whether theirs is gone.
fn sweep(folder: &Path) {
    if cfg!(not(unix)) {
        return;
    }
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if !is_file || !is_own(&entry.file_name().to_string_lossy()) {
            continue;
        }
        let path = entry.path();
        // It is held until it is gone: nobody else takes it for its own meanwhile.
        if let Ok(file) = File::open(&path)
            && hold(&file).unwrap_or(false)
        {
            let _ = fs::remove_file(path);
        }
    }
}

fn is_own(name: &str) -> bool {
    name.strip_prefix(PREFIX).is_some_and(|drawn| {
        drawn.len() == DRAWN && drawn.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

#[cfg(unix)]
fn is_there(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    Ok(file.metadata()?.nlink() > 0)
}

/// As any program's files are: the umask takes away what is not wanted.
#[cfg(unix)]
fn readable_by_all(builder: &mut Builder) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn is_there(_: &File) -> io::Result<bool> {
    Ok(true)
}

#[cfg(not(unix))]
fn readable_by_all(_: &mut Builder) {}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_holds_is_removed_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let others = [
            ".openness-badge-notes.md",
            ".openness-badge-12345",
            "openness-badge-abc123",
        ];
        for name in [".openness-badge-abc123"].iter().chain(&others) {
            fs::write(path(name), "x").unwrap();
        }
        let held = new(folder.path()).unwrap();
        assert!(!path(".openness-badge-abc123").exists());
        assert!(others.iter().all(|name| path(name).exists()));
        let second = new(folder.path()).unwrap();
        assert!(held.path().exists() && second.path().exists());
    }
}
