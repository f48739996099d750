"""How many meetings there were in each year or month, as bars."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from matplotlib.ticker import MaxNLocator

from ...messages import counted
from ...model.dates import DateSpan
from ...model.words import Region
from .figure import COLOURS, GREY, Picture, legend, picture, say_nothing
from .literal import literal

__all__ = ["timeline"]

Counts = Iterable[tuple[str | None, DateSpan | None, int]]

_NOT_STATED = "not stated"
_LIGHT = "#d9d9d9"
_OTHERS = "all others"
# Few bars shall not be wide ones: so many years at least are on the axis.
_LEAST_YEARS = {"year": 10, "month": 2}


def timeline(counts: Counts, total: int, unplaced: int, freq: str, by: str | None) -> Picture:
    """Bars by period, with `by` in a colour for each of the keys that most meetings have.

    `counts` are keys, periods (None: not placed in one) and numbers of meetings, as `Meetings.timeline` has them, of
    `total` meetings of which `unplaced` are in no period.
    """
    by_key: dict[str, Counter[DateSpan]] = {}
    for key, period, number in counts:
        if period is not None and number:
            by_key.setdefault(_key(key, by), Counter())[period] += number
    bars = _most(by_key)
    title = f"{counted(total, 'meeting')} by {freq}{f' and {by}' if by else ''}"
    notes = [f"{unplaced:,} of these can't be placed in a {freq}."] if unplaced else []
    if by == "topic":
        notes.append("A meeting with several topics counts under each.")
    figure, axes = picture(title, notes, 10, 4.5)
    if not bars:
        say_nothing(axes, f"no meetings that can be placed in a {freq}" if total else "no meetings")
        return figure
    periods = sorted({period for each in bars.values() for period in each})
    colours = _draw_bars(axes, bars, periods, freq)
    if by:
        entries = [(_in_words(key, by), colour) for key, colour in colours.items()]
        legend(figure, reversed(entries), literal(by.capitalize()))
    _set_axes(axes, periods, freq)
    return figure


def _draw_bars(
    axes: Any, bars: Mapping[str, Counter[DateSpan]], periods: Sequence[DateSpan], freq: str
) -> dict[str, str]:
    """The bars of each key upon those before, in a colour of its own, which is given back."""
    colours = iter(COLOURS)
    of_key = {key: {_OTHERS: GREY, _NOT_STATED: _LIGHT}.get(key) or next(colours) for key in bars}
    floor: Counter[DateSpan] = Counter()
    for key, numbers in bars.items():
        axes.bar(
            [_position(period, freq) for period in periods],
            [numbers[period] for period in periods],
            width=0.8 if freq == "year" else 1 / 12,
            bottom=[floor[period] for period in periods],
            color=of_key[key],
            align="center" if freq == "year" else "edge",
        )
        floor.update(numbers)
    return of_key


def _set_axes(axes: Any, periods: Sequence[DateSpan], freq: str) -> None:
    axes.set_xlabel("Year" if freq == "year" else "Month (ticks at each January)")
    axes.set_ylabel("Meetings")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    axes.yaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    axes.spines[["top", "right"]].set_visible(False)
    middle = (_position(periods[0], freq) + _position(periods[-1], freq)) / 2
    half = _LEAST_YEARS[freq] / 2
    low, high = axes.get_xlim()
    axes.set_xlim(min(low, middle - half), max(high, middle + half))


def _most(by_key: dict[str, Counter[DateSpan]]) -> dict[str, Counter[DateSpan]]:
    """The keys with most meetings, as many as there are colours, the others as one, and last what states none."""
    stated = by_key.keys() - {_NOT_STATED}
    in_order = sorted(stated, key=lambda key: (-by_key[key].total(), key))
    bars = {key: by_key[key] for key in in_order[: len(COLOURS)]}
    others: Counter[DateSpan] = Counter()
    for key in in_order[len(COLOURS) :]:
        others.update(by_key[key])
    if others:
        bars[_OTHERS] = others
    if _NOT_STATED in by_key:
        bars[_NOT_STATED] = by_key[_NOT_STATED]
    return bars


def _key(key: str | None, by: str | None) -> str:
    return (key or _NOT_STATED) if by else "meetings"


def _in_words(key: str, by: str | None) -> str:
    if by == "region" and key in set(Region):
        return Region(key).label
    return key.replace("_", " ")


def _position(period: DateSpan, freq: str) -> float:
    return period.start.year if freq == "year" else period.start.year + (period.start.month - 1) / 12
