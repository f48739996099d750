"""A record is plain, frozen, equal by value, and refuses what it can't be."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from hashlib import sha256

import attrs
import pytest

import wco_meetings as wm
from wco_meetings.codec.trusting import trusting_reader
from wco_meetings.model.countries import COUNTRIES, MEANT
from wco_meetings.model.meetings import in_collection
from wco_meetings.model.words import SeriesKind

PAGE = "The 3rd Meeting of experts, with Malta, Spain and RILO-Koln, was held in Baku."
DIGEST = sha256(PAGE.encode()).hexdigest()


def words(text: str) -> wm.Evidence:
    """The evidence of some words of the page."""
    start = PAGE.index(text)
    return wm.Evidence(source=0, start=start, end=start + len(text))


def experts(**changes: object) -> wm.Meeting:
    """A meeting with evidence in every place that can have some."""
    parts: dict[str, object] = {
        "id": "experts-3",
        "name": "3rd Meeting of experts",
        "numbers": [3],
        "place": wm.Place(city="Baku", country="AZ"),
        "topics": ["drugs", "tobacco"],
        "participations": [
            wm.Participation(party="MT", evidence=words("Malta")),
            wm.Participation(party="ES"),
        ],
        "sources": [wm.Source(title="Experts met", sha256=DIGEST, evidence=[("title", words("experts"))])],
        "evidence": [("numbers", words("3rd")), ("topics[1]", words("Meeting of"))],
    }
    return wm.Meeting(**{**parts, **changes})  # type: ignore[arg-type]


RECORDS: list[object] = [
    experts(),
    words("Malta"),
    wm.Source(url="https://www.wcoomd.org/en.aspx"),
    wm.Place(city="Sochi", country="RU"),
    wm.Participation(party="rilo-we", as_written="RILO-Koln", role=wm.Role.SPEAKER),
    wm.Count(value=22, unit=wm.Unit.MEMBERS),
    wm.Outcome(kind=wm.OutcomeKind.CONDEMNED, summary="The attacks.", topics=["terrorism"], actors=["members"]),
    wm.Link(rel=wm.LinkRel.FOLLOWS, target="experts-2"),
    wm.Series(id="experts", name="Meeting of experts", kind=SeriesKind.MEETING),
    wm.Membership(since=wm.DateSpan.parse("1992-06-30")),
    wm.Member(code="KZ", alpha3="KAZ", name="Kazakhstan", names=[("fr", "Kazakhstan")], region=wm.Region.EUR),
    wm.Organisation(id="olaf", name="European Anti-Fraud Office", kind=wm.OrganisationKind.UNION_BODY, seat="BE"),
    wm.Territory(code="TV", name="Tuvalu"),
    wm.Ambiguity(text="Congo", kind="shared_name", candidates=["CG", "CD"], reason="Two share it."),
    wm.RegionProfile(region="ESA", name="East and Southern Africa"),
    wm.StatedTotal(value=180, as_of=wm.DateSpan.parse("June 2015")),
    wm.Theme(year=2016, name="Digital Customs"),
    wm.ViceChair(party="AZ", since=wm.DateSpan.parse("2021")),
    wm.Unresolved(words="Ruritania", start=7, end=16, why="no party known by this name"),
    wm.Extraction(source=wm.Source(title="Experts met")),
]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)
class TestEveryRecord:
    def test_is_frozen(self, record: object) -> None:
        """No field can be set."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(record, attrs.fields(type(record))[0].name, None)  # type: ignore[arg-type]

    def test_has_no_dict(self, record: object) -> None:
        """Slots keep it small and refuse a misspelt attribute."""
        assert not hasattr(record, "__dict__")

    def test_equals_its_copies(self, record: object) -> None:
        """A copy, a deep copy and a pickled one are equal and hash alike."""
        copies = [copy.copy(record), copy.deepcopy(record), pickle.loads(pickle.dumps(record))]
        assert [record] * 3 == copies
        assert {hash(record)} == set(map(hash, copies))

    def test_takes_its_fields_by_keyword_only(self, record: object) -> None:
        """Nobody has to remember an order."""
        with pytest.raises(TypeError, match="positional"):
            type(record)("x")

    def test_shows_itself_on_one_short_line(self, record: object) -> None:
        """A repr names the class and says nothing of what is unknown."""
        text = repr(record)
        assert text.startswith(type(record).__name__)
        assert "None" not in text
        assert "\n" not in text


REFUSED = [
    (wm.Place, {"country": "ZZ"}, "Place.country", ()),
    (wm.Place, {"country": "ru"}, "Place.country", ("RU",)),
    (wm.Place, {"country": "GBR"}, "Place.country", ("GB",)),
    (wm.Place, {"country": "ukr"}, "Place.country", ("UA",)),
    (wm.Place, {"country": "UK"}, "Place.country", ("GB",)),
    (wm.Place, {"country": "EU"}, "Place.country", ()),
    (wm.Member, {"code": "Eu", "name": "x"}, "Member.code", ("EU",)),
    (wm.Member, {"code": "UKR", "name": "x"}, "Member.code", ("UA",)),
    (wm.Place, {"country": 7}, "Place.country", ()),
    (wm.Place, {}, "Place.city", ()),
    (wm.Place, {"city": " "}, "Place.city", ()),
    (wm.Place, {"city": "\ud800"}, "Place.city", ()),
    (wm.Place, {"city": "x" * 100_001}, "Place.city", ()),
    (wm.Participation, {"party": ""}, "Participation.party", ()),
    (wm.Participation, {"party": "a b"}, "Participation.party", ()),
    (wm.Participation, {"party": "AM", "role": "chairs"}, "Participation.role", ("chair", "vice_chair")),
    (wm.Participation, {"party": "AM", "role": 3}, "Participation.role", ()),
    (wm.Participation, {"party": "AM", "evidence": 3}, "Participation.evidence", ()),
    (wm.Count, {"value": 0, "unit": "members"}, "Count.value", ()),
    (wm.Count, {"value": True, "unit": "members"}, "Count.value", ()),
    (wm.Count, {"value": 22, "unit": "member"}, "Count.unit", ("members",)),
    (wm.Outcome, {"kind": "noted", "summary": "x", "topics": "drugs"}, "Outcome.topics", ()),
    (wm.Outcome, {"kind": "noted", "summary": "x", "topics": 3}, "Outcome.topics", ()),
    (wm.Outcome, {"kind": "noted", "summary": "x", "topics": {"drugs"}}, "Outcome.topics", ()),
    (wm.Outcome, {"kind": "noted", "summary": "x", "actors": ["AM", "AM"]}, "Outcome.actors[1]", ()),
    (wm.Evidence, {"source": 0, "start": 4, "end": 4}, "Evidence.end", ()),
    (wm.Evidence, {"source": -1, "start": 4, "end": 5}, "Evidence.source", ()),
    (wm.Source, {}, "Source.url", ()),
    (wm.Source, {"url": "javascript:alert(1)"}, "Source.url", ()),
    (wm.Source, {"url": "https://x.org/a b"}, "Source.url", ()),
    (wm.Source, {"url": "HTTPS://x.org/"}, "Source.url", ("https://x.org/",)),
    (wm.Source, {"url": "https://a@/x"}, "Source.url", ()),
    (wm.Source, {"url": "https://a:b@"}, "Source.url", ()),
    *(
        (wm.Source, {"url": url}, "Source.url", ())
        for url in ("https://", "http:///x", "https://:80", "http://[::1", "http://[x]", "http://a]/")
    ),
    (wm.Source, {"url": f"https://x.org/{'x' * 2_000}"}, "Source.url", ()),
    *(
        (wm.Source, {"title": "x", "language": tag}, "Source.language", ())
        for tag in ("english language", "12", "e1", "e", "en-", "en\n", 7)
    ),
    (wm.Source, {"title": "x", "language": None, "sha256": "ABC"}, "Source.sha256", ()),
    (wm.Source, {"title": "x", "sha256": 64}, "Source.sha256", ()),
    (wm.Source, {"title": "x", "sha256": ["0"] * 64}, "Source.sha256", ()),
    (wm.Source, {"title": "x", "published": "2015"}, "Source.published", ()),
    (wm.Source, {"title": "x", "evidence": "title"}, "Source.evidence", ()),
    *(
        (wm.Source, {"title": "x", "evidence": [pair]}, "Source.evidence[0]", ())
        for pair in (7, "ab", (), ("title",), ("title", words("Malta"), 7))
    ),
    (wm.Source, {"title": "x", "evidence": [(7, words("Malta"))]}, "Source.evidence[0][0]", ()),
    (wm.Source, {"title": "x", "evidence": [("title", 7)]}, "Source.evidence[0][1]", ()),
    (wm.Source, {"title": "x", "evidence": [("url", words("Malta"))]}, "Source.evidence[0]", ()),
    (wm.Source, {"title": "x", "evidence": [("tite", words("Malta"))]}, "Source.evidence[0]", ("title",)),
    (wm.Member, {"code": "KAZ", "name": "Kazakhstan"}, "Member.code", ("KZ",)),
    (wm.Member, {"code": "KZ", "alpha3": "kaz", "name": "Kazakhstan"}, "Member.alpha3", ()),
    (wm.Member, {"code": "KZ", "name": "Kazakhstan", "names": [("fr",)]}, "Member.names[0]", ()),
    (wm.Member, {"code": "KZ", "name": "Kazakhstan", "names": [("fr", 5)]}, "Member.names[0][1]", ()),
    (wm.Member, {"code": "KZ", "name": "Kazakhstan", "names": 5}, "Member.names", ()),
    (wm.Member, {"code": "KZ", "name": "K", "names": [("fr", "K"), ("fr", "L")]}, "Member.names[1]", ()),
    (wm.Member, {"code": "KZ", "name": "Kazakhstan", "aliases": "Kazakstan"}, "Member.aliases", ()),
    (wm.Member, {"code": "KZ", "name": "Kazakhstan", "aliases": ["Kazakstan", " "]}, "Member.aliases[1]", ()),
    (wm.Member, {"code": "KZ", "name": "Kazakhstan", "region": "EURO"}, "Member.region", ("EUR",)),
    (wm.Member, {"code": "KZ", "name": "Kazakhstan", "sources": ["a page"]}, "Member.sources[0]", ()),
    (
        wm.Organisation,
        {"id": "x", "name": "X", "kind": "ngo", "members": ["RUS"]},
        "Organisation.members[0]",
        ("RU",),
    ),
    (wm.Organisation, {"id": "x", "name": "X", "kind": "ngo", "members": ["RU", "RU"]}, "Organisation.members[1]", ()),
    (wm.Organisation, {"id": "x", "name": "X", "kind": "ngo", "members": 3}, "Organisation.members", ()),
    (
        wm.Membership,
        {"since": wm.DateSpan.parse("1992"), "by": wm.DateSpan.parse("1993")},
        "Membership.by",
        (),
    ),
]


class Text(str):
    """What is a string to Python and not to every format: so are NumPy's, and the members of an enumeration."""

    __slots__ = ()


class Index(int):
    """The same of whole numbers: those of NumPy and of enumerations stand for one and are none in every format."""

    __slots__ = ()


REFUSED += [
    (wm.Place, {"country": Text("KZ")}, "Place.country", ("KZ",)),
    (wm.Source, {"url": Text("https://x.org")}, "Source.url", ()),
    (wm.Source, {"title": "x", "language": Text("en")}, "Source.language", ()),
    (wm.Source, {"title": "x", "sha256": Text("0" * 64)}, "Source.sha256", ()),
    (wm.Source, {"title": "x", "evidence": [(Text("title"), words("Malta"))]}, "Source.evidence[0][0]", ()),
    (wm.Member, {"code": Text("EU"), "name": "x"}, "Member.code", ("EU",)),
    (wm.Member, {"code": "KZ", "alpha3": Text("KAZ"), "name": "x"}, "Member.alpha3", ()),
]


def test_a_list_that_holds_itself_deep_down_is_no_word() -> None:
    deep: list[object] = []
    for _ in range(5_000):
        deep = [deep]
    with pytest.raises(wm.InvalidValue, match=r"Meeting\.kind"):
        wm.Meeting(id="a", name="A", kind=deep)  # type: ignore[arg-type]


@pytest.mark.parametrize(("kind", "given", "place", "meant"), REFUSED)
def test_a_wrong_value_is_refused_by_its_field_with_the_nearest_right_one(
    kind: type, given: dict[str, object], place: str, meant: tuple[str, ...]
) -> None:
    """The error names the field and the value, and offers what was meant."""
    with pytest.raises(wm.InvalidValue) as caught:
        kind(**given)
    assert (place, meant) == (caught.value.field, caught.value.nearest)
    assert place in str(caught.value)
    assert "expected" in str(caught.value)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: wm.Place(country="Latvia"), r"expected a two-letter code of ISO 3166-1 \(alpha-2\) such as"),
        (lambda: wm.Meeting(id="m", name="M", dates="4-5 January 2016"), r"a DateSpan: `DateSpan\.parse` reads a text"),
        (lambda: wm.Source(title="T", published=2016), r"`DateSpan\.of` takes a day or a year too"),
    ],
)
def test_what_a_person_would_write_is_told_what_to_write(make: Callable[[], object], message: str) -> None:
    """The name of a country, and days in words or figures."""
    with pytest.raises(wm.InvalidValue, match=message):
        make()


def test_codes_of_three_letters_are_those_of_the_bundled_parties() -> None:
    """Wherever they have one."""
    bundled = [party for party in wm.load().directory if isinstance(party, wm.Member | wm.Territory) and party.alpha3]
    assert [MEANT[party.alpha3 or ""] for party in bundled] == [party.code for party in bundled]
    assert (250, {*COUNTRIES}) == (len(COUNTRIES), {*MEANT.values()})


REFUSED_OF_A_MEETING = [
    ({"id": "two words"}, "Meeting.id"),
    ({"name": ""}, "Meeting.name"),
    ({"numbers": [0]}, "Meeting.numbers[0]"),
    ({"numbers": [21, 20]}, "Meeting.numbers"),
    ({"numbers": "21"}, "Meeting.numbers"),
    ({"dates": "2015"}, "Meeting.dates"),
    ({"hosts": ["AZ", "AZ"]}, "Meeting.hosts[1]"),
    ({"topics": ["drugs", "my topic"]}, "Meeting.topics[1]"),
    ({"numbers": [1, 2**63]}, "Meeting.numbers[1]"),
    ({"participations": ["AM"]}, "Meeting.participations[0]"),
    ({"participations": 3}, "Meeting.participations"),
    ({"evidence": [("number", words("3rd"))]}, "Meeting.evidence[0]"),
    ({"evidence": [("dates", words("3rd"))]}, "Meeting.evidence[0]"),
    ({"evidence": [("place[0]", words("3rd"))]}, "Meeting.evidence[0]"),
    ({"evidence": [("topics[2]", words("3rd"))]}, "Meeting.evidence[0]"),
    ({"evidence": [("topics[00]", words("3rd"))]}, "Meeting.evidence[0]"),
    ({"evidence": [("participations[0]", words("3rd"))]}, "Meeting.evidence[0]"),
    ({"evidence": [("sources[0].title", words("3rd"))]}, "Meeting.evidence[0]"),
    ({"evidence": [("name", words("3rd")), ("name", words("Malta"))]}, "Meeting.evidence[1]"),
    ({"evidence": [("name", wm.Evidence(source=1, start=0, end=1))]}, "Meeting.evidence[0][1].source"),
    (
        {"participations": [wm.Participation(party="AM", evidence=wm.Evidence(source=1, start=0, end=1))]},
        "Meeting.participations[0].evidence.source",
    ),
]


@pytest.mark.parametrize(("changes", "place"), REFUSED_OF_A_MEETING)
def test_a_meeting_refuses_what_contradicts_itself(changes: dict[str, object], place: str) -> None:
    """Wrong fields, evidence of nothing and evidence in no source are named by their place."""
    with pytest.raises(wm.InvalidValue) as caught:
        experts(**changes)
    assert place == caught.value.field


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        (wm.Count, {"value": 2**63, "unit": "members"}, "a whole number, 1 or more, below 2**63"),
        (wm.Evidence, {"source": 0, "start": 0, "end": 2**63}, "a whole number, 1 or more, below 2**63"),
        (wm.Meeting, {"id": "a", "name": "\ud800"}, "a text without lone surrogates, which can't be written"),
        (wm.Count, {"value": Index(2), "unit": "members"}, "a plain int, not an Index"),
        (wm.Meeting, {"id": "a", "name": "A", "numbers": [Index(2)]}, "a plain int, not an Index"),
        (wm.Count, {"value": True, "unit": "members"}, "a whole number, 1 or more, below 2**63"),
        (wm.Meeting, {"id": "\ud800", "name": "A"}, "a text without lone surrogates, which can't be written"),
        (wm.Meeting, {"id": "a", "name": Text("A")}, "a plain str, not a Text"),
        (wm.Meeting, {"id": wm.Region.EUR, "name": "A"}, "a plain str, not a Region"),
    ],
)
def test_what_a_value_does_not_show_is_said(kind: type, given: dict[str, object], expected: str) -> None:
    """Such a value looks right."""
    with pytest.raises(wm.InvalidValue) as caught:
        kind(**given)
    assert expected == caught.value.expected


class TestParts:
    def test_are_records_of_ours_and_of_no_class_made_of_them(self) -> None:
        """What such a class adds would be lost on the way into a file."""

        class Noted(wm.Participation):  # type: ignore[misc]
            __slots__ = ()

        class Room(wm.Place):  # type: ignore[misc]
            __slots__ = ()

        class Words(wm.Evidence):  # type: ignore[misc]
            __slots__ = ()

        for wrong, expected in (
            ({"participations": [wm.Participation(party="RU"), wm.Place(city="Baku")]}, "a Participation"),
            ({"participations": [wm.Participation(party="RU"), Noted(party="KZ")]}, "a Participation"),
            ({"place": Room(city="Baku")}, "a Place"),
            ({"evidence": [("numbers", Words(source=0, start=0, end=3))]}, "Evidence"),
        ):
            with pytest.raises(wm.InvalidValue, match=expected):
                experts(**wrong)


class TestEvidence:
    def test_quotes_the_very_words(self) -> None:
        """Every piece of evidence of a meeting gives back its words."""
        meeting = experts()
        assert [part.evidence.quote(PAGE) for part in meeting.participations if part.evidence] == ["Malta"]
        assert [evidence.quote(PAGE) for _, evidence in meeting.evidence] == ["3rd", "Meeting of"]
        assert [evidence.quote(PAGE) for _, evidence in meeting.sources[0].evidence] == ["experts"]

    def test_refuses_another_text(self) -> None:
        """The digests of both texts are in the error."""
        other = PAGE.replace("Malta", "Italy")
        with pytest.raises(wm.EvidenceError, match="another text") as caught:
            experts().evidence[0][1].quote(other)
        assert (DIGEST, sha256(other.encode()).hexdigest()) == (caught.value.expected, caught.value.found)
        with pytest.raises(wm.EvidenceError, match="another text"):
            experts().evidence[0][1].quote(f"{PAGE}\udcff")  # which UTF-8 has no bytes for

    def test_stays_where_its_fact_is_changed(self) -> None:
        """Nobody but the program knows whether the words say the new one; where none is left it says so."""
        meeting = experts()
        assert "3rd" == attrs.evolve(meeting, numbers=[4]).evidence[0][1].quote(PAGE)
        with pytest.raises(wm.InvalidValue, match=r"for one taken away, give `evidence` without its pair") as caught:
            attrs.evolve(meeting, numbers=())
        assert ("Meeting.evidence[0]", "numbers") == (caught.value.field, caught.value.value)
        assert attrs.evolve(meeting, numbers=(), evidence=meeting.evidence[1:]).why("numbers") is None

    def test_outside_a_meeting_has_no_page(self) -> None:
        """Positions alone prove nothing, also where they were read without a check."""
        for evidence in (words("Malta"), trusting_reader(wm.Evidence)({"source": 0, "start": 0, "end": 3})):
            with pytest.raises(wm.EvidenceError, match="no meeting"):
                evidence.quote(PAGE)

    def test_of_a_source_without_a_digest_proves_nothing(self) -> None:
        """A page that nobody took the digest of can't be told from another."""
        meeting = experts(sources=[wm.Source(title="Experts met")])
        with pytest.raises(wm.EvidenceError, match="no sha256"):
            meeting.evidence[0][1].quote(PAGE)

    def test_is_of_a_text(self) -> None:
        """Bytes have no code points."""
        with pytest.raises(wm.InvalidValue, match=r"Evidence\.quote: .* expected a text"):
            experts().evidence[0][1].quote(PAGE.encode())  # type: ignore[arg-type]

    def test_past_the_end_of_the_page_is_refused(self) -> None:
        """Not an empty string."""
        meeting = experts(evidence=[("name", wm.Evidence(source=0, start=0, end=len(PAGE) + 1))])
        with pytest.raises(wm.EvidenceError, match="the page at"):
            meeting.evidence[0][1].quote(PAGE)

    def test_shared_between_two_pages_quotes_from_each(self) -> None:
        """A record built once and put in two meetings belongs to both pages."""
        other = PAGE.replace("Malta", "Italy")
        shared = experts().participations
        pairs = experts().evidence
        source = wm.Source(title="Other", sha256=sha256(other.encode()).hexdigest(), evidence=[("title", words("3rd"))])
        second = experts(participations=shared, evidence=pairs, sources=[source])
        third = experts(participations=shared, evidence=pairs, sources=[*experts().sources, source])
        fourth = experts(sources=second.sources)
        for meeting, page, name in [
            (second, other, "Italy"),
            (third, PAGE, "Malta"),
            (fourth, other, "Italy"),
        ]:
            assert meeting.participations[0].evidence is not None
            assert name == meeting.participations[0].evidence.quote(page)
            assert "3rd" == meeting.evidence[0][1].quote(page)
        assert shared[0].evidence is not None
        assert "Malta" == shared[0].evidence.quote(PAGE)
        assert "3rd" == second.sources[0].evidence[0][1].quote(other)

    def test_survives_a_trip_to_another_process(self) -> None:
        """A pickled meeting still quotes."""
        meeting = pickle.loads(pickle.dumps(experts()))
        assert "3rd" == meeting.why("numbers").quote(PAGE)

    @pytest.mark.parametrize(
        "again",
        [
            copy.deepcopy,
            lambda found: attrs.evolve(found, unresolved=()),
            lambda found: attrs.evolve(found, meetings=()),
            lambda found: pickle.loads(pickle.dumps(found)),
            lambda found: pickle.loads(pickle.dumps(attrs.evolve(found, meetings=()))),
            lambda found: wm.from_dict(wm.Extraction, wm.to_dict(found)),
            *(lambda found, form=form: wm.loads(wm.dumps(found, form), form) for form in ("json", "yaml", "msgpack")),
        ],
    )
    def test_of_a_source_by_itself_is_of_its_page(self, again: Callable[[wm.Extraction], wm.Extraction]) -> None:
        """The source of an extraction quotes wherever it has been, without a meeting too."""
        page = f"Customs meet in Riga\n\n07 January 2016\n\n{PAGE}"
        found = again(wm.extract(page))
        assert "Customs meet in Riga" == dict(found.source.evidence)["title"].quote(page)
        assert all("3rd" == meeting.why("numbers").quote(page) for meeting in found.meetings)


class TestWhy:
    def test_answers_for_every_fact(self) -> None:
        """Fields, places in lists, parts and fields of sources."""
        meeting = experts()
        quoted = {
            fact: evidence and evidence.quote(PAGE)
            for fact in ("numbers", "numbers[0]", "topics[1]", "participations[0]", "sources[0].title")
            if (evidence := meeting.why(fact))
        }
        expected = {
            "numbers": "3rd",
            "numbers[0]": "3rd",
            "topics[1]": "Meeting of",
            "participations[0]": "Malta",
            "sources[0].title": "experts",
        }
        assert expected == quoted

    @pytest.mark.parametrize("fact", ["topics[0]", "name", "participations[1]", "sources[0]", "sources[0].url", "note"])
    def test_is_none_where_no_evidence_was_recorded(self, fact: str) -> None:
        """Unknown, not an error."""
        assert experts().why(fact) is None

    @pytest.mark.parametrize(
        ("fact", "meant"),
        [
            ("date", ("dates",)),
            ("topics[2]", ("topics[1]",)),
            ("outcomes[0]", ("outcomes",)),
            ("name[0]", ("name",)),
            ("sources[0].titel", ("sources[0].title",)),
            ("sources[0].evidence", ()),
            ("sources[7].title", ("sources[0].title",)),
            ("sources[7].titel", ("sources[0]",)),
            ("sources.title", ("sources",)),
            ("place.city", ("place",)),
            ("id", ("kind",)),
            ("unknown_keys", ()),
            ("", ()),
        ],
    )
    def test_of_a_fact_that_is_not_there_raises(self, fact: str, meant: tuple[str, ...]) -> None:
        """With the nearest that is."""
        with pytest.raises(wm.UnknownName) as caught:
            experts().why(fact)
        assert (fact, meant) == (caught.value.name, caught.value.nearest)

    def test_is_asked_by_a_name(self) -> None:
        """A place in the list of facts is none."""
        with pytest.raises(wm.InvalidValue, match="fact: 3 is not valid"):
            experts().why(3)  # type: ignore[arg-type]


class TestParties:
    KNOWN = {
        "MT": wm.Member(code="MT", name="Malta"),
        "ES": wm.Member(code="ES", name="Spain"),
        "olaf": wm.Organisation(id="olaf", name="European Anti-Fraud Office", kind="union_body"),
    }

    def test_of_a_meeting_outside_a_collection_are_not_known(self) -> None:
        """An id alone doesn't say whose it is."""
        meeting = experts()
        with pytest.raises(wm.InvalidValue, match=r"put it in Meetings\(\.\.\.\)") as caught:
            _ = meeting.members
        assert meeting is caught.value.value

    def test_are_those_that_took_part_each_once(self) -> None:
        """A party with two roles is one party."""
        parts = [wm.Participation(party=party, role=role) for party in ("ES", "olaf", "MT") for role in wm.Role]
        meeting = in_collection(experts(participations=parts), self.KNOWN.__getitem__)
        assert ("Spain", "Malta") == tuple(member.name for member in meeting.members)
        assert ("olaf",) == tuple(organisation.id for organisation in meeting.organisations)

    def test_come_from_the_collection_that_holds_the_record(self) -> None:
        """A second collection gets its own copy, equal to the first."""
        first = self.KNOWN.__getitem__
        second = {**self.KNOWN, "ES": wm.Member(code="ES", name="Kingdom of Spain")}.__getitem__
        mine = in_collection(experts(), first)
        other = in_collection(mine, second)
        assert in_collection(mine, first) is mine
        assert mine == other
        assert (["Malta", "Spain"], ["Malta", "Kingdom of Spain"]) == (
            [member.name for member in mine.members],
            [member.name for member in other.members],
        )

    @pytest.mark.parametrize("party", [RECORDS[10], RECORDS[11], RECORDS[12]], ids=["member", "organisation", "land"])
    def test_have_an_id(self, party: wm.Member | wm.Organisation | wm.Territory) -> None:
        """Codes and ids under one name."""
        assert {"KZ": "Kazakhstan", "olaf": "European Anti-Fraud Office", "TV": "Tuvalu"}[party.id] == party.name


class TestWords:
    def test_every_outcome_kind_has_a_force(self) -> None:
        """And every force has kinds."""
        assert set(wm.Force) == {kind.force for kind in wm.OutcomeKind}

    def test_topics_stand_in_groups_that_nobody_changes(self) -> None:
        """All programs share them."""
        with pytest.raises(TypeError):
            wm.TOPIC_GROUPS["own"] = ("x",)  # type: ignore[index]
        assert sorted(wm.TOPICS) == sorted(term for terms in wm.TOPIC_GROUPS.values() for term in terms)

    def test_every_region_has_a_label(self) -> None:
        """No two alike."""
        assert len(wm.Region) == len({region.label for region in wm.Region})

    def test_parties_and_series_show_their_ids_and_names(self) -> None:
        """Of the many things that are known of them, so that a list of Members can be read."""
        kazakhstan = wm.Member(code="KZ", alpha3="KAZ", name="Kazakhstan", region="EUR", note="In two regions.")
        olaf = wm.Organisation(id="olaf", name="European Anti-Fraud Office", acronym="OLAF", kind="union_body")
        council = wm.Series(id="council", name="Council", kind="organ")
        tuvalu = wm.Territory(code="TV", name="Tuvalu")
        assert ["Member('KZ', 'Kazakhstan')", "Territory('TV', 'Tuvalu')"] == [repr(kazakhstan), repr(tuvalu)]
        assert "Organisation('olaf', 'European Anti-Fraud Office')" == repr(olaf)
        assert "Series('council', 'Council')" == repr(council)

    def test_a_meeting_shows_its_id_dates_and_place(self) -> None:
        """And nothing that is unknown."""
        dated = experts(dates=wm.DateSpan.parse("25-26 November 2015"), place=wm.Place(country="AZ"))
        assert "Meeting('experts-3', Baku)" == repr(experts())
        assert "Meeting('experts-3', 25-26 November 2015, AZ)" == repr(dated)
        assert "Meeting('m')" == repr(wm.Meeting(id="m", name="M"))
        assert "Meeting('m', a [31mb c)" == repr(wm.Meeting(id="m", name="M", place=wm.Place(city="a\x1b[31mb\nc")))
