"""Names found in a page of 3 kB: every name, alias and acronym of the directory, beside what else finds many words.

All look for the same words in the same levelled text, and give the same matches where they agree on what a word is:
whole words, the longest that fits, none within another. Our own table of words looks them up in a page that is cut into
words for other tables too, so it stands there with the cut and without. What our reader does besides, levelling and
telling apart what is found, stands on a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

import ahocorasick
import flashtext
import spacy
from measure import Way, in_turns, middle, ratios, spread
from pages import long_page
from report import Report
from spacy.matcher import PhraseMatcher

from wco_meetings import load
from wco_meetings.directory.names import borne
from wco_meetings.extraction.expressions import expression
from wco_meetings.extraction.parties.parties import Names
from wco_meetings.extraction.text import level
from wco_meetings.extraction.tokens import Tokens, Words

LIBRARIES = ("spacy", "flashtext", "pyahocorasick")
OURS, CUT = "our table of words, the page cut for it", "our table of words, the page cut already"
TRIE, ALTERNATION = "one expression in the form of a trie", "one alternation"
BY_AUTOMATON = "pyahocorasick, and whole words picked out in Python"
GOAL = "names found in a 3 kB page"

Find = Callable[[str], Any]


def by_alternation(words: Iterable[str]) -> Find:
    """One alternation, the longest first, as one writes it."""
    found = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})(?!\w)")
    return found.findall


def by_automaton(words: Iterable[str]) -> Find:
    """Aho and Corasick's automaton, without what begins or ends within a word."""
    automaton = ahocorasick.Automaton()
    for word in words:
        automaton.add_word(word, word)
    automaton.make_automaton()

    def find(text: str) -> list[str]:
        found: list[str] = []
        start = stop = 0
        for last, word in automaton.iter(text):
            first, end = last - len(word) + 1, last + 1
            if text[first - 1 : first].isalnum() or text[end : end + 1].isalnum():
                continue
            if found and first <= start and end > stop:
                found.pop()  # a longer word that begins there or before
            elif found and first < stop:
                continue
            found.append(word)
            start, stop = first, end
        return found

    return find


def by_flashtext(words: Iterable[str]) -> Find:
    """What flashtext finds, case and all."""
    processor = flashtext.KeywordProcessor(case_sensitive=True)
    for word in words:
        processor.add_keyword(word)
    find: Find = processor.extract_keywords
    return find


def by_phrases(words_of: dict[str, Iterable[str]]) -> Find:
    """The PhraseMatcher of spaCy on its tokens, without a model: the keys of what is found."""
    pipeline = spacy.blank("en")
    matcher = PhraseMatcher(pipeline.vocab)
    for key, words in words_of.items():
        matcher.add(key, [pipeline.make_doc(word) for word in words])
    return lambda text: [pipeline.vocab.strings[key] for key, *_ in matcher(pipeline.make_doc(text))]


def run(quick: bool) -> Report:
    """All of them on one page."""
    directory = load().directory
    text = level(long_page())
    tokens = Tokens(text)
    words = {level(name) for party in directory for name in borne(party)}
    table, names = Words(words), Names(directory)
    finds: dict[str, Find] = {
        OURS: lambda text: [word for *_, word in table.find(Tokens(text), text)],
        CUT: lambda text: [word for *_, word in table.find(tokens, text)],
        "our finder, levelling and telling apart": lambda text: names.find(Tokens(level(text))),
        TRIE: re.compile(expression(words, names=True)).findall,
        ALTERNATION: by_alternation(words),
        BY_AUTOMATON: by_automaton(words),
        "flashtext": by_flashtext(words),
        "spaCy, `PhraseMatcher`": by_phrases({"name": words}),
    }
    found = {name: find(text) for name, find in finds.items()}
    for name in (CUT, TRIE, ALTERNATION, BY_AUTOMATON):
        if found[name] != found[OURS]:
            raise SystemExit(f"{name} finds {found[name]}, {OURS} {found[OURS]}")
    ways = {name: Way(lambda _, find=find: find(text)) for name, find in finds.items()}
    took = in_turns(ways, 3 if quick else 9, least=0.002 if quick else 0.1)
    rows = [
        [name, str(len(found[name])), spread(seconds, 1e6), middle(ratios(seconds, took[OURS]))]
        for name, seconds in took.items()
    ]
    peers = ", ".join(f"{name.partition(',')[0]} {middle(took[name], 1e6)}" for name in list(finds)[3:])
    size = f"{len(words):,} names in {len(text):,} characters"
    reached = f"{spread(took[OURS], 1e6)} us, {middle(took[CUT], 1e6)} where the page is cut already; {size}"
    return Report(rows, LIBRARIES, {GOAL: (reached, f"{peers} us")})
