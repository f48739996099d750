"""Datelines: lines and heads of reports that say where and when, as "Riga, 12-13 April 2012"."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from ..sentences.signals import Piece
from ..text import Span
from ..words.calendar import WEEKDAY
from ..words.kinds import ANY_KIND
from .days import DAY, MONTH

__all__ = ["DATELINES", "datelines", "is_dateline", "lines_of_a_day", "under_a_dateline"]

# "Riga, 12-13 April 2012" on a line of its own says where and when, and "the 4th Meeting closed in April 2012" doesn't.
_DATELINE = re.compile(
    rf"\(?(?:(?:[A-Z][\w.'-]*|of|the|de|and|&|/|-)[ ,():|]{{1,3}}){{0,12}}\(?"
    rf"(?:(?:{MONTH}\.? {DAY}|{DAY}(?=(?:[^A-Z\n.;:]|{WEEKDAY}){{0,20}}{MONTH}))[^\n.;:]{{0,60}}(?:19|20)\d\d"
    rf"|(?<=, ){MONTH} (?:19|20)\d\d"
    r"|\d\d?[/.-]\d\d?[/.-]\d{4} ?- ?\d\d?[/.-]\d\d?[/.-]\d{4})[).]?"
    r"(?: (?:in|at)(?= ))?"
    r"(?:[ ,(|]{1,3}(?:[A-Z][\w.'-]*|of|the|de|and|&|/|-|[a-z]+ workshop|online|virtual|hybrid)[),.]?){0,14}"
)
_LONGEST = 120
DATELINES = 3
"""So far into a page a dateline may stand."""
# "Riga, 5 March 2018" with "Press release" below it: the day of what follows, and where it was written.
_OF_A_RELEASE = r" *+\n\s*+(?i:(?:media|news|press) release) *+\n"
_IS_OF_A_RELEASE = re.compile(_OF_A_RELEASE)
# "Riga, 5 March 2018 (AMB) - Customs met": the day of a report, and not "Amber Workshop, 5 March 2018: it opened".
_ONE_DAY = rf"(?P<day>(?:{MONTH}\.? {DAY}|{DAY} (?:of )?{MONTH}\.?)(?:,? (?:19|20)\d\d)?)"
_REPORT = re.compile(
    rf"(?!\w+day\b|\d[^:\n]{{0,25}}:)"
    rf"(?:[A-Z][\w'-]*, [A-Z]\w* - |"
    rf"(?:(?:(?!{ANY_KIND}\b)[A-Z][\w.'-]*|\[[A-Z][\w' -]{{2,30}}\])(?: |, ?)){{0,6}}(?:(?<= )- )?)"
    rf"(?:\((?P<paper>[A-Z][^()\n]{{3,60}} - ))?{_ONE_DAY}"
    r"(?(paper)\)|,?(?P<agency> \([A-Z][^()\n]{1,40}\)| ?/[A-Z][^/\n]{1,60}/| [A-Z]{3,12}(?=\n))?)"
    rf"(?(paper)|(?(agency)|(?:\.? ?[-:](?! ?(?:\d|{MONTH}))|\.(?= [A-Z])|(?={_OF_A_RELEASE}))))"
)
# "(Riga, 5 March 2018) Customs met", "5 March 2018 - Riga: Customs met".
_REPORT_TOO = re.compile(
    rf"(?P<bracket>\()?(?(bracket)(?:[A-Z][\w' -]{{1,30}}, ?){{1,2}}){_ONE_DAY}"
    r"(?(bracket)\)| ?- ?[A-Z][\w' ]{1,30}:)(?= )"
)
# "Riga, 5 March 2018" on a line of its own, and not "Amber Workshop, 5 March 2018" or "Wednesday, 5 March 2018, Riga".
_OF_ONE_DAY = re.compile(
    rf"(?!{WEEKDAY}\b)(?:(?!(?:{ANY_KIND}|(?i:date))\b)(?:[A-Z][\w.'-]*|\([A-Z][\w' -]{{1,30}}\)),? (?:- )?){{1,6}}"
    rf"{_ONE_DAY}\.?(?!.)"
)


def datelines(text: str, sentences: Iterable[Piece]) -> Iterator[re.Match[str]]:
    """The datelines with which the first sentences of a report begin, each with its `day`: "Riga, 5 March 2018 -"."""
    first = [*islice(sentences, DATELINES)]
    return filter(None, (head.match(text, one.start) for one in first for head in (_REPORT, _REPORT_TOO)))


def lines_of_a_day(text: str, sentences: Iterable[Piece]) -> Iterator[re.Match[str]]:
    """The lines among the first sentences that say where and on which `day` a report was written, and no more."""
    return filter(None, (_OF_ONE_DAY.match(text, one.start, one.end) for one in islice(sentences, DATELINES)))


def is_dateline(text: str, sentence: Piece) -> bool:
    """Whether a sentence is no more than a place and days, or days and a place."""
    start, end = sentence[:2]
    is_line = end - start < _LONGEST and _DATELINE.fullmatch(text, start, end) is not None
    return is_line and _IS_OF_A_RELEASE.match(text, end) is None


def under_a_dateline(text: str, sentence: Piece) -> int:
    """Where what days and a place head in their line begins: "5-9 May 2018, Riga: Regional workshop on fees"."""
    start, end = sentence[:2]
    colon = text.find(": ", start, min(end, start + _LONGEST)) if text[start : start + 1].isdigit() else -1
    return colon + 2 if colon >= 0 and is_dateline(text, Span(start, colon)) else start
