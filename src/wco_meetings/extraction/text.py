"""A page's text made easy to search without moving a single character, and cut into sentences.

Whatever levels or cuts keeps positions: a match in the levelled text is a match at the same place of the page.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TypeVar
from unicodedata import combining, normalize

from ..directory.names import APOSTROPHES, DASHES, QUOTES

__all__ = [
    "TITLES",
    "Open",
    "Span",
    "in_one_spelling",
    "initials_of",
    "level",
    "lies_in",
    "sentences",
    "starting_in",
    "trimmed",
]

# All Members of the WCO can be listed in one. What is read of a sentence may cost its length squared: never the page's.
_LONGEST_SENTENCE = 5_000

TITLES = tuple("Amb Brig Capt Cmdr Col Dr Eng Gen Hon Lt Maj Mme Mr Mrs Ms Prof".split())
"""What stands before a person's name, often with a full stop."""

# A full stop ends a sentence before a capital, unless it closes a title or an initial.
_BREAK = re.compile(r"[.!?\n](?:(?<=\n)|[\"')\]]?[ \n]+(?=[\"'(\[]?[A-Z0-9]))")
# The WCO's learning platform, whose name ends no sentence.
_PLATFORM = "CLiKC!"
# "2. The budget": the stop after an item's number.
_NUMBER = re.compile(r"\n(?:\d{1,2}|[a-z]|[ivx]{2,4})\. ")
_BEGINS = re.compile(r"\. (?:The|This|These|It|Its|A|An|In|On|At|He|She|They|During|Participants|Delegates) ")
# "Mr. J. He (China)".
_TITLED = re.compile(rf"\b(?:{'|'.join(TITLES)})\.? [A-Z]$")
_LONGEST_NUMBER = len("\nviii")
_NO_END = frozenset(
    (
        *TITLES,
        *"Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split(),
        *"Md St Ste No Nos Art Ag Inc Ltd Co Rep Dem Dom Eq Fed Gov Int Min Sol Univ vs etc cf approx".split(),
    )
)
_INITIAL = re.compile(r"\b[A-Z]")
_WEEKDAYS = frozenset("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split())


class Span(NamedTuple):
    """A piece of the page: code points from `start` to `end`, `end` excluded."""

    start: int
    end: int


class Open(NamedTuple):
    """Words that look like a fact and could not be resolved, and why."""

    start: int
    end: int
    why: str


Placed = TypeVar("Placed", bound=tuple[Any, ...])


def starting_in(found: list[Placed], start: int, end: int) -> list[Placed]:
    """What begins from one place up to another, of what was found on a page in order: each begins with its place."""
    return found[bisect_left(found, (start,)) : bisect_left(found, (end,))]


def lies_in(place: int, pieces: Iterable[tuple[Any, ...]]) -> bool:
    """Whether a place of the page lies in one of several pieces, each of which begins with its start and its end."""
    for piece in pieces:  # noqa: SIM110 - asked so often that a generator each time would tell
        if piece[0] <= place < piece[1]:
            return True
    return False


# Latin letters with accents, as far as languages in use go.
_ACCENTED = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))


def _bare(char: str) -> str:
    """The letter without its accents, if that is one plain letter."""
    plain = "".join(letter for letter in normalize("NFD", char) if not combining(letter))
    return plain if len(plain) == 1 and plain.isascii() else char


_PLAIN: dict[str, str] = {
    **{char: _bare(char) for char in map(chr, _ACCENTED) if _bare(char) != char},
    **dict(zip("øØłŁđĐıſᲀᲁᲂᲃᲄᲅᲆᲇ", "oOlLdDisвдосттъѣ", strict=True)),  # the last are the same to an expression
    **dict.fromkeys(DASHES, "-"),
    **dict.fromkeys(APOSTROPHES, "'"),
    **dict.fromkeys(QUOTES, '"'),
    **dict.fromkeys(
        "\t\u00a0\u1680\u205f\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000", " "
    ),
    **dict.fromkeys("¹²³⁰⁴⁵⁶⁷⁸⁹", " "),  # of a footnote
    **dict.fromkeys("\r\u2028\u2029\x0b\x0c\x85", "\n"),
}
_LEVELLED = str.maketrans(_PLAIN)
# What never has to be levelled, as bytes: to delete it from the encoded text is the fastest way to what is left.
_NOT_ODD = bytes(code for code in range(128) if code == 10 or (32 <= code < 127 and chr(code) != "`"))
_FEW = 40
# Cyrillic letters that look like Latin ones: some keyboards give "WCO" with one of them.
_LOOK_ALIKES = dict(zip("АВСЕНІКМОРТХаеорсухіј", "ABCEHIKMOPTXaeopcyxij", strict=True))
_LOOKING = str.maketrans(_LOOK_ALIKES)
_LOOK_ALIKE = "".join(_LOOK_ALIKES)
_IN_TWO_ALPHABETS = re.compile(
    rf"(?<!\w)(?=[A-Za-z]*[{_LOOK_ALIKE}])(?=[{_LOOK_ALIKE}]*[A-Za-z])[A-Za-z{_LOOK_ALIKE}]+(?!\w)"
)


def level(text: str) -> str:
    """The text with plain letters, one kind of dash, quote, blank and line break; all characters stay in place."""
    # `translate` with a table this large is slow, and most pages have few characters to level.
    odd = set(text.encode("utf-8", "surrogatepass").translate(None, _NOT_ODD).decode("utf-8", "surrogatepass"))
    if not odd.isdisjoint(_LOOK_ALIKES):
        text = _IN_TWO_ALPHABETS.sub(lambda word: word[0].translate(_LOOKING), text)
    if len(odd) > _FEW:
        return text.translate(_LEVELLED)
    for char in odd:
        text = text.replace(char, _PLAIN.get(char, char))
    return text


def sentences(text: str, start: int = 0) -> Iterator[Span]:
    """The sentences of a levelled text from `start` on, without the space around them; a line break always ends one."""
    for match in _BREAK.finditer(text, start):
        place, end = match.span()
        goes_on = match[0].count("\n") < 2 and text[place] == "."  # not "etc." at a paragraph's end
        if (goes_on and _closes_none(text, place)) or text.endswith(_PLATFORM, 0, place + 1):
            continue
        yield from _pieces(text, start, end)
        start = end
    yield from _pieces(text, start, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The piece without blanks at its ends, cut between words where it is longer than any sentence is."""
    while end - start > _LONGEST_SENTENCE:
        cut = text.rfind(" ", start, start + _LONGEST_SENTENCE) + 1 or start + _LONGEST_SENTENCE
        if span := trimmed(text, start, cut):
            yield span
        start = cut
    if span := trimmed(text, start, end):
        yield span


def _closes_none(text: str, stop: int) -> bool:
    """Whether a full stop is that of an abbreviation or of an item's number."""
    line = text.rfind("\n", max(0, stop - _LONGEST_NUMBER), stop)
    if line >= 0 and _NUMBER.match(text, line):
        return True
    window = text[max(0, stop - 8) : stop]
    word = window.replace("\n", " ").rpartition(" ")[2].lstrip("(\"'")
    if word in ("etc", "Inc", "Ltd", "Co") and _BEGINS.match(text, stop):
        return False
    if word in _WEEKDAYS and text[stop + 2 : stop + 3].isdigit():
        return True  # "on Mon. 5 May", but not "next Mon. The Group"
    known = word in _NO_END or (word.isupper() and word.title() in _NO_END)
    if known or not word[-1:].isalpha():
        return known
    # "John F. Kennedy", "the U.S. Customs", but not "in the U.S. The Group", "Annex A. The Members".
    is_initial = (len(word) == 1 and word.isupper()) or word[-2:-1] == "."
    return is_initial and (_TITLED.search(window) is not None or not _BEGINS.match(text, stop))


def initials_of(name: str) -> str:
    """The capitals with which the words of a name begin: "AMA" of "Amber Agency of Malta"."""
    return "".join(_INITIAL.findall(name))


def in_one_spelling(words: str) -> str:
    """Words in small letters and one spelling: "Harmonised", "Harmonized"."""
    return words.casefold().replace("z", "s")


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The piece without blanks at its ends; None where nothing is left."""
    piece = text[start:end].rstrip()
    end = start + len(piece)
    return Span(end - len(piece.lstrip()), end) if piece else None
