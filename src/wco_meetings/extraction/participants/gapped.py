"""Who did the same as another, where the verb stands only once: "Malta sent five officers, and Spain three"."""

import re
from collections.abc import Iterator

from ..attendance.counted import NUMBER
from ..parties.mentions import Mention
from ..sentences.signals import Sentence
from ..words.people import PEOPLE
from ..words.presence import NOT_THERE, THERE

__all__ = ["doing_the_same"]

# How many it sent, or how it came, and nothing else.
_SO = re.compile(
    rf"(?: sent)? (?:(?:an?|another|{NUMBER.pattern})(?: (?:each|more|others?|(?:[a-z]+ )?{PEOPLE}))?|"
    rf"{NOT_THERE}|{THERE})(?=[.,;)]|,? (?:and|while) |$)"
)
_NEXT = re.compile(r"(?:[,;] (?:and |while )?| and | while )(?:the )?$")
_REACH = len(", while the ")


def doing_the_same(text: str, verbs: list[re.Match[str]], sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """Those after whom a sentence says no more than how many or how, once it has said by verbs who took part."""
    for mention in here if verbs else ():
        follows = mention.start > verbs[0].end() and _NEXT.search(sentence.before(text, mention.start, _REACH))
        if follows and _SO.match(text, mention.end, sentence.end):
            yield mention
