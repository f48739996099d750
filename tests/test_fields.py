"""A field that is added to a record needs little more than its line in the class, and what it does need is told here.

The codec, `compare`, the schema and the reference read the classes. What can't be read there is named by these tests,
and by two others: `test_tables` asks for a column, `test_migrations` for a value in the golden files.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from contextlib import suppress
from typing import Any

import attrs
import pytest
from golden_records import COLLECTION, MEETING, MEMBER, ORGANISATION, SERIES, TERRITORY
from hypothesis import Phase, find, settings
from hypothesis.errors import NoSuchExample
from says import default_of
from strategies import BY_CLASS

import wco_meetings as wm
from wco_meetings.codec.wire import RECORDS, fields_of, is_record, items_of, known_type
from wco_meetings.export.addresses import BASE
from wco_meetings.export.card import card
from wco_meetings.export.linked import linked
from wco_meetings.model.meetings import LISTED_FACTS, PARTS, PLAIN_FACTS
from wco_meetings.tables.labels import _labelled_fields
from wco_meetings.tables.tables import OF_MEETINGS, PLACE

# In place of what has no default.
OTHERS = {
    "Meeting.id": "x-9",
    "Meeting.name": "Another",
    "Participation.party": "AQ",
    "Count.value": 7,
    "Count.unit": "members",
    "Outcome.kind": "noted",
    "Outcome.summary": "Another.",
    "Link.rel": "follows",
    "Link.target": "x-9",
    **dict.fromkeys(("Member.name", "Organisation.name", "Territory.name", "Series.name"), "Another"),
    "Organisation.kind": "ngo",
}

# What isn't shown, and why not.
NOT_ON_THE_CARD = {
    **dict.fromkeys(("Meeting.series", "Meeting.numbers", "Meeting.kind"), "the name says it"),
    "Participation.as_written": "the name that all spellings stand for is there",
    "Participation.on_behalf_of": "the list is of those who came",
    "Outcome.topics": "the summary says it",
    **dict.fromkeys(("Source.language", "Source.requested_language", "Source.sha256"), "a link leads to the page"),
}
NOT_LINKED = dict.fromkeys(("Participation.as_written", "Source.requested_language"), "of how a page says it")
TERM_NOT_LINKED = {
    **dict.fromkeys(("Member.alpha3", "Territory.alpha3"), "the id is a code"),
    **dict.fromkeys(
        ("Member.demonyms", "Territory.demonyms", "Member.administration"), "they are no names of the party"
    ),
    **dict.fromkeys(("Membership.by", "Membership.counted", "Organisation.as_of"), "no vocabulary has a word for it"),
    **dict.fromkeys(("Series.established", "Series.frequency"), "a body is no event that starts or has a schedule"),
}


DEFAULTS = {(kind, name): default_of(field) for kind in RECORDS.values() for name, field in fields_of(kind).items()}

# As many as it takes, the same each time.
DRAWN = settings(max_examples=500, phases=[Phase.generate], database=None, derandomize=True)


def without_evidence(record: Any) -> Any:
    """A record that may be changed: evidence is bound to what it is of."""
    return attrs.evolve(record, evidence=default_of(attrs.fields_dict(type(record))["evidence"]))


FULL = attrs.evolve(
    without_evidence(MEETING), **{name: tuple(map(without_evidence, getattr(MEETING, name))) for name in PARTS}
)
FULL = attrs.evolve(FULL, sources=tuple(map(without_evidence, FULL.sources)))


def changes(record: Any, but: Container[str] = ("evidence",)) -> Iterator[tuple[str, Any]]:
    """The record with each of its fields but some said no more, or said otherwise, by the name of the field."""
    for name, field in fields_of(type(record)).items():
        if name not in but:
            full_name = f"{type(record).__name__}.{name}"
            value = OTHERS[full_name] if field.default is attrs.NOTHING else default_of(field)
            yield full_name, attrs.evolve(record, **{name: value})


def changed_meetings() -> Iterator[tuple[str, wm.Meeting]]:
    """The meeting with each field of its own and of its parts changed."""
    yield from changes(FULL)
    for name, place in changes(FULL.place):
        yield name, attrs.evolve(FULL, place=place)
    for parts in (*PARTS, "sources"):
        first, *others = getattr(FULL, parts)
        for name, part in changes(first):
            yield name, attrs.evolve(FULL, **{parts: [part, *others]})


def held(meeting: wm.Meeting) -> wm.Meetings:
    known = COLLECTION.declared
    return wm.Meetings([meeting], directory=COLLECTION.directory, series=known.series, topics=known.topics)


@pytest.mark.parametrize(
    ("shown", "not_shown"),
    [
        (lambda meetings: card(meetings[0], meetings.directory), NOT_ON_THE_CARD),
        (lambda meetings: meetings[0]._repr_html_(), NOT_ON_THE_CARD),
        (lambda meetings: meetings.jsonld(), NOT_LINKED),
    ],
    ids=["card", "card in a notebook", "linked data"],
)
def test_is_shown_or_has_a_reason_here(shown: Callable[[wm.Meetings], object], not_shown: dict[str, str]) -> None:
    """What is the same whatever a field says doesn't show it."""
    whole = shown(held(FULL))
    assert set(not_shown) == {name for name, meeting in changed_meetings() if whole == shown(held(meeting))}


def changed_terms() -> Iterator[tuple[str, Any, Any]]:
    """Each party and series with each field but its id changed, after what it was before."""
    for term in (MEMBER, ORGANISATION, TERRITORY, SERIES):
        for name, changed in changes(term, but=("id", "code", "membership")):
            yield name, term, changed
    year = wm.DateSpan.of(2001)
    for membership in (wm.Membership(since=year, counted=False), wm.Membership(by=year)):
        member = attrs.evolve(MEMBER, membership=membership)
        for name, changed in changes(membership):
            if changed != membership:
                yield name, member, attrs.evolve(MEMBER, membership=changed)


def linked_with(term: Any) -> bytes:
    """The linked data of a meeting that names a party of each kind and a series, one of which is given."""
    terms = {each.id: each for each in (MEMBER, ORGANISATION, TERRITORY, SERIES, term)}
    series = {**COLLECTION.series, SERIES.id: terms.pop(SERIES.id)}
    meeting = wm.Meeting(id="x-1", name="A meeting", series=SERIES.id, hosts=[*terms])
    return linked([meeting], wm.Directory(terms.values()), series, BASE)


def test_of_a_term_is_linked_or_has_a_reason_here() -> None:
    """Where meetings name it."""
    same = {name for name, before, after in changed_terms() if linked_with(before) == linked_with(after)}
    assert set(TERM_NOT_LINKED) == same


@pytest.mark.parametrize("kind", RECORDS.values())
def test_is_drawn_by_its_strategy(kind: type[Any]) -> None:
    """So that whatever holds for any record is tried with it."""
    missing = set(fields_of(kind))

    def is_the_last(record: Any) -> bool:
        missing.difference_update(name for name in fields_of(kind) if getattr(record, name) != DEFAULTS[kind, name])
        return not missing

    with suppress(NoSuchExample):
        find(BY_CLASS[kind](), is_the_last, settings=DRAWN)
    assert set() == missing


def test_of_records_with_evidence_is_among_the_parts_of_a_meeting() -> None:
    """All other facts can have evidence in the meeting's own."""
    items = {name: items_of(known_type(field.type)) for name, field in fields_of(wm.Meeting).items()}
    records = {name: kinds[0] for name, kinds in items.items() if kinds and is_record(kinds[0])}
    with_evidence = [name for name, kind in records.items() if fields_of(kind)["evidence"].default is None]
    assert [*PARTS] == with_evidence
    others = {"id", "evidence", "sources"}
    assert {*PLAIN_FACTS, *LISTED_FACTS, *PARTS, *others} == fields_of(wm.Meeting).keys()


# Each column that says in its class what its ids lead to; a country is known whether it is a party or not.
LEADING = [
    (table, name) for table, (row, _) in OF_MEETINGS.items() for name in _labelled_fields(row) if name not in PLACE
]


@pytest.mark.parametrize(("table", "name"), LEADING)
def test_that_leads_to_a_party_or_a_series_is_looked_up(table: str, name: str) -> None:
    """What its column says that it holds is refused where nobody knows it."""
    first, *others = [FULL] if table == "meetings" else getattr(FULL, table)
    unknown: Any = ["nobody"] if isinstance(getattr(first, name), tuple) else "nobody"
    changed = attrs.evolve(first, **{name: unknown})
    meeting = changed if table == "meetings" else attrs.evolve(FULL, **{table: [changed, *others]})
    with pytest.raises(wm.RecordError, match="'nobody'"):
        held(meeting)
