"""Names to parties: who is meant by a name, and who was a Member on a day."""

from .bundled import bundled_directory, bundled_regions, bundled_series, bundled_themes, bundled_totals
from .directory import Directory
from .membership import was_member

__all__ = [
    "Directory",
    "bundled_directory",
    "bundled_regions",
    "bundled_series",
    "bundled_themes",
    "bundled_totals",
    "was_member",
]
