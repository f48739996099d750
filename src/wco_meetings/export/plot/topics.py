"""What meetings were about, as bars in the colours of the topics' groups."""

from collections import Counter
from collections.abc import Iterable

from matplotlib.ticker import MaxNLocator

from ...messages import counted
from ...model.meetings import Meeting
from ...model.topics import TOPIC_GROUPS
from .figure import COLOURS, GREY, Picture, legend, picture, say_nothing
from .literal import literal

__all__ = ["topics"]

_OTHER = "not bundled"
_GROUP = {term: group for group, terms in TOPIC_GROUPS.items() for term in terms}
_COLOUR = {**dict(zip(TOPIC_GROUPS, COLOURS, strict=False)), _OTHER: GREY}


def topics(meetings: Iterable[Meeting], most: int) -> Picture:
    """A bar for each of the `most` topics that the most meetings list."""
    records = list(meetings)
    counts = Counter(topic for meeting in records for topic in meeting.topics)
    shown = sorted(counts, key=lambda topic: (-counts[topic], topic))[:most]
    silent = sum(not meeting.topics for meeting in records)
    which = (
        counted(len(shown), "topic") if len(shown) == len(counts) else f"The {len(shown)} most of {len(counts)} topics"
    )
    title = f"{which} of {counted(len(records), 'meeting')}"
    notes = ["A meeting with several topics counts under each."] if shown else []
    if silent:
        notes.append(f"{counted(silent, 'meeting')} list{'s' if silent == 1 else ''} no topic.")
    figure, axes = picture(title, notes, 9, max(3.0, 1.8 + 0.22 * len(shown)))
    if not shown:
        say_nothing(axes, "no topics" if records else "no meetings")
        return figure
    groups = [_GROUP.get(topic, _OTHER) for topic in shown]
    numbers = [counts[topic] for topic in shown]
    bars = axes.barh(range(len(shown)), numbers, color=[_COLOUR[group] for group in groups])
    axes.bar_label(bars, padding=3, fontsize="small")
    axes.set_yticks(range(len(shown)), [literal(topic) for topic in shown])
    axes.invert_yaxis()
    axes.margins(x=0.08, y=0.01)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    axes.set_xlabel("Meetings")
    axes.set_ylabel("Topic")
    axes.spines[["top", "right"]].set_visible(False)
    legend(figure, [(group, colour) for group, colour in _COLOUR.items() if group in groups], "Group")
    return figure
