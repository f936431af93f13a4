//! The hard spend limit of one project: `/organization/projects/{project_id}/spend_limit`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::DeleteProjectSpendLimit;
use crate::endpoints::GetProjectSpendLimit;
use crate::endpoints::UpdateProjectSpendLimit;
use crate::operations::operation_doc;
use crate::types::ProjectId;

/// The hard spend limit of one project. Made by [`ProjectScope::spend_limit`](super::ProjectScope::spend_limit).
#[derive(Clone, Debug)]
pub struct ProjectSpendLimit {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ProjectSpendLimit {
    #[doc = operation_doc!("get_project_spend_limit")]
    #[doc(alias = "retrieve")]
    pub fn get(&self) -> Call<GetProjectSpendLimit> {
        self.client.call(GetProjectSpendLimit::new(&self.project_id))
    }

    #[doc = operation_doc!("update_project_spend_limit")]
    #[doc(alias = "modify")]
    pub fn update(&self, threshold_amount: i64) -> Call<UpdateProjectSpendLimit> {
        self.client.call(UpdateProjectSpendLimit::new(&self.project_id, threshold_amount))
    }

    #[doc = operation_doc!("delete_project_spend_limit")]
    pub fn delete(&self) -> Call<DeleteProjectSpendLimit> {
        self.client.call(DeleteProjectSpendLimit::new(&self.project_id))
    }
}
