// @generated from openapi.yaml; edit that instead.

/// A pair of types for each operation: what a request has, and how it is answered.
///
/// Their `into_inner` leads to everything else that [`httpmock`] can tell and answer.
pub mod operations {
    use crate::raw::*;
    /// What a request to `GET /organization/admin_api_keys` has.
    pub struct ListAdminApiKeysWhen(::httpmock::When);
    impl ListAdminApiKeysWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/admin_api_keys$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. The service sorts ascending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /organization/admin_api_keys` is answered.
    pub struct ListAdminApiKeysThen(::httpmock::Then);
    impl ListAdminApiKeysThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`AdminApiKey`](crate::types::AdminApiKey). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::AdminApiKey>,
                >(self.0, "list_admin_api_keys", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_admin_api_keys", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_admin_api_keys", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/admin_api_keys` has.
    pub struct CreateAdminApiKeyWhen(::httpmock::When);
    impl CreateAdminApiKeyWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/admin_api_keys$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `name` (required), `expires_in_seconds`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateAdminApiKeyRequest,
            >("create_admin_api_key", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/admin_api_keys` is answered.
    pub struct CreateAdminApiKeyThen(::httpmock::Then);
    impl CreateAdminApiKeyThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`CreatedAdminApiKey`](crate::types::CreatedAdminApiKey). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::CreatedAdminApiKey,
                >(self.0, "create_admin_api_key", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_admin_api_key", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_admin_api_key", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/admin_api_keys/{key_id}` has.
    pub struct GetAdminApiKeyWhen(::httpmock::When);
    impl GetAdminApiKeyWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/admin_api_keys/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `key_id`. Id of the admin API key, not its value.
        pub fn key_id(self, value: impl Into<crate::types::AdminApiKeyId>) -> Self {
            let value: crate::types::AdminApiKeyId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/admin_api_keys/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/admin_api_keys/{key_id}` is answered.
    pub struct GetAdminApiKeyThen(::httpmock::Then);
    impl GetAdminApiKeyThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`AdminApiKey`](crate::types::AdminApiKey). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::AdminApiKey,
                >(self.0, "get_admin_api_key", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_admin_api_key", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_admin_api_key", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/admin_api_keys/{key_id}` has.
    pub struct DeleteAdminApiKeyWhen(::httpmock::When);
    impl DeleteAdminApiKeyWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/organization/admin_api_keys/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `key_id`. Id of the admin API key, not its value.
        pub fn key_id(self, value: impl Into<crate::types::AdminApiKeyId>) -> Self {
            let value: crate::types::AdminApiKeyId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/admin_api_keys/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/admin_api_keys/{key_id}` is answered.
    pub struct DeleteAdminApiKeyThen(::httpmock::Then);
    impl DeleteAdminApiKeyThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Deleted,
                >(self.0, "delete_admin_api_key", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_admin_api_key", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_admin_api_key", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/audit_logs` has.
    pub struct ListAuditLogsWhen(::httpmock::When);
    impl ListAuditLogsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/audit_logs$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `actor_emails[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what users with these email addresses did.
        pub fn actor_emails<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("actor_emails[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("actor_emails[]"))
            }
        }
        /// With this `actor_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these did, each a user, a service account or an API key, named by its id.
        pub fn actor_ids<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("actor_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("actor_ids[]"))
            }
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `before`; `None` is for requests without it. Id of an item; the page ends before it. For paging backwards.
        pub fn before<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("before", value.to_string()))
            } else {
                Self(self.0.query_param_missing("before"))
            }
        }
        /// With this `effective_at[gt]`; `None` is for requests without it. Keeps only events after this second.
        pub fn effective_at_gt<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("effective_at[gt]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("effective_at[gt]"))
            }
        }
        /// With this `effective_at[gte]`; `None` is for requests without it. Keeps only events of this second and later.
        pub fn effective_at_gte<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("effective_at[gte]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("effective_at[gte]"))
            }
        }
        /// With this `effective_at[lt]`; `None` is for requests without it. Keeps only events before this second.
        pub fn effective_at_lt<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("effective_at[lt]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("effective_at[lt]"))
            }
        }
        /// With this `effective_at[lte]`; `None` is for requests without it. Keeps only events of this second and earlier.
        pub fn effective_at_lte<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("effective_at[lte]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("effective_at[lte]"))
            }
        }
        /// With this `event_types[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only events of these types.
        pub fn event_types<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::AuditLogEventType>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("event_types[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("event_types[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only events that are filed under these projects.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `resource_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what was done to these, such as a project that was changed; a connector of a ChatGPT workspace is named `<workspace_id>__<connector_id>`.
        pub fn resource_ids<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("resource_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("resource_ids[]"))
            }
        }
        /// With this `tenant_only`; `None` is for requests without it. Whether only events of the tenant are listed. The service leaves them out by default. With it, every one of `event_types[]` must be a type of the tenant.
        pub fn tenant_only<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("tenant_only", value.to_string()))
            } else {
                Self(self.0.query_param_missing("tenant_only"))
            }
        }
    }
    /// How a request to `GET /organization/audit_logs` is answered.
    pub struct ListAuditLogsThen(::httpmock::Then);
    impl ListAuditLogsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`AuditLogEvent`](crate::types::AuditLogEvent). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<
                        crate::model::received::Received<
                            crate::raw::types::AuditLogEvent,
                        >,
                    >,
                >(self.0, "list_audit_logs", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_audit_logs", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_audit_logs", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/certificates` has.
    pub struct ListCertificatesWhen(::httpmock::When);
    impl ListCertificatesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/certificates$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order by time of creation. The service sorts descending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /organization/certificates` is answered.
    pub struct ListCertificatesThen(::httpmock::Then);
    impl ListCertificatesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`OrganizationCertificate`](crate::types::OrganizationCertificate). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::OrganizationCertificate>,
                >(self.0, "list_certificates", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_certificates", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_certificates", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/certificates` has.
    pub struct CreateCertificateWhen(::httpmock::When);
    impl CreateCertificateWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/certificates$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `certificate` (required), `name`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateCertificateRequest,
            >("create_certificate", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/certificates` is answered.
    pub struct CreateCertificateThen(::httpmock::Then);
    impl CreateCertificateThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Certificate`](crate::types::Certificate). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Certificate,
                >(self.0, "create_certificate", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_certificate", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_certificate", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/certificates/activate` has.
    pub struct ActivateCertificatesWhen(::httpmock::When);
    impl ActivateCertificatesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/certificates/activate$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `certificate_ids` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::ToggleCertificatesRequest,
            >("activate_certificates", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/certificates/activate` is answered.
    pub struct ActivateCertificatesThen(::httpmock::Then);
    impl ActivateCertificatesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`OrganizationCertificate`](crate::types::OrganizationCertificate). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::OrganizationCertificate>,
                >(self.0, "activate_certificates", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "activate_certificates", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "activate_certificates", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/certificates/deactivate` has.
    pub struct DeactivateCertificatesWhen(::httpmock::When);
    impl DeactivateCertificatesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/certificates/deactivate$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `certificate_ids` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::ToggleCertificatesRequest,
            >("deactivate_certificates", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/certificates/deactivate` is answered.
    pub struct DeactivateCertificatesThen(::httpmock::Then);
    impl DeactivateCertificatesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`OrganizationCertificate`](crate::types::OrganizationCertificate). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::OrganizationCertificate>,
                >(self.0, "deactivate_certificates", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "deactivate_certificates", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "deactivate_certificates", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/certificates/{certificate_id}` has.
    pub struct GetCertificateWhen(::httpmock::When);
    impl GetCertificateWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/certificates/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `certificate_id`. Id of the certificate.
        pub fn certificate_id(
            self,
            value: impl Into<crate::types::CertificateId>,
        ) -> Self {
            let value: crate::types::CertificateId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/certificates/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `include[]` among others; call it once for each of several values; `None` is for requests without it. What else the reply holds; without it, the content is left out.
        pub fn include<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::CertificateInclude>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include[]"))
            }
        }
    }
    /// How a request to `GET /organization/certificates/{certificate_id}` is answered.
    pub struct GetCertificateThen(::httpmock::Then);
    impl GetCertificateThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Certificate`](crate::types::Certificate). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Certificate,
                >(self.0, "get_certificate", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_certificate", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_certificate", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/certificates/{certificate_id}` has.
    pub struct UpdateCertificateWhen(::httpmock::When);
    impl UpdateCertificateWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/certificates/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `certificate_id`. Id of the certificate.
        pub fn certificate_id(
            self,
            value: impl Into<crate::types::CertificateId>,
        ) -> Self {
            let value: crate::types::CertificateId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/certificates/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `name` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateCertificateRequest,
            >("update_certificate", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/certificates/{certificate_id}` is answered.
    pub struct UpdateCertificateThen(::httpmock::Then);
    impl UpdateCertificateThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Certificate`](crate::types::Certificate). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Certificate,
                >(self.0, "update_certificate", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_certificate", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_certificate", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/certificates/{certificate_id}` has.
    pub struct DeleteCertificateWhen(::httpmock::When);
    impl DeleteCertificateWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/organization/certificates/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `certificate_id`. Id of the certificate.
        pub fn certificate_id(
            self,
            value: impl Into<crate::types::CertificateId>,
        ) -> Self {
            let value: crate::types::CertificateId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/certificates/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/certificates/{certificate_id}` is answered.
    pub struct DeleteCertificateThen(::httpmock::Then);
    impl DeleteCertificateThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`DeletedCertificate`](crate::types::DeletedCertificate). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::DeletedCertificate,
                >(self.0, "delete_certificate", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_certificate", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_certificate", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/costs` has.
    pub struct ListCostsWhen(::httpmock::When);
    impl ListCostsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/costs$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `api_key_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what was used with these API keys, named by their ids.
        pub fn api_key_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ApiKeyId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("api_key_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("api_key_ids[]"))
            }
        }
        /// With this `bucket_width`; `None` is for requests without it. How long a bucket is; costs come by the day only.
        pub fn bucket_width<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::CostsBucketWidth>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("bucket_width", value.to_string()))
            } else {
                Self(self.0.query_param_missing("bucket_width"))
            }
        }
        /// With this `end_time`; `None` is for requests without it. When the last bucket ends, excluded. Without it, the service goes on until now.
        pub fn end_time<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        /// With this `group_by[]` among others; call it once for each of several values; `None` is for requests without it. What the results of a bucket are split by; without it, each has one result for all. By API key only in ranges from 6 December 2025 on.
        pub fn group_by<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::CostsGroupBy>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_by[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_by[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many buckets a page holds at most. The service uses 7 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `line_items[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only these line items, each by its whole name.
        pub fn line_items<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("line_items[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("line_items[]"))
            }
        }
        /// With this `page`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it. It goes with that very query only.
        pub fn page<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these projects used.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `start_time`; `None` is for requests without it. When the first bucket begins, included.
        pub fn start_time(self, value: i64) -> Self {
            Self(self.0.query_param("start_time", value.to_string()))
        }
    }
    /// How a request to `GET /organization/costs` is answered.
    pub struct ListCostsThen(::httpmock::Then);
    impl ListCostsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`CostsBucket`](crate::types::CostsBucket). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::CostsBucket>,
                >(self.0, "list_costs", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_costs", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_costs", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/data_retention` has.
    pub struct GetDataRetentionWhen(::httpmock::When);
    impl GetDataRetentionWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/data_retention$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    /// How a request to `GET /organization/data_retention` is answered.
    pub struct GetDataRetentionThen(::httpmock::Then);
    impl GetDataRetentionThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`OrganizationDataRetentionSetting`](crate::types::OrganizationDataRetentionSetting). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::OrganizationDataRetentionSetting,
                >(self.0, "get_data_retention", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_data_retention", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_data_retention", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/data_retention` has.
    pub struct UpdateDataRetentionWhen(::httpmock::When);
    impl UpdateDataRetentionWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/data_retention$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `retention_type` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateOrganizationDataRetentionRequest,
            >("update_data_retention", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/data_retention` is answered.
    pub struct UpdateDataRetentionThen(::httpmock::Then);
    impl UpdateDataRetentionThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`OrganizationDataRetentionSetting`](crate::types::OrganizationDataRetentionSetting). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::OrganizationDataRetentionSetting,
                >(self.0, "update_data_retention", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_data_retention", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_data_retention", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/external_keys` has.
    pub struct ListExternalKeysWhen(::httpmock::When);
    impl ListExternalKeysWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/external_keys$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most, up to 100. How many the service takes by default is not documented.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. Which one the service takes by default is not documented.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
        /// With this `purpose`; `None` is for requests without it. Keeps only keys that serve this purpose.
        pub fn purpose<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ExternalKeyPurpose>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("purpose", value.to_string()))
            } else {
                Self(self.0.query_param_missing("purpose"))
            }
        }
    }
    /// How a request to `GET /organization/external_keys` is answered.
    pub struct ListExternalKeysThen(::httpmock::Then);
    impl ListExternalKeysThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`ExternalKey`](crate::types::ExternalKey). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::ExternalKey>,
                >(self.0, "list_external_keys", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_external_keys", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_external_keys", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/external_keys` has.
    pub struct CreateExternalKeyWhen(::httpmock::When);
    impl CreateExternalKeyWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/external_keys$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, a [`CreateExternalKeyRequest`](crate::types::CreateExternalKeyRequest). Give it that, or write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateExternalKeyRequest,
            >("create_external_key", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/external_keys` is answered.
    pub struct CreateExternalKeyThen(::httpmock::Then);
    impl CreateExternalKeyThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ExternalKey`](crate::types::ExternalKey). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ExternalKey,
                >(self.0, "create_external_key", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_external_key", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_external_key", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/external_keys/{external_key_id}` has.
    pub struct GetExternalKeyWhen(::httpmock::When);
    impl GetExternalKeyWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/external_keys/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `external_key_id`. Id of the encryption key as registered, not its name in the cloud.
        pub fn external_key_id(
            self,
            value: impl Into<crate::types::ExternalKeyId>,
        ) -> Self {
            let value: crate::types::ExternalKeyId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/external_keys/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/external_keys/{external_key_id}` is answered.
    pub struct GetExternalKeyThen(::httpmock::Then);
    impl GetExternalKeyThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ExternalKey`](crate::types::ExternalKey). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ExternalKey,
                >(self.0, "get_external_key", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_external_key", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_external_key", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/external_keys/{external_key_id}` has.
    pub struct DeleteExternalKeyWhen(::httpmock::When);
    impl DeleteExternalKeyWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/organization/external_keys/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `external_key_id`. Id of the encryption key as registered, not its name in the cloud.
        pub fn external_key_id(
            self,
            value: impl Into<crate::types::ExternalKeyId>,
        ) -> Self {
            let value: crate::types::ExternalKeyId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/external_keys/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/external_keys/{external_key_id}` is answered.
    pub struct DeleteExternalKeyThen(::httpmock::Then);
    impl DeleteExternalKeyThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ExternalKey`](crate::types::ExternalKey). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ExternalKey,
                >(self.0, "delete_external_key", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_external_key", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_external_key", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/external_keys/{external_key_id}/validate` has.
    pub struct ValidateExternalKeyWhen(::httpmock::When);
    impl ValidateExternalKeyWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/external_keys/[^/]*/validate$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `external_key_id`. Id of the encryption key as registered, not its name in the cloud.
        pub fn external_key_id(
            self,
            value: impl Into<crate::types::ExternalKeyId>,
        ) -> Self {
            let value: crate::types::ExternalKeyId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/external_keys/{}/validate$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `POST /organization/external_keys/{external_key_id}/validate` is answered.
    pub struct ValidateExternalKeyThen(::httpmock::Then);
    impl ValidateExternalKeyThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ExternalKeyValidation`](crate::types::ExternalKeyValidation). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ExternalKeyValidation,
                >(self.0, "validate_external_key", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "validate_external_key", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "validate_external_key", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/external_storage` has.
    pub struct ListExternalStorageWhen(::httpmock::When);
    impl ListExternalStorageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/external_storage$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most, 1 to 100. How many the service takes by default is not documented.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. Which one the service takes by default is not documented.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
        /// With this `project_id`; `None` is for requests without it. Keeps only storage of this project.
        pub fn project_id<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_id", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_id"))
            }
        }
    }
    /// How a request to `GET /organization/external_storage` is answered.
    pub struct ListExternalStorageThen(::httpmock::Then);
    impl ListExternalStorageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`ExternalStorageConfiguration`](crate::types::ExternalStorageConfiguration). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<
                        crate::raw::types::ExternalStorageConfiguration,
                    >,
                >(self.0, "list_external_storage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_external_storage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_external_storage", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/external_storage` has.
    pub struct CreateExternalStorageWhen(::httpmock::When);
    impl CreateExternalStorageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/external_storage$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `project_id` (required), `provider` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateExternalStorageRequest,
            >("create_external_storage", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/external_storage` is answered.
    pub struct CreateExternalStorageThen(::httpmock::Then);
    impl CreateExternalStorageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ExternalStorageConfiguration`](crate::types::ExternalStorageConfiguration). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ExternalStorageConfiguration,
                >(self.0, "create_external_storage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_external_storage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_external_storage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/external_storage/{external_storage_id}` has.
    pub struct GetExternalStorageWhen(::httpmock::When);
    impl GetExternalStorageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/external_storage/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `external_storage_id`. Id of the storage as connected, not the name of a bucket.
        pub fn external_storage_id(
            self,
            value: impl Into<crate::types::ExternalStorageId>,
        ) -> Self {
            let value: crate::types::ExternalStorageId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/external_storage/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/external_storage/{external_storage_id}` is answered.
    pub struct GetExternalStorageThen(::httpmock::Then);
    impl GetExternalStorageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ExternalStorageConfiguration`](crate::types::ExternalStorageConfiguration). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ExternalStorageConfiguration,
                >(self.0, "get_external_storage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_external_storage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_external_storage", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/external_storage/{external_storage_id}` has.
    pub struct DeleteExternalStorageWhen(::httpmock::When);
    impl DeleteExternalStorageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/organization/external_storage/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `external_storage_id`. Id of the storage as connected, not the name of a bucket.
        pub fn external_storage_id(
            self,
            value: impl Into<crate::types::ExternalStorageId>,
        ) -> Self {
            let value: crate::types::ExternalStorageId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/external_storage/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/external_storage/{external_storage_id}` is answered.
    pub struct DeleteExternalStorageThen(::httpmock::Then);
    impl DeleteExternalStorageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Deleted,
                >(self.0, "delete_external_storage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_external_storage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_external_storage", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/external_storage/{external_storage_id}/validate` has.
    pub struct ValidateExternalStorageWhen(::httpmock::When);
    impl ValidateExternalStorageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/external_storage/[^/]*/validate$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `external_storage_id`. Id of the storage as connected, not the name of a bucket.
        pub fn external_storage_id(
            self,
            value: impl Into<crate::types::ExternalStorageId>,
        ) -> Self {
            let value: crate::types::ExternalStorageId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/external_storage/{}/validate$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `POST /organization/external_storage/{external_storage_id}/validate` is answered.
    pub struct ValidateExternalStorageThen(::httpmock::Then);
    impl ValidateExternalStorageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ExternalStorageConfiguration`](crate::types::ExternalStorageConfiguration). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ExternalStorageConfiguration,
                >(self.0, "validate_external_storage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "validate_external_storage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "validate_external_storage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/groups` has.
    pub struct ListGroupsWhen(::httpmock::When);
    impl ListGroupsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/groups$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 100 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. The service sorts ascending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /organization/groups` is answered.
    pub struct ListGroupsThen(::httpmock::Then);
    impl ListGroupsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`Group`](crate::types::Group). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::Group>,
                >(self.0, "list_groups", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_groups", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_groups", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/groups` has.
    pub struct CreateGroupWhen(::httpmock::When);
    impl CreateGroupWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/groups$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `name` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateGroupRequest,
            >("create_group", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/groups` is answered.
    pub struct CreateGroupThen(::httpmock::Then);
    impl CreateGroupThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Group`](crate::types::Group). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<types::Group>(self.0, "create_group", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_group", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_group", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/groups/{group_id}` has.
    pub struct GetGroupWhen(::httpmock::When);
    impl GetGroupWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/groups/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/groups/{group_id}` is answered.
    pub struct GetGroupThen(::httpmock::Then);
    impl GetGroupThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Group`](crate::types::Group). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(crate::mock::answer::<types::Group>(self.0, "get_group", 200, &value))
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_group", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_group", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/groups/{group_id}` has.
    pub struct UpdateGroupWhen(::httpmock::When);
    impl UpdateGroupWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/groups/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `name` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateGroupRequest,
            >("update_group", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/groups/{group_id}` is answered.
    pub struct UpdateGroupThen(::httpmock::Then);
    impl UpdateGroupThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Group`](crate::types::Group). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<types::Group>(self.0, "update_group", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_group", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_group", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/groups/{group_id}` has.
    pub struct DeleteGroupWhen(::httpmock::When);
    impl DeleteGroupWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(crate::mock::path("^/organization/groups/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/groups/{group_id}` is answered.
    pub struct DeleteGroupThen(::httpmock::Then);
    impl DeleteGroupThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Deleted,
                >(self.0, "delete_group", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_group", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_group", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/groups/{group_id}/roles` has.
    pub struct ListGroupRolesWhen(::httpmock::When);
    impl ListGroupRolesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/groups/[^/]*/roles$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/{}/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 1000 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. The service sorts ascending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /organization/groups/{group_id}/roles` is answered.
    pub struct ListGroupRolesThen(::httpmock::Then);
    impl ListGroupRolesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`AssignedRole`](crate::types::AssignedRole). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::AssignedRole>,
                >(self.0, "list_group_roles", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_group_roles", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_group_roles", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/groups/{group_id}/roles` has.
    pub struct AssignGroupRoleWhen(::httpmock::When);
    impl AssignGroupRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/groups/[^/]*/roles$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/{}/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `role_id` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::AssignRoleRequest,
            >("assign_group_role", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/groups/{group_id}/roles` is answered.
    pub struct AssignGroupRoleThen(::httpmock::Then);
    impl AssignGroupRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`GroupRoleAssignment`](crate::types::GroupRoleAssignment). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::GroupRoleAssignment,
                >(self.0, "assign_group_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "assign_group_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "assign_group_role", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/groups/{group_id}/roles/{role_id}` has.
    pub struct GetGroupRoleWhen(::httpmock::When);
    impl GetGroupRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/groups/[^/]*/roles/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/{}/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/.*/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/groups/{group_id}/roles/{role_id}` is answered.
    pub struct GetGroupRoleThen(::httpmock::Then);
    impl GetGroupRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`AssignedRole`](crate::types::AssignedRole). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::AssignedRole,
                >(self.0, "get_group_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_group_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_group_role", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/groups/{group_id}/roles/{role_id}` has.
    pub struct UnassignGroupRoleWhen(::httpmock::When);
    impl UnassignGroupRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/organization/groups/[^/]*/roles/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/{}/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/.*/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/groups/{group_id}/roles/{role_id}` is answered.
    pub struct UnassignGroupRoleThen(::httpmock::Then);
    impl UnassignGroupRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Removed`](crate::types::Removed). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Removed,
                >(self.0, "unassign_group_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "unassign_group_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "unassign_group_role", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/groups/{group_id}/users` has.
    pub struct ListGroupUsersWhen(::httpmock::When);
    impl ListGroupUsersWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/groups/[^/]*/users$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/{}/users$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 100 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the members. The service sorts descending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /organization/groups/{group_id}/users` is answered.
    pub struct ListGroupUsersThen(::httpmock::Then);
    impl ListGroupUsersThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`GroupUser`](crate::types::GroupUser). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::GroupUser>,
                >(self.0, "list_group_users", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_group_users", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_group_users", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/groups/{group_id}/users` has.
    pub struct AddGroupUserWhen(::httpmock::When);
    impl AddGroupUserWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/groups/[^/]*/users$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/{}/users$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `user_id` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::AddGroupUserRequest,
            >("add_group_user", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/groups/{group_id}/users` is answered.
    pub struct AddGroupUserThen(::httpmock::Then);
    impl AddGroupUserThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`GroupUserAssignment`](crate::types::GroupUserAssignment). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::GroupUserAssignment,
                >(self.0, "add_group_user", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "add_group_user", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "add_group_user", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/groups/{group_id}/users/{user_id}` has.
    pub struct GetGroupUserWhen(::httpmock::When);
    impl GetGroupUserWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/groups/[^/]*/users/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/{}/users/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/.*/users/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/groups/{group_id}/users/{user_id}` is answered.
    pub struct GetGroupUserThen(::httpmock::Then);
    impl GetGroupUserThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`GroupUserDetails`](crate::types::GroupUserDetails). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::GroupUserDetails,
                >(self.0, "get_group_user", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_group_user", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_group_user", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/groups/{group_id}/users/{user_id}` has.
    pub struct RemoveGroupUserWhen(::httpmock::When);
    impl RemoveGroupUserWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/organization/groups/[^/]*/users/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/{}/users/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/groups/.*/users/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/groups/{group_id}/users/{user_id}` is answered.
    pub struct RemoveGroupUserThen(::httpmock::Then);
    impl RemoveGroupUserThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Removed`](crate::types::Removed). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Removed,
                >(self.0, "remove_group_user", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "remove_group_user", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "remove_group_user", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/invites` has.
    pub struct ListInvitesWhen(::httpmock::When);
    impl ListInvitesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/invites$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
    }
    /// How a request to `GET /organization/invites` is answered.
    pub struct ListInvitesThen(::httpmock::Then);
    impl ListInvitesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`Invite`](crate::types::Invite). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::Invite>,
                >(self.0, "list_invites", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_invites", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_invites", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/invites` has.
    pub struct CreateInviteWhen(::httpmock::When);
    impl CreateInviteWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/invites$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `email` (required), `role` (required), `projects`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateInviteRequest,
            >("create_invite", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/invites` is answered.
    pub struct CreateInviteThen(::httpmock::Then);
    impl CreateInviteThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Invite`](crate::types::Invite). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Invite,
                >(self.0, "create_invite", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_invite", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_invite", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/invites/{invite_id}` has.
    pub struct GetInviteWhen(::httpmock::When);
    impl GetInviteWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/invites/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `invite_id`. Id of the invite.
        pub fn invite_id(self, value: impl Into<crate::types::InviteId>) -> Self {
            let value: crate::types::InviteId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/invites/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/invites/{invite_id}` is answered.
    pub struct GetInviteThen(::httpmock::Then);
    impl GetInviteThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Invite`](crate::types::Invite). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(crate::mock::answer::<types::Invite>(self.0, "get_invite", 200, &value))
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_invite", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_invite", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/invites/{invite_id}` has.
    pub struct DeleteInviteWhen(::httpmock::When);
    impl DeleteInviteWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(crate::mock::path("^/organization/invites/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `invite_id`. Id of the invite.
        pub fn invite_id(self, value: impl Into<crate::types::InviteId>) -> Self {
            let value: crate::types::InviteId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/invites/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/invites/{invite_id}` is answered.
    pub struct DeleteInviteThen(::httpmock::Then);
    impl DeleteInviteThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Deleted,
                >(self.0, "delete_invite", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_invite", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_invite", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects` has.
    pub struct ListProjectsWhen(::httpmock::When);
    impl ListProjectsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/projects$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `include_archived`; `None` is for requests without it. Whether archived projects are listed too. The service leaves them out by default.
        pub fn include_archived<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include_archived", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include_archived"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
    }
    /// How a request to `GET /organization/projects` is answered.
    pub struct ListProjectsThen(::httpmock::Then);
    impl ListProjectsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`Project`](crate::types::Project). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::Project>,
                >(self.0, "list_projects", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_projects", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_projects", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects` has.
    pub struct CreateProjectWhen(::httpmock::When);
    impl CreateProjectWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/projects$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `name` (required), `external_key_id`, `geography`, `residency`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateProjectRequest,
            >("create_project", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects` is answered.
    pub struct CreateProjectThen(::httpmock::Then);
    impl CreateProjectThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Project`](crate::types::Project). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Project,
                >(self.0, "create_project", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_project", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_project", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}` has.
    pub struct GetProjectWhen(::httpmock::When);
    impl GetProjectWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/projects/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/projects/{project_id}` is answered.
    pub struct GetProjectThen(::httpmock::Then);
    impl GetProjectThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Project`](crate::types::Project). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<types::Project>(self.0, "get_project", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}` has.
    pub struct UpdateProjectWhen(::httpmock::When);
    impl UpdateProjectWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/projects/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `external_key_id`, `geography`, `name`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateProjectRequest,
            >("update_project", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}` is answered.
    pub struct UpdateProjectThen(::httpmock::Then);
    impl UpdateProjectThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Project`](crate::types::Project). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Project,
                >(self.0, "update_project", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/api_keys` has.
    pub struct ListProjectApiKeysWhen(::httpmock::When);
    impl ListProjectApiKeysWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/api_keys$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/api_keys$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `owner_project_access`; `None` is for requests without it. Keeps only keys whose owner still has, or no longer has, access to the project; `any` keeps all. Without it, keys that work may be left out.
        pub fn owner_project_access<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::OwnerProjectAccessFilter>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("owner_project_access", value.to_string()))
            } else {
                Self(self.0.query_param_missing("owner_project_access"))
            }
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/api_keys` is answered.
    pub struct ListProjectApiKeysThen(::httpmock::Then);
    impl ListProjectApiKeysThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`ProjectApiKey`](crate::types::ProjectApiKey). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::ProjectApiKey>,
                >(self.0, "list_project_api_keys", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_api_keys", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_api_keys", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/api_keys/{api_key_id}` has.
    pub struct GetProjectApiKeyWhen(::httpmock::When);
    impl GetProjectApiKeyWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/api_keys/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/api_keys/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `api_key_id`. Id of the API key, not its value.
        pub fn api_key_id(self, value: impl Into<crate::types::ApiKeyId>) -> Self {
            let value: crate::types::ApiKeyId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/.*/api_keys/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/api_keys/{api_key_id}` is answered.
    pub struct GetProjectApiKeyThen(::httpmock::Then);
    impl GetProjectApiKeyThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ProjectApiKey`](crate::types::ProjectApiKey). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ProjectApiKey,
                >(self.0, "get_project_api_key", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_api_key", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_api_key", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/api_keys/{api_key_id}` has.
    pub struct UpdateProjectApiKeyWhen(::httpmock::When);
    impl UpdateProjectApiKeyWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/api_keys/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/api_keys/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `api_key_id`. Id of the API key, not its value.
        pub fn api_key_id(self, value: impl Into<crate::types::ApiKeyId>) -> Self {
            let value: crate::types::ApiKeyId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/.*/api_keys/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `expires_in_seconds`, `scopes`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateApiKeyRequest,
            >("update_project_api_key", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/api_keys/{api_key_id}` is answered.
    pub struct UpdateProjectApiKeyThen(::httpmock::Then);
    impl UpdateProjectApiKeyThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ProjectApiKey`](crate::types::ProjectApiKey). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ProjectApiKey,
                >(self.0, "update_project_api_key", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_api_key", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_api_key", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}` has.
    pub struct DeleteProjectApiKeyWhen(::httpmock::When);
    impl DeleteProjectApiKeyWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/api_keys/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/api_keys/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `api_key_id`. Id of the API key, not its value.
        pub fn api_key_id(self, value: impl Into<crate::types::ApiKeyId>) -> Self {
            let value: crate::types::ApiKeyId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/.*/api_keys/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}` is answered.
    pub struct DeleteProjectApiKeyThen(::httpmock::Then);
    impl DeleteProjectApiKeyThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Deleted,
                >(self.0, "delete_project_api_key", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_api_key", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_api_key", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/archive` has.
    pub struct ArchiveProjectWhen(::httpmock::When);
    impl ArchiveProjectWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/archive$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/archive$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/archive` is answered.
    pub struct ArchiveProjectThen(::httpmock::Then);
    impl ArchiveProjectThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Project`](crate::types::Project). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Project,
                >(self.0, "archive_project", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "archive_project", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "archive_project", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/certificates` has.
    pub struct ListProjectCertificatesWhen(::httpmock::When);
    impl ListProjectCertificatesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/certificates$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/certificates$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order by time of creation. The service sorts descending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/certificates` is answered.
    pub struct ListProjectCertificatesThen(::httpmock::Then);
    impl ListProjectCertificatesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`ProjectCertificate`](crate::types::ProjectCertificate). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::ProjectCertificate>,
                >(self.0, "list_project_certificates", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_certificates", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_certificates", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/certificates/activate` has.
    pub struct ActivateProjectCertificatesWhen(::httpmock::When);
    impl ActivateProjectCertificatesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/certificates/activate$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/certificates/activate$", value
                    .to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `certificate_ids` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::ToggleCertificatesRequest,
            >("activate_project_certificates", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/certificates/activate` is answered.
    pub struct ActivateProjectCertificatesThen(::httpmock::Then);
    impl ActivateProjectCertificatesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`ProjectCertificate`](crate::types::ProjectCertificate). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::ProjectCertificate>,
                >(self.0, "activate_project_certificates", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "activate_project_certificates", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "activate_project_certificates", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/certificates/deactivate` has.
    pub struct DeactivateProjectCertificatesWhen(::httpmock::When);
    impl DeactivateProjectCertificatesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/certificates/deactivate$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/certificates/deactivate$", value
                    .to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `certificate_ids` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::ToggleCertificatesRequest,
            >("deactivate_project_certificates", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/certificates/deactivate` is answered.
    pub struct DeactivateProjectCertificatesThen(::httpmock::Then);
    impl DeactivateProjectCertificatesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`ProjectCertificate`](crate::types::ProjectCertificate). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::ProjectCertificate>,
                >(self.0, "deactivate_project_certificates", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "deactivate_project_certificates", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "deactivate_project_certificates", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/data_retention` has.
    pub struct GetProjectDataRetentionWhen(::httpmock::When);
    impl GetProjectDataRetentionWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/data_retention$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/data_retention$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/data_retention` is answered.
    pub struct GetProjectDataRetentionThen(::httpmock::Then);
    impl GetProjectDataRetentionThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`DataRetentionSetting`](crate::types::DataRetentionSetting). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::DataRetentionSetting,
                >(self.0, "get_project_data_retention", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_data_retention", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_data_retention", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/data_retention` has.
    pub struct UpdateProjectDataRetentionWhen(::httpmock::When);
    impl UpdateProjectDataRetentionWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/data_retention$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/data_retention$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `retention_type` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateDataRetentionRequest,
            >("update_project_data_retention", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/data_retention` is answered.
    pub struct UpdateProjectDataRetentionThen(::httpmock::Then);
    impl UpdateProjectDataRetentionThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`DataRetentionSetting`](crate::types::DataRetentionSetting). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::DataRetentionSetting,
                >(self.0, "update_project_data_retention", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_data_retention", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_data_retention", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/groups` has.
    pub struct ListProjectGroupsWhen(::httpmock::When);
    impl ListProjectGroupsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/groups$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/groups$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. The service sorts ascending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/groups` is answered.
    pub struct ListProjectGroupsThen(::httpmock::Then);
    impl ListProjectGroupsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`ProjectGroup`](crate::types::ProjectGroup). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::ProjectGroup>,
                >(self.0, "list_project_groups", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_groups", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_groups", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/groups` has.
    pub struct AddProjectGroupWhen(::httpmock::When);
    impl AddProjectGroupWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/groups$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/groups$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `group_id` (required), `role` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::AddProjectGroupRequest,
            >("add_project_group", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/groups` is answered.
    pub struct AddProjectGroupThen(::httpmock::Then);
    impl AddProjectGroupThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ProjectGroup`](crate::types::ProjectGroup). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ProjectGroup,
                >(self.0, "add_project_group", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "add_project_group", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "add_project_group", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/groups/{group_id}` has.
    pub struct GetProjectGroupWhen(::httpmock::When);
    impl GetProjectGroupWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/groups/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/groups/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/.*/groups/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `group_type`; `None` is for requests without it. Which kind of group the id names. The service takes `group` by default.
        pub fn group_type<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::GroupType>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_type", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_type"))
            }
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/groups/{group_id}` is answered.
    pub struct GetProjectGroupThen(::httpmock::Then);
    impl GetProjectGroupThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ProjectGroup`](crate::types::ProjectGroup). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ProjectGroup,
                >(self.0, "get_project_group", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_group", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_group", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/projects/{project_id}/groups/{group_id}` has.
    pub struct RemoveProjectGroupWhen(::httpmock::When);
    impl RemoveProjectGroupWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/groups/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/groups/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/.*/groups/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/projects/{project_id}/groups/{group_id}` is answered.
    pub struct RemoveProjectGroupThen(::httpmock::Then);
    impl RemoveProjectGroupThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Removed`](crate::types::Removed). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Removed,
                >(self.0, "remove_project_group", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "remove_project_group", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "remove_project_group", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/hosted_tool_permissions` has.
    pub struct GetProjectHostedToolPermissionsWhen(::httpmock::When);
    impl GetProjectHostedToolPermissionsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/hosted_tool_permissions$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/hosted_tool_permissions$", value
                    .to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/hosted_tool_permissions` is answered.
    pub struct GetProjectHostedToolPermissionsThen(::httpmock::Then);
    impl GetProjectHostedToolPermissionsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`HostedToolPermissions`](crate::types::HostedToolPermissions). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::HostedToolPermissions,
                >(self.0, "get_project_hosted_tool_permissions", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_hosted_tool_permissions", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_hosted_tool_permissions", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/hosted_tool_permissions` has.
    pub struct UpdateProjectHostedToolPermissionsWhen(::httpmock::When);
    impl UpdateProjectHostedToolPermissionsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/hosted_tool_permissions$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/hosted_tool_permissions$", value
                    .to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `code_interpreter`, `file_search`, `image_generation`, `mcp`, `web_search`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateHostedToolPermissionsRequest,
            >("update_project_hosted_tool_permissions", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/hosted_tool_permissions` is answered.
    pub struct UpdateProjectHostedToolPermissionsThen(::httpmock::Then);
    impl UpdateProjectHostedToolPermissionsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`HostedToolPermissions`](crate::types::HostedToolPermissions). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::HostedToolPermissions,
                >(self.0, "update_project_hosted_tool_permissions", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_hosted_tool_permissions", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_hosted_tool_permissions", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/model_permissions` has.
    pub struct GetProjectModelPermissionsWhen(::httpmock::When);
    impl GetProjectModelPermissionsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/model_permissions$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/model_permissions$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/model_permissions` is answered.
    pub struct GetProjectModelPermissionsThen(::httpmock::Then);
    impl GetProjectModelPermissionsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ModelPermissions`](crate::types::ModelPermissions). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ModelPermissions,
                >(self.0, "get_project_model_permissions", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_model_permissions", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_model_permissions", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/model_permissions` has.
    pub struct UpdateProjectModelPermissionsWhen(::httpmock::When);
    impl UpdateProjectModelPermissionsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/model_permissions$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/model_permissions$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `mode` (required), `model_ids` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateModelPermissionsRequest,
            >("update_project_model_permissions", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/model_permissions` is answered.
    pub struct UpdateProjectModelPermissionsThen(::httpmock::Then);
    impl UpdateProjectModelPermissionsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ModelPermissions`](crate::types::ModelPermissions). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ModelPermissions,
                >(self.0, "update_project_model_permissions", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_model_permissions", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_model_permissions", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/projects/{project_id}/model_permissions` has.
    pub struct DeleteProjectModelPermissionsWhen(::httpmock::When);
    impl DeleteProjectModelPermissionsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/model_permissions$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/model_permissions$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/projects/{project_id}/model_permissions` is answered.
    pub struct DeleteProjectModelPermissionsThen(::httpmock::Then);
    impl DeleteProjectModelPermissionsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Removed`](crate::types::Removed). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Removed,
                >(self.0, "delete_project_model_permissions", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_model_permissions", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_model_permissions", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/rate_limits` has.
    pub struct ListProjectRateLimitsWhen(::httpmock::When);
    impl ListProjectRateLimitsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/rate_limits$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/rate_limits$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `before`; `None` is for requests without it. Id of an item; the page ends before it. For paging backwards.
        pub fn before<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("before", value.to_string()))
            } else {
                Self(self.0.query_param_missing("before"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 100 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/rate_limits` is answered.
    pub struct ListProjectRateLimitsThen(::httpmock::Then);
    impl ListProjectRateLimitsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`ProjectRateLimit`](crate::types::ProjectRateLimit). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::ProjectRateLimit>,
                >(self.0, "list_project_rate_limits", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_rate_limits", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_rate_limits", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}` has.
    pub struct UpdateProjectRateLimitWhen(::httpmock::When);
    impl UpdateProjectRateLimitWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/rate_limits/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/rate_limits/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `rate_limit_id`. Id of the rate limit, such as `rl-gpt-4o`.
        pub fn rate_limit_id(self, value: impl Into<crate::types::RateLimitId>) -> Self {
            let value: crate::types::RateLimitId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/.*/rate_limits/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `batch_1_day_max_input_tokens`, `max_audio_megabytes_per_1_minute`, `max_images_per_1_minute`, `max_requests_per_1_day`, `max_requests_per_1_minute`, `max_tokens_per_1_minute`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateRateLimitRequest,
            >("update_project_rate_limit", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}` is answered.
    pub struct UpdateProjectRateLimitThen(::httpmock::Then);
    impl UpdateProjectRateLimitThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ProjectRateLimit`](crate::types::ProjectRateLimit). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ProjectRateLimit,
                >(self.0, "update_project_rate_limit", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_rate_limit", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_rate_limit", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/service_accounts` has.
    pub struct ListProjectServiceAccountsWhen(::httpmock::When);
    impl ListProjectServiceAccountsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/service_accounts$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/service_accounts$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/service_accounts` is answered.
    pub struct ListProjectServiceAccountsThen(::httpmock::Then);
    impl ListProjectServiceAccountsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`ProjectServiceAccount`](crate::types::ProjectServiceAccount). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::ProjectServiceAccount>,
                >(self.0, "list_project_service_accounts", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_service_accounts", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_service_accounts", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/service_accounts` has.
    pub struct CreateProjectServiceAccountWhen(::httpmock::When);
    impl CreateProjectServiceAccountWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/service_accounts$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/service_accounts$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `name` (required), `create_service_account_only`, `expires_in_seconds`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateServiceAccountRequest,
            >("create_project_service_account", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/service_accounts` is answered.
    pub struct CreateProjectServiceAccountThen(::httpmock::Then);
    impl CreateProjectServiceAccountThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`CreatedServiceAccount`](crate::types::CreatedServiceAccount). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::CreatedServiceAccount,
                >(self.0, "create_project_service_account", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_project_service_account", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_project_service_account", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/service_accounts/{service_account_id}` has.
    pub struct GetProjectServiceAccountWhen(::httpmock::When);
    impl GetProjectServiceAccountWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/service_accounts/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/service_accounts/.*$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `service_account_id`. Id of the service account.
        pub fn service_account_id(
            self,
            value: impl Into<crate::types::ServiceAccountId>,
        ) -> Self {
            let value: crate::types::ServiceAccountId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/.*/service_accounts/{}$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/service_accounts/{service_account_id}` is answered.
    pub struct GetProjectServiceAccountThen(::httpmock::Then);
    impl GetProjectServiceAccountThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ProjectServiceAccount`](crate::types::ProjectServiceAccount). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ProjectServiceAccount,
                >(self.0, "get_project_service_account", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_service_account", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_service_account", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/service_accounts/{service_account_id}` has.
    pub struct UpdateProjectServiceAccountWhen(::httpmock::When);
    impl UpdateProjectServiceAccountWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/service_accounts/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/service_accounts/.*$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `service_account_id`. Id of the service account.
        pub fn service_account_id(
            self,
            value: impl Into<crate::types::ServiceAccountId>,
        ) -> Self {
            let value: crate::types::ServiceAccountId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/.*/service_accounts/{}$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `name`, `role`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateServiceAccountRequest,
            >("update_project_service_account", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/service_accounts/{service_account_id}` is answered.
    pub struct UpdateProjectServiceAccountThen(::httpmock::Then);
    impl UpdateProjectServiceAccountThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ProjectServiceAccount`](crate::types::ProjectServiceAccount). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ProjectServiceAccount,
                >(self.0, "update_project_service_account", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_service_account", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_service_account", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}` has.
    pub struct DeleteProjectServiceAccountWhen(::httpmock::When);
    impl DeleteProjectServiceAccountWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/service_accounts/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/service_accounts/.*$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `service_account_id`. Id of the service account.
        pub fn service_account_id(
            self,
            value: impl Into<crate::types::ServiceAccountId>,
        ) -> Self {
            let value: crate::types::ServiceAccountId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/.*/service_accounts/{}$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}` is answered.
    pub struct DeleteProjectServiceAccountThen(::httpmock::Then);
    impl DeleteProjectServiceAccountThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Deleted,
                >(self.0, "delete_project_service_account", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_service_account", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_service_account", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys` has.
    pub struct CreateProjectServiceAccountApiKeyWhen(::httpmock::When);
    impl CreateProjectServiceAccountApiKeyWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/service_accounts/[^/]*/api_keys$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/service_accounts/.*/api_keys$", value
                    .to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `service_account_id`. Id of the service account.
        pub fn service_account_id(
            self,
            value: impl Into<crate::types::ServiceAccountId>,
        ) -> Self {
            let value: crate::types::ServiceAccountId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/.*/service_accounts/{}/api_keys$", value
                    .to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `expires_in_seconds`, `name`, `scopes`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateServiceAccountApiKeyRequest,
            >("create_project_service_account_api_key", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys` is answered.
    pub struct CreateProjectServiceAccountApiKeyThen(::httpmock::Then);
    impl CreateProjectServiceAccountApiKeyThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`CreatedApiKey`](crate::types::CreatedApiKey). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::CreatedApiKey,
                >(self.0, "create_project_service_account_api_key", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_project_service_account_api_key", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_project_service_account_api_key", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/service_tier_settings` has.
    pub struct GetProjectServiceTierSettingsWhen(::httpmock::When);
    impl GetProjectServiceTierSettingsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/service_tier_settings$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/service_tier_settings$", value
                    .to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/service_tier_settings` is answered.
    pub struct GetProjectServiceTierSettingsThen(::httpmock::Then);
    impl GetProjectServiceTierSettingsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ServiceTierSettings`](crate::types::ServiceTierSettings). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ServiceTierSettings,
                >(self.0, "get_project_service_tier_settings", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_service_tier_settings", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_service_tier_settings", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/service_tier_settings` has.
    pub struct UpdateProjectServiceTierSettingsWhen(::httpmock::When);
    impl UpdateProjectServiceTierSettingsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/service_tier_settings$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/service_tier_settings$", value
                    .to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `default`, `enabled_tiers`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateServiceTierSettingsRequest,
            >("update_project_service_tier_settings", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/service_tier_settings` is answered.
    pub struct UpdateProjectServiceTierSettingsThen(::httpmock::Then);
    impl UpdateProjectServiceTierSettingsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ServiceTierSettings`](crate::types::ServiceTierSettings). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ServiceTierSettings,
                >(self.0, "update_project_service_tier_settings", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_service_tier_settings", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_service_tier_settings", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/spend_alerts` has.
    pub struct ListProjectSpendAlertsWhen(::httpmock::When);
    impl ListProjectSpendAlertsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/spend_alerts$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/spend_alerts$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `before`; `None` is for requests without it. Id of an item; the page ends before it. For paging backwards.
        pub fn before<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("before", value.to_string()))
            } else {
                Self(self.0.query_param_missing("before"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. The service sorts ascending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/spend_alerts` is answered.
    pub struct ListProjectSpendAlertsThen(::httpmock::Then);
    impl ListProjectSpendAlertsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`SpendAlert`](crate::types::SpendAlert). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::SpendAlert>,
                >(self.0, "list_project_spend_alerts", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_spend_alerts", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_spend_alerts", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/spend_alerts` has.
    pub struct CreateProjectSpendAlertWhen(::httpmock::When);
    impl CreateProjectSpendAlertWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/spend_alerts$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/spend_alerts$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `threshold_amount` (required), `notification_channel` (required), `currency` (required), `interval` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::SpendAlertRequest,
            >("create_project_spend_alert", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/spend_alerts` is answered.
    pub struct CreateProjectSpendAlertThen(::httpmock::Then);
    impl CreateProjectSpendAlertThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`SpendAlert`](crate::types::SpendAlert). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::SpendAlert,
                >(self.0, "create_project_spend_alert", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_project_spend_alert", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_project_spend_alert", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/spend_alerts/{alert_id}` has.
    pub struct GetProjectSpendAlertWhen(::httpmock::When);
    impl GetProjectSpendAlertWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/spend_alerts/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/spend_alerts/.*$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `alert_id`. Id of the spend alert.
        pub fn alert_id(self, value: impl Into<crate::types::SpendAlertId>) -> Self {
            let value: crate::types::SpendAlertId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/.*/spend_alerts/{}$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/spend_alerts/{alert_id}` is answered.
    pub struct GetProjectSpendAlertThen(::httpmock::Then);
    impl GetProjectSpendAlertThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`SpendAlert`](crate::types::SpendAlert). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::SpendAlert,
                >(self.0, "get_project_spend_alert", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_spend_alert", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_spend_alert", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/spend_alerts/{alert_id}` has.
    pub struct UpdateProjectSpendAlertWhen(::httpmock::When);
    impl UpdateProjectSpendAlertWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/spend_alerts/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/spend_alerts/.*$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `alert_id`. Id of the spend alert.
        pub fn alert_id(self, value: impl Into<crate::types::SpendAlertId>) -> Self {
            let value: crate::types::SpendAlertId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/.*/spend_alerts/{}$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `threshold_amount` (required), `notification_channel` (required), `currency` (required), `interval` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::SpendAlertRequest,
            >("update_project_spend_alert", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/spend_alerts/{alert_id}` is answered.
    pub struct UpdateProjectSpendAlertThen(::httpmock::Then);
    impl UpdateProjectSpendAlertThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`SpendAlert`](crate::types::SpendAlert). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::SpendAlert,
                >(self.0, "update_project_spend_alert", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_spend_alert", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_spend_alert", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}` has.
    pub struct DeleteProjectSpendAlertWhen(::httpmock::When);
    impl DeleteProjectSpendAlertWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/projects/[^/]*/spend_alerts/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/{}/spend_alerts/.*$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `alert_id`. Id of the spend alert.
        pub fn alert_id(self, value: impl Into<crate::types::SpendAlertId>) -> Self {
            let value: crate::types::SpendAlertId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/projects/.*/spend_alerts/{}$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}` is answered.
    pub struct DeleteProjectSpendAlertThen(::httpmock::Then);
    impl DeleteProjectSpendAlertThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Deleted,
                >(self.0, "delete_project_spend_alert", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_spend_alert", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_spend_alert", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/spend_limit` has.
    pub struct GetProjectSpendLimitWhen(::httpmock::When);
    impl GetProjectSpendLimitWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/spend_limit$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/spend_limit$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/spend_limit` is answered.
    pub struct GetProjectSpendLimitThen(::httpmock::Then);
    impl GetProjectSpendLimitThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`HardSpendLimit`](crate::types::HardSpendLimit). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::HardSpendLimit,
                >(self.0, "get_project_spend_limit", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_spend_limit", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_spend_limit", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/spend_limit` has.
    pub struct UpdateProjectSpendLimitWhen(::httpmock::When);
    impl UpdateProjectSpendLimitWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/spend_limit$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/spend_limit$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `threshold_amount` (required), `currency` (required), `interval` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateSpendLimitRequest,
            >("update_project_spend_limit", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/spend_limit` is answered.
    pub struct UpdateProjectSpendLimitThen(::httpmock::Then);
    impl UpdateProjectSpendLimitThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`HardSpendLimit`](crate::types::HardSpendLimit). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::HardSpendLimit,
                >(self.0, "update_project_spend_limit", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_spend_limit", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_spend_limit", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/projects/{project_id}/spend_limit` has.
    pub struct DeleteProjectSpendLimitWhen(::httpmock::When);
    impl DeleteProjectSpendLimitWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/spend_limit$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/spend_limit$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/projects/{project_id}/spend_limit` is answered.
    pub struct DeleteProjectSpendLimitThen(::httpmock::Then);
    impl DeleteProjectSpendLimitThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Removed`](crate::types::Removed). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Removed,
                >(self.0, "delete_project_spend_limit", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_spend_limit", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_spend_limit", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/users` has.
    pub struct ListProjectUsersWhen(::httpmock::When);
    impl ListProjectUsersWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/users$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/users$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/users` is answered.
    pub struct ListProjectUsersThen(::httpmock::Then);
    impl ListProjectUsersThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`ProjectUser`](crate::types::ProjectUser). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::ProjectUser>,
                >(self.0, "list_project_users", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_users", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_users", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/users` has.
    pub struct CreateProjectUserWhen(::httpmock::When);
    impl CreateProjectUserWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/users$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/users$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `role` (required), `email`, `user_id`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateProjectUserRequest,
            >("create_project_user", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/users` is answered.
    pub struct CreateProjectUserThen(::httpmock::Then);
    impl CreateProjectUserThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ProjectUser`](crate::types::ProjectUser). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ProjectUser,
                >(self.0, "create_project_user", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_project_user", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_project_user", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/projects/{project_id}/users/{user_id}` has.
    pub struct GetProjectUserWhen(::httpmock::When);
    impl GetProjectUserWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/users/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/users/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/.*/users/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/projects/{project_id}/users/{user_id}` is answered.
    pub struct GetProjectUserThen(::httpmock::Then);
    impl GetProjectUserThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ProjectUser`](crate::types::ProjectUser). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ProjectUser,
                >(self.0, "get_project_user", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_user", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_user", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/projects/{project_id}/users/{user_id}` has.
    pub struct UpdateProjectUserWhen(::httpmock::When);
    impl UpdateProjectUserWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/users/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/users/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/.*/users/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `role` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateProjectUserRequest,
            >("update_project_user", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/projects/{project_id}/users/{user_id}` is answered.
    pub struct UpdateProjectUserThen(::httpmock::Then);
    impl UpdateProjectUserThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`ProjectUser`](crate::types::ProjectUser). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::ProjectUser,
                >(self.0, "update_project_user", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_user", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_user", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/projects/{project_id}/users/{user_id}` has.
    pub struct DeleteProjectUserWhen(::httpmock::When);
    impl DeleteProjectUserWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/organization/projects/[^/]*/users/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/{}/users/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/projects/.*/users/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/projects/{project_id}/users/{user_id}` is answered.
    pub struct DeleteProjectUserThen(::httpmock::Then);
    impl DeleteProjectUserThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Deleted,
                >(self.0, "delete_project_user", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_user", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_user", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/roles` has.
    pub struct ListRolesWhen(::httpmock::When);
    impl ListRolesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/roles$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 1000 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. The service sorts ascending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /organization/roles` is answered.
    pub struct ListRolesThen(::httpmock::Then);
    impl ListRolesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`Role`](crate::types::Role). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::Role>,
                >(self.0, "list_roles", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_roles", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_roles", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/roles` has.
    pub struct CreateRoleWhen(::httpmock::When);
    impl CreateRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/roles$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `role_name` (required), `permissions` (required), `description`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateRoleRequest,
            >("create_role", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/roles` is answered.
    pub struct CreateRoleThen(::httpmock::Then);
    impl CreateRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Role`](crate::types::Role). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(crate::mock::answer::<types::Role>(self.0, "create_role", 200, &value))
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_role", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/roles/{role_id}` has.
    pub struct GetRoleWhen(::httpmock::When);
    impl GetRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/roles/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/roles/{role_id}` is answered.
    pub struct GetRoleThen(::httpmock::Then);
    impl GetRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Role`](crate::types::Role). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(crate::mock::answer::<types::Role>(self.0, "get_role", 200, &value))
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_role", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/roles/{role_id}` has.
    pub struct UpdateRoleWhen(::httpmock::When);
    impl UpdateRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/roles/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `description`, `permissions`, `role_name`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateRoleRequest,
            >("update_role", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/roles/{role_id}` is answered.
    pub struct UpdateRoleThen(::httpmock::Then);
    impl UpdateRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Role`](crate::types::Role). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(crate::mock::answer::<types::Role>(self.0, "update_role", 200, &value))
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_role", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/roles/{role_id}` has.
    pub struct DeleteRoleWhen(::httpmock::When);
    impl DeleteRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(crate::mock::path("^/organization/roles/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/roles/{role_id}` is answered.
    pub struct DeleteRoleThen(::httpmock::Then);
    impl DeleteRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<types::Deleted>(self.0, "delete_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_role", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/spend_alerts` has.
    pub struct ListSpendAlertsWhen(::httpmock::When);
    impl ListSpendAlertsWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/spend_alerts$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `before`; `None` is for requests without it. Id of an item; the page ends before it. For paging backwards.
        pub fn before<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("before", value.to_string()))
            } else {
                Self(self.0.query_param_missing("before"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. The service sorts ascending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /organization/spend_alerts` is answered.
    pub struct ListSpendAlertsThen(::httpmock::Then);
    impl ListSpendAlertsThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`SpendAlert`](crate::types::SpendAlert). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::SpendAlert>,
                >(self.0, "list_spend_alerts", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_spend_alerts", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_spend_alerts", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/spend_alerts` has.
    pub struct CreateSpendAlertWhen(::httpmock::When);
    impl CreateSpendAlertWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/spend_alerts$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `threshold_amount` (required), `notification_channel` (required), `currency` (required), `interval` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::SpendAlertRequest,
            >("create_spend_alert", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/spend_alerts` is answered.
    pub struct CreateSpendAlertThen(::httpmock::Then);
    impl CreateSpendAlertThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`SpendAlert`](crate::types::SpendAlert). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::SpendAlert,
                >(self.0, "create_spend_alert", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_spend_alert", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_spend_alert", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/spend_alerts/{alert_id}` has.
    pub struct GetSpendAlertWhen(::httpmock::When);
    impl GetSpendAlertWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/spend_alerts/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `alert_id`. Id of the spend alert.
        pub fn alert_id(self, value: impl Into<crate::types::SpendAlertId>) -> Self {
            let value: crate::types::SpendAlertId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/spend_alerts/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/spend_alerts/{alert_id}` is answered.
    pub struct GetSpendAlertThen(::httpmock::Then);
    impl GetSpendAlertThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`SpendAlert`](crate::types::SpendAlert). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::SpendAlert,
                >(self.0, "get_spend_alert", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_spend_alert", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_spend_alert", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/spend_alerts/{alert_id}` has.
    pub struct UpdateSpendAlertWhen(::httpmock::When);
    impl UpdateSpendAlertWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/spend_alerts/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `alert_id`. Id of the spend alert.
        pub fn alert_id(self, value: impl Into<crate::types::SpendAlertId>) -> Self {
            let value: crate::types::SpendAlertId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/spend_alerts/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `threshold_amount` (required), `notification_channel` (required), `currency` (required), `interval` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::SpendAlertRequest,
            >("update_spend_alert", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/spend_alerts/{alert_id}` is answered.
    pub struct UpdateSpendAlertThen(::httpmock::Then);
    impl UpdateSpendAlertThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`SpendAlert`](crate::types::SpendAlert). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::SpendAlert,
                >(self.0, "update_spend_alert", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_spend_alert", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_spend_alert", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/spend_alerts/{alert_id}` has.
    pub struct DeleteSpendAlertWhen(::httpmock::When);
    impl DeleteSpendAlertWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/organization/spend_alerts/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `alert_id`. Id of the spend alert.
        pub fn alert_id(self, value: impl Into<crate::types::SpendAlertId>) -> Self {
            let value: crate::types::SpendAlertId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/spend_alerts/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/spend_alerts/{alert_id}` is answered.
    pub struct DeleteSpendAlertThen(::httpmock::Then);
    impl DeleteSpendAlertThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Deleted,
                >(self.0, "delete_spend_alert", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_spend_alert", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_spend_alert", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/spend_limit` has.
    pub struct GetSpendLimitWhen(::httpmock::When);
    impl GetSpendLimitWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/spend_limit$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    /// How a request to `GET /organization/spend_limit` is answered.
    pub struct GetSpendLimitThen(::httpmock::Then);
    impl GetSpendLimitThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`HardSpendLimit`](crate::types::HardSpendLimit). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::HardSpendLimit,
                >(self.0, "get_spend_limit", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_spend_limit", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_spend_limit", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/spend_limit` has.
    pub struct UpdateSpendLimitWhen(::httpmock::When);
    impl UpdateSpendLimitWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/spend_limit$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `threshold_amount` (required), `currency` (required), `interval` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateSpendLimitRequest,
            >("update_spend_limit", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/spend_limit` is answered.
    pub struct UpdateSpendLimitThen(::httpmock::Then);
    impl UpdateSpendLimitThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`HardSpendLimit`](crate::types::HardSpendLimit). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::HardSpendLimit,
                >(self.0, "update_spend_limit", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_spend_limit", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_spend_limit", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/spend_limit` has.
    pub struct DeleteSpendLimitWhen(::httpmock::When);
    impl DeleteSpendLimitWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(crate::mock::path("^/organization/spend_limit$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    /// How a request to `DELETE /organization/spend_limit` is answered.
    pub struct DeleteSpendLimitThen(::httpmock::Then);
    impl DeleteSpendLimitThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Removed`](crate::types::Removed). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Removed,
                >(self.0, "delete_spend_limit", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_spend_limit", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_spend_limit", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/usage/audio_speeches` has.
    pub struct ListAudioSpeechesUsageWhen(::httpmock::When);
    impl ListAudioSpeechesUsageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/usage/audio_speeches$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `api_key_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what was used with these API keys, named by their ids.
        pub fn api_key_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ApiKeyId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("api_key_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("api_key_ids[]"))
            }
        }
        /// With this `bucket_width`; `None` is for requests without it. How long a bucket is. The service takes a day by default.
        pub fn bucket_width<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::BucketWidth>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("bucket_width", value.to_string()))
            } else {
                Self(self.0.query_param_missing("bucket_width"))
            }
        }
        /// With this `end_time`; `None` is for requests without it. When the last bucket ends, excluded. Without it, the service goes on until now.
        pub fn end_time<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        /// With this `group_by[]` among others; call it once for each of several values; `None` is for requests without it. What the results of a bucket are split by; without it, each has one result for all.
        pub fn group_by<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ModelUsageGroupBy>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_by[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_by[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `models[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these models did.
        pub fn models<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("models[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("models[]"))
            }
        }
        /// With this `page`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it. It goes with that very query only.
        pub fn page<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these projects used.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `start_time`; `None` is for requests without it. When the first bucket begins, included.
        pub fn start_time(self, value: i64) -> Self {
            Self(self.0.query_param("start_time", value.to_string()))
        }
        /// With this `user_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these users used.
        pub fn user_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::UserId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("user_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("user_ids[]"))
            }
        }
    }
    /// How a request to `GET /organization/usage/audio_speeches` is answered.
    pub struct ListAudioSpeechesUsageThen(::httpmock::Then);
    impl ListAudioSpeechesUsageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`AudioSpeechesUsageBucket`](crate::types::AudioSpeechesUsageBucket). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::AudioSpeechesUsageBucket>,
                >(self.0, "list_audio_speeches_usage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_audio_speeches_usage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_audio_speeches_usage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/usage/audio_transcriptions` has.
    pub struct ListAudioTranscriptionsUsageWhen(::httpmock::When);
    impl ListAudioTranscriptionsUsageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/usage/audio_transcriptions$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `api_key_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what was used with these API keys, named by their ids.
        pub fn api_key_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ApiKeyId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("api_key_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("api_key_ids[]"))
            }
        }
        /// With this `bucket_width`; `None` is for requests without it. How long a bucket is. The service takes a day by default.
        pub fn bucket_width<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::BucketWidth>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("bucket_width", value.to_string()))
            } else {
                Self(self.0.query_param_missing("bucket_width"))
            }
        }
        /// With this `end_time`; `None` is for requests without it. When the last bucket ends, excluded. Without it, the service goes on until now.
        pub fn end_time<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        /// With this `group_by[]` among others; call it once for each of several values; `None` is for requests without it. What the results of a bucket are split by; without it, each has one result for all.
        pub fn group_by<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ModelUsageGroupBy>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_by[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_by[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `models[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these models did.
        pub fn models<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("models[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("models[]"))
            }
        }
        /// With this `page`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it. It goes with that very query only.
        pub fn page<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these projects used.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `start_time`; `None` is for requests without it. When the first bucket begins, included.
        pub fn start_time(self, value: i64) -> Self {
            Self(self.0.query_param("start_time", value.to_string()))
        }
        /// With this `user_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these users used.
        pub fn user_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::UserId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("user_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("user_ids[]"))
            }
        }
    }
    /// How a request to `GET /organization/usage/audio_transcriptions` is answered.
    pub struct ListAudioTranscriptionsUsageThen(::httpmock::Then);
    impl ListAudioTranscriptionsUsageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`AudioTranscriptionsUsageBucket`](crate::types::AudioTranscriptionsUsageBucket). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<
                        crate::raw::types::AudioTranscriptionsUsageBucket,
                    >,
                >(self.0, "list_audio_transcriptions_usage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_audio_transcriptions_usage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_audio_transcriptions_usage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/usage/code_interpreter_sessions` has.
    pub struct ListCodeInterpreterSessionsUsageWhen(::httpmock::When);
    impl ListCodeInterpreterSessionsUsageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/usage/code_interpreter_sessions$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `bucket_width`; `None` is for requests without it. How long a bucket is. The service takes a day by default.
        pub fn bucket_width<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::BucketWidth>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("bucket_width", value.to_string()))
            } else {
                Self(self.0.query_param_missing("bucket_width"))
            }
        }
        /// With this `end_time`; `None` is for requests without it. When the last bucket ends, excluded. Without it, the service goes on until now.
        pub fn end_time<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        /// With this `group_by[]` among others; call it once for each of several values; `None` is for requests without it. What the results of a bucket are split by; without it, each has one result for all.
        pub fn group_by<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectUsageGroupBy>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_by[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_by[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `page`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it. It goes with that very query only.
        pub fn page<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these projects used.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `start_time`; `None` is for requests without it. When the first bucket begins, included.
        pub fn start_time(self, value: i64) -> Self {
            Self(self.0.query_param("start_time", value.to_string()))
        }
    }
    /// How a request to `GET /organization/usage/code_interpreter_sessions` is answered.
    pub struct ListCodeInterpreterSessionsUsageThen(::httpmock::Then);
    impl ListCodeInterpreterSessionsUsageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`CodeInterpreterSessionsUsageBucket`](crate::types::CodeInterpreterSessionsUsageBucket). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<
                        crate::raw::types::CodeInterpreterSessionsUsageBucket,
                    >,
                >(self.0, "list_code_interpreter_sessions_usage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_code_interpreter_sessions_usage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_code_interpreter_sessions_usage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/usage/completions` has.
    pub struct ListCompletionsUsageWhen(::httpmock::When);
    impl ListCompletionsUsageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/usage/completions$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `api_key_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what was used with these API keys, named by their ids.
        pub fn api_key_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ApiKeyId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("api_key_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("api_key_ids[]"))
            }
        }
        /// With this `batch`; `None` is for requests without it. Keeps only requests through the Batch API, or only others; without it both count.
        pub fn batch<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("batch", value.to_string()))
            } else {
                Self(self.0.query_param_missing("batch"))
            }
        }
        /// With this `bucket_width`; `None` is for requests without it. How long a bucket is. The service takes a day by default.
        pub fn bucket_width<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::BucketWidth>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("bucket_width", value.to_string()))
            } else {
                Self(self.0.query_param_missing("bucket_width"))
            }
        }
        /// With this `end_time`; `None` is for requests without it. When the last bucket ends, excluded. Without it, the service goes on until now.
        pub fn end_time<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        /// With this `group_by[]` among others; call it once for each of several values; `None` is for requests without it. What the results of a bucket are split by; without it, each has one result for all.
        pub fn group_by<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::CompletionsUsageGroupBy>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_by[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_by[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `models[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these models did.
        pub fn models<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("models[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("models[]"))
            }
        }
        /// With this `page`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it. It goes with that very query only.
        pub fn page<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these projects used.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `start_time`; `None` is for requests without it. When the first bucket begins, included.
        pub fn start_time(self, value: i64) -> Self {
            Self(self.0.query_param("start_time", value.to_string()))
        }
        /// With this `user_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these users used.
        pub fn user_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::UserId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("user_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("user_ids[]"))
            }
        }
    }
    /// How a request to `GET /organization/usage/completions` is answered.
    pub struct ListCompletionsUsageThen(::httpmock::Then);
    impl ListCompletionsUsageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`CompletionsUsageBucket`](crate::types::CompletionsUsageBucket). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::CompletionsUsageBucket>,
                >(self.0, "list_completions_usage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_completions_usage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_completions_usage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/usage/decisions` has.
    pub struct ListDecisionsUsageWhen(::httpmock::When);
    impl ListDecisionsUsageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/usage/decisions$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `api_key_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what was used with these API keys, named by their ids.
        pub fn api_key_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ApiKeyId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("api_key_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("api_key_ids[]"))
            }
        }
        /// With this `batch`; `None` is for requests without it. Keeps only requests through the Batch API, or only others; without it both count.
        pub fn batch<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("batch", value.to_string()))
            } else {
                Self(self.0.query_param_missing("batch"))
            }
        }
        /// With this `bucket_width`; `None` is for requests without it. How long a bucket is. The service takes a day by default.
        pub fn bucket_width<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::BucketWidth>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("bucket_width", value.to_string()))
            } else {
                Self(self.0.query_param_missing("bucket_width"))
            }
        }
        /// With this `end_time`; `None` is for requests without it. When the last bucket ends, excluded. Without it, the service goes on until now.
        pub fn end_time<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        /// With this `group_by[]` among others; call it once for each of several values; `None` is for requests without it. What the results of a bucket are split by; without it, each has one result for all.
        pub fn group_by<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::CompletionsUsageGroupBy>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_by[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_by[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `models[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these models did.
        pub fn models<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("models[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("models[]"))
            }
        }
        /// With this `page`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it. It goes with that very query only.
        pub fn page<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these projects used.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `start_time`; `None` is for requests without it. When the first bucket begins, included.
        pub fn start_time(self, value: i64) -> Self {
            Self(self.0.query_param("start_time", value.to_string()))
        }
        /// With this `user_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these users used.
        pub fn user_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::UserId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("user_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("user_ids[]"))
            }
        }
    }
    /// How a request to `GET /organization/usage/decisions` is answered.
    pub struct ListDecisionsUsageThen(::httpmock::Then);
    impl ListDecisionsUsageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`DecisionsUsageBucket`](crate::types::DecisionsUsageBucket). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::DecisionsUsageBucket>,
                >(self.0, "list_decisions_usage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_decisions_usage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_decisions_usage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/usage/embeddings` has.
    pub struct ListEmbeddingsUsageWhen(::httpmock::When);
    impl ListEmbeddingsUsageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/usage/embeddings$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `api_key_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what was used with these API keys, named by their ids.
        pub fn api_key_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ApiKeyId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("api_key_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("api_key_ids[]"))
            }
        }
        /// With this `bucket_width`; `None` is for requests without it. How long a bucket is. The service takes a day by default.
        pub fn bucket_width<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::BucketWidth>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("bucket_width", value.to_string()))
            } else {
                Self(self.0.query_param_missing("bucket_width"))
            }
        }
        /// With this `end_time`; `None` is for requests without it. When the last bucket ends, excluded. Without it, the service goes on until now.
        pub fn end_time<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        /// With this `group_by[]` among others; call it once for each of several values; `None` is for requests without it. What the results of a bucket are split by; without it, each has one result for all.
        pub fn group_by<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ModelUsageGroupBy>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_by[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_by[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `models[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these models did.
        pub fn models<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("models[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("models[]"))
            }
        }
        /// With this `page`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it. It goes with that very query only.
        pub fn page<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these projects used.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `start_time`; `None` is for requests without it. When the first bucket begins, included.
        pub fn start_time(self, value: i64) -> Self {
            Self(self.0.query_param("start_time", value.to_string()))
        }
        /// With this `user_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these users used.
        pub fn user_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::UserId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("user_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("user_ids[]"))
            }
        }
    }
    /// How a request to `GET /organization/usage/embeddings` is answered.
    pub struct ListEmbeddingsUsageThen(::httpmock::Then);
    impl ListEmbeddingsUsageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`EmbeddingsUsageBucket`](crate::types::EmbeddingsUsageBucket). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::EmbeddingsUsageBucket>,
                >(self.0, "list_embeddings_usage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_embeddings_usage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_embeddings_usage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/usage/file_search_calls` has.
    pub struct ListFileSearchCallsUsageWhen(::httpmock::When);
    impl ListFileSearchCallsUsageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/usage/file_search_calls$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `api_key_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what was used with these API keys, named by their ids.
        pub fn api_key_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ApiKeyId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("api_key_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("api_key_ids[]"))
            }
        }
        /// With this `bucket_width`; `None` is for requests without it. How long a bucket is. The service takes a day by default.
        pub fn bucket_width<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::BucketWidth>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("bucket_width", value.to_string()))
            } else {
                Self(self.0.query_param_missing("bucket_width"))
            }
        }
        /// With this `end_time`; `None` is for requests without it. When the last bucket ends, excluded. Without it, the service goes on until now.
        pub fn end_time<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        /// With this `group_by[]` among others; call it once for each of several values; `None` is for requests without it. What the results of a bucket are split by; without it, each has one result for all.
        pub fn group_by<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::FileSearchUsageGroupBy>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_by[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_by[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `page`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it. It goes with that very query only.
        pub fn page<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these projects used.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `start_time`; `None` is for requests without it. When the first bucket begins, included.
        pub fn start_time(self, value: i64) -> Self {
            Self(self.0.query_param("start_time", value.to_string()))
        }
        /// With this `user_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these users used.
        pub fn user_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::UserId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("user_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("user_ids[]"))
            }
        }
        /// With this `vector_store_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only searches in these vector stores.
        pub fn vector_store_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::VectorStoreId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("vector_store_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("vector_store_ids[]"))
            }
        }
    }
    /// How a request to `GET /organization/usage/file_search_calls` is answered.
    pub struct ListFileSearchCallsUsageThen(::httpmock::Then);
    impl ListFileSearchCallsUsageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`FileSearchCallsUsageBucket`](crate::types::FileSearchCallsUsageBucket). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<
                        crate::raw::types::FileSearchCallsUsageBucket,
                    >,
                >(self.0, "list_file_search_calls_usage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_file_search_calls_usage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_file_search_calls_usage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/usage/images` has.
    pub struct ListImagesUsageWhen(::httpmock::When);
    impl ListImagesUsageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/usage/images$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `api_key_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what was used with these API keys, named by their ids.
        pub fn api_key_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ApiKeyId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("api_key_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("api_key_ids[]"))
            }
        }
        /// With this `bucket_width`; `None` is for requests without it. How long a bucket is. The service takes a day by default.
        pub fn bucket_width<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::BucketWidth>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("bucket_width", value.to_string()))
            } else {
                Self(self.0.query_param_missing("bucket_width"))
            }
        }
        /// With this `end_time`; `None` is for requests without it. When the last bucket ends, excluded. Without it, the service goes on until now.
        pub fn end_time<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        /// With this `group_by[]` among others; call it once for each of several values; `None` is for requests without it. What the results of a bucket are split by; without it, each has one result for all.
        pub fn group_by<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ImagesUsageGroupBy>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_by[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_by[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `models[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these models did.
        pub fn models<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("models[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("models[]"))
            }
        }
        /// With this `page`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it. It goes with that very query only.
        pub fn page<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these projects used.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `sizes[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only pictures of these sizes.
        pub fn sizes<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ImageSize>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sizes[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sizes[]"))
            }
        }
        /// With this `sources[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only pictures that came about in these ways.
        pub fn sources<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ImageSource>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sources[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sources[]"))
            }
        }
        /// With this `start_time`; `None` is for requests without it. When the first bucket begins, included.
        pub fn start_time(self, value: i64) -> Self {
            Self(self.0.query_param("start_time", value.to_string()))
        }
        /// With this `user_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these users used.
        pub fn user_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::UserId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("user_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("user_ids[]"))
            }
        }
    }
    /// How a request to `GET /organization/usage/images` is answered.
    pub struct ListImagesUsageThen(::httpmock::Then);
    impl ListImagesUsageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`ImagesUsageBucket`](crate::types::ImagesUsageBucket). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::ImagesUsageBucket>,
                >(self.0, "list_images_usage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_images_usage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_images_usage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/usage/moderations` has.
    pub struct ListModerationsUsageWhen(::httpmock::When);
    impl ListModerationsUsageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/usage/moderations$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `api_key_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what was used with these API keys, named by their ids.
        pub fn api_key_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ApiKeyId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("api_key_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("api_key_ids[]"))
            }
        }
        /// With this `bucket_width`; `None` is for requests without it. How long a bucket is. The service takes a day by default.
        pub fn bucket_width<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::BucketWidth>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("bucket_width", value.to_string()))
            } else {
                Self(self.0.query_param_missing("bucket_width"))
            }
        }
        /// With this `end_time`; `None` is for requests without it. When the last bucket ends, excluded. Without it, the service goes on until now.
        pub fn end_time<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        /// With this `group_by[]` among others; call it once for each of several values; `None` is for requests without it. What the results of a bucket are split by; without it, each has one result for all.
        pub fn group_by<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ModelUsageGroupBy>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_by[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_by[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `models[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these models did.
        pub fn models<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("models[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("models[]"))
            }
        }
        /// With this `page`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it. It goes with that very query only.
        pub fn page<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these projects used.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `start_time`; `None` is for requests without it. When the first bucket begins, included.
        pub fn start_time(self, value: i64) -> Self {
            Self(self.0.query_param("start_time", value.to_string()))
        }
        /// With this `user_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these users used.
        pub fn user_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::UserId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("user_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("user_ids[]"))
            }
        }
    }
    /// How a request to `GET /organization/usage/moderations` is answered.
    pub struct ListModerationsUsageThen(::httpmock::Then);
    impl ListModerationsUsageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`ModerationsUsageBucket`](crate::types::ModerationsUsageBucket). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::ModerationsUsageBucket>,
                >(self.0, "list_moderations_usage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_moderations_usage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_moderations_usage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/usage/vector_stores` has.
    pub struct ListVectorStoresUsageWhen(::httpmock::When);
    impl ListVectorStoresUsageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/usage/vector_stores$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `bucket_width`; `None` is for requests without it. How long a bucket is. The service takes a day by default.
        pub fn bucket_width<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::BucketWidth>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("bucket_width", value.to_string()))
            } else {
                Self(self.0.query_param_missing("bucket_width"))
            }
        }
        /// With this `end_time`; `None` is for requests without it. When the last bucket ends, excluded. Without it, the service goes on until now.
        pub fn end_time<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        /// With this `group_by[]` among others; call it once for each of several values; `None` is for requests without it. What the results of a bucket are split by; without it, each has one result for all.
        pub fn group_by<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectUsageGroupBy>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_by[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_by[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `page`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it. It goes with that very query only.
        pub fn page<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these projects used.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `start_time`; `None` is for requests without it. When the first bucket begins, included.
        pub fn start_time(self, value: i64) -> Self {
            Self(self.0.query_param("start_time", value.to_string()))
        }
    }
    /// How a request to `GET /organization/usage/vector_stores` is answered.
    pub struct ListVectorStoresUsageThen(::httpmock::Then);
    impl ListVectorStoresUsageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`VectorStoresUsageBucket`](crate::types::VectorStoresUsageBucket). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::VectorStoresUsageBucket>,
                >(self.0, "list_vector_stores_usage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_vector_stores_usage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_vector_stores_usage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/usage/web_search_calls` has.
    pub struct ListWebSearchCallsUsageWhen(::httpmock::When);
    impl ListWebSearchCallsUsageWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/usage/web_search_calls$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `api_key_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what was used with these API keys, named by their ids.
        pub fn api_key_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ApiKeyId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("api_key_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("api_key_ids[]"))
            }
        }
        /// With this `bucket_width`; `None` is for requests without it. How long a bucket is. The service takes a day by default.
        pub fn bucket_width<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::BucketWidth>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("bucket_width", value.to_string()))
            } else {
                Self(self.0.query_param_missing("bucket_width"))
            }
        }
        /// With this `context_levels[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only searches that asked for so much context.
        pub fn context_levels<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::SearchContextLevel>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("context_levels[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("context_levels[]"))
            }
        }
        /// With this `end_time`; `None` is for requests without it. When the last bucket ends, excluded. Without it, the service goes on until now.
        pub fn end_time<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end_time", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end_time"))
            }
        }
        /// With this `group_by[]` among others; call it once for each of several values; `None` is for requests without it. What the results of a bucket are split by; without it, each has one result for all.
        pub fn group_by<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::WebSearchUsageGroupBy>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("group_by[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("group_by[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many buckets a page holds at most. The service uses 7 days, 24 hours or 60 minutes by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `models[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these models did.
        pub fn models<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("models[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("models[]"))
            }
        }
        /// With this `page`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it. It goes with that very query only.
        pub fn page<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        /// With this `project_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these projects used.
        pub fn project_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ProjectId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("project_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("project_ids[]"))
            }
        }
        /// With this `start_time`; `None` is for requests without it. When the first bucket begins, included.
        pub fn start_time(self, value: i64) -> Self {
            Self(self.0.query_param("start_time", value.to_string()))
        }
        /// With this `user_ids[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only what these users used.
        pub fn user_ids<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::UserId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("user_ids[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("user_ids[]"))
            }
        }
    }
    /// How a request to `GET /organization/usage/web_search_calls` is answered.
    pub struct ListWebSearchCallsUsageThen(::httpmock::Then);
    impl ListWebSearchCallsUsageThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`WebSearchCallsUsageBucket`](crate::types::WebSearchCallsUsageBucket). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<
                        crate::raw::types::WebSearchCallsUsageBucket,
                    >,
                >(self.0, "list_web_search_calls_usage", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_web_search_calls_usage", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_web_search_calls_usage", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/users` has.
    pub struct ListUsersWhen(::httpmock::When);
    impl ListUsersWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/users$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `emails[]` among others; call it once for each of several values; `None` is for requests without it. Keeps only users whose email address is one of these.
        pub fn emails<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("emails[]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("emails[]"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 20 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
    }
    /// How a request to `GET /organization/users` is answered.
    pub struct ListUsersThen(::httpmock::Then);
    impl ListUsersThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`User`](crate::types::User). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::User>,
                >(self.0, "list_users", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_users", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_users", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/users/{user_id}` has.
    pub struct GetUserWhen(::httpmock::When);
    impl GetUserWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/users/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/users/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/users/{user_id}` is answered.
    pub struct GetUserThen(::httpmock::Then);
    impl GetUserThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`User`](crate::types::User). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(crate::mock::answer::<types::User>(self.0, "get_user", 200, &value))
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_user", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_user", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/users/{user_id}` has.
    pub struct UpdateUserWhen(::httpmock::When);
    impl UpdateUserWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/users/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/users/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `developer_persona`, `role`, `role_id`, `technical_level`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateUserRequest,
            >("update_user", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/users/{user_id}` is answered.
    pub struct UpdateUserThen(::httpmock::Then);
    impl UpdateUserThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`User`](crate::types::User). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(crate::mock::answer::<types::User>(self.0, "update_user", 200, &value))
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_user", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_user", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/users/{user_id}` has.
    pub struct DeleteUserWhen(::httpmock::When);
    impl DeleteUserWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(crate::mock::path("^/organization/users/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/users/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/users/{user_id}` is answered.
    pub struct DeleteUserThen(::httpmock::Then);
    impl DeleteUserThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<types::Deleted>(self.0, "delete_user", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_user", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_user", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/users/{user_id}/roles` has.
    pub struct ListUserRolesWhen(::httpmock::When);
    impl ListUserRolesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/organization/users/[^/]*/roles$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/users/{}/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 1000 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. The service sorts ascending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /organization/users/{user_id}/roles` is answered.
    pub struct ListUserRolesThen(::httpmock::Then);
    impl ListUserRolesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`AssignedRole`](crate::types::AssignedRole). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::AssignedRole>,
                >(self.0, "list_user_roles", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_user_roles", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_user_roles", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/users/{user_id}/roles` has.
    pub struct AssignUserRoleWhen(::httpmock::When);
    impl AssignUserRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/organization/users/[^/]*/roles$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/users/{}/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `role_id` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::AssignRoleRequest,
            >("assign_user_role", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/users/{user_id}/roles` is answered.
    pub struct AssignUserRoleThen(::httpmock::Then);
    impl AssignUserRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`UserRoleAssignment`](crate::types::UserRoleAssignment). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::UserRoleAssignment,
                >(self.0, "assign_user_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "assign_user_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "assign_user_role", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/users/{user_id}/roles/{role_id}` has.
    pub struct GetUserRoleWhen(::httpmock::When);
    impl GetUserRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/users/[^/]*/roles/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/users/{}/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/users/.*/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/users/{user_id}/roles/{role_id}` is answered.
    pub struct GetUserRoleThen(::httpmock::Then);
    impl GetUserRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`AssignedRole`](crate::types::AssignedRole). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::AssignedRole,
                >(self.0, "get_user_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_user_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_user_role", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/users/{user_id}/roles/{role_id}` has.
    pub struct UnassignUserRoleWhen(::httpmock::When);
    impl UnassignUserRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/organization/users/[^/]*/roles/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/users/{}/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/organization/users/.*/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/users/{user_id}/roles/{role_id}` is answered.
    pub struct UnassignUserRoleThen(::httpmock::Then);
    impl UnassignUserRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Removed`](crate::types::Removed). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Removed,
                >(self.0, "unassign_user_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "unassign_user_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "unassign_user_role", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/workload_identity_providers` has.
    pub struct ListWorkloadIdentityProvidersWhen(::httpmock::When);
    impl ListWorkloadIdentityProvidersWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/organization/workload_identity_providers$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most, 1 to 100. How many the service takes by default is not documented.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. Which one the service takes by default is not documented.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /organization/workload_identity_providers` is answered.
    pub struct ListWorkloadIdentityProvidersThen(::httpmock::Then);
    impl ListWorkloadIdentityProvidersThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`WorkloadIdentityProvider`](crate::types::WorkloadIdentityProvider). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::WorkloadIdentityProvider>,
                >(self.0, "list_workload_identity_providers", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_workload_identity_providers", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_workload_identity_providers", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/workload_identity_providers` has.
    pub struct CreateWorkloadIdentityProviderWhen(::httpmock::When);
    impl CreateWorkloadIdentityProviderWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/organization/workload_identity_providers$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        #[track_caller]
        /// With exactly this body, which may have `name` (required), `issuer` (required), `audience` (required), `type` (required), `attribute_transformations`, `description`, `enabled`, `verification`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateWorkloadIdentityProviderRequest,
            >("create_workload_identity_provider", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/workload_identity_providers` is answered.
    pub struct CreateWorkloadIdentityProviderThen(::httpmock::Then);
    impl CreateWorkloadIdentityProviderThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`WorkloadIdentityProvider`](crate::types::WorkloadIdentityProvider). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::WorkloadIdentityProvider,
                >(self.0, "create_workload_identity_provider", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_workload_identity_provider", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_workload_identity_provider", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/workload_identity_providers/{workload_identity_provider_id}` has.
    pub struct GetWorkloadIdentityProviderWhen(::httpmock::When);
    impl GetWorkloadIdentityProviderWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/workload_identity_providers/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `workload_identity_provider_id`. Id of the provider.
        pub fn workload_identity_provider_id(
            self,
            value: impl Into<crate::types::WorkloadIdentityProviderId>,
        ) -> Self {
            let value: crate::types::WorkloadIdentityProviderId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/workload_identity_providers/{}$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/workload_identity_providers/{workload_identity_provider_id}` is answered.
    pub struct GetWorkloadIdentityProviderThen(::httpmock::Then);
    impl GetWorkloadIdentityProviderThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`WorkloadIdentityProvider`](crate::types::WorkloadIdentityProvider). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::WorkloadIdentityProvider,
                >(self.0, "get_workload_identity_provider", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_workload_identity_provider", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_workload_identity_provider", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/workload_identity_providers/{workload_identity_provider_id}` has.
    pub struct UpdateWorkloadIdentityProviderWhen(::httpmock::When);
    impl UpdateWorkloadIdentityProviderWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/workload_identity_providers/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `workload_identity_provider_id`. Id of the provider.
        pub fn workload_identity_provider_id(
            self,
            value: impl Into<crate::types::WorkloadIdentityProviderId>,
        ) -> Self {
            let value: crate::types::WorkloadIdentityProviderId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/workload_identity_providers/{}$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `attribute_transformations`, `audience`, `description`, `enabled`, `issuer`, `name`, `verification`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateWorkloadIdentityProviderRequest,
            >("update_workload_identity_provider", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/workload_identity_providers/{workload_identity_provider_id}` is answered.
    pub struct UpdateWorkloadIdentityProviderThen(::httpmock::Then);
    impl UpdateWorkloadIdentityProviderThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`WorkloadIdentityProvider`](crate::types::WorkloadIdentityProvider). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::WorkloadIdentityProvider,
                >(self.0, "update_workload_identity_provider", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_workload_identity_provider", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_workload_identity_provider", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}` has.
    pub struct DeleteWorkloadIdentityProviderWhen(::httpmock::When);
    impl DeleteWorkloadIdentityProviderWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/workload_identity_providers/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `workload_identity_provider_id`. Id of the provider.
        pub fn workload_identity_provider_id(
            self,
            value: impl Into<crate::types::WorkloadIdentityProviderId>,
        ) -> Self {
            let value: crate::types::WorkloadIdentityProviderId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/workload_identity_providers/{}$", value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}` is answered.
    pub struct DeleteWorkloadIdentityProviderThen(::httpmock::Then);
    impl DeleteWorkloadIdentityProviderThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Deleted,
                >(self.0, "delete_workload_identity_provider", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_workload_identity_provider", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_workload_identity_provider", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules` has.
    pub struct ListFederationRulesWhen(::httpmock::When);
    impl ListFederationRulesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/workload_identity_providers/[^/]*/federation_rules$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `workload_identity_provider_id`. Id of the provider.
        pub fn workload_identity_provider_id(
            self,
            value: impl Into<crate::types::WorkloadIdentityProviderId>,
        ) -> Self {
            let value: crate::types::WorkloadIdentityProviderId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/workload_identity_providers/{}/federation_rules$",
                    value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most, 1 to 100. How many the service takes by default is not documented.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. Which one the service takes by default is not documented.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
        /// With this `service_account_id`; `None` is for requests without it. Keeps only rules by which machines act as this service account.
        pub fn service_account_id<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::ServiceAccountId>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("service_account_id", value.to_string()))
            } else {
                Self(self.0.query_param_missing("service_account_id"))
            }
        }
    }
    /// How a request to `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules` is answered.
    pub struct ListFederationRulesThen(::httpmock::Then);
    impl ListFederationRulesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`FederationRule`](crate::types::FederationRule). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::FederationRule>,
                >(self.0, "list_federation_rules", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_federation_rules", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_federation_rules", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules` has.
    pub struct CreateFederationRuleWhen(::httpmock::When);
    impl CreateFederationRuleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/workload_identity_providers/[^/]*/federation_rules$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `workload_identity_provider_id`. Id of the provider.
        pub fn workload_identity_provider_id(
            self,
            value: impl Into<crate::types::WorkloadIdentityProviderId>,
        ) -> Self {
            let value: crate::types::WorkloadIdentityProviderId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/workload_identity_providers/{}/federation_rules$",
                    value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `project_id` (required), `service_account_id` (required), `attribute_matchers` (required), `description`, `enabled`, `name`, `permissions`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateFederationRuleRequest,
            >("create_federation_rule", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules` is answered.
    pub struct CreateFederationRuleThen(::httpmock::Then);
    impl CreateFederationRuleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`FederationRule`](crate::types::FederationRule). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::FederationRule,
                >(self.0, "create_federation_rule", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_federation_rule", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_federation_rule", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}` has.
    pub struct GetFederationRuleWhen(::httpmock::When);
    impl GetFederationRuleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/workload_identity_providers/[^/]*/federation_rules/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `workload_identity_provider_id`. Id of the provider.
        pub fn workload_identity_provider_id(
            self,
            value: impl Into<crate::types::WorkloadIdentityProviderId>,
        ) -> Self {
            let value: crate::types::WorkloadIdentityProviderId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/workload_identity_providers/{}/federation_rules/.*$",
                    value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `workload_identity_federation_rule_id`. Id of the federation rule.
        pub fn workload_identity_federation_rule_id(
            self,
            value: impl Into<crate::types::FederationRuleId>,
        ) -> Self {
            let value: crate::types::FederationRuleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/workload_identity_providers/.*/federation_rules/{}$",
                    value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}` is answered.
    pub struct GetFederationRuleThen(::httpmock::Then);
    impl GetFederationRuleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`FederationRule`](crate::types::FederationRule). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::FederationRule,
                >(self.0, "get_federation_rule", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_federation_rule", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_federation_rule", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}` has.
    pub struct UpdateFederationRuleWhen(::httpmock::When);
    impl UpdateFederationRuleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/workload_identity_providers/[^/]*/federation_rules/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `workload_identity_provider_id`. Id of the provider.
        pub fn workload_identity_provider_id(
            self,
            value: impl Into<crate::types::WorkloadIdentityProviderId>,
        ) -> Self {
            let value: crate::types::WorkloadIdentityProviderId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/workload_identity_providers/{}/federation_rules/.*$",
                    value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `workload_identity_federation_rule_id`. Id of the federation rule.
        pub fn workload_identity_federation_rule_id(
            self,
            value: impl Into<crate::types::FederationRuleId>,
        ) -> Self {
            let value: crate::types::FederationRuleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/workload_identity_providers/.*/federation_rules/{}$",
                    value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `attribute_matchers`, `description`, `enabled`, `name`, `permissions`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateFederationRuleRequest,
            >("update_federation_rule", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}` is answered.
    pub struct UpdateFederationRuleThen(::httpmock::Then);
    impl UpdateFederationRuleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`FederationRule`](crate::types::FederationRule). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::FederationRule,
                >(self.0, "update_federation_rule", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_federation_rule", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_federation_rule", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}` has.
    pub struct DeleteFederationRuleWhen(::httpmock::When);
    impl DeleteFederationRuleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path(
                            "^/organization/workload_identity_providers/[^/]*/federation_rules/[^/]*$",
                        ),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `workload_identity_provider_id`. Id of the provider.
        pub fn workload_identity_provider_id(
            self,
            value: impl Into<crate::types::WorkloadIdentityProviderId>,
        ) -> Self {
            let value: crate::types::WorkloadIdentityProviderId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/workload_identity_providers/{}/federation_rules/.*$",
                    value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `workload_identity_federation_rule_id`. Id of the federation rule.
        pub fn workload_identity_federation_rule_id(
            self,
            value: impl Into<crate::types::FederationRuleId>,
        ) -> Self {
            let value: crate::types::FederationRuleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!(
                    "^/organization/workload_identity_providers/.*/federation_rules/{}$",
                    value.to_string()
                ),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}` is answered.
    pub struct DeleteFederationRuleThen(::httpmock::Then);
    impl DeleteFederationRuleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Deleted,
                >(self.0, "delete_federation_rule", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_federation_rule", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_federation_rule", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /projects/{project_id}/groups/{group_id}/roles` has.
    pub struct ListProjectGroupRolesWhen(::httpmock::When);
    impl ListProjectGroupRolesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/projects/[^/]*/groups/[^/]*/roles$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/groups/.*/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/groups/{}/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 1000 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. The service sorts ascending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /projects/{project_id}/groups/{group_id}/roles` is answered.
    pub struct ListProjectGroupRolesThen(::httpmock::Then);
    impl ListProjectGroupRolesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`AssignedRole`](crate::types::AssignedRole). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::AssignedRole>,
                >(self.0, "list_project_group_roles", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_group_roles", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_group_roles", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /projects/{project_id}/groups/{group_id}/roles` has.
    pub struct AssignProjectGroupRoleWhen(::httpmock::When);
    impl AssignProjectGroupRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/projects/[^/]*/groups/[^/]*/roles$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/groups/.*/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/groups/{}/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `role_id` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::AssignRoleRequest,
            >("assign_project_group_role", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /projects/{project_id}/groups/{group_id}/roles` is answered.
    pub struct AssignProjectGroupRoleThen(::httpmock::Then);
    impl AssignProjectGroupRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`GroupRoleAssignment`](crate::types::GroupRoleAssignment). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::GroupRoleAssignment,
                >(self.0, "assign_project_group_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "assign_project_group_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "assign_project_group_role", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}` has.
    pub struct GetProjectGroupRoleWhen(::httpmock::When);
    impl GetProjectGroupRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/projects/[^/]*/groups/[^/]*/roles/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/groups/.*/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/groups/{}/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/groups/.*/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}` is answered.
    pub struct GetProjectGroupRoleThen(::httpmock::Then);
    impl GetProjectGroupRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`AssignedRole`](crate::types::AssignedRole). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::AssignedRole,
                >(self.0, "get_project_group_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_group_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_group_role", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}` has.
    pub struct UnassignProjectGroupRoleWhen(::httpmock::When);
    impl UnassignProjectGroupRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/projects/[^/]*/groups/[^/]*/roles/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/groups/.*/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `group_id`. Id of the group.
        pub fn group_id(self, value: impl Into<crate::types::GroupId>) -> Self {
            let value: crate::types::GroupId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/groups/{}/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/groups/.*/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}` is answered.
    pub struct UnassignProjectGroupRoleThen(::httpmock::Then);
    impl UnassignProjectGroupRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Removed`](crate::types::Removed). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Removed,
                >(self.0, "unassign_project_group_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "unassign_project_group_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "unassign_project_group_role", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /projects/{project_id}/roles` has.
    pub struct ListProjectRolesWhen(::httpmock::When);
    impl ListProjectRolesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/projects/[^/]*/roles$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 1000 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. The service sorts ascending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /projects/{project_id}/roles` is answered.
    pub struct ListProjectRolesThen(::httpmock::Then);
    impl ListProjectRolesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`Role`](crate::types::Role). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::Role>,
                >(self.0, "list_project_roles", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_roles", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_roles", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /projects/{project_id}/roles` has.
    pub struct CreateProjectRoleWhen(::httpmock::When);
    impl CreateProjectRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/projects/[^/]*/roles$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `role_name` (required), `permissions` (required), `description`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::CreateRoleRequest,
            >("create_project_role", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /projects/{project_id}/roles` is answered.
    pub struct CreateProjectRoleThen(::httpmock::Then);
    impl CreateProjectRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Role`](crate::types::Role). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Role,
                >(self.0, "create_project_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_project_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "create_project_role", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /projects/{project_id}/roles/{role_id}` has.
    pub struct GetProjectRoleWhen(::httpmock::When);
    impl GetProjectRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(crate::mock::path("^/projects/[^/]*/roles/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /projects/{project_id}/roles/{role_id}` is answered.
    pub struct GetProjectRoleThen(::httpmock::Then);
    impl GetProjectRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Role`](crate::types::Role). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Role,
                >(self.0, "get_project_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_role", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /projects/{project_id}/roles/{role_id}` has.
    pub struct UpdateProjectRoleWhen(::httpmock::When);
    impl UpdateProjectRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(crate::mock::path("^/projects/[^/]*/roles/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `description`, `permissions`, `role_name`. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::UpdateRoleRequest,
            >("update_project_role", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /projects/{project_id}/roles/{role_id}` is answered.
    pub struct UpdateProjectRoleThen(::httpmock::Then);
    impl UpdateProjectRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Role`](crate::types::Role). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Role,
                >(self.0, "update_project_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "update_project_role", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /projects/{project_id}/roles/{role_id}` has.
    pub struct DeleteProjectRoleWhen(::httpmock::When);
    impl DeleteProjectRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(crate::mock::path("^/projects/[^/]*/roles/[^/]*$")),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /projects/{project_id}/roles/{role_id}` is answered.
    pub struct DeleteProjectRoleThen(::httpmock::Then);
    impl DeleteProjectRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Deleted`](crate::types::Deleted). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Deleted,
                >(self.0, "delete_project_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "delete_project_role", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /projects/{project_id}/users/{user_id}/roles` has.
    pub struct ListProjectUserRolesWhen(::httpmock::When);
    impl ListProjectUserRolesWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/projects/[^/]*/users/[^/]*/roles$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/users/.*/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/users/{}/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `after`; `None` is for requests without it. Cursor of the page to fetch, taken from the page before it.
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        /// With this `limit`; `None` is for requests without it. How many items a page holds at most. The service uses 1000 by default.
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        /// With this `order`; `None` is for requests without it. Order of the items. The service sorts ascending by default.
        pub fn order<T>(self, value: T) -> Self
        where
            T: Into<Option<crate::types::Order>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
    }
    /// How a request to `GET /projects/{project_id}/users/{user_id}/roles` is answered.
    pub struct ListProjectUserRolesThen(::httpmock::Then);
    impl ListProjectUserRolesThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this page of [`AssignedRole`](crate::types::AssignedRole). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    crate::model::page::Page<crate::raw::types::AssignedRole>,
                >(self.0, "list_project_user_roles", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_user_roles", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "list_project_user_roles", 5, status, &value),
            )
        }
    }
    /// What a request to `POST /projects/{project_id}/users/{user_id}/roles` has.
    pub struct AssignProjectUserRoleWhen(::httpmock::When);
    impl AssignProjectUserRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        crate::mock::path("^/projects/[^/]*/users/[^/]*/roles$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/users/.*/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/users/{}/roles$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        #[track_caller]
        /// With exactly this body, which may have `role_id` (required). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK never sends such a body.
        pub fn body(self, value: impl ::serde::Serialize) -> Self {
            let value = &crate::mock::body::<
                types::AssignRoleRequest,
            >("assign_project_user_role", &value);
            Self(self.0.json_body_obj(value))
        }
    }
    /// How a request to `POST /projects/{project_id}/users/{user_id}/roles` is answered.
    pub struct AssignProjectUserRoleThen(::httpmock::Then);
    impl AssignProjectUserRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`UserRoleAssignment`](crate::types::UserRoleAssignment). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::UserRoleAssignment,
                >(self.0, "assign_project_user_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "assign_project_user_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "assign_project_user_role", 5, status, &value),
            )
        }
    }
    /// What a request to `GET /projects/{project_id}/users/{user_id}/roles/{role_id}` has.
    pub struct GetProjectUserRoleWhen(::httpmock::When);
    impl GetProjectUserRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        crate::mock::path("^/projects/[^/]*/users/[^/]*/roles/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/users/.*/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/users/{}/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/users/.*/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `GET /projects/{project_id}/users/{user_id}/roles/{role_id}` is answered.
    pub struct GetProjectUserRoleThen(::httpmock::Then);
    impl GetProjectUserRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`AssignedRole`](crate::types::AssignedRole). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::AssignedRole,
                >(self.0, "get_project_user_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_user_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "get_project_user_role", 5, status, &value),
            )
        }
    }
    /// What a request to `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}` has.
    pub struct UnassignProjectUserRoleWhen(::httpmock::When);
    impl UnassignProjectUserRoleWhen {
        /// For a mock that is set up by hand: method and path are those of the operation.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        crate::mock::path("^/projects/[^/]*/users/[^/]*/roles/[^/]*$"),
                    ),
            )
        }
        /// For conditions that are not those of the operation.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        /// With this `project_id`. Id of the project.
        pub fn project_id(self, value: impl Into<crate::types::ProjectId>) -> Self {
            let value: crate::types::ProjectId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/{}/users/.*/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `user_id`. Id of the user.
        pub fn user_id(self, value: impl Into<crate::types::UserId>) -> Self {
            let value: crate::types::UserId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/users/{}/roles/.*$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
        /// With this `role_id`. Id of the role.
        pub fn role_id(self, value: impl Into<crate::types::RoleId>) -> Self {
            let value: crate::types::RoleId = value.into();
            let value = crate::mock::segment(&value.to_string());
            let re = crate::mock::path(
                &format!("^/projects/.*/users/.*/roles/{}$", value.to_string()),
            );
            Self(self.0.path_matches(re))
        }
    }
    /// How a request to `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}` is answered.
    pub struct UnassignProjectUserRoleThen(::httpmock::Then);
    impl UnassignProjectUserRoleThen {
        /// For a mock that is set up by hand.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        /// For answers that openapi.yaml does not have, headers and delays.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        #[track_caller]
        /// With this [`Removed`](crate::types::Removed). Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn ok(self, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::answer::<
                    types::Removed,
                >(self.0, "unassign_project_user_role", 200, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn client_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "unassign_project_user_role", 4, status, &value),
            )
        }
        #[track_caller]
        /// With this status, which must be of that class, and this body. Write it with `serde_json::json!`.
        ///
        /// # Panics
        ///
        /// If the SDK could not decode it, or if a secret in it is redacted.
        pub fn server_error(self, status: u16, value: impl ::serde::Serialize) -> Self {
            Self(
                crate::mock::refusal::<
                    types::ErrorResponse,
                >(self.0, "unassign_project_user_role", 5, status, &value),
            )
        }
    }
}
/// Adds a method for each of the 143 operations to [`MockServer`](::httpmock::MockServer).
///
/// They are [`mock`](::httpmock::MockServer::mock) with types, and know method and path. Of several mocks that a request fits, the one that was set up first answers.
pub trait MockServerExt: crate::mock::sealed::Sealed {
    /// Mocks `GET /organization/admin_api_keys`: Lists the admin API keys of the organization.
    fn list_admin_api_keys<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAdminApiKeysWhen, operations::ListAdminApiKeysThen);
    /// Mocks `POST /organization/admin_api_keys`: Creates an admin API key.
    fn create_admin_api_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateAdminApiKeyWhen, operations::CreateAdminApiKeyThen);
    /// Mocks `GET /organization/admin_api_keys/{key_id}`: Fetches one admin API key.
    fn get_admin_api_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetAdminApiKeyWhen, operations::GetAdminApiKeyThen);
    /// Mocks `DELETE /organization/admin_api_keys/{key_id}`: Deletes an admin API key.
    fn delete_admin_api_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteAdminApiKeyWhen, operations::DeleteAdminApiKeyThen);
    /// Mocks `GET /organization/audit_logs`: Lists what was done in the organization.
    fn list_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAuditLogsWhen, operations::ListAuditLogsThen);
    /// Mocks `GET /organization/certificates`: Lists the certificates that were uploaded, and whether the organization accepts them.
    fn list_certificates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListCertificatesWhen, operations::ListCertificatesThen);
    /// Mocks `POST /organization/certificates`: Uploads a certificate.
    fn create_certificate<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateCertificateWhen, operations::CreateCertificateThen);
    /// Mocks `POST /organization/certificates/activate`: Activates certificates for the whole organization.
    fn activate_certificates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActivateCertificatesWhen,
            operations::ActivateCertificatesThen,
        );
    /// Mocks `POST /organization/certificates/deactivate`: Deactivates certificates for the whole organization.
    fn deactivate_certificates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeactivateCertificatesWhen,
            operations::DeactivateCertificatesThen,
        );
    /// Mocks `GET /organization/certificates/{certificate_id}`: Fetches one certificate, with its content if asked for.
    fn get_certificate<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetCertificateWhen, operations::GetCertificateThen);
    /// Mocks `POST /organization/certificates/{certificate_id}`: Changes the name of a certificate.
    fn update_certificate<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateCertificateWhen, operations::UpdateCertificateThen);
    /// Mocks `DELETE /organization/certificates/{certificate_id}`: Deletes a certificate that is active nowhere.
    fn delete_certificate<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteCertificateWhen, operations::DeleteCertificateThen);
    /// Mocks `GET /organization/costs`: Lists what the organization spent, by day.
    fn list_costs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListCostsWhen, operations::ListCostsThen);
    /// Mocks `GET /organization/data_retention`: Fetches how long the service keeps data of the organization.
    fn get_data_retention<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetDataRetentionWhen, operations::GetDataRetentionThen);
    /// Mocks `POST /organization/data_retention`: Sets how long the service keeps data of the organization.
    fn update_data_retention<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDataRetentionWhen,
            operations::UpdateDataRetentionThen,
        );
    /// Mocks `GET /organization/external_keys`: Lists the encryption keys that the organization has registered.
    fn list_external_keys<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListExternalKeysWhen, operations::ListExternalKeysThen);
    /// Mocks `POST /organization/external_keys`: Registers an encryption key that stays in the organization's own cloud.
    fn create_external_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateExternalKeyWhen, operations::CreateExternalKeyThen);
    /// Mocks `GET /organization/external_keys/{external_key_id}`: Fetches one registered encryption key.
    fn get_external_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetExternalKeyWhen, operations::GetExternalKeyThen);
    /// Mocks `DELETE /organization/external_keys/{external_key_id}`: Removes a registered encryption key from the service.
    fn delete_external_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteExternalKeyWhen, operations::DeleteExternalKeyThen);
    /// Mocks `POST /organization/external_keys/{external_key_id}/validate`: Checks whether the service can use a registered encryption key.
    fn validate_external_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ValidateExternalKeyWhen,
            operations::ValidateExternalKeyThen,
        );
    /// Mocks `GET /organization/external_storage`: Lists the storage that the organization has connected.
    fn list_external_storage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListExternalStorageWhen,
            operations::ListExternalStorageThen,
        );
    /// Mocks `POST /organization/external_storage`: Connects storage in the organization's own cloud to a project.
    fn create_external_storage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateExternalStorageWhen,
            operations::CreateExternalStorageThen,
        );
    /// Mocks `GET /organization/external_storage/{external_storage_id}`: Fetches one connected storage.
    fn get_external_storage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetExternalStorageWhen,
            operations::GetExternalStorageThen,
        );
    /// Mocks `DELETE /organization/external_storage/{external_storage_id}`: Disconnects storage from its project.
    fn delete_external_storage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteExternalStorageWhen,
            operations::DeleteExternalStorageThen,
        );
    /// Mocks `POST /organization/external_storage/{external_storage_id}/validate`: Checks whether the service can use a connected storage.
    fn validate_external_storage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ValidateExternalStorageWhen,
            operations::ValidateExternalStorageThen,
        );
    /// Mocks `GET /organization/groups`: Lists the groups of the organization.
    fn list_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListGroupsWhen, operations::ListGroupsThen);
    /// Mocks `POST /organization/groups`: Creates a group in the organization.
    fn create_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateGroupWhen, operations::CreateGroupThen);
    /// Mocks `GET /organization/groups/{group_id}`: Fetches one group of the organization.
    fn get_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetGroupWhen, operations::GetGroupThen);
    /// Mocks `POST /organization/groups/{group_id}`: Changes the name of a group.
    fn update_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateGroupWhen, operations::UpdateGroupThen);
    /// Mocks `DELETE /organization/groups/{group_id}`: Deletes a group.
    fn delete_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteGroupWhen, operations::DeleteGroupThen);
    /// Mocks `GET /organization/groups/{group_id}/roles`: Lists the roles that the group holds in the organization.
    fn list_group_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListGroupRolesWhen, operations::ListGroupRolesThen);
    /// Mocks `POST /organization/groups/{group_id}/roles`: Assigns a role of the organization to the group.
    fn assign_group_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AssignGroupRoleWhen, operations::AssignGroupRoleThen);
    /// Mocks `GET /organization/groups/{group_id}/roles/{role_id}`: Fetches one role that the group holds in the organization.
    fn get_group_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetGroupRoleWhen, operations::GetGroupRoleThen);
    /// Mocks `DELETE /organization/groups/{group_id}/roles/{role_id}`: Takes a role of the organization away from the group.
    fn unassign_group_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UnassignGroupRoleWhen, operations::UnassignGroupRoleThen);
    /// Mocks `GET /organization/groups/{group_id}/users`: Lists the members of the group.
    fn list_group_users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListGroupUsersWhen, operations::ListGroupUsersThen);
    /// Mocks `POST /organization/groups/{group_id}/users`: Adds a user of the organization to the group.
    fn add_group_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddGroupUserWhen, operations::AddGroupUserThen);
    /// Mocks `GET /organization/groups/{group_id}/users/{user_id}`: Fetches one member of the group.
    fn get_group_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetGroupUserWhen, operations::GetGroupUserThen);
    /// Mocks `DELETE /organization/groups/{group_id}/users/{user_id}`: Removes a member from the group.
    fn remove_group_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RemoveGroupUserWhen, operations::RemoveGroupUserThen);
    /// Mocks `GET /organization/invites`: Lists the invites of the organization.
    fn list_invites<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListInvitesWhen, operations::ListInvitesThen);
    /// Mocks `POST /organization/invites`: Invites a person to the organization by email.
    fn create_invite<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateInviteWhen, operations::CreateInviteThen);
    /// Mocks `GET /organization/invites/{invite_id}`: Fetches one invite.
    fn get_invite<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetInviteWhen, operations::GetInviteThen);
    /// Mocks `DELETE /organization/invites/{invite_id}`: Deletes an invite, so that it cannot be accepted any more.
    fn delete_invite<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteInviteWhen, operations::DeleteInviteThen);
    /// Mocks `GET /organization/projects`: Lists the projects of the organization.
    fn list_projects<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProjectsWhen, operations::ListProjectsThen);
    /// Mocks `POST /organization/projects`: Creates a project.
    fn create_project<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateProjectWhen, operations::CreateProjectThen);
    /// Mocks `GET /organization/projects/{project_id}`: Fetches one project.
    fn get_project<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProjectWhen, operations::GetProjectThen);
    /// Mocks `POST /organization/projects/{project_id}`: Changes a project.
    fn update_project<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateProjectWhen, operations::UpdateProjectThen);
    /// Mocks `GET /organization/projects/{project_id}/api_keys`: Lists the API keys of the project.
    fn list_project_api_keys<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectApiKeysWhen,
            operations::ListProjectApiKeysThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/api_keys/{api_key_id}`: Fetches one API key.
    fn get_project_api_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProjectApiKeyWhen, operations::GetProjectApiKeyThen);
    /// Mocks `POST /organization/projects/{project_id}/api_keys/{api_key_id}`: Changes the scopes or the lifetime of an API key.
    fn update_project_api_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectApiKeyWhen,
            operations::UpdateProjectApiKeyThen,
        );
    /// Mocks `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`: Deletes an API key.
    fn delete_project_api_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProjectApiKeyWhen,
            operations::DeleteProjectApiKeyThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/archive`: Archives a project.
    fn archive_project<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ArchiveProjectWhen, operations::ArchiveProjectThen);
    /// Mocks `GET /organization/projects/{project_id}/certificates`: Lists the certificates of the organization and whether they are active in the project.
    fn list_project_certificates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectCertificatesWhen,
            operations::ListProjectCertificatesThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/certificates/activate`: Activates certificates in the project.
    fn activate_project_certificates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActivateProjectCertificatesWhen,
            operations::ActivateProjectCertificatesThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/certificates/deactivate`: Deactivates certificates in the project.
    fn deactivate_project_certificates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeactivateProjectCertificatesWhen,
            operations::DeactivateProjectCertificatesThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/data_retention`: Fetches how long the service keeps data of the project.
    fn get_project_data_retention<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectDataRetentionWhen,
            operations::GetProjectDataRetentionThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/data_retention`: Sets how long the service keeps data of the project.
    fn update_project_data_retention<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectDataRetentionWhen,
            operations::UpdateProjectDataRetentionThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/groups`: Lists the groups with access to the project.
    fn list_project_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProjectGroupsWhen, operations::ListProjectGroupsThen);
    /// Mocks `POST /organization/projects/{project_id}/groups`: Gives a group access to the project.
    fn add_project_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddProjectGroupWhen, operations::AddProjectGroupThen);
    /// Mocks `GET /organization/projects/{project_id}/groups/{group_id}`: Fetches one group of the project.
    fn get_project_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProjectGroupWhen, operations::GetProjectGroupThen);
    /// Mocks `DELETE /organization/projects/{project_id}/groups/{group_id}`: Takes the project away from a group.
    fn remove_project_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RemoveProjectGroupWhen,
            operations::RemoveProjectGroupThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/hosted_tool_permissions`: Fetches which hosted tools the project may use.
    fn get_project_hosted_tool_permissions<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectHostedToolPermissionsWhen,
            operations::GetProjectHostedToolPermissionsThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/hosted_tool_permissions`: Changes which hosted tools the project may use.
    fn update_project_hosted_tool_permissions<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectHostedToolPermissionsWhen,
            operations::UpdateProjectHostedToolPermissionsThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/model_permissions`: Fetches which models the project may use.
    fn get_project_model_permissions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectModelPermissionsWhen,
            operations::GetProjectModelPermissionsThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/model_permissions`: Sets which models the project may use.
    fn update_project_model_permissions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectModelPermissionsWhen,
            operations::UpdateProjectModelPermissionsThen,
        );
    /// Mocks `DELETE /organization/projects/{project_id}/model_permissions`: Removes the project's own model permissions.
    fn delete_project_model_permissions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProjectModelPermissionsWhen,
            operations::DeleteProjectModelPermissionsThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/rate_limits`: Lists the rate limits of the project, one for each model.
    fn list_project_rate_limits<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectRateLimitsWhen,
            operations::ListProjectRateLimitsThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`: Changes the rate limit of one model.
    fn update_project_rate_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectRateLimitWhen,
            operations::UpdateProjectRateLimitThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/service_accounts`: Lists the service accounts of the project.
    fn list_project_service_accounts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectServiceAccountsWhen,
            operations::ListProjectServiceAccountsThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/service_accounts`: Creates a service account, with an API key unless told otherwise.
    fn create_project_service_account<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateProjectServiceAccountWhen,
            operations::CreateProjectServiceAccountThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`: Fetches one service account.
    fn get_project_service_account<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectServiceAccountWhen,
            operations::GetProjectServiceAccountThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`: Changes the name or the role of a service account.
    fn update_project_service_account<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectServiceAccountWhen,
            operations::UpdateProjectServiceAccountThen,
        );
    /// Mocks `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`: Deletes a service account.
    fn delete_project_service_account<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProjectServiceAccountWhen,
            operations::DeleteProjectServiceAccountThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`: Creates another API key for a service account.
    fn create_project_service_account_api_key<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateProjectServiceAccountApiKeyWhen,
            operations::CreateProjectServiceAccountApiKeyThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/service_tier_settings`: Fetches which service tiers the project uses.
    fn get_project_service_tier_settings<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectServiceTierSettingsWhen,
            operations::GetProjectServiceTierSettingsThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/service_tier_settings`: Changes which service tiers the project uses.
    fn update_project_service_tier_settings<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectServiceTierSettingsWhen,
            operations::UpdateProjectServiceTierSettingsThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/spend_alerts`: Lists the spend alerts of the project.
    fn list_project_spend_alerts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectSpendAlertsWhen,
            operations::ListProjectSpendAlertsThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/spend_alerts`: Creates a spend alert.
    fn create_project_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateProjectSpendAlertWhen,
            operations::CreateProjectSpendAlertThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`: Fetches one spend alert.
    fn get_project_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectSpendAlertWhen,
            operations::GetProjectSpendAlertThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`: Replaces a spend alert.
    fn update_project_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectSpendAlertWhen,
            operations::UpdateProjectSpendAlertThen,
        );
    /// Mocks `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`: Deletes a spend alert.
    fn delete_project_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProjectSpendAlertWhen,
            operations::DeleteProjectSpendAlertThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/spend_limit`: Fetches the hard spend limit of the project.
    fn get_project_spend_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectSpendLimitWhen,
            operations::GetProjectSpendLimitThen,
        );
    /// Mocks `POST /organization/projects/{project_id}/spend_limit`: Sets the hard spend limit of the project.
    fn update_project_spend_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectSpendLimitWhen,
            operations::UpdateProjectSpendLimitThen,
        );
    /// Mocks `DELETE /organization/projects/{project_id}/spend_limit`: Removes the hard spend limit of the project.
    fn delete_project_spend_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProjectSpendLimitWhen,
            operations::DeleteProjectSpendLimitThen,
        );
    /// Mocks `GET /organization/projects/{project_id}/users`: Lists the members of the project.
    fn list_project_users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProjectUsersWhen, operations::ListProjectUsersThen);
    /// Mocks `POST /organization/projects/{project_id}/users`: Adds a user of the organization to the project.
    fn create_project_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateProjectUserWhen, operations::CreateProjectUserThen);
    /// Mocks `GET /organization/projects/{project_id}/users/{user_id}`: Fetches one member of the project.
    fn get_project_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProjectUserWhen, operations::GetProjectUserThen);
    /// Mocks `POST /organization/projects/{project_id}/users/{user_id}`: Changes the membership role of a member.
    fn update_project_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateProjectUserWhen, operations::UpdateProjectUserThen);
    /// Mocks `DELETE /organization/projects/{project_id}/users/{user_id}`: Removes a member from the project.
    fn delete_project_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteProjectUserWhen, operations::DeleteProjectUserThen);
    /// Mocks `GET /organization/roles`: Lists the roles that can be assigned in the organization.
    fn list_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListRolesWhen, operations::ListRolesThen);
    /// Mocks `POST /organization/roles`: Creates a role in the organization.
    fn create_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateRoleWhen, operations::CreateRoleThen);
    /// Mocks `GET /organization/roles/{role_id}`: Fetches one role of the organization.
    fn get_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetRoleWhen, operations::GetRoleThen);
    /// Mocks `POST /organization/roles/{role_id}`: Changes a role of the organization.
    fn update_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateRoleWhen, operations::UpdateRoleThen);
    /// Mocks `DELETE /organization/roles/{role_id}`: Deletes a role of the organization.
    fn delete_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteRoleWhen, operations::DeleteRoleThen);
    /// Mocks `GET /organization/spend_alerts`: Lists the spend alerts of the organization.
    fn list_spend_alerts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSpendAlertsWhen, operations::ListSpendAlertsThen);
    /// Mocks `POST /organization/spend_alerts`: Creates a spend alert for the organization.
    fn create_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateSpendAlertWhen, operations::CreateSpendAlertThen);
    /// Mocks `GET /organization/spend_alerts/{alert_id}`: Fetches one spend alert of the organization.
    fn get_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSpendAlertWhen, operations::GetSpendAlertThen);
    /// Mocks `POST /organization/spend_alerts/{alert_id}`: Replaces a spend alert of the organization.
    fn update_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateSpendAlertWhen, operations::UpdateSpendAlertThen);
    /// Mocks `DELETE /organization/spend_alerts/{alert_id}`: Deletes a spend alert of the organization.
    fn delete_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteSpendAlertWhen, operations::DeleteSpendAlertThen);
    /// Mocks `GET /organization/spend_limit`: Fetches the hard spend limit of the organization.
    fn get_spend_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSpendLimitWhen, operations::GetSpendLimitThen);
    /// Mocks `POST /organization/spend_limit`: Sets the hard spend limit of the organization.
    fn update_spend_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateSpendLimitWhen, operations::UpdateSpendLimitThen);
    /// Mocks `DELETE /organization/spend_limit`: Removes the hard spend limit of the organization.
    fn delete_spend_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteSpendLimitWhen, operations::DeleteSpendLimitThen);
    /// Mocks `GET /organization/usage/audio_speeches`: Lists the use of text turned into speech, by time.
    fn list_audio_speeches_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListAudioSpeechesUsageWhen,
            operations::ListAudioSpeechesUsageThen,
        );
    /// Mocks `GET /organization/usage/audio_transcriptions`: Lists the use of speech turned into text, by time.
    fn list_audio_transcriptions_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListAudioTranscriptionsUsageWhen,
            operations::ListAudioTranscriptionsUsageThen,
        );
    /// Mocks `GET /organization/usage/code_interpreter_sessions`: Lists the use of the code interpreter, by time.
    fn list_code_interpreter_sessions_usage<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListCodeInterpreterSessionsUsageWhen,
            operations::ListCodeInterpreterSessionsUsageThen,
        );
    /// Mocks `GET /organization/usage/completions`: Lists the use of models that write text, by time.
    fn list_completions_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListCompletionsUsageWhen,
            operations::ListCompletionsUsageThen,
        );
    /// Mocks `GET /organization/usage/decisions`: Lists the use of models that decide, by time.
    fn list_decisions_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDecisionsUsageWhen,
            operations::ListDecisionsUsageThen,
        );
    /// Mocks `GET /organization/usage/embeddings`: Lists the use of embeddings, by time.
    fn list_embeddings_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListEmbeddingsUsageWhen,
            operations::ListEmbeddingsUsageThen,
        );
    /// Mocks `GET /organization/usage/file_search_calls`: Lists the use of searches in files, by time.
    fn list_file_search_calls_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListFileSearchCallsUsageWhen,
            operations::ListFileSearchCallsUsageThen,
        );
    /// Mocks `GET /organization/usage/images`: Lists the use of models that make pictures, by time.
    fn list_images_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListImagesUsageWhen, operations::ListImagesUsageThen);
    /// Mocks `GET /organization/usage/moderations`: Lists the use of moderations, by time.
    fn list_moderations_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListModerationsUsageWhen,
            operations::ListModerationsUsageThen,
        );
    /// Mocks `GET /organization/usage/vector_stores`: Lists the use of vector stores, by time.
    fn list_vector_stores_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListVectorStoresUsageWhen,
            operations::ListVectorStoresUsageThen,
        );
    /// Mocks `GET /organization/usage/web_search_calls`: Lists the use of searches on the web, by time.
    fn list_web_search_calls_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListWebSearchCallsUsageWhen,
            operations::ListWebSearchCallsUsageThen,
        );
    /// Mocks `GET /organization/users`: Lists the users of the organization.
    fn list_users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListUsersWhen, operations::ListUsersThen);
    /// Mocks `GET /organization/users/{user_id}`: Fetches one user of the organization.
    fn get_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetUserWhen, operations::GetUserThen);
    /// Mocks `POST /organization/users/{user_id}`: Changes the membership role of a user, or what is noted about them.
    fn update_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateUserWhen, operations::UpdateUserThen);
    /// Mocks `DELETE /organization/users/{user_id}`: Removes a user from the organization.
    fn delete_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteUserWhen, operations::DeleteUserThen);
    /// Mocks `GET /organization/users/{user_id}/roles`: Lists the roles that the user holds in the organization.
    fn list_user_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListUserRolesWhen, operations::ListUserRolesThen);
    /// Mocks `POST /organization/users/{user_id}/roles`: Assigns a role of the organization to the user.
    fn assign_user_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AssignUserRoleWhen, operations::AssignUserRoleThen);
    /// Mocks `GET /organization/users/{user_id}/roles/{role_id}`: Fetches one role that the user holds in the organization.
    fn get_user_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetUserRoleWhen, operations::GetUserRoleThen);
    /// Mocks `DELETE /organization/users/{user_id}/roles/{role_id}`: Takes a role of the organization away from the user.
    fn unassign_user_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UnassignUserRoleWhen, operations::UnassignUserRoleThen);
    /// Mocks `GET /organization/workload_identity_providers`: Lists the outside issuers whose tokens the organization trusts.
    fn list_workload_identity_providers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListWorkloadIdentityProvidersWhen,
            operations::ListWorkloadIdentityProvidersThen,
        );
    /// Mocks `POST /organization/workload_identity_providers`: Registers an outside issuer whose tokens the organization trusts.
    fn create_workload_identity_provider<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateWorkloadIdentityProviderWhen,
            operations::CreateWorkloadIdentityProviderThen,
        );
    /// Mocks `GET /organization/workload_identity_providers/{workload_identity_provider_id}`: Fetches one provider.
    fn get_workload_identity_provider<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetWorkloadIdentityProviderWhen,
            operations::GetWorkloadIdentityProviderThen,
        );
    /// Mocks `POST /organization/workload_identity_providers/{workload_identity_provider_id}`: Changes a provider.
    fn update_workload_identity_provider<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateWorkloadIdentityProviderWhen,
            operations::UpdateWorkloadIdentityProviderThen,
        );
    /// Mocks `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`: Deletes a provider that has no federation rules left.
    fn delete_workload_identity_provider<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteWorkloadIdentityProviderWhen,
            operations::DeleteWorkloadIdentityProviderThen,
        );
    /// Mocks `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`: Lists the federation rules of the provider.
    fn list_federation_rules<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListFederationRulesWhen,
            operations::ListFederationRulesThen,
        );
    /// Mocks `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`: Lets certain tokens of the provider act as a service account.
    fn create_federation_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateFederationRuleWhen,
            operations::CreateFederationRuleThen,
        );
    /// Mocks `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`: Fetches one federation rule.
    fn get_federation_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetFederationRuleWhen, operations::GetFederationRuleThen);
    /// Mocks `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`: Changes a federation rule.
    fn update_federation_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateFederationRuleWhen,
            operations::UpdateFederationRuleThen,
        );
    /// Mocks `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`: Deletes a federation rule.
    fn delete_federation_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteFederationRuleWhen,
            operations::DeleteFederationRuleThen,
        );
    /// Mocks `GET /projects/{project_id}/groups/{group_id}/roles`: Lists the roles that the group holds in the project.
    fn list_project_group_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectGroupRolesWhen,
            operations::ListProjectGroupRolesThen,
        );
    /// Mocks `POST /projects/{project_id}/groups/{group_id}/roles`: Assigns a role to the group.
    fn assign_project_group_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AssignProjectGroupRoleWhen,
            operations::AssignProjectGroupRoleThen,
        );
    /// Mocks `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`: Fetches one role that the group holds in the project.
    fn get_project_group_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectGroupRoleWhen,
            operations::GetProjectGroupRoleThen,
        );
    /// Mocks `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`: Takes a role away from the group.
    fn unassign_project_group_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UnassignProjectGroupRoleWhen,
            operations::UnassignProjectGroupRoleThen,
        );
    /// Mocks `GET /projects/{project_id}/roles`: Lists the roles that can be assigned in the project.
    fn list_project_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProjectRolesWhen, operations::ListProjectRolesThen);
    /// Mocks `POST /projects/{project_id}/roles`: Creates a role in the project.
    fn create_project_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateProjectRoleWhen, operations::CreateProjectRoleThen);
    /// Mocks `GET /projects/{project_id}/roles/{role_id}`: Fetches one role of the project.
    fn get_project_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProjectRoleWhen, operations::GetProjectRoleThen);
    /// Mocks `POST /projects/{project_id}/roles/{role_id}`: Changes a role of the project.
    fn update_project_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateProjectRoleWhen, operations::UpdateProjectRoleThen);
    /// Mocks `DELETE /projects/{project_id}/roles/{role_id}`: Deletes a role of the project.
    fn delete_project_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteProjectRoleWhen, operations::DeleteProjectRoleThen);
    /// Mocks `GET /projects/{project_id}/users/{user_id}/roles`: Lists the roles that the user holds in the project.
    fn list_project_user_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectUserRolesWhen,
            operations::ListProjectUserRolesThen,
        );
    /// Mocks `POST /projects/{project_id}/users/{user_id}/roles`: Assigns a role to the user.
    fn assign_project_user_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AssignProjectUserRoleWhen,
            operations::AssignProjectUserRoleThen,
        );
    /// Mocks `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`: Fetches one role that the user holds in the project.
    fn get_project_user_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectUserRoleWhen,
            operations::GetProjectUserRoleThen,
        );
    /// Mocks `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`: Takes a role away from the user.
    fn unassign_project_user_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UnassignProjectUserRoleWhen,
            operations::UnassignProjectUserRoleThen,
        );
}
impl MockServerExt for ::httpmock::MockServer {
    #[inline]
    fn list_admin_api_keys<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAdminApiKeysWhen, operations::ListAdminApiKeysThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAdminApiKeysWhen::new(when),
                operations::ListAdminApiKeysThen::new(then),
            )
        })
    }
    #[inline]
    fn create_admin_api_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateAdminApiKeyWhen, operations::CreateAdminApiKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateAdminApiKeyWhen::new(when),
                operations::CreateAdminApiKeyThen::new(then),
            )
        })
    }
    #[inline]
    fn get_admin_api_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetAdminApiKeyWhen, operations::GetAdminApiKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetAdminApiKeyWhen::new(when),
                operations::GetAdminApiKeyThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_admin_api_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteAdminApiKeyWhen, operations::DeleteAdminApiKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteAdminApiKeyWhen::new(when),
                operations::DeleteAdminApiKeyThen::new(then),
            )
        })
    }
    #[inline]
    fn list_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAuditLogsWhen, operations::ListAuditLogsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAuditLogsWhen::new(when),
                operations::ListAuditLogsThen::new(then),
            )
        })
    }
    #[inline]
    fn list_certificates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListCertificatesWhen, operations::ListCertificatesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListCertificatesWhen::new(when),
                operations::ListCertificatesThen::new(then),
            )
        })
    }
    #[inline]
    fn create_certificate<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateCertificateWhen, operations::CreateCertificateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateCertificateWhen::new(when),
                operations::CreateCertificateThen::new(then),
            )
        })
    }
    #[inline]
    fn activate_certificates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActivateCertificatesWhen,
            operations::ActivateCertificatesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ActivateCertificatesWhen::new(when),
                operations::ActivateCertificatesThen::new(then),
            )
        })
    }
    #[inline]
    fn deactivate_certificates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeactivateCertificatesWhen,
            operations::DeactivateCertificatesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeactivateCertificatesWhen::new(when),
                operations::DeactivateCertificatesThen::new(then),
            )
        })
    }
    #[inline]
    fn get_certificate<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetCertificateWhen, operations::GetCertificateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetCertificateWhen::new(when),
                operations::GetCertificateThen::new(then),
            )
        })
    }
    #[inline]
    fn update_certificate<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateCertificateWhen, operations::UpdateCertificateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateCertificateWhen::new(when),
                operations::UpdateCertificateThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_certificate<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteCertificateWhen, operations::DeleteCertificateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteCertificateWhen::new(when),
                operations::DeleteCertificateThen::new(then),
            )
        })
    }
    #[inline]
    fn list_costs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListCostsWhen, operations::ListCostsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListCostsWhen::new(when),
                operations::ListCostsThen::new(then),
            )
        })
    }
    #[inline]
    fn get_data_retention<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetDataRetentionWhen, operations::GetDataRetentionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetDataRetentionWhen::new(when),
                operations::GetDataRetentionThen::new(then),
            )
        })
    }
    #[inline]
    fn update_data_retention<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDataRetentionWhen,
            operations::UpdateDataRetentionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateDataRetentionWhen::new(when),
                operations::UpdateDataRetentionThen::new(then),
            )
        })
    }
    #[inline]
    fn list_external_keys<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListExternalKeysWhen, operations::ListExternalKeysThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListExternalKeysWhen::new(when),
                operations::ListExternalKeysThen::new(then),
            )
        })
    }
    #[inline]
    fn create_external_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateExternalKeyWhen, operations::CreateExternalKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateExternalKeyWhen::new(when),
                operations::CreateExternalKeyThen::new(then),
            )
        })
    }
    #[inline]
    fn get_external_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetExternalKeyWhen, operations::GetExternalKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetExternalKeyWhen::new(when),
                operations::GetExternalKeyThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_external_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteExternalKeyWhen, operations::DeleteExternalKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteExternalKeyWhen::new(when),
                operations::DeleteExternalKeyThen::new(then),
            )
        })
    }
    #[inline]
    fn validate_external_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ValidateExternalKeyWhen,
            operations::ValidateExternalKeyThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ValidateExternalKeyWhen::new(when),
                operations::ValidateExternalKeyThen::new(then),
            )
        })
    }
    #[inline]
    fn list_external_storage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListExternalStorageWhen,
            operations::ListExternalStorageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListExternalStorageWhen::new(when),
                operations::ListExternalStorageThen::new(then),
            )
        })
    }
    #[inline]
    fn create_external_storage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateExternalStorageWhen,
            operations::CreateExternalStorageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateExternalStorageWhen::new(when),
                operations::CreateExternalStorageThen::new(then),
            )
        })
    }
    #[inline]
    fn get_external_storage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetExternalStorageWhen,
            operations::GetExternalStorageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetExternalStorageWhen::new(when),
                operations::GetExternalStorageThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_external_storage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteExternalStorageWhen,
            operations::DeleteExternalStorageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteExternalStorageWhen::new(when),
                operations::DeleteExternalStorageThen::new(then),
            )
        })
    }
    #[inline]
    fn validate_external_storage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ValidateExternalStorageWhen,
            operations::ValidateExternalStorageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ValidateExternalStorageWhen::new(when),
                operations::ValidateExternalStorageThen::new(then),
            )
        })
    }
    #[inline]
    fn list_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListGroupsWhen, operations::ListGroupsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListGroupsWhen::new(when),
                operations::ListGroupsThen::new(then),
            )
        })
    }
    #[inline]
    fn create_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateGroupWhen, operations::CreateGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateGroupWhen::new(when),
                operations::CreateGroupThen::new(then),
            )
        })
    }
    #[inline]
    fn get_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetGroupWhen, operations::GetGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetGroupWhen::new(when),
                operations::GetGroupThen::new(then),
            )
        })
    }
    #[inline]
    fn update_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateGroupWhen, operations::UpdateGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateGroupWhen::new(when),
                operations::UpdateGroupThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteGroupWhen, operations::DeleteGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteGroupWhen::new(when),
                operations::DeleteGroupThen::new(then),
            )
        })
    }
    #[inline]
    fn list_group_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListGroupRolesWhen, operations::ListGroupRolesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListGroupRolesWhen::new(when),
                operations::ListGroupRolesThen::new(then),
            )
        })
    }
    #[inline]
    fn assign_group_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AssignGroupRoleWhen, operations::AssignGroupRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AssignGroupRoleWhen::new(when),
                operations::AssignGroupRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn get_group_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetGroupRoleWhen, operations::GetGroupRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetGroupRoleWhen::new(when),
                operations::GetGroupRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn unassign_group_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UnassignGroupRoleWhen, operations::UnassignGroupRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UnassignGroupRoleWhen::new(when),
                operations::UnassignGroupRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn list_group_users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListGroupUsersWhen, operations::ListGroupUsersThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListGroupUsersWhen::new(when),
                operations::ListGroupUsersThen::new(then),
            )
        })
    }
    #[inline]
    fn add_group_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddGroupUserWhen, operations::AddGroupUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AddGroupUserWhen::new(when),
                operations::AddGroupUserThen::new(then),
            )
        })
    }
    #[inline]
    fn get_group_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetGroupUserWhen, operations::GetGroupUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetGroupUserWhen::new(when),
                operations::GetGroupUserThen::new(then),
            )
        })
    }
    #[inline]
    fn remove_group_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RemoveGroupUserWhen, operations::RemoveGroupUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RemoveGroupUserWhen::new(when),
                operations::RemoveGroupUserThen::new(then),
            )
        })
    }
    #[inline]
    fn list_invites<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListInvitesWhen, operations::ListInvitesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListInvitesWhen::new(when),
                operations::ListInvitesThen::new(then),
            )
        })
    }
    #[inline]
    fn create_invite<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateInviteWhen, operations::CreateInviteThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateInviteWhen::new(when),
                operations::CreateInviteThen::new(then),
            )
        })
    }
    #[inline]
    fn get_invite<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetInviteWhen, operations::GetInviteThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetInviteWhen::new(when),
                operations::GetInviteThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_invite<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteInviteWhen, operations::DeleteInviteThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteInviteWhen::new(when),
                operations::DeleteInviteThen::new(then),
            )
        })
    }
    #[inline]
    fn list_projects<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProjectsWhen, operations::ListProjectsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProjectsWhen::new(when),
                operations::ListProjectsThen::new(then),
            )
        })
    }
    #[inline]
    fn create_project<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateProjectWhen, operations::CreateProjectThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateProjectWhen::new(when),
                operations::CreateProjectThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProjectWhen, operations::GetProjectThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectWhen::new(when),
                operations::GetProjectThen::new(then),
            )
        })
    }
    #[inline]
    fn update_project<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateProjectWhen, operations::UpdateProjectThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProjectWhen::new(when),
                operations::UpdateProjectThen::new(then),
            )
        })
    }
    #[inline]
    fn list_project_api_keys<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectApiKeysWhen,
            operations::ListProjectApiKeysThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProjectApiKeysWhen::new(when),
                operations::ListProjectApiKeysThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_api_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProjectApiKeyWhen, operations::GetProjectApiKeyThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectApiKeyWhen::new(when),
                operations::GetProjectApiKeyThen::new(then),
            )
        })
    }
    #[inline]
    fn update_project_api_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectApiKeyWhen,
            operations::UpdateProjectApiKeyThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProjectApiKeyWhen::new(when),
                operations::UpdateProjectApiKeyThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_project_api_key<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProjectApiKeyWhen,
            operations::DeleteProjectApiKeyThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteProjectApiKeyWhen::new(when),
                operations::DeleteProjectApiKeyThen::new(then),
            )
        })
    }
    #[inline]
    fn archive_project<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ArchiveProjectWhen, operations::ArchiveProjectThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ArchiveProjectWhen::new(when),
                operations::ArchiveProjectThen::new(then),
            )
        })
    }
    #[inline]
    fn list_project_certificates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectCertificatesWhen,
            operations::ListProjectCertificatesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProjectCertificatesWhen::new(when),
                operations::ListProjectCertificatesThen::new(then),
            )
        })
    }
    #[inline]
    fn activate_project_certificates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActivateProjectCertificatesWhen,
            operations::ActivateProjectCertificatesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ActivateProjectCertificatesWhen::new(when),
                operations::ActivateProjectCertificatesThen::new(then),
            )
        })
    }
    #[inline]
    fn deactivate_project_certificates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeactivateProjectCertificatesWhen,
            operations::DeactivateProjectCertificatesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeactivateProjectCertificatesWhen::new(when),
                operations::DeactivateProjectCertificatesThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_data_retention<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectDataRetentionWhen,
            operations::GetProjectDataRetentionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectDataRetentionWhen::new(when),
                operations::GetProjectDataRetentionThen::new(then),
            )
        })
    }
    #[inline]
    fn update_project_data_retention<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectDataRetentionWhen,
            operations::UpdateProjectDataRetentionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProjectDataRetentionWhen::new(when),
                operations::UpdateProjectDataRetentionThen::new(then),
            )
        })
    }
    #[inline]
    fn list_project_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProjectGroupsWhen, operations::ListProjectGroupsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProjectGroupsWhen::new(when),
                operations::ListProjectGroupsThen::new(then),
            )
        })
    }
    #[inline]
    fn add_project_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddProjectGroupWhen, operations::AddProjectGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AddProjectGroupWhen::new(when),
                operations::AddProjectGroupThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProjectGroupWhen, operations::GetProjectGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectGroupWhen::new(when),
                operations::GetProjectGroupThen::new(then),
            )
        })
    }
    #[inline]
    fn remove_project_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RemoveProjectGroupWhen,
            operations::RemoveProjectGroupThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RemoveProjectGroupWhen::new(when),
                operations::RemoveProjectGroupThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_hosted_tool_permissions<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectHostedToolPermissionsWhen,
            operations::GetProjectHostedToolPermissionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectHostedToolPermissionsWhen::new(when),
                operations::GetProjectHostedToolPermissionsThen::new(then),
            )
        })
    }
    #[inline]
    fn update_project_hosted_tool_permissions<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectHostedToolPermissionsWhen,
            operations::UpdateProjectHostedToolPermissionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProjectHostedToolPermissionsWhen::new(when),
                operations::UpdateProjectHostedToolPermissionsThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_model_permissions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectModelPermissionsWhen,
            operations::GetProjectModelPermissionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectModelPermissionsWhen::new(when),
                operations::GetProjectModelPermissionsThen::new(then),
            )
        })
    }
    #[inline]
    fn update_project_model_permissions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectModelPermissionsWhen,
            operations::UpdateProjectModelPermissionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProjectModelPermissionsWhen::new(when),
                operations::UpdateProjectModelPermissionsThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_project_model_permissions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProjectModelPermissionsWhen,
            operations::DeleteProjectModelPermissionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteProjectModelPermissionsWhen::new(when),
                operations::DeleteProjectModelPermissionsThen::new(then),
            )
        })
    }
    #[inline]
    fn list_project_rate_limits<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectRateLimitsWhen,
            operations::ListProjectRateLimitsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProjectRateLimitsWhen::new(when),
                operations::ListProjectRateLimitsThen::new(then),
            )
        })
    }
    #[inline]
    fn update_project_rate_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectRateLimitWhen,
            operations::UpdateProjectRateLimitThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProjectRateLimitWhen::new(when),
                operations::UpdateProjectRateLimitThen::new(then),
            )
        })
    }
    #[inline]
    fn list_project_service_accounts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectServiceAccountsWhen,
            operations::ListProjectServiceAccountsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProjectServiceAccountsWhen::new(when),
                operations::ListProjectServiceAccountsThen::new(then),
            )
        })
    }
    #[inline]
    fn create_project_service_account<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateProjectServiceAccountWhen,
            operations::CreateProjectServiceAccountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateProjectServiceAccountWhen::new(when),
                operations::CreateProjectServiceAccountThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_service_account<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectServiceAccountWhen,
            operations::GetProjectServiceAccountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectServiceAccountWhen::new(when),
                operations::GetProjectServiceAccountThen::new(then),
            )
        })
    }
    #[inline]
    fn update_project_service_account<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectServiceAccountWhen,
            operations::UpdateProjectServiceAccountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProjectServiceAccountWhen::new(when),
                operations::UpdateProjectServiceAccountThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_project_service_account<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProjectServiceAccountWhen,
            operations::DeleteProjectServiceAccountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteProjectServiceAccountWhen::new(when),
                operations::DeleteProjectServiceAccountThen::new(then),
            )
        })
    }
    #[inline]
    fn create_project_service_account_api_key<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateProjectServiceAccountApiKeyWhen,
            operations::CreateProjectServiceAccountApiKeyThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateProjectServiceAccountApiKeyWhen::new(when),
                operations::CreateProjectServiceAccountApiKeyThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_service_tier_settings<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectServiceTierSettingsWhen,
            operations::GetProjectServiceTierSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectServiceTierSettingsWhen::new(when),
                operations::GetProjectServiceTierSettingsThen::new(then),
            )
        })
    }
    #[inline]
    fn update_project_service_tier_settings<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectServiceTierSettingsWhen,
            operations::UpdateProjectServiceTierSettingsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProjectServiceTierSettingsWhen::new(when),
                operations::UpdateProjectServiceTierSettingsThen::new(then),
            )
        })
    }
    #[inline]
    fn list_project_spend_alerts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectSpendAlertsWhen,
            operations::ListProjectSpendAlertsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProjectSpendAlertsWhen::new(when),
                operations::ListProjectSpendAlertsThen::new(then),
            )
        })
    }
    #[inline]
    fn create_project_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateProjectSpendAlertWhen,
            operations::CreateProjectSpendAlertThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateProjectSpendAlertWhen::new(when),
                operations::CreateProjectSpendAlertThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectSpendAlertWhen,
            operations::GetProjectSpendAlertThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectSpendAlertWhen::new(when),
                operations::GetProjectSpendAlertThen::new(then),
            )
        })
    }
    #[inline]
    fn update_project_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectSpendAlertWhen,
            operations::UpdateProjectSpendAlertThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProjectSpendAlertWhen::new(when),
                operations::UpdateProjectSpendAlertThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_project_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProjectSpendAlertWhen,
            operations::DeleteProjectSpendAlertThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteProjectSpendAlertWhen::new(when),
                operations::DeleteProjectSpendAlertThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_spend_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectSpendLimitWhen,
            operations::GetProjectSpendLimitThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectSpendLimitWhen::new(when),
                operations::GetProjectSpendLimitThen::new(then),
            )
        })
    }
    #[inline]
    fn update_project_spend_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateProjectSpendLimitWhen,
            operations::UpdateProjectSpendLimitThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProjectSpendLimitWhen::new(when),
                operations::UpdateProjectSpendLimitThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_project_spend_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProjectSpendLimitWhen,
            operations::DeleteProjectSpendLimitThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteProjectSpendLimitWhen::new(when),
                operations::DeleteProjectSpendLimitThen::new(then),
            )
        })
    }
    #[inline]
    fn list_project_users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProjectUsersWhen, operations::ListProjectUsersThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProjectUsersWhen::new(when),
                operations::ListProjectUsersThen::new(then),
            )
        })
    }
    #[inline]
    fn create_project_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateProjectUserWhen, operations::CreateProjectUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateProjectUserWhen::new(when),
                operations::CreateProjectUserThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProjectUserWhen, operations::GetProjectUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectUserWhen::new(when),
                operations::GetProjectUserThen::new(then),
            )
        })
    }
    #[inline]
    fn update_project_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateProjectUserWhen, operations::UpdateProjectUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProjectUserWhen::new(when),
                operations::UpdateProjectUserThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_project_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteProjectUserWhen, operations::DeleteProjectUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteProjectUserWhen::new(when),
                operations::DeleteProjectUserThen::new(then),
            )
        })
    }
    #[inline]
    fn list_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListRolesWhen, operations::ListRolesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListRolesWhen::new(when),
                operations::ListRolesThen::new(then),
            )
        })
    }
    #[inline]
    fn create_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateRoleWhen, operations::CreateRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateRoleWhen::new(when),
                operations::CreateRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn get_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetRoleWhen, operations::GetRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetRoleWhen::new(when),
                operations::GetRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn update_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateRoleWhen, operations::UpdateRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateRoleWhen::new(when),
                operations::UpdateRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteRoleWhen, operations::DeleteRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteRoleWhen::new(when),
                operations::DeleteRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn list_spend_alerts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSpendAlertsWhen, operations::ListSpendAlertsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSpendAlertsWhen::new(when),
                operations::ListSpendAlertsThen::new(then),
            )
        })
    }
    #[inline]
    fn create_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateSpendAlertWhen, operations::CreateSpendAlertThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateSpendAlertWhen::new(when),
                operations::CreateSpendAlertThen::new(then),
            )
        })
    }
    #[inline]
    fn get_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSpendAlertWhen, operations::GetSpendAlertThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetSpendAlertWhen::new(when),
                operations::GetSpendAlertThen::new(then),
            )
        })
    }
    #[inline]
    fn update_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateSpendAlertWhen, operations::UpdateSpendAlertThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateSpendAlertWhen::new(when),
                operations::UpdateSpendAlertThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_spend_alert<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteSpendAlertWhen, operations::DeleteSpendAlertThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteSpendAlertWhen::new(when),
                operations::DeleteSpendAlertThen::new(then),
            )
        })
    }
    #[inline]
    fn get_spend_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSpendLimitWhen, operations::GetSpendLimitThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetSpendLimitWhen::new(when),
                operations::GetSpendLimitThen::new(then),
            )
        })
    }
    #[inline]
    fn update_spend_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateSpendLimitWhen, operations::UpdateSpendLimitThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateSpendLimitWhen::new(when),
                operations::UpdateSpendLimitThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_spend_limit<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteSpendLimitWhen, operations::DeleteSpendLimitThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteSpendLimitWhen::new(when),
                operations::DeleteSpendLimitThen::new(then),
            )
        })
    }
    #[inline]
    fn list_audio_speeches_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListAudioSpeechesUsageWhen,
            operations::ListAudioSpeechesUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAudioSpeechesUsageWhen::new(when),
                operations::ListAudioSpeechesUsageThen::new(then),
            )
        })
    }
    #[inline]
    fn list_audio_transcriptions_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListAudioTranscriptionsUsageWhen,
            operations::ListAudioTranscriptionsUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAudioTranscriptionsUsageWhen::new(when),
                operations::ListAudioTranscriptionsUsageThen::new(then),
            )
        })
    }
    #[inline]
    fn list_code_interpreter_sessions_usage<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListCodeInterpreterSessionsUsageWhen,
            operations::ListCodeInterpreterSessionsUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListCodeInterpreterSessionsUsageWhen::new(when),
                operations::ListCodeInterpreterSessionsUsageThen::new(then),
            )
        })
    }
    #[inline]
    fn list_completions_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListCompletionsUsageWhen,
            operations::ListCompletionsUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListCompletionsUsageWhen::new(when),
                operations::ListCompletionsUsageThen::new(then),
            )
        })
    }
    #[inline]
    fn list_decisions_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDecisionsUsageWhen,
            operations::ListDecisionsUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDecisionsUsageWhen::new(when),
                operations::ListDecisionsUsageThen::new(then),
            )
        })
    }
    #[inline]
    fn list_embeddings_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListEmbeddingsUsageWhen,
            operations::ListEmbeddingsUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListEmbeddingsUsageWhen::new(when),
                operations::ListEmbeddingsUsageThen::new(then),
            )
        })
    }
    #[inline]
    fn list_file_search_calls_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListFileSearchCallsUsageWhen,
            operations::ListFileSearchCallsUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListFileSearchCallsUsageWhen::new(when),
                operations::ListFileSearchCallsUsageThen::new(then),
            )
        })
    }
    #[inline]
    fn list_images_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListImagesUsageWhen, operations::ListImagesUsageThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListImagesUsageWhen::new(when),
                operations::ListImagesUsageThen::new(then),
            )
        })
    }
    #[inline]
    fn list_moderations_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListModerationsUsageWhen,
            operations::ListModerationsUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListModerationsUsageWhen::new(when),
                operations::ListModerationsUsageThen::new(then),
            )
        })
    }
    #[inline]
    fn list_vector_stores_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListVectorStoresUsageWhen,
            operations::ListVectorStoresUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListVectorStoresUsageWhen::new(when),
                operations::ListVectorStoresUsageThen::new(then),
            )
        })
    }
    #[inline]
    fn list_web_search_calls_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListWebSearchCallsUsageWhen,
            operations::ListWebSearchCallsUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListWebSearchCallsUsageWhen::new(when),
                operations::ListWebSearchCallsUsageThen::new(then),
            )
        })
    }
    #[inline]
    fn list_users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListUsersWhen, operations::ListUsersThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListUsersWhen::new(when),
                operations::ListUsersThen::new(then),
            )
        })
    }
    #[inline]
    fn get_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetUserWhen, operations::GetUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetUserWhen::new(when),
                operations::GetUserThen::new(then),
            )
        })
    }
    #[inline]
    fn update_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateUserWhen, operations::UpdateUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateUserWhen::new(when),
                operations::UpdateUserThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteUserWhen, operations::DeleteUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteUserWhen::new(when),
                operations::DeleteUserThen::new(then),
            )
        })
    }
    #[inline]
    fn list_user_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListUserRolesWhen, operations::ListUserRolesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListUserRolesWhen::new(when),
                operations::ListUserRolesThen::new(then),
            )
        })
    }
    #[inline]
    fn assign_user_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AssignUserRoleWhen, operations::AssignUserRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AssignUserRoleWhen::new(when),
                operations::AssignUserRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn get_user_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetUserRoleWhen, operations::GetUserRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetUserRoleWhen::new(when),
                operations::GetUserRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn unassign_user_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UnassignUserRoleWhen, operations::UnassignUserRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UnassignUserRoleWhen::new(when),
                operations::UnassignUserRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn list_workload_identity_providers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListWorkloadIdentityProvidersWhen,
            operations::ListWorkloadIdentityProvidersThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListWorkloadIdentityProvidersWhen::new(when),
                operations::ListWorkloadIdentityProvidersThen::new(then),
            )
        })
    }
    #[inline]
    fn create_workload_identity_provider<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateWorkloadIdentityProviderWhen,
            operations::CreateWorkloadIdentityProviderThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateWorkloadIdentityProviderWhen::new(when),
                operations::CreateWorkloadIdentityProviderThen::new(then),
            )
        })
    }
    #[inline]
    fn get_workload_identity_provider<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetWorkloadIdentityProviderWhen,
            operations::GetWorkloadIdentityProviderThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetWorkloadIdentityProviderWhen::new(when),
                operations::GetWorkloadIdentityProviderThen::new(then),
            )
        })
    }
    #[inline]
    fn update_workload_identity_provider<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateWorkloadIdentityProviderWhen,
            operations::UpdateWorkloadIdentityProviderThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateWorkloadIdentityProviderWhen::new(when),
                operations::UpdateWorkloadIdentityProviderThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_workload_identity_provider<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteWorkloadIdentityProviderWhen,
            operations::DeleteWorkloadIdentityProviderThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteWorkloadIdentityProviderWhen::new(when),
                operations::DeleteWorkloadIdentityProviderThen::new(then),
            )
        })
    }
    #[inline]
    fn list_federation_rules<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListFederationRulesWhen,
            operations::ListFederationRulesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListFederationRulesWhen::new(when),
                operations::ListFederationRulesThen::new(then),
            )
        })
    }
    #[inline]
    fn create_federation_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateFederationRuleWhen,
            operations::CreateFederationRuleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateFederationRuleWhen::new(when),
                operations::CreateFederationRuleThen::new(then),
            )
        })
    }
    #[inline]
    fn get_federation_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetFederationRuleWhen, operations::GetFederationRuleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetFederationRuleWhen::new(when),
                operations::GetFederationRuleThen::new(then),
            )
        })
    }
    #[inline]
    fn update_federation_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateFederationRuleWhen,
            operations::UpdateFederationRuleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateFederationRuleWhen::new(when),
                operations::UpdateFederationRuleThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_federation_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteFederationRuleWhen,
            operations::DeleteFederationRuleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteFederationRuleWhen::new(when),
                operations::DeleteFederationRuleThen::new(then),
            )
        })
    }
    #[inline]
    fn list_project_group_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectGroupRolesWhen,
            operations::ListProjectGroupRolesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProjectGroupRolesWhen::new(when),
                operations::ListProjectGroupRolesThen::new(then),
            )
        })
    }
    #[inline]
    fn assign_project_group_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AssignProjectGroupRoleWhen,
            operations::AssignProjectGroupRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AssignProjectGroupRoleWhen::new(when),
                operations::AssignProjectGroupRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_group_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectGroupRoleWhen,
            operations::GetProjectGroupRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectGroupRoleWhen::new(when),
                operations::GetProjectGroupRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn unassign_project_group_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UnassignProjectGroupRoleWhen,
            operations::UnassignProjectGroupRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UnassignProjectGroupRoleWhen::new(when),
                operations::UnassignProjectGroupRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn list_project_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProjectRolesWhen, operations::ListProjectRolesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProjectRolesWhen::new(when),
                operations::ListProjectRolesThen::new(then),
            )
        })
    }
    #[inline]
    fn create_project_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateProjectRoleWhen, operations::CreateProjectRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateProjectRoleWhen::new(when),
                operations::CreateProjectRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProjectRoleWhen, operations::GetProjectRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectRoleWhen::new(when),
                operations::GetProjectRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn update_project_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateProjectRoleWhen, operations::UpdateProjectRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProjectRoleWhen::new(when),
                operations::UpdateProjectRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn delete_project_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteProjectRoleWhen, operations::DeleteProjectRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteProjectRoleWhen::new(when),
                operations::DeleteProjectRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn list_project_user_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListProjectUserRolesWhen,
            operations::ListProjectUserRolesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProjectUserRolesWhen::new(when),
                operations::ListProjectUserRolesThen::new(then),
            )
        })
    }
    #[inline]
    fn assign_project_user_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AssignProjectUserRoleWhen,
            operations::AssignProjectUserRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AssignProjectUserRoleWhen::new(when),
                operations::AssignProjectUserRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn get_project_user_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetProjectUserRoleWhen,
            operations::GetProjectUserRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProjectUserRoleWhen::new(when),
                operations::GetProjectUserRoleThen::new(then),
            )
        })
    }
    #[inline]
    fn unassign_project_user_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UnassignProjectUserRoleWhen,
            operations::UnassignProjectUserRoleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UnassignProjectUserRoleWhen::new(when),
                operations::UnassignProjectUserRoleThen::new(then),
            )
        })
    }
}
pub(super) fn list(operation: &str) -> Option<super::ListMock> {
    match operation {
        "list_admin_api_keys" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListAdminApiKeysWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::AdminApiKey>,
                >,
            })
        }
        "list_audit_logs" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListAuditLogsWhen::new(when).after(cursor).into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::AuditLogEvent>,
                >,
            })
        }
        "list_certificates" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListCertificatesWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::OrganizationCertificate>,
                >,
            })
        }
        "list_costs" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListCostsWhen::new(when).page(cursor).into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::CostsBucket>,
                >,
            })
        }
        "list_external_keys" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListExternalKeysWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::ExternalKey>,
                >,
            })
        }
        "list_external_storage" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListExternalStorageWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<
                        crate::raw::types::ExternalStorageConfiguration,
                    >,
                >,
            })
        }
        "list_groups" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListGroupsWhen::new(when).after(cursor).into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::Group>,
                >,
            })
        }
        "list_group_roles" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListGroupRolesWhen::new(when).after(cursor).into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::AssignedRole>,
                >,
            })
        }
        "list_group_users" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListGroupUsersWhen::new(when).after(cursor).into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::GroupUser>,
                >,
            })
        }
        "list_invites" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListInvitesWhen::new(when).after(cursor).into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::Invite>,
                >,
            })
        }
        "list_projects" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListProjectsWhen::new(when).after(cursor).into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::Project>,
                >,
            })
        }
        "list_project_api_keys" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListProjectApiKeysWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::ProjectApiKey>,
                >,
            })
        }
        "list_project_certificates" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListProjectCertificatesWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::ProjectCertificate>,
                >,
            })
        }
        "list_project_groups" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListProjectGroupsWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::ProjectGroup>,
                >,
            })
        }
        "list_project_rate_limits" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListProjectRateLimitsWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::ProjectRateLimit>,
                >,
            })
        }
        "list_project_service_accounts" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListProjectServiceAccountsWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::ProjectServiceAccount>,
                >,
            })
        }
        "list_project_spend_alerts" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListProjectSpendAlertsWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::SpendAlert>,
                >,
            })
        }
        "list_project_users" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListProjectUsersWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::ProjectUser>,
                >,
            })
        }
        "list_roles" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListRolesWhen::new(when).after(cursor).into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::Role>,
                >,
            })
        }
        "list_spend_alerts" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListSpendAlertsWhen::new(when).after(cursor).into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::SpendAlert>,
                >,
            })
        }
        "list_audio_speeches_usage" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListAudioSpeechesUsageWhen::new(when)
                        .page(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::AudioSpeechesUsageBucket>,
                >,
            })
        }
        "list_audio_transcriptions_usage" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListAudioTranscriptionsUsageWhen::new(when)
                        .page(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<
                        crate::raw::types::AudioTranscriptionsUsageBucket,
                    >,
                >,
            })
        }
        "list_code_interpreter_sessions_usage" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListCodeInterpreterSessionsUsageWhen::new(when)
                        .page(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<
                        crate::raw::types::CodeInterpreterSessionsUsageBucket,
                    >,
                >,
            })
        }
        "list_completions_usage" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListCompletionsUsageWhen::new(when)
                        .page(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::CompletionsUsageBucket>,
                >,
            })
        }
        "list_decisions_usage" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListDecisionsUsageWhen::new(when)
                        .page(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::DecisionsUsageBucket>,
                >,
            })
        }
        "list_embeddings_usage" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListEmbeddingsUsageWhen::new(when)
                        .page(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::EmbeddingsUsageBucket>,
                >,
            })
        }
        "list_file_search_calls_usage" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListFileSearchCallsUsageWhen::new(when)
                        .page(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<
                        crate::raw::types::FileSearchCallsUsageBucket,
                    >,
                >,
            })
        }
        "list_images_usage" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListImagesUsageWhen::new(when).page(cursor).into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::ImagesUsageBucket>,
                >,
            })
        }
        "list_moderations_usage" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListModerationsUsageWhen::new(when)
                        .page(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::ModerationsUsageBucket>,
                >,
            })
        }
        "list_vector_stores_usage" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListVectorStoresUsageWhen::new(when)
                        .page(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::VectorStoresUsageBucket>,
                >,
            })
        }
        "list_web_search_calls_usage" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListWebSearchCallsUsageWhen::new(when)
                        .page(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<
                        crate::raw::types::WebSearchCallsUsageBucket,
                    >,
                >,
            })
        }
        "list_users" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListUsersWhen::new(when).after(cursor).into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::User>,
                >,
            })
        }
        "list_user_roles" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListUserRolesWhen::new(when).after(cursor).into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::AssignedRole>,
                >,
            })
        }
        "list_workload_identity_providers" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListWorkloadIdentityProvidersWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::WorkloadIdentityProvider>,
                >,
            })
        }
        "list_federation_rules" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListFederationRulesWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::FederationRule>,
                >,
            })
        }
        "list_project_group_roles" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListProjectGroupRolesWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::AssignedRole>,
                >,
            })
        }
        "list_project_roles" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListProjectRolesWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::Role>,
                >,
            })
        }
        "list_project_user_roles" => {
            Some(super::ListMock {
                when: |when, cursor| {
                    operations::ListProjectUserRolesWhen::new(when)
                        .after(cursor)
                        .into_inner()
                },
                reply: super::check_reply::<
                    crate::model::page::Page<crate::raw::types::AssignedRole>,
                >,
            })
        }
        _ => None,
    }
}
