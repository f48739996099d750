"""What a release offers, later ones still offer: programs that were written for it run on, and know what is newer."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from public_surface import public_names, still_takes, surface

import wco_meetings as wm

# A minor version may be named before it is out, and none is older than the first.
VERSION_ADDED = re.compile(r"\.\. versionadded:: (\d+\.\d+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def last_release(root: Path) -> dict[str, str]:
    """The lines of the last release, by what they are of."""
    lines = (root / "tests" / "golden" / "surface.txt").read_text("utf-8").splitlines()
    return {line.partition("(")[0]: line for line in lines}


@pytest.fixture(scope="module")
def aliases(root: Path) -> dict[str, str]:
    """What the reference says of types that are made of others, which have no docstring."""
    text = (root / "docs" / "reference.md").read_text("utf-8")
    return dict(re.findall(r"^\.\. py:data:: wco_meetings\.(\w+)\n((?:\n|   .*\n)+)", text, re.MULTILINE))


def without_a_version(names: dict[str, Any], known: dict[str, str], told: dict[str, str] | None = None) -> list[str]:
    """What is newer than `known` and doesn't say so: its own docstring, its class's, or what is `told` of an alias."""
    told, found = told or {}, []
    for name in sorted(surface(names).keys() - known.keys()):
        owner, _, member = name.partition(".")
        docs = [names[owner].__doc__, getattr(getattr(names[owner], member, None), "__doc__", None), told.get(owner)]
        if not any(VERSION_ADDED.search(text) for text in docs if text):
            found.append(name)
    return found


def test_every_name_of_the_last_release_is_still_there(last_release: dict[str, str]) -> None:
    """Names go out of use by the policy of docs/stability.md, which this list then follows."""
    assert not last_release.keys() - surface(public_names()).keys()


def test_every_call_of_the_last_release_is_still_allowed(last_release: dict[str, str]) -> None:
    """Parameters are added behind, by name and with a default; none is renamed, moved or taken away."""
    now = surface(public_names())
    assert [] == [line for name, line in last_release.items() if name in now and not still_takes(now[name], line)]


def test_what_is_newer_says_since_when(last_release: dict[str, str], aliases: dict[str, str]) -> None:
    """With `versionadded`, which stays; what bears no such mark has been there from the beginning."""
    assert without_a_version(public_names(), last_release, aliases) == []


class TestTheComparison:
    @pytest.mark.parametrize(
        ("now", "before"),
        [
            ("f(a)", "f(a)"),
            ("f(a, b=)", "f(a)"),
            ("f(a=)", "f(a)"),
            ("f(a, *, more=)", "f(a)"),
            ("f(a, b=)", "f(a, *, b=)"),
            ("f(*names, any_of=, of=)", "f(*names, any_of=)"),
            ("f", "f"),
        ],
    )
    def test_allows_what_breaks_no_call(self, now: str, before: str) -> None:
        """More that may be left out, and less that must be given."""
        assert still_takes(now, before)

    @pytest.mark.parametrize(
        ("now", "before"),
        [
            ("f()", "f(a)"),
            ("f(b)", "f(a)"),
            ("f(b, a)", "f(a, b)"),
            ("f(a, b)", "f(a)"),
            ("f(a, *, more)", "f(a)"),
            ("f(a, *, b=)", "f(a, b=)"),
            ("f(a)", "f(a, *, b=)"),
            ("f(names)", "f(*names)"),
            ("f(a)", "f(a=)"),
        ],
    )
    def test_refuses_what_breaks_one(self, now: str, before: str) -> None:
        """Names that are gone, moved, or must be given now."""
        assert not still_takes(now, before)

    def test_shows_what_a_class_holds_and_what_a_function_takes(self) -> None:
        """Methods without the object that they are called on, members of enumerations by name."""

        class Row(NamedTuple):
            party: str

            def told(self, loud: bool, *, lang: str = "en") -> None:
                """A method."""

        Row.__module__ = wm.__name__
        lines = surface({"Row": Row, "Role": wm.Role, "load": wm.load}).values()
        assert {"Row", "Row.party", "Row.told(loud, *, lang=)", "Role", "Role.CHAIR", "load()"} <= set(lines)

    def test_asks_what_is_new_for_its_version(self) -> None:
        """Of itself, or of the class that it is in."""

        class Old:
            def marked(self) -> None:
                """Newer than the class.

                .. versionadded:: 0.2
                """

            def unmarked(self) -> None:
                """Newer, and silent."""

        class New:
            """A class that is newer as a whole.

            .. versionadded:: 0.2
            """

            def unmarked(self) -> None:
                """Silent too."""

        for part in (Old, New):
            part.__module__ = wm.__name__
        names = {"Old": Old, "New": New}
        assert without_a_version(names, {"Old": "Old"}) == ["Old.unmarked"]

    def test_reads_the_names_of_a_module(self) -> None:
        """Those that it says are public."""
        module = ModuleType("small")
        module.__all__ = ["one"]  # type: ignore[attr-defined]
        module.one, module.two = 1, 2  # type: ignore[attr-defined]
        assert public_names(module) == {"one": 1}
