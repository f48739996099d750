"""Documents of older versions of the schema, brought to the newest while they are read.

What a step may do, and when there must be one, stands in `CONTRIBUTING.md`. There is none yet: version 1 is the first.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

__all__ = ["MIGRATIONS", "Migration", "steps_from"]


class Migration(NamedTuple):
    """One step: from a heading and from a record of one version to those of the next.

    `record` is told what the heading said of the records' class, which is `Meetings` for a collection.
    """

    heading: Callable[[dict[str, Any]], dict[str, Any]]
    record: Callable[[str, dict[str, Any]], dict[str, Any]]


# The step from each version to the next, by the older one.
MIGRATIONS: dict[int, Migration] = {}


def steps_from(version: int, newest: int) -> list[Migration]:
    """The steps that lead from a version to the newest, in their order."""
    return [MIGRATIONS[older] for older in range(version, newest)]
