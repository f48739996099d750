"""Which party a name stands for that several have, by the company it is in: "Congo" beside the other one, "ICC"."""

import re
from collections.abc import Collection

from ..page.mentions import Mention
from ..text import Span

__all__ = ["meant"]

_CONGOS = {"CD": "CG", "CG": "CD"}
_STOP = re.compile(r"[.!?]\s")
_REACH = 200
_OF_A_COURT = re.compile(r"\b(?:[Cc]riminal|[Cc]ourts?|crimes?)\b")


def meant(text: str, mention: Mention, company: Collection[Mention]) -> str | None:
    """The party that a mention stands for among those of its `company`, if that can be told."""
    return _congo(text, mention, company) or mention.party or _either(text, mention, company) or _icc(text, mention)


def _congo(text: str, mention: Mention, company: Collection[Mention]) -> str | None:
    """The Congo in the bracket after "Congo", or not the one that is named in full besides."""
    if text[mention.start : mention.end] != "Congo":
        return None
    if text.startswith(" (", mention.end):
        in_brackets = (one.party for one in company if one.start == mention.end + len(" (") and one.party in _CONGOS)
        return next(in_brackets, None)
    in_full = any(one.party == mention.party and one.end - one.start > len("Congo") for one in company)
    return _CONGOS.get(mention.party or "") if in_full else None


def _either(text: str, mention: Mention, company: Collection[Mention]) -> str | None:
    """The Congo of which a sentence names the other one in full, or which another sentence so names."""
    for one, other in _CONGOS.items():
        named = [each for each in company if each.party == one]
        if one in mention.candidates and named and not any(each.party == other for each in company):
            here = any(not _STOP.search(text, *sorted((mention.end, each.start))) for each in named)
            return other if here else one
    return None


def _icc(text: str, mention: Mention) -> str | None:
    """The International Chamber of Commerce, which the "ICC" at a meeting is unless courts are spoken of."""
    is_icc = text.startswith("ICC", mention.start) and "icc" in mention.candidates
    around = Span(max(0, mention.start - _REACH), mention.end + _REACH)
    return "icc" if is_icc and not _OF_A_COURT.search(text, *around) else None
