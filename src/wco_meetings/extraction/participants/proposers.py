"""Those whose proposals, questions or reservations a meeting dealt with: "a proposal by Malta met with support"."""

import re
from collections.abc import Iterator

from ..expressions import Guarded
from ..lists.lists import listed_after
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal

__all__ = ["proposing"]

# "A question put by", "the item submitted by", "on the initiative of", "after slight revision proposed by".
_ITS_PROPOSAL = Guarded(
    r"(?:^|(?<!of )(?<!on )\b)(?:[Aa]|[Aa]n|[Tt]he|[Aa]nother) (?:[a-z-]+ ){0,2}"
    r"(?:amendment|idea|item|paper|proposal|question|study|suggestion)(?: (?!(?:by|from|of)\b)[a-z-]+){0,3}? "
    r"(?:by|from|of) (?:the )?$|"
    r"\bproposed by (?:the )?$",
    ("amendment", "idea", "item", "paper", "proposal", "proposed", "question", "study", "suggestion"),
)
# What became of it there: "was discussed", "met with support", "found sympathy", "goes back to the task force".
_WAS_TREATED = re.compile(
    r"(?:(?! and )[^.;\n]){0,120}? (?:was (?:[a-z]+ly )?(?:accepted|adopted|agreed|approved|debated|discussed|"
    r"endorsed|examined|held over|moved|noted|postponed|put off|referred|rejected|supported|taken up|turned down|"
    r"welcomed)|(?:gave|gives) rise to|met with|found (?:[a-z]+ ){0,3}(?:backing|support|sympath)|"
    r"goes back to|received (?:[a-z]+ ){0,3}support|remains on the agenda)"
)
# "Supported, with a reservation of Malta as to the cost".
_RESERVED = Guarded(
    r"\bwith (?:an?|the) (?:[a-z]+ )?(?:abstention|objection|reservation) (?:by|from|of) (?:the )?$",
    ("abstention", "objection", "reservation"),
)
_ENDORSED = re.compile(r"\b(?:adopted|agreed|approved|endorsed|supported)\b[^.;\n]*$")
_REACH = 80


def proposing(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """The parties of whose proposal a sentence says what the meeting did with it, or that had reservations there."""
    if sentence.has(Signal.OTHER_TIME):
        return
    for mention in here:
        if mention.party in (None, "wco"):
            continue
        before = sentence.before(text, mention.start, _REACH)
        proposed, reserved = _ITS_PROPOSAL.search(before), _RESERVED.search(before)
        if not proposed and not reserved:
            continue
        row = [mention, *listed_after(text, mention.end, here)]
        treated = proposed and _WAS_TREATED.match(text, row[-1].end, sentence.end)
        revised = reserved or before.endswith(("proposed by ", "proposed by the "))
        if treated or (revised and _ENDORSED.search(text, sentence.start, mention.start)):
            yield from row
