//! Writes typed mocks: what progenitor makes for httpmock, in terms that users of the crate can write.

use super::raw;
use super::rust::{ident, rust_type};
use crate::names::pascal;
use crate::spec::{Field, Operation, Shape, Spec, Type};
use crate::yaml::Problem;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use serde_json::Value;
use syn::parse_quote;
use syn::visit_mut::{self, VisitMut};

/// Name and content of each file of the mocks. Most builds do without.
pub fn files(spec: &Spec) -> Result<Vec<(&'static str, TokenStream)>, Problem> {
    Ok(vec![("mock.rs", generate(spec)?), ("mock_methods.rs", methods(spec))])
}

/// The source of the mocks.
///
/// Bodies have no public types, replies cannot be made outside of the crate, and secrets serialise
/// redacted. So both are accepted as anything that serialises, and compared with the type that the
/// generator asks for when a mock is set up.
fn generate(spec: &Spec) -> Result<TokenStream, Problem> {
    let source = mocks(spec)?;
    let mut file: syn::File =
        syn::parse2(source).map_err(|e| spec.document.problem("", format!("mocks do not parse: {e}")))?;
    Fit { spec }.visit_file_mut(&mut file);
    let lists = lists(spec);
    Ok(quote!(#file #lists))
}

/// The source of typed mocks of the operations, in terms of the types of the raw client.
fn mocks(spec: &Spec) -> Result<TokenStream, Problem> {
    let mut input = raw::generator_input(spec);
    plain_queries(spec, &mut input);
    raw::run_or_blame(spec, &input, |generator, input| generator.httpmock(input, "crate::raw"))
}

/// Mocks compare a query parameter as a text. So a list stands for one of its items here, and what
/// is neither an enum nor an id for the plain type that it is on the wire.
fn plain_queries(spec: &Spec, value: &mut Value) {
    if value.get("in").is_some_and(|within| within == "query")
        && let Some(schema) = value.get_mut("schema")
    {
        *schema = plain_query(spec, schema);
    }
    match value {
        Value::Object(object) => object.values_mut().for_each(|value| plain_queries(spec, value)),
        Value::Array(items) => items.iter_mut().for_each(|item| plain_queries(spec, item)),
        _ => {}
    }
}

fn plain_query(spec: &Spec, schema: &Value) -> Value {
    if let Some(items) = schema.get("items") {
        return plain_query(spec, items);
    }
    let reference = schema.pointer("/allOf/0").unwrap_or(schema);
    let place = reference["$ref"].as_str().unwrap_or_default().trim_start_matches('#');
    let component = spec.components.values().find(|component| component.place == place);
    let mut plain = match component.map(|component| &component.shape) {
        Some(Shape::Enum(_) | Shape::Id) => reference.clone(),
        Some(_) => spec.document.at(place).unwrap_or(reference).clone(),
        None => schema.clone(),
    };
    if let Some(object) = plain.as_object_mut() {
        object.remove("nullable");
    }
    raw::strip(&mut plain);
    plain
}

/// The name of each method, handed to a macro of the test that goes through all of them.
fn methods(spec: &Spec) -> TokenStream {
    let names = spec.operations.iter().map(|operation| format_ident!("{}", operation.id));
    quote!(methods! { #(#names)* })
}

/// What every page of a list has in common: its requests, and the check of its replies.
fn lists(spec: &Spec) -> TokenStream {
    let lists = spec.operations.iter().filter(|operation| operation.cursor_style.is_some());
    let lists = lists.filter_map(|operation| {
        let Shape::Page(item) = &spec.component(&operation.reply).shape else { return None };
        let (id, item) = (&operation.id, format_ident!("{item}"));
        let when = format_ident!("{}When", pascal(id));
        let cursor = ident(operation.cursor_style?.parameter);
        Some(quote! {
            #id => Some(super::ListMock {
                when: |when, cursor| operations::#when::new(when).#cursor(cursor).into_inner(),
                reply: super::check_reply::<crate::model::page::Page<crate::raw::types::#item>>,
            }),
        })
    });
    quote! {
        pub(super) fn list(operation: &str) -> Option<super::ListMock> {
            match operation {
                #(#lists)*
                _ => None,
            }
        }
    }
}

/// Changes what the generator wrote.
struct Fit<'a> {
    spec: &'a Spec,
}

impl VisitMut for Fit<'_> {
    fn visit_item_mod_mut(&mut self, module: &mut syn::ItemMod) {
        visit_mut::visit_item_mod_mut(self, module);
        let doc = "A pair of types for each operation: what a request has, and how it is answered.\n\n\
            Their `into_inner` leads to everything else that [`httpmock`] can tell and answer.";
        document(&mut module.attrs, doc);
    }

    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        if let Some((operation, side)) = self.half(&item.ident) {
            let doc = match side {
                Side::When => format!("What a request to `{}` has.", request(operation)),
                Side::Then => format!("How a request to `{}` is answered.", request(operation)),
            };
            document(&mut item.attrs, &doc);
        }
    }

    fn visit_item_trait_mut(&mut self, item: &mut syn::ItemTrait) {
        let count = self.spec.operations.len();
        let doc = format!(
            "Adds a method for each of the {count} operations to [`MockServer`](::httpmock::MockServer).\n\n\
             They are [`mock`](::httpmock::MockServer::mock) with types, and know method and path. Of \
             several mocks that a request fits, the one that was set up first answers."
        );
        document(&mut item.attrs, &doc);
        // More operations are no breaking change as long as nobody else implements this.
        item.supertraits.push(parse_quote!(crate::mock::sealed::Sealed));
        for method in &mut item.items {
            if let syn::TraitItem::Fn(method) = method
                && let Some(operation) =
                    self.spec.operations.iter().find(|operation| method.sig.ident == operation.id)
            {
                let Operation { summary, .. } = operation;
                document(&mut method.attrs, &format!("Mocks `{}`: {summary}", request(operation)));
            }
        }
    }

    fn visit_item_impl_mut(&mut self, block: &mut syn::ItemImpl) {
        visit_mut::visit_item_impl_mut(self, block);
        let name = match &*block.self_ty {
            syn::Type::Path(path) if block.trait_.is_none() => path.path.get_ident(),
            _ => None,
        };
        let Some((operation, side)) = name.and_then(|name| self.half(name)) else { return };
        for item in &mut block.items {
            if let syn::ImplItem::Fn(method) = item {
                match side {
                    Side::When => self.when(operation, method),
                    Side::Then => self.then(operation, method),
                }
            }
        }
    }

    /// Patterns of paths are `regex::Regex::new(…).unwrap()`; nothing else is unwrapped.
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let syn::Expr::MethodCall(call) = expression
            && call.method == "unwrap"
            && let syn::Expr::Call(made) = &*call.receiver
        {
            let pattern = &made.args;
            *expression = parse_quote!(crate::mock::path(#pattern));
        }
    }
}

/// The two types of an operation.
#[derive(Clone, Copy)]
enum Side {
    When,
    Then,
}

impl Fit<'_> {
    /// Which operation a type belongs to.
    fn half(&self, name: &Ident) -> Option<(&Operation, Side)> {
        let name = name.to_string();
        let (stem, side) = match (name.strip_suffix("When"), name.strip_suffix("Then")) {
            (Some(stem), _) => (stem, Side::When),
            (_, Some(stem)) => (stem, Side::Then),
            _ => return None,
        };
        let found = self.spec.operations.iter().find(|operation| pascal(&operation.id) == stem);
        found.map(|operation| (operation, side))
    }

    fn when(&self, operation: &Operation, method: &mut syn::ImplItemFn) {
        let is_named = |field: &&Field| method.sig.ident == ident(&field.name);
        if method.sig.ident == "new" {
            for longer in self.longer_paths(operation) {
                insert(method, quote!(let inner = inner.path_excludes(#longer);));
            }
            document(
                &mut method.attrs,
                "For a mock that is set up by hand: method and path are those of the operation.",
            );
        } else if method.sig.ident == "into_inner" {
            document(&mut method.attrs, "For conditions that are not those of the operation.");
        } else if let Some(field) = operation.path_parameters.iter().find(is_named) {
            let ty = rust_type(self.spec, &field.schema);
            accept(method, &quote!(impl Into<#ty>));
            let sent =
                quote!(let value: #ty = value.into(); let value = crate::mock::segment(&value.to_string()););
            insert(method, sent);
            document(&mut method.attrs, &format!("With this `{}`. {}", field.name, field.description));
        } else if let Some(field) = operation.query.iter().find(is_named) {
            self.query(field, method);
        } else if let Some(body) = &operation.body {
            let ty = format_ident!("{body}");
            accept(method, &quote!(impl ::serde::Serialize));
            check(method, &quote!(body::<types::#ty>), &operation.id);
            let fields = self.spec.properties(body).iter();
            let fields = fields.map(|Field { name, required, .. }| match required {
                true => format!("`{name}` (required)"),
                false => format!("`{name}`"),
            });
            let what = match operation.whole {
                Some(_) => format!("a [`{body}`](crate::types::{body}). Give it that, or write it"),
                None => {
                    format!("which may have {}. Write it", fields.collect::<Vec<_>>().join(", "))
                }
            };
            let doc = format!(
                "With exactly this body, {what} with `serde_json::json!`.\n\n# Panics\n\n\
                 If the SDK never sends such a body."
            );
            document(&mut method.attrs, &doc);
        }
    }

    /// The value is an option: with none the parameter must be missing.
    fn query(&self, field: &Field, method: &mut syn::ImplItemFn) {
        let (item, of_list) = match &field.schema {
            Type::Array(item) => (&**item, " among others; call it once for each of several values"),
            schema => (schema, ""),
        };
        // The generator takes a reference to what is not a plain type.
        let is_value = |name: &str| matches!(self.spec.component(name).shape, Shape::Enum(_) | Shape::Id);
        if let Type::Named(name) = item
            && is_value(name)
        {
            let ty = rust_type(self.spec, item);
            method.sig.generics = parse_quote!(<T>);
            method.sig.generics.where_clause = Some(parse_quote!(where T: Into<Option<#ty>>));
        }
        let Field { name, description, .. } = field;
        let doc = format!("With this `{name}`{of_list}; `None` is for requests without it. {description}");
        document(&mut method.attrs, &doc);
    }

    fn then(&self, operation: &Operation, method: &mut syn::ImplItemFn) {
        if method.sig.ident == "new" {
            document(&mut method.attrs, "For a mock that is set up by hand.");
        } else if method.sig.ident == "into_inner" {
            document(&mut method.attrs, "For answers that openapi.yaml does not have, headers and delays.");
        } else if let Some(ty) = accept(method, &quote!(impl ::serde::Serialize)) {
            let (id, status) = (&operation.id, method.sig.ident.to_string());
            let answer = match status.as_str() {
                "client_error" => quote!(refusal::<#ty>(self.0, #id, 4, status, &value)),
                "server_error" => quote!(refusal::<#ty>(self.0, #id, 5, status, &value)),
                _ => quote!(answer::<#ty>(self.0, #id, 200, &value)),
            };
            method.attrs.push(parse_quote!(#[track_caller]));
            method.block = parse_quote!({ Self(crate::mock::#answer) });
            let what = match &self.spec.component(&operation.reply).shape {
                _ if status != "ok" => "this status, which must be of that class, and this body".to_owned(),
                Shape::Page(item) => format!("this page of [`{item}`](crate::types::{item})"),
                _ => format!("this [`{0}`](crate::types::{0})", operation.reply),
            };
            let doc = format!(
                "With {what}. Write it with `serde_json::json!`.\n\n# Panics\n\nIf the SDK could not decode \
                 it, or if a secret in it is redacted."
            );
            document(&mut method.attrs, &doc);
        }
    }

    /// Below a base path, a path may look like the end of a longer one: those are told by their start.
    fn longer_paths(&self, operation: &Operation) -> Vec<&str> {
        let template = |path: &str| {
            path.split('/')
                .map(|part| if part.starts_with('{') { "{}" } else { part })
                .collect::<Vec<_>>()
                .join("/")
        };
        let path = template(&operation.path);
        let others = self.spec.operations.iter().map(|other| other.path.as_str());
        let longer = others.filter(|other| *other != operation.path && template(other).ends_with(&path));
        let starts = longer.filter_map(|other| other.split('{').next());
        starts.filter(|start| !operation.path.contains(start)).collect()
    }
}

/// Changes the type of the argument `value` and gives the one that it had, without its reference.
fn accept(method: &mut syn::ImplItemFn, ty: &TokenStream) -> Option<syn::Type> {
    let value = method.sig.inputs.iter_mut().find_map(|input| match input {
        syn::FnArg::Typed(argument) if argument.pat.to_token_stream().to_string() == "value" => {
            Some(argument)
        }
        _ => None,
    })?;
    Some(match std::mem::replace(&mut *value.ty, parse_quote!(#ty)) {
        syn::Type::Reference(reference) => *reference.elem,
        ty => ty,
    })
}

/// Has the value checked, which panics where the value stands.
fn check(method: &mut syn::ImplItemFn, how: &TokenStream, operation: &str) {
    method.attrs.push(parse_quote!(#[track_caller]));
    insert(method, quote!(let value = &crate::mock::#how(#operation, &value);));
}

/// Puts statements before those of a method.
fn insert(method: &mut syn::ImplItemFn, statements: TokenStream) {
    let block: syn::Block = parse_quote!({ #statements });
    method.block.stmts.splice(0..0, block.stmts);
}

/// Replaces the documentation.
fn document(attributes: &mut Vec<syn::Attribute>, doc: &str) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    attributes.push(parse_quote!(#[doc = #doc]));
}

fn request(operation: &Operation) -> String {
    format!("{} {}", operation.method.to_uppercase(), operation.path)
}
