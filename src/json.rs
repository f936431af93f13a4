//! Reads JSON as leniently as it has to be: at once where it fits, else once more with what can be mended.

mod deserializer;
mod failure;
mod key;
mod mend;
mod reader;
mod within;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use within::WITHIN;

pub(crate) use failure::{Failure, message};
pub(crate) use reader::{Reader, Segment, without_byte_order_mark};

/// Reads what needs no mending. That it is text is checked for the whole of it, and not string by string.
pub(crate) fn at_once<T: DeserializeOwned>(json: &[u8]) -> Option<T> {
    serde_json::from_str(std::str::from_utf8(json).ok()?).ok()
}

/// Reads a text that is part of a reply and was kept as it came. It is mended where the reply that holds it
/// is read a second time, which then tells so; otherwise it has to fit.
pub(crate) fn part<T: DeserializeOwned>(text: &RawValue) -> serde_json::Result<T> {
    let failed = match serde_json::from_str(text.get()) {
        Ok(value) => return Ok(value),
        Err(e) => e,
    };
    if WITHIN.with_borrow(Option::is_none) {
        return Err(failed);
    }
    let mut reader = Reader::of_value(text.get().as_bytes(), &[]);
    let value = reader.read().map_err(|failure| serde::de::Error::custom(failure.message))?;
    WITHIN.with_borrow_mut(|within| within.get_or_insert_default().append(&mut reader.mended));
    Ok(value)
}

/// Reads a text that was kept as it came. What has to be mended in it is told to nobody.
pub(crate) fn leniently<T: DeserializeOwned>(text: &RawValue) -> Result<T, Failure> {
    serde_json::from_str(text.get()).or_else(|_| Reader::of_value(text.get().as_bytes(), &[]).read())
}
