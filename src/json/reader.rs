//! Goes over the text of a reply: where it is, what it passed, what was mended there, and what failed.

use crate::json::failure::{Failure, message};
use crate::json::mend;
use crate::json::within::WITHIN;
use crate::meta::{Mend, Mended};
use serde::Deserialize;
use serde::de::{Error as _, IgnoredAny};
use serde_json::Error;
use std::borrow::Cow;
use std::fmt::Write as _;

/// How deep values may be nested; as in serde_json.
const DEPTH_LIMIT: u8 = 128;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A step to a value. Names are those of the type: what else stands in a reply is not for messages.
#[derive(Clone, Copy)]
pub(crate) enum Segment {
    Field(&'static str),
    /// An entry of a map, or a field that the type does not have.
    Entry,
    Index(usize),
}

/// Reads JSON whose syntax was checked.
pub(crate) struct Reader<'de> {
    text: &'de [u8],
    pub(crate) at: usize,
    /// How much deeper values may be nested.
    room: u8,
    path: Vec<Segment>,
    pub(crate) mended: Vec<Mended>,
    /// Where the first value that failed is: its path and its offset.
    failed: Option<(String, usize)>,
    /// Whether serde asked for anything at all where a whole number is written as a float.
    pub(crate) is_undecided: bool,
    /// Whether such a number is read as the whole number that it is.
    pub(crate) prefers_whole: bool,
}

impl<'de> Reader<'de> {
    /// For a body, the syntax of which is checked here.
    pub(crate) fn of_body(text: &'de [u8]) -> Result<Self, Failure> {
        let mut reader = Self::of_value(text, &[]);
        if text.starts_with(BYTE_ORDER_MARK) {
            reader.at = BYTE_ORDER_MARK.len();
            reader.note(Mend::ByteOrderMark);
        }
        let json = &text[reader.at..];
        match serde_json::from_slice::<IgnoredAny>(json) {
            Ok(_) => Ok(reader),
            Err(e) => {
                let lines = json.split_inclusive(|byte| *byte == b'\n').take(e.line().saturating_sub(1));
                let offset = reader.at + lines.map(<[u8]>::len).sum::<usize>() + e.column();
                Err(Failure { message: message(&e), offset, field: None })
            }
        }
    }

    /// For a value that is part of such a body.
    pub(crate) fn of_value(text: &'de [u8], path: &[Segment]) -> Self {
        let path = path.to_vec();
        Self {
            text,
            at: 0,
            room: DEPTH_LIMIT,
            path,
            mended: Vec::new(),
            failed: None,
            is_undecided: false,
            prefers_whole: false,
        }
    }

    /// The value, or why it does not decode.
    pub(crate) fn read<T: Deserialize<'de>>(&mut self) -> Result<T, Failure> {
        let outer = WITHIN.replace(Some(Vec::new()));
        let outcome = self.attempt();
        if outcome.is_ok() {
            self.note_parts();
        }
        WITHIN.set(outer);
        outcome
    }

    fn attempt<T: Deserialize<'de>>(&mut self) -> Result<T, Failure> {
        let (at, notes) = (self.at, self.mended.len());
        let failure = match T::deserialize(&mut *self) {
            Ok(value) => return Ok(value),
            Err(e) => self.failure(&e),
        };
        // Behind `flatten` and `untagged`, serde holds values before it knows what they have to be.
        if self.is_undecided {
            (self.at, self.room, self.failed, self.prefers_whole) = (at, DEPTH_LIMIT, None, true);
            self.mended.truncate(notes);
            return T::deserialize(&mut *self).map_err(|_| failure);
        }
        Err(failure)
    }

    /// The failure that an error stands for.
    pub(crate) fn failure(&mut self, e: &Error) -> Failure {
        self.fail();
        let (field, offset) = self.failed.take().unwrap_or_default();
        Failure { message: message(e), offset, field: Some(field).filter(|field| !field.is_empty()) }
    }

    /// The first byte of what comes next.
    pub(crate) fn peek(&mut self) -> Option<u8> {
        let rest = &self.text[self.at..];
        let blank = rest.iter().position(|byte| !b" \n\t\r".contains(byte));
        self.at += blank.unwrap_or(rest.len());
        self.text.get(self.at).copied()
    }

    /// The text of the next value, which is passed. Not recursive.
    pub(crate) fn pass(&mut self) -> &'de [u8] {
        self.peek();
        let (start, mut open) = (self.at, 0_usize);
        while let Some(byte) = self.text.get(self.at) {
            match byte {
                b'}' | b']' | b',' | b':' | b' ' | b'\n' | b'\t' | b'\r' if open == 0 => break,
                b'{' | b'[' => open += 1,
                b'}' | b']' => open -= 1,
                b'"' => {
                    self.at += 1;
                    while let Some(byte) = self.text.get(self.at).filter(|byte| **byte != b'"') {
                        self.at += if *byte == b'\\' { 2 } else { 1 };
                    }
                }
                _ => {}
            }
            self.at += 1;
            if open == 0 && matches!(byte, b'}' | b']' | b'"') {
                break;
            }
        }
        let end = self.at.min(self.text.len());
        &self.text[start..end]
    }

    /// Begins a list or an object.
    pub(crate) fn enter(&mut self) -> Result<(), Error> {
        self.peek();
        self.room = self.room.checked_sub(1).ok_or_else(|| Error::custom("recursion limit exceeded"))?;
        self.at += 1;
        Ok(())
    }

    pub(crate) fn leave(&mut self) -> Result<(), Error> {
        self.room += 1;
        match self.peek() {
            Some(b'}' | b']') => {
                self.at += 1;
                Ok(())
            }
            _ => Err(Error::custom("more elements than expected")),
        }
    }

    /// Whether another item or field follows in what was entered.
    pub(crate) fn has_next(&mut self) -> bool {
        if self.peek() == Some(b',') {
            self.at += 1;
        }
        !matches!(self.peek(), Some(b'}' | b']') | None)
    }

    /// The name of the next field, which is passed together with its colon, and whether it was mended.
    pub(crate) fn key(&mut self) -> Result<(Cow<'de, str>, bool), Error> {
        let token = self.pass();
        let (key, is_mended) = match (token.contains(&b'\\'), mend::surrogates(token)) {
            (_, Some(mended)) => (Cow::Owned(mended.to_string()), true),
            (true, None) => (Cow::Owned(serde_json::from_slice(token)?), false),
            (false, None) => (Cow::Borrowed(serde_json::from_slice(token)?), false),
        };
        self.peek();
        self.at += 1;
        Ok((key, is_mended))
    }

    pub(crate) fn note(&mut self, kind: Mend) {
        self.mended.push(Mended { field: written(&self.path), kind });
    }

    /// Notes what was mended in the current value while it was read as a text of its own.
    fn note_parts(&mut self) {
        let parts = WITHIN.with_borrow_mut(|within| within.as_mut().map(std::mem::take));
        for Mended { field, kind } in parts.unwrap_or_default() {
            let outer = written(&self.path);
            let dot = if outer.is_empty() || field.is_empty() || field.starts_with('[') { "" } else { "." };
            self.mended.push(Mended { field: format!("{outer}{dot}{field}"), kind });
        }
    }

    /// Notes what was mended in a field of the current value.
    pub(crate) fn note_at(&mut self, segment: Segment, kind: Mend) {
        self.path.push(segment);
        self.note(kind);
        self.path.pop();
    }

    /// Remembers the current place as the one that failed, if none below it did.
    pub(crate) fn fail(&mut self) {
        if self.failed.is_none() {
            self.failed = Some((written(&self.path), self.at));
        }
    }

    /// The same for a field of the current value.
    pub(crate) fn fail_at(&mut self, segment: Segment) {
        self.path.push(segment);
        self.fail();
        self.path.pop();
    }

    /// Reads a value below the current one.
    pub(crate) fn below<T>(
        &mut self,
        segment: Segment,
        read: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.path.push(segment);
        let outcome = read(self);
        self.note_parts();
        match &outcome {
            Ok(_) => self.failed = None,
            Err(_) => self.fail(),
        }
        self.path.pop();
        outcome
    }

    /// For each field of the type, where it stands for the last time in the object that comes next.
    pub(crate) fn last_places(&mut self, fields: &[&str]) -> Result<Vec<usize>, Error> {
        let mut places = vec![0; fields.len()];
        let begun = self.at;
        self.peek();
        self.at += 1;
        while self.has_next() {
            let place = self.at;
            let (key, _) = self.key()?;
            if let Some(field) = fields.iter().position(|field| *field == key) {
                places[field] = place;
            }
            self.pass();
        }
        self.at = begun;
        Ok(places)
    }
}

/// A body behind the mark that it may begin with.
pub(crate) fn without_byte_order_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body)
}

/// A path as people write it.
fn written(path: &[Segment]) -> String {
    let mut text = String::new();
    for segment in path {
        let dot = if text.is_empty() { "" } else { "." };
        let _ = match segment {
            Segment::Field(name) => write!(text, "{dot}{name}"),
            Segment::Entry => write!(text, "{dot}*"),
            Segment::Index(index) => write!(text, "[{index}]"),
        };
    }
    text
}
