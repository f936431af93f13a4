//! Writes open enums and ids, which the raw client is given in place of its own.

use crate::spec::{Component, Shape, Spec};
use crate::yaml::{Problem, child};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// Open enums and ids, which the raw client is given in place of its own.
pub fn values(spec: &Spec) -> Result<TokenStream, Problem> {
    let mut items = TokenStream::new();
    for (name, component) in &spec.components {
        let ident = format_ident!("{name}");
        let doc = &component.description;
        items.extend(match &component.shape {
            Shape::Enum(values) => {
                let (mut variants, mut texts) = (TokenStream::new(), TokenStream::new());
                for (index, (value, meaning)) in values.iter().enumerate() {
                    let name = spec.variant(component, value);
                    let wrong = |message: String| {
                        let place = format!("{}/enum/{index}", component.place);
                        Err(spec.document.problem(&place, message))
                    };
                    let Ok(variant) = syn::parse_str::<Ident>(&name) else {
                        return wrong(format!("`{value}` is no name in Rust; give it one in x-rust-name"));
                    };
                    if values[..index].iter().any(|(other, _)| spec.variant(component, other) == name) {
                        return wrong(format!("two values would be the variant `{variant}`"));
                    }
                    if variant == "Unknown" {
                        return wrong(
                            "a value named `unknown` would collide with the variant for unknown values"
                                .to_owned(),
                        );
                    }
                    variants.extend(quote!(#[doc = #meaning] #variant,));
                    texts.extend(quote!(#variant = #value,));
                }
                let subsets = subsets(spec, component, values, &ident)?;
                quote! {
                    #[doc = #doc]
                    #[derive(Clone, Debug, PartialEq, Eq)]
                    #[non_exhaustive]
                    pub enum #ident {
                        #variants
                        /// A value that this version of the crate does not know; it is kept as it came.
                        Unknown(crate::model::open_enum::UnknownValue),
                    }
                    crate::model::open_enum::open_enum!(#ident { #texts });
                    #subsets
                }
            }
            Shape::Id => quote! {
                #[doc = #doc]
                #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
                pub struct #ident(Box<str>);
                crate::model::id::id!(#ident);
            },
            _ => continue,
        });
    }
    Ok(items)
}

/// The methods that tell whether a value is in one of the subsets that have a name.
fn subsets(
    spec: &Spec,
    component: &Component,
    values: &[(String, String)],
    ident: &Ident,
) -> Result<TokenStream, Problem> {
    let mut methods = TokenStream::new();
    for (name, subset) in spec.subsets(component) {
        let place = child(&child(&component.place, "x-subsets"), &name);
        if let Some(stranger) = subset.iter().find(|one| values.iter().all(|(value, _)| value != *one)) {
            return Err(spec.document.problem(&place, format!("`{stranger}` is no value of the enum")));
        }
        let variants = subset.iter().map(|value| format_ident!("{}", spec.variant(component, value)));
        let method = format_ident!("is_{name}");
        let doc = format!(
            "Whether the value is {}; `None` for values that this version does not know.",
            name.replace('_', " ")
        );
        methods.extend(quote! {
            #[doc = #doc]
            pub fn #method(&self) -> Option<bool> {
                match self {
                    #(Self::#variants)|* => Some(true),
                    Self::Unknown(_) => None,
                    _ => Some(false),
                }
            }
        });
    }
    Ok(match methods.is_empty() {
        true => methods,
        false => quote!(impl #ident { #methods }),
    })
}
