"""Words for trade: those whom it brings from a country, what they carry, and what takes them there."""

import re

from ..expressions import in_either_case, phrases_of

__all__ = ["FROM_A_COUNTRY"]


_FIRMS = in_either_case(
    phrases_of("companies, enterprises, firms, goods, passengers, start-ups, tourists, travelers, travellers")
)
_TRADE = in_either_case(
    phrases_of(
        """airlines, brokers, businesses, carriers, cigarettes, consumers, containers, exporters, flights, forwarders,
importers, manufacturers, migrants, parcels, producers, products, shippers, students, suppliers, traders, vessels"""
    )
)
FROM_A_COUNTRY = re.compile(
    rf"(?:(?<!and )(?<!, )(?:{_FIRMS} (?:from|of)|"
    rf"{_TRADE} (?:(?:arriving|coming|exported|imported|originating|sent|shipped) )?from|[Uu]niversities (?:from|in))|"
    r"\b(?:border|crossing|frontier|link|relation|road|tie)s? (?:to|with)) (?:the )?$"
)
"""Right before countries that are no administrations: "companies from", "containers shipped from", "the road to"."""
