"""Which meeting a page is about, of all that it names: the one that most speaks for, and those held beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

from ...model.words import Region
from ..expressions import with_the
from ..page.page import Page
from ..parties.regions import region_named, region_of, region_of_first, regions_in
from ..sentences.other_times import of_another_time
from ..sentences.signals import Piece, Signal
from ..text import Span
from ..words.holding import HELD
from ..words.kinds import ANY_KIND, BODIES, KIND_OR_EVENT, TRAININGS
from ..words.people import SEVERAL
from .days_told import days_told_with, exact_days, was_lately
from .fuller import by_a_fuller_name, is_on_another
from .held import is_told_of, sat_at_it
from .ids import words_of
from .names import ITS_DAYS_FOLLOW, MeetingName, find_names
from .ordinals import nth_in_a_series
from .series_names import SeriesNames, subject_of

__all__ = ["Subject", "find_subject", "in_region"]

_REGION_REACH = 30
# "Before the meeting, a workshop on fees was held".
_TELLS_OF_ANOTHER = re.compile(
    rf"(?:Prior to|Before|Ahead of) (?:the|this) (?:[\w/()-]+ ){{0,6}}?{ANY_KIND},? (?:an?|another) "
    rf"(?:[\w/()-]+ ){{0,9}}?{ANY_KIND}\b[^.;\n]{{0,80}}? was (?:\w+ )?(?:{HELD})\b|"
    # "The visit follows the signing ceremony in Oslo on 5 May, where Malta signed it".
    rf"(?:Th(?:e|is) (?:[\w-]+ ){{0,3}}?(?:{KIND_OR_EVENT}|mission|visit)|It) (?:follow(?:s|ed)|c(?:ame|omes) after) "
    rf"(?:an?|the) (?:[\w-]+ ){{0,6}}?{ANY_KIND}\b[^.;\n]{{0,100}}?,? (?:(?:at|during) which|where)\b"
)
# A meeting that says that it is of a region, without saying of which, is of the one that stands beside it.
_REGIONAL = re.compile(
    r"(?<![Ii]nter-)(?<![Mm]ulti-)\b[Rr]egional\b"
    r"(?! (?:Entit|Office|Structure|Train|Intell|Customs Lab|Cent|Contact))|"
    r"Directors?[ -]Generals?|Heads of Customs|Governing Council"
)
# "A workshop on valuation for the Members of the WCO Europe Region".
_FOR_THOSE_OF = re.compile(
    r"[^.;\n]{0,120}? (?:for|of) (?:the )?(?:[\w-]+ ){0,4}?"
    rf"(?:{SEVERAL}|[Mm]embers|[Cc]ountries|[Aa]dministrations|[Ss]tates)"
    r"(?: \w+){0,2}? (?:of|in|from) (?:the )?(?:WCO |World Customs Organi[sz]ation )?"
)
# A region's name is no longer.
_LONGEST_NAME = 50
_SENTENCES_FROM_IT_ON = 3
_A_SHORT_NAME = 2
# "The last Working Group activity (WG5)".
_NTH_ACTIVITY = re.compile(r"\b(?:[Aa]ctivity|[Mm]eeting) \(WG(?P<nth>[1-9])\)")
_ACRONYM = re.compile(r"\(([A-Z]{3,8})\)")

_PROGRAMME = re.compile(r"\b(?i:operation|program(?:me)?|project)\b")

# "A workshop", before its name.
_A = (" A ", "\nA ", " An ", "\nAn ", " a ", " an ")
_BODY = re.compile(BODIES)

# "The agenda of the upcoming Amber Forum".
_UPCOMING = re.compile(r"\b(?:forthcoming|upcoming) (?:[A-Z]{3,8} )?$")
_UPCOMING_REACH = 30
# "Malta to host the 10th Amber Meeting", above what is told of the 9th one.
_TO_HOST = with_the("to host", "to hold", "to be host of", "to be the host of")
# "Members recalled the 19th Conference, held in Oslo", "Malta, which had hosted the 19th Conference".
_RECALLED = with_the("recalled", "remembered", "had attended", "had chaired", "had held", "had hosted")
_SCORE = attrgetter("score")


class Subject(NamedTuple):
    """The name of the page's meeting, every place where it is named, and other meetings held back to back with it.

    `others` are further meetings that the page names. `region` is the meeting's, by its name, the title or its series,
    with the words that say so; it `is_wide` where the title names several regions.
    """

    main: MeetingName
    about: list[MeetingName]
    beside: list[MeetingName]
    others: list[MeetingName]
    region: tuple[Region, Span] | None
    is_wide: bool = False

    def places(self) -> list[Span]:
        """Where the meeting is named."""
        return [name.place for name in self.about]

    def apart(self) -> list[Span]:
        """Where it is named, and those beside it."""
        return [name.place for name in (*self.about, *self.beside)]

    def without(self, names: Iterable[MeetingName]) -> Subject:
        """The subject where names that may be the meeting's are those of others."""
        others = {name.place for name in names}
        return self._replace(about=[one for one in self.about if one.place not in others])

    def certain_places(self) -> list[Span]:
        """Where it is certainly this meeting that is named: by its number, or by its whole name."""
        main = self.main
        certain = (one for one in self.about if one.name == main.name or (one.numbers and one.numbers == main.numbers))
        return [one.place for one in certain]


def find_subject(page: Page, series: SeriesNames) -> tuple[Page, Subject] | None:
    """What the page is about, and the page with sentences of other meetings marked; None for a page of no meeting."""
    names = find_names(page, series)
    if _announces_another(page, names):
        page = page._replace(title=None)
        names = find_names(page, series)
    main = max((name for name in names if name.linked is None), key=_SCORE, default=None)
    if main is None or not main.is_certain:
        return None
    main = _with_days(page, names, _that_was_held(page, names, _that_was_lately(page, names, main)))
    if main.numbers:
        main = _by_its_full_name(names, _by_its_number(names, main))
    else:
        main = _numbered(page, by_a_fuller_name(page, names, main), names)
    names = [name._replace(linked=None) if name.linked and _is_it(name, main) else name for name in names]
    to_come = _to_come(page, names, main)
    about = [name for name in names if (_is_same(name, main) and not _is_new(page, name, main)) or name in to_come]
    is_wide = page.title is not None and len(regions_in(page.level, page.title)) > 1
    region = None if is_wide else _region(page, main)
    main = _of_series(page, main, about, region, series)
    beside = [name for name in names if name.linked]
    others = [name for name in names if name not in about and not name.linked]
    region = region or _region_of_series(main)
    return _marked(page, names, about, main), Subject(main, about, beside, others, region, is_wide)


def _announces_another(page: Page, names: list[MeetingName]) -> bool:
    """Whether the title only says who will host a meeting, and the text tells of others alone."""
    title = page.title
    if title is None:
        return False
    to_come = {name.numbers for name in names if page.level.endswith(_TO_HOST, title.start, name.start)} - {()}
    told = {name.numbers for name in names if name.start >= title.end and not name.in_passing} - {()}
    return bool(to_come and told) and to_come.isdisjoint(told)


def _is_it(name: MeetingName, main: MeetingName) -> bool:
    """Whether a name says no more than that of the page's meeting, of the same number."""
    return name.numbers == main.numbers and words_of(name) <= words_of(main)


def in_region(subject: Subject, region: tuple[Region, Span] | None, series: SeriesNames) -> MeetingName:
    """The meeting with its series in the region that the page's facts give, where its name and the title gave none."""
    main = subject.main
    if subject.region is not None or region is None:
        return main
    return main._replace(series=series.of_region(main.name, main.series, region[0]) or main.series)


def _that_was_lately(page: Page, names: list[MeetingName], main: MeetingName) -> MeetingName:
    """The meeting that a page says was held lately, in place of one that it recalls."""
    if not main.recalled:
        return main
    certain = (name for name in names if name.is_certain and not (name.recalled or name.linked))
    return max((name for name in certain if was_lately(page, name.start)), key=_SCORE, default=main)


def _that_was_held(page: Page, names: list[MeetingName], main: MeetingName) -> MeetingName:
    """The meeting of which the text says that it was held, where the title names two by number and it tells of one."""
    start = page.title.end if page.title else 0
    numbered = [name for name in names if name.numbers and not name.linked and not name.in_passing]
    two = {name.numbers for name in numbered if name.start < start}
    told = [name for name in numbered if name.start >= start and name.numbers in two]
    if len(two) < 2 or main.numbers not in two or any(name.numbers == main.numbers for name in told):
        return main
    held = next((name.numbers for name in told if is_told_of(page, name)), main.numbers)
    return max((name for name in numbered if name.numbers == held), key=_SCORE)


def _with_days(page: Page, names: list[MeetingName], main: MeetingName) -> MeetingName:
    """The meeting with a number that a page says was held on days, before one of which it says no days anywhere."""
    own = [name for name in names if name.numbers == main.numbers]
    if not main.numbers or any(days_told_with(page, name.start) for name in own):
        return main
    before = (name for name in names if name.start < main.start and name.numbers)
    certain = (name for name in before if name.is_certain and not (name.linked or name.recalled))
    return next((name for name in certain if ITS_DAYS_FOLLOW.match(page.level, name.end)), main)


def _by_its_number(names: list[MeetingName], main: MeetingName) -> MeetingName:
    """The meeting by its number in its series: what is "the first Amber Conference in Malta" may be the 4th of all."""
    if main.numbers != (1,) or main.series is None:
        return main
    return next((one for one in names if one.series is main.series and one.numbers > (1,) and one.is_certain), main)


def _by_its_full_name(names: list[MeetingName], main: MeetingName) -> MeetingName:
    """The meeting by a name that says of what it was, and of which series, if the best one doesn't."""
    if main.series and len(main.name.split()) > _A_SHORT_NAME:
        return main
    same = [name for name in names if name.numbers == main.numbers and _is_same(name, main)]
    # "The 8th edition of this meeting" says no more.
    full = [name for name in same if " of this " not in name.name] or same
    return max(full, key=lambda name: (name.series is not None, len(name.name.split()) > _A_SHORT_NAME, name.score))


def _is_alike(main: MeetingName, name: MeetingName) -> bool:
    """Whether another name is the meeting's but for its ordinal, or is the acronym in it."""
    words, own = words_of(name), words_of(main)
    short = _ACRONYM.search(main.name)
    same = words == own or (short and words == frozenset((short[1].lower(),)))
    return len(own) > 1 and bool(same)


def _numbered(page: Page, main: MeetingName, names: list[MeetingName]) -> MeetingName:
    """The meeting with the ordinal that the page gives it elsewhere, if it does."""
    for name in sorted(names, key=attrgetter("recalled")):
        if not name.numbers or name.linked is not None or (name.score <= 0 and not sat_at_it(page, name)):
            continue
        if page.level.endswith(_RECALLED, 0, name.start) or _is_the_next(page, name, main):
            continue
        if main.is_called_first and name.numbers > (1,):
            continue  # "the 2nd workshop will be held in May" is the next one
        is_short = len(name.name.split()) <= _A_SHORT_NAME and name.kind is main.kind  # "the 32nd meeting"
        if is_short or _is_alike(main, name):
            return main._replace(numbers=name.numbers, ordinal=name.ordinal or name.place)
    if activity := _NTH_ACTIVITY.search(page.level, main.start, main.end + len(" (WG1)")):
        return main._replace(numbers=(int(activity["nth"]),), ordinal=Span(*activity.span("nth")))
    if nth := nth_in_a_series(page.level, page.body, main.kind):
        number, place = nth
        return main._replace(numbers=(number,), ordinal=place)
    return main


def _is_the_next(page: Page, name: MeetingName, main: MeetingName) -> bool:
    """Whether a name is of what is to come, and the text tells what was: "the 3rd Session will be held in May"."""
    told = main.start >= (page.title.end if page.title else 0)
    here, there = (of_another_time(page.sentence_at(one.start), one.start) for one in (name, main))
    return told and here and not there


def _region(page: Page, main: MeetingName) -> tuple[Region, Span] | None:
    """The region that the meeting's name or the title names, or a part of which they name."""
    # A region's name can have a comma, at which a meeting's name is cut.
    spans: list[Piece] = [Span(main.start, main.end + _REGION_REACH), *filter(None, [page.title])]
    if found := region_of_first(page.level, spans):
        return found
    number = page.sentence_number(main.start)
    if number is None:
        return None
    if not _REGIONAL.search(main.name):
        end = page.body[number].end
        those = _FOR_THOSE_OF.match(page.level, main.end, end)
        return region_of(page.level, Span(those.end(), min(end, those.end() + _LONGEST_NAME))) if those else None
    beside = page.body[max(0, number - 1) : number + _SENTENCES_FROM_IT_ON]
    found = next((found for sentence in beside if (found := region_named(page.level, sentence))), None)
    return found or region_of(page.level, page.body[number])


def _of_series(
    page: Page, main: MeetingName, about: list[MeetingName], region: tuple[Region, Span] | None, series: SeriesNames
) -> MeetingName:
    """The meeting with the series that its name is of in its region, or another of its names, or else the title."""
    where = region[0] if region else None
    known = series.of_region(main.name, main.series or series.named(main.name), where)
    # "The contact points held their 6th annual meeting": of what it is a part of its name only.
    ordinal = None if _BODY.search(main.name) else main.ordinal
    own = page.level[ordinal.start : main.end] if ordinal else main.name
    bare = not main.numbers or len(own.split()) <= _A_SHORT_NAME + 1
    if known is None and not main.numbers:
        alike = {name.name: name.series for name in about if name.is_certain and name.name != main.name}
        found = {one.id: one for name, exact in alike.items() if (one := series.of_region(name, exact, where))}
        known = next(iter(found.values())) if len(found) == 1 else None
    if known is None and page.title is not None and bare:
        title = page.level[page.title.start : page.title.end]
        named = page.title.has(Signal.KIND)
        if named or main.numbers or _may_be_on(main, title):
            title = f"{title} (regional)" if _REGIONAL.search(main.name) else title
            known = series.match(title if named else f"{title} {main.kind}", where)
    return main._replace(series=known)


def _may_be_on(main: MeetingName, title: str) -> bool:
    """Whether a title that names no meeting may say what one was on: a training without a subject of its own, or one of
    these words, or what a programme, a project or an operation held.
    """
    own = subject_of(main.name)
    on_it = main.kind in TRAININGS and not (own and own.isdisjoint(subject_of(title)))
    return on_it or _PROGRAMME.search(title) is not None


def _region_of_series(main: MeetingName) -> tuple[Region, Span] | None:
    return (main.series.region, main.place) if main.series and main.series.region else None


def _is_same(name: MeetingName, main: MeetingName) -> bool:
    if name.linked is not None or (name.recalled and not main.recalled and not _says_as_much(name, main)):
        return False
    if name.score < 0 and not (_is_announced(name, main) or _is_short_for(name, main)):
        return False
    if main.numbers and (name.numbers or name.is_called_first):
        return (name.numbers or (1,)) == main.numbers
    alike = name.kind is main.kind or (name.series is not None and name.series is main.series)
    return name.start == main.start or (alike and not name.numbers and not is_on_another(name, main))


def _is_new(page: Page, name: MeetingName, main: MeetingName) -> bool:
    """Whether a name is of a meeting that is told of for the first time, on days of its own.

    "On 5 May they held a workshop on fees. A national workshop was held from 7 to 9 May."
    """
    if main.numbers or not page.level.endswith(_A, 0, name.start):
        return False
    here, there = page.sentence_number(name.start), page.sentence_number(main.start)
    if here is None or there is None or here <= there or not page.body[here].has(Signal.HELD):
        return False
    days, own = (exact_days(page, one.start) for one in (name, main))
    return bool(days and own) and all(one.end < other.start or other.end < one.start for one in days for other in own)


def _is_announced(name: MeetingName, main: MeetingName) -> bool:
    """Whether a name in passing is the meeting's own: "Malta to hold 3rd Forum", and then "will hold its 3rd Forum"."""
    numbered_alike = name.numbers != () and name.numbers == main.numbers
    return name.in_passing and numbered_alike and _says_as_much(name, main)


def _says_as_much(name: MeetingName, main: MeetingName) -> bool:
    """Whether one of two names says all that the other says."""
    words, own = words_of(name), words_of(main)
    return words <= own or own <= words


def _to_come(page: Page, names: list[MeetingName], main: MeetingName) -> list[MeetingName]:
    """Where a page that names its meeting in the title calls it "upcoming", and tells of no other of its name."""
    top = page.title.end if page.title else 0
    below = [name for name in names if name.start >= top and words_of(name) == words_of(main)]
    if main.start >= top or not all(name.in_passing for name in below):
        return []
    return [name for name in below if _UPCOMING.search(page.level, max(top, name.start - _UPCOMING_REACH), name.start)]


def _is_short_for(name: MeetingName, main: MeetingName) -> bool:
    """Whether a name says less than the meeting's own, and nothing else: "the Annual Conference proper"."""
    words = words_of(name)
    return not name.in_passing and name.kind is main.kind and bool(words) and words <= words_of(main)


def _is_one_of(name: MeetingName, main: MeetingName) -> bool:
    """Whether a name has the meeting's own numbers, or one of two that it has: "the 220th" of "219th/220th"."""
    return name.numbers == main.numbers or (name.numbers != () and set(name.numbers) <= set(main.numbers))


def _marked(page: Page, names: list[MeetingName], about: list[MeetingName], main: MeetingName) -> Page:
    """The page, sentences that name another meeting by its number and not this one marked as such."""
    places = [
        name.start
        for name in names
        if (name.numbers or name.is_called_first) and not _is_one_of(name, main) and name.linked is None
    ]
    places += [one.start for one in page.body if _TELLS_OF_ANOTHER.match(page.level, one.start, one.end)]
    # Of several in a sentence, the first.
    others = {page.sentence_number(place): place for place in sorted(places, reverse=True)}
    for own in (None, *(page.sentence_number(name.start) for name in about)):
        others.pop(own, None)
    if not others:
        return page
    return page._replace(
        body=[
            sentence.with_place(others[number], Signal.OTHER_MEETING) if number in others else sentence
            for number, sentence in enumerate(page.body)
        ]
    )
