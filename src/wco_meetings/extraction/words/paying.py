"""The words for paying: who only pays for a meeting need not come to it."""

import re

from ..expressions import Guarded
from .people import PEOPLE

__all__ = ["FUND", "PAID", "PAID_BY", "PAYING", "PAYS"]

PAID = re.compile(
    r"\b(?:[Ff]und(?:ed|ing|s|ers?)?(?<!Fund)|[Ff]inanc\w+|[Ss]ponsor\w*|[Pp]aid for|[Dd]onors?|"
    r"[Dd]evelopment [Pp]artners)\b"
)
"""A word for paying, wherever it stands."""

# "Financial support", with none or one word between.
_FINANCIAL_HELP = r"[Ff]inancial (?:\w+ )?(?:support|assistance|help|aid|backing|contributions?)"

# --- before a name ---

PAID_BY = Guarded(
    rf"\b(?:(?:(?:fund|financ|sponsor)ed|paid for) by|{_FINANCIAL_HELP} (?:of|from|by)) (?:the )?$",
    ("funded by", "financed by", "sponsored by", "paid for by", "inancial "),
)
"""What stands right before those who pay: "a project funded by Malta"."""

PAYING = Guarded(
    r"(?:\b(?:[Ff]unded|[Ff]unding (?:of|for|from|by|given by|provided by|which|that)|[Ss]ponsored|[Ff]inanc(?:ed|ing)|"
    rf"[Pp]aid for|{_FINANCIAL_HELP})\b)"
    rf"(?:(?!{PEOPLE}|"
    r" and (?!partnership |by |from |presented by))[^.;,]){0,90}$",
    ("unded", "unding", "ponsored", "inanc", "aid for"),
)
"""What stands before those who pay, with other words between: "funded by Malta Customs", who need not come."""

# --- after a name ---

FUND = re.compile(r"'?s? (?:Customs )?Co-?operation Fund\b")
"""What makes a country's name that of its fund for cooperation: "the Malta Customs Cooperation Fund"."""

PAYS = re.compile(
    r"\)?,? (?:\w+ly |also )*(?:(?:co-?)?(?:fund|financ|sponsor)e?(?:d|s)?\b|paid\b|"
    r"(?:gave|provide[ds]|(?:is|are) (?:giving|providing)) (?:\w+ )?(?:fund(?:s|ing)|financ(?:e|ing|ial support))\b|"
    r"(?:bears?|bore|covere[ds]|covers|meets?|met) (?:all |half )?(?:its|the) (?:costs?|expenses)\b|"
    r"(?:is|are) (?:co-)?(?:fund|financ|sponsor)ing\b|"
    r"(?:contributed|supported (?:it|(?:the|this) [\w-]+)) financially"
    r"(?! and (?:attend|join|particip|sent|took))|contributed (?:funds|money)|"
    r"for (?:sponsor|fund)ing|"
    r"for (?:their|the|its) (?:[a-z]+ ){0,3}(?:donation|financial|funding|funds))"
)
"""What stands after those who pay: "Malta and Spain co-funded it", "thanked Malta for its financial support"."""
