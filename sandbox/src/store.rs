//! The state of a running sandbox, and its way into a file where it is kept in one.
//!
//! Writes change the working state at once and are answered when the file holds it; those that come
//! together share one file. Reads see only what the file holds, and never wait. If the file cannot be
//! written, the working state goes back to what the file holds, and every write since then is refused:
//! what was refused is neither seen nor written later.

use crate::persist::DataFile;
use crate::state::State;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{mpsc, oneshot};
use tokio::task::{JoinHandle, spawn_blocking};

/// Tells whether a write is kept, or why not.
pub(crate) struct Keeping(Option<oneshot::Receiver<Result<(), String>>>);

impl Keeping {
    /// Of what changes nothing.
    pub(crate) fn nothing() -> Self {
        Self(None)
    }

    /// Waits until the file holds the write.
    pub(crate) async fn kept(self) -> Result<(), String> {
        match self.0 {
            None => Ok(()),
            Some(told) => told.await.unwrap_or_else(|_| Err("the sandbox has stopped".to_owned())),
        }
    }
}

/// The state, for any number of requests at once.
pub(crate) struct Store(Mutex<Inner>);

struct Inner {
    /// What writes see and change.
    working: State,
    /// Counts the writes.
    version: u64,
    file: Option<Kept>,
}

/// What there is beside the working state where that is kept in a file.
struct Kept {
    /// What reads see: what the file holds, or what was restored since.
    visible: State,
    /// The version from which on the working state may differ from what is visible.
    settled: u64,
    /// Who waits for which version to be kept.
    waiting: Vec<(u64, oneshot::Sender<Result<(), String>>)>,
    /// Wakes the writer. None when the sandbox has stopped.
    wake: Option<mpsc::Sender<()>>,
    file: Arc<DataFile>,
}

impl Store {
    pub(crate) fn new(state: State) -> Self {
        Self(Mutex::new(Inner { working: state, version: 0, file: None }))
    }

    /// Looks at what is kept.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        look(self.inner().visible())
    }

    /// Changes the state, unless that fails or panics, and tells when that is kept. A failure may be owed to
    /// another change that is not kept yet, and waits for that one.
    pub(crate) fn write<T, E>(
        &self,
        change: impl FnOnce(&mut State) -> Result<T, E>,
    ) -> (Result<T, E>, Keeping) {
        let inner = &mut *self.inner();
        let outcome = inner.working.change(change);
        if outcome.is_ok() {
            inner.version += 1;
        }
        let version = inner.version;
        let Some(kept) = inner.file.as_mut().filter(|kept| kept.settled < version) else {
            return (outcome, Keeping::nothing());
        };
        let (tell, told) = oneshot::channel();
        // Otherwise nobody writes any more, and nobody tells.
        if let Some(wake) = &kept.wake {
            kept.waiting.push((version, tell));
            // A full channel has woken the writer already; it reads the state after that.
            let _ = wake.try_send(());
        }
        (outcome, Keeping(Some(told)))
    }

    /// Goes back to a state, for reads too. A file follows at the next write.
    pub(crate) fn restore(&self, state: State) {
        let inner = &mut *self.inner();
        inner.version += 1;
        if let Some(kept) = &mut inner.file {
            kept.visible = state.clone();
            kept.settled = inner.version;
        }
        inner.working = state;
    }

    /// Keeps the state in a file from now on. The task that is returned ends when the store is closed
    /// or gone.
    pub(crate) async fn keep(self: &Arc<Self>, file: DataFile) -> io::Result<JoinHandle<()>> {
        let file = Arc::new(file);
        let (state, version) = {
            let inner = &*self.inner();
            (inner.working.clone(), inner.version)
        };
        let (state, written) = replace(&file, state).await;
        written?;
        let (wake, mut changes) = mpsc::channel(1);
        let visible = state.ok_or_else(|| io::Error::other("the state is gone"))?;
        let waiting = Vec::new();
        let kept = Kept { visible, settled: version, waiting, wake: Some(wake), file: Arc::clone(&file) };
        self.inner().file = Some(kept);
        // Weak, because the store holds what wakes the task: nothing else would ever end it.
        let store = Arc::downgrade(self);
        Ok(tokio::spawn(async move {
            while changes.recv().await.is_some() {
                let Some(store) = store.upgrade() else { break };
                let Some((version, state)) = store.unkept() else { continue };
                match replace(&file, state).await {
                    (Some(state), Ok(())) => store.settle(version, state),
                    (_, Err(e)) => store.revert(&format!("{e}; nothing was changed")),
                    (None, Ok(())) => store.revert("the state is gone"),
                }
            }
            // Again, in case that a write was under way.
            file.close();
        }))
    }

    /// Lets go of the file. What is not kept yet is refused.
    pub(crate) fn close(&self) {
        if let Some(kept) = &mut self.inner().file {
            kept.wake = None;
            kept.file.close();
        }
    }

    /// What is to be written, where somebody waits for it.
    fn unkept(&self) -> Option<(u64, State)> {
        let inner = &*self.inner();
        let is_awaited = inner.file.as_ref().is_some_and(|kept| !kept.waiting.is_empty());
        is_awaited.then(|| (inner.version, inner.working.clone()))
    }

    /// A version is in the file.
    fn settle(&self, version: u64, state: State) {
        let Some(kept) = &mut self.inner().file else { return };
        // Otherwise another state was restored in the meantime.
        if kept.settled <= version {
            kept.visible = state;
            kept.settled = version;
        }
        for (_, tell) in kept.waiting.extract_if(.., |(waited, _)| *waited <= version) {
            // Whoever has hung up needs no answer.
            let _ = tell.send(Ok(()));
        }
    }

    /// The file cannot be written.
    fn revert(&self, wrong: &str) {
        let inner = &mut *self.inner();
        let Some(kept) = &mut inner.file else { return };
        inner.working = kept.visible.clone();
        kept.settled = inner.version;
        for (_, tell) in kept.waiting.drain(..) {
            let _ = tell.send(Err(wrong.to_owned()));
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // A panic elsewhere does not take the server down.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn visible(&mut self) -> &mut State {
        match &mut self.file {
            Some(kept) => &mut kept.visible,
            None => &mut self.working,
        }
    }
}

/// Writes a file without holding up others, and gives the state back.
async fn replace(file: &Arc<DataFile>, state: State) -> (Option<State>, io::Result<()>) {
    let file = Arc::clone(file);
    let writing = spawn_blocking(move || {
        let written = file.replace(&state);
        (Some(state), written)
    });
    writing.await.unwrap_or_else(|e| (None, Err(io::Error::other(e))))
}

#[cfg(test)]
mod tests {
    //! What reads see before the file holds a write, and after it was refused. Nothing else runs while a
    //! test does not wait: this is the only thread.

    use super::*;
    use crate::state::object;
    use serde_json::json;
    use std::fs;
    use std::path::Path;

    fn add(state: &mut State) -> Result<(), ()> {
        state.push("items", object(json!({})));
        Ok(())
    }

    fn count(store: &Store) -> usize {
        store.read(|state| state.listed("items").len())
    }

    async fn store(path: &Path) -> Arc<Store> {
        let store = Arc::new(Store::new(State::default()));
        drop(store.keep(DataFile::open(path.to_owned()).unwrap()).await.unwrap());
        store
    }

    #[tokio::test]
    async fn reads_see_a_write_when_the_file_holds_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.json");
        let store = store(&path).await;

        let (_, one) = store.write(add);
        let (_, two) = store.write(add);
        // A failure may be owed to them, and so waits for them.
        let (failed, after) = store.write(|state| match state.listed("items").len() {
            2 => Err("two are enough"),
            _ => Ok(()),
        });
        assert_eq!((count(&store), failed), (0, Err("two are enough")));
        for keeping in [two, after, one] {
            keeping.kept().await.unwrap();
        }
        assert_eq!(count(&store), 2);
        let held: State = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        assert_eq!(held.listed("items").len(), 2);
    }

    #[tokio::test]
    async fn all_that_waits_for_a_file_that_cannot_be_written_is_refused_and_gone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.json");
        let store = store(&path).await;
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();

        let (_, one) = store.write(add);
        let (_, two) = store.write(add);
        assert!(one.kept().await.unwrap_err().contains("state.json"));
        assert!(two.kept().await.is_err());
        // Nothing is pending: what fails now does so by itself.
        let (failed, keeping) = store.write(|state| Err::<(), _>(state.listed("items").len()));
        assert_eq!((failed, keeping.kept().await), (Err(0), Ok(())));

        fs::remove_dir(&path).unwrap();
        let (_, three) = store.write(add);
        three.kept().await.unwrap();
        assert_eq!(count(&store), 1);
    }

    #[tokio::test]
    async fn a_state_that_is_restored_meanwhile_is_not_lost() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.json");
        let store = store(&path).await;
        let (_, before) = store.write(add);

        store.restore(State::default());
        assert_eq!(count(&store), 0);
        before.kept().await.unwrap();
        assert_eq!(count(&store), 0);

        let (_, after) = store.write(add);
        after.kept().await.unwrap();
        assert_eq!(count(&store), 1);
    }

    #[tokio::test]
    async fn a_store_that_is_closed_lets_go_of_its_file_and_refuses_writes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.json");
        let first = store(&path).await;
        assert!(
            DataFile::open(path.clone()).unwrap_err().to_string().contains("is in use by another sandbox")
        );

        first.close();

        let second = store(&path).await;
        let (_, refused) = first.write(add);
        assert!(refused.kept().await.unwrap_err().contains("has stopped"));
        let (_, kept) = second.write(add);
        kept.kept().await.unwrap();
    }
}
