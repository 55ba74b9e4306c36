//! How a run ended.

use std::process::ExitCode;

/// How a run ended, and the exit status that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// 0: fine.
    Fine,
    /// 1: findings of the kind that was to fail, or a manifest that cannot be used.
    Found,
    /// 2: wrong use, or something that cannot be read or written.
    Wrong,
}

impl Status {
    /// The number that a shell sees.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Found => 1,
            Self::Wrong => 2,
        }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status.code())
    }
}
