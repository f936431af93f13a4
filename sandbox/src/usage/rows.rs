//! Adds up streams to the rows of a bucket.

use crate::usage::endpoints::{Counts, DIMENSIONS, Dimension};
use crate::usage::query::Query;
use crate::usage::rates::{DAY, Line};
use crate::usage::world::{Stream, World};
use std::collections::HashMap;

/// What a stream adds to a group.
struct Part {
    group: usize,
    /// Its line, where it is billed; otherwise everything counts as it is.
    line: Option<usize>,
}

/// The groups of a query, and what adds up to them.
pub(crate) struct Rows<'a> {
    streams: Vec<(&'a Stream, Vec<Part>)>,
    pub(crate) groups: Vec<Group<'a>>,
    now: i64,
    revision: u64,
}

/// What the rows of one group have in common.
pub(crate) struct Group<'a> {
    /// The name of its value in each dimension that is grouped by; otherwise None.
    pub(crate) values: [Option<u32>; DIMENSIONS],
    /// Any line that is billed to it. With groups by line it is the only one.
    pub(crate) line: Option<&'a Line>,
}

/// A row of a bucket: its group, and counts; for costs these are the amount, in billionths, and the quantity.
pub(crate) type Row = (usize, Counts);

/// The places of costs in the counts of a row.
pub(crate) const AMOUNT: usize = 1;
pub(crate) const QUANTITY: usize = 2;

impl<'a> Rows<'a> {
    pub(crate) fn new(world: &'a World, query: &Query, is_billed: bool, now: i64, revision: u64) -> Self {
        let wanted: Vec<(Dimension, Vec<u32>)> = query
            .filters
            .iter()
            .map(|(dimension, texts)| {
                (*dimension, texts.iter().filter_map(|text| world.names.find(text)).collect())
            })
            .collect();
        let passes = |dimension: Dimension, value: u32| {
            wanted.iter().all(|(filtered, values)| *filtered != dimension || values.contains(&value))
        };
        let mut rows = Self { streams: Vec::new(), groups: Vec::new(), now, revision };
        let mut known = HashMap::new();
        for stream in &world.streams {
            let dimensions = wanted.iter().map(|(dimension, _)| *dimension);
            let mut dimensions = dimensions.filter(|dimension| *dimension != Dimension::LineItem);
            if !dimensions.all(|dimension| passes(dimension, stream.values[dimension as usize])) {
                continue;
            }
            let mut group_of = |line: Option<&'a (u32, Line)>| {
                let values = values(query, stream, line.map(|(name, _)| *name));
                *known.entry(values).or_insert_with(|| {
                    rows.groups.push(Group { values, line: line.map(|(_, line)| line) });
                    rows.groups.len() - 1
                })
            };
            let parts: Vec<Part> = match is_billed {
                false => vec![Part { group: group_of(None), line: None }],
                true => {
                    let lines = stream.lines.iter().enumerate();
                    let lines = lines.filter(|(_, (name, _))| passes(Dimension::LineItem, *name));
                    lines
                        .map(|(place, line)| Part { group: group_of(Some(line)), line: Some(place) })
                        .collect()
                }
            };
            if !parts.is_empty() {
                rows.streams.push((stream, parts));
            }
        }
        rows
    }

    /// The rows of the time from `start` to `end`, which lie on one day. Nothing is known of the future.
    pub(crate) fn of(&self, start: i64, end: i64) -> Vec<Row> {
        let mut sums = vec![Counts::default(); self.groups.len()];
        let end = end.min(self.now);
        for (stream, parts) in &self.streams {
            let (start, end) = (start.max(stream.from), end.min(stream.until));
            if start >= end {
                continue;
            }
            let counts = between(stream, start, end, self.revision);
            if counts[0] == 0 {
                continue;
            }
            for part in parts {
                let sum = &mut sums[part.group];
                match part.line.map(|place| &stream.lines[place].1) {
                    None => sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count),
                    Some(line) => {
                        let quantity: u64 = line.counts.iter().map(|count| counts[*count]).sum();
                        sum[0] += u64::from(quantity > 0);
                        sum[AMOUNT] += quantity * line.price;
                        sum[QUANTITY] += quantity;
                    }
                }
            }
        }
        sums.into_iter().enumerate().filter(|(_, sum)| sum[0] > 0).collect()
    }
}

fn between(stream: &Stream, start: i64, end: i64, revision: u64) -> Counts {
    let day = start.div_euclid(DAY);
    let whole = stream.habit.day(day, revision);
    if whole[0] == 0 || (start.rem_euclid(DAY) == 0 && end - start == DAY) {
        return whole;
    }
    let before = stream.habit.before(&whole, start - day * DAY);
    let mut counts = stream.habit.before(&whole, end - day * DAY);
    counts.iter_mut().zip(before).for_each(|(count, before)| *count -= before);
    counts
}

fn values(query: &Query, stream: &Stream, line: Option<u32>) -> [Option<u32>; DIMENSIONS] {
    let mut values = [None; DIMENSIONS];
    for dimension in &query.groups {
        values[*dimension as usize] = match dimension {
            Dimension::LineItem => line,
            _ => Some(stream.values[*dimension as usize]),
        };
    }
    values
}
