//! Writes pages as JSON text, with each digit of an amount as it is.

use crate::odd::UsageOddities;
use crate::usage::endpoints::{Counts, Dimension, Endpoint};
use crate::usage::query::Query;
use crate::usage::rates::{GIBIBYTE_HOURS, Line};
use crate::usage::rows::{AMOUNT, Group, QUANTITY, Rows};
use crate::usage::world::World;
use serde_json::Value;
use std::io::Write;

/// Digits behind the point of an amount.
const PLACES: u32 = 9;

/// Pages are seldom larger than this, in bytes.
const LARGE: usize = 16 << 20;

/// A page of buckets.
pub(crate) fn page(
    endpoint: &Endpoint,
    world: &World,
    query: &Query,
    rows: &Rows<'_>,
    oddities: &UsageOddities,
) -> String {
    let writer = Writer { endpoint, world, query, oddities };
    let frames: Vec<Frame> = rows.groups.iter().map(|group| writer.frame(group)).collect();
    // Growing step by step, large pages are copied again and again.
    let buckets = usize::try_from(query.behind - query.first).unwrap_or_default();
    let row: usize = frames.iter().map(|frame| frame.beginning.len() + frame.end.len() + 64).sum();
    let mut page = Vec::with_capacity((buckets * (96 + row / 2)).min(LARGE));
    page.extend_from_slice(br#"{"object":"page","data":["#);
    for (place, bucket) in (query.first..query.behind).enumerate() {
        let (start, end) = (bucket * query.width, (bucket + 1) * query.width);
        let comma = if place > 0 { "," } else { "" };
        push(
            &mut page,
            format_args!(r#"{comma}{{"object":"bucket","start_time":{start},"end_time":{end},"results":["#),
        );
        let rows_of_bucket = rows.of(start, end);
        for (place, (group, counts)) in rows_of_bucket.iter().enumerate() {
            page.extend_from_slice(if place > 0 { b"," } else { b"" });
            writer.row(&mut page, &frames[*group], &rows.groups[*group], counts);
        }
        if oddities.unknown_kinds && !rows_of_bucket.is_empty() {
            page.extend_from_slice(br#",{"object":"organization.usage.newer.result","newer_count":1}"#);
        }
        page.extend_from_slice(b"]}");
    }
    let next = query.next_page();
    let has_more = next.is_some();
    push(&mut page, format_args!(r#"],"has_more":{has_more},"next_page":{}}}"#, json(next.as_deref())));
    // It is made of texts.
    String::from_utf8(page).unwrap_or_default()
}

struct Writer<'a> {
    endpoint: &'a Endpoint,
    world: &'a World,
    query: &'a Query,
    oddities: &'a UsageOddities,
}

/// What all rows of a group have in common.
struct Frame {
    beginning: Vec<u8>,
    /// What follows the quantity of costs.
    end: Vec<u8>,
    has_quantity: bool,
}

impl Writer<'_> {
    fn frame(&self, group: &Group<'_>) -> Frame {
        let mut beginning = format!(r#"{{"object":{}"#, json(Some(self.endpoint.object))).into_bytes();
        for dimension in self.endpoint.dimensions {
            let value = group.values[*dimension as usize];
            let text = value.and_then(|value| self.world.names.text(value));
            let name = dimension.name();
            match (dimension, text) {
                (Dimension::Batch, Some(text)) => push(&mut beginning, format_args!(r#","{name}":{text}"#)),
                _ => push(&mut beginning, format_args!(r#","{name}":{}"#, json(text))),
            }
            if let (Dimension::User, Some(value), true) =
                (dimension, value, self.oddities.user_emails && self.endpoint.service.is_none())
            {
                let email = self.world.emails.get(&value).map(String::as_str);
                push(&mut beginning, format_args!(r#","user_email":{}"#, json(email)));
            }
        }
        if self.oddities.unknown_fields {
            beginning.extend_from_slice(br#","newer_than_openapi_yaml":{"n":1}"#);
        }
        let line = group.line.filter(|_| self.query.groups.contains(&Dimension::LineItem));
        let unit = match line {
            Some(_) if self.oddities.unknown_units => Some("newer_units"),
            line => line.and_then(|line| line.unit),
        };
        let end = format!(r#","quantity_unit":{}"#, json(unit)).into_bytes();
        Frame { beginning, end, has_quantity: line.is_some() }
    }

    fn row(&self, page: &mut Vec<u8>, frame: &Frame, group: &Group<'_>, counts: &Counts) {
        page.extend_from_slice(&frame.beginning);
        for measure in self.endpoint.measures {
            page.extend_from_slice(b",\"");
            page.extend_from_slice(measure.name.as_bytes());
            page.extend_from_slice(b"\":");
            whole(page, measure.of(counts));
        }
        if self.endpoint.service.is_none() {
            page.extend_from_slice(br#","amount":{"value":"#);
            match self.oddities.amounts_as_text {
                true => push(page, format_args!("\"{}\"", amount_as_text(counts[AMOUNT]))),
                false => decimal::<PLACES>(page, counts[AMOUNT]),
            }
            page.extend_from_slice(br#","currency":"usd"},"quantity":"#);
            match group.line.filter(|_| frame.has_quantity) {
                Some(line) => quantity(page, line, counts[QUANTITY]),
                None => page.extend_from_slice(b"null"),
            }
            page.extend_from_slice(&frame.end);
        }
        page.push(b'}');
    }
}

/// How much of a line, in its unit. What is stored is counted in mebibytes, each for a day.
fn quantity(text: &mut Vec<u8>, line: &Line, count: u64) {
    match line.unit {
        // 24 hours, and 1024 mebibytes in a gibibyte: 0.0234375 of the unit.
        Some(GIBIBYTE_HOURS) => decimal::<7>(text, count * 234_375),
        _ => whole(text, count),
    }
}

/// A whole number. Pages hold so many that formatting them takes most of the time.
fn whole(text: &mut Vec<u8>, number: u64) {
    let mut buffer = [b'0'; 20];
    text.extend_from_slice(digits(&mut buffer, number, 1));
}

/// A number of so many places behind the point, without zeros at its end. The number of places is known when
/// this is compiled, since divisions are faster then.
fn decimal<const PLACES: u32>(text: &mut Vec<u8>, number: u64) {
    let one = const { 10_u64.pow(PLACES) };
    whole(text, number / one);
    let fraction = number % one;
    if fraction > 0 {
        text.push(b'.');
        let mut buffer = [b'0'; 20];
        text.extend_from_slice(digits(&mut buffer, fraction, PLACES as usize));
        while text.last() == Some(&b'0') {
            text.pop();
        }
    }
}

/// The digits of a number, with zeros in front to be so many at least.
fn digits(buffer: &mut [u8; 20], mut number: u64, least: usize) -> &[u8] {
    let mut start = buffer.len();
    while number > 0 {
        start -= 1;
        buffer[start] = b'0' + (number % 10).to_le_bytes()[0];
        number /= 10;
    }
    &buffer[start.min(buffer.len() - least)..]
}

/// As the service has sent it for a while.
fn amount_as_text(billionths: u64) -> String {
    match billionths {
        0 => "0E-6176".to_owned(),
        _ => {
            let one = 10_u64.pow(PLACES);
            format!("{}.{:09}{:027}", billionths / one, billionths % one, 0)
        }
    }
}

fn json(text: Option<&str>) -> String {
    text.map_or(Value::Null, Value::from).to_string()
}

fn push(text: &mut Vec<u8>, more: std::fmt::Arguments<'_>) {
    // A Vec takes whatever is written to it.
    let _ = text.write_fmt(more);
}

#[cfg(test)]
mod tests {
    //! Digits.

    use super::*;

    #[test]
    fn amounts_keep_their_digits() {
        let number = |billionths: u64| {
            let mut text = Vec::new();
            decimal::<PLACES>(&mut text, billionths);
            String::from_utf8(text).unwrap()
        };
        assert_eq!(number(0), "0");
        assert_eq!(number(3_627_500), "0.0036275");
        assert_eq!(number(1), "0.000000001");
        assert_eq!(number(12_500_000_000), "12.5");
        assert_eq!(number(u64::MAX), "18446744073.709551615");
        assert_eq!(amount_as_text(0), "0E-6176");
        assert_eq!(amount_as_text(3_627_500), "0.003627500000000000000000000000000000");
        assert_eq!(amount_as_text(12_500_000_000), "12.500000000000000000000000000000000000");
    }

    #[test]
    fn what_is_stored_is_counted_in_gibibytes_and_hours() {
        let line = Line { name: String::new(), unit: Some(GIBIBYTE_HOURS), counts: &[0], price: 1 };
        let told = [0, 1, 3, 1024].map(|count| {
            let mut text = Vec::new();
            quantity(&mut text, &line, count);
            String::from_utf8(text).unwrap()
        });
        assert_eq!(told, ["0", "0.0234375", "0.0703125", "24"]);
    }
}
