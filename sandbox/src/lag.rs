//! What was made a short while ago, and is not listed yet.

use std::collections::{BTreeMap, BTreeSet};

/// How many more lists lack which items, by collection and id.
#[derive(Debug, Default)]
pub(crate) struct Lag(BTreeMap<String, BTreeMap<String, u32>>);

impl Lag {
    /// Leaves an item out of the next lists of its collection.
    pub(crate) fn leave_out(&mut self, collection: &str, id: &str, lists: u32) {
        if lists > 0 {
            self.0.entry(collection.to_owned()).or_default().insert(id.to_owned(), lists);
        }
    }

    /// What the next list of a collection lacks. Counts that list.
    pub(crate) fn next(&mut self, collection: &str) -> BTreeSet<String> {
        let Some(items) = self.0.get_mut(collection) else { return BTreeSet::new() };
        let left_out = items.keys().cloned().collect();
        items.retain(|_, lists| {
            *lists -= 1;
            *lists > 0
        });
        left_out
    }

    /// Everything is listed again.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_left_out_of_as_many_lists_of_its_own_collection() {
        let mut lag = Lag::default();
        lag.leave_out("a", "1", 2);
        lag.leave_out("a", "2", 1);
        lag.leave_out("a", "3", 0);
        assert!(lag.next("b").is_empty());
        assert_eq!(lag.next("a").into_iter().collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(lag.next("a").into_iter().collect::<Vec<_>>(), ["1"]);
        assert!(lag.next("a").is_empty());
        lag.leave_out("a", "1", u32::MAX);
        lag.clear();
        assert!(lag.next("a").is_empty());
    }
}
