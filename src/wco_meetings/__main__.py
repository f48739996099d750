"""The command line: each command is one call of the library.

Exit codes: 0 all well, 1 a problem that was named, 2 a command line that makes no sense.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import wco_meetings as wm

_BUNDLED = Path(__file__).parent / "data" / "meetings.jsonl"
_QUESTION = 'wm.load().during("2014", "2016").in_region("EUR").attended_by("Kazakhstan", "OLAF")'


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        code = run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has left, as in `... | head`: Python's own flush at exit needs somewhere to write.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (wm.Error, OSError, UnicodeEncodeError) as error:
        print(error, file=sys.stderr)
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m wco_meetings",
        description="Meetings of the World Customs Organization. Without a command: one meeting and one question.",
        epilog="Exit codes: 0 all well, 1 a problem that was named, 2 a command line that makes no sense.",
    )
    parser.set_defaults(run=_demonstrate)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    show = commands.add_parser("show", help="one meeting, whole")
    show.add_argument("id", help="a meeting's id, as `list` prints it")
    show.set_defaults(run=_show)

    listing = commands.add_parser("list", help="the meetings that meet every condition given")
    listing.add_argument("--attended-by", action="append", default=[], metavar="PARTY", help="name or code; repeat")
    listing.add_argument("--during", metavar="DATES", help='certainly within: "2015", "2015-11", "2014/2016"')
    listing.add_argument("--about", action="append", default=[], metavar="TOPIC", help="a topic; repeat")
    listing.add_argument("--series", help="a series' id")
    listing.add_argument("--region", help="EUR, AMS, ESA, WCA, MENA or AP")
    listing.add_argument("--held-in", metavar="PLACE", help="a country or a city")
    listing.add_argument("--with-outcome", metavar="WORD", help="an outcome's kind or force")
    listing.set_defaults(run=_list)

    extract = commands.add_parser(
        "extract",
        help="the meetings that a page tells of, or all the pages of an archive",
        description="The meetings that a page tells of, and what stayed open: to be read on a terminal, else as JSON. "
        "Of an archive, a folder of .txt and .html files or a .jsonl file of pages, the results go to the file given "
        "with --out; a run that was interrupted is taken up by the same command.",
    )
    extract.add_argument("pages", nargs="?", default="-", metavar="FILE", help="a page, an archive, or - for the input")
    extract.add_argument("--url", help="the page's address")
    extract.add_argument("--json", action="store_true", help="JSON on a terminal too")
    extract.add_argument("--out", metavar="FILE.jsonl", help="where the results of an archive go")
    extract.add_argument("--workers", type=int, metavar="N", help="processes for an archive; one a core if not given")
    extract.set_defaults(run=_extract, usage=extract.error)

    check = commands.add_parser("check", help="what doesn't fit together in a file, or in the bundled records")
    check.add_argument("file", nargs="?", help="a file of meetings; without one, the bundled records")
    check.set_defaults(run=_check)

    convert = commands.add_parser("convert", help="read one file, write another; the suffixes say the formats")
    convert.add_argument("source", metavar="IN")
    convert.add_argument("target", metavar="OUT")
    convert.set_defaults(run=_convert)

    schema = commands.add_parser("schema", help="the JSON Schema of documents")
    schema.set_defaults(run=_schema)
    return parser


def _demonstrate(_: argparse.Namespace) -> int:
    from .export.card import card

    meetings = wm.load()
    print(card(meetings["eur-heads-of-investigation-21"], meetings.directory))
    print(f"\nA question, in Python:\n\n>>> {_QUESTION}")
    print(meetings.during("2014", "2016").in_region("EUR").attended_by("Kazakhstan", "OLAF"))
    print(f"\n{len(meetings)} meetings are bundled; `python -m wco_meetings --help` shows what else there is.")
    return 0


def _show(options: argparse.Namespace) -> int:
    from .export.card import card

    meetings = wm.load()
    key: str = options.id
    print(card(meetings[key], meetings.directory))
    return 0


def _list(options: argparse.Namespace) -> int:
    found = wm.load().attended_by(*options.attended_by).about(*options.about)
    if options.during is not None:
        found = found.during(options.during)
    if options.series is not None:
        found = found.in_series(options.series)
    if options.region is not None:
        found = found.in_region(options.region)
    if options.held_in is not None:
        found = found.held_in(options.held_in)
    if options.with_outcome is not None:
        found = found.with_outcome(options.with_outcome)
    for meeting in found:
        print(f"{meeting.id}\t{meeting.dates or ''}\t{meeting.name}")
    return 0


def _extract(options: argparse.Namespace) -> int:
    from .extraction.command import extract_archive, extract_page

    if options.out is not None:
        if options.url is not None or options.json:
            options.usage("--url and --json are for a page, --out is for an archive")
        print(extract_archive(options.pages, options.out, options.workers), file=sys.stderr)
        return 0
    if options.workers is not None:
        options.usage("--workers is for an archive, which needs --out")
    as_json = options.json or not sys.stdout.isatty()
    print(extract_page(options.pages, sys.stdin.buffer, url=options.url, as_json=as_json))
    return 0


def _check(options: argparse.Namespace) -> int:
    # The bundled file too is read with every check there is, which `load` leaves to the tests.
    findings = wm.read(options.file or _BUNDLED, of=wm.Meetings).check()
    for finding in findings:
        print(f"{finding.meeting} {finding.path}: {finding.message} ({finding.rule})")
    print(f"{len(findings)} finding{'' if len(findings) == 1 else 's'}", file=sys.stderr)
    return 1 if findings else 0


def _convert(options: argparse.Namespace) -> int:
    wm.write(wm.read(options.source), options.target)
    return 0


def _schema(_: argparse.Namespace) -> int:
    print(json.dumps(wm.json_schema(), indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
