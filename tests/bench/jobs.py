"""All that is measured: for each module its table's heads, and the rows of the summary that it fills.

It says what a document must show without measuring anything, so that a test can hold the documents to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple

from machine import pinned, stated
from report import Report

__all__ = ["JOBS", "Job", "measured", "pinned"]


class Job(NamedTuple):
    """A module here whose `run` gives a report, the heads of its table, and its goals with what is to be reached."""

    name: str
    heads: tuple[str, ...]
    goals: Mapping[str, str] = {}
    document: str = "performance.md"


_RATIOS = ("read, collector off, us", "ratio", "written, us", "ratio")

JOBS = (
    Job(
        "codec",
        ("meetings", "by", "strict", "read, us", "ratio", *_RATIOS, "kept, bytes"),
        {
            "decode JSON to records, collector on": "2.0 strict with `fast`, 5.5 without",
            "decode JSON to records, collector off": "2.0 strict with `fast`, 5.5 without",
            "encode records to JSON": "3 with `fast`, 12 without",
            "memory of a record": "3.5 kB",
        },
    ),
    Job(
        "query",
        ("meetings", "asked in", "build, us a meeting", "kept, bytes a meeting", "query, ms", "ratio"),
        {"compound filter over 200,000 meetings": "0.2 ms; 7 us a meeting to build"},
    ),
    Job(
        "co_attendance",
        ("counted by", "2,000 meetings", "20,000", "200,000"),
        {"all co-attendance pairs, 200,000 meetings": "3 us a meeting, 1.5 with the index there"},
    ),
    Job(
        "names",
        ("found by", "found", "us a page", "ratio"),
        {"names found in a 3 kB page": "40 us on the standard library"},
    ),
    Job("dates", ("found by", "right", "us a page", "ratio"), {"dates found in a page": "25 us, all right"}),
    Job(
        "extraction",
        ("read by", "ms a page", "facts", "precision", "recall", "F1"),
        {"extract a page, everything": "0.5 ms"},
    ),
    Job("long_texts", ("text, repeated", "10 kB, ms", "100 kB", "1 MB", "10 MB")),
    Job(
        "start",
        ("program", "best, ms", "median, ms"),
        {"import wco_meetings; to the first class; load()": "2 ms; 35, 10 over attrs; 40"},
    ),
    Job("stream", ("meetings", "megabytes", "seconds", "us a meeting", "most held, MiB")),
    Job(
        "past_one_machine",
        ("run", "workers", "pages a second", "processor time, ms a page", "written, bytes a page"),
        document="past-one-machine.md",
    ),
)


def measured(job: Job, quick: bool) -> tuple[Report, str]:
    """The report of one job, and what it was measured on."""
    report: Report = import_module(job.name).run(quick)
    if set(report.goals) != set(job.goals):
        raise SystemExit(f"{job.name} reports on {set(report.goals)}")
    return report, stated(report.peers)
