"""The closed lists: what kinds, roles, units and forces there are.

Every member is its own string (`StrEnum`), so `meeting.region == "EUR"` holds and the wire needs no translation. The
string is the member's name in small letters, unless another stands there.
"""

from enum import StrEnum, auto
from typing import TypeVar, cast

__all__ = [
    "Force",
    "LinkRel",
    "MeetingKind",
    "Mode",
    "OrganisationKind",
    "OutcomeKind",
    "Qualifier",
    "Region",
    "Role",
    "SeriesKind",
    "Unit",
    "as_any_region",
    "as_link_rel",
    "as_meeting_kind",
    "as_mode",
    "as_organisation_kind",
    "as_outcome_kind",
    "as_qualifier",
    "as_region",
    "as_role",
    "as_series_kind",
    "as_unit",
    "as_word",
]

E = TypeVar("E", bound=StrEnum)


class Region(StrEnum):
    """The WCO's own six regions, which are not the UN's: Central Asia, the Caucasus and Israel are in Europe.

    >>> Region("EUR").label
    'Europe'
    """

    EUR = "EUR"
    AMS = "AMS"
    ESA = "ESA"
    WCA = "WCA"
    MENA = "MENA"
    AP = "AP"

    @property
    def label(self) -> str:
        """The region's short name in English."""
        return _REGION_LABELS[self]


_REGION_LABELS = {
    Region.EUR: "Europe",
    Region.AMS: "Americas and the Caribbean",
    Region.ESA: "East and Southern Africa",
    Region.WCA: "West and Central Africa",
    Region.MENA: "Middle East and North Africa",
    Region.AP: "Asia/Pacific",
}


class MeetingKind(StrEnum):
    """What sort of gathering it was, as a rule by its own name.

    A `session` is that of a standing body, such as the Council or a committee, whose sessions are numbered. A `meeting`
    is one so called, and whatever is none of the others. A congress, a summit or a symposium is a `conference`, a
    training or a course a `workshop`, a webinar a `seminar`.

    >>> MeetingKind("session")
    <MeetingKind.SESSION: 'session'>
    """

    SESSION = auto()
    MEETING = auto()
    CONFERENCE = auto()
    FORUM = auto()
    WORKSHOP = auto()
    SEMINAR = auto()


class Mode(StrEnum):
    """How people took part.

    >>> Mode("hybrid")
    <Mode.HYBRID: 'hybrid'>
    """

    IN_PERSON = auto()
    """All came to one place."""

    HYBRID = auto()
    """Some came to a place, and some joined from away."""

    VIRTUAL = auto()
    """All joined from away, on screens."""


class Role(StrEnum):
    """In which capacity a party took part. Who hosts stands in `Meeting.hosts`, since a host need not take part.

    A `participant` is whoever came in no other capacity that the page tells of. `chair`, `vice_chair`, `acting_chair`
    (who chaired in the chair's place) and `secretary` are offices of the meeting. A `speaker` came to speak. An
    `observer` is a party that the page calls one.

    >>> Role("observer")
    <Role.OBSERVER: 'observer'>
    """

    PARTICIPANT = auto()
    CHAIR = auto()
    VICE_CHAIR = auto()
    ACTING_CHAIR = auto()
    SECRETARY = auto()
    SPEAKER = auto()
    OBSERVER = auto()


class Unit(StrEnum):
    """What a stated count counts.

    Counted are people or parties. People are `delegates`, where the page calls them so, and `participants`, whatever
    else it calls them: officials, experts, people. Parties are `members` of the WCO, `countries`, whether Members or
    not, `organisations`, and `rilos`, the WCO's intelligence offices. `observers` are what the page calls so:
    `Meetings.reconcile` compares them with the parties listed in that role. It compares people with nobody.

    >>> Unit("delegates")
    <Unit.DELEGATES: 'delegates'>
    """

    DELEGATES = auto()
    MEMBERS = auto()
    ORGANISATIONS = auto()
    COUNTRIES = auto()
    OBSERVERS = auto()
    RILOS = auto()
    PARTICIPANTS = auto()


class Qualifier(StrEnum):
    """How exactly a page states a count: `exact` ("22"), `about`, `at_least` ("over 150") or `at_most` ("up to 80").

    >>> Qualifier("at_least")
    <Qualifier.AT_LEAST: 'at_least'>
    """

    EXACT = auto()
    ABOUT = auto()
    AT_LEAST = auto()
    AT_MOST = auto()


class LinkRel(StrEnum):
    """How one meeting stands to another, the target of its link.

    It `follows` one that it came directly after, so that it began on that one's last day or later. It is `part_of` one
    in whose days all of its own lie. `refers_to` says only that a page names the other one beside it, in whatever order
    they were: it is the one that bounds no dates (see `Meetings.bounds`).

    >>> LinkRel("follows")
    <LinkRel.FOLLOWS: 'follows'>
    """

    FOLLOWS = auto()
    PART_OF = auto()
    REFERS_TO = auto()


class SeriesKind(StrEnum):
    """What sort of body or event a series is; `former` is a body that has ended."""

    ORGAN = auto()
    COMMITTEE = auto()
    WORKING_GROUP = auto()
    ADVISORY_GROUP = auto()
    JOINT_BODY = auto()
    REGIONAL_MEETING = auto()
    MEETING = auto()
    FORMER = auto()


class OrganisationKind(StrEnum):
    """What sort of organisation it is; the WCO's own regional offices are rilo, rocb and rtc."""

    INTERGOVERNMENTAL = auto()
    CUSTOMS_UNION = auto()
    UNION_BODY = auto()
    DEVELOPMENT_BANK = auto()
    SECRETARIAT = auto()
    REGIONAL_OFFICE = auto()
    RILO = auto()
    ROCB = auto()
    RTC = auto()
    NATIONAL_AGENCY = auto()
    LAW_ENFORCEMENT_NETWORK = auto()
    INDUSTRY = auto()
    ACADEMIC = auto()
    NGO = auto()
    OTHER = auto()


class Force(StrEnum):
    """How much an outcome binds, from a decision down to information."""

    DECISION = auto()
    COMMITMENT = auto()
    POSITION = auto()
    INFORMATION = auto()


class OutcomeKind(StrEnum):
    """The verb of an outcome; each has one force.

    >>> OutcomeKind.CONDEMNED.force
    <Force.POSITION: 'position'>
    """

    ADOPTED = auto()
    APPROVED = auto()
    AGREED = auto()
    DECIDED = auto()
    ENDORSED = auto()
    ELECTED = auto()
    ESTABLISHED = auto()
    SIGNED = auto()
    LAUNCHED = auto()
    PLEDGED = auto()
    REQUESTED = auto()
    RECOMMENDED = auto()
    URGED = auto()
    SUPPORTED = auto()
    CONDEMNED = auto()
    WELCOMED = auto()
    EXPRESSED = auto()
    NOTED = auto()
    DISCUSSED = auto()
    EXCHANGED = auto()
    UPDATED = auto()
    PRESENTED = auto()
    PROPOSED = auto()
    SCHEDULED = auto()

    @property
    def force(self) -> Force:
        """The force of this kind."""
        return _FORCES[self]


_FORCES = {
    OutcomeKind(kind): force
    for force, kinds in {
        Force.DECISION: "adopted approved agreed decided endorsed elected established",
        Force.COMMITMENT: "signed launched pledged requested recommended urged",
        Force.POSITION: "supported condemned welcomed expressed",
        Force.INFORMATION: "noted discussed exchanged updated presented proposed scheduled",
    }.items()
    for kind in kinds.split()
}


# --- converters for the records' fields: they take a member or its string, and pass on what is neither ---


def as_word(kind: type[E], value: E | str | None) -> E:
    """The member that is meant; what means none is passed on, for the validator to refuse."""
    if not isinstance(value, str) or isinstance(value, kind):
        return cast("E", value)
    try:
        return kind(value)
    except ValueError:
        return cast("E", value)


def as_region(value: Region | str) -> Region:
    """The Region that is meant."""
    return as_word(Region, value)


def as_any_region(value: Region | str | None) -> Region | None:
    """The Region that is meant, if any."""
    return as_word(Region, value)


def as_meeting_kind(value: MeetingKind | str | None) -> MeetingKind | None:
    """The MeetingKind that is meant, if any."""
    return as_word(MeetingKind, value)


def as_mode(value: Mode | str | None) -> Mode | None:
    """The Mode that is meant, if any."""
    return as_word(Mode, value)


def as_role(value: Role | str) -> Role:
    """The Role that is meant."""
    return as_word(Role, value)


def as_unit(value: Unit | str) -> Unit:
    """The Unit that is meant."""
    return as_word(Unit, value)


def as_qualifier(value: Qualifier | str) -> Qualifier:
    """The Qualifier that is meant."""
    return as_word(Qualifier, value)


def as_link_rel(value: LinkRel | str) -> LinkRel:
    """The LinkRel that is meant."""
    return as_word(LinkRel, value)


def as_series_kind(value: SeriesKind | str | None) -> SeriesKind | None:
    """The SeriesKind that is meant, if any."""
    return as_word(SeriesKind, value)


def as_organisation_kind(value: OrganisationKind | str) -> OrganisationKind:
    """The OrganisationKind that is meant."""
    return as_word(OrganisationKind, value)


def as_outcome_kind(value: OutcomeKind | str) -> OutcomeKind:
    """The OutcomeKind that is meant."""
    return as_word(OutcomeKind, value)
