//! Writes the sources that `openai-admin` includes: formatted, so that notes of the compiler and links of
//! the documentation lead to lines that can be read.

mod endpoints;
mod handles;
#[cfg(feature = "mock")]
mod mock;
mod operations;
mod raw;
mod rust;
mod setters;
mod types;
mod values;

use crate::spec::Spec;
use crate::yaml::Problem;

pub use rust::ident;

const HEADER: &str = "// @generated from openapi.yaml; edit that instead.\n\n";

/// Name and content of each file.
pub fn files(spec: &Spec) -> Result<Vec<(String, String)>, Problem> {
    let mut files = vec![
        ("raw.rs", raw::generate(spec)?),
        ("values.rs", values::values(spec)?),
        ("types.rs", types::types(spec)),
        ("endpoints.rs", endpoints::endpoints(spec)?),
        ("handles.rs", handles::source(spec)?),
        ("operations.rs", operations::operations(spec)),
    ];
    #[cfg(feature = "mock")]
    files.extend(mock::files(spec)?);
    let formatted = files.drain(..).map(|(name, tokens)| {
        let mut file = syn::parse2(tokens).map_err(|e| {
            spec.document.problem("", format!("{name} does not parse: {e}; correct what writes it"))
        })?;
        inline(&mut file);
        Ok((name.to_owned(), HEADER.to_owned() + &comments(&prettyplease::unparse(&file))))
    });
    formatted.collect()
}

/// Marks each method so that it is compiled in the program that calls it, if one does: those of all
/// operations would be most of what has to be compiled of the crate.
fn inline(file: &mut syn::File) {
    let blocks = file.items.iter_mut().filter_map(|item| match item {
        syn::Item::Impl(block) => Some(&mut block.items),
        _ => None,
    });
    for item in blocks.flatten() {
        if let syn::ImplItem::Fn(method) = item {
            method.attrs.push(syn::parse_quote!(#[inline]));
        }
    }
}

/// Writes doc comments as people do: a line each, with a space before the text.
fn comments(source: &str) -> String {
    let mut written = String::with_capacity(source.len());
    // The indentation of the block comment that a line is part of.
    let mut block: Option<&str> = None;
    for line in source.lines() {
        let text = line.trim_start();
        let indent = &line[..line.len() - text.len()];
        let (indent, text) = match (block, text.strip_prefix("///"), text.strip_prefix("/**")) {
            (Some(indent), ..) => (indent, line),
            (None, Some(text), _) => (indent, text),
            (None, None, Some(text)) => {
                block = Some(indent);
                (indent, text)
            }
            (None, None, None) => {
                written.push_str(line);
                written.push('\n');
                continue;
            }
        };
        // Only what was written as a line comment has its space already.
        let has_space = block.is_none() && text.starts_with(' ');
        let space = if text.is_empty() || has_space { "" } else { " " };
        let end = text.strip_suffix("*/").filter(|_| block.is_some());
        written.push_str(&format!("{indent}///{space}{}\n", end.unwrap_or(text)));
        if end.is_some() {
            block = None;
        }
    }
    written
}
