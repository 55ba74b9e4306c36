"""How open an AI release is.

From a manifest, a model card or a file in any format that is read to a report with its
level on the gradient of openness, what eight frameworks say of it, a badge and a breakdown:

>>> import openness_badge as ob
>>> text = '''
... openness: 1
... system: { name: Pythia 12B, developer: EleutherAI }
... license: Apache-2.0
... components: { weights: public, training-code: public }
... '''
>>> report = ob.report(text)
>>> report.level.label
'Downloadable'
>>> ob.badge(report)[:4]
'<svg'

And for thousands of them, from a column of texts to a table, in every library that speaks
Arrow: :func:`assess`.
"""

from ._api import (
    Source,
    assess,
    badge,
    breakdown,
    check,
    convert,
    json_schema,
    png,
    report,
    verify,
)
from ._errors import CheckError, ManifestError
from ._native import SCHEMA, Column, Schema, Stream, __version__
from ._report import Report, Verification
from ._types import (
    AtMost,
    Can,
    Claim,
    Component,
    Edit,
    Finding,
    Level,
    LevelAtMost,
    Next,
    Open,
    Placement,
    Published,
    Requirement,
    Score,
    ScoreGroups,
    Stated,
    Statement,
    System,
    TextEdit,
    Verdict,
)

__all__ = [
    "SCHEMA",
    "AtMost",
    "Can",
    "CheckError",
    "Claim",
    "Column",
    "Component",
    "Edit",
    "Finding",
    "Level",
    "LevelAtMost",
    "ManifestError",
    "Next",
    "Open",
    "Placement",
    "Published",
    "Report",
    "Requirement",
    "Schema",
    "Score",
    "ScoreGroups",
    "Source",
    "Stated",
    "Statement",
    "Stream",
    "System",
    "TextEdit",
    "Verdict",
    "Verification",
    "__version__",
    "assess",
    "badge",
    "breakdown",
    "check",
    "convert",
    "json_schema",
    "png",
    "report",
    "verify",
]
