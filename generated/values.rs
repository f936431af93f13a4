// @generated from openapi.yaml; edit that instead.

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
    /// A service account of the project.
    ServiceAccount,
    /// A value that this version of the crate does not know; it is kept as it came.
    Unknown(crate::model::open_enum::UnknownValue),
}
crate::model::open_enum::open_enum!(
    ApiKeyOwnerType { User = "user", ServiceAccount = "service_account", }
);
/// Id of a certificate, such as `cert_abc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CertificateId(Box<str>);
crate::model::id::id!(CertificateId);
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
/// Id of a role, such as `role-api-project-member`. Not a membership role.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RoleId(Box<str>);
crate::model::id::id!(RoleId);
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
