//! Replies that could not be decoded: as a whole, one item of a page, or a page for the sake of some items.

use crate::error::Error;
use crate::error::details::{request_id, suffix};
use crate::meta::CallMeta;
use crate::model::page::Page;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::vec;

/// A reply of a successful call, or one item of it, that could not be decoded, or that has no body where one
/// was expected (`accepted, no body`).
///
/// The call took effect. If its reply holds a one-time secret, [`body`](Self::body) is the only
/// place left to find it.
///
/// Where items of a page do not fit, the others are in [`partial_page`](Self::partial_page), each of those
/// that do not has an error of its own in [`item_errors`](Self::item_errors), and
/// [`next_cursor`](Self::next_cursor) leads on.
#[derive(Clone, thiserror::Error)]
#[non_exhaustive]
pub struct DecodeError {
    /// The operationId of the call.
    pub operation: Cow<'static, str>,
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers of the reply.
    pub headers: HeaderMap,
    /// Path of the field that does not fit, or is missing, such as `data[3].created_at`; `None` where the
    /// reply as a whole is not what it should be. Keys of maps are written `*`.
    pub field: Option<String>,
    /// Which item of its page this is the error of, counted from 0; `None` if it is not that of one item.
    pub index: Option<usize>,
    /// What does not fit, without any value of the reply. Line and column are those of [`body`](Self::body).
    pub reason: String,
    /// How often the call was sent, and the like.
    pub meta: CallMeta,
    pub(crate) body: Bytes,
    pub(crate) partial: Option<Arc<PartialPage>>,
}

impl DecodeError {
    /// The reply as it came; of the error of one item, that item. Not part of any printed form: it may hold
    /// a secret.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The page without the items that do not fit, where there are such. `T` is the type of an item.
    pub fn partial_page<T: 'static>(&self) -> Option<&Page<T>> {
        self.partial.as_ref()?.page.downcast_ref()
    }

    /// The cursor of the page that follows one with items that do not fit, for
    /// [`after`](crate::List::after). `None` after the last page, and where the service gave none; whether more
    /// follows is told by [`Page::has_more`].
    pub fn next_cursor(&self) -> Option<&str> {
        self.partial.as_ref()?.next_cursor.as_deref()
    }

    /// One error for each item that does not fit, in the order of the page, with its
    /// [`index`](Self::index) and its bytes. Empty where the page itself is at fault.
    pub fn item_errors(&self) -> impl Iterator<Item = Error> + '_ {
        let partial = self.partial.iter();
        partial.flat_map(|partial| partial.bad.iter().map(|item| self.of_item(item, partial.explain)))
    }

    fn of_item(&self, item: &BadItem, explain: Explain) -> Error {
        let body = self.body.slice(item.place.clone());
        let (reason, field) = explain(&body, item.index);
        let index = Some(item.index);
        Error::Decode(Box::new(Self { index, reason, field, body, ..self.without_body() }))
    }

    /// The error of a part of this item.
    pub(crate) fn of_part(&self, part: &[u8], reason: String, field: Option<String>) -> Error {
        let body = Bytes::copy_from_slice(part);
        Error::Decode(Box::new(Self { index: self.index, reason, field, body, ..self.without_body() }))
    }

    fn without_body(&self) -> Self {
        let (index, field, reason, body, partial) = Default::default();
        let (operation, headers) = (self.operation.clone(), self.headers.clone());
        let (status, meta) = (self.status, self.meta.of_item());
        Self { operation, status, headers, field, index, reason, meta, body, partial }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, field, index, reason, partial, .. } = self;
        if let Some(index) = index {
            write!(f, "item {index} of ")?;
        }
        write!(f, "the reply to {operation} ({status}) could not be decoded: ")?;
        if let Some(field) = field {
            write!(f, "{field}: ")?;
        }
        f.write_str(reason)?;
        if let Some(partial) = partial {
            let (good, bad) = (partial.good, partial.bad.len());
            write!(f, "; {good} of its {} items decoded", good + bad)?;
        }
        suffix(f, request_id(&self.headers), operation, &self.meta)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, headers, field, index, reason, meta, body, partial } = self;
        f.debug_struct("DecodeError")
            .field("operation", operation)
            .field("status", status)
            .field("field", field)
            .field("index", index)
            .field("reason", reason)
            .field("request_id", &request_id(headers))
            .field("body", &format_args!("{} bytes", body.len()))
            .field("partial_page", &partial.as_ref().map(|partial| format!("{} items", partial.good)))
            .field("meta", meta)
            .finish_non_exhaustive()
    }
}

/// What there is of a page on which items do not fit.
pub(crate) struct PartialPage {
    /// A `Page` of the items that do.
    page: Box<dyn Any + Send + Sync>,
    good: usize,
    next_cursor: Option<String>,
    bad: Vec<BadItem>,
    explain: Explain,
}

impl PartialPage {
    pub(crate) fn new<T: Send + Sync + 'static>(
        page: Page<T>,
        next_cursor: Option<String>,
        bad: Vec<BadItem>,
        explain: Explain,
    ) -> Self {
        Self { good: page.data.len(), page: Box::new(page), next_cursor, bad, explain }
    }
}

impl fmt::Debug for PartialPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (good, bad) = (self.good, self.bad.len());
        f.debug_struct("PartialPage").field("good", &good).field("bad", &bad).finish_non_exhaustive()
    }
}

/// An item that does not fit. Why is found when it is asked for: there may be many.
#[derive(Clone)]
pub(crate) struct BadItem {
    pub(crate) index: usize,
    /// Where in the body.
    pub(crate) place: Range<usize>,
}

/// The reason and the field for the bytes and the index of an item that does not fit.
pub(crate) type Explain = fn(&[u8], usize) -> (String, Option<String>);

/// The errors of the items of one page, made as they are asked for.
pub(crate) struct ItemErrors {
    page: DecodeError,
    bad: vec::IntoIter<BadItem>,
    explain: Explain,
}

impl ItemErrors {
    /// Takes the error of a page apart, if it is one, and nobody else holds it.
    pub(crate) fn split<T: 'static>(mut e: Error) -> Result<(Page<T>, Self), Error> {
        let Error::Decode(page) = &mut e else { return Err(e) };
        let Some(shared) = page.partial.take() else { return Err(e) };
        match Arc::try_unwrap(shared) {
            Ok(PartialPage { page: items, good, next_cursor, bad, explain }) => match items.downcast() {
                Ok(items) => {
                    let page = DecodeError { meta: page.meta.of_item(), ..(**page).clone() };
                    Ok((*items, Self { page, bad: bad.into_iter(), explain }))
                }
                Err(items) => {
                    let partial = PartialPage { page: items, good, next_cursor, bad, explain };
                    page.partial = Some(Arc::new(partial));
                    Err(e)
                }
            },
            Err(shared) => {
                page.partial = Some(shared);
                Err(e)
            }
        }
    }

    /// The index of the next item that does not fit.
    pub(crate) fn next_index(&self) -> Option<usize> {
        self.bad.as_slice().first().map(|item| item.index)
    }
}

impl Iterator for ItemErrors {
    type Item = Error;

    fn next(&mut self) -> Option<Error> {
        let item = self.bad.next()?;
        Some(self.page.of_item(&item, self.explain))
    }
}
