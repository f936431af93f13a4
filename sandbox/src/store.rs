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
        kept.waiting.push((version, tell));
        match &kept.wake {
            // A full channel has woken the writer already; it reads the state after that.
            Some(wake) => drop(wake.try_send(())),
            None => kept.waiting.clear(),
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
