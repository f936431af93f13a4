//! Writes the setters of calls: a chained method for each optional field.

use super::rust::{accepted, ident, rust_type};
use crate::names;
use crate::spec::{EmptyList, Field, Operation, Shape, Spec, Type};
use crate::yaml::Problem;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Names of methods that every call has; a field of the same name would hide one of them.
const RESERVED: [&str; 15] = [
    "new",
    "buckets",
    "before",
    "after",
    "timeout",
    "header",
    "retry",
    "deadline",
    "with_meta",
    "pages",
    "items",
    "blocking",
    "clone",
    "into_future",
    "send",
];

/// The same for lists.
const OF_LISTS: [&str; 5] = ["limit", "maybe_before", "query", "refuse_empty", "up_to"];

/// The methods that set something, and where in the document each comes from.
pub fn methods<'a>(
    spec: &'a Spec,
    operation: &'a Operation,
    setters: &[&'a Field],
) -> Result<Vec<(String, &'a str)>, Problem> {
    let mut methods = Vec::new();
    for field in setters {
        let name = ident(field.setter());
        methods.push((name.to_string(), field.place.as_str()));
        methods.push((format!("maybe_{}", names::snake(field.setter())), field.place.as_str()));
        if field.schema.name().is_some_and(|name| matches!(spec.component(name).shape, Shape::Nullable(_))) {
            methods.push((format!("clear_{name}"), field.place.as_str()));
        }
    }
    let empty_lists = operation.body.iter().flat_map(|body| spec.empty_lists(body));
    methods.extend(empty_lists.map(|list| (list.method.clone(), list.place.as_str())));
    let of_list: &[&str] = if operation.cursor_style.is_some() { &OF_LISTS } else { &[] };
    match methods.iter().find(|(name, _)| RESERVED.iter().chain(of_list).any(|taken| taken == name)) {
        Some((name, place)) => {
            let message =
                format!("`{name}` is a method that every call has; the field needs another name in Rust");
            Err(spec.document.problem(place, message))
        }
        None => Ok(methods),
    }
}

/// The chained methods for an optional field. `place` is where it is held, `options` where those of the
/// call are.
pub fn setter(spec: &Spec, field: &Field, place: &TokenStream, options: &TokenStream) -> TokenStream {
    // Seconds are given as what they are: a duration.
    let called = field.setter();
    let name = ident(called);
    let doc = format!("Sets `{}`.\n\n{}", field.name, field.description);
    if field.duration().is_some() {
        let wire = &field.name;
        let doc = format!("{doc}\n\nWhole seconds; a fraction of one is refused when the call is made.");
        let maybe = maybe(field, &quote!(std::time::Duration));
        return quote! {
            #[doc = #doc]
            pub fn #name(mut self, #name: std::time::Duration) -> Self {
                match crate::call::check::seconds(#wire, #name) {
                    Ok(seconds) => #place = Some(seconds),
                    Err(refused) => #options.refuse(refused),
                }
                self
            }
            #maybe
        };
    }
    let nullable = match &field.schema {
        Type::Named(component) => match &spec.component(component).shape {
            Shape::Nullable(value) => Some(value),
            _ => None,
        },
        _ => None,
    };
    let value = nullable.unwrap_or(&field.schema);
    let ty = rust_type(spec, value);
    let (argument, given) = accepted(spec, value, &name);
    let held = match (nullable, field.required) {
        (Some(_), _) => quote!(Some(crate::model::nullable::Nullable::Value(#given))),
        (None, true) => given,
        (None, false) => quote!(Some(#given)),
    };
    let maybe = maybe(field, &ty);
    let clear = nullable.map(|_| {
        let clear = format_ident!("clear_{}", name);
        let doc = format!("Removes `{}`, by sending an explicit null.\n\n{}", field.name, field.description);
        quote! {
            #[doc = #doc]
            pub fn #clear(mut self) -> Self {
                #place = Some(crate::model::nullable::Nullable::Null);
                self
            }
        }
    });
    quote! {
        #[doc = #doc]
        pub fn #name(mut self, #name: #argument) -> Self {
            #place = #held;
            self
        }
        #maybe
        #clear
    }
}

/// The method that sets a field if there is a value for it.
fn maybe(field: &Field, ty: &TokenStream) -> TokenStream {
    let name = ident(field.setter());
    let maybe = format_ident!("maybe_{}", names::snake(field.setter()));
    let doc = format!("Sets `{}` if there is a value for it; see [`{name}`](Self::{name}).", field.name);
    quote! {
        #[doc = #doc]
        pub fn #maybe(self, #name: Option<#ty>) -> Self {
            match #name {
                Some(#name) => self.#name(#name),
                None => self,
            }
        }
    }
}

/// The chained methods for a list that must not be empty by chance.
pub fn list_setter(
    spec: &Spec,
    field: &Field,
    list: &EmptyList,
    place: &TokenStream,
    options: &TokenStream,
) -> TokenStream {
    let (name, wire) = (ident(field.setter()), &field.name);
    let empty = ident(&list.method);
    let EmptyList { method, meaning, .. } = list;
    let ty = rust_type(spec, &field.schema);
    let (argument, given) = accepted(spec, &field.schema, &name);
    let doc = format!(
        "Sets `{wire}`.\n\n{}\n\nAn empty list is refused when the call is made: sent, it would mean \
         something else. See [`{method}`](Self::{method}).",
        field.description
    );
    let empty_doc = format!("Sends an empty `{wire}`.\n\n{meaning}");
    let maybe = maybe(field, &ty);
    let reason = format!("an empty list means something else; call `{method}()` if that is meant: {meaning}");
    quote! {
        #[doc = #doc]
        pub fn #name(mut self, #name: #argument) -> Self {
            let #name: #ty = #given;
            match #name.is_empty() {
                true => #options.refuse(crate::error::InvalidInputError::new(#wire, #reason)),
                false => #place = Some(#name),
            }
            self
        }
        #maybe
        #[doc = #empty_doc]
        pub fn #empty(mut self) -> Self {
            #place = Some(Vec::new());
            self
        }
    }
}

/// The method that has a list followed backwards.
pub fn before(description: &str) -> TokenStream {
    let doc = format!(
        "Ends before a cursor, and goes backwards from there: pages and items of what is listed further up. \
         With [`after`](Self::after) beside it, the list goes forward.\n\n{description}"
    );
    quote! {
        #[doc = #doc]
        pub fn before(self, cursor: impl Into<String>) -> Self {
            self.up_to(cursor.into())
        }
        /// Sets `before` if there is a value for it; see [`before`](Self::before).
        pub fn maybe_before(self, cursor: Option<String>) -> Self {
            match cursor {
                Some(cursor) => self.before(cursor),
                None => self,
            }
        }
    }
}
