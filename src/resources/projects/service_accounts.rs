//! Service accounts of one project: `/organization/projects/{project_id}/service_accounts`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::CreateProjectServiceAccount;
use crate::endpoints::DeleteProjectServiceAccount;
use crate::endpoints::GetProjectServiceAccount;
use crate::endpoints::ListProjectServiceAccounts;
use crate::endpoints::UpdateProjectServiceAccount;
use crate::list::List;
use crate::operations::operation_doc;
use crate::types::ProjectId;
use crate::types::ServiceAccountId;

/// Service accounts of one project. Made by [`ProjectScope::service_accounts`](super::ProjectScope::service_accounts).
#[derive(Clone, Debug)]
pub struct ServiceAccounts {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ServiceAccounts {
    #[doc = operation_doc!("list_project_service_accounts")]
    pub fn list(&self) -> List<ListProjectServiceAccounts> {
        self.client.list(ListProjectServiceAccounts::new(&self.project_id))
    }

    #[doc = operation_doc!("get_project_service_account")]
    #[doc(alias = "retrieve")]
    pub fn get(&self, service_account_id: impl Into<ServiceAccountId>) -> Call<GetProjectServiceAccount> {
        self.client.call(GetProjectServiceAccount::new(&self.project_id, service_account_id))
    }

    #[doc = operation_doc!("create_project_service_account")]
    pub fn create(&self, name: impl Into<String>) -> Call<CreateProjectServiceAccount> {
        self.client.call(CreateProjectServiceAccount::new(&self.project_id, name))
    }

    #[doc = operation_doc!("update_project_service_account")]
    #[doc(alias = "modify")]
    pub fn update(
        &self,
        service_account_id: impl Into<ServiceAccountId>,
    ) -> Call<UpdateProjectServiceAccount> {
        self.client.call(UpdateProjectServiceAccount::new(&self.project_id, service_account_id))
    }

    #[doc = operation_doc!("delete_project_service_account")]
    pub fn delete(
        &self,
        service_account_id: impl Into<ServiceAccountId>,
    ) -> Call<DeleteProjectServiceAccount> {
        self.client.call(DeleteProjectServiceAccount::new(&self.project_id, service_account_id))
    }
}
