"""Days found in a page of 3 kB, and in how many sentences they are read right, beside what else finds them.

The sentences are ours. One is right where the days that were found in it are the first and the last day of its span and
no others. Nobody is asked for a month without a day.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable
from datetime import date
from itertools import islice
from typing import Any

import datefinder
from dateparser.search import search_dates
from dateutil.parser import ParserError, parse
from measure import Way, in_turns, middle, ratios, spread
from pages import LONG
from report import Report

from wco_meetings import DateSpan
from wco_meetings.extraction.days.days import find_dates
from wco_meetings.extraction.text import level
from wco_meetings.extraction.tokens import Tokens

LIBRARIES = ("dateparser", "python-dateutil", "datefinder")
OURS, CUT = "our finder, levelling and cutting the page for it", "our finder, the page levelled and cut already"
GOAL = "dates found in a page"

SENTENCES = {
    "The 21st meeting took place in Sochi from 25 to 26 November 2015.": "2015-11-25/2015-11-26",
    "Delegates met on 3 May 2016 at the invitation of the host.": "2016-05-03",
    "It was held on 27-31 March 2023 in a hybrid format.": "2023-03-27/2023-03-31",
    "The group met again from 30 November to 2 December 2015.": "2015-11-30/2015-12-02",
    "The seminar of November 14-16, 2017 was the first of its kind.": "2017-11-14/2017-11-16",
    "On March 2, 2015 the Chair opened the session.": "2015-03-02",
    "La réunion s'est tenue du 27 février au 2 mars 2017 à Tallinn.": "2017-02-27/2017-03-02",
    "El taller se celebró del 9 al 13 de septiembre de 2019.": "2019-09-09/2019-09-13",
    "The workshop of 5, 6 and 7 June 2018 dealt with valuation.": "2018-06-05/2018-06-07",
    "Members gathered between 18 and 22 October 2021 online.": "2021-10-18/2021-10-22",
    "The Committee met on Monday, 9 September 2013.": "2013-09-09",
    "A second round followed on the 1st of February 2024.": "2024-02-01",
}
FILLER = "Customs officers of the region spoke of risk management and agreed to share what they had learnt. "

Find = Callable[[str], Iterable[date]]


def ours(text: str) -> set[date]:
    """What our own finder finds."""
    return in_tokens(Tokens(level(text)))


def in_tokens(tokens: Tokens) -> set[date]:
    """The same in a page that is cut, as it is for other tables too."""
    spans = [found.dates for found in find_dates(tokens, 0, len(tokens.text), None)]
    return {day for span in spans if span for day in (span.start, span.end)}


def by_search(text: str) -> set[date]:
    """The search of dateparser, told the languages, and to take whole dates only."""
    settings: Any = {"REQUIRE_PARTS": ["day", "month", "year"]}
    return {found.date() for _, found in search_dates(text, languages=["en", "fr", "es"], settings=settings) or []}


def by_dateutil(text: str) -> set[date]:
    """What dateutil reads if told to be fuzzy, a sentence at a time: one date, or none."""
    found: set[date] = set()
    for sentence in text.split(". "):
        try:
            found.add(parse(sentence, fuzzy=True).date())
        except (ParserError, OverflowError):
            continue
    return found


def by_datefinder(text: str) -> set[date]:
    """What datefinder finds."""
    return {found.date() for found in datefinder.find_dates(text)}


def right(find: Find) -> float:
    """The share of sentences in which no more and no less than the days of the span are found."""
    spans = {sentence: DateSpan.parse(written) for sentence, written in SENTENCES.items()}
    return sum(set(find(sentence)) == {span.start, span.end} for sentence, span in spans.items()) / len(spans)


def page() -> str:
    """The first three sentences, as many as a release has, and other words."""
    text = " ".join(f"{sentence} {FILLER}" for sentence in islice(SENTENCES, 3))
    return text + FILLER * ((LONG - len(text)) // len(FILLER))


def run(quick: bool) -> Report:
    """All of them on one page."""
    warnings.simplefilter("ignore")
    finds: dict[str, Find] = {
        OURS: ours,
        "dateparser, its search": by_search,
        "dateutil, fuzzy, by sentences": by_dateutil,
        "datefinder": by_datefinder,
    }
    text = page()
    tokens = Tokens(level(text))
    ways = {name: Way(lambda _, find=find: find(text)) for name, find in finds.items()}
    took = in_turns({**ways, CUT: Way(lambda _: in_tokens(tokens))}, 3 if quick else 9, least=0.002 if quick else 0.1)
    share = {name: f"{right(find):.0%}" for name, find in finds.items()}
    rows = [
        [name, share.get(name, share[OURS]), spread(seconds, 1e6), middle(ratios(seconds, took[OURS]))]
        for name, seconds in took.items()
    ]
    said = {name: f"{middle(took[name], 1e6)} us, {share[name]} right" for name in finds}
    peers = "; ".join(f"{name.partition(',')[0]} {said[name]}" for name in list(finds)[1:])
    cut = f"{middle(took[CUT], 1e6)} where the page is cut already"
    return Report(rows, LIBRARIES, {GOAL: (f"{spread(took[OURS], 1e6)} us, {cut}; {share[OURS]} right", peers)})
