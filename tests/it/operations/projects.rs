//! Projects, their members and rate limits.

use super::{Row, row, run};
use openai_admin::types::{ProjectRole, Residency};
use serde_json::json;

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("list_projects", "GET /organization/projects", None, |c| run(c.projects().list())),
        row(
            "list_projects",
            "GET /organization/projects?after=proj_1&include_archived=true&limit=5",
            None,
            |c| run(c.projects().list().after("proj_1").limit(5).include_archived(true)),
        ),
        row("get_project", "GET /organization/projects/proj%2F1%20%C3%A4%3F", None, |c| {
            run(c.projects().get("proj/1 ä?"))
        }),
        row("create_project", "POST /organization/projects", json!({"name": "docs"}), |c| {
            run(c.projects().create("docs"))
        }),
        row(
            "create_project",
            "POST /organization/projects",
            json!({"name": "docs", "geography": "EU"}),
            |c| run(c.projects().create("docs").geography("EU")),
        ),
        row(
            "create_project",
            "POST /organization/projects",
            json!({
                "name": "docs", "residency": "EU_STORAGE_PROCESSING", "external_key_id": "kms-1",
            }),
            |c| {
                let create = c.projects().create("docs").residency(Residency::EuStorageProcessing);
                run(create.external_key_id("kms-1"))
            },
        ),
        row("update_project", "POST /organization/projects/proj_1", json!({}), |c| {
            run(c.projects().update("proj_1"))
        }),
        row(
            "update_project",
            "POST /organization/projects/proj_1",
            json!({"name": "docs", "external_key_id": "kms-1", "geography": "EU"}),
            |c| run(c.projects().update("proj_1").name("docs").external_key_id("kms-1").geography("EU")),
        ),
        row(
            "update_project",
            "POST /organization/projects/proj_1",
            json!({"external_key_id": null, "geography": null}),
            |c| run(c.projects().update("proj_1").clear_external_key_id().clear_geography()),
        ),
        row("archive_project", "POST /organization/projects/proj_1/archive", None, |c| {
            run(c.projects().archive("proj_1"))
        }),
        row("list_project_users", "GET /organization/projects/proj_1/users", None, |c| {
            run(c.project("proj_1").users().list())
        }),
        row(
            "list_project_users",
            "GET /organization/projects/proj_1/users?after=user-1&limit=100",
            None,
            |c| run(c.project("proj_1").users().list().after("user-1").limit(100)),
        ),
        row("get_project_user", "GET /organization/projects/p%201/users/user%2F1%20%C3%A4", None, |c| {
            run(c.project("p 1").users().get("user/1 ä"))
        }),
        row(
            "create_project_user",
            "POST /organization/projects/proj_1/users",
            json!({"role": "member", "user_id": "user-1"}),
            |c| run(c.project("proj_1").users().create(ProjectRole::Member).user_id("user-1")),
        ),
        row(
            "create_project_user",
            "POST /organization/projects/proj_1/users",
            json!({"role": "owner", "email": "ada@example.com"}),
            |c| run(c.project("proj_1").users().create("owner").email("ada@example.com")),
        ),
        row(
            "update_project_user",
            "POST /organization/projects/proj_1/users/user-1",
            json!({"role": "newer than this crate"}),
            |c| run(c.project("proj_1").users().update("user-1", "newer than this crate")),
        ),
        row(
            "update_project_user",
            "POST /organization/projects/proj_1/users/user-1",
            json!({"role": "owner"}),
            |c| run(c.project("proj_1").users().update("user-1", ProjectRole::Owner)),
        ),
        row("delete_project_user", "DELETE /organization/projects/proj_1/users/user-1", None, |c| {
            run(c.project("proj_1").users().delete("user-1"))
        }),
        row("list_project_rate_limits", "GET /organization/projects/proj_1/rate_limits", None, |c| {
            run(c.project("proj_1").rate_limits().list())
        }),
        row(
            "list_project_rate_limits",
            "GET /organization/projects/proj_1/rate_limits?after=rl-1&before=rl-9&limit=500",
            None,
            |c| run(c.project("proj_1").rate_limits().list().after("rl-1").before("rl-9").limit(500)),
        ),
        row(
            "update_project_rate_limit",
            "POST /organization/projects/proj_1/rate_limits/rl-gpt-4o",
            json!({}),
            |c| run(c.project("proj_1").rate_limits().update("rl-gpt-4o")),
        ),
        row(
            "update_project_rate_limit",
            "POST /organization/projects/proj_1/rate_limits/rl-gpt-4o",
            json!({
                "max_requests_per_1_minute": 1, "max_tokens_per_1_minute": 2, "max_images_per_1_minute": 3,
                "max_audio_megabytes_per_1_minute": 4, "max_requests_per_1_day": 5,
                "batch_1_day_max_input_tokens": 6,
            }),
            |c| {
                let update = c.project("proj_1").rate_limits().update("rl-gpt-4o");
                let update = update.max_requests_per_1_minute(1).max_tokens_per_1_minute(2);
                let update = update.max_images_per_1_minute(3).max_audio_megabytes_per_1_minute(4);
                run(update.max_requests_per_1_day(5).batch_1_day_max_input_tokens(6))
            },
        ),
    ]
}
