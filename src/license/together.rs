//! Several licenses that hold at once, each read by itself.

use super::expression::{self, Node};
use super::resolve::{self, is_reference};
use super::{Class, License, Said, Spelling, Term, fold, reference_to};

impl License {
    /// The licenses as one in which all of them hold. What each is has been
    /// decided: no word of one changes another. `None` where there are none.
    pub fn all_of(licenses: &[License]) -> Option<License> {
        let (first, rest) = licenses.split_first()?;
        if rest.is_empty() {
            return Some(first.clone());
        }
        let mut nodes = first.operands();
        for license in rest {
            nodes.extend(license.operands());
            nodes.push(Node::And);
        }
        let nodes = with_references(&nodes);
        let texts: Vec<String> = licenses.iter().map(License::grouped).collect();
        let mut worst = first;
        for license in rest {
            let rank = |license: &License| license.problem().map(|problem| problem.rank());
            if rank(worst) < rank(license) {
                worst = license;
            }
        }
        let class = fold(&nodes, Term::class, Class::max, Class::min);
        let together = License(std::sync::Arc::new(Said {
            text: texts.join(" AND "),
            spelling: first.spelling(),
            class: class.unwrap_or(Class::Unknown),
            problem: worst.problem(),
            part: Some(worst.part().to_owned()),
            canonical: expression::written(&nodes),
            nodes,
            absence: None,
            terms: std::sync::OnceLock::new(),
        }));
        Some(together.meaning_its_canonical_form())
    }

    /// What it is made of; of a text that could not be read, an unknown license.
    fn operands(&self) -> Vec<Node> {
        match self.0.nodes.is_empty() {
            true => vec![Node::Term(resolve::unknown(self.text().trim()).term)],
            false => self.0.nodes.clone(),
        }
    }

    /// The text, in parentheses where it would else be torn apart.
    fn grouped(&self) -> String {
        match self.0.nodes.contains(&Node::Or) {
            true => ["(", self.text(), ")"].concat(),
            false => self.text().to_owned(),
        }
    }
}

/// The parts of an expression, the unknown ones among them so called that they
/// are read as unknown again: as references to texts of their own.
pub(super) fn with_references(nodes: &[Node]) -> Vec<Node> {
    let named = |node: &Node| match node {
        Node::Term(term) if means_another(term) => {
            Node::Term(term.named(&reference_to(term.name())))
        }
        node => node.clone(),
    };
    nodes.iter().map(named).collect()
}

/// Whether a name that nobody knows here is an id, or several words, in an
/// expression.
fn means_another(term: &Term) -> bool {
    let name = term.name();
    let is_one = !name.contains(char::is_whitespace);
    term.entry().is_none()
        && !is_reference(name, "LicenseRef-")
        && !(is_one && resolve::resolve(name, Spelling::Spdx).is_none())
}
