"""Who was visited: the host of a visit of which a page tells as of a meeting without a name."""

import re

from ..names.subject import Subject
from ..page.page import Page
from ..parties.mentions import Mention
from ..sentences.other_times import of_another_time
from ..text import starting_in

__all__ = ["visited"]

# "The Secretary General visited Malta on 5 May", "visits the WCO".
_VISITED = re.compile(r"\bvisit(?:ed|s) (?:the )?$")
# "Visited Malta and Spain", and not "visited the Malta Fair", "visited Malta's port".
_GOES_ON = re.compile(r"(?: and(?: the)? [A-Z]| (?!Customs|Border|Revenue|Tax|Federal|National|State)[A-Z]|'s\b|-)")
_WITHOUT_A_NAME = re.compile(r"(?:(?:[a-z-]+ )*(?:meeting|talks|visit))")
_FIRST_SENTENCES = 3


def visited(page: Page, subject: Subject, mentions: list[Mention]) -> list[Mention]:
    """The party that somebody visited, if the page's meeting has no name of its own, or that was a visit."""
    main = subject.main
    if main.numbers or not _WITHOUT_A_NAME.fullmatch(main.name):
        return []
    for sentence in page.sentences(_FIRST_SENTENCES):
        for mention in starting_in(mentions, *sentence.span):
            led = _VISITED.search(page.level, sentence.start, mention.start)
            goes_on = _GOES_ON.match(page.level, mention.end)
            if led and mention.party and not (goes_on or of_another_time(sentence, led.start())):
                return [mention]
    return []
