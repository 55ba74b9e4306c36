//! What stands in a README or on a page where no script runs: for whom it is written,
//! how much, and where it leads.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use openness_badge::manifest::Manifest;
use openness_badge::words::CliWord;
use openness_badge::write::{self, Reader, What};

use super::config::Config;
use super::speech;

/// The page that opens badges, as the project serves it. A release sets it; without
/// one, a badge leads to its manifest.
const PAGE: &str = "";

/// For whom it is written, and how much.
#[derive(clap::Args)]
#[command(next_help_heading = "Markup")]
pub struct Audience {
    /// Where it is shown: each reader takes other markup, pictures and addresses
    #[arg(long = "for", value_name = "READER", value_parser = readers())]
    pub reader: Option<Reader>,
    /// One line with the badge, or the badge with everything behind it
    #[arg(long, default_value = "breakdown", value_parser = whats())]
    pub what: What,
}

fn readers() -> impl TypedValueParser<Value = Reader> {
    PossibleValuesParser::new(Reader::ALL.map(Reader::word))
        .map(|word| Reader::from_word(&word).unwrap_or_default())
}

fn whats() -> impl TypedValueParser<Value = What> {
    PossibleValuesParser::new(What::ALL.map(What::word))
        .map(|word| What::from_word(&word).unwrap_or_default())
}

/// The page that badges open in.
#[derive(clap::Args)]
#[command(next_help_heading = "Markup")]
pub struct Page {
    /// Address of the page that the badge opens in: `view.html` of this project's site, wherever it is served
    #[arg(long, value_name = "URL", value_parser = page)]
    view_url: Option<String>,
}

impl Page {
    /// With what is said elsewhere, where nothing is said here.
    pub fn or<'a>(&'a self, config: &'a Config) -> Addresses<'a> {
        let page = self.view_url.as_deref().or(config.view_url.as_deref());
        Addresses {
            page: page.unwrap_or(PAGE),
            base: None,
        }
    }
}

/// Where it leads.
#[derive(clap::Args)]
#[command(next_help_heading = "Markup")]
pub struct Lead {
    #[command(flatten)]
    page: Page,
    /// Address of the folder as its files are served raw, for readers that leave relative addresses as they are
    #[arg(long, value_name = "URL", value_parser = folder)]
    base_url: Option<String>,
}

/// An address on the web, without a fragment of its own.
pub fn page(url: &str) -> Result<String, String> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    let is_fit = |byte: u8| byte.is_ascii_graphic() && !b"#<>\"'`\\".contains(&byte);
    match is_web && url.bytes().all(is_fit) {
        true => Ok(url.to_owned()),
        false => Err(speech::text(CliWord::ViewUrl).to_owned()),
    }
}

/// An address that names of files can follow.
pub fn folder(url: &str) -> Result<String, String> {
    let fit = page(url).ok().filter(|url| !url.contains('?'));
    fit.ok_or_else(|| speech::text(CliWord::BaseUrl).to_owned())
}

/// The same, with what the project says for all its files.
pub struct Addresses<'a> {
    page: &'a str,
    base: Option<&'a str>,
}

/// Addresses in a breakdown ([`BreakdownOptions`](openness_badge::view::BreakdownOptions)),
/// empty where they are not known.
#[derive(Default)]
pub struct Leading {
    pub explained: String,
    pub checker: String,
}

/// Whether there is an address that opens a manifest.
pub enum Opened {
    Address(String),
    /// No page is known.
    NoPage,
    /// The manifest is too long for an address, and where its file is served is not
    /// known.
    TooLong,
}

impl Opened {
    /// The address, if there is one.
    pub fn address(&self) -> Option<&str> {
        match self {
            Opened::Address(address) => Some(address),
            Opened::NoPage | Opened::TooLong => None,
        }
    }

    /// How one is had, where there is none.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Opened::Address(_) => None,
            Opened::NoPage => Some(speech::text(CliWord::EmbedNoPage)),
            Opened::TooLong => Some(speech::text(CliWord::EmbedTooLong)),
        }
    }
}

impl Lead {
    /// With what is said elsewhere, for what is not said here.
    pub fn or<'a>(&'a self, config: &'a Config) -> Addresses<'a> {
        Addresses {
            base: self.base_url.as_deref().or(config.base_url.as_deref()),
            ..self.page.or(config)
        }
    }
}

impl<'a> Addresses<'a> {
    /// Where relative addresses begin.
    pub fn base(&self) -> Option<&'a str> {
        self.base
    }

    /// Where the breakdown leads to: to the other pages of the site that the page is of,
    /// where it has the name that it has there.
    pub fn leading(&self, manifest: &Manifest) -> Leading {
        let Some(site) = self.page.strip_suffix("/view.html") else {
            return Leading::default();
        };
        let checker = [site, "/checker.html"].concat();
        Leading {
            explained: [site, "/explained/{id}.html"].concat(),
            checker: write::view_address(&checker, manifest).unwrap_or_default(),
        }
    }

    /// The address that opens this manifest: with it in the fragment, or where that
    /// would be too long with the address of its file, by its name in the folder, and
    /// its digest.
    pub fn opened(&self, manifest: &Manifest, file: Option<&str>) -> Opened {
        if self.page.is_empty() {
            return Opened::NoPage;
        }
        if let Some(address) = write::view_address(self.page, manifest) {
            return Opened::Address(address);
        }
        let (Some(base), Some(file)) = (self.base, file) else {
            return Opened::TooLong;
        };
        let source = [base.trim_end_matches('/'), "/", file].concat();
        Opened::Address(write::view_address_of(
            self.page,
            &source,
            &manifest.digest(),
        ))
    }
}
