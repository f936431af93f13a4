//! What an organization spends, the whole life of a project, what the audit log tells of it, and how somebody
//! joins and leaves.
//!
//! Without `OPENAI_ADMIN_KEY`: against an embedded stand-in server. With it: what can be read from the
//! real API, and the life of a project only with `--write`. Nobody is invited there.
#![allow(clippy::print_stdout, reason = "an example that tells what it does")]

use openai_admin::Client;
use openai_admin::types::OwnerProjectAccessFilter::Any;
use openai_admin::types::{
    AuditLogEventPayload, CostsAmount, CostsGroupBy, Decimal, InviteProject, OrganizationRole,
    OwnerProjectAccess, ProjectRole, Role, Timestamp, UserId,
};
use openai_admin_sandbox::Sandbox;
use std::collections::BTreeMap;
use std::env;
use std::time::Duration;

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> Result<()> {
    let write = env::args().any(|argument| argument == "--write");
    if env::var_os("OPENAI_ADMIN_KEY").is_some_and(|key| !key.is_empty()) {
        let client = Client::from_env()?;
        read(&client).await?;
        match write {
            true => live(&client).await?,
            false => {
                println!("\nNothing was changed. Add `-- --write` to create a project and archive it again.")
            }
        }
        return Ok(());
    }
    let sandbox = Sandbox::start().await?;
    println!("No OPENAI_ADMIN_KEY is set: this is the stand-in server at {}.", sandbox.base_url());
    let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build()?;
    read(&client).await?;
    live(&client).await?;
    let user_id = join(&client, &sandbox).await?;
    leave(&client, &user_id).await?;
    read_projects(&client).await
}

/// What can be seen without changing anything.
async fn read(client: &Client) -> Result<()> {
    read_projects(client).await?;
    spent(client).await
}

/// The costs of the last month by project, in exact amounts.
async fn spent(client: &Client) -> Result<()> {
    const DAY: i64 = 86_400;
    let today = Timestamp::from_secs(Timestamp::now().as_secs() / DAY * DAY);
    let month_ago = Timestamp::from_secs(today.as_secs() - 30 * DAY);
    println!("\nCosts from {month_ago} to {today}, of which the last days may still change");

    let mut amounts = BTreeMap::<(String, String), Vec<Decimal>>::new();
    let mut buckets = client.costs(month_ago..today).group_by([CostsGroupBy::ProjectId]).limit(30).buckets();
    while let Some(bucket) = buckets.next().await {
        for cost in bucket?.results {
            let project = cost.project_id.map_or_else(|| "(no project)".to_owned(), String::from);
            if let Some(CostsAmount { value: Some(value), currency, .. }) = cost.amount {
                let currency = currency.unwrap_or_default().to_uppercase();
                amounts.entry((project, currency)).or_default().push(value);
            }
        }
    }
    for ((project, currency), amounts) in &amounts {
        let sum = Decimal::checked_sum(amounts).ok_or("a sum of more than 100 digits")?;
        println!("  {project}  {sum} {currency}");
    }
    if amounts.is_empty() {
        println!("  nothing");
    }
    Ok(())
}

/// What the audit log tells since a point in time.
async fn told(client: &Client, since: Timestamp) -> Result<()> {
    println!("\nThe audit log since then, the newest event first");
    let mut events = client.audit_logs().list().effective_at_or_after(since).limit(100).items();
    while let Some(event) = events.next().await {
        let event = event?;
        let what = match event.payload()? {
            AuditLogEventPayload::ProjectCreated(created) => created.id.map(String::from),
            AuditLogEventPayload::ProjectArchived(archived) => archived.id,
            _ => None,
        };
        println!("  {}  {}  {}", event.effective_at, event.type_, what.unwrap_or_default());
    }
    Ok(())
}

async fn read_projects(client: &Client) -> Result<()> {
    println!("\nProjects of the organization");
    let mut projects = client.projects().list().limit(100).items();
    while let Some(project) = projects.next().await {
        let project = project?;
        let name = project.name.as_deref().unwrap_or("(no name)");
        let scope = client.project(&project.id);
        let members = scope.users().list().items().into_vec().await?.len();
        // Without `Any`, keys whose owner has left may be missing.
        let keys = scope.api_keys().list().owner_project_access(Any).items().into_vec().await?;
        let orphans =
            keys.iter().filter(|key| key.owner_project_access == Some(OwnerProjectAccess::Inactive));
        println!(
            "  {}  {name}: {members} members, {} keys, {} of them without an owner who has access",
            project.id,
            keys.len(),
            orphans.count()
        );
    }
    Ok(())
}

/// The life of one project, from its creation until it is archived.
async fn live(client: &Client) -> Result<()> {
    println!("\nA new project");
    let project = client.projects().create("openai-admin tour").await?;
    println!("  created {} at {}", project.id, clock(project.created_at));
    let outcome = inhabit(client, &project.id).await;

    // Whatever happened above, nothing is left behind.
    let archived = client.projects().archive(&project.id).await?;
    println!("  archived at {}", archived.archived_at.map_or_else(|| "an unknown time".to_owned(), clock));
    outcome?;
    told(client, project.created_at).await
}

async fn inhabit(client: &Client, project_id: &openai_admin::types::ProjectId) -> Result<()> {
    let project = client.project(project_id);

    let user = match project.users().create(ProjectRole::Member).email("ada@example.com").await {
        Ok(user) => {
            println!("  invited {} as {}", user.email.as_deref().unwrap_or("a user"), user.role);
            Some(user)
        }
        // The real organization has no such user.
        Err(e) if e.as_api().is_some() => {
            println!("  invited nobody: {e}");
            None
        }
        Err(e) => return Err(e.into()),
    };

    let account = project.service_accounts().create("deploy").expires_in(Duration::from_secs(86_400)).await?;
    if let Some(key) = &account.api_key {
        let length = key.value.expose_secret().len();
        println!(
            "  service account {} has the key {:?}, {length} characters that are shown once",
            account.id, key.value
        );
    }

    // A rotation: the new key first, and then an end of the old one.
    let rotated = project.service_account(&account.id).api_keys().create().name("rotated").await?;
    if let Some(old) = &account.api_key {
        project.api_keys().delete(&old.id).await?;
        println!("  {} took the place of {}", rotated.id, old.id);
    }

    println!("  keys of the project");
    let mut keys = project.api_keys().list().owner_project_access(Any).limit(20).items().prefetch();
    while let Some(key) = keys.next().await {
        let key = key?;
        println!("    {}  {}  {}", key.id, key.name, key.redacted_value);
    }

    if let Some(limit) = project.rate_limits().list().limit(1).await?.data.first() {
        let lower = (limit.max_requests_per_1_minute / 2).max(1);
        let limit = project.rate_limits().update(&limit.id).max_requests_per_1_minute(lower).await?;
        println!("  {} may now take {} requests a minute", limit.model, limit.max_requests_per_1_minute);
    }

    let role = project
        .roles()
        .create("Key reader", ["api.organization.projects.api_keys.read"])
        .description("Sees keys, changes nothing")
        .await?;
    println!("  role {} permits {}", role.name, role.permissions.join(", "));
    if let Some(user) = &user {
        assign(&project, user, &role).await?;
    }

    match project.certificates().list().limit(1).await?.data.first() {
        Some(certificate) => {
            project.certificates().activate([&certificate.id]).await?;
            project.certificates().deactivate([&certificate.id]).await?;
            println!("  activated and deactivated the certificate {}", certificate.id);
        }
        None => println!("  the organization has no certificates"),
    }

    project.roles().delete(&role.id).await?;
    project.service_accounts().delete(&account.id).await?;
    if let Some(user) = &user {
        project.users().delete(&user.id).await?;
    }
    println!("  cleaned up");
    Ok(())
}

/// Somebody is invited, accepts, and gets a role through a group.
async fn join(client: &Client, sandbox: &Sandbox) -> Result<UserId> {
    println!("\nSomebody joins");
    let projects = [InviteProject::new("proj_default", ProjectRole::Member)];
    let invite = client.invites().create("barbara@example.com", OrganizationRole::Reader).projects(projects);
    let invite = invite.await?;
    let end = invite.expires_at.map_or_else(String::new, |end| format!(", until {end}"));
    println!("  invited {}{end}", invite.email);
    let user_id = sandbox.accept_invite(&invite.id).await?;
    println!("  {user_id} has accepted: the invite is {}", client.invites().get(&invite.id).await?.status);

    let group = client.groups().create("Auditors").await?;
    client.group(&group.id).users().add(&user_id).await?;
    let role = client.roles().create("Reads logs", ["api.audit_logs.read"]).await?;
    client.group(&group.id).roles().assign(&role.id).await?;
    for role in client.user(&user_id).roles().list().items().into_vec().await? {
        for source in role.assignment_sources.unwrap_or_default() {
            println!("  holds {} by the {} {}", role.name, source.principal_type, source.principal_id);
        }
    }
    let account = client.project("proj_default").service_accounts().create("hers").await?;
    println!("  and has made the service account {}", account.id);
    Ok(user_id)
}

/// Offboarding by hand: first the keys, since nothing takes them away with the user, then the user.
async fn leave(client: &Client, user_id: &UserId) -> Result<()> {
    println!("\nSomebody leaves");
    let mut projects = client.projects().list().limit(100).items();
    while let Some(project) = projects.next().await {
        let scope = client.project(&project?.id);
        let mut keys = scope.api_keys().list().owner_project_access(Any).items();
        while let Some(key) = keys.next().await {
            let key = key?;
            if key.owner.user.as_ref().is_some_and(|user| user.id == *user_id) {
                scope.api_keys().delete(&key.id).await?;
                println!("  deleted the key {}", key.id);
            }
        }
    }
    client.users().delete(user_id).await?;
    let is_gone = client.users().get(user_id).await.is_err_and(|e| e.is_not_found());
    println!("  removed {user_id} from the organization, and so from its projects and groups: {is_gone}");
    Ok(())
}

async fn assign(
    project: &openai_admin::resources::ProjectScope,
    user: &openai_admin::types::ProjectUser,
    role: &Role,
) -> Result<()> {
    let roles = project.user(&user.id).roles();
    roles.assign(&role.id).await?;
    let held = roles.list().items().into_vec().await?;
    let names: Vec<_> = held.iter().map(|role| role.name.as_str()).collect();
    println!("  {} now holds {}", user.id, names.join(", "));
    roles.unassign(&role.id).await?;
    Ok(())
}

/// A point in time and how long ago it was.
fn clock(time: Timestamp) -> String {
    format!("{time} ({} s ago)", time.elapsed().as_secs())
}
