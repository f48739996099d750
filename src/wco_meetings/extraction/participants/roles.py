"""In which role a party took part, by the words for it: as an observer, as a speaker or as any participant."""

import re

from ...model.words import Role

__all__ = ["AS_OBSERVERS", "SAYS", "is_an_observer", "role_of_who_did", "role_said_by"]

SAYS = {Role.PARTICIPANT: 0, Role.OBSERVER: 1, Role.SPEAKER: 1}
"""How much a role says: the others, who chair, say more."""

AS_OBSERVERS = re.compile(r"(?: \(\w+\))?,? (?:(?:attending|joining|participating|present) )?as (?:an )?observers?\b")
"""After those who were observers, others having been named before: "attended by Malta, with Spain as observers"."""
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
    r"(?: discussions?)?)\b"
)
_SPEAKING = ("speaker", "keynote", "panel", "spoke", "floor", "presentations", "featured", "heard", "listened")


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


def is_an_observer(text: str, end: int) -> bool:
    """Whether what is put in after a name that ends there says that it is an observer's: "Malta (Observer)"."""
    return text.startswith((" (", ", wh"), end) and _AN_OBSERVER.match(text, end) is not None
