//! The license strings of the catalogue of the Model Openness Tool: every one
//! that it refuses gets an answer here.

use crate::license::{License, Problem};
use crate::manifest::Kind;
use std::collections::BTreeMap;

/// The texts that the tool refuses in this part of its catalogue, each with
/// its class and what is said about it.
const ANSWERS: &str = r#" Falcon-180B TII License -> use-restricted, meant Falcon-180B TII License
AI Sweden's LLM AI Model License Agreement -> use-restricted
Apache 2.0 -> osi, meant Apache-2.0
Apache license 2.0 -> osi, meant Apache-2.0
BAAI Aquila Model License -> use-restricted
BSD -> vague, vague
BSD-3 -> osi, meant BSD-3-Clause
BigCode OpenRAIL-M v1 license agreement -> use-restricted, meant bigcode-openrail-m
BigScience-BLOOM-RAIL-1.0 -> use-restricted, meant bigscience-bloom-rail-1.0
CC BY-SA 4.0 -> open-content, meant CC-BY-SA-4.0
CC-BY-NC-4.0 -> non-commercial
ChatGLM-6B License -> non-commercial
ChatGLM2-6B License -> non-commercial
ChatGLM3-6B License -> non-commercial
CodeFuse COMMUNITY LICENSE  -> unknown, unknown
Component Component not included -> unknown, no license
Component Not Include -> unknown, no license
Component not include -> unknown, no license
Component not include. -> unknown, no license
Component not included but listed sources -> unknown, no license
Creative Commons Attribution Non Commercial 4.0 -> non-commercial, meant CC-BY-NC-4.0
Creative Commons Attribution Non Commercial Share Alike 4.0 -> non-commercial, meant CC-BY-NC-SA-4.0
DIALOGUE MODEL AND DATA EVALUATION LICENSE AGREEMENT -> unknown, unknown
Databricks Open Model License -> scale-restricted
DeepSeek License Agreement -> use-restricted
Gemma -> use-restricted, meant gemma
Gemma Terms of Use -> use-restricted, meant gemma
License only specified in original dataset starcoderdata -> unknown, unknown
Llama 2 Community License -> scale-restricted, meant llama2
Llama 3 Community License -> scale-restricted, meant llama3
Llama 3 Community License Agreement -> scale-restricted, meant llama3
Llama 3.1 Community License -> scale-restricted, meant llama3.1
Llama 3.1 Community License Agreement -> scale-restricted, meant llama3.1
Llama 3.2 Community License -> scale-restricted, meant llama3.2
MIT license -> osi, meant MIT
Meta Llama 3 Community License Agreement -> scale-restricted, meant llama3
OpenRAIL -> use-restricted, meant openrail
Other License -> unknown, vague
Proprietary -> proprietary
Qwen License Agreement -> scale-restricted
Undisclosed -> unknown, no license
apache-2.0 -> osi, meant Apache-2.0
apple-sample-code-license -> unknown, meant apple-ascl
arXiv.org - Non-exclusive -> proprietary
arXiv.org - Non-exclusive license -> proprietary
arXiv.org perpetual non-exclusive license 1.0 -> proprietary
arXiv.org perpetual, non-exclusive license 1.0 -> proprietary
arxiv non exclusive -> proprietary
arxiv-non-excluse-1.0 -> proprietary
commercial use restrcitions; Apache 2.0, TeleChat模型社区许可协议 -> non-commercial, unknown
commercial use restrcitions; CC-BY-NC-SA-4.0 -> non-commercial, unknown
datasets with "mit" “apache-2”, “bsd-3-clause”, “bsd-2-clause”, “cc0-1.0”, “unlicense”, “isc” -> unknown, unknown
gemma -> use-restricted
https://arxiv.org/pdf/2401.06066 -> unknown, unknown
mc4, cc100, wikipedia, EleutherAI/pile, togethercomputer/RedPajama-Data-1T -> unknown, unknown
tongyi-qianwen -> scale-restricted
tongyi-qianwen-license-agreement -> scale-restricted
tongyi-qianwen-research -> non-commercial
unlicensed -> unknown, no license"#;

/// The values of the keys `license` of the components and `name` of the
/// licenses: the catalogue writes each on one line.
fn strings() -> Option<Vec<String>> {
    let mut texts = Vec::new();
    for file in std::fs::read_dir(super::common::corpus("mof/models")?).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let mut in_license = 0;
        for line in text.lines() {
            let indent = line.len() - line.trim_start_matches([' ', '-']).len();
            let Some((key, value)) = line.trim_start_matches([' ', '-']).split_once(':') else {
                continue;
            };
            if indent <= in_license {
                in_license = 0;
            }
            let value = value.trim();
            match (key, value) {
                ("license", "") => in_license = indent,
                ("license", "{  }" | "{}") => {}
                ("license", value) => texts.push(scalar(value)),
                ("name", value) if in_license > 0 && value != "''" && value != "null" => {
                    texts.push(scalar(value))
                }
                _ => {}
            }
        }
    }
    texts.sort_unstable();
    texts.dedup();
    Some(texts)
}

fn scalar(value: &str) -> String {
    match (
        value.strip_prefix('\'').and_then(|v| v.strip_suffix('\'')),
        value.strip_prefix('"').and_then(|v| v.strip_suffix('"')),
    ) {
        (Some(single), _) => single.replace("''", "'"),
        (_, Some(double)) => double.replace("\\\"", "\""),
        _ => value.to_owned(),
    }
}

fn answer(text: &str) -> String {
    let license = License::parse_mof(text);
    let said = match license.problem() {
        None => String::new(),
        Some(Problem::Misspelt) => format!(", meant {}", license.canonical()),
        Some(Problem::Vague) => ", vague".to_owned(),
        Some(Problem::Unknown) => ", unknown".to_owned(),
        Some(Problem::NotALicense) => ", no license".to_owned(),
        other => format!(", {other:?}"),
    };
    format!("{text} -> {}{said}", license.class().id())
}

#[test]
fn every_refused_text_has_its_answer() {
    let expected: BTreeMap<&str, &str> = ANSWERS
        .split('\n')
        .map(|line| (line.split(" -> ").next().unwrap(), line))
        .collect();
    for (text, line) in &expected {
        assert_eq!(answer(text), *line);
    }
    let Some(texts) = strings() else { return };
    // Every text of the catalogue is either listed above, or one of the open
    // ids that the tool accepts, and right here too.
    let mut found = 0;
    for text in &texts {
        if expected.contains_key(text.as_str()) {
            found += 1;
        } else {
            let license = License::parse_mof(text);
            assert_eq!(license.problem(), None, "{text}");
            assert!(license.free_for(Kind::Data), "{text}");
        }
    }
    assert_eq!(found, expected.len(), "a text was not found in the corpus");
}
