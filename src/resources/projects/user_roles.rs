//! Roles assigned to one user in one project: `/projects/{project_id}/users/{user_id}/roles`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::AssignProjectUserRole;
use crate::endpoints::GetProjectUserRole;
use crate::endpoints::ListProjectUserRoles;
use crate::endpoints::UnassignProjectUserRole;
use crate::list::List;
use crate::operations::operation_doc;
use crate::types::ProjectId;
use crate::types::RoleId;
use crate::types::UserId;

/// Roles assigned to one user in one project. Made by [`ProjectUserScope::roles`](super::ProjectUserScope::roles).
#[derive(Clone, Debug)]
pub struct ProjectUserRoles {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
    pub(super) user_id: UserId,
}

impl ProjectUserRoles {
    #[doc = operation_doc!("list_project_user_roles")]
    pub fn list(&self) -> List<ListProjectUserRoles> {
        self.client.list(ListProjectUserRoles::new(&self.project_id, &self.user_id))
    }

    #[doc = operation_doc!("get_project_user_role")]
    #[doc(alias = "retrieve")]
    pub fn get(&self, role_id: impl Into<RoleId>) -> Call<GetProjectUserRole> {
        self.client.call(GetProjectUserRole::new(&self.project_id, &self.user_id, role_id))
    }

    #[doc = operation_doc!("assign_project_user_role")]
    #[doc(alias = "create")]
    pub fn assign(&self, role_id: impl Into<RoleId>) -> Call<AssignProjectUserRole> {
        self.client.call(AssignProjectUserRole::new(&self.project_id, &self.user_id, role_id))
    }

    #[doc = operation_doc!("unassign_project_user_role")]
    #[doc(alias = "delete")]
    pub fn unassign(&self, role_id: impl Into<RoleId>) -> Call<UnassignProjectUserRole> {
        self.client.call(UnassignProjectUserRole::new(&self.project_id, &self.user_id, role_id))
    }
}
