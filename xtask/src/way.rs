//! The ways to a wasm module, and which of them are open: a pure function
//! over facts.

use std::fmt;

/// What was found out about the machine.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    /// The compiler is managed by rustup.
    pub rustup: bool,
    /// The compiler has the sources of the standard library beside it.
    pub sources: bool,
    /// The compiler has the standard library for wasm.
    pub target: bool,
    /// Debian's compiler for the web is there, new enough, with its sources
    /// and a linker.
    pub debian: bool,
    /// Debian packages can be installed.
    pub apt: bool,
}

/// A way to a wasm module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The toolchain at hand, its standard library built anew for size.
    BuildStd,
    /// Debian's compiler for the web, the standard library built likewise.
    Debian,
    /// The toolchain at hand with the standard library as it is shipped.
    Plain,
}

/// What must be fetched before a way can be gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setup {
    /// Nothing.
    None,
    /// `rustup component add rust-src`.
    RustSrc,
    /// `apt-get install rustc-web …`.
    Packages,
    /// `rustup target add wasm32-unknown-unknown`.
    Target,
}

/// The ways that may be open, best first, each with what it needs.
pub fn ways(facts: Facts) -> Vec<(Way, Setup)> {
    let way = |way, ready, fetchable, setup| match (ready, fetchable) {
        (true, _) => Some((way, Setup::None)),
        (false, true) => Some((way, setup)),
        (false, false) => None,
    };
    [
        way(Way::BuildStd, facts.sources, facts.rustup, Setup::RustSrc),
        way(Way::Debian, facts.debian, facts.apt, Setup::Packages),
        way(Way::Plain, facts.target, facts.rustup, Setup::Target),
    ]
    .into_iter()
    .flatten()
    .collect()
}

impl Way {
    /// The standard library is built for size, and budgets hold.
    pub fn is_small(self) -> bool {
        self != Self::Plain
    }

    /// The name of its folder and in tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::BuildStd => "build-std",
            Self::Debian => "debian",
            Self::Plain => "plain",
        }
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BuildStd => {
                "this toolchain with the standard library built for size (`rust-src`)"
            }
            Self::Debian => "Debian's `rustc-web` with the standard library built for size",
            Self::Plain => {
                "this toolchain with the standard library as shipped: \
                 the module is larger than the published one"
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Facts, Setup, Way, ways};

    #[test]
    fn nothing_at_hand_leaves_no_way() {
        assert_eq!(ways(Facts::default()), []);
    }

    #[test]
    fn rustup_alone_fetches_the_sources_and_else_the_target() {
        let facts = Facts {
            rustup: true,
            ..Facts::default()
        };
        let expected = [(Way::BuildStd, Setup::RustSrc), (Way::Plain, Setup::Target)];
        assert_eq!(ways(facts), expected);
    }

    #[test]
    fn a_small_module_comes_before_a_quick_one() {
        let facts = Facts {
            target: true,
            apt: true,
            ..Facts::default()
        };
        let expected = [(Way::Debian, Setup::Packages), (Way::Plain, Setup::None)];
        assert_eq!(ways(facts), expected);
    }

    #[test]
    fn what_is_at_hand_needs_no_setup() {
        let facts = Facts {
            rustup: true,
            sources: true,
            target: true,
            debian: true,
            apt: true,
        };
        let all = [Way::BuildStd, Way::Debian, Way::Plain];
        assert_eq!(ways(facts), all.map(|way| (way, Setup::None)));
    }

    #[test]
    fn a_distribution_s_own_compiler_may_have_the_sources() {
        let facts = Facts {
            sources: true,
            ..Facts::default()
        };
        assert_eq!(ways(facts), [(Way::BuildStd, Setup::None)]);
    }

    #[test]
    fn only_the_plain_way_has_no_budget() {
        assert!(Way::BuildStd.is_small() && Way::Debian.is_small());
        assert!(!Way::Plain.is_small());
    }
}
