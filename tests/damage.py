"""Trees and bytes with accidents, as other programs, people and broken lines make them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

JUNK = st.one_of(
    st.sampled_from([None, True, False, 0, 1, -1, 7, 2**63, 10**400, 1.0, 0.5, float("nan"), float("inf")]),
    st.sampled_from(["", " ", "7", "None", "KZ", "EUR", "chair", "day", "2015-11-25", "20151125", "2015-W48-3"]),
    st.sampled_from(["\ud800", "a\x00b", "2015-02-30", "２０１５-11-25", "https://example.org", "en"]),
    st.sampled_from([[], {}, [[]], [{}], ["KZ"], ["KZ", "KZ"], [1, 2], [["en", "x"]], {"city": "Sochi"}]),
    st.recursive(st.none() | st.text(max_size=3), lambda inner: st.lists(inner, max_size=2), max_leaves=4),
)


def places(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a tree: the dict or list that it is in, and its key or index."""
    keys: Any = tree if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else ()
    for key in keys:
        yield tree, key
        yield from places(tree[key])


def copied(tree: Any) -> Any:
    return json.loads(json.dumps(tree))


@st.composite
def damaged(draw: st.DrawFn, tree: Any) -> Any:
    """The tree after one to three accidents: a key gone or misspelt, a value of another type or from elsewhere."""
    root = {"tree": copied(tree)}
    for _ in range(draw(st.integers(1, 3))):
        root.setdefault("tree", None)
        spots = list(places(root))
        parent, key = draw(st.sampled_from(spots))
        accident = draw(st.sampled_from(["drop", "replace", "swap", "repeat or rename"]))
        if accident == "drop":
            del parent[key]
        elif accident == "replace":
            parent[key] = copied(draw(JUNK))
        elif accident == "swap":
            other, there = draw(st.sampled_from(spots))
            parent[key] = copied(other[there])
        elif isinstance(parent, list):
            parent.append(parent[key])
        else:
            parent[draw(st.sampled_from([f"{key}s", key[:-1], key.upper(), "note", "\ud800"]))] = parent.pop(key)
    return root.get("tree")


@st.composite
def accidents(draw: st.DrawFn, data: bytes) -> bytes:
    """The bytes cut short, with a byte changed, bytes lost, doubled or put in, or in another encoding."""
    start = draw(st.integers(0, len(data) - 1))
    end = draw(st.integers(start, min(start + 30, len(data))))
    junk = draw(st.binary(max_size=3) | st.sampled_from([b"\xff", b"\x00", b"\xef\xbb\xbf", b"\n", b"NaN", b"\\ud800"]))
    return draw(
        st.sampled_from(
            [
                data[:start],
                data[:start] + data[end:],
                data[:end] + data[start:],
                data[:start] + junk + data[start + 1 :],
                data[:start] + junk + data[start:],
                junk + data,
                data + junk,
                data.decode(errors="replace").encode("utf-16"),
            ]
        )
    )
