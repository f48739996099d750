"""The directory: every party by its id, and the one party that a name means, if it means one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import get_args

from attrs import field, fields_dict, frozen

from ..arguments import a_choice, a_name, a_text, check_flag, check_sequence, check_several
from ..errors import AmbiguousParty, InvalidValue, UnknownParty
from ..messages import counted, nearest, shown, some
from ..model.dates import DateSpan, When, span_given
from ..model.outcomes import COLLECTIVE_ACTORS
from ..model.parties import Member, Organisation, Party, Territory
from ..model.reference import Ambiguity
from ..model.words import Region
from .aliases import each_once, is_but_for_aliases
from .index import Index, ambiguous
from .membership import was_member
from .names import administration, borne, is_accented, may_be_meant, spelling, visible, without_article, words
from .regions import region_named

__all__ = ["Directory", "bearers", "find_given", "find_or_none", "of_another", "trusted"]

# Twice the longest known name. What is longer is no name, and buys no search.
_LONGEST_NAME = 400


# The cues of ambiguities, of which a directory has a few hundred, are compared with every context.
@lru_cache(maxsize=1024)
def _cue(text: str) -> str:
    """The words of a cue; one without any is found nowhere."""
    return words(text) if words(text).strip() else "\n"


_KINDS = (
    (Member, "Member", "Members"),
    (Organisation, "organisation", "organisations"),
    (Territory, "territory", "territories"),
)


class _PartiesById(dict[str, Party]):
    """Parties by id, where asking for an unknown one raises an error of ours."""

    def __missing__(self, key: str) -> Party:
        raise UnknownParty(key, nearest(key, self))


def _each(parties: Iterable[Party]) -> Iterator[Party]:
    kinds = get_args(Party)
    check_several(parties, "parties")
    for party in parties:
        if type(party) not in kinds:
            raise InvalidValue("Directory", party, "a Member, an Organisation or a Territory")
        yield party


def _in_order(parties: Iterable[Party]) -> tuple[Party, ...]:
    return tuple(sorted(_each(parties), key=lambda party: party.id))


def of_another(key: str, kind: str) -> str:
    """What is wrong with a party or a series under an id that something else has."""
    return f"{shown(key)} is the id of another {kind}: choose one of your own"


def _of_one_id(former: Party, latter: Party) -> str:
    both = f"{former.id!r} is the id of {former.name!r} and of {latter.name!r}"
    differing = [name for name in fields_dict(type(former)) if getattr(former, name) != getattr(latter, name, None)]
    if not differing:
        return f"{former.id!r} is given twice"
    told = [name for name in differing if name != "aliases"]  # in which two of one party may differ
    return both if former.name != latter.name else f"{both}, which differ in {some(told, ' and ')}"


def _as_ambiguities(ambiguities: Iterable[Ambiguity]) -> tuple[Ambiguity, ...]:
    check_sequence(ambiguities, "ambiguities")
    given = tuple(ambiguities)
    for each in given:
        if type(each) is not Ambiguity:
            raise InvalidValue("Directory", each, "an Ambiguity")
    return given


@frozen(repr=False)
class Directory:
    """Parties, found by their ids and by their names; immutable, equal by value, in the order of their ids.

    `ambiguities` are the texts that mean more than one thing. Raises `InvalidValue`, naming both, where two
    parties have one id, or bear one name, acronym or code (but for an article) under which no ambiguity lists them, for
    two ambiguities of one text, for a party with the id of an actor that is no party ("chair"), and for what is none.

    >>> olaf = Organisation(id="olaf", name="European Anti-Fraud Office", acronym="OLAF", kind="union_body")
    >>> directory = Directory([olaf, Member(code="KZ", alpha3="KAZ", name="Kazakhstan")])
    >>> directory
    Directory(1 Member, 1 organisation)
    >>> directory["olaf"] is olaf, "KZ" in directory, [party.id for party in directory]
    (True, True, ['KZ', 'olaf'])
    """

    _parties: tuple[Party, ...] = field(converter=_in_order, alias="parties")
    ambiguities: tuple[Ambiguity, ...] = field(default=(), converter=_as_ambiguities, kw_only=True)

    def __attrs_post_init__(self) -> None:
        self._refuse_clashes()

    def _refuse_clashes(self) -> None:
        clashes = {
            former.id: _of_one_id(former, latter)
            for former, latter in pairwise(self._parties)
            if former.id == latter.id
        }
        clashes |= {key: of_another(key, "actor") for key in COLLECTIVE_ACTORS if key in self}
        texts: set[str] = set()
        for each in self.ambiguities:
            if (text := ambiguous(each.text)) in texts:
                clashes[each.text] = f"{each.text!r} is the text of two ambiguities"
            texts.add(text)
        for text, ids in sorted(self._index.clashes()):
            clashes[text] = f"{text!r} is borne by {some(ids, ' and ')}"
        if clashes:
            rule = "one party to an id and to a name, unless an ambiguity lists them all"
            raise InvalidValue("Directory", tuple(clashes), f"{rule}: {some([*clashes.values()], '; ')}")

    @cached_property
    def _by_id(self) -> _PartiesById:
        return _PartiesById((party.id, party) for party in self._parties)

    @cached_property
    def _index(self) -> Index:
        return Index.of(self._parties, self.ambiguities)

    @cached_property
    def look_up(self) -> Callable[[str], Party]:
        """`directory[id]` as a function, the same object every time; for an id that is none it looks for no name."""
        return self._by_id.__getitem__

    def __getitem__(self, key: str) -> Party:
        """The party with exactly this id, which for countries is the alpha-2 code.

        Raises `UnknownParty`, with the ids that a name means or those that look like it, and `InvalidValue` for what is
        no text, such as a number.

        >>> wm.load().directory["KZ"]
        Member('KZ', 'Kazakhstan')
        """
        if key not in self and (named := self._of_name(key)):
            raise UnknownParty(key, named)
        return self._by_id[a_name(key, "Directory")]

    def __contains__(self, key: object) -> bool:
        """Whether there is a party with this id, or this very party."""
        if isinstance(key, Party):
            return self._by_id.get(key.id) == key
        return isinstance(key, str) and key in self._by_id

    def __iter__(self) -> Iterator[Party]:
        return iter(self._parties)

    def __len__(self) -> int:
        return len(self._parties)

    def __repr__(self) -> str:
        kinds = [type(party) for party in self]
        said = (counted(kinds.count(kind), one, many) for kind, one, many in _KINDS if kind in kinds)
        return f"Directory({', '.join(said)})"

    def resolve(self, name: str, *, context: str = "") -> Party:
        """The one party that a name means, given alone and whole.

        Known are ids, codes (ISO 3166-1 alpha-2 and alpha-3), names in English and French, official names,
        acronyms, and aliases, some of which are in other languages. So is the name of a Member's customs service, if it
        is no other's: "Australian Border Force", and not "Federal Customs Service". Accents, quotes, hyphens, spaces, a
        leading article, and "&" for "and" make no difference, nor does the case of names. Ids, codes and acronyms count
        by their case and have no accents: "us" is no country. Nor is "turkey", a word that is a name with a capital
        only. An acronym of six letters or more may have one capital, as in running text: "Caricom".

        `context` is the text around the name. It is asked only where the name is ambiguous, and only for the
        words that the ambiguity lists: they can decide, or rule every candidate out.

        Raises `AmbiguousParty`, with the candidates and the reason, and `UnknownParty`, with the nearest
        names.

        >>> directory = wm.load().directory
        >>> directory.resolve("the Russian Federation").id, directory.resolve("Cote d'Ivoire").id
        ('RU', 'CI')
        >>> directory.resolve("Congo", context="Congo Customs opened the workshop in Kinshasa.").id
        'CD'
        >>> directory.resolve("Olaff")
        Traceback (most recent call last):
        ...
        wco_meetings.errors.UnknownParty: no party 'Olaff'; nearest: 'OLAF', 'LATF', 'SAAFF'
        """
        text = visible(a_name(name, "resolve.name"))
        if len(text) > _LONGEST_NAME:
            raise UnknownParty(name)
        if (found := self._resolved(name, a_text(context, "resolve.context"))) is not None:
            return found
        # "kz" and "kaz" are no codes, and look like no name.
        if text.upper() in self._index.known.codes:
            raise UnknownParty(name, (text.upper(),))
        names = [known for party in self for known in (*borne(party), administration(party)) if known]
        raise UnknownParty(name, may_be_meant(text, names))

    def _resolved(self, name: str, context: str = "") -> Party | None:
        text = visible(name)
        index, whole = self._index, spelling(text)
        # An id or a code bears no article: without one, only names and acronyms are looked up.
        for code, spelt in ((text, whole), ("", without_article(whole))):
            if spelt is None:
                continue
            ids = index.bearers(code, spelt, is_accented(text)) or tuple(index.known.capitalised.get(spelt, ()))
            if (word := index.common_words.get(spelt)) is not None:
                raise AmbiguousParty(name, tuple(dict.fromkeys((*word.candidates, *ids))), word.reason)
            ambiguity = index.ambiguity(spelt)
            if ambiguity is not None:
                return self._told_apart(name, ids, ambiguity, words(context))
            if len(ids) > 1:
                raise AmbiguousParty(name, ids, "more than one party is written so")
            if ids:
                return self._by_id[ids[0]]
        return None

    def _of_name(self, name: object) -> tuple[str, ...]:
        """The ids of those who bear a name, if it is one."""
        try:
            found = self._resolved(name) if isinstance(name, str) else None
        except AmbiguousParty as error:
            return tuple(each for each in error.candidates if each in self)
        return (found.id,) if found else ()

    def _told_apart(self, name: str, ids: tuple[str, ...], ambiguity: Ambiguity, around: str) -> Party:
        if not any(_cue(words_against) in around for words_against in ambiguity.against):
            spoken_for = {candidate for cue, candidate in ambiguity.cues if _cue(cue) in around}
            # A default holds where nobody else bears the name; it gives no party a name that it doesn't bear.
            if not spoken_for and ids == (ambiguity.default,):
                return self._by_id[ids[0]]
            if len(spoken_for) == 1 and (only := spoken_for.pop()) in self._by_id:
                return self._by_id[only]
        raise AmbiguousParty(name, tuple(dict.fromkeys((*ambiguity.candidates, *ids))), ambiguity.reason)

    def find(self, party: Party | str) -> Party:
        """The party that a program means: the party itself, its exact id or alpha-3 code, or else a name that resolves.

        Ids and codes go first, since they are what records hold: "AU" is Australia here and "CAN" Canada, while
        `resolve`, which reads what people write, finds them ambiguous. Raises `UnknownParty` and `AmbiguousParty`, and
        `InvalidValue` for what is neither a party nor a text, for a region, and for another party of its id: one that
        has other aliases is none.

        >>> directory = wm.load().directory
        >>> directory.find("AU").name, directory.find("CAN").name, directory.find("African Union").id
        ('Australia', 'Canada', 'au')
        """
        return self._find(party, "find.party")

    def _find(self, party: Party | str, place: str) -> Party:
        if isinstance(party, Party):
            known = self._by_id[party.id]
            if not is_but_for_aliases(party, known):
                raise InvalidValue(place, party, "the one that is known by its id, whatever its aliases")
            return known
        if isinstance(party, Region):  # which is a text to Python
            raise InvalidValue(place, party, "a party: `in_region` is for regions, and `members` has their Members")
        return self._of_code(a_name(party, place)) or self.resolve(party)

    def _of_code(self, code: str) -> Party | None:
        """The party of an id, or of an alpha-3 code that is no other's."""
        if code in self._by_id:
            return self._by_id[code]
        known = self._index.known.codes.get(code, ())
        return self._by_id[known[0]] if len(known) == 1 else None

    def name(self, party: Party | str, lang: str = "en") -> str | None:
        """A party's name in a language; None where none is known, and never another language's instead.

        `party` is what `find` takes, `lang` a language tag as records write it: "en", "fr". Raises what `find` raises,
        and `UnknownName` for a language in which no party has a name.

        >>> directory = wm.load().directory
        >>> directory.name("DE", lang="fr"), directory.name("Corée du Sud"), directory.name("olaf", lang="fr")
        ('Allemagne', 'South Korea', None)
        """
        found = self._find(party, "name.party")
        names = {**dict(found.names), "en": found.name}
        if a_name(lang, "name.lang") not in names:
            known = sorted({"en", *(each for party in self for each, _ in party.names)})
            a_choice(lang, "name.lang", "language of names", known)
        return names.get(lang)

    def membership(self, party: Party | str, on: When | None = None) -> bool | None:
        """Whether a party was a Member of the WCO on the days of `on`: on all, on none, or None.

        None says that it was one on some of them only, or that nobody knows.

        `party` is what `find` takes. `on` is a span, a day, a year or a text that `DateSpan.parse` reads. An
        organisation or a territory never was one. Without `on`: whether it is a Member now, which every `Member` in the
        directory is, also where no source says since when. That differs from `on=date.today()`, which is None for
        those. Raises what `find` raises, and `InvalidValue` for what is no date.

        >>> directory = wm.load().directory
        >>> directory.membership("KZ", on="2015-11-25"), directory.membership("South Sudan", on=2010)
        (True, False)
        >>> directory.membership("OLAF"), directory.membership("Brazil"), directory.membership("Brazil", on=2025)
        (False, True, None)
        """
        found = self._find(party, "membership.party")
        return was_member(found.membership, _when(on, "membership.on")) if isinstance(found, Member) else False

    def members(
        self, region: Region | str | None = None, on: When | None = None, possible: bool = False
    ) -> tuple[Member, ...]:
        """Those that were Members on every day of `on`, in one region or in all, in the order of their codes.

        `region` is a `Region`, its code or a name. `on` is what `membership` takes. With `possible`, those that may
        have been Members stand here too. Only Members that the WCO counts are here: the European Union, whose status is
        akin to membership, is in none of its totals; `membership("EU", on=...)` answers for it. Raises `UnknownName`
        for a region that doesn't exist, and `InvalidValue` for what is no date.

        >>> directory = wm.load().directory
        >>> len(directory.members()), len(directory.members("EUR")), len(directory.members("EUR", on=2011))
        (187, 52, 51)
        """
        wanted = None if region is None else region_named(region, "members.region")
        when = _when(on, "members.on")
        check_flag(possible, "members.possible")
        answers = (True, None) if possible else (True,)
        return tuple(
            party
            for party in self
            if isinstance(party, Member)
            and party.membership.counted
            and wanted in (None, party.region)
            and was_member(party.membership, when) in answers
        )

    def with_parties(self, *parties: Party) -> Directory:
        """A directory with these parties too; raises `InvalidValue` as a new one does.

        One that it has, given again with other aliases and otherwise equal, has these too from then on.

        >>> directory = wm.load().directory
        >>> union = Organisation(id="ncu", name="Northern Customs Union", acronym="NCU", kind="customs_union")
        >>> directory.with_parties(union).resolve("the Northern Customs Union").id
        'ncu'
        >>> from attrs import evolve
        >>> malta = evolve(directory["MT"], aliases=[*directory["MT"].aliases, "Maltese Customs"])
        >>> directory.with_parties(malta).resolve("Maltese Customs").id
        'MT'
        """
        added = [party for party in dict.fromkeys(_each(parties)) if party not in self]
        if not added:
            return self
        made = trusted(each_once((*self, *added)), self.ambiguities)
        object.__setattr__(made, "_index", self._index.with_parties(added))
        made._refuse_clashes()
        return made


def trusted(parties: Iterable[Party], ambiguities: Iterable[Ambiguity]) -> Directory:
    """A directory of parties known not to clash, whose index is built when a name is first asked for.

    For the bundled ones: the tests search them for clashes, so that loading them need not.
    """
    directory = object.__new__(Directory)
    object.__setattr__(directory, "_parties", _in_order(parties))
    object.__setattr__(directory, "ambiguities", _as_ambiguities(ambiguities))
    return directory


def bearers(directory: Directory, name: str) -> tuple[str, ...]:
    """The ids of those that bear a name."""
    return directory._index.bearers(name, spelling(name))  # pyright: ignore[reportPrivateUsage]


def find_given(directory: Directory, party: Party | str, place: str) -> Party:
    """What `find` gives for an argument of another call, whose place an `InvalidValue` has for its field."""
    return directory._find(party, place)  # pyright: ignore[reportPrivateUsage]


def find_or_none(directory: Directory, name: str) -> Party | None:
    """What `find` gives for a name, which raises `AmbiguousParty` too; None where it raises `UnknownParty`."""
    return directory._of_code(name) or directory._resolved(name)  # pyright: ignore[reportPrivateUsage]


def _when(on: When | None, argument: str) -> DateSpan | None:
    return None if on is None else span_given(on, argument)
