"""The house is built as it is drawn, and nothing lies about in it."""

import ast
import re
import subprocess
import sys
from importlib.util import resolve_name
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "wco_meetings"
FRONT = ("wco_meetings", "wco_meetings.__main__")


def module_name(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted(SOURCE.rglob("*.py"))}
DRAWINGS = re.findall(r"```text\n(.*?)```", (ROOT / "docs" / "house.md").read_text("utf-8"), re.DOTALL)
ROOMS, ROOMS_OF_EXTRACTION = (re.findall(r"^(\w+)", drawing, re.MULTILINE) for drawing in DRAWINGS)
# The modules below its rooms, which know no more than a text.
OF_A_TEXT = ("text", "expressions", "tokens")


def imports(source: str, package: str) -> set[str]:
    """Every name that a module imports from our package, wherever in it the import stands."""
    nodes = list(ast.walk(ast.parse(source)))
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {
        f"{resolve_name('.' * node.level + (node.module or ''), package)}.{alias.name}"
        for node in nodes
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    return {name for name in names if name.split(".")[0] == "wco_meetings"}


def imported_in(module: str) -> set[str]:
    """The same for a module of ours."""
    path = MODULES[module]
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    return imports(path.read_text("utf-8"), package)


def room_of(name: str) -> str:
    """The room that a dotted name lies in; for a name of the front door, that name itself."""
    return [*name.split("."), "the front door"][1]


class TestRooms:
    """A room imports no room after it."""

    def test_are_all_drawn(self) -> None:
        """The drawing in the documentation shows each room that there is, and no other."""
        assert sorted({room_of(name) for name in MODULES if name not in FRONT}) == sorted(ROOMS)

    @pytest.mark.parametrize("module", [name for name in MODULES if name not in FRONT])
    def test_import_only_what_stands_before_them(self, module: str) -> None:
        """Whatever they import lies in their own room or in one above it."""
        reachable = ROOMS[: ROOMS.index(room_of(module)) + 1]
        assert set() == {name for name in imported_in(module) if room_of(name) not in reachable}

    @pytest.mark.parametrize(
        ("source", "expected"),
        [
            ("import wco_meetings", "the front door"),
            ("import wco_meetings as wm", "the front door"),
            ("import wco_meetings.query.index", "query"),
            ("from wco_meetings import Meeting", "Meeting"),
            ("from wco_meetings import query", "query"),
            ("from .. import Meeting", "Meeting"),
            ("from ..query import index", "query"),
            ("from ..query.index import Index as Found", "query"),
            ("from . import sources", "model"),
            ("from .sources import Source", "model"),
            ("def late():\n    from ..query import index", "query"),
            ("if False:\n    import wco_meetings.query", "query"),
            ("try:\n    pass\nfinally:\n    from ..query import Meetings", "query"),
        ],
    )
    def test_are_seen_in_every_form_of_import(self, source: str, expected: str) -> None:
        """The check above would notice an import of any of these forms."""
        assert {expected} == {room_of(name) for name in imports(source, "wco_meetings.model")}

    def test_of_extraction_are_in_a_row_as_well(self) -> None:
        """Each imports only those drawn before it; those of a text are below them all, and what calls them above."""
        inner = [name for name in MODULES if name.count(".") == 3 and room_of(name) == "extraction"]
        assert set(ROOMS_OF_EXTRACTION) == {name.split(".")[2] for name in inner}
        for module in inner:
            reachable = [*OF_A_TEXT, *ROOMS_OF_EXTRACTION[: ROOMS_OF_EXTRACTION.index(module.split(".")[2]) + 1]]
            near = {name.split(".")[2] for name in imported_in(module) if room_of(name) == "extraction"}
            assert (module, near - set(reachable)) == (module, set())

    def test_of_others_are_none_of_our_business(self) -> None:
        """Only imports of this package are looked at."""
        assert set() == imports("import attrs, os.path\nfrom json import loads", "wco_meetings.model")


class TestModules:
    """A module holds one idea and says which."""

    @pytest.mark.parametrize("path", MODULES.values(), ids=MODULES)
    def test_open_with_what_they_are_for(self, path: Path) -> None:
        """The docstring's first paragraph is a sentence."""
        first, _, _ = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").partition("\n\n")
        assert first.endswith((".", ":"))

    @pytest.mark.parametrize("path", MODULES.values(), ids=MODULES)
    def test_are_short_or_say_why_not(self, path: Path) -> None:
        """Past 400 lines the docstring must hold the words "over 400 lines because"."""
        text = path.read_text("utf-8")
        length = len(text.splitlines())
        excused = "over 400 lines because" in (ast.get_docstring(ast.parse(text)) or "").lower()
        assert length <= 400 or excused


@pytest.mark.parametrize(
    ("words", "end", "rooms"),
    [
        ("The modules of `codec`:", "The modules of the other rooms", ["codec"]),
        (
            "The modules of the other rooms:",
            "Extraction has rooms",
            ["model", "directory", "tables", "query", "export", "analysis", "plot"],
        ),
        ("Their modules, and those of the archives:", "\0", ["extraction", "archives"]),
    ],
)
def test_rooms_of_many_modules_have_a_map_of_them(words: str, end: str, rooms: list[str]) -> None:
    """In the documentation, which says of each what it is for."""
    text = (ROOT / "docs" / "house.md").read_text("utf-8")
    named = set(re.findall(r"`(\w+)`", text.partition(words)[2].partition(end)[0])) - {"cattrs"}
    assert named.difference(rooms) == {
        name.rpartition(".")[2] for name in MODULES if room_of(name) in rooms and name.rpartition(".")[2] not in rooms
    }


def listed(path: Path) -> set[str]:
    """What stands in the `__all__` of a module; nothing where it has none."""
    assigned = (node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.Assign))
    lists = (node.value for node in assigned if ast.unparse(node.targets[0]) == "__all__")
    return {name for each in lists for name in ast.literal_eval(each)}


def test_modules_list_what_others_take_from_them() -> None:
    """An `__all__` is what a module has for the rest of the house; all else is its own."""
    names = {name.rpartition(".")[::2] for module in MODULES for name in imported_in(module) - MODULES.keys()}
    lists = {module: listed(path) for module, path in MODULES.items() if module not in FRONT}
    assert {MODULES[module].name for module, found in lists.items() if not found} == {"__init__.py"}
    assert set() == {(module, name) for module, name in names if lists.get(module) and name not in lists[module]}


# One thing that must not be in a file a row. Written so that no row finds itself.
FORBIDDEN = {
    "a path of somebody's machine": r"(?<![\w.:/-])/(?:work|farm|tmp|root|home)/\w",
    "the address of a package registry": r"pypi\.org|files\.pythonhosted|registry\.npmjs|deb\.debian",
}


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a git checkout: no list of the project's files")
class TestFiles:
    """The project's files are the same on every machine."""

    @pytest.mark.parametrize("what", FORBIDDEN)
    def test_hold_nothing_of_one_machine(self, what: str) -> None:
        """Neither where it keeps things nor where it fetches packages."""
        listed = subprocess.run(
            ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
        paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
        assert ROOT / "pyproject.toml" in paths
        found = {
            str(path.relative_to(ROOT)): line
            for path in paths
            if path.is_file()
            for line in path.read_text("utf-8", errors="replace").splitlines()
            if re.search(FORBIDDEN[what], line)
        }
        assert {} == found


def imported_by(statement: str) -> set[str]:
    """The modules that a statement brings into a bare interpreter."""
    program = f"import sys; before = set(sys.modules); {statement}; print(*set(sys.modules) - before)"
    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return set(run.stdout.split())


class TestImporting:
    """A program pays for what it uses."""

    def test_the_package_imports_nothing_else(self) -> None:
        """The names come on first use."""
        assert {"wco_meetings"} == imported_by("import wco_meetings")

    def test_a_record_needs_neither_cattrs_nor_dateutil(self) -> None:
        """They come with the first document and with the first date in words."""
        imported = imported_by("from wco_meetings import Meeting")
        assert "wco_meetings.model" in imported
        assert set() == {"cattrs", "cattr", "dateutil"} & imported

    def test_a_record_needs_no_party_and_no_json(self) -> None:
        """They come with the first question after its Members and with the first unknown key."""
        imported = imported_by("from wco_meetings import Meeting")
        assert set() == {"json", "wco_meetings.model.parties"} & imported

    def test_the_bundled_records_need_no_analysis_table_or_picture(self) -> None:
        """Each comes with the first call of its method."""
        imported = imported_by("import wco_meetings; wco_meetings.load()")
        assert "wco_meetings.query.meetings" in imported
        rooms = ("export", "query.analysis", "query.pictures", "query.views", "tables.rows", "tables.tables")
        assert set() == {f"wco_meetings.{room}" for room in rooms} & imported
