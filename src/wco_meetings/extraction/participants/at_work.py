"""Those whose Customs, people or office a sentence speaks of as at work there: "Malta's presentation", "Malta Customs".

An office of a region that supports a meeting is there; others that support it may only pay for it.
"""

import re
from collections.abc import Iterator

from ..expressions import with_the
from ..lists.lists import listed_after
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..words.administrations import AFTER_A_COUNTRY, OF_A_COUNTRY, is_an_administration
from ..words.holding import HELD
from ..words.hosting import FOR_HOSTING
from ..words.paying import PAYING, PAYS
from ..words.people import PEOPLE, TEACHER, TITLE
from .elected import elected_to_a_post
from .officials import NO_OFFICE, done_elsewhere

__all__ = ["at_work"]

_REACH = 160
_NEAR = 60

_HELPED = re.compile(
    r"\b(?:(?:[Ss]upported|[Aa]ssisted|coordinated|facilitated) by|[Ww]ith|"
    r"(?:support|coordination|assistance|help) of)\b(?:(?! need | to pay )[^.;\n]){0,140}$"
)
# "What Malta Customs does was shown": whose administration is spoken of is there, unless it is its law or its funds.
_ITS_CUSTOMS = re.compile(
    rf"{AFTER_A_COUNTRY}(?! (?:(?:that|which) )?had (?:been )?\w+ed|(?:'s?)? requests? (?:for|to)\b)"
    r"(?! (?:\w+ly |now )?(?:employs|has) (?:[a-z]+ ){0,3}\d)(?! ha(?:s|ve) (?:always|for (?:many )?years|long) )"
    r"(?! will\b(?! (?:also )?(?:attend|be|give|join|participate|present|share|speak|take part)\b))"
)
# "A UK Border Force training expert": of a service that has a name of its own.
_ITS_PEOPLE = re.compile(rf" (?:[a-z-]+ ){{0,2}}{PEOPLE}\b")
# "Officers of the Customs Service of", "Jane Roe (Head of Customs in", "a course held for the Customs Service of".
# What was "conducted for" somebody may be a study.
_CUSTOMS_OF = re.compile(
    rf"{PEOPLE} (?:of|from|at) (?:the )?(?:[A-Z][\w'-]* (?:of )?){{0,3}}{OF_A_COUNTRY}|"
    r"\b[A-Z][\w'-]+ \([^()\n]{0,40}\bCustoms\b[^()\n]{0,20} in (?:the )?$|"
    r"\b(?:arranged|held|organi[sz]ed)\b[^.;:()\n]{0,80} for (?:the )?"
    r"Customs (?:[Aa]dministrations?|Services?|[Aa]uthorit(?:y|ies)) of (?:the )?$|"
    r"\b(?:arranged|held|organi[sz]ed)(?:(?! (?:that|to|using|which|with) )[^.;:()\n]){0,120}? for "
    r"(?:the )?(?:[a-z-]+ ){0,3}government (?:agencies|authorities|institutions|organi[sz]ations) of (?:the )?$"
)
# "Malta's presentation was of help", "Malta, whose delegate thanked them", "Malta's Mr. Doe took the chair".
_ITS_TALK = re.compile(
    r"(?:(?:'s?)? (?:presentation|speech|delegates?|delegation(?=,? [a-z])|speaker|participant)\b(?! to (?!this))|"
    rf", whose (?:delegates?|delegation|representatives?) (?!will\b)[a-z]|'s? (?:team (?=[a-z])|{TITLE} [A-Z]))"
)
# "Organized for the Customs Services of Malta and Spain".
_OF_SEVERAL = re.compile(
    r" for [^.;:()\n]{0,60}(?:[Aa]dministrations|agencies|[Aa]uthorities|institutions|organi[sz]ations|Services) of "
    r"(?:the )?$"
)
# "They welcomed Malta's presence".
_ITS_PRESENCE = re.compile(
    r"'s? (?:active )?(?:attendance|participation|presence)\b(?! in (?:an?|its|the (?:next|[Oo]peration)))"
)
_WELCOMED = with_the("appreciated", "welcomed")
# "An agreement with Malta Customs", "the request of Malta Customs": of whom is only spoken.
_DEALT_WITH = re.compile(
    r"(?<!\w)(?:(?:[Aa]greement|[Uu]nderstanding|MoU|project|connectivity|(?:inter)?connections?|links?) with|"
    r"(?:assessment|evaluation|project|proposal|reform|request|review) of|stud(?:y|ies) by|visits? to|visit(?:ed)?|"
    rf"(?:[Mm]issions?|[Tt]ours?)\b[^.;\n]{{0,60}} (?:{HELD}) (?:by|with)|"
    r"(?:(?:appreciation|gratitude|grateful|thanks) to|[Tt]hank(?:ed|s|ing))(?: [^.;\n]{1,60}(?:,| and)(?: to)?)?|"
    r"(?:[Cc]o-?operation|[Mm]emorand(?:a|um))\b[^.;\n]{1,60} (?:by|with)(?: [^.;\n]{1,30} and)?|"
    r"(?:[Cc]o-?operation|dialogue|partnership|relations(?:hip)?|ties) between (?:the )?WCO and|"
    r"(?:dogs?|equipment|kits?|licen[cs]es?|materials?|scanners?|software|vehicles?)\b[^.;\n]{1,60} "
    r"(?:donated|lent|provided|supplied) by|"
    r"(?:applications?|databases?|guid(?:es?|elines)|handbooks?|manuals?|modules?|platforms?|portals?|publications?|"
    r"software|stud(?:y|ies)(?! (?:tour|visit))|systems?|tools?)\b[^.;\n]{0,60} (?:built|compiled|created|designed|"
    r"developed|hosted|issued|maintained|managed|operated|published|run|written) by|"
    rf"(?:told|informed|briefed|heard) (?:about|of|on) [^.;\n]{{1,120}} (?:{HELD}) by|"
    r"(?:like|similar to) (?:that|the one) (?:carried out|conducted|run) (?:by|in)|"
    r"(?:[Aa]ccording to|announced by)(?: [\w-]+){0,5}? of|[Pp]ress (?:releases?|statements?) (?:by|from|of)|"
    r"(?:release|statement) (?:by|from|of) the [\w-]*spokes\w+ (?:for|of)|"
    r"about|opportunity to (?:meet|visit) [^;\n]{1,80} (?:at|of)|"
    r"(?:[Hh]ope[sd]?|[Ll]ook(?:s|ed)? forward) (?:for|that|to)\b[^.;\n]{1,140}|"
    r"[Oo]perations?\b[^.;\n]{1,80} (?:carried out|conducted|coordinated|led|run) (?:by|with)(?: [^.;\n]{1,40} and)?"
    r") (?:the )?$"
)
# "Malta Customs for its financial support".
_ONLY_PAYS = re.compile(rf"(?: (?:[A-Z][\w'-]*|of|and|\([^()\n]{{1,40}}\))){{0,6}}{PAYS.pattern}")
# "Thanked Malta Customs for its presentation": which was there.
_WAS_THERE = re.compile(
    r"[^.;,\n]{0,60}? for (?:(?:its|their) (?:[a-z]+ ){0,2}(?:attendance|briefings?|interventions?|participation|"
    r"presence|presentations?|speech(?:es)?)\b|the (?:attendance|contributions?|participation|presence) of |"
    rf"(?:lending|making|releasing|sending) (?:an?|its|their|two|three|{TITLE}) )|"
    r"[^.;,\n]{0,40}, which (?:attended|participated|took part)\b"
)
# "It heard the reports of the RILO and of the ROCB": an office tells of its own work.
_REPORTED = re.compile(
    r"\b(?:(?:[Rr]eports?|[Pp]resentations?|[Uu]pdates?)(?: (?:delivered|given|made|presented|submitted))?|"
    r"heard about [^.;\n]{1,80}(?= from)) (?:by|from|of) "
    r"(?:(?!\b(?:activities|budget|[Oo]peration|website|where|which)\b)[^.;\n]){0,120}$"
)
# "With support from Malta Customs and sponsors": it may only have paid.
_SUPPORTED = re.compile(
    r"\b(?:(?<!were )[Ss]upported by|[Ww]ith (?:the )?(?:[a-z]+ ){0,2}support (?:and (?:[a-z]+ ){1,3})?(?:from|of)) "
    rf"(?:(?!{PEOPLE})[^.;\n]){{0,60}}$"
)
# "It shared its practice of collecting needs, in collaboration with Malta Customs", where nothing is held.
_WITH_IT = re.compile(r"\bin (?:close )?(?:collaboration|co-?operation|partnership) with (?:the )?$")
_OF_OR_IN = with_the("of", "in")
# "Delivered by UNCTAD experts".
_BY = (*with_the("by"), " by a ", " by an ")
_ITS_EXPERTS = re.compile(rf" (?:[a-z]+ )?{TEACHER}")


def at_work(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """Whose people come or whose Customs is named, and the offices of a region that support a meeting.

    Others that support it may only pay for it.
    """
    for mention in here:
        if mention.party in (None, "wco"):
            continue
        # Most names stand in lists, between commas: whose people or Customs is named has a word next to it.
        goes_on = text.startswith((" ", "'", ", whose "), mention.end)
        of_or_in = text.endswith(_OF_OR_IN, sentence.start, mention.start)
        if not (mention.is_office or goes_on or of_or_in) or done_elsewhere(text, sentence, mention.end):
            continue
        if elected_to_a_post(text, mention):
            continue
        before = sentence.before(text, mention.start, _REACH)
        if (
            _ITS_TALK.match(text, mention.end, sentence.end)
            or (before.endswith(_WELCOMED) and _ITS_PRESENCE.match(text, mention.end, sentence.end))
            or (mention.is_office and _supports_or_reports(before))
            or (before.endswith(_BY) and _ITS_EXPERTS.match(text, mention.end))
            or (_names_its_customs(text, sentence, mention, before) and _is_there(text, sentence, mention, before))
        ):
            yield mention
            if of_or_in and _OF_SEVERAL.search(before):
                yield from (one for one in listed_after(text, mention.end, here) if one.is_code)


def _supports_or_reports(before: str) -> bool:
    """Whether the words before an office of a region say that it supported the meeting, or told of its own work."""
    return bool(_HELPED.search(before) or _REPORTED.search(before)) and not _DEALT_WITH.search(before)


def _names_its_customs(text: str, sentence: Sentence, mention: Mention, before: str) -> bool:
    """Whether a country's Customs is named, or people of an administration that has a name of its own."""
    if mention.is_code:
        customs_of = _CUSTOMS_OF.search(before) if before.endswith(_OF_OR_IN) else None
        return bool(customs_of or _ITS_CUSTOMS.match(text, mention.end, sentence.end))
    is_one = mention.party is not None and is_an_administration(mention.party)
    return is_one and _ITS_PEOPLE.match(text, mention.end, sentence.end) is not None


def _is_there(text: str, sentence: Sentence, mention: Mention, before: str) -> bool:
    """Whether a Customs that is named is at work there: it doesn't only pay, and is neither dealt with nor thanked."""
    after = mention.end, sentence.end
    if NO_OFFICE.search(before[-_NEAR:]) or PAYING.search(before) or _SUPPORTED.search(before):
        return False
    if _WITH_IT.search(before) and not sentence.has(Signal.HELD):
        return False
    if _DEALT_WITH.search(before) and not (FOR_HOSTING.match(text, *after) or _WAS_THERE.match(text, *after)):
        return False  # thanked for what may have been done anywhere
    return not _ONLY_PAYS.match(text, *after)
