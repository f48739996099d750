"""How people took part: in person, on a screen, or some so and some so."""

import re

from ...model.words import Mode
from ..page.page import Page
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..text import Span, lies_in, starting_in
from ..time_and_place.places import FoundPlace
from ..words import labels
from ..words.holding import GIVEN, HELD
from ..words.kinds import ANY_KIND, KIND_OR_EVENT
from ..words.people import OFFICE, SEVERAL, TITLE
from ..words.presence import AWAY, NOT_THERE, PLATFORM, SOME_AWAY, THERE, VIA, VIDEO

__all__ = ["is_virtual", "meeting_mode"]

# "In Riga and online", "virtually and on site".
_THERE = rf"(?:{THERE}|in (?-i:[A-Z])\w+)"
_COMING = "(?:attendance|format|participation|presence)"
# "At the Amber Hall in Riga, Latvia, and online", and not "progress in Amber Trade and online sales".
_AT_A_PLACE = r"(?:in|at) (?:the )?(?-i:[A-Z])[\w'-]+(?:(?: in|,)? (?-i:[A-Z])[\w'-]+){0,5},?"
_ENDS = r"(?=[,.;)\n]|$| (?:and|on|or|from|in|at|between|by|for|with|via|over)\b)"
# "Venue: Riga, Latvia and online".
_AT_BOTH = rf"(?i:{labels.PLACES}): ?[^.;:\n]{{2,60}}?,? and (?i:{AWAY})(?=[.;\n]|$)"
# "A blended format that combined virtual sessions with online work": nobody was there.
_ALL_AWAY = (
    rf"[^.;\n]{{0,40}}\b(?:combin|join|mix)\w+ {AWAY} [^.;\n]{{1,40}} (?:and|with) "
    rf"(?:{AWAY}|document-based|written|[\w ]{{1,30}} CLiKC)\b"
)
_HYBRID = re.compile(
    rf"(?<!\w)(?:(?:hybrid(?! (?:cars?|vehicles?|work)\b)|"
    rf"blended(?! (?:learning|training packages?)\b))(?!{_ALL_AWAY})|mixed (?:format|mode)|"
    rf"{_THERE}(?: {_COMING})? and {NOT_THERE}|{NOT_THERE}(?: {_COMING})? and {_THERE}|"
    rf"{_AT_A_PLACE} and {NOT_THERE}{_ENDS}|{_AT_BOTH}|"
    r"with (?:\w+ ){0,2}(?:on-?line|virtual|remote) (?:participation|attendance)|"
    rf"off-?line(?: ?[/&] ?| and )on-?line|{SOME_AWAY}|"
    rf"(?:{THERE})\b[^.;\n]{{0,60}} (?:and|while|with) (?:the )?others\b[^.;\n]{{0,40}} {NOT_THERE})\b",
    re.IGNORECASE,
)
# "Virtual assets", "online fraud": what is so by itself, and no way of meeting.
_BY_ITSELF = (
    " (?i:assets?|crimes?|currenc(?:y|ies)|frauds?|market(?:s|places?)?|money|realit(?:y|ies)|sales|scams|shopping)\\b"
)
_VIRTUAL = re.compile(
    rf"(?<!\w)(?:(?<! on )virtual(?:ly)?(?!{_BY_ITSELF}|"
    rf" (?:\w+ )?(?:groups?|networks?|teams?|tours?)\b(?! meeting))|{VIDEO}|e-meetings?|"
    rf"webinars?|web meetings?|remotely|{VIA}|"
    rf"{PLATFORM} platform|platform {PLATFORM}|"
    r"remote (?:(?!\w+(?:s|ed) |(?:and|at|for|in|of) )[\w-]+ ){0,3}"
    r"(?:mission|workshop|training|meeting|course|seminar|session)|"
    rf"(?:{GIVEN}|took place) (?:on|via|through|using) (?:the )?(?:WCO(?:'s)? )?"
    r"(?:e-?learning platform )?CLiKC|(?:wholly|fully|entirely) on-?line|"
    r"on-?line (?:(?:regional|national|global|international|joint|annual|sub-regional|train-the-trainers?|"
    r"\w{3,5}-day) ){0,2}"
    rf"(?:{KIND_OR_EVENT}|format|manner|mode)s?|"
    rf"(?:(?<=at the )|(?<=in the ))on-?line (?:(?-i:[A-Z])[\w/-]* ){{1,5}}{KIND_OR_EVENT}|"
    rf"(?:{GIVEN}|gathered|meeting|met|place|together|took place)(?: \w+){{0,2}} \(?on-?line|"
    rf"(?:{ANY_KIND}|{GIVEN}|gathered|met|place|\d{{4}},?) on (?:the screen|screens?)|"
    r"on-?line(?=,? (?:between|from|on) (?:\w+day,? )?\d{1,2}\b)|"
    r"(?:(?<=\d{4}, )|(?<=\d{4} ))on-?line(?=[.;,]|$))\b",
    re.IGNORECASE,
)

# Not "could not be held physically", "planned as a physical meeting"; but "some could not attend in person".
_NOT_SO = re.compile(
    r"\b(?:could not(?! (?:attend|come|join|participate|take part|travel)\b)|"
    r"instead of|(?<!had )(?<!could )not(?! only)|rather than|"
    r"(?:planned|scheduled)(?= (?:as|for|in|to)\b)|impossibility of|prevented|replaced|unlike|would be)\b"
    r"(?:(?! (?:but|and) )[^.;,\n]){0,40}$"
)
# "A year after the last physical meeting": that one.
_OF_ANOTHER = re.compile(
    r"\b(?:[Aa]fter|[Aa]head of|because|[Bb]efore|followed by|last|next|[Pp]rior to|[Ss]ince)\b[^.;,\n]{0,40}$"
)
# "An in-person training would be better".
_WISHED_FOR = re.compile(rf" {ANY_KIND}s? (?:could|should|would) ")
_IS_ANOTHER = re.compile(rf" {ANY_KIND}s?\b|(?<=meeting) in ")
_IN_PERSON = re.compile(
    r"(?<!\w)(?:in[- ]person|face-to-face|face to face|physically|"
    r"physical (?:and|or|attendance|presence|participation|meeting|format))\b",
    re.IGNORECASE,
)
# Beside words for being there, any word for not being there makes a meeting hybrid.
_REMOTE = re.compile(
    rf"\b(?:{NOT_THERE}|{VIDEO})\b"
    rf"(?!{_BY_ITSELF}| (?:tools?|platform CLiKC))",
    re.IGNORECASE,
)
# "Not virtually as in 2020", "rather than online".
_NOT_REMOTE = re.compile(r"\b(?:instead of|not|rather than) $")
_JOINED_FROM_AWAY = (
    r"\)? (?:(?:join|joined|joining|connected|connecting|participated|participating|took part|taking part|attended|"
    r"attending|could (?:also )?(?:attend|follow|join|participate|take part)|"
    rf"follow(?:ed|ing)(?= (?:it|the (?:{KIND_OR_EVENT}|debates|discussions|proceedings)|{NOT_THERE})\b)|"
    rf"were(?= {AWAY}\b))"
    rf"(?: [\w-]+){{0,3}}? (?:{NOT_THERE}|from their (?:capitals|homes|offices)){_ENDS}|"
    r"dial(?:l?ed|l?ing) in\b)"
)
# "Malta and Spain took part online".
_JOINED = re.compile(_JOINED_FROM_AWAY, re.IGNORECASE)
# "Some participants joined online", "with another 40 joining online": not somebody alone.
_SOME_REMOTE = re.compile(
    r"\b(?<!one of the )"
    rf"(?<!\ball )(?<!\ball the )(?:{SEVERAL}|an additional|one more|others?|some|those|the rest|members|heads|\d+)"
    rf"(?: (?:[\w-]+|\([^()\n]{{1,40}}\))(?:,(?-i: [A-Z][a-z]+),)?){{0,5}}?(?:,? as well as [^,.;\n]{{3,90}},)?"
    rf"{_JOINED_FROM_AWAY}",
    re.IGNORECASE,
)
# What is said of the whole of a meeting, wherever it is said.
_HYBRID_AS_A_WHOLE = re.compile(
    rf"\b(?:[Tt]h(?:e|is) {KIND_OR_EVENT} [^.;,\n]{{1,40}}?\bhybrid (?:format|mode|event|manner)|"
    rf"[Ii]t was (?:held as )?a hybrid {KIND_OR_EVENT}|"
    r"(?:adopted|in|took) (?:a|the) hybrid (?:format|form|mode)|in hybrid (?:format|form|mode)|"
    rf"The hybrid (?:format|mode)(?: chosen| used)? (?:allowed|enabled|made it possible)|{_AT_BOTH})\b"
)
_VIRTUAL_AS_A_WHOLE = re.compile(
    rf"\b(?i:(?:format|mode|{labels.PLACES}): ?(?:on-?line|virtual))(?=[.;\n]|$)|"
    r"\b(?:in an?|[Tt]he) (?:virtual|online) (?:[Mm]eeting )?(?:environment|setting|nature|format|mode)\b|"
    rf"\b[Aa]ll (?:\w+ )?{SEVERAL}(?i:{_JOINED_FROM_AWAY})|"
    rf"\b[Ii]t was (?:held as )?an? (?:virtual|online) {KIND_OR_EVENT}\b|"
    rf"\b[Tt]his (?:(?:virtual|online) {KIND_OR_EVENT}\b|"
    rf"{KIND_OR_EVENT} was (?:{HELD})"
    r"(?: (?:again|[a-z]+ly|also|this year))* "
    rf"(?:on-?line|remotely|virtually|{VIA})\b)"
)

# Not "the workshop on virtual training".
_BY_NAME = re.compile(rf"\b(?<! on )(?:[Vv]irtual|[Oo]n-?line)\b(?!{_BY_ITSELF})")
_A_GROUP = re.compile(r" (?:[A-Z]\w+ )?(?:Group|Network|Team)\b")

# "Since the last session, held in a virtual format": how another one was held.
_OTHER_ONE = re.compile(
    r"(?<!\w)(?:(?:last|previous|next|earlier|preceding|prior|[Aa]head of|[Bb]efore|[Aa]fter|[Ss]ince|[Ff]ollowing|"
    r"[Uu]ntil) [A-Za-z]|"
    r"(?:in|to|of) the (?:first|second|third|fourth) (?:[\w-]+ ){1,4}(?:held )?$|(?:phase|stage) (?:was|were) $|"
    r"had been \w+ (?:at|during) (?:an?|the) $|"
    r"(?:acquired|gained|learn(?:ed|t)|obtained|taught) (?:at|during|in|through) (?:an?|the) $|"
    r"(?:preceded|followed|complemented|prepared) by an? (?:[\w-]+ ){0,3}$|"
    r"(?:sequel to|complement(?:s|ed|ing)|deal(?:s|t|ing) with) (?:(?:an?|the) )?(?:[\w-]+ ){0,3}$|"
    r"(?:agreed|decided|planned|resolved) (?:to|on) (?:(?:hold|organi[sz]e) )?an? (?:[\w-]+ ){0,3}$|"
    r"had (?:attended|been at|joined|participated|taken part) [^.;\n]{1,60}$)"
)
# "It was preceded by an online phase, which laid a base for the in-person meeting".
_A_PHASE = re.compile(r" (?:[\w-]+ ){0,2}(?:consultation|discussion|exchange|part|phase|stage)\b")
# "He praised Malta on a webinar that it held", "spoke of an online course".
_ON_ONE = tuple(f" {word} {an} " for word in ("on", "of", "for", "from", "after", "that") for an in ("a", "an"))
# "The Secretary General spoke at the online Amber Seminar": the meeting itself.
_AT_THE = (" at the ", " in the ")
_IN_CAPITALS = re.compile(r" [A-Z]")
_OTHER_REACH = 60
_ONE_REACH = 120
# "Secretary General Jane Doe participated virtually in": how one of them took part.
_ONE_OF_THEM = re.compile(
    rf"\b(?:{OFFICE}|{TITLE}|who|he|she|one|"
    r"(?<!of )[A-Z]{3,8}(?= (?:attend|join|participat|took)))\b[^.;\n]{0,60}\b"
    r"(?:participat(?:ed|ing)|joined|joining|attend(?:ed|ing)|spoke|speaking|took part|addressed|connected|delivered)"
    r"(?: [\w']+){0,5} (?:via |by )?$"
)


def _in_person(text: str, sentence: Sentence) -> re.Match[str] | None:
    """What says that people were there, unless that could not be, or had been the plan."""
    for one in _IN_PERSON.finditer(text, sentence.start, sentence.end):
        before = sentence.before(text, one.start(), _OTHER_REACH)
        another = _OF_ANOTHER.search(before) and _IS_ANOTHER.match(text, one.end())
        if not (another or _NOT_SO.search(before) or _WISHED_FOR.match(text, one.end())):
            return one
    return None


def _remote_beside(text: str, sentence: Sentence, names: list[Span]) -> re.Match[str] | None:
    """What says outside the meeting's names that people were not there."""
    return next(
        (
            one
            for one in _REMOTE.finditer(text, sentence.start, sentence.end)
            if not lies_in(one.start(), names)
            and not _NOT_REMOTE.search(text, max(sentence.start, one.start() - _OTHER_REACH), one.start())
        ),
        None,
    )


def _both_ways(
    text: str, sentence: Sentence, place: FoundPlace | None, names: list[Span], mentions: list[Mention]
) -> re.Match[str] | None:
    """What says that some were there and others were not, if a sentence says so outside the meeting's names."""
    if place and (some := _SOME_REMOTE.search(text, sentence.start, sentence.end)):
        return some
    joined = _JOINED.search(text, sentence.start, sentence.end) if place else None
    if joined and (here := starting_in(mentions, sentence.start, joined.start())):
        who = here[-1]
        they_did = who.end == joined.start() and not text.endswith((" of ", " from "), 0, who.start)
        if they_did and who.party != "wco":
            return joined
    there = _in_person(text, sentence)
    apart = there and _remote_beside(text, sentence, names)
    if there is None or apart is None:
        return None
    before = text[
        max(sentence.start, min(there.start(), apart.start()) - _OTHER_REACH) : max(there.start(), apart.start())
    ]
    before_apart = sentence.before(text, apart.start(), _OTHER_REACH)
    a_phase = _A_PHASE.match(text, apart.end()) and _OTHER_ONE.search(before_apart)
    return None if a_phase or _OTHER_ONE.search(before) else apart


def meeting_mode(
    page: Page, place: FoundPlace | None, names: list[Span], mentions: list[Mention]
) -> tuple[Mode, Span] | None:
    """How people took part, with the words; in person also where a place is named and nothing else is said."""
    text, title = page.level, page.title
    in_person = Span(place.start, place.end) if place else None
    remote = [sentence for sentence in page.sentences() if sentence.has(Signal.REMOTE)]
    if not remote:
        return (Mode.IN_PERSON, in_person) if in_person else None
    there = place is not None and _is_named_with(page, place, names)
    virtual = _virtual_by_name(text, names, there)
    for sentence in remote:
        if sentence.has(Signal.OTHER_TIME | Signal.OTHER_MEETING):
            continue
        virtual = virtual or _virtual_as_a_whole(text, sentence)
        named = sentence.holds_one_of(names)
        about = named or sentence is title or sentence.has(Signal.HELD)
        hybrid = (_HYBRID if about else _HYBRID_AS_A_WHOLE).search(text, sentence.start, sentence.end)
        there_too = _in_person(text, sentence) if named and hybrid is None else None
        if there_too and not _remote_beside(text, sentence, names):
            return Mode.IN_PERSON, in_person or Span(*there_too.span())  # whatever "the Virtual Group" is called
        if hybrid is None and (about or sentence.has(Signal.ATTENDING)):
            hybrid = _both_ways(text, sentence, place, names, mentions)
        if hybrid:
            said = hybrid[0].lstrip(" )")
            return Mode.HYBRID, Span(hybrid.end() - len(said), hybrid.end())
        elsewhere = there and not named and sentence is not title
        if about and not elsewhere:
            virtual = virtual or _virtual(text, sentence, named)
        if about and in_person is None and (match := _in_person(text, sentence)):
            in_person = Span(*match.span())
    if virtual is not None:
        return Mode.VIRTUAL, virtual
    return (Mode.IN_PERSON, in_person) if in_person else None


def is_virtual(mode: tuple[Mode, Span] | None) -> bool:
    """Whether a meeting of this mode, if it is known, was held nowhere."""
    return mode is not None and mode[0] is Mode.VIRTUAL


def _is_named_with(page: Page, place: FoundPlace, names: list[Span]) -> bool:
    """Whether the sentence that has the meeting's place names it; a report may be from a place with which it opens."""
    where = next((one for one in page.sentences() if one.start <= place.start < one.end), None)
    return where is not None and place.start != where.start and where.holds_one_of(names)


def _virtual_by_name(text: str, names: list[Span], there: bool) -> Span | None:
    """What says in a name that the meeting was virtual; of one that was `there`, in a city, not what it was on or of.

    "A virtual seminar", not "a seminar on virtual currencies" or "of the Virtual Group".
    """
    found = (_BY_NAME.search(text, name.start, _subject_of(text, name) if there else name.end) for name in names)
    said = (match for match in found if match and not (there and _A_GROUP.match(text, match.end())))
    return next((Span(*match.span()) for match in said), None)


def _virtual_as_a_whole(text: str, sentence: Sentence) -> Span | None:
    """What says of the whole meeting that it was virtual."""
    match = _VIRTUAL_AS_A_WHOLE.search(text, sentence.start, sentence.end)
    if match and _OTHER_ONE.search(sentence.before(text, match.start(), _OTHER_REACH)):
        return None
    return Span(*match.span()) if match else None


def _subject_of(text: str, name: Span) -> int:
    """Where a name comes to what the meeting is on, or whose it is; its end, where it doesn't."""
    places = (text.find(word, name.start, name.end) for word in (" on ", " of "))
    return min((place for place in places if place >= 0), default=name.end)


def _virtual(text: str, sentence: Sentence, named: bool) -> Span | None:
    """What says that the meeting was virtual in a sentence about it, which may have `named` it."""
    for match in _VIRTUAL.finditer(text, sentence.start, sentence.end):
        before = sentence.before(text, match.start(), _ONE_REACH)
        is_one = match[0].lower().startswith(("webinar", "online", "on-line"))
        another = is_one and not named and before.endswith(_ON_ONE)
        is_named = before.endswith(_AT_THE) and _IN_CAPITALS.search(match[0])
        one_of_them = not is_named and _ONE_OF_THEM.search(before)
        near = before[-_OTHER_REACH:]
        if not (another or _NOT_SO.search(near) or _OTHER_ONE.search(near) or one_of_them):
            return Span(*match.span())
    return None
