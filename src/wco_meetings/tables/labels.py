"""Labels: ids of parties and series in a table, with the names that they stand for beside or instead of them."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias, get_args, get_origin, get_type_hints

from ..arguments import a_choice
from ..directory.directory import Directory
from ..model.fields import is_tuple
from ..model.parties import Party
from ..model.series import Series
from .rows import Rows

__all__ = ["Labels", "PartyId", "SeriesId", "labelled", "name_in", "names_by_id"]

Labels: TypeAlias = Literal["code", "name", "both"]

# What a column of ids leads to. A country's code is a party's id if the country is a Member or a Territory.
PartyId: TypeAlias = Annotated[str, "party"]
SeriesId: TypeAlias = Annotated[str, "series"]

# Names by id, of parties and of series.
Names: TypeAlias = Mapping[str, Mapping[str, str]]


def name_in(lang: str, named: Party | Series) -> str:
    """The name of a party or a series in a language, or else in English."""
    return named.name if lang == "en" else dict(named.names).get(lang, named.name)


def names_by_id(directory: Directory, series: Mapping[str, Series], lang: str) -> Names:
    """The names of all parties and series; raises `UnknownName` for a language in which none of them has one."""
    every = (*directory, *series.values())
    known = {"en", *(language for each in every for language, _ in each.names)}
    a_choice(lang, "lang", "language of names", sorted(known))
    return {
        "party": {party.id: name_in(lang, party) for party in directory},
        "series": {each.id: name_in(lang, each) for each in series.values()},
    }


def labelled(rows: Rows[Any], names: Names, labels: Labels) -> Rows[Any]:
    """The rows with names in place of ids, or after them, each in a column of its own called `..._name`.

    An id that has no name, such as the actor "chair" or a country that is no party, stands for itself. Raises
    `UnknownName` for another way to label.
    """
    a_choice(labels, "labels", "way to label", get_args(Labels))
    former: Any = rows.kind
    of = _labelled_fields(former)
    if labels == "code" or not of:
        return rows
    write = {field: _namer(names[what]) for field, what in of.items()}
    if labels == "name":
        named = (row._replace(**{field: name(getattr(row, field)) for field, name in write.items()}) for row in rows)
        return Rows(rows.kind, named)
    kind = _with_names(former)
    return Rows(
        kind,
        [
            kind._make(
                value
                for field, own in zip(former._fields, row, strict=True)
                for value in ((own, write[field](own)) if field in write else (own,))
            )
            for row in rows
        ],
    )


def _namer(names: Mapping[str, str]) -> Callable[[Any], Any]:
    def name(value: Any) -> Any:
        if is_tuple(value):
            return tuple(names.get(item, item) for item in value)
        return names.get(value, value)

    return name


@cache
def _labelled_fields(kind: Any) -> dict[str, str]:
    """The fields of a class of rows that hold ids of parties or series, and of which."""
    hints = get_type_hints(kind, include_extras=True)
    found = {field: _leads_to(hint) for field, hint in hints.items()}
    return {field: what for field, what in found.items() if what is not None}


def _leads_to(hint: Any) -> str | None:
    if get_origin(hint) is Annotated:
        what: str = get_args(hint)[1]
        return what
    return next(filter(None, map(_leads_to, get_args(hint))), None)


@cache
def _with_names(kind: Any) -> Any:
    """The same class of rows with a column of names after each column of ids."""
    fields: list[tuple[str, Any]] = []
    for field, hint in get_type_hints(kind).items():
        fields.append((field, hint))
        if field in _labelled_fields(kind):
            fields.append((f"{field}_name", hint))
    return NamedTuple(kind.__name__, fields)


def __getattr__(name: str) -> Any:
    """The class of a table's rows with names, for which pickle asks this module."""
    from . import tables

    return _with_names(getattr(tables, name))
