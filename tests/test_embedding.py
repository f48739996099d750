"""A second program puts our records into a class of its own, and reads and writes it with its own converter."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

import attrs
import cattrs
import pytest
import strategies
from cattrs.preconf.json import make_converter as make_json_converter
from hypothesis import given, strategies as st

import wco_meetings as wm


class Phase(StrEnum):
    """A closed list of theirs."""

    ONE = "one"


@attrs.frozen
class Dossier:
    """What an archive might keep about some meetings."""

    owner: str
    opened: date
    main: wm.Meeting
    others: tuple[wm.Meeting, ...] = ()
    place: wm.Place | None = None
    spans: dict[str, wm.DateSpan] = attrs.Factory(dict)
    region: wm.Region = wm.Region.EUR
    party: wm.Party | None = None
    phase: Phase = Phase.ONE
    urgent: bool = False
    weight: float = 1.0


def dossiers() -> st.SearchStrategy[Dossier]:
    meetings = strategies.meetings()
    return st.builds(
        Dossier,
        owner=strategies.texts(),
        opened=strategies.dates(),
        main=meetings,
        others=st.lists(meetings, max_size=1).map(tuple),
        place=st.none() | strategies.places(),
        spans=st.dictionaries(strategies.ids(), strategies.date_spans(), max_size=2),
        region=st.sampled_from(wm.Region),
        party=st.none() | strategies.parties(),
        urgent=st.booleans(),
        weight=st.floats(allow_nan=False),
    )


def theirs() -> cattrs.Converter:
    """A converter as a program has it that writes dates its own way and is lenient."""
    converter = cattrs.Converter()
    converter.register_unstructure_hook(date, lambda day: day.strftime("%d.%m.%Y"))
    converter.register_structure_hook(date, lambda text, _: date(*map(int, reversed(text.split(".")))))
    wm.configure_converter(converter)
    return converter


DOSSIER = Dossier(
    owner="archive",
    opened=date(2020, 1, 2),
    main=wm.Meeting(id="m", name="M", dates=wm.DateSpan.of(date(2015, 11, 25))),
    party=wm.Territory(code="TV", name="Tuvalu"),
)


class TestTheirConverter:
    """A converter that was taught our classes keeps its own ways with everything else."""

    @given(dossiers())
    def test_takes_and_gives_their_class(self, dossier: Dossier) -> None:
        """With our records inside it."""
        converter = theirs()
        assert dossier == converter.structure(converter.unstructure(dossier), Dossier)

    @given(dossiers())
    def test_goes_through_their_json(self, dossier: Dossier) -> None:
        """Also a converter that came with a format."""
        converter = make_json_converter()
        wm.configure_converter(converter)
        assert dossier == converter.loads(converter.dumps(dossier), Dossier)

    def test_keeps_our_wire_form(self) -> None:
        """Inside our classes days and enums are ours, whatever the converter does with its own."""
        tree = theirs().unstructure(DOSSIER)
        assert "02.01.2020" == tree["opened"]
        assert wm.to_dict(DOSSIER.main) == tree["main"]
        assert {"type": "Territory", "code": "TV", "name": "Tuvalu"} == tree["party"]

    def test_keeps_a_party_that_nobody_knows(self) -> None:
        """Where their class says that there may be none."""
        nobody = attrs.evolve(DOSSIER, party=None)
        assert nobody == theirs().structure(theirs().unstructure(nobody), Dossier)

    def test_is_one_that_reads_what_it_wrote(self) -> None:
        """What `cattrs` calls a base of converters writes a list of parties without their types."""
        with pytest.raises(wm.InvalidValue, match=r"expected a cattrs\.Converter"):
            wm.configure_converter(cattrs.BaseConverter())  # type: ignore[arg-type]
        parties = [DOSSIER.party]
        assert parties == theirs().structure(theirs().unstructure(parties, list[wm.Party]), list[wm.Party])

    def test_stays_as_lenient_as_it_was(self) -> None:
        """With their own class: `cattrs` makes a text of a number and reads over an unknown key."""
        tree = {**theirs().unstructure(DOSSIER), "owner": 7, "colour": "red"}
        assert "7" == theirs().structure(tree, Dossier).owner

    def test_is_as_strict_with_ours_as_we_are(self) -> None:
        """A record that is wrong is refused with its paths, at its place in their class."""
        tree = theirs().unstructure(DOSSIER)
        tree["main"]["dates"]["start"] = "25.11.2015"
        tree["main"]["colour"] = "red"
        with pytest.raises(cattrs.ClassValidationError) as caught:
            theirs().structure(tree, Dossier)
        (error,) = caught.value.exceptions
        assert isinstance(error, wm.RecordError)
        assert ["$.dates.start", "$.colour"] == [issue.path for issue in error.issues]
        said = cattrs.transform_error(caught.value, format_exception=lambda error, _: str(error).splitlines()[0])
        assert ["2 problems @ $.main"] == said

    def test_refuses_a_party_of_no_kind(self) -> None:
        """A party says what it is."""
        tree = theirs().unstructure(DOSSIER)
        del tree["party"]["type"]
        with pytest.raises(cattrs.ClassValidationError) as caught:
            theirs().structure(tree, Dossier)
        assert "$" == caught.value.exceptions[0].issues[0].path


class TestOurConverter:
    """`make_converter` gives one that is as strict with their class as with ours."""

    @given(dossiers())
    def test_takes_and_gives_their_class(self, dossier: Dossier) -> None:
        """With days as strings, and JSON-native."""
        converter = wm.make_converter()
        tree = converter.unstructure(dossier)
        assert dossier.opened.isoformat() == tree["opened"]
        assert dossier == converter.structure(tree, Dossier)

    @pytest.mark.parametrize(
        ("key", "value"),
        [
            *(("owner", value) for value in (None, 7, True, ["archive"])),
            *(("urgent", value) for value in (None, 1, "true")),
            *(("weight", value) for value in (None, "1.0", True)),
            *(("opened", value) for value in (None, "20200102", "02.01.2020", 20200102)),
            *(("region", value) for value in (None, "eur", 7, [])),
            *(("party", value) for value in ({"code": "TV"}, {"type": "Place", "city": "Baku"}, "TV")),
            *(("phase", value) for value in (None, "two", 1)),
            ("colour", "red"),
        ],
    )
    def test_turns_nothing_into_another_type(self, key: str, value: Any) -> None:
        """And reads over no key."""
        converter = wm.make_converter()
        tree = {**converter.unstructure(DOSSIER), key: value}
        with pytest.raises(cattrs.ClassValidationError) as caught:
            converter.structure(tree, Dossier)
        assert 1 == len(caught.value.exceptions)

    def test_is_json_native(self) -> None:
        """With their class too, but for what is their own."""
        tree = wm.make_converter().unstructure(DOSSIER)
        assert (str, str) == (type(tree["region"]), type(tree["main"]["dates"]["start"]))

    def test_names_the_nearest_word(self) -> None:
        """Of our closed lists."""
        with pytest.raises(wm.InvalidValue, match=r"Region: 'eur' is not valid: expected one of EUR, .*nearest: 'EUR'"):
            wm.make_converter().structure("eur", wm.Region)

    def test_takes_fewer_kinds_of_parties_where_there_are_fewer(self) -> None:
        """A union of two kinds takes no third."""
        converter = wm.make_converter()
        two: Any = wm.Member | wm.Organisation
        assert wm.Member(code="KZ", name="K") == converter.structure({"type": "Member", "code": "KZ", "name": "K"}, two)
        with pytest.raises(wm.RecordError, match="expected one of Member, Organisation"):
            converter.structure({"type": "Territory", "code": "TV", "name": "T"}, two)

    def test_makes_no_bytes_of_a_number(self) -> None:
        """So many zeros would be meant by nobody."""
        assert b"x" == wm.make_converter().structure(b"x", bytes)
        with pytest.raises(wm.InvalidValue, match="value: 3 is not valid: expected a bytes"):
            wm.make_converter().structure(3, bytes)

    def test_takes_a_whole_number_for_one_with_a_point(self) -> None:
        """JSON has but one kind of numbers, and other programs write 1.0 as 1."""
        converter = wm.make_converter()
        found = converter.structure({**converter.unstructure(DOSSIER), "weight": 2}, Dossier).weight
        assert (2.0, float) == (found, type(found))

    @pytest.mark.parametrize("value", [datetime(2020, 1, 2, 3), 20200102, "20200102", [2020] * 10, {}, None])
    def test_says_what_a_day_is(self, value: Any) -> None:
        """To whatever is none."""
        with pytest.raises(wm.InvalidValue, match=r'value: .* expected a day as a string such as "2015-11-25"'):
            wm.make_converter().structure(value, date)

    def test_takes_no_moment_for_a_day(self) -> None:
        """Which would lose its time: a `datetime` is theirs to teach."""
        moment = datetime(2020, 1, 2, 3, 4)
        assert [moment, "2020-01-02"] == wm.make_converter().unstructure([moment, moment.date()])
        with pytest.raises(cattrs.StructureHandlerNotFoundError):
            wm.make_converter().structure("2020-01-02", datetime)
        with pytest.raises(wm.InvalidValue, match="expected a date, and no time of day"):
            wm.make_converter().unstructure([moment], unstructure_as=list[date])
        assert ["2020-01-02"] == wm.make_converter().unstructure([moment.date()], unstructure_as=list[date])

    def test_is_new_each_time(self) -> None:
        """What one program teaches it doesn't reach another."""
        wm.make_converter().register_unstructure_hook(wm.Place, lambda place: place.city)
        assert {"city": "Sochi"} == wm.make_converter().unstructure(wm.Place(city="Sochi"))
        assert {"city": "Sochi"} == wm.to_dict(wm.Place(city="Sochi"))
