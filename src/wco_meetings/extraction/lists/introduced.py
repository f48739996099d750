"""How a party is introduced: by words that only say who it is, "by Mr. Doe, Director General of"."""

import re

from ..words.people import TEACHER, WITH_POINT
from .lists import is_glue

__all__ = ["introduces"]

_OFFICE_IN = re.compile(
    r"(?:^|\b(?:Office|Cent(?:er|re)|Academy)(?: \(\w+\))?) in [A-Z]\w+(?= and | of )|"
    r"\b(?:Office|Cent(?:er|re)|Academy)(?: \(\w+\))? in [A-Z]\w+(?=, )"
)
_IN_PLACE = re.compile(r"\bin (?:the )?[A-Z]")
# Besides the words that stand in lists.
_GLUE = frozenset(
    "for in acting cooperation co-operation collaboration partnership conjunction coordination jointly close "
    "government directorate capacity his her under who is newly appointed elected principal executive interim "
    "permanent current outgoing".split()
)
_WORD = re.compile(r"(?<!')\b[^\W\d_][\w-]*")
# "Together with 15 administrations including Malta", "and delegates were attending from": who came.
_WHO_CAME = re.compile(
    r"\b(?:but|were|attending|participating|delegates|participants|observers|officers? from)\b|"
    rf", (?:for|representatives)\b|{TEACHER}|\d[^.,;]{{0,80}}\bincluding\b"
)


def introduces(gap: str) -> bool:
    """Whether what stands between a cue and a party only says who it is: "Mr. John Doe, Director General of"."""
    gap = _OFFICE_IN.sub("", WITH_POINT.sub("", gap))
    return (
        not gap.endswith((" in ", " in the "))
        and _WHO_CAME.search(gap) is None
        and _IN_PLACE.search(gap) is None
        and all(word[0].isupper() or word in _GLUE or is_glue(word) for word in _WORD.findall(gap))
    )
