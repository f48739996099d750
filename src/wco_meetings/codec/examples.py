"""An example of each class of the model, as JSON has it: for the schema, and for whoever reads it."""

from typing import Any

from ..model.dates import DateSpan
from ..model.extractions import Extraction, Unresolved
from ..model.meetings import Meeting
from ..model.outcomes import Outcome
from ..model.parties import Member, Membership, Organisation, Territory
from ..model.parts import Count, Link, Participation, Place
from ..model.reference import Ambiguity, RegionProfile, StatedTotal, Theme, ViceChair
from ..model.series import Series
from ..model.sources import Evidence, Source

__all__ = ["EXAMPLES"]

_EVIDENCE = {"source": 0, "start": 745, "end": 752}
_DAYS = {"start": "2015-11-25", "end": "2015-11-26"}
_MONTH = {"start": "2015-11-01", "end": "2015-11-30", "precision": "month"}
_PLACE = {"city": "Sochi", "country": "RU"}
_PARTICIPATION = {"party": "rilo-we", "as_written": "RILO-Koln", "evidence": _EVIDENCE}
_COUNT = {"value": 150, "unit": "delegates", "qualifier": "at_least"}
_OUTCOME = {"kind": "condemned", "summary": "The attacks then recent.", "topics": ["terrorism"], "actors": ["meeting"]}
_LINK = {"rel": "follows", "target": "eur-heads-of-investigation-20"}
_SOURCE = {"title": "Two days in Sochi", "published": _MONTH, "language": "en", "publisher": "WCO"}
_MEMBERSHIP = {"since": {"start": "1992-06-30", "end": "1992-06-30"}}
_UNRESOLVED = {"words": "Ruritania", "start": 745, "end": 754, "why": "no party known by this name"}
_VICE_CHAIR = {"party": "HK", "since": {"start": "2024-06-29", "end": "2024-06-29"}}

EXAMPLES: dict[type[Any], dict[str, Any]] = {
    Ambiguity: {
        "text": "Congo",
        "kind": "shared_name",
        "candidates": ["CG", "CD"],
        "cues": [["Kinshasa", "CD"]],
        "reason": "Two countries share it.",
    },
    Count: _COUNT,
    DateSpan: _DAYS,
    Evidence: _EVIDENCE,
    Extraction: {"source": _SOURCE, "unresolved": [_UNRESOLVED]},
    Link: _LINK,
    Meeting: {
        "id": "eur-heads-of-investigation-21",
        "name": "21st Meeting of Heads of Investigation",
        "numbers": [21],
        "kind": "meeting",
        "dates": _DAYS,
        "place": _PLACE,
        "region": "EUR",
        "hosts": ["RU"],
        "participations": [{"party": "KZ"}, _PARTICIPATION],
        "counts": [_COUNT],
        "topics": ["tobacco"],
        "outcomes": [_OUTCOME],
        "links": [_LINK],
        "sources": [_SOURCE],
        "evidence": [["dates", {"source": 0, "start": 40, "end": 59}]],
    },
    Member: {"code": "KZ", "alpha3": "KAZ", "name": "Kazakhstan", "region": "EUR", "membership": _MEMBERSHIP},
    Membership: _MEMBERSHIP,
    Organisation: {"id": "olaf", "name": "European Anti-Fraud Office", "acronym": "OLAF", "kind": "union_body"},
    Outcome: _OUTCOME,
    Participation: _PARTICIPATION,
    Place: _PLACE,
    RegionProfile: {"region": "AP", "name": "Far East, South and South East Asia", "vice_chairs": [_VICE_CHAIR]},
    Series: {"id": "council", "name": "Council", "names": [["fr", "Conseil"]], "kind": "organ"},
    Source: _SOURCE,
    StatedTotal: {"as_of": {"start": "2015-06-01", "end": "2015-06-30", "precision": "month"}, "value": 180},
    Territory: {"code": "TV", "alpha3": "TUV", "name": "Tuvalu"},
    Theme: {"year": 2016, "name": "Digital Customs: Progressive Engagement"},
    Unresolved: _UNRESOLVED,
    ViceChair: _VICE_CHAIR,
}
