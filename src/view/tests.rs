//! What holds of several pictures.

mod fits;
