"""For whom a party spoke or sat: "Malta, on behalf of the EU,", "Malta was represented by Spain"."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ..lists.items import BEHALF
from ..lists.lists import listed_before
from ..parties.mentions import Mention
from ..sentences.signals import Sentence
from ..text import starting_in
from ..words.administrations import administered
from ..words.people import TITLE, WITH_POINT

__all__ = ["represented", "spoken_for", "spoken_for_by_people", "stood_for"]

_BY_ANOTHER = re.compile(
    r"(?:,? (?:(?:was|were|is|are) )?(?:\w+ )?| \()represented by (?:the )?(?:Customs (?:Administration )?of )?"
)
# "Ms. Roe attended the conference on behalf of the OCO", "speaking on behalf of the OCO, Ms. Roe urged".
_DID_FOR = re.compile(
    r"\b(?:attended|participated|presented|signed|spoke|took (?:part|the floor))\b[^.;,\n]{0,60} on behalf of "
    r"(?:the )?(?:(?:(?:[A-Z][\w'-]*|and|for|of) ){1,8}\()?$"
)
# "It was opened on behalf of the IMF by Mr. Doe".
_BY_A_PERSON = re.compile(rf"(?:\)| \([A-Z]{{2,8}}\))? by (?:its [^,.;\n]{{1,60}}, )?{TITLE} ")
_FOR_THEM = re.compile(r"(?:(?:Also )?[Ss]peaking )?[Oo]n behalf of (?:the )?")
_A_PERSON = re.compile(rf"(?: Customs| Secretariat| \([A-Z]{{2,8}}\))*,? (?:the [A-Z][a-z]+, )?{TITLE} ")
_IN_A_LIST = (", ", ", the ", " and ", " and the ", ", and ", ", and the ")
# "On behalf of Malta, Spain, and Italy.", and not "of Malta, Spain, and Italy applauded".
_LIST_ENDS = re.compile(r"[.;,)]|$| (?:at|during|in|on)\b")
_ENDS = re.compile(r"[.;:()\n]|, and ")
_LONGEST = 160
_NEAR = 80
_LONGEST_LIST = 2_000
_REACH = len("also representing the ")
# Between one who is spoken for and who speaks there is no more than a comma and an office.
_SPEAKER_NEXT = re.compile(r"(?: Customs)?(?: \(\w+\))?, (?:the |[A-Z][\w.'-]*,? |of |for |and )*")


def spoken_for(text: str, mentions: list[Mention], by_another: Iterable[tuple[Mention, Mention]]) -> dict[int, str]:
    """The parties that others spoke for, by where the name of the one that spoke begins.

    Those represented `by_another` come with that one.
    """
    found = {
        other.start: administered(one.party) for one, other in by_another if one.party and not _are_several(text, one)
    }
    if "n behalf of" not in text and "also represent" not in text:
        return found
    for number, mention in enumerate(mentions):
        behalf = BEHALF.search(text, max(0, mention.start - _REACH), mention.start)
        if behalf is None or mention.party is None:
            continue
        before = mentions[number - 1] if number else None
        if before is not None and _goes_on(text[before.end : behalf.start()]):
            found[before.start] = administered(mention.party)
        elif number + 1 < len(mentions) and _SPEAKER_NEXT.fullmatch(text, mention.end, mentions[number + 1].start):
            found[mentions[number + 1].start] = administered(mention.party)
    return found


def stood_for(text: str, mentions: list[Mention], by_another: Iterable[tuple[Mention, Mention]]) -> set[int]:
    """Where the names of those begin who were represented `by_another`."""
    found = set[int]()
    for one, _ in by_another:
        before = starting_in(mentions, one.start - _LONGEST_LIST, one.start) if _are_several(text, one) else []
        found.update(each.start for each in (one, *listed_before(text, one.start, before)))
    return found


def represented(text: str, mentions: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """The Members that another stood for at a meeting, each with the other one."""
    if "represented by " in text:
        for one, other in pairwise(mentions):
            if one.is_code and other.is_code and _BY_ANOTHER.fullmatch(text, one.end, other.start):
                yield one, other


def _are_several(text: str, last: Mention) -> bool:
    """Whether all of a list are spoken of, of which one is the last: "Malta and Spain were represented"."""
    return text.startswith((" were ", " are "), last.end)


def spoken_for_by_people(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """The parties for which somebody who is none spoke or came: "Ms. Roe attended on behalf of the OCO"."""
    if text.find("n behalf of ", sentence.start, sentence.end) < 0:
        return
    for number, mention in enumerate(here):
        before = sentence.before(text, mention.start, _LONGEST)
        by_no_party = number == 0 and _DID_FOR.search(before)
        by_somebody = BEHALF.search(before) and _BY_A_PERSON.match(text, mention.end, sentence.end)
        for_them = _FOR_THEM.fullmatch(before) and _A_PERSON.match(text, mention.end, sentence.end)
        next_to_it = here[number + 1].start if number + 1 < len(here) else 0
        if by_no_party or by_somebody or (for_them and not _SPEAKER_NEXT.fullmatch(text, mention.end, next_to_it)):
            yield mention
            yield from _with_it(text, mention, here) if by_no_party else ()


def _with_it(text: str, first: Mention, here: list[Mention]) -> list[Mention]:
    """The others of a plain list that one begins: "Malta, Spain and Italy", not "Malta, and Spain"."""
    found: list[Mention] = []
    end, joint = first.end, ""
    for one in starting_in(here, first.end, len(text)):
        if text[end : one.start] not in _IN_A_LIST:
            break
        joint, end = text[end : one.start], one.end
        found.append(one)
    is_list = "and" in joint and (joint.startswith(" ") or (len(found) > 1 and _LIST_ENDS.match(text, end) is not None))
    return found if is_list else []


def _goes_on(between: str) -> bool:
    return len(between) <= _NEAR and _ENDS.search(WITH_POINT.sub("", between)) is None
