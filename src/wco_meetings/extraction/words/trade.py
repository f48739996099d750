"""Words for trade: those whom it brings from a country, what they carry, and what takes them there."""

import re

from ..expressions import expression, phrases_of

__all__ = ["FROM_A_COUNTRY"]

_WHO_OR_WHAT = phrases_of(
    """airlines, brokers, businesses, carriers, cigarettes, companies, consumers, containers, enterprises, exporters,
firms, flights, forwarders, goods, importers, manufacturers, migrants, parcels, passengers, producers, products,
shippers, start-ups, students, suppliers, tourists, traders, travelers, travellers, universities, vessels"""
)
_EITHER_WAY = expression(form for word in _WHO_OR_WHAT for form in (word, word.capitalize()))
FROM_A_COUNTRY = re.compile(
    rf"(?:(?<!and ){_EITHER_WAY} (?:(?:arriving|coming|exported|imported|originating|sent|shipped) )?(?:from|in|of)|"
    r"\b(?:border|crossing|frontier|link|relation|road|tie)s? (?:to|with)) (?:the )?$"
)
"""Right before countries that are no administrations: "companies from", "containers shipped from", "the road to"."""
