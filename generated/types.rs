// @generated from openapi.yaml; edit that instead.

pub use crate::raw::types::{
    ApiKeyOwner, ApiKeyOwnerServiceAccount, ApiKeyOwnerUser, AssignedRole,
    AssignmentSource, CertificateDetails, CreatedApiKey, CreatedServiceAccount,
    DataRetention, Deleted, EnabledServiceTiers, Group, GroupRoleAssignment,
    HostedToolPermission, HostedToolPermissions, ModelPermissions, NotificationChannel,
    Project, ProjectApiKey, ProjectCertificate, ProjectGroup, ProjectRateLimit,
    ProjectServiceAccount, ProjectUser, Removed, Role, ServiceTierSettings, SpendAlert,
    SpendEnforcement, SpendLimit, User, UserAccount, UserProject, UserRoleAssignment,
};
impl ApiKeyOwner {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new() -> Self {
        Self {
            service_account: None,
            type_: None,
            user: None,
        }
    }
}
impl ApiKeyOwnerServiceAccount {
    /// One as the service might send it, for tests.
    pub fn new(
        id: impl Into<crate::types::ServiceAccountId>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        name: impl Into<String>,
        role: impl Into<crate::types::ServiceAccountRole>,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: created_at.into(),
            name: name.into(),
            role: role.into(),
        }
    }
}
impl ApiKeyOwnerUser {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        id: impl Into<crate::types::UserId>,
        email: impl Into<String>,
        name: impl Into<String>,
        role: impl Into<crate::types::ProjectRole>,
    ) -> Self {
        Self {
            id: id.into(),
            email: email.into(),
            name: name.into(),
            role: role.into(),
            created_at: None,
        }
    }
}
impl AssignedRole {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        id: impl Into<crate::types::RoleId>,
        name: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
        predefined_role: bool,
        resource_type: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            permissions: permissions.into_iter().map(Into::into).collect(),
            predefined_role,
            resource_type: resource_type.into(),
            assignment_sources: None,
            created_at: None,
            created_by: None,
            created_by_user_obj: None,
            description: None,
            metadata: None,
            updated_at: None,
        }
    }
}
impl AssignmentSource {
    /// One as the service might send it, for tests.
    pub fn new(
        principal_id: impl Into<String>,
        principal_type: impl Into<String>,
    ) -> Self {
        Self {
            principal_id: principal_id.into(),
            principal_type: principal_type.into(),
        }
    }
}
impl CertificateDetails {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new() -> Self {
        Self {
            expires_at: None,
            valid_at: None,
        }
    }
}
impl CreatedApiKey {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        id: impl Into<crate::types::ApiKeyId>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        name: impl Into<String>,
        value: impl Into<crate::model::secret::Secret>,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: created_at.into(),
            name: name.into(),
            object: "organization.project.service_account.api_key".to_owned(),
            value: value.into(),
            expires_at: None,
        }
    }
}
impl CreatedServiceAccount {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        id: impl Into<crate::types::ServiceAccountId>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        name: impl Into<String>,
        role: impl Into<crate::types::ServiceAccountRole>,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: created_at.into(),
            name: name.into(),
            object: "organization.project.service_account".to_owned(),
            role: role.into(),
            api_key: None,
        }
    }
}
impl DataRetention {
    /// One as the service might send it, for tests.
    pub fn new(type_: impl Into<crate::types::DataRetentionType>) -> Self {
        Self {
            object: "project.data_retention".to_owned(),
            type_: type_.into(),
        }
    }
}
impl Deleted {
    /// One as the service might send it, for tests.
    pub fn new(id: impl Into<String>, deleted: bool, object: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            deleted,
            object: object.into(),
            was_absent: false,
        }
    }
    /// Whether there was nothing left to delete: the service answered 404, after an attempt of the same
    /// call that may have deleted it. Made known by the client; not part of the JSON.
    pub fn was_absent(&self) -> bool {
        self.was_absent
    }
}
impl Group {
    /// One as the service might send it, for tests.
    pub fn new(
        id: impl Into<crate::types::GroupId>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        name: impl Into<String>,
        scim_managed: bool,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: created_at.into(),
            name: name.into(),
            object: "group".to_owned(),
            scim_managed,
        }
    }
}
impl GroupRoleAssignment {
    /// One as the service might send it, for tests.
    pub fn new(
        group: impl Into<crate::types::Group>,
        role: impl Into<crate::types::Role>,
    ) -> Self {
        Self {
            group: group.into(),
            object: "group.role".to_owned(),
            role: role.into(),
        }
    }
}
impl HostedToolPermission {
    /// One as the service might send it, for tests.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}
impl HostedToolPermissions {
    /// One as the service might send it, for tests.
    pub fn new(
        code_interpreter: impl Into<crate::types::HostedToolPermission>,
        file_search: impl Into<crate::types::HostedToolPermission>,
        image_generation: impl Into<crate::types::HostedToolPermission>,
        mcp: impl Into<crate::types::HostedToolPermission>,
        web_search: impl Into<crate::types::HostedToolPermission>,
    ) -> Self {
        Self {
            code_interpreter: code_interpreter.into(),
            file_search: file_search.into(),
            image_generation: image_generation.into(),
            mcp: mcp.into(),
            web_search: web_search.into(),
        }
    }
}
impl ModelPermissions {
    /// One as the service might send it, for tests.
    pub fn new(
        mode: impl Into<crate::types::ModelPermissionMode>,
        model_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            mode: mode.into(),
            model_ids: model_ids.into_iter().map(Into::into).collect(),
            object: "project.model_permissions".to_owned(),
        }
    }
}
impl NotificationChannel {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        recipients: impl IntoIterator<Item = impl Into<String>>,
        type_: impl Into<crate::types::NotificationChannelType>,
    ) -> Self {
        Self {
            recipients: recipients.into_iter().map(Into::into).collect(),
            type_: type_.into(),
            subject_prefix: None,
        }
    }
}
impl Project {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        id: impl Into<crate::types::ProjectId>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: created_at.into(),
            object: "organization.project".to_owned(),
            archived_at: None,
            external_key_id: None,
            name: None,
            residency: None,
            status: None,
        }
    }
}
impl ProjectApiKey {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        id: impl Into<crate::types::ApiKeyId>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        name: impl Into<String>,
        owner: impl Into<crate::types::ApiKeyOwner>,
        redacted_value: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: created_at.into(),
            name: name.into(),
            object: "organization.project.api_key".to_owned(),
            owner: owner.into(),
            redacted_value: redacted_value.into(),
            expires_at: None,
            last_used_at: None,
            owner_project_access: None,
        }
    }
}
impl ProjectCertificate {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        id: impl Into<crate::types::CertificateId>,
        active: bool,
        certificate_details: impl Into<crate::types::CertificateDetails>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
    ) -> Self {
        Self {
            id: id.into(),
            active,
            certificate_details: certificate_details.into(),
            created_at: created_at.into(),
            object: "organization.project.certificate".to_owned(),
            name: None,
        }
    }
}
impl ProjectGroup {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        group_id: impl Into<crate::types::GroupId>,
        group_name: impl Into<String>,
        project_id: impl Into<crate::types::ProjectId>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            group_id: group_id.into(),
            group_name: group_name.into(),
            object: "project.group".to_owned(),
            project_id: project_id.into(),
            group_type: None,
        }
    }
}
impl ProjectRateLimit {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        id: impl Into<crate::types::RateLimitId>,
        max_requests_per_1_minute: i64,
        max_tokens_per_1_minute: i64,
        model: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            max_requests_per_1_minute,
            max_tokens_per_1_minute,
            model: model.into(),
            object: "project.rate_limit".to_owned(),
            batch_1_day_max_input_tokens: None,
            max_audio_megabytes_per_1_minute: None,
            max_images_per_1_minute: None,
            max_requests_per_1_day: None,
        }
    }
}
impl ProjectServiceAccount {
    /// One as the service might send it, for tests.
    pub fn new(
        id: impl Into<crate::types::ServiceAccountId>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        name: impl Into<String>,
        role: impl Into<crate::types::ServiceAccountRole>,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: created_at.into(),
            name: name.into(),
            object: "organization.project.service_account".to_owned(),
            role: role.into(),
        }
    }
}
impl ProjectUser {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        id: impl Into<crate::types::UserId>,
        added_at: impl Into<crate::model::timestamp::Timestamp>,
        role: impl Into<crate::types::ProjectRole>,
    ) -> Self {
        Self {
            id: id.into(),
            added_at: added_at.into(),
            object: "organization.project.user".to_owned(),
            role: role.into(),
            email: None,
            name: None,
        }
    }
}
impl Removed {
    /// One as the service might send it, for tests.
    pub fn new(deleted: bool, object: impl Into<String>) -> Self {
        Self {
            deleted,
            object: object.into(),
            was_absent: false,
        }
    }
    /// Whether there was nothing left to delete: the service answered 404, after an attempt of the same
    /// call that may have deleted it. Made known by the client; not part of the JSON.
    pub fn was_absent(&self) -> bool {
        self.was_absent
    }
}
impl Role {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        id: impl Into<crate::types::RoleId>,
        name: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
        predefined_role: bool,
        resource_type: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            object: "role".to_owned(),
            permissions: permissions.into_iter().map(Into::into).collect(),
            predefined_role,
            resource_type: resource_type.into(),
            description: None,
        }
    }
}
impl ServiceTierSettings {
    /// One as the service might send it, for tests.
    pub fn new(
        default: impl Into<crate::types::DefaultServiceTier>,
        enabled_tiers: impl Into<crate::types::EnabledServiceTiers>,
    ) -> Self {
        Self {
            default: default.into(),
            enabled_tiers: enabled_tiers.into(),
            object: "project.service_tier_settings".to_owned(),
        }
    }
}
impl SpendAlert {
    /// One as the service might send it, for tests.
    pub fn new(
        id: impl Into<crate::types::SpendAlertId>,
        currency: impl Into<crate::types::Currency>,
        interval: impl Into<crate::types::SpendInterval>,
        notification_channel: impl Into<crate::types::NotificationChannel>,
        threshold_amount: i64,
    ) -> Self {
        Self {
            id: id.into(),
            currency: currency.into(),
            interval: interval.into(),
            notification_channel: notification_channel.into(),
            object: "project.spend_alert".to_owned(),
            threshold_amount,
        }
    }
}
impl SpendEnforcement {
    /// One as the service might send it, for tests.
    pub fn new(status: impl Into<crate::types::SpendEnforcementStatus>) -> Self {
        Self { status: status.into() }
    }
}
impl SpendLimit {
    /// One as the service might send it, for tests.
    pub fn new(
        currency: impl Into<crate::types::Currency>,
        enforcement: impl Into<crate::types::SpendEnforcement>,
        interval: impl Into<crate::types::SpendInterval>,
        threshold_amount: i64,
    ) -> Self {
        Self {
            currency: currency.into(),
            enforcement: enforcement.into(),
            interval: interval.into(),
            object: "project.spend_limit".to_owned(),
            threshold_amount,
        }
    }
}
impl User {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(
        id: impl Into<crate::types::UserId>,
        added_at: impl Into<crate::model::timestamp::Timestamp>,
    ) -> Self {
        Self {
            id: id.into(),
            added_at: added_at.into(),
            object: "organization.user".to_owned(),
            api_key_last_used_at: None,
            created: None,
            developer_persona: None,
            email: None,
            is_default: None,
            is_scale_tier_authorized_purchaser: None,
            is_scim_managed: None,
            is_service_account: None,
            name: None,
            projects: None,
            role: None,
            technical_level: None,
            user: None,
        }
    }
}
impl UserAccount {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new(id: impl Into<crate::types::UserId>) -> Self {
        Self {
            id: id.into(),
            object: "user".to_owned(),
            banned: None,
            banned_at: None,
            email: None,
            enabled: None,
            name: None,
            picture: None,
        }
    }
}
impl UserProject {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    pub fn new() -> Self {
        Self {
            id: None,
            name: None,
            role: None,
        }
    }
}
impl UserRoleAssignment {
    /// One as the service might send it, for tests.
    pub fn new(
        role: impl Into<crate::types::Role>,
        user: impl Into<crate::types::User>,
    ) -> Self {
        Self {
            object: "user.role".to_owned(),
            role: role.into(),
            user: user.into(),
        }
    }
}
