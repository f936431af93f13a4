//! Which events are scoped to the tenant of an organization, and so are listed by `tenant_only` alone.

use crate::state::EVENTS;
use openai_admin::types::AuditLogEventType;

/// Where those are that are scoped to its tenant.
const TENANT_EVENTS: &str = "audit_logs/tenant";

/// Whether openapi.yaml has a type among those that are scoped to the tenant.
pub(crate) fn is_tenant_scoped(kind: &str) -> bool {
    AuditLogEventType::from(kind).is_tenant_scoped() == Some(true)
}

/// Where events of a scope are.
pub(crate) fn collection(is_tenant_scoped: bool) -> &'static str {
    if is_tenant_scoped { TENANT_EVENTS } else { EVENTS }
}
