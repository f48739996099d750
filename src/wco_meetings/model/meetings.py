"""A meeting: when, where, who came, what was counted, what came of it, and where each of these facts stands."""

from __future__ import annotations

import re

# attrs names `Iterable` in the hints of `__init__`.
from collections.abc import Callable, Iterable, Iterator  # noqa: F401  # pyright: ignore[reportUnusedImport]
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, final

import attrs
from attrs import field, frozen

from ..arguments import a_name
from ..errors import Error, InvalidValue, UnknownName
from ..messages import counted, nearest
from . import fields as f
from .dates import DateSpan, a_span, for_eyes
from .outcomes import Outcome, as_outcomes
from .parts import Count, Link, Participation, Place, as_counts, as_links, as_participations
from .sources import (
    SOURCE_FACTS,
    Evidence,
    Source,
    as_evidence_pairs,
    as_sources,
    bind_pairs,
    bind_parts,
    evidence_pairs,
    has_evidence,
)
from .unknown import FIELD, UnknownKey, as_unknown_keys, refuse_strays, unknown_keys
from .words import MeetingKind, Mode, Region, as_any_region, as_meeting_kind, as_mode

if TYPE_CHECKING:
    from .parties import Member, Organisation, Party, Territory

__all__ = ["LISTED_FACTS", "PARTS", "PLAIN_FACTS", "Meeting", "contradictions", "in_collection"]

P = TypeVar("P", "Member", "Organisation", "Territory")

# The fields of a meeting whose records carry evidence of their own.
PARTS = ("participations", "counts", "outcomes", "links")

_FACT = re.compile(r"([a-z_]+)(?:\[(0|[1-9][0-9]{0,5})\])?(?:\.([a-z_0-9]+))?")


@final
@frozen(kw_only=True)
class Meeting:
    """One gathering and all that is known of it.

    `id` is a slug, unique in a collection; its name is what pages call it. `series` is a series' id; `numbers` its
    ordinals, rising, two where one gathering bears two session numbers. `kind` says what sort of gathering it was, as a
    `MeetingKind`. `dates` is None where no page states them. `mode` says whether people came or sat at screens, as a
    `Mode`. `place` is the city, country and venue. `region` is set for a meeting of one WCO region.

    `hosts` are party ids: a host need not take part. `participations` are those that pages name, in page order;
    `counts` what they state, which may differ. `topics` are terms of the vocabulary that the meeting was about.
    `outcomes` are what came of it. `links` lead to other meetings.

    `sources` are the pages that the record rests on. `note` is a remark in words, for what no field holds; it begins
    with "Announced" where pages only announce the meeting. `evidence` pairs the fields that are no records of their own
    ("name", "dates", "topics[2]") with their words. Empty or None means not stated. `unknown_keys` are what
    `read(..., unknown="keep")` found beyond these fields; it is no field on the wire.

    Raises `InvalidValue` for a wrong field, for evidence that points at no source, for evidence of nothing, and for a
    change to a part that an unknown key stands in.

    >>> Meeting(id="eur-21", name="21st Meeting", numbers=[21], dates=DateSpan.parse("25-26 November 2015"))
    Meeting('eur-21', 25-26 November 2015)
    """

    id: str = field(validator=f.identifier)
    name: str = field(validator=f.text)
    series: str | None = field(default=None, validator=f.maybe(f.identifier))
    numbers: tuple[int, ...] = field(default=(), converter=f.as_numbers, validator=f.numbers)
    kind: MeetingKind | None = field(default=None, converter=as_meeting_kind, validator=f.maybe(f.one_of(MeetingKind)))
    dates: DateSpan | None = field(default=None, validator=f.maybe(a_span))
    mode: Mode | None = field(default=None, converter=as_mode, validator=f.maybe(f.one_of(Mode)))
    place: Place | None = field(default=None, validator=f.maybe(f.a(Place)))
    region: Region | None = field(default=None, converter=as_any_region, validator=f.maybe(f.one_of(Region)))
    hosts: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=f.identifiers)
    participations: tuple[Participation, ...] = field(
        default=(), converter=as_participations, validator=f.many(Participation)
    )
    counts: tuple[Count, ...] = field(default=(), converter=as_counts, validator=f.many(Count))
    topics: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=f.identifiers)
    outcomes: tuple[Outcome, ...] = field(default=(), converter=as_outcomes, validator=f.many(Outcome))
    links: tuple[Link, ...] = field(default=(), converter=as_links, validator=f.many(Link))
    sources: tuple[Source, ...] = field(default=(), converter=as_sources, validator=f.many(Source))
    note: str | None = field(default=None, validator=f.maybe(f.text))
    evidence: tuple[tuple[str, Evidence], ...] = field(
        default=(), converter=as_evidence_pairs, validator=evidence_pairs
    )

    unknown_keys: tuple[UnknownKey, ...] = field(default=(), converter=as_unknown_keys, validator=unknown_keys)

    def __attrs_post_init__(self) -> None:
        if self.unknown_keys:
            refuse_strays(self)
        if self.evidence and any(_evidence_of_nothing(self)):
            raise next(contradictions(self))
        try:
            self._bind_evidence()
        except IndexError:
            raise next(contradictions(self)) from None

    def _bind_evidence(self) -> None:
        for name in PARTS:
            if has_evidence(parts := getattr(self, name)):
                object.__setattr__(self, name, bind_parts(parts, self.sources))
        if self.evidence:
            object.__setattr__(self, "evidence", bind_pairs(self.evidence, self.sources))
        if has_evidence(self.sources):
            object.__setattr__(self, "sources", tuple(self._bound_sources()))

    def _bound_sources(self) -> Iterator[Source]:
        for source in self.sources:
            pairs = bind_pairs(source.evidence, self.sources)
            same = all(new is old for (_, new), (_, old) in zip(pairs, source.evidence, strict=True))
            yield source if same else attrs.evolve(source, evidence=pairs)

    # A slot and no field: the collection that holds a meeting gives it the look-up of its parties, which equality,
    # hash, the wire and copies never see. It gives a `Party`; attrs asks for the type, and `parties` would be imported.
    @cached_property
    def _party(self) -> Callable[[str], Any]:
        raise InvalidValue("Meeting", self, "one that stands in a collection: put it in Meetings(...)")

    def __repr__(self) -> str:
        where = (self.place.city or self.place.country or self.place.venue) if self.place else None
        said = [repr(self.id), for_eyes(self.dates) if self.dates else None, f.one_line(where or "")]
        return f"{type(self).__name__}({', '.join(part for part in said if part)})"

    def _repr_html_(self) -> str:
        from .card import card_of  # only notebooks ask for it
        from .card_html import html_of

        return html_of(card_of(self, self._look_up))

    def _look_up(self, key: str) -> Party | None:
        """The party of an id; None where there is none, as outside a collection."""
        try:
            party: Party = self._party(key)
        except Error:
            return None
        return party

    @property
    def members(self) -> tuple[Member, ...]:
        """The Members that took part, each once, in page order; raises `InvalidValue` outside a collection.

        A meeting that is pickled, copied or changed by `attrs.evolve` has left its collection: put it into `Meetings`.

        >>> [member.id for member in wm.load()["eur-heads-of-investigation-21"].members][:3]
        ['AM', 'AT', 'AZ']
        """
        from .parties import Member  # records are made and read without it

        return self._attending(Member)

    @property
    def organisations(self) -> tuple[Organisation, ...]:
        """The organisations that took part, each once, in page order; raises `InvalidValue` outside a collection.

        A meeting that is pickled, copied or changed by `attrs.evolve` has left its collection: put it into `Meetings`.
        """
        from .parties import Organisation

        return self._attending(Organisation)

    @property
    def territories(self) -> tuple[Territory, ...]:
        """The countries and territories that took part and are no Members, each once, in page order.

        With `members` and `organisations` these are all that took part. Raises `InvalidValue` outside a collection.

        >>> wm.load().attended_by("Dominica")[0].territories
        (Territory('DM', 'Dominica'),)

        .. versionadded:: 0.2
        """
        from .parties import Territory

        return self._attending(Territory)

    def _attending(self, kind: type[P]) -> tuple[P, ...]:
        parties = map(self._party, dict.fromkeys(part.party for part in self.participations))
        return tuple(party for party in parties if isinstance(party, kind))

    def why(self, fact: str) -> Evidence | None:
        """The place of the words behind one fact; None where the meeting doesn't state it, or no evidence was recorded.

        `fact` is a field ("dates"), a place in a list ("topics[2]", "participations[3]") or a field of a source
        ("sources[0].title"). For a list as a whole it is the evidence recorded for the whole list. Raises `UnknownName`
        for what is no fact of a meeting, such as its id, and for a place beyond the end of a list.

        >>> page = Source(url="https://www.wcoomd.org/en.aspx")
        >>> words = Evidence(source=0, start=14, end=33)
        >>> meeting = Meeting(id="m", name="M", topics=["drugs"], sources=[page], evidence=[("topics[0]", words)])
        >>> meeting.why("topics[0]")
        Evidence(source=0, start=14, end=33)
        """
        match = _FACT.fullmatch(a_name(fact, "why.fact"))
        name, index, detail = match.groups() if match else (fact, None, None)
        if name not in _ASKED or (detail is not None and (name != "sources" or index is None)):
            raise UnknownName("field of a meeting", fact, nearest(fact, _ASKED))
        if index is None:
            return dict(self.evidence).get(name)
        value: Any = getattr(self, name)
        if not f.is_tuple(value) or int(index) >= len(value):
            count = len(value) if f.is_tuple(value) else 0
            near = (f"{name}[{count - 1}]" + (f".{detail}" if detail in SOURCE_FACTS else ""),) if count else (name,)
            raise UnknownName(f"fact of {self.id!r}", fact, near)
        part: Any = value[int(index)]
        if name == "sources":
            return self._why_source(part, fact, detail)
        if name in PARTS:
            found: Evidence | None = part.evidence
            return found
        recorded = dict(self.evidence)
        return recorded.get(fact, recorded.get(name))

    def _why_source(self, source: Source, fact: str, detail: str | None) -> Evidence | None:
        if detail is not None and detail not in SOURCE_FACTS:
            near = nearest(detail, SOURCE_FACTS)
            raise UnknownName("field of a source", fact, tuple(fact.removesuffix(detail) + name for name in near))
        return dict(source.evidence).get(detail) if detail is not None else None


# All others are facts whose evidence stands in the meeting's own, but for these.
_NO_FACTS = ("id", "sources", "evidence", FIELD)
_FACTS = [each for each in attrs.fields(Meeting) if each.name not in PARTS + _NO_FACTS]
PLAIN_FACTS = tuple(fact.name for fact in _FACTS if fact.default != ())
LISTED_FACTS = tuple(fact.name for fact in _FACTS if fact.default == ())
_ASKED = (*PLAIN_FACTS, *LISTED_FACTS, *PARTS, "sources")


def contradictions(meeting: Meeting) -> Iterator[InvalidValue]:
    """All evidence of a meeting that can't be, of nothing or in no source; to make it raises the first."""
    yield from _evidence_of_nothing(meeting)
    count = len(meeting.sources)
    for place, evidence in _evidence_in(meeting, "Meeting"):
        if evidence.source >= count:
            yield InvalidValue(f"{place}.source", evidence.source, f"an index into {counted(count, 'source')}")


def _evidence_of_nothing(meeting: Meeting) -> Iterator[InvalidValue]:
    for at, (name, _) in enumerate(meeting.evidence):
        match = _FACT.fullmatch(name)
        stem, index = (match[1], match[2]) if match and match[3] is None else (name, None)
        if stem not in (known := PLAIN_FACTS + LISTED_FACTS):
            yield InvalidValue(f"Meeting.evidence[{at}]", name, "a field's name", nearest(name, known))
        elif not (value := getattr(meeting, stem)) or (
            index is not None and (stem in PLAIN_FACTS or int(index) >= len(value))
        ):
            expected = "evidence of a fact that this meeting has; for one taken away, give `evidence` without its pair"
            yield InvalidValue(f"Meeting.evidence[{at}]", name, expected)


def _evidence_in(value: Any, place: str) -> Iterator[tuple[str, Evidence]]:
    kind: type[Any] = value.__class__
    if kind is Evidence:
        yield place, value
    elif f.is_tuple(value):
        for index, item in enumerate(value):
            yield from _evidence_in(item, f"{place}[{index}]")
    elif attrs.has(kind):
        for name in attrs.fields_dict(kind):
            yield from _evidence_in(getattr(value, name), f"{place}.{name}")


def in_collection(meeting: Meeting, party: Callable[[str], Party]) -> Meeting:
    """The meeting, knowing its parties through `party`; a copy if another collection has given it other ones.

    For collections: a record's own slot is filled in place once, so that taking in many records costs no copies.
    """
    try:
        known = object.__getattribute__(meeting, "_party")
    except AttributeError:
        known = None
    if known is party:
        return meeting
    mine = meeting if known is None else attrs.evolve(meeting)
    object.__setattr__(mine, "_party", party)
    return mine
