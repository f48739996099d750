"""Meetings that have no more of a name than the word for what they were: "the training was conducted in Riga"."""

import re
from collections.abc import Iterable, Iterator

from ...model.dates import MONTHS
from ..expressions import Guarded, phrases_of
from ..sentences.other_times import of_another_time
from ..sentences.signals import Sentence, Signal
from ..text import Span
from ..words.calendar import A_DAY, ENGLISH_MONTH
from ..words.holding import GIVEN
from ..words.kinds import KIND, KIND_WORDS, meeting_kind
from ..words.numbers import ORDINAL, ordinal_value
from ..words.people import OFFICE
from ..words.receiving import RECEIVED, RECEIVED_SOME
from .name_ends import cut
from .named import Named
from .ordinals import SESSION_ON
from .passing import UNDER_WAY, called_off
from .plain_names import A_HOUSE, NO_COURSE, NO_NAME, ON, is_to_come_or_a_part, plain_name
from .they_met import (
    BILATERAL,
    MET_AGAIN,
    MET_THAT_DAY,
    ON_A_MISSION,
    THEY_MET,
    TRAINED,
    VISITED,
    WENT_ON_A_MISSION,
)

__all__ = ["by_its_kind"]

# Words for a meeting only where a page says that it was held: a mission may be a purpose, and a panel a few people.
_EVENTS = (
    "[Ee]vent|[Mm]ission|lecture|panel|celebration|gathering|[Bb]riefing|[Rr]etreat|exhibition|reunion|[Tt]alk|"
    "[Vv]isit|study tour|courtesy call|(?:tele|video)conference|benchmarking study|diagnostics?(?= (?:in|of|on)\\b)"
)
_EVENT = (
    rf"(?P<kind>{KIND.pattern}|(?:{_EVENTS})s?)\b(?! (?:{A_HOUSE}|(?i:materials?|needs|participants))\b){NO_COURSE}"
)
_SAID_OF_IT = (
    rf"(?:(?:(?!(?:{NO_NAME}|signing|bilateral) )[a-z][\w'-]*|[A-Z]{{2,6}}|\([^()\n]{{2,40}}\)|\"[^\"\n]{{2,80}}\"|"
    r"[A-Z][\w/-]+(?:'s)?|\d{4}|"
    r"\d\d?[- ]day) ){0,8}"
)
_HOLDS = f"{GIVEN}|given|put on|run|undertaken"
# "Held a workshop", "had a virtual working meeting", "attended the launching ceremony".
_HELD_IT = re.compile(
    rf"(?<!\w)(?<!and (?=held a meeting with))(?i:{_HOLDS}|hold(?:s|ing)?|had|host(?:s|ing)?|host to|"
    r"organi[sz](?:es|ing)|conduct(?:s|ing)?|deliver(?:s|ing)?|ran|runs|opened|closed|chaired|gave|received|"
    r"facilitated|attended|joined|followed(?! up)|through(?! (?:its|the|this) Pro(?:ject|gram(?:me)?)\b)|"
    r"opening(?= the| an?)|took(?! part)|underwent|"
    r"called(?= an? )|led(?= an? (?:(?!(?:for|of|on) )[\w-]+ ){0,3}mission\b)|"
    r"made(?= an? (?:official|study|working) visit\b)|ended(?=(?: today| yesterday)? an? )|"
    r"took part (?:at|in)|participated in|during|completed|concluded|went on|carries out|carry out|"
    r"continues?|undertook|addressed|paid|spoke at|"
    r"received (?:an?|the) [Dd]elegation (?:from|of) [^.;,\n]{2,60}? (?:for|on)(?= an? (?:[\w-]+ ){0,3}visit\b)|"
    r"(?:sent|sends|dispatched) [^.;,\n]{0,60}?\b(?:delegation|experts|officers|officials|specialists|team) "
    r"on(?= an? (?:[\w-]+ ){0,4}mission\b)|"
    r"hosted (?:the )?[A-Z][^.;,\n]{2,60}? for(?= an? )|met in(?= a series of )|"
    r"setting up|started|began|(?:marked|at) the (?:start|beginning|opening|close|conclusion|end) of|"
    r"to (?:address|attend|join|open)),?"
    r"(?:(?: [^.;,]{1,80},){1,2}| (?:today|yesterday)| (?:in|side by side) [^.;,\n]{2,60}?(?= an? )|"
    r" (?:between|from|on) (?:the )?\d[^.;,\n]{2,30}?(?= an? )|"
    r" on [^.;,\n]{2,30}?(?= the ))? "
    rf"(?:(?:an?|the|(?:its|their)(?: own)?|these|this|one|two|three|four|five|six|\d\d?) )?"
    rf"(?:(?P<first>{ORDINAL}) )?(?:series of )?"
    rf"(?P<said>(?!and |to ){_SAID_OF_IT}{_EVENT})"
)
# "The training was conducted", "a seminar, which lasted three days, brought together", "36 webinars were delivered",
# "Regional workshops on fees were held".
_IT_WAS_HELD = re.compile(
    r"(?<!\w)(?:(?:[Tt]h(?:e|is|ese)|[Aa]n?|[Ii]ts|[A-Z][\w-]+'s|\d\d?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|"
    r"[Ss]ix|[Ss]everal) |(?=(?:[A-Z][a-z]+ t|T)alks (?!took\b|were\b)|"
    r"(?:[A-Z][\w/-]+ (?:[a-z-]+ ){0,3}|(?<=, )(?:[a-z-]+ ){0,3})"
    r"(?:courses|missions|seminars|training sessions|trainings|webinars|workshops)\b))"
    rf"(?:(?P<first>{ORDINAL}) )?(?P<said>{_SAID_OF_IT}{_EVENT})\b"
    r"(?:,? (?:(?! at an? |to be (?:held|hosted)\b| have been )[^.;,]){1,120}(?:, for [^.;,]{1,60},)?|"
    r", [^.;]{1,160},|(?: [^.;,]{1,80})? (?:at|in|to) (?:[A-Z][\w'-]* ?){1,3}, (?:the )?(?:[A-Z][\w'-]* ?){1,3}\b)?,? "
    rf"(?:(?:was|were|has been|had been|is being) (?:\w+ )?(?:{_HOLDS}|provided(?= to\b)|attended|opened|chaired|"
    r"facilitated|led|"
    r"launched|started|begun|commenced|inaugurated|completed|made possible)\b(?!-)|"
    rf"(?:{_HOLDS}) (?:in|on|at|from|by|between)\b|(?:took|taken|taking|will take) place\b|"
    r"(?:is|gets|got) under ?way\b|"
    rf"(?:that|which) (?!(?:is|was|are|were|will)\b)[^.;,\n]{{2,80}}? (?:{_HOLDS}|ran|"
    r"(?:was|been) ho(?:ld|st)ing)\b|"
    r"(?:which |that )?(?:brought|gathered|assembled|drew|united|attracted|lasted|"
    r"ran(?= (?:at|for|from|in|over|until)\b)|featured|commenced|"
    r"had the participation of|"
    r"(?:started|began|ended|concluded|closed)(?= (?:in|on) ))\b)"
)
# "The third activity (WG3) under the project was held in Riga": whatever has a day or a place of its own.
_WORD = rf"(?:(?:o[fn]|for|in|to|under) the )?(?!(?:{NO_NAME}|Operation|not)\b)[\w'/&()-]+"
_SOMETHING_HELD = Guarded(
    rf"(?<!\w)(?:(?:On|From|Between) (?P<before>{A_DAY})[^.;,\n]{{0,40}}?,? (?:the|an?)|[Tt]he|[Aa]n?) "
    rf"(?:(?P<first>{ORDINAL}) )?(?P<said>{_WORD}(?: {_WORD}){{0,15}}?)(?: instead)?,? "
    r"(?:(?:which|that) )?(?:was )?(?:held|took place|commenced)"
    r"(?: on-?line| \w+ly| (?:earlier )?(?:today|yesterday)| (?:this|last) week)?"
    r"(?(before)\b| (?:in|on|from|at(?! \d)) (?:the )?[A-Z0-9])",
    ("held", "took place", "commenced"),
)
# "The 3rd Amber Fellowship Programme began in Riga on 5 May", "has held its first week from 5 to 9 May".
_FELLOWS_CAME = Guarded(
    rf"\b[Tt]he (?:(?P<first>{ORDINAL}) )?(?P<said>(?:[\w'/&()-]+ ){{0,8}}?(?:Career Development|Fellowship|Internship|"
    r"Leadership|Professionals|Scholarship|Secondment|Training) Program(?:me)?)(?: \([^()\n]{2,60}\))?"
    r"(?:, [^.;\n]{3,160},)? "
    rf"(?:began|opened|started|was (?:inaugurated|opened)|"
    rf"(?:has )?held its {ORDINAL} (?:module|phase|week)(?: of \w+)?)\b"
    rf"(?=(?: (?:at|in) [^.;,\n]{{2,60}}?)?,? (?:from|on) {A_DAY})",
    (" Program",),
)
# "At the training in Riga, Latvia, on 5-7 May": what has a day, whatever is told of it.
_DATED = Guarded(
    rf"(?<!\w)(?:[Tt]h(?:e|is)|[Aa]n?|[Ii]ts) (?:(?P<first>{ORDINAL}) )?(?P<said>{_SAID_OF_IT}{_EVENT})"
    r"(?: (?:on|about|for) [^.;,()\n]{3,80}?)?,? (?:(?:in|at) (?:the )?[A-Z][^.;()\n]{2,60}?,? )?"
    rf"\(?(?:(?:on|from|of|between) )?{A_DAY}",
    tuple(MONTHS),
)
# "They took part in the Amber Trade Week in Riga from 5 to 7 May": whatever has a name and days of its own.
_NAMED_OTHERWISE = (
    f"{OFFICE}|Agreement|Authorit(?:y|ies)|Convention|Customs of|Delegation|Department|Deputy|Headquarters|Law|"
    "Members?|Memorandum|Ministry|Offices?|Officers?|Officials?|Operation|Organi[sz]ation|Phase|Port|Protocol|"
    "Republic|Service"
)
_A_NAME = (
    rf"(?:(?!(?:{_NAMED_OTHERWISE})\b)[A-Z](?:[\w'/&-]*[\w/&-])?(?:(?: (?:of|for|on|and|in)(?: the)?)? (?=[A-Z0-9])|"
    r"(?= \(|[\"']?,? (?:in|at|on|from|between|held|hosted|organi[sz]ed|which|that)\b|[.,]))){2,12}(?<! )"
)
_CAME_TO_IT = re.compile(
    rf"\b(?:(?:On|From|Between) (?P<before>{A_DAY})[^;\n]{{1,200}}? )?(?:attended|convened|held|"
    r"(?:was|were) (?:present|represented) at|(?(before)(?!))hosted|"
    r"(?:co-?)?organi[sz]ed|participat(?:ed|ing) in|staged|t(?:ook|aking) part in) (?:(?:the|its) |(?=[\"']))"
    rf"(?:(?P<first>{ORDINAL}) )?[\"']?(?P<said>{_A_NAME})[\"']?(?(before)|(?: \([^()\n]{{2,40}}\))?"
    rf"(?:, (?:[^.;\n]|(?<=\b[DM][rs])\.|(?<=\bMrs)\.){{3,120}},(?= (?:at|in)))?,? "
    rf"(?:(?:which was )?held )?(?:(?:in|at) (?:the )?[A-Z][^.;()\n]{{1,60}}?,? )?\(?(?:on|from|between) {A_DAY})"
)
# "Amber Days were held in Riga from 5 to 7 May", "'E-Commerce Week' took place".
_A_CAPITAL = rf"(?!(?:{_NAMED_OTHERWISE}|A|An|At|In|It|On|That|The|These|This)\b)[A-Z][\w/&-]*"
_NAME_WAS_HELD = Guarded(
    rf"(?<![\w,;:)'\"] )[\"']?(?P<said>(?:{_A_CAPITAL}(?: (?:of|for|on|and))* ){{1,8}}"
    r"(?:Camp|Consultations?|(?<!Sports )Days?|Debate|Dialogues?|Expo|Fair|Games|Hackathon|Talks|Weeks?))[\"']? "
    r"(?:took place|(?:was|were) held) (?:at|from|in|on) (?:the )?[A-Z0-9]",
    (" took place ", " was held ", " were held "),
)
# "Held in Riga from 5 to 7 May, the workshop discussed transit".
_HELD_FIRST = Guarded(
    r"(?:Conducted|Convened|Held|Hosted|Lasting|Organi[sz]ed|"
    r"(?:Beginning|Opening|Running|Starting) (?:at|from|in|on|over))\b"
    r"[^;\n]{3,200}?, th(?:e|is) "
    rf"(?:(?P<first>{ORDINAL}) )?(?P<said>{_SAID_OF_IT}{_EVENT})(?! (?:format|recommended|team)\b)",
    (", the ", ", this "),
)
# "Malta marked its Customs Day on 5 May with a seminar", "the Day was observed in Riga with a ceremony".
_MARKED_WITH = Guarded(
    rf"\b(?:celebrated|commemorated|marked|observed)(?! that)\b[^.;\n]{{3,100}}? with (?:an?|its) "
    rf"(?P<said>{_SAID_OF_IT}{_EVENT})",
    (" with a", " with its"),
)
# "They discussed transit at a meeting on Monday".
_AT_ONE = re.compile(
    rf"\b(?:[Aa]t|to|[Ff]or|[Ii]n|[Dd]uring) (?:the|an?|their|its|this) (?!most recent )"
    rf"(?P<said>{_SAID_OF_IT}(?P<kind>{KIND.pattern})){NO_COURSE}"
)
# "At its meeting on 5 May the Amber Group prepared the Amber Forum, to be held in Riga": of which another is to come.
_TO_BE_HELD = re.compile(rf"{KIND.pattern}(?: of [^.;,\n]{{2,60}})?, to be (?:convened|held|hosted|organi[sz]ed)\b")
# "The workshop, attended by 30 officers, ended with a plan": it is spoken of as known.
_THE_ONE = re.compile(
    rf"(?:The|This) (?P<said>{_SAID_OF_IT}(?P<kind>{KIND.pattern}))\b(?=,| (?:on|for|was|were|[a-z]+ed)\b)"
)
# Who "received Mr. Doe" or "visited Malta to meet its traders" may have done so at any time, if nothing says when.
_ON_A_DAY = (*RECEIVED_SOME, "visited")
_SAYS_WHEN = re.compile(rf"\b(?:{ENGLISH_MONTH}|today|yesterday)\b")
_SUBJECT = re.compile(ON)
# What tells of a meeting without a name, the surest first; those of `_MET` count where none of them is found.
_TOLD = (
    MET_AGAIN,
    _HELD_FIRST,
    _HELD_IT,
    _IT_WAS_HELD,
    _SOMETHING_HELD,
    _FELLOWS_CAME,
    _DATED,
    _CAME_TO_IT,
    _NAME_WAS_HELD,
    _MARKED_WITH,
)
_MET = (
    _AT_ONE,
    ON_A_MISSION,
    WENT_ON_A_MISSION,
    TRAINED,
    THEY_MET,
    RECEIVED,
    MET_THAT_DAY,
    VISITED,
    BILATERAL,
    _THE_ONE,
)
_FIRST_SENTENCES = 25
# "During his recent visit".
_WHOSE = re.compile(r"(?:h(?:er|is)|its|their) (?:latest |recent )?")
# "Barriers that had been identified during a ministerial meeting", "it held discussions on fees during the session".
_CAME_UP = re.compile(
    r"\b(?:announced|identified|outlined|raised|discussed|discussions)(?: (?:about|on) [^.;,\n]{1,40})? "
    rf"(?:at|during) (?:an?|the) (?:{ORDINAL} )?$"
)
# "He visited Malta on 5 May. This visit followed a session in Riga": of before.
_CAME_AFTER = re.compile(r"(?:H(?:er|is)|Th(?:e|is)) (?:mission|trip|visit) (?:came after|followed|follows)\b")
_REACH = 60
# "While the Forum was taking place, the WCO held a workshop".
_MEANWHILE = re.compile(rf"While the [^.;,\n]{{3,120}}? {UNDER_WAY}")
# "They agreed to hold a seminar in Oslo next year", "a proposal to conduct training", "he had attended a conference".
_AGREED_TO = (
    *(
        f" {agreed} to "
        for agreed in phrases_of(
            """agreed, decided, offered, planned, promised, proposed, agreement, collaboration, commitment, idea,
intention, need, offer, plan, plans, pledge, proposal, readiness, request"""
        )
    ),
    " had ",
)
# "Ever since its first session, held in 1953, the Amber Committee has grown", "the 70th anniversary of the session",
# "he recalled the conference that had been held".
_SINCE = tuple(
    f"{then} {whose} {nth}"
    for then in ("ince", "nniversary of", "ommemorating", "ecalled", "ecalling")
    for whose in ("its", "the", "their")
    for nth in ("", "first ")
)


def by_its_kind(text: str, title: Sentence | None, body: list[Sentence]) -> Named | None:
    """The meeting of a page that gives it no name, by the word for what it was: "the training was conducted in Riga".

    What the page says of it before is its name: "a workshop on transit in Riga. The event was attended by".
    """
    before: Named | None = None
    met: re.Match[str] | None = None
    for sentence in body[:_FIRST_SENTENCES]:
        if met and _CAME_AFTER.match(text, sentence.start):
            continue
        if sentence.has(Signal.KIND | Signal.HELD | Signal.AWAY | Signal.OFFICE):
            held = next(_told(text, sentence, _TOLD), None)
            if held and not (met and _CAME_UP.search(sentence.before(text, held.start("said"), _REACH))):
                return before or _called(held)
            met = met or next(_told(text, sentence, _MET), None)
            if not sentence.has(Signal.OTHER_TIME):
                before = before or plain_name(text, sentence)
    # A title announces what the text tells of.
    if title and (held := next(_told(text, title.without(Signal.OTHER_TIME), (_HELD_IT,)), None)):
        return _called(held)
    if met and met.re is BILATERAL.pattern:
        before = None  # "in the margins of the Amber Conference, Malta and Spain held bilateral talks in Riga"
    return met and (before or _called(met))._replace(sure=False)


def _told(text: str, sentence: Sentence, ways: Iterable[re.Pattern[str] | Guarded]) -> Iterator[re.Match[str]]:
    """What a sentence tells of a meeting that was held, in these ways."""
    for way in ways:
        one = way.search(text, sentence.start, sentence.end)
        if one and not _is_of_none(text, sentence, one):
            yield one


def _is_of_none(text: str, sentence: Sentence, one: re.Match[str]) -> bool:
    """Whether what is told is of no meeting that was held: of one to come or called off, of a part, or of a plan."""
    place = one.start("said")
    if one["said"].startswith(_ON_A_DAY) and not _SAYS_WHEN.search(text, sentence.start, sentence.end):
        return True
    if of_another_time(_first_told(text, sentence, one), one.start()):
        return True
    if text.endswith(_SINCE, sentence.start, place) or is_to_come_or_a_part(text, place):
        return True
    meanwhile = _MEANWHILE.match(text, sentence.start, sentence.end)
    if meanwhile and meanwhile.end() > place:
        return True
    if text.endswith(_AGREED_TO, sentence.start, one.start()):
        return True
    # "Which was held by Malta, was cancelled".
    return called_off(text, sentence, Span(*one.span("said"))) or called_off(text, sentence, Span(*one.span()))


def _first_told(text: str, sentence: Sentence, one: re.Match[str]) -> Sentence:
    """What a sentence that opens with a meeting and its days tells before another one that is to come."""
    opens = one.start() == sentence.start and one.re is _AT_ONE and sentence.has(Signal.OTHER_TIME)
    other = _TO_BE_HELD.search(text, one.end(), sentence.end) if opens else None
    first = sentence.part(sentence.start, other.start()) if other else sentence
    return first if first.has(Signal.FIGURES) else sentence


def _called(held: re.Match[str]) -> Named:
    """A meeting by the word for it, with its number and its kind where these are said."""
    said = held.groupdict()
    number = ordinal_value(said["first"]) if said.get("first") else 0
    # "The first support mission" of a project is none of a series, nor is "the 2nd day of the Amber Committee".
    counts = not held["said"].lower().startswith(("anniversary", "day ", "week ")) and not (
        (number == 1 and "mission" in held["said"]) or (number and SESSION_ON.match(held.string, held.start("first")))
    )
    numbers = (number,) if number and counts else ()
    word = "training" if held["said"] == "trained" else KIND_WORDS.get(said.get("kind") or "", "")
    start, end = held.span("said")
    start = min(start, held.start("first")) if numbers else start
    if whose := _WHOSE.match(held.string, start, end):
        start = whose.end()
    if word and (on := _SUBJECT.match(held.string, end)):
        end = cut(held.string, start, on.end())
    elif held.re is _CAME_TO_IT:
        end = cut(held.string, start, end)  # "attended the Amber Commission in Riga"
    ordinal = Span(*held.span("first")) if numbers else None
    return Named(Span(start, end), numbers, meeting_kind(word), ordinal=ordinal)
