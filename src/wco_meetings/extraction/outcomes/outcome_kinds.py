"""Of which kind of outcome a word tells, by what stands with it in its sentence."""

import re

from ...model.words import Force, OutcomeKind
from ..expressions import expression
from ..sentences.signals import Sentence
from ..words.kinds import KIND_OR_EVENT
from ..words.verbs import BY_DOING, COVERED, HAPPENED, KINDS_BY_NOUN, PUT_IN_OFFICE, SAID, TO_DO, VERBS, WAS_THE

__all__ = ["is_a_highlight", "on_the_agenda", "outcome_kind"]

_NOUN = expression({noun for nouns in KINDS_BY_NOUN.values() for noun in nouns})
# Up to the noun, in small letters: "a number of useful", not "remarks on the", nor "its work and adopted a".
_OBJECT = re.compile(
    rf":?(?: (?!and {expression(VERBS)})"
    r"(?!(?:of|on|to|for|in|into|with|that|by|at|from|as|after|before|during|about(?= the\b)|no|not|any|without|"
    r"little|never|lack|"
    r"financial|donor|technical|logistical|generous)\b)[\w'/-]+,?"
    rf"(?: of)?){{0,5}}? ({_NOUN})(?! (?:platform|paper|forum|group|board|members?)\b)"
)
_SUBJECT = re.compile(
    rf"({_NOUN})(?: [^.;,]{{1,60}})?(?:,? and [\w ]{{1,20}})? (?:was|were|has been|have been)(?: \w+)?$"
)
# What a meeting followed came before it.
_CAME_LATER = re.compile(rf"\b(?:{KIND_OR_EVENT}|[Mm]ission|[Vv]isit) $")
# So near before a verb "was" stands, with one word between at most.
_PASSIVE_REACH = 30
_HAPPENS = re.compile(rf"({_NOUN})(?: [^.;,]{{1,60}})?$")
_ON_THE_AGENDA = re.compile(r"\b(?:topics?|themes?|agenda|issues|subjects|items)\b[^.;,]{0,80}$", re.IGNORECASE)
# "The high point of the meeting was the launch of the study", "of the 26th RCCDG".
_HIGHLIGHT = re.compile(
    r"\b(?:high(?:light|[ -]point)|milestone|achievement|outcome|result)s?"
    rf"(?: of (?:the|this|its|their) (?!previous|earlier|last|next)(?:[\w-]+ ){{0,4}}?"
    rf"(?:{KIND_OR_EVENT}|group|committee|council|commission|\d{{1,3}}[a-z]{{2}} (?-i:[A-Z]{{4,8}})))?"
    r"(?: worth [a-z]+)? ?$",
    re.IGNORECASE,
)
# "Chose Ms. Doe of Malta as its Chair", and not "confirmed that the Chair" or "chose a logo, as the Chair had asked".
_OFFICE = re.compile(
    r"(?! (?:after|that)\b)(?:(?!, (?:as|the [Cc]hair|when|which|while|who)\b)[^;]){0,80}"
    r"\b(?<!-)(?<!(?<!one) of the )(?<! of its )(?<! by the )"
    r"(?:[Vv]ice-|[Cc]o-)?[Cc]hair(?:person|man|woman)?s?\b(?!'s)"
)
# "In his keynote address, Mr. Doe of Malta stressed": a talk that was given.
_KEYNOTE = re.compile(
    r"\b(?:[Dd]uring|[Ii]n|[Gg]iving|[Ww]ith) (?:an?|her|his|its|the|their) (?:[\w-]+ ){0,2}"
    r"[Kk]eynote (?:address|lecture|presentation|remarks|speech)\b|, (?:an?|the) keynote speaker,"
)
_IT_WAS = ("It was ", "it was ", "It was also ", "it was also ")
_REACH = 100
_FAR = 240


def on_the_agenda(word: str, before: str) -> bool:
    """Whether a verb says what the meeting had to speak of: "the topics for discussion included"."""
    return word in COVERED and _ON_THE_AGENDA.search(before) is not None


def is_a_highlight(word: str, before: str) -> bool:
    """Whether a verb says what came of a meeting: "the outcomes included", "a highlight was the"."""
    return (word in WAS_THE or word in COVERED) and _HIGHLIGHT.search(before) is not None


def outcome_kind(text: str, sentence: Sentence, verb: re.Match[str]) -> OutcomeKind | None:
    """The kind of outcome of which a word of `WORDS` tells in its sentence; None for none."""
    word, end = verb[0].lower(), sentence.end
    before = sentence.before(text, verb.start(), _REACH)
    if word in WAS_THE and not is_a_highlight(word, before):
        return None
    if nouns := KINDS_BY_NOUN.get(word):
        # "Malta followed the discussions": what others did; "this visit followed discussions in Riga": what was before.
        listens = word == "followed" and (text.startswith(" the ", verb.end()) or _CAME_LATER.search(before))
        done = None if listens else _OBJECT.match(text[verb.end() : end].lower())
        # "Reached agreement to meet": the noun may be the longer one's beginning.
        if done and (kind := nouns.get(done[1]) or nouns.get(done[1].partition(" ")[0])):
            # "The agenda included the election of the Chair": only that it was to be held.
            to_do = kind.force is Force.DECISION and on_the_agenda(word, before)
            return OutcomeKind.DISCUSSED if to_do else kind
        done = _subject(before.rstrip().lower(), word)
        # Not "the 3rd Amber Dialogue was held".
        is_name = done and done.start(1) and before[done.start(1)].isupper()
        if done and not is_name and (kind := nouns.get(done[1])):
            return kind
    if on_the_agenda(word, before):
        return OutcomeKind.DISCUSSED
    if word in PUT_IN_OFFICE and _OFFICE.match(text, verb.end(), end):
        return OutcomeKind.ELECTED
    if word == "announced" and before.endswith(_IT_WAS) and not text.startswith(" that the next ", verb.end()):
        return OutcomeKind.NOTED
    kind = VERBS.get(word) or TO_DO.get(word) or BY_DOING.get(word) or SAID.get(word)
    is_keynote = kind is OutcomeKind.EXPRESSED and _KEYNOTE.search(sentence.before(text, verb.start(), _FAR))
    return OutcomeKind.PRESENTED if is_keynote else kind


def _subject(before: str, word: str) -> re.Match[str] | None:
    """The noun of which a passive tells, or a verb without an object, by the words before it."""
    if word in HAPPENED:
        return _HAPPENS.search(before)
    near = before[-_PASSIVE_REACH:]
    return _SUBJECT.search(before) if "was" in near or "were" in near or "been" in near else None
