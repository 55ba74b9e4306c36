//! Names of files as parts of addresses.

use std::ffi::OsStr;

/// The path of an address (RFC 3986, 2.3 and 3.3): what may mean something in one is
/// encoded, but for the slash between two names. Bytes that are no UTF-8 are too, so that
/// no two names have one address.
pub fn encoded(path: &OsStr) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(*byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
