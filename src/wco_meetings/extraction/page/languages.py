"""The language that a page is in, and the one that was asked for.

The WCO serves a page in English where the reader's language has none, under a line that says so in that language and
mostly names both, the one asked for first.
"""

import re
from collections import Counter
from itertools import chain
from typing import NamedTuple

__all__ = ["asked_by_address", "language_of", "noticed"]

_LANGUAGES = {
    "English": "en",
    "French": "fr",
    "Spanish": "es",
    "Russian": "ru",
    "Arabic": "ar",
    "Portuguese": "pt",
    "German": "de",
    "Chinese": "zh",
}
# "French : français", "Chinese (Simplified) : 中文"; Asian pages have full-width colons.
_NAMED = re.compile(rf"\b({'|'.join(_LANGUAGES)})\b[^:：\n]{{0,20}}[:：]")
_LONGEST_NOTICE = 400
# "Cette page n'est pas disponible dans la langue choisie": in the language that was asked for, but for English.
_NOT_AVAILABLE = re.compile(
    r"(?i:page (?P<fr>n['\u2019]est pas disponible (?:dans (?:la|cette|votre) langue|en fran.ais)\b)|"
    r"p.gina (?P<es>no est. disponible en (?:el idioma|espa.ol|este idioma)\b)|"
    r"p.gina (?P<pt>n.o est. dispon.vel (?:n(?:o|este) idioma|em portugu.s)\b)|"
    r"Seite (?P<de>ist (?:in|auf) [^.:\n]{3,40} nicht verf.gbar\b)|"
    r"страница (?P<ru>недоступна на [^.:\n]{0,30}языке\b)|"
    r"(?P<zh>本页没有所选语言|所选语言本页无|本页.{0,6}没有中文)|(?P<ar>الصفحة غير (?:متاحة|متوفرة) ب)|"
    r"page (?P<en>is(?:n't| not| unfortunately not) available in (?:the (?:chosen|requested|selected) language|"
    r"(?:this|your) language)\b))"
)
_IN_ADDRESS = re.compile(rf"https?://[^/]{{1,200}}/({'|'.join(_LANGUAGES.values())})(?:-[a-z]{{2}})?/")

# Words that stand in nearly every text of a language; those of several leave it to others to tell. None has a capital,
# which may be that of a name ("El Salvador", "AU").
_COMMON_WORDS = {
    "en": "the and of was were with to from will in for on by at",
    "fr": "les et du une le au aux dans pour ont été avec est s'est de des en la un il par sur que se cet cette qui",
    "es": "los las el y fue sus más según de del en la un una con por para que se su al",
    "pt": "os em uma um não dos das com foram foi pela pelo ao de que e por para se da",
    "it": "che della delle dei degli gli nel nella sono è di il la le e un una per con del al dal si hanno in",
    "de": "der die das und mit wurde für des im von zu in",
}
_LANGUAGES_OF = {
    word: [language for language, those in _COMMON_WORDS.items() if word in those.split()]
    for words in _COMMON_WORDS.values()
    for word in words.split()
}


class _Letters(NamedTuple):
    """The letters of a language, one of them that only it has if others share them, and those of its neighbours."""

    words: re.Pattern[str]
    own: str
    others: re.Pattern[str]


# A name in a neighbour's language has some of its letters.
_FOREIGN = 3
_LETTERS = {
    "ru": _Letters(re.compile("[а-я]{3,}"), "ы", re.compile("[іїєґўқғңүұһәөђјљњћџ]")),
    "zh": _Letters(re.compile("[一-鿿]"), "", re.compile("[぀-ヿ]")),
    "ar": _Letters(re.compile("[؀-ۿ]{2,}"), "", re.compile("[پچژگکیٹڈڑںے]")),
}


def noticed(line: str) -> tuple[str | None, str | None] | None:
    """The languages asked for and served, as far as told, if a line at the top of a page says that they differ."""
    if len(line) > _LONGEST_NOTICE:
        return None
    named = [_LANGUAGES[name] for name in _NAMED.findall(line)]
    if len(named) > 1:
        return named[0], named[-1]
    said = _NOT_AVAILABLE.search(line)
    return said and (None if said.lastgroup == "en" else said.lastgroup, None)


def asked_by_address(url: str | None) -> str | None:
    """The language of an address on the WCO's site, and on others that are built like it."""
    match = _IN_ADDRESS.match(url or "")
    return match[1] if match else None


def language_of(sample: str, plain: str) -> str | None:
    """The language of a sample, if it is one of those that can be told from others; `plain` is the same levelled."""
    known = filter(None, map(_LANGUAGES_OF.get, sample.split()))
    counts = Counter(chain.from_iterable(known))
    if not plain.isascii():
        counts.update(
            {
                language: len(letters.words.findall(plain))
                for language, letters in _LETTERS.items()
                if letters.own in plain and len(letters.others.findall(plain)) <= _FOREIGN
            }
        )
    (first, most), (_, next_most) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return first if most > max(1, next_most) else None
