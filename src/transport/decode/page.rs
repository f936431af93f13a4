//! A page, item by item: one that does not fit costs neither the others nor the way on.

use crate::error::{BadItem, PartialPage};
use crate::json::{Failure, Reader, Segment, at_once, message};
use crate::meta::{Mend, Mended};
use crate::model::page::{Following, Page};
use crate::operations::CursorStyle;
use crate::transport::decode::reading::{Misfit, Reading};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use std::ops::Range;
use std::sync::Arc;

const DATA: usize = 0;
const HAS_MORE: usize = 1;
const LAST_ID: usize = 2;
const NEXT: usize = 3;
const OBJECT: usize = 4;
const FIRST_ID: usize = 5;
const NEXT_PAGE: usize = 6;
const FIELDS: [&str; 7] = ["data", "has_more", "last_id", "next", "object", "first_id", "next_page"];

/// The page that a body holds. Its items are looked at one by one only if it does not decode at once.
pub fn page<T: DeserializeOwned + Send + Sync + 'static>(
    body: &[u8],
    style: Option<CursorStyle>,
) -> Reading<Page<T>> {
    // The id of the last item is looked for in its text.
    if style == Some(CursorStyle::LastItem) {
        return again(body, style);
    }
    match at_once(body) {
        Some(page) => Reading { outcome: Ok(page), mended: Vec::new() },
        None => again(body, style),
    }
}

fn again<T: DeserializeOwned + Send + Sync + 'static>(
    body: &[u8],
    style: Option<CursorStyle>,
) -> Reading<Page<T>> {
    let opened = Reader::of_body(body).and_then(|reader| Envelope::open(body, reader));
    let mut envelope = match opened {
        Ok(envelope) => envelope,
        Err(failure) => return Reading::failed(failure, body),
    };
    let read = envelope.items().and_then(|items| Ok((items, envelope.page(style)?)));
    let outcome = match read {
        Err(failure) => Err(Misfit::new(failure, body, 0)),
        Ok((Items { data, first: None, .. }, page)) => Ok(Page { data, ..page }),
        Ok((Items { data, bad, first: Some((start, failure)) }, page)) => {
            let page = Page { data, ..page };
            let next_cursor = style.and_then(|style| match page.following(style) {
                Following::Cursor(cursor) => Some(cursor),
                Following::End | Following::Missing => None,
            });
            let partial = PartialPage::new(page, next_cursor, bad, explain::<T>);
            Err(Misfit { partial: Some(Arc::new(partial)), ..Misfit::new(failure, body, start) })
        }
    };
    Reading { outcome, mended: envelope.reader.mended }
}

/// Why an item does not fit.
fn explain<T: DeserializeOwned>(item: &[u8], index: usize) -> (String, Option<String>) {
    match read_item::<T>(item, index) {
        (Err(failure), _) => (failure.reason(item, 0), failure.field),
        // What decoded would not have been asked for.
        (Ok(_), _) => ("it does not fit".to_owned(), None),
    }
}

fn read_item<T: DeserializeOwned>(item: &[u8], index: usize) -> (Result<T, Failure>, Vec<Mended>) {
    let mut reader = Reader::of_value(item, &[Segment::Field(FIELDS[DATA]), Segment::Index(index)]);
    (reader.read(), reader.mended)
}

/// The items of a page.
struct Items<T> {
    data: Vec<T>,
    bad: Vec<BadItem>,
    /// Where the first bad one begins, and why it is.
    first: Option<(usize, Failure)>,
}

/// What tells where a list goes on.
#[derive(Deserialize)]
struct Identified {
    id: Option<String>,
}

/// A page as text: where its fields are.
struct Envelope<'a> {
    body: &'a [u8],
    reader: Reader<'a>,
    places: [Option<Range<usize>>; FIELDS.len()],
    /// The text of the last item.
    last: Option<&'a [u8]>,
}

impl<'a> Envelope<'a> {
    fn open(body: &'a [u8], mut reader: Reader<'a>) -> Result<Self, Failure> {
        let mut places = [const { None }; FIELDS.len()];
        if reader.peek() != Some(b'{') {
            let message = "invalid type, expected an object".to_owned();
            return Err(Failure { message, offset: reader.at, field: None });
        }
        reader.enter().map_err(|e| reader.failure(&e))?;
        while reader.has_next() {
            let (key, is_mended) = reader.key().map_err(|e| reader.failure(&e))?;
            let value = reader.pass();
            let place = reader.at - value.len()..reader.at;
            if is_mended {
                reader.note_at(Segment::Entry, Mend::LoneSurrogate);
            }
            let Some(field) = FIELDS.iter().position(|field| *field == key) else { continue };
            // What is no text at all is not of the wrong type, but broken.
            if field != DATA && std::str::from_utf8(value).is_err() {
                let (message, field) =
                    ("invalid unicode code point".to_owned(), Some(FIELDS[field].to_owned()));
                return Err(Failure { message, offset: reader.at, field });
            }
            if places[field].replace(place).is_some() {
                reader.note_at(Segment::Field(FIELDS[field]), Mend::RepeatedField);
            }
        }
        Ok(Self { body, reader, places, last: None })
    }

    fn items<T: DeserializeOwned>(&mut self) -> Result<Items<T>, Failure> {
        let mut items = Items { data: Vec::new(), bad: Vec::new(), first: None };
        let Some(place) = self.places[DATA].clone() else {
            let (message, field) = ("missing field `data`".to_owned(), Some(FIELDS[DATA].to_owned()));
            return Err(Failure { message, offset: self.reader.at, field });
        };
        let reader = &mut self.reader;
        let text = &self.body[place.clone()];
        if text == b"null" {
            reader.note_at(Segment::Field(FIELDS[DATA]), Mend::NullList);
            return Ok(items);
        }
        if !text.starts_with(b"[") {
            let mut reader = Reader::of_value(text, &[Segment::Field(FIELDS[DATA])]);
            let failed = reader.read::<Vec<IgnoredAny>>().map(|_| items);
            return failed.map_err(|failure| Failure { offset: place.start + failure.offset, ..failure });
        }
        reader.at = place.start;
        reader.enter().map_err(|e| reader.failure(&e))?;
        for index in 0.. {
            if !reader.has_next() {
                break;
            }
            let item = reader.pass();
            self.last = Some(item);
            if let Some(item) = at_once(item) {
                items.data.push(item);
                continue;
            }
            match read_item(item, index) {
                (Ok(item), mended) => {
                    items.data.push(item);
                    reader.mended.extend(mended);
                }
                (Err(failure), _) => {
                    let place = reader.at - item.len()..reader.at;
                    items.first.get_or_insert((place.start, failure));
                    items.bad.push(BadItem { index, place });
                }
            }
        }
        Ok(items)
    }

    /// The page without its items. What decides on whether and how the list goes on has to be right; the
    /// rest may be missing.
    fn page<T>(&mut self, style: Option<CursorStyle>) -> Result<Page<T>, Failure> {
        let has_more = self.exact(HAS_MORE, style.is_some())?;
        let may_go_on = has_more != Some(false);
        // Also where the item itself does not fit.
        let last = self.last.filter(|_| style == Some(CursorStyle::LastItem));
        let last_item = last.and_then(|item| at_once::<Identified>(item)?.id);
        let is_id = style == Some(CursorStyle::LastId)
            || (style == Some(CursorStyle::LastItem) && last_item.is_none());
        let last_id = self.exact(LAST_ID, may_go_on && is_id)?;
        let next = self.exact(NEXT, may_go_on && style == Some(CursorStyle::Next))?;
        let next_page = self.exact(NEXT_PAGE, may_go_on && style == Some(CursorStyle::NextPage))?;
        let (object, first_id) = (self.text(OBJECT), self.text(FIRST_ID));
        Ok(Page { data: Vec::new(), object, first_id, last_id, next, next_page, has_more, last_item })
    }

    /// A field that is never mended: with another cursor, the list would go on elsewhere.
    fn exact<T: DeserializeOwned>(&mut self, field: usize, decides: bool) -> Result<Option<T>, Failure> {
        let Some(place) = self.places[field].clone() else { return Ok(None) };
        match serde_json::from_slice(&self.body[place.clone()]) {
            Ok(value) => Ok(value),
            Err(e) if decides => {
                let field = Some(FIELDS[field].to_owned());
                Err(Failure { message: message(&e), offset: place.end, field })
            }
            Err(_) => {
                self.reader.note_at(Segment::Field(FIELDS[field]), Mend::IgnoredField);
                Ok(None)
            }
        }
    }

    fn text(&mut self, field: usize) -> Option<String> {
        let text = &self.body[self.places[field].clone()?];
        let mut reader = Reader::of_value(text, &[Segment::Field(FIELDS[field])]);
        match reader.read() {
            Ok(value) => {
                self.reader.mended.append(&mut reader.mended);
                value
            }
            Err(_) => {
                self.reader.note_at(Segment::Field(FIELDS[field]), Mend::IgnoredField);
                None
            }
        }
    }
}
