//! Which service tiers one project uses: `/organization/projects/{project_id}/service_tier_settings`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::GetProjectServiceTierSettings;
use crate::endpoints::UpdateProjectServiceTierSettings;
use crate::operations::operation_doc;
use crate::types::ProjectId;

/// Which service tiers one project uses. Made by [`ProjectScope::service_tier_settings`](super::ProjectScope::service_tier_settings).
#[derive(Clone, Debug)]
pub struct ProjectServiceTierSettings {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ProjectServiceTierSettings {
    #[doc = operation_doc!("get_project_service_tier_settings")]
    #[doc(alias = "retrieve")]
    pub fn get(&self) -> Call<GetProjectServiceTierSettings> {
        self.client.call(GetProjectServiceTierSettings::new(&self.project_id))
    }

    #[doc = operation_doc!("update_project_service_tier_settings")]
    #[doc(alias = "modify")]
    pub fn update(&self) -> Call<UpdateProjectServiceTierSettings> {
        self.client.call(UpdateProjectServiceTierSettings::new(&self.project_id))
    }
}
