//! Which models one project may use: `/organization/projects/{project_id}/model_permissions`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::DeleteProjectModelPermissions;
use crate::endpoints::GetProjectModelPermissions;
use crate::endpoints::UpdateProjectModelPermissions;
use crate::operations::operation_doc;
use crate::types::ModelPermissionMode;
use crate::types::ProjectId;

/// Which models one project may use. Made by [`ProjectScope::model_permissions`](super::ProjectScope::model_permissions).
#[derive(Clone, Debug)]
pub struct ProjectModelPermissions {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ProjectModelPermissions {
    #[doc = operation_doc!("get_project_model_permissions")]
    #[doc(alias = "retrieve")]
    pub fn get(&self) -> Call<GetProjectModelPermissions> {
        self.client.call(GetProjectModelPermissions::new(&self.project_id))
    }

    #[doc = operation_doc!("update_project_model_permissions")]
    #[doc(alias = "modify")]
    pub fn update(
        &self,
        mode: impl Into<ModelPermissionMode>,
        model_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<UpdateProjectModelPermissions> {
        self.client.call(UpdateProjectModelPermissions::new(&self.project_id, mode, model_ids))
    }

    #[doc = operation_doc!("delete_project_model_permissions")]
    pub fn delete(&self) -> Call<DeleteProjectModelPermissions> {
        self.client.call(DeleteProjectModelPermissions::new(&self.project_id))
    }
}
