"""Houses in which meetings are held, as a page names them beside a place: a hotel, an academy, a branch."""

import re

from ..expressions import Guarded
from .holding import HELD

__all__ = ["AT_AN_AIRPORT", "HOUSE_AFTER", "HOUSE_OF", "IN_A_HOUSE", "IS_VENUE", "VENUE_WAS"]

_HOUSES = (
    "Hotel|Headquarters|HQ|Centre|Center|Academy|Institute|Resort|Palace|School|University|Laboratory|Offices?|"
    "Secretariat|House|Building|Hall|Auditorium|Campus|College|Complex|Embassy|Palais|Plaza|Tower"
)
IS_VENUE = re.compile(
    rf"\b(?:Airport|{_HOUSES})\b|[A-Z][\w'&-]* (?:building|headquarters)$|^(?:building|headquarters) of (?:the )?[A-Z]"
)
"""What makes a name that of a house: "Amber Hall", "Amber League building", "headquarters of the Amber League"."""
VENUE_WAS = re.compile(r"(?:Its|The) venue (?:is|was) ")
"""What a sentence opens with that only says where it was: "The venue was Riga"."""
HOUSE_OF = re.compile(
    rf"\b(?:at|in) (?:the |its )?(?:[A-Z][\w'&/-]* |of |for |and |the |branch |premises ){{0,10}}"
    rf"(?:{_HOUSES}|headquarters|RTCs?|RDTC|RCL|(?:regional )?branch|[Hh]otel(?: [A-Z][\w'-]*){{1,4}})"
    r"(?: \([A-Z]{2,6}\)| \"[^\"\n]{1,40}\")?"
    r"(?: (?:of|under) the (?:[A-Z][\w'-]* ){1,5}(?:Administration|Authority|Committee|Ministry|Service)(?= of ))?"
    r"(?: of the WCO)?(?: of(?: the (?:city|port|town) of)?| in| at|,)?(?: the)? $"
)
"""What stands before the place of a house: "at the Customs Academy of Malta", "at the RTC in Riga", "at the Academy
under the Customs Service of Malta".
"""
HOUSE_AFTER = re.compile(rf"(?:'s?)?(?: [A-Z][\w'&/-]*){{0,5}} (?:{_HOUSES})\b")
"""What follows a place in the name of a house: "at the Malta Customs Headquarters"."""
IN_A_HOUSE = re.compile(r"\b(?:in|at) (?:the )?(?:[A-Z][\w'&.-]*,? (?:(?:of|and|for) (?:the )?)?){1,10}$")
"""What precedes a city in the name of one: "in the Grand Amber Sliema, Malta", "at the Amber Hotel Riga"."""
AT_AN_AIRPORT = Guarded(
    rf"\b(?:{HELD}|met|place) at (?:the )?(?:[A-Z][\w'-]* ){{1,5}}Airport(?:(?:,| in)(?: the)? )?$", (" Airport",)
)
"""What says that something was held at an airport, at which much else happens, before its country or without that."""
