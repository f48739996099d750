"""The words of outcomes, and the kind of outcome that each tells of.

A verb has its kind by itself, or by what is done: who gave "a presentation" presented, who gave "support" supported.
Verbs stand in the past, as they do in releases; infinitives and whole phrases stand in tables of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from ...model.words import OutcomeKind
from ..text import expression, listed

__all__ = ["HAPPENED", "IN_TITLES", "LIGHT", "SAID", "TO_DO", "WORDS", "kind_of", "on_the_agenda"]


_BEEN = ("was", "were", "was also", "were also")


def _words(entries: str) -> Iterator[str]:
    """What is listed, where "be" is "was" and "were", also with "also", and "recognized" is "recognised" too."""
    for word in listed(entries):
        rest = word.removeprefix("be ")
        for form in [word] if rest == word else [f"{be} {rest}" for be in _BEEN]:
            yield from {form, form.replace("iz", "is").replace("yz", "ys")}


def _table(kinds: Mapping[OutcomeKind, str]) -> dict[str, OutcomeKind]:
    return {word: kind for kind, entries in kinds.items() for word in _words(entries)}


_VERBS = _table(
    {
        OutcomeKind.ADOPTED: "adopted",
        OutcomeKind.APPROVED: "approved, ratified, validated",
        OutcomeKind.AGREED: """agreed, accepted, concurred, be of one mind, be unanimous, shared the view, concluded
            that""",
        OutcomeKind.DECIDED: "decided, resolved, settled, laid down",
        OutcomeKind.ENDORSED: "endorsed",
        OutcomeKind.ELECTED: "elected, re-elected, appointed as chair, nominated",
        OutcomeKind.ESTABLISHED: "established, set up, created",
        OutcomeKind.SIGNED: "signed, concluded a memorandum",
        OutcomeKind.LAUNCHED: """launched, announced the launching of, announced the launch of, inaugurated, set in
            motion, started work on, began work on""",
        OutcomeKind.PLEDGED: "pledged, assured, committed, undertook to, promised, vowed",
        OutcomeKind.REQUESTED: "requested, asked, invited, mandated, instructed, tasked",
        OutcomeKind.RECOMMENDED: "recommended",
        OutcomeKind.URGED: "urged, called on, called upon, called for, encouraged, appealed, exhorted",
        OutcomeKind.SUPPORTED: """supported, give their support, reaffirmed the, affirmed the, confirmed its full
            support""",
        OutcomeKind.CONDEMNED: "condemned, deplored, denounced",
        OutcomeKind.WELCOMED: """welcomed, commended, praised, applauded, hailed, saluted, complimented, spoke highly
            of, spoke well of, paid tribute to, be thankful for, be grateful for, be glad of, be pleased with, be
            pleased that, be glad that, be glad to see, be pleased to see""",
        OutcomeKind.EXPRESSED: """expressed, stressed, emphasized, underlined, underscored, highlighted, voiced, stated,
            affirmed, declared, confirmed, pointed out, reiterated, reaffirmed, said, recalled, remarked, mentioned,
            added""",
        OutcomeKind.NOTED: """noted, took note, took also note, took notes, taken note, observed, took stock, be
            presented with, learned that, learnt that, recognized, acknowledged, heard from, heard that, heard a report,
            heard reports, listened to a report, listened to reports, heard how, be shown that, be introduced to,
            introduced them to""",
        OutcomeKind.DISCUSSED: """discussed, discussions focused, discussions focussed, discussions centred, discussions
            centered, discussions covered, examined, considered, debated, reviewed, addressed, explored, deliberated,
            focused on, focussed on, dealt with, covered, analyzed, evaluated, looked at, tackled, delved into, worked
            on, studied, looked into, focused its, focused their, discussions took place, assessed, touched on, touched
            upon, brainstormed, talked over, talked about, looked back on, looked over, looked again at, took up, taken
            up, turned to, turned on, turned its attention to, turned their attention to, concentrated on, treated,
            scrutinized, weighed, pondered, reflected on, investigated, searched for, looked for, sought ways, sought
            means, dwelt on, dwelt upon, dwelled on""",
        OutcomeKind.EXCHANGED: """exchanged, practised, practiced, compared, shared and discussed, pooled, swapped, told
            each other, told one another, told of, told how, told about, learned from each other, learnt from each
            other, learned from one another, learnt from one another""",
        OutcomeKind.UPDATED: """updated, reported, be updated on, be briefed, be informed, told delegates, told
            participants, told members, told the meeting, told the committee""",
        OutcomeKind.PRESENTED: """presented, shared, announced, introduced, demonstrated the, demonstrated its,
            demonstrated their, be shown, learned about, be trained on, be trained in, received training, learnt about,
            learned how, learnt how, be explained, tabled, showcased, outlined, explained, described, unveiled,
            illustrated, set out the, set out its, set out their, displayed, be told, taken through, guided through,
            came to know, came to understand, got to know, familiarized, heard about, be familiarized with""",
        OutcomeKind.PROPOSED: "proposed, put forward, gave input",
    }
)

TO_DO = _table(
    {
        OutcomeKind.ADOPTED: "adopt",
        OutcomeKind.APPROVED: "approve",
        OutcomeKind.ENDORSED: "endorse",
        OutcomeKind.DISCUSSED: """discuss, review, examine, debate, explore, consider, assess, talk about, talk over,
            speak about, speak of, look at, look into, look back on, go through, go over, take stock of, analyze,
            evaluate, deliberate, address, take up""",
        OutcomeKind.EXCHANGED: "exchange, compare, pool, share",
        OutcomeKind.LAUNCHED: "launch",
        OutcomeKind.UPDATED: "provide updates, provide an update, give an update",
        OutcomeKind.PRESENTED: "learn about, learn how, hear about, present, showcase, introduce",
    }
)
"""What people came for, or were brought to: an outcome after "to" and a word that says so."""

IN_TITLES = _table(
    {
        OutcomeKind.ADOPTED: "adopt, adopts, adopted",
        OutcomeKind.APPROVED: "approve, approves, approved",
        OutcomeKind.AGREED: "agree, agrees, agreed",
        OutcomeKind.ENDORSED: "endorse, endorses, endorsed",
        OutcomeKind.ELECTED: "elects, elected, re-elected",
        OutcomeKind.ESTABLISHED: "establishes, sets up",
        OutcomeKind.SIGNED: "signs, signed",
        OutcomeKind.PLEDGED: "pledges, commits to",
        OutcomeKind.URGED: "urges, calls for, calls on",
        OutcomeKind.DISCUSSED: """discuss, discusses, discussed, debate, debates, debated, talk about, talks about,
            examine, examines, explore, explores, take stock of, takes stock of, look at, looks at, consider, considers,
            on the table""",
        OutcomeKind.EXCHANGED: """exchanged, exchange experiences, exchange information, exchange views, shared, share
            best, share good, share experience, share experiences""",
    }
)
"""What a title says, in the present or without "were": "Working Group agrees on a plan", "Practices shared"."""

SAID = _table(
    {
        OutcomeKind.ADOPTED: "adopting, by adopting",
        OutcomeKind.APPROVED: "by approving",
        OutcomeKind.ENDORSED: "by endorsing",
        OutcomeKind.ESTABLISHED: "be accredited, be pre-accredited, have been accredited",
        OutcomeKind.URGED: """be encouraged to, be urged to, by urging, by calling on, by calling for, by asking, by
            inviting, by encouraging""",
        OutcomeKind.DISCUSSED: """be dedicated to, be devoted to, issues were the, issues addressed, issues discussed,
            topics addressed, topics were the, themes were the, point of discussion, points of discussion, be kept for,
            be reserved for, be set aside for, discussions on, discussions about, discussion on, discussion of,
            deliberations on, under review, under discussion, on the agenda, on the table, be the subject of, be given
            over to, panel discussion, panel discussions, attention was, attention went, attention paid, emphasis was,
            agenda, topics, topic, themes, subjects""",
        OutcomeKind.EXCHANGED: """exchange of information, exchange of views, exchange of experiences, allowed the
            exchange of, enabled the exchange of, forum for sharing, platform for sharing, place for sharing, forum to
            share, platform to share, forum for knowledge and, platform for knowledge and""",
        OutcomeKind.PRESENTED: """be the presentation of, be the introduction of, keynote, presentation on, presentation
            by, presentations on, presentations by, presentations from""",
        OutcomeKind.LAUNCHED: "was the launch of",
        OutcomeKind.SIGNED: "was the signing of",
        OutcomeKind.NOTED: """it was noted, it was recognized, it was acknowledged, it was observed, be found to be, be
            certified, it was seen, it was found that, it became clear, became clear, be made clear, be recognized, be
            acknowledged, informed""",
        OutcomeKind.SCHEDULED: """will be held, will be conducted, will be organized, will be delivered, will be
            followed by, will follow, will organize, planned in, planned for, will take place, will be hosted, will next
            meet, will meet, will host, is planned, are planned, is scheduled, is due to, are due to, is to be held, is
            to take place, will gather""",
    }
)
"""Phrases that tell of an outcome by themselves, in their place."""

# Verbs that say little, and what with each of them says which outcome it was.
_LIGHT: list[tuple[str, dict[OutcomeKind, str]]] = [
    (
        """made, gave, given, delivered, provided, offered, heard, received, had, listened to, included, featured,
        shared, followed by, enriched by, began with, started with, opened with, attended, saw, contained, comprised,
        there were, there was, came, followed, ensued, followed up with""",
        {
            OutcomeKind.PRESENTED: """presentation, presentations, overview, overviews, lecture, lectures, talk, talks,
                demonstration, demonstrations, explanation, explanations, case studies, introduction, information,
                keynote, keynote address, keynote speech""",
            OutcomeKind.UPDATED: """update, updates, briefing, briefings, report, reports, account, accounts,
                information on recent, information on the latest""",
        },
    ),
    (
        """held, had, conducted, engaged in, led, participated in, took part in, joined, initiated, continued, included,
        followed by, featured, saw, comprised, consisted of, contained, brought, opened, guided, prompted, sparked,
        stimulated, generated, moderated, facilitated, there was, there were, took place, followed, ensued, came""",
        {
            OutcomeKind.DISCUSSED: """discussion, discussions, dialogue, dialogues, debate, debates, round table, round
                tables, roundtable, roundtables, deliberations, consultations, conversation, conversations""",
            OutcomeKind.EXCHANGED: "exchange, exchanges, exercises",
            OutcomeKind.ELECTED: "election, elections, re-election",
        },
    ),
    (
        "gave, given, received, granted, expressed, lent, had, won, got, obtained, found, met with",
        {
            OutcomeKind.ENDORSED: "endorsement",
            OutcomeKind.APPROVED: "approval",
            OutcomeKind.AGREED: "agreement, consent",
            OutcomeKind.SUPPORTED: "full support, strong support, unanimous support, broad support, backing",
        },
    ),
    (
        "completed, passed, came through, come through, got through, gone through",
        {OutcomeKind.NOTED: "step, steps, phase, stage, accreditation, pre-accreditation, assessment"},
    ),
    ("featured", {OutcomeKind.PRESENTED: "sessions, modules"}),
    ("given, received", {OutcomeKind.PRESENTED: "training"}),
    ("put, affixed", {OutcomeKind.SIGNED: "names, name, signature, signatures"}),
    ("deposited, handed, handed over", {OutcomeKind.SIGNED: "instrument, instruments, accession, papers"}),
    (
        """ended with, ended in, closed with, concluded with, finished with, resulted in, led to, culminated in,
        culminated with, be marked by, saw, included, witnessed, brought, celebrated""",
        {
            OutcomeKind.ADOPTED: "adoption",
            OutcomeKind.APPROVED: "approval",
            OutcomeKind.ENDORSED: "endorsement",
            OutcomeKind.ESTABLISHED: "establishment, creation",
            OutcomeKind.SIGNED: "signing, signature",
            OutcomeKind.LAUNCHED: "launch, launching, inauguration",
            OutcomeKind.AGREED: "agreement, consensus",
        },
    ),
    ("presented", {OutcomeKind.UPDATED: "update, updates"}),
    (
        "acknowledged, recognized",
        {OutcomeKind.WELCOMED: "effort, efforts, contribution, contributions, achievement, achievements, hard work"},
    ),
    ("devoted, spent, reserved", {OutcomeKind.DISCUSSED: "discussion, discussions, time, attention"}),
    ("gave, given, paid, turned", {OutcomeKind.DISCUSSED: "time, attention"}),
    (
        """made, took, taken, reached, came to, drew up, drawn up, developed, prepared, formulated, came up with,
        submitted, put forward, provided, gave, produced, elaborated""",
        {
            OutcomeKind.DECIDED: "decision, decisions",
            OutcomeKind.AGREED: """agreement, consensus, action plan, action plans, roadmap, road map, work plan,
                workplan""",
            OutcomeKind.RECOMMENDED: "recommendation, recommendations",
            OutcomeKind.PROPOSED: "proposal, proposals",
        },
    ),
    ("offered", {OutcomeKind.PLEDGED: "support, assistance, help"}),
    (
        "expressed, reiterated, reaffirmed, reconfirmed, voiced, gave, renewed, repeated, confirmed",
        {
            OutcomeKind.PLEDGED: "commitment, commitments, willingness, readiness, pledge, word, assurance, assurances",
            OutcomeKind.SUPPORTED: "support",
        },
    ),
    (
        "shared, exchanged",
        {
            OutcomeKind.EXCHANGED: """experience, experiences, views, knowledge, insights, practice, practices, lessons,
                ideas, expertise, thoughts""",
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
    rf"(?: (?!(?:of|on|to|for|in|with|that|by|at|from|as|financial|donor|technical|logistical|generous)\b)[\w'/-]+,?"
    rf"(?: of)?){{0,5}}? ({_NOUN})"
)
_SUBJECT = re.compile(
    rf"({_NOUN})(?: [^.;,]{{1,60}})?(?:,? and [\w ]{{1,20}})? (?:was|were|has been|have been)(?: \w+)?$"
)
_HAPPENS = re.compile(rf"({_NOUN})(?: [^.;,]{{1,60}})?$")
_BE = frozenset(("was", "were", "been"))  # one is the last word of such a subject, or the last but one
_ON_THE_AGENDA = re.compile(r"\b(?:topics?|themes?|agenda|issues|subjects|items)\b[^.;,]{0,80}$", re.IGNORECASE)
_HELD = frozenset(("included", "comprised", "covered"))
# "Chose Ms. Doe of Malta as its Chair", "was appointed Vice-Chair".
_PUT_IN_OFFICE = frozenset(("chose", "chosen", "appointed", "named"))
_OFFICE = re.compile(r"[^;]{0,80}\b(?:[Vv]ice-|[Cc]o-)?[Cc]hair(?:person|man|woman)?s?\b")
_BEFORE = 100

HAPPENED = frozenset(("there was", "there were", "took place", "followed", "ensued", "came"))
"""Light verbs that say that something was done, and leave open by whom."""

LIGHT = frozenset(_NOUNS)
"""Verbs whose kind may depend on what was done."""

WORDS = {*_VERBS, *TO_DO, *SAID, *_NOUNS, *_HELD, *_PUT_IN_OFFICE}
"""Each verb and phrase, in small letters."""


def on_the_agenda(verb: str, before: str) -> bool:
    """Whether a verb says what the meeting had to speak of: "the topics for discussion included"."""
    return verb in _HELD and _ON_THE_AGENDA.search(before) is not None


def kind_of(text: str, match: re.Match[str], start: int, end: int) -> OutcomeKind | None:
    """The kind of outcome of which a word of `WORDS` tells, in a sentence from `start` to `end`; None for none.

    >>> page = "Delegates gave several useful presentations on it."
    >>> kind_of(page, re.compile("gave").search(page), 0, len(page))
    <OutcomeKind.PRESENTED: 'presented'>
    """
    word = match[0].lower()
    before = text[max(start, match.start() - _BEFORE) : match.start()]
    if nouns := _NOUNS.get(word):
        done = _OBJECT.match(text[match.end() : end].lower())
        if done and (kind := nouns.get(done[1])):
            return kind
        done = _subject(before.rstrip().lower(), word)
        if done and (kind := nouns.get(done[1])):
            return kind
    if on_the_agenda(word, before):
        return OutcomeKind.DISCUSSED
    if word in _PUT_IN_OFFICE:
        return OutcomeKind.ELECTED if _OFFICE.match(text, match.end(), end) else None
    return _VERBS.get(word) or TO_DO.get(word) or SAID.get(word)


def _subject(before: str, word: str = "") -> re.Match[str] | None:
    """The noun of which a passive tells, or a verb without an object, by the words before it."""
    if word in HAPPENED:
        return _HAPPENS.search(before)
    return None if _BE.isdisjoint(before.rsplit(" ", 2)[-2:]) else _SUBJECT.search(before)
