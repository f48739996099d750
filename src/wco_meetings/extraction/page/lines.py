"""The lines of a page, which say where a sentence ends unless they were broken at a width."""

from __future__ import annotations

import re

__all__ = ["unwrapped"]

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
