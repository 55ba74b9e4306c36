"""One text: its report, its pictures, and what is wrong with it."""

# recipe: read
from pathlib import Path

import openness_badge as ob

text = Path("openness.yaml").read_text(encoding="utf-8")
report = ob.report(text)

level = report.level.label if report.level else "not stated"
for verdict in report.verdicts:
    print(verdict.name, verdict.headline, f"(at most {verdict.at_most.headline})")
for finding in report.findings:
    print(f"{finding.line}:{finding.column}: {finding.message} {finding.fix}")
# end of recipe

# recipe: draw
Path("openness.svg").write_text(ob.badge(report), encoding="utf-8")
Path("openness.png").write_bytes(ob.png(report, scale=2))
Path("openness.html").write_text(ob.breakdown(report), encoding="utf-8")

assert ob.verify(Path("openness.png").read_bytes(), report).is_genuine
# end of recipe

# recipe: errors
try:
    ob.badge("openness: 1\nsystem: { name: Pythia }\n")
except ob.ManifestError as error:
    codes = [finding.code for finding in error.findings]

try:
    ob.check(text, require=["mof=3", "gradient=downloadable"], deny=["warnings"])
except ob.CheckError as error:
    print(error, error.not_reached)
# end of recipe

# recipe: store
stored = report.to_json()
assert ob.Report.from_json(stored) == report
yaml = ob.convert(report, "yaml")
# end of recipe
