//! The table of operations, generated from openapi.yaml.

use http::Method;

/// Every operation that this version covers, ordered by path.
///
/// For tooling: routers of stand-in servers, reports of coverage, policies by kind of call.
///
/// ```
/// let creates = openai_admin::operations().iter().filter(|operation| !operation.idempotent);
/// assert!(creates.into_iter().any(|operation| operation.id == "create_project"));
/// ```
pub fn operations() -> &'static [Operation] {
    &OPERATIONS
}

/// What is known of an operation apart from its parameters.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The operationId, such as `list_project_users`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, with its parameters in braces.
    pub path: &'static str,
    /// The resource that it belongs to, such as `project_users`.
    pub tag: &'static str,
    /// Whether sending the request twice leaves the same state as sending it once.
    pub idempotent: bool,
    /// How its pages are followed; `None` if the reply is complete.
    pub cursor_style: Option<CursorStyle>,
    /// Whether its reply shows a secret once and never again.
    pub carries_secret: bool,
    /// The operation that shows what this one did.
    pub(crate) shown_by: Option<&'static Operation>,
}

/// Where the cursor of the next page stands in a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CursorStyle {
    /// In `last_id`: the id of the last item.
    LastId,
    /// In the last item: its id. In `last_id` if the item has none.
    LastItem,
    /// In `next`: an opaque token.
    Next,
    /// In `next_page`: a token for the very same query, sent back as `page`.
    NextPage,
}

/// The operation of that name.
pub(crate) fn find(id: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.id == id)
}

include!(concat!(env!("OUT_DIR"), "/operations.rs"));
