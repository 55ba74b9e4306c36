//! The faces to JavaScript, one for each module that a page may load.
//!
//! Nothing here decides content or knows of manifests: texts go in, and what
//! comes out was made by [`crate::report`](fn@crate::report), [`crate::view`]
//! and [`crate::write`].
//!
//! | module | when a page loads it |
//! |---|---|
//! | `badge` | a badge comes into view |
//! | `core` | somebody wants to open it, or asks for its report |
//! | `raster` | somebody wants a PNG |

#[cfg(feature = "web-badge")]
pub mod badge;
#[cfg(feature = "web")]
pub mod core;
#[cfg(feature = "web")]
mod dom;
#[cfg(feature = "web")]
mod face;
#[cfg(any(feature = "web", feature = "web-badge"))]
mod paint;
#[cfg(feature = "web-raster")]
pub mod raster;
