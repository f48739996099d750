"""What stands before a person's name, and the full stops of it that end no sentence."""

import re

from ..text import TITLES

__all__ = ["POINT", "TITLE", "WITH_POINT"]

TITLE = rf"(?:{'|'.join(TITLES)})\b\.?"
"""An expression for a title, with its full stop."""
WITH_POINT = re.compile(rf"\b(?:{TITLE}|[A-Z]\.)")
"""A title or an initial."""
_BEFORE_IT = "|".join(rf"(?<=\b{before}\.)" for before in ("[A-Z]", *TITLES))
POINT = rf"\.(?:{_BEFORE_IT})"
"""An expression for the full stop of one."""
