"""The words for being at a meeting: in the room, or away from it on a screen."""

from .numbers import TENS

__all__ = ["AWAY", "PLATFORM", "SOME_AWAY", "VIA", "VIDEO"]

AWAY = r"(?:on-?line|virtual(?:ly)?|remote(?:ly)?)"
"""Not being there, by one word."""
PLATFORM = r"(?:(?:Cisco )?Webex|KUDO|(?:MS |Microsoft )?(?-i:Teams)|Skype|Zoom)"
"""What people meet on."""
VIDEO = (
    r"(?:(?:(?:video|web)[- ]?|tele-?)conferenc(?:es?|ing)|video[- ]?link|"
    r"(?:video|visual) communications?(?: technology)?)"
)
"""What people meet by."""
VIA = rf"(?:by|on|over|through|using|via) (?:the |an? )?(?:(?-i:[A-Z]{{2,5}}) )?(?:{PLATFORM}|{VIDEO})"
"""By what people who are away take part: "via Zoom", "by video conference"."""

_THERE = r"(?:present|in[- ]person|physical(?:ly)?|on[- ]?site|in the room|at the venue|face-to-face)"
_NOT_THERE = rf"(?:{AWAY}|{VIA})"
_AND_SO_MANY = rf"\b[^.;\n]{{0,60}}\b(?:and|while|with|plus) (?:\w+ ){{0,3}}?(?:\d+|{'|'.join(TENS)})[^.;\n]{{0,60}}\b"
SOME_AWAY = rf"\b(?:{_THERE}{_AND_SO_MANY}{_NOT_THERE}|{_NOT_THERE}{_AND_SO_MANY}{_THERE})\b"
"""How many were there and how many were not: "12 people in the room, and 40 online"."""
