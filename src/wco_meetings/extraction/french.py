"""A page in French, read as if it were in English: its words glossed, each place of the gloss led back to the page.

The rules are English and stay the only ones. What they look at is put into English words in English order: an "atelier
national" is a "national workshop". Names of parties, which a directory has in French too, and all words that say nothing
to the rules stay as they are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import month_name
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from . import french_words
from .names import Names
from .page import MOST_READ, Page, Piece, read_page
from .text import Span, level

__all__ = ["glossed", "in_english"]


class _Group(NamedTuple):
    """Words of the page, what they are in English, and what they are to the words beside them."""

    start: int
    end: int
    english: str
    kind: str


_WORD = re.compile(r"[^\W_]+(?:['’]|(?<=\b[mM])\.)?")
_ENDING = re.compile(r"e{0,2}(?:s|(?<=u)x)?$")
_PARTICIPLE = re.compile("ée?s?$")
_SHORT = 5
_ONE_WORD = {"de": "d", "les": "l", "le": "l", "une": "un", "que": "qu", "ces": "ce"}
_OF_THE, _TO_THE = ("du", "des"), ("au", "aux")
_ORDINAL = re.compile(r"(\d{1,3}|[XVI]{2,})(?:i?[eèé]me|[eè]re?|nde?|[eèé])s?")
_MONTH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_DAY = r"(?:\w+di )?\d{1,2}(?:er)?"
_DAYS = re.compile(
    rf" {_DAY}(?:(?:,| et| au| -|-|/)(?: le)? ?{_DAY}| (?:{_MONTH})(?: \d{{4}})? au {_DAY}){{0,4}} (?:{_MONTH})\b", re.I
)
_DATED = {"du": "from", "au": "to", "le": "on", "les": "on"}


def _stem(word: str) -> str:
    """A word without accents and endings; "à" and participles keep their accent, which makes them other words."""
    small = word.lower().rstrip("'’")
    if small == "à" or small in _TO_THE or word == "A":
        return "à"
    if small in _OF_THE:
        return "d"
    if participle := _PARTICIPLE.search(small):
        return f"{level(small[: participle.start()])}é"
    small = level(small)
    if len(small) < _SHORT:
        return _ONE_WORD.get(small, small)
    small = _ENDING.sub("", small)
    return small[:-1] if small.endswith(("ll", "nn")) else small


def _stems(words: str) -> str:
    return " ".join(_stem(word[0]) for word in _WORD.finditer(words))


_ONES = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
_TENS = "vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix"


def _numbers() -> Iterator[tuple[str, int]]:
    ones = [(word, value) for value, word in enumerate(_ONES.split(), 2)]
    yield from ones
    for tens, word in enumerate(_TENS.split(), 2):
        yield word, 10 * tens
        yield from ((f"{word}-{one}", 10 * tens + value) for one, value in [("un", 1), ("et-un", 1), ("et-onze", 11), *ones])
    yield "cent", 100


def _nth(number: str) -> str:
    return number + ("th" if number[-2:-1] == "1" else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th"))


def _listed(entries: str) -> Iterator[tuple[str, str]]:
    for entry in entries.replace("\n", " ").split("; "):
        english, _, french = entry.partition(": ")
        yield from ((form, english or form) for form in (french or english).split(", "))


def _entries() -> Iterator[tuple[str, str, str]]:
    """Each group of words, its English and its kind; the last that is said of a group holds."""
    for word, number in _numbers():
        stem = word.removesuffix("e")
        yield f"une {stem.replace('dix', 'diz')}aine de", f"about {number}", ""
        yield f"{stem.replace('neuf', 'neuv')}{'u' * (stem[-1] == 'q')}ième", _nth(str(number)), ""
        yield word, str(number), ""
        yield f"de {word} jours", f"{number}-day", "modifiers"
    yield from ((month, name, "") for month, name in zip(_MONTH.split("|"), month_name[1:], strict=True))
    for french, english in _listed(french_words.VERBS):
        if french.endswith("é"):
            yield f"{french[:-1]}e", english, "presents"
    for kind in ("articles", "nouns", "modifiers", "verbs", "others"):
        yield from ((french, english, kind) for french, english in _listed(getattr(french_words, kind.upper())))
    for french, english in _listed(french_words.MODIFIERS):
        if french.endswith("al"):
            yield f"{french[:-1]}ux", english, "modifiers"
    for itself in ("s'est", "se sont", "s'était"):
        yield from ((f"{itself} {french}", english, "") for french, english in _listed(french_words.ITSELF))
    for french, english in _listed(french_words.VERBS):
        for adverb, also in (("", ""), ("également ", "also "), ("aussi ", "also "), ("ensuite ", "then "), ("tous ", "all ")):
            yield from ((f"{have} {adverb}{french}", f"{also}{english}", "") for have in ("a", "ont", "avait", "avaient"))
            for was, were in (("a {}été", "ont {}été"), ("est {}", "sont {}"), ("était {}", "étaient {}"), ("fut {}", "furent {}")):
                yield f"{was.format(adverb)} {french}", f"was {also}{english}", ""
                yield f"{were.format(adverb)} {french}", f"were {also}{english}", ""


@cache
def _glossary() -> dict[str, tuple[str, str, str]]:
    return {_stems(french): (french, english, kind) for french, english, kind in _entries()}


_LONGEST = 10
_JOINS = frozenset((" ", "-", "/", "", "- "))


def _groups(text: str, kept: Sequence[Span]) -> Iterator[_Group]:
    """The known groups of words, the longest that fits, in order; none that cuts a piece that is `kept`."""
    glossary = _glossary()
    words = [match.span() for match in _WORD.finditer(text)]
    stems = [_stem(text[start:end]) for start, end in words]
    joined = [text[end:start] in _JOINS for (_, end), (start, _) in pairwise(words)]
    first = 0
    while first < len(words):
        after = first + 1
        while after - first < _LONGEST and after < len(words) and joined[after - 1]:
            after += 1
        start = words[first][0]
        for after in range(after, first, -1):
            end = words[after - 1][1]
            group = glossary.get(" ".join(stems[first:after]))
            if group and _fits(text, start, end, group[0]) and not _cuts(kept, start, end):
                yield _Group(start, end, _english(text, start, end, *group), group[2])
                break
        else:
            if (nth := _ORDINAL.fullmatch(text, start, end)) and not _cuts(kept, start, end):
                day = text[end - 2 : end] == "er" and _DAYS.match(text, start - 1)
                yield _Group(start, end, nth[1] if day else _nth(nth[1]), "")
        first = after


def _fits(text: str, start: int, end: int, french: str) -> bool:
    """Whether a group is there as it is written: a code in capitals, and a word that is no part of a longer one."""
    if french.isupper():
        return text[start:end].isupper()
    return " " in french or "-" not in (text[start - 1 : start], text[end : end + 1])


def _cuts(kept: Sequence[Span], start: int, end: int) -> bool:
    """Whether something that is kept would be cut, or holds the words."""
    near = kept[max(0, bisect_left(kept, (start,)) - 1) : bisect_left(kept, (end,))]
    return any(start < one.end and not (start <= one.start and one.end <= end) for one in near)


def _english(text: str, start: int, end: int, french: str, english: str, kind: str) -> str:
    """A group's English, as its last word stands there: with an article, as a plural or before days."""
    last = text[start:end].lower().rpartition(" ")[2]
    if (kind == "articles" or french == "à") and last in _DATED and _DAYS.match(text, end):
        english = _DATED[last]
    else:
        if french == "à" and text[end + 1 : end + 2].isupper():
            english = "in"
        if last in (*_OF_THE, *_TO_THE):
            english += " the"
        elif kind == "nouns" and last[-1] in "sx" and french[-1] not in "sx":
            english = f"{english[:-1]}ies" if english[-1] == "y" else f"{english}s"
    english += " " * (last[-1] in "'’")
    return english[0].upper() + english[1:] if text[start].isupper() else english


def _in_order(text: str, kept: Sequence[Span]) -> Iterator[_Group]:
    """The groups in English order: a noun after its modifiers."""
    before = _Group(0, 0, "", "")
    for group in _groups(text, kept):
        beside = text[before.end : group.start]
        if before.kind == "nouns" and group.kind == "modifiers" and beside == " ":
            said = group.english.title() if text[before.start].isupper() else group.english
            before = _Group(before.start, group.end, f"{said} {before.english}", "nouns")
            continue
        if group.kind == "presents" and (text[group.start].isupper() or (before.kind == "articles" and len(beside) < 2)):
            continue  # "la demande" is no verb
        if before.english:
            yield before
        before = group
    if before.english:
        yield before


def glossed(text: str, kept: Sequence[Span] = ()) -> tuple[str, list[Piece]]:
    """A text with what is known of it in English, and each piece that is: its place in the gloss and on the page.

    What lies in one of the spans in `kept`, which are in order, stays as it is.

    >>> glossed("un atelier national à Riga")[0]
    'a national workshop in Riga'
    """
    said: list[str] = []
    pieces: list[Piece] = []
    end = length = 0
    for group in _in_order(text, kept):
        length += group.start - end
        said += (text[end : group.start], group.english)
        pieces.append(Piece(length, length + len(group.english), group.start, group.end))
        length += len(group.english)
        end = group.end
    return "".join((*said, text[end:])), pieces


def in_english(page: Page, names: Names) -> Page:
    """The page as the rules read it: glossed if its running text is in French, and else as it is."""
    if page.source.language != "fr":
        return page
    kept = [Span(one.start, one.end) for one in names.find(page.tokens, None) if one.party != "wco"]
    gloss, pieces = glossed(page.text[:MOST_READ], kept)
    return read_page(gloss)._replace(source=page.source, published=page.published, original=page.text, pieces=pieces)
