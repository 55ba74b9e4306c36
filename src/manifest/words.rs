//! The closed lists of words that a manifest uses.

use crate::words::{Language, LevelWord, ReportWord};

/// An enum whose variants are words: the words, the way back from a word, and
/// how it is serialized.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$vdoc])* #[doc = concat!("\n\n`", $word, "`")] $variant,)+
        }

        impl $name {
            /// Every word, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The words as they are written, in the order of [`Self::ALL`].
            pub const WORDS: &'static [&'static str] = &[$($word,)+];

            /// The word as it is written in a manifest.
            pub fn word(self) -> &'static str {
                Self::WORDS[self as usize]
            }

            /// The variant that is written so, to the letter.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::WORDS.iter().position(|w| *w == word).map(|i| Self::ALL[i])
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <std::borrow::Cow<'_, str> as serde::Deserialize>::deserialize(deserializer)?;
                $name::from_word(&word)
                    .ok_or_else(|| serde::de::Error::unknown_variant(&word, $name::WORDS))
            }
        }
    };
}
pub(crate) use words;

words! {
    /// Who can get a component, and how.
    #[derive(Default)]
    Availability {
        /// Anyone can get it without asking.
        Public = "public",
        /// Anyone may ask for it: a form, an account, an agreement, an approval.
        Gated = "gated",
        /// Only some of it is given out.
        Partial = "partial",
        /// Not given out, but documented closely enough to rebuild it.
        Described = "described",
        /// Reached only through a programming interface.
        Api = "api",
        /// Reached only through a user interface.
        Hosted = "hosted",
        /// It exists and is withheld.
        Closed = "closed",
        /// This system has no such component.
        None = "none",
        /// Not stated.
        #[default]
        Unknown = "unknown",
    }
}

impl Availability {
    /// Whether at least part of it leaves the developer's house, so that a
    /// license for it means something.
    pub fn is_given_out(self) -> bool {
        matches!(self, Self::Public | Self::Gated | Self::Partial)
    }

    /// The interface through which alone it is reached.
    pub fn channel(self) -> Option<Channel> {
        match self {
            Self::Api => Some(Channel::Api),
            Self::Hosted => Some(Channel::Hosted),
            _ => None,
        }
    }

    /// How the component can be reached, in words.
    pub fn name(self, language: Language) -> &'static str {
        language.text(match self {
            Self::Public => LevelWord::AvailabilityPublic,
            Self::Gated => LevelWord::AvailabilityGated,
            Self::Partial => LevelWord::AvailabilityPartial,
            Self::Described => LevelWord::AvailabilityDescribed,
            Self::Api => LevelWord::AvailabilityApi,
            Self::Hosted => LevelWord::AvailabilityHosted,
            Self::Closed => LevelWord::AvailabilityClosed,
            Self::None => LevelWord::AvailabilityNone,
            Self::Unknown => LevelWord::NotStated,
        })
    }

    /// Whether the outside has any of it, or reaches it through an interface.
    pub fn is_reached(self) -> bool {
        self.is_given_out() || self.channel().is_some()
    }
}

words! {
    /// A way by which the outside reaches the system.
    Channel {
        Download = "download",
        Api = "api",
        Hosted = "hosted",
    }
}

words! {
    /// Who may use it, from the widest to the narrowest.
    Audience {
        Everyone = "everyone",
        /// Everyone who has signed up.
        Registered = "registered",
        Researchers = "researchers",
        Partners = "partners",
        Nobody = "nobody",
    }
}

words! {
    /// What it costs.
    Price {
        Free = "free",
        Paid = "paid",
        Mixed = "mixed",
    }
}

words! {
    /// What a system works with.
    Modality {
        Text = "text",
        Image = "image",
        Code = "code",
        Video = "video",
        Audio = "audio",
        ThreeD = "3d",
        Multimodal = "multimodal",
        Other = "other",
    }
}

impl Modality {
    /// Whether it is about pictures, alone or among others.
    pub(crate) fn has_pictures(self) -> bool {
        matches!(self, Modality::Image | Modality::Multimodal)
    }
}

words! {
    /// What a developer calls the system.
    Claim {
        OpenSource = "open-source",
        OpenWeights = "open-weights",
        Open = "open",
        Reproducible = "reproducible",
    }
}

impl Claim {
    /// The words for it.
    pub fn name(self, language: Language) -> &'static str {
        language.text(match self {
            Claim::OpenSource => ReportWord::ClaimOpenSource,
            Claim::OpenWeights => ReportWord::ClaimOpenWeights,
            Claim::Open => ReportWord::ClaimOpen,
            Claim::Reproducible => ReportWord::ClaimReproducible,
        })
    }
}

/// The ids of the yardsticks whose owners publish grades, in the order in which
/// the yardsticks are shown.
pub const YARDSTICKS: &[&str] = &[
    "gradient", "pieces", "taxonomy", "mof", "osaid", "g7", "eu", "osai",
];

/// The only yardstick whose grade is one for each of its components.
pub(crate) const TAXONOMY: &str = "taxonomy";

words! {
    /// A place on the gradient of release (Solaiman 2023), from closed to open.
    Level {
        Closed = "closed",
        Staged = "staged",
        Hosted = "hosted",
        Api = "api",
        Downloadable = "downloadable",
        Open = "open",
    }
}

impl Level {
    /// Its place on the gradient: 0 to 5.
    pub fn index(self) -> u8 {
        self as u8
    }

    /// The name for people.
    pub fn name(self, language: Language) -> &'static str {
        language.text(match self {
            Level::Closed => LevelWord::Closed,
            Level::Staged => LevelWord::Staged,
            Level::Hosted => LevelWord::Hosted,
            Level::Api => LevelWord::Api,
            Level::Downloadable => LevelWord::Downloadable,
            Level::Open => LevelWord::Open,
        })
    }

    /// The name within a sentence.
    pub fn inside(self, language: Language) -> &'static str {
        language.text(match self {
            Level::Closed => LevelWord::ClosedInside,
            Level::Staged => LevelWord::StagedInside,
            Level::Hosted => LevelWord::HostedInside,
            Level::Api => LevelWord::ApiInside,
            Level::Downloadable => LevelWord::DownloadableInside,
            Level::Open => LevelWord::OpenInside,
        })
    }

    /// The name in English.
    pub fn label(self) -> &'static str {
        self.name(Language::ENGLISH)
    }
}
