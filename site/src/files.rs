//! Files and folders.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Every file below a folder, sorted, as paths from that folder. A folder
/// that is missing holds nothing.
pub fn walk(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    walk_into(folder, Path::new(""), &mut found)?;
    found.sort();
    Ok(found)
}

fn walk_into(folder: &Path, within: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let here = folder.join(within);
    let entries = match fs::read_dir(&here) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error).with_context(|| here.display().to_string()),
    };
    for entry in entries {
        let entry = entry?;
        let path = within.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            walk_into(folder, &path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

/// Reads a file; the error names it.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("`{}` cannot be read", path.display()))
}

/// Writes a file, with the folders above it, in one move: a reader sees the
/// old bytes or the new ones. The same bytes leave the file untouched.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    let cannot = || format!("`{}` cannot be written", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(cannot)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let new = path.with_file_name(name);
    fs::write(&new, bytes).with_context(cannot)?;
    fs::rename(&new, path).with_context(cannot)
}

/// Makes a folder hold exactly these files, and removes every other one.
pub fn write_exactly(folder: &Path, files: &[(PathBuf, Vec<u8>)]) -> Result<()> {
    for (path, bytes) in files {
        write(&folder.join(path), bytes)?;
    }
    for path in walk(folder)? {
        if !files.iter().any(|(kept, _)| *kept == path) {
            let path = folder.join(path);
            fs::remove_file(&path)
                .with_context(|| format!("`{}` cannot be removed", path.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{walk, write_exactly};

    #[test]
    fn a_folder_holds_exactly_what_was_said() {
        let folder =
            std::env::temp_dir().join(format!("openness-site-files-{}", std::process::id()));
        let one = (PathBuf::from("one"), b"1".to_vec());
        let two = (PathBuf::from("in/two"), b"2".to_vec());
        write_exactly(&folder, &[one.clone(), two]).expect("writes");
        write_exactly(&folder, &[one]).expect("writes");
        let left = walk(&folder).expect("walks");
        std::fs::remove_dir_all(&folder).expect("removes");
        assert_eq!(left, [Path::new("one")]);
    }

    #[test]
    fn a_missing_folder_is_empty() {
        assert!(walk(Path::new("no-such-folder")).expect("walks").is_empty());
    }
}
