"""Who did the same as another, where the verb stands only once: "Malta sent five officers, and Spain three"."""

import re
from collections.abc import Iterator

from ..attendance.counted import NUMBER
from ..parties.mentions import Mention
from ..sentences.signals import Sentence
from ..words.people import PEOPLE
from ..words.presence import NOT_THERE, THERE

__all__ = ["doing_the_same", "each_on_its_matter"]

# How many it sent, or how it came, and nothing else.
_SO = re.compile(
    rf"(?: sent)? (?:(?:an?|another|{NUMBER.pattern})(?: (?:each|more|others?|(?:[a-z]+ )?{PEOPLE}))?|"
    rf"{NOT_THERE}|{THERE})(?=[.,;)]|,? (?:and|while) |$)"
)
_NEXT = re.compile(r"(?:[,;] (?:and |while )?| and | while )(?:the )?$")
_REACH = len(", while the ")
# "They exchanged their experience: Malta on fees, Spain on seals and Italy on scanners".
_TOLD_OF = re.compile(r"\b(?i:exchang|explain|present|report|shar|show|spoke|talk|told)[a-z]*\b[^.:;]*: ")
_ON = re.compile(r"(?: Customs)?,? (?:about|on) (?=[a-z])")


def doing_the_same(text: str, verbs: list[re.Match[str]], sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """Those after whom a sentence says no more than how many or how, once it has said by verbs who took part."""
    for mention in here if verbs else ():
        follows = mention.start > verbs[0].end() and _NEXT.search(sentence.before(text, mention.start, _REACH))
        if follows and _SO.match(text, mention.end, sentence.end):
            yield mention


def each_on_its_matter(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """Those who told of something each, where a sentence says that they did and then only who told of what."""
    has_colon = len(here) > 1 and text.find(": ", sentence.start, sentence.end) >= 0
    told = _TOLD_OF.search(text, sentence.start, sentence.end) if has_colon else None
    row = [one for one in here if told and one.start >= told.end() and _ON.match(text, one.end, sentence.end)]
    if told and len(row) > 1 and text[told.end() : row[0].start] in ("", "the "):
        yield from row
