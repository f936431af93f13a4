//! Rate limits of one project: `/organization/projects/{project_id}/rate_limits`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::ListProjectRateLimits;
use crate::endpoints::UpdateProjectRateLimit;
use crate::list::List;
use crate::operations::operation_doc;
use crate::types::ProjectId;
use crate::types::RateLimitId;

/// Rate limits of one project. Made by [`ProjectScope::rate_limits`](super::ProjectScope::rate_limits).
#[derive(Clone, Debug)]
pub struct ProjectRateLimits {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ProjectRateLimits {
    #[doc = operation_doc!("list_project_rate_limits")]
    pub fn list(&self) -> List<ListProjectRateLimits> {
        self.client.list(ListProjectRateLimits::new(&self.project_id))
    }

    #[doc = operation_doc!("update_project_rate_limit")]
    #[doc(alias = "modify")]
    pub fn update(&self, rate_limit_id: impl Into<RateLimitId>) -> Call<UpdateProjectRateLimit> {
        self.client.call(UpdateProjectRateLimit::new(&self.project_id, rate_limit_id))
    }
}
