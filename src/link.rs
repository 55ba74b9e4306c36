//! Which addresses may become links.

use crate::shown::shown;

/// Whether this can be a link: http or https, a host, and nothing that hides.
pub fn is_link(url: &str) -> bool {
    host(url).is_some()
}

/// Whether this can be an address: a link, or relative: no other scheme, and nothing
/// that ends an attribute or a line.
pub fn is_address(address: &str) -> bool {
    let first = address.split(['/', '?', '#']).next().unwrap_or_default();
    is_link(address) || (!first.contains(':') && !address.is_empty() && shown(address) == address)
}

/// The host of a link, without the `www.` that says nothing.
pub fn host(url: &str) -> Option<&str> {
    let rest = strip_scheme(url, "https://").or_else(|| strip_scheme(url, "http://"))?;
    let end = rest.bytes().position(|byte| b"/?#".contains(&byte));
    let authority = rest.get(..end.unwrap_or(rest.len()))?;
    // What stands before an @ only pretends to be the host.
    let at = authority.bytes().rposition(|byte| byte == b'@');
    let host = authority.get(at.map_or(0, |at| at + 1)..)?;
    let fit = !host.is_empty()
        && !host.starts_with(':')
        && !url.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\\' | '`'))
        && shown(url) == url;
    fit.then(|| host.strip_prefix("www.").unwrap_or(host))
}

fn strip_scheme<'u>(url: &'u str, scheme: &str) -> Option<&'u str> {
    url.get(..scheme.len())
        .filter(|start| start.eq_ignore_ascii_case(scheme))
        .and_then(|_| url.get(scheme.len()..))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_http_and_https_with_a_host() {
        assert_eq!(host("https://example.org/a?b#c"), Some("example.org"));
        assert_eq!(host("HTTP://www.example.org:80"), Some("example.org:80"));
        assert_eq!(host("https://trusted.org@evil.org/"), Some("evil.org"));
        for url in [
            "",
            "example.org",
            "javascript:alert(1)",
            "data:text/html,x",
            "https://",
            "https:///x",
            "https:example.org",
            "//example.org",
            "https://a b",
            "https://a\u{202e}b",
            "https://a\"b",
            "ftp://example.org",
            " https://example.org",
            "https://:80",
            "https:\\\\example.org",
        ] {
            assert_eq!(host(url), None, "{url}");
        }
    }
}
