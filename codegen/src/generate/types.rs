//! Writes which of the raw types are public, and how values of them are made.

use super::rust::{accepted, ident, member};
use crate::spec::{Shape, Spec, Type};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// From how many arguments on clippy speaks of too many.
const MANY: usize = 7;

/// The raw types that a reply may hold: those are public.
pub fn types(spec: &Spec) -> TokenStream {
    let replies = spec.operations.iter().map(|operation| operation.reply.as_str());
    let reached = spec.reachable(replies).into_iter();
    let shown: Vec<&str> = reached
        .filter(|name| matches!(spec.component(name).shape, Shape::Object { .. } | Shape::Union(_)))
        .collect();
    let names = shown.iter().map(|name| format_ident!("{name}"));
    let constructors = shown.iter().map(|name| constructor(spec, name));
    quote! {
        pub use crate::raw::types::{ #(#names),* };
        #(#constructors)*
    }
}

/// `new` with what is required; the rest is assigned.
fn constructor(spec: &Spec, name: &str) -> TokenStream {
    let fields = spec.properties(name);
    if fields.is_empty() {
        return TokenStream::new();
    }
    let (mut arguments, mut values) = (TokenStream::new(), TokenStream::new());
    let (mut count, mut optional) = (0, false);
    for field in fields {
        let name = ident(&field.name);
        values.extend(match (&field.constant, &field.schema) {
            _ if !field.required || field.nullable => {
                optional = true;
                quote!(#name: None,)
            }
            (Some(constant), Type::String) => quote!(#name: #constant.to_owned(),),
            (_, schema) => {
                let (argument, value) = accepted(spec, schema, &name);
                arguments.extend(quote!(#name: #argument,));
                count += 1;
                member(&name, &value)
            }
        });
    }
    let doc = match optional {
        true => {
            "One as the service might send it, for tests. Optional fields are empty, and can be assigned."
        }
        false => "One as the service might send it, for tests.",
    };
    let (absent, was_absent) = spec.is_confirmation(name).then(absence).unzip();
    let name = format_ident!("{name}");
    let allowed = (count > MANY).then(|| {
        quote!(#[allow(clippy::too_many_arguments, reason = "they are the fields that the service always sends")])
    });
    quote! {
        impl #name {
            #[doc = #doc]
            #allowed
            pub fn new(#arguments) -> Self {
                Self { #values #absent }
            }
            #was_absent
        }
    }
}

/// What a confirmation is told beside its fields, and the method that tells it on.
fn absence() -> (TokenStream, TokenStream) {
    let method = quote! {
        /// Whether there was nothing left to delete: the service answered 404, after an attempt of the same
        /// call that may have deleted it. Made known by the client; not part of the JSON.
        pub fn was_absent(&self) -> bool {
            self.was_absent
        }
    };
    (quote!(was_absent: false,), method)
}
