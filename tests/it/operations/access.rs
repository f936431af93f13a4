//! Groups, roles and who holds them, and certificates.

use super::{Row, row, run};
use openai_admin::types::{GroupType, Order};
use serde_json::json;

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("list_project_user_roles", "GET /projects/proj_1/users/user-1/roles", None, |c| {
            run(c.project("proj_1").user("user-1").roles().list())
        }),
        row(
            "list_project_user_roles",
            "GET /projects/proj_1/users/user-1/roles?after=n1&limit=1000&order=desc",
            None,
            |c| {
                let list = c.project("proj_1").user("user-1").roles().list();
                run(list.after("n1").limit(1000).order(Order::Desc))
            },
        ),
        row("get_project_user_role", "GET /projects/p%201/users/u%202/roles/r%203", None, |c| {
            run(c.project("p 1").user("u 2").roles().get("r 3"))
        }),
        row(
            "assign_project_user_role",
            "POST /projects/proj_1/users/user-1/roles",
            json!({"role_id": "role_1"}),
            |c| run(c.project("proj_1").user("user-1").roles().assign("role_1")),
        ),
        row("unassign_project_user_role", "DELETE /projects/proj_1/users/user-1/roles/role_1", None, |c| {
            run(c.project("proj_1").user("user-1").roles().unassign("role_1"))
        }),
        row("list_project_groups", "GET /organization/projects/proj_1/groups", None, |c| {
            run(c.project("proj_1").groups().list())
        }),
        row(
            "list_project_groups",
            "GET /organization/projects/proj_1/groups?after=n%261&limit=0&order=asc",
            None,
            |c| run(c.project("proj_1").groups().list().after("n&1").limit(0).order(Order::Asc)),
        ),
        row("get_project_group", "GET /organization/projects/proj_1/groups/group_1", None, |c| {
            run(c.project("proj_1").groups().get("group_1"))
        }),
        row(
            "get_project_group",
            "GET /organization/projects/proj_1/groups/group_1?group_type=tenant_group",
            None,
            |c| run(c.project("proj_1").groups().get("group_1").group_type(GroupType::TenantGroup)),
        ),
        row(
            "add_project_group",
            "POST /organization/projects/proj_1/groups",
            json!({"group_id": "group_1", "role": "role_1"}),
            |c| run(c.project("proj_1").groups().add("group_1", "role_1")),
        ),
        row("remove_project_group", "DELETE /organization/projects/proj_1/groups/group_1", None, |c| {
            run(c.project("proj_1").groups().remove("group_1"))
        }),
        row("list_project_group_roles", "GET /projects/proj_1/groups/group_1/roles", None, |c| {
            run(c.project("proj_1").group("group_1").roles().list())
        }),
        row(
            "list_project_group_roles",
            "GET /projects/proj_1/groups/group_1/roles?after=n1&limit=7&order=desc",
            None,
            |c| {
                let list = c.project("proj_1").group("group_1").roles().list();
                run(list.after("n1").limit(7).order(Order::Desc))
            },
        ),
        row("get_project_group_role", "GET /projects/p%201/groups/g%202/roles/r%203", None, |c| {
            run(c.project("p 1").group("g 2").roles().get("r 3"))
        }),
        row(
            "assign_project_group_role",
            "POST /projects/proj_1/groups/group_1/roles",
            json!({"role_id": "role_1"}),
            |c| run(c.project("proj_1").group("group_1").roles().assign("role_1")),
        ),
        row(
            "unassign_project_group_role",
            "DELETE /projects/proj_1/groups/group_1/roles/role_1",
            None,
            |c| run(c.project("proj_1").group("group_1").roles().unassign("role_1")),
        ),
        row("list_project_roles", "GET /projects/proj_1/roles", None, |c| {
            run(c.project("proj_1").roles().list())
        }),
        row("list_project_roles", "GET /projects/proj_1/roles?after=n1&limit=7&order=desc", None, |c| {
            run(c.project("proj_1").roles().list().after("n1").limit(7).order(Order::Desc))
        }),
        row("get_project_role", "GET /projects/p%201/roles/r%202", None, |c| {
            run(c.project("p 1").roles().get("r 2"))
        }),
        row(
            "create_project_role",
            "POST /projects/proj_1/roles",
            json!({"role_name": "Reader", "permissions": ["a", "b"]}),
            |c| run(c.project("proj_1").roles().create("Reader", ["a", "b"])),
        ),
        row(
            "create_project_role",
            "POST /projects/proj_1/roles",
            json!({"role_name": "Reader", "permissions": [], "description": "Reads"}),
            |c| run(c.project("proj_1").roles().create("Reader", Vec::<String>::new()).description("Reads")),
        ),
        row("update_project_role", "POST /projects/proj_1/roles/role_1", json!({}), |c| {
            run(c.project("proj_1").roles().update("role_1"))
        }),
        row(
            "update_project_role",
            "POST /projects/proj_1/roles/role_1",
            json!({"role_name": "Reader", "permissions": ["a"], "description": "Reads"}),
            |c| {
                let update = c.project("proj_1").roles().update("role_1");
                run(update.role_name("Reader").permissions(["a"]).description("Reads"))
            },
        ),
        row(
            "update_project_role",
            "POST /projects/proj_1/roles/role_1",
            json!({"permissions": [], "description": null}),
            |c| {
                let update = c.project("proj_1").roles().update("role_1");
                run(update.permissions(Vec::<String>::new()).clear_description())
            },
        ),
        row("delete_project_role", "DELETE /projects/proj_1/roles/role_1", None, |c| {
            run(c.project("proj_1").roles().delete("role_1"))
        }),
        row("list_project_certificates", "GET /organization/projects/proj_1/certificates", None, |c| {
            run(c.project("proj_1").certificates().list())
        }),
        row(
            "list_project_certificates",
            "GET /organization/projects/proj_1/certificates?after=cert_1&limit=7&order=asc",
            None,
            |c| run(c.project("proj_1").certificates().list().after("cert_1").limit(7).order(Order::Asc)),
        ),
        row(
            "activate_project_certificates",
            "POST /organization/projects/proj_1/certificates/activate",
            json!({"certificate_ids": ["cert_1", "cert_2"]}),
            |c| run(c.project("proj_1").certificates().activate(["cert_1", "cert_2"])),
        ),
        row(
            "deactivate_project_certificates",
            "POST /organization/projects/proj_1/certificates/deactivate",
            json!({"certificate_ids": ["cert_1"]}),
            |c| run(c.project("proj_1").certificates().deactivate(["cert_1"])),
        ),
    ]
}
