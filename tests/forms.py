"""The formats that can be tested here: those whose libraries are installed."""

import sys
from importlib.util import find_spec
from typing import Any

import pytest

import wco_meetings as wm

# What a part of a format's name takes. Zstandard is part of Python from 3.14 on.
TAKES = {"yaml": "yaml", "parquet": "pyarrow"} | ({"zst": "zstandard"} if sys.version_info < (3, 14) else {})

PLAIN = ("json", "jsonl", "yaml", "msgpack", "parquet")
ALL = [f"{plain}{packed}" for plain in PLAIN for packed in ("", ".gz", ".zst")]


def installed(form: str) -> bool:
    """Whether a format can be written and read here."""
    return all(find_spec(TAKES[part]) for part in form.split(".") if part in TAKES)


HERE = list(filter(installed, ALL))

in_plain_formats = pytest.mark.parametrize("form", list(filter(installed, PLAIN)))
in_all_formats = pytest.mark.parametrize("form", HERE)


def issues_of(data: bytes | str, form: str = "json", **options: Any) -> list[tuple[str, int | None, str]]:
    """All that is wrong with a document."""
    with pytest.raises(wm.RecordError) as caught:
        wm.loads(data.encode() if isinstance(data, str) else data, form, **options)
    return [tuple(issue) for issue in caught.value.issues]


def issue_of(data: bytes | str, form: str = "json", **options: Any) -> tuple[str, int | None, str]:
    """The one thing that is wrong with a document."""
    (issue,) = issues_of(data, form, **options)
    return issue
