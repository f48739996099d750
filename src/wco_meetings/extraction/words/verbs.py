"""The words of outcomes, and the kind of outcome that each may tell of.

A verb has its kind by itself, or by what is done: who gave "a presentation" presented, who gave "support" supported.
Verbs stand in the past, as they do in releases; infinitives and whole phrases stand in tables of their own.
"""

from collections.abc import Iterable, Iterator, Mapping

from ...model.words import OutcomeKind
from ..expressions import phrases_of

__all__ = [
    "ADVERB",
    "BY_DOING",
    "COVERED",
    "DEEDS",
    "HAPPENED",
    "KINDS_BY_NOUN",
    "PUT_IN_OFFICE",
    "SAID",
    "TO_DO",
    "TO_DRAFT",
    "VERBS",
    "WAS_THE",
    "WORDS",
]


ADVERB = r"(?!(?:barely|hardly|nearly|rarely|reportedly|scarcely|virtually)\b)[a-z]+ly"
"""What may stand before a verb, and says that it was done: "unanimously", not "nearly"."""

_BEEN = ("was", "were", "was also", "were also")


def _words(entries: str) -> Iterator[str]:
    """What is listed, where "be" is "was" and "were", also with "also", and "recognized" is "recognised" too."""
    for word in phrases_of(entries):
        rest = word.removeprefix("be ")
        for form in [word] if rest == word else [f"{be} {rest}" for be in _BEEN]:
            yield from {form, form.replace("iz", "is").replace("yz", "ys")}


def _table(kinds: Mapping[OutcomeKind, str]) -> dict[str, OutcomeKind]:
    return {word: kind for kind, entries in kinds.items() for word in _words(entries)}


def _nouns(light: Iterable[tuple[str, dict[OutcomeKind, str]]]) -> dict[str, dict[str, OutcomeKind]]:
    """Each light verb to the nouns that may stand with it, and their kinds."""
    found: dict[str, dict[str, OutcomeKind]] = {}
    for verbs, nouns in light:
        for verb in _words(verbs):
            found.setdefault(verb, {}).update(_table(nouns))
    return found


VERBS = _table(
    {
        OutcomeKind.ADOPTED: "adopted",
        OutcomeKind.APPROVED: "approved, validated",
        OutcomeKind.AGREED: "agreed, accepted, concurred",
        OutcomeKind.DECIDED: "decided, resolved, voted to",
        OutcomeKind.ENDORSED: "endorsed, agreed to endorse, agreed on endorsing",
        OutcomeKind.ELECTED: "elected, re-elected, nominated",
        OutcomeKind.ESTABLISHED: "established, set up, created",
        OutcomeKind.SIGNED: "signed",
        OutcomeKind.LAUNCHED: "launched, announced the launch of, announced the launching of, inaugurated",
        OutcomeKind.PLEDGED: """pledged, committed to, committed themselves, undertook to, promised, offered to,
volunteered to, announced it will, announced it would, announced that it will, announced that it would,
announced that they will, announced that they would, announced its intention""",
        OutcomeKind.REQUESTED: "requested, asked, invited, mandated, instructed, tasked",
        OutcomeKind.RECOMMENDED: "recommended",
        OutcomeKind.URGED: "urged, called on, called upon, called for, encouraged, appealed, reminded",
        OutcomeKind.SUPPORTED: """supported, backed, favoured, favored, be in favour of, spoke in favour of, came out in
favour of""",
        OutcomeKind.CONDEMNED: "condemned, deplored",
        OutcomeKind.WELCOMED: "welcomed, commended, praised, applauded, hailed, saluted, appreciated, lauded",
        OutcomeKind.EXPRESSED: """expressed, stressed, emphasized, underlined, underscored, highlighted, voiced, stated,
affirmed, declared, confirmed, pointed out, reiterated, reaffirmed, said, recalled, remarked, mentioned, added""",
        OutcomeKind.NOTED: """noted, took note, taken note, took also note, took due note, observed, took stock, learned
that, learnt that, concluded that, recognized, acknowledged, heard that, heard reports, be introduced to""",
        OutcomeKind.DISCUSSED: """discussed, discussions focused, discussions also focused, examined, considered,
debated, reviewed, addressed, explored, deliberated, focused on, focussed on, dealt with, covered, analyzed, evaluated,
looked at, tackled, worked on, worked through, studied, looked into, focused its, focused their, assessed, touched on,
touched upon, talked about, took up, taken up, turned to, concentrated on, reflected on, dwelt on, delved into, mapped
out, revolved around, centred on, centered on, centred around, centered around""",
        OutcomeKind.EXCHANGED: """exchanged, practised, practiced, compared, pooled, swapped, be trained on, be trained
in, learned about, learned how, learnt about, learnt how""",
        OutcomeKind.UPDATED: """updated, briefed, be updated on, be updated by, be briefed, be briefed by, be informed,
be informed by, informed the, informed delegates, informed participants, informed members, informed Members, informed
that, informed them, reported on, reported briefly on, reported at length on, reported how""",
        OutcomeKind.PRESENTED: """presented, shared, announced, introduced, demonstrated the, demonstrated its,
demonstrated their, demonstrated a, demonstrated an, illustrated the, illustrated how, showed how, spoke about, spoke
on, be shown, be explained, tabled, showcased, outlined, explained, described, unveiled, set out the, set out its, set
out how, be told about""",
        OutcomeKind.PROPOSED: "proposed, put forward, suggested, offered to host, offered to hold",
    }
)
"""Verbs that tell of an outcome by themselves, each with its kind: "adopted", "took note"."""

TO_DO = _table(
    {
        OutcomeKind.ADOPTED: "adopt",
        OutcomeKind.APPROVED: "approve",
        OutcomeKind.ENDORSED: "endorse",
        OutcomeKind.DISCUSSED: """discuss, review, examine, debate, explore, consider, assess, take stock of, analyze,
evaluate, deliberate, address, hold discussions, engage in discussions""",
        OutcomeKind.EXCHANGED: "exchange, pool, share, learn about, learn how",
        OutcomeKind.LAUNCHED: "launch",
        OutcomeKind.SIGNED: "sign",
        OutcomeKind.PRESENTED: "present, showcase, introduce",
    }
)
"""What people came for, or were brought to: an outcome after "to" and a word that says so."""

BY_DOING = _table(
    {
        OutcomeKind.ADOPTED: "adopting",
        OutcomeKind.APPROVED: "approving, validating",
        OutcomeKind.AGREED: "agreeing",
        OutcomeKind.DECIDED: "deciding",
        OutcomeKind.ELECTED: "electing",
        OutcomeKind.ENDORSED: "endorsing",
        OutcomeKind.RECOMMENDED: "recommending",
    }
)
"""With what a meeting ended, after "by" or who did it: "concluded by adopting", "ended with the Members adopting"."""

# What people are invited to do after a meeting, and not at it.
_FOR_LATER = "accede comment implement inform nominate notify ratify reply send"

DEEDS = _table(
    {
        OutcomeKind.ADOPTED: "adoption of",
        OutcomeKind.APPROVED: "approval of",
        OutcomeKind.ENDORSED: "endorsement of",
        OutcomeKind.SIGNED: "signing of",
    }
)
"""What was done, where a sentence opens with it and tells what it meant: "the adoption of the plan underscored"."""

SAID = DEEDS | _table(
    {
        OutcomeKind.URGED: "be encouraged to, be reminded to, be urged to",
        OutcomeKind.REQUESTED: ", ".join(f"be invited to {do}" for do in _FOR_LATER.split()),
        OutcomeKind.DECIDED: """be chosen as the next host, be chosen to host, be designated to host, be selected as the
next host, be selected to host""",
        OutcomeKind.NOTED: "note was taken, note was also taken, be pre-accredited, be pre-selected",
        OutcomeKind.ESTABLISHED: "be accredited",
        OutcomeKind.SUPPORTED: "received broad support, received strong support, received wide support",
        OutcomeKind.DISCUSSED: """be dedicated to, be devoted to, issues were the, item was the, topic was the, issues
discussed, issues addressed, topics addressed, topics discussed, topics covered, areas covered, subjects covered,
subjects discussed, matters discussed, items discussed, topics were the, themes were the, points of discussion,
discussions on, discussion on, discussion of, deliberations on, platform for discussion, platform for discussions,
forum for discussion, forum for discussions, on the agenda, panel discussion, panel discussions""",
        OutcomeKind.EXCHANGED: """exchange of information, exchange of views, exchange of experience, exchange of
experiences, exchange of best practices, exchange of good practices, exchange of ideas, platform for sharing, platform
for the exchange, platform for exchanging, platform to share, platform to exchange, forum to share, forum to exchange,
forum for sharing, forum for exchanging, forum for the exchange""",
        OutcomeKind.PRESENTED: "presentation on, presentation by, presentations on, presentations by",
        OutcomeKind.SCHEDULED: """will be held, will take place, will be hosted, will be conducted, will be organized,
will be convened, will be delivered, will be followed by, will meet, will host, will be the host, will hold its, will
organize, will deliver, will conduct, will come together, will next meet, will next come together, is to be held, are to
be held, is to take place, are to take place, is to be hosted, is to be organized, is to host, is scheduled, are
scheduled, is planned, are planned, is foreseen, are foreseen, is expected in, is due to take place, are due to take
place, is due to be held, are due to be held, is due to follow""",
    }
)
"""Phrases that tell of an outcome by themselves, in their place."""

# "Provided the Members with": to whom something was told.
_WHOM = "attendees audience committee council delegates group members officers participants".split()
_TO_WHOM = [
    f"provided {the}{whom} with" for the in ("", "the ", "all ") for whom in (*_WHOM, *map(str.capitalize, _WHOM))
]
TO_DRAFT = ("define", "develop", "draft", "draw up", "formulate", "prepare", "produce", "propose")
"""What people were able to draw up: an outcome after "could" or the like, by what they drew up."""

# Verbs that say little, and what with each of them says which outcome it was.
_LIGHT: list[tuple[str, dict[OutcomeKind, str]]] = [
    (
        """made, gave, given, delivered, provided, offered, heard, received, had, listened to, included, featured,
shared, followed by, began with, started with, opened with, attended, saw, contained, there were, there was, came,
followed""",
        {
            OutcomeKind.PRESENTED: """presentation, presentations, overview, overviews, lecture, lectures, talk, talks,
demonstration, demonstrations, explanation, explanations, case studies, insight, insights, introduction, information,
keynote, keynote address, keynote speech""",
            OutcomeKind.UPDATED: """update, updates, briefing, briefings, report, reports, account, accounts,
information on recent, information on the latest""",
        },
    ),
    (
        """held, had, conducted, engaged in, entered into, led, participated in, took part in, joined, initiated,
continued, included, followed by, featured, saw, comprised, consisted of, contained, brought, opened, guided,
moderated, facilitated, there was, there were, took place, followed, came, gave rise to""",
        {
            OutcomeKind.DISCUSSED: """discussion, discussions, dialogue, dialogues, debate, debates, round table, round
tables, roundtable, roundtables, deliberations, consultations""",
            OutcomeKind.EXCHANGED: "exchange, exchanges, exercises",
            OutcomeKind.ELECTED: "election, elections",
        },
    ),
    (
        ", ".join(("be provided with", *_TO_WHOM)),
        {
            OutcomeKind.PRESENTED: "explanation, explanations, information, insight, insights, introduction, overview",
            OutcomeKind.UPDATED: "briefing, report, update, updates, information on the latest",
        },
    ),
    ("featured", {OutcomeKind.PRESENTED: "sessions, modules"}),
    ("be treated to", {OutcomeKind.PRESENTED: "demonstration, demonstrations, presentation, presentations"}),
    ("received, given", {OutcomeKind.EXCHANGED: "training on"}),
    ("gained", {OutcomeKind.PRESENTED: "insight, insights"}),
    (
        "formed, appointed",
        {
            OutcomeKind.ESTABLISHED: """committee, drafting group, expert group, sub-group, sub-groups, subgroup,
subgroups, task force, working group, working groups"""
        },
    ),
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
        """ended with, concluded with, closed with, led to, resulted in, yielded, culminated in, proceeded to, proceeded
with, saw, included, witnessed, brought, celebrated, there was, there were, was the, were the""",
        {
            OutcomeKind.ADOPTED: "adoption",
            OutcomeKind.APPROVED: "approval",
            OutcomeKind.ENDORSED: "endorsement",
            OutcomeKind.ESTABLISHED: "establishment, creation",
            OutcomeKind.SIGNED: "signing",
            OutcomeKind.LAUNCHED: "launch, launching",
            OutcomeKind.AGREED: "consensus, agreement on, agreement to, agreement that",
            OutcomeKind.DECIDED: "decision to, decision that, decisions to",
            OutcomeKind.RECOMMENDED: "recommendation, recommendations",
            OutcomeKind.DISCUSSED: "examination of",
            OutcomeKind.ELECTED: "election",
        },
    ),
    ("ended with, concluded with, closed with", {OutcomeKind.URGED: "call for, call to action, calls for"}),
    (
        "completed, concluded",
        {OutcomeKind.DISCUSSED: "its examination of, its review of, their examination of, their review of"},
    ),
    ("presented", {OutcomeKind.UPDATED: "update, updates"}),
    ("shared", {OutcomeKind.AGREED: "belief that, conviction that, opinion that, view that"}),
    (
        "acknowledged, recognized",
        {OutcomeKind.WELCOMED: "effort, efforts, contribution, contributions, achievement, achievements"},
    ),
    (
        "devoted, gave, given, paid, turned",
        {OutcomeKind.DISCUSSED: "discussion, discussions, time, attention, session, sessions"},
    ),
    ("devoted", {OutcomeKind.DISCUSSED: "day, days, half-day, hour, hours"}),
    ("made, took, taken, reached, came to, produced", {OutcomeKind.DECIDED: "decision, decisions"}),
    (
        """made, took, taken, reached, came to, drew up, drawn up, developed, prepared, formulated, came up with,
submitted, put forward, provided, gave, produced""",
        {
            OutcomeKind.AGREED: """agreement, consensus, action plan, action plans, roadmap, road map, work plan,
workplan""",
            OutcomeKind.RECOMMENDED: "recommendation, recommendations",
            OutcomeKind.PROPOSED: "proposal, proposals, suggestion, suggestions",
        },
    ),
    (
        f"defined, drafted, mapped out, outlined, {', '.join(TO_DRAFT)}",
        {
            OutcomeKind.AGREED: """action plan, action plans, actions, areas in which, areas where, conclusions, next
steps, report, roadmap, road map, strategic areas, summary report, way forward, work plan, workplan"""
        },
    ),
    (
        ", ".join(TO_DRAFT),
        {OutcomeKind.PROPOSED: "proposal, proposals", OutcomeKind.RECOMMENDED: "recommendation, recommendations"},
    ),
    ("offered", {OutcomeKind.PLEDGED: "support, assistance, help, services"}),
    (
        "finalized, completed, updated",
        {
            OutcomeKind.DECIDED: """draft, drafts, text, texts, guidelines, guidance, framework, instruments, opinions,
amendments, package, classifications, recommendations, strategy, standards, tables, list, handbook, guide, manual,
compendium"""
        },
    ),
    ("launched", {OutcomeKind.DISCUSSED: "discussion, discussions, debate, debates"}),
    ("made, took", {OutcomeKind.PLEDGED: "commitment, commitments, pledge, pledges"}),
    (
        """expressed, reiterated, reaffirmed, reconfirmed, voiced, gave, renewed, confirmed, underlined, stressed,
emphasized, affirmed, indicated, declared""",
        {
            OutcomeKind.PLEDGED: """commitment, commitments, willingness, readiness, the will to, their will to,
its will to, its intention to, their intention to, its dedication to, their dedication to"""
        },
    ),
    (
        """expressed, reiterated, reaffirmed, reconfirmed, voiced, gave, renewed, confirmed, there was, met with, found,
received""",
        {OutcomeKind.SUPPORTED: "support"},
    ),
    ("gave", {OutcomeKind.APPROVED: "approval", OutcomeKind.ENDORSED: "endorsement"}),
    ("confirmed", {OutcomeKind.APPROVED: "terms of reference, minutes, agenda, work plan, budget"}),
    ("gave, provided, shared", {OutcomeKind.EXCHANGED: "feedback"}),
    (
        "identified",
        {
            OutcomeKind.DISCUSSED: """gaps, needs, challenge, challenges, areas, priorities, obstacles, opportunities,
issues, weaknesses, risks, problems, actions, steps, ways, synergies, solutions, directions"""
        },
    ),
]

KINDS_BY_NOUN = _nouns(_LIGHT)
"""The nouns with which a light verb tells of an outcome, each with its kind, by the verb."""
WAS_THE = frozenset(("was the", "were the"))
"""Light verbs that count only where they tell of a highlight: "the high point was the launch of the study"."""
COVERED = frozenset(("included", "comprised", "covered", "outlined"))
"""Verbs for what was on the agenda, or a highlight: "the topics included fees", "the results comprised a study"."""
PUT_IN_OFFICE = frozenset(("chose", "chosen", "appointed", "confirmed", "named", "re-appointed", "reappointed"))
"""Verbs of an election, where an office follows: "chose Ms. Doe of Malta as its Chair", "was appointed Vice-Chair"."""
HAPPENED = frozenset(("there was", "there were", "took place", "followed", "came", "continued", "gave rise to"))
"""Light verbs that say that something was done, and leave open by whom."""

WORDS = {*VERBS, *TO_DO, *BY_DOING, *SAID, *KINDS_BY_NOUN, *COVERED, *PUT_IN_OFFICE}
"""Each verb and phrase, in small letters."""
