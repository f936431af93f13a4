//! Which requests a report takes: whole buckets, as many in each as the service gives at once.

use crate::model::time_range::TimeRange;
use crate::model::timestamp::Timestamp;

/// A span of whole buckets that is read in windows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// Where the next window begins: everything before is read.
    pub(crate) next: i64,
    /// Where the last bucket ends.
    pub(crate) end: i64,
    /// How long a bucket is, in seconds.
    pub(crate) width: i64,
    /// How many buckets a window has at most.
    pub(crate) most: i64,
}

/// One window: from a border of a bucket to another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) start: i64,
    pub(crate) end: i64,
    pub(crate) buckets: u32,
}

impl Plan {
    /// The buckets that a range touches. Without an end it goes on to the bucket that is open `now`.
    pub(crate) fn new(range: TimeRange, now: Timestamp, width: i64, most: u32) -> Self {
        let (start, end) = (range.start.as_secs(), range.end.unwrap_or(now).as_secs());
        let floor = |time: i64| time.saturating_sub(time.rem_euclid(width));
        let next = floor(start);
        // A point in time on a border needs no bucket behind it.
        let end = floor(end.saturating_add(width - 1)).max(next);
        Self { next, end, width, most: i64::from(most.max(1)) }
    }

    /// The next window, if anything is left.
    pub(crate) fn window(&self) -> Option<Window> {
        let buckets = self.left().min(self.most);
        let end = self.next.saturating_add(buckets.saturating_mul(self.width)).min(self.end);
        let window = Window { start: self.next, end, buckets: u32::try_from(buckets).unwrap_or(u32::MAX) };
        (buckets > 0).then_some(window)
    }

    /// How many requests are left, where each window takes one.
    pub(crate) fn requests(&self) -> u64 {
        (self.left() as u64).div_ceil(self.most as u64)
    }

    /// How many buckets are left to be read.
    fn left(&self) -> i64 {
        self.end.saturating_sub(self.next).max(0) / self.width
    }

    pub(crate) fn range(&self) -> TimeRange {
        TimeRange::from((Timestamp::from_secs(self.next), Timestamp::from_secs(self.end)))
    }
}

/// The seconds of a width such as `1m`, `1h` or `1d`.
pub(crate) fn seconds(width: &str) -> Option<i64> {
    let (count, unit) = width.split_at_checked(width.len().checked_sub(1)?)?;
    let unit = match unit {
        "m" => 60,
        "h" => 3600,
        "d" => 86_400,
        _ => return None,
    };
    count.parse::<i64>().ok()?.checked_mul(unit).filter(|seconds| *seconds > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400;

    fn plan(start: i64, end: Option<i64>, width: i64, most: u32) -> Plan {
        let end = end.map(Timestamp::from_secs);
        let range = TimeRange { end, ..TimeRange::from(Timestamp::from_secs(start)) };
        Plan::new(range, Timestamp::from_secs(10 * DAY + 5), width, most)
    }

    #[test]
    fn borders_are_those_of_buckets() {
        let touched = |start, end| {
            let plan = plan(start, end, DAY, 31);
            (plan.next / DAY, plan.end / DAY)
        };
        assert_eq!(touched(DAY, Some(2 * DAY)), (1, 2));
        assert_eq!(touched(DAY - 1, Some(2 * DAY + 1)), (0, 3));
        assert_eq!(touched(5 * DAY + 7, None), (5, 11), "the open one is the last");
        assert_eq!(touched(-1, Some(1)), (-1, 1), "before the epoch too");
        assert_eq!(touched(i64::MIN, Some(i64::MAX)).0, i64::MIN / DAY);
    }

    #[test]
    fn a_range_takes_as_few_requests_as_the_limit_allows() {
        for (buckets, most, requests) in [(0, 31, 0), (1, 31, 1), (31, 31, 1), (32, 31, 2), (365, 180, 3)] {
            let mut plan = plan(0, Some(buckets * 60), 60, most);
            assert_eq!(plan.requests(), requests);
            let (mut windows, mut read) = (0, 0);
            while let Some(window) = plan.window() {
                assert_eq!(window.end - window.start, i64::from(window.buckets) * 60);
                (windows, read, plan.next) = (windows + 1, read + i64::from(window.buckets), window.end);
            }
            assert_eq!((windows, read), (requests, buckets));
        }
    }

    #[test]
    fn widths_are_read_and_nothing_else_is() {
        assert_eq!(["1m", "1h", "1d", "15m"].map(seconds), [Some(60), Some(3600), Some(DAY), Some(900)]);
        for odd in ["", "m", "1w", "0d", "-1d", "1ä", "9999999999999999999d"] {
            assert_eq!(seconds(odd), None, "{odd}");
        }
    }
}
