//! Costs and usage: ranges, limits, tokens and amounts.

use crate::bad_items::answering;
use crate::support::printed;
use futures_util::TryStreamExt;
use openai_admin::types::{BucketWidth, CostsGroupBy, QuantityUnit, TimeRange, Timestamp};
use openai_admin::{Error, ListEndpoint, Report};
use serde_json::json;

const START: Timestamp = Timestamp::from_secs(1_764_547_200);
const END: Timestamp = Timestamp::from_secs(1_764_720_000);

fn bucket(start: i64, results: &str) -> String {
    let end = start + 86_400;
    format!(r#"{{"object": "bucket", "start_time": {start}, "end_time": {end}, "results": [{results}]}}"#)
}

fn page(buckets: &[String], next: Option<&str>) -> String {
    let (data, has_more, next) = (buckets.join(","), next.is_some(), json!(next));
    format!(r#"{{"object": "page", "data": [{data}], "has_more": {has_more}, "next_page": {next}}}"#)
}

fn amount(value: &str) -> String {
    format!(
        r#"{{"object": "organization.costs.result", "amount": {{"value": {value}, "currency": "usd"}}, "line_item": null}}"#
    )
}

#[tokio::test]
async fn a_token_goes_with_the_very_query_that_it_was_made_for() {
    let pages =
        [page(&[bucket(1, "")], Some("page_A+/=")), page(&[], Some("B")), page(&[bucket(2, "")], None)];
    let (recorder, client) = answering(pages).await;

    let report = client.costs(START..END).group_by(["project_id", "line_item"]).project_ids(["proj_1"]);
    let buckets: Vec<_> = report.limit(1).buckets().try_collect().await.unwrap();

    assert_eq!(buckets.iter().map(|bucket| bucket.start_time.as_secs()).collect::<Vec<_>>(), [1, 2]);
    let sent: Vec<String> = recorder.take().into_iter().map(|request| request.target).collect();
    let without = |target: &str| {
        let parts = target.split(['?', '&']).filter(|part| !part.starts_with("page="));
        parts.map(str::to_owned).collect::<Vec<_>>()
    };
    assert!(sent.iter().all(|target| without(target) == without(&sent[0])), "{sent:?}");
    let tokens: Vec<_> =
        sent.iter().map(|target| target.split("page=").nth(1).unwrap_or("").split('&').next()).collect();
    assert_eq!(tokens, [Some(""), Some("page_A%2B%2F%3D"), Some("B")]);
}

#[tokio::test]
async fn a_report_neither_loops_nor_ends_silently() {
    let again = [page(&[bucket(1, "")], Some("A")), page(&[bucket(2, "")], Some("A"))];
    let lost = [page(&[bucket(1, "")], Some("")), String::new()];
    for (pages, reason, delivered) in [(again, "repeated a cursor", 2), (lost, "no way to get them", 1)] {
        let (_recorder, client) = answering(pages).await;
        let mut buckets = client.costs(START).buckets();
        for _ in 0..delivered {
            buckets.next().await.unwrap().unwrap();
        }
        let e = buckets.next().await.unwrap().unwrap_err();
        assert!(matches!(e, Error::Pagination(_)) && e.to_string().contains(reason), "{e}");
        assert!(buckets.next().await.is_none());
    }
}

async fn refusal<E: ListEndpoint>(report: Report<E>) -> Option<(&'static str, String)> {
    let e = report.buckets().next().await?.err()?;
    let Error::InvalidInput(refused) = &e else { panic!("{e:?}") };
    Some((refused.parameter, refused.reason.to_string()))
}

#[tokio::test]
async fn a_limit_above_that_of_its_width_is_refused_before_anything_is_sent() {
    let (recorder, client) = answering([page(&[], None)]).await;
    for (width, most) in
        [(None, 31), (Some("1m"), 1440), (Some("1h"), 168), (Some("1d"), 31), (Some("1w"), 1440)]
    {
        let report = || client.usage().images(START).maybe_bucket_width(width.map(BucketWidth::from));
        assert_eq!(refusal(report().limit(most)).await, None, "{width:?}");
        assert_eq!(recorder.take().len(), 1);
        let (parameter, reason) = refusal(report().limit(most + 1)).await.unwrap();
        assert_eq!(parameter, "limit");
        assert!(reason.contains(&most.to_string()) && reason.contains("bucket_width"), "{reason}");
        assert_eq!(refusal(report().limit(0)).await.unwrap().0, "limit");
        assert_eq!(recorder.take().len(), 0);
    }
    assert_eq!(refusal(client.costs(START).limit(181)).await.unwrap().0, "limit");
    assert_eq!(recorder.take().len(), 0);
}

#[tokio::test]
async fn a_range_that_ends_before_it_begins_is_refused_before_anything_is_sent() {
    let (recorder, client) = answering([page(&[], None)]).await;
    for range in [TimeRange::from((END, START)), (START, START).into(), (END..START).into()] {
        let (parameter, reason) = refusal(client.costs(range)).await.unwrap();
        assert_eq!(parameter, "end_time");
        assert!(reason.contains("2025-12-0"), "{reason}");
    }
    assert_eq!(recorder.take().len(), 0);
    assert_eq!(refusal(client.usage().vector_stores(START..)).await, None);
    assert_eq!(recorder.take()[0].target, "/v1/organization/usage/vector_stores?start_time=1764547200");
}

#[tokio::test]
async fn amounts_keep_their_digits_however_they_are_written() {
    for (written, kept) in [
        ("0.06", "0.06"),
        ("-3.25", "-3.25"),
        ("12", "12"),
        (r#""12.50""#, "12.50"),
        (r#""0E-6176""#, "0E-6176"),
        (r#""0.003627500000000000000000000000000000""#, "0.003627500000000000000000000000000000"),
        ("0.003627500000000000000000000000000000", "0.003627500000000000000000000000000000"),
        ("12345678901234567890.123456789", "12345678901234567890.123456789"),
    ] {
        let (_recorder, client) = answering([page(&[bucket(1, &amount(written))], None)]).await;
        let bucket = client.costs(START).buckets().next().await.unwrap().unwrap();
        let amount = bucket.results[0].amount.as_ref().unwrap();
        assert_eq!(amount.value.as_ref().unwrap().as_str(), kept);
        assert_eq!(amount.currency.as_deref(), Some("usd"));
    }
}

#[tokio::test]
async fn an_amount_that_is_none_costs_its_bucket_and_no_other() {
    for wrong in [r#""many""#, "true", r#""1e99999""#, "1e99999", &format!("1{:0>100}", 0), "{}", r#""""#] {
        let buckets = [bucket(1, &amount("1")), bucket(2, &amount(wrong)), bucket(3, &amount("3"))];
        let (_recorder, client) = answering([page(&buckets, None)]).await;
        let mut buckets = client.costs(START).buckets();
        assert_eq!(buckets.next().await.unwrap().unwrap().start_time.as_secs(), 1);
        let e = buckets.next().await.unwrap().unwrap_err();
        let Error::Decode(decode) = &e else { panic!("{wrong}: {e:?}") };
        assert_eq!(decode.index, Some(1));
        assert_eq!(decode.field.as_deref(), Some("data[1].results[0].amount.value"), "{wrong}");
        assert!(!printed(&e).contains("many"), "{e}");
        assert_eq!(buckets.next().await.unwrap().unwrap().start_time.as_secs(), 3);
        assert!(buckets.next().await.is_none());
    }
}

#[tokio::test]
async fn what_is_newer_than_this_crate_harms_nothing() {
    let result = r#"{"object": "organization.costs.new", "amount": {"value": 1.5, "currency": "xts", "tax": 1},
        "quantity": "1000", "quantity_unit": "parsecs", "user_email": "ada@example.com", "project_id": null}"#;
    let (_recorder, client) = answering([page(&[bucket(1, result), bucket(2, "{}")], None)]).await;

    let mut buckets = client.costs(START).group_by([CostsGroupBy::LineItem]).buckets();
    let bucket = buckets.next().await.unwrap().unwrap();
    let cost = &bucket.results[0];
    assert_eq!(cost.quantity.as_ref().unwrap().as_str(), "1000");
    assert!(matches!(&cost.quantity_unit, Some(QuantityUnit::Unknown(unit)) if unit.as_str() == "parsecs"));
    assert_eq!((&cost.project_id, &cost.api_key_id), (&None, &None));
    // What a result is has to be said; what else is missing is none.
    assert!(matches!(buckets.next().await.unwrap().unwrap_err(), Error::Decode(_)));
}

#[test]
fn units_and_widths_have_names_in_rust() {
    assert_eq!(QuantityUnit::from("1000_tokens"), QuantityUnit::ThousandTokens);
    assert_eq!(BucketWidth::KNOWN, [BucketWidth::Minute, BucketWidth::Hour, BucketWidth::Day]);
    assert_eq!(BucketWidth::Minute.as_str(), "1m");
}
