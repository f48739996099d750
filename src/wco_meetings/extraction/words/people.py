"""Words for people: nouns for those who come, serve or teach, titles, gifts, and full stops that end no sentence."""

import re
from collections.abc import Iterable

from ..expressions import in_either_case, phrases_of
from ..text import TITLES

__all__ = [
    "GIFTS",
    "NEGATED",
    "NOUNS",
    "OFFICE",
    "PEOPLE",
    "SEVERAL",
    "SOMEBODY_OF",
    "STOP",
    "TEACHER",
    "TEACHERS",
    "TITLE",
    "TITLED",
    "TWO_PERSONS",
    "WITH_POINT",
    "WRITTEN_BY",
    "several",
]

TEACHERS = phrases_of(
    """consultant, discussant, expert, facilitator, instructor, lecturer, panelist, panellist, presenter, professor,
speaker, specialist, trainer"""
)
"""One who teaches or speaks: "expert", "trainer"."""
NOUNS = [
    *TEACHERS,
    *phrases_of(
        """attendee, candidate, delegate, delegation, observer, participant, rapporteur, representative, trainee,
adviser, advisor, agent, analyst, attache, auditor, chemist, colleague, coordinator, counterpart, economist, handler,
inspector, investigator, lawyer, manager, officer, official, practitioner, professional, prosecutor, researcher,
scientist, staff, team"""
    ),
]
"""One who comes, serves or teaches: "delegate", "officer", "expert"."""


def several(nouns: Iterable[str]) -> list[str]:
    """Their plurals."""
    return [one if one == "staff" else f"{one}s" for one in nouns]


SEVERAL = in_either_case(several(NOUNS))
"""An expression for several of them."""
PEOPLE = in_either_case([*NOUNS, *several(NOUNS)])
"""An expression for one of them or for several."""
TEACHER = in_either_case([*TEACHERS, *several(TEACHERS)])
"""An expression for one who teaches or for several."""

OFFICE = (
    "(?:Ambassador|Chair(?:man|person|woman)?|Chief|Commissioner|Comptroller|Coordinator|Director|"
    "Governor|Head|Manager|Minister|President|Secretary)(?:[- ]General)?"
)
"""An expression for somebody in office: "Director General"."""

GIFTS = "awards?|cards|certificates?|diplomas?|gifts?|greetings|medals?|mementos?|plaques?|prizes?|souvenirs?"
"""What people hand to one another."""
WRITTEN_BY = r"(?:[Gg]reetings|[Ll]etters?|[Tt]elegrams?)(?: (?:also )?came)? (?:from|of)"
"""What leads to whoever wrote, and need not have come: "greetings came from"."""

NEGATED = re.compile(
    r"(?:^|[ (])(?:no(?! (?:fewer|less|objections?|doubt|further)\b)|none|neither|nor|nobody|nothing|not (?:all|every)|"
    r"(?<!\ba )few|(?<!\ba )(?<!\bthe )little) (?:(?! and | but )[^;])*$",
    re.IGNORECASE,
)
"""What makes a subject nobody: "none of the Members approved", "neither the plan nor the budget was approved"."""

# --- before a person's name ---

TITLE = rf"(?:{'|'.join(TITLES)})\b\.?"
"""An expression for a title, with its full stop."""
TITLED = rf"{TITLE} (?:[A-Z][\w'.-]* ){{1,4}}"
"""An expression for a person by title and name, and the blank after it: "Ms. Jane Roe "."""
_IN_OFFICE = rf"(?:(?:Deputy|Executive|Vice|[A-Z]{{2,5}}) ){{0,3}}{OFFICE}(?: (?:for|of) [A-Z][\w-]*)?"
_ONE = rf"(?:{TITLE}|{_IN_OFFICE})(?: [A-Z][\w.'-]*){{1,4}}"
TWO_PERSONS = re.compile(rf"\b(?P<whose>(?:by|from|of|with) (?:the )?)?{_ONE} and (?:the )?{_ONE}$")
"""Two persons with their titles or offices, at the end of words, or `whose` something is: "led by Mr. Doe and Ms. Roe".
"""
SOMEBODY_OF = rf"(?:{TITLE} )?(?:[A-Z][\w'.-]* ){{0,4}}(?:\(|from |of )?(?:the )?$"
"""An expression for who is named before a party as somebody of it: "Ms. Jane Roe (", "Mr. Doe of the", or nobody."""
WITH_POINT = re.compile(rf"\b(?:{TITLE}|[A-Z]\.)")
"""A title or an initial."""
_OF_NONE = "".join(rf"(?<!\b{one}\.)" for one in ("[A-Z]", *TITLES))
STOP = rf"[.!?]{_OF_NONE}"
"""An expression for what may end a sentence, and is not the full stop of one."""
