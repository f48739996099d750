"""What was measured on: the machine, the interpreter, and the versions of what was measured."""

from __future__ import annotations

import os
import platform
import tomllib
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

_PROJECT = Path(__file__).parents[2] / "pyproject.toml"


def stated(peers: Iterable[str]) -> str:
    """One sentence; versions that are not those that the project pins are marked."""
    pins = pinned()
    versions = []
    for peer in peers:
        found = version(peer)
        versions.append(f"{peer} {found}" + ("" if pins.get(peer, found) == found else f" (pinned: {pins[peer]})"))
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {platform.system()} on {cores} cores of {_processor()}; {', '.join(versions)}."


def pinned() -> dict[str, str]:
    """The version of each peer that the extra `bench` pins: the one place where they stand."""
    extras = tomllib.loads(_PROJECT.read_text("utf-8"))["project"]["optional-dependencies"]
    parts = (requirement.partition("==") for requirement in extras["bench"])
    return {name.partition("[")[0]: pin for name, _, pin in parts}


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
        names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
        return next(names, platform.machine())
    except OSError:
        return platform.machine()
