"""How a name is spelt, so that two spellings of one name are equal, and a name and another word are not.

Nothing here guesses. What is levelled is what makes no other name of it for any reader: accents, kinds of
quotes, dashes and spaces, "&" for "and", points in abbreviations, and the case of names. Commas, brackets and
slashes stay: they part the names of a list as often as they belong to one.
"""

import re
from collections.abc import Iterator
from itertools import islice
from unicodedata import normalize

from ..messages import nearest
from ..model.parties import Member, Organisation, Party

__all__ = [
    "APOSTROPHES",
    "DASHES",
    "QUOTES",
    "administration",
    "borne",
    "in_running_text",
    "is_accented",
    "is_acronym",
    "may_be_meant",
    "spelling",
    "visible",
    "without_article",
    "words",
    "words_of_name",
]

# The marks that are one to any reader, in names and in running text.
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u301c\ufe58\ufe63\uff0d\uff5e"
APOSTROPHES = "'\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9`\u00b4\uff07"
QUOTES = '"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u2039\u203a\uff02'
# Soft hyphens and joiners that pages put inside words, and marks that turn the direction of writing.
_UNSEEN = "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_LEVELLED = str.maketrans(
    {
        **dict.fromkeys(_UNSEEN),
        **dict.fromkeys(DASHES + APOSTROPHES + QUOTES, " "),
        "&": " and ",
        **{mark: f" {mark} " for mark in ",;()/"},
        **dict(zip("øØłŁđĐı", "oOlLdDi", strict=True)),
    }
)
_DROPPED = dict.fromkeys(map(ord, _UNSEEN))
# `translate` puts one character for another quickly, and more or none slowly: ASCII is levelled mark by mark.
_IN_ASCII = [(chr(code), str(plain)) for code, plain in _LEVELLED.items() if code < 128]
# "Cites", "React" and "Codex" are words: what is shorter than this is an acronym in its own case alone.
_LONG_ACRONYM = 6
# "U.S.A." is one word, "P.R.China" and "St. Lucia" are two.
_POINT_BEFORE_WORD = re.compile(r"\.(?=\w\w)")
# Marks upon a letter are put in order in time that grows with the square of their number: no more are at once.
_PIECE = 400
_MOST_MEANT, _SHORTEST_WITHIN = 3, 4
_NO_WORD = re.compile(r"[\W_]+")
_NO_WORD_IN_ASCII = str.maketrans({char: " " for char in map(chr, range(128)) if not char.isalnum()})
_ARTICLES = frozenset(("the", "la", "le", "les", "l", "el", "los", "las"))


def visible(text: str) -> str:
    """A text without what nobody sees and blanks around it."""
    return text.translate(_DROPPED).strip()


def spelling(text: str) -> str:
    """A text without what may differ between two spellings of one name, its case kept."""
    # Three names in four are plain words, and a directory spells thousands.
    if text.isascii() and text.replace(" ", "").isalnum():
        return " ".join(text.split())
    levelled = " ".join(_levelled(text).split())
    # A dash at an end joins what stands here to what doesn't: "Guinea-" is not Guinea.
    return f"{levelled} -" if text.strip().strip(DASHES) != text.strip() else levelled or text


def _levelled(text: str) -> str:
    if "." in text:
        text = _POINT_BEFORE_WORD.sub(" ", text).replace(".", "")
    if not text.isascii():
        return "".join(letter for letter in _decomposed(text) if not _is_accent(letter)).translate(_LEVELLED)
    for mark, plain in _IN_ASCII:
        text = text.replace(mark, plain)
    return text


def is_accented(text: str) -> bool:
    """Whether a text has letters with accents."""
    return not text.isascii() and any(map(_is_accent, _decomposed(text)))


def _decomposed(text: str) -> str:
    """A text with its accents as characters of their own."""
    return "".join(normalize("NFD", text[at : at + _PIECE]) for at in range(0, len(text), _PIECE))


def _is_accent(letter: str) -> bool:
    return "\u0300" <= letter <= "\u036f"


def is_acronym(spelt: str) -> bool:
    """Whether a spelling has no plain word, one in small letters after its first, so that its case counts.

    A leading article and "and" are left out of account.
    """
    for word in (without_article(spelt) or spelt).split(" "):
        if (word.islower() or word[1:].islower()) and word != "and":
            return False
    return True


def in_running_text(acronym: str) -> str | None:
    """The spelling of an acronym of six letters or more with one capital, as newspapers have it; None for others."""
    return acronym.capitalize() if acronym.isalpha() and len(acronym) >= _LONG_ACRONYM else None


def without_article(spelt: str) -> str | None:
    """A spelling without the English, French or Spanish article at its head; None if there is none."""
    first, _, rest = spelt.partition(" ")
    return rest if rest and first.casefold() in _ARTICLES else None


def words(text: str) -> str:
    """The words of a running text, small, without any punctuation, and with a space before and after each."""
    levelled = _levelled(text)
    bare = levelled.translate(_NO_WORD_IN_ASCII) if levelled.isascii() else _NO_WORD.sub(" ", levelled)
    return f" {' '.join(bare.split())} ".casefold()


def words_of_name(name: str) -> str:
    """The words of a name that somebody asks for, as `words` has them, without an article at its head."""
    return words(without_article(name.strip()) or name)


# What many administrations are called, in one order or another: "Federal Customs Service".
_ANY_ADMINISTRATION = frozenset(
    "administration and authority border bureau committee customs department directorate excise federal general "
    "national of protection revenue service state tax the".split()
)


def administration(party: Party) -> str | None:
    """The name of a Member's customs service, if that has a word that not every service could have in its name."""
    name = party.administration if isinstance(party, Member) else None
    return None if name is None or _ANY_ADMINISTRATION.issuperset(words(name).split()) else name


def borne(party: Party) -> Iterator[str]:
    """The names that a party bears, in whatever language, with its acronym; its id and codes are no names."""
    yield party.name
    for _, name in party.names:
        yield name
    yield from party.aliases
    if isinstance(party, Organisation):
        if party.acronym is not None:
            yield party.acronym
    elif isinstance(party, Member) and party.official_name is not None:
        yield party.official_name


def may_be_meant(text: str, names: list[str]) -> tuple[str, ...]:
    """The names that may be meant by a text: one within it, "Japan" in "Japan Customs", and those that look like it.

    Where none looks like it, those that have its words in them, as that of a country of two islands has one's.
    """
    spelt = words(text)
    within = max(
        (name for name in names if len(name) >= _SHORTEST_WITHIN and words(name) in spelt), key=len, default=None
    )
    alike = nearest(text, names)
    if not within and not alike:
        return tuple(islice((name for name in names if spelt in words(name)), _MOST_MEANT))
    return tuple(islice(dict.fromkeys(filter(None, (within, *alike))), _MOST_MEANT))
