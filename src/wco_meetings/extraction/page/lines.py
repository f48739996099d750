"""The lines of a page: those that head others, and those that were broken at a width."""

from __future__ import annotations

import re

__all__ = ["headed", "unwrapped"]

# A line that says what the next ones are: "Participants", "LOCATION".
_HEAD = re.compile(
    r"^ *(?i:(?:list of )?(?:attendees|delegates|observers|participants)|attendance|present|"
    r"participating (?:administrations|countries|members|organi[sz]ations)|"
    r"(?:start|end) date|dates?|host|location|organi[sz]er|place|venue|when|where) *(?=\n\n?[^\n]{1,120}(?:\n|$))",
    re.MULTILINE,
)

# "The Amber Group met\nin Riga, Malta and\nCyprus": a break that can only be within a sentence.
_WITHIN_A_SENTENCE = re.compile(
    r"\n(?:(?<=[a-z0-9,)-]\n)(?=[a-z(])|(?<=,\n)(?=[A-Z])|(?<=[ (](?:of|in|to|on|by)\n)(?=[A-Z0-9]))"
)
_MANY = 4
_WIDE = 200
# Letters differ in width where a page was broken to be printed.
_NEARLY = 0.9
# A break in a paragraph, and the first word after it, which is no bullet's and no label's.
_BREAK = re.compile(r"(?<=[^\n])\n(?![A-Z][\w /-]{1,24}:)(?=([^\W_]\S*|[(\"']\S+))")


_MARK = re.compile(r" *(?:[-*\u2022\u00b7\u25aa\u25e6\uf0b7o]|\d{1,2}[.)]) ")


def headed(plain: str) -> str:
    r"""A levelled page with a colon for the line break after a line that says no more than what the next one is.

    >>> headed("PARTICIPANTS\n- Malta\n- Spain")
    'Participants:  Malta\n- Spain'
    """
    for head in _HEAD.finditer(plain):
        words = head[0].capitalize() if head[0].isupper() else head[0]
        mark = _MARK.match(plain, head.end() + 1)
        end = mark.end() if mark else head.end() + 1
        plain = f"{plain[: head.start()]}{words}:{' ' * (end - head.end() - 1)}{plain[end:]}"
    return plain


def unwrapped(plain: str) -> str:
    r"""A levelled page with blanks for the line breaks within its paragraphs, where its lines were broken at a width.

    Such a page has many breaks that can only be within a sentence, and they tell the width: a line that the first word
    of the next would have made longer was broken too.

    >>> unwrapped("They met\nin Riga, Latvia,\nwhere Sierra\nLeone and\nfive others\nagreed.\nThe end")
    'They met in Riga, Latvia, where Sierra Leone and five others agreed.\nThe end'
    """
    within = [match.start() for match in _WITHIN_A_SENTENCE.finditer(plain)]
    if len(within) < _MANY or len(within) * _WIDE < len(plain) - plain.count("\n"):
        return plain
    widths = sorted(place - plain.rfind("\n", 0, place) - 1 for place in within)
    width = widths[len(widths) * 9 // 10]

    def as_broken(match: re.Match[str]) -> str:
        line = match.start() - plain.rfind("\n", 0, match.start())
        return " " if line + len(match[1]) > _NEARLY * width else "\n"

    return _BREAK.sub(as_broken, _WITHIN_A_SENTENCE.sub(" ", plain))
