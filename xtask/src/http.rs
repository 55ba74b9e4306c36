//! From a request's path to a file of the site: pure, but for the look at
//! what is there.

use std::fs;
use std::path::{Path, PathBuf};

/// What a request's path leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// This file.
    File(PathBuf),
    /// A folder asked for without its slash: this path has it.
    Redirect(String),
    /// Nothing that is served.
    Missing,
    /// A path that no browser asks for: it leaves the site, or is no path.
    Refused,
}

/// Finds the file for a request's target: its path, with any query.
pub fn find(site: &Path, target: &str) -> Found {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let Some(parts) = parts(path) else {
        return Found::Refused;
    };
    let mut file = site.to_path_buf();
    file.extend(parts);
    if file.is_dir() {
        if !path.ends_with('/') {
            return Found::Redirect(format!("{path}/"));
        }
        file.push("index.html");
    } else if path.ends_with('/') {
        return Found::Missing;
    }
    // A symbolic link may lead out where the path does not.
    match (fs::canonicalize(&file), fs::canonicalize(site)) {
        (Ok(real), Ok(site)) if !real.starts_with(&site) => Found::Refused,
        (Ok(real), Ok(_)) if real.is_file() => Found::File(real),
        _ => Found::Missing,
    }
}

/// A path's parts, decoded; `None` for what could lead out of the site.
fn parts(path: &str) -> Option<Vec<String>> {
    let path = path.strip_prefix('/')?;
    let mut found = Vec::new();
    for part in path.split('/') {
        let part = decode(part)?;
        match part.as_str() {
            "" | "." => {}
            ".." => return None,
            part if part.contains(['/', '\\', '\0', ':']) => return None,
            _ => found.push(part),
        }
    }
    Some(found)
}

/// Percent-decoding; `None` when it is malformed or no UTF-8.
fn decode(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            if !digits.iter().all(u8::is_ascii_hexdigit) {
                return None;
            }
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// The media type of a file by its ending.
pub fn media_type(path: &Path) -> &'static str {
    let ending = path.extension().and_then(|ending| ending.to_str());
    match ending.unwrap_or_default().to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "yaml" | "yml" => "text/yaml; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "txt" | "ts" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{Found, find, media_type, parts};

    #[track_caller]
    fn refused(path: &str) {
        assert_eq!(parts(path), None, "{path}");
    }

    #[test]
    fn paths_that_lead_out_are_refused() {
        refused("/../secret");
        refused("/a/../../secret");
        refused("/%2e%2e/secret");
        refused("/%2E./secret");
        refused("/..%2fsecret");
        refused("/..%5Csecret");
        refused("/a%2Fb");
        refused("/C:/secret");
        refused("/a%00b");
    }

    #[test]
    fn malformed_paths_are_refused() {
        refused("");
        refused("no-slash");
        refused("http://127.0.0.1/");
        refused("/%");
        refused("/%4");
        refused("/%+4");
        refused("/%zz");
        refused("/%ff");
    }

    #[test]
    fn parts_are_decoded_once() {
        let expected = ["a b", "é", "%2e%2e", "..."];
        let found = parts("/a%20b//./%C3%A9/%252e%252e/...").expect("a path");
        assert_eq!(found, expected);
    }

    struct Site(PathBuf);

    impl Site {
        fn new(name: &str) -> Self {
            let name = format!("xtask-http-{}-{name}", std::process::id());
            let folder = std::env::temp_dir().join(name);
            fs::create_dir_all(folder.join("site/docs")).expect("folders");
            fs::write(folder.join("site/index.html"), "home").expect("a file");
            fs::write(folder.join("secret"), "no").expect("a file");
            Self(fs::canonicalize(folder).expect("a path"))
        }

        fn find(&self, target: &str) -> Found {
            find(&self.0.join("site"), target)
        }
    }

    impl Drop for Site {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn folders_files_and_queries() {
        let site = Site::new("plain");
        let home = site.0.join("site").join("index.html");
        assert_eq!(site.find("/"), Found::File(home.clone()));
        assert_eq!(site.find("/index.html?v=1/../.."), Found::File(home));
        assert_eq!(site.find("/index.html/"), Found::Missing);
        assert_eq!(site.find("/docs"), Found::Redirect("/docs/".to_owned()));
        assert_eq!(site.find("/docs/"), Found::Missing);
        assert_eq!(site.find("/none"), Found::Missing);
        assert_eq!(site.find("/../secret"), Found::Refused);
    }

    #[test]
    #[cfg(unix)]
    fn a_link_out_of_the_site_is_refused() {
        let site = Site::new("link");
        let link = site.0.join("site").join("link");
        std::os::unix::fs::symlink(site.0.join("secret"), link).expect("a link");
        assert_eq!(site.find("/link"), Found::Refused);
    }

    #[test]
    fn browsers_insist_on_some_media_types() {
        let of = |name| media_type(Path::new(name));
        assert_eq!(of("core_bg.wasm"), "application/wasm");
        assert_eq!(of("a.JS"), "text/javascript; charset=utf-8");
        assert_eq!(of("openness.yaml"), "text/yaml; charset=utf-8");
        assert_eq!(of("no-ending"), "application/octet-stream");
    }
}
