"""Texts for formats that have no place for control characters."""

__all__ = ["plain"]

# C0 but for the line break, DEL and C1, and two numbers that are no characters: neither XML 1.0 nor RFC 5545 takes all.
_BLANKED = dict.fromkeys((*range(10), *range(11, 32), *range(127, 160), 0xFFFE, 0xFFFF), " ")


def plain(text: str) -> str:
    """The text with a blank for each control character that is no line break."""
    return text.translate(_BLANKED)
