//! API keys of one service account: `/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::CreateProjectServiceAccountApiKey;
use crate::operations::operation_doc;
use crate::types::ProjectId;
use crate::types::ServiceAccountId;

/// API keys of one service account. Made by [`ServiceAccountScope::api_keys`](super::ServiceAccountScope::api_keys).
#[derive(Clone, Debug)]
pub struct ServiceAccountApiKeys {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
    pub(super) service_account_id: ServiceAccountId,
}

impl ServiceAccountApiKeys {
    #[doc = operation_doc!("create_project_service_account_api_key")]
    pub fn create(&self) -> Call<CreateProjectServiceAccountApiKey> {
        self.client.call(CreateProjectServiceAccountApiKey::new(&self.project_id, &self.service_account_id))
    }
}
