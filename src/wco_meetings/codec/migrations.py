"""Documents of older versions of the schema, brought to the newest while they are read.

A version of the schema that is released stays readable. Whoever changes the schema so that an older document would be
refused, or would say something else, raises `VERSION` and adds the step from the version before to `MIGRATIONS`, with a
golden file of that version in the tests. A field that is added with a default changes nothing for older documents and
needs no step. There is none yet: version 1 is the first.

A step works on trees of plain Python, so that it is one for all formats (Parquet and CSV hold their columns against the
newest fields first, and must learn the older ones then): on the heading, and then on each record by itself, so that
files of any length can be read. It changes what it is given in place or gives another tree. It may trust that the tree
follows the schema of its version: whatever it raises is told as a problem of the document.
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
