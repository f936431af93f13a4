//! What a client needs for https, by the features that the crate is built with.

use openai_admin::Client;

#[test]
fn a_client_of_https_is_built_or_told_which_feature_is_missing() {
    let built = Client::builder().key("sk-admin-test").base_url("https://api.example.com/v1").build();

    let reason = built.err().map(|e| e.to_string()).unwrap_or_default();
    let expected = if cfg!(any(feature = "rustls", feature = "native-tls")) {
        ""
    } else if cfg!(feature = "rustls-no-provider") {
        "rustls-no-provider has no cryptography: call `install_default` of a provider of rustls before"
    } else {
        "base_url needs TLS: build openai-admin with the feature `rustls`, `rustls-no-provider` or `native-tls`"
    };
    assert_eq!(reason, expected);
}
