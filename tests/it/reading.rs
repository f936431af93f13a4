//! Replies that are not quite what they should be: what can be mended is mended, and said.

use crate::bad_items::{answer, cursors, project, projects};
use crate::support::{Recorder, Variant, component, printed, spec};
use openai_admin::{Client, Error, Mend, Method, RetryPolicy};
use serde_json::{Value, json};

#[tokio::test]
async fn what_nothing_depends_on_costs_no_page_and_its_loss_is_said() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    for (rest, said) in [
        (r#""has_more": true, "last_id": "c", "first_id": 5"#, "first_id"),
        (r#""has_more": true, "last_id": "c", "object": {"x": 1}"#, "object"),
        (r#""has_more": true, "last_id": "c", "next": 7"#, "next"),
        (r#""has_more": false, "last_id": 7"#, "last_id"),
    ] {
        let body = format!(r#"{{"data": [{}], {rest}}}"#, project("a"));
        recorder.set([answer(body)]);

        let page = client.projects().list().with_meta().await.unwrap();

        assert_eq!((page.value.data.len(), page.meta.mended.len()), (1, 1), "{rest}");
        let mended = &page.meta.mended[0];
        assert_eq!((mended.field.as_str(), mended.kind), (said, Mend::IgnoredField), "{rest}");
        let following = page.value.next_cursor();
        assert_eq!(following, rest.contains("true").then_some("c"), "{rest}");
    }
}

#[tokio::test]
async fn null_for_the_items_is_an_empty_page_and_the_list_goes_on() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    let null = |rest: &str| answer(format!(r#"{{"object": "list", "data": null, {rest}}}"#));
    let last = || projects().page(&[project("a")], None);
    recorder.set([null(r#""has_more": true, "last_id": "c0""#), last()]);
    let items = client.projects().list().items().into_vec().await.unwrap();
    assert_eq!((items.len(), cursors(&recorder)), (1, vec![None, Some("c0".to_owned())]));

    recorder.set([null(r#""has_more": true"#)]);
    let e = client.projects().list().items().into_vec().await.unwrap_err();
    assert!(matches!(e, Error::Pagination(_)), "{e}");

    recorder.set([null(r#""has_more": false"#)]);
    let page = client.projects().list().with_meta().await.unwrap();
    assert!(page.value.data.is_empty());
    let said: Vec<_> = page.meta.mended.iter().map(|mended| (mended.field.as_str(), mended.kind)).collect();
    assert_eq!(said, [("data", Mend::NullList)]);
}

/// Bodies of a reply, with the field and the way in which each had to be mended.
fn odd(whole: &Value, path: &str, text: &str, number: &str) -> Vec<(String, String, Mend)> {
    let whole = whole.to_string();
    let (text_field, number_field) = (format!(r#""{text}":"text""#), format!(r#""{number}":7"#));
    assert!(whole.contains(&text_field) && whole.contains(&number_field), "{whole}");
    let text_is = |written: &str| whole.replacen(&text_field, written, 1);
    let number_is = |written: &str| whole.replacen(&number_field, &format!(r#""{number}":{written}"#), 1);
    let (text_at, number_at) = (format!("{path}{text}"), format!("{path}{number}"));
    vec![
        (format!("\u{feff}{whole}"), String::new(), Mend::ByteOrderMark),
        (text_is(&format!(r#""{text}":"Team \ud83d""#)), text_at.clone(), Mend::LoneSurrogate),
        (text_is(&format!(r#""{text}":"\udc00""#)), text_at.clone(), Mend::LoneSurrogate),
        (text_is(&format!(r#""{text}":"other",{text_field}"#)), text_at.clone(), Mend::RepeatedField),
        (text_is(&format!(r#""{text}":{{"x":5}},{text_field}"#)), text_at, Mend::RepeatedField),
        (number_is("7.0"), number_at.clone(), Mend::WholeNumber),
        (number_is("7e0"), number_at.clone(), Mend::WholeNumber),
        (number_is("700e-2"), number_at, Mend::WholeNumber),
    ]
}

#[tokio::test]
async fn what_can_be_mended_is_and_the_metadata_tells_of_it() {
    let (spec, recorder) = (spec(), Recorder::start().await);
    let client = recorder.answering(&Value::Null);
    let limit = component(&spec, "ProjectRateLimit", Variant::Full);
    let page = json!({"object": "list", "data": [limit], "has_more": false});
    let nested = json!({"outer": {"list": [limit]}});
    let check =
        |body: &str, received: Value, whole: &Value, meta: openai_admin::CallMeta, said: (String, Mend)| {
            let [mended] = &meta.mended[..] else { panic!("{body}: {meta:?}") };
            assert_eq!((mended.field.clone(), mended.kind), said, "{body}");
            let lossy = said.1 == Mend::LoneSurrogate;
            assert!(
                lossy && received.to_string().contains('\u{fffd}') || received == *whole,
                "{body}: {received}"
            );
        };
    let (text, number) = ("model", "max_requests_per_1_minute");
    for (body, field, kind) in odd(&limit, "", text, number) {
        recorder.set([answer(body.as_str())]);
        let call = client.project("proj_1").rate_limits().update("rl_1").with_meta();
        let reply = call.await.unwrap_or_else(|e| panic!("{body}: {e}"));
        check(&body, json!(reply.value), &limit, reply.meta, (field, kind));
    }
    for (body, field, kind) in odd(&page, "data[0].", text, number) {
        recorder.set([answer(body.as_str())]);
        let call = client.project("proj_1").rate_limits().list().with_meta();
        let reply = call.await.unwrap_or_else(|e| panic!("{body}: {e}"));
        check(&body, json!(reply.value), &page, reply.meta, (field, kind));
    }
    #[derive(serde::Deserialize, serde::Serialize)]
    struct Nested {
        outer: Outer,
    }
    #[derive(serde::Deserialize, serde::Serialize)]
    struct Outer {
        list: Vec<openai_admin::types::ProjectRateLimit>,
    }
    for (body, field, kind) in odd(&nested, "outer.list[0].", text, number) {
        recorder.set([answer(body.as_str())]);
        let call = client.request::<Nested>(Method::GET, "/nested").with_meta();
        let reply = call.await.unwrap_or_else(|e| panic!("{body}: {e}"));
        check(&body, json!(reply.value), &nested, reply.meta, (field, kind));
    }
}

#[tokio::test]
async fn a_mended_item_stands_among_bad_ones_and_the_error_tells_of_it() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    let mended = project("a").replace(r#""a""#, r#""a\ud83d""#);
    recorder.set([answer(format!(r#"{{"data": [{mended}, {{}}], "has_more": false}}"#))]);

    let e = client.projects().list().await.unwrap_err();

    let decode = e.as_decode().unwrap();
    assert_eq!(decode.partial_page::<openai_admin::types::Project>().unwrap().data[0].id, "a\u{fffd}");
    let said: Vec<_> = e.meta().mended.iter().map(|mended| (mended.field.as_str(), mended.kind)).collect();
    assert_eq!(said, [("data[0].id", Mend::LoneSurrogate)]);
    let bad = decode.item_errors().next().unwrap();
    assert!(bad.meta().mended.is_empty() && bad.meta().attempts == 1);
}

#[tokio::test]
async fn nothing_is_said_where_nothing_was_mended() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    // What the type does not have may be as odd as it likes.
    recorder.set([answer(project("a").replace('}', r#", "new": 1.0, "new": "\ud83d", "newer": 1e400}"#))]);

    let reply = client.projects().get("a").with_meta().await.unwrap();

    assert!(reply.meta.mended.is_empty());
}

#[tokio::test]
async fn free_values_are_kept_digit_for_digit_beside_what_is_mended() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    let free = r#"{"a": 1.0, "b": 1e2, "c": 12345678901234567890, "d": 0.1, "e": [1.5, {"f": "1.0"}]}"#;
    let role = component(&spec(), "AssignedRole", Variant::Full).to_string();
    let body = role
        .replace(r#""created_by_user_obj":{"key":{"any":1}}"#, &format!(r#""created_by_user_obj":{free}"#));
    assert_ne!(body, role);
    recorder.set([answer(format!("\u{feff}{body}"))]);

    let role = client.project("proj_1").user("user_1").roles().get("role_1").with_meta().await.unwrap();

    let kept = role.value.created_by_user_obj.clone().map(Value::Object).unwrap();
    assert_eq!(kept.to_string(), serde_json::from_str::<Value>(free).unwrap().to_string());
    assert_eq!(role.meta.mended.len(), 1);
}

#[tokio::test]
async fn a_reply_behind_a_byte_order_mark_is_not_broken_and_not_asked_for_again() {
    let recorder = Recorder::start().await;
    recorder.set([answer(format!("\u{feff}{}", project("a")))]);
    let client = Client::builder().key("sk-admin-test").base_url(recorder.url());
    let client = client.retry(RetryPolicy::default().attempts(3)).build().unwrap();

    let project = client.projects().create("docs").await.unwrap();

    assert_eq!((project.id.as_str(), recorder.take().len()), ("a", 1));
}

#[tokio::test]
async fn what_cannot_be_mended_names_its_field_and_shows_no_value() {
    let (spec, recorder) = (spec(), Recorder::start().await);
    let client = recorder.answering(&Value::Null);
    let limit = component(&spec, "ProjectRateLimit", Variant::Full).to_string();
    let number = r#""max_requests_per_1_minute":"#;
    for value in ["7.5", "1e400", "12345678901234567890.0", "\"planted\"", "{\"planted\":1}", "null", "[7]"] {
        let body = limit.replace(&format!("{number}7"), &format!("{number}{value}"));
        recorder.set([answer(body.as_str())]);

        let e = client.project("proj_1").rate_limits().update("rl_1").await.unwrap_err();

        let decode = e.as_decode().unwrap();
        assert_eq!(decode.field.as_deref(), Some("max_requests_per_1_minute"), "{value}: {e}");
        assert_eq!(decode.body(), body.as_bytes());
        assert!(
            e.to_string().contains("max_requests_per_1_minute: ") && !printed(&e).contains("planted"),
            "{e}"
        );
        assert!(e.to_string().contains("at line 1 column "), "{e}");
    }
}

#[tokio::test]
async fn the_secret_of_a_mended_reply_is_read_and_shown_nowhere() {
    let (spec, recorder) = (spec(), Recorder::start().await);
    let client = recorder.answering(&Value::Null);
    let created = component(&spec, "CreatedServiceAccount", Variant::Full).to_string();
    let body = created.replace("sk-sandbox-1", r"sk-sandbox-1\ud83d");
    assert_ne!(body, created);
    recorder.set([answer(body)]);

    let reply = client.project("proj_1").service_accounts().create("deploy").with_meta().await.unwrap();

    let key = reply.value.api_key.clone().unwrap();
    assert_eq!(key.value.expose_secret(), "sk-sandbox-1\u{fffd}");
    let said: Vec<_> = reply.meta.mended.iter().map(|mended| mended.field.as_str()).collect();
    assert_eq!(said, ["api_key.value"]);
    assert!(!format!("{reply:?}").contains("sk-sandbox-1"));
}
