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
const PLACES: usize = 9;

/// A page of buckets.
pub(crate) fn page(
    endpoint: &Endpoint,
    world: &World,
    query: &Query,
    rows: &Rows<'_>,
    oddities: &UsageOddities,
) -> String {
    let writer = Writer { endpoint, world, query, oddities };
    let beginnings: Vec<String> = rows.groups.iter().map(|group| writer.beginning(group)).collect();
    let mut page = String::from(r#"{"object":"page","data":["#);
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
            page.push_str(&beginnings[*group]);
            writer.finish(&mut page, &rows.groups[*group], counts);
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

impl Writer<'_> {
    /// What all rows of a group begin with.
    fn beginning(&self, group: &Group<'_>) -> String {
        let mut row = format!(r#"{{"object":{}"#, json(Some(self.endpoint.object)));
        for dimension in self.endpoint.dimensions {
            let value = group.values[*dimension as usize];
            let text = value.and_then(|value| self.world.names.text(value));
            let name = dimension.name();
            match (dimension, text) {
                (Dimension::Batch, Some(text)) => push(&mut row, format_args!(r#","{name}":{text}"#)),
                _ => push(&mut row, format_args!(r#","{name}":{}"#, json(text))),
            }
            if let (Dimension::User, Some(value), true) =
                (dimension, value, self.oddities.user_emails && self.endpoint.service.is_none())
            {
                let email = self.world.emails.get(&value).map(String::as_str);
                push(&mut row, format_args!(r#","user_email":{}"#, json(email)));
            }
        }
        if self.oddities.unknown_fields {
            row.push_str(r#","newer_than_openapi_yaml":{"n":1}"#);
        }
        row
    }

    fn finish(&self, row: &mut String, group: &Group<'_>, counts: &Counts) {
        for measure in self.endpoint.measures {
            push(row, format_args!(r#","{}":{}"#, measure.name, measure.of(counts)));
        }
        if self.endpoint.service.is_none() {
            let value = match self.oddities.amounts_as_text {
                true => format!("\"{}\"", amount_as_text(counts[AMOUNT])),
                false => decimal(counts[AMOUNT].into(), PLACES),
            };
            push(row, format_args!(r#","amount":{{"value":{value},"currency":"usd"}}"#));
            let line = group.line.filter(|_| self.query.groups.contains(&Dimension::LineItem));
            let quantity = line.map_or_else(|| "null".to_owned(), |line| quantity(line, counts[QUANTITY]));
            let unit = match line {
                Some(_) if self.oddities.unknown_units => Some("newer_units"),
                line => line.and_then(|line| line.unit),
            };
            push(row, format_args!(r#","quantity":{quantity},"quantity_unit":{}"#, json(unit)));
        }
        row.push('}');
    }
}

/// How much of a line, in its unit. What is stored is counted in mebibytes, each for a day.
fn quantity(line: &Line, count: u64) -> String {
    match line.unit {
        // 24 hours, and 1024 mebibytes in a gibibyte: 0.0234375 of the unit.
        Some(GIBIBYTE_HOURS) => decimal(u128::from(count) * 234_375, 7),
        _ => count.to_string(),
    }
}

/// A number of so many places behind the point, without zeros at its end.
fn decimal(number: u128, places: usize) -> String {
    let digits = format!("{number:0width$}", width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    match fraction.trim_end_matches('0') {
        "" => whole.to_owned(),
        fraction => format!("{whole}.{fraction}"),
    }
}

/// As the service has sent it for a while.
fn amount_as_text(billionths: u64) -> String {
    match billionths {
        0 => "0E-6176".to_owned(),
        _ => {
            let digits = format!("{billionths:0width$}", width = PLACES + 1);
            let (whole, fraction) = digits.split_at(digits.len() - PLACES);
            format!("{whole}.{fraction:0<36}")
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
        let number = |billionths: u64| decimal(billionths.into(), PLACES);
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
        assert_eq!(
            [0, 1, 3, 1024].map(|count| quantity(&line, count)),
            ["0", "0.0234375", "0.0703125", "24"]
        );
    }
}
