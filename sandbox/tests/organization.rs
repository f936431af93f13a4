//! The organization itself in the stand-in server: people, keys, certificates, what lies elsewhere.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use openai_admin::types::{
    AwsExternalKeyRequest, AwsExternalStorageProviderRequest, CertificateInclude, ExternalKeyPurpose,
    ExternalStorageProvider, ExternalStorageStatus, GcpExternalKeyRequest, InviteProject, InviteStatus,
    OrganizationRole, OwnerProjectAccessFilter, ProjectRole, RestrictedPermissions, ServiceAccountId, UserId,
};
use openai_admin::{Client, Clock, Error, Sleep};
use openai_admin_sandbox::{Group, Organization, Sandbox};
use serde_json::{Map, Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

const PEM: &str = include_str!("certificate.pem");

/// A clock on which days pass when the test says so.
#[derive(Clone, Debug, Default)]
struct Calendar(Arc<AtomicU64>);

impl Calendar {
    fn days_pass(&self, days: u64) {
        self.0.fetch_add(days, Ordering::Relaxed);
    }

    fn passed(&self) -> Duration {
        Duration::from_secs(86_400 * self.0.load(Ordering::Relaxed))
    }
}

impl Clock for Calendar {
    fn now(&self) -> Instant {
        Instant::now() + self.passed()
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::now() + self.passed()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Sleep::new(tokio::time::sleep(duration))
    }

    fn random(&self) -> f64 {
        0.5
    }
}

async fn start() -> (Sandbox, Client) {
    with(Organization::example()).await
}

async fn with(organization: Organization) -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().organization(organization).start().await.unwrap();
    let client = client_of(&sandbox, Sandbox::KEY);
    (sandbox, client)
}

fn client_of(sandbox: &Sandbox, key: &str) -> Client {
    Client::builder().key(key).base_url(sandbox.base_url()).build().unwrap()
}

fn code(e: &Error) -> (u16, &str) {
    (e.status().unwrap().as_u16(), e.code().unwrap())
}

fn sources(role: &openai_admin::types::AssignedRole) -> Vec<(String, String)> {
    let sources = role.assignment_sources.iter().flatten();
    sources.map(|source| (source.principal_type.clone(), source.principal_id.clone())).collect()
}

#[tokio::test]
async fn a_role_that_is_held_through_groups_shows_through_whom() {
    let (_sandbox, client) = start().await;
    let role = client.roles().create("Auditor", ["a"]).await.unwrap();
    let roles = client.user("user-ada").roles();
    for group in ["group_platform", "group_research"] {
        client.group(group).users().add("user-ada").await.unwrap();
        client.group(group).roles().assign(&role.id).await.unwrap();
    }
    let group = |id: &str| ("group".to_owned(), id.to_owned());

    let held = roles.list().await.unwrap().data;
    assert_eq!(held.len(), 1);
    assert_eq!(sources(&held[0]), [group("group_platform"), group("group_research")]);
    assert_eq!(code(&roles.unassign(&role.id).await.unwrap_err()), (404, "not_found"));

    roles.assign(&role.id).await.unwrap();
    roles.assign(&role.id).await.unwrap();
    let of_user = ("user".to_owned(), "user-ada".to_owned());
    assert_eq!(
        sources(&roles.get(&role.id).await.unwrap()),
        [of_user, group("group_platform"), group("group_research")]
    );

    client.group("group_platform").users().remove("user-ada").await.unwrap();
    client.groups().delete("group_research").await.unwrap();
    roles.unassign(&role.id).await.unwrap();
    assert!(roles.list().await.unwrap().data.is_empty());
}

#[tokio::test]
async fn a_role_of_a_project_is_held_through_groups_too() {
    let (_sandbox, client) = start().await;
    let project = client.project("proj_default");
    client.group("group_platform").users().add("user-ada").await.unwrap();
    project.groups().add("group_platform", "role-api-project-member").await.unwrap();
    let role = project.roles().create("Reader", ["a"]).await.unwrap();
    project.group("group_platform").roles().assign(&role.id).await.unwrap();

    let held = project.user("user-ada").roles().list().await.unwrap().data;

    assert_eq!(held.len(), 1);
    assert_eq!(sources(&held[0]), [("group".to_owned(), "group_platform".to_owned())]);
}

#[tokio::test]
async fn who_is_removed_belongs_to_nothing_and_leaves_orphans() {
    let (sandbox, client) = start().await;
    client.group("group_platform").users().add("user-ada").await.unwrap();
    client.user("user-ada").roles().assign("role-api-organization-owner").await.unwrap();

    assert!(client.users().delete("user-ada").await.unwrap().deleted);

    assert!(client.users().get("user-ada").await.unwrap_err().is_not_found());
    assert!(client.group("group_platform").users().list().await.unwrap().data.is_empty());
    assert!(sandbox.state().users("proj_default").iter().all(|user| user.id != "user-ada"));
    let keys = client.project("proj_default").api_keys().list();
    let keys = keys.owner_project_access(OwnerProjectAccessFilter::Inactive).await.unwrap().data;
    assert_eq!(keys.iter().map(|key| key.id.as_str()).collect::<Vec<_>>(), ["key_ada"]);
    assert!(client.user("user-ada").roles().list().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_group_that_an_identity_provider_keeps_is_not_changed_here() {
    let mut organization = Organization::example();
    organization.groups.push(Group {
        id: "group_scim".to_owned(),
        name: "From elsewhere".to_owned(),
        scim_managed: true,
        users: vec!["user-ada".to_owned()],
        assigned: Vec::new(),
    });
    let (_sandbox, client) = with(organization).await;
    let members = client.group("group_scim").users();

    assert!(client.groups().get("group_scim").await.unwrap().is_scim_managed);
    assert_eq!(members.get("user-ada").await.unwrap().email.as_deref(), Some("ada@example.com"));
    let refused = [
        client.groups().update("group_scim", "x").await.unwrap_err(),
        client.groups().delete("group_scim").await.unwrap_err(),
        members.add("user-alan").await.unwrap_err(),
        members.remove("user-ada").await.unwrap_err(),
    ];
    for e in &refused {
        assert_eq!(code(e), (400, "group_scim_managed"));
    }
}

#[tokio::test]
async fn a_group_is_called_the_same_everywhere() {
    let (_sandbox, client) = start().await;
    let access = client.project("proj_default").groups();
    access.add("group_platform", "role-api-project-member").await.unwrap();

    let changed = client.groups().update("group_platform", "Base").await.unwrap();

    assert_eq!((changed.name.as_str(), changed.group_type), ("Base", None));
    assert_eq!(access.get("group_platform").await.unwrap().group_name, "Base");
    client.groups().delete("group_platform").await.unwrap();
    assert!(access.list().await.unwrap().data.is_empty());
}

#[tokio::test]
async fn an_invite_is_accepted_once_and_expires() {
    let calendar = Calendar::default();
    let sandbox = Sandbox::builder().clock(calendar.clone()).start().await.unwrap();
    let client = client_of(&sandbox, Sandbox::KEY);
    let projects = [InviteProject::new("proj_default", ProjectRole::Owner)];
    let invite = client.invites().create("new@example.com", OrganizationRole::Owner).projects(projects);
    let invite = invite.await.unwrap();
    assert_eq!(invite.status, InviteStatus::Pending);
    let late = client.invites().create("late@example.com", OrganizationRole::Reader).no_projects();
    let late = late.await.unwrap();

    let user_id: UserId = sandbox.accept_invite(&invite.id).await.unwrap();

    let user = client.users().get(&user_id).await.unwrap();
    assert_eq!((user.email.as_deref(), user.role), (Some("new@example.com"), Some("owner".into())));
    let member = client.project("proj_default").users().get(&user_id).await.unwrap();
    assert_eq!(member.role, ProjectRole::Owner);
    let accepted = client.invites().get(&invite.id).await.unwrap();
    assert_eq!(accepted.status, InviteStatus::Accepted);
    assert!(accepted.accepted_at.is_some());
    assert!(sandbox.accept_invite(&invite.id).await.is_err());
    let e = client.invites().delete(&invite.id).await.unwrap_err();
    assert_eq!(code(&e), (400, "invite_already_accepted"));
    assert!(sandbox.state().audit_log().iter().any(|event| event["type"] == "invite.accepted"));

    calendar.days_pass(7);
    assert_eq!(client.invites().get(&late.id).await.unwrap().status, InviteStatus::Expired);
    let e = sandbox.accept_invite(&late.id).await.unwrap_err();
    assert!(e.to_string().contains("expired"), "{e}");
    assert_eq!(client.invites().get(&invite.id).await.unwrap().status, InviteStatus::Accepted);
}

#[tokio::test]
async fn an_admin_key_opens_the_server_until_it_is_deleted_and_is_kept_nowhere() {
    let (sandbox, client) = start().await;
    let made = client.admin_api_keys().create("release").await.unwrap();
    let value = made.value.expose_secret();
    let holder = client_of(&sandbox, value);

    assert_eq!(holder.admin_api_keys().get(&made.id).await.unwrap().name.as_deref(), Some("release"));
    let state = serde_json::to_string(&sandbox.state()).unwrap();
    assert!(!state.contains(value));
    client.admin_api_keys().delete(&made.id).await.unwrap();
    assert!(holder.admin_api_keys().list().await.unwrap_err().is_unauthorized());
}

#[tokio::test]
async fn certificates_are_read_and_seen_by_all_projects() {
    let (_sandbox, client) = start().await;
    let certificates = client.certificates();
    for (wrong, what) in [
        ("garbage".to_owned(), "cannot be read"),
        (PEM.replace("MII", "AII"), "cannot be read"),
        ("-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE-----\n".to_owned(), "cannot be read"),
        (format!("{PEM}{PEM}"), "cannot be read"),
        (PEM.replace("CERTIFICATE", "PRIVATE KEY"), "private key"),
        (format!("{PEM}{}", "\n".repeat(16_000)), "too many"),
    ] {
        let e = certificates.create(wrong).await.unwrap_err();
        assert_eq!(code(&e), (400, "invalid_value"));
        assert!(e.to_string().contains(what), "{e}");
    }

    let made = certificates.create(PEM).name("edge").await.unwrap();
    assert_eq!((made.object.as_str(), made.certificate_details.content), ("certificate", None));
    assert!(made.certificate_details.expires_at.unwrap() > made.certificate_details.valid_at.unwrap());
    let whole = certificates.get(&made.id).include([CertificateInclude::Content]).await.unwrap();
    assert_eq!(whole.certificate_details.content.as_deref(), Some(PEM), "line ends survive");

    let of_project = client.project("proj_default").certificates();
    of_project.activate([&made.id]).await.unwrap();
    certificates.update(&made.id, "edge 2").await.unwrap();
    let seen = of_project.list().await.unwrap().data;
    let seen = seen.iter().find(|certificate| certificate.id == made.id).unwrap();
    assert_eq!((seen.name.as_deref(), seen.active), (Some("edge 2"), true));
    let listed = certificates.list().await.unwrap().data;
    let listed = listed.iter().find(|certificate| certificate.id == made.id).unwrap();
    assert!(!listed.active, "a project activates for itself");

    let e = certificates.delete(&made.id).await.unwrap_err();
    assert_eq!(code(&e), (400, "certificate_active"));
    of_project.deactivate([&made.id]).await.unwrap();
    certificates.delete(&made.id).await.unwrap();
    assert!(of_project.list().await.unwrap().data.iter().all(|certificate| certificate.id != made.id));
}

#[tokio::test]
async fn an_external_key_has_the_version_that_its_purpose_asks_for() {
    let (_sandbox, client) = start().await;
    let keys = client.external_keys();
    let gcp = || GcpExternalKeyRequest::new("docs", "p", "l", "r", "k", "1", "pool", "provider", "org-1");

    let e = keys.create(gcp().with_purpose(ExternalKeyPurpose::PspDecryption)).await.unwrap_err();
    assert_eq!((code(&e).0, e.as_api().unwrap().param.as_deref()), (400, Some("kms_key_version")));
    let e = keys.create(gcp().with_kms_key_version("3")).await.unwrap_err();
    assert_eq!((code(&e).0, e.as_api().unwrap().param.as_deref()), (400, Some("kms_key_version")));

    let key = keys.create(AwsExternalKeyRequest::new("docs", "arn:k", "arn:r", "org-1")).await.unwrap();
    let project = client.projects().create("uses it").external_key_id(key.id.as_str()).await.unwrap();
    assert_eq!(keys.get(&key.id).await.unwrap().api_project_ids, [project.id]);
    assert_eq!(keys.delete(&key.id).await.unwrap().name, "docs");
    assert!(keys.get(&key.id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn storage_tells_what_was_found_out_about_it() {
    let (_sandbox, client) = start().await;
    let provider = || AwsExternalStorageProviderRequest::new("bucket", "arn:aws:iam::123456789012:role/r1");

    let e = client.external_storage().create("proj_none", provider()).await.unwrap_err();
    assert!(e.is_not_found());
    let storage = client.external_storage().create("proj_default", provider()).await.unwrap();
    let ExternalStorageProvider::Aws(found) = &storage.provider else { panic!("{storage:?}") };
    assert_eq!(found.account_id, "123456789012");
    let validated = client.external_storage().validate(&storage.id).await.unwrap();
    assert_eq!(validated.status, ExternalStorageStatus::Validated);
}

#[tokio::test]
async fn a_rule_needs_an_account_of_its_project_and_scopes_that_mean_something() {
    let (_sandbox, client) = start().await;
    let account = client.project("proj_default").service_accounts().create("deploy").await.unwrap();
    let provider = client.workload_identity_providers().create("ci", "https://ci.example.com", "openai");
    let provider = provider.await.unwrap();
    let rules = client.workload_identity_provider(&provider.id).federation_rules();
    let matchers = |value: Value| Map::from_iter([("sub".to_owned(), value)]);

    let e = rules.create("proj_default", ServiceAccountId::from("svc_acct_none"), matchers(json!("x")));
    assert!(e.await.unwrap_err().is_not_found());
    let e = rules.create("proj_default", &account.id, matchers(json!({}))).await.unwrap_err();
    assert_eq!(e.as_api().unwrap().param.as_deref(), Some("attribute_matchers"));
    let none = RestrictedPermissions::new([] as [&str; 0]);
    let e = rules.create("proj_default", &account.id, matchers(json!("x"))).permissions(none);
    assert_eq!(code(&e.await.unwrap_err()), (400, "invalid_value"));

    let rule = rules.create("proj_default", &account.id, matchers(json!("x"))).await.unwrap();
    assert_eq!(rule.workload_identity_provider_id, provider.id);
    let e = client.workload_identity_providers().delete(&provider.id).await.unwrap_err();
    assert_eq!(code(&e), (400, "provider_has_rules"));
    rules.delete(&rule.id).await.unwrap();
    client.workload_identity_providers().delete(&provider.id).await.unwrap();
    assert!(rules.list().await.unwrap_err().is_not_found());
}
