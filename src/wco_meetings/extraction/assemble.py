"""A page becomes records: what the other modules find, put together into meetings with evidence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping

from attrs import field, frozen

from ..directory.directory import Directory
from ..model.dates import DateSpan
from ..model.meetings import Meeting
from ..model.outcomes import Outcome
from ..model.parts import Link, Participation
from ..model.series import Series
from ..model.sources import Evidence, Source
from ..model.words import LinkRel, MeetingKind, Mode, OutcomeKind, Region, Role
from .counts import find_counts
from .hosts import find_hosts
from .lists import Open
from .names import Mention, Names
from .outcomes import Clause, find_outcomes
from .page import Page, month_of_address, read_page
from .participants import Found, find_participants
from .signals import Piece, Sentence, Signal, with_title
from .text import Span
from .titles import MeetingName, SeriesNames, find_names, region_of
from .topics import Topics
from .when import FoundDate, find_dates, meeting_dates
from .where import meeting_mode, meeting_place

__all__ = ["Extraction", "Reader", "Unresolved", "extract"]


@frozen(kw_only=True)
class Unresolved:
    """Words that look like a fact and could not be made one: their place on the page, and why.

    `start` and `end` are code points of the page's text, `end` excluded.
    """

    words: str
    start: int
    end: int
    why: str


@frozen(kw_only=True)
class Extraction:
    """What a page says: its source, the meetings that it tells of, and what stayed open.

    Of several meetings the first is the one that the page is about; those after it stand beside it.
    """

    source: Source
    meetings: tuple[Meeting, ...] = field(default=())
    unresolved: tuple[Unresolved, ...] = field(default=())


def extract(
    text: str,
    *,
    url: str | None = None,
    directory: Directory | None = None,
    series: Mapping[str, Series] | None = None,
) -> Extraction:
    r"""The meetings that a page tells of, each fact with the place of its words.

    `text` is the page's text as it is served, its furniture included; `url` its address, if it is known. Parties are
    those of `directory`, series those of `series`, by default the bundled ones. The same input gives the same result,
    in threads and processes too; nothing is fetched. What the text leaves open is absent, and its words are among
    `unresolved`. A page that tells of no meeting gives none.

    >>> page = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 January 2016."
    >>> page += "\nIt was attended by Estonia, Latvia and OLAF."
    >>> meeting = extract(page).meetings[0]
    >>> meeting, [part.party for part in meeting.participations]
    (Meeting('amber-group-3', 4-5 January 2016, Riga), ['EE', 'LV', 'olaf'])
    >>> meeting.why("dates").quote(page)
    '4-5 January 2016'
    """
    return _reader(directory, series).read(text, url)


_readers: list[tuple[Directory, Mapping[str, Series], Reader]] = []
_MOST_READERS = 8


def _reader(directory: Directory | None, series: Mapping[str, Series] | None) -> Reader:
    """The reader for a directory and series, made once; two threads may make it twice, which does no harm."""
    from ..directory.bundled import bundled_directory, bundled_series

    directory = bundled_directory() if directory is None else directory
    series = bundled_series() if series is None else series
    for known_directory, known_series, reader in tuple(_readers):
        if known_directory is directory and known_series is series:
            return reader
    reader = Reader(directory, series)
    _readers.append((directory, series, reader))
    del _readers[:-_MOST_READERS]
    return reader


class Reader:
    """Reads pages with one directory and one set of series; it keeps nothing of a page."""

    def __init__(self, directory: Directory, series: Mapping[str, Series]) -> None:
        self._directory = directory
        self._names = Names(directory)
        self._series = SeriesNames(series.values())

    def read(self, text: str, url: str | None = None) -> Extraction:
        """What a page says; see `extract`."""
        page = read_page(text, url)
        names = find_names(page.level, page.title, page.body, self._series)
        main = _main(names)
        if main is None:
            return Extraction(source=page.source)
        beside = _beside(names, main)
        about = [name for name in names if _is_same(name, main)]
        page = page._replace(body=_marked(page.body, names, about))
        draft = _Draft(self._directory, page, main, about, beside, self._names.find(page.level))
        return Extraction(source=page.source, meetings=draft.meetings(), unresolved=draft.unresolved())


# --- which meetings ---

_CERTAIN = 1.0
_REGION_REACH = 30


def _main(names: Iterable[MeetingName]) -> MeetingName | None:
    best = max((name for name in names if name.linked is None), key=lambda name: name.score, default=None)
    return best if best is not None and best.score >= _CERTAIN else None


def _is_same(name: MeetingName, main: MeetingName) -> bool:
    if name.linked is not None or name.score < 0:
        return False
    if name.numbers and main.numbers:
        return name.numbers == main.numbers
    return name is main or (name.kind is main.kind and not name.numbers)


def _marked(body: list[Sentence], names: list[MeetingName], about: list[MeetingName]) -> list[Sentence]:
    """The sentences, those that name another meeting by its number and not this one marked as such."""
    starts = {name.start for name in names if name.numbers and name.linked is None} - {name.start for name in about}
    ours = [name.start for name in about]
    return [
        sentence._replace(signals=sentence.signals | Signal.OTHER_MEETING)
        if any(sentence.start <= start < sentence.end for start in starts)
        and not any(sentence.start <= start < sentence.end for start in ours)
        else sentence
        for sentence in body
    ]


def _beside(names: Iterable[MeetingName], main: MeetingName) -> list[MeetingName]:
    """Other meetings that the page says were held back to back with this one, each once."""
    found: dict[tuple[object, ...], MeetingName] = {}
    for name in names:
        if name.linked is not None and name.numbers and name.start != main.start:
            found.setdefault((name.numbers, (name.series and name.series.id) or name.name), name)
    return list(found.values())


# --- ids ---

_NO_SLUG = re.compile(r"[^a-z0-9]+")
_SMALL = re.compile(
    r"\b(?:the|of|a|an|for|on|and|in|to|wco|meetings?|sessions?|world customs organi[sz]ation)\b|"
    r"\([^()]*\)|\b\d+(?:st|nd|rd|th)\b"
)


def slug(name: MeetingName, plain: str, dates: DateSpan | None) -> str:
    """An id that depends on nothing but the facts: the series or the name, then the numbers or the date."""
    stem = (
        name.series.id if name.series else _NO_SLUG.sub("-", _SMALL.sub(" ", plain.lower())).strip("-")[:80].strip("-")
    )
    tail = "-".join(map(str, name.numbers)) or (str(dates.start)[:7] if dates else "")
    return "-".join(part for part in (stem or str(name.kind), tail) if part)


class _Draft:
    """The meetings of one page in the making."""

    def __init__(
        self,
        directory: Directory,
        page: Page,
        main: MeetingName,
        about: list[MeetingName],
        beside: list[MeetingName],
        mentions: list[Mention],
    ) -> None:
        self._directory = directory
        self._page = page
        self._main = main
        self._beside = beside
        text, body = page.level, page.body
        spans = [Span(name.start, name.end) for name in about]
        apart = [*spans, *(Span(name.start, name.end) for name in beside)]
        title = page.title or Span(0, 0)
        near = page.published or month_of_address(page.source.url)
        self._found_dates = [
            *find_dates(text, title.start, near, title.end),
            *find_dates(text, body[0].start if body else len(text), near),
        ]
        self._sentence_of = self._sentences_of_dates()
        self._dates = meeting_dates(text, self._within_sentences(self._found_dates), self._sentence_of, spans)
        self._place = meeting_place(page.text, text, body, page.title, mentions, spans)
        self._mode = meeting_mode(text, body, page.title, self._place, spans)
        self._participants, self._open = find_participants(
            text, body, mentions, apart, main.kind is MeetingKind.SESSION
        )
        self._hosts = find_hosts(text, body, mentions, self._place.place.country if self._place else None)
        self._counts = find_counts(text, body, apart)
        telling = [sentence for sentence in body if any(sentence.start <= span.start < sentence.end for span in apart)]
        self._clauses = find_outcomes(text, body, mentions, telling)
        heads: list[Piece] = [Span(main.start, main.end), *with_title(page.title, [])]
        lists = {self._sentence_number(found.mention.start) for found in self._participants}
        rest = [sentence for number, sentence in enumerate(body) if number not in lists or sentence not in telling]
        self._all_topics = Topics(text, [Span(mention.start, mention.end) for mention in mentions])
        self._topics = self._all_topics.of(
            heads, rest, [Span(c.start, c.end) for c in self._clauses if c.kind is OutcomeKind.ELECTED]
        )

    # --- sentences ---

    def _sentences_of_dates(self) -> dict[int, tuple[int, Sentence]]:
        spans = with_title(self._page.title, self._page.body)
        found: dict[int, tuple[int, Sentence]] = {}
        for when in self._found_dates:
            number = self._sentence_number(when.start)
            first = 0 if self._page.title is None else 1
            index = number + first if number >= 0 else 0
            if index < len(spans) and spans[index].start <= when.start < spans[index].end:
                found[when.start] = (max(number, 0), spans[index])
        return found

    def _within_sentences(self, found: list[FoundDate]) -> list[FoundDate]:
        return [when for when in found if when.start in self._sentence_of]

    def _sentence_number(self, place: int) -> int:
        return bisect_right(self._page.body, place, key=lambda sentence: sentence.start) - 1

    # --- records ---

    def meetings(self) -> tuple[Meeting, ...]:
        """The page's meeting, then those beside it."""
        dates = self._dates.dates if self._dates else None
        main_id = slug(self._main, self._main.name, dates)
        evidence: dict[str, Span] = {"name": Span(self._main.start, self._main.end)}
        if self._main.numbers:
            evidence["numbers"] = self._ordinal(self._main)
        if self._main.series:
            evidence["series"] = evidence["name"]
        evidence["kind"] = evidence["name"]
        if self._dates:
            evidence["dates"] = Span(self._dates.start, self._dates.end)
        place = self._place if self._mode is None or self._mode[0] is not Mode.VIRTUAL else None
        if place:
            evidence["place"] = Span(place.start, place.end)
        if self._mode:
            evidence["mode"] = self._mode[1]
        region = self._region()
        if region:
            evidence["region"] = region[1]
        for index, mention in enumerate(self._hosts):
            evidence[f"hosts[{index}]"] = Span(mention.start, mention.end)
        for index, (_, span) in enumerate(self._topics):
            evidence[f"topics[{index}]"] = span
        main = Meeting(
            id=main_id,
            name=self._written(self._main),
            series=self._main.series.id if self._main.series else None,
            numbers=self._main.numbers,
            kind=self._main.kind,
            dates=dates,
            mode=self._mode[0] if self._mode else None,
            place=place.place if place else None,
            region=region[0] if region else None,
            hosts=[mention.party for mention in self._hosts if mention.party],
            participations=list(self._participations()),
            counts=self._counts,
            topics=[term for term, _ in self._topics],
            outcomes=[self._outcome(clause) for clause in self._clauses],
            sources=[self._page.source],
            evidence=[(name, _evidence(span)) for name, span in evidence.items()],
        )
        return (main, *(self._other(name, main_id) for name in self._beside if slug(name, name.name, None) != main_id))

    def _written(self, name: MeetingName) -> str:
        """The name as the page writes it; a name that was put together stays as it is."""
        plain = self._page.level[name.start : name.end]
        return self._page.text[name.start : name.end] if plain == name.name else name.name

    def _ordinal(self, name: MeetingName) -> Span:
        match = re.compile(r"\d{1,3}[^A-Z(]*?(?=(?: [A-Za-z(]))|\w+").search(self._page.level, name.start, name.end)
        figures = re.compile(r"\b\d{1,3} ?(?:st|nd|rd|th)?(?: ?(?:/|and|&|-) ?\d{1,3} ?(?:st|nd|rd|th))?").search(
            self._page.level, name.start, name.end
        )
        chosen = figures or match
        return Span(chosen.start(), chosen.end()) if chosen else Span(name.start, name.end)

    def _region(self) -> tuple[Region, Span] | None:
        if self._main.series is not None and self._main.series.region is None:
            return None
        # A region's name can have a comma, at which a meeting's name is cut.
        after = Span(self._main.start, self._main.end + _REGION_REACH)
        spans: list[Piece] = [after, *with_title(self._page.title, [])]
        return next((found for span in spans if (found := region_of(self._page.level, span))), None)

    def _participations(self) -> Iterable[Participation]:
        found = {one.mention.party: one for one in self._participants}
        for mention in self._hosts:  # who hosts was there, unless it is the WCO, which hosts meetings of others
            if mention.party != "wco" and mention.party not in found:
                found[mention.party] = Found(mention, Role.PARTICIPANT)
        for one in sorted(found.values()):
            party = str(one.mention.party)
            written = self._page.text[one.mention.start : one.mention.end]
            yield Participation(
                party=party,
                role=one.role,
                as_written=None if written == self._directory[party].name else written,
                evidence=_evidence(Span(one.mention.start, one.mention.end)),
            )

    def _outcome(self, clause: Clause) -> Outcome:
        span = Span(clause.start, clause.end)
        return Outcome(
            kind=clause.kind,
            summary=self._page.text[clause.start : clause.end],
            topics=list(self._all_topics.within(span)),
            actors=clause.actors,
            evidence=_evidence(span),
        )

    def _other(self, name: MeetingName, main_id: str) -> Meeting:
        """A meeting beside the main one: the page says no more of it than its name and that it was held with it."""
        link = name.linked or Span(name.start, name.end)
        before = "preceded" in self._page.level[link.start : link.end]
        span = _evidence(Span(name.start, name.end))
        pairs = [("name", span), ("numbers", _evidence(self._ordinal(name))), ("kind", span)]
        return Meeting(
            id=slug(name, name.name, None),
            name=self._written(name),
            series=name.series.id if name.series else None,
            numbers=name.numbers,
            kind=name.kind,
            links=[
                Link(rel=LinkRel.REFERS_TO if before else LinkRel.FOLLOWS, target=main_id, evidence=_evidence(link))
            ],
            sources=[self._page.source],
            evidence=pairs + ([("series", span)] if name.series else []),
        )

    def unresolved(self) -> tuple[Unresolved, ...]:
        """What stayed open, in page order."""
        found = [Open(*one) for one in self._open]
        if self._dates is None:
            unread = [when for when in self._within_sentences(self._found_dates) if when.dates is None]
            found += [Open(when.start, when.end, "a date that can't be read exactly") for when in unread]
        return tuple(
            Unresolved(words=self._page.text[one.start : one.end], start=one.start, end=one.end, why=one.why)
            for one in sorted(found)
        )


def _evidence(span: Span) -> Evidence:
    return Evidence(source=0, start=span.start, end=span.end)
