//! Makes the state of a sandbox from an [`Organization`].

use crate::organization::{Organization, Project};
use crate::state::{Object, State, object};
use serde_json::{Value, json};

/// When everything was created that was there from the beginning, so that the same organization makes
/// the same state.
const BEGINNING: i64 = 1_700_000_000;

impl State {
    /// The state of an organization; or what it refers to that it does not have.
    pub(crate) fn of(organization: &Organization) -> Result<Self, String> {
        let mut state = Self::default();
        for user in &organization.users {
            state.items("users").push(object(json!({
                "object": "organization.user", "id": user.id, "name": user.name, "email": user.email,
                "role": "reader", "added_at": BEGINNING,
            })));
        }
        for group in &organization.groups {
            state.items("groups").push(object(json!({
                "object": "group", "id": group.id, "name": group.name, "scim_managed": false,
                "created_at": BEGINNING,
            })));
        }
        for certificate in &organization.certificates {
            state.items("certificates").push(object(json!({
                "object": "organization.project.certificate", "id": certificate.id, "name": certificate.name,
                "active": false, "created_at": BEGINNING,
                "certificate_details": {"valid_at": BEGINNING, "expires_at": BEGINNING + 315_360_000},
            })));
        }
        for model in &organization.models {
            state.items("models").push(object(json!({
                "object": "project.rate_limit", "id": format!("rl-{}", model.name), "model": model.name,
                "max_requests_per_1_minute": model.requests, "max_tokens_per_1_minute": model.tokens,
            })));
        }
        for project in &organization.projects {
            state.settle(project).map_err(|wrong| format!("project '{}': {wrong}", project.name))?;
        }
        Ok(state)
    }

    /// Adds a project with everything in it.
    fn settle(&mut self, project: &Project) -> Result<(), String> {
        let id = self.id_or_new(project.id.as_ref(), "proj_");
        let mut made = object(json!({
            "object": "organization.project", "id": id, "name": project.name, "status": "active",
            "created_at": BEGINNING,
        }));
        if project.archived {
            made.insert("status".to_owned(), "archived".into());
            made.insert("archived_at".to_owned(), BEGINNING.into());
        }
        self.items("projects").push(made);
        self.furnish(&id);
        let key = |tag: &str| format!("{tag}/{id}");

        for role in &project.roles {
            let role_id = self.id_or_new(role.id.as_ref(), "role_");
            self.items(&key("project_roles")).push(object(json!({
                "object": "role", "id": role_id, "name": role.name, "description": null,
                "permissions": role.permissions, "predefined_role": false, "resource_type": "api.project",
            })));
        }
        for member in &project.users {
            let user = self.known("users", &member.id)?;
            self.items(&key("project_users")).push(membership(&user, &member.role, BEGINNING));
            self.hold_roles(&id, "project_user_roles", &member.id, &member.assigned)?;
        }
        for access in &project.groups {
            let group = self.known("groups", &access.id)?;
            self.items(&key("project_groups")).push(object(json!({
                "object": "project.group", "project_id": id, "group_id": access.id,
                "group_name": group["name"], "group_type": "group", "created_at": BEGINNING,
            })));
            self.hold_roles(&id, "project_group_roles", &access.id, &access.assigned)?;
        }
        for account in &project.service_accounts {
            let account_id = self.id_or_new(account.id.as_ref(), "svc_acct_");
            let made = object(json!({
                "object": "organization.project.service_account", "id": account_id, "name": account.name,
                "role": "member", "created_at": BEGINNING,
            }));
            for name in &account.keys {
                let key_id = self.new_id("key_");
                let owner = json!({"type": "service_account", "service_account": {
                    "id": account_id, "name": account.name, "role": "member", "created_at": BEGINNING,
                }});
                self.items(&key("project_api_keys")).push(listed_key(&key_id, name, None, owner));
            }
            self.items(&key("project_service_accounts")).push(made);
        }
        for api_key in &project.api_keys {
            let member = self.find(&key("project_users"), "id", &api_key.owner).cloned();
            let member = member.ok_or_else(|| format!("'{}' owns a key and is no member", api_key.owner))?;
            let key_id = self.id_or_new(api_key.id.as_ref(), "key_");
            let owner = json!({"type": "user", "user": {
                "id": member["id"], "name": member["name"], "email": member["email"], "role": member["role"],
                "created_at": BEGINNING,
            }});
            let listed = listed_key(&key_id, &api_key.name, api_key.last_used_at, owner);
            self.items(&key("project_api_keys")).push(listed);
        }
        for certificate_id in &project.active_certificates {
            let found = self.find(&key("project_certificates"), "id", certificate_id);
            let certificate = found.ok_or_else(|| format!("there is no certificate '{certificate_id}'"))?;
            certificate.insert("active".to_owned(), true.into());
        }
        for alert in &project.spend_alerts {
            let alert_id = self.id_or_new(alert.id.as_ref(), "alert_");
            self.items(&key("project_spend_alerts")).push(object(json!({
                "object": "project.spend_alert", "id": alert_id, "threshold_amount": alert.threshold_amount,
                "currency": "USD", "interval": "month",
                "notification_channel": {"type": "email", "recipients": alert.recipients},
            })));
        }
        if let Some(limit) = project.spend_limit {
            let limit = object(json!({
                "object": "project.spend_limit", "threshold_amount": limit, "currency": "USD",
                "interval": "month", "enforcement": {"status": "inactive"},
            }));
            self.settings().insert(key("project_spend_limit"), limit);
        }
        Ok(())
    }

    /// What every project has from its beginning.
    pub(crate) fn furnish(&mut self, project_id: &str) {
        for (from, to) in [("models", "project_rate_limits"), ("certificates", "project_certificates")] {
            let items = self.items(from).clone();
            self.items(&format!("{to}/{project_id}")).extend(items);
        }
        let roles = ["owner", "member", "viewer"].map(|name| {
            object(json!({
                "object": "role", "id": format!("role-api-project-{name}"), "name": name,
                "description": null, "permissions": [format!("api.project.{name}")],
                "predefined_role": true, "resource_type": "api.project",
            }))
        });
        self.items(&format!("project_roles/{project_id}")).extend(roles);
    }

    fn hold_roles(&mut self, project: &str, tag: &str, holder: &str, ids: &[String]) -> Result<(), String> {
        for role_id in ids {
            let role = self.find(&format!("project_roles/{project}"), "id", role_id).cloned();
            let role = role.ok_or_else(|| format!("there is no role '{role_id}'"))?;
            self.items(&format!("{tag}/{project}/{holder}")).push(held_role(&role, BEGINNING));
        }
        Ok(())
    }

    fn known(&mut self, collection: &str, id: &str) -> Result<Object, String> {
        let what = collection.trim_end_matches('s');
        self.find(collection, "id", id).cloned().ok_or_else(|| format!("there is no {what} '{id}'"))
    }

    fn id_or_new(&mut self, id: Option<&String>, prefix: &str) -> String {
        id.cloned().unwrap_or_else(|| self.new_id(prefix))
    }
}

/// A user of the organization as a member of a project.
pub(crate) fn membership(user: &Object, role: &str, added_at: i64) -> Object {
    let field = |name: &str| user.get(name).cloned().unwrap_or(Value::Null);
    object(json!({
        "object": "organization.project.user", "id": field("id"), "name": field("name"),
        "email": field("email"), "role": role, "added_at": added_at,
    }))
}

/// A role of a project as it is assigned to somebody.
pub(crate) fn held_role(role: &Object, assigned_at: i64) -> Object {
    let mut held = role.clone();
    held.remove("object");
    held.insert("created_at".to_owned(), assigned_at.into());
    held
}

fn listed_key(id: &str, name: &str, last_used_at: Option<i64>, owner: Value) -> Object {
    let end: String = id.chars().rev().take(6).collect::<Vec<_>>().into_iter().rev().collect();
    object(json!({
        "object": "organization.project.api_key", "id": id, "name": name,
        "redacted_value": format!("sk-...{end}"), "created_at": BEGINNING, "last_used_at": last_used_at,
        "owner": owner, "owner_project_access": "active",
    }))
}
