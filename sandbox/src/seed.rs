//! What an organization holds from the beginning.

use crate::state::Object;
use crate::state::State;
use crate::state::now;
use crate::state::object;
use serde_json::Value;
use serde_json::json;

/// Users of the organization.
const USERS: [(&str, &str, &str); 4] = [
    ("user-ada", "Ada Lovelace", "ada@example.com"),
    ("user-alan", "Alan Turing", "alan@example.com"),
    ("user-grace", "Grace Hopper", "grace@example.com"),
    ("user-edsger", "Edsger Dijkstra", "edsger@example.com"),
];

/// Groups of the organization.
const GROUPS: [(&str, &str); 2] = [("group_platform", "Platform"), ("group_research", "Research")];

/// Models, with requests and tokens a minute.
const MODELS: [(&str, i64, i64); 5] = [
    ("gpt-4o", 10_000, 2_000_000),
    ("gpt-4o-mini", 30_000, 10_000_000),
    ("o3", 10_000, 2_000_000),
    ("gpt-image-1", 500, 800_000),
    ("whisper-1", 500, 100_000),
];

const CERTIFICATES: [(&str, &str); 3] =
    [("cert_gateway", "Gateway"), ("cert_batch", "Batch jobs"), ("cert_laptop", "Laptops")];

impl State {
    /// An organization with a default project that is in use.
    pub(crate) fn seeded() -> Self {
        let mut state = Self::default();
        for (id, name, email) in USERS {
            state.items("users").push(object(json!({
                "object": "organization.user", "id": id, "name": name, "email": email, "role": "reader",
                "added_at": now(),
            })));
        }
        for (id, name) in GROUPS {
            state.items("groups").push(object(json!({
                "object": "group", "id": id, "name": name, "scim_managed": false, "created_at": now(),
            })));
        }
        let project = object(json!({
            "object": "organization.project", "id": "proj_default", "name": "Default project",
            "status": "active", "created_at": now(),
        }));
        state.items("projects").push(project);
        state.furnish("proj_default");
        for (id, role) in [("user-ada", "owner"), ("user-alan", "member")] {
            let user = state.find("users", "id", id).cloned();
            let member = user.map(|user| member(&user, role)).unwrap_or_default();
            state.items("project_users/proj_default").push(member);
        }
        state.items("project_api_keys/proj_default").push(object(json!({
            "object": "organization.project.api_key", "id": "key_ada", "name": "Laptop",
            "redacted_value": "sk-...test", "created_at": now(), "last_used_at": now(),
            "owner_project_access": "active",
            "owner": {"type": "user", "user": {
                "id": "user-ada", "name": "Ada Lovelace", "email": "ada@example.com", "role": "owner",
                "created_at": now(),
            }},
        })));
        state
    }

    /// What every project has from its beginning.
    pub(crate) fn furnish(&mut self, project_id: &str) {
        let limits = MODELS.map(|(model, requests, tokens)| {
            object(json!({
                "object": "project.rate_limit", "id": format!("rl-{model}"), "model": model,
                "max_requests_per_1_minute": requests, "max_tokens_per_1_minute": tokens,
            }))
        });
        self.items(&format!("project_rate_limits/{project_id}")).extend(limits);
        let roles = ["owner", "member", "viewer"].map(|name| {
            object(json!({
                "object": "role", "id": format!("role-api-project-{name}"), "name": name,
                "description": null, "permissions": [format!("api.project.{name}")],
                "predefined_role": true, "resource_type": "api.project",
            }))
        });
        self.items(&format!("project_roles/{project_id}")).extend(roles);
        let certificates = CERTIFICATES.map(|(id, name)| {
            object(json!({
                "object": "organization.project.certificate", "id": id, "name": name, "active": false,
                "created_at": now(),
                "certificate_details": {"valid_at": now(), "expires_at": now() + 31_536_000},
            }))
        });
        self.items(&format!("project_certificates/{project_id}")).extend(certificates);
    }
}

/// A user of the organization as a member of a project.
pub(crate) fn member(user: &Object, role: &str) -> Object {
    let field = |name: &str| user.get(name).cloned().unwrap_or(Value::Null);
    object(json!({
        "object": "organization.project.user", "id": field("id"), "name": field("name"),
        "email": field("email"), "role": role, "added_at": now(),
    }))
}
