"""Parties that only say whence somebody or something is: "a former officer of Malta", "a lawyer from Malta".

A person's country, a former employer, what goods come from and who hosts an office are no word on who came.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from ..expressions import Guarded, with_the
from ..parties.mentions import Mention
from ..words.people import OFFICE, PEOPLE, TITLE, TITLED, WRITTEN_BY
from .lists import PLAIN_GAPS

__all__ = ["without_origins"]

_SAYING_WHENCE = with_the("at", "by", "for", "from", "of", "with")
# "A former officer of Malta Customs", "the former Chair, Mr. Doe of Malta"; "who worked for Malta Customs".
_FORMERLY = Guarded(
    rf"\b(?:(?:[Ff]ormer|[Rr]etired) (?:(?!by\b|was\b|were\b)[\w-]+ ){{0,3}}?(?:{PEOPLE}|{OFFICE}|employee)"
    rf"(?:(?: (?:of|for) [A-Z]\w+)? (?:at|from|of|with)|,? {TITLED}(?:from|of))|"
    r"worked (?:at|for)|"
    r"spent [\w-]+ (?:months|years) (?:at|with)) (?:the )?$",
    ("ormer ", "etired ", "worked ", "spent "),
)
# "A lawyer from Malta", "Prada's from Malta", "journalists from Malta".
_PRIVATELY = Guarded(
    r"\b(?:(?:[Jj]ournalist|[Rr]eporter)s?|[Ll]awyer|[Pp]rofessor|[A-Z]\w+'s) from (?:the )?$",
    ("ournalist", "eporter", "awyer ", "rofessor ", "'s from "),
)
# "A speaker of Nike showed shoes from Malta", "explained how bags from Malta": neither people nor what they tell.
_GOODS = Guarded(
    r"\b(?:displayed|exhibited|explained how|presented(?! by| to)|showed)(?: (?!and\b)[\w-]+){0,4}? "
    rf"(?!(?:briefing|case stud|comment|contribution|example|experience|input|practice|presentation|report|speech|"
    rf"statement|update|video|view|online|[a-z]+ly |{PEOPLE}))[a-z-]+ from (?:the )?$",
    ("isplayed ", "xhibited ", "xplained how ", "resented ", "howed "),
)
# "The hall in which it took place was given by Malta", as talks are not.
_GIVEN = Guarded(
    r"(?:^|[.;,] |\n)(?:[Aa]ll|[Bb]oth|[Ii]ts|[Tt]he)(?: (?:new|old|[a-z]+-[a-z]+|t(?:wo|hree)))? "
    r"(?:building|equipment|hall|house|kits|manuals|scanners?|vehicles?)"
    r"(?: (?:at|for|from|in|of|that|used|which)\b(?:(?! and )[^.;,\n]){0,60})? (?:was|were) given by (?:the )?$",
    ("given by ",),
)
# "Greetings came from the Head of Malta Customs", "a letter from the Chair, the Head of Malta Customs, was read".
_WRITTEN = Guarded(rf"\b{WRITTEN_BY} (?:[^.;\n]{{0,90}} )?(?:of|from) (?:the )?$", ("reetings ", "etter", "elegram"))
# "The office, hosted by Malta,", "the RILO, which is accommodated by Malta".
_HOSTED_OFFICE = Guarded(
    r"\b(?:Bureau|[Nn]etwork|[Oo]ffice|RILO|ROCB)\b[^.;,\n]{0,90},(?: which (?:is|was))? "
    r"(?:accommodated|hosted|housed) by (?:the )?$",
    ("ed by ",),
)
_ONE_BY_ONE = (_FORMERLY, _GIVEN, _HOSTED_OFFICE)
_WHENCE = (_PRIVATELY, _GOODS)
# "OLAF's Jane Roe of Malta", "the OSCE Secretary General Jane Roe of Malta": between a body and its head's country.
_ITS_HEAD = re.compile(
    r"(?: \([A-Z]{2,8}\))?"
    rf"(?:'s?|'?s?(?: (?!{OFFICE})[A-Z][\w-]*){{0,2}} {OFFICE},?|(?<=Commissioner),?) (?:{TITLE} )?"
    rf"[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){{1,3}} (?:from|of) (?:the )?"
)
_REACH = 140


def without_origins(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    """The parties without those that only say whence somebody or something is, or by whom a thing was given."""
    goes_on = -1  # where a list of such ends
    for before, one in pairwise([Mention(0, 0, None), *mentions]):
        if goes_on == before.end and one.is_country and text[goes_on : one.start] in PLAIN_GAPS:
            goes_on = one.end
            continue
        goes_on = -1
        if text.endswith(_SAYING_WHENCE, 0, one.start):
            said = text[max(0, one.start - _REACH) : one.start]
            whence = one.is_country and any(each.search(said) for each in _WHENCE)
            if whence or _WRITTEN.search(said):
                goes_on = one.end
                continue
            if any(each.search(said) for each in _ONE_BY_ONE) or _is_its_heads(text, before, one):
                continue
        yield one


def _is_its_heads(text: str, body: Mention, country: Mention) -> bool:
    """Whether a country is that of whoever heads the body named before it."""
    is_body = body.party == "EU" or not (body.is_code or body.party is None)
    return is_body and country.is_country and _ITS_HEAD.fullmatch(text, body.end, country.start) is not None
