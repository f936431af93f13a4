//! Costs and usage over a socket: what is asked for in any way agrees, and what is odd is seen.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use openai_admin::types::{BucketWidth, CompletionsUsageGroupBy, CostsGroupBy, Decimal, Timestamp};
use openai_admin::{Client, Clock, Sleep};
use openai_admin_sandbox::{Oddities, Organization, PageLimits, RefusedPage, Sandbox, Usage, UsageOddities};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

const DAY: i64 = 86_400;

/// Midnight of a day in May 2026.
const START: i64 = 1_778_544_000;

/// All endpoints with what they tell apart.
const ENDPOINTS: [(&str, &[&str]); 12] = [
    ("costs", &["project_id", "user_id", "line_item", "api_key_id", "api_source"]),
    ("usage/audio_speeches", &BY_KEY),
    ("usage/audio_transcriptions", &BY_KEY),
    ("usage/code_interpreter_sessions", &["project_id"]),
    ("usage/completions", &OF_MODELS),
    ("usage/decisions", &OF_MODELS),
    ("usage/embeddings", &BY_KEY),
    ("usage/file_search_calls", &["project_id", "user_id", "api_key_id", "vector_store_id"]),
    ("usage/images", &["project_id", "user_id", "api_key_id", "model", "size", "source"]),
    ("usage/moderations", &BY_KEY),
    ("usage/vector_stores", &["project_id"]),
    (
        "usage/web_search_calls",
        &["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"],
    ),
];
const BY_KEY: [&str; 4] = ["project_id", "user_id", "api_key_id", "model"];
const OF_MODELS: [&str; 7] =
    ["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"];

async fn start() -> (Sandbox, Client) {
    let organization = Organization::generated(7, 4, 3);
    let sandbox = Sandbox::builder().organization(organization).start().await.unwrap();
    let client = client_of(&sandbox);
    (sandbox, client)
}

fn client_of(sandbox: &Sandbox) -> Client {
    Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build().unwrap()
}

/// The status and the text of an answer.
async fn get(sandbox: &Sandbox, path: &str) -> (u16, String) {
    let url = format!("{}/organization/{path}", sandbox.base_url());
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let reply = http.get(url).bearer_auth(Sandbox::KEY).send().await.unwrap();
    (reply.status().as_u16(), reply.text().await.unwrap())
}

async fn page(sandbox: &Sandbox, path: &str) -> Value {
    let (status, text) = get(sandbox, path).await;
    assert_eq!(status, 200, "{path}: {text}");
    serde_json::from_str(&text).unwrap()
}

/// The buckets of all pages, and how many pages there were.
async fn all(sandbox: &Sandbox, path: &str) -> (Vec<Value>, usize) {
    let (mut buckets, mut pages, mut token) = (Vec::new(), 0, String::new());
    loop {
        let page = page(sandbox, &format!("{path}{token}")).await;
        buckets.extend(page["data"].as_array().unwrap().clone());
        pages += 1;
        assert_eq!(page["has_more"].as_bool().unwrap(), page["next_page"].is_string());
        let Some(next) = page["next_page"].as_str() else { return (buckets, pages) };
        token = format!("&page={}", next.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D"));
    }
}

/// The sums of all numbers by name, and of amounts; quantities have different units, and are left out.
fn sums(buckets: &[Value]) -> BTreeMap<String, Decimal> {
    let mut sums = BTreeMap::<String, Decimal>::new();
    for result in buckets.iter().flat_map(|bucket| bucket["results"].as_array().unwrap()) {
        for (name, value) in result.as_object().unwrap() {
            let value = if name == "amount" { &value["value"] } else { value };
            if value.is_number() && name != "quantity" {
                let sum = sums.entry(name.clone()).or_default();
                *sum = sum.checked_add(&value.to_string().parse().unwrap()).unwrap();
            }
        }
    }
    sums
}

async fn set(sandbox: &Sandbox, usage: &Value) -> u16 {
    let url = format!("{}/behaviour", sandbox.control_url());
    let behaviour = json!({"oddities": {"usage": usage}}).to_string();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    http.put(url).body(behaviour).send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn every_grouping_of_every_endpoint_is_what_openapi_yaml_has_and_adds_up() {
    let (sandbox, _) = start().await;
    for (path, groups) in ENDPOINTS {
        let time = format!("{path}?start_time={START}&end_time={}", START + 3 * DAY);
        let (whole, _) = all(&sandbox, &time).await;
        assert!(sums(&whole).values().any(|sum| !sum.is_zero()), "{path}");
        // Every set of them.
        for chosen in 1_u32..1 << groups.len() {
            let names = groups.iter().enumerate().filter(|(place, _)| chosen & (1 << place) != 0);
            let query: String = names.map(|(_, name)| format!("&group_by[]={name}")).collect();
            let (grouped, _) = all(&sandbox, &format!("{time}{query}")).await;
            assert_eq!(sums(&grouped), sums(&whole), "{path} {query}");
        }
    }
}

#[tokio::test]
async fn random_queries_agree_however_they_are_cut() {
    let (sandbox, _) = start().await;
    let mut random = fastrand::Rng::with_seed(11);
    for round in 0..60 {
        let (path, groups) = ENDPOINTS[random.usize(..ENDPOINTS.len())];
        let widths: &[(&str, i64, i64)] = match path {
            "costs" => &[("1d", DAY, 180)],
            _ => &[("1d", DAY, 31), ("1h", 3600, 168), ("1m", 60, 1440)],
        };
        let (width, seconds, most) = widths[random.usize(..widths.len())];
        let begin = START + random.i64(0..20) * DAY + random.i64(0..DAY);
        let end = begin + random.i64(1..40) * seconds;
        let mut query = format!("{path}?start_time={begin}&end_time={end}&bucket_width={width}");
        for name in groups {
            query += &if random.bool() { format!("&group_by[]={name}") } else { String::new() };
        }
        if random.bool() {
            query += "&project_ids[]=proj_00001&project_ids[]=proj_00002";
        }

        let (whole, _) = all(&sandbox, &format!("{query}&limit={most}")).await;
        let limit = random.i64(1..12);
        let (cut, pages) = all(&sandbox, &format!("{query}&limit={limit}")).await;

        assert_eq!(cut, whole, "round {round}: {query}");
        assert_eq!(pages, cut.len().div_ceil(usize::try_from(limit).unwrap()), "{query}");
        let starts: Vec<_> = whole.iter().map(|bucket| bucket["start_time"].as_i64().unwrap()).collect();
        let first = begin - begin % seconds;
        let dense: Vec<_> = (first..end).step_by(usize::try_from(seconds).unwrap()).collect();
        assert_eq!(starts, dense, "{query}");
        let (again, _) = all(&sandbox, &format!("{query}&limit={most}")).await;
        assert_eq!(again, whole, "{query}");
    }
}

#[tokio::test]
async fn the_same_seed_has_the_same_bytes() {
    let of = async |seed| {
        let organization = Organization { usage: Usage { seed, off: false }, ..Organization::example() };
        let sandbox = Sandbox::builder().organization(organization).start().await.unwrap();
        let query = format!("costs?start_time={START}&end_time={}&group_by[]=line_item", START + 5 * DAY);
        get(&sandbox, &query).await
    };
    assert_eq!(of(1).await, of(1).await);
    assert_ne!(of(1).await, of(2).await);
}

#[tokio::test]
async fn the_client_reads_costs_and_usage_that_agree() {
    let (sandbox, client) = start().await;
    let range = (Timestamp::from_secs(START), Timestamp::from_secs(START + 10 * DAY));

    let costs = client.costs(range).group_by([CostsGroupBy::LineItem]).limit(3).buckets();
    let costs = costs.into_vec().await.unwrap();
    let usage = client.usage();
    let by_hour = usage.completions(range).bucket_width(BucketWidth::Hour).models(["gpt-4o"]).batch(false);
    let by_hour = by_hour.group_by([CompletionsUsageGroupBy::Model]).buckets().into_vec().await.unwrap();
    let decisions =
        usage.decisions(range).models(["gpt-4o"]).batch(false).buckets().into_vec().await.unwrap();

    assert_eq!((costs.len(), by_hour.len(), decisions.len()), (10, 240, 10));
    assert_eq!(sandbox.count("list_costs"), 4);
    let billed = costs.iter().flat_map(|bucket| &bucket.results);
    let billed = billed.filter(|cost| cost.line_item.as_deref() == Some("gpt-4o, output"));
    let amounts = billed.map(|cost| cost.amount.as_ref().unwrap().value.clone().unwrap());
    let amount = Decimal::checked_sum(amounts).unwrap();
    let tokens = by_hour.iter().flat_map(|bucket| &bucket.results).map(|result| result.output_tokens);
    let more = decisions.iter().flat_map(|bucket| &bucket.results).map(|result| result.output_tokens);
    let tokens: i64 = tokens.chain(more).sum();
    // Ten dollars for a million.
    assert!(tokens > 0);
    let wanted: Decimal = format!("{}e-5", tokens).parse().unwrap();
    assert_eq!(amount, wanted);
}

/// Tells a time of day that is set.
#[derive(Debug)]
struct Calendar(Arc<AtomicI64>);

impl Clock for Calendar {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn time_of_day(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.0.load(Ordering::SeqCst).unsigned_abs())
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Sleep::new(tokio::time::sleep(duration))
    }

    fn random(&self) -> f64 {
        0.5
    }
}

#[tokio::test]
async fn a_new_project_is_used_from_its_beginning_until_it_is_archived() {
    let time = Arc::new(AtomicI64::new(START + 5 * 3600));
    let sandbox = Sandbox::builder().clock(Calendar(Arc::clone(&time))).start().await.unwrap();
    let client = client_of(&sandbox);
    let project = client.projects().create("docs").await.unwrap();
    client.project(&project.id).service_accounts().create("deploy").await.unwrap();
    time.fetch_add(20 * DAY, Ordering::SeqCst);
    let archived = START + 5 * 3600 + 20 * DAY;
    client.projects().archive(&project.id).await.unwrap();
    time.fetch_add(20 * DAY, Ordering::SeqCst);

    let query = format!(
        "usage/completions?start_time={}&end_time={}&bucket_width=1h&limit=168&project_ids[]={}",
        START - DAY,
        START + 30 * DAY,
        project.id
    );
    let (hours, _) = all(&sandbox, &query).await;

    let used = hours.iter().filter(|hour| !hour["results"].as_array().unwrap().is_empty());
    let used: Vec<i64> = used.map(|hour| hour["start_time"].as_i64().unwrap()).collect();
    assert!(used.len() > 20, "{used:?}");
    assert!(used.iter().all(|hour| (START + 5 * 3600..archived).contains(hour)), "{used:?}");
    // Of an organization without an end nothing is told that is still to come.
    let now = time.load(Ordering::SeqCst);
    let (days, _) = all(&sandbox, &format!("costs?start_time={}&end_time={}", now, now + 9 * DAY)).await;
    assert_eq!(days.len(), 10);
    assert!(days[1..].iter().all(|day| day["results"].as_array().unwrap().is_empty()));
}

#[tokio::test]
async fn what_cannot_be_asked_for_is_refused_by_name() {
    let (sandbox, _) = start().await;
    for (query, param) in [
        ("costs".to_owned(), "start_time"),
        (format!("costs?start_time={START}&end_time={START}"), "end_time"),
        (format!("costs?start_time={START}&limit=181"), "limit"),
        (format!("costs?start_time={START}&limit=0"), "limit"),
        (format!("costs?start_time={START}&bucket_width=1h"), "bucket_width"),
        (format!("costs?start_time={START}&group_by[]=model"), "group_by[]"),
        ("costs?start_time=1764979199&group_by[]=api_key_id".to_owned(), "start_time"),
        (format!("usage/completions?start_time={START}&limit=32"), "limit"),
        (format!("usage/completions?start_time={START}&bucket_width=1h&limit=169"), "limit"),
        (format!("usage/completions?start_time={START}&bucket_width=1m&limit=1441"), "limit"),
        (format!("usage/images?start_time={START}&sizes[]=1x1"), "sizes[]"),
        (format!("usage/vector_stores?start_time={START}&group_by[]=user_id"), "group_by[]"),
        (format!("usage/vector_stores?start_time={START}&page=page_1"), "page"),
    ] {
        let (status, text) = get(&sandbox, &query).await;
        let error: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((status, error["error"]["param"].as_str()), (400, Some(param)), "{query}: {text}");
    }
}

#[tokio::test]
async fn lists_are_understood_in_three_forms() {
    let (sandbox, _) = start().await;
    let time = format!("usage/completions?start_time={START}&end_time={}", START + DAY);
    let of = async |more: &str| page(&sandbox, &format!("{time}{more}")).await;

    let brackets = of("&group_by[]=project_id&group_by[]=model&models[]=o3&models[]=gpt-4o").await;
    assert_eq!(of("&group_by=project_id&group_by=model&models=o3&models=gpt-4o").await, brackets);
    assert_eq!(of("&group_by=project_id,model&models=o3,gpt-4o").await, brackets);
    assert_ne!(of("").await, brackets);
}

#[tokio::test]
async fn a_page_token_can_be_refused_once_or_always() {
    let (sandbox, client) = start().await;
    let range = (Timestamp::from_secs(START), Timestamp::from_secs(START + 10 * DAY));
    for always in [false, true] {
        let usage =
            UsageOddities { refused_page: Some(RefusedPage { nth: 2, always }), ..UsageOddities::default() };
        sandbox.oddities(Oddities { usage, ..Oddities::default() });
        let mut pages = client.costs(range).limit(4).pages();
        assert!(pages.next().await.unwrap().is_ok());
        assert!(pages.next().await.unwrap().is_ok());
        let cursor = pages.cursor().unwrap().to_owned();
        let e = pages.next().await.unwrap().unwrap_err();
        let e = e.as_api().unwrap();
        assert_eq!((e.message.as_str(), e.param.as_deref()), ("page token is invalid", Some("page")));

        let again = client.costs(range).limit(4).after(cursor).pages().next().await.unwrap();
        assert_eq!(again.is_err(), always);
    }
}

#[tokio::test]
async fn the_control_endpoint_makes_reports_odd() {
    let (sandbox, client) = start().await;
    let time = format!("costs?start_time={START}&end_time={}", START + 60 * DAY);
    let before = page(&sandbox, &format!("{time}&limit=60&group_by[]=line_item")).await;

    // Told, and after so many reports.
    assert_eq!(set(&sandbox, &json!({"revisions": 1})).await, 200);
    let revised = page(&sandbox, &format!("{time}&limit=60&group_by[]=line_item")).await;
    assert_ne!(revised, before);
    assert_eq!(set(&sandbox, &json!({"revised_after": 1})).await, 200);
    assert_eq!(page(&sandbox, &format!("{time}&limit=60&group_by[]=line_item")).await, before);
    assert_eq!(page(&sandbox, &format!("{time}&limit=60&group_by[]=line_item")).await, revised);

    assert_eq!(set(&sandbox, &json!({"page_limits": {"clamped": 31}})).await, 200);
    let (buckets, pages) = all(&sandbox, &format!("{time}&limit=60")).await;
    assert_eq!((buckets.len(), pages), (60, 2));
    assert_eq!(set(&sandbox, &json!({"page_limits": "ignored"})).await, 200);
    assert_eq!(all(&sandbox, &format!("{time}&limit=5")).await, (buckets, 1));

    // Amounts as texts have the same value for the client.
    let range = (Timestamp::from_secs(START), Timestamp::from_secs(START + 3 * DAY));
    let amounts = async || {
        let buckets =
            client.costs(range).group_by([CostsGroupBy::LineItem]).buckets().into_vec().await.unwrap();
        let costs = buckets.into_iter().flat_map(|bucket| bucket.results);
        costs.map(|cost| cost.amount.unwrap().value.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(set(&sandbox, &json!({})).await, 200);
    let numbers = amounts().await;
    assert_eq!(set(&sandbox, &json!({"amounts_as_text": true})).await, 200);
    let texts = amounts().await;
    assert_eq!(texts, numbers);
    assert!(texts.iter().any(|amount| amount.as_str() == "0E-6176"), "{texts:?}");
    assert!(texts.iter().any(|amount| amount.as_str().len() > 37));

    for (odd, seen) in [
        (json!({"unknown_kinds": true}), "organization.usage.newer.result"),
        (json!({"unknown_fields": true}), "newer_than_openapi_yaml"),
        (json!({"unknown_units": true}), "newer_units"),
        (json!({"user_emails": true}), "user_email"),
    ] {
        let query = format!("{time}&group_by[]=line_item&group_by[]=user_id");
        assert_eq!(set(&sandbox, &json!({})).await, 200);
        assert!(!get(&sandbox, &query).await.1.contains(seen));
        assert_eq!(set(&sandbox, &odd).await, 200);
        let (status, text) = get(&sandbox, &query).await;
        assert!(status == 200 && text.contains(seen), "{odd}: {text}");
    }
    assert_eq!(set(&sandbox, &json!({"refuses_users_of_projects": true})).await, 200);
    assert_eq!(get(&sandbox, &format!("{time}&group_by[]=user_id&group_by[]=project_id")).await.0, 400);

    for wrong in [
        json!({"refused_page": {"nth": 0}}),
        json!({"page_limits": {"clamped": 0}}),
        json!({"unheard_of": 1}),
    ] {
        assert_eq!(set(&sandbox, &wrong).await, 400, "{wrong}");
    }
}

#[tokio::test]
async fn oddities_can_be_set_from_the_beginning() {
    let usage = UsageOddities { page_limits: PageLimits::Clamped(2), ..UsageOddities::default() };
    let oddities = Oddities { usage, ..Oddities::default() };
    let sandbox = Sandbox::builder().oddities(oddities).start().await.unwrap();
    let (buckets, pages) =
        all(&sandbox, &format!("costs?start_time={START}&end_time={}", START + 6 * DAY)).await;
    assert_eq!((buckets.len(), pages), (6, 3));
}
