"""The words of messages: values cut short, what was expected in their place, and what may have been meant."""

from collections.abc import Iterable, Sequence

__all__ = ["counted", "meant", "nearest", "not_valid", "shown", "some"]

_LONGEST_SHOWN = 120
_MOST_NAMED = 20


def nearest(name: object, candidates: Iterable[str], alike: float = 0.6) -> tuple[str, ...]:
    """The three candidates that look most like `name`, best first, or as many as do; case makes no difference.

    Equally good ones keep their order. What is less `alike` than that, of 1, isn't meant; nor is anything by no text.
    """
    if not isinstance(name, str):
        return ()
    from difflib import SequenceMatcher, get_close_matches  # costs more to import than most programs ever need

    by_folded: dict[str, str] = {}
    for candidate in candidates:
        by_folded.setdefault(candidate.casefold(), str(candidate))  # of an enum member, its plain string
    # difflib is quadratic in the length: a hostile name must not buy a long search.
    folded = name[:_LONGEST_SHOWN].casefold()
    found = get_close_matches(folded, by_folded, cutoff=alike)
    found = [known for known in by_folded if known in found]
    found.sort(key=lambda known: SequenceMatcher(None, known, folded).ratio(), reverse=True)
    return tuple(by_folded[match] for match in found)


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
