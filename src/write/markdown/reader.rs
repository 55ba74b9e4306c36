//! Who shows the README: what each makes of pictures, addresses and comments.

/// A place that shows what other people have written, by its own rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reader {
    #[default]
    Github,
    Huggingface,
    Gitlab,
    Pypi,
    Npm,
    Crates,
    /// MDX, as Docusaurus and Next read it.
    Mdx,
    /// A page of HTML, with no script and no style sheet of ours.
    Html,
}

/// How a reader chooses between the picture for light and that for dark pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Themed {
    /// `<picture>` with a media query, as GitHub has it.
    Picture,
    /// Two pictures whose addresses end in `#hf-light-mode-only` and
    /// `#hf-dark-mode-only`, as Hugging Face has it.
    Fragments,
}

/// What becomes of an address that is relative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relative {
    /// It leads to a file beside the README.
    Resolved,
    /// It does so where the package names a repository on GitHub, GitLab or
    /// Bitbucket; else it leads nowhere.
    ByRepository,
    /// It is left as it is, and leads nowhere.
    Kept,
}

impl Reader {
    pub const ALL: [Reader; 8] = [
        Reader::Github,
        Reader::Huggingface,
        Reader::Gitlab,
        Reader::Pypi,
        Reader::Npm,
        Reader::Crates,
        Reader::Mdx,
        Reader::Html,
    ];

    /// The word for it, of options and of the package.
    pub const fn word(self) -> &'static str {
        match self {
            Reader::Github => "github",
            Reader::Huggingface => "huggingface",
            Reader::Gitlab => "gitlab",
            Reader::Pypi => "pypi",
            Reader::Npm => "npm",
            Reader::Crates => "crates",
            Reader::Mdx => "mdx",
            Reader::Html => "html",
        }
    }

    pub fn from_word(word: &str) -> Option<Reader> {
        Reader::ALL.into_iter().find(|reader| reader.word() == word)
    }

    /// How it shows a picture of its own on dark pages. GitLab, npm and PyPI take
    /// `<source>` out; the crate registry does not lead its address to the repository;
    /// pages of MDX have a switch of their own, which no media query sees.
    pub const fn themed(self) -> Option<Themed> {
        match self {
            Reader::Github | Reader::Html => Some(Themed::Picture),
            Reader::Huggingface => Some(Themed::Fragments),
            Reader::Gitlab | Reader::Pypi | Reader::Npm | Reader::Crates | Reader::Mdx => None,
        }
    }

    /// Whether it takes a PNG: Hugging Face shows no SVG in many places, and the proxy
    /// of PyPI asks for a type that not every host of raw files gives an SVG.
    pub const fn takes_png(self) -> bool {
        matches!(self, Reader::Huggingface | Reader::Pypi)
    }

    pub const fn relative(self) -> Relative {
        match self {
            Reader::Github | Reader::Huggingface | Reader::Gitlab | Reader::Mdx | Reader::Html => {
                Relative::Resolved
            }
            Reader::Npm | Reader::Crates => Relative::ByRepository,
            Reader::Pypi => Relative::Kept,
        }
    }

    /// What stands around a comment.
    pub const fn comment(self) -> (&'static str, &'static str) {
        match self {
            Reader::Mdx => ("{/* ", " */}"),
            _ => ("<!-- ", " -->"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_a_word_of_its_own() {
        for reader in Reader::ALL {
            assert_eq!(Reader::from_word(reader.word()), Some(reader));
        }
        assert_eq!(Reader::from_word("GitHub"), None);
    }
}
