//! Writes open enums and ids, which the raw client is given in place of its own.

use crate::handles::pascal;
use crate::spec::{Shape, Spec};
use crate::yaml::Problem;
use proc_macro2::TokenStream;
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
                for (value, meaning) in values {
                    let variant = format_ident!("{}", pascal(value));
                    if values.iter().filter(|(other, _)| pascal(other) == pascal(value)).count() > 1 {
                        let message = format!("two values would be the variant `{variant}`");
                        return Err(spec.document.problem(&component.place, message));
                    }
                    if variant == "Unknown" {
                        return Err(spec.document.problem(
                            &component.place,
                            "a value named `unknown` would collide with the variant for unknown values",
                        ));
                    }
                    variants.extend(quote!(#[doc = #meaning] #variant,));
                    texts.extend(quote!(#variant = #value,));
                }
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
