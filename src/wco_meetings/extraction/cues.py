"""The cues that open a list of those who took part."""

from __future__ import annotations

__all__ = ["STRONG_CUES", "WEAK_CUES"]

_PEOPLE = (
    "participants representatives representative delegates delegations officers officials "
    "experts attendees heads trainees counterparts observers observer speakers speaker "
    "panellists panelists guests colleagues facilitators instructors lecturers"
    " investigators inspectors prosecutors handlers teams directors-general commissioners directors trainers "
    "managers specialists analysts candidates validators auditors practitioners professionals researchers academics "
    "scholars coordinators administrators chemists advisers advisors staff personnel nominees executives inspectors "
    "interpreters accreditees leaders"
).split()
_MEMBERS = "countries members administrations organizations organisations".split()
# A cue that speaks of attending whatever stands around it, and one that needs a sentence about attending or a long
# list.
STRONG_CUES = {
    *(
        "attended by",
        "attended also by",
        "were attended by",
        "participation of",
        "presence of",
        "brought together",
        "bringing together",
        "brings together",
    ),
    *(
        "gathered",
        "gathering",
        "joined by",
        "in attendance were",
        "present were",
        "present included",
        "represented by",
        "participants were from",
        "participants came from",
        "participants from",
        "participants of",
    ),
    *(
        "participants representing",
        "united",
        "reunited",
        "assembled",
        "came from",
        "trainees from",
        "participants",
        "participants were",
        "delegates from",
        "delegates of",
    ),
    *(
        "delegates representing",
        "delegations from",
        "delegations of",
        "observers from",
        "observers included",
        "observers were",
        "attendees from",
        "attendees included",
    ),
    *(
        "participants included",
        "participants include",
        "participants including",
        "participants included officials from",
        "moderated by",
        "facilitated by",
        "presentation by",
        "presentation from",
        "speech by",
        "presentations by",
        "presentations from",
        "presentations were delivered by",
        "presentations were given by",
        "presentations were delivered also by",
        "presentations were also delivered by",
        "presentations and discussion from",
        "presentations and discussions from",
        "panel discussion between",
        "panel discussions between",
        "panel discussion with",
        "interventions by",
        "interventions from",
        "contributions from",
        "presentations were made by",
        "presentations delivered by",
        "presentations given by",
        "presentations made by",
        "remarks by",
        "remarks from",
        "remarks were delivered by",
        "remarks were made by",
    ),
    *(
        f"{lead} {members}{tail}"
        for lead in ("participating", "attending")
        for members in _MEMBERS
        for tail in ("", " were", " included", " are", " include")
    ),
}
WEAK_CUES = {
    *(
        f"{people} {word}"
        for people in (*_PEOPLE, "members", "heads of administration")
        for word in ("from", "of", "representing", "for", "included", "were")
    ),
    *("practices from", "practices of", "experiences from", "experiences of", "complemented by"),
    *(f"{come} from" for come in ("drawn", "coming", "hailing", "selected")),
    *("comprised", "consisted of"),
    *(f"{number} from" for number in ("one", "two", "three", "four")),
    *("were delivered by", "were given by", "were made by", "administrations of"),
    *(f"{people}, from" for people in ("facilitators", "experts", "trainers", "instructors", "speakers", "delegates")),
    *(
        f"{members}{tail}"
        for members in ("administrations", "countries", "members", "agencies", "states", "economies", "jurisdictions")
        for tail in (" from", " including", ", including", " namely", ", namely", " such as", ":")
    ),
}
