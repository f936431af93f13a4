//! Whole days in UTC, as costs are counted.

use crate::model::time_range::TimeRange;
use crate::model::timestamp::Timestamp;
use std::ops::RangeInclusive;

/// Seconds in a day: those of UTC have no leap seconds here.
const DAY: i64 = 86_400;

/// Whole days in UTC, for reports: each begins at midnight.
///
/// Made by [`last`](Self::last), or from the first and the last of them: two [`Timestamp`]s within them or,
/// with the features `jiff` and `chrono`, two dates of those crates.
///
/// ```
/// use openai_admin::types::{Days, TimeRange, Timestamp};
///
/// // At some time of 2025-10-09.
/// let week = Days::last_before(7, Timestamp::from_secs(1_760_000_000));
/// let range = TimeRange::from(week);
/// assert_eq!(range.start.to_string(), "2025-10-02T00:00:00Z");
/// assert_eq!(range.end.unwrap().to_string(), "2025-10-09T00:00:00Z");
/// assert_eq!(TimeRange::from(week.and_today()).end.unwrap().to_string(), "2025-10-10T00:00:00Z");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Days {
    /// Days since the epoch: the first one, and the one behind the last.
    first: i64,
    end: i64,
    /// What day it was when they were counted back.
    today: Option<i64>,
}

impl Days {
    /// The complete days before today, so many, by the clock of the system.
    pub fn last(count: u32) -> Self {
        Self::last_before(count, Timestamp::now())
    }

    /// The complete days before the one in which `now` lies, so many.
    pub fn last_before(count: u32, now: Timestamp) -> Self {
        let today = day(now);
        Self { first: today - i64::from(count), end: today, today: Some(today) }
    }

    /// With today, which is not over yet: its costs and usage still grow.
    pub fn and_today(self) -> Self {
        let today = self.today.unwrap_or_else(|| day(Timestamp::now()));
        Self { end: self.end.max(today + 1), ..self }
    }
}

fn day(time: Timestamp) -> i64 {
    time.as_secs().div_euclid(DAY)
}

impl From<Days> for TimeRange {
    fn from(days: Days) -> Self {
        let at = |day: i64| Timestamp::from_secs(day.saturating_mul(DAY));
        Self::from((at(days.first), at(days.end)))
    }
}

/// The days from that of the first point in time to that of the last one.
impl From<RangeInclusive<Timestamp>> for Days {
    fn from(range: RangeInclusive<Timestamp>) -> Self {
        Self { first: day(*range.start()), end: day(*range.end()) + 1, today: None }
    }
}

#[cfg(feature = "jiff")]
impl From<RangeInclusive<jiff::civil::Date>> for Days {
    fn from(range: RangeInclusive<jiff::civil::Date>) -> Self {
        let since = |date: jiff::civil::Date| {
            let days = date.since(jiff::civil::date(1970, 1, 1)).map(|span| i64::from(span.get_days()));
            // Each date is within what a span can count.
            days.unwrap_or_default()
        };
        Self { first: since(*range.start()), end: since(*range.end()) + 1, today: None }
    }
}

#[cfg(feature = "chrono")]
impl From<RangeInclusive<chrono::NaiveDate>> for Days {
    fn from(range: RangeInclusive<chrono::NaiveDate>) -> Self {
        let since =
            |date: chrono::NaiveDate| date.signed_duration_since(chrono::NaiveDate::default()).num_days();
        Self { first: since(*range.start()), end: since(*range.end()) + 1, today: None }
    }
}
