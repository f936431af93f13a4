//! What an organization holds from the beginning, as a value.

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use std::fmt;

/// An organization to begin with. Whatever is left out is as small as can be.
///
/// ```
/// use openai_admin_sandbox::Organization;
///
/// # fn main() -> std::io::Result<()> {
/// let organization = Organization::parse(
///     "
/// users:
///   - { id: user-ada, name: Ada, email: ada@example.com }
/// projects:
///   - name: docs
///     users: [{ id: user-ada, role: owner }]
///     service_accounts: [{ name: deploy, keys: [release] }]
/// ",
/// )?;
/// assert_eq!(organization.projects[0].name, "docs");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Organization {
    /// Users, who can become members of projects.
    pub users: Vec<User>,
    /// Groups, which can be given access to projects.
    pub groups: Vec<Group>,
    /// Roles of the organization beside the predefined ones.
    pub roles: Vec<Role>,
    /// Invites that nobody has accepted yet.
    pub invites: Vec<Invite>,
    /// Admin keys beside the one that the sandbox accepts always.
    pub admin_api_keys: Vec<AdminApiKey>,
    /// Certificates, which every project has and can activate.
    pub certificates: Vec<Certificate>,
    /// Models, for which every project has rate limits.
    pub models: Vec<Model>,
    /// Projects. The first one is the default project.
    pub projects: Vec<Project>,
    /// Spend alerts of the organization.
    pub spend_alerts: Vec<SpendAlert>,
    /// The spend limit of the organization, in cents.
    pub spend_limit: Option<i64>,
    /// Encryption keys that lie in a cloud, each as it is on the wire. What is left out is as for a new one.
    pub external_keys: Vec<Map<String, Value>>,
    /// Storage that lies in a cloud, each as it is on the wire.
    pub external_storage: Vec<Map<String, Value>>,
    /// Outside issuers that are trusted.
    pub workload_identity_providers: Vec<IdentityProvider>,
    /// What costs and usage are made up from, beside the organization itself.
    pub usage: Usage,
    /// What is in the audit log from the beginning, in the order in which it was written down.
    pub audit_log: Vec<AuditEvent>,
}

/// Costs and usage. They follow from the keys of the projects and from the models, so that the same
/// organization has the same; those of a key begin when it is created.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Usage {
    /// Another number makes up other ones.
    pub seed: u64,
    /// Nothing was used at all.
    pub off: bool,
}

/// A user of the organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct User {
    /// Id, such as `user-ada`.
    pub id: String,
    /// Name.
    pub name: String,
    /// Address, by which the user can be added to projects.
    pub email: String,
    /// Membership role: `owner`, or `reader` where it is left out.
    #[serde(default)]
    pub role: String,
    /// Ids of roles of the organization that are assigned.
    #[serde(default)]
    pub assigned: Vec<String>,
}

/// A group of the organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Id, such as `group_platform`.
    pub id: String,
    /// Name.
    pub name: String,
    /// Whether an identity provider keeps it, so that it cannot be changed here.
    #[serde(default)]
    pub scim_managed: bool,
    /// Ids of users who are members.
    #[serde(default)]
    pub users: Vec<String>,
    /// Ids of roles of the organization that are assigned.
    #[serde(default)]
    pub assigned: Vec<String>,
}

/// An invite to the organization, made when everything was that is there from the beginning. Since that is long
/// ago, one that can still be accepted says when it expires.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Invite {
    /// Id; made up where it is left out.
    pub id: Option<String>,
    /// Address of whoever is invited.
    pub email: String,
    /// Membership role: `owner`, or `reader` where it is left out.
    pub role: String,
    /// When it expires, in seconds since the epoch; a week after it was made where it is left out.
    pub expires_at: Option<i64>,
}

/// An admin key. The one whose id is `key_abc` has the value `sk-sandbox-abc`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AdminApiKey {
    /// Id; made up where it is left out.
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// When it was last used, in seconds since the epoch.
    pub last_used_at: Option<i64>,
    /// When it expires, in seconds since the epoch.
    pub expires_at: Option<i64>,
}

/// An outside issuer whose tokens machines can show.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct IdentityProvider {
    /// The provider as it is on the wire. What is left out is as for a new one.
    #[serde(flatten)]
    pub fields: Map<String, Value>,
    /// Its federation rules, each as it is on the wire.
    #[serde(default)]
    pub federation_rules: Vec<Map<String, Value>>,
}

/// A certificate of the organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// Id, such as `cert_gateway`.
    pub id: String,
    /// Name.
    pub name: String,
}

/// A model and its limits for one minute.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Name, such as `gpt-4o`.
    pub name: String,
    /// Requests.
    pub requests: i64,
    /// Tokens.
    pub tokens: i64,
}

/// A project.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Project {
    /// Id; made up where it is left out.
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// Whether it is archived.
    pub archived: bool,
    /// Members.
    pub users: Vec<Member>,
    /// Groups with access.
    pub groups: Vec<Access>,
    /// Roles beside the predefined ones.
    pub roles: Vec<Role>,
    /// Service accounts and their keys.
    pub service_accounts: Vec<ServiceAccount>,
    /// Keys of users.
    pub api_keys: Vec<ApiKey>,
    /// Ids of certificates that are active.
    pub active_certificates: Vec<String>,
    /// Spend alerts.
    pub spend_alerts: Vec<SpendAlert>,
    /// The spend limit, in cents.
    pub spend_limit: Option<i64>,
}

/// A member of a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// Id of a user of the organization.
    pub id: String,
    /// Membership role: `owner` or `member`.
    pub role: String,
    /// Ids of roles that are assigned.
    #[serde(default)]
    pub assigned: Vec<String>,
}

/// A group with access to a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Access {
    /// Id of a group of the organization.
    pub id: String,
    /// Ids of roles that are assigned.
    #[serde(default)]
    pub assigned: Vec<String>,
}

/// A role of the organization or of a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Role {
    /// Id; made up where it is left out.
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// Permissions.
    pub permissions: Vec<String>,
}

/// A service account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ServiceAccount {
    /// Id; made up where it is left out.
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// Its keys.
    pub keys: Vec<ServiceAccountKey>,
}

/// A key of a service account. In a file, a text stands for a key of that name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct ServiceAccountKey {
    /// Id; made up where it is left out.
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// When it was last used, in seconds since the epoch.
    pub last_used_at: Option<i64>,
    /// When it expires, in seconds since the epoch.
    pub expires_at: Option<i64>,
}

/// A key of a user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ApiKey {
    /// Id; made up where it is left out.
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// Id of a user of the organization. The key of one who is no member of the project is an orphan.
    pub owner: String,
    /// When it was last used, in seconds since the epoch.
    pub last_used_at: Option<i64>,
    /// When it expires, in seconds since the epoch.
    pub expires_at: Option<i64>,
}

/// A spend alert.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SpendAlert {
    /// Id; made up where it is left out.
    pub id: Option<String>,
    /// Threshold, in cents.
    pub threshold_amount: i64,
    /// Who is told.
    pub recipients: Vec<String>,
}

/// An event of the audit log. Nothing of it is checked against openapi.yaml: its type, its payload and
/// whatever else it holds can be such as no client knows, and its time can be in the future.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AuditEvent {
    /// Id; made up where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Type, such as `login.succeeded`.
    #[serde(rename = "type")]
    pub kind: String,
    /// When it happened, in seconds since the epoch.
    pub effective_at: i64,
    /// Whether it is scoped to the tenant, and so is listed only by `tenant_only`. Where this is left out,
    /// the type decides; one that is not known is not scoped to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_scoped: Option<bool>,
    /// Everything else, as it is on the wire: `actor`, `project`, and the payload, which is called like the
    /// type.
    #[serde(flatten)]
    pub fields: Map<String, Value>,
}

impl From<&str> for ServiceAccountKey {
    fn from(name: &str) -> Self {
        name.to_owned().into()
    }
}

impl From<String> for ServiceAccountKey {
    fn from(name: String) -> Self {
        Self { name, ..Self::default() }
    }
}

impl Serialize for ServiceAccountKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // What is derived for the fields.
        Self::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ServiceAccountKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameOrFields;

        impl<'de> Visitor<'de> for NameOrFields {
            type Value = ServiceAccountKey;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a key, or a key")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
                Ok(name.into())
            }

            fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Self::Value, A::Error> {
                ServiceAccountKey::deserialize(MapAccessDeserializer::new(fields))
            }
        }

        deserializer.deserialize_any(NameOrFields)
    }
}
