"""A name means one party or none: never another one, and never a guess."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from string import ascii_letters, digits
from typing import Any
from unicodedata import combining, normalize

import attrs
import pytest
from hypothesis import example, given, strategies as st
from pace import seconds

import wco_meetings as wm
from wco_meetings import Member, Organisation, Party, Region, Territory
from wco_meetings.directory.aliases import each_once, is_but_for_aliases
from wco_meetings.directory.bundled import (
    bundled_directory,
    bundled_regions,
    bundled_series,
)
from wco_meetings.directory.directory import Directory
from wco_meetings.directory.names import DASHES, borne, in_running_text, is_acronym, spelling, without_article, words
from wco_meetings.errors import AmbiguousParty, InvalidValue, UnknownName, UnknownParty
from wco_meetings.model.outcomes import COLLECTIVE_ACTORS
from wco_meetings.model.reference import Ambiguity

PARTIES = tuple(bundled_directory())
NAMES = [(name, party) for party in PARTIES for name in borne(party)]
CODES = [
    (code, party)
    for party in PARTIES
    for code in (party.id, None if isinstance(party, Organisation) else party.alpha3)
    if code is not None
]

# What is a name, an acronym or a code of somebody, and yet doesn't resolve: why, in a word.
AMBIGUOUS = {
    "AIA": "the acronym of an industrial association, and the code of Anguilla",
    "AU": "the acronym of the African Union, and the code of Australia",
    "CAF": "the acronym of a development bank, and the code of the Central African Republic",
    "CAN": "the acronym of the Andean Community, and the code of Canada",
    "CSI": "the acronym of two organisations",
    "DFID": "the acronym of a department and an alias of the office that it was merged into",
    "EC": "the code of Ecuador, and in texts a committee, a commission or a community",
    "EG": "the code of Egypt, and an alias of the Egmont Group",
    "ESA": "the acronym of the space agency, and in texts a region",
    "ICC": "the acronym of two organisations",
    "UA": "the code of Ukraine, and in French texts the African Union",
    "eco": "an id that is a prefix in small letters",
    "guam": "an id, and the name of the territory in small letters",
    "react": "an id that is a word in small letters",
    "sida": "an id that is AIDS in small letters",
    "traffic": "an id that is a word in small letters",
    "who": "an id that is a word in small letters",
}

# Names whose case tells them from something else, and what they must not be written as.
OTHER_IN_CAPITALS = {"Guam", "Norad", "Sida"}
OTHER_IN_SMALL_LETTERS = {"Chile", "Chili", "Grenade", "Guam", "Sida", "Turkey"}

# What is no party's name, one a line, and what no line can hold: blank, invisible or endless.
WRONG = (
    *(Path(__file__).parent / "wrong_names.txt").read_text("utf-8").splitlines(),
    *("", " ", "\t\n", "\u00a0", "\u00ad", "\u200b", "\u0301"),
    *("A" * 10_000, "Kazakhstan " * 1_000, "." * 100_000, "'" * 100_000),
)

LADY = Organisation(id="lady", name="Lady Customs Union", acronym="LCU", aliases=["Union of Ladies"], kind="other")


def refusal(name: str, directory: Directory | None = None, context: str = "") -> UnknownParty | AmbiguousParty:
    """The error with which a name is refused."""
    with pytest.raises((UnknownParty, AmbiguousParty)) as caught:
        (directory or bundled_directory()).resolve(name, context=context)
    error = caught.value
    assert isinstance(error, UnknownParty | AmbiguousParty)
    return error


def answer(name: str, directory: Directory) -> Party | str:
    """The party that a name means, or what its refusal says."""
    try:
        return directory.resolve(name)
    except (UnknownParty, AmbiguousParty) as error:
        return str(error)


def clash(*parties: Party, ambiguities: tuple[Ambiguity, ...] = ()) -> str:
    """What the error says with which parties that clash are refused."""
    with pytest.raises(InvalidValue) as caught:
        Directory(parties, ambiguities=ambiguities)
    return str(caught.value)


class TestADirectoryIsAValue:
    """Parties in the order of their ids, and nothing that can change."""

    def test_in_the_order_of_ids(self) -> None:
        """Whatever order they came in."""
        directory = Directory([*PARTIES[::2], *PARTIES[1::2]], ambiguities=bundled_directory().ambiguities)
        assert sorted(party.id for party in PARTIES) == [party.id for party in directory]

    def test_with_a_length_and_a_short_repr(self) -> None:
        """What it holds, counted."""
        assert 772 == len(bundled_directory())
        assert "Directory(188 Members, 557 organisations, 27 territories)" == repr(bundled_directory())
        assert "Directory(1 organisation)" == repr(Directory([LADY]))
        assert "Directory(1 Member, 1 territory)" == repr(
            Directory([Member(code="KZ", name="Kazakhstan"), Territory(code="TV", name="Tuvalu")])
        )

    def test_equal_to_another_with_the_same_parties_and_ambiguities(self) -> None:
        """Made by another hand, in another order."""
        some = PARTIES[:10]
        assert Directory(some) == Directory(some[::-1])
        assert hash(Directory(some)) == hash(Directory(some[::-1]))
        assert Directory(some) != Directory(some[1:])
        assert Directory(some) != Directory(some, ambiguities=bundled_directory().ambiguities)

    def test_that_survives_a_copy_and_a_trip_between_processes(self) -> None:
        """And still resolves."""
        directory = bundled_directory()
        for again in (copy.copy(directory), copy.deepcopy(directory), pickle.loads(pickle.dumps(directory))):
            assert directory == again
            assert "KZ" == again.resolve("Kazakhstan").id

    def test_that_cannot_be_changed(self) -> None:
        """Neither its ambiguities nor what it found."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            bundled_directory().ambiguities = ()  # type: ignore[misc]


class TestAnId:
    """An exact id or alpha-2 code is a key."""

    def test_finds_its_party(self) -> None:
        """Ids count by their case: the African Union is not Australia."""
        directory = bundled_directory()
        assert ("Kazakhstan", "European Anti-Fraud Office") == (directory["KZ"].name, directory["olaf"].name)
        assert ("African Union", "Australia") == (directory["au"].name, directory["AU"].name)

    @pytest.mark.parametrize("key", ["KAZ", "kz", "OLAF", "Kazakhstan", " KZ", ""])
    def test_that_is_none_raises(self, key: str) -> None:
        """No other code, no other case, no name."""
        assert key not in bundled_directory()
        with pytest.raises(UnknownParty) as caught:
            bundled_directory()[key]
        assert key == caught.value.name

    def test_that_is_none_raises_with_the_nearest_ids(self) -> None:
        """So that a slip is seen."""
        with pytest.raises(UnknownParty, match="no party 'kz'; nearest: 'KZ'"):
            bundled_directory()["kz"]

    @pytest.mark.parametrize(
        ("name", "ids"),
        [("Kazakhstan", ("KZ",)), ("Congo", ("CG", "CD")), ("Atlantis", ("aladi",)), ("ESA", ("esa-space",))],
    )
    def test_that_is_a_name_raises_with_the_ids_that_are_meant(self, name: str, ids: tuple[str, ...]) -> None:
        """Of whoever bears it, where a party does, or else the nearest ids."""
        with pytest.raises(UnknownParty) as caught:
            bundled_directory()[name]
        assert ids == caught.value.nearest

    @pytest.mark.parametrize("key", [7, None, ["KZ"]])
    def test_is_a_text(self, key: Any) -> None:
        """And a list of ids is none."""
        with pytest.raises(InvalidValue, match=r"Directory: .* expected a name, one text"):
            bundled_directory()[key]

    def test_is_known_with_what_nobody_sees_in_it(self) -> None:
        """As it comes from a page in Arabic."""
        assert "KZ" == bundled_directory().resolve("\u200fKZ\u200b").id

    def test_is_in_its_directory_and_so_is_its_party(self) -> None:
        """A party counts by its value, not by its id alone."""
        directory = bundled_directory()
        kazakhstan = directory["KZ"]
        assert "KZ" in directory
        assert kazakhstan in directory
        assert attrs.evolve(kazakhstan, name="Kazakstan") not in directory
        assert LADY not in directory
        assert 7 not in directory
        assert [] not in directory

    def test_is_looked_up_by_one_function_a_directory(self) -> None:
        """The same object every time, so that who holds it can be told from who holds another's."""
        directory = bundled_directory()
        assert directory.look_up is directory.look_up
        assert directory["KZ"] is directory.look_up("KZ")
        assert directory.look_up is not Directory([LADY]).look_up
        with pytest.raises(UnknownParty):
            directory.look_up("Atlantis")


def change_case(name: str, known: str) -> st.SearchStrategy[str]:
    """Other cases of a name, where case makes no difference."""
    capitals, small = known not in OTHER_IN_CAPITALS, known not in OTHER_IN_SMALL_LETTERS
    cases = [name, name.title(), *[name.upper()] * capitals, *[name.lower(), name.swapcase()] * (capitals and small)]
    return st.sampled_from([name] if is_acronym(spelling(known)) else cases)


def change_accents(name: str, _known: str) -> st.SearchStrategy[str]:
    """The same letters with their accents beside them, on them, or gone."""
    bare = "".join(letter for letter in normalize("NFD", name) if not combining(letter))
    return st.sampled_from([normalize("NFD", name), normalize("NFC", name), bare])


def change_spaces(name: str, _known: str) -> st.SearchStrategy[str]:
    """Wider spaces, other spaces, spaces around."""
    spaces = st.sampled_from([" ", "  ", "\u00a0", "\u202f", "\t", "\n"])
    return st.builds(lambda inner, outer: outer + name.replace(" ", inner) + outer, spaces, spaces)


def change_hyphens(name: str, known: str) -> st.SearchStrategy[str]:
    """Other dashes, or a space for a hyphen; a hyphen for a space."""
    dashes = st.sampled_from([*DASHES, " ", " - "])
    return st.builds(lambda dash: name.replace("-", dash), dashes) | st.just(
        "-".join(name.split(" ")) if name == known else name
    )


def change_quotes(name: str, _known: str) -> st.SearchStrategy[str]:
    """Other apostrophes, and the whole in quotes."""
    quotes = st.sampled_from(["'", "\u2019", "\u2018", "\u02bc", "`", "\u00b4"])
    pairs = st.sampled_from(["", '""', "\u201c\u201d", "\u00ab\u00bb", "''"])
    return st.builds(
        lambda quote, pair: pair[:1] + name.replace("'", quote) + pair[1:],
        quotes,
        pairs,
    )


def change_ands(name: str, _known: str) -> st.SearchStrategy[str]:
    """The sign for the word, and the word for the sign."""
    return st.sampled_from([name, name.replace(" and ", " & "), name.replace("&", " and ")])


def add_article(name: str, _known: str) -> st.SearchStrategy[str]:
    """An article before it."""
    return st.sampled_from([f"the {name}", f"The {name}", f"l'{name}", f"les {name}"])


VARIATIONS = (*(change_case, change_accents, change_spaces, change_hyphens, change_quotes, change_ands, add_article),)
AMBIGUOUS_TEXTS = {spelling(known.text).casefold() for known in bundled_directory().ambiguities}
PLAIN_NAMES = {spelling(name).casefold() for name, _ in NAMES if not is_acronym(spelling(name))}


class TestANameResolves:
    """By code, id, name, official name, name in another language, alias or acronym."""

    @pytest.mark.parametrize(
        ("name", "meant"),
        [
            ("Kazakhstan", "KZ"),
            ("KZ", "KZ"),
            ("KAZ", "KZ"),
            ("KAZAKHSTAN", "KZ"),
            ("RILO-Koln", "rilo-we"),
            ("RILO Cologne", "rilo-we"),
            ("RILO–Köln", "rilo-we"),
            ("the Russian Federation", "RU"),
            ("Fédération de Russie", "RU"),
            ("Hong Kong, China", "HK"),
            ("Hong Kong (China)", "HK"),
            ("Côte d'Ivoire", "CI"),
            ("Cote d'Ivoire", "CI"),
            ("COTE D’IVOIRE", "CI"),
            ("la Côte d‘Ivoire", "CI"),
            ("Republic of Korea", "KR"),
            ("Korea, Republic of", "KR"),
            ("Korea", "KR"),
            ("Türkiye", "TR"),
            ("Turkiye", "TR"),
            ("Turkey", "TR"),
            ("TURKEY", "TR"),
            ("Swaziland", "SZ"),
            ("OLAF", "olaf"),
            ("olaf", "olaf"),
            ("l'OLAF", "olaf"),
            ("European Anti-Fraud Office", "olaf"),
            ("European Antifraud Office", None),
            ("the former Yugoslav Republic of Macedonia", "MK"),
            ("Republic of the Congo", "CG"),
            ("Democratic Republic of the Congo", "CD"),
            ("DR Congo", "CD"),
            ("Georgia", "GE"),
            ("United States", "US"),
            ("U.S.A.", "US"),
            ("the US", "US"),
            ("l’Union européenne", "EU"),
            ("Les Pays-Bas", "NL"),
            ("El Salvador", "SV"),
            ("Guinea", "GN"),
            ("Guinea Bissau", "GW"),
            ("Dominica", "DM"),
            ("Dominican Republic", "DO"),
            ("Samoa", "WS"),
            ("American Samoa", "AS"),
            ("GUAM", "guam"),
            ("Guam", "GU"),
            ("P.R.China", "CN"),
            ("PR China", "CN"),
            ("St.Lucia", "LC"),
            ("Antigua & Barbuda", "AG"),
            ("Trinidad and Tobago", "TT"),
            ("Procter and Gamble", "procter-gamble"),
            ("Maurice", "MU"),
            ("OMD", "wco"),
            ("DFID", None),
            ("Caricom", "caricom"),
            ("the Mercosur", "mercosur"),
            ("Unctad", "unctad"),
            ("Eurasec", "eurasec"),
            ("CariCom", None),
            ("Cites", None),
            ("Olaf", None),
            ("Traffic", None),
            ("Emcdda", None),
        ],
    )
    def test_as_people_write_it(self, name: str, meant: str | None) -> None:
        """To one party, or to none."""
        if meant is None:
            refusal(name)
        else:
            assert meant == bundled_directory().resolve(name).id

    @pytest.mark.parametrize("text", AMBIGUOUS)
    def test_unless_it_is_ambiguous_for_a_reason(self, text: str) -> None:
        """The only names and codes of all that don't; each of its bearers is a candidate."""
        error = refusal(text)
        assert isinstance(error, AmbiguousParty)
        assert {party.id for known, party in NAMES + CODES if known == text} <= set(error.candidates)

    def test_to_its_own_party_whatever_name_it_is(self) -> None:
        """All names and codes that the package knows, but for those above."""
        directory = bundled_directory()
        found = {(text, party.id): directory.resolve(text).id for text, party in NAMES + CODES if text not in AMBIGUOUS}
        assert {} == {known: other for known, other in found.items() if known[1] != other}

    @given(data=st.data(), known=st.sampled_from([known for known in NAMES if known[0] not in AMBIGUOUS]))
    def test_however_it_is_spelt(self, data: st.DataObject, known: tuple[str, Party]) -> None:
        """Case, accents, spaces, hyphens, quotes, an article and "&" make no other name of it."""
        name, party = known
        for vary in data.draw(st.lists(st.sampled_from(VARIATIONS), unique=True)):
            name = data.draw(vary(name, known[0]))
        assert bundled_directory().resolve(name) is party

    @pytest.mark.parametrize("name", sorted(OTHER_IN_CAPITALS))
    def test_but_not_in_capitals_where_these_mean_something_else(self, name: str) -> None:
        """GUAM is an organisation, NORAD is a command, and SIDA is an illness."""
        party = next(party for known, party in NAMES if known == name)
        if name == "Guam":
            assert "guam" == bundled_directory().resolve(name.upper()).id != party.id
        else:
            assert isinstance(refusal(name.upper()), AmbiguousParty)

    @pytest.mark.parametrize("name", sorted(OTHER_IN_SMALL_LETTERS))
    def test_but_not_in_small_letters_where_these_mean_something_else(self, name: str) -> None:
        """A bird, a pepper, a weapon."""
        assert isinstance(refusal(name.lower()), AmbiguousParty)

    @given(st.sampled_from([(name, party) for name, party in NAMES if is_acronym(spelling(name))]))
    def test_only_in_its_own_case_if_it_is_an_acronym(self, known: tuple[str, Party]) -> None:
        """Small letters make a word of it; only an id is written so, and a long one with one capital."""
        name, party = known
        directory = bundled_directory()
        for other in {name.lower(), name.capitalize()} - {name}:
            if other not in directory and spelling(other).casefold() not in PLAIN_NAMES:
                if other == in_running_text(spelling(name)) and other.lower() not in AMBIGUOUS_TEXTS:
                    assert directory.resolve(other) is party
                else:
                    refusal(other)

    def test_as_running_text_has_it_only_where_nobody_else_may_be_meant(self) -> None:
        """Of two long acronyms that differ in their case alone neither has one capital, nor has one whose id it is."""
        one = Organisation(id="one", name="First", acronym="AMBERS", kind="other")
        two = Organisation(id="two", name="Second", acronym="AmBeRs", kind="other")
        error = refusal("Ambers", Directory([one, two]))
        assert isinstance(error, AmbiguousParty)
        assert ("one", "two") == error.candidates
        named = Organisation(id="Ambers", name="Third", kind="other")
        assert named is Directory([one, named]).resolve("Ambers")
        shared = Ambiguity(
            text="AMBERS", kind="shared_acronym", candidates=["one"], default="one", reason="Two bodies."
        )
        directory = Directory([one], ambiguities=[shared])
        assert one is directory.resolve("AMBERS")
        assert isinstance(refusal("Ambers", directory), UnknownParty)


class TestAWrongName:
    """What is no name, or nearly one, raises."""

    @pytest.mark.parametrize("name", WRONG, ids=lambda name: ascii(name[:30]))
    def test_resolves_to_nothing(self, name: str) -> None:
        """None of them to something else."""
        refusal(name)

    def test_is_one_of_many(self) -> None:
        """More than 400, each another."""
        assert 400 < len(WRONG) == len(set(WRONG))

    @pytest.mark.parametrize(
        ("name", "nearest"),
        [
            ("Kazakstn", "Kazakhstan"),
            ("OLAV", "OLAF"),
            ("Interpoll", "Interpol"),
            ("kz", "KZ"),
            ("kaz", "KAZ"),
            ("Rus", "RUS"),
            ("RILO-Kolm", "RILO-Koln"),
            ("  Armenya\n", "Armenia"),
            ("Sao Tome", "São Tomé and Príncipe"),
            ("Japan Customs", "Japan"),
            ("Federal Customs Servis", "Korea Customs Service"),
        ],
    )
    def test_raises_with_the_nearest_names(self, name: str, nearest: str) -> None:
        """As they are written, and with the name that was asked."""
        error = refusal(name)
        assert isinstance(error, UnknownParty)
        assert name == error.name
        assert nearest in error.nearest

    @pytest.mark.parametrize(
        ("name", "party"),
        [
            ("Australian Border Force", "AU"),
            ("the Korea Customs Service", "KR"),
            ("U.S. Customs and Border Protection", "us-cbp"),
            ("Federal Customs Service", None),
        ],
    )
    def test_a_customs_service_is_its_member_if_its_name_is_no_others(self, name: str, party: str | None) -> None:
        """Any country may have a federal customs service; one that is a party itself is that party."""
        found = refusal(name) if party is None else bundled_directory().resolve(name)
        assert party == getattr(found, "id", None)

    def test_a_customs_service_of_two_members_is_ambiguous_in_either_order(self) -> None:
        """It is neither's, whoever is given first, unless a party bears the name as its own."""
        names = {"LI": "Liechtenstein", "SM": "San Marino"}
        two = [Member(code=code, name=name, administration="Alpine Ranger Customs") for code, name in names.items()]
        for members in (two, two[::-1]):
            with pytest.raises(AmbiguousParty) as caught:
                Directory(members).resolve("the Alpine Ranger Customs")
            assert ("LI", "SM") == caught.value.candidates
        own = Organisation(id="arc", name="Alpine Ranger Customs", kind="other")
        for directory in (Directory([*two, own]), Directory(two).with_parties(own)):
            assert own == directory.resolve("Alpine Ranger Customs")

    def test_has_the_english_name_nearest_of_two_as_near(self) -> None:
        """Japan before Japon."""
        assert ("Japan", "Japon") == refusal("Japn").nearest[:2]  # type: ignore[union-attr]

    @pytest.mark.parametrize("name", ["OMÃ", "ÔMD", "O\u0302MD", "Óéáí"])
    def test_is_an_acronym_with_accents(self, name: str) -> None:
        """Oman in Portuguese capitals is not the WCO in French."""
        assert isinstance(refusal(name), UnknownParty)

    @pytest.mark.parametrize("name", ["", "§", "Xyzzy au qwertz"])
    def test_that_is_like_nothing_raises_with_no_name(self, name: str) -> None:
        """There is none to offer, and an acronym of two letters within it may be a word."""
        assert () == refusal(name).nearest  # type: ignore[union-attr]

    @given(st.text(max_size=30), st.text(max_size=30))
    @example("Congo", "Kinshasa")
    def test_or_any_other_resolves_to_who_bears_it_or_raises(self, name: str, context: str) -> None:
        """Nothing else happens, whatever text it is."""
        with suppress(UnknownParty, AmbiguousParty):
            assert bundled_directory().resolve(name, context=context) in bundled_directory()


class TestAnAmbiguousName:
    """It raises with its candidates and the reason, unless the words around it tell."""

    @pytest.mark.parametrize(
        ("name", "candidates"),
        [
            ("Congo", ("CG", "CD")),
            ("the Congo", ("CG", "CD")),
            ("CONGO", ("CG", "CD")),
            ("ICC", ("icc", "int-criminal-court")),
            ("EC", ("enforcement-committee", "european-commission", "EU", "EC")),
            ("ESA", ("ESA", "esa-space")),
            ("us", ("US",)),
            ("turkey", ("TR",)),
        ],
    )
    def test_raises_with_its_candidates(self, name: str, candidates: tuple[str, ...]) -> None:
        """In the order of the list, then whoever else bears the name."""
        error = refusal(name)
        assert isinstance(error, AmbiguousParty)
        assert (name, candidates) == (error.name, error.candidates)

    def test_raises_with_the_reason(self) -> None:
        """As the list has it; where it has none, since case tells the two apart, that they are written so."""
        reasons = {known.text: known.reason for known in bundled_directory().ambiguities}
        assert refusal("ICC").reason == reasons["ICC"]  # type: ignore[union-attr]
        assert refusal("guam").reason == "more than one party is written so"  # type: ignore[union-attr]
        assert f"'ICC' is ambiguous between icc, int-criminal-court: {reasons['ICC']}" == str(refusal("ICC"))

    def test_with_one_candidate_may_mean_that_or_something_else(self) -> None:
        """The EU, say, of which the list knows no more than that it is none."""
        assert str(refusal("Europe")).startswith("'Europe' may mean EUR or something else: ")

    def test_is_told_by_a_text(self) -> None:
        """Or by none."""
        with pytest.raises(InvalidValue, match=r"resolve\.context: None is not valid: expected a text"):
            bundled_directory().resolve("Congo", context=None)  # type: ignore[arg-type]

    def test_is_one(self) -> None:
        """A text that is shared is no ambiguity yet."""
        with pytest.raises(InvalidValue, match="Directory: 'Congo' is not valid: expected an Ambiguity"):
            Directory([], ambiguities=["Congo"])  # type: ignore[list-item]

    @pytest.mark.parametrize(
        ("name", "context", "meant"),
        [
            ("Congo", "Congo Customs opened the workshop in Kinshasa.", "CD"),
            ("Congo", "BRAZZAVILLE; Congo", "CG"),
            ("Congo", "the port of Pointe Noire", "CG"),
            ("ICC", "the ATA Carnets of the ICC", "icc"),
            ("ICC", "the Rome Statute", "int-criminal-court"),
            ("EC", "the European Commission (EC)", "european-commission"),
            ("EC", "the European Communities (EC)", "EU"),
            ("RILO CA", "RILO CA (Central America)", "rilo-cam"),
            ("RILO CA", "", "rilo-ca"),
            ("CCI", "le Centre du commerce international", "itc"),
            ("AU", "the African Union (AU)", "au"),
            ("Georgia", "Tbilisi, Georgia", "GE"),
            ("CSI", "Crime Stoppers", "crime-stoppers"),
            ("Kazakhstan", "Kinshasa, Atlanta", "KZ"),
        ],
    )
    def test_is_told_by_the_words_around_it(self, name: str, context: str, meant: str) -> None:
        """Whole words, in any case, that speak for one candidate."""
        assert meant == bundled_directory().resolve(name, context=context).id

    @pytest.mark.parametrize(
        ("name", "context"),
        [
            ("Congo", "from Kinshasa to Brazzaville"),
            ("Congo", "Kinshasans"),
            ("EC", "the 32nd Session of the Enforcement Committee"),
            ("Georgia", "the port of Savannah, Georgia"),
            ("Georgia", "a course in Glynco; Georgia"),
            ("Korea", "no delegate of North Korea"),
            ("Congo", "Congo and the Democratic Republic of the Congo met in Kinshasa."),
            ("Congo", "Gabon, Congo and the DRC met in Goma."),
            ("AU", "Australia and the AU"),
            ("CAN", "Canada and the CAN"),
            ("CAF", "the CAF and the Central African Republic"),
            ("UA", "l'UA et l'Ukraine"),
        ],
    )
    def test_is_not_told_by_words_for_several_for_what_is_no_party_or_against_all(
        self, name: str, context: str
    ) -> None:
        """Nor by parts of words."""
        assert isinstance(refusal(name, context=context), AmbiguousParty)

    @pytest.mark.parametrize("name", ["USSR", "Tunis", "French", "CCC", "Saudi", "Europe", "Council"])
    def test_with_a_default_means_it_only_where_it_bears_the_name(self, name: str) -> None:
        """What a text usually means is no name of it: a city isn't its country, nor is an adjective."""
        (known,) = (known for known in bundled_directory().ambiguities if known.text == name)
        assert known.default is not None
        assert isinstance(refusal(name), AmbiguousParty)

    def test_without_a_word_speaks_for_nobody(self) -> None:
        """Marks alone would stand in every text, and in none."""
        ladies = Ambiguity(
            text="Ladies", kind="short_form", candidates=["lady"], cues=[("*", "lady")], against=["-"], reason="Two."
        )
        assert isinstance(refusal("Ladies", Directory([LADY], ambiguities=[ladies])), AmbiguousParty)
        by_a_word = attrs.evolve(ladies, cues=[("tea", "lady")])
        assert LADY is Directory([LADY], ambiguities=[by_a_word]).resolve("Ladies", context="Tea was served.")

    def test_speaks_for_candidates_of_the_directory_only(self) -> None:
        """A small directory may not know who is meant."""
        ambiguity = Ambiguity(
            text="Ladies",
            kind="short_form",
            candidates=["lady", "lord"],
            cues=[("tea", "lady"), ("port", "lord")],
            reason="Two unions.",
        )
        directory = Directory([LADY], ambiguities=[ambiguity])
        assert LADY is directory.resolve("Ladies", context="Tea was served.")
        assert isinstance(refusal("Ladies", directory, context="Port was served."), AmbiguousParty)


class TestFinding:
    """`find` takes whatever a program has of a party."""

    def test_takes_a_party_an_id_or_a_name(self) -> None:
        """In this order."""
        directory = bundled_directory()
        kazakhstan = directory["KZ"]
        for given_so in (kazakhstan, "KZ", "KAZ", "the Republic of Kazakhstan"):
            assert kazakhstan is directory.find(given_so)
        assert directory["AU"] is directory.find("AU")
        assert directory["who"] is directory.find("who")

    def test_takes_an_alpha_3_code_whatever_else_may_be_written_so(self) -> None:
        """As records of others have it, unless it is two parties'."""
        directory = bundled_directory()
        assert ["CA", "CF", "AI"] == [directory.find(code).id for code in ("CAN", "CAF", "AIA")]
        clash = Ambiguity(text="KAZ", kind="code_clash", candidates=["KZ", "KG"], reason="A mistake of somebody's.")
        two = [Member(code=code, alpha3="KAZ", name=f"K {code}") for code in ("KZ", "KG")]
        with pytest.raises(AmbiguousParty):
            Directory(two, ambiguities=[clash]).find("KAZ")

    def test_refuses_what_the_directory_has_not(self) -> None:
        """A party of another directory, an unknown name, an ambiguous one."""
        for unknown, error in ((LADY, UnknownParty), ("Atlantis", UnknownParty), ("Congo", AmbiguousParty)):
            with pytest.raises(error):
                bundled_directory().find(unknown)

    @pytest.mark.parametrize("no_party", [None, 7, ["KZ", "OLAF"], b"KZ", object()])
    def test_refuses_what_is_neither_a_party_nor_a_text(self, no_party: Any) -> None:
        """A list where one name belongs is a mistake to be told of."""
        directory = bundled_directory()
        for ask, place in (
            *((directory.find, "find.party"), (directory.resolve, "resolve.name")),
            *((directory.membership, "membership.party"), (directory.name, "name.party")),
        ):
            with pytest.raises(InvalidValue) as caught:
                ask(no_party)
            assert (place, no_party) == (caught.value.field, caught.value.value)


class TestANameInALanguage:
    """`name` says what a party is called, or that it doesn't know."""

    @pytest.mark.parametrize(
        ("party", "lang", "expected"),
        [
            ("DE", "en", "Germany"),
            ("DE", "fr", "Allemagne"),
            ("Côte d'Ivoire", "fr", "Côte d'Ivoire"),
            ("rilo-wa", "fr", "Bureau régional de liaison chargé du renseignement pour l'Afrique de l'Ouest"),
            ("TV", "fr", "Tuvalu"),
            ("olaf", "fr", None),
        ],
    )
    def test_and_never_another_languages_instead(self, party: str, lang: str, expected: str | None) -> None:
        """No name known is None."""
        assert expected == bundled_directory().name(party, lang=lang)

    @pytest.mark.parametrize("lang", ["ru", "FR", "xx"])
    def test_in_which_nobody_has_a_name_is_refused(self, lang: str) -> None:
        """With those in which somebody has one."""
        with pytest.raises(UnknownName, match=f"no language of names '{lang}'; nearest: .*'fr'"):
            bundled_directory().name("DE", lang=lang)

    def test_is_text(self) -> None:
        with pytest.raises(InvalidValue, match=r"name\.lang: None is not valid"):
            bundled_directory().name("DE", lang=None)  # type: ignore[arg-type]

    def test_is_english_unless_asked_otherwise(self) -> None:
        """For a party in hand too."""
        assert "Germany" == bundled_directory().name(bundled_directory()["DE"])

    def test_is_known_in_french_for_every_member_and_territory(self) -> None:
        """The facts have them all."""
        directory = bundled_directory()
        assert [] == [
            party.id for party in PARTIES if not isinstance(party, Organisation) and not directory.name(party, "fr")
        ]


class TestClashes:
    """Two parties that can't be told apart are refused, both by their names."""

    def test_of_ids(self) -> None:
        """Even of one party given twice."""
        other = Organisation(id="lady", name="Ladies of the Lake", kind="other")
        message = clash(LADY, other)
        assert "'lady' is the id of 'Lady Customs Union' and of 'Ladies of the Lake'" in message
        assert "'lady' is given twice" in clash(LADY, LADY)

    @pytest.mark.parametrize(
        ("fields", "text"),
        [
            ({"name": "Lady Customs Union"}, "lady customs union"),
            ({"name": "LADY-CUSTOMS-UNION"}, "LADY CUSTOMS UNION"),
            ({"name": "Lords", "aliases": ["Union of Ladies"]}, "union of ladies"),
            ({"name": "Lords", "names": [("fr", "Union of ladies")]}, "union of ladies"),
            ({"name": "Lords", "acronym": "LCU"}, "LCU"),
            ({"name": "Lcu"}, "LCU"),
            ({"name": "Lords", "aliases": ["L.C.U."]}, "LCU"),
            ({"name": "Lady"}, "lady"),
            ({"name": "Lords", "acronym": "LADY CUSTOMS UNION"}, "LADY CUSTOMS UNION"),
        ],
    )
    def test_of_names_acronyms_and_ids(self, fields: dict[str, object], text: str) -> None:
        """In whatever spelling the directory would take for the same."""
        other = Organisation(id="lords", kind="other", **fields)  # type: ignore[arg-type]
        assert f"{text!r} is borne by lady and lords" in clash(LADY, other)

    @pytest.mark.parametrize("key", COLLECTIVE_ACTORS)
    def test_of_ids_with_actors_that_are_no_parties(self, key: str) -> None:
        """Such as the chair, who is whoever has it; in a new directory and in a larger one."""
        other = Organisation(id=key, name="Lords", kind="other")
        message = f"{key!r} is the id of another actor: choose one of your own"
        assert message in clash(LADY, other)
        with pytest.raises(InvalidValue, match=message):
            Directory([LADY]).with_parties(other)

    def test_that_are_many_are_told_in_a_few_words(self) -> None:
        """A document that someone made of them buys no message of its length."""
        pairs = [
            Organisation(id=f"{side}{number}", name=f"Union {number}", kind="other")
            for number in range(1_000)
            for side in "ab"
        ]
        message = clash(*pairs)
        assert "more" in message
        assert len(message) < 2_000

    def test_are_none_of_names_that_differ_in_a_mark_that_makes_another_letter(self) -> None:
        """As those of Japanese do, of which an accent is no spelling."""
        two = [Organisation(id=key, name=name, kind="other") for key, name in (("lotus", "ハス"), ("bus", "バス"))]
        assert ["lotus", "bus"] == [Directory(two).resolve(party.name).id for party in two]

    def test_of_nothing_are_none(self) -> None:
        """A name of points alone is spelt as it is, so that nothing written means it."""
        points = Directory([Organisation(id="points", name="...", kind="other")])
        assert "points" == points.resolve("...").id
        with pytest.raises(UnknownParty):
            points.resolve("\u00ad")

    @pytest.mark.parametrize("article", ["the", "La"])
    @pytest.mark.parametrize("name", ["Lady Customs Union", "LCU"])
    def test_of_names_that_differ_in_an_article(self, article: str, name: str) -> None:
        """Whoever asks with it could mean either, unless an ambiguity lists both."""
        other = Organisation(id="lords", name="Lords", aliases=[f"{article} {name}"], kind="other")
        assert "is borne by lady and lords" in clash(LADY, other)
        both = Ambiguity(text=name, kind="shared_name", candidates=["lady", "lords"], reason="Two unions.")
        assert isinstance(refusal(name, Directory([LADY, other], ambiguities=[both])), AmbiguousParty)
        with pytest.raises(InvalidValue, match="'the kazakhstan' is borne by KZ and zz"):
            bundled_directory().with_parties(Organisation(id="zz", name="the Kazakhstan", kind="ngo"))

    def test_of_codes(self) -> None:
        """An alpha-3 code is one too."""
        message = clash(
            Member(code="KZ", alpha3="KAZ", name="Kazakhstan"),
            Organisation(id="kaz", name="Customs Academy", acronym="KAZ", kind="academic"),
        )
        assert "'KAZ' is borne by KZ and kaz" in message

    def test_are_told_all_at_once(self) -> None:
        """So that one look mends them."""
        message = clash(
            LADY,
            Organisation(id="lords", name="Union of Ladies", acronym="LCU", kind="other"),
            Organisation(id="lady", name="Another", kind="other"),
        )
        for words_of_it in ("'lady' is the id of", "'LCU' is borne by", "'union of ladies' is borne by"):
            assert words_of_it in message

    def test_are_none_where_an_ambiguity_lists_them_all(self) -> None:
        """Then asking raises, and not making the directory."""
        lords = Organisation(id="lords", name="Lords", acronym="LCU", kind="other")
        ladies_only = Ambiguity(text="LCU", kind="shared_acronym", candidates=["lady"], reason="Two unions.")
        both = attrs.evolve(ladies_only, candidates=["lady", "lords"])
        assert "'LCU' is borne by lady and lords" in clash(LADY, lords, ambiguities=(ladies_only,))
        assert isinstance(refusal("LCU", Directory([LADY, lords], ambiguities=[both])), AmbiguousParty)

    def test_of_ambiguities_are_those_of_one_text(self) -> None:
        """However it is spelt: the first one would be forgotten in silence. An acronym is another text."""
        one = Ambiguity(text="Ladies", kind="short_form", candidates=["lady"], reason="One.")
        other = attrs.evolve(one, text="LADIES", reason="Another.")
        for text in ("Ladies", "ladies"):
            message = clash(LADY, ambiguities=(one, attrs.evolve(one, text=text, reason="Another.")))
            assert f"{text!r} is the text of two ambiguities" in message
        assert (one, other) == Directory([LADY], ambiguities=[one, other]).ambiguities

    def test_are_found_in_time_with_the_ambiguities(self) -> None:
        """Sixteen times as many in half the time, at most, that it takes to hold all against all: 256 times as long."""

        def known(count: int) -> Callable[[], Directory]:
            pairs = [
                [Organisation(id=f"{side}{n}", name=f"Body {side} {n}", acronym=f"Ä{n}", kind="other") for side in "ab"]
                for n in range(count)
            ]
            ambiguities = [
                Ambiguity(text=f"Ä{n}", kind="shared_acronym", candidates=[f"a{n}", f"b{n}"], reason="Two.")
                for n in range(count)
            ]
            return lambda: Directory([party for pair in pairs for party in pair], ambiguities=ambiguities)

        assert 400 == len(known(200)())
        few, many = (min(seconds(known(count)) for _ in range(3)) for count in (200, 3_200))
        assert many < 128 * few

    def test_are_none_where_the_case_of_acronyms_differs(self) -> None:
        """`LCU` and `LcU` are two acronyms."""
        directory = Directory([LADY, Organisation(id="lords", name="Lords", acronym="LcU", kind="other")])
        assert ("lady", "lords") == (directory.resolve("LCU").id, directory.resolve("LcU").id)


LITTLE_NAMES = ("lady", "Lady", "LADY", "L-a", "l a", "L.C.U.", "LCU", "lcu", "Lcu", "LADIES", "LaDiES", "Ladies")


def with_aliases(key: str, *aliases: str) -> Party:
    """A bundled party with further aliases."""
    known = bundled_directory()[key]
    return attrs.evolve(known, aliases=[*known.aliases, *aliases])


def little_parties() -> st.SearchStrategy[Party]:
    """Parties that bear much the same names, acronyms and ids."""
    words_of_it = st.sampled_from(LITTLE_NAMES)
    ids = words_of_it.filter(lambda word: " " not in word)
    return st.builds(Organisation, id=ids, name=words_of_it, acronym=st.none() | words_of_it, kind=st.just("other"))


def one_lady_or_another() -> st.SearchStrategy[Party]:
    """Parties of one id that differ in their names and aliases at most."""
    names, aliases = st.sampled_from(("Lady", "Ladies")), st.lists(st.sampled_from("abc"), max_size=3, unique=True)
    return st.builds(Organisation, id=st.just("lady"), name=names, aliases=aliases, kind=st.just("other"))


def made_or_refused(make: Callable[[], Directory]) -> Directory | str:
    """A directory, or why there is none."""
    try:
        return make()
    except InvalidValue as error:
        return str(error)


class TestAProgramsOwnParties:
    """They stand beside the bundled ones and are as good."""

    def test_resolve_like_the_others(self) -> None:
        """By all that they bear."""
        directory = bundled_directory().with_parties(LADY, Territory(code="GI", alpha3="GIB", name="Gibraltar"))
        for name in ("lady", "LCU", "the Lady Customs Union", "UNION OF LADIES"):
            assert LADY is directory.resolve(name)
        assert {"GI"} == {directory.resolve(name).id for name in ("GI", "GIB", "gibraltar")}
        assert "KZ" == directory.resolve("Kazakhstan").id
        assert (774, False, True) == (len(directory), directory.membership("LCU"), LADY in directory)

    def test_are_among_the_candidates_where_they_bear_an_ambiguous_name(self) -> None:
        """A bundled ambiguity doesn't hide them, whether its text is a word or a name."""
        directory = bundled_directory().with_parties(
            Organisation(id="rail", name="Congo", acronym="us", kind="intergovernmental")
        )
        for name in ("Congo", "us"):
            with pytest.raises(AmbiguousParty) as caught:
                directory.resolve(name)
            assert "rail" in caught.value.candidates

    def test_count_as_members_if_they_are(self) -> None:
        """In the region that they say."""
        directory = bundled_directory().with_parties(Member(code="GI", name="Gibraltar", region="EUR"))
        assert (188, 53) == (len(directory.members()), len(directory.members("EUR")))
        assert directory.membership("Gibraltar") is True
        assert directory.membership("Gibraltar", on=2020) is None

    def test_leave_the_directory_that_they_were_added_to_as_it_was(self) -> None:
        """A new one has them."""
        bundled_directory().with_parties(LADY)
        assert "lady" not in bundled_directory()

    def test_none_is_the_same_directory(self) -> None:
        """So are those that it has."""
        directory = bundled_directory()
        assert directory is directory.with_parties() is directory.with_parties(directory["olaf"])
        assert directory.with_parties(LADY) == directory.with_parties(LADY, LADY)

    def test_may_be_known_ones_with_further_aliases(self) -> None:
        """They mean the party as its other names do, which they leave as they are."""
        taught = bundled_directory().with_parties(with_aliases("KZ", "Kazakstn"))
        assert {"KZ"} == {taught.resolve(name).id for name in ("Kazakstn", "KAZAKSTN", "Kazakhstan", "KAZ")}
        assert len(bundled_directory()) == len(taught)
        assert with_aliases("KZ", "Kazakstn") == taught["KZ"]
        assert isinstance(answer("Kazakstn", bundled_directory()), str)
        more = taught.with_parties(with_aliases("KZ", "Kazakstn", "Kazachstan"))
        assert "KZ" == more.resolve("Kazachstan").id

    def test_may_be_those_that_it_has_without_some_aliases(self) -> None:
        """Which it keeps, in whatever order they are given."""
        one, two = with_aliases("KZ", "Kazakstn"), with_aliases("KZ", "Kazakstn", "Kazachstan")
        taught = bundled_directory().with_parties(two)
        assert taught == taught.with_parties(one, bundled_directory()["KZ"])
        assert taught == bundled_directory().with_parties(one, two) == bundled_directory().with_parties(two, one)

    @given(st.lists(one_lady_or_another(), max_size=8))
    def test_are_one_where_they_are_equal_but_for_their_aliases(self, parties: list[Party]) -> None:
        """Which has the aliases of all, in the order in which they are given."""
        alike: list[list[Party]] = []
        for party in parties:
            own = [each for each in alike if is_but_for_aliases(party, each[0])]
            (own[0] if own else alike.append([]) or alike[-1]).append(party)
        expected = [
            attrs.evolve(each[0], aliases=tuple(dict.fromkeys(alias for party in each for alias in party.aliases)))
            for each in alike
        ]
        assert expected == [*each_once(parties)]

    def test_of_one_id_are_told_apart_in_time_with_their_number(self) -> None:
        """Sixteen times as many in half the time, at most, that it takes to hold all against all: 256 times as long."""

        def known(count: int) -> Callable[[], list[Party]]:
            parties = [Organisation(id="lady", name=f"Lady {number}", kind="other") for number in range(count)]
            return lambda: [*each_once(parties)]

        few, many = (min(seconds(known(count)) for _ in range(3)) for count in (100, 1_600))
        assert many < 128 * few

    @pytest.mark.parametrize(
        ("changed", "said"),
        [
            ({"region": None}, "'KZ' is the id of 'Kazakhstan' and of 'Kazakhstan', which differ in region"),
            ({"name": "Qazaqstan"}, "'KZ' is the id of 'Kazakhstan' and of 'Qazaqstan'"),
        ],
    )
    def test_differ_from_known_ones_in_aliases_alone(self, changed: dict[str, Any], said: str) -> None:
        """Two that differ otherwise are two parties of one id."""
        other = attrs.evolve(with_aliases("KZ", "Kazachstan"), **changed)
        with pytest.raises(InvalidValue, match=said):
            bundled_directory().with_parties(other)

    def test_have_the_aliases_that_it_knew_before(self) -> None:
        """Whoever leaves these out, or has learnt another, means the same party."""
        forgetful = attrs.evolve(bundled_directory()["KZ"], aliases=["Kazakstn"])
        taught = bundled_directory().with_parties(forgetful).with_parties(with_aliases("KZ", "Kazachstan"))
        assert {"KZ"} == {taught.resolve(name).id for name in ("Kazakstn", "Kazachstan", "Republic of Kazakhstan")}

    def test_are_found_by_records_with_other_aliases(self) -> None:
        """The directory's own is what is found."""
        taught = bundled_directory().with_parties(with_aliases("KZ", "Kazakstn"))
        assert taught["KZ"] is taught.find(bundled_directory()["KZ"])
        assert bundled_directory()["KZ"] is bundled_directory().find(taught["KZ"])
        with pytest.raises(InvalidValue, match="the one that is known by its id, whatever its aliases"):
            taught.find(attrs.evolve(taught["KZ"], region=None))

    def test_bear_no_alias_that_is_anothers_name(self) -> None:
        """A further one clashes as the first does."""
        with pytest.raises(InvalidValue, match="'turquie' is borne by KZ and TR"):
            bundled_directory().with_parties(with_aliases("KZ", "Turquie"))

    @pytest.mark.parametrize("no_party", ["KZ", "nobody", None, [LADY], type("Own", (Organisation,), {})])
    def test_are_records_of_parties(self, no_party: Any) -> None:
        """Neither an id that is known nor what stands for none, nor one of a class made of ours."""
        wrong = no_party(id="own", name="Own", kind="other") if isinstance(no_party, type) else no_party
        for take in (bundled_directory().with_parties, lambda party: Directory([party])):
            with pytest.raises(InvalidValue, match="expected a Member, an Organisation or a Territory"):
                take(wrong)

    @given(st.lists(little_parties(), max_size=3), st.lists(little_parties(), max_size=3))
    @example(
        [], [Organisation(id=key, name=name, kind="other") for key, name in (("lady", "LADIES"), ("Lady", "LaDiES"))]
    )
    def test_are_found_as_in_a_directory_made_of_all(self, before: list[Party], added: list[Party]) -> None:
        """Each name means the same, and whatever clashes is told with the same words."""
        try:
            directory = Directory(before)
        except InvalidValue:
            return
        made = made_or_refused(lambda: directory.with_parties(*added))
        new = dict.fromkeys(party for party in added if party not in before)
        whole = made_or_refused(lambda: Directory([*before, *new]))
        assert whole == made
        if isinstance(whole, Directory):
            assert isinstance(made, Directory)
            for name in LITTLE_NAMES:
                assert answer(name, whole) == answer(name, made)

    @pytest.mark.parametrize(
        ("fields", "both"),
        [
            ({"id": "olaf", "name": "Olaf and Sons"}, "'olaf' is the id of"),
            ({"id": "sons", "name": "Olaf and Sons", "acronym": "OLAF"}, "borne by olaf and sons"),
            ({"id": "sons", "name": "Olaf and Sons", "aliases": ["Turquie"]}, "borne by TR and sons"),
            ({"id": "sons", "name": "Olaf and Sons", "acronym": "ICC"}, "borne by icc and int-criminal-court and sons"),
            ({"id": "sons", "name": "Olaf and Sons", "acronym": "KAZ"}, "borne by KZ and sons"),
            ({"id": "sons", "name": "Olaf and Sons", "acronym": "MALI"}, "borne by ML and sons"),
        ],
    )
    def test_are_refused_where_they_clash_with_a_bundled_one(self, fields: dict[str, object], both: str) -> None:
        """Its id, alias, acronym, code, or name in capitals; both are named."""
        with pytest.raises(InvalidValue, match=both):
            bundled_directory().with_parties(Organisation(kind="other", **fields))  # type: ignore[arg-type]


class TestWhatIsBundled:
    """Read once, and as clean as what programs bring."""

    def test_has_no_clashes(self) -> None:
        """A directory that is searched for them is made of the same parties."""
        directory = bundled_directory()
        assert directory == Directory(PARTIES, ambiguities=directory.ambiguities)

    def test_is_what_reading_with_every_check_gives(self) -> None:
        """Loading checks nothing, so that a test must."""
        directory = bundled_directory()
        checked = {
            name: wm.loads((files("wco_meetings") / "data" / f"{name}.jsonl").read_bytes(), "jsonl")
            for name in ("members", "organisations", "territories", "ambiguities", "series", "regions")
        }
        parties = [*checked["members"], *checked["organisations"], *checked["territories"]]
        assert directory == Directory(parties, ambiguities=checked["ambiguities"])
        assert list(checked["series"]) == list(bundled_series().values())
        assert list(checked["regions"]) == list(bundled_regions().values())

    def test_has_no_text_that_is_ambiguous_twice(self) -> None:
        """Of two with one spelling, one would never be asked."""
        texts = [spelling(known.text) for known in bundled_directory().ambiguities]
        keys = [text if is_acronym(text) else text.casefold() for text in texts]
        assert len(keys) == len(set(keys))

    @pytest.mark.parametrize("read", [bundled_directory, bundled_series, bundled_regions])
    def test_is_read_once(self, read: object) -> None:
        """Whoever asks gets the same object."""
        assert callable(read)
        assert read() is read()

    def test_is_found_by_its_keys(self) -> None:
        """Series by their ids, regions by their codes."""
        assert [series.id for series in bundled_series().values()] == list(bundled_series())
        assert "organ" == bundled_series()["council"].kind
        assert set(Region) == set(bundled_regions())

    @pytest.mark.parametrize("read", [bundled_series, bundled_regions])
    def test_cannot_be_changed(self, read: object) -> None:
        """It is everybody's."""
        with pytest.raises(TypeError):
            read()["mine"] = None  # type: ignore[operator]


def test_a_name_of_a_thousand_characters_is_nobodys() -> None:
    """However little of it is left when it is spelt: a hostile text must not buy a long search."""
    with pytest.raises(UnknownParty) as caught:
        bundled_directory().resolve(f"South{' ' * 1_000}Sudan")
    assert () == caught.value.nearest


class TestSpelling:
    """What makes no other name of a name is levelled, and nothing else."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Kazakhstan", "Kazakhstan"),
            ("  South \n Sudan ", "South Sudan"),
            ("Côte d’Ivoire", "Cote d Ivoire"),
            ("São Tomé & Príncipe", "Sao Tome and Principe"),
            ("U.S.A.", "USA"),
            ("P.R.China", "PR China"),
            ("St. Lucia", "St Lucia"),
            ("Hong Kong,China", "Hong Kong , China"),
            ("Asia/Pacific", "Asia / Pacific"),
            (f"({ascii_letters + digits})", f"( {ascii_letters + digits} )"),
            ("MAOC (N)", "MAOC ( N )"),
            ("soft\u00adhyphen", "softhyphen"),
            ("\u2066Mali\u2069\u200e", "Mali"),
            ("\ufeffMali\u200b", "Mali"),
            ("Guinea-", "Guinea -"),
            ("– Guinea", "Guinea -"),
            ("-", " -"),
            ("", ""),
        ],
    )
    def test_keeps_case_commas_brackets_and_slashes(self, text: str, expected: str) -> None:
        """And marks a dash at an end, where something is missing."""
        assert expected == spelling(text)

    @given(st.text() | st.text("aB. -'&,(/é\u00ad\u0301", max_size=12))
    def test_of_a_spelling_is_the_same(self, text: str) -> None:
        """Twice does no more than once."""
        assert spelling(spelling(text)) == spelling(text)

    @pytest.mark.parametrize("article", ["the", "The", "LA", "le", "les", "l", "El"])
    def test_without_its_article(self, article: str) -> None:
        """English, French and Spanish ones."""
        assert "Togo" == without_article(f"{article} Togo")

    @pytest.mark.parametrize("spelt", ["Togo", "the", "theTogo", "Lesotho", "an apple", ""])
    def test_has_an_article_only_before_a_name(self, spelt: str) -> None:
        """An article alone is none."""
        assert without_article(spelt) is None

    @pytest.mark.parametrize(
        ("spelt", "expected"),
        [
            *((name, True) for name in ("OLAF", "the EU", "AfDB", "G 20", "P and G", "1540", "and")),
            *((name, False) for name in ("Togo", "RILO Koln", "Europol", "the Togo", "Al", "RILO and Al")),
        ],
    )
    def test_of_an_acronym_has_no_plain_word(self, spelt: str, expected: bool) -> None:
        """So that its case counts."""
        assert expected is is_acronym(spelt)

    def test_of_running_text_is_its_words(self) -> None:
        """Small, without punctuation, each between spaces."""
        assert " savannah georgia us " == words("Savannah (Georgia), U.S.!")
        assert " pointe noire " in words("(Pointe-Noire)")
        assert "  " == words("") == words("...")
