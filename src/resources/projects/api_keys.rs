//! API keys of one project: `/organization/projects/{project_id}/api_keys`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::DeleteProjectApiKey;
use crate::endpoints::GetProjectApiKey;
use crate::endpoints::ListProjectApiKeys;
use crate::endpoints::UpdateProjectApiKey;
use crate::list::List;
use crate::operations::operation_doc;
use crate::types::ApiKeyId;
use crate::types::ProjectId;

/// API keys of one project. Made by [`ProjectScope::api_keys`](super::ProjectScope::api_keys).
#[derive(Clone, Debug)]
pub struct ProjectApiKeys {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ProjectApiKeys {
    #[doc = operation_doc!("list_project_api_keys")]
    pub fn list(&self) -> List<ListProjectApiKeys> {
        self.client.list(ListProjectApiKeys::new(&self.project_id))
    }

    #[doc = operation_doc!("get_project_api_key")]
    #[doc(alias = "retrieve")]
    pub fn get(&self, api_key_id: impl Into<ApiKeyId>) -> Call<GetProjectApiKey> {
        self.client.call(GetProjectApiKey::new(&self.project_id, api_key_id))
    }

    #[doc = operation_doc!("update_project_api_key")]
    #[doc(alias = "modify")]
    pub fn update(&self, api_key_id: impl Into<ApiKeyId>) -> Call<UpdateProjectApiKey> {
        self.client.call(UpdateProjectApiKey::new(&self.project_id, api_key_id))
    }

    #[doc = operation_doc!("delete_project_api_key")]
    pub fn delete(&self, api_key_id: impl Into<ApiKeyId>) -> Call<DeleteProjectApiKey> {
        self.client.call(DeleteProjectApiKey::new(&self.project_id, api_key_id))
    }
}
