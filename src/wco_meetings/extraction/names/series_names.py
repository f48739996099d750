"""Names of series, compared with a meeting's name by the words that both have.

A series bears a proper name ("Enforcement Committee"), or a description ("workshops on the Time Release Study"). The
name of a meeting is of the first kind of series if it says the same words; of the second if it is of the same kind of
meeting and says all the words of the subject. Where two series fit alike, none is taken.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ...model.series import Series
from ...model.words import Region, SeriesKind
from ..expressions import claim
from ..parties.regions import region_of
from ..text import Span, level
from ..words.administrations import THE_WCO
from ..words.numbers import ORDINALS
from .name_words import EMPTY, content_of, said_in, uncounted

__all__ = ["SeriesNames", "subject_of"]

_BRACKETS = re.compile(r" ?\([^()]*\)")
# Words that a name may have, or not, beside the words of its series' subject.
_LOOSE = frozenset(
    "regional region sub inter national international joint first online virtual workshop training seminar "
    "course webinar trainer train session event meeting conference forum symposium exhibition pre "
    "certification expert technical operational selected member administration custom country annual "
    "english french spanish russian arabic portuguese speaking day high level general extraordinary informal "
    "program project initiative implementation issue service authority environment guideline enforcement "
    "name use new kick off debriefing review mid term consultation planning its held role trade operation "
    "enhancing".split()
)
_REGION_WORDS = frozenset(
    "asia pacific america caribbean africa east west central southern south north middle near europe far latin".split()
)
_LANGUAGES = frozenset("arabic english french portuguese russian spanish".split())
# What is of a part of the world, or for several countries.
_OF_SEVERAL = _REGION_WORDS | frozenset("interregional multi country member subregional".split())
_WIDE = frozenset(["global"])
# Words of so many subjects that none of them alone is that of a series.
_COMMON = frozenset("compliance facilitation integration package revenue security structure work".split())
# A workshop of a programme is of the programme's series, and not of its subject's.
_FRAMES = frozenset("program project operation".split())
# Of the liaison offices of one region each has meetings of its own, which only the part of the region tells apart.
_OF_A_PART = "liaison"
# One that accredits experts is of a series of such workshops, if there is one.
_ACCREDITS = "accreditation"
_NOTHING = frozenset[str]()
_BODIES = frozenset("committee council commission group steering team".split())
# Meetings of one kind, however they are called.
_FAMILIES = (
    frozenset("workshop training trainer seminar course webinar".split()),
    frozenset("committee subcommittee commission council".split()),
    frozenset("group team party".split()),
    frozenset(
        "conference exhibition symposium congress summit forum dialogue meeting review debriefing gathering "
        "session".split()
    ),
)
# Who meets, as all regions have them: a series of no other words has no more than these.
_HEADS = frozenset("director general head commissioner council".split())
_NO_SUBJECT = _HEADS | _LOOSE
_NO_SUBJECT_BESIDE = _LOOSE | _REGION_WORDS
# "CustomsHeads" alone is the subject of a region's conference, and not that of all who bring heads together.
_ONLY_HEADS = frozenset(["customshead"])
# The "A/P region", and regions in French.
_REGIONS_BESIDE = frozenset("p l afrique nord ouest centrale orientale australe proche moyen orient".split())
_HEADS_BESIDE = _ONLY_HEADS | _NO_SUBJECT_BESIDE | _REGIONS_BESIDE | EMPTY
_TEACHING, _SIT = 0, (1, 2)
# The proper name of a project, which the workshops and meetings under it bear.
_PROJECT = re.compile(r"\b(?:Project|Operation) ([A-Z]{4,})|\b([A-Z]{4,}) (?:Project|Operation)")
_DESCRIBED = (None, SeriesKind.REGIONAL_MEETING, SeriesKind.MEETING)
_AND = re.compile(r",? and (?:the )?|, ")
_LEAST_SHARE = 0.6
# "Sessions of the Amber Committee (AC)", "Session of the AC".
_ACRONYM = re.compile(r"\(([A-Z/]{2,8})\)|(?<= of the )([A-Z]{2,8})$")
# "The Enforcement Committee of SADC", "the Meeting of the EU Working Group": another body's.
_OF_ANOTHER = re.compile(
    r"\bof (?:the )?((?!W[CT]O)[A-Z]{2,8})$|(?:^|\b[Tt]he |\d(?:st|nd|rd|th) )(?:\w+ )?((?!WTO)[A-Z]{2,8}) (?=[A-Z])"
)
_ORGANS = (SeriesKind.ORGAN, SeriesKind.COMMITTEE)
_SITTING = (*_ORGANS, SeriesKind.WORKING_GROUP, SeriesKind.ADVISORY_GROUP, SeriesKind.JOINT_BODY)
# "The National Enforcement Committee", "the Baltic Finance Committee": whose it is, where it is none of the WCO's.
_WHOSE = re.compile(
    r"\b(?!(?:WCO|WTO|HS|Annual|Closed|Co-?operation|(?:World )?Customs|Extraordinary|Formal|High-Level|Hybrid|Joint|"
    r"Meetings?|New|Of|Online|Ordinary|Organi[sz]ation|Plenary|Regular|Sessions?|Special|The|Virtual)\b)"
    r"(?P<whose>[A-Z][\w-]*|national) $"
)
# "The Enforcement Committee of the Court"; the WCO's own are "of the Council", "of the Customs Co-operation Council".
_OF_SOMEBODY = re.compile(r"\b(?:Commission|Committee) of (?:the )?(?!W[CT]O\b|World\b|Customs Co|Council\b)[A-Z]")
# "The Council's Finance Committee", "the Finance Committee of the Council".
_THE_COUNCILS = re.compile(r"\b(?:WCO )?Council's (?=[A-Z])|(?<=Committee) of the (?:WCO )?Council$")
_SMALL = frozenset("a an the of for on".split())
# The experts of a conference of heads are not the heads.
_OF_HEADS = re.compile(
    r" of the (?:Conference|Council) of (?:Directors[ -]General|Heads)(?: of(?: National)? Customs)?"
    rf"(?: (?:Services|Administrations|Authorities))?(?: of the {THE_WCO})?"
)
_IN_CAPITALS = re.compile(r"\b[A-Z]{3,8}\b")
# What all regions have.
_OF_ANY_REGION = frozenset("WCO RILO ROCB RTC".split())


class _Topic(NamedTuple):
    """What a name must say to be of a series: words of its subject and its kind of meeting; and all its words."""

    series: Series
    words: frozenset[str]
    family: int | None
    said: frozenset[str]


def subject_of(name: str) -> frozenset[str]:
    """The words of a levelled name that say what it was on, or whose it was; none of "a regional workshop"."""
    return uncounted(content_of(_BRACKETS.sub("", name)) - _LOOSE - _REGION_WORDS)


def _tells(name: str) -> frozenset[str]:
    """The words that tell a levelled name from others, but for its ordinal; all of them, where these are in many."""
    content = uncounted(content_of(name))
    return content if content - _LOOSE else uncounted(said_in(name) - _SMALL)


def _whose_heads(name: str) -> str | None:
    """The union whose heads of Customs a series brings together: its meeting may be named after it alone."""
    words = content_of(name) - _HEADS
    (word,) = words if len(words) == 1 else ("",)
    return word if word and word.upper() in name else None


class SeriesNames:
    """The names of known series, ready to be compared with a name on a page."""

    def __init__(self, series: Iterable[Series]) -> None:
        self._by_content: dict[frozenset[str], Series | None] = {}
        self._acronyms: dict[str, Series | None] = {}
        self._projects: dict[str, Series | None] = {}
        self._topics: dict[str, list[_Topic]] = {}
        for one in series:
            names = [level(name) for name in (one.name, *one.aliases)]
            contents = {_tells(name) for name in (*names, *(_BRACKETS.sub("", name) for name in names))}
            contents |= {frozenset([word.lower()]) for name in names if (word := _whose_heads(name))}
            contents.discard(frozenset[str]())
            projects = {(match[1] or match[2]).lower() for name in names for match in _PROJECT.finditer(name)}
            for content in contents:
                claim(self._by_content, content, one)
            for project in projects:
                claim(self._projects, project, one)
            if one.acronym:
                claim(self._acronyms, one.acronym, one)
            for topic in {topic for name in names if one.kind in _DESCRIBED for topic in _topics(one, name)}:
                self._topics.setdefault(min(topic.words), []).append(topic)
        self._by_word: dict[str, list[frozenset[str]]] = {}
        for content in self._by_content:
            self._by_word.setdefault(min(content), []).append(content)

    def match(self, name: str, region: Region | None = None) -> Series | None:
        """The series that a name is certainly of, in a region if the page names one: by its name or by its subject."""
        name = level(name)
        found = region_of(name, Span(0, len(name)))
        return self.of_region(name, self.named(name), found[0] if found else region)

    def of_region(self, name: str, exact: Series | None, region: Region | None) -> Series | None:
        """The series that a levelled name is of in a region; `exact` is the one that has this name, if one has."""
        if (inner := _OF_HEADS.sub("", name)) != name and (within := self.match(inner, region)):
            return within
        # "The Heads of Customs Conference" may be that of any region.
        any_region = (
            exact is not None
            and exact.region is not None
            and region is None
            and (uncounted(content_of(name)) <= _NO_SUBJECT or not _says_where(name, exact))
        )
        if exact is None or any_region or (region is not None and exact.region not in (None, region)):
            return self._by_topic(name, region)
        if exact.kind is not None:
            return exact
        said, known = said_in(name), said_in(level(exact.name))
        certain = _may_be_of(said, known, region) and _ACCREDITS not in said - known
        return exact if certain else self._by_topic(name, region)

    def with_acronym(self, text: str) -> Series | None:
        """The series whose acronym, of three letters or more, a piece of text has, if it has one such only."""
        known = {word: one for word in _IN_CAPITALS.findall(text) if (one := self._acronyms.get(word))}
        return next(iter(known.values())) if len(known) == 1 else None

    def named(self, name: str) -> Series | None:
        """The series that has a levelled name as its own: same words, or all the series' words and little besides.

        Not the body on whose papers a meeting only was: "a seminar on the decisions of the Enforcement Committee".
        """
        known = self._called(_THE_COUNCILS.sub("", name))
        return None if known and _is_only_on(name, known) else known

    def _called(self, name: str) -> Series | None:
        """The series that a levelled name has all the words of, or whose acronym stands in it."""
        content = _tells(name)
        if not content:
            return None
        if content in self._by_content:
            return self._own(name, content)
        beside = _ACRONYM.findall(name)
        bracketed = [first or last for first, last in beside]
        acronyms = [
            known
            for first, last in beside
            if (known := self._acronyms.get(first or last)) and (last or _may_stand_for(known, content))
        ]
        within = [
            known for word in content for known in self._by_word.get(word, ()) if known <= content and len(known) > 1
        ]
        best = max(within, key=lambda known: (len(known), sorted(known)), default=frozenset[str]())
        # "The Conference of Directors General of Francophone countries" is not that of a region.
        # Nor is one "on Revenue and Taxes" the "Revenue Conference".
        common = best <= _NO_SUBJECT | _REGION_WORDS or best - _LOOSE <= _COMMON
        plain = common and not content - best <= _NO_SUBJECT_BESIDE
        is_much = len(best) >= _LEAST_SHARE * len(content) and content & _BODIES <= best and not plain
        if not (is_much or bracketed):
            return None
        of_another = any((one[1] or one[2]).lower() in content - best for one in _OF_ANOTHER.finditer(name))
        if is_much and not of_another:
            return self._own(name, best)
        if len(acronyms) == 1:
            return acronyms[0]
        plain_name = content - {word.lower() for word in bracketed}
        return self._by_content.get(plain_name) if bracketed and not of_another else None

    def _own(self, name: str, content: frozenset[str]) -> Series | None:
        """The series with these words for its own, unless a name says that it is another body's."""
        if content <= _REGION_WORDS and _family(said_in(name)) == _TEACHING:
            return None  # "the MENA Regional Meeting" is of heads, and a workshop for that region isn't
        known = self._by_content[content]
        return None if known and _is_anothers(name, known) else known

    def _by_topic(self, name: str, region: Region | None) -> Series | None:
        """The series whose subject a name has, the most words of it; of several alike that most like it."""
        said = said_in(name)
        family = _family(said)
        fitting = [
            (_ACCREDITS in topic.words, len(topic.words), len(topic.said & said) / len(topic.said | said), topic)
            for word in said
            for topic in self._topics.get(word, ())
            if topic.words <= said and topic.series.region in (None, region)
            # A workshop after an operation is of the operation's series, as its review meetings are.
            if topic.family == family or "operation" in said & topic.said
            if _may_be_of(said, topic.said, region) and (topic.words != _ONLY_HEADS or uncounted(said) <= _HEADS_BESIDE)
        ]
        best = max((fit[:3] for fit in fitting), default=None)
        series = {fit[3].series.id: fit[3].series for fit in fitting if fit[:3] == best}
        if not fitting:
            series = {one.id: one for word in said if (one := self._projects.get(word)) and family not in _SIT}
        return next(iter(series.values())) if len(series) == 1 else None


def _topics(series: Series, name: str) -> Iterator[_Topic]:
    """What may stand for the subject of a series: each part of "workshops on one thing and another"."""
    said = said_in(name)
    family = _family(said)
    head, on, subject = _BRACKETS.sub("", name).partition(" on ")
    parts = [f"{head} {part}" for part in _AND.split(subject)] if on and family == _TEACHING else [name]
    for part in parts:
        words = said_in(part) - _LOOSE - EMPTY
        own = words - _REGION_WORDS - _WIDE
        if len(own) > 1 or own - _COMMON:
            regional = series.region is not None and _OF_A_PART not in words
            yield _Topic(series, frozenset(words - _REGION_WORDS if regional else words), family, said)


def _may_be_of(said: frozenset[str], series: frozenset[str], region: Region | None) -> bool:
    """Whether nothing in a name speaks against a series: no other programme or body, no nation in place of a region.

    What is of no `region`, and neither calls itself regional nor is for several countries, is of no series of regional
    meetings.
    """
    # "A working group of the Master Trainer Programme" is the programme's.
    framed = said & (_FRAMES | _BODIES) <= series | (_BODIES if "program" in said & series else _NOTHING)
    # Whoever is in an operation meets to coordinate it, which is none of the conferences on it.
    framed = framed and not ("conference" in series - said and "coordination" in said)
    # "For Arabic-speaking experts of the Middle East and North Africa" is of no series of French-speaking Africa.
    spoken = said & _LANGUAGES, series & _LANGUAGES
    elsewhere = "middle" in said and "africa" in series and "middle" not in series
    if elsewhere or (all(spoken) and spoken[0].isdisjoint(spoken[1])):
        return False
    several = region is not None or not _OF_SEVERAL.isdisjoint(said)
    of_a_region = "regional" in said or (several and "national" not in said)
    return framed and (of_a_region or "regional" not in series)


def _may_stand_for(series: Series, content: frozenset[str]) -> bool:
    """Whether the acronym that stands after words is the series': "the Special Working Group (SWG)" is another one."""
    said = uncounted(content) - _BODIES - {"working"}
    return bool(said & content_of(level(series.name)))


def _says_where(name: str, series: Series) -> bool:
    """Whether a name is of one region's series: it has a region's words, a name of the series or an acronym in one."""
    own_names = [level(own) for own in (series.name, *series.aliases)]
    regions = content_of(name) & (_REGION_WORDS | {"oceania"})
    acronyms = {word for own in own_names for word in _IN_CAPITALS.findall(own)} - _OF_ANY_REGION
    return bool(
        (regions and regions <= _own_words(series))
        or any(own.lower() in name.lower() for own in own_names)
        or not acronyms.isdisjoint(_IN_CAPITALS.findall(name))
    )


def _own_words(series: Series) -> frozenset[str]:
    """The words of all the names of a series."""
    return content_of(level(" ".join((series.name, *series.aliases))))


def _is_anothers(name: str, series: Series) -> bool:
    """Whether a word before the name of one of the WCO's own bodies says that it is somebody else's of that name."""
    if series.kind not in _ORGANS:
        return False
    plain = name.lower().replace("harmonised", "harmonized")
    own_names = (own.partition(" of the World ")[0].lower() for own in (series.name, *series.aliases))
    places = (plain.find(own) for own in own_names)
    at = min((place for place in places if place >= 0), default=0)
    whose = _WHOSE.search(name, 0, at)
    if whose is not None and whose["whose"].lower() not in ORDINALS:
        return True
    somebody = _OF_SOMEBODY.search(name, at)
    return somebody is not None and not content_of(name[somebody.end() - 1 :]) <= _own_words(series)


def _is_only_on(name: str, series: Series) -> bool:
    """Whether a name says that a meeting was on a body that sits, or on something of it: it names none before that,
    nor a session of one.
    """
    before, on, _ = name.partition(" on ")
    return series.kind in _SITTING and bool(on) and (_BODIES | {"session"}).isdisjoint(said_in(before))


def _family(words: frozenset[str]) -> int | None:
    return next((number for number, family in enumerate(_FAMILIES) if words & family), None)
