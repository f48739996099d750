"""The page that the project began with: every fact read off it is bundled, with the words that it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import yaml

import wco_meetings as wm

FIRST = "eur-heads-of-investigation-21"
SECOND = "cis-heads-of-law-enforcement-12"


@pytest.fixture(scope="module")
def facts(seed: Path) -> dict[str, Any]:
    """What the page says, fact by fact."""
    found: dict[str, Any] = yaml.safe_load((seed / "facts.yaml").read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def page(seed: Path, facts: dict[str, Any]) -> str:
    """The page's text, its line ends as they are."""
    return (seed / facts["source"]["file"]).read_bytes().decode("utf-8")


@pytest.fixture(scope="module")
def rows(facts: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The facts of each meeting, by its id."""
    return {row["id"]: row for row in facts["meetings"]}


def first() -> wm.Meeting:
    return wm.load()[FIRST]


def second() -> wm.Meeting:
    return wm.load()[SECOND]


def span(evidence: wm.Evidence | None) -> list[int] | None:
    """Where a fact's words stand, as the facts write it."""
    return [evidence.start, evidence.end] if evidence else None


def every_evidence(meeting: wm.Meeting) -> Iterator[wm.Evidence]:
    """All the evidence that a meeting carries, wherever it stands."""
    parts = (*meeting.participations, *meeting.counts, *meeting.outcomes, *meeting.links)
    yield from filter(None, (part.evidence for part in parts))
    yield from (evidence for _, evidence in meeting.evidence)
    yield from (evidence for source in meeting.sources for _, evidence in source.evidence)


def every_span(facts: Any) -> Iterator[tuple[int, int]]:
    """All the spans that the facts give, wherever they stand."""
    if isinstance(facts, dict):
        for key, value in facts.items():
            if key == "evidence":
                yield tuple(value)
            else:
                yield from every_span(value)
    elif isinstance(facts, list):
        for item in facts:
            yield from every_span(item)


class TestTheSource:
    def test_is_the_page_with_its_digest(self, facts: dict[str, Any], page: str) -> None:
        """Address, title, day, languages and digest; who publishes it is named as everywhere else in the data."""
        (source,) = first().sources
        given = facts["source"]
        assert given["sha256"] == sha256(page.encode()).hexdigest() == source.sha256
        assert (given["url"], given["title"]["value"]) == (source.url, source.title)
        assert given["published"]["value"] == str(source.published)
        assert (given["language"], given["requested_language"]) == (
            source.language,
            source.requested_language,
        )
        assert given["publisher"] == (source.publisher or "").lower()

    def test_is_shared_by_both_meetings(self) -> None:
        """One page speaks of two meetings."""
        assert first().sources == second().sources

    @pytest.mark.parametrize("name", ["title", "published"])
    def test_carries_evidence_for_its_fields(self, facts: dict[str, Any], name: str) -> None:
        """Title and day stand on the page itself."""
        assert facts["source"][name]["evidence"] == span(first().why(f"sources[0].{name}"))

    @pytest.mark.parametrize("name", ["language", "requested_language"])
    def test_rests_its_languages_on_the_notice(self, facts: dict[str, Any], name: str) -> None:
        """The notice says which language was asked for and which was served."""
        assert facts["source"]["notice"]["evidence"] == span(first().why(f"sources[0].{name}"))


@pytest.mark.parametrize("meeting_id", [FIRST, SECOND])
class TestEachMeeting:
    def test_has_its_name_number_series_and_kind(self, rows: dict[str, dict[str, Any]], meeting_id: str) -> None:
        """What it is called and which of its series it was."""
        row, meeting = rows[meeting_id], wm.load()[meeting_id]
        assert row["name"] == {"value": meeting.name, "evidence": span(meeting.why("name"))}
        assert row["edition"] == {"value": meeting.numbers[0], "evidence": span(meeting.why("numbers"))}
        assert len(meeting.numbers) == 1
        assert (row["series"], row["kind"]) == (meeting.series, meeting.kind)
        assert row.get("mode") == meeting.mode

    def test_quotes_every_fact_from_the_page(self, page: str, meeting_id: str) -> None:
        """Each span gives words back, whole ones."""
        for evidence in every_evidence(wm.load()[meeting_id]):
            words = evidence.quote(page)
            assert words == words.strip() == page[evidence.start : evidence.end] != ""

    def test_refuses_to_quote_another_text(self, page: str, meeting_id: str) -> None:
        """A text that differs in one character is another page."""
        for evidence in every_evidence(wm.load()[meeting_id]):
            with pytest.raises(wm.EvidenceError, match="another text"):
                evidence.quote(page + " ")

    def test_keeps_no_sentence_of_the_page(self, page: str, meeting_id: str) -> None:
        """Summaries and notes are the project's own words."""
        meeting = wm.load()[meeting_id]
        for text in (*(outcome.summary for outcome in meeting.outcomes), meeting.note or ""):
            assert text.rstrip(".") not in page


class TestTheFirstMeeting:
    def test_was_held_on_two_days_in_sochi(self, rows: dict[str, dict[str, Any]]) -> None:
        """Dates, place and region, each with its words."""
        row, meeting = rows[FIRST], first()
        assert meeting.dates == wm.DateSpan(start=date(2015, 11, 25), end=date(2015, 11, 26))
        assert row["date"] == {
            "start": meeting.dates.start.isoformat(),
            "end": meeting.dates.end.isoformat(),
            "precision": meeting.dates.precision,
            "evidence": span(meeting.why("dates")),
        }
        assert meeting.place == wm.Place(city=row["place"]["city"], country=row["place"]["country"])
        assert row["place"]["evidence"] == span(meeting.why("place"))
        assert row["region"] == {"value": meeting.region, "evidence": span(meeting.why("region"))}

    def test_states_22_members_and_lists_23(self, rows: dict[str, dict[str, Any]]) -> None:
        """Both stand in the record: neither corrects the other."""
        row, meeting = rows[FIRST], first()
        (stated,) = row["stated"]
        assert (22, "members") == (stated["count"], stated["of"])
        assert (wm.Count(value=22, unit="members", evidence=meeting.counts[0].evidence),) == meeting.counts
        assert stated["evidence"] == span(meeting.counts[0].evidence)
        assert row["listed"] == {"members": len(meeting.members), "organisations": len(meeting.organisations)}
        assert (23, 5) == (len(meeting.members), len(meeting.organisations))

    def test_names_every_participant_in_page_order(self, rows: dict[str, dict[str, Any]]) -> None:
        """Party and words; all took part as participants."""
        parts = first().participations
        listed = [{"party": part.party, "evidence": span(part.evidence)} for part in parts]
        assert rows[FIRST]["participants"] == listed
        assert {wm.Role.PARTICIPANT} == {part.role for part in parts}

    def test_keeps_the_spelling_of_the_page_where_it_is_not_the_partys_name(self, page: str) -> None:
        """`as_written` is the quotation itself, and absent where it would only repeat the name."""
        directory = wm.load().directory
        for part in first().participations:
            assert part.evidence is not None
            words = part.evidence.quote(page)
            assert (part.as_written or directory[part.party].name) == words
        spelt = {part.party: part.as_written for part in first().participations if part.as_written}
        assert ("RILO-Koln", "RILO-Warsaw") == (spelt["rilo-we"], spelt["rilo-ece"])
        assert {"rilo-ece", "rilo-we", "olaf", "cis-atc", "cis-border-troops"} == set(spelt)

    def test_is_about_15_topics(self, rows: dict[str, dict[str, Any]]) -> None:
        """Each topic with its words, in the order of the facts."""
        meeting = first()
        found = [
            {"topic": topic, "evidence": span(meeting.why(f"topics[{index}]"))}
            for index, topic in enumerate(meeting.topics)
        ]
        assert rows[FIRST]["topics"] == found
        assert len(found) == 15

    def test_came_to_12_outcomes(self, rows: dict[str, dict[str, Any]]) -> None:
        """Kind, summary, topics, actors and words of each."""
        found = [
            {
                "kind": outcome.kind,
                "summary": outcome.summary,
                "topics": list(outcome.topics),
                "actors": list(outcome.actors),
                "evidence": span(outcome.evidence),
            }
            for outcome in first().outcomes
        ]
        assert [{"actors": [], **outcome} for outcome in rows[FIRST]["outcomes"]] == found
        assert len(found) == 12

    def test_stands_alone(self) -> None:
        """It follows no other meeting, and the page names no host and no officer."""
        assert ((), ()) == (first().links, first().hosts)


class TestTheSecondMeeting:
    def test_has_no_date_and_no_place(self, rows: dict[str, dict[str, Any]]) -> None:
        """The page states neither, so the record has neither."""
        meeting = second()
        assert rows[SECOND]["date"] is None
        assert (None, None, None) == (meeting.dates, meeting.place, meeting.region)
        assert {"name", "numbers"} == {name for name, _ in meeting.evidence}

    def test_has_nothing_that_the_page_does_not_say(self) -> None:
        """No participant, count, topic or outcome was carried over from the other meeting."""
        meeting = second()
        assert ((), (), (), ()) == (meeting.participations, meeting.counts, meeting.topics, meeting.outcomes)

    def test_followed_the_first(self, rows: dict[str, dict[str, Any]]) -> None:
        """The link carries the words, and the note says what follows from it."""
        (link,) = second().links
        row = rows[SECOND]["follows"]
        assert row["directly"]
        assert (row["value"], row["evidence"]) == (link.target, span(link.evidence))
        assert (wm.LinkRel.FOLLOWS, FIRST) == (link.rel, link.target)
        assert "26 November 2015" in (second().note or "")


def test_every_span_of_the_facts_is_in_the_records(facts: dict[str, Any]) -> None:
    """Nothing that the facts give evidence for was left behind, and nothing was added."""
    recorded = {
        (evidence.start, evidence.end) for meeting in (first(), second()) for evidence in every_evidence(meeting)
    }
    assert set(every_span(facts)) == recorded
