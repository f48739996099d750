"""Tables of words, and many words as one regular expression, in the form of a trie."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

__all__ = [
    "BEFORE_A_WORD",
    "Guarded",
    "Node",
    "claim",
    "expression",
    "glued",
    "in_either_case",
    "phrases_of",
    "trie",
    "with_the",
]

Key = TypeVar("Key")
Owner = TypeVar("Owner")

# What may stand before a word. To name it is faster than to ask for a boundary, which is at the end of a word as well.
_SEPARATORS = r" \n!-&(-/:-@\[-^{-~'\xa1-\xa9\xab-\xb1\xb4-\xb8\xbb\xbf\u2022\u2026\u25aa\u25cf\u25e6\uf0b7"
BEFORE_A_WORD = f"(?<![^{_SEPARATORS}])"


def phrases_of(table: str) -> list[str]:
    """The phrases of a table, which are written with commas between them, over lines of any width."""
    return [" ".join(phrase.split()) for phrase in table.split(",")]


def with_the(*words: str) -> tuple[str, ...]:
    """What may stand right before a name, each also with "the": " in ", " in the "."""
    return tuple(f" {word} {the}" for word in words for the in ("", "the "))


def claim(known: dict[Key, Owner | None], key: Key, owner: Owner | None) -> None:
    """Give a key of a table to an owner; to none, where it is another's already."""
    known[key] = owner if known.get(key, owner) == owner else None


def expression(words: Iterable[str], names: bool = False) -> str:
    """A regular expression for whole words, the longest that fits: a trie, each common beginning written once.

    It has no loops, so that each place of a text costs at most the length of the longest word. In running text
    every other word begins with a letter that ordinary words begin with, so the engine goes from word to word; with
    `names`, which begin with capitals, it skips to the next possible first letter.
    """
    root = trie((word, word) for word in words)
    if not names:
        return f"{BEFORE_A_WORD}{_branch(root)}(?!\\w)"
    branches = [f"{re.escape(char)}(?<!\\w{re.escape(char)}){_branch(node)}" for char, node in sorted(root.items())]
    return f"(?:{'|'.join(branches)})(?!\\w)"


def in_either_case(words: Iterable[str]) -> str:
    """The expression for whole words in small letters, or with a capital first."""
    return expression(form for word in words for form in (word, word.capitalize()))


def glued(words: Iterable[str]) -> str:
    """The expression for words that may stand between figures without a blank, as a month does in "23January2021"."""
    return f"{_branch(trie((word, word) for word in words))}(?![^\\W\\d])"


def trie(words: Iterable[tuple[Iterable[str], str]]) -> Node:
    """Words by their parts."""
    root = Node()
    for parts, word in words:
        node = root
        for part in parts:
            node = node.setdefault(part, Node())
        node.ends = (*node.ends, word)
    return root


class Guarded:
    """An expression that is tried only where one of its signs stands, as one does in whatever it finds.

    To look for a few words is much faster than to try an expression at each place of a sentence.
    """

    __slots__ = ("_match", "_search", "pattern", "signs")

    def __init__(self, expression: str, signs: tuple[str, ...]) -> None:
        self.pattern: re.Pattern[str] = re.compile(expression)
        self.signs: tuple[str, ...] = signs
        self._search, self._match = self.pattern.search, self.pattern.match

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place between two where the expression finds something."""
        return self._search(text, start, end) if self._may_find(text[start:end]) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Each place between two where the expression finds something."""
        return self.pattern.finditer(text, start, end) if self._may_find(text[start:end]) else iter(())

    def match(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """What the expression finds right at a place, up to another."""
        return self._match(text, start, end) if self._may_find(text[start:end]) else None

    def _may_find(self, words: str) -> bool:
        # Not by `any`: to make a generator costs as much as to look for five signs.
        for sign in self.signs:  # noqa: SIM110
            if sign in words:
                return True
        return False


class Node(dict[str, "Node"]):
    """What may follow, by its next part, and the words that may end here."""

    ends: tuple[str, ...] = ()


def _branch(node: Node) -> str:
    # Letters before the same rest, as "A" and "a", are one class: a rest is written once.
    before: dict[str, list[str]] = {}
    for char, child in sorted(node.items()):
        before.setdefault(_branch(child), []).append(re.escape(char))
    parts = [(chars[0] if len(chars) == 1 else f"[{''.join(chars)}]") + after for after, chars in before.items()]
    if not parts:
        return ""
    if len(parts) == 1 and not node.ends:
        return parts[0]
    return f"(?:{'|'.join(parts)}){'?' if node.ends else ''}"
