"""Welcomes and words of what is done with people: they come with every meeting and are no outcome of it."""

import re

from ...model.words import OutcomeKind
from ..expressions import phrases_of
from ..sentences.signals import Sentence
from ..words.calendar import ENGLISH_MONTH, WEEKDAY
from ..words.holding import HELD
from ..words.kinds import ANY_KIND, KIND_OR_EVENT
from ..words.numbers import CARDINALS
from ..words.people import GIFTS, SEVERAL, TITLE
from .actors import NEAR, REACH, after_and
from .passives import TO_GIVE, is_passive

__all__ = ["is_ceremony"]

# "Welcomed all delegates", "addressed the 3rd Amber Meeting": to people, and not "welcomed the delegates' progress".
_PEOPLE_AFTER = re.compile(
    r"(?:, at [^,.;\n]{3,40},)?(?: to [A-Z]\w+)? "
    r"(?:(?:all|the|its|their|both|everyone|each|some|over|about|around|more than|\d+) )*"
    r"(?:\d+(?:st|nd|rd|th) (?:[A-Z][\w/-]* )*?(?:Meeting|Session|Forum|Workshop)\b|"
    r"(?:(?:WCO|workshop|meeting|seminar|course|Conference|"
    r"conference|invited|other|new|esteemed|distinguished) )*"
    rf"(?:{SEVERAL}|guests|audience|workshop|meeting|seminar|"
    r"everyone|partners|visitors|conference|Conference|host|hosts|organi[sz]ers)\b(?!'| (?:of|"
    r"on) (?:its|their|recent|progress)))"
)
# "Appreciated the sessions", "the excellent facilities", "how Malta had prepared it", "praised the value of the
# workshop": what a host is thanked for, and not "the training strategy".
_ITS_HOUSE = re.compile(
    rf" (?:how [^.;]{{0,60}}\b(?:{HELD}|prepared)\b|"
    r"(?:(?:all|the|its|their|this|of|[A-Z]\w+(?:'s?)?) )*(?:[\w-]+ (?:of (?:the|this) |and )?){0,2}"
    r"(?:facilit(?:y|ies)|hospitality|missions?|welcome|organi[sz]ation|preparations?|running|hosting|hard work|"
    r"sessions?|workshop|training|course|seminar|event|meeting|venue|arrangements|presentations?)\b"
    r"(?!-| (?:initiativ|material|plan|pro|strateg)))"
)
# "Launched a regional workshop" opens one; not so "launched a training programme".
_A_MEETING = re.compile(
    rf"(?:,? (?:today|yesterday),?)? (?:in (?:[A-Z][\w'-]*,? ){{1,4}})?(?:an?|the|this|its|their) "
    rf"(?:(?!(?:at|during) )[\w/&()-]+ ){{0,6}}?{ANY_KIND}\b"
    r"(?!-| (?:cent|curricul|initiativ|kit|manual|material|module|package|pla|portal|pro|strateg))"
)
# "A training on integrity was launched", "the 9th edition of the Academy was": that, too; not "a training programme".
_A_MEETING_WAS = re.compile(
    rf"(?:^|, )(?i:an?|its|the|this) (?:(?!(?:at|by|during|for|from|in|of|on|to) )[\w/&()'-]+ |"
    rf"edition of (?:an?|its|the) ){{0,7}}?{ANY_KIND}"
    r"(?: (?:about|for|of|on) (?:(?! (?:kit|module|plat|portal|pro|tool))[^.;,]){2,60})? (?:was|were)(?: \w+)?$"
)
# "At the online event, successfully launched on 5 May,".
_SO_LAUNCHED = re.compile(rf"(?:At|During) [^.;,]{{2,60}}\b{KIND_OR_EVENT},? (?:[a-z]+ly )?")
_ON_DAYS = re.compile(r" (?:from|on) (?:\w+day,? )?(?:the )?\d")
# "Announced that the Amber Committee had held its 3rd Session".
_THAT_IT_MET = re.compile(
    rf"(?: that)? [^.;,]{{0,90}}?\b(?:{ANY_KIND}|Committee|Council|Group)(?: \([A-Z]{{2,8}}\))? "
    rf"(?:(?:had|has|was|were) (?:been )?)?(?:concluded|conducted|ended|met|opened|{HELD})"
    r"(?=[.;,]|$| (?:at|between|from|in|its|on|the)\b)"
)
# "Presented certificates", "shared a meal".
_GIFTS = re.compile(rf"(?: (?:an?|the|their|its|with|business|small))* (?:{GIFTS}|meals?)(?=[.,;]| and | to |$)")
# "Shared his hopes for a fruitful debate".
_FEELINGS = re.compile(r" (?:her|his|its|the|their) (?:appreciation|expectations|gratitude|hopes?|joy|thanks|wishes)\b")
# "Expressed their sincere gratitude for the welcome".
_THANKS = re.compile(
    r" (?:(?:her|his|its|our|the|their) )?(?:[a-z]+ ){0,2}"
    r"(?:gratitude\b|thanks\b|appreciation (?:to [^.;,\n]{2,60} )?for (?:its|the|their) (?:[a-z]+ ){0,2}"
    r"(?:arrangements|hospitality|organi[sz]ation|welcome)\b)"
)
# "Encouraged all to participate", and not "to participate in the pilot".
_TO_TAKE_PART = re.compile(
    r" [^.;,\n]{1,60}? to (?:actively )?(?:participate|take part)(?: actively)?"
    rf"(?=[.,;]|$| and\b| (?:at|in) (?:the|this) (?:discussions?|{ANY_KIND})\b)"
)
# "Demonstrated their skills as trainers": in an examination.
_WHAT_TRAINERS_CAN_DO = (" abilit", " capabilit", " competenc", " skills")
# "Signed up for it", "a week that asked much of everyone".
_MEANS_ELSE = {
    "agreed": (" to participate", " to attend"),
    "addressed": (" by ", " to "),
    "shared": (" the chair", " the floor"),
    "signed": (" up ", " the book of ", " the golden book", " the guest book", " the visitors' book"),
    "took stock": (" at ", " in ", " on "),
    "hailed": (" from ",),
    "made": (" possible",),
    "formed": (" part",),
    "asked": (" to be excused", " a question", " delegates to take", " much", " for it", " of ", " question"),
    "recommended": (" practice", " standard", " approach"),
    "nominated": (" as a candidate", " as candidate", " as its candidate", " as their candidate", " by ", " for "),
    "worked through": (" lunch", " the night", " the week"),
    "presented": (" an opportunity", " a chance to ", " a good opportunity", " a unique opportunity"),
    "showed how": (" crucial", " important", " much", " necessary", " vital"),
    "were shown": (" how crucial", " how important", " how much", " how necessary", " how vital"),
    "demonstrated its": _WHAT_TRAINERS_CAN_DO,
    "demonstrated their": _WHAT_TRAINERS_CAN_DO,
    "informed the": (" media", " press", " public", " strateg", " Strateg"),
}
# "Asked pertinent questions", "created a climate of trust", "created momentum": of no matter, and nothing that stays.
_QUESTIONS = re.compile(r" (?!all |for |that )(?:[a-z]+ ){0,3}questions\b(?! (?:be|to)\b)")
_A_MOOD = re.compile(
    r" (?:an?|the) (?:[\w-]+ ){0,2}?(?:atmosphere|climate|sense|spirit) (?:in which|of|that|where)\b|"
    r"(?<=\bcreated) (?:an? |more |much |the )?(?:[\w-]+ ){0,2}?"
    r"(?:awareness|momentum|opportunit(?:y|ies)|synerg(?:y|ies))\b"
)
# "Reported on 5 May that", and neither "on 12 projects" nor "on Money Laundering".
_ON_A_DAY = re.compile(
    rf" (?:{WEEKDAY}\b|{ENGLISH_MONTH} \d|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?:(?:-| and | to )\d{{1,2}})? (?:of )?{ENGLISH_MONTH}\b)"
)
# "Introduced Mr. Doe", and not "Mr. Doe's report".
_SOMEBODY = re.compile(rf" {TITLE}(?: (?:[A-Z]\.|[A-Z][\w-]*))+(?!'s|\w)")
# "Welcomed the opportunity to discuss it", "the panels, at which": what they did there is told by another word.
_ITS_USE = re.compile(
    r" (?:the|this) (?:[\w-]+ ){0,3}?(?:chance|occasion|opportunity|(?:(?<=panel )|(?<=fruitful ))discussions)\b"
    r"(?![^.;\n]* and (?:its|the|their) )"
)
# "412 officers were trained in 29 events", "in 2018".
_SO_MANY = re.compile(
    rf" (?:(?:19|20)\d\d\b|the region\b|(?:\d+|{'|'.join(CARDINALS)}|all|these|those) (?:[\w-]+ ){{0,3}}?"
    rf"(?:{ANY_KIND}|activities|courses|events)\b)"
)
# "Noted that the presentations were varied".
_OF_ITSELF = re.compile(rf" that the (?:[a-z]+ )?(?:presentations?|{ANY_KIND}) (?:had|was|were)\b")
# "Invited the Secretariat to draft it", and not "to the meeting".
_TO_DO = re.compile(rf" [^.;,\n]{{1,80}}?{TO_GIVE.pattern}")
# "Proposed a toast", "called for a minute of silence".
_NO_MATTER = re.compile(r" a (?:(?:coffee )?break|coffee|minute|toast)(?= to | for | of |[.,;]|$)")
# "Discussed new and updated tools", "the group set up in Riga".
_AS_ADJECTIVE = frozenset(phrases_of("updated, established, created, set up, accepted, recognized, recognised"))
_WHEN_OR_WHERE = re.compile(r" (?:in|at|by|on|during|since|under|for|with|within|not|last|as|after|before|following)\b")
_DETERMINED = re.compile(
    r" (?:an?|the|its|their|that|to|delegates|participants|[Mm]embers|attendees|each|on|two|three|new)\b"
)


# "Called on the Minister of Finance", and not "on the Ministers to ratify it".
_PAID_A_CALL = re.compile(
    r" (?:the )?(?:H\.E\.|(?:[A-Z][\w-]+ ){0,3}(?:Ambassador|Governor|King|Mayor|Minister|President|Prince)\b)"
    r"(?![^.;,\n]{0,90} to (?!discuss|exchange|meet|present))"
)


def is_ceremony(text: str, sentence: Sentence, verb: re.Match[str], kind: OutcomeKind) -> bool:
    """Whether a verb tells of courtesies, speaks to people, or is an adjective."""
    word, end = verb[0].lower(), verb.end()
    if (kind is OutcomeKind.WELCOMED or word == "addressed") and _PEOPLE_AFTER.match(text, end, sentence.end):
        return True
    if word == "observed" and not text.startswith(" that ", end):
        return True  # "observed a minute of silence"
    if kind is OutcomeKind.LAUNCHED and _is_an_opening(text, sentence, verb):
        return True
    if word in ("announced", "informed that") and _THAT_IT_MET.match(text, end, sentence.end):
        return True
    if kind in (OutcomeKind.PRESENTED, OutcomeKind.EXCHANGED) and _GIFTS.match(text, end):
        return True
    if word in ("shared", "voiced") and _FEELINGS.match(text, end):
        return True
    if word == "expressed" and _THANKS.match(text, end):
        return True
    if (word == "invited" and not _TO_DO.match(text, end)) or (
        kind is OutcomeKind.URGED
        and (_TO_TAKE_PART.match(text, end, sentence.end) or _PAID_A_CALL.match(text, end, sentence.end))
    ):
        return True
    if (word == "asked" and _QUESTIONS.match(text, end)) or (
        kind is OutcomeKind.ESTABLISHED and _A_MOOD.match(text, end)
    ):
        return True
    if _NO_MATTER.match(text, end) or text.startswith(_MEANS_ELSE.get(word, ()), end):
        return True
    if _is_said_of_all(text, sentence, verb, kind):
        return True
    if kind in (OutcomeKind.WELCOMED, OutcomeKind.SUPPORTED) and (house := _ITS_HOUSE.match(text, end, sentence.end)):
        return word == "appreciated" or "presentation" not in house[0]
    before = sentence.before(text, verb.start(), NEAR).rstrip()
    if (kind is OutcomeKind.NOTED and _OF_ITSELF.match(text, end, sentence.end)) or (
        word == "tasked" and text.startswith(" with ", end) and not is_passive(before)  # "a team tasked with a study"
    ):
        return True
    return (
        word in _AS_ADJECTIVE
        and (not before or after_and(before) or _WHEN_OR_WHERE.match(text, end, sentence.end) is not None)
        and not _DETERMINED.match(text, end, sentence.end)
        and not is_passive(before)
    )


def _is_said_of_all(text: str, sentence: Sentence, verb: re.Match[str], kind: OutcomeKind) -> bool:
    """Whether a verb tells of many courses, of a day, or of what people did there, which another word tells."""
    word, end = verb[0].lower(), verb.end()
    if word.endswith((" trained in", " trained on")):
        return _SO_MANY.match(text, end) is not None
    if word == "introduced":
        return _SOMEBODY.match(text, end) is not None
    if word == "reported on":
        return _ON_A_DAY.match(text, end) is not None
    return kind is OutcomeKind.WELCOMED and _ITS_USE.match(text, end, sentence.end) is not None


def _is_an_opening(text: str, sentence: Sentence, verb: re.Match[str]) -> bool:
    """Whether what was launched is a meeting: it was opened."""
    if _A_MEETING.match(text, verb.end(), sentence.end):
        return True
    if not _ON_DAYS.match(text, verb.end(), sentence.end):
        return False
    was_one = _A_MEETING_WAS.search(sentence.before(text, verb.start(), REACH).rstrip())
    return was_one is not None or _SO_LAUNCHED.fullmatch(text, sentence.start, verb.start()) is not None
