//! What a client needs for https, by the features that the crate is built with.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

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

/// With servers that speak TLS.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod served {
    use openai_admin::{Client, ClientBuilder, Error, RetryPolicy};
    use rcgen::{CertificateParams, KeyPair, date_time_ymd};
    use std::fs;
    use std::path::Path;
    use std::process::Command;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tokio::net::{TcpListener, TcpStream};
    use tokio_rustls::TlsAcceptor;
    use tokio_rustls::rustls::ServerConfig;
    use tokio_rustls::rustls::crypto::aws_lc_rs;
    use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
    use tokio_rustls::server::TlsStream;

    /// A certificate that nobody but itself signed, and its key.
    struct Identity {
        certificate: CertificateDer<'static>,
        key: Vec<u8>,
        pem: String,
    }

    impl Identity {
        fn new(name: &str, until: i32) -> Self {
            let mut parameters = CertificateParams::new([name.to_owned()]).unwrap();
            (parameters.not_before, parameters.not_after) =
                (date_time_ymd(2020, 1, 1), date_time_ymd(until, 1, 1));
            let key = KeyPair::generate().unwrap();
            let certificate = parameters.self_signed(&key).unwrap();
            Self { certificate: certificate.der().clone(), key: key.serialize_der(), pem: certificate.pem() }
        }

        fn acceptor(&self, protocols: &[&str]) -> TlsAcceptor {
            let builder = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
            let builder = builder.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
            let key = PrivatePkcs8KeyDer::from(self.key.clone()).into();
            let mut config = builder.with_single_cert(vec![self.certificate.clone()], key).unwrap();
            config.alpn_protocols = protocols.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
            TlsAcceptor::from(Arc::new(config))
        }
    }

    /// Serves connections until the test is over: its URL, and how often something came.
    async fn serve<F>(
        acceptor: TlsAcceptor,
        answer: fn(TlsStream<TcpStream>, Arc<AtomicUsize>) -> F,
    ) -> Server
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://{}/v1", listener.local_addr().unwrap());
        let (connections, requests) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let server = Server { url, connections: Arc::clone(&connections), requests: Arc::clone(&requests) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                if let Ok(stream) = acceptor.accept(stream).await {
                    tokio::spawn(answer(stream, Arc::clone(&requests)));
                }
            }
        });
        server
    }

    struct Server {
        url: String,
        connections: Arc<AtomicUsize>,
        requests: Arc<AtomicUsize>,
    }

    impl Server {
        fn client(&self) -> ClientBuilder {
            Client::builder().key("sk-admin-test").base_url(&self.url)
        }
    }

    /// A client that trusts one certificate.
    fn trusting(identity: &Identity) -> reqwest::Client {
        let certificate = reqwest::Certificate::from_der(&identity.certificate).unwrap();
        reqwest::Client::builder().tls_certs_only([certificate]).no_proxy().build().unwrap()
    }

    #[tokio::test]
    async fn a_certificate_that_is_not_to_be_trusted_is_met_once() {
        let (good, expired) = (Identity::new("127.0.0.1", 2100), Identity::new("127.0.0.1", 2021));
        let other = Identity::new("api.example.com", 2100);
        let table = [
            ("unknown issuer", &good, None),
            ("unknown issuer, own client", &good, Some(trusting(&expired))),
            ("expired", &expired, Some(trusting(&expired))),
            ("of another name", &other, Some(trusting(&other))),
        ];
        for (name, identity, own) in table {
            let server = serve(identity.acceptor(&["http/1.1"]), |_, _| async {}).await;
            let mut builder = server.client();
            if let Some(own) = own {
                builder = builder.http_client(own);
            }

            let e = builder.build().unwrap().projects().create("docs").await.unwrap_err();

            assert_eq!(server.connections.load(Ordering::SeqCst), 1, "{name}: {e:?}");
            assert!(matches!(e, Error::Connect(_)) && !e.is_outcome_unknown(), "{name}: {e:?}");
            assert_eq!((e.meta().attempts, e.operation()), (1, Some("create_project")), "{name}");
            assert!(format!("{e:?}").contains("certificate"), "{name}: {e:?}");
        }
    }

    #[tokio::test]
    async fn a_connection_that_breaks_while_tls_is_agreed_on_is_made_again() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://{}/v1", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&connections);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::SeqCst);
                drop(stream);
            }
        });
        let client = Client::builder().key("sk-admin-test").base_url(url);
        let brief = std::time::Duration::from_millis(1);
        let client = client.retry(RetryPolicy::default().attempts(3).backoff(brief, brief)).build().unwrap();

        let e = client.projects().create("docs").await.unwrap_err();

        assert!(e.is_connect() && !e.is_outcome_unknown(), "{e:?}");
        assert_eq!(connections.load(Ordering::SeqCst), 3, "{e:?}");
    }

    /// Set for the child that `what_http_2_refuses_to_take_is_sent_once` starts: where its certificate is.
    const CHILD: &str = "OPENAI_ADMIN_TEST_TLS";

    #[test]
    fn what_http_2_refuses_to_take_is_sent_once() {
        let identity = Identity::new("127.0.0.1", 2100);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(std::process::id().to_string());
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("trusted.pem"), &identity.pem).unwrap();
        fs::write(folder.join("certificate"), &identity.certificate).unwrap();
        fs::write(folder.join("key"), &identity.key).unwrap();

        // The client that is built here trusts what the environment tells it to.
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "served::a_child_sends_to_a_server_that_refuses", "--nocapture"])
            .env("SSL_CERT_FILE", folder.join("trusted.pem"))
            .env_remove("SSL_CERT_DIR")
            .env(CHILD, &folder)
            .output()
            .unwrap();

        fs::remove_dir_all(&folder).unwrap();
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(printed.contains("1 sent by a policy that sends once"), "{printed}");
    }

    #[tokio::test]
    async fn a_child_sends_to_a_server_that_refuses() {
        let Some(folder) = std::env::var_os(CHILD) else { return };
        let read = |name: &str| fs::read(Path::new(&folder).join(name)).unwrap();
        let certificate = CertificateDer::from(read("certificate"));
        let identity = Identity { certificate, key: read("key"), pem: String::new() };
        let server = serve(identity.acceptor(&["h2"]), |stream, requests| async move {
            let mut connection = h2::server::handshake(stream).await.unwrap();
            while let Some(Ok((_, mut respond))) = connection.accept().await {
                requests.fetch_add(1, Ordering::SeqCst);
                respond.send_reset(h2::Reason::REFUSED_STREAM);
            }
        });
        let server = server.await;
        let client = server.client().retry(RetryPolicy::none()).build().unwrap();

        let e = client.projects().create("docs").await.unwrap_err();

        assert!(matches!(e, Error::Transport(_)), "{e:?}");
        println!("{} sent by a policy that sends once", server.requests.load(Ordering::SeqCst));
    }
}
