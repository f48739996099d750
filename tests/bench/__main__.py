"""Everything that is measured, in one command: `python tests/bench [JOB ...] [--quick] [--write]`.

Each job runs in a process of its own, and its tables are printed; with `--write` they are put into the documents, with
the machine and the versions they were measured on. `--quick` takes so little of everything that the figures mean
nothing, and shows that it all works. Needs the extra `bench`, which pins the versions.
"""

from __future__ import annotations

import json
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path

from jobs import JOBS, Job, measured
from report import SUMMARY, SUMMARY_HEADS, Report, block_of, rows_of, table, with_block

DOCS = Path(__file__).parents[2] / "docs"


def alone(name: str, quick: bool) -> tuple[Report, str]:
    """What `measured` says of a job, in a program of its own: a pool's process would slow down what uses pools."""
    command = [sys.executable, str(Path(__file__).parent), name, "--json", *(["--quick"] if quick else [])]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    report, on = json.loads(done.stdout.splitlines()[-1])
    return Report(*report), on


def shown(job: Job, report: Report, on: str) -> str:
    """What stands between a job's marks."""
    return f"{on}\n\n{table(job.heads, report.rows)}"


def summary(old: str, found: dict[str, tuple[str, str, str]]) -> str:
    """The summary's table, with the rows of what was measured now; the others stay as they were."""
    known = {row[0]: row for row in rows_of(old)[1:]}
    goals = [goal for job in JOBS for goal in job.goals]
    new = {goal: (goal, *found[goal]) for goal in goals if goal in found}
    return table(SUMMARY_HEADS, [row for goal in goals if (row := new.get(goal, known.get(goal)))])


def main() -> None:
    """Measure what is asked for, all of it by default."""
    parser = ArgumentParser(prog="python tests/bench", description=__doc__)
    parser.add_argument("jobs", nargs="*", metavar="JOB", help=", ".join(job.name for job in JOBS))
    parser.add_argument("--quick", action="store_true", help="show that it works")
    parser.add_argument("--write", action="store_true", help="put the tables into the documents")
    parser.add_argument("--json", action="store_true", help="measure one job, and print its report for a program")
    options = parser.parse_args()
    known = {job.name: job for job in JOBS}
    if unknown := set(options.jobs) - set(known):
        parser.error(f"no such job: {', '.join(sorted(unknown))}")
    if options.quick and options.write:
        parser.error("the figures of a quick run mean nothing")
    if options.json:
        sys.stdout.write(json.dumps(measured(known[options.jobs[0]], options.quick)))
        return
    reached: dict[str, tuple[str, str, str]] = {}
    for name in options.jobs or known:
        job = known[name]
        report, on = alone(name, options.quick)
        reached |= {goal: (job.goals[goal], *report.goals[goal]) for goal in job.goals}
        sys.stdout.write(f"{name}\n\n{shown(job, report, on)}\n\n")
        sys.stdout.flush()
        if options.write:
            path = DOCS / job.document
            path.write_text(with_block(path.read_text("utf-8"), name, shown(job, report, on)), encoding="utf-8")
    path = DOCS / "performance.md"
    document = path.read_text("utf-8")
    rows = summary(block_of(document, SUMMARY) if options.write else "", reached)
    sys.stdout.write(f"{rows}\n")
    if options.write:
        path.write_text(with_block(document, SUMMARY, rows), encoding="utf-8")


if __name__ == "__main__":
    main()
