"""Bodies that met: a committee or a group whose meeting a page calls by no more than its name, or by its session."""

import re
from collections.abc import Iterable

from ...model.series import Series
from ...model.words import MeetingKind, SeriesKind
from ..sentences.openings import WAS_BEFORE
from ..sentences.signals import Sentence
from ..text import Span
from ..words.administrations import THE_WCO
from ..words.calendar import ENGLISH_MONTH
from ..words.kinds import BODIES
from ..words.numbers import NTH_TIME, ordinal_value
from .named import Named
from .series_names import SeriesNames

__all__ = ["body_that_met", "with_its_body"]

_IS_BODY = re.compile(BODIES)
_BODY = re.compile(
    r"\b(?:[Tt]he|An?)(?: WCO's)? (?:annual |new |newly (?:created|established|formed) )?"
    r"((?:[A-Z][\w'/-]* |\d{4} |\([A-Z/]{2,8}\) |(?:of|on|for|and|the) ){0,16}?"
    rf"(?:Sub-Committee|{BODIES})"
    r"(?: (?:of|on|for) (?:(?:[A-Z][\w'/-]*|of|on|for|and|the)(?: (?:[A-Z][\w'/-]*|of|on|for|and|&|"
    r"the)){0,8}(?<! and)(?<! for)(?<! of)(?<! on)(?<! the)|[\"'][A-Z][^\"'\n]{2,80}[\"']))?(?: \([A-Z/]{2,8}\))?)"
)
_MET = re.compile(
    rf"(?: \([A-Z/]{{2,8}}\))?(?: of the {THE_WCO})?(?:, which [^,.;\n]{{2,40}},)?"
    r"(?: meeting| session| members)? (?:concluded|met|meets|convened|convenes|took place|was held|occurred|gathered|"
    r"gathers|came together|held|assembled|ended|opened|"
    r"closed(?! (?:the|an?)\b)|came to (?:an?|its)(?: \w+)? (?:close|end|conclusion))\b"
)
# "The PSCG held its meeting": by what a series is called for short.
_SHORT_NAME_MET = re.compile(
    r"(?<![\w-])[Tt]he (?:WCO(?:'s)? )?(?P<body>[A-Z]{3,8}) (?:also |then )?(?:convened|gathered|had|held|met) "
    r"(?=(?:an?|at|from|in|its|on|online|virtually)\b)"
)
_MET_THERE = re.compile(
    r"(?: [Rr]egion)?(?: members)? (?:met|meets|convened|gathered)"
    rf"(?: {NTH_TIME}| for its (?:\w+ )?meeting)?(?: again| virtually| online)? (?:on|from|in|at|between)\b"
)
# "The Amber Group, which met in Riga, adopted".
_WHICH = re.compile(r", (?:that|which)(?= )")
# "The Amber Group did not adopt the plan. It met in Riga".
_IT = re.compile(r"[.] It(?= )")
# "Gathered in Riga, the Amber Group discussed".
_GATHERED_THERE = re.compile(
    r"(?:Conven(?:ed|ing)|Gather(?:ed|ing)) (?:in|at|on) [^.;\n]{3,100}, (?:(?:the )?[Mm]embers of )?"
)
# "Malta convened the Amber Committee in Riga, Latvia, on 5 May", "On 5 May Malta convened the Amber Committee in Riga".
_CONVENED = re.compile(r" (?:assembled|convened|gathered|hosted|(?:played|was) host to|received|welcomed) $")
# "He addressed the Amber Committee at its house in Riga on 5 May", "On 5 May he addressed it at its house".
_ADDRESSED = re.compile(r" address(?:ed|es)(?: the \d+ [Mm]embers of)? $")
_AT_A_HOUSE = re.compile(r" (?:at|in) (?:the |its )?[A-Z](?P<then>[^;\n]{2,100}?,? on (?:\w+day,? )?(?:the )?\d)?")
_IN_A_PLACE = r" in [A-Z][\w' -]{2,30}(?:, (?:the )?[A-Z][\w' -]{2,30})?,?"
_THEN = re.compile(
    rf"(?:{_IN_A_PLACE})? (?:(?:between|from|on) (?:the )?(?:\w+day,? )?\d(?!\d{{3}})|"
    rf"in {ENGLISH_MONTH} \d|\(\d)"
)
_THERE = re.compile(_IN_A_PLACE)
_THAT_DAY = re.compile(r"(?:Between|From|On) (?:the )?\d")
_NTH_TIME = re.compile(rf"\b{NTH_TIME}\b")
_MET_AS = re.compile(r"\b(?:met|meeting|gathered|convened) as (?:the )?$")
# "After its adoption by the Council", "the report of the Council": not who held a meeting.
_OF_OTHERS = (" by ", " of ", " to ", " from ", " with ")
_HELD_ITS = re.compile(r"(?: (?:also|had|then))? (?:convened|had|held|opened) (?:its|their) ")
_IN_A_GROUP = "and|for|from|in|of|the|to|regional|national|capacity|building|contact|points|region"
# "The Contact Points for Capacity Building held their 2nd meeting", "in May, the Centres met in Riga for their 5th".
_NO_GROUP = r"(?!(?:After|At|Before|During|For|From|In|On|When|While)\b)"
_THEY_HELD = re.compile(
    r"(?:[A-Z][^.;,\n]{2,60}, (?:on [^.;,\n]{2,40}, )?(?=the ))?"
    rf"(?:[Tt]he )?(?P<who>{_NO_GROUP}(?:[A-Z(][\w'/()&-]*|{_IN_A_GROUP})"
    rf"(?:,? (?:[A-Z(][\w'/()&-]*|{_IN_A_GROUP}))*?) "
    r"(?:held|holds?|(?:assembled?|c[ao]me together|convened?|gather(?:ed)?|meet|met)\b(?:(?! and )[^.;\n]){0,80} for) "
    r"(?:its|their) $"
)
_MEET_OFTEN = re.compile(
    r"\b(?:[Cc]ent(?:er|re)s|Chairs|[Cc]oordinators|[Cc]orrespondents|Directors|Experts|Heads|Leaders|Managers|Network|"
    r"[Oo]ffices|Parties|[Pp]oints|RILOs|ROCBs|RTCs|Vice-Chairs)\b"
)
# "Held its 3rd Session in Riga, just before the Amber Committee met".
_ANOTHER_BESIDE = re.compile(r"\b(?:after|ahead|back|before|beside|eve|followed|prior)\b")


def body_that_met(text: str, sentence: Sentence, series: SeriesNames) -> Named | None:
    """A body that met, named without a word for its meeting: "the Enforcement Committee (EC) concluded".

    A body that no series has counts where the page says when or where it met, or how often.
    """
    for match in _bodies_in(text, sentence.start, sentence.end):
        name = Span(match.start(1), match.end(1))
        met_as = _MET_AS.search(text, max(sentence.start, match.start() - 24), match.start(1))
        if (met_as or _MET.match(text, match.end(), sentence.end)) and (known := series.match(match[1])):
            nth = _NTH_TIME.search(text, sentence.start, sentence.end)
            return _that_met(name, _kind_of(known, match[1]), nth)
        which = _WHICH.match(text, match.end()) if match.start() == sentence.start else None
        met = _MET_THERE.match(text, which.end() if which else match.end(), sentence.end)
        opens = match.start() == sentence.start and text.startswith(" ", match.end())
        it = _IT.match(text, sentence.end - 1) if opens else None
        if met := met or (_MET_THERE.match(text, it.end()) if it else None):
            return _that_met(name, MeetingKind.MEETING, met)
        that_day = _THAT_DAY.match(text, sentence.start, sentence.end)
        then = _THEN.match(text, match.end()) or (that_day and _THERE.match(text, match.end()))
        convened = then and _CONVENED.search(text, sentence.start, match.start())
        addressed = _ADDRESSED.search(text, sentence.start, match.start())
        house = _AT_A_HOUSE.match(text, match.end(), sentence.end) if addressed else None
        there = then or (house and (that_day or house["then"]))
        if convened or (addressed and there) or _GATHERED_THERE.fullmatch(text, sentence.start, match.start()):
            return _that_met(name, MeetingKind.MEETING, None)
    short = _SHORT_NAME_MET.search(text, sentence.start, sentence.end)
    known = series.with_acronym(short["body"]) if short else None
    return _that_met(Span(*short.span("body")), _kind_of(known, known.name), None) if short and known else None


def _kind_of(body: Series, name: str) -> MeetingKind:
    """What a body by this name holds: groups meet, and committees sit."""
    is_group = body.kind in (SeriesKind.WORKING_GROUP, SeriesKind.ADVISORY_GROUP) or "Group" in name
    return MeetingKind.MEETING if is_group else MeetingKind.SESSION


def _that_met(name: Span, kind: MeetingKind, nth: re.Match[str] | None) -> Named:
    """A body's meeting, with its number where the page says the how many-th time it was that the body met."""
    if nth is None or nth["first"] is None:
        return Named(name, (), kind)
    return Named(name, (ordinal_value(nth["first"]),), kind, ordinal=Span(*nth.span("first")))


def _bodies_in(text: str, start: int, end: int) -> Iterable[re.Match[str]]:
    """The bodies that a piece of text names; what isn't there costs little."""
    return _BODY.finditer(text, start, end) if _IS_BODY.search(text, start, end) else ()


def with_its_body(text: str, sentence: Sentence, span: Span) -> tuple[Span, str]:
    """The name; one that says no more than "41st Session" together with the body that held it."""
    name = text[span.start : span.end]
    before = sentence.before(text, span.start, 320).removesuffix("own ")
    of_theirs = before.endswith((" its ", " their "))
    if len(name.split()) >= 3 and not (of_theirs and " of " not in name):
        return span, name
    # "After the Council had adopted it, the Amber Group held its 3rd Session".
    led = WAS_BEFORE.match(before) if before.startswith("After ") else None
    bodies = list(_bodies_in(before, led.end() if led else 0, len(before)))
    if bodies and (of_theirs or before.endswith("'s ")):
        held_it = (one for one in bodies if not before.endswith(_OF_OTHERS, 0, one.start()))
        next_to_it = (one for one in bodies if _HELD_ITS.fullmatch(before, one.end()))
        body = next(next_to_it, next(held_it, bodies[0])) if of_theirs else bodies[-1]
        return Span(span.start - len(before) + body.start(1), span.end), f"{name} of the {body[1]}"
    if of_theirs:
        end = min(sentence.end, span.end + 160)
        apart = _ANOTHER_BESIDE.search(text, span.end, end)
        if after := _BODY.search(text, span.end, apart.start() if apart else end):
            return span, f"{name} of the {after[1]}"
        they = _THEY_HELD.fullmatch(before)
        if they and _MEET_OFTEN.search(they["who"]):
            return Span(span.start - len(before) + they.start("who"), span.end), f"{name} of the {they['who']}"
    return span, name
