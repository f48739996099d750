"""Lists of names: what may stand between two of them, and which names stand in the list that a place begins or ends."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ..expressions import Guarded
from ..parties.mentions import Mention
from ..text import starting_in
from ..words import labels
from ..words.people import NOUNS, OFFICE, STOP

__all__ = [
    "IN_BRACKETS",
    "LONGER_NAME",
    "LONGEST_GAP",
    "PLAIN_GAPS",
    "PUT_IN",
    "in_lists",
    "is_glue",
    "joined",
    "leads",
    "listed_after",
    "listed_before",
    "listed_with",
    "named_after_or",
]


# What may stand between two names of a list. Small words only: capitals are names, known or not.
_GLUE = frozenset(
    (
        *NOUNS,
        *"""
        a an the and of from well also including include included namely such like both plus with together along
        alongside by customs administration service authority authorities department agency agencies
        ministry head member director commissioner senior high-level international regional intergovernmental
        president organization organisation bodies body entities institution country countries state nation economies
        jurisdiction kingdom republic their its other various different several two three four five six seven eight
        nine ten more than over some about around private sector academia industry business community universities
        university partner stakeholder governmental non-governmental law enforcement border police national
        representing secretariat office one ambassador chief general deputy companies association donor project
        respective each all following were was participating attending respectively notably especially particularly
        development bank network centre center training chair vice-chair vice host hosted-by local relevant
        competent related specialized region pilot beneficiary recipient neighbouring neighboring island van der
        den von de du do dos da di bin al el et des la les l d en advisory group union federation council institute
        intelligence
        """.split(),
    )
)
_SMALL_WORD = re.compile(r"(?<![\w'.-])[a-z][\w'-]*")
# Not the full stop of "the St. John Guild" or "Amber Co. Ltd.".
_STOP = re.compile(rf"{STOP}(?<!\b[A-Z][a-z]\.)(?<!\b(?:Inc|Ltd)\.)(?<!i\.e\.)(?<!e\.g\.)(?:[ ,]|$)")
_NO_LEAD = re.compile(
    r"\b(?:how|whether|why|in|at|on|during|to|via|who|which|that|was|were|is|are|held|hosted|organi[sz]ed|funded|"
    r"financed|financial (?:assistance|support)|funding from|supported|under|met|gathered|discuss\w*|shared|exchanged|"
    r"visited|within|into|about|their|thanked|through|against|"
    r"between|after|before|when|where|while|will|can|has|have|had|former|accession|adherence|ratification)\b"
)
PLAIN_GAPS = frozenset((", ", " and ", ", and ", " and the ", ", the ", "; ", ", and the ", " & "))
"""What stands by itself between most names of lists: ", ", " and the "."""
# "Of 16 administrations in Africa, namely": what stands before it says no more than who they are.
_NAMELY = Guarded(
    r"\b(?:countries|[Mm]embers|[Aa]dministrations|[Oo]rgani[sz]ations|partners|agencies|institutions|[Ss]tates|bodies|"
    r"stakeholders|authorities|economies)(?: [\w/'-]+){0,8},? (?:such as|including|notably) (?=(?:the )?$)|"
    r"\b(?:namely|i\.e\.)[,:]? |: |\b(?:in attendance|present|attended|participated|took part)[\w ]{0,24}, including ",
    ("uch as ", "including ", "notably ", "namely", ": ", "i.e."),
)
_IN_A_REGION = re.compile(r" in the [A-Z][\w/-]*(?:(?: and)? [A-Z][\w/-]*)* region\b")
# "The Common Market for East Africa": within a name that nobody knows.
_FOR_A_NAME = re.compile(r"(?<=\w{3}) for (?=(?:the )?[A-Z]|$)")
# "Experts for the OECD and for OLAF".
_AND_FOR = re.compile(r"^((?: \([A-Z]+\)|\))?) and for (?=(?:the )?$)")
# "The Customs Committee under the Government of Malta".
_UNDER = re.compile(
    r" under the (?=(?:Ministry|Government|Cabinet|Council of Ministers|President)\b)| under UNSCR \d+(?:/\d+)?"
)
# "Of the European Union Delegation to Malta".
_ITS_DELEGATION_TO = re.compile(
    r" Delegations? to (?:the )?(?:(?:Republic|Kingdom) of )?(?:[A-Z][a-z]+(?: and [A-Z][a-z]+)?)?(?=,| and |$)"
)
LONGER_NAME = r" (?:[A-Z][\w'-]*|[Oo]ffice)(?: (?:[A-Z][\w'-]*|of|and|for|on)){1,8} \("
"""Between a name in a longer one and the acronym of that: "the United Nations Office on Prices (UNOP)"."""
_NAME_GOES_ON = re.compile(rf"^{LONGER_NAME}(?:[A-Z]{{2,8}}\)|$)")
# "UNESCO, the United Nations Office on Prices (UNOP)": before an acronym that is known, its name, which isn't.
_SPELT_OUT = re.compile(r"(?:[A-Z][\w'-]*)(?: (?:[A-Z][\w'-]*|of|on|for|and|the|in|to|against)){1,10} \($")
# ", also on behalf of the OECD,", "in its role as": what a party puts in after its name.
_SPEAKING_FOR = r"(?:(?:also|speaking|acting) )*on behalf of "
_CAPACITY = re.compile(
    rf",? {_SPEAKING_FOR}(?:(?:the )?$|[^,;.\n]{{3,60}}(?=,))|\bin (?:its|their|his|her) (?:capacity|role) as (?:the )?"
)
IN_BRACKETS = re.compile(r" ?\([^()\n]{1,80}\)")
"""What explains a name: "(Rep. of)" after "Korea", "(its training centre in Riga)" after "Malta Customs"."""
PUT_IN = (
    r", (?!(?:conducted|convened|delivered|gathered|gave|held|hosted|organi[sz]ed|ran|trained|was|were|"
    r"and|as well|attended|but|by(?! wh)|from(?! wh)|including|met|namely|nor|of|or|participated|such|the|"
    r"to(?! wh)|together|took|while)\b)[a-z-]+ [^,;.\n]{2,130}"
)
"""How an aside about a name begins: "Malta, which runs a centre,", "the OECD, a partner of the project,"."""
# "Malta and Spain, which run centres, and Latvia": what is put in about those before.
_RELATIVE = re.compile(rf"{PUT_IN}(?:,|(?<! )$)")
_ABOUT_ONE = re.compile(r", (?:an? [a-z]|wh(?:ere|ich|o|ose) )[^,;.\n]+")
# "The OECD, whose seat is in Malta, took part".
_PUT_IN = re.compile(rf"{PUT_IN}$")
# "The EAC, which groups Kenya, Uganda and Rwanda, took part".
_MADE_UP_OF = re.compile(
    r", (?:which|whose members) (?:are|borders|brings together|comprises|consists of|covers|groups|includes|"
    r"is made up of|joins|links|unites)(?! (?:also|both|now|well)\b) [^;.\n]{3,120}$"
)
# "The centres in the region".
_OF_THE_REGION = re.compile(r" (?:in|of) the [Rr]egion\b")
# "Experts from OLAF in Brussels and from Malta".
_IN_ITS_CITY = re.compile(r"^ in [A-Z]\w+(?=,? and )")
# "Malta, the Guild of Women in Amber (GWA) and Spain": within a name that nobody knows.
_IN_A_NAME = re.compile(r" in (?=(?:[A-Z]\w+ )+\([A-Z])")
# "The Amber Guild in Riga" and "the amber guild of Riga (AGR)": items that nobody knows.
_ITEM_IN_ITS_CITY = re.compile(
    r"((?:,|,? and)(?: the)?(?: (?:[A-Z][\w'&/-]*|of|for|(?<=[a-z]) and)){1,9}(?: \([A-Z/-]{2,8}\))?)"
    r" in [A-Z][\w'-]*(?: [A-Z][\w'-]*)?(?=,| and )"
)
_SMALL_NAME = re.compile(
    r"(,|,? and) the (?:(?!(?:are|had|has|held|is|met|that|was|were|which|who|with|[a-z]+ed)\b)[a-z][\w-]* ){1,8}"
    r"(?:of (?:[A-Z][\w'-]* ){1,3})?\([A-Z][A-Z/-]{1,9}\)"
)
LONGEST_GAP = 600
"""So many characters at most stand between two names of a list, as " (its training centre in Riga) and the "."""
_LONGEST_LEAD = 2_000
_NEAR = 80
_OR_REACH = 30
_PUT_IN_REACH = 140
# "Participants: Malta\nObservers: OLAF": a line of its own kind.
_LABEL = re.compile(r"\n *[A-Z][a-z-]{2,15}(?: [a-z]+)?:")
_BULLET = re.compile(rf"[;:,]?\s*\n\s*(?:{labels.MARK} ?)?")
# What may stand between two names besides small words: its sign, its form, and what is read for it.
_MAY_STAND = (
    (" in ", _IN_ITS_CITY, ""),
    (" in ", _IN_A_NAME, " "),
    (" in ", _ITEM_IN_ITS_CITY, r"\1"),
    (")", _SMALL_NAME, r"\1"),
    (" (", _NAME_GOES_ON, ""),
    ("(", _SPELT_OUT, ""),
    (")", IN_BRACKETS, ""),
    ("\n", _BULLET, ", "),
    (", ", _RELATIVE, ","),
    (" region", _OF_THE_REGION, ""),
    (" but ", re.compile(r" but(?: not(?= )|(?= also | well ))"), ""),
    (".", re.compile(r"\b(?:e\.g|i\.e)\.,?"), ""),
    (" time, ", re.compile(r", for the (?:first|last|second|third) time,"), ""),
    (" as ", _CAPACITY, ""),
    (" behalf ", _CAPACITY, ""),
    (" and for ", _AND_FOR, r"\1 and "),
    (" for ", _FOR_A_NAME, ""),
    (" under ", _UNDER, ""),
    ("elegation", _ITS_DELEGATION_TO, ""),
)


def is_glue(word: str) -> bool:
    """Whether a small word may stand between the names of a list, in any number."""
    # "Represented by Malta, the Group includes Spain": what is so, and nobody did.
    return word in _GLUE or (word != "includes" and word.removesuffix("s").removesuffix("'") in _GLUE)


def joined(text: str, start: int, end: int) -> bool:
    """Whether two names, of which one ends and the other begins there, stand in one list."""
    if end - start > LONGEST_GAP:
        return False
    between = text[start:end]
    if between in PLAIN_GAPS:
        return True
    if _LABEL.search(between):
        return False
    for sign, form, instead in _MAY_STAND:
        if sign in between:
            between = form.sub(instead, between)
    return not _STOP.search(between) and all(map(is_glue, _SMALL_WORD.findall(between)))


def leads(text: str, start: int, end: int) -> bool:
    """Whether what stands between a cue and the first name of a list only says who they are."""
    if end - start > _LONGEST_LEAD:
        return False
    between = text[start:end]
    if named := _NAMELY.search(between):
        between = between[named.end() :]
    if " region" in between:
        between = _IN_A_REGION.sub("", between)
    if " in " in between:
        between = _ITEM_IN_ITS_CITY.sub(r"\1", between)
    if " under " in between:
        between = _UNDER.sub("", between)
    plain = _BULLET.sub(", ", between) if "\n" in between else between
    return len(between) <= LONGEST_GAP and not (_STOP.search(plain) or _NO_LEAD.search(between))


def listed_after(text: str, place: int, here: Iterable[Mention]) -> Iterator[Mention]:
    """The names of the list that begins at a place, in their order."""
    for mention in here:
        if mention.start >= place:
            if not joined(text, place, mention.start):
                return
            yield mention
            place = mention.end


# "They discussed the work plan of OLAF, and Malta and Spain reported": a clause ended there.
_ANOTHER_CLAUSE = re.compile(
    r"\b(?:activities|agenda|budget|legislation|offer|plans?|progress|projects?|programmes?|role|standards?|strategy|"
    r"systems?|work) (?:of|in) (?:the )?$"
)
# "On the border with Spain; Malta told", "attended by Malta and Spain; OLAF told": a list ended there.
_ENDS_BEFORE = (" with ", " of ", " and ")


def listed_before(text: str, place: int, here: Sequence[Mention]) -> Iterator[Mention]:
    """The names of the list that ends at a place, the last one first."""
    if text.startswith(",", place):
        near = max(0, place - _PUT_IN_REACH)
        of_it = _MADE_UP_OF.search(text, near, place)
        if of_it and any(one.end == of_it.start() for one in here):
            place = of_it.start()
        elif put_in := _PUT_IN.search(text, near, place):
            place = put_in.start()
    before = [one for one in here if one.end <= place]
    while before:
        mention = before.pop()
        elsewhere = text.startswith("; ", mention.end) and text.endswith(_ENDS_BEFORE, 0, mention.start)
        if elsewhere or not joined(text, mention.end, place):
            return  # "on the border with Spain; Malta and Latvia told"
        if text.startswith(", and ", mention.end) and _ANOTHER_CLAUSE.search(
            text, max(0, mention.start - _NEAR), mention.start
        ):
            return
        if before and _ABOUT_ONE.fullmatch(text, before[-1].end, mention.start):
            place = before[-1].end  # "Malta, an observer at the OECD, and Spain"
            continue
        yield mention
        place = mention.start


def named_after_or(text: str, place: int, here: list[Mention]) -> list[Mention]:
    """The names after "or", where a list that ends at a place goes on so: "Malta, Spain or Italy"."""
    return starting_in(here, place, place + _OR_REACH) if text.startswith((" or ", ", or "), place) else []


# "Malta, Spain and Italy", not "unlike Malta, Spain" or "in Malta, Spain and Italy".
_LAST_ONE = re.compile(r" (?:and|as well as|with|&) ")
_OF_NO_LIST = re.compile(r"\b(?i:in|at|on|to|by|with|for|like|unlike|(?<!s )(?:of|from)) (?:the )?$")
# "The Customs Service of Malta and Spain Customs", "the Head of Malta, Mr. Doe, and that of Spain": one of two.
_ITS_CUSTOMS = re.compile(rf"\b(?:Administration|Agency|Authority|Department|Service|{OFFICE}) of (?:the )?$")


def listed_with(text: str, last: Mention, here: Sequence[Mention]) -> list[Mention]:
    """The other names of the list that one ends, in their order: none where no word says that it is the last."""
    listed = [*listed_before(text, last.start, here)]
    if not listed or not _LAST_ONE.search(text, listed[-1].end, last.start):
        return []
    first = listed[-1].start
    near = max(0, first - _NEAR), first
    if _OF_NO_LIST.search(text, *near) and not (len(listed) == 1 and _ITS_CUSTOMS.search(text, *near)):
        listed.pop()  # "in Malta, Spain and Italy presented"
    return listed[::-1]


def in_lists(text: str, here: list[Mention]) -> Iterator[list[Mention]]:
    """Names in their order, those of one list together; one that stands alone is a list of its own."""
    start = 0
    for stop, one in enumerate(here, 1):
        if stop == len(here) or not joined(text, one.end, here[stop].start):
            yield here[start:stop]
            start = stop
