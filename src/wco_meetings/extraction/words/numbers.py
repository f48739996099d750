"""Numbers in words: how many, and which of a row."""

import re
from collections.abc import Iterator

__all__ = [
    "CARDINALS",
    "NTH_TIME",
    "ONES",
    "ORDINAL",
    "ORDINALS",
    "ORDINAL_WORDS",
    "ROMAN_NUMERAL",
    "TENS",
    "UP_TO_NINTH",
    "ordinal_value",
]

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
UP_TO_NINTH = "|".join([*ORDINAL_WORDS][:9])
"""The ordinals that count off a few meetings, and that end a longer one: "twenty-first"."""

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
ROMAN_NUMERAL = r"(?:XL|LX{0,3}|X{0,3})(?:IX|IV|V?I{0,3})"
"""An expression for a Roman numeral below ninety, or for nothing: "XLII"."""
# "Fifty-third", "fifty third".
_IN_WORDS = f"(?:{'|'.join(TENS)})[- ](?:{UP_TO_NINTH})|{'|'.join(word for word in ORDINAL_WORDS if '-' not in word)}"
ORDINAL = (
    rf"(?:[1-9]\d{{0,2}}[ -]?(?:st|nd|rd|th|ST|ND|RD|TH)|(?=[XVIL]){ROMAN_NUMERAL}(?:st|nd|rd|th)|"
    rf"(?i:{_IN_WORDS})(?:-ever)?(?![\w-])|"
    # Not the "inaugural session" that opens one.
    r"[Ii]naugural(?= [Mm]eeting (?:of (?!the \d)|(?:held )?(?:in [A-Z][\w', -]{2,40}? )?(?:from|on) [A-Z\d])))"
)
"""An expression for an ordinal in figures, in Roman numerals or in words: "3rd", "XIIth", "fifty-third"."""
_IN_ONE_WORD = {**ORDINAL_WORDS, "inaugural": 1}
NTH_TIME = rf"[Ff]or (?:the|its|their) (?P<first>{ORDINAL}) time(?! in \w+ (?:years|months)| since)"
"""How often somebody met: "for the third time", but not "for the first time in years"."""


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


def ordinal_value(ordinal: str) -> int:
    """The number that an ordinal means."""
    digits = re.sub(r"\D", "", ordinal)
    if digits:
        return int(digits)
    return _IN_ONE_WORD.get(ordinal.lower().removesuffix("-ever").replace(" ", "-")) or _roman(ordinal.rstrip("stndrh"))


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
