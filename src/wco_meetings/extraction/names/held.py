"""Whether a page says of a meeting that it was held, and does not merely speak of it."""

import re

from ..page.page import Page
from ..sentences.other_times import of_another_time
from ..sentences.signals import Sentence
from ..words.calendar import A_DAY
from ..words.holding import GIVEN, HELD
from .names import MeetingName

__all__ = ["is_only_said", "is_told_of", "led_to_it", "sat_at_it", "says_it_was_held_after"]

# "The Beryl Meeting (BM) was held", not "the Beryl Meeting that was held", of which is only spoken.
_WAS_HELD = re.compile(
    r"(?! (?:that|which)\b)[^.;,\n]{0,80}? (?:(?:(?:was|were) (?:also |then )?|had (?:already |also )?been )"
    rf"(?:{GIVEN})|(?:had taken|took) place|met|convened|sat|(?:followed|ran)(?= (?:from|on) \d)|"
    r"(?P<began>began|commenced|opened|started)(?= on (?:\w+day,? )?(?:the )?\d))\b"
)
# "Registration for the Beryl Forum opened on 5 May", "work on the Beryl Meeting began".
_SOMETHING_OF_IT = re.compile(r"\b(?:for|of|on|to) (?:an?|the|its|their) $")
# "Hosted, on 5 May, the", "had begun with the", "started its", "met on 5 May for its", "had the room on 5 May for".
_HELD_IT = re.compile(
    rf"\b(?:(?:{HELD}|came)(?:, (?:between|from|on) [^.;,\n]{{3,40}},)?|"
    r"(?:began|begun|clos(?:ed|ing)|opened|started) with|"
    r"(?:been|was) the venue (?:for|of)|(?:began|opened|started)(?= (?:its|their) )|"
    rf"(?:got|had|took(?: over)?|used) the [a-z ]{{3,30}}on (?:the )?{A_DAY},? for(?= (?:its|their) )|"
    r"(?:assembled|convened|gathered|met|sat|worked)(?: (?:at|by|from|in|on) [^.;\n]{0,80}?)?,? for) "
    r"(?:an?|the|its|their) (?:WCO )?$"
)
# "The Conference was prepared in the same hotel, from 5 to 7 May, by the 34th Meeting".
_PREPARED_BY = re.compile(r"\b(?:followed|preceded|prepared)\b[^.;\n]{3,80}? by (?:an?|the|its) $")
# "The Amber Group, at its 3rd Meeting".
_AT_ITS = re.compile(r"The [A-Z](?:[\w'/ -]|\([A-Z][\w/-]{1,9}\)){2,80},? (?:at|in|during) its ")
# "He said that the Beryl Meeting was held", "when the Beryl Group met", and not "in Riga, where the Beryl Group met".
_SAID = re.compile(r"\b(?:that|[Ww]hen|[Ww]hile|Where|(?<!, )(?:where|which|who)|if)\b[^.;,\n]{0,60}$")


def is_told_of(page: Page, name: MeetingName, clause: Sentence | None = None) -> bool:
    """Whether a sentence, or a clause of one, says of a meeting that it was held."""
    number = page.sentence_number(name.start)
    if number is None or is_only_said(page, name.start, clause):
        return False
    start, end, *_ = page.body[number]
    # "The Amber Group held its 3rd Meeting": the name of the body is part of the meeting's.
    its = max(name.start, name.ordinal.start) if name.ordinal else name.start
    held = _WAS_HELD.match(page.level, name.end, end)
    if held and not (held["began"] and _SOMETHING_OF_IT.search(page.level, start, its)):
        return True
    return _HELD_IT.search(page.level, start, its) is not None


def led_to_it(page: Page, name: MeetingName) -> bool:
    """Whether a sentence says of a meeting that it prepared, followed or preceded the one of which it tells."""
    sentence = page.sentence_at(name.start)
    return _PREPARED_BY.search(page.level, sentence.start, name.start) is not None


def says_it_was_held_after(text: str, place: int, end: int) -> bool:
    """Whether a sentence goes on from a name to say that it was held: "was held", "took place"."""
    return _WAS_HELD.match(text, place, end) is not None


def sat_at_it(page: Page, name: MeetingName) -> bool:
    """Whether a sentence begins with the body that held a meeting: "the Amber Group, at its 3rd Meeting on 5 May"."""
    sentence = page.sentence_at(name.start)
    ordinal = name.ordinal.start if name.ordinal else name.start
    return _AT_ITS.fullmatch(page.level, sentence.start, ordinal) is not None


def is_only_said(page: Page, place: int, clause: Sentence | None = None) -> bool:
    """Whether a sentence, or a clause of one, comes to a place by words of saying or of another time."""
    sentence = clause or page.sentence_at(place)
    said = _SAID.search(page.level, sentence.start, place)
    return said is not None or of_another_time(sentence, place)
