"""What was found on many pages, as a file of JSON Lines: a heading, then a line for each page, in their order.

The lines are told in `docs/formats.md`. One counts once it has ended: what an interruption left of the last is none.
"""

import os
from collections.abc import Iterator
from typing import IO, Any, cast

from attrs import field, frozen

from ..codec.converter import from_dict, to_dict
from ..codec.document import PAGE_RESULTS, VERSION
from ..codec.files import a_path
from ..codec.json_lines import lines_of
from ..codec.problems import Problems
from ..codec.strict_json import encoded, plain_json
from ..errors import InvalidValue, Issue, RecordError
from ..messages import not_valid
from ..model import fields as f
from ..model.extractions import Extraction
from ..model.sources import digest
from ..version import __version__

__all__ = ["PageResult", "heading", "page_result", "read_extractions", "result_line", "whole_lines"]

_BEGINNING = f'{{"wco_meetings":{VERSION},"type":"{PAGE_RESULTS}",'.encode()
_LONGEST_LINE = 2**28


@frozen(kw_only=True)
class PageResult:
    """What became of one page: an `extraction`, or the `error` that kept it from being read, in words.

    `page` is the page's file as a path below its folder, with slashes, or "line 17" of its file of pages. `sha256` is
    the digest of the page's bytes, None where they couldn't be read. Raises `InvalidValue` for neither or both.
    """

    page: str = field(validator=f.text)
    sha256: str | None = field(default=None, validator=f.maybe(digest))
    extraction: Extraction | None = field(default=None, validator=f.maybe(f.a(Extraction)))
    error: str | None = field(default=None, validator=f.maybe(f.text))

    def __attrs_post_init__(self) -> None:
        if (self.extraction is None) == (self.error is None):
            raise InvalidValue("PageResult", self.page, "either an extraction or an error")


def result_line(result: PageResult) -> bytes:
    """A result as a line of the file; raises `UnicodeEncodeError` for lone surrogates."""
    tree: dict[str, Any] = {"page": result.page, "sha256": result.sha256, "error": result.error}
    if result.extraction is not None:
        tree["extraction"] = to_dict(result.extraction)
    return f"{encoded({key: value for key, value in tree.items() if value is not None})}\n".encode()


def heading() -> bytes:
    """The first line of a file that this version writes: another one may find something else on a page."""
    return f"{encoded({'wco_meetings': VERSION, 'type': PAGE_RESULTS, 'version': __version__})}\n".encode()


def read_extractions(path: str | os.PathLike[str]) -> Iterator[PageResult]:
    """The results in a file that `extract_all` wrote, one by one, in the order of the pages; in constant memory.

    Raises `RecordError`, with the line, where the file is no such file or is damaged; results before it have been
    given by then. Of a file that is still being written, or whose writing was interrupted, the whole lines are read.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     Path(folder, "press").mkdir()
    ...     _ = Path(folder, "press", "a.txt").write_text("The 3rd Meeting of the Amber Group met in Riga.", "utf-8")
    ...     _ = extract_all(f"{folder}/press", f"{folder}/press.jsonl", workers=1)
    ...     [(result.page, result.extraction.meetings) for result in read_extractions(f"{folder}/press.jsonl")]
    [('a.txt', (Meeting('amber-group-3', Riga),))]
    """
    results = a_path(path)
    origin = os.fspath(path)
    with results.open("rb") as file:
        lines = whole_lines(file, origin)
        next(lines, None)
        for number, tree in lines:
            yield page_result(tree, number, origin)


def page_result(tree: dict[str, Any], number: int, origin: str) -> PageResult:
    """The result that the object of a line says; raises `RecordError`."""
    found = dict(tree)
    try:
        if "extraction" in found:
            found["extraction"] = from_dict(Extraction, found["extraction"])
        return PageResult(**found)
    except (RecordError, InvalidValue, TypeError):
        return _carefully(tree, number, origin)


def _carefully(tree: dict[str, Any], number: int, origin: str) -> PageResult:
    """The same with every problem at once, which takes longer."""
    problems = Problems()
    problems.line = number
    try:
        found = problems.examine(PageResult, tree)
        problems.settle()
    except RecordError as error:
        raise RecordError(error.issues, origin) from None
    return cast("PageResult", found)


def whole_lines(file: IO[bytes], origin: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The lines that have ended, as their numbers and objects, the heading first.

    Raises `RecordError` for a file that doesn't begin with a heading, and for a line that holds no object.
    """
    problems = Problems()
    for number, (_, line) in enumerate(lines_of(file, _LONGEST_LINE), 1):
        if number == 1 and not (line.startswith(_BEGINNING) or heading().startswith(line)):
            raise RecordError(
                [Issue("$", 1, f"no file that extract_all wrote: expected {heading().decode().strip()}")], origin
            )
        if len(line) > _LONGEST_LINE:
            raise RecordError([Issue("$", number, f"longer than {_LONGEST_LINE:,} bytes")], origin)
        if not line.endswith(b"\n"):
            return
        try:
            problems.line = number
            tree = plain_json(line, problems)
        except RecordError as error:
            raise RecordError(error.issues, origin) from None
        if not isinstance(tree, dict):
            wrong = not_valid(cast("object", tree), "an object, the result of a page")
            raise RecordError([Issue("$", number, wrong)], origin)
        yield number, cast("dict[str, Any]", tree)
