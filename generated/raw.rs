// @generated from openapi.yaml; edit that instead.

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// A user to add to a group.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct AddGroupUserRequest {
        /// Id of a user, such as `user-abc`.
        pub user_id: crate::model::values::UserId,
    }
    /// A group to give access.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct AddProjectGroupRequest {
        /// Id of a group, such as `group_01J1`.
        pub group_id: crate::model::values::GroupId,
        /// Id of the project role that the group gets.
        pub role: crate::model::values::RoleId,
    }
    /// A key that administrates the organization.
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
    pub struct AdminApiKey {
        /// When the key was created.
        pub created_at: crate::model::timestamp::Timestamp,
        /// When the key stops working; absent or null where it does not expire.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Id of an admin API key, such as `key_abc`. Not the value of the key.
        pub id: crate::model::values::AdminApiKeyId,
        /// When the key was last used; absent or null where it never was.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_used_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Name of the key, which need not be unique; absent or null where it has none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Always `organization.admin_api_key`.
        pub object: ::std::string::String,
        /// Who the key belongs to.
        pub owner: AdminApiKeyOwner,
        /// The first and last characters of the key.
        pub redacted_value: ::std::string::String,
    }
    /// Owner of an admin API key, either a user or a service account. Any of it may be missing.
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
    pub struct AdminApiKeyOwner {
        /// When the user or the account was created, not the key.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Id of the user or of the service account, such as `user-abc`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the user or of the service account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Kind of the owner, such as `organization.user`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        /// Membership role in the organization, such as `owner`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        /// Which of the two it is.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::model::values::ApiKeyOwnerType>,
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
    /// A role to assign, defined for the organization or the project in which it is assigned.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct AssignRoleRequest {
        /// Id of a role, such as `role-api-project-member` or `role-api-organization-owner`. Not a membership role.
        pub role_id: crate::model::values::RoleId,
    }
    /// A role as held by a user or a group, in the organization or in a project.
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
        /// Id of a role, such as `role-api-project-member` or `role-api-organization-owner`. Not a membership role.
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
        /// What the role applies to: `api.organization` or `api.project`.
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
    /// An attribute that federation rules can match, made from those of a token.
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
    pub struct AttributeTransformation {
        /// Name of the attribute that comes of it, 1 to 256 characters.
        pub attribute: ::std::string::String,
        /// What its value is computed by, 1 to 4096 characters.
        pub expression: ::std::string::String,
    }
    /// A span of time and its use of text turned into speech.
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
    pub struct AudioSpeechesUsageBucket {
        /// When the bucket ends, excluded.
        pub end_time: crate::model::timestamp::Timestamp,
        /// Always `bucket`.
        pub object: ::std::string::String,
        /// One result for each group that has any; empty where nothing is known.
        pub results: ::std::vec::Vec<AudioSpeechesUsageResult>,
        /// When the bucket begins, included.
        pub start_time: crate::model::timestamp::Timestamp,
    }
    /// The use of text turned into speech by a group in a bucket.
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
    pub struct AudioSpeechesUsageResult {
        /// The API key that was used, by its id; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_id: ::std::option::Option<crate::model::values::ApiKeyId>,
        /// How many characters were spoken.
        pub characters: i64,
        /// The model that did the work; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        /// How many requests reached a model.
        pub num_model_requests: i64,
        /// Always `organization.usage.audio_speeches.result`.
        pub object: ::std::string::String,
        /// The project that used it; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
        /// The user whose requests these are; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<crate::model::values::UserId>,
    }
    /// A span of time and its use of speech turned into text.
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
    pub struct AudioTranscriptionsUsageBucket {
        /// When the bucket ends, excluded.
        pub end_time: crate::model::timestamp::Timestamp,
        /// Always `bucket`.
        pub object: ::std::string::String,
        /// One result for each group that has any; empty where nothing is known.
        pub results: ::std::vec::Vec<AudioTranscriptionsUsageResult>,
        /// When the bucket begins, included.
        pub start_time: crate::model::timestamp::Timestamp,
    }
    /// The use of speech turned into text by a group in a bucket.
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
    pub struct AudioTranscriptionsUsageResult {
        /// The API key that was used, by its id; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_id: ::std::option::Option<crate::model::values::ApiKeyId>,
        /// The model that did the work; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        /// How many requests reached a model.
        pub num_model_requests: i64,
        /// Always `organization.usage.audio_transcriptions.result`.
        pub object: ::std::string::String,
        /// The project that used it; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
        /// How many seconds of sound were transcribed.
        pub seconds: i64,
        /// The user whose requests these are; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<crate::model::values::UserId>,
    }
    /// Who did something, and by what means.
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
    pub struct AuditLogActor {
        /// A key, with who it belongs to; absent for those who were signed in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key: ::std::option::Option<AuditLogActorApiKey>,
        /// Somebody who was signed in; absent for keys.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub session: ::std::option::Option<AuditLogActorSession>,
        /// Which of the two is present.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::model::values::AuditLogActorType>,
    }
    /// A key that something was done with.
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
    pub struct AuditLogActorApiKey {
        /// Id of the key, not its value; absent where the service does not tell.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::ApiKeyId>,
        /// The machine user whose key it is; absent for keys of persons.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub service_account: ::std::option::Option<AuditLogActorServiceAccount>,
        /// Which of the two below is present.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::model::values::ApiKeyOwnerType>,
        /// The person whose key it is; absent for keys of service accounts.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<AuditLogActorUser>,
    }
    /// A machine user that did something.
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
    pub struct AuditLogActorServiceAccount {
        /// Id of the machine user, which may have been deleted since.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::ServiceAccountId>,
    }
    /// Somebody who was signed in. The service may tell more of the connection than is described here.
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
    pub struct AuditLogActorSession {
        /// Where the request came from, an address of IPv4 or IPv6.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip_address: ::std::option::Option<::std::string::String>,
        /// Who had signed in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<AuditLogActorUser>,
    }
    /// A person who did something.
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
    pub struct AuditLogActorUser {
        /// Address that the person signs in with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Id of the person, who may have left the organization since.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::UserId>,
    }
    /// A key that was made.
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
    pub struct AuditLogApiKeyCreated {
        /// What was asked for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<AuditLogApiKeyCreatedData>,
        /// Id of the key, not its value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::ApiKeyId>,
    }
    /// What a key was made with.
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
    pub struct AuditLogApiKeyCreatedData {
        /// What the key may do, such as `api.model.request`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scopes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    /// A key that was changed.
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
    pub struct AuditLogApiKeyUpdated {
        /// Only what was to change. The service may send it under another name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changes_requested: ::std::option::Option<AuditLogApiKeyUpdatedChanges>,
        /// Id of the key, not its value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::ApiKeyId>,
    }
    /// What was to change about a key.
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
    pub struct AuditLogApiKeyUpdatedChanges {
        /// Seconds after which the key stops working, counted from the change; absent where that stayed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_in_seconds: ::std::option::Option<i64>,
        /// All that the key may do from then on; absent where that stayed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scopes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    /// A bucket in Amazon S3.
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
    pub struct AuditLogAwsExternalStorageProvider {
        /// Number of the AWS account that owns the bucket.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_id: ::std::option::Option<::std::string::String>,
        /// Name that the bucket has at Amazon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bucket: ::std::option::Option<::std::string::String>,
        /// Text that the service must show to take on the role; it is no secret.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_id: ::std::option::Option<::std::string::String>,
        /// AWS region of the bucket, such as `eu-central-1`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub region: ::std::option::Option<::std::string::String>,
        /// ARN of the role that the service takes on to reach the bucket.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role_arn: ::std::option::Option<::std::string::String>,
        /// Always `aws`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// A container in Azure Blob Storage.
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
    pub struct AuditLogAzureExternalStorageProvider {
        /// Name of the storage account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_name: ::std::option::Option<::std::string::String>,
        /// Name of the container within the storage account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub container: ::std::option::Option<::std::string::String>,
        /// Azure region of the storage account, such as `westeurope`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub region: ::std::option::Option<::std::string::String>,
        /// Name of the resource group that holds the storage account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_group: ::std::option::Option<::std::string::String>,
        /// Id of the Azure subscription that pays for it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_id: ::std::option::Option<::std::string::String>,
        /// Id of the Microsoft Entra directory, not of a tenant of the service.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tenant_id: ::std::option::Option<::std::string::String>,
        /// Always `azure`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// A certificate that was deleted.
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
    pub struct AuditLogCertificateDeleted {
        /// Content of the certificate, as PEM.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub certificate: ::std::option::Option<::std::string::String>,
        /// Id that the certificate had.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::CertificateId>,
        /// Name that the certificate had; absent where it had none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Certificates for mutual TLS that were switched on or off together.
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
    pub struct AuditLogCertificates {
        /// Id, such as `cert_abc`, and name of each.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub certificates: ::std::option::Option<::std::vec::Vec<AuditLogNamedObject>>,
    }
    /// A permission to use a checkpoint that was given.
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
    pub struct AuditLogCheckpointPermissionCreated {
        /// Who may use what.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<AuditLogCheckpointPermissionCreatedData>,
        /// Id of the permission, not of the checkpoint.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// Who may use which checkpoint.
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
    pub struct AuditLogCheckpointPermissionCreatedData {
        /// Id of the checkpoint.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fine_tuned_model_checkpoint: ::std::option::Option<::std::string::String>,
        /// Id of the project that may use it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
    }
    /// Something that was done in the organization. Its payload has the name of its type.
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
    pub struct AuditLogEvent {
        /// Who did it; absent or null where the service does not tell.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub actor: ::std::option::Option<AuditLogActor>,
        /// When it happened. The event may be listed only later.
        pub effective_at: crate::model::timestamp::Timestamp,
        /// Id of an event of the audit log, such as `audit_log-abc`.
        pub id: crate::model::values::AuditLogEventId,
        /// The project that the event is filed under; absent or null where it concerns none. What an admin key did is filed under the default project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project: ::std::option::Option<AuditLogProject>,
        /// What happened; the name of the payload, if there is one.
        #[serde(rename = "type")]
        pub type_: crate::model::values::AuditLogEventType,
    }
    /// Storage of the customer's own that was connected.
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
    pub struct AuditLogExternalStorageRegistered {
        /// Where the storage lies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<AuditLogExternalStorageRegisteredData>,
        /// Id of the storage as configured, not the name of a bucket.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// Where storage of the customer's own lies.
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
    pub struct AuditLogExternalStorageRegisteredData {
        /// Part of the world whose data is stored there.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub geography: ::std::option::Option<::std::string::String>,
        /// The cloud that keeps it, and how it is reached there.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider: ::std::option::Option<
            crate::raw::types::AuditLogExternalStorageProvider,
        >,
    }
    /// Why signing in or out did not work.
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
    pub struct AuditLogFailure {
        /// The reason, for programs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// The reason, for people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_message: ::std::option::Option<::std::string::String>,
    }
    /// A bucket in Google Cloud Storage.
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
    pub struct AuditLogGcpExternalStorageProvider {
        /// Whom the tokens are made out to that the service shows to Google.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub audience: ::std::option::Option<::std::string::String>,
        /// Name that the bucket has at Google.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bucket: ::std::option::Option<::std::string::String>,
        /// Google Cloud region of the bucket, such as `europe-west3`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub region: ::std::option::Option<::std::string::String>,
        /// Always `gcp`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Id of the pool at Google that trusts the service.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub workload_identity_pool_id: ::std::option::Option<::std::string::String>,
        /// Number of the Google Cloud project that holds the pool, not a project of the service.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub workload_identity_project_number: ::std::option::Option<
            ::std::string::String,
        >,
        /// Id of the provider within the pool, not one of the service.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub workload_identity_provider_id: ::std::option::Option<::std::string::String>,
    }
    /// A group that was set up.
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
    pub struct AuditLogGroupCreated {
        /// What it was set up with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<AuditLogGroupName>,
        /// Id that the group was given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::GroupId>,
    }
    /// The name that was asked for.
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
    pub struct AuditLogGroupName {
        /// What people call the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_name: ::std::option::Option<::std::string::String>,
    }
    /// A group that was changed.
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
    pub struct AuditLogGroupUpdated {
        /// Only what was to change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changes_requested: ::std::option::Option<AuditLogGroupName>,
        /// Id of the group, which stays.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::GroupId>,
    }
    /// An invitation that was sent.
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
    pub struct AuditLogInviteSent {
        /// Who was invited, and as what.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<AuditLogInviteSentData>,
        /// Id of the invitation, not of a user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// Who was invited, and as what.
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
    pub struct AuditLogInviteSentData {
        /// Address that the invitation went to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Membership role that comes with accepting, either `owner` or `member`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
    }
    /// A list of addresses that may call the API, as it was written or deleted.
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
    pub struct AuditLogIpAllowlist {
        /// Single addresses, or ranges such as `192.0.2.0/24`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allowed_ips: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Names the list among those of the organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// What people call the list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Lists of allowed addresses that were switched on or off together.
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
    pub struct AuditLogIpAllowlistConfigs {
        /// Id and name of each list, without its addresses.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub configs: ::std::option::Option<::std::vec::Vec<AuditLogNamedObject>>,
    }
    /// A list of addresses that may call the API, after a change.
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
    pub struct AuditLogIpAllowlistUpdated {
        /// Single addresses, or ranges such as `192.0.2.0/24`, that the list holds from then on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allowed_ips: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Names the list among those of the organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// The membership role that was asked for.
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
    pub struct AuditLogMembershipRole {
        /// Either `owner` or `member`; not the id of a role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
    }
    /// What an event was about, by id and name.
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
    pub struct AuditLogNamedObject {
        /// Of which kind it is, the type of the event tells.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// What people call it; absent where it has no name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// What an event was about, by its id alone.
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
    pub struct AuditLogObject {
        /// Of which kind it is, the type of the event tells.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// Something that was set up, with what it was set up with.
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
    pub struct AuditLogObjectCreated {
        /// The settings that were asked for; their fields are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Of which kind it is, the type of the event tells.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// A bucket in Oracle Cloud Infrastructure.
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
    pub struct AuditLogOciExternalStorageProvider {
        /// Name that the bucket has at Oracle.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bucket: ::std::option::Option<::std::string::String>,
        /// Oracle Cloud region of the bucket, such as `eu-frankfurt-1`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub region: ::std::option::Option<::std::string::String>,
        /// OCID of the tenancy that owns the bucket.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tenancy_ocid: ::std::option::Option<::std::string::String>,
        /// Always `oci`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// Settings of the organization that were changed.
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
    pub struct AuditLogOrganizationUpdated {
        /// Only what was to change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changes_requested: ::std::option::Option<AuditLogOrganizationUpdatedChanges>,
        /// Id of the organization, such as `org-abc`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// What was to change about the organization.
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
    pub struct AuditLogOrganizationUpdatedChanges {
        /// Which calls of the API are logged: `disabled`, `enabled_per_call`, `enabled_for_all_projects` or `enabled_for_selected_projects`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_call_logging: ::std::option::Option<::std::string::String>,
        /// Ids of the projects whose calls are logged, in one text; only with `enabled_for_selected_projects`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_call_logging_project_ids: ::std::option::Option<::std::string::String>,
        /// What the organization says of itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The organization's name for programs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Who sees the messages of the Assistants API and the Playground in the dashboard: `ANY_ROLE`, `OWNERS` or `NONE`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub threads_ui_visibility: ::std::option::Option<::std::string::String>,
        /// The organization's name for people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Who sees use and costs in the dashboard: `ANY_ROLE` or `OWNERS`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage_dashboard_visibility: ::std::option::Option<::std::string::String>,
    }
    /// The project that an event is filed under.
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
    pub struct AuditLogProject {
        /// Id of the project, which need not be the one that was changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::ProjectId>,
        /// Title of the project, as shown in the dashboard.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// A project that was opened.
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
    pub struct AuditLogProjectCreated {
        /// What it was opened with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<AuditLogProjectCreatedData>,
        /// Id that the project was given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::ProjectId>,
    }
    /// What a project was opened with.
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
    pub struct AuditLogProjectCreatedData {
        /// The project's name for programs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The project's name for people, as the dashboard shows it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
    }
    /// A project that was changed.
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
    pub struct AuditLogProjectUpdated {
        /// Only what was to change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changes_requested: ::std::option::Option<AuditLogProjectUpdatedChanges>,
        /// Id of the project, which stays.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::ProjectId>,
    }
    /// What was to change about a project.
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
    pub struct AuditLogProjectUpdatedChanges {
        /// The project's name for people, as the dashboard shows it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
    }
    /// A rate limit that was changed.
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
    pub struct AuditLogRateLimitUpdated {
        /// Only what was to change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changes_requested: ::std::option::Option<AuditLogRateLimitUpdatedChanges>,
        /// Id of the limit, one for each model of a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::RateLimitId>,
    }
    /// What was to change about a rate limit; what stayed is absent.
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
    pub struct AuditLogRateLimitUpdatedChanges {
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
    /// A role of somebody, as it was given or taken away.
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
    pub struct AuditLogRoleAssignment {
        /// Id of the assignment, not of the role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Id of the user or the group who held the role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub principal_id: ::std::option::Option<::std::string::String>,
        /// Whether that is a user or a group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub principal_type: ::std::option::Option<::std::string::String>,
        /// Id of what the role was held in, such as a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// What kind of thing the role was held in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_type: ::std::option::Option<::std::string::String>,
    }
    /// What a role may do with one resource, most often a connector of a ChatGPT workspace.
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
    pub struct AuditLogRoleBinding {
        /// Id of the connector within its workspace; absent for other resources.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub connector_id: ::std::option::Option<::std::string::String>,
        /// What people call the connector, or its id where the service could not find that out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub connector_name: ::std::option::Option<::std::string::String>,
        /// Whether holders of the role can use the connector.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        /// Id of the resource, of a connector `<workspace_id>__<connector_id>`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// What the role may do with the resource after the change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// What the role may do something with, by its id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// What `resource_id` is the id of; the values are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_type: ::std::option::Option<::std::string::String>,
        /// The role that gained or lost permissions, by its id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role_id: ::std::option::Option<::std::string::String>,
        /// Which change brought this about.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<
            crate::model::values::AuditLogRoleBindingSource,
        >,
        /// Id of the ChatGPT workspace of a connector; absent for other resources.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub workspace_id: ::std::option::Option<::std::string::String>,
    }
    /// A role that was defined.
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
    pub struct AuditLogRoleCreated {
        /// Id that the role was given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::RoleId>,
        /// What the role permits, such as `api.groups.read`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Id of the one thing that the role is for, such as a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// What the role applies to, such as `api.project`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_type: ::std::option::Option<::std::string::String>,
        /// What people call the role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role_name: ::std::option::Option<::std::string::String>,
    }
    /// A role that was changed.
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
    pub struct AuditLogRoleUpdated {
        /// Only what was to change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changes_requested: ::std::option::Option<AuditLogRoleUpdatedChanges>,
        /// Id of the role, which stays.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::RoleId>,
    }
    /// What was to change about a role; what stayed is absent.
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
    pub struct AuditLogRoleUpdatedChanges {
        /// What the role is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Free data kept with the role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// What the role did not permit before.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions_added: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// What the role no longer permits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions_removed: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Id of the one thing that the role is for, such as a project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// What the role applies to, such as `api.project`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_type: ::std::option::Option<::std::string::String>,
        /// What people call the role from then on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role_name: ::std::option::Option<::std::string::String>,
    }
    /// A machine user that was set up.
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
    pub struct AuditLogServiceAccountCreated {
        /// What it was set up with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<AuditLogMembershipRole>,
        /// Id that the account was given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::ServiceAccountId>,
    }
    /// A machine user that was changed.
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
    pub struct AuditLogServiceAccountUpdated {
        /// Only what was to change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changes_requested: ::std::option::Option<AuditLogMembershipRole>,
        /// Id of the account, which stays.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::ServiceAccountId>,
    }
    /// Somebody who became a member.
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
    pub struct AuditLogUserAdded {
        /// As what the user was added.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<AuditLogMembershipRole>,
        /// Id of the new member.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::model::values::UserId>,
    }
    /// A member who was changed.
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
    pub struct AuditLogUserUpdated {
        /// Only what was to change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changes_requested: ::std::option::Option<AuditLogMembershipRole>,
        /// Id of the member, or of the project: the service's document says the latter.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// A mapping from outside machines to a service account that was written.
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
    pub struct AuditLogWorkloadIdentityProviderMappingCreated {
        /// The settings that were asked for; their fields are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Id of the mapping, not of the account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Id of the issuer of the tokens that the mapping is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub identity_provider_id: ::std::option::Option<::std::string::String>,
    }
    /// A mapping from outside machines to a service account that was thrown away.
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
    pub struct AuditLogWorkloadIdentityProviderMappingDeleted {
        /// Id of the mapping, not of the account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Id of the issuer of the tokens that the mapping is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub identity_provider_id: ::std::option::Option<::std::string::String>,
        /// Id of the project that the account belongs to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
        /// Id of the account that outside machines acted as.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub service_account_id: ::std::option::Option<
            crate::model::values::ServiceAccountId,
        >,
    }
    /// A mapping from outside machines to a service account that was changed.
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
    pub struct AuditLogWorkloadIdentityProviderMappingUpdated {
        /// Only what was to change; its fields are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changes_requested: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Id of the mapping, not of the account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Id of the issuer of the tokens that the mapping is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub identity_provider_id: ::std::option::Option<::std::string::String>,
    }
    /// An outside issuer of machine tokens whose settings were changed.
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
    pub struct AuditLogWorkloadIdentityProviderUpdated {
        /// Only what was to change; its fields are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changes_requested: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Id of the issuer as configured here.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// A key in AWS Key Management Service.
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
    pub struct AwsExternalKeyRequest {
        /// Text that the service shows when it takes on the role. It must be the id of the organization or of one of its projects.
        pub external_id: ::std::string::String,
        /// ARN of the key, such as `arn:aws:kms:eu-central-1:123456789012:key/…`.
        pub kms_arn: ::std::string::String,
        /// What the registration is to be called, in one character at least; not the name of the key in the cloud.
        pub name: ::std::string::String,
        /// What the key is for. Name it: what the service takes by default is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purpose: ::std::option::Option<crate::model::values::ExternalKeyPurpose>,
        /// ARN of the role that the service takes on to use the key, such as `arn:aws:iam::123456789012:role/…`.
        pub role_arn: ::std::string::String,
        /// Always `aws`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// A connected bucket in Amazon S3.
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
    pub struct AwsExternalStorageProvider {
        /// Number of the AWS account that owns the bucket.
        pub account_id: ::std::string::String,
        /// Name that the bucket has at Amazon.
        pub bucket: ::std::string::String,
        /// Text that the service shows when it takes on the role, to be written into the role's trust policy. It is no secret.
        pub external_id: ::std::string::String,
        /// AWS region of the bucket, such as `eu-central-1`.
        pub region: ::std::string::String,
        /// ARN of the role that the service takes on to reach the bucket.
        pub role_arn: ::std::string::String,
        /// Always `aws`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// A bucket in Amazon S3 to connect.
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
    pub struct AwsExternalStorageProviderRequest {
        /// Name that the bucket has at Amazon, not its ARN.
        pub bucket: ::std::string::String,
        /// ARN of the role that the service is to take on to reach the bucket.
        pub role_arn: ::std::string::String,
        /// Always `aws`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// A key in Azure Key Vault.
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
    pub struct AzureExternalKeyRequest {
        /// What the key is called within its vault.
        pub key_name: ::std::string::String,
        /// The exact version of the key. Required for `psp_decryption`, and refused for `ekm`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key_version: ::std::option::Option<::std::string::String>,
        /// What the registration is to be called, in one character at least; not the name of the key in the cloud.
        pub name: ::std::string::String,
        /// What the key is for. Name it: what the service takes by default is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purpose: ::std::option::Option<crate::model::values::ExternalKeyPurpose>,
        /// Id of the Microsoft Entra directory, a UUID; not of a tenant of the service.
        pub tenant_id: ::std::string::String,
        /// Always `azure`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Address of the vault, such as `https://acme.vault.azure.net`.
        pub vault_uri: ::std::string::String,
    }
    /// A connected container in Azure Blob Storage.
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
    pub struct AzureExternalStorageProvider {
        /// Name of the storage account.
        pub account_name: ::std::string::String,
        /// Name of the container within the storage account.
        pub container: ::std::string::String,
        /// Azure region of the storage account, such as `westeurope`.
        pub region: ::std::string::String,
        /// Name of the resource group that holds the storage account.
        pub resource_group: ::std::string::String,
        /// Id of the Azure subscription that pays for it.
        pub subscription_id: ::std::string::String,
        /// Id of the Microsoft Entra directory, not of a tenant of the service.
        pub tenant_id: ::std::string::String,
        /// Always `azure`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// A container in Azure Blob Storage to connect.
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
    pub struct AzureExternalStorageProviderRequest {
        /// Name of the storage account.
        pub account_name: ::std::string::String,
        /// Name of the container within the storage account.
        pub container: ::std::string::String,
        /// Name of the resource group that holds the storage account.
        pub resource_group: ::std::string::String,
        /// Id of the Azure subscription that pays for it.
        pub subscription_id: ::std::string::String,
        /// Id of the Microsoft Entra directory, not of a tenant of the service.
        pub tenant_id: ::std::string::String,
        /// Always `azure`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// A certificate for mutual TLS, by itself.
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
    pub struct Certificate {
        /// Whether the certificate is accepted; absent or null as a rule, as the lists tell it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<bool>,
        /// What the certificate says of itself, and its content if asked for.
        pub certificate_details: CertificateDetailsWithContent,
        /// When the certificate was uploaded, not when it begins to be valid.
        pub created_at: crate::model::timestamp::Timestamp,
        /// Id of a certificate, such as `cert_abc`.
        pub id: crate::model::values::CertificateId,
        /// Name of the certificate; absent or null where it was uploaded without.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Kind of the object; `certificate` where one is uploaded, fetched or changed.
        pub object: ::std::string::String,
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
    /// What a certificate says of itself, and the certificate itself.
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
    pub struct CertificateDetailsWithContent {
        /// The certificate itself, as PEM; absent or null unless it was asked for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<::std::string::String>,
        /// End of its validity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Start of its validity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
    }
    /// A span of time and its use of the code interpreter.
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
    pub struct CodeInterpreterSessionsUsageBucket {
        /// When the bucket ends, excluded.
        pub end_time: crate::model::timestamp::Timestamp,
        /// Always `bucket`.
        pub object: ::std::string::String,
        /// One result for each group that has any; empty where nothing is known.
        pub results: ::std::vec::Vec<CodeInterpreterSessionsUsageResult>,
        /// When the bucket begins, included.
        pub start_time: crate::model::timestamp::Timestamp,
    }
    /// The use of the code interpreter by a group in a bucket.
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
    pub struct CodeInterpreterSessionsUsageResult {
        /// How many sessions ran code.
        pub num_sessions: i64,
        /// Always `organization.usage.code_interpreter_sessions.result`.
        pub object: ::std::string::String,
        /// The project that used it; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
    }
    /// A span of time and its use of models that write text.
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
    pub struct CompletionsUsageBucket {
        /// When the bucket ends, excluded.
        pub end_time: crate::model::timestamp::Timestamp,
        /// Always `bucket`.
        pub object: ::std::string::String,
        /// One result for each group that has any; empty where nothing is known.
        pub results: ::std::vec::Vec<CompletionsUsageResult>,
        /// When the bucket begins, included.
        pub start_time: crate::model::timestamp::Timestamp,
    }
    /// The use of models that write text by a group in a bucket.
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
    pub struct CompletionsUsageResult {
        /// The API key that was used, by its id; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_id: ::std::option::Option<crate::model::values::ApiKeyId>,
        /// What kind of API made the requests; null or absent unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_source: ::std::option::Option<crate::model::values::ApiSource>,
        /// Whether the requests came through the Batch API; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub batch: ::std::option::Option<bool>,
        /// Tokens of sound that were read, but not from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_audio_tokens: ::std::option::Option<i64>,
        /// Of the tokens written to the cache, those kept for 12 hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cache_write_12h_tokens: ::std::option::Option<i64>,
        /// Of the tokens written to the cache, those kept for 30 minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cache_write_30m_tokens: ::std::option::Option<i64>,
        /// Tokens that were read and written to the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cache_write_tokens: ::std::option::Option<i64>,
        /// Tokens of sound that were read from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cached_audio_tokens: ::std::option::Option<i64>,
        /// Tokens of pictures that were read from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cached_image_tokens: ::std::option::Option<i64>,
        /// Tokens of text that were read from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cached_text_tokens: ::std::option::Option<i64>,
        /// Tokens of all kinds that were read from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cached_tokens: ::std::option::Option<i64>,
        /// Tokens of pictures that were read, but not from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_image_tokens: ::std::option::Option<i64>,
        /// Tokens of text that were read, neither from the cache nor written to it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_text_tokens: ::std::option::Option<i64>,
        /// Tokens of all kinds that were read, with those from the cache and those written to it.
        pub input_tokens: i64,
        /// Tokens of all kinds that were read, neither from the cache nor written to it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_uncached_tokens: ::std::option::Option<i64>,
        /// The model that did the work; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        /// How many requests reached a model.
        pub num_model_requests: i64,
        /// Always `organization.usage.completions.result`.
        pub object: ::std::string::String,
        /// Tokens of sound that the models wrote.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub output_audio_tokens: ::std::option::Option<i64>,
        /// Tokens of pictures that the models wrote.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub output_image_tokens: ::std::option::Option<i64>,
        /// Tokens of text that the models wrote.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub output_text_tokens: ::std::option::Option<i64>,
        /// Tokens of all kinds that the models wrote.
        pub output_tokens: i64,
        /// The project that used it; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
        /// The service tier of the requests; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub service_tier: ::std::option::Option<::std::string::String>,
        /// The user whose requests these are; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<crate::model::values::UserId>,
    }
    /// An amount of money.
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
    pub struct CostsAmount {
        /// Code of the currency in lower case, such as `usd`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// The amount in whole units of its currency, such as dollars.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<crate::model::decimal::Decimal>,
    }
    /// A span of time and its costs.
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
    pub struct CostsBucket {
        /// When the bucket ends, excluded.
        pub end_time: crate::model::timestamp::Timestamp,
        /// Always `bucket`.
        pub object: ::std::string::String,
        /// One result for each group that has any; empty where nothing is known.
        pub results: ::std::vec::Vec<CostsResult>,
        /// When the bucket begins, included.
        pub start_time: crate::model::timestamp::Timestamp,
    }
    /// What a group spent in a bucket.
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
    pub struct CostsResult {
        /// What was spent; negative for a credit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<CostsAmount>,
        /// The API key that was used, by its id; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_id: ::std::option::Option<crate::model::values::ApiKeyId>,
        /// What kind of API made the requests; null or absent unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_source: ::std::option::Option<crate::model::values::ApiSource>,
        /// What is billed, such as a model and a kind of token; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub line_item: ::std::option::Option<::std::string::String>,
        /// Always `organization.costs.result`.
        pub object: ::std::string::String,
        /// The project that is billed; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
        /// How much of the line item was billed; null unless grouped by line item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<crate::model::decimal::Decimal>,
        /// What the quantity counts; null where no one unit fits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity_unit: ::std::option::Option<crate::model::values::QuantityUnit>,
        /// The user whose requests are billed; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<crate::model::values::UserId>,
    }
    /// An admin API key to create.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct CreateAdminApiKeyRequest {
        /// Lifetime of the key in seconds, counted from this call, at most a year. Without it the key does not expire.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_in_seconds: ::std::option::Option<i64>,
        /// Name by which the key is told apart.
        pub name: ::std::string::String,
    }
    /// A certificate to upload.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct CreateCertificateRequest {
        /// The certificate of the authority that signs those of the clients, as PEM with its line breaks. The service refuses 16 kB and more, and what expires within a day.
        pub certificate: ::std::string::String,
        /// Name by which the certificate is told apart. Without it the certificate has none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Storage to connect to a project.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct CreateExternalStorageRequest {
        /// Id of the project whose data is to be kept there.
        pub project_id: crate::model::values::ProjectId,
        /// The cloud that keeps it, and how it is reached there.
        pub provider: crate::raw::types::ExternalStorageProviderRequest,
    }
    /// A federation rule to create.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct CreateFederationRuleRequest {
        /// Attributes that a token must have, each with its value: a text, a number, or true or false. Name enough of them to leave strangers out.
        pub attribute_matchers: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        /// What the rule is there for, for people to read.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Whether tokens get in by the rule from the start. What the service takes by default is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        /// What the rule is to be called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// How much of what the account may do. Name it: what the service takes by default is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions: ::std::option::Option<
            crate::raw::types::FederationRulePermissions,
        >,
        /// Id of the project that the service account belongs to.
        pub project_id: crate::model::values::ProjectId,
        /// Id of the account that machines are to act as.
        pub service_account_id: crate::model::values::ServiceAccountId,
    }
    /// A group to create.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct CreateGroupRequest {
        /// Name of the group for people to read, of 1 to 255 characters.
        pub name: ::std::string::String,
    }
    /// A person to invite.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct CreateInviteRequest {
        /// Email address to send the invite to.
        pub email: ::std::string::String,
        /// Projects of which the person is a member from accepting on. Without it, the default project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub projects: ::std::option::Option<::std::vec::Vec<InviteProject>>,
        /// Membership role in the organization that comes with accepting.
        pub role: crate::model::values::OrganizationRole,
    }
    /// A project to create.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
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
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
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
    /// A role to create, in the organization or in a project.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
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
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
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
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
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
    /// An outside issuer to trust.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct CreateWorkloadIdentityProviderRequest {
        /// Attributes to make from those of a token, at most 20. Federation rules can match them like the others.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attribute_transformations: ::std::option::Option<
            ::std::vec::Vec<AttributeTransformation>,
        >,
        /// What the claim `aud` of a token must be.
        pub audience: ::std::string::String,
        /// What the provider is there for, for people to read.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Whether tokens of the issuer are taken from the start. What the service takes by default is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        /// What the claim `iss` of a token must be, such as `https://token.actions.githubusercontent.com`.
        pub issuer: ::std::string::String,
        /// What the provider is to be called.
        pub name: ::std::string::String,
        /// What the issuer speaks.
        #[serde(rename = "type")]
        pub type_: crate::model::values::WorkloadIdentityProviderType,
        /// Where the keys come from that a token must be signed with. What the service does without it is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub verification: ::std::option::Option<
            crate::raw::types::WorkloadIdentityVerification,
        >,
    }
    /// A new admin API key, with its value.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, PartialEq)]
    pub struct CreatedAdminApiKey {
        /// When the key was created.
        pub created_at: crate::model::timestamp::Timestamp,
        /// When the key stops working; absent or null where it does not expire.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Id of an admin API key, such as `key_abc`. Not the value of the key.
        pub id: crate::model::values::AdminApiKeyId,
        /// When the key was last used; absent or null as a rule, since it is new.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_used_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Name of the key, as it was asked for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Always `organization.admin_api_key`.
        pub object: ::std::string::String,
        /// Who the key belongs to.
        pub owner: AdminApiKeyOwner,
        /// The first and last characters of the key, by which it is told in lists.
        pub redacted_value: ::std::string::String,
        /// The key itself. Shown in this reply only.
        pub value: crate::model::secret::Secret,
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
    pub struct DataRetentionSetting {
        /// Always `project.data_retention`.
        pub object: ::std::string::String,
        /// The setting in force.
        #[serde(rename = "type")]
        pub type_: crate::model::values::DataRetentionType,
    }
    /// A span of time and its use of models that decide.
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
    pub struct DecisionsUsageBucket {
        /// When the bucket ends, excluded.
        pub end_time: crate::model::timestamp::Timestamp,
        /// Always `bucket`.
        pub object: ::std::string::String,
        /// One result for each group that has any; empty where nothing is known.
        pub results: ::std::vec::Vec<DecisionsUsageResult>,
        /// When the bucket begins, included.
        pub start_time: crate::model::timestamp::Timestamp,
    }
    /// The use of models that decide by a group in a bucket.
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
    pub struct DecisionsUsageResult {
        /// The API key that was used, by its id; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_id: ::std::option::Option<crate::model::values::ApiKeyId>,
        /// What kind of API made the requests; null or absent unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_source: ::std::option::Option<crate::model::values::ApiSource>,
        /// Whether the requests came through the Batch API; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub batch: ::std::option::Option<bool>,
        /// Tokens of sound that were read, but not from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_audio_tokens: ::std::option::Option<i64>,
        /// Of the tokens written to the cache, those kept for 12 hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cache_write_12h_tokens: ::std::option::Option<i64>,
        /// Of the tokens written to the cache, those kept for 30 minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cache_write_30m_tokens: ::std::option::Option<i64>,
        /// Tokens that were read and written to the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cache_write_tokens: ::std::option::Option<i64>,
        /// Tokens of sound that were read from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cached_audio_tokens: ::std::option::Option<i64>,
        /// Tokens of pictures that were read from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cached_image_tokens: ::std::option::Option<i64>,
        /// Tokens of text that were read from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cached_text_tokens: ::std::option::Option<i64>,
        /// Tokens of all kinds that were read from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_cached_tokens: ::std::option::Option<i64>,
        /// Tokens of pictures that were read, but not from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_image_tokens: ::std::option::Option<i64>,
        /// Tokens of text that were read, neither from the cache nor written to it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_text_tokens: ::std::option::Option<i64>,
        /// Tokens of all kinds that were read, with those from the cache and those written to it.
        pub input_tokens: i64,
        /// Tokens of all kinds that were read, neither from the cache nor written to it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_uncached_tokens: ::std::option::Option<i64>,
        /// The model that did the work; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        /// How many requests reached a model.
        pub num_model_requests: i64,
        /// Always `organization.usage.decisions.result`.
        pub object: ::std::string::String,
        /// Tokens of sound that the models wrote.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub output_audio_tokens: ::std::option::Option<i64>,
        /// Tokens of pictures that the models wrote.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub output_image_tokens: ::std::option::Option<i64>,
        /// Tokens of text that the models wrote.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub output_text_tokens: ::std::option::Option<i64>,
        /// Tokens of all kinds that the models wrote.
        pub output_tokens: i64,
        /// The project that used it; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
        /// The service tier of the requests; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub service_tier: ::std::option::Option<::std::string::String>,
        /// The user whose requests these are; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<crate::model::values::UserId>,
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
    /// Confirmation that a certificate was deleted.
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
    pub struct DeletedCertificate {
        /// Id of a certificate, such as `cert_abc`.
        pub id: crate::model::values::CertificateId,
        /// Always `certificate.deleted`.
        pub object: ::std::string::String,
        #[serde(skip)]
        pub(crate) was_absent: bool,
    }
    /// Keys that the issuer publishes; new ones are found without a change here.
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
    pub struct DiscoveryVerification {
        /// Address of the issuer's discovery document; null where the service goes by the issuer alone.
        pub discovery_url: ::std::option::Option<::std::string::String>,
        /// Always `discovery`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// A span of time and its use of embeddings.
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
    pub struct EmbeddingsUsageBucket {
        /// When the bucket ends, excluded.
        pub end_time: crate::model::timestamp::Timestamp,
        /// Always `bucket`.
        pub object: ::std::string::String,
        /// One result for each group that has any; empty where nothing is known.
        pub results: ::std::vec::Vec<EmbeddingsUsageResult>,
        /// When the bucket begins, included.
        pub start_time: crate::model::timestamp::Timestamp,
    }
    /// The use of embeddings by a group in a bucket.
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
    pub struct EmbeddingsUsageResult {
        /// The API key that was used, by its id; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_id: ::std::option::Option<crate::model::values::ApiKeyId>,
        /// Tokens of all kinds that were read, with those from the cache and those written to it.
        pub input_tokens: i64,
        /// The model that did the work; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        /// How many requests reached a model.
        pub num_model_requests: i64,
        /// Always `organization.usage.embeddings.result`.
        pub object: ::std::string::String,
        /// The project that used it; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
        /// The user whose requests these are; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<crate::model::values::UserId>,
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
    /// An encryption key of the organization's own, as registered: where it lies, and who uses it. What belongs to another cloud is absent or null.
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
    pub struct ExternalKey {
        /// Ids of the projects that use the key; empty while none does.
        pub api_project_ids: ::std::vec::Vec<crate::model::values::ProjectId>,
        /// Google: whom the tokens are made out to that the service shows there, the id of the organization or of one of its projects.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub audience: ::std::option::Option<::std::string::String>,
        /// When the key was registered, not when it came about in the cloud.
        pub created_at: crate::model::timestamp::Timestamp,
        /// AWS: text that the service shows when it takes on the role, the id of the organization or of one of its projects. It is no secret.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_id: ::std::option::Option<::std::string::String>,
        /// Id of an encryption key as registered, such as `extkey_abc`.
        pub id: crate::model::values::ExternalKeyId,
        /// Azure: what the key is called within its vault.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key_name: ::std::option::Option<::std::string::String>,
        /// Oracle: OCID of the key itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key_ocid: ::std::option::Option<::std::string::String>,
        /// Azure: exact version of the key, for `psp_decryption` only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key_version: ::std::option::Option<::std::string::String>,
        /// Oracle: OCID of the exact version of the key, for `psp_decryption` only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key_version_ocid: ::std::option::Option<::std::string::String>,
        /// AWS: ARN of the key itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kms_arn: ::std::option::Option<::std::string::String>,
        /// Google: region that the key is kept in, such as `europe-west3`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kms_key_location: ::std::option::Option<::std::string::String>,
        /// Google: what the key is called within its ring.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kms_key_name: ::std::option::Option<::std::string::String>,
        /// Google: key ring that the key hangs on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kms_key_ring_name: ::std::option::Option<::std::string::String>,
        /// Google: exact version of the key, for `psp_decryption` only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kms_key_version: ::std::option::Option<::std::string::String>,
        /// Google: name of the Google Cloud project that holds the key, not a project of the service.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kms_project_id: ::std::option::Option<::std::string::String>,
        /// What the registration is called; not the name of the key in the cloud.
        pub name: ::std::string::String,
        /// Kind of the object, a word of the service's own that is not documented.
        pub object: ::std::string::String,
        /// What the key is for; absent or null where the service does not say so.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purpose: ::std::option::Option<crate::model::values::ExternalKeyPurpose>,
        /// Oracle: region of the vault, such as `eu-frankfurt-1`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub region: ::std::option::Option<::std::string::String>,
        /// AWS: ARN of the role that the service takes on to use the key.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role_arn: ::std::option::Option<::std::string::String>,
        /// Azure: id of the Microsoft Entra directory, not of a tenant of the service.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tenant_id: ::std::option::Option<::std::string::String>,
        /// The cloud that holds the key, which says which of the other fields there are.
        #[serde(rename = "type")]
        pub type_: crate::model::values::ExternalKeyType,
        /// Oracle: OCID of the vault that holds the key.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vault_ocid: ::std::option::Option<::std::string::String>,
        /// Azure: address of the vault, such as `https://acme.vault.azure.net`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vault_uri: ::std::option::Option<::std::string::String>,
        /// Google: id of the pool that trusts the service.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub workload_identity_pool_id: ::std::option::Option<::std::string::String>,
        /// Google: number of the Google Cloud project that holds the pool.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub workload_identity_project_number: ::std::option::Option<
            ::std::string::String,
        >,
        /// Google: id of the provider within the pool, not one of the service.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub workload_identity_provider_id: ::std::option::Option<::std::string::String>,
        /// Id of the workspace that the key belongs to, which is no project.
        pub workspace_id: ::std::string::String,
    }
    /// Whether the service could use an encryption key.
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
    pub struct ExternalKeyValidation {
        /// What came of the try, in words of the service that are not documented: do not take an unknown one for a success.
        pub status: ::std::string::String,
    }
    /// Storage in the organization's own cloud that is connected to a project.
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
    pub struct ExternalStorageConfiguration {
        /// When it was connected.
        pub created_at: crate::model::timestamp::Timestamp,
        /// Part of the world whose data is stored there.
        pub geography: ::std::string::String,
        /// Id of storage as connected, such as `extstorage_abc`.
        pub id: crate::model::values::ExternalStorageId,
        /// Always `organization.external_storage`.
        pub object: ::std::string::String,
        /// Id of the project whose data is kept there.
        pub project_id: crate::model::values::ProjectId,
        /// The cloud that keeps it, and how it is reached there.
        pub provider: crate::raw::types::ExternalStorageProvider,
        /// How well it could be used when the service last tried.
        pub status: crate::model::values::ExternalStorageStatus,
    }
    /// A rule that lets certain tokens of an outside issuer act as a service account. The audit log calls it a mapping.
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
    pub struct FederationRule {
        /// Attributes that a token must have, each with its value: a text, a number, or true or false.
        pub attribute_matchers: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        /// When the rule was created.
        pub created_at: crate::model::timestamp::Timestamp,
        /// What the rule is there for, in words of the organization; absent or null where nobody said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Whether tokens get in by the rule.
        pub enabled: bool,
        /// Id of a federation rule, which the audit log calls a mapping.
        pub id: crate::model::values::FederationRuleId,
        /// What the rule is called; absent or null where it has no name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Always `organization.workload_identity_federation_rule`.
        pub object: ::std::string::String,
        /// How much of what the account may do.
        pub permissions: crate::raw::types::FederationRulePermissions,
        /// Id of the project that the service account belongs to.
        pub project_id: crate::model::values::ProjectId,
        /// Id of the account that machines act as.
        pub service_account_id: crate::model::values::ServiceAccountId,
        /// When it was last changed.
        pub updated_at: crate::model::timestamp::Timestamp,
        /// Id of the provider that the rule belongs to.
        pub workload_identity_provider_id: crate::model::values::WorkloadIdentityProviderId,
    }
    /// A span of time and its use of searches in files.
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
    pub struct FileSearchCallsUsageBucket {
        /// When the bucket ends, excluded.
        pub end_time: crate::model::timestamp::Timestamp,
        /// Always `bucket`.
        pub object: ::std::string::String,
        /// One result for each group that has any; empty where nothing is known.
        pub results: ::std::vec::Vec<FileSearchCallsUsageResult>,
        /// When the bucket begins, included.
        pub start_time: crate::model::timestamp::Timestamp,
    }
    /// The use of searches in files by a group in a bucket.
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
    pub struct FileSearchCallsUsageResult {
        /// The API key that was used, by its id; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_id: ::std::option::Option<crate::model::values::ApiKeyId>,
        /// How many searches were made.
        pub num_requests: i64,
        /// Always `organization.usage.file_searches.result`.
        pub object: ::std::string::String,
        /// The project that used it; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
        /// The user whose requests these are; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<crate::model::values::UserId>,
        /// The vector store that was searched; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vector_store_id: ::std::option::Option<crate::model::values::VectorStoreId>,
    }
    /// A key in Google Cloud Key Management Service.
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
    pub struct GcpExternalKeyRequest {
        /// Whom the tokens are made out to that the service shows to Google. It must be the id of the organization or of one of its projects.
        pub audience: ::std::string::String,
        /// Region that the key is kept in, such as `europe-west3`.
        pub kms_key_location: ::std::string::String,
        /// What the key is called within its ring.
        pub kms_key_name: ::std::string::String,
        /// Key ring that the key hangs on.
        pub kms_key_ring_name: ::std::string::String,
        /// Number of the exact version of the key. Required for `psp_decryption`, and refused for `ekm`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kms_key_version: ::std::option::Option<::std::string::String>,
        /// Name of the Google Cloud project that holds the key, not its number and not a project of the service.
        pub kms_project_id: ::std::string::String,
        /// What the registration is to be called, in one character at least; not the name of the key in the cloud.
        pub name: ::std::string::String,
        /// What the key is for. Name it: what the service takes by default is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purpose: ::std::option::Option<crate::model::values::ExternalKeyPurpose>,
        /// Always `gcp`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Id of the pool at Google that trusts the service.
        pub workload_identity_pool_id: ::std::string::String,
        /// Number of the Google Cloud project that holds the pool, in digits; not its name.
        pub workload_identity_project_number: ::std::string::String,
        /// Id of the provider within the pool, not one of the service.
        pub workload_identity_provider_id: ::std::string::String,
    }
    /// A connected bucket in Google Cloud Storage.
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
    pub struct GcpExternalStorageProvider {
        /// Whom the tokens are made out to that the service shows to Google.
        pub audience: ::std::string::String,
        /// Name that the bucket has at Google.
        pub bucket: ::std::string::String,
        /// Google Cloud region of the bucket, such as `europe-west3`.
        pub region: ::std::string::String,
        /// Always `gcp`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Id of the pool at Google that trusts the service.
        pub workload_identity_pool_id: ::std::string::String,
        /// Number of the Google Cloud project that holds the pool, not a project of the service.
        pub workload_identity_project_number: ::std::string::String,
        /// Id of the provider within the pool, not one of the service.
        pub workload_identity_provider_id: ::std::string::String,
    }
    /// A bucket in Google Cloud Storage to connect.
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
    pub struct GcpExternalStorageProviderRequest {
        /// Name that the bucket has at Google.
        pub bucket: ::std::string::String,
        /// Always `gcp`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Id of the pool at Google that trusts the service.
        pub workload_identity_pool_id: ::std::string::String,
        /// Number of the Google Cloud project that holds the pool, in digits; not its name.
        pub workload_identity_project_number: ::std::string::String,
        /// Id of the provider within the pool, not one of the service.
        pub workload_identity_provider_id: ::std::string::String,
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
        /// Where the group comes from; absent in the reply to a change, and where the service does not tell.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_type: ::std::option::Option<crate::model::values::GroupType>,
        /// Id of a group, such as `group_01J1`.
        pub id: crate::model::values::GroupId,
        /// Whether an identity provider keeps the group and its members (SCIM), so that they cannot be changed here.
        pub is_scim_managed: bool,
        /// Name of the group.
        pub name: ::std::string::String,
    }
    /// A role assigned to a group, in the organization or in a project.
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
        pub group: GroupSummary,
        /// Always `group.role`.
        pub object: ::std::string::String,
        /// The role.
        pub role: Role,
    }
    /// A group of the organization, as the assignment of a role shows it. Its own operations tell more.
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
    pub struct GroupSummary {
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
    /// A member of a group, as the list has it.
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
    pub struct GroupUser {
        /// Email address of the user; absent or null for a user who has none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Id of a user, such as `user-abc`.
        pub id: crate::model::values::UserId,
        /// Name of the user.
        pub name: ::std::string::String,
    }
    /// A user who was added to a group.
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
    pub struct GroupUserAssignment {
        /// Id of a group, such as `group_01J1`.
        pub group_id: crate::model::values::GroupId,
        /// Always `group.user`.
        pub object: ::std::string::String,
        /// Id of a user, such as `user-abc`.
        pub user_id: crate::model::values::UserId,
    }
    /// A member of a group, with all that is told of one.
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
    pub struct GroupUserDetails {
        /// Email address of the user; absent or null for a user who has none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Id of a user, such as `user-abc`.
        pub id: crate::model::values::UserId,
        /// Whether the user is a service account; absent or null where the service does not tell.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_service_account: ::std::option::Option<bool>,
        /// Name of the user.
        pub name: ::std::string::String,
        /// URL of a picture of the user; absent or null where there is none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub picture: ::std::option::Option<::std::string::String>,
        /// Where the user belongs.
        pub user_type: crate::model::values::GroupUserType,
    }
    /// A hard limit on what the organization or a project spends.
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
    pub struct HardSpendLimit {
        /// Currency of the limit.
        pub currency: crate::model::values::Currency,
        /// Whether the limit refuses requests right now.
        pub enforcement: SpendEnforcement,
        /// Period over which spend is added up.
        pub interval: crate::model::values::SpendInterval,
        /// Kind of the limit: `organization.spend_limit` or `project.spend_limit`.
        pub object: ::std::string::String,
        /// The limit, in cents.
        pub threshold_amount: i64,
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
    /// A span of time and its use of models that make pictures.
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
    pub struct ImagesUsageBucket {
        /// When the bucket ends, excluded.
        pub end_time: crate::model::timestamp::Timestamp,
        /// Always `bucket`.
        pub object: ::std::string::String,
        /// One result for each group that has any; empty where nothing is known.
        pub results: ::std::vec::Vec<ImagesUsageResult>,
        /// When the bucket begins, included.
        pub start_time: crate::model::timestamp::Timestamp,
    }
    /// The use of models that make pictures by a group in a bucket.
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
    pub struct ImagesUsageResult {
        /// The API key that was used, by its id; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_id: ::std::option::Option<crate::model::values::ApiKeyId>,
        /// How many pictures were made.
        pub images: i64,
        /// The model that did the work; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        /// How many requests reached a model.
        pub num_model_requests: i64,
        /// Always `organization.usage.images.result`.
        pub object: ::std::string::String,
        /// The project that used it; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
        /// Width and height of the pictures in pixels, such as `1024x1024`; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<::std::string::String>,
        /// How the pictures came about, such as `image.generation`; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
        /// The user whose requests these are; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<crate::model::values::UserId>,
    }
    /// An invitation to join the organization.
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
    pub struct Invite {
        /// When the invite was accepted; absent or null until then.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub accepted_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// When the invite was sent.
        pub created_at: crate::model::timestamp::Timestamp,
        /// Email address that the invite was sent to.
        pub email: ::std::string::String,
        /// When the invite expires or expired, if nobody accepts it; absent or null where no time is set.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<crate::model::timestamp::Timestamp>,
        /// Id of an invite, such as `invite-abc`.
        pub id: crate::model::values::InviteId,
        /// Always `organization.invite`.
        pub object: ::std::string::String,
        /// Projects that come with accepting; absent where the service does not tell.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub projects: ::std::option::Option<::std::vec::Vec<InviteProject>>,
        /// Membership role in the organization that comes with accepting.
        pub role: crate::model::values::OrganizationRole,
        /// What became of the invite.
        pub status: crate::model::values::InviteStatus,
    }
    /// A project that comes with accepting an invite.
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
    pub struct InviteProject {
        /// Id of a project, such as `proj_abc`.
        pub id: crate::model::values::ProjectId,
        /// Membership role in the project.
        pub role: crate::model::values::ProjectRole,
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
    /// A span of time and its use of moderations.
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
    pub struct ModerationsUsageBucket {
        /// When the bucket ends, excluded.
        pub end_time: crate::model::timestamp::Timestamp,
        /// Always `bucket`.
        pub object: ::std::string::String,
        /// One result for each group that has any; empty where nothing is known.
        pub results: ::std::vec::Vec<ModerationsUsageResult>,
        /// When the bucket begins, included.
        pub start_time: crate::model::timestamp::Timestamp,
    }
    /// The use of moderations by a group in a bucket.
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
    pub struct ModerationsUsageResult {
        /// The API key that was used, by its id; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_id: ::std::option::Option<crate::model::values::ApiKeyId>,
        /// Tokens of all kinds that were read, with those from the cache and those written to it.
        pub input_tokens: i64,
        /// The model that did the work; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        /// How many requests reached a model.
        pub num_model_requests: i64,
        /// Always `organization.usage.moderations.result`.
        pub object: ::std::string::String,
        /// The project that used it; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
        /// The user whose requests these are; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<crate::model::values::UserId>,
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
    /// A key in a vault of Oracle Cloud Infrastructure.
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
    pub struct OciExternalKeyRequest {
        /// OCID of the key itself.
        pub key_ocid: ::std::string::String,
        /// OCID of the exact version of the key, for `psp_decryption`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key_version_ocid: ::std::option::Option<::std::string::String>,
        /// What the registration is to be called, in one character at least; not the name of the key in the cloud.
        pub name: ::std::string::String,
        /// What the key is for. Name it: what the service takes by default is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purpose: ::std::option::Option<crate::model::values::ExternalKeyPurpose>,
        /// Region of the vault, such as `eu-frankfurt-1`.
        pub region: ::std::string::String,
        /// Always `oci`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// OCID of the vault that holds the key.
        pub vault_ocid: ::std::string::String,
    }
    /// A bucket in Oracle Cloud Infrastructure.
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
    pub struct OciExternalStorageProvider {
        /// Name that the bucket has at Oracle.
        pub bucket: ::std::string::String,
        /// Oracle Cloud region of the bucket, such as `eu-frankfurt-1`.
        pub region: ::std::string::String,
        /// OCID of the tenancy that owns the bucket.
        pub tenancy_ocid: ::std::string::String,
        /// Always `oci`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// A certificate for mutual TLS, as seen from the organization.
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
    pub struct OrganizationCertificate {
        /// Whether the whole organization accepts the certificate. Where it is false, single projects may.
        pub active: bool,
        /// What the certificate says of itself, without its content.
        pub certificate_details: CertificateDetails,
        /// When the certificate was uploaded, not when it begins to be valid.
        pub created_at: crate::model::timestamp::Timestamp,
        /// Id of a certificate, such as `cert_abc`.
        pub id: crate::model::values::CertificateId,
        /// Name of the certificate; absent or null where it was uploaded without.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Always `organization.certificate`.
        pub object: ::std::string::String,
    }
    /// How long the service keeps data of the organization.
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
    pub struct OrganizationDataRetentionSetting {
        /// Always `organization.data_retention`.
        pub object: ::std::string::String,
        /// The setting in force, also for projects that follow the organization.
        #[serde(rename = "type")]
        pub type_: crate::model::values::OrganizationDataRetentionType,
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
    /// Certain scopes only.
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
    pub struct RestrictedPermissions {
        /// What may be done, by the names of scopes; a request names 1 or more.
        pub scopes: ::std::vec::Vec<::std::string::String>,
        /// Always `restricted`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// A named set of permissions, defined by the organization, by a project or by the service.
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
        /// Id of a role, such as `role-api-project-member` or `role-api-organization-owner`. Not a membership role.
        pub id: crate::model::values::RoleId,
        /// Name of the role.
        pub name: ::std::string::String,
        /// Always `role`.
        pub object: ::std::string::String,
        /// What the role permits, such as `api.groups.read`.
        pub permissions: ::std::vec::Vec<::std::string::String>,
        /// Whether the service defines the role, so that it cannot be changed.
        pub predefined_role: bool,
        /// What the role applies to: `api.organization` or `api.project`.
        pub resource_type: ::std::string::String,
    }
    /// Everything that the service account may do: a change of its role counts here too.
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
    pub struct ServiceAccountDefaultPermissions {
        /// Always `service_account_default`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
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
    /// A message sent when the spend of the organization or of a project passes a threshold.
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
        /// Kind of the alert: `organization.spend_alert` or `project.spend_alert`.
        pub object: ::std::string::String,
        /// The threshold, in cents.
        pub threshold_amount: i64,
    }
    /// A spend alert of the organization or of a project, whole.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
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
    /// Certificates to activate or deactivate, in the organization or in a project.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct ToggleCertificatesRequest {
        /// Ids of the certificates, 1 to 10.
        pub certificate_ids: ::std::vec::Vec<crate::model::values::CertificateId>,
    }
    /// Fields of an API key to change.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateApiKeyRequest {
        /// Lifetime in seconds, counted from this call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_in_seconds: ::std::option::Option<i64>,
        /// What the key may be used for, such as `api.all.read` for reading only. Replaces the scopes that it has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scopes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    /// A new name of a certificate.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateCertificateRequest {
        /// New name of the certificate. The service lets it be absent and then changes nothing.
        pub name: ::std::string::String,
    }
    /// A new setting.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateDataRetentionRequest {
        /// The setting to put in force.
        pub retention_type: crate::model::values::DataRetentionType,
    }
    /// Fields of a federation rule to change.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateFederationRuleRequest {
        /// All attributes that a token must have from now on, each with its value: a text, a number, or true or false. Replaces those that there are.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attribute_matchers: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// What the rule is there for, for people to read.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<crate::model::nullable::Nullable<String>>,
        /// Whether tokens get in by the rule.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        /// What the rule is to be called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<crate::model::nullable::Nullable<String>>,
        /// How much of what the account may do, whole: scopes are not added to those that there are.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions: ::std::option::Option<
            crate::raw::types::FederationRulePermissions,
        >,
    }
    /// A new name of a group.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateGroupRequest {
        /// New name of the group for people to read, of 1 to 255 characters.
        pub name: ::std::string::String,
    }
    /// Hosted tools to enable or disable.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
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
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateModelPermissionsRequest {
        /// How the list is to be read.
        pub mode: crate::model::values::ModelPermissionMode,
        /// The models to list.
        pub model_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// A new setting of the organization.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateOrganizationDataRetentionRequest {
        /// The setting to put in force.
        pub retention_type: crate::model::values::OrganizationDataRetentionType,
    }
    /// Fields of a project to change.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateProjectRequest {
        /// Id of the encryption key, held outside the service, of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_key_id: ::std::option::Option<
            crate::model::nullable::Nullable<String>,
        >,
        /// Older way to set a residency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub geography: ::std::option::Option<crate::model::nullable::Nullable<String>>,
        /// New name shown in reports.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// A new membership role.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateProjectUserRequest {
        /// Membership role in the project. The service lets it be absent or null and then changes nothing.
        pub role: crate::model::values::ProjectRole,
    }
    /// Limits to change.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
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
    /// Fields of a role to change, of the organization or of a project.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateRoleRequest {
        /// What the role is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<crate::model::nullable::Nullable<String>>,
        /// What the role permits from now on. Replaces all permissions that it has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// New name of the role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role_name: ::std::option::Option<::std::string::String>,
    }
    /// Fields of a service account to change.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateServiceAccountRequest {
        /// New name of the account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// New membership role in the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<crate::model::values::ProjectRole>,
    }
    /// Service tier settings to change.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateServiceTierSettingsRequest {
        /// Tier of requests that name none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default: ::std::option::Option<crate::model::values::DefaultServiceTier>,
        /// Tiers that requests may ask for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled_tiers: ::std::option::Option<EnabledServiceTiers>,
    }
    /// A hard spend limit, of the organization or of a project.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateSpendLimitRequest {
        /// Currency of the limit.
        pub currency: crate::model::values::Currency,
        /// Period over which spend is added up.
        pub interval: crate::model::values::SpendInterval,
        /// The limit, in cents; at least 1.
        pub threshold_amount: i64,
    }
    /// Fields of a user to change.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateUserRequest {
        /// What is noted of what the user works as. It decides nothing that the user may do.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub developer_persona: ::std::option::Option<
            crate::model::nullable::Nullable<String>,
        >,
        /// New membership role in the organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<crate::model::values::OrganizationRole>,
        /// Id of a role of the organization to assign to the user. Not a membership role.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role_id: ::std::option::Option<crate::model::values::RoleId>,
        /// What is noted of the technical experience of the user. It decides nothing that the user may do.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub technical_level: ::std::option::Option<
            crate::model::nullable::Nullable<String>,
        >,
    }
    /// Fields of a provider to change.
    #[derive(::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "mock", derive(::serde::Deserialize))]
    pub struct UpdateWorkloadIdentityProviderRequest {
        /// All attributes to make from those of a token, at most 20. Replaces those that there are; an empty list removes them all.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attribute_transformations: ::std::option::Option<
            ::std::vec::Vec<AttributeTransformation>,
        >,
        /// What the claim `aud` of a token must be from now on. Tokens made out to the former one are then refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub audience: ::std::option::Option<::std::string::String>,
        /// What the provider is there for, for people to read.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<crate::model::nullable::Nullable<String>>,
        /// Whether tokens of the issuer are taken. Switched off, its federation rules stay, and let nobody in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        /// What the claim `iss` of a token must be from now on. Tokens of the former issuer are then refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub issuer: ::std::option::Option<::std::string::String>,
        /// What the provider is to be called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Where the keys come from that a token must be signed with, whole: uploaded keys replace all that were there.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub verification: ::std::option::Option<
            crate::raw::types::WorkloadIdentityVerification,
        >,
    }
    /// Keys that were handed over, for issuers that the service cannot reach. Without an update, new keys of the issuer are not trusted.
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
    pub struct UploadedJwksVerification {
        /// The issuer's JSON Web Key Set: an object with a list `keys`. Public keys only; never hand over a private one.
        pub jwks: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// Always `uploaded_jwks`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
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
        /// Membership role in the organization; absent or null where the service does not tell.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<crate::model::values::OrganizationRole>,
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
    /// A role assigned to a user, in the organization or in a project.
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
    /// A span of time and its use of vector stores.
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
    pub struct VectorStoresUsageBucket {
        /// When the bucket ends, excluded.
        pub end_time: crate::model::timestamp::Timestamp,
        /// Always `bucket`.
        pub object: ::std::string::String,
        /// One result for each group that has any; empty where nothing is known.
        pub results: ::std::vec::Vec<VectorStoresUsageResult>,
        /// When the bucket begins, included.
        pub start_time: crate::model::timestamp::Timestamp,
    }
    /// The use of vector stores by a group in a bucket.
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
    pub struct VectorStoresUsageResult {
        /// Always `organization.usage.vector_stores.result`.
        pub object: ::std::string::String,
        /// The project that used it; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
        /// How many bytes the vector stores held.
        pub usage_bytes: i64,
    }
    /// A span of time and its use of searches on the web.
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
    pub struct WebSearchCallsUsageBucket {
        /// When the bucket ends, excluded.
        pub end_time: crate::model::timestamp::Timestamp,
        /// Always `bucket`.
        pub object: ::std::string::String,
        /// One result for each group that has any; empty where nothing is known.
        pub results: ::std::vec::Vec<WebSearchCallsUsageResult>,
        /// When the bucket begins, included.
        pub start_time: crate::model::timestamp::Timestamp,
    }
    /// The use of searches on the web by a group in a bucket.
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
    pub struct WebSearchCallsUsageResult {
        /// The API key that was used, by its id; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_id: ::std::option::Option<crate::model::values::ApiKeyId>,
        /// What kind of API made the requests; null or absent unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_source: ::std::option::Option<crate::model::values::ApiSource>,
        /// How much context the searches asked for; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub context_level: ::std::option::Option<::std::string::String>,
        /// The model that did the work; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        /// How many requests reached a model.
        pub num_model_requests: i64,
        /// How many searches were made.
        pub num_requests: i64,
        /// Always `organization.usage.web_searches.result`.
        pub object: ::std::string::String,
        /// The project that used it; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<crate::model::values::ProjectId>,
        /// The user whose requests these are; null unless grouped by it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<crate::model::values::UserId>,
    }
    /// An outside issuer whose tokens machines may show instead of an API key.
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
    pub struct WorkloadIdentityProvider {
        /// Attributes that are made from those of a token, beside them; empty where there are none.
        pub attribute_transformations: ::std::vec::Vec<AttributeTransformation>,
        /// What the claim `aud` of a token must be.
        pub audience: ::std::string::String,
        /// When the provider was registered.
        pub created_at: crate::model::timestamp::Timestamp,
        /// What the provider is there for, in words of the organization; absent or null where nobody said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Whether tokens of the issuer are taken at all.
        pub enabled: bool,
        /// Id of a workload identity provider, such as `wip_abc`.
        pub id: crate::model::values::WorkloadIdentityProviderId,
        /// What the claim `iss` of a token must be, such as `https://token.actions.githubusercontent.com`.
        pub issuer: ::std::string::String,
        /// What the provider is called.
        pub name: ::std::string::String,
        /// Always `organization.workload_identity_provider`.
        pub object: ::std::string::String,
        /// What the issuer speaks.
        #[serde(rename = "type")]
        pub type_: crate::model::values::WorkloadIdentityProviderType,
        /// When it was last changed.
        pub updated_at: crate::model::timestamp::Timestamp,
        /// Where the keys come from that a token must be signed with.
        pub verification: crate::raw::types::WorkloadIdentityVerification,
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
    crate::model::union::union! {
        #[doc =
        "A cloud that keeps storage of the customer's own, and how it is reached there."]
        pub enum AuditLogExternalStorageProvider by "type" { #[doc =
        "A bucket in Amazon S3."] Aws(AuditLogAwsExternalStorageProvider) = "aws", #[doc
        = "A container in Azure Blob Storage."]
        Azure(AuditLogAzureExternalStorageProvider) = "azure", #[doc =
        "A bucket in Google Cloud Storage."] Gcp(AuditLogGcpExternalStorageProvider) =
        "gcp", #[doc = "A bucket in Oracle Cloud Infrastructure."]
        Oci(AuditLogOciExternalStorageProvider) = "oci", }
    }
    crate::model::union::union! {
        #[doc = "An encryption key to register, by the cloud that holds it."] pub enum
        CreateExternalKeyRequest by "type" { #[doc =
        "A key in AWS Key Management Service."] Aws(AwsExternalKeyRequest) = "aws", #[doc
        = "A key in Google Cloud Key Management Service."] Gcp(GcpExternalKeyRequest) =
        "gcp", #[doc = "A key in Azure Key Vault."] Azure(AzureExternalKeyRequest) =
        "azure", #[doc = "A key in a vault of Oracle Cloud Infrastructure."]
        Oci(OciExternalKeyRequest) = "oci", }
    }
    crate::model::union::union! {
        #[doc =
        "A cloud that keeps storage of the organization's own, and how it is reached there."]
        pub enum ExternalStorageProvider by "type" { #[doc =
        "A connected bucket in Amazon S3."] Aws(AwsExternalStorageProvider) = "aws",
        #[doc = "A connected container in Azure Blob Storage."]
        Azure(AzureExternalStorageProvider) = "azure", #[doc =
        "A connected bucket in Google Cloud Storage."] Gcp(GcpExternalStorageProvider) =
        "gcp", #[doc = "A bucket in Oracle Cloud Infrastructure."]
        Oci(OciExternalStorageProvider) = "oci", }
    }
    crate::model::union::union! {
        #[doc =
        "A cloud that keeps storage to connect, and how it is reached there. Of what a reply tells, it lacks what the service finds out."]
        pub enum ExternalStorageProviderRequest by "type" { #[doc =
        "A bucket in Amazon S3 to connect."] Aws(AwsExternalStorageProviderRequest) =
        "aws", #[doc = "A container in Azure Blob Storage to connect."]
        Azure(AzureExternalStorageProviderRequest) = "azure", #[doc =
        "A bucket in Google Cloud Storage to connect."]
        Gcp(GcpExternalStorageProviderRequest) = "gcp", #[doc =
        "A bucket in Oracle Cloud Infrastructure."] Oci(OciExternalStorageProvider) =
        "oci", }
    }
    crate::model::union::union! {
        #[doc =
        "How much a machine may do that acts as a service account by a federation rule."]
        pub enum FederationRulePermissions by "type" { #[doc =
        "Everything that the service account may do: a change of its role counts here too."]
        ServiceAccountDefault(ServiceAccountDefaultPermissions) =
        "service_account_default", #[doc = "Certain scopes only."]
        Restricted(RestrictedPermissions) = "restricted", }
    }
    crate::model::union::union! {
        #[doc =
        "Where the keys come from that tokens of an outside issuer are verified with."]
        pub enum WorkloadIdentityVerification by "type" { #[doc =
        "Keys that the issuer publishes; new ones are found without a change here."]
        Discovery(DiscoveryVerification) = "discovery", #[doc =
        "Keys that were handed over, for issuers that the service cannot reach. Without an update, new keys of the issuer are not trusted."]
        UploadedJwks(UploadedJwksVerification) = "uploaded_jwks", }
    }
}
impl Client<'_> {
    #[inline]
    pub fn list_admin_api_keys<'a>(
        &'a self,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/admin_api_keys", self.baseurl,);
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
    #[inline]
    pub fn create_admin_api_key<'a>(
        &'a self,
        body: &'a types::CreateAdminApiKeyRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/admin_api_keys", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn get_admin_api_key<'a>(
        &'a self,
        key_id: &'a crate::model::values::AdminApiKeyId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/admin_api_keys/{}", self.baseurl, encode_path(& key_id
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
    #[inline]
    pub fn delete_admin_api_key<'a>(
        &'a self,
        key_id: &'a crate::model::values::AdminApiKeyId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/admin_api_keys/{}", self.baseurl, encode_path(& key_id
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
    #[inline]
    pub fn list_audit_logs<'a>(
        &'a self,
        actor_emails: Option<&'a ::std::vec::Vec<::std::string::String>>,
        actor_ids: Option<&'a ::std::vec::Vec<::std::string::String>>,
        after: Option<&'a str>,
        before: Option<&'a str>,
        effective_at_gt: Option<&'a crate::model::timestamp::Timestamp>,
        effective_at_gte: Option<&'a crate::model::timestamp::Timestamp>,
        effective_at_lt: Option<&'a crate::model::timestamp::Timestamp>,
        effective_at_lte: Option<&'a crate::model::timestamp::Timestamp>,
        event_types: Option<
            &'a ::std::vec::Vec<crate::model::values::AuditLogEventType>,
        >,
        limit: Option<u32>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        resource_ids: Option<&'a ::std::vec::Vec<::std::string::String>>,
        tenant_only: Option<bool>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/audit_logs", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("actor_emails[]", &actor_emails))
            .query(&progenitor_client::QueryParam::new("actor_ids[]", &actor_ids))
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("before", &before))
            .query(
                &progenitor_client::QueryParam::new("effective_at[gt]", &effective_at_gt),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "effective_at[gte]",
                    &effective_at_gte,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("effective_at[lt]", &effective_at_lt),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "effective_at[lte]",
                    &effective_at_lte,
                ),
            )
            .query(&progenitor_client::QueryParam::new("event_types[]", &event_types))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("resource_ids[]", &resource_ids))
            .query(&progenitor_client::QueryParam::new("tenant_only", &tenant_only))
            .build()
    }
    #[inline]
    pub fn list_certificates<'a>(
        &'a self,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/certificates", self.baseurl,);
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
    #[inline]
    pub fn create_certificate<'a>(
        &'a self,
        body: &'a types::CreateCertificateRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/certificates", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn activate_certificates<'a>(
        &'a self,
        body: &'a types::ToggleCertificatesRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/certificates/activate", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn deactivate_certificates<'a>(
        &'a self,
        body: &'a types::ToggleCertificatesRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/certificates/deactivate", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn get_certificate<'a>(
        &'a self,
        certificate_id: &'a crate::model::values::CertificateId,
        include: Option<&'a ::std::vec::Vec<crate::model::values::CertificateInclude>>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/certificates/{}", self.baseurl, encode_path(& certificate_id
            .to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("include[]", &include))
            .build()
    }
    #[inline]
    pub fn update_certificate<'a>(
        &'a self,
        certificate_id: &'a crate::model::values::CertificateId,
        body: &'a types::UpdateCertificateRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/certificates/{}", self.baseurl, encode_path(& certificate_id
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
    #[inline]
    pub fn delete_certificate<'a>(
        &'a self,
        certificate_id: &'a crate::model::values::CertificateId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/certificates/{}", self.baseurl, encode_path(& certificate_id
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
    #[inline]
    pub fn list_costs<'a>(
        &'a self,
        api_key_ids: Option<&'a ::std::vec::Vec<crate::model::values::ApiKeyId>>,
        bucket_width: Option<&'a crate::model::values::CostsBucketWidth>,
        end_time: Option<&'a crate::model::timestamp::Timestamp>,
        group_by: Option<&'a ::std::vec::Vec<crate::model::values::CostsGroupBy>>,
        limit: Option<u32>,
        line_items: Option<&'a ::std::vec::Vec<::std::string::String>>,
        page: Option<&'a str>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        start_time: &'a crate::model::timestamp::Timestamp,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/costs", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("api_key_ids[]", &api_key_ids))
            .query(&progenitor_client::QueryParam::new("bucket_width", &bucket_width))
            .query(&progenitor_client::QueryParam::new("end_time", &end_time))
            .query(&progenitor_client::QueryParam::new("group_by[]", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("line_items[]", &line_items))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("start_time", &start_time))
            .build()
    }
    #[inline]
    pub fn get_data_retention<'a>(&'a self) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/data_retention", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn update_data_retention<'a>(
        &'a self,
        body: &'a types::UpdateOrganizationDataRetentionRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/data_retention", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn list_external_keys<'a>(
        &'a self,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
        purpose: Option<&'a crate::model::values::ExternalKeyPurpose>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/external_keys", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("purpose", &purpose))
            .build()
    }
    #[inline]
    pub fn create_external_key<'a>(
        &'a self,
        body: &'a crate::raw::types::CreateExternalKeyRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/external_keys", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn get_external_key<'a>(
        &'a self,
        external_key_id: &'a crate::model::values::ExternalKeyId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/external_keys/{}", self.baseurl, encode_path(&
            external_key_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn delete_external_key<'a>(
        &'a self,
        external_key_id: &'a crate::model::values::ExternalKeyId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/external_keys/{}", self.baseurl, encode_path(&
            external_key_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn validate_external_key<'a>(
        &'a self,
        external_key_id: &'a crate::model::values::ExternalKeyId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/external_keys/{}/validate", self.baseurl, encode_path(&
            external_key_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn list_external_storage<'a>(
        &'a self,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
        project_id: Option<&'a crate::model::values::ProjectId>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/external_storage", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("project_id", &project_id))
            .build()
    }
    #[inline]
    pub fn create_external_storage<'a>(
        &'a self,
        body: &'a types::CreateExternalStorageRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/external_storage", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn get_external_storage<'a>(
        &'a self,
        external_storage_id: &'a crate::model::values::ExternalStorageId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/external_storage/{}", self.baseurl, encode_path(&
            external_storage_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn delete_external_storage<'a>(
        &'a self,
        external_storage_id: &'a crate::model::values::ExternalStorageId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/external_storage/{}", self.baseurl, encode_path(&
            external_storage_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn validate_external_storage<'a>(
        &'a self,
        external_storage_id: &'a crate::model::values::ExternalStorageId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/external_storage/{}/validate", self.baseurl, encode_path(&
            external_storage_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn list_groups<'a>(
        &'a self,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/groups", self.baseurl,);
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
    #[inline]
    pub fn create_group<'a>(
        &'a self,
        body: &'a types::CreateGroupRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/groups", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn get_group<'a>(
        &'a self,
        group_id: &'a crate::model::values::GroupId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/groups/{}", self.baseurl, encode_path(& group_id
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
    #[inline]
    pub fn update_group<'a>(
        &'a self,
        group_id: &'a crate::model::values::GroupId,
        body: &'a types::UpdateGroupRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/groups/{}", self.baseurl, encode_path(& group_id
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
    #[inline]
    pub fn delete_group<'a>(
        &'a self,
        group_id: &'a crate::model::values::GroupId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/groups/{}", self.baseurl, encode_path(& group_id
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
    #[inline]
    pub fn list_group_roles<'a>(
        &'a self,
        group_id: &'a crate::model::values::GroupId,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/groups/{}/roles", self.baseurl, encode_path(& group_id
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
    #[inline]
    pub fn assign_group_role<'a>(
        &'a self,
        group_id: &'a crate::model::values::GroupId,
        body: &'a types::AssignRoleRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/groups/{}/roles", self.baseurl, encode_path(& group_id
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
    #[inline]
    pub fn get_group_role<'a>(
        &'a self,
        group_id: &'a crate::model::values::GroupId,
        role_id: &'a crate::model::values::RoleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/groups/{}/roles/{}", self.baseurl, encode_path(& group_id
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
    #[inline]
    pub fn unassign_group_role<'a>(
        &'a self,
        group_id: &'a crate::model::values::GroupId,
        role_id: &'a crate::model::values::RoleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/groups/{}/roles/{}", self.baseurl, encode_path(& group_id
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
    #[inline]
    pub fn list_group_users<'a>(
        &'a self,
        group_id: &'a crate::model::values::GroupId,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/groups/{}/users", self.baseurl, encode_path(& group_id
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
    #[inline]
    pub fn add_group_user<'a>(
        &'a self,
        group_id: &'a crate::model::values::GroupId,
        body: &'a types::AddGroupUserRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/groups/{}/users", self.baseurl, encode_path(& group_id
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
    #[inline]
    pub fn get_group_user<'a>(
        &'a self,
        group_id: &'a crate::model::values::GroupId,
        user_id: &'a crate::model::values::UserId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/groups/{}/users/{}", self.baseurl, encode_path(& group_id
            .to_string()), encode_path(& user_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn remove_group_user<'a>(
        &'a self,
        group_id: &'a crate::model::values::GroupId,
        user_id: &'a crate::model::values::UserId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/groups/{}/users/{}", self.baseurl, encode_path(& group_id
            .to_string()), encode_path(& user_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn list_invites<'a>(
        &'a self,
        after: Option<&'a str>,
        limit: Option<u32>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/invites", self.baseurl,);
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
    #[inline]
    pub fn create_invite<'a>(
        &'a self,
        body: &'a types::CreateInviteRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/invites", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn get_invite<'a>(
        &'a self,
        invite_id: &'a crate::model::values::InviteId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/invites/{}", self.baseurl, encode_path(& invite_id
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
    #[inline]
    pub fn delete_invite<'a>(
        &'a self,
        invite_id: &'a crate::model::values::InviteId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/invites/{}", self.baseurl, encode_path(& invite_id
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn list_roles<'a>(
        &'a self,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/roles", self.baseurl,);
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
    #[inline]
    pub fn create_role<'a>(
        &'a self,
        body: &'a types::CreateRoleRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/roles", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn get_role<'a>(
        &'a self,
        role_id: &'a crate::model::values::RoleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/roles/{}", self.baseurl, encode_path(& role_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn update_role<'a>(
        &'a self,
        role_id: &'a crate::model::values::RoleId,
        body: &'a types::UpdateRoleRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/roles/{}", self.baseurl, encode_path(& role_id.to_string()),
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
    #[inline]
    pub fn delete_role<'a>(
        &'a self,
        role_id: &'a crate::model::values::RoleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/roles/{}", self.baseurl, encode_path(& role_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn list_spend_alerts<'a>(
        &'a self,
        after: Option<&'a str>,
        before: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/spend_alerts", self.baseurl,);
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
    #[inline]
    pub fn create_spend_alert<'a>(
        &'a self,
        body: &'a types::SpendAlertRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/spend_alerts", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn get_spend_alert<'a>(
        &'a self,
        alert_id: &'a crate::model::values::SpendAlertId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/spend_alerts/{}", self.baseurl, encode_path(& alert_id
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
    #[inline]
    pub fn update_spend_alert<'a>(
        &'a self,
        alert_id: &'a crate::model::values::SpendAlertId,
        body: &'a types::SpendAlertRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/spend_alerts/{}", self.baseurl, encode_path(& alert_id
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
    #[inline]
    pub fn delete_spend_alert<'a>(
        &'a self,
        alert_id: &'a crate::model::values::SpendAlertId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/spend_alerts/{}", self.baseurl, encode_path(& alert_id
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
    #[inline]
    pub fn get_spend_limit<'a>(&'a self) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/spend_limit", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn update_spend_limit<'a>(
        &'a self,
        body: &'a types::UpdateSpendLimitRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/spend_limit", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn delete_spend_limit<'a>(&'a self) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/spend_limit", self.baseurl,);
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn list_audio_speeches_usage<'a>(
        &'a self,
        api_key_ids: Option<&'a ::std::vec::Vec<crate::model::values::ApiKeyId>>,
        bucket_width: Option<&'a crate::model::values::BucketWidth>,
        end_time: Option<&'a crate::model::timestamp::Timestamp>,
        group_by: Option<&'a ::std::vec::Vec<crate::model::values::ModelUsageGroupBy>>,
        limit: Option<u32>,
        models: Option<&'a ::std::vec::Vec<::std::string::String>>,
        page: Option<&'a str>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        start_time: &'a crate::model::timestamp::Timestamp,
        user_ids: Option<&'a ::std::vec::Vec<crate::model::values::UserId>>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/usage/audio_speeches", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("api_key_ids[]", &api_key_ids))
            .query(&progenitor_client::QueryParam::new("bucket_width", &bucket_width))
            .query(&progenitor_client::QueryParam::new("end_time", &end_time))
            .query(&progenitor_client::QueryParam::new("group_by[]", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("models[]", &models))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("start_time", &start_time))
            .query(&progenitor_client::QueryParam::new("user_ids[]", &user_ids))
            .build()
    }
    #[inline]
    pub fn list_audio_transcriptions_usage<'a>(
        &'a self,
        api_key_ids: Option<&'a ::std::vec::Vec<crate::model::values::ApiKeyId>>,
        bucket_width: Option<&'a crate::model::values::BucketWidth>,
        end_time: Option<&'a crate::model::timestamp::Timestamp>,
        group_by: Option<&'a ::std::vec::Vec<crate::model::values::ModelUsageGroupBy>>,
        limit: Option<u32>,
        models: Option<&'a ::std::vec::Vec<::std::string::String>>,
        page: Option<&'a str>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        start_time: &'a crate::model::timestamp::Timestamp,
        user_ids: Option<&'a ::std::vec::Vec<crate::model::values::UserId>>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/usage/audio_transcriptions", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("api_key_ids[]", &api_key_ids))
            .query(&progenitor_client::QueryParam::new("bucket_width", &bucket_width))
            .query(&progenitor_client::QueryParam::new("end_time", &end_time))
            .query(&progenitor_client::QueryParam::new("group_by[]", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("models[]", &models))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("start_time", &start_time))
            .query(&progenitor_client::QueryParam::new("user_ids[]", &user_ids))
            .build()
    }
    #[inline]
    pub fn list_code_interpreter_sessions_usage<'a>(
        &'a self,
        bucket_width: Option<&'a crate::model::values::BucketWidth>,
        end_time: Option<&'a crate::model::timestamp::Timestamp>,
        group_by: Option<&'a ::std::vec::Vec<crate::model::values::ProjectUsageGroupBy>>,
        limit: Option<u32>,
        page: Option<&'a str>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        start_time: &'a crate::model::timestamp::Timestamp,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/usage/code_interpreter_sessions", self.baseurl,
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("bucket_width", &bucket_width))
            .query(&progenitor_client::QueryParam::new("end_time", &end_time))
            .query(&progenitor_client::QueryParam::new("group_by[]", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("start_time", &start_time))
            .build()
    }
    #[inline]
    pub fn list_completions_usage<'a>(
        &'a self,
        api_key_ids: Option<&'a ::std::vec::Vec<crate::model::values::ApiKeyId>>,
        batch: Option<bool>,
        bucket_width: Option<&'a crate::model::values::BucketWidth>,
        end_time: Option<&'a crate::model::timestamp::Timestamp>,
        group_by: Option<
            &'a ::std::vec::Vec<crate::model::values::CompletionsUsageGroupBy>,
        >,
        limit: Option<u32>,
        models: Option<&'a ::std::vec::Vec<::std::string::String>>,
        page: Option<&'a str>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        start_time: &'a crate::model::timestamp::Timestamp,
        user_ids: Option<&'a ::std::vec::Vec<crate::model::values::UserId>>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/usage/completions", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("api_key_ids[]", &api_key_ids))
            .query(&progenitor_client::QueryParam::new("batch", &batch))
            .query(&progenitor_client::QueryParam::new("bucket_width", &bucket_width))
            .query(&progenitor_client::QueryParam::new("end_time", &end_time))
            .query(&progenitor_client::QueryParam::new("group_by[]", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("models[]", &models))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("start_time", &start_time))
            .query(&progenitor_client::QueryParam::new("user_ids[]", &user_ids))
            .build()
    }
    #[inline]
    pub fn list_decisions_usage<'a>(
        &'a self,
        api_key_ids: Option<&'a ::std::vec::Vec<crate::model::values::ApiKeyId>>,
        batch: Option<bool>,
        bucket_width: Option<&'a crate::model::values::BucketWidth>,
        end_time: Option<&'a crate::model::timestamp::Timestamp>,
        group_by: Option<
            &'a ::std::vec::Vec<crate::model::values::CompletionsUsageGroupBy>,
        >,
        limit: Option<u32>,
        models: Option<&'a ::std::vec::Vec<::std::string::String>>,
        page: Option<&'a str>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        start_time: &'a crate::model::timestamp::Timestamp,
        user_ids: Option<&'a ::std::vec::Vec<crate::model::values::UserId>>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/usage/decisions", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("api_key_ids[]", &api_key_ids))
            .query(&progenitor_client::QueryParam::new("batch", &batch))
            .query(&progenitor_client::QueryParam::new("bucket_width", &bucket_width))
            .query(&progenitor_client::QueryParam::new("end_time", &end_time))
            .query(&progenitor_client::QueryParam::new("group_by[]", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("models[]", &models))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("start_time", &start_time))
            .query(&progenitor_client::QueryParam::new("user_ids[]", &user_ids))
            .build()
    }
    #[inline]
    pub fn list_embeddings_usage<'a>(
        &'a self,
        api_key_ids: Option<&'a ::std::vec::Vec<crate::model::values::ApiKeyId>>,
        bucket_width: Option<&'a crate::model::values::BucketWidth>,
        end_time: Option<&'a crate::model::timestamp::Timestamp>,
        group_by: Option<&'a ::std::vec::Vec<crate::model::values::ModelUsageGroupBy>>,
        limit: Option<u32>,
        models: Option<&'a ::std::vec::Vec<::std::string::String>>,
        page: Option<&'a str>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        start_time: &'a crate::model::timestamp::Timestamp,
        user_ids: Option<&'a ::std::vec::Vec<crate::model::values::UserId>>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/usage/embeddings", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("api_key_ids[]", &api_key_ids))
            .query(&progenitor_client::QueryParam::new("bucket_width", &bucket_width))
            .query(&progenitor_client::QueryParam::new("end_time", &end_time))
            .query(&progenitor_client::QueryParam::new("group_by[]", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("models[]", &models))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("start_time", &start_time))
            .query(&progenitor_client::QueryParam::new("user_ids[]", &user_ids))
            .build()
    }
    #[inline]
    pub fn list_file_search_calls_usage<'a>(
        &'a self,
        api_key_ids: Option<&'a ::std::vec::Vec<crate::model::values::ApiKeyId>>,
        bucket_width: Option<&'a crate::model::values::BucketWidth>,
        end_time: Option<&'a crate::model::timestamp::Timestamp>,
        group_by: Option<
            &'a ::std::vec::Vec<crate::model::values::FileSearchUsageGroupBy>,
        >,
        limit: Option<u32>,
        page: Option<&'a str>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        start_time: &'a crate::model::timestamp::Timestamp,
        user_ids: Option<&'a ::std::vec::Vec<crate::model::values::UserId>>,
        vector_store_ids: Option<
            &'a ::std::vec::Vec<crate::model::values::VectorStoreId>,
        >,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/usage/file_search_calls", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("api_key_ids[]", &api_key_ids))
            .query(&progenitor_client::QueryParam::new("bucket_width", &bucket_width))
            .query(&progenitor_client::QueryParam::new("end_time", &end_time))
            .query(&progenitor_client::QueryParam::new("group_by[]", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("start_time", &start_time))
            .query(&progenitor_client::QueryParam::new("user_ids[]", &user_ids))
            .query(
                &progenitor_client::QueryParam::new(
                    "vector_store_ids[]",
                    &vector_store_ids,
                ),
            )
            .build()
    }
    #[inline]
    pub fn list_images_usage<'a>(
        &'a self,
        api_key_ids: Option<&'a ::std::vec::Vec<crate::model::values::ApiKeyId>>,
        bucket_width: Option<&'a crate::model::values::BucketWidth>,
        end_time: Option<&'a crate::model::timestamp::Timestamp>,
        group_by: Option<&'a ::std::vec::Vec<crate::model::values::ImagesUsageGroupBy>>,
        limit: Option<u32>,
        models: Option<&'a ::std::vec::Vec<::std::string::String>>,
        page: Option<&'a str>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        sizes: Option<&'a ::std::vec::Vec<crate::model::values::ImageSize>>,
        sources: Option<&'a ::std::vec::Vec<crate::model::values::ImageSource>>,
        start_time: &'a crate::model::timestamp::Timestamp,
        user_ids: Option<&'a ::std::vec::Vec<crate::model::values::UserId>>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/usage/images", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("api_key_ids[]", &api_key_ids))
            .query(&progenitor_client::QueryParam::new("bucket_width", &bucket_width))
            .query(&progenitor_client::QueryParam::new("end_time", &end_time))
            .query(&progenitor_client::QueryParam::new("group_by[]", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("models[]", &models))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("sizes[]", &sizes))
            .query(&progenitor_client::QueryParam::new("sources[]", &sources))
            .query(&progenitor_client::QueryParam::new("start_time", &start_time))
            .query(&progenitor_client::QueryParam::new("user_ids[]", &user_ids))
            .build()
    }
    #[inline]
    pub fn list_moderations_usage<'a>(
        &'a self,
        api_key_ids: Option<&'a ::std::vec::Vec<crate::model::values::ApiKeyId>>,
        bucket_width: Option<&'a crate::model::values::BucketWidth>,
        end_time: Option<&'a crate::model::timestamp::Timestamp>,
        group_by: Option<&'a ::std::vec::Vec<crate::model::values::ModelUsageGroupBy>>,
        limit: Option<u32>,
        models: Option<&'a ::std::vec::Vec<::std::string::String>>,
        page: Option<&'a str>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        start_time: &'a crate::model::timestamp::Timestamp,
        user_ids: Option<&'a ::std::vec::Vec<crate::model::values::UserId>>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/usage/moderations", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("api_key_ids[]", &api_key_ids))
            .query(&progenitor_client::QueryParam::new("bucket_width", &bucket_width))
            .query(&progenitor_client::QueryParam::new("end_time", &end_time))
            .query(&progenitor_client::QueryParam::new("group_by[]", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("models[]", &models))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("start_time", &start_time))
            .query(&progenitor_client::QueryParam::new("user_ids[]", &user_ids))
            .build()
    }
    #[inline]
    pub fn list_vector_stores_usage<'a>(
        &'a self,
        bucket_width: Option<&'a crate::model::values::BucketWidth>,
        end_time: Option<&'a crate::model::timestamp::Timestamp>,
        group_by: Option<&'a ::std::vec::Vec<crate::model::values::ProjectUsageGroupBy>>,
        limit: Option<u32>,
        page: Option<&'a str>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        start_time: &'a crate::model::timestamp::Timestamp,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/usage/vector_stores", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("bucket_width", &bucket_width))
            .query(&progenitor_client::QueryParam::new("end_time", &end_time))
            .query(&progenitor_client::QueryParam::new("group_by[]", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("start_time", &start_time))
            .build()
    }
    #[inline]
    pub fn list_web_search_calls_usage<'a>(
        &'a self,
        api_key_ids: Option<&'a ::std::vec::Vec<crate::model::values::ApiKeyId>>,
        bucket_width: Option<&'a crate::model::values::BucketWidth>,
        context_levels: Option<
            &'a ::std::vec::Vec<crate::model::values::SearchContextLevel>,
        >,
        end_time: Option<&'a crate::model::timestamp::Timestamp>,
        group_by: Option<
            &'a ::std::vec::Vec<crate::model::values::WebSearchUsageGroupBy>,
        >,
        limit: Option<u32>,
        models: Option<&'a ::std::vec::Vec<::std::string::String>>,
        page: Option<&'a str>,
        project_ids: Option<&'a ::std::vec::Vec<crate::model::values::ProjectId>>,
        start_time: &'a crate::model::timestamp::Timestamp,
        user_ids: Option<&'a ::std::vec::Vec<crate::model::values::UserId>>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/usage/web_search_calls", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("api_key_ids[]", &api_key_ids))
            .query(&progenitor_client::QueryParam::new("bucket_width", &bucket_width))
            .query(
                &progenitor_client::QueryParam::new("context_levels[]", &context_levels),
            )
            .query(&progenitor_client::QueryParam::new("end_time", &end_time))
            .query(&progenitor_client::QueryParam::new("group_by[]", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("models[]", &models))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("project_ids[]", &project_ids))
            .query(&progenitor_client::QueryParam::new("start_time", &start_time))
            .query(&progenitor_client::QueryParam::new("user_ids[]", &user_ids))
            .build()
    }
    #[inline]
    pub fn list_users<'a>(
        &'a self,
        after: Option<&'a str>,
        emails: Option<&'a ::std::vec::Vec<::std::string::String>>,
        limit: Option<u32>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/users", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("after", &after))
            .query(&progenitor_client::QueryParam::new("emails[]", &emails))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .build()
    }
    #[inline]
    pub fn get_user<'a>(
        &'a self,
        user_id: &'a crate::model::values::UserId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/users/{}", self.baseurl, encode_path(& user_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn update_user<'a>(
        &'a self,
        user_id: &'a crate::model::values::UserId,
        body: &'a types::UpdateUserRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/users/{}", self.baseurl, encode_path(& user_id.to_string()),
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
    #[inline]
    pub fn delete_user<'a>(
        &'a self,
        user_id: &'a crate::model::values::UserId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/users/{}", self.baseurl, encode_path(& user_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn list_user_roles<'a>(
        &'a self,
        user_id: &'a crate::model::values::UserId,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/users/{}/roles", self.baseurl, encode_path(& user_id
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
    #[inline]
    pub fn assign_user_role<'a>(
        &'a self,
        user_id: &'a crate::model::values::UserId,
        body: &'a types::AssignRoleRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/users/{}/roles", self.baseurl, encode_path(& user_id
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
    #[inline]
    pub fn get_user_role<'a>(
        &'a self,
        user_id: &'a crate::model::values::UserId,
        role_id: &'a crate::model::values::RoleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/users/{}/roles/{}", self.baseurl, encode_path(& user_id
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
    #[inline]
    pub fn unassign_user_role<'a>(
        &'a self,
        user_id: &'a crate::model::values::UserId,
        role_id: &'a crate::model::values::RoleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/users/{}/roles/{}", self.baseurl, encode_path(& user_id
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
    #[inline]
    pub fn list_workload_identity_providers<'a>(
        &'a self,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/workload_identity_providers", self.baseurl,);
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
    #[inline]
    pub fn create_workload_identity_provider<'a>(
        &'a self,
        body: &'a types::CreateWorkloadIdentityProviderRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!("{}/organization/workload_identity_providers", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub fn get_workload_identity_provider<'a>(
        &'a self,
        workload_identity_provider_id: &'a crate::model::values::WorkloadIdentityProviderId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/workload_identity_providers/{}", self.baseurl, encode_path(&
            workload_identity_provider_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn update_workload_identity_provider<'a>(
        &'a self,
        workload_identity_provider_id: &'a crate::model::values::WorkloadIdentityProviderId,
        body: &'a types::UpdateWorkloadIdentityProviderRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/workload_identity_providers/{}", self.baseurl, encode_path(&
            workload_identity_provider_id.to_string()),
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
    #[inline]
    pub fn delete_workload_identity_provider<'a>(
        &'a self,
        workload_identity_provider_id: &'a crate::model::values::WorkloadIdentityProviderId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/workload_identity_providers/{}", self.baseurl, encode_path(&
            workload_identity_provider_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn list_federation_rules<'a>(
        &'a self,
        workload_identity_provider_id: &'a crate::model::values::WorkloadIdentityProviderId,
        after: Option<&'a str>,
        limit: Option<u32>,
        order: Option<&'a crate::model::values::Order>,
        service_account_id: Option<&'a crate::model::values::ServiceAccountId>,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/workload_identity_providers/{}/federation_rules", self
            .baseurl, encode_path(& workload_identity_provider_id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "service_account_id",
                    &service_account_id,
                ),
            )
            .build()
    }
    #[inline]
    pub fn create_federation_rule<'a>(
        &'a self,
        workload_identity_provider_id: &'a crate::model::values::WorkloadIdentityProviderId,
        body: &'a types::CreateFederationRuleRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/workload_identity_providers/{}/federation_rules", self
            .baseurl, encode_path(& workload_identity_provider_id.to_string()),
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
    #[inline]
    pub fn get_federation_rule<'a>(
        &'a self,
        workload_identity_provider_id: &'a crate::model::values::WorkloadIdentityProviderId,
        workload_identity_federation_rule_id: &'a crate::model::values::FederationRuleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/workload_identity_providers/{}/federation_rules/{}", self
            .baseurl, encode_path(& workload_identity_provider_id.to_string()),
            encode_path(& workload_identity_federation_rule_id.to_string()),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub fn update_federation_rule<'a>(
        &'a self,
        workload_identity_provider_id: &'a crate::model::values::WorkloadIdentityProviderId,
        workload_identity_federation_rule_id: &'a crate::model::values::FederationRuleId,
        body: &'a types::UpdateFederationRuleRequest,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/workload_identity_providers/{}/federation_rules/{}", self
            .baseurl, encode_path(& workload_identity_provider_id.to_string()),
            encode_path(& workload_identity_federation_rule_id.to_string()),
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
    #[inline]
    pub fn delete_federation_rule<'a>(
        &'a self,
        workload_identity_provider_id: &'a crate::model::values::WorkloadIdentityProviderId,
        workload_identity_federation_rule_id: &'a crate::model::values::FederationRuleId,
    ) -> reqwest::Result<reqwest::Request> {
        let url = format!(
            "{}/organization/workload_identity_providers/{}/federation_rules/{}", self
            .baseurl, encode_path(& workload_identity_provider_id.to_string()),
            encode_path(& workload_identity_federation_rule_id.to_string()),
        );
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
