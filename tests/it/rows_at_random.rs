//! Rows and sums against the slow and simple way to get them, for inputs at random.

use crate::rows::{DAY, START, at};
use openai_admin::types::{BucketWidth, TimeRange, Totals};
use openai_admin::{Client, Report, ReportEndpoint, Result, RetryPolicy, Row, Rows};
use openai_admin_sandbox::{
    Fault, Oddities, Organization, PageLimits, RefusedPage, Sandbox, ScaledClock, UsageOddities,
};
use std::collections::BTreeMap;

/// Rows as texts, by what they are about.
fn texts<T: serde::Serialize>(rows: &[Row<T>]) -> Vec<String> {
    let mut texts: Vec<_> = rows.iter().map(|row| serde_json::to_string(row).unwrap()).collect();
    texts.sort_unstable();
    texts
}

/// The rows as texts, and how many results do not decode.
async fn all<E: ReportEndpoint>(mut rows: Rows<E>) -> Result<(Vec<String>, usize)> {
    let (mut all, mut bad) = (Vec::new(), 0);
    while let Some(row) = rows.next().await {
        match row {
            Ok(row) => all.push(row),
            Err(e) if e.is_decode() => bad += 1,
            Err(e) => return Err(e),
        }
    }
    Ok((texts(&all), bad))
}

/// The rows of one bucket after the other, each read on its own.
async fn one_by_one<E: ReportEndpoint>(
    range: TimeRange,
    width: i64,
    report: &impl Fn(TimeRange) -> Report<E>,
) -> (Vec<String>, usize) {
    let (mut rows, mut bad) = (Vec::new(), 0);
    let mut start = range.start.as_secs();
    while start < range.end.unwrap().as_secs() {
        let bucket = TimeRange::from((at(start), at(start + width)));
        let (more, worse) = all(report(bucket).limit(1).rows()).await.unwrap();
        let begin = format!("{{\"start\":{start},");
        assert!(more.iter().all(|row| row.starts_with(&begin)), "{more:?}");
        rows.extend(more);
        (start, bad) = (start + width, bad + worse);
    }
    rows.sort_unstable();
    (rows, bad)
}

async fn agrees<E: ReportEndpoint>(
    sandbox: &Sandbox,
    random: &mut fastrand::Rng,
    width: i64,
    operation: &str,
    report: impl Fn(TimeRange) -> Report<E>,
) {
    let first = START + random.i64(0..20) * width;
    let range = TimeRange::from((at(first), at(first + random.i64(1..40) * width)));
    // What the results are, whatever pages they come in.
    let told = UsageOddities {
        amounts_as_text: random.bool(),
        revisions: random.u32(0..3),
        unknown_kinds: random.bool(),
        unknown_fields: random.bool(),
        unknown_units: random.bool(),
        user_emails: random.bool(),
        ..UsageOddities::default()
    };
    sandbox.oddities(Oddities { usage: told, ..Oddities::default() });
    let expected = one_by_one(range, width, &report).await;
    for round in 0..6 {
        let usage = UsageOddities {
            page_limits: match round {
                0 => PageLimits::Kept,
                1 => PageLimits::Ignored,
                _ => PageLimits::Clamped(random.u32(1..9)),
            },
            refused_page: (round > 2).then(|| RefusedPage { nth: random.u32(1..4), always: round == 5 }),
            ..told
        };
        sandbox.oddities(Oddities { usage, empty_pages: random.bool(), ..Oddities::default() });
        if random.bool() {
            sandbox.inject(Fault::on(operation).times(2).status(429)).unwrap();
            sandbox.inject(Fault::on(operation).times(1).drop_reply()).unwrap();
        }
        let limit = random.u32(1..31);
        let rows = all(report(range).limit(limit).rows()).await;
        let rows = rows.unwrap_or_else(|e| panic!("{operation} {range:?} {limit} {usage:?}: {e}"));
        assert_eq!(rows, expected, "{operation} {range:?} {limit} {usage:?}");
    }
    sandbox.oddities(Oddities::default());
}

#[tokio::test]
async fn rows_equal_those_of_one_bucket_at_a_time_through_everything_odd() {
    for _ in 0..3 {
        let seed = fastrand::u64(..);
        println!("seed {seed}");
        let mut random = fastrand::Rng::with_seed(seed);
        let clock = ScaledClock::new(1000, seed);
        let organization = Organization::generated(seed, 3, 3);
        let sandbox = Sandbox::builder().organization(organization).start().await.unwrap();
        let builder = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).clock(clock);
        let client = builder.retry(RetryPolicy::default().no_deadline()).build().unwrap();
        let by: Vec<_> =
            ["project_id", "line_item", "api_key_id"].into_iter().filter(|_| random.bool()).collect();
        agrees(&sandbox, &mut random, DAY, "list_costs", |range| client.costs(range).group_by(by.clone()))
            .await;
        let by: Vec<_> = ["model", "project_id", "batch"].into_iter().filter(|_| random.bool()).collect();
        let (width, wide) = [("1h", 3600), ("1m", 60), ("1d", DAY)][random.usize(0..3)];
        let width = BucketWidth::from(width);
        agrees(&sandbox, &mut random, wide, "list_completions_usage", |range| {
            client.usage().completions(range).bucket_width(width.clone()).group_by(by.clone())
        })
        .await;
    }
}

#[test]
fn sums_of_many_long_amounts_are_those_of_a_library_of_big_numbers() {
    let mut random = fastrand::Rng::with_seed(5);
    let (mut totals, mut expected) = (Totals::default(), BTreeMap::<&str, bigdecimal::BigDecimal>::new());
    for _ in 0..100_000 {
        let digits: String = (0..random.usize(1..=36)).map(|_| char::from(random.u8(b'0'..=b'9'))).collect();
        let (whole, fraction) = digits.split_at(random.usize(0..=digits.len()));
        let sign = if random.u8(..) < 60 { "-" } else { "" };
        let amount = format!("{sign}0{whole}.{fraction}0");
        let currency = ["usd", "eur", "jpy"][random.usize(0..3)];
        totals.add(currency, &amount.parse().unwrap()).unwrap();
        *expected.entry(currency).or_default() += amount.parse::<bigdecimal::BigDecimal>().unwrap();
    }
    for (currency, sum) in &expected {
        let ours: bigdecimal::BigDecimal = totals.get(currency).unwrap().as_str().parse().unwrap();
        assert_eq!(ours, *sum);
    }
    assert_eq!(totals.iter().count(), 3);
    assert_eq!(totals.get("gbp"), None);
}
