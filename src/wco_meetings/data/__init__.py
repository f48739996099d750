"""The bundled records, one file a class, and `load`, which gives the meetings.

What `check` finds in them and has been looked into stands in `explained.csv`, with the reason. The files are maintained
by hand and read with every check by the tests, so that loading them need not check again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..codec.collector import paused
from ..codec.reading import MAPPINGS, reader
from ..codec.trusting import trusting_reader
from ..directory.bundled import DATA, bundled_lines, once
from ..model.meetings import Meeting
from ..query.meetings import Meetings, trusted

if TYPE_CHECKING:
    from ..query.analysis.check import Finding, Rule

__all__ = ["explained", "load", "unexplained"]


@once
def load() -> Meetings:
    """The bundled meetings, with the bundled directory, series and topics: offline, in milliseconds.

    They are read once: a second call gives the same collection, which nothing can change. In the order of their ids.

    >>> meetings = load()
    >>> len(meetings)
    863
    >>> meetings["eur-heads-of-investigation-21"].place
    Place(city='Sochi', country='RU')
    """
    trust, check = trusting_reader(Meeting), reader(Meeting, MAPPINGS)
    with paused():
        # Evidence must learn of its page, which only a meeting that is made the usual way sees to.
        return trusted(
            (check if '"evidence"' in line else trust)(json.loads(line)) for line in bundled_lines("meetings")
        )


def explained() -> Mapping[tuple[str, Rule], str]:
    """Why what `check` finds in the bundled records is as it should be, by the meeting's id and the rule."""
    # Most programs never ask.
    import csv
    from pathlib import Path

    from ..query.analysis.check import Rule

    with Path(DATA, "explained.csv").open(encoding="utf-8", newline="") as file:
        return {
            (meeting, Rule(row["rule"])): row["explanation"]
            for row in csv.DictReader(file)
            for meeting in row["meetings"].split()
        }


def unexplained(found: Iterable[Finding]) -> list[Finding]:
    """Of what `check` finds in the bundled records, what nobody has looked into."""
    known = {*explained()}
    new: list[Finding] = []
    for finding in found:
        if (pair := (finding.meeting, finding.rule)) in known:
            known.remove(pair)  # a reason is that of one finding
        else:
            new.append(finding)
    return new
