// @generated from openapi.yaml; edit that instead.

/// Id of an admin API key, such as `key_abc`. Not the value of the key.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AdminApiKeyId(Box<str>);
crate::model::id::id!(AdminApiKeyId);
/// A word that stands for every service tier.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AllServiceTiers {
    /// Every tier, including those to come.
    All,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(AllServiceTiers { All = "all", });
/// Id of an API key, such as `key_abc`. Not the value of the key.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ApiKeyId(Box<str>);
crate::model::id::id!(ApiKeyId);
/// What kind of principal owns an API key.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApiKeyOwnerType {
    /// A person.
    User,
    /// A service account.
    ServiceAccount,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ApiKeyOwnerType { User = "user", ServiceAccount = "service_account", }
);
/// What kind of API requests came from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApiSource {
    /// The Agents API.
    AgentsApi,
    /// Any other, or none that is known.
    Unlabeled,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ApiSource { AgentsApi = "agents_api", Unlabeled = "unlabeled", }
);
/// By what means somebody acted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuditLogActorType {
    /// Signed in, in a browser or an app.
    Session,
    /// With a key, by program.
    ApiKey,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    AuditLogActorType { Session = "session", ApiKey = "api_key", }
);
/// Id of an event of the audit log, such as `audit_log-abc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AuditLogEventId(Box<str>);
crate::model::id::id!(AuditLogEventId);
/// What happened. Events of the tenant are listed with `tenant_only` only. The service names some of them as examples and not the whole of them, so that the subset is what is known.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuditLogEventType {
    /// Somebody made a key for the API.
    ApiKeyCreated,
    /// Scopes or lifetime of a key changed.
    ApiKeyUpdated,
    /// A key was taken out of use for good.
    ApiKeyDeleted,
    /// A certificate for mutual TLS was uploaded.
    CertificateCreated,
    /// A certificate for mutual TLS got another name.
    CertificateUpdated,
    /// A certificate for mutual TLS was removed.
    CertificateDeleted,
    /// Clients may identify themselves by certificates from these on.
    CertificatesActivated,
    /// Certificates stay stored, but are no longer accepted.
    CertificatesDeactivated,
    /// A project was allowed to use a checkpoint of a fine-tuned model.
    CheckpointPermissionCreated,
    /// A project lost the use of a checkpoint of a fine-tuned model.
    CheckpointPermissionDeleted,
    /// An encryption key of the customer's own was connected.
    ExternalKeyRegistered,
    /// An encryption key of the customer's own was disconnected.
    ExternalKeyRemoved,
    /// Storage that the customer keeps elsewhere was connected.
    ExternalStorageRegistered,
    /// Storage that the customer keeps elsewhere was disconnected.
    ExternalStorageRemoved,
    /// A group of users was set up.
    GroupCreated,
    /// A group of users was renamed.
    GroupUpdated,
    /// A group of users was dissolved.
    GroupDeleted,
    /// Somebody was asked by email to join the organization.
    InviteSent,
    /// Somebody who had been invited joined the organization.
    InviteAccepted,
    /// An invitation was withdrawn before anybody used it.
    InviteDeleted,
    /// A list of addresses that may call the API was written.
    IpAllowlistCreated,
    /// Addresses on such a list were replaced.
    IpAllowlistUpdated,
    /// A list of addresses that may call the API was thrown away.
    IpAllowlistDeleted,
    /// Lists of allowed addresses came into force.
    IpAllowlistConfigActivated,
    /// Lists of allowed addresses stay stored, but are no longer enforced.
    IpAllowlistConfigDeactivated,
    /// Somebody signed in.
    LoginSucceeded,
    /// Somebody tried to sign in and was turned away.
    LoginFailed,
    /// Somebody signed out.
    LogoutSucceeded,
    /// Signing out did not work.
    LogoutFailed,
    /// Settings of the whole organization changed.
    OrganizationUpdated,
    /// A project was opened.
    ProjectCreated,
    /// A project got another title.
    ProjectUpdated,
    /// A project was closed and kept for the record.
    ProjectArchived,
    /// A project was removed altogether.
    ProjectDeleted,
    /// A project may use a model more, or less, than before.
    RateLimitUpdated,
    /// A limit of a project's own on a model was dropped.
    RateLimitDeleted,
    /// Something was removed; of which kind, the type does not tell.
    ResourceDeleted,
    /// A private connection to the service was set up.
    TunnelCreated,
    /// Settings of a private connection to the service changed.
    TunnelUpdated,
    /// A private connection to the service was taken down.
    TunnelDeleted,
    /// Tokens of an outside issuer are trusted for machines from now on.
    WorkloadIdentityProviderCreated,
    /// It changed which tokens of an outside issuer are trusted.
    WorkloadIdentityProviderUpdated,
    /// Tokens of an outside issuer are no longer trusted.
    WorkloadIdentityProviderDeleted,
    /// Machines of an outside issuer may act as a service account.
    WorkloadIdentityProviderMappingCreated,
    /// It changed which outside machines act as a service account.
    WorkloadIdentityProviderMappingUpdated,
    /// Outside machines may no longer act as a service account.
    WorkloadIdentityProviderMappingDeleted,
    /// A set of permissions was defined.
    RoleCreated,
    /// Name, description or permissions of a role changed.
    RoleUpdated,
    /// A set of permissions was given up.
    RoleDeleted,
    /// A user or a group was given a role.
    RoleAssignmentCreated,
    /// A role was taken from a user or a group.
    RoleAssignmentDeleted,
    /// A role was given permissions on one resource, such as a connector.
    RoleBoundToResource,
    /// A role lost permissions on one resource, such as a connector.
    RoleUnboundFromResource,
    /// An identity provider began to manage users and groups.
    ScimEnabled,
    /// An identity provider stopped managing users and groups.
    ScimDisabled,
    /// A machine user was set up.
    ServiceAccountCreated,
    /// A machine user got another membership role.
    ServiceAccountUpdated,
    /// A machine user was removed.
    ServiceAccountDeleted,
    /// Somebody became a member.
    UserAdded,
    /// A member got another membership role.
    UserUpdated,
    /// Somebody is no longer a member.
    UserDeleted,
    /// Details that describe the tenant itself changed.
    TenantMetadataUpdated,
    /// The tenant was tied to a Microsoft Entra directory, or the tie changed.
    TenantMicrosoftEntraMappingUpserted,
    /// The tie to a Microsoft Entra directory was cut.
    TenantMicrosoftEntraMappingDeleted,
    /// The tenant began to trust an outside issuer of machine tokens.
    TenantWorkloadIdentityProviderCreated,
    /// It changed how the tenant trusts an outside issuer of machine tokens.
    TenantWorkloadIdentityProviderUpdated,
    /// The tenant retired an outside issuer of machine tokens.
    TenantWorkloadIdentityProviderArchived,
    /// A rule for who outside machines act as was written.
    TenantWorkloadIdentityMappingCreated,
    /// A rule for who outside machines act as was rewritten.
    TenantWorkloadIdentityMappingUpdated,
    /// A rule for who outside machines act as was retired.
    TenantWorkloadIdentityMappingArchived,
    /// An outside machine was tied to an identity of the tenant.
    TenantWorkloadIdentityBindingCreated,
    /// An identity was made for an outside machine.
    TenantWorkloadIdentityPrincipalProvisioned,
    /// An outside machine exchanged its token for one of the service.
    TenantWorkloadIdentityAccessTokenIssued,
    /// A key for administration was made.
    TenantAdminApiKeyCreated,
    /// Settings of a key for administration changed.
    TenantAdminApiKeyUpdated,
    /// A key for administration was taken out of use.
    TenantAdminApiKeyDeleted,
    /// A key that acts within one project was made.
    TenantProjectApiKeyCreated,
    /// The tenant set out to prove which company it is.
    TenantTrustedAccessBusinessVerificationStarted,
    /// The tenant applied to be trusted with restricted abilities.
    TenantTrustedAccessApplicationSubmitted,
    /// A token for ChatGPT stopped being valid before its time.
    TenantChatgptAccessTokenRevoked,
    /// The move to a tenant is over.
    TenantMigrationCompleted,
    /// Single sign-on moved from the organization to the tenant.
    TenantSsoMigrated,
    /// Verified domains moved from the organization to the tenant.
    TenantDomainsMigrated,
    /// Single sign-on with an identity provider was added.
    TenantSsoConnectionCreated,
    /// Settings of single sign-on with an identity provider changed.
    TenantSsoConnectionUpdated,
    /// Single sign-on with an identity provider was removed.
    TenantSsoConnectionDeleted,
    /// Somebody began to configure single sign-on.
    TenantSsoConnectionSetupStarted,
    /// A rule set of the tenant was written.
    TenantPolicyCreated,
    /// A rule set of the tenant was rewritten.
    TenantPolicyUpdated,
    /// A rule set of the tenant was thrown away.
    TenantPolicyDeleted,
    /// A rule set began to apply to something.
    TenantPolicyAttached,
    /// A rule set no longer applies to something.
    TenantPolicyDetached,
    /// It was worked out how somebody has to sign in.
    TenantPrincipalAuthenticationPolicyResolved,
    /// Somebody began to connect a directory that manages users (SCIM).
    TenantScimSetupStarted,
    /// Somebody asked to cut off a directory that manages users (SCIM).
    TenantScimDeletionRequested,
    /// A directory that manages users (SCIM) was connected.
    TenantScimDirectoryCreated,
    /// It changed who may use which product.
    TenantProductAccessPolicyUpdated,
    /// Something was offered to be shared with others.
    TenantResourceShareGrantCreated,
    /// The terms of sharing something changed.
    TenantResourceShareGrantUpdated,
    /// An offer to share something was taken.
    TenantResourceShareGrantAccepted,
    /// An offer to share something was turned down.
    TenantResourceShareGrantDeclined,
    /// The right to something shared was taken back.
    TenantResourceShareGrantRevoked,
    /// The record of sharing something was removed.
    TenantResourceShareGrantDeleted,
    /// Settings of a machine user of the tenant changed.
    TenantServiceAccountUpdated,
    /// A machine user of the tenant was removed.
    TenantServiceAccountDeleted,
    /// A token of a machine user stopped being valid before its time.
    TenantServiceAccountTokenRevoked,
    /// It changed how much may be spent beyond what the plan includes.
    TenantBillingOverageLimitUpdated,
    /// It changed who is told of spend, or when.
    TenantBillingAlertsUpdated,
    /// Details for invoices changed.
    TenantBillingInfoUpdated,
    /// A whole workspace may use more, or less, than before.
    TenantUsageLimitWorkspaceUpdated,
    /// Members of a group may use more, or less, than before.
    TenantUsageLimitGroupUpdated,
    /// One user may use more, or less, than before.
    TenantUsageLimitUserUpdated,
    /// A plea for a higher limit changed.
    TenantUsageLimitIncreaseRequestUpdated,
    /// A plea for a higher limit was granted or refused.
    TenantUsageLimitIncreaseRequestResolved,
    /// A group of the tenant's users was set up.
    TenantGroupCreated,
    /// Details of a group of the tenant's users changed.
    TenantGroupUpdated,
    /// A group of the tenant's users was dissolved.
    TenantGroupDeleted,
    /// Somebody joined a group of the tenant's users.
    TenantGroupMemberAdded,
    /// Somebody left a group of the tenant's users.
    TenantGroupMemberRemoved,
    /// The gradual move to a tenant went on, paused or ended.
    TenantMigrationRolloutStatusUpdated,
    /// The gradual move to a tenant put it into another tier.
    TenantMigrationRolloutTierUpdated,
    /// Details that describe a role of the tenant changed.
    TenantRoleMetadataUpdated,
    /// The tenant defined a set of permissions of its own.
    TenantCustomRoleCreated,
    /// A set of permissions that the tenant defined changed.
    TenantCustomRoleUpdated,
    /// A set of permissions that the tenant defined was given up.
    TenantCustomRoleDeleted,
    /// Somebody was given a role in the tenant.
    TenantRoleAssignmentCreated,
    /// Somebody lost a role in the tenant.
    TenantRoleAssignmentDeleted,
    /// Somebody was given a role on one resource only.
    TenantResourceRoleAssignmentCreated,
    /// Somebody lost a role on one resource only.
    TenantResourceRoleAssignmentDeleted,
    /// It changed who may reach a resource, or how far.
    TenantResourceAccessUpdated,
    /// A right to reach a resource was removed.
    TenantResourceAccessDeleted,
    /// An invitation to open an account for advertising was used.
    TenantAdsAccountOnboardingRedemption,
    /// A rule on how long sign-ins last was written.
    TenantSessionPolicyCreated,
    /// A rule on how long sign-ins last was rewritten.
    TenantSessionPolicyUpdated,
    /// A rule on how long sign-ins last was thrown away.
    TenantSessionPolicyDeleted,
    /// Signing people out by force began.
    TenantSessionRevocationStarted,
    /// It changed which apps of other makers may be used.
    TenantThirdPartyAppPolicyUpdated,
    /// Somebody became a user of the tenant.
    TenantUserAdded,
    /// Details of a user of the tenant changed.
    TenantUserUpdated,
    /// Somebody is no longer a user of the tenant.
    TenantUserRemoved,
    /// Somebody searched the tenant for a user.
    TenantUserLookedUp,
    /// Somebody was asked to become a user of the tenant.
    TenantUserInvited,
    /// Somebody's place in the tenant was taken away.
    TenantMembershipRevoked,
    /// An invitation to the API organization was sent, or sent anew.
    TenantApiOrganizationInviteUpserted,
    /// An invitation to the API organization was withdrawn.
    TenantApiOrganizationInviteDeleted,
    /// An invitation to the ChatGPT workspace was sent, or sent anew.
    TenantChatgptWorkspaceInviteUpserted,
    /// Somebody took the place in the tenant that was offered.
    TenantMembershipAccepted,
    /// Somebody turned down the place in the tenant that was offered.
    TenantMembershipDeclined,
    /// It changed which mails go with invitations to a workspace.
    TenantWorkspaceInviteEmailSettingsUpdated,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    AuditLogEventType { ApiKeyCreated = "api_key.created", ApiKeyUpdated =
    "api_key.updated", ApiKeyDeleted = "api_key.deleted", CertificateCreated =
    "certificate.created", CertificateUpdated = "certificate.updated", CertificateDeleted
    = "certificate.deleted", CertificatesActivated = "certificates.activated",
    CertificatesDeactivated = "certificates.deactivated", CheckpointPermissionCreated =
    "checkpoint.permission.created", CheckpointPermissionDeleted =
    "checkpoint.permission.deleted", ExternalKeyRegistered = "external_key.registered",
    ExternalKeyRemoved = "external_key.removed", ExternalStorageRegistered =
    "external_storage.registered", ExternalStorageRemoved = "external_storage.removed",
    GroupCreated = "group.created", GroupUpdated = "group.updated", GroupDeleted =
    "group.deleted", InviteSent = "invite.sent", InviteAccepted = "invite.accepted",
    InviteDeleted = "invite.deleted", IpAllowlistCreated = "ip_allowlist.created",
    IpAllowlistUpdated = "ip_allowlist.updated", IpAllowlistDeleted =
    "ip_allowlist.deleted", IpAllowlistConfigActivated = "ip_allowlist.config.activated",
    IpAllowlistConfigDeactivated = "ip_allowlist.config.deactivated", LoginSucceeded =
    "login.succeeded", LoginFailed = "login.failed", LogoutSucceeded =
    "logout.succeeded", LogoutFailed = "logout.failed", OrganizationUpdated =
    "organization.updated", ProjectCreated = "project.created", ProjectUpdated =
    "project.updated", ProjectArchived = "project.archived", ProjectDeleted =
    "project.deleted", RateLimitUpdated = "rate_limit.updated", RateLimitDeleted =
    "rate_limit.deleted", ResourceDeleted = "resource.deleted", TunnelCreated =
    "tunnel.created", TunnelUpdated = "tunnel.updated", TunnelDeleted = "tunnel.deleted",
    WorkloadIdentityProviderCreated = "workload_identity_provider.created",
    WorkloadIdentityProviderUpdated = "workload_identity_provider.updated",
    WorkloadIdentityProviderDeleted = "workload_identity_provider.deleted",
    WorkloadIdentityProviderMappingCreated =
    "workload_identity_provider_mapping.created", WorkloadIdentityProviderMappingUpdated
    = "workload_identity_provider_mapping.updated",
    WorkloadIdentityProviderMappingDeleted =
    "workload_identity_provider_mapping.deleted", RoleCreated = "role.created",
    RoleUpdated = "role.updated", RoleDeleted = "role.deleted", RoleAssignmentCreated =
    "role.assignment.created", RoleAssignmentDeleted = "role.assignment.deleted",
    RoleBoundToResource = "role.bound_to_resource", RoleUnboundFromResource =
    "role.unbound_from_resource", ScimEnabled = "scim.enabled", ScimDisabled =
    "scim.disabled", ServiceAccountCreated = "service_account.created",
    ServiceAccountUpdated = "service_account.updated", ServiceAccountDeleted =
    "service_account.deleted", UserAdded = "user.added", UserUpdated = "user.updated",
    UserDeleted = "user.deleted", TenantMetadataUpdated = "tenant.metadata.updated",
    TenantMicrosoftEntraMappingUpserted = "tenant.microsoft_entra_mapping.upserted",
    TenantMicrosoftEntraMappingDeleted = "tenant.microsoft_entra_mapping.deleted",
    TenantWorkloadIdentityProviderCreated = "tenant.workload_identity.provider.created",
    TenantWorkloadIdentityProviderUpdated = "tenant.workload_identity.provider.updated",
    TenantWorkloadIdentityProviderArchived =
    "tenant.workload_identity.provider.archived", TenantWorkloadIdentityMappingCreated =
    "tenant.workload_identity.mapping.created", TenantWorkloadIdentityMappingUpdated =
    "tenant.workload_identity.mapping.updated", TenantWorkloadIdentityMappingArchived =
    "tenant.workload_identity.mapping.archived", TenantWorkloadIdentityBindingCreated =
    "tenant.workload_identity.binding.created",
    TenantWorkloadIdentityPrincipalProvisioned =
    "tenant.workload_identity.principal.provisioned",
    TenantWorkloadIdentityAccessTokenIssued =
    "tenant.workload_identity.access_token.issued", TenantAdminApiKeyCreated =
    "tenant.admin_api_key.created", TenantAdminApiKeyUpdated =
    "tenant.admin_api_key.updated", TenantAdminApiKeyDeleted =
    "tenant.admin_api_key.deleted", TenantProjectApiKeyCreated =
    "tenant.project_api_key.created", TenantTrustedAccessBusinessVerificationStarted =
    "tenant.trusted_access.business_verification.started",
    TenantTrustedAccessApplicationSubmitted =
    "tenant.trusted_access.application.submitted", TenantChatgptAccessTokenRevoked =
    "tenant.chatgpt_access_token.revoked", TenantMigrationCompleted =
    "tenant.migration.completed", TenantSsoMigrated = "tenant.sso.migrated",
    TenantDomainsMigrated = "tenant.domains.migrated", TenantSsoConnectionCreated =
    "tenant.sso_connection.created", TenantSsoConnectionUpdated =
    "tenant.sso_connection.updated", TenantSsoConnectionDeleted =
    "tenant.sso_connection.deleted", TenantSsoConnectionSetupStarted =
    "tenant.sso_connection.setup.started", TenantPolicyCreated = "tenant.policy.created",
    TenantPolicyUpdated = "tenant.policy.updated", TenantPolicyDeleted =
    "tenant.policy.deleted", TenantPolicyAttached = "tenant.policy.attached",
    TenantPolicyDetached = "tenant.policy.detached",
    TenantPrincipalAuthenticationPolicyResolved =
    "tenant.principal_authentication_policy.resolved", TenantScimSetupStarted =
    "tenant.scim.setup.started", TenantScimDeletionRequested =
    "tenant.scim.deletion.requested", TenantScimDirectoryCreated =
    "tenant.scim.directory.created", TenantProductAccessPolicyUpdated =
    "tenant.product_access_policy.updated", TenantResourceShareGrantCreated =
    "tenant.resource_share_grant.created", TenantResourceShareGrantUpdated =
    "tenant.resource_share_grant.updated", TenantResourceShareGrantAccepted =
    "tenant.resource_share_grant.accepted", TenantResourceShareGrantDeclined =
    "tenant.resource_share_grant.declined", TenantResourceShareGrantRevoked =
    "tenant.resource_share_grant.revoked", TenantResourceShareGrantDeleted =
    "tenant.resource_share_grant.deleted", TenantServiceAccountUpdated =
    "tenant.service_account.updated", TenantServiceAccountDeleted =
    "tenant.service_account.deleted", TenantServiceAccountTokenRevoked =
    "tenant.service_account.token.revoked", TenantBillingOverageLimitUpdated =
    "tenant.billing.overage_limit.updated", TenantBillingAlertsUpdated =
    "tenant.billing.alerts.updated", TenantBillingInfoUpdated =
    "tenant.billing.info.updated", TenantUsageLimitWorkspaceUpdated =
    "tenant.usage_limit.workspace.updated", TenantUsageLimitGroupUpdated =
    "tenant.usage_limit.group.updated", TenantUsageLimitUserUpdated =
    "tenant.usage_limit.user.updated", TenantUsageLimitIncreaseRequestUpdated =
    "tenant.usage_limit.increase_request.updated",
    TenantUsageLimitIncreaseRequestResolved =
    "tenant.usage_limit.increase_request.resolved", TenantGroupCreated =
    "tenant.group.created", TenantGroupUpdated = "tenant.group.updated",
    TenantGroupDeleted = "tenant.group.deleted", TenantGroupMemberAdded =
    "tenant.group.member.added", TenantGroupMemberRemoved =
    "tenant.group.member.removed", TenantMigrationRolloutStatusUpdated =
    "tenant.migration_rollout.status.updated", TenantMigrationRolloutTierUpdated =
    "tenant.migration_rollout.tier.updated", TenantRoleMetadataUpdated =
    "tenant.role.metadata.updated", TenantCustomRoleCreated =
    "tenant.custom_role.created", TenantCustomRoleUpdated = "tenant.custom_role.updated",
    TenantCustomRoleDeleted = "tenant.custom_role.deleted", TenantRoleAssignmentCreated =
    "tenant.role_assignment.created", TenantRoleAssignmentDeleted =
    "tenant.role_assignment.deleted", TenantResourceRoleAssignmentCreated =
    "tenant.resource_role_assignment.created", TenantResourceRoleAssignmentDeleted =
    "tenant.resource_role_assignment.deleted", TenantResourceAccessUpdated =
    "tenant.resource_access.updated", TenantResourceAccessDeleted =
    "tenant.resource_access.deleted", TenantAdsAccountOnboardingRedemption =
    "tenant.ads_account.onboarding.redemption", TenantSessionPolicyCreated =
    "tenant.session_policy.created", TenantSessionPolicyUpdated =
    "tenant.session_policy.updated", TenantSessionPolicyDeleted =
    "tenant.session_policy.deleted", TenantSessionRevocationStarted =
    "tenant.session_revocation.started", TenantThirdPartyAppPolicyUpdated =
    "tenant.third_party_app_policy.updated", TenantUserAdded = "tenant.user.added",
    TenantUserUpdated = "tenant.user.updated", TenantUserRemoved = "tenant.user.removed",
    TenantUserLookedUp = "tenant.user.looked_up", TenantUserInvited =
    "tenant.user.invited", TenantMembershipRevoked = "tenant.membership.revoked",
    TenantApiOrganizationInviteUpserted = "tenant.api_organization_invite.upserted",
    TenantApiOrganizationInviteDeleted = "tenant.api_organization_invite.deleted",
    TenantChatgptWorkspaceInviteUpserted = "tenant.chatgpt_workspace_invite.upserted",
    TenantMembershipAccepted = "tenant.membership.accepted", TenantMembershipDeclined =
    "tenant.membership.declined", TenantWorkspaceInviteEmailSettingsUpdated =
    "tenant.workspace_invite_email_settings.updated", }
);
impl AuditLogEventType {
    /// Whether the value is tenant scoped; `None` for values that this version does not know.
    #[inline]
    pub fn is_tenant_scoped(&self) -> Option<bool> {
        match self {
            Self::RoleBoundToResource
            | Self::RoleUnboundFromResource
            | Self::TenantMetadataUpdated
            | Self::TenantMicrosoftEntraMappingUpserted
            | Self::TenantMicrosoftEntraMappingDeleted
            | Self::TenantWorkloadIdentityProviderCreated
            | Self::TenantWorkloadIdentityProviderUpdated
            | Self::TenantWorkloadIdentityProviderArchived
            | Self::TenantWorkloadIdentityMappingCreated
            | Self::TenantWorkloadIdentityMappingUpdated
            | Self::TenantWorkloadIdentityMappingArchived
            | Self::TenantWorkloadIdentityBindingCreated
            | Self::TenantWorkloadIdentityPrincipalProvisioned
            | Self::TenantWorkloadIdentityAccessTokenIssued
            | Self::TenantAdminApiKeyCreated
            | Self::TenantAdminApiKeyUpdated
            | Self::TenantAdminApiKeyDeleted
            | Self::TenantProjectApiKeyCreated
            | Self::TenantTrustedAccessBusinessVerificationStarted
            | Self::TenantTrustedAccessApplicationSubmitted
            | Self::TenantChatgptAccessTokenRevoked
            | Self::TenantMigrationCompleted
            | Self::TenantSsoMigrated
            | Self::TenantDomainsMigrated
            | Self::TenantSsoConnectionCreated
            | Self::TenantSsoConnectionUpdated
            | Self::TenantSsoConnectionDeleted
            | Self::TenantSsoConnectionSetupStarted
            | Self::TenantPolicyCreated
            | Self::TenantPolicyUpdated
            | Self::TenantPolicyDeleted
            | Self::TenantPolicyAttached
            | Self::TenantPolicyDetached
            | Self::TenantPrincipalAuthenticationPolicyResolved
            | Self::TenantScimSetupStarted
            | Self::TenantScimDeletionRequested
            | Self::TenantScimDirectoryCreated
            | Self::TenantProductAccessPolicyUpdated
            | Self::TenantResourceShareGrantCreated
            | Self::TenantResourceShareGrantUpdated
            | Self::TenantResourceShareGrantAccepted
            | Self::TenantResourceShareGrantDeclined
            | Self::TenantResourceShareGrantRevoked
            | Self::TenantResourceShareGrantDeleted
            | Self::TenantServiceAccountUpdated
            | Self::TenantServiceAccountDeleted
            | Self::TenantServiceAccountTokenRevoked
            | Self::TenantBillingOverageLimitUpdated
            | Self::TenantBillingAlertsUpdated
            | Self::TenantBillingInfoUpdated
            | Self::TenantUsageLimitWorkspaceUpdated
            | Self::TenantUsageLimitGroupUpdated
            | Self::TenantUsageLimitUserUpdated
            | Self::TenantUsageLimitIncreaseRequestUpdated
            | Self::TenantUsageLimitIncreaseRequestResolved
            | Self::TenantGroupCreated
            | Self::TenantGroupUpdated
            | Self::TenantGroupDeleted
            | Self::TenantGroupMemberAdded
            | Self::TenantGroupMemberRemoved
            | Self::TenantMigrationRolloutStatusUpdated
            | Self::TenantMigrationRolloutTierUpdated
            | Self::TenantRoleMetadataUpdated
            | Self::TenantCustomRoleCreated
            | Self::TenantCustomRoleUpdated
            | Self::TenantCustomRoleDeleted
            | Self::TenantRoleAssignmentCreated
            | Self::TenantRoleAssignmentDeleted
            | Self::TenantResourceRoleAssignmentCreated
            | Self::TenantResourceRoleAssignmentDeleted
            | Self::TenantResourceAccessUpdated
            | Self::TenantResourceAccessDeleted
            | Self::TenantAdsAccountOnboardingRedemption
            | Self::TenantSessionPolicyCreated
            | Self::TenantSessionPolicyUpdated
            | Self::TenantSessionPolicyDeleted
            | Self::TenantSessionRevocationStarted
            | Self::TenantThirdPartyAppPolicyUpdated
            | Self::TenantUserAdded
            | Self::TenantUserUpdated
            | Self::TenantUserRemoved
            | Self::TenantUserLookedUp
            | Self::TenantUserInvited
            | Self::TenantMembershipRevoked
            | Self::TenantApiOrganizationInviteUpserted
            | Self::TenantApiOrganizationInviteDeleted
            | Self::TenantChatgptWorkspaceInviteUpserted
            | Self::TenantMembershipAccepted
            | Self::TenantMembershipDeclined
            | Self::TenantWorkspaceInviteEmailSettingsUpdated => Some(true),
            Self::Unknown(_) => None,
            _ => Some(false),
        }
    }
}
/// Which change brought about what a role may do with a connector.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuditLogRoleBindingSource {
    /// The connector was switched on or off for the role.
    RoleToggle,
    /// What the role may do with the connector was edited.
    RoleConnectorUpdate,
    /// The role was deleted.
    RoleDelete,
    /// Permissions of the whole workspace were edited.
    WorkspacePermissions,
    /// The connector was published in the workspace.
    ConnectorPublish,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    AuditLogRoleBindingSource { RoleToggle = "role_toggle", RoleConnectorUpdate =
    "role_connector_update", RoleDelete = "role_delete", WorkspacePermissions =
    "workspace_permissions", ConnectorPublish = "connector_publish", }
);
/// How long a bucket of usage is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BucketWidth {
    /// One minute.
    Minute,
    /// One hour.
    Hour,
    /// One day, from midnight to midnight in UTC.
    Day,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    BucketWidth { Minute = "1m", Hour = "1h", Day = "1d", }
);
/// Id of a certificate, such as `cert_abc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CertificateId(Box<str>);
crate::model::id::id!(CertificateId);
/// What the reply holds of a certificate when it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateInclude {
    /// The certificate itself, as PEM.
    Content,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(CertificateInclude { Content = "content", });
/// What the use of models that write text can be split by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompletionsUsageGroupBy {
    /// By project.
    ProjectId,
    /// By user.
    UserId,
    /// By API key.
    ApiKeyId,
    /// By model.
    Model,
    /// Whether the requests came through the Batch API or not.
    Batch,
    /// By service tier.
    ServiceTier,
    /// By what kind of API made the requests.
    ApiSource,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    CompletionsUsageGroupBy { ProjectId = "project_id", UserId = "user_id", ApiKeyId =
    "api_key_id", Model = "model", Batch = "batch", ServiceTier = "service_tier",
    ApiSource = "api_source", }
);
/// How long a bucket of costs is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CostsBucketWidth {
    /// One day, from midnight to midnight in UTC.
    Day,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(CostsBucketWidth { Day = "1d", });
/// What costs can be split by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CostsGroupBy {
    /// By project.
    ProjectId,
    /// By user.
    UserId,
    /// By what is billed; only then quantities come with the amounts.
    LineItem,
    /// By API key.
    ApiKeyId,
    /// By what kind of API made the requests.
    ApiSource,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    CostsGroupBy { ProjectId = "project_id", UserId = "user_id", LineItem = "line_item",
    ApiKeyId = "api_key_id", ApiSource = "api_source", }
);
/// Currency of an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Currency {
    /// US dollars; amounts are in cents.
    Usd,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(Currency { Usd = "USD", });
/// How long the service keeps data of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataRetentionType {
    /// As the organization has it.
    OrganizationDefault,
    /// No special handling.
    None,
    /// Nothing is kept after a reply.
    ZeroDataRetention,
    /// Content is left out of the logs that watch for abuse.
    ModifiedAbuseMonitoring,
    /// Nothing is kept, in the enhanced variant.
    EnhancedZeroDataRetention,
    /// Content is left out of the logs, in the enhanced variant.
    EnhancedModifiedAbuseMonitoring,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    DataRetentionType { OrganizationDefault = "organization_default", None = "none",
    ZeroDataRetention = "zero_data_retention", ModifiedAbuseMonitoring =
    "modified_abuse_monitoring", EnhancedZeroDataRetention =
    "enhanced_zero_data_retention", EnhancedModifiedAbuseMonitoring =
    "enhanced_modified_abuse_monitoring", }
);
/// Service tier of requests that name none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultServiceTier {
    /// The regular tier.
    Standard,
    /// Served faster, at a higher price.
    Fast,
    /// Served from capacity bought in advance.
    Scale,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    DefaultServiceTier { Standard = "standard", Fast = "fast", Scale = "scale", }
);
/// Id of an encryption key as registered, such as `extkey_abc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExternalKeyId(Box<str>);
crate::model::id::id!(ExternalKeyId);
/// What an encryption key of the organization's own is for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExternalKeyPurpose {
    /// Enterprise key management: what the service stores of a project is encrypted under the key.
    Ekm,
    /// The organization decrypts with it what private safety processing has kept in its own storage. The key is named with its exact version.
    PspDecryption,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ExternalKeyPurpose { Ekm = "ekm", PspDecryption = "psp_decryption", }
);
/// The cloud whose key management holds an encryption key.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExternalKeyType {
    /// AWS Key Management Service.
    Aws,
    /// Google Cloud Key Management Service.
    Gcp,
    /// Azure Key Vault.
    Azure,
    /// Oracle Cloud Infrastructure Vault.
    Oci,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ExternalKeyType { Aws = "aws", Gcp = "gcp", Azure = "azure", Oci = "oci", }
);
/// Id of storage as connected, such as `extstorage_abc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExternalStorageId(Box<str>);
crate::model::id::id!(ExternalStorageId);
/// How well the service could use storage when it last tried.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExternalStorageStatus {
    /// It has not been tried yet.
    Pending,
    /// It could be used.
    Validated,
    /// It could be used in part.
    Degraded,
    /// It could not be used.
    Unhealthy,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ExternalStorageStatus { Pending = "pending", Validated = "validated", Degraded =
    "degraded", Unhealthy = "unhealthy", }
);
/// Id of a federation rule, which the audit log calls a mapping.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FederationRuleId(Box<str>);
crate::model::id::id!(FederationRuleId);
/// What searches in files can be split by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileSearchUsageGroupBy {
    /// By project.
    ProjectId,
    /// By user.
    UserId,
    /// By API key.
    ApiKeyId,
    /// By vector store.
    VectorStoreId,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    FileSearchUsageGroupBy { ProjectId = "project_id", UserId = "user_id", ApiKeyId =
    "api_key_id", VectorStoreId = "vector_store_id", }
);
/// Id of a group, such as `group_01J1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupId(Box<str>);
crate::model::id::id!(GroupId);
/// Where a group comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupType {
    /// A group of the organization.
    Group,
    /// A group of the tenant above the organization.
    TenantGroup,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    GroupType { Group = "group", TenantGroup = "tenant_group", }
);
/// Where a member of a group belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupUserType {
    /// To the organization.
    User,
    /// To the tenant above the organization.
    TenantUser,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    GroupUserType { User = "user", TenantUser = "tenant_user", }
);
/// Width and height of a picture in pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImageSize {
    /// 256 by 256 pixels.
    Square256,
    /// 512 by 512 pixels.
    Square512,
    /// 1024 by 1024 pixels.
    Square1024,
    /// 1792 by 1792 pixels.
    Square1792,
    /// 1024 by 1792 pixels.
    Portrait1024x1792,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ImageSize { Square256 = "256x256", Square512 = "512x512", Square1024 = "1024x1024",
    Square1792 = "1792x1792", Portrait1024x1792 = "1024x1792", }
);
/// How a picture came about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImageSource {
    /// From a text alone.
    ImageGeneration,
    /// From another picture and a text.
    ImageEdit,
    /// From another picture alone.
    ImageVariation,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ImageSource { ImageGeneration = "image.generation", ImageEdit = "image.edit",
    ImageVariation = "image.variation", }
);
/// What the use of models that make pictures can be split by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImagesUsageGroupBy {
    /// By project.
    ProjectId,
    /// By user.
    UserId,
    /// By API key.
    ApiKeyId,
    /// By model.
    Model,
    /// By width and height.
    Size,
    /// By how the pictures came about.
    Source,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ImagesUsageGroupBy { ProjectId = "project_id", UserId = "user_id", ApiKeyId =
    "api_key_id", Model = "model", Size = "size", Source = "source", }
);
/// Id of an invite, such as `invite-abc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InviteId(Box<str>);
crate::model::id::id!(InviteId);
/// What became of an invite.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InviteStatus {
    /// The person has joined the organization.
    Accepted,
    /// Nobody accepted it in time, and nobody can any more.
    Expired,
    /// It was sent, and can still be accepted.
    Pending,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    InviteStatus { Accepted = "accepted", Expired = "expired", Pending = "pending", }
);
/// How a list of models is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelPermissionMode {
    /// Only the listed models may be used.
    AllowList,
    /// All but the listed models may be used.
    DenyList,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ModelPermissionMode { AllowList = "allow_list", DenyList = "deny_list", }
);
/// What the use of a model can be split by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelUsageGroupBy {
    /// By project.
    ProjectId,
    /// By user.
    UserId,
    /// By API key.
    ApiKeyId,
    /// By model.
    Model,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ModelUsageGroupBy { ProjectId = "project_id", UserId = "user_id", ApiKeyId =
    "api_key_id", Model = "model", }
);
/// How a notification is delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotificationChannelType {
    /// By email.
    Email,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(NotificationChannelType { Email = "email", });
/// Order of the items of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Order {
    /// Oldest or smallest first.
    Asc,
    /// Newest or largest first.
    Desc,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(Order { Asc = "asc", Desc = "desc", });
/// How long the service keeps data of an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrganizationDataRetentionType {
    /// Nothing is kept after a reply.
    ZeroDataRetention,
    /// Content is left out of the logs that watch for abuse.
    ModifiedAbuseMonitoring,
    /// Nothing is kept, in the enhanced variant.
    EnhancedZeroDataRetention,
    /// Content is left out of the logs, in the enhanced variant.
    EnhancedModifiedAbuseMonitoring,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    OrganizationDataRetentionType { ZeroDataRetention = "zero_data_retention",
    ModifiedAbuseMonitoring = "modified_abuse_monitoring", EnhancedZeroDataRetention =
    "enhanced_zero_data_retention", EnhancedModifiedAbuseMonitoring =
    "enhanced_modified_abuse_monitoring", }
);
/// Membership role in the organization. Not the id of a role.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrganizationRole {
    /// Can manage the organization, with its users and projects.
    Owner,
    /// Is a member who cannot manage the organization.
    Reader,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    OrganizationRole { Owner = "owner", Reader = "reader", }
);
/// Whether the owner of a key has access to the project of the key.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OwnerProjectAccess {
    /// The owner has access.
    Active,
    /// The owner has lost access, so that the key is an orphan.
    Inactive,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    OwnerProjectAccess { Active = "active", Inactive = "inactive", }
);
/// Which API keys are listed, by the access of their owners.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OwnerProjectAccessFilter {
    /// Keys whose owner has access to the project.
    Active,
    /// Keys whose owner has lost access.
    Inactive,
    /// All enabled keys, whoever owns them.
    Any,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    OwnerProjectAccessFilter { Active = "active", Inactive = "inactive", Any = "any", }
);
/// Id of a project, such as `proj_abc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProjectId(Box<str>);
crate::model::id::id!(ProjectId);
/// Membership role that a member of a project can be given. Not the id of a role.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProjectRole {
    /// Can use the project and manage its members and settings.
    Owner,
    /// Can use the project.
    Member,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(ProjectRole { Owner = "owner", Member = "member", });
/// Whether a project can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProjectStatus {
    /// The project can be used and changed.
    Active,
    /// The project is kept for the record only.
    Archived,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ProjectStatus { Active = "active", Archived = "archived", }
);
/// What usage can be split by that is told apart by project only.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProjectUsageGroupBy {
    /// By project.
    ProjectId,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(ProjectUsageGroupBy { ProjectId = "project_id", });
/// What a quantity of a line item counts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QuantityUnit {
    /// Single tokens.
    Tokens,
    /// Tokens by the thousand.
    ThousandTokens,
    /// Seconds of use.
    DurationSeconds,
    /// Minutes of use.
    DurationMinutes,
    /// Hours of use.
    DurationHours,
    /// Gibibytes that were held, times hours.
    GibibyteHours,
    /// Pictures.
    Images,
    /// Characters of text.
    Characters,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    QuantityUnit { Tokens = "tokens", ThousandTokens = "1000_tokens", DurationSeconds =
    "duration_seconds", DurationMinutes = "duration_minutes", DurationHours =
    "duration_hours", GibibyteHours = "gibibyte_hours", Images = "images", Characters =
    "characters", }
);
/// Id of a rate limit, such as `rl-gpt-4o`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RateLimitId(Box<str>);
crate::model::id::id!(RateLimitId);
/// Where data of a project is stored, and where it is processed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Residency {
    /// No region is fixed.
    Global,
    /// Stored and processed in the United States.
    UsStorageProcessing,
    /// Stored and processed in the European Union.
    EuStorageProcessing,
    /// Stored in Japan.
    JpStorage,
    /// Stored and processed in Japan.
    JpStorageProcessing,
    /// Stored in South Korea.
    KrStorage,
    /// Stored in Canada.
    CaStorage,
    /// Stored in Singapore.
    SgStorage,
    /// Stored in India.
    InStorage,
    /// Stored and processed in India.
    InStorageProcessing,
    /// Stored in Australia.
    AuStorage,
    /// Stored and processed in Australia.
    AuStorageProcessing,
    /// Stored in the United Kingdom.
    GbStorage,
    /// Stored in the United Arab Emirates.
    AeStorage,
    /// Stored and processed in the United Arab Emirates.
    AeStorageProcessing,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    Residency { Global = "GLOBAL", UsStorageProcessing = "US_STORAGE_PROCESSING",
    EuStorageProcessing = "EU_STORAGE_PROCESSING", JpStorage = "JP_STORAGE",
    JpStorageProcessing = "JP_STORAGE_PROCESSING", KrStorage = "KR_STORAGE", CaStorage =
    "CA_STORAGE", SgStorage = "SG_STORAGE", InStorage = "IN_STORAGE", InStorageProcessing
    = "IN_STORAGE_PROCESSING", AuStorage = "AU_STORAGE", AuStorageProcessing =
    "AU_STORAGE_PROCESSING", GbStorage = "GB_STORAGE", AeStorage = "AE_STORAGE",
    AeStorageProcessing = "AE_STORAGE_PROCESSING", }
);
/// Id of a role, such as `role-api-project-member` or `role-api-organization-owner`. Not a membership role.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RoleId(Box<str>);
crate::model::id::id!(RoleId);
/// How much context of the web a search asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchContextLevel {
    /// The least; costs least.
    Low,
    /// In between.
    Medium,
    /// The most; costs most.
    High,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    SearchContextLevel { Low = "low", Medium = "medium", High = "high", }
);
/// Id of a service account, such as `svc_acct_abc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ServiceAccountId(Box<str>);
crate::model::id::id!(ServiceAccountId);
/// Membership role of a service account in a project.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServiceAccountRole {
    /// Can use the project and manage its settings.
    Owner,
    /// Can use the project.
    Member,
    /// Has no access until a role is assigned.
    None,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ServiceAccountRole { Owner = "owner", Member = "member", None = "none", }
);
/// A service tier that requests may ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServiceTier {
    /// Slower, at a lower price.
    Flex,
    /// Served faster, at a higher price.
    Fast,
    /// Served fastest, at the highest price.
    Ultrafast,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ServiceTier { Flex = "flex", Fast = "fast", Ultrafast = "ultrafast", }
);
/// Id of a spend alert.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SpendAlertId(Box<str>);
crate::model::id::id!(SpendAlertId);
/// Whether a spend limit refuses requests right now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SpendEnforcementStatus {
    /// The limit has not been reached.
    Inactive,
    /// The limit has been reached and requests are refused.
    Enforcing,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    SpendEnforcementStatus { Inactive = "inactive", Enforcing = "enforcing", }
);
/// Period over which spend is added up.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SpendInterval {
    /// A calendar month.
    Month,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(SpendInterval { Month = "month", });
/// Id of a user, such as `user-abc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserId(Box<str>);
crate::model::id::id!(UserId);
/// Id of a vector store, such as `vs_abc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VectorStoreId(Box<str>);
crate::model::id::id!(VectorStoreId);
/// What searches on the web can be split by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebSearchUsageGroupBy {
    /// By project.
    ProjectId,
    /// By user.
    UserId,
    /// By API key.
    ApiKeyId,
    /// By model.
    Model,
    /// By how much context the searches asked for.
    ContextLevel,
    /// By what kind of API made the requests.
    ApiSource,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    WebSearchUsageGroupBy { ProjectId = "project_id", UserId = "user_id", ApiKeyId =
    "api_key_id", Model = "model", ContextLevel = "context_level", ApiSource =
    "api_source", }
);
/// Id of a workload identity provider, such as `wip_abc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WorkloadIdentityProviderId(Box<str>);
crate::model::id::id!(WorkloadIdentityProviderId);
/// What an outside issuer speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkloadIdentityProviderType {
    /// OpenID Connect.
    Oidc,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(WorkloadIdentityProviderType { Oidc = "oidc", });
