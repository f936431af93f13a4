//! Writes which of the raw types are public.

use crate::spec::{Shape, Spec};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The raw types that a reply may hold: those are public.
pub fn types(spec: &Spec) -> TokenStream {
    let replies = spec.operations.iter().map(|operation| operation.reply.as_str());
    let shown = spec
        .reachable(replies)
        .into_iter()
        .filter(|name| matches!(spec.component(name).shape, Shape::Object { .. } | Shape::Union(_)));
    let shown = shown.map(|name| format_ident!("{name}"));
    quote!(pub use crate::raw::types::{ #(#shown),* };)
}
