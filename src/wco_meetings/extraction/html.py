"""Pages as HTML, through the extra `html`: trafilatura finds the main text, the rest is `extract`."""

from __future__ import annotations

from collections.abc import Mapping

from ..directory.directory import Directory
from ..extras import needed
from ..model.extractions import Extraction
from ..model.series import Series
from .reader import extract

__all__ = ["extract_html", "html_text"]


def html_text(html: str) -> str:
    """The main text of a page in HTML, one paragraph or list item a line; empty where there is none.

    Raises `MissingExtra` where the extra `html` isn't installed.
    """
    found: str | None = needed("trafilatura", "html", "reading HTML").extract(
        html, favor_recall=True, include_comments=False
    )
    return found or ""


def extract_html(
    html: str,
    *,
    url: str | None = None,
    directory: Directory | None = None,
    series: Mapping[str, Series] | None = None,
) -> Extraction:
    """What `extract` finds in the main text of a page in HTML.

    Evidence points into that text: quote from `html_text(html)`. Raises `MissingExtra` where the extra `html` isn't
    installed, and what `extract` raises.
    """
    return extract(html_text(html), url=url, directory=directory, series=series)
