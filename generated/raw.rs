// @generated from openapi.yaml; edit that instead.

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// A group to give access.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct AddProjectGroupRequest {
        /// Id of a group, such as `group_01J1`.
        pub group_id: crate::model::values::GroupId,
        /// Id of the project role that the group gets.
        pub role: crate::model::values::RoleId,
    }
    /// Owner of an API key, either a user or a service account.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ApiKeyOwner {
        /// The service account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub service_account: ::std::option::Option<ApiKeyOwnerServiceAccount>,
        /// Which of the two is present.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::model::values::ApiKeyOwnerType>,
        /// The user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<ApiKeyOwnerUser>,
    }
    /// A service account that owns an API key.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ApiKeyOwnerServiceAccount {
        /// When the account was created.
        pub created_at: crate::model::timestamp::Timestamp,
        /// Id of a service account, such as `svc_acct_abc`.
        pub id: crate::model::values::ServiceAccountId,
        /// Name of the account.
        pub name: ::std::string::String,
        /// Membership role in the project.
        pub role: crate::model::values::ServiceAccountRole,
    }
    /// A user who owns an API key.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ApiKeyOwnerUser {
        /// When the user was created; absent where the service does not tell.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Email address of the user.
        pub email: ::std::string::String,
        /// Id of a user, such as `user-abc`.
        pub id: crate::model::values::UserId,
        /// Name of the user.
        pub name: ::std::string::String,
        /// Membership role in the project.
        pub role: crate::model::values::ProjectRole,
    }
    /// A role to assign.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct AssignRoleRequest {
        /// Id of a role, such as `role-api-project-member`. Not a membership role.
        pub role_id: crate::model::values::RoleId,
    }
    /// A role as held by a user or a group.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct AssignedRole {
        /// Through whom the role is held, where that is known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub assignment_sources: ::std::option::Option<::std::vec::Vec<AssignmentSource>>,
        /// When the role was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Id of whoever created the role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_by: ::std::option::Option<::std::string::String>,
        /// The user who created the role, as the service has it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_by_user_obj: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// What the role is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Id of a role, such as `role-api-project-member`. Not a membership role.
        pub id: crate::model::values::RoleId,
        /// Free data kept with the role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Name of the role.
        pub name: ::std::string::String,
        /// What the role permits.
        pub permissions: ::std::vec::Vec<::std::string::String>,
        /// Whether the service defines the role.
        pub predefined_role: bool,
        /// What the role applies to.
        pub resource_type: ::std::string::String,
        /// When the role was last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
    }
    /// A principal through whom a role is held.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct AssignmentSource {
        /// Id of the principal.
        pub principal_id: ::std::string::String,
        /// Kind of the principal, such as `user` or `group`.
        pub principal_type: ::std::string::String,
    }
    /// What a certificate says of itself.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct CertificateDetails {
        /// End of its validity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Start of its validity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
    }
    /// A project to create.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct CreateProjectRequest {
        /// Id of an encryption key, held outside the service, to use for the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_key_id: ::std::option::Option<::std::string::String>,
        /// Older way to ask for a residency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub geography: ::std::option::Option<::std::string::String>,
        /// Name shown in reports.
        pub name: ::std::string::String,
        /// Where data is stored and processed. The organization must have access to the residency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub residency: ::std::option::Option<crate::model::values::Residency>,
    }
    /// A user to add to a project.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct CreateProjectUserRequest {
        /// Email address of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Membership role in the project.
        pub role: crate::model::values::ProjectRole,
        /// Id of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<crate::model::values::UserId>,
    }
    /// A role to create.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct CreateRoleRequest {
        /// What the role is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// What the role permits.
        pub permissions: ::std::vec::Vec<::std::string::String>,
        /// Name of the role.
        pub role_name: ::std::string::String,
    }
    /// Properties of a new key.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct CreateServiceAccountApiKeyRequest {
        /// Lifetime of the key in seconds, at most a year.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_in_seconds: ::std::option::Option<i64>,
        /// Name of the key.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// What the key may be used for, such as `api.all.read`. Without it, everything that the account may do.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scopes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    /// A service account to create.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct CreateServiceAccountRequest {
        /// Whether to leave out the key and the default membership role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub create_service_account_only: ::std::option::Option<bool>,
        /// Lifetime of the key in seconds, at most a year. Without it the key does not expire, unless a policy of the organization demands it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_in_seconds: ::std::option::Option<i64>,
        /// Name of the account.
        pub name: ::std::string::String,
    }
    /// A new API key, with its value.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, PartialEq)]
    pub struct CreatedApiKey {
        /// When the key was created.
        pub created_at: crate::model::timestamp::Timestamp,
        /// When the key stops working; absent or null where it does not expire.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Id of an API key, such as `key_abc`. Not the value of the key.
        pub id: crate::model::values::ApiKeyId,
        /// Name of the key.
        pub name: ::std::string::String,
        /// Always `organization.project.service_account.api_key`.
        pub object: ::std::string::String,
        /// The key itself. Shown in this reply only.
        pub value: crate::model::secret::Secret,
    }
    /// A new service account, with the key that was created for it.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, PartialEq)]
    pub struct CreatedServiceAccount {
        /// The key of the account; null where only the account was asked for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key: ::std::option::Option<CreatedApiKey>,
        /// When the account was created.
        pub created_at: crate::model::timestamp::Timestamp,
        /// Id of a service account, such as `svc_acct_abc`.
        pub id: crate::model::values::ServiceAccountId,
        /// Name of the account.
        pub name: ::std::string::String,
        /// Always `organization.project.service_account`.
        pub object: ::std::string::String,
        /// Membership role in the project.
        pub role: crate::model::values::ServiceAccountRole,
    }
    /// How long the service keeps data of a project.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct DataRetention {
        /// Always `project.data_retention`.
        pub object: ::std::string::String,
        /// The setting in force.
        #[serde(rename = "type")]
        pub type_: crate::model::values::DataRetentionType,
    }
    /// Confirmation that an object was deleted.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct Deleted {
        /// Whether the object is gone.
        pub deleted: bool,
        /// Id of the deleted object.
        pub id: ::std::string::String,
        /// Kind of the confirmation, such as `organization.project.user.deleted`.
        pub object: ::std::string::String,
        #[serde(skip)]
        pub(crate) was_absent: bool,
    }
    /// Service tiers that requests may ask for, either every one or those listed.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    #[serde(untagged)]
    pub enum EnabledServiceTiers {
        Every(crate::model::values::AllServiceTiers),
        Listed(::std::vec::Vec<crate::model::values::ServiceTier>),
    }
    impl ::std::convert::From<crate::model::values::AllServiceTiers>
    for EnabledServiceTiers {
        fn from(value: crate::model::values::AllServiceTiers) -> Self {
            Self::Every(value)
        }
    }
    impl ::std::convert::From<::std::vec::Vec<crate::model::values::ServiceTier>>
    for EnabledServiceTiers {
        fn from(value: ::std::vec::Vec<crate::model::values::ServiceTier>) -> Self {
            Self::Listed(value)
        }
    }
    /// What went wrong.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ErrorBody {
        /// Code for programs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        /// Explanation for people.
        pub message: ::std::string::String,
        /// The parameter at fault.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub param: ::std::option::Option<::std::string::String>,
        /// Class of the error, such as `invalid_request_error`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// Body of a refused or failed call.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ErrorResponse {
        /// What went wrong.
        pub error: ErrorBody,
    }
    /// A group of the organization.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct Group {
        /// When the group was created.
        pub created_at: crate::model::timestamp::Timestamp,
        /// Id of a group, such as `group_01J1`.
        pub id: crate::model::values::GroupId,
        /// Name of the group.
        pub name: ::std::string::String,
        /// Always `group`.
        pub object: ::std::string::String,
        /// Whether an identity provider keeps the members (SCIM), so that they cannot be changed here.
        pub scim_managed: bool,
    }
    /// A role assigned to a group.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct GroupRoleAssignment {
        /// The group.
        pub group: Group,
        /// Always `group.role`.
        pub object: ::std::string::String,
        /// The role.
        pub role: Role,
    }
    /// Whether one hosted tool may be used.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct HostedToolPermission {
        /// Whether the tool may be used.
        pub enabled: bool,
    }
    /// Which hosted tools a project may use.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct HostedToolPermissions {
        /// Running code.
        pub code_interpreter: HostedToolPermission,
        /// Searching uploaded files.
        pub file_search: HostedToolPermission,
        /// Making images.
        pub image_generation: HostedToolPermission,
        /// Calling remote servers over the Model Context Protocol.
        pub mcp: HostedToolPermission,
        /// Searching the web.
        pub web_search: HostedToolPermission,
    }
    /// Which models a project may use.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ModelPermissions {
        /// How the list is to be read.
        pub mode: crate::model::values::ModelPermissionMode,
        /// The listed models.
        pub model_ids: ::std::vec::Vec<::std::string::String>,
        /// Always `project.model_permissions`.
        pub object: ::std::string::String,
    }
    /// Who is told when a threshold is passed, and how.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct NotificationChannel {
        /// Email addresses.
        pub recipients: ::std::vec::Vec<::std::string::String>,
        /// Text put before the subject of each message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject_prefix: ::std::option::Option<::std::string::String>,
        /// How the message is delivered.
        #[serde(rename = "type")]
        pub type_: crate::model::values::NotificationChannelType,
    }
    /// A project of the organization.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct Project {
        /// When the project was archived; absent or null while it is active.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub archived_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// When the project was created.
        pub created_at: crate::model::timestamp::Timestamp,
        /// Id of the encryption key, held outside the service, that belongs to the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_key_id: ::std::option::Option<::std::string::String>,
        /// Id of a project, such as `proj_abc`.
        pub id: crate::model::values::ProjectId,
        /// Name shown in reports.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Always `organization.project`.
        pub object: ::std::string::String,
        /// Where data is stored and processed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub residency: ::std::option::Option<crate::model::values::Residency>,
        /// Whether the project can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::model::values::ProjectStatus>,
    }
    /// An API key of a project.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ProjectApiKey {
        /// When the key was created.
        pub created_at: crate::model::timestamp::Timestamp,
        /// When the key stops working; absent or null where it does not expire.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Id of an API key, such as `key_abc`. Not the value of the key.
        pub id: crate::model::values::ApiKeyId,
        /// When the key was last used; absent or null where it never was.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_used_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Name of the key.
        pub name: ::std::string::String,
        /// Always `organization.project.api_key`.
        pub object: ::std::string::String,
        /// Who the key belongs to.
        pub owner: ApiKeyOwner,
        /// Whether the owner still has access to the project; absent where the service does not tell.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub owner_project_access: ::std::option::Option<
            crate::model::values::OwnerProjectAccess,
        >,
        /// The first and last characters of the key.
        pub redacted_value: ::std::string::String,
    }
    /// A certificate for mutual TLS, as seen from a project.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ProjectCertificate {
        /// Whether the project accepts the certificate.
        pub active: bool,
        /// What the certificate says of itself.
        pub certificate_details: CertificateDetails,
        /// When the certificate was uploaded.
        pub created_at: crate::model::timestamp::Timestamp,
        /// Id of a certificate, such as `cert_abc`.
        pub id: crate::model::values::CertificateId,
        /// Name of the certificate.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Always `organization.project.certificate`.
        pub object: ::std::string::String,
    }
    /// A group's access to a project.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ProjectGroup {
        /// When the group got access.
        pub created_at: crate::model::timestamp::Timestamp,
        /// Id of a group, such as `group_01J1`.
        pub group_id: crate::model::values::GroupId,
        /// Name of the group.
        pub group_name: ::std::string::String,
        /// Where the group comes from; absent where the service does not tell.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_type: ::std::option::Option<crate::model::values::GroupType>,
        /// Always `project.group`.
        pub object: ::std::string::String,
        /// Id of a project, such as `proj_abc`.
        pub project_id: crate::model::values::ProjectId,
    }
    /// How much a project may use one model.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ProjectRateLimit {
        /// Input tokens a day in batches; only for some models.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub batch_1_day_max_input_tokens: ::std::option::Option<i64>,
        /// Id of a rate limit, such as `rl-gpt-4o`.
        pub id: crate::model::values::RateLimitId,
        /// Megabytes of audio a minute; only for models that take audio.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_audio_megabytes_per_1_minute: ::std::option::Option<i64>,
        /// Images a minute; only for models that take or make images.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_images_per_1_minute: ::std::option::Option<i64>,
        /// Requests a day; only for some models.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_requests_per_1_day: ::std::option::Option<i64>,
        /// Requests a minute.
        pub max_requests_per_1_minute: i64,
        /// Tokens a minute.
        pub max_tokens_per_1_minute: i64,
        /// The model that the limit applies to.
        pub model: ::std::string::String,
        /// Always `project.rate_limit`.
        pub object: ::std::string::String,
    }
    /// A service account of a project.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ProjectServiceAccount {
        /// When the account was created.
        pub created_at: crate::model::timestamp::Timestamp,
        /// Id of a service account, such as `svc_acct_abc`.
        pub id: crate::model::values::ServiceAccountId,
        /// Name of the account.
        pub name: ::std::string::String,
        /// Always `organization.project.service_account`.
        pub object: ::std::string::String,
        /// Membership role in the project.
        pub role: crate::model::values::ServiceAccountRole,
    }
    /// A member of a project.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ProjectUser {
        /// When the user became a member.
        pub added_at: crate::model::timestamp::Timestamp,
        /// Email address of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Id of a user, such as `user-abc`.
        pub id: crate::model::values::UserId,
        /// Name of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Always `organization.project.user`.
        pub object: ::std::string::String,
        /// Membership role in the project.
        pub role: crate::model::values::ProjectRole,
    }
    /// Confirmation that a setting or an assignment was removed.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct Removed {
        /// Whether it is gone.
        pub deleted: bool,
        /// Kind of the confirmation, such as `project.group.deleted`.
        pub object: ::std::string::String,
        #[serde(skip)]
        pub(crate) was_absent: bool,
    }
    /// A named set of permissions.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct Role {
        /// What the role is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Id of a role, such as `role-api-project-member`. Not a membership role.
        pub id: crate::model::values::RoleId,
        /// Name of the role.
        pub name: ::std::string::String,
        /// Always `role`.
        pub object: ::std::string::String,
        /// What the role permits, such as `api.groups.read`.
        pub permissions: ::std::vec::Vec<::std::string::String>,
        /// Whether the service defines the role, so that it cannot be changed.
        pub predefined_role: bool,
        /// What the role applies to, such as `api.project`.
        pub resource_type: ::std::string::String,
    }
    /// Which service tiers a project uses.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ServiceTierSettings {
        /// Tier of requests that name none.
        pub default: crate::model::values::DefaultServiceTier,
        /// Tiers that requests may ask for.
        pub enabled_tiers: EnabledServiceTiers,
        /// Always `project.service_tier_settings`.
        pub object: ::std::string::String,
    }
    /// A message sent when a project's spend passes a threshold.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct SpendAlert {
        /// Currency of the threshold.
        pub currency: crate::model::values::Currency,
        /// Id of a spend alert.
        pub id: crate::model::values::SpendAlertId,
        /// Period over which spend is added up.
        pub interval: crate::model::values::SpendInterval,
        /// Who is told.
        pub notification_channel: NotificationChannel,
        /// Always `project.spend_alert`.
        pub object: ::std::string::String,
        /// The threshold, in cents.
        pub threshold_amount: i64,
    }
    /// A spend alert, whole.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct SpendAlertRequest {
        /// Currency of the threshold.
        pub currency: crate::model::values::Currency,
        /// Period over which spend is added up.
        pub interval: crate::model::values::SpendInterval,
        /// Who is told.
        pub notification_channel: NotificationChannel,
        /// The threshold, in cents.
        pub threshold_amount: i64,
    }
    /// State of a spend limit.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct SpendEnforcement {
        /// Whether requests are refused.
        pub status: crate::model::values::SpendEnforcementStatus,
    }
    /// A hard limit on what a project spends.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct SpendLimit {
        /// Currency of the limit.
        pub currency: crate::model::values::Currency,
        /// Whether the limit refuses requests right now.
        pub enforcement: SpendEnforcement,
        /// Period over which spend is added up.
        pub interval: crate::model::values::SpendInterval,
        /// Always `project.spend_limit`.
        pub object: ::std::string::String,
        /// The limit, in cents.
        pub threshold_amount: i64,
    }
    /// Certificates to activate or deactivate.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct ToggleCertificatesRequest {
        /// Ids of the certificates, 1 to 10.
        pub certificate_ids: ::std::vec::Vec<crate::model::values::CertificateId>,
    }
    /// Fields of an API key to change.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UpdateApiKeyRequest {
        /// Lifetime in seconds, counted from this call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_in_seconds: ::std::option::Option<i64>,
        /// What the key may be used for, such as `api.all.read` for reading only. Replaces the scopes that it has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scopes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    /// A new setting.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UpdateDataRetentionRequest {
        /// The setting to put in force.
        pub retention_type: crate::model::values::DataRetentionType,
    }
    /// Hosted tools to enable or disable.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UpdateHostedToolPermissionsRequest {
        /// Running code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code_interpreter: ::std::option::Option<HostedToolPermission>,
        /// Searching uploaded files.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub file_search: ::std::option::Option<HostedToolPermission>,
        /// Making images.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image_generation: ::std::option::Option<HostedToolPermission>,
        /// Calling remote servers over the Model Context Protocol.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mcp: ::std::option::Option<HostedToolPermission>,
        /// Searching the web.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub web_search: ::std::option::Option<HostedToolPermission>,
    }
    /// Which models may be used from now on.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UpdateModelPermissionsRequest {
        /// How the list is to be read.
        pub mode: crate::model::values::ModelPermissionMode,
        /// The models to list.
        pub model_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Fields of a project to change.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UpdateProjectRequest {
        /// Id of the encryption key, held outside the service, of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_key_id: ::std::option::Option<
            crate::model::nullable::Nullable<::std::string::String>,
        >,
        /// Older way to set a residency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub geography: ::std::option::Option<
            crate::model::nullable::Nullable<::std::string::String>,
        >,
        /// New name shown in reports.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// A new membership role.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UpdateProjectUserRequest {
        /// Membership role in the project. The service lets it be absent or null and then changes nothing.
        pub role: crate::model::values::ProjectRole,
    }
    /// Limits to change.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UpdateRateLimitRequest {
        /// Input tokens a day in batches; only for some models.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub batch_1_day_max_input_tokens: ::std::option::Option<i64>,
        /// Megabytes of audio a minute; only for models that take audio.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_audio_megabytes_per_1_minute: ::std::option::Option<i64>,
        /// Images a minute; only for models that take or make images.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_images_per_1_minute: ::std::option::Option<i64>,
        /// Requests a day; only for some models.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_requests_per_1_day: ::std::option::Option<i64>,
        /// Requests a minute.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_requests_per_1_minute: ::std::option::Option<i64>,
        /// Tokens a minute.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_tokens_per_1_minute: ::std::option::Option<i64>,
    }
    /// Fields of a role to change.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UpdateRoleRequest {
        /// What the role is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<
            crate::model::nullable::Nullable<::std::string::String>,
        >,
        /// What the role permits from now on. Replaces all permissions that it has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// New name of the role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role_name: ::std::option::Option<::std::string::String>,
    }
    /// Fields of a service account to change.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UpdateServiceAccountRequest {
        /// New name of the account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// New membership role in the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<crate::model::values::ProjectRole>,
    }
    /// Service tier settings to change.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UpdateServiceTierSettingsRequest {
        /// Tier of requests that name none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default: ::std::option::Option<crate::model::values::DefaultServiceTier>,
        /// Tiers that requests may ask for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled_tiers: ::std::option::Option<EnabledServiceTiers>,
    }
    /// A hard spend limit.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UpdateSpendLimitRequest {
        /// Currency of the limit.
        pub currency: crate::model::values::Currency,
        /// Period over which spend is added up.
        pub interval: crate::model::values::SpendInterval,
        /// The limit, in cents; at least 1.
        pub threshold_amount: i64,
    }
    /// A user of the organization.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct User {
        /// When the user joined the organization.
        pub added_at: crate::model::timestamp::Timestamp,
        /// When any API key of the user was last used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_last_used_at: ::std::option::Option<
            crate::model::timestamp::Timestamp,
        >,
        /// When the user was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// What the user said to work as.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub developer_persona: ::std::option::Option<::std::string::String>,
        /// Email address of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Id of a user, such as `user-abc`.
        pub id: crate::model::values::UserId,
        /// Whether this is the default organization of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        /// Whether the user may buy scale tier capacity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_scale_tier_authorized_purchaser: ::std::option::Option<bool>,
        /// Whether an identity provider keeps the user (SCIM).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_scim_managed: ::std::option::Option<bool>,
        /// Whether the user is a service account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_service_account: ::std::option::Option<bool>,
        /// Name of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Always `organization.user`.
        pub object: ::std::string::String,
        /// Projects of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub projects: ::std::option::Option<
            crate::model::page::Page<crate::raw::types::UserProject>,
        >,
        /// Membership role in the organization, such as `owner` or `reader`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        /// What the user said of their experience.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub technical_level: ::std::option::Option<::std::string::String>,
        /// The account behind the membership.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<UserAccount>,
    }
    /// The account behind a membership of the organization.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UserAccount {
        /// Whether the account is banned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub banned: ::std::option::Option<bool>,
        /// When the account was banned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub banned_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Email address of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Whether the account can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        /// Id of a user, such as `user-abc`.
        pub id: crate::model::values::UserId,
        /// Name of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Always `user`.
        pub object: ::std::string::String,
        /// URL of a picture of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub picture: ::std::option::Option<::std::string::String>,
    }
    /// A project as seen from one of its members.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UserProject {
        /// Id of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::ProjectId>,
        /// Name of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Membership role in the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<crate::model::values::ProjectRole>,
    }
    /// A role assigned to a user.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        PartialEq
    )]
    pub struct UserRoleAssignment {
        /// Always `user.role`.
        pub object: ::std::string::String,
        /// The role.
        pub role: Role,
        /// The user.
        pub user: User,
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
impl Client<'_> {
    pub fn list_projects<'a>(
        &'a self,
        after: Option<&'a str>,
        include_archived: Option<bool>,
        limit: Option<u32>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/projects", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(
                &progenitor_client::QueryParam::new(
                    "include_archived",
                    &include_archived,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .build()
    }
    pub fn create_project<'a>(
        &'a self,
        body: &'a types::CreateProjectRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/projects", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn get_project<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}", self.baseurl, encode_path(& project_id
            .to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn update_project<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::UpdateProjectRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}", self.baseurl, encode_path(& project_id
            .to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn list_project_api_keys<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        after: Option<&'a str>,
        limit: Option<u32>,
        owner_project_access: Option<&'a crate::model::values::OwnerProjectAccessFilter>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/api_keys", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "owner_project_access",
                    &owner_project_access,
                ),
            )
            .build()
    }
    pub fn get_project_api_key<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        api_key_id: &'a crate::model::values::ApiKeyId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/api_keys/{}", self.baseurl, encode_path(&
            project_id.to_string()), encode_path(& api_key_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn update_project_api_key<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        api_key_id: &'a crate::model::values::ApiKeyId,
        body: &'a types::UpdateApiKeyRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/api_keys/{}", self.baseurl, encode_path(&
            project_id.to_string()), encode_path(& api_key_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn delete_project_api_key<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        api_key_id: &'a crate::model::values::ApiKeyId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/api_keys/{}", self.baseurl, encode_path(&
            project_id.to_string()), encode_path(& api_key_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn archive_project<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/archive", self.baseurl, encode_path(& project_id
            .to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn list_project_certificates<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/certificates", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .build()
    }
    pub fn activate_project_certificates<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::ToggleCertificatesRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/certificates/activate", self.baseurl,
            encode_path(& project_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn deactivate_project_certificates<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::ToggleCertificatesRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/certificates/deactivate", self.baseurl,
            encode_path(& project_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn get_project_data_retention<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/data_retention", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn update_project_data_retention<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::UpdateDataRetentionRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/data_retention", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn list_project_groups<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/groups", self.baseurl, encode_path(& project_id
            .to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .build()
    }
    pub fn add_project_group<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::AddProjectGroupRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/groups", self.baseurl, encode_path(& project_id
            .to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn get_project_group<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        group_id: &'a crate::model::values::GroupId,
        group_type: Option<&'a crate::model::values::GroupType>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/groups/{}", self.baseurl, encode_path(&
            project_id.to_string()), encode_path(& group_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("group_type", &group_type))
            .build()
    }
    pub fn remove_project_group<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        group_id: &'a crate::model::values::GroupId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/groups/{}", self.baseurl, encode_path(&
            project_id.to_string()), encode_path(& group_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn get_project_hosted_tool_permissions<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/hosted_tool_permissions", self.baseurl,
            encode_path(& project_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn update_project_hosted_tool_permissions<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::UpdateHostedToolPermissionsRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/hosted_tool_permissions", self.baseurl,
            encode_path(& project_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn get_project_model_permissions<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/model_permissions", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn update_project_model_permissions<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::UpdateModelPermissionsRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/model_permissions", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn delete_project_model_permissions<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/model_permissions", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn list_project_rate_limits<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        after: Option<&'a str>,
        before: Option<&'a str>,
        limit: Option<u32>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/rate_limits", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("before", &before))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .build()
    }
    pub fn update_project_rate_limit<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        rate_limit_id: &'a crate::model::values::RateLimitId,
        body: &'a types::UpdateRateLimitRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/rate_limits/{}", self.baseurl, encode_path(&
            project_id.to_string()), encode_path(& rate_limit_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn list_project_service_accounts<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        after: Option<&'a str>,
        limit: Option<u32>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/service_accounts", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .build()
    }
    pub fn create_project_service_account<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::CreateServiceAccountRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/service_accounts", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn get_project_service_account<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        service_account_id: &'a crate::model::values::ServiceAccountId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/service_accounts/{}", self.baseurl,
            encode_path(& project_id.to_string()), encode_path(& service_account_id
            .to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn update_project_service_account<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        service_account_id: &'a crate::model::values::ServiceAccountId,
        body: &'a types::UpdateServiceAccountRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/service_accounts/{}", self.baseurl,
            encode_path(& project_id.to_string()), encode_path(& service_account_id
            .to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn delete_project_service_account<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        service_account_id: &'a crate::model::values::ServiceAccountId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/service_accounts/{}", self.baseurl,
            encode_path(& project_id.to_string()), encode_path(& service_account_id
            .to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn create_project_service_account_api_key<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        service_account_id: &'a crate::model::values::ServiceAccountId,
        body: &'a types::CreateServiceAccountApiKeyRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/service_accounts/{}/api_keys", self.baseurl,
            encode_path(& project_id.to_string()), encode_path(& service_account_id
            .to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn get_project_service_tier_settings<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/service_tier_settings", self.baseurl,
            encode_path(& project_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn update_project_service_tier_settings<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::UpdateServiceTierSettingsRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/service_tier_settings", self.baseurl,
            encode_path(& project_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn list_project_spend_alerts<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        after: Option<&'a str>,
        before: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/spend_alerts", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("before", &before))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .build()
    }
    pub fn create_project_spend_alert<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::SpendAlertRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/spend_alerts", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn get_project_spend_alert<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        alert_id: &'a crate::model::values::SpendAlertId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/spend_alerts/{}", self.baseurl, encode_path(&
            project_id.to_string()), encode_path(& alert_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn update_project_spend_alert<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        alert_id: &'a crate::model::values::SpendAlertId,
        body: &'a types::SpendAlertRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/spend_alerts/{}", self.baseurl, encode_path(&
            project_id.to_string()), encode_path(& alert_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn delete_project_spend_alert<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        alert_id: &'a crate::model::values::SpendAlertId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/spend_alerts/{}", self.baseurl, encode_path(&
            project_id.to_string()), encode_path(& alert_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn get_project_spend_limit<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/spend_limit", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn update_project_spend_limit<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::UpdateSpendLimitRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/spend_limit", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn delete_project_spend_limit<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/spend_limit", self.baseurl, encode_path(&
            project_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn list_project_users<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        after: Option<&'a str>,
        limit: Option<u32>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/users", self.baseurl, encode_path(& project_id
            .to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .build()
    }
    pub fn create_project_user<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::CreateProjectUserRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/users", self.baseurl, encode_path(& project_id
            .to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn get_project_user<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        user_id: &'a crate::model::values::UserId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/users/{}", self.baseurl, encode_path(&
            project_id.to_string()), encode_path(& user_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn update_project_user<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        user_id: &'a crate::model::values::UserId,
        body: &'a types::UpdateProjectUserRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/users/{}", self.baseurl, encode_path(&
            project_id.to_string()), encode_path(& user_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn delete_project_user<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        user_id: &'a crate::model::values::UserId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/projects/{}/users/{}", self.baseurl, encode_path(&
            project_id.to_string()), encode_path(& user_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn list_project_group_roles<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        group_id: &'a crate::model::values::GroupId,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/groups/{}/roles", self.baseurl, encode_path(& project_id
            .to_string()), encode_path(& group_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .build()
    }
    pub fn assign_project_group_role<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        group_id: &'a crate::model::values::GroupId,
        body: &'a types::AssignRoleRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/groups/{}/roles", self.baseurl, encode_path(& project_id
            .to_string()), encode_path(& group_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn get_project_group_role<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        group_id: &'a crate::model::values::GroupId,
        role_id: &'a crate::model::values::RoleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/groups/{}/roles/{}", self.baseurl, encode_path(& project_id
            .to_string()), encode_path(& group_id.to_string()), encode_path(& role_id
            .to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn unassign_project_group_role<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        group_id: &'a crate::model::values::GroupId,
        role_id: &'a crate::model::values::RoleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/groups/{}/roles/{}", self.baseurl, encode_path(& project_id
            .to_string()), encode_path(& group_id.to_string()), encode_path(& role_id
            .to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn list_project_roles<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/roles", self.baseurl, encode_path(& project_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .build()
    }
    pub fn create_project_role<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        body: &'a types::CreateRoleRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/roles", self.baseurl, encode_path(& project_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn get_project_role<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        role_id: &'a crate::model::values::RoleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/roles/{}", self.baseurl, encode_path(& project_id
            .to_string()), encode_path(& role_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn update_project_role<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        role_id: &'a crate::model::values::RoleId,
        body: &'a types::UpdateRoleRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/roles/{}", self.baseurl, encode_path(& project_id
            .to_string()), encode_path(& role_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn delete_project_role<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        role_id: &'a crate::model::values::RoleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/roles/{}", self.baseurl, encode_path(& project_id
            .to_string()), encode_path(& role_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn list_project_user_roles<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        user_id: &'a crate::model::values::UserId,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/users/{}/roles", self.baseurl, encode_path(& project_id
            .to_string()), encode_path(& user_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .build()
    }
    pub fn assign_project_user_role<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        user_id: &'a crate::model::values::UserId,
        body: &'a types::AssignRoleRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/users/{}/roles", self.baseurl, encode_path(& project_id
            .to_string()), encode_path(& user_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub fn get_project_user_role<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        user_id: &'a crate::model::values::UserId,
        role_id: &'a crate::model::values::RoleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/users/{}/roles/{}", self.baseurl, encode_path(& project_id
            .to_string()), encode_path(& user_id.to_string()), encode_path(& role_id
            .to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub fn unassign_project_user_role<'a>(
        &'a self,
        project_id: &'a crate::model::values::ProjectId,
        user_id: &'a crate::model::values::UserId,
        role_id: &'a crate::model::values::RoleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/projects/{}/users/{}/roles/{}", self.baseurl, encode_path(& project_id
            .to_string()), encode_path(& user_id.to_string()), encode_path(& role_id
            .to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
}
