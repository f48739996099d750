"""A page in French, read as if it were in English: its words glossed, each place of the gloss led back to the page.

The rules are English and stay the only ones. What they look at is put into English in English order: an "atelier
national" is a "national workshop". Names, which a directory has in French too, and all other words stay as they are.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from ..expressions import phrases_of
from ..parties.parties import Names
from ..text import Span, level
from ..words.french_words import GROUPS
from .layout import AT_THE_START, Replaced, with_replaced
from .page import Page, taken_apart

__all__ = ["glossed", "in_english"]


class _Group(NamedTuple):
    """Words of the page, what they are in English, what they are to the words beside them, and the noun among them."""

    start: int
    end: int
    english: str
    kind: str
    noun: str = ""


_WORD = re.compile(r"[^\W_]+(?:['’`]|(?<=\b[mM])\.)?")
_JOIN = re.compile("[ \xa0/-]{0,2}")
_ORDINAL = re.compile(r"(?!1er)(\d{1,3}|[XVI]{2,})(?:i?[eèé]me|[eè]?re?|nde?|[eèéᵉ])s?")
_ADVERB = re.compile(r"aussi|ensuite|toute?s|tous|\w{3,}ment")
_DAY = re.compile(r" (?:\w+di )?\d\d?(?:er)?\b")
_STOP = re.compile(r"[.:;!?\n]")
# A participle that agrees with a noun: "adoptées", and not "pris note".
_AGREES = re.compile(r"(?:ées?|és)$")
# Ends of words and theirs in English; "invité" is a participle.
_ENDS = {"bilité": "bility", "tivité": "tivity", "rité": "rity", "gie": "gy", "isme": "ism", "isation": "ization"}
# "Tunisiennes", "togolais".
_OF_A_COUNTRY = re.compile(r"([a-zà-ÿ]\w{2,}?)(?:(ien)n?|[ao]is)e?s?")
# "45 douaniers", "des douaniers".
_PEOPLE = re.compile("douanier(s?)")
_BLANKS = (" ", "\xa0")
# "Les 3 et 4 mai", and not "les 3 pays".
_DAYS = re.compile(r" (?:\w+di )?\d\d?(?:er)?(?:, \d\d?)*(?: et | ?- ?)(?:\w+di )?\d\d? [a-zéû]{3,9}\.? \d{4}\b")
_BEFORE_DAYS = {"du": "from", "au": "to", "le": "on"}
_THE = ("du", "des", "au", "aux")
# Small words in one form: "du" is another "de", and "ont été" another "a été".
_SAME = {
    form: forms.split()[0]
    for forms in phrases_of(
        """de du des d, à au aux, le la les l, a ont ayant, avait avaient, est sont était étaient fut, un une, qu que,
s se"""
    )
    for form in forms.split()
}
_SHORT = 5
# No word of the glossary is longer, and no noun has more said of it.
_LONGEST_WORD, _LONGEST_NOUN = 40, 300
_MOST_WORDS = 14


def _stem(word: str) -> str:
    """A word without accents and endings; "à" and participles are words of their own by their accents."""
    return word if len(word) > _LONGEST_WORD else _short_stem(word)


@lru_cache(maxsize=4096)  # most words of a page stand on the next one too
def _short_stem(word: str) -> str:
    small = "à" if word == "A" else word.lower().rstrip("'’`")
    if small in _SAME:
        return _SAME[small]
    if participle := re.search("ée?s?$", small):
        return f"{level(small[: participle.start()])}é"
    small = level(small)
    if len(small) < _SHORT:
        return small
    small = (small[:-1] if small.endswith("ux") else small).rstrip("es")
    return (small[:-1] if small.endswith(("ll", "nn")) else small) or level(word)


_ONES = """un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
    dix-neuf""".split()
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "quatre-vingt": 80}


def _below_a_hundred() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_ONES, 1)}
    for ten, value in _TENS.items():
        numbers |= {ten: value, f"{ten}-et-un": value + 1, f"{ten}-et-onze": value + 11}
        numbers |= {f"{ten}-{word}": value + one for one, word in enumerate(_ONES, 1)}
    return numbers


def _entries() -> Iterator[tuple[str, str, str]]:
    """Groups of words, the English and the kind of each; the last that is said of a group holds."""
    ones = _below_a_hundred()
    hundreds = {f"{word} cent".strip(): 100 * one for one, word in enumerate(("", *_ONES[1:9]), 1)}
    more = {f"{hundred} {word}": many + one for hundred, many in hundreds.items() for word, one in ones.items()}
    for word, number in (more | ones | hundreds).items():
        stem = word.rstrip("e")
        yield f"{stem}ième".replace("qi", "qui").replace("fi", "vi"), f"{number}th", ""
        if word not in more:
            yield f"une {stem}aine de".replace("dixa", "diza"), f"about {number}", ""
        yield word, str(number), ""
    for kind, entries in GROUPS.items():
        for entry in entries.replace("\n", " ").split("; "):
            english, _, french = entry.partition(": ")
            yield from ((form, english, kind) for form in (french or english).split(", "))


@cache
def _glossary() -> dict[str, tuple[str, str, str]]:
    found: dict[str, tuple[str, str, str]] = {}
    for french, english, kind in _entries():
        found[" ".join(_stem(word[0]) for word in _WORD.finditer(french))] = french, english, kind
        if kind == "modifiers" and french.endswith("al"):
            found[_stem(f"{french[:-1]}ux")] = french, english, kind
    return found


def _groups(text: str, kept: Sequence[Span]) -> Iterator[_Group]:
    """The words in order, those together that mean something together, the longest that fits; none that is `kept`."""
    words = [match.span() for match in _WORD.finditer(text)]
    stems = [_stem(text[start:end]) for start, end in words]
    joined = [_JOIN.fullmatch(text, end, start) is not None for (_, end), (start, _) in pairwise(words)]
    glossary = _glossary()
    first = 0
    while first < len(words):
        longest = first
        while longest - first < _MOST_WORDS and longest < len(joined) and joined[longest]:
            longest += 1
        start, end = words[first]
        last = first
        for last in range(longest, first - 1, -1):
            end = words[last][1]
            known = glossary.get(" ".join(stems[first : last + 1]))
            is_name = known and known[2] == "modifiers" and _is_kept(kept, start, end)
            if known and not is_name and _fits(text, start, end, known[0]) and not _cuts(kept, start, end):
                yield _Group(start, end, _english(text, start, end, *known), known[2])
                break
        else:
            if not _cuts(kept, start, end):
                is_name = _is_kept(kept, start, end)
                yield _Group(start, end, text[start:end], "") if is_name else _alone(text, start, end, stems[first])
        first = last + 1


def _alone(text: str, start: int, end: int, stem: str) -> _Group:
    """A word that is in no table: an ordinal, a participle that is one in English too, or any other."""
    if nth := _ORDINAL.fullmatch(text, start, end):
        return _Group(start, end, f"{nth[1]}th", "")
    one = text[start:end].removesuffix("s")
    for ending, english in _ENDS.items():
        if one.endswith(ending):
            english = level(one.removesuffix(ending)) + english
            return _Group(start, end, _english(text, start, end, one, english, "nouns"), "nouns")
    if stem[-1] == "é":
        return _Group(start, end, f"{level(stem)}d", "participles")
    return _Group(start, end, text[start:end], "adverbs" if _ADVERB.fullmatch(text, start, end) else "")


def _fits(text: str, start: int, end: int, french: str) -> bool:
    """Whether a group is there as it is written: a code in capitals, and a word that is no part of a longer one."""
    if french.isupper():
        return text[start:end].isupper()
    if french[0].isupper() and text[start].islower():
        return False  # "Ont participé" opens a sentence
    if french == "à" and text.startswith("A.", start):
        return False  # "M. A. Sow"
    return " " in french or {text[start - 1 : start], text[end : end + 1]}.isdisjoint("-/")


def _cuts(kept: Sequence[Span], start: int, end: int) -> bool:
    """Whether something that is kept would be cut, or holds the words."""
    near = kept[max(0, bisect_left(kept, (start,)) - 1) : bisect_left(kept, (end,))]
    return any(start < one.end and not start <= one.start < one.end <= end for one in near)


def _is_kept(kept: Sequence[Span], start: int, end: int) -> bool:
    """Whether words are a name that is kept: "Suisse", which is "suisse" with a capital."""
    at = bisect_left(kept, (start,))
    return kept[at : at + 1] == [(start, end)]


def _english(text: str, start: int, end: int, french: str, english: str, kind: str) -> str:
    """A group's English, as its last word stands there: with an article, as a plural or before days."""
    last = text[start:end].lower().rpartition(" ")[2]
    following = text[end + 1 : end + 2]
    if kind == "articles" and last in _BEFORE_DAYS and _DAY.match(text, end):
        english = _BEFORE_DAYS[last]
    elif kind == "articles" and last == "les" and _DAYS.match(text, end):
        english = "on"
    elif last in _THE:
        english = f"{'in' if french == 'à' and following.isupper() else english} the"
    elif french == "à" and following.isupper():
        english = "in"
    elif kind == "nouns" and last[-1] in "sx" and french[-1] not in "sx" and english[-1] != "s":
        english = f"{english[:-1]}ies" if english[-1] == "y" else f"{english}s"
    english += " " * (last[-1] in "'’`")
    return english[0].upper() + english[1:] if english and text[start].isupper() else english


def _together(text: str, before: _Group, group: _Group) -> _Group | None:
    """Two groups in English order: a noun after what is said of it, and a verb without its auxiliary."""
    if text[before.end : group.start].strip(" \xa0"):
        return None
    if (
        group.kind == ""
        and before.kind in ("nouns", "modifiers")
        and (of := _OF_A_COUNTRY.fullmatch(text, group.start, group.end))
    ):
        group = group._replace(english=f"{level(of[1]).title()}{'ian' if of[2] else 'ese'}", kind="modifiers")
    goes_on = before.kind in ("", "nouns", "topics") and not before.english[-1:].isdigit()
    if group.kind == "modifiers" and goes_on and len(before.english) < _LONGEST_NOUN:
        said = group.english.title() if text[before.start].isupper() else group.english
        noun = before.noun or before.english
        head = before.english.removesuffix(noun)
        # "Atelier de formation régional" and "atelier régional de formation" are one in English.
        both = f"{head}{said} {noun}" if text[group.start] == "d" else f"{said} {head}{noun}"
        return _Group(before.start, group.end, both, "nouns", noun)
    if group.kind == before.kind == "modifiers" and len(before.english) < _LONGEST_NOUN:
        # "Les experts de l'OMD et des douanes françaises": what is said of something whose noun stands further before.
        return before._replace(end=group.end, english=f"{group.english} {before.english}")
    if before.kind in ("have", "be"):
        if group.kind == "adverbs":
            return before._replace(end=group.end)
        if group.kind == "be":
            # "Had adopted": at another time.
            return before._replace(end=group.end) if before.english else group._replace(start=before.start)
        if group.kind in ("verbs", "participles"):
            return _Group(before.start, group.end, f"{before.english} {group.english}".strip(), "verbs")
    return None


def _as_a_noun(text: str, before: _Group, group: _Group) -> _Group:
    """A group, or Customs officers where it has "douaniers" as a noun: after an article or a number."""
    alone = before.kind == "articles" or before.english[-1:].isdigit()
    people = _PEOPLE.fullmatch(text, group.start, group.end)
    if not (alone and people and text[before.end : group.start] in _BLANKS):
        return group
    return group._replace(english=f"Customs officer{people[1]}", kind="nouns")


def _both_said(text: str, groups: list[_Group]) -> Iterator[_Group]:
    """The groups, two that are said of one noun as one: "belge et espagnole"."""
    at = 0
    while at < len(groups):
        one = groups[at]
        if (
            one.kind == "modifiers"
            and at + 2 < len(groups)
            and groups[at + 1].english == "and"
            and groups[at + 2].kind == "modifiers"
            and text[one.end : groups[at + 2].start].strip() == "et"
        ):
            yield one._replace(end=groups[at + 2].end, english=f"{one.english} and {groups[at + 2].english}")
            at += 3
        else:
            yield one
            at += 1


def _in_order(text: str, kept: Sequence[Span]) -> Iterator[_Group]:
    """What is put into English, in the order of the page."""
    before = _Group(0, 0, "", "")
    acted = False  # whether a sentence has told what somebody "a adopté"
    for group in [*_both_said(text, [*_groups(text, kept)]), before]:
        group = _as_a_noun(text, before, group)
        if both := _together(text, before, group):
            acted = acted or (before.kind == "have" and both.kind == "verbs")
            before = both
            continue
        if before.kind not in ("have", "be", "participles") and before.english != text[before.start : before.end]:
            yield before
        acted = acted and _STOP.search(text, before.end, group.start) is None
        participle = group.kind == "participles"
        by = participle and text.startswith(" par ", group.end)
        # "A adopté un avis et examiné un cas", but not "des avis approuvés et publiés".
        too = participle and acted and before.english == "and" and not _AGREES.search(text, group.start, group.end)
        before = group._replace(kind="verbs") if by or too else group


def glossed(text: str, kept: Sequence[Span] = ()) -> tuple[str, list[Replaced]]:
    """A text with what is known of it in English, and each piece that is: its place in the gloss and on the page.

    What lies in one of the spans in `kept`, which are in order, stays as it is.
    """
    return with_replaced(text, ((group.start, group.end, group.english) for group in _in_order(text, kept)))


def in_english(page: Page, names: Names) -> Page:
    """The page as the rules read it: glossed if its running text is in French, and else as it is."""
    if page.source.language != "fr":
        return page
    kept = [Span(one.start, one.end) for one in names.find(page.tokens, None) if one.party != "wco"]
    # Blanks and hyphens are those that the page is read with: a line broken at a width goes on.
    levelled = zip(page.text, page.level, strict=True)
    text = "".join(plain if char.isspace() or plain == "-" else char for char, plain in levelled)
    gloss, found = glossed(text, kept)
    read = taken_apart(gloss)
    page = page._replace(
        text=gloss,
        level=read.level,
        tokens=read.tokens,
        title=read.title,
        body=read.body,
        original=page.text,
        pieces=[AT_THE_START, *found],
    )
    return page.foretelling() if read.frame.is_event else page
