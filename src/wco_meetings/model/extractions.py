"""What was read off a page: its source, the meetings that it tells of, and what stayed open."""

from collections.abc import Iterable
from typing import cast, final

import attrs
from attrs import field, frozen

from ..errors import InvalidValue
from ..messages import some
from . import fields as f
from .meetings import Meeting
from .sources import Source

__all__ = ["Extraction", "Unresolved"]


@final
@frozen(kw_only=True)
class Unresolved:
    """Words that look like a fact and could not be made one: their place on the page, and `why`.

    `start` and `end` are positions in the page's text, in code points, `end` excluded. Raises `InvalidValue`.

    >>> Unresolved(words="Ruritania", start=745, end=754, why="no party known by this name").words
    'Ruritania'
    """

    words: str = field(validator=f.text)
    start: int = field(validator=f.at_least(0))
    end: int = field(validator=f.at_least(1))
    why: str = field(validator=f.text)

    def __attrs_post_init__(self) -> None:
        if self.end <= self.start:
            raise InvalidValue("Unresolved.end", self.end, f"a position after start, {self.start}")

    def __repr__(self) -> str:
        return f.repr_of_fields(self)


def _as_meetings(value: Iterable[Meeting]) -> tuple[Meeting, ...]:
    return cast("tuple[Meeting, ...]", f.as_tuple(value))


def _as_open(value: Iterable[Unresolved]) -> tuple[Unresolved, ...]:
    return cast("tuple[Unresolved, ...]", f.as_tuple(value))


@final
@frozen(kw_only=True)
class Extraction:
    """What a page says: its `source`, the `meetings` that it tells of, and what is `unresolved`, in page order.

    Of several meetings the first is the one that the page is about; those after it stand beside it. Raises
    `InvalidValue`.

    >>> Extraction(source=Source(title="Customs met"), meetings=[Meeting(id="m", name="A meeting")])
    Extraction(Meeting('m'))
    """

    source: Source = field(validator=f.a(Source))
    meetings: tuple[Meeting, ...] = field(default=(), converter=_as_meetings, validator=f.many(Meeting))
    unresolved: tuple[Unresolved, ...] = field(default=(), converter=_as_open, validator=f.many(Unresolved))

    def __attrs_post_init__(self) -> None:
        if self.source.evidence:  # it stands in no meeting that would bind it
            pairs = [(name, words.bound_to(self.source.sha256)) for name, words in self.source.evidence]
            object.__setattr__(self, "source", attrs.evolve(self.source, evidence=pairs))

    def __repr__(self) -> str:
        said = [some([*map(repr, self.meetings)]) or "no meeting"]
        if self.unresolved:
            said.append(f"{len(self.unresolved):,} unresolved")
        return f"{type(self).__name__}({', '.join(said)})"

    def _repr_html_(self) -> str:
        from .card_html import html_of_page  # only notebooks ask for it

        return html_of_page(self)
