//! What is odd about costs and usage, and what that needs to keep count of.

use serde::{Deserialize, Serialize};

/// What is odd about costs and usage. All of it was seen at the service, or is what a newer one may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct UsageOddities {
    /// Amounts are texts with 36 digits behind the point, and `0E-6176` for nothing.
    pub amounts_as_text: bool,
    /// A page token that is refused; `None` for none.
    pub refused_page: Option<RefusedPage>,
    /// How often what is reported was revised since: some results grow, some appear, some vanish. 0 is what
    /// is told at first. Hours, minutes and costs are revised like their days.
    pub revisions: u32,
    /// After so many reports from when this was set, there is one revision more; `None` for never.
    pub revised_after: Option<u32>,
    /// What becomes of `limit`.
    pub page_limits: PageLimits,
    /// Each bucket that holds anything ends with a result of a kind that openapi.yaml does not know.
    pub unknown_kinds: bool,
    /// Results have a field that openapi.yaml does not know.
    pub unknown_fields: bool,
    /// Quantities have a unit that openapi.yaml does not know.
    pub unknown_units: bool,
    /// Costs by user have the address too, as `user_email`.
    pub user_emails: bool,
    /// Costs by user are refused together with projects, as a group or a filter.
    pub refuses_users_of_projects: bool,
}

/// A page token that is refused though it is the right one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefusedPage {
    /// Which one, of the different ones that were sent since this was set; 1 is the next.
    pub nth: u32,
    /// Whether it is refused each time, and not only the first time.
    #[serde(default)]
    pub always: bool,
}

/// What becomes of `limit`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PageLimits {
    /// It counts; a larger one than openapi.yaml has is refused.
    #[default]
    Kept,
    /// A page has no more buckets than this, and nothing says so.
    Clamped(u32),
    /// All buckets are in one page, up to a hundred thousand.
    Ignored,
}

impl UsageOddities {
    /// Whether replies still are what openapi.yaml has.
    pub(crate) fn keep_contract(self) -> bool {
        let Self { amounts_as_text, unknown_kinds, unknown_fields, unknown_units, user_emails, .. } = self;
        !(amounts_as_text || unknown_kinds || unknown_fields || unknown_units || user_emails)
    }

    /// What makes no sense.
    pub(crate) fn wrong(self) -> Option<String> {
        match self {
            Self { refused_page: Some(RefusedPage { nth: 0, .. }), .. } => {
                Some("refused_page.nth: it must be 1 at least".to_owned())
            }
            Self { page_limits: PageLimits::Clamped(0), .. } => {
                Some("page_limits.clamped: it must be 1 at least".to_owned())
            }
            _ => None,
        }
    }
}

/// The most page tokens that are remembered.
const REMEMBERED: usize = 10_000;

/// What was reported since the oddities were set.
#[derive(Debug, Default)]
pub(crate) struct Reported {
    reports: u32,
    /// Different page tokens that were sent.
    pages: Vec<String>,
}

/// What one report is to be like.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Met {
    pub(crate) revision: u64,
    pub(crate) refuses_page: bool,
}

impl Reported {
    /// Counts a report, and says what it meets.
    pub(crate) fn next(&mut self, oddities: &UsageOddities, page: Option<&str>) -> Met {
        let more = oddities.revised_after.is_some_and(|reports| self.reports >= reports);
        self.reports = self.reports.saturating_add(1);
        let revision = u64::from(oddities.revisions) + u64::from(more);
        let Some(page) = page else { return Met { revision, refuses_page: false } };
        let known = self.pages.iter().position(|known| known == page);
        if known.is_none() && self.pages.len() < REMEMBERED {
            self.pages.push(page.to_owned());
        }
        let nth = known.map_or(self.pages.len(), |place| place + 1);
        let refuses_page = oddities.refused_page.is_some_and(|refused| {
            usize::try_from(refused.nth) == Ok(nth) && (refused.always || known.is_none())
        });
        Met { revision, refuses_page }
    }
}

#[cfg(test)]
mod tests {
    //! Which report meets what.

    use super::*;

    #[test]
    fn a_page_is_refused_once_or_each_time() {
        for always in [false, true] {
            let refused_page = Some(RefusedPage { nth: 2, always });
            let (mut reported, oddities) =
                (Reported::default(), UsageOddities { refused_page, ..UsageOddities::default() });
            let pages = [None, Some("a"), Some("a"), Some("b"), Some("b"), Some("a"), Some("c")];
            let refused = pages.map(|page| reported.next(&oddities, page).refuses_page);
            assert_eq!(refused, [false, false, false, true, always, false, false]);
        }
    }

    #[test]
    fn a_revision_comes_after_so_many_reports() {
        let (mut reported, oddities) = (
            Reported::default(),
            UsageOddities { revisions: 3, revised_after: Some(2), ..UsageOddities::default() },
        );
        assert_eq!([(); 4].map(|()| reported.next(&oddities, None).revision), [3, 3, 4, 4]);
    }
}
