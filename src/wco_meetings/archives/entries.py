"""An archive of pages: what is in a folder or in a file of JSON Lines, one by one, and how a worker reads one of them.

What counts as a page stands in `docs/formats.md`. An entry travels to a worker process: it is a plain tuple, and its
page is read there.
"""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple, cast

from ..codec.files import a_path, is_nobodys
from ..codec.json_lines import lines_of
from ..codec.problems import Problems
from ..codec.strict_json import MARK, plain_json
from ..errors import Error, InvalidValue, RecordError
from ..extraction.files import MOST_BYTES, SUFFIXES, bytes_of, text_of
from ..extraction.html import html_text
from ..extraction.reader import extract
from ..messages import shown
from ..model.extractions import Extraction
from ..model.fields import is_web_address, plain_scheme
from .results import PageResult, result_line

__all__ = ["Entry", "Line", "entries", "failure", "passed_over", "result_of"]

# An escape of JSON takes six bytes where the letter takes two.
_LONGEST_LINE = 4 * MOST_BYTES
_LONGEST_ERROR = 500


class Entry(NamedTuple):
    """A page of an archive: its name in the results, and the file to read, or else the line that holds it.

    A line that is too long to hold is the empty one.
    """

    page: str
    path: str | None = None
    line: bytes = b""

    def data(self) -> bytes:
        """The bytes of the page; raises `InvalidValue` for too many, `OSError`."""
        if self.path is not None:
            if not Path(self.path).is_file():
                raise InvalidValue("page", self.page, "a regular file that is there")
            return bytes_of(self.path)
        if not self.line:
            raise InvalidValue("page", self.page, f"a line of at most {_LONGEST_LINE:,} bytes")
        return self.line

    def digest(self) -> str | None:
        """The SHA-256 digest of these bytes; None where they can't be read."""
        try:
            return sha256(self.data()).hexdigest()
        except (Error, OSError):
            return None

    def extraction(self, data: bytes) -> Extraction:
        """What these bytes say."""
        if self.path is not None:
            return extract(text_of(data, html=not self.path.lower().endswith(".txt")))
        return _line_extraction(data)


class Line(NamedTuple):
    """A page's result as a line of the results, and what is counted of it."""

    line: bytes
    meetings: int
    failed: bool


def entries(pages: str | os.PathLike[str]) -> Iterator[Entry]:
    """The pages of a folder or of a file of JSON Lines, in their order; one is held at a time, and a folder's names.

    Raises `InvalidValue` at once for anything else, and `OSError` where nothing is.
    """
    path = a_path(pages, "extract_all.pages")
    path.stat()
    if path.is_dir():
        return (Entry(page, path=os.fspath(file)) for page, file in _files(path) if _is_page(file))
    if path.suffix.lower() != ".jsonl" or not path.is_file():
        raise InvalidValue(
            "extract_all.pages", os.fspath(path), "a folder of pages, or a file of them as JSON Lines (.jsonl)"
        )
    return _lines(path)


def passed_over(pages: str | os.PathLike[str], out: str | os.PathLike[str]) -> int:
    """How many files of a folder are no pages, without `out`, the file of results; of a file of pages none is one.

    Raises `InvalidValue`, which names the first, where there are such files alone.
    """
    folder, results = Path(os.path.realpath(pages)), Path(os.path.realpath(out))
    if not folder.is_dir():
        return 0
    first, others, has_pages = "", 0, False
    for name, file in _files(folder):
        if _is_page(file):
            has_pages = True
        elif file != results:
            first, others = first or name, others + 1
    if others and not has_pages:
        expected = f"a folder with pages ({', '.join(SUFFIXES)}); {shown(first)} is none"
        raise InvalidValue("extract_all.pages", os.fspath(pages), expected)
    return others


def _is_page(file: Path) -> bool:
    return file.name.lower().endswith(SUFFIXES)


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """All files of a folder by name, each with what it is called in the results; what a system left there is none."""
    waiting = [("", folder, True)]  # folders lie deeper than functions can
    while waiting:
        name, path, is_folder = waiting.pop()
        if is_folder:
            with os.scandir(path) as found:
                inside = sorted((each.name, each.is_dir(follow_symlinks=False), _leads(each)) for each in found)
            below = f"{name}/" if name else ""
            waiting += [
                (below + key, path / key, inner) for key, inner, leads in reversed(inside) if inner or not leads
            ]
        elif not is_nobodys(path.name):
            yield name.encode("utf-8", "backslashreplace").decode(), path


def _leads(each: os.DirEntry[str]) -> bool:
    """Whether it leads to a folder; a broken link doesn't."""
    try:
        return each.is_dir()
    except OSError:
        return False


def _lines(path: Path) -> Iterator[Entry]:
    with path.open("rb") as file:
        for number, (_, line) in enumerate(lines_of(file, _LONGEST_LINE), 1):
            too_long = len(line) > _LONGEST_LINE
            page = b"" if too_long else (line.removeprefix(MARK) if number == 1 else line).strip()
            if too_long or page:
                yield Entry(f"line {number}", line=page)


def result_of(entry: Entry) -> Line:
    """A page's result as a line: whatever goes wrong with it stays with it.

    Raises `ImportError` alone, as `MissingExtra` is one: that isn't the page's fault.
    """
    digest: str | None = None
    try:
        data = entry.data()
        digest = sha256(data).hexdigest()
        extraction = entry.extraction(data)
        line = result_line(PageResult(page=entry.page, sha256=digest, extraction=extraction))
    except ImportError:
        raise
    except Exception as error:  # one page must not end the run, whatever it is that it does
        return failure(entry.page, digest, _said(error))
    return Line(line, len(extraction.meetings), failed=False)


def failure(page: str, digest: str | None, message: str) -> Line:
    """The result of a page that couldn't be read."""
    words = message.encode("utf-8", "backslashreplace").decode()
    return Line(result_line(PageResult(page=page, sha256=digest, error=words)), 0, failed=True)


def _said(error: Exception) -> str:
    """What an exception says, but for the places of this machine."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    message = str(error)[:_LONGEST_ERROR]
    return message if isinstance(error, Error) else f"{type(error).__name__}: {message}"


def _line_extraction(line: bytes) -> Extraction:
    try:
        tree = plain_json(line, Problems())
    except RecordError as error:
        raise Error(f"line: {error.issues[0].message}") from None
    if not isinstance(tree, dict) or ("text" in tree) == ("html" in tree):
        raise InvalidValue("line", cast("object", tree), 'an object with one of the keys "text" and "html"')
    page = cast("dict[str, Any]", tree)
    key = "text" if "text" in page else "html"
    text = page[key]
    if not isinstance(text, str) or len(text) > MOST_BYTES:
        raise InvalidValue(key, text, f"text of at most {MOST_BYTES:,} characters")
    return extract(html_text(text) if key == "html" else text, url=_address(page.get("url")))


def _address(url: Any) -> Any:
    """A page's address as records have it; what is none is left for `extract` to refuse, but for an empty one."""
    if isinstance(url, str) and is_web_address(plain := plain_scheme(url)):
        return plain
    return None if url == "" else url
