"""The lines of a page: those that head others, and those that were broken at a width."""

import re

from ...model.dates import MONTHS
from ..words import labels
from ..words.calendar import ENGLISH_MONTH
from ..words.people import SEVERAL

__all__ = ["headed", "opened", "unwrapped"]

# A line that says what the next ones are: "Participants", "LOCATION".
_HEAD = re.compile(
    rf"^(?P<head>(?=[A-Z])(?i:{labels.PEOPLE}|{labels.PLACES}|{labels.DATES}|{labels.HOSTS}|(?:start|end) date))\n"
    rf"\n?(?:{labels.MARK} )?(?=[^\n]{{1,120}}(?:\n|$))",
    re.MULTILINE,
)
# A date under a line that says so may be the day of the page.
_A_DATE = re.compile(labels.DATES, re.IGNORECASE)

# "(a) adopted the plan," is part of a sentence.
_ITEM = rf"(?!\([a-z]\)){labels.MARK} "
_LABEL = r"[A-Z][\w /-]{1,24}:"
# "The Amber Group met\nin Riga, Malta and\nCyprus": a break that can only be within a sentence.
_WITHIN_A_SENTENCE = re.compile(
    rf"\n(?!{_ITEM})(?:(?<=[a-z0-9,)-]\n)(?=[a-z(])|(?<=,\n)(?=[A-Z])|(?<=[ (](?:of|in|to|on|by)\n)(?=[A-Z0-9]))"
)
# "It was attended by\n- Malta", "experts from\n- Malta", and not "the plans of\n- Malta".
_LISTED = re.compile(rf"\n *{labels.MARK} ")
_LEADS_TO_ITEMS = re.compile(
    rf"(?P<words>\b(?:(?:attended|joined) by|{SEVERAL} (?:from|of|were))) ?\n[\n ]*{labels.MARK} "
)
_MONTH = rf"{ENGLISH_MONTH}\b"
# "Held in Riga,\non 9-10 January", "from 8 to 9\nJanuary 2018": a break after which a sentence goes on, however few a
# page has.
_GOES_ON = re.compile(
    rf"\n(?!{_ITEM}|{_LABEL})(?:(?<=,\n)(?=[a-zA-Z(]|\d{{1,3}}(?:-\d| [a-z]| {_MONTH}(?!(?: \d{{4}})?(?:\n|$))))|"
    r"(?:(?<= (?:by|in|of|on|to)\n)|(?<= (?:and|for|the)\n)|(?<= (?:from|with)\n))(?=[a-zA-Z0-9(])|"
    rf"(?:(?<=[a-z,–-] \d\n)|(?<=[a-z,–-] \d\d\n)|(?<=[(–-]\d\n)|(?<=[(–-]\d\d\n))(?={_MONTH})|"
    rf"(?<=(?:{'|'.join(month[-3:] for month in MONTHS)})\n)(?=(?:19|20)\d\d(?:[.,;)\n]|$| (?:and|at|in|the|with)\b)))"
)
# "Published on", "Log in": what sites have in lines as short is whole.
_SHORT = 15
_WHOLE = re.compile(
    r"(?:Back|Date|Filed|Follow|Last|Log|Opening|Page|Post|Posted|Published|Read|Share|Shared|Sign|Subscribe|Updated|"
    r"Written)\b"
)
_MANY_BREAKS = 3
_WIDE = 300
# Letters differ in width where a page was broken to be printed.
_NEARLY = 0.9
# A break in a paragraph, and the first word after it, which is no bullet's and no label's.
_BREAK = re.compile(rf"(?<=[^\n])\n(?!{_LABEL}|{_ITEM})(?=([^\W_]\S*|[(\"']\S+))")


def headed(plain: str) -> str:
    """A levelled page with a colon for the line break after a line that says no more than what the next one is.

    What stands first is a title, whatever it says, and the day after "Date" is that of the page, unless there are other
    such lines.
    """
    title = len(plain) - len(plain.lstrip())
    heads = [head for head in _HEAD.finditer(plain) if head.start("head") > title]
    if all(_A_DATE.fullmatch(head["head"]) for head in heads):
        return plain
    said: list[str] = []
    end = 0
    for head in heads:
        words = head["head"].capitalize() if head["head"].isupper() else head["head"]
        said += (plain[end : head.start("head")], words, ":", " " * (head.end() - head.end("head") - 1))
        end = head.end()
    return "".join((*said, plain[end:]))


def opened(plain: str) -> str:
    """A levelled page with a colon for the line break after words that lead to items below: "attended by" above
    "- Malta".
    """
    if _LISTED.search(plain) is None:
        return plain  # as most pages are, and line breaks are soon found
    return _LEADS_TO_ITEMS.sub(lambda one: f"{one['words']}:{' ' * (len(one[0]) - len(one['words']) - 1)}", plain)


def unwrapped(plain: str) -> str:
    """A levelled page with blanks for the line breaks within its sentences.

    A page whose lines were broken at a width has many such breaks, and they tell the width: a line that the first word
    of the next would have made longer was broken too. Of another page only those are within a sentence after which one
    must go on.
    """
    within = [match.start() for match in _WITHIN_A_SENTENCE.finditer(plain)]
    if len(within) < _MANY_BREAKS or len(within) * _WIDE < len(plain) - plain.count("\n"):
        return _GOES_ON.sub(lambda one: "\n" if _is_whole(plain, one) else " ", plain)
    widths = sorted(place - plain.rfind("\n", 0, place) - 1 for place in within)
    width = widths[len(widths) * 9 // 10]

    def as_broken(match: re.Match[str]) -> str:
        line = match.start() - plain.rfind("\n", 0, match.start())
        return " " if line + len(match[1]) > _NEARLY * width else "\n"

    return _BREAK.sub(as_broken, _WITHIN_A_SENTENCE.sub(" ", plain))


def _is_whole(plain: str, after: re.Match[str]) -> bool:
    """Whether a line is so short that it may say all that it says."""
    start = plain.rfind("\n", 0, after.start()) + 1
    return after.start() - start < _SHORT and _WHOLE.match(plain, start) is not None
