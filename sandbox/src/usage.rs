//! Costs and usage: made up from a seed and the organization, and stored nowhere.
//!
//! ```text
//! world      who uses what: streams of requests, from the keys and models of the organization
//!   └ rates  how much a stream is used on a day, when within it, and what it is billed as
//! query      what is asked for: buckets, groups, filters, the page
//! rows       adds up streams to the rows of a bucket
//! text       writes pages
//! endpoints  what each of the twelve endpoints counts and tells apart
//! oddities   what can be odd about it
//! ```
//!
//! The same stream is behind costs and usage, and a minute is a part of its day. So hours, days, groups and
//! costs agree with each other.

mod endpoints;
mod oddities;
mod query;
mod rates;
mod rows;
mod text;
mod world;

#[cfg(test)]
mod tests;

use crate::answer::Refusal;
use crate::request::Request;
use rows::Rows;

pub(crate) use endpoints::Endpoint;
pub(crate) use oddities::{Met, Reported};
pub use oddities::{PageLimits, RefusedPage, UsageOddities};
use query::Query;
pub(crate) use world::{SETTING, World};

/// What the service answers to a request.
pub(crate) fn page(
    endpoint: &Endpoint,
    world: &World,
    request: &Request<'_>,
    oddities: &UsageOddities,
    met: Met,
) -> Result<String, Refusal> {
    let width = request.query("bucket_width");
    let limit = request.operation.query.iter().find(|field| field.name == "limit");
    let most = limit.and_then(|limit| {
        let by = limit.most_by.as_ref()?;
        let (_, most) = by.maximum.iter().find(|(known, _)| *known == width.unwrap_or(&by.default))?;
        Some(*most)
    });
    let most = most.or_else(|| limit?.most);
    let query = Query::read(endpoint, request.pairs(), most, request.now, oddities)?;
    if met.refuses_page {
        return Err(query::wrong_page());
    }
    Ok(answer(endpoint, world, &query, oddities, request.now, met.revision))
}

/// A page, as it is at a time.
fn answer(
    endpoint: &Endpoint,
    world: &World,
    query: &Query,
    oddities: &UsageOddities,
    now: i64,
    revision: u64,
) -> String {
    let rows = Rows::new(world, query, endpoint.service.is_none(), now, revision);
    text::page(endpoint, world, query, &rows, oddities)
}
