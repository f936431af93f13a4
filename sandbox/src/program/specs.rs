//! The short forms of options: an organization to make up, a throttle, a latency.

use openai_admin_sandbox::{
    AuditOddities, AuditOrder, Hints, LateEvents, Latency, Organization, PageLimits, RefusedPage, Throttle,
    UsageOddities,
};
use std::str::FromStr;
use std::time::Duration;

/// `projects=90`, with `users=5` where it is to be another number of them, and `seed=7` where it is to be
/// another organization.
pub(crate) fn generated(spec: &str) -> Result<Organization, String> {
    const FORM: &str = "it is written projects=90, projects=90,users=5 or projects=90,users=5,seed=7";
    /// How many members a project has by default.
    const USERS: u64 = 5;
    let (mut projects, mut users, mut seed) = (None, None, None);
    for part in spec.split(',') {
        let (name, value) = part.split_once('=').ok_or(FORM)?;
        // What takes the machine's memory is more likely to be a slip.
        let (slot, most) = match name {
            "projects" => (&mut projects, 10_000),
            "users" => (&mut users, 1_000),
            "seed" => (&mut seed, u64::MAX),
            _ => return Err(format!("there is no '{name}'; {FORM}")),
        };
        let number = number(value, 0, most).map_err(|wrong| format!("{name}: {wrong}"))?;
        if slot.replace(number).is_some() {
            return Err(format!("'{name}' is there twice"));
        }
    }
    let size = |number: u64| usize::try_from(number).map_err(|e| e.to_string());
    let projects = projects.ok_or("it says how many projects; projects=90, for example")?;
    Ok(Organization::generated(seed.unwrap_or(0), size(projects)?, size(users.unwrap_or(USERS))?))
}

/// `7` requests a minute, `7/4` with 4 of them at once, `7/4/retry-after` with a word on when to come
/// back; or `observed`.
pub(crate) fn throttle(spec: &str) -> Result<Throttle, String> {
    const FORM: &str = "it is written 7, 7/4, 7/retry-after, 7/4/retry-after or observed";
    let mut parts = spec.split('/').peekable();
    let throttle = match parts.next() {
        Some("observed") => Throttle::observed(),
        first => {
            let requests = number(first.unwrap_or_default(), 1, u32::MAX).map_err(form(FORM))?;
            match parts.next_if(|part| part.starts_with(|first: char| first.is_ascii_digit())) {
                Some(burst) => {
                    let burst = number(burst, 1, u32::MAX).map_err(form(FORM))?;
                    Throttle::new(requests, Duration::from_secs(60), burst)
                }
                None => Throttle::per_minute(requests),
            }
        }
    };
    let hints = match parts.next() {
        None => Hints::None,
        Some("retry-after") => Hints::RetryAfter,
        Some("retry-after-ms") => Hints::RetryAfterMs,
        Some(other) => return Err(format!("'{other}' is no hint; {FORM}")),
    };
    match parts.next() {
        None => Ok(throttle.hints(hints)),
        Some(_) => Err(FORM.to_owned()),
    }
}

/// In milliseconds: `50` always, `20-80` anything in between, `mean=50` mostly short and rarely long.
pub(crate) fn latency(spec: &str) -> Result<Latency, String> {
    const FORM: &str = "it is written 50, 20-80 or mean=50, in milliseconds";
    // A minute is longer than any client waits by default.
    let millis = |text: &str| number(text, 0, 60_000).map(Duration::from_millis).map_err(form(FORM));
    if let Some(mean) = spec.strip_prefix("mean=") {
        return Ok(Latency::Exponential(millis(mean)?));
    }
    match spec.split_once('-') {
        None => Ok(Latency::Fixed(millis(spec)?)),
        Some((least, most)) => match (millis(least)?, millis(most)?) {
            (least, most) if least > most => Err(format!("the shorter one comes first; {FORM}")),
            (least, most) => Ok(Latency::Uniform(least, most)),
        },
    }
}

/// Several of `late=3`, `late=3/2`, `oldest-first`, `shuffled` and `opaque`, with commas.
pub(crate) fn audit(spec: &str) -> Result<AuditOddities, String> {
    const FORM: &str = "it is written late=3, late=3/2, oldest-first, shuffled or opaque, or several of these \
                        with commas";
    let (mut audit, mut seen) = (AuditOddities::default(), Vec::new());
    for part in spec.split(',') {
        let (name, value) = part.split_once('=').map_or((part, None), |(name, value)| (name, Some(value)));
        // There is one order.
        let slot = if ["oldest-first", "shuffled"].contains(&name) { "order" } else { name };
        if seen.contains(&slot) {
            return Err(format!("'{slot}' is there twice; {FORM}"));
        }
        seen.push(slot);
        match (name, value) {
            ("late", Some(value)) => {
                let (lists, every) = value.split_once('/').unwrap_or((value, "1"));
                let number = |text| number(text, 1, u32::MAX).map_err(form(FORM));
                audit.late = Some(LateEvents { lists: number(lists)?, every: number(every)? });
            }
            ("oldest-first", None) => audit.order = AuditOrder::OldestFirst,
            ("shuffled", None) => audit.order = AuditOrder::Shuffled,
            ("opaque", None) => audit.opaque_cursors = true,
            _ => return Err(format!("there is no '{part}'; {FORM}")),
        }
    }
    Ok(audit)
}

/// Several of `amounts-as-text`, `user-emails`, `newer`, `refused-page=2`, `refused-page=2/always`,
/// `revised-after=3`, `clamped=31`, `unlimited` and `no-users-of-projects`, with commas.
pub(crate) fn usage(spec: &str) -> Result<UsageOddities, String> {
    const FORM: &str = "it is written amounts-as-text, user-emails, newer, refused-page=2, refused-page=2/always, \
                        revised-after=3, clamped=31, unlimited or no-users-of-projects, or several of these \
                        with commas";
    let (mut usage, mut seen) = (UsageOddities::default(), Vec::new());
    for part in spec.split(',') {
        let (name, value) = part.split_once('=').map_or((part, None), |(name, value)| (name, Some(value)));
        // There is one kind of limit.
        let slot = if ["clamped", "unlimited"].contains(&name) { "limit" } else { name };
        if seen.contains(&slot) {
            return Err(format!("'{slot}' is there twice; {FORM}"));
        }
        seen.push(slot);
        let number = |text| number(text, 1, u32::MAX).map_err(form(FORM));
        match (name, value) {
            ("amounts-as-text", None) => usage.amounts_as_text = true,
            ("user-emails", None) => usage.user_emails = true,
            ("newer", None) => {
                (usage.unknown_kinds, usage.unknown_fields, usage.unknown_units) = (true, true, true);
            }
            ("refused-page", Some(value)) => {
                let (nth, always) = match value.split_once('/') {
                    None => (value, false),
                    Some((nth, "always")) => (nth, true),
                    Some(_) => return Err(format!("there is no '{part}'; {FORM}")),
                };
                usage.refused_page = Some(RefusedPage { nth: number(nth)?, always });
            }
            ("revised-after", Some(reports)) => usage.revised_after = Some(number(reports)?),
            ("clamped", Some(buckets)) => usage.page_limits = PageLimits::Clamped(number(buckets)?),
            ("unlimited", None) => usage.page_limits = PageLimits::Ignored,
            ("no-users-of-projects", None) => usage.refuses_users_of_projects = true,
            _ => return Err(format!("there is no '{part}'; {FORM}")),
        }
    }
    Ok(usage)
}

fn number<T: FromStr + PartialOrd + std::fmt::Display>(text: &str, least: T, most: T) -> Result<T, String> {
    match text.parse() {
        Ok(number) if least <= number && number <= most => Ok(number),
        _ => Err(format!("'{text}' is not a number from {least} to {most}")),
    }
}

/// Says how it is written, behind what is wrong.
fn form(form: &str) -> impl Fn(String) -> String {
    move |wrong| format!("{wrong}; {form}")
}

#[cfg(test)]
mod tests {
    //! What each form stands for, and what is no form.

    use super::*;

    #[test]
    fn an_organization_is_as_large_as_it_says() {
        let made = generated("projects=3,users=2").unwrap();
        assert_eq!((made.projects.len(), made.projects[0].users.len()), (3, 2));
        assert_eq!(made, Organization::generated(0, 3, 2));
        assert_eq!(generated("seed=7,users=2,projects=3").unwrap(), Organization::generated(7, 3, 2));

        assert_eq!(generated("projects=3"), Ok(Organization::generated(0, 3, 5)));
        assert_eq!(generated("seed=7,projects=3"), Ok(Organization::generated(7, 3, 5)));
        assert!(generated("users=2").unwrap_err().contains("projects=90"));

        let wrong = ["", "90x5", "projects", "seed=7", "projects=3,users=2,", "projects=-1,users=2"];
        let more = ["projects=3,users=2,keys=1", "projects=3,users=2,users=2", "projects=99999999,users=2"];
        for wrong in wrong.into_iter().chain(more) {
            assert!(generated(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_throttle_has_a_burst_and_hints_where_they_are_said() {
        let minute = Duration::from_secs(60);
        let burst = Throttle::new(7, minute, 4);
        for (spec, throttle) in [
            ("7", Throttle::per_minute(7)),
            ("7/4", burst),
            ("observed", burst),
            ("7/retry-after", Throttle::per_minute(7).hints(Hints::RetryAfter)),
            ("7/4/retry-after", burst.hints(Hints::RetryAfter)),
            ("observed/retry-after-ms", burst.hints(Hints::RetryAfterMs)),
        ] {
            assert_eq!(super::throttle(spec), Ok(throttle), "{spec}");
        }

        for wrong in
            ["", "0", "-1", "7/0", "7/4/", "7/4/soon", "7/4/retry-after/1", "7/retry-after/4", "often"]
        {
            let said = throttle(wrong).unwrap_err();
            assert!(said.contains("7/4/retry-after"), "{said}");
        }
    }

    #[test]
    fn an_audit_log_is_odd_in_several_ways_at_once() {
        let order = |order| AuditOddities { order, ..AuditOddities::default() };
        let late = |lists, every| Some(LateEvents { lists, every });
        for (spec, audit) in [
            ("late=3", AuditOddities { late: late(3, 1), ..AuditOddities::default() }),
            ("shuffled", order(AuditOrder::Shuffled)),
            ("opaque", AuditOddities { opaque_cursors: true, ..AuditOddities::default() }),
            (
                "late=3/2,opaque,oldest-first",
                AuditOddities { order: AuditOrder::OldestFirst, late: late(3, 2), opaque_cursors: true },
            ),
        ] {
            assert_eq!(super::audit(spec), Ok(audit), "{spec}");
        }

        for wrong in [
            "",
            "late",
            "late=0",
            "late=3/0",
            "late=-1",
            "late=1,late=2",
            "shuffled,oldest-first",
            "opaque=1",
            "odd",
        ] {
            let said = audit(wrong).unwrap_err();
            assert!(said.contains("late=3/2"), "{said}");
        }
    }

    #[test]
    fn a_latency_is_fixed_between_two_or_around_a_mean() {
        let millis = Duration::from_millis;
        assert_eq!(latency("50"), Ok(Latency::Fixed(millis(50))));
        assert_eq!(latency("20-80"), Ok(Latency::Uniform(millis(20), millis(80))));
        assert_eq!(latency("mean=50"), Ok(Latency::Exponential(millis(50))));

        for wrong in ["", "50ms", "80-20", "-50", "20-", "mean=", "~50", "60001"] {
            let said = latency(wrong).unwrap_err();
            assert!(said.contains("20-80"), "{said}");
        }
    }

    #[test]
    fn what_is_odd_about_usage_is_said_with_commas() {
        let none = UsageOddities::default();
        let refused = |nth, always| UsageOddities { refused_page: Some(RefusedPage { nth, always }), ..none };
        for (spec, oddities) in [
            ("amounts-as-text", UsageOddities { amounts_as_text: true, ..none }),
            ("refused-page=2", refused(2, false)),
            ("refused-page=2/always", refused(2, true)),
            ("revised-after=3", UsageOddities { revised_after: Some(3), ..none }),
            ("unlimited", UsageOddities { page_limits: PageLimits::Ignored, ..none }),
            (
                "newer",
                UsageOddities { unknown_kinds: true, unknown_fields: true, unknown_units: true, ..none },
            ),
            (
                "clamped=31,user-emails,no-users-of-projects",
                UsageOddities {
                    page_limits: PageLimits::Clamped(31),
                    user_emails: true,
                    refuses_users_of_projects: true,
                    ..none
                },
            ),
        ] {
            assert_eq!(usage(spec), Ok(oddities), "{spec}");
        }

        let wrong = ["", "odd", "newer=1", "clamped", "clamped=0", "refused-page=0", "refused-page=1/never"];
        for wrong in wrong.into_iter().chain(["newer,newer", "clamped=3,unlimited", "revised-after=-1"]) {
            let said = usage(wrong).unwrap_err();
            assert!(said.contains("refused-page=2/always"), "{said}");
        }
    }
}
