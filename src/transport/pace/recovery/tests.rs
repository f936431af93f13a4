//! Recovery with instants handed in, and against buckets in virtual time.

use super::*;
use std::collections::{BTreeMap, VecDeque};

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

/// A 429 without jitter: waits are their shortest.
fn refusal(policy: &RetryPolicy, hint: Option<f64>) -> Refusal<'_> {
    Refusal { hint: hint.map(seconds), policy, jitter: 0.0 }
}

/// An endpoint, and a clock that stands where it is put.
struct Endpoint {
    recovery: Recovery,
    policy: RetryPolicy,
    start: Instant,
}

impl Endpoint {
    fn new() -> Self {
        Self { recovery: Recovery::default(), policy: RetryPolicy::default(), start: Instant::now() }
    }

    fn at(&self, time: f64) -> Instant {
        self.start + seconds(time)
    }

    /// Sends at a time, and is refused at once. The wait.
    fn refused(&mut self, time: f64, hint: Option<f64>) -> f64 {
        let sent = self.recovery.sent(self.at(time));
        self.recovery.refused(sent, self.at(time), &refusal(&self.policy, hint)).as_secs_f64()
    }

    /// Sends at a time, and is taken at once.
    fn taken(&mut self, time: f64, waiting: usize) {
        let now = self.at(time);
        let sent = self.recovery.sent(now);
        self.recovery.answered(sent, now, true, waiting);
    }

    fn turn(&self, time: f64) -> Turn {
        self.recovery.turn(self.at(time))
    }
}

#[test]
fn a_cool_down_only_grows() {
    let mut endpoint = Endpoint::new();
    let sent = [0.0; 3].map(|time| endpoint.recovery.sent(endpoint.at(time)));
    for (sent, hint, until) in [(sent[0], 30.0, 30.0), (sent[1], 10.0, 30.0), (sent[2], 40.0, 40.0)] {
        endpoint.recovery.refused(sent, endpoint.at(0.0), &refusal(&endpoint.policy, Some(hint)));
        assert_eq!(endpoint.turn(1.0), Turn::Cooling(endpoint.at(until)), "asked for {hint}");
    }
}

#[test]
fn of_429s_that_were_under_way_together_only_the_first_counts() {
    let mut endpoint = Endpoint::new();
    let sent: Vec<_> = (0..20).map(|_| endpoint.recovery.sent(endpoint.at(0.0))).collect();
    for sent in sent {
        endpoint.recovery.refused(sent, endpoint.at(0.1), &refusal(&endpoint.policy, None));
    }
    assert_eq!((endpoint.recovery.row, endpoint.recovery.under_way), (1, 0));
}

#[test]
fn a_hint_is_a_lower_bound_from_the_second_429_in_a_row_on() {
    for hint in [0.0, 0.001, 0.25] {
        let mut endpoint = Endpoint::new();
        let mut time = 0.0;
        let mut waits = Vec::new();
        for _ in 0..8 {
            let wait = endpoint.refused(time, Some(hint));
            assert_eq!(endpoint.turn(time), endpoint.turn(time + wait * 0.99), "shut for all of it");
            assert_eq!(endpoint.turn(time + wait), Turn::Now);
            time += wait;
            waits.push(wait);
        }
        assert_eq!(waits, [hint, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]);
    }
    let mut endpoint = Endpoint::new();
    assert_eq!([0.0, 100.0, 200.0].map(|time| endpoint.refused(time, Some(90.0))), [90.0; 3]);
}

#[test]
fn a_success_ends_the_row_and_a_lost_reply_or_one_of_an_earlier_time_does_not() {
    type Event = fn(&mut Endpoint, Sent);
    let table: [(&str, Event, u32); 3] = [
        ("a success", |endpoint, _| endpoint.taken(60.0, 0), 1),
        (
            "a lost reply",
            |endpoint, _| {
                let sent = endpoint.recovery.sent(endpoint.at(60.0));
                endpoint.recovery.unanswered(sent, endpoint.at(60.0));
            },
            2,
        ),
        ("an old success", |endpoint, old| endpoint.recovery.answered(old, endpoint.at(60.0), true, 0), 2),
    ];
    for (name, event, row) in table {
        let mut endpoint = Endpoint::new();
        let old = endpoint.recovery.sent(endpoint.at(0.0));
        endpoint.refused(0.0, Some(0.0));
        event(&mut endpoint, old);
        endpoint.refused(61.0, Some(0.0));
        assert_eq!(endpoint.recovery.row, row, "{name}");
    }
}

#[test]
fn a_hint_beyond_five_minutes_shuts_for_five_minutes_and_is_told_whole() {
    for (hint, shut) in [(300.0, 300.0), (300.5, 300.0), (86_400.0, 300.0), (1e15, 300.0)] {
        let mut endpoint = Endpoint::new();
        assert_eq!(endpoint.refused(0.0, Some(hint)), hint);
        assert_eq!(endpoint.turn(0.0), Turn::Cooling(endpoint.at(shut)), "{hint}");
        // One tries, and the others wait for its answer.
        let sent = endpoint.recovery.sent(endpoint.at(shut));
        assert_eq!(endpoint.turn(shut), Turn::Answered);
        endpoint.recovery.refused(sent, endpoint.at(shut), &refusal(&endpoint.policy, Some(hint)));
        assert_eq!(endpoint.turn(shut), Turn::Cooling(endpoint.at(shut + 300.0)), "{hint}");
    }
}

#[test]
fn after_one_429_ever_more_go_out_together_until_nobody_waits_or_it_does_not_matter() {
    for (waiting, wide) in [(1, WIDE), (0, 1)] {
        let mut endpoint = Endpoint::new();
        endpoint.refused(0.0, Some(1.0));
        for together in 1..=wide {
            let sent: Vec<_> = (0..together)
                .map(|number| {
                    assert_eq!(endpoint.turn(1.0), Turn::Now, "{number} of {together}");
                    endpoint.recovery.sent(endpoint.at(1.0))
                })
                .collect();
            assert_eq!(endpoint.turn(1.0), Turn::Answered, "{together}");
            let (first, rest) = sent.split_first().unwrap();
            for sent in rest {
                endpoint.recovery.unanswered(*sent, endpoint.at(1.0));
            }
            endpoint.recovery.answered(*first, endpoint.at(1.0), true, waiting);
        }
        for _ in 0..1000 {
            assert_eq!(endpoint.turn(1.0), Turn::Now);
            endpoint.recovery.sent(endpoint.at(1.0));
        }
    }
}

/// An endpoint that was refused twice, with eight taken in the 16 seconds between.
fn learned() -> Endpoint {
    let mut endpoint = Endpoint::new();
    endpoint.refused(0.0, Some(1.0));
    (1..=8).for_each(|time| endpoint.taken(f64::from(time) * 2.0 - 1.0, 1));
    endpoint.refused(16.0, Some(1.0));
    endpoint
}

#[test]
fn what_is_taken_between_two_429s_is_the_pace_from_then_on() {
    let mut endpoint = learned();
    // Enough for two is waited for, as one may be missed by a hair.
    assert_eq!(endpoint.turn(16.0), Turn::Cooling(endpoint.at(20.0)));
    // Who comes late may catch up, by one.
    endpoint.taken(20.0, 1);
    endpoint.taken(20.0, 1);
    let Turn::Paced(next) = endpoint.turn(20.0) else { panic!("{:?}", endpoint.turn(20.0)) };
    let interval = (next - endpoint.at(20.0)).as_secs_f64();
    assert!((1.9..2.1).contains(&interval), "a request in 2 seconds: {interval}");
    // It rises until it does not matter.
    let mut time = 20.0;
    for _ in 0..2000 {
        if let Turn::Paced(next) = endpoint.turn(time) {
            time = next.duration_since(endpoint.start).as_secs_f64();
        }
        endpoint.taken(time, 1);
    }
    assert!(endpoint.recovery.learned.is_none(), "{:?}", endpoint.recovery);
}

#[test]
fn a_pace_is_forgotten_by_an_endpoint_that_nobody_needs_for_a_minute() {
    for (idle, kept) in [(59.0, true), (61.0, false)] {
        let mut endpoint = learned();
        endpoint.taken(20.0, 0);
        assert!(
            !endpoint.recovery.is_idle(endpoint.at(79.0)) && endpoint.recovery.is_idle(endpoint.at(81.0))
        );
        endpoint.recovery.arrived(endpoint.at(20.0 + idle), 0);
        assert_eq!(endpoint.recovery.learned.is_some(), kept, "{idle}");
    }
}

#[test]
fn what_nobody_wanted_is_not_taken_for_the_pace() {
    let mut endpoint = Endpoint::new();
    endpoint.refused(0.0, Some(1.0));
    for time in 1..=8 {
        let time = f64::from(time) * 30.0;
        endpoint.recovery.arrived(endpoint.at(time), 0);
        endpoint.taken(time, 0);
    }
    endpoint.refused(241.0, Some(1.0));
    assert!(endpoint.recovery.learned.is_none(), "{:?}", endpoint.recovery);
}

#[test]
fn an_endpoint_is_idle_when_nothing_is_lost_with_it() {
    let mut endpoint = Endpoint::new();
    assert!(endpoint.recovery.is_idle(endpoint.at(0.0)));
    let sent = endpoint.recovery.sent(endpoint.at(0.0));
    assert!(!endpoint.recovery.is_idle(endpoint.at(1e4)), "a request is under way");
    endpoint.recovery.refused(sent, endpoint.at(0.0), &refusal(&endpoint.policy, Some(30.0)));
    assert!(!endpoint.recovery.is_idle(endpoint.at(29.0)), "it is shut");
    assert!(endpoint.recovery.is_idle(endpoint.at(31.0)));
}

#[test]
fn what_is_cleared_is_open() {
    let mut endpoint = learned();
    let under_way = endpoint.recovery.sent(endpoint.at(16.0));
    endpoint.recovery.clear();
    assert_eq!(endpoint.turn(16.0), Turn::Now);
    endpoint.recovery.answered(under_way, endpoint.at(17.0), true, 0);
    assert!(endpoint.recovery.is_idle(endpoint.at(17.0)), "{:?}", endpoint.recovery);
}

/// How a bucket hints at when to come back.
#[derive(Clone, Copy, Debug)]
enum Hints {
    None,
    Seconds,
    Millis,
}

/// Refills steadily, and holds so many requests.
struct Bucket {
    rate: f64,
    burst: f64,
    tokens: f64,
    at: f64,
    hints: Hints,
}

impl Bucket {
    fn take(&mut self, now: f64) -> Result<(), Option<f64>> {
        self.tokens = (self.tokens + self.rate * (now - self.at)).min(self.burst);
        self.at = now;
        if self.tokens >= 1.0 - 1e-9 {
            self.tokens -= 1.0;
            return Ok(());
        }
        let wait = (1.0 - self.tokens) / self.rate;
        Err(match self.hints {
            Hints::None => None,
            Hints::Seconds => Some(wait.ceil()),
            Hints::Millis => Some((wait * 1000.0).ceil() / 1000.0),
        })
    }
}

/// What is due in virtual time.
enum Due {
    Arrives(usize, Sent),
    Returns(usize, Sent, Result<(), Option<f64>>),
    Turn,
}

/// Makes so many calls, 20 at a time, of 20 ms each. How long they take, and how many are refused after
/// the first cool-down.
fn calls(server: &mut impl FnMut(f64) -> Result<(), Option<f64>>, calls: usize, seed: u64) -> (f64, u32) {
    let (mut endpoint, mut chance) = (Endpoint::new(), fastrand::Rng::with_seed(seed));
    let mut line: VecDeque<usize> = (0..calls.min(20)).collect();
    let mut due: BTreeMap<(Duration, usize), Due> = BTreeMap::new();
    let (mut begun, mut done, mut refused, mut resumed) = (line.len(), 0, 0, None);
    let (mut time, mut number) = (Duration::ZERO, 0);
    let mut later = |due: &mut BTreeMap<_, _>, at: Duration, what| {
        number += 1;
        due.insert((at, number), what);
    };
    while done < calls {
        while let Some(call) = line.front() {
            match endpoint.recovery.turn(endpoint.start + time) {
                Turn::Now => {
                    let sent = endpoint.recovery.sent(endpoint.start + time);
                    later(&mut due, time + seconds(0.01), Due::Arrives(*call, sent));
                    line.pop_front();
                }
                Turn::Cooling(until) | Turn::Paced(until) => {
                    later(&mut due, until.duration_since(endpoint.start), Due::Turn);
                    break;
                }
                Turn::Answered => break,
            }
        }
        let ((at, _), what) = due.pop_first().expect("something is due");
        time = at;
        let now = endpoint.start + time;
        match what {
            Due::Turn => due.retain(|_, due| !matches!(due, Due::Turn)),
            Due::Arrives(call, sent) => {
                let reply = server(time.as_secs_f64());
                later(&mut due, time + seconds(0.01), Due::Returns(call, sent, reply));
            }
            Due::Returns(_, sent, Ok(())) => {
                done += 1;
                endpoint.recovery.answered(sent, now, true, line.len());
                if begun < calls {
                    endpoint.recovery.arrived(now, line.len());
                    line.push_back(begun);
                    begun += 1;
                }
            }
            Due::Returns(call, sent, Err(hint)) => {
                let refusal = Refusal { jitter: chance.f64(), ..refusal(&endpoint.policy, hint) };
                let wait = endpoint.recovery.refused(sent, now, &refusal);
                refused += u32::from(time >= *resumed.get_or_insert(time + wait));
                line.push_front(call);
            }
        }
    }
    (time.as_secs_f64(), refused)
}

#[test]
fn what_a_bucket_allows_is_nearly_reached() {
    for (rate, count) in [(7.0 / 60.0, 1000), (1.0, 1000), (200.0, 12_000)] {
        for burst in [4.0, 10.0, 50.0] {
            for hints in [Hints::None, Hints::Seconds, Hints::Millis] {
                let mut bucket = Bucket { rate, burst, tokens: burst, at: 0.0, hints };
                let (time, refused) = calls(&mut |now| bucket.take(now), count, 7);
                let ratio = time / ((f64::from(count as u32) - burst) / rate);
                let most = if rate > 1.0 { 1.12 } else { 1.03 };
                let case =
                    format!("{rate:.3} a second, burst {burst}, {hints:?}: {ratio:.3}, {refused} refused");
                assert!((0.99..most).contains(&ratio), "{case}");
                assert!(refused <= 20 || rate > 1.0, "{case}");
            }
        }
    }
}

#[test]
fn one_429_costs_a_busy_endpoint_its_cool_down_and_little_more() {
    let mut count = 0;
    let mut once = |_| {
        count += 1;
        if count == 200 { Err(Some(0.1)) } else { Ok(()) }
    };
    let (time, refused) = calls(&mut once, 400, 7);
    assert!((0.5..0.7).contains(&time), "{time}");
    assert_eq!(refused, 0);
}
