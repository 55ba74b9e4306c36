//! What a link is called: by what it points to, and not by the host that twelve of
//! them have in common.

use super::MOST_SHOWN;
use crate::link;
use crate::text::push;
use crate::view::words;

/// Hosts of repositories and accounts: what is there is known by its owner and its
/// name.
const REPOSITORIES: [&str; 7] = [
    "github.com",
    "raw.githubusercontent.com",
    "huggingface.co",
    "gitlab.com",
    "codeberg.org",
    "bitbucket.org",
    "modelscope.cn",
];

/// A longer end of an address is cut.
const MOST: usize = 40;

/// The name of a link; none where the address cannot be one.
pub fn link_name(url: &str) -> Option<String> {
    let host = link::host(url)?;
    // After the host, which an account may stand before.
    let rest = url.split_once("//")?.1;
    let rest = rest.find(['/', '?', '#']).and_then(|at| rest.get(at..));
    let rest = rest.unwrap_or_default();
    let rest = rest.split('#').next().unwrap_or_default();
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let mut name = String::new();
    match (host, parts.as_slice()) {
        ("arxiv.org", ["abs" | "pdf" | "html", id @ ..]) if !id.is_empty() => {
            push(&mut name, "arXiv:");
            let id = id.join("/");
            push(&mut name, id.strip_suffix(".pdf").unwrap_or(&id));
            return Some(name);
        }
        ("doi.org", [_, ..]) => {
            push(&mut name, "doi:");
            push(&mut name, &parts.join("/"));
            return Some(name);
        }
        _ => {}
    }
    let known = if REPOSITORIES.contains(&host) {
        inside_repository(host, &mut parts)
    } else {
        0
    };
    match known {
        0 => push(&mut name, host),
        known => push(&mut name, &parts.get(..known).unwrap_or_default().join("/")),
    }
    match parts.get(known..).unwrap_or_default() {
        [] => {}
        [between @ .., last] => {
            push(&mut name, if between.is_empty() { "/" } else { "/…/" });
            push_end(&mut name, last);
        }
    }
    if known == 0 && !query.is_empty() {
        push(&mut name, "?");
        push_end(&mut name, query);
    }
    Some(name)
}

/// Takes out of a path what only says how a file is looked at; says how many of its
/// parts are owner and name.
fn inside_repository(host: &str, parts: &mut Vec<&str>) -> usize {
    if matches!(parts.first(), Some(&("datasets" | "spaces" | "models"))) && parts.len() > 2 {
        parts.remove(0);
    }
    if parts.get(2) == Some(&"-") {
        parts.remove(2);
    }
    match parts.get(2) {
        Some(&("blob" | "tree" | "raw" | "resolve")) => {
            parts.drain(2..parts.len().min(4));
        }
        // The branch alone.
        Some(_) if host == "raw.githubusercontent.com" => {
            parts.remove(2);
        }
        _ => {}
    }
    parts.len().min(2)
}

fn push_end(name: &mut String, end: &str) {
    match end.char_indices().nth(MOST) {
        Some((at, _)) => {
            push(name, end.get(..at).unwrap_or(end));
            push(name, "…");
        }
        None => push(name, end),
    }
}

/// The names of links that stand beside each other, with their addresses, and how many
/// more there are than are shown. Those of the same name are numbered. An address is
/// shown once; what cannot be a link is left out.
pub fn link_names(urls: &[String]) -> (Vec<(&str, String)>, usize) {
    let mut named: Vec<(&str, String)> = Vec::new();
    let mut plain: Vec<String> = Vec::new();
    let mut more = 0;
    for url in urls {
        if named.iter().any(|(known, _)| known == url) {
            continue;
        }
        let Some(name) = link_name(url) else { continue };
        if named.len() == MOST_SHOWN {
            more += 1;
            continue;
        }
        let before = plain.iter().filter(|other| **other == name).count() as u32;
        let mut shown = name.clone();
        if before > 0 {
            shown.push(' ');
            words::push_number(&mut shown, before + 1);
        }
        plain.push(name);
        named.push((url, shown));
    }
    (named, more)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_once_and_fifty_of_them() {
        let url = |at: usize| format!("https://example.org/{at}");
        let urls: Vec<String> = (0..1000).map(|at| url(at % 60)).collect();
        let (names, more) = link_names(&urls);
        assert_eq!((names.len(), names[49].0), (50, &*url(49)));
        // Those beyond are counted as they stand there.
        assert_eq!(
            more,
            urls.iter()
                .filter(|url| !names.iter().any(|(known, _)| known == url))
                .count()
        );
        assert_eq!(link_names(&urls[..50]).1, 0);
    }

    #[test]
    fn a_link_is_named_by_what_it_points_to() {
        for (url, name) in [
            ("https://github.com/EleutherAI/pythia", "EleutherAI/pythia"),
            ("https://github.com/EleutherAI/pythia/", "EleutherAI/pythia"),
            ("https://www.github.com/EleutherAI", "EleutherAI"),
            ("https://github.com", "github.com"),
            (
                "https://github.com/openai/gpt-2/blob/master/model_card.md",
                "openai/gpt-2/model_card.md",
            ),
            ("https://github.com/a/b/tree/main", "a/b"),
            ("https://github.com/a/b/tree/main/x/y#L3", "a/b/…/y"),
            ("https://github.com/a/b/issues/7?x=1", "a/b/…/7"),
            (
                "https://raw.githubusercontent.com/a/b/main/LICENSE",
                "a/b/LICENSE",
            ),
            ("https://gitlab.com/a/b/-/blob/main/c.py", "a/b/c.py"),
            (
                "https://huggingface.co/datasets/EleutherAI/pile",
                "EleutherAI/pile",
            ),
            ("https://huggingface.co/datasets/squad", "datasets/squad"),
            (
                "https://huggingface.co/EleutherAI/pythia-12b/resolve/main/config.json",
                "EleutherAI/pythia-12b/config.json",
            ),
            ("https://arxiv.org/abs/2304.01373", "arXiv:2304.01373"),
            (
                "https://arxiv.org/pdf/2304.01373v2.pdf",
                "arXiv:2304.01373v2",
            ),
            ("https://doi.org/10.1000/182", "doi:10.1000/182"),
            ("https://example.org/", "example.org"),
            ("https://example.org/a", "example.org/a"),
            (
                "https://example.org/a/b/c.html?d=1",
                "example.org/…/c.html?d=1",
            ),
            (
                "https://openreview.net/forum?id=x",
                "openreview.net/forum?id=x",
            ),
            ("https://trusted.org@evil.org/a", "evil.org/a"),
            ("https://example.org?x", "example.org?x"),
        ] {
            assert_eq!(link_name(url).as_deref(), Some(name), "{url}");
        }
        let long = format!("https://a.example/{}", "ü".repeat(50));
        let name = link_name(&long).unwrap();
        assert_eq!(name, format!("a.example/{}…", "ü".repeat(40)));
        assert_eq!(link_name("javascript:alert(1)"), None);
    }

    #[test]
    fn those_of_one_name_are_told_apart() {
        let urls = [
            "https://a.example/x#1",
            "https://b.example",
            "data:x",
            "https://a.example/x#2",
        ];
        let urls = urls.map(str::to_owned);
        let names: Vec<String> = link_names(&urls)
            .0
            .into_iter()
            .map(|(_, name)| name)
            .collect();
        assert_eq!(names, ["a.example/x", "b.example", "a.example/x 2"]);
    }
}
