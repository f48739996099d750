"""How a page says, after somebody's name or number, that these did not come."""

import re

from .kinds import ANY_KIND
from .people import PEOPLE

__all__ = ["STAYED_AWAY"]

# "Could not attend", "was unable to send an expert", "is not represented".
_COULD_NOT_COME = (
    r"(?:(?:could|can|did|would)(?: \w+ly)? not|(?:could|did|would)n't|cannot|failed to|w(?:as|ere) unable to|"
    r"(?:declined|refused) to|had not been able to|w(?:as|ere)(?:n't| not) (?:able|in a position) to) "
    r"(?:appear|arrive|attend|come|connect|join|make it|participate|take part|travel|be (?:there|present|represented)|"
    rf"(?:nominate|send) (?:\w+ )?(?:any(?:body|one)|{PEOPLE}))|"
    r"(?:w(?:as|ere)|is|are)(?:n't|(?: \w+)? not) (?:there|present|represented)|"
    r"w(?:as|ere) (?:denied|refused) (?:entry|visas?)|(?:could not|did not) (?:get|obtain|receive) (?:\w+ )?visas?|"
    r"(?:did not|failed to) (?:show|turn) up|"
    r"w(?:as|ere) prevented from (?:attending|coming|participating|taking part|travell?ing)"
)
# "Was invited", unless it is then said to have come, and "was expected but did not come".
_WAS_ASKED = (
    r"(?:w(?:as|ere)|had(?: also| been){1,2}) (?:absent|cancell?ed|excused|missing|"
    r"(?:also |not |only )?invited(?: to (?:attend|come|join|participate in|take part in))?"
    r"(?!(?:(?!, but\b)[^.;])* (?:accepted|attended|came|explained|joined|participated|presented|spoke|took part)\b))|"
    r"(?:w(?:as|ere) (?:expected|invited|registered)|had (?:been )?(?:announced|confirmed|registered)[^.;,\n]{0,40}) "
    r"but (?:could not|did not|failed to) (?:appear|arrive|attend|come|(?:get|obtain) (?:\w+ )?visas?|show up)"
)
# "Sent apologies", "had to cancel at short notice", "skipped it", "submitted its comments in writing.".
_CALLED_OFF = (
    r"(?:ha[sd] )?excused (?:itself|themselves)|"
    r"(?:[a-z]+ed|sent) (?:its|the|their) [a-z]+ (?:by (?:e-mail|letter)|in (?:a letter|writing))(?=[.;]|$)|"
    r"sent (?:its |their )?written [a-z]+(?=[.;]|$)|"
    r"(?:ha[ds] |have )?(?:(?:sent|gave|given|conveyed) (?:its |their )?(?:apologies|regrets)|apologi[sz]ed|"
    r"(?:preferred to stay|stayed) away|asked to be excused|"
    r"(?:declined|turned down) (?:an?|its|the|their|this) invitations?|"
    r"(?:had to cancel|pulled out|cancell?ed)(?: at (?:short notice|the last (?:minute|moment)))?|"
    r"w(?:as|ere) thanked in (?:its|their) absence|"
    r"(?:boycotted|skipped)(?= (?:it|the|this))|(?<!which )(?<!who )missed(?= the| this| it)|withdrawn|withdrew|"
    r"had no (?:funds|means) to (?:attend|come|travel)|cancell?ed (?:its|their) (?:attendance|participation))"
)
# "Malta had informed the organizers that it could not attend", "regretted that it could not".
_HAD_SAID = (
    r"(?:ha[sd] |have )?(?:(?:advised|informed|notified|told) [^.;,\n]{2,40}|announced|explained|regretted|wrote) "
    r"that (?:it|they) "
)
STAYED_AWAY = re.compile(
    rf",? (?:(?:which|who) )?(?:(?:{_HAD_SAID})?{_COULD_NOT_COME}|{_WAS_ASKED}|{_CALLED_OFF})"
    r"(?=[.;,)]|$| (?:due|because|owing|for|on this occasion|as|and|but|were)\b|"
    rf"(?: in| to)? (?:[A-Z]|it|this|the (?:[\w-]+ ){{0,3}}{ANY_KIND}|this {ANY_KIND})\b)"
)
"""After who stayed away: "could not attend", "were invited", "sent apologies"; not "could not attend all sessions"."""
