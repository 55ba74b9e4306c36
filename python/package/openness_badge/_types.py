"""The parts of a report, as in JSON. Made by tests/make_types.py of its schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar, cast

_Part = TypeVar("_Part")


def make(part: type[_Part], value: Mapping[str, Any]) -> _Part:
    """A part of a report, of plain objects."""
    inner = _PARTS.get(part, {})
    return part(**{key: _of(inner.get(key), found) for key, found in value.items()})


def make_all(part: type[_Part], values: Iterable[Mapping[str, Any]]) -> tuple[_Part, ...]:
    """Parts of a report, of plain objects."""
    return tuple(make(part, value) for value in values)


def made(name: str, value: Any) -> Any:
    """An attribute of the report, of plain objects."""
    return _of(_PARTS[ReportAttributes].get(name), value)


def _of(part: type[Any] | None, found: object) -> Any:
    if isinstance(found, list):
        return tuple(_of(part, each) for each in cast("list[object]", found))
    if part is None or found is None:
        return found
    return make(part, cast("Mapping[str, Any]", found))


@dataclass(frozen=True, kw_only=True)
class Can:
    """What a reader can do with the system."""

    commercial: Literal["yes", "on-request", "partly", "no", "not-stated"]
    data: Literal["yes", "on-request", "partly", "no", "not-stated"]
    inspect: Literal["yes", "on-request", "partly", "no", "not-stated"]
    rebuild: Literal["yes", "on-request", "partly", "no", "not-stated"]
    run: Literal["yes", "on-request", "partly", "no", "not-stated"]
    use: Literal["yes", "on-request", "partly", "no", "not-stated"]


@dataclass(frozen=True, kw_only=True)
class Claim:
    """What the developer calls the system, and whether what is stated supports it."""

    because: str
    borne_out: bool
    by: dict[str, bool]
    claim: Literal["open-source", "open-weights", "open", "reproducible"]
    missing: tuple[str, ...]
    not_stated: tuple[str, ...] = ()
    """What of that is not stated, and so may be there."""
    quote: str | None = None
    url: str | None = None


@dataclass(frozen=True, kw_only=True)
class Component:
    """How open one component is."""

    availability: Literal["public", "gated", "partial", "described", "api", "hosted", "closed", "none", "unknown"]
    id: Literal["architecture", "pretraining-code", "finetuning-code", "alignment-code", "data-processing-code", "inference-code", "evaluation-code", "safety-evaluation-code", "supporting-tools", "environment", "weights", "base-weights", "checkpoints", "hyperparameters", "random-seeds", "metadata", "pretraining-data", "finetuning-data", "alignment-data", "evaluation-data", "safety-evaluation-data", "sample-outputs", "model-card", "data-card", "technical-report", "research-paper", "evaluation-results", "code-documentation", "training-setup", "usage-documentation"]
    state: Literal["open", "partly", "closed", "none", "unknown"]
    license: str | None = None
    """Canonical; as it is written where no canonical form is known."""
    license_as_found: str | None = None
    """As it is written, where that is another spelling."""
    license_class: Literal["osi", "libre", "open-model", "open-content", "vague", "unknown", "use-restricted", "scale-restricted", "non-commercial", "no-derivatives", "proprietary"] | None = None
    license_url: str | None = None
    note: str | None = None
    replaced_by: str | None = None
    urls: tuple[str, ...] = ()
    withdrawn: str | None = None


@dataclass(frozen=True, kw_only=True)
class TextEdit:
    """What to write from a place to before its end instead of what is there."""

    column: int
    end_column: int
    end_line: int
    line: int
    text: str


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What is wrong with the text, where, and how to fix it."""

    code: str
    column: int
    end_column: int
    end_line: int
    line: int
    message: str
    severity: Literal["error", "warning", "hint"]
    edit: TextEdit | None = None
    fix: str | None = None


@dataclass(frozen=True, kw_only=True)
class Placement:
    """An earlier placement on the gradient."""

    index: int
    level: Literal["closed", "staged", "hosted", "api", "downloadable", "open"]
    date: str | None = None
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class LevelAtMost:
    """The level that it could be with all that is not stated."""

    id: Literal["closed", "staged", "hosted", "api", "downloadable", "open"]
    index: int
    label: str


@dataclass(frozen=True, kw_only=True)
class Level:
    """The place on the gradient; left out where it is not stated how the system is reached."""

    at_most: LevelAtMost
    gated: bool
    id: Literal["closed", "staged", "hosted", "api", "downloadable", "open"]
    index: int
    label: str
    as_of: str | None = None
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class Statement:
    """Something that the developer says, with where it is said."""

    text: str
    url: str | None = None


@dataclass(frozen=True, kw_only=True)
class ScoreGroups:
    """The three groups with all that is not stated."""

    model: float
    replication: float
    risk: float


@dataclass(frozen=True, kw_only=True)
class Score:
    """0 to 100, of what is stated; `at_most` is the total with all that is not stated."""

    at_most: float
    model: float
    replication: float
    risk: float
    stated: float
    total: float
    groups_at_most: ScoreGroups | None = None
    """The three groups with all that is not stated."""


@dataclass(frozen=True, kw_only=True)
class Stated:
    """How many of the components are stated."""

    components: int
    of: int


@dataclass(frozen=True, kw_only=True)
class System:
    """The system that is assessed."""

    based_on: str | None = None
    developer: str | None = None
    kind: tuple[Literal["text", "image", "code", "video", "audio", "3d", "multimodal", "other"], ...] = ()
    name: str | None = None
    released: str | None = None
    url: str | None = None
    version: str | None = None


@dataclass(frozen=True, kw_only=True)
class AtMost:
    """What a verdict could be at most."""

    headline: str
    index: int | None = None
    points: float | None = None


@dataclass(frozen=True, kw_only=True)
class AccessEdit:
    """The fact of access that an edit changes: one of them."""

    audience: Literal["everyone", "registered", "researchers", "partners", "nobody"] | None = None
    channels: tuple[Literal["download", "api", "hosted"], ...] = ()
    price: Literal["free", "paid", "mixed"] | None = None
    staged: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Edit:
    """One edit of a manifest: of a component, or of the access."""

    text: str
    """The edit as a sentence."""
    access: AccessEdit | None = None
    availability: Literal["public", "gated", "partial", "described", "api", "hosted", "closed", "none", "unknown"] | None = None
    component: str | None = None
    license: str | None = None


@dataclass(frozen=True, kw_only=True)
class Next:
    """The fewest edits that reach a higher grade."""

    edits: tuple[Edit, ...]
    headline: str
    index: int | None = None
    points: float | None = None


@dataclass(frozen=True, kw_only=True)
class Open:
    """What would settle it."""

    judgement: tuple[str, ...]
    not_stated: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Published:
    """What the owner of a framework has published of the system."""

    grade: str | dict[str, Any]
    date: str | None = None
    differs: str | None = None
    url: str | None = None


@dataclass(frozen=True, kw_only=True)
class Requirement:
    """Something that a framework asks for."""

    because: str
    components: tuple[Literal["architecture", "pretraining-code", "finetuning-code", "alignment-code", "data-processing-code", "inference-code", "evaluation-code", "safety-evaluation-code", "supporting-tools", "environment", "weights", "base-weights", "checkpoints", "hyperparameters", "random-seeds", "metadata", "pretraining-data", "finetuning-data", "alignment-data", "evaluation-data", "safety-evaluation-data", "sample-outputs", "model-card", "data-card", "technical-report", "research-paper", "evaluation-results", "code-documentation", "training-setup", "usage-documentation"], ...]
    id: str
    label: str
    state: Literal["met", "partly", "not-met", "not-stated", "needs-judgement"]
    fix: str | None = None
    group: str | None = None


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What one framework says."""

    at_most: AtMost
    author: str
    headline: str
    """What is shown: a grade, `not stated` or `needs judgement`."""
    name: str
    of: int
    requirements: tuple[Requirement, ...]
    settled: bool
    """Whether the verdict could not be another one."""
    url: str
    version: str
    yardstick: str
    because: str | None = None
    """The one reason that decides."""
    detail: dict[str, Any] = field(default_factory=dict[str, Any])
    """The yardstick's own figures."""
    index: int | None = None
    """The place on a scale of grades; left out where there is no grade."""
    next: Next | None = None
    """The fewest edits that reach a higher grade."""
    open: Open | None = None
    """What would settle it."""
    points: float | None = None
    """The same on a scale of points."""
    published: tuple[Published, ...] = ()
    """What the yardstick's owner has published."""
    shown: Literal["grade", "at-least", "not-stated", "needs-judgement"] | None = None
    """What the headline is."""


class ReportAttributes:
    """The attributes of a report, each made when it is asked for."""

    __slots__ = ()

    def _value(self, name: str) -> Any:
        raise NotImplementedError

    @property
    def can(self) -> Can | None:
        """What a reader can do with the system."""
        return self._value("can")

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What the developer calls the system."""
        return self._value("claims")

    @property
    def components(self) -> tuple[Component, ...]:
        """All of them in the order of their table; none where there is no manifest."""
        return self._value("components")

    @property
    def digest(self) -> str | None:
        """Of the manifest's canonical form; left out where there is no manifest."""
        return self._value("digest")

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Errors first, then warnings, then hints."""
        return self._value("findings")

    @property
    def format(self) -> int:
        """The version of this shape."""
        return self._value("format")

    @property
    def history(self) -> tuple[Placement, ...]:
        """Earlier placements, from the oldest."""
        return self._value("history")

    @property
    def level(self) -> Level | None:
        """The place on the gradient; left out where it is not stated how the system is reached."""
        return self._value("level")

    @property
    def plans(self) -> Statement | None:
        """What the developer has promised."""
        return self._value("plans")

    @property
    def reason(self) -> Statement | None:
        """Why it is not more open, in the developer's words."""
        return self._value("reason")

    @property
    def safeguards(self) -> tuple[Statement, ...]:
        """What is in place against misuse, as the developer says."""
        return self._value("safeguards")

    @property
    def score(self) -> Score | None:
        """0 to 100, of what is stated; `at_most` is the total with all that is not stated."""
        return self._value("score")

    @property
    def source(self) -> Literal["manifest", "mof", "osai", "eiras", "model-card", "cyclonedx", "spdx", "opening-up-chatgpt"]:
        """Which format the text is in."""
        return self._value("source")

    @property
    def sources(self) -> tuple[str, ...]:
        """Where the facts come from, as written."""
        return self._value("sources")

    @property
    def stated(self) -> Stated | None:
        """How many of the components are stated."""
        return self._value("stated")

    @property
    def summary(self) -> str | None:
        """What can be had, what is withheld and what is not stated."""
        return self._value("summary")

    @property
    def system(self) -> System:
        return self._value("system")

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """One for each yardstick."""
        return self._value("verdicts")


_PARTS: Mapping[type, Mapping[str, type[Any]]] = {
    Finding: {
        "edit": TextEdit,
    },
    Level: {
        "at_most": LevelAtMost,
    },
    Score: {
        "groups_at_most": ScoreGroups,
    },
    Edit: {
        "access": AccessEdit,
    },
    Next: {
        "edits": Edit,
    },
    Verdict: {
        "at_most": AtMost,
        "next": Next,
        "open": Open,
        "published": Published,
        "requirements": Requirement,
    },
    ReportAttributes: {
        "can": Can,
        "claims": Claim,
        "components": Component,
        "findings": Finding,
        "history": Placement,
        "level": Level,
        "plans": Statement,
        "reason": Statement,
        "safeguards": Statement,
        "score": Score,
        "stated": Stated,
        "system": System,
        "verdicts": Verdict,
    },
}
