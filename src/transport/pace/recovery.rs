//! How an endpoint recovers from 429s: when the next request may go out, and at what pace.
//!
//! Pure: instants are handed in, and nobody waits here. After a 429 nothing goes out for a while. Then
//! one request tries, and each answer lets one more be under way together. If the next 429 comes, what
//! was taken between the two, by the time between them, is the pace from then on. It rises slowly at
//! first, then ever faster, until the next 429 corrects it or it does not matter any more.

use crate::meta::HELD;
use crate::transport::retry::RetryPolicy;
use std::time::{Duration, Instant};

/// The longest wait of a policy.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// From how many requests under way together on their number is not bounded any more.
const WIDE: u32 = 64;

/// From how many requests taken on a stretch tells the pace by itself.
const TELLING: u32 = 8;

/// A pace begins a little below what was learned, and has risen by [`RISE`] after so many requests at
/// most, where a 429 costs little.
const BEGINNING: f64 = 0.98;
const RISE: f64 = 0.02;
const STEADY: f64 = 128.0;

/// When a pace has risen so much, it does not matter any more.
const RISEN: f64 = 16.0;

/// Requests that follow each other within this time are one burst.
const PAUSE: Duration = Duration::from_millis(100);

/// How long an endpoint that nobody needs keeps its pace.
const KEPT: Duration = Duration::from_secs(60);

/// How one endpoint fares.
#[derive(Debug, Default)]
pub(super) struct Recovery {
    /// Until when nothing goes out.
    cooling_until: Option<Instant>,
    /// How often the endpoint was shut. Requests of an earlier time tell nothing of how it fares now.
    generation: u64,
    /// How many 429s came in a row.
    row: u32,
    /// How many requests may be under way together; any number if there is none.
    window: Option<u32>,
    /// How many requests are under way, of any time and of this one.
    under_way: u32,
    of_generation: u32,
    /// What was taken since the last 429.
    stretch: Option<Stretch>,
    learned: Option<Learned>,
    /// The most that was ever taken in a second, over a stretch. The service gives no less.
    proven: f64,
    /// What was taken at once before the first 429.
    opening: Opening,
    busy: Opening,
    busy_since: Option<Instant>,
    /// When the endpoint was last in use.
    used_at: Option<Instant>,
    /// When it last took a request.
    accepted_at: Option<Instant>,
}

/// From one 429 to the next one.
#[derive(Debug)]
struct Stretch {
    since: Instant,
    /// When the first request went out that was taken.
    first: Option<Instant>,
    taken: u32,
    /// For how long nobody wanted anything.
    idle: Duration,
}

/// Requests taken, and the time from the first to the last one.
#[derive(Clone, Copy, Debug, Default)]
struct Opening {
    taken: u32,
    lasted: Duration,
}

/// The pace of an endpoint that refused more.
#[derive(Debug)]
struct Learned {
    /// Requests in a second.
    rate: f64,
    /// How many were taken at this pace.
    taken: u32,
    /// After how many it has risen by [`RISE`].
    steady: f64,
    /// When the next one is due.
    next: Instant,
}

impl Learned {
    fn risen(&self) -> f64 {
        BEGINNING + RISE * (f64::from(self.taken) / self.steady).powi(3)
    }

    fn interval(&self) -> Duration {
        Duration::from_secs_f64(1.0 / (self.rate * self.risen()))
    }
}

/// A request that is under way.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sent {
    at: Instant,
    generation: u64,
}

/// A 429.
pub(crate) struct Refusal<'a> {
    /// The wait that the service asks for.
    pub(crate) hint: Option<Duration>,
    /// That of the call.
    pub(crate) policy: &'a RetryPolicy,
    /// From 0 up to 1.
    pub(crate) jitter: f64,
}

/// Whether the next request may go out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Turn {
    Now,
    /// Not before the cool-down is over.
    Cooling(Instant),
    /// When the pace allows it.
    Paced(Instant),
    /// When a request that is under way is answered.
    Answered,
}

impl Recovery {
    pub(super) fn turn(&self, now: Instant) -> Turn {
        match (self.cooling_until, self.window, &self.learned) {
            (Some(until), ..) if now < until => Turn::Cooling(until),
            (_, Some(window), _) if self.of_generation >= window => Turn::Answered,
            (.., Some(learned)) if now < learned.next => Turn::Paced(learned.next),
            _ => Turn::Now,
        }
    }

    pub(super) fn cooling_for(&self, now: Instant) -> Duration {
        self.cooling_until.map(|until| until.saturating_duration_since(now)).unwrap_or_default()
    }

    pub(super) fn accepted_at(&self) -> Option<Instant> {
        self.accepted_at
    }

    /// Whether nothing is lost if all this is forgotten.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        let forgotten = self.learned.is_none() || self.used_at.is_none_or(|used| now >= used + self.kept());
        self.under_way == 0 && self.cooling_for(now).is_zero() && forgotten
    }

    /// Notes that somebody comes; `waiting` others are here already.
    pub(super) fn arrived(&mut self, now: Instant, waiting: usize) {
        if waiting > 0 || self.under_way > 0 {
            return;
        }
        let Some(used) = self.used_at else { return };
        let idle = now.saturating_duration_since(used.max(self.cooling_until.unwrap_or(used)));
        if idle > self.kept() {
            *self = Self { accepted_at: self.accepted_at, generation: self.generation, ..Self::default() };
        } else if let Some(stretch) = &mut self.stretch {
            stretch.idle += idle;
        }
    }

    fn kept(&self) -> Duration {
        let few = self.learned.as_ref().map(|learned| learned.interval().saturating_mul(4));
        KEPT.max(few.unwrap_or_default())
    }

    /// Notes that a request goes out.
    pub(super) fn sent(&mut self, now: Instant) -> Sent {
        let paused = self.used_at.is_none_or(|used| now.saturating_duration_since(used) > PAUSE);
        if self.under_way == 0 && paused {
            (self.busy_since, self.busy) = (Some(now), Opening::default());
        }
        self.under_way += 1;
        self.of_generation += 1;
        if let Some(learned) = &mut self.learned {
            // Who comes late may catch up, but only by one.
            let interval = learned.interval();
            let due = now.checked_sub(interval).map_or(now, |least| learned.next.max(least));
            learned.next = due + interval;
        }
        self.used_at = Some(now);
        Sent { at: now, generation: self.generation }
    }

    /// Whether the request is of this time: no 429 shut the endpoint since it was sent.
    fn returned(&mut self, sent: Sent, now: Instant) -> bool {
        self.used_at = Some(now);
        self.under_way -= 1;
        let current = sent.generation == self.generation;
        self.of_generation -= u32::from(current);
        current
    }

    /// Notes that a request was lost, or given up.
    pub(super) fn unanswered(&mut self, sent: Sent, now: Instant) {
        self.returned(sent, now);
    }

    /// Notes an answer that is no 429, with so many waiting.
    pub(super) fn answered(&mut self, sent: Sent, now: Instant, accepted: bool, waiting: usize) {
        if accepted {
            self.accepted_at = Some(now);
        }
        self.busy.taken += 1;
        if let Some(since) = self.busy_since {
            self.busy.lasted = sent.at.saturating_duration_since(since);
        }
        if !self.returned(sent, now) {
            return;
        }
        self.row = 0;
        if let Some(stretch) = &mut self.stretch {
            stretch.taken += 1;
            stretch.first.get_or_insert(sent.at);
        }
        self.window = self.window.map(|window| window + 1).filter(|window| waiting > 0 && *window <= WIDE);
        if let Some(learned) = &mut self.learned {
            learned.taken += 1;
            if learned.risen() > RISEN {
                self.learned = None;
            }
        }
    }

    /// Notes a 429, and shuts the endpoint. How long the call has to wait, with what the service asks
    /// for, be it ever so long.
    ///
    /// Of several requests that were under way together only the first 429 counts.
    pub(super) fn refused(&mut self, sent: Sent, now: Instant, refusal: &Refusal<'_>) -> Duration {
        let asked = refusal.hint.map(|hint| refusal.policy.asked(hint, refusal.jitter));
        if !self.returned(sent, now) {
            let asked = asked.unwrap_or_default();
            self.shut(now, asked.min(HELD));
            return asked.max(self.cooling_for(now));
        }
        self.row = self.row.saturating_add(1);
        self.learn(sent, now);
        let own = |row| refusal.policy.throttled(row, refusal.jitter).min(LONGEST);
        // In a row the wait grows, whatever is asked for.
        let least = if self.row > 1 { own(self.row - 1) } else { Duration::ZERO };
        // Enough for two at the pace, so that the next one is taken and one is left for chance.
        let paced = self.learned.as_ref().map(|learned| {
            let two = Duration::from_secs_f64(2.0 / learned.rate);
            two.saturating_mul(2_u32.saturating_pow(self.row - 1)).min(refusal.policy.throttled_cap())
        });
        let wait = match (asked, paced) {
            (Some(asked), Some(paced)) if self.row == 1 => asked.max(paced),
            (Some(asked), _) => asked.max(least),
            (None, Some(paced)) => paced.max(least),
            (None, None) => own(self.row),
        };
        self.shut(now, asked.map_or(wait, |_| wait.min(HELD.max(least))));
        self.generation += 1;
        self.of_generation = 0;
        self.window = Some(1);
        if let Some(learned) = &mut self.learned {
            // The more a 429 costs, the later it is risked again; and the less is known, the sooner.
            let costs = 64.0 * learned.rate * wait.as_secs_f64();
            learned.steady = learned.steady.min(STEADY.max(costs)).max(f64::from(TELLING));
            learned.next = now;
        }
        wait
    }

    /// Sends nothing for a time. A cool-down only grows.
    fn shut(&mut self, now: Instant, wait: Duration) {
        self.cooling_until = self.cooling_until.max(now.checked_add(wait));
    }

    /// The pace, by what was taken until this 429.
    fn learn(&mut self, sent: Sent, now: Instant) {
        let again = Stretch { since: now, first: None, taken: 0, idle: Duration::ZERO };
        let Some(stretch) = self.stretch.replace(again) else {
            self.opening = self.busy;
            return;
        };
        let whole = now.saturating_duration_since(stretch.since);
        let (Some(first), false) = (stretch.first, whole.is_zero()) else { return };
        if stretch.idle > whole / 4 {
            // What nobody wanted tells nothing.
            if let Some(learned) = &mut self.learned {
                (learned.rate, learned.taken) = (learned.rate * learned.risen() * 0.7, 0);
            }
            return;
        }
        let taken = f64::from(stretch.taken);
        // At its beginning and at its end there was nothing left. What was refilled between, was taken.
        let mut rate = taken / whole.as_secs_f64();
        let telling = stretch.taken >= TELLING;
        let mut steady = if telling { 8.0 * taken } else { 4.0 * taken };
        if telling {
            let active = sent.at.saturating_duration_since(first);
            let overflown = self.overflown(taken, active, whole);
            rate = rate.max(overflown.unwrap_or_default());
            let risen = self.learned.as_ref().map(|learned| (learned.rate, learned.risen()));
            if let Some((paced, risen)) = risen.filter(|(_, risen)| *risen > 1.2 || overflown.is_some()) {
                // Most of it was taken at a lower pace than that at which it was refused.
                rate = (rate * paced * risen).sqrt();
            }
            if risen.map_or(overflown.is_some(), |(_, risen)| risen > 1.2) {
                steady = 5.0 * taken;
            }
            self.proven = self.proven.max(taken / whole.as_secs_f64());
        } else {
            self.proven = 0.0;
        }
        let rate = rate.max(self.proven).max(1.0 / KEPT.as_secs_f64());
        self.learned = Some(Learned { rate, taken: 0, steady, next: now });
    }

    /// The pace, if more was refilled while the endpoint was shut than it can hold: as much as it took
    /// at once in the beginning.
    fn overflown(&self, taken: f64, active: Duration, whole: Duration) -> Option<f64> {
        let Opening { taken: held, lasted } = self.opening;
        if active <= lasted * 2 {
            return None;
        }
        // It holds one at least.
        let (held, active) = (f64::from(held.max(1)), active.as_secs_f64());
        let rate = ((taken - held) / (active - lasted.as_secs_f64())).min(taken / active);
        (rate * (whole.as_secs_f64() - active) > held).then_some(rate)
    }

    /// Forgets all of it.
    pub(super) fn clear(&mut self) {
        let Self { under_way, busy_since, busy, used_at, accepted_at, .. } = *self;
        let generation = self.generation + 1;
        *self = Self { generation, under_way, busy_since, busy, used_at, accepted_at, ..Self::default() };
    }
}

#[cfg(test)]
mod tests;
