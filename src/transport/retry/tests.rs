//! Every row of the table of decisions.

use super::*;
use http::HeaderValue;
use std::time::UNIX_EPOCH;

const HALF: f64 = 0.5;
const COOL_DOWN: Duration = Duration::from_secs(7);

fn refused(status: u16) -> Outcome {
    Outcome::Refused {
        status: StatusCode::from_u16(status).unwrap(),
        hint: Hint::default(),
        cause: Cause::Other,
    }
}

fn hinted(status: u16, wait: Option<u64>, should_retry: Option<bool>) -> Outcome {
    let hint = Hint { wait: wait.map(Duration::from_secs), should_retry };
    Outcome::Refused { status: StatusCode::from_u16(status).unwrap(), hint, cause: Cause::Other }
}

fn context(outcome: Outcome, idempotent: bool) -> RetryContext {
    let throttled = u32::from(outcome.is_throttled());
    RetryContext {
        failures: 1 - throttled,
        throttled,
        idempotent,
        outcome,
        cool_down: COOL_DOWN,
        remaining: Some(Duration::from_secs(300)),
        jitter: HALF,
    }
}

fn repeats(policy: &RetryPolicy, outcome: Outcome, idempotent: bool) -> bool {
    matches!(policy.decide(&context(outcome, idempotent)), Decision::Again(_))
}

#[test]
fn what_is_repeated_depends_on_whether_the_service_can_have_acted() {
    let told = |status, cause| Outcome::Refused { status, hint: Hint::default(), cause };
    let (conflict, throttled) = (StatusCode::CONFLICT, StatusCode::TOO_MANY_REQUESTS);
    // The outcome, whether idempotent operations are repeated, whether other ones are, and whether
    // a other one may have happened.
    let table = [
        (Outcome::NotSent, true, true, false),
        (Outcome::Lost, true, false, true),
        (Outcome::Unusable, false, false, true),
        (Outcome::Final, false, false, false),
        (refused(400), false, false, false),
        (refused(401), false, false, false),
        (refused(403), false, false, false),
        (refused(404), false, false, false),
        (refused(301), false, false, false),
        (refused(408), true, false, true),
        (told(conflict, Cause::Other), false, false, false),
        (told(conflict, Cause::Lock), true, false, false),
        (told(throttled, Cause::Quota), false, false, false),
        (refused(429), true, true, false),
        (hinted(429, Some(3), None), true, true, false),
        (hinted(429, None, Some(true)), true, true, false),
        (hinted(429, None, Some(false)), false, false, false),
        (hinted(429, Some(3), Some(false)), false, false, false),
        (refused(500), true, false, true),
        (hinted(500, Some(3), None), true, false, true),
        (hinted(500, None, Some(true)), true, false, true),
        (hinted(500, None, Some(false)), false, false, true),
        (refused(502), true, false, true),
        (refused(503), true, false, true),
        (hinted(503, Some(3), None), true, true, false),
        (hinted(503, Some(0), None), true, true, false),
        (hinted(503, None, Some(true)), true, true, false),
        (hinted(503, None, Some(false)), false, false, true),
        (refused(504), true, false, true),
        (hinted(400, None, Some(true)), true, false, false),
        (hinted(409, None, Some(true)), true, false, false),
    ];
    for (outcome, idempotent, other, unknown) in table {
        let policy = RetryPolicy::default();
        assert_eq!(repeats(&policy, outcome, true), idempotent, "idempotent, {outcome:?}");
        assert_eq!(repeats(&policy, outcome, false), other, "other, {outcome:?}");
        assert_eq!(outcome.is_unknown(), unknown, "{outcome:?}");
        let policy = policy.accept_duplicate_creates();
        assert_eq!(repeats(&policy, outcome, false), idempotent, "duplicates accepted, {outcome:?}");
        assert!(!repeats(&RetryPolicy::none(), outcome, true), "none, {outcome:?}");
    }
}

#[test]
fn waits_double_up_to_the_cap_and_are_a_random_part_of_that() {
    let policy = RetryPolicy::default().attempts(100);
    for (failures, most) in [(1, 500), (2, 1000), (3, 2000), (4, 4000), (5, 8000), (6, 8000), (90, 8000)] {
        for jitter in [0.0, 0.25, 0.999] {
            let context = RetryContext { failures, jitter, ..context(Outcome::Lost, true) };
            let wait = Duration::from_millis(most).mul_f64(jitter);
            assert_eq!(policy.decide(&context), Decision::Again(wait), "{failures} and {jitter}");
        }
    }
}

#[test]
fn a_throttled_call_waits_as_long_as_its_endpoint_is_shut() {
    let policy = RetryPolicy::default();
    for outcome in [refused(429), hinted(429, Some(3), None), hinted(429, Some(300), None)] {
        assert_eq!(policy.decide(&context(outcome, false)), Decision::Again(COOL_DOWN), "{outcome:?}");
    }
    // Waits double from 2 seconds up to a minute, of which the half is for chance.
    let waits = [1, 2, 3, 4, 5, 6, 7, 90].map(|row| policy.throttled(row, 0.0).as_secs());
    assert_eq!(waits, [1, 2, 4, 8, 16, 30, 30, 30]);
    assert_eq!(policy.throttled(2, 0.5), Duration::from_secs(3));
}

#[test]
fn the_attempts_are_bounded_and_throttled_ones_count_only_if_told() {
    let policy = RetryPolicy::default().attempts(3);
    let failed = |failures| RetryContext { failures, ..context(Outcome::NotSent, false) };
    assert!(matches!(policy.decide(&failed(2)), Decision::Again(_)));
    assert_eq!(policy.decide(&failed(3)), Decision::Stop);
    let throttled = |throttled| RetryContext { throttled, ..context(refused(429), false) };
    assert!(matches!(policy.decide(&throttled(50)), Decision::Again(_)));
    let policy = policy.throttling_counts(true);
    assert!(matches!(policy.decide(&throttled(2)), Decision::Again(_)));
    assert_eq!(policy.decide(&throttled(3)), Decision::Stop);
}

#[test]
fn no_attempt_is_earlier_than_the_service_asks_nor_much_later() {
    for asked in [0, 1, 30, 200] {
        for jitter in [0.0, HALF, 0.999] {
            let context = RetryContext { jitter, ..context(hinted(503, Some(asked), None), false) };
            let Decision::Again(wait) = RetryPolicy::default().decide(&context) else {
                panic!("{asked} fits before the deadline")
            };
            let asked = Duration::from_secs(asked);
            assert!(wait >= asked && wait <= asked + Duration::from_millis(500), "{wait:?}");
        }
    }
    let again = RetryContext { failures: 3, jitter: 0.5, ..context(hinted(503, Some(0), None), false) };
    let second = RetryPolicy::default().decide(&again);
    assert_eq!(second, Decision::Again(Duration::from_secs(1)), "no less than its own backoff");
}

#[test]
fn a_wait_past_the_deadline_is_not_begun() {
    let policy = RetryPolicy::default();
    let soon = RetryContext { remaining: Some(COOL_DOWN), ..context(refused(429), true) };
    assert_eq!(policy.decide(&soon), Decision::TooLong(COOL_DOWN));
    let late = RetryContext { remaining: Some(COOL_DOWN + Duration::from_nanos(1)), ..soon };
    assert_eq!(policy.decide(&late), Decision::Again(COOL_DOWN));
    assert_eq!(policy.decide(&RetryContext { remaining: None, ..soon }), Decision::Again(COOL_DOWN));
}

#[test]
fn a_429_that_asks_for_more_than_five_minutes_ends_the_call_whatever_its_deadline() {
    let policy = RetryPolicy::default().no_deadline();
    for (asked, ends) in [(300, false), (301, true), (86_400, true)] {
        let cool_down = Duration::from_secs(asked);
        let outcome = hinted(429, Some(asked), None);
        let context = RetryContext { remaining: None, cool_down, ..context(outcome, true) };
        let expected = if ends { Decision::TooLong(cool_down) } else { Decision::Again(cool_down) };
        assert_eq!(policy.decide(&context), expected, "{asked}");
    }
}

#[test]
fn hints_are_read_in_every_form() {
    let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    type Headers<'a> = &'a [(&'a str, &'a str)];
    let table: [(Headers<'_>, Option<Duration>); 20] = [
        (&[], None),
        (&[("retry-after", "3")], seconds(3)),
        (&[("retry-after", " 3 ")], seconds(3)),
        (&[("retry-after", "0")], seconds(0)),
        (&[("retry-after", "1.5")], Some(Duration::from_millis(1500))),
        (&[("retry-after", "-1")], None),
        (&[("retry-after", "NaN")], None),
        (&[("retry-after", "inf")], None),
        (&[("retry-after", "infinity")], None),
        (&[("retry-after", "")], None),
        (&[("retry-after", "soon")], None),
        (&[("retry-after", "1e400")], Some(Duration::MAX)),
        (&[("retry-after", "99999999999999999999999")], Some(Duration::MAX)),
        (&[("retry-after", "Sun, 06 Nov 1994 08:49:47 GMT")], seconds(10)),
        (&[("retry-after", "Sun, 06 Nov 1994 08:49:00 GMT")], seconds(0)),
        (&[("retry-after", "Sun, 06 Nov 9994 08:49 GMT")], None),
        (&[("retry-after-ms", "250")], Some(Duration::from_millis(250))),
        (&[("retry-after-ms", "250"), ("retry-after", "1")], seconds(1)),
        (&[("retry-after", "2"), ("retry-after", "7")], seconds(7)),
        (&[("retry-after", "-2"), ("retry-after-ms", "9000")], seconds(9)),
    ];
    for (headers, wait) in table {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, HeaderValue::from_static(value));
        }
        assert_eq!(Hint::read(&map, now).wait, wait, "{headers:?}");
    }
    // By the clock of the service, which may be behind or ahead of ours.
    for (date, wait) in [
        ("Sun, 06 Nov 1994 08:40:00 GMT", seconds(587)),
        ("Sun, 06 Nov 1994 08:50:00 GMT", seconds(0)),
        ("no date", seconds(10)),
    ] {
        let mut map = HeaderMap::new();
        map.insert("retry-after", HeaderValue::from_static("Sun, 06 Nov 1994 08:49:47 GMT"));
        map.insert("date", HeaderValue::from_static(date));
        assert_eq!(Hint::read(&map, now).wait, wait, "{date}");
    }
    for (text, should_retry) in [("true", Some(true)), ("false", Some(false)), ("maybe", None)] {
        let mut map = HeaderMap::new();
        map.insert("x-should-retry", HeaderValue::from_static(text));
        assert_eq!(Hint::read(&map, now).should_retry, should_retry);
    }
}
