//! The faces to JavaScript, one for each module that a page may load when somebody
//! wants more than the badge: that has a package of its own (`pkg/badge`).
//!
//! Nothing here decides content or knows of manifests: texts go in, and what
//! comes out was made by [`crate::report`](fn@crate::report), [`crate::view`]
//! and [`crate::write`].
//!
//! | module | when a page loads it |
//! |---|---|
//! | `core` | somebody wants to open it, or asks for its report |
//! | `formats` | the core says that a text is none of its own |
//! | `raster` | somebody wants a PNG |
//! | `tools` | somebody wants Markdown, a card or a chart |

#[cfg(feature = "web")]
pub mod core;
#[cfg(feature = "web")]
mod dom;
#[cfg(feature = "web-formats")]
pub mod formats;
#[cfg(any(feature = "web", feature = "web-tools"))]
pub mod languages;
#[cfg(feature = "web")]
mod panel;
#[cfg(feature = "web-raster")]
pub mod raster;
#[cfg(feature = "web-tools")]
pub mod tools;

/// How a text is read on a day, `YYYY-MM-DD`, or on none, and in which language it is
/// spoken of.
#[cfg(feature = "web")]
fn options(today: &wasm_bindgen::JsValue, language: crate::words::Language) -> crate::Options {
    let today = today.as_string();
    crate::Options {
        today: today.and_then(|today| crate::manifest::Date::parse(&today)),
        columns: crate::finding::Columns::Utf16,
        language,
    }
}

/// Light or dark; what is not known is as the reader prefers.
#[cfg(any(feature = "web", feature = "web-tools"))]
fn theme(theme: &wasm_bindgen::JsValue) -> crate::view::Theme {
    let theme = theme.as_string();
    theme
        .and_then(|theme| crate::view::Theme::from_word(&theme))
        .unwrap_or_default()
}
