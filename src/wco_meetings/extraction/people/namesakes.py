"""Which party a name stands for that several have, by the company it is in: "Congo" beside the other one, "ICC"."""

import re
from collections.abc import Collection, Iterable

from ..page.mentions import Mention
from ..text import Span

__all__ = ["congos", "meant"]

_CONGOS = {"CD": "CG", "CG": "CD"}
_STOP = re.compile(r"[.!?](?<!\bDr.)(?<!\bMr.)(?<!\bMs.)(?<!\bMrs.)\s")
_REACH = 200
_OF_A_COURT = re.compile(r"\b(?:[Cc]riminal|[Cc]ourts?|crimes?)\b")


def congos(mentions: Iterable[Mention]) -> list[Mention]:
    """Those among mentions that certainly name one of the Congos."""
    return [one for one in mentions if one.party in _CONGOS]


def meant(text: str, mention: Mention, named: Collection[Mention]) -> str | None:
    """The party that a mention stands for beside the Congos that are `named`, if that can be told."""
    return _congo(text, mention, named) or mention.party or _either(text, mention, named) or _icc(text, mention)


def _congo(text: str, mention: Mention, named: Collection[Mention]) -> str | None:
    """The Congo in the bracket after "Congo", or not the one that is named in full besides."""
    if text[mention.start : mention.end] != "Congo":
        return None
    if text.startswith(" (", mention.end):
        in_brackets = (one.party for one in named if one.start == mention.end + len(" ("))
        return next(in_brackets, None)
    in_full = any(one.party == mention.party and one.end - one.start > len("Congo") for one in named)
    return _CONGOS.get(mention.party or "") if in_full else None


def _either(text: str, mention: Mention, named: Collection[Mention]) -> str | None:
    """The Congo of which the other one is named in full; the Republic, where a page has named that before.

    "The Republic of the Congo came. Congo spoke" tells of one, "the Republic of the Congo, Malta and Congo" of two.
    """
    known = {one.party for one in named}
    one = next((one for one in _CONGOS if known == {one} and one in mention.candidates), None)
    if one is None:
        return None
    before = [each.end for each in named if each.end <= mention.start]
    is_again = one == "CG" and before and _STOP.search(text, before[-1], mention.start)
    return one if is_again else _CONGOS[one]


def _icc(text: str, mention: Mention) -> str | None:
    """The International Chamber of Commerce, which the "ICC" at a meeting is unless courts are spoken of."""
    is_icc = text.startswith("ICC", mention.start) and "icc" in mention.candidates
    around = Span(max(0, mention.start - _REACH), mention.end + _REACH)
    return "icc" if is_icc and not _OF_A_COURT.search(text, *around) else None
