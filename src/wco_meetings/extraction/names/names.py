"""Names of meetings: where a page names one, its ordinals, its kind and the series that it belongs to.

Which of the names on a page is that of the meeting it tells of is a matter of where it stands: in the title, at the
start, with words of holding it, and not with words of other times.
"""

import re
from collections.abc import Iterator
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from ...model.series import Series
from ...model.words import MeetingKind
from ..page.page import Page
from ..sentences.other_times import of_another_time
from ..sentences.recalled import is_recalled, opens_months_before
from ..sentences.signals import Sentence, Signal
from ..sentences.years import opens_with_an_earlier_year
from ..text import Span, lies_in
from ..words.holding import GIVEN
from ..words.kinds import KIND, TRAININGS, kind_in
from ..words.missions import MISSION_OR_VISIT
from ..words.numbers import ORDINAL
from .bodies import body_that_met, with_its_body
from .by_kind import by_its_kind
from .days_told import days_told_with, has_days, lies_within, was_lately
from .named import Named
from .of_no_series import is_a_later_one, is_news, is_of_a_year, is_of_several
from .passing import called_off, is_in_passing, was_before
from .plain_names import plain_name
from .proper_names import proper_names
from .series_names import SeriesNames

__all__ = ["AND_ANOTHER", "ITS_DAYS", "ITS_DAYS_FOLLOW", "MeetingName", "find_names"]

# "From 1 to 5 May the WCO carried out a mission to Malta", and a workshop on one of these days further down.
_OPENING = 2
# "A course, with e-learning from 1 to 9 March, was held": the days of a part.
_A_PART_ON_DAYS = re.compile(r",? with [^.;,\n]{2,60} (?:between|from|on) \d")
_SITS = re.compile(r"\b(?:Committee|Council|Commission)\b")
_PLAIN_SENTENCES = 6

_BACK_TO_BACK = re.compile(
    r"(?i)\b(?:(?:immediately |directly )?(?:followed|preceded)(?:,? (?:from|on) [^.;\n]{3,40}?)? by|"
    r"back[ -]to[ -]back with|in conjunction with|"
    r"in parallel (?:with|to)|concurrently with|at the same time as|(?:directly|immediately|right) (?:after|before)|"
    r"held alongside|(?:in|on|at) the (?:margins?|sidelines?|fringes?) of|prior to which)\b"
)
# "The Amber Meeting (5-6 May) and the Cork Meeting, held on 7 May, were organized back to back".
ITS_DAYS = r"(?: \([^()\n]{1,60}\)|, (?:which was )?held [^,.;\n]{1,60},)?"
_BOTH_BACK_TO_BACK = re.compile(
    rf"{ITS_DAYS} (?:were|are|will be|took|take)\b[^.;:()\n]{{0,60}} (?P<said>back[ -]to[ -]back)\b"
)
# "A workshop, which took place from 5 to 6 May", "in Riga, Latvia, from 5 to 6 May".
ITS_DAYS_FOLLOW = re.compile(
    r",? (?:(?:(?:which |that )?(?:(?:was )?held|took place)|(?:in|at) (?:the )?[A-Z][\w'-]*)[^.;,\n]{0,60}"
    r"(?:, [A-Z][\w '-]{2,30},?)? (?:on|from) \d)"
)
"""What stands after the name of a meeting that was held on days of its own."""
# "With the help of the Beryl Conference (BC) it held the Amber Forum".
_HELD_A = tuple(
    f" {held} {a} "
    for held in ("held", "hosted", "organized", "organised", "conducted", "convened", "arranged", "staged")
    for a in ("a", "an", "the", "its")
)
_AND = re.compile(r",?(?: and| as well as)?(?: the)? ")
# "In the course of the 3rd Amber Conference, a workshop was held", "the 2nd Cork Meeting was held".
_AT_IT = re.compile(r"(?:Ahead|On the (?:eve|occasion)|In the (?:course|framework)) of the ")
_ONE_WAS = re.compile(
    rf"[^.;\n]{{0,80}}, (?:(?:an?|the(?= {ORDINAL} (?!(?:[a-z]+ )?(?:plenary|panel|round|session)))) "
    rf"[^.;,\n]{{0,80}}\b{KIND.pattern}[^.;\n]{{0,120}} was (?:{GIVEN})|"
    rf"[^.;,\n]{{2,80}} (?:{GIVEN}) an? [^.;,\n]{{0,60}}\b{KIND.pattern})\b"
)
# "The coming Amber Conference (Riga, 5-6 May) and the Cork Conference".
AND_ANOTHER = re.compile(rf"{ITS_DAYS},? (?:and|as well as) (?:the )?")
# "At the 8th Amber Forum in Riga in May 2012 and the 4th Session of the Beryl Committee".
_THERE_AND_AT = re.compile(r"(?: in [A-Z][\w' -]{2,30}?)?(?: in (?:[A-Z][a-z]+ )?(?:19|20)\d\d)?,? and (?:the )?")
# "At the Amber Committee's 3rd Session, the Cork Group's 5th Meeting and the Council's 20th Session".
_AND_A_BODYS = re.compile(r"(?:,|,? and) (?:the )?(?:[A-Z][\w-]* ){0,5}[A-Z][\w-]*'s ")
# "The Amber Group held a virtual meeting": the group has the name.
_SAYS_NO_MORE = re.compile(
    r"(?:(?:face-to-face|hybrid|in-person|own|on-?line|physical|regular|virtual|\w+-day) )*(?:meeting|session)"
)
# Where people only met there is no name.
_THEY_MET = re.compile(
    r"^(?:Gathered|Meeting)$|"
    r"\b(?:(?:will )?(?:assemble|convene|gather|meet)|met|gathered|convened|assembled|conferred|came|brought together|"
    r"visited|hosted|receiv(?:ed|ing)|sat|trained|travell?ed to|was in|welcom(?:ed|ing))\b.*|"
    r"(?:held|had) (?:an? )?"
)
# The least that speaks for the name of the meeting that a page tells of.
_CERTAIN = 1.0
# What stands below so many sentences is no less likely than what stands there.
_LATE_SENTENCE = 12

_LINK_REACH = 70
_FIRST_SENTENCES = 20
_MOST_NAMES = 60


class _Worth:
    """How much speaks for a name, or against it: with `_CERTAIN` left, it may be that of the page's meeting."""

    NUMBERED = 4.0
    """An ordinal, "the 3rd Amber Meeting": as much as its being held, its length and its days together."""
    NUMBERED_IN_TITLE = 6.0
    """An ordinal in the title: more than further down, since what the page is about stands there."""
    OF_A_SERIES = 2.5
    """A known series, "the Amber Committee": just more than being held, so that of two such names it comes first."""
    HELD = 2.0
    """Words of holding, "the Amber Forum was held", or the title: enough alone in the first sentences."""
    HELD_IT = 0.5
    """Words of holding right before a name, "held the Amber Forum": decides between two of a sentence."""
    LONG = 1.0
    """Three words or more, "the Amber Trade Forum": just enough at the top, and decides between two close by."""
    SURE = 1.0
    """A word that says that it was held, of a meeting without a name: people who only met are just `_CERTAIN`."""
    HAS_DAYS = 1.0
    """Days after a name without a number, "the Amber Forum, held from 5 to 6 May": as much as three words."""
    OPENS_ON_DAYS = 6.0
    """A page whose text begins with it and its days, "A forum was held from 5 to 6 May": with the words of holding,
    more than a number further down and its series, and less than these in the title."""
    OF_ANOTHER_TIME = 4.0
    """Against one of another time, "the 4th Amber Meeting will be held in May": as much as its number is worth."""
    IN_PASSING = 9.0
    """Against one in passing, "ahead of the Amber Forum": so much that none is certain then, but in the title."""
    OPENS = 4.0
    """A mission on days of its own with which a page opens: more than a workshop that was held in its course."""
    LATER = 0.5
    """Against a name, for each sentence before it: two of them are as much as three words."""
    PLAIN_TITLE = 1.0
    """Against one in a title without capitals around its kind, "Malta hosts a workshop": as much as three words."""


class MeetingName(NamedTuple):
    """A name found: its place, its ordinals, its kind, the series if it is certain, and how much speaks for it.

    `linked` is where the page says that it was held back to back with another, if it does; `ordinal` is where its
    ordinal stands, in the name or elsewhere. One `in_passing` stands there only because something happened at, before
    or after it, and one `recalled` was held some months before the page, whose own it is if no other was held lately.
    """

    start: int
    end: int
    name: str
    numbers: tuple[int, ...]
    kind: MeetingKind
    series: Series | None
    score: float
    linked: Span | None = None
    ordinal: Span | None = None
    in_passing: bool = False
    recalled: bool = False

    @property
    def place(self) -> Span:
        """Where the name stands."""
        return Span(self.start, self.end)

    @property
    def is_certain(self) -> bool:
        """Whether enough speaks for it to be that of the meeting that the page tells of."""
        return self.score >= _CERTAIN

    @property
    def is_called_first(self) -> bool:
        """Whether it is "the first workshop", which numbers none: there may never be another."""
        return self.name.lower().startswith("first ")


def find_names(page: Page, series: SeriesNames) -> list[MeetingName]:
    """The names of meetings in the title and the first sentences, in the order of the page.

    The last is what has no name but is the page's meeting, or one that comes before all others, again with a new score.
    """
    sentences = enumerate(page.sentences(_FIRST_SENTENCES))
    each = (name for number, one in sentences if one.has(Signal.KIND) for name in _named_in(page, number, one, series))
    found = [*islice(each, _MOST_NAMES)]
    certain = [name for name in found if name.is_certain and name.linked is None]
    text = page.level
    if not all(name.recalled for name in certain):
        opening = _it_opens_with(page, certain)
        most = max(name.score for name in certain)
        return [*found, _by_kind(page, opening)._replace(score=most + _Worth.OPENS)] if opening else found
    late = _of_late(page)
    if certain:
        # One of late that is only named comes before what is recalled: "he addressed the Amber Meeting on 5 March".
        others = (name for name in found if not (name.linked or name.in_passing))
        if own := max((name for name in others if was_lately(page, name.start)), key=attrgetter("score"), default=None):
            return [*found, own._replace(score=_CERTAIN)]
        late = [one for one in late if not opens_months_before(text, one, page.published)]
    unnamed = by_its_kind(text, None if certain else page.title, late)
    if not (certain or unnamed):
        return [*found, *islice(_where_something_happened(page, found), 1)]
    # "They met the Minister" and "a closing ceremony" come after what is recalled.
    is_one = unnamed and (not certain or unnamed.kind in TRAININGS or MISSION_OR_VISIT.search(text, *unnamed.place))
    return [*found, _by_kind(page, unnamed)] if unnamed and is_one else found


def _where_something_happened(page: Page, found: list[MeetingName]) -> Iterator[MeetingName]:
    """Those of a series on days of their own, lately, of which a page only tells what happened there.

    "Malta presented a plan at the 3rd Session of the Amber Committee in Riga from 5 to 7 May."
    """
    for name in found:
        dated = name.in_passing and name.series and ITS_DAYS_FOLLOW.match(page.level, name.end)
        sentence = page.sentence_at(name.start)
        if dated and was_lately(page, name.start) and not called_off(page.level, sentence, name.place):
            yield name._replace(score=_CERTAIN, in_passing=False)


def _it_opens_with(page: Page, certain: list[MeetingName]) -> Named | None:
    """What a page begins with on days of its own, and comes before the meetings that it names further down."""
    return _a_training(page, certain) or _a_mission(page, certain)


def _a_training(page: Page, certain: list[MeetingName]) -> Named | None:
    """The workshop or the like with which a page begins that has only meetings of other kinds further down."""
    # "The WCO held a workshop in Riga. A second workshop was held in Oslo."
    if any(name.kind in TRAININGS and not is_a_later_one(name.name) for name in certain):
        return None
    opening = _opening(page, certain, 1)
    if opening is None or opening.kind not in TRAININGS or _A_PART_ON_DAYS.match(page.level, opening.place.end):
        return None
    start = opening.place.start
    return opening if has_days(page, start) and was_lately(page, start) else None


def _a_mission(page: Page, certain: list[MeetingName]) -> Named | None:
    """The mission, on days of its own, with which a page begins that has workshops in small letters further down."""
    opening = _opening(page, certain, _OPENING) if all(name.name[0].islower() for name in certain) else None
    if opening is None or not MISSION_OR_VISIT.search(page.level, *opening.place):
        return None
    days = days_told_with(page, opening.place.start)
    dated = (name for name in certain if ITS_DAYS_FOLLOW.match(page.level, name.end))
    within = all(lies_within(page, name.start, days) for name in dated)
    return opening if within and was_lately(page, opening.place.start) else None


def _opening(page: Page, certain: list[MeetingName], most: int) -> Named | None:
    """What so many sentences at the top surely say was held, without a name, if none that is certain stands there."""
    first = page.body[:most]
    if not first or certain[0].start < first[-1].end:
        return None
    opening = by_its_kind(page.level, None, first)
    return opening if opening and opening.sure else None


def _of_late(page: Page) -> list[Sentence]:
    """The sentences that don't open with a year that is long past on the day of the page."""
    day = page.published
    return [one for one in page.body if not (day and opens_with_an_earlier_year(page.level, one, day.year - 1))]


def _named_in(page: Page, number: int, sentence: Sentence, series: SeriesNames) -> Iterator[MeetingName]:
    """The names in a sentence, and the body that met, where all of them stand there in passing."""
    text, is_title, is_early = page.level, sentence is page.title, number < _PLAIN_SENTENCES
    names = proper_names(text, sentence)
    late = _Worth.LATER * min(number, _LATE_SENTENCE) + _Worth.PLAIN_TITLE * (is_title and not names)
    met = body_that_met(text, sentence, series) if is_early else None
    if is_early and not names and (is_title or sentence.has(Signal.HELD | Signal.FIGURES)):
        names = [one for one in [plain_name(text, sentence)] if one and not (met and _is_of_body(text, met, one))]
    all_in_passing = True
    before: MeetingName | None = None
    for name in names:
        weighed = _weighed(page, sentence, name, names, series)
        if before and before.in_passing and _goes_on(text, before, weighed, name):
            weighed = weighed._replace(in_passing=True, score=weighed.score - _Worth.IN_PASSING)
        yield weighed._replace(score=weighed.score - late)
        before = weighed
        all_in_passing &= weighed.in_passing
    if met and all_in_passing and not lies_in(met.place.start, [name.place for name in names]):
        weighed = _weighed(page, sentence, met, names, series)
        yield weighed._replace(score=weighed.score + _Worth.HELD * (not sentence.has(Signal.HELD)) - late)


def _is_of_body(text: str, met: Named, plain: Named) -> bool:
    """Whether a name in small letters says only that a body met: "the Amber Group held a virtual meeting"."""
    return met.place.end <= plain.place.start and _SAYS_NO_MORE.fullmatch(text, *plain.place) is not None


def _goes_on(text: str, before: MeetingName, weighed: MeetingName, name: Named) -> bool:
    """Whether a name goes on a list of meetings: "at the 3rd Session and the Cork Group's 5th Meeting"."""
    joined = any(one.fullmatch(text, before.end, weighed.start) for one in (AND_ANOTHER, _THERE_AND_AT))
    return joined or bool(_AND_A_BODYS.fullmatch(text, before.end, name.place.start))


def _by_kind(page: Page, unnamed: Named) -> MeetingName:
    text, (place, numbers, kind, sure, ordinal) = page.level, unnamed
    name = _THEY_MET.sub("", text[place.start : place.end]) or ("training" if kind in TRAININGS else str(kind))
    if text.endswith((" its ", " own "), 0, place.start):
        name = with_its_body(text, page.sentence_at(place.start), place)[1]
    return MeetingName(
        *place,
        name=name,
        numbers=() if is_news(text, place, numbers, kind) else numbers,
        kind=kind,
        series=None,
        score=_CERTAIN + _Worth.SURE * sure,
        ordinal=ordinal,
    )


def _weighed(page: Page, sentence: Sentence, found: Named, names: list[Named], series: SeriesNames) -> MeetingName:
    """A name with its series and with what speaks for it, wherever on the page its sentence stands.

    Words of a link lead to the next of the sentence's `names`, and to those joined to it, but to none further on.
    """
    text, numbers = page.level, found.numbers
    span, name = with_its_body(text, sentence, found.place)
    known = series.named(name)
    if known is None and numbers and len(name.split()) < 3:
        known = series.with_acronym(text[sentence.start : sentence.end])
        name = f"{name} of the {known.acronym}" if known else name
    weighed = MeetingName(
        *span,
        name=name,
        numbers=numbers,
        kind=MeetingKind.SESSION if len(numbers) > 1 and _SITS.search(name) else kind_in(known, found.kind),
        series=known,
        score=0.0,
        linked=_link_before(text, sentence, span, names) or _said_of_both(text, sentence, span, names),
        ordinal=found.ordinal,
        in_passing=_stands_in_passing(text, sentence, found.place, span, names),
        recalled=is_recalled(text, sentence, span, page.published),
    )
    is_title, no_number = sentence is page.title, is_news(text, span, numbers, weighed.kind)
    score = _speaking_for(page, sentence, weighed._replace(numbers=()) if is_title and no_number else weighed, names)
    of_theirs = text.endswith((" its ", " their "), 0, found.place.start)
    several = numbers and not (is_title or of_theirs) and is_of_several(name)
    counts_none = no_number or several or is_of_a_year(text, span)
    return weighed._replace(score=score, numbers=() if counts_none else numbers)


def _speaking_for(page: Page, sentence: Sentence, name: MeetingName, names: list[Named]) -> float:
    """How much speaks for a name in its sentence."""
    is_title, numbered = sentence is page.title, bool(name.numbers)
    worth = (_Worth.NUMBERED_IN_TITLE if is_title else _Worth.NUMBERED) * numbered
    worth += _Worth.OF_A_SERIES * (name.series is not None and (numbered or name.name[0].isupper()))
    worth += _Worth.HELD * (is_title or sentence.has(Signal.HELD))
    worth += _Worth.HELD_IT * page.level.endswith(_HELD_A, sentence.start, name.start)
    worth += _Worth.HAS_DAYS * (not numbered and ITS_DAYS_FOLLOW.match(page.level, name.end) is not None)
    if not (name.in_passing or any(one.numbers for one in names)):
        worth += _Worth.OPENS_ON_DAYS * _opens_on_days(page, sentence, name)
    worth += _Worth.LONG * (len(name.name.split()) > 2) - _Worth.IN_PASSING * name.in_passing
    return worth - _Worth.OF_ANOTHER_TIME * (not is_title and of_another_time(sentence, name.start))


def _opens_on_days(page: Page, sentence: Sentence, name: MeetingName) -> bool:
    """Whether the text of a page begins by telling that the meeting that it, or the title, names was held on days."""
    first = page.body[0] if page.body else sentence
    if not first.has(Signal.HELD):
        return False
    if sentence is page.title:
        if not first.has(Signal.KIND) or first.has(Signal.ORDINAL | Signal.OTHER_TIME):
            return False  # "the second workshop was held" says more
        return not any(one.numbers for one in proper_names(page.level, first)) and has_days(page, first.start)
    return sentence is first and not of_another_time(sentence, name.start) and has_days(page, first.start)


def _stands_in_passing(text: str, sentence: Sentence, place: Span, span: Span, names: list[Named]) -> bool:
    """Whether a name, which has the span with that of its body, stands there only because of another of the `names`, or
    of what happened at it, before or after it.
    """
    leads_on = any(one.place.start > span.start for one in names)
    at_it = _AT_IT.fullmatch(text, sentence.start, span.start) and _ONE_WAS.match(text, span.end, sentence.end)
    # "The Meeting, set up by the Group, held its 3rd Session": what set it up is not what held it.
    said = place if text.endswith(" its ", 0, place.start) else span
    # "Before the 6th Amber Meeting, they met for the 3rd Cork Forum".
    was_led_to = leads_on and was_before(text, sentence, span.start)
    return was_led_to or bool(at_it) or is_in_passing(text, sentence, said, place.start)


def _link_before(text: str, sentence: Sentence, span: Span, names: list[Named]) -> Span | None:
    """The words that link a meeting to another, and lead to its name or to one that is joined to it."""
    places = [one.place for one in names if one.place.end <= span.start]
    # "Back to back with the Amber Meeting, the Cork one was held": a comma joins no names there.
    joint = AND_ANOTHER if places and _BACK_TO_BACK.match(text, sentence.start) else _AND
    earlier = (place.start for place in places if not joint.fullmatch(text, place.end, span.start))
    link = _BACK_TO_BACK.search(text, max(sentence.start, span.start - _LINK_REACH, *earlier), span.start)
    return Span(*link.span()) if link else None


def _said_of_both(text: str, sentence: Sentence, span: Span, names: list[Named]) -> Span | None:
    """Where a sentence says that a meeting was held back to back with the one named before it."""
    both = _BOTH_BACK_TO_BACK.match(text, span.end, sentence.end)
    pair = both and any(AND_ANOTHER.fullmatch(text, one.place.end, span.start) for one in names)
    return Span(*both.span("said")) if both and pair else None
