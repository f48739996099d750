"""The bundled data: every row of the facts is accounted for, in files that the library itself would write."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import attrs
import pytest

import wco_meetings as wm
from wco_meetings.codec.trusting import trusting_reader
from wco_meetings.codec.wire import RECORDS
from wco_meetings.data import explained, unexplained

ROOT = Path(__file__).parent.parent
DATA = ROOT / "src" / "wco_meetings" / "data"
FACTS = ROOT.parent / "shared" / "facts"
MONTHS = "January February March April May June July August September October November December".split()

KEYS: dict[str, Callable[[Any], Any]] = {
    "ambiguities": lambda record: record.text,
    "meetings": lambda record: record.id,
    "members": lambda record: record.code,
    "organisations": lambda record: record.id,
    "regions": lambda record: record.region,
    "series": lambda record: record.id,
    "territories": lambda record: record.code,
    "themes": lambda record: record.year,
    "totals": lambda record: (record.region or "", str(record.as_of)),
}


@cache
def records(name: str) -> dict[Any, Any]:
    """The records of one bundled file, by their keys."""
    return {KEYS[name](record): record for record in wm.read(DATA / f"{name}.jsonl")}


@cache
def rows(name: str) -> tuple[dict[str, Any], ...]:
    """The rows of one file of the facts; skips where the facts are not here."""
    folder = FACTS if FACTS.is_dir() else pytest.skip(f"the facts are not here: no folder {FACTS}")
    return tuple(map(json.loads, (folder / f"{name}.jsonl").read_text("utf-8").splitlines()))


# --- does a record say what a row says under one key? ---

View: TypeAlias = Callable[[Any, Any], bool]


def same(*names: str) -> dict[str, View]:
    """Fields that are carried as they are, sequences as tuples."""

    def view(name: str) -> View:
        return lambda record, value: getattr(record, name) == (tuple(value) if type(value) is list else value)

    return {name: view(name) for name in names}


def in_note(before: str, after: str = ".") -> View:
    """What has no field of its own and stands in the note."""
    return lambda record, value: f"{before}{value}{after}" in record.note


def french(record: Any, value: Any) -> bool:
    return dict(record.names).get("fr") == value


def all_aliases(party: Any, value: list[str] | None) -> bool:
    """Every alias of the row; spellings that turn up on further pages are added by hand."""
    return set(value or ()) <= set(party.aliases)


def pages(record: Any, value: list[str]) -> bool:
    """The pages behind a row, which it names by their ids; general knowledge has none."""
    return [source.url for source in record.sources] == _addresses(value)


def originals(record: Any, value: list[str]) -> bool:
    """These pages without the translation by machine of one that is among them."""
    urls = _addresses(value)
    translated = any(url.startswith("https://en.wikipedia.org/wiki/Member_states") for url in urls)
    own = [url for url in urls if not (translated and "wikial" in url)]
    return [source.url for source in record.sources] == own


def _addresses(pages: list[str]) -> list[str]:
    known = {row["id"]: row["url"] for row in rows("sources")}
    return [known[page] for page in pages if page != "general"]


def said(**fields: Any) -> dict[str, Any]:
    """An object without its absent keys."""
    return {key: value for key, value in fields.items() if value not in (None, [], ())}


def unlike(name: str, wanted: Iterable[tuple[Any, dict[str, Any]]], views: dict[str, View]) -> set[tuple[Any, str]]:
    """The keys of rows that their record says otherwise or not at all. A key that nobody thought of is an error."""
    found = records(name)
    return {(own, key) for own, row in wanted for key, value in row.items() if not views[key](found[own], value)}


# --- meetings ---

OPENING_DAY_ONLY = frozenset(
    """
    air-cargo-security-group-13 ams-directors-general-2021 ap-heads-of-customs-12 ap-heads-of-customs-18
    ap-rcl-heads-4 ap-regional-contact-points-10 ccp-interregional-meeting-6 ccp-interregional-meeting-7
    cis-heads-of-law-enforcement-2023 esa-regional-steering-group-39 finance-committee-100 ipr-workshop-2017-01
    knowledge-academy-8 knowledge-academy-9 natural-disaster-relief-working-group-1 oco-annual-conference-20
    oco-annual-conference-21 policy-commission-88 rilo-esa-ncp-16 rilo-me-ncp-4 rilo-wca-ncp-16
    rilo-wca-ncp-2009 technical-committee-origin-43 technical-committee-valuation-50 tfa-working-group-7
    wca-committee-of-experts-22 wca-directors-general-31
    """.split()
)
CLOSING_DAY_ONLY = frozenset(
    """
    council-145-146 performance-measurement-working-group-2 performance-measurement-working-group-3
    wco-icao-air-cargo-conference-2014
    """.split()
)
REWORDED_NOTES = frozenset(
    """
    air-cargo-security-group-13 ams-directors-general-2021 ap-heads-of-customs-12 ap-rcl-heads-4
    ap-regional-contact-points-10 cis-heads-of-law-enforcement-2023 esa-regional-steering-group-39
    finance-committee-100 ipr-workshop-2017-01 natural-disaster-relief-working-group-1 policy-commission-88
    rilo-me-ncp-4 technical-committee-valuation-50 tfa-working-group-7 wca-directors-general-31
    performance-measurement-working-group-2 performance-measurement-working-group-3
    wco-icao-air-cargo-conference-2014
    """.split()
)
STALE_NOTES = frozenset({"performance-measurement-working-group-4", "capacity-building-committee-1"})
IMPOSSIBLE_LINKS = frozenset({"eur-heads-of-investigation-21", "wca-it-leadership-workshop-2016"})
CITIES = {
    "Antigua": "Antigua Guatemala",
    "Asuncion": "Asunción",
    "Berne": "Bern",
    "Bogota": "Bogotá",
    "Brasilia": "Brasília",
    "Ha Noi": "Hanoi",
    "Washington, D.C.": "Washington",
}
PERSONAL_SITES = frozenset({"ricardotrevino.org", "mpoverello.com", "mpoverello.com (WCO release)", "dhirubhai.net"})


def place(name: str) -> View:
    return lambda meeting, value: getattr(meeting.place, name) == value


def offices_held(meeting: wm.Meeting, value: list[dict[str, str]]) -> bool:
    held = [{"role": part.role, "of": part.party} for part in meeting.participations if part.role != "participant"]
    return sorted(value, key=str) == sorted(held, key=str)


def counts(meeting: wm.Meeting, value: Any) -> bool:
    return value == [
        said(count=count.value, of=count.unit, at_least=count.qualifier == "at_least" or None)
        for count in meeting.counts
    ]


def outcomes(meeting: wm.Meeting, value: Any) -> bool:
    return value == [
        said(kind=each.kind, summary=each.summary, topics=list(each.topics), actors=list(each.actors))
        for each in meeting.outcomes
    ]


def sources(meeting: wm.Meeting, value: list[dict[str, Any]]) -> bool:
    value = [{**row, "url": row["url"].replace("&amp;", "&")} for row in value]
    kept = [{k: v for k, v in row.items() if (k, v) not in {("publisher", p) for p in PERSONAL_SITES}} for row in value]
    return kept == [
        said(
            url=source.url,
            title=source.title,
            published=source.published and str(source.published),
            language=source.language,
            publisher=source.publisher,
        )
        for source in meeting.sources
    ]


MEETING_VIEWS: dict[str, View] = {
    **same("id", "series", "name", "kind", "mode", "region", "numbers", "hosts", "topics", "note"),
    "start": lambda meeting, value: str(meeting.dates).split("/")[0] == value,
    "end": lambda meeting, value: str(meeting.dates).split("/")[-1] == value,
    "city": lambda meeting, value: meeting.place.city == CITIES.get(value, value),
    "country": place("country"),
    "venue": place("venue"),
    "participants": lambda meeting, value: [part.party for part in meeting.participations] == value,
    "officers": offices_held,
    "stated": counts,
    "outcomes": outcomes,
    "follows": lambda meeting, value: [(link.rel, link.target) for link in meeting.links] == [("follows", value)],
    "sources": sources,
}


def in_words(day: str) -> str:
    _, month, number = day.split("-")
    return f"{int(number)} {MONTHS[int(month) - 1]}"


class TestMeetings:
    def test_carry_every_row_of_the_facts(self) -> None:
        """Key by key; what a record says otherwise is listed above, and nothing else is."""
        found = unlike("meetings", ((row["id"], row) for row in rows("meetings")), MEETING_VIEWS)
        assert found == {
            *((own, "start") for own in OPENING_DAY_ONLY),
            *((own, "end") for own in CLOSING_DAY_ONLY),
            *((own, "note") for own in REWORDED_NOTES | STALE_NOTES),
            *((own, "follows") for own in IMPOSSIBLE_LINKS),
        }

    def test_add_only_the_second_meeting_of_the_seed_page(self) -> None:
        """It has no row of its own: there its link stands in the first meeting's row."""
        added = set(records("meetings")) - {row["id"] for row in rows("meetings")}
        assert {"cis-heads-of-law-enforcement-12"} == added

    def test_whose_one_end_is_unknown_keep_the_day_that_is_known_in_their_note(self) -> None:
        """The span covers the months or years that the meeting lies in."""
        for row in rows("meetings"):
            meeting = records("meetings")[row["id"]]
            if row["id"] in OPENING_DAY_ONLY:
                assert in_words(row["start"]) in meeting.note
                assert meeting.dates.precision == "month"
                assert str(meeting.dates.start) <= row["start"] < str(meeting.dates.end)
            elif row["id"] in CLOSING_DAY_ONLY:
                assert in_words(row["end"]) in meeting.note
                assert str(meeting.dates.start) < row["end"] <= str(meeting.dates.end)

    def test_link_only_to_what_can_be(self) -> None:
        """No meeting follows itself, and none follows one that began later."""
        for meeting in records("meetings").values():
            for link in meeting.links:
                target = records("meetings")[link.target]
                assert target is not meeting
                if link.rel == "follows" and meeting.dates:
                    assert target.dates.start <= meeting.dates.end

    def test_give_each_party_one_participation(self) -> None:
        """Who holds an office took part: the office is the role, and the party isn't counted twice."""
        for meeting in records("meetings").values():
            parties = [part.party for part in meeting.participations]
            assert len(parties) == len(set(parties))


# --- parties ---

# Customs services by the names that pages of later years give them, each with its page.
SERVICES_SEEN = frozenset("CA EG ET FJ GH MU MW NG RW SZ TG ZA ZM".split())
# What a row says beside a name, or calls a name, is a note: "CAT (as written on the page)".
PLAIN_NAMES = {
    "cat": "CAT",
    "clef": "Caribbean Law Enforcement Foundation",
    "oporo": "OPORO",
    "palp": "PALP",
    "sincb": "SINCB",
    "ups": "United Parcel Service",
}
SINCE_A_SPAN = {"AG": "2016-07/2022-12", "GQ": "2020-12/2022-05", "SR": "2016-07/2022-12"}


def without_lead(record: wm.Member, value: str) -> bool:
    """The note of the row, after what was put before it and before what the European Union's other row added."""
    return re.sub(r"^(A founding Member\.|Counted as the \d+th Member\.) ?", "", record.note or "").startswith(value)


MEMBER_VIEWS: dict[str, View] = {
    **same("code", "alpha3", "name", "official_name", "demonyms", "region", "administration"),
    "aliases": all_aliases,
    "official_name_seen": lambda member, value: (member.official_name is not None) == value,
    "name_fr": french,
    "joined": lambda member, value: str(member.membership.since) == value,
    "member_by": lambda member, value: str(member.membership.by) == value,
    "counted": lambda member, value: member.membership.counted == value,
    "founder": lambda member, value: member.note.startswith("A founding Member.") == value,
    "member_number": lambda member, value: any(
        (total.region, total.value) == (None, value) and total.note.startswith(member.name)
        for total in records("totals").values()
    ),
    "note": without_lead,
    "sources": originals,
}

ORGANISATION_VIEWS: dict[str, View] = {
    **same("id", "kind", "name", "acronym", "seat", "url", "members", "note"),
    "aliases": all_aliases,
    "as_of": lambda body, value: str(body.as_of) == value,
    "associate": lambda body, value: value == ["TM"] and "Turkmenistan associate since 2005" in body.note,
    "suspended": lambda body, value: value == ["VE"] and "Venezuela suspended since 2016-17" in body.note,
    "sources": pages,
}


def seats(office: wm.Organisation, value: list[dict[str, Any]]) -> bool:
    """Each seat with its country, and its city and years where they are known."""
    listed = re.search(r"Seats: (.*?)\.", office.note or "")
    return (
        bool(listed)
        and len(value) == len(words := listed[1].split(", "))
        and all(str(part) in text for seat, text in zip(value, words, strict=True) for part in seat.values())
    )


OFFICE_VIEWS: dict[str, View] = {
    **same("id", "kind", "name", "acronym", "region", "city", "members"),
    "aliases": all_aliases,
    "name_fr": french,
    "country": lambda office, value: office.seat == value,
    "members_as_of": lambda office, value: str(office.as_of) == value,
    "established": in_note("Established "),
    "opened": in_note("Opened "),
    "host_administration": in_note("Host: "),
    "seats": seats,
    "note": lambda office, value: (office.note or "").endswith(value if value.endswith(".") else f"{value}."),
    "unverified": lambda office, value: value.items() <= said(city=office.city, country=office.seat).items(),
    "sources": pages,
}


class TestMembers:
    def test_carry_every_row_of_the_facts(self) -> None:
        """An official name that was on no page stays out; the European Union's other row adds to its own."""
        found = unlike("members", ((row["code"], row) for row in rows("members")), MEMBER_VIEWS)
        unseen = {(row["code"], "official_name") for row in rows("members") if not row["official_name_seen"]}
        assert found == unseen | {(code, "sources") for code in {"EU", *SERVICES_SEEN}}

    def test_name_services_by_pages_of_later_years(self) -> None:
        """Of which the facts say nothing: one name and one page each."""
        for row in rows("members"):
            if row["code"] in SERVICES_SEEN:
                member = records("members")[row["code"]]
                assert "administration" not in row
                assert wm.load().directory.resolve(member.administration) == member

    def test_are_those_of_the_facts_and_no_others(self) -> None:
        """188 of them."""
        assert {row["code"] for row in rows("members")} == set(records("members"))

    def test_whose_joining_lies_between_two_days_say_so_with_a_span(self) -> None:
        """What three rows say in a note is a span: no before it, yes after it, unknown within."""
        members = records("members")
        assert {code: str(members[code].membership.since) for code in SINCE_A_SPAN} == SINCE_A_SPAN
        assert str(members["PS"].membership.by) == "2015-06"

    def test_whose_joining_no_source_tells_are_fourteen(self) -> None:
        """They are Members; since when isn't known."""
        unknown = {
            code
            for code, member in records("members").items()
            if (member.membership.since, member.membership.by) == (None, None)
        }
        assert unknown == set("AF BM BR CW DO GW HK HN LC MO SV TD TO VU".split())

    def test_hold_what_the_european_unions_row_as_an_organisation_says(self) -> None:
        """One party has one record: the Member."""
        (row,) = (row for row in rows("organisations") if row["id"] == "EU")
        member = records("members")["EU"]
        assert "EU" not in records("organisations")
        assert (row["name"], {row["acronym"], *row["aliases"]} <= set(member.aliases)) == (member.name, True)
        for words in (" ".join(row["members"]), row["as_of"], row["url"]):
            assert words in member.note
        assert {page.url for page in member.sources} >= {
            page["url"] for page in rows("sources") if page["id"] in row["sources"]
        }


class TestOrganisations:
    def test_carry_every_row_of_the_facts(self) -> None:
        """All 390 rows that are no Member's; what isn't a name is no name."""
        wanted = ((row["id"], row) for row in rows("organisations") if row["id"] != "EU")
        renamed = {(own, "name") for own in PLAIN_NAMES}
        assert unlike("organisations", wanted, ORGANISATION_VIEWS) == renamed | {("ups", "aliases")}
        assert {own: records("organisations")[own].name for own in PLAIN_NAMES} == PLAIN_NAMES
        assert records("organisations")["ups"].aliases == ("UPS Brazil",)

    def test_carry_every_row_of_an_office(self) -> None:
        """What was on no page stays out; two dates of lists are words; two notes spoke of the facts' own files."""
        assert unlike("organisations", ((row["id"], row) for row in rows("offices")), OFFICE_VIEWS) == {
            *((row["id"], "unverified") for row in rows("offices") if "unverified" in row),
            *((own, "members_as_of") for own in ("rilo-ece", "rilo-esa")),
            *((own, "note") for own in ("rilo-ca", "rilo-ece", "rilo-na")),
        }

    def test_say_nothing_that_was_on_no_page(self) -> None:
        """No value that the facts mark as unverified is in an office's seat, city or note."""
        for row in rows("offices"):
            office = records("organisations")[row["id"]]
            for value in row.get("unverified", {}).values():
                assert value not in (office.city, office.seat)
                assert value not in (office.note or "")

    def test_beyond_the_facts_rest_on_a_site_or_a_page(self) -> None:
        """390 organisations and 47 offices are of the facts; the others are known by an address of their own each."""
        wanted = {row["id"] for row in (*rows("organisations"), *rows("offices"))} - {"EU"}
        added = [body for own, body in records("organisations").items() if own not in wanted]
        assert (437, 120) == (len(wanted & set(records("organisations"))), len(added))
        addresses = [page for body in added for page in (body.url, *(source.url for source in body.sources)) if page]
        assert len(addresses) == len(added) == len(set(addresses))
        assert [bool(body.url) for body in added].count(True) == 116


class TestTerritories:
    def test_are_the_parties_of_meetings_and_members_of_bodies_that_no_file_of_the_facts_describes(self) -> None:
        """Countries and territories that take part and are no Members, 25, and two that belong to EFTA and the OCO."""
        named = {party for row in rows("meetings") for party in (*row.get("participants", ()), *row.get("hosts", ()))}
        named |= {member for body in rows("organisations") for member in body.get("members", ())}
        described = {
            row.get("code") or row["id"] for name in ("members", "organisations", "offices") for row in rows(name)
        }
        assert named - described == set(records("territories"))
        assert len(records("territories")) == 27


# --- series, regions, themes, ambiguities ---

FOLDED_SERIES = {
    "global-meeting-regional-entities": "regional-entities-global-meeting",
    "working-group-data-statistics": "data-and-statistics-working-group",
}


def known_or_noted(series: wm.Series, value: list[dict[str, str]]) -> bool:
    """A session of a series is a meeting with that number, or stands in the note."""
    numbers = {meeting.numbers for meeting in records("meetings").values() if meeting.series == series.id}
    return all(
        tuple(map(int, session["number"].split("/"))) in numbers
        or f"{session['number']} ({session['when']})" in (series.note or "")
        for session in value
    )


SERIES_VIEWS: dict[str, View] = {
    **same("id", "name", "acronym", "body", "region", "kind", "frequency"),
    "aliases": all_aliases,
    "name_fr": french,
    "name_fr_seen": lambda series, value: value and "fr" in dict(series.names),
    "parent": lambda series, value: series.body == value,
    "also_reports_to": lambda series, value: f"Also reports to {', '.join(value)}." in series.note,
    "established": lambda series, value: str(series.established) == value,
    "sessions": known_or_noted,
    "alt_ids": lambda series, value: value == ["pscg"] and "organisation pscg" in series.note,
    "note": lambda series, value: (series.note or "").startswith(value),
    "sources": pages,
}

REGION_VIEWS: dict[str, View] = {
    "id": lambda region, value: region.region == value,
    **same("name", "aliases", "note"),
    "name_fr": french,
    "short": lambda region, value: region.region.label == value,
    "members": lambda region, value: set(value) == members_of(region.region) - {"EU"},
    "members_count": lambda region, value: value == len(members_of(region.region) - {"EU"}),
    "also_listed": lambda region, value: set(value) <= members_of(region.region),
    "stated": lambda region, value: all(
        records("totals")[region.region, each["as_of"]].value == each["count"]
        and pages(records("totals")[region.region, each["as_of"]], each["sources"])
        for each in value
    ),
    "vice_chairs": lambda region, value: (
        len(value) == len(region.vice_chairs) and all(map(vice_chair, region.vice_chairs, value))
    ),
}


def borne_by(party: Any) -> Iterator[str]:
    """All that a party is called, its codes among them."""
    yield from (party.id, party.name, *party.aliases, *(name for _, name in party.names))
    yield from filter(None, (getattr(party, name, None) for name in ("acronym", "alpha3", "official_name")))


def members_of(region: str) -> set[str]:
    return {code for code, member in records("members").items() if member.region == region}


def vice_chair(record: Any, row: dict[str, Any]) -> bool:
    return pages(record, row["sources"]) and {**row, "sources": None} == {
        **said(of=record.party, note=record.note),
        **({"from": str(record.since)} if record.since else {}),
        **({"to": str(record.until)} if record.until else {}),
        "seen": list(map(str, record.seen)),
        "sources": None,
    }


class TestSeries:
    def test_carry_every_row_of_the_facts(self) -> None:
        """A parent known from nowhere stays out, and notes no longer speak of the facts' own files."""
        wanted = ((row["id"], row) for row in rows("series") if row["id"] not in FOLDED_SERIES)
        assert unlike("series", wanted, SERIES_VIEWS) == {
            ("cen-management-team", "note"),
            ("cen-management-team", "parent"),
            ("data-model-project-team", "parent"),
            ("harmonized-system-committee", "note"),
            ("private-sector-consultative-group", "note"),
            ("audit-committee", "note"),
        }

    def test_take_in_two_rows_without_meetings_whose_meetings_stand_under_another_id(self) -> None:
        """The names, the aliases and the pages of the row go along; its id finds the series as an alias."""
        series = records("series")
        for row in rows("series"):
            if row["id"] in FOLDED_SERIES:
                kept = series[FOLDED_SERIES[row["id"]]]
                assert row["id"] not in series
                assert {row["id"], row["name"], *row["aliases"]} <= {*kept.aliases, kept.name}
                assert (row["kind"], row.get("acronym")) == (kept.kind, kept.acronym)
                assert row.get("frequency") == kept.frequency
                assert pages(kept, row["sources"])
                assert known_or_noted(kept, row.get("sessions", []))

    def test_are_those_of_the_facts_and_no_others(self) -> None:
        """282 rows are 280 series."""
        assert {row["id"] for row in rows("series")} - set(FOLDED_SERIES) == set(records("series"))


class TestWhatStandsAroundTheMeetings:
    def test_regions_carry_every_row(self) -> None:
        """Their Members are the Members' own regions; their totals stand in a file of their own."""
        assert unlike("regions", ((row["id"], row) for row in rows("regions")), REGION_VIEWS) == set()
        assert {row["id"] for row in rows("regions")} == set(records("regions"))

    def test_totals_are_those_of_the_regions_and_of_numbered_members(self) -> None:
        """Nine of regions, five of the whole WCO."""
        regional = sum(len(row["stated"]) for row in rows("regions"))
        numbered = sum("member_number" in row for row in rows("members"))
        assert (9, 5) == (regional, numbered)
        assert len(records("totals")) == regional + numbered

    def test_themes_carry_every_row(self) -> None:
        """Fifteen years."""
        views: dict[str, View] = {
            **same("year"),
            "theme": lambda theme, value: theme.name == value,
            "sources": pages,
        }
        assert unlike("themes", ((row["year"], row) for row in rows("themes")), views) == set()
        assert {row["year"] for row in rows("themes")} == set(records("themes"))

    def test_ambiguities_carry_every_row(self) -> None:
        """Four got candidates besides: three territories, and an organisation that has an id of its own."""
        views: dict[str, View] = {
            **same("text", "kind", "candidates"),
            "default": lambda ambiguity, value: ambiguity.default == value,
            "resolve": lambda ambiguity, value: ambiguity.reason == value,
        }
        assert unlike("ambiguities", ((row["text"], row) for row in rows("ambiguities")), views) == {
            ("DFID", "candidates"),
            ("Dominica", "candidates"),
            ("Dominica", "resolve"),
            ("GUAM", "candidates"),
            ("Samoa", "candidates"),
        }

    def test_ambiguities_beyond_the_rows_are_names_that_a_candidate_bears(self) -> None:
        """They were found when the bundled names were put side by side."""
        added = set(records("ambiguities")) - {row["text"] for row in rows("ambiguities")}
        parties = {**records("members"), **records("organisations"), **records("territories")}
        assert added
        for text in added:
            candidates = [parties[own] for own in records("ambiguities")[text].candidates]
            assert text.casefold() in {name.casefold() for party in candidates for name in borne_by(party)}

    def test_candidates_are_parties_series_or_regions(self) -> None:
        """Nothing that a program could not look up."""
        known = {
            own for name in ("members", "organisations", "territories", "series", "regions") for own in records(name)
        }
        named = {own for ambiguity in records("ambiguities").values() for own in ambiguity.candidates}
        assert named - known == set()

    def test_every_page_of_the_facts_is_a_source_of_something(self) -> None:
        """One page of 161 stands behind no row of the facts, so behind no record."""
        used = {
            source.url
            for name in ("members", "organisations", "series", "themes", "totals")
            for record in records(name).values()
            for source in record.sources
        } | {
            source.url
            for region in records("regions").values()
            for chair in region.vice_chairs
            for source in chair.sources
        }
        assert {row["id"] for row in rows("sources") if row["url"] not in used} == {"rilo-page-fr"}


# --- what looks wrong ---


def test_what_looks_wrong_has_a_reason() -> None:
    """Each finding is explained, and nothing is explained that isn't found."""
    assert sorted((finding.meeting, finding.rule) for finding in wm.load().check()) == sorted(explained())
    assert all(explained().values())


def test_a_reason_is_that_of_one_finding() -> None:
    """Another of the same rule at the same meeting is a new one."""
    first = wm.load().check()[0]
    another = first._replace(path="counts[9]")
    assert [another] == unexplained([first, another])


# --- the files themselves ---


@pytest.mark.parametrize("name", KEYS)
class TestEachFile:
    def test_is_sorted_and_has_each_record_once(self, name: str) -> None:
        """So that a change shows as the lines that it changes."""
        found = list(map(KEYS[name], wm.read(DATA / f"{name}.jsonl")))
        assert sorted(set(found)) == found

    def test_spells_no_character_as_html_does(self, name: str) -> None:
        """An address with "&amp;" in it leads elsewhere."""
        assert [] == re.findall(r"&#?\w+;", (DATA / f"{name}.jsonl").read_text("utf-8"))

    def test_is_what_the_library_writes(self, name: str) -> None:
        """Byte for byte, so that a record written by the library can be put among the others."""
        path = DATA / f"{name}.jsonl"
        assert wm.dumps(wm.read(path), "jsonl") == path.read_bytes()

    def test_gives_the_same_records_with_and_without_checks(self, name: str) -> None:
        """Loading trusts the bundled files because this holds; evidence alone is bound by a meeting's own making."""
        heading, *lines = map(json.loads, (DATA / f"{name}.jsonl").read_text("utf-8").splitlines())
        kind = {"Meetings": wm.Meeting, **RECORDS}[heading["type"]]
        assert list(map(trusting_reader(kind), lines)) == list(wm.read(DATA / f"{name}.jsonl"))


def test_loading_gives_the_meetings_of_the_file() -> None:
    """All of them, in the order of their ids, and the same collection each time."""
    assert wm.load() == wm.read(DATA / "meetings.jsonl")
    assert list(records("meetings")) == [meeting.id for meeting in wm.load()]
    assert wm.load() is wm.load()


def test_loading_in_threads_that_start_at_once_gives_one_collection() -> None:
    """With the one directory that all other collections have."""
    program = """if True:
        from concurrent.futures import ThreadPoolExecutor
        from threading import Barrier
        import wco_meetings as wm

        def load(_):
            barrier.wait()
            return load_them()

        load_them, barrier = wm.load, Barrier(8)
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(load, range(8)))
        print(len({*map(id, found)}), found[0].directory is wm.Meetings([]).directory)
    """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "1 True" == done.stdout.strip()


def test_the_package_stays_small() -> None:
    """Under 3.25 MB, as a file manager counts them, without the bytecode that Python adds; half of it is data."""
    package = DATA.parent
    sizes = [path.stat().st_size for path in package.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    assert sum(sizes) < 3.25 * 1024 * 1024


# --- what the documentation says of them ---

PAGE = ROOT / "docs" / "data.md"
# Written there as "-3", after the one before it in the series.
SHORTENED = frozenset({"performance-measurement-working-group-3"})


# Lists of Members, which the page describes in sentences.
TOLD_ABOVE = frozenset(
    (
        "https://correlatesofwar.org/data-sets/igos/",
        "https://nzt-eth.ipns.dweb.link/wiki/Member_states_of_the_World_Customs_Organization.html",
    )
)


def sources_in(record: Any) -> Iterator[wm.Source]:
    """All sources of a record and of its parts."""
    if isinstance(record, wm.Source):
        yield record
    elif isinstance(record, tuple):
        for part in record:
            yield from sources_in(part)
    elif attrs.has(type(record)):
        for field in attrs.fields(type(record)):
            yield from sources_in(getattr(record, field.name))


def table_rows(first: str) -> Iterator[list[str]]:
    """The rows of the page's tables whose first cell looks like this."""
    for line in PAGE.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and re.fullmatch(first, cells[0]):
            yield cells


class TestTheDescription:
    def test_counts_the_records_of_each_file(self) -> None:
        """The first table has every file, with its number of records."""
        told = {cells[0].strip("`"): int(cells[1]) for cells in table_rows(r"`\w+\.jsonl`")}
        assert told == {f"{name}.jsonl": len(records(name)) for name in KEYS}

    def test_counts_the_pages_that_meetings_rest_on(self) -> None:
        """Each once, and as often as it is named."""
        pages = [source.url for meeting in wm.load() for source in meeting.sources]
        told = f"{len(set(pages)):,} pages, some on the same\n({len(pages):,} rows"
        assert f"They rest on {told} of sources)." in PAGE.read_text("utf-8")

    def test_counts_the_organisations_that_take_no_part(self) -> None:
        """Offices of the WCO aside."""
        bodies = [body for body in records("organisations").values() if body.kind not in ("rilo", "rocb", "rtc")]
        absent = [body for body in bodies if not wm.load().attended_by(body)]
        assert f"{len(bodies)}, of which {len(absent)} are in no participation" in PAGE.read_text("utf-8")

    def test_lists_the_addresses_that_many_share(self) -> None:
        """All that two reference records or more bear, which say no more of them, with the number of these."""
        files = ("members", "organisations", "series", "regions", "totals", "themes")
        named = [list(sources_in(record)) for name in files for record in records(name).values()]
        shared = Counter(address for sources in named for address in {source.url for source in sources})
        several = {address: number for address, number in shared.items() if number >= 2}
        told = {cells[0].strip("`"): int(cells[2]) for cells in table_rows("`https?://.*`")}
        assert told == {address: number for address, number in several.items() if address not in TOLD_ABOVE}
        assert not [source for sources in named for source in sources if source.url in several and source.title]

    def test_names_every_series_and_meeting_rightly(self) -> None:
        """An id in the text is an id in the data, or one of the two that became aliases."""
        ids = {*records("meetings"), *records("series"), *FOLDED_SERIES}
        named = set(re.findall(r"`([a-z]+(?:-[a-z0-9]+){2,})`", PAGE.read_text("utf-8")))
        assert named - ids == set()
        looked_into = {meeting for meeting, _ in explained()}
        assert {*CLOSING_DAY_ONLY, *IMPOSSIBLE_LINKS, *STALE_NOTES, *FOLDED_SERIES, *looked_into} <= {
            *named,
            *SHORTENED,
        }

    def test_compares_each_total_with_the_members_of_these_data(self) -> None:
        """Certain, stated, possible: in this order, for each total that a source states."""
        directory = wm.load().directory
        told = [
            ("" if where == "WCO" else where, str(wm.DateSpan.parse(when)), *map(int, numbers))
            for where, when, *numbers, _ in table_rows("WCO|AP|ESA|EUR|MENA|WCA")
        ]
        sizes = []
        for (region, when), total in records("totals").items():
            certain, possible = (
                sum(
                    member.membership.counted
                    for member in directory.members(region=region or None, on=total.as_of, possible=possible)
                )
                for possible in (False, True)
            )
            assert certain <= total.value <= possible
            sizes.append((region, when, total.value, certain, possible))
        assert sorted(told) == sorted(sizes)
