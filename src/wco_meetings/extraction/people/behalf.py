"""For whom a party spoke or sat: "Malta, on behalf of the EU,", "Malta was represented by Spain"."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ..page.mentions import Mention

__all__ = ["BEHALF", "SPEAKING_FOR", "are_several", "represented", "spoken_for"]

SPEAKING_FOR = r"(?:(?:also|speaking|acting) )*on behalf of "
"""What a party that does so puts in after its name."""
BEHALF = re.compile(r"\b(?:[Oo]n behalf of|also represent(?:ed|ing)) (?:the )?$")
_BY_ANOTHER = re.compile(
    r"(?:,? (?:(?:was|were|is|are) )?(?:\w+ )?| \()represented by (?:the )?(?:Customs (?:Administration )?of )?"
)
_NEAR = 80
_REACH = len("also representing the ")
# Between one who is spoken for and who speaks there is no more than a comma and an office.
_SPEAKER_NEXT = re.compile(r"(?: Customs)?(?: \(\w+\))?, (?:the |Mr |Ms |[A-Z][\w.'-]*,? |of |for |and )*")


def spoken_for(text: str, mentions: list[Mention], by_another: Iterable[tuple[Mention, Mention]]) -> dict[int, str]:
    """The parties that others spoke for, by where the name of the one that spoke begins.

    Those represented `by_another` come with that one.
    """
    found = {other.start: one.party for one, other in by_another if one.party and not are_several(text, one)}
    if "n behalf of" not in text and "also represent" not in text:
        return found
    for number, mention in enumerate(mentions):
        behalf = BEHALF.search(text, max(0, mention.start - _REACH), mention.start)
        if behalf is None or mention.party is None:
            continue
        before = mentions[number - 1] if number else None
        if before is not None and _goes_on(text[before.end : behalf.start()]):
            found[before.start] = mention.party
        elif number + 1 < len(mentions) and _SPEAKER_NEXT.fullmatch(text, mention.end, mentions[number + 1].start):
            found[mentions[number + 1].start] = mention.party
    return found


def represented(text: str, mentions: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """The Members that another stood for at a meeting, each with the other one."""
    if "represented by " in text:
        for one, other in pairwise(mentions):
            if one.is_code and other.is_code and _BY_ANOTHER.fullmatch(text, one.end, other.start):
                yield one, other


def are_several(text: str, last: Mention) -> bool:
    """Whether all of a list are spoken of, of which one is the last: "Malta and Spain were represented"."""
    return text.startswith((" were ", " are "), last.end)


def _goes_on(between: str) -> bool:
    return len(between) <= _NEAR and not re.search(r"[.;:()\n]|, and ", between.replace("Mr.", "").replace("Ms.", ""))
