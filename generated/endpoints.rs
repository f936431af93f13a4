// @generated from openapi.yaml; edit that instead.

/// The parameters of `GET /organization/admin_api_keys`. Made by [`AdminApiKeys::list`](crate::resources::AdminApiKeys::list).
#[derive(Clone, Debug)]
pub struct ListAdminApiKeys {
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListAdminApiKeys {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListAdminApiKeys {}
impl crate::call::Endpoint for ListAdminApiKeys {
    type Output = crate::model::page::Page<crate::types::AdminApiKey>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(&crate::operations::OPERATIONS[0usize])
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_admin_api_keys(
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListAdminApiKeys {
    type Item = crate::types::AdminApiKey;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListAdminApiKeys> {
    /// Sets `order`.
    ///
    /// Order of the items. The service sorts ascending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/admin_api_keys`. Made by [`AdminApiKeys::create`](crate::resources::AdminApiKeys::create).
#[derive(Clone, Debug)]
pub struct CreateAdminApiKey {
    body: crate::raw::types::CreateAdminApiKeyRequest,
}
impl CreateAdminApiKey {
    #[inline]
    pub(crate) fn new(name: impl Into<String>) -> Self {
        Self {
            body: crate::raw::types::CreateAdminApiKeyRequest {
                name: name.into(),
                expires_in_seconds: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateAdminApiKey {}
impl crate::call::Endpoint for CreateAdminApiKey {
    type Output = crate::types::CreatedAdminApiKey;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(&crate::operations::OPERATIONS[1usize])
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::length(
            "name",
            Some(self.body.name.as_str()),
            Some(1i64),
            None,
        )?;
        crate::call::check::range(
            "expires_in_seconds",
            self.body.expires_in_seconds,
            Some(1i64),
            Some(31536000i64),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_admin_api_key(&self.body)
    }
}
impl crate::call::Call<CreateAdminApiKey> {
    /// Sets `expires_in_seconds`.
    ///
    /// Lifetime of the key in seconds, counted from this call, at most a year. Without it the key does not expire.
    ///
    /// Whole seconds; a fraction of one is refused when the call is made.
    #[inline]
    pub fn expires_in(mut self, expires_in: std::time::Duration) -> Self {
        match crate::call::check::seconds("expires_in_seconds", expires_in) {
            Ok(seconds) => self.endpoint.body.expires_in_seconds = Some(seconds),
            Err(refused) => self.options.refuse(refused),
        }
        self
    }
    /// Sets `expires_in_seconds` if there is a value for it; see [`expires_in`](Self::expires_in).
    #[inline]
    pub fn maybe_expires_in(self, expires_in: Option<std::time::Duration>) -> Self {
        match expires_in {
            Some(expires_in) => self.expires_in(expires_in),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/admin_api_keys/{key_id}`. Made by [`AdminApiKeys::delete`](crate::resources::AdminApiKeys::delete).
#[derive(Clone, Debug)]
pub struct DeleteAdminApiKey {
    key_id: crate::types::AdminApiKeyId,
}
impl DeleteAdminApiKey {
    #[inline]
    pub(crate) fn new(key_id: impl Into<crate::types::AdminApiKeyId>) -> Self {
        Self { key_id: key_id.into() }
    }
}
impl crate::call::sealed::Sealed for DeleteAdminApiKey {}
impl crate::call::Endpoint for DeleteAdminApiKey {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(&crate::operations::OPERATIONS[2usize])
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("key_id", Some(self.key_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_admin_api_key(&self.key_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.key_id.as_str().into(),
            deleted: true,
            object: "organization.admin_api_key.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/admin_api_keys/{key_id}`. Made by [`AdminApiKeys::get`](crate::resources::AdminApiKeys::get).
#[derive(Clone, Debug)]
pub struct GetAdminApiKey {
    key_id: crate::types::AdminApiKeyId,
}
impl GetAdminApiKey {
    #[inline]
    pub(crate) fn new(key_id: impl Into<crate::types::AdminApiKeyId>) -> Self {
        Self { key_id: key_id.into() }
    }
}
impl crate::call::sealed::Sealed for GetAdminApiKey {}
impl crate::call::Endpoint for GetAdminApiKey {
    type Output = crate::types::AdminApiKey;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(&crate::operations::OPERATIONS[3usize])
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("key_id", Some(self.key_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_admin_api_key(&self.key_id)
    }
}
/// The parameters of `GET /organization/audit_logs`. Made by [`AuditLogs::list`](crate::resources::AuditLogs::list).
#[derive(Clone, Debug)]
pub struct ListAuditLogs {
    actor_emails: Option<Vec<String>>,
    actor_ids: Option<Vec<String>>,
    effective_at_gt: Option<crate::model::timestamp::Timestamp>,
    effective_at_gte: Option<crate::model::timestamp::Timestamp>,
    effective_at_lt: Option<crate::model::timestamp::Timestamp>,
    effective_at_lte: Option<crate::model::timestamp::Timestamp>,
    event_types: Option<Vec<crate::types::AuditLogEventType>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    resource_ids: Option<Vec<String>>,
    tenant_only: Option<bool>,
    page: crate::model::page::PageQuery,
}
impl ListAuditLogs {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            actor_emails: None,
            actor_ids: None,
            effective_at_gt: None,
            effective_at_gte: None,
            effective_at_lt: None,
            effective_at_lte: None,
            event_types: None,
            project_ids: None,
            resource_ids: None,
            tenant_only: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListAuditLogs {}
impl crate::call::Endpoint for ListAuditLogs {
    type Output = crate::model::page::Page<
        crate::types::Received<crate::types::AuditLogEvent>,
    >;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(&crate::operations::OPERATIONS[4usize])
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(100i64))?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        if self.tenant_only == Some(true) {
            let given = self
                .event_types
                .iter()
                .flatten()
                .map(|value| (value.as_str(), value.is_tenant_scoped()));
            crate::call::check::subset(
                "event_types[]",
                given,
                "tenant_only",
                "tenant scoped",
            )?;
        }
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_audit_logs(
            self.actor_emails.as_ref(),
            self.actor_ids.as_ref(),
            self.page.cursor(),
            self.page.before(),
            self.effective_at_gt.as_ref(),
            self.effective_at_gte.as_ref(),
            self.effective_at_lt.as_ref(),
            self.effective_at_lte.as_ref(),
            self.event_types.as_ref(),
            self.page.limit(),
            self.project_ids.as_ref(),
            self.resource_ids.as_ref(),
            self.tenant_only,
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListAuditLogs {
    type Item = crate::types::Received<crate::types::AuditLogEvent>;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListAuditLogs> {
    /// Sets `actor_emails[]`.
    ///
    /// Keeps only what users with these email addresses did.
    #[inline]
    pub fn actor_emails(
        mut self,
        actor_emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.endpoint.actor_emails = Some(
            actor_emails.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `actor_emails[]` if there is a value for it; see [`actor_emails`](Self::actor_emails).
    #[inline]
    pub fn maybe_actor_emails(self, actor_emails: Option<Vec<String>>) -> Self {
        match actor_emails {
            Some(actor_emails) => self.actor_emails(actor_emails),
            None => self,
        }
    }
    /// Sets `actor_ids[]`.
    ///
    /// Keeps only what these did, each a user, a service account or an API key, named by its id.
    #[inline]
    pub fn actor_ids(
        mut self,
        actor_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.endpoint.actor_ids = Some(
            actor_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `actor_ids[]` if there is a value for it; see [`actor_ids`](Self::actor_ids).
    #[inline]
    pub fn maybe_actor_ids(self, actor_ids: Option<Vec<String>>) -> Self {
        match actor_ids {
            Some(actor_ids) => self.actor_ids(actor_ids),
            None => self,
        }
    }
    /// Ends before a cursor, and goes backwards from there: pages and items of what is listed further up. With [`after`](Self::after) beside it, the list goes forward.
    ///
    /// Id of an item; the page ends before it. For paging backwards.
    #[inline]
    pub fn before(self, cursor: impl Into<String>) -> Self {
        self.up_to(cursor.into())
    }
    /// Sets `before` if there is a value for it; see [`before`](Self::before).
    #[inline]
    pub fn maybe_before(self, cursor: Option<String>) -> Self {
        match cursor {
            Some(cursor) => self.before(cursor),
            None => self,
        }
    }
    /// Sets `effective_at[gt]`.
    ///
    /// Keeps only events after this second.
    #[inline]
    pub fn effective_after(
        mut self,
        effective_after: impl Into<crate::model::timestamp::Timestamp>,
    ) -> Self {
        self.call.endpoint.effective_at_gt = Some(effective_after.into());
        self
    }
    /// Sets `effective_at[gt]` if there is a value for it; see [`effective_after`](Self::effective_after).
    #[inline]
    pub fn maybe_effective_after(
        self,
        effective_after: Option<crate::model::timestamp::Timestamp>,
    ) -> Self {
        match effective_after {
            Some(effective_after) => self.effective_after(effective_after),
            None => self,
        }
    }
    /// Sets `effective_at[gte]`.
    ///
    /// Keeps only events of this second and later.
    #[inline]
    pub fn effective_at_or_after(
        mut self,
        effective_at_or_after: impl Into<crate::model::timestamp::Timestamp>,
    ) -> Self {
        self.call.endpoint.effective_at_gte = Some(effective_at_or_after.into());
        self
    }
    /// Sets `effective_at[gte]` if there is a value for it; see [`effective_at_or_after`](Self::effective_at_or_after).
    #[inline]
    pub fn maybe_effective_at_or_after(
        self,
        effective_at_or_after: Option<crate::model::timestamp::Timestamp>,
    ) -> Self {
        match effective_at_or_after {
            Some(effective_at_or_after) => {
                self.effective_at_or_after(effective_at_or_after)
            }
            None => self,
        }
    }
    /// Sets `effective_at[lt]`.
    ///
    /// Keeps only events before this second.
    #[inline]
    pub fn effective_before(
        mut self,
        effective_before: impl Into<crate::model::timestamp::Timestamp>,
    ) -> Self {
        self.call.endpoint.effective_at_lt = Some(effective_before.into());
        self
    }
    /// Sets `effective_at[lt]` if there is a value for it; see [`effective_before`](Self::effective_before).
    #[inline]
    pub fn maybe_effective_before(
        self,
        effective_before: Option<crate::model::timestamp::Timestamp>,
    ) -> Self {
        match effective_before {
            Some(effective_before) => self.effective_before(effective_before),
            None => self,
        }
    }
    /// Sets `effective_at[lte]`.
    ///
    /// Keeps only events of this second and earlier.
    #[inline]
    pub fn effective_at_or_before(
        mut self,
        effective_at_or_before: impl Into<crate::model::timestamp::Timestamp>,
    ) -> Self {
        self.call.endpoint.effective_at_lte = Some(effective_at_or_before.into());
        self
    }
    /// Sets `effective_at[lte]` if there is a value for it; see [`effective_at_or_before`](Self::effective_at_or_before).
    #[inline]
    pub fn maybe_effective_at_or_before(
        self,
        effective_at_or_before: Option<crate::model::timestamp::Timestamp>,
    ) -> Self {
        match effective_at_or_before {
            Some(effective_at_or_before) => {
                self.effective_at_or_before(effective_at_or_before)
            }
            None => self,
        }
    }
    /// Sets `event_types[]`.
    ///
    /// Keeps only events of these types.
    #[inline]
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<crate::types::AuditLogEventType>>,
    ) -> Self {
        self.call.endpoint.event_types = Some(
            event_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `event_types[]` if there is a value for it; see [`event_types`](Self::event_types).
    #[inline]
    pub fn maybe_event_types(
        self,
        event_types: Option<Vec<crate::types::AuditLogEventType>>,
    ) -> Self {
        match event_types {
            Some(event_types) => self.event_types(event_types),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only events that are filed under these projects.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
    /// Sets `resource_ids[]`.
    ///
    /// Keeps only what was done to these, such as a project that was changed; a connector of a ChatGPT workspace is named `<workspace_id>__<connector_id>`.
    #[inline]
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.endpoint.resource_ids = Some(
            resource_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `resource_ids[]` if there is a value for it; see [`resource_ids`](Self::resource_ids).
    #[inline]
    pub fn maybe_resource_ids(self, resource_ids: Option<Vec<String>>) -> Self {
        match resource_ids {
            Some(resource_ids) => self.resource_ids(resource_ids),
            None => self,
        }
    }
    /// Sets `tenant_only`.
    ///
    /// Whether only events of the tenant are listed. The service leaves them out by default. With it, every one of `event_types[]` must be a type of the tenant.
    #[inline]
    pub fn tenant_only(mut self, tenant_only: bool) -> Self {
        self.call.endpoint.tenant_only = Some(tenant_only);
        self
    }
    /// Sets `tenant_only` if there is a value for it; see [`tenant_only`](Self::tenant_only).
    #[inline]
    pub fn maybe_tenant_only(self, tenant_only: Option<bool>) -> Self {
        match tenant_only {
            Some(tenant_only) => self.tenant_only(tenant_only),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/certificates`. Made by [`Certificates::list`](crate::resources::Certificates::list).
#[derive(Clone, Debug)]
pub struct ListCertificates {
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListCertificates {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListCertificates {}
impl crate::call::Endpoint for ListCertificates {
    type Output = crate::model::page::Page<crate::types::OrganizationCertificate>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(&crate::operations::OPERATIONS[5usize])
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_certificates(self.page.cursor(), self.page.limit(), self.order.as_ref())
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListCertificates {
    type Item = crate::types::OrganizationCertificate;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListCertificates> {
    /// Sets `order`.
    ///
    /// Order by time of creation. The service sorts descending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/certificates`. Made by [`Certificates::create`](crate::resources::Certificates::create).
#[derive(Clone, Debug)]
pub struct CreateCertificate {
    body: crate::raw::types::CreateCertificateRequest,
}
impl CreateCertificate {
    #[inline]
    pub(crate) fn new(certificate: impl Into<String>) -> Self {
        Self {
            body: crate::raw::types::CreateCertificateRequest {
                certificate: certificate.into(),
                name: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateCertificate {}
impl crate::call::Endpoint for CreateCertificate {
    type Output = crate::types::Certificate;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(&crate::operations::OPERATIONS[6usize])
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::length(
            "certificate",
            Some(self.body.certificate.as_str()),
            Some(1i64),
            None,
        )?;
        crate::call::check::length("name", self.body.name.as_deref(), Some(1i64), None)?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_certificate(&self.body)
    }
}
impl crate::call::Call<CreateCertificate> {
    /// Sets `name`.
    ///
    /// Name by which the certificate is told apart. Without it the certificate has none.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.endpoint.body.name = Some(name.into());
        self
    }
    /// Sets `name` if there is a value for it; see [`name`](Self::name).
    #[inline]
    pub fn maybe_name(self, name: Option<String>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/certificates/activate`. Made by [`Certificates::activate`](crate::resources::Certificates::activate).
#[derive(Clone, Debug)]
pub struct ActivateCertificates {
    body: crate::raw::types::ToggleCertificatesRequest,
}
impl ActivateCertificates {
    #[inline]
    pub(crate) fn new(
        certificate_ids: impl IntoIterator<Item = impl Into<crate::types::CertificateId>>,
    ) -> Self {
        Self {
            body: crate::raw::types::ToggleCertificatesRequest {
                certificate_ids: certificate_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for ActivateCertificates {}
impl crate::call::Endpoint for ActivateCertificates {
    type Output = crate::model::page::Page<crate::types::OrganizationCertificate>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(&crate::operations::OPERATIONS[7usize])
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::count(
            "certificate_ids",
            Some(self.body.certificate_ids.as_slice()),
            Some(1i64),
            Some(10i64),
        )?;
        crate::call::check::ids(
            "certificate_ids",
            Some(self.body.certificate_ids.as_slice()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.activate_certificates(&self.body)
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
/// The parameters of `POST /organization/certificates/deactivate`. Made by [`Certificates::deactivate`](crate::resources::Certificates::deactivate).
#[derive(Clone, Debug)]
pub struct DeactivateCertificates {
    body: crate::raw::types::ToggleCertificatesRequest,
}
impl DeactivateCertificates {
    #[inline]
    pub(crate) fn new(
        certificate_ids: impl IntoIterator<Item = impl Into<crate::types::CertificateId>>,
    ) -> Self {
        Self {
            body: crate::raw::types::ToggleCertificatesRequest {
                certificate_ids: certificate_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for DeactivateCertificates {}
impl crate::call::Endpoint for DeactivateCertificates {
    type Output = crate::model::page::Page<crate::types::OrganizationCertificate>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(&crate::operations::OPERATIONS[8usize])
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::count(
            "certificate_ids",
            Some(self.body.certificate_ids.as_slice()),
            Some(1i64),
            Some(10i64),
        )?;
        crate::call::check::ids(
            "certificate_ids",
            Some(self.body.certificate_ids.as_slice()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.deactivate_certificates(&self.body)
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
/// The parameters of `DELETE /organization/certificates/{certificate_id}`. Made by [`Certificates::delete`](crate::resources::Certificates::delete).
#[derive(Clone, Debug)]
pub struct DeleteCertificate {
    certificate_id: crate::types::CertificateId,
}
impl DeleteCertificate {
    #[inline]
    pub(crate) fn new(certificate_id: impl Into<crate::types::CertificateId>) -> Self {
        Self {
            certificate_id: certificate_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteCertificate {}
impl crate::call::Endpoint for DeleteCertificate {
    type Output = crate::types::DeletedCertificate;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(&crate::operations::OPERATIONS[9usize])
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("certificate_id", Some(self.certificate_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_certificate(&self.certificate_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::DeletedCertificate {
            id: self.certificate_id.clone(),
            object: "certificate.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/certificates/{certificate_id}`. Made by [`Certificates::get`](crate::resources::Certificates::get).
#[derive(Clone, Debug)]
pub struct GetCertificate {
    certificate_id: crate::types::CertificateId,
    include: Option<Vec<crate::types::CertificateInclude>>,
}
impl GetCertificate {
    #[inline]
    pub(crate) fn new(certificate_id: impl Into<crate::types::CertificateId>) -> Self {
        Self {
            certificate_id: certificate_id.into(),
            include: None,
        }
    }
}
impl crate::call::sealed::Sealed for GetCertificate {}
impl crate::call::Endpoint for GetCertificate {
    type Output = crate::types::Certificate;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[10usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("certificate_id", Some(self.certificate_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_certificate(&self.certificate_id, self.include.as_ref())
    }
}
impl crate::call::Call<GetCertificate> {
    /// Sets `include[]`.
    ///
    /// What else the reply holds; without it, the content is left out.
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<crate::types::CertificateInclude>>,
    ) -> Self {
        self.endpoint.include = Some(include.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `include[]` if there is a value for it; see [`include`](Self::include).
    #[inline]
    pub fn maybe_include(
        self,
        include: Option<Vec<crate::types::CertificateInclude>>,
    ) -> Self {
        match include {
            Some(include) => self.include(include),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/certificates/{certificate_id}`. Made by [`Certificates::update`](crate::resources::Certificates::update).
#[derive(Clone, Debug)]
pub struct UpdateCertificate {
    certificate_id: crate::types::CertificateId,
    body: crate::raw::types::UpdateCertificateRequest,
}
impl UpdateCertificate {
    #[inline]
    pub(crate) fn new(
        certificate_id: impl Into<crate::types::CertificateId>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            certificate_id: certificate_id.into(),
            body: crate::raw::types::UpdateCertificateRequest {
                name: name.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateCertificate {}
impl crate::call::Endpoint for UpdateCertificate {
    type Output = crate::types::Certificate;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[11usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("certificate_id", Some(self.certificate_id.as_str()))?;
        crate::call::check::length(
            "name",
            Some(self.body.name.as_str()),
            Some(1i64),
            None,
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_certificate(&self.certificate_id, &self.body)
    }
}
/// The parameters of `GET /organization/costs`. Made by [`Client::costs`](crate::Client::costs).
#[derive(Clone, Debug)]
pub struct ListCosts {
    api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    bucket_width: Option<crate::types::CostsBucketWidth>,
    group_by: Option<Vec<crate::types::CostsGroupBy>>,
    line_items: Option<Vec<String>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    range: crate::types::TimeRange,
    page: crate::model::page::PageQuery,
}
impl ListCosts {
    #[inline]
    pub(crate) fn new(range: impl Into<crate::types::TimeRange>) -> Self {
        Self {
            api_key_ids: None,
            bucket_width: None,
            group_by: None,
            line_items: None,
            project_ids: None,
            range: range.into(),
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListCosts {}
impl crate::call::Endpoint for ListCosts {
    type Output = crate::model::page::Page<crate::types::CostsBucket>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[12usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::ids("api_key_ids[]", self.api_key_ids.as_deref())?;
        crate::call::check::values_since(
            "group_by[]",
            self.group_by.iter().flatten().map(|value| value.as_str()),
            &self.range,
            &[("api_key_id", 1764979200i64)],
        )?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(180i64))?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        crate::call::check::time_range(&self.range)?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_costs(
            self.api_key_ids.as_ref(),
            self.bucket_width.as_ref(),
            self.range.end.as_ref(),
            self.group_by.as_ref(),
            self.page.limit(),
            self.line_items.as_ref(),
            self.page.cursor(),
            self.project_ids.as_ref(),
            &self.range.start,
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListCosts {
    type Item = crate::types::CostsBucket;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::report::ReportEndpoint for ListCosts {
    type Result = crate::types::CostsResult;
    #[inline]
    fn range(&self) -> crate::types::TimeRange {
        self.range
    }
    #[inline]
    fn set_range(&mut self, range: crate::types::TimeRange) {
        self.range = range;
    }
    #[inline]
    fn width(&self) -> &str {
        self.bucket_width.as_ref().map_or("1d", |width| width.as_str())
    }
    #[inline]
    fn most(&self) -> u32 {
        180u32
    }
    #[inline]
    fn groups(&self) -> Vec<String> {
        self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()
    }
    #[inline]
    fn parts(
        bucket: Self::Item,
    ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
        (bucket.start_time, bucket.end_time, bucket.results)
    }
}
impl crate::paging::report::Report<ListCosts> {
    /// Sets `api_key_ids[]`.
    ///
    /// Keeps only what was used with these API keys, named by their ids.
    #[inline]
    pub fn api_key_ids(
        mut self,
        api_key_ids: impl IntoIterator<Item = impl Into<crate::types::ApiKeyId>>,
    ) -> Self {
        self.list.call.endpoint.api_key_ids = Some(
            api_key_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `api_key_ids[]` if there is a value for it; see [`api_key_ids`](Self::api_key_ids).
    #[inline]
    pub fn maybe_api_key_ids(
        self,
        api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    ) -> Self {
        match api_key_ids {
            Some(api_key_ids) => self.api_key_ids(api_key_ids),
            None => self,
        }
    }
    /// Sets `bucket_width`.
    ///
    /// How long a bucket is; costs come by the day only.
    #[inline]
    pub fn bucket_width(
        mut self,
        bucket_width: impl Into<crate::types::CostsBucketWidth>,
    ) -> Self {
        self.list.call.endpoint.bucket_width = Some(bucket_width.into());
        self
    }
    /// Sets `bucket_width` if there is a value for it; see [`bucket_width`](Self::bucket_width).
    #[inline]
    pub fn maybe_bucket_width(
        self,
        bucket_width: Option<crate::types::CostsBucketWidth>,
    ) -> Self {
        match bucket_width {
            Some(bucket_width) => self.bucket_width(bucket_width),
            None => self,
        }
    }
    /// Sets `group_by[]`.
    ///
    /// What the results of a bucket are split by; without it, each has one result for all. By API key only in ranges from 6 December 2025 on.
    #[inline]
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<crate::types::CostsGroupBy>>,
    ) -> Self {
        self.list.call.endpoint.group_by = Some(
            group_by.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `group_by[]` if there is a value for it; see [`group_by`](Self::group_by).
    #[inline]
    pub fn maybe_group_by(
        self,
        group_by: Option<Vec<crate::types::CostsGroupBy>>,
    ) -> Self {
        match group_by {
            Some(group_by) => self.group_by(group_by),
            None => self,
        }
    }
    /// Sets `line_items[]`.
    ///
    /// Keeps only these line items, each by its whole name.
    #[inline]
    pub fn line_items(
        mut self,
        line_items: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list.call.endpoint.line_items = Some(
            line_items.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `line_items[]` if there is a value for it; see [`line_items`](Self::line_items).
    #[inline]
    pub fn maybe_line_items(self, line_items: Option<Vec<String>>) -> Self {
        match line_items {
            Some(line_items) => self.line_items(line_items),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only what these projects used.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.list.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/data_retention`. Made by [`DataRetention::get`](crate::resources::DataRetention::get).
#[derive(Clone, Debug)]
pub struct GetDataRetention {}
impl GetDataRetention {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {}
    }
}
impl crate::call::sealed::Sealed for GetDataRetention {}
impl crate::call::Endpoint for GetDataRetention {
    type Output = crate::types::OrganizationDataRetentionSetting;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[13usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_data_retention()
    }
}
/// The parameters of `POST /organization/data_retention`. Made by [`DataRetention::update`](crate::resources::DataRetention::update).
#[derive(Clone, Debug)]
pub struct UpdateDataRetention {
    body: crate::raw::types::UpdateOrganizationDataRetentionRequest,
}
impl UpdateDataRetention {
    #[inline]
    pub(crate) fn new(
        retention_type: impl Into<crate::types::OrganizationDataRetentionType>,
    ) -> Self {
        Self {
            body: crate::raw::types::UpdateOrganizationDataRetentionRequest {
                retention_type: retention_type.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateDataRetention {}
impl crate::call::Endpoint for UpdateDataRetention {
    type Output = crate::types::OrganizationDataRetentionSetting;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[14usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_data_retention(&self.body)
    }
}
/// The parameters of `GET /organization/external_keys`. Made by [`ExternalKeys::list`](crate::resources::ExternalKeys::list).
#[derive(Clone, Debug)]
pub struct ListExternalKeys {
    order: Option<crate::types::Order>,
    purpose: Option<crate::types::ExternalKeyPurpose>,
    page: crate::model::page::PageQuery,
}
impl ListExternalKeys {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            order: None,
            purpose: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListExternalKeys {}
impl crate::call::Endpoint for ListExternalKeys {
    type Output = crate::model::page::Page<crate::types::ExternalKey>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[15usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(0i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_external_keys(
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
            self.purpose.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListExternalKeys {
    type Item = crate::types::ExternalKey;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListExternalKeys> {
    /// Sets `order`.
    ///
    /// Order of the items. Which one the service takes by default is not documented.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
    /// Sets `purpose`.
    ///
    /// Keeps only keys that serve this purpose.
    #[inline]
    pub fn purpose(
        mut self,
        purpose: impl Into<crate::types::ExternalKeyPurpose>,
    ) -> Self {
        self.call.endpoint.purpose = Some(purpose.into());
        self
    }
    /// Sets `purpose` if there is a value for it; see [`purpose`](Self::purpose).
    #[inline]
    pub fn maybe_purpose(
        self,
        purpose: Option<crate::types::ExternalKeyPurpose>,
    ) -> Self {
        match purpose {
            Some(purpose) => self.purpose(purpose),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/external_keys`. Made by [`ExternalKeys::create`](crate::resources::ExternalKeys::create).
#[derive(Clone, Debug)]
pub struct CreateExternalKey {
    external_key: crate::types::CreateExternalKeyRequest,
}
impl CreateExternalKey {
    #[inline]
    pub(crate) fn new(
        external_key: impl Into<crate::types::CreateExternalKeyRequest>,
    ) -> Self {
        Self {
            external_key: external_key.into(),
        }
    }
}
impl crate::call::sealed::Sealed for CreateExternalKey {}
impl crate::call::Endpoint for CreateExternalKey {
    type Output = crate::types::ExternalKey;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[16usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_external_key(&self.external_key)
    }
}
/// The parameters of `DELETE /organization/external_keys/{external_key_id}`. Made by [`ExternalKeys::delete`](crate::resources::ExternalKeys::delete).
#[derive(Clone, Debug)]
pub struct DeleteExternalKey {
    external_key_id: crate::types::ExternalKeyId,
}
impl DeleteExternalKey {
    #[inline]
    pub(crate) fn new(external_key_id: impl Into<crate::types::ExternalKeyId>) -> Self {
        Self {
            external_key_id: external_key_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteExternalKey {}
impl crate::call::Endpoint for DeleteExternalKey {
    type Output = crate::types::ExternalKey;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[17usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("external_key_id", Some(self.external_key_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_external_key(&self.external_key_id)
    }
}
/// The parameters of `GET /organization/external_keys/{external_key_id}`. Made by [`ExternalKeys::get`](crate::resources::ExternalKeys::get).
#[derive(Clone, Debug)]
pub struct GetExternalKey {
    external_key_id: crate::types::ExternalKeyId,
}
impl GetExternalKey {
    #[inline]
    pub(crate) fn new(external_key_id: impl Into<crate::types::ExternalKeyId>) -> Self {
        Self {
            external_key_id: external_key_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetExternalKey {}
impl crate::call::Endpoint for GetExternalKey {
    type Output = crate::types::ExternalKey;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[18usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("external_key_id", Some(self.external_key_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_external_key(&self.external_key_id)
    }
}
/// The parameters of `POST /organization/external_keys/{external_key_id}/validate`. Made by [`ExternalKeys::validate`](crate::resources::ExternalKeys::validate).
#[derive(Clone, Debug)]
pub struct ValidateExternalKey {
    external_key_id: crate::types::ExternalKeyId,
}
impl ValidateExternalKey {
    #[inline]
    pub(crate) fn new(external_key_id: impl Into<crate::types::ExternalKeyId>) -> Self {
        Self {
            external_key_id: external_key_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for ValidateExternalKey {}
impl crate::call::Endpoint for ValidateExternalKey {
    type Output = crate::types::ExternalKeyValidation;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[19usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("external_key_id", Some(self.external_key_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.validate_external_key(&self.external_key_id)
    }
}
/// The parameters of `GET /organization/external_storage`. Made by [`ExternalStorage::list`](crate::resources::ExternalStorage::list).
#[derive(Clone, Debug)]
pub struct ListExternalStorage {
    order: Option<crate::types::Order>,
    project_id: Option<crate::types::ProjectId>,
    page: crate::model::page::PageQuery,
}
impl ListExternalStorage {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            order: None,
            project_id: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListExternalStorage {}
impl crate::call::Endpoint for ListExternalStorage {
    type Output = crate::model::page::Page<crate::types::ExternalStorageConfiguration>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[20usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(100i64))?;
        crate::call::check::id(
            "project_id",
            self.project_id.as_ref().map(|id| id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_external_storage(
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
            self.project_id.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListExternalStorage {
    type Item = crate::types::ExternalStorageConfiguration;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListExternalStorage> {
    /// Sets `order`.
    ///
    /// Order of the items. Which one the service takes by default is not documented.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
    /// Sets `project_id`.
    ///
    /// Keeps only storage of this project.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<crate::types::ProjectId>) -> Self {
        self.call.endpoint.project_id = Some(project_id.into());
        self
    }
    /// Sets `project_id` if there is a value for it; see [`project_id`](Self::project_id).
    #[inline]
    pub fn maybe_project_id(self, project_id: Option<crate::types::ProjectId>) -> Self {
        match project_id {
            Some(project_id) => self.project_id(project_id),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/external_storage`. Made by [`ExternalStorage::create`](crate::resources::ExternalStorage::create).
#[derive(Clone, Debug)]
pub struct CreateExternalStorage {
    body: crate::raw::types::CreateExternalStorageRequest,
}
impl CreateExternalStorage {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        provider: impl Into<crate::types::ExternalStorageProviderRequest>,
    ) -> Self {
        Self {
            body: crate::raw::types::CreateExternalStorageRequest {
                project_id: project_id.into(),
                provider: provider.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateExternalStorage {}
impl crate::call::Endpoint for CreateExternalStorage {
    type Output = crate::types::ExternalStorageConfiguration;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[21usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.body.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_external_storage(&self.body)
    }
}
/// The parameters of `DELETE /organization/external_storage/{external_storage_id}`. Made by [`ExternalStorage::delete`](crate::resources::ExternalStorage::delete).
#[derive(Clone, Debug)]
pub struct DeleteExternalStorage {
    external_storage_id: crate::types::ExternalStorageId,
}
impl DeleteExternalStorage {
    #[inline]
    pub(crate) fn new(
        external_storage_id: impl Into<crate::types::ExternalStorageId>,
    ) -> Self {
        Self {
            external_storage_id: external_storage_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteExternalStorage {}
impl crate::call::Endpoint for DeleteExternalStorage {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[22usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id(
            "external_storage_id",
            Some(self.external_storage_id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_external_storage(&self.external_storage_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.external_storage_id.as_str().into(),
            deleted: true,
            object: "organization.external_storage.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/external_storage/{external_storage_id}`. Made by [`ExternalStorage::get`](crate::resources::ExternalStorage::get).
#[derive(Clone, Debug)]
pub struct GetExternalStorage {
    external_storage_id: crate::types::ExternalStorageId,
}
impl GetExternalStorage {
    #[inline]
    pub(crate) fn new(
        external_storage_id: impl Into<crate::types::ExternalStorageId>,
    ) -> Self {
        Self {
            external_storage_id: external_storage_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetExternalStorage {}
impl crate::call::Endpoint for GetExternalStorage {
    type Output = crate::types::ExternalStorageConfiguration;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[23usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id(
            "external_storage_id",
            Some(self.external_storage_id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_external_storage(&self.external_storage_id)
    }
}
/// The parameters of `POST /organization/external_storage/{external_storage_id}/validate`. Made by [`ExternalStorage::validate`](crate::resources::ExternalStorage::validate).
#[derive(Clone, Debug)]
pub struct ValidateExternalStorage {
    external_storage_id: crate::types::ExternalStorageId,
}
impl ValidateExternalStorage {
    #[inline]
    pub(crate) fn new(
        external_storage_id: impl Into<crate::types::ExternalStorageId>,
    ) -> Self {
        Self {
            external_storage_id: external_storage_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for ValidateExternalStorage {}
impl crate::call::Endpoint for ValidateExternalStorage {
    type Output = crate::types::ExternalStorageConfiguration;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[24usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id(
            "external_storage_id",
            Some(self.external_storage_id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.validate_external_storage(&self.external_storage_id)
    }
}
/// The parameters of `GET /organization/groups`. Made by [`Groups::list`](crate::resources::Groups::list).
#[derive(Clone, Debug)]
pub struct ListGroups {
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListGroups {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListGroups {}
impl crate::call::Endpoint for ListGroups {
    type Output = crate::model::page::Page<crate::types::Group>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[25usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(0i64), Some(1000i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_groups(self.page.cursor(), self.page.limit(), self.order.as_ref())
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListGroups {
    type Item = crate::types::Group;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListGroups> {
    /// Sets `order`.
    ///
    /// Order of the items. The service sorts ascending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/groups`. Made by [`Groups::create`](crate::resources::Groups::create).
#[derive(Clone, Debug)]
pub struct CreateGroup {
    body: crate::raw::types::CreateGroupRequest,
}
impl CreateGroup {
    #[inline]
    pub(crate) fn new(name: impl Into<String>) -> Self {
        Self {
            body: crate::raw::types::CreateGroupRequest {
                name: name.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateGroup {}
impl crate::call::Endpoint for CreateGroup {
    type Output = crate::types::Group;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[26usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::length(
            "name",
            Some(self.body.name.as_str()),
            Some(1i64),
            Some(255i64),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_group(&self.body)
    }
}
/// The parameters of `DELETE /organization/groups/{group_id}`. Made by [`Groups::delete`](crate::resources::Groups::delete).
#[derive(Clone, Debug)]
pub struct DeleteGroup {
    group_id: crate::types::GroupId,
}
impl DeleteGroup {
    #[inline]
    pub(crate) fn new(group_id: impl Into<crate::types::GroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}
impl crate::call::sealed::Sealed for DeleteGroup {}
impl crate::call::Endpoint for DeleteGroup {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[27usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_group(&self.group_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.group_id.as_str().into(),
            deleted: true,
            object: "group.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/groups/{group_id}`. Made by [`Groups::get`](crate::resources::Groups::get).
#[derive(Clone, Debug)]
pub struct GetGroup {
    group_id: crate::types::GroupId,
}
impl GetGroup {
    #[inline]
    pub(crate) fn new(group_id: impl Into<crate::types::GroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}
impl crate::call::sealed::Sealed for GetGroup {}
impl crate::call::Endpoint for GetGroup {
    type Output = crate::types::Group;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[28usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_group(&self.group_id)
    }
}
/// The parameters of `POST /organization/groups/{group_id}`. Made by [`Groups::update`](crate::resources::Groups::update).
#[derive(Clone, Debug)]
pub struct UpdateGroup {
    group_id: crate::types::GroupId,
    body: crate::raw::types::UpdateGroupRequest,
}
impl UpdateGroup {
    #[inline]
    pub(crate) fn new(
        group_id: impl Into<crate::types::GroupId>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            body: crate::raw::types::UpdateGroupRequest {
                name: name.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateGroup {}
impl crate::call::Endpoint for UpdateGroup {
    type Output = crate::types::Group;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[29usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::length(
            "name",
            Some(self.body.name.as_str()),
            Some(1i64),
            Some(255i64),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_group(&self.group_id, &self.body)
    }
}
/// The parameters of `GET /organization/groups/{group_id}/roles`. Made by [`GroupRoles::list`](crate::resources::GroupRoles::list).
#[derive(Clone, Debug)]
pub struct ListGroupRoles {
    group_id: crate::types::GroupId,
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListGroupRoles {
    #[inline]
    pub(crate) fn new(group_id: impl Into<crate::types::GroupId>) -> Self {
        Self {
            group_id: group_id.into(),
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListGroupRoles {}
impl crate::call::Endpoint for ListGroupRoles {
    type Output = crate::model::page::Page<crate::types::AssignedRole>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[30usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::range("limit", self.page.limit, Some(0i64), Some(1000i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_group_roles(
            &self.group_id,
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListGroupRoles {
    type Item = crate::types::AssignedRole;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListGroupRoles> {
    /// Sets `order`.
    ///
    /// Order of the items. The service sorts ascending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/groups/{group_id}/roles`. Made by [`GroupRoles::assign`](crate::resources::GroupRoles::assign).
#[derive(Clone, Debug)]
pub struct AssignGroupRole {
    group_id: crate::types::GroupId,
    body: crate::raw::types::AssignRoleRequest,
}
impl AssignGroupRole {
    #[inline]
    pub(crate) fn new(
        group_id: impl Into<crate::types::GroupId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            body: crate::raw::types::AssignRoleRequest {
                role_id: role_id.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for AssignGroupRole {}
impl crate::call::Endpoint for AssignGroupRole {
    type Output = crate::types::GroupRoleAssignment;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[31usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.body.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.assign_group_role(&self.group_id, &self.body)
    }
}
/// The parameters of `DELETE /organization/groups/{group_id}/roles/{role_id}`. Made by [`GroupRoles::unassign`](crate::resources::GroupRoles::unassign).
#[derive(Clone, Debug)]
pub struct UnassignGroupRole {
    group_id: crate::types::GroupId,
    role_id: crate::types::RoleId,
}
impl UnassignGroupRole {
    #[inline]
    pub(crate) fn new(
        group_id: impl Into<crate::types::GroupId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            role_id: role_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for UnassignGroupRole {}
impl crate::call::Endpoint for UnassignGroupRole {
    type Output = crate::types::Removed;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[32usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.unassign_group_role(&self.group_id, &self.role_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Removed {
            deleted: true,
            object: "group.role.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/groups/{group_id}/roles/{role_id}`. Made by [`GroupRoles::get`](crate::resources::GroupRoles::get).
#[derive(Clone, Debug)]
pub struct GetGroupRole {
    group_id: crate::types::GroupId,
    role_id: crate::types::RoleId,
}
impl GetGroupRole {
    #[inline]
    pub(crate) fn new(
        group_id: impl Into<crate::types::GroupId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            role_id: role_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetGroupRole {}
impl crate::call::Endpoint for GetGroupRole {
    type Output = crate::types::AssignedRole;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[33usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_group_role(&self.group_id, &self.role_id)
    }
}
/// The parameters of `GET /organization/groups/{group_id}/users`. Made by [`GroupUsers::list`](crate::resources::GroupUsers::list).
#[derive(Clone, Debug)]
pub struct ListGroupUsers {
    group_id: crate::types::GroupId,
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListGroupUsers {
    #[inline]
    pub(crate) fn new(group_id: impl Into<crate::types::GroupId>) -> Self {
        Self {
            group_id: group_id.into(),
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListGroupUsers {}
impl crate::call::Endpoint for ListGroupUsers {
    type Output = crate::model::page::Page<crate::types::GroupUser>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[34usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::range("limit", self.page.limit, Some(0i64), Some(1000i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_group_users(
            &self.group_id,
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListGroupUsers {
    type Item = crate::types::GroupUser;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListGroupUsers> {
    /// Sets `order`.
    ///
    /// Order of the members. The service sorts descending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/groups/{group_id}/users`. Made by [`GroupUsers::add`](crate::resources::GroupUsers::add).
#[derive(Clone, Debug)]
pub struct AddGroupUser {
    group_id: crate::types::GroupId,
    body: crate::raw::types::AddGroupUserRequest,
}
impl AddGroupUser {
    #[inline]
    pub(crate) fn new(
        group_id: impl Into<crate::types::GroupId>,
        user_id: impl Into<crate::types::UserId>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            body: crate::raw::types::AddGroupUserRequest {
                user_id: user_id.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for AddGroupUser {}
impl crate::call::Endpoint for AddGroupUser {
    type Output = crate::types::GroupUserAssignment;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[35usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::id("user_id", Some(self.body.user_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.add_group_user(&self.group_id, &self.body)
    }
}
/// The parameters of `DELETE /organization/groups/{group_id}/users/{user_id}`. Made by [`GroupUsers::remove`](crate::resources::GroupUsers::remove).
#[derive(Clone, Debug)]
pub struct RemoveGroupUser {
    group_id: crate::types::GroupId,
    user_id: crate::types::UserId,
}
impl RemoveGroupUser {
    #[inline]
    pub(crate) fn new(
        group_id: impl Into<crate::types::GroupId>,
        user_id: impl Into<crate::types::UserId>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            user_id: user_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for RemoveGroupUser {}
impl crate::call::Endpoint for RemoveGroupUser {
    type Output = crate::types::Removed;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[36usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.remove_group_user(&self.group_id, &self.user_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Removed {
            deleted: true,
            object: "group.user.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/groups/{group_id}/users/{user_id}`. Made by [`GroupUsers::get`](crate::resources::GroupUsers::get).
#[derive(Clone, Debug)]
pub struct GetGroupUser {
    group_id: crate::types::GroupId,
    user_id: crate::types::UserId,
}
impl GetGroupUser {
    #[inline]
    pub(crate) fn new(
        group_id: impl Into<crate::types::GroupId>,
        user_id: impl Into<crate::types::UserId>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            user_id: user_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetGroupUser {}
impl crate::call::Endpoint for GetGroupUser {
    type Output = crate::types::GroupUserDetails;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[37usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_group_user(&self.group_id, &self.user_id)
    }
}
/// The parameters of `GET /organization/invites`. Made by [`Invites::list`](crate::resources::Invites::list).
#[derive(Clone, Debug)]
pub struct ListInvites {
    page: crate::model::page::PageQuery,
}
impl ListInvites {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListInvites {}
impl crate::call::Endpoint for ListInvites {
    type Output = crate::model::page::Page<crate::types::Invite>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[38usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_invites(self.page.cursor(), self.page.limit())
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListInvites {
    type Item = crate::types::Invite;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
/// The parameters of `POST /organization/invites`. Made by [`Invites::create`](crate::resources::Invites::create).
#[derive(Clone, Debug)]
pub struct CreateInvite {
    body: crate::raw::types::CreateInviteRequest,
}
impl CreateInvite {
    #[inline]
    pub(crate) fn new(
        email: impl Into<String>,
        role: impl Into<crate::types::OrganizationRole>,
    ) -> Self {
        Self {
            body: crate::raw::types::CreateInviteRequest {
                email: email.into(),
                role: role.into(),
                projects: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateInvite {}
impl crate::call::Endpoint for CreateInvite {
    type Output = crate::types::Invite;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[39usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_invite(&self.body)
    }
}
impl crate::call::Call<CreateInvite> {
    /// Sets `projects`.
    ///
    /// Projects of which the person is a member from accepting on. Without it, the default project.
    ///
    /// An empty list is refused when the call is made: sent, it would mean something else. See [`no_projects`](Self::no_projects).
    #[inline]
    pub fn projects(
        mut self,
        projects: impl IntoIterator<Item = impl Into<crate::types::InviteProject>>,
    ) -> Self {
        let projects: Vec<crate::types::InviteProject> = projects
            .into_iter()
            .map(Into::into)
            .collect();
        match projects.is_empty() {
            true => {
                self.options
                    .refuse(
                        crate::error::InvalidInputError::new(
                            "projects",
                            "an empty list means something else; call `no_projects()` if that is meant: The person joins the organization only, and no project, not even the default one.",
                        ),
                    )
            }
            false => self.endpoint.body.projects = Some(projects),
        }
        self
    }
    /// Sets `projects` if there is a value for it; see [`projects`](Self::projects).
    #[inline]
    pub fn maybe_projects(
        self,
        projects: Option<Vec<crate::types::InviteProject>>,
    ) -> Self {
        match projects {
            Some(projects) => self.projects(projects),
            None => self,
        }
    }
    /// Sends an empty `projects`.
    ///
    /// The person joins the organization only, and no project, not even the default one.
    #[inline]
    pub fn no_projects(mut self) -> Self {
        self.endpoint.body.projects = Some(Vec::new());
        self
    }
}
/// The parameters of `DELETE /organization/invites/{invite_id}`. Made by [`Invites::delete`](crate::resources::Invites::delete).
#[derive(Clone, Debug)]
pub struct DeleteInvite {
    invite_id: crate::types::InviteId,
}
impl DeleteInvite {
    #[inline]
    pub(crate) fn new(invite_id: impl Into<crate::types::InviteId>) -> Self {
        Self {
            invite_id: invite_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteInvite {}
impl crate::call::Endpoint for DeleteInvite {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[40usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("invite_id", Some(self.invite_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_invite(&self.invite_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.invite_id.as_str().into(),
            deleted: true,
            object: "organization.invite.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/invites/{invite_id}`. Made by [`Invites::get`](crate::resources::Invites::get).
#[derive(Clone, Debug)]
pub struct GetInvite {
    invite_id: crate::types::InviteId,
}
impl GetInvite {
    #[inline]
    pub(crate) fn new(invite_id: impl Into<crate::types::InviteId>) -> Self {
        Self {
            invite_id: invite_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetInvite {}
impl crate::call::Endpoint for GetInvite {
    type Output = crate::types::Invite;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[41usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("invite_id", Some(self.invite_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_invite(&self.invite_id)
    }
}
/// The parameters of `GET /organization/projects`. Made by [`Projects::list`](crate::resources::Projects::list).
#[derive(Clone, Debug)]
pub struct ListProjects {
    include_archived: Option<bool>,
    page: crate::model::page::PageQuery,
}
impl ListProjects {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            include_archived: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListProjects {}
impl crate::call::Endpoint for ListProjects {
    type Output = crate::model::page::Page<crate::types::Project>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[42usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_projects(self.page.cursor(), self.include_archived, self.page.limit())
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListProjects {
    type Item = crate::types::Project;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListProjects> {
    /// Sets `include_archived`.
    ///
    /// Whether archived projects are listed too. The service leaves them out by default.
    #[inline]
    pub fn include_archived(mut self, include_archived: bool) -> Self {
        self.call.endpoint.include_archived = Some(include_archived);
        self
    }
    /// Sets `include_archived` if there is a value for it; see [`include_archived`](Self::include_archived).
    #[inline]
    pub fn maybe_include_archived(self, include_archived: Option<bool>) -> Self {
        match include_archived {
            Some(include_archived) => self.include_archived(include_archived),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/projects`. Made by [`Projects::create`](crate::resources::Projects::create).
#[derive(Clone, Debug)]
pub struct CreateProject {
    body: crate::raw::types::CreateProjectRequest,
}
impl CreateProject {
    #[inline]
    pub(crate) fn new(name: impl Into<String>) -> Self {
        Self {
            body: crate::raw::types::CreateProjectRequest {
                name: name.into(),
                external_key_id: None,
                geography: None,
                residency: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateProject {}
impl crate::call::Endpoint for CreateProject {
    type Output = crate::types::Project;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[43usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::length(
            "name",
            Some(self.body.name.as_str()),
            Some(1i64),
            None,
        )?;
        crate::call::check::at_most_one(
            &[
                ("geography", self.body.geography.is_some()),
                ("residency", self.body.residency.is_some()),
            ],
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_project(&self.body)
    }
}
impl crate::call::Call<CreateProject> {
    /// Sets `external_key_id`.
    ///
    /// Id of an encryption key, held outside the service, to use for the project.
    #[inline]
    pub fn external_key_id(mut self, external_key_id: impl Into<String>) -> Self {
        self.endpoint.body.external_key_id = Some(external_key_id.into());
        self
    }
    /// Sets `external_key_id` if there is a value for it; see [`external_key_id`](Self::external_key_id).
    #[inline]
    pub fn maybe_external_key_id(self, external_key_id: Option<String>) -> Self {
        match external_key_id {
            Some(external_key_id) => self.external_key_id(external_key_id),
            None => self,
        }
    }
    /// Sets `geography`.
    ///
    /// Older way to ask for a residency.
    #[inline]
    pub fn geography(mut self, geography: impl Into<String>) -> Self {
        self.endpoint.body.geography = Some(geography.into());
        self
    }
    /// Sets `geography` if there is a value for it; see [`geography`](Self::geography).
    #[inline]
    pub fn maybe_geography(self, geography: Option<String>) -> Self {
        match geography {
            Some(geography) => self.geography(geography),
            None => self,
        }
    }
    /// Sets `residency`.
    ///
    /// Where data is stored and processed. The organization must have access to the residency.
    #[inline]
    pub fn residency(mut self, residency: impl Into<crate::types::Residency>) -> Self {
        self.endpoint.body.residency = Some(residency.into());
        self
    }
    /// Sets `residency` if there is a value for it; see [`residency`](Self::residency).
    #[inline]
    pub fn maybe_residency(self, residency: Option<crate::types::Residency>) -> Self {
        match residency {
            Some(residency) => self.residency(residency),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/projects/{project_id}`. Made by [`Projects::get`](crate::resources::Projects::get).
#[derive(Clone, Debug)]
pub struct GetProject {
    project_id: crate::types::ProjectId,
}
impl GetProject {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProject {}
impl crate::call::Endpoint for GetProject {
    type Output = crate::types::Project;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[44usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project(&self.project_id)
    }
}
/// The parameters of `POST /organization/projects/{project_id}`. Made by [`Projects::update`](crate::resources::Projects::update).
#[derive(Clone, Debug)]
pub struct UpdateProject {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::UpdateProjectRequest,
}
impl UpdateProject {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::UpdateProjectRequest {
                external_key_id: None,
                geography: None,
                name: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateProject {}
impl crate::call::Endpoint for UpdateProject {
    type Output = crate::types::Project;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[45usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::length("name", self.body.name.as_deref(), Some(1i64), None)?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_project(&self.project_id, &self.body)
    }
}
impl crate::call::Call<UpdateProject> {
    /// Sets `external_key_id`.
    ///
    /// Id of the encryption key, held outside the service, of the project.
    #[inline]
    pub fn external_key_id(mut self, external_key_id: impl Into<String>) -> Self {
        self.endpoint.body.external_key_id = Some(
            crate::model::nullable::Nullable::Value(external_key_id.into()),
        );
        self
    }
    /// Sets `external_key_id` if there is a value for it; see [`external_key_id`](Self::external_key_id).
    #[inline]
    pub fn maybe_external_key_id(self, external_key_id: Option<String>) -> Self {
        match external_key_id {
            Some(external_key_id) => self.external_key_id(external_key_id),
            None => self,
        }
    }
    /// Removes `external_key_id`, by sending an explicit null.
    ///
    /// Id of the encryption key, held outside the service, of the project.
    #[inline]
    pub fn clear_external_key_id(mut self) -> Self {
        self.endpoint.body.external_key_id = Some(
            crate::model::nullable::Nullable::Null,
        );
        self
    }
    /// Sets `geography`.
    ///
    /// Older way to set a residency.
    #[inline]
    pub fn geography(mut self, geography: impl Into<String>) -> Self {
        self.endpoint.body.geography = Some(
            crate::model::nullable::Nullable::Value(geography.into()),
        );
        self
    }
    /// Sets `geography` if there is a value for it; see [`geography`](Self::geography).
    #[inline]
    pub fn maybe_geography(self, geography: Option<String>) -> Self {
        match geography {
            Some(geography) => self.geography(geography),
            None => self,
        }
    }
    /// Removes `geography`, by sending an explicit null.
    ///
    /// Older way to set a residency.
    #[inline]
    pub fn clear_geography(mut self) -> Self {
        self.endpoint.body.geography = Some(crate::model::nullable::Nullable::Null);
        self
    }
    /// Sets `name`.
    ///
    /// New name shown in reports.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.endpoint.body.name = Some(name.into());
        self
    }
    /// Sets `name` if there is a value for it; see [`name`](Self::name).
    #[inline]
    pub fn maybe_name(self, name: Option<String>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/projects/{project_id}/api_keys`. Made by [`ProjectApiKeys::list`](crate::resources::ProjectApiKeys::list).
#[derive(Clone, Debug)]
pub struct ListProjectApiKeys {
    project_id: crate::types::ProjectId,
    owner_project_access: Option<crate::types::OwnerProjectAccessFilter>,
    page: crate::model::page::PageQuery,
}
impl ListProjectApiKeys {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
            owner_project_access: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListProjectApiKeys {}
impl crate::call::Endpoint for ListProjectApiKeys {
    type Output = crate::model::page::Page<crate::types::ProjectApiKey>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[46usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_project_api_keys(
            &self.project_id,
            self.page.cursor(),
            self.page.limit(),
            self.owner_project_access.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListProjectApiKeys {
    type Item = crate::types::ProjectApiKey;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListProjectApiKeys> {
    /// Sets `owner_project_access`.
    ///
    /// Keeps only keys whose owner still has, or no longer has, access to the project; `any` keeps all. Without it, keys that work may be left out.
    #[inline]
    pub fn owner_project_access(
        mut self,
        owner_project_access: impl Into<crate::types::OwnerProjectAccessFilter>,
    ) -> Self {
        self.call.endpoint.owner_project_access = Some(owner_project_access.into());
        self
    }
    /// Sets `owner_project_access` if there is a value for it; see [`owner_project_access`](Self::owner_project_access).
    #[inline]
    pub fn maybe_owner_project_access(
        self,
        owner_project_access: Option<crate::types::OwnerProjectAccessFilter>,
    ) -> Self {
        match owner_project_access {
            Some(owner_project_access) => self.owner_project_access(owner_project_access),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`. Made by [`ProjectApiKeys::delete`](crate::resources::ProjectApiKeys::delete).
#[derive(Clone, Debug)]
pub struct DeleteProjectApiKey {
    project_id: crate::types::ProjectId,
    api_key_id: crate::types::ApiKeyId,
}
impl DeleteProjectApiKey {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        api_key_id: impl Into<crate::types::ApiKeyId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            api_key_id: api_key_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteProjectApiKey {}
impl crate::call::Endpoint for DeleteProjectApiKey {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[47usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("api_key_id", Some(self.api_key_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_project_api_key(&self.project_id, &self.api_key_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.api_key_id.as_str().into(),
            deleted: true,
            object: "organization.project.api_key.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/projects/{project_id}/api_keys/{api_key_id}`. Made by [`ProjectApiKeys::get`](crate::resources::ProjectApiKeys::get).
#[derive(Clone, Debug)]
pub struct GetProjectApiKey {
    project_id: crate::types::ProjectId,
    api_key_id: crate::types::ApiKeyId,
}
impl GetProjectApiKey {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        api_key_id: impl Into<crate::types::ApiKeyId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            api_key_id: api_key_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectApiKey {}
impl crate::call::Endpoint for GetProjectApiKey {
    type Output = crate::types::ProjectApiKey;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[48usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("api_key_id", Some(self.api_key_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_api_key(&self.project_id, &self.api_key_id)
    }
}
/// The parameters of `POST /organization/projects/{project_id}/api_keys/{api_key_id}`. Made by [`ProjectApiKeys::update`](crate::resources::ProjectApiKeys::update).
#[derive(Clone, Debug)]
pub struct UpdateProjectApiKey {
    project_id: crate::types::ProjectId,
    api_key_id: crate::types::ApiKeyId,
    body: crate::raw::types::UpdateApiKeyRequest,
}
impl UpdateProjectApiKey {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        api_key_id: impl Into<crate::types::ApiKeyId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            api_key_id: api_key_id.into(),
            body: crate::raw::types::UpdateApiKeyRequest {
                expires_in_seconds: None,
                scopes: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateProjectApiKey {}
impl crate::call::Endpoint for UpdateProjectApiKey {
    type Output = crate::types::ProjectApiKey;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[49usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("api_key_id", Some(self.api_key_id.as_str()))?;
        crate::call::check::range(
            "expires_in_seconds",
            self.body.expires_in_seconds,
            Some(1i64),
            None,
        )?;
        crate::call::check::one_of(
            &[
                ("scopes", self.body.scopes.is_some()),
                ("expires_in_seconds", self.body.expires_in_seconds.is_some()),
            ],
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_project_api_key(&self.project_id, &self.api_key_id, &self.body)
    }
}
impl crate::call::Call<UpdateProjectApiKey> {
    /// Sets `expires_in_seconds`.
    ///
    /// Lifetime in seconds, counted from this call.
    ///
    /// Whole seconds; a fraction of one is refused when the call is made.
    #[inline]
    pub fn expires_in(mut self, expires_in: std::time::Duration) -> Self {
        match crate::call::check::seconds("expires_in_seconds", expires_in) {
            Ok(seconds) => self.endpoint.body.expires_in_seconds = Some(seconds),
            Err(refused) => self.options.refuse(refused),
        }
        self
    }
    /// Sets `expires_in_seconds` if there is a value for it; see [`expires_in`](Self::expires_in).
    #[inline]
    pub fn maybe_expires_in(self, expires_in: Option<std::time::Duration>) -> Self {
        match expires_in {
            Some(expires_in) => self.expires_in(expires_in),
            None => self,
        }
    }
    /// Sets `scopes`.
    ///
    /// What the key may be used for, such as `api.all.read` for reading only. Replaces the scopes that it has.
    ///
    /// An empty list is refused when the call is made: sent, it would mean something else. See [`all_scopes`](Self::all_scopes).
    #[inline]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let scopes: Vec<String> = scopes.into_iter().map(Into::into).collect();
        match scopes.is_empty() {
            true => {
                self.options
                    .refuse(
                        crate::error::InvalidInputError::new(
                            "scopes",
                            "an empty list means something else; call `all_scopes()` if that is meant: The restrictions of the key are removed: it has every permission that its owner has.",
                        ),
                    )
            }
            false => self.endpoint.body.scopes = Some(scopes),
        }
        self
    }
    /// Sets `scopes` if there is a value for it; see [`scopes`](Self::scopes).
    #[inline]
    pub fn maybe_scopes(self, scopes: Option<Vec<String>>) -> Self {
        match scopes {
            Some(scopes) => self.scopes(scopes),
            None => self,
        }
    }
    /// Sends an empty `scopes`.
    ///
    /// The restrictions of the key are removed: it has every permission that its owner has.
    #[inline]
    pub fn all_scopes(mut self) -> Self {
        self.endpoint.body.scopes = Some(Vec::new());
        self
    }
}
/// The parameters of `POST /organization/projects/{project_id}/archive`. Made by [`Projects::archive`](crate::resources::Projects::archive).
#[derive(Clone, Debug)]
pub struct ArchiveProject {
    project_id: crate::types::ProjectId,
}
impl ArchiveProject {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for ArchiveProject {}
impl crate::call::Endpoint for ArchiveProject {
    type Output = crate::types::Project;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[50usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.archive_project(&self.project_id)
    }
}
/// The parameters of `GET /organization/projects/{project_id}/certificates`. Made by [`ProjectCertificates::list`](crate::resources::ProjectCertificates::list).
#[derive(Clone, Debug)]
pub struct ListProjectCertificates {
    project_id: crate::types::ProjectId,
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListProjectCertificates {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListProjectCertificates {}
impl crate::call::Endpoint for ListProjectCertificates {
    type Output = crate::model::page::Page<crate::types::ProjectCertificate>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[51usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_project_certificates(
            &self.project_id,
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListProjectCertificates {
    type Item = crate::types::ProjectCertificate;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListProjectCertificates> {
    /// Sets `order`.
    ///
    /// Order by time of creation. The service sorts descending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/projects/{project_id}/certificates/activate`. Made by [`ProjectCertificates::activate`](crate::resources::ProjectCertificates::activate).
#[derive(Clone, Debug)]
pub struct ActivateProjectCertificates {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::ToggleCertificatesRequest,
}
impl ActivateProjectCertificates {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        certificate_ids: impl IntoIterator<Item = impl Into<crate::types::CertificateId>>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::ToggleCertificatesRequest {
                certificate_ids: certificate_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for ActivateProjectCertificates {}
impl crate::call::Endpoint for ActivateProjectCertificates {
    type Output = crate::model::page::Page<crate::types::ProjectCertificate>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[52usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::count(
            "certificate_ids",
            Some(self.body.certificate_ids.as_slice()),
            Some(1i64),
            Some(10i64),
        )?;
        crate::call::check::ids(
            "certificate_ids",
            Some(self.body.certificate_ids.as_slice()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.activate_project_certificates(&self.project_id, &self.body)
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
/// The parameters of `POST /organization/projects/{project_id}/certificates/deactivate`. Made by [`ProjectCertificates::deactivate`](crate::resources::ProjectCertificates::deactivate).
#[derive(Clone, Debug)]
pub struct DeactivateProjectCertificates {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::ToggleCertificatesRequest,
}
impl DeactivateProjectCertificates {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        certificate_ids: impl IntoIterator<Item = impl Into<crate::types::CertificateId>>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::ToggleCertificatesRequest {
                certificate_ids: certificate_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for DeactivateProjectCertificates {}
impl crate::call::Endpoint for DeactivateProjectCertificates {
    type Output = crate::model::page::Page<crate::types::ProjectCertificate>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[53usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::count(
            "certificate_ids",
            Some(self.body.certificate_ids.as_slice()),
            Some(1i64),
            Some(10i64),
        )?;
        crate::call::check::ids(
            "certificate_ids",
            Some(self.body.certificate_ids.as_slice()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.deactivate_project_certificates(&self.project_id, &self.body)
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
/// The parameters of `GET /organization/projects/{project_id}/data_retention`. Made by [`ProjectDataRetention::get`](crate::resources::ProjectDataRetention::get).
#[derive(Clone, Debug)]
pub struct GetProjectDataRetention {
    project_id: crate::types::ProjectId,
}
impl GetProjectDataRetention {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectDataRetention {}
impl crate::call::Endpoint for GetProjectDataRetention {
    type Output = crate::types::DataRetentionSetting;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[54usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_data_retention(&self.project_id)
    }
}
/// The parameters of `POST /organization/projects/{project_id}/data_retention`. Made by [`ProjectDataRetention::update`](crate::resources::ProjectDataRetention::update).
#[derive(Clone, Debug)]
pub struct UpdateProjectDataRetention {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::UpdateDataRetentionRequest,
}
impl UpdateProjectDataRetention {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        retention_type: impl Into<crate::types::DataRetentionType>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::UpdateDataRetentionRequest {
                retention_type: retention_type.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateProjectDataRetention {}
impl crate::call::Endpoint for UpdateProjectDataRetention {
    type Output = crate::types::DataRetentionSetting;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[55usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_project_data_retention(&self.project_id, &self.body)
    }
}
/// The parameters of `GET /organization/projects/{project_id}/groups`. Made by [`ProjectGroups::list`](crate::resources::ProjectGroups::list).
#[derive(Clone, Debug)]
pub struct ListProjectGroups {
    project_id: crate::types::ProjectId,
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListProjectGroups {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListProjectGroups {}
impl crate::call::Endpoint for ListProjectGroups {
    type Output = crate::model::page::Page<crate::types::ProjectGroup>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[56usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::range("limit", self.page.limit, Some(0i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_project_groups(
            &self.project_id,
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListProjectGroups {
    type Item = crate::types::ProjectGroup;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListProjectGroups> {
    /// Sets `order`.
    ///
    /// Order of the items. The service sorts ascending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/projects/{project_id}/groups`. Made by [`ProjectGroups::add`](crate::resources::ProjectGroups::add).
#[derive(Clone, Debug)]
pub struct AddProjectGroup {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::AddProjectGroupRequest,
}
impl AddProjectGroup {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        group_id: impl Into<crate::types::GroupId>,
        role: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::AddProjectGroupRequest {
                group_id: group_id.into(),
                role: role.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for AddProjectGroup {}
impl crate::call::Endpoint for AddProjectGroup {
    type Output = crate::types::ProjectGroup;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[57usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("group_id", Some(self.body.group_id.as_str()))?;
        crate::call::check::id("role", Some(self.body.role.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.add_project_group(&self.project_id, &self.body)
    }
}
/// The parameters of `DELETE /organization/projects/{project_id}/groups/{group_id}`. Made by [`ProjectGroups::remove`](crate::resources::ProjectGroups::remove).
#[derive(Clone, Debug)]
pub struct RemoveProjectGroup {
    project_id: crate::types::ProjectId,
    group_id: crate::types::GroupId,
}
impl RemoveProjectGroup {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        group_id: impl Into<crate::types::GroupId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            group_id: group_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for RemoveProjectGroup {}
impl crate::call::Endpoint for RemoveProjectGroup {
    type Output = crate::types::Removed;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[58usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.remove_project_group(&self.project_id, &self.group_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Removed {
            deleted: true,
            object: "project.group.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/projects/{project_id}/groups/{group_id}`. Made by [`ProjectGroups::get`](crate::resources::ProjectGroups::get).
#[derive(Clone, Debug)]
pub struct GetProjectGroup {
    project_id: crate::types::ProjectId,
    group_id: crate::types::GroupId,
    group_type: Option<crate::types::GroupType>,
}
impl GetProjectGroup {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        group_id: impl Into<crate::types::GroupId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            group_id: group_id.into(),
            group_type: None,
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectGroup {}
impl crate::call::Endpoint for GetProjectGroup {
    type Output = crate::types::ProjectGroup;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[59usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_group(&self.project_id, &self.group_id, self.group_type.as_ref())
    }
}
impl crate::call::Call<GetProjectGroup> {
    /// Sets `group_type`.
    ///
    /// Which kind of group the id names. The service takes `group` by default.
    #[inline]
    pub fn group_type(mut self, group_type: impl Into<crate::types::GroupType>) -> Self {
        self.endpoint.group_type = Some(group_type.into());
        self
    }
    /// Sets `group_type` if there is a value for it; see [`group_type`](Self::group_type).
    #[inline]
    pub fn maybe_group_type(self, group_type: Option<crate::types::GroupType>) -> Self {
        match group_type {
            Some(group_type) => self.group_type(group_type),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/projects/{project_id}/hosted_tool_permissions`. Made by [`ProjectHostedToolPermissions::get`](crate::resources::ProjectHostedToolPermissions::get).
#[derive(Clone, Debug)]
pub struct GetProjectHostedToolPermissions {
    project_id: crate::types::ProjectId,
}
impl GetProjectHostedToolPermissions {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectHostedToolPermissions {}
impl crate::call::Endpoint for GetProjectHostedToolPermissions {
    type Output = crate::types::HostedToolPermissions;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[60usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_hosted_tool_permissions(&self.project_id)
    }
}
/// The parameters of `POST /organization/projects/{project_id}/hosted_tool_permissions`. Made by [`ProjectHostedToolPermissions::update`](crate::resources::ProjectHostedToolPermissions::update).
#[derive(Clone, Debug)]
pub struct UpdateProjectHostedToolPermissions {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::UpdateHostedToolPermissionsRequest,
}
impl UpdateProjectHostedToolPermissions {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::UpdateHostedToolPermissionsRequest {
                code_interpreter: None,
                file_search: None,
                image_generation: None,
                mcp: None,
                web_search: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateProjectHostedToolPermissions {}
impl crate::call::Endpoint for UpdateProjectHostedToolPermissions {
    type Output = crate::types::HostedToolPermissions;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[61usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_project_hosted_tool_permissions(&self.project_id, &self.body)
    }
}
impl crate::call::Call<UpdateProjectHostedToolPermissions> {
    /// Sets `code_interpreter`.
    ///
    /// Running code.
    #[inline]
    pub fn code_interpreter(
        mut self,
        code_interpreter: impl Into<crate::types::HostedToolPermission>,
    ) -> Self {
        self.endpoint.body.code_interpreter = Some(code_interpreter.into());
        self
    }
    /// Sets `code_interpreter` if there is a value for it; see [`code_interpreter`](Self::code_interpreter).
    #[inline]
    pub fn maybe_code_interpreter(
        self,
        code_interpreter: Option<crate::types::HostedToolPermission>,
    ) -> Self {
        match code_interpreter {
            Some(code_interpreter) => self.code_interpreter(code_interpreter),
            None => self,
        }
    }
    /// Sets `file_search`.
    ///
    /// Searching uploaded files.
    #[inline]
    pub fn file_search(
        mut self,
        file_search: impl Into<crate::types::HostedToolPermission>,
    ) -> Self {
        self.endpoint.body.file_search = Some(file_search.into());
        self
    }
    /// Sets `file_search` if there is a value for it; see [`file_search`](Self::file_search).
    #[inline]
    pub fn maybe_file_search(
        self,
        file_search: Option<crate::types::HostedToolPermission>,
    ) -> Self {
        match file_search {
            Some(file_search) => self.file_search(file_search),
            None => self,
        }
    }
    /// Sets `image_generation`.
    ///
    /// Making images.
    #[inline]
    pub fn image_generation(
        mut self,
        image_generation: impl Into<crate::types::HostedToolPermission>,
    ) -> Self {
        self.endpoint.body.image_generation = Some(image_generation.into());
        self
    }
    /// Sets `image_generation` if there is a value for it; see [`image_generation`](Self::image_generation).
    #[inline]
    pub fn maybe_image_generation(
        self,
        image_generation: Option<crate::types::HostedToolPermission>,
    ) -> Self {
        match image_generation {
            Some(image_generation) => self.image_generation(image_generation),
            None => self,
        }
    }
    /// Sets `mcp`.
    ///
    /// Calling remote servers over the Model Context Protocol.
    #[inline]
    pub fn mcp(mut self, mcp: impl Into<crate::types::HostedToolPermission>) -> Self {
        self.endpoint.body.mcp = Some(mcp.into());
        self
    }
    /// Sets `mcp` if there is a value for it; see [`mcp`](Self::mcp).
    #[inline]
    pub fn maybe_mcp(self, mcp: Option<crate::types::HostedToolPermission>) -> Self {
        match mcp {
            Some(mcp) => self.mcp(mcp),
            None => self,
        }
    }
    /// Sets `web_search`.
    ///
    /// Searching the web.
    #[inline]
    pub fn web_search(
        mut self,
        web_search: impl Into<crate::types::HostedToolPermission>,
    ) -> Self {
        self.endpoint.body.web_search = Some(web_search.into());
        self
    }
    /// Sets `web_search` if there is a value for it; see [`web_search`](Self::web_search).
    #[inline]
    pub fn maybe_web_search(
        self,
        web_search: Option<crate::types::HostedToolPermission>,
    ) -> Self {
        match web_search {
            Some(web_search) => self.web_search(web_search),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/projects/{project_id}/model_permissions`. Made by [`ProjectModelPermissions::delete`](crate::resources::ProjectModelPermissions::delete).
#[derive(Clone, Debug)]
pub struct DeleteProjectModelPermissions {
    project_id: crate::types::ProjectId,
}
impl DeleteProjectModelPermissions {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteProjectModelPermissions {}
impl crate::call::Endpoint for DeleteProjectModelPermissions {
    type Output = crate::types::Removed;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[62usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_project_model_permissions(&self.project_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Removed {
            deleted: true,
            object: "project.model_permissions.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/projects/{project_id}/model_permissions`. Made by [`ProjectModelPermissions::get`](crate::resources::ProjectModelPermissions::get).
#[derive(Clone, Debug)]
pub struct GetProjectModelPermissions {
    project_id: crate::types::ProjectId,
}
impl GetProjectModelPermissions {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectModelPermissions {}
impl crate::call::Endpoint for GetProjectModelPermissions {
    type Output = crate::types::ModelPermissions;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[63usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_model_permissions(&self.project_id)
    }
}
/// The parameters of `POST /organization/projects/{project_id}/model_permissions`. Made by [`ProjectModelPermissions::update`](crate::resources::ProjectModelPermissions::update).
#[derive(Clone, Debug)]
pub struct UpdateProjectModelPermissions {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::UpdateModelPermissionsRequest,
}
impl UpdateProjectModelPermissions {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        mode: impl Into<crate::types::ModelPermissionMode>,
        model_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::UpdateModelPermissionsRequest {
                mode: mode.into(),
                model_ids: model_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateProjectModelPermissions {}
impl crate::call::Endpoint for UpdateProjectModelPermissions {
    type Output = crate::types::ModelPermissions;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[64usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_project_model_permissions(&self.project_id, &self.body)
    }
}
/// The parameters of `GET /organization/projects/{project_id}/rate_limits`. Made by [`ProjectRateLimits::list`](crate::resources::ProjectRateLimits::list).
#[derive(Clone, Debug)]
pub struct ListProjectRateLimits {
    project_id: crate::types::ProjectId,
    page: crate::model::page::PageQuery,
}
impl ListProjectRateLimits {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListProjectRateLimits {}
impl crate::call::Endpoint for ListProjectRateLimits {
    type Output = crate::model::page::Page<crate::types::ProjectRateLimit>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[65usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_project_rate_limits(
            &self.project_id,
            self.page.cursor(),
            self.page.before(),
            self.page.limit(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListProjectRateLimits {
    type Item = crate::types::ProjectRateLimit;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListProjectRateLimits> {
    /// Ends before a cursor, and goes backwards from there: pages and items of what is listed further up. With [`after`](Self::after) beside it, the list goes forward.
    ///
    /// Id of an item; the page ends before it. For paging backwards.
    #[inline]
    pub fn before(self, cursor: impl Into<String>) -> Self {
        self.up_to(cursor.into())
    }
    /// Sets `before` if there is a value for it; see [`before`](Self::before).
    #[inline]
    pub fn maybe_before(self, cursor: Option<String>) -> Self {
        match cursor {
            Some(cursor) => self.before(cursor),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`. Made by [`ProjectRateLimits::update`](crate::resources::ProjectRateLimits::update).
#[derive(Clone, Debug)]
pub struct UpdateProjectRateLimit {
    project_id: crate::types::ProjectId,
    rate_limit_id: crate::types::RateLimitId,
    body: crate::raw::types::UpdateRateLimitRequest,
}
impl UpdateProjectRateLimit {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        rate_limit_id: impl Into<crate::types::RateLimitId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            rate_limit_id: rate_limit_id.into(),
            body: crate::raw::types::UpdateRateLimitRequest {
                batch_1_day_max_input_tokens: None,
                max_audio_megabytes_per_1_minute: None,
                max_images_per_1_minute: None,
                max_requests_per_1_day: None,
                max_requests_per_1_minute: None,
                max_tokens_per_1_minute: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateProjectRateLimit {}
impl crate::call::Endpoint for UpdateProjectRateLimit {
    type Output = crate::types::ProjectRateLimit;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[66usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("rate_limit_id", Some(self.rate_limit_id.as_str()))?;
        crate::call::check::range(
            "batch_1_day_max_input_tokens",
            self.body.batch_1_day_max_input_tokens,
            Some(0i64),
            None,
        )?;
        crate::call::check::range(
            "max_audio_megabytes_per_1_minute",
            self.body.max_audio_megabytes_per_1_minute,
            Some(0i64),
            None,
        )?;
        crate::call::check::range(
            "max_images_per_1_minute",
            self.body.max_images_per_1_minute,
            Some(0i64),
            None,
        )?;
        crate::call::check::range(
            "max_requests_per_1_day",
            self.body.max_requests_per_1_day,
            Some(0i64),
            None,
        )?;
        crate::call::check::range(
            "max_requests_per_1_minute",
            self.body.max_requests_per_1_minute,
            Some(0i64),
            None,
        )?;
        crate::call::check::range(
            "max_tokens_per_1_minute",
            self.body.max_tokens_per_1_minute,
            Some(0i64),
            None,
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_project_rate_limit(&self.project_id, &self.rate_limit_id, &self.body)
    }
}
impl crate::call::Call<UpdateProjectRateLimit> {
    /// Sets `batch_1_day_max_input_tokens`.
    ///
    /// Input tokens a day in batches; only for some models.
    #[inline]
    pub fn batch_1_day_max_input_tokens(
        mut self,
        batch_1_day_max_input_tokens: i64,
    ) -> Self {
        self.endpoint.body.batch_1_day_max_input_tokens = Some(
            batch_1_day_max_input_tokens,
        );
        self
    }
    /// Sets `batch_1_day_max_input_tokens` if there is a value for it; see [`batch_1_day_max_input_tokens`](Self::batch_1_day_max_input_tokens).
    #[inline]
    pub fn maybe_batch_1_day_max_input_tokens(
        self,
        batch_1_day_max_input_tokens: Option<i64>,
    ) -> Self {
        match batch_1_day_max_input_tokens {
            Some(batch_1_day_max_input_tokens) => {
                self.batch_1_day_max_input_tokens(batch_1_day_max_input_tokens)
            }
            None => self,
        }
    }
    /// Sets `max_audio_megabytes_per_1_minute`.
    ///
    /// Megabytes of audio a minute; only for models that take audio.
    #[inline]
    pub fn max_audio_megabytes_per_1_minute(
        mut self,
        max_audio_megabytes_per_1_minute: i64,
    ) -> Self {
        self.endpoint.body.max_audio_megabytes_per_1_minute = Some(
            max_audio_megabytes_per_1_minute,
        );
        self
    }
    /// Sets `max_audio_megabytes_per_1_minute` if there is a value for it; see [`max_audio_megabytes_per_1_minute`](Self::max_audio_megabytes_per_1_minute).
    #[inline]
    pub fn maybe_max_audio_megabytes_per_1_minute(
        self,
        max_audio_megabytes_per_1_minute: Option<i64>,
    ) -> Self {
        match max_audio_megabytes_per_1_minute {
            Some(max_audio_megabytes_per_1_minute) => {
                self.max_audio_megabytes_per_1_minute(max_audio_megabytes_per_1_minute)
            }
            None => self,
        }
    }
    /// Sets `max_images_per_1_minute`.
    ///
    /// Images a minute; only for models that take or make images.
    #[inline]
    pub fn max_images_per_1_minute(mut self, max_images_per_1_minute: i64) -> Self {
        self.endpoint.body.max_images_per_1_minute = Some(max_images_per_1_minute);
        self
    }
    /// Sets `max_images_per_1_minute` if there is a value for it; see [`max_images_per_1_minute`](Self::max_images_per_1_minute).
    #[inline]
    pub fn maybe_max_images_per_1_minute(
        self,
        max_images_per_1_minute: Option<i64>,
    ) -> Self {
        match max_images_per_1_minute {
            Some(max_images_per_1_minute) => {
                self.max_images_per_1_minute(max_images_per_1_minute)
            }
            None => self,
        }
    }
    /// Sets `max_requests_per_1_day`.
    ///
    /// Requests a day; only for some models.
    #[inline]
    pub fn max_requests_per_1_day(mut self, max_requests_per_1_day: i64) -> Self {
        self.endpoint.body.max_requests_per_1_day = Some(max_requests_per_1_day);
        self
    }
    /// Sets `max_requests_per_1_day` if there is a value for it; see [`max_requests_per_1_day`](Self::max_requests_per_1_day).
    #[inline]
    pub fn maybe_max_requests_per_1_day(
        self,
        max_requests_per_1_day: Option<i64>,
    ) -> Self {
        match max_requests_per_1_day {
            Some(max_requests_per_1_day) => {
                self.max_requests_per_1_day(max_requests_per_1_day)
            }
            None => self,
        }
    }
    /// Sets `max_requests_per_1_minute`.
    ///
    /// Requests a minute.
    #[inline]
    pub fn max_requests_per_1_minute(mut self, max_requests_per_1_minute: i64) -> Self {
        self.endpoint.body.max_requests_per_1_minute = Some(max_requests_per_1_minute);
        self
    }
    /// Sets `max_requests_per_1_minute` if there is a value for it; see [`max_requests_per_1_minute`](Self::max_requests_per_1_minute).
    #[inline]
    pub fn maybe_max_requests_per_1_minute(
        self,
        max_requests_per_1_minute: Option<i64>,
    ) -> Self {
        match max_requests_per_1_minute {
            Some(max_requests_per_1_minute) => {
                self.max_requests_per_1_minute(max_requests_per_1_minute)
            }
            None => self,
        }
    }
    /// Sets `max_tokens_per_1_minute`.
    ///
    /// Tokens a minute.
    #[inline]
    pub fn max_tokens_per_1_minute(mut self, max_tokens_per_1_minute: i64) -> Self {
        self.endpoint.body.max_tokens_per_1_minute = Some(max_tokens_per_1_minute);
        self
    }
    /// Sets `max_tokens_per_1_minute` if there is a value for it; see [`max_tokens_per_1_minute`](Self::max_tokens_per_1_minute).
    #[inline]
    pub fn maybe_max_tokens_per_1_minute(
        self,
        max_tokens_per_1_minute: Option<i64>,
    ) -> Self {
        match max_tokens_per_1_minute {
            Some(max_tokens_per_1_minute) => {
                self.max_tokens_per_1_minute(max_tokens_per_1_minute)
            }
            None => self,
        }
    }
}
/// The parameters of `GET /organization/projects/{project_id}/service_accounts`. Made by [`ProjectServiceAccounts::list`](crate::resources::ProjectServiceAccounts::list).
#[derive(Clone, Debug)]
pub struct ListProjectServiceAccounts {
    project_id: crate::types::ProjectId,
    page: crate::model::page::PageQuery,
}
impl ListProjectServiceAccounts {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListProjectServiceAccounts {}
impl crate::call::Endpoint for ListProjectServiceAccounts {
    type Output = crate::model::page::Page<crate::types::ProjectServiceAccount>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[67usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_project_service_accounts(
            &self.project_id,
            self.page.cursor(),
            self.page.limit(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListProjectServiceAccounts {
    type Item = crate::types::ProjectServiceAccount;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
/// The parameters of `POST /organization/projects/{project_id}/service_accounts`. Made by [`ProjectServiceAccounts::create`](crate::resources::ProjectServiceAccounts::create).
#[derive(Clone, Debug)]
pub struct CreateProjectServiceAccount {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::CreateServiceAccountRequest,
}
impl CreateProjectServiceAccount {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::CreateServiceAccountRequest {
                name: name.into(),
                create_service_account_only: None,
                expires_in_seconds: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateProjectServiceAccount {}
impl crate::call::Endpoint for CreateProjectServiceAccount {
    type Output = crate::types::CreatedServiceAccount;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[68usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::length(
            "name",
            Some(self.body.name.as_str()),
            Some(1i64),
            None,
        )?;
        crate::call::check::range(
            "expires_in_seconds",
            self.body.expires_in_seconds,
            Some(1i64),
            Some(31536000i64),
        )?;
        crate::call::check::at_most_one(
            &[
                (
                    "create_service_account_only",
                    self.body.create_service_account_only == Some(true),
                ),
                ("expires_in_seconds", self.body.expires_in_seconds.is_some()),
            ],
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_project_service_account(&self.project_id, &self.body)
    }
}
impl crate::call::Call<CreateProjectServiceAccount> {
    /// Sets `create_service_account_only`.
    ///
    /// Whether to leave out the key and the default membership role.
    #[inline]
    pub fn create_service_account_only(
        mut self,
        create_service_account_only: bool,
    ) -> Self {
        self.endpoint.body.create_service_account_only = Some(
            create_service_account_only,
        );
        self
    }
    /// Sets `create_service_account_only` if there is a value for it; see [`create_service_account_only`](Self::create_service_account_only).
    #[inline]
    pub fn maybe_create_service_account_only(
        self,
        create_service_account_only: Option<bool>,
    ) -> Self {
        match create_service_account_only {
            Some(create_service_account_only) => {
                self.create_service_account_only(create_service_account_only)
            }
            None => self,
        }
    }
    /// Sets `expires_in_seconds`.
    ///
    /// Lifetime of the key in seconds, at most a year. Without it the key does not expire, unless a policy of the organization demands it.
    ///
    /// Whole seconds; a fraction of one is refused when the call is made.
    #[inline]
    pub fn expires_in(mut self, expires_in: std::time::Duration) -> Self {
        match crate::call::check::seconds("expires_in_seconds", expires_in) {
            Ok(seconds) => self.endpoint.body.expires_in_seconds = Some(seconds),
            Err(refused) => self.options.refuse(refused),
        }
        self
    }
    /// Sets `expires_in_seconds` if there is a value for it; see [`expires_in`](Self::expires_in).
    #[inline]
    pub fn maybe_expires_in(self, expires_in: Option<std::time::Duration>) -> Self {
        match expires_in {
            Some(expires_in) => self.expires_in(expires_in),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`. Made by [`ProjectServiceAccounts::delete`](crate::resources::ProjectServiceAccounts::delete).
#[derive(Clone, Debug)]
pub struct DeleteProjectServiceAccount {
    project_id: crate::types::ProjectId,
    service_account_id: crate::types::ServiceAccountId,
}
impl DeleteProjectServiceAccount {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        service_account_id: impl Into<crate::types::ServiceAccountId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            service_account_id: service_account_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteProjectServiceAccount {}
impl crate::call::Endpoint for DeleteProjectServiceAccount {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[69usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id(
            "service_account_id",
            Some(self.service_account_id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_project_service_account(&self.project_id, &self.service_account_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.service_account_id.as_str().into(),
            deleted: true,
            object: "organization.project.service_account.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`. Made by [`ProjectServiceAccounts::get`](crate::resources::ProjectServiceAccounts::get).
#[derive(Clone, Debug)]
pub struct GetProjectServiceAccount {
    project_id: crate::types::ProjectId,
    service_account_id: crate::types::ServiceAccountId,
}
impl GetProjectServiceAccount {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        service_account_id: impl Into<crate::types::ServiceAccountId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            service_account_id: service_account_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectServiceAccount {}
impl crate::call::Endpoint for GetProjectServiceAccount {
    type Output = crate::types::ProjectServiceAccount;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[70usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id(
            "service_account_id",
            Some(self.service_account_id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_service_account(&self.project_id, &self.service_account_id)
    }
}
/// The parameters of `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`. Made by [`ProjectServiceAccounts::update`](crate::resources::ProjectServiceAccounts::update).
#[derive(Clone, Debug)]
pub struct UpdateProjectServiceAccount {
    project_id: crate::types::ProjectId,
    service_account_id: crate::types::ServiceAccountId,
    body: crate::raw::types::UpdateServiceAccountRequest,
}
impl UpdateProjectServiceAccount {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        service_account_id: impl Into<crate::types::ServiceAccountId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            service_account_id: service_account_id.into(),
            body: crate::raw::types::UpdateServiceAccountRequest {
                name: None,
                role: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateProjectServiceAccount {}
impl crate::call::Endpoint for UpdateProjectServiceAccount {
    type Output = crate::types::ProjectServiceAccount;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[71usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id(
            "service_account_id",
            Some(self.service_account_id.as_str()),
        )?;
        crate::call::check::length("name", self.body.name.as_deref(), Some(1i64), None)?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_project_service_account(
            &self.project_id,
            &self.service_account_id,
            &self.body,
        )
    }
}
impl crate::call::Call<UpdateProjectServiceAccount> {
    /// Sets `name`.
    ///
    /// New name of the account.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.endpoint.body.name = Some(name.into());
        self
    }
    /// Sets `name` if there is a value for it; see [`name`](Self::name).
    #[inline]
    pub fn maybe_name(self, name: Option<String>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }
    /// Sets `role`.
    ///
    /// New membership role in the project.
    #[inline]
    pub fn role(mut self, role: impl Into<crate::types::ProjectRole>) -> Self {
        self.endpoint.body.role = Some(role.into());
        self
    }
    /// Sets `role` if there is a value for it; see [`role`](Self::role).
    #[inline]
    pub fn maybe_role(self, role: Option<crate::types::ProjectRole>) -> Self {
        match role {
            Some(role) => self.role(role),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`. Made by [`ProjectServiceAccountApiKeys::create`](crate::resources::ProjectServiceAccountApiKeys::create).
#[derive(Clone, Debug)]
pub struct CreateProjectServiceAccountApiKey {
    project_id: crate::types::ProjectId,
    service_account_id: crate::types::ServiceAccountId,
    body: crate::raw::types::CreateServiceAccountApiKeyRequest,
}
impl CreateProjectServiceAccountApiKey {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        service_account_id: impl Into<crate::types::ServiceAccountId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            service_account_id: service_account_id.into(),
            body: crate::raw::types::CreateServiceAccountApiKeyRequest {
                expires_in_seconds: None,
                name: None,
                scopes: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateProjectServiceAccountApiKey {}
impl crate::call::Endpoint for CreateProjectServiceAccountApiKey {
    type Output = crate::types::CreatedApiKey;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[72usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id(
            "service_account_id",
            Some(self.service_account_id.as_str()),
        )?;
        crate::call::check::range(
            "expires_in_seconds",
            self.body.expires_in_seconds,
            Some(1i64),
            Some(31536000i64),
        )?;
        crate::call::check::length("name", self.body.name.as_deref(), Some(1i64), None)?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_project_service_account_api_key(
            &self.project_id,
            &self.service_account_id,
            &self.body,
        )
    }
}
impl crate::call::Call<CreateProjectServiceAccountApiKey> {
    /// Sets `expires_in_seconds`.
    ///
    /// Lifetime of the key in seconds, at most a year.
    ///
    /// Whole seconds; a fraction of one is refused when the call is made.
    #[inline]
    pub fn expires_in(mut self, expires_in: std::time::Duration) -> Self {
        match crate::call::check::seconds("expires_in_seconds", expires_in) {
            Ok(seconds) => self.endpoint.body.expires_in_seconds = Some(seconds),
            Err(refused) => self.options.refuse(refused),
        }
        self
    }
    /// Sets `expires_in_seconds` if there is a value for it; see [`expires_in`](Self::expires_in).
    #[inline]
    pub fn maybe_expires_in(self, expires_in: Option<std::time::Duration>) -> Self {
        match expires_in {
            Some(expires_in) => self.expires_in(expires_in),
            None => self,
        }
    }
    /// Sets `name`.
    ///
    /// Name of the key.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.endpoint.body.name = Some(name.into());
        self
    }
    /// Sets `name` if there is a value for it; see [`name`](Self::name).
    #[inline]
    pub fn maybe_name(self, name: Option<String>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }
    /// Sets `scopes`.
    ///
    /// What the key may be used for, such as `api.all.read`. Without it, everything that the account may do.
    ///
    /// An empty list is refused when the call is made: sent, it would mean something else. See [`all_scopes`](Self::all_scopes).
    #[inline]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let scopes: Vec<String> = scopes.into_iter().map(Into::into).collect();
        match scopes.is_empty() {
            true => {
                self.options
                    .refuse(
                        crate::error::InvalidInputError::new(
                            "scopes",
                            "an empty list means something else; call `all_scopes()` if that is meant: The key has every permission that its owner has, as without scopes.",
                        ),
                    )
            }
            false => self.endpoint.body.scopes = Some(scopes),
        }
        self
    }
    /// Sets `scopes` if there is a value for it; see [`scopes`](Self::scopes).
    #[inline]
    pub fn maybe_scopes(self, scopes: Option<Vec<String>>) -> Self {
        match scopes {
            Some(scopes) => self.scopes(scopes),
            None => self,
        }
    }
    /// Sends an empty `scopes`.
    ///
    /// The key has every permission that its owner has, as without scopes.
    #[inline]
    pub fn all_scopes(mut self) -> Self {
        self.endpoint.body.scopes = Some(Vec::new());
        self
    }
}
/// The parameters of `GET /organization/projects/{project_id}/service_tier_settings`. Made by [`ProjectServiceTierSettings::get`](crate::resources::ProjectServiceTierSettings::get).
#[derive(Clone, Debug)]
pub struct GetProjectServiceTierSettings {
    project_id: crate::types::ProjectId,
}
impl GetProjectServiceTierSettings {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectServiceTierSettings {}
impl crate::call::Endpoint for GetProjectServiceTierSettings {
    type Output = crate::types::ServiceTierSettings;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[73usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_service_tier_settings(&self.project_id)
    }
}
/// The parameters of `POST /organization/projects/{project_id}/service_tier_settings`. Made by [`ProjectServiceTierSettings::update`](crate::resources::ProjectServiceTierSettings::update).
#[derive(Clone, Debug)]
pub struct UpdateProjectServiceTierSettings {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::UpdateServiceTierSettingsRequest,
}
impl UpdateProjectServiceTierSettings {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::UpdateServiceTierSettingsRequest {
                default: None,
                enabled_tiers: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateProjectServiceTierSettings {}
impl crate::call::Endpoint for UpdateProjectServiceTierSettings {
    type Output = crate::types::ServiceTierSettings;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[74usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::one_of(
            &[
                ("default", self.body.default.is_some()),
                ("enabled_tiers", self.body.enabled_tiers.is_some()),
            ],
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_project_service_tier_settings(&self.project_id, &self.body)
    }
}
impl crate::call::Call<UpdateProjectServiceTierSettings> {
    /// Sets `default`.
    ///
    /// Tier of requests that name none.
    #[inline]
    pub fn default(
        mut self,
        default: impl Into<crate::types::DefaultServiceTier>,
    ) -> Self {
        self.endpoint.body.default = Some(default.into());
        self
    }
    /// Sets `default` if there is a value for it; see [`default`](Self::default).
    #[inline]
    pub fn maybe_default(
        self,
        default: Option<crate::types::DefaultServiceTier>,
    ) -> Self {
        match default {
            Some(default) => self.default(default),
            None => self,
        }
    }
    /// Sets `enabled_tiers`.
    ///
    /// Tiers that requests may ask for.
    #[inline]
    pub fn enabled_tiers(
        mut self,
        enabled_tiers: impl Into<crate::types::EnabledServiceTiers>,
    ) -> Self {
        self.endpoint.body.enabled_tiers = Some(enabled_tiers.into());
        self
    }
    /// Sets `enabled_tiers` if there is a value for it; see [`enabled_tiers`](Self::enabled_tiers).
    #[inline]
    pub fn maybe_enabled_tiers(
        self,
        enabled_tiers: Option<crate::types::EnabledServiceTiers>,
    ) -> Self {
        match enabled_tiers {
            Some(enabled_tiers) => self.enabled_tiers(enabled_tiers),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/projects/{project_id}/spend_alerts`. Made by [`ProjectSpendAlerts::list`](crate::resources::ProjectSpendAlerts::list).
#[derive(Clone, Debug)]
pub struct ListProjectSpendAlerts {
    project_id: crate::types::ProjectId,
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListProjectSpendAlerts {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListProjectSpendAlerts {}
impl crate::call::Endpoint for ListProjectSpendAlerts {
    type Output = crate::model::page::Page<crate::types::SpendAlert>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[75usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::range("limit", self.page.limit, Some(0i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_project_spend_alerts(
            &self.project_id,
            self.page.cursor(),
            self.page.before(),
            self.page.limit(),
            self.order.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListProjectSpendAlerts {
    type Item = crate::types::SpendAlert;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListProjectSpendAlerts> {
    /// Ends before a cursor, and goes backwards from there: pages and items of what is listed further up. With [`after`](Self::after) beside it, the list goes forward.
    ///
    /// Id of an item; the page ends before it. For paging backwards.
    #[inline]
    pub fn before(self, cursor: impl Into<String>) -> Self {
        self.up_to(cursor.into())
    }
    /// Sets `before` if there is a value for it; see [`before`](Self::before).
    #[inline]
    pub fn maybe_before(self, cursor: Option<String>) -> Self {
        match cursor {
            Some(cursor) => self.before(cursor),
            None => self,
        }
    }
    /// Sets `order`.
    ///
    /// Order of the items. The service sorts ascending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/projects/{project_id}/spend_alerts`. Made by [`ProjectSpendAlerts::create`](crate::resources::ProjectSpendAlerts::create).
#[derive(Clone, Debug)]
pub struct CreateProjectSpendAlert {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::SpendAlertRequest,
}
impl CreateProjectSpendAlert {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        threshold_amount: i64,
        notification_channel: impl Into<crate::types::NotificationChannel>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::SpendAlertRequest {
                threshold_amount,
                notification_channel: notification_channel.into(),
                currency: crate::types::Currency::Usd,
                interval: crate::types::SpendInterval::Month,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateProjectSpendAlert {}
impl crate::call::Endpoint for CreateProjectSpendAlert {
    type Output = crate::types::SpendAlert;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[76usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::range(
            "threshold_amount",
            Some(self.body.threshold_amount),
            Some(0i64),
            None,
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_project_spend_alert(&self.project_id, &self.body)
    }
}
impl crate::call::Call<CreateProjectSpendAlert> {
    /// Sets `currency`.
    ///
    /// Currency of the threshold.
    #[inline]
    pub fn currency(mut self, currency: impl Into<crate::types::Currency>) -> Self {
        self.endpoint.body.currency = currency.into();
        self
    }
    /// Sets `currency` if there is a value for it; see [`currency`](Self::currency).
    #[inline]
    pub fn maybe_currency(self, currency: Option<crate::types::Currency>) -> Self {
        match currency {
            Some(currency) => self.currency(currency),
            None => self,
        }
    }
    /// Sets `interval`.
    ///
    /// Period over which spend is added up.
    #[inline]
    pub fn interval(mut self, interval: impl Into<crate::types::SpendInterval>) -> Self {
        self.endpoint.body.interval = interval.into();
        self
    }
    /// Sets `interval` if there is a value for it; see [`interval`](Self::interval).
    #[inline]
    pub fn maybe_interval(self, interval: Option<crate::types::SpendInterval>) -> Self {
        match interval {
            Some(interval) => self.interval(interval),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`. Made by [`ProjectSpendAlerts::delete`](crate::resources::ProjectSpendAlerts::delete).
#[derive(Clone, Debug)]
pub struct DeleteProjectSpendAlert {
    project_id: crate::types::ProjectId,
    alert_id: crate::types::SpendAlertId,
}
impl DeleteProjectSpendAlert {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        alert_id: impl Into<crate::types::SpendAlertId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            alert_id: alert_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteProjectSpendAlert {}
impl crate::call::Endpoint for DeleteProjectSpendAlert {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[77usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("alert_id", Some(self.alert_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_project_spend_alert(&self.project_id, &self.alert_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.alert_id.as_str().into(),
            deleted: true,
            object: "project.spend_alert.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`. Made by [`ProjectSpendAlerts::get`](crate::resources::ProjectSpendAlerts::get).
#[derive(Clone, Debug)]
pub struct GetProjectSpendAlert {
    project_id: crate::types::ProjectId,
    alert_id: crate::types::SpendAlertId,
}
impl GetProjectSpendAlert {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        alert_id: impl Into<crate::types::SpendAlertId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            alert_id: alert_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectSpendAlert {}
impl crate::call::Endpoint for GetProjectSpendAlert {
    type Output = crate::types::SpendAlert;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[78usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("alert_id", Some(self.alert_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_spend_alert(&self.project_id, &self.alert_id)
    }
}
/// The parameters of `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`. Made by [`ProjectSpendAlerts::update`](crate::resources::ProjectSpendAlerts::update).
#[derive(Clone, Debug)]
pub struct UpdateProjectSpendAlert {
    project_id: crate::types::ProjectId,
    alert_id: crate::types::SpendAlertId,
    body: crate::raw::types::SpendAlertRequest,
}
impl UpdateProjectSpendAlert {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        alert_id: impl Into<crate::types::SpendAlertId>,
        threshold_amount: i64,
        notification_channel: impl Into<crate::types::NotificationChannel>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            alert_id: alert_id.into(),
            body: crate::raw::types::SpendAlertRequest {
                threshold_amount,
                notification_channel: notification_channel.into(),
                currency: crate::types::Currency::Usd,
                interval: crate::types::SpendInterval::Month,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateProjectSpendAlert {}
impl crate::call::Endpoint for UpdateProjectSpendAlert {
    type Output = crate::types::SpendAlert;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[79usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("alert_id", Some(self.alert_id.as_str()))?;
        crate::call::check::range(
            "threshold_amount",
            Some(self.body.threshold_amount),
            Some(0i64),
            None,
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_project_spend_alert(&self.project_id, &self.alert_id, &self.body)
    }
}
impl crate::call::Call<UpdateProjectSpendAlert> {
    /// Sets `currency`.
    ///
    /// Currency of the threshold.
    #[inline]
    pub fn currency(mut self, currency: impl Into<crate::types::Currency>) -> Self {
        self.endpoint.body.currency = currency.into();
        self
    }
    /// Sets `currency` if there is a value for it; see [`currency`](Self::currency).
    #[inline]
    pub fn maybe_currency(self, currency: Option<crate::types::Currency>) -> Self {
        match currency {
            Some(currency) => self.currency(currency),
            None => self,
        }
    }
    /// Sets `interval`.
    ///
    /// Period over which spend is added up.
    #[inline]
    pub fn interval(mut self, interval: impl Into<crate::types::SpendInterval>) -> Self {
        self.endpoint.body.interval = interval.into();
        self
    }
    /// Sets `interval` if there is a value for it; see [`interval`](Self::interval).
    #[inline]
    pub fn maybe_interval(self, interval: Option<crate::types::SpendInterval>) -> Self {
        match interval {
            Some(interval) => self.interval(interval),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/projects/{project_id}/spend_limit`. Made by [`ProjectSpendLimit::delete`](crate::resources::ProjectSpendLimit::delete).
#[derive(Clone, Debug)]
pub struct DeleteProjectSpendLimit {
    project_id: crate::types::ProjectId,
}
impl DeleteProjectSpendLimit {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteProjectSpendLimit {}
impl crate::call::Endpoint for DeleteProjectSpendLimit {
    type Output = crate::types::Removed;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[80usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_project_spend_limit(&self.project_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Removed {
            deleted: true,
            object: "project.spend_limit.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/projects/{project_id}/spend_limit`. Made by [`ProjectSpendLimit::get`](crate::resources::ProjectSpendLimit::get).
#[derive(Clone, Debug)]
pub struct GetProjectSpendLimit {
    project_id: crate::types::ProjectId,
}
impl GetProjectSpendLimit {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectSpendLimit {}
impl crate::call::Endpoint for GetProjectSpendLimit {
    type Output = crate::types::HardSpendLimit;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[81usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_spend_limit(&self.project_id)
    }
}
/// The parameters of `POST /organization/projects/{project_id}/spend_limit`. Made by [`ProjectSpendLimit::update`](crate::resources::ProjectSpendLimit::update).
#[derive(Clone, Debug)]
pub struct UpdateProjectSpendLimit {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::UpdateSpendLimitRequest,
}
impl UpdateProjectSpendLimit {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        threshold_amount: i64,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::UpdateSpendLimitRequest {
                threshold_amount,
                currency: crate::types::Currency::Usd,
                interval: crate::types::SpendInterval::Month,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateProjectSpendLimit {}
impl crate::call::Endpoint for UpdateProjectSpendLimit {
    type Output = crate::types::HardSpendLimit;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[82usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::range(
            "threshold_amount",
            Some(self.body.threshold_amount),
            Some(1i64),
            None,
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_project_spend_limit(&self.project_id, &self.body)
    }
}
impl crate::call::Call<UpdateProjectSpendLimit> {
    /// Sets `currency`.
    ///
    /// Currency of the limit.
    #[inline]
    pub fn currency(mut self, currency: impl Into<crate::types::Currency>) -> Self {
        self.endpoint.body.currency = currency.into();
        self
    }
    /// Sets `currency` if there is a value for it; see [`currency`](Self::currency).
    #[inline]
    pub fn maybe_currency(self, currency: Option<crate::types::Currency>) -> Self {
        match currency {
            Some(currency) => self.currency(currency),
            None => self,
        }
    }
    /// Sets `interval`.
    ///
    /// Period over which spend is added up.
    #[inline]
    pub fn interval(mut self, interval: impl Into<crate::types::SpendInterval>) -> Self {
        self.endpoint.body.interval = interval.into();
        self
    }
    /// Sets `interval` if there is a value for it; see [`interval`](Self::interval).
    #[inline]
    pub fn maybe_interval(self, interval: Option<crate::types::SpendInterval>) -> Self {
        match interval {
            Some(interval) => self.interval(interval),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/projects/{project_id}/users`. Made by [`ProjectUsers::list`](crate::resources::ProjectUsers::list).
#[derive(Clone, Debug)]
pub struct ListProjectUsers {
    project_id: crate::types::ProjectId,
    page: crate::model::page::PageQuery,
}
impl ListProjectUsers {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListProjectUsers {}
impl crate::call::Endpoint for ListProjectUsers {
    type Output = crate::model::page::Page<crate::types::ProjectUser>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[83usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_project_users(&self.project_id, self.page.cursor(), self.page.limit())
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListProjectUsers {
    type Item = crate::types::ProjectUser;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
/// The parameters of `POST /organization/projects/{project_id}/users`. Made by [`ProjectUsers::create`](crate::resources::ProjectUsers::create).
#[derive(Clone, Debug)]
pub struct CreateProjectUser {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::CreateProjectUserRequest,
}
impl CreateProjectUser {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        role: impl Into<crate::types::ProjectRole>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::CreateProjectUserRequest {
                role: role.into(),
                email: None,
                user_id: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateProjectUser {}
impl crate::call::Endpoint for CreateProjectUser {
    type Output = crate::types::ProjectUser;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[84usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id(
            "user_id",
            self.body.user_id.as_ref().map(|id| id.as_str()),
        )?;
        crate::call::check::one_of(
            &[
                ("user_id", self.body.user_id.is_some()),
                ("email", self.body.email.is_some()),
            ],
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_project_user(&self.project_id, &self.body)
    }
}
impl crate::call::Call<CreateProjectUser> {
    /// Sets `email`.
    ///
    /// Email address of the user.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.endpoint.body.email = Some(email.into());
        self
    }
    /// Sets `email` if there is a value for it; see [`email`](Self::email).
    #[inline]
    pub fn maybe_email(self, email: Option<String>) -> Self {
        match email {
            Some(email) => self.email(email),
            None => self,
        }
    }
    /// Sets `user_id`.
    ///
    /// Id of the user.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<crate::types::UserId>) -> Self {
        self.endpoint.body.user_id = Some(user_id.into());
        self
    }
    /// Sets `user_id` if there is a value for it; see [`user_id`](Self::user_id).
    #[inline]
    pub fn maybe_user_id(self, user_id: Option<crate::types::UserId>) -> Self {
        match user_id {
            Some(user_id) => self.user_id(user_id),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/projects/{project_id}/users/{user_id}`. Made by [`ProjectUsers::delete`](crate::resources::ProjectUsers::delete).
#[derive(Clone, Debug)]
pub struct DeleteProjectUser {
    project_id: crate::types::ProjectId,
    user_id: crate::types::UserId,
}
impl DeleteProjectUser {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        user_id: impl Into<crate::types::UserId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteProjectUser {}
impl crate::call::Endpoint for DeleteProjectUser {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[85usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_project_user(&self.project_id, &self.user_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.user_id.as_str().into(),
            deleted: true,
            object: "organization.project.user.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/projects/{project_id}/users/{user_id}`. Made by [`ProjectUsers::get`](crate::resources::ProjectUsers::get).
#[derive(Clone, Debug)]
pub struct GetProjectUser {
    project_id: crate::types::ProjectId,
    user_id: crate::types::UserId,
}
impl GetProjectUser {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        user_id: impl Into<crate::types::UserId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectUser {}
impl crate::call::Endpoint for GetProjectUser {
    type Output = crate::types::ProjectUser;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[86usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_user(&self.project_id, &self.user_id)
    }
}
/// The parameters of `POST /organization/projects/{project_id}/users/{user_id}`. Made by [`ProjectUsers::update`](crate::resources::ProjectUsers::update).
#[derive(Clone, Debug)]
pub struct UpdateProjectUser {
    project_id: crate::types::ProjectId,
    user_id: crate::types::UserId,
    body: crate::raw::types::UpdateProjectUserRequest,
}
impl UpdateProjectUser {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        user_id: impl Into<crate::types::UserId>,
        role: impl Into<crate::types::ProjectRole>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
            body: crate::raw::types::UpdateProjectUserRequest {
                role: role.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateProjectUser {}
impl crate::call::Endpoint for UpdateProjectUser {
    type Output = crate::types::ProjectUser;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[87usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_project_user(&self.project_id, &self.user_id, &self.body)
    }
}
/// The parameters of `GET /organization/roles`. Made by [`Roles::list`](crate::resources::Roles::list).
#[derive(Clone, Debug)]
pub struct ListRoles {
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListRoles {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListRoles {}
impl crate::call::Endpoint for ListRoles {
    type Output = crate::model::page::Page<crate::types::Role>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[88usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(0i64), Some(1000i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_roles(self.page.cursor(), self.page.limit(), self.order.as_ref())
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListRoles {
    type Item = crate::types::Role;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListRoles> {
    /// Sets `order`.
    ///
    /// Order of the items. The service sorts ascending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/roles`. Made by [`Roles::create`](crate::resources::Roles::create).
#[derive(Clone, Debug)]
pub struct CreateRole {
    body: crate::raw::types::CreateRoleRequest,
}
impl CreateRole {
    #[inline]
    pub(crate) fn new(
        role_name: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            body: crate::raw::types::CreateRoleRequest {
                role_name: role_name.into(),
                permissions: permissions.into_iter().map(Into::into).collect(),
                description: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateRole {}
impl crate::call::Endpoint for CreateRole {
    type Output = crate::types::Role;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[89usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::length(
            "role_name",
            Some(self.body.role_name.as_str()),
            Some(1i64),
            None,
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_role(&self.body)
    }
}
impl crate::call::Call<CreateRole> {
    /// Sets `description`.
    ///
    /// What the role is for.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.endpoint.body.description = Some(description.into());
        self
    }
    /// Sets `description` if there is a value for it; see [`description`](Self::description).
    #[inline]
    pub fn maybe_description(self, description: Option<String>) -> Self {
        match description {
            Some(description) => self.description(description),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/roles/{role_id}`. Made by [`Roles::delete`](crate::resources::Roles::delete).
#[derive(Clone, Debug)]
pub struct DeleteRole {
    role_id: crate::types::RoleId,
}
impl DeleteRole {
    #[inline]
    pub(crate) fn new(role_id: impl Into<crate::types::RoleId>) -> Self {
        Self { role_id: role_id.into() }
    }
}
impl crate::call::sealed::Sealed for DeleteRole {}
impl crate::call::Endpoint for DeleteRole {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[90usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_role(&self.role_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.role_id.as_str().into(),
            deleted: true,
            object: "role.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/roles/{role_id}`. Made by [`Roles::get`](crate::resources::Roles::get).
#[derive(Clone, Debug)]
pub struct GetRole {
    role_id: crate::types::RoleId,
}
impl GetRole {
    #[inline]
    pub(crate) fn new(role_id: impl Into<crate::types::RoleId>) -> Self {
        Self { role_id: role_id.into() }
    }
}
impl crate::call::sealed::Sealed for GetRole {}
impl crate::call::Endpoint for GetRole {
    type Output = crate::types::Role;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[91usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_role(&self.role_id)
    }
}
/// The parameters of `POST /organization/roles/{role_id}`. Made by [`Roles::update`](crate::resources::Roles::update).
#[derive(Clone, Debug)]
pub struct UpdateRole {
    role_id: crate::types::RoleId,
    body: crate::raw::types::UpdateRoleRequest,
}
impl UpdateRole {
    #[inline]
    pub(crate) fn new(role_id: impl Into<crate::types::RoleId>) -> Self {
        Self {
            role_id: role_id.into(),
            body: crate::raw::types::UpdateRoleRequest {
                description: None,
                permissions: None,
                role_name: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateRole {}
impl crate::call::Endpoint for UpdateRole {
    type Output = crate::types::Role;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[92usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        crate::call::check::length(
            "role_name",
            self.body.role_name.as_deref(),
            Some(1i64),
            None,
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_role(&self.role_id, &self.body)
    }
}
impl crate::call::Call<UpdateRole> {
    /// Sets `description`.
    ///
    /// What the role is for.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.endpoint.body.description = Some(
            crate::model::nullable::Nullable::Value(description.into()),
        );
        self
    }
    /// Sets `description` if there is a value for it; see [`description`](Self::description).
    #[inline]
    pub fn maybe_description(self, description: Option<String>) -> Self {
        match description {
            Some(description) => self.description(description),
            None => self,
        }
    }
    /// Removes `description`, by sending an explicit null.
    ///
    /// What the role is for.
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.endpoint.body.description = Some(crate::model::nullable::Nullable::Null);
        self
    }
    /// Sets `permissions`.
    ///
    /// What the role permits from now on. Replaces all permissions that it has.
    #[inline]
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.endpoint.body.permissions = Some(
            permissions.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `permissions` if there is a value for it; see [`permissions`](Self::permissions).
    #[inline]
    pub fn maybe_permissions(self, permissions: Option<Vec<String>>) -> Self {
        match permissions {
            Some(permissions) => self.permissions(permissions),
            None => self,
        }
    }
    /// Sets `role_name`.
    ///
    /// New name of the role.
    #[inline]
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.endpoint.body.role_name = Some(role_name.into());
        self
    }
    /// Sets `role_name` if there is a value for it; see [`role_name`](Self::role_name).
    #[inline]
    pub fn maybe_role_name(self, role_name: Option<String>) -> Self {
        match role_name {
            Some(role_name) => self.role_name(role_name),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/spend_alerts`. Made by [`SpendAlerts::list`](crate::resources::SpendAlerts::list).
#[derive(Clone, Debug)]
pub struct ListSpendAlerts {
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListSpendAlerts {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListSpendAlerts {}
impl crate::call::Endpoint for ListSpendAlerts {
    type Output = crate::model::page::Page<crate::types::SpendAlert>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[93usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(0i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_spend_alerts(
            self.page.cursor(),
            self.page.before(),
            self.page.limit(),
            self.order.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListSpendAlerts {
    type Item = crate::types::SpendAlert;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListSpendAlerts> {
    /// Ends before a cursor, and goes backwards from there: pages and items of what is listed further up. With [`after`](Self::after) beside it, the list goes forward.
    ///
    /// Id of an item; the page ends before it. For paging backwards.
    #[inline]
    pub fn before(self, cursor: impl Into<String>) -> Self {
        self.up_to(cursor.into())
    }
    /// Sets `before` if there is a value for it; see [`before`](Self::before).
    #[inline]
    pub fn maybe_before(self, cursor: Option<String>) -> Self {
        match cursor {
            Some(cursor) => self.before(cursor),
            None => self,
        }
    }
    /// Sets `order`.
    ///
    /// Order of the items. The service sorts ascending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/spend_alerts`. Made by [`SpendAlerts::create`](crate::resources::SpendAlerts::create).
#[derive(Clone, Debug)]
pub struct CreateSpendAlert {
    body: crate::raw::types::SpendAlertRequest,
}
impl CreateSpendAlert {
    #[inline]
    pub(crate) fn new(
        threshold_amount: i64,
        notification_channel: impl Into<crate::types::NotificationChannel>,
    ) -> Self {
        Self {
            body: crate::raw::types::SpendAlertRequest {
                threshold_amount,
                notification_channel: notification_channel.into(),
                currency: crate::types::Currency::Usd,
                interval: crate::types::SpendInterval::Month,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateSpendAlert {}
impl crate::call::Endpoint for CreateSpendAlert {
    type Output = crate::types::SpendAlert;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[94usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range(
            "threshold_amount",
            Some(self.body.threshold_amount),
            Some(0i64),
            None,
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_spend_alert(&self.body)
    }
}
impl crate::call::Call<CreateSpendAlert> {
    /// Sets `currency`.
    ///
    /// Currency of the threshold.
    #[inline]
    pub fn currency(mut self, currency: impl Into<crate::types::Currency>) -> Self {
        self.endpoint.body.currency = currency.into();
        self
    }
    /// Sets `currency` if there is a value for it; see [`currency`](Self::currency).
    #[inline]
    pub fn maybe_currency(self, currency: Option<crate::types::Currency>) -> Self {
        match currency {
            Some(currency) => self.currency(currency),
            None => self,
        }
    }
    /// Sets `interval`.
    ///
    /// Period over which spend is added up.
    #[inline]
    pub fn interval(mut self, interval: impl Into<crate::types::SpendInterval>) -> Self {
        self.endpoint.body.interval = interval.into();
        self
    }
    /// Sets `interval` if there is a value for it; see [`interval`](Self::interval).
    #[inline]
    pub fn maybe_interval(self, interval: Option<crate::types::SpendInterval>) -> Self {
        match interval {
            Some(interval) => self.interval(interval),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/spend_alerts/{alert_id}`. Made by [`SpendAlerts::delete`](crate::resources::SpendAlerts::delete).
#[derive(Clone, Debug)]
pub struct DeleteSpendAlert {
    alert_id: crate::types::SpendAlertId,
}
impl DeleteSpendAlert {
    #[inline]
    pub(crate) fn new(alert_id: impl Into<crate::types::SpendAlertId>) -> Self {
        Self { alert_id: alert_id.into() }
    }
}
impl crate::call::sealed::Sealed for DeleteSpendAlert {}
impl crate::call::Endpoint for DeleteSpendAlert {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[95usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("alert_id", Some(self.alert_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_spend_alert(&self.alert_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.alert_id.as_str().into(),
            deleted: true,
            object: "organization.spend_alert.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/spend_alerts/{alert_id}`. Made by [`SpendAlerts::get`](crate::resources::SpendAlerts::get).
#[derive(Clone, Debug)]
pub struct GetSpendAlert {
    alert_id: crate::types::SpendAlertId,
}
impl GetSpendAlert {
    #[inline]
    pub(crate) fn new(alert_id: impl Into<crate::types::SpendAlertId>) -> Self {
        Self { alert_id: alert_id.into() }
    }
}
impl crate::call::sealed::Sealed for GetSpendAlert {}
impl crate::call::Endpoint for GetSpendAlert {
    type Output = crate::types::SpendAlert;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[96usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("alert_id", Some(self.alert_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_spend_alert(&self.alert_id)
    }
}
/// The parameters of `POST /organization/spend_alerts/{alert_id}`. Made by [`SpendAlerts::update`](crate::resources::SpendAlerts::update).
#[derive(Clone, Debug)]
pub struct UpdateSpendAlert {
    alert_id: crate::types::SpendAlertId,
    body: crate::raw::types::SpendAlertRequest,
}
impl UpdateSpendAlert {
    #[inline]
    pub(crate) fn new(
        alert_id: impl Into<crate::types::SpendAlertId>,
        threshold_amount: i64,
        notification_channel: impl Into<crate::types::NotificationChannel>,
    ) -> Self {
        Self {
            alert_id: alert_id.into(),
            body: crate::raw::types::SpendAlertRequest {
                threshold_amount,
                notification_channel: notification_channel.into(),
                currency: crate::types::Currency::Usd,
                interval: crate::types::SpendInterval::Month,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateSpendAlert {}
impl crate::call::Endpoint for UpdateSpendAlert {
    type Output = crate::types::SpendAlert;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[97usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("alert_id", Some(self.alert_id.as_str()))?;
        crate::call::check::range(
            "threshold_amount",
            Some(self.body.threshold_amount),
            Some(0i64),
            None,
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_spend_alert(&self.alert_id, &self.body)
    }
}
impl crate::call::Call<UpdateSpendAlert> {
    /// Sets `currency`.
    ///
    /// Currency of the threshold.
    #[inline]
    pub fn currency(mut self, currency: impl Into<crate::types::Currency>) -> Self {
        self.endpoint.body.currency = currency.into();
        self
    }
    /// Sets `currency` if there is a value for it; see [`currency`](Self::currency).
    #[inline]
    pub fn maybe_currency(self, currency: Option<crate::types::Currency>) -> Self {
        match currency {
            Some(currency) => self.currency(currency),
            None => self,
        }
    }
    /// Sets `interval`.
    ///
    /// Period over which spend is added up.
    #[inline]
    pub fn interval(mut self, interval: impl Into<crate::types::SpendInterval>) -> Self {
        self.endpoint.body.interval = interval.into();
        self
    }
    /// Sets `interval` if there is a value for it; see [`interval`](Self::interval).
    #[inline]
    pub fn maybe_interval(self, interval: Option<crate::types::SpendInterval>) -> Self {
        match interval {
            Some(interval) => self.interval(interval),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/spend_limit`. Made by [`SpendLimit::delete`](crate::resources::SpendLimit::delete).
#[derive(Clone, Debug)]
pub struct DeleteSpendLimit {}
impl DeleteSpendLimit {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {}
    }
}
impl crate::call::sealed::Sealed for DeleteSpendLimit {}
impl crate::call::Endpoint for DeleteSpendLimit {
    type Output = crate::types::Removed;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[98usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_spend_limit()
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Removed {
            deleted: true,
            object: "organization.spend_limit.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/spend_limit`. Made by [`SpendLimit::get`](crate::resources::SpendLimit::get).
#[derive(Clone, Debug)]
pub struct GetSpendLimit {}
impl GetSpendLimit {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {}
    }
}
impl crate::call::sealed::Sealed for GetSpendLimit {}
impl crate::call::Endpoint for GetSpendLimit {
    type Output = crate::types::HardSpendLimit;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[99usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_spend_limit()
    }
}
/// The parameters of `POST /organization/spend_limit`. Made by [`SpendLimit::update`](crate::resources::SpendLimit::update).
#[derive(Clone, Debug)]
pub struct UpdateSpendLimit {
    body: crate::raw::types::UpdateSpendLimitRequest,
}
impl UpdateSpendLimit {
    #[inline]
    pub(crate) fn new(threshold_amount: i64) -> Self {
        Self {
            body: crate::raw::types::UpdateSpendLimitRequest {
                threshold_amount,
                currency: crate::types::Currency::Usd,
                interval: crate::types::SpendInterval::Month,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateSpendLimit {}
impl crate::call::Endpoint for UpdateSpendLimit {
    type Output = crate::types::HardSpendLimit;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[100usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range(
            "threshold_amount",
            Some(self.body.threshold_amount),
            Some(1i64),
            None,
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_spend_limit(&self.body)
    }
}
impl crate::call::Call<UpdateSpendLimit> {
    /// Sets `currency`.
    ///
    /// Currency of the limit.
    #[inline]
    pub fn currency(mut self, currency: impl Into<crate::types::Currency>) -> Self {
        self.endpoint.body.currency = currency.into();
        self
    }
    /// Sets `currency` if there is a value for it; see [`currency`](Self::currency).
    #[inline]
    pub fn maybe_currency(self, currency: Option<crate::types::Currency>) -> Self {
        match currency {
            Some(currency) => self.currency(currency),
            None => self,
        }
    }
    /// Sets `interval`.
    ///
    /// Period over which spend is added up.
    #[inline]
    pub fn interval(mut self, interval: impl Into<crate::types::SpendInterval>) -> Self {
        self.endpoint.body.interval = interval.into();
        self
    }
    /// Sets `interval` if there is a value for it; see [`interval`](Self::interval).
    #[inline]
    pub fn maybe_interval(self, interval: Option<crate::types::SpendInterval>) -> Self {
        match interval {
            Some(interval) => self.interval(interval),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/usage/audio_speeches`. Made by [`Usage::audio_speeches`](crate::resources::Usage::audio_speeches).
#[derive(Clone, Debug)]
pub struct ListAudioSpeechesUsage {
    api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    bucket_width: Option<crate::types::BucketWidth>,
    group_by: Option<Vec<crate::types::ModelUsageGroupBy>>,
    models: Option<Vec<String>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    range: crate::types::TimeRange,
    user_ids: Option<Vec<crate::types::UserId>>,
    page: crate::model::page::PageQuery,
}
impl ListAudioSpeechesUsage {
    #[inline]
    pub(crate) fn new(range: impl Into<crate::types::TimeRange>) -> Self {
        Self {
            api_key_ids: None,
            bucket_width: None,
            group_by: None,
            models: None,
            project_ids: None,
            range: range.into(),
            user_ids: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListAudioSpeechesUsage {}
impl crate::call::Endpoint for ListAudioSpeechesUsage {
    type Output = crate::model::page::Page<crate::types::AudioSpeechesUsageBucket>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[101usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::ids("api_key_ids[]", self.api_key_ids.as_deref())?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), None)?;
        crate::call::check::maximum_by(
            "limit",
            self.page.limit,
            "bucket_width",
            self.bucket_width.as_ref().map_or("1d", |value| value.as_str()),
            &[("1d", 31i64), ("1h", 168i64), ("1m", 1440i64)],
        )?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        crate::call::check::time_range(&self.range)?;
        crate::call::check::ids("user_ids[]", self.user_ids.as_deref())?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_audio_speeches_usage(
            self.api_key_ids.as_ref(),
            self.bucket_width.as_ref(),
            self.range.end.as_ref(),
            self.group_by.as_ref(),
            self.page.limit(),
            self.models.as_ref(),
            self.page.cursor(),
            self.project_ids.as_ref(),
            &self.range.start,
            self.user_ids.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListAudioSpeechesUsage {
    type Item = crate::types::AudioSpeechesUsageBucket;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::report::ReportEndpoint for ListAudioSpeechesUsage {
    type Result = crate::types::AudioSpeechesUsageResult;
    #[inline]
    fn range(&self) -> crate::types::TimeRange {
        self.range
    }
    #[inline]
    fn set_range(&mut self, range: crate::types::TimeRange) {
        self.range = range;
    }
    #[inline]
    fn width(&self) -> &str {
        self.bucket_width.as_ref().map_or("1d", |width| width.as_str())
    }
    #[inline]
    fn most(&self) -> u32 {
        crate::paging::report::most_by(
            self.width(),
            &[("1d", 31u32), ("1h", 168u32), ("1m", 1440u32)],
        )
    }
    #[inline]
    fn groups(&self) -> Vec<String> {
        self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()
    }
    #[inline]
    fn parts(
        bucket: Self::Item,
    ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
        (bucket.start_time, bucket.end_time, bucket.results)
    }
}
impl crate::paging::report::Report<ListAudioSpeechesUsage> {
    /// Sets `api_key_ids[]`.
    ///
    /// Keeps only what was used with these API keys, named by their ids.
    #[inline]
    pub fn api_key_ids(
        mut self,
        api_key_ids: impl IntoIterator<Item = impl Into<crate::types::ApiKeyId>>,
    ) -> Self {
        self.list.call.endpoint.api_key_ids = Some(
            api_key_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `api_key_ids[]` if there is a value for it; see [`api_key_ids`](Self::api_key_ids).
    #[inline]
    pub fn maybe_api_key_ids(
        self,
        api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    ) -> Self {
        match api_key_ids {
            Some(api_key_ids) => self.api_key_ids(api_key_ids),
            None => self,
        }
    }
    /// Sets `bucket_width`.
    ///
    /// How long a bucket is. The service takes a day by default.
    #[inline]
    pub fn bucket_width(
        mut self,
        bucket_width: impl Into<crate::types::BucketWidth>,
    ) -> Self {
        self.list.call.endpoint.bucket_width = Some(bucket_width.into());
        self
    }
    /// Sets `bucket_width` if there is a value for it; see [`bucket_width`](Self::bucket_width).
    #[inline]
    pub fn maybe_bucket_width(
        self,
        bucket_width: Option<crate::types::BucketWidth>,
    ) -> Self {
        match bucket_width {
            Some(bucket_width) => self.bucket_width(bucket_width),
            None => self,
        }
    }
    /// Sets `group_by[]`.
    ///
    /// What the results of a bucket are split by; without it, each has one result for all.
    #[inline]
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<crate::types::ModelUsageGroupBy>>,
    ) -> Self {
        self.list.call.endpoint.group_by = Some(
            group_by.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `group_by[]` if there is a value for it; see [`group_by`](Self::group_by).
    #[inline]
    pub fn maybe_group_by(
        self,
        group_by: Option<Vec<crate::types::ModelUsageGroupBy>>,
    ) -> Self {
        match group_by {
            Some(group_by) => self.group_by(group_by),
            None => self,
        }
    }
    /// Sets `models[]`.
    ///
    /// Keeps only what these models did.
    #[inline]
    pub fn models(
        mut self,
        models: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list.call.endpoint.models = Some(
            models.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `models[]` if there is a value for it; see [`models`](Self::models).
    #[inline]
    pub fn maybe_models(self, models: Option<Vec<String>>) -> Self {
        match models {
            Some(models) => self.models(models),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only what these projects used.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.list.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
    /// Sets `user_ids[]`.
    ///
    /// Keeps only what these users used.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> Self {
        self.list.call.endpoint.user_ids = Some(
            user_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `user_ids[]` if there is a value for it; see [`user_ids`](Self::user_ids).
    #[inline]
    pub fn maybe_user_ids(self, user_ids: Option<Vec<crate::types::UserId>>) -> Self {
        match user_ids {
            Some(user_ids) => self.user_ids(user_ids),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/usage/audio_transcriptions`. Made by [`Usage::audio_transcriptions`](crate::resources::Usage::audio_transcriptions).
#[derive(Clone, Debug)]
pub struct ListAudioTranscriptionsUsage {
    api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    bucket_width: Option<crate::types::BucketWidth>,
    group_by: Option<Vec<crate::types::ModelUsageGroupBy>>,
    models: Option<Vec<String>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    range: crate::types::TimeRange,
    user_ids: Option<Vec<crate::types::UserId>>,
    page: crate::model::page::PageQuery,
}
impl ListAudioTranscriptionsUsage {
    #[inline]
    pub(crate) fn new(range: impl Into<crate::types::TimeRange>) -> Self {
        Self {
            api_key_ids: None,
            bucket_width: None,
            group_by: None,
            models: None,
            project_ids: None,
            range: range.into(),
            user_ids: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListAudioTranscriptionsUsage {}
impl crate::call::Endpoint for ListAudioTranscriptionsUsage {
    type Output = crate::model::page::Page<crate::types::AudioTranscriptionsUsageBucket>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[102usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::ids("api_key_ids[]", self.api_key_ids.as_deref())?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), None)?;
        crate::call::check::maximum_by(
            "limit",
            self.page.limit,
            "bucket_width",
            self.bucket_width.as_ref().map_or("1d", |value| value.as_str()),
            &[("1d", 31i64), ("1h", 168i64), ("1m", 1440i64)],
        )?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        crate::call::check::time_range(&self.range)?;
        crate::call::check::ids("user_ids[]", self.user_ids.as_deref())?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_audio_transcriptions_usage(
            self.api_key_ids.as_ref(),
            self.bucket_width.as_ref(),
            self.range.end.as_ref(),
            self.group_by.as_ref(),
            self.page.limit(),
            self.models.as_ref(),
            self.page.cursor(),
            self.project_ids.as_ref(),
            &self.range.start,
            self.user_ids.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListAudioTranscriptionsUsage {
    type Item = crate::types::AudioTranscriptionsUsageBucket;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::report::ReportEndpoint for ListAudioTranscriptionsUsage {
    type Result = crate::types::AudioTranscriptionsUsageResult;
    #[inline]
    fn range(&self) -> crate::types::TimeRange {
        self.range
    }
    #[inline]
    fn set_range(&mut self, range: crate::types::TimeRange) {
        self.range = range;
    }
    #[inline]
    fn width(&self) -> &str {
        self.bucket_width.as_ref().map_or("1d", |width| width.as_str())
    }
    #[inline]
    fn most(&self) -> u32 {
        crate::paging::report::most_by(
            self.width(),
            &[("1d", 31u32), ("1h", 168u32), ("1m", 1440u32)],
        )
    }
    #[inline]
    fn groups(&self) -> Vec<String> {
        self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()
    }
    #[inline]
    fn parts(
        bucket: Self::Item,
    ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
        (bucket.start_time, bucket.end_time, bucket.results)
    }
}
impl crate::paging::report::Report<ListAudioTranscriptionsUsage> {
    /// Sets `api_key_ids[]`.
    ///
    /// Keeps only what was used with these API keys, named by their ids.
    #[inline]
    pub fn api_key_ids(
        mut self,
        api_key_ids: impl IntoIterator<Item = impl Into<crate::types::ApiKeyId>>,
    ) -> Self {
        self.list.call.endpoint.api_key_ids = Some(
            api_key_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `api_key_ids[]` if there is a value for it; see [`api_key_ids`](Self::api_key_ids).
    #[inline]
    pub fn maybe_api_key_ids(
        self,
        api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    ) -> Self {
        match api_key_ids {
            Some(api_key_ids) => self.api_key_ids(api_key_ids),
            None => self,
        }
    }
    /// Sets `bucket_width`.
    ///
    /// How long a bucket is. The service takes a day by default.
    #[inline]
    pub fn bucket_width(
        mut self,
        bucket_width: impl Into<crate::types::BucketWidth>,
    ) -> Self {
        self.list.call.endpoint.bucket_width = Some(bucket_width.into());
        self
    }
    /// Sets `bucket_width` if there is a value for it; see [`bucket_width`](Self::bucket_width).
    #[inline]
    pub fn maybe_bucket_width(
        self,
        bucket_width: Option<crate::types::BucketWidth>,
    ) -> Self {
        match bucket_width {
            Some(bucket_width) => self.bucket_width(bucket_width),
            None => self,
        }
    }
    /// Sets `group_by[]`.
    ///
    /// What the results of a bucket are split by; without it, each has one result for all.
    #[inline]
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<crate::types::ModelUsageGroupBy>>,
    ) -> Self {
        self.list.call.endpoint.group_by = Some(
            group_by.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `group_by[]` if there is a value for it; see [`group_by`](Self::group_by).
    #[inline]
    pub fn maybe_group_by(
        self,
        group_by: Option<Vec<crate::types::ModelUsageGroupBy>>,
    ) -> Self {
        match group_by {
            Some(group_by) => self.group_by(group_by),
            None => self,
        }
    }
    /// Sets `models[]`.
    ///
    /// Keeps only what these models did.
    #[inline]
    pub fn models(
        mut self,
        models: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list.call.endpoint.models = Some(
            models.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `models[]` if there is a value for it; see [`models`](Self::models).
    #[inline]
    pub fn maybe_models(self, models: Option<Vec<String>>) -> Self {
        match models {
            Some(models) => self.models(models),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only what these projects used.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.list.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
    /// Sets `user_ids[]`.
    ///
    /// Keeps only what these users used.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> Self {
        self.list.call.endpoint.user_ids = Some(
            user_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `user_ids[]` if there is a value for it; see [`user_ids`](Self::user_ids).
    #[inline]
    pub fn maybe_user_ids(self, user_ids: Option<Vec<crate::types::UserId>>) -> Self {
        match user_ids {
            Some(user_ids) => self.user_ids(user_ids),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/usage/code_interpreter_sessions`. Made by [`Usage::code_interpreter_sessions`](crate::resources::Usage::code_interpreter_sessions).
#[derive(Clone, Debug)]
pub struct ListCodeInterpreterSessionsUsage {
    bucket_width: Option<crate::types::BucketWidth>,
    group_by: Option<Vec<crate::types::ProjectUsageGroupBy>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    range: crate::types::TimeRange,
    page: crate::model::page::PageQuery,
}
impl ListCodeInterpreterSessionsUsage {
    #[inline]
    pub(crate) fn new(range: impl Into<crate::types::TimeRange>) -> Self {
        Self {
            bucket_width: None,
            group_by: None,
            project_ids: None,
            range: range.into(),
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListCodeInterpreterSessionsUsage {}
impl crate::call::Endpoint for ListCodeInterpreterSessionsUsage {
    type Output = crate::model::page::Page<
        crate::types::CodeInterpreterSessionsUsageBucket,
    >;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[103usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(1i64), None)?;
        crate::call::check::maximum_by(
            "limit",
            self.page.limit,
            "bucket_width",
            self.bucket_width.as_ref().map_or("1d", |value| value.as_str()),
            &[("1d", 31i64), ("1h", 168i64), ("1m", 1440i64)],
        )?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        crate::call::check::time_range(&self.range)?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_code_interpreter_sessions_usage(
            self.bucket_width.as_ref(),
            self.range.end.as_ref(),
            self.group_by.as_ref(),
            self.page.limit(),
            self.page.cursor(),
            self.project_ids.as_ref(),
            &self.range.start,
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListCodeInterpreterSessionsUsage {
    type Item = crate::types::CodeInterpreterSessionsUsageBucket;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::report::ReportEndpoint for ListCodeInterpreterSessionsUsage {
    type Result = crate::types::CodeInterpreterSessionsUsageResult;
    #[inline]
    fn range(&self) -> crate::types::TimeRange {
        self.range
    }
    #[inline]
    fn set_range(&mut self, range: crate::types::TimeRange) {
        self.range = range;
    }
    #[inline]
    fn width(&self) -> &str {
        self.bucket_width.as_ref().map_or("1d", |width| width.as_str())
    }
    #[inline]
    fn most(&self) -> u32 {
        crate::paging::report::most_by(
            self.width(),
            &[("1d", 31u32), ("1h", 168u32), ("1m", 1440u32)],
        )
    }
    #[inline]
    fn groups(&self) -> Vec<String> {
        self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()
    }
    #[inline]
    fn parts(
        bucket: Self::Item,
    ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
        (bucket.start_time, bucket.end_time, bucket.results)
    }
}
impl crate::paging::report::Report<ListCodeInterpreterSessionsUsage> {
    /// Sets `bucket_width`.
    ///
    /// How long a bucket is. The service takes a day by default.
    #[inline]
    pub fn bucket_width(
        mut self,
        bucket_width: impl Into<crate::types::BucketWidth>,
    ) -> Self {
        self.list.call.endpoint.bucket_width = Some(bucket_width.into());
        self
    }
    /// Sets `bucket_width` if there is a value for it; see [`bucket_width`](Self::bucket_width).
    #[inline]
    pub fn maybe_bucket_width(
        self,
        bucket_width: Option<crate::types::BucketWidth>,
    ) -> Self {
        match bucket_width {
            Some(bucket_width) => self.bucket_width(bucket_width),
            None => self,
        }
    }
    /// Sets `group_by[]`.
    ///
    /// What the results of a bucket are split by; without it, each has one result for all.
    #[inline]
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<crate::types::ProjectUsageGroupBy>>,
    ) -> Self {
        self.list.call.endpoint.group_by = Some(
            group_by.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `group_by[]` if there is a value for it; see [`group_by`](Self::group_by).
    #[inline]
    pub fn maybe_group_by(
        self,
        group_by: Option<Vec<crate::types::ProjectUsageGroupBy>>,
    ) -> Self {
        match group_by {
            Some(group_by) => self.group_by(group_by),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only what these projects used.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.list.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/usage/completions`. Made by [`Usage::completions`](crate::resources::Usage::completions).
#[derive(Clone, Debug)]
pub struct ListCompletionsUsage {
    api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    batch: Option<bool>,
    bucket_width: Option<crate::types::BucketWidth>,
    group_by: Option<Vec<crate::types::CompletionsUsageGroupBy>>,
    models: Option<Vec<String>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    range: crate::types::TimeRange,
    user_ids: Option<Vec<crate::types::UserId>>,
    page: crate::model::page::PageQuery,
}
impl ListCompletionsUsage {
    #[inline]
    pub(crate) fn new(range: impl Into<crate::types::TimeRange>) -> Self {
        Self {
            api_key_ids: None,
            batch: None,
            bucket_width: None,
            group_by: None,
            models: None,
            project_ids: None,
            range: range.into(),
            user_ids: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListCompletionsUsage {}
impl crate::call::Endpoint for ListCompletionsUsage {
    type Output = crate::model::page::Page<crate::types::CompletionsUsageBucket>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[104usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::ids("api_key_ids[]", self.api_key_ids.as_deref())?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), None)?;
        crate::call::check::maximum_by(
            "limit",
            self.page.limit,
            "bucket_width",
            self.bucket_width.as_ref().map_or("1d", |value| value.as_str()),
            &[("1d", 31i64), ("1h", 168i64), ("1m", 1440i64)],
        )?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        crate::call::check::time_range(&self.range)?;
        crate::call::check::ids("user_ids[]", self.user_ids.as_deref())?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_completions_usage(
            self.api_key_ids.as_ref(),
            self.batch,
            self.bucket_width.as_ref(),
            self.range.end.as_ref(),
            self.group_by.as_ref(),
            self.page.limit(),
            self.models.as_ref(),
            self.page.cursor(),
            self.project_ids.as_ref(),
            &self.range.start,
            self.user_ids.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListCompletionsUsage {
    type Item = crate::types::CompletionsUsageBucket;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::report::ReportEndpoint for ListCompletionsUsage {
    type Result = crate::types::CompletionsUsageResult;
    #[inline]
    fn range(&self) -> crate::types::TimeRange {
        self.range
    }
    #[inline]
    fn set_range(&mut self, range: crate::types::TimeRange) {
        self.range = range;
    }
    #[inline]
    fn width(&self) -> &str {
        self.bucket_width.as_ref().map_or("1d", |width| width.as_str())
    }
    #[inline]
    fn most(&self) -> u32 {
        crate::paging::report::most_by(
            self.width(),
            &[("1d", 31u32), ("1h", 168u32), ("1m", 1440u32)],
        )
    }
    #[inline]
    fn groups(&self) -> Vec<String> {
        self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()
    }
    #[inline]
    fn parts(
        bucket: Self::Item,
    ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
        (bucket.start_time, bucket.end_time, bucket.results)
    }
}
impl crate::paging::report::Report<ListCompletionsUsage> {
    /// Sets `api_key_ids[]`.
    ///
    /// Keeps only what was used with these API keys, named by their ids.
    #[inline]
    pub fn api_key_ids(
        mut self,
        api_key_ids: impl IntoIterator<Item = impl Into<crate::types::ApiKeyId>>,
    ) -> Self {
        self.list.call.endpoint.api_key_ids = Some(
            api_key_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `api_key_ids[]` if there is a value for it; see [`api_key_ids`](Self::api_key_ids).
    #[inline]
    pub fn maybe_api_key_ids(
        self,
        api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    ) -> Self {
        match api_key_ids {
            Some(api_key_ids) => self.api_key_ids(api_key_ids),
            None => self,
        }
    }
    /// Sets `batch`.
    ///
    /// Keeps only requests through the Batch API, or only others; without it both count.
    #[inline]
    pub fn batch(mut self, batch: bool) -> Self {
        self.list.call.endpoint.batch = Some(batch);
        self
    }
    /// Sets `batch` if there is a value for it; see [`batch`](Self::batch).
    #[inline]
    pub fn maybe_batch(self, batch: Option<bool>) -> Self {
        match batch {
            Some(batch) => self.batch(batch),
            None => self,
        }
    }
    /// Sets `bucket_width`.
    ///
    /// How long a bucket is. The service takes a day by default.
    #[inline]
    pub fn bucket_width(
        mut self,
        bucket_width: impl Into<crate::types::BucketWidth>,
    ) -> Self {
        self.list.call.endpoint.bucket_width = Some(bucket_width.into());
        self
    }
    /// Sets `bucket_width` if there is a value for it; see [`bucket_width`](Self::bucket_width).
    #[inline]
    pub fn maybe_bucket_width(
        self,
        bucket_width: Option<crate::types::BucketWidth>,
    ) -> Self {
        match bucket_width {
            Some(bucket_width) => self.bucket_width(bucket_width),
            None => self,
        }
    }
    /// Sets `group_by[]`.
    ///
    /// What the results of a bucket are split by; without it, each has one result for all.
    #[inline]
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<
            Item = impl Into<crate::types::CompletionsUsageGroupBy>,
        >,
    ) -> Self {
        self.list.call.endpoint.group_by = Some(
            group_by.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `group_by[]` if there is a value for it; see [`group_by`](Self::group_by).
    #[inline]
    pub fn maybe_group_by(
        self,
        group_by: Option<Vec<crate::types::CompletionsUsageGroupBy>>,
    ) -> Self {
        match group_by {
            Some(group_by) => self.group_by(group_by),
            None => self,
        }
    }
    /// Sets `models[]`.
    ///
    /// Keeps only what these models did.
    #[inline]
    pub fn models(
        mut self,
        models: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list.call.endpoint.models = Some(
            models.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `models[]` if there is a value for it; see [`models`](Self::models).
    #[inline]
    pub fn maybe_models(self, models: Option<Vec<String>>) -> Self {
        match models {
            Some(models) => self.models(models),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only what these projects used.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.list.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
    /// Sets `user_ids[]`.
    ///
    /// Keeps only what these users used.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> Self {
        self.list.call.endpoint.user_ids = Some(
            user_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `user_ids[]` if there is a value for it; see [`user_ids`](Self::user_ids).
    #[inline]
    pub fn maybe_user_ids(self, user_ids: Option<Vec<crate::types::UserId>>) -> Self {
        match user_ids {
            Some(user_ids) => self.user_ids(user_ids),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/usage/decisions`. Made by [`Usage::decisions`](crate::resources::Usage::decisions).
#[derive(Clone, Debug)]
pub struct ListDecisionsUsage {
    api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    batch: Option<bool>,
    bucket_width: Option<crate::types::BucketWidth>,
    group_by: Option<Vec<crate::types::CompletionsUsageGroupBy>>,
    models: Option<Vec<String>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    range: crate::types::TimeRange,
    user_ids: Option<Vec<crate::types::UserId>>,
    page: crate::model::page::PageQuery,
}
impl ListDecisionsUsage {
    #[inline]
    pub(crate) fn new(range: impl Into<crate::types::TimeRange>) -> Self {
        Self {
            api_key_ids: None,
            batch: None,
            bucket_width: None,
            group_by: None,
            models: None,
            project_ids: None,
            range: range.into(),
            user_ids: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListDecisionsUsage {}
impl crate::call::Endpoint for ListDecisionsUsage {
    type Output = crate::model::page::Page<crate::types::DecisionsUsageBucket>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[105usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::ids("api_key_ids[]", self.api_key_ids.as_deref())?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), None)?;
        crate::call::check::maximum_by(
            "limit",
            self.page.limit,
            "bucket_width",
            self.bucket_width.as_ref().map_or("1d", |value| value.as_str()),
            &[("1d", 31i64), ("1h", 168i64), ("1m", 1440i64)],
        )?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        crate::call::check::time_range(&self.range)?;
        crate::call::check::ids("user_ids[]", self.user_ids.as_deref())?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_decisions_usage(
            self.api_key_ids.as_ref(),
            self.batch,
            self.bucket_width.as_ref(),
            self.range.end.as_ref(),
            self.group_by.as_ref(),
            self.page.limit(),
            self.models.as_ref(),
            self.page.cursor(),
            self.project_ids.as_ref(),
            &self.range.start,
            self.user_ids.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListDecisionsUsage {
    type Item = crate::types::DecisionsUsageBucket;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::report::ReportEndpoint for ListDecisionsUsage {
    type Result = crate::types::DecisionsUsageResult;
    #[inline]
    fn range(&self) -> crate::types::TimeRange {
        self.range
    }
    #[inline]
    fn set_range(&mut self, range: crate::types::TimeRange) {
        self.range = range;
    }
    #[inline]
    fn width(&self) -> &str {
        self.bucket_width.as_ref().map_or("1d", |width| width.as_str())
    }
    #[inline]
    fn most(&self) -> u32 {
        crate::paging::report::most_by(
            self.width(),
            &[("1d", 31u32), ("1h", 168u32), ("1m", 1440u32)],
        )
    }
    #[inline]
    fn groups(&self) -> Vec<String> {
        self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()
    }
    #[inline]
    fn parts(
        bucket: Self::Item,
    ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
        (bucket.start_time, bucket.end_time, bucket.results)
    }
}
impl crate::paging::report::Report<ListDecisionsUsage> {
    /// Sets `api_key_ids[]`.
    ///
    /// Keeps only what was used with these API keys, named by their ids.
    #[inline]
    pub fn api_key_ids(
        mut self,
        api_key_ids: impl IntoIterator<Item = impl Into<crate::types::ApiKeyId>>,
    ) -> Self {
        self.list.call.endpoint.api_key_ids = Some(
            api_key_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `api_key_ids[]` if there is a value for it; see [`api_key_ids`](Self::api_key_ids).
    #[inline]
    pub fn maybe_api_key_ids(
        self,
        api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    ) -> Self {
        match api_key_ids {
            Some(api_key_ids) => self.api_key_ids(api_key_ids),
            None => self,
        }
    }
    /// Sets `batch`.
    ///
    /// Keeps only requests through the Batch API, or only others; without it both count.
    #[inline]
    pub fn batch(mut self, batch: bool) -> Self {
        self.list.call.endpoint.batch = Some(batch);
        self
    }
    /// Sets `batch` if there is a value for it; see [`batch`](Self::batch).
    #[inline]
    pub fn maybe_batch(self, batch: Option<bool>) -> Self {
        match batch {
            Some(batch) => self.batch(batch),
            None => self,
        }
    }
    /// Sets `bucket_width`.
    ///
    /// How long a bucket is. The service takes a day by default.
    #[inline]
    pub fn bucket_width(
        mut self,
        bucket_width: impl Into<crate::types::BucketWidth>,
    ) -> Self {
        self.list.call.endpoint.bucket_width = Some(bucket_width.into());
        self
    }
    /// Sets `bucket_width` if there is a value for it; see [`bucket_width`](Self::bucket_width).
    #[inline]
    pub fn maybe_bucket_width(
        self,
        bucket_width: Option<crate::types::BucketWidth>,
    ) -> Self {
        match bucket_width {
            Some(bucket_width) => self.bucket_width(bucket_width),
            None => self,
        }
    }
    /// Sets `group_by[]`.
    ///
    /// What the results of a bucket are split by; without it, each has one result for all.
    #[inline]
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<
            Item = impl Into<crate::types::CompletionsUsageGroupBy>,
        >,
    ) -> Self {
        self.list.call.endpoint.group_by = Some(
            group_by.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `group_by[]` if there is a value for it; see [`group_by`](Self::group_by).
    #[inline]
    pub fn maybe_group_by(
        self,
        group_by: Option<Vec<crate::types::CompletionsUsageGroupBy>>,
    ) -> Self {
        match group_by {
            Some(group_by) => self.group_by(group_by),
            None => self,
        }
    }
    /// Sets `models[]`.
    ///
    /// Keeps only what these models did.
    #[inline]
    pub fn models(
        mut self,
        models: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list.call.endpoint.models = Some(
            models.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `models[]` if there is a value for it; see [`models`](Self::models).
    #[inline]
    pub fn maybe_models(self, models: Option<Vec<String>>) -> Self {
        match models {
            Some(models) => self.models(models),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only what these projects used.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.list.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
    /// Sets `user_ids[]`.
    ///
    /// Keeps only what these users used.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> Self {
        self.list.call.endpoint.user_ids = Some(
            user_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `user_ids[]` if there is a value for it; see [`user_ids`](Self::user_ids).
    #[inline]
    pub fn maybe_user_ids(self, user_ids: Option<Vec<crate::types::UserId>>) -> Self {
        match user_ids {
            Some(user_ids) => self.user_ids(user_ids),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/usage/embeddings`. Made by [`Usage::embeddings`](crate::resources::Usage::embeddings).
#[derive(Clone, Debug)]
pub struct ListEmbeddingsUsage {
    api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    bucket_width: Option<crate::types::BucketWidth>,
    group_by: Option<Vec<crate::types::ModelUsageGroupBy>>,
    models: Option<Vec<String>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    range: crate::types::TimeRange,
    user_ids: Option<Vec<crate::types::UserId>>,
    page: crate::model::page::PageQuery,
}
impl ListEmbeddingsUsage {
    #[inline]
    pub(crate) fn new(range: impl Into<crate::types::TimeRange>) -> Self {
        Self {
            api_key_ids: None,
            bucket_width: None,
            group_by: None,
            models: None,
            project_ids: None,
            range: range.into(),
            user_ids: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListEmbeddingsUsage {}
impl crate::call::Endpoint for ListEmbeddingsUsage {
    type Output = crate::model::page::Page<crate::types::EmbeddingsUsageBucket>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[106usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::ids("api_key_ids[]", self.api_key_ids.as_deref())?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), None)?;
        crate::call::check::maximum_by(
            "limit",
            self.page.limit,
            "bucket_width",
            self.bucket_width.as_ref().map_or("1d", |value| value.as_str()),
            &[("1d", 31i64), ("1h", 168i64), ("1m", 1440i64)],
        )?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        crate::call::check::time_range(&self.range)?;
        crate::call::check::ids("user_ids[]", self.user_ids.as_deref())?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_embeddings_usage(
            self.api_key_ids.as_ref(),
            self.bucket_width.as_ref(),
            self.range.end.as_ref(),
            self.group_by.as_ref(),
            self.page.limit(),
            self.models.as_ref(),
            self.page.cursor(),
            self.project_ids.as_ref(),
            &self.range.start,
            self.user_ids.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListEmbeddingsUsage {
    type Item = crate::types::EmbeddingsUsageBucket;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::report::ReportEndpoint for ListEmbeddingsUsage {
    type Result = crate::types::EmbeddingsUsageResult;
    #[inline]
    fn range(&self) -> crate::types::TimeRange {
        self.range
    }
    #[inline]
    fn set_range(&mut self, range: crate::types::TimeRange) {
        self.range = range;
    }
    #[inline]
    fn width(&self) -> &str {
        self.bucket_width.as_ref().map_or("1d", |width| width.as_str())
    }
    #[inline]
    fn most(&self) -> u32 {
        crate::paging::report::most_by(
            self.width(),
            &[("1d", 31u32), ("1h", 168u32), ("1m", 1440u32)],
        )
    }
    #[inline]
    fn groups(&self) -> Vec<String> {
        self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()
    }
    #[inline]
    fn parts(
        bucket: Self::Item,
    ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
        (bucket.start_time, bucket.end_time, bucket.results)
    }
}
impl crate::paging::report::Report<ListEmbeddingsUsage> {
    /// Sets `api_key_ids[]`.
    ///
    /// Keeps only what was used with these API keys, named by their ids.
    #[inline]
    pub fn api_key_ids(
        mut self,
        api_key_ids: impl IntoIterator<Item = impl Into<crate::types::ApiKeyId>>,
    ) -> Self {
        self.list.call.endpoint.api_key_ids = Some(
            api_key_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `api_key_ids[]` if there is a value for it; see [`api_key_ids`](Self::api_key_ids).
    #[inline]
    pub fn maybe_api_key_ids(
        self,
        api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    ) -> Self {
        match api_key_ids {
            Some(api_key_ids) => self.api_key_ids(api_key_ids),
            None => self,
        }
    }
    /// Sets `bucket_width`.
    ///
    /// How long a bucket is. The service takes a day by default.
    #[inline]
    pub fn bucket_width(
        mut self,
        bucket_width: impl Into<crate::types::BucketWidth>,
    ) -> Self {
        self.list.call.endpoint.bucket_width = Some(bucket_width.into());
        self
    }
    /// Sets `bucket_width` if there is a value for it; see [`bucket_width`](Self::bucket_width).
    #[inline]
    pub fn maybe_bucket_width(
        self,
        bucket_width: Option<crate::types::BucketWidth>,
    ) -> Self {
        match bucket_width {
            Some(bucket_width) => self.bucket_width(bucket_width),
            None => self,
        }
    }
    /// Sets `group_by[]`.
    ///
    /// What the results of a bucket are split by; without it, each has one result for all.
    #[inline]
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<crate::types::ModelUsageGroupBy>>,
    ) -> Self {
        self.list.call.endpoint.group_by = Some(
            group_by.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `group_by[]` if there is a value for it; see [`group_by`](Self::group_by).
    #[inline]
    pub fn maybe_group_by(
        self,
        group_by: Option<Vec<crate::types::ModelUsageGroupBy>>,
    ) -> Self {
        match group_by {
            Some(group_by) => self.group_by(group_by),
            None => self,
        }
    }
    /// Sets `models[]`.
    ///
    /// Keeps only what these models did.
    #[inline]
    pub fn models(
        mut self,
        models: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list.call.endpoint.models = Some(
            models.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `models[]` if there is a value for it; see [`models`](Self::models).
    #[inline]
    pub fn maybe_models(self, models: Option<Vec<String>>) -> Self {
        match models {
            Some(models) => self.models(models),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only what these projects used.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.list.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
    /// Sets `user_ids[]`.
    ///
    /// Keeps only what these users used.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> Self {
        self.list.call.endpoint.user_ids = Some(
            user_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `user_ids[]` if there is a value for it; see [`user_ids`](Self::user_ids).
    #[inline]
    pub fn maybe_user_ids(self, user_ids: Option<Vec<crate::types::UserId>>) -> Self {
        match user_ids {
            Some(user_ids) => self.user_ids(user_ids),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/usage/file_search_calls`. Made by [`Usage::file_search_calls`](crate::resources::Usage::file_search_calls).
#[derive(Clone, Debug)]
pub struct ListFileSearchCallsUsage {
    api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    bucket_width: Option<crate::types::BucketWidth>,
    group_by: Option<Vec<crate::types::FileSearchUsageGroupBy>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    range: crate::types::TimeRange,
    user_ids: Option<Vec<crate::types::UserId>>,
    vector_store_ids: Option<Vec<crate::types::VectorStoreId>>,
    page: crate::model::page::PageQuery,
}
impl ListFileSearchCallsUsage {
    #[inline]
    pub(crate) fn new(range: impl Into<crate::types::TimeRange>) -> Self {
        Self {
            api_key_ids: None,
            bucket_width: None,
            group_by: None,
            project_ids: None,
            range: range.into(),
            user_ids: None,
            vector_store_ids: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListFileSearchCallsUsage {}
impl crate::call::Endpoint for ListFileSearchCallsUsage {
    type Output = crate::model::page::Page<crate::types::FileSearchCallsUsageBucket>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[107usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::ids("api_key_ids[]", self.api_key_ids.as_deref())?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), None)?;
        crate::call::check::maximum_by(
            "limit",
            self.page.limit,
            "bucket_width",
            self.bucket_width.as_ref().map_or("1d", |value| value.as_str()),
            &[("1d", 31i64), ("1h", 168i64), ("1m", 1440i64)],
        )?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        crate::call::check::time_range(&self.range)?;
        crate::call::check::ids("user_ids[]", self.user_ids.as_deref())?;
        crate::call::check::ids("vector_store_ids[]", self.vector_store_ids.as_deref())?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_file_search_calls_usage(
            self.api_key_ids.as_ref(),
            self.bucket_width.as_ref(),
            self.range.end.as_ref(),
            self.group_by.as_ref(),
            self.page.limit(),
            self.page.cursor(),
            self.project_ids.as_ref(),
            &self.range.start,
            self.user_ids.as_ref(),
            self.vector_store_ids.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListFileSearchCallsUsage {
    type Item = crate::types::FileSearchCallsUsageBucket;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::report::ReportEndpoint for ListFileSearchCallsUsage {
    type Result = crate::types::FileSearchCallsUsageResult;
    #[inline]
    fn range(&self) -> crate::types::TimeRange {
        self.range
    }
    #[inline]
    fn set_range(&mut self, range: crate::types::TimeRange) {
        self.range = range;
    }
    #[inline]
    fn width(&self) -> &str {
        self.bucket_width.as_ref().map_or("1d", |width| width.as_str())
    }
    #[inline]
    fn most(&self) -> u32 {
        crate::paging::report::most_by(
            self.width(),
            &[("1d", 31u32), ("1h", 168u32), ("1m", 1440u32)],
        )
    }
    #[inline]
    fn groups(&self) -> Vec<String> {
        self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()
    }
    #[inline]
    fn parts(
        bucket: Self::Item,
    ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
        (bucket.start_time, bucket.end_time, bucket.results)
    }
}
impl crate::paging::report::Report<ListFileSearchCallsUsage> {
    /// Sets `api_key_ids[]`.
    ///
    /// Keeps only what was used with these API keys, named by their ids.
    #[inline]
    pub fn api_key_ids(
        mut self,
        api_key_ids: impl IntoIterator<Item = impl Into<crate::types::ApiKeyId>>,
    ) -> Self {
        self.list.call.endpoint.api_key_ids = Some(
            api_key_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `api_key_ids[]` if there is a value for it; see [`api_key_ids`](Self::api_key_ids).
    #[inline]
    pub fn maybe_api_key_ids(
        self,
        api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    ) -> Self {
        match api_key_ids {
            Some(api_key_ids) => self.api_key_ids(api_key_ids),
            None => self,
        }
    }
    /// Sets `bucket_width`.
    ///
    /// How long a bucket is. The service takes a day by default.
    #[inline]
    pub fn bucket_width(
        mut self,
        bucket_width: impl Into<crate::types::BucketWidth>,
    ) -> Self {
        self.list.call.endpoint.bucket_width = Some(bucket_width.into());
        self
    }
    /// Sets `bucket_width` if there is a value for it; see [`bucket_width`](Self::bucket_width).
    #[inline]
    pub fn maybe_bucket_width(
        self,
        bucket_width: Option<crate::types::BucketWidth>,
    ) -> Self {
        match bucket_width {
            Some(bucket_width) => self.bucket_width(bucket_width),
            None => self,
        }
    }
    /// Sets `group_by[]`.
    ///
    /// What the results of a bucket are split by; without it, each has one result for all.
    #[inline]
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<
            Item = impl Into<crate::types::FileSearchUsageGroupBy>,
        >,
    ) -> Self {
        self.list.call.endpoint.group_by = Some(
            group_by.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `group_by[]` if there is a value for it; see [`group_by`](Self::group_by).
    #[inline]
    pub fn maybe_group_by(
        self,
        group_by: Option<Vec<crate::types::FileSearchUsageGroupBy>>,
    ) -> Self {
        match group_by {
            Some(group_by) => self.group_by(group_by),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only what these projects used.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.list.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
    /// Sets `user_ids[]`.
    ///
    /// Keeps only what these users used.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> Self {
        self.list.call.endpoint.user_ids = Some(
            user_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `user_ids[]` if there is a value for it; see [`user_ids`](Self::user_ids).
    #[inline]
    pub fn maybe_user_ids(self, user_ids: Option<Vec<crate::types::UserId>>) -> Self {
        match user_ids {
            Some(user_ids) => self.user_ids(user_ids),
            None => self,
        }
    }
    /// Sets `vector_store_ids[]`.
    ///
    /// Keeps only searches in these vector stores.
    #[inline]
    pub fn vector_store_ids(
        mut self,
        vector_store_ids: impl IntoIterator<
            Item = impl Into<crate::types::VectorStoreId>,
        >,
    ) -> Self {
        self.list.call.endpoint.vector_store_ids = Some(
            vector_store_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `vector_store_ids[]` if there is a value for it; see [`vector_store_ids`](Self::vector_store_ids).
    #[inline]
    pub fn maybe_vector_store_ids(
        self,
        vector_store_ids: Option<Vec<crate::types::VectorStoreId>>,
    ) -> Self {
        match vector_store_ids {
            Some(vector_store_ids) => self.vector_store_ids(vector_store_ids),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/usage/images`. Made by [`Usage::images`](crate::resources::Usage::images).
#[derive(Clone, Debug)]
pub struct ListImagesUsage {
    api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    bucket_width: Option<crate::types::BucketWidth>,
    group_by: Option<Vec<crate::types::ImagesUsageGroupBy>>,
    models: Option<Vec<String>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    sizes: Option<Vec<crate::types::ImageSize>>,
    sources: Option<Vec<crate::types::ImageSource>>,
    range: crate::types::TimeRange,
    user_ids: Option<Vec<crate::types::UserId>>,
    page: crate::model::page::PageQuery,
}
impl ListImagesUsage {
    #[inline]
    pub(crate) fn new(range: impl Into<crate::types::TimeRange>) -> Self {
        Self {
            api_key_ids: None,
            bucket_width: None,
            group_by: None,
            models: None,
            project_ids: None,
            sizes: None,
            sources: None,
            range: range.into(),
            user_ids: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListImagesUsage {}
impl crate::call::Endpoint for ListImagesUsage {
    type Output = crate::model::page::Page<crate::types::ImagesUsageBucket>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[108usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::ids("api_key_ids[]", self.api_key_ids.as_deref())?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), None)?;
        crate::call::check::maximum_by(
            "limit",
            self.page.limit,
            "bucket_width",
            self.bucket_width.as_ref().map_or("1d", |value| value.as_str()),
            &[("1d", 31i64), ("1h", 168i64), ("1m", 1440i64)],
        )?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        crate::call::check::time_range(&self.range)?;
        crate::call::check::ids("user_ids[]", self.user_ids.as_deref())?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_images_usage(
            self.api_key_ids.as_ref(),
            self.bucket_width.as_ref(),
            self.range.end.as_ref(),
            self.group_by.as_ref(),
            self.page.limit(),
            self.models.as_ref(),
            self.page.cursor(),
            self.project_ids.as_ref(),
            self.sizes.as_ref(),
            self.sources.as_ref(),
            &self.range.start,
            self.user_ids.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListImagesUsage {
    type Item = crate::types::ImagesUsageBucket;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::report::ReportEndpoint for ListImagesUsage {
    type Result = crate::types::ImagesUsageResult;
    #[inline]
    fn range(&self) -> crate::types::TimeRange {
        self.range
    }
    #[inline]
    fn set_range(&mut self, range: crate::types::TimeRange) {
        self.range = range;
    }
    #[inline]
    fn width(&self) -> &str {
        self.bucket_width.as_ref().map_or("1d", |width| width.as_str())
    }
    #[inline]
    fn most(&self) -> u32 {
        crate::paging::report::most_by(
            self.width(),
            &[("1d", 31u32), ("1h", 168u32), ("1m", 1440u32)],
        )
    }
    #[inline]
    fn groups(&self) -> Vec<String> {
        self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()
    }
    #[inline]
    fn parts(
        bucket: Self::Item,
    ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
        (bucket.start_time, bucket.end_time, bucket.results)
    }
}
impl crate::paging::report::Report<ListImagesUsage> {
    /// Sets `api_key_ids[]`.
    ///
    /// Keeps only what was used with these API keys, named by their ids.
    #[inline]
    pub fn api_key_ids(
        mut self,
        api_key_ids: impl IntoIterator<Item = impl Into<crate::types::ApiKeyId>>,
    ) -> Self {
        self.list.call.endpoint.api_key_ids = Some(
            api_key_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `api_key_ids[]` if there is a value for it; see [`api_key_ids`](Self::api_key_ids).
    #[inline]
    pub fn maybe_api_key_ids(
        self,
        api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    ) -> Self {
        match api_key_ids {
            Some(api_key_ids) => self.api_key_ids(api_key_ids),
            None => self,
        }
    }
    /// Sets `bucket_width`.
    ///
    /// How long a bucket is. The service takes a day by default.
    #[inline]
    pub fn bucket_width(
        mut self,
        bucket_width: impl Into<crate::types::BucketWidth>,
    ) -> Self {
        self.list.call.endpoint.bucket_width = Some(bucket_width.into());
        self
    }
    /// Sets `bucket_width` if there is a value for it; see [`bucket_width`](Self::bucket_width).
    #[inline]
    pub fn maybe_bucket_width(
        self,
        bucket_width: Option<crate::types::BucketWidth>,
    ) -> Self {
        match bucket_width {
            Some(bucket_width) => self.bucket_width(bucket_width),
            None => self,
        }
    }
    /// Sets `group_by[]`.
    ///
    /// What the results of a bucket are split by; without it, each has one result for all.
    #[inline]
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<crate::types::ImagesUsageGroupBy>>,
    ) -> Self {
        self.list.call.endpoint.group_by = Some(
            group_by.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `group_by[]` if there is a value for it; see [`group_by`](Self::group_by).
    #[inline]
    pub fn maybe_group_by(
        self,
        group_by: Option<Vec<crate::types::ImagesUsageGroupBy>>,
    ) -> Self {
        match group_by {
            Some(group_by) => self.group_by(group_by),
            None => self,
        }
    }
    /// Sets `models[]`.
    ///
    /// Keeps only what these models did.
    #[inline]
    pub fn models(
        mut self,
        models: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list.call.endpoint.models = Some(
            models.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `models[]` if there is a value for it; see [`models`](Self::models).
    #[inline]
    pub fn maybe_models(self, models: Option<Vec<String>>) -> Self {
        match models {
            Some(models) => self.models(models),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only what these projects used.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.list.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
    /// Sets `sizes[]`.
    ///
    /// Keeps only pictures of these sizes.
    #[inline]
    pub fn sizes(
        mut self,
        sizes: impl IntoIterator<Item = impl Into<crate::types::ImageSize>>,
    ) -> Self {
        self.list.call.endpoint.sizes = Some(
            sizes.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `sizes[]` if there is a value for it; see [`sizes`](Self::sizes).
    #[inline]
    pub fn maybe_sizes(self, sizes: Option<Vec<crate::types::ImageSize>>) -> Self {
        match sizes {
            Some(sizes) => self.sizes(sizes),
            None => self,
        }
    }
    /// Sets `sources[]`.
    ///
    /// Keeps only pictures that came about in these ways.
    #[inline]
    pub fn sources(
        mut self,
        sources: impl IntoIterator<Item = impl Into<crate::types::ImageSource>>,
    ) -> Self {
        self.list.call.endpoint.sources = Some(
            sources.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `sources[]` if there is a value for it; see [`sources`](Self::sources).
    #[inline]
    pub fn maybe_sources(self, sources: Option<Vec<crate::types::ImageSource>>) -> Self {
        match sources {
            Some(sources) => self.sources(sources),
            None => self,
        }
    }
    /// Sets `user_ids[]`.
    ///
    /// Keeps only what these users used.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> Self {
        self.list.call.endpoint.user_ids = Some(
            user_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `user_ids[]` if there is a value for it; see [`user_ids`](Self::user_ids).
    #[inline]
    pub fn maybe_user_ids(self, user_ids: Option<Vec<crate::types::UserId>>) -> Self {
        match user_ids {
            Some(user_ids) => self.user_ids(user_ids),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/usage/moderations`. Made by [`Usage::moderations`](crate::resources::Usage::moderations).
#[derive(Clone, Debug)]
pub struct ListModerationsUsage {
    api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    bucket_width: Option<crate::types::BucketWidth>,
    group_by: Option<Vec<crate::types::ModelUsageGroupBy>>,
    models: Option<Vec<String>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    range: crate::types::TimeRange,
    user_ids: Option<Vec<crate::types::UserId>>,
    page: crate::model::page::PageQuery,
}
impl ListModerationsUsage {
    #[inline]
    pub(crate) fn new(range: impl Into<crate::types::TimeRange>) -> Self {
        Self {
            api_key_ids: None,
            bucket_width: None,
            group_by: None,
            models: None,
            project_ids: None,
            range: range.into(),
            user_ids: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListModerationsUsage {}
impl crate::call::Endpoint for ListModerationsUsage {
    type Output = crate::model::page::Page<crate::types::ModerationsUsageBucket>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[109usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::ids("api_key_ids[]", self.api_key_ids.as_deref())?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), None)?;
        crate::call::check::maximum_by(
            "limit",
            self.page.limit,
            "bucket_width",
            self.bucket_width.as_ref().map_or("1d", |value| value.as_str()),
            &[("1d", 31i64), ("1h", 168i64), ("1m", 1440i64)],
        )?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        crate::call::check::time_range(&self.range)?;
        crate::call::check::ids("user_ids[]", self.user_ids.as_deref())?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_moderations_usage(
            self.api_key_ids.as_ref(),
            self.bucket_width.as_ref(),
            self.range.end.as_ref(),
            self.group_by.as_ref(),
            self.page.limit(),
            self.models.as_ref(),
            self.page.cursor(),
            self.project_ids.as_ref(),
            &self.range.start,
            self.user_ids.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListModerationsUsage {
    type Item = crate::types::ModerationsUsageBucket;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::report::ReportEndpoint for ListModerationsUsage {
    type Result = crate::types::ModerationsUsageResult;
    #[inline]
    fn range(&self) -> crate::types::TimeRange {
        self.range
    }
    #[inline]
    fn set_range(&mut self, range: crate::types::TimeRange) {
        self.range = range;
    }
    #[inline]
    fn width(&self) -> &str {
        self.bucket_width.as_ref().map_or("1d", |width| width.as_str())
    }
    #[inline]
    fn most(&self) -> u32 {
        crate::paging::report::most_by(
            self.width(),
            &[("1d", 31u32), ("1h", 168u32), ("1m", 1440u32)],
        )
    }
    #[inline]
    fn groups(&self) -> Vec<String> {
        self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()
    }
    #[inline]
    fn parts(
        bucket: Self::Item,
    ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
        (bucket.start_time, bucket.end_time, bucket.results)
    }
}
impl crate::paging::report::Report<ListModerationsUsage> {
    /// Sets `api_key_ids[]`.
    ///
    /// Keeps only what was used with these API keys, named by their ids.
    #[inline]
    pub fn api_key_ids(
        mut self,
        api_key_ids: impl IntoIterator<Item = impl Into<crate::types::ApiKeyId>>,
    ) -> Self {
        self.list.call.endpoint.api_key_ids = Some(
            api_key_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `api_key_ids[]` if there is a value for it; see [`api_key_ids`](Self::api_key_ids).
    #[inline]
    pub fn maybe_api_key_ids(
        self,
        api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    ) -> Self {
        match api_key_ids {
            Some(api_key_ids) => self.api_key_ids(api_key_ids),
            None => self,
        }
    }
    /// Sets `bucket_width`.
    ///
    /// How long a bucket is. The service takes a day by default.
    #[inline]
    pub fn bucket_width(
        mut self,
        bucket_width: impl Into<crate::types::BucketWidth>,
    ) -> Self {
        self.list.call.endpoint.bucket_width = Some(bucket_width.into());
        self
    }
    /// Sets `bucket_width` if there is a value for it; see [`bucket_width`](Self::bucket_width).
    #[inline]
    pub fn maybe_bucket_width(
        self,
        bucket_width: Option<crate::types::BucketWidth>,
    ) -> Self {
        match bucket_width {
            Some(bucket_width) => self.bucket_width(bucket_width),
            None => self,
        }
    }
    /// Sets `group_by[]`.
    ///
    /// What the results of a bucket are split by; without it, each has one result for all.
    #[inline]
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<crate::types::ModelUsageGroupBy>>,
    ) -> Self {
        self.list.call.endpoint.group_by = Some(
            group_by.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `group_by[]` if there is a value for it; see [`group_by`](Self::group_by).
    #[inline]
    pub fn maybe_group_by(
        self,
        group_by: Option<Vec<crate::types::ModelUsageGroupBy>>,
    ) -> Self {
        match group_by {
            Some(group_by) => self.group_by(group_by),
            None => self,
        }
    }
    /// Sets `models[]`.
    ///
    /// Keeps only what these models did.
    #[inline]
    pub fn models(
        mut self,
        models: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list.call.endpoint.models = Some(
            models.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `models[]` if there is a value for it; see [`models`](Self::models).
    #[inline]
    pub fn maybe_models(self, models: Option<Vec<String>>) -> Self {
        match models {
            Some(models) => self.models(models),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only what these projects used.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.list.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
    /// Sets `user_ids[]`.
    ///
    /// Keeps only what these users used.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> Self {
        self.list.call.endpoint.user_ids = Some(
            user_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `user_ids[]` if there is a value for it; see [`user_ids`](Self::user_ids).
    #[inline]
    pub fn maybe_user_ids(self, user_ids: Option<Vec<crate::types::UserId>>) -> Self {
        match user_ids {
            Some(user_ids) => self.user_ids(user_ids),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/usage/vector_stores`. Made by [`Usage::vector_stores`](crate::resources::Usage::vector_stores).
#[derive(Clone, Debug)]
pub struct ListVectorStoresUsage {
    bucket_width: Option<crate::types::BucketWidth>,
    group_by: Option<Vec<crate::types::ProjectUsageGroupBy>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    range: crate::types::TimeRange,
    page: crate::model::page::PageQuery,
}
impl ListVectorStoresUsage {
    #[inline]
    pub(crate) fn new(range: impl Into<crate::types::TimeRange>) -> Self {
        Self {
            bucket_width: None,
            group_by: None,
            project_ids: None,
            range: range.into(),
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListVectorStoresUsage {}
impl crate::call::Endpoint for ListVectorStoresUsage {
    type Output = crate::model::page::Page<crate::types::VectorStoresUsageBucket>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[110usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(1i64), None)?;
        crate::call::check::maximum_by(
            "limit",
            self.page.limit,
            "bucket_width",
            self.bucket_width.as_ref().map_or("1d", |value| value.as_str()),
            &[("1d", 31i64), ("1h", 168i64), ("1m", 1440i64)],
        )?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        crate::call::check::time_range(&self.range)?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_vector_stores_usage(
            self.bucket_width.as_ref(),
            self.range.end.as_ref(),
            self.group_by.as_ref(),
            self.page.limit(),
            self.page.cursor(),
            self.project_ids.as_ref(),
            &self.range.start,
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListVectorStoresUsage {
    type Item = crate::types::VectorStoresUsageBucket;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::report::ReportEndpoint for ListVectorStoresUsage {
    type Result = crate::types::VectorStoresUsageResult;
    #[inline]
    fn range(&self) -> crate::types::TimeRange {
        self.range
    }
    #[inline]
    fn set_range(&mut self, range: crate::types::TimeRange) {
        self.range = range;
    }
    #[inline]
    fn width(&self) -> &str {
        self.bucket_width.as_ref().map_or("1d", |width| width.as_str())
    }
    #[inline]
    fn most(&self) -> u32 {
        crate::paging::report::most_by(
            self.width(),
            &[("1d", 31u32), ("1h", 168u32), ("1m", 1440u32)],
        )
    }
    #[inline]
    fn groups(&self) -> Vec<String> {
        self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()
    }
    #[inline]
    fn parts(
        bucket: Self::Item,
    ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
        (bucket.start_time, bucket.end_time, bucket.results)
    }
}
impl crate::paging::report::Report<ListVectorStoresUsage> {
    /// Sets `bucket_width`.
    ///
    /// How long a bucket is. The service takes a day by default.
    #[inline]
    pub fn bucket_width(
        mut self,
        bucket_width: impl Into<crate::types::BucketWidth>,
    ) -> Self {
        self.list.call.endpoint.bucket_width = Some(bucket_width.into());
        self
    }
    /// Sets `bucket_width` if there is a value for it; see [`bucket_width`](Self::bucket_width).
    #[inline]
    pub fn maybe_bucket_width(
        self,
        bucket_width: Option<crate::types::BucketWidth>,
    ) -> Self {
        match bucket_width {
            Some(bucket_width) => self.bucket_width(bucket_width),
            None => self,
        }
    }
    /// Sets `group_by[]`.
    ///
    /// What the results of a bucket are split by; without it, each has one result for all.
    #[inline]
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<crate::types::ProjectUsageGroupBy>>,
    ) -> Self {
        self.list.call.endpoint.group_by = Some(
            group_by.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `group_by[]` if there is a value for it; see [`group_by`](Self::group_by).
    #[inline]
    pub fn maybe_group_by(
        self,
        group_by: Option<Vec<crate::types::ProjectUsageGroupBy>>,
    ) -> Self {
        match group_by {
            Some(group_by) => self.group_by(group_by),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only what these projects used.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.list.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/usage/web_search_calls`. Made by [`Usage::web_search_calls`](crate::resources::Usage::web_search_calls).
#[derive(Clone, Debug)]
pub struct ListWebSearchCallsUsage {
    api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    bucket_width: Option<crate::types::BucketWidth>,
    context_levels: Option<Vec<crate::types::SearchContextLevel>>,
    group_by: Option<Vec<crate::types::WebSearchUsageGroupBy>>,
    models: Option<Vec<String>>,
    project_ids: Option<Vec<crate::types::ProjectId>>,
    range: crate::types::TimeRange,
    user_ids: Option<Vec<crate::types::UserId>>,
    page: crate::model::page::PageQuery,
}
impl ListWebSearchCallsUsage {
    #[inline]
    pub(crate) fn new(range: impl Into<crate::types::TimeRange>) -> Self {
        Self {
            api_key_ids: None,
            bucket_width: None,
            context_levels: None,
            group_by: None,
            models: None,
            project_ids: None,
            range: range.into(),
            user_ids: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListWebSearchCallsUsage {}
impl crate::call::Endpoint for ListWebSearchCallsUsage {
    type Output = crate::model::page::Page<crate::types::WebSearchCallsUsageBucket>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[111usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::ids("api_key_ids[]", self.api_key_ids.as_deref())?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), None)?;
        crate::call::check::maximum_by(
            "limit",
            self.page.limit,
            "bucket_width",
            self.bucket_width.as_ref().map_or("1d", |value| value.as_str()),
            &[("1d", 31i64), ("1h", 168i64), ("1m", 1440i64)],
        )?;
        crate::call::check::ids("project_ids[]", self.project_ids.as_deref())?;
        crate::call::check::time_range(&self.range)?;
        crate::call::check::ids("user_ids[]", self.user_ids.as_deref())?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_web_search_calls_usage(
            self.api_key_ids.as_ref(),
            self.bucket_width.as_ref(),
            self.context_levels.as_ref(),
            self.range.end.as_ref(),
            self.group_by.as_ref(),
            self.page.limit(),
            self.models.as_ref(),
            self.page.cursor(),
            self.project_ids.as_ref(),
            &self.range.start,
            self.user_ids.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListWebSearchCallsUsage {
    type Item = crate::types::WebSearchCallsUsageBucket;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::report::ReportEndpoint for ListWebSearchCallsUsage {
    type Result = crate::types::WebSearchCallsUsageResult;
    #[inline]
    fn range(&self) -> crate::types::TimeRange {
        self.range
    }
    #[inline]
    fn set_range(&mut self, range: crate::types::TimeRange) {
        self.range = range;
    }
    #[inline]
    fn width(&self) -> &str {
        self.bucket_width.as_ref().map_or("1d", |width| width.as_str())
    }
    #[inline]
    fn most(&self) -> u32 {
        crate::paging::report::most_by(
            self.width(),
            &[("1d", 31u32), ("1h", 168u32), ("1m", 1440u32)],
        )
    }
    #[inline]
    fn groups(&self) -> Vec<String> {
        self.group_by.iter().flatten().map(|group| group.as_str().to_owned()).collect()
    }
    #[inline]
    fn parts(
        bucket: Self::Item,
    ) -> (crate::types::Timestamp, crate::types::Timestamp, Vec<Self::Result>) {
        (bucket.start_time, bucket.end_time, bucket.results)
    }
}
impl crate::paging::report::Report<ListWebSearchCallsUsage> {
    /// Sets `api_key_ids[]`.
    ///
    /// Keeps only what was used with these API keys, named by their ids.
    #[inline]
    pub fn api_key_ids(
        mut self,
        api_key_ids: impl IntoIterator<Item = impl Into<crate::types::ApiKeyId>>,
    ) -> Self {
        self.list.call.endpoint.api_key_ids = Some(
            api_key_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `api_key_ids[]` if there is a value for it; see [`api_key_ids`](Self::api_key_ids).
    #[inline]
    pub fn maybe_api_key_ids(
        self,
        api_key_ids: Option<Vec<crate::types::ApiKeyId>>,
    ) -> Self {
        match api_key_ids {
            Some(api_key_ids) => self.api_key_ids(api_key_ids),
            None => self,
        }
    }
    /// Sets `bucket_width`.
    ///
    /// How long a bucket is. The service takes a day by default.
    #[inline]
    pub fn bucket_width(
        mut self,
        bucket_width: impl Into<crate::types::BucketWidth>,
    ) -> Self {
        self.list.call.endpoint.bucket_width = Some(bucket_width.into());
        self
    }
    /// Sets `bucket_width` if there is a value for it; see [`bucket_width`](Self::bucket_width).
    #[inline]
    pub fn maybe_bucket_width(
        self,
        bucket_width: Option<crate::types::BucketWidth>,
    ) -> Self {
        match bucket_width {
            Some(bucket_width) => self.bucket_width(bucket_width),
            None => self,
        }
    }
    /// Sets `context_levels[]`.
    ///
    /// Keeps only searches that asked for so much context.
    #[inline]
    pub fn context_levels(
        mut self,
        context_levels: impl IntoIterator<
            Item = impl Into<crate::types::SearchContextLevel>,
        >,
    ) -> Self {
        self.list.call.endpoint.context_levels = Some(
            context_levels.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `context_levels[]` if there is a value for it; see [`context_levels`](Self::context_levels).
    #[inline]
    pub fn maybe_context_levels(
        self,
        context_levels: Option<Vec<crate::types::SearchContextLevel>>,
    ) -> Self {
        match context_levels {
            Some(context_levels) => self.context_levels(context_levels),
            None => self,
        }
    }
    /// Sets `group_by[]`.
    ///
    /// What the results of a bucket are split by; without it, each has one result for all.
    #[inline]
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<
            Item = impl Into<crate::types::WebSearchUsageGroupBy>,
        >,
    ) -> Self {
        self.list.call.endpoint.group_by = Some(
            group_by.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `group_by[]` if there is a value for it; see [`group_by`](Self::group_by).
    #[inline]
    pub fn maybe_group_by(
        self,
        group_by: Option<Vec<crate::types::WebSearchUsageGroupBy>>,
    ) -> Self {
        match group_by {
            Some(group_by) => self.group_by(group_by),
            None => self,
        }
    }
    /// Sets `models[]`.
    ///
    /// Keeps only what these models did.
    #[inline]
    pub fn models(
        mut self,
        models: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list.call.endpoint.models = Some(
            models.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `models[]` if there is a value for it; see [`models`](Self::models).
    #[inline]
    pub fn maybe_models(self, models: Option<Vec<String>>) -> Self {
        match models {
            Some(models) => self.models(models),
            None => self,
        }
    }
    /// Sets `project_ids[]`.
    ///
    /// Keeps only what these projects used.
    #[inline]
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
    ) -> Self {
        self.list.call.endpoint.project_ids = Some(
            project_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `project_ids[]` if there is a value for it; see [`project_ids`](Self::project_ids).
    #[inline]
    pub fn maybe_project_ids(
        self,
        project_ids: Option<Vec<crate::types::ProjectId>>,
    ) -> Self {
        match project_ids {
            Some(project_ids) => self.project_ids(project_ids),
            None => self,
        }
    }
    /// Sets `user_ids[]`.
    ///
    /// Keeps only what these users used.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> Self {
        self.list.call.endpoint.user_ids = Some(
            user_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `user_ids[]` if there is a value for it; see [`user_ids`](Self::user_ids).
    #[inline]
    pub fn maybe_user_ids(self, user_ids: Option<Vec<crate::types::UserId>>) -> Self {
        match user_ids {
            Some(user_ids) => self.user_ids(user_ids),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/users`. Made by [`Users::list`](crate::resources::Users::list).
#[derive(Clone, Debug)]
pub struct ListUsers {
    emails: Option<Vec<String>>,
    page: crate::model::page::PageQuery,
}
impl ListUsers {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            emails: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListUsers {}
impl crate::call::Endpoint for ListUsers {
    type Output = crate::model::page::Page<crate::types::User>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[112usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_users(self.page.cursor(), self.emails.as_ref(), self.page.limit())
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListUsers {
    type Item = crate::types::User;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListUsers> {
    /// Sets `emails[]`.
    ///
    /// Keeps only users whose email address is one of these.
    #[inline]
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.endpoint.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `emails[]` if there is a value for it; see [`emails`](Self::emails).
    #[inline]
    pub fn maybe_emails(self, emails: Option<Vec<String>>) -> Self {
        match emails {
            Some(emails) => self.emails(emails),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/users/{user_id}`. Made by [`Users::delete`](crate::resources::Users::delete).
#[derive(Clone, Debug)]
pub struct DeleteUser {
    user_id: crate::types::UserId,
}
impl DeleteUser {
    #[inline]
    pub(crate) fn new(user_id: impl Into<crate::types::UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
impl crate::call::sealed::Sealed for DeleteUser {}
impl crate::call::Endpoint for DeleteUser {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[113usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_user(&self.user_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.user_id.as_str().into(),
            deleted: true,
            object: "organization.user.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/users/{user_id}`. Made by [`Users::get`](crate::resources::Users::get).
#[derive(Clone, Debug)]
pub struct GetUser {
    user_id: crate::types::UserId,
}
impl GetUser {
    #[inline]
    pub(crate) fn new(user_id: impl Into<crate::types::UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
impl crate::call::sealed::Sealed for GetUser {}
impl crate::call::Endpoint for GetUser {
    type Output = crate::types::User;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[114usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_user(&self.user_id)
    }
}
/// The parameters of `POST /organization/users/{user_id}`. Made by [`Users::update`](crate::resources::Users::update).
#[derive(Clone, Debug)]
pub struct UpdateUser {
    user_id: crate::types::UserId,
    body: crate::raw::types::UpdateUserRequest,
}
impl UpdateUser {
    #[inline]
    pub(crate) fn new(user_id: impl Into<crate::types::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            body: crate::raw::types::UpdateUserRequest {
                developer_persona: None,
                role: None,
                role_id: None,
                technical_level: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateUser {}
impl crate::call::Endpoint for UpdateUser {
    type Output = crate::types::User;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[115usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        crate::call::check::id(
            "role_id",
            self.body.role_id.as_ref().map(|id| id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_user(&self.user_id, &self.body)
    }
}
impl crate::call::Call<UpdateUser> {
    /// Sets `developer_persona`.
    ///
    /// What is noted of what the user works as. It decides nothing that the user may do.
    #[inline]
    pub fn developer_persona(mut self, developer_persona: impl Into<String>) -> Self {
        self.endpoint.body.developer_persona = Some(
            crate::model::nullable::Nullable::Value(developer_persona.into()),
        );
        self
    }
    /// Sets `developer_persona` if there is a value for it; see [`developer_persona`](Self::developer_persona).
    #[inline]
    pub fn maybe_developer_persona(self, developer_persona: Option<String>) -> Self {
        match developer_persona {
            Some(developer_persona) => self.developer_persona(developer_persona),
            None => self,
        }
    }
    /// Removes `developer_persona`, by sending an explicit null.
    ///
    /// What is noted of what the user works as. It decides nothing that the user may do.
    #[inline]
    pub fn clear_developer_persona(mut self) -> Self {
        self.endpoint.body.developer_persona = Some(
            crate::model::nullable::Nullable::Null,
        );
        self
    }
    /// Sets `role`.
    ///
    /// New membership role in the organization.
    #[inline]
    pub fn role(mut self, role: impl Into<crate::types::OrganizationRole>) -> Self {
        self.endpoint.body.role = Some(role.into());
        self
    }
    /// Sets `role` if there is a value for it; see [`role`](Self::role).
    #[inline]
    pub fn maybe_role(self, role: Option<crate::types::OrganizationRole>) -> Self {
        match role {
            Some(role) => self.role(role),
            None => self,
        }
    }
    /// Sets `role_id`.
    ///
    /// Id of a role of the organization to assign to the user. Not a membership role.
    #[inline]
    pub fn role_id(mut self, role_id: impl Into<crate::types::RoleId>) -> Self {
        self.endpoint.body.role_id = Some(role_id.into());
        self
    }
    /// Sets `role_id` if there is a value for it; see [`role_id`](Self::role_id).
    #[inline]
    pub fn maybe_role_id(self, role_id: Option<crate::types::RoleId>) -> Self {
        match role_id {
            Some(role_id) => self.role_id(role_id),
            None => self,
        }
    }
    /// Sets `technical_level`.
    ///
    /// What is noted of the technical experience of the user. It decides nothing that the user may do.
    #[inline]
    pub fn technical_level(mut self, technical_level: impl Into<String>) -> Self {
        self.endpoint.body.technical_level = Some(
            crate::model::nullable::Nullable::Value(technical_level.into()),
        );
        self
    }
    /// Sets `technical_level` if there is a value for it; see [`technical_level`](Self::technical_level).
    #[inline]
    pub fn maybe_technical_level(self, technical_level: Option<String>) -> Self {
        match technical_level {
            Some(technical_level) => self.technical_level(technical_level),
            None => self,
        }
    }
    /// Removes `technical_level`, by sending an explicit null.
    ///
    /// What is noted of the technical experience of the user. It decides nothing that the user may do.
    #[inline]
    pub fn clear_technical_level(mut self) -> Self {
        self.endpoint.body.technical_level = Some(
            crate::model::nullable::Nullable::Null,
        );
        self
    }
}
/// The parameters of `GET /organization/users/{user_id}/roles`. Made by [`UserRoles::list`](crate::resources::UserRoles::list).
#[derive(Clone, Debug)]
pub struct ListUserRoles {
    user_id: crate::types::UserId,
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListUserRoles {
    #[inline]
    pub(crate) fn new(user_id: impl Into<crate::types::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListUserRoles {}
impl crate::call::Endpoint for ListUserRoles {
    type Output = crate::model::page::Page<crate::types::AssignedRole>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[116usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        crate::call::check::range("limit", self.page.limit, Some(0i64), Some(1000i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_user_roles(
            &self.user_id,
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListUserRoles {
    type Item = crate::types::AssignedRole;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListUserRoles> {
    /// Sets `order`.
    ///
    /// Order of the items. The service sorts ascending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/users/{user_id}/roles`. Made by [`UserRoles::assign`](crate::resources::UserRoles::assign).
#[derive(Clone, Debug)]
pub struct AssignUserRole {
    user_id: crate::types::UserId,
    body: crate::raw::types::AssignRoleRequest,
}
impl AssignUserRole {
    #[inline]
    pub(crate) fn new(
        user_id: impl Into<crate::types::UserId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            body: crate::raw::types::AssignRoleRequest {
                role_id: role_id.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for AssignUserRole {}
impl crate::call::Endpoint for AssignUserRole {
    type Output = crate::types::UserRoleAssignment;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[117usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.body.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.assign_user_role(&self.user_id, &self.body)
    }
}
/// The parameters of `DELETE /organization/users/{user_id}/roles/{role_id}`. Made by [`UserRoles::unassign`](crate::resources::UserRoles::unassign).
#[derive(Clone, Debug)]
pub struct UnassignUserRole {
    user_id: crate::types::UserId,
    role_id: crate::types::RoleId,
}
impl UnassignUserRole {
    #[inline]
    pub(crate) fn new(
        user_id: impl Into<crate::types::UserId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            role_id: role_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for UnassignUserRole {}
impl crate::call::Endpoint for UnassignUserRole {
    type Output = crate::types::Removed;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[118usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.unassign_user_role(&self.user_id, &self.role_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Removed {
            deleted: true,
            object: "user.role.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/users/{user_id}/roles/{role_id}`. Made by [`UserRoles::get`](crate::resources::UserRoles::get).
#[derive(Clone, Debug)]
pub struct GetUserRole {
    user_id: crate::types::UserId,
    role_id: crate::types::RoleId,
}
impl GetUserRole {
    #[inline]
    pub(crate) fn new(
        user_id: impl Into<crate::types::UserId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            role_id: role_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetUserRole {}
impl crate::call::Endpoint for GetUserRole {
    type Output = crate::types::AssignedRole;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[119usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_user_role(&self.user_id, &self.role_id)
    }
}
/// The parameters of `GET /organization/workload_identity_providers`. Made by [`WorkloadIdentityProviders::list`](crate::resources::WorkloadIdentityProviders::list).
#[derive(Clone, Debug)]
pub struct ListWorkloadIdentityProviders {
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListWorkloadIdentityProviders {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListWorkloadIdentityProviders {}
impl crate::call::Endpoint for ListWorkloadIdentityProviders {
    type Output = crate::model::page::Page<crate::types::WorkloadIdentityProvider>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[120usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(100i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_workload_identity_providers(
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListWorkloadIdentityProviders {
    type Item = crate::types::WorkloadIdentityProvider;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListWorkloadIdentityProviders> {
    /// Sets `order`.
    ///
    /// Order of the items. Which one the service takes by default is not documented.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/workload_identity_providers`. Made by [`WorkloadIdentityProviders::create`](crate::resources::WorkloadIdentityProviders::create).
#[derive(Clone, Debug)]
pub struct CreateWorkloadIdentityProvider {
    body: crate::raw::types::CreateWorkloadIdentityProviderRequest,
}
impl CreateWorkloadIdentityProvider {
    #[inline]
    pub(crate) fn new(
        name: impl Into<String>,
        issuer: impl Into<String>,
        audience: impl Into<String>,
    ) -> Self {
        Self {
            body: crate::raw::types::CreateWorkloadIdentityProviderRequest {
                name: name.into(),
                issuer: issuer.into(),
                audience: audience.into(),
                type_: crate::types::WorkloadIdentityProviderType::Oidc,
                attribute_transformations: None,
                description: None,
                enabled: None,
                verification: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateWorkloadIdentityProvider {}
impl crate::call::Endpoint for CreateWorkloadIdentityProvider {
    type Output = crate::types::WorkloadIdentityProvider;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[121usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::length(
            "name",
            Some(self.body.name.as_str()),
            Some(1i64),
            None,
        )?;
        crate::call::check::length(
            "issuer",
            Some(self.body.issuer.as_str()),
            Some(1i64),
            None,
        )?;
        crate::call::check::length(
            "audience",
            Some(self.body.audience.as_str()),
            Some(1i64),
            None,
        )?;
        crate::call::check::count(
            "attribute_transformations",
            self.body.attribute_transformations.as_deref(),
            None,
            Some(20i64),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_workload_identity_provider(&self.body)
    }
}
impl crate::call::Call<CreateWorkloadIdentityProvider> {
    /// Sets `type`.
    ///
    /// What the issuer speaks.
    #[inline]
    pub fn type_(
        mut self,
        type_: impl Into<crate::types::WorkloadIdentityProviderType>,
    ) -> Self {
        self.endpoint.body.type_ = type_.into();
        self
    }
    /// Sets `type` if there is a value for it; see [`type_`](Self::type_).
    #[inline]
    pub fn maybe_type(
        self,
        type_: Option<crate::types::WorkloadIdentityProviderType>,
    ) -> Self {
        match type_ {
            Some(type_) => self.type_(type_),
            None => self,
        }
    }
    /// Sets `attribute_transformations`.
    ///
    /// Attributes to make from those of a token, at most 20. Federation rules can match them like the others.
    #[inline]
    pub fn attribute_transformations(
        mut self,
        attribute_transformations: impl IntoIterator<
            Item = impl Into<crate::types::AttributeTransformation>,
        >,
    ) -> Self {
        self.endpoint.body.attribute_transformations = Some(
            attribute_transformations.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `attribute_transformations` if there is a value for it; see [`attribute_transformations`](Self::attribute_transformations).
    #[inline]
    pub fn maybe_attribute_transformations(
        self,
        attribute_transformations: Option<Vec<crate::types::AttributeTransformation>>,
    ) -> Self {
        match attribute_transformations {
            Some(attribute_transformations) => {
                self.attribute_transformations(attribute_transformations)
            }
            None => self,
        }
    }
    /// Sets `description`.
    ///
    /// What the provider is there for, for people to read.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.endpoint.body.description = Some(description.into());
        self
    }
    /// Sets `description` if there is a value for it; see [`description`](Self::description).
    #[inline]
    pub fn maybe_description(self, description: Option<String>) -> Self {
        match description {
            Some(description) => self.description(description),
            None => self,
        }
    }
    /// Sets `enabled`.
    ///
    /// Whether tokens of the issuer are taken from the start. What the service takes by default is not documented.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.endpoint.body.enabled = Some(enabled);
        self
    }
    /// Sets `enabled` if there is a value for it; see [`enabled`](Self::enabled).
    #[inline]
    pub fn maybe_enabled(self, enabled: Option<bool>) -> Self {
        match enabled {
            Some(enabled) => self.enabled(enabled),
            None => self,
        }
    }
    /// Sets `verification`.
    ///
    /// Where the keys come from that a token must be signed with. What the service does without it is not documented.
    #[inline]
    pub fn verification(
        mut self,
        verification: impl Into<crate::types::WorkloadIdentityVerification>,
    ) -> Self {
        self.endpoint.body.verification = Some(verification.into());
        self
    }
    /// Sets `verification` if there is a value for it; see [`verification`](Self::verification).
    #[inline]
    pub fn maybe_verification(
        self,
        verification: Option<crate::types::WorkloadIdentityVerification>,
    ) -> Self {
        match verification {
            Some(verification) => self.verification(verification),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`. Made by [`WorkloadIdentityProviders::delete`](crate::resources::WorkloadIdentityProviders::delete).
#[derive(Clone, Debug)]
pub struct DeleteWorkloadIdentityProvider {
    workload_identity_provider_id: crate::types::WorkloadIdentityProviderId,
}
impl DeleteWorkloadIdentityProvider {
    #[inline]
    pub(crate) fn new(
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
    ) -> Self {
        Self {
            workload_identity_provider_id: workload_identity_provider_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteWorkloadIdentityProvider {}
impl crate::call::Endpoint for DeleteWorkloadIdentityProvider {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[122usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id(
            "workload_identity_provider_id",
            Some(self.workload_identity_provider_id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_workload_identity_provider(&self.workload_identity_provider_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.workload_identity_provider_id.as_str().into(),
            deleted: true,
            object: "organization.workload_identity_provider.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/workload_identity_providers/{workload_identity_provider_id}`. Made by [`WorkloadIdentityProviders::get`](crate::resources::WorkloadIdentityProviders::get).
#[derive(Clone, Debug)]
pub struct GetWorkloadIdentityProvider {
    workload_identity_provider_id: crate::types::WorkloadIdentityProviderId,
}
impl GetWorkloadIdentityProvider {
    #[inline]
    pub(crate) fn new(
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
    ) -> Self {
        Self {
            workload_identity_provider_id: workload_identity_provider_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetWorkloadIdentityProvider {}
impl crate::call::Endpoint for GetWorkloadIdentityProvider {
    type Output = crate::types::WorkloadIdentityProvider;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[123usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id(
            "workload_identity_provider_id",
            Some(self.workload_identity_provider_id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_workload_identity_provider(&self.workload_identity_provider_id)
    }
}
/// The parameters of `POST /organization/workload_identity_providers/{workload_identity_provider_id}`. Made by [`WorkloadIdentityProviders::update`](crate::resources::WorkloadIdentityProviders::update).
#[derive(Clone, Debug)]
pub struct UpdateWorkloadIdentityProvider {
    workload_identity_provider_id: crate::types::WorkloadIdentityProviderId,
    body: crate::raw::types::UpdateWorkloadIdentityProviderRequest,
}
impl UpdateWorkloadIdentityProvider {
    #[inline]
    pub(crate) fn new(
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
    ) -> Self {
        Self {
            workload_identity_provider_id: workload_identity_provider_id.into(),
            body: crate::raw::types::UpdateWorkloadIdentityProviderRequest {
                attribute_transformations: None,
                audience: None,
                description: None,
                enabled: None,
                issuer: None,
                name: None,
                verification: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateWorkloadIdentityProvider {}
impl crate::call::Endpoint for UpdateWorkloadIdentityProvider {
    type Output = crate::types::WorkloadIdentityProvider;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[124usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id(
            "workload_identity_provider_id",
            Some(self.workload_identity_provider_id.as_str()),
        )?;
        crate::call::check::count(
            "attribute_transformations",
            self.body.attribute_transformations.as_deref(),
            None,
            Some(20i64),
        )?;
        crate::call::check::length(
            "audience",
            self.body.audience.as_deref(),
            Some(1i64),
            None,
        )?;
        crate::call::check::length(
            "issuer",
            self.body.issuer.as_deref(),
            Some(1i64),
            None,
        )?;
        crate::call::check::length("name", self.body.name.as_deref(), Some(1i64), None)?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_workload_identity_provider(
            &self.workload_identity_provider_id,
            &self.body,
        )
    }
}
impl crate::call::Call<UpdateWorkloadIdentityProvider> {
    /// Sets `attribute_transformations`.
    ///
    /// All attributes to make from those of a token, at most 20. Replaces those that there are; an empty list removes them all.
    #[inline]
    pub fn attribute_transformations(
        mut self,
        attribute_transformations: impl IntoIterator<
            Item = impl Into<crate::types::AttributeTransformation>,
        >,
    ) -> Self {
        self.endpoint.body.attribute_transformations = Some(
            attribute_transformations.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `attribute_transformations` if there is a value for it; see [`attribute_transformations`](Self::attribute_transformations).
    #[inline]
    pub fn maybe_attribute_transformations(
        self,
        attribute_transformations: Option<Vec<crate::types::AttributeTransformation>>,
    ) -> Self {
        match attribute_transformations {
            Some(attribute_transformations) => {
                self.attribute_transformations(attribute_transformations)
            }
            None => self,
        }
    }
    /// Sets `audience`.
    ///
    /// What the claim `aud` of a token must be from now on. Tokens made out to the former one are then refused.
    #[inline]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.endpoint.body.audience = Some(audience.into());
        self
    }
    /// Sets `audience` if there is a value for it; see [`audience`](Self::audience).
    #[inline]
    pub fn maybe_audience(self, audience: Option<String>) -> Self {
        match audience {
            Some(audience) => self.audience(audience),
            None => self,
        }
    }
    /// Sets `description`.
    ///
    /// What the provider is there for, for people to read.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.endpoint.body.description = Some(
            crate::model::nullable::Nullable::Value(description.into()),
        );
        self
    }
    /// Sets `description` if there is a value for it; see [`description`](Self::description).
    #[inline]
    pub fn maybe_description(self, description: Option<String>) -> Self {
        match description {
            Some(description) => self.description(description),
            None => self,
        }
    }
    /// Removes `description`, by sending an explicit null.
    ///
    /// What the provider is there for, for people to read.
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.endpoint.body.description = Some(crate::model::nullable::Nullable::Null);
        self
    }
    /// Sets `enabled`.
    ///
    /// Whether tokens of the issuer are taken. Switched off, its federation rules stay, and let nobody in.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.endpoint.body.enabled = Some(enabled);
        self
    }
    /// Sets `enabled` if there is a value for it; see [`enabled`](Self::enabled).
    #[inline]
    pub fn maybe_enabled(self, enabled: Option<bool>) -> Self {
        match enabled {
            Some(enabled) => self.enabled(enabled),
            None => self,
        }
    }
    /// Sets `issuer`.
    ///
    /// What the claim `iss` of a token must be from now on. Tokens of the former issuer are then refused.
    #[inline]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.endpoint.body.issuer = Some(issuer.into());
        self
    }
    /// Sets `issuer` if there is a value for it; see [`issuer`](Self::issuer).
    #[inline]
    pub fn maybe_issuer(self, issuer: Option<String>) -> Self {
        match issuer {
            Some(issuer) => self.issuer(issuer),
            None => self,
        }
    }
    /// Sets `name`.
    ///
    /// What the provider is to be called.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.endpoint.body.name = Some(name.into());
        self
    }
    /// Sets `name` if there is a value for it; see [`name`](Self::name).
    #[inline]
    pub fn maybe_name(self, name: Option<String>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }
    /// Sets `verification`.
    ///
    /// Where the keys come from that a token must be signed with, whole: uploaded keys replace all that were there.
    #[inline]
    pub fn verification(
        mut self,
        verification: impl Into<crate::types::WorkloadIdentityVerification>,
    ) -> Self {
        self.endpoint.body.verification = Some(verification.into());
        self
    }
    /// Sets `verification` if there is a value for it; see [`verification`](Self::verification).
    #[inline]
    pub fn maybe_verification(
        self,
        verification: Option<crate::types::WorkloadIdentityVerification>,
    ) -> Self {
        match verification {
            Some(verification) => self.verification(verification),
            None => self,
        }
    }
}
/// The parameters of `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`. Made by [`WorkloadIdentityProviderFederationRules::list`](crate::resources::WorkloadIdentityProviderFederationRules::list).
#[derive(Clone, Debug)]
pub struct ListFederationRules {
    workload_identity_provider_id: crate::types::WorkloadIdentityProviderId,
    order: Option<crate::types::Order>,
    service_account_id: Option<crate::types::ServiceAccountId>,
    page: crate::model::page::PageQuery,
}
impl ListFederationRules {
    #[inline]
    pub(crate) fn new(
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
    ) -> Self {
        Self {
            workload_identity_provider_id: workload_identity_provider_id.into(),
            order: None,
            service_account_id: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListFederationRules {}
impl crate::call::Endpoint for ListFederationRules {
    type Output = crate::model::page::Page<crate::types::FederationRule>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[125usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id(
            "workload_identity_provider_id",
            Some(self.workload_identity_provider_id.as_str()),
        )?;
        crate::call::check::range("limit", self.page.limit, Some(1i64), Some(100i64))?;
        crate::call::check::id(
            "service_account_id",
            self.service_account_id.as_ref().map(|id| id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_federation_rules(
            &self.workload_identity_provider_id,
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
            self.service_account_id.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListFederationRules {
    type Item = crate::types::FederationRule;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListFederationRules> {
    /// Sets `order`.
    ///
    /// Order of the items. Which one the service takes by default is not documented.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
    /// Sets `service_account_id`.
    ///
    /// Keeps only rules by which machines act as this service account.
    #[inline]
    pub fn service_account_id(
        mut self,
        service_account_id: impl Into<crate::types::ServiceAccountId>,
    ) -> Self {
        self.call.endpoint.service_account_id = Some(service_account_id.into());
        self
    }
    /// Sets `service_account_id` if there is a value for it; see [`service_account_id`](Self::service_account_id).
    #[inline]
    pub fn maybe_service_account_id(
        self,
        service_account_id: Option<crate::types::ServiceAccountId>,
    ) -> Self {
        match service_account_id {
            Some(service_account_id) => self.service_account_id(service_account_id),
            None => self,
        }
    }
}
/// The parameters of `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`. Made by [`WorkloadIdentityProviderFederationRules::create`](crate::resources::WorkloadIdentityProviderFederationRules::create).
#[derive(Clone, Debug)]
pub struct CreateFederationRule {
    workload_identity_provider_id: crate::types::WorkloadIdentityProviderId,
    body: crate::raw::types::CreateFederationRuleRequest,
}
impl CreateFederationRule {
    #[inline]
    pub(crate) fn new(
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
        project_id: impl Into<crate::types::ProjectId>,
        service_account_id: impl Into<crate::types::ServiceAccountId>,
        attribute_matchers: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        Self {
            workload_identity_provider_id: workload_identity_provider_id.into(),
            body: crate::raw::types::CreateFederationRuleRequest {
                project_id: project_id.into(),
                service_account_id: service_account_id.into(),
                attribute_matchers: attribute_matchers.into(),
                description: None,
                enabled: None,
                name: None,
                permissions: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateFederationRule {}
impl crate::call::Endpoint for CreateFederationRule {
    type Output = crate::types::FederationRule;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[126usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id(
            "workload_identity_provider_id",
            Some(self.workload_identity_provider_id.as_str()),
        )?;
        crate::call::check::id("project_id", Some(self.body.project_id.as_str()))?;
        crate::call::check::id(
            "service_account_id",
            Some(self.body.service_account_id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_federation_rule(&self.workload_identity_provider_id, &self.body)
    }
}
impl crate::call::Call<CreateFederationRule> {
    /// Sets `description`.
    ///
    /// What the rule is there for, for people to read.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.endpoint.body.description = Some(description.into());
        self
    }
    /// Sets `description` if there is a value for it; see [`description`](Self::description).
    #[inline]
    pub fn maybe_description(self, description: Option<String>) -> Self {
        match description {
            Some(description) => self.description(description),
            None => self,
        }
    }
    /// Sets `enabled`.
    ///
    /// Whether tokens get in by the rule from the start. What the service takes by default is not documented.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.endpoint.body.enabled = Some(enabled);
        self
    }
    /// Sets `enabled` if there is a value for it; see [`enabled`](Self::enabled).
    #[inline]
    pub fn maybe_enabled(self, enabled: Option<bool>) -> Self {
        match enabled {
            Some(enabled) => self.enabled(enabled),
            None => self,
        }
    }
    /// Sets `name`.
    ///
    /// What the rule is to be called.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.endpoint.body.name = Some(name.into());
        self
    }
    /// Sets `name` if there is a value for it; see [`name`](Self::name).
    #[inline]
    pub fn maybe_name(self, name: Option<String>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }
    /// Sets `permissions`.
    ///
    /// How much of what the account may do. Name it: what the service takes by default is not documented.
    #[inline]
    pub fn permissions(
        mut self,
        permissions: impl Into<crate::types::FederationRulePermissions>,
    ) -> Self {
        self.endpoint.body.permissions = Some(permissions.into());
        self
    }
    /// Sets `permissions` if there is a value for it; see [`permissions`](Self::permissions).
    #[inline]
    pub fn maybe_permissions(
        self,
        permissions: Option<crate::types::FederationRulePermissions>,
    ) -> Self {
        match permissions {
            Some(permissions) => self.permissions(permissions),
            None => self,
        }
    }
}
/// The parameters of `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`. Made by [`WorkloadIdentityProviderFederationRules::delete`](crate::resources::WorkloadIdentityProviderFederationRules::delete).
#[derive(Clone, Debug)]
pub struct DeleteFederationRule {
    workload_identity_provider_id: crate::types::WorkloadIdentityProviderId,
    workload_identity_federation_rule_id: crate::types::FederationRuleId,
}
impl DeleteFederationRule {
    #[inline]
    pub(crate) fn new(
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
        workload_identity_federation_rule_id: impl Into<crate::types::FederationRuleId>,
    ) -> Self {
        Self {
            workload_identity_provider_id: workload_identity_provider_id.into(),
            workload_identity_federation_rule_id: workload_identity_federation_rule_id
                .into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteFederationRule {}
impl crate::call::Endpoint for DeleteFederationRule {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[127usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id(
            "workload_identity_provider_id",
            Some(self.workload_identity_provider_id.as_str()),
        )?;
        crate::call::check::id(
            "workload_identity_federation_rule_id",
            Some(self.workload_identity_federation_rule_id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_federation_rule(
            &self.workload_identity_provider_id,
            &self.workload_identity_federation_rule_id,
        )
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.workload_identity_federation_rule_id.as_str().into(),
            deleted: true,
            object: "organization.workload_identity_federation_rule.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`. Made by [`WorkloadIdentityProviderFederationRules::get`](crate::resources::WorkloadIdentityProviderFederationRules::get).
#[derive(Clone, Debug)]
pub struct GetFederationRule {
    workload_identity_provider_id: crate::types::WorkloadIdentityProviderId,
    workload_identity_federation_rule_id: crate::types::FederationRuleId,
}
impl GetFederationRule {
    #[inline]
    pub(crate) fn new(
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
        workload_identity_federation_rule_id: impl Into<crate::types::FederationRuleId>,
    ) -> Self {
        Self {
            workload_identity_provider_id: workload_identity_provider_id.into(),
            workload_identity_federation_rule_id: workload_identity_federation_rule_id
                .into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetFederationRule {}
impl crate::call::Endpoint for GetFederationRule {
    type Output = crate::types::FederationRule;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[128usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id(
            "workload_identity_provider_id",
            Some(self.workload_identity_provider_id.as_str()),
        )?;
        crate::call::check::id(
            "workload_identity_federation_rule_id",
            Some(self.workload_identity_federation_rule_id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_federation_rule(
            &self.workload_identity_provider_id,
            &self.workload_identity_federation_rule_id,
        )
    }
}
/// The parameters of `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`. Made by [`WorkloadIdentityProviderFederationRules::update`](crate::resources::WorkloadIdentityProviderFederationRules::update).
#[derive(Clone, Debug)]
pub struct UpdateFederationRule {
    workload_identity_provider_id: crate::types::WorkloadIdentityProviderId,
    workload_identity_federation_rule_id: crate::types::FederationRuleId,
    body: crate::raw::types::UpdateFederationRuleRequest,
}
impl UpdateFederationRule {
    #[inline]
    pub(crate) fn new(
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
        workload_identity_federation_rule_id: impl Into<crate::types::FederationRuleId>,
    ) -> Self {
        Self {
            workload_identity_provider_id: workload_identity_provider_id.into(),
            workload_identity_federation_rule_id: workload_identity_federation_rule_id
                .into(),
            body: crate::raw::types::UpdateFederationRuleRequest {
                attribute_matchers: None,
                description: None,
                enabled: None,
                name: None,
                permissions: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateFederationRule {}
impl crate::call::Endpoint for UpdateFederationRule {
    type Output = crate::types::FederationRule;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[129usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id(
            "workload_identity_provider_id",
            Some(self.workload_identity_provider_id.as_str()),
        )?;
        crate::call::check::id(
            "workload_identity_federation_rule_id",
            Some(self.workload_identity_federation_rule_id.as_str()),
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_federation_rule(
            &self.workload_identity_provider_id,
            &self.workload_identity_federation_rule_id,
            &self.body,
        )
    }
}
impl crate::call::Call<UpdateFederationRule> {
    /// Sets `attribute_matchers`.
    ///
    /// All attributes that a token must have from now on, each with its value: a text, a number, or true or false. Replaces those that there are.
    #[inline]
    pub fn attribute_matchers(
        mut self,
        attribute_matchers: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.endpoint.body.attribute_matchers = Some(attribute_matchers.into());
        self
    }
    /// Sets `attribute_matchers` if there is a value for it; see [`attribute_matchers`](Self::attribute_matchers).
    #[inline]
    pub fn maybe_attribute_matchers(
        self,
        attribute_matchers: Option<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        match attribute_matchers {
            Some(attribute_matchers) => self.attribute_matchers(attribute_matchers),
            None => self,
        }
    }
    /// Sets `description`.
    ///
    /// What the rule is there for, for people to read.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.endpoint.body.description = Some(
            crate::model::nullable::Nullable::Value(description.into()),
        );
        self
    }
    /// Sets `description` if there is a value for it; see [`description`](Self::description).
    #[inline]
    pub fn maybe_description(self, description: Option<String>) -> Self {
        match description {
            Some(description) => self.description(description),
            None => self,
        }
    }
    /// Removes `description`, by sending an explicit null.
    ///
    /// What the rule is there for, for people to read.
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.endpoint.body.description = Some(crate::model::nullable::Nullable::Null);
        self
    }
    /// Sets `enabled`.
    ///
    /// Whether tokens get in by the rule.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.endpoint.body.enabled = Some(enabled);
        self
    }
    /// Sets `enabled` if there is a value for it; see [`enabled`](Self::enabled).
    #[inline]
    pub fn maybe_enabled(self, enabled: Option<bool>) -> Self {
        match enabled {
            Some(enabled) => self.enabled(enabled),
            None => self,
        }
    }
    /// Sets `name`.
    ///
    /// What the rule is to be called.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.endpoint.body.name = Some(
            crate::model::nullable::Nullable::Value(name.into()),
        );
        self
    }
    /// Sets `name` if there is a value for it; see [`name`](Self::name).
    #[inline]
    pub fn maybe_name(self, name: Option<String>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }
    /// Removes `name`, by sending an explicit null.
    ///
    /// What the rule is to be called.
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.endpoint.body.name = Some(crate::model::nullable::Nullable::Null);
        self
    }
    /// Sets `permissions`.
    ///
    /// How much of what the account may do, whole: scopes are not added to those that there are.
    #[inline]
    pub fn permissions(
        mut self,
        permissions: impl Into<crate::types::FederationRulePermissions>,
    ) -> Self {
        self.endpoint.body.permissions = Some(permissions.into());
        self
    }
    /// Sets `permissions` if there is a value for it; see [`permissions`](Self::permissions).
    #[inline]
    pub fn maybe_permissions(
        self,
        permissions: Option<crate::types::FederationRulePermissions>,
    ) -> Self {
        match permissions {
            Some(permissions) => self.permissions(permissions),
            None => self,
        }
    }
}
/// The parameters of `GET /projects/{project_id}/groups/{group_id}/roles`. Made by [`ProjectGroupRoles::list`](crate::resources::ProjectGroupRoles::list).
#[derive(Clone, Debug)]
pub struct ListProjectGroupRoles {
    project_id: crate::types::ProjectId,
    group_id: crate::types::GroupId,
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListProjectGroupRoles {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        group_id: impl Into<crate::types::GroupId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            group_id: group_id.into(),
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListProjectGroupRoles {}
impl crate::call::Endpoint for ListProjectGroupRoles {
    type Output = crate::model::page::Page<crate::types::AssignedRole>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[130usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::range("limit", self.page.limit, Some(0i64), Some(1000i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_project_group_roles(
            &self.project_id,
            &self.group_id,
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListProjectGroupRoles {
    type Item = crate::types::AssignedRole;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListProjectGroupRoles> {
    /// Sets `order`.
    ///
    /// Order of the items. The service sorts ascending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /projects/{project_id}/groups/{group_id}/roles`. Made by [`ProjectGroupRoles::assign`](crate::resources::ProjectGroupRoles::assign).
#[derive(Clone, Debug)]
pub struct AssignProjectGroupRole {
    project_id: crate::types::ProjectId,
    group_id: crate::types::GroupId,
    body: crate::raw::types::AssignRoleRequest,
}
impl AssignProjectGroupRole {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        group_id: impl Into<crate::types::GroupId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            group_id: group_id.into(),
            body: crate::raw::types::AssignRoleRequest {
                role_id: role_id.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for AssignProjectGroupRole {}
impl crate::call::Endpoint for AssignProjectGroupRole {
    type Output = crate::types::GroupRoleAssignment;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[131usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.body.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.assign_project_group_role(&self.project_id, &self.group_id, &self.body)
    }
}
/// The parameters of `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`. Made by [`ProjectGroupRoles::unassign`](crate::resources::ProjectGroupRoles::unassign).
#[derive(Clone, Debug)]
pub struct UnassignProjectGroupRole {
    project_id: crate::types::ProjectId,
    group_id: crate::types::GroupId,
    role_id: crate::types::RoleId,
}
impl UnassignProjectGroupRole {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        group_id: impl Into<crate::types::GroupId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            group_id: group_id.into(),
            role_id: role_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for UnassignProjectGroupRole {}
impl crate::call::Endpoint for UnassignProjectGroupRole {
    type Output = crate::types::Removed;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[132usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.unassign_project_group_role(&self.project_id, &self.group_id, &self.role_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Removed {
            deleted: true,
            object: "group.role.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`. Made by [`ProjectGroupRoles::get`](crate::resources::ProjectGroupRoles::get).
#[derive(Clone, Debug)]
pub struct GetProjectGroupRole {
    project_id: crate::types::ProjectId,
    group_id: crate::types::GroupId,
    role_id: crate::types::RoleId,
}
impl GetProjectGroupRole {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        group_id: impl Into<crate::types::GroupId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            group_id: group_id.into(),
            role_id: role_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectGroupRole {}
impl crate::call::Endpoint for GetProjectGroupRole {
    type Output = crate::types::AssignedRole;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[133usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("group_id", Some(self.group_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_group_role(&self.project_id, &self.group_id, &self.role_id)
    }
}
/// The parameters of `GET /projects/{project_id}/roles`. Made by [`ProjectRoles::list`](crate::resources::ProjectRoles::list).
#[derive(Clone, Debug)]
pub struct ListProjectRoles {
    project_id: crate::types::ProjectId,
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListProjectRoles {
    #[inline]
    pub(crate) fn new(project_id: impl Into<crate::types::ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListProjectRoles {}
impl crate::call::Endpoint for ListProjectRoles {
    type Output = crate::model::page::Page<crate::types::Role>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[134usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::range("limit", self.page.limit, Some(0i64), Some(1000i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_project_roles(
            &self.project_id,
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListProjectRoles {
    type Item = crate::types::Role;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListProjectRoles> {
    /// Sets `order`.
    ///
    /// Order of the items. The service sorts ascending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /projects/{project_id}/roles`. Made by [`ProjectRoles::create`](crate::resources::ProjectRoles::create).
#[derive(Clone, Debug)]
pub struct CreateProjectRole {
    project_id: crate::types::ProjectId,
    body: crate::raw::types::CreateRoleRequest,
}
impl CreateProjectRole {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        role_name: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            body: crate::raw::types::CreateRoleRequest {
                role_name: role_name.into(),
                permissions: permissions.into_iter().map(Into::into).collect(),
                description: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for CreateProjectRole {}
impl crate::call::Endpoint for CreateProjectRole {
    type Output = crate::types::Role;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[135usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::length(
            "role_name",
            Some(self.body.role_name.as_str()),
            Some(1i64),
            None,
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.create_project_role(&self.project_id, &self.body)
    }
}
impl crate::call::Call<CreateProjectRole> {
    /// Sets `description`.
    ///
    /// What the role is for.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.endpoint.body.description = Some(description.into());
        self
    }
    /// Sets `description` if there is a value for it; see [`description`](Self::description).
    #[inline]
    pub fn maybe_description(self, description: Option<String>) -> Self {
        match description {
            Some(description) => self.description(description),
            None => self,
        }
    }
}
/// The parameters of `DELETE /projects/{project_id}/roles/{role_id}`. Made by [`ProjectRoles::delete`](crate::resources::ProjectRoles::delete).
#[derive(Clone, Debug)]
pub struct DeleteProjectRole {
    project_id: crate::types::ProjectId,
    role_id: crate::types::RoleId,
}
impl DeleteProjectRole {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            role_id: role_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for DeleteProjectRole {}
impl crate::call::Endpoint for DeleteProjectRole {
    type Output = crate::types::Deleted;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[136usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.delete_project_role(&self.project_id, &self.role_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Deleted {
            id: self.role_id.as_str().into(),
            deleted: true,
            object: "role.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /projects/{project_id}/roles/{role_id}`. Made by [`ProjectRoles::get`](crate::resources::ProjectRoles::get).
#[derive(Clone, Debug)]
pub struct GetProjectRole {
    project_id: crate::types::ProjectId,
    role_id: crate::types::RoleId,
}
impl GetProjectRole {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            role_id: role_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectRole {}
impl crate::call::Endpoint for GetProjectRole {
    type Output = crate::types::Role;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[137usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_role(&self.project_id, &self.role_id)
    }
}
/// The parameters of `POST /projects/{project_id}/roles/{role_id}`. Made by [`ProjectRoles::update`](crate::resources::ProjectRoles::update).
#[derive(Clone, Debug)]
pub struct UpdateProjectRole {
    project_id: crate::types::ProjectId,
    role_id: crate::types::RoleId,
    body: crate::raw::types::UpdateRoleRequest,
}
impl UpdateProjectRole {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            role_id: role_id.into(),
            body: crate::raw::types::UpdateRoleRequest {
                description: None,
                permissions: None,
                role_name: None,
            },
        }
    }
}
impl crate::call::sealed::Sealed for UpdateProjectRole {}
impl crate::call::Endpoint for UpdateProjectRole {
    type Output = crate::types::Role;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[138usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        crate::call::check::length(
            "role_name",
            self.body.role_name.as_deref(),
            Some(1i64),
            None,
        )?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.update_project_role(&self.project_id, &self.role_id, &self.body)
    }
}
impl crate::call::Call<UpdateProjectRole> {
    /// Sets `description`.
    ///
    /// What the role is for.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.endpoint.body.description = Some(
            crate::model::nullable::Nullable::Value(description.into()),
        );
        self
    }
    /// Sets `description` if there is a value for it; see [`description`](Self::description).
    #[inline]
    pub fn maybe_description(self, description: Option<String>) -> Self {
        match description {
            Some(description) => self.description(description),
            None => self,
        }
    }
    /// Removes `description`, by sending an explicit null.
    ///
    /// What the role is for.
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.endpoint.body.description = Some(crate::model::nullable::Nullable::Null);
        self
    }
    /// Sets `permissions`.
    ///
    /// What the role permits from now on. Replaces all permissions that it has.
    #[inline]
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.endpoint.body.permissions = Some(
            permissions.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `permissions` if there is a value for it; see [`permissions`](Self::permissions).
    #[inline]
    pub fn maybe_permissions(self, permissions: Option<Vec<String>>) -> Self {
        match permissions {
            Some(permissions) => self.permissions(permissions),
            None => self,
        }
    }
    /// Sets `role_name`.
    ///
    /// New name of the role.
    #[inline]
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.endpoint.body.role_name = Some(role_name.into());
        self
    }
    /// Sets `role_name` if there is a value for it; see [`role_name`](Self::role_name).
    #[inline]
    pub fn maybe_role_name(self, role_name: Option<String>) -> Self {
        match role_name {
            Some(role_name) => self.role_name(role_name),
            None => self,
        }
    }
}
/// The parameters of `GET /projects/{project_id}/users/{user_id}/roles`. Made by [`ProjectUserRoles::list`](crate::resources::ProjectUserRoles::list).
#[derive(Clone, Debug)]
pub struct ListProjectUserRoles {
    project_id: crate::types::ProjectId,
    user_id: crate::types::UserId,
    order: Option<crate::types::Order>,
    page: crate::model::page::PageQuery,
}
impl ListProjectUserRoles {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        user_id: impl Into<crate::types::UserId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
            order: None,
            page: crate::model::page::PageQuery::default(),
        }
    }
}
impl crate::call::sealed::Sealed for ListProjectUserRoles {}
impl crate::call::Endpoint for ListProjectUserRoles {
    type Output = crate::model::page::Page<crate::types::AssignedRole>;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[139usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        crate::call::check::range("limit", self.page.limit, Some(0i64), Some(1000i64))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.list_project_user_roles(
            &self.project_id,
            &self.user_id,
            self.page.cursor(),
            self.page.limit(),
            self.order.as_ref(),
        )
    }
    #[inline]
    fn read(
        body: &[u8],
        style: Option<crate::operations::CursorStyle>,
    ) -> crate::transport::decode::Reading<Self::Output> {
        crate::transport::decode::page(body, style)
    }
}
impl crate::paging::list::ListEndpoint for ListProjectUserRoles {
    type Item = crate::types::AssignedRole;
    #[inline]
    fn page_mut(&mut self) -> &mut crate::model::page::PageQuery {
        &mut self.page
    }
}
impl crate::paging::list::List<ListProjectUserRoles> {
    /// Sets `order`.
    ///
    /// Order of the items. The service sorts ascending by default.
    #[inline]
    pub fn order(mut self, order: impl Into<crate::types::Order>) -> Self {
        self.call.endpoint.order = Some(order.into());
        self
    }
    /// Sets `order` if there is a value for it; see [`order`](Self::order).
    #[inline]
    pub fn maybe_order(self, order: Option<crate::types::Order>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}
/// The parameters of `POST /projects/{project_id}/users/{user_id}/roles`. Made by [`ProjectUserRoles::assign`](crate::resources::ProjectUserRoles::assign).
#[derive(Clone, Debug)]
pub struct AssignProjectUserRole {
    project_id: crate::types::ProjectId,
    user_id: crate::types::UserId,
    body: crate::raw::types::AssignRoleRequest,
}
impl AssignProjectUserRole {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        user_id: impl Into<crate::types::UserId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
            body: crate::raw::types::AssignRoleRequest {
                role_id: role_id.into(),
            },
        }
    }
}
impl crate::call::sealed::Sealed for AssignProjectUserRole {}
impl crate::call::Endpoint for AssignProjectUserRole {
    type Output = crate::types::UserRoleAssignment;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[140usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.body.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.assign_project_user_role(&self.project_id, &self.user_id, &self.body)
    }
}
/// The parameters of `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`. Made by [`ProjectUserRoles::unassign`](crate::resources::ProjectUserRoles::unassign).
#[derive(Clone, Debug)]
pub struct UnassignProjectUserRole {
    project_id: crate::types::ProjectId,
    user_id: crate::types::UserId,
    role_id: crate::types::RoleId,
}
impl UnassignProjectUserRole {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        user_id: impl Into<crate::types::UserId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
            role_id: role_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for UnassignProjectUserRole {}
impl crate::call::Endpoint for UnassignProjectUserRole {
    type Output = crate::types::Removed;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[141usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.unassign_project_user_role(&self.project_id, &self.user_id, &self.role_id)
    }
    #[inline]
    fn confirmation(&self, was_absent: bool) -> Option<Self::Output> {
        Some(crate::types::Removed {
            deleted: true,
            object: "user.role.deleted".into(),
            was_absent,
        })
    }
}
/// The parameters of `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`. Made by [`ProjectUserRoles::get`](crate::resources::ProjectUserRoles::get).
#[derive(Clone, Debug)]
pub struct GetProjectUserRole {
    project_id: crate::types::ProjectId,
    user_id: crate::types::UserId,
    role_id: crate::types::RoleId,
}
impl GetProjectUserRole {
    #[inline]
    pub(crate) fn new(
        project_id: impl Into<crate::types::ProjectId>,
        user_id: impl Into<crate::types::UserId>,
        role_id: impl Into<crate::types::RoleId>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
            role_id: role_id.into(),
        }
    }
}
impl crate::call::sealed::Sealed for GetProjectUserRole {}
impl crate::call::Endpoint for GetProjectUserRole {
    type Output = crate::types::AssignedRole;
    #[inline]
    fn operation(&self) -> crate::transport::settings::Target {
        crate::transport::settings::Target::Known(
            &crate::operations::OPERATIONS[142usize],
        )
    }
    #[inline]
    fn check(&self) -> crate::error::Result<()> {
        crate::call::check::id("project_id", Some(self.project_id.as_str()))?;
        crate::call::check::id("user_id", Some(self.user_id.as_str()))?;
        crate::call::check::id("role_id", Some(self.role_id.as_str()))?;
        Ok(())
    }
    #[inline]
    fn request(
        &self,
        raw: &crate::raw::Client<'_>,
    ) -> reqwest::Result<reqwest::Request> {
        raw.get_project_user_role(&self.project_id, &self.user_id, &self.role_id)
    }
}
