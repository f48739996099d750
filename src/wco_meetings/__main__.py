"""The command line: each command is one call of the library.

On a terminal it prints to be read, into a pipe or a file JSON that `read` and other programs take.
"""

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from textwrap import fill

import wco_meetings as wm
from wco_meetings.directory.bundled import DATA

_EXIT_CODES = "Exit codes: 0 all well, 1 a problem that was named, 2 a senseless command line, 130 interrupted."


def _listed(group: str, names: Iterable[str]) -> str:
    """A group of names as a paragraph of a help text."""
    return fill(
        " ".join([f"{group}:", *names]), 118, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False
    )


_TOPICS = "\n".join(_listed(*group) for group in wm.TOPIC_GROUPS.items())
_OUTCOMES = "\n".join(_listed(force, [kind for kind in wm.OutcomeKind if kind.force is force]) for force in wm.Force)

_EPILOG = f"""\
examples:
  python -m wco_meetings list --region EUR --about tobacco
  python -m wco_meetings convert meetings.jsonl meetings.parquet
  python -m wco_meetings COMMAND --help

{_EXIT_CODES}"""

_SHOW_EPILOG = """\
examples:
  python -m wco_meetings show eur-heads-of-investigation-21
  python -m wco_meetings show eur-heads-of-investigation-21 > sochi.json

The JSON is a document of one Meeting, which `wm.read` takes."""

_LIST_EPILOG = f"""\
examples:
  python -m wco_meetings list --attended-by Kazakhstan --attended-by OLAF --during 2014/2016
  python -m wco_meetings list --held-in Brussels --with-outcome decision
  python -m wco_meetings list --during 2015-12 --possible --region EUR
  python -m wco_meetings list --series council > council.jsonl

topics:
{_TOPICS}

outcomes, by their force:
{_OUTCOMES}

A condition may be given again: all must hold. A name that doesn't exist is an error that says what was meant. The JSON
Lines are a document of meetings, which `wm.read` and the commands check and convert take from a .jsonl file."""

_EXTRACT_EPILOG = f"""\
examples:
  python -m wco_meetings extract page.html
  python -m wco_meetings extract page.txt --url http://www.wcoomd.org/en/media/newsroom.aspx --json
  python -m wco_meetings extract press --out press.jsonl --workers 4

A page is a .txt file, or HTML: .html, .htm, .xhtml, .aspx. An archive is a folder of pages, whose other files are
passed over and counted, or a .jsonl file of pages. Its results go to the file given with --out; a run that was
interrupted is taken up by the same command. The JSON of a page is a document of one Extraction.

{_EXIT_CODES}
A page of an archive that can't be read is a problem; all others are read."""

_CHECK_EPILOG = f"""\
examples:
  python -m wco_meetings check
  python -m wco_meetings check council.jsonl

Of the bundled records, what has been looked into and has its reason is counted and not listed.

{_EXIT_CODES} A finding is a problem."""

_CONVERT_EPILOG = """\
examples:
  python -m wco_meetings convert council.jsonl council.json.gz
  python -m wco_meetings convert council.jsonl council.csv

Formats by suffix: .json, .jsonl, .yaml, .msgpack and .parquet, each with .gz or .zst after it if you like, and .csv for
a folder of tables. Some need an extra, which the error names."""

_SCHEMA_EPILOG = """\
examples:
  python -m wco_meetings schema > wco-meetings.schema.json

It describes every JSON document that `wm.write` makes: a collection of meetings, a record, or records of one class."""

# What `list` may ask, all of it at once and any of it again: each filter's option, what it takes, and what that is.
_CONDITIONS = {
    "attended_by": ("--attended-by", "PARTY", "a party's name or code"),
    "hosted_by": ("--hosted-by", "PARTY", "a party's name or code"),
    "during": ("--during", "DATES", 'certainly within: "2015", "2015-11", "2014/2016"'),
    "about": ("--about", "TOPIC", "a topic"),
    "in_series": ("--series", "SERIES", "a series' id, name or acronym"),
    "in_region": ("--region", "REGION", "EUR, AMS, ESA, WCA, MENA or AP, or a region's name"),
    "held_in": ("--held-in", "PLACE", "a country or a city"),
    "with_outcome": ("--with-outcome", "WORD", "an outcome's kind or force"),
}

_QUESTION = 'wm.load().during("2014", "2016").in_region("EUR").attended_by("Kazakhstan", "OLAF")'


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. What it prints is UTF-8, as JSON is, whatever the locale says."""
    for stream in ("stdin", "stdout", "stderr"):
        if getattr(sys, stream) is None:  # closed by whoever started the process
            setattr(sys, stream, io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))
    if reconfigure := getattr(sys.stdout, "reconfigure", None):  # a file in memory has none
        reconfigure(encoding="utf-8")
    try:
        with _printing():  # the help
            options = _parser().parse_args(arguments)
        run: Callable[[argparse.Namespace], int] = _version if options.version else options.run
        return run(options)
    except _ReaderLeftError:
        # Python's own flush at exit needs somewhere to write.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130
    except (wm.Error, OSError, UnicodeEncodeError) as error:
        print(error, file=sys.stderr)
        return 1


class _ReaderLeftError(Exception):
    """Whoever read what is printed has left, as in `... | head`: that is no problem, while any other broken pipe is."""


@contextmanager
def _printing() -> Generator[None]:
    """For what prints: at the end of the block all of it has gone, or `_ReaderLeftError` is raised."""
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        raise _ReaderLeftError from None


def _print(*lines: object) -> None:
    with _printing():
        print(*lines, sep="\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m wco_meetings",
        description="Meetings of the World Customs Organization. Without a command: one meeting and one question.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    # argparse's own action wants the version whether anybody asks or not, and to look it up takes longer than the rest.
    parser.add_argument("--version", action="store_true", help="the version of the library")
    parser.set_defaults(run=_demonstrate)
    command = partial(_command, parser.add_subparsers(title="commands", metavar="COMMAND").add_parser)

    show = _or_json(command("show", _show, "one meeting, whole", _SHOW_EPILOG))
    show.add_argument("id", help="a meeting's id, as `list` prints it")

    listing = _or_json(command("list", _list, "the meetings that meet every condition given", _LIST_EPILOG))
    for condition, (option, takes, what) in _CONDITIONS.items():
        listing.add_argument(option, dest=condition, action="append", default=[], metavar=takes, help=what)
    listing.add_argument("--possible", action="store_true", help="with --during: also those that may have been within")
    listing.set_defaults(usage=listing.error)

    what = "the meetings that a page tells of, or all the pages of an archive"
    extract = _or_json(command("extract", _extract, what, _EXTRACT_EPILOG))
    extract.add_argument("pages", nargs="?", default="-", metavar="FILE", help="a page, an archive, or - for the input")
    extract.add_argument("--url", help="the page's address")
    extract.add_argument("--out", metavar="FILE.jsonl", help="where the results of an archive go")
    extract.add_argument("--workers", type=int, metavar="N", help="processes for an archive; one a core if not given")
    extract.set_defaults(usage=extract.error)

    what = "what doesn't fit together in a file, or in the bundled records"
    check = _or_json(command("check", _check, what, _CHECK_EPILOG))
    check.add_argument("file", nargs="?", help="a file of meetings; without one, the bundled records")

    convert = command(
        "convert", _convert, "read one file, write another; the suffixes say the formats", _CONVERT_EPILOG
    )
    convert.add_argument("source", metavar="IN")
    convert.add_argument("target", metavar="OUT")

    command("schema", _schema, "the JSON Schema of documents", _SCHEMA_EPILOG)
    return parser


def _command(
    add: Callable[..., argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], int],
    what: str,
    epilog: str,
) -> argparse.ArgumentParser:
    description, form = f"{what[0].upper()}{what[1:]}.", argparse.RawDescriptionHelpFormatter
    added = add(name, help=what, description=description, epilog=epilog, formatter_class=form)
    added.set_defaults(run=run)
    return added


def _or_json(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument(
        "--json",
        action=argparse.BooleanOptionalAction,
        help="JSON on a terminal too, or text into a pipe too; without it, each has its own",
    )
    return command


def _version(_: argparse.Namespace) -> int:
    _print(wm.__version__)
    return 0


def _demonstrate(_: argparse.Namespace) -> int:
    from .export.card import card

    meetings = wm.load()
    _print(card(meetings["eur-heads-of-investigation-21"], meetings.directory))
    _print(f"\nA question, in Python:\n\n>>> {_QUESTION}")
    _print(meetings.during("2014", "2016").in_region("EUR").attended_by("Kazakhstan", "OLAF"))
    _print(f"\n{len(meetings)} meetings are bundled; `python -m wco_meetings --help` shows what else there is.")
    return 0


def _as_json(options: argparse.Namespace) -> bool:
    """Whether JSON was asked for, or else whether nobody is there to read text."""
    asked: bool | None = options.json
    return not sys.stdout.isatty() if asked is None else asked


def _show(options: argparse.Namespace) -> int:
    from .export.card import card

    meetings = wm.load()
    key: str = options.id
    meeting = meetings[key]
    _print(wm.dumps(meeting).decode().rstrip() if _as_json(options) else card(meeting, meetings.directory))
    return 0


def _list(options: argparse.Namespace) -> int:
    from .query.display import as_text

    if options.possible and not options.during:
        options.usage("--possible is for --during")
    found = wm.load()
    for condition in _CONDITIONS:
        how = {"possible": options.possible} if condition == "during" else {}
        for asked in getattr(options, condition):
            found = getattr(found, condition)(asked, **how)
    _print(wm.dumps(found, "jsonl").decode().rstrip() if _as_json(options) else as_text(found, len(found)))
    return 0


def _extract(options: argparse.Namespace) -> int:
    from .archives.command import extract_archive, extract_page

    if options.out is not None:
        if options.url is not None or options.json is not None:
            options.usage("--url and --json are for a page, --out is for an archive")
        if options.pages == "-":
            options.usage("--out needs an archive: a folder of pages, or a .jsonl file of pages")
        tally, failed = extract_archive(options.pages, options.out, options.workers)
        print(*failed, tally, sep="\n", file=sys.stderr)
        return 1 if failed else 0
    if options.workers is not None:
        options.usage("--workers is for an archive, which needs --out")
    _print(extract_page(options.pages, sys.stdin.buffer, url=options.url, as_json=_as_json(options)))
    return 0


def _check(options: argparse.Namespace) -> int:
    from .data import unexplained
    from .messages import counted
    from .tables.display import table

    # The bundled file too is read with every check there is, which `load` leaves to the tests.
    found = wm.read(Path(DATA, "meetings.jsonl") if options.file is None else options.file, of=wm.Meetings).check()
    findings = [*found] if options.file is not None else unexplained(found)
    if _as_json(options):
        with _printing():
            for finding in findings:
                print(json.dumps(finding._asdict(), ensure_ascii=False))
    elif findings:
        _print(table(found.columns, findings, len(findings)))
    looked_into = f", {len(found) - len(findings)} explained" if options.file is None else ""
    print(f"{counted(len(findings), 'finding')}{looked_into}", file=sys.stderr)
    return 1 if findings else 0


def _convert(options: argparse.Namespace) -> int:
    wm.write(wm.read(options.source), options.target)
    return 0


def _schema(_: argparse.Namespace) -> int:
    _print(json.dumps(wm.json_schema(), ensure_ascii=False, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
