//! Where a badge leads to that stands where no script runs.

use openness_badge::manifest::Manifest;
use openness_badge::words::CliWord;
use openness_badge::write;

use super::speech;

/// The page that opens badges, as the project serves it. A release sets it; without
/// one, a badge leads to its manifest.
const PAGE: &str = "";

/// Which page opens the badge.
#[derive(clap::Args)]
pub struct Lead {
    /// Address of the page that the badge opens in: `view.html` of this project's site, wherever it is served
    #[arg(long, value_name = "URL", value_parser = page)]
    view_url: Option<String>,
}

/// An address on the web, without a fragment of its own.
fn page(url: &str) -> Result<String, String> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    let is_fit = |byte: u8| byte.is_ascii_graphic() && !b"#<>\"'`\\".contains(&byte);
    match is_web && url.bytes().all(is_fit) {
        true => Ok(url.to_owned()),
        false => Err(speech::text(CliWord::ViewUrl).to_owned()),
    }
}

impl Lead {
    fn page(&self) -> Option<&str> {
        let page = self.view_url.as_deref().unwrap_or(PAGE);
        Some(page).filter(|page| !page.is_empty())
    }

    /// Whether there is a page that opens the badge.
    pub fn has_page(&self) -> bool {
        self.page().is_some()
    }

    /// The address that opens this manifest: none without a page, or where it would be
    /// too long for a README.
    pub fn address(&self, manifest: &Manifest) -> Option<String> {
        write::view_address(self.page()?, manifest)
    }
}
