//! Reads JSON as leniently as it has to be: at once where it fits, else once more with what can be mended.

mod deserializer;
mod failure;
mod key;
mod mend;
mod reader;
mod within;

use crate::meta::Mended;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use within::WITHIN;

pub(crate) use failure::{Failure, message};
pub(crate) use reader::{Reader, Segment, without_byte_order_mark};

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
