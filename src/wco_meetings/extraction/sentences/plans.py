"""What is to come, was only planned, or is the day of the news: words that make a day or a place no meeting's."""

import re

from ..words.holding import HELD

__all__ = ["ANNOUNCED", "AT_HAND", "TO_COME", "before_in_sentence", "is_at_hand", "is_to_come", "was_to_be"]

# "Met on 3 May to prepare the session that is due to take place from 5 to 7 June": less speaks for what is to come.
_DUE = "(?:due|scheduled|planned|expected|set|slated) (?:to|for)"
TO_COME = re.compile(rf"\b(?:{_DUE}|to be (?:held|hosted)|will)\b[^;]*$")
_WAS_TO_BE = re.compile(
    r"(?<!\w)(?:(?:(?:w(?:as|ere) (?:\w+ly |first )?|(?:originally|initially) )(?:to (?:be|take)|planned|scheduled|due|"
    r"not held)|should have (?:been|taken))\b(?:(?! but )[^,;.\n]){0,60}$|"
    r"had planned to (?:hold|host|convene|organi[sz]e)"
    r"(?:(?! (?:and|but|was|were|it (?:met|took|was)) )[^,;.\n]){0,90}$|"
    r"offer(?:ed|s)? (?:of [^,;.\n]{2,40} )?to host [^,;.\n]{0,60}$)"
)
_NOT_PAST = r"(?:(?!\b(?:held|met|gathered|took|was|were)\b)[^;])*$"
# "It will be held in Riga from 20 to 24 January", and not "the group that will meet again met on 20 January".
_WILL_BE = re.compile(
    rf"\b(?:will (?:be (?:{HELD})|take place|meet|hold|host|gather|convene|run|"
    rf"start|begin|open)|(?:is|are) to be (?:held|hosted)|{_DUE})\b{_NOT_PAST}"
)
AT_HAND = re.compile(
    rf"\b(?:begins|closes|concludes|ends|gets under ?way|kicks off|opens|starts|takes place)\b{_NOT_PAST}"
)
"""What is said of a day in the present, "it opens on 12 June": that it is near, and seldom past."""
# "On 17 September the WCO announced that": the day of the news, not of the meeting.
ANNOUNCED = re.compile(
    r",? (?:[\w()']+ ){0,8}(?:announced|informed|advised|said|reported|published|issued|released|confirmed|stated|"
    r"made (?:it )?(?:known|public)|word was given|let it be known)\b"
)
_FAR = 160


def is_to_come(found: re.Match[str]) -> bool:
    """Whether a day is told of what is still to come."""
    return _WILL_BE.search(found.string, *before_in_sentence(found.string, found.start())) is not None


def is_at_hand(found: re.Match[str]) -> bool:
    """Whether a day is told, in the present, as that on which something begins or ends."""
    return AT_HAND.search(found.string, *before_in_sentence(found.string, found.start())) is not None


def before_in_sentence(text: str, place: int) -> tuple[int, int]:
    """Where what its sentence says before a place begins, or the last of that, and where it ends."""
    near = max(0, place - _FAR)
    return max(near, text.rfind("\n", near, place), text.rfind(". ", near, place)), place


def was_to_be(before: str) -> bool:
    """Whether what stands before a place or a day says that it was only planned: "was originally to be held in"."""
    return _WAS_TO_BE.search(before) is not None
