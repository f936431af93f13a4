//! Admin keys, certificates and settings of the organization.

use super::settings::channel;
use super::{Row, row, run};
use openai_admin::types::{
    CertificateInclude, Currency, Order, OrganizationDataRetentionType, SpendInterval,
};
use serde_json::json;
use std::time::Duration;

/// Its line breaks are part of it.
const PEM: &str = include_str!("../../../sandbox/tests/certificate.pem");

const YEAR: Duration = Duration::from_secs(31_536_000);

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("list_admin_api_keys", "GET /organization/admin_api_keys", None, |c| {
            run(c.admin_api_keys().list())
        }),
        row(
            "list_admin_api_keys",
            "GET /organization/admin_api_keys?after=key_1&limit=500&order=desc",
            None,
            |c| run(c.admin_api_keys().list().after("key_1").limit(500).order(Order::Desc)),
        ),
        row("create_admin_api_key", "POST /organization/admin_api_keys", json!({"name": "release"}), |c| {
            run(c.admin_api_keys().create("release"))
        }),
        row(
            "create_admin_api_key",
            "POST /organization/admin_api_keys",
            json!({"name": "release", "expires_in_seconds": 31536000}),
            |c| run(c.admin_api_keys().create("release").expires_in(YEAR)),
        ),
        row("get_admin_api_key", "GET /organization/admin_api_keys/key%201", None, |c| {
            run(c.admin_api_keys().get("key 1"))
        }),
        row("delete_admin_api_key", "DELETE /organization/admin_api_keys/key_1", None, |c| {
            run(c.admin_api_keys().delete("key_1"))
        }),
        row("list_certificates", "GET /organization/certificates", None, |c| run(c.certificates().list())),
        row(
            "list_certificates",
            "GET /organization/certificates?after=cert_1&limit=7&order=asc",
            None,
            |c| run(c.certificates().list().after("cert_1").limit(7).order(Order::Asc)),
        ),
        row("create_certificate", "POST /organization/certificates", json!({"certificate": PEM}), |c| {
            run(c.certificates().create(PEM))
        }),
        row(
            "create_certificate",
            "POST /organization/certificates",
            json!({"certificate": PEM, "name": "gateway"}),
            |c| run(c.certificates().create(PEM).name("gateway")),
        ),
        row("get_certificate", "GET /organization/certificates/cert%201", None, |c| {
            run(c.certificates().get("cert 1"))
        }),
        row("get_certificate", "GET /organization/certificates/cert_1?include%5B%5D=content", None, |c| {
            run(c.certificates().get("cert_1").include([CertificateInclude::Content]))
        }),
        row("update_certificate", "POST /organization/certificates/cert_1", json!({"name": "edge"}), |c| {
            run(c.certificates().update("cert_1", "edge"))
        }),
        row("delete_certificate", "DELETE /organization/certificates/cert_1", None, |c| {
            run(c.certificates().delete("cert_1"))
        }),
        row(
            "activate_certificates",
            "POST /organization/certificates/activate",
            json!({"certificate_ids": ["cert_1", "cert_2"]}),
            |c| run(c.certificates().activate(["cert_1", "cert_2"])),
        ),
        row(
            "deactivate_certificates",
            "POST /organization/certificates/deactivate",
            json!({"certificate_ids": ["cert_1"]}),
            |c| run(c.certificates().deactivate(["cert_1"])),
        ),
        row("get_data_retention", "GET /organization/data_retention", None, |c| {
            run(c.data_retention().get())
        }),
        row(
            "update_data_retention",
            "POST /organization/data_retention",
            json!({"retention_type": "zero_data_retention"}),
            |c| run(c.data_retention().update(OrganizationDataRetentionType::ZeroDataRetention)),
        ),
        row("get_spend_limit", "GET /organization/spend_limit", None, |c| run(c.spend_limit().get())),
        row(
            "update_spend_limit",
            "POST /organization/spend_limit",
            json!({"threshold_amount": 1, "currency": "USD", "interval": "month"}),
            |c| run(c.spend_limit().update(1)),
        ),
        row(
            "update_spend_limit",
            "POST /organization/spend_limit",
            json!({"threshold_amount": 10000, "currency": "USD", "interval": "month"}),
            |c| run(c.spend_limit().update(10_000).currency(Currency::Usd).interval(SpendInterval::Month)),
        ),
        row("delete_spend_limit", "DELETE /organization/spend_limit", None, |c| {
            run(c.spend_limit().delete())
        }),
        row("list_spend_alerts", "GET /organization/spend_alerts", None, |c| run(c.spend_alerts().list())),
        row(
            "list_spend_alerts",
            "GET /organization/spend_alerts?after=a1&before=a9&limit=0&order=desc",
            None,
            |c| run(c.spend_alerts().list().after("a1").before("a9").limit(0).order(Order::Desc)),
        ),
        row(
            "create_spend_alert",
            "POST /organization/spend_alerts",
            json!({"threshold_amount": 0, "currency": "USD", "interval": "month", "notification_channel": {"type": "email", "recipients": ["ada@example.com"]}}),
            |c| run(c.spend_alerts().create(0, channel())),
        ),
        row(
            "create_spend_alert",
            "POST /organization/spend_alerts",
            json!({"threshold_amount": 5, "currency": "USD", "interval": "month", "notification_channel": {"type": "email", "recipients": ["ada@example.com"], "subject_prefix": "[all]"}}),
            |c| {
                run(c
                    .spend_alerts()
                    .create(5, channel().with_subject_prefix("[all]"))
                    .currency(Currency::Usd)
                    .interval(SpendInterval::Month))
            },
        ),
        row("get_spend_alert", "GET /organization/spend_alerts/a%202", None, |c| {
            run(c.spend_alerts().get("a 2"))
        }),
        row(
            "update_spend_alert",
            "POST /organization/spend_alerts/alert_1",
            json!({"threshold_amount": 5, "currency": "USD", "interval": "month", "notification_channel": {"type": "email", "recipients": ["ada@example.com"]}}),
            |c| run(c.spend_alerts().update("alert_1", 5, channel())),
        ),
        row("delete_spend_alert", "DELETE /organization/spend_alerts/alert_1", None, |c| {
            run(c.spend_alerts().delete("alert_1"))
        }),
    ]
}
