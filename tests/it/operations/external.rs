//! Keys and storage in the clouds of others, and identities that others vouch for.

use super::{Row, row, run};
use openai_admin::types::{
    AttributeTransformation, AwsExternalKeyRequest, AwsExternalStorageProviderRequest,
    AzureExternalKeyRequest, AzureExternalStorageProviderRequest, DiscoveryVerification, ExternalKeyPurpose,
    GcpExternalKeyRequest, GcpExternalStorageProviderRequest, OciExternalKeyRequest,
    OciExternalStorageProvider, Order, RestrictedPermissions, ServiceAccountDefaultPermissions,
    UploadedJwksVerification, WorkloadIdentityProviderType,
};

use serde_json::{Map, Value, json};

fn object(value: Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("list_external_keys", "GET /organization/external_keys", None, |c| run(c.external_keys().list())),
        row(
            "list_external_keys",
            "GET /organization/external_keys?after=extkey_1&limit=0&order=desc&purpose=psp_decryption",
            None,
            |c| {
                run(c
                    .external_keys()
                    .list()
                    .after("extkey_1")
                    .limit(0)
                    .order(Order::Desc)
                    .purpose(ExternalKeyPurpose::PspDecryption))
            },
        ),
        row(
            "create_external_key",
            "POST /organization/external_keys",
            json!({"type": "aws", "name": "docs", "kms_arn": "arn:aws:kms:eu-central-1:123456789012:key/k1", "role_arn": "arn:aws:iam::123456789012:role/r1", "external_id": "org-1"}),
            |c| {
                run(c.external_keys().create(AwsExternalKeyRequest::new(
                    "docs",
                    "arn:aws:kms:eu-central-1:123456789012:key/k1",
                    "arn:aws:iam::123456789012:role/r1",
                    "org-1",
                )))
            },
        ),
        row(
            "create_external_key",
            "POST /organization/external_keys",
            json!({"type": "aws", "name": "docs", "kms_arn": "arn:aws:kms:eu-central-1:123456789012:key/k1", "role_arn": "arn:aws:iam::123456789012:role/r1", "external_id": "org-1", "purpose": "ekm"}),
            |c| {
                run(c.external_keys().create(
                    AwsExternalKeyRequest::new(
                        "docs",
                        "arn:aws:kms:eu-central-1:123456789012:key/k1",
                        "arn:aws:iam::123456789012:role/r1",
                        "org-1",
                    )
                    .with_purpose(ExternalKeyPurpose::Ekm),
                ))
            },
        ),
        row(
            "create_external_key",
            "POST /organization/external_keys",
            json!({"type": "gcp", "name": "docs", "kms_project_id": "acme-kms", "kms_key_location": "europe-west3", "kms_key_ring_name": "ring", "kms_key_name": "key", "workload_identity_project_number": "123456789", "workload_identity_pool_id": "pool", "workload_identity_provider_id": "provider", "audience": "proj_1"}),
            |c| {
                run(c.external_keys().create(GcpExternalKeyRequest::new(
                    "docs",
                    "acme-kms",
                    "europe-west3",
                    "ring",
                    "key",
                    "123456789",
                    "pool",
                    "provider",
                    "proj_1",
                )))
            },
        ),
        row(
            "create_external_key",
            "POST /organization/external_keys",
            json!({"type": "gcp", "name": "docs", "kms_project_id": "acme-kms", "kms_key_location": "europe-west3", "kms_key_ring_name": "ring", "kms_key_name": "key", "workload_identity_project_number": "123456789", "workload_identity_pool_id": "pool", "workload_identity_provider_id": "provider", "audience": "proj_1", "purpose": "psp_decryption", "kms_key_version": "3"}),
            |c| {
                run(c.external_keys().create(
                    GcpExternalKeyRequest::new(
                        "docs",
                        "acme-kms",
                        "europe-west3",
                        "ring",
                        "key",
                        "123456789",
                        "pool",
                        "provider",
                        "proj_1",
                    )
                    .with_purpose(ExternalKeyPurpose::PspDecryption)
                    .with_kms_key_version("3"),
                ))
            },
        ),
        row(
            "create_external_key",
            "POST /organization/external_keys",
            json!({"type": "azure", "name": "docs", "tenant_id": "11111111-2222-3333-4444-555555555555", "vault_uri": "https://acme.vault.azure.net", "key_name": "key"}),
            |c| {
                run(c.external_keys().create(AzureExternalKeyRequest::new(
                    "docs",
                    "11111111-2222-3333-4444-555555555555",
                    "https://acme.vault.azure.net",
                    "key",
                )))
            },
        ),
        row(
            "create_external_key",
            "POST /organization/external_keys",
            json!({"type": "azure", "name": "docs", "tenant_id": "11111111-2222-3333-4444-555555555555", "vault_uri": "https://acme.vault.azure.net", "key_name": "key", "purpose": "psp_decryption", "key_version": "v3"}),
            |c| {
                run(c.external_keys().create(
                    AzureExternalKeyRequest::new(
                        "docs",
                        "11111111-2222-3333-4444-555555555555",
                        "https://acme.vault.azure.net",
                        "key",
                    )
                    .with_purpose(ExternalKeyPurpose::PspDecryption)
                    .with_key_version("v3"),
                ))
            },
        ),
        row(
            "create_external_key",
            "POST /organization/external_keys",
            json!({"type": "oci", "name": "docs", "region": "eu-frankfurt-1", "vault_ocid": "ocid1.vault.1", "key_ocid": "ocid1.key.1"}),
            |c| {
                run(c.external_keys().create(OciExternalKeyRequest::new(
                    "docs",
                    "eu-frankfurt-1",
                    "ocid1.vault.1",
                    "ocid1.key.1",
                )))
            },
        ),
        row(
            "create_external_key",
            "POST /organization/external_keys",
            json!({"type": "oci", "name": "docs", "region": "eu-frankfurt-1", "vault_ocid": "ocid1.vault.1", "key_ocid": "ocid1.key.1", "purpose": "psp_decryption", "key_version_ocid": "ocid1.keyversion.1"}),
            |c| {
                run(c.external_keys().create(
                    OciExternalKeyRequest::new("docs", "eu-frankfurt-1", "ocid1.vault.1", "ocid1.key.1")
                        .with_purpose(ExternalKeyPurpose::PspDecryption)
                        .with_key_version_ocid("ocid1.keyversion.1"),
                ))
            },
        ),
        row("get_external_key", "GET /organization/external_keys/extkey%2F1", None, |c| {
            run(c.external_keys().get("extkey/1"))
        }),
        row("delete_external_key", "DELETE /organization/external_keys/extkey_1", None, |c| {
            run(c.external_keys().delete("extkey_1"))
        }),
        row("validate_external_key", "POST /organization/external_keys/extkey_1/validate", None, |c| {
            run(c.external_keys().validate("extkey_1"))
        }),
        row("list_external_storage", "GET /organization/external_storage", None, |c| {
            run(c.external_storage().list())
        }),
        row(
            "list_external_storage",
            "GET /organization/external_storage?after=extstorage_1&limit=5&order=asc&project_id=proj_1",
            None,
            |c| {
                run(c
                    .external_storage()
                    .list()
                    .after("extstorage_1")
                    .limit(5)
                    .order(Order::Asc)
                    .project_id("proj_1"))
            },
        ),
        row(
            "create_external_storage",
            "POST /organization/external_storage",
            json!({"project_id": "proj_1", "provider": {"type": "aws", "bucket": "bucket", "role_arn": "arn:aws:iam::123456789012:role/r1"}}),
            |c| {
                run(c.external_storage().create(
                    "proj_1",
                    AwsExternalStorageProviderRequest::new("bucket", "arn:aws:iam::123456789012:role/r1"),
                ))
            },
        ),
        row(
            "create_external_storage",
            "POST /organization/external_storage",
            json!({"project_id": "proj_1", "provider": {"type": "azure", "account_name": "account", "container": "container", "resource_group": "group", "subscription_id": "sub-1", "tenant_id": "tenant-1"}}),
            |c| {
                run(c.external_storage().create(
                    "proj_1",
                    AzureExternalStorageProviderRequest::new(
                        "account",
                        "container",
                        "group",
                        "sub-1",
                        "tenant-1",
                    ),
                ))
            },
        ),
        row(
            "create_external_storage",
            "POST /organization/external_storage",
            json!({"project_id": "proj_1", "provider": {"type": "gcp", "bucket": "bucket", "workload_identity_project_number": "123456789", "workload_identity_pool_id": "pool", "workload_identity_provider_id": "provider"}}),
            |c| {
                run(c.external_storage().create(
                    "proj_1",
                    GcpExternalStorageProviderRequest::new("bucket", "123456789", "pool", "provider"),
                ))
            },
        ),
        row(
            "create_external_storage",
            "POST /organization/external_storage",
            json!({"project_id": "proj_1", "provider": {"type": "oci", "bucket": "bucket", "region": "eu-frankfurt-1", "tenancy_ocid": "ocid1.tenancy.1"}}),
            |c| {
                run(c.external_storage().create(
                    "proj_1",
                    OciExternalStorageProvider::new("bucket", "eu-frankfurt-1", "ocid1.tenancy.1"),
                ))
            },
        ),
        row("get_external_storage", "GET /organization/external_storage/extstorage_1", None, |c| {
            run(c.external_storage().get("extstorage_1"))
        }),
        row("delete_external_storage", "DELETE /organization/external_storage/extstorage_1", None, |c| {
            run(c.external_storage().delete("extstorage_1"))
        }),
        row(
            "validate_external_storage",
            "POST /organization/external_storage/extstorage_1/validate",
            None,
            |c| run(c.external_storage().validate("extstorage_1")),
        ),
        row("list_workload_identity_providers", "GET /organization/workload_identity_providers", None, |c| {
            run(c.workload_identity_providers().list())
        }),
        row(
            "list_workload_identity_providers",
            "GET /organization/workload_identity_providers?after=wip_1&limit=5&order=desc",
            None,
            |c| run(c.workload_identity_providers().list().after("wip_1").limit(5).order(Order::Desc)),
        ),
        row(
            "create_workload_identity_provider",
            "POST /organization/workload_identity_providers",
            json!({"type": "oidc", "name": "ci", "issuer": "https://ci.example.com", "audience": "openai"}),
            |c| run(c.workload_identity_providers().create("ci", "https://ci.example.com", "openai")),
        ),
        row(
            "create_workload_identity_provider",
            "POST /organization/workload_identity_providers",
            json!({"type": "oidc", "name": "ci", "issuer": "https://ci.example.com", "audience": "openai", "description": "builds", "enabled": false, "verification": {"type": "uploaded_jwks", "jwks": {"keys": []}}, "attribute_transformations": [{"attribute": "repo", "expression": "claims.repository"}]}),
            |c| {
                run(c
                    .workload_identity_providers()
                    .create("ci", "https://ci.example.com", "openai")
                    .type_(WorkloadIdentityProviderType::Oidc)
                    .description("builds")
                    .enabled(false)
                    .verification(UploadedJwksVerification::new(object(json!({"keys": []}))))
                    .attribute_transformations([AttributeTransformation::new("repo", "claims.repository")]))
            },
        ),
        row(
            "get_workload_identity_provider",
            "GET /organization/workload_identity_providers/wip_1",
            None,
            |c| run(c.workload_identity_providers().get("wip_1")),
        ),
        row(
            "update_workload_identity_provider",
            "POST /organization/workload_identity_providers/wip_1",
            json!({}),
            |c| run(c.workload_identity_providers().update("wip_1")),
        ),
        row(
            "update_workload_identity_provider",
            "POST /organization/workload_identity_providers/wip_1",
            json!({"name": "ci", "issuer": "https://ci.example.com", "audience": "openai", "description": "builds", "enabled": true, "verification": {"type": "discovery", "discovery_url": null}, "attribute_transformations": []}),
            |c| {
                run(c
                    .workload_identity_providers()
                    .update("wip_1")
                    .name("ci")
                    .issuer("https://ci.example.com")
                    .audience("openai")
                    .description("builds")
                    .enabled(true)
                    .verification(DiscoveryVerification::new())
                    .attribute_transformations(Vec::<AttributeTransformation>::new()))
            },
        ),
        row(
            "update_workload_identity_provider",
            "POST /organization/workload_identity_providers/wip_1",
            json!({"description": null, "verification": {"type": "discovery", "discovery_url": "https://ci.example.com/keys"}}),
            |c| {
                run(c.workload_identity_providers().update("wip_1").clear_description().verification(
                    DiscoveryVerification::new().with_discovery_url("https://ci.example.com/keys"),
                ))
            },
        ),
        row(
            "delete_workload_identity_provider",
            "DELETE /organization/workload_identity_providers/wip_1",
            None,
            |c| run(c.workload_identity_providers().delete("wip_1")),
        ),
        row(
            "list_federation_rules",
            "GET /organization/workload_identity_providers/wip_1/federation_rules",
            None,
            |c| run(c.workload_identity_provider("wip_1").federation_rules().list()),
        ),
        row(
            "list_federation_rules",
            "GET /organization/workload_identity_providers/wip_1/federation_rules?after=rule_1&limit=5&order=desc&service_account_id=svc_acct_1",
            None,
            |c| {
                run(c
                    .workload_identity_provider("wip_1")
                    .federation_rules()
                    .list()
                    .after("rule_1")
                    .limit(5)
                    .order(Order::Desc)
                    .service_account_id("svc_acct_1"))
            },
        ),
        row(
            "create_federation_rule",
            "POST /organization/workload_identity_providers/wip_1/federation_rules",
            json!({"project_id": "proj_1", "service_account_id": "svc_acct_1", "attribute_matchers": {"sub": "repo:acme/app", "run": 7, "share": 0.5, "protected": true}}),
            |c| {
                run(c.workload_identity_provider("wip_1").federation_rules().create(
                    "proj_1",
                    "svc_acct_1",
                    object(json!({"sub": "repo:acme/app", "run": 7, "share": 0.5, "protected": true})),
                ))
            },
        ),
        row(
            "create_federation_rule",
            "POST /organization/workload_identity_providers/wip_1/federation_rules",
            json!({"project_id": "proj_1", "service_account_id": "svc_acct_1", "attribute_matchers": {"sub": "x"}, "name": "deploy", "description": "main only", "enabled": false, "permissions": {"type": "restricted", "scopes": ["api.all.read"]}}),
            |c| {
                run(c
                    .workload_identity_provider("wip_1")
                    .federation_rules()
                    .create("proj_1", "svc_acct_1", object(json!({"sub": "x"})))
                    .name("deploy")
                    .description("main only")
                    .enabled(false)
                    .permissions(RestrictedPermissions::new(["api.all.read"])))
            },
        ),
        row(
            "get_federation_rule",
            "GET /organization/workload_identity_providers/wip%2F1/federation_rules/rule%201",
            None,
            |c| run(c.workload_identity_provider("wip/1").federation_rules().get("rule 1")),
        ),
        row(
            "update_federation_rule",
            "POST /organization/workload_identity_providers/wip_1/federation_rules/rule_1",
            json!({}),
            |c| run(c.workload_identity_provider("wip_1").federation_rules().update("rule_1")),
        ),
        row(
            "update_federation_rule",
            "POST /organization/workload_identity_providers/wip_1/federation_rules/rule_1",
            json!({"attribute_matchers": {"sub": "repo:acme/app"}, "name": "deploy", "description": "main only", "enabled": true, "permissions": {"type": "service_account_default"}}),
            |c| {
                run(c
                    .workload_identity_provider("wip_1")
                    .federation_rules()
                    .update("rule_1")
                    .attribute_matchers(object(json!({"sub": "repo:acme/app"})))
                    .name("deploy")
                    .description("main only")
                    .enabled(true)
                    .permissions(ServiceAccountDefaultPermissions::new()))
            },
        ),
        row(
            "update_federation_rule",
            "POST /organization/workload_identity_providers/wip_1/federation_rules/rule_1",
            json!({"name": null, "description": null}),
            |c| {
                run(c
                    .workload_identity_provider("wip_1")
                    .federation_rules()
                    .update("rule_1")
                    .clear_name()
                    .clear_description())
            },
        ),
        row(
            "delete_federation_rule",
            "DELETE /organization/workload_identity_providers/wip_1/federation_rules/rule_1",
            None,
            |c| run(c.workload_identity_provider("wip_1").federation_rules().delete("rule_1")),
        ),
    ]
}
