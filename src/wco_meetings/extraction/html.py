"""Pages as HTML, through the extra `html`: trafilatura finds the main text, the rest is `extract`.

Bytes are decoded as their byte-order mark or the page itself says (`<meta charset>`, a declaration of XML), otherwise
as UTF-8; an encoding is never guessed. Entities of a document's own are not expanded, and nothing is fetched.
"""

import codecs
import re
from datetime import date
from html import unescape
from typing import Any

from ..directory.directory import Directory
from ..errors import InvalidValue
from ..extras import needed
from ..model.extractions import Extraction
from ..model.series import GivenSeries
from .markup import day_of_markup
from .page.page import read_page
from .reader import extract

__all__ = ["extract_html", "html_text"]

# What parsers and trafilatura do in quadratic time is kept small: a page of the web has a few thousand tags.
_MOST = 2_000_000
_MOST_TAGS = 50_000
# Attributes of this length are pictures and drawings.
_LONG_TAG = re.compile(r"<([A-Za-z]++)[^<>]{5000,}>?")
# A page with less text trafilatura takes as it comes, and ends a line at each tag, those within a sentence too.
_FEW = 250
_WITHIN = re.compile(r"(?<!>)</?(?:a|abbr|b|em|font|i|mark|small|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE)

# Not what a comment says, or a description.
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_DECLARED = re.compile(
    rb"<meta\b(?![^<>]{0,200}?\b(?:name|property) ?=)[^<>]{0,200}?charset ?= ?[\"']?([\w.:-]{1,20})", re.IGNORECASE
)
_OF_XML = re.compile(rb"\s*<\?xml\b[^<>]{0,100}?encoding ?= ?[\"']([\w.:-]{1,20})")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# What pages are written in, by the names that Python gives to encodings.
_ENCODINGS = re.compile(
    r"utf-8|ascii|cp125\d|iso8859-\d\d?|koi8-[ru]|gbk|gb2312|gb18030|big5(?:hkscs)?|shift_jis|cp932|euc_(?:jp|kr)|cp949"
)
# The labels for these in the WHATWG's table that Python doesn't know, without "x-" before them.
_LABELS = {f"iso8859{part}": f"iso8859-{part}" for part in range(1, 17)} | {
    label: name
    for name, labels in {
        "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8",
        "iso8859-6": "csiso88596e csiso88596i iso-8859-6-e iso-8859-6-i",
        "iso8859-7": "sun_eu_greek",
        "iso8859-8": "csiso88598e csiso88598i iso-8859-8-e iso-8859-8-i logical visual",
        "iso8859-15": "csisolatin9",
        "koi8-r": "koi koi8",
        "koi8-u": "koi8-ru",
        "gbk": "csgb2312 gb_2312 gb_2312-80",
        "big5": "cn-big5",
        "euc_jp": "cseucpkdfmtjapanese",
        "cp932": "windows-31j",
        "cp949": "cseuckr csksc56011987 iso-ir-149 ks_c_5601-1989 ksc_5601 windows-949",
    }.items()
    for label in labels.split()
}
_UNOFFICIAL = re.compile("^(?:x-)+")
# As in browsers, the oldest names mean what has more letters.
_MEANT = {
    **dict.fromkeys(("ascii", "iso8859-1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    "iso8859-9": "cp1254",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_DECLARATION_REACH = 2048

# A template is shown by no browser, and the mark of a footnote would end the name before it: "Estonia1". What is hidden
# may be shown at a click, or as soon as the page is loaded.
_UNSEEN = (
    "//template[not(@shadowrootmode)] | //del | "
    "//sup[translate(., '[]* ', '') != '' and not(translate(., '0123456789[]* ', ''))]"
)

_FIRST_LINES = 8
# What is nested deeper than 256 levels the parser leaves out in silence.
_MOST_LEVELS = 200


def html_text(html: str | bytes) -> str:
    """The main text of a page in HTML, one paragraph or list item a line; empty where there is none.

    The title stands above it, and below that the day of publication as ISO 8601 writes it, each where the page's head
    or its markup states it and the main text doesn't show it; the day of a change is none. Two calls give the same
    text, so evidence of `extract_html` can be quoted from it.

    Raises `InvalidValue` for what is neither, for bytes in no known encoding, a text with lone surrogates, more than
    2,000,000 characters or bytes, 50,000 tags or 200 elements one in another, and `MissingExtra` where trafilatura
    isn't installed.

    >>> print(html_text("<html><body><p>Customs met in Riga.</p><p>Latvia was host.</p></body></html>"))
    Customs met in Riga.
    Latvia was host.
    """
    if not isinstance(html, (str, bytes)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidValue("html", html, "text or bytes")
    if len(html) > _MOST:
        raise InvalidValue("html", f"{len(html):,} characters or bytes", f"at most {_MOST:,}")
    trafilatura = needed("trafilatura", "html", "reading HTML")
    text = html if isinstance(html, str) else _decoded(html)
    if text.count("<") > _MOST_TAGS:
        raise InvalidValue("html", f"{text.count('<'):,} tags", f"at most {_MOST_TAGS:,}")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        found = text[error.start : error.start + 1]
        raise InvalidValue(f"html[{error.start}]", found, "text without lone surrogates") from None
    if "<" not in text:
        return unescape(text).strip()  # a text already, in which trafilatura finds nothing
    if "html" not in text[:50].lower():  # trafilatura takes one block for none
        text = f"<html>{text}"
    text = _LONG_TAG.sub(r"<\1>", text)
    tree = trafilatura.load_html(text)
    if tree is None:
        return ""
    if _is_too_deep(tree):
        raise InvalidValue("html", f"more than {_MOST_LEVELS} elements one in another", f"at most {_MOST_LEVELS}")
    text = _seen(tree, text)
    page = _main(trafilatura, text)
    if page is not None and len(page.text or "") < _FEW:
        again = _main(trafilatura, _WITHIN.sub("", text))
        if again is not None and len(again.text or "") >= len("".join((page.text or "").split())):
            page = again
    if page is None or not page.text:
        return ""
    return _with_furniture(page.text, page.title, day_of_markup(tree))


def _seen(tree: Any, text: str) -> str:
    """A page without what nobody sees on it, what it takes back, and marks of footnotes; the tree loses them, too."""
    unseen = [one for one in tree.xpath(_UNSEEN) if one.getparent() is not None]
    for element in unseen:
        element.drop_tree()
    return needed("lxml.html", "html", "reading HTML").tostring(tree, encoding="unicode") if unseen else text


def _is_too_deep(tree: Any) -> bool:
    """Whether elements of a page stand one in another at more levels than are read."""
    level = [tree]
    for _ in range(_MOST_LEVELS):
        level = [child for element in level for child in element]
    return bool(level)


def _main(trafilatura: Any, html: str) -> Any:
    return trafilatura.bare_extraction(
        html,
        favor_recall=True,
        include_comments=False,
        with_metadata=True,
        # The day that it finds, which may be that of a change, is not used, and need not be sought for long.
        date_extraction_params={"extensive_search": False},
    )


def extract_html(
    html: str | bytes,
    *,
    url: str | None = None,
    directory: Directory | None = None,
    series: GivenSeries | None = None,
) -> Extraction:
    """What `extract` finds in the main text of a page in HTML.

    Evidence points into that text: quote from `html_text(html)`. Raises what `html_text` and `extract` raise.

    >>> html = "<html><body><p>The 3rd Meeting of the Amber Group was held in Riga, Latvia.</p></body></html>"
    >>> extract_html(html).meetings[0].why("place").quote(html_text(html))
    'Riga, Latvia'
    """
    return extract(html_text(html), url=url, directory=directory, series=series)


def _decoded(html: bytes) -> str:
    name = next((name for mark, name in _MARKS if html.startswith(mark)), None)
    if name is None:
        head = _COMMENT.sub(b"", html[:_DECLARATION_REACH])
        declared = _DECLARED.search(head) or _OF_XML.match(head)
        name = _encoding(declared[1].decode().lower() if declared else "utf-8")
    try:
        return html.decode(name).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        found = html[error.start : error.start + 8]
        raise InvalidValue(f"html[{error.start}]", found, f"text in {name}") from None


def _encoding(label: str) -> str:
    """The encoding that a page means by a label, by the name that Python gives to it."""
    known = _UNOFFICIAL.sub("", label)
    try:
        name = codecs.lookup(_LABELS.get(known, known)).name
    except LookupError:
        name = ""
    if not _ENCODINGS.fullmatch(name):
        raise InvalidValue("html charset", label, "an encoding that pages are written in, such as utf-8")
    return _MEANT.get(name, name)


def _with_furniture(text: str, title: str | None, day: date | None) -> str:
    """The text below its title and its day, where it doesn't show them itself; a notice of languages stays on top."""
    lines = text.split("\n")
    top = 1 if read_page(lines[0]).source.requested_language else 0
    furniture: list[str] = []
    if title and _plain(title) not in map(_plain, lines[:_FIRST_LINES]):
        furniture.append(title)
    if day and read_page("\n".join(lines[:_FIRST_LINES])).published is None:
        furniture.append(day.isoformat())
    return "\n".join([*lines[:top], *furniture, *lines[top:]])


def _plain(line: str) -> str:
    return " ".join(line.split()).casefold()
