//! The folder of the site, written as a whole: into one beside, which takes the
//! place of the old one in one step.
//!
//! A run that is killed leaves the old site as it was, and the folder beside, which
//! the next run removes. Nothing is replaced that an earlier run has not written.

use std::collections::BTreeSet;
use std::fs::{self, File as Handle, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use openness_badge::words::CliWord;

use super::File;
use super::system::earlier;
use crate::output::{self, hold};
use crate::speech::{self, Named};

/// The list of the files of a site, one a line: what a later run may replace.
const LIST: &str = "data/files.txt";

/// The longest such list that is read.
const LONGEST_LIST: u64 = 64 * 1024 * 1024;

/// A site on its way.
pub struct Staged {
    /// The folder to be, where a link leads to.
    output: PathBuf,
    /// The folder beside it.
    beside: PathBuf,
    names: Mutex<BTreeSet<String>>,
    /// Held while this run writes: another one is told so.
    lock: Handle,
    /// Held while the site before is removed: it lies where another run would write.
    _old: Option<Handle>,
}

impl Staged {
    /// Begins a site in the place of a folder, from files of another one.
    pub fn new(output: &Path, source: &Path) -> Result<Self> {
        let failed = |error: io::Error| output::failed(Some(output), &error);
        // A link keeps pointing: the folder behind it is written.
        let real = match fs::canonicalize(output) {
            Ok(real) if !real.is_dir() => {
                let folder = Named(output);
                return Err(speech::error(
                    CliWord::SiteNotAFolder,
                    &[("folder", &folder)],
                ));
            }
            Ok(real) => real,
            Err(error) if error.kind() == io::ErrorKind::NotFound => absent(output)?,
            Err(error) => return Err(failed(error)),
        };
        if let Ok(source_real) = fs::canonicalize(source)
            && source_real.starts_with(&real)
        {
            return Err(speech::error(
                CliWord::SiteAround,
                &[("folder", &Named(source)), ("output", &Named(output))],
            ));
        }
        let beside = beside(&real, "new").map_err(failed)?;
        let lock = held(&beside).map_err(failed)?.ok_or_else(|| {
            let folder = Named(output);
            speech::error(CliWord::SiteBusy, &[("folder", &folder)])
        })?;
        restore(&real).map_err(failed)?;
        let staged = Staged {
            output: real,
            beside,
            names: Mutex::default(),
            lock,
            _old: None,
        };
        empty(&staged.beside).map_err(failed)?;
        if let Some(foreign) = staged.foreign().map_err(failed)? {
            let values: [(&str, &dyn openness_badge::words::Value); 2] =
                [("folder", &Named(output)), ("file", &Named(&foreign))];
            return Err(speech::error(CliWord::SiteForeign, &values));
        }
        Ok(staged)
    }

    /// The folder that is written.
    pub fn output(&self) -> &Path {
        &self.output
    }

    /// A file of the old folder that no run has written.
    fn foreign(&self) -> io::Result<Option<String>> {
        if !self.output.exists() {
            return Ok(None);
        }
        let list = earlier(&self.output.join(LIST), LONGEST_LIST).unwrap_or_default();
        let list = String::from_utf8_lossy(&list);
        let ours: BTreeSet<&str> = list.lines().collect();
        let there = files(&self.output)?;
        Ok(there.into_iter().find(|name| !ours.contains(name.as_str())))
    }

    /// Writes files. Their names are ours, and each is new.
    pub fn write_all(&self, files: &[File]) -> Result<()> {
        for (name, bytes) in files {
            let write = || -> io::Result<()> {
                let path = self.beside.join(name);
                if let Some(folder) = path.parent() {
                    fs::create_dir_all(folder)?;
                }
                let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
                file.write_all(bytes)
            };
            write().map_err(|error| output::failed(Some(&self.output.join(name)), &error))?;
            let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
            names.insert(name.clone());
        }
        Ok(())
    }

    /// Puts the site in its place; whether it is another one than before. One that
    /// has the same files stays as it is.
    pub fn put(mut self) -> Result<bool> {
        let failed = |error: io::Error| output::failed(Some(&self.output), &error);
        let list = {
            let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
            names.insert(LIST.to_owned());
            names
                .iter()
                .map(|name| [name, "\n"].concat())
                .collect::<String>()
        };
        self.write_all(&[(LIST.to_owned(), list.into_bytes())])?;
        if same(&self.output, &self.beside).map_err(failed)? {
            return Ok(false);
        }
        sync(&self.lock).map_err(failed)?;
        let old = held_already(&self.output).map_err(failed)?;
        exchange(&self.beside, &self.output).map_err(failed)?;
        self._old = old;
        Ok(true)
    }
}

impl Drop for Staged {
    /// Removes what was not put in its place, or what was there before.
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.beside);
    }
}

/// The whole path of a folder that is not there, in one that is.
fn absent(output: &Path) -> Result<PathBuf> {
    let parent = match output.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let name = output.file_name();
    match (fs::canonicalize(parent), name) {
        (Ok(parent), Some(name)) => Ok(parent.join(name)),
        (Ok(_), None) => Err(output::failed(
            Some(output),
            &io::ErrorKind::InvalidInput.into(),
        )),
        (Err(error), _) => Err(output::failed(Some(output), &error)),
    }
}

/// The hidden folder beside one.
fn beside(folder: &Path, what: &str) -> io::Result<PathBuf> {
    let name = folder.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(".openness-badge-");
    hidden.push(what);
    Ok(folder.with_file_name(hidden))
}

/// Makes the folder beside and holds it; none where another run does.
fn held(folder: &Path) -> io::Result<Option<Handle>> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    let held = || {
        // Somebody else's link is nothing that may be emptied.
        if !fs::symlink_metadata(folder)?.is_dir() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        lock(folder)
    };
    match held() {
        // Another run has removed it in this moment.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        held => held,
    }
}

/// Holds the folder that is to give way, where there is one and nobody else holds it.
#[cfg(unix)]
fn held_already(folder: &Path) -> io::Result<Option<Handle>> {
    match folder.exists() {
        true => lock(folder),
        false => Ok(None),
    }
}

/// There the file beside is held all the time.
#[cfg(not(unix))]
fn held_already(_: &Path) -> io::Result<Option<Handle>> {
    Ok(None)
}

#[cfg(unix)]
fn lock(folder: &Path) -> io::Result<Option<Handle>> {
    use std::os::unix::fs::MetadataExt;
    let handle = Handle::open(folder)?;
    if !hold(&handle)? {
        return Ok(None);
    }
    // The run that held it before may have put it in its place.
    let is_same = fs::symlink_metadata(folder)
        .is_ok_and(|there| handle.metadata().is_ok_and(|own| own.ino() == there.ino()));
    Ok(is_same.then_some(handle))
}

/// Folders cannot be held there: a file beside them is, and stays, for it says nothing.
#[cfg(not(unix))]
fn lock(folder: &Path) -> io::Result<Option<Handle>> {
    let file = folder.with_extension("lock");
    let handle = Handle::options().create(true).append(true).open(file)?;
    Ok(hold(&handle)?.then_some(handle))
}

/// Where a run was killed between two renames, the old folder is put back.
fn restore(output: &Path) -> io::Result<()> {
    let old = beside(output, "old")?;
    match (output.exists(), old.is_dir()) {
        (false, true) => fs::rename(old, output),
        (true, true) => fs::remove_dir_all(old),
        _ => Ok(()),
    }
}

/// Removes what is in a folder.
fn empty(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        match entry.file_type()?.is_dir() {
            true => fs::remove_dir_all(entry.path())?,
            false => fs::remove_file(entry.path())?,
        }
    }
    Ok(())
}

/// The files of a folder by their names in it; links and all else too, unfollowed.
fn files(folder: &Path) -> io::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, inside)) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = [&inside, &*entry.file_name().to_string_lossy()].concat();
            match entry.file_type()?.is_dir() {
                true => folders.push((entry.path(), name + "/")),
                false => {
                    found.insert(name);
                }
            }
        }
    }
    Ok(found)
}

/// Whether two folders have the same files.
fn same(old: &Path, new: &Path) -> io::Result<bool> {
    if !old.exists() {
        return Ok(false);
    }
    let names = files(new)?;
    if files(old)? != names {
        return Ok(false);
    }
    for name in &names {
        let (old, new) = (old.join(name), new.join(name));
        let there = fs::symlink_metadata(&old)?;
        if !there.is_file() || there.len() != fs::metadata(&new)?.len() {
            return Ok(false);
        }
        if fs::read(old)? != fs::read(new)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Waits until all is on the disk, so that not even a loss of power leaves half.
#[cfg(target_os = "linux")]
fn sync(folder: &Handle) -> io::Result<()> {
    Ok(rustix::fs::syncfs(folder)?)
}

#[cfg(not(target_os = "linux"))]
fn sync(_: &Handle) -> io::Result<()> {
    Ok(())
}

/// Puts the new folder in the place of the old one, which comes to lie beside.
#[cfg(target_os = "linux")]
fn exchange(new: &Path, old: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    if !old.exists() {
        return fs::rename(new, old);
    }
    match renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE) {
        Err(Errno::NOSYS | Errno::INVAL | Errno::OPNOTSUPP) => one_by_one(new, old),
        done => Ok(done?),
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange(new: &Path, old: &Path) -> io::Result<()> {
    match old.exists() {
        true => one_by_one(new, old),
        false => fs::rename(new, old),
    }
}

/// Where two names cannot change places at once: a run that is killed in between
/// leaves the old folder beside, and the next one puts it back.
fn one_by_one(new: &Path, old: &Path) -> io::Result<()> {
    let aside = beside(old, "old")?;
    fs::rename(old, &aside)?;
    fs::rename(new, old)?;
    fs::remove_dir_all(aside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(folder: &Path, text: &str) -> Result<bool> {
        let staged = Staged::new(&folder.join("public"), &folder.join("models"))?;
        staged.write_all(&[("a/b.txt".to_owned(), text.as_bytes().to_vec())])?;
        staged.put()
    }

    fn names(folder: &Path) -> Vec<String> {
        files(folder).unwrap().into_iter().collect()
    }

    #[test]
    fn a_site_takes_the_place_of_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        assert!(site(folder.path(), "one").unwrap());
        assert!(!site(folder.path(), "one").unwrap(), "it is the same");
        assert!(site(folder.path(), "two").unwrap());
        assert_eq!(
            names(folder.path()),
            ["public/a/b.txt", "public/data/files.txt"]
        );
        let text = fs::read_to_string(folder.path().join("public/a/b.txt")).unwrap();
        assert_eq!(text, "two");
    }

    #[test]
    fn what_a_killed_run_has_left_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let left = folder.path().join(".public.openness-badge-new");
        fs::create_dir_all(left.join("a")).unwrap();
        fs::write(left.join("a/half.txt"), "ha").unwrap();
        assert!(site(folder.path(), "one").unwrap());
        assert_eq!(
            names(folder.path()),
            ["public/a/b.txt", "public/data/files.txt"]
        );
    }

    #[test]
    fn between_two_renames_the_old_one_is_put_back() {
        let folder = tempfile::tempdir().unwrap();
        assert!(site(folder.path(), "one").unwrap());
        let (public, old) = ("public", ".public.openness-badge-old");
        fs::rename(folder.path().join(public), folder.path().join(old)).unwrap();
        assert!(!site(folder.path(), "one").unwrap(), "it is there again");
        one_by_one_is_whole(folder.path());
    }

    fn one_by_one_is_whole(folder: &Path) {
        let new = folder.join("new");
        fs::create_dir(&new).unwrap();
        fs::write(new.join("c.txt"), "c").unwrap();
        one_by_one(&new, &folder.join("public")).unwrap();
        assert_eq!(names(folder), ["public/c.txt"]);
    }

    #[test]
    fn nothing_of_somebody_elses_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("public")).unwrap();
        fs::write(folder.path().join("public/mine.txt"), "mine").unwrap();
        let error = site(folder.path(), "one").unwrap_err().to_string();
        assert!(error.contains("`mine.txt`"), "{error}");
        assert_eq!(names(folder.path()), ["public/mine.txt"]);
    }

    #[cfg(unix)]
    #[test]
    fn two_runs_do_not_write_the_same_folder() {
        let folder = tempfile::tempdir().unwrap();
        let (public, models) = (folder.path().join("public"), folder.path().join("models"));
        let first = Staged::new(&public, &models).unwrap();
        assert!(Staged::new(&public, &models).is_err());
        drop(first);
        assert!(Staged::new(&public, &models).is_ok());
    }

    /// One that has put its site in its place still removes the one before.
    #[cfg(unix)]
    #[test]
    fn two_runs_at_every_moment_leave_one_whole_site() {
        let folder = tempfile::tempdir().unwrap();
        let run = |text: &'static str| {
            let folder = folder.path().to_owned();
            std::thread::spawn(move || {
                let tries = (0..200).map(|at| site(&folder, &format!("{text}{at}")));
                tries
                    .map(|tried| tried.map_err(|error| error.to_string()))
                    .collect::<Vec<_>>()
            })
        };
        let runs = [run("one"), run("two")];
        let mut done = 0;
        for tried in runs.into_iter().flat_map(|run| run.join().unwrap()) {
            match tried {
                Ok(_) => done += 1,
                Err(error) => assert!(error.contains("public"), "{error}"),
            }
        }
        // How often each has its turn is the machine's matter.
        assert!(done > 0);
        assert_eq!(
            names(folder.path()),
            ["public/a/b.txt", "public/data/files.txt"]
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_link_keeps_pointing() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real");
        fs::create_dir(&real).unwrap();
        std::os::unix::fs::symlink(&real, folder.path().join("public")).unwrap();
        assert!(site(folder.path(), "one").unwrap());
        assert!(folder.path().join("public").is_symlink());
        assert_eq!(fs::read_to_string(real.join("a/b.txt")).unwrap(), "one");
    }
}
