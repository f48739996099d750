"""What is read closely is chosen by words; no expression is kept from a sentence in which it would find something."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pkgutil import walk_packages

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from wco_meetings import extraction
from wco_meetings.extraction.attendance import counted, modes
from wco_meetings.extraction.expressions import Guarded, phrases_of
from wco_meetings.extraction.names import bodies, ordinals, plain_names, proper_names
from wco_meetings.extraction.other_meetings import counted_off
from wco_meetings.extraction.outcomes import elsewhere, outcome_kinds, outcomes
from wco_meetings.extraction.participants import absent, chairs, elected, officials, participants, secretariat, signing
from wco_meetings.extraction.sentences import so_many, years
from wco_meetings.extraction.sentences.signals import Signal, signalled
from wco_meetings.extraction.text import TITLES, Span
from wco_meetings.extraction.time_and_place import headquarters, lengths, other_places, places
from wco_meetings.extraction.tokens import Tokens
from wco_meetings.extraction.words import cues, hosting, kinds, phrases, programmes, staying_away, taking_part, verbs

PLAIN = st.characters(min_codepoint=32, max_codepoint=126, exclude_characters="`_")


@cache
def found_by(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    """Texts in which `pattern` finds something; made once, since some expressions hold a thousand names."""
    return st.from_regex(pattern, alphabet=PLAIN)


# Expressions that are tried only at words with a signal.
AT_A_WORD = {
    "kinds": (kinds.KIND, Signal.KIND),
    "ordinals": (ordinals._NUMBERED, Signal.ORDINAL | Signal.FIGURES),
    "numbers": (counted.NUMBER, Signal.FIGURES | Signal.NUMBER),
    "so many meetings": (so_many._SPOKEN_OF, Signal.NUMBER | Signal.FIGURES),
    "hosts": (hosting.HOSTED, Signal.HOSTED),
    "cities": (places.CITY, Signal.CITY),
    "people of a field": (cues.OF_A_FIELD, Signal.CUE),
}

# Expressions that are tried only in sentences with a signal.
IN_A_SENTENCE = {
    "others too": (cues.TOO, Signal.TOO),
    "all but these": (absent._WITHOUT, Signal.ABSENT),
    "who stayed away": (staying_away.STAYED_AWAY, Signal.ABSENT),
    "taking part": (taking_part.TOOK_PART, Signal.TOOK_PART),
    "invitations": (participants._INVITED_BY, Signal.INVITED),
    "done elsewhere": (officials._NOT_HERE, Signal.AWAY),
    "offices before": (officials._OFFICE_BEFORE, Signal.OFFICE),
    "offices after": (officials._OFFICE_AFTER, Signal.OFFICE),
    "those elected": (elected._WAS_ELECTED, Signal.OFFICE),
    "the elected": (elected._ELECTED, Signal.OFFICE),
    "those named": (officials._NAMED_FROM, Signal.OFFICE),
    "those named with a party": (officials._NAMED_OF, Signal.OFFICE),
    "who signed": (signing._SIGNED, Signal.SIGNED),
    "with whom it was signed": (signing._WITH, Signal.SIGNED),
    "what opens with a year": (years._OPENS, Signal.FIGURES),
    "what was held in a year": (years._WAS_HELD.pattern, Signal.FIGURES),
    "a year of the past": (years._THEN.pattern, Signal.FIGURES),
    "any year": (years._ANY, Signal.FIGURES),
    "an earlier year": (elsewhere._IN_THE_YEAR, Signal.FIGURES),
    **{f"chairs {number}": (cue, Signal.CHAIR) for number, (cue, _) in enumerate(chairs._CUES)},
    "as chairs": (chairs._AS_CHAIR, Signal.CHAIR),
    "who chaired": (chairs._CHAIRED, Signal.CHAIR),
    "hosting": (hosting.AFTER_A_HOST, Signal.HOST),
    "giving": (hosting.GAVE, Signal.HOST),
    "what they gave": (hosting.THEY_GAVE, Signal.HOST),
    "their own": (hosting.ITS_OWN, Signal.HOST),
    "programmes": (programmes.PROGRAMME.pattern, Signal.HOST),
    "inviting": (hosting.HERE, Signal.HOST | Signal.INVITED),
    "hospitality": (hosting.FOR_HOSTING, Signal.HOST),
    "hybrid": (modes._HYBRID, Signal.REMOTE),
    "virtual": (modes._VIRTUAL, Signal.REMOTE),
    "virtual as a whole": (modes._VIRTUAL_AS_A_WHOLE, Signal.REMOTE),
    "in person": (modes._IN_PERSON, Signal.REMOTE),
    "remote": (modes._REMOTE, Signal.REMOTE),
    "some of them remote": (modes._SOME_REMOTE, Signal.REMOTE),
    "headquarters": (headquarters._HEADQUARTERS, Signal.HEADQUARTERS),
    "by name": (modes._BY_NAME, Signal.REMOTE),
    "which of a series": (ordinals._NTH_IN_A_SERIES, Signal.SERIES | Signal.KIND | Signal.HELD),
    "counted off": (counted_off._COUNTED, Signal.ORDINAL),
    "of a series": (ordinals._NTH_IN_A_SERIES, Signal.ORDINAL | Signal.FIGURES),
}


def test_each_signal_is_a_bit_of_its_own() -> None:
    bits = [value for name, value in vars(Signal).items() if name.isupper()]
    assert len(bits) == sum(bits).bit_count() == len(set(bits))


@pytest.mark.parametrize(("pattern", "signal"), IN_A_SENTENCE.values(), ids=IN_A_SENTENCE)
@given(data=st.data())
@settings(deadline=None, max_examples=200, suppress_health_check=list(HealthCheck))
def test_a_sentence_in_which_it_would_be_found_is_read(
    pattern: re.Pattern[str], signal: int, data: st.DataObject
) -> None:
    text = data.draw(found_by(pattern))
    (sentence,) = signalled(Tokens(text), [Span(0, len(text))])
    assert sentence.has(signal)


@pytest.mark.parametrize(("pattern", "signal"), AT_A_WORD.values(), ids=AT_A_WORD)
@given(data=st.data())
@settings(deadline=None, max_examples=200, suppress_health_check=list(HealthCheck))
def test_a_word_at_which_it_would_be_found_is_tried(pattern: re.Pattern[str], signal: int, data: st.DataObject) -> None:
    text = data.draw(found_by(pattern))
    (sentence,) = signalled(Tokens(text), [Span(0, len(text))])
    match = pattern.search(text)
    assert match is not None
    assert match.start() in {place for place, signals in sentence.places if signals & signal}


# Expressions of so many phrases that each is tried for itself.
OF_PHRASES = {
    "verbs": (outcomes._VERB, Signal.VERB, verbs.WORDS),
    "cues": (cues.CUE, Signal.CUE, cues.STRONG_CUES | cues.WEAK_CUES),
}


@pytest.mark.parametrize(("pattern", "signal", "phrases"), OF_PHRASES.values(), ids=OF_PHRASES)
def test_every_phrase_begins_at_a_word_at_which_it_is_tried(
    pattern: re.Pattern[str], signal: int, phrases: set[str]
) -> None:
    for phrase in sorted(phrases):
        for form in (phrase, f"Then {phrase}, and more"):
            (sentence,) = signalled(Tokens(form), [Span(0, len(form))])
            match = pattern.search(form)
            assert match is not None
            assert match.start() in {place for place, signals in sentence.places if signals & signal}, form


# Expressions that are tried only where a shorter look says that something may be found.
BEHIND_ANOTHER = {
    "bodies": (bodies._BODY, bodies._IS_BODY.search),
    "people with a title": (officials._NAMED_FROM, lambda text: any(title in text for title in TITLES)),
    "people with a title, of whom": (officials._NAMED_OF, lambda text: any(one in text for one in TITLES)),
    "how long": (lengths._HOW_LONG, lambda text: "day" in text),
    "directors of the WCO": (secretariat._DIRECTOR, lambda text: "irector" in text),
    "its secretaries": (secretariat._GENERAL, lambda text: "ecretary" in text),
    "its Secretariat": (secretariat._SECRETARIAT, lambda text: "ecretariat" in text),
    "what is done elsewhere": (other_places._ELSEWHERE, other_places.is_elsewhere),
    "secretariats": (programmes.SECRETARIAT, lambda text: " Secretariat " in text or "he Organi" in text),
}


@pytest.mark.parametrize(("pattern", "look"), BEHIND_ANOTHER.values(), ids=BEHIND_ANOTHER)
@given(data=st.data())
@settings(deadline=None, max_examples=200, suppress_health_check=list(HealthCheck))
def test_what_would_be_found_is_looked_for(
    pattern: re.Pattern[str], look: Callable[[str], object], data: st.DataObject
) -> None:
    text = data.draw(found_by(pattern)).rstrip("\n")
    assert look(text)


GUARDED = {
    value: f"{module.name.rpartition('.')[2]}.{name}"
    for module in walk_packages(extraction.__path__, f"{extraction.__name__}.")
    for name, value in vars(import_module(module.name)).items()
    if isinstance(value, Guarded)
}


@pytest.mark.parametrize("guarded", GUARDED, ids=GUARDED.values())
@given(data=st.data())
@settings(deadline=None, max_examples=50, suppress_health_check=list(HealthCheck))
def test_a_sign_stands_in_whatever_is_found(guarded: Guarded, data: st.DataObject) -> None:
    text = data.draw(found_by(guarded.pattern))
    assert str(guarded.search(text)) == str(guarded.pattern.search(text))


# What is found in a shorter way, the words to try it with, and the expression that finds the same.
SHORTER_WAYS: dict[str, tuple[str, Callable[[str], object], Callable[[str], object]]] = {
    "leads": (
        "of|for|the|Amber|Group|held|eLearning|(AB)|(Amber and older ones)",
        lambda text: str(proper_names._BEFORE.search(text, proper_names._lead_from(text, 0, len(text)))),
        lambda text: str(proper_names._BEFORE.search(text)),
    ),
    "names in small letters": (
        "The|a|this|Amber|regional|workshop|Workshop|was|on",
        lambda text: list(map(str, plain_names._plain_in(text, text.lower().rfind("workshop")))),
        lambda text: list(map(str, plain_names._PLAIN.finditer(text))),
    ),
    "no verbs": (
        "was|previously|newly|which|had|to|be|-",
        lambda text: outcomes._NO_VERB.search(text.rstrip()[-outcomes._LONGEST_NO_VERB :]) is None,
        lambda text: outcomes._NO_VERB.search(text.rstrip()) is None,
    ),
    "objects": (
        "a|of|the|Useful|PRESENTATION|views|support|Decisions|on|time and",
        lambda text: (found := outcome_kinds._OBJECT.match(f" {text}".lower())) and found[1],
        lambda text: (found := re.match(outcome_kinds._OBJECT.pattern, f" {text}", re.IGNORECASE)) and found[1].lower(),
    ),
}


@pytest.mark.parametrize(("words", "shorter", "alone"), SHORTER_WAYS.values(), ids=SHORTER_WAYS)
@given(data=st.data())
@settings(deadline=None, max_examples=200)
def test_a_shorter_way_gives_what_the_expression_alone_gives(
    words: str, shorter: Callable[[str], object], alone: Callable[[str], object], data: st.DataObject
) -> None:
    chosen = data.draw(st.lists(st.sampled_from(words.split("|")), max_size=8))
    text = "".join(f"{word} " for word in chosen)
    assert shorter(text) == alone(text)


def test_no_phrase_stands_for_two_topics() -> None:
    listing = [phrase for entries in phrases._PHRASES.values() for phrase in phrases_of(entries)]
    assert sorted(set(listing)) == sorted(listing)
