"""The day of publication that a page's markup states: in its head, in its data for search engines, at an element.

Only what says publication counts. A page is often modified years after its meeting, and a day that says nothing of
itself may be that of an event.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any

from .page.published import day_of_line

__all__ = ["day_of_markup"]

# "article:published_time", "dcterms.issued", "date-posted"; class and id mostly say how an element looks.
_SAYS_SO = re.compile(
    r"publi(?:sh|ca)|pub[-_.]?date|posted|(?:entry|post)[-_]date|date[-_.]?(?:created|issued)", re.IGNORECASE
)
_NAMES_IT = re.compile(r"(?:dc|dcterms)[.:](?:created|date|issued)|created|date|issued", re.IGNORECASE)
_IN_DATA = re.compile(r'"datePublished"\s*+:\s*+"([^"]{4,40})"')
# "2018-05-03T10:00:00+02:00".
_TIME = re.compile(r"(?<=\d)T\d.*")
# An icon or a label may stand before the day.
_MOST_PIECES = 5


def day_of_markup(tree: Any) -> date | None:
    """The first day that the tree of a page in HTML says to be that of publication.

    Days in figures alone count where they leave no doubt, as in running text.
    """
    return next(filter(None, (day_of_line(said) for element in tree.iter("*") for said in _said(element))), None)


def _said(element: Any) -> Iterator[str]:
    """What an element says of when the page was published, each on one line."""
    values: list[str] = []
    if element.tag == "script" and element.get("type") == "application/ld+json":
        values = _IN_DATA.findall(element.text or "")
    elif _is_of_publication(element):
        shown = "".join(islice(element.itertext(), _MOST_PIECES))
        values = [*map(element.get, ("content", "datetime", "title")), shown]
    return (_TIME.sub("", " ".join(value.split())) for value in filter(None, values))


def _is_of_publication(element: Any) -> bool:
    names = [element.get(key, "") for key in ("name", "property", "itemprop")]
    looks = [element.get(key, "") for key in ("class", "id")]
    says_so = any(map(_SAYS_SO.search, (*names, *looks, *element.keys())))
    return says_so or any(map(_NAMES_IT.fullmatch, names))
