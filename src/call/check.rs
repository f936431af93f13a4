//! What is refused before anything is sent. Called by the generated endpoints.

use crate::error::{InvalidInputError, Result};
use crate::model::time_range::TimeRange;
use crate::model::timestamp::Timestamp;

/// Refuses ids that would reach another URL: a path drops empty and dotted segments.
pub(crate) fn id(parameter: &'static str, id: Option<&str>) -> Result<()> {
    let reason = match id {
        Some("") => "an id must not be empty",
        Some("." | "..") => "an id must not be `.` or `..`",
        // A URL parser takes a backslash for a slash.
        Some(id) if id.contains('\\') => "an id must not contain a backslash",
        Some(id) if id.chars().any(char::is_control) => "an id must not contain control characters",
        _ => return Ok(()),
    };
    Err(InvalidInputError::new(parameter, reason).into())
}

/// Refuses lists that hold an id of that kind.
pub(crate) fn ids(parameter: &'static str, ids: Option<&[impl AsRef<str>]>) -> Result<()> {
    ids.unwrap_or_default().iter().try_for_each(|value| id(parameter, Some(value.as_ref())))
}

/// Refuses numbers outside of the documented range.
pub(crate) fn range(
    parameter: &'static str,
    value: Option<impl Into<i64>>,
    least: Option<i64>,
    most: Option<i64>,
) -> Result<()> {
    match value.map(Into::into) {
        Some(value) if outside(value, least, most) => {
            Err(InvalidInputError::new(parameter, format!("{value} is not {}", describe(least, most))).into())
        }
        _ => Ok(()),
    }
}

/// Refuses numbers above a maximum that hangs on another parameter. What is not known there has the greatest.
pub(crate) fn maximum_by(
    parameter: &'static str,
    value: Option<u32>,
    other: &'static str,
    given: &str,
    maximum: &[(&'static str, i64)],
) -> Result<()> {
    let of_given = maximum.iter().find(|(known, _)| *known == given).map(|(_, most)| *most);
    let most = of_given.or_else(|| maximum.iter().map(|(_, most)| *most).max()).unwrap_or(i64::MAX);
    match value.filter(|value| i64::from(*value) > most) {
        None => Ok(()),
        Some(value) => {
            let reason = format!("{value} is above {most}, the most where `{other}` is `{given}`");
            Err(InvalidInputError::new(parameter, reason).into())
        }
    }
}

/// Refuses values that a flag does not allow for. Whether one belongs there may not be known.
pub(crate) fn subset<'a>(
    parameter: &'static str,
    mut given: impl Iterator<Item = (&'a str, Option<bool>)>,
    flag: &'static str,
    subset: &str,
) -> Result<()> {
    match given.find(|(_, is_in)| *is_in == Some(false)) {
        None => Ok(()),
        Some((value, _)) => {
            let reason = format!("`{value}` is not {subset}, as all have to be with `{flag}`");
            Err(InvalidInputError::new(parameter, reason).into())
        }
    }
}

/// Refuses a span of time that ends before it begins.
pub(crate) fn time_range(range: &TimeRange) -> Result<()> {
    match range.end.filter(|end| *end <= range.start) {
        None => Ok(()),
        Some(end) => {
            let reason = format!("{end} is not after {}, where the range begins", range.start);
            Err(InvalidInputError::new("end_time", reason).into())
        }
    }
}

/// Refuses values that can be asked for from a point in time on only, where the range begins before it.
pub(crate) fn values_since<'a>(
    parameter: &'static str,
    mut given: impl Iterator<Item = &'a str>,
    range: &TimeRange,
    since: &[(&str, i64)],
) -> Result<()> {
    let start = range.start.as_secs();
    let since = |value| since.iter().find(|(known, since)| *known == value && start < *since);
    match given.find_map(since) {
        None => Ok(()),
        Some((value, since)) => {
            let since = Timestamp::from_secs(*since);
            let reason = format!(
                "{} is before {since}; there is no `{value}` in `{parameter}` before that",
                range.start
            );
            Err(InvalidInputError::new("start_time", reason).into())
        }
    }
}

/// Refuses lists that are too short or too long.
pub(crate) fn count<T>(
    parameter: &'static str,
    items: Option<&[T]>,
    least: Option<i64>,
    most: Option<i64>,
) -> Result<()> {
    match items.map(<[T]>::len) {
        Some(count) if outside(i64::try_from(count).unwrap_or(i64::MAX), least, most) => {
            let reason = format!("{count} items given, the number must be {}", describe(least, most));
            Err(InvalidInputError::new(parameter, reason).into())
        }
        _ => Ok(()),
    }
}

/// Refuses texts that are too short or too long, counted in characters.
pub(crate) fn length(
    parameter: &'static str,
    text: Option<&str>,
    least: Option<i64>,
    most: Option<i64>,
) -> Result<()> {
    match text.map(|text| i64::try_from(text.chars().count()).unwrap_or(i64::MAX)) {
        Some(0) if outside(0, least, most) => {
            Err(InvalidInputError::new(parameter, "the text must not be empty").into())
        }
        Some(count) if outside(count, least, most) => {
            let reason = format!("{count} characters given, the number must be {}", describe(least, most));
            Err(InvalidInputError::new(parameter, reason).into())
        }
        _ => Ok(()),
    }
}

/// The whole seconds of a duration; refuses what is no whole number of them.
pub(crate) fn seconds(
    parameter: &'static str,
    duration: std::time::Duration,
) -> std::result::Result<i64, InvalidInputError> {
    match i64::try_from(duration.as_secs()) {
        Ok(seconds) if duration.subsec_nanos() == 0 => Ok(seconds),
        _ => Err(InvalidInputError::new(parameter, format!("{duration:?} is not a whole number of seconds"))),
    }
}

/// Refuses requests that set none of the fields of which one is needed.
pub(crate) fn one_of(fields: &[(&'static str, bool)]) -> Result<()> {
    if fields.iter().any(|(_, is_set)| *is_set) {
        return Ok(());
    }
    let names: Vec<_> = fields.iter().map(|(name, _)| format!("`{name}`")).collect();
    let first = fields.first().map_or("request", |(name, _)| name);
    Err(InvalidInputError::new(first, format!("set one of {}", names.join(" and "))).into())
}

/// Refuses requests that set several fields of which the service takes one. The last of them is at fault.
pub(crate) fn at_most_one(fields: &[(&'static str, bool)]) -> Result<()> {
    let mut set = fields.iter().filter(|(_, is_set)| *is_set).map(|(name, _)| *name);
    match (set.next(), set.next_back()) {
        (Some(first), Some(last)) => {
            Err(InvalidInputError::new(last, format!("cannot be set together with `{first}`")).into())
        }
        _ => Ok(()),
    }
}

fn outside(value: i64, least: Option<i64>, most: Option<i64>) -> bool {
    least.is_some_and(|least| value < least) || most.is_some_and(|most| value > most)
}

fn describe(least: Option<i64>, most: Option<i64>) -> String {
    match (least, most) {
        (Some(least), Some(most)) => format!("from {least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => "a number".to_owned(),
    }
}
