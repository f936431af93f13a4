//! Settings of a project, its spend limit and its spend alerts.

use super::{Row, row, run};
use openai_admin::types::{
    AllServiceTiers, Currency, DataRetentionType, DefaultServiceTier, ModelPermissionMode,
    NotificationChannel, Order, ServiceTier, SpendInterval,
};
use serde_json::json;

pub(super) fn channel() -> NotificationChannel {
    NotificationChannel::email(["ada@example.com"])
}

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("get_project_data_retention", "GET /organization/projects/proj_1/data_retention", None, |c| {
            run(c.project("proj_1").data_retention().get())
        }),
        row(
            "update_project_data_retention",
            "POST /organization/projects/proj_1/data_retention",
            json!({"retention_type": "zero_data_retention"}),
            |c| run(c.project("proj_1").data_retention().update(DataRetentionType::ZeroDataRetention)),
        ),
        row(
            "get_project_hosted_tool_permissions",
            "GET /organization/projects/proj_1/hosted_tool_permissions",
            None,
            |c| run(c.project("proj_1").hosted_tool_permissions().get()),
        ),
        row(
            "update_project_hosted_tool_permissions",
            "POST /organization/projects/proj_1/hosted_tool_permissions",
            json!({}),
            |c| run(c.project("proj_1").hosted_tool_permissions().update()),
        ),
        row(
            "update_project_hosted_tool_permissions",
            "POST /organization/projects/proj_1/hosted_tool_permissions",
            json!({
                "code_interpreter": {"enabled": true}, "file_search": {"enabled": false},
                "image_generation": {"enabled": true}, "mcp": {"enabled": false},
                "web_search": {"enabled": true},
            }),
            |c| {
                let update = c.project("proj_1").hosted_tool_permissions().update();
                let update = update.code_interpreter(true).file_search(false).image_generation(true);
                run(update.mcp(false).web_search(true))
            },
        ),
        row(
            "get_project_model_permissions",
            "GET /organization/projects/proj_1/model_permissions",
            None,
            |c| run(c.project("proj_1").model_permissions().get()),
        ),
        row(
            "update_project_model_permissions",
            "POST /organization/projects/proj_1/model_permissions",
            json!({"mode": "allow_list", "model_ids": ["gpt-4o"]}),
            |c| {
                run(c
                    .project("proj_1")
                    .model_permissions()
                    .update(ModelPermissionMode::AllowList, ["gpt-4o"]))
            },
        ),
        row(
            "delete_project_model_permissions",
            "DELETE /organization/projects/proj_1/model_permissions",
            None,
            |c| run(c.project("proj_1").model_permissions().delete()),
        ),
        row(
            "get_project_service_tier_settings",
            "GET /organization/projects/proj_1/service_tier_settings",
            None,
            |c| run(c.project("proj_1").service_tier_settings().get()),
        ),
        row(
            "update_project_service_tier_settings",
            "POST /organization/projects/proj_1/service_tier_settings",
            json!({"default": "fast", "enabled_tiers": ["flex", "newer than this crate"]}),
            |c| {
                let tiers = vec![ServiceTier::Flex, "newer than this crate".into()];
                let update = c.project("proj_1").service_tier_settings().update();
                run(update.default(DefaultServiceTier::Fast).enabled_tiers(tiers))
            },
        ),
        row(
            "update_project_service_tier_settings",
            "POST /organization/projects/proj_1/service_tier_settings",
            json!({"enabled_tiers": "all"}),
            |c| run(c.project("proj_1").service_tier_settings().update().enabled_tiers(AllServiceTiers::All)),
        ),
        row("get_project_spend_limit", "GET /organization/projects/proj_1/spend_limit", None, |c| {
            run(c.project("proj_1").spend_limit().get())
        }),
        row(
            "update_project_spend_limit",
            "POST /organization/projects/proj_1/spend_limit",
            json!({"threshold_amount": 100, "currency": "USD", "interval": "month"}),
            |c| run(c.project("proj_1").spend_limit().update(100)),
        ),
        row(
            "update_project_spend_limit",
            "POST /organization/projects/proj_1/spend_limit",
            json!({"threshold_amount": 1, "currency": "EUR", "interval": "week"}),
            |c| run(c.project("proj_1").spend_limit().update(1).currency("EUR").interval("week")),
        ),
        row("delete_project_spend_limit", "DELETE /organization/projects/proj_1/spend_limit", None, |c| {
            run(c.project("proj_1").spend_limit().delete())
        }),
        row("list_project_spend_alerts", "GET /organization/projects/proj_1/spend_alerts", None, |c| {
            run(c.project("proj_1").spend_alerts().list())
        }),
        row(
            "list_project_spend_alerts",
            "GET /organization/projects/proj_1/spend_alerts?after=a1&before=a9&limit=0&order=desc",
            None,
            |c| {
                let list = c.project("proj_1").spend_alerts().list().after("a1").before("a9");
                run(list.limit(0).order(Order::Desc))
            },
        ),
        row("get_project_spend_alert", "GET /organization/projects/p%201/spend_alerts/a%202", None, |c| {
            run(c.project("p 1").spend_alerts().get("a 2"))
        }),
        row(
            "create_project_spend_alert",
            "POST /organization/projects/proj_1/spend_alerts",
            json!({
                "threshold_amount": 0, "currency": "USD", "interval": "month",
                "notification_channel": {"type": "email", "recipients": ["ada@example.com"]},
            }),
            |c| run(c.project("proj_1").spend_alerts().create(0, channel())),
        ),
        row(
            "create_project_spend_alert",
            "POST /organization/projects/proj_1/spend_alerts",
            json!({
                "threshold_amount": 5, "currency": "USD", "interval": "month",
                "notification_channel": {
                    "type": "email", "recipients": ["ada@example.com"], "subject_prefix": "[docs]",
                },
            }),
            |c| {
                let create = c.project("proj_1").spend_alerts();
                let create = create.create(5, channel().with_subject_prefix("[docs]"));
                run(create.currency(Currency::Usd).interval(SpendInterval::Month))
            },
        ),
        row(
            "update_project_spend_alert",
            "POST /organization/projects/proj_1/spend_alerts/alert_1",
            json!({
                "threshold_amount": 5, "currency": "USD", "interval": "month",
                "notification_channel": {"type": "email", "recipients": ["ada@example.com"]},
            }),
            |c| run(c.project("proj_1").spend_alerts().update("alert_1", 5, channel())),
        ),
        row(
            "delete_project_spend_alert",
            "DELETE /organization/projects/proj_1/spend_alerts/alert_1",
            None,
            |c| run(c.project("proj_1").spend_alerts().delete("alert_1")),
        ),
    ]
}
