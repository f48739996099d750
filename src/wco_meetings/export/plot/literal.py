"""Words of records in titles, labels and notes: shown as they are, whatever matplotlib would make of them."""

from ...model.fields import one_line

__all__ = ["literal"]


def literal(text: str, longest: int = 60) -> str:
    r"""A text that matplotlib shows as it is, on one line: a dollar sign would begin a formula, and may break it."""
    shown = one_line(text)
    shown = shown if len(shown) <= longest else f"{shown[: longest - 1]}…"
    return shown.replace("$", r"\$")
