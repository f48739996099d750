"""Texts on which an expression could blow up: what one of its loops takes, again and again, and then no end of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from re import _constants as c, _parser as parser  # type: ignore[attr-defined]
from typing import Any

__all__ = ["hard_texts"]

_REPEATS = (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT)
_OF_A_CATEGORY = {c.CATEGORY_DIGIT: "07", c.CATEGORY_WORD: "azA", c.CATEGORY_SPACE: " ", c.CATEGORY_NOT_SPACE: "aA."}
_SEVERAL = 5
_LONG = 400


def hard_texts(pattern: re.Pattern[str], random: Random) -> Iterator[str]:
    """For each loop of an expression that may take much: a text in which its body stands over and over."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    for loop in _loops(tree):
        for end in ("!", " Xx."):
            yield _text(tree, loop, random)[0] + end


def _inside(op: Any, av: Any) -> list[Any]:
    """The trees that stand in a node."""
    if op in _REPEATS:
        return [av[2]]
    if op is c.BRANCH:
        return list(av[1])
    if op is c.SUBPATTERN:
        return [av[3]]
    if op is c.ATOMIC_GROUP:
        return [av]
    if op is c.ASSERT:
        return [av[1]] if av[0] > 0 else []
    return [tree for tree in av[1:] if tree] if op is c.GROUPREF_EXISTS else []


def _loops(tree: Any) -> Iterator[int]:
    """The loops that take something of several parts several times; that of a single character costs its length."""
    for op, av in tree:
        simple = op in _REPEATS and len(av[2]) == 1 and not _inside(*av[2][0])
        if op in _REPEATS and av[1] >= _SEVERAL and not simple:
            yield id(av)
        for part in _inside(op, av):
            yield from _loops(part)


def _holds(tree: Any, loop: int) -> bool:
    return any(id(av) == loop or any(_holds(part, loop) for part in _inside(op, av)) for op, av in tree)


def _text(tree: Any, loop: int, random: Random) -> tuple[str, bool]:
    """A text that fits, up to the end of a long turn of one loop, and whether that was in the tree."""
    parts: list[str] = []
    for op, av in tree:
        if op is c.LITERAL:
            parts.append(chr(av))
        elif op is c.IN:
            parts.append(_character(av, random))
        elif op in (c.ANY, c.NOT_LITERAL):
            parts.append("a" if av != ord("a") else "B")
        elif op in _REPEATS and id(av) == loop:
            body = "".join(_text(av[2], 0, random)[0] for _ in range(random.choice((1, 1, 2)))) or "a"
            return "".join(parts) + body * (_LONG // len(body)), True
        else:
            for part in _taken(op, av, loop, random):
                text, done = _text(part, loop, random)
                parts.append(text)
                if done:
                    return "".join(parts), True
    return "".join(parts), False


def _taken(op: Any, av: Any, loop: int, random: Random) -> list[Any]:
    """The trees in a node that a text goes through: those that hold the loop, or any."""
    if op in _REPEATS:
        most = max(av[0], min(int(av[1]), av[0] + 1))
        return [av[2]] * (1 if loop and _holds(av[2], loop) else random.randint(av[0], most))
    ways = _inside(op, av)
    return [random.choice([way for way in ways if loop and _holds(way, loop)] or ways)] if ways else []


def _character(items: list[tuple[Any, Any]], random: Random) -> str:
    """One that a set has, or an "a", "B" or blank that a set of others hasn't left out."""
    chars: list[str] = []
    for op, av in items:
        if op is c.LITERAL:
            chars.append(chr(av))
        elif op is c.RANGE:
            chars += (chr(av[0]), chr(av[1]))
        elif op is c.CATEGORY:
            chars += _OF_A_CATEGORY.get(av, "a")
    if items[0][0] is c.NEGATE:
        return next((char for char in "aB -" if char not in chars), "z")
    return random.choice(chars)
