"""What meetings are about: the bundled vocabulary of terms, in five groups.

A term is a slug. A program that needs others declares them where it makes its collection; the groups are for reading
and for pictures, a query takes terms.
"""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["A_TOPIC", "TOPICS", "TOPIC_GROUPS"]

# What a program may use for one.
A_TOPIC = "a topic of 1 to 200 printable characters without a space"

_GROUPS = {
    "enforcement": """
        drugs precursors psychoactive-substances tobacco alcohol bulk-cash money-laundering high-value-goods
        cultural-heritage wildlife environment waste firearms dual-use terrorism organised-crime counterfeits
        health-and-safety ecommerce revenue-fraud smuggling customs-offences intelligence risk-management
        controlled-delivery passenger-data container-control canine-units
    """,
    "facilitation": """
        trade-facilitation safe-framework aeo single-window coordinated-border-management transit free-zones postal
        express temporary-admission disaster-relief supply-chain-security time-release-study
    """,
    "tariff": "classification valuation origin harmonized-system",
    "data": """
        data-model data-analytics digitalisation interoperability information-exchange technology blockchain
        artificial-intelligence
    """,
    "institution": """
        governance strategy budget membership elections regional-cooperation customs-partnership private-sector
        integrity capacity-building gender-equality performance-measurement legislation research training
        communication green-customs informal-trade small-islands fragile-borders covid-19
    """,
}

TOPIC_GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {group: tuple(terms.split()) for group, terms in _GROUPS.items()}
)

TOPICS: frozenset[str] = frozenset(term for terms in TOPIC_GROUPS.values() for term in terms)
