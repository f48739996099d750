"""Each of the twenty questions has an answer whose type a checker tells: run here, and read by mypy and pyright."""

from __future__ import annotations

import ast
import inspect
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import assert_type

import wco_meetings as wm


def answers() -> None:
    """The answers of docs/questions.md, in their order."""
    meetings = assert_type(wm.load(), wm.Meetings)
    directory = assert_type(meetings.directory, wm.Directory)
    assert_type(meetings.attended_by("Kazakhstan", "OLAF").about("tobacco").with_outcome("condemned").one(), wm.Meeting)
    assert_type(meetings.attended_by("Kazakhstan").participations.count_by("party")[1:4], wm.Rows[wm.Tally])
    assert_type(meetings.co_attendance(min_meetings=20, parties=directory.members())[:4], wm.Rows[wm.CoAttendance])
    assert_type(
        sorted(((row.named, row.party) for row in meetings.attendance(region="EUR")), reverse=True)[:3],
        list[tuple[int, str]],
    )
    assert_type(
        [body.id for body in directory if body.id.startswith("rilo-") and meetings.about("drugs").attended_by(body)],
        list[str],
    )
    assert_type(meetings.participations.in_role("chair").count_by("party")[:3], wm.Rows[wm.Tally])
    assert_type(
        [
            land.id
            for land in directory
            if isinstance(land, wm.Territory) and meetings.in_region("AP").attended_by(land)
        ],
        list[str],
    )
    assert_type(meetings.during(2018, 2199).outcomes.of_force("decision").about("data-model"), wm.Outcomes)
    assert_type(meetings.outcomes.about("counterfeits").count_by("force"), wm.Rows[wm.Tally])
    assert_type(meetings.outcomes.by("China").of_force("commitment").matrix("topic", "kind"), wm.Rows[wm.Cell])
    assert_type(meetings.outcomes.of_force("decision").count_by("topic")[:3], wm.Rows[wm.Tally])
    assert_type(meetings.about("gender-equality").during(2020, 2199).timeline(), wm.Rows[wm.Period])
    assert_type(meetings.where(lambda meeting: meeting.mode == "virtual").timeline(), wm.Rows[wm.Period])
    assert_type(meetings.bounds("cis-heads-of-law-enforcement-12")[:2], tuple[date | None, date | None])
    assert_type(meetings.in_series("council").series_gaps(), wm.Rows[wm.SeriesGap])
    assert_type(meetings.about("wildlife").held_in("Kenya"), wm.Meetings)
    assert_type(
        min((row.gap, row.meeting, row.unit.value) for row in meetings.reconcile() if row.gap is not None),
        tuple[int, str, str],
    )
    assert_type([directory.membership("Kosovo", on=year) for year in (2016, 2017, 2018)], list[bool | None])
    assert_type(meetings["eur-heads-of-investigation-21"].why("dates"), wm.Evidence | None)
    assert_type(Counter(finding.rule.value for finding in meetings.check()).most_common(), list[tuple[str, int]])


def asked(tree: ast.AST) -> list[str]:
    """What is asked in each `assert_type`, as Python writes it."""
    return [
        ast.unparse(node.args[0])
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "assert_type"
    ]


def test_the_answers_are_those_of_the_page(root: Path) -> None:
    """Word for word, but for being printed; the first two lines of both make ready."""
    page = (root / "docs" / "questions.md").read_text("utf-8")
    shown = [ast.unparse(ast.parse(line).body[0]) for line in re.findall(r"^>>> (.+)$", page, re.MULTILINE)]
    lines = [re.sub(r"^print\((.*)\)$", r"\1", line) for line in shown if "import" not in line]
    ready, questions = lines[:2], lines[2:]
    assert [line.partition(" = ")[2] for line in ready] + questions == asked(ast.parse(inspect.getsource(answers)))
    assert len(questions) == len(re.findall(r"^### \d+\. ", page, re.MULTILINE))


def test_the_answers_can_be_had() -> None:
    """What a checker was told is what runs."""
    answers()
