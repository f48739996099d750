"""What programs outside rely on, a line each: every public name, its members, and what each takes.

Run as a program it prints the lines; `tests/golden/surface.txt` holds those of the last release.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator, Mapping
from enum import Enum
from types import ModuleType
from typing import Any

from attrs import has

import wco_meetings as wm


def surface(names: Mapping[str, Any]) -> dict[str, str]:
    """Each name, and each member of a class as `Class.member`, with its line, such as `load(*, pause_gc=)`."""
    found = {}
    for name, value in names.items():
        found[name] = name + (taken_by(value) if inspect.isroutine(value) or is_made_by_users(value) else "")
        if inspect.isclass(value):
            for member, given in members(value):
                # Seen from its class, a plain function still shows the object that it is called on.
                taken = taken_by(given, own=inspect.isfunction(given)) if inspect.isroutine(given) else ""
                found[f"{name}.{member}"] = f"{name}.{member}{taken}"
    return found


def public_names(module: ModuleType = wm) -> dict[str, Any]:
    """What `from wco_meetings import *` brings."""
    return {name: getattr(module, name) for name in module.__all__}


def members(owner: type) -> Iterator[tuple[str, Any]]:
    """The members of an enumeration, and the public attributes that classes of ours give."""
    if issubclass(owner, Enum):
        yield from ((member.name, member) for member in owner)
    for name in sorted({name for part in owner.__mro__ if is_ours(part) for name in vars(part)}):
        if not name.startswith("_") and not (issubclass(owner, Enum) and name in owner.__members__):
            yield name, getattr(owner, name)


def is_made_by_users(value: Any) -> bool:
    """Whether a program makes such a thing itself: records and collections, and not the rows of an analysis."""
    return inspect.isclass(value) and (has(value) or value is wm.Meetings)


def is_ours(part: type) -> bool:
    """Whether a class is written here, and not in the standard library."""
    return part.__module__.partition(".")[0] == wm.__name__


def taken_by(function: Any, *, own: bool = False) -> str:
    """The names of what a function takes, in order, without its `own` object; what may be left out ends in `=`."""
    shown, stars = [], False
    for parameter in [*inspect.signature(function).parameters.values()][own:]:
        if parameter.kind is parameter.KEYWORD_ONLY and not stars:
            shown.append("*")
        stars = stars or parameter.kind in {parameter.KEYWORD_ONLY, parameter.VAR_POSITIONAL}
        mark = {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}.get(parameter.kind, "")
        shown.append(f"{mark}{parameter.name}{'' if parameter.default is parameter.empty else '='}")
    return f"({', '.join(shown)})"


def still_takes(now: str, before: str) -> bool:
    """Whether every call that the line before allows is one that the line now allows."""
    now_by_place, now_by_name = _split(now)
    by_place, by_name = _split(before)
    required = {name for name in now_by_place + now_by_name if not name.endswith("=") and not name.startswith("*")}
    return (
        [name.rstrip("=") for name in now_by_place[: len(by_place)]] == [name.rstrip("=") for name in by_place]
        and {name.rstrip("=") for name in by_name} <= {name.rstrip("=") for name in now_by_place + now_by_name}
        and required <= {*by_place, *by_name}
    )


def _split(line: str) -> tuple[list[str], list[str]]:
    """What is taken by its place, and what by its name alone."""
    taken = [name for name in line.partition("(")[2].rstrip(")").split(", ") if name]
    star = next((index for index, name in enumerate(taken) if name.startswith("*")), len(taken))
    return taken[:star], [name for name in taken[star:] if name != "*"]


if __name__ == "__main__":  # pragma: no cover
    sys.stdout.writelines(f"{line}\n" for line in surface(public_names()).values())
