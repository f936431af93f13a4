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
