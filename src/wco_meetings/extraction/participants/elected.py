"""Who was elected at a meeting, or chosen as a chair, and those listed with them."""

import re
from collections.abc import Iterator

from ..lists.lists import in_lists
from ..parties.mentions import Mention
from ..sentences.signals import Sentence
from ..words.people import TITLE

__all__ = ["elected_to_a_post", "were_elected"]

# "Mr. Doe of Malta was elected Deputy Secretary General": a person, to a post at the WCO.
_POST = r"(?:(?:Deputy )?Secretary[- ]General|(?:Deputy )?Director\b)"
_A_POST = rf" (?:as )?(?:the |its )?(?:\w+ )?{_POST}"
# ", Ms. Jane Roe", " as its new Vice-Chair".
_BY_NAME = rf"(?:,? {TITLE}(?: [A-Z][\w.'-]*){{1,4}})?"
_CHAIR = r"(?: the| its)?(?: \w+)? (?:[Vv]ice[- ]?)?[Cc]hair"
_ELECTIONS = ("elected", "nominated", "appointed", "chose")
_WAS_ELECTED = re.compile(
    rf"[),]*(?: Customs)?{_BY_NAME},? "
    rf"(?:was|were) (?:\w+ ){{0,2}}(?:(?:re-?)?elected\b(?!{_A_POST})|(?:nominated|appointed|chosen)"
    rf"(?: as| to be)?{_CHAIR})"
)
# "Malta was elected Chair and Spain Vice-Chair".
_AND_VICE = re.compile(r"\)?(?: as)?(?: its| the)? [Vv]ice[- ][Cc]hair")
_ELECTED = re.compile(
    rf"\b(?:(?P<elected>(?<!had )(?:re-?)?elected)|nominated|appointed|chose) (?:{TITLE} )?(?:[A-Z][\w'.-]* ){{0,5}}"
    r"(?:\(|from |of |the delegate of )?(?:the )?$"
)
# "Nominated the delegate of Malta, Ms. Roe, as the Chair".
_TO_CHAIR = re.compile(rf"[),]*{_BY_NAME},? (?:as|to be){_CHAIR}")
_TO_A_POST = re.compile(rf" (?:was|were) (?:re-?)?elected{_A_POST}")
# "The Council had elected Mr. Doe (Maltese Customs) as the WCO's Deputy Secretary General".
_HAD_ELECTED = re.compile(rf"\bhad elected (?:{TITLE} )?(?:[A-Z][\w'.-]* ){{1,5}}(?:\(|from |of )(?:the )?$")
_AS_A_POST = re.compile(rf"(?: Customs)?\)? as (?:the WCO's |its |the )?(?:new )?{_POST}")
_AND = (" and ", " and the ", ", ", ", the ")
_REACH = 150


def elected_to_a_post(text: str, mention: Mention) -> bool:
    """Whether somebody from a country was elected to a post at the WCO, which is no word on who came."""
    return bool(
        _TO_A_POST.match(text, mention.end)
        or (
            _AS_A_POST.match(text, mention.end)
            and _HAD_ELECTED.search(text, max(0, mention.start - _REACH), mention.start)
        )
    )


def were_elected(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """Those elected, or chosen as a chair, and those listed with them."""
    if not any(text.find(word, sentence.start, sentence.end) >= 0 for word in _ELECTIONS):
        return
    for row in in_lists(text, here):
        if any(_was_elected(text, sentence, one, row[-1].end) for one in row):
            yield from row


def _was_elected(text: str, sentence: Sentence, mention: Mention, end: int) -> bool:
    """Whether one of a list that ends there was elected, or chosen as a chair."""
    chosen = _ELECTED.search(sentence.before(text, mention.start, _REACH))
    return bool(
        (chosen and (chosen["elected"] or _TO_CHAIR.match(text, end, sentence.end)))
        or _WAS_ELECTED.match(text, mention.end, sentence.end)
        or (text.endswith(_AND, sentence.start, mention.start) and _AND_VICE.match(text, mention.end))
    )
