"""Who took part: the parties that stand in a list of those attending, or before a word for it, and the role of each.

A list begins with a cue ("attended by", "representatives of") and goes on while what stands between two names is what
stands in lists: commas, "and", "the Customs Administration of". The first other word ends it, so that a country in which
something was held, a person's country or a consignment's origin is never reached. What looks like a name in a list and is
none that the directory knows is kept apart, as unresolved.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from ..model.words import Role
from .names import Mention
from .signals import Sentence, Signal
from .text import Span, expression

__all__ = ["Found", "Open", "find_hosts", "find_participants"]


class Found(NamedTuple):
    """A party that took part, in a role."""

    mention: Mention
    role: Role


class Open(NamedTuple):
    """Words that look like a participant and could not be resolved."""

    start: int
    end: int
    why: str


_PEOPLE = (
    "participants representatives representative delegates delegations officers officials "
    "experts attendees heads trainees counterparts observers observer speakers speaker "
    "panellists panelists"
    " directors-general commissioners directors trainers managers specialists analysts candidates"
).split()
_MEMBERS = "countries members administrations organizations organisations".split()
# A cue that speaks of attending whatever stands around it, and one that needs a sentence about attending or a long list.
_STRONG = {
    *(
        "attended by",
        "attended also by",
        "were attended by",
        "participation of",
        "presence of",
        "brought together",
        "bringing together",
        "brings together",
    ),
    *(
        "gathered",
        "gathering",
        "joined by",
        "in attendance were",
        "represented by",
        "participants were from",
        "participants came from",
        "participants from",
        "participants of",
    ),
    *(
        "participants representing",
        "united",
        "reunited",
        "assembled",
        "came from",
        "trainees from",
        "participants",
        "participants were",
        "delegates from",
        "delegates of",
    ),
    *(
        "delegates representing",
        "delegations from",
        "delegations of",
        "observers from",
        "observers included",
        "observers were",
        "attendees from",
        "attendees included",
    ),
    *(
        "participants included",
        "participants include",
        "participants including",
        "participants included officials from",
    ),
    *(
        f"{lead} {members}{tail}"
        for lead in ("participating", "attending")
        for members in _MEMBERS
        for tail in ("", " were", " included", " are", " include")
    ),
}
_WEAK = {
    f"{people} {word}"
    for people in (*_PEOPLE, "members", "heads of administration")
    for word in ("from", "of", "representing", "for", "included", "were")
}
_CUE = re.compile(
    r"\b" + expression({form for cue in _STRONG | _WEAK for form in (cue, cue[0].upper() + cue[1:])}) + ":?"
)
# Who came too, in a sentence that says who came.
_TOO = re.compile(r"(?:,|\band) (?:together with|along with|alongside|as did|as were|joined by)\b")
_TOOK_PART = re.compile(
    r"(?:,? (?:all|also|both|each|actively|jointly|as well|as observers?))*,? (?:attended(?! by)|"
    r"participated|took part|take part|participate|attend|spoke\b|took the floor|(?:gave|made|"
    r"delivered) presentations|were represented|was represented|were present|was present|joined "
    r"(?:the|as|in|this)|sent (?:its|their|representatives)|contributed)\b"
)
_ATTENDING = re.compile(
    r"\b(?:attend\w*|participa\w*|took part|gather\w*|brought together|met|joined|present at|"
    r"were present|in attendance|represent\w*|hosted|held|convened|organi[sz]ed|exchanged|shared|"
    r"speakers?|observers?|panel\w*)\b"
)
_OTHER_EVENT = re.compile(
    r"\b(?:[Oo]perations? [A-Z]\w+|seiz\w+|consignments?|shipments?|originat\w+|arrest\w*|"
    r"signator\w+|signed (?:by|the|a)|ratif\w+|acceded|accession|Contracting Parties|deposited|"
    r"elected|nominated|condolences|will attend|were invited|was invited|unable to|absent|did "
    r"not)\b"
)

# What may stand between two names of a list. Small words only: capitals are names, known or not.
_GLUE = frozenset(
    """a an the and or of from as well also including include includes included namely such like both plus with together along alongside by i.e e.g
    customs administration administrations administration's service services authority authorities department departments agency agencies ministry
    representative representatives delegate delegates delegation delegations expert experts officer officers official officials head heads member members
    observer observers participant participants speaker speakers panellist panellists attendee attendees director directors commissioner commissioners
    senior high-level international regional intergovernmental organization organizations organisation organisations organizations: bodies body entities institutions
    country countries state states nations economies jurisdictions kingdom republic their its other others various different several two three four five six seven eight nine
    ten more than over some about around private sector academia industry business community universities university partner partners stakeholders stakeholder
    governmental non-governmental law enforcement border police national representing plus: secretariat office offices one chief chiefs general deputy
    companies associations association donor donors project team staff respective each all following were was countries: members: specialists analysts managers trainers
    trainees following: administrations: participating attending respectively notably especially particularly development banks bank network centre centres center centers training
    chair vice-chair vice chairs host hosted-by local relevant competent related specialized agencies: counterparts namely: including: from: of: region's
    """.split()
)
# Capitals that are no names.
_PLAIN_CAPITALS = frozenset(
    """Customs Administration Administrations Service Services Authority Authorities Department Departments Agency Agencies Ministry Ministries Member Members State States
    Director Directors General General's Heads Head Experts Expert Representatives Representative Delegates Officers Officials Commissioner Commissioners Deputy Republic The
    Investigations Intelligence National Federal Committee Revenue Border Guard Protection Force Police Excise Tax Taxes Finance Finances Secretariat Office Offices Regional
    RILO RILOs ROCB ROCBs RTC RTCs International Organizations Organisations WCO World Organization Region European Europe Vice-Chair Vice-Chairs Chair Chairs Observers
    Participants Countries Administrations: Contact Points National Mr Mrs Ms Dr Secretary Heads: Law Enforcement Units Training Centres Centers Liaison Capacity Building Academia Private Sector Business
    Union Kingdom Government Governments Attache Attaches Of And In ASEAN's Chinese English French Spanish CEN""".split()
)
_WORD = re.compile(r"[^\W\d_][\w'&/-]*(?:\.(?=\w)[\w'&/-]+)*|[.!?;:,()\n]|\d[\d,]*|[^\w\s]")
_SMALL_WORD = re.compile(r"(?<![\w'-])[a-z][\w'-]*")
_STOP = re.compile(r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!Mrs)(?<!i\.e)(?<!e\.g)[.!?](?: |$)")
_NO_LEAD = re.compile(
    r"\b(?:in|at|on|during|to|who|which|that|was|were|is|are|held|hosted|organi[sz]ed|funded|"
    r"financed|supported|under|met|gathered|discuss\w*|shared|exchanged|visited|within|into|"
    r"about|their"
    r"|thanked|through|against|between|after|before|when|where|while|will|can|has|have|had)\b"
)
_PLAIN_GAPS = frozenset((", ", " and ", ", and ", " and the ", ", the ", "; ", ", and the ", " & "))
_LONGEST_GAP = 300
_BULLET = re.compile(r"[.;:,]?\s*\n\s*(?:[-*\u2022\u00b7\u25aa\u25e6\uf0b7o] ?|\d{1,2}[.)] )?")

_CHAIR = re.compile(
    r"\b(?:(?P<vice>[Vv]ice-?[Cc]haired by)|(?P<acting>[Aa]cting [Cc]hair(?:person|man|woman)?,)"
    r"|(?:[Cc]o-)?[Cc]haired(?: (?:jointly|successfully))? by|presided over by|presided by"
    r"|(?:(?:[Uu]nder|with) the |[Uu]nder )(?:able )?(?i:chairmanship|chair|chairpersonship|co-chairmanship|leadership"
    r"|guidance|presidency|chairwomanship)(?: and \w+)? of"
    r"|[Cc]hairperson(?: of the (?:[Mm]eeting|Committee|[Ss]ession|[Cc]onference|[0-9]+\w\w \w+))?,)(?= |,)"
)
_NO_CHAIR = re.compile(
    r"\b(?:ceremony|panel|ceremonies|debate|working group was|sub-group|elected|new|next|future|"
    r"incoming|panels|round ?table|designated|succeed\w*|candidate|former|offices?|Offices?)\b"
)
_AS_CHAIR = re.compile(
    r"(?: Customs(?: Administration| Service)?| \(\w+\))?,? (?:\(|as |in (?:its|his|her) "
    r"capacity (?:as|of) |acting as |who |serving as )(?:the )?(?:current |outgoing "
    r")?(?P<acting>[Aa]cting )?(?P<vice>[Vv]ice[- ]?)?(?:co-)?(?:[Cc]hair(?:person|man|woman)?|"
    r"chaired)\b(?! (?:of|for) (?:the|its) (?:[\w/]+ ){0,6}(?:[Rr]egion|Council))"
)
_CHAIRED = re.compile(
    r"(?: Customs(?: Administration| Service)?)?,? (?:successfully |jointly )?(?:chaired|co-chaired|"
    r"presided over) (?:the|this)"
)
_AND_ALSO = re.compile(r"(?: \([A-Z]+\)| Customs)? and (?:by )?(?:the )?")
_ROLE_REACH = 200
_A_LIST = 3

_HOSTED = re.compile(
    r"\b(?:(?:co-?)?hosted|(?:co-?|jointly )?organi[sz]ed|(?:jointly )?(?:delivered|conducted|"
    r"arranged|convened))(?: (?:jointly|virtually|online|together|successfully))? by(?: the)?"
)
_INVITED_BY = re.compile(r"\b[Aa]t the (?:kind )?invitation of\b")
_HOSTS = re.compile(
    r"(?:,? (?:Customs|\(\w+\)|Customs Administration|Administration|Service))*,? (?:(?:kindly|"
    r"generously|jointly|successfully|also|has|had|have) )*(?:co-?hosted|hosted|organi[sz]ed|"
    r"co-?organi[sz]ed|held|hosts|is hosting)(?!-| by| in| at)[ ,]"
)
_ONCE = re.compile(r"\b(?:last|previous|earlier|past|first|(?<!\d )(?<!\w{3}, )in (?:19|20)\d\d)\b")
_FIRST_SENTENCES = 15
_HOST_GLUE = frozenset(
    "a an the and for of with together in cooperation co-operation collaboration partnership "
    "conjunction jointly coordination close as well by customs administration administrations "
    "service services authority"
    " authorities department state national secretariat government office director general "
    "directorate its".split()
)


def find_participants(
    text: str, body: list[Sentence], mentions: list[Mention], apart: list[Span]
) -> tuple[list[Found], list[Open]]:
    """Those who took part, in page order, each once, and what could not be resolved; nothing inside `apart`."""
    within = {place for span in apart for place in range(span.start, span.end)}
    reader = _Reader(text, [mention for mention in mentions if mention.start not in within])
    for sentence in body:
        reader.read(sentence)
    return reader.result()


class _Reader:
    """One pass over the sentences, gathering roles by mention."""

    def __init__(self, text: str, mentions: list[Mention]) -> None:
        self._text = text
        self._mentions = mentions
        self._starts = [mention.start for mention in mentions]
        self._roles: dict[int, Role] = {}
        self._company: dict[int, int] = {}  # how many stand in the list with a mention
        self._open: dict[int, Open] = {}
        self._read_to = 0

    def read(self, sentence: Sentence) -> None:
        first = bisect_left(self._starts, sentence.start)
        here = self._mentions[first : bisect_left(self._starts, sentence.end)]
        if sentence.has(Signal.OTHER_TIME):
            return
        if here and sentence.has(Signal.CHAIR):
            self._chairs(sentence, here)
        if here and sentence.has(Signal.TOOK_PART):
            self._before_the_verb(sentence, here)
        if here and sentence.has(Signal.HOST) and (cue := _INVITED_BY.search(self._text, sentence.start, sentence.end)):
            inviting = next((mention for mention in here if mention.start > cue.end() and mention.party != "wco"), None)
            if inviting is not None and inviting.start - cue.end() < _ROLE_REACH:
                self._take(bisect_left(self._starts, inviting.start), Role.PARTICIPANT)
        announces = self._text[sentence.end - 1] == ":"
        if not sentence.has(Signal.LIST) or not (here or announces):
            return
        words = self._text[sentence.start : sentence.end]
        if _OTHER_EVENT.search(words):
            return
        attending = _ATTENDING.search(words) is not None
        for cue in _CUE.finditer(self._text, sentence.start, sentence.end):
            strong = cue[0].lower().rstrip(":") in _STRONG
            self._list(cue, sentence, 1 if strong or attending else _A_LIST)
        if attending:
            for cue in _TOO.finditer(self._text, sentence.start, sentence.end):
                self._list(cue, sentence, 1)

    def result(self) -> tuple[list[Found], list[Open]]:
        in_lists = {self._mentions[index].party for index in self._roles}
        chosen: dict[str, tuple[tuple[bool, int], int]] = {}
        for index in sorted(self._roles):
            mention = self._mentions[index]
            party = mention.party or _other_congo(mention, in_lists)
            if party is None and index and self._text[mention.start - 2 : mention.start] == " (":
                continue  # "International Chamber of Commerce (ICC)": it stands for the name before it
            if party is None:
                self._open[mention.start] = Open(mention.start, mention.end, mention.why or "")
                continue
            # A role says more than a place in a list, and a long list more than a passing word.
            worth = (self._roles[index] is not Role.PARTICIPANT, self._company.get(index, 1))
            if party not in chosen or worth > chosen[party][0]:
                chosen[party] = (worth, index)
        found = [
            Found(self._mentions[index]._replace(party=party), self._roles[index])
            for party, (_, index) in chosen.items()
        ]
        return sorted(found), [self._open[start] for start in sorted(self._open)]

    # --- lists ---

    def _list(self, cue: re.Match[str], sentence: Sentence, least: int) -> None:
        """Take the list after a cue, if it names `least` parties."""
        if cue.start() < self._read_to:
            return
        role = _role_of(cue[0])
        chain = list(self._chain(cue.end(), sentence))
        if len(chain) < least:
            return
        for index in chain:
            self._take(index, role)
            self._company[index] = len(chain)

    def _take(self, index: int, role: Role) -> None:
        if self._roles.get(index, Role.PARTICIPANT) is Role.PARTICIPANT:
            self._roles[index] = role

    def _chain(self, place: int, sentence: Sentence) -> Iterator[int]:
        """The mentions of a list that begins at `place`."""
        index = bisect_left(self._starts, place)
        open_items: list[Open] = []
        any_found = False
        while index < len(self._mentions):
            mention = self._mentions[index]
            gap = _gap(self._text, place, mention.start) if any_found else _lead(self._text, place, mention.start)
            if gap is None:
                break
            open_items += gap
            yield index
            any_found = True
            place = mention.end
            index += 1
        if any_found:
            open_items += _rest(self._text, place, sentence.end)
            self._open.update((item.start, item) for item in open_items)
        self._read_to = max(self._read_to, place)

    # --- before the verb ---

    def _before_the_verb(self, sentence: Sentence, here: list[Mention]) -> None:
        for verb in _TOOK_PART.finditer(self._text, sentence.start, sentence.end):
            role = _role_of(self._text[verb.start() : verb.end() + 20])
            place = verb.start()
            for mention in reversed(here):
                if mention.end > place:
                    continue
                if _gap(self._text, mention.end, place) is None:
                    break
                index = bisect_left(self._starts, mention.start)
                self._take(index, role)
                place = mention.start

    # --- chairs ---

    def _chairs(self, sentence: Sentence, here: list[Mention]) -> None:
        for cue in _CHAIR.finditer(self._text, sentence.start, sentence.end):
            before = self._text[max(sentence.start, cue.start() - 60) : cue.start()]
            after = next((mention for mention in here if mention.start >= cue.end()), None)
            if (
                after is None
                or after.party == "wco"
                or _NO_CHAIR.search(before)
                or after.start - cue.end() > _ROLE_REACH
            ):
                continue
            between = self._text[cue.end() : after.start]
            if (
                _CHAIR.search(between)
                or ";" in between
                or _NO_CHAIR.search(between)
                or re.search(r"\b(?:Minister|Governor|President)\b", between)
            ):
                continue
            role = Role.VICE_CHAIR if cue["vice"] else Role.ACTING_CHAIR if cue["acting"] else Role.CHAIR
            self._set(after, role)
            beside = next((mention for mention in here if mention.start > after.start), None)
            if beside is not None and _AND_ALSO.fullmatch(self._text[after.end : beside.start]):
                self._set(beside, role)
        for mention in here:
            if match := _AS_CHAIR.match(self._text, mention.end, sentence.end):
                role = Role.VICE_CHAIR if match["vice"] else Role.ACTING_CHAIR if match["acting"] else Role.CHAIR
                if not _NO_CHAIR.search(self._text[mention.start : sentence.end]):
                    self._set(mention, role)
            elif _CHAIRED.match(self._text, mention.end, sentence.end):
                self._set(mention, Role.CHAIR)

    def _set(self, mention: Mention, role: Role) -> None:
        self._roles[bisect_left(self._starts, mention.start)] = role


def _role_of(cue: str) -> Role:
    lowered = cue.lower()
    if "observer" in lowered:
        return Role.OBSERVER
    speaking = any(word in lowered for word in ("speaker", "panel", "spoke", "floor", "presentations"))
    return Role.SPEAKER if speaking else Role.PARTICIPANT


def _other_congo(mention: Mention, in_lists: set[str | None]) -> str | None:
    """The Congo of which a list names the other one in full."""
    candidates = re.findall(r"\bC[DG]\b", mention.why or "")
    others = {"CD": "CG", "CG": "CD"}
    named = {str(candidate) for candidate in candidates if candidate in in_lists}
    return others[named.pop()] if len(named) == 1 else None


def _gap(text: str, start: int, end: int) -> list[Open] | None:
    """The unknown names between two names of a list; None if the list ends between them."""
    gap = text[start:end]
    if gap in _PLAIN_GAPS:
        return []
    if len(gap) > _LONGEST_GAP:
        return None
    if "\n" in gap:
        gap = _BULLET.sub(", ", gap)
    if _STOP.search(gap):
        return None
    for word in _SMALL_WORD.findall(gap):
        if word not in _GLUE and word.rstrip("'s") not in _GLUE:
            return None
    return _unknown(text, start, end)


def _lead(text: str, start: int, end: int) -> list[Open] | None:
    """Nothing, if what stands between a cue and the first name of a list only says who they are; else None."""
    lead = text[start:end]
    if len(lead) > _LONGEST_GAP or _STOP.search(_BULLET.sub(", ", lead)) or _NO_LEAD.search(lead):
        return None
    return []


def _rest(text: str, start: int, end: int) -> list[Open]:
    """Unknown names after the last known one of a list, up to where the list ends."""
    stop = start
    for match in _WORD.finditer(text, start, min(end, start + 300)):
        word = match[0]
        if word in ".!?\n" or (word[0].islower() and word not in _GLUE):
            break
        stop = match.end()
    return _unknown(text, start, stop) if text[start : start + 2].startswith((",", " a", ";")) else []


def _unknown(text: str, start: int, end: int) -> list[Open]:
    """The items between commas that hold a capital which is no plain word."""
    found: list[Open] = []
    for item in re.finditer(r"(?:(?!,|;|\n| and )[^()])+", text[start:end]):
        words = re.findall(r"[A-Z][\w'&/-]*", item[0])
        spelt_out = (
            text[start + item.end() : start + item.end() + 1] == "("
        )  # its acronym follows, and is known or open itself
        if item.start() > 0 and not spelt_out and not _PLAIN_CAPITALS.issuperset(words):
            first = item[0].index(next(word for word in words if word not in _PLAIN_CAPITALS))
            width = len(item[0].rstrip(" .,;")) - first
            place = start + item.start() + first
            found.append(Open(place, place + width, "no party known by this name"))
    return found


def find_hosts(text: str, body: list[Sentence], mentions: list[Mention]) -> list[Mention]:
    """Those who hosted or organised the meeting, in page order, each once."""
    found: dict[str, Mention] = {}
    starts = [mention.start for mention in mentions]
    for sentence in body[:_FIRST_SENTENCES]:
        if not sentence.has(Signal.HOST) or sentence.has(Signal.OTHER_TIME):
            continue
        words = text[sentence.start : sentence.end]
        for cue in _HOSTED.finditer(text, sentence.start, sentence.end):
            place, index = cue.end(), bisect_left(starts, cue.end())
            while index < len(mentions) and mentions[index].start < sentence.end:
                if not _is_host_glue(text[place : mentions[index].start]):
                    break
                _add(found, mentions[index])
                place, index = mentions[index].end, index + 1
        for mention in mentions[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]:
            if _HOSTS.match(text, mention.end, sentence.end) and not _ONCE.search(words):
                _add(found, mention)
    return sorted(found.values())


def _add(found: dict[str, Mention], mention: Mention) -> None:
    if mention.party is not None:
        found.setdefault(mention.party, mention)


def _is_host_glue(gap: str) -> bool:
    return "." not in gap and all(
        word[0].isupper() or word.lower() in _HOST_GLUE for word in re.findall(r"[^\W\d_][\w-]*", gap)
    )
