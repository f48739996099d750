"""The words of messages: values cut short, what was expected in their place, and what may have been meant."""

from collections.abc import Iterable, Sequence
from operator import itemgetter

__all__ = ["counted", "meant", "nearest", "not_valid", "shown", "some"]

_LONGEST_SHOWN = 120
_MOST_NAMED = 20
_MOST_NEAR = 3
# A hostile document must not buy a long search among names of its own, in which difflib is quadratic in their length:
# some ten times as many letters are looked at as the bundled names have, and pairs of letters compared as they take.
_MOST_LOOKED_AT, _MOST_COMPARED = 1_000_000, 2_000_000


def nearest(name: object, candidates: Iterable[str], alike: float = 0.6) -> tuple[str, ...]:
    """The three candidates that look most like `name`, best first, or as many as do; case makes no difference.

    Equally good ones keep their order. What is less `alike` than that, of 1, isn't meant; nor is anything by no text.
    """
    if not isinstance(name, str):
        return ()
    from difflib import SequenceMatcher  # costs more to import than most programs ever need

    folded = name[:_LONGEST_SHOWN].casefold()
    matcher = SequenceMatcher(b=folded)
    ratios: dict[str, tuple[float, str]] = {}
    looked, compared = _MOST_LOOKED_AT, _MOST_COMPARED
    for candidate in candidates:
        key = candidate.casefold()
        if key in ratios:
            continue
        ratios[key] = 0.0, ""
        if 2 * min(len(key), len(folded)) < alike * (len(key) + len(folded)):
            continue  # of two so unlike in length no more can be alike
        looked -= len(key)
        matcher.set_seq1(key)
        if looked >= 0 and matcher.quick_ratio() >= alike:
            compared -= len(key) * len(folded)
            if compared >= 0:
                ratios[key] = matcher.ratio(), str(candidate)  # of an enum member, its plain string
    best = sorted((found for found in ratios.values() if found[0] >= alike), key=itemgetter(0), reverse=True)
    return tuple(candidate for _, candidate in best[:_MOST_NEAR])


def shown(value: object) -> str:
    """The `repr` of a value, cut short where it would drown a message."""
    try:
        text = repr(value)
    except RecursionError:
        return f"a {type(value).__name__} nested too deeply"
    except ValueError:  # Python makes no text of so many digits
        return f"a {type(value).__name__} with too many digits"
    length = len(value if isinstance(value, str) else text)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}... ({length} characters)"


def not_valid(value: object, expected: str, near: tuple[str, ...] = ()) -> str:
    """What is wrong with a value: what was expected in its place, and the valid values that look most like it."""
    return f"{shown(value)} is not valid: expected {expected}{meant(near)}"


def meant(candidates: tuple[str, ...]) -> str:
    """The end of a message: the names that may have been meant, if there are any."""
    return f"; nearest: {some(list(map(repr, candidates)))}" if candidates else ""


def some(names: Sequence[str], joint: str = ", ") -> str:
    """As many names as anybody reads, and how many more there are."""
    more = len(names) - _MOST_NAMED
    return joint.join([*names[:_MOST_NAMED], *([f"{more:,} more"] if more > 0 else ())])


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"
