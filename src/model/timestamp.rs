//! Points in time, as the service writes them.

use serde::{Deserialize, Deserializer, Serialize, de};
use std::fmt;
use std::ops::Sub;
use std::time::{Duration, SystemTime};

/// A point in time, in whole seconds since the Unix epoch.
///
/// Prints in RFC 3339, in UTC: `2024-03-26T17:37:49Z`. Converts to and from [`SystemTime`] and, with the
/// features `jiff` and `chrono`, the types of those crates. Fractions of a second are cut off.
///
/// ```
/// use openai_admin::types::Timestamp;
/// use std::time::Duration;
///
/// let used = Timestamp::from_secs(1_711_474_669);
/// assert_eq!(used.to_string(), "2024-03-26T17:37:49Z");
/// assert_eq!(used - Timestamp::from_secs(1_711_474_609), Duration::from_secs(60));
/// assert!(used.elapsed() > Duration::from_secs(90 * 24 * 60 * 60), "not used for 90 days");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The second that has begun, by the clock of the system.
    pub fn now() -> Self {
        // A clock that is before or beyond what can be counted is as good as the nearest end.
        Self::try_from(SystemTime::now()).unwrap_or(Self(i64::MAX))
    }

    /// How long ago this was, by the clock of the system; zero if it is still to come.
    pub fn elapsed(self) -> Duration {
        Self::now() - self
    }

    /// The point in time that is that many seconds after the epoch, or before it if negative.
    pub const fn from_secs(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since the epoch.
    pub const fn as_secs(self) -> i64 {
        self.0
    }
}

/// The time from one point to a later one; zero if it is not later, as for
/// [`Instant`](std::time::Instant).
impl Sub for Timestamp {
    type Output = Duration;

    fn sub(self, earlier: Self) -> Duration {
        match self.0 > earlier.0 {
            true => Duration::from_secs(self.0.abs_diff(earlier.0)),
            false => Duration::ZERO,
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, second) = (self.0.div_euclid(86_400), self.0.rem_euclid(86_400));
        let (year, month, day) = civil(days);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        // Beyond four digits, a year has its sign.
        let year = match year {
            0..=9999 => format!("{year:04}"),
            _ => format!("{year:+05}"),
        };
        f.pad(&format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"))
    }
}

/// The date of a number of days since the epoch, in the Gregorian calendar.
///
/// Counted in years that begin in March, so that the leap day is the last one, and in eras of 400 years,
/// after which the calendar repeats.
fn civil(days: i64) -> (i64, i64, i64) {
    const ERA: i64 = 146_097;
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(ERA), days.rem_euclid(ERA));
    let year = (day - day / 1460 + day / 36_524 - day / (ERA - 1)) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year + next, month, day)
}

/// A point in time that the target type cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the point in time is out of range")]
#[non_exhaustive]
pub struct TimestampRangeError;

impl TryFrom<Timestamp> for SystemTime {
    type Error = TimestampRangeError;

    fn try_from(time: Timestamp) -> Result<Self, TimestampRangeError> {
        let distance = Duration::from_secs(time.0.unsigned_abs());
        let time = match time.0 {
            0.. => SystemTime::UNIX_EPOCH.checked_add(distance),
            _ => SystemTime::UNIX_EPOCH.checked_sub(distance),
        };
        time.ok_or(TimestampRangeError)
    }
}

impl TryFrom<SystemTime> for Timestamp {
    type Error = TimestampRangeError;

    fn try_from(time: SystemTime) -> Result<Self, TimestampRangeError> {
        let seconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()),
            // Towards the past, as for any other second that has begun.
            Err(before) => {
                let before = before.duration();
                let seconds = before.as_secs().saturating_add(u64::from(before.subsec_nanos() > 0));
                i64::try_from(seconds).map(|seconds| -seconds)
            }
        };
        seconds.map(Self).map_err(|_| TimestampRangeError)
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = TimestampRangeError;

    fn try_from(time: Timestamp) -> Result<Self, TimestampRangeError> {
        Self::from_second(time.0).map_err(|_| TimestampRangeError)
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        let towards_the_past = i64::from(time.subsec_nanosecond() < 0);
        Self(time.as_second() - towards_the_past)
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<Timestamp> for chrono::DateTime<chrono::Utc> {
    type Error = TimestampRangeError;

    fn try_from(time: Timestamp) -> Result<Self, TimestampRangeError> {
        Self::from_timestamp(time.0, 0).ok_or(TimestampRangeError)
    }
}

#[cfg(feature = "chrono")]
impl From<chrono::DateTime<chrono::Utc>> for Timestamp {
    fn from(time: chrono::DateTime<chrono::Utc>) -> Self {
        Self(time.timestamp())
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_i64(Seconds)
    }
}

struct Seconds;

impl de::Visitor<'_> for Seconds {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("seconds since the Unix epoch")
    }

    fn visit_i64<E>(self, seconds: i64) -> Result<Timestamp, E> {
        Ok(Timestamp(seconds))
    }

    fn visit_u64<E: de::Error>(self, seconds: u64) -> Result<Timestamp, E> {
        i64::try_from(seconds).map(Timestamp).map_err(|_| E::custom("seconds out of range"))
    }

    // Services that are not typed write `1711471533.0` now and then.
    fn visit_f64<E: de::Error>(self, seconds: f64) -> Result<Timestamp, E> {
        // Beyond 2^53, not every whole number has a float of its own.
        if seconds.abs() > 9_007_199_254_740_992.0 || !seconds.is_finite() {
            return Err(E::custom("seconds out of range"));
        }
        #[expect(clippy::cast_possible_truncation, reason = "the range was checked above")]
        Ok(Timestamp(seconds.floor() as i64))
    }
}
