//! What of generated sources the compiler would refuse: names that are there twice, and members that are not.

use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use syn::visit_mut::{self, VisitMut};

/// What is wrong with the sources.
pub fn faults(sources: &[(String, String)]) -> Vec<String> {
    let mut known = Known::default();
    let parsed: Vec<(&String, syn::File)> = sources
        .iter()
        .filter(|(name, _)| name != "mock_methods.rs")
        .map(|(name, source)| (name, syn::parse_file(source).expect("generated sources parse")))
        .collect();
    for (name, file) in &parsed {
        if name.as_str() == "raw.rs" {
            known.read(&file.items);
        }
    }
    let mut faults = Vec::new();
    for (name, file) in parsed {
        let mut search = Search {
            file: name,
            known: &known,
            faults: Vec::new(),
            methods: BTreeMap::new(),
            within: String::new(),
        };
        let mut file = file;
        search.items(&file.items);
        search.visit_file_mut(&mut file);
        faults.extend(search.faults);
    }
    faults
}

/// The structs of the raw client with their fields, and its methods with the number of their arguments.
#[derive(Default)]
struct Known {
    structs: BTreeMap<String, BTreeSet<String>>,
    methods: BTreeMap<String, usize>,
}

impl Known {
    fn read(&mut self, items: &[syn::Item]) {
        for item in items {
            match item {
                syn::Item::Mod(module) => module.content.iter().for_each(|(_, items)| self.read(items)),
                syn::Item::Struct(item) => {
                    let fields = item.fields.iter().filter_map(|field| field.ident.as_ref());
                    self.structs.insert(item.ident.to_string(), fields.map(ToString::to_string).collect());
                }
                syn::Item::Impl(block) if block.trait_.is_none() && is_client(block) => {
                    for item in &block.items {
                        if let syn::ImplItem::Fn(method) = item {
                            self.methods.insert(method.sig.ident.to_string(), method.sig.inputs.len() - 1);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

fn is_client(block: &syn::ItemImpl) -> bool {
    block.self_ty.to_token_stream().to_string().starts_with("Client")
}

struct Search<'a> {
    file: &'a str,
    known: &'a Known,
    faults: Vec<String>,
    /// The methods of each type.
    methods: BTreeMap<String, Vec<String>>,
    /// The type whose methods are looked through.
    within: String,
}

impl Search<'_> {
    fn distinct(&mut self, what: &str, names: impl Iterator<Item = String>) {
        let mut seen = BTreeSet::new();
        for name in names {
            if !seen.insert(name.clone()) {
                self.faults.push(format!("{}: {what} has `{name}` twice", self.file));
            }
        }
    }

    /// The types of a module.
    fn items(&mut self, items: &[syn::Item]) {
        let names = items.iter().filter_map(|item| match item {
            syn::Item::Struct(item) => Some(item.ident.to_string()),
            syn::Item::Enum(item) => Some(item.ident.to_string()),
            syn::Item::Macro(item) => declared(&item.mac).map(|(name, _)| name),
            _ => None,
        });
        self.distinct("a module", names);
    }

    /// Whether what is made has the fields of its type.
    fn made(&mut self, name: &str, fields: &syn::punctuated::Punctuated<syn::FieldValue, syn::Token![,]>) {
        let Some(known) = self.known.structs.get(name) else { return };
        let given: BTreeSet<String> =
            fields.iter().map(|field| field.member.to_token_stream().to_string()).collect();
        if given != *known {
            self.faults.push(format!("{}: `{name}` has {known:?}, but is made of {given:?}", self.file));
        }
    }
}

/// The type that a macro declares, and its variants.
fn declared(mac: &syn::Macro) -> Option<(String, Vec<String>)> {
    use proc_macro2::TokenTree;
    let tokens: Vec<TokenTree> = mac.tokens.clone().into_iter().collect();
    let start = tokens.iter().position(|token| token.to_string() == "enum")?;
    let name = tokens.get(start + 1)?.to_string();
    let Some(TokenTree::Group(body)) = tokens.last() else { return None };
    let body: Vec<TokenTree> = body.stream().into_iter().collect();
    let pairs = body.windows(2).filter(|pair| {
        matches!(&pair[1], TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Parenthesis)
    });
    Some((name, pairs.map(|pair| pair[0].to_string()).collect()))
}

impl VisitMut for Search<'_> {
    fn visit_item_mod_mut(&mut self, module: &mut syn::ItemMod) {
        let items = module.content.as_ref().map(|(_, items)| items.clone()).unwrap_or_default();
        self.items(&items);
        visit_mut::visit_item_mod_mut(self, module);
    }

    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        let fields = item.fields.iter().filter_map(|field| field.ident.as_ref().map(ToString::to_string));
        self.distinct(&item.ident.to_string(), fields.collect::<Vec<_>>().into_iter());
    }

    fn visit_item_enum_mut(&mut self, item: &mut syn::ItemEnum) {
        let variants: Vec<String> = item.variants.iter().map(|variant| variant.ident.to_string()).collect();
        self.distinct(&item.ident.to_string(), variants.into_iter());
    }

    fn visit_item_macro_mut(&mut self, item: &mut syn::ItemMacro) {
        if let Some((name, variants)) = declared(&item.mac) {
            self.distinct(&name, variants.into_iter().chain(["Other".to_owned()]));
        }
    }

    fn visit_item_impl_mut(&mut self, block: &mut syn::ItemImpl) {
        let ty = block.self_ty.to_token_stream().to_string();
        self.within.clone_from(&ty);
        if block.trait_.is_none() {
            let key = format!("{} {ty}", block.generics.to_token_stream());
            let mut all = self.methods.remove(&key).unwrap_or_default();
            all.extend(block.items.iter().filter_map(|item| match item {
                syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                _ => None,
            }));
            self.distinct(&ty, all.clone().into_iter());
            self.methods.insert(key, all);
        }
        visit_mut::visit_item_impl_mut(self, block);
    }

    fn visit_signature_mut(&mut self, signature: &mut syn::Signature) {
        let arguments = signature.inputs.iter().filter_map(|argument| match argument {
            syn::FnArg::Typed(argument) => Some(argument.pat.to_token_stream().to_string()),
            syn::FnArg::Receiver(_) => None,
        });
        let arguments: Vec<String> = arguments.collect();
        self.distinct(&signature.ident.to_string(), arguments.into_iter());
    }

    fn visit_expr_struct_mut(&mut self, made: &mut syn::ExprStruct) {
        let name = made.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        match self.file {
            "types.rs" if name == "Self" => self.made(&self.within.clone(), &made.fields.clone()),
            "endpoints.rs" if name != "Self" => self.made(&name, &made.fields.clone()),
            _ => {}
        }
        visit_mut::visit_expr_struct_mut(self, made);
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        let method = call.method.to_string();
        if self.file == "endpoints.rs"
            && call.receiver.to_token_stream().to_string() == "raw"
            && self.known.methods.get(&method) != Some(&call.args.len())
        {
            self.faults.push(format!("endpoints.rs: `{method}` is given {} arguments", call.args.len()));
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }
}
