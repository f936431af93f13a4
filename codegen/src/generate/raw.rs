//! Runs progenitor over openapi.yaml: settings, type replacements by shape, and errors with a place.

use super::rust::rust_type;
use crate::names::pascal;
use crate::spec::{Shape, Spec, Union};
use crate::yaml::Problem;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TypeImpl, TypePatch};
use quote::{ToTokens, format_ident, quote};
use serde_json::{Value, json};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;
use syn::parse_quote;

/// One of the outputs of the generator.
pub type Output = fn(&mut Generator, &openapiv3::OpenAPI) -> Result<TokenStream, progenitor::Error>;

/// The source of the raw client: the types, and for each operation a method that makes its request.
///
/// The generator is not shown the error responses: it takes one type of them at most.
pub fn generate(spec: &Spec) -> Result<TokenStream, Problem> {
    let mut input = generator_input(spec);
    for path in input["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut()) {
        for operation in path.as_object_mut().into_iter().flat_map(|path| path.values_mut()) {
            if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
                responses.retain(|status, _| status.starts_with('2'));
            }
        }
    }
    let source = run_or_blame(spec, &input, |generator, input| generator.generate_tokens(input))?;
    let wrong = |message: String| spec.document.problem("", format!("progenitor's client: {message}"));
    let mut file: syn::File = syn::parse2(source).map_err(|e| wrong(e.to_string()))?;
    requests(&mut file, spec.operations.len()).map_err(wrong)?;
    absences(&mut file, spec);
    nulls(&mut file);
    bodies(&mut file, spec);
    unions(&mut file, spec);
    Ok(file.into_token_stream())
}

/// Keeps of each generated method the part that makes the request, and nothing else of the client:
/// sending and decoding are the same for all operations, and not generated.
///
/// A method is a chain of statements up to the one that builds the request, which is cut off there. The
/// header with the version of the document goes too, since this API does not know it.
fn requests(file: &mut syn::File, operations: usize) -> Result<(), String> {
    let mut methods = Vec::new();
    for item in std::mem::take(&mut file.items) {
        match item {
            syn::Item::Mod(module) if module.ident == "types" => file.items.push(syn::Item::Mod(module)),
            syn::Item::Impl(block) if block.trait_.is_none() => {
                let asynchronous = block.items.into_iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(method) if method.sig.asyncness.is_some() => Some(method),
                    _ => None,
                });
                methods.extend(asynchronous);
            }
            _ => {}
        }
    }
    for method in &mut methods {
        request(method).ok_or_else(|| format!("`{}` is not written as expected", method.sig.ident))?;
    }
    if methods.len() != operations {
        return Err(format!("{} methods for {operations} operations", methods.len()));
    }
    file.items.push(parse_quote!(impl Client<'_> { #(#methods)* }));
    Ok(())
}

/// Gives confirmations room for what the client knows of them, which is not part of their JSON.
fn absences(file: &mut syn::File, spec: &Spec) {
    for item in types(file).into_iter().flatten() {
        if let syn::Item::Struct(item) = item
            && let syn::Fields::Named(fields) = &mut item.fields
            && spec.is_confirmation(&item.ident.to_string())
        {
            fields.named.push(parse_quote!(#[serde(skip)] pub(crate) was_absent: bool));
        }
    }
}

/// Reads a null that requests must hold from replies that lack it, too.
fn nulls(file: &mut syn::File) {
    for item in types(file).into_iter().flatten() {
        if let syn::Item::Struct(syn::ItemStruct { fields: syn::Fields::Named(fields), .. }) = item {
            for field in &mut fields.named {
                // The path is within a text, so that its spaces are its own.
                let insists = "::std::option::Option::deserialize";
                field.attrs.retain(|attribute| !attribute.to_token_stream().to_string().contains(insists));
            }
        }
    }
}

/// Lets bodies of requests be sent, and read by mocks, and nothing else: their fields are set by methods of
/// the call.
fn bodies(file: &mut syn::File, spec: &Spec) {
    for item in types(file).into_iter().flatten() {
        if let syn::Item::Struct(item) = item
            && spec.is_body(&item.ident.to_string())
        {
            item.attrs.retain(|attribute| !attribute.path().is_ident("derive"));
            item.attrs.push(parse_quote!(#[derive(::serde::Serialize, Clone, Debug)]));
            item.attrs.push(parse_quote!(#[cfg_attr(feature = "mock", derive(::serde::Deserialize))]));
        }
    }
}

/// The generator's types: the one module of what is kept.
fn types(file: &mut syn::File) -> Option<&mut Vec<syn::Item>> {
    file.items.iter_mut().find_map(|item| match item {
        syn::Item::Mod(module) => module.content.as_mut().map(|(_, items)| items),
        _ => None,
    })
}

/// Adds the unions, which stand beside the generator's types.
fn unions(file: &mut syn::File, spec: &Spec) {
    let Some(items) = types(file) else { return };
    for (name, component) in &spec.components {
        let Shape::Union(Union::Tagged { tag, variants }) = &component.shape else { continue };
        let (ident, doc) = (format_ident!("{name}"), &component.description);
        let written = variants.iter().map(|(value, component)| {
            let (variant, ty) = (format_ident!("{}", pascal(value)), format_ident!("{component}"));
            let doc = &spec.component(component).description;
            quote!(#[doc = #doc] #variant(#ty) = #value,)
        });
        items.push(parse_quote! {
            crate::model::union::union! {
                #[doc = #doc]
                pub enum #ident by #tag { #(#written)* }
            }
        });
    }
}

fn request(method: &mut syn::ImplItemFn) -> Option<()> {
    let statements = &mut method.block.stmts;
    let end = statements.iter().position(|statement| binds(statement, "request"))?;
    statements.truncate(end + 1);
    let syn::Stmt::Local(syn::Local { init: Some(syn::LocalInit { expr, .. }), .. }) = statements.pop()?
    else {
        return None;
    };
    // `….build()?` becomes `….build()`, the value of the method.
    let syn::Expr::Try(syn::ExprTry { expr: mut build, .. }) = *expr else { return None };
    let syn::Expr::MethodCall(call) = &mut *build else { return None };
    let syn::Expr::MethodCall(headers) = &*call.receiver else { return None };
    if headers.method != "headers" {
        return None;
    }
    call.receiver = headers.receiver.clone();
    statements.retain(|statement| !statement.to_token_stream().to_string().contains("header_map"));
    statements.push(syn::Stmt::Expr(*build, None));
    method.sig.asyncness = None;
    method.sig.output = parse_quote!(-> reqwest::Result<reqwest::Request>);
    Some(())
}

/// Whether a statement is `let name = …`.
fn binds(statement: &syn::Stmt, name: &str) -> bool {
    let syn::Stmt::Local(syn::Local { pat: syn::Pat::Ident(bound), .. }) = statement else { return false };
    bound.ident == name
}

/// openapi.yaml without what the generator would turn into something unwanted.
///
/// Bounds and defaults go, because they would become types that refuse to decode and values that
/// are always sent. Optional properties become nullable: an absent value, a null and, for a list,
/// an empty one are then told apart as far as the wire tells them apart. A property that is only a
/// reference gets the description of what it refers to, which the generator would leave out.
pub fn generator_input(spec: &Spec) -> Value {
    let mut root = spec.document.root.clone();
    for place in ["/paths", "/components/parameters"] {
        root.pointer_mut(place).into_iter().for_each(strip);
    }
    for (component, schema) in root["components"]["schemas"].as_object_mut().into_iter().flatten() {
        strip(schema);
        let required: Vec<Value> = schema["required"].as_array().cloned().unwrap_or_default();
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { continue };
        // They are decoded on demand.
        let payloads = spec.payloads(component);
        properties.retain(|name, _| payloads.iter().all(|payload| payload.name != *name));
        for (name, property) in properties {
            if let Some(target) = property.get("$ref").cloned() {
                let described =
                    target.as_str().and_then(|target| spec.document.at(target.trim_start_matches('#')));
                let description = described.and_then(|schema| schema.get("description")).cloned();
                *property = json!({ "allOf": [{ "$ref": target }], "description": description });
            }
            // The standard wants `type` beside `nullable`; the generator takes it for a type of its own.
            if let (true, Some(property)) = (property.get("allOf").is_some(), property.as_object_mut()) {
                property.remove("type");
            }
            if !required.contains(&Value::from(name.as_str())) {
                property["nullable"] = Value::Bool(true);
            }
        }
    }
    root
}

/// The keywords that are checked before a request is sent.
const BOUNDS: [&str; 6] = ["minimum", "maximum", "minItems", "maxItems", "minLength", "maxLength"];

/// Drops bounds and defaults from a value and all below.
pub fn strip(value: &mut Value) {
    match value {
        Value::Object(object) => {
            let is_schema = object.get("type").is_some_and(Value::is_string);
            if is_schema {
                for key in BOUNDS.into_iter().chain(["default"]) {
                    object.remove(key);
                }
            }
            object.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

/// Runs the generator for one output, and names the part of openapi.yaml that it does not take.
pub fn run_or_blame(spec: &Spec, input: &Value, output: Output) -> Result<TokenStream, Problem> {
    run(spec, input, output).map_err(|message| culprit(spec, input, output, message))
}

fn run(spec: &Spec, input: &Value, output: Output) -> Result<TokenStream, String> {
    let input: openapiv3::OpenAPI = serde_json::from_value(input.clone()).map_err(|e| e.to_string())?;
    let settings = settings(spec);
    let outcome = quietly(|| output(&mut Generator::new(&settings), &input));
    let tokens = match outcome {
        Ok(tokens) => tokens.map_err(|e| e.to_string())?,
        Err(panic) => {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            return Err(text.unwrap_or_else(|| "it is not supported".to_owned()));
        }
    };
    let mut file: syn::File = syn::parse2(tokens).map_err(|e| e.to_string())?;
    shorten(&mut file.items);
    Ok(file.into_token_stream())
}

/// Runs what panics on much of what it does not support. Its message is reported, and not printed; what
/// other threads print is left alone.
fn quietly<T>(run: impl FnOnce() -> T) -> std::thread::Result<T> {
    thread_local!(static IS_QUIET: Cell<bool> = const { Cell::new(false) });
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let printing = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !IS_QUIET.get() {
                printing(panic);
            }
        }));
    });
    IS_QUIET.set(true);
    let outcome = catch_unwind(AssertUnwindSafe(run));
    IS_QUIET.set(false);
    outcome
}

fn settings(spec: &Spec) -> GenerationSettings {
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Positional);
    for (name, component) in &spec.components {
        match replacement(spec, name, &component.shape) {
            Some(path) => {
                let impls = [TypeImpl::Display, TypeImpl::FromStr].into_iter();
                let impls = impls.filter(|_| matches!(component.shape, Shape::Enum(_) | Shape::Id));
                settings.with_replacement(name, path, impls);
            }
            None => {
                settings.with_patch(name, &patch(spec, name));
            }
        }
    }
    settings
}

/// What the type of a component has beside what the generator gives it.
fn patch(spec: &Spec, name: &str) -> TypePatch {
    let mut patch = TypePatch::default();
    if spec.is_body(name) {
        return patch;
    }
    patch.with_derive("PartialEq").with_derive("Eq");
    // A secret is compared, but leaves no trace of itself elsewhere.
    if !spec.reachable([name]).iter().any(|name| matches!(spec.component(name).shape, Shape::Secret)) {
        patch.with_derive("Hash");
    }
    patch
        .with_attr("#[non_exhaustive]")
        .with_attr(r#"#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]"#);
    patch
}

/// The hand-written type that stands for a component, told by its shape.
fn replacement(spec: &Spec, name: &str, shape: &Shape) -> Option<String> {
    match shape {
        Shape::Enum(_) | Shape::Id => Some(format!("crate::model::values::{name}")),
        Shape::Timestamp => Some("crate::model::timestamp::Timestamp".to_owned()),
        Shape::Secret => Some("crate::model::secret::Secret".to_owned()),
        Shape::Decimal => Some("crate::model::decimal::Decimal".to_owned()),
        Shape::Page(item) if spec.is_received(item) => Some(format!(
            "crate::model::page::Page<crate::model::received::Received<crate::raw::types::{item}>>"
        )),
        Shape::Page(item) => Some(format!("crate::model::page::Page<crate::raw::types::{item}>")),
        Shape::Nullable(value) => {
            let value = rust_type(spec, value).to_string();
            Some(format!("crate::model::nullable::Nullable<{value}>"))
        }
        // Written beside what the generator writes.
        Shape::Union(Union::Tagged { .. }) => Some(format!("crate::raw::types::{name}")),
        Shape::Object { .. } | Shape::Union(Union::Untagged(_)) => None,
    }
}

/// Finds the part of the document that the generator does not take, by trying the parts alone.
fn culprit(spec: &Spec, input: &Value, output: Output, message: String) -> Problem {
    let schemas = input["components"]["schemas"].as_object().cloned().unwrap_or_default();
    let alone = |schemas: serde_json::Map<String, Value>, path: Option<(&str, &str)>| {
        let mut part = input.clone();
        part["components"]["schemas"] = Value::Object(schemas);
        if path.is_none() {
            part["components"]["parameters"] = Value::Object(Default::default());
            part["components"]["responses"] = Value::Object(Default::default());
        }
        let paths = part["paths"].as_object_mut();
        for (name, item) in paths.into_iter().flatten() {
            let item = item.as_object_mut().into_iter();
            item.for_each(|item| {
                item.retain(|method, _| {
                    method == "parameters" || path == Some((name.as_str(), method.as_str()))
                });
            });
        }
        run(spec, &part, output).err()
    };
    for name in schemas.keys() {
        let reached = spec.reachable([name.as_str()]);
        let mut part = schemas.clone();
        part.retain(|name, _| reached.contains(name.as_str()));
        if let Some(message) = alone(part, None) {
            return spec.document.problem(&spec.component(name).place, refused(&message));
        }
    }
    for operation in &spec.operations {
        if let Some(message) = alone(schemas.clone(), Some((&operation.path, &operation.method))) {
            return spec.document.problem(&operation.place, refused(&message));
        }
    }
    spec.document.problem("", refused(&message))
}

fn refused(message: &str) -> String {
    format!("progenitor does not take this: {message}")
}

/// Drops the JSON Schema that the generator appends to the doc comment of each type, and what it says
/// of its methods, which nobody sees.
fn shorten(items: &mut [syn::Item]) {
    for item in items {
        match item {
            syn::Item::Mod(module) => {
                if let Some((_, items)) = &mut module.content {
                    shorten(items);
                }
            }
            syn::Item::Struct(item) => item.attrs.iter_mut().for_each(without_schema),
            syn::Item::Enum(item) => item.attrs.iter_mut().for_each(without_schema),
            syn::Item::Impl(block) => {
                for item in &mut block.items {
                    if let syn::ImplItem::Fn(method) = item
                        && method.sig.asyncness.is_some()
                    {
                        method.attrs.retain(|attribute| !attribute.path().is_ident("doc"));
                    }
                }
            }
            _ => {}
        }
    }
}

fn without_schema(attribute: &mut syn::Attribute) {
    if attribute.path().is_ident("doc")
        && let syn::Meta::NameValue(syn::MetaNameValue { value, .. }) = &mut attribute.meta
        && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = value
        && let Some((kept, _)) = text.value().split_once("<details>")
    {
        *text = syn::LitStr::new(kept.trim_end(), text.span());
    }
}
