"""Whether a country alone is where something was held: by words of holding, by a house there or by a mission."""

import re

from ..expressions import Guarded, with_the
from ..parties.mentions import Mention
from ..sentences.signals import Sentence
from ..words.holding import GIVEN
from ..words.houses import AT_AN_AIRPORT, HOUSE_AFTER, HOUSE_OF
from ..words.kinds import ANY_KIND
from ..words.missions import MISSION_OR_VISIT, MISSION_TO, MISSION_WENT_TO, PAID_A_VISIT

__all__ = ["a_mission_went_to", "is_held_in", "is_titled_a_mission_to"]

_IN_COUNTRY = re.compile(
    rf"\b(?:{GIVEN}|Held|gathered|meets|met|place)"
    r"(?:,? (?!after the\b)[\w-]+){0,11},? in "
    rf"(?:the |The )?$|\b(?:{ANY_KIND}|[Mm]ission)(?:,? (?:under way|from|on)\b[^.;]{{0,40}}?,?)? in (?:the |The )?$"
)
# "A support mission to Malta was carried out", "carried out a mission to the Customs Service of Malta", "during a visit
# to Malta", and not "the EU Mission to Malta supported it".
_ONE_TO = re.compile(rf"\b(?:[Aa]n?|[Tt]h(?:e|is)) (?:[\w-]+ ){{0,5}}{MISSION_TO}$")
_WENT_ON_ONE = re.compile(
    rf"\b(?:(?:carried out|conducted|delivered|undertook) an? (?:[\w-]+ ){{0,5}}{MISSION_TO}|{MISSION_WENT_TO}|"
    rf"(?:{PAID_A_VISIT}|(?:arranged|organi[sz]ed) an? study visit(?: and [a-z]+)?|"
    r"(?<!agreed )(?<!announced )(?<!decided )(?<!proposed )"
    r"[Dd]uring (?:an?|h(?:er|is)|its|the|their|this) (?:[\w-]+ ){0,4}visit) to (?:the )?)$"
)
# "Mission to Malta", "Malta asks for a mission on fees in Gozo", and not "the Head of the EU Mission to Malta".
_A_MISSION_THERE = re.compile(
    rf"(?<!EU )(?<!Head of )(?<!Permanent )(?<!by )(?:{MISSION_TO}|\b[Vv]isit to (?:the )?|"
    rf"{MISSION_OR_VISIT.pattern} (?:for|on) [^.;,\n]{{2,60}} in (?:the )?)$"
)
_WAS_DONE = re.compile(
    rf"(?:,? [^.;,\n]{{1,40}},)? (?:was (?:[a-z]+ly )?(?:{GIVEN}|undertaken)|"
    r"took place)\b"
)
# "The Regional Training Centre in Malta was the venue of the workshop".
_A_HOUSE_IN = re.compile(r"\b(?:Academy|Cent(?:er|re)|Laboratory|School) (?:in|of) (?:the )?$")
_WAS_VENUE = re.compile(r" (?:hosted|(?:is|was) the (?:scene|setting|venue))\b")
_OF_A_BODY = re.compile(r"(?: [A-Z][a-z]+)? (?:Customs|Service|Authority|Ministry|Office|Agency)\b")
# "Held at the Ministry of Fees of Malta", "at the Maltese Ministry of Fees".
_IN_A_MINISTRY = Guarded(
    rf"\b(?:{GIVEN}|gathered|met|place)\b(?:(?! (?:at|by|who|with) )[^.;,\n]){{0,60}} at the "
    r"(?P<of>Ministry (?:for|of) (?:[A-Z][\w-]*(?:,| and)? ){1,5}of (?:the )?)?$",
    (" at the ",),
)
_IN = (*with_the("in"), " in The ")
_AT = re.compile(r" (?:at|in the)(?: the)?(?: Royal| National)? $")


def is_held_in(text: str, sentence: Sentence, country: Mention, before: str) -> bool:
    """Whether words of holding lead to a country, or a house there: "held in Malta", "at the Academy of Malta"."""
    return bool(
        HOUSE_OF.search(before)
        or AT_AN_AIRPORT.search(before)
        or _is_its_ministry(text, country, before)
        or (_AT.search(before) and HOUSE_AFTER.match(text, country.end, sentence.end))
        or (_A_HOUSE_IN.search(before) and _WAS_VENUE.match(text, country.end, sentence.end))
        or (before.endswith(_IN) and _IN_COUNTRY.search(before) and not _OF_A_BODY.match(text, country.end))
    )


def _is_its_ministry(text: str, country: Mention, before: str) -> bool:
    at_one = _IN_A_MINISTRY.search(before)
    return at_one is not None and (at_one["of"] is not None or text.startswith(" Ministry ", country.end))


def a_mission_went_to(text: str, sentence: Sentence, country: Mention, before: str) -> bool:
    """Whether a sentence, which has the meeting's days, says that it was a mission to a country."""
    done = _WENT_ON_ONE.search(before) or (_ONE_TO.search(before) and _WAS_DONE.match(text, country.end, sentence.end))
    return done is not None


def is_titled_a_mission_to(before: str) -> bool:
    """Whether the title of a page on a mission, or a visit, says that it was to a country, to which `before` leads."""
    return _A_MISSION_THERE.search(before) is not None
