//! What the resources are: one row for each.

use openai_admin::CursorStyle;
use serde_json::{Map, Value};

/// A resource, by the tag of its operations.
#[derive(Debug)]
pub(crate) struct Kind {
    pub(crate) tag: &'static str,
    /// The `object` of its items.
    pub(crate) object: &'static str,
    /// The property that holds the id of an item.
    pub(crate) id: &'static str,
    /// What new ids begin with.
    pub(crate) prefix: &'static str,
    /// What an item holds from the beginning, in JSON. None for a setting that need not exist.
    pub(crate) initial: Option<&'static str>,
    /// Whether there is one for each project, or for the organization, instead of many.
    pub(crate) is_setting: bool,
    /// Names of fields that requests and replies spell differently.
    pub(crate) renamed: &'static [(&'static str, &'static str)],
}

const MANY: Kind =
    Kind { tag: "", object: "", id: "id", prefix: "", initial: Some("{}"), is_setting: false, renamed: &[] };
const SETTING: Kind = Kind { is_setting: true, ..MANY };

static KINDS: &[Kind] = &[
    Kind {
        tag: "projects",
        object: "organization.project",
        prefix: "proj_",
        initial: Some(r#"{"status": "active"}"#),
        ..MANY
    },
    Kind { tag: "project_users", object: "organization.project.user", prefix: "user-", ..MANY },
    Kind { tag: "project_user_roles", object: "user.role", ..MANY },
    Kind {
        tag: "project_service_accounts",
        object: "organization.project.service_account",
        prefix: "svc_acct_",
        initial: Some(r#"{"role": "member"}"#),
        ..MANY
    },
    Kind {
        tag: "project_service_account_api_keys",
        object: "organization.project.service_account.api_key",
        prefix: "key_",
        ..MANY
    },
    Kind { tag: "project_api_keys", object: "organization.project.api_key", prefix: "key_", ..MANY },
    Kind { tag: "project_rate_limits", object: "project.rate_limit", ..MANY },
    Kind { tag: "project_groups", object: "project.group", id: "group_id", ..MANY },
    Kind { tag: "project_group_roles", object: "group.role", ..MANY },
    Kind {
        tag: "project_roles",
        object: "role",
        prefix: "role_",
        initial: Some(r#"{"predefined_role": false, "resource_type": "api.project", "description": null}"#),
        renamed: &[("role_name", "name")],
        ..MANY
    },
    Kind { tag: "project_certificates", object: "organization.project.certificate", ..MANY },
    Kind {
        tag: "project_data_retention",
        object: "project.data_retention",
        initial: Some(r#"{"type": "organization_default"}"#),
        renamed: &[("retention_type", "type")],
        ..SETTING
    },
    Kind {
        tag: "project_hosted_tool_permissions",
        object: "project.hosted_tool_permissions",
        initial: Some(
            r#"{"code_interpreter": {"enabled": true}, "file_search": {"enabled": true},
                "image_generation": {"enabled": true}, "mcp": {"enabled": true}, "web_search": {"enabled": true}}"#,
        ),
        ..SETTING
    },
    Kind {
        tag: "project_model_permissions",
        object: "project.model_permissions",
        initial: Some(r#"{"mode": "deny_list", "model_ids": []}"#),
        ..SETTING
    },
    Kind {
        tag: "project_service_tier_settings",
        object: "project.service_tier_settings",
        initial: Some(r#"{"default": "standard", "enabled_tiers": "all"}"#),
        ..SETTING
    },
    Kind { tag: "project_spend_limit", object: "project.spend_limit", initial: None, ..SETTING },
    Kind { tag: "audit_logs", object: "organization.audit_log", ..MANY },
    Kind { tag: "costs", object: "page", ..MANY },
    Kind { tag: "usage", object: "page", ..MANY },
    Kind { tag: "project_spend_alerts", object: "project.spend_alert", prefix: "alert_", ..MANY },
    Kind { tag: "users", object: "organization.user", prefix: "user-", ..MANY },
    Kind { tag: "user_roles", object: "user.role", ..MANY },
    Kind {
        tag: "groups",
        object: "group",
        prefix: "group_",
        initial: Some(r#"{"is_scim_managed": false, "group_type": "group"}"#),
        ..MANY
    },
    Kind { tag: "group_users", object: "group.user", ..MANY },
    Kind { tag: "group_roles", object: "group.role", ..MANY },
    Kind {
        tag: "roles",
        object: "role",
        prefix: "role_",
        initial: Some(
            r#"{"predefined_role": false, "resource_type": "api.organization", "description": null}"#,
        ),
        renamed: &[("role_name", "name")],
        ..MANY
    },
    Kind {
        tag: "invites",
        object: "organization.invite",
        prefix: "invite-",
        initial: Some(r#"{"status": "pending", "accepted_at": null}"#),
        ..MANY
    },
    Kind { tag: "admin_api_keys", object: "organization.admin_api_key", prefix: "key_", ..MANY },
    Kind {
        tag: "certificates",
        object: "organization.certificate",
        prefix: "cert_",
        initial: Some(r#"{"name": null, "active": false}"#),
        ..MANY
    },
    Kind {
        tag: "data_retention",
        object: "organization.data_retention",
        initial: Some(r#"{"type": "modified_abuse_monitoring"}"#),
        renamed: &[("retention_type", "type")],
        ..SETTING
    },
    Kind { tag: "spend_limit", object: "organization.spend_limit", initial: None, ..SETTING },
    Kind { tag: "spend_alerts", object: "organization.spend_alert", prefix: "alert_", ..MANY },
    // Its word for itself is not documented.
    Kind {
        tag: "external_keys",
        object: "organization.external_key",
        prefix: "extkey_",
        initial: Some(r#"{"purpose": "ekm", "api_project_ids": [], "workspace_id": "ws_sandbox"}"#),
        ..MANY
    },
    Kind {
        tag: "external_storage",
        object: "organization.external_storage",
        prefix: "extstorage_",
        initial: Some(r#"{"status": "pending", "geography": "US"}"#),
        ..MANY
    },
    Kind {
        tag: "workload_identity_providers",
        object: "organization.workload_identity_provider",
        prefix: "wip_",
        initial: Some(
            r#"{"description": null, "enabled": true, "attribute_transformations": [],
                "verification": {"type": "discovery", "discovery_url": null}}"#,
        ),
        ..MANY
    },
    Kind {
        tag: "federation_rules",
        object: "organization.workload_identity_federation_rule",
        prefix: "wifr_",
        initial: Some(
            r#"{"name": null, "description": null, "enabled": true,
                "permissions": {"type": "service_account_default"}}"#,
        ),
        ..MANY
    },
];

impl Kind {
    /// What an item holds from the beginning.
    pub(crate) fn initial(&self) -> Map<String, Value> {
        self.initial.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default()
    }
}

/// The resource that a tag names.
pub(crate) fn kind(tag: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.tag == tag)
}

/// What the cursor behind an item is called on the wire.
pub(crate) fn cursor(style: CursorStyle, id: &str) -> String {
    match style {
        CursorStyle::Next => format!("cursor-{id}"),
        _ => id.to_owned(),
    }
}
