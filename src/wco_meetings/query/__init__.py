"""Meetings in number: an immutable collection, its filters and indexes, its views, and what can be analysed."""

from ..tables.rows import Rows
from .base import Base
from .bounds import Bounds
from .meetings import Meetings
from .terms import Declared
from .views import Item, Outcomes, Participations, Tally

__all__ = ["Base", "Bounds", "Declared", "Item", "Meetings", "Outcomes", "Participations", "Rows", "Tally"]
