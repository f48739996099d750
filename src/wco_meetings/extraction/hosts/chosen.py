"""A country that was chosen for a meeting, as somebody's thanks say."""

import re

from ..parties.mentions import Mention
from ..sentences.signals import Sentence

__all__ = ["was_chosen"]

# "Ms. Roe of Malta thanked the WCO for choosing her country", "thanked it for choosing Malta".
_HER_COUNTRY = re.compile(
    r"[^;\n]{0,200} for (?:choosing|selecting) (?:h(?:er|is)|its|our|their) (?:capital|city|country)\b"
)
_FOR_CHOOSING = (" for choosing ", " for selecting ")
# "As the pilot country", and not "as this year's venue", "as the country to host it".
_AS_ANOTHER = re.compile(r" (?:as|to be) (?!(?:[\w'-]+ ){0,3}(?:to host|destination|host|location|place|venue)\b)")


def was_chosen(text: str, sentence: Sentence, country: Mention) -> bool:
    """Whether thanks are for having chosen a country, or that of somebody who is named with it, to meet there."""
    if text.endswith(_FOR_CHOOSING, sentence.start, country.start):
        return _AS_ANOTHER.match(text, country.end) is None
    hers = _HER_COUNTRY.match(text, country.end, sentence.end)
    return hers is not None and _AS_ANOTHER.match(text, hers.end()) is None
