//! What is written, and where to.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};

/// Writes to a file, or to standard output without one or for `-`.
pub fn to(path: Option<&Path>, bytes: &[u8]) -> Result<()> {
    match path {
        Some(path) if path != Path::new("-") => file(path, bytes),
        _ => {
            let mut out = io::stdout().lock();
            out.write_all(bytes)?;
            Ok(out.flush()?)
        }
    }
}

/// Writes a file beside the old one and puts it in its place: whatever fails,
/// one of the two is there as a whole. A file that has these bytes stays as it
/// is. Through a link it is the file behind the link.
pub fn file(path: &Path, bytes: &[u8]) -> Result<()> {
    write_beside(path, bytes).with_context(|| format!("`{}` cannot be written", path.display()))
}

fn write_beside(path: &Path, bytes: &[u8]) -> Result<()> {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if fs::read(&path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    // Pipes and devices can be written to, not replaced.
    if fs::metadata(&path).is_ok_and(|there| !there.is_file()) {
        return Ok(fs::write(&path, bytes)?);
    }
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".openness-badge-");
    if let Ok(old) = fs::metadata(&path) {
        builder.permissions(old.permissions());
    } else {
        readable_by_all(&mut builder);
    }
    // Its own error names the file beside, which nobody knows.
    let mut beside = builder
        .tempfile_in(folder)
        .map_err(|error| io::Error::from(error.kind()))?;
    beside.write_all(bytes)?;
    beside.as_file().sync_all()?;
    beside.persist(&path)?;
    Ok(())
}

/// As any program's files are: the umask takes away what is not wanted.
#[cfg(unix)]
fn readable_by_all(builder: &mut tempfile::Builder) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn readable_by_all(_: &mut tempfile::Builder) {}

/// Whether it is that nobody reads any more.
pub fn is_closed(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
