//! What is known of a call apart from its reply, on success and on error.

use http::HeaderMap;
use std::fmt;
use std::time::Duration;

/// The longest wait asked for by the service that a call takes on. It also is the longest that such a
/// wait keeps an endpoint shut: after it one request tries.
pub(crate) const HELD: Duration = Duration::from_secs(5 * 60);

/// How a call went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallMeta {
    /// How often the request was sent. 0 if nothing was.
    pub attempts: u32,
    /// How long the call waited, before and between attempts.
    pub waited: Duration,
    /// The wait that the next attempt would have needed, where it did not fit before the deadline, or
    /// was longer than any call waits.
    pub wait_refused: Option<Duration>,
    /// The deadline of the call, where a wait did not fit before it.
    pub deadline: Option<Duration>,
    /// What the service last said of its rate limit.
    pub rate_limit: RateLimitState,
    /// What of the reply had to be mended before it decoded, in its order; empty for nearly all replies.
    pub mended: Vec<Mended>,
    pub(crate) outcome_unknown: bool,
}

impl CallMeta {
    /// Of a call that sent nothing.
    pub(crate) const NOTHING_SENT: Self = Self {
        attempts: 0,
        waited: Duration::ZERO,
        wait_refused: None,
        deadline: None,
        rate_limit: RateLimitState { limit: None, remaining: None, reset: None },
        mended: Vec::new(),
        outcome_unknown: false,
    };

    /// For one item of a reply that was mended elsewhere.
    pub(crate) fn of_item(&self) -> Self {
        // Not cloned as a whole: a page may have as many items as mended fields.
        let Self { attempts, waited, wait_refused, deadline, rate_limit, mended: _, outcome_unknown } = self;
        Self {
            attempts: *attempts,
            waited: *waited,
            wait_refused: *wait_refused,
            deadline: *deadline,
            rate_limit: rate_limit.clone(),
            mended: Vec::new(),
            outcome_unknown: *outcome_unknown,
        }
    }
}

/// One field of a reply that did not decode as it was written, and does now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mended {
    /// Path of the field, such as `data[3].created_at`; empty for the reply itself. Keys of maps, and fields
    /// that the type does not have, are written `*`.
    pub field: String,
    /// What was done.
    pub kind: Mend,
}

impl fmt::Display for Mended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let done = match self.kind {
            Mend::ByteOrderMark => "a byte order mark was left out",
            Mend::LoneSurrogate => "half a surrogate pair was replaced",
            Mend::RepeatedField => "of a repeated field the last one was taken",
            Mend::WholeNumber => "a float was read as the whole number that it is",
            Mend::NullList => "null was read as an empty list",
            Mend::IgnoredField => "a field of the wrong type was left out",
        };
        match self.field.as_str() {
            "" => f.write_str(done),
            field => write!(f, "{field}: {done}"),
        }
    }
}

/// How a field was mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mend {
    /// The byte order mark before the reply was left out.
    ByteOrderMark,
    /// U+FFFD took the place of an escaped half of a surrogate pair, such as `\ud83d`.
    LoneSurrogate,
    /// The field stood there more than once; the last one was taken.
    RepeatedField,
    /// A whole number was written as a float, such as `500.0` or `3e4`.
    WholeNumber,
    /// The items of a page were `null`, which was read as an empty page.
    NullList,
    /// A field around the items of a page, on which nothing depends, had the wrong type and was left out.
    IgnoredField,
}

/// The `x-ratelimit-*` headers for requests. This API often sends none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitState {
    /// Requests in a period (`x-ratelimit-limit-requests`).
    pub limit: Option<u64>,
    /// Requests left (`x-ratelimit-remaining-requests`).
    pub remaining: Option<u64>,
    /// Time until the limit is whole again, as the service writes it, such as `6m0s`
    /// (`x-ratelimit-reset-requests`).
    pub reset: Option<String>,
}

impl RateLimitState {
    pub(crate) fn read(headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let number = |name: &str| text(name).and_then(|text| text.trim().parse().ok());
        Self {
            limit: number("x-ratelimit-limit-requests"),
            remaining: number("x-ratelimit-remaining-requests"),
            reset: text("x-ratelimit-reset-requests").map(str::to_owned),
        }
    }
}
