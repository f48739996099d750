"""What a sentence on the page's meeting puts in on another one: on that of another year, one that had been held before,
or one with a number of its own, after its name.
"""

import re
from collections.abc import Iterable

from ...model.dates import DateSpan
from ..days.days import find_dates
from ..expressions import Guarded
from ..page.page import Page
from ..sentences.openings import WAS_BEFORE
from ..sentences.signals import Sentence, Signal
from ..text import Span
from ..words.holding import GIVEN
from ..words.kinds import ANY_KIND

__all__ = ["without_asides"]

# "The seminar of 2016, hosted by Malta", "Malta, which chaired the 2016 Forum".
_OF_A_YEAR = Guarded(
    rf"\b(?:(?:{ANY_KIND}|[Ee]dition|[Oo]ne|[Tt]hat|[Tt]hose) of (?P<year>(?:19|20)\d\d)\b|"
    rf"(?:[Tt]he|its) (?P<of>(?:19|20)\d\d) (?:[\w-]+ ){{0,3}}?(?:{ANY_KIND}|[Ee]dition(?! of\b))\b)",
    (" of 19", " of 20", "he 19", "he 20", "its 19", "its 20"),
)
# "Malta had held a workshop in March", where this one was in May; not "Malta had arranged the workshop".
_HAD_HELD = Guarded(
    rf"\bhad (?:also |already |[a-z]+ly )?(?:{GIVEN}|attended|chaired) "
    r"(?:an?|another|one|similar|such|three|two|(?:the|its) (?:first|last|previous|same|similar))\b",
    ("had ",),
)
# "It built on a workshop on fees, which was held in Oslo on 3 March", where this one was in May.
_WHICH_WAS = Guarded(
    rf"\b{ANY_KIND}\b(?: (?:about|for|in|of|on|under) [^.;,\n]{{2,60}}?)?(?P<aside>,? (?:that|which)) "
    rf"(?:(?:had been|was|were) (?:{GIVEN})|took place)\b",
    (" that ", " which "),
)
_GOES_ON = re.compile(r"; |, (?=(?:and|but|while|it|they|the)\b|[A-Z])| and(?= (?:was|were)\b)")
# "The 3rd Amber Meeting on 5 May, which Malta attended", "the 3rd one (Riga, 5 May), chaired by Malta".
_THEN_TELLS = re.compile(
    r"(?:,? (?:from|in|of|on) [^,;.\n]{2,60}| \([^()\n]{2,60}\)){0,3}"
    rf"(?P<aside>(?: that|,? (?:(?:at|by|during|for|in|of|to) )?(?:which|whose|where))\b|"
    rf"(?: that|,) (?:(?:were|was|had been) )?(?:attended|chaired|co-chaired|gathering|{GIVEN}|led|opened) )"
)
# "After the 3rd Amber Meeting, which Malta attended, it met", "it followed the 3rd one, which Malta attended; it met".
_IT_DID = re.compile(
    r"[^;\n]{0,200}?, (?=(?:it|they|this)\b|the (?:[\w-]+ ){1,6}?(?:adopted|began|gathered|held|met|took|was|were)\b)"
)
_NEXT = re.compile(r"[^;\n]{0,400}; ")
# "The 7th Amber Meeting and the 3rd Beryl Meeting, hosted by Malta".
_LISTED = (" and the ", " and its ", " and ")


def without_asides(
    page: Page, body: list[Sentence], others: Iterable[Span], when: DateSpan | None, year: int
) -> list[Sentence]:
    """The sentences without what they tell of meetings that `others` name, or of ones that were held on other days than
    `when`, and with the places at which they come to one that was held in another `year`, or before, as another time.
    """
    named = [*others]
    told: list[Sentence] = []
    for sentence in body:
        other = next((one for one in named if sentence.start <= one.start < sentence.end), None) if named else None
        pieces = _around(page.level, sentence, other) if other else _around_one_on_other_days(page, sentence, when)
        told += [_with_other_times(page.level, one, year) for one in pieces]
    return told


def _around(text: str, sentence: Sentence, other: Span) -> list[Sentence]:
    """What a sentence says before what it tells of another meeting after its name, and after that if it opens with it.

    All of it where it opens with the name: such a sentence is of the other as a whole, or of neither.
    """
    opens = other.start - sentence.start <= len("The ")
    then = _THEN_TELLS.match(text, other.end, sentence.end)
    if then is None or opens or text.endswith(_LISTED, 0, other.start):
        return [sentence]
    led = WAS_BEFORE.match(text, sentence.start, then.start("aside"))
    return _without(sentence, then, (_IT_DID if led else _NEXT).match(text, then.end(), sentence.end))


def _around_one_on_other_days(page: Page, sentence: Sentence, when: DateSpan | None) -> list[Sentence]:
    """What a sentence says before what it puts in on a meeting without a number that was held on days of its own, and
    what it goes on with.
    """
    if when is None or not (sentence.has(Signal.FIGURES) and sentence.has(Signal.KIND)):
        return [sentence]
    which = _WHICH_WAS.search(page.level, sentence.start, sentence.end)
    if which is None:
        return [sentence]
    found = find_dates(page.tokens, which.end(), sentence.end, when.start)
    if not found or not all(one.is_exact and one.dates and not one.dates.overlaps(when) for one in found):
        return [sentence]
    return _without(sentence, which, _GOES_ON.search(page.level, found[0].end, sentence.end))


def _without(sentence: Sentence, other: re.Match[str], goes_on: re.Match[str] | None) -> list[Sentence]:
    """A sentence up to the aside on another meeting, and what it `goes_on` with, if it does."""
    before = sentence.part(sentence.start, other.start("aside"))
    return [before, sentence.part(goes_on.end(), sentence.end)] if goes_on else [before]


def _with_other_times(text: str, sentence: Sentence, year: int) -> Sentence:
    """A sentence in which a meeting of another year, or one that had been held before, is of another time."""
    here = sentence.start, sentence.end
    of_a_year = _OF_A_YEAR.search(text, *here) if year and sentence.has(Signal.FIGURES) else None
    if of_a_year and int(of_a_year["year"] or of_a_year["of"]) != year:
        sentence = sentence.with_place(of_a_year.start(), Signal.OTHER_TIME)
    had_held = _HAD_HELD.search(text, *here) if sentence.has(Signal.HELD) else None
    return sentence.with_place(had_held.start(), Signal.OTHER_TIME) if had_held else sentence
