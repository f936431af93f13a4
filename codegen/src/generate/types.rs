//! Writes which of the raw types are public, and how values of them are made.

use super::rust::{accepted, ident, member, rust_type};
use crate::names::pascal;
use crate::spec::{Field, Shape, Spec, Type};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// From how many arguments on clippy speaks of too many.
const MANY: usize = 7;

/// The raw types that a reply may hold: those are public.
pub fn types(spec: &Spec) -> TokenStream {
    let (sent, received) = (spec.sent(), spec.received());
    // The fields of a body are set by methods of the call, unless it is given whole.
    let is_made = |name: &&str| spec.is_body(name) && !spec.properties(name).is_empty();
    let shown: Vec<&str> = sent
        .union(&received)
        .copied()
        .filter(|name| !is_made(name))
        .filter(|name| matches!(spec.component(name).shape, Shape::Object { .. } | Shape::Union(_)))
        .collect();
    let names = shown.iter().map(|name| format_ident!("{name}"));
    let constructors =
        shown.iter().map(|name| constructor(spec, name, sent.contains(name), received.contains(name)));
    let payloads = shown.iter().map(|name| payloads(spec, name));
    quote! {
        pub use crate::raw::types::{ #(#names),* };
        #(#constructors)*
        #(#payloads)*
    }
}

/// The payloads that an object may have, decoded on demand.
fn payloads(spec: &Spec, name: &str) -> TokenStream {
    let Shape::Object { payloads: Some(tag), .. } = &spec.component(name).shape else {
        return TokenStream::new();
    };
    let written = spec.payloads(name).into_iter().map(|field| {
        let Field { name: value, description, schema, .. } = field;
        let (variant, ty) = (format_ident!("{}", pascal(value)), rust_type(spec, schema));
        quote!(#[doc = #description] #variant(#ty) = #value,)
    });
    let (name, payload, tag) = (format_ident!("{name}"), format_ident!("{name}Payload"), ident(tag));
    let doc = format!("What [`{name}`] tells beyond its common fields.");
    quote! {
        crate::model::received::payloads! {
            #[doc = #doc]
            pub enum #payload of #name by #tag { #(#written)* }
        }
    }
}

/// `new` with what is required; the rest is assigned, and chained where it is sent.
fn constructor(spec: &Spec, name: &str, is_sent: bool, is_received: bool) -> TokenStream {
    let payloads = spec.payloads(name);
    let is_payload = |field: &&Field| payloads.iter().any(|payload| payload.name == field.name);
    let fields: Vec<&Field> = spec.properties(name).iter().filter(|field| !is_payload(field)).collect();
    let chained = is_sent.then(|| chained(spec, &fields));
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
    let purpose = match (is_sent, is_received) {
        (true, false) => "One to send.",
        (true, true) => "One to send, or as the service might send it, for tests.",
        (false, _) => "One as the service might send it, for tests.",
    };
    let doc = match optional {
        true => format!("{purpose} Optional fields are empty, and can be assigned."),
        false => purpose.to_owned(),
    };
    let (absent, was_absent) = spec.is_confirmation(name).then(absence).unzip();
    let name = format_ident!("{name}");
    let allowed = (count > MANY).then(
        || quote!(#[allow(clippy::too_many_arguments, reason = "they are the fields that are always there")]),
    );
    // Where nothing is required, the generator derives it.
    let has_constant = spec.properties(&name.to_string()).iter().any(|field| field.required);
    let default = (count == 0 && has_constant).then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        #default
        impl #name {
            #[doc = #doc]
            #allowed
            pub fn new(#arguments) -> Self {
                Self { #values #absent }
            }
            #was_absent
            #chained
        }
    }
}

/// The chained methods for the optional fields of what is sent.
fn chained(spec: &Spec, fields: &[&Field]) -> TokenStream {
    let optional = fields.iter().filter(|field| !field.required || field.nullable);
    let methods = optional.map(|field| {
        let name = ident(&field.name);
        let (argument, value) = accepted(spec, &field.schema, &name);
        let doc = format!("Sets `{}`.\n\n{}", field.name, field.description);
        let method = format_ident!("with_{name}");
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #method(mut self, #name: #argument) -> Self {
                self.#name = Some(#value);
                self
            }
        }
    });
    methods.collect()
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
