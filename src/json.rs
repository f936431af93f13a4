//! Reads JSON as leniently as it has to be: at once where it fits, else once more with what can be mended.

mod deserializer;
mod key;
mod mend;
mod reader;

use crate::meta::Mended;
use serde::de::DeserializeOwned;
use serde_json::Error;
use serde_json::value::RawValue;
use std::cell::RefCell;

pub(crate) use reader::{Reader, Segment, without_byte_order_mark};

thread_local! {
    /// What was mended in texts that are part of the value being read a second time; `None` while nothing is.
    static WITHIN: RefCell<Option<Vec<Mended>>> = const { RefCell::new(None) };
}

/// Reads a text that is part of a reply and was kept as it came. It is mended where the reply that holds it
/// is read a second time, which then tells so; otherwise it has to fit.
pub(crate) fn part<T: DeserializeOwned>(text: &RawValue) -> Result<T, Error> {
    let failed = match serde_json::from_str(text.get()) {
        Ok(value) => return Ok(value),
        Err(e) => e,
    };
    if WITHIN.with_borrow(Option::is_none) {
        return Err(failed);
    }
    let (value, mended) = leniently(text.get().as_bytes());
    let value = value.map_err(|failure| serde::de::Error::custom(failure.message))?;
    WITHIN.with_borrow_mut(|within| within.get_or_insert_default().extend(mended));
    Ok(value)
}

/// Reads a text of which the syntax was checked, and tells what was mended.
pub(crate) fn leniently<T: DeserializeOwned>(text: &[u8]) -> (Result<T, Failure>, Vec<Mended>) {
    if let Ok(value) = serde_json::from_slice(text) {
        return (Ok(value), Vec::new());
    }
    let mut reader = Reader::of_value(text, &[]);
    (reader.read(), reader.mended)
}

/// Why a text does not decode.
#[derive(Debug)]
pub(crate) struct Failure {
    /// Without any value of the text.
    pub(crate) message: String,
    /// Where in the text.
    pub(crate) offset: usize,
    /// Path of the field; `None` if it is not known.
    pub(crate) field: Option<String>,
}

impl Failure {
    /// What failed and where, in a text of which the one that was read begins at `start`.
    pub(crate) fn reason(&self, text: &[u8], start: usize) -> String {
        let before = &text[..text.len().min(start + self.offset)];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.len() - before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        format!("{} at line {line} column {column}", self.message)
    }
}

/// What serde_json says, without the place, and without the values that it quotes.
pub(crate) fn message(e: &Error) -> String {
    let text = e.to_string();
    let text = match (e.line(), text.rsplit_once(" at line ")) {
        (1.., Some((text, _))) => text,
        _ => &text,
    };
    let quoted = text.find(['"', '`']);
    match (text.starts_with("missing field `"), quoted, text.rsplit_once(", expected ")) {
        (true, ..) | (_, None, _) => text.to_owned(),
        (false, Some(start), Some((_, expected))) => {
            format!("{}, expected {expected}", text[..start].trim_end())
        }
        (false, Some(start), None) => text[..start].trim_end().to_owned(),
    }
}
