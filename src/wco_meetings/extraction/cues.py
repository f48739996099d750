"""The cues that open a list of those who took part.

A strong cue speaks of attending whatever stands around it; a weak one needs a sentence about attending, or a long list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

__all__ = ["STRONG_CUES", "WEAK_CUES"]


def _words(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.split(",")]


def _each(heads: Iterable[str], tails: Iterable[str]) -> Iterator[str]:
    """Each head with each tail after it."""
    for head in heads:
        for tail in tails:
            yield f"{head} {tail}"


_ATTENDERS = _words("participants, attendees, delegates, delegations, observers")
_PEOPLE = _words(
    """participants, representatives, representative, delegates, delegations, officers, officials, experts, attendees,
    heads, trainees, counterparts, observers, observer, speakers, speaker, panellists, panelists, presenters, guests,
    colleagues, facilitators, facilitators', instructors, lecturers, investigators, inspectors, prosecutors, handlers,
    teams, directors-general, commissioners, directors, trainers, managers, specialists, analysts, candidates,
    validators, auditors, practitioners, professionals, researchers, academics, scholars, coordinators, administrators,
    chemists, advisers, advisors, staff, personnel, nominees, executives, interpreters, accreditees, leaders, attaches,
    members, heads of administration, directors general, ministers, ambassadors, scientists, students"""
)
_GROUPS = _words(
    """countries, members, administrations, organizations, organisations, agencies, states, economies, jurisdictions,
    bodies, institutions, authorities, services, associations, partners, stakeholders, donors, entities, companies"""
)
_SPEECHES = _words(
    """presentation, presentations, speech, speeches, remarks, interventions, contributions, lectures, talks, briefings,
    addresses, statements, presentations and discussion, presentations and discussions"""
)
# What is made, and by whom: "presentations were also made by".
_GIVEN = _words(
    """made by, given by, delivered by, presented by, shared by, explained by, led by, taught by, facilitated by,
    moderated by, conducted by, run by, provided by, described by, outlined by, introduced by"""
)
_AMONG = _words("including, such as, namely, like, comprising, notably, among them")

STRONG_CUES = {
    *_words(
        """attended by, attended also by, were attended by, participation of, participation by, participation from,
        presence of, attendance of, brought together, bringing together, brings together, gathered, gathering,
        joined by, united, reunited, assembled, came from, represented by, in attendance were,
        in attendance being, in attendance, present were, present included, trainees from, participants,
        moderated by, facilitated by"""
    ),
    *_each(_ATTENDERS, _words("from, of, representing, were, came from, were from, include, included, including")),
    "participants included officials from",
    *_each(_SPEECHES, _words("by, from")),
    *_each(
        _words("presentations, remarks, speeches"),
        [f"{been}{given}" for been in ("", "were ", "were also ") for given in _GIVEN[:3]],
    ),
    "presentations were delivered also by",
    *_each(_words("panel discussion, panel discussions"), _words("between, with, among, made up of")),
    *(
        f"{lead} {group}{tail}"
        for lead in ("participating", "attending")
        for group in _GROUPS
        for tail in ("", " were", " included", " are", " include", " including", " such as")
    ),
}
WEAK_CUES = {
    *_each(_PEOPLE, _words("from, of, representing, for, included, were")),
    *_each(_PEOPLE, _AMONG),
    *(f"{people}, from" for people in ("facilitators", "experts", "trainers", "instructors", "speakers", "delegates")),
    *_each(_GROUPS, ("from", *_AMONG)),
    *(f"{group}, {among}" for group in _GROUPS for among in _AMONG),
    *_words("administrations:, countries:, members:, agencies:, states:, economies:, jurisdictions:"),
    *_words("administrations of, practices from, practices of, experiences from, experiences of, expertise from"),
    *_words("represented, heard from, report from, reports from, report by, reports by, update from, updates from"),
    *_words(
        "heard the latest from, expertise of, case studies from, complemented by, comprised, consisted of, made up of"
    ),
    "composed of",
    *_each(_words("drawn, coming, hailing, selected, one, two, three, four"), ["from"]),
    *(f"{been} {given}" for been in ("was", "were") for given in _GIVEN),
}
