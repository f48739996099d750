"""What the documentation shows is run: every Python block of a page, every `>>>` example of a docstring."""

from doctest import ELLIPSIS
from typing import Any

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser


def public_names(namespace: dict[str, Any]) -> None:
    """Give a docstring's examples what `import wco_meetings as wm` and `from wco_meetings import *` would."""
    exec("import wco_meetings as wm; from wco_meetings import *", namespace)


pages = Sybil([PythonCodeBlockParser(doctest_optionflags=ELLIPSIS)], pattern="*.md")
docstrings = Sybil([DocTestParser(ELLIPSIS)], path="src", pattern="*.py", setup=public_names)

pytest_collect_file = (pages + docstrings).pytest()
