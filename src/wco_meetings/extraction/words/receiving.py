"""The words for receiving somebody: they met, though no word for a meeting says so."""

import re

from ..expressions import Guarded
from .people import OFFICE, TITLE, TITLED

__all__ = ["RECEIVED", "RECEIVED_BY", "RECEIVED_SOME", "RECEIVING", "WHEN_RECEIVED"]

RECEIVED_SOME = ("hosted", "received", "receiving", "welcomed", "welcoming")
"""The words for it."""
WHEN_RECEIVED = r"(?: (?:at|in|on) [\w', -]{2,60}?,?)?"
"""What may stand between the word and whom they received: "on 5 May in Riga"."""
RECEIVING = re.compile(rf"(?: [A-Z][\w'-]*){{0,4}}(?:, (?:{TITLED}?(?:[A-Z][\w'-]*)?|[A-Z][^.;,\n]{{2,40}}))?,? ")
"""What stands between who received and the word: " Customs, Ms. Jane Roe, "."""
RECEIVED_BY = re.compile(r"(?:hosted|received|welcomed) by (?:(?:[A-Z][\w'.-]*,?|of|the|for) ){0,8}")
"""What stands before who received, from the word on: "received by the Head of "."""
_AT_THE_WCO = (
    r"(?:at|in|to) (?:the )?(?:WCO (?:HQ|[Hh]ead|Secretariat)|[Hh]eadquarters of (?:the )?(?:WCO|World Customs))"
)
# "Its Maltese counterparts", "a delegation of Malta", "a Maltese delegation to".
_SOME = (
    r"(?:an?|his|her|its|the|their) (?:[a-z-]+ ){0,6}?(?:(?:[A-Z][a-z]+ )?c(?:olleague|ounterpart)s?\b|"
    r"[A-Z][a-z]+ delegations? (?:at|in|on|to)\b|"
    r"(?:delegations?|study (?:groups?|teams?)) (?:(?:from|of) (?:(?:[a-z]+ ){1,2}from )?(?:the )?[A-Z]|"
    r"(?:headed|led) by\b))"
)
# "The Head of Malta Customs", "Mr. Doe, Head of Malta Customs", and not "the Director General's award".
_NAMED = (
    rf"(?:(?:{TITLE}|H\.E\.|(?:His|Her) Excellency) (?:[A-Z][\w'.-]*,? ){{1,4}})?(?:the )?(?:[A-Z][\w'-]* ){{0,4}}"
    rf"{OFFICE}\b(?!'s|[ -]General's)"
)
_NO_GIFT = r"(?:(?!\b(?:newly|new|that|when|where|who)\b|'s )[^;\n])"
RECEIVED = Guarded(
    rf"(?<!\bhad )(?<!\bthat )(?<!\bwhich )(?<!\bwho )\b(?P<said>"
    rf"(?:received|welcomed)(?=(?: on [^.;,\n]{{3,20}})?(?: by [^;\n]{{3,120}}?,?)? {_AT_THE_WCO})|"
    rf"(?:hosted|received|welcomed)(?={WHEN_RECEIVED} {_SOME})|"
    rf"hosted(?= the [^.;]{{1,100}} in [A-Z])|"
    rf"(?:received|welcomed)(?= (?:(?:His|Her) Excellency|{TITLE}|{_NAMED}){_NO_GIFT}{{3,160}}? {_AT_THE_WCO})|"
    rf"(?:hosted|received|welcomed)(?=(?:{WHEN_RECEIVED}| by) {_NAMED}"
    rf"{_NO_GIFT}{{0,160}}?(?:,| (?:in [A-Z]|on (?:the )?\d)|\.$))|"
    r"(?:(?<=honour of )|(?<=pleasure of )|(?<=pleasure today of )|(?<=privilege of ))"
    rf"(?:receiving|welcoming)(?={WHEN_RECEIVED} {_NAMED}))\b",
    RECEIVED_SOME,
)
"""Where they are said to have met."""
