"""The verbs for taking part, which stand after those who did: "Malta and Spain attended", "OLAF sent an expert"."""

import re

from .calendar import ENGLISH_MONTH
from .kinds import KIND_OR_EVENT
from .people import PEOPLE

__all__ = ["TOOK_PART"]

# Between the names and the verb: "Malta and Spain, who both also", "Malta as the newest Member, which".
_WHO_ALSO = (
    r"(?: as (?:an?|its|the) (?:[\w'-]+ ){0,3}[Mm]embers?, which |"
    r", which (?=(?:attended|participated|took part) for the first time\b)|(?:, | - | )(?:who )?)"
    r"(?:(?:all|also|both|each|likewise|once (?:again|more)|[a-z]+ly|as well|too|as observers?)"
    r"(?:, | ))*(?:(?:has|have) )?"
)
_ATTENDED = (
    r"attend|(?:answered|responded to) th(?:e|is) (?:call|invitation)|"
    r"attended(?! by(?! (?:phone|tele|video|web)))|participated?|(?:took|take) (?:(?:an )?active )?part|"
    r"(?:is|are) (?:all |also |both )?(?:taking part|participating|attending|represented|present)|"
    r"(?:attending|participating|taking part|in attendance)(?=[.,;]|$)|sat in(?= as )|sat(?= as (?:an )?observers?)|"
    r"had observer status"
)
_WERE_THERE = (
    r"(?:were|was) (?:also |all |both |duly )?(?:represented|present|at the table|in the room|"
    r"admitted as (?:an )?observers?)|(?:were|was) there(?= for|[.,;]|$| as\b| too\b)|"
    r"were (?:observers|panell?ists|speakers)(?=[.,;]|$| (?:at|in|on)\b)|"
    r"were (?:also )?(?:in attendance|(?:assembled|brought together|gathered|united(?= for)) "
    r"(?:at|by|for|in|there)\b(?! (?:comparison|one|their)\b))|"
    r"were among (?:the|those)(?! first| last| few)|"
    r"was among the (?:attendees|delegations|participants)(?! (?:in|of) (?!the (?:event|meeting|workshop)\b))"
)
# Not "joined the WCO" or "joined the Revised Kyoto Convention", as members do.
_JOINED = (
    r"(?:connected|followed|joined)(?: it)? (?:online|remotely|virtually|by (?:phone|tele|video))|"
    r"followed the (?:debates|deliberations|discussions|meeting|proceedings|sessions?)"
    r"(?=[.,;]|$| (?:as observers|by|from|in|online)\b)|"
    r"joined(?= as (?!(?:(?:an?|the) )?(?:\w+ ){0,2}(?:[Mm]ember|[Cc]ontracting Party)))|"
    r"joined (?:by (?=video|phone)|"
    r"the(?! WCO| World| (?:[a-z]+ )?(?:initiative|network|programme|project)\b|"
    rf" (?:[A-Z]\w+ ){{0,4}}(?:Convention|Agreement|Union|System)\b(?!'))|"
    rf"in(?! (?:last )?{ENGLISH_MONTH}| \d{{4}})|this|them|on the)"
)
_MET = (
    r"(?:gathered|convened|(?<! last )met|(?:came|got) together(?: again)?) "
    r"(?:in|at|on|for|from|to|virtually|online)"
)
# People, and neither "sent their apologies" nor "sent the experts a letter".
_SENT = (
    r"(?:had (?:all |both |each )?)?(?:(?:delegated|sent) (?:its|their)(?! apolog| excuse| regret)|"
    rf"(?:delegated|lent|sent) (?:[\w-]+ ){{0,4}}{PEOPLE}"
    r"(?! (?:an?|all|the|letter|advice|home|in writing|to (?!argue|attend|explain|participate|present|take part|"
    r"(?:an?|th(?:e|is)) (?:[a-z]+ing|conference|course|event|forum|seminar|session|workshop)))|'))"
)
_SPOKE = (
    r"spoke\b|addressed (?:the )?(?:audience|conference|delegates|forum|meeting|participants|seminar|workshop)|"
    r"took the floor|(?:gave|made|delivered) (?:a presentation|presentations|"
    r"(?:an?|the) (?:[a-z]+ )?keynote(?: address| presentation| speech)?)|"
    r"(?:(?:each|both) )?(?:ran|led|held) a session|"
    r"contributed(?! (?:financially|funds|money)|"
    rf" to (?!(?:the|this|its) (?:[\w-]+ ){{0,3}}(?:debates?|discussions?|exchanges?|panels?|success|talks|"
    rf"{KIND_OR_EVENT})\b))"
)
_LEARNT = (
    r"(?:was|were) (?:trained|briefed)|"
    r"(?:successfully )?(?:completed|received) (?:training|(?:an?|the) (?:(?!(?:for|number|of|on) )[\w-]+ ){0,3}?"
    r"(?:training|workshop|course|seminar))(?=[.,;]|$| (?:about|at|by|during|for|from|in|on|through|under|with)\b)|"
    r"(?:followed|underwent) (?:(?:an?|the|this) )?(?:[\w-]+ ){0,3}?(?:training|workshop|course|seminar)"
)
TOOK_PART = re.compile(rf"{_WHO_ALSO}(?:{_ATTENDED}|{_WERE_THERE}|{_JOINED}|{_MET}|{_SENT}|{_SPOKE}|{_LEARNT})\b")
"""What follows those who took part: "took part", "were also represented", "sent two officers", "followed it online"."""
