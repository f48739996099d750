"""What a text is about: phrases of the field, each standing for a term of the vocabulary.

A phrase counts where it stands in the name or the title of a meeting or in what the page tells of it. Words that are in
every release, such as "strategic" or "industry", count only in a name or title, or where the page comes back to them;
so does what a long page with much to tell names in passing.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import chain

from ..expressions import Guarded, expression
from ..parties.mentions import Mention
from ..sentences.signals import Piece, Sentence
from ..text import Span, starting_in
from ..tokens import Tokens, Words
from ..words.phrases import AS_WRITTEN, COMMON, OF_NAMES, TERMS

__all__ = ["Topics"]

# What is said once in a release of more sentences than these, which is of as many terms without it, is said in passing.
_SHORT_PAGE = 6
_MUCH = 5
# A page of more sentences than these names much in passing: it comes back to what it is about.
_LONG_PAGE = 12
# A sentence of so many terms lists what was on the agenda.
_AGENDA = 4
# Of no more terms than these a page tells little.
_LITTLE = 2
# What is said so many times is no word in passing; on a long page it must come up once more.
_AGAIN = 2
# A workshop trains: it need not be said as often.
_TRAINING = re.compile(r"\b(?:workshop|seminar|course)s?\b")

# "Mr. Doe, Director of Trade Facilitation", "the Risk Management Department": what somebody's office is named for.
_OFFICE_OF = Guarded(
    r"(?<!\w)(?:Director|Head|Manager|Officer|President|Chief|Coordinator|Advis[eo]r|Department|Directorate|Division|"
    r"Bureau|Unit)"
    r"(?: General)?(?:,| of| for)(?: the)?(?: [A-Z][\w&/-]*,?| and| of| for){0,4} $",
    (" of ", " for ", ", "),
)
# "The Trade Facilitation Division".
_OFFICE = re.compile(
    r" (?:[A-Z][\w&-]+ |and ){0,3}(?:Department|Directorate|Sub-Directorate|Division|Bureau|Section|Agency|Authority)\b"
)
# "They discussed fees and capacity building", "the theme of the forum was capacity building": no word in passing.
_DISCUSSED = re.compile(
    r"\b(?:(?:discussed|talked about|talks on)(?: [^.;,\n]{2,40},? and| cooperation in)?|"
    r"(?:subject|theme|topic)(?: of [^.;,\n]{2,40})? (?:is|was)) (?:the )?$"
)
# "The legal limits of it" are another matter.
_NO_MORE = re.compile(r"[.,;)]| (?:and|between|for|in|of|or|that|which|with)\b|$")
_REACH = 80

_PHRASE = Words(TERMS)
_NAME_PHRASE = re.compile(expression(OF_NAMES))


# Where a phrase begins, its place, its term, and whether it is one of every release.
_Found = tuple[int, Span, str, bool]


class Topics:
    """The phrases of one page, found in one pass; a word may be part of one of the `names`, which are in order."""

    def __init__(self, tokens: Tokens, names: Sequence[Mention]) -> None:
        self._lowered = lowered = tokens.lowered.replace("-", " ").replace("/", " ").replace("'", " ")
        self._found: list[_Found] = []
        for start, end, phrase in _PHRASE.find(tokens, lowered):
            term = TERMS[phrase]
            if (
                term
                and not (_is_within(names, start) and (_is_within(names, start - 1) or _is_within(names, end)))
                and (phrase not in AS_WRITTEN or tokens.text[start:end] == AS_WRITTEN[phrase])
                and not _names_an_office(tokens.text, start, end)
            ):
                common = phrase in COMMON and not _is_discussed(lowered, start, end)
                self._found.append((start, Span(start, end), term, common))

    def within(self, span: Piece) -> dict[str, Span]:
        """The terms that a piece of the page speaks of, each with its first words."""
        return {term: spans[0] for term, spans in _said([self._found_in(span)]).items()}

    def of(
        self,
        names: Sequence[Piece],
        told: Sequence[Sentence],
        elected: Iterable[Span],
        worked_on: Iterable[Span],
        regional: Span | None,
    ) -> list[tuple[str, Span]]:
        """The meeting's terms in the order of the page, those of one phrase by the alphabet, each with its first words.

        `names` are its name and the page's title, `told` the sentences that tell of it, `elected` the clauses of
        elections, `worked_on` those that say what the meeting worked on. `regional` is the name of a
        region's meeting, which is about that region's cooperation where the page tells of little else.
        """
        sure = self._in_names(names)
        for span in elected:
            sure.setdefault("elections", span)
        each = [self._found_in(one) for one in told]
        said = _said(each)
        often = {term: spans[0] for term, spans in said.items() if len(spans) >= _AGAIN}
        agendas = [found for found in each if len({term for _, _, term, _ in found}) >= _AGENDA]
        worked = _uncommon([*map(self._found_in, worked_on), *agendas])
        if len(told) > _LONG_PAGE:
            worked = {term: span for term, span in worked.items() if term in often}
            often = {term: span for term, span in often.items() if len(said[term]) > _AGAIN}
        if "training" in said and any(_TRAINING.search(self._lowered, span.start, span.end) for span in names):
            often["training"] = said["training"][0]
        sure = {**worked, **often, **sure}
        if len(sure) < _MUCH or len(told) <= _SHORT_PAGE:
            sure = {**_uncommon(each), **sure}
        if regional and len(sure) <= _LITTLE:
            sure.setdefault("regional-cooperation", regional)
        return sorted(sure.items(), key=lambda one: (one[1], one[0]))

    def _in_names(self, names: Iterable[Piece]) -> dict[str, Span]:
        terms: dict[str, Span] = {}
        for span in names:
            terms = {**self.within(span), **terms}
            for match in _NAME_PHRASE.finditer(self._lowered, span.start, span.end):
                for term in OF_NAMES[match[0]]:
                    terms.setdefault(term, Span(*match.span()))
        return terms

    def _found_in(self, piece: Piece) -> list[_Found]:
        """The phrases in a piece of the page."""
        return starting_in(self._found, piece.start, piece.end)


def _uncommon(each: Iterable[list[_Found]]) -> dict[str, Span]:
    """The terms of pieces in words that aren't in every release, each with its first ones."""
    return {term: spans[0] for term, spans in _said(each, common=False).items()}


def _said(each: Iterable[list[_Found]], common: bool = True) -> dict[str, list[Span]]:
    """Where pieces of the page speak of each term; if not in `common` words, in others alone."""
    said: dict[str, list[Span]] = {}
    for _, words, term, is_common in chain.from_iterable(each):
        if common or not is_common:
            said.setdefault(term, []).append(words)
    return said


def _is_discussed(lowered: str, start: int, end: int) -> bool:
    """Whether words are all that people are said to have discussed."""
    before = _NO_MORE.match(lowered, end) and _DISCUSSED.search(lowered, max(0, start - _REACH), start)
    return before is not None


def _names_an_office(text: str, start: int, end: int) -> bool:
    return text[start].isupper() and (
        _OFFICE.match(text, end) is not None or _OFFICE_OF.search(text, max(0, start - _REACH), start) is not None
    )


def _is_within(names: Sequence[Mention], place: int) -> bool:
    number = bisect_left(names, (place + 1,)) - 1
    return number >= 0 and place < names[number].end
