//! One type for each operation: its parameters, their checks, and the chained methods of its calls.
//!
//! Generated from openapi.yaml. They name the calls that the [handles](crate::resources) make, as in
//! [`Call<CreateProject>`](crate::Call) or [`Items<ListProjectApiKeys>`](crate::Items).

include!(concat!(env!("OUT_DIR"), "/endpoints.rs"));

impl ListAuditLogs {
    /// What only a part of the audit log is asked for by, apart from time.
    pub(crate) fn event_types_mut(&mut self) -> &mut Option<Vec<crate::types::AuditLogEventType>> {
        &mut self.event_types
    }

    /// Asks for one span of time, from `start`, included, to `end`, excluded.
    pub(crate) fn set_window(&mut self, start: crate::types::Timestamp, end: crate::types::Timestamp) {
        (self.effective_at_gte, self.effective_at_lt) = (Some(start), Some(end));
    }

    /// Whether time is limited by the caller.
    pub(crate) fn has_times(&self) -> bool {
        let Self { effective_at_gt, effective_at_gte, effective_at_lt, effective_at_lte, .. } = self;
        [effective_at_gt, effective_at_gte, effective_at_lt, effective_at_lte]
            .into_iter()
            .any(Option::is_some)
    }

    pub(crate) fn set_tenant_only(&mut self, tenant_only: bool) {
        self.tenant_only = Some(tenant_only);
    }

    pub(crate) fn is_tenant_only(&self) -> bool {
        self.tenant_only == Some(true)
    }
}
