//! Who may use the control endpoint, which needs no key: programs of this machine, and no web page from
//! elsewhere.
//!
//! A page can send requests to the loopback interface, and with a name of its own that leads there it can
//! even read the answers. Both give themselves away: by `Origin` and by `Host`.

use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderValue, Uri};
use std::net::{Ipv4Addr, Ipv6Addr};

/// The names under which the control endpoint may be used.
#[derive(Debug)]
pub(crate) struct Hosts {
    /// Beside the loopback names.
    allowed: Vec<String>,
}

impl Hosts {
    /// The loopback names and these, or the one that is no name.
    pub(crate) fn new(names: &[String]) -> Result<Self, String> {
        let known = |name: &String| {
            let is_name = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
            let plain = plain(name);
            match plain.parse::<Ipv6Addr>().is_ok() || (!plain.is_empty() && plain.chars().all(is_name)) {
                true => Ok(plain),
                false => Err(format!("allow-host: '{name}' is not the name of a host, without port")),
            }
        };
        Ok(Self { allowed: names.iter().map(known).collect::<Result<_, _>>()? })
    }

    /// Why a request may not use the control endpoint.
    pub(crate) fn refuse(&self, uri: &Uri, headers: &HeaderMap) -> Option<String> {
        const HELP: &str = "--allow-host NAME lets another one in";
        // HTTP/2 has the name in the URL, and so may HTTP/1.1; what says it twice must be right twice.
        let mut authorities: Vec<_> =
            uri.authority().map(|authority| authority.as_str()).into_iter().collect();
        let hosts: Vec<_> = headers.get_all(HOST).iter().collect();
        authorities.extend(hosts.iter().map(|host| text(host)));
        if authorities.is_empty() || hosts.len() > 1 {
            return Some("The request must name its host, once.".to_owned());
        }
        if let Some(foreign) = authorities.into_iter().find(|authority| !self.has(authority)) {
            return Some(format!(
                "The control endpoint answers to loopback names, not to '{foreign}'; {HELP}."
            ));
        }
        let mut origins = headers.get_all(ORIGIN).iter().map(text);
        let foreign = origins.find(|origin| {
            let host = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
            !host.is_some_and(|host| self.has(host))
        });
        foreign.map(|origin| format!("Web pages from '{origin}' may not use the control endpoint; {HELP}."))
    }

    /// Whether the host, with or without port, is one of these.
    fn has(&self, authority: &str) -> bool {
        let Some(name) = without_port(authority).map(plain) else { return false };
        name == "localhost"
            || name.ends_with(".localhost")
            || name.parse().is_ok_and(|ip: Ipv4Addr| ip.is_loopback())
            || name.parse().is_ok_and(|ip: Ipv6Addr| ip.is_loopback())
            || self.allowed.contains(&name)
    }
}

/// A header as text; nothing that is allowed is anything else.
fn text(value: &HeaderValue) -> &str {
    value.to_str().unwrap_or("?")
}

/// `None` where what is behind the name is no port.
fn without_port(authority: &str) -> Option<&str> {
    let end = match authority.strip_prefix('[') {
        Some(rest) => rest.find(']')? + 2,
        None => authority.find(':').unwrap_or(authority.len()),
    };
    let (name, port) = authority.split_at(end);
    let is_port = port.is_empty() || port.strip_prefix(':')?.parse::<u16>().is_ok();
    (is_port && !name.is_empty()).then_some(name)
}

/// As names are compared: letter case, the dot of the root and the brackets of IPv6 do not matter.
fn plain(name: &str) -> String {
    let name = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    //! Which names are those of this machine.

    use super::*;

    #[test]
    fn loopback_names_are_known_with_any_port_and_so_are_those_that_were_allowed() {
        let hosts =
            Hosts::new(&["Build.Example.".to_owned(), "192.168.1.5".to_owned(), "fd00::1".to_owned()]);
        let hosts = hosts.unwrap();
        for known in [
            "localhost",
            "LOCALHOST:8700",
            "localhost.",
            "a.b.localhost:1",
            "127.0.0.1",
            "127.9.9.9:80",
            "[::1]",
            "[::1]:8700",
            "build.example:8700",
            "192.168.1.5",
            "[fd00::1]:1",
        ] {
            assert!(hosts.has(known), "{known}");
        }
        for foreign in [
            "",
            ":80",
            "evil.example",
            "localhost.evil.example",
            "xlocalhost",
            "128.0.0.1",
            "127.0.0.1.evil.example",
            "127.1",
            "0.0.0.0",
            "[::2]",
            "[::1",
            "[::1]x",
            "localhost:port",
            "localhost:",
            "localhost:99999",
            "me@localhost",
            "localhost@evil.example",
            "localhost/",
            "localhost evil",
            "x.build.example",
        ] {
            assert!(!hosts.has(foreign), "{foreign}");
        }
    }

    #[test]
    fn what_is_no_name_cannot_be_allowed() {
        for wrong in ["", "http://build.example", "build.example:80", "a b", "*"] {
            let said = Hosts::new(&[wrong.to_owned()]).unwrap_err();
            assert!(said.contains(&format!("'{wrong}'")), "{said}");
        }
    }
}
