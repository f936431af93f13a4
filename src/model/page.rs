//! One page of a list, and what asks for it.

use crate::operations::CursorStyle;
use serde::{Deserialize, Serialize};

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
    /// Whether the service says that more items follow; `None` if it says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
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
        Self { data, object, first_id: None, last_id: None, next: None, has_more: Some(false) }
    }

    /// The cursor to pass to [`after`](crate::List::after) for the next page; `None` after the last one.
    pub fn next_cursor(&self) -> Option<&str> {
        if self.has_more == Some(false) {
            return None;
        }
        let last_id = self.last_id.as_deref().filter(|_| self.has_more == Some(true));
        // An empty cursor is none, and must not hide the other one.
        let next = self.next.as_deref().filter(|cursor| !cursor.is_empty());
        next.or(last_id.filter(|cursor| !cursor.is_empty()))
    }

    pub(crate) fn following(&self, style: CursorStyle) -> Following {
        let cursor = match style {
            CursorStyle::LastId => &self.last_id,
            CursorStyle::Next => &self.next,
        };
        let cursor = cursor.clone().filter(|cursor| !cursor.is_empty());
        match (self.has_more, style, cursor) {
            (Some(false), ..) | (None, _, None) => Following::End,
            (Some(true), _, Some(cursor)) | (None, CursorStyle::Next, Some(cursor)) => {
                Following::Cursor(cursor)
            }
            // The last page has a `last_id` too, so that without `has_more` nobody can tell.
            (Some(true), _, None) | (None, CursorStyle::LastId, Some(_)) => Following::Missing,
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

/// Which page of a list is asked for.
#[derive(Clone, Debug, Default)]
pub struct PageQuery {
    pub(crate) cursor: Option<String>,
    pub(crate) limit: Option<u32>,
}

impl PageQuery {
    pub(crate) fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    pub(crate) fn limit(&self) -> Option<u32> {
        self.limit
    }
}
