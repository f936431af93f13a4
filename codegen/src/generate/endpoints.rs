//! Writes the endpoints: one type for each operation, with its checks and the setters of its optional fields.

use super::handles;
use super::rust::{accepted, ident, rust_type};
use crate::handles::pascal;
use crate::spec::{Field, Operation, Shape, Spec, Type};
use crate::yaml::Problem;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Names of methods that every call has; a field of the same name would hide one of them.
const RESERVED: [&str; 11] = [
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

/// One struct an operation, its checks and the setters of its optional fields.
pub fn endpoints(spec: &Spec) -> Result<TokenStream, Problem> {
    let methods = handles::methods(spec)?;
    let endpoints = spec.operations.iter().enumerate().zip(&methods);
    endpoints.map(|((index, operation), method)| endpoint(spec, index, operation, method)).collect()
}

fn endpoint(spec: &Spec, index: usize, operation: &Operation, made_by: &str) -> Result<TokenStream, Problem> {
    let name = format_ident!("{}", pascal(&operation.id));
    let method = format_ident!("{}", operation.id);
    let called = made_by.trim_start_matches("crate::resources::").trim_start_matches("crate::");
    let doc = format!(
        "The parameters of `{} {}`. Made by [`{called}`]({made_by}).",
        operation.method.to_uppercase(),
        operation.path
    );
    let is_list = operation.cursor_style.is_some();
    let (call, place, options) = if is_list {
        (quote!(crate::paging::list::List), quote!(self.call.endpoint), quote!(self.call.options))
    } else {
        (quote!(crate::call::Call), quote!(self.endpoint), quote!(self.options))
    };

    let mut declared = TokenStream::new();
    let mut arguments = TokenStream::new();
    let mut values = TokenStream::new();
    let mut checks = TokenStream::new();
    let mut setters = TokenStream::new();
    let mut sent: Vec<TokenStream> = Vec::new();

    for field in &operation.path_parameters {
        let ident = ident(&field.name);
        let ty = rust_type(spec, &field.schema);
        let (argument, value) = accepted(spec, &field.schema, &ident);
        declared.extend(quote!(#ident: #ty,));
        arguments.extend(quote!(#ident: #argument,));
        values.extend(quote!(#ident: #value,));
        checks.extend(check(spec, field, &quote!(self.#ident), true));
        sent.push(quote!(&self.#ident));
    }

    let mut query: Vec<&Field> = operation.query.iter().collect();
    query.sort_by_key(|field| &field.name);
    for field in query {
        let ident = ident(&field.name);
        let is_cursor = operation.cursor_style.is_some_and(|style| style.parameter == field.name);
        if is_cursor || (is_list && field.name == "limit") {
            let ident = if is_cursor { format_ident!("cursor") } else { ident };
            checks.extend(check(spec, field, &quote!(self.page.#ident), false));
            sent.push(quote!(self.page.#ident()));
            continue;
        }
        if field.required {
            return Err(spec
                .document
                .problem(&field.place, "required query parameters are not supported yet"));
        }
        let ty = rust_type(spec, &field.schema);
        declared.extend(quote!(#ident: Option<#ty>,));
        values.extend(quote!(#ident: None,));
        checks.extend(check(spec, field, &quote!(self.#ident), false));
        setters.extend(setter(spec, field, &quote!(#place.#ident), &options)?);
        sent.push(match field.schema {
            Type::String => quote!(self.#ident.as_deref()),
            Type::Integer(_) | Type::Boolean => quote!(self.#ident),
            _ => quote!(self.#ident.as_ref()),
        });
    }

    if let Some(body) = &operation.body {
        let ty = format_ident!("{body}");
        let mut members = TokenStream::new();
        for field in spec.properties(body) {
            let ident = ident(&field.name);
            let held = quote!(self.body.#ident);
            let only = field.required.then(|| only_value(spec, &field.schema)).flatten();
            if let Some(only) = only {
                members.extend(quote!(#ident: #only,));
            } else if field.required {
                let (argument, value) = accepted(spec, &field.schema, &ident);
                arguments.extend(quote!(#ident: #argument,));
                members.extend(match field.schema {
                    Type::Integer(_) | Type::Boolean => quote!(#ident,),
                    _ => quote!(#ident: #value,),
                });
                checks.extend(check(spec, field, &held, true));
                continue;
            } else {
                members.extend(quote!(#ident: None,));
                checks.extend(check(spec, field, &held, false));
            }
            setters.extend(setter(spec, field, &quote!(#place.body.#ident), &options)?);
        }
        if let Shape::Object { one_of_required, .. } = &spec.component(body).shape
            && !one_of_required.is_empty()
        {
            let fields = one_of_required.iter().map(|name| ident(name));
            checks.extend(
                quote!(crate::call::check::one_of(&[#((#one_of_required, self.body.#fields.is_some())),*])?;),
            );
        }
        declared.extend(quote!(body: crate::raw::types::#ty,));
        values.extend(quote!(body: crate::raw::types::#ty { #members },));
        sent.push(quote!(&self.body));
    }

    let reply = format_ident!("{}", operation.reply);
    let (output, list) = match &spec.component(&operation.reply).shape {
        Shape::Page(item) => {
            let item = format_ident!("{item}");
            let list = is_list.then(|| {
                declared.extend(quote!(page: crate::model::page::PageQuery,));
                values.extend(quote!(page: crate::model::page::PageQuery::default(),));
                quote! {
                    impl crate::paging::list::ListEndpoint for #name {
                        type Item = crate::types::#item;
                        fn page_mut(&mut self) -> &mut crate::model::page::PageQuery { &mut self.page }
                    }
                }
            });
            (quote!(crate::model::page::Page<crate::types::#item>), list)
        }
        _ => (quote!(crate::types::#reply), None),
    };
    let setters = (!setters.is_empty()).then(|| quote!(impl #call<#name> { #setters }));
    Ok(quote! {
        #[doc = #doc]
        #[derive(Clone, Debug)]
        pub struct #name { #declared }

        impl #name {
            pub(crate) fn new(#arguments) -> Self {
                Self { #values }
            }
        }

        impl crate::call::sealed::Sealed for #name {}

        impl crate::call::Endpoint for #name {
            type Output = #output;
            fn operation(&self) -> crate::transport::settings::Target {
                crate::transport::settings::Target::Known(&crate::operations::OPERATIONS[#index])
            }
            fn check(&self) -> crate::error::Result<()> {
                #checks
                Ok(())
            }
            fn request(&self, raw: &crate::raw::Client<'_>) -> reqwest::Result<reqwest::Request> {
                raw.#method(#(#sent),*)
            }
        }

        #list
        #setters
    })
}

/// The chained methods for an optional field. `place` is where it is held, `options` where those of the
/// call are.
fn setter(
    spec: &Spec,
    field: &Field,
    place: &TokenStream,
    options: &TokenStream,
) -> Result<TokenStream, Problem> {
    // Seconds are given as what they are: a duration.
    let called = field.setter();
    if RESERVED.contains(&called) {
        let message =
            format!("`{called}` is a method that every call has; the field needs another name in Rust");
        return Err(spec.document.problem(&field.place, message));
    }
    let (name, maybe) = (
        ident(called),
        format_ident!("maybe_{}", called.replace(['[', ']', '.'], "_").trim_end_matches('_')),
    );
    let doc = format!("Sets `{}`.\n\n{}", field.name, field.description);
    let maybe_doc =
        format!("Sets `{}` if there is a value for it; see [`{name}`](Self::{name}).", field.name);
    if field.duration().is_some() {
        let wire = &field.name;
        let doc = format!("{doc}\n\nWhole seconds; a fraction of one is refused when the call is made.");
        return Ok(quote! {
            #[doc = #doc]
            pub fn #name(mut self, #name: std::time::Duration) -> Self {
                match crate::call::check::seconds(#wire, #name) {
                    Ok(seconds) => #place = Some(seconds),
                    Err(refused) => #options.refuse(refused),
                }
                self
            }
            #[doc = #maybe_doc]
            pub fn #maybe(self, #name: Option<std::time::Duration>) -> Self {
                match #name {
                    Some(#name) => self.#name(#name),
                    None => self,
                }
            }
        });
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
    Ok(quote! {
        #[doc = #doc]
        pub fn #name(mut self, #name: #argument) -> Self {
            #place = #held;
            self
        }
        #[doc = #maybe_doc]
        pub fn #maybe(self, #name: Option<#ty>) -> Self {
            match #name {
                Some(#name) => self.#name(#name),
                None => self,
            }
        }
        #clear
    })
}

/// What is refused before anything is sent. `place` holds the value, or an option of it.
fn check(spec: &Spec, field: &Field, place: &TokenStream, required: bool) -> TokenStream {
    let name = &field.name;
    let is_id = |schema: &Type| matches!(schema, Type::Named(name) if matches!(spec.component(name).shape, Shape::Id));
    let bound = |bound: Option<i64>| match bound {
        Some(bound) => quote!(Some(#bound)),
        None => quote!(None),
    };
    let bounds = (field.least.is_some() || field.most.is_some())
        .then(|| (bound(field.least), bound(field.most)))
        .map(|(least, most)| quote!(#least, #most));
    match &field.schema {
        schema if is_id(schema) => {
            let value = match required {
                true => quote!(Some(#place.as_str())),
                false => quote!(#place.as_ref().map(|id| id.as_str())),
            };
            quote!(crate::call::check::id(#name, #value)?;)
        }
        Type::Integer(_) => {
            let value = if required { quote!(Some(#place)) } else { place.clone() };
            bounds
                .map(|bounds| quote!(crate::call::check::range(#name, #value, #bounds)?;))
                .unwrap_or_default()
        }
        Type::Array(item) => {
            let value = if required { quote!(Some(#place.as_slice())) } else { quote!(#place.as_deref()) };
            let count = bounds.map(|bounds| quote!(crate::call::check::count(#name, #value, #bounds)?;));
            let ids = is_id(item).then(|| quote!(crate::call::check::ids(#name, #value)?;));
            quote!(#count #ids)
        }
        _ => TokenStream::new(),
    }
}

/// The variant of an enum that has no other.
fn only_value(spec: &Spec, schema: &Type) -> Option<TokenStream> {
    let (Type::Named(name), Some(value)) = (schema, spec.only_value(schema)) else { return None };
    let (name, variant) = (format_ident!("{name}"), format_ident!("{}", pascal(value)));
    Some(quote!(crate::types::#name::#variant))
}
