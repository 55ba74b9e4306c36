//! Addresses where the text of a license is, by their paths.

use super::creative_commons;
use super::entry::{Entry, find, find_by_words};
use super::lookup;
use super::words::{key, shortened};

/// What an address says of a license.
pub(super) enum Evidence {
    License(Entry),
    /// The same license as adapted to a country, which has no id.
    Adapted(Entry),
    /// It is in somebody's repository: only whose is certain.
    Owner(String),
}

/// Whether a text is an address.
pub(super) fn is_address(text: &str) -> bool {
    ["https://", "http://"]
        .iter()
        .any(|scheme| starts_with_ignoring_case(text, scheme))
}

fn starts_with_ignoring_case(text: &str, start: &str) -> bool {
    text.get(..start.len())
        .is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

/// Pages of one license, by the beginning of their addresses. Sorted.
const PAGES: &[(&str, &str)] = &[
    ("ai.google.dev/gemma/apache", "Apache-2.0"),
    ("ai.google.dev/gemma/prohibited", "gemma"),
    ("ai.google.dev/gemma/terms", "gemma"),
    ("ai.meta.com/llama/license", "llama2"),
    (
        "ai.meta.com/resources/models-and-libraries/dinov3-license",
        "dinov3-license",
    ),
    (
        "ai.meta.com/resources/models-and-libraries/llama-downloads",
        "llama2",
    ),
    (
        "arxiv.org/licenses/nonexclusive-distrib",
        "arxiv-nonexclusive-distrib-1.0",
    ),
    ("boost.org/license_1_0", "BSL-1.0"),
    ("coqui.ai/cpml", "coqui-public-model-license"),
    (
        "developers.google.com/health-ai-developer-foundations/terms",
        "health-ai-developer-foundations",
    ),
    (
        "falconllm.tii.ae/falcon-180b-license",
        "falcon-180b-license",
    ),
    ("falconllm.tii.ae/falcon-terms", "falcon-llm-license"),
    (
        "huggingface.co/spaces/bigcode/bigcode-model-license-agreement",
        "bigcode-openrail-m",
    ),
    (
        "huggingface.co/spaces/bigscience/license",
        "bigscience-bloom-rail-1.0",
    ),
    (
        "huggingface.co/spaces/compvis/stable-diffusion-license",
        "creativeml-openrail-m",
    ),
    (
        "info.arxiv.org/help/license",
        "arxiv-nonexclusive-distrib-1.0",
    ),
    ("kimi.com/kimi-k3-license", "kimi-k3"),
    ("opendatacommons.org/licenses/by", "ODC-By-1.0"),
    ("opendatacommons.org/licenses/odbl", "ODbL-1.0"),
    ("opendatacommons.org/licenses/pddl", "PDDL-1.0"),
    ("stability.ai/community-license", "stabilityai-ai-community"),
    ("unlicense.org", "Unlicense"),
    ("wtfpl.net", "WTFPL"),
    ("www.wtfpl.net", "WTFPL"),
];

/// What an address says; `None` where nothing is known of it.
pub(super) fn evidence(address: &str) -> Option<Evidence> {
    let (_, rest) = address.split_once("://")?;
    let rest = rest.split(['?', '#']).next()?.to_ascii_lowercase();
    let rest = rest
        .strip_prefix("www.")
        .unwrap_or(&rest)
        .trim_end_matches('/');
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    if let Some(id) = page(rest) {
        return find(id).map(Evidence::License);
    }
    let entry = match host {
        "spdx.org" | "choosealicense.com" => listed(path.strip_prefix("licenses/")?),
        "opensource.org" => listed(
            path.strip_prefix("licenses/")
                .or(path.strip_prefix("license/"))?,
        ),
        "gnu.org" => gnu(path.strip_prefix("licenses/")?),
        "apache.org" => listed(&["apache-", path.strip_prefix("licenses/license-")?].concat()),
        "mozilla.org" => listed(&["mpl-", path.rsplit_once("mpl/")?.1].concat()),
        "eclipse.org" => eclipse(path),
        "creativecommons.org" => return creative_commons(path),
        "cdla.dev" => listed(&["cdla-", path].concat()),
        "polyformproject.org" => listed(&["polyform-", path.strip_prefix("licenses/")?].concat()),
        "llama.com" | "llama.meta.com" => llama(path),
        "openmdw.ai" => open_mdw(path),
        "mistral.ai" => named(path.strip_prefix("licenses/")?),
        "huggingface.co"
        | "hf.co"
        | "github.com"
        | "raw.githubusercontent.com"
        | "modelscope.cn" => return owner(path),
        _ if host == "nvidia.com" || host.ends_with(".nvidia.com") => nvidia(path),
        _ => None,
    };
    entry.map(Evidence::License)
}

/// The license of a page, whose address may go on behind what is listed.
fn page(address: &str) -> Option<&'static str> {
    let after = PAGES.partition_point(|(page, _)| *page <= address);
    let (page, id) = PAGES.get(after.checked_sub(1)?)?;
    let rest = address.strip_prefix(page)?;
    let ends = |c: char| !c.is_ascii_lowercase();
    // `…/falcon-terms` goes on; `…/licenses/by` is not `…/licenses/bylaws`.
    let goes_on = page.ends_with("license") || page.ends_with("terms") || page.ends_with("apache");
    (rest.is_empty() || rest.starts_with(ends) || goes_on).then_some(*id)
}

/// The last part of a path without what a file's name ends in.
fn stem(path: &str) -> &str {
    let mut stem = path;
    for end in [
        "/legalcode",
        ".html",
        ".htm",
        ".md",
        ".txt",
        ".pdf",
        ".php",
        ".json",
        ".en",
    ] {
        stem = stem.strip_suffix(end).unwrap_or(stem);
    }
    stem
}

/// An id of the SPDX list: a path is more certain than prose.
fn listed(name: &str) -> Option<Entry> {
    let name = stem(name);
    if name.contains('/') && !name.starts_with("polyform") && !name.starts_with("cdla") {
        return None;
    }
    let key = key(&name.replace('/', "-"));
    find_by_words(&key, false).or_else(|| lookup::by_key(&shortened(&key)))
}

fn named(name: &str) -> Option<Entry> {
    let name = stem(name);
    lookup::by_key(&shortened(&key(name)))
}

/// `gpl-3.0`, `old-licenses/gpl-2.0`, `fdl-1.3`.
fn gnu(path: &str) -> Option<Entry> {
    let path = path.strip_prefix("old-licenses/").unwrap_or(path);
    match path.strip_prefix("fdl") {
        Some(version) => listed(&["gfdl", version].concat()),
        None => listed(path),
    }
}

/// `legal/epl-2.0`, `legal/epl-v10`, `org/documents/epl-2.0/…`.
fn eclipse(path: &str) -> Option<Entry> {
    let (_, id) = path.split_once("epl-")?;
    let id = stem(id.split('/').next()?);
    match id.trim_start_matches('v').chars().next()? {
        '1' => find("EPL-1.0"),
        '2' => find("EPL-2.0"),
        _ => None,
    }
}

/// `licenses/by-sa/4.0/deed.en`, `licenses/by/3.0/de`, `publicdomain/zero/1.0`.
fn creative_commons(path: &str) -> Option<Evidence> {
    let mut parts = path.split('/');
    let (place, kind, version) = (parts.next()?, parts.next()?, parts.next().unwrap_or(""));
    match (place, kind) {
        ("publicdomain", "zero") => return find("CC0-1.0").map(Evidence::License),
        ("publicdomain", "mark") => return find("CC-PDM-1.0").map(Evidence::License),
        ("licenses", _) => {}
        _ => return None,
    }
    let country = parts
        .next()
        .filter(|part| part.len() == 2 || *part == "igo")
        .unwrap_or("");
    let key = key(&["cc", kind, version, country].join(" "));
    lookup::by_key(&key)
        .map(Evidence::License)
        .or_else(|| creative_commons::by_parts(&key).map(|found| Evidence::Adapted(found.entry)))
}

/// `llama3_1/license`, `llama4/use-policy`.
fn llama(path: &str) -> Option<Entry> {
    let model = path.split('/').next()?;
    model
        .starts_with("llama")
        .then(|| lookup::by_key(&key(model)))
        .flatten()
}

/// The version is in the path, if anywhere.
fn open_mdw(path: &str) -> Option<Entry> {
    let says = |version: [&str; 2]| version.iter().any(|version| path.contains(version));
    find(match () {
        () if says(["1.1", "1-1"]) => "OpenMDW-1.1",
        () if says(["1.0", "1-0"]) => "OpenMDW-1.0",
        () => "openmdw",
    })
}

/// The name of a license is the last part of NVIDIA's paths, or the one before
/// `license`.
fn nvidia(path: &str) -> Option<Entry> {
    let mut parts = path.split('/').rev().map(stem);
    parts.find_map(
        |part| match part.starts_with("nvidia") || part.contains("nscl") {
            true => lookup::by_key(&shortened(&key(part))),
            false => None,
        },
    )
}

/// The words of an address that names a license by its parts, for a guess.
pub(super) fn words(address: &str) -> Option<String> {
    let (_, parts) = address.split_once("creativecommons.org/licenses/")?;
    Some(["cc ", &parts.replace('/', " ")].concat())
}

/// Whose repository it is in.
fn owner(path: &str) -> Option<Evidence> {
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let first = parts.next()?;
    let owner = match first {
        "datasets" | "models" | "spaces" => parts.next()?,
        owner => owner,
    };
    Some(Evidence::Owner(owner.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, expected: Option<&str>) {
        let found = match evidence(address) {
            Some(Evidence::License(entry)) => Some(entry.id().to_owned()),
            Some(Evidence::Adapted(entry)) => Some(["adapted ", entry.id()].concat()),
            Some(Evidence::Owner(owner)) => Some(["owner ", &owner].concat()),
            None => None,
        };
        assert_eq!(found.as_deref(), expected, "{address}");
    }

    #[test]
    fn pages_are_sorted_and_name_licenses() {
        assert!(PAGES.is_sorted());
        for (page, id) in PAGES {
            check(&["https://", page].concat(), Some(id));
        }
    }

    #[test]
    fn lists_of_licenses() {
        check("https://spdx.org/licenses/MPL-2.0.html", Some("MPL-2.0"));
        check("https://spdx.org/licenses/Fair.html", Some("Fair"));
        check("https://opensource.org/license/mit", Some("MIT"));
        check("https://opensource.org/licenses/MIT", Some("MIT"));
        check(
            "https://opensource.org/license/apache-2-0/",
            Some("Apache-2.0"),
        );
        check(
            "https://opensource.org/license/bsd-3-clause",
            Some("BSD-3-Clause"),
        );
        check(
            "http://www.gnu.org/licenses/gpl-3.0.en.html",
            Some("GPL-3.0"),
        );
        check(
            "https://www.gnu.org/licenses/old-licenses/lgpl-2.1.txt",
            Some("LGPL-2.1"),
        );
        check(
            "https://www.gnu.org/licenses/fdl-1.3.html",
            Some("GFDL-1.3"),
        );
        check(
            "https://www.apache.org/licenses/LICENSE-2.0.txt",
            Some("Apache-2.0"),
        );
        check(
            "https://choosealicense.com/licenses/cc-by-4.0/",
            Some("CC-BY-4.0"),
        );
        check("https://www.mozilla.org/en-US/MPL/2.0/", Some("MPL-2.0"));
        check(
            "https://www.eclipse.org/legal/epl-v20.html",
            Some("EPL-2.0"),
        );
        check(
            "https://cdla.dev/permissive-2-0/",
            Some("CDLA-Permissive-2.0"),
        );
        check(
            "https://opendatacommons.org/licenses/odbl/1-0/",
            Some("ODbL-1.0"),
        );
        check(
            "https://polyformproject.org/licenses/noncommercial/1.0.0",
            Some("PolyForm-Noncommercial-1.0.0"),
        );
        check(
            "https://polyformproject.org/licenses/shield/1.0.0/",
            Some("polyform-shield-1.0.0"),
        );
        check("https://opensource.org/about", None);
    }

    #[test]
    fn creative_commons_by_path() {
        check(
            "https://creativecommons.org/licenses/by-sa/4.0/deed.en",
            Some("CC-BY-SA-4.0"),
        );
        check(
            "https://creativecommons.org/licenses/by-nc/4.0/legalcode",
            Some("CC-BY-NC-4.0"),
        );
        check(
            "http://creativecommons.org/licenses/by/3.0/de/",
            Some("CC-BY-3.0-DE"),
        );
        check(
            "https://creativecommons.org/publicdomain/zero/1.0/",
            Some("CC0-1.0"),
        );
        check(
            "https://creativecommons.org/licenses/by-nc/2.5/il/",
            Some("adapted CC-BY-NC-2.5"),
        );
        check(
            "https://creativecommons.org/licenses/by-nc-nd/3.0/us/legalcode",
            Some("adapted CC-BY-NC-ND-3.0"),
        );
        check("https://creativecommons.org/licenses/by/9.9/", None);
        check("https://creativecommons.org/licenses/by/9.9/us/", None);
        check("https://creativecommons.org/about", None);
    }

    #[test]
    fn models() {
        check("https://www.llama.com/llama3_1/license/", Some("llama3.1"));
        check("https://llama.meta.com/llama3/license", Some("llama3"));
        check("https://www.llama.com/llama4/use-policy/", Some("llama4"));
        check("https://mistral.ai/licenses/MNPL-0.1.md", Some("mnpl"));
        check("https://mistral.ai/licenses/MRL-0.1.md", Some("mrl"));
        check("https://ai.google.dev/gemma/apache_2", Some("Apache-2.0"));
        check("https://ai.google.dev/gemma/terms#use", Some("gemma"));
        check(
            "https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/",
            Some("nvidia-open-model-license"),
        );
        check(
            "https://developer.download.nvidia.com/licenses/nvidia-open-model-license-agreement-june-2024.pdf",
            Some("nvidia-open-model-license"),
        );
        check(
            "https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-nemotron-open-model-license/",
            Some("nvidia-nemotron-open-model-license"),
        );
        check("https://openmdw.ai/license/1-1/", Some("OpenMDW-1.1"));
        check("https://openmdw.ai", Some("openmdw"));
    }

    #[test]
    fn a_repository_names_its_owner_alone() {
        check(
            "https://huggingface.co/moonshotai/Kimi-K2/blob/main/LICENSE",
            Some("owner moonshotai"),
        );
        check(
            "https://github.com/MiniMax-AI/MiniMax-M2/blob/main/LICENSE",
            Some("owner minimax-ai"),
        );
        check("https://huggingface.co/datasets/a/b", Some("owner a"));
        check("https://example.org/licenses/MIT", None);
    }
}
