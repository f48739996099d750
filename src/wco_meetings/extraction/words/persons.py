"""What stands before a person's name, and the full stops of it that end no sentence."""

import re

from ..text import TITLES

__all__ = ["STOP", "TITLE", "WITH_POINT"]

TITLE = rf"(?:{'|'.join(TITLES)})\b\.?"
"""An expression for a title, with its full stop."""
WITH_POINT = re.compile(rf"\b(?:{TITLE}|[A-Z]\.)")
"""A title or an initial."""
_OF_NONE = "".join(rf"(?<!\b{one}\.)" for one in ("[A-Z]", *TITLES))
STOP = rf"[.!?]{_OF_NONE}"
"""An expression for what may end a sentence, and is not the full stop of one."""
