"""The HTML of cards, for notebooks.

It has no script, asks for nothing from a network, takes its colours from the page that it stands on, and shows whatever
stands in a record as text.
"""

from collections.abc import Iterable
from html import escape as as_html

from .card import NO_MEETING, Card, Line, left_open
from .extractions import Extraction
from .fields import one_line

__all__ = ["html_of", "html_of_page"]


def html_of(card: Card) -> str:
    """The card as HTML."""
    attendance = (
        f"<div><b>{_escaped(label)}</b>: {_escaped('; '.join(items))}</div>" for label, items in card.attendance
    )
    heading = [
        f'<div><b style="font-size: 1.15em">{_escaped(card.name)}</b></div>',
        f'<div style="opacity: 0.75">{_escaped(card.id)}</div>',
        *(f"<div>{_escaped(fact)}</div>" for fact in card.facts),
    ]
    paragraphs = [
        "".join(heading),
        "".join(attendance),
        *(_section(heading, lines) for heading, lines in card.sections),
    ]
    body = "".join(f'<div style="margin-top: 0.6em">{paragraph}</div>' for paragraph in paragraphs if paragraph)
    return f'<div style="max-width: 60em; line-height: 1.45; overflow-wrap: anywhere">{body}</div>'


def html_of_page(extraction: Extraction) -> str:
    """What was read off a page as HTML: a card a meeting, and what stayed open."""
    blocks = [meeting._repr_html_() for meeting in extraction.meetings]  # pyright: ignore[reportPrivateUsage]
    blocks = blocks or [f"<div>{NO_MEETING}</div>"]
    if extraction.unresolved:
        blocks.append(_section(*left_open(extraction.unresolved)))
    return "".join(f'<div style="margin-bottom: 1.5em">{block}</div>' for block in blocks)


def _section(heading: str, lines: Iterable[Line]) -> str:
    written = "".join(f'<div style="margin-left: 1.5em; text-indent: -0.75em">{_written(line)}</div>' for line in lines)
    return f"<b>{_escaped(heading)}</b>{written}"


def _written(line: Line) -> str:
    # A source takes no address but http and https; inherited colour, since a browser's blue can't be read on black.
    if line.url is None:
        return _escaped(line.text)
    style = "color: inherit; text-decoration: underline"
    return f'<a href="{_escaped(line.url)}" rel="noreferrer" style="{style}">{_escaped(line.text)}</a>'


def _escaped(text: str) -> str:
    """A text as HTML shows it, with blanks for what isn't printed, as for what turns a line round."""
    return as_html(one_line(text))
