//! Macros of the crate that declare types: what each of their types has, read from the macro itself.

use super::source::Condition;
use super::source::Module;
use super::source::Sources;
use super::source::Tree;
use super::source::named;
use proc_macro2::Group;
use proc_macro2::Ident;
use proc_macro2::Span;
use proc_macro2::TokenStream;
use proc_macro2::TokenTree;

/// The name that stands for the declared type in the items of a macro.
pub const DECLARED: &str = "Declared";

/// Where stands what all types of a macro have: behind everything else.
pub fn key(name: &str) -> Vec<String> {
    vec!["~".to_owned(), name.to_owned()]
}

impl Tree {
    /// A call such as `open_enum! { pub enum Order { Asc = "asc", Desc = "desc" } }`.
    pub fn declare(
        &mut self,
        sources: &Sources,
        module: usize,
        condition: Condition,
        call: &syn::ItemMacro,
    ) -> Result<(), String> {
        let name = call.mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let place = format!("`{name}!` in module {}", self.modules[module].path.join("::"));
        let item: syn::Item = syn::parse2(call.mac.tokens.clone()).map_err(|e| {
            format!(
                "api: {place} does not hold a struct or an enum: {e}; teach xtask/src/api/macros.rs about it"
            )
        })?;
        let Some((declared, public)) = named(&item) else {
            return Err(format!("api: {place} declares nothing; teach xtask/src/api/macros.rs about it"));
        };
        if !self.templates.contains_key(&name) {
            let items = expand(self, &name)?;
            let id = self.modules.len();
            self.templates.insert(name.clone(), id);
            let path = vec![format!("{name}!")];
            let (condition, names) = (Condition::new(), Vec::new());
            self.modules.push(Module { path, parent: Some(0), public: false, condition, names });
            self.add(sources, id, items)?;
        }
        self.define(module, declared, public, condition, item, Some(name));
        Ok(())
    }
}

/// The items that the first rule of a macro makes: whatever it repeats is left out, and every variable
/// becomes [`DECLARED`].
fn expand(tree: &Tree, name: &str) -> Result<Vec<syn::Item>, String> {
    let Some(rules) = tree.rules.get(name) else {
        return Err(format!("api: there is no macro `{name}!` in front of its calls; declare it earlier"));
    };
    let mut groups = rules.clone().into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    });
    let made = without_variables(groups.nth(1).unwrap_or_default());
    let file: syn::File = syn::parse2(made).map_err(|e| {
        format!("api: what `{name}!` makes is not understood: {e}; teach xtask/src/api/macros.rs about it")
    })?;
    let mut items = Vec::new();
    for item in file.items {
        match &item {
            syn::Item::Macro(inner) => {
                let inner = inner.mac.path.segments.last().map(|segment| segment.ident.to_string());
                items.extend(expand(tree, &inner.unwrap_or_default())?);
            }
            _ => items.push(item),
        }
    }
    Ok(items)
}

fn without_variables(tokens: TokenStream) -> TokenStream {
    let mut made = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '$' => match tokens.next() {
                // `$(…),+`
                Some(TokenTree::Group(_)) => {
                    for token in tokens.by_ref() {
                        if matches!(&token, TokenTree::Punct(punct) if "*+?".contains(punct.as_char())) {
                            break;
                        }
                    }
                }
                Some(TokenTree::Ident(name)) if name == "crate" => made.push(TokenTree::Ident(name)),
                _ => made.push(TokenTree::Ident(Ident::new(DECLARED, Span::call_site()))),
            },
            TokenTree::Group(group) => {
                let inner = without_variables(group.stream());
                made.push(TokenTree::Group(Group::new(group.delimiter(), inner)));
            }
            token => made.push(token),
        }
    }
    made.into_iter().collect()
}

/// Variants of a declared enum and their values, as they are written.
pub fn values(item: &syn::Item) -> Vec<(String, String)> {
    let syn::Item::Enum(item) = item else { return Vec::new() };
    let variants = item.variants.iter().map(|variant| {
        let value = variant.discriminant.as_ref().map(|(_, value)| quote::quote!(#value).to_string());
        (variant.ident.to_string(), value.unwrap_or_default())
    });
    variants.collect()
}
