"""Whose reports, talks, notes or help with the teaching a page lists: line by line, in a sentence, or below a star."""

import re
from collections.abc import Iterator
from itertools import chain

from ..expressions import Guarded
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..text import starting_in
from ..words import labels
from ..words.kinds import ANY_KIND
from .lists import in_lists, listed_after, listed_before

__all__ = ["noted", "presented", "sharing", "thanked", "with_subjects"]

# "18 administrations* took part", but not "Members* who could not come".
_STARRED = re.compile(r"[a-z]s\.?\*(?! \w+ (?:not|unable)\b)")
_REPORTS = re.compile(
    r"\b(?:[Pp]resentations\b|(?:[Rr]eports|[Ee]xperiences?|[Cc]ase studies) [^:]*\b(?:by|from|given|made|shared)\b)"
)
# "Members made presentations. The topics were:".
_THESE = re.compile(r"\b(?:as follows|following|includ(?:ed?|es|ing)|these|was|were)\b[^:]{0,40}:")
_SHARED = Guarded(
    r"\b(?:presented|presentations|shared|spoke)\b[^:\n]{0,120}: (?=[A-Z])|"
    r"\b[Pp]resentations [^.:;\n]{0,40}by (?=the |[A-Z])",
    (": ", "resentations "),
)
# "The presentations included seals (Malta); scanners (Spain and Italy)".
_THEIR_SUBJECTS = re.compile(r"\b[Pp]resentations [^.:;\n]{0,40}\b(?:covered|included|were|dealt with)\b")
_A_NAME = r"(?:the )?[A-Z][\w'-]*(?: (?:(?:d')?[A-Z][\w'-]*|of|the)){0,6}"
_IN_BRACKETS = rf"\(({_A_NAME}(?:(?:,|,? and) {_A_NAME}){{0,8}})\)"
_WHOSE = re.compile(rf"{_IN_BRACKETS}(?=[;.]|,? and )")
# "Nine countries made presentations on:", and "- risk management (Malta, Spain);".
_AT_ITS_END = re.compile(rf"{_IN_BRACKETS}[;.]?$")
_ON_WHAT = re.compile(r"\)? on ")
# "It would like to thank Malta and Spain for their technical contributions".
_THANKS = Guarded(
    r"\b(?:[Tt]hank(?:ed|ing|s)?(?: to)?|(?:[Aa]ppreciation|[Gg]rateful|[Gg]ratitude|tribute) to) (?=the |[A-Z])",
    ("hank", "ppreciation to ", "rateful to ", "ratitude to ", "tribute to "),
)
_WERE_THANKED = Guarded(r" (?:was|were) (?:also )?thanked\b", (" thanked",))
_FOR_THEIR_WORK = re.compile(
    r"(?: (?:[A-Z][\w'-]*|\([A-Z]+\))){0,3}\)? for (?:(?:(?:its|the|their) )?"
    r"(?:(?:active|excellent|professional|rich|valuable) (?:and )?){0,3}"
    r"(?:expertise|interventions?|participation|presentations?|technical (?:contributions?|expertise|inputs?))\b|"
    r"sharing (?:its|their) (?:[a-z]+ )?(?:experiences?|expertise|knowledge|practices)\b)"
    r"(?! (?:at|during|in|to|throughout) (?:the )?(?:(?!of )[\w-]+ ){0,5}(?i:operations?|program(?:me)?|project)\b"
    rf"(?! (?:[Ss]teering )?(?:{ANY_KIND}|Committee)))"
)
_BULLET = re.compile(rf"(?:{labels.MARK} ?)?(?:the )?")
_ITS_REPORT = re.compile(r"(?: \(\w+\))?(?: ?[:-] | \()")


def presented(text: str, body: list[Sentence], mentions: list[Mention]) -> Iterator[Mention]:
    """Those whose reports are listed line by line: "Presentations were made by:", and "- Malta and Spain: amber".

    Or after what each was on: "- amber (Malta and Spain)".
    """
    is_list = False
    for before, sentence in zip([None, *body], body, strict=False):
        if text[sentence.end - 1] == ":":
            start = before.start if before and _THESE.search(text, sentence.start, sentence.end) else sentence.start
            is_list = _REPORTS.search(text, start, sentence.end) is not None
        elif is_list:
            here = starting_in(mentions, sentence.start, sentence.end)
            first = next(in_lists(text, here), here[:0])
            is_list = bool(first and _BULLET.fullmatch(text, sentence.start, first[0].start))
            if is_list and _ITS_REPORT.match(text, first[-1].end):
                yield from first
            elif not is_list and (own := _AT_ITS_END.search(text, sentence.start, sentence.end)):
                is_list = True
                yield from starting_in(here, *own.span(1))


def sharing(text: str, body: list[Sentence], mentions: list[Mention]) -> Iterator[Mention]:
    """Two or more of whom one sentence says on what each spoke: "They shared views: Malta on ports, Spain on seals"."""
    for sentence in body:
        if text.find(" on ", sentence.start, sentence.end) < 0:
            continue
        shared = _SHARED.search(text, sentence.start, sentence.end)
        told = starting_in(mentions, shared.end(), sentence.end) if shared else []
        each = [listed for listed in in_lists(text, told) if _ON_WHAT.match(text, listed[-1].end)] if told else []
        if len(each) > 1:
            yield from chain.from_iterable(each)


def with_subjects(text: str, body: list[Sentence], mentions: list[Mention]) -> Iterator[Mention]:
    """Those in brackets after what each presented: "The presentations included seals (Malta); scanners (Spain)"."""
    for sentence in body:
        if text.find("); ", sentence.start, sentence.end) >= 0 and (
            said := _THEIR_SUBJECTS.search(text, sentence.start, sentence.end)
        ):
            for own in _WHOSE.finditer(text, said.end(), sentence.end):
                yield from starting_in(mentions, *own.span(1))


def noted(text: str, body: list[Sentence], mentions: list[Mention]) -> Iterator[Mention]:
    """Those in a note to a starred word for who came: "17 Members* took part", and further down "* Malta, Spain"."""
    told = (one.end for one in body if one.has(Signal.ATTENDING) and _STARRED.search(text, one.start, one.end))
    first = next(told, len(text)) if "*" in text else len(text)
    for sentence in body:
        if sentence.start > first and text.startswith("*", sentence.start):
            here = starting_in(mentions, sentence.start, sentence.end)
            # Nothing but names stands there.
            if here and here[0].start - sentence.start <= len("* the ") and sentence.end - here[-1].end <= len(")."):
                yield from here


def thanked(text: str, body: list[Sentence], mentions: list[Mention]) -> Iterator[Mention]:
    """Those whom a sentence thanks for work that they did there, together: "for their technical contributions"."""
    for start, end, *_ in body:
        if thanks := _THANKS.search(text, start, end):
            listed = [*listed_after(text, thanks.end(), starting_in(mentions, thanks.end(), end))]
            if listed and _FOR_THEIR_WORK.match(text, listed[-1].end, end):
                yield from listed
        if (thanks := _WERE_THANKED.search(text, start, end)) and _FOR_THEIR_WORK.match(text, thanks.end(), end):
            yield from listed_before(text, thanks.start(), starting_in(mentions, start, end))
