//! How far an audit log was followed, as a value that outlives the program.

use crate::model::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

/// The form that is written here.
const VERSION: u32 = 1;

/// The most ids that are remembered in each scope; beyond that, events may be delivered again.
pub(crate) const MOST_IDS: usize = 10_000;

/// A place in an audit log: it covers an event that was delivered, and all that were delivered before.
///
/// Serialise it, as JSON for instance, when the event is safe, and hand it to
/// [`resume`](crate::List::resume). It holds times and hashes of ids, no event and no key. It goes with the
/// filters, the scopes and the organization that it came from; one that does not, or that is damaged, is
/// refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    version: u32,
    /// Base URL, filters and scopes, hashed.
    pub(crate) source: String,
    /// What the service calls the organization, where its replies tell.
    pub(crate) organization: Option<String>,
    pub(crate) scopes: Vec<Place>,
    /// Of all the rest.
    check: String,
}

/// Where following goes on in one scope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Place {
    pub(crate) tenant: bool,
    /// Nothing that happened before is missing, as far as was promised.
    pub(crate) settled: Timestamp,
    /// Times and hashes of the ids of what was delivered from there on, the newest last.
    pub(crate) ids: VecDeque<(i64, u64)>,
}

impl Place {
    pub(crate) fn new(tenant: bool, settled: Timestamp) -> Self {
        Self { tenant, settled, ids: VecDeque::new() }
    }

    /// Notes an event as delivered.
    pub(crate) fn note(&mut self, event: (i64, u64)) {
        self.ids.push_back(event);
        if self.ids.len() > MOST_IDS {
            self.ids.pop_front();
        }
    }

    /// Moves on to a later time.
    pub(crate) fn settle(&mut self, settled: Timestamp) {
        self.settled = self.settled.max(settled);
        let settled = self.settled.as_secs();
        self.ids.retain(|(time, _)| *time >= settled);
    }
}

impl Checkpoint {
    pub(crate) fn new(source: u64, organization: Option<String>, scopes: Vec<Place>) -> Self {
        let source = format!("{source:016x}");
        let mut checkpoint = Self { version: VERSION, source, organization, scopes, check: String::new() };
        checkpoint.check = checkpoint.sum();
        checkpoint
    }

    /// What is wrong with it for a source, if anything is.
    pub(crate) fn wrong(&self, source: u64) -> Option<String> {
        if self.version != VERSION {
            return Some(format!("is of version {}, and {VERSION} is read here", self.version));
        }
        if self.check != self.sum() {
            return Some("is damaged: it does not hold what was written".to_owned());
        }
        (self.source != format!("{source:016x}"))
            .then(|| "belongs to other filters, other scopes or another base URL".to_owned())
    }

    /// The earliest time from which events are read again.
    pub fn settled(&self) -> Option<Timestamp> {
        self.scopes.iter().map(|place| place.settled).min()
    }

    fn sum(&self) -> String {
        let Self { version, source, organization, scopes, check: _ } = self;
        let text = serde_json::to_string(&(version, source, organization, scopes)).unwrap_or_default();
        format!("{:016x}", hash(text.as_bytes()))
    }
}

/// The events of one span of time in one scope, and the places before and behind them.
#[derive(Debug)]
pub(crate) struct Batch {
    pub(crate) source: u64,
    pub(crate) organization: Option<String>,
    /// Before the batch.
    pub(crate) before: Vec<Place>,
    /// Behind all of it.
    pub(crate) behind: Vec<Place>,
    pub(crate) scope: usize,
    /// Times and hashes of ids, in the order of delivery.
    pub(crate) events: Vec<(i64, u64)>,
}

impl Batch {
    /// The place behind an event of the batch.
    pub(crate) fn behind(&self, index: usize) -> Checkpoint {
        let places = match index + 1 >= self.events.len() {
            true => self.behind.clone(),
            false => {
                let mut places = self.before.clone();
                self.events[..=index].iter().for_each(|event| places[self.scope].note(*event));
                places
            }
        };
        Checkpoint::new(self.source, self.organization.clone(), places)
    }
}

/// FNV-1a with 64 bits: the same in each version and on each machine.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkpoint() -> Checkpoint {
        let mut place = Place::new(false, Timestamp::from_secs(100));
        for event in [(99, 1), (100, 2), (150, u64::MAX)] {
            place.note(event);
        }
        place.settle(Timestamp::from_secs(100));
        Checkpoint::new(7, Some("org-1".to_owned()), vec![place, Place::new(true, Timestamp::from_secs(90))])
    }

    #[test]
    fn what_is_written_is_read_and_anything_else_is_refused() {
        let written = serde_json::to_string(&checkpoint()).unwrap();
        let read: Checkpoint = serde_json::from_str(&written).unwrap();
        assert_eq!(read, checkpoint());
        assert_eq!((read.wrong(7), read.settled()), (None, Some(Timestamp::from_secs(90))));
        assert!(read.wrong(8).unwrap().contains("other filters"));
        for (old, new) in [("\"settled\":100", "\"settled\":101"), ("[150,", "[151,"), ("org-1", "org-2")] {
            assert!(written.contains(old), "{written}");
            let damaged: Checkpoint = serde_json::from_str(&written.replace(old, new)).unwrap();
            assert!(damaged.wrong(7).unwrap().contains("damaged"), "{old}");
        }
        let newer: Checkpoint =
            serde_json::from_str(&written.replace("\"version\":1", "\"version\":2")).unwrap();
        assert!(newer.wrong(7).unwrap().contains("version 2"));
        assert!(serde_json::from_str::<Checkpoint>(&written[..written.len() / 2]).is_err());
    }

    #[test]
    fn ids_before_the_settled_time_and_beyond_the_most_are_forgotten() {
        let ids: Vec<_> = checkpoint().scopes[0].ids.iter().copied().collect();
        assert_eq!(ids, [(100, 2), (150, u64::MAX)]);
        let mut place = Place::new(false, Timestamp::from_secs(0));
        (0..10_003).for_each(|n| place.note((n, n as u64)));
        assert_eq!((place.ids.len(), place.ids[0]), (MOST_IDS, (3, 3)));
    }

    #[test]
    fn hashes_are_those_of_fnv() {
        assert_eq!(hash(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(hash(b"foobar"), 0x8594_4171_f739_67e8);
    }
}
