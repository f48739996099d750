"""Who hosted or organised the meeting."""

from __future__ import annotations

import re
from bisect import bisect_left

from .names import Mention
from .signals import Sentence, Signal

__all__ = ["find_hosts"]

_HOSTED = re.compile(
    r"\b(?:(?:co-?)?hosted|(?:co-?|jointly )?organi[sz]ed|(?:jointly )?(?:delivered|conducted|"
    r"arranged|convened))(?: (?:jointly|virtually|online|together|successfully))? by(?: the)?"
)
_HOSTS = re.compile(
    r"(?:,? (?:Customs|\(\w+\)|Customs Administration|Administration|Service))*,? (?:(?:kindly|"
    r"generously|jointly|successfully|also|has|had|have) )*(?:co-?hosted|hosted|organi[sz]ed|"
    r"co-?organi[sz]ed|held|hosts|is hosting)(?!-| by| in| at)[ ,]"
)
_ONCE = re.compile(r"\b(?:last|previous|earlier|past|first|(?<!\d )(?<!\w{3}, )in (?:19|20)\d\d)\b")
_FIRST_SENTENCES = 15
_HOST_GLUE = frozenset(
    "a an the and for of with together in cooperation co-operation collaboration partnership "
    "conjunction jointly coordination close as well by customs administration administrations "
    "service services authority"
    " authorities department state national secretariat government office director general "
    "directorate its".split()
)


def find_hosts(text: str, body: list[Sentence], mentions: list[Mention]) -> list[Mention]:
    """Those who hosted or organised the meeting, in page order, each once."""
    found: dict[str, Mention] = {}
    starts = [mention.start for mention in mentions]
    for sentence in body[:_FIRST_SENTENCES]:
        if not sentence.has(Signal.HOST) or sentence.has(Signal.OTHER_TIME):
            continue
        words = text[sentence.start : sentence.end]
        for cue in _HOSTED.finditer(text, sentence.start, sentence.end):
            place, index = cue.end(), bisect_left(starts, cue.end())
            while index < len(mentions) and mentions[index].start < sentence.end:
                if not _is_host_glue(text[place : mentions[index].start]):
                    break
                _add(found, mentions[index])
                place, index = mentions[index].end, index + 1
        for mention in mentions[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]:
            if _HOSTS.match(text, mention.end, sentence.end) and not _ONCE.search(words):
                _add(found, mention)
    return sorted(found.values())


def _add(found: dict[str, Mention], mention: Mention) -> None:
    if mention.party is not None:
        found.setdefault(mention.party, mention)


def _is_host_glue(gap: str) -> bool:
    return "." not in gap and all(
        word[0].isupper() or word.lower() in _HOST_GLUE for word in re.findall(r"[^\W\d_][\w-]*", gap)
    )
