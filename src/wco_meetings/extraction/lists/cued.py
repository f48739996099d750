"""The cues of a sentence that open lists of those who took part, and how many each must name to be believed."""

import re
from collections.abc import Iterable, Iterator

from ..expressions import Guarded
from ..sentences.signals import Sentence, Signal, found_at
from ..words.cues import (
    ABOUT_ATTENDING,
    AMONG,
    AMONG_THEM,
    BY_THEM,
    CUE,
    JOINING,
    LISTED_FOR,
    MEMBERS_ARE,
    NEED_NOT_COME,
    NEWCOMERS,
    OF_A_FIELD,
    SPEAKER_WAS,
    STRONG_CUES,
    THESE,
    TOO,
    WITH_AMONG,
    WITH_THEM,
)
from ..words.paying import PAID, PAYING
from ..words.people import SEVERAL
from .rows import A_ROW, in_general, is_taught

__all__ = ["OF_A_MEETING", "cues_of", "opens_a_list"]

OF_A_MEETING = Signal.ATTENDING | Signal.TOOK_PART | Signal.KIND | Signal.CHAIR | Signal.HELD
"""What three names need where no word says that they came."""

# "Projects that the Administrations of Malta and Spain put forward": a clause that says what is spoken of.
_OF_OTHERS = re.compile(
    r"\b(?:(?<!at )(?<!during )(?<!on )(?<!respect of )which|Group is|had been|before the|after the|"
    r"(?:in|on|which|that|(?:help|support|assistance) to) the(?: Customs)?|in parallel with an?) $"
)
# "A project for the members of the Amber Union, namely Malta, Spain and Italy".
_PROJECT_FOR = re.compile(r"\b[Pp]ro(?:gram(?:me)?|ject)\b[^.;:,\n]{0,40} for (?:the )?$")
# "The participants were 27 front-line officers with long service in the Customs administrations of Malta and Spain".
_WHO_THEY_WERE = re.compile(
    r"(?:The )?(?:\w+ )?(?:[Aa]ttendees|[Dd]elegates|[Pp]articipants|[Tt]rainees) (?:are|were) "
    rf"(?:[\w-]+ ){{0,6}}?{SEVERAL}\b"
)
# "In the presence of Malta" says who came, and so does "a paper which was presented by Malta".
_SAYING_WHO = ("delegate", "was ", "were ", "had been ")
_AT_THE_HEAD = ("Joining ", "Coming from ", "Drawn from ", "Hailing from ")
# "A project which comprised: 6 Workshops (Malta, Spain and Italy)".
_IN_PARTS = ("comprised", "consisted", "made up", "composed")
# "The best practices, particularly those of Malta": no people.
_THINGS = re.compile(
    r"\b(?:conventions|goals|guidelines|instruments|needs|norms|obligations|practices|principles|priorities|procedures|"
    r"programmes|projects|provisions|recommendations|requirements|rules|standards|systems|tools),? $"
)
_WAYS = ("case studies", "experience", "expertise", "practices")
_THOSE = ("those of", "those from")
# "The manual was written by experts from Malta", and not "by the participants from Malta".
_THEIR_WORK = re.compile(rf"\b(?:{NEED_NOT_COME}) (?:the )?(?:[\w-]+ ){{0,3}}$")
_WHO_CAME = ("attend", "delegat", "participa", "trainees")
# "He hoped to encourage more participation from Malta": which is still to come.
_WISHED = re.compile(
    r"\b(?:[Bb]oost|[Ee]ncourag|[Ff]oster|[Ii]ncreas|[Ii]nvit|[Pp]romot|[Ss]eek|[Ss]trengthen)(?:e|es|ing)? "
    r"(?:(?:active|broader|full|fuller|greater|more|the|their|wider) ){0,3}$"
)
# "A question submitted by Malta": whose it is need not have come.
_PUT_BY = ("lodged by", "put forward by", "submitted by", "tabled by")
_QUESTIONS = re.compile(r"\b(?:amendments?|cases?|[Pp]lans?|products?|questions?)\b[^.;\n]{0,80}$")
# "Were made by Malta on fees, and by Spain on ports".
_AND_BY = re.compile(r",(?: and)? by (?=the |[A-Z])")
# A sign of further cues in a sentence, whether that must be one about attending, and how many they must name.
_FURTHER: tuple[tuple[str, bool, re.Pattern[str] | Guarded, int], ...] = (
    (" by ", True, BY_THEM, 1),
    (" with ", True, WITH_THEM, 1),
    ("among", True, WITH_AMONG, 1),
    (", ", True, AMONG_THEM, 1),
    (" speaker", False, SPEAKER_WAS, 1),
    ("embers of th", False, MEMBERS_ARE, 2),
    ("new", False, NEWCOMERS, 1),
)
# "In a statement by the spokesman of Malta Customs": who told the news.
_OF_THE_NEWS = tuple(f" {the}spokes{who}" for the in ("", "a ", "the ") for who in ("man", "person", "woman"))
_PAYING_REACH, _OTHERS_REACH, _TAUGHT_REACH = 160, 60, 100


def cues_of(text: str, sentence: Sentence) -> Iterator[tuple[re.Match[str], int]]:
    """The cues of a sentence in the order of their ends, each with how many parties its list must name."""
    words = text[sentence.start : sentence.end]
    plain = found_at(CUE, text, sentence, Signal.CUE)
    of_a_field = found_at(OF_A_FIELD, text, sentence, Signal.CUE) if " from " in words else []
    attends = ABOUT_ATTENDING.search(text, sentence.start, sentence.end) is not None
    cues = [(cue, 1 if attends or _is_strong(cue) else A_ROW) for cue in plain]
    cues += [(cue, 1 if attends else A_ROW) for cue in of_a_field]
    if attends and " by " in words:
        cues += [(cue, 1) for cue in _by_others(text, plain, sentence.end)]
    if ":" in words and not PAID.search(words):
        cues += [(cue, 2) for cue in THESE.finditer(text, sentence.start, sentence.end)]
    if words.startswith(_AT_THE_HEAD) and (joining := JOINING.match(text, sentence.start, sentence.end)):
        cues.append((joining, 2))
    for sign, must_attend, further, least in _FURTHER:
        if sign in words and (attends or not must_attend):
            cues += [(cue, least) for cue in further.finditer(text, sentence.start, sentence.end)]
    if attends and sentence.has(Signal.TOO):
        cues += [(cue, 1) for cue in TOO.finditer(text, sentence.start, sentence.end)]
    yield from sorted(cues, key=lambda found: found[0].end())


def opens_a_list(text: str, sentence: Sentence, cue: re.Match[str], least: int) -> bool:
    """Whether what a list after a cue is of took part: nothing says that they are listed for something else."""
    said = cue[0]
    if said == "heard" and text.startswith((" apologies ", " of ", " of:"), cue.end()):
        return False
    if said == "floor to" and text.endswith(("took the ", "take the "), sentence.start, cue.start()):
        return False  # "she took the floor to thank Malta"
    if said.lower().startswith("statement") and text.startswith(_OF_THE_NEWS, cue.end()):
        return False
    announced = said.endswith(":") and not said.startswith(_IN_PARTS)
    says_who = said in ("presence of", "attendance of") or said.startswith(_SAYING_WHO) or announced
    says_who = says_who or _WHO_THEY_WERE.match(text, sentence.start, cue.start()) is not None
    if not says_who and _OF_OTHERS.search(text, max(sentence.start, cue.start() - _OTHERS_REACH), cue.start()):
        return False
    if said == "members of" and _PROJECT_FOR.search(sentence.before(text, cue.start(), _OTHERS_REACH)):
        return False
    if said.endswith(_THOSE) and _THINGS.search(text, sentence.start, cue.start()):
        return False
    if said.lower().startswith(_WAYS) and is_taught(sentence.before(text, cue.start(), _TAUGHT_REACH)):
        return False
    came = text.find("participation", *cue.span())
    if came >= 0 and _WISHED.search(text, sentence.start, came):
        return False
    if not said.lower().startswith(_WHO_CAME) and _THEIR_WORK.search(sentence.before(text, cue.start(), _OTHERS_REACH)):
        return False
    if _on_paper(text, sentence.start, cue):
        return False
    if said.endswith(AMONG) and LISTED_FOR.search(text, sentence.start, cue.start()):
        return False
    if least > 1 and in_general(text, sentence.start, cue.end()):
        return False
    if least == A_ROW and not sentence.has(OF_A_MEETING | Signal.OFFICE):
        return False
    return _is_strong(cue) or not PAYING.search(text, max(sentence.start, cue.end() - _PAYING_REACH), cue.end())


def _is_strong(cue: re.Match[str]) -> bool:
    said = cue[0].lower()
    return said in STRONG_CUES or said.rstrip(":") in STRONG_CUES


def _by_others(text: str, cues: Iterable[re.Match[str]], end: int) -> Iterator[re.Match[str]]:
    """What leads to others, up to `end`, after a cue with "by": "were made by Malta on fees, and by Spain on ports"."""
    first = next((cue.end() for cue in cues if cue[0].endswith(" by")), end)
    return (one for one in _AND_BY.finditer(text, first, end) if "ed by " not in text[first : one.start()])


def _on_paper(text: str, start: int, cue: re.Match[str]) -> bool:
    """Whether a cue in a sentence that begins at `start` only says who put a question: "a case submitted by Malta"."""
    return cue[0] in _PUT_BY and _QUESTIONS.search(text, start, cue.start()) is not None
