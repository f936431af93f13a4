//! Rows of costs and usage: read whole, through whatever the service does to its pages.

use crate::bad_items::answering;
use crate::clocks::Skipping;
use crate::support::{Answer, Recorder};
use openai_admin::types::{CostsGroupBy, Days, TimeRange, Timestamp};
use openai_admin::{
    Bucket, Client, Dimension, Error, NamesOf, Pacing, Report, ReportEndpoint, Result, RowKey, Rows,
};
use openai_admin_sandbox::{Fault, Organization, Sandbox};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

pub const DAY: i64 = 86_400;

/// Midnight of a day in May 2026.
pub const START: i64 = 1_778_544_000;

pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_secs(seconds)
}

/// A bucket of costs with one result for each project and amount.
fn bucket(day: i64, costs: &[(&str, &str)]) -> String {
    let results: Vec<_> = costs
        .iter()
        .map(|(project, amount)| {
            format!(
                r#"{{"object": "organization.costs.result", "project_id": {},
                    "amount": {{"value": {amount}, "currency": "usd"}}}}"#,
                if project.is_empty() { Value::Null } else { json!(project) }
            )
        })
        .collect();
    let (start, end) = (START + day * DAY, START + (day + 1) * DAY);
    let results = results.join(",");
    format!(r#"{{"object": "bucket", "start_time": {start}, "end_time": {end}, "results": [{results}]}}"#)
}

fn page(buckets: &[String], next: Option<&str>) -> String {
    let (data, has_more, next) = (buckets.join(","), next.is_some(), json!(next));
    format!(r#"{{"object": "page", "data": [{data}], "has_more": {has_more}, "next_page": {next}}}"#)
}

fn days(first: i64, end: i64) -> TimeRange {
    TimeRange::from((at(START + first * DAY), at(START + end * DAY)))
}

/// The parameters of a request, decoded as far as they need it here.
fn query(target: &str) -> BTreeMap<String, String> {
    let query = target.split_once('?').unwrap().1;
    let pairs = query.split('&').map(|pair| pair.split_once('=').unwrap());
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// What was asked for: first and last day, limit and token.
fn asked(recorder: &Recorder) -> Vec<(i64, i64, String, Option<String>)> {
    let day = |text: &str| (text.parse::<i64>().unwrap() - START) / DAY;
    let requests = recorder.take().into_iter().map(|request| query(&request.target));
    let asked = requests.map(|query| {
        let (start, end) = (day(&query["start_time"]), day(&query["end_time"]));
        (start, end, query["limit"].clone(), query.get("page").cloned())
    });
    asked.collect()
}

async fn starts<E: ReportEndpoint>(mut rows: Rows<E>) -> Vec<Result<i64>> {
    let mut starts = Vec::new();
    while let Some(row) = rows.next().await {
        starts.push(row.map(|row| (row.start.as_secs() - START) / DAY));
    }
    starts
}

fn reason(e: &Error) -> String {
    assert!(matches!(e, Error::Pagination(_)), "{e:?}");
    e.to_string()
}

#[tokio::test]
async fn a_range_is_cut_into_as_few_whole_windows_as_the_limit_allows() {
    let (recorder, client) = answering([page(&[], None), page(&[], None), page(&[], None)]).await;
    // Neither of them is a border.
    let report = client.costs((at(START + 1), at(START + 364 * DAY + 1)));

    let range = report.range().unwrap();
    assert_eq!((range.start, range.end), (at(START), Some(at(START + 365 * DAY))));
    assert_eq!(report.estimate().unwrap().requests, 3);
    assert_eq!(report.estimate().unwrap().paced, None);
    let mut rows = report.rows();
    assert!(rows.next().await.is_none());

    assert_eq!((rows.progress().requests, rows.progress().expected), (3, 3));
    let limit = |buckets: &str| buckets.to_owned();
    assert_eq!(
        asked(&recorder),
        [(0, 180, limit("180"), None), (180, 360, limit("180"), None), (360, 365, limit("5"), None)]
    );
}

#[tokio::test]
async fn a_limit_of_ones_own_makes_windows_smaller_and_pacing_is_estimated() {
    let (recorder, _) = answering([]).await;
    let builder = Client::builder().key("sk-admin-test").base_url(recorder.url()).clock(Skipping::new());
    let client = builder.pacing(Pacing::new(6, Duration::from_secs(60), 2)).build().unwrap();
    recorder.set([0, 1, 2].map(|_| Answer::json(&serde_json::from_str(&page(&[], None)).unwrap())));
    let report = client.costs(days(0, 5)).limit(2);

    let estimate = report.estimate().unwrap();
    assert_eq!((estimate.requests, estimate.paced), (3, Some(Duration::from_secs(10))));
    assert!(report.rows().into_vec().await.unwrap().is_empty());
    assert_eq!(
        asked(&recorder).iter().map(|asked| (asked.0, asked.1)).collect::<Vec<_>>(),
        [(0, 2), (2, 4), (4, 5)]
    );
}

#[tokio::test]
async fn what_cannot_be_read_as_rows_is_refused_by_name_before_anything_is_sent() {
    let (recorder, client) = answering([]).await;
    let named = async |report: Report<openai_admin::endpoints::ListCosts>| {
        let e = report.clone().rows().next().await.unwrap().unwrap_err();
        assert!(report.estimate().is_err() && report.range().is_err());
        let Error::InvalidInput(refused) = e else { panic!("{e:?}") };
        refused.parameter
    };
    assert_eq!(named(client.costs(days(0, 2)).after("page_A")).await, "after");
    assert_eq!(named(client.costs(days(0, 2)).bucket_width("1w")).await, "bucket_width");
    assert_eq!(named(client.costs(days(2, 2))).await, "end_time");
    assert_eq!(named(client.costs(days(0, 2)).limit(181)).await, "limit");
    // Costs know keys from the 6th of December 2025 on.
    let by_key = |start| client.costs((at(start), at(START))).group_by([CostsGroupBy::ApiKeyId]);
    assert_eq!(named(by_key(1_764_979_199)).await, "start_time");
    assert_eq!(by_key(1_764_979_200).estimate().unwrap().requests, 1);
    assert_eq!(by_key(0).resume_from(at(1_764_979_200)).estimate().unwrap().requests, 1);
    assert!(recorder.take().is_empty());
}

#[tokio::test]
async fn an_order_of_its_own_repeats_and_buckets_of_others_do_not_show() {
    let one = bucket(1, &[("b", "1")]);
    let pages = [
        page(&[bucket(2, &[("c", "1")]), one.clone(), bucket(-1, &[("x", "9")])], Some("A")),
        page(&[], Some("B")),
        page(&[one, bucket(0, &[("a", "1"), ("b", "1")]), bucket(3, &[("x", "9")])], None),
    ];
    let (recorder, client) = answering(pages).await;

    let rows = starts(client.costs(days(0, 3)).rows()).await;

    assert_eq!(rows.into_iter().map(Result::unwrap).collect::<Vec<_>>(), [0, 0, 1, 2]);
    let tokens: Vec<_> = asked(&recorder).into_iter().map(|asked| (asked.0, asked.1, asked.3)).collect();
    assert_eq!(tokens, [(0, 3, None), (0, 3, Some("A".to_owned())), (0, 3, Some("B".to_owned()))]);
}

#[tokio::test]
async fn what_contradicts_itself_is_an_error_and_nothing_of_its_window_is_delivered() {
    let wide = bucket(0, &[]).replace(&(START + DAY).to_string(), &(START + 2 * DAY).to_string());
    let between = bucket(0, &[]).replace(&START.to_string(), &(START + 60).to_string());
    for (pages, expected) in [
        (vec![page(&[bucket(0, &[("a", "1")]), bucket(0, &[("a", "2")])], None)], "twice, and not the same"),
        (vec![page(&[wide], None)], "where `1d` were asked for"),
        (vec![page(&[between], None)], "where `1d` were asked for"),
        (vec![page(&[bucket(0, &[("a", "1")])], Some("A")), page(&[], Some("A"))], "repeated a cursor"),
        (vec![page(&[bucket(0, &[("a", "1")])], Some(""))], "no way to get them"),
    ] {
        let (_recorder, client) = answering(pages).await;
        let mut rows = client.costs(days(0, 3)).rows();
        let e = rows.next().await.unwrap().unwrap_err();
        assert!(reason(&e).contains(expected), "{e}");
        assert_eq!(rows.resume_at(), at(START));
        assert!(rows.next().await.is_none());
    }
}

#[tokio::test]
async fn a_token_that_is_refused_is_answered_by_going_on_from_what_is_whole() {
    let refused = Answer {
        status: 400,
        ..Answer::json(
            &json!({"error": {"message": "The page token is invalid.", "type": "invalid_request_error"}}),
        )
    };
    let answer = |text: String| Answer::json(&serde_json::from_str(&text).unwrap());
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    recorder.set([
        // Day 2 is missing, so that what comes behind it may not be whole.
        answer(page(&[bucket(0, &[("a", "1")]), bucket(1, &[]), bucket(3, &[("d", "1")])], Some("A"))),
        refused.clone(),
        answer(page(&[bucket(3, &[("d", "1")])], Some("B"))),
        // Nothing is whole: half as many are asked for.
        refused,
        answer(page(&[bucket(2, &[("c", "1")])], None)),
        answer(page(&[bucket(3, &[("d", "1")])], None)),
    ]);

    let rows = starts(client.costs(days(0, 4)).rows()).await;

    assert_eq!(rows.into_iter().map(Result::unwrap).collect::<Vec<_>>(), [0, 2, 3]);
    let spans: Vec<_> =
        asked(&recorder).into_iter().map(|asked| (asked.0, asked.1, asked.3.is_some())).collect();
    let expected = [(0, 4, false), (0, 4, true), (2, 4, false), (2, 4, true), (2, 3, false), (3, 4, false)];
    assert_eq!(spans, expected);
}

#[tokio::test]
async fn a_first_page_that_is_refused_and_a_token_of_a_single_bucket_are_errors() {
    let refused =
        || Answer { status: 400, ..Answer::json(&json!({"error": {"message": "no", "type": "t"}})) };
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    recorder.set([refused()]);
    let e = client.costs(days(0, 4)).rows().next().await.unwrap().unwrap_err();
    assert_eq!(e.status().unwrap().as_u16(), 400);

    recorder.set([Answer::json(&serde_json::from_str(&page(&[], Some("A"))).unwrap()), refused()]);
    let e = client.costs(days(0, 1)).rows().next().await.unwrap().unwrap_err();
    assert_eq!(e.status().unwrap().as_u16(), 400);
}

#[tokio::test]
async fn a_reply_that_is_too_large_is_asked_for_in_halves() {
    let recorder = Recorder::start().await;
    let client = Client::builder()
        .key("sk-admin-test")
        .base_url(recorder.url())
        .max_response_bytes(1_500)
        .build()
        .unwrap();
    let all = |first: i64, end: i64| {
        let buckets: Vec<_> =
            (first..end).map(|day| bucket(day, &[("a", "1"), ("b", "2"), ("c", "3")])).collect();
        Answer { body: page(&buckets, None).into_bytes(), ..Answer::json(&Value::Null) }
    };
    recorder.set([all(0, 8), all(0, 4), all(0, 2), all(2, 4), all(4, 6), all(6, 8)]);

    let rows = starts(client.costs(days(0, 8)).rows()).await;

    assert_eq!(rows.len(), 24);
    assert!(rows.iter().all(Result::is_ok));
    let spans: Vec<_> = asked(&recorder).into_iter().map(|asked| (asked.0, asked.1)).collect();
    assert_eq!(spans, [(0, 8), (0, 4), (0, 2), (2, 4), (4, 6), (6, 8)]);

    recorder.set([all(0, 40), all(0, 40)]);
    let e = client.costs(days(0, 2)).rows().next().await.unwrap().unwrap_err();
    assert!(e.to_string().contains("larger than 1500 bytes"), "{e}");
}

#[tokio::test]
async fn a_bucket_that_does_not_decode_is_an_error_for_it_alone_and_is_not_called_empty() {
    let odd = bucket(1, &[("b", r#""much""#)]);
    let (_recorder, client) =
        answering([page(&[bucket(0, &[("a", "1")]), odd, bucket(2, &[("c", "1")])], None)]).await;
    let mut buckets = client.costs(days(0, 3)).rows().by_bucket();

    let mut seen = Vec::new();
    while let Some(bucket) = buckets.next().await {
        seen.push(bucket.map(|bucket| (bucket.start.as_secs() - START) / DAY).map_err(|e| e.is_decode()));
    }
    assert_eq!(seen, [Ok(0), Err(true), Ok(2)]);
    assert!(client.costs(days(0, 3)).rows().into_vec().await.is_err(), "no part of it passes for the whole");
}

#[tokio::test]
async fn a_result_that_does_not_decode_costs_no_other_row() {
    let odd = bucket(1, &[("b", "2"), ("c", r#""much""#), ("d", "3"), ("e", r#""more""#)]);
    let known = bucket(0, &[("a", "1")]);
    let (_recorder, client) = answering([page(&[known, odd], None)]).await;

    let mut seen = Vec::new();
    let mut rows = client.costs(days(0, 3)).group_by([CostsGroupBy::ProjectId]).rows();
    while let Some(row) = rows.next().await {
        seen.push(match row {
            Ok(row) => row.project_id.as_ref().unwrap().to_string(),
            Err(Error::Decode(e)) => {
                assert!(String::from_utf8_lossy(e.body()).contains("organization.costs.result"));
                e.field.unwrap()
            }
            Err(e) => panic!("{e}"),
        });
    }

    let [first, second] = [1, 3].map(|index| format!("data[1].results[{index}].amount.value"));
    assert_eq!(seen, ["a".to_owned(), first, second, "b".to_owned(), "d".to_owned()]);
}

/// A page as of a time, by the service's clock.
fn dated(buckets: &[String], date: i64) -> Answer {
    let date = httpdate::fmt_http_date(at(date).try_into().unwrap());
    let headers = vec![("date", date.into_bytes())];
    Answer { headers, ..Answer::json(&serde_json::from_str(&page(buckets, None)).unwrap()) }
}

#[tokio::test]
async fn whole_buckets_tell_what_is_empty_from_what_was_not_read() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    // Day 1 is not mentioned; day 3 has begun; the last ones have not.
    recorder.set([dated(&[bucket(0, &[("a", "1")]), bucket(2, &[("c", "1")])], START + 3 * DAY + 5)]);
    let mut stream = client.costs(days(0, 6)).rows().grace(Duration::from_secs(86_400)).by_bucket();

    let mut seen = Vec::new();
    while let Some(bucket) = stream.next().await {
        let Bucket { start, closed, results, .. } = bucket.unwrap();
        seen.push(((start.as_secs() - START) / DAY, results.len(), closed));
    }

    assert_eq!(seen, [(0, 1, true), (1, 0, true), (2, 1, false), (3, 0, false)]);
    assert_eq!(stream.resume_at(), at(START + 4 * DAY));
}

#[tokio::test]
async fn only_what_has_been_over_for_the_grace_is_final() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    let all = [0, 1, 2, 3].map(|day| bucket(day, &[("a", "1")]));
    let run = async |date: i64, grace: i64| {
        recorder.set([dated(&all, date)]);
        let mut rows = client.costs(days(0, 4)).rows();
        rows = rows.final_before(Duration::from_secs(grace.unsigned_abs()));
        let mut count = 0;
        while let Some(row) = rows.next().await {
            assert!(row.unwrap().closed);
            count += 1;
        }
        (count, (rows.resume_at().as_secs() - START) / DAY)
    };
    assert_eq!(run(START + 4 * DAY, 0).await, (4, 4));
    assert_eq!(run(START + 4 * DAY - 1, 0).await, (3, 3), "by the clock of the service, not by this one");
    assert_eq!(run(START + 4 * DAY, 2 * DAY).await, (2, 2));
    assert_eq!(run(START + 4 * DAY, 9 * DAY).await, (0, 0));
}

#[tokio::test]
async fn reading_goes_on_where_it_ended_and_misses_nothing() {
    let pages = || {
        [
            page(&[bucket(0, &[("a", "1")]), bucket(1, &[("a", "1"), ("b", "1")])], None),
            page(&[bucket(2, &[("c", "1")])], None),
        ]
    };
    let (_recorder, client) = answering(pages()).await;
    let report = || client.costs(days(0, 3)).limit(2);
    let mut rows = report().rows();
    let mut places = vec![rows.resume_at()];
    while let Some(row) = rows.next().await {
        row.unwrap();
        places.push(rows.resume_at());
    }
    let places: Vec<_> = places.iter().map(|place| (place.as_secs() - START) / DAY).collect();
    assert_eq!(places, [0, 1, 1, 2, 3], "a bucket that was not delivered to its end begins again");

    let (recorder, client) = answering([page(&[bucket(1, &[]), bucket(2, &[("c", "1")])], None)]).await;
    let rows = client.costs(days(0, 3)).resume_from(at(START + DAY + 7)).rows().into_vec().await.unwrap();
    assert_eq!((rows.len(), asked(&recorder)[0].0), (1, 1));
}

#[tokio::test]
async fn a_row_knows_what_it_is_about_and_not_grouped_is_not_none() {
    let (_recorder, client) = answering([page(&[bucket(0, &[("proj_1", "1"), ("", "2")])], None)]).await;
    let report = client.costs(days(0, 1)).group_by([CostsGroupBy::ProjectId, CostsGroupBy::LineItem]);

    let rows = report.rows().into_vec().await.unwrap();

    assert_eq!(rows[0].dimension("project_id"), Dimension::Value("proj_1".to_owned()));
    assert_eq!(rows[1].dimension("project_id"), Dimension::None);
    assert_eq!(rows[1].dimension("user_id"), Dimension::NotGrouped);
    let key: RowKey = rows[0].key();
    assert_eq!(
        serde_json::to_value(&key).unwrap(),
        json!({
            "endpoint": "list_costs", "start": START, "currency": "usd", "unit": null,
            "dimensions": [["line_item", null], ["project_id", "proj_1"]],
        })
    );
    assert!(rows[0].key() != rows[1].key());
    assert_eq!(rows[0].amount.as_ref().unwrap().value, Some(1.into()));
    let written = serde_json::to_value(&rows[0]).unwrap();
    assert_eq!((written["start"].as_i64(), written["project_id"].as_str()), (Some(START), Some("proj_1")));
}

#[tokio::test]
async fn waits_are_told_with_their_reason_while_they_last() {
    let told = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let recorder = Recorder::start().await;
    let builder = Client::builder().key("sk-admin-test").base_url(recorder.url()).clock(Skipping::new());
    let client = builder.build().unwrap();
    let throttled =
        Answer { status: 429, headers: vec![("retry-after", b"7".to_vec())], ..Answer::json(&json!({})) };
    recorder.set([throttled, Answer::json(&serde_json::from_str(&page(&[], None)).unwrap())]);
    let kept = std::sync::Arc::clone(&told);

    let mut rows =
        client.costs(days(0, 1)).on_wait(move |wait| kept.lock().unwrap().push(wait.clone())).rows();
    assert!(rows.next().await.is_none());

    let told = told.lock().unwrap();
    assert_eq!(told.len(), 1);
    assert!(told[0].at_least >= Duration::from_secs(7) && told[0].operation == "list_costs");
    assert!(rows.progress().waited >= Duration::from_secs(7));
}

#[tokio::test]
async fn names_are_fetched_once_and_what_has_none_stays_an_id() {
    let organization = Organization::parse(
        "
users: [{ id: user-1, name: Grace, email: grace@example.com }, { id: user-2, name: '', email: ada@example.com }]
projects:
  - { id: proj_1, name: docs, api_keys: [{ id: key_1, name: Laptop, owner: user-1 }] }
  - { id: proj_2, name: old, archived: true }
",
    );
    let sandbox = Sandbox::builder().organization(organization.unwrap()).start().await.unwrap();
    let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build().unwrap();

    let names = client.names([NamesOf::Users, NamesOf::ApiKeys]).await.unwrap();

    assert_eq!(names.project(&"proj_2".into()), Some("old"), "archived ones have costs too");
    assert_eq!(names.user(&"user-1".into()), Some("Grace"));
    assert_eq!(names.user(&"user-2".into()), Some("ada@example.com"));
    assert_eq!(names.api_key(&"key_1".into()), Some("Laptop"), "of whom has left, too");
    assert_eq!((names.api_key(&"key_9".into()), names.requests()), (None, 3));
    // One of its two projects is archived, and not asked.
    assert_eq!(client.names([NamesOf::Users, NamesOf::ApiKeys]).estimate(2, 2).requests, 4);
    let slow = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url());
    let slow = slow.pacing(Pacing::new(1, Duration::from_secs(10), 1)).build().unwrap();
    let year = client.costs(days(0, 365)).estimate().unwrap();
    let both = year + slow.names([NamesOf::ApiKeys]).estimate(201, 0);
    assert_eq!((both.requests, both.paced), (3 + 3 + 201, Some(Duration::from_secs(20 + 2000))));
    assert_eq!(sandbox.count("list_project_api_keys"), 1);

    sandbox.inject(Fault::on("list_users").status(403)).unwrap();
    assert!(client.names([NamesOf::Users]).await.is_err(), "some of them are not all of them");
}

#[test]
fn days_are_whole_and_counted_in_utc() {
    let now = at(START + 5 * DAY + 7);
    let range = |days: Days| {
        let range = TimeRange::from(days);
        ((range.start.as_secs() - START) / DAY, (range.end.unwrap().as_secs() - START) / DAY)
    };
    assert_eq!(range(Days::last_before(3, now)), (2, 5));
    assert_eq!(range(Days::last_before(3, now).and_today()), (2, 6));
    assert_eq!(range(Days::from(at(START + 1)..=at(START + DAY))), (0, 2));
    #[cfg(feature = "jiff")]
    {
        let (first, last) = (jiff::civil::date(2026, 5, 12), jiff::civil::date(2026, 5, 14));
        assert_eq!(range(Days::from(first..=last)), (0, 3));
    }
    #[cfg(feature = "chrono")]
    {
        let date = |day| chrono::NaiveDate::from_ymd_opt(2026, 5, day).unwrap();
        assert_eq!(range(Days::from(date(12)..=date(14))), (0, 3));
    }
}
