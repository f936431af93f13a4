//! Writes pages as JSON text, with each digit of an amount as it is.

use crate::usage::endpoints::{Counts, Dimension, Endpoint};
use crate::usage::oddities::UsageOddities;
use crate::usage::query::Query;
use crate::usage::rates::{GIBIBYTE_HOURS, Line};
use crate::usage::rows::{AMOUNT, Group, QUANTITY, Rows};
use crate::usage::world::World;
use serde_json::Value;
use std::fmt::Write;

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
    let mut page = String::with_capacity((buckets * (96 + row / 2)).min(LARGE));
    page.push_str(r#"{"object":"page","data":["#);
    for (place, bucket) in (query.first..query.behind).enumerate() {
        let (start, end) = (bucket * query.width, (bucket + 1) * query.width);
        let comma = if place > 0 { "," } else { "" };
        push(
            &mut page,
            format_args!(r#"{comma}{{"object":"bucket","start_time":{start},"end_time":{end},"results":["#),
        );
        let rows_of_bucket = rows.of(start, end);
        for (place, (group, counts)) in rows_of_bucket.iter().enumerate() {
            page.push_str(if place > 0 { "," } else { "" });
            writer.row(&mut page, &frames[*group], &rows.groups[*group], counts);
        }
        if oddities.unknown_kinds && !rows_of_bucket.is_empty() {
            page.push_str(r#",{"object":"organization.usage.newer.result","newer_count":1}"#);
        }
        page.push_str("]}");
    }
    let next = query.next_page();
    let has_more = next.is_some();
    push(&mut page, format_args!(r#"],"has_more":{has_more},"next_page":{}}}"#, json(next.as_deref())));
    page
}

struct Writer<'a> {
    endpoint: &'a Endpoint,
    world: &'a World,
    query: &'a Query,
    oddities: &'a UsageOddities,
}

/// What all rows of a group have in common.
struct Frame {
    beginning: String,
    /// What follows the quantity of costs.
    end: String,
    has_quantity: bool,
}

impl Writer<'_> {
    fn frame(&self, group: &Group<'_>) -> Frame {
        let mut beginning = format!(r#"{{"object":{}"#, json(Some(self.endpoint.object)));
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
            beginning.push_str(r#","newer_than_openapi_yaml":{"n":1}"#);
        }
        let line = group.line.filter(|_| self.query.groups.contains(&Dimension::LineItem));
        let unit = match line {
            Some(_) if self.oddities.unknown_units => Some("newer_units"),
            line => line.and_then(|line| line.unit),
        };
        Frame { beginning, end: format!(r#","quantity_unit":{}"#, json(unit)), has_quantity: line.is_some() }
    }

    fn row(&self, page: &mut String, frame: &Frame, group: &Group<'_>, counts: &Counts) {
        page.push_str(&frame.beginning);
        for measure in self.endpoint.measures {
            page.push_str(",\"");
            page.push_str(measure.name);
            page.push_str("\":");
            whole(page, measure.of(counts));
        }
        if self.endpoint.service.is_none() {
            page.push_str(r#","amount":{"value":"#);
            match self.oddities.amounts_as_text {
                true => push(page, format_args!("\"{}\"", amount_as_text(counts[AMOUNT]))),
                false => decimal(page, counts[AMOUNT], PLACES),
            }
            page.push_str(r#","currency":"usd"},"quantity":"#);
            match group.line.filter(|_| frame.has_quantity) {
                Some(line) => quantity(page, line, counts[QUANTITY]),
                None => page.push_str("null"),
            }
            page.push_str(&frame.end);
        }
        page.push('}');
    }
}

/// How much of a line, in its unit. What is stored is counted in mebibytes, each for a day.
fn quantity(text: &mut String, line: &Line, count: u64) {
    match line.unit {
        // 24 hours, and 1024 mebibytes in a gibibyte: 0.0234375 of the unit.
        Some(GIBIBYTE_HOURS) => decimal(text, count * 234_375, 7),
        _ => whole(text, count),
    }
}

/// A whole number. Pages hold so many that formatting them takes most of the time.
fn whole(text: &mut String, mut number: u64) {
    let mut digits = [b'0'; 20];
    let mut start = digits.len() - 1;
    loop {
        digits[start] = b'0' + (number % 10).to_le_bytes()[0];
        number /= 10;
        if number == 0 {
            break;
        }
        start -= 1;
    }
    text.push_str(str::from_utf8(&digits[start..]).unwrap_or_default());
}

/// A number of so many places behind the point, without zeros at its end.
fn decimal(text: &mut String, number: u64, places: u32) {
    let one = 10_u64.pow(places);
    whole(text, number / one);
    let fraction = number % one;
    if fraction > 0 {
        // A one in front keeps the zeros behind the point.
        let point = text.len();
        whole(text, fraction + one);
        text.replace_range(point..=point, ".");
        text.truncate(text.trim_end_matches('0').len());
    }
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

fn push(text: &mut String, more: std::fmt::Arguments<'_>) {
    // A String takes whatever is written to it.
    let _ = text.write_fmt(more);
}

#[cfg(test)]
mod tests {
    //! Digits.

    use super::*;

    #[test]
    fn amounts_keep_their_digits() {
        let number = |billionths: u64| {
            let mut text = String::new();
            decimal(&mut text, billionths, PLACES);
            text
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
            let mut text = String::new();
            quantity(&mut text, &line, count);
            text
        });
        assert_eq!(told, ["0", "0.0234375", "0.0703125", "24"]);
    }
}
