"""The words of outcomes: phrases, the kind of outcome that each tells of, and what a clause with it must have.

A kind's verbs stand in the past, as they do in releases; infinitives and whole phrases stand in tables of their own.
"""

from __future__ import annotations

from ..model.words import OutcomeKind

__all__ = ["DONE", "SAID", "TO_DO", "VERBS"]


def _table(kinds: dict[OutcomeKind, str]) -> dict[str, OutcomeKind]:
    return {" ".join(phrase.split()): kind for kind, phrases in kinds.items() for phrase in phrases.split(",")}


DONE = _table(
    {
        OutcomeKind.ADOPTED: "adopted",
        OutcomeKind.APPROVED: "approved, ratified, validated",
        OutcomeKind.AGREED: """agreed, accepted, concurred, reached agreement, reached an agreement, reached consensus,
            reached a consensus, came to an agreement, drew up an action plan, drafted an action plan,
            developed an action plan, prepared an action plan, drew up a roadmap, drew up a road map, drafted a roadmap,
            developed a roadmap, developed a road map, prepared a roadmap, drew up a work plan, developed a work plan""",
        OutcomeKind.DECIDED: """decided, resolved, took the decision, took a decision, made decisions, took decisions,
            concluded that, finalized, finalised""",
        OutcomeKind.ENDORSED: "endorsed",
        OutcomeKind.ELECTED: "elected, re-elected, appointed as chair, nominated",
        OutcomeKind.ESTABLISHED: "established, set up, created",
        OutcomeKind.SIGNED: "signed, concluded a memorandum",
        OutcomeKind.LAUNCHED: "launched, announced the launching of, announced the launch of, inaugurated",
        OutcomeKind.PLEDGED: """pledged, committed, undertook, committed themselves, reiterated their commitment,
            expressed their commitment, expressed its commitment, reaffirmed their commitment, promised, volunteered,
            offered support, offered assistance, expressed their strong commitment, expressed their strong commitments,
            expressed their willingness, expressed their readiness, reconfirmed their willingness""",
        OutcomeKind.REQUESTED: "requested, asked, invited, mandated, directed, instructed, tasked",
        OutcomeKind.RECOMMENDED: """recommended, made recommendations, drew up recommendations,
            made a number of recommendations, came up with recommendations, formulated recommendations,
            formulated a series of recommendations, suggested, provided guidance, gave guidance""",
        OutcomeKind.URGED: "urged, called on, called upon, called for, encouraged, reminded, appealed",
        OutcomeKind.SUPPORTED: """supported, expressed support, expressed their support, expressed its support,
            expressed strong support, expressed broad support, expressed their full support, give their support,
            gave their support, backed""",
        OutcomeKind.CONDEMNED: "condemned, deplored, denounced",
        OutcomeKind.WELCOMED: """welcomed, acknowledged, commended, praised, applauded, congratulated, appreciated,
            expressed appreciation, expressed their appreciation, expressed its appreciation, expressed satisfaction,
            expressed their satisfaction, recognized, recognised, thanked, expressed their gratitude,
            expressed gratitude""",
        OutcomeKind.EXPRESSED: """expressed, stressed, emphasized, emphasised, underlined, underscored, highlighted,
            voiced, stated, affirmed, declared, confirmed, pointed out, reiterated, reaffirmed""",
        OutcomeKind.NOTED: """noted, took note, took also note, took notes, taken note, observed, were informed,
            was informed, took stock, was presented with, were presented with, learned that, learnt that""",
        OutcomeKind.DISCUSSED: """discussed, discussions focused, discussions focussed, discussions centred,
            discussions centered, discussions covered, discussions were held, discussion was held, examined, considered,
            debated, reviewed, addressed, explored, deliberated, focused on, focussed on, dealt with, covered, analysed,
            analyzed, evaluated, looked at, tackled, centred on, centered on, delved into, worked on, studied,
            looked into, centred around, centered around, revolved around, focused its, focused their,
            led the discussion, led the discussions, led discussions, discussions took place, held discussions,
            had discussions, assessed, touched on, touched upon, brainstormed""",
        OutcomeKind.EXCHANGED: """exchanged, shared common views, shared their knowledge, shared knowledge,
            shared insights, shared their insights, shared lessons, shared and discussed, shared information and,
            shared experiences, shared their experiences, shared experience, shared their experience,
            shared best practices, shared their views, shared views, shared good practices, shared national experiences,
            shared their national experiences, shared their best practices, had an exchange, practised, practiced,
            compared""",
        OutcomeKind.UPDATED: """updated, provided updates, provided an update, gave an update, gave updates, reported,
            briefed, provided information, shared information, presented an update, informed, were updated on,
            was updated on, were briefed, was briefed, received an update, received updates, heard the report,
            heard the reports, heard the progress report, heard the progress reports, heard updates, heard an update,
            heard reports, heard a report, gave a report, provided a report, provided recent updates""",
        OutcomeKind.PRESENTED: """presented, shared, presentations were made, presentations were given,
            presentation was made, presentations were delivered, gave a presentation, gave presentations,
            made a presentation, made presentations, included presentations, announced, delivered a presentation,
            delivered presentations, introduced, were introduced to, were familiarized with, were familiarised with,
            were trained on, were trained in, were shown, received training, received an overview, learned about,
            learnt about, learned how, learnt how, were given an overview, provided an overview, gave an overview,
            heard presentations, heard a presentation, was also explained, were explained, tabled, demonstrated,
            showcased, outlined, explained, described, unveiled, illustrated""",
        OutcomeKind.PROPOSED: "proposed, put forward, made proposals, submitted a proposal",
    }
)
"""What somebody did, or what was done: a clause needs a subject, or a passive."""

TO_DO = _table(
    {
        OutcomeKind.ADOPTED: "adopt",
        OutcomeKind.APPROVED: "approve",
        OutcomeKind.ENDORSED: "endorse",
        OutcomeKind.DISCUSSED: "discuss, review, examine, debate, explore, consider, assess",
        OutcomeKind.EXCHANGED: """exchange, share experiences, share best practices, share their experiences,
            share""",
    }
)
"""What people came for, or were brought to: an outcome after "to" and a word that says so."""

SAID = _table(
    {
        OutcomeKind.ADOPTED: "adopting, by adopting",
        OutcomeKind.APPROVED: "by approving",
        OutcomeKind.ENDORSED: "by endorsing",
        OutcomeKind.AGREED: "agreement was reached, consensus was reached",
        OutcomeKind.DECIDED: "classification decisions",
        OutcomeKind.URGED: "were encouraged to, was encouraged to, were urged to",
        OutcomeKind.DISCUSSED: """was dedicated to, were dedicated to, was devoted to, were devoted to, topics included,
            topics covered included, agenda included, themes included, discussions on, discussions about,
            deliberations on""",
        OutcomeKind.EXCHANGED: """exchange of information, exchange of views, exchange of experiences,
            allowed the exchange of, enabled the exchange of, forum for sharing, platform for sharing,
            practical exercises""",
        OutcomeKind.PRESENTED: "featured presentations, featured, was the presentation of, was the introduction of",
        OutcomeKind.SCHEDULED: """will be held, will take place, will be hosted, will next meet, will meet, will host,
            is planned, are planned, is scheduled""",
    }
)
"""Phrases that tell of an outcome by themselves, in their place."""

VERBS = {**DONE, **TO_DO, **SAID}
"""Each phrase, in small letters, to its kind.

>>> VERBS["took note"]
<OutcomeKind.NOTED: 'noted'>
"""
