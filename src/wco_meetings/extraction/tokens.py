"""A page cut into words once, in which all tables look their words and phrases up."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import accumulate, compress, count
from typing import TypeVar

from .expressions import Node, trie

__all__ = ["Tokens", "Words"]

T = TypeVar("T")

# Small letters; every figure as 0; a blank for whatever is no part of a word.
_IN_WORDS = bytes(
    ord("0") if chr(code).isdigit() else ord(chr(code).lower()) if chr(code).isalnum() or chr(code) in "_?" else 32
    for code in range(128)
) + bytes(128)
_FOREIGN_NO_WORD = re.compile(r"[^\w\x00-\x7f]")
_END = "."  # a word of no table
_FIGURES = re.compile(r"0(?:(?<!\w0)(?<!\?0)|(?<= from0)|(?<= on0))")


class Tokens:
    """A levelled text cut into words once, for all tables whose words are looked up in it."""

    __slots__ = ("before", "flat", "lowered", "text", "words")

    def __init__(self, text: str) -> None:
        self.text: str = text
        self.lowered: str = text.lower()
        self.flat: str = _flat(text)  # the words alone, at their places, with a blank after the last one
        self.words: list[str] = self.flat.split(" ")
        # The letters of all words before each.
        self.before: list[int] = list(accumulate(map(len, self.words), initial=0))
        self.words.append(_END)

    def find(self, table: Mapping[str, T]) -> list[tuple[int, T]]:
        """Where each word stands that the table has, in order, with what the table says of it."""
        before, words = self.before, self.words
        return [(before[number] + number, table[words[number]]) for number in _known(words, table)]

    def figures(self) -> list[int]:
        """Where the words begin that begin with a figure, and where one is glued to "from" or "on" before it."""
        return [match.start() for match in _FIGURES.finditer(self.flat)]


def _known(words: list[str], table: Mapping[str, object]) -> Iterator[int]:
    """The numbers of the words that a table has; most it hasn't."""
    return compress(count(), map(table.__contains__, words))


def _flat(text: str) -> str:
    if not text.isascii():
        text = _FOREIGN_NO_WORD.sub(" ", text)
    # What is left beyond ASCII are letters, each of which becomes one question mark.
    return f"{text.replace('?', ' ')} ".encode("ascii", "replace").translate(_IN_WORDS).decode("ascii")


class Words:
    """The phrases of a table, found in a text word by word."""

    def __init__(self, phrases: Iterable[str], alone: Container[str] = ()) -> None:
        """The phrases, each of which begins with a letter or a figure; those to stand `alone` before no capital."""
        self._alone = alone
        self._first = trie((_flat(phrase).rstrip().split(" "), phrase) for phrase in sorted(phrases, key=len))

    def find(self, tokens: Tokens, text: str) -> list[tuple[int, int, str]]:
        """Start, end and phrase of each, the longest that fits, in order, none within another.

        `text` is that of the tokens, written as the phrases are: in small letters, or with blanks for hyphens.
        """
        firsts, words, before, flat = self._first, tokens.words, tokens.before, tokens.flat
        found: list[tuple[int, int, str]] = []
        end = 0
        for number in _known(words, firsts):
            first = firsts[words[number]]
            if words[number + 1] not in first and not first.ends:
                continue  # most words that begin a phrase begin none here
            start = before[number] + number
            if start < end:
                continue
            node: Node | None = first
            longest = ""
            while node is not None:
                for phrase in node.ends:
                    stop = start + len(phrase)
                    if not (text.startswith(phrase, start) and flat[stop] == " "):
                        continue
                    if not (phrase in self._alone and text[stop : stop + 2].strip().isupper()):
                        longest = phrase
                number += 1
                node = node.get(words[number])
            if longest:
                end = start + len(longest)
                found.append((start, end, longest))
        return found
