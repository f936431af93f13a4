//! Keeps the state of a sandbox in a file, so that it survives the process, however that ends.
//!
//! A write is answered only when it is in the file. Writes that come together share one file: it is
//! written beside the old one, flushed to the disk, and put in its place at once, so that the file is
//! always whole.

use crate::snapshot::Snapshot;
use crate::state::State;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::{mpsc, watch};

/// Where the state is kept.
#[derive(Debug)]
pub(crate) struct Persistence {
    /// Wakes the writer.
    changed: mpsc::Sender<()>,
    /// Up to which version the file is, or why it cannot be written.
    written: watch::Receiver<Result<u64, String>>,
}

/// Reads the state that a file holds; `None` if there is no such file yet.
pub(crate) fn load(path: &Path) -> io::Result<Option<State>> {
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(named(path, &e)),
    };
    let Snapshot(state) = serde_json::from_slice(&text).map_err(|e| named(path, &e.into()))?;
    Ok(Some(state))
}

/// With the file that it is about.
fn named(path: &Path, e: &io::Error) -> io::Error {
    io::Error::new(e.kind(), format!("{}: {e}", path.display()))
}

impl Persistence {
    /// Writes the state that `current` gives, with its version, now and whenever it has changed; until
    /// there is none any more.
    pub(crate) async fn start(
        path: PathBuf,
        current: impl Fn() -> Option<(u64, State)> + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let current = Arc::new(current);
        let version = write(&path, &current).await?.unwrap_or_default();
        let (changed, mut changes) = mpsc::channel(1);
        let (report, written) = watch::channel(Ok(version));
        tokio::spawn(async move {
            while changes.recv().await.is_some() {
                let outcome = match write(&path, &current).await {
                    Ok(Some(version)) => Ok(version),
                    Ok(None) => break,
                    Err(e) => Err(e.to_string()),
                };
                let _ = report.send_replace(outcome);
            }
        });
        Ok(Self { changed, written })
    }

    /// Waits until the file holds a version.
    pub(crate) async fn hold(&self, version: u64) -> Result<(), String> {
        let mut written = self.written.clone();
        // Most often with a request that only reads.
        if matches!(&*written.borrow_and_update(), Ok(reached) if *reached >= version) {
            return Ok(());
        }
        // A full channel has woken the writer already; it reads the state after that.
        let _ = self.changed.try_send(());
        loop {
            // What went wrong earlier says nothing about this version: only what comes from now on counts.
            if written.changed().await.is_err() {
                return Err("the sandbox is shutting down".to_owned());
            }
            match &*written.borrow_and_update() {
                Ok(reached) if *reached >= version => return Ok(()),
                Ok(_) => {}
                Err(wrong) => return Err(wrong.clone()),
            }
        }
    }
}

async fn write(
    path: &Path,
    current: &Arc<impl Fn() -> Option<(u64, State)> + Send + Sync + 'static>,
) -> io::Result<Option<u64>> {
    let (path, current) = (path.to_owned(), Arc::clone(current));
    let writing = tokio::task::spawn_blocking(move || {
        let Some((version, state)) = current() else { return Ok(None) };
        replace(&path, &serde_json::to_vec(&Snapshot(state))?).map_err(|e| named(&path, &e))?;
        Ok(Some(version))
    });
    writing.await.map_err(io::Error::other)?
}

/// Puts a text in place of a file, at once.
fn replace(path: &Path, text: &[u8]) -> io::Result<()> {
    // Added to the whole name: no other file of the same directory can have it by chance.
    let mut beside = path.as_os_str().to_owned();
    beside.push(".tmp");
    let mut file = File::create(&beside)?;
    file.write_all(text)?;
    file.sync_all()?;
    fs::rename(&beside, path)?;
    // The name is part of the directory, which is flushed by itself, where directories can be opened.
    if cfg!(unix) {
        let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        File::open(directory.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}
