"""The words for being at a meeting: in the room, or away from it on a screen."""

from .numbers import TENS

__all__ = ["AWAY", "CAME_TO", "NOT_THERE", "PLATFORM", "SOME_AWAY", "THERE", "VIA", "VIDEO"]

CAME_TO = "(?:attended|came to|joined|participated in|t(?:ook|aken) part in)"
"""What is said, before a meeting, of those who were at it."""
AWAY = r"(?:on-?line|on the screen|on screens?|virtual(?:ly)?|remote(?:ly)?)"
"""Not being there, by one word, or on a screen."""
PLATFORM = r"(?:(?:Cisco )?Webex|KUDO|(?:MS |Microsoft )?(?-i:Teams)|Skype|Zoom)"
"""What people meet on."""
VIDEO = (
    r"(?:(?:(?:video|web)[- ]?|tele-?)conferenc(?:es?|ing)|video[- ]?link|"
    r"(?:video|visual) communications?(?: technology)?)"
)
"""What people meet by."""
VIA = (
    r"(?:by|on|over|through|using|via) (?:the |an? )?"
    rf"(?:(?:(?-i:[A-Z]{{2,5}}) )?(?:{PLATFORM}|{VIDEO})|(?<=the )internet\b|(?<= a )link\b)"
)
"""By what people who are away take part: "via Zoom", "by video conference"."""

NOT_THERE = rf"(?:{AWAY}|{VIA})"
"""Not being there, by a word or by what people meet on."""
THERE = r"in[- ]person|physical(?:ly)?|on[- ]?site|in the room|at the venue|face-to-face"
"""Being there."""
_AND_SO_MANY = rf"\b[^.;\n]{{0,60}}\b(?:and|while|with|plus) (?:\w+ ){{0,3}}?(?:\d+|{'|'.join(TENS)})[^.;\n]{{0,60}}\b"
SOME_AWAY = rf"\b(?:(?:present|{THERE}){_AND_SO_MANY}{NOT_THERE}|{NOT_THERE}{_AND_SO_MANY}(?:present|{THERE}))\b"
"""How many were there and how many were not: "12 people in the room, and 40 online"."""
