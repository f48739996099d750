"""Who took part in an operation, which is no meeting: "Malta and Spain had taken part in the operation"."""

import re

from ..sentences.signals import Sentence, Signal

__all__ = ["tells_of_an_operation"]

_IN_AN_OPERATION = re.compile(
    r"\b(?:[Pp]articipat\w+|[Tt](?:ake|aken|aking|ook) part) in (?:(?:that|the|this) )?(?:[\w-]+ )?[Oo]perations?\b|"
    # "The operation, in which Malta and Spain took part".
    r"\b[Oo]perations?\b[^.;,\n]{0,40}, in which\b"
)


def tells_of_an_operation(text: str, sentence: Sentence) -> bool:
    """Whether a sentence says who took part in an operation, and speaks of no meeting."""
    told = sentence.has(Signal.OTHER_EVENT) and not sentence.has(Signal.KIND)
    return told and _IN_AN_OPERATION.search(text, sentence.start, sentence.end) is not None
