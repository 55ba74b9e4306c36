"""Makes ``package/openness_badge/_types.py`` of the JSON Schema of the report.

``UPDATE=1 pytest tests/test_types.py`` writes it; without it the test holds it.
"""

from __future__ import annotations

import json
import keyword
import textwrap
from dataclasses import dataclass, field
from typing import Any

HEAD = '''"""The parts of a report, as in JSON. Made by tests/make_types.py of its schema."""

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


'''

# What a part is called, by the way to it in the schema.
NAMES = {
    "system": "System",
    "stated": "Stated",
    "can": "Can",
    "level": "Level",
    "level.at_most": "LevelAtMost",
    "score": "Score",
    "score.groups_at_most": "ScoreGroups",
    "history": "Placement",
    "#statement": "Statement",
    "#component": "Component",
    "#verdict": "Verdict",
    "#verdict.at_most": "AtMost",
    "#verdict.open": "Open",
    "#verdict.requirements": "Requirement",
    "#verdict.next": "Next",
    "#verdict.published": "Published",
    "#edit": "Edit",
    "#edit.access": "AccessEdit",
    "#claim": "Claim",
    "#finding": "Finding",
    "#finding.edit": "TextEdit",
}

# What each part is, for those that the schema does not say it of.
ABOUT = {
    "System": "The system that is assessed.",
    "LevelAtMost": "The level that it could be with all that is not stated.",
    "Placement": "An earlier placement on the gradient.",
    "Statement": "Something that the developer says, with where it is said.",
    "Component": "How open one component is.",
    "Verdict": "What one framework says.",
    "AtMost": "What a verdict could be at most.",
    "Open": "What would settle a verdict.",
    "Requirement": "Something that a framework asks for.",
    "Next": "A next step: edits, and the grade of the release with them.",
    "Published": "What the owner of a framework has published of the system.",
    "Edit": "One edit of a manifest: of a component, or of the access.",
    "AccessEdit": "The fact of access that an edit changes: one of them.",
    "Claim": "What the developer calls the system, and whether what is stated supports it.",
    "Finding": "What is wrong with the text, where, and how to fix it.",
    "TextEdit": "What to write from a place to before its end instead of what is there.",
}


@dataclass
class Made:
    """The classes so far, each after those that it is made of."""

    schema: dict[str, Any]
    classes: dict[str, str] = field(default_factory=dict[str, str])
    # Which of their attributes are parts too.
    inner: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])

    def kind(self, value: dict[str, Any], way: str) -> tuple[str, str | None]:
        """The type of a value, and the class in it."""
        if (reference := value.get("$ref")) is not None:
            name = reference.removeprefix("#/$defs/")
            return self.kind(self.schema["$defs"][name], f"#{name}")
        if "enum" in value:
            return f"Literal[{', '.join(json.dumps(word) for word in value['enum'])}]", None
        match value.get("type"):
            case "string":
                return "str", None
            case "boolean":
                return "bool", None
            case "integer":
                return "int", None
            case "number":
                return "float", None
            case "array":
                each, inner = self.kind(value["items"], way)
                return f"tuple[{each}, ...]", inner
            case "object" if "properties" in value:
                name = NAMES[way]
                self.add(name, value, way)
                return name, name
            case "object":
                each = value.get("additionalProperties")
                return f"dict[str, {self.kind(each, way)[0] if each else 'Any'}]", None
            case None if "const" in value:
                return type(value["const"]).__name__, None
            case _:
                # A headline, or levels by name.
                return "str | dict[str, Any]", None

    def attributes(self, value: dict[str, Any], way: str) -> list[tuple[str, str, str | None, str]]:
        """Name, type, class within and what it is, those that are always there first."""
        required = set(value.get("required", ()))
        prefix = f"{way}." if way else ""
        found: list[tuple[str, str, str | None, str]] = []
        for name, inside in value["properties"].items():
            assert name.isidentifier() and not keyword.iskeyword(name), name
            kind, inner = self.kind(inside, prefix + name)
            if name not in required:
                kind = f"{kind} = ()" if kind.startswith("tuple") else f"{kind} | None = None"
                if kind.startswith("dict"):
                    kind = kind.replace(
                        " | None = None", " = field(default_factory=dict[str, Any])"
                    )
            found.append((name, kind, inner, inside.get("description", "")))
        return sorted(found, key=lambda each: " = " in each[1])

    def add(self, name: str, value: dict[str, Any], way: str) -> None:
        """Adds a class."""
        if name in self.classes:
            return
        found = self.attributes(value, way)
        about = value.get("description") or ABOUT[name]
        lines = [f"@dataclass(frozen=True, kw_only=True)\nclass {name}:", docstring(about, 4), ""]
        for each, kind, _, text in found:
            lines.append(f"    {each}: {kind}")
            if text:
                lines.append(docstring(text, 4))
        self.inner[name] = {each: part for each, _, part, _ in found if part}
        self.classes[name] = "\n".join(lines) + "\n"

    def report(self) -> str:
        """The attributes of the report itself, each made when it is asked for."""
        found = self.attributes(self.schema, "")
        lines = [
            "class ReportAttributes:",
            docstring("The attributes of a report, each made when it is asked for.", 4),
            "",
            "    __slots__ = ()",
            "",
            "    def _value(self, name: str) -> Any:",
            "        raise NotImplementedError",
        ]
        for name, kind, _, text in sorted(found):
            lines += ["", "    @property", f"    def {name}(self) -> {kind.split(' = ')[0]}:"]
            if text:
                lines.append(docstring(text, 8))
            lines.append(f'        return self._value("{name}")')
        name = "ReportAttributes"
        self.inner[name] = {each: part for each, _, part, _ in found if part}
        return "\n".join(lines) + "\n"

    def parts(self) -> str:
        """Which attributes of which class are parts too."""
        lines = ["_PARTS: Mapping[type, Mapping[str, type[Any]]] = {"]
        for name, inner in self.inner.items():
            if inner:
                lines.append(f"    {name}: {{")
                lines += [f'        "{each}": {part},' for each, part in sorted(inner.items())]
                lines.append("    },")
        return "\n".join([*lines, "}"]) + "\n"


def docstring(text: str, indent: int) -> str:
    """A text as a docstring."""
    space = " " * indent
    wrapped = textwrap.wrap(f'"""{text}"""', 100 - indent, break_long_words=False)
    return textwrap.indent("\n".join(wrapped), space)


def types(schema: str) -> str:
    """The module."""
    made = Made(json.loads(schema))
    report = made.report()
    return HEAD + "\n\n".join([*made.classes.values(), report, made.parts()])
