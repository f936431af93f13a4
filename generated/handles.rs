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
