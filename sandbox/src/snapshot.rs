//! The whole state of a sandbox as a value, to be read, kept and restored.

use crate::state::{Object, State};
use crate::{audit, shown};
use openai_admin::types::{
    AdminApiKey, ExternalKey, ExternalStorageConfiguration, Group, Invite, OrganizationCertificate, Project,
    ProjectApiKey, ProjectCertificate, ProjectGroup, ProjectRateLimit, ProjectServiceAccount, ProjectUser,
    Role, SpendAlert, User, WorkloadIdentityProvider,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The state of a sandbox at one time. Made by [`Sandbox::state`](crate::Sandbox::state).
///
/// Serialises as JSON; [`Sandbox::restore`](crate::Sandbox::restore) takes it back. It holds no value
/// of a key: those are shown once and then forgotten, here as at the service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Snapshot(pub(crate) State);

impl Snapshot {
    /// All projects, the archived ones too.
    pub fn projects(&self) -> Vec<Project> {
        self.typed("projects")
    }

    /// Members of a project.
    pub fn users(&self, project_id: impl AsRef<str>) -> Vec<ProjectUser> {
        self.of_project("project_users", project_id)
    }

    /// Service accounts of a project.
    pub fn service_accounts(&self, project_id: impl AsRef<str>) -> Vec<ProjectServiceAccount> {
        self.of_project("project_service_accounts", project_id)
    }

    /// API keys of a project, those of service accounts too.
    pub fn api_keys(&self, project_id: impl AsRef<str>) -> Vec<ProjectApiKey> {
        let (project_id, tag) = (project_id.as_ref(), "project_api_keys");
        let keys = self.0.listed(&format!("{tag}/{project_id}")).iter();
        let keys = keys.map(|key| shown::shown(&self.0, tag, project_id, "", key).into_owned());
        typed(keys)
    }

    /// Groups with access to a project.
    pub fn groups(&self, project_id: impl AsRef<str>) -> Vec<ProjectGroup> {
        self.of_project("project_groups", project_id)
    }

    /// Roles of a project, the predefined ones too.
    pub fn roles(&self, project_id: impl AsRef<str>) -> Vec<Role> {
        self.of_project("project_roles", project_id)
    }

    /// Rate limits of a project.
    pub fn rate_limits(&self, project_id: impl AsRef<str>) -> Vec<ProjectRateLimit> {
        self.of_project("project_rate_limits", project_id)
    }

    /// Certificates of a project, active or not.
    pub fn certificates(&self, project_id: impl AsRef<str>) -> Vec<ProjectCertificate> {
        self.of_project("project_certificates", project_id)
    }

    /// Spend alerts of a project.
    pub fn spend_alerts(&self, project_id: impl AsRef<str>) -> Vec<SpendAlert> {
        self.of_project("project_spend_alerts", project_id)
    }

    /// All users of the organization.
    pub fn organization_users(&self) -> Vec<User> {
        self.typed("users")
    }

    /// All groups of the organization.
    pub fn organization_groups(&self) -> Vec<Group> {
        self.typed("groups")
    }

    /// Roles of the organization, the predefined ones too.
    pub fn organization_roles(&self) -> Vec<Role> {
        self.typed("roles")
    }

    /// Certificates of the organization, active or not.
    pub fn organization_certificates(&self) -> Vec<OrganizationCertificate> {
        self.typed("certificates")
    }

    /// Spend alerts of the organization.
    pub fn organization_spend_alerts(&self) -> Vec<SpendAlert> {
        self.typed("spend_alerts")
    }

    /// Invites, as they were when they last changed: one that nobody accepted in time is still pending.
    pub fn invites(&self) -> Vec<Invite> {
        self.typed("invites")
    }

    /// Admin keys that were created here.
    pub fn admin_api_keys(&self) -> Vec<AdminApiKey> {
        self.typed("admin_api_keys")
    }

    /// Encryption keys of the organization's own.
    pub fn external_keys(&self) -> Vec<ExternalKey> {
        let keys = self.0.listed("external_keys").iter();
        typed(keys.map(|key| shown::shown(&self.0, "external_keys", "", "", key).into_owned()))
    }

    /// Storage of the organization's own.
    pub fn external_storage(&self) -> Vec<ExternalStorageConfiguration> {
        self.typed("external_storage")
    }

    /// Outside issuers that are trusted.
    pub fn workload_identity_providers(&self) -> Vec<WorkloadIdentityProvider> {
        self.typed("workload_identity_providers")
    }

    /// The audit log of the organization, in the order in which it was written. Events are as on the wire,
    /// since they can hold what no type has. Those that are scoped to a tenant are in
    /// [`tenant_audit_log`](Self::tenant_audit_log).
    pub fn audit_log(&self) -> Vec<Value> {
        self.typed(audit::collection(false))
    }

    /// The events that are scoped to the tenant.
    pub fn tenant_audit_log(&self) -> Vec<Value> {
        self.typed(audit::collection(true))
    }

    fn of_project<T: DeserializeOwned>(&self, tag: &str, project_id: impl AsRef<str>) -> Vec<T> {
        self.typed(&format!("{tag}/{}", project_id.as_ref()))
    }

    fn typed<T: DeserializeOwned>(&self, key: &str) -> Vec<T> {
        typed(self.0.listed(key).iter().cloned())
    }
}

/// What the sandbox holds is what it answers, and its answers are checked.
fn typed<T: DeserializeOwned>(items: impl Iterator<Item = Object>) -> Vec<T> {
    items.filter_map(|item| serde_json::from_value(Value::Object(item)).ok()).collect()
}
