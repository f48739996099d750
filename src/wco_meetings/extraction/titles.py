"""Names of meetings: where a page names one, its ordinals, its kind and the series that it belongs to.

A name is an ordinal and a word such as "Meeting" or "Session" with the capitals around them; without an ordinal, the
capitals around such a word. Which of the names on a page is that of the meeting it tells of is a matter of where it
stands: in the title, at the start, with words of holding it, and not with words of other times.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model.series import Series
from ..model.words import MeetingKind
from .series_names import SeriesNames
from .signals import ORDINAL_WORDS, Sentence, Signal, found_at, with_title
from .text import Span, expression

__all__ = ["MeetingName", "find_names"]

_ROMAN = {"I": 1, "V": 5, "X": 10}
_ORDINALS = {word: number for number, word in enumerate(ORDINAL_WORDS, 1)}
_ORDINAL = (
    rf"(?:\d{{1,3}} ?(?:st|nd|rd|th|ST|ND|RD|TH)|(?=[XVI])X{{0,3}}(?:IX|IV|V?I{{0,3}})(?:st|nd|rd|th)|"
    rf"{'|'.join(f'{word}|{word.title()}' for word in ORDINAL_WORDS)})"
)
_NUMBERED = re.compile(
    rf"(?<![\w/-])(?P<first>\d{{1,3}}(?= ?/ ?\d)|{_ORDINAL})(?:(?: ?/ ?| and | & |"
    rf" ?- ?)(?P<second>{_ORDINAL}))?(?= [A-Za-z(])"
)

# "The sixth in a series of Workshops", "met for the third time".
_IN_A_SERIES = re.compile(r" (?:in|of) (?:a|the|its|this) (?:[\w-]+ )?series of (?=[A-Za-z])")
_NTH_TIME = re.compile(rf"\bfor (?:the|its|their) (?P<first>{_ORDINAL}) time(?! in \w+ (?:years|months)| since)\b")
_MET_AS = re.compile(r"\b(?:met|meeting|gathered|convened) as (?:the )?$")
# "It was the first training in the region" counts, but doesn't number.
_IT_WAS = re.compile(r"\b(?:was|is|being) (?:the|a) (?:very )?$")
_KINDS = {
    "session": MeetingKind.SESSION,
    "meeting": MeetingKind.MEETING,
    "conference": MeetingKind.CONFERENCE,
    "congress": MeetingKind.CONFERENCE,
    "summit": MeetingKind.CONFERENCE,
    "symposium": MeetingKind.CONFERENCE,
    "forum": MeetingKind.FORUM,
    "workshop": MeetingKind.WORKSHOP,
    "training": MeetingKind.WORKSHOP,
    "course": MeetingKind.WORKSHOP,
    "seminar": MeetingKind.SEMINAR,
    "webinar": MeetingKind.SEMINAR,
    "consultation": MeetingKind.MEETING,
    "dialogue": MeetingKind.MEETING,
    "debriefing": MeetingKind.MEETING,
    "assembly": MeetingKind.MEETING,
    "roundtable": MeetingKind.MEETING,
    "ceremony": MeetingKind.MEETING,
}
_KIND_WORDS = {
    form: word
    for word in _KINDS
    for plural in (word, f"{word[:-1]}ies" if word[-1] == "y" else f"{word}es" if word[-1] == "s" else f"{word}s")
    for form in (plural, plural.capitalize(), plural.upper())
}
_KIND = re.compile(
    expression(_KIND_WORDS) + r"(?! (?:Cent(?:er|re)|Institute|School|Academy|Handbook|Manual|Guide|Materials?|Modules?"
    r"|Curriculum|Package|Strategy|Unit|Department|Officer|(?:on|for) Trade and Development))"
)

# A word of a name: a capital, a figure, a bracket of one to six words, or one of the small words within names.
_SMALL = "of|or|the|for|on|and|in|to|de|des|du|la|le|et|with|by|a|an|&|from|at|region|experts|officers|administrations"
_NAME_WORD = (
    r"(?:\"?[A-Z0-9][\w'&/.,]*(?:-[\w'/&]+)*(?<![.,])\"?|\([A-Z][^()\n]{0,60}\)"
    rf"|(?:{_SMALL})(?![\w-]))"
)
_AFTER = re.compile(rf"(?: {_NAME_WORD}){{0,40}}")
_LOWER_KIND_WORDS = (
    r"(?:regional|sub-regional|inter-regional|national|international|global|annual|virtual|online|on-line|"
    r"joint|special|extraordinary|technical|training|accreditation"
    r"|pre-accreditation|hybrid|high-level|statutory|administrative|plenary|regular|ordinary|meeting|session|"
    r"conference|workshop|seminar|forum|consultation|course|webinar|two-day|three-day|four-day|five-day|"
    r"in-person)"
)
_AFTER_ORDINAL = re.compile(rf"(?: (?:{_LOWER_KIND_WORDS}s?(?![\w-])|{_NAME_WORD})){{1,40}}")
_BEFORE = re.compile(
    r"(?:(?:\"?[A-Z0-9][\w'&/.]*(?:-[\w'/&]+)*|\([A-Z][^()\n]{0,60}\)|(?:of|the|for|on|and|&|de|des|"
    r"du)(?![\w-])) ){0,14}$"
)
_TAIL = frozenset("of or the for on and in to de des du la le et with by a an & from at".split())
_LEAD = re.compile(r"^(?:(?:The|An?|This|During|At|On|In|For|of|the|and|for|on|&|From|Following|After|Under) )+")

# Where a name ends and its place, its date or its host begins.
_PLACE_TAIL = re.compile(r" (?:in|at) (?:the )?[A-Z][\w'.]*(?: [A-Z][\w'.]*){0,3}$")
_CUT = re.compile(
    r" (?:from|on) (?:the )?(?:\d|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|"
    r"June|July|August|September|October|November|December)|, | (?:in|at) (?:the )?(?:\d|WCO Headquarters|"
    r"World Customs|its|Organi[sz]ation)|\.$| (?:with|by|from) the | (?:in|at) [A-Z][\w']+(?: [A-Z]\w+)? (?:on|"
    r"from|to)\b"
)

# "An advanced workshop", but not "the officers attended workshop".
_PARTICIPLE = r"(?!(?:advanced|speciali[sz]ed|extended|blended|targeted|dedicated|combined) )[a-z]*ed "
_PLAIN = re.compile(
    rf"(?:^|\b(?:an?|the|this|its|their|A|An|The|This) \"?)"
    rf"((?:(?:[A-Z][\w'/-]+ ){{2,8}}\([A-Z/]{{2,12}}\) )?(?:(?:(?!{_PARTICIPLE})[a-z][\w'-]*|[A-Z]{{2,6}}|"
    rf"Customs|[A-Z][a-z]+-[\w-]+) ){{0,5}}(?:\([^()]{{1,80}}\) )?(?P<kind>(?i:{'|'.join(_KINDS)}))\b(?: (?:on|"
    rf"for|of|about|"
    rf"to)(?: (?!(?:was|were|is|"
    rf"took|in|from|held|with|at|that|which|brought|gathered)\b)[\w'/()&-]+){{1,16}})?)"
)
_BODY = re.compile(
    r"\b[Tt]he (?:annual )?((?:[A-Z][\w'/-]* |(?:of|on|for|and|the) ){0,10}?(?:Committee|Sub-Committee|Council|"
    r"Commission|"
    r"Group|Conference|Team|Forum|Network|Board)"
    r"(?: (?:of|on|for) (?:[A-Z][\w'/-]*|of|on|for|and|the)(?: (?:[A-Z][\w'/-]*|of|on|for|and|"
    r"the)){0,8})?(?: \([A-Z/]{2,8}\))?)"
)
_MET = re.compile(
    r"(?: \([A-Z/]{2,8}\))? (?:concluded|met|convened|took place|was held|gathered|held|assembled|ended|opened)\b"
)
_MET_THERE = re.compile(
    rf" (?:met|convened|gathered)(?: for (?:the|its|their) (?P<first>{_ORDINAL}) time(?! in \w+ (?:years|months)|"
    rf" since))?"
    r"(?: again| virtually| online)? (?:on|from|in|at|between)\b"
)
_ACRONYMS = re.compile(r"\b([A-Z]{2,6})'s $")
_IT_WAS_HELD = re.compile(
    rf"\b(?:[Tt]h(?:e|is)|[Aa]n?) (?P<kind>(?i:{'|'.join(_KINDS)})),? (?:[\w-]+,? )?(?:was|took|has been) "
    r"(?:\w+ )?(?:held|run|conducted|delivered|organi[sz]ed|place|hosted)\b"
)
_PLAIN_SENTENCES = 6

_OTHER = re.compile(
    r"\b(?:since|previous|last|next|upcoming|forthcoming|recommendations of|outcomes of|conclusions of|"
    r"decisions of|results of|follow-up to|prior to|ahead of|in preparation for|during the \d+\w+ meeting held|"
    r"minutes of|report of|adopted at|elected at|held in (?:19|20)\d\d)\b(?: \w+){0,4} $|\b(?:at|since|"
    r"of) (?:its|their) $"
)
_BACK_TO_BACK = re.compile(
    r"\b(?:(?:immediately |directly )?(?:followed|preceded) by|back[ -]to[ -]back with|in conjunction with|"
    r"in the margins of|on the margins of|on the sidelines of|prior to which)\b"
)
# "Its final meeting was held in the margins of the 24th Conference": the first of two has the smaller name.
_BESIDE = re.compile(rf"{_BACK_TO_BACK.pattern} (?:the )?$")
_FIRST_SENTENCES = 15
_MOST_NAMES = 60


class MeetingName(NamedTuple):
    """A name found: its place, its ordinals, its kind, the series if it is certain, and how much speaks for it.

    `linked` says that the page names it as held back to back with another.
    """

    start: int
    end: int
    name: str
    numbers: tuple[int, ...]
    kind: MeetingKind
    series: Series | None
    score: float
    linked: Span | None


def ordinals(match: re.Match[str]) -> tuple[int, ...]:
    """The numbers of one or two ordinals, rising."""
    values = [value for part in (match["first"], match["second"]) if part and (value := _value(part))]
    return tuple(values) if values == sorted(set(values)) else tuple(values[:1])


def _numbers(ordinal: str | None) -> tuple[int, ...]:
    return (_value(ordinal),) if ordinal else ()


def _value(ordinal: str) -> int:
    digits = re.sub(r"\D", "", ordinal)
    if digits:
        return int(digits)
    return _ORDINALS.get(ordinal.lower()) or _roman(ordinal[:-2])


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


# --- names on the page ---


def find_names(text: str, title: Sentence | None, body: list[Sentence], series: SeriesNames) -> list[MeetingName]:
    """The names of meetings in the title and the first sentences, in the order of the page."""
    found: list[MeetingName] = []
    for number, sentence in enumerate(with_title(title, body[:_FIRST_SENTENCES])):
        is_title = sentence is title
        if not sentence.has(Signal.KIND):
            continue
        held, other = sentence.has(Signal.HELD), sentence.has(Signal.OTHER_TIME)
        names = list(_in_sentence(text, sentence))
        if number < _PLAIN_SENTENCES and (held or is_title):
            names = names or list(_plain(text, sentence))
            if link := _BESIDE.search(text, sentence.start, names[0][0].start) if names else None:
                names += _plain(text, sentence._replace(end=link.start()))
        if not names and number < _PLAIN_SENTENCES:
            names = list(_bodies(text, sentence, series))
        for span, numbers, kind in names:
            span, name = _with_its_body(text, sentence, span)
            kind = MeetingKind.SESSION if len(numbers) > 1 else kind
            before = text[max(sentence.start, span.start - 70) : span.start]
            known = series.match(name)
            link = _BACK_TO_BACK.search(before)
            long_enough = len(name.split()) > 2
            score = 4.0 * bool(numbers) + 2.5 * bool(known) + 2.0 * (is_title or held) + 1.0 * long_enough
            score -= 0.5 * min(number, 12) + 6.0 * bool(_OTHER.search(before)) + 4.0 * (other and not is_title)
            score -= 3.0 * bool(link)
            start = span.start - len(before)
            linked = Span(start + link.start(), start + link.end()) if link else None
            found.append(MeetingName(span.start, span.end, name, numbers, kind, known, score, linked))
        if len(found) >= _MOST_NAMES:
            break
    return found[:_MOST_NAMES] or list(_by_its_kind(text, title, body))


def _by_its_kind(text: str, title: Sentence | None, body: list[Sentence]) -> Iterator[MeetingName]:
    """A meeting that the page never names, by the word for what it was: "the training was conducted in Riga"."""
    if title is not None and not found_at(_KIND, text, title, Signal.KIND):
        return
    for sentence in body[:_PLAIN_SENTENCES]:
        if held := _IT_WAS_HELD.search(text, sentence.start, sentence.end):
            kind = _KINDS[held["kind"].lower()]
            yield MeetingName(held.start("kind"), held.end("kind"), held["kind"], (), kind, None, 1.0, None)
            return


def _in_sentence(text: str, sentence: Sentence) -> Iterable[tuple[Span, tuple[int, ...], MeetingKind]]:
    end = sentence.start
    for match in found_at(_NUMBERED, text, sentence, Signal.ORDINAL | Signal.FIGURES):
        if match.start() < end or _IT_WAS.search(text, max(sentence.start, match.start() - 24), match.start()):
            continue
        after = match.end()
        if series := _IN_A_SERIES.match(text, after, sentence.end):
            after = series.end() - 1
        run = _AFTER_ORDINAL.match(text, after, sentence.end)
        if run is None:
            continue
        stop = _cut(text, after, run.end())
        kind = _KIND.search(text, after, stop)
        if kind is None and (body := _is_body(text[after:stop])):
            kind = body
        if kind is not None and kind.start() - after < 160:
            yield Span(match.start(), stop), ordinals(match), _kind_of(_KIND_WORDS.get(kind[0]) or kind[1])
            end = stop
    for kind in found_at(_KIND, text, sentence, Signal.KIND):
        if kind.start() < end or not kind[0][0].isupper():
            continue
        lead = _BEFORE.search(text, max(end, kind.start() - 160), kind.start())
        start = lead.start() if lead else kind.start()
        first = _LEAD.match(text[start : kind.start()])
        start += first.end() if first else 0
        run = _AFTER.match(text, kind.end(), sentence.end)
        stop = _cut(text, kind.end(), run.end() if run else kind.end())
        if len(text[start:stop].split()) > 1:
            yield Span(start, stop), (), _KINDS[_KIND_WORDS[kind[0]]]
            end = stop


def _kind_of(word: str) -> MeetingKind:
    """The kind of meeting that a word means; a body by itself holds sessions."""
    body = (
        MeetingKind.SESSION if word in ("Committee", "Sub-Committee", "Council", "Commission") else MeetingKind.MEETING
    )
    return _KINDS.get(word.lower(), body)


def _plain(text: str, sentence: Sentence) -> Iterable[tuple[Span, tuple[int, ...], MeetingKind]]:
    """A name in small letters: "a regional workshop on risk management"."""
    if not found_at(_KIND, text, sentence, Signal.KIND):
        return
    said = text[sentence.start : sentence.end]
    counted = ("was the ", "is the ")  # "it was the first training" counts, and names none
    match = next((one for one in _PLAIN.finditer(said) if not said.endswith(counted, 0, one.start(1))), None)
    if match is not None and " " in match[1]:
        start, end = sentence.start + match.start(1), sentence.start + match.end(1)
        yield Span(start, _cut(text, start, end)), (), _KINDS[match["kind"].lower()]


def _bodies(text: str, sentence: Sentence, series: SeriesNames) -> Iterable[tuple[Span, tuple[int, ...], MeetingKind]]:
    """A body that met, named without a word for its meeting: "the Enforcement Committee (EC) concluded".

    A body that no series has counts where the page says when or where it met, or how often.
    """
    for match in _BODY.finditer(text, sentence.start, sentence.end):
        name = Span(match.start(1), match.end(1))
        met_as = _MET_AS.search(text, max(sentence.start, match.start() - 24), match.start(1))
        if (met_as or _MET.match(text, match.end(), sentence.end)) and series.match(match[1]):
            nth = _NTH_TIME.search(text, match.end(), sentence.end)
            yield name, _numbers(nth["first"] if nth else None), MeetingKind.SESSION
            return
        if met := _MET_THERE.match(text, match.end(), sentence.end):
            yield name, _numbers(met["first"]), MeetingKind.MEETING
            return


def _with_its_body(text: str, sentence: Sentence, span: Span) -> tuple[Span, str]:
    """The name; one that says no more than "41st Session" together with the body that held it."""
    name = text[span.start : span.end]
    if len(name.split()) < 3:
        before = text[max(sentence.start, span.start - 240) : span.start]
        if acronym := _ACRONYMS.search(before):
            return Span(span.start - len(before) + acronym.start(1), span.end), (
                f"{name} of the {acronym[1]} ({acronym[1]})"
            )
        bodies = list(_BODY.finditer(before))
        if not bodies and before.endswith((" its ", " their ")):
            after = _BODY.search(text, span.end, min(sentence.end, span.end + 160))
            return span, f"{name} of the {after[1]}" if after else name
        if bodies and before.endswith((" its ", " their ", "'s ")):
            start = span.start - len(before) + bodies[0].start(1)
            return Span(start, span.end), f"{name} of the {bodies[0][1]}"
    return span, name


def _is_body(words: str) -> re.Match[str] | None:
    """An ordinal may count a body by itself: "the 55th Harmonized System Committee"."""
    return re.match(
        r" (?:of (?:the )?)?(?:[A-Z][\w-]* ){0,8}(Committee|Council|Commission|Sub-Committee|Working Group|"
        r"Group|Conference)\b",
        words,
    )


def _cut(text: str, start: int, stop: int) -> int:
    """The end of a name: before its place, date or host, and without small words at its end."""
    words = text[start:stop]
    if cut := _CUT.search(words):
        words = words[: cut.start()]
    if place := _PLACE_TAIL.search(words):
        words = words[: place.start()]
    return start + len(_without_tail(words))


def _without_tail(words: str) -> str:
    """The words without small ones, commas and full stops at their end."""
    while True:
        words = words.rstrip(" ,.")
        head, _, last = words.rpartition(" ")
        if not head or last not in _TAIL:
            return words
        words = head
