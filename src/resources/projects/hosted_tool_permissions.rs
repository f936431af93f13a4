//! Which hosted tools one project may use: `/organization/projects/{project_id}/hosted_tool_permissions`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::GetProjectHostedToolPermissions;
use crate::endpoints::UpdateProjectHostedToolPermissions;
use crate::operations::operation_doc;
use crate::types::ProjectId;

/// Which hosted tools one project may use. Made by [`ProjectScope::hosted_tool_permissions`](super::ProjectScope::hosted_tool_permissions).
#[derive(Clone, Debug)]
pub struct ProjectHostedToolPermissions {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ProjectHostedToolPermissions {
    #[doc = operation_doc!("get_project_hosted_tool_permissions")]
    #[doc(alias = "retrieve")]
    pub fn get(&self) -> Call<GetProjectHostedToolPermissions> {
        self.client.call(GetProjectHostedToolPermissions::new(&self.project_id))
    }

    #[doc = operation_doc!("update_project_hosted_tool_permissions")]
    #[doc(alias = "modify")]
    pub fn update(&self) -> Call<UpdateProjectHostedToolPermissions> {
        self.client.call(UpdateProjectHostedToolPermissions::new(&self.project_id))
    }
}
