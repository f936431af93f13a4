//! How much is used on a day, when within the day, and what it costs. Nothing is stored: each number
//! follows from the hash of its stream and the number of the day.

use crate::usage::endpoints::{Counts, Service};

/// Seconds of a day.
pub(crate) const DAY: i64 = 86_400;

/// What a stream of requests is like, day after day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Habit {
    pub(crate) service: Service,
    /// Told apart by this.
    pub(crate) hash: u64,
    /// Answered later and cheaper, and not from the cache.
    pub(crate) is_batch: bool,
}

/// Mixes two numbers into one that looks like chance, the same on every machine.
pub(crate) fn mix(a: u64, b: u64) -> u64 {
    let mut mixed = a ^ b.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(0x2545_f491_4f6c_dd1d);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// A text as such a number.
pub(crate) fn hash(seed: u64, text: &str) -> u64 {
    text.bytes().fold(mix(seed, 1), |hash, byte| mix(hash, byte.into()))
}

/// Least and most.
type Range = (u64, u64);

/// Requests of a day, and what each of them counts, on average.
fn usual(service: Service) -> (Range, &'static [Range]) {
    let (requests, each): (Range, &[Range]) = match service {
        Service::Completions => ((6, 160), &[(200, 2400), (0, 900), (0, 120), (0, 90), (60, 700)]),
        Service::Decisions => ((1, 30), &[(100, 900), (0, 300), (0, 60), (0, 0), (5, 60)]),
        Service::Embeddings => ((5, 400), &[(80, 900)]),
        Service::Moderations => ((5, 300), &[(40, 400)]),
        Service::Images => ((1, 25), &[(1, 3)]),
        Service::AudioSpeeches => ((1, 30), &[(200, 1800)]),
        Service::AudioTranscriptions => ((1, 20), &[(20, 900)]),
        Service::WebSearch => ((1, 40), &[(1, 2)]),
        Service::CodeInterpreter => ((1, 12), &[]),
        Service::FileSearch => ((2, 60), &[]),
        Service::VectorStores => ((50, 4000), &[]),
    };
    (requests, each)
}

fn within((least, most): Range, chance: u64) -> u64 {
    least + chance % (most - least + 1)
}

impl Habit {
    /// Those who sit in an office rest at weekends; programs do not.
    fn is_office(&self) -> bool {
        !self.is_batch && self.service != Service::VectorStores && self.hash.is_multiple_of(4)
    }

    /// What is counted in the whole of a day. A revision other than 0 is what becomes of it later: most days
    /// stay, some grow, on some there was more than nothing, and some are gone.
    pub(crate) fn day(&self, day: i64, revision: u64) -> Counts {
        let mut counts = Counts::default();
        let chance = mix(self.hash, day.cast_unsigned());
        let (requests, each) = usual(self.service);
        // The first of January 1970 was a Thursday.
        let rests = self.is_office() && matches!(day.rem_euclid(7), 2 | 3);
        let is_stock = self.service == Service::VectorStores;
        let mut is_quiet = !is_stock && chance % 100 < if rests { 60 } else { 12 };
        let percent = 60 + (chance >> 8) % 81;
        let usual = within(requests, self.hash >> 16) * percent / if rests { 400 } else { 100 };
        let usual = usual.max(1);
        let mut requests = usual;
        if revision > 0 {
            match mix(chance, revision) % 8 {
                0..=2 if !is_quiet => requests += (usual / 8).max(1),
                3 => is_quiet = !is_quiet,
                _ => {}
            }
        }
        if is_quiet {
            return counts;
        }
        counts[0] = requests;
        for (place, range) in each.iter().enumerate() {
            // Batches are not answered from the cache.
            if self.is_batch && matches!(place, 1 | 2) {
                continue;
            }
            let chance = mix(chance, 100 + place as u64);
            let average = within(*range, chance);
            let rest = if average > 1 { (chance >> 32) % usual } else { 0 };
            counts[place + 1] = requests * average + rest;
        }
        counts
    }

    /// The part of a day's counts that falls into its seconds before `second`. The parts between borders add
    /// up to the day, wherever the borders are.
    pub(crate) fn before(&self, counts: &Counts, second: i64) -> Counts {
        let requests = counts[0];
        let second = second.clamp(0, DAY).unsigned_abs();
        if requests == 0 || second == 0 {
            return Counts::default();
        }
        let (hours, phase) = match self.is_office() {
            true => (&OFFICE, self.hash >> 40),
            false => (&PROGRAM, self.hash >> 40),
        };
        let phase = usize::try_from(phase % 24).unwrap_or_default();
        let hour = usize::try_from(second / 3600).unwrap_or_default();
        let past = hours[phase + hour] - hours[phase];
        let past = past * 3600 + (hours[phase + hour + 1] - hours[phase + hour]) * (second % 3600);
        let all = (hours[phase + 24] - hours[phase]) * 3600;
        let came = requests * past / all;
        // Nothing is counted where no request is.
        let mut part = counts.map(|count| count * came / requests);
        part[0] = came;
        part
    }
}

/// Sums of the weights of hours, two days of them.
const fn sums(weights: [u64; 24]) -> [u64; 50] {
    let mut sums = [0; 50];
    let mut hour = 0;
    while hour < 49 {
        sums[hour + 1] = sums[hour] + weights[hour % 24];
        hour += 1;
    }
    sums
}

static OFFICE: [u64; 50] =
    sums([1, 1, 1, 1, 1, 2, 5, 12, 22, 30, 32, 30, 24, 28, 32, 31, 28, 22, 14, 9, 6, 4, 3, 2]);

static PROGRAM: [u64; 50] =
    sums([8, 8, 9, 9, 10, 10, 11, 12, 12, 13, 13, 13, 12, 12, 13, 13, 12, 12, 11, 10, 10, 9, 9, 8]);

/// What is billed of a stream, as one line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) name: String,
    /// What is counted, where it has a name.
    pub(crate) unit: Option<&'static str>,
    /// The counts that are billed.
    pub(crate) counts: &'static [usize],
    /// What one of them costs, in billionths of a dollar.
    pub(crate) price: u64,
}

const TOKENS: Option<&str> = Some("tokens");

/// The lines of a stream, with prices by model and line.
pub(crate) fn lines(service: Service, model: &str, is_batch: bool) -> Vec<Line> {
    let line = |name: &str, unit, counts, price| Line { name: name.to_owned(), unit, counts, price };
    let of_model = |what: &str, unit, counts, price| line(&format!("{model}, {what}"), unit, counts, price);
    match service {
        Service::Completions | Service::Decisions => {
            let (input, cached, output) = token_prices(model);
            match is_batch {
                true => vec![
                    of_model("batch input", TOKENS, &[1, 3, 4], input / 2),
                    of_model("batch output", TOKENS, &[5], output / 2),
                ],
                false => vec![
                    of_model("input", TOKENS, &[1, 3, 4], input),
                    of_model("cached input", TOKENS, &[2], cached),
                    of_model("output", TOKENS, &[5], output),
                ],
            }
        }
        Service::Embeddings => {
            let price = if model.contains("large") { 130 } else { 20 };
            vec![of_model("input", TOKENS, &[1], price)]
        }
        // Free, and yet a line.
        Service::Moderations => vec![of_model("input", TOKENS, &[1], 0)],
        Service::Images => vec![of_model("image output", Some("images"), &[1], 42_000_000)],
        Service::AudioSpeeches => vec![of_model("characters", Some("characters"), &[1], 15_000)],
        Service::AudioTranscriptions => vec![of_model("audio", Some("duration_seconds"), &[1], 100_000)],
        Service::WebSearch => vec![line("web search tool calls", None, &[1], 10_000_000)],
        Service::FileSearch => vec![line("file search tool calls", None, &[0], 2_500_000)],
        Service::CodeInterpreter => vec![line("code interpreter sessions", None, &[0], 30_000_000)],
        Service::VectorStores => vec![line("file search storage", Some(GIBIBYTE_HOURS), &[0], 100_000)],
    }
}

/// The unit of what is stored for a day.
pub(crate) const GIBIBYTE_HOURS: &str = "gibibyte_hours";

/// Input, input from the cache, and output, for each token.
fn token_prices(model: &str) -> (u64, u64, u64) {
    match model {
        model if model.starts_with("gpt-4o-mini") => (150, 75, 600),
        model if model.starts_with("gpt-4o") => (2500, 1250, 10_000),
        model if model.starts_with("o3") => (2000, 500, 8000),
        _ => (1000, 250, 4000),
    }
}

#[cfg(test)]
mod tests {
    //! Days, and how they come apart.

    use super::*;

    const ALL: [Service; 11] = [
        Service::AudioSpeeches,
        Service::AudioTranscriptions,
        Service::CodeInterpreter,
        Service::Completions,
        Service::Decisions,
        Service::Embeddings,
        Service::FileSearch,
        Service::Images,
        Service::Moderations,
        Service::VectorStores,
        Service::WebSearch,
    ];

    fn habits() -> impl Iterator<Item = Habit> {
        ALL.into_iter().flat_map(|service| {
            (0..12).map(move |n| Habit { service, hash: mix(7, n), is_batch: n % 5 == 0 })
        })
    }

    #[test]
    fn minutes_add_up_to_their_day_and_hold_nothing_without_a_request() {
        for habit in habits() {
            for day in 19_000..19_010 {
                let whole = habit.day(day, 0);
                assert_eq!(habit.before(&whole, 0), Counts::default());
                assert_eq!(habit.before(&whole, DAY), whole);
                let mut last = Counts::default();
                for second in (60..=DAY).step_by(60) {
                    let before = habit.before(&whole, second);
                    for place in 0..before.len() {
                        assert!(before[place] >= last[place], "{habit:?}");
                        assert!(before[0] > last[0] || before[place] == last[place], "{habit:?}");
                    }
                    last = before;
                }
            }
        }
    }

    #[test]
    fn days_differ_and_some_are_quiet() {
        let habit = Habit { service: Service::Completions, hash: mix(7, 1), is_batch: false };
        let days: Vec<Counts> = (19_000..19_100).map(|day| habit.day(day, 0)).collect();

        let quiet = days.iter().filter(|day| day[0] == 0).count();
        assert!((1..80).contains(&quiet), "{quiet}");
        let mut volumes: Vec<u64> = days.iter().map(|day| day[0]).collect();
        volumes.sort_unstable();
        volumes.dedup();
        assert!(volumes.len() > 10, "{volumes:?}");
        assert_eq!(habit.day(19_000, 0), days[0], "the same each time");
    }

    #[test]
    fn a_revision_lets_days_grow_appear_and_vanish() {
        let habit = Habit { service: Service::Completions, hash: mix(7, 1), is_batch: false };
        let (mut same, mut grown, mut new, mut gone) = (0, 0, 0, 0);
        for day in 19_000..19_400 {
            let (before, after) = (habit.day(day, 0), habit.day(day, 1));
            match (before[0], after[0]) {
                (0, 0) => {}
                (0, _) => new += 1,
                (_, 0) => gone += 1,
                _ if before == after => same += 1,
                _ => {
                    assert!(after.iter().zip(before).all(|(after, before)| *after >= before));
                    grown += 1;
                }
            }
        }
        assert!(same > 0 && grown > 0 && new > 0 && gone > 0, "{same} {grown} {new} {gone}");
    }

    #[test]
    fn prices_can_be_halved_for_batches() {
        for model in ["gpt-4o-mini", "gpt-4o", "o3", "unheard-of"] {
            let (input, _, output) = token_prices(model);
            assert!(input.is_multiple_of(2) && output.is_multiple_of(2));
        }
    }
}
