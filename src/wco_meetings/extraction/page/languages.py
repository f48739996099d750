"""The language that a page is in, and the one that was asked for.

The WCO serves a page in English where the reader's language has none, under a line that says so in that language and
names both, the one asked for first.
"""

import re
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
_IN_ADDRESS = re.compile(r"https?://[^/]{1,200}/(en|fr|es|ru|ar|pt|de|zh)(?:-[a-z]{2})?/")

# Words that stand in every text of a language and in none of the others here.
_COMMON_WORDS = {
    word: language
    for language, words in {
        "en": "the and of was with to from will",
        "fr": "les et du une le au dans pour ont été avec est s'est",
        "es": "los las el fue sus más según",
        "pt": "os em uma não dos com foram pela ao",
        "it": "che della dei gli nel sono è",
        "de": "der die das und mit wurde für",
    }.items()
    for word in words.split()
}
_BY_WORDS = tuple(dict.fromkeys(_COMMON_WORDS.values()))


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


def noticed(line: str) -> tuple[str | None, str | None]:
    """The languages asked for and served, if the first line of a page says that they differ."""
    named = [_LANGUAGES[name] for name in _NAMED.findall(line)] if len(line) <= _LONGEST_NOTICE else []
    return (named[0], named[-1]) if len(named) > 1 else (None, None)


def asked_by_address(url: str | None) -> str | None:
    """The language of an address on the WCO's site, and on others that are built like it."""
    match = _IN_ADDRESS.match(url or "")
    return match[1] if match else None


def language_of(sample: str, plain: str) -> str | None:
    """The language of a sample, if it is one of those that can be told from others; `plain` is the same levelled."""
    languages = list(filter(None, map(_COMMON_WORDS.get, sample.split())))
    counts = {language: languages.count(language) for language in _BY_WORDS}
    if not plain.isascii():
        counts |= {
            language: len(letters.words.findall(plain))
            for language, letters in _LETTERS.items()
            if letters.own in plain and len(letters.others.findall(plain)) <= _FOREIGN
        }
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > 1 else None
