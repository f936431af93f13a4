//! Certificates for mutual TLS that one project accepts: `/organization/projects/{project_id}/certificates`.

use crate::call::Call;
use crate::client::Client;
use crate::endpoints::ActivateProjectCertificates;
use crate::endpoints::DeactivateProjectCertificates;
use crate::endpoints::ListProjectCertificates;
use crate::list::List;
use crate::operations::operation_doc;
use crate::types::CertificateId;
use crate::types::ProjectId;

/// Certificates for mutual TLS that one project accepts. Made by [`ProjectScope::certificates`](super::ProjectScope::certificates).
#[derive(Clone, Debug)]
pub struct ProjectCertificates {
    pub(super) client: Client,
    pub(super) project_id: ProjectId,
}

impl ProjectCertificates {
    #[doc = operation_doc!("list_project_certificates")]
    pub fn list(&self) -> List<ListProjectCertificates> {
        self.client.list(ListProjectCertificates::new(&self.project_id))
    }

    #[doc = operation_doc!("activate_project_certificates")]
    pub fn activate(
        &self,
        certificate_ids: impl IntoIterator<Item = impl Into<CertificateId>>,
    ) -> Call<ActivateProjectCertificates> {
        self.client.call(ActivateProjectCertificates::new(&self.project_id, certificate_ids))
    }

    #[doc = operation_doc!("deactivate_project_certificates")]
    pub fn deactivate(
        &self,
        certificate_ids: impl IntoIterator<Item = impl Into<CertificateId>>,
    ) -> Call<DeactivateProjectCertificates> {
        self.client.call(DeactivateProjectCertificates::new(&self.project_id, certificate_ids))
    }
}
