//! Points in time, as the service writes them.

use serde::{Deserialize, Deserializer, Serialize, de};
use std::fmt;
use std::time::{Duration, SystemTime};

/// A point in time, in whole seconds since the Unix epoch.
///
/// Converts to and from [`SystemTime`] and, with the features `jiff` and `chrono`, the types of
/// those crates. Fractions of a second are cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The point in time that is that many seconds after the epoch, or before it if negative.
    pub const fn from_secs(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since the epoch.
    pub const fn as_secs(self) -> i64 {
        self.0
    }
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
