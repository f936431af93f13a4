//! What the resources are: one row for each.

use openai_admin::CursorStyle;

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
    /// Whether there is one for each project instead of many.
    pub(crate) is_setting: bool,
    /// Names of fields that requests and replies spell differently.
    pub(crate) renamed: &'static [(&'static str, &'static str)],
}

const MANY: Kind =
    Kind { tag: "", object: "", id: "id", prefix: "", initial: Some("{}"), is_setting: false, renamed: &[] };
const SETTING: Kind = Kind { is_setting: true, ..MANY };

static KINDS: [Kind; 20] = [
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
];

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
