//! Whether a call is repeated, and when. Pure decisions: no clock, no randomness, no sending.

use crate::meta::HELD;
use crate::transport::reply::date;
use http::header::RETRY_AFTER;
use http::{HeaderMap, StatusCode};
use std::time::{Duration, SystemTime};

/// How a call is repeated.
///
/// A request is sent again only if the service cannot have acted on it, or if acting twice changes
/// nothing:
///
/// | what happened | repeated |
/// |---|---|
/// | no connection could be made | every operation |
/// | TLS failed for what the other side is, such as an unknown issuer or an expired certificate | none |
/// | 429 | every operation |
/// | 503 with `Retry-After`, `retry-after-ms` or `x-should-retry: true` | every operation |
/// | 408, other 5xx, 409 that tells of a lock, time ran out, broken exchange | only [idempotent ones](crate::Operation::idempotent) |
/// | any error with `x-should-retry: true` | only idempotent ones |
/// | any error with `x-should-retry: false`, all others | none |
/// | a success without a body, of all that is not read by GET | none |
///
/// A deletion whose success has no body returns its confirmation; any other change ends in an error that
/// says `accepted, no body`. A 404 counts as a deletion only after an attempt of the same call that may
/// have been acted on, and the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
///
/// No attempt begins earlier than the service asks. Between attempts the call waits a random part of
/// a time that doubles (full jitter).
///
/// A 429 shuts the endpoint for all clones of a client, for as long as the service asks, or for a time
/// of its own that doubles with each further 429 in a row; the second one in a row is never followed at
/// once, whatever the service asks. Then one request tries, and more follow as it recovers, at the pace
/// that it was seen to take. Three kinds of 429 end a call at once: one that tells of a
/// [quota](crate::Error::is_quota_exhausted) that is used up, one with `x-should-retry: false`, and one
/// that asks for more than 5 minutes.
///
/// By default a call has 5 attempts, apart from throttled ones, and 5 minutes for everything but
/// waiting until its endpoint takes more; see [`deadline`](Self::deadline).
///
/// ```
/// use openai_admin::{Client, RetryPolicy};
/// use std::time::Duration;
///
/// # fn main() -> Result<(), openai_admin::BuildError> {
/// let patient = RetryPolicy::default().attempts(8).deadline(Duration::from_secs(3600));
/// let client = Client::builder().key("sk-admin-test").retry(patient).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a policy does nothing until it is given to a client or a call"]
pub struct RetryPolicy {
    attempts: u32,
    backoff: Backoff,
    throttle_backoff: Backoff,
    deadline: Option<Duration>,
    /// Whether nobody set the deadline.
    lenient: bool,
    throttling_counts: bool,
    duplicates: bool,
}

/// A time that doubles up to a cap.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Backoff {
    first: Duration,
    cap: Duration,
}

impl Backoff {
    fn after(self, failures: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(failures.saturating_sub(1));
        self.first.saturating_mul(doubled).min(self.cap)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 5,
            backoff: Backoff { first: Duration::from_millis(500), cap: Duration::from_secs(8) },
            throttle_backoff: Backoff { first: Duration::from_secs(2), cap: Duration::from_secs(60) },
            deadline: Some(Duration::from_secs(300)),
            lenient: true,
            throttling_counts: false,
            duplicates: false,
        }
    }
}

impl RetryPolicy {
    /// One attempt, whatever its outcome.
    pub fn none() -> Self {
        Self { attempts: 1, throttling_counts: true, ..Self::default() }
    }

    /// How often a request is sent at most, the first time included. By default 5.
    ///
    /// Attempts that were throttled count only with [`throttling_counts`](Self::throttling_counts).
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The longest wait after the first failure, and the cap that it doubles up to. By default half a
    /// second and 8 seconds. The wait is a random part of it.
    pub fn backoff(mut self, first: Duration, cap: Duration) -> Self {
        self.backoff = Backoff { first, cap };
        self
    }

    /// The longest wait after a 429 that names no time, and the cap that it doubles up to. By default
    /// 2 seconds and a minute. The wait is between one half and the whole of it.
    ///
    /// Once the pace of an endpoint is known, the first 429 is waited out by that.
    pub fn throttle_backoff(mut self, first: Duration, cap: Duration) -> Self {
        self.throttle_backoff = Backoff { first, cap };
        self
    }

    /// How long a call may take with all its attempts and waits. By default 5 minutes.
    ///
    /// A deadline that is set, also one of 5 minutes, counts from when the call is awaited, and
    /// everything: waits for [pacing](crate::Pacing), for a cool-down, for other calls. Unless it is set,
    /// a call that waits until its endpoint takes it does not use it up, as long as the endpoint took
    /// some request within the last 5 minutes: bulk work takes its time, and an endpoint that takes
    /// nothing fails all who wait.
    ///
    /// Where the next wait would end later, the call fails at once, and
    /// [`CallMeta::wait_refused`](crate::CallMeta::wait_refused) tells the wait. For a list it is the
    /// deadline of each page.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        (self.deadline, self.lenient) = (Some(deadline), false);
        self
    }

    /// Lets calls take as long as they need. Throttled calls then wait for ever, if they must.
    pub fn no_deadline(mut self) -> Self {
        self.deadline = None;
        self
    }

    /// Whether throttled attempts count as [`attempts`](Self::attempts). By default they do not: only
    /// the deadline ends waiting.
    pub fn throttling_counts(mut self, counts: bool) -> Self {
        self.throttling_counts = counts;
        self
    }

    /// Repeats operations that are not idempotent as if they were.
    ///
    /// A create whose reply is lost is then made again: there may be two objects, two keys, two of
    /// everything.
    pub fn accept_duplicate_creates(mut self) -> Self {
        self.duplicates = true;
        self
    }

    pub(crate) fn overall(&self) -> Option<Duration> {
        self.deadline
    }

    /// Whether nobody set the deadline.
    pub(crate) fn is_deadline_default(&self) -> bool {
        self.lenient
    }

    /// How long to wait when the service asks for that long: a little longer, so that not all who were
    /// asked the same come at once.
    pub(crate) fn asked(&self, hint: Duration, jitter: f64) -> Duration {
        hint.saturating_add((hint / 10).min(self.backoff.first).mul_f64(jitter))
    }

    /// How long to wait after so many 429s in a row, if the service asks for nothing.
    pub(crate) fn throttled(&self, row: u32, jitter: f64) -> Duration {
        self.throttle_backoff.after(row).mul_f64(0.5 + jitter / 2.0)
    }

    /// The longest such wait.
    pub(crate) fn throttled_cap(&self) -> Duration {
        self.throttle_backoff.cap
    }

    /// The setting that makes no sense, and why.
    pub(crate) fn wrong(&self) -> Option<(&'static str, &'static str)> {
        (self.attempts == 0).then_some(("attempts", "must be at least 1, the first time included"))
    }

    /// What comes after an attempt. The only place where this is decided.
    pub(crate) fn decide(&self, context: &RetryContext) -> Decision {
        let RetryContext { failures, throttled, idempotent, outcome, remaining, .. } = *context;
        let idempotent = idempotent || self.duplicates;
        let counts = !outcome.is_throttled() || self.throttling_counts;
        let repeats = match outcome {
            Outcome::NotSent => true,
            Outcome::Lost => idempotent,
            Outcome::Unusable | Outcome::Final => false,
            Outcome::Refused { hint: Hint { should_retry: Some(false), .. }, .. } => false,
            Outcome::Refused { status: StatusCode::TOO_MANY_REQUESTS, cause, .. } => cause != Cause::Quota,
            Outcome::Refused { status: StatusCode::SERVICE_UNAVAILABLE, hint, .. } => {
                idempotent || hint.wait.is_some() || hint.should_retry == Some(true)
            }
            Outcome::Refused { status, hint, cause } => {
                let passing = status == StatusCode::REQUEST_TIMEOUT
                    || status.is_server_error()
                    || (status == StatusCode::CONFLICT && cause == Cause::Lock);
                idempotent && (passing || hint.should_retry == Some(true))
            }
        };
        let counted = if self.throttling_counts { failures + throttled } else { failures };
        if !repeats || (counts && counted >= self.attempts) {
            return Decision::Stop;
        }
        let wait = self.wait(context);
        match remaining {
            _ if outcome.asks_too_much() => Decision::TooLong(wait),
            Some(remaining) if wait >= remaining => Decision::TooLong(wait),
            _ => Decision::Again(wait),
        }
    }

    /// How long to wait after an attempt.
    fn wait(&self, context: &RetryContext) -> Duration {
        let RetryContext { failures, outcome, cool_down, jitter, .. } = *context;
        let own = self.backoff.after(failures).mul_f64(jitter);
        match outcome {
            // The gate of the endpoint knows.
            outcome if outcome.is_throttled() => cool_down,
            Outcome::Refused { hint: Hint { wait: Some(hint), .. }, .. } => {
                let asked = self.asked(hint, jitter);
                if failures > 1 { asked.max(own) } else { asked }
            }
            _ => own,
        }
    }
}

/// All that a decision depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RetryContext {
    /// Attempts that failed so far without being throttled.
    pub(crate) failures: u32,
    /// Attempts that were throttled.
    pub(crate) throttled: u32,
    pub(crate) idempotent: bool,
    pub(crate) outcome: Outcome,
    /// After a 429, how long the endpoint is shut for this call.
    pub(crate) cool_down: Duration,
    /// Until the deadline.
    pub(crate) remaining: Option<Duration>,
    /// From 0 up to 1.
    pub(crate) jitter: f64,
}

/// The outcome of an attempt, as far as repeating goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Outcome {
    /// The request did not leave this machine.
    NotSent,
    /// The request was begun, and its reply is missing or broken.
    Lost,
    /// The reply is of no use, and another one would be no better.
    Unusable,
    /// An answer that is not a success.
    Refused { status: StatusCode, hint: Hint, cause: Cause },
    /// Nothing that another attempt would change.
    Final,
}

/// What a refusal tells of itself, beside its status.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Cause {
    /// Another request holds a lock.
    Lock,
    /// A quota is used up, or nobody pays: waiting does not help.
    Quota,
    Other,
}

impl Outcome {
    /// Whether the endpoint takes no requests for now. A 429 that is not to be repeated tells of
    /// something else, such as a quota that is used up.
    pub(crate) fn is_throttled(&self) -> bool {
        matches!(self, Self::Refused { status: StatusCode::TOO_MANY_REQUESTS, hint, cause }
            if hint.should_retry != Some(false) && *cause != Cause::Quota)
    }

    /// Whether the service asks for a wait that no call takes on.
    pub(crate) fn asks_too_much(&self) -> bool {
        self.is_throttled()
            && matches!(self, Self::Refused { hint: Hint { wait: Some(wait), .. }, .. } if *wait > HELD)
    }

    /// Whether the service may have acted, and nobody can tell.
    pub(crate) fn is_unknown(&self) -> bool {
        match self {
            Self::Lost | Self::Unusable => true,
            Self::Refused { status: StatusCode::SERVICE_UNAVAILABLE, hint, .. } => {
                hint.wait.is_none() && hint.should_retry != Some(true)
            }
            Self::Refused { status, .. } => {
                *status == StatusCode::REQUEST_TIMEOUT || status.is_server_error()
            }
            Self::NotSent | Self::Final => false,
        }
    }
}

/// What comes after an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Decision {
    /// Another attempt, after a wait.
    Again(Duration),
    /// The call ends with what it has.
    Stop,
    /// The call ends with what it has, because the wait would outlast the deadline.
    TooLong(Duration),
}

/// What the service says about repeating.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Hint {
    /// Not earlier than after this.
    pub(crate) wait: Option<Duration>,
    pub(crate) should_retry: Option<bool>,
}

impl Hint {
    /// Of several values, the one that asks for the longest wait. A date is read by the clock of the
    /// service, where the reply tells what that shows: `now` may be ahead of it.
    pub(crate) fn read(headers: &HeaderMap, now: SystemTime) -> Self {
        let texts = |name: &str| -> Vec<&str> {
            headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).map(str::trim).collect()
        };
        let now = date(headers).unwrap_or(now);
        let after = texts(RETRY_AFTER.as_str()).into_iter();
        let after = after.filter_map(|text| amount(text, 1.0).or_else(|| until(text, now)));
        let after_ms = texts("retry-after-ms").into_iter().filter_map(|text| amount(text, 1000.0));
        let should_retry = texts("x-should-retry").into_iter().find_map(|text| match text {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        });
        Self { wait: after.chain(after_ms).max(), should_retry }
    }
}

/// A number of seconds, or of parts of a second. More than a duration can hold is the longest one.
fn amount(text: &str, parts: f64) -> Option<Duration> {
    // `parse` would take words such as `inf` too.
    let numeric = text.starts_with(|c: char| c.is_ascii_digit());
    let amount: f64 = text.parse().ok().filter(|_| numeric)?;
    Some(Duration::try_from_secs_f64(amount / parts).unwrap_or(Duration::MAX))
}

/// The time until a date; `None` if it has passed.
fn until(text: &str, now: SystemTime) -> Option<Duration> {
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests;
