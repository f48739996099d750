"""What the documentation says of errors is so: each class is raised by something, and each promised name exists."""

from __future__ import annotations

import ast
import builtins
import pickle
import re
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import wco_meetings as wm
from wco_meetings import errors

SOURCE = Path(wm.__file__).parent
MEETING = wm.Meeting(id="riga", name="The meeting in Riga")
CLASSES = [name for name, value in vars(errors).items() if isinstance(value, type) and errors.Error in value.mro()[1:]]

# A call of public names that raises the class, for each class of `errors`.
EXAMPLES: dict[str, Callable[[], object]] = {
    "AmbiguousParty": lambda: wm.load().directory.resolve("Congo"),
    "EvidenceError": lambda: wm.Evidence(source=0, start=0, end=4).quote("Riga"),
    "InvalidValue": lambda: wm.DateSpan.parse("03/04/2015"),
    "MissingExtra": lambda: wm.load().to_networkx(),
    "RecordError": lambda: wm.loads(b"{"),
    "UnknownName": lambda: wm.load().about("tobaco"),
    "UnknownParty": lambda: wm.load().directory.resolve("Atlantis"),
}


def own(name: str) -> wm.Directory:
    """The bundled directory, and in it an organisation with the id "x" and this name."""
    return wm.load().directory.with_parties(wm.Organisation(id="x", name=name, kind="ngo"))


# What else is promised, and asked for by the tests of no other module.
PROMISED: dict[str, tuple[type[errors.Error], Callable[[], object]]] = {
    "Extraction": (wm.InvalidValue, lambda: wm.Extraction(source="riga")),  # type: ignore[arg-type]
    "Link": (wm.InvalidValue, lambda: wm.Link(rel="followed", target="riga")),
    "Series": (wm.InvalidValue, lambda: wm.Series(id="amber group", name="The Amber Group")),
    "Territory": (wm.InvalidValue, lambda: wm.Territory(code="TUV", name="Tuvalu")),
    "Meeting.organisations": (wm.InvalidValue, lambda: MEETING.organisations),
    "Meeting.territories": (wm.InvalidValue, lambda: MEETING.territories),
    "Directory.members(region)": (wm.InvalidValue, lambda: wm.load().directory.members(region=7)),  # type: ignore[arg-type]
    "Directory.members(on)": (wm.InvalidValue, lambda: wm.load().directory.members(on="soon")),
    "Meetings.co_attendance": (wm.AmbiguousParty, lambda: wm.load().co_attendance(parties=["Congo", "KZ"])),
    "Meetings | of other series": (
        wm.InvalidValue,
        lambda: (
            wm.Meetings((), series=[wm.Series(id="x", name="X")])
            | wm.Meetings((), series=[wm.Series(id="x", name="Y")])
        ),
    ),
    "Meetings | of other parties": (
        wm.InvalidValue,
        lambda: wm.Meetings((), directory=own("Ladies")) | wm.Meetings((), directory=own("Lords")),
    ),
    "Meetings.plot.attendance": (wm.UnknownName, lambda: wm.load().plot.attendance(region="EURO")),
    **{
        f"dumps in {form}": (wm.InvalidValue, partial(wm.dumps, [wm.Place(city="Riga"), MEETING], form))
        for form in ("json", "jsonl", "yaml", "msgpack", "parquet")
    },
    "dumps of a set": (wm.InvalidValue, lambda: wm.dumps({MEETING})),
    "extract(directory)": (wm.InvalidValue, lambda: wm.extract("Riga", directory=3)),  # type: ignore[arg-type]
    "extract(series)": (wm.InvalidValue, lambda: wm.extract("Riga", series=[3])),  # type: ignore[list-item]
    "configure_converter": (wm.InvalidValue, lambda: wm.configure_converter(3)),  # type: ignore[arg-type]
}
NEEDS = {"Meetings.plot.attendance": "matplotlib", "dumps in parquet": "pyarrow"}


@pytest.mark.parametrize("name", CLASSES)
class TestEveryClass:
    """A class of errors that nothing raised would be a promise to catch what never comes."""

    @pytest.fixture
    def raised(self, name: str, monkeypatch: pytest.MonkeyPatch) -> errors.Error:
        """The error that its example raises, where no extra is installed."""
        monkeypatch.setitem(sys.modules, "networkx", None)
        with pytest.raises(errors.Error) as caught:
            EXAMPLES[name]()
        return caught.value

    def test_is_raised_by_a_public_call(self, name: str, raised: errors.Error) -> None:
        """Itself, and not a class under it."""
        assert getattr(errors, name) is type(raised)

    def test_is_public(self, name: str) -> None:
        """So that it can be caught by name."""
        assert getattr(errors, name) is getattr(wm, name)

    def test_survives_a_trip_between_processes(self, raised: errors.Error) -> None:
        """With its data and its words."""
        arrived = pickle.loads(pickle.dumps(raised))
        assert (type(raised), str(raised), vars(raised)) == (type(arrived), str(arrived), vars(arrived))

    def test_says_what_is_wrong(self, raised: errors.Error) -> None:
        """In a line of its own, without a word of Python's."""
        assert re.fullmatch(r"[^\n]{10,400}", str(raised))


@pytest.mark.parametrize("broken", ["import _nothing_of_the_kind", "raise ImportError('libnothing.so.1')"])
def test_an_extra_that_is_installed_and_broken_is_not_said_to_be_missing(
    broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To install it would not mend it; what it says itself may."""
    (tmp_path / "networkx.py").write_text(broken)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "networkx", raising=False)
    with pytest.raises(ImportError, match="nothing") as caught:
        wm.load().to_networkx()
    assert not isinstance(caught.value, wm.MissingExtra)


def promises(text: str) -> Iterator[str]:
    """The names that a docstring says are raised: those with a capital between "raises" and the next stop."""
    for sentence in re.split(r"[.:;](?:\s+|$)|\n\n", text):
        told = re.search(r"\braise[sd]?\b(.*)", sentence, re.IGNORECASE | re.DOTALL)
        yield from re.findall(r"`([A-Z]\w*[a-z]\w*)`", told[1]) if told else ()


def documented() -> Iterator[tuple[str, str]]:
    """Each module and a name that it promises to raise, of all docstrings of the code."""
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE.parent).with_suffix("").parts
        module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
                yield from ((module, name) for name in promises(ast.get_docstring(node) or ""))


def named(name: str, module: ModuleType) -> object:
    """What a docstring of the module means by a name."""
    return next((vars(place)[name] for place in (module, errors, builtins) if name in vars(place)), None)


class TestEveryPromise:
    """A docstring that says "raises" names what can be caught."""

    @pytest.mark.parametrize(("module", "name"), sorted(set(documented())))
    def test_names_an_exception(self, module: str, name: str) -> None:
        """One of ours, of Python's, or of the module's own."""
        promised = named(name, import_module(module))
        assert isinstance(promised, type)
        assert issubclass(promised, BaseException)

    @pytest.mark.parametrize("what", PROMISED)
    def test_is_kept(self, what: str) -> None:
        """By an error of that very class."""
        error, call = PROMISED[what]
        if what in NEEDS:
            pytest.importorskip(NEEDS[what], reason="an extra is not installed")
        with pytest.raises(error) as caught:
            call()
        assert error is type(caught.value)

    def test_is_found_by_this_module(self) -> None:
        """Each class of ours is promised somewhere: a reading that found nothing would pass whatever they say."""
        assert set() == set(CLASSES) - {name for _, name in documented()}

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("A day. Raises `InvalidValue`.", ["InvalidValue"]),
            ("A day; raises `UnknownName`, with the nearest,\nand `OSError`. See `Other`.", ["UnknownName", "OSError"]),
            ("Refuses what raised `Broken`", ["Broken"]),
            ("Raises `RecordError` in `VERSION` of `open`; `cattrs` makes it `Its`.", ["RecordError"]),
            ("Raises `RecordError`: a `Meetings` is no record.", ["RecordError"]),
            ("It gives `None`.\n\nRaises nothing", []),
        ],
    )
    def test_is_seen_in_the_forms_that_are_used(self, text: str, expected: list[str]) -> None:
        """The sentence goes to its next stop, a colon among them, or to the end of its paragraph."""
        assert expected == list(promises(text))
