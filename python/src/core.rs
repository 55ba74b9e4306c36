//! A report, and what is made of it.

use openness_badge::finding::Columns;
use openness_badge::manifest::{Date, Manifest};
use openness_badge::report::Report;
use openness_badge::view::{self, BadgeOptions, BreakdownOptions, style};
use openness_badge::words::{ElementWord, Language, PythonWord};
use openness_badge::write::{self, Fonts, PngError, PngOptions};
use openness_badge::{Options, grade, read};
use pyo3::exceptions::{PyAttributeError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use pythonize::pythonize;

use crate::failure::{manifest_error, no_such_word, not_a_text};
use crate::look::{self, Look, Markdown};
use crate::{LANGUAGE, check, day, language};

/// A report, with the text that it was made of where it was not stored.
#[pyclass(frozen, module = "openness_badge._native")]
pub struct Core {
    pub report: Report,
    text: Option<String>,
    today: Option<Date>,
    /// What the report is in, and what is made of it.
    language: Language,
}

/// Makes the value of an attribute of the report, by its name.
macro_rules! values {
    ($py:ident, $report:expr, $name:ident: $($field:ident),+) => {
        match $name {
            $(stringify!($field) => pythonize($py, &$report.$field)?,)+
            _ => return Err(PyAttributeError::new_err($name.to_owned())),
        }
    };
}

#[pymethods]
impl Core {
    /// Reads a text on a day, `YYYY-MM-DD`.
    #[staticmethod]
    #[pyo3(signature = (text, today, lang = None))]
    fn read(
        py: Python<'_>,
        text: &Bound<'_, PyAny>,
        today: &str,
        lang: Option<&str>,
    ) -> PyResult<Self> {
        let Ok(text) = text.cast::<PyString>() else {
            return Err(not_a_text(text));
        };
        let text = text.to_str()?.to_owned();
        let today = Some(day(today)?);
        let language = language(lang)?;
        let report = py.detach(|| read_in(&text, today, language));
        Ok(Core {
            report,
            text: Some(text),
            today,
            language,
        })
    }

    /// A report that was stored as JSON, and its text if that was too.
    #[staticmethod]
    #[pyo3(signature = (json, text = None, today = None, lang = None))]
    fn from_json(
        py: Python<'_>,
        json: &str,
        text: Option<String>,
        today: Option<&str>,
        lang: Option<&str>,
    ) -> PyResult<Self> {
        let report = py.detach(|| Report::from_json(json));
        Ok(Core {
            report: report.map_err(|error| PyValueError::new_err(error.to_string()))?,
            text,
            today: today.map(day).transpose()?,
            language: language(lang)?,
        })
    }

    #[getter]
    fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    #[getter]
    fn today(&self) -> Option<String> {
        self.today.map(Date::text)
    }

    #[getter]
    fn lang(&self) -> &'static str {
        self.language.tag()
    }

    #[getter]
    fn is_assessed(&self) -> bool {
        self.report.is_assessed()
    }

    #[getter]
    fn has_errors(&self) -> bool {
        self.report.has_errors()
    }

    /// An attribute of the report as plain objects.
    fn value<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        if name == "summary" && self.report.summary.is_empty() {
            return Ok(py.None().into_bound(py));
        }
        Ok(values!(py, self.report, name:
            format, digest, source, system, stated, can, summary, level, score, history,
            reason, plans, safeguards, components, verdicts, claims, findings, sources
        ))
    }

    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(pythonize(py, &self.report)?)
    }

    fn to_json(&self, py: Python<'_>) -> String {
        py.detach(|| self.report.to_json())
    }

    fn __eq__(&self, other: &Core) -> bool {
        self.report == other.report
    }

    fn __hash__(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        let report = &self.report;
        (&report.digest, report.source.word(), report.findings.len()).hash(&mut hasher);
        hasher.finish()
    }

    /// The badge in one line: its name, for those who see no picture.
    fn line(&self) -> String {
        view::badge_name(&self.report, &self.look())
    }

    /// The badge as SVG. `strict`: a report with errors is none to be drawn.
    fn badge(&self, py: Python<'_>, look: Look, strict: bool) -> PyResult<String> {
        if strict {
            self.drawable(py)?;
        }
        let options = look.options(self.language)?;
        Ok(py.detach(|| write::markup(&view::badge(&self.report, &options))))
    }

    /// The badge as PNG.
    fn png<'py>(&self, py: Python<'py>, look: Look, scale: u8) -> PyResult<Bound<'py, PyBytes>> {
        self.drawable(py)?;
        let options = look.options(self.language)?;
        let drawn = py.detach(|| {
            let svg = write::markup(&view::badge(&self.report, &options));
            let fonts = Fonts::system();
            write::png(&svg, &PngOptions { scale, fonts })
        });
        match drawn {
            Ok(png) => Ok(PyBytes::new(py, &png.bytes)),
            Err(PngError::Scale(_)) => {
                Err(PyValueError::new_err(LANGUAGE.text(ElementWord::BadScale)))
            }
            Err(error) => Err(PyRuntimeError::new_err(error.text(LANGUAGE))),
        }
    }

    /// The breakdown as a `page`, or as a fragment of `html` without its style.
    #[pyo3(signature = (format, theme, yardstick = None, heading = 3, strict = true))]
    fn html(
        &self,
        py: Python<'_>,
        format: &str,
        theme: &str,
        yardstick: Option<&str>,
        heading: u8,
        strict: bool,
    ) -> PyResult<String> {
        if strict {
            self.drawable(py)?;
        }
        let options = BreakdownOptions {
            theme: look::theme(theme)?,
            yardstick: yardstick
                .map(look::yardstick)
                .transpose()?
                .unwrap_or("")
                .into(),
            heading,
            language: self.language,
            ..BreakdownOptions::default()
        };
        let write: fn(&Report, &BreakdownOptions) -> String = match format {
            "page" => write::page,
            "html" => |report, options| write::markup(&view::breakdown(report, options)),
            _ => {
                return Err(no_such_word(
                    "format",
                    format,
                    &["page", "html", "markdown"],
                ));
            }
        };
        Ok(py.detach(|| write(&self.report, &options)))
    }

    /// The badge's line or the breakdown as Markdown.
    fn markdown(&self, py: Python<'_>, options: Markdown) -> PyResult<String> {
        self.drawable(py)?;
        let options = options.options()?;
        Ok(py.detach(|| write::markdown(&self.report, &self.look(), &options)))
    }

    /// The style sheet of the breakdown: every selector begins with `.breakdown`.
    #[staticmethod]
    fn sheet() -> &'static str {
        style::SHEET
    }

    /// The text of the report in another format.
    #[pyo3(signature = (to, name = None))]
    fn convert(&self, py: Python<'_>, to: &str, name: Option<String>) -> PyResult<String> {
        let write: fn(&Manifest) -> String = match to {
            "yaml" => write::manifest_yaml,
            "json" => write::manifest_json,
            "canonical" => Manifest::canonical,
            "mof" => write::mof_yaml,
            _ => {
                let known = ["yaml", "json", "canonical", "mof"];
                return Err(no_such_word("format", to, &known));
            }
        };
        let Some(text) = &self.text else {
            return Err(PyValueError::new_err(
                LANGUAGE.text(PythonWord::NoTextStored),
            ));
        };
        let sentence = || LANGUAGE.text(PythonWord::NotConverted);
        let (manifest, findings) = py.detach(|| {
            let options = read::Options {
                today: self.today,
                file_name: None,
            };
            let reading = read::read(text, &options);
            let report = grade::assess(&reading, Columns::Characters, self.language);
            let manifest = reading.manifest.filter(|_| !report.has_errors());
            (manifest, report.findings)
        });
        let Some(mut manifest) = manifest else {
            return Err(manifest_error(py, sentence(), &findings));
        };
        if let Some(name) = name {
            manifest.system.name = Some(name);
        }
        let blank = |name: &String| name.trim().is_empty();
        if manifest.system.name.as_ref().is_none_or(blank) {
            let message = LANGUAGE.text(PythonWord::NoName);
            return Err(manifest_error(py, message, &findings));
        }
        Ok(py.detach(|| write(&manifest)))
    }

    /// The findings that are told, or a `CheckError`.
    fn check<'py>(
        &self,
        py: Python<'py>,
        require: Vec<String>,
        select: Vec<String>,
        ignore: Vec<String>,
        deny: Vec<String>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let told = check::check(
            py,
            (&self.report, self.language),
            &require,
            [&select, &ignore, &deny],
        )?;
        Ok(pythonize(py, &told)?)
    }
}

impl Core {
    /// The usual badge, in the language of the report.
    fn look(&self) -> BadgeOptions {
        BadgeOptions {
            language: self.language,
            ..BadgeOptions::default()
        }
    }

    /// What it is in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The report in a language; of one that was stored without its text, as it is.
    pub fn report_in(&self, language: Language) -> Report {
        match &self.text {
            Some(text) if language != self.language => read_in(text, self.today, language),
            _ => self.report.clone(),
        }
    }

    /// Of a text with errors nothing is drawn.
    pub fn drawable(&self, py: Python<'_>) -> PyResult<()> {
        if self.report.is_assessed() && !self.report.has_errors() {
            return Ok(());
        }
        let sentence = LANGUAGE.text(PythonWord::NotDrawn);
        Err(manifest_error(py, sentence, &self.report.findings))
    }
}

fn read_in(text: &str, today: Option<Date>, language: Language) -> Report {
    let options = Options {
        today,
        columns: Columns::Characters,
        language,
    };
    openness_badge::report(text, &options)
}
