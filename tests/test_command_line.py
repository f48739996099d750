"""The command line shows the bundled records at work; each command is one call of the library."""

from __future__ import annotations

import io
import json
import os
import re
import runpy
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import wco_meetings as wm
from wco_meetings.__main__ import _parser, main
from wco_meetings.data import explained
from wco_meetings.export.card import card


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """What is printed goes to a terminal, as far as the program can tell."""
    assert capsys.readouterr().out == ""
    # By the test's turn it is another object of the same class.
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """The lines that a command prints when all goes well."""
    assert 0 == main(arguments)
    return capsys.readouterr().out.splitlines()


class TestWithoutACommand:
    def test_shows_the_sochi_meeting_a_question_and_its_answer(self, capsys: pytest.CaptureFixture[str]) -> None:
        """What a newcomer sees first: 22 Members stated, 23 named."""
        lines = printed(capsys)
        assert "25-26 November 2015, Sochi, Russia (in person)" in lines
        assert "Stated: 22 members" in lines
        assert any(line.startswith("Members named (23): Armenia; Austria;") for line in lines)
        question = next(line for line in lines if line.startswith(">>> "))
        answer = eval(question.removeprefix(">>> "), {"wm": wm})  # noqa: S307  # the text is our own
        assert str(answer).splitlines() == lines[lines.index(question) + 1 :][: len(str(answer).splitlines())]

    def test_runs_as_a_module(self) -> None:
        """The README's first command ends with it."""
        done = subprocess.run([sys.executable, "-m", "wco_meetings"], capture_output=True, check=True)
        assert b"Sochi" in done.stdout

    def test_prints_utf_8_wherever_it_is(self) -> None:
        """Names are of many scripts, which a locale or a pipe of another encoding would refuse."""
        command, odd = [sys.executable, "-m", "wco_meetings", "list"], {**os.environ, "PYTHONIOENCODING": "ascii"}
        done = subprocess.run(command, env=odd, capture_output=True, check=True)
        assert not done.stdout.decode().isascii()

    @pytest.mark.parametrize("command", [[], ["schema"]])
    def test_tells_its_version(self, command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """And nothing else, whatever follows."""
        assert [wm.__version__] == printed(capsys, "--version", *command)

    def test_hands_its_exit_code_to_the_shell(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Here that of its help."""
        monkeypatch.setattr(sys, "argv", ["wco_meetings", "--help"])
        with pytest.raises(SystemExit) as caught:
            runpy.run_path(str(Path(wm.__file__).parent / "__main__.py"), run_name="__main__")
        assert 0 == caught.value.code


class TestShow:
    KEY = "cis-heads-of-law-enforcement-12"

    @pytest.mark.usefixtures("terminal")
    def test_gives_one_meeting_whole(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The same text as the library's card."""
        meetings = wm.load()
        assert card(meetings[self.KEY], meetings.directory).splitlines() == printed(capsys, "show", self.KEY)

    def test_gives_json_where_nobody_reads(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A document of the record."""
        assert 0 == main(["show", self.KEY])
        assert wm.load()[self.KEY] == wm.loads(capsys.readouterr().out.encode())

    def test_gives_what_is_asked_for(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Text into a pipe."""
        assert self.KEY in printed(capsys, "show", self.KEY, "--no-json")

    @pytest.mark.usefixtures("terminal")
    def test_gives_json_on_a_terminal_if_asked(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The same document."""
        assert 0 == main(["show", "--json", self.KEY])
        assert wm.load()[self.KEY] == wm.loads(capsys.readouterr().out.encode())

    def test_of_an_id_that_is_not_there_says_what_was_meant(self, capsys: pytest.CaptureFixture[str]) -> None:
        """On the error stream, with exit code 1."""
        assert 1 == main(["show", "eur-heads-of-investigation-12"])
        assert "'eur-heads-of-investigation-21'" in capsys.readouterr().err


class TestList:
    def test_takes_every_filter_at_once(self, capsys: pytest.CaptureFixture[str]) -> None:
        """They narrow one another."""
        conditions = {
            "--attended-by": "United States",
            "--hosted-by": "CARICOM IMPACS",
            "--during": "2020/2022",
            "--about": "firearms",
            "--series": "project-hammer",
            "--region": "AMS",
            "--held-in": "Bridgetown",
            "--with-outcome": "launched",
        }
        assert 0 == main(["list", *(word for pair in conditions.items() for word in pair)])
        found = wm.loads(capsys.readouterr().out.encode(), "jsonl")
        assert wm.load().in_series("project-hammer") == found

    @pytest.mark.parametrize(
        ("option", "ask", "values"),
        [
            ("--attended-by", wm.Meetings.attended_by, ("Kazakhstan", "OLAF")),
            ("--hosted-by", wm.Meetings.hosted_by, ("Peru", "WCO")),
            ("--during", wm.Meetings.during, ("2014/2016", "2015/2017")),
            ("--about", wm.Meetings.about, ("tobacco", "drugs")),
            ("--series", wm.Meetings.in_series, ("council", "policy-commission")),
            ("--region", wm.Meetings.in_region, ("EUR", "AP")),
            ("--held-in", wm.Meetings.held_in, ("Belgium", "Brussels")),
            ("--with-outcome", wm.Meetings.with_outcome, ("decision", "commitment")),
        ],
    )
    def test_takes_a_condition_again(
        self,
        option: str,
        ask: Callable[[wm.Meetings, str], wm.Meetings],
        values: tuple[str, str],
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """All of them hold, the first too."""
        first, second = values
        assert 0 == main(["list", option, first, option, second])
        found = wm.loads(capsys.readouterr().out.encode(), "jsonl")
        assert ask(ask(wm.load(), first), second) == found

    def test_takes_what_is_possible_if_asked(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Of days alone: nothing else may have been so."""
        assert 0 == main(["list", "--during", "2015-12", "--possible"])
        found = wm.loads(capsys.readouterr().out.encode(), "jsonl")
        assert wm.load().during("2015-12", possible=True) == found
        with pytest.raises(SystemExit):
            main(["list", "--possible"])
        assert "--possible is for --during" in capsys.readouterr().err

    @pytest.mark.usefixtures("terminal")
    def test_without_a_condition_lists_them_all(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A line a meeting under the names of the columns, undated ones too."""
        heading, *lines = printed(capsys, "list")
        assert ["id", "dates", "place", "name"] == heading.split()
        assert [meeting.id for meeting in wm.load()] == [line.split()[0] for line in lines]
        assert 1 == len({line.index(meeting.name[:20]) for meeting, line in zip(wm.load(), lines, strict=True)})

    @pytest.mark.parametrize("option", ["--during", "--series", "--region", "--held-in", "--with-outcome"])
    def test_refuses_an_empty_condition(self, option: str, capsys: pytest.CaptureFixture[str]) -> None:
        """As a script with a variable that isn't set would give it."""
        assert 1 == main(["list", option, ""])
        assert "" == capsys.readouterr().out

    def test_into_a_closed_pipe_ends_quietly(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        """What Python still wants to write at its exit goes nowhere."""

        class Closed(io.StringIO):
            def fileno(self) -> int:
                return file.fileno()

            def flush(self) -> None:
                raise BrokenPipeError

        with (tmp_path / "stream").open("wb") as file:
            monkeypatch.setattr(sys, "stdout", Closed())
            assert 0 == main(["list"])
            assert os.path.samestat(os.fstat(file.fileno()), Path(os.devnull).stat())

    def test_that_is_interrupted_says_no_more_than_that(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """With the exit code that a shell gives."""

        def interrupted() -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(wm, "load", interrupted)
        assert 130 == main(["list"])
        assert ("", "interrupted\n") == capsys.readouterr()

    def test_that_nobody_reads_to_the_end_is_no_error(self) -> None:
        """As when it is piped into `head`."""
        command = [sys.executable, "-m", "wco_meetings", "list"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.read(1)
            process.stdout.close()
            assert (b"", 0) == (process.stderr.read(), process.wait())


class TestClosedStreams:
    """Whoever starts the program may close what it reads from and writes to."""

    @pytest.mark.parametrize("arguments", [["list"], ["check"], ["extract"], ["schema"], ["--help"]])
    def test_are_as_good_as_empty_ones(self, arguments: list[str]) -> None:
        """What nobody can read is written nowhere, and the exit code is what it always is."""
        program = (
            "import os, sys\n"
            "for stream in range(3): os.close(stream)\n"
            "os.execv(sys.executable, [sys.executable, '-m', 'wco_meetings', *sys.argv[1:]])\n"
        )
        assert 0 == subprocess.run([sys.executable, "-c", program, *arguments], check=False).returncode

    def test_get_nothing_that_is_for_another(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is told on the standard error doesn't turn up among the output."""
        output = io.StringIO()
        monkeypatch.setattr(sys, "stdout", output)
        monkeypatch.setattr(sys, "stderr", None)
        assert 1 == main(["show", "nothing-of-the-kind"])
        assert "" == output.getvalue()


class TestCheck:
    def test_of_the_bundled_records_counts_what_is_explained(self, capsys: pytest.CaptureFixture[str]) -> None:
        """And lists nothing, with exit code 0."""
        assert 0 == main(["check"])
        assert ("", f"0 findings, {len(wm.load().check())} explained\n") == capsys.readouterr()

    def test_of_the_bundled_records_names_what_is_not_explained(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is a question to a maintainer: exit code 1."""
        first, known = wm.load().check()[0], explained()
        others = {pair: why for pair, why in known.items() if pair != (first.meeting, first.rule)}
        monkeypatch.setattr("wco_meetings.data.explained", lambda: others)
        assert 1 == main(["check"])
        out, err = capsys.readouterr()
        assert first._asdict() == json.loads(out)
        assert f"1 finding, {len(known) - 1} explained\n" == err

    @pytest.mark.usefixtures("terminal")
    def test_of_a_file_lists_all_that_is_found(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        """As a table, whatever is explained of the bundled ones."""
        file = tmp_path / "some.jsonl"
        found = wm.load().in_series("eur-heads-of-investigation")
        wm.write(found, file)
        assert 1 == main(["check", str(file)])
        out, err = capsys.readouterr()
        assert str(found.check()).splitlines() == out.splitlines()
        assert "1 finding\n" == err

    def test_of_a_file_without_findings_is_silent(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        """Exit code 0."""
        file = tmp_path / "some.jsonl"
        wm.write(wm.load().in_series("eur-heads-of-investigation").where(lambda meeting: not meeting.counts), file)
        assert 0 == main(["check", str(file)])
        assert ("", "0 findings\n") == capsys.readouterr()

    @pytest.mark.usefixtures("terminal")
    def test_without_findings_is_silent_on_a_terminal_too(self, capsys: pytest.CaptureFixture[str]) -> None:
        """No heading without a table."""
        assert 0 == main(["check"])
        assert "" == capsys.readouterr().out

    def test_of_a_damaged_record_says_where_it_is_wrong(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        """File, line, path, value and the nearest right one: what a maintainer needs after a slip."""
        file = tmp_path / "slip.jsonl"
        wm.write(wm.load().in_series("eur-heads-of-investigation"), file)
        file.write_text(file.read_text("utf-8").replace('"condemned"', '"condemed"'), "utf-8")
        assert 1 == main(["check", str(file)])
        message = capsys.readouterr().err
        assert f"{file}:2 $.outcomes[4].kind: 'condemed'" in message
        assert "nearest: 'condemned'" in message

    def test_of_records_that_are_no_meetings_says_what_they_are(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        """A file of Members has nothing to check between its records."""
        file = tmp_path / "members.jsonl"
        wm.write([wm.Member(code="MT", name="Malta")], file)
        assert 1 == main(["check", str(file)])
        assert "the document holds Member, not Meetings" in capsys.readouterr().err

    def test_of_a_file_without_a_name_is_not_of_the_bundled_records(self, capsys: pytest.CaptureFixture[str]) -> None:
        """As a script with a variable that isn't set would ask it."""
        assert 1 == main(["check", ""])
        assert "expected a path, not an empty text" in capsys.readouterr().err

    def test_of_a_file_that_is_not_there_says_so(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        """Not with a traceback."""
        assert 1 == main(["check", str(tmp_path / "none.jsonl")])
        assert "No such file" in capsys.readouterr().err


def test_convert_reads_one_format_and_writes_another(tmp_path: Path) -> None:
    """The suffixes say which."""
    lines, document = tmp_path / "some.jsonl", tmp_path / "some.json"
    wm.write(wm.load()[:3], lines)
    assert 0 == main(["convert", str(lines), str(document)])
    assert wm.load()[:3] == wm.read(document)


def test_convert_writes_a_folder_of_tables(tmp_path: Path) -> None:
    """And reads it."""
    folder, document = tmp_path / "some.csv", tmp_path / "some.json"
    wm.write(wm.load()[:3], document)
    assert 0 == main(["convert", str(document), str(folder)])
    assert 0 == main(["convert", str(folder), str(document)])
    assert wm.load()[:3] == wm.read(document) == wm.read(folder)


def test_convert_to_what_is_no_format_names_all_suffixes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """That of a folder of tables too, which is what a spreadsheet opens."""
    wm.write(wm.load()[:3], tmp_path / "some.json")
    assert 1 == main(["convert", str(tmp_path / "some.json"), str(tmp_path / "some.xlsx")])
    suffixes = "'.json', '.jsonl', '.yaml', '.yml', '.msgpack', '.parquet', '.csv'"
    assert f"no format with the suffix '.xlsx'; nearest: {suffixes}\n" == capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files on this system")
def test_convert_into_a_pipe_whose_reader_leaves_is_a_problem(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """What is printed may be read in part, and what is written may not: exit code 1."""
    pipe, source = tmp_path / "some.jsonl", tmp_path / "all.jsonl"
    os.mkfifo(pipe)
    wm.write(wm.load(), source)

    def read_a_little() -> None:
        with pipe.open("rb") as file:
            file.read(1)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(read_a_little)
        assert 1 == main(["convert", str(source), str(pipe)])
    assert ("", f"[Errno 32] Broken pipe: {str(pipe)!r}\n") == capsys.readouterr()


@pytest.mark.parametrize("command", ["show", "list", "check", "convert"])
def test_help_has_examples_that_are_commands(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each of them is understood, whatever it is piped into."""
    for arguments in ([command, "--help"], ["--help"]):
        with pytest.raises(SystemExit):
            main(arguments)
        lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
        shown = [line.removeprefix("python -m wco_meetings ") for line in lines if line.startswith("python -m")]
        assert len(shown) >= 2
        for example in shown:
            words = re.split(r" [|>] ", example)[0].split()
            if words[0] != "COMMAND":
                assert callable(_parser().parse_args(words).run)


def test_an_unknown_command_ends_with_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    """And exit code 2, as is the custom."""
    with pytest.raises(SystemExit) as caught:
        main(["shwo"])
    assert 2 == caught.value.code
    assert "usage: python -m wco_meetings" in capsys.readouterr().err


class TestTheCard:
    def test_shows_everything_that_a_record_can_hold(self) -> None:
        """And the word itself where a country or an actor is no party."""
        meetings = wm.Meetings(
            [
                wm.Meeting(
                    id="m",
                    name="Meeting",
                    mode="hybrid",
                    place=wm.Place(venue="Palace", city="Monaco", country="MC"),
                    region="EUR",
                    hosts=["RU"],
                    participations=[
                        wm.Participation(party="MT", role="vice_chair"),
                        wm.Participation(party="TV"),
                        wm.Participation(party="olaf"),
                    ],
                    counts=[wm.Count(value=150, unit="delegates", qualifier="at_least")],
                    topics=["drugs"],
                    outcomes=[wm.Outcome(kind="noted", summary="A report.", actors=["chair", "MT"])],
                    links=[wm.Link(rel="part_of", target="week")],
                    sources=[wm.Source(title="They met"), wm.Source(sha256="0" * 64)],
                    note="Read twice.",
                )
            ]
        )
        expected = """\
Meeting
m
Dates not stated, Palace, Monaco, MC (in person and online)
WCO region: Europe
Hosted by Russia

Stated: at least 150 delegates
Members named (1): Malta
Organisations named (1): European Anti-Fraud Office
Other countries and territories named (1): Tuvalu
In a role: Malta (vice-chair)

Outcomes
  information · noted: A report. [chair, Malta]

Topics
  drugs

Links
  part of week

Sources
  "They met"
  sha256 0000000000000000000000000000000000000000000000000000000000000000

Note
  Read twice."""
        assert expected == card(meetings["m"], meetings.directory)

    def test_of_a_record_that_says_little_is_short(self) -> None:
        """What is unknown is left out, but for the dates."""
        meetings = wm.Meetings([wm.Meeting(id="m", name="Meeting", place=wm.Place(city="Baku"))])
        assert "Meeting\nm\nDates not stated, Baku" == card(meetings["m"], meetings.directory)


def test_schema_prints_the_schema(capsys: pytest.CaptureFixture[str]) -> None:
    """As JSON, for a file or for another program."""
    assert wm.json_schema() == json.loads("\n".join(printed(capsys, "schema")))


class TestHelp:
    def test_of_list_names_every_topic_and_kind_of_outcome(self, capsys: pytest.CaptureFixture[str]) -> None:
        """What a condition may say is nowhere else to be found on a terminal."""
        with pytest.raises(SystemExit):
            main(["list", "--help"])
        named = set(re.findall(r"[\w-]+", capsys.readouterr().out))
        assert set() == {*wm.TOPICS, *wm.OutcomeKind, *wm.Force} - named

    @pytest.mark.parametrize("command", ["show", "list", "extract", "check", "convert", "schema"])
    def test_shows_each_command_at_work(self, command: str, capsys: pytest.CaptureFixture[str]) -> None:
        """With a line that can be tried."""
        with pytest.raises(SystemExit):
            main([command, "--help"])
        assert f"python -m wco_meetings {command}" in capsys.readouterr().out.partition("examples:")[2]
