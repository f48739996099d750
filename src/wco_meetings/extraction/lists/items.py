"""Whether a name in a list is an item of it, or only a part of another name or of what is said about one."""

import re

from ..expressions import Guarded, with_the
from ..parties.mentions import Mention
from ..words.paying import FUND, PAID_BY
from ..words.people import TITLED
from .lists import LONGER_NAME

__all__ = ["BEHALF", "BY_IT", "OFFICE_IN", "belongs_to_what_follows", "is_a_persons", "is_no_item"]

BEHALF = re.compile(r"\b(?:[Oo]n behalf of|also represent(?:ed|ing)) (?:the )?$")
"""Before a party for which another one speaks: "on behalf of the"."""

# "The Members of the WCO", "the tools of the WCO": it is named for what it has.
_BODIES_OF_THE_WCO = re.compile(
    r"\b(?:[Mm]embers?|[Aa]dministrations|[Rr]egions?|[Cc]hairperson|[Cc]ouncil|Vice-Chairs?|instruments|standards|"
    r"tools|priorities|bodies|entities|structures) of (?:the )?$"
)
# "The member States of the Economic Community of West African States (ECOWAS)".
_OF_A_UNION = re.compile(
    r"(?<!\w)(?:[Mm]embers|(?<!United )(?<!Federated )[Ss]tates|[Cc]ountries(?: member)?|economies|services|"
    r"[Aa]dministrations|agencies|bodies) (?:of|in) (?:the )?"
    r"(?:(?:[A-Z][\w'-]*|of|and|for) ){0,8}\(?$|"
    # "The 23 countries of the regions of CEMAC, ECCAS and ECOWAS".
    r"\b[Cc]ountries of the [Rr]egions of (?:the )?(?:[A-Z][\w'-]*(?:,|,? and)(?: of)?(?: the)? ){0,5}$"
)
# "The Representative of the IMF to the European Union (EU)".
_ACCREDITED_TO = re.compile(
    r"\b(?:Representative|Ambassador|Delegate|Delegation|Mission)\b[^.;,\n]{1,60} to (?:the )?"
    r"(?:(?:[A-Z][\w'-]* ){1,4}\()?$"
)
# "Other United Nations bodies" aren't the UN.
_ONLY_WHOSE = re.compile(
    r"(?: \(\w+\)|\))?'?s? (?:system|bodies|states|agenc(?:y|ies)|partners|signator(?:y|ies)|countries|[Rr]egion|"
    r"[Mm]ember(?:s|ship)?|[Pp]artner [Ss]tates|Customs [Aa]dministrations|Affairs)\b"
)
# "Dr. Doe, a CITES expert of the University of Riga": on the Convention, and not its Secretariat's.
_ON_A_CONVENTION = re.compile(r" (?:expert|issues|matters|permits?|specialist)\b")
_GOES_ON_WITH = (" ", "'", "-", "/", ")")
# "IMF Lake Training Centre (LTC)": a name goes on, up to its acronym.
_LONGER_NAME = re.compile(rf"{LONGER_NAME}[A-Z]{{2,8}}\)")
BY_IT = re.compile(
    r"(?:(?: \([A-Z][A-Za-z]{1,9})?\) ?)?-(?:based|convened|funded|hosted|led|organi[sz]ed|run|sponsored|supported)\b"
)
"""What makes a name say whose something is: "the Malta-hosted programme"."""
OFFICE_IN = re.compile(r"\b(?:Delegation|Embassy|Mission|Office|Presence) (?:for|in|to) (?:the )?$")
"""Before a country in which an office of others is: "the OSCE Mission to", "the UNODC Office in"."""
# What makes it part of what follows: also "(BSEC-URTA)", "the Malta-Spain Business Council", "the Malta-Spain Business
# Forum".
_SAYS_WHOSE = re.compile(rf"{BY_IT.pattern}|{FUND.pattern}|-[A-Z]+\)|(?:-[A-Z][A-Za-z]+)? Business (?:Council|Forum)\b")
# "The Task Force on Illicit Trade (TF-IT)".
_IN_AN_ACRONYM = re.compile(r"\([A-Z]{2}-$")
_OF_THE_UN = re.compile(r"[-/][A-Z]| (?:[A-Z]|\d{3,4}\b|[Oo]ffice|[Pp]rogramme|[Aa]genc)")
# "Dr. Rose of the University of Riga, Latvia": where it is.
_AT_A_UNIVERSITY = re.compile(r"\b(?:University(?: of)?(?: [A-Z][\w'-]*){0,3}|[A-Z][\w'-]* University)(?:,| in) $")
# "The audit firm Amber Malta", "the company XY Malta": a firm's branch.
_A_FIRMS = Guarded(
    r"(?<!\w)(?:[Cc]ompan(?:y|ies)|consultanc(?:y|ies)|firms?) (?:[A-Z][\w&'-]* ){1,3}$",
    ("ompan", "consultanc", "firm"),
)
# "OLAF, in its capacity as the Secretariat of the OECD", "OLAF, as Secretariat of the OECD".
_IN_ITS_CAPACITY = re.compile(
    r"(?:\bin (?:her|his|its|their) (?:capacity|role) as (?:an? |the )?(?:[\w-]+ ){1,6}|"
    r", as (?:an? |the )?(?:[\w-]+ ){0,2}(?:[Cc]hair|[Cc]oordinator|[Hh]ost|[Pp]artner|[Ss]ecretariat) )"
    r"(?:for|of) (?:the )?(?:[A-Z][\w'-]* ){0,6}\(?$"
)
# "The Customs Directors of Latin America, Spain and Portugal" have an agreement of that name.
_OF_ALL_THREE = re.compile(
    r"\b(?:[Aa]dministrations|Customs|Directorates|Directors(?: General)?) of (?:Customs of )?"
    r"Latin America, (?:Spain and )?$"
)
# "The Ministry of the Environment (responsible for CITES)".
_IN_CHARGE_OF = tuple(f"{what} {the}" for what in ("responsible for", "in charge of") for the in ("", "the "))
# "Ms. Roe, Head of Malta Customs and Co-chair of the OECD Task Force": there for Malta.
_AND_CHAIR_OF = re.compile(r" and (?:[Cc]o-|[Vv]ice-)?[Cc]hair(?:man|person|woman)? of (?:the )?$")
_ITS_BODY = re.compile(r" (?:[A-Z][\w-]* |for |on ){0,6}?(?:Board|Committee|Council|Group|Network|Task Force)\b")
_OF_OR_FROM = with_the("of", "from")
_BY_OF_OR_FROM = with_the("by", "of", "from")
# "The WCO Secretary General, Mr. Doe of Malta": a person's country, and not "the WCO and Mr. Doe of Malta".
_PERSON_OF_THE_WCO = re.compile(
    rf"\b(?:Secretary[- ]General|WCO(?:'s)?(?: [\w&-]+){{1,6}})(?<! and),? {TITLED}(?:from|of) (?:the )?$"
)
_REACH = 90


def is_no_item(text: str, mention: Mention) -> bool:
    """Whether a name in a list is part of another's, or only explains one.

    "The Members of the WCO", "US CSI", "Malta, in its role as chair of the OCO"; a fund only pays.
    """
    before = text[max(0, mention.start - _REACH) : mention.start]
    return (
        mention.is_fund
        or (mention.is_code and _only_says_whence(before))
        or _is_whose_members_are_meant(text, mention, before)
        or _is_what_another_is_for(before)
        or belongs_to_what_follows(text, mention)
        or (mention.party == "wco" and _BODIES_OF_THE_WCO.search(before) is not None)
        or (text.startswith(")", mention.end) and _IN_AN_ACRONYM.search(before) is not None)
    )


def _only_says_whence(before: str) -> bool:
    """Whether what stands before a country makes it that of a firm, a university, an agreement or the WCO's people."""
    at_a_university = "University" in before and _AT_A_UNIVERSITY.search(before) is not None
    of_all = "America, " in before and _OF_ALL_THREE.search(before) is not None
    return at_a_university or of_all or is_a_persons(before) or _A_FIRMS.search(before) is not None


def _is_whose_members_are_meant(text: str, mention: Mention, before: str) -> bool:
    """Whether a union or a body is named for its members: "States of the EU"; those of the PSCG are firms."""
    has_members = mention.party == "EU" or not (mention.is_code or mention.party == "pscg")
    if not has_members or not (" of " in before or " in " in before) or text.startswith(" Secretariat", mention.end):
        return False
    return _OF_A_UNION.search(before) is not None


def _is_what_another_is_for(before: str) -> bool:
    """Whether a name only says for whom, with whom, of what or by whose means somebody else is there."""
    return bool(
        before.endswith(_IN_CHARGE_OF)
        or ((" behalf of " in before or "also repr" in before) and BEHALF.search(before))
        or (" as " in before and _IN_ITS_CAPACITY.search(before))
        or (" to " in before and _ACCREDITED_TO.search(before))
        or (before.endswith(_BY_OF_OR_FROM) and PAID_BY.search(before))
    )


def is_a_persons(before: str) -> bool:
    """Whether what stands before a country makes it that of one of the WCO's people."""
    return before.endswith(_OF_OR_FROM) and _PERSON_OF_THE_WCO.search(before) is not None


def belongs_to_what_follows(text: str, mention: Mention) -> bool:
    """Whether a name only says whose what comes after it is: "Malta's partners", "United Nations bodies"."""
    if not text.startswith(_GOES_ON_WITH, mention.end):
        return False  # as most names, which stand between commas
    if _SAYS_WHOSE.match(text, mention.end):
        return True
    if mention.is_code:
        is_unions = mention.party == "EU" and _ONLY_WHOSE.match(text, mention.end) is not None
        return is_unions or text.startswith("-WCO ", mention.end)
    if mention.party == "wco" or mention.is_office:
        return False
    before = max(0, mention.start - _REACH)
    if _ITS_BODY.match(text, mention.end) and _AND_CHAIR_OF.search(text, before, mention.start):
        return True
    if mention.party == "cites" and _ON_A_CONVENTION.match(text, mention.end):
        return True
    longer = _ONLY_WHOSE.match(text, mention.end) or _LONGER_NAME.match(text, mention.end)
    return bool(longer) or (mention.party == "un" and _OF_THE_UN.match(text, mention.end) is not None)
