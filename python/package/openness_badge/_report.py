"""A report, and whether a badge was made from one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, final

from . import _display, _types
from ._native import Core


@final
class Report(_types.ReportAttributes):
    """Everything that is computed from a text. It cannot be changed.

    Its attributes have the names of the report as JSON (``openness-badge schema --of report``).
    A fact that is not there is ``None``, and a list of which nothing is there is empty.

    Two are equal where everything in them is. A report can be pickled and copied. In a notebook
    it shows its breakdown.
    """

    __slots__ = ("_core", "_values")

    _core: Core
    _values: dict[str, Any]

    def __init__(self) -> None:
        raise TypeError("a report is made by `report(text)` or `Report.from_json(json)`")

    @classmethod
    def _of(cls, core: Core) -> Report:
        report = object.__new__(cls)
        object.__setattr__(report, "_core", core)
        object.__setattr__(report, "_values", {})
        return report

    @classmethod
    def from_json(cls, json: str, *, lang: str | None = None) -> Report:
        """A report that was stored: as :meth:`to_json` gives it, or the command line.

        ``ValueError`` where it is none. It is drawn as it is; only ``convert`` wants the text.
        ``lang`` is the language that it was made in.
        """
        return cls._of(Core.from_json(json, lang=lang))

    @property
    def text(self) -> str | None:
        """The text that it was made of; none of a report that was stored."""
        return self._core.text

    @property
    def lang(self) -> str:
        """The language that it is in, as a tag: ``en``, ``fr``, ``zh-Hans`` …"""
        return self._core.lang

    @property
    def is_assessed(self) -> bool:
        """Whether there was something to assess."""
        return self._core.is_assessed

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error."""
        return self._core.has_errors

    def verdict(self, yardstick: str) -> _types.Verdict | None:
        """What one framework says, by its id: ``mof``, ``osaid``, ``eu`` …"""
        found = (verdict for verdict in self.verdicts if verdict.yardstick == yardstick)
        return next(found, None)

    def to_dict(self) -> dict[str, Any]:
        """The report as plain objects, as JSON has it: what is not there is left out."""
        return self._core.to_dict()

    def to_json(self) -> str:
        """The report as JSON text."""
        return self._core.to_json()

    def _value(self, name: str) -> Any:
        values = self._values
        if name not in values:
            values[name] = _types.made(name, self._core.value(name))
        return values[name]

    def _repr_html_(self) -> str:
        return _display.html(self._core)

    def _repr_svg_(self) -> str:
        return self._core.badge(_display.LOOK, False)

    def __repr__(self) -> str:
        return f"<Report: {self._core.line()}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Report) and self._core == other._core

    def __hash__(self) -> int:
        return hash(self._core)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a report cannot be changed: {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a report cannot be changed: {name}")

    def __copy__(self) -> Report:
        return self

    def __deepcopy__(self, memo: object) -> Report:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        core = self._core
        return (_restored, (core.to_json(), core.text, core.today, core.lang))


def _restored(json: str, text: str | None, today: str | None, lang: str | None = None) -> Report:
    return Report._of(Core.from_json(json, text, today, lang))


@final
@dataclass(frozen=True)
class Verification:
    """Whether a badge was computed from a manifest."""

    verdict: Literal["genuine", "forged", "stale", "other-version", "unknown"]
    """``genuine``: the manifest draws it. ``forged``: it names this manifest and this version,
    and is not what they draw. ``stale``: it was computed from another manifest.
    ``other-version``: another version of the program or of the criteria drew it. ``unknown``:
    it does not say what it was computed from."""
    message: str
    """Why, in a sentence."""
    label: str | None
    """The label, where it is the author's own and no manifest says it."""
    remark: str | None
    """What is to be said of that label: a warning where it reads like a verdict."""

    @property
    def is_genuine(self) -> bool:
        """Whether the manifest draws this badge."""
        return self.verdict == "genuine"
