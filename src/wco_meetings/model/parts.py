"""The parts of a meeting: where it was, who took part, what was counted, what it stands beside."""

from collections.abc import Iterable
from typing import cast, final

from attrs import field, frozen

from ..errors import InvalidValue
from . import fields as f
from .sources import Evidence
from .words import LinkRel, Qualifier, Role, Unit, as_link_rel, as_qualifier, as_role, as_unit

__all__ = ["Count", "Link", "Participation", "Place", "as_counts", "as_links", "as_participations"]


@final
@frozen(kw_only=True)
class Place:
    """Where a meeting was held: a city, an ISO 3166-1 country code and a venue, each where it is known.

    Raises `InvalidValue` for an unknown code or if all three are missing.

    >>> Place(city="Sochi", country="RU")
    Place(city='Sochi', country='RU')
    >>> Place(city="Riga", country=wm.load().directory.find("Latvia").id)
    Place(city='Riga', country='LV')
    """

    city: str | None = field(default=None, validator=f.maybe(f.text))
    country: str | None = field(default=None, validator=f.maybe(f.country))
    venue: str | None = field(default=None, validator=f.maybe(f.text))

    def __repr__(self) -> str:
        return f.repr_of_fields(self)

    def __attrs_post_init__(self) -> None:
        if self.city is None and self.country is None and self.venue is None:
            raise InvalidValue("Place.city", None, "a city, a country or a venue: a place must say where it is")


@final
@frozen(kw_only=True)
class Participation:
    """One party's part in a meeting: `party` is its id, `role` the capacity it was there in.

    `as_written` is the page's spelling where it differs from the party's name; `on_behalf_of` the id of a party that
    this one spoke for. Raises `InvalidValue`.

    >>> Participation(party="rilo-we", as_written="RILO-Koln")
    Participation(party='rilo-we', as_written='RILO-Koln')
    """

    party: str = field(validator=f.identifier)
    role: Role = field(default=Role.PARTICIPANT, converter=as_role, validator=f.one_of(Role))
    as_written: str | None = field(default=None, validator=f.maybe(f.text))
    on_behalf_of: str | None = field(default=None, validator=f.maybe(f.identifier))
    evidence: Evidence | None = field(default=None, validator=f.maybe(f.a(Evidence)))

    def __repr__(self) -> str:
        return f.repr_of_fields(self)


@final
@frozen(kw_only=True)
class Count:
    """A number that a page states: how many (`value`, 1 or more) of what (`unit`), and how exactly (`qualifier`).

    `Unit` says what is counted. Raises `InvalidValue`.

    >>> Count(value=150, unit="delegates", qualifier="at_least")
    Count(value=150, unit=<Unit.DELEGATES: 'delegates'>, qualifier=<Qualifier.AT_LEAST: 'at_least'>)
    """

    value: int = field(validator=f.at_least(1))
    unit: Unit = field(converter=as_unit, validator=f.one_of(Unit))
    qualifier: Qualifier = field(default=Qualifier.EXACT, converter=as_qualifier, validator=f.one_of(Qualifier))
    evidence: Evidence | None = field(default=None, validator=f.maybe(f.a(Evidence)))

    def __repr__(self) -> str:
        return f.repr_of_fields(self)


@final
@frozen(kw_only=True)
class Link:
    """How a meeting stands to another, whose id is `target`: it follows it directly, is part of it, or refers to it.

    `LinkRel` says what these mean. Raises `InvalidValue`.

    >>> Link(rel="follows", target="eur-heads-of-investigation-21").rel
    <LinkRel.FOLLOWS: 'follows'>
    """

    rel: LinkRel = field(converter=as_link_rel, validator=f.one_of(LinkRel))
    target: str = field(validator=f.identifier)
    evidence: Evidence | None = field(default=None, validator=f.maybe(f.a(Evidence)))

    def __repr__(self) -> str:
        return f.repr_of_fields(self)


# --- converters for the fields that hold them ---


def as_participations(value: Iterable[Participation]) -> tuple[Participation, ...]:
    """Any ordered iterable of participations as a tuple."""
    return cast("tuple[Participation, ...]", f.as_tuple(value))


def as_counts(value: Iterable[Count]) -> tuple[Count, ...]:
    """Any ordered iterable of counts as a tuple."""
    return cast("tuple[Count, ...]", f.as_tuple(value))


def as_links(value: Iterable[Link]) -> tuple[Link, ...]:
    """Any ordered iterable of links as a tuple."""
    return cast("tuple[Link, ...]", f.as_tuple(value))
