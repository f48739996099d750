"""What a page calls each of its meetings: "the Committee", "the second", "the ISC"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from ..days.days import FoundDate
from ..names.names import MeetingName
from ..names.passing import BEFORE_IT
from ..names.subject import Subject
from ..page.page import Page
from ..text import starting_in
from ..time_and_place.named_days import stands_after
from ..words.kinds import ANY_KIND, BODIES
from ..words.numbers import UP_TO_NINTH

__all__ = ["OPENING", "Naming", "acronyms_of", "days_spoken", "is_taken_up", "naming_of"]

# "The second, held in Riga", "the Committee", "this two-day workshop", "the ISC", and not "the ISC report".
_NAMING = re.compile(
    rf"(?<!\w)(?:[Tt]he (?:{UP_TO_NINTH}|former|latter)(?= one\b|[,.]| of (?:the|these) two\b|"
    r" (?:at|attracted|brought|drew|focused|from|gathered|held|in|on|targeted|took|trained|united|"
    r"was|were|which)\b)|"
    rf"[Tt]h(?:e|is|at) (?:(?!the\b)[\w'/.-]+ ){{0,6}}?(?:\w+-)?(?:{ANY_KIND}|{BODIES})\b"
    r"(?: of the(?: [A-Z][\w'-]*){1,5})?(?! of (?!the\b))|"
    r"(?=[A-Z]\w*[A-Z])\w++(?=[.,;:)]|$| \(| (?:also |then |itself |[a-z]+ly )?"
    r"(?:[a-z]+ed|and|at|began|brought|drew|had|has|heard|held|in|is|met|on|ran|sat|saw|to|took|"
    r"was|were|where|with)\b))"
)
# "On the second day of the Council".
_DAY_OF = re.compile(r"[Tt]he (?:\w+ )?day of (?=the )")
# What any of several meetings may be called, and words that say nothing of which one it is.
_ANY = frozenset(("meeting", "session", "sitting", "event"))
_SAYS_NOTHING = re.compile(
    r"the|this|that|of|on|for|and|in|\w+-?day|day|annual|regional|actual|said|whole|own|one|hybrid|online|"
    r"virtual|wco"
)
# "The Conference, with its theme of trust, drew 90 traders".
_IT_MET = re.compile(r"\b(?:attended|attracted|brought together|discussed|drew|gathered|opened|united)\b")
# How far before days a name may begin next to which they stand.
_NAMING_REACH = 300
_MOST_DATES = 200
_WORD = re.compile(r"\w+")
# An acronym that stands behind a name, and is not that of who held the meeting.
_BEHIND = re.compile(r" \([A-Z][\w/-]{1,11}\)")
_ACRONYM_OF = re.compile(
    r"(?!(?:Association|Community|Office|Organi[sz]ation|Programme|Project|Region|States|Union) )"
    r"\b[\w'-]+ \((?P<behind>[A-Z][\w/-]{1,11})\)|(?<= of the )(?P<last>[A-Z]{2,8})$"
)
# What a sentence begins with before it names a meeting: "at the ISC", "for the workshop".
_LEAD = re.compile(r"(?:(?:At|In|During|For|On|After|Throughout) )?(?:[Tt]he )?")
OPENING = 120
"""So far into a line it has named the meeting that it is of."""


class _Called(NamedTuple):
    """What a page may call a meeting: the words of its names in small letters, and its acronyms."""

    words: frozenset[str]
    acronyms: frozenset[str]

    def means(self, said: str) -> bool:
        """Whether it may be meant by a phrase or an acronym."""
        if " " not in said:
            return said in self.acronyms
        words = [word for word in _WORD.findall(_DAY_OF.sub("", said)) if not _SAYS_NOTHING.fullmatch(word.lower())]
        own = [word for word in words if word.lower() not in _ANY] or words
        return bool(own) and all(word.lower() in self.words or word in self.acronyms for word in own)


class Naming(NamedTuple):
    """What a meeting is called, and what the page's `main` one and others are; `there` is where it says "in Riga", and
    if of it.
    """

    it: _Called
    main: _Called
    others: Sequence[_Called]
    there: list[tuple[int, bool]]

    def first_in(self, text: str, start: int, end: int) -> tuple[int, bool] | None:
        """Where a piece of text first names one of the meetings by what no other is called, and whether it is this."""
        if before_it := BEFORE_IT.match(text, start, end):
            start = before_it.end()
        first = next(iter(self.each_in(text, start, end)), None)
        return first and (first[0], first[2])

    def each_in(self, text: str, start: int, end: int) -> list[tuple[int, int, bool]]:
        """Where a piece of text names one of the meetings by what no other is called: start, end, and if it is this."""
        found = [(place, place, is_it) for place, is_it in starting_in(self.there, start, end)]
        for match in _NAMING.finditer(text, start, end):
            is_it = self.it.means(match[0])
            # "The workshop in Riga" is what was there, whatever else is called a workshop.
            there = starting_in(self.there, match.start(), match.end() + 2)
            if not there and is_it is not any(one.means(match[0]) for one in (self.main, *self.others)):
                found.append((*match.span(), is_it))
        return sorted(found)

    def only_in(self, text: str, start: int, end: int) -> bool | None:
        """Whether a piece of text names this meeting and no other, or only others; None if it names both or none."""
        named = {is_it for _, _, is_it in self.each_in(text, start, end)}
        return next(iter(named)) if len(named) == 1 else None


def naming_of(
    page: Page,
    name: MeetingName,
    subject: Subject,
    others: Iterable[MeetingName] = (),
    there: Iterable[tuple[int, bool]] = (),
) -> Naming:
    """What a page calls a meeting, its own one, and others that it tells of."""
    names = (*subject.about, *subject.others, *subject.beside)
    apart = [_called(page, one, names) for one in others]
    it, main = _by_their_order(
        page, name, subject, _called(page, name, names), _called(page, subject.main, subject.about)
    )
    return Naming(it, main, apart, [*there])


def _by_their_order(
    page: Page, name: MeetingName, subject: Subject, it: _Called, main: _Called
) -> tuple[_Called, _Called]:
    """What a meeting and the page's own may be called, also as the first and the second that one sentence names."""
    number = page.sentence_number(name.start)
    beside = (one for one in subject.places() if number is not None and page.sentence_number(one.start) == number)
    place = next(beside, None)
    nths, order = ("first", "second"), ("former", "latter")
    if any(one.start < name.start for one in subject.places()):
        nths, order = nths[::-1], order[::-1]
    (mine, its), (my_place, its_place) = nths, order
    it, main = it._replace(words=it.words | {my_place}), main._replace(words=main.words | {its_place})
    if place is None or mine in main.words or its in it.words:
        return it, main
    return it._replace(words=it.words | {mine}), main._replace(words=main.words | {its})


def _called(page: Page, name: MeetingName, names: Iterable[MeetingName]) -> _Called:
    """What a meeting may be called, which may bear several of the `names`."""
    words: set[str] = set()
    acronyms: set[str] = set()
    same = (one for one in names if one.numbers and one.numbers == name.numbers and one.kind is name.kind)
    for one in (name, *same):
        behind = _BEHIND.match(page.level, one.end)
        whole = f"{one.name}{behind[0] if behind else ''}"
        words.update(_WORD.findall(one.name.lower()))
        acronyms.update(match["behind"] or match["last"] for match in _ACRONYM_OF.finditer(whole))
    return _Called(frozenset(words), frozenset(acronyms))


def acronyms_of(page: Page, names: Iterable[MeetingName]) -> set[str]:
    """The acronyms by which a page may call its meetings."""
    return {acronym for name in names for acronym in _called(page, name, ()).acronyms}


def is_taken_up(page: Page, name: MeetingName, subject: Subject) -> bool:
    """Whether a later line or sentence opens with another meeting: "The ISC was attended by 95 delegates"."""
    number = page.sentence_number(name.start)
    naming = naming_of(page, name, subject)
    for later in range(0 if number is None else number + 1, len(page.body)):
        start, end, *_ = page.body[later]
        named = naming.first_in(page.level, start, min(end, start + OPENING))
        if named and named[1]:
            is_subject = _LEAD.fullmatch(page.level, start, named[0]) and _IT_MET.search(page.level, named[0], end)
            if is_subject or page.opens_line(later):
                return True
    return False


def days_spoken(
    page: Page, name: MeetingName, subject: Subject, found: Iterable[FoundDate]
) -> Iterator[tuple[FoundDate, bool]]:
    """The days next to what a meeting or the page's own is called further down, and whether it is not the page's own.

    "The Forum on 3 May was opened by Malta", "at the Conference itself, from 4 to 6 May".
    """
    naming: Naming | None = None  # until something may be called so
    for when in islice(found, _MOST_DATES):
        sentence = page.sentence_at(when.start)
        for called in _NAMING.finditer(page.level, max(sentence.start, when.start - _NAMING_REACH), when.start):
            if not stands_after(page.level, called.end(), when):
                continue
            naming = naming or naming_of(page, name, subject)
            is_it = naming.it.means(called[0])
            if is_it is not naming.main.means(called[0]):
                yield when, is_it
