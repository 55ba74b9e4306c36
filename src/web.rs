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
//! | `raster` | somebody wants a PNG |

#[cfg(feature = "web")]
pub mod core;
#[cfg(feature = "web")]
mod dom;
#[cfg(feature = "web")]
mod face;
#[cfg(feature = "web-raster")]
pub mod raster;
