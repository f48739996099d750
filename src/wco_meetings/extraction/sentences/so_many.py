"""How many meetings a sentence speaks of, or says were held on the days it gives: "two workshops, from 5 to 7 May"."""

import re

from ..words.holding import GIVEN
from ..words.kinds import ANY_KIND
from ..words.numbers import CARDINALS
from .signals import Sentence, Signal, found_at

__all__ = ["so_many", "so_many_held"]

# No parts of one: "two plenary sessions", "two weeks of workshops".
_SO_MANY = (
    r"([Tt]wo|[Tt]hree|[Ff]our|[2-4]) "
    r"(?:(?!days|halves|parts|phases|rounds|sessions|sittings|weeks)[\w-]+ ){0,4}?"
    rf"(?:(?!session|sitting){ANY_KIND}s|training events)\b(?! sessions)"
)
_SPOKEN_OF = re.compile(rf"\b{_SO_MANY}")
_HELD = f"{GIVEN}|ran|run|took place"
# "On 5 May two workshops were held", "the WCO held two workshops in Riga", and not "with two side events, it was held".
_BEFORE_DAYS = re.compile(
    rf"(?:(?:As part of|In|Under|Within) [^,;\n]{{3,60}}, )?{_SO_MANY}"
    rf"(?:(?!{ANY_KIND}\b|, (?:and|which) )[^.;\n]){{0,120}}? (?:{_HELD})\b"
    rf"(?:(?!{ANY_KIND}\b)[^.;\n]){{0,60}}$|"
    rf"[^,;\n]{{3,60}}(?:, [^,;\n]{{3,100}},)? (?:{_HELD}) {_SO_MANY}(?:(?!{ANY_KIND}\b)[^.;\n]){{0,80}}$"
)
_TO_DAYS = re.compile(r"(?:(?:Between|From|On) (?:the )?(?:\w+day,? )?)?$")
_AFTER_DAYS = re.compile(rf",? (?:[^,;\n]{{3,60}} (?:{_HELD}) )?{_SO_MANY}")


def so_many(text: str, sentence: Sentence) -> int | None:
    """How many meetings a sentence speaks of, where it says so: "two workshops"."""
    found = found_at(_SPOKEN_OF, text, sentence, Signal.NUMBER | Signal.FIGURES)
    return _value(found[0][1]) if found else None


def so_many_held(text: str, start: int, days: tuple[int, int], end: int) -> int | None:
    """How many meetings a sentence, from `start` to `end`, says were held on its days, which stand between two places.

    What is only spoken of besides counts nothing: "after two webinars", "a workshop with three sessions".
    """
    said = _BEFORE_DAYS.match(text, start, days[0])
    if said is None and _TO_DAYS.fullmatch(text, start, days[0]):
        said = _AFTER_DAYS.match(text, days[1], end)
    if said is None:
        return None
    return _value(next(filter(None, said.groups())))


def _value(many: str) -> int:
    return CARDINALS.get(many.lower()) or int(many)
