//! The file in which the state of a sandbox is kept: one sandbox at a time, and always whole.
//!
//! A lock on a file of its own, `state.json.lock`, tells other sandboxes that the file is in use. It is
//! not on the data, which is replaced at each write. The system lets go of it when the process ends,
//! however that happens. What is written goes to a new file of the same folder, is flushed to the disk,
//! and takes the place of the old one at once.

use crate::state::State;
use fs4::{FileExt, TryLockError};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError as Busy};
use tempfile::Builder;

/// How many links may lead from one to the next.
const MOST_LINKS: usize = 40;

/// How often a lock file is looked for that others remove at the same time.
const ATTEMPTS: usize = 100;

/// What names of files that are being written end with.
const UNFINISHED: &str = ".tmp";

/// The file, which no other sandbox uses until this value is closed or gone.
#[derive(Debug)]
pub(crate) struct DataFile {
    /// As it was given, for people.
    given: PathBuf,
    /// Where links lead to: these stay links.
    path: PathBuf,
    /// None once it is closed.
    lock: Mutex<Option<Lock>>,
}

impl DataFile {
    /// Takes a file for this sandbox alone. It need not exist yet.
    pub(crate) fn open(given: PathBuf) -> io::Result<Self> {
        let about = |e: io::Error| named(&given, &e);
        let path = resolve(&given).map_err(about)?;
        let lock = Lock::take(&path).map_err(about)?;
        let file = Self { given, path, lock: Mutex::new(Some(lock)) };
        file.clear_unfinished();
        Ok(file)
    }

    /// Reads the state that it holds; `None` if there is no such file yet.
    pub(crate) fn load(&self) -> io::Result<Option<State>> {
        let about = |e: io::Error| named(&self.given, &e);
        match fs::metadata(&self.path) {
            // A pipe would keep who reads it waiting.
            Ok(found) if !found.is_file() => return Err(about(io::Error::other("is not a regular file"))),
            Ok(_) => {}
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(about(e)),
        }
        let text = fs::read(&self.path).map_err(about)?;
        serde_json::from_slice(&text).map(Some).map_err(|e| about(e.into()))
    }

    /// Puts a state in its place, at once. After an error the file is as it was.
    pub(crate) fn replace(&self, state: &State) -> io::Result<()> {
        let text = serde_json::to_vec(state)?;
        let mut lock = self.lock();
        match &mut *lock {
            Some(lock) => lock.renew(&self.path).and_then(|()| self.write(&text)),
            None => Err(io::Error::other("the sandbox has stopped")),
        }
        .map_err(|e| named(&self.given, &e))
    }

    /// Lets others use the file, and writes it no more; unless a write is under way just now.
    pub(crate) fn close(&self) {
        match self.lock.try_lock() {
            Ok(mut lock) => *lock = None,
            Err(Busy::Poisoned(poisoned)) => *poisoned.into_inner() = None,
            Err(Busy::WouldBlock) => {}
        }
    }

    fn write(&self, text: &[u8]) -> io::Result<()> {
        // Its name is new, it follows no link, and only its owner may read it. It is removed if it does
        // not get to its place.
        let mut file =
            Builder::new().prefix(&self.unfinished()).suffix(UNFINISHED).tempfile_in(self.folder())?;
        file.write_all(text)?;
        file.as_file().sync_all()?;
        file.persist(&self.path).map_err(|e| e.error)?;
        // Now the state is kept. That the name is on the disk too matters to a machine without power, and
        // not every system flushes folders: it can no longer be refused.
        if cfg!(unix) {
            let _ = File::open(self.folder()).and_then(|folder| folder.sync_all());
        }
        Ok(())
    }

    /// Removes what sandboxes that were killed have not finished. No other one is at it, by the lock.
    fn clear_unfinished(&self) {
        let begin = self.unfinished();
        let Ok(files) = fs::read_dir(self.folder()) else { return };
        for file in files.flatten() {
            let name = file.file_name();
            let is_ours = name.as_encoded_bytes().starts_with(begin.as_encoded_bytes())
                && name.as_encoded_bytes().ends_with(UNFINISHED.as_bytes());
            if is_ours && file.file_type().is_ok_and(|kind| kind.is_file()) {
                // One that stays does no harm.
                let _ = fs::remove_file(file.path());
            }
        }
    }

    /// What the names of unfinished files begin with.
    fn unfinished(&self) -> OsString {
        let mut begin = OsString::from(".");
        begin.push(self.path.file_name().unwrap_or_default());
        begin.push(".sandbox-");
        begin
    }

    fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new("/"))
    }

    fn lock(&self) -> MutexGuard<'_, Option<Lock>> {
        self.lock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Says to other sandboxes that a file is in use.
#[derive(Debug)]
struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    fn take(data: &Path) -> io::Result<Self> {
        let mut path = data.as_os_str().to_owned();
        path.push(".lock");
        let path = PathBuf::from(path);
        for _ in 0..ATTEMPTS {
            let mut options = File::options();
            options.read(true).write(true).create(true).truncate(false);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let file = options.open(&path)?;
            match FileExt::try_lock(&file) {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    let kind = io::ErrorKind::WouldBlock;
                    return Err(io::Error::new(kind, "is in use by another sandbox"));
                }
                Err(TryLockError::Error(e)) => return Err(e),
            }
            let lock = Self { path: path.clone(), file };
            // The one who held it may have removed it in between.
            if lock.is_in_place() {
                return Ok(lock);
            }
        }
        Err(io::Error::other(format!("{} cannot be locked", path.display())))
    }

    /// Takes it again where the folder was removed and made anew, so that it counts for others.
    fn renew(&mut self, data: &Path) -> io::Result<()> {
        if !self.is_in_place() {
            *self = Self::take(data)?;
        }
        Ok(())
    }

    /// Whether others who look for it find this very file.
    #[cfg(unix)]
    fn is_in_place(&self) -> bool {
        use std::os::unix::fs::MetadataExt;

        let place = |found: &fs::Metadata| (found.dev(), found.ino());
        match (self.file.metadata(), fs::metadata(&self.path)) {
            (Ok(held), Ok(found)) => place(&held) == place(&found),
            _ => false,
        }
    }

    /// Whether others who look for it find this very file: elsewhere, an open file stays where it is.
    #[cfg(not(unix))]
    fn is_in_place(&self) -> bool {
        true
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is held: who opens it now sees that it is no longer in place, and makes a new one.
        if cfg!(unix) && self.is_in_place() {
            let _ = fs::remove_file(&self.path);
        }
        let _ = FileExt::unlock(&self.file);
    }
}

/// Where a path leads to, through links to files that need not exist yet.
fn resolve(given: &Path) -> io::Result<PathBuf> {
    let mut path = given.to_owned();
    let mut links = 0;
    while let Ok(target) = fs::read_link(&path) {
        links += 1;
        if links > MOST_LINKS {
            return Err(io::Error::other("is a link that leads nowhere"));
        }
        path = path.parent().unwrap_or(Path::new("")).join(target);
    }
    let name = path.file_name().ok_or_else(|| io::Error::other("is not the name of a file"))?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    Ok(fs::canonicalize(folder.unwrap_or(Path::new(".")))?.join(name))
}

/// With the file that it is about.
fn named(path: &Path, e: &io::Error) -> io::Error {
    io::Error::new(e.kind(), format!("{}: {e}", path.display()))
}
