"""What a page says, as text for a person: a card a meeting, and what stayed open."""

from ..directory.directory import Directory
from ..export.card import card
from ..model.card import NO_MEETING, left_open
from ..model.extractions import Extraction

__all__ = ["readable"]


def readable(extraction: Extraction, directory: Directory) -> str:
    """The meetings as `card` shows them, and the words that could not be resolved with their places and the reasons.

    Control characters of a page are shown as blanks, so that it can't write elsewhere on a terminal.
    """
    blocks = [card(meeting, directory) for meeting in extraction.meetings] or [NO_MEETING]
    if extraction.unresolved:
        heading, lines = left_open(extraction.unresolved)
        blocks.append("\n".join([heading, *(f"  {line.text}" for line in lines)]))
    text = f"\n\n{'-' * 8}\n\n".join(blocks)
    return "".join(character if character.isprintable() or character == "\n" else " " for character in text)
