"""The sides of a meeting: between whom it was held, who held it with whom, and whom somebody met or received."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..expressions import Guarded
from ..lists.items import is_no_item
from ..lists.lists import listed_after, listed_before, listed_with
from ..page.page import Page
from ..parties.mentions import Mention
from ..sentences.other_times import of_another_time
from ..sentences.signals import Sentence
from ..text import Span, starting_in
from ..words.kinds import ANY_KIND
from ..words.paying import PAYING
from ..words.people import TITLED
from ..words.receiving import WHEN_RECEIVED
from .signing import who_signed

__all__ = ["sides"]

# "In Riga, at the headquarters, on 5 May": capitals, figures and small words.
_PLACE_OR_DAYS = (
    r"(?: (?:and|at|framework|from|headquarters|here|in|margins|of|on|online|premises|sidelines|the|to|today|virtually|"
    r"yesterday|[A-Z0-9][\w'.-]*),?){0,14}"
)
# "The meeting of experts between Malta and Spain", "the talks held in Riga on 5 May between Malta and Spain", "the
# group on fees of the customs authorities of Malta and Spain".
_BETWEEN = Guarded(
    rf"(?:{ANY_KIND}s?|[Tt]alks|[Nn]egotiations|[Cc]ommission|[Cc]ommittee|[Gg]roup|[Ss]tudy (?:[Mm]ission|[Vv]isit)s?)"
    rf"(?: of (?:(?!for |on |to |with )[a-z-]+ ){{1,4}}?(?=between)| )"
    rf"(?:(?:(?:was |were )?(?:held|took place|convened){_PLACE_OR_DAYS} )?between (?:the )?|"
    r"(?:on (?:(?!the\b)[a-z-]+ )?[A-Za-z-]+ )?of the "
    r"(?:customs (?:administrations|authorities|services)|delegations|governments|heads of customs) of (?:the )?)",
    ("between ", "of the customs ", "of the delegations ", "of the governments ", "of the heads "),
)
# "The Malta-Spain Joint Customs Committee", "the Malta/Spain Customs Dialogue".
_HYPHENS = ("-", " - ", "/", " / ")
_JOINT = re.compile(
    r" (?:(?:Annual|Bilateral|Border|Customs|Co-?operation|High[ -]Level|Joint|Technical) ){1,4}"
    rf"(?:Commission|Committee|Council|(?:Working )?Group|Party|Sub-Committee|{ANY_KIND})"
)
# "Malta and Spain held their first bilateral meeting", "held talks with Spain".
_HELD = re.compile(
    r"(?: \([A-Z]{2,8}\))?,? (?:(?:also|both|jointly|recently|successfully) )?"
    r"(?:concluded|conducted|convened|had|held|met (?:in|for)|opened)(?: (?:an?|its|the|their))?(?: [a-z-]+){0,2} $"
)
# "Malta met with the Customs Service of Spain", "received a delegation of Spain", "met its Spanish counterpart".
_WHOM = re.compile(
    rf"{WHEN_RECEIVED}(?: with| by| each other)?(?: (?:an?|h(?:er|is)|its|their|the))?"
    r"(?: (?:[a-z-]+ )?(?:colleagues?|counterparts?|delegations?|groups?|teams?) "
    r"(?:of [a-z]+ [a-z]+ from|from|of))? (?:the )?"
)
_WITH = re.compile(r" with (?:the |its |their )?")
# "The Project Board met on 5 May with Malta and Spain", "the workshop was held in Riga for", "a workshop in Riga for".
_MET_WITH = re.compile(
    rf"(?:[^.;,\n]{{0,60}}? (?:met|took place|was held))?{_PLACE_OR_DAYS} (?:for|with) (?:the )?(?=[A-Z])"
)
# "A workshop was delivered in Riga to the customs administration of Malta".
_FOR_CUSTOMS_OF = re.compile(
    rf"(?:[^.;,\n]{{0,60}}? (?:took place|was (?:delivered|given|held|provided)))?{_PLACE_OR_DAYS} (?:for|to|with) "
    r"(?:the )?[Cc]ustoms (?:administrations?|authorit(?:y|ies)|services?) of (?:the )?(?=[A-Z])"
)
# "The meeting of Malta, Spain and Italy".
_OF_THEM = re.compile(rf"(?:[a-z]+ )?{ANY_KIND} of (?:the )?(?:[a-z]+ of (?:the )?)?(?=[A-Z])")
# "With Malta's support", "with Malta funding", "with Malta as an example": nobody met.
_NO_SIDE = re.compile(
    r"'s (?:[a-z]+ )?(?:assistance|financial|funding|funds?|help|project|resources|support)\b|-|"
    r" (?:Aid|Post|Fund|as (?:an )?example|financial|funding|funds|help|project|resources|sponsorship|support)\b"
)
_MET = ("brought together", "met", "hosted", "received", "sat down", "visited", "welcomed")
_A_PERSON_OF = re.compile(rf"{TITLED}(?:from|of) (?:the )?")
_REACH = 60
_BOTH = 2


def sides(page: Page, mentions: list[Mention], names: Sequence[Span]) -> Iterator[Mention]:
    """The parties that the meeting's `names`, or the words around them, give for its sides."""
    text = page.level
    for name in names:
        number = page.sentence_number(name.start)
        if number is None or of_another_time(page.body[number], name.start):
            continue
        sentence = page.body[number]
        here = starting_in(mentions, sentence.start, sentence.end)
        between = _BETWEEN.search(text, name.start, sentence.end)
        if between and between.start() < name.end:
            yield from listed_after(text, between.end(), here)
        if customs := _FOR_CUSTOMS_OF.match(text, name.end, sentence.end):
            yield from listed_after(text, customs.end(), here)
        for told in (_MET_WITH.match(text, name.end, sentence.end), _OF_THEM.match(text, *name)):
            if told:
                yield from _several(text, told.end(), here)
        for one, other in pairwise(starting_in(mentions, *name)):
            is_pair = text[one.end : other.start] in _HYPHENS and text.find(" on ", name.start, one.start) < 0
            if is_pair and _JOINT.match(text, other.end):
                yield from (one, other)
        yield from _who_met(text, sentence, name, here)
        if text.endswith("eremony", *name):
            # "Malta and Spain signed a plan in Riga on 5 May. The ceremony was attended by".
            for beside in page.body[max(0, number - 1) : number + 2]:
                yield from who_signed(text, beside, starting_in(mentions, beside.start, beside.end))


def _several(text: str, place: int, here: list[Mention]) -> list[Mention]:
    """The list that begins at a place, if it is one and nothing says that they only helped."""
    listed = [*listed_after(text, place, here)]
    helped = any(_NO_SIDE.match(text, one.end) or is_no_item(text, one) for one in listed)
    return listed if len(listed) >= _BOTH and not helped else []


def _with_somebody_of(text: str, place: int, here: list[Mention]) -> int:
    """Where the parties begin of which those are whom somebody met: "with Ms. Roe of Malta"."""
    first = next((one for one in here if one.start >= place), None)
    led = first and _A_PERSON_OF.fullmatch(text, place, first.start)
    return first.start if first and led else place


def _who_met(text: str, sentence: Sentence, name: Span, here: list[Mention]) -> Iterator[Mention]:
    """Who held a meeting with whom, or met whom, in the sentence that names it by the word for that."""
    is_verb = text.startswith(_MET, name.start)
    held = None if is_verb else _HELD.search(text, max(sentence.start, name.start - _REACH), name.start)
    with_whom = (_WHOM if is_verb else _WITH).match(text, name.end, sentence.end)
    others = [*listed_after(text, _with_somebody_of(text, with_whom.end(), here), here)] if with_whom else []
    others = [] if any(_NO_SIDE.match(text, one.end) for one in others) else others
    one = next(listed_before(text, held.start() if held else name.start, here), None) if is_verb or held else None
    before = [*listed_with(text, one, here), one] if one else []
    if any(PAYING.search(text, sentence.start, side.start) for side in before):
        before = before[-1:]  # "funded by Malta and Spain, OLAF held a workshop"
    if others or len(before) >= _BOTH:
        yield from (side for side in [*before, *others] if not is_no_item(text, side))
