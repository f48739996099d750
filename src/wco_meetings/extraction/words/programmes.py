"""The WCO where a meeting is held by a programme, a project or a part of it: the group `wco` is what stands for it."""

import re

from ..expressions import Guarded
from .administrations import THE_WCO, THE_WCO_ITSELF
from .holding import GIVEN
from .hosting import ADVERBS, ANY_EVENT

__all__ = ["AND_OWN", "BY_A_PROJECT", "FRAMEWORK", "JOINT_PROJECT", "OWN", "PROGRAMME", "PROJECT", "SECRETARIAT"]

# "Held a workshop", after the name of a programme and of those that held it with it; not "held in Riga" or "held by".
_THEN_HELD = (
    r"(?: \([^()]{1,40}\))?(?: and(?: the)?(?: (?:[A-Z][\w'-]*|of|for|\([A-Z]+\))){1,8})?"
    r"(?:, [^.;\n]{1,360}?,|,)? "
    rf"{ADVERBS}(?:{GIVEN}|(?:deliver|host|hold|conduct|organi[sz]e)s|"
    rf"co-facilitated|(?:ran|run|gave|given|undertook)(?=[^.;]{{1,80}} {ANY_EVENT}))"
    r"(?!-| by| at| in(?! (?:[A-Z][\w'-]*,? ){1,6}(?:(?:between|from|on) [\w, ]{4,40} )?an? )),? "
)
PROGRAMME = Guarded(
    r"(?P<of>(?:Program(?:me)?|[Pp]roject)(?: \(?[A-Z][\w/-]*\)?){0,4} of the )?"
    r"(?P<wco>W(?<!\wW)(?:CO|orld Customs Organi[sz]ation))(?: \(WCO\))?(?(of)|(?:'s|-[A-Z]+)? "
    r"(?:(?!by\b)[\w/&()-]+ ){0,10}?"
    rf"(?:[Pp]rogram(?:me)?|[Pp]roject|[Tt]eam|Directorate|Capacity Building(?! Committee))\d?"
    rf"(?: (?:(?:for|in|on|of) )?[A-Z]\w+){{0,5}}){_THEN_HELD}",
    ("rogram", "roject", "eam", "Directorate", "Capacity Building"),
)
"""The WCO by a programme of its own: "The WCO COVID-19 Project held", "the Amber Programme of the WCO held"."""
_A_PROJECT = r"(?P<wco>(?:[A-Z(][\w/)-]* ){1,6}(?:Project|Program(?:me)?)|[A-Z]{4,8} [Tt]eam)"
PROJECT = re.compile(rf"\b[Tt]he {_A_PROJECT}{_THEN_HELD}")
"""A project that the WCO's own pages name without it: "the Amber Project organized"."""
BY_A_PROJECT = re.compile(rf"\b(?:{GIVEN}|run) by the {_A_PROJECT}\b")
"""Such a project after the verb: "it was delivered by the Amber Project"."""
FRAMEWORK = re.compile(
    r"\b(?:(?:framework|umbrella|auspices|part|context) of (?:the|its)|"
    r"(?:[Uu]nder|[Tt]hrough) the(?= (?:[a-z]+ ){0,2}(?:[A-Z]+[/-])*WCO\b)) (?:[a-z]+ ){0,2}"
    r"(?P<wco>(?:(?:[A-Z(][\w/),'-]*|of|and|for) ){1,10}(?:[Pp]roject|[Pp]rogram(?:me)?))\b"
)
"""A project of which a meeting is part: "in the framework of the Amber Project", "under the EU-WCO Amber Programme"."""
JOINT_PROJECT = re.compile(
    r"\b(?:(?:auspices|framework|part|umbrella) of|[Uu]nder|[Ww]ithin) the "
    rf"(?=[A-Za-z/ -]{{0,30}}?(?P<wco>{THE_WCO}))"
    rf"(?P<whose>(?:{THE_WCO}[/-]|[A-Z]{{3,8}}[/-](?=WCO\b))[^.;,\n]{{2,70}}? Joint (?:Project|Programme)\b|"
    rf"Joint (?:Project|Programme) of (?:the )?{THE_WCO} and (?:the )?"
    r"(?:(?:[A-Z][\w'-]*|\([A-Z][^()\n]{1,60}\)) ?){1,8})"
)
"""A project of the WCO and of others, `whose` a meeting under it is: "under the WCO/OLAF Joint Project"."""
OWN = re.compile(
    rf"(?: the)? ?(?:[A-Z]{{3,8}}-){{0,2}}{THE_WCO_ITSELF}(?:'s|(?:-[A-Z]{{3,8}})+)? "
    r"(?!(?:\w+[ /-]){0,4}(?:Regional|Vice|Members?|RILO|ROCB|RTC)\b)"
    r"(?:(?!by |with )[\w/&(),-]+ ){0,8}?"
    r"(?:[Pp]rogram(?:me)?|Project|Directorate|[Ee]xperts|Secretariat|[Tt]eam|Unit)\b"
)
"""A part of the WCO, which is it: "the WCO's Integrity Programme", after "organised by"."""
AND_OWN = re.compile(rf"(?: Secretariat)?,? and{OWN.pattern}")
"""What follows another host: "organized by the OCO Secretariat and the WCO's Integrity Programme"."""
SECRETARIAT = re.compile(
    r"(?:\bthe|^The|(?<=\n)The|(?<=[.!?] )The) (?P<wco>Secretariat|Organi[sz]ation) (?:[a-z]+ly |also |has )?"
    rf"(?:{GIVEN}) (?:an?|the|this|its) "
)
"""The WCO as its own pages have it, without a name: "the Secretariat organized this workshop"."""
