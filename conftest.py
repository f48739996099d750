"""What the documentation shows is run: every Python block of a page, every `>>>` example of a docstring."""

import os
from collections.abc import Iterator
from doctest import ELLIPSIS
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest import SkipTest

from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser
from sybil.typing import Evaluator, Parser

# What an example says that takes a library of an extra, and the library.
NEEDS: dict[str, str] = {
    "dask": "dask",
    "duckdb": "duckdb",
    "extract_html(": "trafilatura",
    "html_text(": "trafilatura",
    "to_arrow": "pyarrow",
    "to_pandas": "pandas",
    "to_polars": "polars",
    ".plot": "matplotlib",
    "to_networkx": "networkx",
    "to_ics": "icalendar",
    "import duckdb": "duckdb",
    "duckdb.sql(": "pyarrow",
    "import rdflib": "rdflib",
    "import networkx": "networkx",
}


def public_names(namespace: dict[str, Any]) -> None:
    """Give a docstring's examples what `import wco_meetings as wm` and `from wco_meetings import *` would."""
    exec("import wco_meetings as wm; from wco_meetings import *", namespace)


def enter_a_folder(namespace: dict[str, Any]) -> None:
    """Let the examples of a page write their files where nothing else is."""
    namespace["_left"] = Path.cwd()
    namespace["_folder"] = TemporaryDirectory()
    os.chdir(namespace["_folder"].name)


def leave_the_folder(namespace: dict[str, Any]) -> None:
    """Go back, and take the files away."""
    os.chdir(namespace["_left"])
    namespace["_folder"].cleanup()


def without_extras(example: Example) -> None:
    """Skip an example that needs a library that isn't here, and what may build on it.

    That is all that follows on its page; in a docstring, the examples below it up to the next words.
    """
    text, namespace = example.document.text, example.namespace
    said = str(getattr(example.parsed, "source", example.parsed))  # of one `>>>`, or of a whole block
    missing = next((module for word, module in NEEDS.items() if word in said and find_spec(module) is None), None)
    if missing is None and "missing" in namespace:
        missing, end = namespace["missing"]
        if not example.path.endswith(".md") and text[end : example.start].strip():
            return
    if missing is not None:
        namespace["missing"] = missing, example.end
        raise SkipTest(f"needs {missing}")


def skipping(parser: Parser) -> Parser:
    """A parser whose examples are looked at before they run.

    A document's own stack of evaluators won't do: that of a docstring is lost when it joins the others of its module.
    """

    def parse(document: Document) -> Iterator[Region]:
        for region in parser(document):
            region.evaluator = looked_at(region.evaluator)
            yield region

    def looked_at(evaluator: Evaluator | None) -> Evaluator:
        def evaluate(example: Example) -> str | None:
            without_extras(example)
            return evaluator(example) if evaluator else None

        return evaluate

    return parse


pages = Sybil(
    [skipping(PythonCodeBlockParser(doctest_optionflags=ELLIPSIS))],
    pattern="*.md",
    setup=enter_a_folder,
    teardown=leave_the_folder,
)
docstrings = Sybil([skipping(DocTestParser(ELLIPSIS))], path="src", pattern="*.py", setup=public_names)

pytest_collect_file = (pages + docstrings).pytest()
