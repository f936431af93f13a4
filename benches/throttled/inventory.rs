//! A made-up organization in the sandbox, and the listing of everything in it.

use futures_util::future::try_join_all;
use openai_admin::resources::ProjectScope;
use openai_admin::types::ProjectRole;
use openai_admin::{Client, List, ListEndpoint, Result};

/// One line for each thing, in order: project, kind and id.
pub(crate) type Inventory = Vec<String>;

/// Fills the organization with projects. Every tenth has more service accounts than fit on a page.
pub(crate) async fn fill(client: &Client, projects: usize) -> Result<Inventory> {
    let mut made = Vec::new();
    for number in 0..projects {
        let project = client.projects().create(format!("project {number}")).await?;
        let mut add = |kind: &str, id: &str| made.push(line(project.id.as_str(), kind, id));
        let scope = client.project(&project.id);
        for email in ["ada@example.com", "grace@example.com"] {
            let user = scope.users().create(ProjectRole::Member).email(email).await?;
            add("user", user.id.as_str());
        }
        for account in 0..if number % 10 == 0 { 25 } else { 2 } {
            let account = scope.service_accounts().create(format!("account {account}")).await?;
            add("service account", account.id.as_str());
            if let Some(key) = &account.api_key {
                add("key", key.id.as_str());
            }
        }
        let group = scope.groups().add("group_platform", "role-api-project-member").await?;
        add("group", group.group_id.as_str());
        for limit in scope.rate_limits().list().items().into_vec().await? {
            add("rate limit", limit.id.as_str());
        }
    }
    made.sort();
    Ok(made)
}

/// Lists everything in the projects that [`fill`] made, all lists at once.
pub(crate) async fn list(client: &Client) -> Result<Inventory> {
    let projects = client.projects().list().limit(100).items().into_vec().await?;
    let ours = projects.iter().filter(|project| project.id.as_str() != "proj_default");
    let found = ours.map(|project| contents(client.project(&project.id), project.id.as_str()));
    let mut found = try_join_all(found).await?.concat();
    found.sort();
    Ok(found)
}

async fn contents(project: ProjectScope, id: &str) -> Result<Inventory> {
    let (users, accounts, keys, groups, limits) = tokio::try_join!(
        all(project.users().list(), |user| line(id, "user", user.id.as_str())),
        all(project.service_accounts().list(), |account| line(id, "service account", account.id.as_str())),
        all(project.api_keys().list(), |key| line(id, "key", key.id.as_str())),
        all(project.groups().list(), |group| line(id, "group", group.group_id.as_str())),
        all(project.rate_limits().list(), |limit| line(id, "rate limit", limit.id.as_str())),
    )?;
    Ok([users, accounts, keys, groups, limits].concat())
}

async fn all<E: ListEndpoint>(list: List<E>, name: impl Fn(&E::Item) -> String) -> Result<Inventory> {
    Ok(list.items().into_vec().await?.iter().map(name).collect())
}

fn line(project: &str, kind: &str, id: &str) -> String {
    format!("{project} {kind} {id}")
}
