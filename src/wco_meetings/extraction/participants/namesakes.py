"""Which party a name stands for that several have, by the company it is in: "Congo" beside the other one, "ICC"."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ..parties.mentions import Mention
from ..text import Span
from ..words.people import STOP

__all__ = ["Congos", "congos", "meant"]

_CONGOS = {"CD": "CG", "CG": "CD"}
_STOP = re.compile(rf"{STOP}\s")
_REACH = 200
_OF_A_COURT = re.compile(r"\b(?:[Cc]riminal|[Cc]ourts?|crimes?)\b")


class Congos(NamedTuple):
    """Which of the Congos a page certainly names: at which places, up to where, and which of them in full."""

    at: Mapping[int, str]
    ends: Sequence[int]
    parties: frozenset[str]
    in_full: frozenset[str]


def congos(mentions: Iterable[Mention]) -> Congos:
    """Those among mentions, which are in order, that certainly name one of the Congos."""
    named = [(one, one.party) for one in mentions if one.party in _CONGOS and one.party]
    in_full = frozenset(party for one, party in named if one.end - one.start > len("Congo"))
    at = {one.start: party for one, party in named}
    return Congos(at, [one.end for one, _ in named], frozenset(at.values()), in_full)


def meant(text: str, mention: Mention, named: Congos) -> str | None:
    """The party that a mention stands for beside the Congos that are `named`, if that can be told."""
    return _congo(text, mention, named) or mention.party or _either(text, mention, named) or _icc(text, mention)


def _congo(text: str, mention: Mention, named: Congos) -> str | None:
    """The Congo in the bracket after "Congo", or not the one that is named in full besides."""
    if text[mention.start : mention.end] != "Congo":
        return None
    if text.startswith(" (", mention.end):
        return named.at.get(mention.end + len(" ("))
    return _CONGOS.get(mention.party or "") if mention.party in named.in_full else None


def _either(text: str, mention: Mention, named: Congos) -> str | None:
    """The Congo of which the other one is named in full; the Republic, where a page has named that before.

    "The Republic of the Congo came. Congo spoke" tells of one, "the Republic of the Congo, Malta and Congo" of two.
    """
    one = next((one for one in _CONGOS if named.parties == frozenset((one,)) and one in mention.candidates), None)
    if one is None:
        return None
    before = bisect_right(named.ends, mention.start)
    is_again = one == "CG" and before and _STOP.search(text, named.ends[before - 1], mention.start)
    return one if is_again else _CONGOS[one]


def _icc(text: str, mention: Mention) -> str | None:
    """The International Chamber of Commerce, which the "ICC" at a meeting is unless courts are spoken of."""
    is_icc = text.startswith("ICC", mention.start) and "icc" in mention.candidates
    around = Span(max(0, mention.start - _REACH), mention.end + _REACH)
    return "icc" if is_icc and not _OF_A_COURT.search(text, *around) else None
