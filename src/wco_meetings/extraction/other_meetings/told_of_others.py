"""What of a page is told of another meeting than its own, or of another time, sentence by sentence."""

import re
from datetime import date

from ...model.dates import DateSpan, Precision
from ...model.words import MeetingKind
from ..days.days import find_dates
from ..expressions import Guarded
from ..names.subject import Subject
from ..page.page import Page
from ..sentences.background import without_background
from ..sentences.recalled import opens_months_before
from ..sentences.signals import Sentence, Signal
from ..sentences.years import is_of_an_earlier_year, is_of_years_ago
from ..text import Span
from ..words.kinds import ANY_KIND, KINDS
from ..words.numbers import UP_TO_NINTH
from .asides import without_asides

__all__ = ["tells_of_another", "without_the_past"]

# "The 2nd Meeting was hosted by Malta", and not "the 1st Session on fees" of a conference, which is a part of it.
_NUMBERED = re.compile(
    rf"The (?:\d{{1,3}}(?:st|nd|rd|th)|{UP_TO_NINTH}) (?:[A-Z][\w/-]* ){{0,4}}?"
    r"(?P<kind>Conference|Forum|Meeting|Session)\b(?! (?:Chair|day|on)\b)"
)
# "It was recalled that the 2nd Meeting was hosted by Malta", "they were informed of the 2nd Meeting, which".
_TOLD_OF = re.compile(
    r"[^.;,\n]{2,60}? (?:was|were) (?:briefed|informed|recalled|reminded|told) (?:about|of|on|that) "
    r"(?:its |the |their )?"
)
# "It was held on the basis of the results of a workshop for 20 officers that took place in Riga in 2013".
_BUILT_ON = Guarded(
    r"(?<!\w)(?:basis|conclusions|continuation|[Ff]ollow[- ]up|lessons|outcomes?|recommendations|results|success) "
    rf"(?:from|of|to) an? (?:[\w-]+ ){{0,5}}?{ANY_KIND}\b[^.;\n]{{0,80}}? in (?:[A-Z][a-z]+ )?"
    r"(?P<year>(?:19|20)\d\d)\b",
    ("basis", "conclusions", "continuation", "ollow", "lessons", "outcome", "recommendations", "results", "success"),
)
# No year is earlier than this one.
_FIRST_YEAR = 0


def tells_of_another(page: Page, sentence: Sentence, when: DateSpan | None, kind: MeetingKind) -> bool:
    """Whether a sentence names another meeting by its number, and says when that was, which is not when this was held.

    Without days it tells of another if it opens with that one's number, and with the word for a meeting of its `kind`.
    """
    if not sentence.has(Signal.OTHER_MEETING):
        return False
    days = [
        found.dates for found in find_dates(page.tokens, sentence.start, sentence.end, when.start if when else None)
    ]
    if not days:
        numbered = _NUMBERED.match(page.level, sentence.start, sentence.end)
        of_its_kind = numbered is not None and KINDS[numbered["kind"].lower()] is kind
        return of_its_kind or _only_speaks_of_it(page, sentence)
    if when is not None:
        return not any(one and one.overlaps(when) for one in days)
    return any(one is None or one.precision is Precision.DAY for one in days)


def without_the_past(page: Page, subject: Subject, when: DateSpan | None, on_others: set[int]) -> Page:
    """The page without what it tells of earlier years, of meetings that it recalls and of how things have been, and the
    sentences `on_others` that open with these: earlier than `when` the meeting was held, if that is known.
    """
    names, recalled = subject.places(), [name.place for name in subject.others if name.recalled]
    year = when.start.year if when else _FIRST_YEAR
    body = [one for one in page.body if not (one.start in on_others and _opens_with_another(page, one))]
    body = [_up_to_what_it_built_on(page, one, year) for one in body]
    body = [one for one in body if not is_of_an_earlier_year(page.level, one, year)]
    then = when and when.start
    body = [one for one in body if not _is_of_before(page, one, recalled, then) or one.holds_one_of(names)]
    others = [name.place for name in (*subject.others, *subject.beside) if name.numbers]
    body = without_asides(page, body, others, when, year)
    return page._replace(body=without_background(page.level, body, names, year))


def _up_to_what_it_built_on(page: Page, sentence: Sentence, year: int) -> Sentence:
    """A sentence, in which what stands of a meeting of an earlier year, on which the page's own builds, is of that."""
    built_on = _BUILT_ON.search(page.level, sentence.start, sentence.end) if sentence.has(Signal.FIGURES) else None
    earlier = built_on is not None and int(built_on["year"]) < year
    return sentence.with_place(built_on.start(), Signal.OTHER_TIME) if built_on and earlier else sentence


def _is_of_before(page: Page, sentence: Sentence, recalled: list[Span], then: date | None) -> bool:
    """Whether a sentence opens with a month before a day and names a meeting that is `recalled`, and no phase of this
    one, or tells of years ago.
    """
    if is_of_years_ago(page.level, sentence):
        return True
    opens = sentence.holds_one_of(recalled) and opens_months_before(page.level, sentence, then)
    return opens and page.level.find(" phase", sentence.start, sentence.end) < 0


def _opens_with_another(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence has another meeting for its subject: "a first workshop, held in Riga, was attended by"."""
    opens = min(sentence.places_of(Signal.OTHER_MEETING)) - sentence.start <= len("The ")
    return (opens or _only_speaks_of_it(page, sentence)) and page.level.find(" both ", sentence.start, sentence.end) < 0


def _only_speaks_of_it(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence comes to another meeting by words of telling: all of it was only told at the page's own.

    Not if it goes on: "they were briefed on the 2nd Meeting, and Malta spoke".
    """
    told = _TOLD_OF.fullmatch(page.level, sentence.start, min(sentence.places_of(Signal.OTHER_MEETING)))
    return told is not None and page.level.find(" and ", told.end(), sentence.end) < 0
