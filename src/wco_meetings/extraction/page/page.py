"""A page taken apart: what stands around its text, as its title and the day it was published, and its sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from ...codec.trusting import trusting_maker
from ...errors import InvalidValue
from ...model.dates import DateSpan
from ...model.sources import Source, trusted_evidence
from ..days.datelines import is_dateline
from ..sentences.openings import told_apart
from ..sentences.signals import Sentence, Signal, signalled
from ..text import Span, level, sentences, trimmed
from ..tokens import Tokens
from ..words.kinds import KIND
from .feet import above_the_foot, is_of_the_page_itself
from .languages import asked_by_address, language_of, noticed
from .layout import AT_THE_START, Replaced, led_back, without_layout
from .lines import headed, opened, unwrapped
from .published import STAMP, day_published, day_reported

__all__ = ["MOST_READ", "Page", "read_items", "read_page", "taken_apart"]

MOST_READ = 1_000_000
"""So many characters of a text are read, hundreds of times what a page has."""
_source_of_page = trusting_maker(Source)

# Furniture stands at the top of a page; further down a line that is a date is no date of the page.
_FURNITURE_LINES = 8
# "Single Window Workshops" among other such lines, and not "5 May 2015" or "Venue: Riga".
_IN_A_MENU = re.compile(r"[^\d:.]{1,60}")
_PROSE = re.compile(r"(?: [^\s]+){9}")
_A_MENU = 6
_PRINTED = re.compile(r"\S")
_HEADS = 2
# What a site has above the title of a page.
_NO_TITLE = re.compile(
    r"select page|asset publisher|skip to (?:main )?(?:content|navigation)|ir al contenido|"
    r"aller au contenu(?: principal)?|menu|(?:toggle|jump to) (?:navigation|content)|you are here:? .{0,200}|"
    r"(?:(?:all|latest|recent|our) )?news(?:room)?(?: ?(?:&|and|/) ?(?:events|media|updates|announcements|press))?|"
    r"(?:the )?world customs organi[sz]ation(?: \(wco\))?|(?:press|news|media) releases?|"
    r"(?:media|press)(?: cent(?:er|re)| room)?|events?|for (?:immediate )?release|(?:draft )?minutes|from: .{1,80}|"
    r"home(?: ?[/>|\xbb\u203a].{0,150})?|contact(?: us)?|about(?: us| (?:the )?wco)?|topics|publications|"
    r"resources|our work|who we are|what we do|english|francais|espanol|site ?map|careers|"
    r"(?:<+ ?)?(?:go )?back(?: to (?:(?:all|the|latest) )?"
    r"(?:news|home|list|top|overview|articles|events|search)\b.{0,20})?|"
    r"search|by [^\n]{3,30}|(?:member )?log ?in|sign in|register|user name|"
    r"share(?: this)?|print|(?:sta(?:rt|te) date|end date|location|languages?):? .{1,80}|"
    r"[a-z]{2}(?: ?[/|] ?[a-z]{2}){1,5}|[^\n]{1,30}(?:'s picture| logo)",
    re.IGNORECASE,
)
# The menus of a site: many lines in a row of three words at most, and no day or year among them.
_MENUS = re.compile(r"\s*+(?:(?:\W )?(?!\d|[^\n]{0,40}\d{4})\w[\w/-]{0,25}(?: (?:& )?[\w/-]{1,14}){0,2}\n\s*+){8,80}")
_LONGEST_TITLE = 250
# A day and a word of a menu may stand above the line that a page is not available in a language.
_ABOVE_A_TITLE = 3
# The page of an event, which the WCO writes beforehand: "START DATE 07 June 2016" stands on a line above its text.
_EVENT = re.compile(r"(?i:sta(?:rt|te) date:? )\d")
_SAMPLE = 600


class Page(NamedTuple):
    """A page taken apart: `text` without its layout, `level` what is read of it, with plain characters at the same
    places, `tokens` the words of that, `body` its sentences; `layout` leads back to the page as it came.

    Of a page that was glossed `text` is the gloss, `original` what was glossed, and `pieces` what differs.
    """

    text: str
    level: str
    tokens: Tokens
    title: Sentence | None
    published: date | None
    body: list[Sentence]
    source: Source
    layout: Sequence[Replaced] = ()
    original: str | None = None
    pieces: Sequence[Replaced] = ()

    def place(self, start: int, end: int) -> Span:
        """Where a piece of the text stands on the page as it came: words that were put into English stand as one."""
        if self.pieces:
            start, end = led_back(self.pieces, start, end)
        return led_back(self.layout, start, end)

    def written(self, start: int, end: int) -> str:
        """A piece of the text as it stands on the page, on one line, with one blank between words."""
        if self.pieces:
            start, end = led_back(self.pieces, start, end)
        return " ".join((self.original or self.text)[start:end].split())

    def parted(self, numbers: Collection[int]) -> tuple[Page, Page]:
        """The page without the sentences of these numbers, and one of these alone, which tell of another meeting."""
        own = [one.without(Signal.OTHER_MEETING) for number, one in enumerate(self.body) if number in numbers]
        rest = [one for number, one in enumerate(self.body) if number not in numbers]
        return self._replace(body=rest), self.only(own)

    def only(self, body: list[Sentence]) -> Page:
        """The page without its title and with these sentences alone."""
        return self._replace(title=None, body=body)

    def sentences(self, most: int | None = None) -> list[Sentence]:
        """The title, if there is one, before the sentences of the body, or so many of these at most."""
        return [*filter(None, [self.title]), *self.body[:most]]

    def untitled(self) -> Page:
        """The same page with the line that looked like a title as the first of its sentences."""
        return self._replace(title=None, body=[self.title, *self.body]) if self.title else self

    def foretelling(self) -> Page:
        """The same page as one that was written before its meeting: what will be is told of that."""
        title = self.title and self.title.without(Signal.OTHER_TIME)
        return self._replace(title=title, body=[one.without(Signal.OTHER_TIME) for one in self.body])

    def sentence_at(self, place: int) -> Sentence:
        """The last sentence that begins at a place or before it, or the title; an empty one where nothing is left."""
        if self.title and place < self.title.end:
            return self.title
        return self.body[bisect_left(self.body, (place + 1,)) - 1] if self.body else Sentence(place, place, 0, ())

    def opens_line(self, number: int) -> bool:
        """Whether a sentence of the body is the first of a line, but not of the page."""
        return number > 0 and "\n" in self.level[self.body[number - 1].end : self.body[number].start]

    def sentence_number(self, place: int) -> int | None:
        """The number of the sentence of the body in which a place of the page lies."""
        number = bisect_left(self.body, (place + 1,)) - 1
        return number if number >= 0 and place < self.body[number].end else None


class _Frame(NamedTuple):
    """What stands around a page's text: its title, its day, where it begins, and the languages of a notice."""

    title: Span | None
    dated: tuple[Span, date] | None
    starts: int
    asked: str | None
    served: str | None
    is_event: bool


class Parts(NamedTuple):
    """A text as it is read, its words, title and sentences, and what stands around these."""

    level: str
    tokens: Tokens
    title: Sentence | None
    body: list[Sentence]
    frame: _Frame


def read_page(text: str, url: str | None = None) -> Page:
    """The page's furniture read, and the sentences of the rest."""
    if url is not None:
        Source(url=url)  # the address alone was not cut from the page, and has to be checked
    return _read(text, Span(0, min(len(text), MOST_READ)), url, _digest(text))


def read_items(text: str, whole: Page, items: Iterable[Span]) -> Iterator[Page]:
    """Pieces of a page, of which each is read as a page of its own; their places are those on the `whole` page."""
    for item in items:
        yield _read(text, item, whole.source.url, whole.source.sha256 or "")


def _read(text: str, piece: Span, url: str | None, digest: str) -> Page:
    clean, layout = without_layout(text[piece.start : piece.end])
    if piece.start:
        layout = [one.moved(piece.start) for one in layout or [AT_THE_START]]
    read = taken_apart(clean)
    frame, title = read.frame, read.frame.title
    where, published = frame.dated or (None, None)
    sample = slice(frame.starts, frame.starts + _SAMPLE)
    source = _source_of_page(
        url=url,
        title=" ".join(clean[title.start : title.end].split()) if title else None,
        published=DateSpan.of(published) if published else None,
        language=frame.served or language_of(clean[sample], read.level[sample]),
        requested_language=frame.asked or asked_by_address(url),
        sha256=digest,
        evidence=tuple(
            (name, trusted_evidence(*led_back(layout, *span), digest))
            for name, span in (("title", title), ("published", where))
            if span
        ),
    )
    page = Page(clean, read.level, read.tokens, read.title, published, read.body, source, layout)
    return page.foretelling() if frame.is_event else page


def taken_apart(text: str) -> Parts:
    """A page without its layout: what stands around its sentences, and these."""
    plain = unwrapped(opened(level(text)))
    menus = _MENUS.match(plain)
    plain = headed(plain)
    frame = _frame(text, plain, menus.end() if menus else 0)
    pieces = (one for one in sentences(plain, frame.starts) if frame.dated is None or one.start != frame.dated[0].start)
    spans = _below_the_menu(plain, [*above_the_foot(plain, pieces)])
    read = [frame.title, *spans] if frame.title else spans
    plain = _alone(plain, read)
    tokens = Tokens(plain)
    body = signalled(tokens, read)
    title = body.pop(0) if frame.title else None
    frame = frame._replace(dated=frame.dated or day_reported(plain, spans))
    return Parts(plain, tokens, title, [*told_apart(tokens, body)], frame)


def _frame(text: str, plain: str, starts: int) -> _Frame:
    stamp = STAMP.match(plain, starts)
    starts = stamp.end() if stamp else starts
    lines = _first_lines(plain, starts)
    notices = ((line, says) for line in lines[:_ABOVE_A_TITLE] if (says := noticed(text[line.start : line.end])))
    notice, (asked, served) = next(notices, (None, (None, None)))
    lines = [line for line in lines if line is not notice]
    dated = day_published(text, plain, [Span(*stamp.span(1)), *lines] if stamp else lines)
    title = _title(plain, lines, dated[0] if dated else None)
    starts = max(span.end for span in (Span(0, starts), title, notice) if span)
    if dated:
        above = (line for line in lines if starts <= line.start and line.end <= dated[0].start)
        told = next((line for line in above if _is_text(text, plain, line)), None)
        starts = told.start if told else max(starts, dated[0].end)
    is_event = any(_EVENT.match(plain, line.start, line.end) for line in lines)
    return _Frame(title, dated, starts, asked, served, is_event)


def _is_text(text: str, plain: str, line: Span) -> bool:
    """Whether a line above the day of a page, as at its foot, is read: a whole sentence, or a place and days."""
    is_whole = plain[line.end - 1] in ".!" and _PROSE.search(plain, line.start, line.end) is not None
    return is_dateline(plain, line) or (is_whole and not noticed(text[line.start : line.end]))


def _alone(plain: str, read: list[Span]) -> str:
    """What is read of a page, at its places: links and the foot say nothing of a meeting."""
    parts: list[str] = []
    end = 0
    for start, stop in (*read, Span(len(plain), len(plain))):
        parts += (_PRINTED.sub("\n", plain[end:start]), plain[start:stop])
        end = stop
    return "".join(parts)


def _below_the_menu(plain: str, body: list[Span]) -> list[Span]:
    """The sentences without those above the first whole one that are only words of a menu, if these are many."""
    first = next((number for number, span in enumerate(body) if _PROSE.search(plain, span.start, span.end)), 0)
    above = max(0, first - _HEADS)
    read = [span for span in body[:above] if not _IN_A_MENU.fullmatch(plain, span.start, span.end)]
    return [*read, *body[above:]] if above - len(read) >= _A_MENU else body


def _first_lines(plain: str, start: int) -> list[Span]:
    lines: list[Span] = []
    while start < len(plain) and len(lines) <= _FURNITURE_LINES:
        end = plain.find("\n", start)
        end = len(plain) if end < 0 else end
        if line := trimmed(plain, start, end):
            lines.append(line)
        start = end + 1
    return lines


def _title(plain: str, lines: list[Span], dated: Span | None) -> Span | None:
    """The line above the date; without a date, a first line that is no sentence."""
    above = [line for line in lines if dated is None or line.end <= dated.start]
    first = next(_that_may_be_titles(plain, above), None)
    if dated is not None and first is None:  # "News", the day, and then the title
        first = next(_that_may_be_titles(plain, [line for line in lines if line.start >= dated.end]), None)
    if first is None or first.end - first.start > _LONGEST_TITLE:
        return None
    if is_dateline(plain, first) and not KIND.search(plain, first.start, first.end):
        return None
    if dated and first.end <= dated.start:
        return first  # whatever it looks like
    # Without a date below it a title must not look like a sentence, or like several.
    line = plain[first.start : first.end]
    return first if line[-1] not in ".:;\u3002" and len([*sentences(line)]) == 1 else None


def _that_may_be_titles(plain: str, lines: Iterable[Span]) -> Iterator[Span]:
    return (
        line
        for line in lines
        if not (_NO_TITLE.fullmatch(plain, line.start, line.end) or is_of_the_page_itself(plain, line))
    )


def _digest(text: str) -> str:
    try:
        return sha256(text.encode()).hexdigest()
    except UnicodeEncodeError as error:
        raise InvalidValue(
            f"text[{error.start}]", text[error.start], "no lone surrogate, which can't be written"
        ) from None
