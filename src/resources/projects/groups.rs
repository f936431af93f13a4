//! Groups with access to one project: `/organization/projects/{project_id}/groups`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::AddProjectGroup;
use crate::endpoints::GetProjectGroup;
use crate::endpoints::ListProjectGroups;
use crate::endpoints::RemoveProjectGroup;
use crate::list::List;
use crate::operations::operation_doc;
use crate::types::GroupId;
use crate::types::ProjectId;
use crate::types::RoleId;

/// Groups with access to one project. Made by [`ProjectScope::groups`](super::ProjectScope::groups).
#[derive(Clone, Debug)]
pub struct ProjectGroups {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ProjectGroups {
    #[doc = operation_doc!("list_project_groups")]
    pub fn list(&self) -> List<ListProjectGroups> {
        self.client.list(ListProjectGroups::new(&self.project_id))
    }

    #[doc = operation_doc!("get_project_group")]
    #[doc(alias = "retrieve")]
    pub fn get(&self, group_id: impl Into<GroupId>) -> Call<GetProjectGroup> {
        self.client.call(GetProjectGroup::new(&self.project_id, group_id))
    }

    #[doc = operation_doc!("add_project_group")]
    #[doc(alias = "create")]
    pub fn add(&self, group_id: impl Into<GroupId>, role_id: impl Into<RoleId>) -> Call<AddProjectGroup> {
        self.client.call(AddProjectGroup::new(&self.project_id, group_id, role_id))
    }

    #[doc = operation_doc!("remove_project_group")]
    #[doc(alias = "delete")]
    pub fn remove(&self, group_id: impl Into<GroupId>) -> Call<RemoveProjectGroup> {
        self.client.call(RemoveProjectGroup::new(&self.project_id, group_id))
    }
}
