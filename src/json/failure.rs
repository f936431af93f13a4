//! Why a text does not decode, without any value of it.

use serde_json::Error;

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
