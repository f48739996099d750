"""Who takes part: Members of the WCO, organisations, and countries and territories that are no Members."""

from __future__ import annotations

# attrs names `Iterable` in the hints of `__init__`.
from collections.abc import Iterable  # noqa: F401  # pyright: ignore[reportUnusedImport]
from typing import Any, TypeAlias, final

import attrs
from attrs import field, frozen

from ..errors import InvalidValue
from . import fields as f
from .dates import DateSpan, a_span
from .sources import Source, as_sources
from .words import OrganisationKind, Region, as_any_region, as_organisation_kind

__all__ = [
    "NO_COUNTRY",
    "Member",
    "Membership",
    "Organisation",
    "Party",
    "Territory",
    "alpha3_code",
    "party_code",
    "party_codes",
]

# Codes of parties that are no ISO country: the European Union bears one as a Member.
NO_COUNTRY = ("EU",)


def party_code(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A country's code, or one that a Member bears which is no country."""
    f.country_or(NO_COUNTRY, record, attribute, value)


def party_codes(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A tuple of such codes, none twice."""
    f.identifiers(record, attribute, value)
    f.each(party_code, record, attribute, value, "codes")


def alpha3_code(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Three capital letters."""
    if not (type(value) is str and len(value) == 3 and value.isascii() and value.isalpha() and value.isupper()):
        raise f.invalid(record, attribute, value, 'an ISO 3166-1 alpha-3 code such as "KAZ"')


@final
@frozen(kw_only=True)
class Membership:
    """Since when a Member is one: `since`, the day or year it joined, or `by`, when it is known to have been one.

    Neither means that no source says. `counted` is False for a Member that the WCO's totals leave out (the European
    Union). Raises `InvalidValue` if both are given.

    >>> Membership(since=DateSpan.parse("1992-06-30"))
    Membership(since=DateSpan('1992-06-30'))
    """

    since: DateSpan | None = field(default=None, validator=f.maybe(a_span))
    by: DateSpan | None = field(default=None, validator=f.maybe(a_span))
    counted: bool = field(default=True, validator=f.a(bool))

    def __repr__(self) -> str:
        return f.repr_of_fields(self)

    def __attrs_post_init__(self) -> None:
        if self.since is not None and self.by is not None:
            raise InvalidValue("Membership.by", self.by, "nothing, since the day or year of joining is known")


@final
@frozen(kw_only=True)
class Member:
    """A Member of the WCO: an administration, not a person.

    `code` is ISO 3166-1 alpha-2, with EU and XK as they are in use; `alpha3` is None where there is none. `names` pairs
    languages with names besides the English `name`; `official_name` is the WCO's own; `aliases` are other spellings, in
    any language; `demonyms` are English adjectives. `region` is the WCO region that it belongs to, `membership` since
    when it is a Member, `administration` the customs service's name. `note` is a remark in words, and `sources` are the
    pages that the record rests on. Raises `InvalidValue`.

    >>> kazakhstan = Member(code="KZ", alpha3="KAZ", name="Kazakhstan", region="EUR")
    >>> kazakhstan, kazakhstan.region
    (Member('KZ', 'Kazakhstan'), <Region.EUR: 'EUR'>)
    """

    code: str = field(validator=party_code)
    alpha3: str | None = field(default=None, validator=f.maybe(alpha3_code))
    name: str = field(validator=f.text)
    names: tuple[tuple[str, str], ...] = field(default=(), converter=f.as_language_texts, validator=f.language_texts)
    official_name: str | None = field(default=None, validator=f.maybe(f.text))
    aliases: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=f.texts)
    demonyms: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=f.texts)
    region: Region | None = field(default=None, converter=as_any_region, validator=f.maybe(f.one_of(Region)))
    membership: Membership = field(default=Membership(), validator=f.a(Membership))
    administration: str | None = field(default=None, validator=f.maybe(f.text))
    note: str | None = field(default=None, validator=f.maybe(f.text))
    sources: tuple[Source, ...] = field(default=(), converter=as_sources, validator=f.many(Source))

    def __repr__(self) -> str:
        return f.repr_of_name(self)

    @property
    def id(self) -> str:
        """The code, under the name that every party has for its key."""
        return self.code


@final
@frozen(kw_only=True)
class Organisation:
    """Any other body that takes part, the WCO's regional offices among them (kinds rilo, rocb and rtc).

    `id` is a slug, `name` the usual name, in English where it has one, and `acronym` the usual acronym; `names` pairs
    languages with names besides, and `aliases` are other spellings and acronyms, in any language. `kind` is what sort
    of body it is, as an `OrganisationKind`. `seat` is the ISO code of the country it sits in, `city` the city, `url`
    the address of its own site. `members` are the codes of a union's or an office's members, as known at `as_of`.
    `region` is the WCO region of a regional office. `note` is a remark in words, and `sources` are the pages that the
    record rests on. Raises `InvalidValue`.

    >>> Organisation(id="olaf", name="European Anti-Fraud Office", acronym="OLAF", kind="union_body")
    Organisation('olaf', 'European Anti-Fraud Office')
    """

    id: str = field(validator=f.identifier)
    name: str = field(validator=f.text)
    acronym: str | None = field(default=None, validator=f.maybe(f.text))
    names: tuple[tuple[str, str], ...] = field(default=(), converter=f.as_language_texts, validator=f.language_texts)
    aliases: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=f.texts)
    kind: OrganisationKind = field(converter=as_organisation_kind, validator=f.one_of(OrganisationKind))
    seat: str | None = field(default=None, validator=f.maybe(f.country))
    city: str | None = field(default=None, validator=f.maybe(f.text))
    region: Region | None = field(default=None, converter=as_any_region, validator=f.maybe(f.one_of(Region)))
    url: str | None = field(default=None, validator=f.maybe(f.web_address))
    members: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=party_codes)
    as_of: DateSpan | None = field(default=None, validator=f.maybe(a_span))
    note: str | None = field(default=None, validator=f.maybe(f.text))
    sources: tuple[Source, ...] = field(default=(), converter=as_sources, validator=f.many(Source))

    def __repr__(self) -> str:
        return f.repr_of_name(self)


@final
@frozen(kw_only=True)
class Territory:
    """A country or territory that is no Member of the WCO: it may take part, and is never counted as a Member.

    `code` is ISO 3166-1 alpha-2; `alpha3` is None where there is none. `name` is the English name, and `names` pairs
    languages with names besides; `aliases` are other spellings, in any language; `demonyms` are English adjectives.
    `note` is a remark in words, and `sources` are the pages that the record rests on. Raises `InvalidValue`.

    >>> Territory(code="TV", alpha3="TUV", name="Tuvalu")
    Territory('TV', 'Tuvalu')
    """

    code: str = field(validator=f.country)
    alpha3: str | None = field(default=None, validator=f.maybe(alpha3_code))
    name: str = field(validator=f.text)
    names: tuple[tuple[str, str], ...] = field(default=(), converter=f.as_language_texts, validator=f.language_texts)
    aliases: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=f.texts)
    demonyms: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=f.texts)
    note: str | None = field(default=None, validator=f.maybe(f.text))
    sources: tuple[Source, ...] = field(default=(), converter=as_sources, validator=f.many(Source))

    def __repr__(self) -> str:
        return f.repr_of_name(self)

    @property
    def id(self) -> str:
        """The code, under the name that every party has for its key."""
        return self.code


Party: TypeAlias = Member | Organisation | Territory
