"""The words of outcomes, and the kind of outcome that each tells of.

A verb has its kind by itself, or by what is done: who gave "a presentation" presented, who gave "support" supported.
Verbs stand in the past, as they do in releases; infinitives and whole phrases stand in tables of their own.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from ...model.words import OutcomeKind
from ..expressions import expression, phrases_of
from .kinds import ANY_KIND

__all__ = ["HAPPENED", "LIGHT", "SAID", "TO_DO", "WORDS", "is_a_highlight", "on_the_agenda", "outcome_kind"]


_BEEN = ("was", "were", "was also", "were also")


def _words(entries: str) -> Iterator[str]:
    """What is listed, where "be" is "was" and "were", also with "also", and "recognized" is "recognised" too."""
    for word in phrases_of(entries):
        rest = word.removeprefix("be ")
        for form in [word] if rest == word else [f"{be} {rest}" for be in _BEEN]:
            yield from {form, form.replace("iz", "is").replace("yz", "ys")}


def _table(kinds: Mapping[OutcomeKind, str]) -> dict[str, OutcomeKind]:
    return {word: kind for kind, entries in kinds.items() for word in _words(entries)}


_VERBS = _table(
    {
        OutcomeKind.ADOPTED: "adopted",
        OutcomeKind.APPROVED: "approved, validated",
        OutcomeKind.AGREED: "agreed, accepted, concurred",
        OutcomeKind.DECIDED: "decided, resolved",
        OutcomeKind.ENDORSED: "endorsed, agreed to endorse, agreed on endorsing",
        OutcomeKind.ELECTED: "elected, re-elected, nominated",
        OutcomeKind.ESTABLISHED: "established, set up, created",
        OutcomeKind.SIGNED: "signed",
        OutcomeKind.LAUNCHED: "launched, announced the launch of, announced the launching of, inaugurated",
        OutcomeKind.PLEDGED: """pledged, committed to, committed themselves, undertook to, promised, announced
that it will, announced that it would, announced that they will, announced that they would, announced its intention""",
        OutcomeKind.REQUESTED: "requested, asked, mandated, instructed, tasked",
        OutcomeKind.RECOMMENDED: "recommended",
        OutcomeKind.URGED: "urged, called on, called upon, called for, encouraged, appealed",
        OutcomeKind.SUPPORTED: "supported",
        OutcomeKind.CONDEMNED: "condemned, deplored",
        OutcomeKind.WELCOMED: "welcomed, commended, praised, applauded, hailed, saluted, appreciated, lauded",
        OutcomeKind.EXPRESSED: """expressed, stressed, emphasized, underlined, underscored, highlighted, voiced, stated,
affirmed, declared, confirmed, pointed out, reiterated, reaffirmed, said, recalled, remarked, mentioned, added""",
        OutcomeKind.NOTED: """noted, took note, taken note, took also note, took due note, observed, took stock, learned
that, learnt that, concluded that, recognized, acknowledged, heard that, heard reports, be introduced to""",
        OutcomeKind.DISCUSSED: """discussed, discussions focused, examined, considered, debated, reviewed, addressed,
explored, deliberated, focused on, focussed on, dealt with, covered, analyzed, evaluated, looked at, tackled, worked on,
studied, looked into, focused its, focused their, assessed, touched on, touched upon, talked about, took up, taken up,
turned to, concentrated on, reflected on, dwelt on, delved into, mapped out, revolved around, centred on, centered on,
centred around, centered around""",
        OutcomeKind.EXCHANGED: "exchanged, practised, practiced, compared, pooled",
        OutcomeKind.UPDATED: """updated, briefed, be updated on, be updated by, be briefed, be briefed by, be informed,
be informed by, informed the, informed delegates, informed participants, informed members, informed them, reported on,
reported briefly on, reported at length on, reported how""",
        OutcomeKind.PRESENTED: """presented, shared, announced, introduced, demonstrated the, demonstrated its,
demonstrated their, be shown, be trained on, be trained in, learned about, learned how, learnt about, learnt how, be
explained, tabled, showcased, outlined, explained, described, unveiled, set out the, set out its, set out how, be told
about""",
        OutcomeKind.PROPOSED: "proposed, put forward, suggested",
    }
)

TO_DO = _table(
    {
        OutcomeKind.ADOPTED: "adopt",
        OutcomeKind.APPROVED: "approve",
        OutcomeKind.ENDORSED: "endorse",
        OutcomeKind.DISCUSSED: """discuss, review, examine, debate, explore, consider, assess, take stock of, analyze,
evaluate, deliberate, address""",
        OutcomeKind.EXCHANGED: "exchange, pool, share",
        OutcomeKind.LAUNCHED: "launch",
        OutcomeKind.SIGNED: "sign",
        OutcomeKind.PRESENTED: "learn about, learn how, present, showcase, introduce",
    }
)
"""What people came for, or were brought to: an outcome after "to" and a word that says so."""

SAID = _table(
    {
        OutcomeKind.URGED: "be encouraged to, be urged to",
        OutcomeKind.DISCUSSED: """be dedicated to, be devoted to, issues were the, issues discussed, issues addressed,
topics addressed, topics discussed, topics covered, subjects discussed, matters discussed, items discussed, topics were
the, themes were the, points of discussion, discussions on, discussion on, discussion of, deliberations on, platform for
discussion, platform for discussions, forum for discussion, forum for discussions, on the agenda, panel discussion,
panel discussions""",
        OutcomeKind.EXCHANGED: """exchange of information, exchange of views, exchange of experience, exchange of
experiences, exchange of best practices, exchange of good practices, exchange of ideas, platform for sharing, platform
for the exchange, platform for exchanging, platform to share, platform to exchange, forum to share, forum to exchange,
forum for sharing, forum for exchanging, forum for the exchange""",
        OutcomeKind.PRESENTED: "presentation on, presentation by, presentations on, presentations by",
        OutcomeKind.SCHEDULED: """will be held, will take place, will be hosted, will be conducted, will be organized,
will be convened, will be followed by, will meet, will host, will be the host, will hold its, will come together, will
next meet, will next come together, is to be held, are to be held, is to take place, are to take place, is to be
hosted, is to be organized, is to host, is scheduled, are scheduled, is planned, are planned, is
foreseen, are foreseen, is expected in, is due to take place, are due to take place, is due to be held, are due to be
held, is due to follow""",
    }
)
"""Phrases that tell of an outcome by themselves, in their place."""

# Verbs that say little, and what with each of them says which outcome it was.
_LIGHT: list[tuple[str, dict[OutcomeKind, str]]] = [
    (
        """made, gave, given, delivered, provided, offered, heard, received, had, listened to, included, featured,
shared, followed by, began with, started with, opened with, attended, saw, contained, there were, there was, came,
followed""",
        {
            OutcomeKind.PRESENTED: """presentation, presentations, overview, overviews, lecture, lectures, talk, talks,
demonstration, demonstrations, explanation, explanations, case studies, introduction, information, keynote, keynote
address, keynote speech""",
            OutcomeKind.UPDATED: """update, updates, briefing, briefings, report, reports, account, accounts,
information on recent, information on the latest""",
        },
    ),
    (
        """held, had, conducted, engaged in, led, participated in, took part in, joined, initiated, continued, included,
followed by, featured, saw, comprised, consisted of, contained, brought, opened, guided, moderated, facilitated, there
was, there were, took place, followed, came""",
        {
            OutcomeKind.DISCUSSED: """discussion, discussions, dialogue, dialogues, debate, debates, round table, round
tables, roundtable, roundtables, deliberations, consultations""",
            OutcomeKind.EXCHANGED: "exchange, exchanges, exercises",
            OutcomeKind.ELECTED: "election, elections",
        },
    ),
    ("featured", {OutcomeKind.PRESENTED: "sessions, modules"}),
    (
        "was the, were the",
        {
            OutcomeKind.PRESENTED: "keynote, presentation, presentations",
            OutcomeKind.ELECTED: "election, elections",
            OutcomeKind.DISCUSSED: "discussion, discussions",
        },
    ),
    ("deposited, handed, handed over", {OutcomeKind.SIGNED: "instrument, instruments, accession, papers"}),
    (
        """ended with, concluded with, closed with, led to, resulted in, yielded, culminated in, saw, included,
witnessed, brought, celebrated, there was, there were, was the, were the""",
        {
            OutcomeKind.ADOPTED: "adoption",
            OutcomeKind.APPROVED: "approval",
            OutcomeKind.ENDORSED: "endorsement",
            OutcomeKind.ESTABLISHED: "establishment, creation",
            OutcomeKind.SIGNED: "signing",
            OutcomeKind.LAUNCHED: "launch, launching",
            OutcomeKind.AGREED: "consensus, agreement to, agreement that",
            OutcomeKind.DECIDED: "decision to, decision that, decisions to",
            OutcomeKind.RECOMMENDED: "recommendation, recommendations",
            OutcomeKind.DISCUSSED: "examination of",
        },
    ),
    ("presented", {OutcomeKind.UPDATED: "update, updates"}),
    (
        "acknowledged, recognized",
        {OutcomeKind.WELCOMED: "effort, efforts, contribution, contributions, achievement, achievements"},
    ),
    ("devoted, gave, given, paid, turned", {OutcomeKind.DISCUSSED: "discussion, discussions, time, attention"}),
    (
        """made, took, taken, reached, came to, drew up, drawn up, developed, prepared, formulated, came up with,
submitted, put forward, provided, gave, produced""",
        {
            OutcomeKind.DECIDED: "decision, decisions",
            OutcomeKind.AGREED: """agreement, consensus, action plan, action plans, roadmap, road map, work plan,
workplan""",
            OutcomeKind.RECOMMENDED: "recommendation, recommendations",
            OutcomeKind.PROPOSED: "proposal, proposals, suggestion, suggestions",
        },
    ),
    ("offered", {OutcomeKind.PLEDGED: "support, assistance, help"}),
    (
        "finalized, completed",
        {
            OutcomeKind.DECIDED: """draft, drafts, text, texts, guidelines, guidance, framework, instruments, opinions,
amendments, package, classifications, recommendations, strategy, standards, tables, list"""
        },
    ),
    ("launched", {OutcomeKind.DISCUSSED: "discussion, discussions, debate, debates"}),
    ("made, took", {OutcomeKind.PLEDGED: "commitment, commitments, pledge, pledges"}),
    (
        "expressed, reiterated, reaffirmed, reconfirmed, voiced, gave, renewed, confirmed",
        {
            OutcomeKind.PLEDGED: "commitment, commitments, willingness, readiness",
            OutcomeKind.SUPPORTED: "support",
        },
    ),
]


def _nouns(light: Iterable[tuple[str, dict[OutcomeKind, str]]]) -> dict[str, dict[str, OutcomeKind]]:
    """Each light verb to the nouns that may stand with it, and their kinds."""
    found: dict[str, dict[str, OutcomeKind]] = {}
    for verbs, nouns in light:
        for verb in _words(verbs):
            found.setdefault(verb, {}).update(_table(nouns))
    return found


_NOUNS = _nouns(_LIGHT)
_NOUN = expression({noun for nouns in _NOUNS.values() for noun in nouns})
# Up to the noun, in small letters: "a number of useful", not "remarks on the".
_OBJECT = re.compile(
    rf":?(?: (?!(?:of|on|to|for|in|with|that|by|at|from|as|after|before|during|about(?= the\b)|no|not|any|without|"
    r"little|never|lack|"
    r"financial|donor|technical|logistical|generous)\b)[\w'/-]+,?"
    rf"(?: of)?){{0,5}}? ({_NOUN})(?! (?:platform|paper|forum|group|board)\b)"
)
_SUBJECT = re.compile(
    rf"({_NOUN})(?: [^.;,]{{1,60}})?(?:,? and [\w ]{{1,20}})? (?:was|were|has been|have been)(?: \w+)?$"
)
# Before one more word.
_PASSIVE = 30
_HAPPENS = re.compile(rf"({_NOUN})(?: [^.;,]{{1,60}})?$")
_ON_THE_AGENDA = re.compile(r"\b(?:topics?|themes?|agenda|issues|subjects|items)\b[^.;,]{0,80}$", re.IGNORECASE)
# "The high point of the meeting was the launch of the study".
_HIGHLIGHT = re.compile(
    r"\b(?:high(?:light|[ -]point)|milestone|achievement|outcome|result)s?"
    rf"(?: of (?:the|this|its|their) (?!previous|earlier|last|next)(?:[\w-]+ ){{0,4}}?"
    rf"(?:{ANY_KIND}|event|group|committee|council|commission))?"
    r"(?: worth [a-z]+)? ?$",
    re.IGNORECASE,
)
_WAS_THE = frozenset(("was the", "were the"))
_HELD = frozenset(("included", "comprised", "covered"))
# "Chose Ms. Doe of Malta as its Chair", "was appointed Vice-Chair".
_PUT_IN_OFFICE = frozenset(("chose", "chosen", "appointed", "named"))
_OFFICE = re.compile(
    r"[^;]{0,80}\b(?<!-)(?<!(?<!one) of the )(?<! of its )(?<! by the )"
    r"(?:[Vv]ice-|[Cc]o-)?[Cc]hair(?:person|man|woman)?s?\b(?!'s)"
)
_BEFORE = 100

HAPPENED = frozenset(("there was", "there were", "took place", "followed", "came"))
"""Light verbs that say that something was done, and leave open by whom."""

LIGHT = frozenset(_NOUNS)
"""Verbs whose kind may depend on what was done."""

WORDS = {*_VERBS, *TO_DO, *SAID, *_NOUNS, *_HELD, *_PUT_IN_OFFICE}
"""Each verb and phrase, in small letters."""


def on_the_agenda(verb: str, before: str) -> bool:
    """Whether a verb says what the meeting had to speak of: "the topics for discussion included"."""
    return verb in _HELD and _ON_THE_AGENDA.search(before) is not None


def is_a_highlight(verb: str, before: str) -> bool:
    """Whether a verb says what came of a meeting: "the outcomes included", "a highlight was the"."""
    return (verb in _WAS_THE or verb in _HELD) and _HIGHLIGHT.search(before) is not None


def outcome_kind(text: str, match: re.Match[str], start: int, end: int) -> OutcomeKind | None:
    """The kind of outcome of which a word of `WORDS` tells, in a sentence from `start` to `end`; None for none."""
    word = match[0].lower()
    before = text[max(start, match.start() - _BEFORE) : match.start()]
    if word in _WAS_THE and not is_a_highlight(word, before):
        return None
    if nouns := _NOUNS.get(word):
        done = _OBJECT.match(text[match.end() : end].lower())
        # "Reached agreement to meet": the noun may be the longer one's beginning.
        if done and (kind := nouns.get(done[1]) or nouns.get(done[1].partition(" ")[0])):
            return kind
        done = _subject(before.rstrip().lower(), word)
        # Not "the 3rd Amber Dialogue was held".
        is_name = done and done.start(1) and before[done.start(1)].isupper()
        if done and not is_name and (kind := nouns.get(done[1])):
            return kind
    if on_the_agenda(word, before):
        return OutcomeKind.DISCUSSED
    if word in _PUT_IN_OFFICE:
        return OutcomeKind.ELECTED if _OFFICE.match(text, match.end(), end) else None
    return _VERBS.get(word) or TO_DO.get(word) or SAID.get(word)


def _subject(before: str, word: str) -> re.Match[str] | None:
    """The noun of which a passive tells, or a verb without an object, by the words before it."""
    if word in HAPPENED:
        return _HAPPENS.search(before)
    near = before[-_PASSIVE:]
    return _SUBJECT.search(before) if "was" in near or "were" in near or "been" in near else None
