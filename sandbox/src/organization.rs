//! What an organization holds from the beginning: as a value, from a file, or generated.

use openai_admin_codegen::yaml::Document;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::path::Path;
use std::{fs, io};

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
    /// Certificates, which every project has and can activate.
    pub certificates: Vec<Certificate>,
    /// Models, for which every project has rate limits.
    pub models: Vec<Model>,
    /// Projects.
    pub projects: Vec<Project>,
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
}

/// A group of the organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Id, such as `group_platform`.
    pub id: String,
    /// Name.
    pub name: String,
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
    /// Keys of members.
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

/// A role of a project.
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
    /// Names of its keys.
    pub keys: Vec<String>,
}

/// A key of a member.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ApiKey {
    /// Id; made up where it is left out.
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// Id of the member.
    pub owner: String,
    /// When it was last used, in seconds since the epoch.
    pub last_used_at: Option<i64>,
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

impl Organization {
    /// A small organization with one project that is in use.
    pub fn example() -> Self {
        Self::parse(include_str!("example.yaml")).unwrap_or_default()
    }

    /// As many projects and members as you like, the same for the same seed.
    ///
    /// Each project has members, a group, a role, service accounts and keys; a few are archived.
    pub fn generated(seed: u64, projects: usize, users_per_project: usize) -> Self {
        let mut random = fastrand::Rng::with_seed(seed);
        let Self { groups, certificates, models, .. } = Self::example();
        let users = (0..(users_per_project * 2).max(1)).map(|number| {
            let name = format!("{} {}", pick(&mut random, &FIRST), pick(&mut random, &LAST));
            User { id: format!("user-{number:05}"), name, email: format!("user{number}@example.com") }
        });
        let users: Vec<User> = users.collect();
        let projects = (0..projects).map(|number| {
            let members = random.choose_multiple(&users, users_per_project);
            let members = members.into_iter().enumerate().map(|(place, user)| Member {
                id: user.id.clone(),
                role: if place == 0 { "owner" } else { "member" }.to_owned(),
                assigned: Vec::new(),
            });
            let users: Vec<Member> = members.collect();
            let mut api_keys = Vec::new();
            for member in &users {
                let (has_key, is_used) = (random.bool(), random.bool());
                api_keys.extend(has_key.then(|| ApiKey {
                    id: None,
                    name: format!("Key of {}", member.id),
                    owner: member.id.clone(),
                    last_used_at: is_used.then(|| 1_700_000_000 + random.i64(0..10_000_000)),
                }));
            }
            let accounts = (0..random.usize(0..4)).map(|account| ServiceAccount {
                id: None,
                name: format!("{}-{account}", pick(&mut random, &WORDS)),
                keys: (0..random.usize(0..3)).map(|key| format!("key {key}")).collect(),
            });
            let service_accounts = accounts.collect();
            let group = groups.get(random.usize(0..groups.len().max(1)));
            Project {
                id: Some(format!("proj_{number:05}")),
                name: format!("{} {number}", pick(&mut random, &WORDS)),
                archived: random.u8(0..20) == 0,
                users,
                groups: group
                    .map(|group| Access { id: group.id.clone(), assigned: Vec::new() })
                    .into_iter()
                    .collect(),
                roles: vec![Role {
                    id: None,
                    name: "Key reader".to_owned(),
                    permissions: vec!["api.organization.projects.api_keys.read".to_owned()],
                }],
                service_accounts,
                api_keys,
                ..Project::default()
            }
        });
        let projects = projects.collect();
        Self { users, groups, certificates, models, projects }
    }

    /// Reads YAML or JSON.
    ///
    /// # Errors
    ///
    /// If it is neither, or holds something that an organization does not have; what and where is named.
    pub fn parse(text: &str) -> io::Result<Self> {
        let invalid = |message: String| io::Error::new(io::ErrorKind::InvalidData, message);
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        let document = Document::parse(text).map_err(|problem| invalid(problem.to_string()))?;
        let root: Value = document.root;
        serde_json::from_value(root).map_err(|e| invalid(format!("not an organization: {e}")))
    }

    /// Reads a file of YAML or JSON.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or for the reasons of [`parse`](Self::parse); the file is named.
    pub fn from_file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let named = |e: io::Error| io::Error::new(e.kind(), format!("{}: {e}", path.display()));
        Self::parse(&fs::read_to_string(path).map_err(named)?).map_err(named)
    }
}

const FIRST: [&str; 8] = ["Ada", "Alan", "Barbara", "Donald", "Edsger", "Frances", "Grace", "Tony"];
const LAST: [&str; 8] = ["Allen", "Dijkstra", "Hoare", "Hopper", "Knuth", "Liskov", "Lovelace", "Turing"];
const WORDS: [&str; 8] = ["batch", "deploy", "docs", "eval", "ingest", "labels", "search", "support"];

fn pick(random: &mut fastrand::Rng, words: &[&'static str]) -> &'static str {
    random.choice(words).copied().unwrap_or_default()
}
