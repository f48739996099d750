"""What all pictures share: a figure that a notebook shows, colours that everybody can tell apart, and plain words.

The modules of this folder import matplotlib as they are imported, so they are imported where a picture is drawn. Its
types leave much unknown, so axes are of any type here.
Nothing here touches `pyplot` or its settings: a figure belongs to whoever asked for it, and is freed with it.
"""

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import Patch

from .literal import literal

__all__ = ["COLOURS", "GREY", "Picture", "legend", "picture", "say_nothing"]

# The palette of Okabe and Ito (Color Universal Design, 2008), yellow left out: on white it can't be seen.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#000000")
GREY = "#999999"


class Picture(Figure):
    """A matplotlib `Figure` that a notebook shows by itself, though `pyplot` has never heard of it."""

    def _repr_png_(self) -> bytes:
        stream = BytesIO()
        figure: Any = self
        figure.savefig(stream, format="png")
        return stream.getvalue()


def picture(title: str, notes: Iterable[str], width: float, height: float) -> tuple[Picture, Any]:
    """A figure of this size in inches with its title, and its notes small beneath all else."""
    made = Picture(figsize=(width, height), layout="constrained")
    figure: Any = made
    figure.suptitle(title, x=0.01, horizontalalignment="left", fontsize="large")
    if note := "\n".join(notes):
        figure.supxlabel(note, x=0.01, horizontalalignment="left", fontsize="small", color="#444444")
    return made, figure.subplots()


def say_nothing(axes: Any, words: str) -> None:
    """In place of a drawing, the words that say why there is none."""
    axes.set_axis_off()
    axes.text(0.5, 0.5, words, transform=axes.transAxes, ha="center", va="center", fontsize="x-large", color="#444444")


def legend(figure: Any, entries: Iterable[tuple[str, str]], title: str) -> None:
    """What each colour stands for, to the right of the drawing; entries are labels and colours."""
    handles = [Patch(facecolor=colour, label=literal(label)) for label, colour in entries]
    figure.legend(handles=handles, title=title, loc="outside right upper", frameon=False, alignment="left")
