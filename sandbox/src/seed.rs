//! Makes the state of a sandbox from an [`Organization`].

use crate::keys::{self, KeyTimes};
use crate::kinds::kind;
use crate::organization::{AuditEvent, Organization, Project, Role, SpendAlert, Usage};
use crate::shown::{scoped, without_content};
use crate::state::{BEGINNING, Object, State, object};
use crate::{audit, usage};
use openai_admin_codegen::yaml::child;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::fmt;

/// How long an invite can be accepted, in seconds: a week.
pub(crate) const INVITED: i64 = 7 * 86_400;

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
        for (index, certificate) in organization.certificates.iter().enumerate() {
            let made = object(json!({
                "object": "organization.certificate", "id": certificate.id, "name": certificate.name,
                "active": false, "created_at": BEGINNING,
                "certificate_details": {"valid_at": BEGINNING, "expires_at": BEGINNING + 315_360_000},
            }));
            state.put("certificates", made, &item("", "certificates", index))?;
        }
        state.belong(organization)?;
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
        state.alerts_and_limit("", &organization.spend_alerts, organization.spend_limit, "")?;
        state.connect(organization)?;
        state.remember(&organization.audit_log)?;
        Ok(state)
    }

    /// Adds who belongs to the organization or may, and what they may do.
    fn belong(&mut self, organization: &Organization) -> Result<(), Unfit> {
        predefined(self, "roles", "organization", &["owner", "reader"]);
        self.roles("", &organization.roles, "")?;
        for (index, user) in organization.users.iter().enumerate() {
            let place = item("", "users", index);
            let made = object(json!({
                "object": "organization.user", "id": user.id, "name": user.name, "email": user.email,
                "role": membership_role(&user.role, &place)?, "added_at": BEGINNING,
            }));
            self.put("users", made, &place)?;
            self.hold_roles("roles", &format!("user_roles/{}", user.id), &user.assigned, &place)?;
        }
        for (index, group) in organization.groups.iter().enumerate() {
            let made = object(json!({
                "id": group.id, "name": group.name,
                "is_scim_managed": group.scim_managed, "group_type": "group", "created_at": BEGINNING,
            }));
            let place = item("", "groups", index);
            self.put("groups", made, &place)?;
            for (index, user_id) in group.users.iter().enumerate() {
                let place = item(&place, "users", index);
                self.known("users", user_id, &place)?;
                self.put(&format!("group_users/{}", group.id), object(json!({"id": user_id})), &place)?;
            }
            self.hold_roles("roles", &format!("group_roles/{}", group.id), &group.assigned, &place)?;
        }
        for (index, invite) in organization.invites.iter().enumerate() {
            let place = item("", "invites", index);
            let made = json!({
                "id": self.id_or_new(invite.id.as_ref(), "invite-"), "email": invite.email,
                "role": membership_role(&invite.role, &place)?, "projects": [], "created_at": BEGINNING,
                "expires_at": invite.expires_at.unwrap_or(BEGINNING + INVITED),
            });
            self.begin("invites", "invites", object(made), &place)?;
        }
        for (index, key) in organization.admin_api_keys.iter().enumerate() {
            let id = self.id_or_new(key.id.as_ref(), "key_");
            let times = times(key.last_used_at, key.expires_at);
            let owner = keys::owner_of_admin_keys(self);
            let made = keys::kept(&id, &key.name, end(&id), &times, owner);
            self.begin("admin_api_keys", "admin_api_keys", made, &item("", "admin_api_keys", index))?;
        }
        Ok(())
    }

    /// Adds what lies elsewhere, and who is trusted there.
    fn connect(&mut self, organization: &Organization) -> Result<(), Unfit> {
        for (tag, items) in [
            ("external_keys", &organization.external_keys),
            ("external_storage", &organization.external_storage),
        ] {
            for (index, fields) in items.iter().enumerate() {
                self.begin(tag, tag, dated(fields), &item("", tag, index))?;
            }
        }
        for (index, provider) in organization.workload_identity_providers.iter().enumerate() {
            let tag = "workload_identity_providers";
            let place = item("", tag, index);
            let mut fields = dated(&provider.fields);
            fields.insert("updated_at".to_owned(), BEGINNING.into());
            let id = self.begin(tag, tag, fields, &place)?;
            for (index, fields) in provider.federation_rules.iter().enumerate() {
                let mut fields = dated(fields);
                fields.insert("updated_at".to_owned(), BEGINNING.into());
                fields.insert("workload_identity_provider_id".to_owned(), id.as_str().into());
                let place = item(&place, "federation_rules", index);
                self.begin("federation_rules", &format!("federation_rules/{id}"), fields, &place)?;
            }
        }
        Ok(())
    }

    /// Adds the events of the audit log. There can be many: what is there is not searched for each.
    fn remember(&mut self, events: &[AuditEvent]) -> Result<(), Unfit> {
        let mut ids = HashSet::with_capacity(events.len());
        for (index, event) in events.iter().enumerate() {
            let place = item("", "audit_log", index);
            if event.kind.is_empty() {
                return Err(Unfit { place: child(&place, "type"), message: "the type is empty".to_owned() });
            }
            let id = event.id.clone().unwrap_or_else(|| self.new_event_id());
            if id.is_empty() {
                return Err(Unfit { place, message: "the id is empty".to_owned() });
            }
            let mut made = event.fields.clone();
            made.extend(object(json!({"id": id, "type": event.kind, "effective_at": event.effective_at})));
            let is_scoped = event.tenant_scoped.unwrap_or_else(|| audit::is_tenant_scoped(&event.kind));
            self.items(audit::collection(is_scoped)).push(made);
            if let Some(id) = ids.replace(id) {
                return Err(Unfit { place, message: format!("'{id}' is there twice") });
            }
        }
        Ok(())
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

        self.roles(&id, &project.roles, place)?;
        for (index, member) in project.users.iter().enumerate() {
            let place = item(place, "users", index);
            let user = self.known("users", &member.id, &child(&place, "id"))?;
            if !["owner", "member"].contains(&member.role.as_str()) {
                let message = format!("'{}' is neither owner nor member", member.role);
                return Err(Unfit { place: child(&place, "role"), message });
            }
            self.put(&key("project_users"), membership(&user, &member.role, BEGINNING), &place)?;
            let held = format!("project_user_roles/{id}/{}", member.id);
            self.hold_roles(&key("project_roles"), &held, &member.assigned, &place)?;
        }
        for (index, access) in project.groups.iter().enumerate() {
            let place = item(place, "groups", index);
            let group = self.known("groups", &access.id, &child(&place, "id"))?;
            if self.find(&key("project_groups"), "group_id", &access.id).is_some() {
                return Err(Unfit { place, message: format!("'{}' is there twice", access.id) });
            }
            self.items(&key("project_groups")).push(object(json!({
                "object": "project.group", "project_id": id, "group_id": access.id,
                "group_name": group["name"], "group_type": group["group_type"], "created_at": BEGINNING,
            })));
            let held = format!("project_group_roles/{id}/{}", access.id);
            self.hold_roles(&key("project_roles"), &held, &access.assigned, &place)?;
        }
        self.settle_keys(project, &id, place)?;
        for (index, certificate_id) in project.active_certificates.iter().enumerate() {
            let place = item(place, "active_certificates", index);
            self.known(&key("project_certificates"), certificate_id, &place)?;
            if let Some(certificate) = self.find(&key("project_certificates"), "id", certificate_id) {
                certificate.insert("active".to_owned(), true.into());
            }
        }
        self.alerts_and_limit(&id, &project.spend_alerts, project.spend_limit, place)
    }

    /// Adds roles of a project, or of the organization where none is named.
    fn roles(&mut self, project_id: &str, roles: &[Role], place: &str) -> Result<(), Unfit> {
        let tag = if project_id.is_empty() { "roles" } else { "project_roles" };
        for (index, role) in roles.iter().enumerate() {
            let made = json!({
                "id": self.id_or_new(role.id.as_ref(), "role_"), "name": role.name,
                "permissions": role.permissions,
            });
            let place = item(place, "roles", index);
            self.begin(tag, &scoped("roles", project_id), object(made), &place)?;
        }
        Ok(())
    }

    /// Adds spend alerts and the spend limit of a project, or of the organization where none is named.
    fn alerts_and_limit(
        &mut self,
        project_id: &str,
        alerts: &[SpendAlert],
        limit: Option<i64>,
        place: &str,
    ) -> Result<(), Unfit> {
        let tag = if project_id.is_empty() { "spend_alerts" } else { "project_spend_alerts" };
        for (index, alert) in alerts.iter().enumerate() {
            let made = json!({
                "id": self.id_or_new(alert.id.as_ref(), "alert_"),
                "threshold_amount": alert.threshold_amount, "currency": "USD", "interval": "month",
                "notification_channel": {"type": "email", "recipients": alert.recipients},
            });
            let place = item(place, "spend_alerts", index);
            self.begin(tag, &scoped("spend_alerts", project_id), object(made), &place)?;
        }
        if let Some(limit) = limit {
            let key = scoped("spend_limit", project_id);
            let object_of = if project_id.is_empty() { "organization" } else { "project" };
            let limit = object(json!({
                "object": format!("{object_of}.spend_limit"), "threshold_amount": limit, "currency": "USD",
                "interval": "month", "enforcement": {"status": "inactive"},
            }));
            self.settings().insert(key, limit);
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
                let times = times(key.last_used_at, key.expires_at);
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
            let times = times(key.last_used_at, key.expires_at);
            self.put(&kept, keys::kept(&key_id, &key.name, end(&key_id), &times, owner), &place)?;
        }
        Ok(())
    }

    /// What every project has from its beginning.
    pub(crate) fn furnish(&mut self, project_id: &str) {
        let limits = self.listed("models").to_vec();
        self.items(&format!("project_rate_limits/{project_id}")).extend(limits);
        let certificates: Vec<_> = self.listed("certificates").iter().map(certificate_of_project).collect();
        self.items(&format!("project_certificates/{project_id}")).extend(certificates);
        let roles = format!("project_roles/{project_id}");
        predefined(self, &roles, "project", &["owner", "member", "viewer"]);
    }

    fn hold_roles(&mut self, roles: &str, held: &str, ids: &[String], place: &str) -> Result<(), Unfit> {
        for (index, role_id) in ids.iter().enumerate() {
            let place = item(place, "assigned", index);
            self.known(roles, role_id, &place)?;
            self.put(held, held_role(role_id), &place)?;
        }
        Ok(())
    }

    /// Adds an item with what all of its kind hold from the beginning, and gives its id.
    fn begin(&mut self, tag: &str, key: &str, fields: Object, place: &str) -> Result<String, Unfit> {
        let kind =
            kind(tag).ok_or_else(|| Unfit { place: place.to_owned(), message: format!("no {tag}") })?;
        let mut made = kind.initial();
        made.extend(fields);
        made.insert("object".to_owned(), kind.object.into());
        let id = match made.get("id").and_then(Value::as_str) {
            Some(id) => id.to_owned(),
            None => self.new_id(kind.prefix),
        };
        made.insert("id".to_owned(), id.as_str().into());
        self.put(key, made, place)?;
        Ok(id)
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

/// Those of a key that was there from the beginning.
fn times(last_used_at: Option<i64>, expires_at: Option<i64>) -> KeyTimes {
    KeyTimes { created_at: BEGINNING, last_used_at, expires_at }
}

/// What is on the wire, made at the beginning.
fn dated(fields: &Object) -> Object {
    let mut fields = fields.clone();
    fields.entry("created_at").or_insert_with(|| BEGINNING.into());
    fields
}

/// A membership role in the organization.
fn membership_role<'a>(role: &'a str, place: &str) -> Result<&'a str, Unfit> {
    match role {
        "" => Ok("reader"),
        "owner" | "reader" => Ok(role),
        _ => Err(Unfit {
            place: child(place, "role"),
            message: format!("'{role}' is neither owner nor reader"),
        }),
    }
}

/// Adds the roles that the service defines.
fn predefined(state: &mut State, key: &str, resource: &str, names: &[&str]) {
    state.items(key).extend(names.iter().map(|name| {
        object(json!({
            "object": "role", "id": format!("role-api-{resource}-{name}"), "name": name,
            "description": null, "permissions": [format!("api.{resource}.{name}")],
            "predefined_role": true, "resource_type": format!("api.{resource}"),
        }))
    }));
}

/// A certificate of the organization as a project sees it, which has not activated it yet.
pub(crate) fn certificate_of_project(certificate: &Object) -> Object {
    let mut seen = without_content(certificate);
    seen.insert("object".to_owned(), "organization.project.certificate".into());
    seen.insert("active".to_owned(), false.into());
    seen
}

/// A user of the organization as a member of a project.
pub(crate) fn membership(user: &Object, role: &str, added_at: i64) -> Object {
    let field = |name: &str| user.get(name).cloned().unwrap_or(Value::Null);
    object(json!({
        "object": "organization.project.user", "id": field("id"), "name": field("name"),
        "email": field("email"), "role": role, "added_at": added_at,
    }))
}

/// That somebody holds a role. What the role is stands there.
pub(crate) fn held_role(role_id: &str) -> Object {
    object(json!({"id": role_id}))
}

/// What a redacted key ends with.
fn end(key_id: &str) -> &str {
    key_id.char_indices().rev().nth(5).map_or(key_id, |(start, _)| &key_id[start..])
}
