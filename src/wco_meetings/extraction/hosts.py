"""Who hosted or organised the meeting."""

from __future__ import annotations

import re
from bisect import bisect_left

from .names import Mention
from .officials import administered
from .signals import Sentence, Signal, found_at

__all__ = ["find_hosts"]

_HOSTED = re.compile(
    r"\b(?:(?:[Cc]o-?)?[Hh]osted|(?:[Cc]o-?|[Jj]ointly )?[Oo]rgani[sz]ed|(?:[Jj]ointly )?(?:[Dd]elivered|"
    r"[Cc]onducted|"
    r"arranged|convened))(?: (?:jointly|virtually|online|together|successfully))? by(?: the)?"
    r"|\b[Kk]ind host of(?: the)?"
    r"|\b[Ii]n (?:close )?(?:cooperation|co-operation|partnership|collaboration) with(?: the)?(?=[^.\n]{3,250}?, "
    r"(?:the WCO|the World Customs Organi[sz]ation(?: \(WCO\))?) (?:organi[sz]ed|held|conducted|delivered|hosted))"
)
# Thanks for the hospitality go to the host; an invitation comes from the host where the meeting is in the same country.
_THANKED = re.compile(r"\b(?:thank(?:ed|s|ing)|gratitude|appreciat\w+|grateful|congratulated)\b[^;\n]{0,80} $")
_FOR_HOSTING = re.compile(
    r"[^;\n]{0,80} for (?:(?:their|its|the|all|having|kindly|generously|successfully|excellent|warm|kind|"
    r"generous|great) )"
    r"{0,5}(?:hosting|hosted|hospitality)\b"
)
_INVITED = re.compile(
    r"\b(?:[Aa]t the (?:kind )?invitation of|[Ss]ponsored by|[Ss]upported by|with the (?:kind )?(?:support|"
    r"assistance|cooperation) of|in (?:close )?(?:cooperation|co-operation|"
    r"collaboration|partnership) with)\b[^;\n]{0,110}$"
)
_HOSTS = re.compile(
    r"\)?(?: Customs)?(?: Revenue Authority)?"
    r"(?:,? in its capacity as [^.;\n]{0,140}?,)?(?:,? (?:Customs|\(\w+\)|Customs Administration|"
    r"Administration|Service|Secretariat))*,? (?:(?:kindly|"
    r"generously|jointly|successfully|also|has|had|have) )*(?:co-?hosted|hosted|organi[sz]ed|"
    r"co-?organi[sz]ed|held|hosts|is hosting|acted as (?:the )?host)(?!-| by| in| at)[ ,]"
)
# "The WCO COVID-19 Project held": whose programme it is hosts.
_PROGRAMME = re.compile(
    r"\b(?P<wco>WCO|World Customs Organi[sz]ation)(?: \(WCO\))?(?:'s|-[A-Z]+)? (?:(?!and\b|by\b)[\w/&()-]+ ){0,8}?"
    r"(?:Program(?:me)?|Project|Team)(?: \([^()]{1,40}\))?(?:, [^.;\n]{1,120}?,)? "
    r"(?:(?:successfully|jointly|has|also|have|recently) )*(?:co-?hosted|hosted|organi[sz]ed|held|conducted|delivered|"
    r"convened|carried out)(?!-| by| in| at) "
)
# "The WCO delivered a workshop", and not "a presentation".
_GAVE = re.compile(
    r"(?: \(\w+\)| Secretariat|,)*(?:,? (?:successfully|jointly|also|has|had))* (?:delivered|conducted|convened|"
    r"carried out|ran|facilitated) "
    r"(?:an?|the|its|their|this|two|three) (?:[\w'/&()-]+ ){0,10}?(?i:workshop|training|seminar|course|meeting|session|"
    r"webinar|conference|forum)s?\b"
)
_ONCE = re.compile(r"\b(?:last|previous|earlier|past|first|(?<!\d )(?<!\w{3}, )in (?:19|20)\d\d)\b")
# What is delivered or organised besides the meeting.
_NO_MEETING = re.compile(
    r"\b(?:[Pp]resentations?|lectures?|speech(?:es)?|remarks|address(?:es)?|talks?|keynote|reports?|toasts?|"
    r"visits?|tours?|dinners?"
    r"|receptions?|overview|briefings?)\b[^.,;]{0,100}$"
)
_IN_PLACE = re.compile(r"\bin (?:the )?[A-Z]")
_TOGETHER = re.compile(r"(?: Customs| \([A-Z/ -]{2,12}\)?)?\)?(?:,|,? and)(?: the)? ")
_FIRST_SENTENCES = 15
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|H\.E|Hon|[A-Z])\.")
_HOST_GLUE = frozenset(
    "a an the and for of with together in cooperation co-operation collaboration partnership "
    "conjunction jointly coordination close as well by customs administration administrations "
    "service services authority"
    " authorities department state national secretariat government office director general "
    "directorate its".split()
)


def find_hosts(text: str, body: list[Sentence], mentions: list[Mention], country: str | None) -> list[Mention]:
    """Those who hosted or organised the meeting, which was held in `country`, in page order, each once."""
    found: dict[str, Mention] = {}
    starts = [mention.start for mention in mentions]
    for sentence in body[:_FIRST_SENTENCES]:
        if sentence.has(Signal.OTHER_TIME) or not sentence.has(Signal.HOST):
            continue
        here = mentions[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        words = text[sentence.start : sentence.end]
        for cue in found_at(_HOSTED, text, sentence, Signal.HOSTED):
            if _NO_MEETING.search(text, max(sentence.start, cue.start() - 120), cue.start()):
                continue
            place = cue.end()
            for mention in here:
                if mention.start < place:
                    continue
                if not _is_host_glue(text[place : mention.start]):
                    break
                _add(found, mention)
                place = mention.end
        own = ("Program" in words or "Project" in words or "Team" in words) and _PROGRAMME.search(text, *sentence[:2])
        if own:
            _add(found, Mention(*own.span("wco"), "wco"))
        for mention in here:
            hosts = _HOSTS.match(text, mention.end, sentence.end) or _GAVE.match(text, mention.end, sentence.end)
            if hosts and not _ONCE.search(words):
                _add(found, mention)
                place = mention.start
                for other in reversed(here):  # "RILO A/P, UNODC and China Customs organized"
                    if other.end <= place:
                        if not _TOGETHER.fullmatch(text, other.end, place):
                            break
                        _add(found, other)
                        place = other.start
            elif mention.party not in found:
                before = text[max(sentence.start, mention.start - 130) : mention.start]
                invited = country is not None and mention.party == country and _INVITED.search(before)
                if invited or (_THANKED.search(before) and _FOR_HOSTING.match(text, mention.end, sentence.end)):
                    _add(found, mention)
    return sorted(found.values())


def _add(found: dict[str, Mention], mention: Mention) -> None:
    if mention.party is not None and not mention.party.startswith("ccf-"):  # a fund pays, it hosts nothing
        party = administered(mention.party)
        found.setdefault(party, mention._replace(party=party))


def _is_host_glue(gap: str) -> bool:
    """Whether what stands before a host only says who it is: "by Mr. Doe, Director General of"."""
    gap = _TITLE.sub("", gap)
    return (
        "." not in gap
        and _IN_PLACE.search(gap) is None
        and all(word[0].isupper() or word.lower() in _HOST_GLUE for word in re.findall(r"[^\W\d_][\w-]*", gap))
    )
