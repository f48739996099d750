"""How many came: numbers with a unit and how exactly they are meant.

What a page counts besides attendance, above all how many Members the WCO or a region has, is told apart by the words
around it.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from ...model.words import Qualifier, Unit
from ..expressions import Guarded
from ..page.page import Page
from ..sentences.other_times import before_another_time, of_another_time
from ..sentences.signals import Sentence, Signal, found_at
from ..text import Span, lies_in
from ..words.kinds import KIND_OR_EVENT
from ..words.numbers import ONES
from ..words.people import GIFTS, SEVERAL
from ..words.presence import SOME_AWAY
from ..words.staying_away import STAYED_AWAY
from .counted import NUMBER, PEOPLE, QUALIFIER, Counted, FoundCount, counted, number, qualified
from .of_all import are_all, not_all, some_of_all

__all__ = ["find_counts"]

# "More than", before a number.
_ABOUT = rf"(?:(?i:{QUALIFIER}) )?"
_ONE = "(?:aining|eeting|eminar|ession|iefing|rkshop)"  # of one length, as what stands before must be
_NOT_ATTENDING = re.compile(
    r"(?<!\w)(?:[Ss]ince (?:(?:19|20)\d\d(?! and)|its?\b|"
    r"(?:an?|the) [^.;,\n]{3,120} was (?:created|established|launched|set up))|seized|seizing|"
    r"(?P<noun>[Ss]eizures?|[Aa]rrests?|[Qq]uestionnaires?|[Ss]urveys?|"
    r"an? (?:[\w-]+ ){0,2}operation (?:by|involving|with))|"
    r"The operation (?:was|took|ran)|"
    # Not "the Pre-Operation meeting", "the planning meeting for Operation Amber".
    rf"(?<![Pp]re-)(?<![Pp]ost-)(?<!{_ONE} (?:of|on) )(?<!{_ONE} for )(?:Operation(?! Management)|"
    r"operation [A-Z]\w*)|"
    r"arrested|(?<!yet )acceded|accession|ratif\w+|signator(?:y(?! (?:countries|[Mm]embers|[Ss]tates))|ies)|"
    r"adopted by|"
    rf"joined the WCO|have joined(?! (?:the|this) (?:\w+ )?{KIND_OR_EVENT})|"
    r"(?<!turnout )(?<!attendance )[Ss]o far|(?<!up )[Tt]o date|"
    r"(?<!they )ha(?:ve|s|d) (?:in (?:19|20)\d\d )?(?:been |since )?"
    rf"(?:delivered|trained(?! (?:last|this) (?:month|week))|learned|(?:held|organi[sz]ed) {NUMBER.pattern}))\b"
)
# "110 delegates came to the first conference since 2019", "the largest one to date".
_UNLIKE_BEFORE = re.compile(
    r"\bfirst [^.;,\n]{0,60}$|"
    r"\b(?:best|biggest|greatest|highest|largest|most)\b(?:(?!peration|rogram|roject)[^.;,\n]){0,60}$"
)
# "The project will train 300 officers", "they undertook to teach 300 colleagues", "Malta Customs has 300", "the hall
# seats 300".
_AT_OTHER_TIMES = re.compile(
    r"\b(?:(?:will|would|(?:aim|plan|expect)(?:s|ed)? to|is to) (?:\w+ )?(?:train|benefit|reach)|"
    r"(?:Customs|Administration|[Oo]ffice|[Oo]rgani[sz]ation|RILO|ROCB|[Nn]etwork|[Pp]rogramme) has(?: a total of)?|"
    r"employs|"
    r"(?:propos|recommend)(?:ed|s) (?:to )?(?:hir(?:e|ing)|recruit(?:ing)?|train(?:ing)?)|"
    r"ha(?:s|ve) (?:already |so far )?(?:accredited|certified|taught|trained)|"
    r"(?:(?:announced|plans|promised) (?:an? |further |more |new |[a-z]+ and )?(?:scholarships?|trainings?)|"
    r"progress (?:in|through|with) [^.;]{2,60} (?:scholarships?|trainings?)) for|"
    r"(?:Administration|Agency|Authority|Customs|Service), which has|(?:delegates|participants) interviewed|"
    r"(?:agreed|committed|pledged|promised|undertook)(?: themselves)? to(?: (?!attended |with )[\w-]+){1,5}|"
    r"seats|(?:hall|room|venue) holds|allow(?:s|ed) for|(?:can|could) (?:accommodate|host|seat)|"
    r"(?:[Cc]apacity|[Pp]laces|[Rr]oom|[Ss]pace) (?:for|of)|"
    r"(?:capped|limited) (?:at|to)|(?:cases?|situation) of|survey (?:among|of)) "
    rf"{_ABOUT}$"
)
# "32 delegates (including 10 women)", "an audience of 32 included 10 women": some of those who are counted before.
_SOME_OF_THEM = re.compile(
    rf"(?:(?:\d (?:[a-z-]+ ){{0,3}}?{SEVERAL} \(|\baudience of \d+, )including|"
    rf"(?:\d (?:[a-z-]+ ){{0,3}}?{SEVERAL}|\baudience of \d+) included|, among (?:them|whom)) {_ABOUT}$"
)
# "Certificates were given to 12 officers and 3 companies", "nine officers received a medal", "the network, whose 900
# officers": who is honoured, or belongs to something, need not have come.
_HONOURED = "(?:decorated|honou?red|promoted|rewarded)"
_GIVEN_TO = re.compile(
    rf"(?:\b(?i:{GIFTS})\b(?: [\w-]+){{0,6}} (?:to|on) (?:[^.;,\n]{{1,25}} and )?|"
    rf"\b(?:[Ww]hose|{_HONOURED}) ){_ABOUT}$"
)
_WERE_GIVEN = re.compile(
    rf" (?:(?:was|were) {_HONOURED}\b|(?:received|were (?:awarded|given|handed|presented with)) (?:[\w-]+ ){{0,3}}?"
    rf"(?i:certificates? of (?:appreciation|honou?r|merit|recognition)|(?!certificates?|diplomas?)(?:{GIFTS})\b))"
)
_AS_PARTICIPANTS = ("attendees", "delegates", "participants", "trainees")
# "Compared with 40 delegates", "after 40 delegates in 2017": those of another meeting.
_COMPARED = re.compile(rf"\b(?:[Aa]s against|[Cc]ompared (?:to|with)|(?:down|up) from) (?:the )?{_ABOUT}$")
_AFTER = re.compile(rf"\b(?:[Aa]fter|[Aa]gainst|as|than) (?:only |the )?{_ABOUT}$")
_OF_A_YEAR = re.compile(r" (?:in|of) (?:19|20)\d\d\b")
# "They sent four delegates each": four times as many came, or more.
_EACH = re.compile(r" each(?=[.,;]|$)")
# "An agreement signed by eleven countries", "a survey of traders in nine economies", "launched in 2021 with six
# countries", "data from nine Members", "the programme is active in sixty countries": what else has so many.
_OF_ANOTHER_THING = re.compile(
    r"\b(?:under|which counts|possible for|"
    r"(?:effort|initiative) (?:among|between|of)|serv(?:es|ing)|connect(?:s|ing)|(?:goods|trade) (?:from|to|with)|"
    r"launched (?:in (?:19|20)\d\d )?with|"
    r"(?:applied|ratified|signed|used)\b(?:(?! attended\b)[^.;]){0,80} by|"
    r"(?i:answers|data|feedback|replies|responses) (?:from|of)|"
    r"(?i:answers|contributions|replies|reports|responses) (?:came(?: in)?|had come|were received) from|"
    r"survey of [^.;]{1,60} in|reaches|(?:active|branches|in (?:force|operation|place|use)|offices|operational|"
    r"present|represented|rolled out|runs|units) in) "
    rf"{_ABOUT}$"
)
# "They learnt that 160 countries apply the Agreement": what was told.
_TOLD = re.compile(
    r"(?:\b(?:learn(?:ed|t)|informed|heard|told|recalled|reminded|noted|stressed|explained|showed|shown|mentioned|"
    r"highlighted|underlined|stated|said|added|reported|pointed out|emphasi[sz]ed)(?: \w+){0,3}? that) "
    r"(?P<that>[^.;\n]{0,60})$"
)
# "That 60 countries had sent delegates": who came is told.
_CAME = re.compile(
    r"\b(?:attend\w*|participa\w+|t(?:ook|aking|ake) part|gather\w*|brought together|presen(?:ce|t)|represented|came|"
    r"joined|met|registered|sent|drew|attracted|welcomed|trained)\b"
)
# "The Amber Meeting is a forum in which 50 countries meet": what something always is.
_WHAT_IT_IS = re.compile(
    r"(?:The )?[A-Z][\w-]*(?: [A-Z(][\w()-]*){0,6} is an? [^.;\n]{3,100}?\b(?:at which|in which|that|where|which)\b"
    r"[^.;\n]{1,120}? (?:come together|convene|gather|join|meet|take part)\b"
)
# Neither number is that of all.
_SOME_AWAY = re.compile(SOME_AWAY)
_AND_MORE = re.compile(r" (?:another|further|more(?! than)) ")
# "Four Members were able to present a report".
_HAD_A_PART = re.compile(
    r"(?: and [^.;,\n]{1,40}?|, [A-Z][^.;\n]{1,80}?,(?= (?:gave|presented)))?(?: (?:were able to|could|also))? "
    r"(?:present(?:ed)?|gave|made|shared|reported)\b"
)
_NOT_YET = re.compile(
    r"(?: from [^.;,\n]{1,60}?)? (?:was|were|are|is) (?:\w+ )?expected\b|"
    r"(?: from (?:(?!\bwho\b|\bwhich\b)[^.;\n]){1,100}?)? had been "
    r"(?:(?:pre-)?(?:accredited|certified|chosen|selected)|put forward)\b"
    r"(?! (?:as|at|for|to attend)\b)|"
    r" (?:was|were) (?:\w+ )?(?:(?:picked(?: out)?|singled out|selected|identified|chosen|accredited|certified) as|"
    r"(?:considered|found|judged) to)\b|"
    rf"(?: (?:from|of) [^.;\n]{{1,80}}?)? (?:was|were) trained(?: in (?:19|20)\d\d)?(?:, [^.;,\n]{{1,60}},)? "
    r"(?:within (?:the|this) (?:project|program)|"
    rf"in {NUMBER.pattern} (?:\w+ )?(?:courses|events|seminars|workshops)\b)|"
    r" (?:participate|take part) in (?:it|the (?:[\w-]+ )?(?:network|program(?:me)?|project))\b|"
    r" (?:(?:are|were) )?(?:display|exhibit|showcas)(?:ed|ing)\b|"
    r" put (?:its|their) [^.;,\n]{2,40} on (?:display|show)\b|"
    r" elsewhere\b| each from\b| of [^.;\n]{1,90} (?:agreed|offered|volunteered) to\b|"
    r"(?: from [^.;,\n]{1,60}?)? were (?:pre-)?(?:accredited|certified) after\b|"
    r"(?<=women) (?:was|were) among\b|"
    r" (?:was|were) (?:\w+ )?(?:chosen|picked|selected) to (?!attend|be there|benefit|come|follow|join|"
    r"participate|receive|represent|take part|undergo)|"
    r" joined (?:an?|its|the|their) (?:[\w-]+ ){0,3}"
    r"(?:administration|agency|office|pool|project|service|unit)(?=[.,;]|$)|"
    r" benefit(?:t?ed) from e-learning(?=[.,;]|$)|"
    r" of the [Rr]egion (?:are|lie|share)\b(?! (?:present|represented|there))|"
    r" (?:(?:had|have) (?:\w+ )?(?:applied|adopted|replied|responded)\b|belong\b|work\b|serve\b|"
    r"are (?:stationed|employed|based|deployed|posted)\b|(?:will|would) |"
    r"(?:can|may) (?:attend|enrol|join|participate|register|take part)\b|"
    r"(?:were|had been) invited\b"
    r"(?! to (?!attend|be there|come|join|participate|take part|the)))"
)
# "Eleven experts of Malta Customs conducted the technical sessions".
_TAUGHT_IT = re.compile(
    r"(?: (?:from|of) [^.;,\n]{1,80}?)? (?:conducted|delivered|facilitated|gave|led|taught) (?:all |the )"
    r"(?:[a-z-]+ ){0,2}(?:exercises|lectures|modules|sessions|training)\b"
)
# "34 administrations answered the survey".
_ANSWERED = re.compile(
    r" (?:answered|completed|filled (?:in|out)|replied to|responded to|returned) (?:an?|its|the|this) (?:[\w-]+ ){0,3}?"
    r"(?:form|poll|questionnaire|survey)\b"
)
# "They were 24 persons from 21 Members".
_THEY_WERE = re.compile(rf"(?:They|We) were {_ABOUT}{NUMBER.pattern}")
_IN_TOTAL = re.compile(r" in (?:total|all)(?![ \w])")
# "70 administrations, companies, international organizations and universities": taken together.
_A_GROUP = (
    rf"(?!(?:{'|'.join(ONES)}) )(?:[a-z][\w-]* ){{0,3}}"
    r"(?:associations|companies|entities|institutions|organi[sz]ations|universities)"
)
_AND_OTHERS = re.compile(rf"(?:, {_A_GROUP}){{1,5}},? and {_A_GROUP}\b")
# "The Pilot, in which six Members took part".
_IN_A_PROJECT = re.compile(
    rf"(?<!ining )(?<!ship )[Pp](?:ilot|roject|rogramme)(?:, in which| for| involving) {_ABOUT}$"
)
# "Five accredited experts attended the workshop".
_ATTENDED_IT = re.compile(
    r"(?: (?:[a-z-]+ed )?(?:for|from|in|of) [^.;,\n]{1,60})? (?:attended|participated in|took part in) th(?:e|is) "
    rf"(?:[\w-]+ ){{0,4}}?{KIND_OR_EVENT}\b"
)
_ATTENDED_BY = re.compile(r"\b(?:[Aa]ttended by|[Ww]ith the participation of) $")
_IN_WHICH = (", at which ", ", in which ")
_TOOK_PART = re.compile(r" (?:attended|participated|took part|were (?:present|represented))\b")
# "Specialists from 19 administrations discussed seizures": they were there to do so.
_TALKED = re.compile(r" (?:compared|debated|discussed|examined|exchanged|looked at|shared|talked)\b")
# "Twenty officials of six Members could not attend".
_STAYED_AWAY = re.compile(rf"(?: (?:from|of) [^.;,\n]{{1,60}}?)?{STAYED_AWAY.pattern}")
_REACH = 40
# "The number of participants was 47", and a line of its own: "Participants: 47".
_THE_NUMBER_OF = Guarded(
    r"(?:\b[Tt]otal )?(?:(?<!average )(?<!expected )(?<!maximum )(?<!minimum )(?<!planned )(?<!target )"
    r"\b[Nn]umber of (?:the )?|\bThe |^|(?<=\n))"
    r"(?:(?P<delegates>[Dd]elegates)|[Aa]ttendees|[Pp]articipants|[Tt]rainees)"
    r"(?: (?:attending|in attendance|present|in (?:all|total)|at the [a-z]+))?(?: ?:| was| totall?ed| came to|"
    r" reached| stood at|,? number(?:ed|ing)) "
    rf"{_ABOUT}$",
    ("ttendees", "elegates", "articipants", "rainees"),
)
# Its members are firms.
_OF_FIRMS = re.compile(r"\b(?:PSCG|Private Sector (?:Consultative )?Group)\b")
_FEW_CAME = 10
# Fewer people than these mostly teach, speak or are some of all, as fewer Members are.
_FEWEST = {Unit.PARTICIPANTS: 6, Unit.DELEGATES: 3, Unit.MEMBERS: 3, Unit.COUNTRIES: 3, Unit.RILOS: 3}
_BODIES = (Unit.MEMBERS, Unit.COUNTRIES, Unit.ORGANISATIONS)
_MOST_OF_A_UNIT = {Unit.MEMBERS: 190, Unit.COUNTRIES: 250, Unit.ORGANISATIONS: 1_000}
_NEARBY = 120
# "11 officials from Malta and 15 officials from Spain".
_FROM_SOMEWHERE = re.compile(r" (?:from|of) (?:the )?[A-Z][\w' -]{1,60}?(?:,? and |, )")
# "10 officials from Malta and 5 from Spain", "ten came from Malta, five from Spain": whose noun is said only once.
_AND_SO_MANY = re.compile(
    r"(?: (?:attended|came|joined|took part)\b[^.;,\n]{0,60}?)? (?:from|of) (?:the )?[A-Z][\w' -]{1,60}?(?:,? and|,) "
    rf"(?:{NUMBER.pattern}) (?:from|of) (?:the )?[A-Z]"
)
_NEXT_TO_IT = (" and ", ", ", ", and ")
_FIRST_SENTENCES = 25


def find_counts(page: Page, taken: list[Span]) -> list[FoundCount]:
    """The counts of who came, each unit's first, that of the title last; none inside the spans in `taken`."""
    text = page.level
    counts: dict[Unit, FoundCount] = {}
    for sentence in [*page.body[:_FIRST_SENTENCES], *filter(None, [page.title])]:
        about_people = sentence.has(Signal.ATTENDING) or _THEY_WERE.match(text, sentence.start, sentence.end)
        if not about_people or sentence.has(Signal.OTHER_MEETING):
            continue
        if _WHAT_IT_IS.match(text, sentence.start, sentence.end):
            continue
        for count in _of_those_who_came(text, sentence, taken):
            known = counts.get(count.unit)
            if known is None or _counts_more(text, sentence, known, count):
                counts[count.unit] = count
    members = counts.get(Unit.MEMBERS)
    if members and text.endswith(" members", 0, members.end) and any(_OF_FIRMS.search(text, *one) for one in taken):
        counts.setdefault(Unit.ORGANISATIONS, counts.pop(Unit.MEMBERS)._replace(unit=Unit.ORGANISATIONS))
    people = max((counts[unit].value for unit in PEOPLE if unit in counts), default=0)
    return [count for count in counts.values() if count.unit not in PEOPLE or count.value >= min(people, _FEW_CAME)]


def _of_those_who_came(text: str, sentence: Sentence, taken: list[Span]) -> list[FoundCount]:
    """What a sentence counts, but for what it says of another time or of another thing, or has somebody tell."""
    before = before_another_time(text, sentence).end
    found = [
        count
        for count in _in_sentence(text, sentence, taken)
        if count.end < before or not of_another_time(sentence, count.start)
    ]
    if not found:
        return []
    other = _NOT_ATTENDING.search(text, sentence.start, min(sentence.end, found[-1].end + _NEARBY))
    if other and _UNLIKE_BEFORE.search(text, sentence.start, other.start()):
        other = None
    return [
        count
        for count in _with_those_beside(text, found)
        if (other is None or _is_sure(text, sentence, count, other)) and not _is_told(text, sentence, count)
    ]


def _with_those_beside(text: str, found: list[FoundCount]) -> list[FoundCount]:
    """Counts of people beside whom others are counted as the least: "45 Customs officers and 12 police officers"."""
    for at, (one, following) in enumerate(zip_longest(found, found[1:])):
        between = text[one.end : following.start] if following and one.unit is following.unit else ""
        beside = between in _NEXT_TO_IT or _FROM_SOMEWHERE.fullmatch(between) or _AND_SO_MANY.match(text, one.end)
        if one.unit in PEOPLE and beside:
            found[at] = one._replace(qualifier=Qualifier.AT_LEAST)
    return found


def _is_told(text: str, sentence: Sentence, count: FoundCount) -> bool:
    """Whether somebody tells of so many, and not that they came: "they learnt that 160 countries apply it"."""
    told = _TOLD.search(text, max(sentence.start, count.start - _NEARBY), count.start)
    return told is not None and not _CAME.search(text, told.start("that"), min(sentence.end, count.end + _NEARBY))


def _counts_more(text: str, sentence: Sentence, known: FoundCount, count: FoundCount) -> bool:
    """Whether a later count is that of all, where the one that is known was of a part, or of a few with a part."""
    total = text.endswith("total of ", 0, count.start) or _IN_TOTAL.match(text, count.end)
    of_all = total and known.start >= sentence.start
    return known.value < count.value and bool(of_all or known.value < _FEW_CAME < count.value)


def _is_sure(text: str, sentence: Sentence, count: FoundCount, other: re.Match[str]) -> bool:
    """Whether it is said right beside a number that so many attended, or before the sentence comes to other matters."""
    apart = ";" in text[other.end() : count.start]  # "40 administrations sent questionnaires; 60 delegates came"
    before = sentence.before(text, count.start, _REACH)
    # "The Committee, in which 60 delegates participated, noted that 300 visits had been delivered"
    in_which = count.end <= other.start() and before.endswith(_IN_WHICH) and "peration" not in before
    return bool(
        _TALKED.match(text, count.end, other.start())
        # "60 officers met to discuss seizures"
        or (other["noun"] and _CAME.search(text, count.end, sentence.end if apart else other.start()))
        or _ATTENDED_BY.search(before)
        or (in_which and _TOOK_PART.match(text, count.end))
        or _ATTENDED_IT.match(text, count.end, sentence.end)
    )


def _in_sentence(text: str, sentence: Sentence, taken: list[Span]) -> Iterator[FoundCount]:
    """Those of whom a sentence says how many came, each unit as often as it is counted."""
    end = sentence.start
    some_away = sentence.has(Signal.REMOTE) and _SOME_AWAY.search(text, sentence.start, sentence.end)
    and_more = some_away and _AND_MORE.search(some_away[0])  # "150 delegates came in person and another 300 online"
    for figure in found_at(NUMBER, text, sentence, Signal.FIGURES | Signal.NUMBER):
        found = counted(text, sentence, figure) if figure.start() >= end else None
        if found is None:
            if alone := _the_number_of(text, sentence, figure):
                yield alone
            continue
        end = found.after.end()
        if not found.before.endswith(" for ") and lies_in(figure.start(), taken):
            continue
        if some := some_of_all(text, sentence, found):
            end = some.end
            yield some
        elif _came(text, sentence, found) and (and_more or not some_away or found.unit not in PEOPLE):
            meant = Qualifier.AT_LEAST if and_more and found.unit in PEOPLE else found.meant
            yield FoundCount(found.start, end, found.value, found.unit, meant)


def _the_number_of(text: str, sentence: Sentence, figure: re.Match[str]) -> FoundCount | None:
    """How many people came, where the number stands after the word for them, and ends what is said."""
    before = sentence.before(text, figure.start(), _NEARBY)
    said, value = _THE_NUMBER_OF.search(before), number(figure[0])
    ends = sentence.end - figure.end() < 2 or text.startswith((".", ",", ";", " ("), figure.end())
    if said is None or not value or value < _FEWEST[Unit.PARTICIPANTS] or not ends:
        return None
    value, meant, _ = qualified(before, value)
    unit = Unit.DELEGATES if said["delegates"] else Unit.PARTICIPANTS
    return FoundCount(figure.start() - len(before) + said.start(), figure.end(), value, unit, meant)


def _came(text: str, sentence: Sentence, found: Counted) -> bool:
    """Whether those who are counted came: not "will train 60 officers", nor "the WCO's 185 Members"."""
    before, after, value, unit = found.before, found.after, found.value, found.unit
    end = after.end()
    too_few = value < _FEWEST.get(unit, 0) and not _were_all(text, sentence, found)
    if too_few or value > _MOST_OF_A_UNIT.get(unit, value) or _NOT_YET.match(text, end):
        return False
    if sentence.has(Signal.ABSENT) and _STAYED_AWAY.match(text, end, sentence.end):
        return False
    if (
        _IN_A_PROJECT.search(before)
        or _COMPARED.search(before)
        or (_AFTER.search(before) and _OF_A_YEAR.match(text, end))
        or (unit in _BODIES and _AND_OTHERS.match(text, end, sentence.end))
    ):
        return False
    honoured = _GIVEN_TO.search(before) or _WERE_GIVEN.match(text, end)
    if (
        _SOME_OF_THEM.search(before)
        or not_all(text, sentence, found)
        or (honoured and not after[0].endswith(_AS_PARTICIPANTS))
    ):
        return False
    if unit in PEOPLE:
        if _AT_OTHER_TIMES.search(before) or _EACH.match(text, end) or _TAUGHT_IT.match(text, end):
            return False
    elif after["both"] is not None and not after["both"][4:5].isupper():
        return False  # "300 WCO Members, organisations and academia delegates": people, whatever they are
    elif _OF_ANOTHER_THING.search(before) or _ANSWERED.match(text, end):
        return False
    if after[0].startswith((" of ", " out of ")):
        return True  # "170 of the WCO's 183 Members"
    few = unit in _BODIES and value < _FEW_CAME
    return not (few and _HAD_A_PART.match(text, end, sentence.end)) and not are_all(text, sentence, found, few)


def _were_all(text: str, sentence: Sentence, found: Counted) -> bool:
    """Whether a sentence begins with a few people and says that they attended: those were all."""
    begins = text[sentence.start : found.start] in ("", "A total of ", "In all, ")
    return begins and found.value > 2 and _ATTENDED_IT.match(text, found.after.end(), sentence.end) is not None
