"""A page as a file: text in UTF-8 (`.txt`) or HTML, and the text in it that evidence points into.

HTML has the suffix `.html`, `.htm` or `.xhtml`, or `.aspx`, under which most pages of the WCO's own site are kept.
"""

import os
import re
from pathlib import Path
from typing import IO

from ..codec.files import a_path
from ..codec.strict_json import looks_like
from ..errors import InvalidValue, UnknownName
from .html import html_text

__all__ = ["MOST_BYTES", "SUFFIXES", "all_of", "bytes_of", "page_text", "text_of"]

# What `extract` reads in a second or two.
MOST_BYTES = 10_000_000

_HTML = (".html", ".htm", ".xhtml", ".aspx")
SUFFIXES = (".txt", *_HTML)
# After a byte-order mark, blanks, comments and a declaration of XML; nothing tried twice.
_OPENING = re.compile(
    rb"[\xef\xbb\xbf\xff\xfe]*+(?>\s+|<!--.*?-->|<\?.*?\?>)*+<(?:!doctype html|html)",
    re.DOTALL | re.IGNORECASE,
)


def page_text(path: str | os.PathLike[str]) -> str:
    """The text of a page in a file: the very text that evidence points into, whatever the file is.

    Of a `.txt` file it is what stands there, line ends as they are, without a byte-order mark; it must be UTF-8. Of an
    `.html`, `.htm`, `.xhtml` or `.aspx` file it is what `html_text` gives. Raises `UnknownName` for another suffix,
    `InvalidValue` for another encoding and for more than 10,000,000 bytes, `OSError`, and what `html_text` raises.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     _ = Path(folder, "page.txt").write_text("Customs met in Riga.", "utf-8")
    ...     page_text(f"{folder}/page.txt")
    'Customs met in Riga.'
    """
    file = a_path(path)
    suffix, data = file.suffix.lower(), bytes_of(file)
    if suffix not in SUFFIXES:
        raise UnknownName("kind of page with the suffix", suffix, SUFFIXES)
    return text_of(data, html=suffix in _HTML, place=file.name)


def bytes_of(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a page's file; raises `InvalidValue` for too many, `OSError`."""
    with Path(path).open("rb") as file:
        return all_of(file)


def all_of(file: IO[bytes]) -> bytes:
    """All that a stream has; raises `InvalidValue` where that is too much for a page."""
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise InvalidValue("page", f"more than {MOST_BYTES:,} bytes", f"at most {MOST_BYTES:,}")
    return data


def text_of(data: bytes, *, html: bool | None = None, place: str = "page") -> str:
    """The text of a page's bytes; without `html`, they are HTML if they begin like it. Errors name the `place`."""
    if html is None:
        html = bool(_OPENING.match(data.replace(b"\0", b"")))  # of UTF-16 these leave ASCII
    if html:
        return html_text(data)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        here = data[error.start : error.start + 8]
        raise InvalidValue(f"{place}[{error.start}]", here, f"text in UTF-8{looks_like(data)}") from None
