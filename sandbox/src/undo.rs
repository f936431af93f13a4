//! How a change of the state that is not completed is taken back.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

type Object = Map<String, Value>;

/// What there was before each step of a change.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Undo {
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq)]
enum Step {
    /// A collection got one more item.
    Pushed(String),
    /// An item could be changed.
    Item(String, usize, Object),
    /// A whole collection could be changed, or made.
    Items(String, Option<Vec<Object>>),
    Settings(BTreeMap<String, Object>),
}

impl Undo {
    pub(crate) fn pushed(&mut self, key: &str) {
        self.steps.push(Step::Pushed(key.to_owned()));
    }

    pub(crate) fn item(&mut self, key: &str, place: usize, item: &Object) {
        self.steps.push(Step::Item(key.to_owned(), place, item.clone()));
    }

    pub(crate) fn items(&mut self, key: &str, items: Option<&Vec<Object>>) {
        let is_known = |step: &Step| matches!(step, Step::Items(known, _) if known == key);
        if !self.steps.iter().any(is_known) {
            self.steps.push(Step::Items(key.to_owned(), items.cloned()));
        }
    }

    pub(crate) fn settings(&mut self, settings: &BTreeMap<String, Object>) {
        if !self.steps.iter().any(|step| matches!(step, Step::Settings(_))) {
            self.steps.push(Step::Settings(settings.clone()));
        }
    }

    /// What was added so far to which collection.
    pub(crate) fn added<'a>(
        &'a self,
        collections: &'a BTreeMap<String, Vec<Object>>,
    ) -> impl Iterator<Item = (&'a str, &'a Object)> {
        let mut pushed = BTreeMap::<&str, usize>::new();
        let mut before = BTreeMap::<&str, &[Object]>::new();
        for step in &self.steps {
            match step {
                Step::Pushed(key) => *pushed.entry(key).or_default() += 1,
                Step::Items(key, items) => drop(before.insert(key, items.as_deref().unwrap_or_default())),
                Step::Item(..) | Step::Settings(_) => {}
            }
        }
        let last =
            pushed.into_iter().filter(|(key, _)| !before.contains_key(key)).flat_map(|(key, count)| {
                let items = collections.get(key).map(Vec::as_slice).unwrap_or_default();
                items.iter().rev().take(count).map(move |item| (key, item))
            });
        let last: Vec<_> = last.collect();
        let new = before.into_iter().flat_map(|(key, before)| {
            let items = collections.get(key).map(Vec::as_slice).unwrap_or_default();
            // A change leaves the id of an item, and an item without one is told by all that it holds.
            let is_old = |item: &Object| match item.get("id") {
                Some(id) => before.iter().any(|old| old.get("id") == Some(id)),
                None => before.contains(item),
            };
            items.iter().filter(move |item| !is_old(item)).map(move |item| (key, item))
        });
        last.into_iter().chain(new)
    }

    /// Takes everything back, the last step first.
    pub(crate) fn apply(
        self,
        collections: &mut BTreeMap<String, Vec<Object>>,
        settings: &mut BTreeMap<String, Object>,
    ) {
        for step in self.steps.into_iter().rev() {
            match step {
                Step::Pushed(key) => drop(collections.get_mut(&key).and_then(Vec::pop)),
                Step::Item(key, place, before) => {
                    if let Some(item) = collections.get_mut(&key).and_then(|items| items.get_mut(place)) {
                        *item = before;
                    }
                }
                Step::Items(key, Some(before)) => drop(collections.insert(key, before)),
                Step::Items(key, None) => drop(collections.remove(&key)),
                Step::Settings(before) => *settings = before,
            }
        }
    }
}
