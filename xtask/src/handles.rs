//! The README's table of handles: how each is reached from a client, and its calls. Read from src/resources.

use crate::api::source::Sources;
use crate::api::source::condition;
use crate::root;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

const START: &str = "<!-- handles: written by cargo xtask regenerate -->";
const END: &str = "<!-- end of handles -->";

/// The README with the table that the sources ask for.
pub fn readme(current: &str) -> Result<String, String> {
    let table = table(&Sources::read(&root())?)?;
    replaced(current, &table)
}

fn replaced(current: &str, table: &str) -> Result<String, String> {
    let parts = current.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = parts else {
        return Err(format!(
            "handles: README.md has no line `{START}` with `{END}` behind it; put them back"
        ));
    };
    Ok(format!("{before}{START}\n\n{table}\n{END}{after}"))
}

/// What the handles have, by the name of their type.
type Handles = BTreeMap<String, Handle>;

#[derive(Default)]
struct Handle {
    /// Methods that send something, and their operations.
    calls: Vec<(String, String)>,
    /// Methods that lead on: their names, how many arguments they take, and the type of what they give.
    ways: Vec<(String, usize, String)>,
}

/// A way to a handle, step by step, and its calls.
struct Row {
    steps: Vec<String>,
    calls: String,
}

/// How many handles with the same calls share a row.
const TOGETHER: usize = 3;

fn table(sources: &Sources) -> Result<String, String> {
    let mut handles = Handles::new();
    collect(sources, &["resources".to_owned()], &mut handles)?;
    let (mut rows, mut operations) = (Vec::new(), BTreeSet::new());
    walk(&handles, "Client", &mut Vec::new(), &mut vec!["Client"], &mut rows, &mut operations);
    if rows.is_empty() {
        return Err("handles: no method of `Client` in src/resources leads to a call; add one".to_owned());
    }

    let mut lines: Vec<(Vec<String>, &str)> = Vec::new();
    let mut before: Option<&Row> = None;
    for row in &rows {
        let is_below = |other: &Row| other.steps[0] == row.steps[0] && row.steps.len() > 1;
        let follows = before.is_some_and(is_below);
        // What has been said of the first step need not be repeated.
        let way = match follows {
            true => format!("`….{}`", row.steps[1..].join(".")),
            false => format!("`client.{}`", row.steps.join(".")),
        };
        match lines.last_mut() {
            Some((ways, calls)) if follows && *calls == row.calls && ways.len() < TOGETHER => ways.push(way),
            _ => lines.push((vec![way], &row.calls)),
        }
        before = Some(row);
    }
    let mut table = format!("{} operations, by handle:\n\n| handle | calls |\n|---|---|\n", operations.len());
    for (ways, calls) in lines {
        table.push_str(&format!("| {} | {calls} |\n", ways.join(", ")));
    }
    Ok(table)
}

/// Adds a row for each handle with calls, in the order of the methods that lead there.
fn walk<'a>(
    handles: &'a Handles,
    ty: &'a str,
    steps: &mut Vec<String>,
    within: &mut Vec<&'a str>,
    rows: &mut Vec<Row>,
    operations: &mut BTreeSet<&'a str>,
) {
    let Some(handle) = handles.get(ty) else { return };
    if !handle.calls.is_empty() && !steps.is_empty() {
        operations.extend(handle.calls.iter().map(|(_, operation)| operation.as_str()));
        let calls: Vec<&str> = handle.calls.iter().map(|(name, _)| name.as_str()).collect();
        rows.push(Row { steps: steps.clone(), calls: calls.join(", ") });
    }
    for (name, arguments, to) in &handle.ways {
        if within.contains(&to.as_str()) {
            continue;
        }
        steps.push(format!("{name}({})", vec!["id"; *arguments].join(", ")));
        within.push(to);
        walk(handles, to, steps, within, rows, operations);
        within.pop();
        steps.pop();
    }
}

/// Reads a module and those in it, in the order in which they are declared.
fn collect(sources: &Sources, module: &[String], handles: &mut Handles) -> Result<(), String> {
    for item in sources.parse(&format!("src/{}.rs", module.join("/")))?.items {
        match item {
            syn::Item::Mod(item) if item.content.is_none() && condition(&item.attrs).is_some() => {
                let mut inner = module.to_vec();
                inner.push(item.ident.to_string());
                collect(sources, &inner, handles)?;
            }
            syn::Item::Impl(block) if block.trait_.is_none() => {
                let Some(ty) = last_name(&block.self_ty) else { continue };
                let handle = handles.entry(ty).or_default();
                for item in &block.items {
                    if let syn::ImplItem::Fn(method) = item {
                        handle.add(method);
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

impl Handle {
    fn add(&mut self, method: &syn::ImplItemFn) {
        let name = method.sig.ident.to_string();
        if !matches!(method.vis, syn::Visibility::Public(_)) || method.sig.receiver().is_none() {
            return;
        }
        match (method.attrs.iter().find_map(operation), &method.sig.output) {
            (Some(operation), _) => self.calls.push((name, operation)),
            (None, syn::ReturnType::Type(_, ty)) => {
                let arguments = method.sig.inputs.len() - 1;
                self.ways.extend(last_name(ty).map(|ty| (name, arguments, ty)));
            }
            (None, syn::ReturnType::Default) => {}
        }
    }
}

/// The operation of `#[doc = operation_doc!("…")]`.
pub fn operation(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(pair) = &attribute.meta else { return None };
    let syn::Expr::Macro(call) = &pair.value else { return None };
    let is_doc = call.mac.path.segments.last().is_some_and(|name| name.ident == "operation_doc");
    let name = is_doc.then(|| call.mac.parse_body::<syn::LitStr>().ok()).flatten()?;
    Some(name.value())
}

/// The last part of the name of a type.
pub fn last_name(ty: &syn::Type) -> Option<String> {
    let syn::Type::Path(ty) = ty else { return None };
    ty.path.segments.last().map(|segment| segment.ident.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const RESOURCES: &str = r#"
        mod projects;
        mod invites;
    "#;
    const PROJECTS: &str = r#"
        mod roles;
        #[cfg(test)]
        mod tests;

        impl Client {
            pub fn projects(&self) -> Projects {}
            pub fn project(&self, project_id: impl Into<ProjectId>) -> ProjectScope {}
        }
        impl Projects {
            #[doc = operation_doc!("list_projects")]
            #[doc(alias = "all")]
            pub fn list(&self) -> List<ListProjects> {}
            #[doc = operation_doc!("create_project")]
            pub fn create(&self, name: &str) -> Call<CreateProject> {}
            /// Not a call.
            pub fn parent(&self) -> Client {}
            fn hidden(&self) -> ProjectRoles {}
        }
        impl ProjectScope {
            pub fn roles(&self) -> ProjectRoles {}
            pub fn same(&self) -> ProjectSame {}
            pub fn user(&self, user_id: &str) -> ProjectUserScope {}
            pub fn other(&self) -> ProjectOther {}
            pub fn nothing(&self) -> ProjectNothing {}
        }
        impl ProjectUserScope {
            pub fn roles(&self) -> crate::resources::ProjectUserRoles {}
        }
    "#;
    const ROLES: &str = r#"
        impl ProjectRoles { #[doc = operation_doc!("list_roles")] pub fn list(&self) {} }
        impl ProjectSame { #[doc = operation_doc!("list_same")] pub fn list(&self) {} }
        impl ProjectUserRoles { #[doc = operation_doc!("list_user_roles")] pub fn list(&self) {} }
        impl ProjectOther {
            #[doc = operation_doc!("list_other")] pub fn list(&self) {}
            #[doc = operation_doc!("get_other")] pub fn get(&self) {}
        }
        impl ProjectNothing { pub(crate) fn list(&self) {} }
    "#;
    const INVITES: &str = r#"
        impl Client { pub fn invites(&self) -> Invites {} }
        impl Invites { #[doc = operation_doc!("list_invites")] pub fn list(&self) {} }
    "#;

    fn sources(projects: &str) -> Sources {
        let files = [
            ("src/resources.rs", RESOURCES),
            ("src/resources/projects.rs", projects),
            ("src/resources/projects/roles.rs", ROLES),
            ("src/resources/invites.rs", INVITES),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        Sources { files: BTreeMap::from(files), ..Sources::default() }
    }

    #[test]
    fn the_table_follows_the_methods_in_the_order_of_their_declaration() {
        let expected = [
            "8 operations, by handle:",
            "",
            "| handle | calls |",
            "|---|---|",
            "| `client.projects()` | list, create |",
            "| `client.project(id).roles()`, `….same()`, `….user(id).roles()` | list |",
            "| `….other()` | list, get |",
            "| `client.invites()` | list |",
        ];
        assert_eq!(table(&sources(PROJECTS)).unwrap().lines().collect::<Vec<&str>>(), expected);
    }

    #[test]
    fn a_client_that_leads_nowhere_is_refused() {
        let mut empty = sources("mod roles;");
        empty.files.insert("src/resources/invites.rs".to_owned(), String::new());
        let said = table(&empty).unwrap_err();
        assert!(said.contains("`Client`"), "{said}");
    }

    #[test]
    fn only_what_is_between_the_markers_is_replaced() {
        let text = format!("before\n\n{START}\nold\n{END}\n\nafter\n");
        let new = replaced(&text, "new\n").unwrap();
        assert_eq!(new, format!("before\n\n{START}\n\nnew\n\n{END}\n\nafter\n"));
        assert_eq!(replaced(&new, "new\n").unwrap(), new);
    }

    #[test]
    fn missing_markers_are_named() {
        for text in [format!("{START}\n"), format!("{END}\n{START}"), String::new()] {
            let said = replaced(&text, "").unwrap_err();
            assert!(said.contains(START) && said.contains(END), "{said}");
        }
    }
}
