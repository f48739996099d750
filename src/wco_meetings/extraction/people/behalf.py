"""For whom a party spoke: "Malta, on behalf of the EU," or "On behalf of the EU, Malta"."""

from __future__ import annotations

import re

from ..page.names import Mention

__all__ = ["BEHALF", "spoken_for"]

BEHALF = re.compile(r"\b[Oo]n behalf of (?:the )?$")
_NEAR = 80
# Between one who is spoken for and who speaks there is no more than a comma and an office.
_SPEAKER_NEXT = re.compile(r"(?: Customs)?(?: \(\w+\))?, (?:the |Mr |Ms |[A-Z][\w.'-]*,? |of |for |and )*")


def spoken_for(text: str, mentions: list[Mention]) -> dict[int, str]:
    """The parties that others spoke for, by where the name of the one that spoke begins."""
    found: dict[int, str] = {}
    if "n behalf of" not in text:
        return found
    for number, mention in enumerate(mentions):
        behalf = BEHALF.search(text, max(0, mention.start - 20), mention.start)
        if behalf is None or mention.party is None:
            continue
        before = mentions[number - 1] if number else None
        if before is not None and _goes_on(text[before.end : behalf.start()]):
            found[before.start] = mention.party
        elif number + 1 < len(mentions) and _SPEAKER_NEXT.fullmatch(text, mention.end, mentions[number + 1].start):
            found[mentions[number + 1].start] = mention.party
    return found


def _goes_on(between: str) -> bool:
    return len(between) <= _NEAR and not re.search(r"[.;:()\n]|, and ", between.replace("Mr.", "").replace("Ms.", ""))
