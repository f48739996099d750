"""How many came: numbers with a unit and how exactly they are meant.

What a page counts besides attendance, above all how many Members the WCO or a region has, is told apart by the words
around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...model.dates import MONTHS
from ...model.words import Qualifier, Unit
from ..expressions import BEFORE_A_WORD, expression
from ..page.signals import Sentence, Signal, before_another_time, found_at, of_another_time
from ..text import Span
from ..words.kinds import ANY_KIND
from ..words.numbers import CARDINALS, ONES, TENS

__all__ = ["FoundCount", "find_counts", "number"]


class FoundCount(NamedTuple):
    """A count: its words' place, its value, what is counted and how exactly."""

    start: int
    end: int
    value: int
    unit: Unit
    qualifier: Qualifier


_UNITS = (
    (Unit.RILOS, r"RILOs|Regional Intelligence Liai?son Offices"),
    (
        Unit.MEMBERS,
        (
            r"(?:WCO |member |Member )?(?:[Mm]ember (?:[Aa]dministrations|[Cc]ountries|[Ss]tates)|"
            r"Members? Customs [Aa]dministrations|Members?|members|delegations|Customs [Aa]dministrations|"
            r"customs administrations|"
            r"[Aa]dministrations?|Customs [Ss]ervices|Customs [Aa]uthorities|customs services|Heads of Customs|"
            r"[Rr]evenue [Aa]uthorities|[Rr]evenue [Aa]dministrations|"
            r"Contracting Parties(?= to the (?:HS|Harmonized)))"  # which sit in the Committee as Members
        ),
    ),
    (Unit.COUNTRIES, r"(?:[Cc]ountries|nations|[Ss]tates|[Jj]urisdictions|economies|Contracting Parties)"),
    (
        Unit.ORGANISATIONS,
        (
            # "50 international, regional and industry organizations"
            r"(?:[a-z]+al(?:, [a-z]+(?: [a-z]+)?)? and [a-z]+ )?"
            r"(?:(?:[Ii]nter(?:nation|government)|[Rr]egion)al )*"
            r"(?:[Oo]rgani[sz]ations|agencies|companies|stakeholders)"
        ),
    ),
    (Unit.OBSERVERS, r"[Oo]bservers|[Oo]bserver (?:WCO )?(?:[Mm]embers|[Cc]ountries|[Oo]rgani[sz]ations)"),
    (Unit.DELEGATES, r"[Dd]elegates"),
    (
        Unit.PARTICIPANTS,
        (
            r"(?i:participants|attendees|officers|officials|experts|representatives|trainees|people|persons|"
            r"professionals|specialists|candidates|trainers|(?:\w+-)?managers|fellows|practitioners|attendants|visitors|students|"
            r"instructors|investigators|analysts|leaders|executives|individuals|customs officers|supervisors|"
            r"inspectors|prosecutors|auditors|lecturers|facilitators|coordinators|directors(?! General)|staff|"
            r"academics|focal points|civil servants|scientists|chemists|judges|women(?! and )|colleagues|makers)"
        ),
    ),
)
_UNIT = "|".join(f"(?P<{unit}>{words})" for unit, words in _UNITS)
_QUALIFIERS = {
    Qualifier.AT_LEAST: "more than|over|at least|in excess of|no fewer than|no less than|above|upwards of",
    Qualifier.ABOUT: "about|around|some|approximately|nearly|almost|roughly|close to|circa",
    Qualifier.AT_MOST: "up to|at most|no more than|fewer than|less than",
}
_QUALIFIER = "|".join(f"(?P<{kind}>{words})" for kind, words in _QUALIFIERS.items())

# Adjectives may stand between the number and what it counts: "35 senior Customs officers from"; before people two
# kinds of them, "35 senior and frontline officers".
_NUMBERS = f"{'|'.join((*ONES, *TENS))}|dozen|hundred|thousand|million|billion"
_ADJECTIVE = (
    r"(?:(?!(?:[Mm]ember [Ss]tates|[Mm]ember [Cc]ountries|(?:of|and|or|to|for|in|on|at|from|by|with|as|per|the|"
    r"an?|that|which|who|was|were|is|are"
    r"|had|has|have|will|than|days?|weeks?|months?|years?|decades?|hours?|minutes|sessions?|workshops?|meetings?|"
    r"modules?|topics?|Deputy"
    rf"|staff|{'|'.join(MONTHS)}|Articles?|"
    r"Chapters?"
    rf"|new|other(?! (?:\w+ ){{0,2}}organi)|percent|key|main|{_NUMBERS}|RILO|Recommendations?)(?![\w-])))"
    r"(?:[A-Za-z][\w'/&-]*(?:- to)?|&|\([A-Z/]{2,8}\)) )"
)
_ADJECTIVES = rf"{_ADJECTIVE}{{0,6}}?(?P<both>and {_ADJECTIVE}{{0,4}}?)?"
# "22 Asia and the Pacific Members".
_REGION = r"(?:Asia|Americas|East|West|Near|North)[\w ,]{0,20}? and (?:the )?[A-Z]\w+(?: (?:Africa|East)n?)?"
# A number is sought first, then what stands before and after it: few words are numbers.
_NUMBER = re.compile(
    rf"{BEFORE_A_WORD}(?:[0-9]{{1,3}}(?:[, ][0-9]{{3}}){{1,3}}(?![0-9])|[0-9]+)|"
    rf"{expression({form for word in CARDINALS for form in (word, word.capitalize())})}"
    rf"(?:(?<=hundred)(?: and)? {expression(word for word, value in CARDINALS.items() if value < 100)})?"
)
_MOST_DIGITS = 9
_AFTER_A_MONTH = tuple(f"{month} " for month in MONTHS)
_GLUED = frozenset("0123456789.,/'-abcdefghijklmnopqrstuvwxyz")
_UNIT_AFTER = re.compile(
    r"(?:\+|-plus)?"
    r"(?: \((?:(?P<figures>[1-9]\d{0,3})|[a-z][a-z -]{2,30}|[A-Z][^()\n]{2,400}(?=\) out of ))\))?(?: of| out of)?"
    r"(?: (?:the|its|all))?(?: [Rr]egion's)?"
    rf"(?: (?:\d{{1,3}}|(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(ONES[:9])}))?|{'|'.join(ONES[9:])})"
    r"(?: \(\d{1,3}\))?)?"
    rf"(?: |(?<=\d)(?=[A-Z]))(?:{_REGION} )?{_ADJECTIVES}(?:{_UNIT})(?![\w'])"
)
_QUALIFIER_BEFORE = re.compile(rf"\b(?i:{_QUALIFIER})(?: than)? (?:a total of )?$")

_SIZE_BEFORE = re.compile(
    r"(?:\b(?:WCO's|has|Organi[sz]ation's|[Rr]egion's|its|their|all|all the|comprises|comprising|"
    r"consists of|composed of|membership of|(?<!was )made up of|represents|[Oo]ut of|of the|by the|among the|"
    r"within the|across the|currently|unites|Of|Of the|in the)|representing (?:the|all)(?: WCO's)?|WCO(?:'s)?) $"
)
# "Attended by representatives of the 30 leading Customs administrations", "Heads of Customs who represent the 170
# Members": all of them came.
_CAME_OF = re.compile(
    r"\b(?:representatives|[Dd]elegat(?:es|ions)|officers|officials|experts|[Hh]eads|participants|managers|leaders|"
    r"teams|[Gg]enerals?|DGs|[Cc]ommissioners|chiefs)(?: of \w+(?: \w+)?)?(?: \([^()\n]{1,12}\))? "
    r"(?:of|from|(?:[^,.;\n]{0,40} )?(?:representing|who represent(?:ed)?))(?: all| each of)? the $"
)
# "Nominated by the six administrations in the Amber Bay, namely Malta": who is named one by one came.
_ALL_NAMED = re.compile(r"[^.;,()\n]{0,60}(?:, (?:namely|viz)| [(-] ?[A-Z]| met\b| t(?:ook|aking) part\b)")
# "Talks by representatives of the two organizations": those that were named before.
_OF_THESE = re.compile(r"\b(?:(?<!each of )[Tt]h(?:e|ese|ose)|both|all|its|including) $")
_NOT_ATTENDING = re.compile(
    r"\b(?:[Ss]ince (?:(?:19|20)\d\d(?! and)|its?\b)|seiz\w+|(?<!briefing of )(?:Operation|operation [A-Z]\w*)|"
    r"arrest\w*|acceded|accession|ratif\w+|signator(?:y(?! (?:countries|[Mm]embers|[Ss]tates))|ies)|"
    rf"questionnaire|adopted by|joined the WCO|have joined(?! (?:the|this) (?:\w+ )?(?:{ANY_KIND}|[Ee]vent))|"
    r"(?<!turnout )(?<!attendance )[Ss]o far|(?<!up )[Tt]o date|"
    r"(?<!they )ha(?:ve|s|d) (?:been |since )?(?:delivered|trained|learned))\b"
)
# "At present the project runs in 9 countries", "by June 2021 some 150 trainers": what is so, whoever met.
_IN_GENERAL = re.compile(
    r"\b(?:[Aa]t present|is an? (?:partnership|union|network|body)|being implemented|[Ff]unding for|"
    rf"(?:By|by the end of) (?:(?:{'|'.join(MONTHS)}) )?20\d\d|"
    rf"by (?:(?:{'|'.join(MONTHS)}) )?20\d\d ha(?:d|s|ve))\b,?(?:(?! (?:and|was|were) )[^.;,\n]){{0,90}}$"
)
# "A system used by 12 countries", "the experience of 12 countries": what they do or have, wherever they are.
_SPOKEN_OF = re.compile(
    r"\b(?:(?:used|applied|signed|ratified|implemented|operated|deployed|installed|operational|in force|"
    r"in place) (?:by|in)|"
    r"(?:experiences?|(?:case )?stud(?:y|ies)|legislation|practices|systems|repl(?:y|ies)|responses) (?:of|from|in)) "
    rf"(?:the |all )?(?:(?i:{_QUALIFIER}) )?$"
)
# "The project will train 300 officers", "the WCO has accredited 40 experts", "they have given training to 300 people".
_AT_OTHER_TIMES = re.compile(
    r"\b(?:(?:will|would|(?:aim|plan|expect)(?:s|ed)? to|is to) (?:\w+ )?(?:train|benefit|reach)|"
    rf"ha(?:s|ve) (?:already |so far )?(?:accredited|certified|trained|given training to)) (?:(?i:{_QUALIFIER}) )?$"
)
# "They learnt that 160 countries apply the Agreement": what was told.
_TOLD = re.compile(
    r"(?:\b(?:learn(?:ed|t)|informed|heard|told|recalled|reminded|noted|stressed|explained|showed|shown|mentioned|"
    r"highlighted|underlined|stated|said|added|reported|pointed out|emphasi[sz]ed)(?: \w+){0,3}? that) "
    r"(?P<that>[^.;\n]{0,60})$"
)
# "That 60 countries had sent delegates": who came is told.
_CAME = re.compile(
    r"\b(?:attend\w*|participa\w+|t(?:ook|aking|ake) part|gather\w*|brought together|present|represented|came|joined|"
    r"registered|sent|drew|attracted|welcomed|trained)\b"
)
# "Number of participants: 25", "The number of participants was 25", "The participants, 25 in total".
_HOW_MANY = re.compile(
    r"(?:(?:(?:total|the) )?number of (?:(?:participants|attendees|trainees)(?: (?:was|is|were|reached))|"
    r"(?:participants|attendees|trainees) ?:)|participants,|^(?:participants|attendees|attendance) ?:) "
    rf"(?P<many>{_NUMBER.pattern})(?![\w,.]*\d)(?=[.;,\n]|$| in (?:total|all)\b| and \w)(?P<all> in (?:total|all))?",
    re.IGNORECASE,
)
# "36 companies are showing their wares": they are no organisations that take part.
_SHOW = re.compile(r" (?:(?:are|were) )?(?:put|show(?:ed|ing)?|exhibit\w*)\b")
# "12 people in the room, and 40 online": neither number is that of all.
_THERE = r"(?:present|in[- ]person|physical(?:ly)?|on-?site|on site|in the room|at the venue|face-to-face)"
_AWAY = r"(?:on-?line|virtual(?:ly)?|remote(?:ly)?|(?:via|over) (?:Zoom|video\w*))"
_AND_SO_MANY = rf"\b[^.;\n]{{0,60}}\b(?:and|while|with|plus) (?:\w+ ){{0,3}}?(?:\d+|{'|'.join(TENS)})[^.;\n]{{0,60}}\b"
_SOME_AWAY = re.compile(rf"\b(?:{_THERE}{_AND_SO_MANY}{_AWAY}|{_AWAY}{_AND_SO_MANY}{_THERE})\b")
# All that the WCO has.
_OF_THE_WCO = re.compile(r" of the (?:WCO|World Customs Organi[sz]ation)\b")
# "13 Member States of OLAF" are countries.
_OF_ANOTHER = re.compile(
    r" of (?:the )?(?!(?:WCO|World Customs|[Rr]egion)\b)"
    r"(?:[A-Z]{3,8}\b(?! [Rr]egion)|[A-Z]\w+ (?:for|of) (?:the )?[A-Z])"
)
# "120 members from 40 services": small, and from somewhere, members are people.
_ARE_PEOPLE = re.compile(r",? (?:(?:for|on) [^.;,\n]{1,40} )?from (?!(?:[a-z]+ ){0,2}[\w-]+ countries)")
# "Two officers from each of the nine Members", "two officers each from nine Members".
_EACH = re.compile(
    r" (?:each (?:from|of)\b|(?:from|of|for|per) each\b|"
    r"(?:from|of|per) every (?:[Mm]ember|country|administration|office))"
)
# "Four Members were able to present a report".
_HAD_A_PART = re.compile(
    r"(?: and [^.;,\n]{1,40}?)?(?: (?:were able to|could|also))? (?:present(?:ed)?|gave|made|shared|reported)\b"
)
# "The region's 34 Members present".
_PRESENT = re.compile(
    r" (?:present|attending|represented|in attendance|of the [Rr]egion (?:attended|took part|participated|sent))\b"
)
# "All ten Members attended".
_ALL_CAME = re.compile(r" (?:attended|participated|took part|were (?:present|represented))\b")
# "Between 80 and 100 participants", "80 to 100", "80-100", in a gloss "80 at 100": the lower number is sure.
_BETWEEN = re.compile(
    rf"\b(?:(?P<and>[Bb]etween )|(?:[Ff]rom )?)(?P<one>{_NUMBER.pattern})(?: (?(and)and|(?:to|or|at)) | ?- ?)$"
)
_THEN_A_NUMBER = (" and ", " to ", " or ", " at ", "-", "- ")
_NOT_YET = re.compile(
    r"(?: from [^.;,\n]{1,60}?)? (?:was|were|are|is) (?:\w+ )?expected\b|"
    r" (?:was|were) (?:\w+ )?(?:picked(?: out)?|selected|identified|chosen|accredited|certified) as\b|"
    r" (?:belong\b|work\b|serve\b|are (?:stationed|employed|based|deployed)\b|(?:will|would) |"
    r"(?:were|had been) invited\b"
    r"(?! to (?!attend|be there|come|join|participate|take part|the)))"
)
# "200 officers had registered, of whom 150 attended", "of the 25 invited, 19 came": so many came.
_OF_WHOM = re.compile(
    rf"(?: who)?(?: (?:had|have|were))?(?: been)? (?:registered|invited|enrolled|signed up)\b[^.;\n]{{0,60}}?"
    rf" (?P<came>{_NUMBER.pattern}) (?:of (?:them|these|whom) )?(?:from [^.;,\n]{{1,40}} )?(?:\w+ly )?"
    r"(?:attended|came|joined|participated|took part|turned up|were (?:present|there))\b"
)
# "Of the 33 Members in the region, 18 (Malta, Spain ...) attended", "Of the 183 Members, 95 were represented".
_OUT_OF = ("Of the ", "Out of the ", "Of ", "Out of ")
_SOME_OF = re.compile(
    rf"(?: (?:of|in) [^.;,\n]{{2,60}})?, (?P<came>{_NUMBER.pattern})"
    r"(?= \([A-Z]| (?:(?:had )?sent|attended|took part|participated|joined|were (?:present|represented|there))\b)"
)
# "Half a dozen", "two thousand five hundred": a part of a number; "25 men and 30 women": neither is how many came.
_PART_OF_MORE = ("half ", "Half ", "hundred ", "thousand ", "hundred and ", "thousand and ", "men and ", "male and ")
_FEW = 10
# Fewer people than these mostly teach, speak or are some of all, as fewer Members are.
_FEWEST = {Unit.PARTICIPANTS: 6, Unit.MEMBERS: 3, Unit.COUNTRIES: 3}
_BODIES = (Unit.MEMBERS, Unit.COUNTRIES, Unit.ORGANISATIONS)
_PEOPLE = (Unit.PARTICIPANTS, Unit.DELEGATES)
_YEARS = range(2001, 2040)
_MOST = {Unit.MEMBERS: 190, Unit.COUNTRIES: 250, Unit.ORGANISATIONS: 1_000}
_MOST_THAT_COME = 170
_REACH = 60
_NEARBY = 120
_FIRST_SENTENCES = 25


def number(words: str) -> int | None:
    """The value of a number in figures or words.

    >>> number("1,200"), number("twenty-two"), number("two hundred and fifty"), number("several")
    (1200, 22, 250, None)
    """
    plain = words.replace(",", "").replace(" ", "")
    if plain.isdecimal():
        return int(plain) if len(plain) <= _MOST_DIGITS else None
    count, hundred, rest = words.lower().partition("hundred")
    value = CARDINALS.get(count + hundred)
    return value and value + CARDINALS.get(rest.removeprefix(" and").strip(), 0)


def find_counts(text: str, body: list[Sentence], taken: list[Span]) -> list[FoundCount]:
    """The counts of who came, each unit's first in the order of the page; none inside the spans in `taken`."""
    counts: dict[Unit, FoundCount] = {}
    for sentence in body[:_FIRST_SENTENCES]:
        if not sentence.has(Signal.ATTENDING) or sentence.has(Signal.OTHER_MEETING):
            continue
        before = before_another_time(text, sentence).end
        found = [
            count
            for count in _in_sentence(text, sentence, taken)
            if count.end < before or not of_another_time(sentence, count.start)
        ]
        if (
            not found
            or _IN_GENERAL.search(text, sentence.start, found[0].start)
            or _NOT_ATTENDING.search(text, sentence.start, min(sentence.end, found[-1].end + _NEARBY))
        ):
            continue
        for count in found:
            told = _TOLD.search(text, max(sentence.start, count.start - _NEARBY), count.start)
            if told and not _CAME.search(text, told.start("that"), min(sentence.end, count.end + _NEARBY)):
                continue
            known = counts.get(count.unit)
            of_all = text.endswith("total of ", 0, count.start) and known and known.start >= sentence.start
            # A few of them had a part of their own.
            if known is None or (known.value < count.value and (of_all or known.value < _FEW < count.value)):
                counts[count.unit] = count
    people = max((counts[unit].value for unit in _PEOPLE if unit in counts), default=0)
    return [count for count in counts.values() if count.unit not in _PEOPLE or count.value >= min(people, _FEW)]


def _in_sentence(text: str, sentence: Sentence, taken: list[Span]) -> Iterator[FoundCount]:
    if many := _how_many(text, sentence):
        yield many
    end = sentence.start
    some_away = sentence.has(Signal.REMOTE) and _SOME_AWAY.search(text, sentence.start, sentence.end)
    for figure in found_at(_NUMBER, text, sentence, Signal.FIGURES | Signal.NUMBER):
        if figure.start() < end or text.endswith(_PART_OF_MORE, sentence.start, figure.start()):
            continue
        before = text[max(sentence.start, figure.start() - _REACH) : figure.start()]
        between = _BETWEEN.search(before) if before.endswith(_THEN_A_NUMBER) else None
        if between and before[: between.start()].endswith(_AFTER_A_MONTH):
            continue  # "on June 3-4"
        if between is None and before[-1:] in _GLUED:
            continue
        match, value = _UNIT_AFTER.match(text, figure.end(), sentence.end), number(figure[0])
        if match is None or not value or value == 1:
            continue
        value = int(match["figures"] or value)
        end = match.end()
        unit = next(unit for unit, _ in _UNITS if match[unit])
        if match[unit] == "members" and (
            " group " in match[0] or (not before.endswith(" has ") and _ARE_PEOPLE.match(text, end, sentence.end))
        ):
            unit = Unit.PARTICIPANTS
        if (
            unit is Unit.MEMBERS
            and match[unit].lower() in ("member states", "member countries")
            and _OF_ANOTHER.match(text, match.end())
        ):
            unit = Unit.COUNTRIES
        if match[unit] == "members" and "PSCG" in match[0]:
            unit = Unit.ORGANISATIONS  # they are firms and their associations
        if not before.endswith(" for ") and any(span.start <= figure.start() < span.end for span in taken):
            continue
        of_whom = _OF_WHOM.match(text, end, sentence.end)
        if unit in (Unit.MEMBERS, Unit.COUNTRIES) and before.endswith(_OUT_OF):
            of_whom = _SOME_OF.match(text, end, sentence.end) or of_whom
        if of_whom and (came := number(of_whom["came"])):
            end = of_whom.end("came")
            meant = _meant(_QUALIFIER_BEFORE.search(text, match.end(), of_whom.start("came")))
            yield FoundCount(figure.start(), end, came, unit, meant)
            continue
        if match[unit] == "companies" and _SHOW.match(text, match.end()):
            continue
        if value < _FEWEST.get(unit, 0) or _NOT_YET.match(text, match.end()):
            continue
        if unit in _PEOPLE and (some_away or _AT_OTHER_TIMES.search(before) or _EACH.match(text, match.end())):
            continue
        if unit in _BODIES and (
            _SPOKEN_OF.search(before) or (value < _FEW and _HAD_A_PART.match(text, match.end(), sentence.end))
        ):
            continue
        qualifier = _QUALIFIER_BEFORE.search(before)
        if qualifier is None and value in _YEARS:
            continue
        if value > _MOST.get(unit, value) or (
            match["both"] and unit not in _PEOPLE and not match["both"][4:5].isupper()
        ):
            continue  # "300 WCO Members, organisations and academia delegates": people, whatever they are
        sized = _SIZE_BEFORE.search(before)
        named = (
            unit is Unit.MEMBERS
            and before.endswith(("the ", "The "))
            and _ALL_NAMED.match(text, match.end(), sentence.end)
        )
        if not named and unit in _BODIES and value < _FEW and _OF_THESE.search(before):
            continue
        all_came = _CAME_OF.search(before) or (sized and sized[0] == "all " and _ALL_CAME.match(text, match.end()))
        sized = None if all_came or named or _PRESENT.match(text, match.end()) else sized
        if sized and (unit in (Unit.MEMBERS, Unit.COUNTRIES) or (unit is Unit.RILOS and sized[0] != "all ")):
            continue
        of_the_wco = "WCO" in match[0] or _OF_THE_WCO.match(text, match.end())
        if unit is Unit.MEMBERS and value > _MOST_THAT_COME and of_the_wco and not all_came:
            continue
        start = figure.start() - len(before) + qualifier.start() if qualifier else figure.start()
        meant = _meant(qualifier)
        if text.startswith(("+", "-plus"), figure.end()):
            meant = Qualifier.AT_LEAST
        if between and (other := number(between["one"])):
            start = figure.start() - len(before) + between.start()
            value, meant = min(value, other), Qualifier.AT_LEAST
        yield FoundCount(start, match.end(), value, unit, meant)


def _how_many(text: str, sentence: Sentence) -> FoundCount | None:
    """A number of people that stands after what it counts."""
    match = _HOW_MANY.search(text[sentence.start : sentence.end]) if sentence.has(Signal.FIGURES) else None
    if match is None or (match[0].lower().startswith("participants,") and not match["all"]):
        return None
    start, end = sentence.start + match.start("many"), sentence.start + match.end()
    value = number(match["many"]) or 0
    if value < _FEWEST[Unit.PARTICIPANTS]:
        return None
    return FoundCount(start, end, value, Unit.PARTICIPANTS, Qualifier.EXACT)


def _meant(qualifier: re.Match[str] | None) -> Qualifier:
    return next(kind for kind in _QUALIFIERS if qualifier[kind]) if qualifier else Qualifier.EXACT
