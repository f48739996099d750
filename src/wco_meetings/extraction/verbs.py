"""The verbs of outcomes: words and phrases, and the kind of outcome that a clause with each of them tells of."""

from __future__ import annotations

from ..model.words import OutcomeKind

__all__ = ["MEANT", "VERBS"]

_BY_KIND = {
    OutcomeKind.ADOPTED: "adopted, adopting, by adopting, went on to adopt",
    OutcomeKind.APPROVED: "approved, by approving, ratified, validated, went on to approve",
    OutcomeKind.AGREED: "agreed, accepted, reached agreement, reached consensus, reached a consensus, concurred, "
    "agreement was reached, consensus was reached, drew up an action plan, drafted an action plan, "
    "developed an action plan, prepared an action plan, drew up a roadmap, drew up a road map, drafted a roadmap, "
    "developed a roadmap, developed a road map, prepared a roadmap, drew up a work plan, developed a work plan",
    OutcomeKind.DECIDED: (
        "decided, classification decisions, resolved, took the decision, made decisions, took decisions, concluded that"
    ),
    OutcomeKind.ENDORSED: "endorsed, by endorsing, went on to endorse",
    OutcomeKind.ELECTED: "elected, re-elected, appointed as chair, nominated",
    OutcomeKind.ESTABLISHED: "established, set up, created",
    OutcomeKind.SIGNED: "signed, concluded a memorandum",
    OutcomeKind.LAUNCHED: "launched, announced the launching of, announced the launch of, inaugurated, kicked off",
    OutcomeKind.PLEDGED: "pledged, committed, undertook, committed themselves, reiterated their "
    "commitment, expressed their commitment, expressed its commitment, reaffirmed their "
    "commitment, promised, offered support, offered assistance, expressed their strong commitment, "
    "expressed their strong commitments",
    OutcomeKind.REQUESTED: "requested, asked, invited, mandated, directed, instructed, tasked",
    OutcomeKind.RECOMMENDED: "recommended, made recommendations, drew up recommendations, made a number of "
    "recommendations, came up with recommendations, formulated recommendations, formulated a "
    "series of recommendations, suggested",
    OutcomeKind.URGED: "urged, called on, called upon, called for, encouraged, reminded, appealed, "
    "were encouraged to, was encouraged to, were urged to",
    OutcomeKind.SUPPORTED: "supported, expressed support, expressed their support, expressed its support, expressed "
    "strong support, expressed broad support, expressed their full support, give their support, gave their "
    "support, backed",
    OutcomeKind.CONDEMNED: "condemned, deplored, denounced",
    OutcomeKind.WELCOMED: "welcomed, acknowledged, commended, praised, applauded, congratulated, appreciated, "
    "expressed appreciation, expressed their appreciation, expressed its appreciation, "
    "expressed satisfaction, expressed their satisfaction, recognized, recognised, thanked, "
    "expressed their gratitude, expressed gratitude",
    OutcomeKind.EXPRESSED: "expressed, stressed, emphasized, emphasised, underlined, underscored, highlighted, "
    "voiced, "
    "stated, affirmed, declared, confirmed, pointed out, reiterated, reaffirmed",
    OutcomeKind.NOTED: "noted, took note, took also note, took notes, taken note, observed, were informed, "
    "was informed, took "
    "stock, was presented with, "
    "were presented with, heard, listened to, learned that, learnt that",
    OutcomeKind.DISCUSSED: "discussed, discussions focused, discussions focussed, discussions centred, discussions "
    "centered, discussions covered, discussions were held, discussion was held, examined, "
    "considered, debated, reviewed, addressed, explored, deliberated, focused on, focussed on, "
    "dealt with, covered, analysed, analyzed, evaluated, looked at, tackled, centred on, "
    "centered on, discuss, review, examine, debate, delved into, worked on, studied, looked into, "
    "centred around, "
    "centered around, revolved around, was dedicated to, were dedicated to, was devoted to, were devoted to, "
    "focused its, focused their, topics included, topics covered included, agenda included, themes included, "
    "led the discussion, led the discussions, led discussions, discussions on, discussions about, "
    "deliberations on, discussions took place, held discussions, had discussions, assessed, touched on, "
    "touched upon",
    OutcomeKind.EXCHANGED: "exchanged, shared common views, shared their knowledge, shared knowledge, "
    "shared insights, shared their "
    "insights, "
    "shared lessons, shared and discussed, shared information and, exchange of information, shared "
    "experiences, shared their experiences, shared experience, shared their "
    "experience, shared best practices, shared their views, shared views, shared good practices,"
    " shared national experiences, shared their national experiences, shared their best "
    "practices, exchange of views, exchange of experiences, allowed the exchange of, enabled the exchange of, "
    "forum for sharing, platform for sharing, opportunity to share, opportunity to exchange, had an exchange, "
    "exchange, share experiences, share best practices, share their experiences, "
    "practised, practiced, practical exercises, compared",
    OutcomeKind.UPDATED: "updated, provided updates, provided an update, gave an update, gave updates, reported, "
    "briefed, provided information, shared information, presented an update, informed, "
    "were updated on, was updated on, were briefed, was briefed, received an update, received updates, "
    "heard the report, heard the reports, heard the progress report, heard the progress reports, "
    "heard updates, heard an update, heard reports, heard a report, gave a report, provided a report, "
    "provided recent updates",
    OutcomeKind.PRESENTED: "presented, shared, presentations were made, presentations were given, "
    "presentation was made, "
    "presentations were delivered, gave a presentation, gave presentations, made a presentation,"
    " made presentations, featured presentations, featured, was the presentation of, was the introduction of, "
    "included presentations, announced, "
    "delivered a presentation, delivered presentations, introduced, "
    "were introduced to, were familiarized with, were familiarised with, were trained on, were trained in, "
    "were shown, received training, received an overview, learned about, learnt about, learned how, learnt how, "
    "were given an overview, provided an overview, gave an overview, heard presentations, heard a presentation, "
    "was also explained, were explained, tabled, "
    "demonstrated, showcased, outlined, explained, described, unveiled, illustrated",
    OutcomeKind.PROPOSED: "proposed, put forward, made proposals, submitted a proposal",
    OutcomeKind.SCHEDULED: "will be held, will take place, will be hosted, will next meet, will meet, will "
    "host, is planned, are planned, is scheduled",
}
VERBS = {phrase.strip(): kind for kind, phrases in _BY_KIND.items() for phrase in phrases.split(",")}
"""Each phrase, in small letters, to its kind.

>>> VERBS["took note"]
<OutcomeKind.NOTED: 'noted'>
"""

MEANT = frozenset(
    "discuss,review,examine,debate,exchange,share experiences,share best practices,share their experiences".split(",")
)
"""What people come to do, when it follows "to"."""
