//! Reads spans of the audit log, one after the other, and says what comes next.

use crate::call::Endpoint;
use crate::endpoints::ListAuditLogs;
use crate::error::{Error, InvalidInputError, ItemErrors, PaginationError, Result};
use crate::follow::checkpoint::{Batch, Place, hash};
use crate::model::page::{Cursors, Following, Page};
use crate::model::received::Received;
use crate::model::timestamp::Timestamp;
use crate::paging::list::List;
use crate::raw;
use crate::transport::reply::date;
use crate::transport::settings::Target;
use crate::types::AuditLogEvent;
use http::{HeaderMap, StatusCode};
use std::collections::HashSet;
use std::mem;
use std::time::{Duration, Instant};

/// The most events of one span of time that are read and sorted at once.
const MOST: usize = 10_000;

/// The longest span of time that is read at once, in seconds.
const LONGEST: i64 = 7 * 86_400;

/// How much later a reply may be than those before let expect, in seconds, to be believed at once.
const JUMP: i64 = 60;

/// How many times the interval of polling is waited at most while nothing happens.
const SELDOM: u32 = 10;

/// The list of one scope.
pub(crate) struct ScopedList {
    pub(crate) tenant: bool,
    list: List<ListAuditLogs>,
}

/// The lists of the scopes that are followed. Each is asked for the types that belong to it; of a type that this
/// version does not know, all are.
pub(crate) fn lists(mut list: List<ListAuditLogs>, both: bool) -> Result<Vec<ScopedList>> {
    let endpoint = &mut list.call.endpoint;
    if !both {
        return Ok(vec![ScopedList { tenant: endpoint.is_tenant_only(), list }]);
    }
    if endpoint.is_tenant_only() {
        let reason = "leaves out the events of the organization, and both scopes are followed";
        return Err(InvalidInputError::new("tenant_only", reason).into());
    }
    let scoped = [false, true].map(|tenant| {
        let mut list = list.clone();
        let endpoint = &mut list.call.endpoint;
        if tenant {
            endpoint.set_tenant_only(true);
        }
        let types = endpoint.event_types_mut();
        let was_given = types.as_ref().is_some_and(|types| !types.is_empty());
        if let Some(types) = types {
            types.retain(|known| known.is_tenant_scoped().is_none_or(|scoped| scoped == tenant));
        }
        let is_empty = types.as_ref().is_some_and(Vec::is_empty);
        (!was_given || !is_empty).then_some(ScopedList { tenant, list })
    });
    Ok(scoped.into_iter().flatten().collect())
}

/// Where events come from, as a text: base URL, filters and scopes.
pub(crate) fn source(lists: &[ScopedList]) -> Result<String> {
    let urls = lists.iter().map(|ScopedList { list, .. }| {
        list.call.endpoint.check()?;
        let request = list.call.endpoint.request(&raw::Client::of(&list.call.transport));
        let request = request.map_err(|e| InvalidInputError::new("request", e.without_url().to_string()))?;
        Ok(request.url().to_string())
    });
    Ok(urls.collect::<Result<Vec<_>>>()?.join("\n"))
}

/// How the log is read.
#[derive(Clone, Debug)]
pub(crate) struct Polling {
    /// How long after its time an event may appear.
    pub(crate) overlap: Duration,
    pub(crate) poll: Duration,
    pub(crate) to_now: bool,
}

/// What one step came to.
pub(crate) enum Step {
    /// A span of time was read. Events are in order; those that were delivered before are left out.
    Read {
        events: Vec<Received<AuditLogEvent>>,
        errors: Vec<Error>,
        batch: Batch,
    },
    /// Nothing was to be read yet.
    Waited,
    /// It may go better the next time.
    Failed(Error),
    /// It will not.
    Refused(Error),
    Ended,
}

/// Follows the log, scope by scope and round by round: a round goes from what is settled to now.
pub(crate) struct Follower {
    lists: Vec<ScopedList>,
    places: Vec<Place>,
    reading: Vec<Reading>,
    source: u64,
    organization: Option<String>,
    options: Polling,
    /// The scope whose turn it is.
    turn: usize,
    /// Waited before the next request.
    pause: Option<Duration>,
    /// Rounds in a row that brought nothing, and whether this one did.
    idle: u32,
    is_busy: bool,
    /// What the service said of the time, and when.
    service: Option<(Timestamp, Instant)>,
    /// Hashes of what did not decode and was told.
    told: HashSet<u64>,
}

/// How far a scope has been read in this round.
struct Reading {
    /// Where the next span begins; `None` before the round.
    next: Option<i64>,
    /// Where the round ends.
    until: i64,
    /// Whether no reply of this round has told the time yet.
    guessed: bool,
    /// How long a span is.
    length: i64,
    /// Whether the service lets it be read.
    refused: bool,
}

/// A span that was read to its end.
#[derive(Default)]
struct Span {
    events: Vec<Received<AuditLogEvent>>,
    errors: Vec<Error>,
    /// The time of the service when it began to be read.
    date: Option<Timestamp>,
}

enum Fault {
    /// There are more events than are read at once.
    TooMany,
    /// The cursor of a page was refused.
    Cursor(Error),
    Other(Error),
}

impl Follower {
    pub(crate) fn new(
        lists: Vec<ScopedList>,
        places: Vec<Place>,
        source: u64,
        organization: Option<String>,
        options: Polling,
    ) -> Self {
        let reading = lists.iter().map(|_| Reading {
            next: None,
            until: 0,
            guessed: false,
            length: LONGEST,
            refused: false,
        });
        let reading = reading.collect();
        let (turn, pause, idle, is_busy, service, told) = Default::default();
        Self {
            lists,
            places,
            reading,
            source,
            organization,
            options,
            turn,
            pause,
            idle,
            is_busy,
            service,
            told,
        }
    }

    /// Reads the next span of time, or waits for it.
    pub(crate) async fn step(mut self: Box<Self>) -> (Box<Self>, Step) {
        let step = self.go_on().await;
        (self, step)
    }

    async fn go_on(&mut self) -> Step {
        if let Some(pause) = self.pause {
            let Some(ScopedList { list, .. }) = self.lists.first() else { return Step::Ended };
            list.call.transport.settings().clock.sleep(pause).await;
            self.pause = None;
        }
        let Some(scope) = self.next_scope() else { return self.round_over() };
        let (start, end) = self.window(scope);
        match self.read(scope, start, end).await {
            Ok(span) => self.take(scope, end, span),
            Err(Fault::TooMany) => {
                self.reading[scope].length = ((end - start) / 2).max(1);
                Step::Waited
            }
            Err(Fault::Cursor(e) | Fault::Other(e)) if is_refusal(&e) => {
                self.reading[scope].refused = true;
                match self.reading.iter().all(|reading| reading.refused) {
                    true => Step::Refused(e),
                    false => Step::Failed(e),
                }
            }
            Err(Fault::Cursor(e) | Fault::Other(e)) => {
                self.pause = Some(self.options.poll);
                Step::Failed(e)
            }
        }
    }

    /// The scope to read from: the one whose turn it is, if anything of this round is left there.
    fn next_scope(&mut self) -> Option<usize> {
        let count = self.lists.len();
        let now = self.now();
        let turns = (0..count).map(|turn| (self.turn + turn) % count);
        let open = turns.into_iter().find(|scope| {
            let Reading { next, until, refused, .. } = &self.reading[*scope];
            !refused && next.is_none_or(|next| next < *until)
        })?;
        let reading = &mut self.reading[open];
        if reading.next.is_none() {
            let settled = self.places[open].settled.as_secs();
            reading.next = Some(settled);
            // The second that has begun belongs to it. Something is asked for in each round: whose clock is right
            // only the service can tell.
            reading.until = now.as_secs().max(settled).saturating_add(1);
            reading.guessed = true;
        }
        self.turn = (open + 1) % count;
        (reading.next < Some(reading.until)).then_some(open).or_else(|| self.next_scope())
    }

    fn window(&self, scope: usize) -> (i64, i64) {
        let Reading { next, until, length, .. } = &self.reading[scope];
        let start = next.unwrap_or_default();
        (start, start.saturating_add(*length).min(*until))
    }

    fn round_over(&mut self) -> Step {
        if self.options.to_now || self.reading.iter().all(|reading| reading.refused) {
            return Step::Ended;
        }
        self.idle = if mem::take(&mut self.is_busy) { 0 } else { self.idle.saturating_add(1) };
        let seldom = 1_u32.checked_shl(self.idle.min(8)).unwrap_or(SELDOM).min(SELDOM);
        self.pause = Some(self.options.poll.saturating_mul(seldom));
        self.reading.iter_mut().for_each(|reading| reading.next = None);
        Step::Waited
    }

    /// Sorts what was read, leaves out what was delivered, and moves on.
    fn take(&mut self, scope: usize, end: i64, mut span: Span) -> Step {
        let known: HashSet<u64> = self.places[scope].ids.iter().map(|(_, hash)| *hash).collect();
        span.events.retain(|event| !known.contains(&hash(event.id.as_str().as_bytes())));
        span.events.sort_by(|a, b| (a.effective_at, a.id.as_str()).cmp(&(b.effective_at, b.id.as_str())));
        span.events.dedup_by(|a, b| a.id == b.id);
        let told = &mut self.told;
        span.errors.retain(|e| e.as_decode().is_none_or(|decode| told.insert(hash(decode.body()))));
        let events: Vec<_> = span
            .events
            .iter()
            .map(|event| (event.effective_at.as_secs(), hash(event.id.as_str().as_bytes())))
            .collect();

        let before = self.places.clone();
        let place = &mut self.places[scope];
        events.iter().for_each(|event| place.note(*event));
        let now = span.date.unwrap_or_else(|| self.now());
        let overlap = i64::try_from(self.options.overlap.as_secs()).unwrap_or(i64::MAX);
        let settled = end.min(now.as_secs().saturating_sub(overlap));
        self.places[scope].settle(Timestamp::from_secs(settled));
        let (known, until) = (self.service.is_some(), self.now().as_secs().saturating_add(1));
        let reading = &mut self.reading[scope];
        reading.next = Some(end);
        if known && mem::take(&mut reading.guessed) {
            reading.until = reading.until.max(until);
        }
        if span.events.len() < MOST / 4 {
            reading.length = reading.length.saturating_mul(2).min(LONGEST);
        }
        self.is_busy |= !events.is_empty();
        let (source, organization) = (self.source, self.organization.clone());
        let batch = Batch { source, organization, before, behind: self.places.clone(), scope, events };
        Step::Read { events: span.events, errors: span.errors, batch }
    }

    /// Reads a span to its end. Where a cursor is refused it begins once more.
    async fn read(&mut self, scope: usize, start: i64, end: i64) -> Result<Span, Fault> {
        match self.read_once(scope, start, end).await {
            Err(Fault::Cursor(_)) => self.read_once(scope, start, end).await,
            outcome => outcome,
        }
    }

    async fn read_once(&mut self, scope: usize, start: i64, end: i64) -> Result<Span, Fault> {
        let mut list = self.lists[scope].list.clone().limit(100);
        list.call.endpoint.set_window(Timestamp::from_secs(start), Timestamp::from_secs(end));
        let target = list.call.endpoint.operation();
        let style = match &target {
            Target::Known(operation) => operation.cursor_style,
            Target::Other(..) => None,
        };
        let mut span = Span::default();
        let mut seen = Cursors::default();
        loop {
            let page = self.page(&list, &mut span).await?;
            let following = style.map_or(Following::End, |style| page.following(style));
            span.events.extend(page.data);
            let reason = match following {
                Following::End => return Ok(span),
                // One second is not read in parts.
                Following::Cursor(_) if span.events.len() > MOST && end - start > 1 => {
                    return Err(Fault::TooMany);
                }
                Following::Cursor(cursor) if seen.insert(&cursor) => {
                    list = list.after(cursor);
                    continue;
                }
                Following::Cursor(_) => "the service repeated a cursor",
                Following::Missing => "more events may follow, but the service gave no way to get them",
            };
            let cursor = list.query().position().cloned();
            let error = PaginationError { operation: target.name(), reason: reason.into(), cursor };
            return Err(Fault::Other(Error::Pagination(Box::new(error))));
        }
    }

    async fn page(
        &mut self,
        list: &List<ListAuditLogs>,
        span: &mut Span,
    ) -> Result<Page<Received<AuditLogEvent>>, Fault> {
        let outcome = list.clone().with_meta().await;
        match outcome {
            Ok(response) => {
                self.heard(list, &response.headers, span)?;
                Ok(response.value)
            }
            Err(e) => {
                if let Some(decode) = e.as_decode() {
                    self.heard(list, &decode.headers.clone(), span)?;
                }
                let has_cursor = list.clone().query().position().is_some();
                match ItemErrors::split(e) {
                    Ok((page, errors)) => {
                        span.errors.extend(errors);
                        Ok(page)
                    }
                    Err(e) if has_cursor && e.status() == Some(StatusCode::BAD_REQUEST) => {
                        Err(Fault::Cursor(e))
                    }
                    Err(e) => Err(Fault::Other(e)),
                }
            }
        }
    }

    /// Notes what a reply tells of the time and of the organization, which must stay the same.
    fn heard(
        &mut self,
        list: &List<ListAuditLogs>,
        headers: &HeaderMap,
        span: &mut Span,
    ) -> Result<(), Fault> {
        if let Some(date) = date(headers).and_then(|date| Timestamp::try_from(date).ok()) {
            let most = self.service.map(|_| self.now().as_secs().saturating_add(JUMP));
            // What is settled is not read again, so that a clock which is wrong must not settle anything.
            let sure = most.map_or(date, |most| date.min(Timestamp::from_secs(most)));
            self.service = Some((date, list.call.transport.settings().clock.now()));
            span.date = span.date.or(Some(sure));
        }
        let organization = headers.get("openai-organization").and_then(|name| name.to_str().ok());
        let Some(organization) = organization else { return Ok(()) };
        match &self.organization {
            Some(known) if known != organization => {
                let reason = format!("belongs to the organization {known}, and this is {organization}");
                Err(Fault::Other(InvalidInputError::new("checkpoint", reason).into()))
            }
            _ => {
                self.organization = Some(organization.to_owned());
                Ok(())
            }
        }
    }

    /// By the service's clock as far as it is known, else by that of the client.
    fn now(&self) -> Timestamp {
        let Some(ScopedList { list, .. }) = self.lists.first() else { return Timestamp::now() };
        let clock = &list.call.transport.settings().clock;
        match &self.service {
            Some((date, at)) => {
                let since = clock.now().saturating_duration_since(*at).as_secs();
                Timestamp::from_secs(date.as_secs().saturating_add(i64::try_from(since).unwrap_or(i64::MAX)))
            }
            None => Timestamp::try_from(clock.time_of_day()).unwrap_or_else(|_| Timestamp::now()),
        }
    }
}

/// Whether an error is one of the scope, which will not be read by asking again.
fn is_refusal(e: &Error) -> bool {
    e.is_invalid_input() || e.status().is_some_and(|status| [401, 403, 404].contains(&status.as_u16()))
}
