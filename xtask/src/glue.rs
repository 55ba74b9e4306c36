//! The glue without what nobody here needs.
//!
//! wasm-bindgen writes it for every browser that ever had WebAssembly, and with
//! two loaders. The element has a loader of its own, and a browser that runs the
//! module at all (it uses reference types) has all that is asked for.

use anyhow::{Context, Result, bail};

/// Where the loaders begin; nothing but them comes after.
const LOADERS: &str = "async function __wbg_load(";

/// What the element's loader needs instead.
const EXPORTS: &str = "export { __wbg_get_imports as imports, __wbg_finalize_init as finish };\n";

/// Takes out the loaders and what is there for other browsers: what follows from
/// conditions whose outcome is known.
pub fn lean(js: &str, known: &[(&str, &str)]) -> Result<String> {
    let (glue, _) = js
        .split_once(LOADERS)
        .context("the glue has no loader where one should be")?;
    let mut glue = glue.to_owned();
    for (condition, outcome) in known {
        if !glue.contains(condition) {
            bail!("the glue no longer asks `{condition}`");
        }
        glue = glue.replace(condition, outcome);
    }
    glue.push_str(EXPORTS);
    Ok(glue)
}

#[cfg(test)]
mod tests {
    use super::lean;
    use crate::part::CORE;

    #[test]
    fn loaders_go_and_conditions_are_decided() {
        let asked: Vec<String> = CORE
            .known
            .iter()
            .map(|(condition, _)| format!("// {condition} end\n"))
            .collect();
        let js = format!(
            "{}async function __wbg_load(a) {{}}\nexport default 1;",
            asked.concat()
        );
        let lean = lean(&js, CORE.known).expect("everything is there");
        let decided: Vec<String> = CORE
            .known
            .iter()
            .map(|(_, outcome)| format!("// {outcome} end\n"))
            .collect();
        assert!(lean.starts_with(&decided.concat()), "{lean}");
        assert!(
            !lean.contains("__wbg_load") && !lean.contains("default"),
            "{lean}"
        );
        assert!(
            lean.ends_with("__wbg_finalize_init as finish };\n"),
            "{lean}"
        );
    }

    #[test]
    fn glue_of_another_version_is_an_error() {
        let error = lean("export default 1;", CORE.known)
            .expect_err("no loader")
            .to_string();
        assert_eq!(error, "the glue has no loader where one should be");
        let error = lean("async function __wbg_load(", CORE.known)
            .expect_err("no condition")
            .to_string();
        let first = CORE.known[0].0;
        assert_eq!(error, format!("the glue no longer asks `{first}`"));
    }
}
