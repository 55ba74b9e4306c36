from collections.abc import Iterator, Sequence
from typing import Any, Final, Literal, final

__all__ = [
    "Stream",
    "assess",
    "Core",
    "run",
    "Column",
    "Schema",
    "json_schema",
    "verify",
    "__version__",
    "SCHEMA",
]

__version__: Final[str]
SCHEMA: Final[Schema]

def run(arguments: Sequence[str]) -> int: ...
def json_schema(of: str) -> str: ...
def verify(
    badge: bytes, core: Core
) -> tuple[
    Literal["genuine", "forged", "stale", "other-version", "unknown"],
    str,
    str | None,
    str | None,
]: ...
def assess(
    source: object,
    text: str,
    columns: Sequence[str] | None,
    keep: Sequence[str],
    report: bool,
    today: str,
    threads: int | None,
    lang: str | None = None,
) -> Stream: ...

@final
class Core:
    @staticmethod
    def read(text: str, today: str, lang: str | None = None) -> Core: ...
    @staticmethod
    def from_json(
        json: str, text: str | None = None, today: str | None = None, lang: str | None = None
    ) -> Core: ...
    @property
    def text(self) -> str | None: ...
    @property
    def today(self) -> str | None: ...
    @property
    def lang(self) -> str: ...
    @property
    def is_assessed(self) -> bool: ...
    @property
    def has_errors(self) -> bool: ...
    def value(self, name: str) -> Any: ...
    def to_dict(self) -> dict[str, Any]: ...
    def to_json(self) -> str: ...
    def line(self) -> str: ...
    def badge(self, look: dict[str, object], strict: bool) -> str: ...
    def png(self, look: dict[str, object], scale: int) -> bytes: ...
    def html(
        self,
        format: str,
        theme: str,
        yardstick: str | None = None,
        heading: int = 3,
        strict: bool = True,
    ) -> str: ...
    def markdown(self, options: dict[str, str | None]) -> str: ...
    @staticmethod
    def sheet() -> str: ...
    def convert(self, to: str, name: str | None = None) -> str: ...
    def check(
        self,
        require: Sequence[str],
        select: Sequence[str],
        ignore: Sequence[str],
        deny: Sequence[str],
    ) -> list[dict[str, Any]]: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Column:
    """A column of a table."""

    @property
    def name(self) -> str: ...
    @property
    def type(self) -> Literal["string", "boolean", "int32", "float64"]: ...
    @property
    def about(self) -> str:
        """What it is, in a sentence or two."""
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Schema:
    """The columns of a table, in their order. Each may be null."""

    @property
    def version(self) -> int:
        """Another one where a column goes, or has another name, type or meaning. New ones may come
        behind the last."""
    @property
    def columns(self) -> tuple[Column, ...]: ...
    @property
    def names(self) -> tuple[str, ...]: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Column]: ...
    def __getitem__(self, name: str, /) -> Column: ...
    def __contains__(self, name: str, /) -> bool: ...
    def __arrow_c_schema__(self) -> object: ...

@final
class Stream:
    """Batches of a table, by Arrow's PyCapsule protocol: computed as they are asked for, once."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def collect(self) -> Stream:
        """The same with every batch computed by now; it can be read again and again."""
