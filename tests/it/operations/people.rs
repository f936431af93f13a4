//! Users, groups, roles and invites of the organization.

use super::{Row, row, run};
use openai_admin::types::{InviteProject, Order, OrganizationRole, ProjectRole};
use serde_json::json;

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("list_users", "GET /organization/users", None, |c| run(c.users().list())),
        row(
            "list_users",
            "GET /organization/users?after=user-1&emails%5B%5D=ada%40example.com&emails%5B%5D=b%2Bc%40example.com&limit=100",
            None,
            |c| {
                run(c
                    .users()
                    .list()
                    .after("user-1")
                    .limit(100)
                    .emails(["ada@example.com", "b+c@example.com"]))
            },
        ),
        row("get_user", "GET /organization/users/user%2F1%20%C3%A4", None, |c| {
            run(c.users().get("user/1 ä"))
        }),
        row("update_user", "POST /organization/users/user-1", json!({}), |c| run(c.users().update("user-1"))),
        row(
            "update_user",
            "POST /organization/users/user-1",
            json!({"role":"owner","role_id":"role_1","technical_level":"expert","developer_persona":"researcher"}),
            |c| {
                run(c
                    .users()
                    .update("user-1")
                    .role(OrganizationRole::Owner)
                    .role_id("role_1")
                    .technical_level("expert")
                    .developer_persona("researcher"))
            },
        ),
        row(
            "update_user",
            "POST /organization/users/user-1",
            json!({"role":"newer","technical_level":null,"developer_persona":null}),
            |c| {
                run(c
                    .users()
                    .update("user-1")
                    .role("newer")
                    .clear_technical_level()
                    .clear_developer_persona())
            },
        ),
        row("delete_user", "DELETE /organization/users/user-1", None, |c| run(c.users().delete("user-1"))),
        row("list_user_roles", "GET /organization/users/user-1/roles", None, |c| {
            run(c.user("user-1").roles().list())
        }),
        row(
            "list_user_roles",
            "GET /organization/users/user-1/roles?after=n1&limit=1000&order=desc",
            None,
            |c| run(c.user("user-1").roles().list().after("n1").limit(1000).order(Order::Desc)),
        ),
        row("get_user_role", "GET /organization/users/u%202/roles/r%203", None, |c| {
            run(c.user("u 2").roles().get("r 3"))
        }),
        row("assign_user_role", "POST /organization/users/user-1/roles", json!({"role_id":"role_1"}), |c| {
            run(c.user("user-1").roles().assign("role_1"))
        }),
        row("unassign_user_role", "DELETE /organization/users/user-1/roles/role_1", None, |c| {
            run(c.user("user-1").roles().unassign("role_1"))
        }),
        row("list_groups", "GET /organization/groups", None, |c| run(c.groups().list())),
        row("list_groups", "GET /organization/groups?after=n%261&limit=0&order=asc", None, |c| {
            run(c.groups().list().after("n&1").limit(0).order(Order::Asc))
        }),
        row("create_group", "POST /organization/groups", json!({"name":"Support"}), |c| {
            run(c.groups().create("Support"))
        }),
        row("get_group", "GET /organization/groups/group_1", None, |c| run(c.groups().get("group_1"))),
        row("update_group", "POST /organization/groups/group_1", json!({"name":"Escalations"}), |c| {
            run(c.groups().update("group_1", "Escalations"))
        }),
        row("delete_group", "DELETE /organization/groups/group_1", None, |c| {
            run(c.groups().delete("group_1"))
        }),
        row("list_group_users", "GET /organization/groups/group_1/users", None, |c| {
            run(c.group("group_1").users().list())
        }),
        row(
            "list_group_users",
            "GET /organization/groups/group_1/users?after=n1&limit=1000&order=asc",
            None,
            |c| run(c.group("group_1").users().list().after("n1").limit(1000).order(Order::Asc)),
        ),
        row("add_group_user", "POST /organization/groups/group_1/users", json!({"user_id":"user-1"}), |c| {
            run(c.group("group_1").users().add("user-1"))
        }),
        row("get_group_user", "GET /organization/groups/g%201/users/u%202", None, |c| {
            run(c.group("g 1").users().get("u 2"))
        }),
        row("remove_group_user", "DELETE /organization/groups/group_1/users/user-1", None, |c| {
            run(c.group("group_1").users().remove("user-1"))
        }),
        row("list_group_roles", "GET /organization/groups/group_1/roles", None, |c| {
            run(c.group("group_1").roles().list())
        }),
        row(
            "list_group_roles",
            "GET /organization/groups/group_1/roles?after=n1&limit=7&order=desc",
            None,
            |c| run(c.group("group_1").roles().list().after("n1").limit(7).order(Order::Desc)),
        ),
        row("get_group_role", "GET /organization/groups/g%201/roles/r%202", None, |c| {
            run(c.group("g 1").roles().get("r 2"))
        }),
        row(
            "assign_group_role",
            "POST /organization/groups/group_1/roles",
            json!({"role_id":"role_1"}),
            |c| run(c.group("group_1").roles().assign("role_1")),
        ),
        row("unassign_group_role", "DELETE /organization/groups/group_1/roles/role_1", None, |c| {
            run(c.group("group_1").roles().unassign("role_1"))
        }),
        row("list_roles", "GET /organization/roles", None, |c| run(c.roles().list())),
        row("list_roles", "GET /organization/roles?after=n1&limit=1000&order=desc", None, |c| {
            run(c.roles().list().after("n1").limit(1000).order(Order::Desc))
        }),
        row(
            "create_role",
            "POST /organization/roles",
            json!({"role_name":"Auditor","permissions":["api.groups.read"]}),
            |c| run(c.roles().create("Auditor", ["api.groups.read"])),
        ),
        row(
            "create_role",
            "POST /organization/roles",
            json!({"role_name":"Empty","permissions":[],"description":"Nothing yet"}),
            |c| run(c.roles().create("Empty", [] as [&str; 0]).description("Nothing yet")),
        ),
        row("get_role", "GET /organization/roles/role_1", None, |c| run(c.roles().get("role_1"))),
        row("update_role", "POST /organization/roles/role_1", json!({}), |c| run(c.roles().update("role_1"))),
        row(
            "update_role",
            "POST /organization/roles/role_1",
            json!({"role_name":"B","permissions":["x"],"description":"c"}),
            |c| run(c.roles().update("role_1").role_name("B").permissions(["x"]).description("c")),
        ),
        row(
            "update_role",
            "POST /organization/roles/role_1",
            json!({"permissions":[],"description":null}),
            |c| run(c.roles().update("role_1").permissions([] as [&str; 0]).clear_description()),
        ),
        row("delete_role", "DELETE /organization/roles/role_1", None, |c| run(c.roles().delete("role_1"))),
        row("list_invites", "GET /organization/invites", None, |c| run(c.invites().list())),
        row("list_invites", "GET /organization/invites?after=invite-1&limit=100", None, |c| {
            run(c.invites().list().after("invite-1").limit(100))
        }),
        row(
            "create_invite",
            "POST /organization/invites",
            json!({"email":"ada@example.com","role":"reader"}),
            |c| run(c.invites().create("ada@example.com", OrganizationRole::Reader)),
        ),
        row(
            "create_invite",
            "POST /organization/invites",
            json!({"email":"ada@example.com","role":"reader","projects":[{"id":"proj_1","role":"member"},{"id":"proj_2","role":"owner"}]}),
            |c| {
                run(c.invites().create("ada@example.com", OrganizationRole::Reader).projects([
                    InviteProject::new("proj_1", ProjectRole::Member),
                    InviteProject::new("proj_2", ProjectRole::Owner),
                ]))
            },
        ),
        row(
            "create_invite",
            "POST /organization/invites",
            json!({"email":"ada@example.com","role":"owner","projects":[]}),
            |c| run(c.invites().create("ada@example.com", "owner").no_projects()),
        ),
        row("get_invite", "GET /organization/invites/invite-1", None, |c| run(c.invites().get("invite-1"))),
        row("delete_invite", "DELETE /organization/invites/invite-1", None, |c| {
            run(c.invites().delete("invite-1"))
        }),
    ]
}
