//! Types and signatures as a reader wants them: short paths, even spacing.

use super::resolve::Target;
use super::source::EXTERNAL;
use super::source::Tree;
use super::source::named;
use proc_macro2::Delimiter;
use proc_macro2::TokenStream;
use proc_macro2::TokenTree;
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::visit_mut::VisitMut;

/// What the things of the crate are called.
pub struct Names<'a> {
    pub tree: &'a Tree,
    /// The shortest path of each public item.
    pub items: BTreeMap<usize, String>,
    /// How many public types have each name.
    pub taken: BTreeMap<String, usize>,
    /// What the crate re-exports of others, by its path there.
    pub others: BTreeMap<Vec<String>, String>,
}

/// The crates whose types need no name of a crate in front of them.
const STANDARD: [&str; 3] = ["std", "core", "alloc"];

impl Names<'_> {
    /// A type, a bound or anything else that holds paths, as it is called in a module.
    pub fn show<T: ToTokens + Clone>(
        &self,
        module: usize,
        node: &T,
        visit: fn(&mut Shorten<'_>, &mut T),
    ) -> String {
        let mut node = node.clone();
        visit(&mut Shorten { names: self, module }, &mut node);
        spaced(node.to_token_stream())
    }

    pub fn ty(&self, module: usize, ty: &syn::Type) -> String {
        self.show(module, ty, |shorten, ty| shorten.visit_type_mut(ty))
    }

    pub fn bounds(
        &self,
        module: usize,
        bounds: &syn::punctuated::Punctuated<syn::TypeParamBound, syn::Token![+]>,
    ) -> String {
        let bounds = bounds.iter();
        let bounds: Vec<String> = bounds
            .map(|bound| self.show(module, bound, |shorten, bound| shorten.visit_type_param_bound_mut(bound)))
            .collect();
        bounds.join(" + ")
    }

    /// `<T: Clone>`, and ` where …`.
    pub fn generics(&self, module: usize, generics: &syn::Generics) -> (String, String) {
        let mut own = syn::Generics { where_clause: None, ..generics.clone() };
        own.params.pop_punct();
        let own = self.show(module, &own, |shorten, own| shorten.visit_generics_mut(own));
        let conditions = self.predicates(module, generics);
        let conditions = conditions.join(", ");
        (own, if conditions.is_empty() { conditions } else { format!(" where {conditions}") })
    }

    /// The predicates of a `where`.
    pub fn predicates(&self, module: usize, generics: &syn::Generics) -> Vec<String> {
        let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let predicates = predicates.map(|predicate| {
            self.show(module, predicate, |shorten, predicate| shorten.visit_where_predicate_mut(predicate))
        });
        predicates.collect()
    }

    /// A function, without what only its body sees.
    pub fn signature(&self, module: usize, signature: &syn::Signature) -> String {
        let mut signature = signature.clone();
        for input in &mut signature.inputs {
            match input {
                syn::FnArg::Receiver(receiver) => {
                    receiver.attrs.clear();
                    receiver.mutability = None;
                }
                syn::FnArg::Typed(argument) => {
                    argument.attrs.clear();
                    if let syn::Pat::Ident(pattern) = &mut *argument.pat {
                        pattern.mutability = None;
                    }
                }
            }
        }
        signature.inputs.pop_punct();
        signature.generics.params.pop_punct();
        if let Some(clause) = &mut signature.generics.where_clause {
            clause.predicates.pop_punct();
        }
        self.show(module, &signature, |shorten, it| shorten.visit_signature_mut(it))
    }

    /// What a path names, if that is an item of this crate.
    pub fn item(&self, module: usize, path: &syn::Path) -> Option<usize> {
        self.tree.resolve(module, &segments(path)).into_iter().find_map(|target| match target {
            Target::Item(item) if is_type(&self.tree.items[item].item) => Some(item),
            _ => None,
        })
    }

    /// The name of an item of this crate: its last part, where no other is called like that.
    pub fn short(&self, item: usize) -> String {
        let Some(path) = self.items.get(&item) else {
            return named(&self.tree.items[item].item).map(|(name, _)| name).unwrap_or_default();
        };
        let last = path.rsplit("::").next().unwrap_or(path);
        if self.taken.get(last).is_some_and(|count| *count > 1) { path.clone() } else { last.to_owned() }
    }

    /// The short name of what a path leads to; none to leave it as it is.
    fn shorter(&self, module: usize, path: &syn::Path) -> Option<String> {
        let segments = segments(path);
        if let Some(item) = self.item(module, path) {
            return Some(self.short(item));
        }
        let external = self.tree.resolve(module, &segments).into_iter().find_map(|target| match target {
            Target::External(path) => Some(path),
            _ => None,
        })?;
        if let Some(name) = self.others.get(&external) {
            return Some(name.clone());
        }
        let [first, .., last] = external.as_slice() else { return None };
        if first.starts_with(char::is_uppercase) {
            // What belongs to a parameter, such as `E::Output`.
            return None;
        }
        let before = &external[external.len() - 2];
        let is_taken = self.taken.contains_key(last) || ["Result", "Error"].contains(&last.as_str());
        Some(match STANDARD.contains(&first.as_str()) {
            true if is_taken => format!("{before}::{last}"),
            true => last.clone(),
            false => format!("{first}::{last}"),
        })
    }
}

/// The names in a path, with a mark where it begins with `::`.
pub fn segments(path: &syn::Path) -> Vec<String> {
    let mut segments: Vec<String> = path.leading_colon.iter().map(|_| EXTERNAL.to_owned()).collect();
    segments.extend(path.segments.iter().map(|segment| segment.ident.to_string()));
    segments
}

/// Whether an item has a name among the types.
pub fn is_type(item: &syn::Item) -> bool {
    !matches!(item, syn::Item::Fn(_) | syn::Item::Const(_) | syn::Item::Static(_) | syn::Item::Macro(_))
}

/// Gives each path the name that [`Names`] has for it.
pub struct Shorten<'a> {
    names: &'a Names<'a>,
    module: usize,
}

impl VisitMut for Shorten<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if let Some(name) = self.names.shorter(self.module, path) {
            let arguments = path.segments.last().map(|segment| segment.arguments.clone());
            if let Ok(mut short) = syn::parse_str::<syn::Path>(&name) {
                if let (Some(last), Some(arguments)) = (short.segments.last_mut(), arguments) {
                    last.arguments = arguments;
                }
                *path = short;
            }
        }
        syn::visit_mut::visit_path_mut(self, path);
    }

    fn visit_type_path_mut(&mut self, path: &mut syn::TypePath) {
        match &mut path.qself {
            // `<T as Trait>::Item`: how much of the path is the trait is told by its length.
            Some(of) => {
                self.visit_type_mut(&mut of.ty);
                path.path.segments.iter_mut().for_each(|segment| self.visit_path_segment_mut(segment));
            }
            None => self.visit_path_mut(&mut path.path),
        }
    }

    fn visit_attribute_mut(&mut self, _: &mut syn::Attribute) {}
}

/// Tokens with the spaces that rustfmt would set.
pub fn spaced(tokens: TokenStream) -> String {
    let mut words = Vec::new();
    flatten(tokens, &mut words);
    let mut text = String::new();
    let mut before = "";
    for word in &words {
        if !before.is_empty() && is_apart(before, word) {
            text.push(' ');
        }
        text.push_str(word);
        before = word;
    }
    text
}

fn is_apart(before: &str, word: &str) -> bool {
    if ["(", "[", "<", "&", "::", "?", "!", "#", "'", "*"].contains(&before) {
        return false;
    }
    match word {
        "," | ";" | ":" | ")" | "]" | ">" | "." => false,
        "::" => !before.chars().all(is_word) && before != ">",
        "<" => !before.chars().all(is_word) && !["::", ">"].contains(&before),
        "(" => {
            !before.chars().all(is_word) && before != ">"
                || ["dyn", "for", "impl", "mut", "as", "in"].contains(&before)
        }
        _ => true,
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Single tokens as texts; what belongs together, such as `->` and `'a`, in one.
fn flatten(tokens: TokenStream, words: &mut Vec<String>) {
    let mut joint = String::new();
    for token in tokens {
        match token {
            TokenTree::Punct(punct) => {
                joint.push(punct.as_char());
                let whole = ["::", "->", "=>", "..", "..=", "=="];
                let open = whole.iter().any(|whole| whole.len() > joint.len() && whole.starts_with(&joint));
                if joint == "'" || (punct.spacing() == proc_macro2::Spacing::Joint && open) {
                    continue;
                }
                match whole.contains(&joint.as_str()) {
                    true => words.push(std::mem::take(&mut joint)),
                    // `<<` and the like are single tokens of generics.
                    false => words.extend(std::mem::take(&mut joint).chars().map(String::from)),
                }
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                words.push(open.to_owned());
                flatten(group.stream(), words);
                words.push(close.to_owned());
                words.retain(|word| !word.is_empty());
            }
            token => words.push(std::mem::take(&mut joint) + &token.to_string()),
        }
    }
}
