"""Files of any length, a record at a time: JSON Lines are read as they are asked for, and nothing is held."""

import os
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, Generic, Literal, Self, TypedDict, TypeVar, Unpack, overload

from .arguments import a_count, check_flag
from .codec import json_lines
from .codec.document import Reading
from .codec.files import a_path
from .codec.formats import format_of
from .codec.problems import MOST_ISSUES, Problems, check_options
from .codec.wire import Record, is_record, not_a_class
from .errors import InvalidValue, Issue, RecordError, UnknownName
from .extras import needed
from .model.meetings import Meeting, in_collection
from .query.from_documents import MOST_IDS, check_type, fitting, is_collection, tell, terms_of
from .query.terms import Declared

__all__ = ["Stream", "iter_read"]

R = TypeVar("R", bound=Record)

# Thousands of times the longest bundled meeting.
_MOST_BYTES = 2**24


class _Options(TypedDict, total=False):
    on_error: Literal["raise", "collect"]
    unknown: Literal["forbid", "keep"]
    most_bytes: int
    most_issues: int
    progress: bool


class Stream(Iterator[R], Generic[R]):
    """The records of a file one by one: an iterator that knows what the file's heading declares.

    The file is opened when the first record is asked for, and closed after the last, by `close` or at the end of a
    `with` block. Asking for a record raises as `iter_read` says, and again whoever asks after that.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     write(wm.load().in_series("global-rilo-meeting"), f"{folder}/rilo.jsonl")
    ...     with iter_read(f"{folder}/rilo.jsonl") as stream:
    ...         next(stream), stream.declared.topics, stream.issues
    (Meeting('global-rilo-meeting-28', 19-20 January 2021), (), ())
    """

    def __init__(self, path: str, records: Generator[R], reading: Reading) -> None:
        self._path = path
        self._records = records
        self._reading = reading
        self._begun = self._closed = False
        self._failed: Exception | None = None
        self._has_heading = False
        self._ahead: list[R] = []

    def __next__(self) -> R:
        self._check_open()
        self._begun = True
        return self._ahead.pop() if self._ahead else self._read()

    def _read(self) -> R:
        """The next record of the file; what goes wrong goes wrong again, and is no end of it."""
        try:
            record = next(self._records)
        except StopIteration:
            self._has_heading = True
            raise
        except Exception as error:
            self._failed = error
            raise
        self._has_heading = True
        return record

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What has been wrong so far, with the records that were left out for it."""
        return tuple(self._reading.problems.told())

    @property
    def declared(self) -> Declared | None:
        """The parties, series and topics that the heading declares, for which the file is opened.

        None where the file holds no collection. Raises `InvalidValue` where it was closed before it had begun.
        """
        if not self._begun:
            self._check_open()
            self._begun = True
            with suppress(StopIteration):
                self._ahead.append(self._read())
        if self._failed is not None and not self._has_heading:
            raise self._failed
        document = self._reading.document
        if not is_collection(document, None):
            return None
        return Declared(document.parties, document.series, document.topics)

    def _check_open(self) -> None:
        if self._failed is not None:
            raise self._failed
        if self._closed:
            raise InvalidValue("Stream", self._path, "a stream that is open, and this one was closed")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; to ask for a record then raises `InvalidValue`, as a closed file does."""
        self._closed = True
        self._ahead.clear()
        self._records.close()


@overload
def iter_read(path: str | os.PathLike[str], *, of: None = None, **options: Unpack[_Options]) -> Stream[Meeting]: ...
@overload
def iter_read(path: str | os.PathLike[str], *, of: type[R], **options: Unpack[_Options]) -> Stream[R]: ...
def iter_read(
    path: str | os.PathLike[str],
    *,
    of: type[Any] | None = None,
    on_error: Literal["raise", "collect"] = "raise",
    unknown: Literal["forbid", "keep"] = "forbid",
    most_bytes: int = _MOST_BYTES,
    most_issues: int = MOST_ISSUES,
    progress: bool = False,
) -> Any:
    """The records of a JSON Lines file one by one, in constant memory: a `Stream` of them.

    `of` is their class; without it type checkers take them for meetings, and what comes is what the file holds. Each
    record is checked as `read` does it, against the terms that are bundled or declared in the heading among the rest,
    unless `of` is `Meeting`. That an id stands twice is noticed where it is that of one of the first 65,536 meetings:
    more of them are not remembered.

    Raises `UnknownName` for a suffix other than `.jsonl` and its compressed forms, and `InvalidValue` for an option
    that can't be, at once; when records are asked for `OSError`, and `RecordError` after the last record before a
    problem, with all that is wrong up to the next good one, line by line. With `on_error="collect"` records with a
    problem are left out, and the stream's `issues` say why: up to `most_issues` (1,000), where the reading ends. A line
    of more than `most_bytes` (16 MiB) is a problem. `progress` shows a bar on the standard error, by the bytes read: it
    needs the extra `progress`.

    `write` takes a stream, or any other iterator of records, and holds none of it either.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     write(wm.load(), f"{folder}/all.jsonl")
    ...     sum(1 for meeting in iter_read(f"{folder}/all.jsonl") if len(meeting.participations) > 20)
    25
    """
    if of is not None and not is_record(of):
        raise not_a_class("of", of)
    check_options(on_error, unknown)
    check_flag(progress, "progress")
    most_bytes, most_issues = a_count(most_bytes, "most_bytes"), a_count(most_issues, "most_issues")
    source = a_path(path)
    try:
        streamed = format_of(source).plain == "jsonl"
    except UnknownName:
        streamed = False
    if not streamed:
        raise UnknownName("format that can be streamed, with the suffix", source.suffix, (".jsonl", ".jsonl.gz"))
    reading = Reading(Problems(most_issues), keep_unknown=unknown == "keep")
    return Stream(os.fspath(path), _records(source, reading, of, on_error == "collect", most_bytes, progress), reading)


def _records(
    path: Path, reading: Reading, of: type[Any] | None, collect: bool, most_bytes: int, progress: bool
) -> Generator[Any]:
    settle = _nothing if collect else reading.problems.settle
    try:
        with path.open("rb") as file, _bar(file, progress) as show:
            records = json_lines.start(format_of(path).opened(file, reading), reading, most_bytes)
            settle()
            check_type(reading, of)
            accept = _checks(reading, of)
            for record in records:
                if accept(record):
                    settle()
                    yield record
                show()
            settle()
    except RecordError as error:
        if not collect:
            raise RecordError(error.issues, str(path)) from None


def _checks(reading: Reading, of: type[Any] | None) -> Callable[[Any], bool]:
    """What says whether a record that was just read is given; a meeting of a collection learns of its parties."""
    document = reading.document
    if not is_collection(document, of):
        return lambda _: True
    terms = terms_of(document)
    tell(terms.problems, reading)
    look_up = terms.directory.look_up
    misfits = fitting(terms, "line {}".format, MOST_IDS)

    def accept(meeting: Meeting) -> bool:
        in_collection(meeting, look_up)
        issues = misfits(meeting, -1, reading.problems.line)
        tell(issues, reading)
        return not issues

    return accept


def _nothing() -> None:
    pass


@contextmanager
def _bar(file: BinaryIO, progress: bool) -> Generator[Callable[[], None]]:
    """A function that shows how far a file has been read."""
    if not (progress and file.seekable()):
        yield _nothing
        return
    tqdm = needed("tqdm", "progress", "a progress bar").tqdm
    with tqdm(total=os.fstat(file.fileno()).st_size, unit="B", unit_scale=True) as bar:
        yield lambda: bar.update(file.tell() - bar.n)
        bar.update(file.tell() - bar.n)
