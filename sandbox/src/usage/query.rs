//! What is asked for: buckets, groups, filters, and the page of them.

use crate::answer::Refusal;
use crate::odd::{PageLimits, UsageOddities, without_detour};
use crate::usage::endpoints::{Dimension, Endpoint};
use crate::usage::rates::{DAY, hash};

/// The end of the year 9999, which is as far as times go.
const LAST: i64 = 253_402_300_799;

/// How many buckets a page has where no limit counts.
const WITHOUT_LIMIT: i64 = 100_000;

/// What one page is to hold.
#[derive(Debug, PartialEq)]
pub(crate) struct Query {
    /// Seconds of a bucket.
    pub(crate) width: i64,
    /// The first bucket of the page, the one behind its last, and the one behind the last of all: numbers of
    /// buckets since the epoch.
    pub(crate) first: i64,
    pub(crate) behind: i64,
    pub(crate) end: i64,
    pub(crate) groups: Vec<Dimension>,
    pub(crate) filters: Vec<(Dimension, Vec<String>)>,
    /// The token that the page says to follow it in place of the right one.
    pub(crate) repeated: Option<String>,
    /// Tells this query from others.
    bound: u64,
}

/// The parameters, each value of a list by itself, as openapi.yaml calls and allows them.
pub(crate) type Pairs = [(String, String)];

impl Query {
    pub(crate) fn read(
        endpoint: &Endpoint,
        pairs: &Pairs,
        most: Option<i64>,
        now: i64,
        oddities: &UsageOddities,
    ) -> Result<Self, Refusal> {
        let one = |name: &str| values(pairs, name).next();
        let number = |name: &str| one(name).map(|text| number(name, text)).transpose();
        let start = number("start_time")?.ok_or_else(|| {
            Refusal::invalid("start_time", "Missing required parameter: 'start_time' (rule `required`).")
        })?;
        let end = number("end_time")?;
        if end.unwrap_or(now) <= start {
            let param = if end.is_some() { "end_time" } else { "start_time" };
            return Err(Refusal::invalid(
                param,
                "'end_time' must be after 'start_time'; without one it is now.",
            ));
        }
        let (width, usual) = match one("bucket_width").unwrap_or("1d") {
            "1m" => (60, 60),
            "1h" => (3600, 24),
            "1d" => (DAY, 7),
            other => return Err(Refusal::invalid("bucket_width", format!("There is no '{other}'."))),
        };
        let limit = number("limit")?.unwrap_or(usual);
        if limit < 1 || (oddities.page_limits == PageLimits::Kept && most.is_some_and(|most| limit > most)) {
            let most = most.map_or_else(String::new, |most| format!(" to {most}"));
            return Err(Refusal::invalid(
                "limit",
                format!("'limit' is {limit}; it is from 1{most} buckets."),
            ));
        }
        let limit = match oddities.page_limits {
            PageLimits::Kept => limit,
            PageLimits::Clamped(most) => limit.min(most.into()).max(1),
            PageLimits::Ignored => WITHOUT_LIMIT,
        };
        let groups = Self::groups(endpoint, values(pairs, "group_by[]"))?;
        let filters = endpoint.dimensions.iter().filter_map(|dimension| {
            let values: Vec<_> = values(pairs, dimension.filter()).map(str::to_owned).collect();
            (!values.is_empty()).then_some((*dimension, values))
        });
        let filters: Vec<_> = filters.collect();
        if endpoint.service.is_none() {
            Self::check_costs(&groups, &filters, oddities)?;
        }
        let bound = bound(endpoint, pairs);
        let (first, end) = match one("page").map(without_detour) {
            // Whole buckets, on borders of their width. Without an end the first page decides on it.
            None => (start.div_euclid(width), (end.unwrap_or(now) - 1).div_euclid(width) + 1),
            Some(token) => read_token(token, bound).ok_or_else(wrong_page)?,
        };
        let behind = first.saturating_add(limit).min(end);
        Ok(Self { width, first, behind, end, groups, filters, repeated: None, bound })
    }

    fn groups<'a>(
        endpoint: &Endpoint,
        names: impl Iterator<Item = &'a str>,
    ) -> Result<Vec<Dimension>, Refusal> {
        let mut groups = Vec::new();
        for name in names {
            let dimension = endpoint.dimensions.iter().find(|known| known.name() == name);
            let Some(dimension) = dimension else {
                let known: Vec<_> = endpoint.dimensions.iter().map(|known| known.name()).collect();
                let message = format!("There is no group '{name}' here, only {}.", known.join(", "));
                return Err(Refusal::invalid("group_by[]", message));
            };
            if !groups.contains(dimension) {
                groups.push(*dimension);
            }
        }
        Ok(groups)
    }

    /// What costs cannot be told apart by.
    fn check_costs(
        groups: &[Dimension],
        filters: &[(Dimension, Vec<String>)],
        oddities: &UsageOddities,
    ) -> Result<(), Refusal> {
        let of_projects = groups.contains(&Dimension::Project)
            || filters.iter().any(|(dimension, _)| *dimension == Dimension::Project);
        if oddities.refuses_users_of_projects && of_projects && groups.contains(&Dimension::User) {
            let message = "Grouping by user_id does not go together with projects.";
            return Err(Refusal::invalid("group_by[]", message));
        }
        Ok(())
    }

    /// What leads to the next page, where there is one.
    pub(crate) fn next_page(&self) -> Option<String> {
        let next = || (self.behind < self.end).then(|| token(self.behind, self.end, self.bound));
        self.repeated.clone().or_else(next)
    }
}

fn values<'a>(pairs: &'a Pairs, name: &str) -> impl Iterator<Item = &'a str> {
    pairs.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// A page token that does not fit.
pub(crate) fn wrong_page() -> Refusal {
    Refusal::invalid("page", "page token is invalid")
}

fn number(name: &str, text: &str) -> Result<i64, Refusal> {
    match text.parse() {
        Ok(number) if (0..=LAST).contains(&number) => Ok(number),
        _ => {
            Err(Refusal::invalid(name, format!("'{name}' is '{text}', which is no number from 0 to {LAST}.")))
        }
    }
}

/// Everything that a page token goes with.
fn bound(endpoint: &Endpoint, pairs: &Pairs) -> u64 {
    let mut pairs: Vec<_> = pairs.iter().filter(|(name, _)| name != "page").collect();
    pairs.sort_unstable();
    pairs.iter().fold(hash(3, endpoint.operation), |bound, (name, value)| hash(hash(bound, name), value))
}

/// Has what must be escaped in a query, so that nobody can do without.
fn token(first: i64, end: i64, bound: u64) -> String {
    let check = check(first, end, bound);
    format!("page_{first:x}+{end:x}/{check:016x}=")
}

fn read_token(token: &str, bound: u64) -> Option<(i64, i64)> {
    let (first, rest) = token.strip_prefix("page_")?.split_once('+')?;
    let end = rest.split_once('/')?.0;
    let (first, end) = (i64::from_str_radix(first, 16).ok()?, i64::from_str_radix(end, 16).ok()?);
    (self::token(first, end, bound) == token).then_some((first, end))
}

fn check(first: i64, end: i64, bound: u64) -> u64 {
    hash(bound, &format!("{first} {end}"))
}
