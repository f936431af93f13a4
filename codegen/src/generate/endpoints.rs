//! Writes the endpoints: one type for each operation, with its checks and the setters of its optional fields.

use super::handles;
use super::rust::{accepted, argument, ident, item_type, member, rust_type};
use super::setters::{before, list_setter, methods, setter};
use crate::confirmation::{Origin, confirmation};
use crate::names::pascal;
use crate::spec::{Field, Operation, Shape, Spec, Type};
use crate::yaml::Problem;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use std::collections::BTreeMap;

/// One struct an operation, its checks and the setters of its optional fields.
pub fn endpoints(spec: &Spec) -> Result<TokenStream, Problem> {
    let methods = handles::methods(spec)?;
    let names = spec.operations.iter().map(|operation| (pascal(&operation.id), operation.place.as_str()));
    distinct(spec, "endpoint", names)?;
    let endpoints = spec.operations.iter().enumerate().zip(&methods);
    endpoints.map(|((index, operation), method)| endpoint(spec, index, operation, method)).collect()
}

fn endpoint(spec: &Spec, index: usize, operation: &Operation, made_by: &str) -> Result<TokenStream, Problem> {
    let (name, method) = (format_ident!("{}", pascal(&operation.id)), format_ident!("{}", operation.id));
    let called = made_by.trim_start_matches("crate::resources::").trim_start_matches("crate::");
    let doc = format!(
        "The parameters of `{} {}`. Made by [`{called}`]({made_by}).",
        operation.method.to_uppercase(),
        operation.path
    );
    let arguments: Vec<&Field> = operation.arguments(spec).collect();
    distinct(
        spec,
        "argument",
        arguments.iter().map(|field| (argument(spec, operation, field).0.to_string(), field.place.as_str())),
    )?;
    let held = operation.path_parameters.iter().chain(&operation.query);
    distinct(spec, "parameter", held.map(|field| (ident(&field.name).to_string(), field.place.as_str())))?;
    let setters: Vec<&Field> = operation.setters(spec).collect();
    distinct(
        spec,
        "setter",
        methods(spec, operation, &setters)?.iter().map(|(name, place)| (name.clone(), *place)),
    )?;
    let arguments = arguments.iter().map(|field| {
        let (name, argument, _) = argument(spec, operation, field);
        quote!(#name: #argument,)
    });

    let mut parts = Parts::new(spec, operation);
    parts.path();
    parts.query();
    parts.body();
    let (output, read, list) = parts.reply(&name);
    let Parts { declared, values, checks, setters, sent, call, .. } = parts;
    let confirmed = confirmation(spec, operation)?.map(|fields| confirmed(operation, &fields));
    let setters = (!setters.is_empty()).then(|| quote!(impl #call<#name> { #setters }));
    let report = operation.is_report().then(|| report(spec, operation, &name)).transpose()?;
    Ok(quote! {
        #[doc = #doc]
        #[derive(Clone, Debug)]
        pub struct #name { #declared }

        impl #name {
            pub(crate) fn new(#(#arguments)*) -> Self {
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
            #confirmed
            #read
        }

        #list
        #report
        #setters
    })
}

/// What an endpoint is made of, as far as it is written.
struct Parts<'a> {
    spec: &'a Spec,
    operation: &'a Operation,
    /// The type that has the setters, where it holds the endpoint, and where the options of the call.
    call: TokenStream,
    place: TokenStream,
    options: TokenStream,
    declared: TokenStream,
    values: TokenStream,
    checks: TokenStream,
    setters: TokenStream,
    /// What the method of the raw client is given, in its order.
    sent: Vec<TokenStream>,
}

impl<'a> Parts<'a> {
    fn new(spec: &'a Spec, operation: &'a Operation) -> Self {
        let (call, place, options) = match operation.cursor_style {
            Some(_) if operation.is_report() => (
                quote!(crate::paging::report::Report),
                quote!(self.list.call.endpoint),
                quote!(self.list.call.options),
            ),
            Some(_) => {
                (quote!(crate::paging::list::List), quote!(self.call.endpoint), quote!(self.call.options))
            }
            None => (quote!(crate::call::Call), quote!(self.endpoint), quote!(self.options)),
        };
        let (declared, values, checks, setters) = Default::default();
        Self { spec, operation, call, place, options, declared, values, checks, setters, sent: Vec::new() }
    }

    fn path(&mut self) {
        for field in &self.operation.path_parameters {
            let name = ident(&field.name);
            self.given(field);
            self.sent.push(quote!(&self.#name));
        }
    }

    /// A field that the caller has to give.
    fn given(&mut self, field: &Field) {
        let name = ident(&field.name);
        let ty = rust_type(self.spec, &field.schema);
        let (_, value) = accepted(self.spec, &field.schema, &name);
        self.declared.extend(quote!(#name: #ty,));
        self.values.extend(member(&name, &value));
        self.checks.extend(check(self.spec, field, &quote!(self.#name), true));
    }

    fn query(&mut self) {
        // The generator's order.
        let mut query: Vec<&Field> = self.operation.query.iter().collect();
        query.sort_by_key(|field| &field.name);
        let style = self.operation.cursor_style;
        for field in query {
            let name = ident(&field.name);
            let is_cursor = style.is_some_and(|style| style.parameter == field.name);
            if is_cursor || (style.is_some() && ["limit", "before"].contains(&field.name.as_str())) {
                let name = if is_cursor { format_ident!("cursor") } else { name };
                self.checks.extend(check(self.spec, field, &quote!(self.page.#name), false));
                self.checks.extend(self.check_by(field, &quote!(self.page.#name)));
                self.sent.push(quote!(self.page.#name()));
                if field.name == "before" {
                    self.setters.extend(before(&field.description));
                }
                continue;
            }
            if let Some((start, end)) = self.operation.range(self.spec) {
                if field.name == start.name {
                    self.declared.extend(quote!(range: crate::types::TimeRange,));
                    self.values.extend(quote!(range: range.into(),));
                    self.checks.extend(quote!(crate::call::check::time_range(&self.range)?;));
                    self.sent.push(quote!(&self.range.start));
                    continue;
                }
                if field.name == end.name {
                    self.sent.push(quote!(self.range.end.as_ref()));
                    continue;
                }
            }
            self.checks.extend(self.check_restriction(field));
            self.checks.extend(check_since(field));
            self.sent.push(match (&field.schema, field.required) {
                (Type::Integer(_) | Type::Boolean, _) => quote!(self.#name),
                (_, true) => quote!(&self.#name),
                (Type::String, false) => quote!(self.#name.as_deref()),
                (_, false) => quote!(self.#name.as_ref()),
            });
            if field.required {
                match only_value(self.spec, &field.schema) {
                    None => self.given(field),
                    // Sent always; the method is for a value that this version does not know.
                    Some(only) => {
                        let ty = rust_type(self.spec, &field.schema);
                        self.declared.extend(quote!(#name: #ty,));
                        self.values.extend(quote!(#name: #only,));
                        let place = &self.place;
                        let set = setter(self.spec, field, &quote!(#place.#name), &self.options);
                        self.setters.extend(set);
                    }
                }
                continue;
            }
            let ty = rust_type(self.spec, &field.schema);
            self.declared.extend(quote!(#name: Option<#ty>,));
            self.values.extend(quote!(#name: None,));
            self.checks.extend(check(self.spec, field, &quote!(self.#name), false));
            let place = &self.place;
            self.setters.extend(setter(self.spec, field, &quote!(#place.#name), &self.options));
        }
    }

    /// Refuses what is above a maximum that hangs on another parameter.
    fn check_by(&self, field: &Field, place: &TokenStream) -> Option<TokenStream> {
        let by = field.most_by.as_ref()?;
        let (name, default, other) = (&field.name, &by.default, &by.parameter);
        let (values, most): (Vec<_>, Vec<_>) = by.maximum.iter().cloned().unzip();
        let held = ident(other);
        let width = quote!(self.#held.as_ref().map_or(#default, |value| value.as_str()));
        Some(quote! {
            crate::call::check::maximum_by(#name, #place, #other, #width, &[#((#values, #most)),*])?;
        })
    }

    /// Refuses what a flag does not allow for.
    fn check_restriction(&self, field: &Field) -> Option<TokenStream> {
        let restriction = field.restricts.as_ref()?;
        let (flag, flag_name) = (ident(&field.name), &field.name);
        let (held, name) = (ident(&restriction.parameter), &restriction.parameter);
        let is_in = format_ident!("is_{}", restriction.subset);
        let subset = restriction.subset.replace('_', " ");
        Some(quote! {
            if self.#flag == Some(true) {
                let given = self.#held.iter().flatten().map(|value| (value.as_str(), value.#is_in()));
                crate::call::check::subset(#name, given, #flag_name, #subset)?;
            }
        })
    }

    fn body(&mut self) {
        if let Some(field) = &self.operation.whole {
            let name = ident(&field.name);
            self.given(field);
            self.sent.push(quote!(&self.#name));
            return;
        }
        let Some(body) = &self.operation.body else { return };
        let (spec, ty, place) = (self.spec, format_ident!("{body}"), self.place.clone());
        let mut members = TokenStream::new();
        for field in spec.properties(body) {
            let name = ident(&field.name);
            let only = field.required.then(|| only_value(spec, &field.schema)).flatten();
            let is_argument = field.required && only.is_none();
            let value = match (only, is_argument) {
                (Some(only), _) => only,
                (None, true) => accepted(spec, &field.schema, &name).1,
                (None, false) => quote!(None),
            };
            members.extend(member(&name, &value));
            // What has one value only need not be checked.
            if is_argument || !field.required {
                self.checks.extend(check(spec, field, &quote!(self.body.#name), field.required));
            }
            if !is_argument {
                let place = quote!(#place.body.#name);
                self.setters.extend(
                    match spec.empty_lists(body).iter().find(|list| list.field == field.name) {
                        Some(list) => list_setter(spec, field, list, &place, &self.options),
                        None => setter(spec, field, &place, &self.options),
                    },
                );
            }
        }
        if let Shape::Object { one_of_required, mutually_exclusive, .. } = &spec.component(body).shape {
            // Each with whether it is set; a flag that is off counts as not set where only one may be.
            let set = |name: &String, counts: bool| {
                let field = ident(name);
                let is_flag = spec
                    .properties(body)
                    .iter()
                    .any(|field| field.name == *name && field.schema == Type::Boolean);
                match is_flag && !counts {
                    true => quote!((#name, self.body.#field == Some(true))),
                    false => quote!((#name, self.body.#field.is_some())),
                }
            };
            if !one_of_required.is_empty() {
                let fields = one_of_required.iter().map(|name| set(name, true));
                self.checks.extend(quote!(crate::call::check::one_of(&[#(#fields),*])?;));
            }
            for group in mutually_exclusive {
                let fields = group.iter().map(|name| set(name, false));
                self.checks.extend(quote!(crate::call::check::at_most_one(&[#(#fields),*])?;));
            }
        }
        self.declared.extend(quote!(body: crate::raw::types::#ty,));
        self.values.extend(quote!(body: crate::raw::types::#ty { #members },));
        self.sent.push(quote!(&self.body));
    }

    /// The output of the call; how it is read, and the trait of lists, where it is one.
    fn reply(&mut self, name: &Ident) -> (TokenStream, Option<TokenStream>, Option<TokenStream>) {
        let Shape::Page(item) = &self.spec.component(&self.operation.reply).shape else {
            let reply = format_ident!("{}", self.operation.reply);
            return (quote!(crate::types::#reply), None, None);
        };
        let item = item_type(self.spec, item);
        let list = self.operation.cursor_style.map(|_| {
            self.declared.extend(quote!(page: crate::model::page::PageQuery,));
            self.values.extend(quote!(page: crate::model::page::PageQuery::default(),));
            quote! {
                impl crate::paging::list::ListEndpoint for #name {
                    type Item = #item;
                    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery { &mut self.page }
                }
            }
        });
        let read = quote! {
            fn read(
                body: &[u8],
                style: Option<crate::operations::CursorStyle>,
            ) -> crate::transport::decode::Reading<Self::Output> {
                crate::transport::decode::page(body, style)
            }
        };
        (quote!(crate::model::page::Page<#item>), Some(read), list)
    }
}

/// What an endpoint of costs or usage tells of its buckets.
fn report(spec: &Spec, operation: &Operation, name: &Ident) -> Result<TokenStream, Problem> {
    let problem = |message: &str| spec.document.problem(&operation.place, message);
    let Shape::Page(bucket) = &spec.component(&operation.reply).shape else {
        return Err(problem("a report replies with pages"));
    };
    let fields = spec.properties(bucket);
    let has = |wanted: &str| fields.iter().any(|field| field.name == wanted && field.required);
    let result = fields.iter().find(|field| field.name == "results").map(|field| &field.schema);
    let (Some(Type::Array(result)), true, true) = (result, has("start_time"), has("end_time")) else {
        return Err(problem("the buckets of a report have `start_time`, `end_time` and a list `results`"));
    };
    let result = rust_type(spec, result);
    let query = |wanted: &str| operation.query.iter().find(|field| field.name == wanted);
    let width = query("bucket_width").and_then(|field| field.schema.name()).and_then(|name| {
        spec.document.at(&format!("/components/schemas/{name}/default")).and_then(Value::as_str)
    });
    let width = width.ok_or_else(|| problem("`bucket_width` of a report is an enum with a default"))?;
    let most = query("limit").and_then(|limit| {
        let count = |most: i64| u32::try_from(most).ok();
        Some(match &limit.most_by {
            None => {
                let most = count(limit.most?)?;
                quote!(#most)
            }
            Some(by) => {
                let (widths, most): (Vec<_>, Vec<_>) = by.maximum.iter().cloned().unzip();
                let most = most.into_iter().map(count).collect::<Option<Vec<u32>>>()?;
                quote!(crate::paging::report::most_by(self.width(), &[#((#widths, #most)),*]))
            }
        })
    });
    let most = most.ok_or_else(|| problem("`limit` of a report has a maximum"))?;
    let groups = match query("group_by[]") {
        Some(_) => quote!(self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()),
        None => quote!(Vec::new()),
    };
    Ok(quote! {
        impl crate::paging::report::ReportEndpoint for #name {
            type Result = #result;
            fn range(&self) -> crate::types::TimeRange { self.range }
            fn set_range(&mut self, range: crate::types::TimeRange) { self.range = range; }
            fn width(&self) -> &str {
                self.bucket_width.as_ref().map_or(#width, |width| width.as_str())
            }
            fn most(&self) -> u32 { #most }
            fn groups(&self) -> Vec<String> { #groups }
            fn parts(
                bucket: Self::Item,
            ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
                (bucket.start_time, bucket.end_time, bucket.results)
            }
        }
    })
}

/// The method that makes the confirmation of a deletion.
fn confirmed(operation: &Operation, fields: &[(&Field, Origin<'_>)]) -> TokenStream {
    let reply = format_ident!("{}", operation.reply);
    let members = fields.iter().map(|(field, origin)| {
        let name = ident(&field.name);
        match origin {
            Origin::Text(text) => quote!(#name: #text.into(),),
            Origin::Done => quote!(#name: true,),
            Origin::Missing => quote!(#name: None,),
            Origin::Id(parameter) => {
                let parameter_name = ident(&parameter.name);
                match parameter.schema == field.schema {
                    true => quote!(#name: self.#parameter_name.clone(),),
                    false => quote!(#name: self.#parameter_name.as_str().into(),),
                }
            }
        }
    });
    quote! {
        fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
            Some(crate::types::#reply { #(#members)* was_absent })
        }
    }
}

/// Refuses names of which two are the same in Rust, though they differ in the document.
fn distinct<'a>(
    spec: &Spec,
    kind: &str,
    names: impl Iterator<Item = (String, &'a str)>,
) -> Result<(), Problem> {
    let mut seen = BTreeMap::new();
    for (name, place) in names {
        if let Some(first) = seen.insert(name.clone(), place) {
            let message = format!("the {kind} `{name}` stands for {first} already; choose another name");
            return Err(spec.document.problem(place, message));
        }
    }
    Ok(())
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
        Type::String => {
            let value = match required {
                true => quote!(Some(#place.as_str())),
                false => quote!(#place.as_deref()),
            };
            bounds
                .map(|bounds| quote!(crate::call::check::length(#name, #value, #bounds)?;))
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

/// Refuses values that the range is too early for.
fn check_since(field: &Field) -> Option<TokenStream> {
    let (held, name) = (ident(&field.name), &field.name);
    let (values, times): (Vec<_>, Vec<_>) = field.values_since.iter().cloned().unzip();
    (!values.is_empty()).then(|| {
        let given = quote!(self.#held.iter().flatten().map(|value| value.as_str()));
        quote!(crate::call::check::values_since(#name, #given, &self.range, &[#((#values, #times)),*])?;)
    })
}

/// The variant of an enum that has no other.
fn only_value(spec: &Spec, schema: &Type) -> Option<TokenStream> {
    let (Type::Named(name), Some(value)) = (schema, spec.only_value(schema)) else { return None };
    let variant = spec.variant(spec.component(name), value);
    let (name, variant) = (format_ident!("{name}"), format_ident!("{variant}"));
    Some(quote!(crate::types::#name::#variant))
}
