//! How long requests take.

use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long each request takes before it is answered. Drawn from the sandbox's seed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Latency {
    /// Always the same.
    #[serde(rename = "fixed_ms", with = "millis")]
    Fixed(Duration),
    /// Anything in between, each as likely as another.
    #[serde(rename = "uniform_ms", with = "range")]
    Uniform(Duration, Duration),
    /// Mostly short and rarely long, with this mean; at most ten times that.
    #[serde(rename = "exponential_ms", with = "millis")]
    Exponential(Duration),
}

/// A minute is longer than any client waits by default.
const LONGEST: Duration = Duration::from_secs(60);

impl Latency {
    pub(super) fn draw(self, random: &mut fastrand::Rng) -> Duration {
        match self {
            Self::Fixed(latency) => latency,
            Self::Uniform(least, most) => {
                least.saturating_add(times(most.saturating_sub(least), random.f64()))
            }
            Self::Exponential(mean) => times(mean, (-(1.0 - random.f64()).ln()).min(10.0)),
        }
    }

    /// What other processes may not ask for.
    pub(super) fn wrong(self) -> Option<String> {
        let (least, most) = match self {
            Self::Fixed(latency) | Self::Exponential(latency) => (latency, latency),
            Self::Uniform(least, most) => (least, most),
        };
        match () {
            () if least > most => Some("the shorter one comes first".to_owned()),
            () if most > LONGEST => Some(format!("the most is {} milliseconds", LONGEST.as_millis())),
            () => None,
        }
    }
}

/// What is too long to be told is as long as can be.
fn times(duration: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(duration.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}

pub(super) mod millis {
    //! A duration as a number of milliseconds.

    use serde::{Deserialize, Deserializer, Serializer};
    use std::time::Duration;

    pub(crate) fn serialize<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        u64::deserialize(deserializer).map(Duration::from_millis)
    }
}

mod range {
    //! Two durations as numbers of milliseconds.

    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use std::time::Duration;

    pub(super) fn serialize<S: Serializer>(
        least: &Duration,
        most: &Duration,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        [least.as_millis(), most.as_millis()]
            .map(|millis| u64::try_from(millis).unwrap_or(u64::MAX))
            .serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<(Duration, Duration), D::Error> {
        let [least, most] = <[u64; 2]>::deserialize(deserializer)?;
        Ok((Duration::from_millis(least), Duration::from_millis(most)))
    }
}

#[cfg(test)]
mod tests {
    //! Durations that no clock can measure.

    use super::*;

    #[test]
    fn latencies_without_end_are_drawn_all_the_same() {
        let mut random = fastrand::Rng::with_seed(1);
        for _ in 0..1000 {
            let uniform = Latency::Uniform(Duration::ZERO, Duration::MAX).draw(&mut random);
            let exponential = Latency::Exponential(Duration::MAX).draw(&mut random);
            assert!(uniform <= Duration::MAX && exponential <= Duration::MAX);
        }
    }
}
