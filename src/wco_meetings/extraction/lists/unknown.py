"""Names in a list that the directory doesn't know: before its first known one, between two, after the last or alone."""

import re
from collections.abc import Iterator

from ..days.datelines import datelines
from ..expressions import Guarded
from ..parties.regions import is_a_part, regions_in
from ..text import Open, Span, lies_in
from ..words import labels
from ..words.people import OFFICE, TITLE
from .lists import IN_BRACKETS, LONGEST_GAP, PLAIN_GAPS, is_glue, joined

__all__ = ["behind_the_first", "gap", "heads", "nobody_known", "rest"]

# Capitals that are no names, besides those of the small words of lists.
_PLAIN_CAPITALS = frozenset(
    """Ministries Investigations Federal Committee Revenue Guard Protection Force Excise Tax Taxes Finance
Finances RILO RILOs ROCB ROCBs RTC RTCs WCO World European Europe Contact Points Secretary Units Liaison Capacity
Building Government Governments In ASEAN's Chinese English French Spanish CEN President Vice-President Governor Program
Programme Commission Tariff Trade Post Asia/Pacific Asia-Pacific RCL RCLs RDTC RDTCs RTC/RDTC Hosted Acting
Assistant Minister Conference Keynote Speaker Speakers Chair Chairperson Moderator Rapporteur Coordinator
Co-ordinator Embassy Executive Bureau Division Managing Controller Comptroller Director-General
Directors-General Commissioner-General Accredited Collector Desk Prime Resident""".split()
)
_PERSON = re.compile(rf"\b(?:{TITLE}|Honou?rable\b|Professor\b|Secretary[ -]General)|^ ?(?:Madame?|Monsieur)\b")
# "The Secretary General, Jane Roe, visited Riga in May to", "the Head of Malta Customs, John Doe,".
_HELD_BY = re.compile(rf"\b{OFFICE}(?: (?:at|for|of) [^.;,\n]{{2,70}})?, ?$")
# "John Doe, Head of Malta Customs".
_HOLDS = re.compile(rf", (?:the )?(?:[A-Z]\w+ ){{0,3}}{OFFICE}\b")
_BODIES = (
    "Agency|Association|Bank|Chamber|College|Community|Company|Federation|Foundation|Fund|Institute|Organi[sz]ation|"
    "Society|Union|University"
)
_SERVICES = (
    "Authority|Board|Border|Cent(?:er|re)|Commission|Committee|Council|Customs|Department|Forum|Group|Guild|League|"
    "Ministry|Network|Office|Police|Revenue|Service|Trade"
)
_OF_A_PERSON = re.compile(rf" ?[A-Z][\w'-]+(?: (?!(?:{_BODIES}|{_SERVICES})\b)[A-Z][\w'-]+){{1,3}}")
_WENT = re.compile(r" ?(?:attended|chaired|met|opened|travelled|visited) ")
# "The Museum of" before a party's name.
_LEADS_ON = re.compile(r"(?: (?:of|by|from|for|in|at|the|as well as))+$")
_WORD = re.compile(r"[^\W\d_][\w'&/-]*(?:\.(?=\w)[\w'&/-]+)*|[.!?;:,()\n]|\d[\d,]*|[^\w\s]")
_GOES_ON = (",", " a", ";")
# "The Ministry of Food and Drug Safety" is one, and so is "Director for Tariff and Trade".
_ITEM = re.compile(
    r"(?:[^(),;\n]{0,40}\b(?:Agency|Authority|Bureau|Department|Director(?:ate)?|Head|Ministry|Office) (?:of|for) "
    r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} and (?!the |\w+ (?:Border|Customs|Police|Revenue)\b)[A-Z][a-z]+)?"
    r"(?:(?!,|;|\n| and )[^()])+"
)
# What is left of "the Trade Affairs Directorate", "the CEO", "the Meeting of Heads" and "the Royal Malta Customs".
_NO_NAMES = frozenset(("Affairs Directorate", "CEO", "Meeting", "Royal"))
_CAPITALS = re.compile(r"[A-Z][\w'&/-]*")
# Not the number of "Ruritania (3)".
_IN_SMALL_LETTERS = re.compile(r" ?(?:and )?the [a-z]")
_ITS_ACRONYM = re.compile(r"\([A-Z][\w/&-]{1,11}\)")
# "- Ruritania; and", on a line of its own below another.
_LINE = re.compile(
    r"(?![^\n]*\n[^\n]*\b(?:Agenda|Contacts?|Day|Gallery|Links?|News|Opening|Photos?|Related|Session|Share)\b)"
    rf"(?:\)|\([^()\n]{{1,40}}\))?[;:,.]?(?: and)?[ ]*\n[ ]*(?P<mark>{labels.MARK})?[ ]*"
    r"(?P<name>(?:[Tt]he )?[A-Z][\w'.&/-]*(?: (?:[A-Z][\w'.&/-]*|and|of|for|on|the|de|la|du|des)){0,8})"
    r"(?=(?: ?\([^()\n]{1,40}\))?[;,.]?(?: and)?[ ]*(?:\n|$))"
)
# The last known name of a list that has one on a line.
_STANDS_ALONE = re.compile(rf"\n[ ]*(?:{labels.MARK})?[ ]*[^\n,;.]{{2,60}}$")
_NEAR = 80
_IN_ITS_PLACE = (") at ", ") in ")
_WHERE = (" at ", " in ")
_NOBODY = "no party known by this name"


def gap(text: str, start: int, end: int) -> list[Open] | None:
    """The unknown names between two names of a list; None if the list ends between them."""
    if not joined(text, start, end):
        return None
    return [] if text[start:end] in PLAIN_GAPS else _unknown(text, start, end, after_a_name=True)


def rest(text: str, start: int, end: int) -> list[Open]:
    """Unknown names after the last known one of a list, up to where the list ends."""
    alone = _STANDS_ALONE.search(text, max(0, start - _NEAR), start)
    lines = [*_on_lines(text, start, len(text))] if alone else []
    explained = IN_BRACKETS.match(text, start, end)  # "Malta (2), Ruritania (3)"
    start = explained.end() if explained else start
    if lines or not text.startswith(_GOES_ON, start):
        return lines
    stop = start
    for match in _WORD.finditer(text, start, min(end, start + 300)):
        word = match[0]
        if word in ".!?\n" or (word[0].islower() and not is_glue(word)):
            break
        stop = match.end()
    return _unknown(text, start, stop, after_a_name=True)


# "Ruritania, the Amber Guild and the ": names alone before the first one that is known; not "Moreover, ".
_HEADS = re.compile(
    r"(?!\w+, (?:the )?$)(?: [a-z-]{6,16} (?:of|from))? ?"
    r"(?!(?:A[st]|After|Before|Besides|Despite|During|Fo(?:r|llowing)|From|I[fn]|Last|Next|On|Since|Through(?:out)?|To|"
    r"Under|Upon|While|With|Within|\w+day) )"
    r"(?:(?:[A-Z][\w'&/-]*\.?,?|\([^()\n]{1,40}\),?|&|and|of|for|the) )+"
)
_OF_PEOPLE = re.compile(rf"\b(?:{OFFICE}|Ministry)")
_SPEECH = re.compile(r"(?:remarks?|speech(?:es)?|address(?:es)?|given|delivered) by$")


def heads(text: str, start: int, end: int) -> list[Open]:
    """The unknown names before the first known one of a list; speakers are people."""
    if text.find("\n", start, end) >= 0:
        return [*_on_lines(text, start, end)]
    names = _HEADS.fullmatch(text, start, end) if end - start <= LONGEST_GAP else None
    if names is None or _OF_PEOPLE.search(names[0]) or _SPEECH.search(text, max(0, start - _NEAR), start):
        return []
    if any(datelines(text, [Span(start, end)])):
        return []
    stop = max(text.rfind(", ", start, end), text.rfind(" and ", start, end))
    return _unknown(text, start, stop) if stop > start else []


# "The Amber Guild in Sliema, " before "Spain and Italy"; "those in charge of transit in " before three and more.
_FIRST_WITH_ITS_PLACE = re.compile(
    r" (?:(?:an?|the) )?(?P<name>[A-Z][\w'&/-]*(?: (?:[A-Z][\w'&/-]*|of|for|and)){0,8})"
    rf"(?: {_ITS_ACRONYM.pattern})? (?:at|in) "
    r"(?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3},(?: and)?"
)
_THOSE_IN = re.compile(
    r" (?:(?!(?:after|and|are|be|been|before|by|during|had|has|held|is|met|or|that|to|was|were|when|where|which|while|"
    r"who|[a-z]+ed)\b)[a-z\d][\w-]* ){1,12}(?:in|of)"
)


def behind_the_first(text: str, start: int, end: int) -> tuple[int, list[Open]]:
    """Where a list goes on whose beginning, after words for those who came, is no known name, and what stays open.

    It is the same place where no list can be told to go on.
    """
    if first := _FIRST_WITH_ITS_PLACE.match(text, start, end):
        return first.end(), [Open(*first.span("name"), _NOBODY)]
    those = _THOSE_IN.match(text, start, end) if text.endswith(" by", 0, start) else None
    return those.end() if those else start, []


# "Attended by Judges, Brokers and Traders", "by John Doe and Jane Roe", "delegates from Africa and Asia".
_A_PERSON = r"[A-Z][a-z]+ (?!(?:Customs|Institute|Isles?|Islands?|Land|Logistics)\b)[A-Z][a-z-]+"
_NO_PARTIES = re.compile(
    rf"{_OF_PEOPLE.pattern}|(?:^|, |and )[A-Z][\w'-]*s\b(?<!ss)|^{_A_PERSON}(?:(?:,|,? and) {_A_PERSON})+$|"
    r"\b(?:Africa|America|Anglophone|Asia|Caribbean|Europe|Francophone|Group|Pacific|Phase|Region)\b"
)
# "Attended by Ruritania, Freedonia and the Amber Guild".
_A_NAME = rf"(?:the )?[A-Z][\w'&/-]*(?: (?:[A-Z][\w'&/-]*|of|for)){{0,8}}(?: {_ITS_ACRONYM.pattern})?"
_ATTENDED_BY = Guarded(
    r"\b(?:attended by|brought together|(?:[Dd]elegations|[Rr]epresentatives) of|"
    r"(?:[Dd]elegat(?:es|ions)|[Pp]articipants|[Rr]epresentatives) from|"
    r"(?:[Aa]ttendees|[Dd]elegates|[Mm]embers present|[Pp]articipants|[Pp]resent)(?:(?: were)?:| were)|"
    r"[Ff]ollowing [\w ]{3,30} (?:attended|participated|took part|were (?:present|represented)):|"
    r"(?:countries|[Mm]embers|[Ss]tates), namely) "
    rf"(?P<names>{_A_NAME}(?:, {_A_NAME}){{0,60}},? and {_A_NAME})|"
    rf"(?:^|(?<=\n)|(?<=[.!?] ))(?P<all>{_A_NAME}(?:, {_A_NAME}){{1,60}},? and {_A_NAME}) "
    r"(?:all )?(?:attended|participated|took part|were (?:present|represented))\b",
    ("attended", "brought together", "elegat", "articipa", "ttendees", "resent", "took part", ", namely "),
)


# "The Amber Monetary Fund took part", "attended by the Beryl Chamber of Commerce", "12 countries and the Amber Union".
_A_BODY = (
    r"(?!The )(?:[A-Z][\w'&/-]* |of |for |and ){1,8}?"
    rf"(?:{_BODIES})\b(?: of(?: [A-Z][\w'&/-]*| and| for| of){{1,6}})?(?: \([A-Z]{{2,8}}\))?"
)
_A_BODY_CAME = Guarded(
    rf"(?:The )?(?P<who>{_A_BODY}) (?:also )?"
    r"(?:attended|participated|took part|was (?:also )?(?:present|represented))\b|"
    rf"[^;\n]{{0,200}}?\b(?:attended|joined) by (?:the )?(?P<whom>{_A_BODY})(?=[.,;]|$)|"
    r"[^;\n]{0,200}?\bbrought together [^.;\n]{1,80} (?:administrations|countries|[Mm]embers|nations|[Ss]tates) "
    rf"(?:and|as well as) (?:the )?(?:Secretariat of the )?(?P<besides>{_A_BODY})(?=[.,;]|$)",
    (
        "attended",
        "brought together",
        "joined by",
        "participated",
        "took part",
        "was also",
        "was present",
        "was represented",
    ),
)


def nobody_known(text: str, start: int, end: int) -> list[Open]:
    """The names of a list of those who came of which none is known, or the body that came alone."""
    listed = _ATTENDED_BY.search(text, start, end)
    if listed is None:
        one = _A_BODY_CAME.match(text, start, end)
        return [Open(*one.span(one.lastgroup or "who"), _NOBODY)] if one else []
    group = "names" if listed["names"] else "all"
    return [] if _NO_PARTIES.search(listed[group]) else _unknown(text, *listed.span(group))


def _on_lines(text: str, place: int, end: int) -> Iterator[Open]:
    """The unknown names that stand one on a line, from a place on, all with a mark or all without one."""
    first: re.Match[str] | None = None
    while (line := _LINE.match(text, place, end)) and (
        first is None or (line["mark"] is None) == (first["mark"] is None)
    ):
        first = first or line
        yield from _unknown(text, line.start("name"), line.end("name"))
        place = line.end("name")


def _unknown(text: str, start: int, end: int, after_a_name: bool = False) -> list[Open]:
    """The items between commas that hold a capital which is no plain word; the first goes on a name it stands after."""
    found: list[Open] = []
    explained = IN_BRACKETS.match(text, start, end) if after_a_name else None  # "Kosovo (UNSCR 1244)"
    start = explained.end() if explained else start
    acronym = -1
    for item in _ITEM.finditer(text[start:end]):
        opens = start + item.end()
        says_where = text.startswith(_IN_ITS_PLACE, start + item.start() - 1) or item[0].startswith(_WHERE)
        if says_where or (after_a_name and item.start() == 0):  # it goes on the name before
            acronym = opens + 1 if _ITS_ACRONYM.match(text, opens) else -1
            continue
        stands_for_the_name = start + item.start() == acronym
        acronym = -1
        if _ITS_ACRONYM.match(text, opens):
            if _IN_SMALL_LETTERS.match(item[0]):
                continue  # "the amber guild of Riga (AGR)": that is what it is called
            acronym = opens + 1
        explains_a_known_acronym = opens + 1 == end and text.startswith("(", opens)
        if stands_for_the_name or explains_a_known_acronym or _PERSON.search(item[0]):
            continue
        if _WENT.match(item[0]) or (_OF_A_PERSON.fullmatch(item[0]) and _in_office(text, start + item.start(), opens)):
            continue
        capitals = _CAPITALS.finditer(item[0])
        words = ((one.start(), one[0].removesuffix("'s").rstrip("-/")) for one in capitals)
        names = (
            at
            for at, word in words
            if item[0].startswith("University of ", at) or (word not in _PLAIN_CAPITALS and not is_glue(word.lower()))
        )
        if (first := next(names, None)) is not None:
            width = len(_LEADS_ON.sub("", item[0].rstrip(" .,;"))) - first
            place = start + item.start() + first
            if text[place : place + width] not in _NO_NAMES and not is_a_part(text, place, place + width):
                found.append(Open(place, place + width, _NOBODY))
    regions = regions_in(text, Span(start, end)).values() if found else ()
    return [one for one in found if not lies_in(one.start, regions)]


def _in_office(text: str, start: int, end: int) -> bool:
    """Whether an office stands beside a name, as beside that of the person who holds it."""
    return bool(_HELD_BY.search(text, max(0, start - _NEAR), start) or _HOLDS.match(text, end))
