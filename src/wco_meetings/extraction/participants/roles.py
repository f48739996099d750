"""In which role a party took part, by the words for it: as an observer, as a speaker or as any participant."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from ...model.words import Role
from ..attendance.counted import NUMBER, number
from ..lists.lists import listed_after, listed_before
from ..parties.mentions import Mention
from ..sentences.signals import Sentence
from ..text import starting_in
from ..words.people import PEOPLE

__all__ = [
    "as_observers",
    "as_speakers",
    "is_an_observer",
    "role_of_who_did",
    "role_said_by",
    "roles_in",
    "says_how_much",
]

# All others chair, which says most.
_SAYS = {Role.PARTICIPANT: 0, Role.OBSERVER: 1, Role.SPEAKER: 1}
_MOST = 2
_AS_OBSERVERS = re.compile(
    r"(?: \(\w+\))?,? (?<!well )(?:(?:attending|joining|participating|present) )?as (?:an )?observers?\b"
)
# "With Malta as the keynote speaker".
_AS_SPEAKERS = re.compile(r" as (?:an? |the )?(?:(?:guest|keynote|main) )?(?:panell?ist|speaker)s?\b")
# "Malta and, as observers, the OECD and OLAF".
_THEN_WHO = re.compile(r", (?=(?:the )?[A-Z])")
# "And two observers, the OECD and OLAF, attended".
_SO_MANY = re.compile(
    rf"(?:^|\b(?:and|by|with) )(?P<many>{NUMBER.pattern}) observers(?:,(?: namely)?| -|:) (?=(?:the )?[A-Z])"
)
# What parts observers from those who came as others: "attended by Malta, with Spain as observers".
_BEFORE_OBSERVERS = re.compile(r" with |,? and by |,? as well as ")
# "Malta, which sits in the OECD as an observer, attended".
_WHERE_IT_IS_ONE = (" joined the ", " sat in the ", " sit in the ", " sits in the ")
_AN_OBSERVER = re.compile(
    r"(?: \(\w+\))?(?: \((?:as )?(?:an )?[Oo]bserver\)|"
    r"(?:, | \()(?:which|who) (?:(?:was|were) (?:invited|present|there)|attended|participated|took part) "
    r"as (?:an )?[Oo]bservers?\b)"
)
# "Attended the meeting in person as observers".
_AS = r"(?:(?! with | and | while )[^.;,\n]){0,60}? "
_THERE_AS_OBSERVERS = re.compile(
    rf"{_AS}(?:as (?:an )?observers?|in (?:an|their) observers? (?:capacity|role)|with observer status)\b"
)
_THERE_AS_SPEAKERS = re.compile(
    rf"{_AS}(?:as (?:an? )?(?:(?:guest|keynote) )?(?:speaker|panell?ist)s?|in (?:an?|the) (?:\w+ )?panels?"
    r"(?: discussions?)?)\b| (?:panell?ists|speakers)\b"
)
_PEOPLE_FROM = re.compile(rf"{PEOPLE}(?= (?:from|of|representing)\b)")
# "Observers from Malta and delegates from Spain", but not "the observers were delegates from Malta".
_ROLE_OF_THEIRS = re.compile(r"(?:[Oo]bservers?|[Ss]peakers?) (?:from|of)$")
_SPEAKING = (
    "speaker",
    "keynote",
    "panel",
    "spoke",
    "floor",
    "presentation",
    "addressed",
    "featured",
    "heard",
    "listened",
)
_NEAR = len("observers from")


def says_how_much(role: Role) -> int:
    """How much a role says: a chair's the most, that of any participant nothing."""
    return _SAYS.get(role, _MOST)


def role_said_by(words: str) -> Role:
    """The role that the words before a list, or after it, say."""
    lowered = words.lower()
    if "observer" in lowered:
        return Role.OBSERVER
    return Role.SPEAKER if any(word in lowered for word in _SPEAKING) else Role.PARTICIPANT


def role_of_who_did(text: str, verb: re.Match[str], end: int) -> Role:
    """The role of whoever took part, by the verb for it and by what follows that up to the end of its sentence."""
    if _THERE_AS_OBSERVERS.match(text, verb.end(), end):
        return Role.OBSERVER
    return Role.SPEAKER if _THERE_AS_SPEAKERS.match(text, verb.end(), end) else role_said_by(verb[0])


def roles_in(text: str, place: int, listed: Iterable[Mention], role: Role) -> Iterator[tuple[Mention, Role]]:
    """Those of a list, which begins after the words for a role at a place, each in the role in which it stands there.

    "Delegates from Malta, as well as observers from Spain": a list goes from one role to another.
    """
    of_others = Role.PARTICIPANT if _ROLE_OF_THEIRS.search(text, max(0, place - _NEAR), place) else role
    for one in listed:
        for people in _PEOPLE_FROM.finditer(text, place, one.start):
            said = role_said_by(people[0])
            role = of_others if said is Role.PARTICIPANT else said
        yield one, role
        place = one.end


def as_speakers(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """Those listed between "with" and "as the keynote speakers"."""
    for said in _AS_SPEAKERS.finditer(text, sentence.start, sentence.end):
        first = text.rfind(" with ", sentence.start, said.start())
        yield from (one for one in listed_before(text, said.start(), here) if one.start > first >= 0)


def as_observers(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """The observers of a sentence: those listed before "as observers", the one before "as an observer", those after
    "and, as observers,", and those after their number, as in "and two observers, the OECD and OLAF,".
    """
    if text.find(" observer", sentence.start, sentence.end) < 0:
        return
    for said in _SO_MANY.finditer(text, sentence.start, sentence.end):
        counted = list(listed_after(text, said.end(), starting_in(here, said.end(), sentence.end)))
        if len(counted) == number(said["many"]):
            yield from counted
    for said in _AS_OBSERVERS.finditer(text, sentence.start, sentence.end):
        if text.endswith(" and", 0, said.start()) and _THEN_WHO.match(text, said.end(), sentence.end):
            yield from listed_after(text, said.end(), starting_in(here, said.end(), sentence.end))
            continue
        apart = _BEFORE_OBSERVERS.finditer(text, sentence.start, said.start())
        first = max((one.start() for one in apart), default=-1)
        observers = listed_before(text, said.start(), here)
        for one in islice(observers, 1) if " an " in said[0] and first < 0 else observers:
            if one.start > first and not text.endswith(_WHERE_IT_IS_ONE, 0, one.start):
                yield one


def is_an_observer(text: str, end: int) -> bool:
    """Whether what is put in after a name that ends there says that it is an observer's: "Malta (Observer)"."""
    return text.startswith((" (", ", wh"), end) and _AN_OBSERVER.match(text, end) is not None
