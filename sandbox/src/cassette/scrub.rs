//! Replaces secrets by placeholders, so that what was recorded can be read by everybody.
//!
//! Secrets are told by openapi.yaml, by the names of fields, by how they look, and by having been met
//! before. The same secret has the same placeholder everywhere. What may hold a secret in a form that
//! cannot be replaced is refused.

use super::message::BodyContext;
use super::patterns::{self, is_secret_name};
use crate::Sandbox;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::value::{RawValue, to_raw_value};
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::{fmt, mem};

/// What needs no escape in a path or a query.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// How long a secret must be to be looked for in other places than the one where it was told.
const TELLING: usize = 8;

/// How deep JSON may be nested.
const DEPTH: usize = 128;

/// The parts of a JSON Web Key that are private.
const JWK: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// Finds secrets, and remembers what stands for each.
#[derive(Default)]
pub(super) struct Scrubber {
    placeholders: HashMap<String, String>,
    /// What stands for secrets.
    given: BTreeSet<String>,
    /// What is looked for as it is.
    known: Vec<String>,
    /// The number of the newest placeholder.
    number: usize,
    /// Whether all secrets have one placeholder.
    blurs: bool,
}

/// A body without secrets.
#[derive(Clone, Debug, Default)]
pub(super) struct Clean {
    pub(super) json: Option<Box<RawValue>>,
    pub(super) text: Option<String>,
}

/// What is known of a value in JSON from what is around it.
#[derive(Clone, Copy, Default)]
struct Place {
    is_secret: bool,
    /// Whether what is called `value` here is a secret.
    is_within_secret: bool,
    depth: usize,
}

impl Scrubber {
    /// One for comparisons, to which all secrets are the same.
    pub(super) fn blurring() -> Self {
        Self { blurs: true, ..Self::default() }
    }

    /// The key of a client, for which the key of a sandbox will stand: that is what a client has later on.
    pub(super) fn learn_key(&mut self, key: &str) {
        if !key.is_empty() && !self.given.contains(Sandbox::KEY) {
            self.placeholders.entry(key.to_owned()).or_insert_with(|| Sandbox::KEY.to_owned());
            self.given.extend(self.placeholders.get(key).cloned());
        }
        self.learn(key);
        if key.len() < TELLING && !key.is_empty() && !self.known.iter().any(|known| known == key) {
            self.known.push(key.to_owned());
        }
    }

    /// A secret, which will be replaced wherever it is.
    pub(super) fn learn(&mut self, secret: &str) {
        if secret.len() >= TELLING && !self.known.iter().any(|known| known == secret) {
            self.known.push(secret.to_owned());
        }
    }

    fn placeholder(&mut self, secret: &str) -> String {
        if let Some(placeholder) = self.placeholders.get(secret) {
            return placeholder.clone();
        }
        self.number += usize::from(!self.blurs);
        let placeholder = format!("sk-sandbox-{}", self.number);
        self.placeholders.insert(secret.to_owned(), placeholder.clone());
        self.given.insert(placeholder.clone());
        placeholder
    }

    /// Where secrets are in a text, in order.
    fn spans(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = patterns::spans(text);
        // Some write headers and hosts in lower case.
        let lower = text.to_ascii_lowercase();
        for secret in &self.known {
            let secret = secret.to_ascii_lowercase();
            let places = lower.match_indices(&secret).map(|(at, _)| at..at + secret.len());
            // A short one is no secret within a longer word.
            found.extend(places.filter(|place| {
                secret.len() >= TELLING
                    || (!ends_in_word(&text[..place.start]) && !begins_in_word(&text[place.end..]))
            }));
        }
        found.extend(patterns::masked(text, &self.known));
        found.sort_by_key(|span| (span.start, span.end));
        let mut spans: Vec<Range<usize>> = Vec::new();
        for span in found {
            match spans.last_mut() {
                Some(last) if span.start < last.end => last.end = last.end.max(span.end),
                _ => spans.push(span),
            }
        }
        spans
    }

    /// Whether a text, and all that it decodes to, shows only these secrets; by default placeholders.
    fn shows_only(&self, text: &str, mut secrets: Option<Vec<String>>) -> bool {
        let mut view = text.to_owned();
        // Each decoding makes it shorter. What is encoded more often than this is a riddle.
        for _ in 0..8 {
            let is_one = |secret: &str| match &secrets {
                Some(secrets) => secrets.iter().any(|known| known == secret),
                None => self.given.contains(secret),
            };
            if !self.spans(&view).into_iter().all(|span| is_one(&view[span])) {
                return false;
            }
            let Some(decoded) = patterns::decoded(&view) else { return true };
            view = decoded;
            for secret in secrets.iter_mut().flatten() {
                *secret = patterns::decoded(secret).unwrap_or(mem::take(secret));
            }
        }
        false
    }

    /// A text without its secrets; `None` where there is one that is written in another way.
    fn text(&mut self, text: &str) -> Option<String> {
        let spans = self.spans(text);
        let secrets = spans.iter().map(|span| text[span.clone()].to_owned()).collect();
        // What is seen of a secret must be all of it.
        if !self.shows_only(text, Some(secrets)) {
            return None;
        }
        let (mut clean, mut end) = (String::with_capacity(text.len()), 0);
        for span in spans {
            let secret = &text[span.clone()];
            // What is partly masked stands for the whole.
            let secret = patterns::unmasked(secret, &self.known).unwrap_or(secret).to_owned();
            clean.push_str(&text[end..span.start]);
            clean.push_str(&self.placeholder(&secret));
            end = span.end;
        }
        clean.push_str(&text[end..]);
        self.shows_only(&clean, None).then_some(clean)
    }

    /// A text without its secrets; a placeholder for all of it where they cannot be replaced one by one.
    pub(super) fn string(&mut self, text: &str) -> String {
        self.text(text).unwrap_or_else(|| self.placeholder(text))
    }

    /// A path. What holds no secret stays as it is written.
    pub(super) fn path(&mut self, path: &str) -> String {
        let segments: Vec<String> = path.split('/').map(|segment| self.part(segment, false)).collect();
        let path = segments.join("/");
        if self.shows_only(&path, None) { path } else { format!("/{}", self.placeholder(&path)) }
    }

    /// A query. What holds no secret stays as it is written.
    pub(super) fn query(&mut self, query: &str) -> String {
        let pairs = query.split('&').map(|pair| match pair.split_once('=') {
            Some((name, value)) => {
                let is_secret = is_secret_name(&query_text(name));
                format!("{}={}", self.part(name, false), self.part(value, is_secret))
            }
            None => self.part(pair, false),
        });
        let query = pairs.collect::<Vec<_>>().join("&");
        if self.shows_only(&query, None) { query } else { self.placeholder(&query) }
    }

    fn part(&mut self, written: &str, is_secret: bool) -> String {
        let text = query_text(written);
        let clean = match is_secret {
            true => self.secret(&text),
            false => self.string(&text),
        };
        if clean == text { written.to_owned() } else { utf8_percent_encode(&clean, ESCAPED).to_string() }
    }

    /// A text that is a secret as a whole.
    fn secret(&mut self, text: &str) -> String {
        if text.is_empty() {
            return String::new();
        }
        self.learn(text);
        self.placeholder(text)
    }

    /// A body; `Err` says why it cannot be cleaned.
    pub(super) fn body(&mut self, body: &[u8], context: &BodyContext<'_>) -> Result<Clean, String> {
        if body.is_empty() {
            return Ok(Clean::default());
        }
        if let Some(unreadable) = context.unreadable() {
            return Err(unreadable);
        }
        let text = std::str::from_utf8(body).map_err(|_| "it is not text in UTF-8".to_owned())?;
        if text.contains('\0') {
            return Err("it is binary".to_owned());
        }
        if let Ok(raw) = serde_json::from_str::<&RawValue>(text)
            && let Ok(json) = self.json(raw, context, Place::default())
            && let Ok(json) = RawValue::from_string(json)
        {
            return Ok(Clean { json: Some(json), text: None });
        }
        if context.shows_secret() {
            return Err("it holds a secret, and is not JSON".to_owned());
        }
        let hidden = || "it holds what looks like a secret that is encoded".to_owned();
        Ok(Clean { json: None, text: Some(self.text(text).ok_or_else(hidden)?) })
    }

    /// JSON as it was written, but for secrets and white space: numbers, order and repeated fields stay.
    fn json(
        &mut self,
        raw: &RawValue,
        context: &BodyContext<'_>,
        place: Place,
    ) -> Result<String, serde_json::Error> {
        if place.depth > DEPTH {
            return Err(serde_json::Error::custom("nested too deeply"));
        }
        let text = raw.get();
        let inner = Place { depth: place.depth + 1, ..place };
        Ok(match text.as_bytes().first() {
            Some(b'{') => {
                let Members(members) = serde_json::from_str(text)?;
                let shows_key = place.is_within_secret || is_key(&members);
                let is_jwk = members.iter().any(|(name, _)| name == "kty");
                let mut written = Vec::with_capacity(members.len());
                for (name, value) in members {
                    let is_named = is_secret_name(&name);
                    // An object by such a name tells of a secret, and may show it as its value.
                    let is_plain = value.get().starts_with(['"', '[']) && !value.get().contains('{');
                    let is_secret = place.is_secret
                        || context.names.contains(name.as_str())
                        || (is_plain && (is_named || (shows_key && name == "value")))
                        || (is_plain && is_jwk && JWK.contains(&&*name));
                    let inner = Place { is_secret, is_within_secret: is_named, ..inner };
                    let value = self.json(value, context, inner)?;
                    written.push(format!("{}:{value}", to_raw_value(&self.string(&name))?));
                }
                format!("{{{}}}", written.join(","))
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text)?;
                let items: Result<Vec<_>, _> =
                    items.into_iter().map(|item| self.json(item, context, inner)).collect();
                format!("[{}]", items?.join(","))
            }
            Some(b'"') => {
                // Half a surrogate pair is no text, but may be sent all the same.
                let decoded = serde_json::from_str(text).ok();
                let decoded =
                    decoded.or_else(|| patterns::decoded(text.trim_matches('"'))).unwrap_or_default();
                let clean = if place.is_secret { self.secret(&decoded) } else { self.string(&decoded) };
                if clean == decoded { text.to_owned() } else { to_raw_value(&clean)?.get().to_owned() }
            }
            Some(b'-' | b'0'..=b'9') => {
                let clean = if place.is_secret { self.secret(text) } else { self.string(text) };
                if clean == text { clean } else { to_raw_value(&clean)?.get().to_owned() }
            }
            _ => text.to_owned(),
        })
    }
}

/// Whether an object is a key that was made, in operations that openapi.yaml does not have.
fn is_key(members: &[(String, &RawValue)]) -> bool {
    members.iter().any(|(name, value)| {
        let kind = value.get();
        name == "redacted_value"
            || (name == "object" && ["key", "secret", "token"].iter().any(|word| kind.contains(word)))
    })
}

fn ends_in_word(text: &str) -> bool {
    text.ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

fn begins_in_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// A part of a path or a query as it is meant.
pub(super) fn query_text(written: &str) -> String {
    percent_decode_str(written).decode_utf8_lossy().into_owned()
}

/// The members of an object as they are written: in order, and none lost where a name is repeated.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

#[cfg(test)]
mod tests;
