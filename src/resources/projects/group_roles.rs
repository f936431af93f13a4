//! Roles assigned to one group in one project: `/projects/{project_id}/groups/{group_id}/roles`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::AssignProjectGroupRole;
use crate::endpoints::GetProjectGroupRole;
use crate::endpoints::ListProjectGroupRoles;
use crate::endpoints::UnassignProjectGroupRole;
use crate::list::List;
use crate::operations::operation_doc;
use crate::types::GroupId;
use crate::types::ProjectId;
use crate::types::RoleId;

/// Roles assigned to one group in one project. Made by [`ProjectGroupScope::roles`](super::ProjectGroupScope::roles).
#[derive(Clone, Debug)]
pub struct ProjectGroupRoles {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
    pub(super) group_id: GroupId,
}

impl ProjectGroupRoles {
    #[doc = operation_doc!("list_project_group_roles")]
    pub fn list(&self) -> List<ListProjectGroupRoles> {
        self.client.list(ListProjectGroupRoles::new(&self.project_id, &self.group_id))
    }

    #[doc = operation_doc!("get_project_group_role")]
    #[doc(alias = "retrieve")]
    pub fn get(&self, role_id: impl Into<RoleId>) -> Call<GetProjectGroupRole> {
        self.client.call(GetProjectGroupRole::new(&self.project_id, &self.group_id, role_id))
    }

    #[doc = operation_doc!("assign_project_group_role")]
    #[doc(alias = "create")]
    pub fn assign(&self, role_id: impl Into<RoleId>) -> Call<AssignProjectGroupRole> {
        self.client.call(AssignProjectGroupRole::new(&self.project_id, &self.group_id, role_id))
    }

    #[doc = operation_doc!("unassign_project_group_role")]
    #[doc(alias = "delete")]
    pub fn unassign(&self, role_id: impl Into<RoleId>) -> Call<UnassignProjectGroupRole> {
        self.client.call(UnassignProjectGroupRole::new(&self.project_id, &self.group_id, role_id))
    }
}
