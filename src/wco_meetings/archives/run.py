"""An archive of pages becomes a file of results: in processes, in order, and from where it stopped the last time."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import chain
from pathlib import Path
from typing import IO, Any, NamedTuple

from ..arguments import check_flag, whole
from ..codec.files import a_path
from ..errors import InvalidValue, Issue, RecordError
from ..extras import needed
from ..messages import counted, shown
from ..version import __version__
from .entries import Entry, Line, entries, failure, passed_over, result_of
from .pool import in_order
from .results import heading, page_result, whole_lines

__all__ = ["ArchiveTally", "extract_all"]

# A batch is what a process is handed at once: enough to outweigh the handing, little enough to lose.
_BATCH = 16
_BATCH_BYTES = 1_000_000
# More than 61 can't be waited for on Windows.
_MOST_WORKERS = 61


class ArchiveTally(NamedTuple):
    """What a file of results holds once a run is over, in numbers.

    `pages` are those with a result, `done_before` of them had theirs when the run began, `failed` have an error;
    `meetings` counts records, so a meeting of which two pages tell counts twice; `passed_over` are the files of a
    folder that are no pages.

    .. versionadded:: 0.2
       `passed_over`
    """

    pages: int
    done_before: int
    failed: int
    meetings: int
    passed_over: int = 0

    def with_results(self, results: Sequence[Line]) -> ArchiveTally:
        """These numbers with more results counted: for `extract_all` itself, whose inner results these are."""
        return self._replace(
            pages=self.pages + len(results),
            failed=self.failed + sum(result.failed for result in results),
            meetings=self.meetings + sum(result.meetings for result in results),
        )

    def __str__(self) -> str:
        before = f" ({self.done_before:,} of them before)" if self.done_before else ""
        failed = f", {self.failed:,} with an error" if self.failed else ""
        records = counted(self.meetings, "record of a meeting", "records of meetings")
        others = f"; {counted(self.passed_over, 'file')} passed over" if self.passed_over else ""
        return f"{counted(self.pages, 'page')}{before}{failed}: {records}{others}"


def extract_all(
    pages: str | os.PathLike[str],
    out: str | os.PathLike[str],
    *,
    workers: int | None = None,
    progress: bool = False,
) -> ArchiveTally:
    """What `extract` finds on every page of an archive, written to a file of JSON Lines, a result a page.

    `pages` is a folder of `.txt`, `.html`, `.htm`, `.xhtml` and `.aspx` files, or a file of JSON Lines with an object a
    line: "text" or "html", and "url" if it is known. Other files of a folder are passed over, and counted. `out`, a
    `.jsonl` file too, is read with `read_extractions`. Results stand in the order of the pages: files by name, lines as
    they are; the number of workers changes nothing in it.

    The work is done by `workers` processes, by default one a core that may be used; with one, in this process. With
    more, a program must do its work under `if __name__ == "__main__"` and not come from standard input; a process of
    `multiprocessing.Pool` may start no other, and takes one worker. Memory grows by the names of the pages in a folder
    alone. `progress` shows a bar through the extra `progress`.

    A page that can't be read (another encoding, too large, no permission, a "url" that is none, a process that died
    over it) has an error for its result, and the rest goes on. A run that was interrupted is taken up where it stopped
    by the same call: pages that have a result are skipped, and the file becomes what it would have been. For that they
    must be the same pages, in the same order, read by the same version of this library; others may have come after
    them.

    Raises `RecordError`, and leaves the file as it is, where it is no such file, or of other pages or another version;
    `InvalidValue` for pages that are neither, a folder of other files alone, another `out` or the pages themselves, and
    a wrong number of workers; `MissingExtra` where pages are HTML and trafilatura isn't installed; `Error` where no
    process can be started; `OSError`.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     Path(folder, "press").mkdir()
    ...     _ = Path(folder, "press", "a.txt").write_text("The 3rd Meeting of the Amber Group met in Riga.", "utf-8")
    ...     print(extract_all(f"{folder}/press", f"{folder}/press.jsonl", workers=1))
    1 page: 1 record of a meeting
    """
    count = _cores() if workers is None else whole(workers)
    if count is None or not 1 <= count <= _MOST_WORKERS:
        raise InvalidValue("extract_all.workers", workers, f"a number from 1 to {_MOST_WORKERS}")
    check_flag(progress, "progress")
    target = a_path(out, "extract_all.out")
    if target.suffix.lower() != ".jsonl":  # any other could be a page
        raise InvalidValue("extract_all.out", os.fspath(out), "a file of JSON Lines (.jsonl)")
    todo = entries(pages)
    if target.exists() and target.samefile(pages):
        raise InvalidValue("extract_all.out", os.fspath(out), "another file than that of the pages")
    tally = ArchiveTally(0, 0, 0, 0, passed_over(pages, out))
    with _bar(pages, progress) as advance, _opened(target) as file:
        for line in _taken_up(file, todo, os.fspath(out)):
            tally = tally.with_results([line])
            advance(1)
        tally = tally._replace(done_before=tally.pages)
        with closing(_results(todo, count)) as batches:
            for results in batches:
                file.writelines(result.line for result in results)
                file.flush()
                tally = tally.with_results(results)
                advance(len(results))
        os.fsync(file.fileno())
    return tally


def _cores() -> int:
    """The cores that this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return min(len(affinity(0)) if affinity else os.cpu_count() or 1, _MOST_WORKERS)


@contextmanager
def _bar(pages: str | os.PathLike[str], progress: bool) -> Generator[Callable[[int], object]]:
    """What to tell the number of pages done since."""
    if not progress:
        yield lambda _: None
        return
    tqdm = needed("tqdm", "progress", "a progress bar")
    with tqdm.tqdm(total=sum(1 for _ in entries(pages)), unit=" pages") as bar:
        yield bar.update


def _opened(path: Path) -> IO[bytes]:
    return path.open("r+b" if path.exists() else "x+b")


def _taken_up(file: IO[bytes], todo: Iterator[Entry], origin: str) -> Iterator[Line]:
    """The results that a file has, each checked against its page; then the file is ready for those that are to come.

    Nothing is changed in a file before all of it has been found right.
    """
    end = 0
    for number, tree in whole_lines(file, origin):
        if number == 1:
            _check_heading(tree, origin)
        else:
            _check_page(tree, next(todo, None), number, origin)
            found = page_result(tree, number, origin).extraction
            yield Line(b"", len(found.meetings) if found else 0, failed=found is None)
        end = file.tell()
    file.seek(end)
    file.truncate()
    if not end:
        file.write(heading())
        file.flush()


def _check_heading(found: dict[str, Any], origin: str) -> None:
    theirs, ours = found.get("version"), __version__
    if theirs != ours:
        message = f"written by version {shown(theirs)} of this library, which is {ours} now: write to another file"
        raise RecordError([Issue("$.version", 1, message)], origin)


def _check_page(found: dict[str, Any], entry: Entry | None, number: int, origin: str) -> None:
    page, digest = found.get("page"), found.get("sha256")
    if entry is None:
        problem = f"{shown(page)} is no page of those given"
    elif page != entry.page:
        problem = f"{shown(page)} is not the page that stands here among those given, which is {shown(entry.page)}"
    elif digest is not None and digest != entry.digest():
        problem = f"{shown(page)} has changed since"
    else:
        return
    raise RecordError([Issue("$.page", number, f"{problem}: write to another file")], origin)


def _results(todo: Iterator[Entry], workers: int) -> Generator[list[Line]]:
    batches = _batches(todo)
    if workers == 1:
        yield from ([result_of(entry) for entry in batch] for batch in batches)
    elif first := next(batches, None):  # processes are started only if there is something to do
        yield from in_order(result_of, _lost, chain([first], batches), workers)


def _batches(todo: Iterator[Entry]) -> Iterator[list[Entry]]:
    batch: list[Entry] = []
    held = 0
    for entry in todo:
        batch.append(entry)
        held += len(entry.line)
        if len(batch) == _BATCH or held >= _BATCH_BYTES:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch


def _lost(entry: Entry) -> Line:
    return failure(entry.page, entry.digest(), "the process that read the page died over it")
