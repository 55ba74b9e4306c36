//! Where in a manifest a cursor is, by the lines before it: the text may be half
//! written, so that no reader of YAML would take it.

use super::{Place, Shape, Step};

/// The place in a text of this byte of this line, which counts from 0; none outside of a
/// manifest.
pub fn place(shape: Shape, text: &str, line: usize, at: usize) -> Option<Place> {
    let before = text.lines().nth(line).unwrap_or_default().get(..at)?;
    let above: Vec<&str> = text.lines().take(line).collect();
    let mut place = match shape {
        Shape::Yaml => by_lines(&above, before),
        Shape::Card => by_lines(above.get(1..)?, before),
        Shape::Json | Shape::Other => return None,
    };
    if shape == Shape::Card {
        // Below the front matter there is no manifest, and in it only below one key.
        if above.iter().skip(1).any(|line| line.trim_end() == "---") {
            return None;
        }
        let outer = Step::Key("openness".to_owned());
        if place.path.first() != Some(&outer) {
            return None;
        }
        place.path.remove(0);
    }
    Some(place)
}

fn by_lines(above: &[&str], before: &str) -> Place {
    let line = Line::of(before);
    let mut path = block(above, &line);
    let (mut rest, inner) = flow(line.content);
    path.extend(inner);
    if let Some(first) = rest.strip_prefix(['"', '\'']) {
        rest = first;
    }
    match rest.split_once(':') {
        Some((key, value)) if value.is_empty() || value.starts_with(' ') => Place {
            path,
            key: Some(key.trim().trim_matches(['"', '\'']).to_owned()),
        },
        _ => Place { path, key: None },
    }
}

/// A line: its content without the dashes before it.
struct Line<'t> {
    content: &'t str,
    /// The columns of its dashes.
    dashes: Vec<usize>,
    /// The column of its content.
    column: usize,
}

impl<'t> Line<'t> {
    fn of(text: &'t str) -> Line<'t> {
        let mut column = text.len() - text.trim_start_matches(' ').len();
        let mut content = text.get(column..).unwrap_or_default();
        let mut dashes = Vec::new();
        while let Some(rest) = content.strip_prefix('-') {
            if !rest.is_empty() && !rest.starts_with(' ') {
                break;
            }
            dashes.push(column);
            let blanks = rest.len() - rest.trim_start_matches(' ').len();
            column += 1 + blanks;
            content = rest.get(blanks..).unwrap_or_default();
        }
        Line {
            content,
            dashes,
            column,
        }
    }

    /// The key that begins on this line.
    fn key(&self) -> Option<&'t str> {
        let (key, rest) = self.content.split_once(':')?;
        let is_key = rest.is_empty() || rest.starts_with(' ');
        is_key.then_some(key.trim().trim_matches(['"', '\'']))
    }
}

/// The way to a line by the lines above it that begin further left.
fn block(above: &[&str], line: &Line) -> Vec<Step> {
    let mut path = Vec::new();
    let mut column = line.column;
    // From the inner to the outer; a key before a list may be as far left as its
    // dashes.
    let leave = |path: &mut Vec<Step>, dashes: &[usize], column: &mut usize| {
        for dash in dashes.iter().rev() {
            path.push(Step::Item);
            *column = dash + 1;
        }
    };
    leave(&mut path, &line.dashes, &mut column);
    for text in above.iter().rev() {
        let outer = Line::of(text);
        if outer.content.is_empty() || outer.content.starts_with('#') {
            continue;
        }
        if outer.column < column {
            if let Some(key) = outer.key() {
                path.push(Step::Key(key.to_owned()));
                column = outer.column;
                leave(&mut path, &outer.dashes, &mut column);
            }
        } else if outer.column == column && !outer.dashes.is_empty() {
            // The first key of the same item.
            leave(&mut path, &outer.dashes, &mut column);
        }
    }
    path.reverse();
    path
}

/// What is being written in `{ a: [b, ` of a line, and the way there within it.
fn flow(content: &str) -> (&str, Vec<Step>) {
    // For each bracket that is open: whether it is a list, and where its last part
    // begins.
    let mut open: Vec<(bool, usize)> = Vec::new();
    let mut quote = None;
    for (at, c) in content.char_indices() {
        match (quote, c) {
            (Some(own), c) if own == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '{' | '[') => open.push((c == '[', at + 1)),
            (None, '}' | ']') => {
                open.pop();
            }
            (None, ',') => {
                if let Some((_, start)) = open.last_mut() {
                    *start = at + 1;
                }
            }
            _ => {}
        }
    }
    let mut path = Vec::new();
    let mut start = 0;
    for (is_list, next) in open {
        let head = content.get(start..next - 1).unwrap_or_default();
        if let Some((key, _)) = head.split_once(':') {
            path.push(Step::Key(key.trim().trim_matches(['"', '\'']).to_owned()));
        }
        if is_list {
            path.push(Step::Item);
        }
        start = next;
    }
    (content.get(start..).unwrap_or_default().trim_start(), path)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The place at `|` of a text, as `a/[]/b` or, of a value, `a/[] b:`.
    #[track_caller]
    fn check(shape: Shape, text: &str, wanted: &str) {
        let at = text.find('|').unwrap();
        let before = &text[..at];
        let line = before.matches('\n').count();
        let column = before.rsplit('\n').next().unwrap().len();
        let told = match place(shape, &text.replace('|', ""), line, column) {
            None => "none".to_owned(),
            Some(Place { path, key }) => {
                let step = |step: &Step| match step {
                    Step::Key(key) => key.clone(),
                    Step::Item => "[]".to_owned(),
                };
                let path: Vec<String> = path.iter().map(step).collect();
                let key = key.map_or(String::new(), |key| format!(" {key}:"));
                path.join("/") + &key
            }
        };
        assert_eq!(told, wanted, "{text}");
    }

    #[test]
    fn places_in_blocks() {
        let yaml = Shape::Yaml;
        check(yaml, "|", "");
        check(yaml, "open|", "");
        check(yaml, "openness: |", " openness:");
        check(yaml, "components:\n  we|", "components");
        check(yaml, "components:\n  weights: pu|", "components weights:");
        check(
            yaml,
            "components:\n  # a word\n\n  weights:\n    li|",
            "components/weights",
        );
        check(
            yaml,
            "components:\n  weights:\n    license: MIT\n  a|",
            "components",
        );
        check(yaml, "a: 1\nhistory:\n- da|", "history/[]");
        check(yaml, "history:\n  - date: 2019\n    le|", "history/[]");
        check(
            yaml,
            "history:\n- date: 2019\n  level: |",
            "history/[] level:",
        );
        check(
            yaml,
            "access:\n  channels:\n    - do|",
            "access/channels/[]",
        );
    }

    #[test]
    fn places_in_flow() {
        let yaml = Shape::Yaml;
        check(yaml, "system: { na|", "system");
        check(yaml, "system: { name: \"a, b\", kind: |", "system kind:");
        check(
            yaml,
            "access: { channels: [download, |",
            "access/channels/[]",
        );
        check(
            yaml,
            "components:\n  weights: { license: MIT, av|",
            "components/weights",
        );
    }

    #[test]
    fn places_in_cards() {
        let card = Shape::Card;
        check(card, "---\nlicense: |\n---\n", "none");
        check(card, "---\nopenness:\n  comp|\n---\n", "");
        check(
            card,
            "---\nopenness:\n  components:\n    weights: |\n---\n",
            "components weights:",
        );
        check(card, "---\nlicense: mit\n---\ntext: |\n", "none");
        check(Shape::Json, "{ \"openness\": |", "none");
    }
}
