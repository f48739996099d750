"""Who took part in what is no meeting: "Malta and Spain had taken part in the operation", "took part in the survey"."""

import re

from ..expressions import Guarded
from ..sentences.signals import Sentence, Signal

__all__ = ["tells_of_an_operation"]

_IN_AN_OPERATION = re.compile(
    r"\b(?:[Pp]articipat\w+|[Tt](?:ake|aken|aking|ook) part) in (?:(?:that|the|this) )?(?:[\w-]+ )?[Oo]perations?\b|"
    # "The operation, in which Malta and Spain took part".
    r"\b[Oo]perations?\b[^.;,\n]{0,40}, in which\b"
)
# Not "those that take part in the survey attended", which says who came, nor "Malta asked them to take part in it".
_IN_WORK = Guarded(
    r"(?<!\bto )\b(?:participated?|t(?:ake|ook) part) in (?:an?|the) (?:[\w-]+ ){0,2}"
    r"(?:[Pp]ilot(?: (?:phase|project))?|[Qq]uestionnaire|[Ss]tudy|[Ss]urvey)"
    r"(?: (?:about|for|in|of|on) [^.;,\n]{2,60}?)?(?=[.;]|$)",
    ("participate", " part "),
)
_TELLS_MORE = re.compile(
    r"\b(?:attend(?:ed|ing)|came|gathered|joined|met|represent(?:ed|ing)|thanked|were present|who)\b"
)


def tells_of_an_operation(text: str, sentence: Sentence) -> bool:
    """Whether a sentence says who took part in an operation or a piece of work, and speaks of no meeting."""
    if sentence.has(Signal.KIND):
        return False
    here = sentence.start, sentence.end
    if sentence.has(Signal.OTHER_EVENT) and _IN_AN_OPERATION.search(text, *here):
        return True
    in_work = _IN_WORK.search(text, *here) if sentence.has(Signal.TOOK_PART) else None
    return in_work is not None and _TELLS_MORE.search(text, *here) is None
