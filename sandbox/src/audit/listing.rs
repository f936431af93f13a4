//! Lists of events, as the service gives them.

use super::scope::collection;
use crate::answer::Refusal;
use crate::odd::{AuditOrder, without_detour};
use crate::request::Request;
use crate::state::{Object, State};
use serde_json::{Value, json};
use std::cmp::Reverse;

/// What cursors begin with that are no ids.
const OPAQUE: &str = "cursor_";

/// Answers a list of the audit log.
pub(crate) fn list(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let query = Query::of(request)?;
    let events = state.listed(collection(query.tenant_only)).iter();
    let events = events.filter(|event| !request.listing.unlisted.contains(text(event, "id")));
    query.page(events.collect())
}

/// How a time has to compare with which one.
type Bound = (fn(&i64, &i64) -> bool, i64);

/// What is asked for, and how it is told.
#[derive(Clone, Debug, Default)]
struct Query {
    tenant_only: bool,
    bounds: Vec<Bound>,
    event_types: Vec<String>,
    actor_ids: Vec<String>,
    actor_emails: Vec<String>,
    project_ids: Vec<String>,
    resource_ids: Vec<String>,
    after: Option<String>,
    before: Option<String>,
    limit: usize,
    order: AuditOrder,
    opaque_cursors: bool,
    seed: u64,
}

impl Query {
    fn of(request: &Request<'_>) -> Result<Self, Refusal> {
        let bound = |name: &str, compare| -> Option<Bound> {
            Some((compare, request.query(&format!("effective_at[{name}]"))?.parse().ok()?))
        };
        let bounds =
            [bound("gt", i64::gt), bound("gte", i64::ge), bound("lt", i64::lt), bound("lte", i64::le)];
        let values = |name: &str| request.queries(name).map(str::to_owned).collect::<Vec<_>>();
        let cursor = |name: &str| request.query(name).map(|cursor| without_detour(cursor).to_owned());
        let query = Self {
            tenant_only: request.query("tenant_only") == Some("true"),
            bounds: bounds.into_iter().flatten().collect(),
            event_types: values("event_types[]"),
            actor_ids: values("actor_ids[]"),
            actor_emails: values("actor_emails[]"),
            project_ids: values("project_ids[]"),
            resource_ids: values("resource_ids[]"),
            after: cursor("after"),
            before: cursor("before"),
            limit: request.limit(),
            order: request.listing.audit.order,
            opaque_cursors: request.listing.audit.opaque_cursors,
            seed: request.listing.seed,
        };
        if query.after.is_some() && query.before.is_some() {
            return Err(Refusal::invalid("before", "'before' cannot be set together with 'after'."));
        }
        Ok(query)
    }

    /// A page of these events, which are there in the order in which they happened.
    fn page(&self, mut events: Vec<&Object>) -> Result<Value, Refusal> {
        // The last one first, where times are equal.
        events.reverse();
        match self.order {
            AuditOrder::NewestFirst => events.sort_by_key(|event| Reverse(time(event))),
            AuditOrder::OldestFirst => {
                events.reverse();
                events.sort_by_key(|event| time(event));
            }
            AuditOrder::Shuffled => events.sort_by_key(|event| self.lot(event)),
        }
        // A cursor is a place in the whole log, whatever is asked for there.
        let (after, before) = (self.place(&events, "after")?, self.place(&events, "before")?);
        let from = after.map_or(0, |after| after + 1);
        let matching = |events: &[&Object]| -> Vec<Value> {
            let matching = events.iter().filter(|event| self.matches(event));
            matching.map(|event| Value::Object((*event).clone())).collect()
        };
        let (page, has_more) = match before {
            None => {
                let mut page = matching(&events[from..]);
                let has_more = page.len() > self.limit;
                page.truncate(self.limit);
                (page, has_more)
            }
            // Backwards, it is the page that ends there, and more may come before it.
            Some(before) => {
                let mut page = matching(&events[..before]);
                let surplus = page.len().saturating_sub(self.limit);
                page.drain(..surplus);
                (page, surplus > 0)
            }
        };
        let cursor =
            |event: Option<&Value>| event.map(|event| self.cursor(event["id"].as_str().unwrap_or_default()));
        let (first, last) = (cursor(page.first()), cursor(page.last()));
        Ok(json!({"object": "list", "data": page, "first_id": first, "last_id": last, "has_more": has_more}))
    }

    fn place(&self, events: &[&Object], name: &str) -> Result<Option<usize>, Refusal> {
        let Some(wanted) = (if name == "after" { &self.after } else { &self.before }) else {
            return Ok(None);
        };
        // Ids are taken too, as the service's documentation has it.
        let place = events.iter().position(|event| {
            let id = text(event, "id");
            id == wanted || self.cursor(id) == *wanted
        });
        let missing = || Refusal::invalid(name, format!("'{wanted}' is not the cursor of a page."));
        place.map(Some).ok_or_else(missing)
    }

    /// What the place of an event is called.
    fn cursor(&self, id: &str) -> String {
        if !self.opaque_cursors {
            return id.to_owned();
        }
        id.bytes().rev().fold(OPAQUE.to_owned(), |cursor, byte| format!("{cursor}{byte:02x}"))
    }

    /// A number by which to shuffle: the same for an event, whatever others there are.
    fn lot(&self, event: &Object) -> u64 {
        let bytes = text(event, "id").bytes();
        let seed = bytes.fold(self.seed, |seed, byte| seed.wrapping_mul(31).wrapping_add(byte.into()));
        fastrand::Rng::with_seed(seed).u64(..)
    }

    fn matches(&self, event: &Object) -> bool {
        let one_of = |wanted: &[String], found: &[&str]| {
            wanted.is_empty() || wanted.iter().any(|wanted| found.contains(&wanted.as_str()))
        };
        let kind = text(event, "type");
        let actor = event.get("actor").unwrap_or(&Value::Null);
        let (session, key) = (&actor["session"], &actor["api_key"]);
        let actors = [&session["user"]["id"], &key["id"], &key["user"]["id"], &key["service_account"]["id"]];
        let emails = [&session["user"]["email"], &key["user"]["email"]];
        let project = event.get("project").unwrap_or(&Value::Null);
        self.bounds.iter().all(|(compare, bound)| compare(&time(event), bound))
            && one_of(&self.event_types, &[kind])
            && one_of(&self.actor_ids, &texts(actors))
            && one_of(&self.actor_emails, &texts(emails))
            && one_of(&self.project_ids, &texts([&project["id"]]))
            && one_of(&self.resource_ids, &resources(event.get(kind).unwrap_or(&Value::Null)))
    }
}

/// What was acted on: what a payload has the id of, or items of a list in it.
fn resources(payload: &Value) -> Vec<&str> {
    let lists =
        payload.as_object().into_iter().flat_map(|payload| payload.values()).filter_map(Value::as_array);
    let ids = lists.flatten().map(|item| &item["id"]).chain([&payload["id"]]);
    ids.filter_map(Value::as_str).collect()
}

fn texts<const N: usize>(values: [&Value; N]) -> Vec<&str> {
    values.into_iter().filter_map(Value::as_str).collect()
}

fn text<'a>(event: &'a Object, name: &str) -> &'a str {
    event.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn time(event: &Object) -> i64 {
    event.get("effective_at").and_then(Value::as_i64).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    //! Order, cursors and filters, without a server.

    use super::*;
    use crate::state::object;

    /// Four of one second, an older one that came last, and one from the future.
    fn events() -> Vec<Object> {
        let times = [("a", 10), ("b", 20), ("future", 99), ("c", 20), ("d", 20), ("e", 20), ("late", 15)];
        times.map(|(id, time)| object(json!({"id": id, "type": "x", "effective_at": time}))).to_vec()
    }

    fn ids(query: &Query) -> (String, bool) {
        let events = events();
        let page = query.page(events.iter().collect()).unwrap();
        let ids: Vec<_> =
            page["data"].as_array().unwrap().iter().map(|event| event["id"].as_str().unwrap()).collect();
        (ids.join(" "), page["has_more"].as_bool().unwrap())
    }

    fn all() -> Query {
        Query { limit: 100, ..Query::default() }
    }

    fn found(query: Query) -> (String, bool) {
        ids(&query)
    }

    fn set(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn the_newest_is_first_and_of_one_second_the_one_that_came_last() {
        assert_eq!(found(all()), ("future e d c b late a".to_owned(), false));
        let oldest = Query { order: AuditOrder::OldestFirst, ..all() };
        assert_eq!(found(oldest), ("a late b c d e future".to_owned(), false));
        let shuffled = |seed| found(Query { order: AuditOrder::Shuffled, seed, ..all() }).0;
        assert_eq!(shuffled(1), shuffled(1));
        assert!((0..9).any(|seed| shuffled(seed) != shuffled(9)));
        let sorted = |text: String| {
            let mut ids: Vec<_> = text.split(' ').map(str::to_owned).collect();
            ids.sort();
            ids
        };
        assert_eq!(sorted(shuffled(3)), sorted(found(all()).0));
    }

    #[test]
    fn a_page_goes_on_behind_after_and_ends_at_before() {
        let page = |after: Option<&str>, before: Option<&str>| {
            let text = |cursor: Option<&str>| cursor.map(str::to_owned);
            found(Query { after: text(after), before: text(before), limit: 2, ..all() })
        };
        assert_eq!(page(None, None), ("future e".to_owned(), true));
        assert_eq!(page(Some("e"), None), ("d c".to_owned(), true));
        assert_eq!(page(Some("b"), None), ("late a".to_owned(), false), "the last page is full");
        assert_eq!(page(Some("a"), None), (String::new(), false));
        assert_eq!(page(None, Some("b")), ("d c".to_owned(), true));
        assert_eq!(page(None, Some("d")), ("future e".to_owned(), false));
        assert_eq!(page(None, Some("future")), (String::new(), false));
        let e = Query { after: set("gone"), ..all() }.page(events().iter().collect()).unwrap_err();
        assert_eq!(e.body()["error"]["param"], "after");
    }

    #[test]
    fn a_cursor_holds_whatever_is_filtered_and_however_it_is_told() {
        let later = Query { bounds: vec![(i64::gt, 15)], after: set("late"), ..all() };
        assert_eq!(found(later.clone()), (String::new(), false));
        assert_eq!(
            found(Query { after: set("a"), order: AuditOrder::OldestFirst, ..later }).0,
            "b c d e future"
        );

        let events = events();
        let mut query = Query { opaque_cursors: true, limit: 3, ..all() };
        let mut seen = Vec::new();
        loop {
            let page = query.page(events.iter().collect()).unwrap();
            let items = page["data"].as_array().unwrap();
            seen.extend(items.iter().map(|event| event["id"].as_str().unwrap().to_owned()));
            assert!(!seen.contains(&page["last_id"].as_str().unwrap().to_owned()));
            query.after = page["last_id"].as_str().map(str::to_owned);
            if page["has_more"] == false {
                break;
            }
        }
        assert_eq!(seen.join(" "), "future e d c b late a");
    }

    #[test]
    fn bounds_are_combined() {
        let within = |bounds: &[Bound]| found(Query { bounds: bounds.to_vec(), ..all() }).0;
        assert_eq!(within(&[(i64::ge, 15), (i64::lt, 20)]), "late");
        assert_eq!(within(&[(i64::gt, 15), (i64::le, 20)]), "e d c b");
        assert_eq!(within(&[(i64::gt, 10), (i64::ge, 20), (i64::lt, 100), (i64::le, 20)]), "e d c b");
        assert_eq!(within(&[(i64::gt, 20), (i64::lt, 20)]), "");
    }
}
