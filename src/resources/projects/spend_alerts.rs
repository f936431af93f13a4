//! Spend alerts of one project: `/organization/projects/{project_id}/spend_alerts`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::CreateProjectSpendAlert;
use crate::endpoints::DeleteProjectSpendAlert;
use crate::endpoints::GetProjectSpendAlert;
use crate::endpoints::ListProjectSpendAlerts;
use crate::endpoints::UpdateProjectSpendAlert;
use crate::list::List;
use crate::operations::operation_doc;
use crate::types::NotificationChannel;
use crate::types::ProjectId;
use crate::types::SpendAlertId;

/// Spend alerts of one project. Made by [`ProjectScope::spend_alerts`](super::ProjectScope::spend_alerts).
#[derive(Clone, Debug)]
pub struct ProjectSpendAlerts {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ProjectSpendAlerts {
    #[doc = operation_doc!("list_project_spend_alerts")]
    pub fn list(&self) -> List<ListProjectSpendAlerts> {
        self.client.list(ListProjectSpendAlerts::new(&self.project_id))
    }

    #[doc = operation_doc!("get_project_spend_alert")]
    #[doc(alias = "retrieve")]
    pub fn get(&self, alert_id: impl Into<SpendAlertId>) -> Call<GetProjectSpendAlert> {
        self.client.call(GetProjectSpendAlert::new(&self.project_id, alert_id))
    }

    #[doc = operation_doc!("create_project_spend_alert")]
    pub fn create(
        &self,
        threshold_amount: i64,
        notification_channel: impl Into<NotificationChannel>,
    ) -> Call<CreateProjectSpendAlert> {
        self.client.call(CreateProjectSpendAlert::new(
            &self.project_id,
            threshold_amount,
            notification_channel,
        ))
    }

    #[doc = operation_doc!("update_project_spend_alert")]
    #[doc(alias = "modify")]
    pub fn update(
        &self,
        alert_id: impl Into<SpendAlertId>,
        threshold_amount: i64,
        notification_channel: impl Into<NotificationChannel>,
    ) -> Call<UpdateProjectSpendAlert> {
        self.client.call(UpdateProjectSpendAlert::new(
            &self.project_id,
            alert_id,
            threshold_amount,
            notification_channel,
        ))
    }

    #[doc = operation_doc!("delete_project_spend_alert")]
    pub fn delete(&self, alert_id: impl Into<SpendAlertId>) -> Call<DeleteProjectSpendAlert> {
        self.client.call(DeleteProjectSpendAlert::new(&self.project_id, alert_id))
    }
}
