//! Refusals with any status, headers and body: they become errors that show no key.
//!
//! The first byte makes the status. Lines follow up to an empty one, each a header: its first byte picks
//! the name, the rest is the value. What is left is the body, in which `~` stands for the key and `^`
//! for the key as JSON may spell it.
#![no_main]

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use libfuzzer_sys::fuzz_target;
use openai_admin::{Error, fuzzing};

const KEY: &str = "sk-admin-test";
const SPELLED: &str = "\\u0073k-admin\\u002dtest";

/// Those that are read.
const NAMES: [&str; 7] = [
    "x-request-id",
    "retry-after",
    "retry-after-ms",
    "x-should-retry",
    "x-ratelimit-limit-requests",
    "x-ratelimit-remaining-requests",
    "x-ratelimit-reset-requests",
];

fuzz_target!(|data: &[u8]| {
    let Some((status, rest)) = data.split_first() else { return };
    let Ok(status) = StatusCode::from_u16(300 + u16::from(*status)) else { return };
    let end = rest.windows(2).position(|two| two == b"\n\n").unwrap_or(rest.len());
    let headers = headers(&rest[..end]);
    let body = filled(rest.get(end + 2..).unwrap_or_default());
    // The key is cut out of headers before they come here.
    if headers.values().any(|value| contains(value.as_bytes(), KEY)) {
        return;
    }

    let (asked, should_retry) = fuzzing::hint(&headers);
    let refused = fuzzing::refusal(status, headers.clone(), body.clone(), KEY);

    let Error::Api(api) = &refused else { panic!("{refused:?}") };
    for text in [format!("{refused} {refused:?} {refused:#?}"), api.message.clone()] {
        assert!(!text.contains(KEY), "{text}");
    }
    assert!(!contains(api.body(), KEY));
    assert!(contains(&body, KEY) || api.body() == &body, "the body is not kept");
    assert_eq!((refused.status(), &api.headers), (Some(status), &headers));
    assert_eq!(refused.request_id(), headers.get("x-request-id").and_then(|id| id.to_str().ok()));
    assert!(asked.is_none() || has(&headers, "retry-after"));
    assert!(should_retry.is_none() || has(&headers, "x-should-retry"));
});

fn headers(lines: &[u8]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for line in lines.split(|byte| *byte == b'\n') {
        let Some((name, value)) = line.split_first() else { continue };
        if let Ok(value) = HeaderValue::from_bytes(value) {
            let name = NAMES[usize::from(*name) % NAMES.len()];
            headers.append(HeaderName::from_static(name), value);
        }
    }
    headers
}

/// A body with the keys that are meant by it.
fn filled(body: &[u8]) -> Vec<u8> {
    let part = |byte: &u8| match byte {
        b'~' => KEY.as_bytes().to_vec(),
        b'^' => SPELLED.as_bytes().to_vec(),
        byte => vec![*byte],
    };
    body.iter().flat_map(part).collect()
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Whether there is a header whose name begins like this.
fn has(headers: &HeaderMap, name: &str) -> bool {
    headers.keys().any(|known| known.as_str().starts_with(name))
}
