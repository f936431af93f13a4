//! Pages with items that do not fit: each costs nothing but itself.

use crate::support::{Answer, Recorder, Variant, component, spec};
use openai_admin::{Client, CursorStyle, Error, Items, List, ListEndpoint, Page, StatusCode};
use serde_json::{Value, json};

/// A success with exactly this body.
pub(crate) fn answer(body: impl Into<Vec<u8>>) -> Answer {
    Answer { body: body.into(), ..Answer::json(&Value::Null) }
}

/// A server that answers with these bodies in turn, and a client of it.
pub(crate) async fn answering(bodies: impl IntoIterator<Item = String>) -> (Recorder, Client) {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null).clone();
    recorder.set(bodies.into_iter().map(answer));
    (recorder, client)
}

pub(crate) fn project(id: &str) -> String {
    format!(r#"{{"id": "{id}", "object": "organization.project", "created_at": 1}}"#)
}

fn group(id: &str) -> String {
    let fields =
        r#""object": "project.group", "project_id": "proj_1", "group_name": "g", "group_type": "group""#;
    format!(r#"{{"group_id": "{id}", {fields}, "created_at": 1}}"#)
}

/// A list of either style, with what its items are made of.
pub(crate) struct Kind<E: ListEndpoint> {
    style: CursorStyle,
    list: fn(&Client) -> List<E>,
    id: fn(&E::Item) -> String,
    item: fn(&str) -> String,
    /// The name of the id.
    key: &'static str,
}

impl<E: ListEndpoint> Kind<E> {
    /// A page whose following page, if there is one, has this cursor.
    pub(crate) fn page(&self, items: &[String], cursor: Option<&str>) -> Answer {
        let cursor = match (self.style, cursor) {
            (_, None) => r#""has_more": false, "last_id": null"#.to_owned(),
            (CursorStyle::Next, Some(cursor)) => format!(r#""has_more": true, "next": "{cursor}""#),
            (_, Some(cursor)) => format!(r#""has_more": true, "last_id": "{cursor}""#),
        };
        answer(format!("{{\"object\": \"list\", \"data\": [\n{}], {cursor}}}", items.join(" ,\n ")))
    }

    /// Items that do not fit, and the name of the field that does not.
    fn bad(&self) -> Vec<(String, String)> {
        let Self { key, item, .. } = self;
        let whole = item("bad");
        let id = format!(r#""{key}": "bad""#);
        let field = format!(".{key}");
        vec![
            (whole.replace(&id, &format!(r#""{key}": null"#)), field.clone()),
            (whole.replace(&id, &format!(r#""{key}": {{"deep": [1, "]}}"]}}"#)), field.clone()),
            (whole.replace(&id, r#""x": "\ud83d""#), field),
            ("5".to_owned(), String::new()),
            ("null".to_owned(), String::new()),
            (r#""text, [""#.to_owned(), String::new()),
        ]
    }
}

pub(crate) fn projects() -> Kind<openai_admin::endpoints::ListProjects> {
    Kind {
        style: CursorStyle::LastId,
        list: |client| client.projects().list(),
        id: |item| item.id.to_string(),
        item: project,
        key: "id",
    }
}

fn groups() -> Kind<openai_admin::endpoints::ListProjectGroups> {
    Kind {
        style: CursorStyle::Next,
        list: |client| client.project("proj_1").groups().list(),
        id: |item| item.group_id.to_string(),
        item: group,
        key: "group_id",
    }
}

/// What is asked for in each request: the cursor, if there is one.
pub(crate) fn cursors(recorder: &Recorder) -> Vec<Option<String>> {
    let requests = recorder.take();
    let after = |target: &str| target.split_once("after=").map(|(_, cursor)| cursor.to_owned());
    requests.iter().map(|request| after(&request.target)).collect()
}

const CURSORS: [Option<&str>; 3] = [Some("c0"), Some("c1"), None];

/// Three pages of three items, one of them bad; and what the items are otherwise.
fn pages<E: ListEndpoint>(
    kind: &Kind<E>,
    page: usize,
    place: usize,
    bad: &str,
) -> (Vec<Answer>, Vec<String>) {
    let ids = |page: usize| (0..3).map(move |place| format!("i{page}{place}"));
    let answers = (0..3).map(|number| {
        let mut items: Vec<String> = ids(number).map(|id| (kind.item)(&id)).collect();
        if number == page {
            items[place] = bad.to_owned();
        }
        kind.page(&items, CURSORS[number])
    });
    (answers.collect(), (0..3).flat_map(ids).collect())
}

async fn every_place_of_a_bad_item<E: ListEndpoint>(kind: Kind<E>) {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    for (bad, field) in kind.bad() {
        for (page, place, is_prefetched) in
            (0..18).map(|number| (number % 3, number / 3 % 3, number / 9 == 1))
        {
            let (answers, ids) = pages(&kind, page, place, &bad);
            recorder.set(answers);
            let items = (kind.list)(client).items();
            let mut items = if is_prefetched { items.prefetch() } else { items };

            let mut received = Vec::new();
            while let Some(item) = items.next().await {
                received.push(item);
            }

            let case = format!("{bad} on page {page} at {place}");
            assert_eq!(received.len(), 9, "{case}");
            for (number, (item, id)) in received.iter().zip(&ids).enumerate() {
                if number != page * 3 + place {
                    assert_eq!(
                        (kind.id)(item.as_ref().unwrap_or_else(|e| panic!("{case}: {e}"))),
                        *id,
                        "{case}"
                    );
                    continue;
                }
                let Some(Error::Decode(e)) = item.as_ref().err() else { panic!("{case}: no error") };
                assert_eq!(e.index, Some(place), "{case}");
                assert_eq!(e.body(), bad.as_bytes(), "{case}");
                assert_eq!(e.field, Some(format!("data[{place}]{field}")), "{case}");
                assert!(e.to_string().contains(&format!("data[{place}]{field}: ")), "{case}: {e}");
                assert!(e.partial_page::<E::Item>().is_none() && e.next_cursor().is_none());
                assert_eq!((e.status, e.item_errors().count()), (StatusCode::OK, 0));
            }
            let asked = [None, Some("c0".to_owned()), Some("c1".to_owned())];
            assert_eq!(cursors(&recorder), asked, "{case}");
        }
    }
}

#[tokio::test]
async fn an_item_that_does_not_fit_costs_only_itself_in_lists_by_last_id() {
    every_place_of_a_bad_item(projects()).await;
}

#[tokio::test]
async fn an_item_that_does_not_fit_costs_only_itself_in_lists_by_next() {
    every_place_of_a_bad_item(groups()).await;
}

async fn drain<E: ListEndpoint>(items: &mut Items<E>) -> (Vec<E::Item>, Vec<Error>) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => good.push(item),
            Err(e) => bad.push(e),
        }
    }
    (good, bad)
}

#[tokio::test]
async fn a_page_of_nothing_but_bad_items_is_an_error_for_each_and_the_list_goes_on() {
    let (kind, recorder) = (projects(), Recorder::start().await);
    let client = recorder.answering(&Value::Null);
    let count = 20_000;
    recorder.set([kind.page(&vec!["{}".to_owned(); count], Some("c0")), kind.page(&[project("a")], None)]);

    let (good, bad) = drain(&mut client.projects().list().items()).await;

    assert_eq!((good.len(), bad.len()), (1, count));
    assert!(bad.iter().enumerate().all(|(index, e)| e.as_decode().unwrap().index == Some(index)));
    assert_eq!(cursors(&recorder), [None, Some("c0".to_owned())]);
}

#[tokio::test]
async fn the_cursor_of_items_is_that_of_the_page_until_its_last_error_was_delivered() {
    let (kind, recorder) = (projects(), Recorder::start().await);
    let client = recorder.answering(&Value::Null);
    recorder.set([
        kind.page(&["1".into(), project("a"), "2".into(), "3".into()], Some("c0")),
        kind.page(&[project("b"), "4".into()], None),
    ]);
    let mut items = client.projects().list().items();

    let mut cursors = Vec::new();
    while let Some(item) = items.next().await {
        let index = item.err().and_then(|e| e.as_decode().unwrap().index);
        assert!(!futures_util::stream::FusedStream::is_terminated(&items) || cursors.len() == 5);
        cursors.push((index, items.cursor().map(str::to_owned)));
    }

    let after = |cursor: &str| Some(cursor.to_owned());
    let (first, second) = (None, after("c0"));
    assert_eq!(
        cursors,
        [
            (Some(0), first.clone()),
            (None, first.clone()),
            (Some(2), first),
            (Some(3), second.clone()),
            (None, second.clone()),
            (Some(1), second),
        ]
    );
    assert!(futures_util::stream::FusedStream::is_terminated(&items));
}

#[tokio::test]
async fn a_bad_item_does_not_hide_that_a_list_cannot_go_on() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    recorder
        .set([answer(format!(r#"{{"data": [{}, 5], "has_more": true, "last_id": null}}"#, project("a")))]);

    let mut items = client.projects().list().items();

    assert!(items.next().await.unwrap().is_ok());
    assert!(items.next().await.unwrap().unwrap_err().is_decode());
    assert!(matches!(items.next().await, Some(Err(Error::Pagination(_)))));
    assert!(items.next().await.is_none());
}

async fn a_page_with_bad_items_is_an_error<E: ListEndpoint>(kind: Kind<E>) {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    let items = ["5".to_owned(), (kind.item)("a"), "{ }".to_owned()];
    let page = kind.page(&items, Some("c0"));
    recorder.set([page.clone()]);

    let e = (kind.list)(client).await.err().unwrap();

    let decode = e.as_decode().unwrap();
    let partial: &Page<E::Item> = decode.partial_page().unwrap();
    assert_eq!(partial.data.iter().map(kind.id).collect::<Vec<_>>(), ["a"]);
    assert_eq!(
        (partial.has_more, partial.next_cursor(), decode.next_cursor()),
        (Some(true), Some("c0"), Some("c0"))
    );
    assert!(decode.partial_page::<String>().is_none());
    assert_eq!((decode.index, decode.field.as_deref()), (None, Some("data[0]")));
    assert_eq!(decode.body(), &page.body);
    assert!(e.to_string().contains("data[0]: ") && e.to_string().contains("1 of its 3 items"), "{e}");
    let bad: Vec<_> = decode.item_errors().collect();
    let bad: Vec<_> = bad.iter().map(|e| e.as_decode().unwrap()).collect();
    let bad: Vec<_> = bad.iter().map(|e| (e.index, e.body().as_ref())).collect();
    assert_eq!(bad, [(Some(0), b"5".as_slice()), (Some(2), b"{ }")]);
    // Nothing is lost on copies.
    assert_eq!(e.clone().as_decode().unwrap().item_errors().count(), 2);
    let with_meta = (kind.list)(client).with_meta().await.err().unwrap();
    assert!(with_meta.as_decode().unwrap().partial_page::<E::Item>().is_some());
}

#[tokio::test]
async fn awaiting_a_page_with_bad_items_is_an_error_that_holds_the_others_and_the_way_on() {
    a_page_with_bad_items_is_an_error(projects()).await;
    a_page_with_bad_items_is_an_error(groups()).await;
}

#[tokio::test]
async fn pages_go_on_behind_a_page_with_bad_items() {
    for is_prefetched in [false, true] {
        let (kind, recorder) = (projects(), Recorder::start().await);
        let client = recorder.answering(&Value::Null);
        recorder.set(pages(&kind, 1, 2, "{}").0);
        let pages = client.projects().list().pages();
        let mut pages = if is_prefetched { pages.prefetch() } else { pages };

        assert_eq!(pages.next().await.unwrap().unwrap().data.len(), 3);
        let e = pages.next().await.unwrap().unwrap_err();
        assert_eq!(
            e.as_decode().unwrap().partial_page::<openai_admin::types::Project>().unwrap().data.len(),
            2
        );
        assert_eq!(pages.cursor(), Some("c1"), "the page counts as delivered");
        assert_eq!(pages.next().await.unwrap().unwrap().data.len(), 3);
        assert!(pages.next().await.is_none());
        assert_eq!(cursors(&recorder), [None, Some("c0".to_owned()), Some("c1".to_owned())]);
    }
}

#[tokio::test]
async fn collecting_ends_at_the_first_bad_item() {
    let (kind, recorder) = (projects(), Recorder::start().await);
    let client = recorder.answering(&Value::Null);
    recorder.set(pages(&kind, 1, 1, "{}").0);

    let e = client.projects().list().items().into_vec().await.unwrap_err();

    assert_eq!(e.as_decode().unwrap().index, Some(1));
}

#[tokio::test]
async fn a_page_that_is_not_a_list_of_its_own_is_read_item_by_item_too() {
    let (spec, recorder) = (spec(), Recorder::start().await);
    let mut certificate = component(&spec, "ProjectCertificate", Variant::Full);
    let good = certificate.clone();
    certificate["id"] = Value::Null;
    let client = recorder.answering(&json!({"object": "list", "data": [certificate, good], "first_id": 5}));

    let e = client.project("proj_1").certificates().activate(["cert_1"]).await.unwrap_err();

    let decode = e.as_decode().unwrap();
    assert_eq!(decode.field.as_deref(), Some("data[0].id"));
    let partial = decode.partial_page::<openai_admin::types::ProjectCertificate>().unwrap();
    assert_eq!((partial.data.len(), decode.next_cursor()), (1, None));
}

#[tokio::test]
async fn what_decides_on_the_way_on_is_never_guessed() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    for (rest, field) in [
        (r#""has_more": "yes", "last_id": "a""#, "has_more"),
        (r#""has_more": 1, "last_id": "a""#, "has_more"),
        (r#""has_more": true, "last_id": 5"#, "last_id"),
        (r#""has_more": true, "last_id": {"id": "a"}"#, "last_id"),
        (r#""has_more": true, "last_id": "a\ud83d""#, "last_id"),
        (r#""last_id": 5"#, "last_id"),
    ] {
        for data in [project("a"), "5".to_owned()] {
            recorder.set([answer(format!(r#"{{"data": [{data}], {rest}}}"#))]);
            let mut items = client.projects().list().items();

            let e = items.next().await.unwrap().unwrap_err();

            let decode = e.as_decode().unwrap_or_else(|| panic!("{rest}: {e}"));
            assert_eq!((decode.field.as_deref(), decode.index), (Some(field), None), "{rest}: {e}");
            assert!(items.next().await.is_none(), "{rest}");
            assert_eq!(cursors(&recorder), [None], "{rest}");
        }
    }
    recorder.set([answer(format!(r#"{{"data": [{}], "has_more": true, "next": 5}}"#, group("a")))]);
    let e = client.project("proj_1").groups().list().items().into_vec().await.unwrap_err();
    assert_eq!(e.as_decode().unwrap().field.as_deref(), Some("next"));
}

#[tokio::test]
async fn a_page_without_a_list_of_items_is_an_error_that_ends_the_stream() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&Value::Null);
    for (body, field) in [
        (r#"{"has_more": true, "last_id": "a"}"#, Some("data")),
        (r#"{"data": {"0": 1}, "has_more": true, "last_id": "a"}"#, Some("data")),
        (r#"{"data": "[]", "has_more": true, "last_id": "a"}"#, Some("data")),
        (r#"[{"data": 5}]"#, None),
        ("{\"data\": [], \"object\": \"\u{0}\"}", None),
        (r#"{"data": [5, "has_more": true, "last_id": "a"}"#, None),
    ] {
        recorder.set([answer(body)]);
        let mut pages = client.projects().list().pages();

        let e = pages.next().await.unwrap().unwrap_err();

        assert_eq!(e.as_decode().unwrap().field.as_deref(), field, "{body}: {e}");
        assert!(pages.next().await.is_none(), "{body}");
    }
}
