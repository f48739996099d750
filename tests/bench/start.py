"""What it costs to start: each program is a process of its own, up to where it has what it asked for.

Time is the processor's, since a process that starts waits for the disk and for others more than it computes. An import
and the first class are what a process takes beyond bare Python; `load()` and the frame what it takes beyond one that
has done all before them. Taking a process down isn't counted, but for the line that says so. Bytecode is there, as it
is for users. Starts vary, so there are many rounds.
"""

from __future__ import annotations

import os
import subprocess
import sys
from resource import RUSAGE_CHILDREN, getrusage

from measure import Seconds, Way, figure, in_turns, spread
from report import Report

LIBRARIES = ("attrs", "cattrs", "pydantic", "msgspec", "stix2", "pandas")
GOAL = "import wco_meetings; to the first class; load()"

BARE = "bare Python"
PACKAGE, CLASS, LOAD = "`import wco_meetings`", "to the first class, `wm.Meeting`", "`wm.load()`"
FRAME = '`wm.load().to_pandas("participations")`, grouped by party and counted'
ATTRS, BOTH = "`import attrs`", "`import wco_meetings, pandas`"

# Each with the program that it is measured beyond.
PROGRAMS = {
    BARE: ("", BARE),
    PACKAGE: ("import wco_meetings", BARE),
    ATTRS: ("import attrs", BARE),
    "`import cattrs`": ("import cattrs", BARE),
    "`import msgspec`": ("import msgspec", BARE),
    "`import pydantic`, one model": ("import pydantic\nclass A(pydantic.BaseModel): a: int", BARE),
    "`import stix2`": ("import stix2", BARE),
    "`import pandas`": ("import pandas", BARE),
    CLASS: ("import wco_meetings as wm\nwm.Meeting", BARE),
    LOAD: ("import wco_meetings as wm\nwm.Meeting\nwm.load()", CLASS),
    "`wm.load()`, and the process taken down": ("import wco_meetings as wm\nwm.Meeting\nwm.load()", CLASS),
    BOTH: ("import pandas\nimport wco_meetings as wm\nwm.Meeting", BARE),
    FRAME: (
        """
import pandas
import wco_meetings as wm
wm.Meeting
wm.load().to_pandas("participations").groupby("party").size()""",
        BOTH,
    ),
}
PEERS = (ATTRS, *list(PROGRAMS)[3:8])

# As users have it: what was compiled once is kept.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def start(name: str) -> None:
    """Run a program."""
    program, _ = PROGRAMS[name]
    if "taken down" not in name:
        program += "\nimport os\nos._exit(0)"
    subprocess.run([sys.executable, "-c", program], check=True, env=ENVIRONMENT)


def used() -> float:
    """Seconds of processor time of all processes that have ended."""
    usage = getrusage(RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def beyond(name: str, took: dict[str, Seconds]) -> tuple[float, Seconds]:
    """What a program takes beyond another: at best, and round by round."""
    base = PROGRAMS[name][1]
    if name == base:
        return min(took[name]), took[name]
    rounds = [one - other for one, other in zip(took[name], took[base], strict=True)]
    return min(took[name]) - min(took[base]), rounds


def run(quick: bool) -> Report:
    """All programs."""
    for name in PROGRAMS:
        start(name)  # so that all has been compiled
    # Each comes after the same program, since what ran before decides what the processor still knows.
    ways = {name: Way(lambda _, name=name: start(name), lambda: start(BARE)) for name in PROGRAMS}
    took = in_turns(ways, 1 if quick else 20, clock=used)
    found = {name: beyond(name, took) for name in PROGRAMS}
    rows = [[name, figure(best * 1e3), spread(seconds, 1e3)] for name, (best, seconds) in found.items()]
    best = {name: best * 1e3 for name, (best, _) in found.items()}
    more = figure(best[CLASS] - best[ATTRS])
    reached = f"{figure(best[PACKAGE])} ms; {figure(best[CLASS])}, {more} over attrs; {figure(best[LOAD])}"
    peers = ", ".join(f"{name.split('`')[1].removeprefix('import ')} {figure(best[name])}" for name in PEERS)
    return Report(rows, LIBRARIES, {GOAL: (reached, f"{peers} ms; all beyond bare Python's {figure(best[BARE])}")})
