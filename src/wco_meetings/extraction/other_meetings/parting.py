"""Which sentences of a page tell of a meeting besides its own, and what goes on from there."""

import re
from collections.abc import Iterable
from itertools import pairwise

from ..names.held import is_told_of
from ..names.names import MeetingName
from ..names.subject import Subject
from ..page.page import Page
from ..sentences.signals import Sentence
from ..words.kinds import ANY_KIND, KIND_OR_EVENT, KINDS
from ..words.presence import CAME_TO
from .naming import OPENING, Naming, naming_of

__all__ = ["ON_BOTH", "sentences_on"]

# "The Committee took note of the report of the Expert Meeting, which had met in May".
_ITS_REPORT = re.compile(
    r"\b(?:[Cc]onclusions|[Ff]indings|[Mm]inutes|[Oo]utcomes?|[Rr]ecommendations|[Rr]eports?|[Rr]esults) "
    r"(?:from|of) (?:the )?$"
)
_REPORT_REACH = 40
# So far into a sentence stands who did something.
_SUBJECT = 30
_LONGEST_HEADING = 80
# Not "the list that the Amber Team had sent".
_CAPITALS = re.compile(r"(?<!that the )(?<!which the )\b[A-Z][\w-]+")
_PARTS = re.compile("[ /-]")  # of a name: "the ASEAN-WCO Consultation"
ON_BOTH = re.compile(
    r"\b(?:Both|All (?:three|four|(?:of )?the(?:se)? [a-z]+s)) (?:also )?(?:[a-z]+ed|had|met|saw|took|were)\b|"
    rf"\b(?:[Bb]oth|[Tt]he(?:se)? (?:two|three|four)) (?:[\w-]+ ){{0,2}}?(?:{ANY_KIND}|[Bb]odie|[Ee]vent)s\b(?! in\b)|"
    rf"\b[Bb]oth (?:the )?[A-Z][\w-]* and (?:the )?[A-Z][\w-]* (?:{ANY_KIND}|[Ee]vent)s\b|"
    r"\bwere both [a-z]+ed\b|"
    rf"\b{CAME_TO} (?:both|two|three|four) (?:[\w-]+ ){{0,3}}?{ANY_KIND}s\b|"
    r"\b[Tt]he(?:se)? (?:[Cc]ourse|[Ee]vent|[Mm]eeting|[Ss]eminar|[Ww]orkshop)s\b(?! in\b)"
)
"""What tells of two meetings: "both gathered", "the two events were attended by", and not "the sessions were"."""
# "7. The Directors General thanked Malta": each item of a statement is on a matter of its own.
_ITEM = re.compile(r"\d{1,2}\. ")
# "It gathered 9 officers", "the event was opened by": what goes on telling of one meeting.
_GOES_ON = re.compile(
    rf"(?:It|(?:At )?[Tt]h(?:is|at) (?:[\w-]+ ){{0,2}}(?:{KIND_OR_EVENT}|gathering)|The {KIND_OR_EVENT})\b(?!s)"
)
# "At that Committee Malta was asked to send officers to this Workshop": to the page's own.
_TO_THIS_ONE = re.compile(rf"\b(?:at|in|to) this (?P<kind>{ANY_KIND})\b")
# "The Forum was opened by Malta, while the seminar was attended by Spain".
_GOES_ON_TO = re.compile(
    r"(?:[;,](?: (?:and|after|before|but|while|whereas))?| (?:and|after|before|but|while|whereas))(?: (?:at|in|for))? $"
)
_CLAUSE = re.compile(r"(?:; |,? (?:but|whereas|while) |, and )")
_VERB = r"(?:[a-z]{2,}ed|was|were|had|has|took|met|held|saw|drew|brought|gave|heard|came|sent|spoke|led|ran)\b"
_DOES = re.compile(rf"\b{_VERB}")
_THEN_DOES = re.compile(rf"(?:(?! (?:and|that|which)\b)[^.;,\n]){{0,60}}? (?:by\b|{_VERB})")
# "This was followed, from 10 to 12 May, by the Beryl Workshop, which gathered".
_GOES_ON_AFTER = re.compile(r"(?: \([^()\n]{1,40}\))?,")
_FOLLOWED = re.compile(r"(?:It|This|The [\w-]+) was (?:\w+ )?followed\b")


def sentences_on(
    page: Page,
    name: MeetingName,
    subject: Subject,
    others: Iterable[MeetingName],
    there: list[tuple[int, bool]],
    listing: int | None,
    speaks_for_it: bool,
) -> tuple[Page, set[int]]:
    """The numbers of the sentences that tell of another meeting than the page's own, and than `others`, on the page
    where each that tells of both in turn is in two.

    These are the one that says it was held, unless that names the page's own too or lists both (`listing`), and those
    after it that begin with what it is called or, if that is where it was, "in Riga" (`there`). So do those that go on
    from there; where one opens a line, all on it and below, up to what names another meeting or both, or is a heading.
    If to name it `speaks_for_it`, so do those that name it, and no other, further in.
    """
    first = page.sentence_number(name.start) if listing is None else listing
    if first is None:
        return page, set()
    naming = naming_of(page, name, subject, others, there)
    if listing is None:
        page = _in_two(page, naming, first)
        first = page.sentence_number(name.start) or first
    else:
        page = _in_two(page, naming, first + 1)
    of_its_own = {page.sentence_number(place.start) for place in subject.certain_places()}
    words = {*_CAPITALS.findall(subject.main.name), *naming.main.acronyms} - {"WCO", *_PARTS.split(name.name)}
    # What a line of one sentence mentions without a name is not told of further.
    alone = first + 1 < len(page.body) and page.opens_line(first + 1)
    trail = _Trail(page, naming, words, _CAPITALS.search(name.name) is not None or not alone, speaks_for_it)
    told: set[int] = set()
    for number, sentence in enumerate(page.body[first:], first):
        if (
            number in of_its_own
            or number == listing
            or ON_BOTH.search(page.level, sentence.start, sentence.end)
            or _comes_back(page.level, sentence, name, subject.main)
        ):
            trail.on = False
        elif number == first:
            trail.begin(number, _says_it_was_held(page, name, first))
        else:
            trail.follow(number)
        if trail.on:
            told.add(number)
    return page, told


def _comes_back(text: str, sentence: Sentence, name: MeetingName, main: MeetingName) -> bool:
    """Whether a sentence ends with the page's own meeting, by a word for what only that one is: "to this Workshop"."""
    to_this = _TO_THIS_ONE.search(text, sentence.start, sentence.end) if name.kind is not main.kind else None
    return to_this is not None and KINDS[to_this["kind"].lower()] is main.kind


def _in_two(page: Page, naming: Naming, first: int) -> Page:
    """The page with each sentence from the `first` on that tells of two meetings in turn as one on each."""
    body = page.body[:first]
    for sentence in page.body[first:]:
        start = sentence.start
        for (_, end, is_it), (place, stop, is_next) in pairwise(
            naming.each_in(page.level, sentence.start, sentence.end)
        ):
            goes_on = None if is_it is is_next else _break_between(page.level, end, place, stop, sentence.end)
            if goes_on and _DOES.search(page.level, start, goes_on.start()):
                body.append(sentence.part(start, goes_on.start()))
                start = goes_on.end()
        body.append(sentence.part(start, sentence.end) if start > sentence.start else sentence)
    return page._replace(body=body)


def _break_between(text: str, end: int, place: int, stop: int, sentence_end: int) -> re.Match[str] | None:
    """Where a sentence goes on from one meeting, named up to `end`, to another, named from `place` to `stop`."""
    if _THEN_DOES.match(text, stop, sentence_end) and (goes_on := _GOES_ON_TO.search(text, end, place)):
        return goes_on
    # "Malta joined the workshop, whereas Spain came to the seminar".
    return next(reversed([*_CLAUSE.finditer(text, end, place)]), None)


class _Trail:
    """What a page tells of another meeting, sentence by sentence: whether it goes `on`, and to the end of its line."""

    def __init__(self, page: Page, naming: Naming, words: set[str], at_length: bool, speaks_for_it: bool) -> None:
        self._page = page
        self._naming = naming
        self._words = words  # that only the page's own meeting is called by
        self._at_length = at_length  # whether more than one line may tell of it
        self._speaks_for_it = speaks_for_it  # whether to name it further in a sentence tells of it
        self.on = self.whole_line = self._is_item = False

    def begin(self, number: int, on: bool) -> None:
        """Begin with the sentence that names it, and tells of it if the trail is `on`."""
        self.on, self.whole_line = on, number == 0 or self._page.opens_line(number)
        self._is_item = _ITEM.match(self._page.level, self._page.body[number].start) is not None

    def follow(self, number: int) -> None:
        """Go on to the next sentence, which names neither the page's own meeting for certain nor both."""
        page, text = self._page, self._page.level
        start, end, *_ = page.body[number]
        named = self._naming.first_in(text, start, min(end, start + OPENING))
        if page.opens_line(number):
            is_next = self._is_item and _ITEM.match(text, start) is not None
            goes_on = self.on and self.whole_line and self._at_length and not (is_next or _is_heading(page, number))
            self.on = self.whole_line = goes_on if named is None else named[1]
        elif (named or self._speaks_for_it) and (only := self._naming.only_in(text, start, end)) is not None:
            self.on, self.whole_line = only, False
        elif self.on:
            # Whoever did something is named at the head of a sentence.
            head = _CAPITALS.findall(text, start, min(end, start + _SUBJECT))
            goes_on = self.whole_line or _GOES_ON.match(text, start) is not None
            self.on = goes_on and self._words.isdisjoint(head)


def _says_it_was_held(page: Page, name: MeetingName, number: int) -> bool:
    """Whether a sentence that names a meeting tells of that."""
    start = page.body[number].start
    if _ITS_REPORT.search(page.level, max(start, name.start - _REPORT_REACH), name.start):
        return False
    followed = _GOES_ON_AFTER.match(page.level, name.end) and _FOLLOWED.match(page.level, start, name.start)
    return name.linked is None or followed is not None or is_told_of(page, name)


def _is_heading(page: Page, number: int) -> bool:
    """Whether a sentence that opens a line is all of it, short and without an end."""
    start, end, *_ = page.body[number]
    alone = end - start < _LONGEST_HEADING and page.level.startswith("\n", end)
    return alone and page.level[start].isalnum() and page.level[end - 1].isalnum()
