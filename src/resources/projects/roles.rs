//! Roles that can be assigned in one project: `/projects/{project_id}/roles`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::CreateProjectRole;
use crate::endpoints::DeleteProjectRole;
use crate::endpoints::GetProjectRole;
use crate::endpoints::ListProjectRoles;
use crate::endpoints::UpdateProjectRole;
use crate::list::List;
use crate::operations::operation_doc;
use crate::types::ProjectId;
use crate::types::RoleId;

/// Roles that can be assigned in one project. Made by [`ProjectScope::roles`](super::ProjectScope::roles).
#[derive(Clone, Debug)]
pub struct ProjectRoles {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ProjectRoles {
    #[doc = operation_doc!("list_project_roles")]
    pub fn list(&self) -> List<ListProjectRoles> {
        self.client.list(ListProjectRoles::new(&self.project_id))
    }

    #[doc = operation_doc!("get_project_role")]
    #[doc(alias = "retrieve")]
    pub fn get(&self, role_id: impl Into<RoleId>) -> Call<GetProjectRole> {
        self.client.call(GetProjectRole::new(&self.project_id, role_id))
    }

    #[doc = operation_doc!("create_project_role")]
    pub fn create(
        &self,
        role_name: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<CreateProjectRole> {
        self.client.call(CreateProjectRole::new(&self.project_id, role_name, permissions))
    }

    #[doc = operation_doc!("update_project_role")]
    #[doc(alias = "modify")]
    pub fn update(&self, role_id: impl Into<RoleId>) -> Call<UpdateProjectRole> {
        self.client.call(UpdateProjectRole::new(&self.project_id, role_id))
    }

    #[doc = operation_doc!("delete_project_role")]
    pub fn delete(&self, role_id: impl Into<RoleId>) -> Call<DeleteProjectRole> {
        self.client.call(DeleteProjectRole::new(&self.project_id, role_id))
    }
}
