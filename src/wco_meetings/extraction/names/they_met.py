"""Meetings by what people did: they met, visited somebody, were on a mission or were trained together."""

import re

from ..expressions import Guarded
from ..words.administrations import THE_WCO
from ..words.calendar import A_DAY
from ..words.numbers import NTH_TIME
from ..words.people import OFFICE, STOP, TITLE

__all__ = [
    "BILATERAL",
    "MET_AGAIN",
    "MET_THAT_DAY",
    "ON_A_MISSION",
    "THEY_MET",
    "TRAINED",
    "VISITED",
    "WENT_ON_A_MISSION",
]

# "The Amber Commissioner", "the directors of the Amber Port", "the mayor of Riga".
_WHOM = (
    rf"(?:the )?(?:(?:[A-Z][\w'-]* ){{0,4}}{OFFICE}\b|"
    r"(?:[a-z]+ ){0,2}(?:director|governor|head|manager|mayor|minister|president)s? of (?:the )?(?=[A-Z]))"
)
_ONLINE = "(?:on-?line|virtually|remotely)"
# Who visited the WCO, or "gathered in Riga to".
THEY_MET = re.compile(
    r"(?<!\w)(?P<said>"
    r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?:met|will (?:assemble|convene|gather|meet)|sat down)"
    r"(?=(?: (?:again|bilaterally|face-to-face|here|in person|online|physically|together|virtually))? "
    r"(?:(?:in|at|on|under) (?:the )?(?:[a-z]+ of (?:the )?)?[A-Z0-9]|here\b|today|yesterday|(?:this|last|next) week))|"
    r"brought together(?= [^.;\n]{3,90}? (?:in|at) (?:the )?[A-Z][^.;\n]{2,60}? on \d)|"
    r"(?:(?<!were )gathered|came together|convened|assembled|conferred)"
    r"(?=(?: as the [A-Z][^.;\n]{2,90}?| again)?(?: in person| physically)? (?:in|at|on|under) (?:the )?"
    r"(?:WCO (?:HQ|[Hh]ead)|[A-Z0-9][^;\n]{1,99}?(?: (?:to|for|on) |\d)|(?:[A-Z][\w'-]*,? ?){1,4}[.;]))|"
    r"sat(?= in [A-Z][^.;\n]{2,40} (?:from|on) \d)|"
    r"(?<![\w)] )(?:Gathered|Meeting)(?= (?:(?:at|from|in|on) (?:the )?[A-Z0-9]|by video|online|virtually)"
    r"[^;\n]{2,100}?, (?:the \w|[A-Z]))|"
    r"(?:conferred|sat down)(?= with (?:[a-z]+ )*(?:the )?[A-Z]|"
    r" with (?:the )?(?:delegates|delegations?|heads?|leaders|leadership|management|representatives) )|"
    r"(?:came together|convened|(?<!data )(?<!evidence )(?<!information )(?<!intelligence )gathered)"
    rf"(?= {_ONLINE}(?: (?:at|by video|for|from|in|on|to|with)\b|[.,;])| by video)|"
    rf"met(?= with | (?:{_ONLINE}|by video|via )| "
    r"to (?:discuss|plan|review|examine|consider|exchange|agree|share views|prepare|talk|speak)\b|"
    r" for (?:an? |the )?(?:\w+ )?(?:talks|meeting)|"
    rf" {_WHOM}"
    rf"(?:(?! (?:before|travel\w*|when|where) )[^.;,\n]){{0,60}}?(?:, (?:{TITLE} )?[^.;,\n]{{1,60}}){{0,2}},? "
    r"(?:to (?:discuss|exchange)\b|on (?:\w+day,? )?(?:the )?\d(?![^.;\n]{0,60} (?:before|when|where) ))|"
    r" (?:his|her|their|its) (?:[A-Z][a-z]+ )?c(?:olleague|ounterpart)s?\b|"
    r" (?:the )?(?:WCO )?(?:(?:(?:[Dd]elegation|[Hh]ead|[Rr]epresentative|[Tt]eam)s?|Secretary) "
    r"(?:from|of)|Secretary General|"
    r"(?<=WCO )(?:delegation|mission|representatives?|team))\b)|"
    rf"(?:(?<=began to )|(?<=continued to )|(?<=started to ))meet(?= {_ONLINE}\b)|"
    r"(?<=, )meeting(?= in [A-Z][\w' -]{2,40},? (?:on|from) \d[^.;,\n]{2,40}, )|"
    r"visited (?:the )?[\w ]{0,40}?(?:WCO|[Hh]eadquarters|Secretariat)|"
    r"visited(?= (?:the )?[A-Z][^.;\n]{2,100}? to (?:discuss|exchange|hold|meet)\b))\b"
)
# "On 5 May 2018, Mr. Doe met the Head of Malta Customs", and not at a reception.
MET_THAT_DAY = re.compile(
    r"\bOn (?:\w+day,? )?(?:the )?\d(?:(?!\b(?:after|before|had|that|when|where|which|who)\b)[^;\n]){3,160}? "
    rf"(?P<said>met)(?= (?:the )?{TITLE}| {_WHOM})"
    rf"(?!(?:(?!{STOP})[^;\n]){{0,160}} (?:margins?|reception|sidelines?)\b)"
)
# "The WCO Secretary General visited Malta from 5 to 7 May", "On 5 May the Head of Malta Customs was in Riga to meet",
# "Officers of Malta Customs visited Spain Customs from 5 to 7 May for a study on fees".
_NO_OTHER_TIME = r"(?:(?!\b(?:after|also|before|had|that|when|where|which|who)\b)[^;\n])"
_GENERAL = r"(?:Deputy )?Secretary[- ]General"
_OF_THE_WCO = (
    rf"(?:{THE_WCO}(?:'s)? {_GENERAL}|[Tt]he {_GENERAL}(?! (?:for|of)\b)|{_GENERAL} of the {THE_WCO}|"
    rf"{THE_WCO} (?:delegation|team))\b"
)
_TO_MEET = (
    r"(?=[^;\n]{3,160}\b(?:invitation|for talks|"
    r"(?:and|to) (?:[a-z]+ )?(?:discuss(?:ed)?|exchange|hold|held|learn|meet|met|study)|"
    r"for an? (?:[a-z-]+ )?study)\b)"
)
# "Visited the ROCB".
_AN_OFFICE = r"(?= (?:the )?(?:WCO )?(?:Regional (?:Intelligence|Office|Training)|RILO|ROCB|RTC)\b)"
# "Visited N'Djamena", and not "visited Malta's port", "visited Members' ports".
_NO_TOWN = r"(?:Airport|Museum|Port(?! (?:Louis|Moresby|Said|Sudan|Vila|of Spain)\b))\b"
_THERE = rf"(?= (?:the )?(?!{_NO_TOWN})[A-Z](?![\w-]*'(?:s\b|\W))"
VISITED = Guarded(
    rf"\b(?:On (?:\w+day,? )?(?:the )?(?P<before>\d){_NO_OTHER_TIME}{{3,160}}? )?"
    rf"(?:{_OF_THE_WCO}|(?P<other>\b(?:{OFFICE}|[Dd]elegation|[Oo]ffic(?:ers|ials))\b)){_NO_OTHER_TIME}{{0,160}}? "
    rf"(?P<said>visited|(?:travell?ed|went) to|was in(?(other)(?=[^;\n]{{3,120}} invitation\b)))"
    rf"(?(other)(?:{_TO_MEET}|{_AN_OFFICE}))(?(before){_THERE})|"
    rf"{_THERE}[^.;\n]{{2,120}}? (?:(?:on|from|between) {A_DAY}|"
    r"(?:at|on|upon) the (?:kind )?(?:invitation|request) of|this week\b|yesterday\b)))",
    ("visited", "travel", "went to", "was in"),
)
# "The Minister had a bilateral meeting with Mr. Doe of Malta Customs", "Malta and Spain held bilateral talks in Riga".
BILATERAL = Guarded(
    r"\b(?:had|held|holds) (?:an? )?(?P<said>bilateral (?:consultations|meeting|talks))"
    r"(?= with\b| (?:at|in) (?:the )?[A-Z]| on )",
    ("bilateral ",),
)
# "Amber's contact points met for the second time".
MET_AGAIN = Guarded(rf"\b(?P<said>(?:met|gathered|convened|came together) {NTH_TIME})\b", (" time",))
# "A mission of WCO experts was in Riga from 5 to 7 May", "experts of OLAF were in Riga from 5 to 7 May on a mission".
ON_A_MISSION = Guarded(
    rf"\b(?:[Aa]n?|[Tt]he) (?P<said>(?:[\w/-]+ ){{0,3}}?mission)(?: of [^.;,\n]{{2,60}}?)? "
    rf"(?:was(?= in )|visited )(?=(?: in )?[A-Z][^.;\n]{{2,90}}? (?:from|on|between) {A_DAY})",
    ("mission",),
)
WENT_ON_A_MISSION = Guarded(
    rf"\b(?:spent|stayed|travell?ed|was|went|were)\b(?: (?:in|to) [A-Z][^.;,\n]{{2,60}}?)? (?:from|on|between) {A_DAY}"
    r"[^.;,\n]{0,60}? (?:for|on) an? (?P<said>(?:[\w-]+ ){0,3}?(?:mission|visit))\b",
    ("mission", "visit"),
)
# "The WCO trained ten officers in Riga from 5 to 9 May", "officers of Malta and Spain were trained in Riga on 5 May".
TRAINED = Guarded(
    rf"(?:(?P<before>\b(?:[Oo]n|[Ff]rom|[Bb]etween) {A_DAY}"
    r"(?: (?!(?:that|which|who|whom)\b)[^\s.;]{1,40}){1,30} (?:was|were) )|"
    r"(?<=\bWCO )|(?<=\bCustoms )|(?<=experts )|(?<=officers )|(?<=trainers )|(?<!who was )(?<=\bwas )|"
    rf"(?<!who were )(?<=\bwere )|(?=trained together\b))(?P<said>trained)\b(?(before)|(?=[^.;\n]{{2,160}}? "
    rf"(?:from|on|between) {A_DAY}))",
    ("trained",),
)
