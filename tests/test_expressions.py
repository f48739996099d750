"""No expression of extraction blows up: what one of its loops takes may stand on a page hundreds of times."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import walk_packages
from random import Random

import pytest
from loops import hard_texts
from pace import seconds

from wco_meetings import extraction
from wco_meetings.extraction.expressions import Guarded


def expressions() -> dict[str, re.Pattern[str]]:
    """All that the modules of extraction hold by a name, by that name."""
    found: dict[re.Pattern[str], str] = {}
    for module in walk_packages(extraction.__path__, f"{extraction.__name__}."):
        for name, value in vars(import_module(module.name)).items():
            for one in value if isinstance(value, tuple | list) else (value,):
                one = one.pattern if isinstance(one, Guarded) else one
                if isinstance(one, re.Pattern) and isinstance(one.pattern, str):
                    found.setdefault(one, f"{module.name.removeprefix(extraction.__name__)[1:]}.{name}")
    return {name: one for one, name in found.items()}


EXPRESSIONS = expressions()


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_a_loop_that_takes_much_ends_soon(name: str) -> None:
    """Four seconds on 400 characters are far more than a slow machine takes, and what is exponential takes days."""
    random, pattern = Random(name), EXPRESSIONS[name]
    texts = [text for _ in range(6) for text in hard_texts(pattern, random)]
    assert [] == [text for text in texts if seconds(pattern.search, text) + seconds(pattern.match, text) > 4]


@pytest.mark.parametrize(
    ("pattern", "body"),
    [
        (r"x(?:ab)+y", "ababab"),
        (r"x(?=(?:uv){7})", "uvuvuv"),
        (r"(y)(?(1)(?:st ){0,9}|z)", "st st st "),
        (r"(?>(?:[^a]q){5,})", "BqBqBq"),
        (r"x|(?i:(?:(?:lm)+ ){1,2})", "lmlmlm"),
        (r"(?:[^aB -]. )*", "za za za "),
    ],
)
def test_what_a_loop_takes_stands_in_a_text_over_and_over(pattern: str, body: str) -> None:
    texts = [text for number in range(9) for text in hard_texts(re.compile(pattern), Random(number))]
    assert any(body in text and len(text) > 300 for text in texts)
    assert {"!", "."} == {text[-1] for text in texts}
