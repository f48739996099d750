"""What of a sentence tells of another time, and whether one says that the meeting was held."""

import re

from ..words.holding import GIVEN
from ..words.people import SEVERAL
from .signals import Sentence, Signal

__all__ = ["before_another_time", "clause_around", "of_another_time", "says_it_was_held"]

_OTHER_TIME_REACH = 60
_CLAUSE_ENDS = (
    ", and ",
    "; ",
    ", but ",
    ", while ",
    ", as ",
    ", since ",
    ", unlike ",
    ", in continuation ",
    ", following ",
    ", after ",
)


def of_another_time(sentence: Sentence, place: int) -> bool:
    """Whether what stands at a place is said of what will be or has been.

    Not if the sentence first says that something was held: "on 5 May it met in Riga, and will meet next in Oslo".
    """
    if not sentence.has(Signal.OTHER_TIME):
        return False
    held = next(sentence.places_of(Signal.HELD), None)
    return held is None or any(at < max(held, place) for at in sentence.places_of(Signal.OTHER_TIME))


_IT = re.compile(r"\b(?:[Ii]t|[Ee]vent)\b")


def says_it_was_held(text: str, sentence: Sentence, of_it: bool) -> bool:
    """Whether a sentence says that the meeting was held: if not surely `of_it`, by a word for one or for who came."""
    if not sentence.has(Signal.HELD):
        return False
    return (
        of_it
        or sentence.has(Signal.KIND | Signal.ATTENDING)
        or _IT.search(text, sentence.start, sentence.end) is not None
    )


# "Experts from Malta, who had earlier taught in Riga", ", who had been elected in the last year", "Malta, which hosted
# the meeting of 2014": where another time is put in.
_WHO_HAD = re.compile(
    rf", (?:which|who|having) (?:had (?:[^,;.\n]{{1,60}} )?|(?:attended|chaired|{GIVEN}) (?:the )?)?$"
)


# "They agreed on a plan which will be put to use", and not on a meeting "that will be held" or officers "that will be".
_WHICH = (" which ", " that ")
_PEOPLE_WHICH = re.compile(rf"\b(?:{SEVERAL}) (?:which|that) $")
_WILL_BE_DONE = re.compile(rf"will be (?!{GIVEN}|attended|joined|launched|opened|run)")
# Where a sentence goes on to something else.
_BREAKS = ("; ", ", and ", ", but ", ", while ", ", whereas ", ", where ")


def clause_around(text: str, start: int, first: int, last: int, end: int) -> tuple[int, int]:
    """The clause of a text, between two places, that has what stands from a first place to a last one."""
    begins = (place + len(mark) for mark in _BREAKS if (place := text.rfind(mark, start, first)) >= 0)
    ends = (place for mark in _BREAKS if (place := text.find(mark, last, end)) >= 0)
    return max(begins, default=start), min(ends, default=end)


def before_another_time(text: str, sentence: Sentence) -> Sentence:
    """What is told of the meeting before another time is spoken of; empty if that is soon."""
    if not sentence.has(Signal.OTHER_TIME):
        return sentence
    first = min(sentence.places_of(Signal.OTHER_TIME))
    put_in = _WHO_HAD.search(text, sentence.start, first)
    alone = text.endswith(" and ", sentence.start, first)  # "it was taken up and will be put"
    if text.endswith(_WHICH, sentence.start, first) and _WILL_BE_DONE.match(text, first):
        alone = _PEOPLE_WHICH.search(text, max(sentence.start, first - _OTHER_TIME_REACH), first) is None
    clause = first if alone else max(text.rfind(mark, sentence.start, first) for mark in _CLAUSE_ENDS)
    end = put_in.start() if put_in else max(clause, first - _OTHER_TIME_REACH)
    return sentence._replace(end=max(sentence.start, end))
