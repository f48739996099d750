"""One meeting as plain text, the way a person would want to read it."""

from collections.abc import Iterable
from textwrap import fill

from ..directory.directory import Directory
from ..model.card import Line, card_of
from ..model.meetings import Meeting

__all__ = ["card"]

_WIDTH = 100


def card(meeting: Meeting, directory: Directory) -> str:
    """The meeting in a few paragraphs: name, dates and place, who came, counts, outcomes by force, topics, sources.

    Names come from `directory`. What is unknown is left out, but for dates, whose absence is said.
    """
    parties = {party.id: party for party in directory}
    said = card_of(meeting, parties.get)
    heading = [fill(said.name, _WIDTH), said.id, *said.facts]
    attendance = (
        fill(f"{label}: {'; '.join(items)}", _WIDTH, subsequent_indent="  ", break_long_words=False)
        for label, items in said.attendance
    )
    paragraphs = ["\n".join(heading), "\n".join(attendance), *(_lines(*section) for section in said.sections)]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _lines(heading: str, lines: Iterable[Line]) -> str:
    wrapped = (
        fill(
            line.text if line.url in (None, line.text) else f"{line.text} <{line.url}>",
            _WIDTH,
            initial_indent="  ",
            subsequent_indent="    ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in lines
    )
    return "\n".join([heading, *wrapped])
