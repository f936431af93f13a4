//! Writes the table of operations.

use crate::names::pascal;
use crate::spec::{Operation, Spec};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The public table.
pub fn operations(spec: &Spec) -> TokenStream {
    let count = spec.operations.len();
    let rows = spec.operations.iter().map(|operation| {
        let Operation { id, path, tag, idempotent, carries_secret, .. } = operation;
        let method = format_ident!("{}", operation.method.to_uppercase());
        let shown_by = match spec.shown_by(operation) {
            None => quote!(None),
            Some(index) => quote!(Some(&OPERATIONS[#index])),
        };
        let cursor_style = match &operation.cursor_style {
            None => quote!(None),
            Some(style) => {
                let style = format_ident!("{}", pascal(style.name));
                quote!(Some(CursorStyle::#style))
            }
        };
        quote! {
            Operation {
                id: #id,
                method: http::Method::#method,
                path: #path,
                tag: #tag,
                idempotent: #idempotent,
                cursor_style: #cursor_style,
                carries_secret: #carries_secret,
                shown_by: #shown_by,
            }
        }
    });
    quote! {
        pub(crate) static OPERATIONS: [Operation; #count] = [#(#rows),*];
    }
}
