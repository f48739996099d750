"""Words for titles, labels and notes."""

from __future__ import annotations

__all__ = ["counted", "literal"]


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun.

    >>> from wco_meetings.export.plot.words import counted
    >>> counted(1, "meeting"), counted(2_000, "meeting"), counted(0, "country", "countries")
    ('1 meeting', '2,000 meetings', '0 countries')
    """
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def literal(text: str, longest: int = 60) -> str:
    r"""A text that matplotlib shows as it is, on one line: a dollar sign would begin a formula, and may break it.

    >>> from wco_meetings.export.plot.words import literal
    >>> print(literal("Bonds of $5 and $6"), literal("Enforcement", longest=8))
    Bonds of \$5 and \$6 Enforce…
    """
    shown = "".join(character if character.isprintable() else " " for character in text)
    shown = shown if len(shown) <= longest else f"{shown[: longest - 1]}…"
    return shown.replace("$", r"\$")
