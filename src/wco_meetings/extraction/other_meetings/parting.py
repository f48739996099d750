"""Which sentences of a page tell of a meeting besides its own: by what they call it, and by what goes on from there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from ..days.days import FoundDate
from ..names.held import is_told_of
from ..names.names import MeetingName
from ..names.passing import BEFORE_IT
from ..names.subject import Subject
from ..page.page import Page
from ..text import starting_in
from ..time_and_place.named_days import stands_after
from ..words.kinds import ANY_KIND, BODIES, KIND_OR_EVENT
from ..words.numbers import UP_TO_NINTH

__all__ = ["ON_BOTH", "days_spoken", "is_taken_up", "sentences_on"]

# "The second, held in Riga", "the Committee", "this two-day workshop", "the ISC", and not "the ISC report".
_NAMING = re.compile(
    rf"\b[Tt]he (?:{UP_TO_NINTH})(?= one\b|,| of (?:the|these) two\b|"
    r" (?:at|attracted|brought|drew|focused|from|gathered|held|in|on|targeted|took|trained|united|"
    r"was|were|which)\b)|"
    rf"\b[Tt]h(?:e|is|at) (?:(?!the\b)[\w'/.-]+ ){{0,6}}?(?:\w+-)?(?:{ANY_KIND}|{BODIES})\b(?! of (?!the\b))|"
    r"\b(?=[A-Z]\w*[A-Z])\w++(?=[.,;:)]|$| \(| (?:also |then |itself |[a-z]+ly )?"
    r"(?:[a-z]+ed|and|at|began|brought|drew|had|has|heard|held|in|is|met|on|ran|sat|saw|to|took|was|were|where|with)\b)"
)
# "On the second day of the Council".
_DAY_OF = re.compile(r"[Tt]he (?:\w+ )?day of (?=the )")
# What any of several meetings may be called, and words that say nothing of which one it is.
_ANY = frozenset(("meeting", "session", "sitting", "event"))
_SAYS_NOTHING = re.compile(
    r"the|this|that|of|on|for|and|in|\w+-?day|day|annual|regional|actual|latter|said|whole|own|one|hybrid|online|"
    r"virtual|wco"
)
# "At the ISC", "For the workshop": what a sentence begins with before it names a meeting.
_LEAD = re.compile(r"(?:(?:At|In|During|For|On|After|Throughout) )?(?:[Tt]he )?")
# "The Conference, with its theme of trust, drew 90 traders".
_IT_MET = re.compile(r"\b(?:attended|attracted|brought together|discussed|drew|gathered|opened|united)\b")
_CAME_TO = re.compile(r"\b(?:attended|came to|joined|participated in|took part in) $")
# "The Committee took note of the report of the Expert Meeting, which had met in May".
_ITS_REPORT = re.compile(
    r"\b(?:[Cc]onclusions|[Ff]indings|[Mm]inutes|[Oo]utcomes?|[Rr]ecommendations|[Rr]eports?|[Rr]esults) "
    r"(?:from|of) (?:the )?$"
)
_REPORT_REACH = 40
# So far into a line it has named the meeting that it is of, and so far into a sentence who did something.
_OPENING, _SUBJECT = 120, 30
_LONGEST_HEADING = 80
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
# Not "the list that the Amber Team had sent".
_CAPITALS = re.compile(r"(?<!that the )(?<!which the )\b[A-Z][\w-]+")
ON_BOTH = re.compile(
    r"\bBoth (?:[a-z]+ed|had|met|saw|took|were)\b|"
    rf"\b(?:[Bb]oth|[Tt]he(?:se)? (?:two|three|four)) (?:[\w-]+ ){{0,2}}?(?:{ANY_KIND}|[Bb]odie|[Ee]vent)s\b(?! in\b)|"
    r"\b[Tt]he(?:se)? (?:[Cc]ourse|[Ee]vent|[Mm]eeting|[Ss]eminar|[Ww]orkshop)s\b(?! in\b)"
)
"""What tells of two meetings: "both gathered", "the two events were attended by", and not "the sessions were"."""
# "It gathered 9 officers", "the event was opened by": what goes on telling of one meeting.
_GOES_ON = re.compile(
    rf"(?:It|(?:At )?[Tt]h(?:is|at) (?:[\w-]+ ){{0,2}}(?:{KIND_OR_EVENT}|gathering)|The {KIND_OR_EVENT})\b(?!s)"
)
# "This was followed, from 10 to 12 May, by the Beryl Workshop, which gathered".
_GOES_ON_AFTER = re.compile(r"(?: \([^()\n]{1,40}\))?,")
_FOLLOWED = re.compile(r"(?:It|This|The [\w-]+) was (?:\w+ )?followed\b")


class _Called(NamedTuple):
    """What a page may call a meeting: the words of its names in small letters, and its acronyms."""

    words: frozenset[str]
    acronyms: frozenset[str]

    def means(self, said: str) -> bool:
        """Whether it may be meant by a phrase or an acronym."""
        if " " not in said:
            return said in self.acronyms
        words = [word for word in _WORD.findall(_DAY_OF.sub("", said)) if not _SAYS_NOTHING.fullmatch(word.lower())]
        own = [word for word in words if word.lower() not in _ANY] or [word for word in words if word[0].isupper()]
        return bool(own) and all(word.lower() in self.words or word in self.acronyms for word in own)


class _Naming(NamedTuple):
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
            start = before_it.end() if _NAMING.search(text, before_it.end(), end) else start
        for match in _NAMING.finditer(text, start, end):
            is_it = self.it.means(match[0])
            if is_it is not any(one.means(match[0]) for one in (self.main, *self.others)):
                # "In Riga the workshop gathered", "the workshop in Riga gathered".
                there = starting_in(self.there, start, match.end() + 2)
                return (min(there[0][0], match.start()), there[0][1]) if there else (match.start(), is_it)
        return next(iter(starting_in(self.there, start, end)), None)


def _naming(
    page: Page,
    name: MeetingName,
    subject: Subject,
    others: Iterable[MeetingName] = (),
    there: Iterable[tuple[int, bool]] = (),
) -> _Naming:
    names = (*subject.about, *subject.others, *subject.beside)
    apart = [_called(page, one, names) for one in others]
    it, main = _by_their_order(
        page, name, subject, _called(page, name, names), _called(page, subject.main, subject.about)
    )
    return _Naming(it, main, apart, [*there])


def _by_their_order(
    page: Page, name: MeetingName, subject: Subject, it: _Called, main: _Called
) -> tuple[_Called, _Called]:
    """What a meeting and the page's own may be called, also as the first and the second that one sentence names."""
    number = page.sentence_number(name.start)
    beside = (one for one in subject.places() if number is not None and page.sentence_number(one.start) == number)
    place = next(beside, None)
    mine, its = ("second", "first") if place and place.start < name.start else ("first", "second")
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


def is_taken_up(page: Page, name: MeetingName, subject: Subject) -> bool:
    """Whether a later line or sentence opens with another meeting: "The ISC was attended by 95 delegates"."""
    number = page.sentence_number(name.start)
    naming = _naming(page, name, subject)
    for later in range(0 if number is None else number + 1, len(page.body)):
        start, end = page.body[later].span
        named = naming.first_in(page.level, start, min(end, start + _OPENING))
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
    naming = _naming(page, name, subject)
    for when in islice(found, _MOST_DATES):
        sentence = page.sentence_at(when.start)
        for called in _NAMING.finditer(page.level, max(sentence.start, when.start - _NAMING_REACH), when.start):
            if not stands_after(page.level, called.end(), when):
                continue
            is_it = naming.it.means(called[0])
            if is_it is not naming.main.means(called[0]):
                yield when, is_it


def sentences_on(
    page: Page,
    name: MeetingName,
    subject: Subject,
    others: Iterable[MeetingName],
    there: list[tuple[int, bool]],
    listing: int | None,
) -> set[int]:
    """The numbers of the sentences that tell of another meeting than the page's own, and than `others`.

    These are the one that says it was held, unless that names the page's own too or lists both (`listing`), and those
    after it that begin with what it is called or, if that is where it was, "in Riga" (`there`). So do those that go on
    from there; where one opens a line, all on it and below, up to what names another meeting or both, or is a heading.
    """
    first = page.sentence_number(name.start) if listing is None else listing
    if first is None:
        return set()
    naming = _naming(page, name, subject, others, there)
    of_its_own = {page.sentence_number(place.start) for place in subject.certain_places()}
    words = {*_CAPITALS.findall(subject.main.name), *naming.main.acronyms} - {"WCO", *_WORD.findall(name.name)}
    # What a line of one sentence mentions without a name is not told of further.
    alone = first + 1 < len(page.body) and page.opens_line(first + 1)
    trail = _Trail(page, naming, words, _CAPITALS.search(name.name) is not None or not alone)
    told: set[int] = set()
    for number in range(first, len(page.body)):
        if number in of_its_own or number == listing or ON_BOTH.search(page.level, *page.body[number].span):
            trail.on = False
        elif number == first:
            trail.on = _says_it_was_held(page, name, first)
            trail.whole_line = number == 0 or page.opens_line(number)
        else:
            trail.follow(number)
        if trail.on:
            told.add(number)
    return told


class _Trail:
    """What a page tells of another meeting, sentence by sentence: whether it goes `on`, and to the end of its line."""

    def __init__(self, page: Page, naming: _Naming, words: set[str], at_length: bool) -> None:
        self._page = page
        self._naming = naming
        self._words = words  # that only the page's own meeting is called by
        self._at_length = at_length  # whether more than one line may tell of it
        self.on = self.whole_line = False

    def follow(self, number: int) -> None:
        """Go on to the next sentence, which names neither the page's own meeting for certain nor both."""
        page, text = self._page, self._page.level
        start, end = page.body[number].span
        named = self._naming.first_in(text, start, min(end, start + _OPENING))
        if page.opens_line(number):
            goes_on = self.on and self.whole_line and self._at_length and not _is_heading(page, number)
            self.on = self.whole_line = goes_on if named is None else named[1]
        elif named and _LEAD.fullmatch(text, start, named[0]):
            self.on, self.whole_line = named[1], False
        elif self.on:
            # Whoever did something is named at the head of a sentence.
            head = _CAPITALS.findall(text, start, min(end, start + _SUBJECT))
            goes_on = self.whole_line or _GOES_ON.match(text, start) is not None
            # "Malta attended the Meeting".
            is_of_another = named and not named[1] and _CAME_TO.search(text, start, named[0])
            self.on = goes_on and self._words.isdisjoint(head) and not is_of_another


def _says_it_was_held(page: Page, name: MeetingName, number: int) -> bool:
    """Whether a sentence that names a meeting tells of that."""
    start = page.body[number].start
    if _ITS_REPORT.search(page.level, max(start, name.start - _REPORT_REACH), name.start):
        return False
    followed = _GOES_ON_AFTER.match(page.level, name.end) and _FOLLOWED.match(page.level, start, name.start)
    return name.linked is None or followed is not None or is_told_of(page, name)


def _is_heading(page: Page, number: int) -> bool:
    """Whether a sentence that opens a line is all of it, short and without an end."""
    start, end = page.body[number].span
    alone = end - start < _LONGEST_HEADING and page.level.startswith("\n", end)
    return alone and page.level[start].isalnum() and page.level[end - 1].isalnum()
