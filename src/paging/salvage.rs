//! What is good of a bucket that does not decode as a whole: a result that does not fit, such as one of a kind
//! that is new, costs no other.

use crate::error::Error;
use crate::json::{Reader, Segment};
use crate::model::timestamp::Timestamp;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

/// A bucket of which some results do not fit.
pub(crate) struct Salvaged<T> {
    pub(crate) start: Timestamp,
    pub(crate) end: Timestamp,
    /// Those that do.
    pub(crate) results: Vec<T>,
    /// One for each that does not.
    pub(crate) errors: Vec<Error>,
}

#[derive(Deserialize)]
struct Envelope {
    start_time: Timestamp,
    end_time: Timestamp,
    results: Vec<Box<RawValue>>,
}

/// Takes the bucket of an error apart; `None` if it is not known which one that is, or no result is at fault.
pub(crate) fn salvage<T: DeserializeOwned>(error: &Error) -> Option<Salvaged<T>> {
    let error = error.as_decode()?;
    let bucket: Envelope = Reader::of_value(error.body(), &[]).read().ok()?;
    let mut salvaged =
        Salvaged { start: bucket.start_time, end: bucket.end_time, results: Vec::new(), errors: Vec::new() };
    let data = error.index.map_or(Segment::Entry, Segment::Index);
    for (index, result) in bucket.results.iter().enumerate() {
        let text = result.get().as_bytes();
        let path = [Segment::Field("data"), data, Segment::Field("results"), Segment::Index(index)];
        match Reader::of_value(text, &path).read() {
            Ok(result) => salvaged.results.push(result),
            Err(failure) => salvaged.errors.push(error.of_part(text, failure.reason(text, 0), failure.field)),
        }
    }
    (!salvaged.errors.is_empty()).then_some(salvaged)
}
