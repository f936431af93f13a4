//! Projects of the organization, and the way to everything in one of them: `/organization/projects`.

mod api_keys;
mod certificates;
mod data_retention;
mod group_roles;
mod groups;
mod hosted_tool_permissions;
mod model_permissions;
mod rate_limits;
mod roles;
mod service_account_api_keys;
mod service_accounts;
mod service_tier_settings;
mod spend_alerts;
mod spend_limit;
mod user_roles;
mod users;

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::ArchiveProject;
use crate::endpoints::CreateProject;
use crate::endpoints::GetProject;
use crate::endpoints::ListProjects;
use crate::endpoints::UpdateProject;
use crate::list::List;
use crate::operations::operation_doc;
use crate::types::GroupId;
use crate::types::ProjectId;
use crate::types::ServiceAccountId;
use crate::types::UserId;

pub use api_keys::ProjectApiKeys;
pub use certificates::ProjectCertificates;
pub use data_retention::ProjectDataRetention;
pub use group_roles::ProjectGroupRoles;
pub use groups::ProjectGroups;
pub use hosted_tool_permissions::ProjectHostedToolPermissions;
pub use model_permissions::ProjectModelPermissions;
pub use rate_limits::ProjectRateLimits;
pub use roles::ProjectRoles;
pub use service_account_api_keys::ServiceAccountApiKeys;
pub use service_accounts::ServiceAccounts;
pub use service_tier_settings::ProjectServiceTierSettings;
pub use spend_alerts::ProjectSpendAlerts;
pub use spend_limit::ProjectSpendLimit;
pub use user_roles::ProjectUserRoles;
pub use users::ProjectUsers;

impl Client {
    /// The projects of the organization.
    pub fn projects(&self) -> Projects {
        Projects { client: self.clone() }
    }

    /// What lies in one project. Nothing is sent, and nothing is checked until a call is made.
    pub fn project(&self, project_id: impl Into<ProjectId>) -> ProjectScope {
        ProjectScope { client: self.clone(), project_id: project_id.into() }
    }
}

/// The projects of the organization. Made by [`Client::projects`].
#[derive(Clone, Debug)]
pub struct Projects {
    client: Client,
}

impl Projects {
    #[doc = operation_doc!("list_projects")]
    pub fn list(&self) -> List<ListProjects> {
        self.client.list(ListProjects::new())
    }

    #[doc = operation_doc!("get_project")]
    #[doc(alias = "retrieve")]
    pub fn get(&self, project_id: impl Into<ProjectId>) -> Call<GetProject> {
        self.client.call(GetProject::new(project_id))
    }

    #[doc = operation_doc!("create_project")]
    pub fn create(&self, name: impl Into<String>) -> Call<CreateProject> {
        self.client.call(CreateProject::new(name))
    }

    #[doc = operation_doc!("update_project")]
    #[doc(alias = "modify")]
    pub fn update(&self, project_id: impl Into<ProjectId>) -> Call<UpdateProject> {
        self.client.call(UpdateProject::new(project_id))
    }

    #[doc = operation_doc!("archive_project")]
    #[doc(alias = "delete")]
    pub fn archive(&self, project_id: impl Into<ProjectId>) -> Call<ArchiveProject> {
        self.client.call(ArchiveProject::new(project_id))
    }
}

/// What lies in one project. Made by [`Client::project`].
#[derive(Clone, Debug)]
pub struct ProjectScope {
    client: Client,
    project_id: ProjectId,
}

impl ProjectScope {
    /// Members of one project.
    pub fn users(&self) -> ProjectUsers {
        ProjectUsers { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// Service accounts of one project.
    pub fn service_accounts(&self) -> ServiceAccounts {
        ServiceAccounts { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// API keys of one project.
    pub fn api_keys(&self) -> ProjectApiKeys {
        ProjectApiKeys { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// Rate limits of one project.
    pub fn rate_limits(&self) -> ProjectRateLimits {
        ProjectRateLimits { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// Groups with access to one project.
    pub fn groups(&self) -> ProjectGroups {
        ProjectGroups { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// Roles that can be assigned in one project.
    pub fn roles(&self) -> ProjectRoles {
        ProjectRoles { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// Certificates for mutual TLS that one project accepts.
    pub fn certificates(&self) -> ProjectCertificates {
        ProjectCertificates { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// How long the service keeps data of one project.
    pub fn data_retention(&self) -> ProjectDataRetention {
        ProjectDataRetention { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// Which hosted tools one project may use.
    pub fn hosted_tool_permissions(&self) -> ProjectHostedToolPermissions {
        ProjectHostedToolPermissions { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// Which models one project may use.
    pub fn model_permissions(&self) -> ProjectModelPermissions {
        ProjectModelPermissions { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// Which service tiers one project uses.
    pub fn service_tier_settings(&self) -> ProjectServiceTierSettings {
        ProjectServiceTierSettings { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// The hard spend limit of one project.
    pub fn spend_limit(&self) -> ProjectSpendLimit {
        ProjectSpendLimit { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// Spend alerts of one project.
    pub fn spend_alerts(&self) -> ProjectSpendAlerts {
        ProjectSpendAlerts { client: self.client.clone(), project_id: self.project_id.clone() }
    }

    /// What lies below one member of the project.
    pub fn user(&self, user_id: impl Into<UserId>) -> ProjectUserScope {
        ProjectUserScope {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            user_id: user_id.into(),
        }
    }

    /// What lies below one service account of the project.
    pub fn service_account(&self, service_account_id: impl Into<ServiceAccountId>) -> ServiceAccountScope {
        ServiceAccountScope {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            service_account_id: service_account_id.into(),
        }
    }

    /// What lies below one group of the project.
    pub fn group(&self, group_id: impl Into<GroupId>) -> ProjectGroupScope {
        ProjectGroupScope {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            group_id: group_id.into(),
        }
    }
}

/// What lies below one member of a project. Made by [`ProjectScope::user`].
#[derive(Clone, Debug)]
pub struct ProjectUserScope {
    client: Client,
    project_id: ProjectId,
    user_id: UserId,
}

impl ProjectUserScope {
    /// Roles assigned to one user in one project.
    pub fn roles(&self) -> ProjectUserRoles {
        ProjectUserRoles {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            user_id: self.user_id.clone(),
        }
    }
}

/// What lies below one service account of a project. Made by [`ProjectScope::service_account`].
#[derive(Clone, Debug)]
pub struct ServiceAccountScope {
    client: Client,
    project_id: ProjectId,
    service_account_id: ServiceAccountId,
}

impl ServiceAccountScope {
    /// API keys of one service account.
    pub fn api_keys(&self) -> ServiceAccountApiKeys {
        ServiceAccountApiKeys {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            service_account_id: self.service_account_id.clone(),
        }
    }
}

/// What lies below one group of a project. Made by [`ProjectScope::group`].
#[derive(Clone, Debug)]
pub struct ProjectGroupScope {
    client: Client,
    project_id: ProjectId,
    group_id: GroupId,
}

impl ProjectGroupScope {
    /// Roles assigned to one group in one project.
    pub fn roles(&self) -> ProjectGroupRoles {
        ProjectGroupRoles {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            group_id: self.group_id.clone(),
        }
    }
}
