"""The bundled parties and those that a document declares, which go first, whatever has been bundled since."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from ..errors import InvalidValue
from ..model.parties import Party
from ..model.reference import Ambiguity, AmbiguityKind
from .aliases import each_once
from .bundled import bundled_directory
from .directory import Directory
from .index import Index, ambiguous

__all__ = ["with_declared"]

_REASON = "A bundled party and one that the collection declares bear it."


def with_declared(parties: Iterable[Party]) -> Directory:
    """The bundled directory with these parties, each in the place of a bundled one that has its id.

    A name that some share with a bundled party is nobody's for certain. Raises `InvalidValue` as a new directory does
    where two of the declared ones clash on another.
    """
    given = tuple(each_once(parties))
    bundled = bundled_directory()
    try:
        return bundled.with_parties(*given)
    except InvalidValue:
        own = {party.id for party in given}
    everybody = (*given, *(party for party in bundled if party.id not in own))
    listed = {ambiguous(each.text): each for each in bundled.ambiguities}
    for text, ids in Index.of(everybody, listed.values()).clashes():
        if own.issuperset(ids):
            continue  # which the directory refuses
        known = listed.get(ambiguous(text))
        if known is None:
            listed[ambiguous(text)] = Ambiguity(
                text=text, kind=AmbiguityKind.SHARED_NAME, candidates=ids, reason=_REASON
            )
        else:
            listed[ambiguous(text)] = evolve(known, candidates=tuple(dict.fromkeys((*known.candidates, *ids))))
    return Directory(everybody, ambiguities=tuple(listed.values()))
