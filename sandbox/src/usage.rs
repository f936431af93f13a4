//! Costs and usage: made up from a seed and the organization, and stored nowhere.
//!
//! ```text
//! world      who uses what: streams of requests, from the keys and models of the organization
//!   └ rates  how much a stream is used on a day, when within it, and what it is billed as
//! query      what is asked for: buckets, groups, filters, the page
//! rows       adds up streams to the rows of a bucket
//! text       writes pages
//! endpoints  what each of the twelve endpoints counts and tells apart
//! ```
//!
//! The same stream is behind costs and usage, and a minute is a part of its day. So hours, days, groups and
//! costs agree with each other.

mod endpoints;
mod query;
mod rates;
mod rows;
mod text;
mod world;

#[cfg(test)]
mod tests;

use crate::answer::Refusal;
use crate::odd::{Met, Oddities, PageLimits, UsageOddities};
use crate::request::Request;
use openai_admin_codegen::spec::Operation;
use rows::Rows;

pub(crate) use endpoints::Endpoint;
use query::Query;
pub(crate) use world::{SETTING, World};

/// How many buckets a page has at most, by openapi.yaml.
pub(crate) fn most_buckets(operation: &Operation, pairs: &[(String, String)]) -> Option<i64> {
    let limit = operation.query.iter().find(|field| field.name == "limit")?;
    let Some(by) = &limit.most_by else { return limit.most };
    let given = pairs.iter().find(|(name, _)| *name == by.parameter).map(|(_, value)| value);
    let (_, most) = by.maximum.iter().find(|(known, _)| known == given.unwrap_or(&by.default))?;
    Some(*most)
}

/// Refuses values that openapi.yaml allows for later times only.
fn check_since(operation: &Operation, pairs: &[(String, String)]) -> Result<(), Refusal> {
    let start = pairs.iter().find(|(name, _)| name == "start_time");
    let start = start.and_then(|(_, text)| text.parse::<i64>().ok()).unwrap_or(i64::MAX);
    for field in &operation.query {
        let is_early = |(value, since): &&(String, i64)| {
            start < *since && pairs.iter().any(|(name, given)| *name == field.name && given == value)
        };
        if let Some((value, since)) = field.values_since.iter().find(is_early) {
            let message = format!("'{value}' in '{}' needs a 'start_time' from {since} on.", field.name);
            return Err(Refusal::invalid("start_time", message));
        }
    }
    Ok(())
}

/// Where larger limits are not refused they count as the largest.
pub(crate) fn admit_limits(operation: &Operation, pairs: &mut [(String, String)], oddities: &UsageOddities) {
    let Some(most) = most_buckets(operation, pairs).filter(|_| oddities.page_limits != PageLimits::Kept)
    else {
        return;
    };
    for (_, limit) in pairs.iter_mut().filter(|(name, _)| name == "limit") {
        if limit.parse::<i64>().is_ok_and(|limit| limit > most) {
            *limit = most.to_string();
        }
    }
}

/// What the service answers to a request.
pub(crate) fn page(
    endpoint: &Endpoint,
    world: &World,
    request: &Request<'_>,
    oddities: &Oddities,
    met: Met,
) -> Result<String, Refusal> {
    let most = most_buckets(request.operation, request.pairs());
    let mut query = Query::read(endpoint, request.pairs(), most, request.now, &oddities.usage)?;
    check_since(request.operation, request.pairs())?;
    if met.refuses_page {
        return Err(query::wrong_page());
    }
    if let Some(page) = request.query("page") {
        if let Some(detour) = oddities.detour_of_report(page) {
            return Ok(detour.to_string());
        }
        query.repeated = oddities.repeated_cursors.then(|| page.to_owned());
    }
    Ok(answer(endpoint, world, &query, &oddities.usage, request.now, met.revision))
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
