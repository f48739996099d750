"""A Customs that is said to host and that the directory doesn't know: "hosted by the Customs Service of Freedonia"."""

from collections.abc import Iterator

from ..expressions import Guarded
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..text import Open, starting_in
from ..words.hosting import ITS_CUSTOMS

__all__ = ["unknown_hosts"]

_BY = Guarded(
    r"\b(?:hosted|organi[sz]ed) by(?: the)? (?P<who>[A-Z][\w'&/-]*(?: (?:and |for |of )?(?:the )?[A-Z][\w'&/-]*){1,7})"
    r"(?=[.,;]| (?:at|from|in|on|with)\b|$)",
    ("hosted by", "organised by", "organized by"),
)
_CUSTOMS = ("Border", "Customs", "Revenue")
_FIRST_SENTENCES = 15


def unknown_hosts(text: str, sentences: list[Sentence], mentions: list[Mention]) -> Iterator[Open]:
    """The Customs after "hosted by" of which no party is known; "the Director of Customs" is that of the place."""
    for sentence in sentences[:_FIRST_SENTENCES]:
        for by in _BY.finditer(text, sentence.start, sentence.end) if sentence.has(Signal.HOSTED) else ():
            start, end = by.span("who")
            own = ITS_CUSTOMS.match(text, start - 1, sentence.end)
            is_one = any(word in by["who"] for word in _CUSTOMS)
            if is_one and not (own or sentence.has(Signal.OTHER_TIME) or starting_in(mentions, start, end)):
                yield Open(start, end, "no party known by this name")
