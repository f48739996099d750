"""The region of a meeting: its own, that of an office, or that of all who came."""

import re
from collections.abc import Iterable, Mapping

from ..model.words import MeetingKind, Region
from .hosts.whose import is_national
from .names.subject import Subject
from .page.page import Page
from .parties.mentions import Mention
from .parties.regions import region_of
from .sentences.signals import Signal
from .text import Span, lies_in
from .words.kinds import TRAININGS
from .words.people import SEVERAL

__all__ = ["region_of_meeting"]

_PEOPLE = rf"(?:{SEVERAL}|(?i:administrations|authorities|countries|members|states)\b)"
_THOSE_FROM = re.compile(rf"\b{_PEOPLE}(?: \w+){{0,2}}? (?:across|from|in|of) (?:the )?(?:WCO )?$")
_ITS_PEOPLE = re.compile(rf"(?: [Rr]egion)?(?:'s)? (?:Customs )?{_PEOPLE}")
_MANY_MEMBERS = 3
_FIRST_SENTENCES = 5
_REACH = 80


def region_of_meeting(
    page: Page,
    subject: Subject,
    hosts: Iterable[Mention],
    came: Iterable[Mention],
    mentions: Iterable[Mention],
    regions: Mapping[str, Region],
) -> tuple[Region, Span] | None:
    """The region of a meeting, with the words that say so: its own, or that of its parties by their `regions`.

    That is an office's in its name or among the `hosts`, or else theirs who `came`, if they were at least three Members
    and all are of one region, or those whose officials came to a training. A body's session and a national training are
    of none, nor is a meeting whose title names several.
    """
    kind = subject.main.kind
    if subject.region or kind is MeetingKind.SESSION or subject.is_wide or is_national(page, subject):
        return subject.region
    spans = subject.places()
    named = [one for one in mentions if lies_in(one.start, spans)]
    for host in (*named, *hosts):
        if host.party and not host.is_code and host.party in regions:
            return regions[host.party], Span(host.start, host.end)
    members = {one.party: one for one in came if one.party and one.is_code and one.party in regions}
    found = {regions[party] for party in members}
    if len(members) >= _MANY_MEMBERS and len(found) == 1:
        first = min(members.values())
        return found.pop(), Span(first.start, first.end)
    return _region_of_attendance(page) if kind in TRAININGS else None


def _region_of_attendance(page: Page) -> tuple[Region, Span] | None:
    """The region whose officials came: "80 participants from Members in the AMS region"."""
    for sentence in page.body[:_FIRST_SENTENCES]:
        found = region_of(page.level, sentence) if sentence.has(Signal.ATTENDING) else None
        # "They discussed smuggling in the Caribbean" says nothing of who came.
        if found and (
            _THOSE_FROM.search(sentence.before(page.level, found[1].start, _REACH))
            or _ITS_PEOPLE.match(page.level, found[1].end)
        ):
            return found
    return None
