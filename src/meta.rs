//! What is known of a call apart from its reply, on success and on error.

use http::HeaderMap;
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
    /// The deadline of the call, where it has one; set where a wait did not fit.
    pub deadline: Option<Duration>,
    /// What the service last said of its rate limit.
    pub rate_limit: RateLimitState,
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
        outcome_unknown: false,
    };
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
