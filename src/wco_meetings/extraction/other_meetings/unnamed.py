"""Other meetings of a page that it gives no name: known by the body that met, or by the word for what was held."""

import re
from collections.abc import Iterator

from ...model.words import MeetingKind
from ..days.days import FoundDate
from ..names.by_kind import by_its_kind
from ..names.held import is_only_said
from ..names.names import MeetingName
from ..names.passing import BEFORE_IT
from ..names.plain_names import Named, plain_name
from ..page.page import Page
from ..sentences.signals import Signal
from ..text import Span
from ..time_and_place.dated import days_by_sentence
from ..words.kinds import ANY_KIND, KIND, KIND_WORDS, KINDS

__all__ = ["PART", "without_names"]

PART = re.compile(
    r"\b(?:bilateral|bureau|ceremony|closing|courtesy|debriefing|dinner|informal|opening|plenary|press|reception|"
    r"tour|visit|"
    r"wrap-up)\b",
    re.IGNORECASE,
)
"""What is a part of a meeting, or was held besides it by some."""
# "It was followed, in Oslo from 4 to 8 April, by an accreditation workshop", "preceded by the Amber Steering Group".
_THEN_FOLLOWED = re.compile(
    r"\b(?:followed|preceded)\b[^.;\n]{0,60}? by "
    rf"(?:(?P<a>an? )|the (?:{ANY_KIND} of the )?(?P<it>(?:[A-Z][\w'/-]* ){{1,6}}(?:Committee|Council|Group)\b))"
)
# "The Heads of the Training Centres met on 7 May", "the Amber Group (AG) had met in Riga from 5 to 7 May", "the Amber
# Committee opened the week on 5 May".
_HEADS = (
    r"(?:[Hh]eads|Directors[ -]General|Commissioners)(?: of(?: (?:the|of|and|customs|region|[A-Z][\w'/-]*)){1,14})?"
)
_BODY = (
    r"(?P<it>(?:[A-Z][\w'/-]* |of |the |for |on |and ){0,10}?"
    rf"(?:Commission|Committee|Council|Group|Team|{_HEADS})(?: \([A-Z][\w/-]{{1,9}}\))?(?: of the [A-Z]{{2,5}})?)"
)
_MET = (
    r"(?:met|gathered|convened|came together|assembled|sat|was (?:convened|in session)|"
    r"(?:opened|closed) the (?:series|week)|"
    r"(?:[Ss]ession|[Mm]eeting)s?(?: \([\w/ ]{3,20}\))? (?:(?:was|were) (?:also |then )?held|took place)|"
    r"(?:held|had) (?:an?|its|their) (?:[\w-]+ ){0,4}?(?:meeting|session))"
)
_BODY_MET = re.compile(
    rf"\b[Tt]he {_BODY}(?: had)?(?: also| then)? {_MET}(?: for the [\w-]+ time)?"
    r"(?: (?:in|at)(?: [A-Z][\w'-]*,?){1,4}| (?:in|at) the same \w+)?,? (?:on|from|between) (?:the )?$"
)
# "On 16 May, at the same venue, the Heads of Customs met the private sector".
_ON_THOSE_DAYS = r",?(?: (?:in|at) [^.;,\n]{3,40},)? "
_THEN_MET = re.compile(rf"{_ON_THOSE_DAYS}the {_BODY} (?:also |then )?{_MET}\b")
# "On 27 June, the Amber Group met the Beryl Team for their annual dialogue".
_MET_FOR = re.compile(
    rf"{_ON_THOSE_DAYS}[^.;,\n]{{3,80}}? (?:met|came together|gathered)\b[^.;,\n]{{0,80}}? for (?:an?|the|their|its) "
    rf"(?P<it>(?:[\w-]+ ){{0,3}}?(?P<kind>{KIND.pattern}))"
)
# "From 16 to 18 May it was the turn of the Amber Committee", "of the Europe region", "of South America".
_TURN = re.compile(
    rf"{_ON_THOSE_DAYS}it was the turn of (?:the )?"
    r"(?P<it>(?>[A-Z][\w'/-]*(?: (?:[A-Z][\w'/-]*|\([A-Z][^()\n]{1,20}\)|and|for|of|on|region|the)\b){0,12}))"
    r"(?! to\b)"
)
# "A preparatory meeting of experts, held from 12 to 14 March, had drawn up the recommendations", "a seminar on ports
# followed on 9 May".
_PUT_IN = re.compile(
    rf"An? (?P<it>(?:[\w'/-]+ ){{0,4}}?(?P<kind>{KIND.pattern})(?: (?:of|for|on)(?: [\w'/-]+){{1,6}}?)?)"
    r"(?:, (?:which (?:was|had been) )?held| (?:then )?followed)(?: in [A-Z][\w'-]*,?)? (?:from|on|between) (?:the )?"
)
# "On 7 May it held a workshop on fees, and on 9 May a seminar on ports".
_AND_ON = re.compile(r",? and (?:then )?(?:from|on) (?:the )?$")
_A_FURTHER = re.compile(r",?(?: in [A-Z][\w'-]*,?)? (?=an? )")
# "A second workshop was held in Oslo from 15 to 19 July", "Another such seminar followed".
_ANOTHER = re.compile(
    r"(?:Another|One more|(?:A|The) (?:fourth|further|parallel|second|separate|similar|third)) "
    rf"(?:[\w'/-]+ ){{0,4}}?{KIND.pattern}(?=[^.;\n]* (?:followed|took place|was|were)\b)"
)
# "Heads of Customs" and "South America" met: that says who, but not what it was.
_SAYS_WHAT = re.compile(rf"\b(?:{ANY_KIND}|Commission|Committee|Council|Group|Team)")
_BODY_REACH = 200
_DAYS_FIRST = ("On ", "On the ", "From ", "Between ")


def without_names(page: Page, main: MeetingName, found: list[FoundDate]) -> Iterator[tuple[MeetingName, FoundDate]]:
    """Other meetings than the page's `main` one without a name of their own, each with the days in its sentence."""
    for number, here in days_by_sentence(page, found).items():
        followed, opened_with = _followed(page, number), _opened_with(page, number, main)
        for when in here:
            met = _met(page, number, when) or _then_met(page, number, when, main) or _and_on(page, number, when)
            held = followed or met or opened_with
            spoken_of = held and held is not opened_with and is_only_said(page, when.start)
            if held and not spoken_of and not PART.search(page.level, *held.place):
                place, numbers, kind, _, ordinal = held
                name = page.level[place.start : place.end]
                name = name if _SAYS_WHAT.search(name) else f"{kind} of {name}"
                yield MeetingName(*place, name, numbers, kind, series=None, score=0.0, ordinal=ordinal), when


def _followed(page: Page, number: int) -> Named | None:
    """What followed on the page's meeting: "it was followed, in Oslo, by an accreditation workshop"."""
    sentence = page.body[number]
    followed = _THEN_FOLLOWED.search(page.level, *sentence.span)
    if followed and followed["a"]:
        return plain_name(page.level, sentence._replace(start=followed.start("a")))
    return followed and _named(followed)


def _met(page: Page, number: int, when: FoundDate) -> Named | None:
    """The body that met on days: "the Heads of the Training Centres met on 7 May"."""
    start = page.body[number].start
    if put_in := _PUT_IN.fullmatch(page.level, start, when.start):
        return _named(put_in)
    met = _BODY_MET.search(page.level, max(start, when.start - _BODY_REACH), when.start)
    return met and _named(met)


def _and_on(page: Page, number: int, when: FoundDate) -> Named | None:
    """What a sentence that says what was held goes on to name after further days: "…, and on 9 May a seminar"."""
    sentence = page.body[number]
    is_further = sentence.has(Signal.HELD) and _AND_ON.search(page.level, sentence.start, when.start)
    a_further = _A_FURTHER.match(page.level, when.end, sentence.end) if is_further else None
    return plain_name(page.level, sentence._replace(start=a_further.end())) if a_further else None


def _then_met(page: Page, number: int, when: FoundDate, main: MeetingName) -> Named | None:
    """Who met on the days with which a sentence begins, or, where that begins a line, for what: "on 16 May it was the
    turn of the Amber Committee".
    """
    start, end = page.body[number].span
    if page.level[start : when.start] not in _DAYS_FIRST:
        return None
    opens_line = page.opens_line(number)
    if opens_line and (turn := _TURN.match(page.level, when.end, end)):
        return _named(turn)._replace(kind=main.kind)
    if opens_line and (what := _MET_FOR.match(page.level, when.end, end)):
        return _named(what)
    met = _THEN_MET.match(page.level, when.end, end)
    return _named(met) if met and (opens_line or met["it"] not in main.name) else None


def _named(found: re.Match[str]) -> Named:
    """A meeting by the words for it, of the kind that these say, or by those for the body that met."""
    kind = found.groupdict().get("kind")
    return Named(Span(*found.span("it")), (), KINDS[KIND_WORDS[kind]] if kind else MeetingKind.MEETING)


def _opened_with(page: Page, number: int, main: MeetingName) -> Named | None:
    """What a line, or a sentence on what was before or after, says was held: "On 14-15 May, they held a workshop".

    "The workshop" is another meeting where the page's own is of another sort.
    """
    sentence = page.body[number]
    start, end = sentence.span
    if sentence.has(Signal.HELD) and _ANOTHER.match(page.level, start, end):
        further = by_its_kind(page.level, None, [sentence.without(Signal.OTHER_TIME)])
        return further and further._replace(numbers=(), ordinal=None)  # "the second" of two numbers no series
    before_it = BEFORE_IT.match(page.level, start, end)
    opens = before_it or page.opens_line(number)
    piece = sentence._replace(start=before_it.end()) if before_it else sentence
    held = by_its_kind(page.level, None, [piece]) if opens and sentence.has(Signal.HELD) else None
    if held is None or page.level.find(" will ", start, held.place.start) >= 0:
        return None
    if is_only_said(page, held.place.start):
        return None
    if page.level.endswith((" a ", " an ", "\nA ", "\nAn "), 0, held.place.start):
        return held
    is_known = page.level[start : held.place.start] == "The "
    return held if is_known and held.kind not in (MeetingKind.MEETING, MeetingKind.SESSION, main.kind) else None
