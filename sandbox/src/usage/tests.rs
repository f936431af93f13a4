//! Reports agree with each other and with the organization, whatever is asked for.

use super::query::Query;
use super::rates::DAY;
use super::*;
use crate::Organization;
use crate::contract::Contract;
use crate::state::State;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

/// A Tuesday in 2026, a while after noon.
const NOW: i64 = 1_780_408_000;
const TODAY: i64 = NOW - NOW.rem_euclid(DAY);

fn generated() -> State {
    State::of(&Organization::generated(7, 6, 4)).unwrap()
}

fn pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap());
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn endpoint(operation: &str) -> &'static Endpoint {
    Endpoint::of(operation).unwrap()
}

fn read(endpoint: &Endpoint, query: &str) -> Result<Query, Refusal> {
    Query::read(endpoint, &pairs(query), None, NOW, &UsageOddities::default())
}

fn text_of(state: &State, operation: &str, query: &str, oddities: &UsageOddities, revision: u64) -> String {
    let endpoint = endpoint(operation);
    let query = Query::read(endpoint, &pairs(query), None, NOW, oddities).unwrap();
    answer(endpoint, &World::of(state, endpoint.service), &query, oddities, NOW, revision)
}

fn page(state: &State, operation: &str, query: &str) -> Value {
    serde_json::from_str(&text_of(state, operation, query, &UsageOddities::default(), 0)).unwrap()
}

fn results(page: &Value) -> Vec<Value> {
    let buckets = page["data"].as_array().unwrap().iter();
    buckets.flat_map(|bucket| bucket["results"].as_array().unwrap().clone()).collect()
}

/// A number of a result, amounts in billionths.
fn number(value: &Value) -> u128 {
    match value.as_u64() {
        Some(whole) => u128::from(whole) * 1_000_000_000,
        None => format!("{:.9}", value.as_f64().unwrap()).replace('.', "").parse().unwrap(),
    }
}

/// The sums of all numbers, by name; quantities have different units, and are left out.
fn sums(page: &Value) -> BTreeMap<String, u128> {
    let mut sums = BTreeMap::new();
    for result in results(page) {
        for (name, value) in result.as_object().unwrap() {
            let value = if name == "amount" { &value["value"] } else { value };
            if value.is_number() && name != "quantity" {
                *sums.entry(name.clone()).or_default() += number(value);
            }
        }
    }
    sums
}

#[test]
fn each_endpoint_counts_and_tells_apart_what_openapi_yaml_has() {
    let contract = Contract::get().unwrap();
    let operations = contract.spec.operations.iter();
    let reports = operations.filter(|operation| ["costs", "usage"].contains(&&*operation.tag));
    let reports: BTreeSet<&str> = reports.map(|operation| &*operation.id).collect();
    assert_eq!(reports, Endpoint::all().iter().map(|endpoint| endpoint.operation).collect());

    for endpoint in Endpoint::all() {
        let operation = contract.operation(endpoint.operation).unwrap();
        let component = operation.reply.replace("BucketList", "Result");
        let known: BTreeSet<_> =
            contract.spec.properties(&component).iter().map(|field| &*field.name).collect();
        let mut told: BTreeSet<_> = endpoint.dimensions.iter().map(|dimension| dimension.name()).collect();
        told.extend(endpoint.measures.iter().map(|measure| measure.name));
        told.insert("object");
        if endpoint.service.is_none() {
            told.extend(["amount", "quantity", "quantity_unit"]);
        }
        assert_eq!(told, known, "{}", endpoint.operation);
        // Each grouping is one that openapi.yaml allows, and each filter is known.
        let groups =
            endpoint.dimensions.iter().map(|known| ("group_by[]".to_owned(), known.name().to_owned()));
        let start = [("start_time".to_owned(), "1".to_owned())];
        contract.check_query(operation, start.iter().cloned().chain(groups).collect()).unwrap();
        let filters = endpoint.dimensions.iter().map(|known| known.filter()).filter(|name| !name.is_empty());
        let filters: BTreeSet<_> = filters.collect();
        let others = ["start_time", "end_time", "bucket_width", "limit", "page", "group_by[]"];
        let known = operation.query.iter().map(|field| &*field.name).filter(|name| !others.contains(name));
        for name in known {
            assert!(filters.contains(name), "{}: {name}", endpoint.operation);
        }
    }
}

#[test]
fn minutes_hours_and_days_add_up_to_the_same() {
    let state = generated();
    // Yesterday, and today until now.
    let (start, end) = (TODAY - DAY, TODAY + DAY);
    for endpoint in Endpoint::all().iter().filter(|endpoint| endpoint.service.is_some()) {
        let by = |width: &str| {
            let query = format!("start_time={start}&end_time={end}&bucket_width={width}&limit=3000");
            sums(&page(&state, endpoint.operation, &query))
        };
        let days = by("1d");
        assert!(!days.is_empty() && days.values().any(|sum| *sum > 0), "{}", endpoint.operation);
        assert_eq!(days, by("1h"), "{}", endpoint.operation);
        assert_eq!(days, by("1m"), "{}", endpoint.operation);
    }
}

#[test]
fn groups_add_up_to_the_whole_and_filters_to_a_part_of_it() {
    let state = generated();
    let time = format!("start_time={}&end_time={TODAY}&limit=20", TODAY - 20 * DAY);
    for endpoint in Endpoint::all() {
        let operation = endpoint.operation;
        let whole = page(&state, operation, &time);
        for dimension in endpoint.dimensions {
            let name = dimension.name();
            let groups = page(&state, operation, &format!("{time}&group_by[]={name}"));
            assert_eq!(sums(&groups), sums(&whole), "{operation} {name}");
            let results = results(&groups);
            for other in endpoint.dimensions.iter().filter(|other| *other != dimension) {
                assert!(results.iter().all(|result| result[other.name()].is_null()), "{operation} {name}");
            }
            if dimension.filter().is_empty() {
                continue;
            }
            // What is left by a filter is what the groups say of its value.
            let Some(value) = results.iter().map(|result| &result[name]).find(|value| !value.is_null())
            else {
                panic!("{operation} tells nothing apart by {name}");
            };
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let left = format!("{time}&group_by[]={name}&{}={text}", dimension.filter());
            let left = self::results(&page(&state, operation, &left));
            let same: Vec<_> = results.iter().filter(|result| result[name] == *value).cloned().collect();
            assert_eq!(left, same, "{operation} {name}");
            let none = format!("{time}&{}=nothing-of-that-name", dimension.filter());
            assert!(self::results(&page(&state, operation, &none)).is_empty(), "{operation} {name}");
        }
        let all: String =
            endpoint.dimensions.iter().map(|known| format!("&group_by[]={}", known.name())).collect();
        assert_eq!(sums(&page(&state, operation, &format!("{time}{all}"))), sums(&whole), "{operation}");
    }
}

#[test]
fn costs_are_what_usage_costs() {
    let state = generated();
    let time = format!("start_time={}&end_time={}&limit=30", TODAY - 20 * DAY, TODAY + DAY);
    let costs = results(&page(&state, "list_costs", &format!("{time}&group_by[]=line_item")));
    let billed = |name: &str| {
        let lines = costs.iter().filter(|result| result["line_item"] == name);
        lines.fold((0, 0), |(quantity, amount), line| {
            (quantity + number(&line["quantity"]) / 1_000_000_000, amount + number(&line["amount"]["value"]))
        })
    };
    let used = |operation: &str, query: &str, name: &str| {
        sums(&page(&state, operation, &format!("{time}{query}")))
            .get(name)
            .map_or(0, |sum| sum / 1_000_000_000)
    };

    let of_model = |name: &str| {
        let query = "&models[]=gpt-4o&batch=false";
        used("list_completions_usage", query, name) + used("list_decisions_usage", query, name)
    };
    let output = of_model("output_tokens");
    assert!(output > 0);
    assert_eq!(billed("gpt-4o, output"), (output, output * 10_000));
    let cached = of_model("input_cached_tokens");
    assert_eq!(billed("gpt-4o, cached input"), (cached, cached * 1250));
    let input = of_model("input_uncached_tokens") + of_model("input_cache_write_tokens");
    assert_eq!(billed("gpt-4o, input"), (input, input * 2500));

    let calls = used("list_web_search_calls_usage", "", "num_requests");
    assert_eq!(billed("web search tool calls"), (calls, calls * 10_000_000));
    let seconds = used("list_audio_transcriptions_usage", "", "seconds");
    assert_eq!(billed("whisper-1, audio"), (seconds, seconds * 100_000));
    // All lines, and nothing else.
    let whole = page(&state, "list_costs", &time);
    assert_eq!(
        costs.iter().map(|line| number(&line["amount"]["value"])).sum::<u128>(),
        sums(&whole)["amount"]
    );
    assert!(results(&whole).iter().all(|result| result["quantity"].is_null()));
}

#[test]
fn pages_are_parts_of_one_and_their_tokens_go_with_one_query() {
    let state = generated();
    for endpoint in Endpoint::all() {
        let operation = endpoint.operation;
        let query = format!("start_time={}&group_by[]=project_id", TODAY - 9 * DAY - 5);
        let whole = page(&state, operation, &format!("{query}&limit=30"));
        assert_eq!((&whole["has_more"], &whole["next_page"]), (&false.into(), &Value::Null));
        let (mut data, mut token) = (Vec::new(), String::new());
        loop {
            let page = page(&state, operation, &format!("{query}&limit=4{token}"));
            data.extend(page["data"].as_array().unwrap().clone());
            let Some(next) = page["next_page"].as_str() else { break };
            token = format!("&page={next}");
            let others = [
                format!("{query}&limit=5{token}"),
                format!("{query}&limit=4&end_time={NOW}{token}"),
                format!("start_time={}&group_by[]=project_id&limit=4{token}", TODAY - 8 * DAY),
                format!("{query}&limit=4{token}x"),
                format!("{query}&limit=4&page=page_1"),
            ];
            for other in others {
                let refused = read(endpoint, &other).unwrap_err().body();
                assert_eq!(refused["error"]["message"], "page token is invalid", "{other}");
                assert_eq!(refused["error"]["param"], "page", "{other}");
            }
        }
        assert_eq!(whole["data"].as_array().unwrap(), &data, "{operation}");
        assert_eq!(data.len(), 11, "dense, with the day of the start and today: {operation}");
        let starts: Vec<_> = data.iter().map(|bucket| bucket["start_time"].as_i64().unwrap()).collect();
        assert_eq!(starts, (0..11).map(|day| TODAY - (10 - day) * DAY).collect::<Vec<_>>());
    }
}

#[test]
fn the_first_page_decides_on_an_end_that_is_not_given() {
    let endpoint = endpoint("list_completions_usage");
    let query = format!("start_time={}&bucket_width=1m&limit=10", NOW - 3600);
    let at = |query: &str, now| {
        Query::read(endpoint, &pairs(query), None, now, &UsageOddities::default()).unwrap()
    };
    let first = at(&query, NOW);
    let second = at(&format!("{query}&page={}", first.next_page().unwrap()), NOW + 600);
    assert_eq!((second.first, second.end), (first.behind, first.end));
}

#[test]
fn nothing_is_known_of_the_future_nor_from_before_a_key() {
    let mut state = generated();
    let query = format!("start_time={}&end_time={}&bucket_width=1h&limit=100", TODAY, TODAY + 2 * DAY);
    let page = page(&state, "list_completions_usage", &query);
    let buckets = page["data"].as_array().unwrap();
    assert_eq!(buckets.len(), 48);
    let is_empty = |bucket: &Value| bucket["results"].as_array().unwrap().is_empty();
    assert!(buckets.iter().filter(|bucket| bucket["start_time"].as_i64() >= Some(NOW)).all(is_empty));
    assert!(!buckets.iter().all(is_empty));

    // A project that was created yesterday, and one that was archived then.
    let yesterday = TODAY - DAY + 3 * 3600;
    for (index, name) in [(0, "created_at"), (1, "archived_at")] {
        state.items("projects")[index].insert(name.to_owned(), yesterday.into());
    }
    for hour in 0..24 {
        let start = TODAY - DAY + hour * 3600;
        let query = format!("start_time={start}&end_time={}&bucket_width=1h", start + 3600);
        let of = |project: &str| {
            let query = format!("{query}&project_ids[]={project}");
            !results(&self::page(&state, "list_completions_usage", &query)).is_empty()
        };
        let (created, archived) = (of("proj_00000"), of("proj_00001"));
        assert!(hour >= 3 || !created, "{hour}");
        assert!(hour < 3 || !archived, "{hour}");
    }
    let long_ago = format!("start_time=0&end_time={}&limit=100000", TODAY);
    let first = results_with_time(&self::page(&state, "list_completions_usage", &long_ago));
    assert!(first.iter().all(|start| *start >= 1_700_000_000 - DAY) && !first.is_empty());
}

/// When the buckets with results begin.
fn results_with_time(page: &Value) -> Vec<i64> {
    let buckets = page["data"].as_array().unwrap().iter();
    let full = buckets.filter(|bucket| !bucket["results"].as_array().unwrap().is_empty());
    full.map(|bucket| bucket["start_time"].as_i64().unwrap()).collect()
}

#[test]
fn ids_are_those_of_the_organization() {
    let state = generated();
    let ids = |key: &str, name: &str| -> BTreeSet<String> {
        let items = state.listed(key).iter();
        items.map(|item| item[name].as_str().unwrap().to_owned()).collect()
    };
    let projects = ids("projects", "id");
    let keys: BTreeSet<_> =
        projects.iter().flat_map(|project| ids(&format!("project_api_keys/{project}"), "id")).collect();
    let known = [
        ("project_id", projects),
        ("api_key_id", keys),
        ("user_id", ids("users", "id")),
        ("model", ids("models", "model")),
    ];
    let time = format!("start_time={}&end_time={TODAY}&limit=20", TODAY - 20 * DAY);
    for endpoint in Endpoint::all() {
        for (name, known) in &known {
            if endpoint.dimensions.iter().all(|dimension| dimension.name() != *name) {
                continue;
            }
            let results = results(&page(&state, endpoint.operation, &format!("{time}&group_by[]={name}")));
            // The keys of service accounts belong to no user, and what is stored to no key.
            let told: BTreeSet<_> =
                results.iter().filter_map(|result| result[*name].as_str().map(str::to_owned)).collect();
            assert!(!told.is_empty() && told.is_subset(known), "{} {name}: {told:?}", endpoint.operation);
        }
    }
}

#[test]
fn the_same_seed_has_the_same_and_another_one_something_else() {
    let time = format!("start_time={}&group_by[]=line_item", TODAY - 5 * DAY);
    let of = |usage: crate::Usage| {
        let organization = Organization { usage, ..Organization::example() };
        text_of(&State::of(&organization).unwrap(), "list_costs", &time, &UsageOddities::default(), 0)
    };
    let seed = |seed| crate::Usage { seed, off: false };
    assert_eq!(of(seed(1)), of(seed(1)));
    assert_ne!(of(seed(1)), of(seed(2)));
    let off = of(crate::Usage { seed: 1, off: true });
    assert!(results(&serde_json::from_str(&off).unwrap()).is_empty());
}

#[test]
fn what_makes_no_sense_is_refused_by_name() {
    let now = NOW;
    for (operation, query, param) in [
        ("list_costs", String::new(), "start_time"),
        ("list_costs", "start_time=x".to_owned(), "start_time"),
        ("list_costs", "start_time=-1".to_owned(), "start_time"),
        ("list_costs", format!("start_time={}", i64::MAX), "start_time"),
        ("list_costs", format!("start_time={now}"), "start_time"),
        ("list_costs", format!("start_time={now}&end_time={now}"), "end_time"),
        ("list_costs", "start_time=1&limit=0".to_owned(), "limit"),
        ("list_costs", "start_time=1&group_by[]=model".to_owned(), "group_by[]"),
        ("list_completions_usage", "start_time=1&group_by[]=line_item".to_owned(), "group_by[]"),
        ("list_completions_usage", "start_time=1&bucket_width=1w".to_owned(), "bucket_width"),
        ("list_completions_usage", "start_time=1&page=".to_owned(), "page"),
    ] {
        let refused = read(endpoint(operation), &query).unwrap_err().body();
        assert_eq!(refused["error"]["param"], param, "{operation} {query}");
    }
    let with_most = |limit: i64| {
        Query::read(
            endpoint("list_costs"),
            &pairs(&format!("start_time=1&limit={limit}")),
            Some(180),
            now,
            &UsageOddities::default(),
        )
    };
    assert!(with_most(180).is_ok());
    assert_eq!(with_most(181).unwrap_err().body()["error"]["param"], "limit");
}

#[test]
fn revisions_change_days_and_all_that_is_told_of_them_alike() {
    let state = generated();
    let none = UsageOddities::default();
    let time = format!("start_time={}&end_time={TODAY}&limit=2000", TODAY - 30 * DAY);
    let told = |operation: &str, query: &str, revision| -> Value {
        serde_json::from_str(&text_of(&state, operation, &format!("{time}{query}"), &none, revision)).unwrap()
    };
    let rows = |revision| {
        let page = told("list_completions_usage", "&group_by[]=api_key_id&group_by[]=model", revision);
        let buckets = page["data"].as_array().unwrap().clone().into_iter();
        let rows = buckets.flat_map(|bucket| {
            let start = bucket["start_time"].clone();
            let results = bucket["results"].as_array().unwrap().clone().into_iter();
            results.map(move |row| {
                (
                    [&start, &row["api_key_id"], &row["model"]].map(Value::to_string),
                    number(&row["output_tokens"]),
                )
            })
        });
        rows.collect::<BTreeMap<_, _>>()
    };
    let (before, after) = (rows(0), rows(1));
    assert!(before.keys().any(|key| !after.contains_key(key)), "some vanish");
    assert!(after.keys().any(|key| !before.contains_key(key)), "some are new");
    assert!(
        after.iter().any(|(key, tokens)| before.get(key).is_some_and(|before| tokens > before)),
        "some grow"
    );
    assert!(after.iter().any(|(key, tokens)| before.get(key) == Some(tokens)), "some stay");
    assert_ne!(rows(1), rows(2));
    let (days, hours) =
        (told("list_completions_usage", "", 1), told("list_completions_usage", "&bucket_width=1h", 1));
    assert_eq!(sums(&days), sums(&hours));
}

#[test]
fn oddities_are_seen() {
    let state = generated();
    let time = format!("start_time={}&end_time={TODAY}", TODAY - 40 * DAY);
    let told = |operation: &str, query: &str, oddities: UsageOddities| -> Value {
        serde_json::from_str(&text_of(&state, operation, &format!("{time}{query}"), &oddities, 0)).unwrap()
    };
    let none = UsageOddities::default();

    let texts = told("list_costs", "&group_by[]=line_item", UsageOddities { amounts_as_text: true, ..none });
    let amounts: Vec<_> =
        results(&texts).iter().map(|row| row["amount"]["value"].as_str().unwrap().to_owned()).collect();
    assert!(amounts.iter().any(|amount| amount == "0E-6176"), "what is free");
    assert!(
        amounts.iter().any(|amount| amount.split_once('.').is_some_and(|(_, places)| places.len() == 36))
    );

    let emails =
        results(&told("list_costs", "&group_by[]=user_id", UsageOddities { user_emails: true, ..none }));
    assert!(emails.iter().any(|row| row["user_email"].as_str().is_some_and(|email| email.contains('@'))));
    assert!(emails.iter().all(|row| row["user_id"].is_null() == row["user_email"].is_null()));

    let units =
        results(&told("list_costs", "&group_by[]=line_item", UsageOddities { unknown_units: true, ..none }));
    assert!(units.iter().all(|row| row["quantity_unit"] == "newer_units"));
    let kinds = told("list_images_usage", "", UsageOddities { unknown_kinds: true, ..none });
    assert!(results(&kinds).iter().any(|row| row["object"] == "organization.usage.newer.result"));
    let fields = told("list_images_usage", "", UsageOddities { unknown_fields: true, ..none });
    assert!(results(&fields).iter().all(|row| row["newer_than_openapi_yaml"].is_object()));

    let pages = |page_limits| {
        let page = told("list_costs", "&limit=35", UsageOddities { page_limits, ..none });
        (page["data"].as_array().unwrap().len(), page["has_more"] == true)
    };
    assert_eq!(pages(PageLimits::Kept), (35, true));
    assert_eq!(pages(PageLimits::Clamped(31)), (31, true));
    assert_eq!(pages(PageLimits::Ignored), (40, false));

    let refuses = UsageOddities { refuses_users_of_projects: true, ..none };
    for (query, is_refused) in [
        ("&group_by[]=user_id", false),
        ("&group_by[]=user_id&group_by[]=project_id", true),
        ("&group_by[]=user_id&project_ids[]=proj_00000", true),
        ("&project_ids[]=proj_00000", false),
    ] {
        let query = pairs(&format!("{time}{query}"));
        let read = Query::read(endpoint("list_costs"), &query, None, NOW, &refuses);
        assert_eq!(read.is_err(), is_refused, "{query:?}");
        assert!(Query::read(endpoint("list_costs"), &query, None, NOW, &none).is_ok());
    }
}

/// Run it in a release build: `cargo test -p openai-admin-sandbox --release --lib usage -- --ignored --nocapture`.
#[test]
#[ignore = "it measures time"]
fn a_year_takes_at_most_50_milliseconds() {
    let state = State::of(&Organization::generated(7, 20, 5)).unwrap();
    let mut slowest = (0.0, String::new());
    for endpoint in Endpoint::all() {
        let all: String =
            endpoint.dimensions.iter().map(|known| format!("&group_by[]={}", known.name())).collect();
        let each = endpoint.dimensions.iter().map(|known| format!("&group_by[]={}", known.name()));
        for groups in each.chain([String::new(), all]) {
            // Costs know keys for less than a year.
            let start =
                (TODAY - 365 * DAY).max(if groups.contains("api_key_id") && endpoint.service.is_none() {
                    1_765_065_600
                } else {
                    0
                });
            // As large as pages can be.
            let limit = if endpoint.service.is_none() { 180 } else { 31 };
            let query = format!("start_time={start}&end_time={TODAY}&limit={limit}{groups}");
            let once = || {
                let (begun, mut size, mut token) = (Instant::now(), 0, String::new());
                loop {
                    let none = UsageOddities::default();
                    let asked = read(endpoint, &format!("{query}{token}")).unwrap();
                    let world = World::of(&state, endpoint.service);
                    size += answer(endpoint, &world, &asked, &none, NOW, 0).len();
                    let Some(next) = asked.next_page() else { break };
                    token = format!("&page={next}");
                }
                (begun.elapsed().as_secs_f64() * 1000.0, size)
            };
            // What else the machine does counts for nothing.
            let (mut took, size) = once();
            for _ in 0..9 {
                took = took.min(once().0);
            }
            println!("{took:6.1} ms, {:5} KiB: {} {groups}", size / 1024, endpoint.operation);
            if took > slowest.0 {
                slowest = (took, format!("{} {groups}", endpoint.operation));
            }
        }
    }
    assert!(slowest.0 <= 50.0, "{slowest:?}");
}
