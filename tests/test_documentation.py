"""Everything that the documentation shows has been run, and everything public is documented."""

import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

import wco_meetings as wm

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
MODULES = sorted((ROOT / "src").rglob("*.py"))


@pytest.fixture(scope="module")
def collected() -> Counter[str]:
    """How many examples a test run finds in each file, by the file's path."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider"]
    run = subprocess.run([*command, "README.md", "docs", "src"], cwd=ROOT, check=True, capture_output=True, text=True)
    return Counter(re.findall(r"^(.+)::line:\d+,column:\d+$", run.stdout, re.MULTILINE))


def shown_on(page: Path) -> int:
    """How many examples a page shows: each prompt is one, and each Python block without a prompt."""
    blocks = re.findall(r"^```python\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    return sum(len(re.findall(r"^>>> ", block, re.MULTILINE)) or 1 for block in blocks)


def shown_in(module: Path) -> int:
    """How many prompts the docstrings of a module show."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    nodes = [node for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, documented)]
    return sum(len(re.findall(r"^ *>>> ", ast.get_docstring(node) or "", re.MULTILINE)) for node in nodes)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_example_of_a_page_is_run(page: Path, collected: Counter[str]) -> None:
    """The README and each page of the documentation."""
    assert shown_on(page) == collected[page.relative_to(ROOT).as_posix()]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(ROOT)))
def test_every_example_of_a_docstring_is_run(module: Path, collected: Counter[str]) -> None:
    """Of each module, each class and each function."""
    assert shown_in(module) == collected[module.relative_to(ROOT).as_posix()]


def test_no_page_shows_python_in_a_form_that_is_not_run() -> None:
    """A block of Python opens with ```python at the edge of the page, spelt so and not indented."""
    odd = r"^(?:[ >]+```python|~~~|```(?!python$)(?:[pP]y|\{code).*)$"
    found = {page.name: re.findall(odd, page.read_text("utf-8"), re.MULTILINE) for page in PAGES}
    assert {page.name: [] for page in PAGES} == found


def test_every_public_name_is_in_the_reference_once() -> None:
    """Neither forgotten nor explained twice."""
    text = (ROOT / "docs" / "reference.md").read_text("utf-8")
    documented = re.findall(r"^\.\. (?:auto\w+|py:data):: wco_meetings\.(\w+)$", text, re.MULTILINE)
    assert wm.__all__ == sorted(documented)
