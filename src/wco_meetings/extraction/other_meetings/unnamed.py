"""Other meetings of a page that it gives no name: known by the body that met, or by the word for what was held."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from ...model.words import MeetingKind
from ..days.days import AND_DAYS, FoundDate
from ..names.bodies import with_its_body
from ..names.by_kind import by_its_kind
from ..names.held import is_only_said, says_it_was_held_after
from ..names.named import Named
from ..names.names import MeetingName
from ..names.passing import BEFORE_IT
from ..names.plain_names import plain_name
from ..names.subject import Subject
from ..page.page import Page
from ..sentences.openings import opens_on
from ..sentences.signals import Sentence, Signal
from ..text import Span
from ..words.kinds import ANY_KIND, KIND, KIND_WORDS, KINDS
from .bodies_met import FOLLOWED_BY, body_after_its_days, body_before_its_days
from .clauses import clause_of
from .counted_off import plain_kind
from .naming import acronyms_of

__all__ = ["PART", "without_names"]

PART = re.compile(
    r"\b(?:bilateral|bureau|ceremony|closing|courtesy|debriefing|dinner|informal|opening|plenary|press|reception|"
    r"tour|visit|"
    r"wrap-up)\b",
    re.IGNORECASE,
)
"""What is a part of a meeting, or was held besides it by some."""
# "On 27 June, the Amber Group met the Beryl Team for their annual dialogue".
_ON_THOSE_DAYS = r",?(?: (?:in|at) [^.;,\n]{3,40},)? "
_FOR_IT = rf" for (?:an?|the|their|its) (?P<it>(?:[\w-]+ ){{0,3}}?(?P<kind>{KIND.pattern}))"
_MET_FOR = re.compile(
    rf"{_ON_THOSE_DAYS}[^.;,\n]{{3,80}}? (?:met|came together|gathered|received|remained|stayed|welcomed)\b"
    rf"[^.;,\n]{{0,80}}?{_FOR_IT}"
)
# "The administrators gathered on 14 April for a regional meeting".
_GATHERED_ON = re.compile(r"\b(?:assembled|came together|convened|gathered|met) (?:on|from|between) (?:the )?$")
_THEN_FOR = re.compile(_FOR_IT)
# "The day before, 6 June, was set aside for a workshop on fees".
_SET_ASIDE = re.compile(
    rf",? was (?:devoted to|reserved for|set aside for) an? (?P<it>(?:[\w-]+ ){{0,3}}?(?P<kind>{KIND.pattern}))"
)
# "From 16 to 18 May it was the turn of the Amber Committee", "of the Europe region", "of South America".
_TURN = re.compile(
    rf"{_ON_THOSE_DAYS}it was the turn of (?:the )?"
    r"(?P<it>(?>[A-Z][\w'/-]*(?: (?:[A-Z][\w'/-]*|\([A-Z][^()\n]{1,20}\)|and|for|of|on|region|the)\b){0,12}))"
    r"(?! to\b)"
)
# "A preparatory meeting of experts, held from 12 to 14 March, had drawn up the recommendations", "a seminar on ports
# followed on 9 May", "a meeting of experts preceded the Conference on 9 May".
_PUT_IN = re.compile(
    rf"An? (?P<it>(?:[\w'/-]+ ){{0,4}}?(?P<kind>{KIND.pattern})(?: (?:of|for|on)(?: [\w'/-]+){{1,7}}?)?)"
    r"(?:, (?:which (?:was|had been) )?held|(?:, [^.;\n]{3,80},)? (?:then )?(?:followed|(?:closed|followed|opened|"
    r"preceded) the (?:[\w-]+ ){0,2}[\w-]+))(?: in [A-Z][\w'-]*,?)? (?:from|on|between) (?:the )?"
)
# "On 7 May it held a workshop on fees, and on 9 May a seminar on ports".
_AND_ON = re.compile(r",? and (?:then )?(?:from|on) (?:the )?$")
_A_FURTHER = re.compile(r",?(?: in [A-Z][\w'-]*,?| (?:at|in) the same \w+,)? (?=an? )")
# "A second workshop was held in Oslo from 15 to 19 July", "Another such seminar followed".
_ANOTHER = re.compile(
    r"(?:Another|One more|(?:A|The) (?:fourth|further|parallel|second|separate|similar|third)) "
    rf"(?:[\w'/-]+ ){{0,4}}?{KIND.pattern}(?=[^.;\n]* (?:followed|took place|was|were)\b)"
)
_FOLLOWED = re.compile(r"[^.;\n]{0,80}? (?P<said>followed|preceded)\b")
# "Heads of Customs" and "South America" met: that says who, but not what it was.
_SAYS_WHAT = re.compile(rf"\b(?:{ANY_KIND}|Commission|Committee|Council|Group|Team)")
# "It followed a meeting held on 5 May".
_SAYS_NOTHING = ("event", "meeting", "session")
_WITH = (" between ", " of ", " with ")
# "On 5 May", "two days before, on 5 May", with which a sentence begins.
_DAYS_FIRST = re.compile(r"(?:(?:(?:[A-Z][\w-]*(?: [\w-]+){0,5}, )?(?:on|from|between)|On|From|Between) (?:the )?)?")
_THE = ("The ", "the ")
_ITS = (" its ", " their ", " own ")
_AN = (" a ", " an ", "\nA ", "\nAn ", ". A ", ". An ")


def without_names(
    page: Page, subject: Subject, days: Mapping[int, Sequence[FoundDate]], may_be: Callable[[FoundDate], bool]
) -> Iterator[tuple[MeetingName, FoundDate, Span | None]]:
    """Other meetings than the page's own without a name of their own, each with those of the `days` in its sentence,
    and the words that say that it followed on that or came before it; only on days that `may_be` another's.
    """
    names = (*subject.about, *subject.others, *subject.beside)
    for number, here in days.items():
        for at, when in enumerate(here):
            held = _held_on(page, number, here, at, subject) if may_be(when) else None
            if held is None or PART.search(page.level, *held.place) or _is_numbered(held.place, names):
                continue
            place, numbers, kind, _, ordinal = held
            said = page.level[place.start : place.end]
            if said in _SAYS_NOTHING and page.level.endswith(_ITS, 0, place.start):
                place, said = with_its_body(page.level, page.body[number], place)
            says_what = said not in _SAYS_NOTHING or page.level.startswith(_WITH, place.end)
            if says_what and said not in acronyms_of(page, names):
                name = _name(said, kind, subject.main)
                other = MeetingName(*place, name, numbers, kind, series=None, score=0.0, ordinal=ordinal)
                yield other, when, _link(page, clause_of(page, number, here, at), place)


def _name(said: str, kind: MeetingKind, main: MeetingName) -> str:
    """What a meeting is called: "Portuguese-speaking workshop" for "Portuguese-speaking one", if that is the sort."""
    if said.endswith(" one"):
        return said.removesuffix("one") + plain_kind(main)
    said = said.removeprefix("own ")
    return said if said.isupper() or _SAYS_WHAT.search(said) else f"{kind} of {said}"


def _is_numbered(place: Span, names: Iterable[MeetingName]) -> bool:
    """Whether one of the names with a number that a page gives its meetings stands there, and not "second workshop"."""
    numbered = (one for one in names if one.numbers and not one.name.islower())
    return any(one.start < place.end and place.start < one.end for one in numbered)


def _link(page: Page, clause: Sentence, place: Span) -> Span | None:
    """The words that link a meeting to the page's own: "it was followed by a seminar", "a seminar followed"."""
    before = FOLLOWED_BY.search(page.level, clause.start, place.end)
    said = before or _FOLLOWED.match(page.level, place.end, clause.end)
    return said and Span(*said.span("said"))


def _held_on(page: Page, number: int, here: Sequence[FoundDate], at: int, subject: Subject) -> Named | None:
    """What a sentence says was held on one of its days, `here[at]`."""
    when, clause = here[at], clause_of(page, number, here, at)
    if _ANOTHER.match(page.level, clause.start, clause.end):
        clause = clause.without(Signal.OTHER_TIME)  # "a similar workshop"
    met = (
        _put_in(page, number, when)
        or body_before_its_days(page, page.body[number], when, here[at - 1] if at else None)
        or _then_met(page, number, when, subject.main)
        or _and_on(page, number, when)
        or _gathered_for(page, number, when)
    )
    if met:
        return None if is_only_said(page, when.start, clause) else met
    near = here[max(0, at - 1) : at + 2]  # "from 5 to 6 and from 8 to 9 May": of one meeting, as it seems
    if any(AND_DAYS.fullmatch(page.level, one.end, other.start) for one, other in pairwise(near)):
        return None
    held = _followed(page, number, clause, subject.main) or _said_to_be_held(page, number, clause, subject.main)
    if held is None or is_only_said(page, held.place.start, clause):
        return None
    led_to_it = held.place.start > when.end and opens_on(page.level, page.body[number], when.start, when.end)
    return None if led_to_it else held


def _followed(page: Page, number: int, clause: Sentence, main: MeetingName) -> Named | None:
    """What followed on the page's meeting: "it was followed, in Oslo, by an accreditation workshop", "by one"."""
    followed = FOLLOWED_BY.search(page.level, page.body[number].start, clause.end)
    if followed is None or followed.end() < clause.start:
        return None
    if followed["one"]:
        return Named(Span(*followed.span("one")), (), main.kind)
    if followed["a"]:
        return plain_name(page.level, clause._replace(start=followed.start("a")))
    return _named(followed)


def _put_in(page: Page, number: int, when: FoundDate) -> Named | None:
    """What a sentence begins with, put in with its days: "a meeting of experts, held from 12 to 14 March, had"."""
    put_in = _PUT_IN.fullmatch(page.level, page.body[number].start, when.start)
    return put_in and _named(put_in)


def _and_on(page: Page, number: int, when: FoundDate) -> Named | None:
    """What a sentence that says what was held goes on to name after further days: "…, and on 9 May a seminar"."""
    sentence = page.body[number]
    is_further = sentence.has(Signal.HELD) and _AND_ON.search(page.level, sentence.start, when.start)
    a_further = _A_FURTHER.match(page.level, when.end, sentence.end) if is_further else None
    return plain_name(page.level, sentence._replace(start=a_further.end())) if a_further else None


def _gathered_for(page: Page, number: int, when: FoundDate) -> Named | None:
    """What people gathered for on days: "they gathered on 14 April for a regional meeting"."""
    start, end, *_ = page.body[number]
    gathered = _GATHERED_ON.search(page.level, start, when.start)
    what = gathered and _THEN_FOR.match(page.level, when.end, end)
    what = what or _SET_ASIDE.match(page.level, when.end, end)
    return what and _named(what)


def _then_met(page: Page, number: int, when: FoundDate, main: MeetingName) -> Named | None:
    """Who met on the days with which a sentence begins, or, where that begins a line, for what: "on 16 May it was the
    turn of the Amber Committee".
    """
    start, end, *_ = page.body[number]
    if not _DAYS_FIRST.fullmatch(page.level, start, when.start):
        return None
    opens_line = page.opens_line(number)
    if turn := _TURN.match(page.level, when.end, end):
        return _named(turn)._replace(kind=main.kind)
    if what := _MET_FOR.match(page.level, when.end, end):
        return _named(what)
    met = body_after_its_days(page, page.body[number], when)
    own = met and page.level[met.place.start : met.place.end] in main.name
    return met if opens_line or not own else None


def _named(found: re.Match[str]) -> Named:
    """A meeting by the words for it, of the kind that these say, or by those for the body that met."""
    kind = found.groupdict().get("kind")
    return Named(Span(*found.span("it")), (), KINDS[KIND_WORDS[kind]] if kind else MeetingKind.MEETING)


def _said_to_be_held(page: Page, number: int, clause: Sentence, main: MeetingName) -> Named | None:
    """What a sentence, or a clause of it, says was held: "on 14-15 May, they held a workshop".

    "The workshop" is another meeting where the page's own is of another sort.
    """
    sentence = page.body[number]
    if not sentence.has(Signal.HELD):
        return None
    if _ANOTHER.match(page.level, clause.start, clause.end):
        further = by_its_kind(page.level, None, [clause])
        return further and further._replace(numbers=(), ordinal=None)  # "the second" of two numbers no series
    before_it = BEFORE_IT.match(page.level, sentence.start, sentence.end)
    start = max(before_it.end() if before_it else 0, clause.start)
    held = by_its_kind(page.level, None, [clause._replace(start=start)])
    if held is None or page.level.find(" will ", sentence.start, held.place.start) >= 0:
        return None
    if " " not in main.name and page.level[held.place.start : held.place.end].lower() == main.name.lower():
        return None  # "a Workshop was held": what the page calls its own
    text, opens_line, sort = page.level, page.opens_line(number), (MeetingKind.MEETING, MeetingKind.SESSION, main.kind)
    if not (opens_line or _SAYS_WHAT.search(text, *held.place)):
        return None
    if text.endswith(_AN, 0, held.place.start):
        return held._replace(numbers=(), ordinal=None)  # "a second workshop" is not the second of a series
    if text.endswith(_ITS, 0, held.place.start):
        return held
    is_known = text[clause.start : held.place.start] in _THE and held.kind not in sort
    return held if is_known and (opens_line or says_it_was_held_after(text, held.place.end, clause.end)) else None
