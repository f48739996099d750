"""Nouns for people: those who come to meetings, who serve in an administration, and who teach."""

from collections.abc import Iterable

from ..expressions import expression, phrases_of

__all__ = ["NOUNS", "PEOPLE", "SEVERAL", "TEACHER", "TEACHERS", "several"]

TEACHERS = phrases_of(
    """consultant, expert, facilitator, instructor, lecturer, panelist, panellist, presenter, professor, speaker,
specialist, trainer"""
)
NOUNS = [
    *TEACHERS,
    *phrases_of(
        """attendee, candidate, delegate, delegation, observer, participant, rapporteur, representative, trainee,
adviser, advisor, agent, analyst, attache, auditor, chemist, colleague, coordinator, counterpart, economist, handler,
inspector, investigator, lawyer, manager, officer, official, practitioner, professional, prosecutor, researcher,
scientist, staff, team"""
    ),
]


def several(nouns: Iterable[str]) -> list[str]:
    """Their plurals."""
    return [one if one == "staff" else f"{one}s" for one in nouns]


def _expression(nouns: Iterable[str]) -> str:
    return expression(form for noun in nouns for form in (noun, noun.capitalize()))


SEVERAL = _expression(several(NOUNS))
"""An expression for several of them."""
PEOPLE = _expression([*NOUNS, *several(NOUNS)])
"""An expression for one of them or for several."""
TEACHER = _expression([*TEACHERS, *several(TEACHERS)])
"""An expression for one who teaches or for several."""
