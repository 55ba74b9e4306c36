//! Formats that only a larger build reads: told by their names, and refused with
//! the way to where they are read.

use super::tree::Node;
use super::{Format, Options, Reading};
use crate::finding::{Finding, Problem, Span};
use crate::read::Source;

pub const FORMAT: Format = Format {
    source: Source::Manifest,
    recognizes: |root| format(root).is_some(),
    read,
};

/// CycloneDX by its key, SPDX 3 by its graph.
fn format(root: &Node) -> Option<&'static str> {
    if root.get("bomFormat").is_some() {
        return Some("CycloneDX");
    }
    let graph = root.get("@graph").or_else(|| root.get("spdxId"));
    (root.get("@context").is_some() && graph.is_some()).then_some("SPDX")
}

fn read(root: &Node, _: &Options, reading: &mut Reading) {
    if let Some(format) = format(root) {
        let start = Span::new(root.span.start, root.span.start);
        reading
            .findings
            .push(Finding::new(Problem::ReadElsewhere { format }, start));
    }
}

#[cfg(test)]
mod tests {
    use crate::{Options, report};

    #[test]
    fn it_says_who_reads_it() {
        for (text, format) in [
            ("{\"bomFormat\": \"CycloneDX\"}", "CycloneDX"),
            ("{\"@context\": \"x\", \"@graph\": []}", "SPDX"),
        ] {
            let report = report(text, &Options::default());
            assert!(report.level.is_none());
            let said: Vec<_> = report
                .findings
                .iter()
                .map(|finding| finding.message.as_str())
                .collect();
            let message = ["this is ", format, ", which only the command line reads"].concat();
            assert_eq!(said, [message.as_str()]);
        }
    }
}
