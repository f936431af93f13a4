//! Makes the state of a sandbox from an [`Organization`].

use crate::keys::{self, KeyTimes};
use crate::organization::{AuditEvent, Organization, Project, Usage};
use crate::state::{Object, State, object};
use crate::{audit, usage};
use openai_admin_codegen::yaml::child;
use serde_json::{Value, json};
use std::fmt;

/// When everything was created that was there from the beginning, so that the same organization makes
/// the same state.
pub(crate) const BEGINNING: i64 = 1_700_000_000;

/// When projects were archived that are so from the beginning, half a year later.
const ARCHIVED: i64 = BEGINNING + 182 * 86_400;

/// What an organization refers to and does not have, or has twice.
#[derive(Debug)]
pub(crate) struct Unfit {
    /// JSON pointer of the value that is wrong.
    pub(crate) place: String,
    pub(crate) message: String,
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place.trim_start_matches('/').replace('/', "."), self.message)
    }
}

/// The place of a value in a list.
fn item(place: &str, list: &str, index: usize) -> String {
    child(&child(place, list), &index.to_string())
}

impl State {
    /// The state of an organization.
    pub(crate) fn of(organization: &Organization) -> Result<Self, Unfit> {
        let mut state = Self::default();
        if organization.usage != Usage::default() {
            let Usage { seed, off } = organization.usage;
            state.settings().insert(usage::SETTING.to_owned(), object(json!({"seed": seed, "off": off})));
        }
        for (index, user) in organization.users.iter().enumerate() {
            let made = object(json!({
                "object": "organization.user", "id": user.id, "name": user.name, "email": user.email,
                "role": "reader", "added_at": BEGINNING,
            }));
            state.put("users", made, &item("", "users", index))?;
        }
        for (index, group) in organization.groups.iter().enumerate() {
            let made = object(json!({
                "object": "group", "id": group.id, "name": group.name, "scim_managed": false,
                "created_at": BEGINNING,
            }));
            state.put("groups", made, &item("", "groups", index))?;
        }
        for (index, certificate) in organization.certificates.iter().enumerate() {
            let made = object(json!({
                "object": "organization.project.certificate", "id": certificate.id, "name": certificate.name,
                "active": false, "created_at": BEGINNING,
                "certificate_details": {"valid_at": BEGINNING, "expires_at": BEGINNING + 315_360_000},
            }));
            state.put("certificates", made, &item("", "certificates", index))?;
        }
        for (index, model) in organization.models.iter().enumerate() {
            let made = object(json!({
                "object": "project.rate_limit", "id": format!("rl-{}", model.name), "model": model.name,
                "max_requests_per_1_minute": model.requests, "max_tokens_per_1_minute": model.tokens,
            }));
            state.put("models", made, &item("", "models", index))?;
        }
        for (index, project) in organization.projects.iter().enumerate() {
            state.settle(project, &item("", "projects", index))?;
        }
        for (index, event) in organization.audit_log.iter().enumerate() {
            state.remember(event, &item("", "audit_log", index))?;
        }
        Ok(state)
    }

    /// Adds an event of the audit log.
    fn remember(&mut self, event: &AuditEvent, place: &str) -> Result<(), Unfit> {
        if event.kind.is_empty() {
            return Err(Unfit { place: child(place, "type"), message: "the type is empty".to_owned() });
        }
        let id = event.id.clone().unwrap_or_else(|| self.new_event_id());
        if [true, false].iter().any(|scoped| self.get(audit::collection(*scoped), &id).is_some()) {
            return Err(Unfit { place: place.to_owned(), message: format!("'{id}' is there twice") });
        }
        let mut made = event.fields.clone();
        made.extend(object(json!({"id": id, "type": event.kind, "effective_at": event.effective_at})));
        let is_scoped = event.tenant_scoped.unwrap_or_else(|| audit::is_tenant_scoped(&event.kind));
        self.put(audit::collection(is_scoped), made, place)
    }

    /// Adds a project with everything in it.
    fn settle(&mut self, project: &Project, place: &str) -> Result<(), Unfit> {
        let id = self.id_or_new(project.id.as_ref(), "proj_");
        let mut made = object(json!({
            "object": "organization.project", "id": id, "name": project.name, "status": "active",
            "created_at": BEGINNING,
        }));
        if project.archived {
            made.insert("status".to_owned(), "archived".into());
            made.insert("archived_at".to_owned(), ARCHIVED.into());
        }
        self.put("projects", made, place)?;
        self.furnish(&id);
        let key = |tag: &str| format!("{tag}/{id}");

        for (index, role) in project.roles.iter().enumerate() {
            let role_id = self.id_or_new(role.id.as_ref(), "role_");
            let made = object(json!({
                "object": "role", "id": role_id, "name": role.name, "description": null,
                "permissions": role.permissions, "predefined_role": false, "resource_type": "api.project",
            }));
            self.put(&key("project_roles"), made, &item(place, "roles", index))?;
        }
        for (index, member) in project.users.iter().enumerate() {
            let place = item(place, "users", index);
            let user = self.known("users", &member.id, &child(&place, "id"))?;
            if !["owner", "member"].contains(&member.role.as_str()) {
                let message = format!("'{}' is neither owner nor member", member.role);
                return Err(Unfit { place: child(&place, "role"), message });
            }
            self.put(&key("project_users"), membership(&user, &member.role, BEGINNING), &place)?;
            self.hold_roles(&id, "project_user_roles", &member.id, &member.assigned, &place)?;
        }
        for (index, access) in project.groups.iter().enumerate() {
            let place = item(place, "groups", index);
            let group = self.known("groups", &access.id, &child(&place, "id"))?;
            if self.find(&key("project_groups"), "group_id", &access.id).is_some() {
                return Err(Unfit { place, message: format!("'{}' is there twice", access.id) });
            }
            self.items(&key("project_groups")).push(object(json!({
                "object": "project.group", "project_id": id, "group_id": access.id,
                "group_name": group["name"], "group_type": "group", "created_at": BEGINNING,
            })));
            self.hold_roles(&id, "project_group_roles", &access.id, &access.assigned, &place)?;
        }
        self.settle_keys(project, &id, place)?;
        for (index, certificate_id) in project.active_certificates.iter().enumerate() {
            let place = item(place, "active_certificates", index);
            self.known(&key("project_certificates"), certificate_id, &place)?;
            if let Some(certificate) = self.find(&key("project_certificates"), "id", certificate_id) {
                certificate.insert("active".to_owned(), true.into());
            }
        }
        for (index, alert) in project.spend_alerts.iter().enumerate() {
            let alert_id = self.id_or_new(alert.id.as_ref(), "alert_");
            let made = object(json!({
                "object": "project.spend_alert", "id": alert_id, "threshold_amount": alert.threshold_amount,
                "currency": "USD", "interval": "month",
                "notification_channel": {"type": "email", "recipients": alert.recipients},
            }));
            self.put(&key("project_spend_alerts"), made, &item(place, "spend_alerts", index))?;
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

    /// Adds service accounts with their keys, and the keys of users.
    fn settle_keys(&mut self, project: &Project, id: &str, place: &str) -> Result<(), Unfit> {
        let [members, accounts, kept] = ["project_users", "project_service_accounts", "project_api_keys"]
            .map(|tag| format!("{tag}/{id}"));
        for (index, account) in project.service_accounts.iter().enumerate() {
            let place = item(place, "service_accounts", index);
            let account_id = self.id_or_new(account.id.as_ref(), "svc_acct_");
            let made = object(json!({
                "object": "organization.project.service_account", "id": account_id, "name": account.name,
                "role": "member", "created_at": BEGINNING,
            }));
            let owner = keys::owned_by_account(&made);
            self.put(&accounts, made, &place)?;
            for (index, key) in account.keys.iter().enumerate() {
                let key_id = self.id_or_new(key.id.as_ref(), "key_");
                let times = KeyTimes {
                    created_at: BEGINNING,
                    last_used_at: key.last_used_at,
                    expires_at: key.expires_at,
                };
                let made = keys::kept(&key_id, &key.name, end(&key_id), &times, owner.clone());
                self.put(&kept, made, &item(&place, "keys", index))?;
            }
        }
        for (index, key) in project.api_keys.iter().enumerate() {
            let place = item(place, "api_keys", index);
            // A user who is no member has left, and the key is an orphan.
            let user = self.known("users", &key.owner, &child(&place, "owner"))?;
            let role =
                self.get(&members, &key.owner).map_or("member".into(), |member| member["role"].clone());
            let key_id = self.id_or_new(key.id.as_ref(), "key_");
            let owner = json!({"type": "user", "user": {
                "id": user["id"], "name": user["name"], "email": user["email"], "role": role,
                "created_at": BEGINNING,
            }});
            let times = KeyTimes {
                created_at: BEGINNING,
                last_used_at: key.last_used_at,
                expires_at: key.expires_at,
            };
            self.put(&kept, keys::kept(&key_id, &key.name, end(&key_id), &times, owner), &place)?;
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

    fn hold_roles(
        &mut self,
        project: &str,
        tag: &str,
        holder: &str,
        ids: &[String],
        place: &str,
    ) -> Result<(), Unfit> {
        for (index, role_id) in ids.iter().enumerate() {
            let place = item(place, "assigned", index);
            self.known(&format!("project_roles/{project}"), role_id, &place)?;
            self.put(&format!("{tag}/{project}/{holder}"), held_role(role_id), &place)?;
        }
        Ok(())
    }

    /// Adds an item, whose id must be new.
    fn put(&mut self, key: &str, item: Object, place: &str) -> Result<(), Unfit> {
        let id = item.get("id").and_then(Value::as_str).unwrap_or_default();
        if id.is_empty() {
            return Err(Unfit { place: place.to_owned(), message: "the id is empty".to_owned() });
        }
        if self.get(key, id).is_some() {
            return Err(Unfit { place: place.to_owned(), message: format!("'{id}' is there twice") });
        }
        self.items(key).push(item);
        Ok(())
    }

    fn known(&self, key: &str, id: &str, place: &str) -> Result<Object, Unfit> {
        let (collection, _) = key.split_once('/').unwrap_or((key, ""));
        let what = collection.trim_start_matches("project_").trim_end_matches('s');
        let missing = || Unfit { place: place.to_owned(), message: format!("there is no {what} '{id}'") };
        self.get(key, id).cloned().ok_or_else(missing)
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

/// That somebody holds a role of a project. What the role is stands there.
pub(crate) fn held_role(role_id: &str) -> Object {
    object(json!({"id": role_id}))
}

/// What a redacted key ends with.
fn end(key_id: &str) -> &str {
    key_id.char_indices().rev().nth(5).map_or(key_id, |(start, _)| &key_id[start..])
}
