"""A Customs that is said to host and that the directory doesn't know: "hosted by the Customs Service of Freedonia"."""

import re
from collections.abc import Iterator

from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..text import Open, starting_in
from ..words.hosting import ITS_CUSTOMS

__all__ = ["unknown_hosts"]

_BY = re.compile(
    r"\b(?:co-)?(?:hosted|organi[sz]ed)(?: jointly)? by(?= )"
    r"(?: the)? (?P<who>(?=[^.,;\n]{0,60}\b(?:Border|Customs|Revenue)\b)"
    r"[A-Z][\w'&/-]*(?: (?:and |for |of )?(?:the )?[A-Z][\w'&/-]*){1,7})(?=[.,;]| (?:at|from|in|on|with)\b|$)"
)
_FIRST_SENTENCES = 15


def unknown_hosts(text: str, sentences: list[Sentence], mentions: list[Mention]) -> Iterator[Open]:
    """The Customs after "hosted by" of which no party is known; "the Director of Customs" is that of the place."""
    for sentence in sentences[:_FIRST_SENTENCES]:
        for by in _BY.finditer(text, sentence.start, sentence.end) if sentence.has(Signal.HOSTED) else ():
            start, end = by.span("who")
            own = ITS_CUSTOMS.match(text, by.start("who") - 1, sentence.end)
            if not (own or sentence.has(Signal.OTHER_TIME) or starting_in(mentions, start, end)):
                yield Open(start, end, "no party known by this name")
