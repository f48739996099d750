"""What a page says, as text for a person: a card a meeting, and what stayed open."""

from ..directory.directory import Directory
from ..export.card import card
from ..model.extractions import Extraction, Unresolved

__all__ = ["readable"]


def readable(extraction: Extraction, directory: Directory) -> str:
    """The meetings as `card` shows them, and the words that could not be resolved with their places and the reasons.

    Control characters of a page are shown as blanks, so that it can't write elsewhere on a terminal.
    """
    blocks = [card(meeting, directory) for meeting in extraction.meetings] or ["No meeting found."]
    if extraction.unresolved:
        blocks.append("\n".join(["What stayed open", *map(_open, extraction.unresolved)]))
    text = f"\n\n{'-' * 8}\n\n".join(blocks)
    return "".join(character if character.isprintable() or character == "\n" else " " for character in text)


def _open(unresolved: Unresolved) -> str:
    words = " ".join(unresolved.words.split())
    return f'  "{words}" ({unresolved.start} to {unresolved.end}): {unresolved.why}'
