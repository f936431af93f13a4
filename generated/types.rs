// @generated from openapi.yaml; edit that instead.

pub use crate::raw::types::{
    ApiKeyOwner, ApiKeyOwnerServiceAccount, ApiKeyOwnerUser, AssignedRole,
    AssignmentSource, Certificate, CertificateDetails, CreatedApiKey,
    CreatedServiceAccount, DataRetention, Deleted, EnabledServiceTiers, Group,
    GroupRoleAssignment, HostedToolPermission, HostedToolPermissions, ModelPermissions,
    NotificationChannel, OrganizationUser, OrganizationUserAccount,
    OrganizationUserProject, Project, ProjectApiKey, ProjectGroup, ProjectUser,
    RateLimit, Removed, Role, ServiceAccount, ServiceTierSettings, SpendAlert,
    SpendEnforcement, SpendLimit, UserRoleAssignment,
};
