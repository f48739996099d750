"""No person is named in the bundled data, the published titles and addresses of sources aside.

A name has a shape: a form of address or initials before a word with a capital, or capitals on two words in a row of
which the second is none that these data use otherwise. The vocabulary is taken from the data themselves, from the
names of parties and places and from every word that is also written small, and from the list below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

import wco_meetings as wm

DATA = Path(__file__).parent.parent / "src" / "wco_meetings" / "data"
NAMES = "ambiguities meetings members organisations regions series territories themes totals".split()

# Where a person could be named: titles and addresses are other people's, ids and codes have no spaces.
NOT_READ = frozenset({"title", "url", "sha256"})
# Names of parties may hold anybody's: a university's founder, a firm's.
NAMES_OF_PARTIES = frozenset({"name", "names", "official_name", "aliases", "acronym", "demonyms"})

WORD = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?")
ADDRESS = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Madam|Mme|Mlle|Herr|Frau|Señora?|H\.\s?E|M)\.?\s[A-Z]"
)
INITIALS = re.compile(r"\b((?:[A-Z]\.\s?)+([A-Z][a-z]\w*))")
IN_A_ROW = re.compile(r"(?=\b([A-ZÀ-Þ][\w’'-]*) ([A-ZÀ-Þ][\w’'-]*))")

KNOWN = frozenset(
    """
    Accelerate Access Advisor Aerospace Balkan Balkans Basin CATalyst CENcomm Centers Chemists Commentary
    Cosmo Decision Delivering Delta Demeter Diseases Domino Dragon Earth Ecosystem Engaging Facilitations
    File Focal Francophone Gardens Gazette Gendarmerie Globalization Golf Governing Hague Hammer Hub Hyatt
    Introductory Iris Manager Mekong Ministerial Miyako Nicotiana Onomo Opinions Palace Patching Paulo
    Professionalism Promotion Purposes Queries Raising Refresher Resolutions Resort Roundtable Rutilant
    School Seminars Shield Sky-Hole Speaking Specialized Statute Sub-Committees Subcommittee Subregional
    Summit Taipei Thunderball Traditional Trainings Transformation Vice-Chairs Vice-President Walkerhill Webinar Wives
    """.split()
)

# Houses named after people, as their own names have it.
NAMED_AFTER_PEOPLE = frozenset({"JW Marriott", "Lutfi Kirdar", "Instituto Ricardo", "Ricardo Brennand"})


@cache
def bundled() -> tuple[Any, ...]:
    """Every bundled record."""
    return tuple(record for name in NAMES for record in wm.read(DATA / f"{name}.jsonl"))


def texts(record: Any, skipped: frozenset[str] = frozenset()) -> Iterator[str]:
    """All that a record says in words, its parts' words included."""
    if isinstance(record, str):
        yield record
    elif isinstance(record, tuple):
        for part in record:
            yield from texts(part, skipped)
    elif attrs.has(type(record)):
        for field in attrs.fields(type(record)):
            if field.name not in skipped:
                yield from texts(getattr(record, field.name), skipped)


def prose() -> Iterator[str]:
    """What is said, without what parties are called and who publishes."""
    for record in bundled():
        party = isinstance(record, wm.Member | wm.Organisation | wm.Territory)
        yield from texts(record, NOT_READ | {"publisher"} | (NAMES_OF_PARTIES if party else set()))


@cache
def vocabulary() -> frozenset[str]:
    """The words of parties' names, of cities, and all that the data also write small."""
    names = [
        name
        for record in bundled()
        if isinstance(record, wm.Member | wm.Organisation | wm.Territory)
        for name in texts(record)
    ]
    cities = [record.place.city for record in bundled() if isinstance(record, wm.Meeting) and record.place]
    small = (word for text in prose() for word in WORD.findall(text) if word[0].islower())
    return KNOWN.union(small, *map(WORD.findall, [*names, *filter(None, cities)]))


def is_word(text: str) -> bool:
    stem = re.sub(r"['’]s?$", "", text)
    return stem.isupper() or stem in vocabulary() or stem.lower() in vocabulary()


def persons(text: str) -> list[str]:
    """What in a text has the shape of a person's name."""
    in_a_row = (
        f"{first} {second}"
        for first, second in IN_A_ROW.findall(text)
        if not is_word(second) and not all(map(is_word, second.split("-")))
    )
    return [
        *(match[0] for match in ADDRESS.finditer(text)),
        *(whole for whole, word in INITIALS.findall(text) if not is_word(word)),
        *(pair for pair in in_a_row if pair not in NAMED_AFTER_PEOPLE),
    ]


def test_nothing_said_has_the_shape_of_a_persons_name() -> None:
    """Names of meetings and series, notes, summaries, venues, reasons."""
    assert {text: persons(text) for text in prose() if persons(text)} == {}


def test_no_publisher_and_no_party_is_called_by_a_form_of_address_or_by_initials() -> None:
    """They may be called anything else: a firm, a university or a newspaper can bear a founder's name."""
    for record in bundled():
        for text in texts(record, NOT_READ):
            assert [found for found in persons(text) if ADDRESS.match(found) or INITIALS.match(found)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Mr Smith opened the meeting.",
        "H.E. Marta Lind spoke.",
        "The chair, M. Dupont, welcomed all.",
        "Elena Petrova of Bulgaria was elected.",
        "Elects Kim Minjun as chairperson.",
        "The Director General Amadou Diallo presented it.",
        "J. Almeida reported.",
        "A. B. Okonkwo",
    ],
)
def test_a_persons_name_would_be_found(text: str) -> None:
    """Made-up names in the places where such names stand."""
    assert persons(text) != []


@pytest.mark.parametrize("name", sorted(NAMED_AFTER_PEOPLE))
def test_each_house_named_after_a_person_is_a_venue(name: str) -> None:
    """An exception that nothing needs is none."""
    venues = [record.place.venue or "" for record in bundled() if isinstance(record, wm.Meeting) and record.place]
    assert any(name in venue for venue in venues)
