//! Spans of time, as reports are asked for.

use crate::model::timestamp::Timestamp;
use std::ops::{Range, RangeFrom};

/// A span of time: from a point in time, included, to another one, excluded, or to now.
///
/// Made from a [`Timestamp`], of two of them, or of a range of them; with the features `jiff` and `chrono`
/// from the types of those crates, too.
///
/// ```
/// use openai_admin::types::{TimeRange, Timestamp};
///
/// let (start, end) = (Timestamp::from_secs(1_760_000_000), Timestamp::from_secs(1_760_086_400));
/// assert_eq!(TimeRange::from(start..end), TimeRange::from((start, end)));
/// assert_eq!(TimeRange::from(start).end, None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TimeRange {
    /// Where it begins, included.
    pub start: Timestamp,
    /// Where it ends, excluded. Without it, the service goes on until now, which is later for each page.
    pub end: Option<Timestamp>,
}

impl<T: Into<Timestamp>> From<T> for TimeRange {
    fn from(start: T) -> Self {
        Self { start: start.into(), end: None }
    }
}

impl<T: Into<Timestamp>, U: Into<Timestamp>> From<(T, U)> for TimeRange {
    fn from((start, end): (T, U)) -> Self {
        Self { start: start.into(), end: Some(end.into()) }
    }
}

impl<T: Into<Timestamp>> From<Range<T>> for TimeRange {
    fn from(range: Range<T>) -> Self {
        Self::from((range.start, range.end))
    }
}

impl<T: Into<Timestamp>> From<RangeFrom<T>> for TimeRange {
    fn from(range: RangeFrom<T>) -> Self {
        Self::from(range.start)
    }
}
