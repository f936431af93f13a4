// @generated from openapi.yaml; edit that instead.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints;
use crate::paging::list::List;
use crate::paging::report::Report;
impl Client {
    /// Projects, the unit in which an organization separates its work.
    #[inline]
    pub fn projects(&self) -> Projects {
        Projects { client: self.clone() }
    }
    /// What belongs to one project. Nothing is sent, and nothing is checked until a call is made.
    #[inline]
    pub fn project(
        &self,
        project_id: impl Into<crate::types::ProjectId>,
    ) -> ProjectScope {
        ProjectScope {
            client: self.clone(),
            project_id: project_id.into(),
        }
    }
    /// What the organization uses: one list of buckets for each kind of use.
    #[inline]
    pub fn usage(&self) -> Usage {
        Usage { client: self.clone() }
    }
    /// What was done in the organization, by whom and when.
    #[inline]
    pub fn audit_logs(&self) -> AuditLogs {
        AuditLogs { client: self.clone() }
    }
    /// Members of the organization.
    #[inline]
    pub fn users(&self) -> Users {
        Users { client: self.clone() }
    }
    /// What belongs to one user. Nothing is sent, and nothing is checked until a call is made.
    #[inline]
    pub fn user(&self, user_id: impl Into<crate::types::UserId>) -> UserScope {
        UserScope {
            client: self.clone(),
            user_id: user_id.into(),
        }
    }
    /// Groups of users, to whom access and roles are given at once.
    #[inline]
    pub fn groups(&self) -> Groups {
        Groups { client: self.clone() }
    }
    /// What belongs to one group. Nothing is sent, and nothing is checked until a call is made.
    #[inline]
    pub fn group(&self, group_id: impl Into<crate::types::GroupId>) -> GroupScope {
        GroupScope {
            client: self.clone(),
            group_id: group_id.into(),
        }
    }
    /// Roles defined by the organization.
    #[inline]
    pub fn roles(&self) -> Roles {
        Roles { client: self.clone() }
    }
    /// Invitations to join the organization, which are sent by email.
    #[inline]
    pub fn invites(&self) -> Invites {
        Invites { client: self.clone() }
    }
    /// Keys that administrate the organization.
    #[inline]
    pub fn admin_api_keys(&self) -> AdminApiKeys {
        AdminApiKeys {
            client: self.clone(),
        }
    }
    /// Certificates for mutual TLS: uploaded here, and accepted by the organization or by single projects.
    #[inline]
    pub fn certificates(&self) -> Certificates {
        Certificates {
            client: self.clone(),
        }
    }
    /// How long the service keeps what the organization sends.
    #[inline]
    pub fn data_retention(&self) -> DataRetention {
        DataRetention {
            client: self.clone(),
        }
    }
    /// A hard limit on what the organization spends.
    #[inline]
    pub fn spend_limit(&self) -> SpendLimit {
        SpendLimit { client: self.clone() }
    }
    /// Messages sent when the organization's spend passes a threshold.
    #[inline]
    pub fn spend_alerts(&self) -> SpendAlerts {
        SpendAlerts {
            client: self.clone(),
        }
    }
    /// Encryption keys that the organization keeps in its own cloud, as far as the service knows of them.
    #[inline]
    pub fn external_keys(&self) -> ExternalKeys {
        ExternalKeys {
            client: self.clone(),
        }
    }
    /// Storage in the organization's own cloud that projects keep data in.
    #[inline]
    pub fn external_storage(&self) -> ExternalStorage {
        ExternalStorage {
            client: self.clone(),
        }
    }
    /// Outside issuers whose tokens machines may show instead of an API key.
    #[inline]
    pub fn workload_identity_providers(&self) -> WorkloadIdentityProviders {
        WorkloadIdentityProviders {
            client: self.clone(),
        }
    }
    /// What belongs to one workload identity provider. Nothing is sent, and nothing is checked until a call is made.
    #[inline]
    pub fn workload_identity_provider(
        &self,
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
    ) -> WorkloadIdentityProviderScope {
        WorkloadIdentityProviderScope {
            client: self.clone(),
            workload_identity_provider_id: workload_identity_provider_id.into(),
        }
    }
    /// Lists what the organization spent, by day.
    ///
    /// `GET /organization/costs`
    ///
    /// Buckets of whole days in UTC, the oldest first. Closed days are corrected later, for days. Amounts need not agree with what usage suggests.
    ///
    /// `limit`: How many buckets a page holds at most. The service uses 7 by default. From 1 to 180.
    ///
    /// Optional: [`bucket_width`](crate::Report#impl-Report%3CListCosts%3E), [`project_ids`](crate::Report#impl-Report%3CListCosts%3E), [`api_key_ids`](crate::Report#impl-Report%3CListCosts%3E), [`line_items`](crate::Report#impl-Report%3CListCosts%3E), [`group_by`](crate::Report#impl-Report%3CListCosts%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 180.
    #[doc(alias = "list")]
    #[doc(alias = "list costs")]
    #[doc(alias = "list_costs")]
    #[inline]
    pub fn costs(
        &self,
        range: impl Into<crate::types::TimeRange>,
    ) -> Report<endpoints::ListCosts> {
        self.report_of(endpoints::ListCosts::new(range))
    }
}
/// Projects, the unit in which an organization separates its work. Made by [`Client::projects`](crate::Client::projects).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.projects().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Projects {
    client: Client,
}
impl Projects {
    /// Lists the projects of the organization.
    ///
    /// `GET /organization/projects`
    ///
    /// Archived projects are left out unless asked for.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default. From 1 to 100.
    ///
    /// Optional: [`include_archived`](crate::List#impl-List%3CListProjects%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 100.
    #[doc(alias = "list projects")]
    #[doc(alias = "list_projects")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListProjects> {
        self.client.list_of(endpoints::ListProjects::new())
    }
    /// Fetches one project.
    ///
    /// `GET /organization/projects/{project_id}`
    ///
    /// Archived projects can be fetched too.
    #[doc(alias = "get project")]
    #[doc(alias = "get_project")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve project")]
    #[doc(alias = "retrieve_project")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch project")]
    #[doc(alias = "fetch_project")]
    #[inline]
    pub fn get(
        &self,
        project_id: impl Into<crate::types::ProjectId>,
    ) -> Call<endpoints::GetProject> {
        self.client.call(endpoints::GetProject::new(project_id))
    }
    /// Creates a project.
    ///
    /// `POST /organization/projects`
    ///
    /// Names need not be unique: sending the same request twice creates two projects. A project can later be archived, but never deleted.
    ///
    /// Optional: [`external_key_id`](crate::Call#impl-Call%3CCreateProject%3E), [`geography`](crate::Call#impl-Call%3CCreateProject%3E), [`residency`](crate::Call#impl-Call%3CCreateProject%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `name`; `geography` and `residency` together.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_projects`](crate::endpoints::ListProjects) shows whether it took effect.
    #[doc(alias = "create project")]
    #[doc(alias = "create_project")]
    #[doc(alias = "add")]
    #[doc(alias = "add project")]
    #[doc(alias = "add_project")]
    #[doc(alias = "new")]
    #[doc(alias = "new project")]
    #[doc(alias = "new_project")]
    #[inline]
    pub fn create(&self, name: impl Into<String>) -> Call<endpoints::CreateProject> {
        self.client.call(endpoints::CreateProject::new(name))
    }
    /// Changes a project.
    ///
    /// `POST /organization/projects/{project_id}`
    ///
    /// Only the fields that are set are changed. Archived projects refuse changes.
    ///
    /// Optional: [`external_key_id`](crate::Call#impl-Call%3CUpdateProject%3E), [`geography`](crate::Call#impl-Call%3CUpdateProject%3E), [`name`](crate::Call#impl-Call%3CUpdateProject%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `name`.
    #[doc(alias = "update project")]
    #[doc(alias = "update_project")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify project")]
    #[doc(alias = "modify_project")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit project")]
    #[doc(alias = "edit_project")]
    #[inline]
    pub fn update(
        &self,
        project_id: impl Into<crate::types::ProjectId>,
    ) -> Call<endpoints::UpdateProject> {
        self.client.call(endpoints::UpdateProject::new(project_id))
    }
    /// Archives a project.
    ///
    /// `POST /organization/projects/{project_id}/archive`
    ///
    /// An archived project cannot be used or changed any more, and there is no call that brings it back. The request has no body.
    #[doc(alias = "archive project")]
    #[doc(alias = "archive_project")]
    #[doc(alias = "delete")]
    #[doc(alias = "delete project")]
    #[doc(alias = "delete_project")]
    #[inline]
    pub fn archive(
        &self,
        project_id: impl Into<crate::types::ProjectId>,
    ) -> Call<endpoints::ArchiveProject> {
        self.client.call(endpoints::ArchiveProject::new(project_id))
    }
}
/// What belongs to one project. Made by [`Client::project`](crate::Client::project).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").users().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectScope {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectScope {
    /// Members of a project.
    #[inline]
    pub fn users(&self) -> ProjectUsers {
        ProjectUsers {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
    /// What belongs to one user. Nothing is sent, and nothing is checked until a call is made.
    #[inline]
    pub fn user(&self, user_id: impl Into<crate::types::UserId>) -> ProjectUserScope {
        ProjectUserScope {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            user_id: user_id.into(),
        }
    }
    /// Machine users of a project.
    #[inline]
    pub fn service_accounts(&self) -> ProjectServiceAccounts {
        ProjectServiceAccounts {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
    /// What belongs to one service account. Nothing is sent, and nothing is checked until a call is made.
    #[inline]
    pub fn service_account(
        &self,
        service_account_id: impl Into<crate::types::ServiceAccountId>,
    ) -> ProjectServiceAccountScope {
        ProjectServiceAccountScope {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            service_account_id: service_account_id.into(),
        }
    }
    /// API keys that act within a project.
    #[inline]
    pub fn api_keys(&self) -> ProjectApiKeys {
        ProjectApiKeys {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
    /// How much a project may use each model.
    #[inline]
    pub fn rate_limits(&self) -> ProjectRateLimits {
        ProjectRateLimits {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
    /// Groups with access to a project.
    #[inline]
    pub fn groups(&self) -> ProjectGroups {
        ProjectGroups {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
    /// What belongs to one group. Nothing is sent, and nothing is checked until a call is made.
    #[inline]
    pub fn group(
        &self,
        group_id: impl Into<crate::types::GroupId>,
    ) -> ProjectGroupScope {
        ProjectGroupScope {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            group_id: group_id.into(),
        }
    }
    /// Roles defined by a project.
    #[inline]
    pub fn roles(&self) -> ProjectRoles {
        ProjectRoles {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
    /// Certificates for mutual TLS that a project accepts.
    #[inline]
    pub fn certificates(&self) -> ProjectCertificates {
        ProjectCertificates {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
    /// How long the service keeps what a project sends.
    #[inline]
    pub fn data_retention(&self) -> ProjectDataRetention {
        ProjectDataRetention {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
    /// Which hosted tools a project may use.
    #[inline]
    pub fn hosted_tool_permissions(&self) -> ProjectHostedToolPermissions {
        ProjectHostedToolPermissions {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
    /// Which models a project may use.
    #[inline]
    pub fn model_permissions(&self) -> ProjectModelPermissions {
        ProjectModelPermissions {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
    /// Which service tiers a project uses.
    #[inline]
    pub fn service_tier_settings(&self) -> ProjectServiceTierSettings {
        ProjectServiceTierSettings {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
    /// A hard limit on what a project spends.
    #[inline]
    pub fn spend_limit(&self) -> ProjectSpendLimit {
        ProjectSpendLimit {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
    /// Messages sent when a project's spend passes a threshold.
    #[inline]
    pub fn spend_alerts(&self) -> ProjectSpendAlerts {
        ProjectSpendAlerts {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
        }
    }
}
/// Members of a project. Made by [`ProjectScope::users`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").users().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectUsers {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectUsers {
    /// Lists the members of the project.
    ///
    /// `GET /organization/projects/{project_id}/users`
    ///
    /// Service accounts are listed by their own operation.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default. From 1 to 100.
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 100.
    #[doc(alias = "list users")]
    #[doc(alias = "list_users")]
    #[doc(alias = "list project users")]
    #[doc(alias = "list_project_users")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListProjectUsers> {
        self.client.list_of(endpoints::ListProjectUsers::new(&self.project_id))
    }
    /// Fetches one member of the project.
    ///
    /// `GET /organization/projects/{project_id}/users/{user_id}`
    ///
    /// The answer is "not found" for users of the organization who are not members.
    #[doc(alias = "get user")]
    #[doc(alias = "get_user")]
    #[doc(alias = "get project user")]
    #[doc(alias = "get_project_user")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve user")]
    #[doc(alias = "retrieve_user")]
    #[doc(alias = "retrieve project user")]
    #[doc(alias = "retrieve_project_user")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch user")]
    #[doc(alias = "fetch_user")]
    #[doc(alias = "fetch project user")]
    #[doc(alias = "fetch_project_user")]
    #[inline]
    pub fn get(
        &self,
        user_id: impl Into<crate::types::UserId>,
    ) -> Call<endpoints::GetProjectUser> {
        self.client.call(endpoints::GetProjectUser::new(&self.project_id, user_id))
    }
    /// Adds a user of the organization to the project.
    ///
    /// `POST /organization/projects/{project_id}/users`
    ///
    /// Name the user by id or by email; one of the two must be set. A user who is a member already is refused by the service with an error that says so.
    ///
    /// Optional: [`email`](crate::Call#impl-Call%3CCreateProjectUser%3E), [`user_id`](crate::Call#impl-Call%3CCreateProjectUser%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: a call that sets none of `user_id`, `email`.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_project_users`](crate::endpoints::ListProjectUsers) shows whether it took effect.
    #[doc(alias = "create user")]
    #[doc(alias = "create_user")]
    #[doc(alias = "create project user")]
    #[doc(alias = "create_project_user")]
    #[doc(alias = "add")]
    #[doc(alias = "add user")]
    #[doc(alias = "add_user")]
    #[doc(alias = "add project user")]
    #[doc(alias = "add_project_user")]
    #[doc(alias = "new")]
    #[doc(alias = "new user")]
    #[doc(alias = "new_user")]
    #[doc(alias = "new project user")]
    #[doc(alias = "new_project_user")]
    #[inline]
    pub fn create(
        &self,
        role: impl Into<crate::types::ProjectRole>,
    ) -> Call<endpoints::CreateProjectUser> {
        self.client.call(endpoints::CreateProjectUser::new(&self.project_id, role))
    }
    /// Changes the membership role of a member.
    ///
    /// `POST /organization/projects/{project_id}/users/{user_id}`
    ///
    /// Takes effect for keys that the user already holds.
    #[doc(alias = "update user")]
    #[doc(alias = "update_user")]
    #[doc(alias = "update project user")]
    #[doc(alias = "update_project_user")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify user")]
    #[doc(alias = "modify_user")]
    #[doc(alias = "modify project user")]
    #[doc(alias = "modify_project_user")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit user")]
    #[doc(alias = "edit_user")]
    #[doc(alias = "edit project user")]
    #[doc(alias = "edit_project_user")]
    #[inline]
    pub fn update(
        &self,
        user_id: impl Into<crate::types::UserId>,
        role: impl Into<crate::types::ProjectRole>,
    ) -> Call<endpoints::UpdateProjectUser> {
        self.client
            .call(endpoints::UpdateProjectUser::new(&self.project_id, user_id, role))
    }
    /// Removes a member from the project.
    ///
    /// `DELETE /organization/projects/{project_id}/users/{user_id}`
    ///
    /// The user stays in the organization. Nobody can be removed from the default project.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete user")]
    #[doc(alias = "delete_user")]
    #[doc(alias = "delete project user")]
    #[doc(alias = "delete_project_user")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove user")]
    #[doc(alias = "remove_user")]
    #[doc(alias = "remove project user")]
    #[doc(alias = "remove_project_user")]
    #[inline]
    pub fn delete(
        &self,
        user_id: impl Into<crate::types::UserId>,
    ) -> Call<endpoints::DeleteProjectUser> {
        self.client.call(endpoints::DeleteProjectUser::new(&self.project_id, user_id))
    }
}
/// What belongs to one user. Made by [`ProjectScope::user`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").user("user-abc").roles().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectUserScope {
    client: Client,
    project_id: crate::types::ProjectId,
    user_id: crate::types::UserId,
}
impl ProjectUserScope {
    /// Roles assigned to a member of a project.
    #[inline]
    pub fn roles(&self) -> ProjectUserRoles {
        ProjectUserRoles {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            user_id: self.user_id.clone(),
        }
    }
}
/// Roles assigned to a member of a project. Made by [`ProjectUserScope::roles`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").user("user-abc").roles().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectUserRoles {
    client: Client,
    project_id: crate::types::ProjectId,
    user_id: crate::types::UserId,
}
impl ProjectUserRoles {
    /// Lists the roles that the user holds in the project.
    ///
    /// `GET /projects/{project_id}/users/{user_id}/roles`
    ///
    /// Roles that reach the user through a group are listed with their sources.
    ///
    /// `limit`: How many items a page holds at most. The service uses 1000 by default. From 0 to 1000.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListProjectUserRoles%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 0 or above 1000.
    #[doc(alias = "list user roles")]
    #[doc(alias = "list_user_roles")]
    #[doc(alias = "list project user roles")]
    #[doc(alias = "list_project_user_roles")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListProjectUserRoles> {
        self.client
            .list_of(
                endpoints::ListProjectUserRoles::new(&self.project_id, &self.user_id),
            )
    }
    /// Fetches one role that the user holds in the project.
    ///
    /// `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`
    ///
    /// The answer is "not found" for roles that the user does not hold.
    #[doc(alias = "get user role")]
    #[doc(alias = "get_user_role")]
    #[doc(alias = "get project user role")]
    #[doc(alias = "get_project_user_role")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve user role")]
    #[doc(alias = "retrieve_user_role")]
    #[doc(alias = "retrieve project user role")]
    #[doc(alias = "retrieve_project_user_role")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch user role")]
    #[doc(alias = "fetch_user_role")]
    #[doc(alias = "fetch project user role")]
    #[doc(alias = "fetch_project_user_role")]
    #[inline]
    pub fn get(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::GetProjectUserRole> {
        self.client
            .call(
                endpoints::GetProjectUserRole::new(
                    &self.project_id,
                    &self.user_id,
                    role_id,
                ),
            )
    }
    /// Assigns a role to the user.
    ///
    /// `POST /projects/{project_id}/users/{user_id}/roles`
    ///
    /// Takes the id of a role, not a membership role such as `owner`: those are answered with "not found".
    #[doc(alias = "assign user role")]
    #[doc(alias = "assign_user_role")]
    #[doc(alias = "assign project user role")]
    #[doc(alias = "assign_project_user_role")]
    #[doc(alias = "create")]
    #[doc(alias = "create user role")]
    #[doc(alias = "create_user_role")]
    #[doc(alias = "create project user role")]
    #[doc(alias = "create_project_user_role")]
    #[doc(alias = "grant")]
    #[doc(alias = "grant user role")]
    #[doc(alias = "grant_user_role")]
    #[doc(alias = "grant project user role")]
    #[doc(alias = "grant_project_user_role")]
    #[inline]
    pub fn assign(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::AssignProjectUserRole> {
        self.client
            .call(
                endpoints::AssignProjectUserRole::new(
                    &self.project_id,
                    &self.user_id,
                    role_id,
                ),
            )
    }
    /// Takes a role away from the user.
    ///
    /// `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`
    ///
    /// The role itself stays. A role that the user holds through a group is not affected.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Removed::was_absent).
    #[doc(alias = "unassign user role")]
    #[doc(alias = "unassign_user_role")]
    #[doc(alias = "unassign project user role")]
    #[doc(alias = "unassign_project_user_role")]
    #[doc(alias = "delete")]
    #[doc(alias = "delete user role")]
    #[doc(alias = "delete_user_role")]
    #[doc(alias = "delete project user role")]
    #[doc(alias = "delete_project_user_role")]
    #[doc(alias = "revoke")]
    #[doc(alias = "revoke user role")]
    #[doc(alias = "revoke_user_role")]
    #[doc(alias = "revoke project user role")]
    #[doc(alias = "revoke_project_user_role")]
    #[inline]
    pub fn unassign(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::UnassignProjectUserRole> {
        self.client
            .call(
                endpoints::UnassignProjectUserRole::new(
                    &self.project_id,
                    &self.user_id,
                    role_id,
                ),
            )
    }
}
/// Machine users of a project. Made by [`ProjectScope::service_accounts`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").service_accounts().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectServiceAccounts {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectServiceAccounts {
    /// Lists the service accounts of the project.
    ///
    /// `GET /organization/projects/{project_id}/service_accounts`
    ///
    /// Keys are not part of the answer; list the API keys of the project for those.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default. From 1 to 100.
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 100.
    #[doc(alias = "list service accounts")]
    #[doc(alias = "list_service_accounts")]
    #[doc(alias = "list project service accounts")]
    #[doc(alias = "list_project_service_accounts")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListProjectServiceAccounts> {
        self.client.list_of(endpoints::ListProjectServiceAccounts::new(&self.project_id))
    }
    /// Fetches one service account.
    ///
    /// `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`
    ///
    /// The reply never shows a key.
    #[doc(alias = "get service account")]
    #[doc(alias = "get_service_account")]
    #[doc(alias = "get project service account")]
    #[doc(alias = "get_project_service_account")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve service account")]
    #[doc(alias = "retrieve_service_account")]
    #[doc(alias = "retrieve project service account")]
    #[doc(alias = "retrieve_project_service_account")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch service account")]
    #[doc(alias = "fetch_service_account")]
    #[doc(alias = "fetch project service account")]
    #[doc(alias = "fetch_project_service_account")]
    #[inline]
    pub fn get(
        &self,
        service_account_id: impl Into<crate::types::ServiceAccountId>,
    ) -> Call<endpoints::GetProjectServiceAccount> {
        self.client
            .call(
                endpoints::GetProjectServiceAccount::new(
                    &self.project_id,
                    service_account_id,
                ),
            )
    }
    /// Creates a service account, with an API key unless told otherwise.
    ///
    /// `POST /organization/projects/{project_id}/service_accounts`
    ///
    /// The value of the key is in this reply only and can never be read again: store it before dropping the reply. Sending the same request twice creates two accounts.
    ///
    /// Optional: [`create_service_account_only`](crate::Call#impl-Call%3CCreateProjectServiceAccount%3E), [`expires_in`](crate::Call#impl-Call%3CCreateProjectServiceAccount%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `name`; `expires_in_seconds` below 1 or above 31536000; `create_service_account_only` and `expires_in_seconds` together.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_project_service_accounts`](crate::endpoints::ListProjectServiceAccounts) shows whether it took effect.
    ///
    /// The secret of a reply that cannot be decoded is left in [`DecodeError::body`](crate::DecodeError::body) only.
    #[doc(alias = "create service account")]
    #[doc(alias = "create_service_account")]
    #[doc(alias = "create project service account")]
    #[doc(alias = "create_project_service_account")]
    #[doc(alias = "add")]
    #[doc(alias = "add service account")]
    #[doc(alias = "add_service_account")]
    #[doc(alias = "add project service account")]
    #[doc(alias = "add_project_service_account")]
    #[doc(alias = "new")]
    #[doc(alias = "new service account")]
    #[doc(alias = "new_service_account")]
    #[doc(alias = "new project service account")]
    #[doc(alias = "new_project_service_account")]
    #[inline]
    pub fn create(
        &self,
        name: impl Into<String>,
    ) -> Call<endpoints::CreateProjectServiceAccount> {
        self.client
            .call(endpoints::CreateProjectServiceAccount::new(&self.project_id, name))
    }
    /// Changes the name or the role of a service account.
    ///
    /// `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`
    ///
    /// Only the fields that are set are changed. Its keys stay valid.
    ///
    /// Optional: [`name`](crate::Call#impl-Call%3CUpdateProjectServiceAccount%3E), [`role`](crate::Call#impl-Call%3CUpdateProjectServiceAccount%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `name`.
    #[doc(alias = "update service account")]
    #[doc(alias = "update_service_account")]
    #[doc(alias = "update project service account")]
    #[doc(alias = "update_project_service_account")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify service account")]
    #[doc(alias = "modify_service_account")]
    #[doc(alias = "modify project service account")]
    #[doc(alias = "modify_project_service_account")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit service account")]
    #[doc(alias = "edit_service_account")]
    #[doc(alias = "edit project service account")]
    #[doc(alias = "edit_project_service_account")]
    #[inline]
    pub fn update(
        &self,
        service_account_id: impl Into<crate::types::ServiceAccountId>,
    ) -> Call<endpoints::UpdateProjectServiceAccount> {
        self.client
            .call(
                endpoints::UpdateProjectServiceAccount::new(
                    &self.project_id,
                    service_account_id,
                ),
            )
    }
    /// Deletes a service account.
    ///
    /// `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`
    ///
    /// Its API keys stop working and are removed with it.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete service account")]
    #[doc(alias = "delete_service_account")]
    #[doc(alias = "delete project service account")]
    #[doc(alias = "delete_project_service_account")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove service account")]
    #[doc(alias = "remove_service_account")]
    #[doc(alias = "remove project service account")]
    #[doc(alias = "remove_project_service_account")]
    #[inline]
    pub fn delete(
        &self,
        service_account_id: impl Into<crate::types::ServiceAccountId>,
    ) -> Call<endpoints::DeleteProjectServiceAccount> {
        self.client
            .call(
                endpoints::DeleteProjectServiceAccount::new(
                    &self.project_id,
                    service_account_id,
                ),
            )
    }
}
/// What belongs to one service account. Made by [`ProjectScope::service_account`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let reply = client.project("proj_abc").service_account("svc_acct_abc").api_keys().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectServiceAccountScope {
    client: Client,
    project_id: crate::types::ProjectId,
    service_account_id: crate::types::ServiceAccountId,
}
impl ProjectServiceAccountScope {
    /// API keys of a service account of a project.
    #[inline]
    pub fn api_keys(&self) -> ProjectServiceAccountApiKeys {
        ProjectServiceAccountApiKeys {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            service_account_id: self.service_account_id.clone(),
        }
    }
}
/// API keys of a service account of a project. Made by [`ProjectServiceAccountScope::api_keys`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let reply = client.project("proj_abc").service_account("svc_acct_abc").api_keys().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectServiceAccountApiKeys {
    client: Client,
    project_id: crate::types::ProjectId,
    service_account_id: crate::types::ServiceAccountId,
}
impl ProjectServiceAccountApiKeys {
    /// Creates another API key for a service account.
    ///
    /// `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`
    ///
    /// The value of the key is in this reply only and can never be read again: store it before dropping the reply. Existing keys stay valid, so that a key can be rotated in two steps.
    ///
    /// Optional: [`expires_in`](crate::Call#impl-Call%3CCreateProjectServiceAccountApiKey%3E), [`name`](crate::Call#impl-Call%3CCreateProjectServiceAccountApiKey%3E), [`scopes`](crate::Call#impl-Call%3CCreateProjectServiceAccountApiKey%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `expires_in_seconds` below 1 or above 31536000; an empty `name`; an empty `scopes`.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_project_api_keys`](crate::endpoints::ListProjectApiKeys) shows whether it took effect.
    ///
    /// The secret of a reply that cannot be decoded is left in [`DecodeError::body`](crate::DecodeError::body) only.
    #[doc(alias = "create service account api key")]
    #[doc(alias = "create_service_account_api_key")]
    #[doc(alias = "create project service account api key")]
    #[doc(alias = "create_project_service_account_api_key")]
    #[doc(alias = "add")]
    #[doc(alias = "add service account api key")]
    #[doc(alias = "add_service_account_api_key")]
    #[doc(alias = "add project service account api key")]
    #[doc(alias = "add_project_service_account_api_key")]
    #[doc(alias = "new")]
    #[doc(alias = "new service account api key")]
    #[doc(alias = "new_service_account_api_key")]
    #[doc(alias = "new project service account api key")]
    #[doc(alias = "new_project_service_account_api_key")]
    #[inline]
    pub fn create(&self) -> Call<endpoints::CreateProjectServiceAccountApiKey> {
        self.client
            .call(
                endpoints::CreateProjectServiceAccountApiKey::new(
                    &self.project_id,
                    &self.service_account_id,
                ),
            )
    }
}
/// API keys that act within a project. Made by [`ProjectScope::api_keys`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").api_keys().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectApiKeys {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectApiKeys {
    /// Lists the API keys of the project.
    ///
    /// `GET /organization/projects/{project_id}/api_keys`
    ///
    /// Keys of users and of service accounts alike; values are shown redacted. Without `owner_project_access` the service shows what membership rules of its own allow, and may leave out keys that work: audit keys with `any`, which lists every enabled key.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default. From 1 to 100.
    ///
    /// Optional: [`owner_project_access`](crate::List#impl-List%3CListProjectApiKeys%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 100.
    #[doc(alias = "list api keys")]
    #[doc(alias = "list_api_keys")]
    #[doc(alias = "list project api keys")]
    #[doc(alias = "list_project_api_keys")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListProjectApiKeys> {
        self.client.list_of(endpoints::ListProjectApiKeys::new(&self.project_id))
    }
    /// Fetches one API key.
    ///
    /// `GET /organization/projects/{project_id}/api_keys/{api_key_id}`
    ///
    /// The value is shown redacted.
    #[doc(alias = "get api key")]
    #[doc(alias = "get_api_key")]
    #[doc(alias = "get project api key")]
    #[doc(alias = "get_project_api_key")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve api key")]
    #[doc(alias = "retrieve_api_key")]
    #[doc(alias = "retrieve project api key")]
    #[doc(alias = "retrieve_project_api_key")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch api key")]
    #[doc(alias = "fetch_api_key")]
    #[doc(alias = "fetch project api key")]
    #[doc(alias = "fetch_project_api_key")]
    #[inline]
    pub fn get(
        &self,
        api_key_id: impl Into<crate::types::ApiKeyId>,
    ) -> Call<endpoints::GetProjectApiKey> {
        self.client.call(endpoints::GetProjectApiKey::new(&self.project_id, api_key_id))
    }
    /// Changes the scopes or the lifetime of an API key.
    ///
    /// `POST /organization/projects/{project_id}/api_keys/{api_key_id}`
    ///
    /// Keys of users and of service accounts alike. Only the fields that are set are changed, and at least one must be; the value of the key stays the same. An expired key refuses changes. A lifetime counts from the request that is acted on, so that a repeated request moves the end by as much.
    ///
    /// Optional: [`expires_in`](crate::Call#impl-Call%3CUpdateProjectApiKey%3E), [`scopes`](crate::Call#impl-Call%3CUpdateProjectApiKey%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `expires_in_seconds` below 1; a call that sets none of `scopes`, `expires_in_seconds`; an empty `scopes`.
    #[doc(alias = "update api key")]
    #[doc(alias = "update_api_key")]
    #[doc(alias = "update project api key")]
    #[doc(alias = "update_project_api_key")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify api key")]
    #[doc(alias = "modify_api_key")]
    #[doc(alias = "modify project api key")]
    #[doc(alias = "modify_project_api_key")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit api key")]
    #[doc(alias = "edit_api_key")]
    #[doc(alias = "edit project api key")]
    #[doc(alias = "edit_project_api_key")]
    #[inline]
    pub fn update(
        &self,
        api_key_id: impl Into<crate::types::ApiKeyId>,
    ) -> Call<endpoints::UpdateProjectApiKey> {
        self.client
            .call(endpoints::UpdateProjectApiKey::new(&self.project_id, api_key_id))
    }
    /// Deletes an API key.
    ///
    /// `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`
    ///
    /// The key stops working at once. Keys of users and of service accounts alike: an account and its other keys stay, so that a key is rotated by creating one and deleting the old one.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete api key")]
    #[doc(alias = "delete_api_key")]
    #[doc(alias = "delete project api key")]
    #[doc(alias = "delete_project_api_key")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove api key")]
    #[doc(alias = "remove_api_key")]
    #[doc(alias = "remove project api key")]
    #[doc(alias = "remove_project_api_key")]
    #[inline]
    pub fn delete(
        &self,
        api_key_id: impl Into<crate::types::ApiKeyId>,
    ) -> Call<endpoints::DeleteProjectApiKey> {
        self.client
            .call(endpoints::DeleteProjectApiKey::new(&self.project_id, api_key_id))
    }
}
/// How much a project may use each model. Made by [`ProjectScope::rate_limits`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").rate_limits().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectRateLimits {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectRateLimits {
    /// Lists the rate limits of the project, one for each model.
    ///
    /// `GET /organization/projects/{project_id}/rate_limits`
    ///
    /// Limits that do not apply to a model are absent from its entry.
    ///
    /// `limit`: How many items a page holds at most. The service uses 100 by default.
    #[doc(alias = "list rate limits")]
    #[doc(alias = "list_rate_limits")]
    #[doc(alias = "list project rate limits")]
    #[doc(alias = "list_project_rate_limits")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListProjectRateLimits> {
        self.client.list_of(endpoints::ListProjectRateLimits::new(&self.project_id))
    }
    /// Changes the rate limit of one model.
    ///
    /// `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`
    ///
    /// Only the limits that are set are changed, and none can be raised above that of the organization. Rate limits cannot be created or deleted.
    ///
    /// Optional: [`batch_1_day_max_input_tokens`](crate::Call#impl-Call%3CUpdateProjectRateLimit%3E), [`max_audio_megabytes_per_1_minute`](crate::Call#impl-Call%3CUpdateProjectRateLimit%3E), [`max_images_per_1_minute`](crate::Call#impl-Call%3CUpdateProjectRateLimit%3E), [`max_requests_per_1_day`](crate::Call#impl-Call%3CUpdateProjectRateLimit%3E), [`max_requests_per_1_minute`](crate::Call#impl-Call%3CUpdateProjectRateLimit%3E), [`max_tokens_per_1_minute`](crate::Call#impl-Call%3CUpdateProjectRateLimit%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `batch_1_day_max_input_tokens` below 0; `max_audio_megabytes_per_1_minute` below 0; `max_images_per_1_minute` below 0; `max_requests_per_1_day` below 0; `max_requests_per_1_minute` below 0; `max_tokens_per_1_minute` below 0.
    #[doc(alias = "update rate limit")]
    #[doc(alias = "update_rate_limit")]
    #[doc(alias = "update project rate limit")]
    #[doc(alias = "update_project_rate_limit")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify rate limit")]
    #[doc(alias = "modify_rate_limit")]
    #[doc(alias = "modify project rate limit")]
    #[doc(alias = "modify_project_rate_limit")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit rate limit")]
    #[doc(alias = "edit_rate_limit")]
    #[doc(alias = "edit project rate limit")]
    #[doc(alias = "edit_project_rate_limit")]
    #[inline]
    pub fn update(
        &self,
        rate_limit_id: impl Into<crate::types::RateLimitId>,
    ) -> Call<endpoints::UpdateProjectRateLimit> {
        self.client
            .call(
                endpoints::UpdateProjectRateLimit::new(&self.project_id, rate_limit_id),
            )
    }
}
/// Groups with access to a project. Made by [`ProjectScope::groups`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").groups().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectGroups {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectGroups {
    /// Lists the groups with access to the project.
    ///
    /// `GET /organization/projects/{project_id}/groups`
    ///
    /// The members of a group are not part of the answer.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default. From 0 to 100.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListProjectGroups%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 0 or above 100.
    #[doc(alias = "list groups")]
    #[doc(alias = "list_groups")]
    #[doc(alias = "list project groups")]
    #[doc(alias = "list_project_groups")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListProjectGroups> {
        self.client.list_of(endpoints::ListProjectGroups::new(&self.project_id))
    }
    /// Fetches one group of the project.
    ///
    /// `GET /organization/projects/{project_id}/groups/{group_id}`
    ///
    /// The answer is "not found" for groups without access to the project.
    ///
    /// Optional: [`group_type`](crate::Call#impl-Call%3CGetProjectGroup%3E).
    #[doc(alias = "get group")]
    #[doc(alias = "get_group")]
    #[doc(alias = "get project group")]
    #[doc(alias = "get_project_group")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve group")]
    #[doc(alias = "retrieve_group")]
    #[doc(alias = "retrieve project group")]
    #[doc(alias = "retrieve_project_group")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch group")]
    #[doc(alias = "fetch_group")]
    #[doc(alias = "fetch project group")]
    #[doc(alias = "fetch_project_group")]
    #[inline]
    pub fn get(
        &self,
        group_id: impl Into<crate::types::GroupId>,
    ) -> Call<endpoints::GetProjectGroup> {
        self.client.call(endpoints::GetProjectGroup::new(&self.project_id, group_id))
    }
    /// Gives a group access to the project.
    ///
    /// `POST /organization/projects/{project_id}/groups`
    ///
    /// Takes the id of a project role, such as `role-api-project-member`, not a membership role.
    ///
    /// # Errors
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_project_groups`](crate::endpoints::ListProjectGroups) shows whether it took effect.
    #[doc(alias = "add group")]
    #[doc(alias = "add_group")]
    #[doc(alias = "add project group")]
    #[doc(alias = "add_project_group")]
    #[doc(alias = "create")]
    #[doc(alias = "create group")]
    #[doc(alias = "create_group")]
    #[doc(alias = "create project group")]
    #[doc(alias = "create_project_group")]
    #[inline]
    pub fn add(
        &self,
        group_id: impl Into<crate::types::GroupId>,
        role: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::AddProjectGroup> {
        self.client
            .call(endpoints::AddProjectGroup::new(&self.project_id, group_id, role))
    }
    /// Takes the project away from a group.
    ///
    /// `DELETE /organization/projects/{project_id}/groups/{group_id}`
    ///
    /// The group and its members stay in the organization.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Removed::was_absent).
    #[doc(alias = "remove group")]
    #[doc(alias = "remove_group")]
    #[doc(alias = "remove project group")]
    #[doc(alias = "remove_project_group")]
    #[doc(alias = "delete")]
    #[doc(alias = "delete group")]
    #[doc(alias = "delete_group")]
    #[doc(alias = "delete project group")]
    #[doc(alias = "delete_project_group")]
    #[inline]
    pub fn remove(
        &self,
        group_id: impl Into<crate::types::GroupId>,
    ) -> Call<endpoints::RemoveProjectGroup> {
        self.client.call(endpoints::RemoveProjectGroup::new(&self.project_id, group_id))
    }
}
/// What belongs to one group. Made by [`ProjectScope::group`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").group("group_01J1").roles().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectGroupScope {
    client: Client,
    project_id: crate::types::ProjectId,
    group_id: crate::types::GroupId,
}
impl ProjectGroupScope {
    /// Roles assigned to a group in a project.
    #[inline]
    pub fn roles(&self) -> ProjectGroupRoles {
        ProjectGroupRoles {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            group_id: self.group_id.clone(),
        }
    }
}
/// Roles assigned to a group in a project. Made by [`ProjectGroupScope::roles`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").group("group_01J1").roles().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectGroupRoles {
    client: Client,
    project_id: crate::types::ProjectId,
    group_id: crate::types::GroupId,
}
impl ProjectGroupRoles {
    /// Lists the roles that the group holds in the project.
    ///
    /// `GET /projects/{project_id}/groups/{group_id}/roles`
    ///
    /// Every member of the group has the permissions of these roles.
    ///
    /// `limit`: How many items a page holds at most. The service uses 1000 by default. From 0 to 1000.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListProjectGroupRoles%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 0 or above 1000.
    #[doc(alias = "list group roles")]
    #[doc(alias = "list_group_roles")]
    #[doc(alias = "list project group roles")]
    #[doc(alias = "list_project_group_roles")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListProjectGroupRoles> {
        self.client
            .list_of(
                endpoints::ListProjectGroupRoles::new(&self.project_id, &self.group_id),
            )
    }
    /// Fetches one role that the group holds in the project.
    ///
    /// `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`
    ///
    /// The answer is "not found" for roles that the group does not hold.
    #[doc(alias = "get group role")]
    #[doc(alias = "get_group_role")]
    #[doc(alias = "get project group role")]
    #[doc(alias = "get_project_group_role")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve group role")]
    #[doc(alias = "retrieve_group_role")]
    #[doc(alias = "retrieve project group role")]
    #[doc(alias = "retrieve_project_group_role")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch group role")]
    #[doc(alias = "fetch_group_role")]
    #[doc(alias = "fetch project group role")]
    #[doc(alias = "fetch_project_group_role")]
    #[inline]
    pub fn get(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::GetProjectGroupRole> {
        self.client
            .call(
                endpoints::GetProjectGroupRole::new(
                    &self.project_id,
                    &self.group_id,
                    role_id,
                ),
            )
    }
    /// Assigns a role to the group.
    ///
    /// `POST /projects/{project_id}/groups/{group_id}/roles`
    ///
    /// Takes the id of a role, not a membership role such as `owner`.
    #[doc(alias = "assign group role")]
    #[doc(alias = "assign_group_role")]
    #[doc(alias = "assign project group role")]
    #[doc(alias = "assign_project_group_role")]
    #[doc(alias = "create")]
    #[doc(alias = "create group role")]
    #[doc(alias = "create_group_role")]
    #[doc(alias = "create project group role")]
    #[doc(alias = "create_project_group_role")]
    #[doc(alias = "grant")]
    #[doc(alias = "grant group role")]
    #[doc(alias = "grant_group_role")]
    #[doc(alias = "grant project group role")]
    #[doc(alias = "grant_project_group_role")]
    #[inline]
    pub fn assign(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::AssignProjectGroupRole> {
        self.client
            .call(
                endpoints::AssignProjectGroupRole::new(
                    &self.project_id,
                    &self.group_id,
                    role_id,
                ),
            )
    }
    /// Takes a role away from the group.
    ///
    /// `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`
    ///
    /// The role itself stays.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Removed::was_absent).
    #[doc(alias = "unassign group role")]
    #[doc(alias = "unassign_group_role")]
    #[doc(alias = "unassign project group role")]
    #[doc(alias = "unassign_project_group_role")]
    #[doc(alias = "delete")]
    #[doc(alias = "delete group role")]
    #[doc(alias = "delete_group_role")]
    #[doc(alias = "delete project group role")]
    #[doc(alias = "delete_project_group_role")]
    #[doc(alias = "revoke")]
    #[doc(alias = "revoke group role")]
    #[doc(alias = "revoke_group_role")]
    #[doc(alias = "revoke project group role")]
    #[doc(alias = "revoke_project_group_role")]
    #[inline]
    pub fn unassign(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::UnassignProjectGroupRole> {
        self.client
            .call(
                endpoints::UnassignProjectGroupRole::new(
                    &self.project_id,
                    &self.group_id,
                    role_id,
                ),
            )
    }
}
/// Roles defined by a project. Made by [`ProjectScope::roles`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").roles().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectRoles {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectRoles {
    /// Lists the roles that can be assigned in the project.
    ///
    /// `GET /projects/{project_id}/roles`
    ///
    /// Both the project's own roles and the predefined ones.
    ///
    /// `limit`: How many items a page holds at most. The service uses 1000 by default. From 0 to 1000.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListProjectRoles%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 0 or above 1000.
    #[doc(alias = "list roles")]
    #[doc(alias = "list_roles")]
    #[doc(alias = "list project roles")]
    #[doc(alias = "list_project_roles")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListProjectRoles> {
        self.client.list_of(endpoints::ListProjectRoles::new(&self.project_id))
    }
    /// Fetches one role of the project.
    ///
    /// `GET /projects/{project_id}/roles/{role_id}`
    ///
    /// Tells what the role permits, not who holds it.
    #[doc(alias = "get role")]
    #[doc(alias = "get_role")]
    #[doc(alias = "get project role")]
    #[doc(alias = "get_project_role")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve role")]
    #[doc(alias = "retrieve_role")]
    #[doc(alias = "retrieve project role")]
    #[doc(alias = "retrieve_project_role")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch role")]
    #[doc(alias = "fetch_role")]
    #[doc(alias = "fetch project role")]
    #[doc(alias = "fetch_project_role")]
    #[inline]
    pub fn get(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::GetProjectRole> {
        self.client.call(endpoints::GetProjectRole::new(&self.project_id, role_id))
    }
    /// Creates a role in the project.
    ///
    /// `POST /projects/{project_id}/roles`
    ///
    /// Nobody holds the role until it is assigned.
    ///
    /// Optional: [`description`](crate::Call#impl-Call%3CCreateProjectRole%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `role_name`.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_project_roles`](crate::endpoints::ListProjectRoles) shows whether it took effect.
    #[doc(alias = "create role")]
    #[doc(alias = "create_role")]
    #[doc(alias = "create project role")]
    #[doc(alias = "create_project_role")]
    #[doc(alias = "add")]
    #[doc(alias = "add role")]
    #[doc(alias = "add_role")]
    #[doc(alias = "add project role")]
    #[doc(alias = "add_project_role")]
    #[doc(alias = "new")]
    #[doc(alias = "new role")]
    #[doc(alias = "new_role")]
    #[doc(alias = "new project role")]
    #[doc(alias = "new_project_role")]
    #[inline]
    pub fn create(
        &self,
        role_name: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<endpoints::CreateProjectRole> {
        self.client
            .call(
                endpoints::CreateProjectRole::new(
                    &self.project_id,
                    role_name,
                    permissions,
                ),
            )
    }
    /// Changes a role of the project.
    ///
    /// `POST /projects/{project_id}/roles/{role_id}`
    ///
    /// Only the fields that are set are changed; permissions are replaced as a whole. Predefined roles refuse changes.
    ///
    /// Optional: [`description`](crate::Call#impl-Call%3CUpdateProjectRole%3E), [`permissions`](crate::Call#impl-Call%3CUpdateProjectRole%3E), [`role_name`](crate::Call#impl-Call%3CUpdateProjectRole%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `role_name`.
    #[doc(alias = "update role")]
    #[doc(alias = "update_role")]
    #[doc(alias = "update project role")]
    #[doc(alias = "update_project_role")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify role")]
    #[doc(alias = "modify_role")]
    #[doc(alias = "modify project role")]
    #[doc(alias = "modify_project_role")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit role")]
    #[doc(alias = "edit_role")]
    #[doc(alias = "edit project role")]
    #[doc(alias = "edit_project_role")]
    #[inline]
    pub fn update(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::UpdateProjectRole> {
        self.client.call(endpoints::UpdateProjectRole::new(&self.project_id, role_id))
    }
    /// Deletes a role of the project.
    ///
    /// `DELETE /projects/{project_id}/roles/{role_id}`
    ///
    /// Whoever holds the role loses it. Predefined roles cannot be deleted.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete role")]
    #[doc(alias = "delete_role")]
    #[doc(alias = "delete project role")]
    #[doc(alias = "delete_project_role")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove role")]
    #[doc(alias = "remove_role")]
    #[doc(alias = "remove project role")]
    #[doc(alias = "remove_project_role")]
    #[inline]
    pub fn delete(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::DeleteProjectRole> {
        self.client.call(endpoints::DeleteProjectRole::new(&self.project_id, role_id))
    }
}
/// Certificates for mutual TLS that a project accepts. Made by [`ProjectScope::certificates`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").certificates().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectCertificates {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectCertificates {
    /// Lists the certificates of the organization and whether they are active in the project.
    ///
    /// `GET /organization/projects/{project_id}/certificates`
    ///
    /// Certificates are uploaded at the level of the organization.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default. From 1 to 100.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListProjectCertificates%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 100.
    #[doc(alias = "list certificates")]
    #[doc(alias = "list_certificates")]
    #[doc(alias = "list project certificates")]
    #[doc(alias = "list_project_certificates")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListProjectCertificates> {
        self.client.list_of(endpoints::ListProjectCertificates::new(&self.project_id))
    }
    /// Activates certificates in the project.
    ///
    /// `POST /organization/projects/{project_id}/certificates/activate`
    ///
    /// All of them or none, and at most 10 in one call.
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `certificate_ids` with fewer than 1 or more than 10 items.
    #[doc(alias = "activate certificates")]
    #[doc(alias = "activate_certificates")]
    #[doc(alias = "activate project certificates")]
    #[doc(alias = "activate_project_certificates")]
    #[doc(alias = "enable")]
    #[doc(alias = "enable certificates")]
    #[doc(alias = "enable_certificates")]
    #[doc(alias = "enable project certificates")]
    #[doc(alias = "enable_project_certificates")]
    #[inline]
    pub fn activate(
        &self,
        certificate_ids: impl IntoIterator<Item = impl Into<crate::types::CertificateId>>,
    ) -> Call<endpoints::ActivateProjectCertificates> {
        self.client
            .call(
                endpoints::ActivateProjectCertificates::new(
                    &self.project_id,
                    certificate_ids,
                ),
            )
    }
    /// Deactivates certificates in the project.
    ///
    /// `POST /organization/projects/{project_id}/certificates/deactivate`
    ///
    /// All of them or none, and at most 10 in one call. The certificates stay in the organization.
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `certificate_ids` with fewer than 1 or more than 10 items.
    #[doc(alias = "deactivate certificates")]
    #[doc(alias = "deactivate_certificates")]
    #[doc(alias = "deactivate project certificates")]
    #[doc(alias = "deactivate_project_certificates")]
    #[inline]
    pub fn deactivate(
        &self,
        certificate_ids: impl IntoIterator<Item = impl Into<crate::types::CertificateId>>,
    ) -> Call<endpoints::DeactivateProjectCertificates> {
        self.client
            .call(
                endpoints::DeactivateProjectCertificates::new(
                    &self.project_id,
                    certificate_ids,
                ),
            )
    }
}
/// How long the service keeps what a project sends. Made by [`ProjectScope::data_retention`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let reply = client.project("proj_abc").data_retention().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectDataRetention {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectDataRetention {
    /// Fetches how long the service keeps data of the project.
    ///
    /// `GET /organization/projects/{project_id}/data_retention`
    ///
    /// A project that has no setting of its own follows the organization.
    #[doc(alias = "get data retention")]
    #[doc(alias = "get_data_retention")]
    #[doc(alias = "get project data retention")]
    #[doc(alias = "get_project_data_retention")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve data retention")]
    #[doc(alias = "retrieve_data_retention")]
    #[doc(alias = "retrieve project data retention")]
    #[doc(alias = "retrieve_project_data_retention")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch data retention")]
    #[doc(alias = "fetch_data_retention")]
    #[doc(alias = "fetch project data retention")]
    #[doc(alias = "fetch_project_data_retention")]
    #[inline]
    pub fn get(&self) -> Call<endpoints::GetProjectDataRetention> {
        self.client.call(endpoints::GetProjectDataRetention::new(&self.project_id))
    }
    /// Sets how long the service keeps data of the project.
    ///
    /// `POST /organization/projects/{project_id}/data_retention`
    ///
    /// Which settings are open to an organization depends on its contract.
    #[doc(alias = "update data retention")]
    #[doc(alias = "update_data_retention")]
    #[doc(alias = "update project data retention")]
    #[doc(alias = "update_project_data_retention")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify data retention")]
    #[doc(alias = "modify_data_retention")]
    #[doc(alias = "modify project data retention")]
    #[doc(alias = "modify_project_data_retention")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit data retention")]
    #[doc(alias = "edit_data_retention")]
    #[doc(alias = "edit project data retention")]
    #[doc(alias = "edit_project_data_retention")]
    #[inline]
    pub fn update(
        &self,
        retention_type: impl Into<crate::types::DataRetentionType>,
    ) -> Call<endpoints::UpdateProjectDataRetention> {
        self.client
            .call(
                endpoints::UpdateProjectDataRetention::new(
                    &self.project_id,
                    retention_type,
                ),
            )
    }
}
/// Which hosted tools a project may use. Made by [`ProjectScope::hosted_tool_permissions`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let reply = client.project("proj_abc").hosted_tool_permissions().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectHostedToolPermissions {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectHostedToolPermissions {
    /// Fetches which hosted tools the project may use.
    ///
    /// `GET /organization/projects/{project_id}/hosted_tool_permissions`
    ///
    /// Each tool is either enabled or not.
    #[doc(alias = "get hosted tool permissions")]
    #[doc(alias = "get_hosted_tool_permissions")]
    #[doc(alias = "get project hosted tool permissions")]
    #[doc(alias = "get_project_hosted_tool_permissions")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve hosted tool permissions")]
    #[doc(alias = "retrieve_hosted_tool_permissions")]
    #[doc(alias = "retrieve project hosted tool permissions")]
    #[doc(alias = "retrieve_project_hosted_tool_permissions")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch hosted tool permissions")]
    #[doc(alias = "fetch_hosted_tool_permissions")]
    #[doc(alias = "fetch project hosted tool permissions")]
    #[doc(alias = "fetch_project_hosted_tool_permissions")]
    #[inline]
    pub fn get(&self) -> Call<endpoints::GetProjectHostedToolPermissions> {
        self.client
            .call(endpoints::GetProjectHostedToolPermissions::new(&self.project_id))
    }
    /// Changes which hosted tools the project may use.
    ///
    /// `POST /organization/projects/{project_id}/hosted_tool_permissions`
    ///
    /// Only the tools that are set are changed.
    ///
    /// Optional: [`code_interpreter`](crate::Call#impl-Call%3CUpdateProjectHostedToolPermissions%3E), [`file_search`](crate::Call#impl-Call%3CUpdateProjectHostedToolPermissions%3E), [`image_generation`](crate::Call#impl-Call%3CUpdateProjectHostedToolPermissions%3E), [`mcp`](crate::Call#impl-Call%3CUpdateProjectHostedToolPermissions%3E), [`web_search`](crate::Call#impl-Call%3CUpdateProjectHostedToolPermissions%3E).
    #[doc(alias = "update hosted tool permissions")]
    #[doc(alias = "update_hosted_tool_permissions")]
    #[doc(alias = "update project hosted tool permissions")]
    #[doc(alias = "update_project_hosted_tool_permissions")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify hosted tool permissions")]
    #[doc(alias = "modify_hosted_tool_permissions")]
    #[doc(alias = "modify project hosted tool permissions")]
    #[doc(alias = "modify_project_hosted_tool_permissions")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit hosted tool permissions")]
    #[doc(alias = "edit_hosted_tool_permissions")]
    #[doc(alias = "edit project hosted tool permissions")]
    #[doc(alias = "edit_project_hosted_tool_permissions")]
    #[inline]
    pub fn update(&self) -> Call<endpoints::UpdateProjectHostedToolPermissions> {
        self.client
            .call(endpoints::UpdateProjectHostedToolPermissions::new(&self.project_id))
    }
}
/// Which models a project may use. Made by [`ProjectScope::model_permissions`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let reply = client.project("proj_abc").model_permissions().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectModelPermissions {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectModelPermissions {
    /// Fetches which models the project may use.
    ///
    /// `GET /organization/projects/{project_id}/model_permissions`
    ///
    /// Either a list of what is allowed or a list of what is denied.
    #[doc(alias = "get model permissions")]
    #[doc(alias = "get_model_permissions")]
    #[doc(alias = "get project model permissions")]
    #[doc(alias = "get_project_model_permissions")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve model permissions")]
    #[doc(alias = "retrieve_model_permissions")]
    #[doc(alias = "retrieve project model permissions")]
    #[doc(alias = "retrieve_project_model_permissions")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch model permissions")]
    #[doc(alias = "fetch_model_permissions")]
    #[doc(alias = "fetch project model permissions")]
    #[doc(alias = "fetch_project_model_permissions")]
    #[inline]
    pub fn get(&self) -> Call<endpoints::GetProjectModelPermissions> {
        self.client.call(endpoints::GetProjectModelPermissions::new(&self.project_id))
    }
    /// Sets which models the project may use.
    ///
    /// `POST /organization/projects/{project_id}/model_permissions`
    ///
    /// Replaces the mode and the whole list.
    #[doc(alias = "update model permissions")]
    #[doc(alias = "update_model_permissions")]
    #[doc(alias = "update project model permissions")]
    #[doc(alias = "update_project_model_permissions")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify model permissions")]
    #[doc(alias = "modify_model_permissions")]
    #[doc(alias = "modify project model permissions")]
    #[doc(alias = "modify_project_model_permissions")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit model permissions")]
    #[doc(alias = "edit_model_permissions")]
    #[doc(alias = "edit project model permissions")]
    #[doc(alias = "edit_project_model_permissions")]
    #[inline]
    pub fn update(
        &self,
        mode: impl Into<crate::types::ModelPermissionMode>,
        model_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<endpoints::UpdateProjectModelPermissions> {
        self.client
            .call(
                endpoints::UpdateProjectModelPermissions::new(
                    &self.project_id,
                    mode,
                    model_ids,
                ),
            )
    }
    /// Removes the project's own model permissions.
    ///
    /// `DELETE /organization/projects/{project_id}/model_permissions`
    ///
    /// The project then follows the organization.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Removed::was_absent).
    #[doc(alias = "delete model permissions")]
    #[doc(alias = "delete_model_permissions")]
    #[doc(alias = "delete project model permissions")]
    #[doc(alias = "delete_project_model_permissions")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove model permissions")]
    #[doc(alias = "remove_model_permissions")]
    #[doc(alias = "remove project model permissions")]
    #[doc(alias = "remove_project_model_permissions")]
    #[inline]
    pub fn delete(&self) -> Call<endpoints::DeleteProjectModelPermissions> {
        self.client.call(endpoints::DeleteProjectModelPermissions::new(&self.project_id))
    }
}
/// Which service tiers a project uses. Made by [`ProjectScope::service_tier_settings`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let reply = client.project("proj_abc").service_tier_settings().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectServiceTierSettings {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectServiceTierSettings {
    /// Fetches which service tiers the project uses.
    ///
    /// `GET /organization/projects/{project_id}/service_tier_settings`
    ///
    /// The default tier serves requests that name none.
    #[doc(alias = "get service tier settings")]
    #[doc(alias = "get_service_tier_settings")]
    #[doc(alias = "get project service tier settings")]
    #[doc(alias = "get_project_service_tier_settings")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve service tier settings")]
    #[doc(alias = "retrieve_service_tier_settings")]
    #[doc(alias = "retrieve project service tier settings")]
    #[doc(alias = "retrieve_project_service_tier_settings")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch service tier settings")]
    #[doc(alias = "fetch_service_tier_settings")]
    #[doc(alias = "fetch project service tier settings")]
    #[doc(alias = "fetch_project_service_tier_settings")]
    #[inline]
    pub fn get(&self) -> Call<endpoints::GetProjectServiceTierSettings> {
        self.client.call(endpoints::GetProjectServiceTierSettings::new(&self.project_id))
    }
    /// Changes which service tiers the project uses.
    ///
    /// `POST /organization/projects/{project_id}/service_tier_settings`
    ///
    /// Only the settings that are set are changed, and at least one must be. A tier may change what requests cost.
    ///
    /// Optional: [`default`](crate::Call#impl-Call%3CUpdateProjectServiceTierSettings%3E), [`enabled_tiers`](crate::Call#impl-Call%3CUpdateProjectServiceTierSettings%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: a call that sets none of `default`, `enabled_tiers`.
    #[doc(alias = "update service tier settings")]
    #[doc(alias = "update_service_tier_settings")]
    #[doc(alias = "update project service tier settings")]
    #[doc(alias = "update_project_service_tier_settings")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify service tier settings")]
    #[doc(alias = "modify_service_tier_settings")]
    #[doc(alias = "modify project service tier settings")]
    #[doc(alias = "modify_project_service_tier_settings")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit service tier settings")]
    #[doc(alias = "edit_service_tier_settings")]
    #[doc(alias = "edit project service tier settings")]
    #[doc(alias = "edit_project_service_tier_settings")]
    #[inline]
    pub fn update(&self) -> Call<endpoints::UpdateProjectServiceTierSettings> {
        self.client
            .call(endpoints::UpdateProjectServiceTierSettings::new(&self.project_id))
    }
}
/// A hard limit on what a project spends. Made by [`ProjectScope::spend_limit`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let reply = client.project("proj_abc").spend_limit().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectSpendLimit {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectSpendLimit {
    /// Fetches the hard spend limit of the project.
    ///
    /// `GET /organization/projects/{project_id}/spend_limit`
    ///
    /// The answer is "not found" where none is set.
    #[doc(alias = "get spend limit")]
    #[doc(alias = "get_spend_limit")]
    #[doc(alias = "get project spend limit")]
    #[doc(alias = "get_project_spend_limit")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve spend limit")]
    #[doc(alias = "retrieve_spend_limit")]
    #[doc(alias = "retrieve project spend limit")]
    #[doc(alias = "retrieve_project_spend_limit")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch spend limit")]
    #[doc(alias = "fetch_spend_limit")]
    #[doc(alias = "fetch project spend limit")]
    #[doc(alias = "fetch_project_spend_limit")]
    #[inline]
    pub fn get(&self) -> Call<endpoints::GetProjectSpendLimit> {
        self.client.call(endpoints::GetProjectSpendLimit::new(&self.project_id))
    }
    /// Sets the hard spend limit of the project.
    ///
    /// `POST /organization/projects/{project_id}/spend_limit`
    ///
    /// Creates the limit or replaces it as a whole. Requests are refused once it is reached.
    ///
    /// Optional: [`currency`](crate::Call#impl-Call%3CUpdateProjectSpendLimit%3E), [`interval`](crate::Call#impl-Call%3CUpdateProjectSpendLimit%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `threshold_amount` below 1.
    #[doc(alias = "update spend limit")]
    #[doc(alias = "update_spend_limit")]
    #[doc(alias = "update project spend limit")]
    #[doc(alias = "update_project_spend_limit")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify spend limit")]
    #[doc(alias = "modify_spend_limit")]
    #[doc(alias = "modify project spend limit")]
    #[doc(alias = "modify_project_spend_limit")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit spend limit")]
    #[doc(alias = "edit_spend_limit")]
    #[doc(alias = "edit project spend limit")]
    #[doc(alias = "edit_project_spend_limit")]
    #[inline]
    pub fn update(
        &self,
        threshold_amount: i64,
    ) -> Call<endpoints::UpdateProjectSpendLimit> {
        self.client
            .call(
                endpoints::UpdateProjectSpendLimit::new(
                    &self.project_id,
                    threshold_amount,
                ),
            )
    }
    /// Removes the hard spend limit of the project.
    ///
    /// `DELETE /organization/projects/{project_id}/spend_limit`
    ///
    /// Limits of the organization still apply.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Removed::was_absent).
    #[doc(alias = "delete spend limit")]
    #[doc(alias = "delete_spend_limit")]
    #[doc(alias = "delete project spend limit")]
    #[doc(alias = "delete_project_spend_limit")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove spend limit")]
    #[doc(alias = "remove_spend_limit")]
    #[doc(alias = "remove project spend limit")]
    #[doc(alias = "remove_project_spend_limit")]
    #[inline]
    pub fn delete(&self) -> Call<endpoints::DeleteProjectSpendLimit> {
        self.client.call(endpoints::DeleteProjectSpendLimit::new(&self.project_id))
    }
}
/// Messages sent when a project's spend passes a threshold. Made by [`ProjectScope::spend_alerts`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.project("proj_abc").spend_alerts().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectSpendAlerts {
    client: Client,
    project_id: crate::types::ProjectId,
}
impl ProjectSpendAlerts {
    /// Lists the spend alerts of the project.
    ///
    /// `GET /organization/projects/{project_id}/spend_alerts`
    ///
    /// An alert sends a message and stops nothing.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default. From 0 to 100.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListProjectSpendAlerts%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 0 or above 100.
    #[doc(alias = "list spend alerts")]
    #[doc(alias = "list_spend_alerts")]
    #[doc(alias = "list project spend alerts")]
    #[doc(alias = "list_project_spend_alerts")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListProjectSpendAlerts> {
        self.client.list_of(endpoints::ListProjectSpendAlerts::new(&self.project_id))
    }
    /// Fetches one spend alert.
    ///
    /// `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`
    ///
    /// Tells the threshold, not how much has been spent.
    #[doc(alias = "get spend alert")]
    #[doc(alias = "get_spend_alert")]
    #[doc(alias = "get project spend alert")]
    #[doc(alias = "get_project_spend_alert")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve spend alert")]
    #[doc(alias = "retrieve_spend_alert")]
    #[doc(alias = "retrieve project spend alert")]
    #[doc(alias = "retrieve_project_spend_alert")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch spend alert")]
    #[doc(alias = "fetch_spend_alert")]
    #[doc(alias = "fetch project spend alert")]
    #[doc(alias = "fetch_project_spend_alert")]
    #[inline]
    pub fn get(
        &self,
        alert_id: impl Into<crate::types::SpendAlertId>,
    ) -> Call<endpoints::GetProjectSpendAlert> {
        self.client
            .call(endpoints::GetProjectSpendAlert::new(&self.project_id, alert_id))
    }
    /// Creates a spend alert.
    ///
    /// `POST /organization/projects/{project_id}/spend_alerts`
    ///
    /// Sending the same request twice creates two alerts.
    ///
    /// Optional: [`currency`](crate::Call#impl-Call%3CCreateProjectSpendAlert%3E), [`interval`](crate::Call#impl-Call%3CCreateProjectSpendAlert%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `threshold_amount` below 0.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_project_spend_alerts`](crate::endpoints::ListProjectSpendAlerts) shows whether it took effect.
    #[doc(alias = "create spend alert")]
    #[doc(alias = "create_spend_alert")]
    #[doc(alias = "create project spend alert")]
    #[doc(alias = "create_project_spend_alert")]
    #[doc(alias = "add")]
    #[doc(alias = "add spend alert")]
    #[doc(alias = "add_spend_alert")]
    #[doc(alias = "add project spend alert")]
    #[doc(alias = "add_project_spend_alert")]
    #[doc(alias = "new")]
    #[doc(alias = "new spend alert")]
    #[doc(alias = "new_spend_alert")]
    #[doc(alias = "new project spend alert")]
    #[doc(alias = "new_project_spend_alert")]
    #[inline]
    pub fn create(
        &self,
        threshold_amount: i64,
        notification_channel: impl Into<crate::types::NotificationChannel>,
    ) -> Call<endpoints::CreateProjectSpendAlert> {
        self.client
            .call(
                endpoints::CreateProjectSpendAlert::new(
                    &self.project_id,
                    threshold_amount,
                    notification_channel,
                ),
            )
    }
    /// Replaces a spend alert.
    ///
    /// `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`
    ///
    /// All fields are replaced; the id stays.
    ///
    /// Optional: [`currency`](crate::Call#impl-Call%3CUpdateProjectSpendAlert%3E), [`interval`](crate::Call#impl-Call%3CUpdateProjectSpendAlert%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `threshold_amount` below 0.
    #[doc(alias = "update spend alert")]
    #[doc(alias = "update_spend_alert")]
    #[doc(alias = "update project spend alert")]
    #[doc(alias = "update_project_spend_alert")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify spend alert")]
    #[doc(alias = "modify_spend_alert")]
    #[doc(alias = "modify project spend alert")]
    #[doc(alias = "modify_project_spend_alert")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit spend alert")]
    #[doc(alias = "edit_spend_alert")]
    #[doc(alias = "edit project spend alert")]
    #[doc(alias = "edit_project_spend_alert")]
    #[inline]
    pub fn update(
        &self,
        alert_id: impl Into<crate::types::SpendAlertId>,
        threshold_amount: i64,
        notification_channel: impl Into<crate::types::NotificationChannel>,
    ) -> Call<endpoints::UpdateProjectSpendAlert> {
        self.client
            .call(
                endpoints::UpdateProjectSpendAlert::new(
                    &self.project_id,
                    alert_id,
                    threshold_amount,
                    notification_channel,
                ),
            )
    }
    /// Deletes a spend alert.
    ///
    /// `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`
    ///
    /// No further messages are sent for it.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete spend alert")]
    #[doc(alias = "delete_spend_alert")]
    #[doc(alias = "delete project spend alert")]
    #[doc(alias = "delete_project_spend_alert")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove spend alert")]
    #[doc(alias = "remove_spend_alert")]
    #[doc(alias = "remove project spend alert")]
    #[doc(alias = "remove_project_spend_alert")]
    #[inline]
    pub fn delete(
        &self,
        alert_id: impl Into<crate::types::SpendAlertId>,
    ) -> Call<endpoints::DeleteProjectSpendAlert> {
        self.client
            .call(endpoints::DeleteProjectSpendAlert::new(&self.project_id, alert_id))
    }
}
/// What the organization uses: one list of buckets for each kind of use. Made by [`Client::usage`](crate::Client::usage).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut buckets = client.usage().audio_speeches(openai_admin::types::Timestamp::from_secs(1_760_000_000)).buckets();
/// while let Some(bucket) = buckets.next().await {
///     println!("{:?}", bucket?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Usage {
    client: Client,
}
impl Usage {
    /// Lists the use of text turned into speech, by time.
    ///
    /// `GET /organization/usage/audio_speeches`
    ///
    /// Buckets of one width, the oldest first. The newest ones are corrected while late reports come in.
    ///
    /// `limit`: How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default. At most 31 for `1d`, 168 for `1h`, 1440 for `1m`.
    ///
    /// Optional: [`bucket_width`](crate::Report#impl-Report%3CListAudioSpeechesUsage%3E), [`project_ids`](crate::Report#impl-Report%3CListAudioSpeechesUsage%3E), [`user_ids`](crate::Report#impl-Report%3CListAudioSpeechesUsage%3E), [`api_key_ids`](crate::Report#impl-Report%3CListAudioSpeechesUsage%3E), [`models`](crate::Report#impl-Report%3CListAudioSpeechesUsage%3E), [`group_by`](crate::Report#impl-Report%3CListAudioSpeechesUsage%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1.
    #[doc(alias = "list")]
    #[doc(alias = "list audio speeches usage")]
    #[doc(alias = "list_audio_speeches_usage")]
    #[inline]
    pub fn audio_speeches(
        &self,
        range: impl Into<crate::types::TimeRange>,
    ) -> Report<endpoints::ListAudioSpeechesUsage> {
        self.client.report_of(endpoints::ListAudioSpeechesUsage::new(range))
    }
    /// Lists the use of speech turned into text, by time.
    ///
    /// `GET /organization/usage/audio_transcriptions`
    ///
    /// Buckets of one width, the oldest first. The newest ones are corrected while late reports come in.
    ///
    /// `limit`: How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default. At most 31 for `1d`, 168 for `1h`, 1440 for `1m`.
    ///
    /// Optional: [`bucket_width`](crate::Report#impl-Report%3CListAudioTranscriptionsUsage%3E), [`project_ids`](crate::Report#impl-Report%3CListAudioTranscriptionsUsage%3E), [`user_ids`](crate::Report#impl-Report%3CListAudioTranscriptionsUsage%3E), [`api_key_ids`](crate::Report#impl-Report%3CListAudioTranscriptionsUsage%3E), [`models`](crate::Report#impl-Report%3CListAudioTranscriptionsUsage%3E), [`group_by`](crate::Report#impl-Report%3CListAudioTranscriptionsUsage%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1.
    #[doc(alias = "list")]
    #[doc(alias = "list audio transcriptions usage")]
    #[doc(alias = "list_audio_transcriptions_usage")]
    #[inline]
    pub fn audio_transcriptions(
        &self,
        range: impl Into<crate::types::TimeRange>,
    ) -> Report<endpoints::ListAudioTranscriptionsUsage> {
        self.client.report_of(endpoints::ListAudioTranscriptionsUsage::new(range))
    }
    /// Lists the use of the code interpreter, by time.
    ///
    /// `GET /organization/usage/code_interpreter_sessions`
    ///
    /// Buckets of one width, the oldest first. The newest ones are corrected while late reports come in.
    ///
    /// `limit`: How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default. At most 31 for `1d`, 168 for `1h`, 1440 for `1m`.
    ///
    /// Optional: [`bucket_width`](crate::Report#impl-Report%3CListCodeInterpreterSessionsUsage%3E), [`project_ids`](crate::Report#impl-Report%3CListCodeInterpreterSessionsUsage%3E), [`group_by`](crate::Report#impl-Report%3CListCodeInterpreterSessionsUsage%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1.
    #[doc(alias = "list")]
    #[doc(alias = "list code interpreter sessions usage")]
    #[doc(alias = "list_code_interpreter_sessions_usage")]
    #[inline]
    pub fn code_interpreter_sessions(
        &self,
        range: impl Into<crate::types::TimeRange>,
    ) -> Report<endpoints::ListCodeInterpreterSessionsUsage> {
        self.client.report_of(endpoints::ListCodeInterpreterSessionsUsage::new(range))
    }
    /// Lists the use of models that write text, by time.
    ///
    /// `GET /organization/usage/completions`
    ///
    /// Buckets of one width, the oldest first. The newest ones are corrected while late reports come in.
    ///
    /// `limit`: How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default. At most 31 for `1d`, 168 for `1h`, 1440 for `1m`.
    ///
    /// Optional: [`bucket_width`](crate::Report#impl-Report%3CListCompletionsUsage%3E), [`project_ids`](crate::Report#impl-Report%3CListCompletionsUsage%3E), [`user_ids`](crate::Report#impl-Report%3CListCompletionsUsage%3E), [`api_key_ids`](crate::Report#impl-Report%3CListCompletionsUsage%3E), [`models`](crate::Report#impl-Report%3CListCompletionsUsage%3E), [`batch`](crate::Report#impl-Report%3CListCompletionsUsage%3E), [`group_by`](crate::Report#impl-Report%3CListCompletionsUsage%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1.
    #[doc(alias = "list")]
    #[doc(alias = "list completions usage")]
    #[doc(alias = "list_completions_usage")]
    #[inline]
    pub fn completions(
        &self,
        range: impl Into<crate::types::TimeRange>,
    ) -> Report<endpoints::ListCompletionsUsage> {
        self.client.report_of(endpoints::ListCompletionsUsage::new(range))
    }
    /// Lists the use of models that decide, by time.
    ///
    /// `GET /organization/usage/decisions`
    ///
    /// Buckets of one width, the oldest first. The newest ones are corrected while late reports come in.
    ///
    /// `limit`: How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default. At most 31 for `1d`, 168 for `1h`, 1440 for `1m`.
    ///
    /// Optional: [`bucket_width`](crate::Report#impl-Report%3CListDecisionsUsage%3E), [`project_ids`](crate::Report#impl-Report%3CListDecisionsUsage%3E), [`user_ids`](crate::Report#impl-Report%3CListDecisionsUsage%3E), [`api_key_ids`](crate::Report#impl-Report%3CListDecisionsUsage%3E), [`models`](crate::Report#impl-Report%3CListDecisionsUsage%3E), [`batch`](crate::Report#impl-Report%3CListDecisionsUsage%3E), [`group_by`](crate::Report#impl-Report%3CListDecisionsUsage%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1.
    #[doc(alias = "list")]
    #[doc(alias = "list decisions usage")]
    #[doc(alias = "list_decisions_usage")]
    #[inline]
    pub fn decisions(
        &self,
        range: impl Into<crate::types::TimeRange>,
    ) -> Report<endpoints::ListDecisionsUsage> {
        self.client.report_of(endpoints::ListDecisionsUsage::new(range))
    }
    /// Lists the use of embeddings, by time.
    ///
    /// `GET /organization/usage/embeddings`
    ///
    /// Buckets of one width, the oldest first. The newest ones are corrected while late reports come in.
    ///
    /// `limit`: How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default. At most 31 for `1d`, 168 for `1h`, 1440 for `1m`.
    ///
    /// Optional: [`bucket_width`](crate::Report#impl-Report%3CListEmbeddingsUsage%3E), [`project_ids`](crate::Report#impl-Report%3CListEmbeddingsUsage%3E), [`user_ids`](crate::Report#impl-Report%3CListEmbeddingsUsage%3E), [`api_key_ids`](crate::Report#impl-Report%3CListEmbeddingsUsage%3E), [`models`](crate::Report#impl-Report%3CListEmbeddingsUsage%3E), [`group_by`](crate::Report#impl-Report%3CListEmbeddingsUsage%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1.
    #[doc(alias = "list")]
    #[doc(alias = "list embeddings usage")]
    #[doc(alias = "list_embeddings_usage")]
    #[inline]
    pub fn embeddings(
        &self,
        range: impl Into<crate::types::TimeRange>,
    ) -> Report<endpoints::ListEmbeddingsUsage> {
        self.client.report_of(endpoints::ListEmbeddingsUsage::new(range))
    }
    /// Lists the use of searches in files, by time.
    ///
    /// `GET /organization/usage/file_search_calls`
    ///
    /// Buckets of one width, the oldest first. The newest ones are corrected while late reports come in.
    ///
    /// `limit`: How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default. At most 31 for `1d`, 168 for `1h`, 1440 for `1m`.
    ///
    /// Optional: [`bucket_width`](crate::Report#impl-Report%3CListFileSearchCallsUsage%3E), [`project_ids`](crate::Report#impl-Report%3CListFileSearchCallsUsage%3E), [`user_ids`](crate::Report#impl-Report%3CListFileSearchCallsUsage%3E), [`api_key_ids`](crate::Report#impl-Report%3CListFileSearchCallsUsage%3E), [`vector_store_ids`](crate::Report#impl-Report%3CListFileSearchCallsUsage%3E), [`group_by`](crate::Report#impl-Report%3CListFileSearchCallsUsage%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1.
    #[doc(alias = "list")]
    #[doc(alias = "list file search calls usage")]
    #[doc(alias = "list_file_search_calls_usage")]
    #[inline]
    pub fn file_search_calls(
        &self,
        range: impl Into<crate::types::TimeRange>,
    ) -> Report<endpoints::ListFileSearchCallsUsage> {
        self.client.report_of(endpoints::ListFileSearchCallsUsage::new(range))
    }
    /// Lists the use of models that make pictures, by time.
    ///
    /// `GET /organization/usage/images`
    ///
    /// Buckets of one width, the oldest first. The newest ones are corrected while late reports come in.
    ///
    /// `limit`: How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default. At most 31 for `1d`, 168 for `1h`, 1440 for `1m`.
    ///
    /// Optional: [`bucket_width`](crate::Report#impl-Report%3CListImagesUsage%3E), [`project_ids`](crate::Report#impl-Report%3CListImagesUsage%3E), [`user_ids`](crate::Report#impl-Report%3CListImagesUsage%3E), [`api_key_ids`](crate::Report#impl-Report%3CListImagesUsage%3E), [`models`](crate::Report#impl-Report%3CListImagesUsage%3E), [`sizes`](crate::Report#impl-Report%3CListImagesUsage%3E), [`sources`](crate::Report#impl-Report%3CListImagesUsage%3E), [`group_by`](crate::Report#impl-Report%3CListImagesUsage%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1.
    #[doc(alias = "list")]
    #[doc(alias = "list images usage")]
    #[doc(alias = "list_images_usage")]
    #[inline]
    pub fn images(
        &self,
        range: impl Into<crate::types::TimeRange>,
    ) -> Report<endpoints::ListImagesUsage> {
        self.client.report_of(endpoints::ListImagesUsage::new(range))
    }
    /// Lists the use of moderations, by time.
    ///
    /// `GET /organization/usage/moderations`
    ///
    /// Buckets of one width, the oldest first. The newest ones are corrected while late reports come in.
    ///
    /// `limit`: How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default. At most 31 for `1d`, 168 for `1h`, 1440 for `1m`.
    ///
    /// Optional: [`bucket_width`](crate::Report#impl-Report%3CListModerationsUsage%3E), [`project_ids`](crate::Report#impl-Report%3CListModerationsUsage%3E), [`user_ids`](crate::Report#impl-Report%3CListModerationsUsage%3E), [`api_key_ids`](crate::Report#impl-Report%3CListModerationsUsage%3E), [`models`](crate::Report#impl-Report%3CListModerationsUsage%3E), [`group_by`](crate::Report#impl-Report%3CListModerationsUsage%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1.
    #[doc(alias = "list")]
    #[doc(alias = "list moderations usage")]
    #[doc(alias = "list_moderations_usage")]
    #[inline]
    pub fn moderations(
        &self,
        range: impl Into<crate::types::TimeRange>,
    ) -> Report<endpoints::ListModerationsUsage> {
        self.client.report_of(endpoints::ListModerationsUsage::new(range))
    }
    /// Lists the use of vector stores, by time.
    ///
    /// `GET /organization/usage/vector_stores`
    ///
    /// Buckets of one width, the oldest first. The newest ones are corrected while late reports come in.
    ///
    /// `limit`: How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default. At most 31 for `1d`, 168 for `1h`, 1440 for `1m`.
    ///
    /// Optional: [`bucket_width`](crate::Report#impl-Report%3CListVectorStoresUsage%3E), [`project_ids`](crate::Report#impl-Report%3CListVectorStoresUsage%3E), [`group_by`](crate::Report#impl-Report%3CListVectorStoresUsage%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1.
    #[doc(alias = "list")]
    #[doc(alias = "list vector stores usage")]
    #[doc(alias = "list_vector_stores_usage")]
    #[inline]
    pub fn vector_stores(
        &self,
        range: impl Into<crate::types::TimeRange>,
    ) -> Report<endpoints::ListVectorStoresUsage> {
        self.client.report_of(endpoints::ListVectorStoresUsage::new(range))
    }
    /// Lists the use of searches on the web, by time.
    ///
    /// `GET /organization/usage/web_search_calls`
    ///
    /// Buckets of one width, the oldest first. The newest ones are corrected while late reports come in.
    ///
    /// `limit`: How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default. At most 31 for `1d`, 168 for `1h`, 1440 for `1m`.
    ///
    /// Optional: [`bucket_width`](crate::Report#impl-Report%3CListWebSearchCallsUsage%3E), [`project_ids`](crate::Report#impl-Report%3CListWebSearchCallsUsage%3E), [`user_ids`](crate::Report#impl-Report%3CListWebSearchCallsUsage%3E), [`api_key_ids`](crate::Report#impl-Report%3CListWebSearchCallsUsage%3E), [`models`](crate::Report#impl-Report%3CListWebSearchCallsUsage%3E), [`context_levels`](crate::Report#impl-Report%3CListWebSearchCallsUsage%3E), [`group_by`](crate::Report#impl-Report%3CListWebSearchCallsUsage%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1.
    #[doc(alias = "list")]
    #[doc(alias = "list web search calls usage")]
    #[doc(alias = "list_web_search_calls_usage")]
    #[inline]
    pub fn web_search_calls(
        &self,
        range: impl Into<crate::types::TimeRange>,
    ) -> Report<endpoints::ListWebSearchCallsUsage> {
        self.client.report_of(endpoints::ListWebSearchCallsUsage::new(range))
    }
}
/// What was done in the organization, by whom and when. Made by [`Client::audit_logs`](crate::Client::audit_logs).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.audit_logs().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AuditLogs {
    client: Client,
}
impl AuditLogs {
    /// Lists what was done in the organization.
    ///
    /// `GET /organization/audit_logs`
    ///
    /// The newest events have come first so far, but the service promises no order. Events of the tenant come only with `tenant_only`, all others only without it, so that a complete export takes two listings. What an admin key did is filed under the default project: `project_ids[]` misses what automation did to any other project, and `resource_ids[]` may find it. An event can turn up late, behind newer ones.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default. From 1 to 100.
    ///
    /// Optional: [`effective_after`](crate::List#impl-List%3CListAuditLogs%3E), [`effective_at_or_after`](crate::List#impl-List%3CListAuditLogs%3E), [`effective_before`](crate::List#impl-List%3CListAuditLogs%3E), [`effective_at_or_before`](crate::List#impl-List%3CListAuditLogs%3E), [`event_types`](crate::List#impl-List%3CListAuditLogs%3E), [`actor_ids`](crate::List#impl-List%3CListAuditLogs%3E), [`actor_emails`](crate::List#impl-List%3CListAuditLogs%3E), [`project_ids`](crate::List#impl-List%3CListAuditLogs%3E), [`resource_ids`](crate::List#impl-List%3CListAuditLogs%3E), [`tenant_only`](crate::List#impl-List%3CListAuditLogs%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 100.
    #[doc(alias = "list audit logs")]
    #[doc(alias = "list_audit_logs")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListAuditLogs> {
        self.client.list_of(endpoints::ListAuditLogs::new())
    }
}
/// Members of the organization. Made by [`Client::users`](crate::Client::users).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.users().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Users {
    client: Client,
}
impl Users {
    /// Lists the users of the organization.
    ///
    /// `GET /organization/users`
    ///
    /// Whoever was invited and has not accepted yet is no user; list the invites for those.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default. From 1 to 100.
    ///
    /// Optional: [`emails`](crate::List#impl-List%3CListUsers%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 100.
    #[doc(alias = "list users")]
    #[doc(alias = "list_users")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListUsers> {
        self.client.list_of(endpoints::ListUsers::new())
    }
    /// Fetches one user of the organization.
    ///
    /// `GET /organization/users/{user_id}`
    ///
    /// Takes an id; to look for an email address, list the users with it.
    #[doc(alias = "get user")]
    #[doc(alias = "get_user")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve user")]
    #[doc(alias = "retrieve_user")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch user")]
    #[doc(alias = "fetch_user")]
    #[inline]
    pub fn get(
        &self,
        user_id: impl Into<crate::types::UserId>,
    ) -> Call<endpoints::GetUser> {
        self.client.call(endpoints::GetUser::new(user_id))
    }
    /// Changes the membership role of a user, or what is noted about them.
    ///
    /// `POST /organization/users/{user_id}`
    ///
    /// Only the fields that are set are changed. The role is that in the organization: a role in a project is changed by the operations of the project.
    ///
    /// Optional: [`developer_persona`](crate::Call#impl-Call%3CUpdateUser%3E), [`role`](crate::Call#impl-Call%3CUpdateUser%3E), [`role_id`](crate::Call#impl-Call%3CUpdateUser%3E), [`technical_level`](crate::Call#impl-Call%3CUpdateUser%3E).
    #[doc(alias = "update user")]
    #[doc(alias = "update_user")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify user")]
    #[doc(alias = "modify_user")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit user")]
    #[doc(alias = "edit_user")]
    #[inline]
    pub fn update(
        &self,
        user_id: impl Into<crate::types::UserId>,
    ) -> Call<endpoints::UpdateUser> {
        self.client.call(endpoints::UpdateUser::new(user_id))
    }
    /// Removes a user from the organization.
    ///
    /// `DELETE /organization/users/{user_id}`
    ///
    /// The user is out of its projects too. No call undoes this: send a new invite, which the person must accept.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete user")]
    #[doc(alias = "delete_user")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove user")]
    #[doc(alias = "remove_user")]
    #[inline]
    pub fn delete(
        &self,
        user_id: impl Into<crate::types::UserId>,
    ) -> Call<endpoints::DeleteUser> {
        self.client.call(endpoints::DeleteUser::new(user_id))
    }
}
/// What belongs to one user. Made by [`Client::user`](crate::Client::user).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.user("user-abc").roles().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct UserScope {
    client: Client,
    user_id: crate::types::UserId,
}
impl UserScope {
    /// Roles of the organization that are assigned to one of its users.
    #[inline]
    pub fn roles(&self) -> UserRoles {
        UserRoles {
            client: self.client.clone(),
            user_id: self.user_id.clone(),
        }
    }
}
/// Roles of the organization that are assigned to one of its users. Made by [`UserScope::roles`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.user("user-abc").roles().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct UserRoles {
    client: Client,
    user_id: crate::types::UserId,
}
impl UserRoles {
    /// Lists the roles that the user holds in the organization.
    ///
    /// `GET /organization/users/{user_id}/roles`
    ///
    /// Roles that reach the user through a group are listed with their sources. Roles in a project are listed by the project.
    ///
    /// `limit`: How many items a page holds at most. The service uses 1000 by default. From 0 to 1000.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListUserRoles%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 0 or above 1000.
    #[doc(alias = "list roles")]
    #[doc(alias = "list_roles")]
    #[doc(alias = "list user roles")]
    #[doc(alias = "list_user_roles")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListUserRoles> {
        self.client.list_of(endpoints::ListUserRoles::new(&self.user_id))
    }
    /// Fetches one role that the user holds in the organization.
    ///
    /// `GET /organization/users/{user_id}/roles/{role_id}`
    ///
    /// The answer is "not found" for roles that the user does not hold.
    #[doc(alias = "get role")]
    #[doc(alias = "get_role")]
    #[doc(alias = "get user role")]
    #[doc(alias = "get_user_role")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve role")]
    #[doc(alias = "retrieve_role")]
    #[doc(alias = "retrieve user role")]
    #[doc(alias = "retrieve_user_role")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch role")]
    #[doc(alias = "fetch_role")]
    #[doc(alias = "fetch user role")]
    #[doc(alias = "fetch_user_role")]
    #[inline]
    pub fn get(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::GetUserRole> {
        self.client.call(endpoints::GetUserRole::new(&self.user_id, role_id))
    }
    /// Assigns a role of the organization to the user.
    ///
    /// `POST /organization/users/{user_id}/roles`
    ///
    /// Takes the id of a role, such as `role-api-organization-owner`, not a membership role such as `owner`. Roles that the user holds already stay.
    #[doc(alias = "assign role")]
    #[doc(alias = "assign_role")]
    #[doc(alias = "assign user role")]
    #[doc(alias = "assign_user_role")]
    #[doc(alias = "create")]
    #[doc(alias = "create role")]
    #[doc(alias = "create_role")]
    #[doc(alias = "create user role")]
    #[doc(alias = "create_user_role")]
    #[doc(alias = "grant")]
    #[doc(alias = "grant role")]
    #[doc(alias = "grant_role")]
    #[doc(alias = "grant user role")]
    #[doc(alias = "grant_user_role")]
    #[inline]
    pub fn assign(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::AssignUserRole> {
        self.client.call(endpoints::AssignUserRole::new(&self.user_id, role_id))
    }
    /// Takes a role of the organization away from the user.
    ///
    /// `DELETE /organization/users/{user_id}/roles/{role_id}`
    ///
    /// The role itself stays. A role that the user holds through a group is not affected.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Removed::was_absent).
    #[doc(alias = "unassign role")]
    #[doc(alias = "unassign_role")]
    #[doc(alias = "unassign user role")]
    #[doc(alias = "unassign_user_role")]
    #[doc(alias = "delete")]
    #[doc(alias = "delete role")]
    #[doc(alias = "delete_role")]
    #[doc(alias = "delete user role")]
    #[doc(alias = "delete_user_role")]
    #[doc(alias = "revoke")]
    #[doc(alias = "revoke role")]
    #[doc(alias = "revoke_role")]
    #[doc(alias = "revoke user role")]
    #[doc(alias = "revoke_user_role")]
    #[inline]
    pub fn unassign(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::UnassignUserRole> {
        self.client.call(endpoints::UnassignUserRole::new(&self.user_id, role_id))
    }
}
/// Groups of users, to whom access and roles are given at once. Made by [`Client::groups`](crate::Client::groups).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.groups().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Groups {
    client: Client,
}
impl Groups {
    /// Lists the groups of the organization.
    ///
    /// `GET /organization/groups`
    ///
    /// Both groups that are kept here and those that an identity provider keeps. Their members are not part of the answer.
    ///
    /// `limit`: How many items a page holds at most. The service uses 100 by default. From 0 to 1000.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListGroups%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 0 or above 1000.
    #[doc(alias = "list groups")]
    #[doc(alias = "list_groups")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListGroups> {
        self.client.list_of(endpoints::ListGroups::new())
    }
    /// Fetches one group of the organization.
    ///
    /// `GET /organization/groups/{group_id}`
    ///
    /// Tells whether an identity provider keeps the group, not who is in it.
    #[doc(alias = "get group")]
    #[doc(alias = "get_group")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve group")]
    #[doc(alias = "retrieve_group")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch group")]
    #[doc(alias = "fetch_group")]
    #[inline]
    pub fn get(
        &self,
        group_id: impl Into<crate::types::GroupId>,
    ) -> Call<endpoints::GetGroup> {
        self.client.call(endpoints::GetGroup::new(group_id))
    }
    /// Creates a group in the organization.
    ///
    /// `POST /organization/groups`
    ///
    /// The group is empty: it has no members, no roles and no access to a project until they are given to it.
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `name` with fewer than 1 or more than 255 characters.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_groups`](crate::endpoints::ListGroups) shows whether it took effect.
    #[doc(alias = "create group")]
    #[doc(alias = "create_group")]
    #[doc(alias = "add")]
    #[doc(alias = "add group")]
    #[doc(alias = "add_group")]
    #[doc(alias = "new")]
    #[doc(alias = "new group")]
    #[doc(alias = "new_group")]
    #[inline]
    pub fn create(&self, name: impl Into<String>) -> Call<endpoints::CreateGroup> {
        self.client.call(endpoints::CreateGroup::new(name))
    }
    /// Changes the name of a group.
    ///
    /// `POST /organization/groups/{group_id}`
    ///
    /// Members, roles and access to projects stay. The reply does not tell where the group comes from; fetch the group for that.
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `name` with fewer than 1 or more than 255 characters.
    #[doc(alias = "update group")]
    #[doc(alias = "update_group")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify group")]
    #[doc(alias = "modify_group")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit group")]
    #[doc(alias = "edit_group")]
    #[inline]
    pub fn update(
        &self,
        group_id: impl Into<crate::types::GroupId>,
        name: impl Into<String>,
    ) -> Call<endpoints::UpdateGroup> {
        self.client.call(endpoints::UpdateGroup::new(group_id, name))
    }
    /// Deletes a group.
    ///
    /// `DELETE /organization/groups/{group_id}`
    ///
    /// Its members stay in the organization, and lose the roles and the access to projects that they had only through the group. A deleted group cannot be brought back.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete group")]
    #[doc(alias = "delete_group")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove group")]
    #[doc(alias = "remove_group")]
    #[inline]
    pub fn delete(
        &self,
        group_id: impl Into<crate::types::GroupId>,
    ) -> Call<endpoints::DeleteGroup> {
        self.client.call(endpoints::DeleteGroup::new(group_id))
    }
}
/// What belongs to one group. Made by [`Client::group`](crate::Client::group).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.group("group_01J1").users().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct GroupScope {
    client: Client,
    group_id: crate::types::GroupId,
}
impl GroupScope {
    /// Members of a group.
    #[inline]
    pub fn users(&self) -> GroupUsers {
        GroupUsers {
            client: self.client.clone(),
            group_id: self.group_id.clone(),
        }
    }
    /// Roles of the organization that are assigned to a group.
    #[inline]
    pub fn roles(&self) -> GroupRoles {
        GroupRoles {
            client: self.client.clone(),
            group_id: self.group_id.clone(),
        }
    }
}
/// Members of a group. Made by [`GroupScope::users`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.group("group_01J1").users().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct GroupUsers {
    client: Client,
    group_id: crate::types::GroupId,
}
impl GroupUsers {
    /// Lists the members of the group.
    ///
    /// `GET /organization/groups/{group_id}/users`
    ///
    /// Id, name and email only; fetch a member for what kind of user it is.
    ///
    /// `limit`: How many items a page holds at most. The service uses 100 by default. From 0 to 1000.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListGroupUsers%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 0 or above 1000.
    #[doc(alias = "list users")]
    #[doc(alias = "list_users")]
    #[doc(alias = "list group users")]
    #[doc(alias = "list_group_users")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListGroupUsers> {
        self.client.list_of(endpoints::ListGroupUsers::new(&self.group_id))
    }
    /// Fetches one member of the group.
    ///
    /// `GET /organization/groups/{group_id}/users/{user_id}`
    ///
    /// Tells more than the list: what kind of user it is, and whether a service account. The answer is "not found" for users who are not in the group.
    #[doc(alias = "get user")]
    #[doc(alias = "get_user")]
    #[doc(alias = "get group user")]
    #[doc(alias = "get_group_user")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve user")]
    #[doc(alias = "retrieve_user")]
    #[doc(alias = "retrieve group user")]
    #[doc(alias = "retrieve_group_user")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch user")]
    #[doc(alias = "fetch_user")]
    #[doc(alias = "fetch group user")]
    #[doc(alias = "fetch_group_user")]
    #[inline]
    pub fn get(
        &self,
        user_id: impl Into<crate::types::UserId>,
    ) -> Call<endpoints::GetGroupUser> {
        self.client.call(endpoints::GetGroupUser::new(&self.group_id, user_id))
    }
    /// Adds a user of the organization to the group.
    ///
    /// `POST /organization/groups/{group_id}/users`
    ///
    /// The user gets every role and all access to projects that the group has. Takes the id of a user; whoever is not in the organization yet has to be invited first.
    ///
    /// # Errors
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_group_users`](crate::endpoints::ListGroupUsers) shows whether it took effect.
    #[doc(alias = "add user")]
    #[doc(alias = "add_user")]
    #[doc(alias = "add group user")]
    #[doc(alias = "add_group_user")]
    #[doc(alias = "create")]
    #[doc(alias = "create user")]
    #[doc(alias = "create_user")]
    #[doc(alias = "create group user")]
    #[doc(alias = "create_group_user")]
    #[inline]
    pub fn add(
        &self,
        user_id: impl Into<crate::types::UserId>,
    ) -> Call<endpoints::AddGroupUser> {
        self.client.call(endpoints::AddGroupUser::new(&self.group_id, user_id))
    }
    /// Removes a member from the group.
    ///
    /// `DELETE /organization/groups/{group_id}/users/{user_id}`
    ///
    /// The user stays in the organization, and loses what came only through the group: its roles, and its access to projects.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Removed::was_absent).
    #[doc(alias = "remove user")]
    #[doc(alias = "remove_user")]
    #[doc(alias = "remove group user")]
    #[doc(alias = "remove_group_user")]
    #[doc(alias = "delete")]
    #[doc(alias = "delete user")]
    #[doc(alias = "delete_user")]
    #[doc(alias = "delete group user")]
    #[doc(alias = "delete_group_user")]
    #[inline]
    pub fn remove(
        &self,
        user_id: impl Into<crate::types::UserId>,
    ) -> Call<endpoints::RemoveGroupUser> {
        self.client.call(endpoints::RemoveGroupUser::new(&self.group_id, user_id))
    }
}
/// Roles of the organization that are assigned to a group. Made by [`GroupScope::roles`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.group("group_01J1").roles().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct GroupRoles {
    client: Client,
    group_id: crate::types::GroupId,
}
impl GroupRoles {
    /// Lists the roles that the group holds in the organization.
    ///
    /// `GET /organization/groups/{group_id}/roles`
    ///
    /// Every member of the group has the permissions of these roles. Roles in a project are listed by the project.
    ///
    /// `limit`: How many items a page holds at most. The service uses 1000 by default. From 0 to 1000.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListGroupRoles%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 0 or above 1000.
    #[doc(alias = "list roles")]
    #[doc(alias = "list_roles")]
    #[doc(alias = "list group roles")]
    #[doc(alias = "list_group_roles")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListGroupRoles> {
        self.client.list_of(endpoints::ListGroupRoles::new(&self.group_id))
    }
    /// Fetches one role that the group holds in the organization.
    ///
    /// `GET /organization/groups/{group_id}/roles/{role_id}`
    ///
    /// The answer is "not found" for roles that the group does not hold.
    #[doc(alias = "get role")]
    #[doc(alias = "get_role")]
    #[doc(alias = "get group role")]
    #[doc(alias = "get_group_role")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve role")]
    #[doc(alias = "retrieve_role")]
    #[doc(alias = "retrieve group role")]
    #[doc(alias = "retrieve_group_role")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch role")]
    #[doc(alias = "fetch_role")]
    #[doc(alias = "fetch group role")]
    #[doc(alias = "fetch_group_role")]
    #[inline]
    pub fn get(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::GetGroupRole> {
        self.client.call(endpoints::GetGroupRole::new(&self.group_id, role_id))
    }
    /// Assigns a role of the organization to the group.
    ///
    /// `POST /organization/groups/{group_id}/roles`
    ///
    /// Every member of the group gets its permissions. Takes the id of a role, such as `role-api-organization-owner`, not a membership role such as `owner`.
    #[doc(alias = "assign role")]
    #[doc(alias = "assign_role")]
    #[doc(alias = "assign group role")]
    #[doc(alias = "assign_group_role")]
    #[doc(alias = "create")]
    #[doc(alias = "create role")]
    #[doc(alias = "create_role")]
    #[doc(alias = "create group role")]
    #[doc(alias = "create_group_role")]
    #[doc(alias = "grant")]
    #[doc(alias = "grant role")]
    #[doc(alias = "grant_role")]
    #[doc(alias = "grant group role")]
    #[doc(alias = "grant_group_role")]
    #[inline]
    pub fn assign(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::AssignGroupRole> {
        self.client.call(endpoints::AssignGroupRole::new(&self.group_id, role_id))
    }
    /// Takes a role of the organization away from the group.
    ///
    /// `DELETE /organization/groups/{group_id}/roles/{role_id}`
    ///
    /// The role itself stays. Members lose it too, unless they hold it in another way.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Removed::was_absent).
    #[doc(alias = "unassign role")]
    #[doc(alias = "unassign_role")]
    #[doc(alias = "unassign group role")]
    #[doc(alias = "unassign_group_role")]
    #[doc(alias = "delete")]
    #[doc(alias = "delete role")]
    #[doc(alias = "delete_role")]
    #[doc(alias = "delete group role")]
    #[doc(alias = "delete_group_role")]
    #[doc(alias = "revoke")]
    #[doc(alias = "revoke role")]
    #[doc(alias = "revoke_role")]
    #[doc(alias = "revoke group role")]
    #[doc(alias = "revoke_group_role")]
    #[inline]
    pub fn unassign(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::UnassignGroupRole> {
        self.client.call(endpoints::UnassignGroupRole::new(&self.group_id, role_id))
    }
}
/// Roles defined by the organization. Made by [`Client::roles`](crate::Client::roles).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.roles().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Roles {
    client: Client,
}
impl Roles {
    /// Lists the roles that can be assigned in the organization.
    ///
    /// `GET /organization/roles`
    ///
    /// Both the organization's own roles and the predefined ones.
    ///
    /// `limit`: How many items a page holds at most. The service uses 1000 by default. From 0 to 1000.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListRoles%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 0 or above 1000.
    #[doc(alias = "list roles")]
    #[doc(alias = "list_roles")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListRoles> {
        self.client.list_of(endpoints::ListRoles::new())
    }
    /// Fetches one role of the organization.
    ///
    /// `GET /organization/roles/{role_id}`
    ///
    /// Tells what the role permits, not who holds it.
    #[doc(alias = "get role")]
    #[doc(alias = "get_role")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve role")]
    #[doc(alias = "retrieve_role")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch role")]
    #[doc(alias = "fetch_role")]
    #[inline]
    pub fn get(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::GetRole> {
        self.client.call(endpoints::GetRole::new(role_id))
    }
    /// Creates a role in the organization.
    ///
    /// `POST /organization/roles`
    ///
    /// Nobody holds the role until it is assigned. Two roles cannot have one name.
    ///
    /// Optional: [`description`](crate::Call#impl-Call%3CCreateRole%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `role_name`.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_roles`](crate::endpoints::ListRoles) shows whether it took effect.
    #[doc(alias = "create role")]
    #[doc(alias = "create_role")]
    #[doc(alias = "add")]
    #[doc(alias = "add role")]
    #[doc(alias = "add_role")]
    #[doc(alias = "new")]
    #[doc(alias = "new role")]
    #[doc(alias = "new_role")]
    #[inline]
    pub fn create(
        &self,
        role_name: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<endpoints::CreateRole> {
        self.client.call(endpoints::CreateRole::new(role_name, permissions))
    }
    /// Changes a role of the organization.
    ///
    /// `POST /organization/roles/{role_id}`
    ///
    /// Only the fields that are set are changed; permissions are replaced as a whole. Whoever holds the role has the new permissions. Predefined roles refuse changes.
    ///
    /// Optional: [`description`](crate::Call#impl-Call%3CUpdateRole%3E), [`permissions`](crate::Call#impl-Call%3CUpdateRole%3E), [`role_name`](crate::Call#impl-Call%3CUpdateRole%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `role_name`.
    #[doc(alias = "update role")]
    #[doc(alias = "update_role")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify role")]
    #[doc(alias = "modify_role")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit role")]
    #[doc(alias = "edit_role")]
    #[inline]
    pub fn update(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::UpdateRole> {
        self.client.call(endpoints::UpdateRole::new(role_id))
    }
    /// Deletes a role of the organization.
    ///
    /// `DELETE /organization/roles/{role_id}`
    ///
    /// Users and groups that hold the role lose it. Predefined roles cannot be deleted, and a deleted role cannot be brought back.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete role")]
    #[doc(alias = "delete_role")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove role")]
    #[doc(alias = "remove_role")]
    #[inline]
    pub fn delete(
        &self,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Call<endpoints::DeleteRole> {
        self.client.call(endpoints::DeleteRole::new(role_id))
    }
}
/// Invitations to join the organization, which are sent by email. Made by [`Client::invites`](crate::Client::invites).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.invites().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Invites {
    client: Client,
}
impl Invites {
    /// Lists the invites of the organization.
    ///
    /// `GET /organization/invites`
    ///
    /// Accepted and expired invites are listed beside the pending ones; their status tells.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default. From 1 to 100.
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 100.
    #[doc(alias = "list invites")]
    #[doc(alias = "list_invites")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListInvites> {
        self.client.list_of(endpoints::ListInvites::new())
    }
    /// Fetches one invite.
    ///
    /// `GET /organization/invites/{invite_id}`
    ///
    /// Tells whether the invite was accepted, is still open, or has expired.
    #[doc(alias = "get invite")]
    #[doc(alias = "get_invite")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve invite")]
    #[doc(alias = "retrieve_invite")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch invite")]
    #[doc(alias = "fetch_invite")]
    #[inline]
    pub fn get(
        &self,
        invite_id: impl Into<crate::types::InviteId>,
    ) -> Call<endpoints::GetInvite> {
        self.client.call(endpoints::GetInvite::new(invite_id))
    }
    /// Invites a person to the organization by email.
    ///
    /// `POST /organization/invites`
    ///
    /// Sends the email at once. The person has no access before the invite is accepted, and is then also a member of the projects that it names. Without `projects` that is the default project. An invite cannot be changed: delete it and send another.
    ///
    /// Optional: [`projects`](crate::Call#impl-Call%3CCreateInvite%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `projects`.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_invites`](crate::endpoints::ListInvites) shows whether it took effect.
    #[doc(alias = "create invite")]
    #[doc(alias = "create_invite")]
    #[doc(alias = "add")]
    #[doc(alias = "add invite")]
    #[doc(alias = "add_invite")]
    #[doc(alias = "new")]
    #[doc(alias = "new invite")]
    #[doc(alias = "new_invite")]
    #[inline]
    pub fn create(
        &self,
        email: impl Into<String>,
        role: impl Into<crate::types::OrganizationRole>,
    ) -> Call<endpoints::CreateInvite> {
        self.client.call(endpoints::CreateInvite::new(email, role))
    }
    /// Deletes an invite, so that it cannot be accepted any more.
    ///
    /// `DELETE /organization/invites/{invite_id}`
    ///
    /// An invite that was accepted cannot be deleted; delete the user to take the access away.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete invite")]
    #[doc(alias = "delete_invite")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove invite")]
    #[doc(alias = "remove_invite")]
    #[inline]
    pub fn delete(
        &self,
        invite_id: impl Into<crate::types::InviteId>,
    ) -> Call<endpoints::DeleteInvite> {
        self.client.call(endpoints::DeleteInvite::new(invite_id))
    }
}
/// Keys that administrate the organization. Made by [`Client::admin_api_keys`](crate::Client::admin_api_keys).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.admin_api_keys().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AdminApiKeys {
    client: Client,
}
impl AdminApiKeys {
    /// Lists the admin API keys of the organization.
    ///
    /// `GET /organization/admin_api_keys`
    ///
    /// Values are shown redacted. Keys that act within a project are listed by the project.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListAdminApiKeys%3E).
    #[doc(alias = "list admin api keys")]
    #[doc(alias = "list_admin_api_keys")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListAdminApiKeys> {
        self.client.list_of(endpoints::ListAdminApiKeys::new())
    }
    /// Fetches one admin API key.
    ///
    /// `GET /organization/admin_api_keys/{key_id}`
    ///
    /// The value is shown redacted.
    #[doc(alias = "get admin api key")]
    #[doc(alias = "get_admin_api_key")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve admin api key")]
    #[doc(alias = "retrieve_admin_api_key")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch admin api key")]
    #[doc(alias = "fetch_admin_api_key")]
    #[inline]
    pub fn get(
        &self,
        key_id: impl Into<crate::types::AdminApiKeyId>,
    ) -> Call<endpoints::GetAdminApiKey> {
        self.client.call(endpoints::GetAdminApiKey::new(key_id))
    }
    /// Creates an admin API key.
    ///
    /// `POST /organization/admin_api_keys`
    ///
    /// The value of the key is in this reply only and can never be read again: store it before dropping the reply. The key administrates the whole organization, and does not work for models. It cannot be changed later, only deleted. Sending the same request twice creates two keys.
    ///
    /// Optional: [`expires_in`](crate::Call#impl-Call%3CCreateAdminApiKey%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `name`; `expires_in_seconds` below 1 or above 31536000.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_admin_api_keys`](crate::endpoints::ListAdminApiKeys) shows whether it took effect.
    ///
    /// The secret of a reply that cannot be decoded is left in [`DecodeError::body`](crate::DecodeError::body) only.
    #[doc(alias = "create admin api key")]
    #[doc(alias = "create_admin_api_key")]
    #[doc(alias = "add")]
    #[doc(alias = "add admin api key")]
    #[doc(alias = "add_admin_api_key")]
    #[doc(alias = "new")]
    #[doc(alias = "new admin api key")]
    #[doc(alias = "new_admin_api_key")]
    #[inline]
    pub fn create(&self, name: impl Into<String>) -> Call<endpoints::CreateAdminApiKey> {
        self.client.call(endpoints::CreateAdminApiKey::new(name))
    }
    /// Deletes an admin API key.
    ///
    /// `DELETE /organization/admin_api_keys/{key_id}`
    ///
    /// Whoever still uses the key is refused from then on, and no call brings it back. Do not delete the key that this client calls with before another one is in use. A key is rotated by creating one and deleting the old one.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete admin api key")]
    #[doc(alias = "delete_admin_api_key")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove admin api key")]
    #[doc(alias = "remove_admin_api_key")]
    #[inline]
    pub fn delete(
        &self,
        key_id: impl Into<crate::types::AdminApiKeyId>,
    ) -> Call<endpoints::DeleteAdminApiKey> {
        self.client.call(endpoints::DeleteAdminApiKey::new(key_id))
    }
}
/// Certificates for mutual TLS: uploaded here, and accepted by the organization or by single projects. Made by [`Client::certificates`](crate::Client::certificates).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.certificates().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Certificates {
    client: Client,
}
impl Certificates {
    /// Lists the certificates that were uploaded, and whether the organization accepts them.
    ///
    /// `GET /organization/certificates`
    ///
    /// Those that are not active are listed too. Whether a project has activated one itself is told by the list of the project. The content is not listed; fetch a single certificate for it.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default. From 1 to 100.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListCertificates%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 100.
    #[doc(alias = "list certificates")]
    #[doc(alias = "list_certificates")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListCertificates> {
        self.client.list_of(endpoints::ListCertificates::new())
    }
    /// Fetches one certificate, with its content if asked for.
    ///
    /// `GET /organization/certificates/{certificate_id}`
    ///
    /// Certificates that are not active can be fetched too. Whether one is active is told by the lists, as a rule not here.
    ///
    /// Optional: [`include`](crate::Call#impl-Call%3CGetCertificate%3E).
    #[doc(alias = "get certificate")]
    #[doc(alias = "get_certificate")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve certificate")]
    #[doc(alias = "retrieve_certificate")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch certificate")]
    #[doc(alias = "fetch_certificate")]
    #[inline]
    pub fn get(
        &self,
        certificate_id: impl Into<crate::types::CertificateId>,
    ) -> Call<endpoints::GetCertificate> {
        self.client.call(endpoints::GetCertificate::new(certificate_id))
    }
    /// Uploads a certificate.
    ///
    /// `POST /organization/certificates`
    ///
    /// It is active nowhere until the organization or a project activates it. An organization has at most 50 certificates. Send the certificate of the authority that signs those of the clients, never a private key: whoever administrates the organization can read the content again. Where the reply is lost, look for the certificate in the list before sending it again.
    ///
    /// Optional: [`name`](crate::Call#impl-Call%3CCreateCertificate%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `certificate`; an empty `name`.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_certificates`](crate::endpoints::ListCertificates) shows whether it took effect.
    #[doc(alias = "create certificate")]
    #[doc(alias = "create_certificate")]
    #[doc(alias = "add")]
    #[doc(alias = "add certificate")]
    #[doc(alias = "add_certificate")]
    #[doc(alias = "new")]
    #[doc(alias = "new certificate")]
    #[doc(alias = "new_certificate")]
    #[inline]
    pub fn create(
        &self,
        certificate: impl Into<String>,
    ) -> Call<endpoints::CreateCertificate> {
        self.client.call(endpoints::CreateCertificate::new(certificate))
    }
    /// Changes the name of a certificate.
    ///
    /// `POST /organization/certificates/{certificate_id}`
    ///
    /// Nothing else of it can be changed. To replace the content, upload another certificate, activate it and deactivate the old one.
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `name`.
    #[doc(alias = "update certificate")]
    #[doc(alias = "update_certificate")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify certificate")]
    #[doc(alias = "modify_certificate")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit certificate")]
    #[doc(alias = "edit_certificate")]
    #[inline]
    pub fn update(
        &self,
        certificate_id: impl Into<crate::types::CertificateId>,
        name: impl Into<String>,
    ) -> Call<endpoints::UpdateCertificate> {
        self.client.call(endpoints::UpdateCertificate::new(certificate_id, name))
    }
    /// Deletes a certificate that is active nowhere.
    ///
    /// `DELETE /organization/certificates/{certificate_id}`
    ///
    /// Refused as long as the organization or any project has it active: deactivate it in each of them first. No call brings it back.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::DeletedCertificate::was_absent).
    #[doc(alias = "delete certificate")]
    #[doc(alias = "delete_certificate")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove certificate")]
    #[doc(alias = "remove_certificate")]
    #[inline]
    pub fn delete(
        &self,
        certificate_id: impl Into<crate::types::CertificateId>,
    ) -> Call<endpoints::DeleteCertificate> {
        self.client.call(endpoints::DeleteCertificate::new(certificate_id))
    }
    /// Activates certificates for the whole organization.
    ///
    /// `POST /organization/certificates/activate`
    ///
    /// All of them or none, and at most 10 in one call. Holds for every project: from then on, API requests are refused unless the client shows a certificate that an active one has signed. Give clients theirs before.
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `certificate_ids` with fewer than 1 or more than 10 items.
    #[doc(alias = "activate certificates")]
    #[doc(alias = "activate_certificates")]
    #[doc(alias = "enable")]
    #[doc(alias = "enable certificates")]
    #[doc(alias = "enable_certificates")]
    #[inline]
    pub fn activate(
        &self,
        certificate_ids: impl IntoIterator<Item = impl Into<crate::types::CertificateId>>,
    ) -> Call<endpoints::ActivateCertificates> {
        self.client.call(endpoints::ActivateCertificates::new(certificate_ids))
    }
    /// Deactivates certificates for the whole organization.
    ///
    /// `POST /organization/certificates/deactivate`
    ///
    /// All of them or none, and at most 10 in one call. The certificates stay uploaded, and stay active in projects that have activated them themselves.
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `certificate_ids` with fewer than 1 or more than 10 items.
    #[doc(alias = "deactivate certificates")]
    #[doc(alias = "deactivate_certificates")]
    #[inline]
    pub fn deactivate(
        &self,
        certificate_ids: impl IntoIterator<Item = impl Into<crate::types::CertificateId>>,
    ) -> Call<endpoints::DeactivateCertificates> {
        self.client.call(endpoints::DeactivateCertificates::new(certificate_ids))
    }
}
/// How long the service keeps what the organization sends. Made by [`Client::data_retention`](crate::Client::data_retention).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let reply = client.data_retention().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct DataRetention {
    client: Client,
}
impl DataRetention {
    /// Fetches how long the service keeps data of the organization.
    ///
    /// `GET /organization/data_retention`
    ///
    /// A project may have a setting of its own, which its own operation tells.
    #[doc(alias = "get data retention")]
    #[doc(alias = "get_data_retention")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve data retention")]
    #[doc(alias = "retrieve_data_retention")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch data retention")]
    #[doc(alias = "fetch_data_retention")]
    #[inline]
    pub fn get(&self) -> Call<endpoints::GetDataRetention> {
        self.client.call(endpoints::GetDataRetention::new())
    }
    /// Sets how long the service keeps data of the organization.
    ///
    /// `POST /organization/data_retention`
    ///
    /// Holds for every project whose setting is `organization_default`. Which settings are open to an organization depends on its contract. There is none for no special handling, so that this call cannot lead back to it.
    #[doc(alias = "update data retention")]
    #[doc(alias = "update_data_retention")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify data retention")]
    #[doc(alias = "modify_data_retention")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit data retention")]
    #[doc(alias = "edit_data_retention")]
    #[inline]
    pub fn update(
        &self,
        retention_type: impl Into<crate::types::OrganizationDataRetentionType>,
    ) -> Call<endpoints::UpdateDataRetention> {
        self.client.call(endpoints::UpdateDataRetention::new(retention_type))
    }
}
/// A hard limit on what the organization spends. Made by [`Client::spend_limit`](crate::Client::spend_limit).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let reply = client.spend_limit().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SpendLimit {
    client: Client,
}
impl SpendLimit {
    /// Fetches the hard spend limit of the organization.
    ///
    /// `GET /organization/spend_limit`
    ///
    /// The answer is "not found" where none is set. Limits of projects are told by the projects.
    #[doc(alias = "get spend limit")]
    #[doc(alias = "get_spend_limit")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve spend limit")]
    #[doc(alias = "retrieve_spend_limit")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch spend limit")]
    #[doc(alias = "fetch_spend_limit")]
    #[inline]
    pub fn get(&self) -> Call<endpoints::GetSpendLimit> {
        self.client.call(endpoints::GetSpendLimit::new())
    }
    /// Sets the hard spend limit of the organization.
    ///
    /// `POST /organization/spend_limit`
    ///
    /// Creates the limit or replaces it as a whole. What the whole organization spends counts. Requests are refused once the limit is reached. Limits of single projects stay as they are.
    ///
    /// Optional: [`currency`](crate::Call#impl-Call%3CUpdateSpendLimit%3E), [`interval`](crate::Call#impl-Call%3CUpdateSpendLimit%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `threshold_amount` below 1.
    #[doc(alias = "update spend limit")]
    #[doc(alias = "update_spend_limit")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify spend limit")]
    #[doc(alias = "modify_spend_limit")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit spend limit")]
    #[doc(alias = "edit_spend_limit")]
    #[inline]
    pub fn update(&self, threshold_amount: i64) -> Call<endpoints::UpdateSpendLimit> {
        self.client.call(endpoints::UpdateSpendLimit::new(threshold_amount))
    }
    /// Removes the hard spend limit of the organization.
    ///
    /// `DELETE /organization/spend_limit`
    ///
    /// Limits of single projects stay, and so do spend alerts.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Removed::was_absent).
    #[doc(alias = "delete spend limit")]
    #[doc(alias = "delete_spend_limit")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove spend limit")]
    #[doc(alias = "remove_spend_limit")]
    #[inline]
    pub fn delete(&self) -> Call<endpoints::DeleteSpendLimit> {
        self.client.call(endpoints::DeleteSpendLimit::new())
    }
}
/// Messages sent when the organization's spend passes a threshold. Made by [`Client::spend_alerts`](crate::Client::spend_alerts).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.spend_alerts().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SpendAlerts {
    client: Client,
}
impl SpendAlerts {
    /// Lists the spend alerts of the organization.
    ///
    /// `GET /organization/spend_alerts`
    ///
    /// An alert sends a message and stops nothing. Alerts of projects are listed by the projects.
    ///
    /// `limit`: How many items a page holds at most. The service uses 20 by default. From 0 to 100.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListSpendAlerts%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 0 or above 100.
    #[doc(alias = "list spend alerts")]
    #[doc(alias = "list_spend_alerts")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListSpendAlerts> {
        self.client.list_of(endpoints::ListSpendAlerts::new())
    }
    /// Fetches one spend alert of the organization.
    ///
    /// `GET /organization/spend_alerts/{alert_id}`
    ///
    /// Tells the threshold, not how much has been spent.
    #[doc(alias = "get spend alert")]
    #[doc(alias = "get_spend_alert")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve spend alert")]
    #[doc(alias = "retrieve_spend_alert")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch spend alert")]
    #[doc(alias = "fetch_spend_alert")]
    #[inline]
    pub fn get(
        &self,
        alert_id: impl Into<crate::types::SpendAlertId>,
    ) -> Call<endpoints::GetSpendAlert> {
        self.client.call(endpoints::GetSpendAlert::new(alert_id))
    }
    /// Creates a spend alert for the organization.
    ///
    /// `POST /organization/spend_alerts`
    ///
    /// What the whole organization spends counts. The alert stops nothing; for that, set the spend limit. Sending the same request twice creates two alerts.
    ///
    /// Optional: [`currency`](crate::Call#impl-Call%3CCreateSpendAlert%3E), [`interval`](crate::Call#impl-Call%3CCreateSpendAlert%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `threshold_amount` below 0.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_spend_alerts`](crate::endpoints::ListSpendAlerts) shows whether it took effect.
    #[doc(alias = "create spend alert")]
    #[doc(alias = "create_spend_alert")]
    #[doc(alias = "add")]
    #[doc(alias = "add spend alert")]
    #[doc(alias = "add_spend_alert")]
    #[doc(alias = "new")]
    #[doc(alias = "new spend alert")]
    #[doc(alias = "new_spend_alert")]
    #[inline]
    pub fn create(
        &self,
        threshold_amount: i64,
        notification_channel: impl Into<crate::types::NotificationChannel>,
    ) -> Call<endpoints::CreateSpendAlert> {
        self.client
            .call(
                endpoints::CreateSpendAlert::new(threshold_amount, notification_channel),
            )
    }
    /// Replaces a spend alert of the organization.
    ///
    /// `POST /organization/spend_alerts/{alert_id}`
    ///
    /// All fields are replaced, so that recipients and a prefix that are not given again are gone; the id stays.
    ///
    /// Optional: [`currency`](crate::Call#impl-Call%3CUpdateSpendAlert%3E), [`interval`](crate::Call#impl-Call%3CUpdateSpendAlert%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `threshold_amount` below 0.
    #[doc(alias = "update spend alert")]
    #[doc(alias = "update_spend_alert")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify spend alert")]
    #[doc(alias = "modify_spend_alert")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit spend alert")]
    #[doc(alias = "edit_spend_alert")]
    #[inline]
    pub fn update(
        &self,
        alert_id: impl Into<crate::types::SpendAlertId>,
        threshold_amount: i64,
        notification_channel: impl Into<crate::types::NotificationChannel>,
    ) -> Call<endpoints::UpdateSpendAlert> {
        self.client
            .call(
                endpoints::UpdateSpendAlert::new(
                    alert_id,
                    threshold_amount,
                    notification_channel,
                ),
            )
    }
    /// Deletes a spend alert of the organization.
    ///
    /// `DELETE /organization/spend_alerts/{alert_id}`
    ///
    /// No further messages are sent for it. Other alerts and the spend limit stay.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete spend alert")]
    #[doc(alias = "delete_spend_alert")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove spend alert")]
    #[doc(alias = "remove_spend_alert")]
    #[inline]
    pub fn delete(
        &self,
        alert_id: impl Into<crate::types::SpendAlertId>,
    ) -> Call<endpoints::DeleteSpendAlert> {
        self.client.call(endpoints::DeleteSpendAlert::new(alert_id))
    }
}
/// Encryption keys that the organization keeps in its own cloud, as far as the service knows of them. Made by [`Client::external_keys`](crate::Client::external_keys).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.external_keys().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ExternalKeys {
    client: Client,
}
impl ExternalKeys {
    /// Lists the encryption keys that the organization has registered.
    ///
    /// `GET /organization/external_keys`
    ///
    /// Keys of all purposes, unless one is asked for. Shows where each key lies, never the key itself.
    ///
    /// `limit`: How many items a page holds at most, up to 100. How many the service takes by default is not documented. From 0 to 100.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListExternalKeys%3E), [`purpose`](crate::List#impl-List%3CListExternalKeys%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 0 or above 100.
    #[doc(alias = "list external keys")]
    #[doc(alias = "list_external_keys")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListExternalKeys> {
        self.client.list_of(endpoints::ListExternalKeys::new())
    }
    /// Fetches one registered encryption key.
    ///
    /// `GET /organization/external_keys/{external_key_id}`
    ///
    /// Tells which projects use the key. Whether it works right now is told by its validation.
    #[doc(alias = "get external key")]
    #[doc(alias = "get_external_key")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve external key")]
    #[doc(alias = "retrieve_external_key")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch external key")]
    #[doc(alias = "fetch_external_key")]
    #[inline]
    pub fn get(
        &self,
        external_key_id: impl Into<crate::types::ExternalKeyId>,
    ) -> Call<endpoints::GetExternalKey> {
        self.client.call(endpoints::GetExternalKey::new(external_key_id))
    }
    /// Registers an encryption key that stays in the organization's own cloud.
    ///
    /// `POST /organization/external_keys`
    ///
    /// Tells the service where the key lies and how it is reached there; the key itself and credentials are never sent. Access must have been granted in the cloud before. A key for `ekm` encrypts nothing until a project names it as its `external_key_id`. A key cannot be changed later: register another one. Sending the same request twice registers it twice.
    ///
    /// # Errors
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_external_keys`](crate::endpoints::ListExternalKeys) shows whether it took effect.
    #[doc(alias = "create external key")]
    #[doc(alias = "create_external_key")]
    #[doc(alias = "add")]
    #[doc(alias = "add external key")]
    #[doc(alias = "add_external_key")]
    #[doc(alias = "new")]
    #[doc(alias = "new external key")]
    #[doc(alias = "new_external_key")]
    #[inline]
    pub fn create(
        &self,
        external_key: impl Into<crate::types::CreateExternalKeyRequest>,
    ) -> Call<endpoints::CreateExternalKey> {
        self.client.call(endpoints::CreateExternalKey::new(external_key))
    }
    /// Removes a registered encryption key from the service.
    ///
    /// `DELETE /organization/external_keys/{external_key_id}`
    ///
    /// The key in the cloud stays; only the service forgets it, and another registration gets another id. Keep it as long as projects use it or something is to be read that was encrypted with it. The reply is the key as it was.
    #[doc(alias = "delete external key")]
    #[doc(alias = "delete_external_key")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove external key")]
    #[doc(alias = "remove_external_key")]
    #[inline]
    pub fn delete(
        &self,
        external_key_id: impl Into<crate::types::ExternalKeyId>,
    ) -> Call<endpoints::DeleteExternalKey> {
        self.client.call(endpoints::DeleteExternalKey::new(external_key_id))
    }
    /// Checks whether the service can use a registered encryption key.
    ///
    /// `POST /organization/external_keys/{external_key_id}/validate`
    ///
    /// The registration stays as it is. Read the status of the reply: that the call succeeds need not mean that the key works. The request has no body.
    #[doc(alias = "validate external key")]
    #[doc(alias = "validate_external_key")]
    #[inline]
    pub fn validate(
        &self,
        external_key_id: impl Into<crate::types::ExternalKeyId>,
    ) -> Call<endpoints::ValidateExternalKey> {
        self.client.call(endpoints::ValidateExternalKey::new(external_key_id))
    }
}
/// Storage in the organization's own cloud that projects keep data in. Made by [`Client::external_storage`](crate::Client::external_storage).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.external_storage().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ExternalStorage {
    client: Client,
}
impl ExternalStorage {
    /// Lists the storage that the organization has connected.
    ///
    /// `GET /organization/external_storage`
    ///
    /// That of all projects, unless one is named. Tells how well each could be used when the service last tried.
    ///
    /// `limit`: How many items a page holds at most, 1 to 100. How many the service takes by default is not documented. From 1 to 100.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListExternalStorage%3E), [`project_id`](crate::List#impl-List%3CListExternalStorage%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 100.
    #[doc(alias = "list external storage")]
    #[doc(alias = "list_external_storage")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListExternalStorage> {
        self.client.list_of(endpoints::ListExternalStorage::new())
    }
    /// Fetches one connected storage.
    ///
    /// `GET /organization/external_storage/{external_storage_id}`
    ///
    /// The status is that of the last try; fetching it starts no other.
    #[doc(alias = "get external storage")]
    #[doc(alias = "get_external_storage")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve external storage")]
    #[doc(alias = "retrieve_external_storage")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch external storage")]
    #[doc(alias = "fetch_external_storage")]
    #[inline]
    pub fn get(
        &self,
        external_storage_id: impl Into<crate::types::ExternalStorageId>,
    ) -> Call<endpoints::GetExternalStorage> {
        self.client.call(endpoints::GetExternalStorage::new(external_storage_id))
    }
    /// Connects storage in the organization's own cloud to a project.
    ///
    /// `POST /organization/external_storage`
    ///
    /// No credentials are sent: the service must have been granted access in the cloud before. The reply adds what the service has found out, such as the region. Storage cannot be changed later, only disconnected and connected anew. Sending the same request twice may connect it twice.
    ///
    /// # Errors
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_external_storage`](crate::endpoints::ListExternalStorage) shows whether it took effect.
    #[doc(alias = "create external storage")]
    #[doc(alias = "create_external_storage")]
    #[doc(alias = "add")]
    #[doc(alias = "add external storage")]
    #[doc(alias = "add_external_storage")]
    #[doc(alias = "new")]
    #[doc(alias = "new external storage")]
    #[doc(alias = "new_external_storage")]
    #[inline]
    pub fn create(
        &self,
        project_id: impl Into<crate::types::ProjectId>,
        provider: impl Into<crate::types::ExternalStorageProviderRequest>,
    ) -> Call<endpoints::CreateExternalStorage> {
        self.client.call(endpoints::CreateExternalStorage::new(project_id, provider))
    }
    /// Disconnects storage from its project.
    ///
    /// `DELETE /organization/external_storage/{external_storage_id}`
    ///
    /// Nothing is deleted in the cloud. Without its last storage, a project whose retention was managed by the customer goes back to the retention of the organization. Where that change was interrupted, sending the request again completes it.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete external storage")]
    #[doc(alias = "delete_external_storage")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove external storage")]
    #[doc(alias = "remove_external_storage")]
    #[inline]
    pub fn delete(
        &self,
        external_storage_id: impl Into<crate::types::ExternalStorageId>,
    ) -> Call<endpoints::DeleteExternalStorage> {
        self.client.call(endpoints::DeleteExternalStorage::new(external_storage_id))
    }
    /// Checks whether the service can use a connected storage.
    ///
    /// `POST /organization/external_storage/{external_storage_id}/validate`
    ///
    /// The reply is the storage with the status that came of it: that the call succeeds does not mean that the storage works. The request has no body.
    #[doc(alias = "validate external storage")]
    #[doc(alias = "validate_external_storage")]
    #[inline]
    pub fn validate(
        &self,
        external_storage_id: impl Into<crate::types::ExternalStorageId>,
    ) -> Call<endpoints::ValidateExternalStorage> {
        self.client.call(endpoints::ValidateExternalStorage::new(external_storage_id))
    }
}
/// Outside issuers whose tokens machines may show instead of an API key. Made by [`Client::workload_identity_providers`](crate::Client::workload_identity_providers).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.workload_identity_providers().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct WorkloadIdentityProviders {
    client: Client,
}
impl WorkloadIdentityProviders {
    /// Lists the outside issuers whose tokens the organization trusts.
    ///
    /// `GET /organization/workload_identity_providers`
    ///
    /// Those that are switched off are listed too. Federation rules are listed for each provider by themselves.
    ///
    /// `limit`: How many items a page holds at most, 1 to 100. How many the service takes by default is not documented. From 1 to 100.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListWorkloadIdentityProviders%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 100.
    #[doc(alias = "list workload identity providers")]
    #[doc(alias = "list_workload_identity_providers")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListWorkloadIdentityProviders> {
        self.client.list_of(endpoints::ListWorkloadIdentityProviders::new())
    }
    /// Fetches one provider.
    ///
    /// `GET /organization/workload_identity_providers/{workload_identity_provider_id}`
    ///
    /// Tells how its tokens are verified, not who may act by them.
    #[doc(alias = "get workload identity provider")]
    #[doc(alias = "get_workload_identity_provider")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve workload identity provider")]
    #[doc(alias = "retrieve_workload_identity_provider")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch workload identity provider")]
    #[doc(alias = "fetch_workload_identity_provider")]
    #[inline]
    pub fn get(
        &self,
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
    ) -> Call<endpoints::GetWorkloadIdentityProvider> {
        self.client
            .call(
                endpoints::GetWorkloadIdentityProvider::new(
                    workload_identity_provider_id,
                ),
            )
    }
    /// Registers an outside issuer whose tokens the organization trusts.
    ///
    /// `POST /organization/workload_identity_providers`
    ///
    /// The issuer speaks OpenID Connect. Nobody gets in by that alone: a federation rule says which tokens may act as which service account. An organization has at most 50 providers. Sending the same request twice may register two.
    ///
    /// Optional: [`type_`](crate::Call#impl-Call%3CCreateWorkloadIdentityProvider%3E), [`attribute_transformations`](crate::Call#impl-Call%3CCreateWorkloadIdentityProvider%3E), [`description`](crate::Call#impl-Call%3CCreateWorkloadIdentityProvider%3E), [`enabled`](crate::Call#impl-Call%3CCreateWorkloadIdentityProvider%3E), [`verification`](crate::Call#impl-Call%3CCreateWorkloadIdentityProvider%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: an empty `name`; an empty `issuer`; an empty `audience`; `attribute_transformations` more than 20 items.
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_workload_identity_providers`](crate::endpoints::ListWorkloadIdentityProviders) shows whether it took effect.
    #[doc(alias = "create workload identity provider")]
    #[doc(alias = "create_workload_identity_provider")]
    #[doc(alias = "add")]
    #[doc(alias = "add workload identity provider")]
    #[doc(alias = "add_workload_identity_provider")]
    #[doc(alias = "new")]
    #[doc(alias = "new workload identity provider")]
    #[doc(alias = "new_workload_identity_provider")]
    #[inline]
    pub fn create(
        &self,
        name: impl Into<String>,
        issuer: impl Into<String>,
        audience: impl Into<String>,
    ) -> Call<endpoints::CreateWorkloadIdentityProvider> {
        self.client
            .call(endpoints::CreateWorkloadIdentityProvider::new(name, issuer, audience))
    }
    /// Changes a provider.
    ///
    /// `POST /organization/workload_identity_providers/{workload_identity_provider_id}`
    ///
    /// Only the fields that are set are changed; transformations and verification are each replaced as a whole. Takes effect for all federation rules of the provider.
    ///
    /// Optional: [`attribute_transformations`](crate::Call#impl-Call%3CUpdateWorkloadIdentityProvider%3E), [`audience`](crate::Call#impl-Call%3CUpdateWorkloadIdentityProvider%3E), [`description`](crate::Call#impl-Call%3CUpdateWorkloadIdentityProvider%3E), [`enabled`](crate::Call#impl-Call%3CUpdateWorkloadIdentityProvider%3E), [`issuer`](crate::Call#impl-Call%3CUpdateWorkloadIdentityProvider%3E), [`name`](crate::Call#impl-Call%3CUpdateWorkloadIdentityProvider%3E), [`verification`](crate::Call#impl-Call%3CUpdateWorkloadIdentityProvider%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `attribute_transformations` more than 20 items; an empty `audience`; an empty `issuer`; an empty `name`.
    #[doc(alias = "update workload identity provider")]
    #[doc(alias = "update_workload_identity_provider")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify workload identity provider")]
    #[doc(alias = "modify_workload_identity_provider")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit workload identity provider")]
    #[doc(alias = "edit_workload_identity_provider")]
    #[inline]
    pub fn update(
        &self,
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
    ) -> Call<endpoints::UpdateWorkloadIdentityProvider> {
        self.client
            .call(
                endpoints::UpdateWorkloadIdentityProvider::new(
                    workload_identity_provider_id,
                ),
            )
    }
    /// Deletes a provider that has no federation rules left.
    ///
    /// `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`
    ///
    /// Delete its rules first. To stop its tokens for a while, switch it off instead.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete workload identity provider")]
    #[doc(alias = "delete_workload_identity_provider")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove workload identity provider")]
    #[doc(alias = "remove_workload_identity_provider")]
    #[inline]
    pub fn delete(
        &self,
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
    ) -> Call<endpoints::DeleteWorkloadIdentityProvider> {
        self.client
            .call(
                endpoints::DeleteWorkloadIdentityProvider::new(
                    workload_identity_provider_id,
                ),
            )
    }
}
/// What belongs to one workload identity provider. Made by [`Client::workload_identity_provider`](crate::Client::workload_identity_provider).
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.workload_identity_provider("wip_abc").federation_rules().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct WorkloadIdentityProviderScope {
    client: Client,
    workload_identity_provider_id: crate::types::WorkloadIdentityProviderId,
}
impl WorkloadIdentityProviderScope {
    /// Which tokens of an outside issuer let a machine act as which service account.
    #[inline]
    pub fn federation_rules(&self) -> WorkloadIdentityProviderFederationRules {
        WorkloadIdentityProviderFederationRules {
            client: self.client.clone(),
            workload_identity_provider_id: self.workload_identity_provider_id.clone(),
        }
    }
}
/// Which tokens of an outside issuer let a machine act as which service account. Made by [`WorkloadIdentityProviderScope::federation_rules`].
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut items = client.workload_identity_provider("wip_abc").federation_rules().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct WorkloadIdentityProviderFederationRules {
    client: Client,
    workload_identity_provider_id: crate::types::WorkloadIdentityProviderId,
}
impl WorkloadIdentityProviderFederationRules {
    /// Lists the federation rules of the provider.
    ///
    /// `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`
    ///
    /// Rules for service accounts of all projects, unless one account is named. Those that are switched off are listed too.
    ///
    /// `limit`: How many items a page holds at most, 1 to 100. How many the service takes by default is not documented. From 1 to 100.
    ///
    /// Optional: [`order`](crate::List#impl-List%3CListFederationRules%3E), [`service_account_id`](crate::List#impl-List%3CListFederationRules%3E).
    ///
    /// # Errors
    ///
    /// Refused as [`InvalidInput`](crate::Error::InvalidInput) before anything is sent: `limit` below 1 or above 100.
    #[doc(alias = "list federation rules")]
    #[doc(alias = "list_federation_rules")]
    #[inline]
    pub fn list(&self) -> List<endpoints::ListFederationRules> {
        self.client
            .list_of(
                endpoints::ListFederationRules::new(&self.workload_identity_provider_id),
            )
    }
    /// Fetches one federation rule.
    ///
    /// `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
    ///
    /// The answer is "not found" for rules of another provider.
    #[doc(alias = "get federation rule")]
    #[doc(alias = "get_federation_rule")]
    #[doc(alias = "retrieve")]
    #[doc(alias = "retrieve federation rule")]
    #[doc(alias = "retrieve_federation_rule")]
    #[doc(alias = "fetch")]
    #[doc(alias = "fetch federation rule")]
    #[doc(alias = "fetch_federation_rule")]
    #[inline]
    pub fn get(
        &self,
        workload_identity_federation_rule_id: impl Into<crate::types::FederationRuleId>,
    ) -> Call<endpoints::GetFederationRule> {
        self.client
            .call(
                endpoints::GetFederationRule::new(
                    &self.workload_identity_provider_id,
                    workload_identity_federation_rule_id,
                ),
            )
    }
    /// Lets certain tokens of the provider act as a service account.
    ///
    /// `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`
    ///
    /// The project and the account must be there; a token creates neither. Which account a rule leads to cannot be changed later. A provider has at most 50 rules. The audit log calls a rule a mapping. Sending the same request twice may create two.
    ///
    /// Optional: [`description`](crate::Call#impl-Call%3CCreateFederationRule%3E), [`enabled`](crate::Call#impl-Call%3CCreateFederationRule%3E), [`name`](crate::Call#impl-Call%3CCreateFederationRule%3E), [`permissions`](crate::Call#impl-Call%3CCreateFederationRule%3E).
    ///
    /// # Errors
    ///
    /// It is not repeated where it may have been acted on: the error then says [`is_outcome_unknown`](crate::Error::is_outcome_unknown); [`list_federation_rules`](crate::endpoints::ListFederationRules) shows whether it took effect.
    #[doc(alias = "create federation rule")]
    #[doc(alias = "create_federation_rule")]
    #[doc(alias = "add")]
    #[doc(alias = "add federation rule")]
    #[doc(alias = "add_federation_rule")]
    #[doc(alias = "new")]
    #[doc(alias = "new federation rule")]
    #[doc(alias = "new_federation_rule")]
    #[inline]
    pub fn create(
        &self,
        project_id: impl Into<crate::types::ProjectId>,
        service_account_id: impl Into<crate::types::ServiceAccountId>,
        attribute_matchers: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Call<endpoints::CreateFederationRule> {
        self.client
            .call(
                endpoints::CreateFederationRule::new(
                    &self.workload_identity_provider_id,
                    project_id,
                    service_account_id,
                    attribute_matchers,
                ),
            )
    }
    /// Changes a federation rule.
    ///
    /// `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
    ///
    /// Only the fields that are set are changed; matchers and permissions are each replaced as a whole. The service account stays: for another one, create another rule.
    ///
    /// Optional: [`attribute_matchers`](crate::Call#impl-Call%3CUpdateFederationRule%3E), [`description`](crate::Call#impl-Call%3CUpdateFederationRule%3E), [`enabled`](crate::Call#impl-Call%3CUpdateFederationRule%3E), [`name`](crate::Call#impl-Call%3CUpdateFederationRule%3E), [`permissions`](crate::Call#impl-Call%3CUpdateFederationRule%3E).
    #[doc(alias = "update federation rule")]
    #[doc(alias = "update_federation_rule")]
    #[doc(alias = "modify")]
    #[doc(alias = "modify federation rule")]
    #[doc(alias = "modify_federation_rule")]
    #[doc(alias = "edit")]
    #[doc(alias = "edit federation rule")]
    #[doc(alias = "edit_federation_rule")]
    #[inline]
    pub fn update(
        &self,
        workload_identity_federation_rule_id: impl Into<crate::types::FederationRuleId>,
    ) -> Call<endpoints::UpdateFederationRule> {
        self.client
            .call(
                endpoints::UpdateFederationRule::new(
                    &self.workload_identity_provider_id,
                    workload_identity_federation_rule_id,
                ),
            )
    }
    /// Deletes a federation rule.
    ///
    /// `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
    ///
    /// No further token gets in by it. The provider and the service account stay.
    ///
    /// A success without a body is confirmed like any other. A 404 counts as done only after an attempt of the same call that may have deleted it; the confirmation then says [`was_absent`](crate::types::Deleted::was_absent).
    #[doc(alias = "delete federation rule")]
    #[doc(alias = "delete_federation_rule")]
    #[doc(alias = "remove")]
    #[doc(alias = "remove federation rule")]
    #[doc(alias = "remove_federation_rule")]
    #[inline]
    pub fn delete(
        &self,
        workload_identity_federation_rule_id: impl Into<crate::types::FederationRuleId>,
    ) -> Call<endpoints::DeleteFederationRule> {
        self.client
            .call(
                endpoints::DeleteFederationRule::new(
                    &self.workload_identity_provider_id,
                    workload_identity_federation_rule_id,
                ),
            )
    }
}
