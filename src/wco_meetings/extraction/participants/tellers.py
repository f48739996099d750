"""Parties that are the subject of telling, as those are who came: "Hungary urged", "a speaker of Malta took up"."""

import re
from collections.abc import Iterator

from ..expressions import phrases_of, with_the
from ..lists.lists import PUT_IN, joined, listed_with
from ..parties.mentions import Mention
from ..sentences.signals import Sentence
from ..text import starting_in
from ..words.kinds import KIND_OR_EVENT
from ..words.numbers import ONES, TENS
from ..words.people import PEOPLE, STOP, TITLE
from ..words.telling import TELLING

__all__ = ["telling"]

# What is done in many places: who has done it need not have been at the meeting.
_ANYWHERE = frozenset(
    phrases_of(
        """abolished, acceded, accepted, accounted, achieved, acted, adopted, amended, applied, arrested, banned,
based, carried, closed, collected, committed, completed, confiscated, contributed, created, crossed, deployed,
deposited, destroyed, developed, discovered, donated, doubled, drafted, elected, enacted, ended, entered, established,
exported, extended, failed, financed, founded, funded, granted, hosted, implemented, imported, improved, inaugurated,
included, increased, installed, intended, intercepted, invested, invited, issued, joined, launched, located, needed,
occurred, opened, organised, organized, owned, passed, piloted, prevented, produced, provided, published, purchased,
ratified, reached, received, recorded, reduced, registered, remained, renewed, replaced, seized, served,
shared, shipped, showed, signed, started, stopped, strengthened, succeeded, supported, supposed, united, upgraded,
used, visited, worked"""
    )
)
# What has been done to people, or was done by them on the way: "experts of Malta trained in May".
_TO_PEOPLE = frozenset(
    phrases_of(
        """accredited, assigned, attached, concerned, interested, involved, named, nominated, posted, qualified,
        retired, returned, seconded, selected, served, stationed, trained, travelled"""
    )
)
_BY_WHOM = rf", represented by (?:[^;.,\n]|, |(?!{STOP})\.){{3,120}}"
# A comma and a capital follow most names, which stand in lists: what is there is seen before the verbs are tried.
_MAY_TELL = r"(?=\)?,? [a-z(]| [A-Z(]| - |'s? [A-Za-z])"
# "Malta's Ministry of Finance", "Malta's tax office".
_WHOSE = (
    r"(?:'s(?: (?:[A-Z][\w-]*|and|of|for|on)){1,8}|"
    rf"'s(?: [a-z]+){{0,2}} (?:office|unit|{PEOPLE})|'s?(?! [a-z]+ed\b))?"
)
# "Customs Administration", "(MRS)", "delegates also".
_NAME_GOES_ON = (
    r"(?: (?:Administrations?|Agency|Authorit(?:y|ies)|Commission|Customs|Department|Directorate|Police|Secretariats?|"
    r"Services?|\([A-Z][^()\n]{1,40}\)|too|and Border Protection|Border Force|Tax and|"
    r"Revenue (?:Authority|Service|Agency)|[a-z]+ly|customs|law enforcement|"
    rf"{PEOPLE}|side|units|mobile|also|besides|for (?:its|their) part|moreover|nonetheless|then|both|each|in turn|"
    r"as well))*\)?"
)
# ", as the host of the workshop,".
_AS_WHAT = r"(?:,? (?:as (?:an? |the )|being |in charge of )[^,.;\n]{3,80}?,?(?= [a-z]))?"
# "All of which", "who was there for the first time,", ", a partner,": what stands before a word for telling.
_WHO = (
    rf"(?:,? (?:(?:all|both|each) of )?(?:which|whom?)(?: (?:is|was|are|were) [^,;.\n]{{3,90}})?|"
    rf"{PUT_IN},|, [a-z]{{3,8}},|{_BY_WHOM},)?"
)
# "Malta and Amber Lines", "Malta and the Port Authority of Riga (PAR)": whom the directory doesn't know.
_AND_ANOTHER = (
    r"(?P<another> and (?:the (?:company |firm )?)?[A-Z][\w'-]*(?: (?:of )?[A-Z][\w'-]*){0,4}(?: \([A-Z]{2,8}\))?"
    r"(?= [a-z]))?"
)
# Whatever else somebody did: what may have been done anywhere is told apart.
_DID = (
    r"(?P<open>(?!related to\b)[a-z]{2,}ed"
    r"(?! by\b| (?:(?:all|its|the|their) ){1,2}(?:bills?|costs?|expenses)\b)|"
    r"brought (?:an?|cases|examples|its|samples|seizures|their)|came (?:back to|with)|would like|"
    r"dealt|drew|dwelt|felt|found|kept|knew|read|sought|stood|"
    r"thought|understood|"
    r"(?:led|made|put|set|taught|took)(?! (?:it|over|place|use)\b| (?:forward|out|together|up) by\b))\b"
)
# A party that tells something: "Hungary urged", "the Customs Administrations of Malta and Spain shared".
_TOLD = re.compile(
    rf"{_MAY_TELL}{_WHOSE}{_NAME_GOES_ON}{_AS_WHAT}(?:"
    rf"{_AND_ANOTHER}{_WHO}(?:,| -)?(?: also| each| all| likewise)? (?:{TELLING})\b|"
    rf"(?:{PUT_IN},|{_BY_WHOM},)?(?: (?:also|then|all))? {_DID}|"
    r" (?:adding|asking|calling|depositing|explaining|insisting|noting|opposing|presenting|proposing|requesting|"
    r"stressing|supporting|urging|warning)\b)"
)
# "The host administration of the ROCB": that is where the office is.
_HOST_OF = ("host administration of ", "host administration of the ")
# "They had met in March 2012 in Malta, which gave them time".
_PLACED = re.compile(r"\b(?:(?:19|20)\d\d|had met) in (?:the )?$")
# "He thanked Malta, which supported it".
_THANKED = re.compile(r"\b[Tt]hank(?:ed|ing|s) [^;\n]{0,70}$")
_EACH = (", all of which ", ", all of whom ", ", both of which ", ", both of whom ", ", each of which ")
# What stands before a party that is a subject: "and", "the Customs Administration of", "the Centre in", or nothing.
_SUBJECT = re.compile(
    r"(?:^|[,;:(] ?|\b[Aa]t the (?!invitation\b|request\b)[^.;,\n]{3,70} (?=[Tt]he )|"
    r"\b(?:(?:and|while|whereas|where|as|(?P<that>that)|with|[Ii]t was|(?:for|in|to) which|"
    r"[Aa]dministrations? of|(?:RCLs?|RTCs?|RDTCs?)(?: of| in)?|(?:[A-Z]{2,5}s?|[Cc]ontact [Pp]oints?|"
    r"[Cc]entres?) (?:of|in)|"
    r"(?:[Cc]ustoms|Revenue|(?:Service|Committee|Authority|Department|Directorate|Ministry|Agency|"
    r"(?<! of the )(?<! by the )(?<! from the )(?<!General )Secretariat)"
    r"(?: of Finance)?)(?: \([A-Z]{2,8}\))? of(?: the (?:Republic|Kingdom) of)?) ))"
    rf"(?:[Tt]he |[Aa]n? |(?:[1-9]\d{{0,2}}|(?i:{'|'.join((*ONES, *TENS))})(?:-[a-z]+)?) )?"
    r"(?:Customs Administrations? of |Customs of )?(?:the )?(?:Royal )?$"
)
# "A manager of Malta Customs told", "the Chair, from Malta, put": whose people do something.
_PEOPLE_OF = re.compile(
    rf"\b(?:{PEOPLE}|[Tt]hose|[Tt]he one|(?:[Aa]nother|[Oo]ne)(?: one)?(?=, from)|"
    r"(?:[Vv]ice-)?[Cc]hair\w*|[Mm]oderator),?"
    r"(?:(?: (?:from|of|for|at)(?: the)?(?: [A-Z][\w'-]*){0,4}){1,3} |[^.;,()\n]{0,60} \()$"
)
# "During the meeting, Malta and Spain launched": there.
_AT_IT = re.compile(
    rf"(?:At|During|In the course of|On the (?:fringes|margins|sidelines) of) th(?:e|is) (?:[\w-]+ )?{KIND_OR_EVENT}, "
)
# "Malta introduced the system in 2017".
_IN_A_YEAR = re.compile(r"[^.;,\n]{0,60} (?:in|since) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b")
# "And Thailand on its own": where the verb is said only once.
_SAID_ONCE = re.compile(
    r"(?: \([A-Z][\w-]{1,8}\))?(?:,|, [^,;.\n]{3,80},)? "
    r"(?:an?|about|another|h(?:er|is|ow)|its|of|on|that|the|their|to|what|whether|why) (?=[a-z'\"])"
)
_AND = re.compile(r"(?:[,;]|\b(?P<and>and)|\bwhile|\bbut)(?: and| while| but)? (?:the )?$")
# "The United States, supported by Malta and Spain, argued", "it reported, as did Malta".
_TOO = re.compile(
    r"\b(?:(?:supported|seconded|backed|followed|joined|echoed) by|as did|as has) (?:the |that of |those of )?$"
)
# "For Malta, the coordinator showed".
_ONE_SPEAKS = re.compile(rf"(?: Secretariat| \([A-Z][A-Za-z]{{1,8}}\))*, (?:(?:the|its|his|her|a)\b|{TITLE})")


# "From Malta, an officer explained".
_FROM = ("From ", "From the ")
_AND_THE = with_the("and")
_SOMEBODY_TOLD = re.compile(rf",? (?:an?|its|one|two|the) (?:[\w-]+ ){{0,4}}?[a-z]+ (?:{TELLING})\b")


def telling(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[tuple[Mention, int | None]]:
    """The parties that tell something, each with the end of the list of which all do so, None for one alone."""
    told = False
    last: Mention | None = None  # of those who did the same as others
    for mention in here:
        if mention.party is None:
            continue
        before = sentence.before(text, mention.start, 80)
        if mention.party == "wco":  # whose own part is told by its people: "Malta and the WCO presented"
            beside = listed_with(text, mention, here) if before.endswith(_AND_THE) else []
            if beside and _told_up_to(text, sentence, mention, before, here) is not None:
                yield from ((one, None) for one in beside)
        elif told and (_TOO.search(before) or (last and joined(text, last.end, mention.start))):
            last = mention
            yield mention, None
        elif (end := _told_up_to(text, sentence, mention, before, here)) is not None:
            told = True
            yield mention, end
        elif told and _SAID_ONCE.match(text, mention.end, sentence.end) and (and_it := _AND.search(before)):
            yield mention, mention.end if and_it["and"] else None
        elif before in _FROM and _SOMEBODY_TOLD.match(text, mention.end, sentence.end):
            told = True
            yield mention, mention.end
        elif before in ("For ", "For the ") and _ONE_SPEAKS.match(text, mention.end, sentence.end):
            yield mention, None


def _told_up_to(text: str, sentence: Sentence, mention: Mention, before: str, here: list[Mention]) -> int | None:
    """The end of those who tell something of which a party, or people of it, are the last that is known.

    None where they aren't the subject of what is told at meetings, or hardly done elsewhere.
    """
    told = _TOLD.match(text, mention.end, sentence.end)
    hosted = mention.is_office and before.endswith(_HOST_OF)
    if told is None or hosted or "between" in before.rpartition(", ")[2]:
        return None
    if told["open"] in _ANYWHERE and (" that " in before or not _AT_IT.match(text, sentence.start, sentence.end)):
        return None
    if told["another"] and starting_in(here, *told.span("another")):
        return None  # that party tells it, and this one with it
    if told["open"] and _IN_A_YEAR.match(text, told.end(), sentence.end):
        return None
    if told[0].startswith((", which ", ", who ", *_EACH)):
        only_thanked = told[0].endswith(" supported") and _THANKED.search(before)
        tells = not (only_thanked or (mention.is_code and _PLACED.search(before)))
    elif subject := _SUBJECT.search(before):
        # "He said that Malta went on to lead": that it did, somewhere.
        tells = not (told["open"] and subject["that"])
    else:
        tells = _PEOPLE_OF.search(before) is not None and told["open"] not in _TO_PEOPLE
    return max(mention.end, told.end("another")) if tells else None
