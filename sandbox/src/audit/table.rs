//! What each write leaves in the audit log: a row for each kind of it.
//!
//! A test insists that each write of openapi.yaml has one.

use super::payload::{Property, Source};
use Source::{
    Added, Before, Body, Items, Joined, Last, Path, Removed, Reply, Resource, ResourceType, Text, WholeBody,
};

/// Writes, by the resources that they belong to and the verbs that their names begin with.
#[derive(Debug)]
pub(super) struct Row {
    tags: &'static [&'static str],
    verbs: &'static [&'static str],
    pub(super) leaves: Leaves,
}

/// What a write leaves.
#[derive(Debug)]
pub(super) enum Leaves {
    /// An event of a type, with these properties in its payload; nothing where the first one is not there.
    Event(&'static str, &'static [Property]),
    /// Nothing, and why.
    #[cfg_attr(not(test), allow(dead_code, reason = "it is for people, and a test insists on it"))]
    Nothing(&'static str),
}

use Leaves::{Event, Nothing};

const NO_TYPE: &str = "no type of event is about it";
const TENANT_ONLY: &str =
    "only types that are scoped to a tenant are about it, and this is no act on a tenant";
const CHANGES_NOTHING: &str = "it looks at something, and changes nothing";

/// Verbs that make something.
const CREATE: &[&str] = &["create", "assign", "add"];
const UPDATE: &[&str] = &["update"];
/// Verbs that remove something.
const DELETE: &[&str] = &["delete", "unassign", "remove"];

const fn row(tags: &'static [&'static str], verbs: &'static [&'static str], leaves: Leaves) -> Row {
    Row { tags, verbs, leaves }
}

const PROJECTS: &[&str] = &["projects"];
const USERS: &[&str] = &["users", "project_users"];
const USER_ROLES: &[&str] = &["user_roles", "project_user_roles"];
const ACCOUNTS: &[&str] = &["project_service_accounts"];
const KEYS: &[&str] = &["project_api_keys", "project_service_account_api_keys", "admin_api_keys"];
const GROUPS: &[&str] = &["groups"];
const GROUP_ROLES: &[&str] = &["group_roles", "project_group_roles"];
const PROJECT_GROUPS: &[&str] = &["project_groups"];
const ROLES: &[&str] = &["roles", "project_roles"];
const INVITES: &[&str] = &["invites"];
const CERTIFICATES: &[&str] = &["certificates", "project_certificates"];
const RATE_LIMITS: &[&str] = &["project_rate_limits"];
const EXTERNAL_KEYS: &[&str] = &["external_keys"];
const EXTERNAL_STORAGE: &[&str] = &["external_storage"];
const PROVIDERS: &[&str] = &["workload_identity_providers"];
const MAPPINGS: &[&str] = &["federation_rules"];

const PROVIDER: Source = Path("workload_identity_provider_id");

static ROWS: &[Row] = &[
    row(
        PROJECTS,
        CREATE,
        Event(
            "project.created",
            &[("id", Reply("id")), ("data.name", Body("name")), ("data.title", Body("name"))],
        ),
    ),
    row(
        PROJECTS,
        UPDATE,
        Event("project.updated", &[("id", Last), ("changes_requested.title", Body("name"))]),
    ),
    row(PROJECTS, &["archive"], Event("project.archived", &[("id", Last)])),
    row(USERS, CREATE, Event("user.added", &[("id", Reply("id")), ("data.role", Body("role"))])),
    row(USERS, UPDATE, Event("user.updated", &[("id", Last), ("changes_requested.role", Body("role"))])),
    row(USERS, DELETE, Event("user.deleted", &[("id", Last)])),
    row(
        USER_ROLES,
        CREATE,
        Event(
            "role.assignment.created",
            &[
                ("id", Joined(&[Body("role_id"), Path("user_id"), Resource])),
                ("principal_id", Path("user_id")),
                ("principal_type", Text("user")),
                ("resource_id", Resource),
                ("resource_type", ResourceType),
            ],
        ),
    ),
    row(
        USER_ROLES,
        DELETE,
        Event(
            "role.assignment.deleted",
            &[
                ("id", Joined(&[Path("role_id"), Path("user_id"), Resource])),
                ("principal_id", Path("user_id")),
                ("principal_type", Text("user")),
                ("resource_id", Resource),
                ("resource_type", ResourceType),
            ],
        ),
    ),
    row(
        ACCOUNTS,
        CREATE,
        Event("service_account.created", &[("id", Reply("id")), ("data.role", Reply("role"))]),
    ),
    // The key that comes with most accounts.
    row(
        ACCOUNTS,
        CREATE,
        Event("api_key.created", &[("id", Reply("api_key.id")), ("data.scopes", Body("scopes"))]),
    ),
    row(
        ACCOUNTS,
        UPDATE,
        Event("service_account.updated", &[("id", Last), ("changes_requested.role", Body("role"))]),
    ),
    row(ACCOUNTS, DELETE, Event("service_account.deleted", &[("id", Last)])),
    row(KEYS, CREATE, Event("api_key.created", &[("id", Reply("id")), ("data.scopes", Body("scopes"))])),
    row(
        KEYS,
        UPDATE,
        Event(
            "api_key.updated",
            &[
                ("id", Last),
                ("changes_requested.scopes", Body("scopes")),
                ("changes_requested.expires_in_seconds", Body("expires_in_seconds")),
            ],
        ),
    ),
    row(KEYS, DELETE, Event("api_key.deleted", &[("id", Last)])),
    row(GROUPS, CREATE, Event("group.created", &[("id", Reply("id")), ("data.group_name", Body("name"))])),
    row(
        GROUPS,
        UPDATE,
        Event("group.updated", &[("id", Last), ("changes_requested.group_name", Body("name"))]),
    ),
    row(GROUPS, DELETE, Event("group.deleted", &[("id", Last)])),
    row(&["group_users"], CREATE, Nothing(TENANT_ONLY)),
    row(&["group_users"], DELETE, Nothing(TENANT_ONLY)),
    row(
        GROUP_ROLES,
        CREATE,
        Event(
            "role.assignment.created",
            &[
                ("id", Joined(&[Body("role_id"), Path("group_id"), Resource])),
                ("principal_id", Path("group_id")),
                ("principal_type", Text("group")),
                ("resource_id", Resource),
                ("resource_type", ResourceType),
            ],
        ),
    ),
    row(
        GROUP_ROLES,
        DELETE,
        Event(
            "role.assignment.deleted",
            &[
                ("id", Joined(&[Path("role_id"), Path("group_id"), Resource])),
                ("principal_id", Path("group_id")),
                ("principal_type", Text("group")),
                ("resource_id", Resource),
                ("resource_type", ResourceType),
            ],
        ),
    ),
    // A group comes into a project by a role. Which one is not asked when it leaves.
    row(
        PROJECT_GROUPS,
        CREATE,
        Event(
            "role.assignment.created",
            &[
                ("id", Joined(&[Body("group_id"), Resource])),
                ("principal_id", Body("group_id")),
                ("principal_type", Text("group")),
                ("resource_id", Resource),
                ("resource_type", ResourceType),
            ],
        ),
    ),
    row(
        PROJECT_GROUPS,
        DELETE,
        Event(
            "role.assignment.deleted",
            &[
                ("id", Joined(&[Path("group_id"), Resource])),
                ("principal_id", Path("group_id")),
                ("principal_type", Text("group")),
                ("resource_id", Resource),
                ("resource_type", ResourceType),
            ],
        ),
    ),
    row(
        ROLES,
        CREATE,
        Event(
            "role.created",
            &[
                ("id", Reply("id")),
                ("role_name", Reply("name")),
                ("permissions", Reply("permissions")),
                ("resource_id", Resource),
                ("resource_type", Reply("resource_type")),
            ],
        ),
    ),
    row(
        ROLES,
        UPDATE,
        Event(
            "role.updated",
            &[
                ("id", Last),
                ("changes_requested.role_name", Body("role_name")),
                ("changes_requested.description", Body("description")),
                ("changes_requested.permissions_added", Added("permissions")),
                ("changes_requested.permissions_removed", Removed("permissions")),
                ("changes_requested.resource_id", Resource),
                ("changes_requested.resource_type", Reply("resource_type")),
            ],
        ),
    ),
    row(ROLES, DELETE, Event("role.deleted", &[("id", Last)])),
    row(
        INVITES,
        CREATE,
        Event(
            "invite.sent",
            &[("id", Reply("id")), ("data.email", Body("email")), ("data.role", Body("role"))],
        ),
    ),
    row(INVITES, DELETE, Event("invite.deleted", &[("id", Last)])),
    row(CERTIFICATES, CREATE, Event("certificate.created", &[("id", Reply("id")), ("name", Reply("name"))])),
    row(CERTIFICATES, UPDATE, Event("certificate.updated", &[("id", Last), ("name", Body("name"))])),
    row(
        CERTIFICATES,
        DELETE,
        Event(
            "certificate.deleted",
            &[("id", Last), ("name", Before("name")), ("certificate", Before("certificate_details.content"))],
        ),
    ),
    row(CERTIFICATES, &["activate"], Event("certificates.activated", &[("certificates", Items)])),
    row(CERTIFICATES, &["deactivate"], Event("certificates.deactivated", &[("certificates", Items)])),
    row(
        RATE_LIMITS,
        UPDATE,
        Event(
            "rate_limit.updated",
            &[
                ("id", Last),
                ("changes_requested.max_requests_per_1_minute", Body("max_requests_per_1_minute")),
                ("changes_requested.max_tokens_per_1_minute", Body("max_tokens_per_1_minute")),
                ("changes_requested.max_images_per_1_minute", Body("max_images_per_1_minute")),
                (
                    "changes_requested.max_audio_megabytes_per_1_minute",
                    Body("max_audio_megabytes_per_1_minute"),
                ),
                ("changes_requested.max_requests_per_1_day", Body("max_requests_per_1_day")),
                ("changes_requested.batch_1_day_max_input_tokens", Body("batch_1_day_max_input_tokens")),
            ],
        ),
    ),
    row(
        &["data_retention", "project_data_retention", "project_hosted_tool_permissions"],
        UPDATE,
        Nothing(NO_TYPE),
    ),
    row(&["project_model_permissions", "project_service_tier_settings"], UPDATE, Nothing(NO_TYPE)),
    row(&["project_model_permissions"], DELETE, Nothing(NO_TYPE)),
    row(&["spend_limit", "project_spend_limit"], UPDATE, Nothing(TENANT_ONLY)),
    row(&["spend_limit", "project_spend_limit"], DELETE, Nothing(TENANT_ONLY)),
    row(&["spend_alerts", "project_spend_alerts"], CREATE, Nothing(TENANT_ONLY)),
    row(&["spend_alerts", "project_spend_alerts"], UPDATE, Nothing(TENANT_ONLY)),
    row(&["spend_alerts", "project_spend_alerts"], DELETE, Nothing(TENANT_ONLY)),
    row(EXTERNAL_KEYS, CREATE, Event("external_key.registered", &[("id", Reply("id")), ("data", WholeBody)])),
    row(EXTERNAL_KEYS, DELETE, Event("external_key.removed", &[("id", Last)])),
    row(EXTERNAL_KEYS, &["validate"], Nothing(CHANGES_NOTHING)),
    row(
        EXTERNAL_STORAGE,
        CREATE,
        Event(
            "external_storage.registered",
            &[
                ("id", Reply("id")),
                ("data.geography", Reply("geography")),
                ("data.provider", Reply("provider")),
            ],
        ),
    ),
    row(EXTERNAL_STORAGE, DELETE, Event("external_storage.removed", &[("id", Last)])),
    row(EXTERNAL_STORAGE, &["validate"], Nothing(NO_TYPE)),
    row(
        PROVIDERS,
        CREATE,
        Event("workload_identity_provider.created", &[("id", Reply("id")), ("data", WholeBody)]),
    ),
    row(
        PROVIDERS,
        UPDATE,
        Event("workload_identity_provider.updated", &[("id", Last), ("changes_requested", WholeBody)]),
    ),
    row(
        PROVIDERS,
        DELETE,
        Event("workload_identity_provider.deleted", &[("id", Last), ("name", Before("name"))]),
    ),
    row(
        MAPPINGS,
        CREATE,
        Event(
            "workload_identity_provider_mapping.created",
            &[("id", Reply("id")), ("identity_provider_id", PROVIDER), ("data", WholeBody)],
        ),
    ),
    row(
        MAPPINGS,
        UPDATE,
        Event(
            "workload_identity_provider_mapping.updated",
            &[("id", Last), ("identity_provider_id", PROVIDER), ("changes_requested", WholeBody)],
        ),
    ),
    row(
        MAPPINGS,
        DELETE,
        Event(
            "workload_identity_provider_mapping.deleted",
            &[
                ("id", Last),
                ("identity_provider_id", PROVIDER),
                ("project_id", Before("project_id")),
                ("service_account_id", Before("service_account_id")),
            ],
        ),
    ),
];

/// The rows of a write: more than one where it does more than one thing.
pub(super) fn rows<'a>(tag: &'a str, verb: &'a str) -> impl Iterator<Item = &'static Row> + use<'a> {
    ROWS.iter().filter(move |row| row.tags.contains(&tag) && row.verbs.contains(&verb))
}

#[cfg(test)]
mod tests {
    //! No write of openapi.yaml is forgotten.

    use super::*;
    use crate::contract::Contract;
    use openai_admin_codegen::spec::{Shape, Type};
    use std::collections::BTreeSet;

    #[test]
    fn each_write_of_openapi_yaml_has_a_row_with_an_event_or_a_reason() {
        let operations = &Contract::get().unwrap().spec.operations;
        let writes: Vec<_> = operations.iter().filter(|operation| operation.method != "get").collect();
        assert!(writes.len() >= 34);
        for write in writes {
            let mut rows = rows(&write.tag, write.verb_and_noun().0);
            assert!(rows.next().is_some(), "{} has no row in sandbox/src/audit/table.rs", write.id);
        }
    }

    #[test]
    fn no_event_holds_a_body_in_which_a_secret_can_be() {
        let spec = &Contract::get().unwrap().spec;
        for write in spec.operations.iter().filter(|operation| operation.method != "get") {
            let is_whole = rows(&write.tag, write.verb_and_noun().0).any(|row| match row.leaves {
                Event(_, properties) => properties.iter().any(|(_, source)| matches!(source, WholeBody)),
                Nothing(_) => false,
            });
            let names = spec.reachable(write.body.as_deref());
            let has_secret =
                names.into_iter().any(|name| matches!(spec.component(name).shape, Shape::Secret));
            assert!(!is_whole || !has_secret, "{} takes a secret: name the fields to tell", write.id);
        }
    }

    #[test]
    fn each_event_and_each_property_of_its_payload_is_in_openapi_yaml() {
        let spec = &Contract::get().unwrap().spec;
        let component = |schema: &Type| schema.name().map(str::to_owned);
        for row in ROWS {
            let Event(kind, properties) = row.leaves else { continue };
            let payloads = spec.payloads("AuditLogEvent");
            let payload = payloads.iter().find(|field| field.name == kind);
            let payload = payload.unwrap_or_else(|| panic!("openapi.yaml has no payload of {kind}"));
            for (place, _) in properties {
                let mut within = component(&payload.schema);
                for name in place.split('.') {
                    // An object of which nothing is known takes anything.
                    let Some(object) = &within else { break };
                    let field = spec.properties(object).iter().find(|field| field.name == name);
                    let field = field.unwrap_or_else(|| panic!("openapi.yaml has no {place} in {kind}"));
                    within = component(&field.schema);
                }
            }
        }
    }

    #[test]
    fn each_row_has_a_payload_or_a_reason_and_is_of_one_resource_and_verb() {
        let mut known = BTreeSet::new();
        for row in ROWS {
            let about = match row.leaves {
                Event(kind, properties) => {
                    assert!(!properties.is_empty(), "{kind}");
                    kind
                }
                Nothing(reason) => {
                    assert!(!reason.is_empty());
                    ""
                }
            };
            for tag in row.tags {
                for verb in row.verbs {
                    assert!(known.insert((tag, verb, about)), "{tag} {verb} is there twice");
                }
            }
        }
    }
}
