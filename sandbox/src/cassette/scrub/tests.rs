//! What counts as a secret, in which disguise, and what does not.

use super::*;

/// A made-up key, in pieces, so that this file holds none.
const KEY: &str = concat!("sk", "-proj-Abc123xyz_T3BlbkFJ-9876543210");
const OTHER: &str = concat!("sk", "-svcacct-QWERTY0987");
const PEM: &str = concat!("-----BEGIN ", "PRIVATE KEY-----\nMIIEvQ+/==\nabc\n-----END ", "PRIVATE KEY-----");

fn json(text: &str) -> String {
    let mut scrubber = Scrubber::default();
    let clean = scrubber.body(text.as_bytes(), &BodyContext::default()).unwrap();
    clean.json.unwrap_or_else(|| panic!("{text} is no JSON")).get().to_owned()
}

fn text(text: &str) -> Result<String, String> {
    Scrubber::default().body(text.as_bytes(), &BodyContext::default()).map(|clean| clean.text.unwrap())
}

#[test]
fn the_same_secret_has_the_same_placeholder_and_another_one_another() {
    let mut scrubber = Scrubber::default();
    assert_eq!(
        scrubber.string(&format!("{KEY}, {OTHER} and {KEY}")),
        "sk-sandbox-1, sk-sandbox-2 and sk-sandbox-1"
    );
    assert_eq!(scrubber.path(&format!("/v1/keys/{OTHER}")), "/v1/keys/sk-sandbox-2");
    assert_eq!(scrubber.query(&format!("a=1&key={KEY}&b=+")), "a=1&key=sk-sandbox-1&b=+");
    // What was a placeholder there is a secret like any other.
    assert_eq!(scrubber.string("sk-sandbox-1 and sk-admin-test"), "sk-sandbox-3 and sk-sandbox-4");
}

#[test]
fn whatever_looks_like_a_secret_is_one() {
    let jwt = concat!("ey", "JhbGciOiJI.eyJzdWIiOiIx.SflKxwRJ");
    for (secret, context) in [
        (concat!("sk", "-a"), "Incorrect API key provided: {}."),
        (concat!("sk", "-abc***********wxyz"), "Incorrect API key provided: {}. You can find it"),
        (concat!("sk", "-abc...wxyz"), "{}"),
        (concat!("sk", "-...0123456789abcdef"), "{}"),
        (concat!("sk", "-ant-api03-abc"), "({})"),
        (concat!("sk", "-proj-abcdefgh12345678"), "prefix_{}"),
        (concat!("s", "k_live_0123456789ab"), "{}"),
        (concat!("wh", "sec_0123456789ab"), "{}"),
        (concat!("gh", "p_0123456789012345678901234567890123456"), "{}"),
        (concat!("AK", "IA0123456789ABCDEF"), "id {}"),
        (concat!("xo", "xb-0123456789-abc"), "{}"),
        (jwt, "token {} expired"),
        ("abcdef123456", "Authorization: Bearer {}"),
        ("abcdef123456", "authorization=bearer {}"),
        ("dXNlcjpwYXNz", "Basic {}"),
        ("hunter2", "password={}&x=1"),
        ("hunter", "client_secret='{}'"),
        ("hunter2", "the api key: {}"),
        ("sid=abc; theme=dark", "Cookie: {}"),
        ("ada:hunter", "see https://{}@example.com/x"),
        (PEM, "key:\n{}\nend"),
        (concat!("-----BEGIN RSA ", "PRIVATE KEY-----\nMIIE"), "{}"),
        (concat!("-----BEGIN+OPENSSH+", "PRIVATE+KEY-----\nMIIE"), "a=1&k={}"),
        (concat!("T01234567/B01234567/", "abcdefgh"), "https://hooks.slack.com/services/{}"),
        ("abcdef123456", "auth=Bearer+{}"),
    ] {
        let context = |with: &str| context.replace("{}", with);
        assert_eq!(text(&context(secret)).as_deref(), Ok(&*context("sk-sandbox-1")), "{secret}");
        let quoted = serde_json::to_string(&context(secret)).unwrap();
        let clean = serde_json::to_string(&context("sk-sandbox-1")).unwrap();
        assert_eq!(json(&format!("[{quoted}]")), format!("[{clean}]"));
    }
}

#[test]
fn what_only_resembles_a_secret_stays() {
    for harmless in [
        "a task-list, a risk-free one, the desk-42",
        "Missing required parameter: 'token'.",
        "password: must not be empty",
        "Use bearer authentication, or the basic v2.",
        "?page_token=abc1&max_tokens=5",
        concat!("sk", "-...0042"),
        concat!("sk", "-…0042"),
        "-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----",
        "https://api.openai.com:443/v1?after=proj_1",
        "100 % & more \\ or %zz &#; &unknown;",
        "ada@example.com",
    ] {
        assert_eq!(text(harmless).as_deref(), Ok(harmless));
        assert_eq!(Scrubber::default().string(harmless), harmless);
    }
    let harmless = r#"{"max_tokens":5,"token_type":"x","api_key":{"id":"key_1","name":"a"},"credentials":[{"id":"c"}],"value":"v"}"#;
    assert_eq!(json(harmless), harmless);
}

#[test]
fn disguises_are_seen_through() {
    let escaped = KEY.replace('s', "\\u0073");
    let percent = KEY.replace('-', "%2D");
    let html = KEY.replace('s', "&#115;").replace('k', "&#x6b;");
    // In JSON a whole text can be replaced.
    assert_eq!(json(&format!("{{\"a\":\"x {escaped}\"}}")), "{\"a\":\"x sk-sandbox-1\"}");
    for disguised in [&percent, &html, &percent.replace('%', "%25"), &escaped.replace('\\', "\\\\")] {
        assert_eq!(json(&format!("{{\"a\":\"x {disguised}\"}}")), "{\"a\":\"sk-sandbox-1\"}", "{disguised}");
    }
    let nested = format!("{{\"inner\":\"{{\\\"password\\\":\\\"hunter\\\",\\\"k\\\":\\\"{KEY}\\\"}}\"}}");
    assert_eq!(json(&nested), r#"{"inner":"{\"password\":\"sk-sandbox-1\",\"k\":\"sk-sandbox-2\"}"}"#);
    // Elsewhere it cannot be told where the secret ends.
    for disguised in [escaped.clone(), percent.clone(), html, format!("{{\"a\":\"{escaped}")] {
        assert_eq!(text(&disguised).unwrap_err(), "it holds what looks like a secret that is encoded");
    }
    let mut scrubber = Scrubber::default();
    assert_eq!(scrubber.path(&format!("/v1/a%20b/{percent}")), "/v1/a%20b/sk-sandbox-1");
    assert_eq!(
        scrubber.query(&format!("q=a%20b&k={percent}&token=abc")),
        "q=a%20b&k=sk-sandbox-1&token=sk-sandbox-2"
    );
}

#[test]
fn json_stays_as_it_is_written_but_for_secrets() {
    let odd =
        r#"{ "b":1.0, "a": 12345678901234567890123, "a": [ -1e3, null,true ], "s": "\u00e4\ud800" , "e":{}}"#;
    let compact = r#"{"b":1.0,"a":12345678901234567890123,"a":[-1e3,null,true],"s":"\u00e4\ud800","e":{}}"#;
    assert_eq!(json(odd), compact);
    let repeated = format!(r#"{{"a":"{KEY}","a":"{OTHER}","{KEY}":1,"half":"\ud800{KEY}"}}"#);
    assert_eq!(
        json(&repeated),
        r#"{"a":"sk-sandbox-1","a":"sk-sandbox-2","sk-sandbox-1":1,"half":"�sk-sandbox-1"}"#
    );
}

#[test]
fn fields_are_secret_by_their_names_and_by_openapi_yaml() {
    assert_eq!(
        json(
            r#"{"password":"x","clientSecret":"yy","api-key":["z"],"client_secret":{"value":"ek","id":"i"}}"#
        ),
        r#"{"password":"sk-sandbox-1","clientSecret":"sk-sandbox-2","api-key":["sk-sandbox-3"],"client_secret":{"value":"sk-sandbox-4","id":"i"}}"#
    );
    assert_eq!(
        json(r#"{"kty":"EC","x":"public","d":"private"}"#),
        r#"{"kty":"EC","x":"public","d":"sk-sandbox-1"}"#
    );
    assert_eq!(
        json(r#"{"value":"plain","object":"organization.admin_api_key"}"#),
        r#"{"value":"sk-sandbox-1","object":"organization.admin_api_key"}"#
    );
    let context = BodyContext { names: BTreeSet::from(["value"]), headers: None, is_success: true };
    let clean = |text: &str| Scrubber::default().body(text.as_bytes(), &context);
    let json =
        clean(r#"{"k":{"value":"a","value":{"deep":["b"],"n":12345678}},"told":"12345678"}"#).unwrap().json;
    assert_eq!(
        json.unwrap().get(),
        r#"{"k":{"value":"sk-sandbox-1","value":{"deep":["sk-sandbox-2"],"n":"sk-sandbox-3"}},"told":"sk-sandbox-3"}"#
    );
    for broken in [r#"{"value":"pla"#, "\u{feff}{\"value\":\"plain\"}", "value: plain"] {
        assert_eq!(clean(broken).unwrap_err(), "it holds a secret, and is not JSON");
    }
}

#[test]
fn the_key_of_a_client_is_found_wherever_it_turns_up() {
    let mut scrubber = Scrubber::default();
    scrubber.learn_key("my.own+key/with==");
    scrubber.learn_key("pin");
    scrubber.learn("abcd1234efgh");
    assert_eq!(
        scrubber.string("my.own+key/with== pin pinned abcd****efgh abcd1234efgh"),
        "sk-admin-test sk-sandbox-1 pinned sk-sandbox-2 sk-sandbox-2"
    );
    assert_eq!(scrubber.query("a=my.own%2Bkey%2Fwith%3D%3D"), "a=sk-admin-test");
    // What goes on behind it may be a part of it.
    assert_eq!(scrubber.string("x my.own+key/with==abc"), "sk-sandbox-3");
}

#[test]
fn what_is_no_text_is_refused() {
    let headers = |name: &'static str, value: &'static str| {
        let mut headers = axum::http::HeaderMap::new();
        headers.insert(name, axum::http::HeaderValue::from_static(value));
        headers
    };
    let mut scrubber = Scrubber::default();
    for (headers, is_refused) in [
        (headers("content-encoding", "gzip"), true),
        (headers("content-encoding", "identity"), false),
        (headers("content-type", "text/plain; charset=UTF-16"), true),
        (headers("content-type", "text/plain; charset=\"UTF-8\"; x=y"), false),
    ] {
        let context = BodyContext { headers: Some(&headers), ..BodyContext::default() };
        assert_eq!(scrubber.body(b"abc", &context).is_err(), is_refused, "{headers:?}");
    }
    for binary in [&b"\x1f\x8b\x08"[..], b"s\0k\0-\0"] {
        assert!(scrubber.body(binary, &BodyContext::default()).is_err());
    }
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    assert_eq!(scrubber.body(deep.as_bytes(), &BodyContext::default()).unwrap().text, Some(deep));
}

#[test]
fn no_mixture_of_disguises_lets_a_secret_through() {
    let mut random = fastrand::Rng::with_seed(1);
    let escapes: [fn(char) -> String; 5] = [
        |c| format!("\\u{:04x}", c as u32),
        |c| format!("%{:02X}", c as u32),
        |c| format!("&#{};", c as u32),
        |c| format!("&#x{:x};", c as u32),
        |c| c.to_string(),
    ];
    let wholly_decoded = |text: &str| {
        let mut text = text.to_owned();
        while let Some(decoded) = patterns::decoded(&text) {
            text = decoded;
        }
        text
    };
    let mut stored = 0;
    for round in 0..1000 {
        let secret = *random.choice(&[KEY, OTHER, "tenant.key+0123456789/=="]).unwrap();
        let mut hidden = secret.to_owned();
        for _ in 0..random.usize(0..3) {
            let escape = random.choice(&escapes).unwrap();
            hidden = hidden.chars().map(|c| if random.bool() { escape(c) } else { c.to_string() }).collect();
        }
        if wholly_decoded(&hidden) != secret {
            // An escape of half an escape hides it from everybody.
            continue;
        }
        let before = *random.choice(&["", "x ", "a=", "(", "Bearer ", "\\n", "%20"]).unwrap();
        let after = *random.choice(&["", " y", "&b=1", ")", ".", "\\n", "-tail", "***"]).unwrap();
        let quoted = |text: &str| serde_json::to_string(text).unwrap();
        let body = match random.u8(0..6) {
            0 => format!("{before}{hidden}{after}"),
            // Once as JSON that holds it as it is, and once as JSON of which the escapes are a part.
            1 => format!("{{\"a\":[{}]}}", quoted(&format!("{before}{hidden}{after}"))),
            2 => format!("{{\"a\":\"{}{hidden}\"}}", before.replace('\\', "")),
            3 => format!("{{{}:1}}", quoted(&format!("{before}{hidden}"))),
            4 => format!("{{\"a\":\"{hidden}"),
            _ => format!("data: {{\"a\":{}}}\n\n", quoted(&quoted(&hidden))),
        };
        let mut scrubber = Scrubber::default();
        scrubber.learn_key("tenant.key+0123456789/==");
        if let Ok(Clean { json, text }) = scrubber.body(body.as_bytes(), &BodyContext::default()) {
            let clean = json.map(|json| json.get().to_owned()).or(text).unwrap();
            for view in [clean.clone(), wholly_decoded(&clean)] {
                assert!(!view.contains(&secret[3..]), "round {round}: {clean} of {body}");
            }
            stored += 1;
        }
        let (path, query) =
            (scrubber.path(&format!("/v1/{hidden}")), scrubber.query(&format!("a={hidden}&b=1")));
        for clean in [path, query] {
            assert!(!wholly_decoded(&clean).contains(&secret[3..]), "round {round}: {clean} of {hidden}");
        }
    }
    assert!(stored > 300, "{stored}");
}
