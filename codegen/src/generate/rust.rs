//! How names and types of openapi.yaml are written in Rust.

use crate::names;
use crate::spec::{Field, Operation, Shape, Spec, Type};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The name of a field in Rust, as the generator writes it too.
pub fn ident(name: &str) -> Ident {
    format_ident!("{}", names::field(name))
}

/// The type of an argument, and how the argument becomes the value.
pub fn accepted(spec: &Spec, schema: &Type, argument: &Ident) -> (TokenStream, TokenStream) {
    match schema {
        Type::Array(item) => {
            let item = rust_type(spec, item);
            (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
                quote!(#argument.into_iter().map(Into::into).collect()),
            )
        }
        Type::Integer(_) | Type::Boolean => (rust_type(spec, schema), quote!(#argument)),
        _ => {
            let ty = rust_type(spec, schema);
            (quote!(impl Into<#ty>), quote!(#argument.into()))
        }
    }
}

/// The name and type of an argument of an operation, and how it becomes the value. A span of time stands in
/// for where it begins and ends.
pub fn argument(spec: &Spec, operation: &Operation, field: &Field) -> (Ident, TokenStream, TokenStream) {
    if operation.range(spec).is_some_and(|(start, _)| start.name == field.name) {
        let name = format_ident!("range");
        return (name, quote!(impl Into<crate::types::TimeRange>), quote!(range.into()));
    }
    let name = ident(&field.name);
    let (ty, value) = accepted(spec, &field.schema, &name);
    (name, ty, value)
}

/// The type of the items of a list.
pub fn item_type(spec: &Spec, item: &str) -> TokenStream {
    let name = format_ident!("{item}");
    match spec.is_received(item) {
        true => quote!(crate::types::Received<crate::types::#name>),
        false => quote!(crate::types::#name),
    }
}

/// A field of a struct with its value.
pub fn member(name: &Ident, value: &TokenStream) -> TokenStream {
    match *name == value.to_string() {
        true => quote!(#name,),
        false => quote!(#name: #value,),
    }
}

/// The type that a value of the schema has in Rust.
pub fn rust_type(spec: &Spec, schema: &Type) -> TokenStream {
    match schema {
        Type::String => quote!(String),
        Type::Boolean => quote!(bool),
        Type::Integer(format) => match format.as_deref() {
            Some("int32") => quote!(i32),
            Some("uint32") => quote!(u32),
            Some("uint64") => quote!(u64),
            _ => quote!(i64),
        },
        Type::Array(item) => {
            let item = rust_type(spec, item);
            quote!(Vec<#item>)
        }
        Type::Map => quote!(serde_json::Map<String, serde_json::Value>),
        Type::Named(name) => match &spec.component(name).shape {
            Shape::Timestamp => quote!(crate::model::timestamp::Timestamp),
            Shape::Decimal => quote!(crate::model::decimal::Decimal),
            Shape::Secret => quote!(crate::model::secret::Secret),
            Shape::Page(item) => {
                let item = item_type(spec, item);
                quote!(crate::model::page::Page<#item>)
            }
            Shape::Nullable(value) => {
                let value = rust_type(spec, value);
                quote!(crate::model::nullable::Nullable<#value>)
            }
            _ => {
                let name = format_ident!("{name}");
                quote!(crate::types::#name)
            }
        },
    }
}
