//! How long the service keeps data of one project: `/organization/projects/{project_id}/data_retention`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::GetProjectDataRetention;
use crate::endpoints::UpdateProjectDataRetention;
use crate::operations::operation_doc;
use crate::types::DataRetentionType;
use crate::types::ProjectId;

/// How long the service keeps data of one project. Made by [`ProjectScope::data_retention`](super::ProjectScope::data_retention).
#[derive(Clone, Debug)]
pub struct ProjectDataRetention {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ProjectDataRetention {
    #[doc = operation_doc!("get_project_data_retention")]
    #[doc(alias = "retrieve")]
    pub fn get(&self) -> Call<GetProjectDataRetention> {
        self.client.call(GetProjectDataRetention::new(&self.project_id))
    }

    #[doc = operation_doc!("update_project_data_retention")]
    #[doc(alias = "modify")]
    pub fn update(&self, retention_type: impl Into<DataRetentionType>) -> Call<UpdateProjectDataRetention> {
        self.client.call(UpdateProjectDataRetention::new(&self.project_id, retention_type))
    }
}
