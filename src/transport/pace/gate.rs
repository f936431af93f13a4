//! Where the calls of one endpoint wait for their turn.

use super::pacing::Bucket;
use super::recovery::{Recovery, Refusal, Sent, Turn};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Notify;

pub(super) struct Gate {
    /// What is kept of all requests of the endpoint.
    bucket: Option<Bucket>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    recovery: Recovery,
    /// Who waits, in the order of their coming. Only the first one may go.
    line: BTreeMap<u64, Arc<Notify>>,
    /// The number that the next one is given.
    number: u64,
}

impl State {
    fn wake_first(&self) {
        if let Some((_, first)) = self.line.first_key_value() {
            first.notify_one();
        }
    }
}

/// Whether a call may go, as its gate sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Pass {
    Now,
    /// Not before the cool-down is over.
    Cooling(Instant),
    /// Not before the pace allows it.
    Paced(Instant),
    /// When it is told that something has changed.
    Told,
    /// Now, if the budget has a request for it.
    Unpaid,
}

/// A place in the line, kept over all attempts of a call. Dropping it gives it up.
pub(super) struct Place {
    gate: Arc<Gate>,
    number: u64,
    told: Arc<Notify>,
    sent: Option<Sent>,
}

impl Gate {
    pub(super) fn new(bucket: Option<Bucket>) -> Self {
        Self { bucket, state: Mutex::default() }
    }

    /// Whether nothing is lost if the gate is forgotten.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        self.state().recovery.is_idle(now)
    }

    /// Lets out whoever waits for a cool-down, and forgets what was learned.
    pub(super) fn clear(&self) {
        let mut state = self.state();
        state.recovery.clear();
        state.wake_first();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere cannot leave half a value behind.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// A place at the end of the line of a gate.
    pub(super) fn new(gate: Arc<Gate>) -> Self {
        let number = {
            let mut state = gate.state();
            state.number += 1;
            state.number
        };
        Self { gate, number, told: Arc::default(), sent: None }
    }

    /// Comes to the gate. `None` if there is nothing to wait for; else how long it takes at least, of
    /// which the cool-down is the first part.
    pub(super) fn arrive(&self, now: Instant) -> Option<(Duration, Duration)> {
        let mut state = self.gate.state();
        let waiting = state.line.len();
        state.recovery.arrived(now, waiting);
        let free = self.gate.bucket.is_none() && waiting == 0 && state.recovery.turn(now) == Turn::Now;
        if free {
            return None;
        }
        state.line.insert(self.number, Arc::clone(&self.told));
        let ahead = state.line.range(..self.number).count();
        let paced = self.gate.bucket.map(|bucket| bucket.least_wait(ahead)).unwrap_or_default();
        let cooling = state.recovery.cooling_for(now);
        Some((cooling, paced.max(cooling)))
    }

    /// Whether it is the turn of this call, which has taken its request of the budget or not.
    pub(super) fn pass(&self, now: Instant, paid: bool) -> Pass {
        let state = self.gate.state();
        if state.line.first_key_value().is_some_and(|(first, _)| *first < self.number) {
            return Pass::Told;
        }
        match state.recovery.turn(now) {
            Turn::Cooling(until) => return Pass::Cooling(until),
            Turn::Paced(until) => return Pass::Paced(until),
            Turn::Answered => return Pass::Told,
            Turn::Now => {}
        }
        if paid || self.gate.bucket.is_none() { Pass::Now } else { Pass::Unpaid }
    }

    /// Leaves the line with a request; false if it may not go any more.
    pub(super) fn depart(&mut self, now: Instant) -> bool {
        let mut state = self.gate.state();
        let first = state.line.first_key_value().is_none_or(|(first, _)| *first >= self.number);
        if !first || state.recovery.turn(now) != Turn::Now {
            return false;
        }
        state.line.remove(&self.number);
        self.sent = Some(state.recovery.sent(now));
        state.wake_first();
        true
    }

    /// Ends when something has changed.
    pub(super) async fn told(&self) {
        self.told.notified().await;
    }

    /// When the endpoint last took a request.
    pub(super) fn accepted_at(&self) -> Option<Instant> {
        self.gate.state().recovery.accepted_at()
    }

    /// Notes a 429; how long the call has to wait.
    pub(super) fn refused(&mut self, now: Instant, refusal: &Refusal<'_>) -> Duration {
        self.returned(|recovery, sent, _| recovery.refused(sent, now, refusal)).unwrap_or_default()
    }

    /// Notes an answer that is no 429.
    pub(super) fn answered(&mut self, now: Instant, accepted: bool) {
        self.returned(|recovery, sent, waiting| recovery.answered(sent, now, accepted, waiting));
    }

    /// Notes that no answer came.
    pub(super) fn unanswered(&mut self, now: Instant) {
        self.returned(|recovery, sent, _| recovery.unanswered(sent, now));
    }

    fn returned<T>(&mut self, note: impl FnOnce(&mut Recovery, Sent, usize) -> T) -> Option<T> {
        let sent = self.sent.take()?;
        let mut state = self.gate.state();
        let waiting = state.line.len();
        let noted = note(&mut state.recovery, sent, waiting);
        state.wake_first();
        Some(noted)
    }

    /// Gives up the place, and the request that is under way.
    pub(super) fn leave(&mut self, now: Instant) {
        self.unanswered(now);
        let mut state = self.gate.state();
        if state.line.remove(&self.number).is_some() {
            state.wake_first();
        }
    }
}
