"""Which sentences tell of another year than that of the meeting."""

import re

from ..expressions import Guarded
from ..words.holding import HELD
from ..words.kinds import ANY_KIND
from .signals import Sentence, Signal

__all__ = [
    "has_only_earlier_years",
    "is_of_an_earlier_year",
    "is_of_another_year",
    "is_of_years_ago",
    "opens_with_an_earlier_year",
]

_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
# "In 2013, Malta hosted it", "Already in May 2013 it met", "Furthermore, in May 2013, it met", "Since 2013".
_OPENS = re.compile(
    r"(?:In|Since|(?:Already|Back|Early|Late|Later|Only) in|"
    rf"(?:Earlier|Furthermore|In addition|Likewise|Moreover|Previously), in) (?:[A-Z][a-z]+ )?{_YEAR}"
)
# "The first one, hosted by Malta in 2013", "Malta hosted the 2013 edition".
_WAS_HELD = Guarded(
    rf".*?\b(?:{HELD}|opened)"
    rf"(?: (?:(?:a|an|and|at|by|event|in|it|of|the|this|{ANY_KIND})|[A-Z][\w'-]*,?)){{0,10}} (?:in |(?<=the ))"
    rf"(?:[A-Z][a-z]+ )?{_YEAR}",
    ("19", "20"),
)
# "The report says that in 2013 the Group adopted it".
_THEN = Guarded(rf"\bin {_YEAR},? (?:the|when|as)\b", ("in 19", "in 20"))
# "It was attended by 80 delegates last year", "Two years ago, the Group adopted it", not "they saw the plan of those
# trained last year": the only verb is what was done then.
_YEARS_AGO = r"(?i:last year|in the (?:preceding|previous) year|(?:\d{1,2}|[a-z]{2,9}) years (?:ago|before))"
_OPENS_THEN = re.compile(rf"{_YEARS_AGO}\b")
_NO_VERB = (
    r"(?!\b(?:[a-z]+(?:ed|en)|after|against|as|following|had|held|how|like|made|than|that|what|which|who|with)\b)"
    r"[^,;.\n]"
)
_ENDS_THEN = re.compile(
    rf"(?:{_NO_VERB}){{1,120}} (?:(?:was|were) )?(?:[a-z]+ed|held) (?:{_NO_VERB}){{1,60}}\b{_YEARS_AGO}[.;]?"
)
# And not "Resolution 1540 (2004)".
_ANY = re.compile(r"(?:19|20)(?<!\w\d\d)(?<!\d \(\d\d)\d\d\b(?![/-])")


def opens_with_an_earlier_year(text: str, sentence: Sentence, year: int) -> bool:
    """Whether a sentence opens with a year before another: "in 2013, Malta hosted it"."""
    opens = _OPENS.match(text, sentence.start, sentence.end) if sentence.has(Signal.FIGURES) else None
    return opens is not None and int(opens["year"]) < year


def is_of_an_earlier_year(text: str, sentence: Sentence, year: int) -> bool:
    """Whether a sentence tells of what was held in a year before another; not if it names both.

    In the year just before only if it opens with it: "as at the first part, held in 2013".
    """
    if not sentence.has(Signal.FIGURES) or text.find(str(year), sentence.start, sentence.end) >= 0:
        return False
    if opens := _OPENS.match(text, sentence.start, sentence.end):
        return int(opens["year"]) < year
    held = _WAS_HELD.match(text, sentence.start, sentence.end)
    return held is not None and int(held["year"]) < year - 1


def is_of_years_ago(text: str, sentence: Sentence) -> bool:
    """Whether a sentence opens or ends with words for another year than this: "last year", "two years ago"."""
    if not sentence.has(Signal.OTHER_TIME):
        return False
    then = _OPENS_THEN.match(text, sentence.start, sentence.end) or _ENDS_THEN.fullmatch(
        text, sentence.start, sentence.end
    )
    return then is not None


def is_of_another_year(text: str, sentence: Sentence, year: int | None) -> bool:
    """Whether a sentence tells what was done in another year than one, or since then, by the first that it names."""
    if is_of_years_ago(text, sentence):
        return True
    if not sentence.has(Signal.FIGURES):
        return False
    told = _OPENS.match(text, sentence.start, sentence.end) or _THEN.search(text, sentence.start, sentence.end)
    return told is not None and (int(told["year"]) != year or told[0].startswith("Since"))


def has_only_earlier_years(text: str, sentence: Sentence, year: int) -> bool:
    """Whether a sentence names years, all of them before another."""
    years = _ANY.findall(text, sentence.start, sentence.end) if sentence.has(Signal.FIGURES) else ()
    return bool(years) and max(map(int, years)) < year
