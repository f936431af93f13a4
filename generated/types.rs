// @generated from openapi.yaml; edit that instead.

pub use crate::raw::types::{
    AdminApiKey, AdminApiKeyOwner, ApiKeyOwner, ApiKeyOwnerServiceAccount,
    ApiKeyOwnerUser, AssignedRole, AssignmentSource, AttributeTransformation,
    AudioSpeechesUsageBucket, AudioSpeechesUsageResult, AudioTranscriptionsUsageBucket,
    AudioTranscriptionsUsageResult, AuditLogActor, AuditLogActorApiKey,
    AuditLogActorServiceAccount, AuditLogActorSession, AuditLogActorUser,
    AuditLogApiKeyCreated, AuditLogApiKeyCreatedData, AuditLogApiKeyUpdated,
    AuditLogApiKeyUpdatedChanges, AuditLogAwsExternalStorageProvider,
    AuditLogAzureExternalStorageProvider, AuditLogCertificateDeleted,
    AuditLogCertificates, AuditLogCheckpointPermissionCreated,
    AuditLogCheckpointPermissionCreatedData, AuditLogEvent,
    AuditLogExternalStorageProvider, AuditLogExternalStorageRegistered,
    AuditLogExternalStorageRegisteredData, AuditLogFailure,
    AuditLogGcpExternalStorageProvider, AuditLogGroupCreated, AuditLogGroupName,
    AuditLogGroupUpdated, AuditLogInviteSent, AuditLogInviteSentData,
    AuditLogIpAllowlist, AuditLogIpAllowlistConfigs, AuditLogIpAllowlistUpdated,
    AuditLogMembershipRole, AuditLogNamedObject, AuditLogObject, AuditLogObjectCreated,
    AuditLogOciExternalStorageProvider, AuditLogOrganizationUpdated,
    AuditLogOrganizationUpdatedChanges, AuditLogProject, AuditLogProjectCreated,
    AuditLogProjectCreatedData, AuditLogProjectUpdated, AuditLogProjectUpdatedChanges,
    AuditLogRateLimitUpdated, AuditLogRateLimitUpdatedChanges, AuditLogRoleAssignment,
    AuditLogRoleBinding, AuditLogRoleCreated, AuditLogRoleUpdated,
    AuditLogRoleUpdatedChanges, AuditLogServiceAccountCreated,
    AuditLogServiceAccountUpdated, AuditLogUserAdded, AuditLogUserUpdated,
    AuditLogWorkloadIdentityProviderMappingCreated,
    AuditLogWorkloadIdentityProviderMappingDeleted,
    AuditLogWorkloadIdentityProviderMappingUpdated,
    AuditLogWorkloadIdentityProviderUpdated, AwsExternalKeyRequest,
    AwsExternalStorageProvider, AwsExternalStorageProviderRequest,
    AzureExternalKeyRequest, AzureExternalStorageProvider,
    AzureExternalStorageProviderRequest, Certificate, CertificateDetails,
    CertificateDetailsWithContent, CodeInterpreterSessionsUsageBucket,
    CodeInterpreterSessionsUsageResult, CompletionsUsageBucket, CompletionsUsageResult,
    CostsAmount, CostsBucket, CostsResult, CreateExternalKeyRequest, CreatedAdminApiKey,
    CreatedApiKey, CreatedServiceAccount, DataRetentionSetting, DecisionsUsageBucket,
    DecisionsUsageResult, Deleted, DeletedCertificate, DiscoveryVerification,
    EmbeddingsUsageBucket, EmbeddingsUsageResult, EnabledServiceTiers, ExternalKey,
    ExternalKeyValidation, ExternalStorageConfiguration, ExternalStorageProvider,
    ExternalStorageProviderRequest, FederationRule, FederationRulePermissions,
    FileSearchCallsUsageBucket, FileSearchCallsUsageResult, GcpExternalKeyRequest,
    GcpExternalStorageProvider, GcpExternalStorageProviderRequest, Group,
    GroupRoleAssignment, GroupSummary, GroupUser, GroupUserAssignment, GroupUserDetails,
    HardSpendLimit, HostedToolPermission, HostedToolPermissions, ImagesUsageBucket,
    ImagesUsageResult, Invite, InviteProject, ModelPermissions, ModerationsUsageBucket,
    ModerationsUsageResult, NotificationChannel, OciExternalKeyRequest,
    OciExternalStorageProvider, OrganizationCertificate,
    OrganizationDataRetentionSetting, Project, ProjectApiKey, ProjectCertificate,
    ProjectGroup, ProjectRateLimit, ProjectServiceAccount, ProjectUser, Removed,
    RestrictedPermissions, Role, ServiceAccountDefaultPermissions, ServiceTierSettings,
    SpendAlert, SpendEnforcement, UploadedJwksVerification, User, UserAccount,
    UserProject, UserRoleAssignment, VectorStoresUsageBucket, VectorStoresUsageResult,
    WebSearchCallsUsageBucket, WebSearchCallsUsageResult, WorkloadIdentityProvider,
    WorkloadIdentityVerification,
};
impl AdminApiKey {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(
        id: impl Into<crate::types::AdminApiKeyId>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        owner: impl Into<crate::types::AdminApiKeyOwner>,
        redacted_value: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: created_at.into(),
            object: "organization.admin_api_key".to_owned(),
            owner: owner.into(),
            redacted_value: redacted_value.into(),
            expires_at: None,
            last_used_at: None,
            name: None,
        }
    }
}
impl AdminApiKeyOwner {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            created_at: None,
            id: None,
            name: None,
            object: None,
            role: None,
            type_: None,
        }
    }
}
impl ApiKeyOwner {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
impl AttributeTransformation {
    /// One to send, or as the service might send it, for tests.
    #[inline]
    pub fn new(attribute: impl Into<String>, expression: impl Into<String>) -> Self {
        Self {
            attribute: attribute.into(),
            expression: expression.into(),
        }
    }
}
impl AudioSpeechesUsageBucket {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        start_time: impl Into<crate::model::timestamp::Timestamp>,
        end_time: impl Into<crate::model::timestamp::Timestamp>,
        results: impl IntoIterator<
            Item = impl Into<crate::types::AudioSpeechesUsageResult>,
        >,
    ) -> Self {
        Self {
            object: "bucket".to_owned(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            results: results.into_iter().map(Into::into).collect(),
        }
    }
}
impl AudioSpeechesUsageResult {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(characters: i64, num_model_requests: i64) -> Self {
        Self {
            object: "organization.usage.audio_speeches.result".to_owned(),
            characters,
            num_model_requests,
            api_key_id: None,
            model: None,
            project_id: None,
            user_id: None,
        }
    }
}
impl AudioTranscriptionsUsageBucket {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        start_time: impl Into<crate::model::timestamp::Timestamp>,
        end_time: impl Into<crate::model::timestamp::Timestamp>,
        results: impl IntoIterator<
            Item = impl Into<crate::types::AudioTranscriptionsUsageResult>,
        >,
    ) -> Self {
        Self {
            object: "bucket".to_owned(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            results: results.into_iter().map(Into::into).collect(),
        }
    }
}
impl AudioTranscriptionsUsageResult {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(seconds: i64, num_model_requests: i64) -> Self {
        Self {
            object: "organization.usage.audio_transcriptions.result".to_owned(),
            seconds,
            num_model_requests,
            api_key_id: None,
            model: None,
            project_id: None,
            user_id: None,
        }
    }
}
impl AuditLogActor {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            api_key: None,
            session: None,
            type_: None,
        }
    }
}
impl AuditLogActorApiKey {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            id: None,
            service_account: None,
            type_: None,
            user: None,
        }
    }
}
impl AuditLogActorServiceAccount {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { id: None }
    }
}
impl AuditLogActorSession {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            ip_address: None,
            user: None,
        }
    }
}
impl AuditLogActorUser {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { email: None, id: None }
    }
}
impl AuditLogApiKeyCreated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { data: None, id: None }
    }
}
impl AuditLogApiKeyCreatedData {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { scopes: None }
    }
}
impl AuditLogApiKeyUpdated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            changes_requested: None,
            id: None,
        }
    }
}
impl AuditLogApiKeyUpdatedChanges {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            expires_in_seconds: None,
            scopes: None,
        }
    }
}
impl Default for AuditLogAwsExternalStorageProvider {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl AuditLogAwsExternalStorageProvider {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: "aws".to_owned(),
            account_id: None,
            bucket: None,
            external_id: None,
            region: None,
            role_arn: None,
        }
    }
}
impl Default for AuditLogAzureExternalStorageProvider {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl AuditLogAzureExternalStorageProvider {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: "azure".to_owned(),
            account_name: None,
            container: None,
            region: None,
            resource_group: None,
            subscription_id: None,
            tenant_id: None,
        }
    }
}
impl AuditLogCertificateDeleted {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            certificate: None,
            id: None,
            name: None,
        }
    }
}
impl AuditLogCertificates {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { certificates: None }
    }
}
impl AuditLogCheckpointPermissionCreated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { data: None, id: None }
    }
}
impl AuditLogCheckpointPermissionCreatedData {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            fine_tuned_model_checkpoint: None,
            project_id: None,
        }
    }
}
impl AuditLogEvent {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(
        id: impl Into<crate::types::AuditLogEventId>,
        type_: impl Into<crate::types::AuditLogEventType>,
        effective_at: impl Into<crate::model::timestamp::Timestamp>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            effective_at: effective_at.into(),
            actor: None,
            project: None,
        }
    }
}
impl AuditLogExternalStorageRegistered {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { data: None, id: None }
    }
}
impl AuditLogExternalStorageRegisteredData {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            geography: None,
            provider: None,
        }
    }
}
impl AuditLogFailure {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            error_code: None,
            error_message: None,
        }
    }
}
impl Default for AuditLogGcpExternalStorageProvider {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl AuditLogGcpExternalStorageProvider {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: "gcp".to_owned(),
            audience: None,
            bucket: None,
            region: None,
            workload_identity_pool_id: None,
            workload_identity_project_number: None,
            workload_identity_provider_id: None,
        }
    }
}
impl AuditLogGroupCreated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { data: None, id: None }
    }
}
impl AuditLogGroupName {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { group_name: None }
    }
}
impl AuditLogGroupUpdated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            changes_requested: None,
            id: None,
        }
    }
}
impl AuditLogInviteSent {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { data: None, id: None }
    }
}
impl AuditLogInviteSentData {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { email: None, role: None }
    }
}
impl AuditLogIpAllowlist {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            allowed_ips: None,
            id: None,
            name: None,
        }
    }
}
impl AuditLogIpAllowlistConfigs {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { configs: None }
    }
}
impl AuditLogIpAllowlistUpdated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            allowed_ips: None,
            id: None,
        }
    }
}
impl AuditLogMembershipRole {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { role: None }
    }
}
impl AuditLogNamedObject {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { id: None, name: None }
    }
}
impl AuditLogObject {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { id: None }
    }
}
impl AuditLogObjectCreated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { data: None, id: None }
    }
}
impl Default for AuditLogOciExternalStorageProvider {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl AuditLogOciExternalStorageProvider {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: "oci".to_owned(),
            bucket: None,
            region: None,
            tenancy_ocid: None,
        }
    }
}
impl AuditLogOrganizationUpdated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            changes_requested: None,
            id: None,
        }
    }
}
impl AuditLogOrganizationUpdatedChanges {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            api_call_logging: None,
            api_call_logging_project_ids: None,
            description: None,
            name: None,
            threads_ui_visibility: None,
            title: None,
            usage_dashboard_visibility: None,
        }
    }
}
impl AuditLogProject {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { id: None, name: None }
    }
}
impl AuditLogProjectCreated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { data: None, id: None }
    }
}
impl AuditLogProjectCreatedData {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, title: None }
    }
}
impl AuditLogProjectUpdated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            changes_requested: None,
            id: None,
        }
    }
}
impl AuditLogProjectUpdatedChanges {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { title: None }
    }
}
impl AuditLogRateLimitUpdated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            changes_requested: None,
            id: None,
        }
    }
}
impl AuditLogRateLimitUpdatedChanges {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            batch_1_day_max_input_tokens: None,
            max_audio_megabytes_per_1_minute: None,
            max_images_per_1_minute: None,
            max_requests_per_1_day: None,
            max_requests_per_1_minute: None,
            max_tokens_per_1_minute: None,
        }
    }
}
impl AuditLogRoleAssignment {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            id: None,
            principal_id: None,
            principal_type: None,
            resource_id: None,
            resource_type: None,
        }
    }
}
impl AuditLogRoleBinding {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            connector_id: None,
            connector_name: None,
            enabled: None,
            id: None,
            permissions: None,
            resource_id: None,
            resource_type: None,
            role_id: None,
            source: None,
            workspace_id: None,
        }
    }
}
impl AuditLogRoleCreated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            id: None,
            permissions: None,
            resource_id: None,
            resource_type: None,
            role_name: None,
        }
    }
}
impl AuditLogRoleUpdated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            changes_requested: None,
            id: None,
        }
    }
}
impl AuditLogRoleUpdatedChanges {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            description: None,
            metadata: None,
            permissions_added: None,
            permissions_removed: None,
            resource_id: None,
            resource_type: None,
            role_name: None,
        }
    }
}
impl AuditLogServiceAccountCreated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { data: None, id: None }
    }
}
impl AuditLogServiceAccountUpdated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            changes_requested: None,
            id: None,
        }
    }
}
impl AuditLogUserAdded {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self { data: None, id: None }
    }
}
impl AuditLogUserUpdated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            changes_requested: None,
            id: None,
        }
    }
}
impl AuditLogWorkloadIdentityProviderMappingCreated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            data: None,
            id: None,
            identity_provider_id: None,
        }
    }
}
impl AuditLogWorkloadIdentityProviderMappingDeleted {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            id: None,
            identity_provider_id: None,
            project_id: None,
            service_account_id: None,
        }
    }
}
impl AuditLogWorkloadIdentityProviderMappingUpdated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            changes_requested: None,
            id: None,
            identity_provider_id: None,
        }
    }
}
impl AuditLogWorkloadIdentityProviderUpdated {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            changes_requested: None,
            id: None,
        }
    }
}
impl AwsExternalKeyRequest {
    /// One to send. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        kms_arn: impl Into<String>,
        role_arn: impl Into<String>,
        external_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            kms_arn: kms_arn.into(),
            role_arn: role_arn.into(),
            external_id: external_id.into(),
            type_: "aws".to_owned(),
            purpose: None,
        }
    }
    /// Sets `purpose`.
    ///
    /// What the key is for. Name it: what the service takes by default is not documented.
    #[must_use]
    #[inline]
    pub fn with_purpose(
        mut self,
        purpose: impl Into<crate::types::ExternalKeyPurpose>,
    ) -> Self {
        self.purpose = Some(purpose.into());
        self
    }
}
impl AwsExternalStorageProvider {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        bucket: impl Into<String>,
        role_arn: impl Into<String>,
        account_id: impl Into<String>,
        external_id: impl Into<String>,
        region: impl Into<String>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            role_arn: role_arn.into(),
            account_id: account_id.into(),
            external_id: external_id.into(),
            region: region.into(),
            type_: "aws".to_owned(),
        }
    }
}
impl AwsExternalStorageProviderRequest {
    /// One to send.
    #[inline]
    pub fn new(bucket: impl Into<String>, role_arn: impl Into<String>) -> Self {
        Self {
            bucket: bucket.into(),
            role_arn: role_arn.into(),
            type_: "aws".to_owned(),
        }
    }
}
impl AzureExternalKeyRequest {
    /// One to send. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        tenant_id: impl Into<String>,
        vault_uri: impl Into<String>,
        key_name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            tenant_id: tenant_id.into(),
            vault_uri: vault_uri.into(),
            key_name: key_name.into(),
            type_: "azure".to_owned(),
            key_version: None,
            purpose: None,
        }
    }
    /// Sets `key_version`.
    ///
    /// The exact version of the key. Required for `psp_decryption`, and refused for `ekm`.
    #[must_use]
    #[inline]
    pub fn with_key_version(mut self, key_version: impl Into<String>) -> Self {
        self.key_version = Some(key_version.into());
        self
    }
    /// Sets `purpose`.
    ///
    /// What the key is for. Name it: what the service takes by default is not documented.
    #[must_use]
    #[inline]
    pub fn with_purpose(
        mut self,
        purpose: impl Into<crate::types::ExternalKeyPurpose>,
    ) -> Self {
        self.purpose = Some(purpose.into());
        self
    }
}
impl AzureExternalStorageProvider {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        account_name: impl Into<String>,
        container: impl Into<String>,
        resource_group: impl Into<String>,
        subscription_id: impl Into<String>,
        tenant_id: impl Into<String>,
        region: impl Into<String>,
    ) -> Self {
        Self {
            account_name: account_name.into(),
            container: container.into(),
            resource_group: resource_group.into(),
            subscription_id: subscription_id.into(),
            tenant_id: tenant_id.into(),
            region: region.into(),
            type_: "azure".to_owned(),
        }
    }
}
impl AzureExternalStorageProviderRequest {
    /// One to send.
    #[inline]
    pub fn new(
        account_name: impl Into<String>,
        container: impl Into<String>,
        resource_group: impl Into<String>,
        subscription_id: impl Into<String>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            account_name: account_name.into(),
            container: container.into(),
            resource_group: resource_group.into(),
            subscription_id: subscription_id.into(),
            tenant_id: tenant_id.into(),
            type_: "azure".to_owned(),
        }
    }
}
impl Certificate {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(
        id: impl Into<crate::types::CertificateId>,
        certificate_details: impl Into<crate::types::CertificateDetailsWithContent>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        object: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            certificate_details: certificate_details.into(),
            created_at: created_at.into(),
            object: object.into(),
            active: None,
            name: None,
        }
    }
}
impl CertificateDetails {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            expires_at: None,
            valid_at: None,
        }
    }
}
impl CertificateDetailsWithContent {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            content: None,
            expires_at: None,
            valid_at: None,
        }
    }
}
impl CodeInterpreterSessionsUsageBucket {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        start_time: impl Into<crate::model::timestamp::Timestamp>,
        end_time: impl Into<crate::model::timestamp::Timestamp>,
        results: impl IntoIterator<
            Item = impl Into<crate::types::CodeInterpreterSessionsUsageResult>,
        >,
    ) -> Self {
        Self {
            object: "bucket".to_owned(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            results: results.into_iter().map(Into::into).collect(),
        }
    }
}
impl CodeInterpreterSessionsUsageResult {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(num_sessions: i64) -> Self {
        Self {
            object: "organization.usage.code_interpreter_sessions.result".to_owned(),
            num_sessions,
            project_id: None,
        }
    }
}
impl CompletionsUsageBucket {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        start_time: impl Into<crate::model::timestamp::Timestamp>,
        end_time: impl Into<crate::model::timestamp::Timestamp>,
        results: impl IntoIterator<
            Item = impl Into<crate::types::CompletionsUsageResult>,
        >,
    ) -> Self {
        Self {
            object: "bucket".to_owned(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            results: results.into_iter().map(Into::into).collect(),
        }
    }
}
impl CompletionsUsageResult {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(input_tokens: i64, output_tokens: i64, num_model_requests: i64) -> Self {
        Self {
            object: "organization.usage.completions.result".to_owned(),
            input_tokens,
            output_tokens,
            num_model_requests,
            api_key_id: None,
            api_source: None,
            batch: None,
            input_audio_tokens: None,
            input_cache_write_12h_tokens: None,
            input_cache_write_30m_tokens: None,
            input_cache_write_tokens: None,
            input_cached_audio_tokens: None,
            input_cached_image_tokens: None,
            input_cached_text_tokens: None,
            input_cached_tokens: None,
            input_image_tokens: None,
            input_text_tokens: None,
            input_uncached_tokens: None,
            model: None,
            output_audio_tokens: None,
            output_image_tokens: None,
            output_text_tokens: None,
            project_id: None,
            service_tier: None,
            user_id: None,
        }
    }
}
impl CostsAmount {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            currency: None,
            value: None,
        }
    }
}
impl CostsBucket {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        start_time: impl Into<crate::model::timestamp::Timestamp>,
        end_time: impl Into<crate::model::timestamp::Timestamp>,
        results: impl IntoIterator<Item = impl Into<crate::types::CostsResult>>,
    ) -> Self {
        Self {
            object: "bucket".to_owned(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            results: results.into_iter().map(Into::into).collect(),
        }
    }
}
impl Default for CostsResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl CostsResult {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            object: "organization.costs.result".to_owned(),
            amount: None,
            api_key_id: None,
            api_source: None,
            line_item: None,
            project_id: None,
            quantity: None,
            quantity_unit: None,
            user_id: None,
        }
    }
}
impl CreatedAdminApiKey {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(
        id: impl Into<crate::types::AdminApiKeyId>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        owner: impl Into<crate::types::AdminApiKeyOwner>,
        redacted_value: impl Into<String>,
        value: impl Into<crate::model::secret::Secret>,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: created_at.into(),
            object: "organization.admin_api_key".to_owned(),
            owner: owner.into(),
            redacted_value: redacted_value.into(),
            value: value.into(),
            expires_at: None,
            last_used_at: None,
            name: None,
        }
    }
}
impl CreatedApiKey {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
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
    #[inline]
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
impl DataRetentionSetting {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(type_: impl Into<crate::types::DataRetentionType>) -> Self {
        Self {
            object: "project.data_retention".to_owned(),
            type_: type_.into(),
        }
    }
}
impl DecisionsUsageBucket {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        start_time: impl Into<crate::model::timestamp::Timestamp>,
        end_time: impl Into<crate::model::timestamp::Timestamp>,
        results: impl IntoIterator<Item = impl Into<crate::types::DecisionsUsageResult>>,
    ) -> Self {
        Self {
            object: "bucket".to_owned(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            results: results.into_iter().map(Into::into).collect(),
        }
    }
}
impl DecisionsUsageResult {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(input_tokens: i64, output_tokens: i64, num_model_requests: i64) -> Self {
        Self {
            object: "organization.usage.decisions.result".to_owned(),
            input_tokens,
            output_tokens,
            num_model_requests,
            api_key_id: None,
            api_source: None,
            batch: None,
            input_audio_tokens: None,
            input_cache_write_12h_tokens: None,
            input_cache_write_30m_tokens: None,
            input_cache_write_tokens: None,
            input_cached_audio_tokens: None,
            input_cached_image_tokens: None,
            input_cached_text_tokens: None,
            input_cached_tokens: None,
            input_image_tokens: None,
            input_text_tokens: None,
            input_uncached_tokens: None,
            model: None,
            output_audio_tokens: None,
            output_image_tokens: None,
            output_text_tokens: None,
            project_id: None,
            service_tier: None,
            user_id: None,
        }
    }
}
impl Deleted {
    /// One as the service might send it, for tests.
    #[inline]
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
    #[inline]
    pub fn was_absent(&self) -> bool {
        self.was_absent
    }
}
impl DeletedCertificate {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(id: impl Into<crate::types::CertificateId>) -> Self {
        Self {
            id: id.into(),
            object: "certificate.deleted".to_owned(),
            was_absent: false,
        }
    }
    /// Whether there was nothing left to delete: the service answered 404, after an attempt of the same
    /// call that may have deleted it. Made known by the client; not part of the JSON.
    #[inline]
    pub fn was_absent(&self) -> bool {
        self.was_absent
    }
}
impl Default for DiscoveryVerification {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl DiscoveryVerification {
    /// One to send, or as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new() -> Self {
        Self {
            discovery_url: None,
            type_: "discovery".to_owned(),
        }
    }
    /// Sets `discovery_url`.
    ///
    /// Address of the issuer's discovery document; null where the service goes by the issuer alone.
    #[must_use]
    #[inline]
    pub fn with_discovery_url(mut self, discovery_url: impl Into<String>) -> Self {
        self.discovery_url = Some(discovery_url.into());
        self
    }
}
impl EmbeddingsUsageBucket {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        start_time: impl Into<crate::model::timestamp::Timestamp>,
        end_time: impl Into<crate::model::timestamp::Timestamp>,
        results: impl IntoIterator<Item = impl Into<crate::types::EmbeddingsUsageResult>>,
    ) -> Self {
        Self {
            object: "bucket".to_owned(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            results: results.into_iter().map(Into::into).collect(),
        }
    }
}
impl EmbeddingsUsageResult {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(input_tokens: i64, num_model_requests: i64) -> Self {
        Self {
            object: "organization.usage.embeddings.result".to_owned(),
            input_tokens,
            num_model_requests,
            api_key_id: None,
            model: None,
            project_id: None,
            user_id: None,
        }
    }
}
impl ExternalKey {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(
        id: impl Into<crate::types::ExternalKeyId>,
        api_project_ids: impl IntoIterator<Item = impl Into<crate::types::ProjectId>>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        name: impl Into<String>,
        object: impl Into<String>,
        type_: impl Into<crate::types::ExternalKeyType>,
        workspace_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            api_project_ids: api_project_ids.into_iter().map(Into::into).collect(),
            created_at: created_at.into(),
            name: name.into(),
            object: object.into(),
            type_: type_.into(),
            workspace_id: workspace_id.into(),
            audience: None,
            external_id: None,
            key_name: None,
            key_ocid: None,
            key_version: None,
            key_version_ocid: None,
            kms_arn: None,
            kms_key_location: None,
            kms_key_name: None,
            kms_key_ring_name: None,
            kms_key_version: None,
            kms_project_id: None,
            purpose: None,
            region: None,
            role_arn: None,
            tenant_id: None,
            vault_ocid: None,
            vault_uri: None,
            workload_identity_pool_id: None,
            workload_identity_project_number: None,
            workload_identity_provider_id: None,
        }
    }
}
impl ExternalKeyValidation {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(status: impl Into<String>) -> Self {
        Self { status: status.into() }
    }
}
impl ExternalStorageConfiguration {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        id: impl Into<crate::types::ExternalStorageId>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        geography: impl Into<String>,
        project_id: impl Into<crate::types::ProjectId>,
        provider: impl Into<crate::types::ExternalStorageProvider>,
        status: impl Into<crate::types::ExternalStorageStatus>,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: created_at.into(),
            geography: geography.into(),
            object: "organization.external_storage".to_owned(),
            project_id: project_id.into(),
            provider: provider.into(),
            status: status.into(),
        }
    }
}
impl FederationRule {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[allow(
        clippy::too_many_arguments,
        reason = "they are the fields that are always there"
    )]
    #[inline]
    pub fn new(
        id: impl Into<crate::types::FederationRuleId>,
        attribute_matchers: impl Into<serde_json::Map<String, serde_json::Value>>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        enabled: bool,
        permissions: impl Into<crate::types::FederationRulePermissions>,
        project_id: impl Into<crate::types::ProjectId>,
        service_account_id: impl Into<crate::types::ServiceAccountId>,
        updated_at: impl Into<crate::model::timestamp::Timestamp>,
        workload_identity_provider_id: impl Into<
            crate::types::WorkloadIdentityProviderId,
        >,
    ) -> Self {
        Self {
            id: id.into(),
            attribute_matchers: attribute_matchers.into(),
            created_at: created_at.into(),
            enabled,
            object: "organization.workload_identity_federation_rule".to_owned(),
            permissions: permissions.into(),
            project_id: project_id.into(),
            service_account_id: service_account_id.into(),
            updated_at: updated_at.into(),
            workload_identity_provider_id: workload_identity_provider_id.into(),
            description: None,
            name: None,
        }
    }
}
impl FileSearchCallsUsageBucket {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        start_time: impl Into<crate::model::timestamp::Timestamp>,
        end_time: impl Into<crate::model::timestamp::Timestamp>,
        results: impl IntoIterator<
            Item = impl Into<crate::types::FileSearchCallsUsageResult>,
        >,
    ) -> Self {
        Self {
            object: "bucket".to_owned(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            results: results.into_iter().map(Into::into).collect(),
        }
    }
}
impl FileSearchCallsUsageResult {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(num_requests: i64) -> Self {
        Self {
            object: "organization.usage.file_searches.result".to_owned(),
            num_requests,
            api_key_id: None,
            project_id: None,
            user_id: None,
            vector_store_id: None,
        }
    }
}
impl GcpExternalKeyRequest {
    /// One to send. Optional fields are empty, and can be assigned.
    #[allow(
        clippy::too_many_arguments,
        reason = "they are the fields that are always there"
    )]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        kms_project_id: impl Into<String>,
        kms_key_location: impl Into<String>,
        kms_key_ring_name: impl Into<String>,
        kms_key_name: impl Into<String>,
        workload_identity_project_number: impl Into<String>,
        workload_identity_pool_id: impl Into<String>,
        workload_identity_provider_id: impl Into<String>,
        audience: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            kms_project_id: kms_project_id.into(),
            kms_key_location: kms_key_location.into(),
            kms_key_ring_name: kms_key_ring_name.into(),
            kms_key_name: kms_key_name.into(),
            workload_identity_project_number: workload_identity_project_number.into(),
            workload_identity_pool_id: workload_identity_pool_id.into(),
            workload_identity_provider_id: workload_identity_provider_id.into(),
            audience: audience.into(),
            type_: "gcp".to_owned(),
            kms_key_version: None,
            purpose: None,
        }
    }
    /// Sets `kms_key_version`.
    ///
    /// Number of the exact version of the key. Required for `psp_decryption`, and refused for `ekm`.
    #[must_use]
    #[inline]
    pub fn with_kms_key_version(mut self, kms_key_version: impl Into<String>) -> Self {
        self.kms_key_version = Some(kms_key_version.into());
        self
    }
    /// Sets `purpose`.
    ///
    /// What the key is for. Name it: what the service takes by default is not documented.
    #[must_use]
    #[inline]
    pub fn with_purpose(
        mut self,
        purpose: impl Into<crate::types::ExternalKeyPurpose>,
    ) -> Self {
        self.purpose = Some(purpose.into());
        self
    }
}
impl GcpExternalStorageProvider {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        bucket: impl Into<String>,
        workload_identity_pool_id: impl Into<String>,
        workload_identity_project_number: impl Into<String>,
        workload_identity_provider_id: impl Into<String>,
        audience: impl Into<String>,
        region: impl Into<String>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            workload_identity_pool_id: workload_identity_pool_id.into(),
            workload_identity_project_number: workload_identity_project_number.into(),
            workload_identity_provider_id: workload_identity_provider_id.into(),
            audience: audience.into(),
            region: region.into(),
            type_: "gcp".to_owned(),
        }
    }
}
impl GcpExternalStorageProviderRequest {
    /// One to send.
    #[inline]
    pub fn new(
        bucket: impl Into<String>,
        workload_identity_project_number: impl Into<String>,
        workload_identity_pool_id: impl Into<String>,
        workload_identity_provider_id: impl Into<String>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            workload_identity_project_number: workload_identity_project_number.into(),
            workload_identity_pool_id: workload_identity_pool_id.into(),
            workload_identity_provider_id: workload_identity_provider_id.into(),
            type_: "gcp".to_owned(),
        }
    }
}
impl Group {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(
        id: impl Into<crate::types::GroupId>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        is_scim_managed: bool,
        name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: created_at.into(),
            is_scim_managed,
            name: name.into(),
            group_type: None,
        }
    }
}
impl GroupRoleAssignment {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        group: impl Into<crate::types::GroupSummary>,
        role: impl Into<crate::types::Role>,
    ) -> Self {
        Self {
            group: group.into(),
            object: "group.role".to_owned(),
            role: role.into(),
        }
    }
}
impl GroupSummary {
    /// One as the service might send it, for tests.
    #[inline]
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
impl GroupUser {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(id: impl Into<crate::types::UserId>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            email: None,
        }
    }
}
impl GroupUserAssignment {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        group_id: impl Into<crate::types::GroupId>,
        user_id: impl Into<crate::types::UserId>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            object: "group.user".to_owned(),
            user_id: user_id.into(),
        }
    }
}
impl GroupUserDetails {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(
        id: impl Into<crate::types::UserId>,
        name: impl Into<String>,
        user_type: impl Into<crate::types::GroupUserType>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            user_type: user_type.into(),
            email: None,
            is_service_account: None,
            picture: None,
        }
    }
}
impl HardSpendLimit {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        currency: impl Into<crate::types::Currency>,
        enforcement: impl Into<crate::types::SpendEnforcement>,
        interval: impl Into<crate::types::SpendInterval>,
        object: impl Into<String>,
        threshold_amount: i64,
    ) -> Self {
        Self {
            currency: currency.into(),
            enforcement: enforcement.into(),
            interval: interval.into(),
            object: object.into(),
            threshold_amount,
        }
    }
}
impl HostedToolPermission {
    /// One to send, or as the service might send it, for tests.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}
impl HostedToolPermissions {
    /// One as the service might send it, for tests.
    #[inline]
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
impl ImagesUsageBucket {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        start_time: impl Into<crate::model::timestamp::Timestamp>,
        end_time: impl Into<crate::model::timestamp::Timestamp>,
        results: impl IntoIterator<Item = impl Into<crate::types::ImagesUsageResult>>,
    ) -> Self {
        Self {
            object: "bucket".to_owned(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            results: results.into_iter().map(Into::into).collect(),
        }
    }
}
impl ImagesUsageResult {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(images: i64, num_model_requests: i64) -> Self {
        Self {
            object: "organization.usage.images.result".to_owned(),
            images,
            num_model_requests,
            api_key_id: None,
            model: None,
            project_id: None,
            size: None,
            source: None,
            user_id: None,
        }
    }
}
impl Invite {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(
        id: impl Into<crate::types::InviteId>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        email: impl Into<String>,
        role: impl Into<crate::types::OrganizationRole>,
        status: impl Into<crate::types::InviteStatus>,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: created_at.into(),
            email: email.into(),
            object: "organization.invite".to_owned(),
            role: role.into(),
            status: status.into(),
            accepted_at: None,
            expires_at: None,
            projects: None,
        }
    }
}
impl InviteProject {
    /// One to send, or as the service might send it, for tests.
    #[inline]
    pub fn new(
        id: impl Into<crate::types::ProjectId>,
        role: impl Into<crate::types::ProjectRole>,
    ) -> Self {
        Self {
            id: id.into(),
            role: role.into(),
        }
    }
}
impl ModelPermissions {
    /// One as the service might send it, for tests.
    #[inline]
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
impl ModerationsUsageBucket {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        start_time: impl Into<crate::model::timestamp::Timestamp>,
        end_time: impl Into<crate::model::timestamp::Timestamp>,
        results: impl IntoIterator<
            Item = impl Into<crate::types::ModerationsUsageResult>,
        >,
    ) -> Self {
        Self {
            object: "bucket".to_owned(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            results: results.into_iter().map(Into::into).collect(),
        }
    }
}
impl ModerationsUsageResult {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(input_tokens: i64, num_model_requests: i64) -> Self {
        Self {
            object: "organization.usage.moderations.result".to_owned(),
            input_tokens,
            num_model_requests,
            api_key_id: None,
            model: None,
            project_id: None,
            user_id: None,
        }
    }
}
impl NotificationChannel {
    /// One to send, or as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
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
    /// Sets `subject_prefix`.
    ///
    /// Text put before the subject of each message.
    #[must_use]
    #[inline]
    pub fn with_subject_prefix(mut self, subject_prefix: impl Into<String>) -> Self {
        self.subject_prefix = Some(subject_prefix.into());
        self
    }
}
impl OciExternalKeyRequest {
    /// One to send. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        region: impl Into<String>,
        vault_ocid: impl Into<String>,
        key_ocid: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            region: region.into(),
            vault_ocid: vault_ocid.into(),
            key_ocid: key_ocid.into(),
            type_: "oci".to_owned(),
            key_version_ocid: None,
            purpose: None,
        }
    }
    /// Sets `key_version_ocid`.
    ///
    /// OCID of the exact version of the key, for `psp_decryption`.
    #[must_use]
    #[inline]
    pub fn with_key_version_ocid(mut self, key_version_ocid: impl Into<String>) -> Self {
        self.key_version_ocid = Some(key_version_ocid.into());
        self
    }
    /// Sets `purpose`.
    ///
    /// What the key is for. Name it: what the service takes by default is not documented.
    #[must_use]
    #[inline]
    pub fn with_purpose(
        mut self,
        purpose: impl Into<crate::types::ExternalKeyPurpose>,
    ) -> Self {
        self.purpose = Some(purpose.into());
        self
    }
}
impl OciExternalStorageProvider {
    /// One to send, or as the service might send it, for tests.
    #[inline]
    pub fn new(
        bucket: impl Into<String>,
        region: impl Into<String>,
        tenancy_ocid: impl Into<String>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            region: region.into(),
            tenancy_ocid: tenancy_ocid.into(),
            type_: "oci".to_owned(),
        }
    }
}
impl OrganizationCertificate {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
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
            object: "organization.certificate".to_owned(),
            name: None,
        }
    }
}
impl OrganizationDataRetentionSetting {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(type_: impl Into<crate::types::OrganizationDataRetentionType>) -> Self {
        Self {
            object: "organization.data_retention".to_owned(),
            type_: type_.into(),
        }
    }
}
impl Project {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn new(deleted: bool, object: impl Into<String>) -> Self {
        Self {
            deleted,
            object: object.into(),
            was_absent: false,
        }
    }
    /// Whether there was nothing left to delete: the service answered 404, after an attempt of the same
    /// call that may have deleted it. Made known by the client; not part of the JSON.
    #[inline]
    pub fn was_absent(&self) -> bool {
        self.was_absent
    }
}
impl RestrictedPermissions {
    /// One to send, or as the service might send it, for tests.
    #[inline]
    pub fn new(scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            scopes: scopes.into_iter().map(Into::into).collect(),
            type_: "restricted".to_owned(),
        }
    }
}
impl Role {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
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
impl Default for ServiceAccountDefaultPermissions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl ServiceAccountDefaultPermissions {
    /// One to send, or as the service might send it, for tests.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: "service_account_default".to_owned(),
        }
    }
}
impl ServiceTierSettings {
    /// One as the service might send it, for tests.
    #[inline]
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
    #[inline]
    pub fn new(
        id: impl Into<crate::types::SpendAlertId>,
        currency: impl Into<crate::types::Currency>,
        interval: impl Into<crate::types::SpendInterval>,
        notification_channel: impl Into<crate::types::NotificationChannel>,
        object: impl Into<String>,
        threshold_amount: i64,
    ) -> Self {
        Self {
            id: id.into(),
            currency: currency.into(),
            interval: interval.into(),
            notification_channel: notification_channel.into(),
            object: object.into(),
            threshold_amount,
        }
    }
}
impl SpendEnforcement {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(status: impl Into<crate::types::SpendEnforcementStatus>) -> Self {
        Self { status: status.into() }
    }
}
impl UploadedJwksVerification {
    /// One to send, or as the service might send it, for tests.
    #[inline]
    pub fn new(jwks: impl Into<serde_json::Map<String, serde_json::Value>>) -> Self {
        Self {
            jwks: jwks.into(),
            type_: "uploaded_jwks".to_owned(),
        }
    }
}
impl User {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
impl VectorStoresUsageBucket {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        start_time: impl Into<crate::model::timestamp::Timestamp>,
        end_time: impl Into<crate::model::timestamp::Timestamp>,
        results: impl IntoIterator<
            Item = impl Into<crate::types::VectorStoresUsageResult>,
        >,
    ) -> Self {
        Self {
            object: "bucket".to_owned(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            results: results.into_iter().map(Into::into).collect(),
        }
    }
}
impl VectorStoresUsageResult {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(usage_bytes: i64) -> Self {
        Self {
            object: "organization.usage.vector_stores.result".to_owned(),
            usage_bytes,
            project_id: None,
        }
    }
}
impl WebSearchCallsUsageBucket {
    /// One as the service might send it, for tests.
    #[inline]
    pub fn new(
        start_time: impl Into<crate::model::timestamp::Timestamp>,
        end_time: impl Into<crate::model::timestamp::Timestamp>,
        results: impl IntoIterator<
            Item = impl Into<crate::types::WebSearchCallsUsageResult>,
        >,
    ) -> Self {
        Self {
            object: "bucket".to_owned(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            results: results.into_iter().map(Into::into).collect(),
        }
    }
}
impl WebSearchCallsUsageResult {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[inline]
    pub fn new(num_requests: i64, num_model_requests: i64) -> Self {
        Self {
            object: "organization.usage.web_searches.result".to_owned(),
            num_requests,
            num_model_requests,
            api_key_id: None,
            api_source: None,
            context_level: None,
            model: None,
            project_id: None,
            user_id: None,
        }
    }
}
impl WorkloadIdentityProvider {
    /// One as the service might send it, for tests. Optional fields are empty, and can be assigned.
    #[allow(
        clippy::too_many_arguments,
        reason = "they are the fields that are always there"
    )]
    #[inline]
    pub fn new(
        id: impl Into<crate::types::WorkloadIdentityProviderId>,
        attribute_transformations: impl IntoIterator<
            Item = impl Into<crate::types::AttributeTransformation>,
        >,
        audience: impl Into<String>,
        created_at: impl Into<crate::model::timestamp::Timestamp>,
        enabled: bool,
        issuer: impl Into<String>,
        name: impl Into<String>,
        type_: impl Into<crate::types::WorkloadIdentityProviderType>,
        updated_at: impl Into<crate::model::timestamp::Timestamp>,
        verification: impl Into<crate::types::WorkloadIdentityVerification>,
    ) -> Self {
        Self {
            id: id.into(),
            attribute_transformations: attribute_transformations
                .into_iter()
                .map(Into::into)
                .collect(),
            audience: audience.into(),
            created_at: created_at.into(),
            enabled,
            issuer: issuer.into(),
            name: name.into(),
            object: "organization.workload_identity_provider".to_owned(),
            type_: type_.into(),
            updated_at: updated_at.into(),
            verification: verification.into(),
            description: None,
        }
    }
}
crate::model::received::payloads! {
    #[doc = "What [`AuditLogEvent`] tells beyond its common fields."] pub enum
    AuditLogEventPayload of AuditLogEvent by type_ { #[doc = "The new key."]
    ApiKeyCreated(crate ::types::AuditLogApiKeyCreated) = "api_key.created", #[doc =
    "Id of the API key, such as `key_abc`."] ApiKeyDeleted(crate ::types::AuditLogObject)
    = "api_key.deleted", #[doc = "The key, and what was to change about it."]
    ApiKeyUpdated(crate ::types::AuditLogApiKeyUpdated) = "api_key.updated", #[doc =
    "Id of the certificate, such as `cert_abc`, and its name."] CertificateCreated(crate
    ::types::AuditLogNamedObject) = "certificate.created", #[doc =
    "The certificate, with its content."] CertificateDeleted(crate
    ::types::AuditLogCertificateDeleted) = "certificate.deleted", #[doc =
    "Id of the certificate, such as `cert_abc`, and its name."] CertificateUpdated(crate
    ::types::AuditLogNamedObject) = "certificate.updated", #[doc =
    "Certificates that are accepted from then on."] CertificatesActivated(crate
    ::types::AuditLogCertificates) = "certificates.activated", #[doc =
    "Certificates that were accepted until then."] CertificatesDeactivated(crate
    ::types::AuditLogCertificates) = "certificates.deactivated", #[doc =
    "The permission, with its checkpoint and its project."]
    CheckpointPermissionCreated(crate ::types::AuditLogCheckpointPermissionCreated) =
    "checkpoint.permission.created", #[doc =
    "Id of the permission, not of the checkpoint."] CheckpointPermissionDeleted(crate
    ::types::AuditLogObject) = "checkpoint.permission.deleted", #[doc =
    "Id of the encryption key as configured, and its configuration."]
    ExternalKeyRegistered(crate ::types::AuditLogObjectCreated) =
    "external_key.registered", #[doc = "Id of the encryption key as configured."]
    ExternalKeyRemoved(crate ::types::AuditLogObject) = "external_key.removed", #[doc =
    "The storage, and where it lies."] ExternalStorageRegistered(crate
    ::types::AuditLogExternalStorageRegistered) = "external_storage.registered", #[doc =
    "Id of the storage as configured."] ExternalStorageRemoved(crate
    ::types::AuditLogObject) = "external_storage.removed", #[doc = "The new group."]
    GroupCreated(crate ::types::AuditLogGroupCreated) = "group.created", #[doc =
    "Id of the group, such as `group_01J1`."] GroupDeleted(crate ::types::AuditLogObject)
    = "group.deleted", #[doc = "The group, and what was to change about it."]
    GroupUpdated(crate ::types::AuditLogGroupUpdated) = "group.updated", #[doc =
    "Id of the invitation, not of the user who accepted it."] InviteAccepted(crate
    ::types::AuditLogObject) = "invite.accepted", #[doc = "Id of the invitation."]
    InviteDeleted(crate ::types::AuditLogObject) = "invite.deleted", #[doc =
    "The invitation, and who it went to."] InviteSent(crate ::types::AuditLogInviteSent)
    = "invite.sent", #[doc = "Lists that are in force from then on."]
    IpAllowlistConfigActivated(crate ::types::AuditLogIpAllowlistConfigs) =
    "ip_allowlist.config.activated", #[doc = "Lists that were in force until then."]
    IpAllowlistConfigDeactivated(crate ::types::AuditLogIpAllowlistConfigs) =
    "ip_allowlist.config.deactivated", #[doc = "The list as it was written."]
    IpAllowlistCreated(crate ::types::AuditLogIpAllowlist) = "ip_allowlist.created",
    #[doc = "The list as it was before."] IpAllowlistDeleted(crate
    ::types::AuditLogIpAllowlist) = "ip_allowlist.deleted", #[doc =
    "The list after the change."] IpAllowlistUpdated(crate
    ::types::AuditLogIpAllowlistUpdated) = "ip_allowlist.updated", #[doc =
    "Why signing in was refused."] LoginFailed(crate ::types::AuditLogFailure) =
    "login.failed", #[doc = "No fields are known; `actor` tells who signed in."]
    LoginSucceeded(serde_json::Map < String, serde_json::Value >) = "login.succeeded",
    #[doc = "Why signing out failed."] LogoutFailed(crate ::types::AuditLogFailure) =
    "logout.failed", #[doc = "No fields are known; `actor` tells who signed out."]
    LogoutSucceeded(serde_json::Map < String, serde_json::Value >) = "logout.succeeded",
    #[doc = "The organization, and what was to change about it."]
    OrganizationUpdated(crate ::types::AuditLogOrganizationUpdated) =
    "organization.updated", #[doc = "Id of the project, such as `proj_abc`."]
    ProjectArchived(crate ::types::AuditLogObject) = "project.archived", #[doc =
    "The new project."] ProjectCreated(crate ::types::AuditLogProjectCreated) =
    "project.created", #[doc = "Id of the project, such as `proj_abc`."]
    ProjectDeleted(crate ::types::AuditLogObject) = "project.deleted", #[doc =
    "The project, and what was to change about it."] ProjectUpdated(crate
    ::types::AuditLogProjectUpdated) = "project.updated", #[doc =
    "Id of the rate limit, such as `rl-gpt-4o`."] RateLimitDeleted(crate
    ::types::AuditLogObject) = "rate_limit.deleted", #[doc =
    "The rate limit, and what was to change about it."] RateLimitUpdated(crate
    ::types::AuditLogRateLimitUpdated) = "rate_limit.updated", #[doc =
    "Who holds the role from then on, and where."] RoleAssignmentCreated(crate
    ::types::AuditLogRoleAssignment) = "role.assignment.created", #[doc =
    "Who held the role until then, and where."] RoleAssignmentDeleted(crate
    ::types::AuditLogRoleAssignment) = "role.assignment.deleted", #[doc =
    "The role and the resource; `permissions` are those it was given."]
    RoleBoundToResource(crate ::types::AuditLogRoleBinding) = "role.bound_to_resource",
    #[doc = "The new role."] RoleCreated(crate ::types::AuditLogRoleCreated) =
    "role.created", #[doc = "Id of the role, such as `role_01J1`."] RoleDeleted(crate
    ::types::AuditLogObject) = "role.deleted", #[doc =
    "The role and the resource; `permissions` are those it has left."]
    RoleUnboundFromResource(crate ::types::AuditLogRoleBinding) =
    "role.unbound_from_resource", #[doc = "The role, and what was to change about it."]
    RoleUpdated(crate ::types::AuditLogRoleUpdated) = "role.updated", #[doc =
    "Id of what was managed by the identity provider until then."] ScimDisabled(crate
    ::types::AuditLogObject) = "scim.disabled", #[doc =
    "Id of what is managed by the identity provider from then on."] ScimEnabled(crate
    ::types::AuditLogObject) = "scim.enabled", #[doc = "The new account."]
    ServiceAccountCreated(crate ::types::AuditLogServiceAccountCreated) =
    "service_account.created", #[doc =
    "Id of the service account, such as `svc_acct_abc`."] ServiceAccountDeleted(crate
    ::types::AuditLogObject) = "service_account.deleted", #[doc =
    "The account, and what was to change about it."] ServiceAccountUpdated(crate
    ::types::AuditLogServiceAccountUpdated) = "service_account.updated", #[doc =
    "The new member."] UserAdded(crate ::types::AuditLogUserAdded) = "user.added", #[doc
    = "Id of the user, such as `user-abc`."] UserDeleted(crate ::types::AuditLogObject) =
    "user.deleted", #[doc = "The member, and what was to change about it."]
    UserUpdated(crate ::types::AuditLogUserUpdated) = "user.updated", #[doc =
    "Id of the provider, and what it was created with."]
    WorkloadIdentityProviderCreated(crate ::types::AuditLogObjectCreated) =
    "workload_identity_provider.created", #[doc = "Id and name of the provider."]
    WorkloadIdentityProviderDeleted(crate ::types::AuditLogNamedObject) =
    "workload_identity_provider.deleted", #[doc =
    "The provider, and what was to change about it."]
    WorkloadIdentityProviderUpdated(crate
    ::types::AuditLogWorkloadIdentityProviderUpdated) =
    "workload_identity_provider.updated", #[doc = "The new mapping."]
    WorkloadIdentityProviderMappingCreated(crate
    ::types::AuditLogWorkloadIdentityProviderMappingCreated) =
    "workload_identity_provider_mapping.created", #[doc =
    "The mapping, and who outside machines acted as."]
    WorkloadIdentityProviderMappingDeleted(crate
    ::types::AuditLogWorkloadIdentityProviderMappingDeleted) =
    "workload_identity_provider_mapping.deleted", #[doc =
    "The mapping, and what was to change about it."]
    WorkloadIdentityProviderMappingUpdated(crate
    ::types::AuditLogWorkloadIdentityProviderMappingUpdated) =
    "workload_identity_provider_mapping.updated", }
}
