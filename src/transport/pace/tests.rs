//! Gates and permits on the clock of a paused runtime.

use super::pacing::Pacing;
use super::*;
use crate::transport::retry::RetryPolicy;
use std::time::SystemTime;

/// The time of Tokio, which stands still in these tests until all wait for it.
#[derive(Debug)]
struct Paused;

impl Clock for Paused {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Sleep::new(tokio::time::sleep(duration))
    }

    fn random(&self) -> f64 {
        0.0
    }
}

fn pace(pacing: Option<Pacing>, in_flight: Option<usize>) -> Pace {
    let pacer = pacing.map(|pacing| Arc::new(pacing) as Arc<dyn Pacer>);
    Pace::new(Arc::new(Paused), pacer, in_flight)
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn permit(pace: &Pace, deadline: Option<u64>) -> Permit<'_> {
    let deadline = Deadline::after(Paused.now(), deadline.map(seconds), false);
    pace.permit("list_projects".into(), deadline)
}

async fn acquire(permit: &mut Permit<'_>) -> Result<(), TooLong> {
    permit.acquire(|_, _| {}).await
}

fn refuse(permit: &mut Permit<'_>, hint: u64) -> Duration {
    permit.refused(&Refusal { hint: Some(seconds(hint)), policy: &RetryPolicy::default(), jitter: 0.0 })
}

/// Time since a beginning, in whole seconds.
fn since(start: Instant) -> u64 {
    Paused.now().duration_since(start).as_secs()
}

#[tokio::test(start_paused = true)]
async fn a_token_is_paid_once_also_where_the_endpoint_is_shut_meanwhile() {
    let pace = pace(Some(Pacing::new(1, seconds(60), 2)), Some(1));
    let start = Paused.now();
    let (mut first, mut second, mut third) = (permit(&pace, None), permit(&pace, None), permit(&pace, None));
    acquire(&mut first).await.unwrap();
    let second = async {
        // Paid for, it waits for its slot until the first one is refused, and then for the cool-down.
        acquire(&mut second).await.unwrap();
        assert_eq!(since(start), 10);
        second.answered(true);
    };
    let refused = async {
        tokio::task::yield_now().await;
        refuse(&mut first, 10);
        drop(first);
    };
    tokio::join!(second, refused);

    acquire(&mut third).await.unwrap();

    assert_eq!(since(start), 60, "two tokens were taken of two");
}

#[tokio::test(start_paused = true)]
async fn a_call_does_not_queue_if_it_cannot_go_out_in_time() {
    let pace = pace(Some(Pacing::new(1, seconds(60), 1)), None);
    let start = Paused.now();
    acquire(&mut permit(&pace, None)).await.unwrap();
    let mut line = [permit(&pace, None), permit(&pace, None)];
    let [second, third] = &mut line;
    let late = async {
        tokio::task::yield_now().await;
        let (mut fits, mut late) = (permit(&pace, Some(180)), permit(&pace, Some(119)));
        assert_eq!(acquire(&mut late).await, Err(TooLong(seconds(120))), "two are before it");
        assert_eq!(since(start), 0);
        acquire(&mut fits).await.unwrap();
        since(start)
    };
    let (second, third, fits) = tokio::join!(acquire(second), acquire(third), late);
    assert_eq!((second, third, fits), (Ok(()), Ok(()), 180));
}

#[tokio::test(start_paused = true)]
async fn a_cool_down_that_outlasts_the_deadline_is_not_begun() {
    let pace = pace(None, None);
    let start = Paused.now();
    let mut first = permit(&pace, None);
    acquire(&mut first).await.unwrap();
    refuse(&mut first, 30);
    assert_eq!(acquire(&mut permit(&pace, Some(29))).await, Err(TooLong(seconds(30))));
    assert_eq!(since(start), 0);
    assert_eq!(acquire(&mut permit(&pace, Some(30))).await, Ok(()));
    assert_eq!(since(start), 30);
}

#[tokio::test(start_paused = true)]
async fn calls_that_give_up_leave_the_line_to_those_behind_them() {
    let pace = pace(None, None);
    let start = Paused.now();
    let mut first = permit(&pace, None);
    acquire(&mut first).await.unwrap();
    refuse(&mut first, 30);
    drop(first);
    let (mut gone, mut next) = (permit(&pace, None), permit(&pace, None));
    let call = async move { acquire(&mut gone).await };
    let (given_up, next_goes) = tokio::join!(tokio::time::timeout(seconds(5), call), acquire(&mut next));
    assert!(given_up.is_err() && next_goes.is_ok());
    assert_eq!(since(start), 30);
    // Nobody waits any more: with this answer all is well again, and any number may follow.
    next.answered(true);
    let mut many: Vec<_> = (0..100).map(|_| permit(&pace, None)).collect();
    for permit in &mut many {
        acquire(permit).await.unwrap();
    }
    assert_eq!(since(start), 30);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_dropped_on_its_way_lets_the_next_one_try() {
    let pace = pace(None, None);
    let mut first = permit(&pace, None);
    acquire(&mut first).await.unwrap();
    refuse(&mut first, 30);
    acquire(&mut first).await.unwrap();
    let mut second = permit(&pace, None);
    let dropped = async {
        tokio::time::sleep(seconds(5)).await;
        drop(first);
    };
    let start = Paused.now();
    let (second, ()) = tokio::join!(acquire(&mut second), dropped);
    assert_eq!((second, since(start)), (Ok(()), 5));
}

#[tokio::test(start_paused = true)]
async fn waiting_uses_up_no_default_deadline_as_long_as_the_endpoint_takes_requests() {
    for (is_default, taken, outcome) in [
        (true, true, Ok(())),
        (true, false, Err(TooLong(seconds(200)))),
        (false, true, Err(TooLong(seconds(200)))),
    ] {
        let pace = pace(Some(Pacing::new(1, seconds(200), 1)), None);
        let deadline = || Deadline::after(Paused.now(), Some(seconds(300)), is_default);
        let mut calls: Vec<_> = (0..3).map(|_| pace.permit("list_projects".into(), deadline())).collect();
        let mut outcomes = Vec::new();
        for call in &mut calls {
            outcomes.push(acquire(call).await);
            call.answered(taken);
        }
        assert_eq!(outcomes, [Ok(()), Ok(()), outcome], "default {is_default}, taken {taken}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_cleared_lets_those_out_who_wait() {
    let pace = pace(None, None);
    let start = Paused.now();
    let mut first = permit(&pace, None);
    acquire(&mut first).await.unwrap();
    refuse(&mut first, 200);
    let mut calls = [first, permit(&pace, None), permit(&pace, None)];
    let [first, second, third] = &mut calls;
    let cleared = async {
        tokio::time::sleep(seconds(7)).await;
        pace.clear();
    };
    let (first, second, third, ()) = tokio::join!(acquire(first), acquire(second), acquire(third), cleared);
    assert_eq!((first, second, third, since(start)), (Ok(()), Ok(()), Ok(()), 7));
}

#[tokio::test(start_paused = true)]
async fn gates_are_dropped_that_nobody_needs_and_kept_where_something_would_be_lost() {
    let pace = pace(None, None);
    let named = |name: &str, number: usize| -> Cow<'static, str> { format!("{name} {number}").into() };
    let forever = Deadline::after(Paused.now(), None, false);
    let mut shut = pace.permit(named("shut", 0), forever);
    acquire(&mut shut).await.unwrap();
    refuse(&mut shut, 60);
    drop(shut);
    let held = pace.permit(named("held", 0), forever);
    for number in 0..GATES * 2 {
        let mut call = pace.permit(named("other", number), forever);
        acquire(&mut call).await.unwrap();
        call.answered(true);
    }
    let kept = |name: &str| pace.gates().contains_key(&named(name, 0));
    assert!(pace.gates().len() <= GATES, "{}", pace.gates().len());
    assert!(kept("shut") && kept("held") && !kept("other"));
    drop(held);
    tokio::time::advance(seconds(61)).await;
    for number in 0..GATES * 2 {
        pace.permit(named("again", number), forever);
    }
    assert!(!kept("shut") && !kept("held"));
}
