"""What a record is: plain, frozen, validated where it is made, and free of everything that reads or asks."""

from .dates import DateSpan, Precision
from .meetings import Meeting
from .outcomes import COLLECTIVE_ACTORS, Outcome
from .parties import Member, Membership, Organisation, Party, Territory
from .parts import Count, Link, Participation, Place
from .series import Series
from .sources import Evidence, Source
from .topics import TOPIC_GROUPS, TOPICS
from .words import (
    Force,
    LinkRel,
    MeetingKind,
    Mode,
    OrganisationKind,
    OutcomeKind,
    Qualifier,
    Region,
    Role,
    SeriesKind,
    Unit,
)

__all__ = [
    "COLLECTIVE_ACTORS",
    "TOPICS",
    "TOPIC_GROUPS",
    "Count",
    "DateSpan",
    "Evidence",
    "Force",
    "Link",
    "LinkRel",
    "Meeting",
    "MeetingKind",
    "Member",
    "Membership",
    "Mode",
    "Organisation",
    "OrganisationKind",
    "Outcome",
    "OutcomeKind",
    "Participation",
    "Party",
    "Place",
    "Precision",
    "Qualifier",
    "Region",
    "Role",
    "Series",
    "SeriesKind",
    "Source",
    "Territory",
    "Unit",
]
