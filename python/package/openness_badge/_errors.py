"""What is raised."""

from __future__ import annotations

from typing import Any

from . import _types


class ManifestError(ValueError):
    """A text from which nothing is drawn or written, for its errors.

    The message names each of them with its place and how to fix it.
    """

    findings: tuple[_types.Finding, ...]
    """Everything that was found in the text: errors first, then warnings, then hints."""

    def __init__(self, message: str, findings: tuple[_types.Finding, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (str(self), self.findings))

    @classmethod
    def _of(cls, message: str, values: dict[str, Any]) -> ManifestError:
        return cls(message, _types.make_all(_types.Finding, values["findings"]))


class CheckError(ManifestError):
    """A check that has failed: by findings that fail, or by grades that are not reached."""

    not_reached: tuple[tuple[str, str], ...]
    """What was required and is not reached, each with why: ``("mof=3", "…")``."""

    def __init__(
        self,
        message: str,
        findings: tuple[_types.Finding, ...] = (),
        not_reached: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(message, findings)
        self.not_reached = not_reached

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (str(self), self.findings, self.not_reached))

    @classmethod
    def _of(cls, message: str, values: dict[str, Any]) -> CheckError:
        findings = _types.make_all(_types.Finding, values["findings"])
        return cls(message, findings, tuple(map(tuple, values["not_reached"])))
