"""The notebooks of the documentation run, and hold nothing that a run leaves behind."""

import ast
import json
from pathlib import Path
from typing import Any

import pytest

import wco_meetings as wm

FOLDER = Path(__file__).parent.parent / "docs" / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))


def cells(notebook: Path) -> list[dict[str, Any]]:
    """The cells that hold code."""
    found: list[dict[str, Any]] = json.loads(notebook.read_text("utf-8"))["cells"]
    return [cell for cell in found if cell["cell_type"] == "code"]


def shown(cell: dict[str, Any], names: dict[str, Any]) -> Any:
    """What a notebook shows beneath a cell: the value of its last line, if that is an expression."""
    *lines, last = ast.parse("".join(cell["source"])).body
    exec(compile(ast.Module(lines, []), "cell", "exec"), names)
    if isinstance(last, ast.Expr):
        return eval(compile(ast.Expression(last.value), "cell", "eval"), names)  # noqa: S307 - our own notebook
    return exec(compile(ast.Module([last], []), "cell", "exec"), names)


def test_there_are_three() -> None:
    assert ["attendance", "decisions", "enforcement"] == [notebook.stem for notebook in NOTEBOOKS]


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda notebook: notebook.stem)
def test_holds_no_output(notebook: Path) -> None:
    """What it shows is what it prints now."""
    assert {(None, 0)} == {(cell["execution_count"], len(cell["outputs"])) for cell in cells(notebook)}


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda notebook: notebook.stem)
def test_runs_from_top_to_bottom(notebook: Path) -> None:
    """Each cell after those before it, and the pictures and tables that it ends with can be shown."""
    for library in ("matplotlib", "networkx", "pandas"):
        pytest.importorskip(library)
    names: dict[str, Any] = {}
    values = [shown(cell, names) for cell in cells(notebook)]
    drawn = [value for value in values if hasattr(value, "_repr_png_")]
    tables = [value for value in values if hasattr(value, "to_html") or isinstance(value, wm.Meetings | wm.Rows)]
    assert drawn
    assert tables
    assert all(picture._repr_png_().startswith(b"\x89PNG") for picture in drawn)
    assert all("<table" in table._repr_html_() for table in tables)
