//! One page of a list, and what asks for it.

use crate::operations::CursorStyle;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the order of the service. An empty page need not be the last one.
    pub data: Vec<T>,
    /// Kind of the list, usually `list`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// Id of the first item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_id: Option<String>,
    /// Id of the last item; the cursor of the next page for lists of [`CursorStyle::LastId`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_id: Option<String>,
    /// Cursor of the next page for lists of [`CursorStyle::Next`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Cursor of the next page for lists of [`CursorStyle::NextPage`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
    /// Whether the service says that more items follow; `None` if it says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Id in the last item, where it is the cursor: for lists of [`CursorStyle::LastItem`].
    #[serde(skip)]
    pub(crate) last_item: Option<String>,
}

/// What follows a page.
#[derive(Debug, PartialEq)]
pub(crate) enum Following {
    /// The page was the last one.
    End,
    /// The next page has this cursor.
    Cursor(String),
    /// More is said to follow, but not how to get it.
    Missing,
}

impl<T> Page<T> {
    /// The last page of a list, as the service might send it, for tests. The other fields are empty, and
    /// can be assigned.
    pub fn new(data: Vec<T>) -> Self {
        let object = Some("list".to_owned());
        let (first_id, last_id, next, next_page, last_item) = Default::default();
        Self { data, object, first_id, last_id, next, next_page, has_more: Some(false), last_item }
    }

    /// The cursor to pass to [`after`](crate::List::after) for the next page; `None` after the last one.
    pub fn next_cursor(&self) -> Option<&str> {
        if self.has_more == Some(false) {
            return None;
        }
        // An empty cursor is none, and must not hide another one.
        let tokens = [&self.next, &self.next_page];
        let ids = [&self.last_item, &self.last_id].into_iter().filter(|_| self.has_more == Some(true));
        tokens.into_iter().chain(ids).flatten().map(String::as_str).find(|cursor| !cursor.is_empty())
    }

    pub(crate) fn following(&self, style: CursorStyle) -> Following {
        let cursor = match style {
            CursorStyle::LastId => &self.last_id,
            CursorStyle::LastItem => self.last_item.as_ref().map_or(&self.last_id, |_| &self.last_item),
            CursorStyle::Next => &self.next,
            CursorStyle::NextPage => &self.next_page,
        };
        let is_token = matches!(style, CursorStyle::Next | CursorStyle::NextPage);
        self.after(cursor.as_ref(), is_token)
    }

    /// What comes before the page, in a list that is followed backwards.
    pub(crate) fn preceding(&self) -> Following {
        self.after(self.first_id.as_ref(), false)
    }

    fn after(&self, cursor: Option<&String>, is_token: bool) -> Following {
        let cursor = cursor.cloned().filter(|cursor| !cursor.is_empty());
        match (self.has_more, cursor) {
            (Some(false), _) | (None, None) => Following::End,
            (Some(true), Some(cursor)) => Following::Cursor(cursor),
            (None, Some(cursor)) if is_token => Following::Cursor(cursor),
            // The last page has ids too, so that without `has_more` nobody can tell.
            (Some(true), None) | (None, Some(_)) => Following::Missing,
        }
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.iter()
    }
}

/// Cursors that were met, as hashes: a list may have many of them.
#[derive(Default)]
pub(crate) struct Cursors {
    hashes: HashSet<u64>,
    hasher: RandomState,
}

impl Cursors {
    /// Notes a cursor; false if it was there before.
    pub(crate) fn insert(&mut self, cursor: &str) -> bool {
        self.hashes.insert(self.hasher.hash_one(cursor))
    }
}

/// Which page of a list is asked for.
#[derive(Clone, Debug, Default)]
pub struct PageQuery {
    pub(crate) cursor: Option<String>,
    pub(crate) before: Option<String>,
    pub(crate) limit: Option<u32>,
}

impl PageQuery {
    pub(crate) fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    pub(crate) fn before(&self) -> Option<&str> {
        self.before.as_deref()
    }

    /// Whether the list is followed backwards: it ends somewhere, and begins nowhere.
    pub(crate) fn is_backwards(&self) -> bool {
        self.cursor.is_none() && self.before.is_some()
    }

    /// Where the list stands.
    pub(crate) fn position(&self) -> Option<&String> {
        if self.is_backwards() { self.before.as_ref() } else { self.cursor.as_ref() }
    }

    pub(crate) fn move_to(&mut self, cursor: String) {
        let position = if self.is_backwards() { &mut self.before } else { &mut self.cursor };
        *position = Some(cursor);
    }

    pub(crate) fn limit(&self) -> Option<u32> {
        self.limit
    }
}
