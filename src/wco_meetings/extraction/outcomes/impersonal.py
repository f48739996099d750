"""What is told without a subject: what people could do or came to do, and phrases that tell by themselves."""

import re

from ...model.words import OutcomeKind
from ..words.kinds import ANY_KIND, KIND_OR_EVENT
from ..words.numbers import ORDINAL
from ..words.people import SEVERAL
from ..words.verbs import DEEDS, SAID
from .actors import NEAR
from .elsewhere import BEFOREHAND

__all__ = ["came_to", "could_do", "ended_by", "says"]

# To whom, and not to what subject, a day is devoted.
_TO_PEOPLE = re.compile(
    r" (?:all |the |those |both |(?-i:[A-Z]{2,6}) |Customs |on |upon |for |its |their )*(?:members?|administrations|"
    rf"{SEVERAL}|countries|stakeholders|agencies|regions?|offices|"
    r"committee|congress|conference|meeting|council|audience|(?:[\w-]+ ){0,2}states|laboratories)\b",
    re.IGNORECASE,
)
# "Met in Riga to discuss": what people come for they do.
_MET_TO = re.compile(
    r"\b(?:met|gathered|assembled|convened|c[ao]me together|brought together|bringing together|gathering|held|"
    r"took place|aim|aims|aimed|objectives?|purpose|meant|intended|designed|serve[sd]?|in order|with a view|occasion|"
    r"so as)\b[^.;:]*$",
    re.IGNORECASE,
)
# "Had the opportunity to review": what people could do they did.
_COULD = re.compile(
    r"\b(?:opportunity|chance|room|occasion|an opening|"
    r"platform|forum|(?<!not )able|allowed|enabled|went on|managed|helped|(?<!can be )(?<!to be )used|seized)\b"
    r"(?:[^.;:,]{0,90}| for [^.;:]{0,160}[,)] to|, (?:too|also|again), to)$"
)
# "Participants were able to", and not "noted that several countries were able to".
_THOSE_THERE = re.compile(
    rf"\b(?i:{KIND_OR_EVENT}|attendees|delegates|experts|group|members|officers|participants|team|they|them)\b"
    r"(?:(?! that )[^.;:,]){0,70}$"
)
# "This would provide an opportunity to exchange views": a hope.
_WOULD = re.compile(
    r"\b(?:(?:should|will|would) (?:\w+ )?(?:allow|be|give|have|offer|provide|serve)|"
    r"(?:crucial|essential|important|necessary|vital) (?:for|that)(?![^.;:,]* had\b))\b[^.;:,]*$"
)
_AND_TO = re.compile(r" to [a-z]+(?: [^.;:,]{1,80})? and$")
# "There were detailed discussions on", not "the outcome of the discussions on".
_THERE_WERE = re.compile(
    r"\b(?:[Tt]here (?:was|were)|held|had|marked by|led to|continued with|engaged in|conducted|"
    r"featured|included|(?:provided|offered|served as|was|became) an? (?:[\w-]+ )?(?:platform|forum) for|"
    r"(?:allow|enabl|facilitat|provid|offer)(?:ed|ing)|(?:days?|hours|rounds?|series) of|in)"
    r"(?: (?!and\b|to\b)[\w-]+){0,4}$"
)
# "The next meeting", "a follow-up workshop", "the 4th WG": what is planned is an outcome only of such.
_NEXT = re.compile(
    r"\b(?:[Nn]ext|[Ff]ollowing|[Uu]pcoming|[Ss]ubsequent|[Aa]nother|[Mm]ore|[Ff]urther|[Oo]ther|[Ss]imilar|[Ff]inal|"
    rf"[Ll]ast|[Ff]ollow-?up|[Rr]epeat|[Dd]e-?briefing|{ORDINAL}|[IVXL]+(?:th|nd|st|rd)) "
    rf"(?:[\w/()&-]+ ){{0,7}}(?:{ANY_KIND}|[Ee]vents?|[Ee]dition|[Oo]ne\b|WG\d|Committee|Council|"
    rf"Working Group)|\b[Nn]ext [Yy]ear\b|\b(?:[Nn]ext|{ORDINAL}) [A-Z]{{2,6}}\b"
)
# "The next meeting, which will be held": not "submitted to the next meeting, which will".
_NEXT_WHICH = re.compile(r"(?:The |Its |Their )?(?:[Nn]ext|[Ff]ollowing) [^,;.]{1,60},? (?:which|that)")
# Whose object is a meeting: "Malta will host the next one".
_OF_A_MEETING = ("will host", "will be the host", "will hold its", "is to host")
# "Will deliver another workshop", and not "the report to the next meeting".
_WILL_GIVE = ("will organize", "will organise", "will deliver", "will conduct")
_THE_NEXT = re.compile(rf" (?:an? |its |the )?(?:{_NEXT.pattern})")


def could_do(before: str) -> bool:
    """Whether those who met could do there what an infinitive says: "the workshop enabled them to"."""
    return came_to(before) is False and _THOSE_THERE.search(before) is not None


def came_to(before: str) -> bool | None:
    """Whether people came for what an infinitive says, or else could do it there; None where it says neither."""
    if before.endswith("ly"):
        before = before.rpartition(" ")[0]  # "to formally launch"
    if two := _AND_TO.search(before):
        before = before[: two.start() + 3]  # "to present and discuss"
    if not before.endswith(" to") or _WOULD.search(before):
        return None
    return False if _COULD.search(before) else True if _MET_TO.search(before) else None


# "The Group concluded its work by", "the day ended with the Members", "by endorsing it and"; not "Mr. Doe ended".
_ENDED = re.compile(
    rf"(?:(?<!last )(?<!previous )\b(?:{KIND_OR_EVENT}|committee|council|commission|group|day|delegates|members|"
    r"participants)|\b(?:it|they))(?: \([A-Z]{2,8}\))? (?:closed|concluded|ended|finished)"
    r"(?: (?!(?:by|in|with)\b)[\w'-]+){0,5} "
    r"(?:by|with (?:[\w'-]+ ){0,3}(?:committee|council|delegates|group|members|participants))"
    r"(?: [a-z]+ing [^.;\n]{2,160}? and)?$",
    re.IGNORECASE,
)


def ended_by(before: str) -> bool:
    """Whether what a meeting ended by doing follows: "concluded by adopting"."""
    return _ENDED.search(before) is not None


# "Took note of a presentation on": that is one outcome.
_NOTED = re.compile(r"\b(?:note of|appreciated|noted|welcomed) (?:an?|its|the)(?: [\w-]+)?$")
_WHILE = ("During the", "during the", "After the", "after the", "Before the", "before the")
# "The adoption of the plan underscored it": that it was adopted is told with what it means, if not in a year long ago.
_SHOWS = re.compile(
    r" (?:(?!\b(?:19|20)\d\d)[^.;\n]){3,160}? (?:also |clearly |further )?"
    r"(?:completed|concluded|confirmed|crowned|demonstrated|highlighted|"
    r"marked|reflected|represented|rounded off|showed|underlined|underscored|"
    r"was an? (?:[a-z]+ ){0,2}(?:achievement|highlight|milestone|result|step))\b"
)
# "Six of the eleven experts were pre-selected": neither "12 experts, of whom two were", "officers who were" nor "the
# participants were accredited by the press office".
_QUALIFIED = re.compile(
    rf"(?:^|[,;] |\band )(?:(?!\b(?:that|which|who|whom)\b)[^,;]){{0,60}}?\b(?:{SEVERAL}|of (?:them|these)|one)"
    r"(?: (?:from|of) [^.;,]{2,60})?$"
)
_BY_OTHERS = re.compile(r" (?:(?:as [a-z ]{3,30} )?by(?! the (?:WCO|World Customs))|(?:in the )?(?:last|past)|to)\b")
# "An overview of the topics covered by the programme".
_OBJECT_OF = re.compile(r"\b(?:about|of|on|with)(?: (?:all|its|the|their))?(?: [a-z]+)?$")
# "Malta was selected to host the next one", and not "Malta was chosen to host the workshop for its central place".
_HOSTS_LATER = re.compile(r" (?:an?|another|(?:the|its|their) (?:next|\d)|the [A-Z])")
# "The meeting offered a useful platform for sharing": it was there, and not set up.
_GAVE = re.compile(r"\b(?:provided|offered|gave|served as|acted as|was|been|became)(?: [\w-]+){0,4}$")


def says(text: str, phrase: re.Match[str], before: str) -> bool:
    """Whether a phrase tells of an outcome by itself, and does not stand out of its place."""
    said, near = phrase[0].lower(), before[-NEAR:]
    if said in _WILL_GIVE:
        return _THE_NEXT.match(text, phrase.end()) is not None
    if SAID[said] is OutcomeKind.SCHEDULED and said != "will be followed by":
        lead = before if said.startswith("will ") else before.rpartition(", ")[2]
        in_passing = before.endswith((" which", " that")) and not _NEXT_WHICH.fullmatch(before)
        return not in_passing and (
            _NEXT.search(lead) is not None
            or said.startswith("will next ")
            or text.startswith((" again", " next"), phrase.end())
            or (said in _OF_A_MEETING and _NEXT.search(text, phrase.end(), phrase.end() + NEAR) is not None)
        )
    if said.startswith("presentation") and (_NOTED.search(near) or near.endswith(_WHILE)):
        return False
    if said.startswith(("discussions", "deliberations", "exchange")):
        return _THERE_WERE.search(near) is not None
    if said.startswith(("platform", "forum")):
        return _GAVE.search(near) is not None
    if said.endswith(" to host") and not _HOSTS_LATER.match(text, phrase.end()):
        return False
    if SAID[said] is OutcomeKind.REQUESTED and BEFOREHAND.match(before):
        return False
    if said in DEEDS:
        return before == "The" and _SHOWS.match(text, phrase.end()) is not None
    if said.endswith(("-accredited", " accredited", "-selected")):
        return _QUALIFIED.search(before) is not None and _BY_OTHERS.match(text, phrase.end()) is None
    if said.endswith(" was the"):
        return not text.startswith(
            (" first", " last", " next", " object", " only", " responsibility", " same", " subject"), phrase.end()
        )
    if said.endswith(" covered"):
        return _OBJECT_OF.search(near) is None
    if said == "on the agenda":
        return not near.endswith((" high", " put"))
    return not said.endswith((" dedicated to", " devoted to")) or _TO_PEOPLE.match(text, phrase.end()) is None
