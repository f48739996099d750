"""Numbers in words: how many, and which of a row."""

from collections.abc import Iterator

__all__ = ["CARDINALS", "ONES", "ORDINALS", "ORDINAL_WORDS", "TENS"]

ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
"""From one to nineteen."""
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
"""From twenty to ninety."""

CARDINALS: dict[str, int] = {
    **{word: value for value, word in enumerate(ONES, 1)},
    **{word: 10 * value for value, word in enumerate(TENS, 2)},
    **{
        f"{ten}{dash}{one}": 10 * value + unit
        for value, ten in enumerate(TENS, 2)
        for unit, one in enumerate(ONES[:9], 1)
        for dash in "- "
    },
    **{
        f"{one} {many}": times * value
        for many, times in (("dozen", 12), ("hundred", 100), ("thousand", 1_000))
        for value, one in [(1, "a"), *enumerate(ONES[:9], 1)]
    },
}
"""How many each word means, in small letters."""

_FIRST_ONES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()
_FROM_TWENTY_ON = (word for ten in TENS for word in (f"{ten[:-1]}ieth", *(f"{ten}-{one}" for one in _FIRST_ONES[:9])))
ORDINAL_WORDS = {word: number for number, word in enumerate((*_FIRST_ONES, *_FROM_TWENTY_ON), 1)}
"""Ordinals in words, with what they count, in order."""


def _roman_ordinals() -> Iterator[str]:
    """From "ist" to "lxxxixth", with any ending; without one, from two letters on."""
    for tens in ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"):
        for ones in ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"):
            numeral = tens + ones
            if numeral:
                yield from (f"{numeral}{ending}" for ending in ("st", "nd", "rd", "th"))
            if len(numeral) > 1:
                yield numeral


ORDINALS = frozenset((*ORDINAL_WORDS, *_roman_ordinals(), "inaugural"))
"""Ordinals in words and in Roman numerals, in small letters."""
