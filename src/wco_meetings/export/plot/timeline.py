"""How many meetings there were in each year or month, as bars."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from matplotlib.ticker import MaxNLocator

from ...model.dates import DateSpan
from .figure import COLOURS, GREY, Picture, legend, picture, say_nothing
from .words import counted, literal

__all__ = ["timeline"]

Counts = Iterable[tuple[str | None, DateSpan | None, int]]

_NOT_STATED = "not stated"
_OTHERS = "all others"


def timeline(counts: Counts, total: int, freq: str, by: str | None) -> Picture:
    """Bars by period, with `by` in a colour for each of the keys that most meetings have.

    `counts` are keys, periods (None: not placed in one) and numbers of meetings, as `Meetings.timeline` has them.
    """
    by_key: dict[str, Counter[DateSpan]] = {}
    unplaced = 0
    for key, period, number in counts:
        if period is None:
            unplaced += number
        elif number:
            by_key.setdefault(_NOT_STATED if key is None else key, Counter())[period] += number
    kept, gathered = _most(by_key)
    title = f"{counted(total, 'meeting')} by {freq}{f' and {by}' if by else ''}"
    notes = [f"{unplaced:,} of these can't be placed in a {freq}."] if unplaced else []
    if by == "topic":
        notes.append("A meeting with several topics counts under each.")
    figure, axes = picture(title, notes, 10, 4.5)
    if not kept:
        say_nothing(axes, f"no meetings that can be placed in a {freq}" if total else "no meetings")
        return figure
    periods = sorted({period for each in kept.values() for period in each})
    floor: Counter[DateSpan] = Counter()
    entries: list[tuple[str, str]] = []
    for (key, numbers), colour in zip(kept.items(), COLOURS if not gathered else (*COLOURS, GREY), strict=False):
        axes.bar(
            [_position(period, freq) for period in periods],
            [numbers[period] for period in periods],
            width=0.8 if freq == "year" else 1 / 12,
            bottom=[floor[period] for period in periods],
            color=colour,
            align="center" if freq == "year" else "edge",
        )
        floor.update(numbers)
        entries.append((key.replace("_", " "), colour))
    if by:
        legend(figure, reversed(entries), literal(by.capitalize()))
    axes.set_xlabel("Year" if freq == "year" else "Month (ticks at each January)")
    axes.set_ylabel("Meetings")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    axes.yaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    axes.spines[["top", "right"]].set_visible(False)
    if len({period.start.year for period in periods}) == 1:
        year = periods[0].start.year
        axes.set_xlim((year - 1, year + 1) if freq == "year" else (year - 0.1, year + 1.1))
    return figure


def _most(by_key: dict[str, Counter[DateSpan]]) -> tuple[dict[str, Counter[DateSpan]], bool]:
    """The keys with most meetings, as many as there are colours, and the others as one; whether there are others."""
    in_order = sorted(by_key, key=lambda key: (-by_key[key].total(), key))
    kept = {key: by_key[key] for key in in_order[: len(COLOURS)]}
    others: Counter[DateSpan] = Counter()
    for key in in_order[len(COLOURS) :]:
        others.update(by_key[key])
    return ({**kept, _OTHERS: others}, True) if others else (kept, False)


def _position(period: DateSpan, freq: str) -> float:
    return period.start.year if freq == "year" else period.start.year + (period.start.month - 1) / 12
