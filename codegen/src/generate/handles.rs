//! Writes the handles: a type for each, the methods that lead on and those that make calls, with their
//! documentation.

use super::rust::{accepted, argument, ident, rust_type};
use crate::handles::{CLIENT, Call, Handle, Step, handles};
use crate::names::pascal;
use crate::spec::{Field, Operation, Shape, Spec, Type};
use crate::yaml::Problem;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// Other verbs for what methods do, for those who search the documentation for them.
const SYNONYMS: [(&str, &[&str]); 10] = [
    ("get", &["retrieve", "fetch"]),
    ("create", &["add", "new"]),
    ("update", &["modify", "edit"]),
    ("delete", &["remove"]),
    ("archive", &["delete"]),
    ("add", &["create"]),
    ("remove", &["delete"]),
    ("assign", &["create", "grant"]),
    ("unassign", &["delete", "revoke"]),
    ("activate", &["enable"]),
];

/// The source of all handles.
pub fn source(spec: &Spec) -> Result<TokenStream, Problem> {
    let handles = handles(spec)?;
    let writer = Writer { spec, handles: &handles };
    let written = handles.iter().map(|handle| writer.handle(handle));
    Ok(quote! {
        use crate::call::Call;
        use crate::client::Client;
        use crate::endpoints;
        use crate::paging::list::List;
        use crate::paging::report::Report;

        #(#written)*
    })
}

/// For each operation, the path of the method that calls it.
pub fn methods(spec: &Spec) -> Result<Vec<String>, Problem> {
    let mut methods = vec![String::new(); spec.operations.len()];
    for handle in handles(spec)? {
        for call in &handle.calls {
            methods[call.operation] = link(&handle, &call.method);
        }
    }
    Ok(methods)
}

/// The path of a method of a handle.
fn link(handle: &Handle, method: &str) -> String {
    match handle.name.as_str() {
        CLIENT => format!("crate::{CLIENT}::{method}"),
        name => format!("crate::resources::{name}::{method}"),
    }
}

struct Writer<'a> {
    spec: &'a Spec,
    handles: &'a [Handle],
}

impl Writer<'_> {
    fn handle(&self, handle: &Handle) -> TokenStream {
        let name = format_ident!("{}", handle.name);
        let steps = handle.steps.iter().map(|(step, to)| self.step(handle, step, to));
        let calls = handle.calls.iter().map(|call| self.call(handle, call));
        let methods = quote!(impl #name { #(#steps)* #(#calls)* });
        if handle.way.is_empty() {
            return methods;
        }
        let doc = format!("{}\n\n{}", self.introduction(handle), self.example(handle));
        let held = handle.parameters().map(|field| {
            let (name, ty) = (ident(&field.name), rust_type(self.spec, &field.schema));
            quote!(#name: #ty,)
        });
        quote! {
            #[doc = #doc]
            #[derive(Clone, Debug)]
            pub struct #name {
                client: Client,
                #(#held)*
            }
            #methods
        }
    }

    /// What a handle is, and where it comes from.
    fn introduction(&self, handle: &Handle) -> String {
        let before = &handle.way[..handle.way.len().saturating_sub(1)];
        let parent = self.handles.iter().find(|other| same_way(&other.way, before));
        let step = handle.way.last().map(|step| step.name.as_str()).unwrap_or_default();
        let made_by = parent.map(|parent| match parent.name.as_str() {
            CLIENT => format!("[`Client::{step}`](crate::Client::{step})"),
            name => format!("[`{name}::{step}`]"),
        });
        format!("{} Made by {}.", self.about(handle), made_by.unwrap_or_default())
    }

    /// What a handle is for, in a sentence.
    fn about(&self, handle: &Handle) -> String {
        if handle.is_scope() {
            let name = handle.way.last().map(|step| step.name.replace('_', " ")).unwrap_or_default();
            return format!("What belongs to one {name}.");
        }
        let tags = self.spec.document.root.get("tags").and_then(|tags| tags.as_array());
        let mut tags = tags.into_iter().flatten();
        let tag = tags.find(|tag| tag.get("name").and_then(|name| name.as_str()) == handle.tag.as_deref());
        let text = tag.and_then(|tag| tag.get("description")?.as_str()).unwrap_or_default();
        text.trim().to_owned()
    }

    /// A method that leads to another handle.
    fn step(&self, from: &Handle, step: &Step, to: &str) -> TokenStream {
        let (name, ty) = (format_ident!("{}", step.name), format_ident!("{to}"));
        let about = self.handles.iter().find(|handle| handle.name == to);
        let about = about.map(|handle| self.about(handle)).unwrap_or_default();
        let client = match from.way.is_empty() {
            true => quote!(self.clone()),
            false => quote!(self.client.clone()),
        };
        let held = from.parameters().map(|field| ident(&field.name));
        let held = quote!(#(#held: self.#held.clone(),)*);
        let Some(field) = &step.parameter else {
            return quote! {
                #[doc = #about]
                pub fn #name(&self) -> #ty {
                    #ty { client: #client, #held }
                }
            };
        };
        let (parameter, (argument, value)) = (ident(&field.name), accepted_as(self.spec, field));
        let doc = format!("{about} Nothing is sent, and nothing is checked until a call is made.");
        quote! {
            #[doc = #doc]
            pub fn #name(&self, #parameter: #argument) -> #ty {
                #ty { client: #client, #held #parameter: #value }
            }
        }
    }

    /// A method that makes a call.
    fn call(&self, handle: &Handle, call: &Call) -> TokenStream {
        let operation = &self.spec.operations[call.operation];
        let (method, endpoint) = (ident(&call.method), format_ident!("{}", pascal(&operation.id)));
        let doc = self.documentation(operation);
        let aliases = aliases(handle, call, operation);
        let mut arguments = TokenStream::new();
        let mut passed: Vec<TokenStream> = Vec::new();
        for field in operation.arguments(self.spec) {
            let name = ident(&field.name);
            if handle.parameters().any(|held| held.name == field.name) {
                passed.push(quote!(&self.#name));
            } else {
                let (name, argument, _) = argument(self.spec, operation, field);
                arguments.extend(quote!(#name: #argument,));
                passed.push(quote!(#name));
            }
        }
        let client = if handle.way.is_empty() { quote!(self) } else { quote!(self.client) };
        let (kind, make) = match operation.cursor_style {
            Some(_) if operation.is_report() => (quote!(Report), format_ident!("report_of")),
            Some(_) => (quote!(List), format_ident!("list_of")),
            None => (quote!(Call), format_ident!("call")),
        };
        quote! {
            #[doc = #doc]
            #(#[doc(alias = #aliases)])*
            pub fn #method(&self, #arguments) -> #kind<endpoints::#endpoint> {
                #client.#make(endpoints::#endpoint::new(#(#passed),*))
            }
        }
    }

    /// What an operation does, where it is, what can be set, and what is special in its errors.
    fn documentation(&self, operation: &Operation) -> String {
        let Operation { summary, path, description, .. } = operation;
        let mut doc = format!("{summary}\n\n`{} {path}`\n\n{description}", operation.method.to_uppercase());
        let is_list = operation.cursor_style.is_some();
        if let Some(limit) = operation.query.iter().find(|field| is_list && field.name == "limit") {
            let range = match (limit.least, limit.most, &limit.most_by) {
                (Some(least), Some(most), _) => format!(" From {least} to {most}."),
                (_, _, Some(by)) => {
                    let most = by.maximum.iter().map(|(value, most)| format!("{most} for `{value}`"));
                    format!(" At most {}.", most.collect::<Vec<_>>().join(", "))
                }
                _ => String::new(),
            };
            doc += &format!("\n\n`limit`: {}{range}", limit.description);
        }
        let optional: Vec<String> =
            operation.setters(self.spec).map(|field| self.setter(operation, field)).collect();
        if !optional.is_empty() {
            doc += &format!("\n\nOptional: {}.", optional.join(", "));
        }
        if operation.is_confirmed() {
            let reply = &operation.reply;
            doc += &format!(
                "\n\nA success without a body is confirmed like any other. A 404 counts as done only after an \
                 attempt of the same call that may have deleted it; the confirmation then says \
                 [`was_absent`](crate::types::{reply}::was_absent)."
            );
        }
        let errors = self.errors(operation);
        if !errors.is_empty() {
            doc += &format!("\n\n# Errors\n\n{}", errors.join("\n\n"));
        }
        doc
    }

    /// A link to the method that sets a field.
    fn setter(&self, operation: &Operation, field: &Field) -> String {
        let endpoint = pascal(&operation.id);
        let kind = match operation.cursor_style {
            Some(_) if operation.is_report() => "Report",
            Some(_) => "List",
            None => "Call",
        };
        format!("[`{}`](crate::{kind}#impl-{kind}%3C{endpoint}%3E)", ident(field.setter()))
    }

    /// What is special in its errors. That ids must fit into a path is so everywhere.
    fn errors(&self, operation: &Operation) -> Vec<String> {
        let mut errors = Vec::new();
        let body = operation.fields(self.spec);
        let fields = operation.path_parameters.iter().chain(&operation.query).chain(body);
        let mut refused: Vec<String> = fields.filter_map(outside).collect();
        if let Some(Shape::Object { one_of_required, mutually_exclusive, empty_lists, .. }) =
            operation.body.as_ref().map(|body| &self.spec.component(body).shape)
        {
            let named = |names: &[String], between: &str| {
                let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
                names.join(between)
            };
            if !one_of_required.is_empty() {
                refused.push(format!("a call that sets none of {}", named(one_of_required, ", ")));
            }
            refused
                .extend(mutually_exclusive.iter().map(|names| format!("{} together", named(names, " and "))));
            refused.extend(empty_lists.iter().map(|list| format!("an empty `{}`", list.field)));
        }
        if !refused.is_empty() {
            errors.push(format!(
                "Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: {}.",
                refused.join("; ")
            ));
        }
        if !operation.idempotent {
            let shown = self.spec.shown_by(operation).map(|shown| {
                let shown = &self.spec.operations[shown];
                format!(
                    "; [`{}`](crate::endpoints::{}) shows whether it took effect",
                    shown.id,
                    pascal(&shown.id)
                )
            });
            errors.push(format!(
                "It is not repeated where it may have been acted on: the error then says \
                 [`is_outcome_unknown`](crate::Error::is_outcome_unknown){}.",
                shown.unwrap_or_default()
            ));
        }
        if operation.carries_secret {
            errors.push(
                "The secret of a reply that cannot be decoded is left in \
                 [`DecodeError::body`](crate::DecodeError::body) only."
                    .to_owned(),
            );
        }
        errors
    }

    /// A program that uses a handle.
    fn example(&self, handle: &Handle) -> String {
        let (mut way, mut calls) = (self.written(&handle.way), handle);
        if handle.calls.is_empty()
            && let Some((step, to)) = handle.steps.first()
            && let Some(next) = self.handles.iter().find(|other| other.name == *to)
        {
            way += &self.written(std::slice::from_ref(step));
            calls = next;
        }
        let shown = |call: &&Call| {
            let operation = &self.spec.operations[call.operation];
            operation.cursor_style.is_some() || operation.method == "get"
        };
        let call = calls.calls.iter().find(shown).or_else(|| calls.calls.first());
        let body = call.map(|call| {
            let operation = &self.spec.operations[call.operation];
            let held: Vec<&str> = calls.parameters().map(|field| field.name.as_str()).collect();
            let arguments =
                operation.arguments(self.spec).filter(|field| !held.contains(&field.name.as_str()));
            let arguments: Vec<String> = arguments.map(|field| self.value(&field.schema)).collect();
            let call = format!("client{way}.{}({})", call.method, arguments.join(", "));
            match operation.cursor_style {
                Some(_) if operation.is_report() => format!(
                    "let mut buckets = {call}.buckets();\nwhile let Some(bucket) = buckets.next().await {{\n    \
                     println!(\"{{:?}}\", bucket?);\n}}"
                ),
                Some(_) => format!(
                    "let mut items = {call}.items();\nwhile let Some(item) = items.next().await {{\n    \
                     println!(\"{{:?}}\", item?);\n}}"
                ),
                None => format!("let reply = {call}.await?;\nprintln!(\"{{reply:?}}\");"),
            }
        });
        format!(
            "```no_run\n# async fn example(client: openai_admin::Client) -> openai_admin::Result<()> \
             {{\n{}\n# Ok(())\n# }}\n```",
            body.unwrap_or_else(|| format!("let handle = client{way};"))
        )
    }

    /// Steps as they are written in a program.
    fn written(&self, way: &[Step]) -> String {
        let steps = way.iter().map(|step| match &step.parameter {
            Some(field) => format!(".{}({})", step.name, self.value(&field.schema)),
            None => format!(".{}()", step.name),
        });
        steps.collect()
    }

    /// A value that a field may have.
    fn value(&self, schema: &Type) -> String {
        match schema {
            Type::String | Type::Map => "\"docs\"".to_owned(),
            Type::Integer(_) => "1".to_owned(),
            Type::Boolean => "true".to_owned(),
            Type::Array(item) => format!("[{}]", self.value(item)),
            Type::Named(name) => {
                let component = self.spec.component(name);
                match &component.shape {
                    // Descriptions of ids say what they look like: "such as `proj_abc`".
                    Shape::Id => format!("{:?}", component.description.split('`').nth(1).unwrap_or("id")),
                    Shape::Enum(values) => {
                        format!("{:?}", values.first().map(|(value, _)| value.as_str()).unwrap_or_default())
                    }
                    Shape::Decimal => "1".to_owned(),
                    Shape::Timestamp => "openai_admin::types::Timestamp::from_secs(1_760_000_000)".to_owned(),
                    _ => "Default::default()".to_owned(),
                }
            }
        }
    }
}

fn accepted_as(spec: &Spec, field: &Field) -> (TokenStream, TokenStream) {
    let name: Ident = ident(&field.name);
    accepted(spec, &field.schema, &name)
}

fn same_way(one: &[Step], other: &[Step]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.name == other.name)
}

/// What of a field is outside of its bounds, in words.
fn outside(field: &Field) -> Option<String> {
    let (below, above, unit) = match field.schema {
        Type::Integer(_) => ("below", "above", ""),
        Type::Array(_) => ("with fewer than", "more than", " items"),
        Type::String if (field.least, field.most) == (Some(1), None) => {
            return Some(format!("an empty `{}`", field.name));
        }
        Type::String => ("with fewer than", "more than", " characters"),
        _ => return None,
    };
    let bounds = [(below, field.least), (above, field.most)];
    let bounds: Vec<String> =
        bounds.iter().filter_map(|(word, bound)| Some(format!("{word} {}", (*bound)?))).collect();
    (!bounds.is_empty()).then(|| format!("`{}` {}{unit}", field.name, bounds.join(" or ")))
}

/// What people may search for who want to make a call: `list users`, `list_users`, the operationId, and
/// the same with other verbs.
fn aliases(handle: &Handle, call: &Call, operation: &Operation) -> Vec<String> {
    let (verb, noun) = operation.verb_and_noun();
    let first = handle.way.iter().find(|step| step.parameter.is_some());
    let short = first.and_then(|step| noun.strip_prefix(&format!("{}_", step.name))).unwrap_or(noun);
    let synonyms = SYNONYMS.iter().find(|(known, _)| *known == verb).map_or(&[] as &[&str], |(_, all)| all);
    let mut aliases = Vec::new();
    for verb in [verb].iter().chain(synonyms) {
        for noun in ["", short, noun] {
            let name = format!("{verb}_{noun}").trim_end_matches('_').to_owned();
            aliases.extend([name.replace('_', " "), name]);
        }
    }
    let mut seen = vec![call.method.clone()];
    aliases.retain(|alias| {
        let is_new = !seen.contains(alias);
        seen.push(alias.clone());
        is_new
    });
    aliases
}
