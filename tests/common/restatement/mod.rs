//! The yardsticks a second time, written from their descriptions alone and in
//! another way than the program: plain, slow and without its types. Whatever the
//! program says of a manifest is held against this.
//!
//! [`release`] is a release as a person would write it down, [`licenses`] the
//! table of what licenses allow, [`world`] what counts of a release (and of the
//! same release with all that it leaves open); one file for each thing that is
//! judged; [`range`] is what is shown of two ends.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod any;
pub mod can;
pub mod compare;
pub mod completion;
pub mod eu;
pub mod g7;
pub mod gradient;
pub mod licenses;
pub mod mof;
pub mod osai;
pub mod osaid;
pub mod pieces;
pub mod range;
pub mod release;
pub mod score;
pub mod taxonomy;
pub mod world;

pub use release::Release;
pub use world::World;

use openness_badge::manifest::ComponentId::{self, *};

pub const TRAINING_CODE: [ComponentId; 3] = [PretrainingCode, FinetuningCode, AlignmentCode];
pub const TRAINING_DATA: [ComponentId; 3] = [PretrainingData, FinetuningData, AlignmentData];
