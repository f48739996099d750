"""People who are called as countries are: "Mr. Israel Doe", "Ms. Jane Jordan", "Malta Roe of OLAF told"."""

import re

from ..words.people import OFFICE, PEOPLE, TITLE

__all__ = ["begins_a_full_name", "names_a_person"]

# "Mr. Israel Doe", "Ms. Jane Jordan": countries that people are called after.
_TITLED = re.compile(rf"\b(?:{TITLE}|General|Professor) (?P<first>(?:[A-Z](?:\.|[\w'-]*) ){{0,3}})$")
_SURNAME = re.compile(r" [A-Z][a-z]+\b")
# What goes on a country's name and is no surname.
_NO_FIRST_NAME = "Customs|Federal|National|Republic|Revenue|Royal|State"
_NO_SURNAME = (
    rf"(?!{_NO_FIRST_NAME}|Administration|Agenc|Authorit|Border|Delega|Department|Directorate|East|Embassy|Finance|"
    rf"Government|Immigration|Inland|Minist|North|Police|Secretariat|Service|South|"
    rf"Tax|Trade|Vice|Deputy|West|{OFFICE}|{PEOPLE})"
)
# "The Director General of Customs, Jane Jordan,": with no title, a name of two words at least.
_IN_OFFICE = re.compile(
    rf"\b{OFFICE}(?: (?:of|for) [A-Z][\w-]*(?:(?: and)? [A-Z][\w-]*){{0,4}})?, "
    rf"(?P<first>(?!{_NO_FIRST_NAME})[A-Z][a-z]+ )?$"
)
_SURNAME_ENDS = re.compile(r" (?!Customs|Revenue)[A-Z][a-z]+,")
# "Jane Jordan, Director of", "Jane Jordan (Malta)", "Georgia Roe (Malta)".
_A_FIRST_NAME = re.compile(
    rf"\b(?!{_NO_FIRST_NAME}|(?:At|Both|By|For|From|Host|In|Only|That|The|Then|To|When|While|With) )[A-Z][a-z]+ $"
)
_IN_WHICH_OFFICE = rf", (?:the )?(?:[A-Z][a-z]+[ -]){{0,2}}{OFFICE}\b"
_A_CALLING = rf", an? (?:[a-z-]+ ){{0,2}}{PEOPLE}(?<!observer)(?<!participant)\b"
_WHO_IT_IS = re.compile(
    rf"(?P<surname> (?!{_NO_FIRST_NAME})[A-Z][a-z]+)?"
    rf"(?:{_IN_WHICH_OFFICE}|{_A_CALLING}|,? from (?:the )?[A-Z]|"
    r" \((?:[A-Z][a-z]+(?: [A-Z][a-z]+)*|USA?|UAE|UK)\))"
)
# "Malta Roe of OLAF", "Malta Roe, who", "Malta Roe spoke": with a surname any country may be a first name.
_DOES = r" (?:[a-z]+ed|gave|is|made|said|spoke|told|took|was)\b(?! by\b)"
_BY_FULL_NAME = re.compile(
    rf" {_NO_SURNAME}[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?: of (?!Customs|Inland|Revenue|Tax)|,? from |, (?:an? [a-z]|who\b)|"
    rf"{_IN_WHICH_OFFICE}|{_DOES})"
)
# "By Jane Malta, an expert": with a first name any may be a surname, where an office or a calling follows.
_BY_ONE = re.compile(rf"\b(?:and|by|from|with) (?!{_NO_FIRST_NAME})[A-Z][a-z]+ $")
_CALLING = re.compile(rf"{_IN_WHICH_OFFICE}|{_A_CALLING}")
# "Ms. Jane Malta of OLAF", "Mr. B. Malta (OLAF)", "Mr. Malta spoke": with a title any country is one.
_AFTER_A_TITLE = re.compile(rf" of (?:the )?[A-Z]| \([A-Z]|'s |{_DOES}")
_ENDS = re.compile(r",? (?:and|who) |[.,;]")
_PERSONS_TOO = frozenset(("Chad", "France", "Georgia", "Inde", "India", "Ireland", "Israel", "Jordan"))


def begins_a_full_name(text: str, start: int, end: int) -> bool:
    """Whether a country's name is a person's first one: "Malta Roe of OLAF", not "Malta Customs told"."""
    return _BY_FULL_NAME.match(text, end) is not None and text[start:end].isalpha() and text[start:end].istitle()


def names_a_person(text: str, start: int, end: int, before: str) -> bool:
    """Whether a country's name may be a person's: "Mr. Israel Doe", "the Minister, Jane Jordan,"."""
    is_one_too = text[start:end] in _PERSONS_TOO
    who = _WHO_IT_IS.match(text, end)
    if titled := _TITLED.search(before):
        if is_one_too or who or _SURNAME.match(text, end) or _AFTER_A_TITLE.match(text, end):
            return True
        # "Opened by Mr. John Malta", but "Mr. John Doe Malta" in a list of people and their countries.
        if titled["first"].count(" ") <= 1 and _ENDS.match(text, end):
            return True
    if not is_one_too:
        return bool(_CALLING.match(text, end) and _BY_ONE.search(before))
    in_office = _IN_OFFICE.search(before)
    if in_office and (in_office["first"] or _SURNAME_ENDS.match(text, end)):
        return True
    return who is not None and bool(who["surname"] or _A_FIRST_NAME.search(before))
