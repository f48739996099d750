"""What stands before a place that something else was at: where a plan was agreed, where somebody works or came from."""

import re

from ..sentences.plans import was_to_be
from ..words.holding import HELD
from ..words.kinds import KIND_OR_EVENT

__all__ = ["is_elsewhere"]

# "The plan agreed in Riga", "the crisis in Oslo", "he had met the Minister in Sliema".
_TROUBLE = "conflict|crisis|disaster|earthquakes?|emergency|fighting|floods?|hostilities|outbreak|unrest|war"
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:(?:Attache|Ambassador|Embassy)(?: (?:for|from|of) [\w' ]{1,40})?|[Aa]s (?:was )?(?:agreed|decided)|"
    r"(?:Agreement|Convention|Declaration|Protocol|[Pp]lan|[Pp]rogramme|[Rr]oadmap|what \w+) "
    rf"(?:agreed|decided)|first (?:{HELD})|intercepted|seized|seizures?|signed|"
    rf"(?:{_TROUBLE})(?= (?:in|at) )|had met (?:the |with )*[A-Z][\w' ]{{1,40}}|"
    r"(?:online|remotely|virtually) from [\w' ]{1,40}|"
    r"(?<!delegation )(?<!delegations )(?<!experts )(?<!group )(?<!officers )from(?! (?:the )?\d)|"
    r"based|born|arrived|headquartered|seated|"
    r"(?:a |[Aa]s )?follow-up (?:of|to) the one|followed (?:on from |up on )?an? [\w -]{3,40} held)"
    r"(?:(?! (?:met|gathered|convened)\b)[\w ,]){0,12} (?:in|at|to) $"
)
# "It was attended by Saudi Customs (Regional Training Centre in Riyadh)".
_IN_A_BRACKET = re.compile(
    r"\((?:the )?(?:[A-Z][\w/-]* |of |for ){0,5}(?:Academy|Cent(?:er|re)|Laboratory|Office|ROCB|RTC|School) (?:in|of) $"
)
# "Those who, after a first training in Oslo, met here", "the material that we began to develop in Oslo".
_BEFORE_IT = re.compile(
    r"\b(?:[Aa]fter|[Ff]ollowing) (?:an?|the|their) (?:earlier|first|initial|previous) (?:[\w-]+ ){0,4}?"
    rf"{KIND_OR_EVENT}(?: held)? in $|"
    r"\b(?:that|which) (?:\w+ ){0,3}(?:began|begun|started) (?:developing|drafting|preparing|to [a-z]+) in $"
)


def is_elsewhere(before: str) -> bool:
    """Whether what stands before a place says that something else is there."""
    if _IN_A_BRACKET.search(before):
        return True
    said = before.endswith((" in ", " at ", " to "))
    return said and bool(_ELSEWHERE.search(before) or _BEFORE_IT.search(before) or was_to_be(before))
