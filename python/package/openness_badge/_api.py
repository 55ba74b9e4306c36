"""The functions of the package."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Literal, Protocol, TypeAlias, TypeVar

from . import _frames, _native, _types
from ._report import Report, Verification

Day: TypeAlias = datetime.date | str
Yardstick: TypeAlias = Literal["gradient", "pieces", "taxonomy", "mof", "osaid", "g7", "eu", "osai"]
Style: TypeAlias = Literal["gradient", "flat", "square", "large", "pieces"]
Theme: TypeAlias = Literal["auto", "light", "dark"]
Reader: TypeAlias = Literal[
    "github", "huggingface", "gitlab", "pypi", "npm", "crates", "mdx", "html"
]


def day(today: Day | None) -> str:
    """A day as ``YYYY-MM-DD``; without one, today."""
    if today is None:
        today = datetime.date.today()
    if isinstance(today, datetime.datetime):
        today = today.date()
    return today if isinstance(today, str) else today.isoformat()


def _core(source: str | Report, today: Day | None, lang: str | None = None) -> _native.Core:
    if isinstance(source, Report):
        return source._core
    return _native.Core.read(source, day(today), lang)


def _look(
    yardstick: str, style: str, label: str | None, score: bool, theme: str, metadata: bool
) -> dict[str, object]:
    return {
        "yardstick": yardstick,
        "style": style,
        "label": label,
        "score": score,
        "theme": theme,
        "metadata": metadata,
    }


def report(text: str, *, today: Day | None = None, lang: str | None = None) -> Report:
    """Reads a text: an openness manifest (YAML or JSON), a model card, or a file in any format
    that is read.

    It never fails over what is in the text: what is wrong with it is in ``findings``, each with
    line, column (in characters) and fix.

    ``today`` is the day that counts as today, a ``date`` or ``YYYY-MM-DD``: later dates are
    findings. Without it, it is the day on the calendar.

    ``lang`` is the language of its sentences, a tag such as ``fr`` or ``zh-Hans``; English without
    it. What is made of the report is in it too.
    """
    return Report._of(_native.Core.read(text, day(today), lang))


def badge(
    source: str | Report,
    *,
    yardstick: Yardstick = "gradient",
    style: Style = "gradient",
    label: str | None = None,
    score: bool = False,
    theme: Theme = "auto",
    metadata: bool = True,
    today: Day | None = None,
    lang: str | None = None,
) -> str:
    """The badge of a text or a report, as SVG: the same bytes everywhere.

    ``yardstick``: whose grade is the message. ``label``: the text before it, instead of
    "openness". ``score``: the score beside the level, where at least half of what it counts is
    stated. ``metadata``: the digest and the versions that :func:`verify` reads. ``lang``: the
    language of a text's badge, a tag such as ``fr``; a report has its own.

    :class:`ManifestError` where the text has errors: then nothing is drawn.
    """
    look = _look(yardstick, style, label, score, theme, metadata)
    return _core(source, today, lang).badge(look, True)


def png(
    source: str | Report,
    *,
    scale: int = 1,
    yardstick: Yardstick = "gradient",
    style: Style = "gradient",
    label: str | None = None,
    score: bool = False,
    theme: Theme = "auto",
    metadata: bool = True,
    today: Day | None = None,
    lang: str | None = None,
) -> bytes:
    """The badge as PNG, ``scale`` (1 to 4) times as large. The rest is as in :func:`badge`."""
    look = _look(yardstick, style, label, score, theme, metadata)
    return _core(source, today, lang).png(look, scale)


def breakdown(
    source: str | Report,
    *,
    format: Literal["page", "html", "markdown"] = "page",
    theme: Theme = "auto",
    yardstick: Yardstick | None = None,
    heading: int = 3,
    reader: Reader = "github",
    what: Literal["breakdown", "badge"] = "breakdown",
    badge: str | None = None,
    dark: str | None = None,
    link: str | None = None,
    base: str | None = None,
    today: Day | None = None,
    lang: str | None = None,
) -> str:
    """Everything behind the badge.

    ``format``: a ``page`` that needs nothing else, a fragment of ``html`` with its style in it,
    or ``markdown`` for a README or a model card.

    Of HTML: ``theme``, the ``yardstick`` that is shown opened, and the level of the first
    ``heading``. Of Markdown: the ``reader`` that it is for, ``what`` is written (the badge's line
    alone, or all), the address of the ``badge``, that of the one for ``dark`` pages, that which it
    ``link``s to, and the ``base`` of relative ones.

    ``lang``: the language for a text, a tag such as ``fr``; a report has its own.

    :class:`ManifestError` where the text has errors.
    """
    core = _core(source, today, lang)
    if format == "markdown":
        addresses = {"badge": badge, "dark": dark, "link": link, "base": base}
        return core.markdown({"reader": reader, "what": what, **addresses})
    made = core.html(format, theme, yardstick, heading)
    return f"<style>{_native.Core.sheet()}</style>{made}" if format == "html" else made


def convert(
    source: str | Report,
    to: Literal["yaml", "json", "canonical", "mof"] = "yaml",
    *,
    name: str | None = None,
    today: Day | None = None,
) -> str:
    """A text in any format that is read, in another one: the openness manifest as ``yaml`` or
    ``json``, its ``canonical`` form, whose SHA-256 is the digest, or a model file of the Model
    Openness Framework (``mof``).

    ``name`` is that of the system, instead of what the text says. :class:`ManifestError` where the
    text has errors or no name.
    """
    return _core(source, today).convert(to, name)


def check(
    source: str | Report,
    *,
    require: Sequence[str] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    deny: Sequence[str] = (),
    today: Day | None = None,
    lang: str | None = None,
) -> tuple[_types.Finding, ...]:
    """The findings of a text, and :class:`CheckError` where it fails as ``openness-badge check``
    does: with errors, with findings that are denied, or short of a grade that is required.

    ``require``: ``gradient=downloadable``, ``mof=3``, ``osai=9.5`` … ``select``, ``ignore`` and
    ``deny``: codes such as ``unfit-license``, or ``errors``, ``warnings``, ``hints``. A single text
    is a list of one. ``lang``: the language of a text's findings, a tag such as ``fr``; a report
    has its own.
    """
    lists = (_list(require), _list(select), _list(ignore), _list(deny))
    return _types.make_all(_types.Finding, _core(source, today, lang).check(*lists))


def verify(
    badge: str | bytes,
    source: str | Report,
    *,
    today: Day | None = None,
    lang: str | None = None,
) -> Verification:
    """Whether a badge (SVG or PNG) was computed from a manifest: by its digest, and by drawing it
    again, in the language that it says. ``lang`` is that of what is said of it.

    ``ValueError`` where it is no badge, :class:`ManifestError` where the manifest has errors.
    """
    data = badge.encode() if isinstance(badge, str) else badge
    return Verification(*_native.verify(data, _core(source, today, lang)))


def json_schema(of: Literal["manifest", "report"] = "manifest") -> str:
    """The JSON Schema of the manifest, or of the report, as text."""
    return _native.json_schema(of)


class _ArrowStream(Protocol):
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


class _ArrowArray(Protocol):
    def __arrow_c_array__(self, requested_schema: object | None = None) -> object: ...


Source: TypeAlias = _ArrowStream | _ArrowArray
"""What speaks Arrow's PyCapsule protocol."""

_Frame = TypeVar("_Frame", bound=Source)


def assess(
    source: _Frame,
    text: str = "text",
    columns: Sequence[str] | None = None,
    *,
    keep: Sequence[str] = (),
    report: bool = False,
    threads: int | None = None,
    today: Day | None = None,
    lang: str | None = None,
) -> _Frame:
    """What thousands of texts come to: a table with a row for each, in their order.

    ``source`` is anything that speaks Arrow's PyCapsule protocol: a table of pyarrow, Polars,
    DuckDB, Daft or pandas, in which the column ``text`` has the texts, or such a column alone. The
    same kind is given back. A reader of pyarrow is read as its result is; what is of no library
    that is known here comes back as a :class:`Stream`, which is read so too.

    The table has the columns of :data:`SCHEMA`, or those of them that ``columns`` names. Those of
    the input that ``keep`` names come first. With ``report`` there is a last column of that name,
    with the whole report of each text as JSON.

    A null is null in every column, and a text in which there is nothing to assess is null with its
    ``error``: no text raises an exception.

    ``lang`` is the language of ``error_message`` and of the reports, a tag such as ``fr``.

    ``threads``: as many as there are cores without it. The interpreter's lock is released.
    """
    stream = _native.assess(
        source,
        text,
        None if columns is None else _list(columns),
        _list(keep),
        report,
        day(today),
        threads,
        lang,
    )
    made: _Frame = _frames.back(source, stream)
    return made


def _list(names: Sequence[str]) -> list[str]:
    return [names] if isinstance(names, str) else list(names)
