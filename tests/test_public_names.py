"""What the package offers is what it says that it offers, to people, to Python and to type checkers alike."""

import ast
import inspect
import tomllib
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import get_type_hints

import attrs
import pytest

import wco_meetings as wm


def test_are_sorted() -> None:
    """A name is found where the alphabet puts it."""
    assert sorted(set(wm.__all__)) == wm.__all__


@pytest.mark.parametrize("name", wm.__all__)
def test_can_each_be_imported(name: str) -> None:
    """And each is the very object that its room holds."""
    value = getattr(import_module("wco_meetings"), name)
    assert value is getattr(import_module(f"wco_meetings.{wm._MODULE_BY_NAME[name]}"), name)


@pytest.mark.parametrize("name", wm.__all__)
def test_are_fetched_once(name: str) -> None:
    """The second use is a plain attribute."""
    assert getattr(wm, name) is vars(wm)[name]


@pytest.mark.parametrize("name", wm.__all__)
def test_hide_no_module(name: str) -> None:
    """A function and a module of one name would take each other's place, whichever was imported last."""
    assert find_spec(f"wco_meetings.{name}") is None


@pytest.mark.parametrize("record", [name for name in wm.__all__ if attrs.has(getattr(wm, name))])
def test_of_records_have_hints_that_programs_can_read(record: str) -> None:
    """Those of `__init__` are the converters' where a field has one, and were written in another module."""
    made = getattr(wm, record)
    assert get_type_hints(made.__init__).keys() == {*inspect.signature(made).parameters, "return"}


def test_are_all_that_completion_shows() -> None:
    """The dunders apart, which nobody completes."""
    assert wm.__all__ == dir(wm)


def test_that_do_not_exist_are_attribute_errors() -> None:
    """With the name that was asked for."""
    with pytest.raises(AttributeError, match="'wco_meetings' has no attribute 'Meting'"):
        wm.Meting  # noqa: B018


def test_are_the_same_for_type_checkers() -> None:
    """The imports that checkers read and the table that Python reads hold the same names."""
    tree = ast.parse(Path(wm.__file__).read_text("utf-8"))
    seen_by_checkers = {
        alias.asname: (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level == 1
        for alias in node.names
    }
    assert {name: (wm._MODULE_BY_NAME[name], name) for name in (*wm.__all__, "__version__")} == seen_by_checkers


def test_include_the_version(root: Path) -> None:
    """The one that the project file takes from there, installed or not."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    stated = (root / project["tool"]["hatch"]["version"]["path"]).read_text("utf-8")
    assert f'__version__ = "{wm.__version__}"' in stated
    assert "version" in project["project"]["dynamic"]
