//! Every list over three pages, the middle one empty: order, cursors and filters are kept.

use crate::support::{Variant, client_for, component, spec};
use futures_util::TryStreamExt;
use futures_util::future::BoxFuture;
use httpmock::MockServer;
use openai_admin::types::{ExternalKeyPurpose, Order, OwnerProjectAccessFilter, Timestamp};
use openai_admin::{Client, CursorStyle, List, ListEndpoint, Report, Result};
use openai_admin_codegen::spec::Spec;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One list.
pub(crate) struct Row {
    pub(crate) operation: &'static str,
    path: &'static str,
    pub(crate) style: CursorStyle,
    /// The component of an item, and the property that tells items apart.
    pub(crate) item: (&'static str, &'static str),
    /// What every request carries besides the cursor.
    query: &'static [(&'static str, &'static str)],
    /// Streams all items.
    pub(crate) ids: fn(&Client) -> BoxFuture<'static, Result<Vec<String>>>,
}

fn ids<E: ListEndpoint>(list: List<E>, id: fn(E::Item) -> String) -> BoxFuture<'static, Result<Vec<String>>> {
    Box::pin(list.items().map_ok(id).try_collect())
}

impl Row {
    /// An item that is told apart by a value: a letter.
    pub(crate) fn item(&self, spec: &Spec, value: &str) -> Value {
        let (name, id) = self.item;
        let mut item = component(spec, name, Variant::Full);
        item[id] = match self.style {
            // Buckets are told apart by where they begin.
            CursorStyle::NextPage => json!(u64::from_str_radix(value, 16).unwrap()),
            _ => json!(value),
        };
        item
    }
}

/// Streams all buckets, and tells them apart by where they begin.
fn buckets<E: ListEndpoint>(
    report: Report<E>,
    start: fn(E::Item) -> Timestamp,
) -> BoxFuture<'static, Result<Vec<String>>> {
    let started = report.limit(2).buckets().map_ok(start);
    Box::pin(started.map_ok(|start| format!("{:x}", start.as_secs())).try_collect())
}

const RANGE: (Timestamp, Timestamp) =
    (Timestamp::from_secs(1_764_547_200), Timestamp::from_secs(1_764_720_000));
const DAY: &[(&str, &str)] = &[("limit", "2"), ("start_time", "1764547200"), ("end_time", "1764720000")];
const LIMIT: &[(&str, &str)] = &[("limit", "2")];
const LIMIT_AND_ORDER: &[(&str, &str)] = &[("limit", "2"), ("order", "desc")];

pub(crate) fn rows() -> Vec<Row> {
    use CursorStyle::{LastId, LastItem, Next, NextPage};
    let row = |operation, path, style, item, query, ids| Row { operation, path, style, item, query, ids };
    vec![
        row(
            "list_projects",
            "/organization/projects",
            LastId,
            ("Project", "id"),
            &[("limit", "2"), ("include_archived", "true")],
            |c| ids(c.projects().list().limit(2).include_archived(true), |item| item.id.into()),
        ),
        row(
            "list_project_users",
            "/organization/projects/proj_1/users",
            LastId,
            ("ProjectUser", "id"),
            LIMIT,
            |c| ids(c.project("proj_1").users().list().limit(2), |item| item.id.into()),
        ),
        row(
            "list_project_user_roles",
            "/projects/proj_1/users/user-1/roles",
            Next,
            ("AssignedRole", "id"),
            LIMIT_AND_ORDER,
            |c| {
                let list = c.project("proj_1").user("user-1").roles().list();
                ids(list.limit(2).order(Order::Desc), |item| item.id.into())
            },
        ),
        row(
            "list_project_service_accounts",
            "/organization/projects/proj_1/service_accounts",
            LastId,
            ("ProjectServiceAccount", "id"),
            LIMIT,
            |c| ids(c.project("proj_1").service_accounts().list().limit(2), |item| item.id.into()),
        ),
        row(
            "list_project_api_keys",
            "/organization/projects/proj_1/api_keys",
            LastId,
            ("ProjectApiKey", "id"),
            &[("limit", "2"), ("owner_project_access", "inactive")],
            |c| {
                let list = c.project("proj_1").api_keys().list().limit(2);
                ids(list.owner_project_access(OwnerProjectAccessFilter::Inactive), |item| item.id.into())
            },
        ),
        row(
            "list_project_rate_limits",
            "/organization/projects/proj_1/rate_limits",
            LastId,
            ("ProjectRateLimit", "id"),
            LIMIT,
            |c| ids(c.project("proj_1").rate_limits().list().limit(2), |item| item.id.into()),
        ),
        row(
            "list_project_groups",
            "/organization/projects/proj_1/groups",
            Next,
            ("ProjectGroup", "group_id"),
            LIMIT_AND_ORDER,
            |c| {
                let list = c.project("proj_1").groups().list();
                ids(list.limit(2).order(Order::Desc), |item| item.group_id.into())
            },
        ),
        row(
            "list_project_group_roles",
            "/projects/proj_1/groups/group_1/roles",
            Next,
            ("AssignedRole", "id"),
            LIMIT_AND_ORDER,
            |c| {
                let list = c.project("proj_1").group("group_1").roles().list();
                ids(list.limit(2).order(Order::Desc), |item| item.id.into())
            },
        ),
        row("list_project_roles", "/projects/proj_1/roles", Next, ("Role", "id"), LIMIT_AND_ORDER, |c| {
            let list = c.project("proj_1").roles().list();
            ids(list.limit(2).order(Order::Desc), |item| item.id.into())
        }),
        row(
            "list_project_certificates",
            "/organization/projects/proj_1/certificates",
            LastId,
            ("ProjectCertificate", "id"),
            LIMIT_AND_ORDER,
            |c| {
                let list = c.project("proj_1").certificates().list();
                ids(list.limit(2).order(Order::Desc), |item| item.id.into())
            },
        ),
        row(
            "list_project_spend_alerts",
            "/organization/projects/proj_1/spend_alerts",
            LastId,
            ("SpendAlert", "id"),
            LIMIT_AND_ORDER,
            |c| {
                let list = c.project("proj_1").spend_alerts().list();
                ids(list.limit(2).order(Order::Desc), |item| item.id.into())
            },
        ),
        row("list_costs", "/organization/costs", NextPage, ("CostsBucket", "start_time"), DAY, |c| {
            buckets(c.costs(RANGE), |bucket| bucket.start_time)
        }),
        row(
            "list_audio_speeches_usage",
            "/organization/usage/audio_speeches",
            NextPage,
            ("AudioSpeechesUsageBucket", "start_time"),
            DAY,
            |c| buckets(c.usage().audio_speeches(RANGE), |bucket| bucket.start_time),
        ),
        row(
            "list_audio_transcriptions_usage",
            "/organization/usage/audio_transcriptions",
            NextPage,
            ("AudioTranscriptionsUsageBucket", "start_time"),
            DAY,
            |c| buckets(c.usage().audio_transcriptions(RANGE), |bucket| bucket.start_time),
        ),
        row(
            "list_code_interpreter_sessions_usage",
            "/organization/usage/code_interpreter_sessions",
            NextPage,
            ("CodeInterpreterSessionsUsageBucket", "start_time"),
            DAY,
            |c| buckets(c.usage().code_interpreter_sessions(RANGE), |bucket| bucket.start_time),
        ),
        row(
            "list_completions_usage",
            "/organization/usage/completions",
            NextPage,
            ("CompletionsUsageBucket", "start_time"),
            DAY,
            |c| buckets(c.usage().completions(RANGE), |bucket| bucket.start_time),
        ),
        row(
            "list_decisions_usage",
            "/organization/usage/decisions",
            NextPage,
            ("DecisionsUsageBucket", "start_time"),
            DAY,
            |c| buckets(c.usage().decisions(RANGE), |bucket| bucket.start_time),
        ),
        row(
            "list_embeddings_usage",
            "/organization/usage/embeddings",
            NextPage,
            ("EmbeddingsUsageBucket", "start_time"),
            DAY,
            |c| buckets(c.usage().embeddings(RANGE), |bucket| bucket.start_time),
        ),
        row(
            "list_file_search_calls_usage",
            "/organization/usage/file_search_calls",
            NextPage,
            ("FileSearchCallsUsageBucket", "start_time"),
            DAY,
            |c| buckets(c.usage().file_search_calls(RANGE), |bucket| bucket.start_time),
        ),
        row(
            "list_images_usage",
            "/organization/usage/images",
            NextPage,
            ("ImagesUsageBucket", "start_time"),
            DAY,
            |c| buckets(c.usage().images(RANGE), |bucket| bucket.start_time),
        ),
        row(
            "list_moderations_usage",
            "/organization/usage/moderations",
            NextPage,
            ("ModerationsUsageBucket", "start_time"),
            DAY,
            |c| buckets(c.usage().moderations(RANGE), |bucket| bucket.start_time),
        ),
        row(
            "list_vector_stores_usage",
            "/organization/usage/vector_stores",
            NextPage,
            ("VectorStoresUsageBucket", "start_time"),
            DAY,
            |c| buckets(c.usage().vector_stores(RANGE), |bucket| bucket.start_time),
        ),
        row(
            "list_web_search_calls_usage",
            "/organization/usage/web_search_calls",
            NextPage,
            ("WebSearchCallsUsageBucket", "start_time"),
            DAY,
            |c| buckets(c.usage().web_search_calls(RANGE), |bucket| bucket.start_time),
        ),
        row(
            "list_audit_logs",
            "/organization/audit_logs",
            LastId,
            ("AuditLogEvent", "id"),
            &[("limit", "2"), ("effective_at[gte]", "5"), ("actor_ids[]", "user-1")],
            |c| {
                let list = c.audit_logs().list().limit(2).actor_ids(["user-1"]);
                let list = list.effective_at_or_after(Timestamp::from_secs(5));
                ids(list, |event| event.id.as_str().to_owned())
            },
        ),
        row(
            "list_users",
            "/organization/users",
            LastId,
            ("User", "id"),
            &[("limit", "2"), ("emails[]", "a@example.com")],
            |c| ids(c.users().list().limit(2).emails(["a@example.com"]), |item| item.id.into()),
        ),
        row(
            "list_user_roles",
            "/organization/users/user-1/roles",
            Next,
            ("AssignedRole", "id"),
            LIMIT_AND_ORDER,
            |c| ids(c.user("user-1").roles().list().limit(2).order(Order::Desc), |item| item.id.into()),
        ),
        row("list_groups", "/organization/groups", Next, ("Group", "id"), LIMIT_AND_ORDER, |c| {
            ids(c.groups().list().limit(2).order(Order::Desc), |item| item.id.into())
        }),
        row(
            "list_group_users",
            "/organization/groups/group_1/users",
            Next,
            ("GroupUser", "id"),
            LIMIT_AND_ORDER,
            |c| ids(c.group("group_1").users().list().limit(2).order(Order::Desc), |item| item.id.into()),
        ),
        row(
            "list_group_roles",
            "/organization/groups/group_1/roles",
            Next,
            ("AssignedRole", "id"),
            LIMIT_AND_ORDER,
            |c| ids(c.group("group_1").roles().list().limit(2).order(Order::Desc), |item| item.id.into()),
        ),
        row("list_roles", "/organization/roles", Next, ("Role", "id"), LIMIT_AND_ORDER, |c| {
            ids(c.roles().list().limit(2).order(Order::Desc), |item| item.id.into())
        }),
        row("list_invites", "/organization/invites", LastId, ("Invite", "id"), LIMIT, |c| {
            ids(c.invites().list().limit(2), |item| item.id.into())
        }),
        row(
            "list_admin_api_keys",
            "/organization/admin_api_keys",
            LastItem,
            ("AdminApiKey", "id"),
            LIMIT_AND_ORDER,
            |c| ids(c.admin_api_keys().list().limit(2).order(Order::Desc), |item| item.id.into()),
        ),
        row(
            "list_certificates",
            "/organization/certificates",
            LastId,
            ("OrganizationCertificate", "id"),
            LIMIT_AND_ORDER,
            |c| ids(c.certificates().list().limit(2).order(Order::Desc), |item| item.id.into()),
        ),
        row(
            "list_spend_alerts",
            "/organization/spend_alerts",
            LastId,
            ("SpendAlert", "id"),
            LIMIT_AND_ORDER,
            |c| ids(c.spend_alerts().list().limit(2).order(Order::Desc), |item| item.id.into()),
        ),
        row(
            "list_external_keys",
            "/organization/external_keys",
            LastItem,
            ("ExternalKey", "id"),
            &[("limit", "2"), ("purpose", "ekm")],
            |c| {
                ids(c.external_keys().list().limit(2).purpose(ExternalKeyPurpose::Ekm), |item| item.id.into())
            },
        ),
        row(
            "list_external_storage",
            "/organization/external_storage",
            LastItem,
            ("ExternalStorageConfiguration", "id"),
            &[("limit", "2"), ("project_id", "proj_1")],
            |c| ids(c.external_storage().list().limit(2).project_id("proj_1"), |item| item.id.into()),
        ),
        row(
            "list_workload_identity_providers",
            "/organization/workload_identity_providers",
            LastItem,
            ("WorkloadIdentityProvider", "id"),
            LIMIT_AND_ORDER,
            |c| {
                ids(c.workload_identity_providers().list().limit(2).order(Order::Desc), |item| item.id.into())
            },
        ),
        row(
            "list_federation_rules",
            "/organization/workload_identity_providers/wip_1/federation_rules",
            LastItem,
            ("FederationRule", "id"),
            &[("limit", "2"), ("service_account_id", "svc_acct_1")],
            |c| {
                let list = c.workload_identity_provider("wip_1").federation_rules().list();
                ids(list.limit(2).service_account_id("svc_acct_1"), |item| item.id.into())
            },
        ),
    ]
}

#[tokio::test]
async fn each_list_goes_through_an_empty_page_to_its_end() {
    let spec = spec();
    for row in rows() {
        let Row { operation, path, style, query, ids, .. } = row;
        let server = MockServer::start_async().await;
        // Where the last item is the cursor, it is so whatever is beside it.
        let first = if style == CursorStyle::LastItem { "b" } else { "c1" };
        let pages: [(Option<&str>, &[&str], Option<&str>); 3] =
            [(None, &["a", "b"], Some(first)), (Some(first), &[], Some("c2")), (Some("c2"), &["c"], None)];
        let mut mocks = Vec::new();
        for (after, items, following) in pages {
            let items = items.iter().map(|value| row.item(&spec, value));
            let data: Vec<Value> = items.collect();
            let mut page = json!({"object": "list", "data": data, "has_more": following.is_some()});
            match style {
                CursorStyle::Next => page["next"] = json!(following),
                CursorStyle::NextPage => page["next_page"] = json!(following),
                // The last page of such a list names its last item too.
                _ => page["last_id"] = json!(following.unwrap_or("c")),
            }
            let mock = server.mock_async(|when, then| {
                let mut when = when.method("GET").path(path);
                for (name, value) in query {
                    when = when.query_param(*name, *value);
                }
                let cursor = if style == CursorStyle::NextPage { "page" } else { "after" };
                match after {
                    Some(after) => when.query_param(cursor, after),
                    None => when.query_param_missing(cursor),
                };
                then.status(200).json_body(page);
            });
            mocks.push(mock.await);
        }

        let received = ids(&client_for(&server)).await;

        assert_eq!(received.unwrap_or_else(|e| panic!("{operation}: {e}")), ["a", "b", "c"], "{operation}");
        for mock in mocks {
            assert_eq!(mock.calls_async().await, 1, "{operation}");
        }
    }
}

#[test]
fn the_rows_are_the_lists() {
    let known = openai_admin::operations().iter().filter(|operation| operation.cursor_style.is_some());
    let known: BTreeSet<_> = known.map(|operation| operation.id).collect();
    let tested: BTreeSet<_> = rows().iter().map(|row| row.operation).collect();
    assert_eq!(tested, known);
}
