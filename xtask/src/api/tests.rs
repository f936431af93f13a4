//! Small crates and what is listed of them.

use super::list;
use super::list::Entry;
use super::render;
use super::rustdoc;
use super::rustdoc::Pages;
use super::source;
use super::source::Sources;
use std::collections::BTreeMap;

/// The entries of a crate with these files below `src/`.
fn entries(files: &[(&str, &str)]) -> Vec<Entry> {
    tree(files).map(|tree| list::list(&tree)).unwrap_or_else(|wrong| panic!("{wrong}"))
}

fn tree(files: &[(&str, &str)]) -> Result<source::Tree, String> {
    let files = files.iter().map(|(path, text)| (format!("src/{path}"), (*text).to_owned()));
    let generated = syn::parse_file("pub struct Made { pub id: crate::ids::Id }").unwrap();
    let generated = BTreeMap::from([("made.rs".to_owned(), generated)]);
    source::tree(&Sources { files: files.collect(), generated })
}

/// The lines below the header, without gaps.
fn listed(files: &[(&str, &str)]) -> Vec<String> {
    let text = render(&entries(files));
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(str::to_owned).collect()
}

#[track_caller]
fn assert_listed(files: &[(&str, &str)], expected: &[&str]) {
    assert_eq!(listed(files), expected);
}

#[test]
fn re_exports_show_what_private_modules_declare() {
    assert_listed(
        &[
            (
                "lib.rs",
                "mod inner; pub mod shown; pub use inner::{Plain, Old as New}; pub use other::Thing;
                 pub use shown::Seen; pub use operations::operations; mod operations;",
            ),
            ("inner.rs", "pub mod deep; pub struct Plain; pub struct Old; pub struct Left;"),
            ("shown.rs", "pub use crate::inner::deep::*; pub struct Seen(u8); struct Own;"),
            ("inner/deep.rs", "pub struct Globbed; pub(crate) struct Kept; pub struct Own;"),
            ("operations.rs", "pub fn operations() -> &'static [crate::New] { &[] }"),
        ],
        &[
            "struct New;",
            "struct Plain;",
            "use Seen = shown::Seen",
            "use Thing = other::Thing",
            "fn operations() -> &'static [New]",
            "mod shown",
            "struct shown::Globbed;",
            "struct shown::Seen",
        ],
    );
}

#[test]
fn modules_nest_in_files_directories_and_braces() {
    assert_listed(
        &[
            (
                "lib.rs",
                "pub mod a { pub mod b { pub struct C { pub d: super::E } } pub struct E; } pub mod f;",
            ),
            ("f/mod.rs", "pub mod g;"),
            ("f/g.rs", "pub fn h(_: self::super::super::a::b::C) {}"),
        ],
        &[
            "mod a",
            "mod f",
            "struct a::E;",
            "mod a::b",
            "struct a::b::C",
            "  d: E",
            "mod f::g",
            "fn f::g::h(_: C)",
        ],
    );
}

#[test]
fn what_needs_a_feature_says_so_and_what_is_for_tests_is_left_out() {
    assert_listed(
        &[(
            "lib.rs",
            r#"
            #[cfg(feature = "mock")] pub mod mock { pub struct Server; impl crate::Both { pub fn mock(&self) {} } }
            #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
            #[derive(Clone)] pub struct Both { #[cfg(feature = "more")] pub more: u8, pub always: u8 }
            #[cfg(all(feature = "b", feature = "a"))] pub fn all() {}
            #[cfg(any(feature = "b", feature = "a"))] pub fn any() {}
            #[cfg(not(feature = "a"))] pub fn not() {}
            #[cfg(test)] pub mod tests;
            #[cfg(fuzzing)] pub fn fuzzing() {}
            #[cfg(not(test))] pub fn always() {}
            "#,
        )],
        &[
            "struct Both",
            "  [more] more: u8",
            "  always: u8",
            "  [mock] fn mock(&self)",
            "  impl Clone",
            "  [schemars] impl JsonSchema",
            "[a+b] fn all()",
            "fn always()",
            "[b or a] fn any()",
            "[mock] mod mock",
            "[not a] fn not()",
            "[mock] struct mock::Server;",
        ],
    );
}

#[test]
fn types_are_called_as_a_reader_would_call_them() {
    assert_listed(
        &[(
            "lib.rs",
            "use std::time::Duration; use std::fmt; use http::Method as Verb; pub use http::Method;
             pub mod a { pub struct Twice; pub struct Once; } pub mod b { pub struct Twice; }
             pub fn short<'a, T: Iterator>(mut a: ::std::option::Option<crate::a::Once>, b: &'a mut Duration,
                 c: Box<dyn Fn(&str) -> fmt::Result + Send + 'a>, d: T::Item, e: <T as Iterator>::Item,
                 f: Verb, g: [u8; 4], h: serde_json::Value, i: impl for<'b> Fn(&'b str),) -> impl Into<b::Twice>
                 where T: fmt::Debug + ?Sized, {}
             pub const fn number(_: a::Twice, _: (u8, u8), _: *const u8) -> ! { loop {} }
             pub const TABLE: &[&str] = &[];
             pub type Result<T, E = Problem> = std::result::Result<T, E>; pub enum Problem {}
             pub async fn later() -> crate::Result<()> { Ok(()) }",
        )],
        &[
            "use Method = http::Method",
            "enum Problem",
            "type Result<T, E = Problem> = result::Result<T, E>",
            "const TABLE: &[&str]",
            "mod a",
            "mod b",
            "async fn later() -> Result<()>",
            "const fn number(_: a::Twice, _: (u8, u8), _: *const u8) -> !",
            "fn short<'a, T: Iterator>(a: Option<Once>, b: &'a mut Duration, c: Box<dyn Fn(&str) -> fmt::Result \
             + Send + 'a>, d: T::Item, e: <T as Iterator>::Item, f: Method, g: [u8; 4], h: serde_json::Value, \
             i: impl for<'b> Fn(&'b str)) -> impl Into<b::Twice> where T: Debug + ?Sized",
            "struct a::Once;",
            "struct a::Twice;",
            "struct b::Twice;",
        ],
    );
}

#[test]
fn impls_are_found_wherever_they_stand() {
    assert_listed(
        &[
            (
                "lib.rs",
                "mod call; mod made; pub use call::*;
                 pub mod made_public { pub use crate::made::Create; }",
            ),
            (
                "call.rs",
                "pub struct Call<E> { pub(crate) e: E }
                 pub trait Endpoint: sealed::Sealed { type Output: Send; #[doc(hidden)] fn send(&self);
                     fn name(&self) -> &str; fn again(&self) -> bool { true } }
                 pub(crate) mod sealed { pub trait Sealed {} }
                 impl<E: Endpoint> IntoFuture for Call<E> { type Output = E::Output; fn into_future(self) {} }
                 impl<T: Endpoint> Endpoint for std::sync::Arc<T> { type Output = T::Output; }",
            ),
            (
                "made.rs",
                "use crate::call::Call; use std::error::Error as StdError;
                 #[derive(Clone, Debug)] #[non_exhaustive] pub struct Create { body: u8, pub id: u8 }
                 struct Hidden;
                 impl crate::call::sealed::Sealed for Create {}
                 impl crate::call::Endpoint for Create { type Output = Hidden2; }
                 impl StdError for Create {}
                 impl Call<Create> { pub fn name(mut self, name: impl Into<String>) -> Self { self } }
                 impl<E: crate::call::Endpoint> Call<E> { pub fn send(self) {} pub(crate) fn kept(self) {} fn own() {} }
                 impl<E> Call<E> { #[doc(hidden)] pub fn unseen(&self) {} pub const MOST: usize = 1; }
                 impl Hidden { pub fn nobody(&self) {} }
                 impl From<Create> for String { fn from(_: Create) -> Self { String::new() } }
                 impl From<&str> for Create { fn from(_: &str) -> Self { todo!() } }
                 impl<'de> serde::Deserialize<'de> for Create {}",
            ),
        ],
        &[
            "struct Call<E>",
            "  const MOST: usize",
            "  fn send(self) where E: Endpoint",
            "  impl<E: Endpoint> IntoFuture<Output = E::Output>",
            "trait Endpoint: Sealed",
            "  type Output: Send",
            "  fn again(&self) -> bool { .. }",
            "  fn name(&self) -> &str",
            "  impl<T: Endpoint> Endpoint<Output = T::Output> for Arc<T>",
            "mod made_public",
            "struct made_public::Create #[non_exhaustive]",
            "  id: u8",
            "  impl Clone, Debug, Deserialize, Endpoint<Output = Hidden2>, Error, From<&str>",
            "  impl From<Create> for String",
            "impl Call<Create>",
            "  fn name(self, name: impl Into<String>) -> Self",
        ],
    );
}

#[test]
fn fields_and_variants_keep_their_order_and_private_fields_are_told() {
    assert_listed(
        &[(
            "lib.rs",
            "pub struct Open { pub z: u8, pub a: u8 } pub struct Partly { pub z: u8, a: u8 } pub struct Empty {}
             pub struct Tuple(pub u8, u8); #[doc(hidden)] pub struct Unseen;
             #[derive(thiserror::Error)] pub enum Kind { Z, A(#[from] std::io::Error), B { c: u8 }, #[doc(hidden)] X }",
        )],
        &[
            "struct Empty {}",
            "enum Kind",
            "  Z",
            "  A(io::Error)",
            "  B { c: u8 }",
            "  impl Display, Error, From<io::Error>",
            "struct Open",
            "  z: u8",
            "  a: u8",
            "struct Partly",
            "  z: u8",
            "  private fields",
            "struct Tuple",
            "  0: u8",
            "  private fields",
        ],
    );
}

const MACROS: &str = r##"
    macro_rules! open_enum {
        ($(#[$meta:meta])* pub enum $name:ident { $($variant:ident = $value:literal,)+ }) => {
            $(#[$meta])*
            #[derive(Clone)]
            #[non_exhaustive]
            pub enum $name { $($variant,)+ Unknown($crate::Unknown) }
            impl $name {
                pub const KNOWN: &[Self] = &[$(Self::$variant),+];
                pub fn as_str(&self) -> &str { match self { $(Self::$variant => $value,)+ _ => "" } }
            }
            $crate::string_like!($name);
        };
    }
    macro_rules! string_like {
        ($name:ident) => {
            impl From<&$name> for $name { fn from(value: &$name) -> Self { value.clone() } }
            #[cfg(feature = "schemars")] impl schemars::JsonSchema for $name {}
        };
    }
    macro_rules! id { ($(#[$meta:meta])* pub struct $name:ident;) => {
        $(#[$meta])* pub struct $name(Box<str>); $crate::string_like!($name); } }
    pub struct Unknown(u8);
    pub mod types {
        crate::open_enum! { #[doc = "One."] pub enum Order { #[doc = "Up."] Asc = "asc", Desc = "desc", } }
        crate::id! { #[doc = "Two."] pub struct UserId; }
    }
"##;

#[test]
fn what_macros_declare_is_compact_and_what_it_has_in_common_is_read_from_the_macro() {
    assert_listed(
        &[("lib.rs", MACROS)],
        &[
            "struct Unknown",
            "mod types",
            "open enum types::Order",
            "  Asc = \"asc\"",
            "  Desc = \"desc\"",
            "id types::UserId",
            "each id",
            "  impl From<&Self>",
            "  [schemars] impl JsonSchema",
            "each open enum #[non_exhaustive]",
            "  Unknown(Unknown)",
            "  const KNOWN: &[Self]",
            "  fn as_str(&self) -> &str",
            "  impl Clone, From<&Self>",
            "  [schemars] impl JsonSchema",
        ],
    );
}

#[test]
fn included_files_stand_where_they_are_included() {
    assert_listed(
        &[(
            "lib.rs",
            "mod ids { pub struct Id; }
             pub mod made { include!(concat!(env!(\"OUT_DIR\"), \"/made.rs\")); pub use crate::ids::Id; }",
        )],
        &["mod made", "struct made::Id;", "struct made::Made", "  id: Id"],
    );
}

#[test]
fn what_many_structs_of_a_module_have_is_said_once() {
    let structs: String = (b'A'..=b'H')
        .map(|letter| {
            let name = format!("Get{}When", char::from(letter));
            format!("pub struct {name}; impl {name} {{ pub fn new() -> Self {{}} }}\n")
        })
        .collect();
    let text = format!("pub mod mock {{ {structs} impl GetBWhen {{ pub fn more(self) {{}} }} }}");
    let lines = listed(&[("lib.rs", &text)]);
    assert_eq!(
        lines[..6],
        [
            "mod mock",
            "each struct mock::*When",
            "  fn new() -> Self",
            "struct mock::GetAWhen;",
            "struct mock::GetBWhen;",
            "  fn more(self)"
        ]
    );
    assert_eq!(lines.len(), 12, "{lines:?}");
}

#[test]
fn what_is_not_understood_is_named() {
    for (text, expected) in [
        ("mod gone;", "src/gone/mod.rs"),
        ("strange! { pub fn x() }", "strange!"),
        ("pub mod a { include!(\"unknown.rs\"); }", "`unknown.rs`"),
        ("#[path = \"x.rs\"] mod y;", "`#[path]` of y"),
        ("fn {", "src/lib.rs"),
    ] {
        let said = tree(&[("lib.rs", text)]).err().unwrap_or_default();
        assert!(said.starts_with("api: ") && said.contains(expected), "{text}: {said}");
    }
}

#[test]
fn link_targets_are_those_of_the_item_itself() {
    let html = r##"<a href="#method.get">get</a><h1 id="main-content"></h1>
        <section id="variant.A"><span id="variant.A.field.0"></span></section><section id="method.get">
        <section id="method.get-1"><section id="associatedconstant.ALL">
        <h2 id="trait-implementations"></h2><section id="method.clone">"##;
    let targets = rustdoc::targets(html);
    let targets: Vec<(&str, usize)> = targets.iter().map(|(name, count)| (name.as_str(), *count)).collect();
    assert_eq!(targets, [("associatedconstant.ALL", 1), ("method.get", 2), ("variant.A", 1)]);
}

#[test]
fn each_difference_from_rustdoc_is_named() {
    let entries = entries(&[
        (
            "lib.rs",
            "mod a; pub use a::{S, S as T}; pub use http::Method; #[cfg(not(feature = \"x\"))] pub struct N;
             pub type R = Result<u8, u8>; pub struct Gone; pub mod types;",
        ),
        ("a.rs", "pub struct S { pub f: u8 } impl S { pub fn m(&self) {} } impl S { pub fn n(&self) {} }"),
        ("types.rs", MACROS),
    ]);
    let page = |kind: &str, path: &str, targets: &[(&str, usize)]| {
        let targets = targets.iter().map(|(name, count)| ((*name).to_owned(), *count));
        ((kind.to_owned(), path.to_owned()), targets.collect())
    };
    let order = [
        ("associatedconstant.KNOWN", 1),
        ("method.as_str", 1),
        ("variant.Asc", 1),
        ("variant.Desc", 1),
        ("variant.Unknown", 1),
    ];
    let mut pages: Pages = BTreeMap::from([
        page("struct", "S", &[("structfield.f", 1), ("method.m", 1), ("method.n", 1)]),
        page("struct", "T", &[("structfield.f", 1), ("method.m", 1), ("method.n", 1)]),
        page("struct", "Method", &[("method.as_str", 1)]),
        page("type", "R", &[("variant.Ok", 1)]),
        page("struct", "Gone", &[]),
        page("mod", "types", &[]),
        page("mod", "types::types", &[]),
        page("struct", "types::Unknown", &[]),
        page("enum", "types::types::Order", &order),
        page("struct", "types::types::UserId", &[]),
    ]);
    assert_eq!(rustdoc::compare(&entries, &pages), Vec::<String>::new());

    pages.remove(&("struct".to_owned(), "Gone".to_owned()));
    pages.extend([
        page("fn", "new", &[]),
        page("struct", "S", &[("structfield.f", 1), ("method.m", 2), ("variant.X", 1)]),
        page("enum", "types::types::Order", &order[1..]),
    ]);
    let expected = [
        "enum types::types::Order: rustdoc has 0 of associatedconstant KNOWN, the text 1",
        "rustdoc has the fn new, the text does not",
        "struct S: rustdoc has 2 of method m, the text 1",
        "struct S: rustdoc has 1 of variant X, the text 0",
        "struct S: rustdoc has 0 of method n, the text 1",
        "the text has the struct Gone, rustdoc does not",
    ];
    assert_eq!(rustdoc::compare(&entries, &pages), expected.map(str::to_owned));
}
