//! Writes what the hand-written layer builds on: types, endpoints and the table of operations.

use crate::raw;
use crate::spec::Field;
use crate::spec::Operation;
use crate::spec::Shape;
use crate::spec::Spec;
use crate::spec::Type;
use crate::yaml::Problem;
use proc_macro2::Ident;
use proc_macro2::TokenStream;
use quote::format_ident;
use quote::quote;

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

/// Name and content of each generated file, but for the mocks.
pub fn files(spec: &Spec) -> Result<Vec<(&'static str, TokenStream)>, Problem> {
    Ok(vec![
        ("raw.rs", raw::generate(spec)?),
        ("values.rs", values(spec)?),
        ("types.rs", types(spec)),
        ("endpoints.rs", endpoints(spec)?),
        ("operations.rs", operations(spec)),
    ])
}

/// Open enums and ids, which the raw client is given in place of its own.
fn values(spec: &Spec) -> Result<TokenStream, Problem> {
    let mut items = TokenStream::new();
    for (name, component) in &spec.components {
        let ident = format_ident!("{name}");
        let doc = &component.description;
        items.extend(match &component.shape {
            Shape::Enum(values) => {
                let mut variants = TokenStream::new();
                for (value, meaning) in values {
                    let variant = format_ident!("{}", pascal(value));
                    if variant == "Unknown" {
                        return Err(spec.document.problem(
                            &component.place,
                            "a value named `unknown` would collide with the variant for unknown values",
                        ));
                    }
                    variants.extend(quote!(#[doc = #meaning] #variant = #value,));
                }
                quote!(crate::open_enum::open_enum! { #[doc = #doc] pub enum #ident { #variants } })
            }
            Shape::Id => quote!(crate::id::id! { #[doc = #doc] pub struct #ident; }),
            _ => continue,
        });
    }
    Ok(items)
}

/// The raw types that a reply may hold: those are public.
fn types(spec: &Spec) -> TokenStream {
    let replies = spec.operations.iter().map(|operation| operation.reply.as_str());
    let shown = spec
        .reachable(replies)
        .into_iter()
        .filter(|name| matches!(spec.component(name).shape, Shape::Object { .. } | Shape::Union(_)));
    let shown = shown.map(|name| format_ident!("{name}"));
    quote!(pub use crate::raw::types::{ #(#shown),* };)
}

/// One struct an operation, its checks and the setters of its optional fields.
fn endpoints(spec: &Spec) -> Result<TokenStream, Problem> {
    let endpoints = spec.operations.iter().enumerate();
    endpoints.map(|(index, operation)| endpoint(spec, index, operation)).collect()
}

fn endpoint(spec: &Spec, index: usize, operation: &Operation) -> Result<TokenStream, Problem> {
    let name = format_ident!("{}", pascal(&operation.id));
    let method = format_ident!("{}", operation.id);
    let doc = format!("The parameters of `{} {}`.", operation.method.to_uppercase(), operation.path);
    let is_list = operation.cursor_style.is_some();
    let (call, place) = if is_list {
        (quote!(crate::list::List), quote!(self.call.endpoint))
    } else {
        (quote!(crate::call::Call), quote!(self.endpoint))
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
        if is_list && ["after", "limit"].contains(&field.name.as_str()) {
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
        setters.extend(setter(spec, field, &quote!(#place.#ident))?);
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
            setters.extend(setter(spec, field, &quote!(#place.body.#ident))?);
        }
        if let Shape::Object { one_of_required, .. } = &spec.component(body).shape
            && !one_of_required.is_empty()
        {
            let fields = one_of_required.iter().map(|name| ident(name));
            checks.extend(
                quote!(crate::check::one_of(&[#((#one_of_required, self.body.#fields.is_some())),*])?;),
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
                declared.extend(quote!(page: crate::page::PageQuery,));
                values.extend(quote!(page: crate::page::PageQuery::default(),));
                quote! {
                    impl crate::list::ListEndpoint for #name {
                        type Item = crate::types::#item;
                        fn page_mut(&mut self) -> &mut crate::page::PageQuery { &mut self.page }
                    }
                }
            });
            (quote!(crate::page::Page<crate::types::#item>), list)
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
            fn operation(&self) -> crate::transport::Target {
                crate::transport::Target::Known(&crate::operations::OPERATIONS[#index])
            }
            fn check(&self) -> crate::error::Result<()> {
                #checks
                Ok(())
            }
            async fn send(&self, raw: &crate::raw::Client) -> crate::raw::Reply<Self::Output> {
                raw.#method(#(#sent),*).await
            }
        }

        #list
        #setters
    })
}

/// The chained method for an optional field.
fn setter(spec: &Spec, field: &Field, place: &TokenStream) -> Result<TokenStream, Problem> {
    let name = ident(&field.name);
    if RESERVED.contains(&field.name.as_str()) {
        let message =
            format!("`{}` is a method that every call has; the field needs another name in Rust", field.name);
        return Err(spec.document.problem(&field.place, message));
    }
    let doc = format!("Sets `{}`.\n\n{}", field.name, field.description);
    let nullable = match &field.schema {
        Type::Named(component) => match &spec.component(component).shape {
            Shape::Nullable(value) => Some(value),
            _ => None,
        },
        _ => None,
    };
    if let Some(value) = nullable {
        let (argument, value) = accepted(spec, value, &name);
        let clear = format_ident!("clear_{}", name);
        let clear_doc =
            format!("Removes `{}`, by sending an explicit null.\n\n{}", field.name, field.description);
        return Ok(quote! {
            #[doc = #doc]
            pub fn #name(mut self, #name: #argument) -> Self {
                #place = Some(crate::nullable::Nullable::Value(#value));
                self
            }
            #[doc = #clear_doc]
            pub fn #clear(mut self) -> Self {
                #place = Some(crate::nullable::Nullable::Null);
                self
            }
        });
    }
    let (argument, value) = accepted(spec, &field.schema, &name);
    let value = if field.required { value } else { quote!(Some(#value)) };
    Ok(quote! {
        #[doc = #doc]
        pub fn #name(mut self, #name: #argument) -> Self {
            #place = #value;
            self
        }
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
            quote!(crate::check::id(#name, #value)?;)
        }
        Type::Integer(_) => {
            let value = if required { quote!(Some(#place)) } else { place.clone() };
            bounds.map(|bounds| quote!(crate::check::range(#name, #value, #bounds)?;)).unwrap_or_default()
        }
        Type::Array(item) => {
            let value = if required { quote!(Some(#place.as_slice())) } else { quote!(#place.as_deref()) };
            let count = bounds.map(|bounds| quote!(crate::check::count(#name, #value, #bounds)?;));
            let ids = is_id(item).then(|| quote!(crate::check::ids(#name, #value)?;));
            quote!(#count #ids)
        }
        _ => TokenStream::new(),
    }
}

/// The type of an argument, and how the argument becomes the value.
fn accepted(spec: &Spec, schema: &Type, argument: &Ident) -> (TokenStream, TokenStream) {
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
            Shape::Timestamp => quote!(crate::timestamp::Timestamp),
            Shape::Secret => quote!(crate::secret::Secret),
            Shape::Nullable(value) => {
                let value = rust_type(spec, value);
                quote!(crate::nullable::Nullable<#value>)
            }
            _ => {
                let name = format_ident!("{name}");
                quote!(crate::types::#name)
            }
        },
    }
}

/// The variant of an enum that has no other.
fn only_value(spec: &Spec, schema: &Type) -> Option<TokenStream> {
    let Type::Named(name) = schema else { return None };
    let Shape::Enum(values) = &spec.component(name).shape else { return None };
    let [(value, _)] = values.as_slice() else { return None };
    let (name, variant) = (format_ident!("{name}"), format_ident!("{}", pascal(value)));
    Some(quote!(crate::types::#name::#variant))
}

/// The public table, and the doc comment of each operation for the methods that call it.
fn operations(spec: &Spec) -> TokenStream {
    let count = spec.operations.len();
    let rows = spec.operations.iter().map(|operation| {
        let Operation { id, path, tag, harmless_to_repeat, carries_secret, .. } = operation;
        let method = format_ident!("{}", operation.method.to_uppercase());
        let cursor_style = match &operation.cursor_style {
            None => quote!(None),
            Some(style) => {
                let style = format_ident!("{}", pascal(style));
                quote!(Some(CursorStyle::#style))
            }
        };
        quote! {
            Operation {
                id: #id,
                method: http::Method::#method,
                path: #path,
                tag: #tag,
                harmless_to_repeat: #harmless_to_repeat,
                cursor_style: #cursor_style,
                carries_secret: #carries_secret,
            }
        }
    });
    let docs = spec.operations.iter().map(|operation| {
        let (id, doc) = (&operation.id, documentation(operation));
        quote!((#id) => { #doc };)
    });
    quote! {
        pub(crate) static OPERATIONS: [Operation; #count] = [#(#rows),*];

        /// The doc comment of an operation, by operationId.
        macro_rules! operation_doc { #(#docs)* }
        pub(crate) use operation_doc;
    }
}

fn documentation(operation: &Operation) -> String {
    let Operation { summary, path, description, .. } = operation;
    let mut doc = format!("{summary}\n\n`{} {path}`\n\n{description}", operation.method.to_uppercase());
    let limit =
        operation.query.iter().find(|field| field.name == "limit" && operation.cursor_style.is_some());
    if let Some(limit) = limit {
        doc.push_str("\n\n`limit`: ");
        doc.push_str(&limit.description);
        if let (Some(least), Some(most)) = (limit.least, limit.most) {
            doc.push_str(&format!(" From {least} to {most}."));
        }
    }
    doc
}

/// The name of a type that is called after an operation or a value.
pub fn pascal(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words = words.filter_map(|word| {
        let mut chars = word.chars();
        let first = chars.next()?.to_ascii_uppercase();
        Some(std::iter::once(first).chain(chars.map(|c| c.to_ascii_lowercase())).collect::<String>())
    });
    words.collect()
}

/// The name of a field in Rust, as the generator writes it too.
pub fn ident(name: &str) -> Ident {
    let words: Vec<&str> =
        name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let name = words.join("_");
    match syn::parse_str::<Ident>(&name) {
        Ok(ident) => ident,
        // A keyword.
        Err(_) => format_ident!("{name}_"),
    }
}
