"""What the documentation shows is run: every Python block of a page, every `>>>` example of a docstring."""

from doctest import ELLIPSIS
from importlib.util import find_spec
from typing import Any
from unittest import SkipTest

from sybil import Document, Example, Region, Sybil
from sybil.example import NotEvaluated
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

# What an example says that takes a library of an extra, and the library.
NEEDS: dict[str, str] = {
    "dask": "dask",
    "duckdb": "duckdb",
    "extract_html(": "trafilatura",
    "html_text(": "trafilatura",
    "to_arrow": "pyarrow",
    "to_pandas": "pandas",
    "to_polars": "polars",
}


def public_names(namespace: dict[str, Any]) -> None:
    """Give a docstring's examples what `import wco_meetings as wm` and `from wco_meetings import *` would."""
    exec("import wco_meetings as wm; from wco_meetings import *", namespace)


def without_extras(example: Example) -> None:
    """Skip an example that needs a library that isn't here, and what follows on its page, which may build on it."""
    text = example.document.text[example.region.start : example.region.end]
    missing = next((module for word, module in NEEDS.items() if word in text and find_spec(module) is None), None)
    missing = missing or example.namespace.get("missing")
    if missing is None:
        raise NotEvaluated
    if example.path.endswith(".md"):
        example.namespace["missing"] = missing
    raise SkipTest(f"needs {missing}")


def skipping(document: Document) -> list[Region]:
    """A parser that finds nothing and has the document's examples looked at before they run."""
    document.push_evaluator(without_extras)
    return []


pages = Sybil([skipping, PythonCodeBlockParser(doctest_optionflags=ELLIPSIS)], pattern="*.md")
docstrings = Sybil([skipping, DocTestParser(ELLIPSIS)], path="src", pattern="*.py", setup=public_names)

pytest_collect_file = (pages + docstrings).pytest()
