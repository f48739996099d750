"""Three parties or more in a row, which took part if nothing says that they are listed for something else."""

import re
from collections.abc import Container, Iterable, Iterator

from ..expressions import Guarded
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..text import Open, starting_in
from ..words.administrations import administered
from ..words.cues import LISTED_FOR
from ..words.kinds import ANY_KIND
from ..words.paying import PAID, PAYS
from ..words.people import PEOPLE, SEVERAL, TEACHER
from .lists import in_lists

__all__ = ["A_ROW", "in_general", "is_taught", "rows", "rows_left"]

A_ROW = 3
"""So many parties speak for themselves."""
_REACH = 100
# "The project helps seven countries:", "the region's 18 Members are", "there are currently eight members": what is so,
# and nobody did.
_IN_GENERAL = re.compile(
    r"\b(?:should|[Tt]here (?:are|is)|"
    r"(?:[Aa]dministrations|[Cc]ountries|[Ss]tates) are (?:all )?(?:beneficiaries|members|parties|signatories)|"
    r"aims? (?:at|to)|(?:in|within|of) one of|"
    r"(?<!ining )(?<!ship )[Pp](?:roject|rogram(?:me)?) for (?:the )?(?:[\w-]+ )?"
    r"(?:administrations|countries|[Mm]embers|[Ss]tates)|"
    r"has (?:a total of )?(?:\d+|[a-z]+) (?:[Mm]embers?|staff|officials|officers)|belongs to|"
    r"(?:at present|now|currently|already) (?:using|running|applying(?! for\b)|[a-z]+ed)|"
    r"(?:[Pp]roject|[Pp]rogram(?:me)?|[Rr]egion)'s (?:[\w-]+ )?"
    r"(?:administrations|beneficiaries|countries|[Mm]embers) are|"
    r"(?:[Pp]roject|[Pp]rogram(?:me)?|[Ff]und)(?:, [^,.;]{1,40},)?"
    r" (?:now )?(?:(?:counts|has|runs) (?:[\w-]+ ){0,4}(?:offices|partner\w*|teams|units)|benefits|"
    r"seeks|gives|covers|supports|assists|helps|includes|involves|targets|works)|"
    r"(?<!participating )(?<!from the )(?:beneficiary|partner|pilot|target) "
    r"(?:administrations|countries|[Mm]embers|[Ss]tates)(?: of [^.;,:\n]{3,60})? "
    r"(?:are|include)|whose (?:mandates?|memberships?|terms?) [^.;,:\n]{2,40} (?:are|is|was|were))\b"
)
# "The experts presented examples from Malta, Spain and Italy", "they learned from practices of Malta": who taught, and
# those who were taught, are others.
_TAUGHT = re.compile(
    rf"\b(?:{TEACHER} (?:also |then )?(?:cited|described|drew on|explained|illustrated|presented|showed|used)|"
    r"[Ll]earn(?:ed|t|ing)? (?:about|from|how))\b[^.;:\n]{0,60}$"
)
_EXAMPLES = re.compile(r"\b(?:cases?|examples?|lessons|models?|systems?) (?:from|in|of) (?:the )?$")
# "Malta, Spain and Latvia recorded fewer cases": figures, of whom they are.
_COUNTED = re.compile(
    r"\)?,? (?:\w+ly |also |each |all )?(?:topped|withdrew\b|"
    r"(?:already |currently |now )(?:apply|employ|have|operate|run|use)\b|"
    r"ha(?:s|ve|d) (?:\w+ly |also |now |since )?(?:asked|joined|acceded|ratified|signed)|"
    r"(?:is|are|was|were) (?:among|the (?!speak))|"
    r"(?:(?:had|have) been|were) (?:also |all )?invited to (?:attend|join|participate|take part)\b|"
    r"hosted (?:the|this) (?:[Nn]etwork|[Oo]ffice|R(?:ILO|OCB)|[Ss]ecretariat)\b|"
    r"completed (?:an?|the) (?:questionnaire|survey)|joined the (?:[a-z]+ )?(?:initiative|network|programme|project)\b|"
    r"recorded|seized|intercepted|depends? on|are (?:[a-z]+ )?[Mm]embers\b|"
    r"(?:are|were) (?:believed|expected|known|reported|said|thought) to|account(?:s|ed) for|"
    r"(?:are|is|were) (?:already |currently |now )?(?:an? |the )?(?:[\w-]+ ){0,3}(?:[Mm]embers|countries|part(?:y|ies)|"
    r"part|signator(?:y|ies)) of)\b"
)
# "In line with Malta, Spain and EU regulations", "Malta, Spain and the WCO-OLAF project".
_WHOSE_RULES = re.compile(
    r"'?(?: (?:[Cc]ustoms|legal|national|trade))? (?:conventions|guidelines|instruments|laws|legislation|norms|"
    r"programmes?|projects?|provisions|recommendations|regulations|requirements|rules|standards|tools)\b"
    rf"(?! (?:[\w-]+ )?{PEOPLE}\b| were represented)"
)
# "It noted the evaluations of Malta, Spain and Italy", "asked Malta, Spain and Italy to reply", "recalled that Malta":
# of whom something was said; but not "the presentations of Malta, Spain and Italy".
_SPOKEN_OF = re.compile(
    r"\b(?:took note of|noted|reviewed|examined|approved|endorsed|discussed|considered|assessed|analy[sz]ed|studied) "
    rf"(?:(?!\b(?:{SEVERAL}|case studies|comments|contributions|experiences?|interventions?|opinions|positions?|"
    r"presentations?|proposals?|remarks|reports?|"
    r"speech(?:es)?|statements?|suggestions?|updates?|views)\b)[^.;:\n]){1,80} "
    r"(?:(?<!expressed )(?<!given )(?<!made )(?<!presented )(?<!raised )(?<!reported )(?<!shared )(?<!shown )by|in|of) "
    r"(?:the )?$|"
    r"\b(?:agreed|concluded|decided|explained|heard|informed|learn(?:ed|t)|mentioned|noted|pointed out|"
    r"recalled|recommended|said|shown|stressed|told) (?:that|how) (?:the (?:[\w-]+ ){1,3}of )?(?:the )?$"
)
_ASKED = Guarded(
    rf"\b(?:Chair\w*|Committee|Council|Delegates|Group|{ANY_KIND}|Members|[Pp]articipants|"
    r"Secretariat|WCO) (?:also |then |further )?"
    r"(?:invited|urged|asked|requested|encouraged|reminded|called (?:up)?on) (?:the )?$",
    ("invited ", "urged ", "asked ", "requested ", "encouraged ", "reminded ", "called "),
)
# "He thanked Malta, Spain and Italy for the experts whom they send", and not "for their presentations".
_THANKED = re.compile(r"\b[Tt]hank(?:ed|ing|s)\b[^.;\n]*$")
_FOR_WHAT = re.compile(
    r",? for (?:its|the|their) (?!(?:[a-z]+ ){0,2}(?:attendance|contributions?|interventions?|participation|presence|"
    r"presentations?|speech(?:es)?|support)\b)"
)
_TO_COME = re.compile(
    r" to (?:attend|brief|come|deliver|explain|give|introduce|join|lead|make|participate|present|share|speak|take|"
    r"the (?:meeting|session|workshop))\b"
)


def is_taught(before: str) -> bool:
    """Whether what stands before a list says that others taught or learned the ways of those named there."""
    return _TAUGHT.search(before) is not None


def in_general(text: str, start: int, end: int) -> bool:
    """Whether words say what is so, and nobody did."""
    return _IN_GENERAL.search(text, start, end) is not None


def rows(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[list[Mention]]:
    """The rows of a sentence whose parties are listed for nothing else than that they took part."""
    for listed in in_lists(text, here):
        if _is_alone(text, sentence, listed):
            yield listed


def rows_left(
    text: str, body: Iterable[Sentence], mentions: list[Mention], came: Container[str | None]
) -> Iterator[Open]:
    """Long rows of which nothing says what they are for, and most of whose parties are not said to have come."""
    for sentence in body:
        here = starting_in(mentions, sentence.start, sentence.end)
        if len(here) <= A_ROW or sentence.has(Signal.OTHER_EVENT):
            continue  # "cigarettes from Malta, Spain, Italy and Benin were seized"
        others = {one.party for one in here if one.party and administered(one.party) not in came}
        for row in rows(text, sentence, here) if len(others) > A_ROW else ():
            if len(others.intersection(one.party for one in row)) > A_ROW:
                yield Open(row[0].start, row[-1].end, "a list of parties of whom it is not said that they took part")


def _is_alone(text: str, sentence: Sentence, row: list[Mention]) -> bool:
    """Whether a row is one, and nothing says what its parties are listed for."""
    if len({one.party for one in row}) < A_ROW or in_general(text, sentence.start, row[0].start):
        return False
    before = sentence.before(text, row[0].start, _REACH)
    if is_taught(before) and _EXAMPLES.search(before):
        return False
    after = row[-1].end, sentence.end
    if _SPOKEN_OF.search(before) or (_ASKED.search(before) and not _TO_COME.match(text, row[-1].end)):
        return False
    if _FOR_WHAT.match(text, *after) and _THANKED.search(before):
        return False
    return not (
        LISTED_FOR.search(before)
        or PAID.search(before)
        or any(listed.match(text, *after) for listed in (_COUNTED, _WHOSE_RULES, PAYS))
    )
