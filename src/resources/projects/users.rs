//! Members of one project: `/organization/projects/{project_id}/users`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::CreateProjectUser;
use crate::endpoints::DeleteProjectUser;
use crate::endpoints::GetProjectUser;
use crate::endpoints::ListProjectUsers;
use crate::endpoints::UpdateProjectUser;
use crate::list::List;
use crate::operations::operation_doc;
use crate::types::ProjectId;
use crate::types::ProjectRole;
use crate::types::UserId;

/// Members of one project. Made by [`ProjectScope::users`](super::ProjectScope::users).
#[derive(Clone, Debug)]
pub struct ProjectUsers {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ProjectUsers {
    #[doc = operation_doc!("list_project_users")]
    pub fn list(&self) -> List<ListProjectUsers> {
        self.client.list(ListProjectUsers::new(&self.project_id))
    }

    #[doc = operation_doc!("get_project_user")]
    #[doc(alias = "retrieve")]
    pub fn get(&self, user_id: impl Into<UserId>) -> Call<GetProjectUser> {
        self.client.call(GetProjectUser::new(&self.project_id, user_id))
    }

    #[doc = operation_doc!("create_project_user")]
    #[doc(alias = "add")]
    pub fn create(&self, role: impl Into<ProjectRole>) -> Call<CreateProjectUser> {
        self.client.call(CreateProjectUser::new(&self.project_id, role))
    }

    #[doc = operation_doc!("update_project_user")]
    #[doc(alias = "modify")]
    pub fn update(
        &self,
        user_id: impl Into<UserId>,
        role: impl Into<ProjectRole>,
    ) -> Call<UpdateProjectUser> {
        self.client.call(UpdateProjectUser::new(&self.project_id, user_id, role))
    }

    #[doc = operation_doc!("delete_project_user")]
    #[doc(alias = "remove")]
    pub fn delete(&self, user_id: impl Into<UserId>) -> Call<DeleteProjectUser> {
        self.client.call(DeleteProjectUser::new(&self.project_id, user_id))
    }
}
