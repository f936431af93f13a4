//! Service accounts and API keys.

use super::{Row, row, run};
use openai_admin::types::{OwnerProjectAccessFilter, ProjectRole};
use serde_json::json;
use std::time::Duration;

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "list_project_service_accounts",
            "GET /organization/projects/proj_1/service_accounts",
            None,
            |c| run(c.project("proj_1").service_accounts().list()),
        ),
        row(
            "list_project_service_accounts",
            "GET /organization/projects/proj_1/service_accounts?after=svc_1&limit=7",
            None,
            |c| run(c.project("proj_1").service_accounts().list().after("svc_1").limit(7)),
        ),
        row(
            "get_project_service_account",
            "GET /organization/projects/p%201/service_accounts/s%202",
            None,
            |c| run(c.project("p 1").service_accounts().get("s 2")),
        ),
        row(
            "create_project_service_account",
            "POST /organization/projects/proj_1/service_accounts",
            json!({"name": "deploy"}),
            |c| run(c.project("proj_1").service_accounts().create("deploy")),
        ),
        row(
            "create_project_service_account",
            "POST /organization/projects/proj_1/service_accounts",
            json!({"name": "deploy", "create_service_account_only": false, "expires_in_seconds": 31_536_000}),
            |c| {
                let create = c.project("proj_1").service_accounts().create("deploy");
                run(create.create_service_account_only(false).expires_in(Duration::from_secs(31_536_000)))
            },
        ),
        row(
            "update_project_service_account",
            "POST /organization/projects/proj_1/service_accounts/svc_1",
            json!({}),
            |c| run(c.project("proj_1").service_accounts().update("svc_1")),
        ),
        row(
            "update_project_service_account",
            "POST /organization/projects/proj_1/service_accounts/svc_1",
            json!({"name": "deploy", "role": "owner"}),
            |c| {
                let update = c.project("proj_1").service_accounts().update("svc_1");
                run(update.name("deploy").role(ProjectRole::Owner))
            },
        ),
        row(
            "delete_project_service_account",
            "DELETE /organization/projects/proj_1/service_accounts/svc_1",
            None,
            |c| run(c.project("proj_1").service_accounts().delete("svc_1")),
        ),
        row(
            "create_project_service_account_api_key",
            "POST /organization/projects/p%201/service_accounts/s%202/api_keys",
            json!({}),
            |c| run(c.project("p 1").service_account("s 2").api_keys().create()),
        ),
        row(
            "create_project_service_account_api_key",
            "POST /organization/projects/proj_1/service_accounts/svc_1/api_keys",
            json!({"name": "second", "scopes": ["a", "b"], "expires_in_seconds": 1}),
            |c| {
                let create = c.project("proj_1").service_account("svc_1").api_keys().create();
                run(create.name("second").scopes(["a", "b"]).expires_in(Duration::from_secs(1)))
            },
        ),
        row("list_project_api_keys", "GET /organization/projects/proj_1/api_keys", None, |c| {
            run(c.project("proj_1").api_keys().list())
        }),
        row(
            "list_project_api_keys",
            "GET /organization/projects/proj_1/api_keys?after=key_1&limit=7&owner_project_access=inactive",
            None,
            |c| {
                let list = c.project("proj_1").api_keys().list().after("key_1").limit(7);
                run(list.owner_project_access(OwnerProjectAccessFilter::Inactive))
            },
        ),
        row("get_project_api_key", "GET /organization/projects/p%201/api_keys/k%202", None, |c| {
            run(c.project("p 1").api_keys().get("k 2"))
        }),
        row(
            "update_project_api_key",
            "POST /organization/projects/proj_1/api_keys/key_1",
            json!({"scopes": ["api.all.read"]}),
            |c| run(c.project("proj_1").api_keys().update("key_1").scopes(["api.all.read"])),
        ),
        row(
            "update_project_api_key",
            "POST /organization/projects/proj_1/api_keys/key_1",
            json!({"scopes": [], "expires_in_seconds": 60}),
            |c| {
                let update = c.project("proj_1").api_keys().update("key_1");
                run(update.all_scopes().expires_in(Duration::from_secs(60)))
            },
        ),
        row("delete_project_api_key", "DELETE /organization/projects/proj_1/api_keys/key_1", None, |c| {
            run(c.project("proj_1").api_keys().delete("key_1"))
        }),
    ]
}
