"""Of whom a page counts all, above all how many Members the WCO or a region has, and how many of them came."""

import re

from ...model.words import Qualifier, Unit
from ..expressions import Guarded
from ..sentences.signals import Sentence, Signal
from ..words.administrations import THE_WCO
from ..words.kinds import KIND_OR_EVENT
from ..words.people import SEVERAL
from .counted import NUMBER, PEOPLE, Counted, FoundCount, number, qualified

__all__ = ["are_all", "not_all", "some_of_all"]

_SIZE_BEFORE = re.compile(
    r"(?:\b(?:WCO's|has|Organi[sz]ation's|[Rr]egion's|its|their|all|all the|comprises|comprising|"
    r"consists? of|composed of|membership of|(?<!was )made up of|represents|whose|[Oo]ut of|of the|by the|among the|"
    r"within the|across the|currently|unites|Of|Of the|in the|"
    r"(?:[Mm]ajority|[Mm]ost|[Mm]any)\b[^.;,\n]{1,40} from the)|representing (?:the|all)(?: WCO's)?|WCO(?:'s)?) $"
)
# "Attended by representatives of the 30 leading Customs administrations", "by all 12 Members", "by officers out of 12
# Members": all of them came.
_CAME_OF = re.compile(
    rf"\b(?:{SEVERAL}|[Hh]eads|leaders|[Gg]enerals?|DGs|[Cc]ommissioners|chiefs)"
    r"(?: of \w+(?: \w+)?)?(?: \([^()\n]{1,12}\))? "
    r"(?:(?:of|from|(?:[^,.;\n]{0,40} )?(?:representing|who represent(?:ed)?)) "
    r"(?:all(?: of)?(?: the)?|(?:each of )?the(?: WCO's(?<=representing the WCO's))?)|"
    # "Of Customs representing 180 Members of the WCO".
    r"(?:of (?:[\w-]+ ){1,3})?representing) $|"
    r"\b(?:attended|joined) by (?:(?:delegates|delegations|representatives) (?:of|from) )?all(?: of)?(?: the)? $|"
    r"\bsent (?:to [^.;,\n]{3,60} )?by (?:all|each) of (?:the (?:[Rr]egion's )?|its )?$|"
    rf"(?:\b(?:{SEVERAL}|people|persons)|\d,) out of $"
)
# "Eleven officials nominated by the six administrations in Southern Africa".
_SENT_BY = Guarded(
    rf"(?:\d\)?|\b{NUMBER.pattern}) (?:[\w-]+ ){{0,3}}?{SEVERAL} "
    r"(?:delegated|designated|nominated|sent) by (?:all )?the $",
    ("delegated by ", "designated by ", "nominated by ", "sent by "),
)
# "Nominated by the six administrations in the Amber Bay, namely Malta": who is named one by one came.
_ALL_NAMED = re.compile(r"[^.;,()\n]{0,60}(?:, (?:namely|viz)| [(-] ?[A-Z]| met\b| t(?:ook|aking) part\b)")
# "Talks by representatives of the two organizations": those that were named before.
_OF_THESE = re.compile(r"\b(?:(?<!each of )[Tt]h(?:e|ese|ose)|both|all|its|including) $")
# "The first workshop that gathered the eight countries": all of those came.
_GATHERED = re.compile(
    rf"\b(?:{KIND_OR_EVENT}|[Ii]t),?(?: (?:that|which))? (?:bringing together|brought together|gathered|gathering) "
    r"(?:all )?the $"
)
# "The six Central American countries": none of these was named before.
_SAID_OF_WHERE = re.compile(r"[\w-]+(?: \(\d+\))? (?!Border|Customs|Member|Revenue|Tax)[A-Z][a-z]+ ")
# All that the WCO has.
_OF_THE_WCO = re.compile(rf" of the {THE_WCO}")
# "The region's 34 Members present".
_PRESENT = re.compile(
    r" (?:present|attending|represented|in attendance|(?:of the [Rr]egion )?(?:attended|took part|participated|sent)|"
    r"for their (?:[a-z]+ )?(?:attendance|participation|presence))\b"
)
# "12 of the 30 participants were women", "women made up 12 of the 30 participants": all of them came.
_OF_A_SORT = re.compile(r" (?:are|being|were) (?:female|ladies|male|men|women)\b")
_A_SORT_WAS = re.compile(r"\b(?:[Ff]emales|[Ll]adies|[Ww]omen) (?:accounted for|made up|represented) $")
# "None of the 12 Members", "all but four of the 24 Members": how many of them came is not said, or is another number.
_A_PART = re.compile(
    r"(?:\b(?:[Nn]one|[Ff]ew|[Hh]alf|[Mm]ajority|[Mm]any|[Mm]ost|[Qq]uarters?|[Ss]ome|[Tt]hirds?|per ?cent)|\d ?%)"
    r" of (?:the|its|all(?: the)?) (?:[\w-]+ )?$|\b[Aa]ll but $"
)
# "All 24 Members but Malta", "the 15 Members were represented, apart from Malta and Spain": not so many came.
_ALL_BEFORE = re.compile(r"\b(?:[Aa]ll(?: of)?(?: (?:its|the))?|[Tt]he|\w's) $")
_BUT = (
    "bar(?:ring)?|except(?:ing)?(?: for)?|excluding|save(?: for)?|(?:apart|aside) from|other than|"
    "(?:with )?the exception of"
)
_THESE = f"(?:the )?(?:[A-Z]|{NUMBER.pattern})"
_BUT_SOME = re.compile(
    rf"(?:(?! that )[^.;\n]){{0,80}}?[ (](?<!all )(?:but|without|{_BUT}) {_THESE}(?![^.;\n]* also\b)"
)
# "Except for Malta, all 24 Members attended".
_BUT_SOME_BEFORE = re.compile(rf"\b(?i:{_BUT}) {_THESE}[^.;\n]{{1,60}}, all (?:(?:its|the) )?$")
# "Three Baltic States and the Benelux countries".
_AND_MORE = re.compile(r" and the (?:[A-Z][\w-]+ ){1,3}(?:[Cc]ountries|[Nn]ations|[Ss]tates)\b")
# "200 officers had registered, of whom 150 attended", "200 officers registered; 150 attended": so many came.
_OF_WHOM = re.compile(
    rf"(?: (?:from|in|of) [^.;,\n]{{2,40}}?)?(?: who)?(?: (?:had|have|were))?(?: been| being)? "
    rf"(?:registered|invited|enrolled|signed up)\b[^.;\n]{{0,60}}?"
    rf"[.;]? (?P<came>{NUMBER.pattern}) (?:of (?:them|these|whom) )?(?:from [^.;,\n]{{1,40}} )?(?:\w+ly )?"
    r"(?:attended|came|joined|participated|took part|turned up|were (?:present|represented|there))\b"
)
# "Of the 33 Members in the region, 18 (Malta, Spain ...) attended", "Of the 183 Members, 95 were represented".
_OUT_OF = re.compile(r"\b(?:Out of|Of) (?:(?:all|its|the)(?: [A-Z][\w-]*| region){0,4}(?:'s)? )?$")
_SOME_OF = re.compile(
    r"(?: (?:of|in|that (?:form|make up)|(?:[\w-]+ )?\w+ed (?:by|in|to)) [^.;,\n]{2,60})?"
    rf", (?P<came>{NUMBER.pattern})"
    r"(?= \([A-Z]| (?:Members |administrations )?"
    r"(?:(?:had )?sent|attended|took part|participated|joined|were (?:connected|present|represented|there))\b)"
)
_COUNTRIES = (Unit.MEMBERS, Unit.COUNTRIES)
_PARTIES = (*_COUNTRIES, Unit.ORGANISATIONS, Unit.RILOS)
_MOST_THAT_COME = 170
_NEXT_SENTENCE = 60


def some_of_all(text: str, sentence: Sentence, found: Counted) -> FoundCount | None:
    """How many came, where all are counted first who were asked to or whom there are."""
    end, in_all = found.after.end(), found.after["all"]
    if in_all and found.unit in PEOPLE and (_OF_A_SORT.match(text, end) or _A_SORT_WAS.search(found.before)):
        return FoundCount(found.first, end, number(in_all) or found.value, found.unit, Qualifier.EXACT)
    of_whom = _OF_WHOM.match(text, end, sentence.end + _NEXT_SENTENCE)
    if (found.unit in _COUNTRIES or " registered " in found.after[0]) and _OUT_OF.search(found.before):
        of_whom = _SOME_OF.match(text, end, sentence.end) or of_whom
    if of_whom is None or not (came := number(of_whom["came"])):
        return None
    came, meant, _ = qualified(text[end : of_whom.start("came")], came)
    return FoundCount(found.first, of_whom.end("came"), came, found.unit, meant)


def not_all(text: str, sentence: Sentence, found: Counted) -> bool:
    """Whether a number is that of all parties of a kind of which a sentence says that only some came."""
    if found.unit not in _PARTIES:
        return False
    end = found.after.end()
    but_some = sentence.has(Signal.ABSENT) and _ALL_BEFORE.search(found.before)
    return bool(
        _A_PART.search(found.before)
        or (found.unit in _COUNTRIES and _AND_MORE.match(text, end))
        or (but_some and (_BUT_SOME_BEFORE.search(found.before) or _BUT_SOME.match(text, end, sentence.end)))
    )


def are_all(text: str, sentence: Sentence, found: Counted, few: bool) -> bool:
    """Whether a number is that of all there are, or of a `few` named before, and nothing says that they came."""
    before, end, unit = found.before, found.after.end(), found.unit
    if _SENT_BY.search(before):
        return False
    is_named = unit is Unit.MEMBERS and before.endswith(("the ", "The "))
    named = is_named and _ALL_NAMED.match(text, end, sentence.end)
    sized = _SIZE_BEFORE.search(before)
    all_came = _CAME_OF.search(before)
    if few and _OF_THESE.search(before) and not (all_came and before.endswith(("all ", "all the "))):
        gathered = unit in _COUNTRIES and _GATHERED.search(before)
        if not (named or gathered or _SAID_OF_WHERE.match(text, found.first, end)):
            return True
    if sized and not (all_came or named or _PRESENT.match(text, end)):
        return unit in _COUNTRIES or (unit is Unit.RILOS and sized[0] != "all ")
    of_the_wco = "WCO" in found.after[0] or _OF_THE_WCO.match(text, end)
    return bool(unit is Unit.MEMBERS and found.value > _MOST_THAT_COME and of_the_wco and not all_came)
