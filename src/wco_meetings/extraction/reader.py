"""A page is read: from its text to an extraction, with one directory and one set of series."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import NamedTuple

import attrs

from ..directory.directory import Directory
from ..errors import InvalidValue
from ..model.extractions import Extraction, Unresolved
from ..model.parties import Organisation, Territory
from ..model.series import GivenSeries, Series, each_series
from ..model.words import Region
from .facts import Facts, Parties
from .lists.whence import without_origins
from .names.names import MeetingName
from .names.series_names import SeriesNames
from .names.subject import Subject, find_subject, in_region
from .page.digests import told_one_by_one
from .page.french import in_english
from .page.news import listed_news
from .page.page import MOST_READ, Page, read_items, read_page
from .parties.offices import names_offices
from .parties.parties import Names
from .parties.regions import region_named
from .parties.saying_where import without_places, without_seats
from .records import extraction, led_by, one_of_all
from .sentences.signals import Signal
from .several import find_facts
from .text import Span, trimmed
from .time_and_place.foretold import is_foretold, number_of_naming, says_it_will_be
from .words.kinds import kind_in

__all__ = ["MOST_CHARACTERS", "Reader", "extract"]

_FIRST_WORDS = 80
# So many items of a list of news are read: a site's month has some forty.
_MOST_ITEMS = 1_000
# Some pages come out a year after their meeting, and begin with it.
_LONG_PAST = timedelta(days=550)
_FIRST_SENTENCES = 2
# The languages in which running text is read.
_READ = ("en", "fr")
MOST_CHARACTERS = 2**24
"""No page has more: a text beyond this is none, or many that somebody put together."""


def extract(
    text: str,
    *,
    url: str | None = None,
    directory: Directory | None = None,
    series: GivenSeries | None = None,
) -> Extraction:
    r"""The meetings that a page tells of, each fact with the place of its words.

    `text` is the page's text as it is served, its furniture included; `url` its address, if it is known. Parties are
    those of `directory`, series those of `series`, by id or one by one, in place of the bundled ones. The same input
    gives the same result, in threads and processes too; nothing is fetched. What the text leaves open is absent, and
    its words are among `unresolved`. A page that tells of no meeting gives none; so does mostly one whose running text
    is in neither English nor French, and then its first words are among `unresolved`, if its language can be told. A
    list of news gives the meetings of its items, each with its item's title and day as its source.

    Takes time in proportion to the text's length. Of a very long text the first 1,000,000 characters are read: the
    first words of the rest are then the last of `unresolved`. Raises `InvalidValue` for what is no text, or one of
    more than 16,777,216 characters or with a lone surrogate, which can't be written, and for what is no address,
    directory or series.

    >>> page = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 January 2016."
    >>> page += "\nIt was attended by Estonia, Latvia and OLAF."
    >>> meeting = extract(page).meetings[0]
    >>> meeting, [part.party for part in meeting.participations]
    (Meeting('amber-group-3', 4-5 January 2016, Riga), ['EE', 'LV', 'olaf'])
    >>> meeting.why("dates").quote(page)
    '4-5 January 2016'
    """
    return _reader(directory, series).read(text, url)


_readers: list[tuple[Directory, tuple[Series, ...] | None, Reader]] = []
_MOST_READERS = 8


def _reader(directory: Directory | None, series: GivenSeries | None) -> Reader:
    """The reader for a directory and series, made once; two threads may make it twice, which does no harm."""
    from ..directory.bundled import bundled_directory, bundled_series

    directory = bundled_directory() if directory is None else directory
    if not isinstance(directory, Directory):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidValue("directory", directory, "a Directory")
    # A mapping is known by what it holds: it may change.
    own = None if series is None else tuple(each_series(series))
    by_id: dict[str, Series] = {}
    for each in own or ():
        if type(each) is not Series:
            raise InvalidValue("series", each, "a Series")
        if by_id.setdefault(each.id, each) != each:
            raise InvalidValue("series", each.id, "no id of another series: choose one of your own")
    for known_directory, known, reader in tuple(_readers):
        if known_directory is directory and known == own:
            return reader
    reader = Reader(directory, bundled_series().values() if own is None else own)
    _readers.append((directory, own, reader))
    del _readers[:-_MOST_READERS]
    return reader


class _Told(NamedTuple):
    """What a page is about, what it says of that, and of meetings held back to back with it."""

    subject: Subject
    facts: Facts
    beside: list[tuple[MeetingName, Facts]]


class Reader:
    """Reads pages with one directory and one set of series; it keeps nothing of a page."""

    def __init__(self, directory: Directory, series: Iterable[Series]) -> None:
        self._names = Names(directory)
        self._series = SeriesNames(series)
        self._party_names = {party.id: party.name for party in directory}
        self._seats: dict[str | None, str] = {
            party.id: party.seat for party in directory if isinstance(party, Organisation) and party.seat
        }
        self._regions = {
            party.id: party.region for party in directory if not isinstance(party, Territory) and party.region
        }

    def read(self, text: str, url: str | None = None) -> Extraction:
        """What a page says; see `extract`."""
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidValue("text", text, "a page's text")
        if len(text) > MOST_CHARACTERS:
            raise InvalidValue("extract", f"{len(text):,} characters", f"a text of at most {MOST_CHARACTERS:,}")
        page = read_page(text, url)
        items = listed_news(text[:MOST_READ])
        if items:
            read = (self._read(self._in_english(one)) for one in read_items(text, page, items[:_MOST_ITEMS]))
            found = one_of_all(attrs.evolve(page.source, title=None, published=None, evidence=()), read)
        else:
            page = self._in_english(page)
            found = self._one_by_one(text, page) or self._read(page)
        end = items[_MOST_ITEMS].start if len(items) > _MOST_ITEMS else MOST_READ
        unread = [*_in_another_language(text, found), *_beyond(text, end)]
        return attrs.evolve(found, unresolved=(*found.unresolved, *unread)) if unread else found

    def _in_english(self, page: Page) -> Page:
        return in_english(page, self._names)

    def _read(self, page: Page) -> Extraction:
        told = self._told(page)
        if told is None or told.facts.dates is None:
            told = self._to_come(page, told) or told
        if told is None:
            return Extraction(source=page.source)
        main = in_region(told.subject, told.facts.region, self._series)
        return extraction(page, [(main, told.facts), *told.beside], self._party_names)

    def _one_by_one(self, text: str, page: Page) -> Extraction | None:
        """The meetings of a page that tells of one after another, with what it says before of all of them."""
        pieces = told_one_by_one(page)
        if not pieces:
            return None
        read = read_items(text, page, pieces)
        own = (one.untitled()._replace(source=page.source, published=page.published) for one in read)
        lead, *each = (self._read(self._in_english(one)) for one in own)
        if sum(bool(one.meetings) for one in each) < 2:
            return None
        first = lead.meetings[0] if lead.meetings else None
        if first and first.name.islower():  # "three workshops were held in Riga", and not a meeting of its own
            each = [attrs.evolve(one, meetings=[led_by(told, first) for told in one.meetings]) for one in each]
        if first and first.dates and not first.name.islower():
            return one_of_all(page.source, [lead, *each])
        found = one_of_all(page.source, each)  # what only heads a piece is told of there
        return attrs.evolve(found, unresolved=(*lead.unresolved, *found.unresolved))

    def _to_come(self, page: Page, known: _Told | None) -> _Told | None:
        """The meeting to come, where the sentence that names it says on which days.

        A page that bears a day must be older than the meeting. One that bears none, or that tells of a meeting which
        is `known` already, must say that the meeting will be held.
        """
        if not any(one.has(Signal.OTHER_TIME) for one in page.sentences()):
            return None
        told = self._told(page.foretelling())
        dates = told and told.facts.dates
        if told is None or dates is None or not is_foretold(page, dates):
            return None
        here = number_of_naming(page, told.subject.places(), dates)
        if here is None:
            return None
        if known is None:
            return told
        # "WCO to hold AEO Conference", and in the first sentence "will hold its 4th AEO Conference".
        main = told.subject.main
        is_named_there = known.subject.main.start == main.start and here == page.sentence_number(main.start)
        announced = is_named_there or (here == 0 and known.subject.main.place in told.subject.places())
        return told if announced and says_it_will_be(page, dates) else None

    def _told(self, page: Page) -> _Told | None:
        """What a page is about and what it says of that; None for a page of no meeting."""
        found = find_subject(page, self._series)
        if found is None:
            return None
        page, subject = found
        has_offices = names_offices(page.level) and not (subject.region is None and "Global" in subject.main.name)
        region = (subject.region or region_named(page.level, Span(0, len(page.level)))) if has_offices else None
        facts, beside = self._facts(page, subject, region)
        if has_offices and region is None and facts.region:
            # "The ROCB" at a meeting of Members of one region, which the page doesn't name, is that region's.
            facts, beside = self._facts(page, subject, facts.region)
        main = subject.main
        # "A workshop on transit" may be one of a series, and need not be one of which the page tells.
        known = main.numbers or (main.series and main.name[0].isupper()) or facts.mode
        if not (known or facts.dates or facts.participants or facts.counts):
            return None  # a training that is only mentioned: the page tells of something else
        return None if _is_long_past(page, main, facts) else _Told(subject, facts, beside)

    def _facts(
        self, page: Page, subject: Subject, region: tuple[Region, Span] | None
    ) -> tuple[Facts, list[tuple[MeetingName, Facts]]]:
        """What a page says of its meeting and of those beside it, offices without a region being of this one."""
        named = self._names.find(page.tokens, str(region[0]) if region else None)
        there = without_seats(page.level, without_places(page.level, named), self._seats)
        parties = Parties(named, [*without_origins(page.level, there)], self._regions)
        facts, beside = find_facts(page, subject, parties)
        return facts, [(self._in_its_series(name), its) for name, its in beside]

    def _in_its_series(self, name: MeetingName) -> MeetingName:
        """A meeting in the series of the body that met, or of which its name is."""
        series = name.series or self._series.match(name.name)
        return name._replace(series=series, kind=kind_in(series, name.kind))


def _is_long_past(page: Page, main: MeetingName, facts: Facts) -> bool:
    """Whether a meeting, which only stands further down, ended so long before the page that it is only recalled."""
    dates = facts.dates and facts.dates.dates
    further_down = (page.sentence_number(main.start) or 0) > _FIRST_SENTENCES
    return bool(page.published and dates and further_down and page.published - dates.end > _LONG_PAST)


def _in_another_language(text: str, found: Extraction) -> Iterator[Unresolved]:
    """The first words of a page in which no meeting was found because it is in another language, if that is known."""
    language = found.source.language
    if not found.meetings and language not in (None, *_READ):
        yield from _first_words(text, 0, f"running text in a language that is not read ({language})")


def _beyond(text: str, end: int) -> Iterator[Unresolved]:
    """The first words of what is not read of a text, of which no more is read than up to a place."""
    if len(text) > end:
        yield from _first_words(text, end, "beyond what is read of a text")


def _first_words(text: str, start: int, why: str) -> Iterator[Unresolved]:
    if rest := trimmed(text, start, len(text)):
        end = min(rest.end, rest.start + _FIRST_WORDS)
        yield Unresolved(words=text[rest.start : end], start=rest.start, end=end, why=why)
