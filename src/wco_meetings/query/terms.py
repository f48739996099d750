"""The terms of a collection: the parties, series and topics that its records may name, found by what people call them.

They are the bundled ones and those that a program brings. What is neither is refused, with the nearest that is.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from operator import attrgetter
from types import MappingProxyType
from typing import Any, NamedTuple

from attrs import evolve

from ..arguments import a_name, check_any, check_flag, check_same, check_several
from ..directory.aliases import each_once, is_but_for_aliases
from ..directory.bundled import bundled_directory, bundled_series
from ..directory.directory import Directory, bearers, of_another
from ..directory.names import borne, words, words_of_name
from ..errors import InvalidValue, Issue, UnknownName
from ..messages import counted, nearest, not_valid
from ..model.fields import is_identifier, is_tuple
from ..model.meetings import Meeting
from ..model.outcomes import COLLECTIVE_ACTORS
from ..model.parties import Party
from ..model.reference import Ambiguity
from ..model.series import GivenSeries, Series, each_series
from ..model.topics import A_TOPIC, TOPIC_GROUPS, TOPICS

__all__ = ["Declared", "Terms", "clash", "is_alike"]


# For so many unknown terms the nearest known ones are searched: a hostile document must not buy a long search.
_MOST_SEARCHES = 20


class Declared(NamedTuple):
    """What a collection knows beyond the bundled parties, series and topics, each in the order of ids.

    .. versionadded:: 0.2
    """

    parties: tuple[Party, ...] = ()
    series: tuple[Series, ...] = ()
    topics: tuple[str, ...] = ()

    def __or__(self, other: Declared) -> Declared:
        """What either declares, each once; two that differ under one id are both there, and refused where they go.

        Raises `InvalidValue` for what can't be declared.
        """
        if type(other) is not Declared:
            return NotImplemented
        _check_items(self)
        _check_items(other)
        by_id = attrgetter("id")
        return Declared(
            tuple(sorted(dict.fromkeys(self.parties + other.parties), key=by_id)),
            tuple(sorted(dict.fromkeys(self.series + other.series), key=by_id)),
            tuple(sorted({*self.topics, *other.topics})),
        )


def _check_items(declared: Declared) -> None:
    """Raise `InvalidValue` where anything but parties, series and topics is declared: a tuple checks nothing itself."""
    kinds: dict[str, tuple[Any, str]] = {
        "parties": (Party, "a Member, an Organisation or a Territory"),
        "series": (Series, "a Series"),
        "topics": (str, A_TOPIC),
    }
    for name, (kind, expected) in kinds.items():
        items: object = getattr(declared, name)
        if not is_tuple(items):
            raise InvalidValue(f"declared.{name}", items, f"a tuple of {name}")
        for index, item in enumerate(items):
            if not isinstance(item, kind):
                raise InvalidValue(f"declared.{name}[{index}]", item, expected)


class _SeriesById(dict[str, Series]):
    """Series by id, where asking for an unknown one raises an error of ours."""

    def __missing__(self, key: str) -> Series:
        raise UnknownName("series", key, nearest(key, self))


class Terms:
    """Parties (`directory`), `series` by id and `topics`, with what of them was `declared`.

    `problems` are parties under the id of a bundled one of another class, series that differ from a bundled one of that
    id or whose `body` is none, and what is no series or topic; such series and topics are left out.
    """

    def __init__(
        self, directory: Directory | None = None, series: GivenSeries | None = None, topics: Iterable[str] | None = None
    ) -> None:
        if not isinstance(directory, Directory | None):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidValue("directory", directory, "a Directory")
        self.directory: Directory = bundled_directory() if directory is None else directory
        self.problems: list[Issue] = []
        own_parties = _own_parties(self.directory, self.problems)
        own_series = _own_series(() if series is None else series, self.problems)
        own_topics = _own_topics(() if topics is None else topics, self.problems)
        without_a_body = _without_a_body(own_series)
        for each, _ in without_a_body:
            del own_series[each.id]
        self.series: Mapping[str, Series] = MappingProxyType(_SeriesById({**bundled_series(), **own_series}))
        self.topics: frozenset[str] = TOPICS.union(own_topics)
        self._searched: dict[tuple[str, str], list[str]] = {}
        for each, body in without_a_body:
            unknown = UnknownName("series", body, tuple(self._meant("series", body)))
            self.problems.append(Issue(f"series[{each.id!r}].body", None, str(unknown)))
        self.declared: Declared = Declared(
            own_parties, tuple(own_series[key] for key in sorted(own_series)), tuple(sorted(own_topics))
        )

    def __reduce__(self) -> tuple[Any, ...]:
        # The bundled directory is at hand wherever this is read.
        directory = None if self.directory is bundled_directory() else self.directory
        return Terms, (directory, self.declared.series, self.declared.topics)

    def series_id(self, series: Series | str) -> str:
        """The id of the series that is meant by a record, an id, an acronym or a name; raises `UnknownName`."""
        name = series.id if isinstance(series, Series) else a_name(series, "in_series.series")
        if name in self.series:
            if series != name:
                check_same(series, self.series[name], "in_series.series")
            return name
        spellings = (words(name), words_of_name(name)) if series == name else ()
        bearers = next(filter(None, map(self._series_by_name.get, spellings)), ())
        if len(bearers) == 1:
            return bearers[0]
        if bearers:  # none is meant for certain, and naming all of them is the best help
            raise UnknownName("series that alone bears the name", name, bearers)
        asked = words(name)
        having = (key for key, one in self.series.items() if any(asked in words(each) for each in _names(one)))
        raise UnknownName("series", name, nearest(name, self._candidates["series"]) or tuple(sorted(having)))

    def asked_about(self, topics: Sequence[str], any_of: bool) -> list[str]:
        """The terms that an `about` asks for; raises `UnknownName`, and `InvalidValue` for no topic at all."""
        check_any(topics, "about.topics")
        check_flag(any_of, "about.any_of")
        return [self._topic(topic) for topic in topics]

    def _topic(self, topic: str) -> str:
        """The term that is meant by a topic, however it parts its words."""
        if a_name(topic, "about.topics") in self.topics:
            return topic
        asked, terms = words(topic), sorted(self.topics)
        having = tuple(term for term in terms if asked in words(term))
        having = having or tuple(term for term in terms if _initials(term) == topic.casefold())
        alike = [term for term in having if words(term) == asked]
        if len(alike) == 1:
            return alike[0]
        within = tuple(term for term in terms if words(term) in asked)
        group = TOPIC_GROUPS.get(asked.strip())
        meant = group or having or within or nearest(topic, self._candidates["topic"]) or self._like_a_word(topic)
        # Who asks for a group is told its topics: so all of them are two questions away.
        raise UnknownName("topic", topic, meant or tuple(TOPIC_GROUPS))

    def _like_a_word(self, topic: str) -> tuple[str, ...]:
        """The topics that look like one of the words that somebody asks with: of "drug trafficking", drugs."""
        asked = words(topic).split()[:_MOST_SEARCHES]
        return tuple(dict.fromkeys(like for word in asked for like in nearest(word, self._candidates["topic"], 0.75)))

    @cached_property
    def _series_by_name(self) -> dict[str, tuple[str, ...]]:
        ids: dict[str, list[str]] = {}
        found: dict[str, list[str]] = {}
        for series in self.series.values():
            ids.setdefault(words(series.id), []).append(series.id)
            for name in dict.fromkeys(map(words, _names(series))):
                found.setdefault(name, []).append(series.id)
        return {name: tuple(keys) for name, keys in (ids | found).items()}

    def joined(self, other: Terms) -> Terms:
        """The terms of both; raises `InvalidValue` where they differ on what an id, a name or a text means."""
        ours, theirs = self.directory, other.directory
        if ours is not theirs:
            known = {each.text: each for each in ours.ambiguities}
            for each in theirs.ambiguities:
                known[each.text] = _with_candidates_of(known.get(each.text, each), each)
            if differing := tuple(each.text for each in theirs.ambiguities if not _says_as(known[each.text], each)):
                raise InvalidValue("directory.ambiguities", differing, "the same one in both collections")
            # What either declares goes before what is bundled under its id.
            own = {party.id for party in (*self.declared.parties, *other.declared.parties)}
            both = (each for each in (*ours, *theirs) if each.id not in own or each not in bundled_directory())
            ours = Directory(each_once(both), ambiguities=known.values())
        series = {each.id: each for each in (*other.declared.series, *self.declared.series)}
        if differing := tuple(each.id for each in other.declared.series if series[each.id] != each):
            raise InvalidValue("series", differing, "the same one in both collections")
        return Terms(ours, series, self.declared.topics + other.declared.topics)

    def knows(self, meeting: Meeting) -> bool:
        """Whether a meeting names these terms alone, which a loop sees sooner than anything shorter."""
        parties, actors, topics = self._known["party"], self._known["actor"], self.topics
        for part in meeting.participations:
            if part.party not in parties or (part.on_behalf_of and part.on_behalf_of not in parties):
                return False
        for outcome in meeting.outcomes:
            if not (topics.issuperset(outcome.topics) and actors.issuperset(outcome.actors)):
                return False
        known = meeting.series is None or meeting.series in self.series
        return known and parties.issuperset(meeting.hosts) and topics.issuperset(meeting.topics)

    def issues(self, records: Iterable[tuple[int, Meeting]]) -> Iterator[Issue]:
        """One issue for each term that records, given with numbers, name and nobody declared, at its first place."""
        places: dict[tuple[str, str], list[str]] = {}
        for index, meeting in records:
            if not self.knows(meeting):
                for place, kind, names in _named(meeting):
                    for number, name in enumerate(names):
                        if name and name not in self._known[kind]:
                            path = f"records[{index}].{place.format(number)}"
                            places.setdefault((kind, name), []).append(path)
        for (kind, name), paths in places.items():
            more = f" (and in {counted(len(paths) - 1, 'more place')})" if len(paths) > 1 else ""
            yield Issue(paths[0], None, f"{UnknownName(kind, name, tuple(self._meant(kind, name)))}{more}")

    def _meant(self, kind: str, name: str) -> Iterable[str]:
        """The ids of what a name in the place of an id may mean."""
        found = self._bearing(kind, name)
        if not found:
            # One name may be that of many records, which are looked at one by one.
            if (kind, name) not in self._searched and len(self._searched) < _MOST_SEARCHES:
                near = nearest(name, self._candidates[kind])
                self._searched[kind, name] = [key for like in near for key in self._bearing(kind, like)]
            found = self._searched.get((kind, name), [])
        return dict.fromkeys(found)

    def _bearing(self, kind: str, name: str) -> list[str]:
        bearing = (name, *bearers(self.directory, name), *self._series_by_name.get(words(name), ()))
        return [key for key in bearing if key in self._known[kind]]

    @cached_property
    def _candidates(self) -> dict[str, list[str]]:
        parties = [*chain.from_iterable(map(borne, self.directory))]
        series = chain.from_iterable(map(_names, self.series.values()))
        names = {"party": parties, "actor": parties, "series": series, "topic": ()}
        return {kind: [*sorted(self._known[kind]), *names[kind]] for kind in names}

    @cached_property
    def _known(self) -> dict[str, frozenset[str]]:
        parties = frozenset(party.id for party in self.directory)
        return {
            "party": parties,
            "actor": parties.union(COLLECTIVE_ACTORS),
            "series": frozenset(self.series),
            "topic": self.topics,
        }


def _named(meeting: Meeting) -> Iterator[tuple[str, str, Sequence[str | None]]]:
    """What a meeting names: where, with room for an index, what kind of thing, and the names, if any."""
    yield "series", "series", (meeting.series,)
    yield "hosts[{}]", "party", meeting.hosts
    yield "participations[{}].party", "party", [part.party for part in meeting.participations]
    yield "participations[{}].on_behalf_of", "party", [part.on_behalf_of for part in meeting.participations]
    yield "topics[{}]", "topic", meeting.topics
    for index, outcome in enumerate(meeting.outcomes):
        yield f"outcomes[{index}].topics[{{}}]", "topic", outcome.topics
        yield f"outcomes[{index}].actors[{{}}]", "actor", outcome.actors


def _initials(term: str) -> str | None:
    """What a term of two words or more is called for short: "hs"."""
    letters = [word[0] for word in words(term).split()]
    return "".join(letters) if len(letters) > 1 else None


def _with_candidates_of(one: Ambiguity, other: Ambiguity) -> Ambiguity:
    """An ambiguity between all of both: each collection may declare a party that bears the text."""
    candidates = tuple(dict.fromkeys((*one.candidates, *other.candidates)))
    return one if candidates == one.candidates else evolve(one, candidates=candidates)


def _says_as(known: Ambiguity, each: Ambiguity) -> bool:
    """Whether it says the same of the text, if of more candidates."""
    return known == each or known == evolve(each, candidates=known.candidates)


def is_alike(each: Ambiguity, known: Ambiguity | None) -> bool:
    """Whether an ambiguity is another but for the order of its candidates, which a union may change."""
    return known is not None and {*known.candidates} == {*each.candidates} and _says_as(known, each)


def _names(series: Series) -> Iterator[str]:
    yield series.name
    if series.acronym is not None:
        yield series.acronym
    yield from series.aliases
    for _, name in series.names:
        yield name


def clash(path: str, key: str, kind: str) -> Issue:
    """The problem of what is declared under an id that something else has."""
    return Issue(path, None, of_another(key, kind))


def _own_parties(given: Directory, issues: list[Issue]) -> tuple[Party, ...]:
    """The parties of a directory that aren't the bundled ones, whatever aliases it knows of these; problems go to
    `issues`.
    """
    bundled = bundled_directory()
    if given is bundled:
        return ()
    own = [party for party in given if party.id not in bundled or not is_but_for_aliases(party, bundled[party.id])]
    for party in own:
        if party.id in bundled and type(party) is not type(bundled[party.id]):
            expected = f"a {type(bundled[party.id]).__name__}, as the bundled party of this id is one"
            issues.append(Issue(f"directory[{party.id!r}]", None, not_valid(party, expected)))
    return tuple(own)


def _own_series(given: GivenSeries, issues: list[Issue]) -> dict[str, Series]:
    """The given series that aren't bundled, by id; problems go to `issues`."""
    bundled = bundled_series()
    own: dict[str, Series] = {}
    for index, series in enumerate(each_series(given)):
        path = f"series[{index}]"
        if type(series) is not Series:
            issues.append(Issue(path, None, not_valid(series, "a Series")))
            continue
        former = bundled.get(series.id) or own.setdefault(series.id, series)
        if former != series:
            issues.append(clash(path, series.id, "series"))
    return own


def _without_a_body(own: Mapping[str, Series]) -> list[tuple[Series, str]]:
    """Those whose `body` is no series, or is itself one of these; each with its body."""
    of_body: dict[str, list[Series]] = {}
    for series in own.values():
        if series.body is not None:
            of_body.setdefault(series.body, []).append(series)
    found: list[tuple[Series, str]] = []
    unknown = deque(body for body in of_body if body not in own and body not in bundled_series())
    while unknown:
        body = unknown.popleft()
        for series in of_body.get(body, ()):
            found.append((series, body))
            unknown.append(series.id)
    return found


def _own_topics(given: Iterable[str], issues: list[Issue]) -> set[str]:
    """The given topics that aren't bundled; problems go to `issues`."""
    check_several(given, "topics")
    terms: set[str] = set()
    for index, topic in enumerate(given):
        if is_identifier(topic):
            terms.add(topic)
        else:
            issues.append(Issue(f"topics[{index}]", None, not_valid(topic, A_TOPIC)))
    return terms - TOPICS
